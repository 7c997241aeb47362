"""A few possibilities, one of which is chosen by its key, by the arrows or with the mouse.

Hides how a possibility is painted: its key, a shape where it has one, its word, and what it means below.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QSizePolicy, QWidget

from icc_desktop.domain.notification import SEVERITY_MEANINGS, SEVERITY_WORDS
from icc_desktop.gui.icons import SIZE, paint_icon
from icc_desktop.gui.severity import severity_icon
from icc_desktop.gui.theme import GRID, font, tones_of
from icc_desktop.gui.words import translate_core

_KEY = 3 * GRID  # pixels; width of the key in front
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One possibility. `id` is what is chosen, `key` one character, `aside` stands quietly behind the word.

    `severity` (4 to 1) gives it the shape and colour of that severity.
    """

    id: str
    key: str
    text: str
    meaning: str = ""
    severity: int | None = None
    aside: str = ""


class Choices(QWidget):
    """The possibilities, below each other or `across`. Nothing is chosen until somebody (or `choose`) does.

    `chosen` carries the id of what is chosen now; `keyed` comes after it where its key was pressed, not an arrow.
    """

    chosen = Signal(str)
    keyed = Signal(str)

    def __init__(self, name: str, choices: tuple[Choice, ...], *, across: bool = False):
        super().__init__()
        self.setAccessibleName(name)
        self.choices = choices
        self._group = QButtonGroup(self)
        direction = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        box = QBoxLayout(direction, self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID // 2 if across else 0)
        self._buttons: dict[str, _ChoiceButton] = {}
        for choice in choices:
            button = _ChoiceButton(choice, across=across)
            button.stepped.connect(self._step)
            button.toggled.connect(self._toggled)
            self._group.addButton(button)
            self._buttons[choice.id] = button
            box.addWidget(button)
        if across:
            box.addStretch(1)
        self.setFocusProxy(self._group.buttons()[0])

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """What takes the focus, in order."""
        return tuple(self._buttons.values())

    @property
    def value(self) -> str | None:
        """The id of what is chosen."""
        return next((one for one, button in self._buttons.items() if button.isChecked()), None)

    def choose(self, choice_id: str) -> None:
        """Choose by id."""
        button = self._buttons[choice_id]
        button.setChecked(True)
        self.setFocusProxy(button)

    def press(self, key: str) -> bool:
        """Choose what has this key; False where none has."""
        found = next((choice for choice in self.choices if choice.key.upper() == key.upper()), None)
        if found is None:
            return False
        self.choose(found.id)
        self._buttons[found.id].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.keyed.emit(found.id)
        return True

    def clear(self) -> None:
        """Nothing is chosen."""
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def _toggled(self, on: bool) -> None:
        if on and self.value is not None:
            self.chosen.emit(self.value)

    def _step(self, by: int) -> None:
        buttons = list(self._buttons.values())
        here = next((i for i, button in enumerate(buttons) if button.hasFocus()), 0)
        there = min(max(here + by, 0), len(buttons) - 1)
        self.choose(buttons[there].choice.id)
        buttons[there].setFocus(Qt.FocusReason.TabFocusReason)


def severity_choices(name: str, aside: Callable[[int], str]) -> Choices:
    """The severities, the worst first, each with its digit, shape and meaning; `aside` says what stands quietly behind one."""
    return Choices(
        name,
        tuple(
            Choice(
                id=str(severity),
                key=str(severity),
                text=translate_core(word),
                meaning=translate_core(SEVERITY_MEANINGS[severity]),
                severity=severity,
                aside=aside(severity),
            )
            for severity, word in SEVERITY_WORDS.items()
        ),
    )


class _ChoiceButton(QAbstractButton):
    stepped = Signal(int)

    def __init__(self, choice: Choice, *, across: bool):
        super().__init__()
        self.choice = choice
        self._across = across
        self.setCheckable(True)
        self.setText(choice.text)
        self.setAccessibleName(f"{choice.text} ({choice.key})")
        self.setAccessibleDescription(choice.meaning)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wide = QSizePolicy.Policy.Fixed if across else QSizePolicy.Policy.Expanding
        policy = QSizePolicy(wide, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(not across)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = self._left() + QFontMetrics(font(bold=True)).horizontalAdvance(self.choice.text) + 1.5 * GRID
        if not self._across:
            width = max(width, 48 * GRID)
        return QSize(round(width), self.heightForWidth(round(width)))

    def heightForWidth(self, width: int) -> int:
        line = QFontMetrics(font(bold=True)).height()
        return line + 12 + (self._meaning_rect(width).height() if self.choice.meaning else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones, painter, choice = tones_of(self), QPainter(self), self.choice
        chosen = self.isChecked()
        if chosen or self.underMouse():
            painter.fillRect(self.rect(), QColor(tones.selected if chosen else tones.raised))
        ink = QColor(tones.on_selected if chosen else tones.text)
        quiet = QColor(tones.on_selected if chosen else tones.quiet)
        line = QFontMetrics(font(bold=True)).height()
        first = QRectF(GRID, 6, self.width() - 2 * GRID, line)
        painter.setFont(font())
        painter.setPen(quiet)
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, choice.key)
        if choice.severity is not None:
            mark = QRectF(GRID + _KEY, first.top() + (line - SIZE) / 2, SIZE, SIZE)
            colour = tones.on_selected if chosen and tones.contrast > 4.5 else tones.severity(choice.severity)
            paint_icon(painter, mark, severity_icon(choice.severity), colour)
        word = first.adjusted(self._left() - GRID, 0, 0, 0)
        painter.setPen(quiet)
        if choice.aside:
            painter.drawText(word, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, choice.aside)
        if choice.meaning:
            wrap = Qt.TextFlag.TextWordWrap
            painter.drawText(self._meaning_rect(self.width()).translated(0, 6 + line), wrap, choice.meaning)
        painter.setPen(ink)
        painter.setFont(font(bold=not self._across or chosen))
        painter.drawText(word, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, choice.text)
        self._paint_edges(painter, chosen)

    def _paint_edges(self, painter: QPainter, chosen: bool) -> None:
        tones = tones_of(self)
        if self._across:
            painter.setPen(QPen(QColor(tones.text if chosen else tones.edge), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        else:
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tones.line))
        if chosen:
            painter.fillRect(0, 0, GRID // 2, self.height(), QColor(tones.accent))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tones.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _left(self) -> int:
        key = _KEY if self.choice.key else 0
        return GRID + key + (SIZE + GRID if self.choice.severity is not None else 0)

    def _meaning_rect(self, width: int) -> QRect:
        room = QRect(self._left(), 0, max(width - self._left() - GRID, 80), 1000)
        wrap = Qt.TextFlag.TextWordWrap
        return QFontMetrics(font()).boundingRect(room, wrap, self.choice.meaning)
