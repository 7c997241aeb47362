"""The fold of an exercise: total, the same in whatever order entries arrive, and taken back where people may take back."""

import random
from datetime import timedelta
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from icc_desktop.domain import exercise as x
from icc_desktop.domain.entry import Entry, Subject
from icc_desktop.domain.exercise import FOLD, Exercise
from icc_desktop.domain.history import log_row
from icc_desktop.domain.plan import Plan, PlannedStep, parse
from icc_desktop.store import cache
from tests.desk.at_exercise import PLAN, WRITTEN
from tests.properties.test_folds import Writer
from tests.rigs import START

ANY = settings(deadline=None, max_examples=200)
ONE = Subject(x.KIND, "one")
STEPS = ("call", "mail", "cut", "back", "nudge", "new", "unknown")

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=6) | st.sampled_from(STEPS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "head", "steps", "at"]), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
KEYS = st.sampled_from(
    ["plan", "head", "step", "steps", "title", "scenario_id", "position_s", "speed", "skipped", "notifications", "sent_at",
     "by", "up", "number", "done", "text", "lesson", "owner", "due", "notification", "caller", "struck", "names", "count"]
)  # fmt: skip
DATA = st.one_of(
    st.none(),
    st.dictionaries(KEYS, JSON, max_size=8),
    st.builds(lambda number: {"struck": f"A-{number}", "reason": "x"}, st.integers(1, 14)),
)


@ANY
@given(st.lists(st.tuples(st.sampled_from((*x.WORDS, "exercise.newer")), DATA), min_size=1, max_size=12))
def test_it_takes_whatever_entries_say(written: list[tuple[str, dict[str, Any] | None]]) -> None:
    desk = Writer("A")
    entries: list[Entry] = []
    for minute, (kind, data) in enumerate(written):
        entry = desk.write(ONE, kind, data or {}, START + timedelta(minutes=minute))
        entries.append(entry if data is not None else msgspec.structs.replace(entry, data=None))
    state = FOLD.over(entries)
    assert state is not None
    kept = cache.encode(state)
    assert cache.encode(msgspec.json.decode(kept, type=Exercise)) == kept
    assert state.stage in x.STAGE_WORDS
    assert state.plan is None or isinstance(state.plan, Plan)
    assert state.done >= set(state.delivered)
    for entry in entries:
        log_row(entry).message.say()


COURSE = st.lists(
    st.one_of(
        st.tuples(st.just(x.INJECT_WRITTEN), st.sampled_from(STEPS), st.integers(0, 59)),
        st.tuples(st.just(x.INJECT_REMOVED), st.sampled_from(STEPS), st.none()),
        st.tuples(st.just(x.INJECTED), st.sampled_from(STEPS), st.integers(0, 9)),
        st.tuples(st.just(x.TICKED), st.sampled_from(STEPS), st.booleans()),
        st.tuples(st.just(x.LESSON_WRITTEN), st.sampled_from("ab"), st.sampled_from(["Ann", "Bob"])),
        st.tuples(st.just(x.OBSERVED), st.just("calm"), st.none()),
        st.tuples(st.sampled_from([x.SUSPENDED, x.RESUMED, x.STARTED, x.ENDED]), st.none(), st.none()),
        st.tuples(st.just("strike"), st.integers(1, 30), st.none()),
        st.tuples(st.just("hear"), st.none(), st.none()),
    ),
    max_size=24,
)


def course(steps: list[tuple[str, Any, Any]], codes: list[str]) -> list[Entry]:
    """What two desks write about one exercise."""
    desks = {code: Writer(code) for code in "AB"}
    at = START
    desks["A"].write(ONE, x.PREPARED, {"title": "Ammonia", "plan": msgspec.to_builtins(PLAN)}, at)
    for code, (kind, what, value) in zip(codes, steps, strict=True):
        at += timedelta(minutes=1)
        desk, other = desks[code], desks["B" if code == "A" else "A"]
        match kind:
            case "hear":
                desk.hear(other)
            case "strike":
                desk.write(ONE, x.STRUCK, {"struck": f"{code}-{what}", "reason": "x"}, at)
            case x.INJECT_WRITTEN:
                step = PlannedStep(what, f"06:{value:02}", channel="mail", cap="<a/>")
                desk.write(ONE, kind, {"name": what, "step": msgspec.to_builtins(step)}, at)
            case x.TICKED:
                desk.write(ONE, kind, {"step": what, "number": 1, "done": value, "position_s": 1.0}, at)
            case x.LESSON_WRITTEN:
                desk.write(ONE, kind, {"lesson": what, "text": "T", "owner": value}, at)
            case _:
                data = {"step": what, "text": what, "position_s": 60.0 * (value or 0)}
                desk.write(ONE, kind, {key: one for key, one in data.items() if one is not None}, at)
    return [entry for desk in desks.values() for entry, _, _ in desk.entries]


@ANY
@given(COURSE, st.data(), st.randoms(use_true_random=False))
def test_two_desks_agree_whatever_order_entries_arrive_in(
    steps: list[tuple[str, Any, Any]], data: st.DataObject, chosen: random.Random
) -> None:
    codes = data.draw(st.lists(st.sampled_from("AB"), min_size=len(steps), max_size=len(steps)))
    entries = course(steps, codes)
    mixed = entries[:]
    chosen.shuffle(mixed)
    state = FOLD.over(entries)
    assert state == FOLD.over(mixed)
    assert state is not None
    assert state.plan is None or len({step.id for step in state.plan.steps}) == len(state.plan.steps)


@ANY
@given(COURSE)
def test_what_is_taken_back_leaves_no_trace_in_the_state(steps: list[tuple[str, Any, Any]]) -> None:
    """Striking what a person may take back, newest first, comes to the state before it."""
    desk = Writer("A")
    desk.write(ONE, x.PREPARED, {"title": "Ammonia", "plan": msgspec.to_builtins(PLAN)}, START)
    before = FOLD.over([entry for entry, _, _ in desk.entries])
    refs: list[str] = []
    at = START
    for kind, what, value in steps:
        if kind not in x.STRIKABLE:
            continue
        at += timedelta(minutes=1)
        step = {"id": what, "at": "06:00"} if kind == x.INJECT_WRITTEN else what
        data = {"step": step, "text": "T", "number": 1, "done": value, "lesson": what, "owner": "x"}
        refs.append(desk.write(ONE, kind, data, at).ref)
    for ref in reversed(refs):
        desk.write(ONE, x.STRUCK, {"struck": ref, "reason": "x"}, at)
    assert FOLD.over([entry for entry, _, _ in desk.entries]) == before


def test_the_plan_of_a_prepared_exercise_is_the_plan_of_the_file() -> None:
    desk = Writer("A")
    desk.write(ONE, x.PREPARED, {"title": "T", "plan": msgspec.to_builtins(PLAN)}, START)
    state = FOLD.over([entry for entry, _, _ in desk.entries])
    assert state is not None
    assert state.plan == parse(WRITTEN.encode(), file="ammonia.yaml")
