"""What an act costs does not grow with what is stored: no statement of one walks through a table or a whole lane."""

import re
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from icc_desktop.desk import log, notifications
from icc_desktop.store import engine
from icc_desktop.store.store import database
from tests import rigs

# SCAN reads a whole table or index; one that is narrowed by nothing but the lane reads half of it.
GROWING = re.compile(r"^SCAN (?!CONSTANT ROW|\(subquery)|\(lane=\?\)$")


def test_no_statement_of_an_act_walks_through_a_table(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")
    ran: dict[str, Any] = {}

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if not statement.startswith(("BEGIN", "PRAGMA")):
            ran[statement] = parameters

    with rigs.bench(folder) as bench:
        event.listen(Engine, "before_cursor_execute", note)
        try:
            first, other = rigs.alert("one"), rigs.alert("two")
            bench.receive(first, other)
            update = bench.received(rigs.alert("three", message_type="Update", references=rigs.to(first, other)))
            bench.run(notifications.acknowledge, ids=[update], lane="real")
            bench.run(log.write, text="A line", lane="real")
        finally:
            event.remove(Engine, "before_cursor_execute", note)
    assert len(ran) > 10
    plain = engine.reader(database(folder))
    with plain.connect() as connection:
        plans = {
            statement: [row.detail for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
            for statement, parameters in ran.items()
        }
    plain.dispose()
    assert not {sql: plan for sql, plan in plans.items() if any(GROWING.search(step) for step in plan)}
