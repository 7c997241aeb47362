"""What the officer does with a notification, with the log and with the shift; and how it is taken back."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from icc_desktop.desk import log, notifications, queries, shifts
from icc_desktop.desk.change import Change, Refusal
from icc_desktop.domain.alert import Lane
from tests import rigs
from tests.rigs import ANN, BOB, START, Bench, HeldClock, alert, state_of, to

REAL: Lane = "real"


@pytest.fixture
def one(desk: Bench) -> str:
    """A notification that has just arrived."""
    return desk.received(alert())


# -- acknowledging


def test_acknowledged_once_by_name_and_time(desk: Bench, clock: HeldClock, one: str) -> None:
    clock.go_on(minutes=4)
    desk.run(notifications.acknowledge, ids=[one], lane=REAL)
    clock.go_on(minutes=30)
    desk.sign_in(BOB)
    answer = desk.refused(notifications.acknowledge, ids=[one], lane=REAL)
    assert answer == "Already acknowledged by Ann at 08:04Z."
    [done] = desk.detail(one).state.acknowledgements
    assert (done.author, done.at) == (desk.account(ANN).id, START + timedelta(minutes=4))


def test_of_several_only_those_that_wait_are_acknowledged(desk: Bench, one: str) -> None:
    desk.run(notifications.acknowledge, ids=[one], lane=REAL)
    two = desk.received(alert("two"))
    assert len(desk.run(notifications.acknowledge, ids=[one, two], lane=REAL).entries) == 1
    assert desk.row(two).acknowledged_at is not None


def test_earlier_versions_are_acknowledged_with_the_one_that_replaces_them(desk: Bench) -> None:
    first = alert("first")
    second = alert("second", message_type="Update", references=to(first))
    third = alert("third", message_type="Update", references=to(second))
    ids = [desk.received(a) for a in (first, second, third)]
    change = desk.run(notifications.acknowledge, ids=[ids[2]], lane=REAL)
    assert {row.subject.id for row in change.entries} == set(ids)
    words = f"Acknowledged together with {desk.row(ids[2]).ref}, which replaces it"
    assert str(desk.detail(ids[0]).history[-1].message) == words
    assert all(desk.row(i).acknowledged_at for i in ids)
    desk.run(log.take_back, refs=desk.desk.last_act(REAL))
    assert not any(desk.row(i).acknowledged_at for i in ids)


def test_the_newer_one_is_not_acknowledged_with_the_older(desk: Bench) -> None:
    first = alert("first")
    one = desk.received(first)
    newer = desk.received(alert("second", message_type="Update", references=to(first)))
    desk.run(notifications.acknowledge, ids=[one], lane=REAL)
    assert desk.row(newer).acknowledged_at is None


def test_by_voice_names_whom(desk: Bench, one: str) -> None:
    told = START - timedelta(minutes=10)
    desk.run(notifications.acknowledge, ids=[one], lane=REAL, by_voice_to="governor", occurred_at=told)
    row = desk.detail(one).history[-1]
    assert (str(row.message), row.happened_at, row.is_late) == ("Acknowledged by voice to governor", told, True)


def test_what_is_not_there_is_refused(desk: Bench) -> None:
    for act in (notifications.acknowledge, notifications.open_, notifications.reopen):
        assert desk.refused(act, ids=["nowhere"], lane=REAL) == "This notification is not known at this desk."
    assert desk.refused(notifications.acknowledge, ids=[], lane=REAL) == "Nothing is selected."


def test_opened_once_for_each_officer(desk: Bench, one: str) -> None:
    assert len(desk.run(notifications.open_, ids=[one], lane=REAL).entries) == 1
    assert desk.run(notifications.open_, ids=[one], lane=REAL).entries == ()
    desk.sign_in(BOB)
    assert len(desk.run(notifications.open_, ids=[one], lane=REAL).entries) == 1


# -- assessing, handing, closing


def test_assessed_with_severity_concern_and_reason(desk: Bench, one: str) -> None:
    change = desk.run(
        notifications.assess, ids=[one], lane=REAL, severity=3, concerns="ours", reason=" the Vesdre rises "
    )
    assert str(change.entries[0].message) == "Assessed: Serious, For us. the Vesdre rises"
    assert (desk.row(one).severity, desk.row(one).concerns, desk.row(one).weight) == (3, "ours", 3)
    desk.run(notifications.assess, ids=[one], lane=REAL, severity=1)
    assert (desk.row(one).severity, desk.row(one).conflicts) == (1, ())


@pytest.mark.parametrize("wrong", [{"severity": 5}, {"severity": 0}, {"severity": 2, "concerns": "perhaps"}])
def test_an_assessment_outside_the_scale_is_a_bug_and_writes_nothing(
    desk: Bench, one: str, wrong: dict[str, object]
) -> None:
    before = desk.heads()
    with pytest.raises(ValueError, match="no such severity"):
        desk.run(notifications.assess, ids=[one], lane=REAL, **wrong)
    assert desk.heads() == before


def test_handed_in_and_handed_back(desk: Bench, one: str) -> None:
    desk.run(notifications.hand, ids=[one], lane=REAL, who="permanence", back=False)
    assert desk.row(one).with_permanence is None
    desk.run(notifications.hand, ids=[one], lane=REAL, who="permanence", back=True)
    assert desk.row(one).with_permanence == "permanence"
    assert [str(r.message) for r in desk.detail(one).history[-2:]] == [
        "Handed to us by permanence",
        "Handed back to permanence",
    ]
    assert "Say who" in desk.refused(notifications.hand, ids=[one], lane=REAL, who="  ", back=True)


def test_closed_only_when_acknowledged_and_then_untouchable_until_reopened(desk: Bench, one: str) -> None:
    assert "Acknowledge it first" in desk.refused(notifications.close, ids=[one], lane=REAL, reason="handled")
    desk.run(notifications.acknowledge, ids=[one], lane=REAL)
    desk.run(notifications.close, ids=[one], lane=REAL, reason="not-for-belgium", text="info NL")
    assert (desk.row(one).closed_at, desk.row(one).closed_reason) == (START, "not-for-belgium")
    assert str(desk.detail(one).history[-1].message) == "Closed: Not for Belgium. info NL"
    for act, given in (
        (notifications.acknowledge, {}),
        (notifications.assess, {"severity": 2}),
        (notifications.close, {"reason": "handled"}),
        (notifications.hand, {"who": "x", "back": True}),
    ):
        assert desk.refused(act, ids=[one], lane=REAL, **given) == "It is closed. Reopen it first."
    desk.run(notifications.note, ids=[one], lane=REAL, text="a note may always be written")
    desk.run(notifications.reopen, ids=[one], lane=REAL, reason="it rains again")
    assert (desk.row(one).closed_at, desk.row(one).notes) == (None, 1)
    assert desk.refused(notifications.reopen, ids=[one], lane=REAL) == "It is not closed."


def test_one_refused_of_several_refuses_all(desk: Bench, one: str) -> None:
    two = desk.received(alert("two"))
    desk.run(notifications.acknowledge, ids=[one], lane=REAL)
    desk.refused(notifications.close, ids=[one, two], lane=REAL, reason="handled")
    assert desk.row(one).closed_at is None


def test_closed_ones_stay_in_the_queue_for_a_day(desk: Bench, one: str) -> None:
    desk.run(notifications.acknowledge, ids=[one], lane=REAL)
    desk.run(notifications.close, ids=[one], lane=REAL, reason="handled")
    assert len(desk.rows(now=START + timedelta(hours=23))) == 1
    assert desk.rows(now=START + timedelta(hours=25)) == []
    assert desk.row(one).closed_at is not None  # and can be found


def test_an_empty_note_is_refused(desk: Bench, one: str) -> None:
    assert desk.refused(notifications.note, ids=[one], lane=REAL, text=" \n") == "The note is empty."


# -- taking back and striking

ACTS: tuple[tuple[Callable[..., None], dict[str, object]], ...] = (
    (notifications.acknowledge, {}),
    (notifications.assess, {"severity": 4, "concerns": "ours"}),
    (notifications.note, {"text": "n"}),
    (notifications.hand, {"who": "permanence", "back": True}),
    (notifications.close, {"reason": "handled"}),
)


def test_taking_back_restores_each_state_before_and_deletes_nothing(desk: Bench, one: str) -> None:
    states, refs = [], []
    for act, given in ACTS:
        states.append((state_of(desk.detail(one).state), desk.row(one)))
        refs.append(tuple(row.ref for row in desk.run(act, ids=[one], lane=REAL, **given).entries))
        assert desk.desk.last_act(REAL) == refs[-1]
    for before, last in zip(reversed(states), reversed(refs), strict=True):
        assert desk.desk.last_act(REAL) == last
        desk.run(log.take_back, refs=last)
        desk.desk.forget_act(last)
        assert (state_of(desk.detail(one).state), desk.row(one)) == before
    assert desk.desk.last_act(REAL) == ()
    history = desk.detail(one).history
    assert len(history) == 1 + 2 * len(ACTS)
    assert [row.struck_reason for row in history[1 : 1 + len(ACTS)]] == ["taken back"] * len(ACTS)
    assert all(row.struck_by for row in history[1 : 1 + len(ACTS)])


def test_only_its_author_takes_back_but_others_strike_with_a_reason(desk: Bench, one: str) -> None:
    ref = desk.run(notifications.acknowledge, ids=[one], lane=REAL).entries[0].ref
    desk.sign_in(BOB)
    assert desk.desk.last_act(REAL) == ()
    assert "Only its author" in desk.refused(log.take_back, refs=[ref])
    assert desk.refused(log.strike, ref=ref, reason=" ") == "Say why it is struck."
    by = desk.run(log.strike, ref=ref.lower(), reason="wrong row").entries[0]
    assert desk.row(one).acknowledged_at is None
    assert desk.refused(log.strike, ref=ref, reason="again") == f"{ref} is struck already, by {by.ref}."
    assert desk.refused(log.take_back, refs=[]) == "There is nothing to take back."
    struck = desk.read(queries.entry_named, ref=ref)
    assert (struck.struck_by, struck.struck_reason, struck.strikable) == (by.ref, "wrong row", False)


def test_what_arrived_or_what_the_program_did_cannot_be_struck(desk: Bench, one: str) -> None:
    for ref in (desk.row(one).ref, "A-1", "X-A-1"):
        assert "cannot be struck" in desk.refused(log.strike, ref=ref, reason="x")
    for ref in ("A-999", "B-1", "", "A-0", "nonsense"):
        assert desk.refused(log.strike, ref=ref, reason="x") == f"There is no entry {ref}."


def test_an_act_after_a_jump_of_the_clock_is_taken_back_in_its_own_lane(desk: Bench, clock: HeldClock) -> None:
    clock.set_wall(hours=2)
    change = desk.run(log.write, text="in the exercise", lane="exercise")
    assert [row.lane for row in change.entries] == ["real", "exercise"]
    assert desk.desk.last_act("exercise") == (change.entries[1].ref,)
    assert desk.desk.last_act(REAL) == ()


# -- the log


def test_lines_stand_in_order_with_event_time_and_lateness(desk: Bench, clock: HeldClock) -> None:
    clock.go_on(hours=1)
    earlier = START + timedelta(minutes=2)
    desk.run(log.write, text="  now ", lane=REAL)
    desk.run(log.write, text="earlier", lane=REAL, occurred_at=earlier)
    desk.run(log.write, text="just before", lane=REAL, occurred_at=clock.wall - timedelta(minutes=4))
    just, late, now = desk.read(queries.log_page, lane=REAL, limit=3)
    assert (str(now.message), now.occurred_at, now.is_late) == ("now", None, False)
    assert (late.happened_at, late.recorded_at, late.is_late) == (earlier, clock.wall, True)
    assert not just.is_late


@pytest.mark.parametrize("text", ["", "  \t\n"])
def test_an_empty_line_is_refused(desk: Bench, text: str) -> None:
    assert desk.refused(log.write, text=text, lane=REAL) == "The line is empty."


def test_a_line_from_the_future_or_too_long_is_refused(desk: Bench) -> None:
    soon = START + timedelta(minutes=2)
    assert "future" in desk.refused(log.write, text="x", lane=REAL, occurred_at=soon)
    desk.run(log.write, text="x", lane=REAL, occurred_at=START + timedelta(seconds=30))  # clocks differ a little
    assert "20000 characters" in desk.refused(log.write, text="x" * 20_001, lane=REAL)


def test_no_act_has_an_event_time_still_to_come(desk: Bench, one: str) -> None:
    soon = START + timedelta(hours=1)
    for act, given in (
        (notifications.acknowledge, {}),
        (notifications.note, {"text": "n"}),
        (notifications.hand, {"who": "permanence", "back": True}),
    ):
        assert "future" in desk.refused(act, ids=[one], lane=REAL, occurred_at=soon, **given)
    assert "future" in desk.refused(shifts.begin, occurred_at=soon)


def test_braces_and_markup_in_a_line_are_only_text(desk: Bench) -> None:
    text = "{name} <b>bold</b> {0} %s"
    row = desk.run(log.write, text=text, lane=REAL).entries[0]
    assert str(row.message) == text


def test_pages_of_the_log_join_without_gap_or_double(desk: Bench) -> None:
    for number in range(25):
        desk.run(log.write, text=str(number), lane=REAL)
    pages, before = [], None
    while page := desk.read(queries.log_page, lane=REAL, before=before, limit=7):
        pages += page
        before = (page[-1].order_at, page[-1].desk, page[-1].number)
    assert [row.number for row in pages] == list(range(28, 0, -1))
    assert len(desk.read(queries.log_page, lane=REAL, by_hand=True)) == 25


def test_an_entry_is_found_by_the_number_spoken_on_the_telephone(desk: Bench) -> None:
    desk.run(log.write, text="here", lane="exercise")
    assert str(desk.read(queries.entry_named, ref=" x-a-2 ").message) == "here"
    assert desk.read(queries.entry_named, ref="A-99") is None


# -- the shift


def test_a_shift_begins_and_ends_with_a_seal_and_a_head_code(desk: Bench, clock: HeldClock) -> None:
    assert desk.refused(shifts.end, sign=desk.desk.sign) == "No shift is running."
    desk.run(shifts.begin)
    desk.sign_in(BOB)
    assert desk.refused(shifts.begin) == "Ann has the desk since 08:00Z; that shift must end first."
    clock.go_on(hours=8)
    change = desk.run(shifts.end, sign=desk.desk.sign, remark=" quiet ")
    assert change.result == desk.heads()[0]  # what verify will print
    assert [(s.is_open, s.remark, s.ended_at) for s in change.shifts] == [(False, "quiet", clock.wall)]
    desk.run(shifts.begin)


# -- who may


def test_nothing_without_a_sign_in_or_behind_the_lock(desk: Bench) -> None:
    before = desk.heads()
    desk.desk.is_locked = True
    locked = desk.runner.run(desk.desk.run(log.write, text="x", lane=REAL))
    desk.desk.officer = None
    nobody = desk.runner.run(desk.desk.run(log.write, text="x", lane=REAL))
    assert isinstance(locked, Refusal)
    assert isinstance(nobody, Refusal)
    assert str(locked.reason) == "The desk is locked. Unlock it first."
    assert str(nobody.reason) == "Nobody is signed in at this desk. Sign in first."
    desk.receive(alert())  # what arrives is taken in all the same
    assert desk.heads() != before


def test_an_act_that_breaks_off_leaves_nothing(desk: Bench, one: str) -> None:
    before, told = desk.heads(), len(desk.changes)

    def breaks(work: object, **given: object) -> None:
        notifications.acknowledge(work, **given)  # type: ignore[arg-type]  # any act
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        desk.run(breaks, ids=[one], lane=REAL)
    assert (desk.heads(), len(desk.changes)) == (before, told)
    change = desk.run(notifications.acknowledge, ids=[one], lane=REAL)
    assert isinstance(change, Change)


def test_half_a_character_is_no_reason_to_lose_a_line(desk: Bench) -> None:
    change = desk.run(log.write, text="pasted \ud83d badly", lane=REAL)
    assert str(change.entries[0].message) == "pasted \ufffd badly"


def test_everything_is_in_the_one_file_after_the_orderly_end(tmp_path: Path) -> None:
    with rigs.bench(rigs.establish(tmp_path / "desk")) as desk:
        desk.run(log.write, text="last words", lane=REAL)
        assert desk.read(queries.log_page, lane=REAL)
    assert [path.name for path in desk.folder.iterdir() if path.name.endswith("-wal") and path.stat().st_size] == []
