"""A decision: who decided what, on which knowledge, for which reasons. DOMAIN.md sections 4.1 and 9.1.

The decider is not always the writer. What was known, unknown and overdue when it was written down is frozen with it: the test
later is whether it was reasonable on what was known then.
"""

from datetime import datetime
from typing import Any, Literal

import msgspec

from icc_desktop.base.clock import Moment
from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.folding import Fold, Register, text_in

KIND = "decision"

PROPOSED = "decision.proposed"
TAKEN = "decision.taken"
REVOKED = "decision.revoked"
REVIEWED = "decision.reviewed"
STRUCK = "decision.struck"

STRIKABLE = frozenset((PROPOSED, TAKEN, REVOKED, REVIEWED))

State = Literal["proposed", "taken", "revoked"]
STATE_WORDS: dict[State, str] = {
    "proposed": QT_TRANSLATE_NOOP("core", "Proposed"),
    "taken": QT_TRANSLATE_NOOP("core", "Taken"),
    "revoked": QT_TRANSLATE_NOOP("core", "Revoked"),
}


class Option(msgspec.Struct, frozen=True):
    """A way that was open; `rejected_because` is empty for the one that was chosen, or where nobody said."""

    text: str
    rejected_because: str = ""


class Wording(msgspec.Struct, frozen=True, kw_only=True):
    """What was written down: `decided_by` is a role (and a name), `decided_at` and `review_at` UTC. `picture` names the payload
    that holds what was known at that second (hex SHA-256 of a `picture.Picture`)."""

    issue: str
    choice: str
    decided_by: str
    reasons: str = ""
    information: str = ""
    options: tuple[Option, ...] = ()
    decided_at: Moment | None = None
    review_at: Moment | None = None
    picture: str | None = None


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """The state of a decision. `proposed` and `taken` hold a `Wording` as plain values, `revoked` why and by which later decision."""

    id: str
    lane: Lane
    ref: str = ""
    dossier_id: str | None = None
    written_by: str = ""
    written_at: datetime | None = None
    proposed: Register = Register()
    taken: Register = Register()
    revoked: Register = Register()
    reviewed: Register = Register()

    @property
    def state(self) -> State:
        if self.revoked.last is not None:
            return "revoked"
        return "taken" if self.taken.last is not None else "proposed"

    @property
    def wording(self) -> Wording | None:
        """As it was taken, else as it was proposed; None where that was erased or struck."""
        claim = self.taken.last or self.proposed.last
        return None if claim is None else msgspec.convert(claim.value, Wording)

    @property
    def review_at(self) -> datetime | None:
        """When it is to be looked at again, while it stands; None once that was done."""
        if self.state != "taken" or self.wording is None:
            return None
        looked, taken = self.reviewed.last, self.taken.last
        if looked is not None and taken is not None and looked.order_at > taken.order_at:
            at = looked.value.get("again_at")
            return msgspec.convert(at, Moment) if at else None
        return self.wording.review_at

    @property
    def conflicts(self) -> tuple[str, ...]:
        """Names of the values that people set differently without knowing of each other."""
        named = (("proposed", self.proposed), ("taken", self.taken), ("revoked", self.revoked))
        return tuple(name for name, register in named if register.in_conflict)


def _apply(state: Decision, entry: Entry) -> Decision:
    data = entry.data or {}
    if not state.ref:
        state = msgspec.structs.replace(
            state,
            ref=entry.ref,
            dossier_id=entry.dossier_id,
            written_by=entry.author,
            written_at=entry.recorded_at,
        )
    match entry.kind:
        case "decision.proposed" | "decision.taken":
            return _worded(state, entry, data)
        case "decision.revoked":
            value = {"reason": text_in(entry, "reason"), "by": text_in(entry, "by"), "other": text_in(entry, "other")}
            return msgspec.structs.replace(state, revoked=state.revoked.set(entry, value))
        case "decision.reviewed":
            reviewed = {"remark": text_in(entry, "remark"), "again_at": _moment(entry, "again_at")}
            return msgspec.structs.replace(state, reviewed=state.reviewed.set(entry, reviewed))
        case _:
            return state


def _worded(state: Decision, entry: Entry, data: dict[str, Any]) -> Decision:
    try:
        wording = msgspec.convert(data.get("wording"), Wording)
    except msgspec.ValidationError:
        return state
    name = "taken" if entry.kind == TAKEN else "proposed"
    register: Register = getattr(state, name)
    return msgspec.structs.replace(state, **{name: register.set(entry, msgspec.to_builtins(wording))})


def _moment(entry: Entry, key: str) -> str | None:
    text = text_in(entry, key)
    try:
        msgspec.convert(text, Moment)
    except msgspec.ValidationError:
        return None
    return text


FOLD = Fold(KIND, Decision, _apply)
