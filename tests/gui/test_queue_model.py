"""The queue as a model: order, groups, the clock and the filter, one row at a time and never a reset."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from icc_desktop.domain.queue import Group, Row, due_at, group, is_overdue, is_to_take, sort_key, waits
from icc_desktop.domain.standing import Superseded
from icc_desktop.gui.actions import asked
from icc_desktop.gui.queue_model import ROW_ROLE, QueueModel
from icc_desktop.gui.queue_row import badges, clock_words, fitting, headline, is_due_soon
from tests.gui.at_desk import BRUSSELS, NOW
from tests.gui.queue_rows import after, row, rows

ACKNOWLEDGED = {"acknowledged_at": NOW, "severity": 2}


@pytest.fixture
def model(qapp: QApplication) -> Iterator[QueueModel]:
    made = QueueModel(tz=BRUSSELS, channel_name=lambda channel: channel.upper())
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.modelReset.connect(lambda: resets.append(1))
    resets.clear()
    yield made
    tester.deleteLater()


resets: list[int] = []


def shown(model: QueueModel) -> list[str]:
    """Ids of rows, and names of groups in capitals, from top to bottom."""
    lines = []
    for position in range(model.rowCount()):
        found = model.row_at(position)
        lines.append(found.id if found else model.group_at(position).name)
    return lines


def test_groups_have_headers_and_rows_are_in_order(model: QueueModel) -> None:
    model.load(
        [
            row("late", acknowledge_due_at=after(minutes=-3)),
            row("new"),
            row("worse", proposed=3),
            row("unclear", nature="unclear"),
            row("done", **ACKNOWLEDGED),
            row("shut", **ACKNOWLEDGED, closed_at=NOW, closed_reason="handled"),
            row("critical", proposed=4),
        ],
        NOW,
    )
    assert shown(model) == [
        *("CRITICAL", "critical", "OVERDUE", "late", "STATUS_UNCLEAR", "unclear", "TO_ACKNOWLEDGE", "worse", "new"),
        *("FOLLOWING", "done", "CLOSED", "shut"),
    ]
    assert model.headers == [0, 2, 4, 6, 9, 11]
    assert model.header_at(6) == ("To acknowledge", "2")


def test_headers_cannot_be_chosen(model: QueueModel) -> None:
    model.load([row("1")], NOW)
    header, first = model.index(0), model.index(1)
    assert not header.flags() & (Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
    assert first.flags() & Qt.ItemFlag.ItemIsSelectable
    assert header.data(ROW_ROLE) is None
    assert first.data(ROW_ROLE) == row("1")


def test_a_change_moves_one_row_and_resets_nothing(model: QueueModel) -> None:
    model.load(rows(5), NOW)
    before = len(resets)
    moved: list[tuple[Any, ...]] = []
    model.rowsMoved.connect(lambda *where: moved.append(where))
    new = model.put([row("2", received_at=after(seconds=2), **ACKNOWLEDGED)], NOW)
    assert shown(model) == ["TO_ACKNOWLEDGE", "0", "1", "3", "4", "FOLLOWING", "2"]
    assert len(moved) == 1
    assert new == set()
    assert model.put([row("9", proposed=3)], NOW) == {"9"}
    assert shown(model)[:2] == ["TO_ACKNOWLEDGE", "9"]
    assert len(resets) == before


def test_the_last_of_a_group_takes_its_header_along(model: QueueModel) -> None:
    model.load([row("1")], NOW)
    model.put([row("1", **ACKNOWLEDGED)], NOW)
    assert shown(model) == ["FOLLOWING", "1"]


def test_a_persistent_index_goes_with_its_row(model: QueueModel) -> None:
    from PySide6.QtCore import QPersistentModelIndex

    model.load(rows(5), NOW)
    kept = QPersistentModelIndex(model.index_of("0"))
    model.put([row("0", **ACKNOWLEDGED), row("9", proposed=4)], NOW)
    found = model.row_at(kept.row())
    assert found is not None
    assert found.id == "0"


class TestClock:
    def test_what_falls_due_becomes_overdue(self, model: QueueModel) -> None:
        model.load([row("1"), row("2", acknowledge_due_at=after(minutes=30))], NOW)
        assert not model.tick(after(minutes=14, seconds=59))
        assert model.tick(after(minutes=15))
        assert shown(model) == ["OVERDUE", "1", "TO_ACKNOWLEDGE", "2"]

    def test_a_deadline_passed_asleep_counts_at_once(self, model: QueueModel) -> None:
        model.load([row("1"), row("2", acknowledge_due_at=after(minutes=20))], NOW)
        model.tick(after(minutes=30))
        assert shown(model) == ["OVERDUE", "1", "2"]

    def test_a_clock_set_back_is_believed(self, model: QueueModel) -> None:
        model.load([row("1")], NOW)
        model.tick(after(minutes=20))
        assert shown(model) == ["OVERDUE", "1"]
        model.tick(after(minutes=-40))
        assert shown(model) == ["TO_ACKNOWLEDGE", "1"]
        model.tick(after(minutes=16))
        assert shown(model) == ["OVERDUE", "1"]

    def test_what_expires_says_so_and_stays(self, model: QueueModel) -> None:
        one = row("1", **ACKNOWLEDGED, expires_at=after(minutes=5))
        other = row("2", **ACKNOWLEDGED, expires_at=after(minutes=10))
        model.load([other, one], NOW)
        assert shown(model) == ["FOLLOWING", "1", "2"]
        model.tick(after(minutes=6))
        assert shown(model) == ["FOLLOWING", "2", "EXPIRED", "1"]
        assert "EXPIRED" in str(model.index_of("1").data(Qt.ItemDataRole.AccessibleTextRole))

    def test_what_was_closed_yesterday_goes(self, model: QueueModel) -> None:
        model.load([row("1", **ACKNOWLEDGED, closed_at=NOW, closed_reason="handled"), row("2")], NOW)
        model.tick(after(hours=24))
        assert shown(model) == ["OVERDUE", "2"]
        assert model.total == 1

    def test_nothing_is_looked_at_before_its_time(self, model: QueueModel) -> None:
        model.load(rows(50), NOW)
        changed: list[QModelIndex] = []
        model.dataChanged.connect(lambda first, _: changed.append(first))
        assert not model.tick(after(minutes=1))
        assert changed == []


class TestCounts:
    def test_what_waits(self, model: QueueModel) -> None:
        model.load([row("1"), row("2", acknowledge_due_at=after(minutes=-1)), row("3", **ACKNOWLEDGED)], NOW)
        assert model.counts() == (2, 1, (after(minutes=-1), "METEOALARM"), 0)
        model.put([row("2", **ACKNOWLEDGED)], NOW)
        assert model.counts() == (1, 0, (after(minutes=15), "METEOALARM"), 0)
        model.put([row("1", **ACKNOWLEDGED)], NOW)
        assert model.counts() == (0, 0, None, 0)

    def test_a_quarter_of_the_time_is_soon(self, model: QueueModel) -> None:
        model.load([row("1")], NOW)
        model.tick(after(minutes=11))
        assert model.due_soon() == 0
        model.tick(after(minutes=11, seconds=16))
        assert model.due_soon() == 1
        model.tick(after(minutes=15))
        assert model.due_soon() == 0

    def test_the_filter_hides_nothing_from_the_counts(self, model: QueueModel) -> None:
        model.load(rows(3), NOW)
        model.set_filter("nothing like this")
        assert model.counts().to_acknowledge == 3


class TestFilter:
    def test_every_word_counts_anywhere(self, model: QueueModel) -> None:
        model.load([row("1", headline="Zware STORM aan zee"), row("2", area="Zeebrugge"), row("3")], NOW)
        model.set_filter("storm ZEE")
        assert shown(model) == ["TO_ACKNOWLEDGE", "1"]
        model.set_filter("zee")
        assert shown(model) == ["TO_ACKNOWLEDGE", "1", "2"]
        model.set_filter("a-3")
        assert shown(model) == ["TO_ACKNOWLEDGE", "3"]
        model.set_filter("")
        assert model.shown == 3

    def test_what_arrives_is_filtered_too(self, model: QueueModel) -> None:
        model.load([], NOW)
        model.set_filter("storm")
        model.put([row("1"), row("2", headline="Storm")], NOW)
        assert shown(model) == ["TO_ACKNOWLEDGE", "2"]
        model.put([row("1", headline="Storm after all"), row("2", headline="Calm")], NOW)
        assert shown(model) == ["TO_ACKNOWLEDGE", "1"]
        assert model.total == 2


def test_the_row_is_said_in_words(model: QueueModel) -> None:
    model.load([row("1", nature="unclear", notes=2, message_type="Cancel", sent_at=after(minutes=-42))], NOW)
    said = str(model.index_of("1").data(Qt.ItemDataRole.AccessibleTextRole))
    for words in ("Notable", "Flood 1", "STATUS UNCLEAR", "CANCEL: no all-clear", "2 NOTES", "15 min left"):
        assert words in said
    for words in ("CAME 42 min LATE", "METEOALARM", "Liège", "14:05 (13:05Z)", "A-1", "not opened"):
        assert words in said


def test_what_no_machine_read_has_a_name_and_says_that_it_is_to_be_completed() -> None:
    picture = row("1", headline=None, name="map.png", identifier=None, flags=("complete-by-hand",), nature="unclear")
    assert headline(picture) == "map.png"
    assert "TO COMPLETE" in [badge.text for badge in badges(picture, NOW)]
    assert asked(picture, NOW) == "decide"
    mine = msgspec.structs.replace(picture, nature="real", acknowledged_at=NOW)
    assert asked(mine, NOW) == "complete"
    done = msgspec.structs.replace(mine, headline="Flood at Visé")
    assert asked(done, NOW) == "assess"
    assert "TO COMPLETE" not in [badge.text for badge in badges(done, NOW)]


def test_what_came_late_after_a_gap_says_how_late_once() -> None:
    late = row("1", flags=("after-gap",), sent_at=after(minutes=-160), received_at=NOW)
    assert [(badge.text, badge.short) for badge in badges(late, NOW)] == [("CAME 2 h 40 min LATE", "2 h 40 min LATE")]
    unsaid = row("1", flags=("after-gap",), sent_at=None)
    assert [badge.text for badge in badges(unsaid, NOW)] == ["CAME LATE"]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"proposed": 1, "kept": 3, "kept_from": "A-12"}, ["KEPT FROM A-12"]),
        ({"proposed": 3, "kept": 3, "kept_from": "A-12"}, []),
        ({"severity": 1, "kept": 3, "kept_from": "A-12"}, []),  # a person has spoken
        ({"severity": 1, "raised": 3}, ["WORSE THAN ASSESSED"]),
        ({"muted": True}, ["MUTED"]),
        ({"muted": True, **ACKNOWLEDGED}, []),  # nothing sounds any more
        ({**ACKNOWLEDGED, "late_s": 720}, ["ACKNOWLEDGED 12 min LATE"]),
        ({**ACKNOWLEDGED, "again_at": after(minutes=-1)}, ["AGAIN"]),
        ({**ACKNOWLEDGED, "again_at": NOW, "shelved_until": NOW}, ["BACK FROM SHELF"]),
        ({**ACKNOWLEDGED, "holder": "ann"}, []),  # the header says it
        ({**ACKNOWLEDGED, "severity": 4, "holder": "ann"}, ["TAKE OVER"]),
        ({"dossier": "d"}, ["IN A-17"]),
        ({"sent_at": after(minutes=-15)}, []),
        ({"sent_at": after(hours=-3)}, ["CAME 3 h 00 min LATE"]),
    ],
)
def test_what_is_special_about_a_row(fields: dict[str, Any], said: list[str]) -> None:
    one = row("1", **fields)
    shown = badges(one, NOW, officer="bob", dossier="A-17" if one.dossier else "")
    assert [badge.text for badge in shown] == said


def test_the_clock_of_what_is_on_the_shelf_or_asks_again() -> None:
    aside = {**ACKNOWLEDGED, "again_at": after(hours=1), "shelved_until": after(hours=1)}
    assert clock_words(row("1", **aside), NOW, BRUSSELS) == "back 15:05"
    tomorrow = {"again_at": after(hours=20), "shelved_until": after(hours=20)}
    assert clock_words(row("1", **aside | tomorrow), NOW, BRUSSELS) == "back Thu 26 Nov 10:05"
    again = {**ACKNOWLEDGED, "again_at": NOW, "again_due_at": after(minutes=60)}
    assert clock_words(row("1", **again), after(minutes=10), BRUSSELS) == "50 min left"
    assert clock_words(row("1", **again), after(minutes=62), BRUSSELS) == "OVERDUE 2 min"
    assert [is_due_soon(row("1", **again), after(minutes=at)) for at in (44, 46, 61)] == [False, True, False]


def test_what_is_taken_over_is_named_by_those_who_left_it(model: QueueModel) -> None:
    model.author_name = str.title
    left = {**ACKNOWLEDGED, "holder": "ann"}
    model.load([row("1", **left), row("2", **left | {"holder": "cem"}), row("3", **left | {"holder": "bob"})], NOW)
    assert model.counts().to_take == 0
    model.set_officer("bob")
    assert shown(model) == ["TAKE_OVER", "1", "2", "FOLLOWING", "3"]
    assert model.header_at(0) == ("To take over from Ann, Cem", "2")
    model.put([row("1", **left | {"holder": "bob"})], NOW)
    assert model.header_at(0) == ("To take over from Cem", "1")
    assert model.counts().to_take == 1
    assert resets == [1]


def test_badges_without_room_are_shortened_then_counted() -> None:
    cancel = row("1", nature="unclear", message_type="Cancel", notes=2)

    def fits(room: int) -> list[str]:
        return [badge.text for badge in fitting(badges(cancel, NOW), room, lambda badge: 10 * len(badge.text))]

    assert fits(1000) == ["STATUS UNCLEAR", "CANCEL: no all-clear", "2 NOTES"]
    assert fits(300) == ["STATUS UNCLEAR", "CANCEL", "2 NOTES"]
    assert fits(250) == ["STATUS?", "CANCEL", "2 NOTES"]
    assert fits(160) == ["STATUS?", "CANCEL", "+1"]
    assert fits(30) == ["+3"]
    assert fits(10) == []


def test_the_most_pressing_stands_for_its_event_and_all_can_be_shown(model: QueueModel) -> None:
    one, other, third = (row(n, leader="1") for n in "123")
    model.load([one, other, third, row("alone")], NOW)
    assert shown(model) == ["TO_ACKNOWLEDGE", "1", "alone"]
    assert [model.together(each) for each in (one, row("alone"))] == [3, 1]
    assert "3 MESSAGES" in model.index_of("1").data(Qt.ItemDataRole.AccessibleTextRole)
    model.unfold(one)
    assert shown(model) == ["TO_ACKNOWLEDGE", "1", "2", "3", "alone"]
    model.unfold(other, unfolded=False)
    model.put([msgspec.structs.replace(one, **ACKNOWLEDGED)], NOW)  # the next one of the event asks for somebody now
    assert shown(model) == ["TO_ACKNOWLEDGE", "2", "alone"]
    model.hold("3")
    assert shown(model) == ["TO_ACKNOWLEDGE", "2", "3", "alone"]
    model.hold("")
    model.put([msgspec.structs.replace(other, leader=None)], NOW)
    assert shown(model) == ["TO_ACKNOWLEDGE", "2", "3", "alone"]
    assert model.counts().to_acknowledge == 3
    assert resets == [1]


def test_a_new_warning_never_hides_behind_the_one_that_it_replaces(model: QueueModel) -> None:
    orange = row("1", leader="1", proposed=3, opened=True, acknowledge_due_at=after(minutes=-1))
    red = row("2", leader="1", proposed=3, replaces=("1",))
    model.load([orange], NOW)
    model.put([msgspec.structs.replace(orange, superseded=Superseded("2", "update")), red], NOW)
    assert shown(model) == ["OVERDUE", "1", "TO_ACKNOWLEDGE", "2"]
    model.put([msgspec.structs.replace(orange, superseded=Superseded("2", "update"), **ACKNOWLEDGED)], NOW)
    assert shown(model) == ["TO_ACKNOWLEDGE", "2"]


def test_a_row_counts_down_to_what_is_due_first_of_all_that_it_stands_for(model: QueueModel) -> None:
    first = row("1", leader="1", proposed=3, acknowledge_due_at=after(minutes=3), superseded=Superseded("2", "update"))
    update = row("2", leader="1", proposed=3, replaces=("1",))
    model.load([first, update, row("alone")], NOW)
    assert shown(model) == ["TO_ACKNOWLEDGE", "2", "alone"]
    assert model.clocked(update) is first
    assert model.counts().deadline == (first.acknowledge_due_at, "METEOALARM"), "the strip says the same"
    assert "3 min left" in model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert model.clocked(first) is first
    assert model.clocked(row("alone")).id == "alone"
    model.unfold(update)
    assert model.clocked(update) is update, "each shows its own"
    model.unfold(update, False)
    model.put([msgspec.structs.replace(first, **ACKNOWLEDGED)], NOW)
    assert model.clocked(update) is update


def test_what_is_graver_is_shown_beside_what_is_more_pressing(model: QueueModel) -> None:
    mail = row("1", leader="1", proposed=None, nature="unclear")
    carried, lesser = row("2", leader="1", proposed=3, carrier="1"), row("3", leader="1", proposed=1)
    model.load([mail, carried, lesser], NOW)
    assert shown(model) == ["STATUS_UNCLEAR", "1", "TO_ACKNOWLEDGE", "2"]
    model.put([msgspec.structs.replace(carried, closed_at=NOW)], NOW)
    assert shown(model) == ["STATUS_UNCLEAR", "1"]


def test_an_event_is_unread_as_long_as_one_of_its_messages_is(model: QueueModel) -> None:
    first, second = row("1", leader="1", opened=True), row("2", leader="1")
    model.load([first, second], NOW)
    assert shown(model) == ["TO_ACKNOWLEDGE", "1"]
    assert "not opened" in model.index_of("1").data(Qt.ItemDataRole.AccessibleTextRole)
    model.unfold(first)
    assert [model.is_unread(one) for one in (first, second)] == [False, True]
    model.unfold(first, unfolded=False)
    model.put([msgspec.structs.replace(second, opened=True)], NOW)
    assert not model.is_unread(first)


def test_what_another_sender_says_takes_no_badge_of_its_own_sender() -> None:
    claimed = row("1", superseded=Superseded("2", "cancel", by_other_sender=True))
    assert [badge.text for badge in badges(claimed, NOW)] == ["CONTRADICTED"]
    withdrawn = row("1", superseded=Superseded("2", "cancel"))
    assert [badge.text for badge in badges(withdrawn, NOW)] == ["WITHDRAWN"]


_changes = st.lists(
    st.tuples(
        st.integers(0, 7),
        st.sampled_from(
            [
                {},
                ACKNOWLEDGED,
                {"proposed": 4},
                {"nature": "unclear"},
                {"headline": "Storm"},
                {**ACKNOWLEDGED, "holder": "ann"},
                {**ACKNOWLEDGED, "again_at": after(minutes=10), "again_due_at": after(minutes=25)},
                {**ACKNOWLEDGED, "shelved_until": after(minutes=20), "again_at": after(minutes=20), "holder": "bob"},
            ]
        ),
        st.integers(0, 40),
        st.sampled_from(["", "storm"]),
        st.sampled_from([None, None, "g", "h"]),
        st.sampled_from(["", "1", "2"]),
        st.sampled_from([None, "ann", "bob"]),
    ),
    max_size=30,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=_changes)
def test_any_changes_leave_what_sorting_afresh_gives(model: QueueModel, changes: list[Any]) -> None:
    model.set_filter("")
    model.load([], NOW)
    model.set_officer(None)
    now, known, wanted, held, officer = NOW, dict[str, Row](), "", "", None
    for number, values, minutes, wanted, leader, held, officer in changes:
        now = after(minutes=minutes)
        one = msgspec.structs.replace(row(str(number)), **values, leader=leader)
        model.hold(held)
        known[one.id] = one
        model.put([one], now)
        model.tick(now)
        model.set_officer(officer)
        model.set_filter(wanted)
    expected: list[str] = []
    place: Group | None = None
    in_order = sorted(known.values(), key=lambda r: sort_key(r, now, officer))
    fronts: set[str] = set()
    for event in ("g", "h"):
        members = [one for one in in_order if one.leader == event]
        gravest = min(members, key=lambda r: sort_key(r, now, officer).gravity, default=None)
        fronts |= {one.id for one in members[:1]}
        if gravest and sort_key(gravest, now, officer).gravity < sort_key(members[0], now, officer).gravity:
            fronts.add(gravest.id)
    for one in in_order:
        behind = one.leader is not None and one.id not in fronts and one.id != held and not wanted
        if wanted in (one.headline or "").casefold() and not behind:
            if group(one, now, officer) is not place:
                place = group(one, now, officer)
                expected.append(place.name)
            expected.append(one.id)
    assert shown(model) == expected
    for event in ("g", "h"):
        members = [one for one in in_order if one.leader == event]
        for one in members:
            waiting = [r for r in members if waits(r, now) and due_at(r) is not None]
            first = min(waiting, key=lambda r: (due_at(r) or now, r.id), default=one)
            assert model.clocked(one) == (first if one is members[0] else one)
    assert model.counts().to_acknowledge == sum(waits(r, now) for r in known.values())
    assert model.counts().overdue == sum(is_overdue(r, now) for r in known.values())
    assert model.counts().to_take == sum(is_to_take(r, now, officer) for r in known.values())
