"""Exercises: preparing them, and their course from STARTEX to ENDEX. All of it in the exercise lane.

What control does to a run is one entry each with the place in scenario time, so that a run whose process dies is found again,
suspended, where it stood.
"""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import msgspec

from icc_desktop.base.clock import iso_z
from icc_desktop.base.errors import Refused
from icc_desktop.base.ids import new_id
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk import receiving
from icc_desktop.domain import exercise as x
from icc_desktop.domain import notification as n
from icc_desktop.domain.channel import Channel
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.exercise import Exercise
from icc_desktop.domain.inject import Injection
from icc_desktop.domain.plan import Head, Plan, PlannedStep
from icc_desktop.domain.scenario import PlanProblem, Scenario, played
from icc_desktop.domain.telephone import Call
from icc_desktop.store.work import Reader, Work

NO_EXERCISE = QT_TRANSLATE_NOOP("core", "There is no such exercise.")
RUNS_ALREADY = QT_TRANSLATE_NOOP("core", "An exercise is running already: {title}.")
NONE_RUNS = QT_TRANSLATE_NOOP("core", "No exercise runs.")
RESUME_FIRST = QT_TRANSLATE_NOOP("core", "Let the exercise go on first (F9).")
NOT_RUNNING = QT_TRANSLATE_NOOP("core", "This exercise does not run.")
HAS_BEGUN = QT_TRANSLATE_NOOP(
    "core", "STARTEX was given: the plan stays as it was then. Copy the exercise to change it."
)
NO_PLAN = QT_TRANSLATE_NOOP("core", "This exercise has no plan that can be played.")
SUSPENDED_ALREADY = QT_TRANSLATE_NOOP("core", "The exercise is suspended already.")
NOT_SUSPENDED = QT_TRANSLATE_NOOP("core", "The exercise is not suspended.")
NO_INJECT = QT_TRANSLATE_NOOP("core", "There is no inject {name} in this exercise.")
INJECT_TWICE = QT_TRANSLATE_NOOP("core", "There is an inject {name} already.")
NO_NAME = QT_TRANSLATE_NOOP("core", "Give the exercise a name.")
NOT_BACK = QT_TRANSLATE_NOOP("core", "Scenario time does not go back.")
NOT_RINGING = QT_TRANSLATE_NOOP("core", "This call rings no more.")


class Overview(msgspec.Struct, frozen=True):
    """An exercise as a list shows it. `length_s` is in scenario seconds, None where the plan cannot be played."""

    exercise: Exercise
    length_s: float | None
    injects: int


# -- queries


def running(reader: Reader) -> Exercise | None:
    """The exercise that runs now, a suspended one included; None where none does."""
    return next((e for e in reader.states(x.KIND, "exercise") if e.is_running), None)


def exercise(reader: Reader, *, exercise_id: str) -> Exercise | None:
    """One exercise."""
    found: Exercise | None = reader.state(Subject(x.KIND, exercise_id), "exercise")
    return found


def overview(reader: Reader) -> list[Overview]:
    """All exercises that stand: those prepared by name, then those that ran, the newest first."""
    found = [e for e in reader.states(x.KIND, "exercise") if e.stage != "discarded"]
    prepared = sorted((e for e in found if e.started_at is None), key=lambda e: (e.title.casefold(), e.id))
    ran = sorted((e for e in found if e.started_at is not None), key=lambda e: (e.started_at, e.id), reverse=True)
    return [_overview(one) for one in (*prepared, *ran)]


def scenario(state: Exercise) -> Scenario:
    """What the plan of an exercise comes to. Raises Refused where it cannot be played, saying why."""
    plan = state.plan
    if plan is None:
        raise Refused(Message(NO_PLAN))
    try:
        return played(plan)
    except PlanProblem as wrong:
        raise Refused(problem_words(wrong, plan)) from wrong


def problem_words(wrong: PlanProblem, plan: Plan) -> Message:
    """What makes no sense in a plan, with its place."""
    where = wrong.at if isinstance(wrong.at, Message) else Message("{name}", {"name": plan.steps[wrong.at - 1].id})
    return Message("{where}: {problem}.", {}, {"where": where, "problem": wrong.problem})


def _overview(state: Exercise) -> Overview:
    try:
        found = scenario(state)
    except Refused:
        return Overview(state, None, len([one for one in state.written.values() if one.last and one.last.value]))
    return Overview(state, found.duration_s, len(found.steps))


# -- preparing


def prepare(work: Work, *, plan: Plan, language: str) -> str:
    """Keep a plan as a prepared exercise; returns its id."""
    exercise_id = new_id()
    data = {"title": _title(plan.head, language), "scenario_id": plan.head.id, "plan": msgspec.to_builtins(plan)}
    work.append(x.PREPARED, Subject(x.KIND, exercise_id), data, lane="exercise")
    return exercise_id


def describe(work: Work, *, exercise_id: str, head: Head, language: str) -> None:
    """Change what the plan says of the whole: name, synopsis, start, objectives, players."""
    _prepared(work, exercise_id)
    data = {"title": _title(head, language), "head": msgspec.to_builtins(head)}
    work.append(x.DESCRIBED, Subject(x.KIND, exercise_id), data, lane="exercise")


def write_inject(work: Work, *, exercise_id: str, step: PlannedStep, new: bool) -> None:
    """Write an inject: a `new` one, or another wording of the one of that id."""
    state = _prepared(work, exercise_id)
    known = _has(state, step.id)
    if new and known:
        raise Refused(Message(INJECT_TWICE, {"name": step.id}))
    if not new and not known:
        raise Refused(Message(NO_INJECT, {"name": step.id}))
    data = {"name": step.id, "step": msgspec.to_builtins(step)}
    work.append(x.INJECT_WRITTEN, Subject(x.KIND, exercise_id), data, lane="exercise")


def remove_inject(work: Work, *, exercise_id: str, step_id: str) -> None:
    """Take an inject out."""
    if not _has(_prepared(work, exercise_id), step_id):
        raise Refused(Message(NO_INJECT, {"name": step_id}))
    work.append(x.INJECT_REMOVED, Subject(x.KIND, exercise_id), {"step": step_id}, lane="exercise")


def discard(work: Work, *, exercise_id: str) -> None:
    """Take a prepared exercise off the list."""
    state = _prepared(work, exercise_id)
    work.append(x.DISCARDED, Subject(x.KIND, exercise_id), {"title": state.title}, lane="exercise")


# -- the course


def start(work: Work, *, exercise_id: str, speed: float = 1.0) -> None:
    """STARTEX. Refused while another exercise runs, and where the plan makes no sense."""
    state = _prepared(work, exercise_id)
    other = running(work)
    if other is not None:
        raise Refused(Message(RUNS_ALREADY, {"title": other.title}))
    scenario(state)
    data = {"scenario_id": state.scenario_id, "title": state.title, "speed": speed}
    work.append(x.STARTED, Subject(x.KIND, exercise_id), data, lane="exercise")


def practise(work: Work, *, plan: Plan, language: str, speed: float) -> str:
    """STARTEX of a plan as it is; returns the exercise's id."""
    other = running(work)
    if other is not None:
        raise Refused(Message(RUNS_ALREADY, {"title": other.title}))
    exercise_id = prepare(work, plan=plan, language=language)
    start(work, exercise_id=exercise_id, speed=speed)
    return exercise_id


def suspend(work: Work, *, exercise_id: str, position_s: float) -> None:
    """Hold the exercise: scenario time stands still until it is resumed."""
    if _running(work, exercise_id).suspended_at is not None:
        raise Refused(Message(SUSPENDED_ALREADY))
    work.append(x.SUSPENDED, Subject(x.KIND, exercise_id), {"position_s": position_s}, lane="exercise")


def resume(work: Work, *, exercise_id: str) -> None:
    """Go on from where it was held."""
    state = _running(work, exercise_id)
    if state.suspended_at is None:
        raise Refused(Message(NOT_SUSPENDED))
    work.append(x.RESUMED, Subject(x.KIND, exercise_id), {"position_s": state.position_s}, lane="exercise")


def pace(work: Work, *, exercise_id: str, speed: float, position_s: float) -> None:
    """Let scenario time go faster or slower: `speed` scenario seconds a second."""
    _running(work, exercise_id)
    data = {"speed": speed, "position_s": position_s}
    work.append(x.PACED, Subject(x.KIND, exercise_id), data, lane="exercise")


def jump(
    work: Work, *, exercise_id: str, from_s: float, to_s: float, at: str, skipped: Iterable[str], network_up: bool
) -> None:
    """Go to a later place in scenario time (`at`, in words); what lies between is not delivered, and the entry says so."""
    state = _running(work, exercise_id)
    if to_s < from_s:
        raise Refused(Message(NOT_BACK))
    names = list(skipped)
    data = {
        "from_s": from_s,
        "position_s": to_s,
        "at": at,
        "skipped": names,
        "names": ", ".join(names),
        "count": len(names),
    }
    work.append(x.JUMPED, Subject(x.KIND, exercise_id), data, lane="exercise")
    if network_up != state.network_up:
        work.append(x.NETWORK, Subject(x.KIND, exercise_id), {"up": network_up}, lane="exercise")


def inject(work: Work, *, injection: Injection, language: str, channels: Iterable[Channel], by: str = "") -> None:
    """Let an inject happen: what it brings is received, and the run goes on to its place. `by` is who gave it by hand."""
    exercise_id = injection.exercise_id
    state = _running(work, exercise_id)
    subject = Subject(x.KIND, exercise_id)
    before = len(work.entries)
    if injection.control is not None:
        work.append(x.CONTROL, subject, {"text": injection.control, "step": injection.step}, lane="exercise")
    if injection.network_up is not None and injection.network_up != state.network_up:
        work.append(x.NETWORK, subject, {"up": injection.network_up, "step": injection.step}, lane="exercise")
    if injection.delivery is not None:
        receiving.receive(work, delivery=injection.delivery, language=language, channels=channels)
    came = [entry.subject.id for entry in work.entries[before:] if entry.kind == n.RECEIVED]
    data: dict[str, Any] = {"step": injection.step, "position_s": injection.position_s, "notifications": came}
    if injection.sent_at is not None:
        data["sent_at"] = iso_z(injection.sent_at)
    if injection.caller:
        data["caller"] = injection.caller
    if by:
        data["by"] = by
    work.append(x.INJECTED, subject, data, lane="exercise")


def take_call(
    work: Work, *, exercise_id: str, step: str, call: Call, language: str, channels: Iterable[Channel]
) -> str:
    """Note the call that rings as a telephone notification of the run; returns the notification's id."""
    state = _running(work, exercise_id)
    if not is_ringing(state, step):
        raise Refused(Message(NOT_RINGING))
    one = receiving.take_call(
        work, call=call, language=language, channels=channels, lane="exercise", exercise_id=exercise_id
    )
    data = {"step": step, "notification": one, "caller": call.caller.strip()}
    work.append(x.CALL_TAKEN, Subject(x.KIND, exercise_id), data, lane="exercise")
    return one


def miss_call(work: Work, *, exercise_id: str, step: str) -> None:
    """The caller hangs up: nobody took the call."""
    if not is_ringing(_running(work, exercise_id), step):
        raise Refused(Message(NOT_RINGING))
    work.append(x.CALL_MISSED, Subject(x.KIND, exercise_id), {"step": step}, lane="exercise")


def end(work: Work, *, exercise_id: str, position_s: float | None = None) -> None:
    """ENDEX: from here on everything in the run stays as it stands. What is open of it is closed, so that nothing asks for more."""
    state = _running(work, exercise_id)
    for row in work.rows("exercise", now=work.now, closed_within=timedelta()):
        found: n.Notification | None = work.state(Subject(n.KIND, row.id), "exercise")
        if (
            found is not None
            and found.facts is not None
            and found.facts.exercise_id == exercise_id
            and not found.is_closed
        ):
            reason = {"reason": "exercise-ended", "text": ""}
            work.append(n.CLOSED, Subject(n.KIND, row.id), reason, lane="exercise", by_program=True)
    data = {"title": state.title, "position_s": state.position_s if position_s is None else position_s}
    work.append(x.ENDED, Subject(x.KIND, exercise_id), data, lane="exercise")


def is_ringing(state: Exercise, step: str) -> bool:
    """Whether the call of that inject came and nobody took it, nor did its caller hang up."""
    return step in ringing(state)


def ringing(state: Exercise) -> tuple[str, ...]:
    """The injects whose calls ring, in the order in which they came."""
    if not state.is_running:
        return ()
    calls = {one.id for one in _steps(state) if one.call is not None}
    return tuple(
        name for name in state.delivered if name not in state.answers and (name in calls or _base(name) in calls)
    )


def _steps(state: Exercise) -> tuple[PlannedStep, ...]:
    plan = state.plan
    return plan.steps if plan is not None else ()


def _base(name: str) -> str:
    """The written step of a repeated one: ``call-2`` is of ``call``."""
    return name.rpartition("-")[0]


def _has(state: Exercise, step_id: str) -> bool:
    register = state.written.get(step_id)
    return register is not None and register.last is not None and register.last.value is not None


def _title(head: Head, language: str) -> str:
    title = head.titles.say(language).strip()
    if not title:
        raise Refused(Message(NO_NAME))
    return title


def _prepared(work: Work, exercise_id: str) -> Exercise:
    state = exercise(work, exercise_id=exercise_id)
    if state is None or state.prepared_at is None or state.stage == "discarded":
        raise Refused(Message(NO_EXERCISE))
    if state.started_at is not None:
        raise Refused(Message(HAS_BEGUN))
    return state


def _running(work: Work, exercise_id: str) -> Exercise:
    state = exercise(work, exercise_id=exercise_id)
    if state is None or not state.is_running:
        raise Refused(Message(NOT_RUNNING))
    return state
