"""The player: what it says of a machine that plays, has no device, loses it, hangs, dies, or lacks what plays.

The processes are real; those of a machine other than this one are small scripts that speak the same lines.
"""

import subprocess
import sys
import wave
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icc_desktop.base import resources
from icc_desktop.domain.sound import TONES, Settings, Tone
from icc_desktop.gui.sound import Player

SAY = """
import json, pathlib, sys, threading
def hang(): threading.Event().wait(60)
def say(**told): print(json.dumps(told), flush=True)
def outputs(*names): say(type="outputs", names=names)
def heard(line, was=True): say(type="played", number=json.loads(line)["number"], heard=was)
kept = pathlib.Path(sys.argv[1])
runs = len(kept.read_text().splitlines()) if kept.exists() else 0
def keep(what):
    with kept.open("a") as file: file.write(what + "\\n")
"""
WELL = "outputs('Loudspeaker')\nfor line in sys.stdin:\n    keep(line.strip()); heard(line)"
NONE = "outputs()\nfor line in sys.stdin: heard(line, False)"
HANGS = "outputs('Loudspeaker')\nfor line in sys.stdin: keep(line.strip())\nhang()"
HANGS_ONCE = (
    "keep('run')\n" + f"if not runs:\n    outputs('Headset'); sys.stdin.readline(); hang()\nelse:\n    {WELL!r}\n"
)
DIES = "outputs('Loudspeaker')\nfor line in sys.stdin: sys.exit(134)"
LACKS = "sys.exit(3)"
NONSENSE = "print('hello', flush=True)\nfor line in sys.stdin: pass"
COMES = "keep('run')\noutputs(*(('Loudspeaker',) if runs else ()))\nfor line in sys.stdin: heard(line)"
Start = Callable[..., Player]


@pytest.fixture
def beeps(monkeypatch: pytest.MonkeyPatch) -> list[None]:
    """How often the machine beeped."""
    found: list[None] = []
    monkeypatch.setattr(QApplication, "beep", lambda: found.append(None))
    return found


@pytest.fixture
def player(qapp: QApplication, tmp_path: Path, beeps: list[None]) -> Iterator[Start]:
    made: list[Player] = []

    def start(script: str, *, patience_ms: int = 10_000) -> Player:
        file = tmp_path / "machine.py"
        file.write_text(SAY + script)
        made.append(Player((sys.executable, str(file), str(tmp_path / "kept")), patience_ms=patience_ms))
        made[-1].start()
        return made[-1]

    yield start
    for one in made:
        one.stop()


def test_it_plays_what_it_is_given_as_loud_as_the_desk_is_set(player: Start, qtbot: QtBot, tmp_path: Path) -> None:
    one = player(WELL)
    one.settings = Settings(volume_percent=40, device="Headset")
    with qtbot.waitSignal(one.heard) as told:
        number = one.play("serious")  # before the process has said anything
    assert told.args == [number]
    assert (one.condition, one.outputs, one.is_silent) == ("well", ("Loudspeaker",), False)
    asked = (tmp_path / "kept").read_text()
    assert '"volume_percent":40' in asked
    assert '"device":"Headset"' in asked
    assert "serious.wav" in asked


def test_what_waits_for_the_start_is_heard_as_one_tone_the_worst(
    player: Start, qtbot: QtBot, tmp_path: Path, beeps: list[None]
) -> None:
    one = player(WELL)
    with qtbot.waitSignal(one.heard):
        for tone in ("info", "critical", "notable"):
            one.play(tone)
    assert [line.split("sounds")[1][1:9] for line in (tmp_path / "kept").read_text().splitlines()] == ["critical"]
    assert beeps == []


def test_without_a_device_it_says_so_and_the_machine_beeps(player: Start, qtbot: QtBot, beeps: list[None]) -> None:
    one = player(NONE)
    qtbot.waitUntil(lambda: one.condition == "no-device")
    assert one.is_silent
    one.play("critical")
    assert len(beeps) == 1


def test_a_device_that_comes_is_found_by_itself(player: Start, qtbot: QtBot) -> None:
    one = player(COMES)
    qtbot.waitUntil(lambda: one.condition == "no-device")
    assert one._again.isActive()  # it looks again without a tone as well
    with qtbot.waitSignal(one.heard):  # what was not heard is
        one.play("critical")
    assert one.condition == "well"


def test_a_device_that_vanishes_while_it_plays_holds_nothing_up(
    player: Start, qtbot: QtBot, beeps: list[None], tmp_path: Path
) -> None:
    one = player(HANGS, patience_ms=300)
    qtbot.waitUntil(lambda: one.condition == "well")
    with qtbot.waitSignal(one.changed, timeout=5000):
        one.play("critical")
    assert one.is_silent
    assert len(beeps) == 1
    qtbot.waitUntil(lambda: one._losses == 2, timeout=10_000)  # another was tried with the same tone
    assert (tmp_path / "kept").read_text().count("critical.wav") == 2
    assert (one.condition, one._again.isActive()) == ("no-device", True)


def test_where_another_device_is_there_the_tone_is_played_on_it(player: Start, qtbot: QtBot) -> None:
    hangs_once = HANGS_ONCE.replace(repr(WELL), "\n    ".join(WELL.splitlines()))
    one = player(hangs_once, patience_ms=500)
    qtbot.waitUntil(lambda: one.condition == "well", timeout=10_000)
    with qtbot.waitSignal(one.heard, timeout=10_000):
        one.play("critical")
    assert (one.condition, one.outputs, one._losses) == ("well", ("Loudspeaker",), 0)


def test_a_process_that_dies_takes_nothing_with_it(player: Start, qtbot: QtBot, beeps: list[None]) -> None:
    one = player(DIES)
    qtbot.waitUntil(lambda: one.condition == "well")
    one.play("critical")
    qtbot.waitUntil(lambda: one._losses == 2, timeout=10_000)
    assert one.condition == "no-device"
    assert beeps


def test_where_multimedia_is_missing_the_machine_beeps_and_it_is_not_tried_again(
    player: Start, qtbot: QtBot, beeps: list[None]
) -> None:
    one = player(LACKS)
    one.play("critical")
    qtbot.waitUntil(lambda: one.condition == "no-multimedia")
    assert len(beeps) == 1  # what waited for the start
    one.play("critical")
    assert len(beeps) == 2
    assert one._child is None
    assert not one._again.isActive()


def test_what_cannot_be_started_or_speaks_nonsense_is_no_sound(player: Start, qtbot: QtBot, qapp: QApplication) -> None:
    nowhere = Player(("/nowhere/python",))
    nowhere.start()
    qtbot.waitUntil(lambda: nowhere.condition == "no-multimedia")
    odd = player(NONSENSE)
    qtbot.waitUntil(lambda: odd._losses == 2, timeout=10_000)
    assert odd.condition == "no-device"


def test_the_end_leaves_no_process(player: Start, qtbot: QtBot) -> None:
    one = player(WELL)
    qtbot.waitUntil(lambda: one.condition == "well")
    process = one._child
    assert process is not None
    one.stop()
    assert process.state() is process.ProcessState.NotRunning


def test_the_process_of_this_program_starts_here(qapp: QApplication, qtbot: QtBot, beeps: list[None]) -> None:
    """What it finds depends on this machine; that it says so, and soon, does not."""
    one = Player()
    one.start()
    qtbot.waitUntil(lambda: one.condition != "starting", timeout=20_000)
    number = one.play("info")
    if one.condition == "well":
        qtbot.waitUntil(lambda: number not in one._playing, timeout=20_000)
    one.stop()


def test_the_process_ends_with_its_input() -> None:
    command = [sys.executable, "-m", "icc_desktop", "sound"]
    ran = subprocess.run(command, input=b"", capture_output=True, timeout=60, check=False)
    assert ran.returncode in (0, 3), ran.stderr


# -- the files


def _blocks(tone: Tone) -> tuple[tuple[bool, float], ...]:
    """Sound and silence in turn, with their lengths in seconds, as they are in the file."""
    with wave.open(str(resources.folder() / "sounds" / f"{tone}.wav"), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        rate, raw = file.getframerate(), file.readframes(file.getnframes())
    heights = memoryview(raw).cast("h")
    step = rate // 100
    loud = [max(map(abs, heights[at : at + step])) > 500 for at in range(0, len(heights), step)]
    return tuple((on, round(sum(1 for _ in run) / 100, 2)) for on, run in groupby(loud))


def test_each_sound_is_told_apart_by_its_rhythm_alone() -> None:
    rhythms = {tone: tuple(length for on, length in _blocks(tone) if on) for tone in TONES}
    assert len({len(rhythm) for rhythm in rhythms.values()}) >= 4
    for one in TONES:
        for other in TONES:
            alike = len(rhythms[one]) == len(rhythms[other]) and all(
                abs(a - b) < 0.08 for a, b in zip(rhythms[one], rhythms[other], strict=True)
            )
            assert (one == other) == alike, (one, other)


def test_they_are_short_and_small() -> None:
    files = [resources.folder() / "sounds" / f"{tone}.wav" for tone in TONES]
    assert sum(file.stat().st_size for file in files) < 600_000
    assert all(sum(length for _, length in _blocks(tone)) < 2 for tone in TONES)


def test_they_are_what_the_script_makes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packaging = Path(__file__).resolve().parents[2] / "packaging"
    monkeypatch.syspath_prepend(str(packaging))
    sounds: ModuleType = __import__("sounds")
    sounds.write(tmp_path)
    for tone in TONES:
        with (
            wave.open(str(tmp_path / f"{tone}.wav")) as made,
            wave.open(str(resources.folder() / "sounds" / f"{tone}.wav")) as kept,
        ):
            assert made.getparams() == kept.getparams()
            pairs = zip(
                memoryview(made.readframes(made.getnframes())).cast("h"),
                memoryview(kept.readframes(kept.getnframes())).cast("h"),
                strict=True,
            )
            assert all(abs(a - b) <= 2 for a, b in pairs), tone  # the last digit is the machine's
