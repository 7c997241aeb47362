"""The real world over every sheet: while a sheet or a form covers the banners of the exercise lane, a flag stands above it.

Takes no focus from who types; goes with the sheet or with what it says.
"""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from icc_desktop.gui.theme import GRID, font, tones_of


class RealFlag(QWidget):
    """Stands on top of `window` and all that is open before it. `show_words` with "" takes it down."""

    def __init__(self, window: QWidget):
        super().__init__(
            window, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint
        )  # no other takes no focus anywhere
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._window = window
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setFont(font(bold=True))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._column.addWidget(self._label)

    @property
    def text(self) -> str:
        """What it says while it stands, "" while it does not."""
        return self._label.text() if self.isVisible() else ""

    def show_words(self, words: str) -> None:
        """Say this above the sheet that is open; where none is, the banner in the window says it."""
        if not words or not self._is_covered():
            self.hide()
            return
        said = self.tr("{words}\nEsc leaves this sheet, Ctrl+E goes there.").format(words=words)
        if said == self._label.text() and self.isVisible():
            return
        tones = tones_of(self._window)
        self._label.setText(said)
        self._label.setStyleSheet(f"color: {tones.on_red};")
        self._size_to(self._window.width() - 4 * GRID)
        self.move(self._window.mapToGlobal(QPoint(2 * GRID, GRID // 2)))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(tones_of(self._window).red))

    def _size_to(self, width: int) -> None:
        self.setFixedSize(
            width, self._column.totalHeightForWidth(width)
        )  # adjustSize() measures a narrower text: too tall

    def _is_covered(self) -> bool:
        return any(sheet.isVisible() for sheet in self._window.findChildren(QDialog))
