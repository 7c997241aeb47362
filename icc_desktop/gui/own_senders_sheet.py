"""Our own sender names, in a list to which one is added by typing it and from which one is taken out.

Hides nothing of what was decided: a name that was taken out stays in the list, with who did it and when.
"""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget

from icc_desktop.desk import own_senders
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.own_sender import OwnSender, folded
from icc_desktop.gui.doing import start
from icc_desktop.gui.dossier_section import SectionPlace
from icc_desktop.gui.forms import ActButton, Field
from icc_desktop.gui.list_sheet import ListSheet

translate = QCoreApplication.translate  # a name that lupdate knows


async def show_own_senders(parent: QWidget, place: SectionPlace, lane: Lane) -> None:
    """Open the list over `parent`."""
    sheet = OwnSendersSheet(parent, place, lane)
    await sheet.load()
    sheet.open()


class OwnSendersSheet(ListSheet[OwnSender]):
    """The list. Enter in the line adds what is typed, Del in the list takes the selected one out; each an entry."""

    def __init__(self, parent: QWidget, place: SectionPlace, lane: Lane):
        self._add = ActButton(translate("own_senders", "Add"), key=translate("own_senders", "Enter"), main=True)
        self._remove = ActButton(translate("own_senders", "Take out"), key=translate("own_senders", "Del"))
        title = translate("own_senders", "Our own senders")
        super().__init__(parent, place, lane, QListWidget(), title=title, rows=5, acts=(self._add, self._remove))
        self.field = Field()
        self.field.set_words(
            translate("own_senders", "Another name of ours"),
            translate("own_senders", "the sender of a CAP message, or a mail address, as it stands in what we send"),
        )
        self.problem.setText(
            translate(
                "own_senders",
                "Two people said differently without knowing of each other: it does not count until one decides.",
            )
        )
        self.lay_out(
            translate(
                "own_senders",
                "What comes in under one of these names was sent from here: it asks for nothing and makes no sound. Who acknowledges "
                "it, or answers with an error, stands with it. It counts in both lanes, for what has arrived as well.",
            ),
            self.field,
        )
        self._add.clicked.connect(self._typed)
        self._remove.clicked.connect(self._take_out)
        self.field.setFocus()

    async def read(self) -> list[OwnSender]:
        found: list[OwnSender] = await self.place.ask(own_senders.own_senders)
        return found

    def line(self, one: OwnSender) -> str:
        words = "" if one.counts else translate("own_senders", "taken out")
        return f"{one.name or one.id}   {words}".rstrip()

    def describe(self, one: OwnSender | None) -> None:
        self._remove.setEnabled(one is not None and one.counts)
        self.problem.setVisible(one is not None and one.said.in_conflict)
        claim = one.said.last if one is not None else None
        if claim is None:
            self.detail.setText(translate("own_senders", "None yet: every message counts as one from somebody else."))
            return
        text = translate("own_senders", "added {time} by {who}, {ref}")
        if not claim.value:
            text = translate("own_senders", "taken out {time} by {who}, {ref}")
        self.detail.setText(self.claim_words(text, claim))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._take_out()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.field.edit.hasFocus():
                self._typed()
        else:
            super().keyPressEvent(event)

    # -- inside

    def _typed(self) -> None:
        name = " ".join(self.field.text.split())
        if not name:
            self.field.set_problem(translate("own_senders", "Write the sender as it stands in the messages."))
        elif any(one.counts and one.id == folded(name) for one in self._shown):
            self.field.set_problem(translate("own_senders", "It is in the list already."))
        else:
            start(self._added(name))

    async def _added(self, name: str) -> None:
        if await self.place.run(own_senders.add, name=name) is not None and not self.is_over:
            self.field.edit.clear()
            self.field.set_problem("")
            await self.load()

    def _take_out(self) -> None:
        one = self.chosen
        if one is not None and one.counts:
            start(self._taken_out(one.name or one.id))

    async def _taken_out(self, name: str) -> None:
        if await self.place.run(own_senders.remove, name=name) is not None:
            await self.load()
