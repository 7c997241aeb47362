"""The disk: full, or read-only. The act is refused with plain words, what was there before stays, and it goes on after."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from icc_desktop.base.errors import WorldFailure
from icc_desktop.desk import log
from icc_desktop.store.store import Store, database
from tests import rigs
from tests.rigs import HeldClock, alert
from tests.unprivileged import unprivileged

ROOT = Path(__file__).resolve().parents[2]


def test_full(tmp_path: Path) -> None:
    """SQLite's own limit of pages stands for the full disk, where none can be made."""
    folder = rigs.establish(tmp_path / "desk")
    with rigs.bench(folder, HeldClock()) as desk:
        desk.run(log.write, text="before", lane="real")
        one = desk.received(alert())
        engine = desk.desk._store._engine
        told, heads = len(desk.changes), desk.heads()

        def limit(pages: str) -> None:
            with engine.connect() as connection:
                raw = connection.connection.dbapi_connection
                assert raw is not None
                raw.cursor().execute(f"PRAGMA max_page_count = {pages}")

        limit("1")  # SQLite makes of it the number of pages that there are
        with pytest.raises(WorldFailure) as failed:
            desk.run(log.write, text="x" * 20_000, lane="real")
        assert failed.value.code == "disk-full"
        assert str(failed.value) == (
            f"The disk with {database(folder)} is full. Everything written before is safe. This was not written. "
            "Make room on this disk, then try again: nothing you typed is lost."
        )
        with pytest.raises(WorldFailure):
            desk.receive(*(alert(f"a{n}", description=os.urandom(3000).hex()) for n in range(20)))
        assert (len(desk.changes), desk.heads(), len(desk.rows())) == (told, heads, 1)
        limit("1000000")
        assert desk.run(log.write, text="after", lane="real").entries[0].ref == "A-6"
        assert desk.row(one).headline == "Flood one"


ON_A_TINY_DISK = """
import os, pathlib, sys
from icc_desktop.base.errors import WorldFailure
from icc_desktop.desk import log
from icc_desktop.store.backup import backup
from icc_desktop.store.store import Store
from tests import rigs

disk = pathlib.Path(sys.argv[1])
assert os.system(f"mount -t tmpfs -o size=1m tmpfs {disk}") == 0
folder = rigs.establish(disk / "desk")
desk = rigs.Bench(folder, rigs.HeldClock())
desk.run(log.write, text="before", lane="real")
filler = disk / "filler"
with filler.open("wb") as file:
    try:
        while True:
            os.write(file.fileno(), bytes(4096))
    except OSError:
        pass
codes = []
for _ in range(30):
    before = desk.heads()
    try:
        desk.run(log.write, text=os.urandom(4000).hex(), lane="real")
    except WorldFailure as failed:
        assert desk.heads() == before
        codes.append(failed.code)
assert codes and set(codes) == {"disk-full"}, codes
written = 30 - len(codes)
for wanted in (lambda: Store.open(disk / "second"), lambda: backup(folder, disk / "copy")):
    try:
        wanted()
    except WorldFailure as failed:
        assert failed.code == "disk-full", failed.code
    else:
        raise AssertionError("it fitted")
filler.unlink()
desk.run(log.write, text="after", lane="real")
desk.close()
assert rigs.verify(folder).ok
assert rigs.verify(folder).chains[0].entries == 3 + 1 + written + 1
assert backup(folder, disk / "copy").ok
print("done")
"""


def test_full_for_real(tmp_path: Path) -> None:
    """A file system of one megabyte, where this user may make one (a mount namespace of its own)."""
    if (
        sys.platform != "linux"
        or subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode
    ):
        pytest.skip("this machine lets nobody make a small file system for a test")
    ran = subprocess.run(
        ["unshare", "-rm", sys.executable, "-c", ON_A_TINY_DISK, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=60,
    )
    assert ran.stdout == "done\n", ran.stderr


# -- read-only

OPEN = """
import pathlib, sys
from icc_desktop.base.errors import WorldFailure
from icc_desktop.store.store import Store
try:
    Store.open(pathlib.Path(sys.argv[1])).close()
except WorldFailure as failed:
    print(failed.code, failed)
else:
    print("opened")
"""

BACK_UP = """
import pathlib, sys
from icc_desktop.base.errors import WorldFailure
from icc_desktop.store.backup import backup
try:
    print(backup(*map(pathlib.Path, sys.argv[1:])).ok)
except WorldFailure as failed:
    print(failed.code, failed)
"""


def said(code: str, *arguments: Path) -> str:
    """What a child without root's rights prints."""
    ran = subprocess.run(
        unprivileged("-c", code, *map(str, arguments)), capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert not ran.returncode, ran.stderr
    return ran.stdout.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="folders are made read-only by mode bits")
@pytest.mark.parametrize("what", ["folder", "database", "parent"])
def test_read_only(tmp_path: Path, what: str) -> None:
    folder = rigs.establish(tmp_path / "desk")
    marked = {"folder": folder, "database": database(folder), "parent": tmp_path}[what]
    if what == "parent":
        folder = tmp_path / "new"
    before = marked.stat().st_mode
    marked.chmod(stat.S_IRUSR | (stat.S_IXUSR if marked.is_dir() else 0))
    try:
        answer = said(OPEN, folder)
    finally:
        marked.chmod(before)
    assert answer.startswith("read-only "), answer
    assert "cannot be written to. Everything written before is safe." in answer
    assert "Give this user the right to write there" in answer
    Store.open(folder).close()


@pytest.mark.skipif(sys.platform == "win32", reason="folders are made read-only by mode bits")
def test_a_backup_where_nobody_may_write(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")
    place = tmp_path / "stick"
    place.mkdir(mode=0o500)
    try:
        answer = said(BACK_UP, folder, place / "copy")
    finally:
        place.chmod(0o700)
    assert answer.startswith("read-only "), answer
    assert list(place.iterdir()) == []
    assert said(BACK_UP, folder, place / "copy") == "True"
