"""What screens ask about dossiers: the list, one whole, and which ones a notification may belong to."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from icc_desktop.desk.decisions import decisions, reviews
from icc_desktop.desk.filing import likely
from icc_desktop.desk.marks import mark_of_dossier
from icc_desktop.domain import dossier as x
from icc_desktop.domain import notification as n
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.decision import Decision
from icc_desktop.domain.dossier import Dossier
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.notification import Notification
from icc_desktop.domain.queue import Row
from icc_desktop.domain.reason import Reason
from icc_desktop.store.work import Reader

MOST_SUGGESTED = 20
MOST_LOOKED_THROUGH = 200  # members of a dossier whose neighbours are suggested


class Listed(msgspec.Struct, frozen=True):
    """A dossier as the list shows it, how many notifications stand in it, and when the first of its decisions is to be reviewed (UTC).

    `frozen`: its exercise has ended, so that it stays as it stood.
    """

    dossier: Dossier
    notifications: int = 0
    review_at: datetime | None = None
    frozen: bool = False


class Suggested(msgspec.Struct, frozen=True):
    """A dossier that a notification may belong to, why, and the number of the message in it that says so."""

    dossier: Dossier
    reasons: tuple[Reason, ...]
    beside: str


class Neighbour(msgspec.Struct, frozen=True):
    """A notification that may belong to a dossier, and why."""

    row: Row
    reasons: tuple[Reason, ...]


class DossierDetail(msgspec.Struct, frozen=True, kw_only=True):
    """One dossier, whole: its notifications, what may belong to it, what happened to it itself, the dossiers around it, its decisions.

    `merged` are those that were merged into it, `into` the one that it was merged into, `split_from` the one it came from. `mark` is
    the code of the handling mark that it is handled by: a person's word, else the strictest of its notifications. `frozen` as in
    `Listed`.
    """

    dossier: Dossier
    rows: tuple[Row, ...]
    suggestions: tuple[Neighbour, ...]
    history: tuple[LogRow, ...]
    merged: tuple[Dossier, ...] = ()
    into: Dossier | None = None
    split_from: Dossier | None = None
    decisions: tuple[Decision, ...] = ()
    mark: str | None = None
    frozen: bool = False

    @property
    def unread(self) -> tuple[Row, ...]:
        """Those of its notifications that nobody has acknowledged."""
        return tuple(row for row in self.rows if row.acknowledged_at is None and row.closed_at is None)


def dossiers(reader: Reader, *, lane: Lane, ids: Iterable[str] | None = None) -> list[Listed]:
    """All dossiers of a lane, or those of `ids`; one whose opening was struck is none."""
    wanted = None if ids is None else tuple(dict.fromkeys(ids))
    if wanted is None:
        found: list[Dossier] = reader.states(x.KIND, lane)
    else:
        states = (reader.state(Subject(x.KIND, one), lane) for one in wanted)
        found = [state for state in states if state is not None]
    counts = reader.count_by_dossier(lane, wanted)
    due = reviews(reader, lane=lane)
    return [
        Listed(one, counts.get(one.id, 0), due.get(one.id), reader.is_frozen(Subject(x.KIND, one.id), lane))
        for one in found
        if one.ref
    ]


def dossier_detail(reader: Reader, *, dossier_id: str, lane: Lane) -> DossierDetail | None:
    """Everything about one dossier; None where there is none."""
    subject = Subject(x.KIND, dossier_id)
    found: Dossier | None = reader.state(subject, lane)
    if found is None or not found.ref:
        return None
    rows = tuple(reader.rows_of_dossier(dossier_id, lane))
    frozen = reader.is_frozen(subject, lane)
    others: list[Dossier] = reader.states(x.KIND, lane)
    named = {other.id: other for other in others if other.ref}
    return DossierDetail(
        dossier=found,
        rows=rows,
        suggestions=() if found.is_closed or frozen else _neighbours(reader, rows, lane),
        history=tuple(reader.log_rows(reader.entries_of(subject, lane))),
        merged=tuple(other for other in named.values() if other.merged_into == dossier_id),
        into=named.get(found.merged_into or ""),
        split_from=named.get(found.split_from or ""),
        decisions=tuple(decisions(reader, lane=lane, dossier_id=dossier_id)),
        mark=mark.code if (mark := mark_of_dossier(found, rows)) is not None else None,
        frozen=frozen,
    )


def suggestions_for(reader: Reader, *, ids: Iterable[str], lane: Lane) -> list[Suggested]:
    """The dossiers that these notifications may belong to, the likeliest first; open ones before closed ones."""
    found: dict[str, Suggested] = {}
    for one in ids:
        state: Notification | None = reader.state(Subject(n.KIND, one), lane)
        for dossier_id, reasons, member in () if state is None else likely(reader, state, lane):
            its: Dossier | None = reader.state(Subject(x.KIND, dossier_id), lane)
            row = reader.row(member, lane)
            if its is not None and its.ref and (state is None or state.dossier != dossier_id):
                found.setdefault(dossier_id, Suggested(its, reasons, row.ref if row else ""))
    return sorted(found.values(), key=lambda one: one.dossier.is_closed)[:MOST_SUGGESTED]


def _neighbours(reader: Reader, rows: tuple[Row, ...], lane: Lane) -> tuple[Neighbour, ...]:
    """What is, or may be, one event with something in a dossier and stands in none: joined ones first."""
    inside = {row.id for row in rows}
    found: dict[str, tuple[bool, tuple[Reason, ...]]] = {}
    for row in rows[-MOST_LOOKED_THROUGH:]:
        if row.leader is None and not row.proposals:
            continue
        standing = dict(reader.stands(row.id, lane))
        for member in reader.joined(row.id, lane):
            standing.setdefault(member, "joined")
        state: Notification | None = reader.state(Subject(n.KIND, row.id), lane)
        for other, word in standing.items():
            if word == "parted" or other in inside:
                continue
            its: Notification | None = reader.state(Subject(n.KIND, other), lane)
            if its is None or its.dossier is not None or (other in found and found[other][0] >= (word == "joined")):
                continue
            tie = (state.ties.get(other) if state else None) or its.ties.get(row.id)
            found[other] = (word == "joined", tie.reasons if tie and tie.reasons else (Reason("one-event"),))
    ordered = sorted(found.items(), key=lambda each: not each[1][0])[:MOST_SUGGESTED]
    named = ((reader.row(other, lane), reasons) for other, (_, reasons) in ordered)
    return tuple(Neighbour(row, reasons) for row, reasons in named if row is not None)
