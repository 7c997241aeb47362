"""The list of dossiers on screen: two lines a row, slim headers, and nothing that moves under the eyes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo

from PySide6.QtCore import QItemSelectionModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from icc_desktop.desk.dossier_queries import Listed
from icc_desktop.gui.dossier_model import DossierModel, Index
from icc_desktop.gui.dossier_words import changed_words, clock_words, row_words
from icc_desktop.gui.icons import paint_icon
from icc_desktop.gui.row_table import ROW_ROLE, write_cell
from icc_desktop.gui.severity import severity_icon
from icc_desktop.gui.theme import GRID, font, tones_of
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.words import number_text

ROW_HEIGHT, HEADER_HEIGHT = 7 * GRID, 4 * GRID - 4
_ICON = 20
_LEFT = 9 * GRID  # where the title begins, behind shape and number


class DossierList(QListView):
    """The list. `moved_to` carries the id that the officer went to ("" for none), `entered` comes with Enter or a double click."""

    moved_to = Signal(str)
    entered = Signal()

    def __init__(self, model: DossierModel, now: Callable[[], datetime], tz: tzinfo):
        super().__init__()
        self._model = model
        self._held = False
        self._empty = ("", "")
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(self, now, tz))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Dossiers"))
        self.doubleClicked.connect(lambda _: self.entered.emit())
        self.selectionModel().currentChanged.connect(self._went)

    @property
    def current(self) -> Listed | None:
        """The dossier that is selected."""
        index = self.currentIndex()
        listed: Listed | None = index.data(ROW_ROLE) if index.isValid() else None
        return listed

    def go_to(self, dossier_id: str) -> bool:
        """Select a dossier; False where it is not shown."""
        index = self._model.index_of(dossier_id)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        return index.isValid()

    def set_empty_words(self, title: str, text: str) -> None:
        """What is said while there are no rows."""
        self._empty = (title, text)
        self.setAccessibleDescription(f"{title} {text}" if not self._model.rowCount() else "")
        self.viewport().update()

    @contextmanager
    def held(self) -> Iterator[None]:
        """While the model changes, keep the selected row where it is on the screen, and selected."""
        bar, current = self.verticalScrollBar(), self.current
        before = self.visualRect(self.currentIndex()).top()
        self._held = True
        try:
            yield
            if current is not None and (self.current is None or self.current.dossier.id != current.dossier.id):
                self.go_to(current.dossier.id)
            self.doItemsLayout()
            after = self.visualRect(self.currentIndex()).top()
            if current is not None and after != before:
                bar.setValue(bar.value() + after - before)
        finally:
            self._held = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        current = self.currentIndex()  # Qt goes to the first row without marking it
        if current.isValid() and not self.selectionModel().hasSelection():
            self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        elif event.text() and event.text().isalnum():
            event.ignore()  # letters are acts and figures are tabs: the screen hears them
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._model.rowCount():
            return
        painter, tones = QPainter(self.viewport()), tones_of(self)
        room = self.viewport().rect().adjusted(4 * GRID, 8 * GRID, -4 * GRID, 0)
        painter.setFont(font("heading", bold=True))
        painter.setPen(QColor(tones.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, self._empty[0])
        painter.setFont(font())
        painter.setPen(QColor(tones.quiet))
        below = room.adjusted(0, 4 * GRID, 0, 0)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._empty[1])

    def _went(self, current: Index) -> None:
        if not self._held:
            listed: Listed | None = current.data(ROW_ROLE) if current.isValid() else None
            self.moved_to.emit(listed.dossier.id if listed else "")


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, view: DossierList, now: Callable[[], datetime], tz: tzinfo):
        super().__init__(view)
        self._view, self._now, self._tz = view, now, tz
        self._model = view._model  # noqa: SLF001 - the view's own painter

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40 * GRID, HEADER_HEIGHT if index.data(ROW_ROLE) is None else ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tones, rect = tones_of(self._view), QRect(option.rect)
        listed: Listed | None = index.data(ROW_ROLE)
        painter.save()
        if listed is None:
            self._paint_header(painter, rect, index.row(), tones)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            if selected:
                painter.fillRect(rect, QColor(tones.selected))
            self._paint_row(painter, rect, listed, tones, tones.on_selected if selected else "")
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tones.line))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(QColor(tones.text), 1, Qt.PenStyle.DotLine))
                painter.drawRect(rect.adjusted(1, 1, -2, -3))
        painter.restore()

    def _paint_header(self, painter: QPainter, rect: QRect, position: int, tones: Tones) -> None:
        word, count = self._model.header_at(position)
        painter.fillRect(rect, QColor(tones.base))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tones.line))
        room = rect.adjusted(GRID + GRID // 2, 0, -GRID - GRID // 2, 0)
        painter.setFont(font(bold=True))
        painter.setPen(QColor(tones.problem if self._model.severity_at(position) == 4 else tones.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
        painter.setPen(QColor(tones.quiet))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number_text(count))

    def _paint_row(self, painter: QPainter, rect: QRect, listed: Listed, tones: Tones, ink: str) -> None:
        """`ink` is the one colour of all text on a selected row, "" elsewhere."""
        dossier, now = listed.dossier, self._now()
        half = (rect.height() - GRID) // 2
        first = QRect(rect.left() + 12, rect.top() + GRID // 2, rect.width() - 24, half)
        second = first.translated(0, half - 1)
        over = dossier.is_closed or listed.frozen
        colour = ink or (tones.quiet if over else tones.severity(dossier.severity))
        mark = QRectF(first.left(), first.top() + (half - _ICON) / 2, _ICON, _ICON)
        paint_icon(painter, mark, severity_icon(dossier.severity), colour)
        painter.setFont(font())
        painter.setPen(QColor(ink or tones.quiet))
        write_cell(painter, QRect(second.left(), second.top(), _LEFT - GRID // 2, half), dossier.ref)
        words, pressing = clock_words(listed, now, self._tz)
        painter.setFont(font(bold=pressing == "overdue"))
        tone = {"overdue": tones.problem, "soon": tones.serious, "asked": tones.text, "none": tones.quiet}[pressing]
        painter.setPen(QColor(ink or tone))
        end = _from_right(painter, first, words)
        painter.setFont(font(bold=not over))
        painter.setPen(QColor(ink or (tones.quiet if over else tones.text)))
        left = first.left() + _LEFT
        write_cell(painter, QRect(left, first.top(), end - left - GRID, half), " ".join(dossier.name.split()))
        painter.setFont(font())
        painter.setPen(QColor(ink or tones.quiet))
        held = row_words(listed)
        room = second.width() - _LEFT - QFontMetrics(painter.font()).horizontalAdvance(held) - 2 * GRID
        changed = changed_words(dossier, now, self._tz)
        fits = QFontMetrics(painter.font()).horizontalAdvance(changed) <= room
        end = _from_right(painter, second, changed if fits else "")
        write_cell(painter, QRect(left, second.top(), end - left - GRID, half), held)


def _from_right(painter: QPainter, room: QRect, text: str) -> int:
    """Write one line at the right; gives where it begins."""
    if not text:
        return room.right()
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
    return room.right() - painter.fontMetrics().horizontalAdvance(text)
