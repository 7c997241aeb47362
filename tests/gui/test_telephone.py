"""The call sheet: one hand, speaking order, and nothing typed is ever lost."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from icc_desktop.domain.telephone import QUESTIONS, Call
from icc_desktop.gui.act_sheet import LaneTag
from icc_desktop.gui.telephone import TelephoneForm
from tests.gui.at_desk import BRUSSELS, NOW, HeldClock, Key
from tests.keys import press, write

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]

SHIFT = Qt.KeyboardModifier.ShiftModifier
Put = Callable[..., None]


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def window(put: Put) -> QWidget:
    """A window of 1366x768."""
    made = QWidget()
    put(made)
    return made


@pytest.fixture
def form(window: QWidget, qtbot: QtBot, clock: HeldClock) -> TelephoneForm:
    """The form, open beside the window."""
    made = TelephoneForm(clock.now, BRUSSELS, window)
    with qtbot.waitActive(made):
        made.open_in("real")
    return made


def title(form: TelephoneForm) -> str:
    return form._title.text()


def test_tab_goes_through_the_questions_in_speaking_order(form: TelephoneForm) -> None:
    names = []
    for _ in range(len(QUESTIONS) + 2):
        focus = form.focusWidget()
        name = next((n for n, asked in form._asked.items() if asked.edit is focus), None)
        names.append(name or ("happened_at" if focus is form._happened.edit else "major_incident"))
        press(Key.Key_Tab)
    expected = list(QUESTIONS)
    expected.insert(2, "major_incident")
    expected.insert(5, "happened_at")
    assert names == expected


def test_enter_saves_what_there_is(form: TelephoneForm, qtbot: QtBot) -> None:
    write("ERCC duty")
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    press(Key.Key_Y)
    press(Key.Key_Tab)
    write("Antwerp")
    press(Key.Key_Return, SHIFT)
    write("dock 4")
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    write("1340")
    with qtbot.waitSignal(form.taken) as taken:
        press(Key.Key_Return)
    assert taken.args == [
        Call(
            caller="ERCC duty",
            where="Antwerp\ndock 4",
            major_incident=True,
            happened_at=NOW - timedelta(minutes=25),
        )
    ]
    form.confirm()
    assert form.is_empty
    assert not form.isVisible()


def test_nothing_noted_is_not_saved(form: TelephoneForm, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.taken):
        press(Key.Key_Return)
    assert "Nothing was noted" in form._problem.text()


def test_a_time_that_is_none_is_not_saved(form: TelephoneForm, qtbot: QtBot) -> None:
    form._happened.setFocus()
    write("soon")
    with qtbot.assertNotEmitted(form.taken):
        press(Key.Key_Return)
    assert "13:58" in form._happened.problem


def test_a_refused_call_keeps_everything_and_says_why(form: TelephoneForm, qtbot: QtBot) -> None:
    write("ERCC duty")
    with qtbot.waitSignal(form.taken):
        press(Key.Key_Return)
    with qtbot.assertNotEmitted(form.taken):
        press(Key.Key_Return)  # saving already
    form.refused("The disk is full.")
    assert form._problem.text() == "The disk is full."
    assert form._call().caller == "ERCC duty"
    with qtbot.waitSignal(form.taken):
        press(Key.Key_Return)


def test_escape_puts_it_aside_and_keeps_the_text(form: TelephoneForm, qtbot: QtBot, clock: HeldClock) -> None:
    write("ERCC duty")
    press(Key.Key_Escape)
    assert not form.isVisible()
    clock.pass_s(600)
    with qtbot.waitActive(form):
        form.open_in("real")
    assert title(form) == "Unfinished call of 14:05 (13:05Z)"
    assert form._call().caller == "ERCC duty"
    assert form.focusWidget() is form._asked["number"].edit, "the cursor stands where it goes on"


def test_an_unfinished_call_outlives_the_window(form: TelephoneForm, qtbot: QtBot, clock: HeldClock) -> None:
    write("ERCC duty")
    form._major.choose("no")
    form._happened.edit.setText("13:4")
    with qtbot.waitSignal(form.draft_changed) as kept:
        pass
    (draft,) = kept.args
    other = TelephoneForm(clock.now, BRUSSELS)
    qtbot.addWidget(other)
    clock.pass_s(3600)
    other.set_draft(draft)
    assert title(other) == "Unfinished call of 14:05 (13:05Z)"
    assert other._call() == Call(caller="ERCC duty", major_incident=False)
    assert other._happened.text == "13:4", "also what is no time yet"
    other.set_draft('{"opened_at":"2026-11-25T10:00:00Z","answers":{"caller":"someone else"}}')
    assert other._call().caller == "ERCC duty", "never over what stands there"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"opened_at": 3}', '{"answers": {}}'])
def test_a_draft_that_cannot_be_read_is_left_alone(form: TelephoneForm, text: str) -> None:
    form.set_draft(text)
    assert form.is_empty


def test_the_last_letters_are_kept_when_the_window_goes(form: TelephoneForm, qtbot: QtBot) -> None:
    write("ERCC")
    with qtbot.waitSignal(form.draft_changed) as kept:
        form.hide()
    assert '"caller":"ERCC"' in kept.args[0]
    form.confirm()
    with qtbot.assertNotEmitted(form.draft_changed):
        form.flush()


def test_a_call_that_is_saved_leaves_no_draft(form: TelephoneForm, qtbot: QtBot) -> None:
    write("ERCC")
    form.flush()
    with qtbot.waitSignal(form.draft_changed) as kept:
        form.confirm()
    assert kept.args == [""]


def test_fields_grow_with_what_is_typed(form: TelephoneForm) -> None:
    edit = form._asked["where"].edit
    low = edit.height()
    edit.setFocus()
    write("one")
    press(Key.Key_Return, SHIFT)
    write("two")
    assert edit.height() > low


def test_it_does_not_block_the_queue_and_leaves_it_in_sight(form: TelephoneForm) -> None:
    assert not form.isModal()
    assert form.x() > form.parentWidget().width() // 3
    assert form.height() <= 768


def test_the_exercise_says_so(form: TelephoneForm) -> None:
    form.open_in("exercise")
    assert form.findChild(LaneTag).isVisible()
    form.open_in("real")
    assert not form.findChild(LaneTag).isVisible()


def test_every_field_has_a_name(form: TelephoneForm) -> None:
    assert all(asked.edit.accessibleName() for asked in form._asked.values())
    assert form._happened.edit.accessibleName()
