"""The exercise screen by keyboard: prepared, started, steered, ended and evaluated."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from icc_desktop.base.yaml_values import Titles
from icc_desktop.desk import dossier_contents, dossiers, exercises, notifications, queries
from icc_desktop.desk.dossier_queries import Listed
from icc_desktop.domain.exercise import Exercise, Lesson
from icc_desktop.domain.plan import parse
from icc_desktop.domain.scenario import Expectation, Step
from icc_desktop.gui.act_sheet import ActSheet
from icc_desktop.gui.actions import sensible
from icc_desktop.gui.exercise_forms import InjectForm
from icc_desktop.gui.exercise_screen import ExerciseScreen
from icc_desktop.gui.forms import ActButton
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.msel_model import comes_in, left_text, synopsis_of
from icc_desktop.gui.theme import Theme
from icc_desktop.playing import Playing
from tests.desk.at_exercise import PLAN
from tests.gui.at_desk import AtDesk, Key, until
from tests.gui.at_exercise import at_exercise
from tests.keys import press, write

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support")]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


async def running(here: AtDesk, window: MainWindow) -> ExerciseScreen:
    """STARTEX by keyboard of what comes with the program."""
    screen = window.exercise.screen
    await until(screen.list.table.hasFocus)
    press(Key.Key_Return)
    await here.sheet()
    press(Key.Key_Return)
    await until(lambda: screen.page == "control" and window.lane == "exercise")
    await until(lambda: screen.control.table.hasFocus() and bool(screen.control.model.rows))
    await until(lambda: window.strip.state is not None and window.strip.state.lane == "exercise")
    return screen


async def state(here: AtDesk, screen: ExerciseScreen) -> Exercise:
    one = screen.running.id if screen.running is not None else screen._shown
    found = await here.ask(exercises.exercise, exercise_id=one)
    assert isinstance(found, Exercise)
    return found


def select(screen: ExerciseScreen, name: str) -> None:
    table = screen.control.table
    at = next(n for n, row in enumerate(screen.control.model.rows) if row.step.id == name)
    table.selectRow(at)


def states(screen: ExerciseScreen) -> dict[str, str]:
    model = screen.control.model
    return {row.step.id: model.shown(row, 4) for row in model.rows}


def test_what_comes_with_the_program_is_started_and_steered_by_keyboard(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        screen = await running(here, window)
        assert states(screen)["call"] == "in 02:00"
        assert "next: call in 02:00" in screen.control._next.text()
        select(screen, "mail")
        press(Key.Key_D)
        await until(lambda: states(screen)["mail"].startswith("Delivered"))
        (row,) = await here.rows("exercise")
        assert row.headline == "Form of the dispatch centre"
        await here.run(notifications.acknowledge, ids=[row.id], lane="exercise")
        await until(lambda: states(screen)["mail"] == "Acknowledged, +0 s")
        press(Key.Key_F9)
        await until(lambda: screen.control._pace_said.text() == "EXERCISE SUSPENDED")
        assert window.strip.state.suspended
        assert "EXERCISE SUSPENDED" in window.strip.accessibleName()
        press(Key.Key_F9)
        await until(lambda: not window.exercise.is_suspended)

    at_exercise(tmp_path, theme, story)


def test_f9_suspends_over_an_open_sheet_and_keeps_what_is_typed(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        await running(here, window)
        press(Key.Key_N)
        sheet = await here.sheet()
        write("half a note")
        press(Key.Key_F9)
        await until(lambda: window.exercise.is_suspended)
        assert sheet.isVisible()
        press(Key.Key_F9)
        await until(lambda: not window.exercise.is_suspended)
        write(" goes on")
        press(Key.Key_Return)
        await until(lambda: not sheet_open(window))
        note = await here.newest("exercise")
        assert note.kind == "exercise.observed"
        assert note.message.values["text"] == "half a note goes on"

    at_exercise(tmp_path, theme, story)


def test_what_is_left_is_said_so_that_it_can_be_read() -> None:
    assert left_text(150.4) == "02:30"
    assert left_text(-1.0) == "00:00"
    assert left_text(514 * 60 + 22) == "8 h 34 min"


def test_what_only_expects_something_of_the_players_says_what() -> None:
    only = Step("think", 0.0, 0.0, expected=(Expectation("duty officer", Titles("Ring the governor"), 60.0),))
    assert synopsis_of(only, "en") == "Ring the governor"
    assert not comes_in(only)
    assert comes_in(Step("line", 0.0, 0.0, network="down"))


def test_a_jump_is_told_before_and_after(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        screen = await running(here, window)
        press(Key.Key_J)
        sheet = await here.sheet()
        write("05:00")
        press(Key.Key_Return)
        assert sheet.findChild(ActSheet) is None
        assert sheet.isVisible(), "an earlier time is no place to jump to"
        press(Key.Key_A, CTRL)
        write("back")
        assert "Jumps to 05:55:00. Left out: 3." in sheet._said.text()  # type: ignore[attr-defined]
        press(Key.Key_Return)
        await until(lambda: states(screen)["mail"] == "Left out")
        await until(lambda: states(screen)["back"].startswith("Delivered"))
        assert (await state(here, screen)).network_up
        line = next(e for e in (await here.ask(queries.log_page, lane="exercise")) if "jumps" in str(e.message))
        assert "Not delivered: 3. call, mail, cut" in str(line.message)

    at_exercise(tmp_path, theme, story)


def test_from_the_reserve_speed_and_players(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        screen = await running(here, window)
        press(Key.Key_C)
        await here.sheet()
        press(Key.Key_Return)
        await until(lambda: states(screen)["nudge"].startswith("Delivered"))
        assert (await state(here, screen)).delivered["nudge"].by == here.desk.officer.id  # type: ignore[union-attr]
        press(Key.Key_V)
        await here.sheet()
        press(Key.Key_4)
        press(Key.Key_Return)
        await until(lambda: "20 times as fast" in screen.control._pace_said.text())
        press(Key.Key_P)
        sheet = await here.sheet()
        assert "permanence, NCCN, +32 2 555 01 01" in sheet_text(sheet)
        press(Key.Key_Return)
        await until(lambda: not sheet_open(window))

    at_exercise(tmp_path, theme, story)


def test_a_call_rings_without_taking_the_focus_and_is_tied_to_its_inject(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        screen = await running(here, window)
        press(Key.Key_L, CTRL)
        write("half a ")
        async with course._player.lock:  # type: ignore[union-attr]
            await course._player.give("call")  # type: ignore[union-attr]
        await until(lambda: "exercise-call" in window.banners.standing)
        write("line")
        assert window.log_line.text == "half a line"
        await until(lambda: states(screen)["call"] == "Rings 14:05")
        press(Key.Key_T, CTRL)
        await until(window.telephone.isActiveWindow)
        asked = window.telephone._asked
        assert asked["caller"].text == "NCC (NL), Crisis centre"
        assert asked["number"].text == "+31 70 555 01 02"
        assert asked["what"].text == ""
        assert "Fire with ammonia at 14:05." in window.telephone._says.text()
        asked["what"].edit.setFocus()
        write("Fire")
        press(Key.Key_Return)
        await until(lambda: "exercise-call" not in window.banners.standing)
        found = await state(here, screen)
        (row,) = await here.rows("exercise")
        assert found.answers["call"].notification == row.id
        assert not window.telephone._says_area.isVisible()
        await window.show_lane("real")
        assert "exercise-call" not in window.banners.standing

    at_exercise(tmp_path, theme, story)


def test_in_the_real_lane_nothing_of_the_exercise_rings(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        await running(here, window)
        await window.show_lane("real")
        await course.give("call")
        assert "exercise-call" not in window.banners.standing
        window.take_telephone()
        await until(window.telephone.isActiveWindow)
        assert window.telephone.is_empty
        window.put_aside()
        await window.show_lane("exercise")
        assert "exercise-call" in window.banners.standing

    at_exercise(tmp_path, theme, story)


def test_endex_is_asked_about_and_freezes_the_run(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        screen = await running(here, window)
        await course.give("mail")
        press(Key.Key_X)
        sheet = await here.sheet()
        assert "cannot be undone" in sheet_text(sheet)
        press(Key.Key_Escape)
        await until(lambda: not sheet_open(window))
        assert (await state(here, screen)).is_running
        press(Key.Key_X)
        await here.sheet()
        press(Key.Key_Return)
        await until(lambda: screen.page == "evaluation" and screen.evaluation.found is not None)
        assert await here.rows("exercise") != []  # closed today, still readable
        (row,) = await here.rows("exercise")
        assert row.closed_at is not None
        assert await here.run(notifications.note, ids=[row.id], lane="exercise", text="later") is None
        assert here.refusals[-1].startswith("ENDEX: Ammonia has ended")
        assert await here.run(notifications.acknowledge, ids=[row.id], lane="exercise") is None
        assert here.refusals[-1].startswith("ENDEX: Ammonia has ended"), "to reopen it would lead nowhere"
        assert "reopen" not in sensible([row], row.closed_at)

    at_exercise(tmp_path, theme, story)


def test_dossiers_of_a_run_that_ended_stand_apart(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        screen = await running(here, window)
        change = await here.run(dossiers.open_, title="Ammonia release", lane="exercise")
        assert change is not None
        one = str(change.result)
        soon = here.clock.now() + timedelta(minutes=1)
        await here.run(dossier_contents.set_task, dossier_id=one, lane="exercise", text="Ring back", due_at=soon)
        press(Key.Key_2, CTRL)
        await until(lambda: window.dossiers.chosen_id == one)
        assert not listed(window, one).frozen
        await here.run(exercises.end, exercise_id=screen.running.id if screen.running else "")
        await until(lambda: listed(window, one).frozen)
        assert window.dossiers.model.header_at(0) == ("Frozen: their exercise has ended", 1)
        await until(lambda: window.dossiers.panel.asked.startswith("Frozen: its exercise has ended"))
        assert window.dossiers.waiting(soon + timedelta(hours=1)) == 0, "nobody is to be asked for it any more"
        shown = [button.text() for button in window.dossiers.panel.findChildren(ActButton) if button.isVisible()]
        assert not any("Assess" in text or "Task" in text for text in shown)

    at_exercise(tmp_path, theme, story)


def lessons(screen: ExerciseScreen) -> tuple[Lesson, ...]:
    return screen.evaluation.found.lessons if screen.evaluation.found is not None else ()


def listed(window: MainWindow, dossier_id: str) -> Listed:
    found = window.dossiers.model.get(dossier_id)
    assert found is not None
    return found


async def end(here: AtDesk, window: MainWindow) -> ExerciseScreen:
    screen = await running(here, window)
    press(Key.Key_X)
    await here.sheet()
    press(Key.Key_Return)
    await until(lambda: screen.page == "evaluation" and bool(screen.evaluation.model.rows))
    await until(screen.evaluation.table.hasFocus)
    return screen


def test_the_evaluation_is_written_by_keyboard(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        screen = await end(here, window)
        press(Key.Key_Space)
        await until(lambda: screen.evaluation.model.rows[0].outcome == "done")
        for key, lines in (
            (Key.Key_N, ("calm",)),
            (Key.Key_H, ("ring earlier",)),
            (Key.Key_L, ("night phone", "RMI", "2027-02-01")),
        ):
            await until(screen.evaluation.table.hasFocus)
            press(key)
            await here.sheet()
            for at, line in enumerate(lines):
                if at:
                    press(Key.Key_Tab)
                write(line)
            press(Key.Key_Return)
            await until(lambda: not sheet_open(window))
        await until(lambda: "night phone" in screen.evaluation.text.toPlainText())
        shown = screen.evaluation.text.toPlainText()
        assert all(word in shown for word in ("calm", "ring earlier", "RMI", "2027-02-01", "Seen done"))
        await until(screen.evaluation.table.hasFocus)
        press(Key.Key_L, SHIFT)
        await here.sheet()
        press(Key.Key_Tab)
        press(Key.Key_A, CTRL)
        write("night phone first")
        press(Key.Key_Return)
        await until(lambda: not sheet_open(window))
        await until(lambda: "night phone first" in screen.evaluation.text.toPlainText())
        assert [(one.text, one.owner, one.due) for one in lessons(screen)] == [
            ("night phone first", "RMI", "2027-02-01")
        ]
        await until(screen.evaluation.table.hasFocus)
        press(Key.Key_P, CTRL)
        sheet = await here.sheet()
        assert sheet.lane == "exercise"
        assert "EXERCISE_" in sheet_text(sheet)
        press(Key.Key_Escape)
        await until(lambda: not sheet_open(window))
        await until(screen.evaluation.table.hasFocus)
        press(Key.Key_V)
        await until(lambda: not screen.evaluation._complete.isEnabled())
        press(Key.Key_Escape)
        await until(lambda: screen.page == "list" and screen.list.table.hasFocus())
        assert [row.stage for row in screen.list.model.rows] == ["", "evaluated"]

    at_exercise(tmp_path, theme, story)


def test_an_exercise_from_nothing_says_what_comes_next_and_stays_chosen(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        screen = window.exercise.screen
        await until(screen.list.table.hasFocus)
        press(Key.Key_Insert)
        await here.sheet()
        write("Our own")
        press(Key.Key_Return)
        await until(lambda: screen.page == "editor" and screen.editor.table.hasFocus())
        assert screen.editor._problem.text().startswith("No inject yet. Ins writes the first one")
        press(Key.Key_Escape)
        await until(lambda: screen.page == "list" and screen.list.table.hasFocus())
        assert screen.list.current is not None
        assert screen.list.current.title == "Our own"

    at_exercise(tmp_path, theme, story)


def test_a_scenario_is_copied_changed_and_started(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        screen = window.exercise.screen
        await until(screen.list.table.hasFocus)
        press(Key.Key_C)
        await until(lambda: screen.page == "editor" and screen.editor.table.hasFocus())
        assert screen.editor.exercise is not None
        assert screen.editor.exercise.title == "Ammonia (copy)"
        screen.editor.table.selectRow(1)
        press(Key.Key_Delete)
        await until(lambda: [row.id for row in screen.editor.model.rows] == ["call", "cut", "back", "nudge"])
        press(Key.Key_Z, CTRL)
        await until(lambda: len(screen.editor.model.rows) == 5)
        press(Key.Key_Insert)
        sheet = await here.sheet()
        assert isinstance(sheet, InjectForm)
        write("first-mail")
        sheet.at.setFocus()
        write("05:41")
        sheet.subject.setFocus()
        write("Smell")
        sheet.message.edit.setFocus()
        write("Many calls.")
        sheet.expected.edit.setFocus()
        write("Duty officer; Acknowledge; +05:00")
        press(Key.Key_Return)
        await until(lambda: bool(screen.editor.model.rows) and screen.editor.model.rows[0].id == "first-mail")
        step = screen.editor.model.rows[0]
        assert (step.at, step.channel, step.expected[0].due) == ("05:41", "mail", "+05:00")
        assert step.text is not None
        assert step.text.subject == "Smell"
        await until(screen.editor.table.hasFocus)
        assert "It can be started: 6 injects" in screen.editor._problem.text()
        press(Key.Key_S)
        await here.sheet()
        press(Key.Key_Return)
        await until(lambda: screen.page == "control" and "first-mail" in states(screen))

    at_exercise(tmp_path, theme, story)


def test_a_new_one_says_what_is_missing_until_it_can_be_started(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        screen = window.exercise.screen
        await until(screen.list.table.hasFocus)
        press(Key.Key_Insert)
        await here.sheet()
        write("Night drill")
        press(Key.Key_Return)
        await until(lambda: screen.page == "editor" and screen.editor.exercise is not None)
        assert "No inject yet" in screen.editor._problem.text()
        assert not screen.editor._start.isEnabled()
        await until(screen.editor.table.hasFocus)
        press(Key.Key_Escape)
        await until(lambda: screen.page == "list")
        assert screen.list.model.rows[0].title == "Night drill"

    at_exercise(tmp_path, theme, story)


def test_a_file_is_taken_in_written_out_and_what_is_wrong_is_said(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        screen = window.exercise.screen
        bad = tmp_path / "bad.yaml"
        bad.write_text("id: x\ntitles: {en: T}\nsynopsis: {en: S}\nstart: s\nzone: z\nsteps: [{id: a}]\n")
        await screen.files.take_in(bad)
        assert "Step 1 (a)" in screen.list._said.text()
        await screen.files.take_in(tmp_path / "none.yaml")
        assert "cannot be read" in screen.list._said.text()
        from icc_desktop.domain.plan import written

        good = tmp_path / "good.yaml"
        good.write_bytes(written(PLAN))
        await screen.files.take_in(good)
        offer = screen.list.current
        assert offer is not None
        assert (offer.title, offer.stage) == ("Ammonia", "prepared")
        out = tmp_path / "out.yaml"
        await screen.files.write(out, offer.plan or PLAN)
        assert parse(out.read_bytes(), file="out.yaml") == PLAN

    at_exercise(tmp_path, theme, story)


def test_a_run_that_was_cut_off_is_suspended_and_goes_on(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, course: Playing) -> None:
        screen = await running(here, window)
        await course.jump(130.0)
        cut_off = course._player
        assert cut_off is not None
        course._player = None  # nothing of the process is left
        cut_off.stop()
        await cut_off.finished
        await course.take_up()  # as at the next start
        await until(lambda: window.exercise.is_suspended)
        assert screen.control._clock.text() == "05:42:10"
        press(Key.Key_F9)
        await until(lambda: not window.exercise.is_suspended)
        await until(lambda: course.position_s == 130.0)
        assert states(screen)["call"] == "Left out"
        here.clock.pass_s(410)
        await course.jump(540.0)
        await until(lambda: states(screen)["mail"].startswith("Delivered"))

    at_exercise(tmp_path, theme, story)


def sheet_text(sheet: ActSheet) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in sheet.findChildren(QLabel))


def sheet_open(window: MainWindow) -> bool:
    return any(one.isVisible() for one in window.window().findChildren(ActSheet))
