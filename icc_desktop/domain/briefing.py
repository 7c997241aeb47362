"""Since you last looked: what changed while an officer was away, the most important first, readable in two minutes. Pure.

Each subject is named once, where it weighs most; of what is many only the first are named and the others counted.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final, Literal

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import decision, dossier, notification, shift, source
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.notification import SERIOUS
from icc_desktop.domain.queue import Row, due_at, is_overdue

MOST: Final = 40  # lines of a whole briefing
MOST_ALIKE: Final = 8  # lines of one section
TASKS_AHEAD: Final = timedelta(hours=2)

Section = Literal["grave", "overdue", "unclear", "changed", "dossiers", "decisions", "tasks", "hands", "sources"]
SECTIONS: Final[dict[Section, str]] = {
    "grave": QT_TRANSLATE_NOOP("core", "New, critical or serious"),
    "overdue": QT_TRANSLATE_NOOP("core", "Overdue now"),
    "unclear": QT_TRANSLATE_NOOP("core", "Real, exercise or test?"),
    "changed": QT_TRANSLATE_NOOP("core", "Updated, withdrawn, assessed"),
    "dossiers": QT_TRANSLATE_NOOP("core", "Dossiers"),
    "decisions": QT_TRANSLATE_NOOP("core", "Decisions"),
    "tasks": QT_TRANSLATE_NOOP("core", "Tasks due"),
    "hands": QT_TRANSLATE_NOOP("core", "Handed over, taken over"),
    "sources": QT_TRANSLATE_NOOP("core", "Sources and gaps"),
}
_ORDER: Final = tuple(SECTIONS)
KINDS: Final = frozenset(
    (
        notification.ASSESSED, notification.TAKEN_OVER, notification.HANDED_IN, notification.HANDED_BACK,
        notification.CLOSED, notification.STATUS_DECIDED,
        dossier.OPENED, dossier.STATE_CHANGED, dossier.ASSESSED, dossier.MERGED, dossier.SUMMARISED,
        decision.PROPOSED, decision.TAKEN, decision.REVOKED,
        shift.BEGUN, shift.ENDED, source.GAP_CLOSED,
    )
)  # fmt: skip
"""The entries that a briefing is made from, besides the queue."""
_PLACES: Final[dict[str, Section]] = {
    notification.ASSESSED: "changed",
    notification.STATUS_DECIDED: "changed",
    notification.TAKEN_OVER: "hands",
    notification.HANDED_IN: "hands",
    notification.HANDED_BACK: "hands",
    shift.BEGUN: "hands",
    shift.ENDED: "hands",
    source.GAP_CLOSED: "sources",
    dossier.OPENED: "dossiers",
    dossier.STATE_CHANGED: "dossiers",
    dossier.ASSESSED: "dossiers",
    dossier.MERGED: "dossiers",
    dossier.SUMMARISED: "dossiers",
    decision.PROPOSED: "decisions",
    decision.TAKEN: "decisions",
    decision.REVOKED: "decisions",
}

UPDATED = QT_TRANSLATE_NOOP("core", "Updated")
WITHDRAWN = QT_TRANSLATE_NOOP("core", "Withdrawn by its sender: no all-clear")
RECEIVED = QT_TRANSLATE_NOOP("core", "Received")
RECEIVED_FOR = QT_TRANSLATE_NOOP("core", "Received for {area}")
WAS_DUE = QT_TRANSLATE_NOOP("core", "Acknowledgement was due")
TASK = QT_TRANSLATE_NOOP("core", "Task for {owner}: {text}")


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One line, which leads to its `subject`, else to its entry `ref`. `at` is when it happened or, for a task, is due (UTC).

    `entry` says it in the words of the log; else `what` does, about `title`. `severity` only where `is_rated`.
    """

    section: Section
    subject: Subject
    ref: str
    at: datetime | None
    title: str = ""
    what: Message | None = None
    entry: LogRow | None = None
    severity: int | None = None
    is_rated: bool = False


class Trouble(msgspec.Struct, frozen=True):
    """A source that is not covered now: since when, and why in words."""

    source_id: str
    name: str
    since: datetime | None
    why: Message


class Briefing(msgspec.Struct, frozen=True, kw_only=True):
    """What changed from `since` to `until`. `more` counts what was left out of a section; the rest is only counted.

    `low` are new notifications by severity (0 for not assessed) that are not named; `closed` how many were closed. `first`:
    the account was never here before.
    """

    since: datetime
    until: datetime
    lane: Lane
    items: tuple[Item, ...] = ()
    more: dict[str, int] = {}
    low: dict[int, int] = {}
    closed: int = 0
    first: bool = False

    @property
    def is_empty(self) -> bool:
        return not (self.items or self.low or self.closed)

    def count(self, section: Section) -> int:
        """How many there are, named or not."""
        return sum(item.section == section for item in self.items) + self.more.get(section, 0)


def compose(
    *,
    since: datetime,
    now: datetime,
    lane: Lane,
    rows: Iterable[Row],
    entries: Iterable[LogRow],
    dossiers: Iterable[dossier.Dossier] = (),
    troubles: Iterable[Trouble] = (),
) -> Briefing:
    """The briefing. `rows` are the queue and what was closed since, `entries` those of `KINDS` since, newest first."""
    entries = [entry for entry in entries if entry.struck_by is None]
    ids = {row.id: row for row in rows}
    found = [
        *_of_rows(ids.values(), since, now),
        *(_of_entry(entry, ids) for entry in entries if entry.kind in _PLACES),
        *_of_tasks(dossiers, now),
        *(
            Item(
                section="sources",
                subject=Subject(source.KIND, one.source_id),
                ref="",
                at=one.since,
                title=one.name,
                what=one.why,
            )
            for one in troubles
        ),
    ]
    named: dict[tuple[str, str], Item] = {}
    for item in sorted(found, key=lambda item: _ORDER.index(item.section)):
        key = item.ref if item.section in ("hands", "sources", "tasks") and item.ref else item.subject.id
        named.setdefault((item.subject.kind, key), item)
    items, more = _shortened(list(named.values()))
    low = Counter(
        row.weight or 0 for row in ids.values() if row.received_at > since and (notification.KIND, row.id) not in named
    )
    closed = sum(entry.kind == notification.CLOSED for entry in entries)
    return Briefing(since=since, until=now, lane=lane, items=items, more=more, low=dict(low), closed=closed)


def _of_rows(rows: Iterable[Row], since: datetime, now: datetime) -> Iterable[Item]:
    for row in sorted(rows, key=lambda row: (-(row.weight or 2.5), row.received_at)):
        new = row.received_at > since
        if row.closed_at is not None or row.nature == "test":
            continue
        if new and row.replaces and row.message_type in ("Update", "Cancel"):
            what = WITHDRAWN if row.message_type == "Cancel" else UPDATED
            yield _of_row(row, "grave" if (row.weight or 0) >= SERIOUS and what == UPDATED else "changed", what)
        elif new and (row.weight or 0) >= SERIOUS and not row.is_replaced:
            yield _of_row(row, "grave", WAS_DUE if is_overdue(row, now) else RECEIVED)
        elif is_overdue(row, now):
            yield msgspec.structs.replace(_of_row(row, "overdue", WAS_DUE), at=due_at(row))
        elif row.nature == "unclear":
            yield _of_row(row, "unclear", RECEIVED)


def _of_row(row: Row, section: Section, what: str) -> Item:
    return Item(
        section=section,
        subject=Subject(notification.KIND, row.id),
        ref=row.ref,
        at=row.received_at,
        title=row.headline or row.identifier or row.name,
        what=Message(RECEIVED_FOR, {"area": row.area}) if what == RECEIVED and row.area else Message(what),
        severity=row.weight,
        is_rated=True,
    )


def _of_entry(entry: LogRow, rows: dict[str, Row]) -> Item:
    row = rows.get(entry.subject.id)
    return Item(
        section=_PLACES[entry.kind],
        subject=entry.subject,
        ref=entry.ref,
        at=entry.happened_at,
        title=entry.about or "",
        entry=entry,
        severity=row.weight if row is not None else None,
        is_rated=row is not None,
    )


def _of_tasks(dossiers: Iterable[dossier.Dossier], now: datetime) -> Iterable[Item]:
    due = [
        (task.due_at, one, task)
        for one in dossiers
        if not one.is_closed
        for task in one.open_tasks
        if task.due_at is not None and task.due_at <= now + TASKS_AHEAD
    ]
    for at, one, task in sorted(due, key=lambda found: (found[0], found[2].id)):
        what = Message(TASK, {"owner": task.owner, "text": task.text})
        subject = Subject(dossier.KIND, one.id)
        yield Item(section="tasks", subject=subject, ref=task.ref, at=at, title=f"{one.ref} {one.name}", what=what)


def _shortened(items: list[Item]) -> tuple[tuple[Item, ...], dict[str, int]]:
    kept: list[Item] = []
    more: Counter[str] = Counter()
    for section in _ORDER:
        alike = [item for item in items if item.section == section]
        room = min(MOST - len(kept), len(alike) if section == "grave" else MOST_ALIKE)
        kept += alike[:room]
        more[section] = len(alike) - len(alike[:room])
    return tuple(kept), {section: count for section, count in more.items() if count}
