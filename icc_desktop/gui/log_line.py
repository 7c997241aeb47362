"""The log line: always there, Enter writes an entry, the time when it happened may stand in front.

Hides how the typed time is understood and shown while typing. What was typed stays until the writer confirms, and in the lane
that it was typed in: what was meant for an exercise is never sent into the real log by one key.
"""

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from icc_desktop.base.words import Message
from icc_desktop.domain import casualty_names
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.log_line import parse_line
from icc_desktop.gui.icons import SIZE, pixmap
from icc_desktop.gui.theme import GRID, RESTYLED, tones_of
from icc_desktop.gui.words import ago_text, say, translate_core, when_text

Now = Callable[[], datetime]


class LogLine(QWidget):
    """One line at the bottom. `now` gives aware UTC, `tz` is the desk's zone. A text that seems to name a victim is asked about once.

    `written` carries the text and the aware UTC time it happened, or None. `draft_changed` carries the lane and what stands in
    its field after each change, so that somebody can keep it; `set_draft` puts it back.
    """

    written = Signal(str, object)
    draft_changed = Signal(str, str)

    def __init__(self, now: Now, tz: tzinfo, parent: QWidget | None = None):
        super().__init__(parent)
        self._now, self._tz = now, tz
        self._lane: Lane = "real"
        self._aside: dict[Lane, str] = {}  # what stands in the field of the lane that is not shown
        self._saving: Lane | None = None
        self._asked = ""  # the text of which was asked whether it names a victim
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._mark = QLabel()
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("Log line"))
        self._field.setPlaceholderText(
            self.tr("Write in the log: Enter writes it, 13:58 in front says when it happened  (Ctrl+L)")
        )
        self._hint = QLabel()
        self.setFocusProxy(self._field)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID - 2, 2 * GRID, GRID - 2)
        row.setSpacing(GRID)
        row.addWidget(self._mark)
        row.addWidget(self._field, 1)
        row.addWidget(self._hint)
        self._field.textChanged.connect(self._typed)
        self._field.returnPressed.connect(self._write)
        self._paint_mark()
        self._show_hint("")

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self._field.text()

    @property
    def hint(self) -> str:
        """What stands beside the field: the time as understood, or why the line was not written."""
        return self._hint.text()

    def show_lane(self, lane: Lane) -> None:
        """Write into this lane from now on; what was half typed in the other one waits there."""
        if lane != self._lane:
            self._aside[self._lane] = self._field.text()
            self._lane = lane
            self._field.setReadOnly(self._saving == lane)
            self._field.setText(self._aside.pop(lane, ""))

    def set_draft(self, text: str, lane: Lane = "real") -> None:
        """Put back a text that was not written yet; never over one that stands there."""
        if lane != self._lane:
            self._aside[lane] = self._aside.get(lane) or text
        elif not self._field.text():
            self._field.setText(text)

    def confirm(self) -> None:
        """The entry is on disk: the field is free again."""
        lane = self._free()
        if lane in self._aside:
            del self._aside[lane]
            self.draft_changed.emit(lane, "")
        else:
            self._field.clear()

    def refused(self, message: Message | str) -> None:
        """The entry was not written: the text stays, and the reason stands beside it until it is changed."""
        if self._free() == self._lane:
            self._show_hint(say(message), wrong=True)
            self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter has done its work in the field; the window's own keys must not see it.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in RESTYLED:
            self._paint_mark()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones, painter = tones_of(self), QPainter(self)
        painter.fillRect(self.rect(), QColor(tones.raised))
        painter.fillRect(0, 0, self.width(), 1, QColor(tones.line))

    def _typed(self, text: str) -> None:
        self._show_hint(self._understood(text))
        self.draft_changed.emit(self._lane, text)

    def _understood(self, text: str) -> str:
        now = self._now()
        # The time shows as soon as it stands there, before the first word behind it.
        _, occurred_at = parse_line(f"{text} …", now, self._tz)
        if occurred_at is None:
            return ""
        return f"{when_text(occurred_at, self._tz, now)}, {ago_text(occurred_at, now)}"

    def _write(self) -> None:
        text, occurred_at = parse_line(self._field.text(), self._now(), self._tz)
        if not text or self._saving is not None:
            return
        name = casualty_names.victim_named(text, casualty_names.shipped())
        if name is not None and text != self._asked:
            self._asked = text
            self._show_hint(translate_core(casualty_names.ASKED).format(name=name), wrong=True)
            return
        self._saving = self._lane
        self._field.setReadOnly(True)
        self._show_hint(self.tr("saving …"))
        self.written.emit(text, occurred_at)

    def _free(self) -> Lane:
        """Nothing is being saved any more; gives the lane that it was saved in."""
        lane, self._saving = self._saving or self._lane, None
        self._field.setReadOnly(False)
        return lane

    def _show_hint(self, text: str, *, wrong: bool = False) -> None:
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        self._hint.setProperty("rank", "problem" if wrong else "quiet")
        self._hint.style().polish(self._hint)
        self._field.setProperty("wrong", wrong)
        self._field.style().polish(self._field)
        self._field.setAccessibleDescription(text)

    def _paint_mark(self) -> None:
        scale = self.devicePixelRatioF()
        self._mark.setPixmap(pixmap("log", tones_of(self).quiet, SIZE + 4, scale))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
