"""Folding: a subject's state is its entries, read in canonical order.

A strike takes an earlier entry of the same subject out of the reading (it stays in the journal and stays readable).
A strike can itself be struck. Folds are total: they accept any entries in any order, erased ones included, and also
those of another program version, whose data may hold something else than is expected under a name.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

import msgspec

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry


class _State(Protocol):
    def __init__(self, *, id: str, lane: Lane) -> None: ...  # noqa: A002 - the field of every state


S = TypeVar("S", bound=_State)

STRUCK = ".struck"


class Fold(msgspec.Struct, Generic[S], frozen=True):
    """How entries of one kind of subject are read: what one entry changes in the state.

    Every state has an `id` and a `lane`, and defaults for all else: that is the empty state.
    """

    kind: str
    state_type: type[S]
    apply: Callable[[S, Entry], S]

    def start(self, subject_id: str, lane: Lane) -> S:
        """The state of a subject of which nothing is known."""
        return self.state_type(id=subject_id, lane=lane)

    def over(self, entries: Iterable[Entry]) -> S | None:
        """The state after all `entries` of one subject, in whatever order they are given; None without any."""
        ordered = sorted(entries, key=lambda e: e.order)
        if not ordered:
            return None
        struck = strikes(ordered)
        state = self.start(ordered[0].subject.id, ordered[0].lane)
        for entry in ordered:
            if entry.ref not in struck and not is_strike(entry):
                state = self.apply(state, entry)
        return state


def is_strike(entry: Entry) -> bool:
    """Whether the entry strikes another one."""
    return entry.kind.endswith(STRUCK)


def strikes(ordered: Sequence[Entry]) -> dict[str, Entry]:
    """Which of `ordered` are struck, by reference, and by which entry. `ordered` is in canonical order."""
    places = {entry.ref: place for place, entry in enumerate(ordered)}
    struck: dict[str, Entry] = {}
    for place in range(len(ordered) - 1, -1, -1):
        entry = ordered[place]
        if is_strike(entry) and entry.ref not in struck:
            target = text_in(entry, "struck")
            if places.get(target, place) < place:  # what comes later, or stands elsewhere, is not struck
                struck[target] = entry
    return struck


def text_in(entry: Entry, key: str) -> str:
    """What the data say under `key`; empty where they say nothing, or no text."""
    value = (entry.data or {}).get(key)
    return value if isinstance(value, str) else ""


def _seen(entry: Entry) -> dict[str, int]:
    seen = (entry.data or {}).get("seen")
    return {k: v for k, v in seen.items() if type(v) is int} if isinstance(seen, dict) else {}


class Claim(msgspec.Struct, frozen=True):
    """One value that somebody set: by which entry, and how far the setter knew the other desks' entries."""

    desk: str
    number: int
    ref: str
    order_at: int
    at: datetime
    author: str
    value: Any
    seen: dict[str, int] = {}

    def knew(self, other: "Claim") -> bool:
        """Whether this claim was made knowing the other one."""
        return (other.desk == self.desk and other.number < self.number) or self.seen.get(other.desk, 0) >= other.number


class Register(msgspec.Struct, frozen=True):
    """A value that one person sets and a later one replaces. Claims made apart that differ stand side by side.

    An entry that knew all claims settles them; one that arrives later without knowing reopens the conflict.
    """

    claims: tuple[Claim, ...] = ()

    def set(self, entry: Entry, value: Any) -> "Register":
        """The register after `entry` claims `value`."""
        claim = Claim(
            desk=entry.desk,
            number=entry.number,
            ref=entry.ref,
            order_at=entry.order_at,
            at=entry.happened_at,
            author=entry.author,
            value=value,
            seen=_seen(entry),
        )
        if any(old.knew(claim) for old in self.claims):
            return self
        kept = tuple(old for old in self.claims if not claim.knew(old))
        return Register((*kept, claim))

    @property
    def last(self) -> Claim | None:
        """The claim that counts: the last in canonical order, None where nothing was set."""
        return max(self.claims, key=lambda c: (c.order_at, c.desk, c.number), default=None)

    @property
    def in_conflict(self) -> bool:
        """Whether people who did not know of each other set different values."""
        return len({msgspec.json.encode(c.value, order="sorted") for c in self.claims}) > 1
