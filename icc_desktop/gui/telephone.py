"""The call sheet: what a telephone notification says, in speaking order, every field optional.

Hides how an unfinished call outlives the window: each change is handed out as text that `set_draft` takes back.
Never modal: the queue goes on beside it.
"""

from datetime import datetime, tzinfo
from itertools import pairwise
from typing import Any

import msgspec
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from icc_desktop.base.words import Message
from icc_desktop.domain.telephone import QUESTIONS, Call
from icc_desktop.gui.act_sheet import LaneTag
from icc_desktop.gui.choices import Choice, Choices
from icc_desktop.gui.forms import ActButton, heading, quiet, rule, set_rank
from icc_desktop.gui.icons import pixmap
from icc_desktop.gui.theme import GRID, LaneFrame, tones_of
from icc_desktop.gui.tones import Lane
from icc_desktop.gui.typed import Asked, Now, TimeField
from icc_desktop.gui.words import say, time_text, translate_core, when_text

DRAFT_EVERY_MS = 300
SIZE = (98 * GRID, 78 * GRID)  # pixels; fits beside the list of a 1366x768 window
_SAYS_HEIGHT = 16 * GRID  # pixels; what does not fit is scrolled to
_LEFT = ("caller", "number", "where", "what", "hazards", "access", "casualties")


class _Unfinished(msgspec.Struct, omit_defaults=True):
    opened_at: datetime
    answers: dict[str, str] = {}
    major_incident: bool | None = None
    happened_at: str = ""


class TelephoneForm(QDialog):
    """The form. `taken` carries the `Call`; answer with `confirm` or `refused`.

    `draft_changed` carries the unfinished call as text ("" for none), at most every 300 ms and when the window goes.
    `now` gives aware UTC, `tz` is the desk's zone.
    """

    taken = Signal(object)
    draft_changed = Signal(str)

    def __init__(self, now: Now, tz: tzinfo, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setModal(False)
        self._now, self._tz = now, tz
        self._opened_at: datetime | None = None
        self._saving = False
        self._kept = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_EVERY_MS)
        self._timer.timeout.connect(self.flush)
        self._make()
        self._lay_out()
        self._connect()
        self.resize(*SIZE)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was noted."""
        return not self._happened.text.strip() and self._call().is_empty

    def open_in(self, lane: Lane) -> None:
        """Show the form beside the list, with what was noted before, and put the cursor where it goes on."""
        self._frame.set_lane(lane)
        self._tag.set_lane(lane)
        window = self.parentWidget()
        if window is not None:
            self._place_beside(window.window())
        unfinished = self._opened_at is not None and not self.is_empty
        if not unfinished:
            self._opened_at = self._now()
        self._say_title(unfinished=unfinished)
        self.show()
        self.raise_()
        self.activateWindow()
        first = next((asked for asked in self._asked.values() if not asked.text.strip()), self._asked["caller"])
        first.setFocus()

    def ring(self, caller: str, number: str, says: str) -> None:
        """A call of an exercise is taken: who rings is known, and `says` is what control reads out."""
        self._asked["caller"].edit.setPlainText(caller)
        self._asked["number"].edit.setPlainText(number)
        self._says.setText(self.tr("EXERCISE. The caller says, and answers when asked:\n{text}").format(text=says))
        self._says_area.show()

    def set_draft(self, text: str) -> None:
        """Put back an unfinished call; never over one that stands there. What cannot be read is left alone."""
        if not text or not self.is_empty:
            return
        try:
            kept = msgspec.json.decode(text, type=_Unfinished)
        except (msgspec.DecodeError, msgspec.ValidationError):
            return
        self._opened_at = kept.opened_at
        for name, asked in self._asked.items():
            asked.edit.setPlainText(kept.answers.get(name, ""))
        self._happened.edit.setText(kept.happened_at)
        if kept.major_incident is not None:
            self._major.choose("yes" if kept.major_incident else "no")
        self._say_title(unfinished=True)

    def confirm(self) -> None:
        """The call is on disk: the form is empty again and goes."""
        self._saving = False
        self._clear()
        self._go()

    def refused(self, message: Message | str) -> None:
        """The call was not saved: say why; everything noted is still there."""
        self._saving = False
        self._say(say(message), "problem")

    def flush(self) -> None:
        """Hand out the unfinished call now."""
        self._timer.stop()
        draft = "" if self.is_empty else msgspec.json.encode(self._unfinished()).decode()
        if draft != self._kept:
            self._kept = draft
            self.draft_changed.emit(draft)

    # -- keys and the window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._later.hasFocus():
                self.reject()
            else:
                self._entered()
        elif event.text() and self._in_major() and self._major.press(event.text()):
            event.accept()
        else:
            event.ignore()

    def reject(self) -> None:
        """Put it aside: the text stays."""
        self._go()

    def _go(self) -> None:
        window = self.parentWidget()
        if window is not None and self.isActiveWindow():
            window.activateWindow()  # not every system gives the keyboard back by itself
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(tones_of(self).edge))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _place_beside(self, window: QWidget) -> None:
        width, height = min(SIZE[0], window.width() - 2 * GRID), min(SIZE[1], window.height() - 2 * GRID)
        self.resize(width, height)
        corner = QPoint(window.width() - width - GRID, max(GRID, (window.height() - height) // 2))
        self.move(window.mapToGlobal(corner))

    # -- inside

    def _make(self) -> None:
        self._frame = LaneFrame()
        self._tag = LaneTag("real")
        self._title = heading(self.tr("Call"))
        self._mark = QLabel()
        self._asked = {name: Asked(translate_core(question), most=4) for name, question in QUESTIONS.items()}
        self._major = Choices(
            self.tr("Major incident declared?"),
            (
                Choice(id="yes", key="Y", text=self.tr("Yes")),
                Choice(id="no", key="N", text=self.tr("No")),
                Choice(id="", key="-", text=self.tr("Not said")),
            ),
            across=True,
        )
        self._major.choose("")
        self._happened = TimeField(self.tr("When did it happen?"), self.tr("13:58 or 1258Z"), self._now, self._tz)
        self._says = QLabel()
        self._says.setTextFormat(Qt.TextFormat.PlainText)
        self._says.setWordWrap(True)
        self._says.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._says_area = QScrollArea()
        self._says_area.setWidget(self._says)
        self._says_area.setWidgetResizable(True)
        self._says_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._says_area.setMaximumHeight(_SAYS_HEIGHT)
        self._says_area.hide()
        self._problem = quiet()
        self._save = ActButton(self.tr("Save what there is"), key=self.tr("Enter"), icon="telephone", main=True)
        self._later = ActButton(self.tr("Put aside, keep the text"), key=self.tr("Esc"))
        self.setWindowTitle(self.tr("Telephone call"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        self._mark.setPixmap(pixmap("telephone", tones_of(self).text, 20, self.devicePixelRatioF()))
        top.addWidget(self._mark)
        top.addWidget(self._title, 1)
        top.addWidget(self._tag)
        columns = QGridLayout()
        columns.setHorizontalSpacing(3 * GRID)
        for number, names in enumerate((_LEFT, tuple(name for name in QUESTIONS if name not in _LEFT))):
            columns.addLayout(self._column(names), 0, number)
            columns.setColumnStretch(number, 1)
        fields = QWidget()
        fields.setLayout(columns)
        columns.setContentsMargins(0, 0, GRID // 2, 0)
        area = QScrollArea()
        area.setWidget(fields)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        fields.setAutoFillBackground(False)
        self._area = area
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self._save, self._later):
            buttons.addWidget(button)
        buttons.addWidget(self._problem, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        inner.setSpacing(GRID)
        inner.addLayout(top)
        inner.addWidget(rule())
        inner.addWidget(self._says_area)
        inner.addWidget(area, 1)
        inner.addLayout(buttons)
        self._frame.body.addLayout(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._frame)

    def _column(self, names: tuple[str, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        for name in names:
            column.addWidget(self._asked[name])
            if name == "number":
                label = QLabel(self._major.accessibleName())
                column.addWidget(label)
                column.addWidget(self._major)
            if name == "what":
                column.addWidget(self._happened)
        column.addStretch(1)
        return column

    def _connect(self) -> None:
        for asked in self._asked.values():
            asked.edit.textChanged.connect(self._changed)
            asked.edit.entered.connect(self._entered)
            asked.edit.cursorPositionChanged.connect(lambda one=asked: self._area.ensureWidgetVisible(one))
        self._happened.changed.connect(self._changed)
        self._in_speaking_order()
        self._major.chosen.connect(self._changed)
        self._save.clicked.connect(self._entered)
        self._later.clicked.connect(self.reject)

    def _in_speaking_order(self) -> None:
        """Tab goes down the left column, then down the right one."""
        order: list[QWidget] = []
        for name, asked in self._asked.items():
            order.append(asked.edit)
            if name == "number":
                order.extend(self._major.buttons)
            if name == "what":
                order.append(self._happened.edit)
        for before, after in pairwise((*order, self._save, self._later)):
            self.setTabOrder(before, after)

    def _changed(self) -> None:
        if self._problem.text() and not self._saving:
            self._say("", "quiet")
        if not self._timer.isActive():
            self._timer.start()

    def _in_major(self) -> bool:
        return any(button.hasFocus() for button in self._major.buttons)

    def _entered(self) -> None:
        if self._saving:
            return
        if self.is_empty:
            self._say(self.tr("Nothing was noted yet."), "problem")
            return
        if not self._happened.accept():
            self._happened.setFocus()
            return
        self.flush()
        self._saving = True
        self._say(self.tr("saving …"), "quiet")
        self.taken.emit(self._call())

    def _call(self) -> Call:
        answers = {name: asked.text.strip() for name, asked in self._asked.items()}
        return Call(**answers, major_incident=self._major_incident(), happened_at=self._happened.at)

    def _major_incident(self) -> bool | None:
        return {"yes": True, "no": False}.get(self._major.value or "")

    def _unfinished(self) -> _Unfinished:
        answers: dict[str, Any] = {name: asked.text for name, asked in self._asked.items() if asked.text}
        return _Unfinished(
            opened_at=self._opened_at or self._now(),
            answers=answers,
            major_incident=self._major_incident(),
            happened_at=self._happened.text,
        )

    def _clear(self) -> None:
        for asked in self._asked.values():
            asked.edit.clear()
        self._happened.edit.clear()
        self._major.choose("")
        self._says_area.hide()
        self._say("", "quiet")
        self._opened_at = None
        self.flush()

    def _say(self, text: str, rank: str) -> None:
        self._problem.setText(text)
        set_rank(self._problem, rank)

    def _say_title(self, *, unfinished: bool) -> None:
        at = self._opened_at or self._now()
        if unfinished:
            when = when_text(at, self._tz, self._now())
            self._title.setText(self.tr("Unfinished call of {time}").format(time=when))
        else:
            self._title.setText(self.tr("Call, {time}").format(time=time_text(at, self._tz)))
