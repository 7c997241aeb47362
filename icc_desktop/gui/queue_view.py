"""The list of the queue: paints rows of two lines and slim group headers, and keeps still under the eyes.

A QListView in name, so that screen readers know it for a list; its layout is replaced, because that one looks at
every row again after each change. Here a row's place follows from the few headers above it, so that ten thousand rows
cost as much as ten. Where QListView would touch its own layout, QAbstractItemView's version is called in its stead.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from icc_desktop.domain.queue import Row
from icc_desktop.gui.actions import action_of
from icc_desktop.gui.queue_delegate import HEADER_HEIGHT, ROW_HEIGHT, RowDelegate
from icc_desktop.gui.queue_model import QueueModel
from icc_desktop.gui.theme import GRID, font, tones_of

MOST_NEW = 1000
Index = QModelIndex | QPersistentModelIndex


class QueueView(QListView):
    """The list. `act_pressed` carries the act of a letter, `entered` comes with Enter or a double click.

    `moved_to` carries the id that the officer went to ("" for none); never sent by what arrives.
    `new_above` carries how many new rows stand above what is seen, counted no further than to `MOST_NEW` or so.
    """

    act_pressed = Signal(str)
    language_pressed = Signal()
    entered = Signal()
    moved_to = Signal(str)
    new_above = Signal(int)

    def __init__(self, model: QueueModel, parent: QWidget | None = None):
        super().__init__(parent)
        self._model = model
        self._held = False
        self._unseen: set[str] = set()
        self._empty = ("", "")
        self.setModel(model)
        self.setItemDelegate(RowDelegate(model, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Queue"))
        self.verticalScrollBar().valueChanged.connect(self._look_above)
        self.doubleClicked.connect(lambda _: self.entered.emit())

    # -- for the screen

    @property
    def current_id(self) -> str:
        """The id of the current row, "" without any."""
        row = self._model.row_at(self.currentIndex().row())
        return row.id if row else ""

    def selected_rows(self) -> list[Row]:
        """The selected rows from top to bottom, all of a bundle where it is selected; headers are never among them."""
        positions = sorted(
            position
            for chosen in self.selectionModel().selection().toList()
            for position in range(chosen.top(), chosen.bottom() + 1)
        )
        rows = (self._model.row_at(position) for position in positions)
        return [one for row in rows if row is not None for one in self._model.stands_for(row) or (row,)]

    def go_to(self, notification_id: str) -> bool:
        """Make the row current and selected, as if the officer had gone there. False where it is not shown."""
        index = self._model.index_of(notification_id)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        return index.isValid()

    def select_also(self, ids: Iterable[str]) -> None:
        """Select these beside what is selected; the current one stays."""
        for one in ids:
            index = self._model.index_of(one)
            if index.isValid():
                self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def set_empty_words(self, title: str, text: str) -> None:
        """What is said while there are no rows."""
        self._empty = (title, text)
        self.setAccessibleDescription(f"{title} {text}" if not self._model.rowCount() else "")
        self.viewport().update()

    def to_top(self) -> None:
        """Show the top, leaving the selection where it is."""
        self.verticalScrollBar().setValue(0)
        self._look_above()

    @contextmanager
    def held(self, changed: Iterable[str] = ()) -> Iterator[set[str]]:
        """While the model changes, keep what is seen where it is, pixel by pixel, and the selection with its rows.

        The rows `changed` may go elsewhere; what is put into the yielded set is new. At the top, with nothing
        chosen, new rows simply appear.
        """
        bar, moving = self.verticalScrollBar(), set(changed)
        current, follows = self.current_id, not bar.value() and not self.currentIndex().isValid()
        anchors = [] if follows else self._anchors(moving)
        new: set[str] = set()
        self._held = True
        try:
            yield new
            if self.current_id != current:
                keep = QItemSelectionModel.SelectionFlag.NoUpdate
                self.selectionModel().setCurrentIndex(self._model.index_of(current), keep)
            self._fit_bar()
            for one, offset in anchors:
                position = self._model.position_of(one)
                if position >= 0:
                    bar.setValue(self._top(position) - offset)
                    break
        finally:
            self._held = False
        if len(self._unseen) < MOST_NEW:
            self._unseen |= new
        self._look_above()
        self.viewport().update()

    def _anchors(self, moving: set[str]) -> list[tuple[str, int]]:
        """The rows that are seen and stay, with their places in pixels; the current one first."""
        top = self.verticalOffset()
        seen = []
        for position in self._positions(0, self.viewport().height()):
            row = self._model.row_at(position)
            if row is not None and row.id not in moving:
                seen.append((row.id, self._top(position) - top))
        current = self.current_id
        return sorted(seen, key=lambda one: one[0] != current)

    def _look_above(self) -> None:
        if self._held:
            return
        if self._unseen:
            top = self.verticalOffset()
            first = self._at(top)
            if self._top(first) < top:
                first += 1  # the one that is cut off at the top is not seen whole
            self._unseen = self._model.above(self._unseen, first)
        self.new_above.emit(len(self._unseen))

    # -- geometry

    def _top(self, position: int) -> int:
        """The pixel, from the top of the first, at which this position begins."""
        above = bisect_left(self._model.headers, position)
        return position * ROW_HEIGHT - above * (ROW_HEIGHT - HEADER_HEIGHT)

    def _height(self, position: int) -> int:
        return self._top(position + 1) - self._top(position)

    def _at(self, pixel: int) -> int:
        """The position that this pixel lies in; beyond the end where it lies in none."""
        position = pixel // ROW_HEIGHT
        while self._top(position + 1) <= pixel:
            position += max(1, (pixel - self._top(position + 1)) // ROW_HEIGHT)
        return position

    def _positions(self, top: int, bottom: int) -> range:
        """The positions that lie, at least partly, between two pixels of the viewport."""
        offset, count = self.verticalOffset(), self._model.rowCount()
        return range(max(0, self._at(max(0, top + offset))), min(count, self._at(max(0, bottom + offset)) + 1))

    def updateGeometries(self) -> None:
        if not self._held:
            self._fit_bar()
            QAbstractItemView.updateGeometries(self)

    def _fit_bar(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._top(self._model.rowCount()) - room))
        bar.setPageStep(room)
        bar.setSingleStep(ROW_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        current, height = self.currentIndex(), event.oldSize().height()
        was_shown = current.isValid() and 0 <= self.visualRect(current).top() < height
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()
        if was_shown and self.visualRect(current).bottom() >= self.viewport().height():
            self.scrollTo(current)  # a banner must not push the row out of sight that the officer is at

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        QAbstractScrollArea.scrollContentsBy(self, dx, dy)

    def reset(self) -> None:
        QAbstractItemView.reset(self)
        self._unseen.clear()
        self.verticalScrollBar().setValue(0)
        self.updateGeometries()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        QAbstractItemView.rowsInserted(self, parent, start, end)
        if not self._held:
            self.scheduleDelayedItemsLayout()

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)
        if not self._held:
            self.scheduleDelayedItemsLayout()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        QAbstractItemView.dataChanged(self, first, last, roles)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        at = index.row()
        return QRect(0, self._top(at) - self.verticalOffset(), self.viewport().width(), self._height(at))

    def indexAt(self, point: QPoint) -> QModelIndex:
        at = self._at(point.y() + self.verticalOffset()) if point.y() + self.verticalOffset() >= 0 else -1
        return self._model.index(at) if 0 <= at < self._model.rowCount() else QModelIndex()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid() or self._held:
            return
        bar, top = self.verticalScrollBar(), self._top(index.row())
        first = top - HEADER_HEIGHT if index.row() - 1 in self._model.headers else top
        below = top + self._height(index.row()) - self.viewport().height()
        if first < bar.value():
            bar.setValue(first)
        elif below > bar.value():
            bar.setValue(below)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        area = rect.normalized()
        inside = self._positions(area.top(), area.bottom())
        chosen = QItemSelection()
        if inside:
            chosen.select(self._model.index(inside[0]), self._model.index(inside[-1]))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for chosen in selection.toList():
            top, bottom = self._top(chosen.top()), self._top(chosen.bottom() + 1)
            region += QRect(0, top - self.verticalOffset(), self.viewport().width(), bottom - top)
        return region

    def moveCursor(self, action: QAbstractItemView.CursorAction, held: Qt.KeyboardModifier) -> QModelIndex:
        count, at = self._model.rowCount(), self.currentIndex().row()
        move = QAbstractItemView.CursorAction
        page = max(1, self.viewport().height() // ROW_HEIGHT - 1)
        if at < 0:
            to, step = (count - 1, -1) if action == move.MoveEnd else (0, 1)
        else:
            to, step = {
                move.MoveUp: (at - 1, -1),
                move.MovePrevious: (at - 1, -1),
                move.MoveDown: (at + 1, 1),
                move.MoveNext: (at + 1, 1),
                move.MovePageUp: (max(0, at - page), 1),
                move.MovePageDown: (min(count - 1, at + page), -1),
                move.MoveHome: (0, 1),
                move.MoveEnd: (count - 1, -1),
            }.get(action, (at, 1))
        while 0 <= to < count and self._model.row_at(to) is None:
            to += step
        return self._model.index(to) if 0 <= to < count else self.currentIndex()

    # -- hands

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._held:
            row = self._model.row_at(current.row())
            self.moved_to.emit(row.id if row else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = action_of(event)
        if act:
            self.act_pressed.emit(act)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        elif event.key() == Qt.Key.Key_L and not event.modifiers():
            self.language_pressed.emit()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and not event.modifiers():
            self._unfold(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)
            if event.key() == Qt.Key.Key_Home:
                self.to_top()

    def _unfold(self, unfolded: bool) -> None:
        """Show all messages of the current row's event, or again only the one that stands for them."""
        row = self._model.row_at(self.currentIndex().row())
        if row is not None:
            with self.held():
                self._model.unfold(row, unfolded)

    def keyboardSearch(self, search: str) -> None:
        """Letters are acts here; they search nothing."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.indexAt(event.position().toPoint())
        if not at.isValid() or self._model.row_at(at.row()) is not None:
            super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not QAbstractItemView's own: it would choose the first row, and a row is chosen by people only.
        QAbstractScrollArea.focusInEvent(self, event)
        self.viewport().update()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if not self._model.rowCount():
            self._paint_empty(painter)
            return
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain, current = option.state, self.currentIndex().row()
        chosen = self.selectionModel()
        area = event.rect()
        for position in self._positions(area.top(), area.bottom()):
            index = self._model.index(position)
            option.rect = self.visualRect(index)
            option.state = plain & ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected)
            if chosen.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if position == current and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            self.itemDelegate().paint(painter, option, index)

    def _paint_empty(self, painter: QPainter) -> None:
        tones, (title, text) = tones_of(self), self._empty
        room = self.viewport().rect().adjusted(4 * GRID, 12 * GRID, -4 * GRID, 0)
        wrap = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.setFont(font("heading", bold=True))
        painter.setPen(QColor(tones.text))
        used = painter.boundingRect(room, wrap, title)
        painter.drawText(room, wrap, title)
        painter.setFont(font())
        painter.setPen(QColor(tones.quiet))
        painter.drawText(room.adjusted(0, used.height() + GRID, 0, 0), wrap, text)
