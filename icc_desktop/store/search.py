"""The index of everything that has words, and searching it, newest first.

Hides SQLite's FTS5: how a search becomes an expression of it, that filters which never change are words as well (`tags`) and those
that do stand beside the index, and that a subject's place in it sorts by time. A projection: written with the entry, by
`put` and `stand`, and only where words or standing have changed.
"""

import sqlite3
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, text

from icc_desktop.domain import dossier, log, notification
from icc_desktop.domain.alert import Alert, Lane
from icc_desktop.domain.entry import Entry, Subject, from_microseconds, microseconds
from icc_desktop.domain.found import Found, Hit
from icc_desktop.domain.notification import CRITICAL
from icc_desktop.domain.queue import Row
from icc_desktop.domain.search import NOT_ASSESSED, Filters, Query, Span, Standing, State, standing
from icc_desktop.domain.searchable import KINDS, Searchable, searchable, tag
from icc_desktop.store import journal
from icc_desktop.store.hot import Hot

_ROOM: Final = 64  # places in each microsecond: two lanes, and other desks
_MERGED_FROM: Final = 8  # parts of the index; fewer would make each reception slower than they make a search quicker
_CLOSED, _WAITS, _UNCLEAR, _TO_ASSESS = 1, 2, 4, 8
_TEXT_SHOWN: Final = 24  # words of the text around what was found
_LENGTH_SHOWN: Final = 240  # characters of a text in which nothing was looked for
_BEGINS, _ENDS = "\x01", "\x02"  # around what was found; no text in the index holds them

_OLD = Hot(
    text("SELECT place, ref, at, title, body, tags FROM searchable WHERE lane = :lane AND kind = :kind AND id = :id")
)
_LAST_IN = Hot(text("SELECT max(place) FROM searchable WHERE place >= :first AND place < :end"))
_FIRST_ENTRY = Hot(
    text("SELECT min(order_at) FROM entry WHERE subject_kind = :kind AND subject_id = :id AND lane = :lane")
)
_PUT = Hot(
    text(
        "INSERT INTO searchable (place, lane, kind, id, ref, at, title, body, tags) "
        "VALUES (:place, :lane, :kind, :id, :ref, :at, :title, :body, :tags)"
    )
)
_TAKE = Hot(text("DELETE FROM searchable WHERE place = :place"))
_TAKE_STANDING = Hot(text("DELETE FROM searchable_standing WHERE place = :place"))
_INDEX = Hot(text("INSERT INTO search (rowid, title, body, tags) VALUES (:place, :title, :body, :tags)"))
_UNINDEX = Hot(
    text("INSERT INTO search (search, rowid, title, body, tags) VALUES ('delete', :place, :title, :body, :tags)")
)
_STOOD_BY = ("weight", "bits", "asks_at", "due_at", "shelved_until", "mark")
_STAND = Hot(
    text(
        "INSERT INTO searchable_standing (place, lane, weight, bits, asks_at, due_at, shelved_until, mark) "  # noqa: S608 - no input in it
        "SELECT d.place, d.lane, :weight, :bits, :asks_at, :due_at, :shelved_until, :mark FROM searchable d "
        "WHERE d.lane = :lane AND d.kind = :kind AND d.id = :id ON CONFLICT (place) DO UPDATE SET "
        + ", ".join(f"{name} = excluded.{name}" for name in _STOOD_BY)
        + " WHERE "
        + " OR ".join(f"{name} IS NOT excluded.{name}" for name in _STOOD_BY)
    )
)
_STOOD = Hot(
    text(
        "SELECT d.place, t.weight, t.bits, t.asks_at, t.due_at, t.shelved_until, t.mark FROM searchable d "
        "LEFT JOIN searchable_standing t ON t.place = d.place WHERE d.lane = :lane AND d.kind = :kind AND d.id = :id"
    )
)


# -- writing it


def put(
    connection: Connection, subject: Subject, lane: Lane, state: Any, entries: Iterable[Entry] | None = None
) -> None:
    """Write what a subject is found by, where it differs. `entries` are all of the subject, where they are known already.

    FTS5 writes down what it holds in memory whenever a statement needs a savepoint, as an entry does with its triggers: who
    writes several does so after the entries.
    """
    if subject.kind not in KINDS:
        return
    key = {"lane": lane, "kind": subject.kind, "id": subject.id}
    if entries is None and subject.kind in (notification.KIND, log.KIND):
        entries = journal.entries_of(connection, subject, lane)
    entries = tuple(entries or ())
    new = searchable(state, entries, _reading(connection, state))
    found = _OLD(connection, key)
    old_place, old = (found[0][0], found[0][1:]) if found else (None, None)
    first = min((one.order_at for one in entries), default=None) or int(_FIRST_ENTRY(connection, key)[0][0] or 0)
    stays = old_place is not None and old_place // _ROOM == first
    value = None if new is None else _value(new)
    if not (stays and value is not None and old == tuple(value.values())):
        if old_place is not None and old is not None:
            _UNINDEX(connection, {"place": old_place, **dict(zip(("title", "body", "tags"), old[2:], strict=True))})
            _TAKE(connection, {"place": old_place})
            if not (stays and value is not None):
                _TAKE_STANDING(connection, {"place": old_place})
        if value is not None:
            place = old_place if stays and old_place is not None else _place(connection, first)
            _PUT(connection, {"place": place, **key, **value})
            _INDEX(connection, {"place": place, **{name: value[name] for name in ("title", "body", "tags")}})
    if isinstance(state, dossier.Dossier) and value is not None:
        _stand(connection, key, _of_dossier(state))


def stand(connection: Connection, row: Row) -> None:
    """Note how a notification stands, where that is new."""
    _stand(connection, {"lane": row.lane, "kind": notification.KIND, "id": row.id}, standing(row))


def clear(connection: Connection) -> None:
    """Take everything out; with SQLite's secure_delete nothing of it is left in the file."""
    driver: Any = connection.connection.driver_connection
    driver.execute("DELETE FROM searchable")
    driver.execute("DELETE FROM searchable_standing")
    driver.execute("INSERT INTO search (search) VALUES ('delete-all')")
    driver.execute("INSERT INTO search (search, rank) VALUES ('automerge', ?)", (_MERGED_FROM,))
    if is_thorough():  # what is taken out later leaves nothing behind either
        driver.execute("INSERT INTO search (search, rank) VALUES ('secure-delete', 1)")


def is_thorough() -> bool:
    """Whether this SQLite can take single words out of the index for good (3.42 and later); else they go as it is merged."""
    return sqlite3.sqlite_version_info >= (3, 42)


def _reading(connection: Connection, state: Any) -> Alert | None:
    facts = state.facts if isinstance(state, notification.Notification) else None
    return journal.reading(connection, facts.reading) if facts is not None else None


def _value(new: Searchable) -> dict[str, Any]:
    return {"ref": new.ref, "at": microseconds(new.at), "title": new.title, "body": new.body, "tags": new.tags}


def _place(connection: Connection, first: int) -> int:
    begin = first * _ROOM
    last = _LAST_IN(connection, {"first": begin, "end": begin + _ROOM})[0][0]
    return begin if last is None else int(last) + 1


def _of_dossier(state: dossier.Dossier) -> Standing:
    return Standing(weight=state.severity, closed=state.is_closed, mark=state.mark)


def _stand(connection: Connection, key: dict[str, str], one: Standing) -> None:
    _STAND(connection, {**key, **_standing_value(one)})


def _standing_value(one: Standing) -> dict[str, int | str | None]:
    return {
        "weight": one.weight,
        "bits": _CLOSED * one.closed | _WAITS * one.waits | _UNCLEAR * one.unclear | _TO_ASSESS * one.to_assess,
        "asks_at": None if one.asks_at is None else microseconds(one.asks_at),
        "due_at": None if one.due_at is None else microseconds(one.due_at),
        "shelved_until": None if one.shelved_until is None else microseconds(one.shelved_until),
        "mark": one.mark,
    }


# -- checking it


class Check:
    """Compares the index with what it should hold, subject by subject; `rest` says whether it holds anything else."""

    def __init__(self, connection: Connection):
        self._connection = connection
        self._subjects = self._standing = 0

    def words(self, subject: Subject, lane: Lane, state: Any, entries: list[Entry]) -> bool:
        """Whether a subject is found by the words it should be found by."""
        if subject.kind not in KINDS:
            return True
        key = {"lane": lane, "kind": subject.kind, "id": subject.id}
        new, found = searchable(state, entries, _reading(self._connection, state)), _OLD(self._connection, key)
        if new is None:
            return not found
        self._subjects += 1
        right = bool(found) and found[0][1:] == tuple(_value(new).values())
        if isinstance(state, dossier.Dossier):
            right = right and self._stands(key, _of_dossier(state))
        return right and found[0][0] // _ROOM == min(entry.order_at for entry in entries)

    def stands(self, row: Row) -> bool:
        """Whether a notification stands in the index as it should."""
        return self._stands({"lane": row.lane, "kind": notification.KIND, "id": row.id}, standing(row))

    def _stands(self, key: dict[str, str], one: Standing) -> bool:
        self._standing += 1
        return [stood for _, *stood in _STOOD(self._connection, key)] == [list(_standing_value(one).values())]

    def rest(self) -> bool:
        """Whether nothing is left over, and every place has its words indexed."""
        driver: Any = self._connection.connection.driver_connection
        every = " OR ".join(f'"{tag("lane", lane)}"' for lane in ("real", "exercise"))
        indexed = {place for (place,) in driver.execute("SELECT rowid FROM search WHERE search MATCH ?", (every,))}
        places = {place for (place,) in driver.execute("SELECT place FROM searchable")}
        stands = driver.execute("SELECT count(*) FROM searchable_standing").fetchone()[0]
        return indexed == places and len(places) == self._subjects and stands == self._standing


# -- searching


def search(
    connection: Connection,
    query: Query,
    filters: Filters,
    *,
    lane: Lane | None,
    between: Span,
    now: datetime,
    limit: int,
    before: int | None = None,
) -> Found:
    """What fits, newest first. `lane` None looks in both; `between` is the filters' period as it is meant at `now`."""
    match, values = _match(query, filters, lane), dict[str, Any](limit=limit + 1)
    where = _beside(filters, lane, now, values)
    by_words = bool(query.terms) or _has_tags(filters) or not where
    if by_words:
        values["match"] = match
        where.append("search MATCH :match")
    place = "search.rowid" if by_words else "t.place"
    for column, at in ((">=", between[0]), ("<", between[1])):
        if at is not None:
            values[f"at{column == '<'}"] = microseconds(at) * _ROOM
            where.append(f"{place} {column} :at{column == '<'}")
    if before is not None:
        values["before"] = before
        where.append(f"{place} < :before")
    if by_words:
        shown = (
            f"highlight(search, 0, '{_BEGINS}', '{_ENDS}'), snippet(search, 1, '{_BEGINS}', '{_ENDS}', '…', {_TEXT_SHOWN})"
            if any(not term.out for term in query.terms)
            else f"d.title, substr(d.body, 1, {_LENGTH_SHOWN})"
        )
        tables = "search CROSS JOIN searchable d ON d.place = search.rowid LEFT JOIN searchable_standing t ON t.place = d.place"
    else:
        shown = f"d.title, substr(d.body, 1, {_LENGTH_SHOWN})"
        tables = "searchable_standing t CROSS JOIN searchable d ON d.place = t.place"
    sql = (
        f"SELECT d.place, d.kind, d.id, d.lane, d.ref, d.at, {shown}, t.place, t.weight, t.bits, t.asks_at, t.due_at, t.shelved_until "  # noqa: S608 - no input in it
        f"FROM {tables} WHERE {' AND '.join(where)} ORDER BY {place} DESC LIMIT :limit"
    )
    driver: Any = connection.connection.driver_connection
    now_us = microseconds(now)
    hits = tuple(_hit(row, now_us) for row in driver.execute(sql, values))
    return Found(hits[:limit], len(hits) > limit)


def hit(connection: Connection, subject: Subject, lane: Lane, now: datetime) -> Hit | None:
    """One subject as it would be found; None where it is not in the index."""
    sql = (
        f"SELECT d.place, d.kind, d.id, d.lane, d.ref, d.at, d.title, substr(d.body, 1, {_LENGTH_SHOWN}), "  # noqa: S608 - no input in it
        "t.place, t.weight, t.bits, t.asks_at, t.due_at, t.shelved_until FROM searchable d LEFT JOIN searchable_standing t "
        "ON t.place = d.place WHERE d.lane = ? AND d.kind = ? AND d.id = ?"
    )
    driver: Any = connection.connection.driver_connection
    found = driver.execute(sql, (lane, subject.kind, subject.id)).fetchone()
    return None if found is None else _hit(found, microseconds(now))


def _match(query: Query, filters: Filters, lane: Lane | None) -> str:
    """The expression of FTS5: what is typed stands in quotes, in which nothing has a meaning."""
    tags = [
        *((f'"{tag("lane", lane)}"',) if lane else ()),
        *(
            " OR ".join(f'"{tag(kind, value)}"' for value in values)
            for kind, values in (
                ("kind", filters.kinds),
                ("source", filters.sources),
                ("channel", filters.channels),
                ("area", filters.countries),
                ("region", filters.regions),
            )
            if values
        ),
    ]
    within = [f"tags : ({one})" for one in tags]
    wanted = [
        f"{{title body}} : {_phrase(term.text)}{' *' if term.half else ''}" for term in query.terms if not term.out
    ]
    unwanted = [f"{{title body}} : {_phrase(term.text)}" for term in query.terms if term.out]
    if not (within or wanted):
        within = [f'tags : ("{tag("lane", "real")}" OR "{tag("lane", "exercise")}")']
    expression = " AND ".join((*wanted, *within))
    return " NOT ".join((f"({expression})", *(f"({one})" for one in unwanted))) if unwanted else expression


def _phrase(words: str) -> str:
    return '"' + words.replace('"', " ") + '"'


def _has_tags(filters: Filters) -> bool:
    return any((filters.kinds, filters.sources, filters.channels, filters.countries, filters.regions))


def _beside(filters: Filters, lane: Lane | None, now: datetime, values: dict[str, Any]) -> list[str]:
    """The conditions on how a subject stands, the values of which go into `values`."""
    where: list[str] = []
    if filters.severities:
        some = [str(int(one)) for one in filters.severities if one != NOT_ASSESSED]
        either = [f"t.weight IN ({', '.join(some)})"] if some else []
        either += ["t.weight IS NULL AND t.place IS NOT NULL"] if NOT_ASSESSED in filters.severities else []
        where.append(f"({' OR '.join(either)})")
    if filters.states:
        values["now"] = microseconds(now)
        where.append(f"({' OR '.join(_STATES[one] for one in filters.states)})")
    if filters.marks:
        names = {f"mark{at}": mark for at, mark in enumerate(filters.marks)}
        values.update(names)
        where.append(f"t.mark IN ({', '.join(f':{name}' for name in names)})")
    if where and lane:
        values["lane"] = lane
        where.append("t.lane = :lane")
    return where


_WAITING = f"(t.bits & {_WAITS} OR coalesce(t.asks_at <= :now, 0))"
_OVERDUE = f"({_WAITING} AND t.due_at <= :now)"
_SHELVED = "coalesce(t.shelved_until > :now, 0)"
_STATES: Final[dict[State, str]] = {
    "closed": f"(t.bits & {_CLOSED})",
    "critical": f"(t.weight = {CRITICAL} AND NOT t.bits & {_CLOSED})",
    "to-acknowledge": _WAITING,
    "overdue": _OVERDUE,
    "unclear": f"(t.bits & {_UNCLEAR})",
    "to-assess": f"(t.bits & {_TO_ASSESS})",
    "shelved": _SHELVED,
    "following": f"(t.bits = 0 AND NOT {_WAITING} AND NOT {_SHELVED})",
}
"""The same as `domain.search.states`."""


def _hit(found: tuple[Any, ...], now_us: int) -> Hit:
    place, kind, one, lane, ref, at, title, body, rated, weight, bits, asks, due, shelved = found
    plain_title, title_marks = _marks(title)
    plain_body, body_marks = _marks(body)
    return Hit(
        place=place,
        kind=kind,
        id=one,
        lane=lane,
        ref=ref,
        at=from_microseconds(at),
        title=plain_title,
        text=plain_body,
        title_marks=title_marks,
        text_marks=body_marks,
        severity=weight,
        state=None if rated is None else _pressing(bits, asks, due, shelved, now_us),
        is_rated=rated is not None,
    )


def _pressing(bits: int, asks_at: int | None, due_at: int | None, shelved_until: int | None, now_us: int) -> State:
    """The most pressing of `domain.search.states`; a search builds fifty of them while somebody types."""
    if bits & _CLOSED:
        return "closed"
    waiting = bits & _WAITS or (asks_at is not None and asks_at <= now_us)
    if waiting and due_at is not None and due_at <= now_us:
        return "overdue"
    if bits & _UNCLEAR:
        return "unclear"
    if shelved_until is not None and shelved_until > now_us:
        return "shelved"
    if waiting:
        return "to-acknowledge"
    return "to-assess" if bits & _TO_ASSESS else "following"


def _marks(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The plain text, and from where to where something was found in it."""
    if _BEGINS not in marked:
        return marked, ()
    plain, marks = "", list[tuple[int, int]]()
    for at, part in enumerate(marked.split(_BEGINS)):
        found, _, rest = part.partition(_ENDS) if at else ("", "", part)
        if found:
            marks.append((len(plain), len(plain) + len(found)))
        plain += found + rest
    return plain, tuple(marks)
