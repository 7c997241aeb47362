"""Which rows stand behind another one: of all that are joined to one event, the most pressing stands for the others.

Hides how that one is found among very many. A row that the officer is at, and a group that he has unfolded, are never
folded away.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable

from icc_desktop.domain.queue import Row

Key = tuple[int, float, float, float, str]


class Folds:
    """The groups of one lane. Keys are those that the list is sorted by; the last part of a key is the row's id."""

    def __init__(self) -> None:
        self._groups: dict[str, list[Key]] = {}
        self._unfolded: set[str] = set()
        self.held = ""

    def put(self, row: Row, key: Key) -> None:
        """The row stands in its group with this key."""
        if row.leader is not None:
            insort(self._groups.setdefault(row.leader, []), key)

    def take(self, row: Row, key: Key) -> None:
        """The row does not stand there any more."""
        keys = self._groups.get(row.leader or "")
        if keys is not None:
            del keys[bisect_left(keys, key)]
            if not keys:
                del self._groups[row.leader or ""]

    def size(self, row: Row) -> int:
        """How many rows the group has; 1 for a row that stands alone."""
        return len(self._groups.get(row.leader or "", ())) or 1

    def first(self, leader: str | None) -> str:
        """The id of the row that stands for its group; "" for none."""
        keys = self._groups.get(leader or "")
        return keys[0][4] if keys else ""

    def members(self, leader: str | None) -> Iterable[str]:
        """The ids of all rows of a group."""
        return [key[4] for key in self._groups.get(leader or "", ())]

    def is_behind(self, row: Row) -> bool:
        """Whether another row stands for this one."""
        if row.leader is None or row.leader in self._unfolded or row.id == self.held:
            return False
        return self.first(row.leader) != row.id

    def is_unfolded(self, row: Row) -> bool:
        """Whether all rows of its group are shown."""
        return row.leader in self._unfolded

    def unfold(self, leader: str, unfolded: bool) -> None:
        """Show all rows of a group, or only the one that stands for them."""
        (self._unfolded.add if unfolded else self._unfolded.discard)(leader)
