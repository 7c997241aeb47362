"""Marks, pointers, source and information, with the keyboard alone, to the entry on disk; badges that are read in every look."""

from pathlib import Path
from typing import Any

import pytest

from icc_desktop.gui.marks import admiralty_words, mark_of
from icc_desktop.gui.queue_row import mark_badge
from icc_desktop.gui.tones import TONES, contrast
from tests.gui.at_desk import AtDesk, Key, at_desk
from tests.gui.at_form import asked
from tests.keys import press, write
from tests.rigs import MARKS

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]


def test_a_key_marks(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Ransomware at a hospital")
        doing, _ = await asked(here, "mark", row)
        press(Key.Key_4)
        press(Key.Key_Return)
        assert await doing is not None
        (marked,) = await here.rows()
        assert marked.mark == "tlp-amber-strict"
        badge = mark_badge(marked)
        assert badge is not None
        assert badge.text == "TLP:AMBER+STRICT"

    at_desk(tmp_path, story)


def test_to_go_below_the_senders_mark_asks_who_agreed(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("TLP:RED ransomware at a hospital")
        assert mark_of(row) == MARKS.mark("tlp-red")
        doing, sheet = await asked(here, "mark", row)
        press(Key.Key_2)
        press(Key.Key_Return)
        assert "who of the sender" in sheet._fields._reason.problem
        assert sheet._fields._reason.edit.hasFocus()
        write("CCB duty officer 14:05")
        press(Key.Key_Return)
        assert await doing is not None
        (marked,) = await here.rows()
        assert marked.mark == "tlp-green"

    at_desk(tmp_path, story)


def test_a_classification_of_what_is_here_already_warns(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Note")
        doing, sheet = await asked(here, "mark", row)
        box = sheet._fields._classified
        box.setFocus()
        box.setCurrentIndex(box.findData("be-secret"))
        box.activated.emit(box.currentIndex())
        assert "security officer" in sheet.problem
        press(Key.Key_Return)
        assert await doing is not None
        (marked,) = await here.rows()
        assert (marked.mark, marked.withheld) == ("be-secret", False)

    at_desk(tmp_path, story)


def test_where_a_classified_item_is_is_noted(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("SECRET UE: plan")
        assert row.withheld
        assert mark_badge(row).text == "CLASSIFIED: NOT TAKEN IN"
        doing, sheet = await asked(here, "point", row)
        press(Key.Key_Return)
        assert "number" in sheet._fields["register"].problem
        write("2026/117")
        press(Key.Key_Return)
        assert "who holds" in sheet._fields["holder"].problem
        write("registry")
        press(Key.Key_Return)
        assert await doing is not None
        (pointed,) = await here.rows()
        assert pointed.pointed

    at_desk(tmp_path, story)


def test_source_and_information_are_chosen_with_a_letter_and_a_number(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        row = await here.receive("Flood")
        doing, sheet = await asked(here, "assess", row)
        press(Key.Key_3)
        sheet._codes._source.setFocus()
        press(Key.Key_C)
        press(Key.Key_Tab)
        press(Key.Key_2)
        press(Key.Key_Return)
        assert await doing is not None
        (judged,) = await here.rows()
        assert (judged.severity, judged.source_code, judged.information_code) == (3, "C", "2")
        assert admiralty_words(judged) == "C2: Fairly reliable; Probably true"

    at_desk(tmp_path, story)


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
@pytest.mark.parametrize("lane", ["real", "exercise"])
def test_every_mark_can_be_read_in_every_look(look: str, lane: Any) -> None:
    tones = TONES[look, lane]
    for mark in MARKS:
        if mark.ink is not None:
            ink = mark.ink if contrast(mark.ink, "#000000") >= tones.contrast else "#FFFFFF"
            assert contrast(ink, "#000000") >= tones.contrast


def test_official_words_fit_a_narrow_place_by_their_short_form() -> None:
    for mark in MARKS:
        assert len(mark.short or mark.say("en")) <= 22
