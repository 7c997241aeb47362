"""What screens ask."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

import msgspec

from icc_desktop.desk.dossier_queries import Suggested, suggestions_for
from icc_desktop.desk.signers import is_trusted
from icc_desktop.domain import dossier, notification
from icc_desktop.domain.alert import Alert, Lane
from icc_desktop.domain.dossier import Dossier
from icc_desktop.domain.entry import Subject, parse_ref
from icc_desktop.domain.history import BY_HAND, LogRow
from icc_desktop.domain.matching import carried_by
from icc_desktop.domain.notification import Notification
from icc_desktop.domain.notification_facts import Facts, Stand, Tie
from icc_desktop.domain.queue import CLOSED_SHOWN, Row
from icc_desktop.domain.reason import Reason
from icc_desktop.store.work import Reader

MOST_CARRIED = 200
MOST_BESIDE = 200
_BESIDE_ORDER: dict[Stand, int] = {"joined": 0, "proposed": 1, "parted": 2}


class Beside(msgspec.Struct, frozen=True):
    """Another notification that is, may be, or is not, the same event: how it stands, and why that is thought.

    `reasons` are empty for one that is joined through others only.
    """

    row: Row
    stands: Stand
    reasons: tuple[Reason, ...]


class Answer(msgspec.Struct, frozen=True):
    """Another's answer to what was sent from here: that he has it, or that something is wrong with it (`note` says what)."""

    row: Row
    how: Literal["ack", "error"]
    note: str | None


class Detail(msgspec.Struct, frozen=True, kw_only=True):
    """One notification, whole: its row, its state, what it says (None where it could not be read), its history.

    `related` are the rows of what it replaces, of what replaces it, and of what has its id with other content; `earlier` is
    what the newest version said that it replaces; `beside` are others of the same event, joined ones first; `carried` came as
    attachments of it; `dossier` is the one that it stands in, `may_belong` others' where it stands in none; `answers` are others' to what was sent from here, the first one first. Of very many joined ones only
    `MOST_BESIDE` are given; `joined` is how many there are.
    """

    row: Row
    state: Notification
    alert: Alert | None
    original: bytes
    history: tuple[LogRow, ...]
    related: tuple[Row, ...]
    earlier: Alert | None = None
    beside: tuple[Beside, ...] = ()
    joined: int = 0
    carried: tuple[Row, ...] = ()
    signer_trusted: bool = False
    answers: tuple[Answer, ...] = ()
    dossier: Dossier | None = None
    may_belong: tuple[Suggested, ...] = ()


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
    later = row.superseded.by if row.superseded else None
    first = facts.variant_of
    others = (*row.replaces, *(one for one in (later, first) if one), *reader.variants(notification_id, lane))
    related = (reader.row(other, lane) for other in others)
    joined = reader.joined(notification_id, lane)
    alert = _alert(reader, facts)
    return Detail(
        row=row,
        state=state,
        alert=alert,
        original=reader.payload(facts.original) or b"",
        history=tuple(reader.log_rows(reader.entries_of(subject, lane))),
        related=tuple(r for r in related if r is not None),
        earlier=_earlier(reader, row, lane),
        beside=_beside(reader, state, joined, lane),
        joined=len(joined) - 1,
        dossier=_dossier(reader, state, lane),
        may_belong=() if state.dossier else tuple(suggestions_for(reader, ids=(state.id,), lane=lane)),
        carried=_carried(reader, notification_id, facts, lane),
        answers=_answers(reader, notification_id, lane),
        signer_trusted=alert is not None
        and alert.signature is not None
        and is_trusted(reader, alert.signature.fingerprint),
    )


def _answers(reader: Reader, notification_id: str, lane: Lane) -> tuple[Answer, ...]:
    found: list[Answer] = []
    for how, one in reader.answers(notification_id, lane):
        row = reader.row(one, lane)
        state: Notification | None = reader.state(Subject(notification.KIND, one), lane)
        alert = _alert(reader, state.facts) if state is not None and state.facts is not None else None
        if row is not None:
            found.append(Answer(row, how, alert.note if alert else None))
    return tuple(sorted(found, key=lambda one: (one.row.sent_at or one.row.received_at, one.row.id)))


def _dossier(reader: Reader, state: Notification, lane: Lane) -> Dossier | None:
    found: Dossier | None = reader.state(Subject(dossier.KIND, state.dossier), lane) if state.dossier else None
    return found if found is not None and found.ref else None


def _alert(reader: Reader, facts: Facts) -> Alert | None:
    return reader.reading(facts.reading)


def _earlier(reader: Reader, row: Row, lane: Lane) -> Alert | None:
    states = (reader.state(Subject(notification.KIND, one), lane) for one in row.replaces)
    known = [state.facts for state in states if state is not None and state.facts is not None and state.facts.reading]
    if not known:
        return None
    return _alert(reader, max(known, key=lambda facts: facts.sent_at or facts.received_at))


def _beside(reader: Reader, state: Notification, joined: list[str], lane: Lane) -> tuple[Beside, ...]:
    standing = reader.stands(state.id, lane)
    for one in joined:
        if one != state.id:
            standing.setdefault(one, "joined")
    found: list[Beside] = []
    for other, word in list(standing.items())[:MOST_BESIDE]:
        row = reader.row(other, lane)
        if row is not None:
            tie = state.ties.get(other) or _tie_from(reader, other, state.id, lane)
            found.append(Beside(row, word, tie.reasons if tie else ()))
    return tuple(sorted(found, key=lambda one: (_BESIDE_ORDER[one.stands], one.row.received_at, one.row.id)))


def _tie_from(reader: Reader, other: str, one: str, lane: Lane) -> Tie | None:
    state: Notification | None = reader.state(Subject(notification.KIND, other), lane)
    return None if state is None else state.ties.get(one)


def _carried(reader: Reader, carrier: str, facts: Facts, lane: Lane) -> tuple[Row, ...]:
    ids = reader.alike(lane, (carried_by(carrier),), since=facts.received_at, limit=MOST_CARRIED)
    rows = (reader.row(one, lane) for one in sorted(ids))
    return tuple(row for row in rows if row is not None)


def attachment(reader: Reader, *, sha256: str) -> bytes | None:
    """The bytes of a file that came with a notification; None where they were erased."""
    return reader.payload(sha256)


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
