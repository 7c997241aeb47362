"""The network cut and restored, the program killed and started: the ledger is right and nothing is lost. Real parts."""

import asyncio
import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from icc_desktop.desk import receiving, silence, sources
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.source import Delivery, Gap, Health
from tests import wire
from tests.flows.test_doors import Watching, watch
from tests.loopback import Loopback

INTERVAL_S = 0.3
TIMEOUT_S = 1.0


class Cable:
    """A relay in front of a server, that can be cut: then nobody answers at its port, and what runs is broken off."""

    def __init__(self, to: int) -> None:
        self._to = to
        self._listening: socket.socket | None = None
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.mend()

    def mend(self) -> None:
        listening = socket.socket()
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", self.port))
        listening.listen(64)
        self._listening = listening
        self._start(self._accept, listening)

    def cut(self) -> None:
        listening, self._listening = self._listening, None
        for one in (listening, *self._open):
            if one is not None:
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
                one.close()
        self._open.clear()
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def _start(self, work: Any, *given: Any) -> None:
        thread = threading.Thread(target=work, args=given)
        self._threads.append(thread)
        thread.start()

    def _accept(self, listening: socket.socket) -> None:
        while True:
            try:
                client, _ = listening.accept()
                server = socket.create_connection(("127.0.0.1", self._to))
            except OSError:
                return
            self._open += [client, server]
            self._start(self._carry, client, server)
            self._start(self._carry, server, client)

    def _carry(self, source: socket.socket, to: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                to.sendall(data)
            to.shutdown(socket.SHUT_WR)


@contextlib.contextmanager
def cable(server: Loopback) -> Iterator[Cable]:
    made = Cable(int(server.url("").rsplit(":", 1)[1]))
    try:
        yield made
    finally:
        made.cut()


def entries(watching: Watching, kind: str) -> list[LogRow]:
    return [e for change in watching.changes for e in change.entries if e.kind == kind]


def of(rows: list[LogRow], source_id: str) -> list[LogRow]:
    return [row for row in rows if row.subject.id == source_id]


async def quick(watching: Watching, name: str, kind: str, address: str, **more: Any) -> str:
    """A source that is asked several times a second, as no form would allow it."""
    one = await watching.add(name, kind, address, **more)
    found = await watching.desk.read(sources.sources)
    (source,) = (c.source for c in found if c.id == one and c.source)
    await watching.desk.run(_hurry, source=msgspec.structs.replace(source, interval_s=INTERVAL_S, timeout_s=TIMEOUT_S))
    return one


def _hurry(work: Any, *, source: Any) -> None:
    from icc_desktop.domain.entry import Subject

    data = {"name": source.name, "source": msgspec.to_builtins(source)}
    work.append("source.changed", Subject("source", source.id), data)


def around(watching: Watching, source_id: str, at: datetime) -> Gap:
    """The gap that was closed around this moment (a slow machine may make others)."""
    gaps = [row.gap for row in of(entries(watching, "source.gap_closed"), source_id) if row.gap]
    (gap,) = (gap for gap in gaps if gap.to_at and gap.from_at <= at < gap.to_at)
    return gap


def healthy(watching: Watching, one: str) -> Health | None:
    found = [h for change in watching.changes for h in change.healths if h.source_id == one]
    return found[-1] if found else None


def test_the_network_is_cut_and_restored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deliveries: list[Delivery] = []
    receive = receiving.receive

    def noting(work: Any, *, delivery: Delivery, **rest: Any) -> Any:
        deliveries.append(delivery)
        return receive(work, delivery=delivery, **rest)

    monkeypatch.setattr(receiving, "receive", noting)

    async def body(watching: Watching) -> None:
        with Loopback() as server, cable(server) as line:
            address = f"http://127.0.0.1:{line.port}"
            server.give("/a", wire.cap("Before", identifier="a-1"))
            server.give("/b", wire.cap("Beside", identifier="b-1"))
            one = await quick(watching, "A", "http", f"{address}/a", reach="window")
            two = await quick(watching, "B", "http", f"{address}/b")
            await watching.until(lambda: {h.source_id for c in watching.changes for h in c.healths} >= {one, two})
            await watching.until(lambda: len(watching.received) == 2)
            deliveries.clear()  # at such intervals the first poll itself comes after a gap
            watching.changes.clear()
            await asyncio.to_thread(line.cut)
            await watching.until(lambda: bool(of(entries(watching, "source.lost"), "network")))
            cut_at = datetime.now(UTC)
            server.give("/a", wire.cap("Meanwhile", identifier="a-2"))
            await watching.until(lambda: datetime.now(UTC) - cut_at > timedelta(seconds=2))
            await asyncio.to_thread(line.mend)
            watching.intake.poll_now(one)
            await watching.until(
                lambda: {row.subject.id for row in entries(watching, "source.gap_closed")} >= {one, two}
            )
            gap, beside = (around(watching, each, cut_at) for each in (one, two))
            assert (gap.causes, gap.late_items) == (("reach",), 1)
            late = [d for d in deliveries if d.gap_since == gap.from_at]
            assert [d.source_id for d in late] == [one], "what came after the gap says so"
            assert (beside.causes, beside.late_items) == (("reach",), 0)
            assert len(of(entries(watching, "source.recovered"), "network")) == 1
            now = datetime.now(UTC)
            told = await watching.desk.read(silence.gaps, since=cut_at, until=now, now=now)
            assert {g.source_id for g in told} >= {one, two}
            assert all(g.to_at is not None for g in told)
        assert len(watching.received[f"{address}/a"]) == 1, "nothing is lost, nothing comes twice"

    watch(tmp_path / "desk", body)


def test_what_came_while_the_program_was_not_running_is_late(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()

    async def evening(watching: Watching) -> None:
        one = await quick(watching, "Drop", "folder", str(folder))
        await watching.until(lambda: (health := healthy(watching, one)) is not None and health.succeeded_at is not None)

    async def morning(watching: Watching) -> None:
        await watching.until(lambda: bool(entries(watching, "source.gap_closed")))
        row = entries(watching, "source.gap_closed")[0]
        assert row.gap is not None
        assert (row.gap.name, row.gap.causes, row.gap.late_items) == ("Drop", ("stopped",), 1)
        assert "the program was not running. Messages that came late: 1. Nothing is lost." in str(row.message)

    watch(tmp_path / "desk", evening)
    (folder / "night.xml").write_bytes(wire.cap("At night"))
    ended = time.monotonic()
    while time.monotonic() - ended < 2 * INTERVAL_S + TIMEOUT_S:
        threading.Event().wait(0.1)
    watch(tmp_path / "desk", morning, establish=False)


def test_polls_that_change_nothing_are_not_written_each_time(tmp_path: Path) -> None:
    async def body(watching: Watching) -> None:
        with Loopback() as server:
            server.give("/feed", wire.cap("Standing"), etag='"1"')
            one = await quick(watching, "Feed", "http", server.url("/feed"))
            await watching.until(lambda: len(server.asked("/feed")) >= 2)
            written = [change.act for change in watching.changes].count("record")
            await asyncio.to_thread(server.wait_until_asked, "/feed", 8)
            assert [change.act for change in watching.changes].count("record") == written
            before = len(watching.changes)
            await watching.until(lambda: any(c.act == "announce" for c in watching.changes[before:]))
            assert (health := healthy(watching, one)) is not None
            assert health.outcome == "unchanged"
        kept = await watching.desk.read(silence.healths)
        assert kept[one].outcome == "data"

    watch(tmp_path / "desk", body)

    async def afterwards(watching: Watching) -> None:
        kept = await watching.desk.read(silence.healths)
        assert [one.outcome for one in kept.values() if one.source_id != "network"] == ["unchanged"], (
            "the end writes it"
        )

    watch(tmp_path / "desk", afterwards, establish=False)
