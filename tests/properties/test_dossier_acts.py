"""Opening, filing, splitting, merging, undoing and striking dossiers at a real desk, in any sequence.

Nothing is lost, nothing is open in two places, and what is taken back, the last act first, leads back through every state.
"""

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icc_desktop.desk import dossier_contents, dossiers, filing, log
from icc_desktop.desk.change import Change
from icc_desktop.domain import dossier as x
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.dossier import Dossier
from icc_desktop.domain.entry import Subject
from icc_desktop.store.work import Reader
from tests import rigs
from tests.rigs import START, Bench, HeldClock, alert

REAL: Lane = "real"
ACTS = (
    "open",
    "file",
    "unfile",
    "split",
    "merge",
    "merge",
    "unmerge",
    "unmerge",
    "task",
    "meeting",
    "end",
    "close",
    "reopen",
)
NUMBER = st.integers(0, 3)
STEPS = st.lists(st.tuples(st.sampled_from(ACTS), NUMBER, NUMBER), min_size=4, max_size=16)
STRIKES = st.lists(st.integers(0, 60), max_size=6)
FEW = settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])

Stand = dict[str, tuple[Any, ...]]


@contextmanager
def at_a_desk() -> Iterator[tuple[Bench, list[str]]]:
    """A desk with three notifications; what it leaves must verify."""
    with (
        tempfile.TemporaryDirectory() as made,
        rigs.bench(rigs.establish(Path(made) / "desk"), HeldClock()) as desk,
    ):
        yield desk, [desk.received(alert(name)) for name in "abc"]


def act(desk: Bench, ids: list[str], step: tuple[str, int, int]) -> Change | None:
    """What an act came to; None where it was refused, or there is no dossier yet."""
    name, first, second = step
    known = sorted(desk.read(standing))
    one = ids[second % len(ids)]
    why: dict[str, Any] = {"lane": REAL, "reason": "so"}
    if name == "open" or not known:
        return tried(desk, dossiers.open_, title="Flood", ids=[one] if first else [], **why)
    here, there = known[first % len(known)], known[second % len(known)]
    open_tasks = desk.read(standing)[here][2]
    within: dict[str, Any] = {"lane": REAL, "dossier_id": here}
    task = open_tasks[0] if open_tasks else "none"
    wanted: dict[str, tuple[Any, dict[str, Any]]] = {
        "file": (filing.file, {"ids": [one], "reason": "so", **within}),
        "unfile": (dossiers.unfile, {"ids": [one], **why}),
        "split": (dossiers.split, {"ids": [one], "title": "Part", "reason": "so", **within}),
        "merge": (dossiers.merge, {"dossier_id": here, "into_id": there, **why}),
        "unmerge": (dossiers.unmerge, {"dossier_id": here, **why}),
        "task": (dossier_contents.set_task, {"text": "Ring", **within}),
        "meeting": (dossier_contents.set_meeting, {"title": "COFECO", "at": START + timedelta(hours=2), **within}),
        "end": (dossier_contents.end_task, {"task_id": task, "end": "done", **within}),
        "close": (dossiers.change_state, {"state": "closed", "reason": "over", **within}),
        "reopen": (dossiers.change_state, {"state": "reopened", **within}),
    }
    what, given_values = wanted[name]
    return tried(desk, what, **given_values)


def tried(desk: Bench, what: Any, **given_values: Any) -> Change | None:
    answer = desk.runner.run(desk.desk.run(what, **given_values))
    return answer if isinstance(answer, Change) else None


def standing(reader: Reader) -> Stand:
    """What a person sees: which dossiers there are, how they stand, and what is open and stands in them."""
    known: list[Dossier] = [one for one in reader.states(x.KIND, REAL) if one.ref]
    return {
        one.id: (
            one.state,
            one.merged_into,
            tuple(task.id for task in one.open_tasks),
            tuple(meeting.id for meeting in one.open_meetings),
            tuple(sorted(row.id for row in reader.rows_of_dossier(one.id, REAL))),
        )
        for one in known
    }


def whole(found: Stand) -> None:
    """A merged one is empty, and nothing is open in two that go on."""
    going_on = {one: stand for one, stand in found.items() if stand[1] is None}
    assert all(stand[4] == () for stand in found.values() if stand[1] is not None)
    for place in (2, 3):
        counted = Counter(one for stand in going_on.values() for one in stand[place])
        assert set(counted.values()) <= {1}
    assert all(one in found for stand in found.values() if (one := stand[1]) is not None)


@FEW
@given(STEPS)
def test_taken_back_in_turn_everything_stands_as_it_stood(steps: list[tuple[str, int, int]]) -> None:
    with at_a_desk() as (desk, ids):
        done: list[tuple[Change, Stand]] = []
        for step in steps:
            before = desk.read(standing)
            change = act(desk, ids, step)
            after = desk.read(standing)
            if change is None:
                assert after == before
                continue
            whole(after)
            if change.act == "merge":
                undone = tried(desk, dossiers.unmerge, dossier_id=change.entries[0].subject.id, lane=REAL, reason="no")
                assert undone is not None
                assert desk.read(standing) == before
                desk.run(log.take_back, refs=[row.ref for row in undone.entries])
                assert desk.read(standing) == after
            done.append((change, before))
        for change, before in reversed(done):
            desk.run(log.take_back, refs=[row.ref for row in change.entries])
            assert desk.read(standing) == before


@FEW
@given(STEPS, STRIKES)
def test_whatever_single_entries_are_struck_nothing_is_out_of_reach(
    steps: list[tuple[str, int, int]], strikes: list[int]
) -> None:
    """It verifies, everything merged comes apart again, and each notification can be brought into a new dossier."""
    with at_a_desk() as (desk, ids):
        refs = [row.ref for step in steps if (change := act(desk, ids, step)) for row in change.entries]
        for number in strikes:
            if refs:
                tried(desk, log.strike, ref=refs[number % len(refs)], reason="wrong")
        for _ in ids:
            for one, stand in desk.read(standing).items():
                if stand[1] is not None:
                    tried(desk, dossiers.unmerge, dossier_id=one, lane=REAL, reason="apart")
        assert all(stand[1] is None for stand in desk.read(standing).values())
        for one in ids:
            tried(desk, dossiers.unfile, ids=[one], lane=REAL, reason="out")
            made = desk.run(dossiers.open_, title="New", ids=[one], lane=REAL).result
            assert desk.read(standing)[made][4] == (one,)
            assert desk.read(lambda reader, one=made: reader.state(Subject(x.KIND, one), REAL)).ref
