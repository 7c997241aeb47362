"""The notification: what came in, what people did with it, and what it asks of the officer now.

The original is never changed; every act is an entry. DOMAIN.md sections 1.1, 1.2 and 9.1.
"""

from datetime import datetime
from typing import Any, Literal, get_args

import msgspec

from icc_desktop.base.clock import later
from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import PROGRAM, Entry
from icc_desktop.domain.folding import Fold, Register, text_in
from icc_desktop.domain.notification_facts import (
    Acknowledgement,
    Completion,
    Decision,
    Facts,
    Handover,
    Nature,
    Pointer,
    Reception,
    Shelving,
    Taking,
    Tie,
)
from icc_desktop.domain.reason import reasons_in

KIND = "notification"

RECEIVED = "notification.received"
OPENED = "notification.opened"
ACKNOWLEDGED = "notification.acknowledged"
ASSESSED = "notification.assessed"
HANDED_IN = "notification.handed_in"
HANDED_BACK = "notification.handed_back"
CLOSED = "notification.closed"
REOPENED = "notification.reopened"
NOTED = "notification.noted"
STATUS_DECIDED = "notification.status_decided"
COMPLETED = "notification.completed"
JOINED = "notification.joined"
PARTED = "notification.parted"
MATCH_PROPOSED = "notification.match_proposed"
TAKEN_OVER = "notification.taken_over"
SHELVED = "notification.shelved"
UNSHELVED = "notification.unshelved"
MUTED = "notification.muted"
MARKED = "notification.marked"
POINTED = "notification.pointed"
FILED = "notification.filed"
UNFILED = "notification.unfiled"
STRUCK = "notification.struck"

# What its author may take back or strike; what came from outside cannot be.
STRIKABLE = frozenset(
    {
        ACKNOWLEDGED,
        ASSESSED,
        HANDED_IN,
        HANDED_BACK,
        CLOSED,
        REOPENED,
        NOTED,
        STATUS_DECIDED,
        COMPLETED,
        JOINED,
        PARTED,
        TAKEN_OVER,
        SHELVED,
        UNSHELVED,
        MUTED,
        MARKED,
        POINTED,
        FILED,
        UNFILED,
    }
)

CRITICAL, SERIOUS, NOTABLE, INFO = 4, 3, 2, 1
SEVERITY_WORDS: dict[int, str] = {
    4: QT_TRANSLATE_NOOP("core", "Critical"),
    3: QT_TRANSLATE_NOOP("core", "Serious"),
    2: QT_TRANSLATE_NOOP("core", "Notable"),
    1: QT_TRANSLATE_NOOP("core", "Info"),
}
SEVERITY_MEANINGS: dict[int, str] = {
    4: QT_TRANSLATE_NOOP("core", "Lives or vital interests in Belgium, or many Belgians, now"),
    3: QT_TRANSLATE_NOOP("core", "Probable within 24 hours, or strong political weight"),
    2: QT_TRANSLATE_NOOP("core", "Needs informing and watching"),
    1: QT_TRANSLATE_NOOP("core", "For the record"),
}
CLOSING_REASONS: dict[str, str] = {
    "handled": QT_TRANSLATE_NOOP("core", "Handled"),
    "informed-only": QT_TRANSLATE_NOOP("core", "Informed only"),
    "duplicate": QT_TRANSLATE_NOOP("core", "Duplicate of another"),
    "superseded": QT_TRANSLATE_NOOP("core", "Superseded"),
    "false-alarm": QT_TRANSLATE_NOOP("core", "False alarm"),
    "not-for-belgium": QT_TRANSLATE_NOOP("core", "Not for Belgium"),
    "exercise-ended": QT_TRANSLATE_NOOP("core", "Exercise ended"),
}
NAMING_ANOTHER = ("duplicate", "superseded")
"""Closing reasons that name the other one."""
CONCERNS: dict[str, str] = {
    "ours": QT_TRANSLATE_NOOP("core", "For us"),
    "not-ours": QT_TRANSLATE_NOOP("core", "Not for us"),
    "unknown": QT_TRANSLATE_NOOP("core", "Not known yet"),
}

DECISIONS: dict[str, str] = {
    "real": QT_TRANSLATE_NOOP("core", "real"),
    "exercise": QT_TRANSLATE_NOOP("core", "exercise"),
    "test": QT_TRANSLATE_NOOP("core", "test"),
}


class Notification(msgspec.Struct, frozen=True, kw_only=True):
    """The state of one notification: the fold of its entries.

    `closing` holds the reason it was closed with, or None for reopened; `shelving` a `Shelving` as plain values, `muting` the severity
    it was muted at (0 for not assessed), `filing` the id of its dossier, each None where it was taken away.
    """

    id: str
    lane: Lane
    facts: Facts | None = None
    receptions: tuple[Reception, ...] = ()
    opened_by: tuple[str, ...] = ()
    acknowledgements: tuple[Acknowledgement, ...] = ()
    handovers: tuple[Handover, ...] = ()
    assessment: Register = Register()
    closing: Register = Register()
    status: Register = Register()
    completed: Register = Register()
    takings: tuple[Taking, ...] = ()
    shelving: Register = Register()
    muting: Register = Register()
    marking: Register = Register()
    pointing: Register = Register()
    filing: Register = Register()
    ties: dict[str, Tie] = {}
    notes: int = 0

    @property
    def is_closed(self) -> bool:
        claim = self.closing.last
        return claim is not None and claim.value is not None

    @property
    def severity(self) -> int | None:
        """As a person assessed it; where two did so apart and differ, the worse."""
        values = [c.value["severity"] for c in self.assessment.claims if c.value.get("severity")]
        return max(values, default=None)

    @property
    def proposed(self) -> int | None:
        """The worst that any version of it proposes."""
        return max((r.proposed for r in self.receptions if r.proposed), default=None)

    @property
    def raised(self) -> int | None:
        """What it proposed when it came once more after it was assessed, where that is worse than all that was known then."""
        claim, severity = self.assessment.last, self.severity
        if claim is None or severity is None:
            return None
        known, later = severity, 0
        for one in self.receptions:
            if (one.order_at, one.desk) > (claim.order_at, claim.desk):
                later = max(later, one.proposed or 0)
            else:
                known = max(known, one.proposed or 0)
        return later if later > known else None

    @property
    def weight(self) -> int | None:
        """The severity that counts: assessed, else proposed. Only a person lowers it (DECISIONS.md 34)."""
        return max(self.severity or 0, self.raised or 0) or self.proposed

    @property
    def decision(self) -> Decision | None:
        """What a person said it is, where that was unclear."""
        claim = self.status.last
        return None if claim is None else claim.value

    @property
    def is_unclear(self) -> bool:
        """Whether a person must still say if it is real."""
        facts = self.facts
        return facts is not None and facts.verdict == "unclear" and self.lane == "real" and self.decision is None

    @property
    def nature(self) -> Nature:
        """Real, exercise, test, ...: what the sender says, unless a person has decided.

        A test of the link is a test in the exercise lane too; all else there is exercise.
        """
        if self.is_unclear:
            return "unclear"
        if self.decision is not None:
            return self.decision
        match self.facts.status if self.facts else None:
            case "Test":
                return "test"
            case "System":
                return "system"
            case "Draft":
                return "draft"
            case _:
                return "exercise" if self.lane == "exercise" else "real"

    @property
    def completion(self) -> Completion:
        """What people wrote in, the last word."""
        claim = self.completed.last
        return Completion() if claim is None else Completion(**claim.value)

    @property
    def confirmed(self) -> Acknowledgement | Taking | None:
        """Who answers for it now: the last to acknowledge it or to take it over, in the order of the journal; a clock may be set back."""
        answering: list[Acknowledgement | Taking] = [*self.acknowledgements, *self.takings]
        return max(answering, key=lambda one: (one.order_at, one.ref), default=None)

    @property
    def lapses_at(self) -> datetime | None:
        """When it must be acknowledged again; None where that is never asked."""
        last = self.confirmed
        if last is None or self.facts is None or self.facts.ask_again_s is None:
            return None
        return later(last.at, self.facts.ask_again_s)

    @property
    def again_at(self) -> datetime | None:
        """When it asks to be acknowledged once more: back from the shelf, or because the acknowledgement lapses."""
        last, shelf = self.confirmed, self.shelved
        if last is not None and shelf is not None and shelf.until > last.at:
            return shelf.until
        return self.lapses_at

    @property
    def late_s(self) -> int | None:
        """By how much it was acknowledged too late, at worst; None where it was in time, or not at all yet."""
        due, late = self.acknowledge_due_at, [one.late_s or 0 for one in self.acknowledgements]
        if self.acknowledgements and due is not None:
            late.append(int((self.acknowledgements[0].at - due).total_seconds()))
        worst = max(late, default=0)
        return worst if worst > 0 else None

    @property
    def shelved(self) -> Shelving | None:
        """Until when it is put aside; a time that has passed says nothing any more, which is the clock's to see."""
        claim = self.shelving.last
        return None if claim is None or claim.value is None else msgspec.convert(claim.value, Shelving)

    @property
    def dossier(self) -> str | None:
        """The dossier that it is filed in."""
        claim = self.filing.last
        return None if claim is None else claim.value

    @property
    def mark(self) -> str | None:
        """The handling mark that counts: a person's word, else what was found in it."""
        claim = self.marking.last
        found = self.facts.mark if self.facts else None
        return found if claim is None else claim.value.get("mark")

    @property
    def pointer(self) -> Pointer | None:
        """Where the classified item that it stands for is kept."""
        claim = self.pointing.last
        return None if claim is None else Pointer(**claim.value)

    @property
    def waits(self) -> bool:
        """Whether nobody has acknowledged it yet."""
        return not self.acknowledgements and not self.is_closed

    @property
    def acknowledge_due_at(self) -> datetime | None:
        """When it must be acknowledged: counted from receipt (DOMAIN.md 1.2, clock rule a)."""
        if self.facts is None or self.facts.acknowledge_within_s is None:
            return None
        return later(self.facts.received_at, self.facts.acknowledge_within_s)

    @property
    def conflicts(self) -> tuple[str, ...]:
        """Names of the values that people set differently without knowing of each other."""
        named = (
            ("assessment", self.assessment),
            ("closing", self.closing),
            ("status", self.status),
            ("completed", self.completed),
            ("filing", self.filing),
            ("marking", self.marking),
        )
        return tuple(name for name, register in named if register.in_conflict)


def _apply(state: Notification, entry: Entry) -> Notification:
    data = entry.data or {}
    change = _CHANGES.get(entry.kind)
    return state if change is None else change(state, entry, data)


def _received(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    try:
        facts = msgspec.convert(data, Facts)
    except msgspec.ValidationError:
        return state  # erased
    reception = Reception(
        ref=entry.ref,
        at=facts.received_at,
        source_id=facts.source_id,
        name=facts.name,
        original=facts.original,
        reading=facts.reading,
        proposed=facts.proposed,
        desk=entry.desk,
        order_at=entry.order_at,
    )
    worst_before = max(state.weight or 0, state.proposed or 0)
    comes_back = state.is_closed and (facts.proposed or 0) > worst_before
    state = msgspec.structs.replace(state, receptions=(*state.receptions, reception))
    if comes_back:  # a closed one stays closed, unless it returns at a higher severity
        state = msgspec.structs.replace(state, closing=state.closing.set(entry, None))
    if state.shelved is not None and (facts.proposed or 0) > worst_before and facts.received_at < state.shelved.until:
        ended = {"until": facts.received_at.isoformat(), "reason": state.shelved.reason}
        state = msgspec.structs.replace(state, shelving=state.shelving.set(entry, ended))
    return state if state.facts else msgspec.structs.replace(state, facts=facts)


def _opened(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    if entry.author in state.opened_by:
        return state
    return msgspec.structs.replace(state, opened_by=(*state.opened_by, entry.author))


def _acknowledged(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    late_s = data.get("late_s")
    done = Acknowledgement(
        entry.ref,
        entry.happened_at,
        entry.author,
        text_in(entry, "by_voice_to") or None,
        late_s if type(late_s) is int else None,
        entry.order_at,
    )
    return msgspec.structs.replace(state, acknowledgements=(*state.acknowledgements, done))


def _assessed(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    severity = data.get("severity")
    value = {
        "severity": severity if type(severity) is int and severity in SEVERITY_WORDS else None,
        **{key: text_in(entry, key) or None for key in ("concerns", "reason", "source_code", "information_code")},
    }
    return msgspec.structs.replace(state, assessment=state.assessment.set(entry, value))


def _handed(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    handed = Handover(entry.ref, entry.happened_at, entry.author, text_in(entry, "who"), entry.kind == HANDED_BACK)
    return msgspec.structs.replace(state, handovers=(*state.handovers, handed))


def _closed(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    value = {key: text_in(entry, key) or None for key in ("reason", "text", "other")}
    return msgspec.structs.replace(state, closing=state.closing.set(entry, value))


def _reopened(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    return msgspec.structs.replace(state, closing=state.closing.set(entry, None))


def _noted(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    return msgspec.structs.replace(state, notes=state.notes + 1)


def _status_decided(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    value = data.get("status")
    if value not in get_args(Decision):
        return state
    return msgspec.structs.replace(state, status=state.status.set(entry, value))


def _completed(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    value = {name: text_in(entry, name) for name in Completion.__struct_fields__}
    return msgspec.structs.replace(state, completed=state.completed.set(entry, value))


def _tied(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    other = text_in(entry, "other")
    if not other or other == state.id:
        return state
    tie = state.ties.get(other) or Tie(other=other)
    if entry.kind == PARTED or (entry.kind == JOINED and entry.author != PROGRAM):
        tie = msgspec.structs.replace(tie, said=tie.said.set(entry, "parted" if entry.kind == PARTED else "joined"))
    elif entry.kind == JOINED or tie.found is None:
        found: Literal["joined", "proposed"] = "joined" if entry.kind == JOINED else "proposed"
        tie = msgspec.structs.replace(tie, found=found)
    if reasons := reasons_in(data.get("reasons")):
        tie = msgspec.structs.replace(tie, reasons=reasons)
    return msgspec.structs.replace(state, ties={**state.ties, other: tie})


def _taken_over(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    taken = Taking(entry.ref, entry.happened_at, entry.author, entry.order_at)
    return msgspec.structs.replace(state, takings=(*state.takings, taken))


def _shelved(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    value: dict[str, str] | None = None
    if entry.kind == SHELVED:
        value = {"until": text_in(entry, "until"), "reason": text_in(entry, "reason")}
        try:
            msgspec.convert(value, Shelving)
        except msgspec.ValidationError:
            return state
    return msgspec.structs.replace(state, shelving=state.shelving.set(entry, value))


def _muted(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    at = data.get("at")
    return msgspec.structs.replace(state, muting=state.muting.set(entry, at if type(at) is int else None))


def _marked(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    value = {key: text_in(entry, key) or None for key in ("mark", "reason")}
    return msgspec.structs.replace(state, marking=state.marking.set(entry, value))


def _pointed(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    value = {name: text_in(entry, name) for name in Pointer.__struct_fields__}
    return msgspec.structs.replace(state, pointing=state.pointing.set(entry, value))


def _filed(state: Notification, entry: Entry, data: dict[str, Any]) -> Notification:
    value = (
        text_in(entry, "dossier") or entry.dossier_id if entry.kind == FILED else None
    )  # the header stays when data are erased
    return msgspec.structs.replace(state, filing=state.filing.set(entry, value))


_CHANGES = {
    RECEIVED: _received,
    OPENED: _opened,
    ACKNOWLEDGED: _acknowledged,
    ASSESSED: _assessed,
    HANDED_IN: _handed,
    HANDED_BACK: _handed,
    CLOSED: _closed,
    REOPENED: _reopened,
    NOTED: _noted,
    STATUS_DECIDED: _status_decided,
    COMPLETED: _completed,
    JOINED: _tied,
    PARTED: _tied,
    MATCH_PROPOSED: _tied,
    TAKEN_OVER: _taken_over,
    SHELVED: _shelved,
    UNSHELVED: _shelved,
    MUTED: _muted,
    MARKED: _marked,
    POINTED: _pointed,
    FILED: _filed,
    UNFILED: _filed,
}

FOLD = Fold(KIND, Notification, _apply)
