"""The queue: one row a notification, grouped by what the officer must do.

The order (DOMAIN.md 9.2, and DECISIONS.md 34): what is critical, what is overdue, what may be real, what another officer left,
then what nobody has assessed, severity (assessed, else the worst that was proposed; unknown stands above Notable), the
nearest deadline, age. All of it follows from the row, the clock and who has the desk; nothing is remembered.
"""

from datetime import datetime, timedelta
from enum import IntEnum
from typing import Literal, NamedTuple

import msgspec

from icc_desktop.base.clock import later
from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.notification import CRITICAL, INFO, NOTABLE, Notification
from icc_desktop.domain.notification_facts import Nature
from icc_desktop.domain.standing import Superseded

UNASSESSED_WEIGHT = 2.5  # DOMAIN.md 9.2: not yet assessed sorts above 2
BEHIND_OURS = 0.5  # an acknowledgement stands behind what it acknowledges, however little that weighs
CLOSED_SHOWN = timedelta(hours=24)


class Group(IntEnum):
    """What must be done, the most pressing first."""

    CRITICAL = 0
    CRITICAL_HELD = 1
    OVERDUE = 2
    STATUS_UNCLEAR = 3
    TAKE_OVER = 4
    TO_ACKNOWLEDGE = 5
    TO_ASSESS = 6
    FOLLOWING = 7
    EXPIRED = 8
    SHELVED = 9
    CLOSED = 10


GROUP_WORDS: dict[Group, str] = {
    Group.CRITICAL: QT_TRANSLATE_NOOP("core", "Critical: act now"),
    Group.CRITICAL_HELD: QT_TRANSLATE_NOOP("core", "Critical, in hand"),
    Group.OVERDUE: QT_TRANSLATE_NOOP("core", "Overdue"),
    Group.STATUS_UNCLEAR: QT_TRANSLATE_NOOP("core", "Real, exercise or test?"),
    Group.TAKE_OVER: QT_TRANSLATE_NOOP("core", "To take over"),
    Group.TO_ACKNOWLEDGE: QT_TRANSLATE_NOOP("core", "To acknowledge"),
    Group.TO_ASSESS: QT_TRANSLATE_NOOP("core", "To assess"),
    Group.FOLLOWING: QT_TRANSLATE_NOOP("core", "Following"),
    Group.EXPIRED: QT_TRANSLATE_NOOP("core", "Expired, not cancelled"),
    Group.SHELVED: QT_TRANSLATE_NOOP("core", "Shelved"),
    Group.CLOSED: QT_TRANSLATE_NOOP("core", "Closed today"),
}
PRESSING = frozenset({Group.CRITICAL, Group.OVERDUE})
"""Groups that ask for something this minute."""


class Key(NamedTuple):
    """What rows sort by. `settled` is 1 where nobody is asked for an assessment; `gravity`, `due` and `age` are the smaller the more pressing."""

    group: int
    settled: int
    gravity: float
    due: float
    age: float
    id: str


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """What a list needs of a notification. `ref` is the number of the entry that received it.

    `leader` is the id that all who are joined to one event have in common, None for one that stands alone; `proposals` are
    those that may be the same event, which nobody has decided yet. `kept` is the worst severity of what it replaces, which was
    `kept_from`: an update lowers nothing until a person does; `raised` is what it proposed when it came again, worse, after it was
    assessed. `holder` is the account that acknowledged it or took it over last. At `again_at` it asks to be acknowledged once more,
    due at `again_due_at`: back from the shelf, or because the acknowledgement lapses. `late_s`: by how much it was acknowledged too
    late. `shelved_until` may have passed. `dossier` is an id, `mark` a code of `marks`. `ours` was sent from here; `answers` says how
    this one answers such a message.
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
    kept_from: str | None = None
    raised: int | None = None
    holder: str | None = None
    confirmed_at: datetime | None = None
    again_at: datetime | None = None
    again_due_at: datetime | None = None
    late_s: int | None = None
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
    ours: bool = False
    answers: Literal["ack", "error"] | None = None

    @property
    def asks_nothing(self) -> bool:
        """Whether it is acknowledged by its nature: a copy of what was sent from here, or an acknowledgement of that."""
        return self.ours or self.answers == "ack"

    @property
    def weight(self) -> int | None:
        """The severity that counts: assessed, else the worst that was proposed, here or in what it replaces."""
        if self.severity is not None:
            return max(self.severity, self.raised or 0)
        return max(self.proposed or 0, self.kept or 0) or None

    @property
    def is_replaced(self) -> bool:
        """Whether its own sender replaced or withdrew it, with words that nobody changed; all else is only shown."""
        return self.superseded is not None and self.superseded.counts

    def is_expired(self, now: datetime) -> bool:
        """Whether its time has passed by the clock alone; expired is not over."""
        return self.expires_at is not None and self.expires_at <= now

    def deadline(self, now: datetime) -> datetime | None:
        """The next moment that asks something of the officer, None where there is none."""
        if waits(self, now):
            return due_at(self)
        if self.closed_at is not None:
            return None
        ahead = (at for at in (self.expires_at, self.again_at) if at is not None and at > now)
        return self.shelved_until if is_shelved(self, now) else min(ahead, default=None)


def row(
    state: Notification,
    superseded: Superseded | None,
    replaces: tuple[tuple[str, str | None], ...],
    set_back_s: float = 0.0,
    *,
    leader: str | None = None,
    proposals: tuple[str, ...] = (),
    kept: tuple[int, str] | None = None,
    ours: bool = False,
    answers: Literal["ack", "error"] | None = None,
) -> Row | None:
    """The row of `state`, given where it stands; `replaces` are id and headline of what it refers to, `kept` the worst severity of
    those and the number of the one that had it.

    `set_back_s`: by how much the wall clock was set back since it came, or since the acknowledgement that lapses; it is due, or
    asks again, so much earlier, so that nobody gets more time than there was. None where its reception was erased or has not arrived yet.
    """
    facts = state.facts
    if facts is None:
        return None
    closing = state.closing.last if state.is_closed else None
    last_hand = state.handovers[-1] if state.handovers else None
    assessed = state.assessment.last
    written, confirmed, shelved, muting = state.completion, state.confirmed, state.shelved, state.muting.last
    event = written.event or facts.event
    neutral = state.pointer.title if state.pointer is not None and facts.withheld else ""
    headline = (
        written.headline or neutral or facts.headline or event or next((text for _, text in replaces if text), None)
    )
    worst, worst_ref = kept or (None, None)
    due, again_at = state.acknowledge_due_at, state.again_at
    if due is not None and state.waits:
        due = later(due, -set_back_s)
    if again_at is not None and again_at == state.lapses_at:  # the time on the shelf is one of the wall
        again_at = later(again_at, -set_back_s)
    again_due_at = None
    if ours or answers == "ack":  # no clock runs for what asks nothing
        due = again_at = None
    if again_at is not None and facts.acknowledge_within_s is not None:
        again_due_at = later(again_at, facts.acknowledge_within_s)
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
        proposed=_proposed(state.proposed, answers),
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
        kept=worst,
        kept_from=worst_ref,
        raised=state.raised,
        holder=confirmed.author if confirmed else None,
        confirmed_at=confirmed.at if confirmed else None,
        again_at=again_at,
        again_due_at=again_due_at,
        late_s=state.late_s,
        shelved_until=shelved.until if shelved else None,
        shelved_reason=shelved.reason if shelved else None,
        muted=muting is not None and muting.value is not None and max(state.weight or 0, worst or 0) <= muting.value,
        mark=state.mark,
        countries=facts.countries,
        regions=facts.regions,
        dossier=state.dossier,
        withheld=facts.withheld,
        pointed=state.pointer is not None,
        source_code=assessed.value.get("source_code") if assessed else None,
        information_code=assessed.value.get("information_code") if assessed else None,
        ours=ours,
        answers=answers,
    )


def _proposed(proposed: int | None, answers: Literal["ack", "error"] | None) -> int | None:
    """An acknowledgement of ours is for the record; that something of ours went wrong is worth looking at, whatever it says."""
    if answers == "error":
        return max(proposed or 0, NOTABLE)
    return INFO if answers == "ack" else proposed


def group(row: Row, now: datetime, officer: str | None = None) -> Group:
    """Which group the row stands in at `now`. `officer` is the account that has the desk; None asks nobody to take anything over.

    Expiry is the clock's alone: it takes an alert off the active groups, but what nobody has acknowledged still waits. What is
    on the shelf leaves every other group, unless somebody must acknowledge it, take it over, or say whether it is real.
    """
    if row.closed_at is not None:
        return Group.CLOSED
    if row.asks_nothing:
        return Group.FOLLOWING
    waiting, taking, expired = waits(row, now), is_to_take(row, now, officer), row.is_expired(now)
    shelved = not waiting and not taking and is_shelved(row, now)
    active = not row.is_replaced and not expired
    to_assess = active and asks_for_assessment(row)
    if row.weight == CRITICAL and active and row.nature != "test" and not shelved:
        asked = waiting or taking or to_assess or row.nature == "unclear"
        return Group.CRITICAL if asked else Group.CRITICAL_HELD
    if is_overdue(row, now):
        return Group.OVERDUE
    if row.nature == "unclear":
        return Group.STATUS_UNCLEAR
    if waiting:
        return Group.TO_ACKNOWLEDGE
    if taking:
        return Group.TAKE_OVER
    if shelved:
        return Group.SHELVED
    if to_assess:
        return Group.TO_ASSESS
    return Group.EXPIRED if expired else Group.FOLLOWING


def asks_for_assessment(row: Row) -> bool:
    """Whether somebody must still say how severe it is: no test, and no message that only speaks of another one."""
    about_another = row.message_type in ("Cancel", "Ack", "Error")
    open_question = row.severity is None or row.raised is not None
    return (
        open_question
        and not row.asks_nothing
        and not row.is_replaced
        and not about_another
        and row.nature in ("real", "exercise")
    )


def sort_key(row: Row, now: datetime, officer: str | None = None) -> Key:
    """Rows sort by this inside the whole queue; no two have the same."""
    place = group(row, now, officer)
    if place is Group.CLOSED:
        closed = row.closed_at or now
        return Key(place, 1, 0.0, -closed.timestamp(), 0.0, row.id)
    weight = row.weight
    heavy = UNASSESSED_WEIGHT if weight is None else float(weight)
    if row.answers == "ack":
        heavy -= BEHIND_OURS
    due = row.deadline(now)
    settled = 0 if asks_for_assessment(row) and place is not Group.SHELVED else 1
    return Key(place, settled, -heavy, due.timestamp() if due else float("inf"), row.received_at.timestamp(), row.id)


def waits(row: Row, now: datetime) -> bool:
    """Whether it is to be acknowledged: for the first time, back from the shelf, or because the acknowledgement lapsed."""
    if row.closed_at is not None or row.asks_nothing:
        return False
    return row.acknowledged_at is None or asks_again(row, now)


def asks_again(row: Row, now: datetime) -> bool:
    """Whether it was acknowledged, and must be once more."""
    again = row.closed_at is None and row.acknowledged_at is not None and not row.is_replaced
    return again and row.again_at is not None and row.again_at <= now


def due_at(row: Row) -> datetime | None:
    """By when it is to be acknowledged where it `waits`; None where no clock runs."""
    return row.acknowledge_due_at if row.acknowledged_at is None else row.again_due_at


def is_overdue(row: Row, now: datetime) -> bool:
    """Whether its acknowledgement is due and nobody has given it."""
    due = due_at(row)
    return due is not None and due <= now and waits(row, now)


def is_shelved(row: Row, now: datetime) -> bool:
    """Whether it is put aside at `now`; nothing is that nobody has acknowledged."""
    shelved = row.closed_at is None and row.acknowledged_at is not None
    return shelved and row.shelved_until is not None and row.shelved_until > now


def has_returned(row: Row, now: datetime) -> bool:
    """Whether it came back from the shelf by itself, and nobody has acknowledged it since."""
    return asks_again(row, now) and row.again_at == row.shelved_until


def is_to_take(row: Row, now: datetime, officer: str | None) -> bool:
    """Whether the officer who has the desk must take it over: somebody else answers for it, and it is still open."""
    if officer is None or row.holder is None or row.holder == officer or row.asks_nothing:
        return False
    return row.closed_at is None and not row.is_replaced and not waits(row, now)
