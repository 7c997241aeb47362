"""A change of a channel reaches everything that is open: the queue, the panel, the forms, the tone."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from icc_desktop.base.yaml_values import Titles
from icc_desktop.desk import channels, notifications, receiving
from icc_desktop.domain.channel import Channel, find
from icc_desktop.gui.source_form import SourceForm
from icc_desktop.gui.theme import Theme
from tests import rigs
from tests.gui.at_desk import CHANNELS, NOW, AtDesk, Key, until, written
from tests.gui.at_window import Listening
from tests.gui.at_window import at_window as at_heard_window
from tests.gui.test_take_in import CTRL, MainWindow, at_window
from tests.keys import press

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support")]
but = msgspec.structs.replace


async def comes(here: AtDesk, identifier: str, channel: str) -> str:
    """A message comes in on a channel; its id."""
    one = rigs.alert(identifier, headline=f"Flood {identifier}", sent_at=NOW)
    given = rigs.delivery(one, channel=channel, received_at=NOW)
    await here.desk.run_program(receiving.receive, delivery=given, language="en", channels=CHANNELS)
    return next(row.id for row in await here.rows() if row.identifier == identifier)


def test_names_and_advice_are_those_of_now(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        one = await comes(here, "one", "quake")
        window.queue.select(one)
        await until(lambda: window.queue.panel.detail is not None)
        shown = written(window.queue.panel)
        assert "House advice for Earthquake service" in shown
        assert "CL-4 Disaster abroad with Belgians involved" in shown
        assert "If it is a test" not in shown
        renamed = but(find(CHANNELS, "quake"), names=Titles(en="Royal Observatory"), checklist=None)
        await here.desk.run(channels.change, channel=renamed)
        await until(lambda: "House advice for Royal Observatory" in written(window.queue.panel))
        assert "CL-4" not in written(window.queue.panel)
        assert window.queue._channel_name("quake") == "Royal Observatory"

    at_window(tmp_path / "desk", theme, story)


def test_what_a_test_needs_stands_on_a_test(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        given = rigs.delivery(rigs.alert("t", status="Test", sent_at=NOW), channel="usie", received_at=NOW)
        await here.desk.run_program(receiving.receive, delivery=given, language="en", channels=CHANNELS)
        window.queue.select((await here.rows())[0].id)
        await until(lambda: window.queue.panel.detail is not None)
        assert "ConvEx-1 measures how fast a contact point answers" in written(window.queue.panel)

    at_window(tmp_path / "desk", theme, story)


def test_from_the_sources_to_the_channels_and_back(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        press(Key.Key_6, CTRL)
        await until(window.sources.isVisible)
        press(Key.Key_C)
        await until(window.channels.list.hasFocus)
        press(Key.Key_Escape)
        await until(lambda: window.sources.isVisible() and not window.channels.isVisible())
        press(Key.Key_F10)
        menu = QApplication.activePopupWidget()
        assert menu is not None
        action = next(one for one in menu.actions() if one.text() == "Channels: clocks and advice")
        menu.close()
        action.trigger()
        await until(window.channels.list.hasFocus)

    at_window(tmp_path / "desk", theme, story)


def test_a_source_is_offered_the_channels_of_now(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        await here.desk.run(channels.add, channel=Channel("", Titles(en="Harbour master"), Titles(en="Ring.")))
        await here.desk.run(channels.retire, channel_id="paragon")
        press(Key.Key_6, CTRL)
        await until(window.sources.isVisible)
        press(Key.Key_Insert)
        form = await here.sheet()
        assert isinstance(form, SourceForm)
        offered = [form._channel.itemData(at) for at in range(form._channel.count())]
        assert "harbour-master" in offered
        assert "paragon" not in offered
        press(Key.Key_Escape)
        await until(lambda: not window.findChildren(SourceForm) or not form.isVisible())

    at_window(tmp_path / "desk", theme, story)


def test_a_message_calls_until_somebody_has_it(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        alarm = window._setting.alarm
        assert alarm is not None
        one, other = await comes(here, "one", "cecis"), await comes(here, "two", "cecis")
        await comes(here, "three", "mail")
        assert alarm.calling == {one, other}
        await here.desk.run(notifications.acknowledge, ids=(one,), lane="real")
        await here.desk.run(notifications.open_, ids=(other,), lane="real")
        assert alarm.calling == frozenset()
        quiet = but(find(CHANNELS, "cecis"), sound="none")
        await here.desk.run(channels.change, channel=quiet)
        await comes(here, "four", "cecis")
        assert alarm.calling == frozenset()

    at_heard_window(tmp_path / "desk", theme, story, player=Listening())
