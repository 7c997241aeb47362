"""Parts of the panel's head and foot: what is asked with its clock, badges, the headline, acts that wrap."""

import re
import unicodedata

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLayoutItem, QSizePolicy, QWidget

from icc_desktop.gui.forms import ActButton
from icc_desktop.gui.icons import SIZE, paint_icon
from icc_desktop.gui.panel_asked import Pressing
from icc_desktop.gui.queue_row import Badge, paint_badges
from icc_desktop.gui.theme import GRID, RESTYLED, Size, font, set_font, tones_of
from icc_desktop.gui.tones import Tones

_LONG_WORD = re.compile(
    r"\S{24}(?=\S)"
)  # an identifier that stands for a headline: a label breaks lines at blanks only


def runs_from_right(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left (Unicode UAX #9, P2 and P3)."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


class Headline(QLabel):
    """A headline: plain text, wrapped, selectable, at the side where its script begins."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self._size: Size = "large"
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def show_text(self, text: str, size: Size) -> None:
        self._size = size
        set_font(self, size, bold=True)
        if text != self._shown:
            self._shown = text
            self.setText(_LONG_WORD.sub("\\g<0>\u200b", text))
            side = Qt.AlignmentFlag.AlignRight if runs_from_right(text) else Qt.AlignmentFlag.AlignLeft
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:  # a new style sheet takes the font away
            set_font(self, self._size, bold=True)
        super().changeEvent(event)


class _Words(QLabel):
    """Plain text whose font and colours are its owner's to give, anew after each style sheet, which takes them away."""

    restyled = Signal()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.restyled.emit()


class Asked(QWidget):
    """The plate that says what is asked, coloured by how pressing it is; the words say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._pressing: Pressing = "none"
        self._label = _Words()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.restyled.connect(self._dye)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID + SIZE + GRID, GRID // 2, GRID, GRID // 2)
        row.addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @property
    def text(self) -> str:
        return self._label.text()

    def show_asked(self, text: str, pressing: Pressing) -> None:
        if (text, pressing) == (self.text, self._pressing):
            return
        self._label.setText(text)
        self._pressing = pressing
        self._dye()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in RESTYLED:
            self._dye()
        super().changeEvent(event)

    def _dye(self) -> None:
        self._label.setFont(font(bold=self._pressing != "none"))
        dyed = QPalette(self.palette())
        dyed.setColor(QPalette.ColorRole.WindowText, QColor(_colours(self._pressing, tones_of(self))[1]))
        self._label.setPalette(dyed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, ink = _colours(self._pressing, tones_of(self))
        painter.fillRect(self.rect(), QColor(ground))
        name = {"overdue": "problem", "soon": "warning", "asked": "next", "none": "information"}[self._pressing]
        paint_icon(painter, QRectF(GRID, (self.height() - SIZE) / 2, SIZE, SIZE), name, ink)


def _colours(pressing: Pressing, tones: Tones) -> tuple[str, str]:
    """Ground and ink of the plate."""
    return {
        "overdue": (tones.red, tones.on_red),
        "soon": (tones.amber, tones.on_amber),
        "asked": (tones.raised, tones.text),
        "none": (tones.base, tones.quiet),
    }[pressing]


class Badges(QWidget):
    """Badges in a row; those that have no room are said by the accessible name and by the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Badge, ...] = ()
        small = font(bold=True)
        small.setPointSizeF(small.pointSizeF() * 0.85)
        self.setFont(small)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_badges(self, shown: tuple[Badge, ...]) -> None:
        if shown != self._shown:
            self._shown = shown
            said = ", ".join(badge.text for badge in shown)
            self.setAccessibleName(said)
            self.setToolTip(said)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(8 * GRID, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        paint_badges(painter, QRectF(self.rect()), self._shown, tones_of(self))


class Act(ActButton):
    """A button of the panel; one of them is the act that is asked."""

    def set_main(self, main: bool) -> None:
        if bool(self.property("act")) != main:
            self.setProperty("act", "main" if main else None)
            self.style().polish(self)
            self._paint_icon()


class FlowLayout(QLayout):
    """Widgets beside each other, on further lines where they have no room; hidden ones take none."""

    def __init__(self, parent: QWidget, *, gap: int):
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.sizeHint())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items; returns the height that they take."""
        left, top, line = rect.left(), rect.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if left + size.width() > rect.right() + 1 and line:
                left, top, line = rect.left(), top + line + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(left, top), size))
            left, line = left + size.width() + self._gap, max(line, size.height())
        return top + line - rect.top()
