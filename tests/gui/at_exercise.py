"""A window with an exercise that is really played, by a clock that is held: it goes on by what control does."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from icc_desktop.desk.change import Change
from icc_desktop.desk.runner import Desk
from icc_desktop.domain.alert import Batch
from icc_desktop.domain.scenario import Scenario, played
from icc_desktop.gui.main_window import MainWindow, Setting
from icc_desktop.gui.theme import Theme
from icc_desktop.intake.readers import read
from icc_desktop.playing import Playing
from tests.desk.at_exercise import PLAN
from tests.gui.at_desk import BRUSSELS, AtDesk, HeldClock, at_desk, until
from tests.rigs import CHANNELS

SCENARIO: Scenario = played(PLAN)
Story = Callable[[AtDesk, MainWindow, Playing], Awaitable[None]]


async def reading(data: bytes) -> Batch:
    return read(data)


def playing(desk: Desk, clock: HeldClock) -> Playing:
    """What plays, as the program makes it."""

    async def store(act: Callable[..., Any], **values: Any) -> object:
        answer = await desk.run_program(act, **values)
        return answer.result if isinstance(answer, Change) else None

    def bug(problem: Exception) -> None:
        raise problem

    return Playing(
        desk,
        clock=clock,
        language="en",
        channels=lambda: CHANNELS,
        read=reading,
        store=store,
        on_bug=bug,
    )


def at_exercise(place: Path, theme: Theme, story: Story, *, size: tuple[int, int] = (1366, 768)) -> None:
    """Play `story` at a desk whose window shows the exercise screen."""

    async def at(here: AtDesk) -> None:
        course = playing(here.desk, here.clock)
        await course.take_up()
        setting = Setting(
            language="en", tz=BRUSSELS, channels=CHANNELS, scenarios=(SCENARIO,), clock=here.clock, course=course
        )
        window = MainWindow(here.desk, theme, setting)
        here.show(window)
        window.resize(*size)
        await window.begin()
        await until(window.queue.view.hasFocus)
        window.show_screen("exercise")
        try:
            await story(here, window, course)
        finally:
            await course.close()
            await window.end()

    at_desk(place, at)
