"""An entry in words: what the log and the history of a thing show. Pure; the screen translates."""

from datetime import UTC, datetime
from string import Formatter

import msgspec

from icc_desktop.base.clock import Moment
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Scalar, Translate
from icc_desktop.domain import (
    account,
    admiralty,
    channel,
    decision,
    dossier,
    exercise,
    export,
    load,
    log,
    matching_rules,
    notification,
    own_sender,
    receipt,
    shift,
    signer,
    silence,
    sound,
    source,
    station,
    view,
)
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import PROGRAM, Entry, Subject
from icc_desktop.domain.folding import text_in
from icc_desktop.domain.queue import Row
from icc_desktop.domain.reason import reasons_in
from icc_desktop.domain.source import Gap

_N = notification

WORDS: dict[str, str] = {
    _N.RECEIVED: QT_TRANSLATE_NOOP("core", "Received: {headline}"),
    _N.OPENED: QT_TRANSLATE_NOOP("core", "Opened"),
    _N.ACKNOWLEDGED: QT_TRANSLATE_NOOP("core", "Acknowledged"),
    _N.ASSESSED: QT_TRANSLATE_NOOP("core", "Assessed: {severity}, {concerns}. {reason}"),
    _N.HANDED_IN: QT_TRANSLATE_NOOP("core", "Handed to us by {who}"),
    _N.HANDED_BACK: QT_TRANSLATE_NOOP("core", "Handed back to {who}"),
    _N.CLOSED: QT_TRANSLATE_NOOP("core", "Closed: {reason}. {text}"),
    _N.REOPENED: QT_TRANSLATE_NOOP("core", "Reopened. {reason}"),
    _N.NOTED: QT_TRANSLATE_NOOP("core", "Note: {text}"),
    _N.STATUS_DECIDED: QT_TRANSLATE_NOOP("core", "Status decided: {status}. {reason}"),
    _N.COMPLETED: QT_TRANSLATE_NOOP("core", "Completed by hand: {headline}"),
    _N.JOINED: QT_TRANSLATE_NOOP("core", "One event with {other_ref}"),
    _N.PARTED: QT_TRANSLATE_NOOP("core", "Another event than {other_ref}"),
    _N.MATCH_PROPOSED: QT_TRANSLATE_NOOP("core", "May be one event with {other_ref}"),
    _N.TAKEN_OVER: QT_TRANSLATE_NOOP("core", "Taken over"),
    _N.SHELVED: QT_TRANSLATE_NOOP("core", "Shelved until {until}: {reason}"),
    _N.UNSHELVED: QT_TRANSLATE_NOOP("core", "Brought back from the shelf. {reason}"),
    _N.MUTED: QT_TRANSLATE_NOOP("core", "Muted"),
    _N.MARKED: QT_TRANSLATE_NOOP("core", "Marked {words}. {reason}"),
    _N.POINTED: QT_TRANSLATE_NOOP("core", "Classified item {register} in {system}, held by {holder}: {title}"),
    _N.FILED: QT_TRANSLATE_NOOP("core", "To dossier {dossier_ref} {dossier_title}. {reason}"),
    _N.UNFILED: QT_TRANSLATE_NOOP("core", "Out of dossier {dossier_ref} {dossier_title}. {reason}"),
    _N.STRUCK: QT_TRANSLATE_NOOP("core", "Struck {struck}: {reason}"),
    dossier.OPENED: QT_TRANSLATE_NOOP("core", "Dossier opened: {title}. {reason}"),
    dossier.TITLED: QT_TRANSLATE_NOOP("core", "Dossier named: {title}"),
    dossier.SUMMARISED: QT_TRANSLATE_NOOP("core", "Summary: {text}"),
    dossier.REFERENCED: QT_TRANSLATE_NOOP("core", "Paragon reference: {reference}"),
    dossier.ASSESSED: QT_TRANSLATE_NOOP("core", "Dossier assessed: {severity}. {reason}"),
    dossier.MARKED: QT_TRANSLATE_NOOP("core", "Dossier marked {words}. {reason}"),
    dossier.STATE_CHANGED: QT_TRANSLATE_NOOP("core", "Dossier: {state}. {to} {reason}"),
    dossier.MERGED: QT_TRANSLATE_NOOP("core", "Merged into {into_ref} {into_title}. {reason}"),
    dossier.UNMERGED: QT_TRANSLATE_NOOP("core", "Merging undone. {reason}"),
    dossier.TASK_SET: QT_TRANSLATE_NOOP("core", "Task for {owner}: {text}"),
    dossier.TASK_ENDED: QT_TRANSLATE_NOOP("core", "Task {end}: {text}. {remark}"),
    dossier.MEETING_SET: QT_TRANSLATE_NOOP("core", "Meeting: {title}. {when}"),
    dossier.MEETING_DECIDED: QT_TRANSLATE_NOOP("core", "{title} decided: {text}"),
    dossier.MEETING_ENDED: QT_TRANSLATE_NOOP("core", "Meeting ended: {title}. {remark}"),
    dossier.FIGURE_REPORTED: QT_TRANSLATE_NOOP(
        "core", "{name}: {value} ({precision}), source {source}, as at {as_at}. {remark}"
    ),
    dossier.CRITERION_TICKED: QT_TRANSLATE_NOOP("core", "Federal-phase criterion met: {name}. Evidence: {evidence}"),
    dossier.CRITERION_UNTICKED: QT_TRANSLATE_NOOP("core", "Federal-phase criterion no longer met: {name}. {reason}"),
    dossier.STRUCK: QT_TRANSLATE_NOOP("core", "Struck {struck}: {reason}"),
    decision.PROPOSED: QT_TRANSLATE_NOOP("core", "Decision proposed to {decided_by}: {choice}. {reasons}"),
    decision.TAKEN: QT_TRANSLATE_NOOP("core", "Decision by {decided_by}: {choice}. {reasons}"),
    decision.REVOKED: QT_TRANSLATE_NOOP("core", "Decision {ref} revoked by {by}. {reason}"),
    decision.REVIEWED: QT_TRANSLATE_NOOP("core", "Decision {ref} reviewed. {remark}"),
    decision.STRUCK: QT_TRANSLATE_NOOP("core", "Struck {struck}: {reason}"),
    log.WRITTEN: QT_TRANSLATE_NOOP("core", "{text}"),
    log.STRUCK: QT_TRANSLATE_NOOP("core", "Struck {struck}: {reason}"),
    shift.BEGUN: QT_TRANSLATE_NOOP("core", "Shift begun: I have the desk"),
    shift.ENDED: QT_TRANSLATE_NOOP("core", "Shift ended. {remark}"),
    account.CREATED: QT_TRANSLATE_NOOP("core", "Account made for {name} ({sign_in_name})"),
    account.SIGNED_IN: QT_TRANSLATE_NOOP("core", "Signed in"),
    account.SIGNED_OUT: QT_TRANSLATE_NOOP("core", "Signed out"),
    account.SIGN_IN_REFUSED: QT_TRANSLATE_NOOP("core", "Sign-in refused: wrong password"),
    account.LOCKED: QT_TRANSLATE_NOOP("core", "Desk locked"),
    account.UNLOCKED: QT_TRANSLATE_NOOP("core", "Desk unlocked"),
    source.ADDED: QT_TRANSLATE_NOOP("core", "Source added: {name}"),
    source.CHANGED: QT_TRANSLATE_NOOP("core", "Source changed: {name}"),
    source.REMOVED: QT_TRANSLATE_NOOP("core", "Source removed: {name}"),
    source.LOST: QT_TRANSLATE_NOOP("core", "Source silent: {name}. {reason}"),
    source.RECOVERED: QT_TRANSLATE_NOOP("core", "Source answers again: {name}, after {minutes} min"),
    source.GAP_CLOSED: QT_TRANSLATE_NOOP(
        "core", "Gap of {name}: {from} to {to} ({minutes} min), {why}. Messages that came late: {late}. {lost}"
    ),
    channel.ADDED: QT_TRANSLATE_NOOP("core", "Channel added: {name}"),
    channel.CHANGED: QT_TRANSLATE_NOOP("core", "Channel changed: {name}"),
    channel.RESET: QT_TRANSLATE_NOOP("core", "Channel set back to what it was: {name}"),
    channel.RETIRED: QT_TRANSLATE_NOOP("core", "Channel retired: {name}"),
    channel.RESTORED: QT_TRANSLATE_NOOP("core", "Channel in use again: {name}"),
    **exercise.WORDS,
    **export.WORDS,
    station.ESTABLISHED: QT_TRANSLATE_NOOP("core", "Desk {desk} established for {centre}"),
    station.STARTED: QT_TRANSLATE_NOOP("core", "Program started, version {version}"),
    station.STOPPED: QT_TRANSLATE_NOOP("core", "Program stopped"),
    matching_rules.RULES_CHANGED: QT_TRANSLATE_NOOP("core", "Rules for matching changed"),
    matching_rules.RULES_RESET: QT_TRANSLATE_NOOP("core", "Rules for matching set back to those of the program"),
    signer.TRUSTED: QT_TRANSLATE_NOOP("core", "Signer trusted: {name}"),
    signer.DISTRUSTED: QT_TRANSLATE_NOOP("core", "Signer trusted no more"),
    signer.STRUCK: QT_TRANSLATE_NOOP("core", "Struck {struck}: {reason}"),
    own_sender.ADDED: QT_TRANSLATE_NOOP("core", "Own sender added: {name}"),
    own_sender.REMOVED: QT_TRANSLATE_NOOP("core", "Own sender taken out: {name}"),
    own_sender.STRUCK: QT_TRANSLATE_NOOP("core", "Struck {struck}: {reason}"),
    load.FLOOD_BEGAN: QT_TRANSLATE_NOOP("core", "Flood mode begun: {rate} notifications in ten minutes, limit {limit}"),
    load.FLOOD_ENDED: QT_TRANSLATE_NOOP("core", "Flood mode ended after {minutes} min: {items} notifications came"),
    load.LIMITS_CHANGED: QT_TRANSLATE_NOOP("core", "Limits of the load changed"),
    load.LIMITS_RESET: QT_TRANSLATE_NOOP("core", "Limits of the load set back to those of the program"),
    sound.CHANGED: QT_TRANSLATE_NOOP("core", "Sound of the desk set: volume {volume} %"),
    receipt.READ: QT_TRANSLATE_NOOP("core", "Has read what happened since the last look"),
    view.SAVED: QT_TRANSLATE_NOOP("core", "View saved: {name}"),
    view.REMOVED: QT_TRANSLATE_NOOP("core", "View removed: {name}"),
    view.STRUCK: QT_TRANSLATE_NOOP("core", "Struck {struck}: {reason}"),
    station.CLOCK_JUMPED: QT_TRANSLATE_NOOP("core", "The clock jumped by {seconds} s, or the machine slept"),
}
EQUAL = QT_TRANSLATE_NOOP("core", "Acknowledged together with {equal_ref}, which says the same")
VOICE = QT_TRANSLATE_NOOP("core", "Acknowledged by voice to {by_voice_to}")
COVERED = QT_TRANSLATE_NOOP("core", "Acknowledged together with {with_ref}, which replaces it")
LATE = {
    WORDS[_N.ACKNOWLEDGED]: QT_TRANSLATE_NOOP("core", "Acknowledged {minutes} min late"),
    VOICE: QT_TRANSLATE_NOOP("core", "Acknowledged by voice to {by_voice_to}, {minutes} min late"),
    COVERED: QT_TRANSLATE_NOOP("core", "Acknowledged together with {with_ref}, which replaces it, {minutes} min late"),
    EQUAL: QT_TRANSLATE_NOOP("core", "Acknowledged together with {equal_ref}, which says the same, {minutes} min late"),
}
COMMENTED = {
    WORDS[_N.ACKNOWLEDGED]: QT_TRANSLATE_NOOP("core", "Acknowledged: {comment}"),
    LATE[WORDS[_N.ACKNOWLEDGED]]: QT_TRANSLATE_NOOP("core", "Acknowledged {minutes} min late: {comment}"),
    WORDS[_N.TAKEN_OVER]: QT_TRANSLATE_NOOP("core", "Taken over: {comment}"),
    WORDS[_N.HANDED_IN]: QT_TRANSLATE_NOOP("core", "Handed to us by {who}: {comment}"),
    WORDS[_N.HANDED_BACK]: QT_TRANSLATE_NOOP("core", "Handed back to {who}: {comment}"),
}
CLOSED_FOR = QT_TRANSLATE_NOOP("core", "Closed: {reason} ({other}). {text}")
STARTED_AFTER_CRASH = QT_TRANSLATE_NOOP("core", "Program started, version {version}; it had not been stopped in order")
CLOCK_CHANGED = QT_TRANSLATE_NOOP("core", "Channel changed: {name}. To be acknowledged within {minutes} min")
CLOCK_TAKEN = QT_TRANSLATE_NOOP("core", "Channel changed: {name}. No clock runs any more")
NETWORK_LOST = QT_TRANSLATE_NOOP("core", "Offline: no source on the network can be reached. {reason}")
NETWORK_RECOVERED = QT_TRANSLATE_NOOP("core", "Online again, after {minutes} min")
GAP_SEVERAL = QT_TRANSLATE_NOOP(
    "core",
    "Gap of {name}: {from} to {to} ({minutes} min), {why}, then {why_2}. Messages that came late: {late}. {lost}",
)
GAP_SPAN = QT_TRANSLATE_NOOP(
    "core",
    "Gap of {name}: {from} to {to} ({minutes} min), {why}. Messages that came late: {late}. "
    "What was sent up to {lost_to} can no longer be fetched.",
)
GAP_SPAN_SEVERAL = QT_TRANSLATE_NOOP(
    "core",
    "Gap of {name}: {from} to {to} ({minutes} min), {why}, then {why_2}. Messages that came late: {late}. "
    "What was sent up to {lost_to} can no longer be fetched.",
)
UNREADABLE = QT_TRANSLATE_NOOP("core", "Received, could not be read: {name}")
WITHHELD = QT_TRANSLATE_NOOP("core", "Received, text not taken in because it is classified: {headline}")
UNMARKED = QT_TRANSLATE_NOOP("core", "Handling mark taken away. {reason}")
ASSESSED_AS = QT_TRANSLATE_NOOP("core", "Assessed: {severity}, {concerns}, source and information {code}. {reason}")
ERASED = QT_TRANSLATE_NOOP("core", "Erased")
UNKNOWN = QT_TRANSLATE_NOOP("core", "Entry of kind {kind}, from a newer version")

UNMUTED = QT_TRANSLATE_NOOP("core", "Sound on again")
ASSESSED_WITH = QT_TRANSLATE_NOOP("core", "Dossier assessed: {severity}, as {with_ref} was")
TASK_OF_NOBODY = QT_TRANSLATE_NOOP("core", "Task: {text}")
TASK_DUE = QT_TRANSLATE_NOOP("core", "Task for {owner}, due {due_at}: {text}")
TASK_OF_NOBODY_DUE = QT_TRANSLATE_NOOP("core", "Task, due {due_at}: {text}")
MEETING_CHAIRED = QT_TRANSLATE_NOOP("core", "Meeting: {title}, chair {chair}. {when}")

BY_HAND = frozenset({log.WRITTEN, notification.NOTED})
STRIKABLE = (
    notification.STRIKABLE
    | dossier.STRIKABLE
    | view.STRIKABLE
    | decision.STRIKABLE
    | exercise.STRIKABLE
    | {log.WRITTEN, signer.TRUSTED, signer.DISTRUSTED, own_sender.ADDED, own_sender.REMOVED}
)

TASK_END_WORDS: dict[str, str] = {
    "done": QT_TRANSLATE_NOOP("core", "done"),
    "dropped": QT_TRANSLATE_NOOP("core", "dropped"),
}

# Values that are themselves words of a list: (entry kind, key) to the list they come from.
_LISTS: dict[tuple[str, str], dict[str, str]] = {
    (_N.ASSESSED, "concerns"): notification.CONCERNS,
    (_N.CLOSED, "reason"): notification.CLOSING_REASONS,
    (_N.STATUS_DECIDED, "status"): notification.DECISIONS,
    (_N.STRUCK, "reason"): {log.TAKEN_BACK: log.TAKEN_BACK},
    (log.STRUCK, "reason"): {log.TAKEN_BACK: log.TAKEN_BACK},
    (exercise.STRUCK, "reason"): {log.TAKEN_BACK: log.TAKEN_BACK},
    (signer.STRUCK, "reason"): {log.TAKEN_BACK: log.TAKEN_BACK},
    (own_sender.STRUCK, "reason"): {log.TAKEN_BACK: log.TAKEN_BACK},
    (view.STRUCK, "reason"): {log.TAKEN_BACK: log.TAKEN_BACK},
    (dossier.STRUCK, "reason"): {log.TAKEN_BACK: log.TAKEN_BACK},
    (decision.STRUCK, "reason"): {log.TAKEN_BACK: log.TAKEN_BACK},
    (dossier.STATE_CHANGED, "state"): dossier.STATE_WORDS,
    (dossier.FIGURE_REPORTED, "precision"): dossier.PRECISION_WORDS,
    (dossier.TASK_ENDED, "end"): TASK_END_WORDS,
    (export.SAVED, "format"): export.FORMAT_WORDS,
}
NOT_ASSESSED = QT_TRANSLATE_NOOP("core", "Not assessed")


def may_be_struck(entry: Entry) -> bool:
    """Whether its author may take the entry back: what a person did, never what came in or what the program did."""
    return entry.kind in STRIKABLE and entry.author != PROGRAM


class LogRow(msgspec.Struct, frozen=True, kw_only=True):
    """One entry as the log shows it. `terms` are values of `message` that are to be translated themselves.

    `about` says which notification or dossier an act is on: number and headline. `struck_by` is the reference of the entry
    that struck this one. `reason` is the value of that name where it is a sentence with places of its own. `gap` is what an
    entry about a gap tells.
    """

    ref: str
    lane: Lane
    desk: str
    number: int
    kind: str
    subject: Subject
    recorded_at: datetime
    occurred_at: datetime | None
    order_at: int
    is_late: bool
    author: str
    message: Message
    terms: tuple[str, ...] = ()
    reason: Message | None = None
    gap: Gap | None = None
    about: str | None = None
    strikable: bool = False
    by_hand: bool = False
    struck_by: str | None = None
    struck_reason: str | None = None
    dossier_id: str | None = None

    @property
    def happened_at(self) -> datetime:
        return self.occurred_at or self.recorded_at

    def say(self, translate: Translate | None = None) -> str:
        """What the entry says, in words, and on what."""
        values = dict(self.message.values)
        for key in self.terms:
            value = values.get(key)
            if translate is not None and isinstance(value, str):
                values[key] = translate(value)
        if self.reason is not None:
            values["reason"] = self.reason.say(translate)
        said = Message(self.message.text, values).say(translate).strip()
        return f"{said} · {self.about}" if self.about else said


def _stamped(entry: Entry, key: str) -> str:
    """An instant of the data as it is written down; empty where there is none."""
    try:
        return silence.stamp(msgspec.convert(text_in(entry, key), Moment).astimezone(UTC))
    except (msgspec.ValidationError, OverflowError):
        return ""


def _found_reasons(entry: Entry) -> Message | None:
    """Why the matching holds it for one event, as one sentence; None where a person said why, or nobody did."""
    reasons = reasons_in((entry.data or {}).get("reasons")) if entry.kind == _N.FILED else ()
    if not reasons or text_in(entry, "reason"):
        return None
    parts = {f"reason_{number}": reason.words for number, reason in enumerate(reasons)}
    return Message("; ".join(f"{{{name}}}" for name in parts), {}, parts)


def log_row(entry: Entry, struck_by: Entry | None = None, row: Row | None = None, about: str | None = None) -> LogRow:
    """`entry` in words; `row` is that of the notification that it is about, if it is about one, `about` names what else it is."""
    message, terms = _describe(entry, row)
    return LogRow(
        ref=entry.ref,
        lane=entry.lane,
        desk=entry.desk,
        number=entry.number,
        kind=entry.kind,
        subject=entry.subject,
        recorded_at=entry.recorded_at,
        occurred_at=entry.occurred_at,
        order_at=entry.order_at,
        is_late=entry.is_late,
        author=entry.author,
        message=message,
        terms=terms,
        reason=_lost_reason(entry) if entry.kind == source.LOST and entry.data is not None else _found_reasons(entry),
        gap=silence.gap_in(entry) if entry.kind == source.GAP_CLOSED else None,
        about=f"{row.ref} {_named(row)}" if row is not None and entry.kind != _N.RECEIVED else about,
        strikable=may_be_struck(entry) and struck_by is None,
        by_hand=entry.kind in BY_HAND,
        struck_by=struck_by.ref if struck_by else None,
        struck_reason=str((struck_by.data or {}).get("reason", "")) if struck_by else None,
        dossier_id=entry.dossier_id,
    )


def _named(row: Row) -> str:
    return row.headline or row.identifier or row.name


def _describe(entry: Entry, row: Row | None) -> tuple[Message, tuple[str, ...]]:
    data = entry.data
    if data is None:
        return Message(ERASED), ()
    text = WORDS.get(entry.kind)
    if text is None:
        return Message(UNKNOWN, {"kind": entry.kind}), ()
    values: dict[str, Scalar] = {k: v for k, v in data.items() if isinstance(v, str | int | float) or v is None}
    values = {key: "" if value is None else value for key, value in values.items()}
    terms: list[str] = []
    for (kind, key), words in _LISTS.items():
        if kind == entry.kind and text_in(entry, key) in words:
            values[key] = words[text_in(entry, key)]
            terms.append(key)
    match entry.kind:
        case _N.RECEIVED:
            if not data.get("reading"):
                return Message(UNREADABLE, {"name": str(data.get("name", ""))}), ()
            withdrawn = row.headline if row is not None and data.get("references") else ""
            names = (text_in(entry, "headline"), text_in(entry, "event"), withdrawn, text_in(entry, "name"))
            values["headline"] = next((name for name in names if name), text_in(entry, "identifier"))
            text = WITHHELD if data.get("withheld") else text
        case _N.MARKED | dossier.MARKED if not data.get("mark"):
            text = UNMARKED
        case _N.ACKNOWLEDGED:
            text = VOICE if data.get("by_voice_to") else COVERED if data.get("with_ref") else text
            text = EQUAL if data.get("equal_ref") else text
            late_s = data.get("late_s")
            if type(late_s) is int and late_s > 0:
                text, values["minutes"] = LATE[text], max(1, late_s // 60)
        case _N.CLOSED if data.get("other"):
            text = CLOSED_FOR
        case _N.SHELVED:
            until = _instant(text_in(entry, "until"))
            values["until"] = silence.stamp(until) if until is not None else ""
        case _N.MUTED if data.get("at") is None:
            text = UNMUTED
        case decision.PROPOSED | decision.TAKEN:
            wording = data.get("wording")
            said = wording if isinstance(wording, dict) else {}
            values |= {key: v for key, v in said.items() if isinstance(v, str)}
        case _N.ASSESSED | dossier.ASSESSED:
            severity = data.get("severity")
            known = severity if type(severity) is int else 0
            values["severity"] = notification.SEVERITY_WORDS.get(known, NOT_ASSESSED)
            values.setdefault("concerns", "")
            terms.append("severity")
            if code := admiralty.code(text_in(entry, "source_code"), text_in(entry, "information_code")):
                text, values["code"] = ASSESSED_AS, code
            if entry.kind == dossier.ASSESSED and text_in(entry, "with_ref"):
                text = ASSESSED_WITH
        case dossier.TASK_SET:
            due, owner = _stamped(entry, "due_at"), text_in(entry, "owner")
            values["due_at"] = due
            text = (TASK_DUE if owner else TASK_OF_NOBODY_DUE) if due else (text if owner else TASK_OF_NOBODY)
        case dossier.MEETING_SET:
            values["when"] = ", ".join(part for part in (_stamped(entry, "at"), text_in(entry, "place")) if part)
            text = MEETING_CHAIRED if text_in(entry, "chair") else text
        case dossier.FIGURE_REPORTED:
            values["as_at"] = _stamped(entry, "as_at")
            values["name"] = text_in(entry, "name") or text_in(entry, "kind")
        case export.PRINTED | export.SAVED | export.COPIED if not values.get("mark"):
            values["mark"] = export.NO_MARK
            terms.append("mark")
        case station.STARTED if data.get("after_crash"):
            text = STARTED_AFTER_CRASH
        case channel.CHANGED:
            fields = data.get("fields")
            clock = fields.get("acknowledge_within_s", "") if isinstance(fields, dict) else ""
            if type(clock) is int:
                text, values["minutes"] = CLOCK_CHANGED, f"{clock / 60:g}"
            elif clock is None:
                text = CLOCK_TAKEN
        case exercise.INJECTED if values.get("caller"):
            text = exercise.RANG
        case source.LOST:
            values["reason"] = _lost_reason(entry).say()
            text = NETWORK_LOST if entry.subject.id == silence.NETWORK.id else text
        case source.RECOVERED if entry.subject.id == silence.NETWORK.id:
            text = NETWORK_RECOVERED
        case source.GAP_CLOSED:
            text, told, its_terms = _gap(entry)
            values |= told
            terms += its_terms
    if data.get("comment"):
        text = COMMENTED.get(text, text)
    for _, place, _, _ in Formatter().parse(text):
        if place:
            values.setdefault(place, "")
    return Message(text, values), tuple(terms)


def _instant(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
        return at.astimezone(UTC) if at.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def _gap(entry: Entry) -> tuple[str, dict[str, Scalar], list[str]]:
    """How a gap is told: the sentence, its values, and which of them are to be translated."""
    gap, causes = silence.gap_in(entry), silence.causes_in(entry)
    first, second = causes[0] if causes else "", causes[1] if len(causes) > 1 else ""
    span = silence.lost_to(gap) if gap is not None else None
    text = {
        (False, False): WORDS[source.GAP_CLOSED],
        (False, True): GAP_SEVERAL,
        (True, False): GAP_SPAN,
        (True, True): GAP_SPAN_SEVERAL,
    }[span is not None, bool(second)]
    values: dict[str, Scalar] = {"why": first, "why_2": second}
    if gap is not None:
        values |= {"from": silence.stamp(gap.from_at), "to": silence.stamp(gap.to_at or gap.from_at)}
        values["lost"] = silence.LOST[silence.lost(gap)]
    if span is not None:
        values["lost_to"] = silence.stamp(span)
    terms = ["why", "why_2", "lost"]
    if entry.subject.id == silence.NETWORK.id:
        values["name"] = silence.NETWORK_NAME
        terms.append("name")
    return text, values, terms


def _lost_reason(entry: Entry) -> Message:
    return Message(text_in(entry, "reason"), source.values_in(entry.data or {}, "reason_values"))
