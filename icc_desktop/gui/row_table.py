"""A table of rows: its model, its painting, and a view in which one moves from row to row.

Hides Qt's tables of cells: a screen says what a row is, how its columns are called and how a cell is written.
"""

from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from icc_desktop.gui.theme import GRID, tones_of
from icc_desktop.gui.tones import Tones

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""Gives the whole row of an index."""

_MOVES = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown))
_SELECTS = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class RowModel(QAbstractTableModel, Generic[R]):
    """Rows of one kind, each whole. What inherits it keeps them in `_rows` and says what stands in the columns."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[R] = []

    @property
    def rows(self) -> tuple[R, ...]:
        return tuple(self._rows)

    def row_at(self, at: int) -> R:
        """The row in this place."""
        return self._rows[at]

    def columns(self) -> tuple[str, ...]:
        """The heads of the columns in the user's language."""
        raise NotImplementedError

    def shown(self, row: R, column: int) -> str:
        """What stands in a column."""
        raise NotImplementedError

    def tip(self, row: R, column: int) -> str | None:
        """What the mouse shows over a cell; None for nothing."""
        return None

    def put(self, at: int, row: R) -> None:
        """Change the row in this place; one that is the same changes nothing."""
        if self._rows[at] != row:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at, 0), self.index(at, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self.columns()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shown(row, index.column())
        return self.tip(row, index.column()) if role == Qt.ItemDataRole.ToolTipRole else None


class RowTable(QTableView):
    """Rows of `row_height` pixels, no grid, no cells; Home and End are the first and last row."""

    def __init__(self, row_height: int, *, several: bool = False):
        super().__init__()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(row_height)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        current = self.currentIndex()  # Qt goes to the first row without marking it
        if current.isValid() and not self.selectionModel().hasSelection():
            self.selectionModel().select(current, _SELECTS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = self.model().rowCount()
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and rows:
            row = 0 if event.key() == Qt.Key.Key_Home else rows - 1
            self.selectionModel().setCurrentIndex(self.model().index(row, 0), _SELECTS)
        elif event.key() in _MOVES or event.matches(QKeySequence.StandardKey.SelectAll):
            super().keyPressEvent(event)
        else:
            event.ignore()


class CellDelegate(QStyledItemDelegate):
    """Paints the cells of a `RowTable`: ground and line here, what stands in them in `paint_cell`."""

    def __init__(self, view: RowTable):
        super().__init__(view)
        self._view = view

    def paint_cell(self, painter: QPainter, room: QRect, index: Index, tones: Tones, selected: bool) -> None:
        """Paint what stands in the cell, within `room`."""
        raise NotImplementedError

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tones, rect = tones_of(self._view), QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(tones.selected if selected else tones.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tones.line))
        self.paint_cell(painter, rect.adjusted(GRID, 0, -GRID, 0), index, tones, selected)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self._view.verticalHeader().defaultSectionSize())


def write_cell(painter: QPainter, room: QRect, text: str, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> int:
    """Write one line, elided where it has no room; returns the width used."""
    shown = painter.fontMetrics().elidedText(text, mode, max(room.width(), 0))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    return painter.fontMetrics().horizontalAdvance(shown)
