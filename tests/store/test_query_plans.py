"""What an act costs does not grow with what is stored: no statement of one walks through a table or a whole lane."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from icc_desktop.desk import log, notifications
from icc_desktop.store.store import database
from tests import rigs
from tests.store.driver import recording

# SCAN reads a whole table or index; one that is narrowed by nothing but the lane reads half of it.
GROWING = re.compile(r"^SCAN (?!CONSTANT ROW|\(subquery)|\(lane=\?\)$")


def test_no_statement_of_an_act_walks_through_a_table(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")
    with recording() as statements, rigs.bench(folder) as bench:
        statements.clear()  # those of opening
        first, other = rigs.alert("one"), rigs.alert("two")
        bench.receive(first, other)
        update = bench.received(rigs.alert("three", message_type="Update", references=rigs.to(first, other)))
        bench.run(notifications.acknowledge, ids=[update], lane="real")
        bench.run(log.write, text="A line", lane="real")
        ran = {statement: values for statement, values in statements if not statement.startswith("BEGIN")}
    assert len(ran) > 10
    with closing(sqlite3.connect(database(folder))) as plain:
        plans = {
            statement: [detail for *_, detail in plain.execute(f"EXPLAIN QUERY PLAN {statement}", values)]
            for statement, values in ran.items()
        }
    assert not {sql: plan for sql, plan in plans.items() if any(GROWING.search(step) for step in plan)}
