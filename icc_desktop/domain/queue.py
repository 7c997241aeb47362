"""The queue: one row a notification, grouped by what the officer must do.

Order inside the groups (DOMAIN.md 9.2): severity (assessed, else proposed; not assessed stands above Notable), nearest
deadline, age. A Critical one that nobody has acknowledged and assessed stands above everything.
"""

from datetime import datetime, timedelta
from enum import IntEnum

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.notification import CRITICAL, Notification
from icc_desktop.domain.notification_facts import Nature
from icc_desktop.domain.standing import Superseded

UNASSESSED_WEIGHT = 2.5  # DOMAIN.md 9.2: not yet assessed sorts above 2
CLOSED_SHOWN = timedelta(hours=24)


class Group(IntEnum):
    """What must be done, the most pressing first."""

    CRITICAL = 0
    OVERDUE = 1
    STATUS_UNCLEAR = 2
    TO_ACKNOWLEDGE = 3
    TO_ASSESS = 4
    FOLLOWING = 5
    EXPIRED = 6
    CLOSED = 7


GROUP_WORDS: dict[Group, str] = {
    Group.CRITICAL: QT_TRANSLATE_NOOP("core", "Critical: act now"),
    Group.OVERDUE: QT_TRANSLATE_NOOP("core", "Overdue"),
    Group.STATUS_UNCLEAR: QT_TRANSLATE_NOOP("core", "Real, exercise or test?"),
    Group.TO_ACKNOWLEDGE: QT_TRANSLATE_NOOP("core", "To acknowledge"),
    Group.TO_ASSESS: QT_TRANSLATE_NOOP("core", "To assess"),
    Group.FOLLOWING: QT_TRANSLATE_NOOP("core", "Following"),
    Group.EXPIRED: QT_TRANSLATE_NOOP("core", "Expired, not cancelled"),
    Group.CLOSED: QT_TRANSLATE_NOOP("core", "Closed today"),
}


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """What a list needs of a notification. `ref` is the number of the entry that received it.

    `leader` is the id that all who are joined to one event have in common, None for one that stands alone; `proposals` are
    those that may be the same event, which nobody has decided yet. `kept` is the worst severity of what it replaces: an update
    lowers nothing until a person does. `holder` is the account that acknowledged it or took it over last, whose word lapses at
    `lapses_at`; `shelved_until` may have passed. `dossier` is an id, `mark` a code of `marks`.
    """

    id: str
    lane: Lane
    ref: str
    readable: bool
    headline: str | None
    event: str | None
    area: str | None
    sender: str | None
    identifier: str | None
    channel: str
    source_id: str
    name: str
    message_type: str | None
    nature: Nature
    status: str | None
    received_at: datetime
    sent_at: datetime | None
    onset_at: datetime | None
    effective_at: datetime | None
    expires_at: datetime | None
    severity: int | None
    proposed: int | None
    concerns: str | None
    acknowledged_at: datetime | None
    acknowledge_due_at: datetime | None
    opened: bool
    closed_at: datetime | None
    closed_reason: str | None
    received_times: int
    notes: int
    with_permanence: str | None
    superseded: Superseded | None
    replaces: tuple[str, ...]
    conflicts: tuple[str, ...]
    flags: tuple[str, ...]
    reason: str | None
    reason_values: dict[str, str | int | float | bool | None] = {}
    attachments: int = 0
    carrier: str | None = None
    leader: str | None = None
    proposals: tuple[str, ...] = ()
    kept: int | None = None
    holder: str | None = None
    lapses_at: datetime | None = None
    shelved_until: datetime | None = None
    shelved_reason: str | None = None
    muted: bool = False
    mark: str | None = None
    countries: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    dossier: str | None = None
    withheld: bool = False
    pointed: bool = False
    source_code: str | None = None
    information_code: str | None = None

    @property
    def weight(self) -> int | None:
        """The severity that counts: assessed, else the worst that was proposed, here or in what it replaces."""
        return self.severity or max(self.proposed or 0, self.kept or 0) or None

    @property
    def is_replaced(self) -> bool:
        """Whether its own sender replaced or withdrew it, with words that nobody changed; all else is only shown."""
        return self.superseded is not None and self.superseded.counts

    def is_expired(self, now: datetime) -> bool:
        """Whether its time has passed by the clock alone; expired is not over."""
        return self.expires_at is not None and self.expires_at <= now

    def deadline(self, now: datetime) -> datetime | None:
        """The next moment that asks something of the officer, None where there is none."""
        if self.closed_at is None and self.acknowledged_at is None:
            return self.acknowledge_due_at
        if self.closed_at is None and self.expires_at is not None and self.expires_at > now:
            return self.expires_at
        return None


def row(
    state: Notification,
    superseded: Superseded | None,
    replaces: tuple[tuple[str, str | None], ...],
    set_back_s: float = 0.0,
    *,
    leader: str | None = None,
    proposals: tuple[str, ...] = (),
    kept: int | None = None,
) -> Row | None:
    """The row of `state`, given where it stands; `replaces` are id and headline of what it refers to, `kept` its worst severity.

    `set_back_s`: by how much the wall clock was set back since it came; while it waits, it is due so much earlier, so
    that nobody gets more time than there was. None where its reception was erased or has not arrived yet.
    """
    facts = state.facts
    if facts is None:
        return None
    closing = state.closing.last if state.is_closed else None
    last_hand = state.handovers[-1] if state.handovers else None
    assessed = state.assessment.last
    written, confirmed, shelved, muting = state.completion, state.confirmed, state.shelved, state.muting.last
    event = written.event or facts.event
    headline = written.headline or facts.headline or event or next((text for _, text in replaces if text), None)
    due = state.acknowledge_due_at
    if due is not None and state.waits:
        due -= timedelta(seconds=set_back_s)
    return Row(
        id=state.id,
        lane=state.lane,
        ref=state.receptions[0].ref,
        readable=facts.readable,
        headline=headline,
        event=event,
        area=written.area or facts.area,
        sender=written.sender or facts.sender,
        identifier=facts.identifier,
        channel=facts.channel,
        source_id=facts.source_id,
        name=facts.name,
        message_type=facts.message_type,
        nature=state.nature,
        status=facts.status,
        received_at=facts.received_at,
        sent_at=facts.sent_at,
        onset_at=facts.onset_at,
        effective_at=facts.effective_at,
        expires_at=facts.expires_at,
        severity=state.severity,
        proposed=state.proposed,
        concerns=assessed.value.get("concerns") if assessed else None,
        acknowledged_at=state.acknowledgements[0].at if state.acknowledgements else None,
        acknowledge_due_at=due,
        opened=bool(state.opened_by),
        closed_at=closing.at if closing else None,
        closed_reason=closing.value["reason"] if closing else None,
        received_times=len(state.receptions),
        notes=state.notes,
        with_permanence=last_hand.who if last_hand and last_hand.back else None,
        superseded=superseded,
        replaces=tuple(i for i, _ in replaces),
        conflicts=state.conflicts,
        flags=facts.flags,
        reason=facts.reason,
        reason_values=facts.reason_values,
        attachments=len(facts.attachments),
        carrier=facts.carrier,
        leader=leader,
        proposals=proposals,
        kept=kept,
        holder=confirmed.author if confirmed else None,
        lapses_at=state.lapses_at,
        shelved_until=shelved.until if shelved else None,
        shelved_reason=shelved.reason if shelved else None,
        muted=muting is not None and muting.value is not None and max(state.weight or 0, kept or 0) <= muting.value,
        mark=state.mark,
        countries=facts.countries,
        regions=facts.regions,
        dossier=state.dossier,
        withheld=facts.withheld,
        pointed=state.pointer is not None,
        source_code=assessed.value.get("source_code") if assessed else None,
        information_code=assessed.value.get("information_code") if assessed else None,
    )


def group(row: Row, now: datetime) -> Group:
    """Which group the row stands in at `now`.

    Expiry is the clock's alone: it takes an alert off the active groups, but what nobody has acknowledged still waits.
    """
    if row.closed_at is not None:
        return Group.CLOSED
    unacknowledged, expired = row.acknowledged_at is None, row.is_expired(now)
    active = not row.is_replaced and not expired
    to_assess = active and asks_for_assessment(row)
    if row.weight == CRITICAL and active and (unacknowledged or to_assess) and row.nature != "test":
        return Group.CRITICAL
    if row.nature == "unclear":
        return Group.STATUS_UNCLEAR
    if unacknowledged:
        return Group.OVERDUE if is_overdue(row, now) else Group.TO_ACKNOWLEDGE
    if to_assess:
        return Group.TO_ASSESS
    return Group.EXPIRED if expired else Group.FOLLOWING


def asks_for_assessment(row: Row) -> bool:
    """Whether somebody must still say how severe it is: no test, and no message that only speaks of another one."""
    about_another = row.message_type in ("Cancel", "Ack", "Error")
    return row.severity is None and not row.is_replaced and not about_another and row.nature in ("real", "exercise")


def sort_key(row: Row, now: datetime) -> tuple[int, float, float, float, str]:
    """Rows sort by this inside the whole queue: group, severity, nearest deadline, age."""
    place = group(row, now)
    if place is Group.CLOSED:
        closed = row.closed_at or now
        return (place, 0.0, -closed.timestamp(), 0.0, row.id)
    weight = row.weight
    heavy = UNASSESSED_WEIGHT if weight is None else float(weight)
    due = row.deadline(now)
    return (place, -heavy, due.timestamp() if due else float("inf"), row.received_at.timestamp(), row.id)


def is_overdue(row: Row, now: datetime) -> bool:
    """Whether its acknowledgement is due and nobody has given it."""
    due = row.acknowledge_due_at
    return row.closed_at is None and row.acknowledged_at is None and due is not None and due <= now


def waits(row: Row) -> bool:
    """Whether it is still to be acknowledged."""
    return row.closed_at is None and row.acknowledged_at is None
