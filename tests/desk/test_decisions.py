"""Decisions: what was known when one was written stays with it, whatever comes later."""

from datetime import timedelta

import pytest

from icc_desktop.base.ids import new_id
from icc_desktop.desk import decisions, log
from icc_desktop.domain import dossier as x
from icc_desktop.domain import notification as n
from icc_desktop.domain.decision import Option, Wording
from icc_desktop.domain.entry import Subject
from icc_desktop.store.work import Work
from tests.rigs import START, Bench, HeldClock, alert

WORDING = Wording(
    issue="Warn the provinces now?",
    choice="Warn Liège and Namur",
    decided_by="duty executive",
    reasons="The level is rising faster than forecast",
    options=(Option("Wait for the next forecast", "it comes too late"),),
)


def with_dossier(work: Work, *, ids: tuple[str, ...], lane: str = "real") -> str:
    one = new_id()
    work.append(x.OPENED, Subject(x.KIND, one), {"title": "Flood on the Meuse", "reason": ""}, lane=lane)
    for notification in ids:
        work.append(n.FILED, Subject(n.KIND, notification), {"dossier": one, "reason": ""}, lane=lane)
    return one


def with_figure(work: Work, *, dossier_id: str, value: int, source: str) -> None:
    data = {
        "kind": "missing",
        "value": value,
        "precision": "estimate",
        "source": source,
        "as_at": "2026-11-25T07:50:00Z",
    }
    work.append(x.FIGURE_REPORTED, Subject(x.KIND, dossier_id), data)


def with_task(work: Work, *, dossier_id: str) -> None:
    data = {"task": "t", "text": "Ask for boats", "owner": "Civil Protection", "due_at": "2026-11-25T08:30:00Z"}
    work.append(x.TASK_SET, Subject(x.KIND, dossier_id), data)


@pytest.fixture
def flood(desk: Bench) -> str:
    desk.receive(alert("meuse", severity="Severe"))
    (row,) = desk.rows()
    return str(desk.run(with_dossier, ids=(row.id,)).result)


def test_what_was_known_unknown_and_overdue_is_frozen(desk: Bench, flood: str, clock: HeldClock) -> None:
    desk.run(with_figure, dossier_id=flood, value=3, source="112 centre")
    desk.run(with_figure, dossier_id=flood, value=5, source="police")
    desk.run(with_task, dossier_id=flood)
    clock.go_on(hours=2)
    one = str(desk.run(decisions.take, lane="real", wording=WORDING, dossier_id=flood).result)
    desk.run(with_figure, dossier_id=flood, value=9, source="police")
    frozen = desk.read(decisions.decision_detail, decision_id=one, lane="real").picture
    assert frozen.at == START + timedelta(hours=2)
    assert (frozen.title, frozen.dossier_ref) == (
        "Flood on the Meuse",
        "A-5",
    )
    known = [line.words.say() for line in frozen.known]
    assert known == ["Flood meuse (meteoalarm), Serious", "missing: 5 (estimate), source police"]
    unknown = [line.words.say() for line in frozen.unknown]
    assert unknown == ["Not assessed yet: Flood meuse", "missing: sources differ, 112 centre: 3, police: 5"]
    overdue = {line.words.say() for line in frozen.overdue}
    assert overdue == {"Acknowledgement overdue: Flood meuse", "Task overdue, Civil Protection: Ask for boats"}


def test_decider_and_writer_are_told_apart_and_the_entry_names_the_dossier(desk: Bench, flood: str) -> None:
    change = desk.run(decisions.take, lane="real", wording=WORDING, dossier_id=flood)
    (entry,), (one,) = change.entries, change.decisions
    assert entry.say() == ("Decision by duty executive: Warn Liège and Namur. The level is rising faster than forecast")
    assert (entry.dossier_id, one.written_by, one.wording.decided_by) == (
        flood,
        desk.account("ann").id,
        "duty executive",
    )
    assert one.wording.options == WORDING.options


def test_a_proposal_is_taken_and_then_revoked_by_a_later_one(desk: Bench, flood: str) -> None:
    one = str(desk.run(decisions.propose, lane="real", wording=WORDING, dossier_id=flood).result)
    assert desk.read(decisions.decisions, lane="real")[0].state == "proposed"
    desk.run(decisions.take, lane="real", wording=WORDING, decision_id=one)
    assert "not a proposal" in desk.refused(decisions.take, lane="real", wording=WORDING, decision_id=one)
    later = desk.run(decisions.take, lane="real", wording=WORDING, dossier_id=flood).entries[0].ref
    desk.run(decisions.revoke, decision_id=one, lane="real", by="Minister", reason="New forecast", other=later)
    state = desk.read(decisions.decision_detail, decision_id=one, lane="real").decision
    assert (state.state, state.revoked.last.value["other"]) == ("revoked", later)
    assert "can be revoked" in desk.refused(decisions.revoke, decision_id=one, lane="real", by="x", reason="y")


def test_a_decision_without_reasons_is_refused_and_a_proposal_may_wait_for_them(desk: Bench) -> None:
    bare = Wording(issue="Open the room?", choice="Open it", decided_by="duty executive")
    assert "Without reasons" in desk.refused(decisions.take, lane="real", wording=bare)
    desk.run(decisions.propose, lane="real", wording=bare)


def test_a_review_falls_due_and_is_put_off_by_looking(desk: Bench, clock: HeldClock) -> None:
    review_at = START + timedelta(hours=1)
    wording = Wording(
        **{f: getattr(WORDING, f) for f in ("issue", "choice", "decided_by", "reasons")}, review_at=review_at
    )
    one = str(desk.run(decisions.take, lane="real", wording=wording).result)
    clock.go_on(minutes=90)
    assert [line.at for line in desk.read(decisions.picture_now, lane="real", now=clock.now()).overdue] == [review_at]
    again = clock.now() + timedelta(hours=2)
    desk.run(decisions.review, decision_id=one, lane="real", remark="Stands", again_at=again)
    assert desk.read(decisions.decision_detail, decision_id=one, lane="real").decision.review_at == again
    assert not desk.read(decisions.picture_now, lane="real", now=clock.now()).overdue


def test_a_decision_taken_back_stands_nowhere_but_in_the_log(desk: Bench) -> None:
    change = desk.run(decisions.take, lane="real", wording=WORDING)
    desk.run(log.take_back, refs=[change.entries[0].ref])
    assert desk.read(decisions.decisions, lane="real") == []
    assert desk.read(decisions.decision_detail, decision_id=str(change.result), lane="real") is None


def test_lanes_are_kept_apart(desk: Bench, flood: str) -> None:
    assert "not known in this lane" in desk.refused(decisions.take, lane="exercise", wording=WORDING, dossier_id=flood)


def test_what_strikes_a_decision_stands_in_its_dossier_as_well(desk: Bench, flood: str) -> None:
    change = desk.run(decisions.take, lane="real", wording=WORDING, dossier_id=flood)
    struck = desk.run(log.take_back, refs=(change.entries[0].ref,))
    assert [entry.dossier_id for entry in struck.entries] == [flood]
    assert desk.read(decisions.decisions, lane="real", dossier_id=flood) == []
