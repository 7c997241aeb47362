"""Fields for what is typed in a form: text that grows with its lines, and a time as in the log line."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from icc_desktop.domain.ahead import parse_ahead
from icc_desktop.domain.log_line import parse_line
from icc_desktop.gui.forms import Field
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.words import ago_text, when_text

Now = Callable[[], datetime]

_FRAME = 14  # pixels; border and padding of the style sheet, above and below


class GrowingText(QPlainTextEdit):
    """Plain text from one line to `most` lines high. Enter is `entered`, Shift+Enter a new line, Tab goes on."""

    entered = Signal()

    def __init__(self, *, least: int = 1, most: int = 6):
        super().__init__()
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    @property
    def text(self) -> str:
        return self.toPlainText()

    def sizeHint(self) -> QSize:
        return QSize(24 * GRID, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(12 * GRID, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        elif enter:
            self.insertPlainText("\n")
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()

    def _grow(self) -> None:
        lines = round(self.document().size().height())
        shown = min(max(lines, self._least), self._most)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > self._most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + _FRAME)


class Asked(QWidget):
    """A question, and a text below it that grows."""

    def __init__(self, question: str, *, least: int = 1, most: int = 6):
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.label = QLabel(question)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.edit = GrowingText(least=least, most=most)
        self.edit.setAccessibleName(question)
        self.label.setBuddy(self.edit)
        self.setFocusProxy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 4)
        column.addWidget(self.label)
        column.addWidget(self.edit)

    @property
    def text(self) -> str:
        return self.edit.text


class TimeField(Field):
    """When it happened, typed as in the log line (``13:58``, ``1358``, ``1258Z``); empty means now or not said.

    What was understood stands below it. `now` gives aware UTC, `tz` is the desk's zone.
    """

    def __init__(self, label: str, empty: str, now: Now, tz: tzinfo):
        super().__init__(check=self._problem)
        self._words = (label, empty)
        self._now, self._tz = now, tz
        self.edit.setMaximumWidth(16 * GRID)
        self.set_words(*self._words)
        self.changed.connect(self._say)

    @property
    def at(self) -> datetime | None:
        """The time as understood, aware UTC; None where the field is empty or no time stands in it."""
        rest, at = parse_line(f"{self.text} …", self._now(), self._tz)
        return at if rest == "…" else None

    def _problem(self, text: str) -> str:
        if not text.strip() or self.at is not None:
            return ""
        return self.tr("A time is written 13:58, 1358 or 1258Z.")

    def _say(self) -> None:
        at, now = self.at, self._now()
        label, empty = self._words
        self.set_words(label, empty if at is None else f"{when_text(at, self._tz, now)}, {ago_text(at, now)}")


class AheadField(Field):
    """A time to come (`domain.ahead`): ``14:30``, ``+2h``, ``tomorrow 08:00``. What was understood stands below it."""

    def __init__(self, label: str, hint: str, now: Now, tz: tzinfo):
        super().__init__(check=self._problem)
        self._words = (label, hint)
        self._now, self._tz = now, tz
        self.edit.setMaximumWidth(28 * GRID)
        self.set_words(*self._words)
        self.changed.connect(self._say)

    @property
    def at(self) -> datetime | None:
        """The time as understood, aware UTC; None where the field is empty or no time to come stands in it."""
        return parse_ahead(self.text, self._now(), self._tz)

    def _problem(self, text: str) -> str:
        if not text.strip() or self.at is not None:
            return ""
        return self.tr("A time to come is written 14:30, 1330Z, +30, +2h, tomorrow 08:00 or 27.11. 08:00.")

    def _say(self) -> None:
        at, now = self.at, self._now()
        label, hint = self._words
        self.set_words(label, hint if at is None else f"{when_text(at, self._tz, now)}, {ago_text(at, now)}")
