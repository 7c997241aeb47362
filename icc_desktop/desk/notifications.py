"""Receiving notifications, and what the officer does with one."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import msgspec

from icc_desktop.base.errors import Refused
from icc_desktop.base.ids import derived_id, new_id
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import notification as n
from icc_desktop.domain import reading, telephone
from icc_desktop.domain.alert import Alert, Batch, Draft, Item, Lane, LaneVerdict
from icc_desktop.domain.channel import Channel, find
from icc_desktop.domain.entry import Subject, canonical
from icc_desktop.domain.lane import verdict
from icc_desktop.domain.notification import Facts, Notification
from icc_desktop.domain.notification_id import notification_id
from icc_desktop.domain.source import Delivery
from icc_desktop.domain.telephone import Call
from icc_desktop.store.work import Work

TELEPHONE = "telephone"
AREA_LENGTH = 200  # characters of the areas that a list row carries
HEADLINE_LENGTH = 1000  # characters of a headline that a list row carries; the reading keeps all of it


class Received(msgspec.Struct, frozen=True):
    """How many items of a delivery were new, came again, came changed, or were known from this source already."""

    new: int = 0
    again: int = 0
    changed: int = 0
    known: int = 0


# -- receiving


def receive(work: Work, *, delivery: Delivery, language: str, channels: Iterable[Channel]) -> Received:
    """Take in what a source gave. Every item is a notification, also one that cannot be read.

    What a polled list shows again unchanged is nothing new and gives no entry. Other content under an id that is
    known is a notification of its own beside the first, and flagged: nobody acknowledges what he has not seen.
    """
    counts = dict.fromkeys(("new", "again", "changed", "known"), 0)
    document: str | None = None
    for item in delivery.batch.items:
        lane, word = _lane(item, delivery)
        channel = find(channels, delivery.channel)
        one = notification_id(item, channel=channel.id, lane=lane, exercise_id=delivery.exercise_id)
        original = work.keep_payload(item.original)
        reading = work.keep_payload(canonical(item.alert)) if isinstance(item, Draft) else None
        outcome = _outcome(work.state(Subject(n.KIND, one), lane), original, reading, delivery)
        variant_of: str | None = None
        if outcome == "changed":
            one, variant_of = derived_id("variant", one, reading or original), one
            if (beside := work.state(Subject(n.KIND, one), lane)) is not None:
                outcome = _outcome(beside, original, reading, delivery)
        counts[outcome] += 1
        if outcome == "known":
            continue
        if document is None and delivery.batch.document is not None:
            document = work.keep_payload(delivery.batch.document)
        kept = _Kept(original, reading, document, variant_of)
        _receive(work, one, lane, _facts(item, delivery, channel, word, kept, language))
    return Received(**counts)


class _Kept(msgspec.Struct, frozen=True):
    """Where the bytes of an item were kept, and which notification has its id already."""

    original: str
    reading: str | None
    document: str | None = None
    variant_of: str | None = None


def _receive(work: Work, one: str, lane: Lane, facts: Facts) -> None:
    data = {k: v for k, v in msgspec.to_builtins(facts).items() if v is not None}
    work.append(n.RECEIVED, Subject(n.KIND, one), data, lane=lane)


def _lane(item: Item, delivery: Delivery) -> tuple[Lane, LaneVerdict]:
    if delivery.lane == "exercise":
        return "exercise", "exercise"
    if not isinstance(item, Draft):
        return "real", "real"
    word = verdict(item.alert)
    return ("exercise" if word == "exercise" else "real"), word


def _outcome(before: Notification | None, original: str, reading: str | None, delivery: Delivery) -> str:
    if before is None or before.facts is None:
        return "new"
    same = [r for r in before.receptions if r.original == original or (reading and r.reading == reading)]
    if not same:
        return "changed"
    if delivery.polled and any(r.source_id == delivery.source_id for r in same):
        return "known"
    return "again"


def _facts(item: Item, delivery: Delivery, channel: Channel, word: LaneVerdict, kept: _Kept, language: str) -> Facts:
    common: dict[str, Any] = {
        "source_id": delivery.source_id,
        "channel": channel.id,
        "name": delivery.name,
        "received_at": delivery.received_at,
        "original": kept.original,
        "size_bytes": len(item.original),
        "verdict": word,
        "acknowledge_within_s": channel.acknowledge_within_s,
        "document": kept.document,
        "exercise_id": delivery.exercise_id,
        "variant_of": kept.variant_of,
    }
    if not isinstance(item, Draft):
        return Facts(**common, reason=item.reason.text, reason_values=item.reason.values, where=item.where)
    summary = _summary(item.alert, language)
    if kept.variant_of is not None:
        summary["flags"] = ("same-id-other-content", *summary["flags"])
    return Facts(**common, reading=kept.reading, **summary)


def _summary(alert: Alert, language: str) -> dict[str, Any]:
    info = reading.best_info(alert, language)
    areas = ", ".join(dict.fromkeys(area.description for area in info.areas if area.description)) if info else ""
    return {
        "format": alert.format,
        "sender": alert.sender,
        "identifier": alert.identifier,
        "sent": alert.sent,
        "sent_at": alert.sent_at,
        "status": alert.status,
        "message_type": alert.message_type,
        "scope": alert.scope,
        "event": info.event if info else None,
        "headline": info.headline[:HEADLINE_LENGTH] if info and info.headline else None,
        "area": areas[:AREA_LENGTH] or None,
        "severity": reading.worst_severity(alert),
        "proposed": reading.proposed_severity(alert),
        "effective_at": info.effective_at if info else None,
        "onset_at": info.onset_at if info else None,
        "expires_at": max((i.expires_at for i in alert.infos if i.expires_at), default=None),
        "references": alert.references,
        "flags": alert.flags,
    }


def take_call(
    work: Work, *, call: Call, language: str, channels: Iterable[Channel], lane: Lane, exercise_id: str | None = None
) -> str:
    """Note a telephone notification; taking the call acknowledges it. Returns the notification's id."""
    if call.is_empty:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "Nothing was noted yet.")))
    item = telephone.draft(call, received_at=work.now, language=language, reference=new_id())
    delivery = Delivery(
        source_id=TELEPHONE,
        name=call.caller,
        batch=Batch((item,)),
        received_at=work.now,
        channel=TELEPHONE,
        lane=lane,
        exercise_id=exercise_id,
    )
    channel = find(channels, TELEPHONE)
    one = notification_id(item, channel=channel.id, lane=lane, exercise_id=exercise_id)
    kept = _Kept(work.keep_payload(item.original), work.keep_payload(canonical(item.alert)))
    word: LaneVerdict = "exercise" if lane == "exercise" else "real"
    _receive(work, one, lane, _facts(item, delivery, channel, word, kept, language))
    subject = Subject(n.KIND, one)
    work.append(n.OPENED, subject, {}, lane=lane)
    work.append(n.ACKNOWLEDGED, subject, {"by_voice_to": call.caller.strip() or None}, lane=lane)
    return one


# -- what the officer does


def open_(work: Work, *, ids: Iterable[str], lane: Lane) -> None:
    """Note that the officer has looked at them; once for each officer."""
    for one in ids:
        state = _known(work, one, lane)
        if work.author not in state.opened_by:
            work.append(n.OPENED, Subject(n.KIND, one), {}, lane=lane)


def acknowledge(
    work: Work,
    *,
    ids: Iterable[str],
    lane: Lane,
    by_voice_to: str | None = None,
    occurred_at: datetime | None = None,
) -> None:
    """A human here has read them. Earlier versions that they replace are acknowledged with them.

    `by_voice_to` names whom the officer told by telephone. Refused where all were acknowledged already.
    """
    wanted = list(ids)
    done: set[str] = set()
    for one in wanted:
        state = _open(work, one, lane)
        if state.acknowledgements and by_voice_to is None:
            continue
        data = {"by_voice_to": by_voice_to} if by_voice_to else {}
        work.append(n.ACKNOWLEDGED, Subject(n.KIND, one), data, lane=lane, occurred_at=occurred_at)
        done.add(one)
        _acknowledge_replaced(work, one, lane, done)
    if not done:
        raise Refused(_already(work, _known(work, wanted[0], lane)) if wanted else _nothing())


def _acknowledge_replaced(work: Work, one: str, lane: Lane, done: set[str]) -> None:
    facts = _known(work, one, lane).facts
    if facts is None or not facts.references:
        return
    row = work.row(one, lane)
    for earlier in work.replaced(one, lane):
        state = _known(work, earlier, lane)
        if earlier not in done and not state.acknowledgements and not state.is_closed:
            done.add(earlier)
            data = {"with_ref": row.ref if row else ""}
            work.append(n.ACKNOWLEDGED, Subject(n.KIND, earlier), data, lane=lane)


def _already(work: Work, state: Notification) -> Message:
    first = state.acknowledgements[0]
    return Message(
        QT_TRANSLATE_NOOP("core", "Already acknowledged by {who} at {at}."),
        {"who": account_name(work, first.author), "at": f"{first.at:%H:%M}Z"},
    )


def assess(
    work: Work, *, ids: Iterable[str], lane: Lane, severity: int, concerns: str = "unknown", reason: str = ""
) -> None:
    """Set the house's own severity (4 Critical to 1 Info), whether it concerns us, and why."""
    if severity not in n.SEVERITY_WORDS or concerns not in n.CONCERNS:
        raise ValueError(f"no such severity or concern: {severity}, {concerns}")
    for one in ids:
        _open(work, one, lane)
        data = {"severity": severity, "concerns": concerns, "reason": reason.strip()}
        work.append(n.ASSESSED, Subject(n.KIND, one), data, lane=lane)


def hand(
    work: Work, *, ids: Iterable[str], lane: Lane, who: str, back: bool, occurred_at: datetime | None = None
) -> None:
    """Handed to us by `who`, or handed `back` to `who`."""
    if not who.strip():
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "Say who: a role at the permanence, for instance.")))
    for one in ids:
        _open(work, one, lane)
        kind = n.HANDED_BACK if back else n.HANDED_IN
        work.append(kind, Subject(n.KIND, one), {"who": who.strip()}, lane=lane, occurred_at=occurred_at)


def close(work: Work, *, ids: Iterable[str], lane: Lane, reason: str, text: str = "", other: str | None = None) -> None:
    """Close with a reason of DOMAIN.md 1.1. One that is not acknowledged or of unclear status cannot be closed."""
    if reason not in n.CLOSING_REASONS:
        raise ValueError(f"no such reason: {reason}")
    for one in ids:
        state = _open(work, one, lane)
        if state.is_unclear:
            raise Refused(
                Message(QT_TRANSLATE_NOOP("core", "First say whether it is real, an exercise or a test (key R)."))
            )
        if not state.acknowledgements:
            raise Refused(Message(QT_TRANSLATE_NOOP("core", "Acknowledge it first (key A): somebody may be waiting.")))
        data = {"reason": reason, "text": text.strip(), "other": other}
        work.append(n.CLOSED, Subject(n.KIND, one), data, lane=lane)


def reopen(work: Work, *, ids: Iterable[str], lane: Lane, reason: str = "") -> None:
    """Take a closed one up again."""
    for one in ids:
        if not _known(work, one, lane).is_closed:
            raise Refused(Message(QT_TRANSLATE_NOOP("core", "It is not closed.")))
        work.append(n.REOPENED, Subject(n.KIND, one), {"reason": reason.strip()}, lane=lane)


def note(work: Work, *, ids: Iterable[str], lane: Lane, text: str, occurred_at: datetime | None = None) -> None:
    """Write a note on them."""
    if not text.strip():
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "The note is empty.")))
    for one in ids:
        _known(work, one, lane)
        work.append(n.NOTED, Subject(n.KIND, one), {"text": text.strip()}, lane=lane, occurred_at=occurred_at)


def decide_status(work: Work, *, ids: Iterable[str], lane: Lane, status: n.Decision, reason: str = "") -> None:
    """A person's word on what is unclear: real, test or exercise.

    An exercise is closed in the real lane and received in the exercise lane in the same transaction.
    """
    for one in ids:
        state = _open(work, one, lane)
        if not state.is_unclear:
            raise Refused(Message(QT_TRANSLATE_NOOP("core", "Its status is clear already.")))
        subject = Subject(n.KIND, one)
        work.append(n.STATUS_DECIDED, subject, {"status": status, "reason": reason.strip()}, lane=lane)
        if status == "exercise":
            work.append(n.CLOSED, subject, {"reason": "exercise-ended", "text": ""}, lane=lane)
            _move_to_exercise(work, state)


def _move_to_exercise(work: Work, state: Notification) -> None:
    facts = state.facts
    if facts is None:
        raise Refused(_nothing())
    original = work.payload(facts.original) or b""
    alert = msgspec.json.decode(work.payload(facts.reading) or b"null", type=Alert) if facts.reading else None
    if alert is None:
        raise Refused(_nothing())
    one = notification_id(Draft(alert, original), channel=facts.channel, lane="exercise")
    _receive(work, one, "exercise", msgspec.structs.replace(facts, verdict="exercise"))


# -- shared


def account_name(work: Work, account_id: str) -> str:
    """The name of an account as it stands in the log."""
    found = work.state(Subject("account", account_id), "real")
    return found.name if found else account_id


def _known(work: Work, one: str, lane: Lane) -> Notification:
    state: Notification | None = work.state(Subject(n.KIND, one), lane)
    if state is None or state.facts is None:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "This notification is not known at this desk.")))
    return state


def _open(work: Work, one: str, lane: Lane) -> Notification:
    state = _known(work, one, lane)
    if state.is_closed:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "It is closed. Reopen it first.")))
    return state


def _nothing() -> Message:
    return Message(QT_TRANSLATE_NOOP("core", "Nothing is selected."))
