"""A desk with its whole window, for the tests that need more than one screen."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from icc_desktop.gui.main_window import MainWindow, Setting
from icc_desktop.gui.theme import Theme
from tests.gui.at_desk import BRUSSELS, AtDesk, at_desk, until
from tests.rigs import CHANNELS

Story = Callable[[AtDesk, MainWindow], Awaitable[None]]


def at_window(place: Path, theme: Theme, story: Story, **given: Any) -> None:
    """Play `story` at a desk with its window; `given` are further fields of its `Setting`."""

    async def at(here: AtDesk) -> None:
        given.setdefault("scenarios", ())
        setting = Setting(language="en", tz=BRUSSELS, channels=CHANNELS, clock=here.clock, **given)
        window = MainWindow(here.desk, theme, setting)
        here.show(window)
        await window.begin()
        await until(window.queue.view.hasFocus)
        try:
            await story(here, window)
        finally:
            await window.end()

    at_desk(place, at)
