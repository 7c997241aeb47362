"""Bundles in a flood: what is low folds by channel and kind of event, and nothing else; nothing is ever lost behind anything."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from icc_desktop.domain.flood import is_low
from icc_desktop.domain.queue import Row
from icc_desktop.gui.queue_bundles import LEAST
from icc_desktop.gui.queue_model import QueueModel
from tests.gui.at_desk import BRUSSELS, NOW
from tests.gui.queue_rows import after, row, rows
from tests.gui.test_queue_model import shown

but = msgspec.structs.replace
HANDLED = {"acknowledged_at": NOW, "opened": True}


@pytest.fixture
def model(qapp: QApplication) -> Iterator[QueueModel]:
    made = QueueModel(tz=BRUSSELS, channel_name=lambda channel: channel.upper())
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    tester.deleteLater()


def flooded(model: QueueModel, *found: Row) -> QueueModel:
    model.load(found, NOW)
    model.set_flood(True)
    return model


def ids(model: QueueModel) -> list[str]:
    """The rows that are shown, without headers."""
    return [one for one in shown(model) if not one.isupper()]


def said(model: QueueModel, one: str) -> str:
    return str(model.index_of(one).data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.mark.parametrize(
    ("different", "low"),
    [
        ({"proposed": 1}, True),
        ({"proposed": 3, "severity": 2}, True),
        ({"proposed": 3}, False),
        ({"severity": 4}, False),
        ({"proposed": None}, False),
        ({"nature": "unclear"}, False),
        ({"conflicts": ("assessment",)}, False),
        ({"proposals": ("other",)}, False),
        ({"readable": False}, False),
        ({"withheld": True}, False),
        ({"dossier": "d"}, False),
        ({"kept": 3}, False),
        ({"flags": ("signature-broken",)}, False),
        ({"acknowledge_due_at": after(minutes=-1)}, True),
        ({"nature": "test"}, True),
        ({"closed_at": NOW}, False),
    ],
)
def test_what_is_low(different: dict[str, Any], low: bool) -> None:
    assert is_low(row("one", **{"proposed": 2, **different})) is low


def test_low_ones_fold_by_channel_and_event_and_high_ones_stand_alone(model: QueueModel) -> None:
    wind = rows(38, event="Wind", area="Belgium")
    rain = rows(4, first=100, event="Rain")
    others = rows(2, first=200, event="Wind", channel="quake")
    high, plain = row("high", event="Wind", proposed=3), row("plain", event="Wind", proposed=None)
    flooded(model, *wind, *rain, *others, high, plain)
    assert set(ids(model)) == {"high", "plain", "0", "100", "200", "201"}  # two are no bundle
    assert said(model, "0").startswith("To acknowledge, 38 low items from METEOALARM: Wind, worst Notable, 15 min left")
    assert len(model.stands_for(wind[0])) == 38
    assert model.counts().to_acknowledge == 46  # nothing is left out
    assert model.total == 46


def test_without_a_flood_and_after_it_each_stands_for_itself(model: QueueModel) -> None:
    many = rows(10)
    model.load(many, NOW)
    assert len(ids(model)) == 10
    model.set_flood(True)
    assert ids(model) == ["0"]
    model.put(rows(5, first=10), NOW)
    assert ids(model) == ["0"]
    model.set_flood(False)
    assert len(ids(model)) == 15


def test_one_row_stands_for_all_in_whatever_order_they_come(model: QueueModel) -> None:
    flooded(model)
    for one in reversed(rows(12)):
        model.put([one], NOW)
    assert ids(model) == ["0"]


def test_a_lane_that_is_read_anew_is_still_in_its_flood(model: QueueModel) -> None:
    flooded(model, *rows(10))
    model.load(rows(20), NOW)
    assert ids(model) == ["0"]


def test_a_search_finds_each(model: QueueModel) -> None:
    flooded(model, *rows(10))
    model.set_filter("Flood 7")
    assert ids(model) == ["7"]
    assert model.stands_for(model.row("7") or row("7")) == ()
    model.set_filter("")
    assert ids(model) == ["0"]


def test_right_opens_a_bundle_and_left_folds_it(model: QueueModel) -> None:
    many = rows(5)
    flooded(model, *many)
    model.hold("0")
    model.unfold(many[0])
    assert ids(model) == ["0", "1", "2", "3", "4"]
    assert model.is_unfolded(many[0])
    assert model.stands_for(many[0]) == ()
    model.put(rows(1, first=9), NOW)
    assert "9" in ids(model)
    model.hold("3")
    model.unfold(many[3], False)
    assert ids(model) == ["3"]  # the row that the officer is at stands for all
    assert model.stands_for(many[3])[0] == many[3]
    assert len(model.stands_for(many[3])) == 6


def test_a_row_that_stands_for_all_goes_on_doing_so_while_the_officer_is_at_it(model: QueueModel) -> None:
    many = rows(5)
    flooded(model, *many)
    model.hold("0")
    model.put([row("urgent", received_at=NOW, acknowledge_due_at=after(minutes=1))], NOW)
    assert ids(model) == ["0"]
    assert len(model.stands_for(many[0])) == 6
    model.hold("")
    assert ids(model) == ["urgent"]


def test_a_row_that_the_officer_reads_alone_is_never_made_to_stand_for_others(model: QueueModel) -> None:
    first, second, *more = rows(6)
    flooded(model, first, second)
    model.hold("0")
    model.put(more, NOW)
    assert model.stands_for(first) == ()
    assert set(ids(model)) == {"0", "1"}
    assert [one.id for one in model.stands_for(second)] == ["1", "2", "3", "4", "5"]


def test_going_to_a_message_in_a_bundle_shows_it_by_itself(model: QueueModel) -> None:
    many = rows(6)
    flooded(model, *many)
    model.hold("4")
    assert ids(model) == ["0", "4"]
    assert model.stands_for(many[4]) == ()
    assert "4" not in {one.id for one in model.stands_for(many[0])}


def test_one_that_becomes_worse_comes_out_and_one_that_is_done_leaves(model: QueueModel) -> None:
    many = rows(5)
    flooded(model, *many)
    model.put([but(many[2], severity=4)], NOW)
    assert ids(model) == ["2", "0"]
    model.put([but(many[3], closed_at=NOW, closed_reason="handled")], NOW)
    assert len(model.stands_for(many[0])) == 3
    model.put([but(many[4], closed_at=NOW, closed_reason="handled")], NOW)
    assert set(ids(model)) == {"2", "0", "1", "3", "4"}  # two that are left are no bundle


def test_overdue_ones_are_bundled_where_they_stand(model: QueueModel) -> None:
    flooded(model, *rows(6, acknowledge_due_at=after(minutes=1)))
    model.tick(after(minutes=2))
    assert shown(model) == ["OVERDUE", "0"]
    assert said(model, "0").startswith("Overdue, 6 low items")


def test_an_event_with_anything_high_in_it_is_in_no_bundle(model: QueueModel) -> None:
    low = rows(4)
    pair = [row("low", leader="e"), row("high", leader="e", proposed=3, **HANDLED)]
    flooded(model, *low, *pair)
    assert {"low", "high"} <= set(ids(model))
    model.put([but(pair[1], severity=1)], NOW)  # somebody lowers it: the whole event is low now
    assert ids(model) == ["0"]
    assert {one.id for one in model.stands_for(low[0])} == {"0", "1", "2", "3", "low", "high"}


def test_a_bundle_is_unread_as_long_as_one_of_it_is(model: QueueModel) -> None:
    many = rows(4, opened=True)
    flooded(model, *many)
    assert not model.is_unread(many[0])
    model.put([but(many[2], opened=False)], NOW)
    assert model.is_unread(many[0])


MANY = 30
ROW = st.builds(
    dict,
    number=st.integers(0, MANY),
    proposed=st.sampled_from((None, 1, 2, 2, 2, 2, 2, 4)),
    event=st.sampled_from(("Wind", "Wind", "Wind", "Rain")),
    leader=st.sampled_from((None, None, None, None, "0", "1")),
    acknowledged=st.booleans(),
    closed=st.sampled_from((False, False, False, False, True)),
    due=st.sampled_from((None, 1, 15)),
)
STEP = st.one_of(
    *(st.tuples(st.just("put"), ROW),) * 6,
    st.tuples(st.just("hold"), st.integers(-1, MANY)),
    st.tuples(st.just("unfold"), st.tuples(st.integers(0, MANY), st.booleans())),
    st.tuples(st.just("flood"), st.booleans()),
    st.tuples(st.just("tick"), st.integers(0, 10)),
)


def _made(
    number: int, proposed: int | None, event: str, leader: str | None, acknowledged: bool, closed: bool, due: int | None
) -> Row:
    return row(
        str(number),
        received_at=after(seconds=number),
        proposed=proposed,
        event=event,
        leader=leader,
        acknowledged_at=NOW if acknowledged else None,
        closed_at=NOW if closed else None,
        closed_reason="handled" if closed else None,
        acknowledge_due_at=None if due is None else after(minutes=due),
    )


@given(st.permutations(range(MANY)), st.lists(STEP, max_size=60))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_is_lost_whatever_happens(model: QueueModel, first: list[int], steps: list[tuple[str, Any]]) -> None:
    """Each row is shown, or stands behind one that is shown; what is high never stands behind a bundle."""
    model.load((), NOW)
    model.set_flood(True)
    for number in first[: MANY // 2]:
        model.put([row(str(number), event="Wind", received_at=after(seconds=number))], NOW)
    _check(model)
    minutes = 0
    for what, value in steps:
        if what == "put":
            model.put([_made(**value)], after(minutes=minutes))
        elif what == "hold":
            model.hold(str(value) if model.row(str(value)) else "")
        elif what == "unfold":
            one = model.row(str(value[0]))
            if one is not None and model.index_of(one.id).isValid():
                model.unfold(one, value[1])
        elif what == "flood":
            model.set_flood(value)
        else:
            minutes += value
            model.tick(after(minutes=minutes))
        _check(model)


def _check(model: QueueModel) -> None:
    seen = [one for one in (model.row_at(at) for at in range(model.rowCount())) if one is not None]
    bundled = {other.id for one in seen for other in model.stands_for(one)}
    names = {one.id for one in seen}
    for one in list(model._rows.values()):
        folds = model._folds
        assert (one.id in names) == (not folds.is_behind(one)), one.id
        events = set(folds.fronts(one.leader))
        assert one.id in names or one.id in bundled or events & (names | bundled) or one.closed_at is not None, one.id
        if one.closed_at is None and not is_low(one) and one.leader is None:
            assert one.id in names
    for one in seen:
        several = model.stands_for(one)
        assert all(is_low(other) for other in several)
        assert not several or len({other.leader or other.id for other in several}) >= LEAST
        assert len({(other.channel, other.event) for other in several if other.leader is None}) <= 1
    total = [other.id for one in seen for other in model.stands_for(one)]
    assert len(total) == len(set(total))  # nobody is acted on twice
