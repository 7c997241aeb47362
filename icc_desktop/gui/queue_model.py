"""The queue as an item model: group headers and rows in one sorted list, kept in order one row at a time.

Hides how a changed row finds its new place (bisection over the sort keys of `icc_desktop.domain.queue`), which rows stand
behind another one of the same event, and which the clock moves (a heap of the next moment that changes something for a
row). Nothing but `load` resets the model.
"""

import heapq
from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from icc_desktop.domain.queue import (
    CLOSED_SHOWN,
    GROUP_WORDS,
    PRESSING,
    Group,
    Key,
    Row,
    due_at,
    is_to_take,
    sort_key,
    waits,
)
from icc_desktop.gui.queue_bundles import Bundles, bundle_said
from icc_desktop.gui.queue_row import said, soon_at, taken_from_words, words_to_find
from icc_desktop.gui.words import number_text, translate_core

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""Gives the `Row`; None on a group header."""

_BACKWARDS = timedelta(seconds=2)  # a clock that goes back by more than this makes everything be looked at again


class Counts(NamedTuple):
    """What waits in the lane. `deadline` is the most pressing acknowledgement, past ones included, and its channel.

    `to_take` counts what another officer left open and the one who has the desk must take over.
    """

    to_acknowledge: int
    overdue: int
    deadline: tuple[datetime, str] | None
    to_take: int = 0


class _Noted(NamedTuple):
    """What was counted for a row, by the clock of then: whether it waits, by when, from when on soon; whom it is taken from."""

    waiting: bool
    due: datetime | None
    soon: datetime | None
    taken_from: str | None


def _header(place: int) -> Key:
    return Key(place, -1, 0.0, 0.0, 0.0, "")


def _nameless(_: str) -> str:
    return ""


class QueueModel(QAbstractListModel):
    """The rows of one lane. `channel_name` gives the name of a channel in the user's language, `author_name` that of an account,
    `dossier_name` the short name of a dossier (``A-17``), "" for none that is known.
    """

    def __init__(
        self,
        *,
        tz: tzinfo,
        channel_name: Callable[[str], str],
        author_name: Callable[[str], str] = str,
        dossier_name: Callable[[str], str] = _nameless,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self.tz, self.channel_name, self.author_name, self.dossier_name = tz, channel_name, author_name, dossier_name
        self.officer: str | None = None
        self.now = datetime.min.replace(tzinfo=UTC)
        self._wanted = ""
        self._lets_through: Callable[[Row], bool] | None = None
        self._clear()

    def _clear(self) -> None:
        self._rows: dict[str, Row] = {}
        self._keys: dict[str, Key] = {}
        self._to_find: dict[str, str] = {}
        self._order: list[Key] = []
        self._sizes = [0] * len(Group)
        self._heads: list[int] | None = None
        self._clock: list[tuple[datetime, str]] = []
        self._next_at: dict[str, datetime] = {}
        self._dues: list[tuple[datetime, str]] = []
        self._soons: list[tuple[datetime, str]] = []
        self._waiting = 0
        self._noted: dict[str, _Noted] = {}
        self._taken_from: Counter[str] = Counter()
        self._folds = Bundles(lambda one: self._rows[one], lambda one: self._keys[one])

    # -- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._order)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.row_at(index.row()) is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if row is None:
                return ", ".join(self.header_at(index.row()))
            unread = self.is_unread(row)
            if several := self.stands_for(row):
                return bundle_said(several, self, unread=unread)
            return said(row, self, together=self.together(row), unread=unread)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.headline if row else self.header_at(index.row())[0]
        return None

    # -- what stands where

    def row_at(self, position: int) -> Row | None:
        """The row at a position; None for a header or outside."""
        return self._rows.get(self._order[position].id) if 0 <= position < len(self._order) else None

    def header_at(self, position: int) -> tuple[str, str]:
        """Word and count of the group whose header stands at the position."""
        place = self._order[position].group
        word = translate_core(GROUP_WORDS[Group(place)])
        if place == Group.TAKE_OVER:
            word = taken_from_words(self.author_name(one) for one in sorted(self._taken_from))
        return word, number_text(self._sizes[place])

    def group_at(self, position: int) -> Group:
        return Group(self._order[position].group)

    @property
    def headers(self) -> list[int]:
        """The positions of the group headers, ascending; at most one for each group."""
        if self._heads is None:
            self._heads, at = [], 0
            for size in self._sizes:
                if size:
                    self._heads.append(at)
                    at += size + 1
        return self._heads

    def row(self, notification_id: str) -> Row | None:
        """The row of a notification, shown or left out by the filter."""
        return self._rows.get(notification_id)

    def index_of(self, notification_id: str) -> QModelIndex:
        """Where it is shown; invalid where it is not."""
        at = self.position_of(notification_id)
        return self.index(at) if at >= 0 else QModelIndex()

    def position_of(self, notification_id: str) -> int:
        """The position at which it is shown; -1 where it is not."""
        key = self._keys.get(notification_id)
        return -1 if key is None else self._find(key)

    def above(self, ids: Iterable[str], position: int) -> set[str]:
        """Those of `ids` that are shown above a position; cheap, since only keys are compared."""
        if position >= len(self._order):
            return {one for one in ids if self.position_of(one) >= 0}
        limit = self._order[position]
        return {one for one in ids if one in self._keys and self._keys[one] < limit and self._matches(one)}

    @property
    def shown(self) -> int:
        """How many rows are shown."""
        return len(self._order) - len(self.headers)

    @property
    def total(self) -> int:
        """How many rows there are, the filter apart."""
        return len(self._rows)

    def together(self, row: Row) -> int:
        """How many messages are joined to the row's event, itself among them; 1 where it stands alone."""
        return self._folds.size(row)

    def clocked(self, row: Row, /) -> Row:
        """Whose clock the row shows: its own, or that of what is due first among all that it stands for."""
        first = self._folds.due_first(row)
        return row if first == row.id else self._rows.get(first, row)

    def is_unread(self, row: Row) -> bool:
        """Whether nobody has opened the row, or one that is folded behind it."""
        return self._folds.is_unread(row)

    def is_unfolded(self, row: Row) -> bool:
        """Whether all messages of the row's event, or of its bundle, are shown."""
        return self._folds.is_unfolded(row)

    def stands_for(self, row: Row) -> tuple[Row, ...]:
        """All messages of the bundle that the row stands for, itself first; none where it stands for no bundle."""
        return () if self._is_filtered else tuple(self._rows[one] for one in self._folds.stands_for(row))

    def unfold(self, row: Row, unfolded: bool = True) -> None:
        """Show all messages of the row's bundle or event, or again only what stands for them."""
        for one in self._folds.unfold(row, unfolded):
            self._show_or_hide(one)
            self._say_again(one)

    def hold(self, notification_id: str) -> None:
        """The officer is at this row: it is shown, whatever stands for it."""
        for one in dict.fromkeys(self._folds.hold(notification_id)):
            self._show_or_hide(one)
            self._say_again(one)

    def set_flood(self, on: bool) -> None:
        """In a flood what is low stands in bundles."""
        if on != self._folds.is_on:
            self._folds.turn_on(on, self._rows.values())
            self._show_again()

    def counts(self) -> Counts:
        """What waits, by the clock of the last `tick`; costs next to nothing."""
        overdue = bisect_right(self._dues, (self.now, "\U0010ffff"))
        first = self._dues[0] if self._dues else None
        deadline = (first[0], self.channel_name(self._rows[first[1]].channel)) if first else None
        return Counts(self._waiting, overdue, deadline, self._taken_from.total())

    def due_soon(self) -> int:
        """Acknowledgements with less than a quarter of their time left, overdue ones not counted."""
        return bisect_right(self._soons, (self.now, "\U0010ffff")) - bisect_right(self._dues, (self.now, "\U0010ffff"))

    # -- what changes it

    def load(self, rows: Iterable[Row], now: datetime) -> None:
        """Show another lane: everything anew."""
        self.beginResetModel()
        flood = self._folds.is_on
        self._clear()
        self._folds.turn_on(flood, ())
        self.now = now
        for row in rows:
            if not self._is_over(row):
                self._note(row)
        self._sort()
        self.endResetModel()

    def put(self, rows: Iterable[Row], now: datetime) -> set[str]:
        """Insert, move or update these rows; returns the ids of those that were not there before."""
        self.now = max(self.now, now)
        new: set[str] = set()
        for row in rows:
            if row.id not in self._rows:
                new.add(row.id)
            self._put(row)
        return new

    def tick(self, now: datetime) -> bool:
        """Go on to `now`: rows that the clock moves go to their new places. Whether any did."""
        before, self.now = self.now, now
        if now < before - _BACKWARDS:
            due = list(self._rows)
        else:
            due = []
            while self._clock and self._clock[0][0] <= now:
                at, one = heapq.heappop(self._clock)
                if self._next_at.get(one) == at:
                    due.append(one)
        for one in due:
            self._put(self._rows[one])
        return bool(due)

    def set_officer(self, officer: str | None) -> None:
        """Somebody else has the desk now, or nobody: what the one before left open is to be taken over."""
        if officer != self.officer:
            before, self.officer = self.officer, officer
            for one in list(self._rows.values()):
                if is_to_take(one, self.now, before) != is_to_take(one, self.now, officer):
                    self._put(one)

    def set_filter(self, text: str) -> None:
        """Show only rows that have every word of `text` in headline, event, sender, area, number or channel.

        While it does, no row stands for another one.
        """
        wanted = " ".join(text.casefold().split())
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._show_again()

    def set_rows_filter(self, lets_through: Callable[[Row], bool] | None) -> None:
        """Show only rows that this lets through as well; None lets through all. While there is one, no row stands for another."""
        if lets_through is not None or self._lets_through is not None:
            self._lets_through = lets_through
            self._show_again()

    def hidden_pressing(self) -> tuple[Row, ...]:
        """What is critical or overdue, and kept out of sight by `set_rows_filter`."""
        lets = self._lets_through
        if lets is None:
            return ()
        pressing = (self._rows[one] for one, key in self._keys.items() if key.group in PRESSING)
        return tuple(row for row in pressing if not lets(row))

    @property
    def _is_filtered(self) -> bool:
        return bool(self._wanted) or self._lets_through is not None

    def _show_again(self) -> None:
        """Look at every row anew: whether it is shown."""
        wanted = {one for one in self._keys if self._matches(one)}
        shown = {key.id for key in self._order if key.id}
        self._hide([key for key in self._order if key.id and key.id not in wanted])
        self._show_all(sorted(self._keys[one] for one in wanted - shown))

    # -- one row

    def _put(self, row: Row) -> None:
        old = self._rows.get(row.id)
        homes = dict.fromkeys(home for side in (old, row) if side is not None for home in self._folds.homes(side))
        before = [one for home in homes for one in self._folds.fronts_in(home)]
        self._place(row)
        homes |= dict.fromkeys(self._folds.homes(row))
        after = (one for home in homes for one in self._folds.fronts_in(home))
        for one in dict.fromkeys((*before, *after)):
            if one != row.id:
                self._show_or_hide(one)
                self._say_again(one)

    def _show_or_hide(self, one: str) -> None:
        """Bring a row whose group changed to where it must stand, or out of sight."""
        key = self._keys.get(one)
        if key is None:
            return
        shown, wanted = self._find(key) >= 0, self._matches(one)
        if shown and not wanted:
            self._hide([key])
        elif wanted and not shown:
            self._show(key)

    def _say_again(self, one: str) -> None:
        at = self.position_of(one)
        if at >= 0:
            self.dataChanged.emit(self.index(at), self.index(at))

    def _place(self, row: Row) -> None:
        before = self._keys.get(row.id)
        if before is not None:
            self._forget(self._rows[row.id])
        at = -1 if before is None else self._find(before)
        if self._is_over(row):
            self._next_at.pop(row.id, None)
            if before is not None and at >= 0:
                self._hide([before])
            return
        self._note(row)
        key = self._keys[row.id]
        if not self._matches(row.id):
            if before is not None and at >= 0:
                self._hide([before])
        elif before is None or at < 0:
            self._show(key)
        else:
            self._move(at, key)

    def _move(self, at: int, key: Key) -> None:
        before = self._order[at]
        if before.group != key.group:
            self._open_group(key.group)
            at = self._find(before)
        to = bisect_left(self._order, key)
        if to in (at, at + 1):
            self._order[at] = key
        else:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), to)
            del self._order[at]
            self._order.insert(to - (to > at), key)
            self._resize(before.group, -1)
            self._resize(key.group, 1)
            self.endMoveRows()
        here = self.index(self._find(key))
        self.dataChanged.emit(here, here)
        if before.group != key.group:
            self._close_group(before.group)
            self._header_changed(key.group)

    def _show(self, key: Key) -> None:
        self._open_group(key.group)
        at = bisect_left(self._order, key)
        self.beginInsertRows(QModelIndex(), at, at)
        self._order.insert(at, key)
        self._resize(key.group, 1)
        self.endInsertRows()
        self._header_changed(key.group)

    def _show_all(self, keys: list[Key]) -> None:
        """Put many rows, given in order, into what is shown, neighbours together."""
        places = {key.group for key in keys}
        for place in places:
            self._open_group(place)
        runs: list[tuple[int, list[Key]]] = []
        for key in keys:
            at = bisect_left(self._order, key)
            if runs and runs[-1][0] == at:
                runs[-1][1].append(key)
            else:
                runs.append((at, [key]))
        for at, run in reversed(runs):
            self.beginInsertRows(QModelIndex(), at, at + len(run) - 1)
            self._order[at:at] = run
            for key in run:
                self._resize(key.group, 1)
            self.endInsertRows()
        for place in places:
            self._header_changed(place)

    def _hide(self, keys: list[Key]) -> None:
        """Take rows out of what is shown, neighbours together."""
        for first, last in reversed(_runs([self._find(key) for key in keys])):
            gone = self._order[first : last + 1]
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._order[first : last + 1]
            for key in gone:
                self._resize(key.group, -1)
            self.endRemoveRows()
            for place in {key.group for key in gone}:
                self._close_group(place)
        for place in {key.group for key in keys}:
            self._header_changed(place)

    def _open_group(self, place: int) -> None:
        key = _header(place)
        at = bisect_left(self._order, key)
        if at == len(self._order) or self._order[at] != key:
            self.beginInsertRows(QModelIndex(), at, at)
            self._order.insert(at, key)
            self._heads = None
            self.endInsertRows()

    def _close_group(self, place: int) -> None:
        at = self._find(_header(place))
        if at < 0 or self._sizes[place]:
            return
        self.beginRemoveRows(QModelIndex(), at, at)
        del self._order[at]
        self._heads = None
        self.endRemoveRows()

    def _header_changed(self, place: int) -> None:
        at = self._find(_header(place))
        if at >= 0:
            self.dataChanged.emit(self.index(at), self.index(at))

    def _resize(self, place: int, by: int) -> None:
        self._sizes[place] += by
        self._heads = None

    def _sort(self) -> None:
        self._order = [key for one, key in self._keys.items() if self._matches(one)]
        for key in self._order:
            self._sizes[key.group] += 1
        self._order.extend(_header(place) for place, size in enumerate(self._sizes) if size)
        self._order.sort()
        self._heads = None

    def _find(self, key: Key) -> int:
        """Where exactly this key stands; -1 where it does not."""
        at = bisect_left(self._order, key)
        return at if at < len(self._order) and self._order[at] == key else -1

    def _matches(self, one: str) -> bool:
        if not self._is_filtered:
            return not self._folds.is_behind(self._rows[one])
        if self._lets_through is not None and not self._lets_through(self._rows[one]):
            return False
        if not self._wanted:
            return True
        text = self._to_find.get(one)
        if text is None:
            row = self._rows[one]
            text = self._to_find[one] = words_to_find(row, self.channel_name(row.channel))
        return all(word in text for word in self._wanted.split(" "))

    # -- the clock

    def _is_over(self, row: Row) -> bool:
        return row.closed_at is not None and row.closed_at + CLOSED_SHOWN <= self.now

    def _note(self, row: Row) -> None:
        self._rows[row.id] = row
        key = self._keys[row.id] = sort_key(row, self.now, self.officer)
        noted = self._noted[row.id] = self._look(row)
        self._folds.put(row, key, noted.due)
        self._to_find.pop(row.id, None)
        self._waiting += noted.waiting
        if noted.due is not None and noted.soon is not None:
            insort(self._dues, (noted.due, row.id))
            insort(self._soons, (noted.soon, row.id))
        if noted.taken_from is not None:
            self._taken_from[noted.taken_from] += 1
        self._schedule(row)

    def _look(self, row: Row) -> _Noted:
        waiting = waits(row, self.now)
        due = due_at(row) if waiting else None
        soon = soon_at(row) if waiting else None
        return _Noted(waiting, due, soon, row.holder if is_to_take(row, self.now, self.officer) else None)

    def _forget(self, row: Row) -> None:
        noted = self._noted.pop(row.id)
        self._folds.take(row, self._keys[row.id], noted.due)
        del self._rows[row.id], self._keys[row.id]
        self._waiting -= noted.waiting
        if noted.due is not None and noted.soon is not None:
            del self._dues[bisect_left(self._dues, (noted.due, row.id))]
            del self._soons[bisect_left(self._soons, (noted.soon, row.id))]
        if noted.taken_from is not None:
            self._taken_from[noted.taken_from] -= 1
            if not self._taken_from[noted.taken_from]:
                del self._taken_from[noted.taken_from]

    def _schedule(self, row: Row) -> None:
        """Note the next moment at which the clock alone changes the row's group, order or words."""
        moments = [row.expires_at]
        if row.closed_at is None:
            moments += (row.acknowledge_due_at, row.again_at, row.again_due_at, row.shelved_until)
        else:
            moments.append(row.closed_at + CLOSED_SHOWN)
        following = min((m for m in moments if m is not None and m > self.now), default=None)
        if following is None:
            self._next_at.pop(row.id, None)
        elif self._next_at.get(row.id) != following:
            self._next_at[row.id] = following
            heapq.heappush(self._clock, (following, row.id))
            if len(self._clock) > 2 * len(self._next_at) + 1000:  # mostly moments that do not count any more
                self._clock = [(at, one) for one, at in self._next_at.items()]
                heapq.heapify(self._clock)


def _runs(positions: list[int]) -> list[tuple[int, int]]:
    """Ascending positions as (first, last) of neighbours."""
    runs: list[tuple[int, int]] = []
    for at in positions:
        if runs and runs[-1][1] == at - 1:
            runs[-1] = (runs[-1][0], at)
        else:
            runs.append((at, at))
    return runs
