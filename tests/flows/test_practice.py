"""The practice desk as a command of its own, without a display: plays, acts, prints, takes pictures, leaves a whole journal."""

import os
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import rigs
from tests.flows.at_program import entries

ROOT = Path(__file__).resolve().parents[2]
START_AND_END_S = 45  # what a slow machine may need for starting Python and Qt and for the check at the end


def demo(place: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`icc-desktop demo` in a child process that knows nothing of this user's settings."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(place / "config"),
        "XDG_DATA_HOME": str(place / "data"),
        "HOME": str(place),
        "TMPDIR": str(place),
    }
    return subprocess.run(
        [sys.executable, "-m", "icc_desktop", "demo", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment,
        timeout=100,
    )


def size_of(png: Path) -> tuple[int, int]:
    """Width and height as the header of a PNG says them (PNG specification 11.2.2)."""
    head = png.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", head[16:24])
    return width, height


@pytest.mark.parametrize("scenario", ["cap-first-steps", "sc-8-network-outage"])
def test_plays_acts_and_leaves_a_journal_that_verifies(tmp_path: Path, scenario: str) -> None:
    began = time.monotonic()
    ran = demo(
        tmp_path,
        *("--seconds", "12", "--scenario", scenario),
        *("--shots", str(tmp_path / "shots"), "--data", str(tmp_path / "practice")),
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr.replace("This plugin does not support propagateSizeHints()\n", "") == ""
    assert time.monotonic() - began < 12 + START_AND_END_S
    lines = [line.split(maxsplit=3) for line in ran.stdout.splitlines()]
    said = [(words[2], words[1]) for words in lines if len(words) == 4 and words[1].startswith("X-P-")]
    log = {e.ref: e for e in entries(tmp_path / "practice" / "desk", "exercise")}
    arrived = [ref for what, ref in said if what == "ARRIVED"]
    acts = [ref for what, ref in said if what == "ACT"]
    assert len(arrived) > 5
    assert {log[ref].kind for ref in arrived} == {"notification.received"}
    assert {log[ref].author for ref in acts} == {next(e.author for e in log.values() if e.kind == "log.written")}
    received = {e.subject.id for e in log.values() if e.kind == "notification.received"}
    assert received == {log[ref].subject.id for ref in arrived}, "a line for each that arrived"
    handled = {e.subject.id for e in log.values() if e.kind == "notification.acknowledged"}
    assert handled == received, "each of them was acted on"
    assert log["X-P-1"].kind == "desk.established"
    assert {e.kind for e in log.values() if e.subject.kind == "exercise"} >= {"exercise.started", "exercise.ended"}
    assert not any(e.subject.kind == "notification" for e in entries(tmp_path / "practice" / "desk"))
    pictures = sorted((tmp_path / "shots").iterdir())
    assert len(pictures) >= 4
    assert {size_of(picture) for picture in pictures} == {(1366, 768)}
    verified = rigs.verify(tmp_path / "practice" / "desk")
    assert verified.ok, str(verified.problem)
    assert all(chain.head_code in ran.stdout for chain in verified.chains if chain.lane == "exercise")
    assert not (tmp_path / "config").exists(), "a practice desk leaves the user's settings alone"


def test_an_unknown_scenario_names_those_that_there_are(tmp_path: Path) -> None:
    ran = demo(tmp_path, "--seconds", "5", "--scenario", "none-such", "--data", str(tmp_path / "practice"))
    assert ran.returncode == 1
    assert "There is no scenario none-such." in ran.stderr
    for path in (ROOT / "resources" / "scenarios").glob("*.yaml"):
        assert path.stem in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_folder_that_is_not_free_is_left_alone(tmp_path: Path) -> None:
    desk = rigs.establish(tmp_path / "taken")
    before = {path.name: path.read_bytes() for path in desk.iterdir()}
    ran = demo(tmp_path, "--seconds", "5", "--data", str(desk))
    assert ran.returncode == 1
    assert f"{desk} is there already and is not empty." in ran.stderr
    assert {path.name: path.read_bytes() for path in desk.iterdir()} == before


@pytest.mark.parametrize("what", ["--data", "--shots"])
def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, what: str) -> None:
    (tmp_path / "file").touch()
    place = tmp_path / "file" / "place"
    ran = demo(tmp_path, "--seconds", "5", what, str(place))
    assert ran.returncode == 1
    assert str(place) in ran.stderr
    assert "Traceback" not in ran.stderr
