"""The load of a desk: how many notifications came in ten minutes, against the limits of the house; when it is a flood.

A flood begins and ends by entries, so that a restart in it stays in it. It ends later than it began: only after the load was low
for a while. Arrivals are counted in slots of ten seconds, by the wall clock at which they were written down; what stands
in the future, because the clock was set back, does not count.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Annotated, Final, Literal

import msgspec

from icc_desktop.base.yaml_values import parse_yaml, shape
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.folding import Fold

KIND: Final = "load"
LIMITS: Final = "limits"  # the subject that the limits are; all others are desks
FLOOD_BEGAN: Final = "load.flood_began"
FLOOD_ENDED: Final = "load.flood_ended"
LIMITS_CHANGED: Final = "load.limits_changed"
LIMITS_RESET: Final = "load.limits_reset"

FILE: Final = "load.yaml"
WINDOW: Final = timedelta(minutes=10)
SLOT_S: Final = 10
_SLOTS: Final = int(WINDOW.total_seconds()) // SLOT_S

Counts = Mapping[int, int]
"""How many came in each slot, by `slot`."""

Level = Literal["calm", "busy", "flood"]
Positive = Annotated[int, msgspec.Meta(gt=0, le=100_000)]


class Limits(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Notifications in ten minutes: from how many on it is busy, and a flood; below how many, and for how long, it is over."""

    busy_at: Positive
    flood_at: Positive
    calm_below: Positive
    calm_for_s: Positive

    @property
    def fit(self) -> bool:
        """Whether they can stand beside each other: a flood that is over must not begin again at once."""
        return self.busy_at <= self.flood_at and self.calm_below <= self.flood_at


def load(data: bytes, *, file: str = FILE) -> Limits:
    """The limits in a YAML file. Raises WorldFailure ``unreadable`` naming file, key and problem."""
    return shape(parse_yaml(data, file=file), Limits, file=file, where="the limits")


# -- counting


def slot(at: datetime) -> int:
    """The slot that a moment lies in."""
    return int(at.timestamp()) // SLOT_S


def rate(counts: Counts, now: datetime) -> int:
    """How many came in the last ten minutes."""
    last = slot(now)
    return sum(counts.get(one, 0) for one in range(last - _SLOTS + 1, last + 1))


def peak(counts: Counts, now: datetime, within_s: int) -> int:
    """The highest rate that there was at any moment of the last `within_s` seconds."""
    last = slot(now)
    at = last - within_s // SLOT_S
    running = sum(counts.get(one, 0) for one in range(at - _SLOTS + 1, at + 1))
    highest = running
    while at < last:
        at += 1
        running += counts.get(at, 0) - counts.get(at - _SLOTS, 0)
        highest = max(highest, running)
    return highest


def looked_back(limits: Limits) -> timedelta:
    """How far back arrivals must be known to say whether a flood is over."""
    return WINDOW + timedelta(seconds=limits.calm_for_s + SLOT_S)


def level(count: int, limits: Limits, *, flood: bool) -> Level:
    """What the load is called; a flood is one until its end is an entry."""
    if flood:
        return "flood"
    return "busy" if count >= limits.busy_at else "calm"


def begins(counts: Counts, now: datetime, limits: Limits) -> bool:
    """Whether it is a flood from now on."""
    return rate(counts, now) >= limits.flood_at


def ends(counts: Counts, now: datetime, limits: Limits) -> bool:
    """Whether a flood is over: fewer than the limit in every ten minutes that ended lately."""
    return peak(counts, now, limits.calm_for_s) < limits.calm_below


class Tally:
    """Counts arrivals as they come, beginning with what is on disk."""

    def __init__(self, counts: Counts | None = None) -> None:
        self._counts = dict(counts or {})

    @property
    def counts(self) -> Counts:
        return self._counts

    def add(self, moments: Iterable[datetime]) -> None:
        """These came."""
        for at in moments:
            self._counts[slot(at)] = self._counts.get(slot(at), 0) + 1

    def forget(self, before: datetime) -> None:
        """What came before no longer matters."""
        first = slot(before)
        if self._counts and min(self._counts) < first:
            self._counts = {at: count for at, count in self._counts.items() if at >= first}


# -- as entries


class Flood(msgspec.Struct, frozen=True):
    """That a flood is on: the entry that began it, since when, and at how many in ten minutes."""

    ref: str
    began_at: datetime
    rate: int


class Load(msgspec.Struct, frozen=True, kw_only=True):
    """The flood that a desk is in, or (for the subject `LIMITS`) the limits that a person set; None: those of the program."""

    id: str
    lane: Lane
    flood: Flood | None = None
    limits: Limits | None = None


def _apply(state: Load, entry: Entry) -> Load:
    match entry.kind:
        case "load.flood_began":
            count = (entry.data or {}).get("rate")
            flood = Flood(entry.ref, entry.recorded_at, count if type(count) is int else 0)
            return msgspec.structs.replace(state, flood=flood)
        case "load.flood_ended":
            return msgspec.structs.replace(state, flood=None)
        case "load.limits_changed":
            try:
                limits = msgspec.convert((entry.data or {}).get("limits"), Limits)
            except msgspec.ValidationError:
                return state
            return msgspec.structs.replace(state, limits=limits) if limits.fit else state
        case "load.limits_reset":
            return msgspec.structs.replace(state, limits=None)
        case _:
            return state


FOLD = Fold(KIND, Load, _apply)
