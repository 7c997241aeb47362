"""Every single changed byte of an entry, a data row or a payload is noticed by `icc-desktop verify`.

What a chain cannot notice by itself is that its end was cut off and the lists made anew: for that the officer wrote
down the head code, which then differs.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icc_desktop.base.words import Message
from icc_desktop.desk import exercises, log, notifications, receiving, shifts, station
from icc_desktop.domain.alert import Unreadable
from icc_desktop.domain.telephone import Call
from icc_desktop.store import keys
from icc_desktop.store.store import Store, database
from icc_desktop.store.verify import Verification
from tests import rigs
from tests.desk.at_exercise import PLAN
from tests.rigs import CHANNELS, START, Bench, HeldClock, alert, to

JOURNAL = {"entry": ("desk", "lane", "number"), "entry_data": ("desk", "lane", "number"), "payload": ("sha256",)}


def fill(desk: Bench) -> None:
    """Entries of every sort: alerts, an unreadable one, a call, acts, an exercise, a shift with its seal, a strike."""
    desk.program(station.started, version="1.0")
    desk.run(shifts.begin)
    first = alert("first")
    one = desk.received(first)
    desk.receive(
        alert("second", message_type="Update", references=to(first)), Unreadable(b"\xff\xfe", Message("no XML"))
    )
    desk.run(notifications.acknowledge, ids=[one], lane="real")
    desk.run(notifications.assess, ids=[one], lane="real", severity=3, concerns="ours", reason="café")
    desk.run(notifications.note, ids=[one], lane="real", text="a note", occurred_at=START)
    desk.run(log.strike, ref=desk.changes[-1].entries[0].ref, reason="wrong")
    desk.run(receiving.take_call, call=Call(what="fire"), language="en", channels=CHANNELS, lane="real")
    desk.run(exercises.practise, plan=PLAN, language="en", speed=1.0)
    desk.receive(alert("third", status="Exercise"))
    desk.run(shifts.end, sign=desk.desk.sign, remark="quiet")
    desk.run(log.write, text="after the seal", lane="real")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A filled desk, closed in order."""
    folder = rigs.establish(tmp_path_factory.mktemp("bytes") / "desk")
    with rigs.bench(folder, HeldClock()) as desk:
        fill(desk)
    return folder


Cell = tuple[str, str, tuple[Any, ...], Any]  # table, column, key, value


class Tampered:
    """Copies of the desk, one after the other, in which somebody who may write the file has changed something."""

    def __init__(self, kept: Path, folder: Path):
        self.folder = Path(shutil.copytree(kept, folder))
        with closing(sqlite3.connect(database(self.folder), isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            rigs.take_guards(connection)
            self.cells = [cell for table in JOURNAL for cell in _cells(connection, table)]
        self._clean = database(self.folder).read_bytes()

    @contextmanager
    def anew(self) -> Iterator[sqlite3.Connection]:
        """Change whatever you like in a fresh copy."""
        database(self.folder).write_bytes(self._clean)
        with closing(sqlite3.connect(database(self.folder), isolation_level=None)) as connection:
            connection.executescript("PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF")
            yield connection
            rigs.put_guards(connection)

    def changed(self, cell: Cell, value: object, *, as_text: bool = False) -> Verification:
        """What verify finds with one value changed; `as_text` keeps it a text, also where its bytes are no UTF-8."""
        table, column, key, _ = cell
        where = " AND ".join(f"{name} = ?" for name in JOURNAL[table])
        new = "CAST(? AS TEXT)" if as_text else "?"
        with self.anew() as connection:
            done = connection.execute(f"UPDATE {table} SET {column} = {new} WHERE {where}", (value, *key))
            assert done.rowcount == 1
        return rigs.verify(self.folder)

    def notices(self, cell: Cell, value: object) -> bool:
        """Whether verify notices one changed value, or SQLite does not even take it (a key that is there already)."""
        try:
            return not self.changed(cell, value, as_text=isinstance(cell[3], str) and isinstance(value, bytes)).ok
        except sqlite3.IntegrityError:
            return True

    def verify(self) -> Verification:
        return rigs.verify(self.folder)


def _cells(connection: sqlite3.Connection, table: str) -> Iterator[Cell]:
    columns = [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")]
    for row in connection.execute(f"SELECT * FROM {table}"):
        named = dict(zip(columns, row, strict=True))
        yield from ((table, column, tuple(named[k] for k in JOURNAL[table]), named[column]) for column in columns)


@pytest.fixture(scope="module")
def desk(kept: Path, tmp_path_factory: pytest.TempPathFactory) -> Tampered:
    return Tampered(kept, tmp_path_factory.mktemp("tampered") / "desk")


def flipped(value: Any, place: int, mask: int) -> Any:
    """`value` with bits of one of its bytes flipped: a number, or bytes."""
    if isinstance(value, int):
        return value ^ (mask << 8 * (place % 7))
    raw = bytearray(value.encode() if isinstance(value, str) else value)
    raw[place % len(raw)] ^= mask
    return bytes(raw)


def test_as_it_was_left_it_verifies(desk: Tampered) -> None:
    with desk.anew():
        pass
    found = desk.verify()
    assert found.ok
    assert [chain.entries for chain in found.chains] == [18, 4]
    assert found.payloads == 9


def test_a_byte_of_every_value_is_noticed(desk: Tampered) -> None:
    """Each column of each row once: a byte flipped, and where it was empty something put there."""
    for number, cell in enumerate(desk.cells):
        value = cell[3]
        other = "x" if value in (None, "") else flipped(value, number, 1 << number % 8)
        assert desk.notices(cell, other), cell


@settings(
    deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.data())
def test_any_bits_of_any_byte_are_noticed(desk: Tampered, data: st.DataObject) -> None:
    cell = data.draw(st.sampled_from([cell for cell in desk.cells if cell[3] not in (None, "")]))
    value = cell[3]
    place = data.draw(st.integers(0, 6 if isinstance(value, int) else len(value) - 1))
    other = flipped(value, place, data.draw(st.integers(1, 127 if isinstance(value, int) else 255)))
    assert desk.notices(cell, other)


@pytest.mark.parametrize("value", ["text", b"blob", None, 2**62, -(2**63), 1.5, ""], ids=repr)
def test_a_value_of_another_kind_is_noticed(desk: Tampered, value: object) -> None:
    """SQLite keeps any type in any column: verify says what is wrong, whatever stands there."""
    of_each_column = {(table, column): (table, column, key, old) for table, column, key, old in reversed(desk.cells)}
    for cell in of_each_column.values():
        if value != cell[3]:
            assert desk.notices(cell, value), cell


def test_the_first_wrong_entry_is_named(desk: Tampered) -> None:
    for column in ("author", "kind", "recorded_at", "previous_hash", "hash", "subject_id"):
        found = desk.changed(("entry", column, ("A", "real", 7), None), b"\x00")
        assert found.entry == "A-7", column
    found = desk.changed(("entry_data", "data", ("A", "exercise", 2), None), b"{}")
    assert (found.entry, str(found.problem)) == ("X-A-2", "The data were changed.")


@pytest.mark.parametrize("salt_length", [0, 15, 17])
def test_salt_and_data_cannot_flow_into_each_other(desk: Tampered, salt_length: int) -> None:
    """Their hash is over both; where one ends is checked apart."""
    with desk.anew() as connection:
        where = "WHERE lane = 'real' AND number = 9"
        salt, data = connection.execute(f"SELECT salt, data FROM entry_data {where}").fetchone()
        both = salt + data
        connection.execute(
            f"UPDATE entry_data SET salt = ?, data = ? {where}", (both[:salt_length], both[salt_length:])
        )
    rebuild(desk.folder)
    assert desk.verify().entry == "A-9"


# -- entries taken out, doubled, moved, cut off


def rebuild(folder: Path) -> None:
    """Make the lists anew, as somebody would who hides what he did."""
    store = Store.open(folder)
    try:
        store.rebuild()
    finally:
        store.close()


def test_lists_are_made_anew_also_from_damaged_entries(desk: Tampered) -> None:
    """Whatever stands in the data: it reads as erased, and verify still names the entry."""
    for value in (b"\xff{}", "text", 5, b"[]", b'{"a":', "\ufffd"):
        with desk.anew() as connection:
            connection.execute("UPDATE entry_data SET data = ? WHERE lane = 'real' AND number = 9", (value,))
        rebuild(desk.folder)
        assert desk.verify().entry == "A-9"


MOVED = {
    "deleted": ("DELETE FROM entry_data WHERE lane = 'real' AND number = 8", "DELETE FROM entry WHERE lane = 'real' AND number = 8"),
    "deleted and closed up": (
        "DELETE FROM entry_data WHERE lane = 'real' AND number = 8",
        "DELETE FROM entry WHERE lane = 'real' AND number = 8",
        "UPDATE entry SET number = -number WHERE lane = 'real' AND number > 8",
        "UPDATE entry SET number = -number - 1 WHERE lane = 'real' AND number < 0",
        "UPDATE entry_data SET number = -number WHERE lane = 'real' AND number > 8",
        "UPDATE entry_data SET number = -number - 1 WHERE lane = 'real' AND number < 0",
    ),
    "doubled": (
        "CREATE TEMP TABLE e AS SELECT * FROM entry WHERE lane = 'real' AND number = 8",
        "CREATE TEMP TABLE d AS SELECT * FROM entry_data WHERE lane = 'real' AND number = 8",
        "UPDATE e SET number = (SELECT max(number) + 1 FROM entry WHERE lane = 'real')",
        "UPDATE d SET number = (SELECT number FROM e)",
        "INSERT INTO entry SELECT * FROM e",
        "INSERT INTO entry_data SELECT * FROM d",
    ),
    "swapped": tuple(
        f"UPDATE {table} SET number = {number} WHERE lane = 'real' AND number = {old}"
        for table in ("entry", "entry_data")
        for old, number in ((8, 900), (9, 8), (900, 9))
    ),
    "moved to the other lane": (
        "UPDATE entry SET lane = 'exercise', number = 5 WHERE lane = 'real' AND number = 17",
        "UPDATE entry_data SET lane = 'exercise', number = 5 WHERE lane = 'real' AND number = 17",
    ),
    "data gone": ("DELETE FROM entry_data WHERE lane = 'real' AND number = 8",),
    "data emptied without an order": ("UPDATE entry_data SET data = NULL, salt = NULL WHERE lane = 'real' AND number = 8",),
    "data of nothing": ("INSERT INTO entry_data VALUES ('A', 'real', 900, x'7b7d', zeroblob(16))",),
    "payload gone": ("DELETE FROM payload",),
    "payload emptied without an order": ("UPDATE payload SET packed = NULL, packed_sha256 = NULL",),
}  # fmt: skip


@pytest.mark.parametrize("how", MOVED)
def test_entries_that_are_moved_or_gone_are_noticed(desk: Tampered, how: str) -> None:
    with desk.anew() as connection:
        for statement in MOVED[how]:
            connection.execute(statement)
    rebuild(desk.folder)
    assert not desk.verify().ok


def test_a_cut_end_is_noticed_by_the_lists_and_else_by_the_head_code(desk: Tampered) -> None:
    with desk.anew():
        pass
    before = desk.verify().chains
    with desk.anew() as connection:
        last = max(cell[2][2] for cell in desk.cells if cell[0] == "entry" and cell[2][1] == "real")
        for table in ("entry_data", "entry"):
            connection.execute(f"DELETE FROM {table} WHERE lane = 'real' AND number = {last}")
    assert not desk.verify().ok
    rebuild(desk.folder)
    after = desk.verify()
    assert after.ok
    assert (after.chains[0].entries, before[0].entries) == (last - 1, last)
    assert after.chains[0].head_code != before[0].head_code


def test_guards_that_are_gone_are_noticed(desk: Tampered) -> None:
    with desk.anew():
        pass
    with closing(sqlite3.connect(database(desk.folder))) as connection:
        connection.execute("DROP TRIGGER entry_no_update")
    found = desk.verify()
    assert not found.ok
    assert "entry_no_update" in str(found.problem)


def test_a_journal_that_was_emptied_is_noticed(desk: Tampered) -> None:
    with desk.anew() as connection:
        for table in ("entry", "entry_data", "payload"):
            connection.execute(f"DELETE FROM {table}")
    rebuild(desk.folder)
    found = desk.verify()
    assert not found.ok
    assert "has lost all its entries" in str(found.problem)


def test_a_seal_by_another_key_is_noticed(kept: Path, tmp_path: Path) -> None:
    """Who rewrites the whole chain does not have the key."""
    folder = Path(shutil.copytree(kept, tmp_path / "desk"))
    (folder / "desk.key").unlink()
    other = keys.make(folder)
    desk = Bench(folder, HeldClock())
    desk.run(shifts.begin)
    desk.run(shifts.end, sign=other.sign)
    desk.close()
    found = rigs.verify(folder)
    assert str(found.problem) == "The seal of the shift is broken."
