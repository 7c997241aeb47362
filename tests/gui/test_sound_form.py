"""The sheets for sound and load: keys alone, nothing silent, nothing written that was not changed; and the shift's load in words."""

import asyncio
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from icc_desktop.desk import load, shifts, sound
from icc_desktop.domain.load import Limits
from icc_desktop.domain.sound import TONES, Settings, Tone
from icc_desktop.gui.load_form import LoadForm, set_load
from icc_desktop.gui.load_meter import LoadPlot, load_words
from icc_desktop.gui.shift_screen import ShiftScreen
from icc_desktop.gui.sound import Condition, Unheard
from icc_desktop.gui.sound_form import SoundForm, set_sound, time_typed
from tests.gui.at_desk import BRUSSELS, NOW, AtDesk, Key, at_desk, until
from tests.keys import press, write

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("theme")]

ALT = Qt.KeyboardModifier.AltModifier
LIMITS = Limits(busy_at=10, flood_at=30, calm_below=15, calm_for_s=600)


class Tried(Unheard):
    """A player that notes what was tried on it."""

    def __init__(self) -> None:
        super().__init__()
        self.tried: list[tuple[Tone, Settings | None]] = []
        self.becomes("well")

    def becomes(self, condition: Condition) -> None:
        self._stands(condition, ("Loudspeaker", "Headset") if condition == "well" else ())

    def play(self, tone: Tone, settings: Settings | None = None) -> int:
        self.tried.append((tone, settings))
        return super().play(tone, settings)


async def sound_sheet(here: AtDesk, player: Tried) -> tuple[SoundForm, "asyncio.Task[object]"]:
    task = asyncio.ensure_future(set_sound(here.window, player, run=here.run, ask=here.ask, desk="A", lane="real"))
    form = await here.sheet()
    assert isinstance(form, SoundForm)
    return form, task


def test_volume_device_and_hours_are_set_with_keys_and_each_tone_can_be_heard(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        player = Tried()
        form, task = await sound_sheet(here, player)
        for _ in range(20):
            press(Key.Key_PageDown)
        assert form._slider.value() == 20  # and no lower
        press(Key.Key_Right)
        for number in range(1, len(TONES) + 1):
            press(Key(Key.Key_0 + number), ALT)
        assert [tone for tone, _ in player.tried] == list(TONES)
        assert {settings and settings.volume_percent for _, settings in player.tried} == {25}
        form._device.setCurrentIndex(form._device.findData("Headset"))
        form._from.setFocus()
        write("22")
        form._to.setFocus()
        write("0630")
        press(Key.Key_Return)
        await task
        expected = Settings(volume_percent=25, quiet_from=time(22), quiet_to=time(6, 30), device="Headset")
        assert await here.ask(sound.settings, desk="A") == expected
        form, task = await sound_sheet(here, player)
        assert form.settings == expected
        before = (await here.newest()).ref
        press(Key.Key_Return)  # nothing was changed
        await task
        assert (await here.newest()).ref == before

    at_desk(tmp_path, story)


def test_what_is_wrong_is_said_and_what_is_typed_stays(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        form, task = await sound_sheet(here, Tried())
        form._from.setFocus()
        write("soon")
        press(Key.Key_Return)
        assert "22:00" in form._from.problem
        form._from.edit.clear()
        write("22")
        press(Key.Key_Return)
        await until(lambda: "another end" in form.problem and not form.is_saving)
        assert form._from.text == "22"
        press(Key.Key_Escape)
        press(Key.Key_Escape)
        assert await task is None

    at_desk(tmp_path, story)


def test_a_machine_without_sound_is_told_while_the_sheet_is_open(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        player = Tried()
        await here.run(sound.change, settings=Settings(device="Headset"))
        form, task = await sound_sheet(here, player)
        assert form._state.text() == "It is heard."
        player.becomes("no-device")
        assert "NO SOUND" in form._state.text()
        assert form._device.currentData() == "Headset"  # what is chosen stays chosen while it is away
        assert "not there now" in form._device.currentText()
        player.becomes("well")
        assert form._device.currentText() == "Headset"
        press(Key.Key_Escape)
        await task
        player.becomes("no-multimedia")  # a sheet that is gone is told nothing

    at_desk(tmp_path, story)


@pytest.mark.parametrize(
    ("text", "meant"),
    [("", None), ("22", time(22)), ("6:30", time(6, 30)), ("2230", time(22, 30)), ("22.15", time(22, 15))],
)
def test_times_are_understood_as_they_are_typed(text: str, meant: time | None) -> None:
    assert time_typed(text) == meant


@pytest.mark.parametrize("text", ["24", "12:60", "soon", "1:2:3", "-1"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        time_typed(text)


def test_the_limits_of_the_load_are_set_and_set_back(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        task = asyncio.ensure_future(set_load(here.window, run=here.run, ask=here.ask, lane="real"))
        form = await here.sheet()
        assert isinstance(form, LoadForm)
        field = form._fields["flood_at"]
        field.setFocus()
        field.edit.selectAll()
        write("many")
        press(Key.Key_Return)
        assert "whole number" in field.problem
        field.edit.selectAll()
        write("5")
        press(Key.Key_Return)
        await until(lambda: "above the limit of a flood" in form.problem and not form.is_saving)
        field.edit.selectAll()
        write("50")
        press(Key.Key_Return)
        await task
        assert (await here.ask(load.limits)).flood_at == 50
        task = asyncio.ensure_future(set_load(here.window, run=here.run, ask=here.ask, lane="real"))
        await here.sheet()
        press(Key.Key_0, ALT)
        press(Key.Key_Return)
        await task
        assert await here.ask(load.limits) == load.shipped()
        assert str((await here.newest()).message) == "Limits of the load set back to those of the program"

    at_desk(tmp_path, story)


def test_the_load_of_the_shift_is_shown_and_said(tmp_path: Path) -> None:
    async def story(here: AtDesk) -> None:
        await here.run(shifts.begin)
        for number in range(3):
            await here.receive(f"Flood {number}", identifier=str(number))
        made = ShiftScreen(here.run, here.ask, sign=here.desk.sign, author_name=here.name_of, now=here.now, tz=BRUSSELS)
        here.show(made)
        here.desk.subscribe(made.apply)
        await made.load()
        here.clock.pass_s(900)
        made.tick(here.now())
        await until(made._load_plot.isVisible)
        assert [count for _, count in made._load_plot.portions] == [3, 0]
        assert made._load_words.text() == (
            "3 notifications in this shift. Most in ten minutes: 3, from 14:05 (13:05Z). "
            "Of 2 times ten minutes busy: 0, flood: 0."
        )
        await here.run(shifts.end, sign=here.desk.sign, remark="")
        made.tick(here.now())
        await until(lambda: not made._load_plot.isVisible())

    at_desk(tmp_path, story)


def test_the_plot_says_every_number(qtbot: QtBot) -> None:
    plot = LoadPlot(BRUSSELS)
    qtbot.addWidget(plot)
    portions = [(NOW + timedelta(minutes=10 * number), count) for number, count in enumerate((0, 12, 64))]
    plot.show_load(portions, LIMITS)
    assert plot.accessibleDescription().split("; ") == [
        "14:05 (13:05Z) to 14:15: 0",
        "14:15 (13:15Z) to 14:25: 12",
        "14:25 (13:25Z) to 14:35: 64",
    ]
    assert "76 notifications in this shift. Most in ten minutes: 64" in load_words(portions, LIMITS, BRUSSELS)
    assert "busy: 1, flood: 1" in load_words(portions, LIMITS, BRUSSELS)
    plot.resize(400, 120)
    assert not plot.grab().isNull()
    plot.show_load((), LIMITS)
    assert not plot.grab().isNull()


@pytest.mark.usefixtures("theme")
def test_the_words_of_the_limits_stand_apart_in_a_flood_that_dwarfs_them(qtbot: QtBot) -> None:
    plot = LoadPlot(BRUSSELS)
    qtbot.addWidget(plot)
    plot.resize(400, 120)

    def lines_of_words(count: int) -> int:
        """How many rows of pixels beside the field have ink: words over each other have fewer."""
        plot.show_load([(NOW, count)], LIMITS)
        image, beside = plot.grab().toImage(), int(plot._field().right()) + 4
        ground = image.pixelColor(image.width() - 1, 0)
        return sum(
            any(image.pixelColor(x, y) != ground for x in range(beside, image.width())) for y in range(image.height())
        )

    assert lines_of_words(20_000) == lines_of_words(31)
