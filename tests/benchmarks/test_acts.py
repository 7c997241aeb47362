"""An acknowledgement, whole, against the same statements through bare sqlite3; and deliveries at a steady pace.

The statements are recorded once on a copy of the database and replayed, round by round, on another one with the
same pragmas, each round in one transaction; so both files hold the same and grow alike.
"""

import asyncio
import os
import shutil
import sqlite3
import statistics
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from sqlalchemy import Engine, event

from icc_desktop.base.clock import SystemClock
from icc_desktop.desk import log, notifications
from icc_desktop.domain.source import Delivery
from icc_desktop.store import engine
from icc_desktop.store.store import database
from tests import rigs
from tests.benchmarks.against import against
from tests.rigs import Bench

ROUNDS = 200
NOTIFICATIONS = 10_000  # at most; what there is beyond are log lines
AT_ONCE = 500
PACE = 500  # deliveries a second
PACED_S = 10

Statements = list[tuple[str, Any]]


def _fill(folder: Path, entries: int) -> list[str]:
    """A desk in `folder` with so many entries; returns the ids of the notifications that wait."""
    rigs.establish(folder)
    bench = Bench(folder, SystemClock())
    ids: list[str] = []
    waiting = min(NOTIFICATIONS, entries)
    try:
        for first in range(0, waiting, AT_ONCE):
            received_at = datetime.now(UTC)
            alerts = [rigs.alert(f"{n}", sent_at=received_at) for n in range(first, min(first + AT_ONCE, waiting))]
            change = bench.receive(*alerts, received_at=received_at)
            ids += [entry.subject.id for entry in change.entries]
        for first in range(waiting, entries, AT_ONCE):
            count = min(AT_ONCE, entries - first)
            bench.program(_write_lines, texts=[f"Line {first + n} of the night" for n in range(count)])
    finally:
        bench.close()
    return ids


def _write_lines(work: Any, *, texts: list[str]) -> None:
    for text in texts:
        log.write(work, text=text, lane="real")


def _acknowledge(bench: Bench, one: str) -> None:
    loop = bench.runner.get_loop()
    loop.run_until_complete(bench.desk.run(notifications.acknowledge, ids=[one], lane="real"))


def _recorded(folder: Path, ids: list[str]) -> list[Statements]:
    """The statements of each acknowledgement, BEGIN first."""
    rounds: list[Statements] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if rounds:
            rounds[-1].append((statement, parameters))

    bench = Bench(folder, SystemClock())
    event.listen(Engine, "before_cursor_execute", note)
    try:
        for one in ids:
            rounds.append([])
            _acknowledge(bench, one)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
        bench.close()
    return rounds


def _replay(connection: sqlite3.Connection, statements: Statements) -> None:
    for statement, parameters in statements:
        connection.execute(statement, parameters or ()).fetchall()
    connection.execute("COMMIT")


@pytest.mark.parametrize("entries", [1_000, 10_000, 100_000])
def test_acknowledging(entries: int, tmp_path: Path, benchmark: BenchmarkFixture) -> None:
    waiting = _fill(tmp_path / "ours", entries)[: ROUNDS + 1]
    for copy in ("recorded", "bare"):
        shutil.copytree(tmp_path / "ours", tmp_path / copy)
    getattr(os, "sync", lambda: None)()  # or the first commits would wait for the copies to be written
    recorded = _recorded(tmp_path / "recorded", waiting)
    statements, ids = iter(recorded), iter(waiting)
    bench = Bench(tmp_path / "ours", SystemClock())
    pragmas = engine.writer(database(tmp_path / "bare"))
    with closing(pragmas.raw_connection()) as pooled:
        bare: Any = pooled.driver_connection  # plain sqlite3, with our pragmas
        try:
            against(
                benchmark,
                lambda: _acknowledge(bench, next(ids)),
                lambda: _replay(bare, next(statements)),
                rounds=ROUNDS,
                entries=entries,
                statements=statistics.median(map(len, recorded)) + 1,
            )
        finally:
            bench.close()


def _deliveries(count: int) -> Iterator[Delivery]:
    for n in range(count):
        now = datetime.now(UTC)
        yield rigs.delivery(rigs.alert(f"paced {n}", sent_at=now), received_at=now, name=f"{n}.xml")


async def _paced(bench: Bench) -> tuple[float, list[float]]:
    """Deliveries at `PACE` for `PACED_S`; returns how long until the last was told, and how late each was told."""
    count = PACE * PACED_S
    due = [n / PACE for n in range(count)]
    told: list[float] = []
    begun = time.perf_counter()
    bench.desk.subscribe(lambda change: told.append(time.perf_counter() - begun))
    running = []
    for at, delivery in zip(due, _deliveries(count), strict=True):
        await asyncio.sleep(max(0.0, at - (time.perf_counter() - begun)))
        running.append(
            asyncio.ensure_future(
                bench.desk.run_program(notifications.receive, delivery=delivery, language="en", channels=rigs.CHANNELS)
            )
        )
    await asyncio.gather(*running)
    return told[-1], [at - wanted for at, wanted in zip(told, due, strict=True)]


def test_deliveries_through_the_journal(tmp_path: Path, benchmark: BenchmarkFixture) -> None:
    """500 deliveries a second, each an act of its own; median_s is from the first due to the last told."""
    _fill(tmp_path / "desk", NOTIFICATIONS)
    bench = Bench(tmp_path / "desk", SystemClock())
    try:
        took_s, late_s = benchmark.pedantic(bench.runner.run, (_paced(bench),), rounds=1)  # type: ignore[no-untyped-call]  # it has no types
    finally:
        bench.close()
    benchmark.extra_info |= {
        "wanted_per_s": PACE,
        "reached_per_s": round(len(late_s) / took_s, 1),
        "told_after_median_s": statistics.median(late_s),
        "told_after_most_s": max(late_s),
    }
