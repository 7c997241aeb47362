"""The list beside the map: what lies on it, grouped by what must be done, and below that what nobody knows the place of.

It is the map for those who do not see it: each row says how far away it is and in which direction. Hides how a row finds its
place among the others, and that what is seen stays where it is while rows come and go.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, tzinfo
from typing import Any

import msgspec
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView

from icc_desktop.domain.queue import GROUP_WORDS, Group, Row, sort_key
from icc_desktop.gui.icons import SIZE, paint_icon
from icc_desktop.gui.map_items import small_font
from icc_desktop.gui.queue_row import headline
from icc_desktop.gui.row_table import ROW_ROLE, CellDelegate, Index, RowModel, RowTable, write_cell
from icc_desktop.gui.severity import severity_icon, severity_word
from icc_desktop.gui.theme import GRID, font, tones_of
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.words import clock, number_text, translate_core

ROW_HEIGHT, HEAD_HEIGHT = 6 * GRID, 4 * GRID - 4
NOWHERE = 100
"""Comes after every group: what has no place."""

_STEPS = frozenset(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
)
Key = tuple[Any, ...]
"""Section first, then as `icc_desktop.domain.queue` sorts. A head has nothing after its section but what comes before all else."""


class Line(msgspec.Struct, frozen=True):
    """A row, or (without one) the head of a section. `where` says where it lies: distances, or why there is no place."""

    section: int
    row: Row | None = None
    where: str = ""
    dossier: str = ""


class MapListModel(RowModel[Line]):
    """Lines in order. `where` gives the second line of a row, `dossier` the number of its dossier; `placed` says whether it has a place.

    `officer` is the account whose queue it is.
    """

    def __init__(
        self, *, tz: tzinfo, placed: Callable[[str], bool], where: Callable[[Row], str], dossier: Callable[[Row], str]
    ):
        super().__init__()
        self._tz, self._placed, self._where, self._dossier = tz, placed, where, dossier
        self.officer: str | None = None
        self._now = datetime.min.replace(tzinfo=UTC)
        self._order: list[Key] = []
        self._keys: dict[str, Key] = {}
        self._sizes: dict[int, int] = {}

    # -- what stands where

    def order(self) -> tuple[str, ...]:
        """The ids in the order of the list, headers left out."""
        return tuple(line.row.id for line in self._rows if line.row is not None)

    def position_of(self, notification_id: str) -> int:
        """Where it stands; -1 where it does not."""
        key = self._keys.get(notification_id)
        return -1 if key is None else bisect_left(self._order, key)

    def heads(self) -> list[int]:
        """Where the heads of the sections stand."""
        return [bisect_left(self._order, _head(section)) for section, size in self._sizes.items() if size]

    def size_of(self, section: int) -> int:
        """How many rows a section has."""
        return self._sizes.get(section, 0)

    def row_count(self) -> int:
        """How many rows there are, headers left out."""
        return len(self._keys)

    # -- what changes it

    def load(self, rows: Iterable[Row], now: datetime) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._now = now
        made = sorted((self._key(row), row) for row in {row.id: row for row in rows}.values())
        self._keys = {row.id: key for key, row in made}
        self._sizes = {}
        for key, _ in made:
            self._sizes[key[0]] = self._sizes.get(key[0], 0) + 1
        lines = [(key, self._line(row)) for key, row in made]
        lines += [(_head(section), Line(section)) for section in self._sizes]
        lines.sort(key=lambda one: one[0])
        self._order, self._rows = [key for key, _ in lines], [line for _, line in lines]
        self.endResetModel()

    def put_rows(self, rows: Iterable[Row], now: datetime) -> None:
        """Insert, move or change these."""
        self._now = now
        for row in rows:
            before, key = self._keys.get(row.id), self._key(row)
            if before != key:
                if before is not None:
                    self._move(row, before, key)
                else:
                    self._insert(key, self._line(row))
                    self._keys[row.id] = key
            self.put(self.position_of(row.id), self._line(row))

    def take(self, ids: Iterable[str]) -> None:
        """Take these out."""
        for one in ids:
            key = self._keys.pop(one, None)
            if key is not None:
                self._remove(key)

    def look_again(self, now: datetime, part: slice) -> None:
        """Let the clock move those rows that stand in this part of the list."""
        rows = [line.row for line in self._rows[part] if line.row is not None]
        moved = [row for row in rows if self._key_at(row, now) != self._keys[row.id]]
        self._now = now
        self.put_rows(moved, now)

    def say_again(self) -> None:
        """Every row anew: the words have changed."""
        for at, line in enumerate(self._rows):
            if line.row is not None:
                self.put(at, self._line(line.row))

    def _line(self, row: Row) -> Line:
        return Line(self._key(row)[0], row, self._where(row), self._dossier(row))

    def _key(self, row: Row) -> Key:
        return self._key_at(row, self._now)

    def _key_at(self, row: Row, now: datetime) -> Key:
        section, *rest = sort_key(row, now, self.officer)
        return (int(section) if self._placed(row.id) else NOWHERE, *rest)

    def _insert(self, key: Key, line: Line) -> None:
        self._open(key[0])
        at = bisect_left(self._order, key)
        self.beginInsertRows(QModelIndex(), at, at)
        self._order.insert(at, key)
        self._rows.insert(at, line)
        self.endInsertRows()
        self._resize(key[0], 1)

    def _remove(self, key: Key) -> None:
        at = bisect_left(self._order, key)
        self.beginRemoveRows(QModelIndex(), at, at)
        del self._order[at], self._rows[at]
        self.endRemoveRows()
        self._resize(key[0], -1)

    def _move(self, row: Row, before: Key, key: Key) -> None:
        self._open(key[0])
        at, to = bisect_left(self._order, before), bisect_left(self._order, key)
        line = self._line(row)
        self._keys[row.id] = key
        if to in (at, at + 1):
            self._order[at] = key
        else:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), to)
            del self._order[at], self._rows[at]
            to -= to > at
            self._order.insert(to, key)
            self._rows.insert(to, line)
            self.endMoveRows()
        self._resize(key[0], 1)
        self._resize(before[0], -1)

    def _open(self, section: int) -> None:
        if not self._sizes.get(section):
            key = _head(section)
            at = bisect_left(self._order, key)
            self.beginInsertRows(QModelIndex(), at, at)
            self._order.insert(at, key)
            self._rows.insert(at, Line(section))
            self.endInsertRows()

    def _resize(self, section: int, by: int) -> None:
        self._sizes[section] = self._sizes.get(section, 0) + by
        at = bisect_left(self._order, _head(section))
        if self._sizes[section]:
            self.dataChanged.emit(self.index(at, 0), self.index(at, 0))
        else:
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._order[at], self._rows[at]
            self.endRemoveRows()

    # -- what Qt asks

    def columns(self) -> tuple[str, ...]:
        return (self.tr("Notification"),)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_row = index.isValid() and self._rows[index.row()].row is not None
        return super().flags(index) if is_row else Qt.ItemFlag.NoItemFlags

    def shown(self, row: Line, column: int) -> str:
        return headline(row.row) if row.row else self.section_words(row.section)[0]

    def section_words(self, section: int) -> tuple[str, str]:
        """The head of a section and how many it has."""
        word = self.tr("Where not given") if section == NOWHERE else translate_core(GROUP_WORDS[Group(section)])
        return word, number_text(self._sizes.get(section, 0))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid():
            return self.said(self._rows[index.row()])
        return super().data(index, role)

    def said(self, line: Line) -> str:
        """A line in one sentence."""
        if line.row is None:
            return ", ".join(self.section_words(line.section))
        row = line.row
        parts = (severity_word(row.weight), headline(row), line.where, line.dossier, row.ref, self.time_of(row))
        return ", ".join(part for part in parts if part)

    def time_of(self, row: Row) -> str:
        """When it came."""
        return clock(row.received_at, self._tz)


class MapList(RowTable):
    """The list. `gone_to` carries the id of the row that somebody went to, `chosen` comes with Enter, `letter` with a letter."""

    gone_to = Signal(str)
    chosen = Signal(str)
    letter = Signal(str)

    def __init__(self, model: MapListModel):
        super().__init__(ROW_HEIGHT)
        self._model = model
        self._held = False
        self._empty = ("", "")
        self.setModel(model)
        self.setItemDelegate(_LineDelegate(self, model))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMinimumSectionSize(HEAD_HEIGHT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What lies on the map"))
        model.modelReset.connect(lambda: self._size(model.heads()))
        model.rowsInserted.connect(lambda _parent, first, last: self._size(range(first, last + 1)))
        model.rowsMoved.connect(lambda: self._size(range(model.rowCount())))
        self.selectionModel().currentRowChanged.connect(self._moved)

    @property
    def current_id(self) -> str:
        """The id of the selected row, "" without any."""
        line: Line | None = self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None
        return line.row.id if line and line.row else ""

    def go_to(self, notification_id: str) -> None:
        """Select a row without telling; with "" none."""
        at = self._model.position_of(notification_id)
        held, self._held = self._held, True
        if at < 0:
            self.selectionModel().clear()
        elif self.current_id != notification_id:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self._model.index(at, 0), flags)
            self.scrollTo(self._model.index(at, 0))
        self._held = held

    def set_empty_words(self, title: str, text: str) -> None:
        """What is said while there are no rows."""
        self._empty = (title, text)
        self.setAccessibleDescription(f"{title} {text}" if not self._model.row_count() else "")
        self.viewport().update()

    @contextmanager
    def held(self) -> Iterator[None]:
        """While the model changes, the selection stays with its row and what is seen stays where it is."""
        current, bar = self.current_id, self.verticalScrollBar()
        anchor = self._anchor()
        self._held = True
        try:
            yield
            if current and self.current_id != current:
                self.go_to(current)
            if anchor and (bar.value() or current):
                at = self._model.position_of(anchor[0])
                if at >= 0:
                    bar.setValue(self.rowViewportPosition(at) + bar.value() - anchor[1])
        finally:
            self._held = False

    def _anchor(self) -> tuple[str, int] | None:
        """A row that is seen, the current one before others, and its pixel in the window."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        last = self._model.rowCount() - 1 if last < 0 else last
        shown = [at for at in range(max(first, 0), last + 1) if self._model.row_at(at).row is not None]
        current = self.currentIndex().row()
        at = current if current in shown else (shown[0] if shown else -1)
        row = self._model.row_at(at).row if at >= 0 else None
        return (row.id, self.rowViewportPosition(at)) if row else None

    def _size(self, rows: Iterable[int]) -> None:
        for at in rows:
            wanted = ROW_HEIGHT if self._model.row_at(at).row is not None else HEAD_HEIGHT
            if self.rowHeight(at) != wanted:
                self.setRowHeight(at, wanted)

    def _moved(self, to: QModelIndex) -> None:
        line: Line | None = to.data(ROW_ROLE) if to.isValid() else None
        if not self._held and line is not None and line.row is not None:
            self.gone_to.emit(line.row.id)

    def _step(self, key: Qt.Key) -> None:
        """From row to row, over heads."""
        rows = [at for at in range(self._model.rowCount()) if self._model.row_at(at).row is not None]
        if not rows:
            return
        here, page = bisect_left(rows, self.currentIndex().row()), max(1, self.viewport().height() // ROW_HEIGHT - 1)
        if self.current_id:
            to = {Qt.Key.Key_Up: here - 1, Qt.Key.Key_Down: here + 1, Qt.Key.Key_PageUp: here - page}.get(
                key, here + page
            )
        else:
            to = 0
        to = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(rows) - 1}.get(key, to)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        there = self._model.index(rows[min(max(to, 0), len(rows) - 1)], 0)
        self.selectionModel().setCurrentIndex(there, flags)
        if there.row() == rows[0]:
            self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step(Qt.Key(event.key()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id:
            self.chosen.emit(self.current_id)
        elif not event.modifiers() and Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
            self.letter.emit(chr(event.key()))
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.current_id:
            self.chosen.emit(self.current_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._model.rowCount():
            return
        painter, tones, (title, text) = QPainter(self.viewport()), tones_of(self), self._empty
        room = self.viewport().rect().adjusted(2 * GRID, 6 * GRID, -2 * GRID, 0)
        wrap = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.setFont(font(bold=True))
        painter.setPen(QColor(tones.text))
        used = painter.boundingRect(room, wrap, title)
        painter.drawText(room, wrap, title)
        painter.setFont(font())
        painter.setPen(QColor(tones.quiet))
        painter.drawText(room.adjusted(0, used.height() + GRID, 0, 0), wrap, text)


class _LineDelegate(CellDelegate):
    def __init__(self, view: MapList, model: MapListModel):
        super().__init__(view)
        self._model = model

    def paint_cell(self, painter: QPainter, room: QRect, index: Index, tones: Tones, selected: bool) -> None:
        line: Line = index.data(ROW_ROLE)
        if line.row is None:
            self._paint_head(painter, room, line, tones)
            return
        row = line.row
        ink = tones.on_selected if selected else ""
        half = room.height() // 2
        upper, lower = room.adjusted(0, 4, 0, -half), room.adjusted(0, half - 1, 0, -4)
        mark = QRectF(room.left(), upper.top() + (upper.height() - SIZE) / 2, SIZE, SIZE)
        paint_icon(painter, mark, severity_icon(row.weight), ink or tones.severity(row.weight))
        painter.setFont(font())
        painter.setPen(QColor(ink or tones.quiet))
        time = self._model.time_of(row)
        wide = painter.fontMetrics().horizontalAdvance(time) + 2
        write_cell(painter, upper.adjusted(upper.width() - wide, 0, 0, 0), time)
        painter.setFont(font(bold=row.acknowledged_at is None and row.closed_at is None))
        painter.setPen(QColor(ink or (tones.quiet if row.closed_at or row.is_replaced else tones.text)))
        write_cell(painter, upper.adjusted(SIZE + GRID, 0, -wide - GRID, 0), headline(row))
        painter.setFont(small_font())
        painter.setPen(QColor(ink or tones.quiet))
        text = "  ·  ".join(part for part in (line.where, line.dossier, row.ref) if part)
        write_cell(painter, lower.adjusted(SIZE + GRID, 0, 0, 0), text)

    def _paint_head(self, painter: QPainter, room: QRect, line: Line, tones: Tones) -> None:
        painter.fillRect(room.adjusted(-GRID, 0, GRID, -1), QColor(tones.base))
        word, count = self._model.section_words(line.section)
        painter.setFont(font(bold=True))
        painter.setPen(QColor(tones.problem if line.section <= Group.OVERDUE else tones.text))
        wide = painter.fontMetrics().horizontalAdvance(count)
        write_cell(painter, room.adjusted(0, 0, -wide - GRID, 0), word)
        painter.setFont(font())
        painter.setPen(QColor(tones.quiet))
        write_cell(painter, room.adjusted(room.width() - wide - 2, 0, 0, 0), count)


def _head(section: int) -> Key:
    return (section, float("-inf"))
