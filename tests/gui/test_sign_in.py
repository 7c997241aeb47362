import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from icc_desktop.base.words import Message
from icc_desktop.gui.sign_in import Account, Locked, SignIn
from tests.keys import focused

Put = Callable[..., None]
NOW = datetime(2026, 11, 25, 13, 35, tzinfo=UTC)
BRUSSELS = ZoneInfo("Europe/Brussels")
ACCOUNTS = (Account("m.vdb", "Maarten Vandenbroucke"), Account("sofie", "Sofie De Smet"))


def write(qtbot: QtBot, text: str) -> None:
    QTest.keyClicks(focused(), text)
    QTest.keyClick(focused(), Qt.Key.Key_Return)


def test_last_one_only_types_the_password(qtbot: QtBot, put: Put) -> None:
    screen = SignIn("National Crisis Centre", "A", ACCOUNTS, "sofie")
    put(screen)
    with qtbot.waitSignal(screen.submitted) as submitted:
        write(qtbot, "secret words")
    assert submitted.args == ["sofie", "secret words"]


def test_another_one_is_chosen_with_the_keyboard(qtbot: QtBot, put: Put) -> None:
    screen = SignIn("National Crisis Centre", "A", ACCOUNTS, "sofie")
    put(screen)
    screen._list.setFocus()
    QTest.keyClick(screen._list, Qt.Key.Key_Up)
    QTest.keyClick(screen._list, Qt.Key.Key_Return)
    with qtbot.waitSignal(screen.submitted) as submitted:
        write(qtbot, "secret words")
    assert submitted.args == ["m.vdb", "secret words"]


def test_name_and_password(qtbot: QtBot, put: Put) -> None:
    screen = SignIn("National Crisis Centre", "A")
    put(screen)
    write(qtbot, "karl")
    with qtbot.waitSignal(screen.submitted) as submitted:
        write(qtbot, "secret words")
    assert submitted.args == ["karl", "secret words"]


def test_nothing_is_submitted_with_something_missing(qtbot: QtBot, put: Put) -> None:
    screen = SignIn("National Crisis Centre", "A")
    put(screen)
    with qtbot.assertNotEmitted(screen.submitted):
        screen._button.click()
        assert screen._name.problem
        assert screen._name.edit.hasFocus()
        write(qtbot, "karl")
        write(qtbot, "")
    assert screen._password.problem


def test_a_refusal_says_why_and_waits_for_the_next(qtbot: QtBot, put: Put) -> None:
    screen = SignIn("National Crisis Centre", "A", ACCOUNTS)
    put(screen)
    write(qtbot, "wrong")
    with qtbot.assertNotEmitted(screen.submitted):
        screen._button.click()  # the first answer is still awaited
    screen.show_problem(Message("Name or password is wrong."))
    assert screen._password.problem == "Name or password is wrong."
    assert screen._password.text == ""
    with qtbot.waitSignal(screen.submitted):
        write(qtbot, "right")


def test_locked_desk_says_by_whom_and_what_waits(put: Put) -> None:
    screen = SignIn("National Crisis Centre", "A", ACCOUNTS, "sofie")
    put(screen)
    locked = Locked(by="Sofie De Smet", since=NOW - timedelta(minutes=30), now=NOW, tz=BRUSSELS, to_acknowledge=3)
    screen.show_locked(locked)
    assert texts(screen) >= {
        "Locked by Sofie De Smet since 14:05 (13:05Z). The alarm goes on.",
        "3 to acknowledge",
    }
    screen._password.edit.setText("half ty")
    screen.show_locked(Locked(by="Sofie De Smet", since=NOW, now=NOW, tz=BRUSSELS, to_acknowledge=4, overdue=1))
    assert "1 OVERDUE · 4 to acknowledge" in texts(screen)
    assert screen._password.text == "half ty"


def texts(screen: SignIn) -> set[str]:
    return {label.text() for label in screen.findChildren(QLabel) if label.isVisible()}


def test_first_window_loads_little() -> None:
    program = (
        "import sys, icc_desktop.gui.sign_in, icc_desktop.gui.assistant\n"
        "print(sorted({'sqlalchemy', 'httpx', 'lxml', 'babel', 'alembic', 'qasync'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
