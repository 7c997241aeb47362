"""Tabs that wrap on to a further line where they have no room: none is ever out of sight. The digit of each stands before its word.

They never take the keyboard; who shows them hears the digits.
"""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from icc_desktop.gui.panel_parts import FlowLayout
from icc_desktop.gui.theme import GRID, RESTYLED, font, tones_of

_HEIGHT = 4 * GRID - 2


class SectionTabs(QWidget):
    """As many tabs as are asked for. `chosen` carries the place from 0 of the one that is chosen now."""

    chosen = Signal(int)

    def __init__(self, count: int):
        super().__init__()
        self._group = QButtonGroup(self)
        row = FlowLayout(self, gap=0)
        self._tabs = tuple(_Tab(at + 1) for at in range(count))
        for at, tab in enumerate(self._tabs):
            self._group.addButton(tab, at)
            row.addWidget(tab)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tabs[0].setChecked(True)
        self._group.idToggled.connect(lambda at, on: self.chosen.emit(at) if on else None)

    @property
    def current(self) -> int:
        """The place of the one that is chosen."""
        return self._group.checkedId()

    def choose(self, at: int) -> None:
        """Choose one by its place."""
        self._tabs[at].setChecked(True)

    def set_word(self, at: int, word: str) -> None:
        """What a tab is called, its count included."""
        self._tabs[at].set_word(word)


class _Tab(QAbstractButton):
    def __init__(self, digit: int):
        super().__init__()
        self._digit = f"{digit} " if digit < 10 else ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_word(self, word: str) -> None:
        if word != self.accessibleName():
            self.setAccessibleName(word)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(font()).horizontalAdvance(f"{self._digit}{self.accessibleName()}")
        return QSize(width + 2 * GRID + GRID // 2, _HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in RESTYLED:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones, painter, rect = tones_of(self), QPainter(self), QRectF(self.rect())
        if self.underMouse() and not self.isChecked():
            painter.fillRect(rect, QColor(tones.raised))
        painter.setFont(font())
        room = rect.adjusted(GRID + GRID // 4, 0, 0, 0)
        painter.setPen(QColor(tones.quiet))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._digit)
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(self._digit))
        painter.setPen(QColor(tones.text if self.isChecked() else tones.quiet))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.accessibleName())
        if self.isChecked():
            painter.fillRect(QRectF(0, rect.height() - 2, rect.width(), 2), QColor(tones.accent))
