"""The list under the hands: keys, selection, and nothing that moves under the eyes."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from icc_desktop.domain.queue import Row
from icc_desktop.gui.queue_delegate import HEADER_HEIGHT, ROW_HEIGHT
from icc_desktop.gui.queue_model import QueueModel
from icc_desktop.gui.queue_view import QueueView
from icc_desktop.gui.theme import Theme
from tests.gui.at_desk import BRUSSELS, NOW
from tests.gui.queue_rows import row, rows

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key, Shift, Ctrl = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ACKNOWLEDGED = {"acknowledged_at": NOW, "severity": 2}


@pytest.fixture
def view(put: Callable[..., None]) -> Iterator[QueueView]:
    """A list that has room for ten rows under one header."""
    model = QueueModel(tz=BRUSSELS, channel_name=str)
    made = QueueView(model)
    put(made, 600, 400)
    made.setFocus()
    yield made
    made.hide()


def load(view: QueueView, found: list[Row]) -> None:
    view._model.load(found, NOW)
    made = view.height() - view.viewport().height()
    view.resize(600, HEADER_HEIGHT + 10 * ROW_HEIGHT + made)


def arrive(view: QueueView, *found: Row) -> None:
    with view.held({one.id for one in found}) as new:
        new |= view._model.put(found, NOW)


def place(view: QueueView, one: str) -> int:
    """Where on the screen the row begins, in pixels."""
    return view.visualRect(view._model.index_of(one)).top()


def chosen(view: QueueView) -> list[str]:
    return [one.id for one in view.selected_rows()]


class TestKeys:
    def test_nothing_is_chosen_by_the_focus_alone(self, view: QueueView) -> None:
        moved: list[str] = []
        view.moved_to.connect(moved.append)
        load(view, rows(3))
        view.clearFocus()
        view.setFocus(Qt.FocusReason.TabFocusReason)
        assert view.hasFocus()
        assert (view.current_id, moved) == ("", [])

    def test_a_banner_does_not_push_the_current_row_out_of_sight(self, view: QueueView) -> None:
        load(view, rows(30))
        view.go_to("9")
        before = view.height()
        view.resize(600, before - 2 * ROW_HEIGHT)
        assert place(view, "9") + ROW_HEIGHT <= view.viewport().height()
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
        here = view.verticalScrollBar().value()
        view.resize(600, before - 3 * ROW_HEIGHT)
        assert view.verticalScrollBar().value() == here, "who has gone elsewhere stays there"

    def test_arrows_pass_over_headers(self, view: QueueView) -> None:
        load(view, [row("1"), row("2", **ACKNOWLEDGED)])
        QTest.keyClick(view, Key.Key_Down)
        assert chosen(view) == ["1"]
        QTest.keyClick(view, Key.Key_Down)
        assert chosen(view) == ["2"]
        QTest.keyClick(view, Key.Key_Down)
        assert chosen(view) == ["2"]
        QTest.keyClick(view, Key.Key_Up)
        assert chosen(view) == ["1"]

    def test_home_end_and_pages(self, view: QueueView) -> None:
        load(view, rows(50))
        QTest.keyClick(view, Key.Key_End)
        assert chosen(view) == ["49"]
        assert place(view, "49") + ROW_HEIGHT == view.viewport().height()
        QTest.keyClick(view, Key.Key_PageUp)
        assert chosen(view) == ["40"]
        QTest.keyClick(view, Key.Key_Home)
        assert chosen(view) == ["0"]
        assert view.verticalOffset() == 0
        QTest.keyClick(view, Key.Key_PageDown)
        assert chosen(view) == ["9"]

    def test_several_at_once(self, view: QueueView) -> None:
        load(view, [row("1"), row("2", **ACKNOWLEDGED), row("3", **ACKNOWLEDGED)])
        QTest.keyClick(view, Key.Key_Home)
        QTest.keyClick(view, Key.Key_Down, Shift)
        QTest.keyClick(view, Key.Key_Down, Shift)
        assert chosen(view) == ["1", "2", "3"]
        QTest.keyClick(view, Key.Key_Home)
        QTest.keyClick(view, Key.Key_A, Ctrl)
        assert chosen(view) == ["1", "2", "3"]

    def test_letters_are_acts_and_search_nothing(self, view: QueueView) -> None:
        load(view, [row("1"), row("2", headline="Alarm"), row("3", headline="Explosion")])
        QTest.keyClick(view, Key.Key_Home)
        acts: list[str] = []
        view.act_pressed.connect(acts.append)
        for key in (Key.Key_A, Key.Key_E, Key.Key_R, Key.Key_P, Key.Key_X, Key.Key_N, Key.Key_O):
            QTest.keyClick(view, key)
        QTest.keyClick(view, Key.Key_P, Shift)
        QTest.keyClick(view, Key.Key_X, Shift)
        QTest.keyClick(view, Key.Key_B)  # no act: nothing
        QTest.keyClick(view, Key.Key_N, Ctrl)
        expected = ["acknowledge", "assess", "decide", "hand_back", "close", "note", "original", "hand_in", "reopen"]
        assert acts == expected
        assert chosen(view) == ["1"]

    def test_enter_enters(self, view: QueueView) -> None:
        load(view, rows(2))
        entered: list[int] = []
        view.entered.connect(lambda: entered.append(1))
        QTest.keyClick(view, Key.Key_Return)
        assert entered == [1]

    def test_a_header_cannot_be_clicked_away_from(self, view: QueueView) -> None:
        load(view, rows(2))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, HEADER_HEIGHT + 5))
        assert chosen(view) == ["0"]
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, HEADER_HEIGHT // 2))
        assert chosen(view) == ["0"]
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Ctrl, QPoint(50, HEADER_HEIGHT + ROW_HEIGHT + 5))
        assert chosen(view) == ["0", "1"]


class TestStill:
    """Pitfall 23: the table never moves under the eyes of someone who reads or types."""

    def test_rows_above_move_nothing(self, view: QueueView) -> None:
        load(view, rows(50))
        view.go_to("20")
        above: list[int] = []
        view.new_above.connect(above.append)
        before = place(view, "20")
        for number in range(100, 104):
            arrive(view, row(f"{number}", proposed=4))
        assert place(view, "20") == before
        assert (view.current_id, chosen(view)) == ("20", ["20"])
        assert above[-1] == 4
        QTest.keyClick(view, Key.Key_Home)
        assert above[-1] == 0
        assert view.verticalOffset() == 0

    def test_also_at_the_top_where_a_row_is_chosen(self, view: QueueView) -> None:
        load(view, rows(50))
        view.go_to("0")
        before = place(view, "0")
        arrive(view, row("100", proposed=4))
        assert place(view, "0") == before
        view.to_top()
        assert chosen(view) == ["0"]

    def test_at_the_top_with_nothing_chosen_new_ones_appear(self, view: QueueView) -> None:
        load(view, rows(50))
        above: list[int] = []
        view.new_above.connect(above.append)
        arrive(view, row("100", proposed=4))
        assert view.verticalOffset() == 0
        assert place(view, "100") == HEADER_HEIGHT
        assert set(above) == {0}

    def test_what_is_scrolled_to_stays_without_a_choice(self, view: QueueView) -> None:
        load(view, rows(50))
        view.verticalScrollBar().setValue(500)
        seen = view.indexAt(QPoint(10, 200)).data(Qt.ItemDataRole.DisplayRole)
        arrive(view, *(row(f"{n}", proposed=4) for n in range(100, 120)))
        assert view.indexAt(QPoint(10, 200)).data(Qt.ItemDataRole.DisplayRole) == seen

    def test_what_the_officer_acts_on_goes_and_the_rest_stays(self, view: QueueView) -> None:
        load(view, rows(50))
        view.go_to("20")
        before = place(view, "19")
        arrive(view, row("20", **ACKNOWLEDGED))
        assert place(view, "19") == before
        assert chosen(view) == ["20"]

    def test_arrivals_are_never_taken_for_the_officer(self, view: QueueView) -> None:
        load(view, rows(3))
        view.go_to("1")
        moved: list[str] = []
        view.moved_to.connect(moved.append)
        closed = NOW.replace(year=2020)
        arrive(view, row("1", **ACKNOWLEDGED, closed_at=closed, closed_reason="handled"))  # leaves the list
        arrive(view, row("9", proposed=4))
        assert moved == []
        assert (view.current_id, chosen(view)) == ("", [])


def test_a_screen_reader_finds_a_list_of_rows_in_words(view: QueueView) -> None:
    load(view, rows(3))
    found = QAccessible.queryAccessibleInterface(view)
    assert (found.role(), found.childCount()) == (QAccessible.Role.List, 4)
    assert found.child(0).text(QAccessible.Text.Name) == "To acknowledge, 3"
    assert found.child(1).role() == QAccessible.Role.ListItem
    assert "Notable, Flood 0, 15 min left" in found.child(1).text(QAccessible.Text.Name)


class TestPainting:
    def test_any_headline_is_painted(self, view: QueueView, theme: Theme) -> None:
        texts = (
            "W" * 9000,
            "אזהרה מפני שיטפונות " * 400,
            "暴雨红色预警" * 50,
            "<b>no</b> <img src='http://x/'>",
            "a\nb\tc",
            "",
        )
        load(view, [row(f"{n}", headline=text, notes=3, received_times=3) for n, text in enumerate(texts)])
        for look in ("dark", "contrast", "light"):
            theme.set_look(look)
            assert not view.grab().toImage().isNull()

    def test_the_empty_list_says_what_would_be_here(self, view: QueueView) -> None:
        load(view, [])
        view.set_empty_words("No notifications", "Ctrl+6: sources")
        assert view.accessibleDescription() == "No notifications Ctrl+6: sources"
        assert not view.grab().toImage().isNull()

    def test_geometry_agrees_with_itself(self, view: QueueView) -> None:
        load(view, [*rows(30), *rows(30, first=30, **ACKNOWLEDGED), *rows(20, first=60, nature="unclear")])
        bottom = 0
        for position in range(view._model.rowCount()):
            rect = view.visualRect(view._model.index(position))
            assert rect.top() == bottom
            bottom = rect.bottom() + 1
            assert view.indexAt(rect.topLeft()).row() == position
            assert view.indexAt(rect.bottomLeft()).row() == position
        assert view.verticalScrollBar().maximum() == bottom - view.viewport().height()
        assert not view.indexAt(QPoint(0, bottom)).isValid()
