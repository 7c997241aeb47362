"""What screens ask."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from icc_desktop.domain import notification
from icc_desktop.domain.alert import Alert, Lane
from icc_desktop.domain.entry import Subject, parse_ref
from icc_desktop.domain.history import BY_HAND, LogRow
from icc_desktop.domain.notification import Notification
from icc_desktop.domain.queue import CLOSED_SHOWN, Row
from icc_desktop.store.work import Reader


class Detail(msgspec.Struct, frozen=True, kw_only=True):
    """One notification, whole: its row, its state, what it says (None where it could not be read), its history.

    `related` are the rows of what it replaces, of what replaces it, and of what has its id with other content.
    """

    row: Row
    state: Notification
    alert: Alert | None
    original: bytes
    history: tuple[LogRow, ...]
    related: tuple[Row, ...]


def open_notifications(reader: Reader, *, lane: Lane, now: datetime) -> list[Row]:
    """The queue of a lane: all open notifications, and those closed in the last day."""
    return reader.rows(lane, now=now, closed_within=CLOSED_SHOWN)


def notification_detail(reader: Reader, *, notification_id: str, lane: Lane) -> Detail | None:
    """Everything about one notification; None where it is not known."""
    subject = Subject(notification.KIND, notification_id)
    state: Notification | None = reader.state(subject, lane)
    row = reader.row(notification_id, lane)
    if state is None or row is None or state.facts is None:
        return None
    facts = state.facts
    reading = reader.payload(facts.reading) if facts.reading else None
    later = row.superseded.by if row.superseded else None
    first = facts.variant_of
    others = (*row.replaces, *(one for one in (later, first) if one), *reader.variants(notification_id, lane))
    related = (reader.row(other, lane) for other in others)
    return Detail(
        row=row,
        state=state,
        alert=msgspec.json.decode(reading, type=Alert) if reading else None,
        original=reader.payload(facts.original) or b"",
        history=tuple(reader.log_rows(reader.entries_of(subject, lane))),
        related=tuple(r for r in related if r is not None),
    )


def log_page(
    reader: Reader,
    *,
    lane: Lane,
    before: tuple[int, str, int] | None = None,
    limit: int = 200,
    by_hand: bool = False,
) -> list[LogRow]:
    """A page of the log, newest first; `by_hand` leaves only what people wrote."""
    kinds: Iterable[str] | None = BY_HAND if by_hand else None
    return reader.log_rows(reader.entries_before(lane, before=before, limit=limit, kinds=kinds))


def entry_named(reader: Reader, *, ref: str) -> LogRow | None:
    """The entry that somebody names on the telephone: ``A-1042``."""
    place = parse_ref(ref)
    entry = reader.entry(*place) if place else None
    return None if entry is None else reader.log_rows([entry])[0]
