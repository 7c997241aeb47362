"""The list beside the map: order, sections, and that nothing moves under the eyes."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from icc_desktop.domain.queue import Group, Row
from icc_desktop.gui.map_list import NOWHERE, MapList, MapListModel
from tests.gui.at_desk import BRUSSELS, NOW, Key
from tests.gui.queue_rows import row, rows
from tests.keys import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def made(nowhere: tuple[str, ...] = ()) -> MapListModel:
    return MapListModel(
        tz=BRUSSELS,
        placed=lambda one: one not in nowhere,
        where=lambda one: f"{one.id} km E of Belgium",
        dossier=lambda one: f"dossier {one.dossier}" if one.dossier else "",
    )


def ids(model: MapListModel) -> list[str]:
    """Everything that stands in the list: rows by id, heads in brackets with their counts."""
    return [line.row.id if line.row else "[{} {}]".format(*model.section_words(line.section)) for line in model.rows]


def done(one: str, **rest: Any) -> Row:
    return row(one, acknowledged_at=NOW, severity=2, **rest)


def test_it_is_grouped_as_the_queue_is_with_what_has_no_place_at_the_end(qtbot: QtBot) -> None:
    model = made(("3", "4"))
    model.load((row("1"), done("2"), row("3"), done("4"), row("5", proposed=4)), NOW)
    assert ids(model) == [
        "[Critical: act now 1]", "5", "[To acknowledge 1]", "1", "[Following 1]", "2", "[Where not given 2]", "3", "4",
    ]  # fmt: skip
    assert model.size_of(NOWHERE) == 2
    assert model.row_count() == 5
    assert model.order() == ("5", "1", "2", "3", "4")
    assert ids(made()) == []


def test_rows_come_move_and_go_with_their_heads(qtbot: QtBot) -> None:
    model = made()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.put_rows((row("1"),), NOW)
    model.put_rows((row("2", proposed=3),), NOW)
    assert ids(model) == ["[To acknowledge 2]", "2", "1"]
    model.put_rows((done("2"),), NOW)
    assert ids(model) == ["[To acknowledge 1]", "1", "[Following 1]", "2"]
    model.put_rows((done("1"),), NOW)
    assert ids(model)[0] == "[Following 2]"
    model.take(("1", "unknown"))
    model.take(("2",))
    assert ids(model) == []


def test_the_clock_moves_rows_part_by_part(qtbot: QtBot) -> None:
    model = made()
    model.load(rows(3), NOW)
    late = NOW + timedelta(minutes=30)
    model.look_again(late, slice(0, 2))
    assert ids(model) == ["[Overdue 1]", "0", "[To acknowledge 2]", "1", "2"]
    model.look_again(late, slice(0, 10))
    assert ids(model) == ["[Overdue 3]", "0", "1", "2"]


_changes = st.lists(
    st.tuples(st.sampled_from("abcdef"), st.sampled_from(("new", "done", "critical", "gone"))), max_size=30
)


@given(_changes)
def test_however_rows_change_it_stands_as_if_loaded_at_once(changes: list[tuple[str, str]]) -> None:
    model, known = made(("b", "e")), dict[str, Row]()
    for one, what in changes:
        if what == "gone":
            known.pop(one, None)
            model.take((one,))
            continue
        known[one] = {"new": row(one), "done": done(one), "critical": row(one, proposed=4)}[what]
        model.put_rows((known[one],), NOW)
    fresh = made(("b", "e"))
    fresh.load(known.values(), NOW)
    assert ids(model) == ids(fresh)
    assert model.rows == fresh.rows
    assert [model.position_of(one) for one in "abcdef"] == [fresh.position_of(one) for one in "abcdef"]


def test_a_row_is_one_sentence_for_a_screen_reader(qtbot: QtBot) -> None:
    model = made()
    model.load((row("7", dossier="d1"),), NOW)
    said = [model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(2)]
    assert said == ["To acknowledge, 1", "Notable, Flood 7, 7 km E of Belgium, dossier d1, A-7, 14:05"]


@pytest.fixture
def listed(put: Callable[..., None]) -> MapList:
    model = made(("9",))
    model.load(rows(60), NOW)
    view = MapList(model)
    put(view, 400, 500)
    view.setFocus()
    return view


def test_keys_go_over_heads_and_tell_where_they_went(listed: MapList) -> None:
    heard: list[str] = []
    chosen: list[str] = []
    letters: list[str] = []
    listed.gone_to.connect(heard.append)
    listed.chosen.connect(chosen.append)
    listed.letter.connect(letters.append)
    press(Key.Key_Return)
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Return)
    press(Key.Key_B)
    assert heard == ["0", "1"]
    assert chosen == ["1"]
    assert letters == ["B"]
    listed.go_to("30")
    assert heard == ["0", "1"], "what the program selects is not told"
    assert listed.current_id == "30"
    listed.go_to("")
    assert listed.current_id == ""
    listed.go_to("9")
    assert listed.current_id == "9", "what has no place can be gone to as well"


def test_what_is_read_stays_where_it_is_while_others_come(listed: MapList) -> None:
    model = listed.model()
    assert isinstance(model, MapListModel)
    heard: list[str] = []
    listed.go_to("40")
    before = listed.rowViewportPosition(model.position_of("40"))
    listed.gone_to.connect(heard.append)
    with listed.held():
        model.put_rows(rows(5, first=100, proposed=4), NOW)
        model.put_rows([done(f"{n}") for n in range(10)], NOW)
        model.take(("20", "21"))
    assert listed.current_id == "40"
    assert listed.rowViewportPosition(model.position_of("40")) == before
    assert heard == []
    heights = {line.row is None: listed.rowHeight(at) for at, line in enumerate(model.rows)}
    assert heights[True] < heights[False]
    assert all(listed.rowHeight(at) == heights[line.row is None] for at, line in enumerate(model.rows))
    with listed.held():
        model.load(rows(60), NOW)
    assert listed.current_id == "40", "another filter keeps it too"


def test_groups_of_the_list_are_those_of_the_queue() -> None:
    assert max(Group) < NOWHERE
