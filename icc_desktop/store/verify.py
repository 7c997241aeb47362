"""Checking the journal on the officer's own machine: chain, data, payloads, seals and folds.

Reads everything afresh and compares. The first thing that differs is named by its entry.
"""

import hashlib
import zlib
from collections.abc import Iterator
from itertools import count
from typing import Any

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, Table, select

from icc_desktop.base.ids import head_code
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Scalar
from icc_desktop.domain import decision, notification, shift, source, station
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import GENESIS, Entry, hash_data, hash_header, header, ref
from icc_desktop.domain.folding import text_in
from icc_desktop.domain.folds import FOLDS
from icc_desktop.store import cache, journal, lists, local, projections, search
from icc_desktop.store.schema import PROJECTIONS
from icc_desktop.store.schema import entry as e
from icc_desktop.store.schema import entry_data as d
from icc_desktop.store.schema import payload as p
from icc_desktop.store.triggers import TRIGGERS
from icc_desktop.store.work import IDENTITY, Identity

STATES_AT_ONCE = 10_000  # notifications held in memory while the lists are compared


_NOT_FOUND = QT_TRANSLATE_NOOP(
    "core", "What the search finds is not what the journal says. 'verify --rebuild' mends it."
)


class Chain(msgspec.Struct, frozen=True):
    """One desk's entries in one lane: how many, and the code of the last hash that people write down."""

    desk: str
    lane: Lane
    entries: int
    head_code: str


class Verification(msgspec.Struct, frozen=True):
    """What was counted and, in `problem`, the first thing that is wrong; `entry` names it where it is one.

    `lists` says whether the lists were compared with the journal: those that another version made are not, and `subjects` is 0 then.
    """

    chains: tuple[Chain, ...]
    payloads: int
    subjects: int
    problem: Message | None = None
    entry: str | None = None
    lists: bool = True

    @property
    def ok(self) -> bool:
        return self.problem is None


_Rows = dict[Table, set[tuple[Any, ...]]]


class _Wrong(Exception):
    def __init__(self, entry: str | None, problem: Message):
        super().__init__(problem.text)
        self.entry = entry
        self.problem = problem


def verify(connection: Connection, *, lists: bool = True) -> Verification:
    """Check everything in one reading transaction; without `lists` the journal alone. Never raises for what is wrong in the data."""
    chains: list[Chain] = []
    payloads = subjects = 0
    try:
        for desk, lane in _chains(connection):
            chains.append(_check_chain(connection, desk, lane))
        _check_data_rows(connection)
        payloads = _check_payloads(connection)
        subjects = _check_folds(connection) if lists else 0
        _check_whole(connection, chains)
    except _Wrong as wrong:
        return Verification(tuple(chains), payloads, subjects, wrong.problem, wrong.entry, lists)
    return Verification(tuple(chains), payloads, subjects, lists=lists)


def _check_whole(connection: Connection, chains: list[Chain]) -> None:
    """That the desk whose folder this is has its chains, and that the guards against change stand."""
    identity = local.get(connection, IDENTITY, Identity)
    if identity is not None and {c.lane for c in chains if c.desk == identity.desk} != {"real", "exercise"}:
        text = QT_TRANSLATE_NOOP("core", "The journal of desk {desk} has lost all its entries in a lane.")
        raise _Wrong(None, Message(text, {"desk": identity.desk}))
    query = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    found = {row.name: row.sql for row in connection.exec_driver_sql(query)}
    missing = [name for name, sql in TRIGGERS.items() if found.get(name) != sql]
    if missing:
        text = QT_TRANSLATE_NOOP("core", "The guards against change are gone from the database: {names}.")
        raise _Wrong(None, Message(text, {"names": ", ".join(missing)}))


def _chains(connection: Connection) -> Iterator[tuple[str, Lane]]:
    for found in connection.execute(select(e.c.desk, e.c.lane).distinct().order_by(e.c.desk, e.c.lane.desc())).all():
        yield found.desk, found.lane


def _check_chain(connection: Connection, desk: str, lane: Lane) -> Chain:
    previous, expected, order_at = GENESIS, 0, 0
    installation: str | None = None
    public_key: Ed25519PublicKey | None = None
    for entry, data, salt in _readable(journal.all_entries(connection, desk, lane), desk, lane):
        expected += 1
        if entry.number != expected:
            raise _Wrong(ref(desk, lane, expected), Message(QT_TRANSLATE_NOOP("core", "The entry is missing.")))
        if entry.previous_hash != previous or entry.hash != hash_header(header(entry), previous):
            raise _Wrong(entry.ref, Message(QT_TRANSLATE_NOOP("core", "The entry does not fit the chain.")))
        if entry.order_at <= order_at:
            raise _Wrong(entry.ref, Message(QT_TRANSLATE_NOOP("core", "The entry is out of order.")))
        if installation is not None and entry.installation != installation:
            raise _Wrong(entry.ref, Message(QT_TRANSLATE_NOOP("core", "The entry names another installation.")))
        _check_data(connection, entry, data, salt)
        if entry.kind == station.ESTABLISHED:
            public_key = _public_key(entry) or public_key
        if entry.kind == shift.ENDED:
            _check_seal(entry, public_key)
        previous, order_at, installation = entry.hash, entry.order_at, entry.installation
    return Chain(desk, lane, expected, head_code(previous))


def _check_data(connection: Connection, entry: Entry, data: bytes | None, salt: bytes | None) -> None:
    if data is None or salt is None:
        ordered = select(e.c.number).where(
            e.c.kind == "entry.erased", e.c.subject_kind == "entry", e.c.subject_id == entry.ref
        )
        if data is not None or salt is not None or connection.execute(ordered).first() is None:
            raise _Wrong(entry.ref, Message(QT_TRANSLATE_NOOP("core", "The data are gone without an order to erase.")))
        return
    if len(salt) != journal.SALT_BYTES or hash_data(salt, data) != entry.data_hash:
        raise _Wrong(entry.ref, Message(QT_TRANSLATE_NOOP("core", "The data were changed.")))


def _readable(
    entries: Iterator[tuple[Entry, bytes | None, bytes | None]], desk: str, lane: Lane
) -> Iterator[tuple[Entry, bytes | None, bytes | None]]:
    """The entries, up to one whose columns do not even hold what belongs in them (SQLite keeps any type anywhere)."""
    for number in count(1):
        try:
            entry, data, salt = next(entries)
        except StopIteration:
            return
        except (TypeError, ValueError, OverflowError) as problem:
            text = QT_TRANSLATE_NOOP("core", "The entry cannot be read.")
            raise _Wrong(ref(desk, lane, number), Message(text)) from problem
        hashes = (entry.data_hash, entry.previous_hash, entry.hash)
        if not all(isinstance(value, bytes | None) for value in (*hashes, data, salt)):
            raise _Wrong(entry.ref, Message(QT_TRANSLATE_NOOP("core", "The entry cannot be read.")))
        yield entry, data, salt


def _public_key(entry: Entry) -> Ed25519PublicKey | None:
    try:
        return Ed25519PublicKey.from_public_bytes(bytes.fromhex(text_in(entry, "public_key")))
    except ValueError:
        return None


def _check_seal(entry: Entry, public_key: Ed25519PublicKey | None) -> None:
    seal = (entry.data or {}).get("seal")
    if entry.data is None:
        return
    try:
        if public_key is None or not isinstance(seal, str):
            raise InvalidSignature
        public_key.verify(bytes.fromhex(seal), entry.previous_hash)
    except (InvalidSignature, ValueError) as problem:
        raise _Wrong(entry.ref, Message(QT_TRANSLATE_NOOP("core", "The seal of the shift is broken."))) from problem


def _check_data_rows(connection: Connection) -> None:
    joined = d.outerjoin(e, (e.c.desk == d.c.desk) & (e.c.lane == d.c.lane) & (e.c.number == d.c.number))
    query = select(d.c.desk, d.c.lane, d.c.number).select_from(joined).where(e.c.number.is_(None))
    found = connection.execute(query).first()
    if found is not None:
        name = f"{found.lane} {found.desk}-{found.number}"
        raise _Wrong(name, Message(QT_TRANSLATE_NOOP("core", "There are data without an entry.")))


def _check_payloads(connection: Connection) -> int:
    kept: set[str] = set()
    for found in connection.execute(select(p)):
        name = found.sha256.hex() if isinstance(found.sha256, bytes) else str(found.sha256)
        problem = _payload_problem(name, found.packed, found.packed_sha256, found.size_bytes)
        erased = select(e.c.number).where(
            e.c.kind == "payload.erased", e.c.subject_kind == "payload", e.c.subject_id == name
        )
        if problem is not None and not (found.packed is None and connection.execute(erased).first() is not None):
            raise _Wrong(_names_payload(connection, name), problem)
        kept.add(name)
    for entry, name in _named_payloads(connection):
        if name not in kept:
            raise _Wrong(entry, Message(QT_TRANSLATE_NOOP("core", "The original {name} is missing."), {"name": name}))
    return len(kept)


def _payload_problem(name: str, packed: Any, packed_sha256: Any, size: Any) -> Message | None:
    values: dict[str, Scalar] = {"name": name}
    if packed is None:
        return Message(QT_TRANSLATE_NOOP("core", "The original {name} is gone without an order to erase."), values)
    changed = Message(QT_TRANSLATE_NOOP("core", "The original {name} was changed."), values)
    if not isinstance(packed, bytes) or hashlib.sha256(packed).digest() != packed_sha256:
        return changed
    try:
        data = zlib.decompress(packed)
    except zlib.error:
        return changed
    return None if hashlib.sha256(data).hexdigest() == name and len(data) == size else changed


def _named_payloads(connection: Connection) -> Iterator[tuple[str, str]]:
    query = (
        select(e.c.desk, e.c.lane, e.c.number, e.c.kind, d.c.data)
        .select_from(e.join(d, (e.c.desk == d.c.desk) & (e.c.lane == d.c.lane) & (e.c.number == d.c.number)))
        .where(e.c.kind.in_(_NAMING), d.c.data.is_not(None))
        .order_by(e.c.desk, e.c.lane, e.c.number)
    )
    for found in connection.execute(query):
        for name in _names_in(found.kind, msgspec.json.decode(found.data)):
            if isinstance(name, str) and name:
                yield ref(found.desk, found.lane, found.number), name


_NAMING = (notification.RECEIVED, decision.PROPOSED, decision.TAKEN, source.LOST)


def _names_in(kind: str, data: dict[str, Any]) -> Iterator[Any]:
    """The payloads that an entry names: what came in, what was known when something was decided, what was no feed at all."""
    if kind == source.LOST:
        yield data.get("answer")
    elif kind != notification.RECEIVED:
        wording = data.get("wording")
        yield wording.get("picture") if isinstance(wording, dict) else None
    else:
        yield from (data.get(key) for key in ("original", "reading", "document"))
        files = data.get("attachments")
        yield from (file.get("sha256") for file in (files if isinstance(files, list) else ()) if isinstance(file, dict))


def _names_payload(connection: Connection, name: str) -> str | None:
    return next((entry for entry, named in _named_payloads(connection) if named == name), None)


def _check_folds(connection: Connection) -> int:
    kept = {table: {tuple(found) for found in connection.execute(select(table))} for table in PROJECTIONS}
    subjects = [(subject, lane) for subject, lane in projections.subjects(connection) if subject.kind in FOLDS]
    index = search.Check(connection)
    for subject, lane in subjects:
        entries = journal.entries_of(connection, subject, lane)
        _take(kept, projections.expected_of_subject(entries), entries[-1].ref)
        if not index.words(subject, lane, cache.state(connection, subject, lane), entries):
            raise _Wrong(entries[-1].ref, Message(_NOT_FOUND))
    states: dict[Lane, lists.Notifications] = {}
    for subject, lane in subjects:
        if subject.kind == notification.KIND:
            if lane not in states or len(states[lane]) > STATES_AT_ONCE:
                states[lane] = lists.Notifications(connection, lane)
            found = states[lane].state(subject.id)
            if found is not None:
                entry = found.receptions[-1].ref if found.receptions else None
                _take(kept, lists.expected_of_notification(states[lane], found), entry)
                row = lists.stored_row(connection, lane, subject.id)
                if row is not None and not index.stands(row):
                    raise _Wrong(entry, Message(_NOT_FOUND))
    if not index.rest():
        raise _Wrong(None, Message(_NOT_FOUND))
    if any(kept.values()):
        raise _Wrong(None, Message(QT_TRANSLATE_NOOP("core", "The lists show things that the journal does not know.")))
    return len(subjects)


def _take(kept: _Rows, expected: Iterator[tuple[Table, tuple[Any, ...]]], entry: str | None) -> None:
    for table, row in expected:
        if row not in kept[table]:
            text = QT_TRANSLATE_NOOP(
                "core", "What the lists show is not what the journal says. 'verify --rebuild' mends it."
            )
            raise _Wrong(entry, Message(text))
        kept[table].remove(row)
