"""Pages in PDF: head and foot on each, marks never cut, every page counted."""

from io import BytesIO

import msgspec
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from icc_desktop.gui.printing import pdf_pages
from icc_desktop.reports import page
from icc_desktop.reports.page import Sheet
from tests.reports.test_page import SHEET

LONG = "CONFIDENTIEL UE/EU CONFIDENTIAL, TLP:AMBER+STRICT"


def pdf(sheet: Sheet, body: str) -> bytes:
    data = QByteArray()
    assert list(pdf_pages(data, sheet, body, language="en"))
    return bytes(data.data())


@pytest.fixture
def texts(qtbot: QtBot) -> list[str]:
    sheet = msgspec.structs.replace(SHEET, lane="exercise", mark=LONG, title="Dossier A-17: " + "a long title " * 9)
    body = page.table(
        ("Number", "Entry"), [(f"A-{n}", "Acknowledged by voice to the duty executive") for n in range(150)]
    )
    found = PdfReader(BytesIO(pdf(sheet, body)))
    return [" ".join(one.extract_text().split()) for one in found.pages]


def test_each_page_has_its_number_its_marks_and_the_heads_of_the_table(texts: list[str]) -> None:
    assert len(texts) > 2
    for number, text in enumerate(texts, 1):
        assert f"Page {number} of {len(texts)}" in text
        assert text.count(LONG) >= 2
        assert text.count("EXERCISE EXERCISE EXERCISE") >= 2
        assert "Desk A, National Crisis Centre" in text
        assert "Printed 14:05 (13:05Z)" in text
        assert "Number" in text


def test_nothing_is_lost_between_pages_and_the_head_code_closes_the_last(texts: list[str]) -> None:
    whole = "\n".join(texts).split()
    assert [word for word in whole if word.startswith("A-") and word[2:].isdigit()] == [f"A-{n}" for n in range(150)]
    assert [("ABCD-EFGH-IJKL-MNOP" in text) for text in texts] == [False] * (len(texts) - 1) + [True]


def test_it_is_meant_to_be_kept(qtbot: QtBot) -> None:
    assert b"pdfaid" in pdf(SHEET, "<p>short</p>")
