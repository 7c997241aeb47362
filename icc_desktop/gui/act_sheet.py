"""The sheet of an act: a small form over the panel, all keyboard, that stays until its act is on disk.

Hides the waiting: opened, never executed; shut only once the act stands or the officer leaves. What the rules or the
disk refuse leaves everything typed where it is. Leaving with something typed asks for a second Esc.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from icc_desktop.base.words import Message
from icc_desktop.desk.change import Change
from icc_desktop.gui.choices import Choices
from icc_desktop.gui.doing import start
from icc_desktop.gui.forms import ActButton, Field, heading, quiet, set_rank
from icc_desktop.gui.theme import GRID, LaneFrame, font, paint_hatch, tones_of
from icc_desktop.gui.tones import Lane
from icc_desktop.gui.typed import Asked
from icc_desktop.gui.words import say

Values = dict[str, Any]
Act = Callable[[Values], Coroutine[Any, Any, Change | None]]

_WIDTH = 60 * GRID
_LONGEST_ABOUT = 180  # characters


class LaneTag(QWidget):
    """The word EXERCISE on the hatch; nothing at all in the real lane."""

    def __init__(self, lane: Lane):
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(font(bold=True))
        self._word = QCoreApplication.translate("Strip", "EXERCISE")
        if lane == "real":
            self.hide()
        else:  # not shown from here: it has no place yet and would be a window of its own
            self.setAccessibleName(self._word)

    def set_lane(self, lane: Lane) -> None:
        """Show it in the exercise lane only."""
        self.setAccessibleName(self._word if lane == "exercise" else "")
        self.setVisible(lane == "exercise")

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._word) + 6 * GRID, metrics.height() + GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones, painter = tones_of(self), QPainter(self)
        paint_hatch(painter, self.rect(), tones)
        ground = self.rect().adjusted(2 * GRID, 2, -2 * GRID, -2)
        painter.fillRect(ground, QColor(tones.hatch))
        painter.setPen(QColor(tones.on_hatch))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, self._word)


class ActSheet(QDialog):
    """A title that names the act, what it is about, the fields (`body`), one line for a problem, two buttons.

    A form adds its fields and gives `values`; it shows a problem of its own with `show_problem` and gives None.
    """

    def __init__(self, parent: QWidget, *, title: str, about: str, lane: Lane, save: str):
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(title)
        self.lane: Lane = lane
        self._parent = parent
        self._answer: asyncio.Future[Values | None] | None = None
        self._choices: list[Choices] = []
        self._warned = False
        self.is_saving = False
        self._title = heading(title)
        self._about = quiet(_shortened(about))
        self.body = QVBoxLayout()
        self.body.setSpacing(GRID)
        self._problem = quiet()
        self._save = ActButton(save, key=self.tr("Enter"), main=True)
        self._leave = ActButton(self.tr("Leave"), key=self.tr("Esc"))
        self._lay_out()
        self._save.clicked.connect(self._entered)
        self._leave.clicked.connect(self.reject)

    # -- what a form does

    def values(self) -> Values | None:
        """The keywords of the act, or None where something is missing (and shown)."""
        raise NotImplementedError

    def add_choices(self, choices: Choices) -> Choices:
        """Add possibilities; their keys act from the whole sheet, with Alt also while one types."""
        self._choices.append(choices)
        self.body.addWidget(choices)
        choices.chosen.connect(lambda _: self.show_problem(""))
        for choice in choices.choices:
            shortcut = QShortcut(QKeySequence(f"Alt+{choice.key}"), self)
            shortcut.activated.connect(lambda key=choice.key, one=choices: one.press(key))
        return choices

    def add_field(self, field: Field) -> Field:
        """Add a line to type in."""
        self.body.addWidget(field)
        field.edit.textEdited.connect(self._typed)
        return field

    def add_text(self, asked: Asked) -> Asked:
        """Add a text that grows."""
        self.body.addWidget(asked)
        asked.edit.entered.connect(self._entered)
        asked.edit.textChanged.connect(self._typed)
        return asked

    def focus_save(self) -> None:
        """Begin at the button: nothing is asked but whether."""
        self._save.setFocus()

    def show_problem(self, text: Message | str, *, rank: str = "problem") -> None:
        """Say in one line what is missing or was refused; "" takes it away."""
        self._problem.setText(say(text))
        set_rank(self._problem, rank)
        self._warned = False
        if self.isVisible() and self._outer.totalHeightForWidth(self.width()) > self.height():
            self.adjustSize()  # else a long reason takes its room from the fields

    @property
    def problem(self) -> str:
        """What the line says now."""
        return self._problem.text()

    def refused(self, reason: Message | str) -> None:
        """The act was refused: the reason stands in the sheet, and everything typed as well."""
        self.show_problem(reason)

    # -- waiting

    async def ask(self) -> Values | None:
        """What the officer entered, None where the sheet was left."""
        try:
            return await self._next()
        finally:
            self._shut()

    async def ask_until(self, act: Act) -> Change | None:
        """Run `act` with what was entered, again until it stands; None where the sheet was left."""
        try:
            while (values := await self._next()) is not None:
                change = await self._saved(act, values)
                if change is not None:
                    return change
            return None
        finally:
            self._shut()

    async def _next(self) -> Values | None:
        self._answer = asyncio.get_running_loop().create_future()
        self.open()
        return await self._answer

    async def _saved(self, act: Act, values: Values) -> Change | None:
        self.show_problem(self.tr("saving …"), rank="quiet")
        self.is_saving = True
        task = start(act(values))  # a bug in it is told by `start`; here it only means: not saved
        await asyncio.wait({task})
        self.is_saving = False
        change = None if task.cancelled() or task.exception() else task.result()
        if change is None and self._problem.property("rank") == "quiet":
            self.show_problem(self.tr("Not saved. What you typed is still here; the window says why."))
        return change

    def _shut(self) -> None:
        self.is_saving = False
        was_active = self.isActiveWindow()
        super().reject()
        if was_active:
            self._parent.activateWindow()
        self.deleteLater()

    def _resolve(self, values: Values | None) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(values)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._leave.hasFocus():
                self.reject()
            else:
                self._entered()
        elif plain and event.text() and any(choices.press(event.text()) for choices in self._choices):
            event.accept()
        else:
            event.ignore()

    def reject(self) -> None:
        """Leave. With something typed the first time only warns."""
        if self.is_saving:
            return
        if self._has_typed() and not self._warned:
            self.show_problem(self.tr("Esc once more throws away what you typed."))
            self._warned = True
            return
        self._resolve(None)

    def _entered(self) -> None:
        if self.is_saving:
            return
        self.show_problem("")
        wrong = [field for field in self.findChildren(Field) if field.isVisible() and not field.accept()]
        if wrong:
            wrong[0].setFocus()
            return
        values = self.values()
        if values is not None:
            self._resolve(values)

    def _typed(self) -> None:
        if self._problem.text() and not self.is_saving:
            self.show_problem("")

    def _has_typed(self) -> bool:
        lines = any(field.edit.isModified() and field.text.strip() for field in self.findChildren(Field))
        return lines or any(text.toPlainText().strip() for text in self.findChildren(QPlainTextEdit))

    # -- looks

    def _lay_out(self) -> None:
        self._frame = LaneFrame(self.lane)
        inner = QVBoxLayout()
        inner.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        inner.setSpacing(GRID)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(LaneTag(self.lane), 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._save)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        inner.addLayout(top)
        inner.addWidget(self._about)
        inner.addSpacing(GRID // 2)
        inner.addLayout(self.body)
        self._problem.setMinimumHeight(self._problem.fontMetrics().height())
        inner.addWidget(self._problem)
        inner.addLayout(buttons)
        if not self._about.text():
            self._about.hide()
        self._frame.body.addLayout(inner)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(1, 1, 1, 1)
        self._outer.addWidget(self._frame)
        self.setFixedWidth(_WIDTH)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.adjustSize()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._place()  # a window manager may put a window that grows elsewhere

    def _place(self) -> None:
        parent = self._parent
        window = parent.window()
        room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
        top = parent.mapToGlobal(QPoint(0, 0))
        x = top.x() + (parent.width() - self.width()) // 2
        y = top.y() + (parent.height() - self.height()) // 4
        x = max(room.left() + GRID, min(x, room.right() - self.width() - GRID))
        y = max(room.top() + GRID, min(y, room.bottom() - self.height() - GRID))
        self.move(x, y)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(tones_of(self).edge))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def standing(window: QWidget) -> ActSheet | None:
    """The sheet of `window` that waits for its act to be saved, so that a refusal can be said in it."""
    return next((sheet for sheet in window.findChildren(ActSheet) if sheet.is_saving), None)


def _shortened(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST_ABOUT else f"{flat[: _LONGEST_ABOUT - 1].rstrip()}…"
