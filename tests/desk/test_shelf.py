"""Putting aside and back, by people and by the clock; acknowledgements that lapse, and what passes to the next officer."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from icc_desktop.desk import log, notifications, receiving, shifts, station
from icc_desktop.domain import channel as c
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.queue import Group, asks_again, group, has_returned, is_overdue, is_shelved, is_to_take
from tests import rigs
from tests.rigs import ANN, BOB, CHANNELS, START, Bench, HeldClock, alert, delivery, to

REAL: Lane = "real"
HOUR = timedelta(hours=1)


@pytest.fixture
def one(desk: Bench) -> str:
    """A notification that has arrived, was acknowledged and assessed."""
    made = desk.received(alert())
    desk.run(notifications.acknowledge, ids=[made], lane=REAL)
    desk.run(notifications.assess, ids=[made], lane=REAL, severity=2)
    return made


def shelve(desk: Bench, *ids: str, hours: float = 1, reason: str = "RMI decides at nine") -> None:
    desk.run(
        notifications.shelve,
        ids=ids,
        lane=REAL,
        until=desk.desk._clock.now() + timedelta(hours=hours),
        reason=reason,
    )


def words(desk: Bench, one: str) -> str:
    return str(desk.detail(one).history[-1].message)


# -- the shelf


def test_it_comes_back_at_its_time_and_asks_again(desk: Bench, clock: HeldClock, one: str) -> None:
    shelve(desk, one)
    assert words(desk, one) == "Shelved until 2026-11-25 09:00Z: RMI decides at nine"
    row = desk.row(one)
    assert (group(row, START), row.shelved_until) == (Group.SHELVED, START + HOUR)
    clock.go_on(hours=1)
    assert has_returned(row, clock.now())
    assert group(row, clock.now()) is Group.TO_ACKNOWLEDGE
    assert row.again_due_at is not None
    desk.run(notifications.acknowledge, ids=[one], lane=REAL)
    assert group(desk.row(one), clock.now()) is Group.FOLLOWING


def test_also_when_the_program_was_off_at_that_moment(tmp_path: Path, clock: HeldClock) -> None:
    with rigs.bench(rigs.establish(tmp_path / "desk"), clock) as desk:
        made = desk.received(alert())
        desk.run(notifications.acknowledge, ids=[made], lane=REAL)
        shelve(desk, made)
        later = HeldClock(START + 3 * HOUR)
        desk.open_again(later)
        row = desk.row(made)
        assert has_returned(row, later.now())
        assert group(row, later.now()) is Group.OVERDUE


def test_brought_back_before_its_time_it_asks_for_nothing(desk: Bench, clock: HeldClock, one: str) -> None:
    assert desk.refused(notifications.unshelve, ids=[one], lane=REAL) == "It is not on the shelf."
    shelve(desk, one)
    desk.run(notifications.unshelve, ids=[one], lane=REAL, reason="they called")
    assert words(desk, one) == "Brought back from the shelf. they called"
    assert group(desk.row(one), clock.now()) is Group.FOLLOWING
    clock.go_on(hours=2)
    assert group(desk.row(one), clock.now()) is Group.FOLLOWING


def test_a_new_time_counts_and_a_struck_one_leaves_the_one_before(desk: Bench, one: str) -> None:
    shelve(desk, one)
    shelve(desk, one, hours=5)
    assert desk.row(one).shelved_until == START + 5 * HOUR
    desk.run(log.take_back, refs=desk.desk.last_act(REAL))
    assert desk.row(one).shelved_until == START + HOUR


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"reason": "  "}, "Say why it can wait."),
        ({"until": START}, "The time to come back has passed already."),
        ({"until": START + timedelta(days=32)}, "It can be put aside for 31 days at most."),
    ],
)
def test_what_shelving_needs(desk: Bench, one: str, given: dict[str, Any], why: str) -> None:
    wanted = {"until": START + HOUR, "reason": "waits for RMI"} | given
    assert desk.refused(notifications.shelve, ids=[one], lane=REAL, **wanted) == why


def test_only_what_was_acknowledged_and_is_open_and_clear_goes_on_the_shelf(desk: Bench, one: str) -> None:
    aside = {"lane": REAL, "until": START + HOUR, "reason": "waits"}
    fresh = desk.received(alert("fresh"))
    critical = desk.received(alert("critical", severity="Extreme", urgency="Immediate"))
    for waiting in (fresh, critical):
        assert "Acknowledge it first" in desk.refused(notifications.shelve, ids=[one, waiting], **aside)
    assert desk.row(one).shelved_until is None  # all or none
    desk.run(notifications.acknowledge, ids=[critical], lane=REAL)
    desk.run(notifications.shelve, ids=[critical], **aside)
    unclear = desk.received(alert("unclear", headline="This is an exercise"))
    desk.run(notifications.acknowledge, ids=[unclear], lane=REAL)
    assert "First say whether it is real" in desk.refused(notifications.shelve, ids=[unclear], **aside)
    desk.run(notifications.close, ids=[one], lane=REAL, reason="handled")
    assert desk.refused(notifications.shelve, ids=[one], **aside) == "It is closed. Reopen it first."


def test_an_acknowledgement_that_is_struck_takes_it_off_the_shelf(desk: Bench) -> None:
    one = desk.received(alert())
    ref = desk.run(notifications.acknowledge, ids=[one], lane=REAL).entries[0].ref
    shelve(desk, one)
    desk.run(log.strike, ref=ref, reason="wrong row")
    assert not is_shelved(desk.row(one), START)
    assert group(desk.row(one), START) is Group.TO_ACKNOWLEDGE


def test_an_update_stands_beside_what_is_shelved(desk: Bench, clock: HeldClock, one: str) -> None:
    shelve(desk, one)
    newer = desk.received(alert("two", message_type="Update", references=to(alert())))
    assert group(desk.row(newer), clock.now()) is Group.TO_ACKNOWLEDGE


# -- what gets worse


def test_the_same_again_but_worse_comes_back_and_is_to_be_assessed_anew(
    desk: Bench, clock: HeldClock, one: str
) -> None:
    desk.run(notifications.assess, ids=[one], lane=REAL, severity=1)
    shelve(desk, one)
    state = desk.detail(one).state
    assert state.facts is not None
    worse = msgspec.structs.replace(state.facts, proposed=4, received_at=START + HOUR / 2)

    def comes_again(work: Any) -> None:
        receiving.write_received(work, one, REAL, worse)

    clock.go_on(minutes=30)
    desk.runner.run(desk.desk.run_program(comes_again))
    row = desk.row(one)
    assert (row.weight, row.raised, row.severity) == (4, 4, 1)
    assert has_returned(row, clock.now())
    assert group(row, clock.now()) is Group.CRITICAL
    desk.run(notifications.assess, ids=[one], lane=REAL, severity=2)  # a person's word lowers it
    assert (desk.row(one).weight, desk.row(one).raised) == (2, None)


def test_an_update_keeps_the_worst_until_a_person_lowers_it(desk: Bench) -> None:
    first = alert("first", severity="Severe")
    one = desk.received(first)
    milder = alert("second", severity="Minor", message_type="Update", references=to(first))
    two = desk.received(milder)
    three = desk.received(alert("third", severity="Minor", message_type="Update", references=to(milder)))
    for newer in (two, three):
        row = desk.row(newer)
        assert (row.weight, row.kept_from) == (desk.row(one).weight, desk.row(one).ref)
    desk.run(notifications.assess, ids=[three], lane=REAL, severity=1)
    assert desk.row(three).weight == 1


def test_closing_as_a_duplicate_lowers_nothing_unseen(desk: Bench) -> None:
    grave, light = desk.received(alert("grave", severity="Severe")), desk.received(alert("light", severity="Minor"))
    desk.run(notifications.acknowledge, ids=[grave, light], lane=REAL)
    other = desk.row(light).ref
    for reason in ("duplicate", "superseded"):
        assert "Assess" in desk.refused(notifications.close, ids=[grave], lane=REAL, reason=reason, other=other)
    desk.run(notifications.close, ids=[light], lane=REAL, reason="duplicate", other=desk.row(grave).ref.lower())
    assert words(desk, light) == f"Closed: Duplicate of another ({desk.row(grave).ref}). "


def test_what_a_person_has_assessed_may_stand_for_what_is_graver(desk: Bench) -> None:
    grave, light = desk.received(alert("grave", severity="Severe")), desk.received(alert("light", severity="Minor"))
    desk.run(notifications.acknowledge, ids=[grave, light], lane=REAL)
    desk.run(notifications.assess, ids=[light], lane=REAL, severity=1)
    desk.run(notifications.close, ids=[grave], lane=REAL, reason="duplicate", other=desk.row(light).ref)
    assert desk.row(grave).closed_reason == "duplicate"


def test_the_other_one_is_known_and_is_another(desk: Bench, one: str) -> None:
    given = {"ids": [one], "lane": REAL, "reason": "duplicate"}
    assert "no notification with the number A-999" in desk.refused(notifications.close, **given, other="A-999")
    assert "no notification with the number A-1" in desk.refused(notifications.close, **given, other="A-1")
    own = desk.row(one).ref
    assert desk.refused(notifications.close, **given, other=own) == f"{own} is this one itself."


# -- one that is muted


def test_muted_until_it_gets_worse_or_somebody_wants_it_heard(desk: Bench, clock: HeldClock) -> None:
    one = desk.received(alert())
    desk.run(notifications.mute, ids=[one], lane=REAL)
    assert (desk.row(one).muted, words(desk, one)) == (True, "Muted")
    desk.run(notifications.assess, ids=[one], lane=REAL, severity=4)
    assert not desk.row(one).muted
    desk.run(notifications.mute, ids=[one], lane=REAL)
    desk.run(notifications.mute, ids=[one], lane=REAL)
    assert (desk.row(one).muted, words(desk, one)) == (False, "Sound on again")
    desk.run(notifications.acknowledge, ids=[one], lane=REAL)
    assert "Nothing sounds for it" in desk.refused(notifications.mute, ids=[one], lane=REAL)


# -- acknowledged again, and late


def lapsing(desk: Bench) -> str:
    """One of a channel whose acknowledgements lapse after an hour."""
    channels = tuple(msgspec.structs.replace(one, ask_again_s=3600) for one in CHANNELS)
    desk.program(receiving.receive, delivery=delivery(alert("lapses")), language="en", channels=channels)
    return next(row.id for row in desk.rows() if row.identifier == "lapses")


def test_an_acknowledgement_lapses_and_is_given_again(desk: Bench, clock: HeldClock) -> None:
    one = lapsing(desk)
    within = c.find(CHANNELS, "meteoalarm").acknowledge_within_s or 0
    desk.run(notifications.acknowledge, ids=[one], lane=REAL)
    assert "Already acknowledged" in desk.refused(notifications.acknowledge, ids=[one], lane=REAL)
    clock.go_on(hours=1)
    assert asks_again(desk.row(one), clock.now())
    clock.go_on(seconds=within + 5 * 60)
    assert is_overdue(desk.row(one), clock.now())
    desk.run(notifications.acknowledge, ids=[one], lane=REAL)
    row = desk.row(one)
    assert not asks_again(row, clock.now())
    assert (row.late_s, words(desk, one)) == (300, "Acknowledged 5 min late")
    assert len(desk.detail(one).state.acknowledgements) == 2


def test_a_clock_that_is_set_back_gives_no_more_time_until_it_lapses(desk: Bench, clock: HeldClock) -> None:
    one, shelved = lapsing(desk), desk.received(alert("shelved"))
    desk.run(notifications.acknowledge, ids=[one, shelved], lane=REAL)
    shelve(desk, shelved)
    back = desk.row(shelved).again_at
    clock.go_on(minutes=20)
    clock.set_wall(hours=-2)
    change = desk.program(station.look_at_clock)
    assert {row.id for row in change.notifications} == {one, shelved}
    assert desk.row(shelved).again_at == back  # a time of the wall, which somebody chose
    clock.go_on(minutes=39)
    assert not asks_again(desk.row(one), clock.now())
    clock.go_on(minutes=1)
    assert asks_again(desk.row(one), clock.now())
    desk.run(notifications.acknowledge, ids=[one], lane=REAL)
    assert not asks_again(desk.row(one), clock.now())
    assert desk.row(one).again_at == clock.now() + HOUR


def test_too_late_is_said_for_ever_and_by_voice_counts_when_it_was_told(desk: Bench, clock: HeldClock) -> None:
    late, told = desk.received(alert("late")), desk.received(alert("told"))
    due = desk.row(late).acknowledge_due_at
    assert due is not None
    clock.go_on(seconds=(due - START).total_seconds() + 12 * 60)
    desk.run(notifications.acknowledge, ids=[late], lane=REAL)
    desk.run(notifications.acknowledge, ids=[told], lane=REAL, by_voice_to="ERCC", occurred_at=START + HOUR / 60)
    assert (desk.row(late).late_s, words(desk, late)) == (720, "Acknowledged 12 min late")
    assert (desk.row(told).late_s, words(desk, told)) == (None, "Acknowledged by voice to ERCC")


def test_several_with_one_comment(desk: Bench) -> None:
    ids = [desk.received(alert(name)) for name in ("a", "b")]
    desk.run(notifications.acknowledge, ids=ids, lane=REAL, comment=" all of Liège ")
    assert [words(desk, one) for one in ids] == ["Acknowledged: all of Liège"] * 2
    desk.run(notifications.hand, ids=ids, lane=REAL, who="permanence", back=True, comment="as agreed")
    assert words(desk, ids[0]) == "Handed back to permanence: as agreed"


# -- the next officer


def test_what_is_open_passes_to_the_next_officer_who_takes_each(desk: Bench, clock: HeldClock) -> None:
    desk.run(shifts.begin)
    ids = [desk.received(alert(name)) for name in ("a", "b", "c")]
    desk.run(notifications.acknowledge, ids=ids, lane=REAL)
    desk.run(notifications.close, ids=ids[2:], lane=REAL, reason="handled")
    ann, bob = desk.account(ANN).id, desk.account(BOB).id
    assert not is_to_take(desk.row(ids[0]), clock.now(), desk.read(shifts.officer_on_duty))
    desk.run(shifts.end, sign=desk.desk.sign)
    assert desk.read(shifts.officer_on_duty) is None
    assert desk.row(ids[0]).holder == ann  # the end of a shift clears nothing
    desk.sign_in(BOB)
    assert "Already acknowledged by Ann" in desk.refused(notifications.acknowledge, ids=ids[:1], lane=REAL)
    desk.run(shifts.begin)
    officer = desk.read(shifts.officer_on_duty)
    assert officer == bob
    assert [is_to_take(desk.row(one), clock.now(), officer) for one in ids] == [True, True, False]
    change = desk.run(notifications.acknowledge, ids=ids[:1], lane=REAL, comment="read the log")
    assert [str(entry.message) for entry in change.entries] == ["Taken over: read the log"]
    assert [is_to_take(desk.row(one), clock.now(), officer) for one in ids] == [False, True, False]
    desk.open_again(clock)
    assert desk.read(shifts.officer_on_duty) == bob
    assert is_to_take(desk.row(ids[1]), clock.now(), bob)
    assert "Another officer has the desk" in desk.refused(notifications.acknowledge, ids=ids[1:2], lane=REAL)


def test_taken_back_it_is_to_be_taken_again(desk: Bench, clock: HeldClock, one: str) -> None:
    desk.sign_in(BOB)
    desk.run(shifts.begin)
    desk.run(notifications.acknowledge, ids=[one], lane=REAL)
    bob = desk.account(BOB).id
    assert desk.row(one).holder == bob
    desk.run(log.take_back, refs=desk.desk.last_act(REAL))
    assert is_to_take(desk.row(one), clock.now(), bob)
