"""What arrives: new, again, changed, or known already; updates and cancels in any order; closed ones that come back."""

from datetime import timedelta
from itertools import permutations

import msgspec
import pytest

from icc_desktop.base.words import Message
from icc_desktop.desk import log, notifications, queries, receiving, station
from icc_desktop.desk.receiving import Received
from icc_desktop.domain.alert import Alert, Area, Circle, Info, Polygon, Unreadable
from icc_desktop.domain.notification import JOINED, RECEIVED
from icc_desktop.domain.queue import Group, group, is_overdue
from icc_desktop.domain.telephone import Call
from tests.rigs import BOB, CHANNELS, START, Bench, HeldClock, alert, draft, to


def test_new_again_changed_known(desk: Bench) -> None:
    one = alert()
    changed = alert(headline="Flood, corrected")
    assert desk.receive(one).result == Received(new=1)
    assert desk.receive(one).result == Received(again=1)
    assert desk.receive(changed).result == Received(changed=1)
    assert desk.receive(changed, source_id="another").result == Received(again=1)
    first, other = desk.rows()
    assert (first.headline, first.received_times, first.flags) == ("Flood one", 2, ())
    assert (other.headline, other.received_times, other.flags) == ("Flood, corrected", 2, ("same-id-other-content",))
    assert [row.id for row in desk.detail(other.id).related] == [first.id]


def test_what_a_polled_list_shows_again_gives_no_entry(desk: Bench) -> None:
    desk.receive(alert(), polled=True)
    told = len(desk.changes)
    before = desk.heads()
    assert desk.receive(alert(), polled=True).result == Received(known=1)
    assert (desk.heads(), len(desk.changes)) == (before, told)
    assert desk.receive(alert(), polled=True, source_id="another").result == Received(again=1)  # that is news
    assert desk.receive(alert(), polled=False).result == Received(again=1)


def test_one_that_cannot_be_read_is_a_row_and_stops_nothing(desk: Bench) -> None:
    bad = Unreadable(b"<alert", Message("No closing tag for {name}.", {"name": "alert"}), "line 1")
    change = desk.receive(alert("a"), bad, alert("b"))
    assert change.result == Received(new=3)
    [row] = [row for row in desk.rows() if not row.readable]
    assert Message(row.reason or "", row.reason_values).say() == "No closing tag for alert."
    detail = desk.detail(row.id)
    assert (detail.original, detail.alert) == (b"<alert", None)
    assert str(detail.history[0].message) == "Received, could not be read: feed.xml"
    desk.run(notifications.acknowledge, ids=[row.id], lane="real")
    assert desk.receive(bad).result == Received(again=1)


def test_the_original_is_kept_byte_for_byte_and_the_document_beside_it(desk: Bench) -> None:
    one = alert(headline="été 🌊")
    detail = desk.detail(desk.received(one))
    assert detail.original == draft(one).original
    assert detail.alert == one


def test_equal_text_with_another_area_is_another_row(desk: Bench) -> None:
    desk.receive(*(alert(zone, headline="Storm", areas=(Area(zone),)) for zone in ("Zone 1", "Zone 2")))
    assert sorted(row.area or "" for row in desk.rows()) == ["Zone 1", "Zone 2"]


# -- update and cancel

ZONES = ("north", "south")
ORDERS = list(permutations(range(3)))


def family(zone: str) -> tuple[Alert, Alert, Alert]:
    first = alert(f"{zone}-1", areas=(Area(zone),))
    later = START + timedelta(minutes=5)
    update = alert(f"{zone}-2", message_type="Update", references=to(first), areas=(Area(zone),), sent_at=later)
    cancel = alert(
        f"{zone}-3", message_type="Cancel", references=to(first, update), infos=(), sent_at=later + timedelta(minutes=5)
    )
    return first, update, cancel


@pytest.mark.parametrize("order", ORDERS, ids=str)
def test_alert_update_and_cancel_in_any_order_leave_nothing_active_and_the_history_whole(
    desk: Bench, order: tuple[int, ...]
) -> None:
    families = [family(zone) for zone in ZONES]
    for place in order:
        for one in families:
            desk.receive(one[place])
    rows = {row.identifier: row for row in desk.rows()}
    assert len(rows) == 6
    for zone in ZONES:
        first, update, cancel = (rows[f"{zone}-{n}"] for n in (1, 2, 3))
        for row in (first, update):
            assert row.superseded is not None
            assert (row.superseded.by, row.superseded.how) == (cancel.id, "cancel")
        assert set(cancel.replaces) == {first.id, update.id}
        assert update.replaces == (first.id,)
        assert {row.id for row in desk.detail(update.id).related} == {first.id, cancel.id}
        assert [e.kind for e in desk.detail(first.id).history if e.kind != JOINED] == [RECEIVED]
        # withdrawn is not over: the cancel asks to be read like any message, under the withdrawn one's headline
        assert (cancel.message_type, cancel.superseded) == ("Cancel", None)
        assert cancel.headline in (first.headline, update.headline)
        assert cancel.closed_at is None
        assert first.closed_at is None
        assert group(cancel, START) is Group.TO_ACKNOWLEDGE


@pytest.mark.parametrize("order", ORDERS, ids=str)
def test_all_in_one_delivery(desk: Bench, order: tuple[int, ...]) -> None:
    one = family("north")
    desk.receive(*(one[place] for place in order))
    assert sum(row.superseded is None for row in desk.rows()) == 1


def test_an_update_without_references_replaces_nothing_and_says_so(desk: Bench) -> None:
    desk.receive(alert("first"))
    row = desk.row(desk.received(alert("second", message_type="Update", flags=("update-without-reference",))))
    assert (row.replaces, row.flags) == ((), ("update-without-reference",))
    assert all(row.superseded is None for row in desk.rows())


def test_a_cancel_of_something_unknown_stands_alone(desk: Bench) -> None:
    row = desk.row(desk.received(alert("x", message_type="Cancel", references=to(alert("never")), infos=())))
    assert (row.headline, row.replaces, row.area) == (None, (), None)


def test_an_update_that_runs_longer_counts(desk: Bench) -> None:
    first = alert("first", expires_at=START + timedelta(hours=1))
    one = desk.received(first)
    longer = START + timedelta(hours=9)
    new = desk.row(desk.received(alert("second", message_type="Update", references=to(first), expires_at=longer)))
    assert new.expires_at == longer
    assert not new.is_expired(START + timedelta(hours=2))
    assert desk.row(one).superseded is not None


def test_expired_by_the_clock_alone(desk: Bench) -> None:
    end = START + timedelta(hours=1)
    row = desk.row(desk.received(alert(expires_at=end), polled=True))
    assert not row.is_expired(end - timedelta(seconds=1))
    assert row.is_expired(end)
    assert row in desk.rows(now=end + timedelta(days=3))  # expired, not gone


# -- closed ones


def closed(desk: Bench, one: str) -> None:
    desk.run(notifications.acknowledge, ids=[one], lane="real")
    desk.run(notifications.close, ids=[one], lane="real", reason="handled")


@pytest.mark.parametrize("severity", [None, 1, 3])
def test_a_closed_one_delivered_again_stays_closed_and_at_a_higher_severity_there_is_an_open_one(
    desk: Bench, severity: int | None
) -> None:
    moderate = alert(severity="Moderate")
    one = desk.received(moderate)
    if severity:
        desk.run(notifications.assess, ids=[one], lane="real", severity=severity)
    closed(desk, one)
    for _ in range(5):
        desk.receive(moderate)
    assert [row.received_times for row in desk.rows() if row.closed_at] == [6]
    assert len(desk.rows()) == 1
    worse = desk.received(alert(severity="Extreme", urgency="Immediate", certainty="Observed"))
    assert group(desk.row(worse), START) is Group.CRITICAL
    assert [row.id for row in desk.detail(worse).related] == [one]


def test_a_note_and_an_acknowledgement_outlive_a_repeat(desk: Bench) -> None:
    one = desk.received(alert())
    desk.run(notifications.note, ids=[one], lane="real", text="rang the governor")
    desk.run(notifications.acknowledge, ids=[one], lane="real")
    before = desk.row(one)
    desk.receive(alert())
    desk.receive(alert(headline="Flood, corrected"))
    after = desk.row(one)
    assert (after.notes, after.acknowledged_at) == (1, before.acknowledged_at)


# -- calls


def test_a_call_is_a_notification_acknowledged_in_the_call(desk: Bench) -> None:
    call = Call(caller="Fire service Liège", where="Seraing", what="chemical fire", major_incident=True)
    one = desk.run(receiving.take_call, call=call, language="nl", channels=CHANNELS, lane="real").result
    again = desk.run(receiving.take_call, call=call, language="nl", channels=CHANNELS, lane="real").result
    assert one != again  # two equal calls are two
    detail = desk.detail(one)
    assert detail.row.headline == "chemical fire, Seraing"
    assert (detail.row.acknowledged_at, detail.row.opened) == (START, True)
    assert detail.state.acknowledgements[0].by_voice_to == "Fire service Liège"
    assert b"chemical fire" in detail.original
    assert detail.row.acknowledge_due_at is None
    assert desk.refused(receiving.take_call, call=Call(), language="nl", channels=CHANNELS, lane="real")
    only = desk.run(receiving.take_call, call=Call(remarks="?"), language="nl", channels=CHANNELS, lane="exercise")
    assert desk.row(only.result, "exercise").ref.startswith("X-A-")


# -- lanes


def test_an_exercise_goes_to_its_own_lane_and_numbers(desk: Bench) -> None:
    change = desk.receive(alert("a", status="Exercise"), alert("b"), alert("c", status="Test"))
    assert [entry.ref for entry in change.entries] == ["X-A-2", "A-4", "A-5"]
    [row] = desk.rows("exercise")
    assert (row.identifier, row.nature) == ("a", "exercise")
    assert {row.identifier: row.nature for row in desk.rows()} == {"b": "real", "c": "test"}


def test_what_a_scenario_plays_stays_in_the_exercise_whatever_its_status(desk: Bench) -> None:
    first = alert("a")
    one = desk.received(first, lane="exercise", exercise_id="run-1")
    other = desk.received(first, lane="exercise", exercise_id="run-2")
    real = desk.received(first)
    assert len({one, other, real}) == 3
    desk.receive(alert("b", message_type="Cancel", references=to(first)), lane="exercise", exercise_id="run-2")
    assert desk.row(one, "exercise").superseded is None  # another run
    assert desk.row(other, "exercise").superseded is not None
    assert desk.row(real).superseded is None


UNCLEAR = alert("a", headline="TEST TEST siren")


def test_exercise_words_under_actual_wait_for_a_persons_word(desk: Bench) -> None:
    one = desk.received(UNCLEAR)
    row = desk.row(one)
    assert (row.lane, row.nature) == ("real", "unclear")
    assert group(row, START) is Group.STATUS_UNCLEAR
    desk.run(notifications.acknowledge, ids=[one], lane="real")
    assert "First say" in desk.refused(notifications.close, ids=[one], lane="real", reason="handled")
    desk.run(notifications.decide_status, ids=[one], lane="real", status="real", reason="rang them")
    assert desk.row(one).nature == "real"
    assert "clear already" in desk.refused(notifications.decide_status, ids=[one], lane="real", status="test")


def test_decided_exercise_moves_to_the_exercise_lane_in_one_transaction(desk: Bench) -> None:
    one = desk.received(UNCLEAR)
    change = desk.run(notifications.decide_status, ids=[one], lane="real", status="exercise")
    assert [(row.ref, row.kind) for row in change.entries] == [
        ("A-5", "notification.status_decided"),
        ("A-6", "notification.closed"),
        ("X-A-2", "notification.received"),
    ]
    assert desk.row(one).closed_reason == "exercise-ended"
    [moved] = desk.rows("exercise")
    assert (moved.identifier, moved.nature, moved.acknowledged_at) == ("a", "exercise", None)
    assert desk.detail(moved.id, "exercise").alert == desk.detail(one).alert
    assert desk.desk.last_act("real") == ()  # not half of it


def test_decided_test_stays_and_can_be_closed(desk: Bench) -> None:
    one = desk.received(UNCLEAR)
    desk.run(notifications.decide_status, ids=[one], lane="real", status="test")
    assert desk.row(one).nature == "test"
    assert desk.rows("exercise") == []
    desk.run(log.take_back, refs=desk.desk.last_act("real"))  # it was real after all
    assert desk.row(one).nature == "unclear"
    desk.run(notifications.decide_status, ids=[one], lane="real", status="test")
    closed(desk, one)


# -- words


def test_the_readers_language_is_the_row_and_every_block_is_kept(desk: Bench) -> None:
    one = alert("a")
    dutch = Info(language="nl-BE", headline="Overstroming", event="Overstroming")
    both = msgspec.structs.replace(one, infos=(*one.infos, dutch))
    found = desk.detail(desk.received(both, language="nl"))
    assert found.row.headline == "Overstroming"
    assert found.alert is not None
    assert [info.headline for info in found.alert.infos] == ["Flood a", "Overstroming"]


def test_a_headline_of_9000_characters_is_whole_in_the_reading(desk: Bench) -> None:
    found = desk.detail(desk.received(alert(headline="é" * 9000)))
    assert len(found.row.headline or "") == receiving.HEADLINE_LENGTH
    assert found.alert is not None
    assert found.alert.infos[0].headline == "é" * 9000


def test_effective_and_onset_are_both_named(desk: Bench) -> None:
    six, eighteen = START.replace(hour=6), START.replace(hour=18)
    row = desk.row(desk.received(alert(effective_at=six, onset_at=eighteen)))
    assert (row.effective_at, row.onset_at) == (six, eighteen)


def test_all_is_as_it_was_after_a_new_start(desk: Bench, clock: HeldClock) -> None:
    one = desk.received(alert())
    desk.sign_in(BOB)
    clock.go_on(minutes=3)
    desk.run(notifications.acknowledge, ids=[one], lane="real")
    desk.run(log.write, text="a line", lane="real")
    before, page = desk.detail(one), desk.read(queries.log_page, lane="real")
    desk.open_again(clock)
    assert desk.detail(one) == before
    assert desk.read(queries.log_page, lane="real") == page


def test_nobody_gets_more_time_when_the_clock_is_set_back(desk: Bench, clock: HeldClock) -> None:
    waiting, done = desk.received(alert("waiting")), desk.received(alert("done"))
    desk.run(notifications.acknowledge, ids=[done], lane="real")
    due = desk.row(waiting).acknowledge_due_at
    assert due is not None
    clock.set_wall(hours=-1)
    change = desk.program(station.look_at_clock)
    assert [row.id for row in change.notifications] == [waiting]
    assert desk.row(waiting).acknowledge_due_at == due - timedelta(hours=1)
    after = desk.row(desk.received(alert("after"), received_at=clock.now()))
    assert after.acknowledge_due_at is not None
    assert after.acknowledge_due_at - clock.now() == due - START
    clock.set_wall(hours=3)  # set forward, or slept: the time has passed, and what was due meanwhile is overdue
    desk.program(station.look_at_clock)
    assert is_overdue(desk.row(waiting), clock.now())


def test_countries_and_regions_are_found_from_its_areas(desk: Bench) -> None:
    kust = Area("Kust", polygons=(Polygon("", ((51.09, 2.55), (51.34, 3.2), (51.1, 3.2), (51.0, 2.7), (51.09, 2.55))),))
    aachen = Area("Aachen", circles=(Circle(50.775, 6.084, 0.0),))
    one = desk.received(alert("two-countries", areas=(kust, aachen)))
    row = desk.row(one)
    assert (row.countries, row.regions) == (("BE", "DE"), ("BE-VWV", "DE-NW"))
    assert desk.row(desk.received(alert("nowhere", areas=()))).countries == ()
