"""Pages on paper and in PDF: a report laid out on A4, with head and foot on each page.

LOOK.md, "Print". Hides how a document is cut into pages. A PDF is PDF/A-1b as Qt writes it, so that it can be read in twenty years.
"""

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextDocument,
)

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.gui.words import translate_core
from icc_desktop.reports import page
from icc_desktop.reports.page import Sheet

PAGE = QT_TRANSLATE_NOOP("core", "Page {page} of {pages}")

_MARGINS_MM = QMarginsF(16, 12, 16, 12)
_DOTS_PER_INCH = 300
_SMALL_PT = 7.5
_MARGIN = re.compile(r"margin[^;}]*")
_POINTS = re.compile(r"(\d+(?:\.\d+)?)pt")
_GAP = 1.2  # lines of the small type between head, body and foot


def pdf_pages(into: QByteArray, sheet: Sheet, body: str, *, language: str) -> Iterator[tuple[int, int]]:
    """Write the PDF page by page, as `pages` does; `into` holds it whole once the last page was given.

    `body` is markup made by `icc_desktop.reports`.
    """
    buffer = QBuffer(into)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(sheet.title)
    writer.setCreator("ICC Desktop")
    lay_out(writer)
    yield from pages(writer, writer.newPage, sheet, body, language=language)
    buffer.close()


def lay_out(device: QPagedPaintDevice) -> None:
    """Set a printer or a writer to the paper that reports are printed on."""
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            _MARGINS_MM,
            QPageLayout.Unit.Millimeter,
        )
    )


def pages(
    device: QPagedPaintDevice, next_page: Callable[[], object], sheet: Sheet, body: str, *, language: str
) -> Iterator[tuple[int, int]]:
    """Paint the report on a device that was laid out, page by page, so that who asked can do something else in between.

    Gives the number of the page that was painted and how many there are.
    """
    painter = QPainter(device)
    try:
        small = QFont()
        small.setPointSizeF(_SMALL_PT)
        line = QFontMetricsF(small, device).height()
        whole = QRectF(0, 0, device.width(), device.height())
        room = whole.adjusted(0, line * (2 + _GAP), 0, -line * (2 + _GAP))
        document = QTextDocument()
        document.documentLayout().setPaintDevice(device)
        document.setDocumentMargin(0)
        document.setPageSize(QSizeF(room.size()))  # before the text: each change of it lays everything out anew
        html = page.document(sheet, body, translate_core, language=language)
        document.setHtml(html.replace(page.STYLE, _spaced(page.STYLE, device.logicalDpiY())))
        count = document.pageCount()
        for number in range(1, count + 1):
            if number > 1:
                next_page()
            _edges(painter, small, whole, line, sheet, number, count)
            painter.save()
            painter.translate(room.left(), room.top() - (number - 1) * room.height())
            shown = QRectF(0, (number - 1) * room.height(), room.width(), room.height())
            document.drawContents(painter, shown)
            painter.restore()
            yield number, count
    finally:
        painter.end()


def _spaced(style: str, dots_per_inch: int) -> str:
    """The style with its margins in dots of the device: Qt takes those in points for dots of a screen."""

    def in_dots(margin: "re.Match[str]") -> str:
        return _POINTS.sub(lambda pt: f"{float(pt[1]) * dots_per_inch / 72:.0f}px", margin[0])

    return _MARGIN.sub(in_dots, style)


def _edges(painter: QPainter, small: QFont, whole: QRectF, line: float, sheet: Sheet, number: int, pages: int) -> None:
    """Head and foot of one page."""
    counted = Message(PAGE, {"page": number, "pages": pages}).say(translate_core)
    left, middle, _ = page.foot(sheet, translate_core)
    painter.setPen(QPen(QColor(Qt.GlobalColor.black), max(1.0, line / 24)))
    bold = QFont(small)
    bold.setBold(True)
    for texts, top, rule in (
        (page.head(sheet, translate_core), whole.top(), whole.top() + line * 2.2),
        ((left, middle, counted), whole.bottom() - line * 2, whole.bottom() - line * 2.2),
    ):
        marks = texts[1].splitlines()
        metrics = QFontMetricsF(bold, painter.device())
        middle_width = max((metrics.horizontalAdvance(text) for text in marks), default=0.0)  # marks are never cut
        side_width = (whole.width() - middle_width) / 2 - line
        for text, font, place, side in (
            (texts[0], small, QRectF(whole.left(), top, side_width, line), Qt.AlignmentFlag.AlignLeft),
            (texts[1], bold, QRectF(whole.left(), top, whole.width(), line), Qt.AlignmentFlag.AlignHCenter),
            (texts[2], small, QRectF(whole.right() - side_width, top, side_width, line), Qt.AlignmentFlag.AlignRight),
        ):
            painter.setFont(font)
            for at, said in enumerate(text.splitlines()):
                fitting = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, int(place.width()))
                painter.drawText(place.translated(0, at * line), side | Qt.AlignmentFlag.AlignVCenter, fitting)
        painter.drawLine(QLineF(whole.left(), rule, whole.right(), rule))
