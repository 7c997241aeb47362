"""A dossier is its entries, in whatever order they arrive and whatever they hold; what is struck was never there."""

import random
from datetime import timedelta
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from icc_desktop.domain import dossier as x
from icc_desktop.domain.entry import Entry, Subject
from icc_desktop.domain.history import log_row
from tests.properties.test_folds import Writer
from tests.rigs import START

SUBJECT = Subject(x.KIND, "d")
KINDS = sorted(x.STRIKABLE)
TEXT = st.sampled_from(["", "one", "two", "2026-11-25T09:00:00Z", "\ud800"])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 9) | TEXT, lambda inner: st.lists(inner, max_size=3), max_leaves=4
)
KEYS = (
    *(
        "title",
        "text",
        "reference",
        "mark",
        "reason",
        "state",
        "to",
        "severity",
        "with_ref",
        "into",
        "moved",
        "lent",
        "task",
    ),
    *(
        "owner",
        "due_at",
        "end",
        "remark",
        "meeting",
        "cell",
        "chair",
        "at",
        "place",
        "members",
        "kind",
        "value",
        "precision",
    ),
    *("source", "as_at", "criterion", "evidence", "split_from"),
)
SENSIBLE: dict[str, list[dict[str, Any]]] = {
    x.OPENED: [{"title": "Flood"}, {"title": "Storm", "split_from": "other"}],
    x.TITLED: [{"title": "Another"}],
    x.ASSESSED: [{"severity": 4, "reason": "so"}, {"severity": 1, "reason": ""}],
    x.STATE_CHANGED: [{"state": "closed", "reason": "over"}, {"state": "reopened"}],
    x.MERGED: [{"into": "e", "moved": ["n1", "n2"], "lent": ["t1"]}, {"into": "d"}],
    x.TASK_SET: [{"task": "t1", "text": "Ring", "due_at": "2026-11-25T09:00:00Z"}, {"task": "t2", "text": "Ask"}],
    x.TASK_ENDED: [{"task": "t1", "end": "done"}, {"task": "t2", "end": "dropped"}],
    x.MEETING_SET: [{"meeting": "m1", "title": "COFECO", "members": [{"role": "FANC"}]}],
    x.MEETING_DECIDED: [{"meeting": "m1", "text": "Evacuate"}],
    x.MEETING_ENDED: [{"meeting": "m1"}],
    x.FIGURE_REPORTED: [
        {"kind": "dead", "value": 2, "precision": "exact", "source": "police", "as_at": "2026-11-25T09:00:00Z"}
    ],
}
DATA = st.dictionaries(st.sampled_from(KEYS), ANYTHING, max_size=6)
STEPS = st.lists(
    st.tuples(
        st.sampled_from("AB"),
        st.sampled_from(KINDS).flatmap(
            lambda kind: st.tuples(st.just(kind), st.sampled_from(SENSIBLE[kind]) if kind in SENSIBLE else DATA)
        )
        | st.tuples(st.sampled_from(KINDS), DATA)
        | st.tuples(st.just("strike"), st.integers(0, 20)),
        st.booleans(),
        st.integers(-900, 3600),
    ),
    max_size=20,
)
ANY = settings(deadline=None)


def story(steps: list[Any]) -> list[Entry]:
    """What two desks write about one dossier, now and then hearing of each other."""
    desks, clock = {"A": Writer("A"), "B": Writer("B")}, START
    for code, (kind, data), hears, seconds in steps:
        clock += timedelta(seconds=seconds)
        desk = desks[code]
        if hears:
            desk.hear(desks["B" if code == "A" else "A"])
        if kind != "strike":
            desk.write(SUBJECT, kind, data, clock)
        elif desk.entries:
            target = desk.entries[data % len(desk.entries)][0]
            desk.write(SUBJECT, x.STRUCK, {"struck": target.ref, "reason": "wrong"}, clock)
    return [entry for desk in desks.values() for entry, _, _ in desk.entries]


@ANY
@given(STEPS, st.integers())
def test_the_order_of_arrival_does_not_matter(steps: list[Any], seed: int) -> None:
    entries = story(steps)
    mixed = entries[:]
    random.Random(seed).shuffle(mixed)
    assert x.FOLD.over(mixed) == x.FOLD.over(entries)


@ANY
@given(STEPS)
def test_every_state_can_be_read_and_kept(steps: list[Any]) -> None:
    entries = story(steps)
    state = x.FOLD.over(entries)
    if state is None:
        return
    again = msgspec.json.decode(msgspec.json.encode(state), type=x.Dossier)
    assert msgspec.json.encode(again) == msgspec.json.encode(state)
    for read in (state, again):
        assert read.is_closed == (read.state == "closed" or read.merged_into is not None)
        assert all(read.tasks[task.id] is task and task.text for task in read.open_tasks)
        assert read.merged_into != read.id
        assert read.severity in (None, 1, 2, 3, 4)
        assert all(meeting.members is not None for meeting in read.meetings.values())
        _ = (read.name, read.moved, read.lent, read.next_at, read.ticked, read.conflicts, read.assessed_by, read.worst)
    for entry in entries:
        assert log_row(entry).say()


@ANY
@given(STEPS)
def test_what_is_struck_was_never_there(steps: list[Any]) -> None:
    desk = Writer("A")
    for _, (kind, data), _, seconds in steps:
        if kind != "strike":
            desk.write(SUBJECT, kind, data, START + timedelta(seconds=abs(seconds)))
    for entry, _, _ in tuple(reversed(desk.entries)):
        desk.write(SUBJECT, x.STRUCK, {"struck": entry.ref}, START + timedelta(hours=5))
    state = x.FOLD.over([entry for entry, _, _ in desk.entries])
    assert state in (None, x.FOLD.start("d", "real"))


def test_an_erased_entry_is_read_as_nothing() -> None:
    desk = Writer("A")
    opened = desk.write(SUBJECT, x.OPENED, {"title": "Flood"}, START)
    erased = [msgspec.structs.replace(desk.write(SUBJECT, kind, {}, START), data=None) for kind in KINDS]
    state = x.FOLD.over([opened, *erased])
    assert state is not None
    assert (state.figures, state.tasks, state.meetings, state.severity) == ((), {}, {}, None)
