"""Since you last looked, in the window: told by itself, read with F5, each line leading to its thing."""

from pathlib import Path

from icc_desktop.desk import accounts, dossiers
from icc_desktop.gui.going import BRIEFING
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.theme import Theme
from tests.gui.at_desk import AtDesk, Key, until
from tests.gui.at_window import at_window
from tests.keys import press


async def away(here: AtDesk) -> str:
    """Ann locks the desk, a flood comes, a dossier is opened, and she is back. The id of what came."""
    officer = here.desk.officer
    assert officer is not None
    await here.desk.run_as(officer.id, accounts.signed_in, account_id=officer.id)
    await here.desk.run_as(officer.id, accounts.locked, account_id=officer.id)
    here.clock.pass_s(3600)
    row = await here.receive("Flood one", identifier="1")
    await here.desk.run(dossiers.open_, title="Floods", lane="real")
    here.clock.pass_s(86400)
    await here.desk.run_as(officer.id, accounts.unlocked, account_id=officer.id)
    return row.id


def test_told_by_itself_and_read(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        one = await away(here)
        await until(lambda: BRIEFING in window.banners.standing)
        press(Key.Key_F5)
        sheet = window.going.sheet
        await until(sheet.isVisible)
        headings = [line.heading for line in sheet.model.lines if line.heading]
        assert headings == ["New, critical or serious  1", "Dossiers  1"]
        press(Key.Key_Return)
        await until(lambda: window.queue.panel.detail is not None and window.queue.panel.detail.row.id == one)
        assert BRIEFING in window.banners.standing  # going there is not reading all of it
        press(Key.Key_F5)
        await until(sheet.isVisible)
        press(Key.Key_R)
        await until(lambda: BRIEFING not in window.banners.standing)
        assert (await here.newest()).kind == "briefing.read"
        assert not sheet.isVisible()

    at_window(tmp_path / "desk", theme, story)


def test_letters_in_the_sheet_act_on_nothing_below(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        await away(here)
        press(Key.Key_F5)
        sheet = window.going.sheet
        await until(sheet.isVisible)
        before = (await here.newest()).ref
        press(Key.Key_A)
        press(Key.Key_Escape)
        await until(window.queue.view.hasFocus)
        assert (await here.newest()).ref == before

    at_window(tmp_path / "desk", theme, story)


def test_where_nothing_happened_it_says_so(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        press(Key.Key_F5)
        sheet = window.going.sheet
        await until(sheet.isVisible)
        assert [line.heading for line in sheet.model.lines] == ["Nothing that needs you has happened."]
        assert BRIEFING not in window.banners.standing

    at_window(tmp_path / "desk", theme, story)
