import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from icc_desktop.base.words import Message
from icc_desktop.gui.assistant import (
    Assistant,
    SetUp,
    desk_code_problem,
    folder_problem,
    on_network,
    password_problem,
    sign_in_name_problem,
)
from tests.keys import focused
from tests.unprivileged import without_root_rights

Put = Callable[..., None]
GOOD = "a sentence to remember"


@pytest.fixture
def assistant(put: Put, tmp_path: Path) -> Assistant:
    made = Assistant(tmp_path / "icc")
    put(made)
    return made


def write(qtbot: QtBot, text: str, *, enter: bool = True) -> None:
    field = focused()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, text)
    if enter:
        QTest.keyClick(field, Qt.Key.Key_Return)


def enter(qtbot: QtBot) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Return)


def test_first_start_with_the_keyboard_alone(qtbot: QtBot, assistant: Assistant, tmp_path: Path) -> None:
    write(qtbot, "b")
    assert assistant.page == 1
    write(qtbot, "Maarten Vandenbroucke")
    write(qtbot, GOOD)
    write(qtbot, GOOD)
    assert assistant.page == 2
    with qtbot.waitSignal(assistant.finished) as finished:
        enter(qtbot)
    assert finished.args == [
        SetUp(
            language="en",
            desk_code="B",
            centre_name="National Crisis Centre",
            display_name="Maarten Vandenbroucke",
            sign_in_name="maarten.vandenbroucke",
            password=GOOD,
            data_dir=tmp_path / "icc",
            practice=False,
        )
    ]
    assert GOOD not in repr(finished.args)
    assert not (tmp_path / "icc").exists()  # making it is not the assistant's


def test_what_is_wrong_stands_under_the_field_and_goes_as_it_is_put_right(qtbot: QtBot, assistant: Assistant) -> None:
    write(qtbot, "12", enter=False)
    assert assistant._code.problem == "Only letters from A to Z."
    enter(qtbot)
    assert assistant.page == 0
    write(qtbot, "ab", enter=False)
    assert assistant._code.problem == ""
    assert assistant._code.text == "AB"
    enter(qtbot)
    write(qtbot, "Sofie")
    write(qtbot, "short", enter=False)
    assert assistant._password.problem == ""  # no scolding while one types for the first time
    enter(qtbot)
    assert "5 more" in assistant._password.problem
    assert assistant._password.edit.hasFocus()
    write(qtbot, GOOD)
    assert assistant._password.problem == ""
    write(qtbot, GOOD + "!")
    assert assistant.page == 1
    assert assistant._again.problem == "The two passwords are not the same."


def test_escape_goes_back_and_keeps_what_was_typed(qtbot: QtBot, assistant: Assistant) -> None:
    enter(qtbot)
    write(qtbot, "Sofie De Smet", enter=False)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert assistant.page == 0
    with qtbot.waitSignal(assistant.cancelled):
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
    enter(qtbot)
    assert assistant._display.text == "Sofie De Smet"


def test_own_sign_in_name_is_not_written_over(qtbot: QtBot, assistant: Assistant) -> None:
    enter(qtbot)
    write(qtbot, "Sofie", enter=False)
    assistant._name.setFocus()
    write(qtbot, "sds", enter=False)
    assistant._display.setFocus()
    write(qtbot, "Sofie De Smet", enter=False)
    assert assistant._name.text == "sds"


def test_refusal_gives_the_page_back(qtbot: QtBot, assistant: Assistant) -> None:
    enter(qtbot)
    write(qtbot, "Sofie")
    write(qtbot, GOOD)
    write(qtbot, GOOD)
    with qtbot.waitSignal(assistant.finished):
        enter(qtbot)
    assert not assistant._next.isEnabled()
    assistant.refused(Message("This folder holds a desk already."))
    assert assistant._refusal.isVisible()
    with qtbot.waitSignal(assistant.finished) as again:
        assistant._next.click()
    assert again.args[0].password == GOOD


def test_language_is_told_at_once_and_the_words_follow(qtbot: QtBot, assistant: Assistant) -> None:
    dutch = next(button for button in assistant.findChildren(QPushButton) if button.text() == "Nederlands")
    with qtbot.waitSignal(assistant.language_chosen) as chosen:
        QTest.mouseClick(dutch, Qt.MouseButton.LeftButton)
    assert chosen.args == ["nl"]
    QApplication.sendEvent(assistant, QEvent(QEvent.Type.LanguageChange))
    assert assistant._code.label.text() == "Desk code"


def test_password_is_shown_on_request(qtbot: QtBot, assistant: Assistant) -> None:
    enter(qtbot)
    edit = assistant._password.edit
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    assert edit.echoMode() == QLineEdit.EchoMode.Normal


@pytest.mark.parametrize(
    ("code", "good"), [("A", True), ("abc", True), ("", False), ("ABCD", False), ("É", False), ("A1", False)]
)
def test_desk_codes(code: str, good: bool) -> None:
    assert (desk_code_problem(code) == "") == good


def test_names_and_passwords() -> None:
    assert sign_in_name_problem("m.vdb") == ""
    assert sign_in_name_problem("m vdb")
    assert sign_in_name_problem(" ")
    assert password_problem("0123456789") == ""
    assert password_problem("012345678")
    assert password_problem("aaaaaaaaaaaaaaaa")


def test_folders(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert folder_problem(str(tmp_path)) == ""
    assert folder_problem(str(tmp_path / "new" / "deeper")) == ""
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]
    for wrong in ("", "relative/place", str(tmp_path / "file")):
        assert folder_problem(wrong)
    assert on_network(r"\\server\share\icc")
    assert not on_network(str(tmp_path))


@pytest.mark.skipif(os.name == "nt", reason="folders are made read-only by mode bits")
@without_root_rights()
def test_read_only_folder(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert folder_problem(str(tmp_path / "icc"))
    finally:
        tmp_path.chmod(0o700)
