"""The evaluation of a run: for each inject what was planned and when what was done, and what observers saw.

DOMAIN.md 6.3. Pure: made from the exercise and from the entries about what its injects brought.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Literal

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.base.yaml_values import Titles
from icc_desktop.domain import decision, notification
from icc_desktop.domain.entry import PROGRAM, Entry
from icc_desktop.domain.exercise import Exercise, Lesson, Remark, tick_key
from icc_desktop.domain.folding import is_strike, strikes, text_in
from icc_desktop.domain.plan import Role
from icc_desktop.domain.scenario import Scenario, Step

Standing = Literal[
    "planned", "contingency", "skipped", "delivered", "rings", "missed", "opened", "acknowledged", "undelivered"
]
STANDING_WORDS: dict[Standing, str] = {
    "planned": QT_TRANSLATE_NOOP("core", "Planned"),
    "contingency": QT_TRANSLATE_NOOP("core", "In reserve"),
    "skipped": QT_TRANSLATE_NOOP("core", "Left out"),
    "delivered": QT_TRANSLATE_NOOP("core", "Delivered"),
    "rings": QT_TRANSLATE_NOOP("core", "Rings"),
    "missed": QT_TRANSLATE_NOOP("core", "Not taken"),
    "opened": QT_TRANSLATE_NOOP("core", "Opened"),
    "acknowledged": QT_TRANSLATE_NOOP("core", "Acknowledged"),
    "undelivered": QT_TRANSLATE_NOOP("core", "Not delivered"),
}

Outcome = Literal["done", "late", "not-done", "open"]
OUTCOME_WORDS: dict[Outcome, str] = {
    "done": QT_TRANSLATE_NOOP("core", "Seen done"),
    "late": QT_TRANSLATE_NOOP("core", "Late"),
    "not-done": QT_TRANSLATE_NOOP("core", "Not seen"),
    "open": QT_TRANSLATE_NOOP("core", "Not yet"),
}


class Moments(msgspec.Struct, frozen=True):
    """When what an inject brought was first dealt with; None where it was not."""

    opened_at: datetime | None = None
    acknowledged_at: datetime | None = None
    first_call_at: datetime | None = None
    decision_at: datetime | None = None


class ExpectedAction(msgspec.Struct, frozen=True, kw_only=True):
    """What a role ought to do; `due_s` and `seen_s` in scenario seconds after the start, `number` counts from 1.

    `seen_s` is None where it was not seen, or where nobody knows when.
    """

    step: str
    number: int
    role: Role
    do: Titles
    due_s: float | None
    seen_s: float | None
    outcome: Outcome


class InjectResult(msgspec.Struct, frozen=True, kw_only=True):
    """One inject: `planned_s` and `delivered_s` in scenario seconds after the start, `planned_at` and the others in real time.

    `planned_at` is None for one in reserve and for a run without times. `channel` is an id, "" for what brings nothing.
    """

    step: Step
    standing: Standing
    planned_s: float
    planned_at: datetime | None = None
    delivered_s: float | None = None
    delivered_at: datetime | None = None
    by_hand: bool = False
    notifications: tuple[str, ...] = ()
    moments: Moments = Moments()
    expected: tuple[ExpectedAction, ...] = ()

    def after_s(self, at: datetime | None) -> float | None:
        """Seconds from the delivery to `at`; None where one of the two is not."""
        return None if at is None or self.delivered_at is None else (at - self.delivered_at).total_seconds()


class Evaluation(msgspec.Struct, frozen=True, kw_only=True):
    """The whole run, its injects in order of their planned time."""

    exercise: Exercise
    scenario: Scenario
    injects: tuple[InjectResult, ...]
    observations: tuple[Remark, ...]
    remarks: tuple[Remark, ...]
    lessons: tuple[Lesson, ...]

    @property
    def expected(self) -> tuple[ExpectedAction, ...]:
        return tuple(one for inject in self.injects for one in inject.expected)


def moments(about: Iterable[Entry], in_dossier: Iterable[Entry], *, call_taken_at: datetime | None) -> Moments:
    """When a notification was first opened, acknowledged, telephoned about and decided on; what was struck does not count.

    `about` are its entries, `in_dossier` those of the dossier in which it stands.
    """
    own = _standing(about)
    opened = [e.happened_at for e in own if e.kind == notification.OPENED and e.author != PROGRAM]
    acknowledged = [e.happened_at for e in own if e.kind == notification.ACKNOWLEDGED]
    calls = [e.happened_at for e in own if _is_call(e)] + ([call_taken_at] if call_taken_at else [])
    arrived = min((e.recorded_at for e in own if e.kind == notification.RECEIVED), default=None)
    decided = [
        e.happened_at
        for e in _standing(in_dossier)
        if e.kind == decision.TAKEN and (arrived is None or e.recorded_at >= arrived)
    ]
    return Moments(*(min(found, default=None) for found in (opened, acknowledged, calls, decided)))


def first(many: Iterable[Moments]) -> Moments:
    """The earliest of each."""
    found = list(many)
    return Moments(
        *(
            min((at for one in found if (at := getattr(one, name)) is not None), default=None)
            for name in Moments.__struct_fields__
        )
    )


def evaluation(state: Exercise, scenario: Scenario, dealt_with: Mapping[str, Moments]) -> Evaluation:
    """The evaluation of a run; `dealt_with` gives by notification id when it was dealt with."""
    results = tuple(_result(state, step, dealt_with) for step in scenario.steps)
    return Evaluation(
        exercise=state,
        scenario=scenario,
        injects=results,
        observations=state.observations,
        remarks=state.remarks,
        lessons=tuple(sorted(state.lessons.values(), key=lambda lesson: (len(lesson.ref), lesson.ref))),
    )


def standing(state: Exercise, step: Step, dealt: Moments) -> Standing:
    """How far an inject has come."""
    if step.id in state.delivered:
        if dealt.acknowledged_at is not None:
            return "acknowledged"
        if dealt.opened_at is not None:
            return "opened"
        answer = state.answers.get(step.id)
        if step.call is not None and answer is None and state.is_running:
            return "rings"
        return "missed" if step.call is not None and (answer is None or not answer.notification) else "delivered"
    if step.id in state.skipped:
        return "skipped"
    if state.ended_at is not None:
        return "contingency" if step.is_contingency else "undelivered"
    return "contingency" if step.is_contingency else "planned"


def _result(state: Exercise, step: Step, dealt_with: Mapping[str, Moments]) -> InjectResult:
    came = state.delivered.get(step.id)
    answer = state.answers.get(step.id)
    ids = came.notifications if came is not None else ()
    if answer is not None and answer.notification:
        ids = (*ids, answer.notification)
    dealt = first(dealt_with[one] for one in ids if one in dealt_with)
    return InjectResult(
        step=step,
        standing=standing(state, step, dealt),
        planned_s=step.at_s,
        planned_at=None if step.is_contingency else _planned_at(state, step),
        delivered_s=came.position_s if came is not None else None,
        delivered_at=came.at if came is not None else None,
        by_hand=came is not None and bool(came.by),
        notifications=ids,
        moments=dealt,
        expected=_expected(state, step),
    )


def _planned_at(state: Exercise, step: Step) -> datetime | None:
    """The real time of the plan at the speed of STARTEX, holds and jumps left aside."""
    return state.started_at + timedelta(seconds=step.at_s / state.first_speed) if state.started_at is not None else None


def _expected(state: Exercise, step: Step) -> tuple[ExpectedAction, ...]:
    came = state.delivered.get(step.id)
    found = []
    for number, one in enumerate(step.expected, 1):
        begun_s = came.position_s if came is not None else step.at_s
        due_s = None if one.due_s is None else begun_s + one.due_s
        claim = state.ticks[key].last if (key := tick_key(step.id, number)) in state.ticks else None
        seen = claim is not None and claim.value["done"]
        seen_s = claim.value["position_s"] if claim is not None and seen else None
        found.append(
            ExpectedAction(
                step=step.id,
                number=number,
                role=one.role,
                do=one.do,
                due_s=due_s,
                seen_s=seen_s,
                outcome=_outcome(state, came is not None, due_s, seen, seen_s),
            )
        )
    return tuple(found)


def _outcome(state: Exercise, came: bool, due_s: float | None, seen: bool, seen_s: float | None) -> Outcome:
    if seen:
        return "late" if due_s is not None and seen_s is not None and seen_s > due_s else "done"
    past = came and due_s is not None and state.position_s > due_s
    return "not-done" if past or state.ended_at is not None else "open"


def _is_call(entry: Entry) -> bool:
    if entry.kind in (notification.HANDED_BACK, notification.HANDED_IN):
        return True
    return entry.kind == notification.ACKNOWLEDGED and bool(text_in(entry, "by_voice_to"))


def _standing(entries: Iterable[Entry]) -> list[Entry]:
    """What is not struck."""
    ordered = sorted(entries, key=lambda entry: entry.order)
    struck = strikes(ordered)
    return [entry for entry in ordered if entry.ref not in struck and not is_strike(entry)]
