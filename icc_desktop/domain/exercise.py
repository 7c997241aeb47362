"""Exercises: each is a subject of the exercise lane, prepared, played, ended and evaluated; notifications name their run.

Words: DOMAIN.md 6.1 (STARTEX, ENDEX, MSEL, inject); states: DOMAIN.md 9.1. Hides how a plan that is changed inject by inject
stays whole, and how the place of a run in scenario time is known from its entries alone, so that no run is lost with the
process that plays it.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal

import msgspec

from icc_desktop.base.clock import Moment
from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.folding import STRUCK as STRUCK_SUFFIX
from icc_desktop.domain.folding import Fold, Register, text_in
from icc_desktop.domain.plan import Head, Plan, PlannedStep
from icc_desktop.domain.scenario import in_order

KIND = "exercise"

PREPARED = "exercise.prepared"
DESCRIBED = "exercise.described"
INJECT_WRITTEN = "exercise.inject_written"
INJECT_REMOVED = "exercise.inject_removed"
DISCARDED = "exercise.discarded"
STARTED = "exercise.started"
SUSPENDED = "exercise.suspended"
RESUMED = "exercise.resumed"
PACED = "exercise.paced"
JUMPED = "exercise.jumped"
INJECTED = "exercise.injected"
CONTROL = "exercise.control_said"
NETWORK = "exercise.network_changed"
CALL_TAKEN = "exercise.call_taken"
CALL_MISSED = "exercise.call_missed"
ENDED = "exercise.ended"
OBSERVED = "exercise.observed"
TICKED = "exercise.ticked"
REMARKED = "exercise.remarked"
LESSON_WRITTEN = "exercise.lesson_written"
EVALUATED = "exercise.evaluated"
STRUCK = KIND + STRUCK_SUFFIX

EVALUATION = frozenset({OBSERVED, TICKED, REMARKED, LESSON_WRITTEN, EVALUATED})
"""What may still be written of a run that has ended."""

STRIKABLE = EVALUATION | {PREPARED, DESCRIBED, INJECT_WRITTEN, INJECT_REMOVED, DISCARDED}
"""What its author may take back. What control did to a run has happened to those who play and stays."""

WORDS: dict[str, str] = {
    PREPARED: QT_TRANSLATE_NOOP("core", "Exercise prepared: {title}"),
    DESCRIBED: QT_TRANSLATE_NOOP("core", "Exercise described anew: {title}"),
    INJECT_WRITTEN: QT_TRANSLATE_NOOP("core", "Inject written: {name}"),
    INJECT_REMOVED: QT_TRANSLATE_NOOP("core", "Inject taken out: {step}"),
    DISCARDED: QT_TRANSLATE_NOOP("core", "Prepared exercise taken off the list: {title}"),
    STARTED: QT_TRANSLATE_NOOP("core", "STARTEX: {title}"),
    SUSPENDED: QT_TRANSLATE_NOOP("core", "EXERCISE SUSPENDED"),
    RESUMED: QT_TRANSLATE_NOOP("core", "Exercise goes on"),
    PACED: QT_TRANSLATE_NOOP("core", "Exercise speed: {speed} times as fast as in reality"),
    JUMPED: QT_TRANSLATE_NOOP("core", "Exercise jumps to {at}. Not delivered: {count}. {names}"),
    INJECTED: QT_TRANSLATE_NOOP("core", "Inject delivered: {step}"),
    CONTROL: QT_TRANSLATE_NOOP("core", "Exercise control: {text}"),
    NETWORK: QT_TRANSLATE_NOOP("core", "Network of the exercise changed"),
    CALL_TAKEN: QT_TRANSLATE_NOOP("core", "Call of the exercise taken: {caller}"),
    CALL_MISSED: QT_TRANSLATE_NOOP("core", "Call of the exercise not taken: {step}"),
    ENDED: QT_TRANSLATE_NOOP("core", "ENDEX: {title}"),
    OBSERVED: QT_TRANSLATE_NOOP("core", "Observed: {text}"),
    TICKED: QT_TRANSLATE_NOOP("core", "Expected action {number} of {step} looked at"),
    REMARKED: QT_TRANSLATE_NOOP("core", "Hot wash: {text}"),
    LESSON_WRITTEN: QT_TRANSLATE_NOOP("core", "Lesson: {text} ({owner} {due})"),
    EVALUATED: QT_TRANSLATE_NOOP("core", "Exercise evaluated: {title}"),
    STRUCK: QT_TRANSLATE_NOOP("core", "Struck {struck}: {reason}"),
}
RANG = QT_TRANSLATE_NOOP("core", "Telephone rings (exercise): {caller}")

Stage = Literal["prepared", "running", "suspended", "ended", "evaluated", "discarded"]
STAGE_WORDS: dict[Stage, str] = {
    "prepared": QT_TRANSLATE_NOOP("core", "Prepared"),
    "running": QT_TRANSLATE_NOOP("core", "STARTEX: it runs"),
    "suspended": QT_TRANSLATE_NOOP("core", "Suspended"),
    "ended": QT_TRANSLATE_NOOP("core", "ENDEX: to be evaluated"),
    "evaluated": QT_TRANSLATE_NOOP("core", "Evaluated"),
    "discarded": QT_TRANSLATE_NOOP("core", "Discarded"),
}


class Delivered(msgspec.Struct, frozen=True, kw_only=True):
    """An inject as it came: at what time, at what place in scenario time, as which notifications. `by` is who gave it by hand."""

    step: str
    ref: str
    at: datetime
    position_s: float
    sent_at: datetime | None = None
    notifications: tuple[str, ...] = ()
    by: str = ""


class Skipped(msgspec.Struct, frozen=True):
    """An inject that a jump left out."""

    step: str
    ref: str
    at: datetime


class Answer(msgspec.Struct, frozen=True):
    """What became of a call that rang: the notification it was noted as; "" where nobody took it."""

    ref: str
    at: datetime
    author: str
    notification: str = ""


class Remark(msgspec.Struct, frozen=True):
    """What an observer or the hot wash said; `step` where it is about one inject."""

    ref: str
    at: datetime
    author: str
    text: str
    step: str = ""


class Lesson(msgspec.Struct, frozen=True, kw_only=True):
    """A lesson with who takes it on, and until when (a date as it was written, YYYY-MM-DD)."""

    id: str
    ref: str
    said: Register = Register()

    @property
    def text(self) -> str:
        return _said(self.said, "text")

    @property
    def owner(self) -> str:
        return _said(self.said, "owner")

    @property
    def due(self) -> str:
        return _said(self.said, "due")


class Exercise(msgspec.Struct, frozen=True, kw_only=True):
    """One exercise and its run. `network_up` is the network of the exercise, not the desk's.

    `position_s` is the place in scenario seconds that the last entry about the course names. `written` holds each inject by id,
    None where it was taken out. `ticks` holds by ``step#number`` whether an expected action was seen done, and at what place in
    scenario time if that is known.
    """

    id: str
    lane: Lane
    ref: str = ""
    prepared_at: datetime | None = None
    scenario_id: str = ""
    title: str = ""
    headed: Register = Register()
    written: dict[str, Register] = {}
    discarded: Register = Register()
    started_at: datetime | None = None
    started_ref: str = ""
    ended_at: datetime | None = None
    evaluated_at: datetime | None = None
    suspended_at: datetime | None = None
    position_s: float = 0.0
    speed: float = 1.0
    first_speed: float = 1.0
    network_up: bool = True
    delivered: dict[str, Delivered] = {}
    skipped: dict[str, Skipped] = {}
    answers: dict[str, Answer] = {}
    ticks: dict[str, Register] = {}
    observations: tuple[Remark, ...] = ()
    remarks: tuple[Remark, ...] = ()
    lessons: dict[str, Lesson] = {}

    @property
    def is_running(self) -> bool:
        """Whether it has begun and not ended; a suspended one runs as well."""
        return self.started_at is not None and self.ended_at is None

    @property
    def stage(self) -> Stage:
        if self.ended_at is not None:
            return "ended" if self.evaluated_at is None else "evaluated"
        if self.started_at is not None:
            return "running" if self.suspended_at is None else "suspended"
        claim = self.discarded.last
        return "discarded" if claim is not None and claim.value else "prepared"

    @property
    def head(self) -> Head | None:
        """What the plan says of the whole; None where nothing that can be read was written."""
        claim = self.headed.last
        found: Head | None = _as(Head, claim.value if claim else None)
        return found

    @property
    def plan(self) -> Plan | None:
        """The plan as it stands, its injects in order of time; None for a run of an older version, which kept none."""
        head = self.head
        if head is None:
            return None
        steps = [_as(PlannedStep, register.last.value if register.last else None) for register in self.written.values()]
        return in_order(Plan(head, tuple(step for step in steps if step is not None)))

    @property
    def done(self) -> frozenset[str]:
        """The injects that will not come by themselves any more."""
        return frozenset((*self.delivered, *self.skipped))

    @property
    def conflicts(self) -> tuple[str, ...]:
        """What people set differently without knowing of each other: ``plan``, or the id of an inject."""
        found = ["plan"] if self.headed.in_conflict else []
        return (*found, *(step for step, register in self.written.items() if register.in_conflict))


def tick_key(step: str, number: int) -> str:
    """Under what the tick of an expected action is kept; `number` counts from 1."""
    return f"{step}#{number}"


def _apply(state: Exercise, entry: Entry) -> Exercise:
    change = _APPLY.get(entry.kind)
    if change is None or (entry.data is None and entry.kind not in _COURSE):
        return state
    return msgspec.structs.replace(state, **change(state, entry))


def _prepared(state: Exercise, entry: Entry) -> dict[str, Any]:
    plan = (entry.data or {}).get("plan")
    head = plan.get("head") if isinstance(plan, dict) else None
    steps = plan.get("steps") if isinstance(plan, dict) else None
    written = dict(state.written)
    for step in steps if isinstance(steps, list) else ():
        if isinstance(step, dict) and isinstance(step.get("id"), str):
            written[step["id"]] = written.get(step["id"], Register()).set(entry, step)
    return {
        "ref": state.ref or entry.ref,
        "prepared_at": state.prepared_at or entry.happened_at,
        "scenario_id": text_in(entry, "scenario_id"),
        "title": text_in(entry, "title"),
        "headed": state.headed.set(entry, head),
        "written": written,
    }


def _described(state: Exercise, entry: Entry) -> dict[str, Any]:
    return {
        "headed": state.headed.set(entry, (entry.data or {}).get("head")),
        "title": text_in(entry, "title") or state.title,
    }


def _written(state: Exercise, entry: Entry) -> dict[str, Any]:
    step = (entry.data or {}).get("step")
    name = step.get("id") if isinstance(step, dict) else None
    return {"written": _with(state.written, name, entry, step)} if isinstance(name, str) else {}


def _removed(state: Exercise, entry: Entry) -> dict[str, Any]:
    return {"written": _with(state.written, text_in(entry, "step"), entry, None)}


def _started(state: Exercise, entry: Entry) -> dict[str, Any]:
    return {
        "ref": state.ref or entry.ref,
        "scenario_id": text_in(entry, "scenario_id") or state.scenario_id,
        "title": text_in(entry, "title") or state.title,
        "started_at": entry.happened_at,
        "started_ref": entry.ref,
        "speed": _speed(entry, 1.0),
        "first_speed": _speed(entry, 1.0),
    }


def _coursed(**fixed: Any) -> Callable[[Exercise, Entry], dict[str, Any]]:
    return lambda state, entry: {"position_s": _number(entry, "position_s", state.position_s), **fixed}


def _suspended(state: Exercise, entry: Entry) -> dict[str, Any]:
    return {"position_s": _number(entry, "position_s", state.position_s), "suspended_at": entry.happened_at}


def _paced(state: Exercise, entry: Entry) -> dict[str, Any]:
    position_s = _number(entry, "position_s", state.position_s)
    return {"position_s": position_s, "speed": _speed(entry, state.speed)}


def _jumped(state: Exercise, entry: Entry) -> dict[str, Any]:
    names = (entry.data or {}).get("skipped")
    skipped = {
        name: Skipped(name, entry.ref, entry.happened_at)
        for name in (names if isinstance(names, list) else ())
        if isinstance(name, str)
    }
    return {"position_s": _number(entry, "position_s", state.position_s), "skipped": {**state.skipped, **skipped}}


def _injected(state: Exercise, entry: Entry) -> dict[str, Any]:
    step = text_in(entry, "step")
    came = (entry.data or {}).get("notifications")
    position_s = _number(entry, "position_s", state.position_s)
    delivered = Delivered(
        step=step,
        ref=entry.ref,
        at=entry.happened_at,
        position_s=position_s,
        sent_at=_as(Moment, (entry.data or {}).get("sent_at")),
        notifications=tuple(one for one in came if isinstance(one, str)) if isinstance(came, list) else (),
        by=text_in(entry, "by"),
    )
    skipped = {name: one for name, one in state.skipped.items() if name != step}
    return {
        "position_s": position_s,
        "delivered": state.delivered if step in state.delivered else {**state.delivered, step: delivered},
        "skipped": skipped,
    }


def _network(state: Exercise, entry: Entry) -> dict[str, Any]:
    return {"network_up": bool((entry.data or {}).get("up", True))}


def _answered(state: Exercise, entry: Entry) -> dict[str, Any]:
    step = text_in(entry, "step")
    answer = Answer(entry.ref, entry.happened_at, entry.author, text_in(entry, "notification"))
    before = state.answers.get(step)
    if before is not None and (before.notification or not answer.notification):
        return {}
    return {"answers": {**state.answers, step: answer}}


def _ended(state: Exercise, entry: Entry) -> dict[str, Any]:
    if state.ended_at is not None:
        return {}
    position_s = _number(entry, "position_s", state.position_s)
    return {"ended_at": entry.happened_at, "position_s": position_s}


def _ticked(state: Exercise, entry: Entry) -> dict[str, Any]:
    data = entry.data or {}
    position_s = _number(entry, "position_s", -1.0)
    value = {"done": data.get("done") is True, "position_s": position_s if position_s >= 0 else None}
    key = tick_key(text_in(entry, "step"), int(_number(entry, "number", 1)))
    return {"ticks": _with(state.ticks, key, entry, value)}


def _observed(state: Exercise, entry: Entry) -> dict[str, Any]:
    return {"observations": (*state.observations, _remark(entry))}


def _remarked(state: Exercise, entry: Entry) -> dict[str, Any]:
    return {"remarks": (*state.remarks, _remark(entry))}


def _remark(entry: Entry) -> Remark:
    return Remark(entry.ref, entry.happened_at, entry.author, text_in(entry, "text"), text_in(entry, "step"))


def _lesson(state: Exercise, entry: Entry) -> dict[str, Any]:
    name = text_in(entry, "lesson") or entry.ref
    before = state.lessons.get(name) or Lesson(id=name, ref=entry.ref)
    said = before.said.set(entry, {key: text_in(entry, key) for key in ("text", "owner", "due")})
    return {"lessons": {**state.lessons, name: msgspec.structs.replace(before, said=said)}}


_COURSE = frozenset({PREPARED, DISCARDED, STARTED, SUSPENDED, RESUMED, ENDED, EVALUATED})
"""What has happened to a run though the words about it were erased."""

_APPLY: dict[str, Callable[[Exercise, Entry], dict[str, Any]]] = {
    PREPARED: _prepared,
    DESCRIBED: _described,
    INJECT_WRITTEN: _written,
    INJECT_REMOVED: _removed,
    DISCARDED: lambda state, entry: {"discarded": state.discarded.set(entry, True)},
    STARTED: _started,
    SUSPENDED: _suspended,
    RESUMED: _coursed(suspended_at=None),
    PACED: _paced,
    JUMPED: _jumped,
    INJECTED: _injected,
    NETWORK: _network,
    CALL_TAKEN: _answered,
    CALL_MISSED: _answered,
    ENDED: _ended,
    OBSERVED: _observed,
    TICKED: _ticked,
    REMARKED: _remarked,
    LESSON_WRITTEN: _lesson,
    EVALUATED: lambda state, entry: {"evaluated_at": entry.happened_at},
}


def _with(registers: dict[str, Register], key: str, entry: Entry, value: Any) -> dict[str, Register]:
    return {**registers, key: registers.get(key, Register()).set(entry, value)}


def _number(entry: Entry, key: str, otherwise: float) -> float:
    value = (entry.data or {}).get(key)
    return float(value) if type(value) in (int, float) and abs(value) < 1e9 else otherwise  # type: ignore[arg-type]


def _speed(entry: Entry, otherwise: float) -> float:
    speed = _number(entry, "speed", otherwise)
    return speed if speed > 0 else otherwise


def _said(register: Register, key: str) -> str:
    claim = register.last
    value = claim.value.get(key) if claim is not None and isinstance(claim.value, dict) else None
    return value if isinstance(value, str) else ""


def _as(kind: Any, value: Any) -> Any:
    """`value` as a `kind`, None where it is none."""
    try:
        return None if value is None else msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return None


FOLD = Fold(KIND, Exercise, _apply)
