"""The mark of a severity: shape, word and colour together, so that it is read also without colours.

A severity is 4 (critical) to 1 (info), None is not assessed (DOMAIN 9.2, LOOK).
"""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from icc_desktop.domain.notification import SEVERITY_WORDS
from icc_desktop.gui.icons import SIZE, paint_icon
from icc_desktop.gui.theme import GRID, font, tones_of
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.words import translate_core

_SHAPES = {4: "severity-critical", 3: "severity-serious", 2: "severity-notable", 1: "severity-info"}


def severity_word(severity: int | None) -> str:
    """``Critical`` ... ``Info``, ``Not assessed``, in the user's language."""
    if severity in SEVERITY_WORDS:
        return translate_core(SEVERITY_WORDS[severity])
    return QCoreApplication.translate("severity", "Not assessed")


def severity_icon(severity: int | None) -> str:
    """The name of the shape's icon."""
    return _SHAPES.get(severity or 0, "severity-unassessed")


def paint_severity(
    painter: QPainter,
    rect: QRectF,
    severity: int | None,
    tones: Tones,
    *,
    word: bool = True,
    colour: str = "",
) -> None:
    """Paint shape and word at the left of `rect`, in the painter's font; elided at its right edge.

    `colour` replaces the severity's own on a ground where that would not stand out (a selected row).
    """
    ink = colour or tones.severity(severity)
    top = rect.top() + (rect.height() - SIZE) / 2
    paint_icon(painter, QRectF(rect.left(), top, SIZE, SIZE), severity_icon(severity), ink)
    if not word:
        return
    room = rect.adjusted(SIZE + GRID * 0.75, 0, 0, 0)
    painter.setPen(QColor(ink))
    text = painter.fontMetrics().elidedText(severity_word(severity), Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class SeverityMark(QWidget):
    """The mark as a widget, for panels."""

    def __init__(self, severity: int | None = None, parent: QWidget | None = None):
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(font(bold=True))
        self.show_severity(severity)

    def show_severity(self, severity: int | None) -> None:
        self._severity = severity
        self.setAccessibleName(severity_word(severity))
        self.setToolTip(severity_word(severity))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(severity_word(self._severity))
        return QSize(SIZE + GRID + width, max(SIZE, self.fontMetrics().height()) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_severity(painter, QRectF(self.rect()), self._severity, tones_of(self))
