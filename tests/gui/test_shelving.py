"""The shelf, taking over, muting and several at once, through the whole window with the keyboard alone."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from icc_desktop.desk import accounts, notifications, queries, shifts
from icc_desktop.domain.queue import Group, Row
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.occasion import RowsSheet
from icc_desktop.gui.theme import Theme
from tests.gui.at_desk import NOW, AtDesk, Key, until, written
from tests.gui.at_window import at_window
from tests.keys import press, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SHIFT = Qt.KeyboardModifier.ShiftModifier


async def rows_sheet(here: AtDesk) -> RowsSheet:
    sheet = await here.sheet()
    assert isinstance(sheet, RowsSheet)
    return sheet


def place(window: MainWindow, row: Row) -> Group:
    return window.queue.model.group_at(window.queue.model.position_of(row.id))


async def in_panel(window: MainWindow, row: Row) -> None:
    window.queue.select(row.id)
    await until(lambda: window.queue.panel.detail is not None and window.queue.panel.detail.row.id == row.id)


def clear(sheet: RowsSheet) -> None:
    """Take out what stands in the field that has the keyboard."""
    field = sheet.focusWidget()
    assert isinstance(field, QLineEdit)
    field.clear()


async def acknowledged(here: AtDesk, *rows: Row) -> None:
    await here.desk.run(notifications.acknowledge, ids=[row.id for row in rows], lane="real")


def test_put_aside_with_keys_and_back_by_the_clock(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        row, other = await here.receive("Flood"), await here.receive("Storm", identifier="2")
        await acknowledged(here, row)
        await in_panel(window, row)
        press(Key.Key_S)
        sheet = await rows_sheet(here)
        press(Key.Key_T)
        write("soon")
        press(Key.Key_Return)
        assert sheet.isVisible()
        clear(sheet)
        write("+2h")
        press(Key.Key_Tab)
        write("RMI decides at four")
        press(Key.Key_Return)
        await until(lambda: place(window, row) is Group.SHELVED)
        await until(lambda: "On the shelf until 16:05 (15:05Z): RMI decides at four" in written(window.queue.panel))
        await in_panel(window, other)
        here.clock.pass_s(2 * 3600)
        window._tick()
        assert place(window, row) is Group.TO_ACKNOWLEDGE
        assert window.queue.view.current_id == other.id  # nobody is taken away from what he reads
        assert window.strip.state is not None
        assert window.strip.state.to_acknowledge == 2
        await in_panel(window, row)
        back = "Back from the shelf: RMI decides at four. Acknowledge again by"
        await until(lambda: back in written(window.queue.panel))
        press(Key.Key_A)
        await until(lambda: place(window, row) is Group.TO_ASSESS)

    at_window(tmp_path, theme, story)


def test_brought_back_with_one_key(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        row = await here.receive("Flood")
        await acknowledged(here, row)
        aside = {"until": NOW + timedelta(hours=1), "reason": "waits"}
        await here.desk.run(notifications.shelve, ids=[row.id], lane="real", **aside)
        await in_panel(window, row)
        press(Key.Key_S, SHIFT)
        await until(lambda: place(window, row) is Group.TO_ASSESS)

    at_window(tmp_path, theme, story)


def test_what_nobody_has_acknowledged_is_not_put_aside(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        await in_panel(window, await here.receive("Flood"))
        press(Key.Key_S)
        sheet = await rows_sheet(here)
        assert "Acknowledge it first" in sheet.problem
        press(Key.Key_Escape)
        await until(lambda: not sheet.isVisible())

    at_window(tmp_path, theme, story)


def test_several_at_once_say_beforehand_whom_they_leave_out(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        rows = [await here.receive(f"Flood {n}", identifier=f"{n}") for n in range(4)]
        for row in rows[1:]:  # not one event: each stands for itself
            window.queue.model.hold(row.id)
        await acknowledged(here, rows[0])
        window.queue.view.setFocus()
        window.queue.select(rows[0].id)
        window.queue.view.select_also(row.id for row in rows)
        ids = [row.id for row in window.queue.view.selected_rows()]
        waiting = [row for row in await here.rows() if row.id in ids and row.acknowledged_at is None]
        press(Key.Key_A)
        sheet = await rows_sheet(here)
        assert sheet.left_out == f"Not for {rows[0].ref}: It is acknowledged already."
        assert all(row.ref in sheet._about.text() for row in waiting)
        write("all of them are the Vesdre")
        press(Key.Key_Return)
        await until(lambda: window.strip.state is not None and not window.strip.state.to_acknowledge)
        await until(window.queue.view.hasFocus)
        newest = await here.newest()
        assert str(newest.message) == "Acknowledged: all of them are the Vesdre"
        press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # one act, taken back as one
        await until(lambda: window.strip.state is not None and window.strip.state.to_acknowledge == len(waiting))

    at_window(tmp_path, theme, story)


def test_muted_and_heard_again_with_the_same_key(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        row = await here.receive("Flood")
        await in_panel(window, row)
        button = window.queue.panel.acts.button("mute")
        press(Key.Key_M)
        await until(lambda: "Sound on" in button.text())
        await until(lambda: "Muted: it makes no sound" in written(window.queue.panel))
        press(Key.Key_M)
        await until(lambda: "Mute" in button.text())

    at_window(tmp_path, theme, story)


def test_the_next_officer_takes_each_that_was_left_open(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        rows = [await here.receive(f"{name} of the Meuse", identifier=name) for name in ("Flood", "Ice")]
        await acknowledged(here, *rows)
        await here.desk.run_program(accounts.create, name="Bart Janssens", sign_in_name="bart", password_hash="-")
        here.desk.officer = next(a for a in await here.desk.read(accounts.accounts) if a.sign_in_name == "bart")
        await here.desk.run(shifts.begin)
        await until(lambda: place(window, rows[0]) is Group.TAKE_OVER)
        state = window.strip.state
        assert state is not None
        assert state.to_take == 2
        header = window.queue.model.header_at(0)
        assert header == ("To take over from Ann Peeters", "2")
        await in_panel(window, rows[0])
        assert "Ann Peeters had it in hand since 14:05 (13:05Z). Take it over." in written(window.queue.panel)
        assert "Take over" in window.queue.panel.acts.button("acknowledge").text()
        press(Key.Key_A)
        await until(lambda: place(window, rows[0]) is Group.TO_ASSESS)
        assert place(window, rows[1]) is Group.TAKE_OVER  # each by itself
        await here.desk.run(shifts.end, sign=here.desk.sign)
        await until(lambda: place(window, rows[1]) is Group.TO_ASSESS)  # nobody has the desk: nobody is asked

    at_window(tmp_path, theme, story)


def test_superseded_names_the_other_one(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        row, other = await here.receive("Flood"), await here.receive("Storm", identifier="2")
        await acknowledged(here, row, other)
        await in_panel(window, row)
        press(Key.Key_X)
        sheet = await rows_sheet(here)
        press(Key.Key_4)
        write("A-999")
        press(Key.Key_Return)
        await until(lambda: "no notification with the number A-999" in sheet.problem)
        await until(lambda: not sheet.is_saving)
        clear(sheet)
        write(other.ref)
        press(Key.Key_Return)
        await until(lambda: place(window, row) is Group.CLOSED)
        entry = (await here.desk.read(queries.log_page, lane="real", limit=1))[0]
        assert str(entry.message) == f"Closed: Superseded ({other.ref}). "

    at_window(tmp_path, theme, story)
