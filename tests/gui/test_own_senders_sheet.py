"""Our own sender names, in a list with the keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from icc_desktop.desk import own_senders
from icc_desktop.domain import own_sender
from icc_desktop.gui.own_senders_sheet import OwnSendersSheet, show_own_senders
from tests.gui.at_desk import AtDesk, Key, at_desk, until
from tests.keys import press, write

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]


async def opened(here: AtDesk) -> OwnSendersSheet:
    await show_own_senders(here.window, here.place, "real")
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, OwnSendersSheet) and one.isVisible()]
    await until(lambda: found[0].field.edit.hasFocus())
    return found[0]


def lines(sheet: OwnSendersSheet) -> list[str]:
    return [sheet.list.item(row).text() for row in range(sheet.list.count())]


def test_a_name_is_typed_in_and_taken_out_and_both_stand_in_the_log(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        sheet = await opened(here)
        assert "None yet" in sheet.detail.text()
        press(Key.Key_Return)
        assert "as it stands" in sheet.field.problem
        write("desk@nccn.example")
        press(Key.Key_Return)
        await until(lambda: lines(sheet) == ["desk@nccn.example"])
        assert sheet.field.text == ""
        assert (await here.newest()).kind == own_sender.ADDED
        assert "added 14:05 (13:05Z) by Ann Peeters, A-" in sheet.detail.text()
        write("DESK@nccn.example")
        press(Key.Key_Return)
        assert "already" in sheet.field.problem
        sheet.list.setFocus()
        press(Key.Key_Delete)
        await until(lambda: lines(sheet) == ["desk@nccn.example   taken out"])
        assert not sheet._remove.isEnabled()
        assert [one.counts for one in await here.ask(own_senders.own_senders)] == [False]
        press(Key.Key_Escape)
        assert not sheet.isVisible()

    at_desk(tmp_path, story)
