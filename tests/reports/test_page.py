"""What stands on every page, and that nothing which arrived is taken as markup."""

from html.parser import HTMLParser

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.reports import page
from icc_desktop.reports.page import Sheet

SHEET = Sheet(
    title="Dossier A-17: Flood",
    centre="National Crisis Centre",
    desk="A",
    lane="real",
    officer="Ann",
    shift_since="06:00 (05:00Z)",
    mark="TLP:AMBER",
    printed_at="14:05 (13:05Z)",
    head_code="ABCD-EFGH-IJKL-MNOP",
)


class Read(HTMLParser):
    """The tags and the texts of a document."""

    def __init__(self, document: str):
        super().__init__()
        self.tags: list[str] = []
        self.texts: list[str] = []
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_a_page_says_whose_it_is_and_what_may_be_done_with_it() -> None:
    text = " ".join(Read(page.document(SHEET, "<p>body</p>")).texts)
    for said in (
        "Desk A, National Crisis Centre",
        "real lane",
        "Duty officer: Ann",
        "Shift since 06:00 (05:00Z)",
        "TLP:AMBER",
        "Printed 14:05 (13:05Z)",
        "Head code of the journal, real lane, at print: ABCD-EFGH-IJKL-MNOP",
    ):
        assert said in text
    assert "EXERCISE" not in text


def test_an_exercise_says_so_on_head_foot_beginning_and_end() -> None:
    sheet = msgspec.structs.replace(SHEET, lane="exercise")
    assert page.head(sheet)[1].splitlines() == ["EXERCISE EXERCISE EXERCISE", "TLP:AMBER"]
    assert page.foot(sheet)[1] == page.head(sheet)[1]
    assert page.document(sheet, "").count("EXERCISE EXERCISE EXERCISE") == 2


def test_without_mark_and_shift_it_says_that_there_are_none() -> None:
    text = page.document(msgspec.structs.replace(SHEET, mark="", shift_since="", officer=""), "")
    assert "no handling mark" in text
    assert "no shift open" in text
    assert page.foot(msgspec.structs.replace(SHEET, shift_since=""))[0].endswith("no shift open")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"))))
def test_nothing_that_arrived_is_markup(text: str) -> None:
    hostile = f"<img src=http://evil.example/x>{text}<script>"
    sheet = msgspec.structs.replace(SHEET, title=hostile, mark=hostile, centre=hostile)
    read = Read(
        page.document(sheet, page.table([hostile], [[hostile]]) + page.section(hostile, page.paragraph(hostile)))
    )
    assert {"img", "script"}.isdisjoint(read.tags)


def test_a_table_of_many_columns_is_written_smaller() -> None:
    assert '<table class="many"' in page.table([f"column {n}" for n in range(9)], [])
    assert "class" not in page.table(iter(("When", "What")), [("now", "this")])
