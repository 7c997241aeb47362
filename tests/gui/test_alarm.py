"""The alarm of the desk: heard whoever is signed in, a flood by entries, one tone in an interval, seen where it is not heard."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from icc_desktop.desk import load, notifications, queries, receiving
from icc_desktop.desk import sound as sounds
from icc_desktop.domain import load as loads
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.channel import find
from icc_desktop.domain.load import Limits
from icc_desktop.domain.sound import Settings
from icc_desktop.gui.alarm import NO_SOUND
from icc_desktop.gui.load_meter import Meter
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.sound import Condition
from icc_desktop.gui.strip import Strip, StripState
from icc_desktop.gui.theme import Theme
from tests import rigs
from tests.gui.at_desk import BRUSSELS, CHANNELS, NOW, AtDesk, at_desk, until
from tests.gui.at_window import Listening, alarm_of, at_window

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]

FEW = Limits(busy_at=2, flood_at=5, calm_below=3, calm_for_s=600)
GRADES = {4: ("Immediate", "Extreme"), 3: ("Expected", "Severe"), 2: ("Expected", "Moderate"), 1: ("Future", "Minor")}
EVERY_S = find(CHANNELS, "cecis").nag_every_s


class Broken(Listening):
    """A player on a machine whose sound can be taken away and given back."""

    def becomes(self, condition: Condition) -> None:
        self._stands(condition, ("Loudspeaker",) if condition == "well" else ())


async def come(here: AtDesk, *names: str, grade: int = 2, channel: str = "cecis", lane: Lane = "real") -> None:
    """Alerts come in one delivery."""
    urgency, severity = GRADES[grade]
    alerts = [
        rigs.alert(
            name,
            headline=f"Storm {name}",
            event="Wind",
            urgency=urgency,
            severity=severity,
            certainty="Observed" if grade == 4 else "Likely",
            status="Actual" if lane == "real" else "Exercise",
            sent_at=NOW,
        )
        for name in names
    ]
    given = rigs.delivery(*alerts, channel=channel, received_at=here.now())
    await here.desk.run_program(receiving.receive, delivery=given, language="en", channels=CHANNELS)


async def kinds(here: AtDesk) -> list[str]:
    return [entry.kind for entry in await here.desk.read(queries.log_page, lane="real", limit=500)]


def test_it_rings_with_nobody_signed_in_and_while_the_desk_is_locked(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        player = Listening()
        alarm = alarm_of(here, player)
        await alarm.begin()
        officer, here.desk.officer = here.desk.officer, None
        await come(here, "one", grade=3)
        assert player.tones == ["serious"]
        here.desk.officer, here.desk.is_locked = officer, True
        here.clock.pass_s(EVERY_S)
        alarm._tick()
        assert player.tones == ["serious", "serious"]
        alarm.end()

    at_desk(tmp_path, story)


def test_what_came_before_the_start_calls_on_and_what_comes_during_it_is_not_lost(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        await come(here, "one", grade=2)
        player = Listening()
        alarm = alarm_of(here, player)
        await come(here, "two", grade=4)  # the alarm listens already, and has not read yet
        assert player.tones == []
        await alarm.begin()
        alarm._tick()
        assert player.tones == ["critical"]
        assert len(alarm.calling) == 2
        alarm.end()

    at_desk(tmp_path, story)


def test_five_hundred_in_ten_seconds_are_one_tone_one_summary_and_a_usable_list(tmp_path: Path, theme: Theme) -> None:
    """PITFALLS 22, with everything real but the loudspeaker."""
    player = Listening()

    async def story(here: AtDesk, window: MainWindow) -> None:
        alarm = window._setting.alarm
        assert alarm is not None
        for second in range(10):
            await come(here, *(f"{second}-{number}" for number in range(50)), grade=2, channel="meteoalarm")
            here.clock.pass_s(1)
            window._tick()
            alarm._tick()
        await until(lambda: alarm.is_flood("real"))
        assert player.tones == ["notable"]
        model = window.queue.model
        assert model.total == 500
        assert model.shown == 1  # one summary
        front = next(row for row in (model.row_at(at) for at in range(model.rowCount())) if row is not None)
        assert len(model.stands_for(front)) == 500
        assert window.strip.state is not None
        assert window.strip.state.to_acknowledge == 500
        await come(here, "high", grade=4)
        assert player.tones == ["notable", "critical"]  # a high one is heard at once
        assert model.shown == 2
        window.queue.select(front.id)
        assert len(window.queue.selected_ids()) == 500
        await here.run(notifications.acknowledge, ids=window.queue.selected_ids(), lane="real")
        await until(lambda: window.strip.state is not None and window.strip.state.to_acknowledge == 1)

    at_window(tmp_path / "desk", theme, story, player=player)


def test_a_flood_is_said_in_the_strip_and_its_ends_are_entries(tmp_path: Path, theme: Theme) -> None:
    async def story(here: AtDesk, window: MainWindow) -> None:
        alarm = window._setting.alarm
        assert alarm is not None
        await here.run(load.change_limits, limits=FEW)
        await until(lambda: alarm.meter("real", here.now()).limits == FEW)
        await come(here, "a", "b", "c", grade=1)
        window._tick()
        assert "3 BUSY" in window.strip.accessibleName()
        assert window.queue.model.shown == 3
        await come(here, "d", "e", grade=1)
        await until(lambda: alarm.is_flood("real"))
        assert "5 FLOOD" in window.strip.accessibleName()
        assert window.strip.state is not None
        assert window.strip.state.alarm == "amber"
        assert window.queue.model.shown == 1
        for _ in range(23):
            here.clock.pass_s(60)
            alarm._tick()
        await until(lambda: not alarm.is_flood("real"))
        assert window.queue.model.shown == 5
        assert "FLOOD" not in window.strip.accessibleName()
        found = await kinds(here)
        assert (found.count(loads.FLOOD_BEGAN), found.count(loads.FLOOD_ENDED)) == (1, 1)

    at_window(tmp_path / "desk", theme, story, player=Listening())


def test_a_restart_in_a_flood_is_still_in_it(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        await here.desk.run(load.change_limits, limits=FEW)
        first = alarm_of(here, Listening())
        await first.begin()
        await come(here, *map(str, range(6)), grade=1)
        await until(lambda: first.is_flood("real"))
        first.end()
        player = Listening()
        again = alarm_of(here, player)
        await again.begin()
        assert again.is_flood("real")
        assert again.meter("real", here.now()).count == 6
        again._tick()
        assert player.tones == []  # low ones are not repeated in a flood, also not by a restart
        again.end()

    at_desk(tmp_path, story)


def test_an_exercise_is_heard_while_it_is_looked_at_and_what_is_real_breaks_through(
    tmp_path: Path, theme: Theme
) -> None:
    player = Listening()

    async def story(here: AtDesk, window: MainWindow) -> None:
        await come(here, "x1", grade=4, lane="exercise")
        assert player.tones == []
        await window.show_lane("exercise")
        await come(here, "x2", grade=4, lane="exercise")
        here.clock.pass_s(4)
        await come(here, "r", grade=1)
        assert player.tones == ["critical", "real"]

    at_window(tmp_path / "desk", theme, story, player=player)


def test_without_sound_it_flashes_says_so_once_and_takes_it_back(
    tmp_path: Path, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    alerted: list[object] = []
    monkeypatch.setattr(QApplication, "alert", lambda window, ms=0: alerted.append(window))
    player = Broken()

    async def story(here: AtDesk, window: MainWindow) -> None:
        await come(here, "heard", grade=3)
        assert alerted == []
        player.becomes("no-device")  # it vanishes while the tone is played
        assert alerted == [here.window]
        assert "NO SOUND" in window.strip.accessibleName()
        assert NO_SOUND in window.banners.standing
        window.banners.resolve(NO_SOUND)
        assert window.strip.state is not None
        assert window.strip.state.flashes
        here.clock.pass_s(EVERY_S)
        window._setting.alarm._tick()  # type: ignore[union-attr] - there is one here
        assert len(alerted) == 2  # each tone that should have been heard
        assert NO_SOUND not in window.banners.standing  # said once
        player.becomes("well")
        assert "NO SOUND" not in window.strip.accessibleName()
        player.becomes("no-multimedia")
        assert "beeps and flashes" in window.strip.accessibleName()
        assert NO_SOUND in window.banners.standing

    at_window(tmp_path / "desk", theme, story, player=player)


def test_hours_of_quiet_are_those_of_the_desk_by_local_time(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        player = Listening()
        alarm = alarm_of(here, player)
        await alarm.begin()
        now = here.now().astimezone(BRUSSELS)
        quiet = Settings(quiet_from=now.time(), quiet_to=(now + timedelta(hours=1)).time(), volume_percent=30)
        await here.desk.run(sounds.change, settings=quiet)
        await until(lambda: player.settings == quiet)
        await come(here, "low", grade=1)
        assert player.tones == []
        await come(here, "more", grade=2)
        assert player.tones == ["notable"]
        alarm.end()

    at_desk(tmp_path, story)


def test_the_load_stands_in_the_strip_at_the_smallest_width(theme: Theme) -> None:
    """Beside all that is there in an ordinary hour, at 1366 pixels."""
    strip = Strip()
    strip.resize(1366, strip.sizeHint().height())
    limits = load.shipped()
    state = StripState(
        desk="A",
        now=NOW,
        tz=BRUSSELS,
        officer="Ann Peeters",
        role="Duty officer",
        sources=12,
        sources_ok=12,
        to_acknowledge=3,
        deadline=(NOW + timedelta(minutes=4), "CECIS / ERCC"),
        load=Meter(4, "calm", limits),
    )
    strip.show_state(state)
    assert "load" in {cell.name for cell, _ in strip._fitted()}
    for load_, sound in ((Meter(64, "flood", limits, NOW), "flashes: no device"), (Meter(12, "busy", limits), None)):
        strip.show_state(replace(state, load=load_, no_sound=sound))
        names = {cell.name for cell, _ in strip._fitted()}
        assert {"load", "clock", "network", "waiting"} <= names
        assert sound is None or "sound" in names
    everything = replace(
        state,
        load=Meter(500, "flood", limits, NOW),
        no_sound="flashes: no device",
        overdue=3,
        to_acknowledge=503,
        to_take=5,
        deadline=(NOW - timedelta(minutes=84), "MeteoAlarm / RMI red"),
    )
    strip.show_state(everything)
    names = {cell.name for cell, _ in strip._fitted()}
    assert names == {"clock", "network", "sound", "overdue", "taking", "deadline", "load"}, (
        "at once, and still connected"
    )
    assert "3 OVERDUE 503 to acknowledge" in strip.accessibleName()
    strip.show_state(replace(everything, to_acknowledge=3))
    assert "3 OVERDUE to acknowledge at once" in strip.accessibleName()
    strip.show_state(replace(state, load=Meter(12, "busy", limits)))
    assert "64 in ten minutes. Busy from 10, flood from 30." not in strip.toolTip()
    assert "12 in ten minutes. Busy from 10, flood from 30." in strip.toolTip()
