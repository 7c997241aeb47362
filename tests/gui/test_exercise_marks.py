"""What marks the exercise lane: every dialog of the system and every file it proposes say so, and addressees are asked about."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from icc_desktop.desk import log, notifications
from icc_desktop.gui.lane_words import file_named, titled
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.original import Original
from icc_desktop.gui.panel_text import ReadingText
from icc_desktop.gui.theme import Theme
from icc_desktop.playing import Playing
from tests.gui.at_desk import AtDesk, Key, until
from tests.gui.at_exercise import at_exercise
from tests.gui.test_exercise_screen import running, sheet_open
from tests.keys import press, write

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support")]


def test_dialogs_and_files_say_exercise_in_that_lane_only(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        assert (titled(window, "Save"), file_named(window, "a.xml")) == ("Save", "a.xml")
        await window.show_lane("exercise")
        assert (titled(window, "Save"), file_named(window, "a.xml")) == ("EXERCISE: Save", "EXERCISE_a.xml")
        assert file_named(window, "EXERCISE_a.xml") == "EXERCISE_a.xml"
        original = Original(window)
        original._name = "alert.xml"
        original.ask_where()
        (dialog,) = original.findChildren(QFileDialog)
        assert dialog.windowTitle() == "EXERCISE: Save a copy of the original"
        assert dialog.selectedFiles()[0].endswith("EXERCISE_alert.xml")
        dialog.reject()
        for begin in (window.channels.bring_in, window.channels.give_out, window.by_hand.choose_files):
            begin()
            opened = [one for one in window.findChildren(QFileDialog) if one.isVisible()]
            assert all(one.windowTitle().startswith("EXERCISE: ") for one in opened)
            assert opened
            for one in opened:
                one.reject()

    at_exercise(tmp_path, theme, story)


def test_what_is_copied_out_of_the_exercise_lane_is_marked(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        text, original = ReadingText(window), Original(window)
        text.setPlainText("Two dead")
        original._text.setPlainText("<alert>")
        for one, words in ((text, "Two dead"), (original._text, "<alert>")):
            one.selectAll()
            assert one.createMimeDataFromSelection().text() == words
        await window.show_lane("exercise")
        mark = "EXERCISE EXERCISE EXERCISE"
        for one, words in ((text, "Two dead"), (original._text, "<alert>")):
            one.selectAll()
            copied = one.createMimeDataFromSelection()
            assert copied.text() == f"{mark}\n{words}\n{mark}"
            assert not copied.hasHtml()
        await here.run(log.write, text="rang the permanence", lane="exercise")
        window.show_screen("log")
        await until(lambda: window.log.found.rowCount() > 0)
        window.log.list.selectAll()
        window.log.copy()
        said = QGuiApplication.clipboard().text()
        assert said.startswith(f"{mark}\n")
        assert said.endswith(f"\n{mark}")
        assert "rang the permanence" in said

    at_exercise(tmp_path, theme, story)


async def shown(here: AtDesk, window: MainWindow) -> str:
    """The message of the run, selected in the queue; returns its id."""
    (row,) = await here.rows("exercise")
    window.show_screen("queue")
    await until(lambda: window.queue.rows((row.id,)) != [])
    window.queue.select(row.id)
    await until(lambda: window.queue.selected_ids() == (row.id,) and window.queue.view.hasFocus())
    return row.id


@pytest.mark.parametrize(("who", "asks"), [("Governor of Antwerp", True), ("NCCN permanence", False)])
def test_whoever_is_not_on_the_player_list_is_asked_about(tmp_path: Path, theme: Theme, who: str, asks: bool) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        await running(here, window)
        await course.give("mail")
        one = await shown(here, window)
        press(Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        sheet = await here.sheet()
        write(who)
        press(Key.Key_Return)
        if asks:
            assert sheet.problem.startswith(f"{who} is not on the player list: this would be a real call.")
            assert sheet.isVisible()
            write("!")
            press(Key.Key_Return)
            assert sheet.problem.startswith(f"{who}! is not on the player list"), "another one is asked about anew"
            press(Key.Key_Return)
        await until(lambda: not sheet_open(window))
        row = next(row for row in await here.rows("exercise") if row.id == one)
        assert row.acknowledged_at is not None

    at_exercise(tmp_path, theme, story)


def test_in_the_real_lane_nobody_is_asked_about(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        assert window.exercise.is_player("Governor of Antwerp")
        await window.show_lane("exercise")
        assert not window.exercise.is_player("Governor of Antwerp")
        await here.receive("Fire")
        await window.show_lane("real")
        (row,) = await here.rows()
        await here.run(notifications.acknowledge, ids=[row.id], lane="real", by_voice_to="Governor of Antwerp")

    at_exercise(tmp_path, theme, story)
