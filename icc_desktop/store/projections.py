"""Projections: the cached folds, and the columns that lists need. Written with the entry, rebuilt at will.

A new entry is applied to the cached state; a full fold happens only where an entry sorts in before others, or strikes.
"""

import hashlib
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from icc_desktop import __version__
from icc_desktop.domain import notification
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry, Subject
from icc_desktop.domain.folding import is_strike, strikes
from icc_desktop.domain.folds import FOLDS
from icc_desktop.domain.queue import Row
from icc_desktop.domain.searchable import Searchable, changes_words
from icc_desktop.store import journal, lists, search
from icc_desktop.store.cache import Cached, as_row, cached, encode, put, subject_value
from icc_desktop.store.hot import Hot
from icc_desktop.store.schema import PROJECTIONS
from icc_desktop.store.schema import entry as e
from icc_desktop.store.schema import strike as k
from icc_desktop.store.schema import subject as s

_STRIKE = Hot(select(k.c.by_desk, k.c.by_lane, k.c.by_number).where(k.c.struck == bindparam("struck")))


def apply(connection: Connection, entry: Entry) -> Any:
    """Bring the projections to what they are with `entry`, already in the journal. Returns the subject's state."""
    if entry.subject.kind not in FOLDS:
        return None
    before = cached(connection, entry.subject, entry.lane)
    after = advance(connection, entry, before).state
    if changes_words(entry) or sorts_in(entry, before):
        search.put(connection, entry.subject, entry.lane, after)
    return after


def sorts_in(entry: Entry, before: Cached | None) -> bool:
    """Whether an entry sorts in before others of its subject, whose place in time it may change."""
    return before is not None and entry.order < before.last


def advance(connection: Connection, entry: Entry, before: Cached | None) -> Cached:
    """`apply` for an entry whose subject has a fold, where what is cached of the subject is known already.

    The index of words is left to who called.
    """
    fold = FOLDS[entry.subject.kind]
    last = entry
    if before is None and not is_strike(entry):
        new = fold.apply(fold.start(entry.subject.id, entry.lane), entry)
    elif before is not None and not is_strike(entry) and before.last < entry.order:
        new = fold.apply(before.state, entry)
    else:
        entries = journal.entries_of(connection, entry.subject, entry.lane)
        new, last = fold.over(entries), entries[-1]
        _note_strikes(connection, entries)
    put(connection, new, last)
    return Cached(new, last.order)


def _note_strikes(connection: Connection, ordered: list[Entry]) -> None:
    if any(is_strike(entry) for entry in ordered):
        connection.execute(delete(k).where(k.c.struck.in_([entry.ref for entry in ordered])))
    for value in _strike_values(ordered):
        connection.execute(upsert(k).values(value).on_conflict_do_update(index_elements=[k.c.struck], set_=value))


def _strike_values(ordered: list[Entry]) -> list[dict[str, Any]]:
    return [
        {"struck": ref, "by_desk": by.desk, "by_lane": by.lane, "by_number": by.number}
        for ref, by in strikes(ordered).items()
    ]


def strikes_of(connection: Connection, entries: Iterable[Entry]) -> dict[str, Entry]:
    """Which of `entries` are struck, and by which entry."""
    struck: dict[str, Entry] = {}
    for entry in entries:
        for desk, lane, number in _STRIKE(connection, {"struck": entry.ref}):
            if (by := journal.entry(connection, desk, lane, number)) is not None:
                struck[entry.ref] = by
    return struck


def subjects(connection: Connection) -> Iterator[tuple[Subject, Lane]]:
    """Every subject that the journal speaks of."""
    query = select(e.c.subject_kind, e.c.subject_id, e.c.lane).distinct().order_by(e.c.subject_kind, e.c.subject_id)
    for found in connection.execute(query).all():
        yield Subject(found.subject_kind, found.subject_id), found.lane


def expected_of_subject(ordered: list[Entry]) -> Iterator[tuple[Table, tuple[Any, ...]]]:
    """The rows of the projections that follow from all entries of one subject alone, in canonical order."""
    state = FOLDS[ordered[-1].subject.kind].over(ordered)
    yield s, as_row(s, subject_value(state, ordered[-1]))
    for value in _strike_values(ordered):
        yield k, as_row(k, value)


@cache
def form() -> str:
    """What the projections look like: the program's version and the fields of all states and rows."""
    _, fields = msgspec.json.schema_components([*(fold.state_type for fold in FOLDS.values()), Row, Searchable])
    return f"{__version__} {hashlib.sha256(encode((fields, search.is_thorough()))).hexdigest()[:16]}"


def rebuild(connection: Connection) -> int:
    """Throw the projections away and fold everything afresh; returns how many subjects there are."""
    for table in PROJECTIONS:
        connection.execute(delete(table))
    search.clear(connection)
    count = 0
    changed: dict[Lane, list[str]] = {"real": [], "exercise": []}
    for subject, lane in subjects(connection):
        fold = FOLDS.get(subject.kind)
        if fold is None:
            continue
        count += 1
        ordered = journal.entries_of(connection, subject, lane)
        _note_strikes(connection, ordered)
        made = fold.over(ordered)
        put(connection, made, ordered[-1])
        search.put(connection, subject, lane, made, ordered)
        if subject.kind == notification.KIND:
            changed[lane].append(subject.id)
    for lane, ids in changed.items():
        lists.notifications_changed(connection, lane, ids)
    return count
