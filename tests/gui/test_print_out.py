"""Giving a report out: the file is whole or not there, the log says only what is true, paper where there is a printer."""

from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from icc_desktop.desk import shifts
from icc_desktop.domain.alert import Lane
from icc_desktop.gui import doing, print_out
from icc_desktop.gui.print_out import PrintForm
from icc_desktop.gui.report import Report, file_bytes, file_name, plain_text
from icc_desktop.reports import page
from tests.gui.at_desk import AtDesk, at_desk, until
from tests.gui.at_dossier import Key, pressed, saved_at
from tests.keys import write
from tests.reports.test_page import SHEET

LONG = 400  # entries; several pages


def report(lane: Lane = "real", **given: Any) -> Report:
    rows = [(f"A-{n}", "Rang the governor") for n in range(LONG)]
    values: dict[str, Any] = {
        "title": "Dossier A-5: Flood",
        "what": "timeline",
        "ref": "A-5",
        "lane": lane,
        "language": "en",
        "mark": "TLP:AMBER",
        "body": lambda: page.table(("Number", "Entry"), rows),
        "text": lambda: "A-1 Rang the governor\n",
        "table": lambda: [["Number"], ["=A-1"]],
        "values": lambda: {"entries": ["A-1"]},
    }
    return Report(**(values | given))


def at_sheet(
    folder: Path, story: Callable[[AtDesk, PrintForm, list[str]], Coroutine[Any, Any, None]], **given: Any
) -> None:
    """The sheet over a window, and what giving out said in the end."""

    async def play(here: AtDesk) -> None:
        told: list[str] = []

        async def give() -> None:
            told.append(await print_out.print_out(here.window, here.place, report(**given)))

        doing.start(give())
        sheet = await here.sheet()
        assert isinstance(sheet, PrintForm)
        await story(here, sheet, told)

    at_desk(folder / "desk", play)


def test_a_pdf_is_marked_names_its_purpose_and_ends_with_the_head_code(tmp_path: Path, theme: object) -> None:
    async def story(here: AtDesk, sheet: PrintForm, told: list[str]) -> None:
        await here.desk.run(shifts.begin)
        sheet.purpose.setFocus()
        write("for the governor")
        pressed(sheet, Key.Key_Return)
        assert await saved_at(sheet, tmp_path / "a.pdf") == "A-5_timeline_2026-11-25_TLP-AMBER.pdf"
        await until(lambda: bool(told))
        assert told == [f"Saved: {tmp_path / 'a.pdf'}"]
        pages = [one.extract_text() for one in PdfReader(BytesIO((tmp_path / "a.pdf").read_bytes())).pages]
        assert len(pages) > 5
        assert all(text.count("TLP:AMBER") >= 2 for text in pages)
        assert "For: for the governor" in " ".join(pages[0].split())
        assert "Ann Peeters" in " ".join(pages[0].split())
        assert "Head code of the journal" in " ".join(pages[-1].split())
        entry = await here.newest()
        assert entry.say() == "Saved as PDF, a.pdf: Dossier A-5: Flood. Marked: TLP:AMBER. for the governor"

    at_sheet(tmp_path, story)


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_logged(tmp_path: Path, theme: object) -> None:
    async def story(here: AtDesk, sheet: PrintForm, told: list[str]) -> None:
        before = await here.newest()
        (tmp_path / "taken").mkdir()
        pressed(sheet, Key.Key_4)
        pressed(sheet, Key.Key_Return)
        await until(lambda: bool(sheet.findChildren(QFileDialog)))
        dialog = sheet.findChildren(QFileDialog)[0]
        gone = tmp_path / "gone"
        gone.mkdir()
        dialog.selectFile(str(gone / "a.txt"))
        gone.rmdir()  # a stick that was pulled out
        dialog.accept()
        dialog.done(1)
        await until(lambda: "could not be saved" in sheet.problem)
        assert "Nothing half written is left" in sheet.problem
        assert (await here.newest()).ref == before.ref
        assert told == []

    at_sheet(tmp_path, story)


def test_where_the_journal_takes_nothing_there_is_no_file(tmp_path: Path, theme: object) -> None:
    async def story(here: AtDesk, sheet: PrintForm, told: list[str]) -> None:
        here.disk_is_full = True
        pressed(sheet, Key.Key_4)
        pressed(sheet, Key.Key_Return)
        await saved_at(sheet, tmp_path / "a.txt")
        await until(lambda: "Not saved" in sheet.problem or bool(sheet.problem and not sheet.is_saving))
        assert list(tmp_path.glob("a.txt*")) == []
        assert told == []

    at_sheet(tmp_path, story)


def test_esc_stops_a_long_one_and_nothing_is_left(tmp_path: Path, theme: object) -> None:
    async def story(here: AtDesk, sheet: PrintForm, told: list[str]) -> None:
        pressed(sheet, Key.Key_1)
        pressed(sheet, Key.Key_Return)
        await saved_at(sheet, tmp_path / "a.pdf")
        await until(lambda: "Page 1 of" in sheet.problem)
        pressed(sheet, Key.Key_Escape)
        await until(lambda: "Stopped" in sheet.problem)
        assert list(tmp_path.glob("a.pdf*")) == []
        assert sheet.isVisible()

    at_sheet(tmp_path, story)


def test_without_a_printer_it_says_so_before_anybody_asks(
    tmp_path: Path, theme: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_out, "printers", lambda: ())

    async def story(here: AtDesk, sheet: PrintForm, told: list[str]) -> None:
        meaning = next(choice.meaning for choice in sheet.choice.choices if choice.id == "paper")
        assert "no printer is set up" in meaning
        pressed(sheet, Key.Key_2)
        pressed(sheet, Key.Key_Return)
        assert "no printer is set up" in sheet.problem
        assert sheet.isVisible()
        pressed(sheet, Key.Key_Escape)
        await until(lambda: told == [""])

    at_sheet(tmp_path, story)


def test_leaving_the_dialog_leaves_the_sheet_as_it_was(tmp_path: Path, theme: object) -> None:
    async def story(here: AtDesk, sheet: PrintForm, told: list[str]) -> None:
        pressed(sheet, Key.Key_3)
        pressed(sheet, Key.Key_Return)
        await until(lambda: bool(sheet.findChildren(QFileDialog)))
        sheet.findChildren(QFileDialog)[0].reject()
        await until(lambda: sheet.problem == "Nothing was saved.")
        assert sheet.choice.value == "html"

    at_sheet(tmp_path, story)


def test_in_the_exercise_every_form_says_so_and_carries_its_mark(theme: object) -> None:
    one = report("exercise", language="nl", mark="TLP:RED")
    at = datetime(2026, 11, 25, tzinfo=UTC)
    assert file_name(one, "csv", at) == "OEFENING_A-5_timeline_2026-11-25_TLP-RED.csv"
    lines = plain_text(one).splitlines()
    assert lines[0] == lines[-1] == "OEFENING OEFENING OEFENING"
    assert lines[1] == lines[-2] == "TLP:RED"
    for form in one.formats:
        if form != "pdf":
            data = file_bytes(one, form, SHEET).decode("utf-8-sig")
            assert "TLP:" in data
            assert SHEET.head_code in data
    table = file_bytes(one, "csv", SHEET).decode("utf-8-sig").splitlines()
    assert table[0] == table[-1] == "OEFENING OEFENING OEFENING"
    assert "'=A-1" in table


def test_a_name_holds_nothing_that_a_file_system_minds(theme: object) -> None:
    one = report(ref="../A-5", what='a/b\\c:"d"', mark="CONFIDENTIEL UE/EU CONFIDENTIAL" * 4)
    name = file_name(one, "pdf", datetime(2026, 11, 25, tzinfo=UTC))
    assert not set('/\\:"*?<>|') & set(name)
    assert not name.startswith(".")
    assert len(name) <= 84


def test_a_copy_that_the_log_could_not_note_is_told(tmp_path: Path, theme: object) -> None:
    async def play(here: AtDesk) -> None:
        told: list[str] = []
        print_out.copy_out(here.place, report(), told.append)
        assert "Rang the governor" in QGuiApplication.clipboard().text()  # at once, whatever the disk does
        await until(lambda: told == ["Copied as text; the log says so."])
        here.disk_is_full = True
        print_out.copy_out(here.place, report(), told.append)
        await until(lambda: len(told) == 2)
        assert "the log does not say so" in told[1]

    at_desk(tmp_path / "desk", play)
