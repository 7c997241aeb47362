"""What was sent from here and comes in again, and what others answer to it: in every order, and undone with the name."""

from datetime import timedelta
from itertools import permutations

import pytest

from icc_desktop.desk import log, matching, notifications, own_senders
from icc_desktop.domain.alert import Alert
from icc_desktop.domain.notification import NOTABLE
from icc_desktop.domain.queue import Group, Row, group, waits
from tests.rigs import START, Bench, alert, to, verify

US = "Desk@NCCN.example"
OURS = alert("our-1", sender="desk@nccn.example", severity="Minor")
ACK = alert(
    "ack-1",
    sender="erc@example.org",
    message_type="Ack",
    references=to(OURS),
    infos=(),
    sent_at=START + timedelta(minutes=1),
)
ERROR = alert(
    "err-1",
    sender="nl@example.org",
    message_type="Error",
    references=to(OURS),
    infos=(),
    note="code 42: no area",
    sent_at=START + timedelta(minutes=2),
)
STEPS = ("name", OURS, ACK, ERROR)


def by_identifier(desk: Bench) -> dict[str | None, Row]:
    return {row.identifier: row for row in desk.rows()}


def do(desk: Bench, step: str | Alert) -> None:
    if isinstance(step, Alert):
        desk.receive(step)
    else:
        desk.run(own_senders.add, name=US)


@pytest.mark.parametrize("order", list(permutations(range(4))), ids=str)
def test_in_every_order_ours_asks_nothing_and_answers_are_tied_to_it(desk: Bench, order: tuple[int, ...]) -> None:
    for place in order:
        do(desk, STEPS[place])
    rows = by_identifier(desk)
    ours, ack, error = rows["our-1"], rows["ack-1"], rows["err-1"]
    assert (ours.ours, ours.acknowledge_due_at, group(ours, START)) == (True, None, Group.FOLLOWING)
    assert (ack.answers, ack.acknowledge_due_at, group(ack, START)) == ("ack", None, Group.FOLLOWING)
    assert not waits(ours, START)
    assert not waits(ack, START)
    assert (error.answers, error.proposed, group(error, START)) == ("error", NOTABLE, Group.TO_ACKNOWLEDGE)
    assert ack.leader == ours.leader == ours.id
    assert error.leader is None
    answered = [(one.how, one.row.id, one.note) for one in desk.detail(ours.id).answers]
    assert answered == [("ack", ack.id, None), ("error", error.id, "code 42: no area")]
    assert desk.detail(ack.id).answers == ()


def test_taking_the_name_out_undoes_it_and_taking_that_back_restores_it(desk: Bench) -> None:
    for step in STEPS:
        do(desk, step)
    desk.run(own_senders.remove, name=US)
    rows = by_identifier(desk)
    assert not any(row.ours or row.answers for row in rows.values())
    assert [group(row, START) for row in rows.values()] == [Group.TO_ACKNOWLEDGE] * 3
    assert rows["our-1"].acknowledge_due_at is not None
    assert rows["ack-1"].leader is None
    removed = desk.run(own_senders.add, name=US).entries[0]
    assert by_identifier(desk)["our-1"].ours
    desk.run(log.strike, ref=removed.ref, reason="by mistake")
    assert not by_identifier(desk)["our-1"].ours


def test_nobody_elses_acknowledgement_is_taken_for_one_of_ours(desk: Bench) -> None:
    desk.run(own_senders.add, name=US)
    other = alert("other-1", sender="somebody@example.org")
    desk.receive(other, alert("ack-2", message_type="Ack", references=to(other), infos=()))
    assert [row.answers for row in desk.rows()] == [None, None]
    assert all(waits(row, START) for row in desk.rows())


def test_a_test_or_words_that_were_changed_acknowledge_nothing(desk: Bench) -> None:
    desk.run(own_senders.add, name=US)
    desk.receive(OURS)
    desk.receive(alert("a", sender="x@example.org", message_type="Ack", references=to(OURS), status="Test"))
    desk.receive(
        alert("b", sender="x@example.org", message_type="Ack", references=to(OURS), flags=("signature-broken",))
    )
    rows = by_identifier(desk)
    assert (rows["a"].answers, rows["b"].answers) == (None, None)
    assert desk.detail(rows["our-1"].id).answers == ()


def test_our_own_acknowledgement_of_somebody_elses_is_no_incoming_message(desk: Bench) -> None:
    desk.run(own_senders.add, name=US)
    theirs = alert("theirs-1", sender="erc@example.org")
    desk.receive(theirs)
    desk.receive(alert("our-ack", sender="desk@nccn.example", message_type="Ack", references=to(theirs), infos=()))
    rows = by_identifier(desk)
    assert (rows["our-ack"].ours, group(rows["our-ack"], START)) == (True, Group.FOLLOWING)
    assert (rows["theirs-1"].ours, group(rows["theirs-1"], START)) == (False, Group.TO_ACKNOWLEDGE)


def test_what_is_ours_can_be_closed_without_an_acknowledgement(desk: Bench) -> None:
    desk.run(own_senders.add, name=US)
    one = desk.received(OURS)
    desk.run(notifications.close, ids=[one], lane="real", reason="informed-only")
    assert group(desk.row(one), START) is Group.CLOSED


def test_a_copy_of_unclear_status_asks_nobody_whether_it_is_real(desk: Bench) -> None:
    desk.run(own_senders.add, name=US)
    one = desk.row(desk.received(alert("m", sender="DESK@nccn.example", status="", headline="note")))
    assert (one.nature, group(one, START)) == ("unclear", Group.FOLLOWING)


def test_names_are_listed_and_what_makes_no_sense_is_refused(desk: Bench) -> None:
    desk.run(own_senders.add, name=f"  {US} ")
    assert "already" in desk.refused(own_senders.add, name="desk@NCCN.EXAMPLE")
    assert "Write the sender" in desk.refused(own_senders.add, name="  ")
    assert "not in the list" in desk.refused(own_senders.remove, name="x")
    desk.run(own_senders.add, name="ncc.alerts")
    desk.run(own_senders.remove, name="ncc.alerts")
    listed = [(one.name, one.counts) for one in desk.read(own_senders.own_senders)]
    assert listed == [(US, True), ("ncc.alerts", False)]


def test_it_joins_an_event_and_its_acknowledgement_goes_along(desk: Bench) -> None:
    desk.run(own_senders.add, name=US)
    desk.receive(OURS, ACK, alert("b", sender="b@example.org", headline="Otherwise", event="Fire"))
    rows = by_identifier(desk)
    desk.run(matching.join, ids=[rows["our-1"].id, rows["b"].id], lane="real")
    rows = by_identifier(desk)
    assert rows["our-1"].leader == rows["b"].leader == rows["ack-1"].leader is not None
    desk.run(matching.part, ids=[rows["b"].id], lane="real")
    rows = by_identifier(desk)
    assert (rows["b"].leader, rows["ack-1"].leader) == (None, rows["our-1"].id)
    assert verify(desk.folder).ok
