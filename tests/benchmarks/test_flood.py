"""An acknowledgement, and the longest stall of the Qt event loop, while ten thousand alerts from twenty sources arrive.

The whole desk with its window, against a server in another process. The quiet desk is the measure: the same acts at the same
pace in the same run, before the flood. `median_s` is an acknowledgement in the flood, `bare_median_s` one on the quiet desk,
each from the act until all who listen were told. The flood takes a minute, ten times as fast as it is to be borne;
`BENCH_FLOOD_S` in the environment takes longer (600 is the wish). That none is lost or doubled is a test, not measured here.
"""

import asyncio
import gc
import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from icc_desktop.base.clock import SystemClock
from icc_desktop.desk import accounts, notifications, receiving
from icc_desktop.desk import sources as source_acts
from icc_desktop.desk.change import Change
from icc_desktop.desk.runner import Desk
from icc_desktop.domain.source import Source
from icc_desktop.gui.collector import Collector
from icc_desktop.gui.main_window import MainWindow, Setting
from icc_desktop.gui.theme import Theme
from icc_desktop.wiring import Intake
from tests import rigs
from tests.benchmarks.serving import measured
from tests.benchmarks.stalls import Stalls
from tests.flows.test_flood import A_ROUND, ROUNDS, SOURCES, feed
from tests.loopback import Loopback

FLOOD_S = float(os.environ.get("BENCH_FLOOD_S", "60"))
ACTS_EACH_S = 0.5
QUIET_ACTS = 40
WAITING = 1_000
GIVE_UP_S = 600.0
ALL = SOURCES * ROUNDS * A_ROUND


def _serve(ready: Any, over: Any) -> None:
    with Loopback() as server:
        for number in range(SOURCES):
            server.on(f"/{number}", _rising(number))
        ready.put(server.url(""))
        over.wait()


def _rising(number: int) -> Callable[[Any], None]:
    bodies = [feed(number, round_) for round_ in range(ROUNDS)]

    def handler(request: Any) -> None:
        body = bodies.pop(0) if len(bodies) > 1 else bodies[0]
        request.send_response(200)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    return handler


class _Officer:
    """Acknowledges one after the other, at a steady pace, and notes how long each takes."""

    def __init__(self, desk: Desk, ids: list[str]) -> None:
        self._desk, self._ids = desk, ids
        self.taken_s: list[float] = []

    async def work(self, until: Callable[[], bool]) -> None:
        while self._ids and not until():
            begun = time.perf_counter()
            done = await self._desk.run(notifications.acknowledge, ids=[self._ids.pop()], lane="real")
            assert isinstance(done, Change)
            self.taken_s.append(time.perf_counter() - begun)
            await asyncio.sleep(ACTS_EACH_S)

    def take(self) -> list[float]:
        taken_s, self.taken_s = self.taken_s, []
        return taken_s


async def _measure(folder: Path, url: str, app: QApplication) -> dict[str, Any]:
    clock, faults, arrived = SystemClock(), list[object](), list[str]()
    desk = await Desk.open(folder)
    desk.officer = (await desk.read(accounts.accounts))[0]
    alerts = [rigs.alert(f"waiting {n}", sent_at=clock.now()) for n in range(WAITING)]
    before = await desk.run_program(
        receiving.receive,
        delivery=rigs.delivery(*alerts, received_at=clock.now()),
        language="en",
        channels=rigs.CHANNELS,
    )
    assert isinstance(before, Change)
    officer = _Officer(desk, [entry.subject.id for entry in before.entries if entry.kind == "notification.received"])
    intake = Intake(
        desk,
        clock=clock,
        language="en",
        channels=rigs.CHANNELS,
        disk=lambda failure: faults.append(failure) if failure else None,
        on_bug=faults.append,
    )
    setting = Setting(language="en", tz=ZoneInfo("Europe/Brussels"), channels=rigs.CHANNELS, scenarios=(), clock=clock)
    window = MainWindow(desk, Theme(app, "light"), setting)
    desk.subscribe(lambda c: arrived.extend(e.subject.id for e in c.entries if e.kind == "notification.received"))
    await intake.begin()
    window.resize(1366, 768)
    window.show()
    await window.begin()
    gc.collect()
    collector = Collector(window)  # as the program does it; on another thread it would not be survived
    quiet, flood = Stalls(), Stalls()
    looking = asyncio.ensure_future(quiet.watch(GIVE_UP_S))
    await officer.work(lambda: len(officer.taken_s) >= QUIET_ACTS)
    await _called_off(looking)
    calm_s = officer.take()

    looking = asyncio.ensure_future(flood.watch(GIVE_UP_S))
    working = asyncio.ensure_future(officer.work(lambda: len(arrived) >= ALL))
    begun, used = time.perf_counter(), time.process_time()
    turns = SOURCES * ROUNDS
    ids: list[str] = []
    for turn in range(turns):
        await asyncio.sleep(max(0.0, begun + turn * FLOOD_S / turns - time.perf_counter()))
        if turn < SOURCES:
            ids.append(await _added(desk, turn, f"{url}/{turn}"))
        else:
            intake.poll_now(ids[turn % SOURCES])
    async with asyncio.timeout(GIVE_UP_S):
        while len(arrived) < ALL:
            await asyncio.sleep(0.05)
    took_s, used = time.perf_counter() - begun, time.process_time() - used
    await working
    await _called_off(looking)
    collector.stop()
    await window.end()
    await intake.close()
    await desk.close()
    window.deleteLater()
    assert faults == []
    busy_s = officer.take()
    median_s, calm_median_s = statistics.median(busy_s), statistics.median(calm_s)
    return {
        "median_s": median_s,
        "bare_median_s": calm_median_s,
        "ratio": round(median_s / calm_median_s, 2),
        "rounds": len(busy_s),
        "longest_s": max(busy_s),
        "quiet_longest_s": max(calm_s),
        "longest_stall_ms": round(flood.longest_s * 1000, 1),
        "quiet_longest_stall_ms": round(quiet.longest_s * 1000, 1),
        "stalls_over_50_ms": flood.over,
        "quiet_stalls_over_50_ms": quiet.over,
        "alerts": len(arrived),
        "sources": SOURCES,
        "offered_in_s": FLOOD_S,
        "taken_in_s": round(took_s, 1),
        "alerts_a_second": round(len(arrived) / took_s, 1),
        "cpu_percent": round(100 * used / took_s, 1),
    }


async def _added(desk: Desk, number: int, address: str) -> str:
    """A source that is asked when it is added, and then when it is told to be."""
    source = Source("", f"Office {number:02}", "http", address, "other", interval_s=3600.0)
    done = await desk.run(source_acts.add, source=source)
    assert isinstance(done, Change)
    return str(done.entries[0].subject.id)


async def _called_off(task: "asyncio.Future[None]") -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def test_acknowledging_in_a_flood(tmp_path: Path, benchmark: BenchmarkFixture, qapp: QApplication) -> None:
    measured(tmp_path / "desk", benchmark, qapp, serve=_serve, measure=_measure)
