"""The journal: appending entries with their numbers, hashes and salts, reading them back, and payloads."""

import hashlib
import os
import zlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, and_, bindparam, desc, func, insert, select, tuple_

from icc_desktop.domain.alert import Alert, Lane
from icc_desktop.domain.entry import (
    GENESIS,
    Data,
    Entry,
    Subject,
    canonical,
    from_microseconds,
    hash_data,
    microseconds,
    next_order_at,
    sealed,
)
from icc_desktop.store.hot import Hot
from icc_desktop.store.schema import entry as e
from icc_desktop.store.schema import entry_data as d
from icc_desktop.store.schema import payload as p

SALT_BYTES = 16


class Head(msgspec.Struct, frozen=True):
    """The last entry of a desk in a lane: what the next one builds on."""

    number: int
    hash: bytes
    order_at: int


_INSERT_ENTRY = Hot(insert(e))
_INSERT_DATA = Hot(insert(d))
_JOINED = select(*e.c, d.c.data).select_from(
    e.outerjoin(d, and_(e.c.desk == d.c.desk, e.c.lane == d.c.lane, e.c.number == d.c.number))
)
_HEAD = (
    select(e.c.number, e.c.hash)
    .where(e.c.desk == bindparam("desk"), e.c.lane == bindparam("lane"))
    .order_by(desc(e.c.number))
    .limit(1)
)
_BY_SUBJECT = _JOINED.where(
    e.c.subject_kind == bindparam("kind"), e.c.subject_id == bindparam("id"), e.c.lane == bindparam("lane")
)
_HAS_PAYLOAD = Hot(select(p.c.sha256).where(p.c.sha256 == bindparam("sha256")))
_PAYLOAD = Hot(select(p.c.packed).where(p.c.sha256 == bindparam("sha256")))
_INSERT_PAYLOAD = Hot(insert(p))


def head(connection: Connection, desk: str, lane: Lane) -> Head:
    """Where the chain of `desk` in `lane` stands; number 0 and the genesis hash for an empty one."""
    found = connection.execute(_HEAD, {"desk": desk, "lane": lane}).first()
    last = connection.execute(select(func.max(e.c.order_at)).where(e.c.lane == lane)).scalar()
    return Head(0, GENESIS, last or 0) if found is None else Head(found.number, found.hash, last or 0)


def build(
    *,
    desk: str,
    lane: Lane,
    installation: str,
    after: Head,
    subject: Subject,
    kind: str,
    recorded_at: datetime,
    author: str,
    data: Data,
    occurred_at: datetime | None = None,
    on_behalf_of: str | None = None,
    dossier_id: str | None = None,
) -> tuple[Entry, bytes, bytes]:
    """The next entry after `after`, with the bytes of its data and its salt. Nothing is written yet."""
    salt = os.urandom(SALT_BYTES)
    written = canonical(data)
    draft = Entry(
        desk=desk,
        lane=lane,
        number=after.number + 1,
        installation=installation,
        subject=subject,
        kind=kind,
        recorded_at=recorded_at,
        order_at=next_order_at(after.order_at, microseconds(recorded_at)),
        occurred_at=occurred_at,
        author=author,
        on_behalf_of=on_behalf_of,
        dossier_id=dossier_id,
        data=msgspec.json.decode(written),
        data_hash=hash_data(salt, written),
        previous_hash=after.hash,
        hash=b"",
    )
    return sealed(draft), written, salt


def append(connection: Connection, entry: Entry, data: bytes | None, salt: bytes | None) -> None:
    """Write one entry and its data row. The triggers refuse a number that is taken or that leaves a gap."""
    _INSERT_ENTRY(
        connection,
        {
            "desk": entry.desk,
            "lane": entry.lane,
            "number": entry.number,
            "installation": entry.installation,
            "subject_kind": entry.subject.kind,
            "subject_id": entry.subject.id,
            "kind": entry.kind,
            "recorded_at": microseconds(entry.recorded_at),
            "order_at": entry.order_at,
            "occurred_at": None if entry.occurred_at is None else microseconds(entry.occurred_at),
            "author": entry.author,
            "on_behalf_of": entry.on_behalf_of,
            "dossier_id": entry.dossier_id,
            "data_hash": entry.data_hash,
            "previous_hash": entry.previous_hash,
            "hash": entry.hash,
        },
    )
    _INSERT_DATA(
        connection,
        {"desk": entry.desk, "lane": entry.lane, "number": entry.number, "data": data, "salt": salt},
    )


def entries_of(connection: Connection, subject: Subject, lane: Lane) -> list[Entry]:
    """All entries about one subject, from all desks, in canonical order."""
    rows = connection.execute(_BY_SUBJECT, {"kind": subject.kind, "id": subject.id, "lane": lane})
    return sorted((to_entry(row) for row in rows), key=lambda entry: entry.order)


def entries_of_dossier(connection: Connection, lane: Lane, dossier_id: str) -> list[Entry]:
    """All entries that name a dossier, in canonical order."""
    rows = connection.execute(_JOINED.where(e.c.dossier_id == dossier_id, e.c.lane == lane))
    return sorted((to_entry(row) for row in rows), key=lambda entry: entry.order)


def entry(connection: Connection, desk: str, lane: Lane, number: int) -> Entry | None:
    """One entry by its number."""
    query = _JOINED.where(e.c.desk == desk, e.c.lane == lane, e.c.number == number)
    found = connection.execute(query).first()
    return None if found is None else to_entry(found)


def entries_before(
    connection: Connection,
    lane: Lane,
    *,
    before: tuple[int, str, int] | None = None,
    limit: int = 200,
    kinds: Iterable[str] | None = None,
) -> list[Entry]:
    """A page of the journal, newest first, in canonical order; `before` is the `Entry.order` of the last one seen."""
    query = _JOINED.where(e.c.lane == lane)
    if before is not None:
        query = query.where(tuple_(e.c.order_at, e.c.desk, e.c.number) < before)
    if kinds is not None:
        query = query.where(e.c.kind.in_(list(kinds)))
    query = query.order_by(desc(e.c.order_at), desc(e.c.desk), desc(e.c.number)).limit(limit)
    return [to_entry(row) for row in connection.execute(query)]


def entries_since(connection: Connection, lane: Lane, since: datetime, kinds: Iterable[str]) -> list[Entry]:
    """The entries of these kinds that were written after `since`, newest first."""
    query = _JOINED.where(e.c.lane == lane, e.c.order_at > microseconds(since), e.c.kind.in_(list(kinds)))
    query = query.order_by(desc(e.c.order_at), desc(e.c.desk), desc(e.c.number))
    return [to_entry(row) for row in connection.execute(query)]


def counts(
    connection: Connection, kind: str, lane: Lane, *, since: datetime, until: datetime, every_s: int
) -> dict[int, int]:
    """How many entries of a kind were written in each slot of `every_s` seconds since 1970, by the number of the slot.

    Found by the order, which is never before the time of writing.
    """
    slot = e.c.recorded_at // (every_s * 1_000_000)
    first, last = microseconds(since), microseconds(until)
    query = (
        select(slot.label("slot"), func.count().label("written"))
        .where(e.c.lane == lane, e.c.order_at >= first, e.c.kind == kind)
        .where(e.c.recorded_at >= first, e.c.recorded_at <= last)
        .group_by(slot)
    )
    return {row.slot: row.written for row in connection.execute(query)}


def all_entries(connection: Connection, desk: str, lane: Lane) -> Iterator[tuple[Entry, bytes | None, bytes | None]]:
    """Every entry of a desk in a lane by number, with the bytes of its data and its salt as they stand."""
    query = (
        select(*e.c, d.c.data, d.c.salt, d.c.number.label("has_data"))
        .select_from(e.outerjoin(d, and_(e.c.desk == d.c.desk, e.c.lane == d.c.lane, e.c.number == d.c.number)))
        .where(e.c.desk == desk, e.c.lane == lane)
        .order_by(e.c.number)
    )
    for row in connection.execute(query):
        yield to_entry(row), row.data, row.salt


def to_entry(row: Any) -> Entry:
    """A row of the joined journal as a value. Data that are no JSON object (a damaged row) read as erased."""
    data: Data | None = None
    if isinstance(row.data, bytes):
        try:
            data = msgspec.json.decode(row.data, type=dict[str, Any])
        except (msgspec.DecodeError, UnicodeDecodeError):
            data = None
    return Entry(
        desk=row.desk,
        lane=row.lane,
        number=row.number,
        installation=row.installation,
        subject=Subject(row.subject_kind, row.subject_id),
        kind=row.kind,
        recorded_at=from_microseconds(row.recorded_at),
        order_at=row.order_at,
        occurred_at=None if row.occurred_at is None else from_microseconds(row.occurred_at),
        author=row.author,
        on_behalf_of=row.on_behalf_of,
        dossier_id=row.dossier_id,
        data=data,
        data_hash=row.data_hash,
        previous_hash=row.previous_hash,
        hash=row.hash,
    )


def keep_payload(connection: Connection, data: bytes) -> str:
    """Keep `data` once, compressed; returns the hex SHA-256 that names it."""
    digest = hashlib.sha256(data).digest()
    if not _HAS_PAYLOAD(connection, {"sha256": digest}):
        packed = zlib.compress(data, 6)
        _INSERT_PAYLOAD(
            connection,
            {
                "sha256": digest,
                "size_bytes": len(data),
                "packed": packed,
                "packed_sha256": hashlib.sha256(packed).digest(),
            },
        )
    return digest.hex()


def payload(connection: Connection, sha256: str) -> bytes | None:
    """The bytes that `sha256` names, None where they were erased or never kept."""
    try:
        name = bytes.fromhex(sha256)
    except ValueError:  # no name of a payload: nothing was ever kept under it
        return None
    found = _PAYLOAD(connection, {"sha256": name})
    return zlib.decompress(found[0][0]) if found and found[0][0] is not None else None


def reading(connection: Connection, sha256: str | None) -> Alert | None:
    """What was read of a message, by the name of its payload; None where that was erased, never kept, or is no reading."""
    data = payload(connection, sha256) if sha256 else None
    try:
        return None if data is None else msgspec.json.decode(data, type=Alert)
    except msgspec.DecodeError:  # an entry of another version may name anything
        return None
