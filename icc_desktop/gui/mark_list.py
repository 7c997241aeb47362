"""A list in which rows are marked with Space or a click: each with its mark, a state in words, and text beside it.

Hides groups, which rows can be marked, and how a row that cannot is told from one that is not.
"""

from collections.abc import Iterable
from typing import Any, Literal

import msgspec
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen

from icc_desktop.gui.icons import SIZE, paint_icon
from icc_desktop.gui.row_table import ROW_ROLE, CellDelegate, Index, RowModel, RowTable, write_cell
from icc_desktop.gui.theme import GRID, font
from icc_desktop.gui.tones import Tones

Rank = Literal["", "quiet", "problem", "good"]
_BOX = 14  # pixels
_ROW_HEIGHT = 30


class MarkRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row. `marked` is None where there is nothing to mark; a row with a `group` and no `key` is the head of a group.

    `texts` stand in the columns, the first beside the mark; `sign` is the icon of the state, which stands in the last column.
    """

    key: str = ""
    group: str = ""
    marked: bool | None = None
    texts: tuple[str, ...] = ()
    sign: str = ""
    rank: Rank = ""
    tip: str = ""


class MarkModel(RowModel[MarkRow]):
    """The rows, heads of groups among them; those cannot be reached with the keys."""

    def __init__(self, columns: tuple[str, ...]):
        super().__init__()
        self._columns = columns

    def set_rows(self, rows: Iterable[MarkRow]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def change(self, row: MarkRow) -> None:
        """Show the row of this key as it is now, if it is shown."""
        at = self.place_of(row.key)
        if at is not None:
            self.put(at, row)

    def place_of(self, key: str) -> int | None:
        """Where the row of this key stands."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), None)

    def columns(self) -> tuple[str, ...]:
        return self._columns

    def shown(self, row: MarkRow, column: int) -> str:
        if not row.key:
            return row.group if column == 0 else ""
        return row.texts[column] if column < len(row.texts) else ""

    def tip(self, row: MarkRow, column: int) -> str | None:
        return row.tip or self.shown(row, column) or None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if self._rows[index.row()].key else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid() and index.column() == 0:
            marked = self._rows[index.row()].marked
            if marked is None:
                return None
            return Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked
        return super().data(index, role)


class MarkList(RowTable):
    """The list. `toggled` carries the key of the row whose mark was wanted otherwise, `chosen` of the one gone to."""

    toggled = Signal(str)
    chosen = Signal(str)
    typed = Signal(str)  # a letter, for the field that searches

    def __init__(self, columns: tuple[str, ...]):
        super().__init__(_ROW_HEIGHT)
        self.rows = MarkModel(columns)
        self.setModel(self.rows)
        self.setItemDelegate(_MarkDelegate(self))
        self.selectionModel().currentRowChanged.connect(self._moved)

    @property
    def current(self) -> MarkRow | None:
        """The row that is selected."""
        index = self.currentIndex()
        row: MarkRow | None = index.data(ROW_ROLE) if index.isValid() else None
        return row if row is not None and row.key else None

    def show_rows(self, rows: Iterable[MarkRow]) -> None:
        """Show these; what was selected stays so where it is among them, else the first is."""
        before = self.current
        self.rows.set_rows(rows)
        at = self.rows.place_of(before.key) if before else None
        if at is None:
            at = next((at for at, row in enumerate(self.rows.rows) if row.key), None)
        if at is not None:
            self.selectRow(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Space:
            if self.current is not None:
                self.toggled.emit(self.current.key)
        elif plain and event.text().isalnum():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0 and event.position().x() < _BOX + 3 * GRID:
            row: MarkRow = index.data(ROW_ROLE)
            if row.key:
                self.toggled.emit(row.key)

    def _moved(self, to: QModelIndex | QPersistentModelIndex) -> None:
        row: MarkRow | None = to.data(ROW_ROLE) if to.isValid() else None
        if row is not None and row.key:
            self.chosen.emit(row.key)


class _MarkDelegate(CellDelegate):
    def paint_cell(self, painter: QPainter, room: QRect, index: Index, tones: Tones, selected: bool) -> None:
        row: MarkRow = index.data(ROW_ROLE)
        text = str(index.data() or "")
        if not row.key:
            painter.setFont(font(bold=True))
            painter.setPen(QColor(tones.quiet))
            write_cell(painter, room.adjusted(0, GRID // 2, 0, 0), text)
            return
        ink = tones.on_selected if selected else {"quiet": tones.quiet}.get(row.rank, tones.text)
        first, last = index.column() == 0, index.column() == len(row.texts) - 1
        if first:
            if row.marked is not None:
                _paint_box(painter, room, row.marked, tones, selected)
            room = room.adjusted(_BOX + GRID, 0, 0, 0)
        if last and not selected:
            ink = {"problem": tones.problem, "good": tones.good, "quiet": tones.quiet}.get(row.rank, tones.text)
        if last and row.sign:
            paint_icon(painter, QRectF(room.left(), room.top() + (room.height() - SIZE) / 2, SIZE, SIZE), row.sign, ink)
            room = room.adjusted(SIZE + GRID, 0, 0, 0)
        painter.setFont(font(bold=first))
        painter.setPen(QColor(ink))
        write_cell(painter, room, text)


def _paint_box(painter: QPainter, room: QRect, marked: bool, tones: Tones, selected: bool) -> None:
    box = QRectF(room.left() + 0.5, room.top() + (room.height() - _BOX) / 2 + 0.5, _BOX - 1, _BOX - 1)
    edge = tones.on_selected if selected and tones.contrast > 4.5 else tones.edge
    painter.setPen(QPen(QColor(tones.accent if marked else edge), 1))
    painter.setBrush(QColor(tones.accent if marked else tones.surface))
    painter.drawRect(box)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if marked:
        painter.setPen(QPen(QColor(tones.on_accent), 2))
        x, y = box.left(), box.top()
        painter.drawPolyline([QPointF(x + 3, y + 7), QPointF(x + 6, y + 10), QPointF(x + 11, y + 4)])
