"""The rules for matching on one sheet, with the keyboard alone: what is shown, kept, refused, and set back."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit

from icc_desktop.desk import matching
from icc_desktop.domain.matching import Rule, Rules
from icc_desktop.domain.matching_rules import RULES_CHANGED, RULES_RESET
from icc_desktop.gui.doing import start
from icc_desktop.gui.matching_form import MatchingForm, kind_word, number_typed, rule_words, set_matching
from tests.gui.at_desk import AtDesk, Key, at_desk
from tests.keys import focused, press, write

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]

Alt, Control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class Sitting:
    """The sheet over the desk's window, as the program opens it."""

    def __init__(self, here: AtDesk):
        self.here = here

    async def open(self) -> MatchingForm:
        self.task = start(set_matching(self.here.window, run=self.here.run, ask=self.here.ask, lane="real"))
        form = await self.here.sheet()
        assert isinstance(form, MatchingForm)
        return form

    async def rules(self) -> Rules:
        return await self.here.ask(matching.rules)

    async def saved(self) -> Rules:
        press(Key.Key_Return)
        await self.task
        return await self.rules()


def sitting(tmp_path: Path, story: Callable[[Sitting], Awaitable[None]]) -> None:
    async def play(here: AtDesk) -> None:
        await story(Sitting(here))

    at_desk(tmp_path, play)


def went_to(name: str) -> None:
    """Tab from field to field until the one with this name has the keyboard."""
    first = focused()
    while focused().accessibleName() != name:
        press(Key.Key_Tab)
        assert focused() is not first, f"Tab never comes to {name}"


def test_a_rule_and_its_threshold_are_changed_with_the_keyboard(tmp_path: Path) -> None:
    async def story(here: Sitting) -> None:
        before = await here.rules()
        form = await here.open()
        assert form._lines["same-quake"].came.text() == ""
        went_to(rule_words("same-quake"))
        press(Key.Key_Up)
        went_to(f"{rule_words('same-quake')}, km")
        press(Key.Key_A, Control)
        write("62.5")
        assert form._lines["same-quake"].came.text() == "shipped: asks, 60 seconds, 100 km"
        assert await here.rules() == before, "nothing counts before it is saved"
        kept = await here.saved()
        assert kept.rule("same-quake") == Rule(does="sure", seconds=60, kilometres=62.5)
        assert {name: rule for name, rule in kept.rules.items() if name != "same-quake"} == {
            name: rule for name, rule in before.rules.items() if name != "same-quake"
        }
        assert (kept.kinds, kept.within_hours) == (before.kinds, before.within_hours)
        assert (await here.here.newest()).kind == RULES_CHANGED

        form = await here.open()
        assert form._lines["same-quake"].numbers["kilometres"].text() == "62.5"
        press(Key.Key_0, Alt)
        assert "as shipped" in form.problem
        assert (await here.rules()).rule("same-quake").kilometres == 62.5, "not before it is saved"
        assert await here.saved() == before
        assert (await here.here.newest()).kind == RULES_RESET

    sitting(tmp_path, story)


def test_nothing_changed_writes_nothing(tmp_path: Path) -> None:
    async def story(here: Sitting) -> None:
        newest = await here.here.newest()
        await here.open()
        await here.saved()
        assert await here.here.newest() == newest

    sitting(tmp_path, story)


def test_the_words_of_a_kind_of_event(tmp_path: Path) -> None:
    async def story(here: Sitting) -> None:
        form = await here.open()
        press(Key.Key_2, Alt)
        assert form._kinds.currentItem().text() == kind_word("quake")
        press(Key.Key_Down)
        press(Key.Key_Down)
        assert form._text.text.startswith("flood, overstrom")
        press(Key.Key_Tab)
        press(Key.Key_End, Control)
        write(", rio  crecido;")
        press(Key.Key_Backtab)
        press(Key.Key_Up)
        assert form._text.text.startswith("tsunami"), "what was typed for the other kind is not lost"
        kept = await here.saved()
        assert kept.kinds["flood"][-2:] == ("FL", "rio crecido")
        assert kept.kinds["tsunami"] == (await here.here.ask(lambda _: matching.shipped())).kinds["tsunami"]

    sitting(tmp_path, story)


@pytest.mark.parametrize(
    ("where", "typed", "problem"),
    [
        (f"{rule_words('same-quake')}, seconds", "0", "give a number above 0"),
        (f"{rule_words('same-quake')}, seconds", "", "give a number above 0"),
        (f"{rule_words('same-area')}, %", "101", "up to 100 percent"),
        (f"{rule_words('similar-words')}, %", "much", "up to 100 percent"),
        ("Looked back, by the time of receipt", "-1", "above 0, up to a year"),
    ],
)
def test_what_is_no_number_is_said_in_words_where_it_stands(
    tmp_path: Path, where: str, typed: str, problem: str
) -> None:
    async def story(here: Sitting) -> None:
        before = await here.rules()
        form = await here.open()
        went_to(where)
        press(Key.Key_A, Control)
        press(Key.Key_Delete)
        write(typed)
        went_to(rule_words("referenced"))
        press(Key.Key_Return)
        assert problem in form.problem
        assert isinstance(focused(), QLineEdit)
        assert focused().accessibleName() == where
        assert await here.rules() == before
        form.reject()
        assert "Esc once more" in form.problem
        press(Key.Key_Escape)
        await here.task

    sitting(tmp_path, story)


@pytest.mark.parametrize(
    ("typed", "problem"), [(", q", "“q” is too short"), (", Tsunami", "under Earthquake and under Tsunami")]
)
def test_words_that_would_find_too_much_or_count_once_are_refused(tmp_path: Path, typed: str, problem: str) -> None:
    async def story(here: Sitting) -> None:
        form = await here.open()
        press(Key.Key_2, Alt)
        press(Key.Key_Tab)
        press(Key.Key_End, Control)
        write(typed)
        press(Key.Key_1, Alt)
        press(Key.Key_Return)
        assert problem in form.problem
        assert focused() is form._text.edit, "on the page and in the field where it is wrong"
        form._resolve(None)
        await here.task

    sitting(tmp_path, story)


def test_rules_of_the_house_with_kinds_of_its_own_are_shown_as_they_are(tmp_path: Path) -> None:
    async def story(here: Sitting) -> None:
        shipped = await here.rules()
        own = msgspec.structs.replace(shipped, within_hours=1000.0, kinds={"strike": ("strike", "staking")})
        await here.here.run(matching.change_rules, rules=own)
        form = await here.open()
        assert form.rules == own
        assert form._hours.text() == "1000"
        assert form._hours_came.text() == "shipped: 72"
        press(Key.Key_Escape)
        await here.task
        assert await here.rules() == own

    sitting(tmp_path, story)


def test_a_number_is_read_with_point_and_with_comma() -> None:
    assert number_typed(" 62,5 ") == number_typed("62.5") == 62.5
    assert [number_typed(text) for text in ("", "x", "nan", "inf")] == [None] * 4


def test_the_sheet_fits_the_smallest_screen(tmp_path: Path) -> None:
    QLocale.setDefault(QLocale("de_BE"))

    async def story(here: Sitting) -> None:
        form = await here.open()
        form.put_shipped()
        assert form.width() <= 1366
        assert form.sizeHint().height() <= 768
        press(Key.Key_2, Alt)
        assert form.sizeHint().height() <= 768
        form._resolve(None)
        await here.task

    sitting(tmp_path, story)
