"""A copy of the desk while it runs, and lists made anew from the journal alone."""

import errno
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from icc_desktop.base.errors import WorldFailure
from icc_desktop.desk import log, notifications, queries
from icc_desktop.store.backup import backup
from icc_desktop.store.schema import PROJECTIONS
from icc_desktop.store.store import Store, database
from tests import rigs
from tests.rigs import HeldClock, alert, to


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = rigs.establish(tmp_path / "desk")
    with rigs.bench(folder, HeldClock()) as desk:
        first = alert("first")
        one = desk.received(first)
        desk.receive(alert("second", message_type="Cancel", references=to(first)), alert("third", status="Exercise"))
        desk.run(notifications.acknowledge, ids=[one], lane="real")
        desk.run(log.strike, ref=desk.run(log.write, text="wrong", lane="real").entries[0].ref, reason="typing error")
    return folder


def test_a_backup_of_a_running_desk_is_whole_and_goes_on_as_a_desk(folder: Path, tmp_path: Path) -> None:
    with rigs.bench(folder, HeldClock()) as desk:
        desk.run(log.write, text="still in the write-ahead log", lane="real")
        found = backup(folder, tmp_path / "stick" / "copy")
        assert found.ok
        assert [chain.head_code for chain in found.chains] == desk.heads()
        desk.run(log.write, text="after the backup", lane="real")
    copy = tmp_path / "stick" / "copy"
    assert sorted(path.name for path in copy.iterdir()) == ["desk.key", "desk.sqlite3"]
    assert (copy / "desk.key").stat().st_mode & 0o077 == 0
    with rigs.bench(copy, HeldClock()) as desk:
        assert str(desk.read(queries.log_page, lane="real", limit=1)[0].message) == "still in the write-ahead log"
        desk.run(log.write, text="and on", lane="real")


def test_a_backup_never_writes_over_anything(folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "copy"
    place.mkdir()
    (place / "letter.txt").write_text("mine")
    for wanted in (place, place / "letter.txt"):
        with pytest.raises(WorldFailure) as refused:
            backup(folder, wanted)
        assert refused.value.code == "exists"
    assert [(p.name, p.read_text()) for p in place.iterdir()] == [("letter.txt", "mine")]
    (place / "letter.txt").unlink()
    assert backup(folder, place).ok  # an empty folder will do
    with pytest.raises(WorldFailure):
        backup(folder, place)


def test_a_folder_of_somebody_else_is_left_alone(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "copy.unfinished"
    other.mkdir()
    (other / "precious").write_text("mine")
    assert backup(folder, tmp_path / "copy").ok
    assert (other / "precious").read_text() == "mine"


def test_a_backup_that_breaks_off_leaves_nothing(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("shutil.copy2", broken)
    with pytest.raises(WorldFailure) as refused:
        backup(folder, tmp_path / "inside" / "copy")
    assert refused.value.code == "disk-full"
    assert list((tmp_path / "inside").iterdir()) == []


def test_a_backup_is_for_its_owner_only(folder: Path, tmp_path: Path) -> None:
    backup(folder, tmp_path / "copy")
    assert stat.S_IMODE((tmp_path / "copy").stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "copy").iterdir()} == {0o600}


def test_a_backup_of_nothing(tmp_path: Path) -> None:
    with pytest.raises(WorldFailure) as refused:
        backup(tmp_path / "nothing", tmp_path / "copy")
    assert refused.value.code == "missing"
    assert not (tmp_path / "copy").exists()


# -- projections


def projections(folder: Path) -> list[object]:
    with closing(sqlite3.connect(database(folder))) as connection:
        return [connection.execute(f"SELECT * FROM {table.name}").fetchall() for table in PROJECTIONS]


def broken(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(database(folder))) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def test_lists_that_were_destroyed_are_made_anew_from_the_journal(folder: Path) -> None:
    before = projections(folder)
    broken(folder, *(f"DELETE FROM {table.name}" for table in PROJECTIONS))
    assert not rigs.verify(folder).ok
    store = Store.open(folder)
    assert store.rebuild() == rigs.verify(folder).subjects
    store.close()
    assert rigs.verify(folder).ok
    assert projections(folder) == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE subject SET state = replace(state, 'Flood', 'Blood')",
        "UPDATE notification SET row = replace(row, 'Flood', 'Blood')",
        "UPDATE notification SET closed_at = 1",
        "UPDATE notification SET identifier = 'x'",
        "UPDATE notification SET received_at = 1",
        "DELETE FROM notification WHERE lane = 'exercise'",
        "DELETE FROM subject WHERE kind = 'log'",
        "INSERT INTO subject VALUES ('real', 'log', 'x', '{}', 1, 'A', 1)",
        "INSERT INTO notification VALUES ('real', 'x', '{}', NULL, NULL, 1, NULL, NULL)",
        "UPDATE subject SET number = 1 WHERE kind = 'log'",
        "DELETE FROM strike",
        "DELETE FROM reference",
        "INSERT INTO strike VALUES ('A-4', 'A', 'real', 1)",
    ],
)
def test_what_the_lists_show_wrongly_is_noticed_and_mended(folder: Path, statement: str) -> None:
    broken(folder, statement)
    assert not rigs.verify(folder).ok
    store = Store.open(folder)
    store.rebuild()
    store.close()
    assert rigs.verify(folder).ok


def test_lists_of_another_program_version_are_made_anew_at_the_start(folder: Path) -> None:
    """Their rows may have other fields than this version reads."""
    broken(
        folder,
        "UPDATE local SET value = '\"0.0.1 other\"' WHERE key = 'projected'",
        'UPDATE subject SET state = \'{"id": "x", "lane": "real", "gone": 1}\'',
        "UPDATE notification SET row = '{}'",
    )
    with rigs.bench(folder, HeldClock()) as desk:
        assert {row.identifier for row in desk.rows()} == {"first", "second"}
        before = projections(folder)
    Store.open(folder).close()
    assert projections(folder) == before
