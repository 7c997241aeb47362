"""The database: locked by another process, held by another desk, damaged, or in a file that is none."""

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from icc_desktop.base.errors import WorldFailure
from icc_desktop.desk import log, queries, station
from icc_desktop.store.store import ReadOnly, Store, database
from tests import rigs
from tests.rigs import Bench, HeldClock

HOLDS = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
connection.execute("ROLLBACK")
"""

OPENS = """
import pathlib, sys
from icc_desktop.store.store import Store
store = Store.open(pathlib.Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


@contextmanager
def other_process(code: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Another process that has done its work once it printed a line, and goes away when its input ends."""
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        try:
            yield process
        finally:
            if process.poll() is None:
                process.communicate()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return rigs.establish(tmp_path / "desk")


def texts(desk: Bench) -> list[str]:
    return [str(row.message) for row in desk.read(queries.log_page, lane="real", by_hand=True)]


def test_locked_by_another_process(folder: Path) -> None:
    with rigs.bench(folder, HeldClock(), busy_timeout_s=0.1) as desk:
        desk.run(log.write, text="before", lane="real")
        told = len(desk.changes)
        with other_process(HOLDS, str(database(folder))):
            with pytest.raises(WorldFailure) as failed:
                desk.run(log.write, text="meanwhile", lane="real")
            assert texts(desk) == ["before"]  # reading goes on
        assert failed.value.code == "locked"
        assert str(failed.value) == (
            f"Another program holds {database(folder)}. Everything written before is safe. This was not written. "
            "Close the other program (a backup, a database tool), then try again."
        )
        assert len(desk.changes) == told
        desk.run(log.write, text="after", lane="real")
        assert texts(desk) == ["after", "before"]


def test_locked_while_it_is_opened(folder: Path) -> None:
    with other_process(HOLDS, str(database(folder))), pytest.raises(WorldFailure) as failed:
        Store.open(folder, busy_timeout_s=0.1)
    assert failed.value.code == "locked"
    Store.open(folder).close()


def test_a_second_desk_on_the_folder_is_refused_until_the_first_is_gone(folder: Path) -> None:
    with other_process(OPENS, str(folder)) as first:
        with pytest.raises(WorldFailure) as refused:
            Store.open(folder)
        assert refused.value.code == "in-use"
        assert "already open" in str(refused.value)
        ReadOnly(folder).close()  # looking is allowed
        first.send_signal(signal.SIGKILL)
        first.wait()
        Store.open(folder).close()
    assert rigs.verify(folder).ok


def test_a_second_desk_in_the_same_process_is_refused_too(folder: Path) -> None:
    first = Store.open(folder)
    with pytest.raises(WorldFailure) as refused:
        Store.open(folder)
    assert refused.value.code == "in-use"
    first.close()
    Store.open(folder).close()


# -- damaged


@pytest.mark.parametrize(
    "content",
    [b"this is no database, but it is long enough to look at" * 20, b"SQLite format 3\0" + b"\xff" * 4096, b"x"],
)
def test_a_file_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    database(folder).write_bytes(content)
    for opening in (Store.open, ReadOnly):
        with pytest.raises(WorldFailure) as failed:
            opening(folder)
        assert failed.value.code == "damaged"
        assert "backup" in str(failed.value)
    assert database(folder).read_bytes() == content


def test_a_database_of_another_program(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    with closing(sqlite3.connect(database(folder))) as connection, connection:
        connection.execute("CREATE TABLE contacts (name TEXT)")
    before = database(folder).read_bytes()
    with pytest.raises(WorldFailure) as failed:
        Store.open(folder)
    assert failed.value.code == "damaged"
    assert "not of this program" in str(failed.value)
    assert database(folder).read_bytes() == before


@pytest.mark.parametrize("content", [b"", None])
def test_a_desk_whose_database_is_gone_is_no_new_desk(folder: Path, content: bytes | None) -> None:
    database(folder).unlink()
    if content is not None:
        database(folder).write_bytes(content)
    with pytest.raises(WorldFailure) as failed:
        Store.open(folder)
    assert failed.value.code == "damaged"
    assert "there was a desk here" in str(failed.value)


def test_pages_that_went_bad(folder: Path) -> None:
    """The file opens, and what lies on the bad pages is told when it is read."""
    raw = bytearray(database(folder).read_bytes())
    raw[4096:] = bytes(len(raw) - 4096)
    database(folder).write_bytes(raw)
    with pytest.raises(WorldFailure) as failed:
        rigs.verify(folder)
    assert failed.value.code == "damaged"


def test_a_cut_off_file(folder: Path) -> None:
    whole = database(folder).read_bytes()
    database(folder).write_bytes(whole[: len(whole) // 2])
    with pytest.raises(WorldFailure) as failed:
        rigs.verify(folder)
    assert failed.value.code == "damaged"


def test_no_desk_there(tmp_path: Path) -> None:
    with pytest.raises(WorldFailure) as failed:
        ReadOnly(tmp_path)
    assert failed.value.code == "missing"
    assert list(tmp_path.iterdir()) == []


def test_the_folder_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "desk").write_text("x")
    with pytest.raises(WorldFailure) as failed:
        Store.open(tmp_path / "desk")
    assert failed.value.code == "disk-failed"


def test_a_missing_key_only_stops_the_seal(folder: Path) -> None:
    (folder / "desk.key").unlink()
    with rigs.bench(folder, HeldClock()) as desk:
        desk.run(log.write, text="goes on", lane="real")
        with pytest.raises(WorldFailure) as failed:
            desk.desk.sign(b"x")
        assert failed.value.code == "damaged"
        assert "The journal is safe" in str(failed.value)


def test_establishing_twice_is_refused(folder: Path) -> None:
    with rigs.bench(folder, HeldClock()) as desk:
        identity = desk.desk.identity
        assert identity is not None
        with pytest.raises(WorldFailure) as failed:
            desk.runner.run(desk.desk.establish(identity, lambda work, key: station.stopped(work)))
        assert failed.value.code == "in-use"
