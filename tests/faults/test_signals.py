"""Ctrl+C, log-out and shutdown close the desk in order, whenever they come."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from icc_desktop.desk import station
from icc_desktop.store.store import ReadOnly
from tests import rigs
from tests.flows.at_program import entries

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot send these there")

ROOT = Path(__file__).resolve().parents[2]
HEARS = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # as at a terminal, whatever started the tests
signal.signal(signal.SIGHUP, signal.SIG_DFL)
"""
OPENS = (
    HEARS
    + """
import asyncio, pathlib
from PySide6.QtTest import QTest
from icc_desktop import app, cli
from icc_desktop.gui.assistant import SetUp
from tests import rigs

folder, moment = sys.argv[1:]
main = app.Program.main

async def until(self):
    running = asyncio.ensure_future(main(self))
    await asyncio.sleep(0)
    if moment == "establishing":
        self.start(self.establish(SetUp(
            language="en", desk_code="A", centre_name="Centre", display_name="Ann", sign_in_name=rigs.ANN,
            password=rigs.PASSWORD, data_dir=pathlib.Path(folder), practice=False)))
        while self.desk is None:
            await asyncio.sleep(0)
    elif moment != "opening":
        while self.intake is None:
            await asyncio.sleep(0)
        if moment == "signing in":
            self.start(self.sign_in(rigs.ANN, rigs.PASSWORD))
            await asyncio.sleep(0)
        elif moment == "slowed down":
            for _ in range(3):
                await self.sign_in(rigs.ANN, "wrong")
            self.attendance._wrong_tries = 99
            self.start(self.sign_in(rigs.ANN, "wrong"))
        elif moment != "open":
            await self.sign_in(rigs.ANN, rigs.PASSWORD)
            QTest.keyClicks(self.window.log_line._field, "half a line")
            if moment == "locked":
                self.start(self.lock())
                while not self.desk.is_locked:
                    await asyncio.sleep(0)
    print("ready", flush=True)
    return await running

app.Program.main = until
sys.exit(cli.run(["--data", folder]))
"""
)
DEMO = HEARS + "from icc_desktop import cli\nsys.exit(cli.run(sys.argv[1:]))"


@contextmanager
def child(code: str, place: Path, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    """A process of its own, killed in the end if it still runs."""
    own = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(place / "settings"), "HOME": str(place)}
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=os.environ | own | {"TMPDIR": str(place)},
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def said(process: "subprocess.Popen[str]") -> tuple[str, str]:
    """What it says from now to its end, and on standard error without what the off-screen platform says."""
    output, problems = process.communicate(timeout=60)
    return output, problems.replace("This plugin does not support propagateSizeHints()\n", "")


@pytest.mark.parametrize(
    ("moment", "number"),
    [
        *(("typing", number) for number in ("SIGINT", "SIGTERM", "SIGHUP")),
        *(("opening", number) for number in ("SIGINT", "SIGTERM")),
        *((moment, "SIGTERM") for moment in ("open", "signing in", "slowed down", "locked", "establishing")),
    ],
)
def test_a_signal_closes_the_desk_in_order(tmp_path: Path, moment: str, number: str) -> None:
    folder = tmp_path / "desk"
    if moment != "establishing":
        rigs.establish(folder)
    with child(OPENS, tmp_path, str(folder), moment) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        for _ in range(3):  # an impatient hand changes nothing
            process.send_signal(getattr(signal, number))
        assert said(process) == ("", "")
        assert process.returncode == 0
    kinds = [entry.kind for entry in entries(folder)]
    assert kinds[-1] == "desk.stopped"
    assert kinds.count("account.signed_in") == kinds.count("account.signed_out")
    assert not (folder / "crashes").exists()
    assert rigs.verify(folder).ok
    if moment in ("typing", "locked"):
        reader = ReadOnly(folder)
        with reader.reader() as reading:
            assert station.kept_text(reading, name="log-line") == "half a line"
        reader.close()


def test_a_practice_that_is_broken_off_leaves_a_whole_journal(tmp_path: Path) -> None:
    place = tmp_path / "practice"
    with child(DEMO, tmp_path, "demo", "--seconds", "60", "--data", str(place)) as process:
        assert process.stdout is not None
        assert any("ARRIVED" in line for line in iter(process.stdout.readline, ""))
        process.send_signal(signal.SIGINT)
        output, problems = said(process)
        assert problems == ""
        assert process.returncode == 130
    assert f"The practice desk stays in {place}" in output
    assert entries(place / "desk")[-1].kind == "desk.stopped"
    course = [entry.kind for entry in entries(place / "desk", "exercise") if entry.subject.kind == "exercise"]
    assert course[-1] == "exercise.suspended", "it can be gone on with"
    assert rigs.verify(place / "desk").ok
