"""Who may replace or withdraw a message, and who only says so."""

from datetime import timedelta

import msgspec
import pytest

from icc_desktop.desk import notifications
from icc_desktop.domain.queue import Group, group
from tests.rigs import START, Bench, alert, to

REAL = "real"
CRITICAL = {"severity": "Extreme", "urgency": "Immediate", "certainty": "Observed"}


@pytest.mark.parametrize("message_type", ["Update", "Cancel"])
@pytest.mark.parametrize("status", ["Test", "System", "Draft"])
def test_what_is_no_event_never_touches_a_real_alert(desk: Bench, message_type: str, status: str) -> None:
    danger = alert("danger", **CRITICAL)
    one = desk.received(danger)
    other = desk.received(alert("other", message_type=message_type, status=status, references=to(danger)))
    assert desk.row(one).superseded is None
    assert group(desk.row(one), START) is Group.CRITICAL
    desk.run(notifications.acknowledge, ids=[other], lane=REAL)
    assert desk.row(one).acknowledged_at is None


def unclear_cancel(desk: Bench) -> tuple[str, str]:
    danger = alert("danger", **CRITICAL)
    one = desk.received(danger)
    cancel = alert("cancel", message_type="Cancel", references=to(danger), headline="Exercise: all is over")
    return one, desk.received(cancel)


def test_a_cancel_of_unclear_status_counts_once_a_person_says_that_it_is_real(desk: Bench) -> None:
    one, cancel = unclear_cancel(desk)
    assert desk.row(one).superseded is None
    change = desk.run(notifications.decide_status, ids=[cancel], lane=REAL, status="real")
    assert {row.id for row in change.notifications} == {one, cancel}
    superseded = desk.row(one).superseded
    assert superseded is not None
    assert (superseded.by, superseded.how) == (cancel, "cancel")


@pytest.mark.parametrize("status", ["test", "exercise"])
def test_a_cancel_that_turns_out_to_be_none_withdraws_nothing(desk: Bench, status: str) -> None:
    one, cancel = unclear_cancel(desk)
    desk.run(notifications.decide_status, ids=[cancel], lane=REAL, status=status)
    assert desk.row(one).superseded is None


def test_what_another_sender_says_is_shown_and_changes_nothing(desk: Bench) -> None:
    danger = alert("danger", **CRITICAL)
    one = desk.received(danger)
    foreign = msgspec.structs.replace(
        alert("cancel", message_type="Cancel", references=to(danger)), sender="somebody@example.net"
    )
    other = desk.received(foreign)
    row = desk.row(one)
    assert row.superseded is not None
    assert row.superseded.by_other_sender
    assert not row.is_replaced
    assert group(row, START) is Group.CRITICAL
    desk.run(notifications.acknowledge, ids=[other], lane=REAL)
    assert desk.row(one).acknowledged_at is None


def test_its_own_sender_outweighs_another_one(desk: Bench) -> None:
    danger = alert("danger")
    one = desk.received(danger)
    own = desk.received(alert("update", message_type="Update", references=to(danger)))
    foreign = alert("cancel", message_type="Cancel", references=to(danger))
    desk.received(msgspec.structs.replace(foreign, sender="somebody@example.net"))
    superseded = desk.row(one).superseded
    assert superseded is not None
    assert (superseded.by, superseded.by_other_sender) == (own, False)


def test_a_chain_longer_than_any_stack_is_acknowledged_whole(desk: Bench) -> None:
    chain = [alert("0")]
    for number in range(1, 1100):
        chain.append(alert(str(number), message_type="Update", references=to(chain[-1])))
    rows = {row.identifier: row.id for row in desk.receive(*chain).notifications}
    change = desk.run(notifications.acknowledge, ids=[rows["1099"]], lane=REAL)
    assert len(change.entries) == 1100


def test_what_came_later_under_the_same_identifier_is_shown_from_both_sides(desk: Bench) -> None:
    first = desk.received(alert("same", headline="One thing"))
    second = desk.received(alert("same", headline="Another thing"))
    assert first != second
    assert "same-id-other-content" in desk.row(second).flags
    assert [row.id for row in desk.detail(first).related] == [second]
    assert [row.id for row in desk.detail(second).related] == [first]


@pytest.mark.parametrize("kind", ["Update", "Cancel"])
def test_what_was_changed_on_the_way_changes_nothing(desk: Bench, kind: str) -> None:
    real = alert("danger", headline="Levee breach")
    one = desk.received(real)
    forged = desk.received(alert("f", message_type=kind, references=to(real), flags=("signature-broken",)))
    superseded = desk.row(one).superseded
    assert superseded is not None
    assert (superseded.by, superseded.counts) == (forged, False)
    assert not desk.row(one).is_replaced
    desk.run(notifications.acknowledge, ids=[forged], lane=REAL)
    assert desk.row(one).acknowledged_at is None
    right = desk.received(alert("r", message_type=kind, references=to(real), sent_at=START + timedelta(minutes=1)))
    now = desk.row(one).superseded
    assert now is not None
    assert (now.by, desk.row(one).is_replaced) == (right, True)


def test_a_cancel_without_words_is_called_what_it_withdraws_in_the_log_too(desk: Bench) -> None:
    danger = alert("danger", headline="Levee breach")
    desk.received(danger)
    change = desk.receive(alert("cancel", message_type="Cancel", references=to(danger), infos=()))
    received, joined = change.entries
    assert [str(received.message), str(joined.message)] == ["Received: Levee breach", "One event with A-4"]
    acknowledged = desk.run(notifications.acknowledge, ids=[received.subject.id], lane=REAL).entries
    assert [row.about for row in acknowledged] == ["A-5 Levee breach", "A-4 Levee breach"]
