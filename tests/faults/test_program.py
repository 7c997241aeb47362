"""The whole program when the world or the program itself fails: nothing typed is lost, and the officer is told."""

import asyncio
import hashlib
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from icc_desktop.desk import sources, station
from icc_desktop.desk.change import Change
from icc_desktop.domain.source import Source
from icc_desktop.gui import doing
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.sign_in import SignIn
from icc_desktop.store.store import ReadOnly, database
from tests import rigs
from tests.flows.at_program import CTRL, MARKS, SHIFT, Key, Seat, at_program, entries, in_brussels
from tests.keys import press, write
from tests.loopback import Loopback

pytestmark = MARKS
__all__ = ["in_brussels"]

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return rigs.establish(tmp_path / "desk")


def limit(seat: Seat, pages: int) -> None:
    """SQLite's own limit of pages stands for the full disk; with 1 it is the number of pages that there are."""
    with seat.desk._store._engine.connect() as connection:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        raw.cursor().execute(f"PRAGMA max_page_count = {pages}")


def banners(seat: Seat) -> dict[str, str]:
    return {key: banner.text for key, banner in seat.window.banners._standing.items()}


# -- the disk


def test_a_full_disk_keeps_the_line_that_is_typed(tmp_path: Path, folder: Path) -> None:
    long = "word " * 3000

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        press(Key.Key_L, CTRL)
        limit(seat, 1)
        line = seat.window.log_line
        line._field.setText(long)
        press(Key.Key_Return)
        await seat.until(lambda: "disk" in banners(seat))
        assert "is full. Everything written before is safe. This was not written." in banners(seat)["disk"]
        assert line.text == long
        assert "is full" in line.hint
        await seat.desk.run_program(station.look_at_clock)
        await seat.window.telling.run_program(station.look_at_clock)
        assert "disk" in banners(seat), "what writes nothing says nothing about the disk"
        assert not any(e.kind == "log.written" for e in seat.log())
        limit(seat, 1_000_000)
        await seat.until(line._field.hasFocus)
        press(Key.Key_Return)
        await seat.written("log.written")
        await seat.until(lambda: line.text == "" and "disk" not in banners(seat))

    at_program(tmp_path, story)


HOLDS = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
connection.execute("ROLLBACK")
"""


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Another process holds the database."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stdout.readline()
        yield
        process.stdin.close()


def wait_shortly(seat: Seat) -> None:
    """The desk waits for another program for a moment only, so that the test does."""
    with seat.desk._store._engine.connect() as connection:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        raw.cursor().execute("PRAGMA busy_timeout = 50")


def test_a_locked_database_is_told_and_is_tried_again_by_itself(tmp_path: Path, folder: Path) -> None:
    async def story(seat: Seat) -> None:
        await seat.sign_in()
        wait_shortly(seat)
        press(Key.Key_L, CTRL)
        with held(database(folder)):
            write("meanwhile")
            press(Key.Key_Return)
            await seat.until(lambda: "disk" in banners(seat) and seat.window.log_line.hint)
            assert "Another program holds" in banners(seat)["disk"]
            assert seat.window.log_line.text == "meanwhile"
            await seat.window._look_at_clock()
            assert "disk" in banners(seat)
        await seat.window._look_at_clock()  # as each quarter of a minute
        assert "disk" not in banners(seat)
        assert seat.on_disk(station.kept_text, name="log-line") == "meanwhile", "what is typed is kept as well"

    at_program(tmp_path, story)


def test_a_locked_database_while_signing_in_locking_and_signing_out(tmp_path: Path, folder: Path) -> None:
    async def story(seat: Seat) -> None:
        await seat.until(lambda: seat.program.intake is not None and seat.page(SignIn)._accounts)
        wait_shortly(seat)
        screen = seat.page(SignIn)
        await seat.focus(screen._password.edit)
        with held(database(folder)):
            write(rigs.PASSWORD)
            press(Key.Key_Return)
            await seat.until(lambda: screen._password.problem)
            assert "Another program holds" in screen._password.problem
            assert seat.desk.officer is None
        await seat.sign_in()
        with held(database(folder)):
            press(Key.Key_Q, CTRL | SHIFT)
            await seat.until(lambda: "disk" in banners(seat))
            assert seat.desk.officer is not None
            assert seat.shows(MainWindow)
            press(Key.Key_L, CTRL | SHIFT)
            await seat.until(lambda: seat.shows(SignIn))  # better locked without its entry than open to anybody
            screen = seat.page(SignIn)
            await seat.focus(screen._password.edit)
            write(rigs.PASSWORD)
            press(Key.Key_Return)
            await seat.until(lambda: "Another program holds" in screen._password.problem)
            assert seat.desk.is_locked
        await seat.focus(screen._password.edit)
        write(rigs.PASSWORD)
        press(Key.Key_Return)
        await seat.until(lambda: seat.shows(MainWindow))
        assert seat.newest().kind == "account.unlocked"

    at_program(tmp_path, story)


def test_a_database_that_is_locked_at_the_start_opens_once_it_is_free(tmp_path: Path, folder: Path) -> None:
    async def story(seat: Seat) -> None:
        screen = seat.page(SignIn)
        with held(database(folder)):
            await seat.until(lambda: screen._password.problem)
            assert "Another program holds" in screen._password.problem
        screen._name.edit.setText(rigs.ANN)
        await seat.focus(screen._password.edit)
        write(rigs.PASSWORD)
        press(Key.Key_Return)
        await seat.until(lambda: seat.shows(MainWindow))

    at_program(tmp_path, story)


def test_a_newer_database_is_told_and_not_touched(tmp_path: Path, folder: Path) -> None:
    (folder / "desk.lock").unlink(missing_ok=True)
    with closing(sqlite3.connect(database(folder))) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")

    def files() -> dict[str, str]:
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}

    before = files()

    async def story(seat: Seat) -> None:
        screen = seat.page(SignIn)
        await seat.until(lambda: screen._password.problem)
        assert "newer version of the program (schema 9999). It was not touched." in screen._password.problem
        screen._name.edit.setText(rigs.ANN)
        await seat.focus(screen._password.edit)
        write(rigs.PASSWORD)
        press(Key.Key_Return)
        await seat.until(lambda: screen._password.text == "" and screen._password.isEnabled())
        assert "newer version" in screen._password.problem
        assert files() == before

    at_program(tmp_path, story, verifies=False)
    assert files() == before


def test_an_exercise_whose_end_could_not_be_stored_goes_on_and_can_be_ended(tmp_path: Path, folder: Path) -> None:
    async def story(seat: Seat) -> None:
        await seat.sign_in()
        wait_shortly(seat)
        scenario = seat.program.scenarios[0].id
        assert await seat.program.practise(scenario, 1.0) is not None
        with held(database(folder)):
            await seat.program.stop_practice()
            assert "Another program holds" in banners(seat)["disk"]
        assert not any(e.kind == "exercise.ended" for e in seat.log("exercise"))
        assert await seat.program.practise(scenario, 1.0) is None
        await seat.program.stop_practice()
        assert await seat.program.practise(scenario, 1.0) is not None
        kinds = [e.kind for e in seat.log("exercise") if e.kind in ("exercise.started", "exercise.ended")]
        assert kinds == ["exercise.started", "exercise.ended", "exercise.started"]

    at_program(tmp_path, story)


# -- the program itself


def test_a_bug_is_reported_in_a_file_and_the_desk_goes_on(tmp_path: Path, folder: Path) -> None:
    async def story(seat: Seat) -> None:
        await seat.sign_in()
        seat.reports = 3

        async def wrong() -> None:
            raise ZeroDivisionError("in a coroutine of a screen")

        def wrong_slot() -> None:
            raise ZeroDivisionError("in a slot")

        crashes = folder / "crashes"
        doing.start(wrong())
        await seat.until(lambda: crashes.exists() and len(list(crashes.iterdir())) == 1)
        seat.window.log_line.draft_changed.connect(wrong_slot)
        press(Key.Key_L, CTRL)
        write("x")
        await seat.until(lambda: len(list(crashes.iterdir())) == 2)
        seat.window.log_line.draft_changed.disconnect(wrong_slot)
        await asyncio.get_running_loop().run_in_executor(None, _fail_in_a_thread)
        await seat.until(lambda: len(list(crashes.iterdir())) == 3)
        texts = [path.read_text() for path in sorted(crashes.iterdir())]
        assert ["in a coroutine" in texts[0], "in a slot" in texts[1], "in a thread" in texts[2]] == [True] * 3
        assert all(text.startswith("ICC Desktop ") and "Traceback" in text for text in texts)
        await seat.until(lambda: "fault" in banners(seat))
        assert str(crashes) in banners(seat)["fault"]
        write(" goes on")
        press(Key.Key_Return)
        line = await seat.written("log.written")
        assert str(line.message) == "x goes on"

    at_program(tmp_path, story)


def _fail_in_a_thread() -> None:
    import threading

    def fail() -> None:
        raise ZeroDivisionError("in a thread")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def test_closing_during_a_download(tmp_path: Path, folder: Path) -> None:
    with Loopback() as server:
        server.hang("/slow")

        async def story(seat: Seat) -> None:
            await seat.sign_in()
            source = Source(
                id="", name="Slow", kind="http", address=server.url("/slow"), channel="other", interval_s=5.0
            )
            assert isinstance(await seat.desk.run(sources.add, source=source), Change)
            await seat.until(lambda: server.asked("/slow"))
            press(Key.Key_L, CTRL)
            write("half a line")
            seat.program.shell.close()
            assert seat.running is not None
            await seat.until(seat.running.done)
            assert not seat.program.shell.isVisible()

        at_program(tmp_path, story)
    assert entries(folder)[-1].kind == "desk.stopped"
    reader = ReadOnly(folder)
    with reader.reader() as reading:
        assert station.kept_text(reading, name="log-line") == "half a line"
    reader.close()


# -- killed, and started twice

OPENS = """
import asyncio, pathlib, sys
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop
from icc_desktop.app import Program
from icc_desktop.desk import station
from tests import rigs

folder, place, until = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]

app = QApplication([])
app.setQuitOnLastWindowClosed(False)

async def main():
    program = Program(app, data=folder, settings=place)
    program.show_first()
    running = asyncio.create_task(program.main())
    while program.intake is None:
        await asyncio.sleep(0)
    program._doorbell.rung.connect(lambda: (print("rung", flush=True), program.close()))
    if until == "typing":
        await program.sign_in(rigs.ANN, rigs.PASSWORD)
        window = program.window
        QTest.keyClicks(window.log_line._field, "half a line")
        window.take_telephone()
        QTest.keyClicks(window.telephone._asked["caller"].edit, "half a call")
        for name in ("log-line", "telephone"):
            while not await program.desk.read(station.kept_text, name=name):
                await asyncio.sleep(0)
    print("ready", flush=True)
    return await running

with QEventLoop(app) as loop:
    sys.exit(loop.run_until_complete(main()))
"""


def environment(place: Path) -> dict[str, str]:
    own = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(place), "HOME": str(place), "TZ": "Europe/Brussels"}
    return os.environ | own


@contextmanager
def first_start(folder: Path, until: str = "open") -> Iterator[subprocess.Popen[str]]:
    """The program in a process of its own, open (and typed into); killed in the end if it still runs."""
    with subprocess.Popen(
        [sys.executable, "-c", OPENS, str(folder), str(folder.parent / "settings"), until],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment(folder.parent),
    ) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == "ready\n"
            yield process
        finally:
            process.kill()


def second_start(folder: Path) -> subprocess.CompletedProcess[str]:
    """The command itself, which is to end by itself."""
    return subprocess.run(
        [sys.executable, "-m", "icc_desktop", "--data", str(folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment(folder.parent),
        timeout=60,
    )


def test_a_second_start_brings_the_first_window_forward(folder: Path) -> None:
    with first_start(folder) as first:
        second = second_start(folder)
        assert second.returncode == 0, second.stderr
        assert first.stdout is not None
        assert first.stdout.readline() == "rung\n"
        assert first.wait(60) == 0
    kinds = [e.kind for e in entries(folder)]
    assert kinds[-2:] == ["desk.started", "desk.stopped"]
    assert kinds.count("desk.started") == 1, "the second start wrote nothing"


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_while_typing_everything_typed_is_there_at_the_next_start(tmp_path: Path, folder: Path) -> None:
    with first_start(folder, "typing") as first:
        first.send_signal(signal.SIGKILL)
        first.wait()

    async def story(seat: Seat) -> None:
        await seat.sign_in()
        assert seat.window.log_line.text == "half a line"
        started = next(row for row in seat.log() if row.kind == "desk.started")
        assert "not" in str(started.message)
        assert "had not been stopped in order" in banners(seat)["after-crash"]
        press(Key.Key_T, CTRL)
        await seat.until(seat.window.telephone.isActiveWindow)
        assert seat.window.telephone._asked["caller"].text == "half a call"
        press(Key.Key_Escape)
        await seat.list_has_focus()
        second = asyncio.get_running_loop().run_in_executor(None, second_start, folder)
        await seat.until(second.done)  # the bell of a start after a kill rings too
        assert (await second).returncode == 0

    at_program(tmp_path, story)

    async def next_day(seat: Seat) -> None:
        await seat.sign_in()
        assert banners(seat) == {}

    at_program(tmp_path, next_day)
