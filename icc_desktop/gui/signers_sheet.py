"""Those whose signatures are trusted here, in a list where each can be trusted no more, and trusted again.

Hides nothing of what was decided: one who is trusted no more stays in the list, with who decided it and when.
"""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget

from icc_desktop.desk import signers
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.signer import Signer
from icc_desktop.gui.doing import start
from icc_desktop.gui.dossier_section import SectionPlace
from icc_desktop.gui.forms import ActButton
from icc_desktop.gui.list_sheet import ListSheet

translate = QCoreApplication.translate  # a name that lupdate knows


async def show_signers(parent: QWidget, place: SectionPlace, lane: Lane) -> None:
    """Open the list over `parent`."""
    sheet = SignersSheet(parent, place, lane)
    await sheet.load()
    sheet.open()


class SignersSheet(ListSheet[Signer]):
    """The list. Del trusts the selected one no more, T trusts again; both at once, each an entry in the log."""

    def __init__(self, parent: QWidget, place: SectionPlace, lane: Lane):
        self._distrust = ActButton(translate("signers_sheet", "Trust no more"), key=translate("signers_sheet", "Del"))
        self._trust = ActButton(translate("signers_sheet", "Trust again"), key="T")
        title = translate("signers_sheet", "Trusted signers")
        super().__init__(parent, place, lane, _List(), title=title, rows=6, acts=(self._distrust, self._trust))
        self.problem.setText(
            translate(
                "signers_sheet",
                "Two people said differently without knowing of each other: not trusted until one decides.",
            )
        )
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.detail.setMinimumHeight(5 * self.detail.fontMetrics().lineSpacing())
        self.lay_out(
            translate(
                "signers_sheet",
                "A valid signature proves who signed; whether he is to be believed, people here say. It counts in both lanes, "
                "for what has arrived as well. A message is never hidden for its signature.",
            )
        )
        self._distrust.clicked.connect(lambda: self._decide(False))
        self._trust.clicked.connect(lambda: self._decide(True))
        self.list.setFocus()

    async def read(self) -> list[Signer]:
        found: list[Signer] = await self.place.ask(signers.signers)
        return found

    def line(self, one: Signer) -> str:
        return f"{one.name or one.id[:16]}   {_state_words(one)}"

    def describe(self, one: Signer | None) -> None:
        self._distrust.setEnabled(one is not None and one.is_trusted)
        self._trust.setEnabled(one is not None and not one.is_trusted)
        self.problem.setVisible(one is not None and one.said.in_conflict)
        if one is None:
            self.detail.setText(
                translate(
                    "signers_sheet",
                    "Nobody is trusted yet. Where a message is validly signed by somebody unknown, Shift+T in the queue trusts "
                    "the signer, once the fingerprint was compared with what he says by another way.",
                )
            )
            return
        lines = []
        if one.said.last is not None:
            text = translate("signers_sheet", "{what} since {time}, by {who}, {ref}")
            lines.append(self.claim_words(text, one.said.last, what=_state_words(one)))
        lines.append(translate("signers_sheet", "SHA-256 fingerprint of the certificate:"))
        pairs = ":".join(one.id[at : at + 2] for at in range(0, len(one.id), 2)).upper()
        half = len(pairs) // 2 + 1
        lines += [pairs[:half], pairs[half:]]
        self.detail.setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._decide(False)
        elif event.key() == Qt.Key.Key_T and not event.modifiers():
            self._decide(True)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # changes nothing: trust is not given by the key that is pressed everywhere
        else:
            super().keyPressEvent(event)

    # -- inside

    def _decide(self, trusted: bool) -> None:
        one = self.chosen
        if one is not None and one.is_trusted != trusted:
            start(self._say(one, trusted))

    async def _say(self, one: Signer, trusted: bool) -> None:
        if trusted:
            await self.place.run(signers.trust, fingerprint=one.id, name=one.name)
        else:
            await self.place.run(signers.distrust, fingerprint=one.id)
        await self.load()


class _List(QListWidget):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalnum():
            event.ignore()  # letters are the sheet's; they search nothing
        else:
            super().keyPressEvent(event)


def _state_words(one: Signer) -> str:
    return translate("signers_sheet", "trusted") if one.is_trusted else translate("signers_sheet", "trusted no more")
