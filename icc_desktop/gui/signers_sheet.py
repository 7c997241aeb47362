"""Those whose signatures are trusted here, in a list where each can be trusted no more, and trusted again.

Hides nothing of what was decided: one who is trusted no more stays in the list, with who decided it and when.
"""

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from icc_desktop.desk import signers
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.signer import Signer
from icc_desktop.gui.act_sheet import LaneTag
from icc_desktop.gui.doing import Ask, Run, start
from icc_desktop.gui.forms import ActButton, heading, quiet, set_rank
from icc_desktop.gui.theme import GRID, ROW, LaneFrame, tones_of
from icc_desktop.gui.words import when_text

translate = QCoreApplication.translate  # a name that lupdate knows

_WIDTH = 96 * GRID  # pixels


async def show_signers(
    parent: QWidget,
    *,
    run: Run,
    ask: Ask,
    lane: Lane,
    now: Callable[[], datetime],
    tz: tzinfo,
    author_name: Callable[[str], str],
) -> None:
    """Open the list over `parent`."""
    sheet = SignersSheet(parent, run, ask, lane=lane, now=now, tz=tz, author_name=author_name)
    await sheet.load()
    sheet.open()


class SignersSheet(QDialog):
    """The list. Del trusts the selected one no more, T trusts again; both at once, each an entry in the log. Esc leaves."""

    def __init__(
        self,
        parent: QWidget,
        run: Run,
        ask: Ask,
        *,
        lane: Lane,
        now: Callable[[], datetime],
        tz: tzinfo,
        author_name: Callable[[str], str],
    ):
        super().__init__(parent)
        self._run, self._ask = run, ask
        self._now, self._tz, self._author_name = now, tz, author_name
        self._shown: list[Signer] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(translate("signers_sheet", "Trusted signers"))
        self.list = _List()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setMinimumHeight(6 * ROW)
        self._detail, self._problem = quiet(), quiet()
        set_rank(self._problem, "problem")
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._detail.setMinimumHeight(5 * self._detail.fontMetrics().lineSpacing())
        self._distrust = ActButton(translate("signers_sheet", "Trust no more"), key=translate("signers_sheet", "Del"))
        self._trust = ActButton(translate("signers_sheet", "Trust again"), key="T")
        self._leave = ActButton(translate("signers_sheet", "Close"), key=translate("signers_sheet", "Esc"))
        self._lay_out(lane)
        self._distrust.clicked.connect(lambda: self._decide(False))
        self._trust.clicked.connect(lambda: self._decide(True))
        self._leave.clicked.connect(self.reject)
        self.finished.connect(lambda _: parent.activateWindow())
        self.list.currentRowChanged.connect(lambda _: self._describe())
        self.list.setFocus()

    async def load(self) -> None:
        """Read who was judged; the one that is selected stays so."""
        chosen = self._chosen()
        self._shown = await self._ask(signers.signers)
        self.list.clear()
        for one in self._shown:
            item = QListWidgetItem(f"{one.name or one.id[:16]}   {_state_words(one)}")
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
        ids = [one.id for one in self._shown]
        self.list.setCurrentRow(ids.index(chosen.id) if chosen and chosen.id in ids else 0)
        self._describe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._decide(False)
        elif event.key() == Qt.Key.Key_T and not event.modifiers():
            self._decide(True)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # changes nothing: trust is not given by the key that is pressed everywhere
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(tones_of(self).edge))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    # -- inside

    def _lay_out(self, lane: Lane) -> None:
        top = QHBoxLayout()
        top.addWidget(heading(self.windowTitle()), 1)
        top.addWidget(LaneTag(lane), 0, Qt.AlignmentFlag.AlignTop)
        about = quiet(
            translate(
                "signers_sheet",
                "A valid signature proves who signed; whether he is to be believed, people here say. It counts in both lanes, "
                "for what has arrived as well. A message is never hidden for its signature.",
            )
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self._distrust, self._trust):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        inner = QVBoxLayout()
        inner.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        inner.setSpacing(GRID)
        inner.addLayout(top)
        for part in (about, self.list, self._problem, self._detail):
            inner.addWidget(part)
        inner.addLayout(buttons)
        frame = LaneFrame(lane)
        frame.body.addLayout(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(frame)
        self.setFixedWidth(_WIDTH)

    def _chosen(self) -> Signer | None:
        at = self.list.currentRow()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def _describe(self) -> None:
        one = self._chosen()
        self._distrust.setEnabled(one is not None and one.is_trusted)
        self._trust.setEnabled(one is not None and not one.is_trusted)
        self._problem.setVisible(one is not None and one.said.in_conflict)
        if one is None:
            self._detail.setText(
                translate(
                    "signers_sheet",
                    "Nobody is trusted yet. Where a message is validly signed by somebody unknown, Shift+T in the queue trusts "
                    "the signer, once the fingerprint was compared with what he says by another way.",
                )
            )
            return
        self._problem.setText(
            translate(
                "signers_sheet",
                "Two people said differently without knowing of each other: not trusted until one decides.",
            )
        )
        claim = one.said.last
        lines = []
        if claim is not None:
            text = translate("signers_sheet", "{what} since {time}, by {who}, {ref}")
            what = _state_words(one)
            at = when_text(claim.at, self._tz, self._now())
            lines.append(text.format(what=what, time=at, who=self._author_name(claim.author), ref=claim.ref))
        lines.append(translate("signers_sheet", "SHA-256 fingerprint of the certificate:"))
        pairs = ":".join(one.id[at : at + 2] for at in range(0, len(one.id), 2)).upper()
        half = len(pairs) // 2 + 1
        lines += [pairs[:half], pairs[half:]]
        self._detail.setText("\n".join(lines))

    def _decide(self, trusted: bool) -> None:
        one = self._chosen()
        if one is not None and one.is_trusted != trusted:
            start(self._say(one, trusted))

    async def _say(self, one: Signer, trusted: bool) -> None:
        if trusted:
            await self._run(signers.trust, fingerprint=one.id, name=one.name)
        else:
            await self._run(signers.distrust, fingerprint=one.id)
        await self.load()


class _List(QListWidget):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalnum():
            event.ignore()  # letters are the sheet's; they search nothing
        else:
            super().keyPressEvent(event)


def _state_words(one: Signer) -> str:
    return translate("signers_sheet", "trusted") if one.is_trusted else translate("signers_sheet", "trusted no more")
