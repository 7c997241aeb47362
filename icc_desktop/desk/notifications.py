"""What the officer does with notifications."""

from collections.abc import Iterable
from datetime import datetime, timedelta

import msgspec

from icc_desktop.base.clock import iso_z
from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk import shifts
from icc_desktop.desk.matching import known
from icc_desktop.desk.receiving import write_received
from icc_desktop.domain import notification as n
from icc_desktop.domain.admiralty import INFORMATION, SOURCE
from icc_desktop.domain.alert import Draft, Lane
from icc_desktop.domain.allowed import CLEAR, CLOSED, NOT_CLOSED, NOT_THEIRS, At, why_not
from icc_desktop.domain.entry import Data, Subject, parse_ref
from icc_desktop.domain.notification import Notification
from icc_desktop.domain.notification_facts import Decision
from icc_desktop.domain.notification_id import notification_id, variant_id
from icc_desktop.domain.queue import Row, asks_again, due_at, is_to_take
from icc_desktop.store.work import Work

LONGEST_SHELF = timedelta(days=31)


def open_(work: Work, *, ids: Iterable[str], lane: Lane) -> None:
    """Note that the officer has looked at them; once for each officer, and not after the end of the exercise it belongs to."""
    for one in ids:
        state, subject = known(work, one, lane), Subject(n.KIND, one)
        if work.author not in state.opened_by and not work.is_frozen(subject, lane):
            work.append(n.OPENED, subject, {}, lane=lane)


def acknowledge(
    work: Work,
    *,
    ids: Iterable[str],
    lane: Lane,
    by_voice_to: str | None = None,
    occurred_at: datetime | None = None,
    comment: str = "",
) -> None:
    """A human here has read them; also again, where the first acknowledgement lapsed or they came back from the shelf. Earlier
    versions that they replace, and what says the same, are acknowledged with them where they came by the same channel: on
    another one somebody else waits for his own answer. What the officer before left is taken over, each by an entry of its own.

    `by_voice_to` names whom the officer told by telephone. Too late, it says so for ever. Refused where nothing of them waits.
    """
    wanted, done = list(dict.fromkeys(ids)), set[str]()
    for one in wanted:
        state, row = _open(work, one, lane), work.row(one, lane)
        waiting = not state.acknowledgements or (row is not None and asks_again(row, work.now))
        if waiting or by_voice_to is not None:
            data: Data = {"by_voice_to": by_voice_to} if by_voice_to else {}
            due = due_at(row) if row is not None and waiting else None
            _write_read(work, one, lane, {**data, **_said(comment)}, due, occurred_at)
            done.add(one)
            _acknowledge_replaced(work, state, row, lane, done)
            _acknowledge_equal(work, state, row, lane, done)
        elif row is not None and _takes_over(work, row):
            work.append(n.TAKEN_OVER, Subject(n.KIND, one), _said(comment), lane=lane)
            done.add(one)
    if not done:
        raise Refused(_already(work, known(work, wanted[0], lane)) if wanted else _nothing())


def _takes_over(work: Work, row: Row) -> bool:
    """Whether the officer who acts is the one who must take it over. Refused where that is somebody else."""
    at = At(work.now, shifts.officer_on_duty(work), work.author)
    if why_not("acknowledge", row, at) is NOT_THEIRS:
        raise Refused(NOT_THEIRS)
    return is_to_take(row, work.now, at.officer)


def _write_read(
    work: Work, one: str, lane: Lane, data: Data, due: datetime | None, occurred_at: datetime | None = None
) -> None:
    late_s = int(((occurred_at or work.now) - due).total_seconds()) if due is not None else 0
    late: Data = {"late_s": late_s} if late_s > 0 else {}
    work.append(n.ACKNOWLEDGED, Subject(n.KIND, one), {**data, **late}, lane=lane, occurred_at=occurred_at)


def _said(comment: str) -> Data:
    return {"comment": comment.strip()} if comment.strip() else {}


def _acknowledge_replaced(work: Work, read: Notification, row: Row | None, lane: Lane, done: set[str]) -> None:
    facts = read.facts
    if facts is None or not facts.references:
        return
    for earlier in work.replaced(read.id, lane):
        state = known(work, earlier, lane)
        same_channel = state.facts is not None and state.facts.channel == facts.channel
        if same_channel and earlier not in done and not state.acknowledgements and not state.is_closed:
            done.add(earlier)
            _write_read(work, earlier, lane, {"with_ref": row.ref if row else ""}, state.acknowledge_due_at)


def _acknowledge_equal(work: Work, read: Notification, row: Row | None, lane: Lane, done: set[str]) -> None:
    """Acknowledge what came by the same channel, says the same, and is joined: who read one has read them all."""
    for other in work.joined(read.id, lane):
        state = known(work, other, lane)
        if other in done or state.acknowledgements or state.is_closed or not _say_the_same(read, state):
            continue
        done.add(other)
        _write_read(work, other, lane, {"equal_ref": row.ref if row else ""}, state.acknowledge_due_at)


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
        {"who": shifts.account_name(work, first.author), "at": f"{first.at:%H:%M}Z"},
    )


def assess(
    work: Work,
    *,
    ids: Iterable[str],
    lane: Lane,
    severity: int,
    concerns: str = "unknown",
    reason: str = "",
    source_code: str | None = None,
    information_code: str | None = None,
) -> None:
    """Set the house's own severity (4 Critical to 1 Info), whether it concerns us, and why.

    `source_code` (A to F) and `information_code` (1 to 6) are those of `admiralty`, each None where it was not judged.
    """
    if severity not in n.SEVERITY_WORDS or concerns not in n.CONCERNS:
        raise ValueError(f"no such severity or concern: {severity}, {concerns}")
    if source_code not in (None, *SOURCE) or information_code not in (None, *INFORMATION):
        raise ValueError(f"no such code: {source_code}, {information_code}")
    codes = {"source_code": source_code, "information_code": information_code}
    for one in ids:
        _open(work, one, lane)
        data = {"severity": severity, "concerns": concerns, "reason": reason.strip()}
        data |= {name: code for name, code in codes.items() if code}
        work.append(n.ASSESSED, Subject(n.KIND, one), data, lane=lane)


def hand(
    work: Work,
    *,
    ids: Iterable[str],
    lane: Lane,
    who: str,
    back: bool,
    occurred_at: datetime | None = None,
    comment: str = "",
) -> None:
    """Handed to us by `who`, or handed `back` to `who`."""
    if not who.strip():
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "Say who: a role at the permanence, for instance.")))
    for one in ids:
        _open(work, one, lane)
        kind = n.HANDED_BACK if back else n.HANDED_IN
        data = {"who": who.strip(), **_said(comment)}
        work.append(kind, Subject(n.KIND, one), data, lane=lane, occurred_at=occurred_at)


def close(work: Work, *, ids: Iterable[str], lane: Lane, reason: str, text: str = "", other: str | None = None) -> None:
    """Close with a reason of DOMAIN.md 1.1. One that nobody ever acknowledged, or of unclear status, cannot be closed.

    A duplicate, or what is superseded, names the `other` one by a number that was given out for it. Refused where that is lighter and
    nobody has assessed it: the severity of what happens falls by a person's word only, never by closing one of two messages.
    """
    if reason not in n.CLOSING_REASONS:
        raise ValueError(f"no such reason: {reason}")
    named = _other(work, other, lane) if reason in n.NAMING_ANOTHER and other else None
    for one in dict.fromkeys(ids):
        row = _allowed(work, "close", one, lane)
        if named is not None:
            _refuse_lighter(row, named)
        data = {"reason": reason, "text": text.strip(), "other": named.ref if named else other}
        work.append(n.CLOSED, Subject(n.KIND, one), data, lane=lane)


def _other(work: Work, ref: str, lane: Lane) -> Row:
    place = parse_ref(ref)
    entry = work.entry(*place) if place else None
    row = None if entry is None or entry.subject.kind != n.KIND else work.row(entry.subject.id, lane)
    if entry is None or entry.lane != lane or row is None:
        raise Refused(
            Message(QT_TRANSLATE_NOOP("core", "There is no notification with the number {ref}."), {"ref": ref})
        )
    return row


def _refuse_lighter(row: Row, other: Row) -> None:
    if row.id == other.id:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "{ref} is this one itself."), {"ref": other.ref}))
    if other.severity is None and (row.weight or 0) > (other.weight or 0):
        raise Refused(
            Message(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{ref} is more severe than {other}, which nobody has assessed. Assess {other} first (key E).",
                ),
                {"ref": row.ref, "other": other.ref},
            )
        )


def reopen(work: Work, *, ids: Iterable[str], lane: Lane, reason: str = "") -> None:
    """Take a closed one up again."""
    for one in ids:
        if not known(work, one, lane).is_closed:
            raise Refused(NOT_CLOSED)
        work.append(n.REOPENED, Subject(n.KIND, one), {"reason": reason.strip()}, lane=lane)


def shelve(work: Work, *, ids: Iterable[str], lane: Lane, until: datetime, reason: str) -> None:
    """Put them aside until a time (aware), for a reason. They come back by themselves, and ask to be acknowledged again then.

    Refused for what nobody has acknowledged, and for what may be real. Shelved again, the new time counts.
    """
    if not reason.strip():
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "Say why it can wait.")))
    if until <= work.now:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "The time to come back has passed already.")))
    if until > work.now + LONGEST_SHELF:
        raise Refused(
            Message(
                QT_TRANSLATE_NOOP("core", "It can be put aside for {days} days at most."), {"days": LONGEST_SHELF.days}
            )
        )
    for one in dict.fromkeys(ids):
        _allowed(work, "shelve", one, lane)
        data = {"until": iso_z(until), "reason": reason.strip()}
        work.append(n.SHELVED, Subject(n.KIND, one), data, lane=lane)


def unshelve(work: Work, *, ids: Iterable[str], lane: Lane, reason: str = "") -> None:
    """Bring them back before their time."""
    for one in dict.fromkeys(ids):
        _allowed(work, "unshelve", one, lane)
        work.append(n.UNSHELVED, Subject(n.KIND, one), {"reason": reason.strip()}, lane=lane)


def mute(work: Work, *, ids: Iterable[str], lane: Lane) -> None:
    """Let these call no longer; where all of them are muted already, let them call again. What gets worse calls again by itself."""
    rows = [_allowed(work, "mute", one, lane) for one in dict.fromkeys(ids)]
    again = all(row.muted for row in rows)
    for row in rows:
        if again or not row.muted:
            data = {"at": None if again else row.weight or 0}
            work.append(n.MUTED, Subject(n.KIND, row.id), data, lane=lane)


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
            raise Refused(CLEAR)
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
    alert = work.reading(facts.reading)
    if alert is None:
        raise Refused(
            Message(QT_TRANSLATE_NOOP("core", "What it says was erased; it cannot be moved to the exercise."))
        )
    one = notification_id(Draft(alert, original), channel=facts.channel, lane="exercise")
    variant_of: str | None = None
    before: Notification | None = work.state(Subject(n.KIND, one), "exercise")
    if before is not None and all(r.reading != facts.reading for r in before.receptions):
        one, variant_of = variant_id(one, facts.reading or facts.original), one
    moved = msgspec.structs.replace(facts, verdict="exercise", variant_of=variant_of, carrier=None)
    write_received(work, one, "exercise", moved)


# -- shared


def _open(work: Work, one: str, lane: Lane) -> Notification:
    state = known(work, one, lane)
    if state.is_closed:
        work.refuse_frozen(Subject(n.KIND, one), lane)
        raise Refused(CLOSED)
    return state


def _allowed(work: Work, act: str, one: str, lane: Lane) -> Row:
    """The row of a notification with which `act` can be done. Refused, with the reason, where it cannot be."""
    known(work, one, lane)
    row = work.row(one, lane)
    if row is None:
        raise Refused(_nothing())
    reason = why_not(act, row, At(work.now, author=work.author))
    if reason is not None:
        work.refuse_frozen(Subject(n.KIND, one), lane)
        raise Refused(reason)
    return row


def _nothing() -> Message:
    return Message(QT_TRANSLATE_NOOP("core", "Nothing is selected."))
