"""Those whose signatures are trusted, in a list with the keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from icc_desktop.desk import signers
from icc_desktop.domain import signer
from icc_desktop.gui.signers_sheet import SignersSheet, show_signers
from tests.gui.at_desk import AtDesk, Key, at_desk, until
from tests.keys import press

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]

MET, SEA = "ab" * 32, "cd" * 32


async def opened(here: AtDesk) -> SignersSheet:
    await show_signers(here.window, here.place, "real")
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, SignersSheet) and one.isVisible()]
    await until(lambda: found[0].list.hasFocus())
    return found[0]


def lines(sheet: SignersSheet) -> list[str]:
    return [sheet.list.item(row).text() for row in range(sheet.list.count())]


def test_one_is_trusted_no_more_and_again_and_both_stand_in_the_log(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        for fingerprint, name in ((SEA, "CN=Sea Rescue"), (MET, "CN=Met Office")):
            await here.run(signers.trust, fingerprint=fingerprint, name=name)
        sheet = await opened(here)
        assert lines(sheet) == ["CN=Met Office   trusted", "CN=Sea Rescue   trusted"]
        assert "trusted since 14:05 (13:05Z), by Ann Peeters, A-" in sheet.detail.text()
        assert "AB:AB:AB" in sheet.detail.text()
        press(Key.Key_Return)
        press(Key.Key_T)
        assert all(one.is_trusted for one in await here.ask(signers.signers)), "neither key changes one who is trusted"
        press(Key.Key_Delete)
        await until(lambda: "CN=Met Office   trusted no more" in lines(sheet))
        assert lines(sheet) == ["CN=Sea Rescue   trusted", "CN=Met Office   trusted no more"]
        assert sheet.list.currentRow() == 1, "the one that was chosen stays so"
        assert "trusted no more since 14:05" in sheet.detail.text()
        assert not sheet._distrust.isEnabled()
        assert (await here.newest()).kind == signer.DISTRUSTED
        press(Key.Key_T)
        await until(lambda: lines(sheet) == ["CN=Met Office   trusted", "CN=Sea Rescue   trusted"])
        assert [one.name for one in await here.ask(signers.signers)] == ["CN=Met Office", "CN=Sea Rescue"]
        press(Key.Key_Escape)
        assert not sheet.isVisible()

    at_desk(tmp_path, story)


def test_an_empty_list_says_what_would_be_here(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        sheet = await opened(here)
        assert "Nobody is trusted yet" in sheet.detail.text()
        press(Key.Key_Delete)
        press(Key.Key_T)
        assert lines(sheet) == []
        press(Key.Key_Escape)

    at_desk(tmp_path, story)
