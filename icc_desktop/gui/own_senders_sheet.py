"""Our own sender names, in a list to which one is added by typing it and from which one is taken out.

Hides nothing of what was decided: a name that was taken out stays in the list, with who did it and when.
"""

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from icc_desktop.desk import own_senders
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.own_sender import OwnSender
from icc_desktop.gui.act_sheet import LaneTag
from icc_desktop.gui.doing import Ask, Run, start
from icc_desktop.gui.forms import ActButton, Field, heading, quiet, set_rank
from icc_desktop.gui.theme import GRID, ROW, LaneFrame, tones_of
from icc_desktop.gui.words import when_text

translate = QCoreApplication.translate  # a name that lupdate knows

_WIDTH = 96 * GRID  # pixels


async def show_own_senders(
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
    sheet = OwnSendersSheet(parent, run, ask, lane=lane, now=now, tz=tz, author_name=author_name)
    await sheet.load()
    sheet.open()


class OwnSendersSheet(QDialog):
    """The list. Enter in the line adds what is typed, Del in the list takes the selected one out; each an entry. Esc leaves."""

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
        self._shown: list[OwnSender] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(translate("own_senders", "Our own senders"))
        self.field = Field()
        self.field.set_words(
            translate("own_senders", "Another name of ours"),
            translate("own_senders", "the sender of a CAP message, or a mail address, as it stands in what we send"),
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setMinimumHeight(5 * ROW)
        self._detail, self._problem = quiet(), quiet()
        set_rank(self._problem, "problem")
        self._problem.setText(
            translate(
                "own_senders",
                "Two people said differently without knowing of each other: it does not count until one decides.",
            )
        )
        self._add = ActButton(translate("own_senders", "Add"), key=translate("own_senders", "Enter"), main=True)
        self._remove = ActButton(translate("own_senders", "Take out"), key=translate("own_senders", "Del"))
        self._leave = ActButton(translate("own_senders", "Close"), key=translate("own_senders", "Esc"))
        self._lay_out(lane)
        self._add.clicked.connect(self._typed)
        self._remove.clicked.connect(self._take_out)
        self._leave.clicked.connect(self.reject)
        self.finished.connect(lambda _: parent.activateWindow())
        self.list.currentRowChanged.connect(lambda _: self._describe())
        self.field.setFocus()

    async def load(self) -> None:
        """Read the names; the one that is selected stays so."""
        chosen = self._chosen()
        self._shown = await self._ask(own_senders.own_senders)
        self.list.clear()
        for one in self._shown:
            words = "" if one.counts else translate("own_senders", "taken out")
            item = QListWidgetItem(f"{one.name or one.id}   {words}".rstrip())
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
        ids = [one.id for one in self._shown]
        self.list.setCurrentRow(ids.index(chosen.id) if chosen and chosen.id in ids else 0)
        self._describe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._take_out()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.field.edit.hasFocus():
                self._typed()
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
                "own_senders",
                "What comes in under one of these names was sent from here: it asks for nothing and makes no sound. Who acknowledges "
                "it, or answers with an error, stands with it. It counts in both lanes, for what has arrived as well.",
            )
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self._add, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        inner = QVBoxLayout()
        inner.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        inner.setSpacing(GRID)
        inner.addLayout(top)
        for part in (about, self.field, self.list, self._problem, self._detail):
            inner.addWidget(part)
        inner.addLayout(buttons)
        frame = LaneFrame(lane)
        frame.body.addLayout(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(frame)
        self.setFixedWidth(_WIDTH)

    def _chosen(self) -> OwnSender | None:
        at = self.list.currentRow()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def _describe(self) -> None:
        one = self._chosen()
        self._remove.setEnabled(one is not None and one.counts)
        self._problem.setVisible(one is not None and one.said.in_conflict)
        claim = one.said.last if one is not None else None
        if one is None or claim is None:
            self._detail.setText(translate("own_senders", "None yet: every message counts as one from somebody else."))
            return
        text = translate("own_senders", "added {time} by {who}, {ref}")
        if not claim.value:
            text = translate("own_senders", "taken out {time} by {who}, {ref}")
        at = when_text(claim.at, self._tz, self._now())
        self._detail.setText(text.format(time=at, who=self._author_name(claim.author), ref=claim.ref))

    def _typed(self) -> None:
        name = " ".join(self.field.text.split())
        known = next((one for one in self._shown if one.counts and one.id == name.casefold()), None)
        if not name:
            self.field.set_problem(translate("own_senders", "Write the sender as it stands in the messages."))
        elif known is not None:
            self.field.set_problem(translate("own_senders", "It is in the list already."))
        else:
            start(self._added(name))

    async def _added(self, name: str) -> None:
        if await self._run(own_senders.add, name=name) is not None:
            self.field.edit.clear()
            self.field.set_problem("")
            await self.load()

    def _take_out(self) -> None:
        one = self._chosen()
        if one is not None and one.counts:
            start(self._taken_out(one.name or one.id))

    async def _taken_out(self, name: str) -> None:
        if await self._run(own_senders.remove, name=name) is not None:
            await self.load()
