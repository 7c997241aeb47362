"""Taking and leaving the desk on screen, and the sheet of keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from icc_desktop.base.ids import head_code
from icc_desktop.desk import shifts
from icc_desktop.domain.entry import parse_ref
from icc_desktop.gui.act_sheet import LaneTag
from icc_desktop.gui.actions import ACTIONS
from icc_desktop.gui.desk_keys import key_pages
from icc_desktop.gui.key_sheet import KeyCap, KeyPage, KeySheet
from icc_desktop.gui.shift_screen import ShiftScreen
from tests.gui.at_desk import BRUSSELS, AtDesk, Key, at_desk, until
from tests.keys import press, write

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]


async def screen(here: AtDesk) -> ShiftScreen:
    made = ShiftScreen(here.run, here.ask, sign=here.desk.sign, author_name=here.name_of, now=here.now, tz=BRUSSELS)
    here.show(made)
    here.desk.subscribe(made.apply)
    await made.load()
    made.setFocus()
    return made


def test_a_shift_from_begin_to_end_with_keys_alone(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        made = await screen(here)
        assert made._who.text() == "Nobody has the desk"
        press(Key.Key_Return)
        await until(lambda: made._who.text() == "Ann Peeters has the desk" and not made._saving)
        here.clock.pass_s(3660)
        made.tick(here.now())
        assert made._since.text() == "since 14:05 (13:05Z), for 1 h 01 min"
        made._remark.setFocus()
        write("quiet")
        press(Key.Key_Return)
        await until(lambda: bool(made.code))
        assert made._code.isVisible()
        ended = (await here.ask(shifts.shifts))[0]
        assert ended.remark == "quiet"
        assert made._who.text() == "Nobody has the desk"
        assert [made._past.item(0, column).text() for column in (0, 3, 4)] == ["Ann Peeters", "1 h 01 min", "quiet"]
        sealed = await here.newest()
        place = parse_ref(sealed.ref)
        assert place is not None
        entry = await here.desk.read(lambda reader: reader.entry(*place))
        assert made.code == head_code(entry.hash), "the code seals everything, the end included"
        made.setFocus()
        press(Key.Key_Return)
        await until(lambda: made._who.text() == "Ann Peeters has the desk")
        assert made.code == "", "the code goes when the next shift begins"

    at_desk(tmp_path, story)


def test_a_refused_end_keeps_the_remark(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        await here.run(shifts.begin)
        made = await screen(here)
        made._remark.setFocus()
        write("kept")
        here.disk_is_full = True
        press(Key.Key_Return)
        await until(lambda: bool(made._problem.text()) and not made._saving)
        assert made._remark.text == "kept"
        here.disk_is_full = False
        press(Key.Key_Return)
        await until(lambda: bool(made.code))
        assert made._remark.text == ""
        assert made._problem.text() == ""

    at_desk(tmp_path, story)


def test_enter_twice_does_not_begin_and_end(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        made = await screen(here)
        press(Key.Key_Return)
        press(Key.Key_Return)
        await until(lambda: made._who.text() == "Ann Peeters has the desk")
        assert (await here.ask(shifts.shifts))[0].is_open

    at_desk(tmp_path, story)


def test_the_keys_stand_on_one_sheet(put: Callable[..., None], qtbot: QtBot) -> None:
    keys = (
        *((key, f"act {key}", "Queue") for key in "AEDSX"),
        *((f"Ctrl+{key}", f"go {key}", "Everywhere") for key in "LTKF"),
    )
    sheet = KeySheet((KeyPage("log", "Log", ()), KeyPage("queue", "Queue", keys)), "exercise", current="queue")
    put(sheet, 800, 400)
    assert sheet.tabs.currentIndex() == 1
    press(Key.Key_Left)
    assert sheet.tabs.currentIndex() == 0
    press(Key.Key_Right)
    assert [cap.accessibleName() for cap in sheet.findChildren(KeyCap)] == [key for key, _, _ in keys]
    assert sheet.findChild(LaneTag).isVisible()
    press(Key.Key_Escape)
    assert not sheet.isVisible()
    empty = KeySheet((KeyPage("log", "Log", ()),))
    qtbot.addWidget(empty)


def test_all_keys_fit_the_smallest_screen_and_none_of_an_act_is_missing(qtbot: QtBot) -> None:
    pages = key_pages()
    sheet = KeySheet(pages)
    qtbot.addWidget(sheet)
    assert sheet.sizeHint().width() <= 1366
    assert sheet.sizeHint().height() <= 768
    caps = [cap.accessibleName() for cap in sheet.findChildren(KeyCap)]
    assert sorted(caps) == sorted(key for page in pages for key, _, _ in page.keys)
    assert {action.key for action in ACTIONS} <= set(caps)
    for page in pages:
        for group in {name for _, _, name in page.keys}:
            keys = [key for key, _, name in page.keys if name == group]
            assert len(set(keys)) == len(keys), group
