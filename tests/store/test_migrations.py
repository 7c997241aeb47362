"""Each old database opens; a migration killed midway leaves nothing; a newer database is not touched."""

import hashlib
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect

from icc_desktop.base.errors import WorldFailure
from icc_desktop.desk import log, queries
from icc_desktop.store import engine as engines
from icc_desktop.store.backup import backup
from icc_desktop.store.schema import metadata
from icc_desktop.store.store import ReadOnly, Store, database
from icc_desktop.store.triggers import TRIGGERS
from tests import rigs
from tests.rigs import HeldClock

DATABASES = Path(__file__).resolve().parents[1] / "data" / "databases"
OLD = sorted(DATABASES.glob("*.sqlite3"))


def placed(tmp_path: Path, old: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    shutil.copyfile(old, database(folder))
    return folder


def schema_of(path: Path) -> tuple[dict[str, str], dict[str, object]]:
    """Triggers by name, and tables with their columns, keys and indexes."""
    with closing(sqlite3.connect(path)) as connection:
        triggers = dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"))
    engine = create_engine(f"sqlite:///{path}")
    found = inspect(engine)
    tables: dict[str, object] = {
        name: (
            [(c["name"], str(c["type"]), c["nullable"]) for c in found.get_columns(name)],
            found.get_pk_constraint(name)["constrained_columns"],
            sorted((str(i["name"]), tuple(i["column_names"])) for i in found.get_indexes(name)),
        )
        for name in found.get_table_names()
        if name != "alembic_version"
    }
    engine.dispose()
    return triggers, tables


def expected_tables(tmp_path: Path) -> dict[str, object]:
    path = tmp_path / "expected.sqlite3"
    engine = create_engine(f"sqlite:///{path}")
    metadata.create_all(engine)
    engine.dispose()
    return schema_of(path)[1]


def test_there_is_an_old_database_of_every_schema() -> None:
    assert [old.stem for old in OLD] == [f"{n:04}" for n in range(1, int(engines.HEAD) + 1)]


@pytest.mark.parametrize("old", OLD, ids=lambda old: old.stem)
def test_an_old_database_opens_and_goes_on(tmp_path: Path, old: Path) -> None:
    folder = placed(tmp_path, old)
    with rigs.bench(folder, HeldClock()) as desk:
        page = [row.ref for row in desk.read(queries.log_page, lane="real")]
        assert page == [f"A-{n}" for n in range(len(page), 0, -1)]
        assert {row.headline for row in desk.rows()} == {"Flood first", "Flood second", "fire"}
        assert [row.ref for row in desk.rows("exercise")] == ["X-A-2"]
        change = desk.run(log.write, text="and on", lane="real")
        assert change.entries[0].ref == f"A-{len(page) + 1}"
    triggers, tables = schema_of(database(folder))
    assert triggers == TRIGGERS
    assert tables == expected_tables(tmp_path)


@pytest.mark.parametrize("old", OLD, ids=lambda old: old.stem)
def test_an_old_database_is_verified_and_copied_before_it_is_opened(tmp_path: Path, old: Path) -> None:
    """One makes a copy before one starts a new version; what the old one listed is not compared, and not shown."""
    folder = placed(tmp_path, old)
    before = hashlib.sha256(database(folder).read_bytes()).hexdigest()
    for found in (rigs.verify(folder), backup(folder, tmp_path / "copy"), rigs.verify(tmp_path / "copy")):
        assert (found.ok, found.lists, found.subjects, len(found.chains)) == (True, False, 0, 2)
    reading = ReadOnly(folder)
    with pytest.raises(WorldFailure) as refused, reading.reader():
        pass
    reading.close()
    assert refused.value.code == "older"
    assert "verify --rebuild" in str(refused.value)
    assert hashlib.sha256(database(folder).read_bytes()).hexdigest() == before
    Store.open(folder).close()
    found = rigs.verify(folder)
    assert (found.ok, found.lists, found.subjects > 0) == (True, True, True)


@pytest.mark.parametrize("old", OLD, ids=lambda old: old.stem)
def test_an_old_journal_that_was_changed_is_found_before_it_is_opened(tmp_path: Path, old: Path) -> None:
    folder = placed(tmp_path, old)
    with rigs.tampering(folder) as connection:
        connection.execute("UPDATE entry SET author = 'somebody' WHERE lane = 'real' AND number = 4")
    found = rigs.verify(folder)
    assert (found.ok, found.entry) == (False, "A-4")


def test_a_new_database_has_all_triggers_and_tables(tmp_path: Path) -> None:
    Store.open(tmp_path / "desk").close()
    triggers, tables = schema_of(database(tmp_path / "desk"))
    assert triggers == TRIGGERS
    assert tables == expected_tables(tmp_path)


def test_wal_and_full_synchronous(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "desk")
    with store._engine.begin() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "secure_delete")
        }
    store.close()
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "secure_delete": 1,
    }


# -- killed midway

KILLED = """
import os, pathlib, signal, sys
from alembic import op
from icc_desktop.store.store import Store

folder, statements = pathlib.Path(sys.argv[1]), int(sys.argv[2])
execute, done = op.execute, 0

def until_killed(statement):
    global done
    if done == statements:
        os.kill(os.getpid(), signal.SIGKILL)
    done += 1
    execute(statement)

op.execute = until_killed
Store.open(folder)
print("done")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("statements", [0, 1, 8, 20])
def test_a_migration_killed_midway_leaves_nothing_and_the_next_start_completes_it(
    tmp_path: Path, statements: int
) -> None:
    folder = tmp_path / "desk"
    ran = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder), str(statements)], capture_output=True, text=True, check=False
    )
    assert ran.returncode == -9, ran.stderr
    with closing(sqlite3.connect(f"{database(folder).as_uri()}?mode=ro", uri=True)) as connection:
        assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == []
    Store.open(folder).close()
    assert schema_of(database(folder)) == (TRIGGERS, expected_tables(tmp_path))
    assert engines.check_version(database(folder)) == engines.HEAD


def journal_of(path: Path) -> list[object]:
    """Every row of the tables that are never made afresh."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return [
            connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3").fetchall()
            for table in ("entry", "entry_data", "payload")
        ]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("statements", [0, 1, 2, 4])
@pytest.mark.parametrize("old", OLD[:-1], ids=lambda old: old.stem)
def test_an_old_database_killed_midway_keeps_its_journal_and_the_next_start_completes_it(
    tmp_path: Path, old: Path, statements: int
) -> None:
    folder = placed(tmp_path, old)
    before = journal_of(database(folder))
    killed = [sys.executable, "-c", KILLED, str(folder), str(statements)]
    ran = subprocess.run(killed, capture_output=True, text=True, check=False)
    assert ran.returncode == (0 if "done" in ran.stdout else -9), ran.stderr  # the last ones need fewer statements
    assert engines.check_version(database(folder)) in {one.stem for one in OLD if one.stem >= old.stem}
    found = rigs.verify(folder)
    assert (found.ok, found.problem) == (True, None)
    assert journal_of(database(folder)) == before
    Store.open(folder).close()
    assert schema_of(database(folder)) == (TRIGGERS, expected_tables(tmp_path))
    found = rigs.verify(folder)
    assert (found.ok, found.lists) == (True, True)
    assert journal_of(database(folder)) == before


# -- newer


def files(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    folder = rigs.establish(tmp_path / "desk")
    (folder / "desk.lock").unlink()
    with closing(sqlite3.connect(database(folder))) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    return folder


def test_a_newer_database_is_refused_untouched(newer: Path) -> None:
    before = files(newer)
    for opening in (lambda: Store.open(newer), lambda: ReadOnly(newer)):
        with pytest.raises(WorldFailure) as refused:
            opening()
        assert refused.value.code == "newer"
        assert str(refused.value) == (
            f"{database(newer)} was written by a newer version of the program (schema 9999). It was not touched. "
            "Start the newer version, or choose another data folder."
        )
    assert files(newer) == before


def test_a_newer_database_that_was_not_closed_is_untouched_too(newer: Path, tmp_path: Path) -> None:
    """What the newer version wrote last is still in its write-ahead log."""
    with closing(sqlite3.connect(database(newer), isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("UPDATE alembic_version SET version_num = '9998'")
        crashed = Path(shutil.copytree(newer, tmp_path / "crashed"))
    before = files(crashed)
    assert any(name.endswith("-wal") for name in before)
    with pytest.raises(WorldFailure) as refused:
        Store.open(crashed)
    assert "9998" in str(refused.value)
    after = files(crashed)
    assert {name: after[name] for name in before if not name.endswith("-shm")} == {
        name: code for name, code in before.items() if not name.endswith("-shm")
    }
