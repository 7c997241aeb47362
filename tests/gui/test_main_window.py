"""The window as a whole: the strip says what is so, keys go where they should, and nothing is lost while a lane is read."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from icc_desktop.base.words import Message
from icc_desktop.desk import exercises, notifications, queries, sources
from icc_desktop.desk.change import Change
from icc_desktop.domain.inject import Injection
from icc_desktop.domain.source import Outcome, PollResult, Source, SourceKind
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.strip import StripState
from icc_desktop.gui.theme import Theme
from tests.desk.at_exercise import PLAN
from tests.gui.at_desk import NOW, AtDesk, Key, until
from tests.gui.at_window import at_window
from tests.keys import press, write
from tests.rigs import CHANNELS, record_poll

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support")]

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def strip(window: MainWindow) -> StripState:
    assert window.strip.state is not None
    return window.strip.state


async def add(here: AtDesk, name: str, *, kind: SourceKind = "http", active: bool = True) -> str:
    address = f"https://{name}.example/atom" if kind == "http" else "/tmp"
    source = Source(id="", name=name, kind=kind, address=address, channel="other", active=active)
    change = await here.run(sources.add, source=source)
    assert change is not None
    return str(change.result)


async def poll(here: AtDesk, source_id: str, *, fails: bool = False) -> None:
    reason = Message("{host} does not answer.", {"host": "it"}) if fails else None
    outcome: Outcome = "failed" if fails else "unchanged"
    result = PollResult(source_id=source_id, at=here.now(), outcome=outcome, reason=reason)
    await here.desk.run_program(record_poll, result=result)


def test_the_strip_counts_what_waits_and_what_is_overdue(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        state = strip(window)
        assert (state.desk, state.officer, state.role, state.now) == ("A", "Ann Peeters", "Duty officer", NOW)
        assert (state.sources, state.health, state.to_acknowledge, state.alarm) == (0, "none", 0, "calm")
        first = await here.receive("Flood")
        await here.receive("Storm", identifier="2")
        await until(lambda: strip(window).to_acknowledge == 2)
        assert strip(window).deadline is not None
        assert strip(window).alarm == "calm"
        due_at = first.acknowledge_due_at
        assert due_at is not None
        here.clock.at = due_at - timedelta(seconds=30)
        window._tick()
        assert (strip(window).due_soon, strip(window).alarm) == (2, "amber")
        here.clock.at = due_at
        window._tick()
        assert (strip(window).overdue, strip(window).alarm) == (2, "red")
        await here.run(notifications.acknowledge, ids=[first.id], lane="real")
        await until(lambda: strip(window).overdue == 1)
        await here.receive("Played", lane="exercise", identifier="3")
        assert strip(window).to_acknowledge == 1, "what is played does not count in the real lane"

    at_window(tmp_path, theme, story)


def test_silent_and_offline(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        one, two, folder = await add(here, "one"), await add(here, "two"), await add(here, "in", kind="folder")
        await add(here, "off", active=False)
        await until(lambda: strip(window).sources == 3)
        assert (strip(window).sources_ok, strip(window).health) == (0, "ok"), "nobody has answered yet"
        await poll(here, one, fails=True)
        await until(lambda: strip(window).health == "silent")
        assert (strip(window).sources_ok, strip(window).offline_since, strip(window).alarm) == (0, None, "amber")
        here.clock.pass_s(60)
        await poll(here, two, fails=True)
        await poll(here, folder)
        await poll(here, "network", fails=True)
        await until(lambda: strip(window).offline_since is not None)
        assert strip(window).offline_since == NOW + timedelta(seconds=60), "since the last one was lost"
        await poll(here, one)
        await poll(here, "network")
        await until(lambda: strip(window).offline_since is None)
        assert (strip(window).sources_ok, strip(window).health) == (2, "silent")
        await here.run(sources.remove, source_id=two)
        await until(lambda: strip(window).sources == 2)
        assert (strip(window).sources_ok, strip(window).health) == (2, "ok")

    at_window(tmp_path, theme, story)


def test_the_network_of_an_exercise_is_its_own(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        change = await here.desk.run_program(exercises.practise, plan=PLAN, language="en", speed=1.0)
        assert isinstance(change, Change)
        down, up = (
            Injection(exercise_id=str(change.result), step=step, position_s=600.0, network_up=step == "back")
            for step in ("cut", "back")
        )
        await here.desk.run_program(exercises.inject, injection=down, language="en", channels=CHANNELS)
        await until(lambda: window.exercise.network_down_since is not None)
        assert strip(window).offline_since is None
        press(Key.Key_E, CTRL)
        await until(lambda: strip(window).lane == "exercise" and strip(window).offline_since is not None)
        await here.desk.run_program(exercises.inject, injection=up, language="en", channels=CHANNELS)
        await until(lambda: strip(window).offline_since is None)
        await add(here, "one")
        await poll(here, "network", fails=True)
        await until(lambda: strip(window).offline_since is not None)
        assert strip(window).lane == "exercise", "when the real one fails, that is no exercise"

    at_window(tmp_path, theme, story)


def test_what_comes_in_while_a_lane_is_read_is_not_lost(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        await here.receive("Before")
        ask = window.queue._ask

        async def slow(query: Callable[..., object], /, **values: object) -> object:
            found = await ask(query, **values)
            if query is queries.open_notifications:
                await here.receive("Meanwhile", identifier="2")
            return found

        window.queue._ask = slow  # type: ignore[assignment]
        await window.show_lane("real")
        assert window.queue.model.total == 2
        assert strip(window).to_acknowledge == 2

    at_window(tmp_path, theme, story)


def test_the_rail_the_log_line_and_the_letters_with_alt(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        row = await here.receive("Flood")
        await until(lambda: window.queue.model.total == 1)
        for key, screen in (
            (Key.Key_3, window.log.list),
            (Key.Key_6, window.sources),
            (Key.Key_7, window.shift),
            (Key.Key_1, window.queue.view),
        ):
            press(key, CTRL)
            await until(lambda screen=screen: screen.isVisible())
        press(Key.Key_Home)
        await until(lambda: window.queue.selected_ids() == (row.id,))
        press(Key.Key_L, CTRL)
        write("half a line, ")
        press(Key.Key_A, ALT)
        await until(lambda: not strip(window).to_acknowledge)
        assert window.log_line.text == "half a line, "
        assert window.log_line._field.hasFocus()

    at_window(tmp_path, theme, story)
