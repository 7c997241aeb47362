"""The rail: the screens of the desk as icon and word, each with its number for Ctrl+1 ... 9.

Hides how an entry is painted and how the keyboard goes from one to the next.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from icc_desktop.gui.icons import paint_icon
from icc_desktop.gui.theme import GRID, RESTYLED, font, tones_of
from icc_desktop.gui.words import number_text

_ITEM_HEIGHT = 8 * GRID
_NARROWEST, _WIDEST = 11 * GRID, 17 * GRID
_ICON = 3 * GRID


@dataclass(frozen=True)
class RailItem:
    """An entry: its fixed number (1 to 9), the id that `Rail.chosen` carries, its word, the icon's name, a count."""

    number: int
    id: str
    text: str
    icon: str
    badge: int = 0


class Rail(QWidget):
    """Vertical navigation. `chosen` carries the id when the officer picks a screen, also the one already shown."""

    chosen = Signal(str)

    def __init__(self, items: tuple[RailItem, ...], parent: QWidget | None = None):
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Screens"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _RailButton] = {}
        for item in items:
            button = _RailButton(item, self)
            self._buttons[item.id] = button
            self._group.addButton(button)
            column.addWidget(button)
            button.clicked.connect(lambda _=False, chosen=item.id: self.chosen.emit(chosen))
            shortcut = QShortcut(QKeySequence(f"Ctrl+{item.number}"), self)
            shortcut.activated.connect(button.click)
        column.addStretch(1)
        if items:
            self._buttons[items[0].id].setChecked(True)

    @property
    def current(self) -> str:
        """The id of the entry that is marked."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, item_id: str) -> None:
        """Mark an entry without announcing it."""
        self._buttons[item_id].setChecked(True)

    def set_badge(self, item_id: str, count: int) -> None:
        """The number that stands at an entry; 0 takes it away."""
        self._buttons[item_id].set_badge(count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        focused = next((i for i, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        buttons[(focused + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tones.raised))
        painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), QColor(tones.line))


class _RailButton(QAbstractButton):
    """One entry. Arrow keys are left to the rail, so that going along does not choose."""

    def __init__(self, item: RailItem, parent: QWidget):
        super().__init__(parent)
        self._item = item
        self._badge = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(item.text)
        self.setToolTip(f"{item.text}  Ctrl+{item.number}")
        self._word_font, self._small_bold = font(), font(bold=True)
        self.set_badge(item.badge)

    def set_badge(self, count: int) -> None:
        self._badge = count
        waiting = f", {number_text(count)}" if count else ""
        self.setAccessibleName(f"{self._item.text}{waiting}")
        self.update()

    def sizeHint(self) -> QSize:
        word = QFontMetrics(self._small_bold).horizontalAdvance(self._item.text) + 2 * GRID  # as when it is chosen
        return QSize(min(max(word, _NARROWEST), _WIDEST), _ITEM_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in RESTYLED:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones, painter, rect = tones_of(self), QPainter(self), QRectF(self.rect())
        ink = tones.text if self.isChecked() or self.underMouse() else tones.quiet
        if self.isChecked():
            painter.fillRect(rect, QColor(tones.surface))
            painter.fillRect(QRectF(0, 0, GRID / 2, rect.height()), QColor(tones.accent))
        icon_left = (rect.width() - _ICON) / 2
        paint_icon(painter, QRectF(icon_left, 1.25 * GRID, _ICON, _ICON), self._item.icon, ink)
        painter.setFont(self._small_bold if self.isChecked() else self._word_font)
        painter.setPen(QColor(ink))
        line = rect.adjusted(GRID / 2, 4.5 * GRID, -GRID / 2, -GRID / 2)
        text = painter.fontMetrics().elidedText(self._item.text, Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, text)
        if self._badge:
            self._paint_badge(painter, icon_left + _ICON + 2)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tones.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_badge(self, painter: QPainter, left: float) -> None:
        tones = tones_of(self)
        painter.setFont(self._small_bold)
        metrics = painter.fontMetrics()
        text = number_text(self._badge) if self._badge < 1000 else "999+"
        width = max(metrics.horizontalAdvance(text) + GRID, 2 * GRID)
        plate = QRectF(min(left, self.width() - width - 2), GRID / 2, width, metrics.height())
        painter.fillRect(plate, QColor(tones.accent))
        painter.setPen(QColor(tones.on_accent))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
