"""Which rows are shown and which stand behind another one: events always, and in a flood bundles of what is low.

The one place that decides it. A bundle holds what is low, of one channel and one kind of event, in one group of the queue; an event goes
into it as a whole, and only if nothing in it is high. The most pressing row stands for the bundle; while the officer is
at it that stays so, whatever comes. Nothing is left out: a search finds each, and the counts count each.
"""

from bisect import bisect_left, insort
from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from icc_desktop.domain.flood import is_low
from icc_desktop.domain.queue import GROUP_WORDS, Group, Key, Row, group
from icc_desktop.gui.queue_folds import Folds
from icc_desktop.gui.queue_row import Told, clock_words
from icc_desktop.gui.severity import severity_word
from icc_desktop.gui.words import number_text, translate_core

translate = QCoreApplication.translate  # a name that lupdate knows

LEAST = 3  # of two, one would be hidden behind a line that says less than both
PLACES_NAMED = 3
_NOT_BUNDLED = (
    Group.TAKE_OVER,
    Group.SHELVED,
    Group.CLOSED,
)  # each is to be taken by itself; the others are out of the way


class _Kind(NamedTuple):
    """What the members of a bundle have in common."""

    group: int
    channel: str
    event: str


class _UnitId(NamedTuple):
    """An event by the id that its rows have in common, or a row that stands alone."""

    event: str
    row: str


class _Unit:
    """A row that stands alone, or all rows of an event: which of them are low and open, and how many are open and not low."""

    def __init__(self) -> None:
        self.low: set[str] = set()
        self.others = 0
        self.kind: _Kind | None = None
        self.key: Key | None = None


class _Bundle:
    """The units of one kind by the key of the row that stands for each.

    `stuck` is the row that the officer went to while it stood for all: it goes on doing so.
    """

    def __init__(self) -> None:
        self.keys: list[Key] = []
        self.units: dict[str, _UnitId] = {}
        self.stuck = ""


class Bundles(Folds):
    """The folds of one lane, with bundles while it `is_on`. `row_of` and `key_of` give what the list holds."""

    def __init__(self, row_of: Callable[[str], Row], key_of: Callable[[str], Key]) -> None:
        super().__init__()
        self._row_of, self._key_of = row_of, key_of
        self._units: dict[_UnitId, _Unit] = {}
        self._bundles: dict[_Kind, _Bundle] = {}
        self._open: set[_Kind] = set()
        self._moved: dict[Hashable, None] = {}
        self.is_on = False

    def turn_on(self, on: bool, rows: Iterable[Row]) -> None:
        """Bundle from now on, or no longer; `rows` are all of the list."""
        self.is_on = on
        self._units.clear()
        self._bundles.clear()
        self._open.clear()
        self._moved.clear()
        if on:
            for row in rows:
                self._join(row)
            for unit_id in self._units:
                self._file(unit_id)

    def put(self, row: Row, key: Key, due: datetime | None) -> None:
        super().put(row, key, due)
        if self.is_on:
            self._join(row)
            self._file(_unit_of(row))

    def take(self, row: Row, key: Key, due: datetime | None) -> None:
        super().take(row, key, due)
        unit_id = _unit_of(row)
        unit = self._units.get(unit_id)
        if unit is None:
            return
        unit.low.discard(row.id)
        unit.others -= row.closed_at is None and not is_low(row)
        self._file(unit_id)
        if not unit.low and not unit.others:
            del self._units[unit_id]

    def stands_for(self, row: Row) -> tuple[str, ...]:
        """The ids of all open messages that the row stands for as a bundle, itself first; none where it stands for no bundle."""
        bundle = self._folded(row)
        if bundle is None or self._front(bundle) != row.id:
            return ()
        return tuple(sorted(self._messages(bundle), key=lambda one: (one != row.id, self._key_of(one))))

    def homes(self, row: Row) -> tuple[Hashable, ...]:
        """Also the bundles that anything went into or out of since this was asked last, and what went."""
        moved, self._moved = tuple(self._moved), {}
        kind = self._kind_of(row)
        return (*super().homes(row), *((kind,) if kind else ()), *moved)

    def fronts_in(self, home: Hashable) -> Iterable[str]:
        if isinstance(home, _UnitId):
            return self._fronts_of(home)
        if not isinstance(home, _Kind):
            opened = isinstance(home, str) and home in self._unfolded
            return self.members(str(home)) if opened else super().fronts_in(home)
        bundle = self._bundles.get(home)
        if bundle is None:
            return ()
        return self._around(bundle)

    def hold(self, one: str) -> tuple[str, ...]:
        """What stands for a bundle goes on doing so while the officer is at it; what stands alone goes on standing alone."""
        before = [self._bundle_holding(name) for name in (one, self.held)]
        affected = [name for bundle in before if bundle for name in self._around(bundle)]
        at = before[0]
        sticks = at is not None and self._is_folded(at) and self._front(at) == one
        for bundle in before:
            if bundle is not None:
                bundle.stuck = ""
        held = super().hold(one)
        if at is not None and sticks:
            at.stuck = one
        affected += [name for bundle in before if bundle for name in self._around(bundle)]
        return (*held, *affected)

    def is_behind(self, row: Row) -> bool:
        bundle = self._folded(row)
        if bundle is None:
            return super().is_behind(row)
        return row.id not in (self._front(bundle), self.held)

    def is_unread(self, row: Row) -> bool:
        if super().is_unread(row):
            return True
        bundle = self._folded(row)
        if bundle is None or self._front(bundle) != row.id:
            return False
        return any(not self._row_of(one).opened for one in self._messages(bundle))

    def is_unfolded(self, row: Row) -> bool:
        return super().is_unfolded(row) or self._kind_of(row) in self._open

    def unfold(self, row: Row, unfolded: bool) -> Iterable[str]:
        kind, bundle = self._kind_of(row), self._folded(row)
        if unfolded and kind is not None and bundle is not None and self._front(bundle) == row.id:
            bundle.stuck = ""
            self._open.add(kind)
            return self._rows_shown(bundle)
        if not unfolded and kind in self._open and not super().is_unfolded(row):
            bundle = self._bundles[kind]
            self._open.discard(kind)
            bundle.stuck = self.held if self.held in bundle.units else ""
            return self._rows_shown(bundle)
        return super().unfold(row, unfolded)

    # -- inside

    def _join(self, row: Row) -> None:
        unit = self._units.setdefault(_unit_of(row), _Unit())
        if row.closed_at is None:
            if is_low(row):
                unit.low.add(row.id)
            else:
                unit.others += 1

    def _file(self, unit_id: _UnitId) -> None:
        """Put a unit into the bundle that it belongs to now, or into none."""
        unit = self._units[unit_id]
        kind, key = self._place_of(unit_id, unit)
        if (kind, key) == (unit.kind, unit.key):
            return
        self._moved |= dict.fromkeys(one for one in (unit_id, unit.kind, kind) if one is not None)
        if unit.kind is not None and unit.key is not None:
            before = self._bundles[unit.kind]
            del before.keys[bisect_left(before.keys, unit.key)]
            del before.units[unit.key.id]
            if not before.keys:
                del self._bundles[unit.kind]
                self._open.discard(unit.kind)
        unit.kind, unit.key = kind, key
        if kind is not None and key is not None:
            bundle = self._bundles.setdefault(kind, _Bundle())
            insort(bundle.keys, key)
            bundle.units[key.id] = unit_id

    def _place_of(self, unit_id: _UnitId, unit: _Unit) -> tuple[_Kind, Key] | tuple[None, None]:
        """The bundle of a unit and the key of what stands for the unit in it."""
        if not unit.low or unit.others:
            return None, None
        front = self._fronts_of(unit_id)[0]
        row, key = self._row_of(front), self._key_of(front)
        if key.group in _NOT_BUNDLED:
            return None, None
        return _Kind(key.group, row.channel, " ".join((row.event or row.name).casefold().split())), key

    def _kind_of(self, row: Row) -> _Kind | None:
        unit = self._units.get(_unit_of(row))
        return unit.kind if unit else None

    def _folded(self, row: Row) -> _Bundle | None:
        """The bundle that the row is folded into; None where it is in none that is folded."""
        kind = self._kind_of(row)
        bundle = self._bundles.get(kind) if kind else None
        return bundle if bundle is not None and kind not in self._open and self._is_folded(bundle) else None

    def _is_folded(self, bundle: _Bundle) -> bool:
        return len(bundle.keys) - bool(self._alone(bundle)) >= LEAST

    def _alone(self, bundle: _Bundle) -> str:
        """The row of a bundle that the officer went to when it stood for itself: it goes on doing so."""
        return self.held if self.held in bundle.units and self.held != bundle.stuck else ""

    def _front(self, bundle: _Bundle) -> str:
        if bundle.stuck in bundle.units:
            return bundle.stuck
        alone = self._alone(bundle)
        return next((key.id for key in bundle.keys[:2] if key.id != alone), "")

    def _messages(self, bundle: _Bundle) -> Iterator[str]:
        """All that a folded bundle stands for."""
        alone = self._alone(bundle)
        return (one for front, unit_id in bundle.units.items() if front != alone for one in self._units[unit_id].low)

    def _rows_shown(self, bundle: _Bundle) -> tuple[str, ...]:
        """What would be shown of a bundle without folding it."""
        return tuple(one for unit_id in bundle.units.values() for one in self._fronts_of(unit_id))

    def _fronts_of(self, unit_id: _UnitId) -> tuple[str, ...]:
        return self.fronts(unit_id.event) if unit_id.event else (unit_id.row,)

    def _around(self, bundle: _Bundle) -> Iterable[str]:
        """What may be shown or hidden with one change: of a few, all, for one more or less folds or unfolds them."""
        if len(bundle.keys) <= LEAST + 1:
            return self._rows_shown(bundle)
        return (self._front(bundle), *(key.id for key in bundle.keys[:3]))  # the one before may be any of these

    def _bundle_holding(self, one: str) -> _Bundle | None:
        """The bundle in which a row stands for its unit."""
        return next((bundle for bundle in self._bundles.values() if one in bundle.units), None)


def _unit_of(row: Row) -> _UnitId:
    return _UnitId(row.leader, "") if row.leader else _UnitId("", row.id)


def bundle_words(rows: tuple[Row, ...], channel_name: str) -> str:
    """``38 low items from MeteoAlarm: Wind``."""
    first, count = rows[0], number_text(len(rows))
    if first.event:
        text = translate("queue", "{count} low items from {channel}: {event}")
        return text.format(count=count, channel=channel_name, event=" ".join(first.event.split()))
    return translate("queue", "{count} low items from {channel}").format(count=count, channel=channel_name)


def bundle_said(rows: tuple[Row, ...], told: Told, *, unread: bool) -> str:
    """The whole bundle in one sentence, for a screen reader."""
    first, now = rows[0], told.now
    parts = (
        translate_core(GROUP_WORDS[group(first, now, told.officer)]),
        bundle_words(rows, told.channel_name(first.channel)),
        worst_words(rows),
        clock_words(first, now, told.tz),
        places_words(rows),
        translate("queue", "not opened") if unread else "",
    )
    return ", ".join(part for part in parts if part)


def worst_words(rows: tuple[Row, ...]) -> str:
    """``worst Notable``."""
    worst = max(row.weight or 0 for row in rows)
    return translate("queue", "worst {severity}").format(severity=severity_word(worst or None))


def places_words(rows: tuple[Row, ...]) -> str:
    """Some of the areas that the rows are about, and how many there are besides."""
    areas = tuple(dict.fromkeys(" ".join(row.area.split()) for row in rows if row.area))
    if len(areas) > PLACES_NAMED:
        more = translate("queue", "and {count} more").format(count=number_text(len(areas) - PLACES_NAMED))
        return ", ".join((*areas[:PLACES_NAMED], more))
    return ", ".join(areas)
