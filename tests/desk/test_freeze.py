"""What ENDEX freezes, and what it must let go on: the whole kind, by whatever way somebody comes."""

from datetime import timedelta
from typing import Any

import pytest

from icc_desktop.desk import briefing, decisions, dossiers, exercises, filing, load, log, matching, notifications
from icc_desktop.domain.decision import Wording
from icc_desktop.domain.load import Limits
from tests.desk.at_exercise import bring, started
from tests.rigs import START, Bench, HeldClock, alert, to

FROZEN = "ENDEX: Ammonia has ended"
LANE: dict[str, Any] = {"lane": "exercise"}
DECISION = Wording(issue="Warn?", choice="Yes", decided_by="PL", reasons="near")


def outside(desk: Bench, name: str = "other", **rest: Any) -> str:
    """A message of another network's exercise, which is of no run here."""
    return desk.received(alert(name, status="Exercise", **rest))


def end(desk: Bench, one: str) -> None:
    desk.run(exercises.end, exercise_id=one)


# -- what goes on


def test_briefings_are_read_after_an_endex_that_came_after_the_first_one(desk: Bench, clock: HeldClock) -> None:
    one = started(desk)
    desk.run(briefing.read, until=START, **LANE)
    end(desk, one)
    clock.go_on(hours=1)
    desk.run(briefing.read, until=clock.now(), **LANE)


def test_a_flood_of_the_exercise_lane_ends_after_endex_and_another_one_begins(desk: Bench, clock: HeldClock) -> None:
    desk.run(load.change_limits, limits=Limits(busy_at=1, flood_at=2, calm_below=1, calm_for_s=60))
    one = started(desk)
    for name in ("a", "b"):
        outside(desk, name)
    assert desk.program(load.look, **LANE).result is True
    end(desk, one)
    clock.go_on(minutes=30)
    assert desk.program(load.look, **LANE).result is False
    for name in ("c", "d"):
        outside(desk, name)
    assert desk.program(load.look, **LANE).result is True


def test_what_goes_on_with_a_frozen_dossier_is_received_and_stays_outside_it(desk: Bench) -> None:
    """Else the whole delivery would be refused, at each poll again."""
    one = started(desk)
    first = alert("first", status="Exercise")
    desk.run(dossiers.open_, title="Cloud", ids=[desk.received(first)], **LANE)
    end(desk, one)
    later = desk.received(alert("second", status="Exercise", message_type="Update", references=to(first)))
    assert desk.row(later, "exercise").dossier is None


def test_what_is_of_no_run_is_dealt_with_though_its_dossier_is_frozen(desk: Bench) -> None:
    one = started(desk)
    here = outside(desk)
    desk.run(dossiers.open_, title="Cloud", ids=[here], **LANE)
    end(desk, one)
    desk.run(notifications.acknowledge, ids=[here], **LANE)
    desk.run(log.take_back, refs=desk.desk.last_act("exercise"))
    desk.run(notifications.acknowledge, ids=[here], **LANE)
    desk.run(notifications.assess, ids=[here], severity=2, **LANE)
    desk.run(notifications.close, ids=[here], reason="handled", **LANE)


def test_between_two_runs_and_in_the_next_one_everything_is_written(desk: Bench, clock: HeldClock) -> None:
    end(desk, started(desk))
    clock.go_on(hours=1)
    line = desk.run(log.write, text="between", **LANE).entries[0].ref
    dossier = str(desk.run(dossiers.open_, title="Between", ids=[outside(desk)], **LANE).result)
    clock.go_on(hours=1)
    again = started(desk)
    (mail,) = bring(desk, again, "mail")
    desk.run(notifications.acknowledge, ids=[mail], **LANE)
    desk.run(filing.file, dossier_id=dossier, ids=[mail], reason="x", **LANE)
    end(desk, again)
    desk.run(dossiers.describe, dossier_id=dossier, title="Goes on", **LANE)  # begun before that run
    desk.run(log.strike, ref=line, reason="wrong")
    assert FROZEN in desk.refused(dossiers.unfile, ids=[mail], reason="x", **LANE)


# -- what stays


@pytest.mark.parametrize("hours", [-1, -30, 2])
def test_a_clock_that_was_set_during_the_run_changes_nothing(desk: Bench, clock: HeldClock, hours: int) -> None:
    before = desk.run(log.write, text="before STARTEX", **LANE).entries[0].ref
    one = started(desk)
    clock.go_on(minutes=5)
    clock.set_wall(hours=hours)
    during = desk.run(log.write, text="during", **LANE).entries[-1].ref
    dossier = str(desk.run(dossiers.open_, title="Cloud", **LANE).result)
    end(desk, one)
    clock.set_wall(hours=-hours)
    after = desk.run(log.write, text="after ENDEX", **LANE).entries[-1].ref
    assert FROZEN in desk.refused(log.strike, ref=during, reason="wrong")
    assert FROZEN in desk.refused(dossiers.describe, dossier_id=dossier, title="later", **LANE)
    for ref in (before, after):
        desk.run(log.strike, ref=ref, reason="wrong")


def test_nothing_is_brought_into_a_frozen_dossier_by_a_way_round(desk: Bench) -> None:
    one = started(desk)
    here, there = outside(desk), outside(desk, "there")
    frozen = str(desk.run(dossiers.open_, title="Cloud", ids=[here], **LANE).result)
    left = desk.run(dossiers.unfile, ids=[here], reason="not ours", **LANE).entries[0].ref
    end(desk, one)
    assert FROZEN in desk.refused(log.strike, ref=left, reason="back")
    assert FROZEN in desk.refused(log.take_back, refs=[left])
    fresh = str(desk.run(dossiers.open_, title="Fresh", ids=[there], **LANE).result)
    empty = str(desk.run(dossiers.open_, title="Empty", **LANE).result)
    for one in (fresh, empty):
        assert FROZEN in desk.refused(dossiers.merge, dossier_id=one, into_id=frozen, reason="x", **LANE)
        assert FROZEN in desk.refused(dossiers.merge, dossier_id=frozen, into_id=one, reason="x", **LANE)
    assert FROZEN in desk.refused(decisions.take, dossier_id=frozen, wording=DECISION, **LANE)


def test_nothing_is_joined_with_what_is_frozen(desk: Bench) -> None:
    one = started(desk)
    (mail,) = bring(desk, one, "mail")
    end(desk, one)
    other = outside(desk)
    for ids in ([mail, other], [other, mail]):
        assert FROZEN in desk.refused(matching.join, ids=ids, **LANE)


def test_a_decision_and_a_merging_of_a_run_cannot_be_taken_back_after_it(desk: Bench, clock: HeldClock) -> None:
    one = started(desk)
    into, gone = (str(desk.run(dossiers.open_, title=title, **LANE).result) for title in ("Into", "Gone"))
    merged = desk.run(dossiers.merge, dossier_id=gone, into_id=into, reason="same", **LANE)
    taken = desk.run(decisions.take, dossier_id=into, wording=DECISION, **LANE)
    free = desk.run(decisions.take, wording=DECISION, **LANE)
    end(desk, one)
    clock.go_on(hours=1)
    for change in (merged, taken, free):
        refs = [entry.ref for entry in change.entries]
        assert FROZEN in desk.refused(log.take_back, refs=refs)
    review = {"remark": "stands", "again_at": clock.now() + timedelta(hours=1)}
    for change in (taken, free):
        assert FROZEN in desk.refused(decisions.review, decision_id=change.result, **review, **LANE)
        assert FROZEN in desk.refused(decisions.revoke, decision_id=change.result, by="PL", reason="x", **LANE)
    assert FROZEN in desk.refused(dossiers.unmerge, dossier_id=gone, reason="x", **LANE)
