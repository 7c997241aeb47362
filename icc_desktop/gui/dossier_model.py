"""The list of dossiers as a model: open ones by severity, closed ones below, last those that an ended exercise left. Rows are inserted, moved and changed, never read anew.

Hides how a row finds its place; a place follows from severity, state and age alone, so that no clock moves a row under the eyes.
"""

from bisect import bisect_left
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from icc_desktop.desk.dossier_queries import Listed
from icc_desktop.gui.dossier_words import words_to_find
from icc_desktop.gui.row_table import ROW_ROLE
from icc_desktop.gui.severity import severity_word

Index = QModelIndex | QPersistentModelIndex
CLOSED, FROZEN = 5, 6
_GROUPS: dict[int | None, int] = {4: 0, 3: 1, None: 2, 2: 3, 1: 4}  # DOMAIN.md 9.2: not assessed stands above Notable
_SEVERITIES = {group: severity for severity, group in _GROUPS.items()}
_BEGINNING = datetime.min.replace(tzinfo=UTC)


class _Key(NamedTuple):
    """Where a row stands; a header has no `id` and comes before its rows."""

    group: int
    is_row: bool = False
    age: float = 0.0
    id: str = ""


def _key(listed: Listed) -> _Key:
    dossier = listed.dossier
    at = dossier.last_at if dossier.is_closed or listed.frozen else dossier.opened_at
    group = FROZEN if listed.frozen else CLOSED if dossier.is_closed else _GROUPS[dossier.severity]
    return _Key(group, True, -(at or _BEGINNING).timestamp(), dossier.id)


class DossierModel(QAbstractListModel):
    """Rows give a `Listed` under ``ROW_ROLE``, headers None."""

    def __init__(self) -> None:
        super().__init__()
        self._listed: dict[str, Listed] = {}
        self._keys: list[_Key] = []
        self._wanted: tuple[str, ...] = ()

    # -- what is there

    @property
    def listed(self) -> tuple[Listed, ...]:
        """All dossiers, whatever the filter shows."""
        return tuple(self._listed.values())

    @property
    def shown(self) -> int:
        """How many are shown."""
        return sum(key.is_row for key in self._keys)

    def get(self, dossier_id: str) -> Listed | None:
        """A dossier by its id."""
        return self._listed.get(dossier_id)

    def row_at(self, position: int) -> Listed | None:
        """The dossier in this place; None for a header and beyond the end."""
        return self._listed[self._keys[position].id] if self._is_row(position) else None

    def header_at(self, position: int) -> tuple[str, int]:
        """Word and count of the group whose header stands here."""
        group = self._keys[position].group
        count = sum(key.group == group and key.is_row for key in self._keys)
        if group == FROZEN:
            return self.tr("Frozen: their exercise has ended"), count
        return (self.tr("Closed") if group == CLOSED else severity_word(_SEVERITIES[group])), count

    def severity_at(self, position: int) -> int | None:
        """The severity that the group here stands for; 0 for the closed and the frozen ones."""
        group = self._keys[position].group
        return 0 if group in (CLOSED, FROZEN) else _SEVERITIES[group]

    def index_of(self, dossier_id: str) -> QModelIndex:
        """Where a dossier stands; invalid where it is not shown."""
        listed = self._listed.get(dossier_id)
        at = self._find(_key(listed)) if listed is not None else -1
        return self.index(at) if at >= 0 else QModelIndex()

    def first(self) -> QModelIndex:
        """The first dossier that is shown."""
        return self.index(1) if len(self._keys) > 1 else QModelIndex()

    # -- changing

    def load(self, listed: Iterable[Listed]) -> None:
        """Begin anew with another lane."""
        self.beginResetModel()
        self._listed = {one.dossier.id: one for one in listed}
        self._sort()
        self.endResetModel()

    def put(self, listed: Iterable[Listed], gone: Iterable[str] = ()) -> None:
        """Take over what changed; `gone` are no dossiers any more, as their opening was struck."""
        for one in listed:
            self._place(one)
        for dossier_id in gone:
            before = self._listed.get(dossier_id)
            if before is not None:
                self._hide(_key(before))
                del self._listed[dossier_id]

    def set_filter(self, text: str) -> None:
        """Show only those in which every word stands; "" shows all."""
        self._wanted = tuple(text.casefold().split())
        for one in self._listed.values():
            key = _key(one)
            shown, wanted = self._find(key) >= 0, self._matches(one)
            if shown and not wanted:
                self._hide(key)
            elif wanted and not shown:
                self._show(key)

    def _place(self, one: Listed) -> None:
        before, key = self._listed.get(one.dossier.id), _key(one)
        old = _key(before) if before is not None else None
        if not self._matches(one):
            if old is not None:
                self._hide(old)
            self._listed[one.dossier.id] = one
            return
        self._listed[one.dossier.id] = one
        at = self._find(old) if old is not None else -1
        if old is None or at < 0:
            self._show(key)
        elif old == key:
            self.dataChanged.emit(self.index(at), self.index(at))
        else:
            self._move(old, key)

    def _show(self, key: _Key) -> None:
        if self._find(_Key(key.group)) < 0:
            self._insert(_Key(key.group))
        self._insert(key)
        self._say_header(key.group)

    def _hide(self, key: _Key) -> None:
        if self._find(key) >= 0:
            self._remove(key)
            self._close(key.group)

    def _move(self, old: _Key, key: _Key) -> None:
        if self._find(_Key(key.group)) < 0:
            self._insert(_Key(key.group))
        at, to = self._find(old), bisect_left(self._keys, key)
        if to in (at, at + 1):
            self._keys[at] = key
        else:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), to)
            del self._keys[at]
            self._keys.insert(to - (to > at), key)
            self.endMoveRows()
        here = self.index(self._find(key))
        self.dataChanged.emit(here, here)
        self._close(old.group)
        self._say_header(key.group)

    def _close(self, group: int) -> None:
        """Take a group's header away where nothing stands below it any more."""
        at = self._find(_Key(group))
        if at >= 0 and not (self._is_row(at + 1) and self._keys[at + 1].group == group):
            self._remove(_Key(group))
        else:
            self._say_header(group)

    def _insert(self, key: _Key) -> None:
        at = bisect_left(self._keys, key)
        self.beginInsertRows(QModelIndex(), at, at)
        self._keys.insert(at, key)
        self.endInsertRows()

    def _remove(self, key: _Key) -> None:
        at = self._find(key)
        self.beginRemoveRows(QModelIndex(), at, at)
        del self._keys[at]
        self.endRemoveRows()

    def _say_header(self, group: int) -> None:
        at = self._find(_Key(group))
        if at >= 0:
            self.dataChanged.emit(self.index(at), self.index(at))

    def _sort(self) -> None:
        rows = [_key(one) for one in self._listed.values() if self._matches(one)]
        self._keys = sorted({*rows, *(_Key(key.group) for key in rows)})

    def _matches(self, one: Listed) -> bool:
        if not self._wanted:
            return True
        text = words_to_find(one.dossier)
        return all(word in text for word in self._wanted)

    def _find(self, key: _Key) -> int:
        at = bisect_left(self._keys, key)
        return at if at < len(self._keys) and self._keys[at] == key else -1

    def _is_row(self, position: int) -> bool:
        return 0 <= position < len(self._keys) and self._keys[position].is_row

    # -- Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._keys)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not self._is_row(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        listed = self.row_at(index.row())
        if role == ROW_ROLE:
            return listed
        if listed is None:
            return self.header_at(index.row())[0] if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{listed.dossier.ref} {listed.dossier.name}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{severity_word(listed.dossier.severity)}, {listed.dossier.name}, {listed.dossier.ref}"
        return None
