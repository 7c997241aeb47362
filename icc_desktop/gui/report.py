"""A report that can be given out: what it is called, how it may be handled, and how each of its forms is made.

Hides what every form carries besides its contents: the exercise words, the handling mark, where it comes from and the head code.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from icc_desktop.domain import exercise_words
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.export import ENDINGS, Format
from icc_desktop.gui.words import translate_core
from icc_desktop.reports import page
from icc_desktop.reports.page import Sheet
from icc_desktop.reports.table import csv_bytes

LONGEST_NAME = 80  # characters of a file's name without its ending


@dataclass(frozen=True, kw_only=True)
class Report:
    """`what` is one word for the file's name, `ref` the number of what it is about, `mark` the handling mark in its official words, ""
    for none; `language` is that of its text. The forms are made when they are asked for: `table` gives rows with the heads first."""

    title: str
    what: str
    lane: Lane
    language: str
    body: Callable[[], str]
    text: Callable[[], str]
    table: Callable[[], list[list[object]]] | None = None
    values: Callable[[], dict[str, Any]] | None = None
    ref: str = ""
    mark: str = ""
    dossier_id: str | None = None

    @property
    def formats(self) -> tuple[Format, ...]:
        """The files that can be made of it."""
        more: dict[Format, object] = {"csv": self.table, "json": self.values}
        return ("pdf", "html", "text", *(form for form, make in more.items() if make is not None))


def file_name(report: Report, form: Format, at: datetime) -> str:
    """``EXERCISE_A-17_timeline_2026-11-25_TLP-AMBER.pdf``: the lane in front, the mark in it, nothing that a file system minds."""
    exercise = exercise_words.PREFIXES.get(report.language[:2], "EXERCISE") if report.lane == "exercise" else ""
    parts = (exercise, report.ref, report.what, f"{at:%Y-%m-%d}", report.mark)
    named = "_".join(_plain(part) for part in parts if part)
    return f"{named[:LONGEST_NAME].rstrip('_-')}{ENDINGS[form]}"


def plain_text(report: Report, sheet: Sheet | None = None) -> str:
    """The text with its mark in front and behind; in the exercise lane its first and last words are the exercise's, in its own
    language. With a `sheet` it says where it comes from."""
    origin = () if sheet is None else (page.origin(sheet, translate_core),)
    end = () if sheet is None else (page.head_code(sheet, translate_core),)
    lines = (report.mark, *origin, report.text().strip("\n"), *end, report.mark)
    text = "\n".join(line for line in lines if line)
    return (exercise_words.marked(text, report.language) if report.lane == "exercise" else text) + "\n"


def file_bytes(report: Report, form: Format, sheet: Sheet) -> bytes:
    """The file in one of its `formats` but PDF, which is painted page by page."""
    if form == "html":
        return page.document(sheet, report.body(), translate_core, language=report.language).encode()
    if form == "csv" and report.table is not None:
        words = [exercise_words.mark_in(report.language)] if report.lane == "exercise" else []
        marks: list[list[object]] = [[one] for one in (*words, report.mark) if one]
        about: list[list[object]] = [[report.title], [page.origin(sheet, translate_core)]]
        code: list[list[object]] = [[page.head_code(sheet, translate_core)]]
        return csv_bytes([*marks, *about, [], *report.table(), [], *code, *reversed(marks)])
    if form == "json" and report.values is not None:
        values = {
            "lane": report.lane,
            "handling_mark": report.mark or None,
            "purpose": sheet.purpose or None,
            "head_code": sheet.head_code,
            **report.values(),
        }
        if report.lane == "exercise":
            values = {"mark": exercise_words.mark_in("en"), **values}
        return msgspec.json.format(msgspec.json.encode(values), indent=2) + b"\n"
    return plain_text(report, sheet).encode()


def _plain(text: str) -> str:
    return re.sub(r"[^\w.-]+", "-", text).strip("-.")
