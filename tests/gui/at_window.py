"""A desk with its whole window, for the tests that need more than one screen."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from icc_desktop.domain.sound import Settings, Tone
from icc_desktop.gui.alarm import Alarm
from icc_desktop.gui.main_window import MainWindow, Setting
from icc_desktop.gui.sound import Player, Unheard
from icc_desktop.gui.theme import Theme
from tests.gui.at_desk import BRUSSELS, AtDesk, at_desk, until
from tests.rigs import CHANNELS


class Listening(Unheard):
    """A player that plays nothing and notes the tones that it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.tones: list[Tone] = []

    def play(self, tone: Tone, settings: Settings | None = None) -> int:
        self.tones.append(tone)
        return super().play(tone, settings)


def alarm_of(here: AtDesk, player: Player) -> Alarm:
    """The alarm of a desk, not yet begun."""
    return Alarm(
        here.desk,
        player,
        clock=here.clock,
        tz=BRUSSELS,
        channels=CHANNELS,
        window=here.window,
        disk=lambda _: None,
    )


def headlines(window: MainWindow) -> list[str]:
    """What stands in the queue, from the top."""
    rows = (window.queue.model.row_at(position) for position in range(window.queue.model.rowCount()))
    return [row.headline or "" for row in rows if row is not None]


Story = Callable[[AtDesk, MainWindow], Awaitable[None]]


def at_window(place: Path, theme: Theme, story: Story, **given: Any) -> None:
    """Play `story` at a desk with its window; `given` are further fields of its `Setting`.

    With a `player` the desk has an alarm that is heard by it.
    """

    async def at(here: AtDesk) -> None:
        given.setdefault("scenarios", ())
        player = given.pop("player", None)
        if player is not None:
            alarm = given["alarm"] = alarm_of(here, player)
            await alarm.begin()
        setting = Setting(language="en", tz=BRUSSELS, channels=CHANNELS, clock=here.clock, **given)
        window = MainWindow(here.desk, theme, setting)
        here.show(window)
        await window.begin()
        await until(window.queue.view.hasFocus)
        try:
            await story(here, window)
        finally:
            await window.end()
            if player is not None:
                alarm.end()

    at_desk(place, at)
