"""The cached state of each subject, as the fold of its entries gave it."""

from typing import Any

import msgspec
from sqlalchemy import Connection, Table, bindparam, select
from sqlalchemy.dialects.sqlite import insert as upsert

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry, Subject
from icc_desktop.domain.folds import FOLDS
from icc_desktop.store.hot import Hot
from icc_desktop.store.schema import subject as s

_ONE = Hot(
    select(s.c.state, s.c.order_at, s.c.desk, s.c.number).where(
        s.c.lane == bindparam("lane"), s.c.kind == bindparam("kind"), s.c.id == bindparam("id")
    )
)
_OF_KIND = Hot(select(s.c.state).where(s.c.lane == bindparam("lane"), s.c.kind == bindparam("kind")).order_by(s.c.id))
_put_state = upsert(s)
_PUT = Hot(
    _put_state.on_conflict_do_update(
        index_elements=[s.c.lane, s.c.kind, s.c.id],
        set_={c: _put_state.excluded[c] for c in ("state", "order_at", "desk", "number")},
    )
)

encode = msgspec.json.Encoder(order="sorted").encode


class Cached(msgspec.Struct, frozen=True):
    """A subject's state and the `Entry.order` of the last entry in it."""

    state: Any
    last: tuple[int, str, int]


def cached(connection: Connection, subject: Subject, lane: Lane) -> Cached | None:
    """The cached state of a subject, None where nothing is known of it."""
    found = _ONE(connection, {"lane": lane, "kind": subject.kind, "id": subject.id})
    if not found:
        return None
    encoded, order_at, desk, number = found[0]
    return Cached(msgspec.json.decode(encoded, type=FOLDS[subject.kind].state_type), (order_at, desk, number))


def state(connection: Connection, subject: Subject, lane: Lane) -> Any:
    """The state of a subject, None where nothing is known of it."""
    found = cached(connection, subject, lane)
    return None if found is None else found.state


def states(connection: Connection, kind: str, lane: Lane) -> list[Any]:
    """The cached states of all subjects of one kind, by id."""
    decode = msgspec.json.Decoder(FOLDS[kind].state_type).decode
    return [decode(encoded) for (encoded,) in _OF_KIND(connection, {"kind": kind, "lane": lane})]


def put(connection: Connection, new: Any, last: Entry) -> None:
    """Write the state that a subject has since `last`, the last entry in it."""
    _PUT(connection, subject_value(new, last))


def subject_value(new: Any, last: Entry) -> dict[str, Any]:
    """A state as the table holds it."""
    return {
        "lane": last.lane,
        "kind": last.subject.kind,
        "id": last.subject.id,
        "state": encode(new),
        "order_at": last.order_at,
        "desk": last.desk,
        "number": last.number,
    }


def as_row(table: Table, value: dict[str, Any]) -> tuple[Any, ...]:
    """Values by column as one row of the table."""
    return tuple(value[column.name] for column in table.c)
