"""A sheet that lies over the middle of the window, below strip and banners, until it is shut.

Hides where it lies while the window changes, and where the keyboard was before it was opened.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from icc_desktop.gui.theme import GRID, tones_of

_WIDTH, _HEIGHT = 112 * GRID, 68 * GRID


class Overlay(QWidget):
    """Lies over `window`, no higher than `beside`, so that strip and banners stay in sight."""

    def __init__(self, window: QWidget, beside: QWidget):
        super().__init__(window)
        self._window, self._beside = window, beside
        self._before: QWidget | None = None
        self.hide()

    def come_up(self, focus: QWidget) -> None:
        """Show it and give `focus`, a part of it, the keyboard."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._place()
        self._beside.installEventFilter(self)
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shut(self) -> None:
        """Go away, and give the keyboard back."""
        if not self.isVisible():
            return
        self._beside.removeEventFilter(self)
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def _place(self) -> None:
        width, top = self._window.width(), self._beside.mapTo(self._window, QPoint(0, 0)).y() + GRID
        self.resize(min(_WIDTH, width - 4 * GRID), min(_HEIGHT, self._beside.height() - 2 * GRID))
        self.move((width - self.width()) // 2, top)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones, painter = tones_of(self), QPainter(self)
        painter.fillRect(self.rect(), QColor(tones.raised))
        painter.setPen(QColor(tones.text))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.fillRect(0, 0, self.width(), GRID // 2, QColor(tones.accent))
