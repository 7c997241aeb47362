"""Decisions under the keyboard: written while what is known stands beside, frozen, taken, revoked, looked at again, given out."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from icc_desktop.desk import decisions, dossier_contents
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.decision import Decision, Option
from icc_desktop.gui.decision_form import DecisionForm, options_in
from icc_desktop.gui.dossier_decisions import Decisions
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.print_out import PrintForm
from icc_desktop.gui.theme import Theme
from tests.gui.at_desk import AtDesk, until
from tests.gui.at_dossier import Key, at_section, pressed, saved_at, sheets, with_control
from tests.keys import write

Story = Callable[[AtDesk, MainWindow, Decisions], Awaitable[None]]


def at_decisions(place: Path, theme: Theme, story: Story, *, lane: Lane = "real") -> None:
    """The decisions of a dossier, under the keyboard."""
    at_section(place, theme, Decisions, Key.Key_7, story, lane=lane)


async def form_of(here: AtDesk) -> DecisionForm:
    sheet = await here.sheet()
    assert isinstance(sheet, DecisionForm)
    await until(lambda: bool(sheet.picture_text))
    return sheet


async def written_down(
    here: AtDesk, window: MainWindow, *, key: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """D, and everything typed in the order of the fields."""
    pressed(window.dossiers.list, Key.Key_D, key)
    sheet = await form_of(here)
    for text in ("Warn now?", "Wait | too late", "Warn Namur", "It rises", "exec"):
        write(text)
        pressed(sheet.focusWidget(), Key.Key_Tab)
    pressed(sheet.focusWidget(), Key.Key_Tab)
    write("+2h")
    pressed(sheet.focusWidget(), Key.Key_Return)
    await until(lambda: not sheets(here))


async def only(here: AtDesk, section: Decisions) -> Decision:
    await until(lambda: section.model.rowCount() == 1)
    await until(lambda: "KNOWN" in section.reading.toPlainText())
    return section.model.rows[0]


def test_what_is_typed_is_written_with_what_was_known_then(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: Decisions) -> None:
        await written_down(here, window)
        one = await only(here, section)
        wording = one.wording
        assert wording is not None
        assert (one.state, wording.issue, wording.choice) == ("taken", "Warn now?", "Warn Namur")
        assert wording.decided_by == "Duty executive of the NCCN"
        assert wording.options == (Option("Wait", "too late"),)
        assert one.review_at == here.now() + timedelta(hours=2)
        assert one.written_by == here.desk.officer.id
        text = section.reading.toPlainText()
        assert "KNOWN at 14:05 (13:05Z): 1" in text
        assert "Not assessed yet: Meuse rises" in text
        assert section.count == 1
        await here.receive("Dam breaks", identifier="2")
        assert "Dam breaks" not in section.reading.toPlainText()

    at_decisions(tmp_path, theme, story)


def test_the_form_shows_what_stands_now_and_touches_nothing_typed(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: Decisions) -> None:
        pressed(window.dossiers.list, Key.Key_D)
        sheet = await form_of(here)
        write("Warn now?")
        dossier = window.dossiers.panel.detail.dossier
        due = here.now() + timedelta(minutes=5)
        given = {"text": "Ask for boats", "owner": "", "due_at": due}
        await here.desk.run(dossier_contents.set_task, dossier_id=dossier.id, lane="real", **given)
        here.clock.pass_s(600)
        await sheet.refresh()
        assert "OVERDUE at 14:15 (13:15Z): 1" in sheet.picture_text
        assert "Task overdue, nobody: Ask for boats" in sheet.picture_text
        assert sheet._issue.text == "Warn now?"
        assert sheet.focusWidget() is sheet._issue.edit
        pressed(sheet.focusWidget(), Key.Key_Return)
        assert sheet._choice.problem == "Say what is decided, or proposed."
        pressed(sheet, Key.Key_Escape)
        assert sheet.isVisible()  # something is typed: the first Esc only warns
        pressed(sheet, Key.Key_Escape)
        await until(lambda: not sheets(here))
        assert section.model.rowCount() == 0

    at_decisions(tmp_path, theme, story)


def test_a_proposal_needs_no_reasons_and_is_taken_with_enter(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: Decisions) -> None:
        pressed(window.dossiers.list, Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
        sheet = await form_of(here)
        assert sheet.state.value == "proposed"
        assert sheet._decider.label.text() == "To be decided by"
        sheet._issue.edit.setText("Ask the ERCC?")
        sheet._choice.edit.setText("Request boats")
        sheet._decider.edit.setText("minister")
        pressed(sheet, Key.Key_Return)
        one = await only(here, section)
        assert one.state == "proposed"
        pressed(section.table, Key.Key_Return)
        taking = await form_of(here)
        assert taking.focusWidget() is taking._decider.edit
        pressed(taking, Key.Key_Return)
        assert "Say why" in taking.problem
        taking._reasons.edit.setPlainText("Too few boats")
        pressed(taking, Key.Key_Return)
        await until(lambda: section.model.rows[0].state == "taken")
        assert section.model.rows[0].wording.choice == "Request boats"
        assert section.model.rowCount() == 1

    at_decisions(tmp_path, theme, story)


def test_a_decision_is_looked_at_again_when_it_is_due_and_revoked_with_reasons(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: Decisions) -> None:
        await written_down(here, window)
        await only(here, section)
        assert window.dossiers.waiting(here.now()) == 0
        here.clock.pass_s(2 * 3600 + 60)
        window._tick()
        assert section.model.index(0, 4).data() == "DUE since 1 min"
        assert "Review of decisions due since 1 min" in window.dossiers.panel.asked
        await until(lambda: window.dossiers.waiting(here.now()) == 1)
        pressed(section.table, Key.Key_Space)
        sheet = await here.sheet()
        write("Level falls")
        pressed(sheet, Key.Key_Return)
        await until(lambda: section.model.index(0, 4).data() == "reviewed")
        await until(lambda: window.dossiers.waiting(here.now()) == 0)
        pressed(section.table, Key.Key_Delete)
        sheet = await here.sheet()
        pressed(sheet, Key.Key_Return)
        assert sheet.focusWidget().accessibleName() == "Why"
        write("Overtaken")
        pressed(sheet, Key.Key_Return)
        await until(lambda: section.model.rows[0].state == "revoked")
        assert section.model.is_struck(section.model.rows[0], 1)
        assert section.model.index(0, 1).data() == "Warn Namur"  # struck, and readable
        await until(lambda: "Overtaken" in section.reading.toPlainText())
        visible = [act for act, button in section.buttons.items() if button.isVisible()]
        assert visible == ["decision_print"]

    at_decisions(tmp_path, theme, story)


def test_taking_it_back_takes_it_off_the_list(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: Decisions) -> None:
        await written_down(here, window)
        await only(here, section)
        with_control(section.table, Key.Key_Z)
        await until(lambda: section.model.rowCount() == 0)
        assert section.empty.isVisible()

    at_decisions(tmp_path, theme, story)


def test_the_exercise_marks_what_is_given_out_and_the_log_says_so(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: Decisions) -> None:
        await written_down(here, window)
        await only(here, section)
        with_control(section.table, Key.Key_C)
        await until(lambda: section.told == "Copied as text; the log says so.")
        lines = QGuiApplication.clipboard().text().splitlines()
        assert lines[0] == lines[-1] == "EXERCISE EXERCISE EXERCISE"
        assert (await here.newest("exercise")).kind == "export.copied"
        with_control(section.table, Key.Key_P)
        sheet = await here.sheet()
        assert isinstance(sheet, PrintForm)
        pressed(sheet, Key.Key_4)
        pressed(sheet, Key.Key_Return)
        assert (await saved_at(sheet, tmp_path / "decision.txt")).startswith("EXERCISE_X-A-")
        await until(lambda: section.told.startswith("Saved"))
        saved = (tmp_path / "decision.txt").read_text(encoding="utf-8").splitlines()
        assert saved[0] == saved[-1] == "EXERCISE EXERCISE EXERCISE"
        assert "Choice: Warn Namur" in saved

    at_decisions(tmp_path, theme, story, lane="exercise")


def test_options_are_typed_one_a_line() -> None:
    assert options_in("Wait | too late\n\n  Do  nothing \n|x") == (Option("Wait", "too late"), Option("Do nothing"))


def test_reviews_of_a_dossier_are_counted_by_the_desk(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: Decisions) -> None:
        await written_down(here, window)
        one = await only(here, section)
        assert await here.ask(decisions.reviews, lane="real") == {one.dossier_id: one.review_at}
        assert await here.ask(decisions.reviews, lane="exercise") == {}

    at_decisions(tmp_path, theme, story)
