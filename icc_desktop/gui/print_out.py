"""Giving a report out: one sheet for every report. Paper or a file, for whom, and what became of it; each an entry of the journal.

Hides the order that keeps the journal true: a file is written whole beside its place, then the entry, and only then is it there.
"""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QCoreApplication, QSaveFile
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from icc_desktop.desk import exports
from icc_desktop.desk.change import Change
from icc_desktop.domain.export import ENDINGS, FORMAT_WORDS, Format
from icc_desktop.gui import printing
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.choices import Choice, Choices
from icc_desktop.gui.doing import Ask, Run, start
from icc_desktop.gui.forms import quiet
from icc_desktop.gui.occasion import text_field
from icc_desktop.gui.report import Report, file_bytes, file_name, plain_text
from icc_desktop.gui.words import full_text, number_text, translate_core
from icc_desktop.reports.page import Sheet

translate = QCoreApplication.translate

PAPER = "paper"
_KEYS: dict[Format, str] = {"pdf": "1", "html": "3", "text": "4", "csv": "5", "json": "6"}


class Place(Protocol):
    """What giving out needs: how acts are run and queries asked, aware UTC now, the desk's zone."""

    @property
    def run(self) -> Run: ...
    @property
    def ask(self) -> Ask: ...
    @property
    def now(self) -> Callable[[], datetime]: ...
    @property
    def tz(self) -> tzinfo: ...


@dataclass(frozen=True, kw_only=True)
class Giving:
    """A `Place` for a screen that has none."""

    run: Run
    ask: Ask
    now: Callable[[], datetime]
    tz: tzinfo


async def print_out(parent: QWidget, place: Place, report: Report) -> str:
    """Ask how a report is to be given out, and do it; returns what became of it in words, "" where the sheet was left."""
    form = PrintForm(parent, report, place.now())
    out = _Out(form, place, report)
    change = await form.ask_until(out.give)
    return out.told if change is not None else ""


def copy_out(place: Place, report: Report, tell: Callable[[str], None]) -> None:
    """Put a report on the clipboard as text, with its marks, at once; `tell` is told what became of it in the log."""
    QGuiApplication.clipboard().setText(plain_text(report))
    start(_note_copy(place, report, tell))


async def _note_copy(place: Place, report: Report, tell: Callable[[str], None]) -> None:
    given = {"title": report.title, "mark": report.mark, "lane": report.lane, "dossier_id": report.dossier_id}
    if await place.run(exports.copied, **given) is None:
        tell(translate("print_out", "It is copied, but the log does not say so: nothing could be written."))
    else:
        tell(translate("print_out", "Copied as text; the log says so."))


class PrintForm(ActSheet):
    """Paper or which file, and for whom. Where no printer is set up, it says so before anybody asks for paper."""

    def __init__(self, parent: QWidget, report: Report, now: datetime):
        title = translate("print_out", "Print or save")
        save = translate("print_out", "Go on")
        super().__init__(parent, title=title, about=report.title, lane=report.lane, save=save)
        self._report, self._now = report, now
        self.stopped = False
        self.printers = printers()
        mark = report.mark or translate("print_out", "no handling mark")
        meanings = {
            "pdf": translate("print_out", "PDF/A, to be kept and sent; marked on every page ({mark})").format(
                mark=mark
            ),
            PAPER: self._paper_words(),
            "html": translate("print_out", "for a browser; fetches nothing"),
            "text": translate("print_out", "to be read out, or put into a mail"),
            "csv": translate("print_out", "for a spreadsheet; times in UTC"),
            "json": translate("print_out", "for another program; times in UTC"),
        }
        formats = report.formats
        choices = [Choice(id=PAPER, key="2", text=translate("print_out", "Paper"), meaning=meanings[PAPER])]
        choices += [
            Choice(id=form, key=_KEYS[form], text=_capital(translate_core(FORMAT_WORDS[form])), meaning=meanings[form])
            for form in formats
        ]
        choices.sort(key=lambda choice: choice.key)
        self.choice = self.add_choices(Choices(title, tuple(choices)))
        hint = translate("print_out", "stands on the print and in the log; may stay empty")
        self.purpose = self.add_field(text_field(translate("print_out", "For whom, what for"), hint))
        self._name = quiet()
        self.body.addWidget(self._name)
        self.choice.chosen.connect(self._say_name)
        self.choice.choose("pdf")
        self.choice.setFocus()

    def values(self) -> Values | None:
        chosen = self.choice.value
        if chosen == PAPER and not self.printers:
            self.show_problem(self._paper_words())
            return None
        return {"form": chosen, "purpose": " ".join(self.purpose.text.split())}

    def reject(self) -> None:
        """Leave; while pages are made, stop making them."""
        if self.is_saving:
            self.stopped = True
        else:
            super().reject()

    def _paper_words(self) -> str:
        if not self.printers:
            return translate("print_out", "no printer is set up on this machine: save a PDF and print it elsewhere")
        return translate("print_out", "A4, on {printer} or another").format(printer=self.printers[0])

    def _say_name(self, chosen: str) -> None:
        form = next((form for form in self._report.formats if form == chosen), None)
        name = file_name(self._report, form, self._now) if form else ""
        self._name.setText(translate("print_out", "Proposed name: {name}").format(name=name) if name else "")


class _Out:
    """One giving out, from the choice to the entry. `told` says what became of it."""

    def __init__(self, form: PrintForm, place: Place, report: Report):
        self._form, self._place, self._report = form, place, report
        self.told = ""

    async def give(self, values: Values) -> Change | None:
        """Do what was chosen; None where it was left or failed, which the sheet says."""
        self._form.stopped = False
        chosen, purpose = values["form"], str(values["purpose"])
        if chosen == PAPER:
            return await self._print(purpose)
        return await self._save(chosen, purpose)

    async def _save(self, form: Format, purpose: str) -> Change | None:
        path = await self._path(form)
        if path is None:
            return None
        sheet = await self._sheet(purpose)
        data = await self._pdf(sheet) if form == "pdf" else file_bytes(self._report, form, sheet)
        if data is None:
            return self._nothing(translate("print_out", "Stopped. Nothing was saved."))
        file = QSaveFile(str(path))
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly) or file.write(data) != len(data) or not file.flush():
            return self._failed(path, file)
        change = await self._place.run(exports.saved, form=form, file=path.name, **self._given(purpose))
        if change is None:
            file.cancelWriting()
            return None
        if not file.commit():
            return self._failed(path, file)
        self.told = translate("print_out", "Saved: {path}").format(path=path)
        return change

    async def _print(self, purpose: str) -> Change | None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printing.lay_out(printer)
        dialog = QPrintDialog(printer, self._form)
        if not await _accepted(dialog):
            return self._nothing(translate("print_out", "Nothing was printed."))
        sheet = await self._sheet(purpose)
        pages = printing.pages(printer, printer.newPage, sheet, self._report.body(), language=self._report.language)
        whole = await self._painted(pages)
        if not whole:
            printer.abort()
            return self._nothing(translate("print_out", "Stopped. The printer may have some pages already."))
        if printer.printerState() == QPrinter.PrinterState.Error:
            return self._nothing(translate("print_out", "The printer did not take it. Try another, or save a PDF."))
        self.told = translate("print_out", "Given to the printer {name}.").format(name=printer.printerName())
        return await self._place.run(exports.printed, **self._given(purpose))

    async def _pdf(self, sheet: Sheet) -> bytes | None:
        data = QByteArray()
        body = self._report.body()
        whole = await self._painted(printing.pdf_pages(data, sheet, body, language=self._report.language))
        return bytes(data.data()) if whole else None

    async def _painted(self, pages: Iterator[tuple[int, int]]) -> bool:
        """Paint page by page while the desk goes on; False where the officer stopped it."""
        for number, count in pages:
            if self._form.stopped and number < count:
                return False
            text = translate("print_out", "Page {page} of {pages}. Esc stops.")
            self._form.show_problem(text.format(page=number_text(number), pages=number_text(count)), rank="quiet")
            await asyncio.sleep(0)
        return True

    async def _sheet(self, purpose: str) -> Sheet:
        imprint = await self._place.ask(exports.imprint, lane=self._report.lane)
        tz, since = self._place.tz, imprint.shift_since
        return Sheet(
            title=self._report.title,
            centre=imprint.centre,
            desk=imprint.desk,
            lane=self._report.lane,
            officer=imprint.officer,
            shift_since=full_text(since, tz) if since else "",
            mark=self._report.mark,
            printed_at=full_text(self._place.now(), tz),
            head_code=imprint.head_code,
            purpose=purpose,
        )

    async def _path(self, form: Format) -> Path | None:
        dialog = QFileDialog(self._form, translate("print_out", "Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(ENDINGS[form].removeprefix("."))
        dialog.selectFile(file_name(self._report, form, self._place.now()))
        if await _accepted(dialog):
            return Path(dialog.selectedFiles()[0])
        self._nothing(translate("print_out", "Nothing was saved."))
        return None

    def _given(self, purpose: str) -> dict[str, str | None]:
        report = self._report
        return {
            "title": report.title,
            "mark": report.mark,
            "lane": report.lane,
            "dossier_id": report.dossier_id,
            "purpose": purpose,
        }

    def _failed(self, path: Path, file: QSaveFile) -> Change | None:
        text = translate(
            "print_out", "{name} could not be saved: {reason}. Nothing half written is left. Choose another place."
        )
        return self._nothing(text.format(name=path.name, reason=file.errorString()))

    def _nothing(self, why: str) -> Change | None:
        """Nothing came of it, and why; the sheet stays."""
        self._form.show_problem(why)
        return None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


async def _accepted(dialog: QDialog) -> bool:
    """Open a dialog and wait for its answer."""
    answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    dialog.finished.connect(lambda code: None if answer.done() else answer.set_result(code))
    dialog.open()
    try:
        return await answer == QDialog.DialogCode.Accepted.value
    finally:
        dialog.deleteLater()


def printers() -> tuple[str, ...]:
    """The printers that are set up on this machine, the usual one first; none as well where Qt's printing is not installed."""
    try:
        from PySide6.QtPrintSupport import QPrinterInfo
    except ImportError:
        return ()
    usual = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != usual))
