"""Which rows stand behind another one: of all that are joined to one event, the most pressing stands for the others.

Beside it the gravest of those that count is shown, where it is graver or the most pressing one was replaced: a new red
warning never hides behind the orange one that it replaces, nor behind the mail that it came in. A row that the officer is
at, and a group that he has unfolded, are never folded away. Hides how these are found among very many.
"""

from bisect import bisect_left, insort
from collections.abc import Hashable, Iterable
from datetime import datetime

from icc_desktop.domain.queue import Key, Row


class _Group:
    """All rows of one event: their keys, the same of those that still count by how grave they are, when those that wait are due,
    and who is unread.
    """

    def __init__(self) -> None:
        self.keys: list[Key] = []
        self.live: list[tuple[float, Key]] = []
        self.dues: list[tuple[datetime, str]] = []
        self.unread: set[str] = set()


class Folds:
    """The groups of one lane. Keys are those that the list is sorted by."""

    def __init__(self) -> None:
        self._groups: dict[str, _Group] = {}
        self._unfolded: set[str] = set()
        self.held = ""

    def put(self, row: Row, key: Key, due: datetime | None) -> None:
        """The row stands in its group with this key. `due` says by when it is to be acknowledged, None where it does not wait."""
        if row.leader is None:
            return
        group = self._groups.setdefault(row.leader, _Group())
        insort(group.keys, key)
        if _counts(row):
            insort(group.live, (key.gravity, key))
        if due is not None:
            insort(group.dues, (due, row.id))
        if not row.opened and row.closed_at is None:
            group.unread.add(row.id)

    def take(self, row: Row, key: Key, due: datetime | None) -> None:
        """The row does not stand there any more; key and due as they were put."""
        group = self._groups.get(row.leader or "")
        if group is None:
            return
        del group.keys[bisect_left(group.keys, key)]
        if _counts(row):
            del group.live[bisect_left(group.live, (key.gravity, key))]
        if due is not None:
            del group.dues[bisect_left(group.dues, (due, row.id))]
        group.unread.discard(row.id)
        if not group.keys:
            del self._groups[row.leader or ""]

    def size(self, row: Row) -> int:
        """How many rows the group has; 1 for a row that stands alone."""
        group = self._groups.get(row.leader or "")
        return len(group.keys) if group else 1

    def due_first(self, row: Row) -> str:
        """The id of what is to be acknowledged first of all that the row stands for; its own where nothing else comes before."""
        group = self._groups.get(row.leader or "")
        if group is None or not group.dues or group.keys[0].id != row.id or row.leader in self._unfolded:
            return row.id
        return group.dues[0][1]

    def fronts(self, leader: str | None) -> tuple[str, ...]:
        """The ids of the rows that stand for their group, one or two; none for no group."""
        group = self._groups.get(leader or "")
        if group is None:
            return ()
        first = group.keys[0]
        if not group.live or group.live[0][1] == first:
            return (first.id,)
        gravity, gravest = group.live[0]
        at = bisect_left(group.live, (first.gravity, first))
        counts = at < len(group.live) and group.live[at][1] == first
        return (first.id,) if counts and gravity >= first.gravity else (first.id, gravest.id)

    def members(self, leader: str | None) -> Iterable[str]:
        """The ids of all rows of a group."""
        group = self._groups.get(leader or "")
        return [key.id for key in group.keys] if group else []

    def homes(self, row: Row) -> tuple[Hashable, ...]:
        """What the row stands in, to be asked for `fronts_in` before and after it changes."""
        return (row.leader,) if row.leader else ()

    def fronts_in(self, home: Hashable) -> Iterable[str]:
        """The ids of the rows whose being shown may change with any row of that home."""
        return self.fronts(home) if isinstance(home, str) else ()

    def hold(self, one: str) -> tuple[str, ...]:
        """The officer is at this row; returns the ids of those that may be shown or hidden by that."""
        before, self.held = self.held, one
        return (one, before)

    def is_behind(self, row: Row) -> bool:
        """Whether another row stands for this one."""
        if row.leader is None or row.leader in self._unfolded or row.id == self.held:
            return False
        return row.id not in self.fronts(row.leader)

    def is_unread(self, row: Row) -> bool:
        """Whether somebody has yet to open the row, or one that it stands for."""
        if not row.opened and row.closed_at is None:
            return True
        group = self._groups.get(row.leader or "")
        if group is None or row.leader in self._unfolded:
            return False
        fronts = self.fronts(row.leader)
        return row.id == fronts[0] and bool(group.unread.difference(fronts, (self.held,)))

    def is_unfolded(self, row: Row) -> bool:
        """Whether all rows of its group are shown."""
        return row.leader in self._unfolded

    def unfold(self, row: Row, unfolded: bool) -> Iterable[str]:
        """Show all rows of its group, or only the one that stands for them; returns their ids."""
        if row.leader is None or self.size(row) == 1:
            return ()
        (self._unfolded.add if unfolded else self._unfolded.discard)(row.leader)
        return self.members(row.leader)


def _counts(row: Row) -> bool:
    """Whether it may stand for its event: what is closed, replaced or withdrawn may not."""
    return row.closed_at is None and not row.is_replaced
