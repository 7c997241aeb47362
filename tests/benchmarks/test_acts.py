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

from icc_desktop.base.clock import SystemClock
from icc_desktop.desk import log, notifications, receiving
from icc_desktop.domain.source import Delivery
from icc_desktop.store import engine
from icc_desktop.store.store import database
from tests import rigs
from tests.benchmarks.against import against
from tests.rigs import Bench
from tests.store.driver import Statements, recording

ROUNDS = 200
NOTIFICATIONS = 10_000  # at most; what there is beyond are log lines
AT_ONCE = 500
PACE = 500  # deliveries a second
PACED_S = 10


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
    with recording() as statements:
        bench = Bench(folder, SystemClock())
        try:
            for one in ids:
                statements.clear()
                _acknowledge(bench, one)
                rounds.append(statements.copy())
        finally:
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


def _deliveries(count: int, items: int) -> Iterator[Delivery]:
    for n in range(count):
        now = datetime.now(UTC)
        alerts = [rigs.alert(f"paced {n}-{item}", sent_at=now) for item in range(items)]
        yield rigs.delivery(*alerts, received_at=now, name=f"{n}.xml")


async def _paced(bench: Bench, items: int) -> tuple[float, list[float]]:
    """Deliveries of so many `items`, `PACE` items a second for `PACED_S`.

    Returns how long it took until the last was told, and how late each was told.
    """
    count = PACE * PACED_S // items
    due = [n * items / PACE for n in range(count)]
    told: list[float] = []
    begun = time.perf_counter()
    bench.desk.subscribe(lambda change: told.append(time.perf_counter() - begun))
    running = []
    for at, delivery in zip(due, _deliveries(count, items), strict=True):
        await asyncio.sleep(max(0.0, at - (time.perf_counter() - begun)))
        storing = bench.desk.run_program(receiving.receive, delivery=delivery, language="en", channels=rigs.CHANNELS)
        running.append(asyncio.ensure_future(storing))
    await asyncio.gather(*running)
    return told[-1], [at - wanted for at, wanted in zip(told, due, strict=True)]


def _bare_commit_s(folder: Path) -> float:
    """What one commit of 600 bytes takes on this disk: no desk can commit more often."""
    taken_s = []
    with closing(sqlite3.connect(folder / "bare.sqlite3", isolation_level=None)) as bare:
        bare.execute("PRAGMA journal_mode = WAL")
        bare.execute("PRAGMA synchronous = FULL")
        bare.execute("CREATE TABLE one (bytes BLOB)")
        for _ in range(200):
            begun = time.perf_counter()
            bare.execute("INSERT INTO one VALUES (zeroblob(600))")
            taken_s.append(time.perf_counter() - begun)
    return statistics.median(taken_s)


@pytest.mark.parametrize("items", [1, 10])
def test_deliveries_through_the_journal(items: int, tmp_path: Path, benchmark: BenchmarkFixture) -> None:
    """500 notifications a second, in deliveries of one or of ten; each delivery is an act, with a commit of its own.

    median_s is from the first due to the last told.
    """
    _fill(tmp_path / "desk", NOTIFICATIONS)
    commit_s = _bare_commit_s(tmp_path)
    bench = Bench(tmp_path / "desk", SystemClock())
    try:
        took_s, late_s = benchmark.pedantic(bench.runner.run, (_paced(bench, items),), rounds=1)  # type: ignore[no-untyped-call]  # it has no types
    finally:
        bench.close()
    benchmark.extra_info |= {
        "wanted_per_s": PACE,
        "reached_per_s": round(len(late_s) * items / took_s, 1),
        "told_after_median_s": statistics.median(late_s),
        "told_after_most_s": max(late_s),
        "bare_commit_median_s": commit_s,
    }
