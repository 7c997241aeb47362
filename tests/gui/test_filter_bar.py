"""Filters and saved views of the queue: what is hidden is said, and what presses is never hidden in silence."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from icc_desktop.desk import notifications
from icc_desktop.domain.search import Filters, Period
from icc_desktop.gui.filter_form import FilterForm
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.pick_field import Named, named_by
from icc_desktop.gui.theme import Theme
from tests.gui.at_desk import AtDesk, Key, until
from tests.gui.at_window import at_window, headlines
from tests.keys import press

Control, Shift, Alt = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def test_set_by_the_keyboard_and_taken_away_chip_by_chip(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        one = await here.receive("Flood one", identifier="1")
        await here.receive("Flood two", identifier="2")
        await here.desk.run(notifications.acknowledge, ids=[one.id], lane="real")
        await until(lambda: set(headlines(window)) == {"Flood one", "Flood two"})
        press(Key.Key_F, Control | Shift)
        form = await here.sheet()
        assert isinstance(form, FilterForm)
        box = form._states["to-acknowledge"]
        box.setFocus()
        QTest.keyClick(box, Key.Key_Space)
        QTest.keyClick(box, Key.Key_Return)
        bar = window.queue.filter
        await until(lambda: not bar.filters.is_empty and window.queue.view.hasFocus())
        assert bar.filters == Filters(states=("to-acknowledge",))
        assert headlines(window) == ["Flood two"]
        assert bar._count.text() == "1 of 2 shown, filtered:"
        [chip] = bar._set
        assert chip.accessibleName() == "Without To acknowledge"
        chip.click()
        assert bar.isHidden()
        assert set(headlines(window)) == {"Flood one", "Flood two"}

    at_window(tmp_path / "desk", theme, story)


def test_what_presses_and_is_hidden_is_announced(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        await here.receive("Flood one", identifier="1")
        bar = window.queue.filter
        bar.set_filters(Filters(countries=("NL",)))
        assert headlines(window) == []
        assert bar._warned.isHidden()
        here.clock.pass_s(86400)
        window.queue.tick(here.now())
        assert not bar._warned.isHidden()
        assert bar._warning.text == "Hidden by the filter: overdue: 1"
        press(Key.Key_0, Alt)
        assert headlines(window) == ["Flood one"]
        assert bar.isHidden()

    at_window(tmp_path / "desk", theme, story)


def test_views_that_came_with_the_program_and_own_ones(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        await here.receive("Flood one", identifier="1")
        bar = window.queue.filter
        press(Key.Key_2, Alt)
        assert bar.filters == Filters(countries=("BE",))
        bar.set_filters(Filters(severities=(3,)))
        window.queue._field.setText("flood")
        menu = bar.menu()  # not opened: the platform of the tests has no pop-ups
        assert [action.text() for action in menu.actions()][2:6] == [
            "Overdue and critical\tAlt+1",
            "Belgium\tAlt+2",
            "Real, exercise or test?\tAlt+3",
            "All rows\tAlt+0",
        ]
        next(action for action in menu.actions() if action.text().startswith("Save")).trigger()
        form = await here.sheet()
        QTest.keyClicks(form.focusWidget(), "Serious floods")
        press(Key.Key_Return)
        await until(lambda: [one.wording.name for one in bar._views if one.wording] == ["Serious floods"])
        await until(window.queue.view.hasFocus)
        press(Key.Key_0, Alt)
        assert (bar.filters.is_empty, window.queue._field.text()) == (True, "")
        press(Key.Key_4, Alt)
        assert (bar.filters, window.queue._field.text()) == (Filters(severities=(3,)), "flood")
        await window.take_back()
        await until(lambda: bar._views == [])

    at_window(tmp_path / "desk", theme, story)


def test_the_filters_go_along_to_everything_stored(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        row = await here.receive("Flood one", identifier="1")
        await here.desk.run(notifications.acknowledge, ids=[row.id], lane="real")
        await here.desk.run(notifications.close, ids=[row.id], lane="real", reason="handled")
        here.clock.pass_s(timedelta(days=30).total_seconds())
        await window.queue.load("real")
        window.queue.filter.set_filters(Filters(states=("closed",)))
        assert headlines(window) == []
        press(Key.Key_K, Control)
        palette = window.going.palette
        await until(lambda: [line.hit.ref for line in palette.model.lines if line.hit] == [row.ref])
        assert palette._filtered.text() == "Filtered: Closed ones"
        QTest.keyClick(palette.field, Key.Key_Backspace, Control)
        assert palette._filtered.isHidden()

    at_window(tmp_path / "desk", theme, story)


def test_a_day_that_begins_moves_the_period(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        await here.receive("Flood one", identifier="1")
        window.queue.filter.set_filters(Filters(period=Period(name="today")))
        assert headlines(window) == ["Flood one"]
        here.clock.pass_s(86400)
        window.queue.tick(here.now())
        assert headlines(window) == []

    at_window(tmp_path / "desk", theme, story)


COUNTRIES = (
    Named("NL", "Netherlands", ("Nederland", "Pays-Bas")),
    Named("BE", "Belgium", ("België",)),
    Named("BY", "Belarus", ("Biélorussie",)),
    Named("NE", "Niger", ()),
)


def test_what_is_named_is_found_by_code_name_or_beginning() -> None:
    for typed, ids in (
        ("nl", ["NL"]),
        ("pays bas", []),
        ("pays-bas", ["NL"]),
        ("belgie", ["BE"]),
        ("bel", ["BE", "BY"]),
        ("ne", ["NE"]),
        ("", []),
        ("xyz", []),
    ):
        assert [one.id for one in named_by(typed, COUNTRIES)] == ids, typed
