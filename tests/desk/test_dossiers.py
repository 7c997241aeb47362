"""Dossiers as the desk keeps them: opened, linked, merged, split, all of it taken back, and real never beside exercise."""

from datetime import timedelta
from typing import Any

import pytest

from icc_desktop.desk import dossier_contents as contents
from icc_desktop.desk import dossiers, log, matching, notifications, receiving
from icc_desktop.desk.change import Change
from icc_desktop.desk.dossier_queries import DossierDetail, Suggested, dossier_detail, suggestions_for
from icc_desktop.desk.dossier_queries import dossiers as all_dossiers
from icc_desktop.domain.alert import Lane, Named
from icc_desktop.domain.dossier import Member
from icc_desktop.domain.telephone import Call
from tests.rigs import ANN, BOB, CHANNELS, START, Bench, HeldClock, alert, to

STORM = {"event": "Storm", "headline": "Gale over the coast"}
QUAKE = {"event": "Earthquake", "headline": "Magnitude five in the south"}


def opened(desk: Bench, *ids: str, title: str = "The flood", lane: Lane = "real") -> str:
    return str(desk.run(dossiers.open_, title=title, lane=lane, ids=ids).result)


def detail(desk: Bench, dossier_id: str, lane: Lane = "real") -> DossierDetail:
    found = desk.read(dossier_detail, dossier_id=dossier_id, lane=lane)
    assert isinstance(found, DossierDetail)
    return found


def held(desk: Bench, dossier_id: str, lane: Lane = "real") -> list[str]:
    return [row.id for row in detail(desk, dossier_id, lane).rows]


def undo(desk: Bench, change: Change) -> None:
    desk.run(log.take_back, refs=[entry.ref for entry in change.entries])


def suggested(desk: Bench, *ids: str) -> list[Suggested]:
    found: list[Suggested] = desk.read(suggestions_for, ids=ids, lane="real")
    return found


# -- opening


def test_a_dossier_is_opened_from_several_or_from_nothing(desk: Bench) -> None:
    one, other = desk.received(alert("one")), desk.received(alert("two", **STORM))
    desk.run(notifications.assess, ids=[one], lane="real", severity=2)
    desk.run(notifications.assess, ids=[other], lane="real", severity=3)
    change = desk.run(dossiers.open_, title="  The   flood ", lane="real", ids=[one, other])
    found = detail(desk, str(change.result))
    assert (found.dossier.name, found.dossier.ref) == ("The flood", change.entries[0].ref)
    assert [row.id for row in found.rows] == [one, other]
    assert found.dossier.severity == 3
    assert str(change.entries[-1].say()) == (
        f"Dossier assessed: Serious, as {desk.row(other).ref} was · {found.dossier.ref} The flood"
    )
    assert all(entry.dossier_id == found.dossier.id for entry in change.entries)
    empty = detail(desk, opened(desk))
    assert (empty.rows, empty.dossier.severity, empty.dossier.state) == ((), None, "open")
    assert "needs a title" in desk.refused(dossiers.open_, title=" ", lane="real")
    assert "holds 200" in desk.refused(dossiers.open_, title="x" * 201, lane="real")
    undo(desk, change)
    assert [one.dossier.id for one in desk.read(all_dossiers, lane="real")] == [empty.dossier.id]
    assert desk.row(one).dossier is None


def test_what_stands_in_another_dossier_is_not_taken_from_it_in_passing(desk: Bench) -> None:
    one = desk.received(alert("one"))
    first = detail(desk, opened(desk, one)).dossier
    assert f"stands in dossier {first.ref} The flood" in desk.refused(
        dossiers.open_, title="Another", lane="real", ids=[one]
    )


def test_a_message_takes_along_what_it_replaces(desk: Bench) -> None:
    first = alert("one")
    old = desk.received(first)
    new = desk.received(alert("two", message_type="Update", references=to(first), sent_at=START + timedelta(hours=1)))
    assert held(desk, opened(desk, new)) == [old, new]


# -- linking


def test_linking_needs_a_reason_unless_the_matching_has_one(desk: Bench) -> None:
    one, alike = desk.received(alert("one")), desk.received(alert("two", headline="Flood one", sender="b@example.org"))
    other = desk.received(alert("three", **STORM))
    dossier_id = opened(desk, one)
    (first,) = suggested(desk, alike)
    assert (first.dossier.id, first.beside) == (dossier_id, desk.row(one).ref)
    change = desk.run(dossiers.file, ids=[alike], lane="real", dossier_id=dossier_id)
    ref = detail(desk, dossier_id).dossier.ref
    said = change.entries[0].say()
    assert said.startswith(f"To dossier {ref} The flood. ")
    assert str(first.reasons[0].words) in said
    assert "Say why" in desk.refused(dossiers.file, ids=[other], lane="real", dossier_id=dossier_id)
    desk.run(dossiers.file, ids=[other], lane="real", dossier_id=dossier_id, reason="The dike broke in it")
    assert held(desk, dossier_id) == [one, alike, other]
    assert "in this dossier already" in desk.refused(
        dossiers.file, ids=[other], lane="real", dossier_id=dossier_id, reason="again"
    )


def test_linking_by_number(desk: Bench) -> None:
    one, dossier_id = desk.received(alert("one")), opened(desk)
    ref = desk.row(one).ref
    desk.run(dossiers.link, dossier_id=dossier_id, lane="real", numbers=[ref.lower()], reason="Named on the telephone")
    assert held(desk, dossier_id) == [one]
    given: dict[str, Any] = {"dossier_id": dossier_id, "lane": "real", "reason": "so"}
    assert "no notification with the number A-9999" in desk.refused(dossiers.link, numbers=["A-9999"], **given)
    assert "no notification with the number A-1" in desk.refused(dossiers.link, numbers=["A-1"], **given)


def test_refiling_leaves_the_other_dossier(desk: Bench) -> None:
    one = desk.received(alert("one"))
    first, second = opened(desk, one), opened(desk, title="Another")
    change = desk.run(dossiers.file, ids=[one], lane="real", dossier_id=second, reason="It is that one")
    assert [entry.dossier_id for entry in change.entries] == [first, second]
    assert (held(desk, first), held(desk, second)) == ([], [one])
    undo(desk, change)
    assert (held(desk, first), held(desk, second)) == ([one], [])


def test_taking_out_says_why(desk: Bench) -> None:
    one = desk.received(alert("one"))
    dossier_id = opened(desk, one)
    assert "Say why" in desk.refused(dossiers.unfile, ids=[one], lane="real", reason=" ")
    change = desk.run(dossiers.unfile, ids=[one], lane="real", reason="Another river")
    found = detail(desk, dossier_id)
    assert found.rows == ()
    assert change.entries[0].say().startswith(f"Out of dossier {found.dossier.ref} The flood. Another river")
    assert change.entries[0].dossier_id == dossier_id
    assert "stands in no dossier" in desk.refused(dossiers.unfile, ids=[one], lane="real", reason="again")
    undo(desk, change)
    assert held(desk, dossier_id) == [one]


# -- by itself


def test_an_update_joins_the_dossier_of_what_it_refers_to(desk: Bench) -> None:
    """Acceptance check 1 of DOMAIN.md 9.4."""
    first = alert("one")
    one = desk.received(first)
    dossier_id = opened(desk, one)
    update = alert("two", message_type="Update", references=to(first), sent_at=START + timedelta(hours=1))
    change = desk.receive(update)
    filed = next(entry for entry in change.entries if entry.kind == "notification.filed")
    assert (filed.author, filed.strikable, filed.dossier_id) == ("program", False, dossier_id)
    assert "One names the other as its earlier message" in filed.say()
    assert held(desk, dossier_id) == [one, filed.subject.id]
    assert desk.detail(filed.subject.id).earlier is not None  # so that the panel shows what changed


def test_one_event_of_its_sender_is_one_dossier(desk: Bench) -> None:
    """PITFALLS.md 19: episodes over weeks under one event id."""
    event = (Named("gdacs", "EQ 12"),)
    one = desk.received(alert("e1", event_ids=event, **QUAKE))
    dossier_id = opened(desk, one)
    later = alert("e2", event_ids=event, sent_at=START + timedelta(days=20), **QUAKE)
    two = desk.received(later, received_at=START + timedelta(days=20))
    assert held(desk, dossier_id) == [one, two]


def test_what_only_looks_alike_is_proposed_and_never_filed(desk: Bench) -> None:
    one = desk.received(alert("one"))
    dossier_id = opened(desk, one)
    alike = desk.received(alert("two", headline="Flood one", sender="b@example.org"))
    assert desk.row(alike).dossier is None
    assert [each.row.id for each in detail(desk, dossier_id).suggestions] == [alike]
    desk.run(matching.part, ids=[alike], lane="real")
    assert detail(desk, dossier_id).suggestions == ()
    assert suggested(desk, alike) == []


def test_a_closed_dossier_takes_nothing_in_by_itself(desk: Bench) -> None:
    first = alert("one")
    one = desk.received(first)
    dossier_id = opened(desk, one)
    desk.run(notifications.acknowledge, ids=[one], lane="real")
    desk.run(dossiers.change_state, dossier_id=dossier_id, lane="real", state="closed", reason="over")
    update = alert("two", message_type="Update", references=to(first), sent_at=START + timedelta(hours=1))
    new = desk.received(update)
    assert desk.row(new).dossier is None
    (offered,) = suggested(desk, new)
    assert offered.dossier.is_closed
    assert "is closed. Reopen it first" in desk.refused(dossiers.file, ids=[new], lane="real", dossier_id=dossier_id)


def test_a_forged_update_goes_nowhere_by_itself(desk: Bench) -> None:
    first = alert("one")
    dossier_id = opened(desk, desk.received(first))
    forged = alert(
        "two", message_type="Update", references=to(first), sender="x@evil.org", sent_at=START + timedelta(hours=1)
    )
    desk.received(forged)
    assert len(held(desk, dossier_id)) == 1


# -- exercise and real


def test_exercise_and_real_are_never_linked(desk: Bench) -> None:
    real = desk.received(alert("one"))
    played = desk.received(alert("drill", status="Exercise"))
    in_real, in_exercise = opened(desk), opened(desk, played, title="Drill", lane="exercise")
    ref = desk.row(played, "exercise").ref
    for act, given in (
        (dossiers.file, {"ids": [played], "dossier_id": in_real, "reason": "so", "lane": "real"}),
        (dossiers.open_, {"ids": [played], "title": "Both", "lane": "real"}),
        (dossiers.link, {"numbers": [ref], "dossier_id": in_real, "reason": "so", "lane": "real"}),
        (dossiers.file, {"ids": [real], "dossier_id": in_exercise, "reason": "so", "lane": "real"}),
        (dossiers.file, {"ids": [real], "dossier_id": in_exercise, "reason": "so", "lane": "exercise"}),
        (dossiers.merge, {"dossier_id": in_real, "into_id": in_exercise, "reason": "so", "lane": "real"}),
        (dossiers.merge, {"dossier_id": in_exercise, "into_id": in_real, "reason": "so", "lane": "exercise"}),
    ):
        said = desk.refused(act, **given)
        assert "Exercise and real are never linked" in said, (act, said)


def test_a_test_is_not_linked_with_what_is_real(desk: Bench) -> None:
    test, real = desk.received(alert("t", status="Test")), desk.received(alert("r", **STORM))
    of_tests, of_real = opened(desk, test, title="Test of the line"), opened(desk, real)
    given: dict[str, Any] = {"lane": "real", "reason": "so"}
    assert "is no real alert" in desk.refused(dossiers.file, ids=[test], dossier_id=of_real, **given)
    assert "is real; this dossier holds a test" in desk.refused(dossiers.file, ids=[real], dossier_id=of_tests, **given)
    assert "never linked" in desk.refused(dossiers.merge, dossier_id=of_tests, into_id=of_real, **given)
    assert "never linked" in desk.refused(dossiers.open_, title="Both", lane="real", ids=[real, test])


# -- merging and splitting


def test_merging_and_undoing_gives_back_exactly_what_came(desk: Bench) -> None:
    one, other, third = (desk.received(alert(name, **STORM, areas=())) for name in ("one", "two", "three"))
    source, target = opened(desk, one, other, title="Storm, south"), opened(desk, third, title="Storm")
    task = str(desk.run(contents.set_task, dossier_id=source, lane="real", text="Ring Liege", owner="DO").result)
    done = str(desk.run(contents.set_task, dossier_id=source, lane="real", text="Ring Namur").result)
    meeting = {"dossier_id": source, "lane": "real", "title": "COFECO", "at": START + timedelta(hours=2)}
    desk.run(contents.set_meeting, **meeting)
    assert "itself" in desk.refused(dossiers.merge, dossier_id=source, into_id=source, lane="real", reason="so")
    change = desk.run(dossiers.merge, dossier_id=source, into_id=target, lane="real", reason="One depression")
    merged, into = detail(desk, source), detail(desk, target)
    assert (merged.dossier.merged_into, merged.dossier.is_closed) == (target, True)
    assert (merged.into, [each.id for each in into.merged]) == (into.dossier, [source])
    assert sorted(held(desk, target)) == sorted([one, other, third])
    assert {each.text for each in into.dossier.open_tasks} == {"Ring Liege", "Ring Namur"}
    assert [each.title for each in into.dossier.open_meetings] == ["COFECO"]
    assert f"was merged into {into.dossier.ref} Storm" in desk.refused(
        dossiers.file, ids=[third], lane="real", dossier_id=source, reason="so"
    )
    desk.run(contents.end_task, dossier_id=target, lane="real", task_id=done, end="done", remark="spoke")
    desk.run(dossiers.unfile, ids=[other], lane="real", reason="Not that one")
    desk.run(dossiers.unmerge, dossier_id=source, lane="real", reason="Two depressions")
    back, left = detail(desk, source).dossier, detail(desk, target).dossier
    assert held(desk, source) == [one]  # the other left it in between, and stays where it is
    assert held(desk, target) == [third]
    assert [each.id for each in back.open_tasks] == [task]
    assert back.tasks[done].end_remark == "spoke"
    assert ([each.title for each in back.open_meetings], left.open_meetings, left.open_tasks) == (["COFECO"], (), ())
    assert "was not merged" in desk.refused(dossiers.unmerge, dossier_id=source, lane="real", reason="so")
    assert change.entries[0].say().startswith(f"Merged into {left.ref} Storm. One depression")


def test_merging_is_taken_back_with_one_key(desk: Bench) -> None:
    one, other = desk.received(alert("one")), desk.received(alert("two", **STORM))
    source, target = opened(desk, one), opened(desk, other)
    undo(desk, desk.run(dossiers.merge, dossier_id=source, into_id=target, lane="real", reason="so"))
    assert (held(desk, source), held(desk, target)) == ([one], [other])
    assert not detail(desk, source).dossier.is_closed


def test_what_was_merged_on_comes_apart_in_turn(desk: Bench) -> None:
    one = desk.received(alert("one"))
    first = opened(desk, one)
    second, third = (str(desk.run(dossiers.open_, title=title, lane="real").result) for title in ("Second", "Third"))
    desk.run(dossiers.merge, dossier_id=first, into_id=second, lane="real", reason="so")
    desk.run(dossiers.merge, dossier_id=second, into_id=third, lane="real", reason="so")
    assert "undo the merging first" in desk.refused(dossiers.unmerge, dossier_id=first, lane="real", reason="no")
    desk.run(dossiers.unmerge, dossier_id=second, lane="real", reason="no")
    desk.run(dossiers.unmerge, dossier_id=first, lane="real", reason="no")
    assert (held(desk, first), held(desk, second), held(desk, third)) == ([one], [], [])


def test_a_dossier_whose_opening_was_struck_holds_nothing_back(desk: Bench) -> None:
    one = desk.received(alert("one"))
    gone, merged = opened(desk, one), str(desk.run(dossiers.open_, title="Merged", lane="real").result)
    desk.run(dossiers.merge, dossier_id=merged, into_id=gone, lane="real", reason="so")
    desk.run(log.strike, ref=detail(desk, gone).dossier.ref, reason="wrong")
    assert held(desk, opened(desk, one, title="New")) == [one]
    desk.run(dossiers.unmerge, dossier_id=merged, lane="real", reason="no")
    assert not detail(desk, merged).dossier.is_closed


def test_splitting_names_where_it_came_from(desk: Bench) -> None:
    one, other = desk.received(alert("one")), desk.received(alert("two", **STORM))
    dossier_id = opened(desk, one, other)
    given: dict[str, Any] = {"dossier_id": dossier_id, "lane": "real", "title": "Storm"}
    assert "Say why" in desk.refused(dossiers.split, ids=[other], reason="", **given)
    change = desk.run(dossiers.split, ids=[other], reason="Another river", **given)
    found = detail(desk, str(change.result))
    assert found.split_from is not None
    assert found.split_from.id == dossier_id
    assert (held(desk, dossier_id), [row.id for row in found.rows]) == ([one], [other])
    assert "does not stand in this dossier" in desk.refused(dossiers.split, ids=[other], reason="so", **given)
    undo(desk, change)
    assert held(desk, dossier_id) == [one, other]


# -- severity, words, states


def test_lowering_what_somebody_else_set_needs_a_reason(desk: Bench) -> None:
    dossier_id = opened(desk)
    given: dict[str, Any] = {"dossier_id": dossier_id, "lane": "real"}
    desk.run(dossiers.assess, severity=3, **given)
    desk.run(dossiers.assess, severity=2, **given)  # his own word he may change
    desk.run(dossiers.assess, severity=4, reason="Dike broken", **given)
    desk.sign_in(BOB)
    assert "Somebody else set it to Critical" in desk.refused(dossiers.assess, severity=3, **given)
    desk.run(dossiers.assess, severity=3, reason="Water falls", **given)
    found = detail(desk, dossier_id).dossier
    assert [one.severity for one in found.assessments] == [3, 2, 4, 3]
    assert (found.severity, found.worst) == (3, 4)
    desk.sign_in(ANN)


def test_naming_writes_only_what_changed(desk: Bench) -> None:
    given: dict[str, Any] = {"dossier_id": opened(desk), "lane": "real"}
    change = desk.run(dossiers.describe, title="The flood", summary="Two dikes broken", paragon="P-2026-17", **given)
    assert [entry.kind for entry in change.entries] == ["dossier.summarised", "dossier.referenced"]
    found = detail(desk, given["dossier_id"]).dossier
    assert (found.summary_text, found.paragon_ref) == ("Two dikes broken", "P-2026-17")
    assert "Nothing was changed" in desk.refused(dossiers.describe, title="The flood", **given)
    desk.run(dossiers.describe, paragon="", **given)
    assert detail(desk, given["dossier_id"]).dossier.paragon_ref == ""


def test_states_ask_for_what_they_need(desk: Bench) -> None:
    given: dict[str, Any] = {"dossier_id": opened(desk), "lane": "real"}
    assert "It is so already" in desk.refused(dossiers.change_state, state="open", **given)
    assert "to whom" in desk.refused(dossiers.change_state, state="escalated", **given)
    said = desk.run(dossiers.change_state, state="escalated", to="duty executive", **given).entries[0].say()
    assert said.startswith("Dossier: Escalated. duty executive")
    desk.run(dossiers.change_state, state="escalated", to="director-general", reason="no answer", **given)
    assert "Say why" in desk.refused(dossiers.change_state, state="closed", **given)
    desk.run(dossiers.change_state, state="closed", reason="over", **given)
    assert "is closed" in desk.refused(dossiers.change_state, state="monitoring", **given)
    assert "is closed" in desk.refused(dossiers.assess, severity=1, **given)
    desk.run(dossiers.change_state, state="reopened", reason="new wave", **given)
    assert detail(desk, given["dossier_id"]).dossier.state == "reopened"
    assert "not closed" in desk.refused(dossiers.change_state, state="reopened", **given)


def test_closing_is_refused_while_somebody_waits(desk: Bench) -> None:
    one = desk.received(alert("one"))
    given: dict[str, Any] = {"dossier_id": opened(desk, one), "lane": "real"}
    close: dict[str, Any] = {"state": "closed", "reason": "over", **given}
    task = desk.run(contents.set_task, text="Ring Liege", **given).result
    meeting = desk.run(contents.set_meeting, title="COFECO", **given).result
    assert f"not acknowledged yet: {desk.row(one).ref}" in desk.refused(dossiers.change_state, **close)
    desk.run(notifications.acknowledge, ids=[one], lane="real")
    assert "tasks are open: Ring Liege" in desk.refused(dossiers.change_state, **close)
    assert "why it is dropped" in desk.refused(contents.end_task, task_id=task, end="dropped", **given)
    desk.run(contents.end_task, task_id=task, end="dropped", remark="they rang us", **given)
    assert "not ended: COFECO" in desk.refused(dossiers.change_state, **close)
    desk.run(contents.end_meeting, meeting_id=meeting, **given)
    desk.run(dossiers.change_state, **close)
    assert detail(desk, given["dossier_id"]).dossier.is_closed


# -- tasks, meetings, figures


def test_tasks_are_due_and_end(desk: Bench, clock: HeldClock) -> None:
    given: dict[str, Any] = {"dossier_id": opened(desk), "lane": "real"}
    due = clock.now() + timedelta(minutes=30)
    change = desk.run(contents.set_task, text="Ring Liege", owner="DO", due_at=due, **given)
    assert change.entries[0].say().startswith("Task for DO, due 2026-11-25 08:30Z: Ring Liege")
    task = str(change.result)
    found = detail(desk, given["dossier_id"]).dossier
    assert (found.next_at, found.tasks[task].is_overdue(due)) == (due, True)
    desk.run(contents.set_task, text="Ring Namur", task_id=task, **given)
    assert detail(desk, given["dossier_id"]).dossier.tasks[task].text == "Ring Namur"
    ended = desk.run(contents.end_task, task_id=task, end="done", **given)
    assert ended.entries[0].say().startswith("Task done: Ring Namur.")
    assert "is over" in desk.refused(contents.set_task, text="again", task_id=task, **given)
    undo(desk, ended)
    assert detail(desk, given["dossier_id"]).dossier.tasks[task].end is None
    assert "not known" in desk.refused(contents.end_task, task_id="nothing", end="done", **given)
    assert "to be done" in desk.refused(contents.set_task, text=" ", **given)


def test_meetings_have_members_and_decisions(desk: Bench) -> None:
    given: dict[str, Any] = {"dossier_id": opened(desk), "lane": "real"}
    at = START + timedelta(hours=7, minutes=30)
    members = (Member("FANC", "duty"), Member(" "), Member("Civil Protection"))
    change = desk.run(
        contents.set_meeting,
        title="COFECO",
        cell="cofeco",
        chair="NCCN",
        at=at,
        place="room 2",
        members=members,
        **given,
    )
    assert change.entries[0].say().startswith("Meeting: COFECO, chair NCCN. 2026-11-25 15:30Z, room 2")
    meeting = str(change.result)
    desk.run(contents.note_decision, meeting_id=meeting, text="Evacuate the quay", **given)
    desk.run(contents.end_meeting, meeting_id=meeting, **given)
    desk.run(contents.note_decision, meeting_id=meeting, text="Meet again at 18:00", **given)
    found = detail(desk, given["dossier_id"]).dossier.meetings[meeting]
    assert [member.role for member in found.members] == ["FANC", "Civil Protection"]
    assert [one.text for one in found.decisions] == ["Evacuate the quay", "Meet again at 18:00"]
    assert (found.at, found.is_over) == (at, True)
    assert "has ended" in desk.refused(contents.end_meeting, meeting_id=meeting, **given)


def test_figures_stand_beside_each_other(desk: Bench, clock: HeldClock) -> None:
    given: dict[str, Any] = {"dossier_id": opened(desk), "lane": "real", "kind": "dead", "name": "Dead"}
    first = desk.run(contents.report_figure, value=2, source="police", as_at=START - timedelta(hours=1), **given)
    assert first.entries[0].say().startswith("Dead: 2 (exact), source police, as at 2026-11-25 07:00Z.")
    desk.run(contents.report_figure, value=5, source="hospital", precision="at-least", **given)
    found = detail(desk, given["dossier_id"]).dossier
    assert [(one.value, one.source) for one in found.figures] == [(2, "police"), (5, "hospital")]
    latest = found.latest("dead")
    assert latest is not None
    assert (latest.value, latest.as_at) == (5, clock.now())
    assert "rumour" in desk.refused(contents.report_figure, value=1, source=" ", **given)
    assert "whole number" in desk.refused(contents.report_figure, value=-1, source="police", **given)
    ahead = clock.now() + timedelta(hours=1)
    assert "future" in desk.refused(contents.report_figure, value=1, source="police", as_at=ahead, **given)
    desk.run(log.strike, ref=first.entries[0].ref, reason="misheard")
    assert [one.value for one in detail(desk, given["dossier_id"]).dossier.figures] == [5]


def test_a_telephone_call_becomes_a_dossier(desk: Bench) -> None:
    call = Call(caller="ERCC", what="Ship adrift")
    one = str(desk.run(receiving.take_call, call=call, language="en", channels=CHANNELS, lane="real").result)
    assert held(desk, opened(desk, one, title="Ship adrift")) == [one]


@pytest.mark.parametrize("act", [dossiers.unfile, dossiers.file])
def test_what_is_not_known_is_refused(desk: Bench, act: Any) -> None:
    given: dict[str, Any] = {"dossier_id": "none"} if act is dossiers.file else {}
    assert "not known at this desk" in desk.refused(act, ids=["none"], lane="real", reason="so", **given)
