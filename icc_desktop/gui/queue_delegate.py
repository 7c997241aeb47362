"""How a row of the queue is painted: two lines, with shape, number, headline, badges and clock; headers are slim."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from icc_desktop.domain.queue import PRESSING, Row, waits
from icc_desktop.gui import queue_row as words
from icc_desktop.gui.icons import paint_icon
from icc_desktop.gui.queue_bundles import bundle_words, places_words, worst_words
from icc_desktop.gui.queue_model import ROW_ROLE, QueueModel
from icc_desktop.gui.severity import severity_icon, severity_word
from icc_desktop.gui.theme import GRID, font, tones_of
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.words import clock, number_text, when_text

ROW_HEIGHT, HEADER_HEIGHT = 7 * GRID, 4 * GRID - 4
Index = QModelIndex | QPersistentModelIndex
_ICON = 20
_NARROW = 54 * GRID
_LEAST_PLACE = 6 * GRID  # channel and sender are left out rather than shown as three letters
_LEAST_HEADLINE = 16 * GRID  # the time at the right gives way before the headline becomes narrower than this


class RowDelegate(QStyledItemDelegate):
    """Paints one row or one header."""

    def __init__(self, model: QueueModel, parent: QWidget):
        super().__init__(parent)
        self._model = model
        self._body, self._bold = font(), font(bold=True)
        self._small = font()
        self._small.setPointSizeF(self._body.pointSizeF() * 0.85)
        self._small.setBold(True)
        self._left = max(QFontMetrics(self._body).horizontalAdvance("A-10000"), 5 * GRID) + GRID

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(48 * GRID, HEADER_HEIGHT if index.data(ROW_ROLE) is None else ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        tones = tones_of(option.widget)
        row = self._model.row_at(index.row())
        if row is None:
            self._paint_header(painter, rect, index.row(), tones)
            return
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(tones.selected))
        ink, several = tones.on_selected if selected else "", self._model.stands_for(row)
        if several:
            self._paint_bundle(painter, QRectF(rect), several, tones, ink)
        else:
            self._paint_row(painter, QRectF(rect), row, tones, ink)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tones.line))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tones.text), 1, Qt.PenStyle.DotLine))
            painter.drawRect(rect.adjusted(1, 1, -2, -3))

    def _paint_header(self, painter: QPainter, rect: QRect, position: int, tones: Tones) -> None:
        word, count = self._model.header_at(position)
        urgent = self._model.group_at(position) in PRESSING
        painter.fillRect(rect, QColor(tones.base))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tones.line))
        painter.setFont(self._bold)
        painter.setPen(QColor(tones.problem if urgent else tones.text))
        room = rect.adjusted(int(1.5 * GRID), 0, -int(1.5 * GRID), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
        painter.setPen(QColor(tones.quiet))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)

    def _paint_bundle(self, painter: QPainter, rect: QRectF, rows: tuple[Row, ...], tones: Tones, ink: str) -> None:
        """What is low in a flood: how many, from where, of what kind; the clock is that of the most pressing."""
        first, now, tz = rows[0], self._model.now, self._model.tz
        worst = max(row.weight or 0 for row in rows)
        severity_ink = ink or tones.severity(worst)
        unread = self._model.is_unread(first)
        if unread:
            painter.fillRect(QRectF(rect.left(), rect.top(), GRID / 2, rect.height() - 1), QColor(severity_ink))
        pad, half = 1.5 * GRID, (rect.height() - GRID) / 2
        upper = QRectF(rect.left() + pad, rect.top() + GRID / 2, rect.width() - 2 * pad, half)
        lower = upper.translated(0, half - 1)
        for behind in (6, 3, 0):  # a stack, so that it is not taken for one message
            place = QRectF(upper.left() + behind, upper.top() + (half - _ICON) / 2, _ICON, _ICON)
            paint_icon(painter, place, severity_icon(worst), severity_ink)
        start = upper.left() + self._left
        painter.setFont(self._bold)
        painter.setPen(QColor(ink or tones.quiet))
        _text(painter, QRectF(lower.left(), lower.top(), self._left - GRID / 2, half), f"×{number_text(len(rows))}")
        newest = max(row.received_at for row in rows)
        room = upper.width() - self._left - _LEAST_HEADLINE
        painter.setFont(self._body)
        narrow = rect.width() < _NARROW
        end = _text_right(painter, upper, clock(newest, tz) if narrow else when_text(newest, tz, now), room)
        painter.setFont(self._bold if unread else self._body)
        painter.setPen(QColor(ink or tones.text))
        title = bundle_words(rows, self._model.channel_name(first.channel))
        _text(painter, QRectF(start, upper.top(), end - start - GRID, half), title)
        painter.setFont(self._bold if waits(first, now) else self._body)
        painter.setPen(QColor(ink or words.clock_tone(first, now, tones)))
        end = _text_right(painter, lower, words.clock_words(first, now, tz), room + _LEAST_HEADLINE / 2)
        line = QRectF(start, lower.top(), end - start - GRID, half)
        painter.setFont(self._bold)
        painter.setPen(QColor(severity_ink))
        left = _text_run(painter, line, worst_words(rows)) + GRID
        painter.setFont(self._body)
        painter.setPen(QColor(ink or tones.quiet))
        if line.right() - left > _LEAST_PLACE:
            _text(painter, QRectF(left, lower.top(), line.right() - left, half), places_words(rows))

    def _paint_row(self, painter: QPainter, rect: QRectF, row: Row, tones: Tones, ink: str) -> None:
        """`ink` is the one colour of all text on a selected row, "" elsewhere."""
        now, tz = self._model.now, self._model.tz
        severity_ink = ink or tones.severity(row.weight)
        unread = self._model.is_unread(row)
        if unread:
            painter.fillRect(QRectF(rect.left(), rect.top(), GRID / 2, rect.height() - 1), QColor(severity_ink))
        pad = 1.5 * GRID
        half = (rect.height() - GRID) / 2
        first = QRectF(rect.left() + pad, rect.top() + GRID / 2, rect.width() - 2 * pad, half)
        second = first.translated(0, half - 1)
        paint_icon(
            painter,
            QRectF(first.left(), first.top() + (half - _ICON) / 2, _ICON, _ICON),
            severity_icon(row.weight),
            severity_ink,
        )
        start = first.left() + self._left

        painter.setFont(self._body)
        painter.setPen(QColor(ink or tones.quiet))
        _text(painter, QRectF(first.left(), second.top(), self._left - GRID / 2, half), row.ref)
        narrow = rect.width() < _NARROW
        room = first.width() - self._left - _LEAST_HEADLINE
        came = clock(row.received_at, tz) if narrow else when_text(row.received_at, tz, now)
        end = _text_right(painter, first, came, room)
        painter.setFont(self._bold if unread else self._body)
        painter.setPen(QColor(ink or (tones.quiet if row.closed_at or row.is_replaced else tones.text)))
        _text(painter, QRectF(start, first.top(), end - start - GRID, half), words.headline(row))

        painter.setFont(self._bold if waits(row, now) else self._body)
        clocked = self._model.clocked(row)
        painter.setPen(QColor(ink or words.clock_tone(clocked, now, tones)))
        end = _text_right(painter, second, words.clock_words(clocked, now, tz), room + _LEAST_HEADLINE / 2)
        painter.setFont(self._bold)
        painter.setPen(QColor(severity_ink))
        left = start
        if not narrow:  # where there is little room, the shape says it, and the badges need the place
            line = QRectF(start, second.top(), end - start - GRID, half)
            left = _text_run(painter, line, severity_word(row.weight)) + GRID
        painter.setFont(self._small)
        line = QRectF(left, second.top(), end - left - GRID, half)
        shown = words.badges_of(row, self._model, together=self._model.together(row))
        left = words.paint_badges(painter, line, shown, tones, ink=ink)
        painter.setFont(self._body)
        painter.setPen(QColor(ink or tones.quiet))
        channel = self._model.channel_name(row.channel)
        if line.right() - left > _LEAST_PLACE:
            _text(painter, QRectF(left, second.top(), line.right() - left, half), words.place_words(row, channel))


def _text(painter: QPainter, rect: QRectF, text: str) -> None:
    """One line from the left, elided; text of any script, never markup."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _text_run(painter: QPainter, rect: QRectF, text: str) -> float:
    """`_text`, giving where it ends."""
    _text(painter, rect, text)
    return rect.left() + min(rect.width(), painter.fontMetrics().horizontalAdvance(text))


def _text_right(painter: QPainter, rect: QRectF, text: str, room: float) -> float:
    """One line at the right, at most `room` wide; gives where it begins."""
    width = min(room, painter.fontMetrics().horizontalAdvance(text) + 1)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
    left = rect.right() - width
    painter.drawText(
        QRectF(left, rect.top(), width, rect.height()),
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
        shown,
    )
    return left
