"""Exercises at a desk without a window: prepared, played, held, frozen at ENDEX, evaluated."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from icc_desktop.base.yaml_values import Titles
from icc_desktop.desk import (
    decisions,
    dossier_contents,
    dossiers,
    evaluation,
    exercises,
    filing,
    log,
    matching,
    notifications,
    receiving,
)
from icc_desktop.domain.decision import Wording
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.exercise import KIND, STARTED, Exercise
from icc_desktop.domain.plan import PlannedStep, Words
from icc_desktop.domain.telephone import Call
from tests.desk.at_exercise import PLAN, bring, prepared, started, state
from tests.rigs import CHANNELS, Bench, HeldClock, alert

FROZEN = "ENDEX: Ammonia has ended, and what belongs to it stays as it stood."


def taken_back(desk: Bench) -> None:
    desk.run(log.take_back, refs=desk.desk.last_act("exercise"))


# -- preparing


def test_a_plan_is_prepared_changed_and_taken_back(desk: Bench) -> None:
    one = prepared(desk)
    assert state(desk, one).stage == "prepared"
    assert state(desk, one).plan == PLAN
    step = PlannedStep("more", "06:00", channel="media", text=Words("Nothing new."))
    desk.run(exercises.write_inject, exercise_id=one, step=step, new=True)
    assert (
        desk.refused(exercises.write_inject, exercise_id=one, step=step, new=True) == "There is an inject more already."
    )
    again = msgspec.structs.replace(step, at="05:41")
    desk.run(exercises.write_inject, exercise_id=one, step=again, new=False)
    plan = state(desk, one).plan
    assert plan is not None
    assert [s.id for s in plan.steps] == ["more", "call", "mail", "cut", "back", "nudge"]  # in order of time
    desk.run(exercises.remove_inject, exercise_id=one, step_id="mail")
    assert "mail" not in {s.id for s in state(desk, one).plan.steps}  # type: ignore[union-attr]
    taken_back(desk)
    assert "mail" in {s.id for s in state(desk, one).plan.steps}  # type: ignore[union-attr]
    head = msgspec.structs.replace(PLAN.head, titles=Titles("Ammonia again"))
    desk.run(exercises.describe, exercise_id=one, head=head, language="en")
    assert state(desk, one).title == "Ammonia again"
    taken_back(desk)
    assert state(desk, one).title == "Ammonia"


def test_a_discarded_one_is_off_the_list_and_can_be_brought_back(desk: Bench) -> None:
    one = prepared(desk)
    (found,) = desk.read(exercises.overview)
    assert (found.exercise.id, found.injects, found.length_s) == (one, 5, 15 * 60.0)
    desk.run(exercises.discard, exercise_id=one)
    assert desk.read(exercises.overview) == []
    assert desk.refused(exercises.start, exercise_id=one) == "There is no such exercise."
    taken_back(desk)
    assert len(desk.read(exercises.overview)) == 1


def test_a_plan_that_makes_no_sense_can_be_kept_but_not_started(desk: Bench) -> None:
    one = prepared(desk)
    desk.run(exercises.remove_inject, exercise_id=one, step_id="back")
    (found,) = desk.read(exercises.overview)
    assert (found.length_s, found.injects) == (None, 4)
    assert "the network goes down and never comes up" in desk.refused(exercises.start, exercise_id=one)


# -- the course


def test_one_exercise_at_a_time_and_its_plan_stays(desk: Bench) -> None:
    real = desk.heads()[0]
    other, one = prepared(desk), started(desk)
    assert desk.refused(exercises.start, exercise_id=other) == "An exercise is running already: Ammonia."
    assert desk.refused(exercises.practise, plan=PLAN, language="en", speed=1.0).startswith("An exercise is running")
    assert desk.refused(exercises.remove_inject, exercise_id=one, step_id="mail").startswith("STARTEX was given")
    assert desk.read(exercises.running).id == one
    desk.run(exercises.end, exercise_id=one)
    assert desk.read(exercises.running) is None
    assert desk.refused(exercises.end, exercise_id=one) == "This exercise does not run."
    assert desk.heads()[0] == real


def test_the_place_in_time_is_known_from_the_entries_alone(desk: Bench, clock: HeldClock) -> None:
    one = started(desk)
    bring(desk, one, "call")
    bring(desk, one, "mail")
    bring(desk, one, "cut")
    desk.open_again(clock)  # the process that played is gone
    found = state(desk, one)
    assert (found.position_s, found.network_up, found.stage) == (600.0, False, "running")
    assert found.done == {"call", "mail", "cut"}
    desk.program(exercises.suspend, exercise_id=one, position_s=found.position_s)
    assert state(desk, one).stage == "suspended"
    assert desk.refused(exercises.suspend, exercise_id=one, position_s=1.0) == "The exercise is suspended already."
    desk.run(exercises.resume, exercise_id=one)
    assert (state(desk, one).stage, state(desk, one).position_s) == ("running", 600.0)


def test_a_jump_says_what_it_leaves_out(desk: Bench) -> None:
    one = started(desk)
    bring(desk, one, "call")
    given: dict[str, Any] = {"exercise_id": one, "from_s": 130.0, "skipped": ("mail", "cut"), "network_up": False}
    change = desk.run(exercises.jump, to_s=660.0, at="05:51:00", **given)
    assert str(change.entries[0].message) == "Exercise jumps to 05:51:00. Not delivered: 2. mail, cut"
    found = state(desk, one)
    assert (set(found.skipped), found.position_s, found.network_up) == ({"mail", "cut"}, 660.0, False)
    assert desk.refused(exercises.jump, to_s=10.0, at="05:40:10", **given) == "Scenario time does not go back."
    bring(desk, one, "mail", by_hand=True)  # control gives it all the same
    assert set(state(desk, one).skipped) == {"cut"}


def test_a_call_rings_until_it_is_taken_and_is_tied_to_its_inject(desk: Bench) -> None:
    one = started(desk)
    assert exercises.ringing(state(desk, one)) == ()
    bring(desk, one, "call")
    assert exercises.ringing(state(desk, one)) == ("call",)
    call = Call(caller="NCC (NL)", what="Fire", where="Canal zone")
    given: dict[str, Any] = {"exercise_id": one, "call": call, "language": "en", "channels": CHANNELS}
    taken = str(desk.run(exercises.take_call, step="call", **given).result)
    assert exercises.ringing(state(desk, one)) == ()
    assert state(desk, one).answers["call"].notification == taken
    row = desk.row(taken, "exercise")
    assert (row.channel, row.acknowledged_at is not None) == ("telephone", True)
    assert desk.refused(exercises.take_call, step="call", **given) == "This call rings no more."


def test_a_call_that_nobody_takes(desk: Bench) -> None:
    one = started(desk)
    bring(desk, one, "call")
    desk.run(exercises.miss_call, exercise_id=one, step="call")
    assert exercises.ringing(state(desk, one)) == ()
    found = desk.read(evaluation.evaluation, exercise_id=one)
    assert found.injects[0].standing == "missed"


# -- ENDEX


def ended(desk: Bench) -> tuple[str, str, str, str]:
    """An ended run with a notification in a dossier and a log line: exercise, notification, dossier, number of the line."""
    one = started(desk)
    (mail,) = bring(desk, one, "mail")
    desk.run(notifications.acknowledge, ids=[mail], lane="exercise")
    dossier = str(desk.run(dossiers.open_, title="Cloud", lane="exercise", ids=[mail]).result)
    line = desk.run(log.write, text="rang the permanence", lane="exercise").entries[0].ref
    desk.run(exercises.end, exercise_id=one, position_s=700.0)
    return one, mail, dossier, line


def test_what_is_open_at_endex_is_closed_and_asks_for_nothing(desk: Bench) -> None:
    one = started(desk)
    (mail,) = bring(desk, one, "mail")
    outside = desk.received(alert("other", status="Exercise"))  # of another network: not of this run
    change = desk.run(exercises.end, exercise_id=one)
    assert [row.id for row in change.notifications] == [mail]
    assert desk.row(mail, "exercise").closed_at is not None
    assert desk.row(outside, "exercise").closed_at is None
    desk.run(notifications.acknowledge, ids=[outside], lane="exercise")


def test_nothing_of_a_run_that_has_ended_can_be_changed(desk: Bench) -> None:
    one, mail, dossier, line = ended(desk)
    given: dict[str, Any] = {"lane": "exercise"}
    for act, values in (
        (notifications.note, {"ids": [mail], "text": "later"}),
        (notifications.reopen, {"ids": [mail], "reason": "later"}),
        (dossiers.describe, {"dossier_id": dossier, "title": "later"}),
        (dossiers.assess, {"dossier_id": dossier, "severity": 4, "reason": "later"}),
        (dossier_contents.set_task, {"dossier_id": dossier, "text": "later", "owner": "x"}),
        (decisions.take, {"dossier_id": dossier, "wording": decision()}),
    ):
        assert FROZEN in desk.refused(act, **values, **given), act.__name__
    for act, values in (
        (notifications.acknowledge, {"ids": [mail], "by_voice_to": "x"}),
        (notifications.assess, {"ids": [mail], "severity": 4, "concerns": "ours", "reason": "later"}),
        (notifications.hand, {"ids": [mail], "who": "x", "back": True}),
    ):
        assert desk.refused(act, **values, **given), act.__name__
    assert FROZEN in desk.refused(log.strike, ref=line, reason="later")
    assert desk.run(notifications.open_, ids=[mail], lane="exercise").entries == ()  # reading it stays possible
    fresh = desk.received(alert("fresh", status="Exercise"))
    assert FROZEN in desk.refused(filing.file, dossier_id=dossier, ids=[fresh], reason="x", **given)
    desk.run(log.write, text="a line of after ENDEX", lane="exercise")
    assert state(desk, one).stage == "ended"


def test_the_evaluation_goes_on_after_endex_and_can_be_taken_back(desk: Bench) -> None:
    one, *_ = ended(desk)
    desk.run(evaluation.observe, exercise_id=one, text="calm", step="mail")
    desk.run(evaluation.remark, exercise_id=one, text="ring earlier")
    lesson = desk.run(
        evaluation.write_lesson, exercise_id=one, text="night phone", owner="RMI", due="2027-02-01"
    ).result
    desk.run(evaluation.write_lesson, exercise_id=one, text="night phone", owner="PL", lesson_id=lesson)
    assert state(desk, one).lessons[lesson].owner == "PL"
    taken_back(desk)
    assert state(desk, one).lessons[lesson].owner == "RMI"
    desk.run(evaluation.evaluated, exercise_id=one)
    assert state(desk, one).stage == "evaluated"
    assert desk.refused(evaluation.evaluated, exercise_id=one) == "This exercise is evaluated already."
    for empty in ({"text": " ", "owner": "x"}, {"text": "x", "owner": " "}):
        assert desk.refused(evaluation.write_lesson, exercise_id=one, **empty)


def test_before_endex_there_are_notes_of_observers_only(desk: Bench) -> None:
    one = started(desk)
    desk.run(evaluation.observe, exercise_id=one, text="calm")
    assert desk.refused(evaluation.remark, exercise_id=one, text="x").startswith("The exercise runs")
    assert desk.refused(evaluation.observe, exercise_id=prepared(desk), text="x").startswith("This exercise has not")


# -- evaluation


def test_the_evaluation_tells_when_each_inject_was_dealt_with(desk: Bench, clock: HeldClock) -> None:
    one = started(desk)
    bring(desk, one, "call")
    clock.go_on(seconds=40)
    call = Call(caller="NCC (NL)", what="Fire")
    desk.run(exercises.take_call, exercise_id=one, step="call", call=call, language="en", channels=CHANNELS)
    desk.run(evaluation.tick, exercise_id=one, step="call", number=1, done=True, position_s=200.0)
    (mail,) = bring(desk, one, "mail")
    came_at = clock.now()
    clock.go_on(seconds=10)
    desk.run(notifications.open_, ids=[mail], lane="exercise")
    clock.go_on(seconds=20)
    desk.run(notifications.acknowledge, ids=[mail], lane="exercise", by_voice_to="NCCN")
    clock.go_on(seconds=5)
    dossier = str(desk.run(dossiers.open_, title="Cloud", lane="exercise", ids=[mail]).result)
    desk.run(decisions.take, dossier_id=dossier, lane="exercise", wording=decision())
    desk.run(exercises.end, exercise_id=one, position_s=700.0)
    found = desk.read(evaluation.evaluation, exercise_id=one)
    by_name = {inject.step.id: inject for inject in found.injects}
    assert [inject.standing for inject in found.injects] == [
        "acknowledged",
        "acknowledged",
        "undelivered",
        "undelivered",
        "contingency",
    ]
    moments = by_name["mail"].moments
    assert [by_name["mail"].after_s(at) for at in msgspec.structs.astuple(moments)] == [10, 30, 30, 35]
    assert by_name["mail"].delivered_at == came_at
    assert by_name["call"].after_s(by_name["call"].moments.first_call_at) == 40
    assert by_name["mail"].planned_at == found.exercise.started_at + timedelta(minutes=9)
    assert [(one.outcome, one.due_s) for one in found.expected] == [("done", 420.0), ("not-done", 420.0)]


def decision() -> Wording:
    return Wording(issue="Wait", choice="no federal phase", decided_by="duty executive", reasons="R")


def test_what_is_ticked_late_is_late(desk: Bench) -> None:
    one = started(desk)
    bring(desk, one, "call")
    given = {"exercise_id": one, "step": "call", "number": 2, "done": True}
    desk.run(evaluation.tick, position_s=421.0, **given)
    outcome = [each.outcome for each in desk.read(evaluation.evaluation, exercise_id=one).expected]
    assert outcome == ["open", "late"]
    desk.run(evaluation.tick, **{**given, "done": False})
    assert [each.outcome for each in desk.read(evaluation.evaluation, exercise_id=one).expected] == ["open", "open"]


def test_a_run_of_an_older_version_has_no_plan_and_can_be_ended(desk: Bench) -> None:
    def old(work: Any) -> None:
        work.append(STARTED, Subject(KIND, "old"), {"scenario_id": "sc-8", "title": "Old"}, lane="exercise")

    desk.program(old)
    found = state(desk, "old")
    assert isinstance(found, Exercise)
    assert (found.plan, found.stage) == (None, "running")
    assert desk.read(evaluation.evaluation, exercise_id="old") is None
    desk.run(exercises.end, exercise_id="old")


# -- the lanes


@pytest.mark.parametrize("wrong", ["real", "exercise"])
def test_exercise_and_real_are_never_linked(desk: Bench, wrong: Any) -> None:
    right = "exercise" if wrong == "real" else "real"
    one = desk.received(alert("one", status="Actual" if right == "real" else "Exercise"))
    two = desk.received(alert("two", status="Actual" if wrong == "real" else "Exercise"))
    there = str(desk.run(dossiers.open_, title="There", lane=wrong, ids=[two]).result)
    here = str(desk.run(dossiers.open_, title="Here", lane=right, ids=[one]).result)
    for lane in (right, wrong):
        assert desk.refused(matching.join, ids=[one, two], lane=lane)
        assert desk.refused(dossiers.open_, title="Both", lane=lane, ids=[one, two])
    assert desk.refused(filing.file, dossier_id=there, ids=[one], reason="x", lane=right)
    assert desk.refused(filing.file, dossier_id=here, ids=[two], reason="x", lane=wrong)
    assert desk.refused(dossiers.merge, dossier_id=here, into_id=there, reason="x", lane=right)
    assert desk.refused(decisions.take, dossier_id=there, lane=right, wording=decision())
    for each in (notifications.acknowledge, notifications.open_):
        assert desk.refused(each, ids=[one], lane=wrong)
    assert desk.refused(notifications.note, ids=[one], lane=wrong, text="x")


def test_a_call_noted_in_the_real_lane_is_of_no_run(desk: Bench) -> None:
    one = started(desk)
    call = Call(caller="NCC", what="Fire")
    real = str(desk.run(receiving.take_call, call=call, language="en", channels=CHANNELS, lane="real").result)
    desk.run(exercises.end, exercise_id=one)
    desk.run(notifications.note, ids=[real], lane="real", text="goes on")
