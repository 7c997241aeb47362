"""The federal-phase indicator under the keyboard: ticked with evidence, unticked with a reason, the advice in the reader's language."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from icc_desktop.domain.alert import Lane
from icc_desktop.gui.dossier_phase import FederalPhaseSection, indicator
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.theme import Theme
from tests.gui.at_desk import AtDesk, until
from tests.gui.at_dossier import Key, at_section, pressed, saved_at, sheets, with_control
from tests.keys import write

Story = Callable[[AtDesk, MainWindow, FederalPhaseSection], Awaitable[None]]


def at_phase(place: Path, theme: Theme, story: Story, *, lane: Lane = "real") -> None:
    at_section(place, theme, FederalPhaseSection, Key.Key_8, story, lane=lane)


async def tick(here: AtDesk, section: FederalPhaseSection, evidence: str) -> None:
    """Space on the chosen criterion, and the evidence."""
    pressed(section.table, Key.Key_Space)
    sheet = await here.sheet()
    write(evidence)
    pressed(sheet, Key.Key_Return)
    await until(lambda: not sheets(here) and section.current is not None and section.current.is_met)


def test_a_criterion_needs_evidence_and_the_advice_follows_at_once(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: FederalPhaseSection) -> None:
        assert section.model.rowCount() == 7
        assert section.whole.text() == section.model.rows[0].name
        assert "None of the 7 criteria is ticked" in section.advice.toPlainText()
        pressed(section.table, Key.Key_Space)
        sheet = await here.sheet()
        pressed(sheet, Key.Key_Return)
        assert sheets(here)  # no evidence, no tick
        write("Infrabel, 3 provinces")
        pressed(sheet, Key.Key_Return)
        await until(lambda: section.model.rows[0].is_met)
        text = section.advice.toPlainText()
        assert "1 of 7 criteria are met" in text
        assert "Evidence: Infrabel, 3 provinces" in text
        assert section.table.hasFocus()
        assert section.count == 1
        entry = await here.newest()
        assert entry.kind == "dossier.criterion_ticked"

    at_phase(tmp_path, theme, story)


def test_it_is_unticked_with_a_reason_and_its_history_stays(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: FederalPhaseSection) -> None:
        pressed(section.table, Key.Key_Down)
        await tick(here, section, "no boats left")
        pressed(section.table, Key.Key_Return)
        sheet = await here.sheet()
        write("ten boats short")  # the evidence of before is selected and goes
        pressed(sheet, Key.Key_Return)
        await until(lambda: section.current.claim is not None and section.current.claim.value == "ten boats short")
        pressed(section.table, Key.Key_Space)
        sheet = await here.sheet()
        pressed(sheet, Key.Key_Return)
        assert sheets(here)
        write("boats came")
        pressed(sheet, Key.Key_Return)
        await until(lambda: not section.current.is_met)
        assert [
            row.message.values.get("evidence", row.message.values.get("reason")) for row in section.current.history
        ] == [
            "boats came",
            "ten boats short",
            "no boats left",
        ]
        assert "boats came" in section.whole.text()
        assert "None of the 7 criteria is ticked" in section.advice.toPlainText()

    at_phase(tmp_path, theme, story)


def test_that_the_minister_declares_stands_always_and_no_button_declares(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: FederalPhaseSection) -> None:
        for language, words in (
            ("nl", "De Minister"),
            ("fr", "Ministre"),
            ("de", "Der Minister"),
            ("en", "The Minister"),
        ):
            section.languages.choose(language)
            assert words in section.minister.text()
            assert section.minister.isVisible()
            assert indicator().advice.minister.say(language) in section.advice.toPlainText()
        words = [button.text().casefold() for button in window.dossiers.panel.findChildren(QAbstractButton)]
        assert not [word for word in words if "declare" in word]

    at_phase(tmp_path, theme, story)


def test_copied_and_saved_it_carries_the_exercise_in_its_own_language(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow, section: FederalPhaseSection) -> None:
        await tick(here, section, "3 provinces")
        section.languages.choose("fr")
        with_control(section.table, Key.Key_C)
        await until(lambda: "Copied" in section.told)
        lines = QGuiApplication.clipboard().text().splitlines()
        assert lines[0] == lines[-1] == "EXERCICE EXERCICE EXERCICE"
        assert sum("EXERCICE EXERCICE" in line for line in lines) == 2
        with_control(section.table, Key.Key_P)
        sheet = await here.sheet()
        pressed(sheet, Key.Key_3)
        pressed(sheet, Key.Key_Return)
        proposed = await saved_at(sheet, tmp_path / "advice.html")
        assert proposed.startswith("EXERCICE_X-A-")
        await until(lambda: section.told.startswith("Saved"))
        page = (tmp_path / "advice.html").read_text(encoding="utf-8")
        assert "C&#x27;est le Ministre de l&#x27;Intérieur qui déclenche une phase fédérale." in page
        assert page.count("EXERCICE EXERCICE EXERCICE") == 2
        entry = await here.newest("exercise")
        assert entry.say().startswith("Saved as HTML page, advice.html: Advice on a federal phase")

    at_phase(tmp_path, theme, story, lane="exercise")
