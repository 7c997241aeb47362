"""What the officer does with notifications."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk.matching import known
from icc_desktop.desk.receiving import write_received
from icc_desktop.domain import notification as n
from icc_desktop.domain.alert import Alert, Draft, Lane
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.notification import Notification
from icc_desktop.domain.notification_facts import Decision
from icc_desktop.domain.notification_id import notification_id, variant_id
from icc_desktop.store.work import Work


def open_(work: Work, *, ids: Iterable[str], lane: Lane) -> None:
    """Note that the officer has looked at them; once for each officer."""
    for one in ids:
        state = known(work, one, lane)
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
    """A human here has read them. Earlier versions that they replace, and what says the same, are acknowledged with them where
    they came by the same channel: on another one somebody else waits for his own answer.

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
        _acknowledge_equal(work, state, lane, done)
    if not done:
        raise Refused(_already(work, known(work, wanted[0], lane)) if wanted else _nothing())


def _acknowledge_replaced(work: Work, one: str, lane: Lane, done: set[str]) -> None:
    facts = known(work, one, lane).facts
    if facts is None or not facts.references:
        return
    row = work.row(one, lane)
    for earlier in work.replaced(one, lane):
        state = known(work, earlier, lane)
        same_channel = state.facts is not None and state.facts.channel == facts.channel
        if same_channel and earlier not in done and not state.acknowledgements and not state.is_closed:
            done.add(earlier)
            data = {"with_ref": row.ref if row else ""}
            work.append(n.ACKNOWLEDGED, Subject(n.KIND, earlier), data, lane=lane)


def _acknowledge_equal(work: Work, read: Notification, lane: Lane, done: set[str]) -> None:
    """Acknowledge what came by the same channel, says the same, and is joined: who read one has read them all."""
    row = work.row(read.id, lane)
    for other in work.joined(read.id, lane):
        state = known(work, other, lane)
        if other in done or state.acknowledgements or state.is_closed or not _say_the_same(read, state):
            continue
        done.add(other)
        work.append(n.ACKNOWLEDGED, Subject(n.KIND, other), {"equal_ref": row.ref if row else ""}, lane=lane)


def _say_the_same(one: Notification, other: Notification) -> bool:
    """Whether nothing in `other` is unread by who has read `one`: text, values and files are equal, and so is what they are."""
    if one.facts is None or other.facts is None or one.facts.channel != other.facts.channel:
        return False
    files = [{file.sha256 for file in facts.attachments} for facts in (one.facts, other.facts)]
    if one.nature != other.nature or files[0] != files[1]:
        return False
    texts = [{key for key in facts.keys if key.startswith("text:")} for facts in (one.facts, other.facts)]
    return bool(texts[0]) and texts[0] == texts[1]


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
        if not known(work, one, lane).is_closed:
            raise Refused(Message(QT_TRANSLATE_NOOP("core", "It is not closed.")))
        work.append(n.REOPENED, Subject(n.KIND, one), {"reason": reason.strip()}, lane=lane)


def note(work: Work, *, ids: Iterable[str], lane: Lane, text: str, occurred_at: datetime | None = None) -> None:
    """Write a note on them."""
    if not text.strip():
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "The note is empty.")))
    for one in ids:
        known(work, one, lane)
        work.append(n.NOTED, Subject(n.KIND, one), {"text": text.strip()}, lane=lane, occurred_at=occurred_at)


def complete(
    work: Work, *, ids: Iterable[str], lane: Lane, headline: str, event: str = "", area: str = "", sender: str = ""
) -> None:
    """Write in what no machine could read: headline, event, area, sender. The original stays as it came."""
    values = {"headline": headline.strip(), "event": event.strip(), "area": area.strip(), "sender": sender.strip()}
    if not any(values.values()):
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "Nothing was written in yet.")))
    for one in ids:
        _open(work, one, lane)
        work.append(n.COMPLETED, Subject(n.KIND, one), values, lane=lane)


def decide_status(work: Work, *, ids: Iterable[str], lane: Lane, status: Decision, reason: str = "") -> None:
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
    reading = work.payload(facts.reading) if facts.reading else None
    if reading is None:
        raise Refused(
            Message(QT_TRANSLATE_NOOP("core", "What it says was erased; it cannot be moved to the exercise."))
        )
    alert = msgspec.json.decode(reading, type=Alert)
    one = notification_id(Draft(alert, original), channel=facts.channel, lane="exercise")
    variant_of: str | None = None
    before: Notification | None = work.state(Subject(n.KIND, one), "exercise")
    if before is not None and all(r.reading != facts.reading for r in before.receptions):
        one, variant_of = variant_id(one, facts.reading or facts.original), one
    moved = msgspec.structs.replace(facts, verdict="exercise", variant_of=variant_of, carrier=None)
    write_received(work, one, "exercise", moved)


# -- shared


def account_name(work: Work, account_id: str) -> str:
    """The name of an account as it stands in the log."""
    found = work.state(Subject("account", account_id), "real")
    return found.name if found else account_id


def _open(work: Work, one: str, lane: Lane) -> Notification:
    state = known(work, one, lane)
    if state.is_closed:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "It is closed. Reopen it first.")))
    return state


def _nothing() -> Message:
    return Message(QT_TRANSLATE_NOOP("core", "Nothing is selected."))
