"""The journal's entry and its hash chain.

DESIGN.md section 2. Header and data are hashed apart, so that personal data can be erased without breaking the chain:
``data_hash = SHA-256(salt + data)`` and ``hash = SHA-256(previous_hash + header)``, where the header is canonical JSON
and names ``data_hash``.
"""

import hashlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from icc_desktop.base.clock import iso_z, later
from icc_desktop.domain.alert import Lane

PROGRAM = "program"  # the author of what nobody did by hand
GENESIS = bytes(32)  # the previous hash of a desk's first entry in a lane
LATE_AFTER = timedelta(minutes=5)  # an event entered later than this is marked late
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Data = dict[str, Any]


class Subject(msgspec.Struct, frozen=True, order=True):
    """The one thing that an entry is about."""

    kind: str
    id: str


class Entry(msgspec.Struct, frozen=True):
    """One thing that happened at a desk. `order_at` is in microseconds since 1970 and only sorts.

    `data` is None where it was erased; every fold accepts that.
    """

    desk: str
    lane: Lane
    number: int
    installation: str
    subject: Subject
    kind: str
    recorded_at: datetime
    order_at: int
    author: str
    data: Data | None
    data_hash: bytes
    previous_hash: bytes
    hash: bytes
    occurred_at: datetime | None = None
    on_behalf_of: str | None = None
    dossier_id: str | None = None

    @property
    def ref(self) -> str:
        """The number as spoken on the telephone: ``A-1042``, in the exercise lane ``X-A-17``."""
        return ref(self.desk, self.lane, self.number)

    @property
    def happened_at(self) -> datetime:
        """When it happened, as far as is known: what the officer said, else when it was recorded."""
        return self.occurred_at or self.recorded_at

    @property
    def is_late(self) -> bool:
        """Whether it was entered more than a few minutes after it happened."""
        return self.occurred_at is not None and self.recorded_at - self.occurred_at > LATE_AFTER

    @property
    def order(self) -> tuple[int, str, int]:
        """Canonical order of entries from all desks."""
        return (self.order_at, self.desk, self.number)


def ref(desk: str, lane: Lane, number: int) -> str:
    """``A-1042`` or ``X-A-17``."""
    return f"X-{desk}-{number}" if lane == "exercise" else f"{desk}-{number}"


_REF = re.compile(r"(X-)?([A-Z]{1,3})-([1-9][0-9]*)")


def parse_ref(text: str) -> tuple[str, Lane, int] | None:
    """Desk, lane and number of a written reference, or None where it is none."""
    found = _REF.fullmatch(text.strip().upper())
    if found is None:
        return None
    return found[2], "exercise" if found[1] else "real", int(found[3])


def microseconds(at: datetime) -> int:
    """`at` as microseconds since 1970 UTC, exactly."""
    return (at - EPOCH) // timedelta(microseconds=1)


def from_microseconds(value: int) -> datetime:
    """The instant that `microseconds` gave, as far as UTC has dates: one of the first day may lie before them in its zone."""
    try:
        return EPOCH + timedelta(microseconds=value)
    except OverflowError:
        return later(EPOCH, value / 1_000_000)


def next_order_at(last: int, wall: int) -> int:
    """The hybrid logical clock: the wall, but never at or behind the last value given out (microseconds)."""
    return max(wall, last + 1)


def canonical(value: object) -> bytes:
    """Canonical JSON: sorted keys, no blanks, UTF-8. Halves of characters, as a bad paste leaves them, become U+FFFD."""
    try:
        return msgspec.json.encode(value, order="sorted")
    except UnicodeEncodeError:
        return msgspec.json.encode(_whole(msgspec.to_builtins(value)), order="sorted")


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {_whole(key): _whole(one) for key, one in value.items()}
    return [_whole(one) for one in value] if isinstance(value, list | tuple) else value


def hash_data(salt: bytes, data: bytes) -> bytes:
    """SHA-256 over salt and data."""
    return hashlib.sha256(salt + data).digest()


def hash_header(header: Mapping[str, object], previous_hash: bytes) -> bytes:
    """SHA-256 over the previous hash of the same desk and lane and the canonical header."""
    return hashlib.sha256(previous_hash + canonical(header)).digest()


def header(entry: Entry) -> dict[str, object]:
    """What of an entry is in the chain: everything but the data itself and the two chain hashes."""
    return {
        "author": entry.author,
        "data_hash": entry.data_hash.hex(),
        "desk": entry.desk,
        "dossier_id": entry.dossier_id,
        "installation": entry.installation,
        "kind": entry.kind,
        "lane": entry.lane,
        "number": entry.number,
        "occurred_at": None if entry.occurred_at is None else iso_z(entry.occurred_at),
        "on_behalf_of": entry.on_behalf_of,
        "order_at": entry.order_at,
        "recorded_at": iso_z(entry.recorded_at),
        "subject_id": entry.subject.id,
        "subject_kind": entry.subject.kind,
    }


def sealed(entry: Entry) -> Entry:
    """`entry` with its hash filled in."""
    return msgspec.structs.replace(entry, hash=hash_header(header(entry), entry.previous_hash))
