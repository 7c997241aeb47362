"""SQLite itself keeps the journal append-only, also against another program that opens the file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from icc_desktop.desk import log, queries
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Subject
from icc_desktop.store.store import Store, database
from icc_desktop.store.work import Work
from tests import rigs
from tests.rigs import START, HeldClock, alert


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = rigs.establish(tmp_path / "desk")
    with rigs.bench(folder, HeldClock()) as desk:
        desk.receive(alert())
        desk.run(log.write, text="in the real lane", lane="real")
        desk.run(log.write, text="in the exercise lane", lane="exercise")
    return folder


@pytest.fixture
def plain(folder: Path) -> Iterator[sqlite3.Connection]:
    """A connection as any program opens one: no pragma of ours is set."""
    with closing(sqlite3.connect(database(folder), isolation_level=None)) as connection:
        assert connection.execute("PRAGMA recursive_triggers").fetchone() == (0,)
        yield connection


def everything(connection: sqlite3.Connection) -> list[Any]:
    return [connection.execute(f"SELECT * FROM {table}").fetchall() for table in ("entry", "entry_data", "payload")]


REFUSED = {
    "update of an entry": "UPDATE entry SET author = 'x'",
    "update that changes nothing": "UPDATE entry SET author = author",
    "delete of an entry": "DELETE FROM entry WHERE number = 5",
    "replacing an entry": "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE number = 2",
    "replace into": "REPLACE INTO entry SELECT * FROM entry WHERE number = 2",
    "a gap": "INSERT INTO entry SELECT desk, lane, 99, installation, subject_kind, subject_id, kind, recorded_at, order_at, "
    "occurred_at, author, on_behalf_of, dossier_id, data_hash, previous_hash, hash FROM entry WHERE number = 2",
    "another lane": "INSERT INTO entry SELECT desk, 'other', 1, installation, subject_kind, subject_id, kind, recorded_at, order_at, "
    "occurred_at, author, on_behalf_of, dossier_id, data_hash, previous_hash, hash FROM entry WHERE number = 2",
    "number zero": "INSERT INTO entry SELECT 'Q', lane, 0, installation, subject_kind, subject_id, kind, recorded_at, order_at, "
    "occurred_at, author, on_behalf_of, dossier_id, data_hash, previous_hash, hash FROM entry WHERE number = 2",
    "delete of a data row": "DELETE FROM entry_data",
    "replacing a data row": "INSERT OR REPLACE INTO entry_data SELECT desk, lane, number, x'7b7d', salt FROM entry_data",
    "update of data": "UPDATE entry_data SET data = x'7b7d'",
    "emptying data without an order": "UPDATE entry_data SET data = NULL, salt = NULL WHERE lane = 'real' AND number = 5",
    "upsert of data": "INSERT INTO entry_data SELECT desk, lane, number, x'7b7d', salt FROM entry_data WHERE number = 5 "
    "ON CONFLICT DO UPDATE SET data = excluded.data",
    "delete of a payload": "DELETE FROM payload",
    "replacing a payload": "INSERT OR REPLACE INTO payload SELECT sha256, 1, x'00', x'00' FROM payload",
    "update of a payload": "UPDATE payload SET packed = x'00'",
    "emptying a payload without an order": "UPDATE payload SET packed = NULL, packed_sha256 = NULL",
    "renaming a payload": "UPDATE payload SET sha256 = x'00'",
}  # fmt: skip


@pytest.mark.parametrize("how", REFUSED)
def test_the_journal_is_append_only(plain: sqlite3.Connection, how: str) -> None:
    before = everything(plain)
    with pytest.raises(sqlite3.IntegrityError):
        plain.execute(REFUSED[how])
    assert everything(plain) == before


def test_an_insert_or_ignore_over_a_key_changes_nothing(plain: sqlite3.Connection) -> None:
    before = everything(plain)
    with pytest.raises(sqlite3.IntegrityError):
        plain.execute("INSERT OR IGNORE INTO entry_data SELECT desk, lane, number, x'7b7d', salt FROM entry_data")
    assert everything(plain) == before


# -- the one exception: an order to erase


def order(folder: Path, kind: str, subject: Subject, lane: Lane = "real") -> None:
    """Write the entry that orders an erasure."""
    store = Store.open(folder)
    with store.work(START, "officer") as work:
        assert isinstance(work, Work)
        work.append(kind, subject, {"reason": "asked for"}, lane=lane)
    store.close()


def rebuild(folder: Path) -> None:
    store = Store.open(folder)
    store.rebuild()
    store.close()


@pytest.mark.parametrize(
    ("ref", "lane", "number"), [("A-5", "real", 5), ("X-A-2", "exercise", 2)], ids=["real", "exercise"]
)
def test_data_are_emptied_by_order_and_all_goes_on(folder: Path, ref: str, lane: Lane, number: int) -> None:
    empty = f"UPDATE entry_data SET data = NULL, salt = NULL WHERE lane = '{lane}' AND number = {number}"
    order(folder, "entry.erased", Subject("entry", ref), lane)
    with closing(sqlite3.connect(database(folder), isolation_level=None)) as plain:
        with pytest.raises(sqlite3.IntegrityError):  # all of it, and nothing else
            plain.execute(empty.replace(", salt = NULL", ""))
        with pytest.raises(sqlite3.IntegrityError):
            plain.execute(empty.replace(f"number = {number}", f"number = {number - 1}"))
        with pytest.raises(sqlite3.IntegrityError):
            plain.execute(empty.replace("data = NULL", "data = x'7b7d'"))
        assert plain.execute(empty).rowcount == 1
    assert not rigs.verify(folder).ok  # the lists still hold the text
    rebuild(folder)
    assert rigs.verify(folder).ok
    with rigs.bench(folder, HeldClock()) as desk:
        found = desk.read(queries.entry_named, ref=ref)
        assert str(found.message) == "Erased"
        assert found.kind == "log.written"


def test_an_erased_reception_leaves_its_history(folder: Path) -> None:
    order(folder, "entry.erased", Subject("entry", "A-4"))
    with closing(sqlite3.connect(database(folder), isolation_level=None)) as plain:
        plain.execute("UPDATE entry_data SET data = NULL, salt = NULL WHERE lane = 'real' AND number = 4")
    rebuild(folder)
    assert rigs.verify(folder).ok
    with rigs.bench(folder, HeldClock()) as desk:
        assert desk.rows() == []
        assert [str(row.message) for row in desk.read(queries.log_page, lane="real") if row.ref == "A-4"] == ["Erased"]
        assert desk.row(desk.received(alert())).received_times == 1  # it may come again


def test_a_payload_is_emptied_by_order(folder: Path) -> None:
    with closing(sqlite3.connect(database(folder), isolation_level=None)) as plain:
        (name,) = plain.execute("SELECT lower(hex(sha256)) FROM payload LIMIT 1").fetchone()
        order(folder, "payload.erased", Subject("payload", name))
        empty = "UPDATE payload SET packed = NULL, packed_sha256 = NULL"
        with pytest.raises(sqlite3.IntegrityError):
            plain.execute(empty)  # the order names one, not all
        assert plain.execute(f"{empty} WHERE lower(hex(sha256)) = ?", (name,)).rowcount == 1
        with pytest.raises(sqlite3.IntegrityError):
            plain.execute("UPDATE payload SET packed = x'00' WHERE packed IS NULL")
    assert rigs.verify(folder).ok


def test_our_own_connection_refuses_too(folder: Path) -> None:
    store = Store.open(folder)
    connection: Connection
    with pytest.raises(Exception, match="append-only"), store._engine.begin() as connection:
        connection.exec_driver_sql("INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE number = 2")
    store.close()
