"""From the wire and from the folder to the row: real sources, real worker processes, a real desk."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import msgspec
import pytest

from icc_desktop.base.clock import SystemClock
from icc_desktop.base.errors import WorldFailure
from icc_desktop.desk import queries, sources
from icc_desktop.desk.change import Change
from icc_desktop.desk.queries import Detail
from icc_desktop.desk.runner import Desk
from icc_desktop.domain.source import Source, SourceKind
from icc_desktop.wiring import Intake
from tests import rigs, wire
from tests.loopback import Loopback
from tests.samples import SAMPLES, check_alert, is_refused, rows

DATA = Path(__file__).resolve().parents[1] / "data"
LIMIT_S = 60.0


class Watching:
    """A desk with its intake, and what has changed so far."""

    def __init__(self, desk: Desk, intake: Intake, faults: list[object]):
        self.desk = desk
        self.intake = intake
        self.faults = faults
        self._changed = asyncio.Event()
        self.changes: list[Change] = []
        desk.subscribe(self._note)

    def _note(self, change: Change) -> None:
        self.changes.append(change)
        self._changed.set()

    async def add(self, name: str, kind: SourceKind, address: str, **rest: Any) -> str:
        source = Source(id="", name=name, kind=kind, address=address, channel="other", interval_s=5.0, **rest)
        change = await self.desk.run(sources.add, source=source)
        assert isinstance(change, Change), change
        return str(change.result)

    async def until(self, arrived: Callable[[], bool], *, within_s: float = LIMIT_S) -> None:
        async with asyncio.timeout(within_s):
            while not arrived():
                self._changed.clear()
                await self._changed.wait()

    @property
    def received(self) -> dict[str, list[str]]:
        """Ids of notifications by the name (file, address) under which each was received."""
        found: dict[str, list[str]] = {}
        for change in self.changes:
            for entry in change.entries:
                if entry.kind == "notification.received":
                    name = str(entry.message.values.get("name", ""))
                    found.setdefault(name, []).append(entry.subject.id)
        return found

    async def detail(self, notification_id: str) -> Detail:
        for lane in ("real", "exercise"):
            found = await self.desk.read(queries.notification_detail, notification_id=notification_id, lane=lane)
            if found is not None:
                return found
        raise AssertionError(notification_id)


def watch(folder: Path, body: Callable[[Watching], Coroutine[Any, Any, None]], *, establish: bool = True) -> None:
    """Run `body` beside a desk whose intake runs; afterwards the journal verifies and nothing went wrong in silence."""

    async def run() -> None:
        faults: list[object] = []
        disk: Callable[[WorldFailure | None], None] = lambda failure: faults.append(failure) if failure else None  # noqa: E731
        desk = await Desk.open(folder)
        desk.officer = (await desk.read(rigs.accounts.accounts))[0]
        intake = Intake(
            desk, clock=SystemClock(), language="en", channels=rigs.CHANNELS, disk=disk, on_bug=faults.append
        )
        await intake.begin()
        watching = Watching(desk, intake, faults)
        try:
            await body(watching)
        finally:
            await intake.close()
            verified = await desk.verify()
            await desk.close()
        assert verified.ok, (verified.entry, str(verified.problem))
        assert faults == []

    if establish:
        rigs.establish(folder)
    asyncio.run(run())


def test_a_file_put_into_the_folder_is_a_row(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()

    async def body(watching: Watching) -> None:
        source_id = await watching.add("Folder", "folder", str(folder))
        (folder / "alert.xml").write_bytes(wire.cap("Fire on the quay"))
        await watching.until(lambda: "alert.xml" in watching.received)
        (one,) = watching.received["alert.xml"]
        detail = await watching.detail(one)
        assert detail.row.headline == "Fire on the quay"
        assert detail.row.source_id == source_id
        assert detail.original == (folder / "alert.xml").read_bytes()

    watch(tmp_path / "desk", body)


def test_a_folder_that_was_off_at_the_start_or_is_switched_off_and_on_brings_nothing_again(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    names = [f"{number}.xml" for number in range(3)]
    for name in names:
        (folder / name).write_bytes(wire.cap(name, identifier=name))

    async def switch(watching: Watching, *, on: bool) -> None:
        (coverage,) = await watching.desk.read(sources.sources)
        assert coverage.source is not None
        change = await watching.desk.run(sources.change, source=msgspec.structs.replace(coverage.source, active=on))
        assert isinstance(change, Change)

    async def looked(watching: Watching, name: str) -> None:
        """Until what is put there now has come, and with it all else that would come."""
        (folder / name).write_bytes(wire.cap(name, identifier=name))
        await watching.until(lambda: name in watching.received)

    async def first(watching: Watching) -> None:
        await watching.add("Folder", "folder", str(folder))
        await watching.until(lambda: set(names) <= set(watching.received))
        await watching.until(lambda: any(h.outcome == "data" for c in watching.changes for h in c.healths))
        await switch(watching, on=False)
        await switch(watching, on=True)
        await looked(watching, "again.xml")
        await switch(watching, on=False)
        assert [len(ids) for ids in watching.received.values()] == [1, 1, 1, 1]

    async def next_day(watching: Watching) -> None:
        await switch(watching, on=True)
        await looked(watching, "next-day.xml")
        assert list(watching.received) == ["next-day.xml"]

    watch(tmp_path / "desk", first)
    watch(tmp_path / "desk", next_day, establish=False)


@pytest.mark.parametrize("index", ["atom-links", "rss-links", "atom-inline"])
def test_an_index_on_the_web_gives_a_row_for_each_alert(tmp_path: Path, index: str) -> None:
    async def body(watching: Watching) -> None:
        with Loopback() as server:
            for number in (1, 2):
                server.give(f"/{number}.cap", wire.cap(f"Storm {number}", identifier=f"S-{number}"))
            server.give("/index", wire.index(index, server.url("/")), etag='"1"')
            await watching.add("Web", "http", server.url("/index"))
            await watching.until(lambda: sum(map(len, watching.received.values())) == 2)
        found = await watching.desk.read(queries.open_notifications, lane="real", now=SystemClock().now())
        assert sorted(row.headline for row in found) == ["Storm 1", "Storm 2"]

    watch(tmp_path / "desk", body)


def test_a_login_page_is_a_failed_poll_and_not_an_alert(tmp_path: Path) -> None:
    async def body(watching: Watching) -> None:
        with Loopback() as server:
            server.give_login_page("/feed")
            source_id = await watching.add("Web", "http", server.url("/feed"))
            await watching.until(lambda: any(h.outcome == "failed" for c in watching.changes for h in c.healths))
            server.give("/feed", wire.cap("Back again"))
            watching.intake.poll_now(source_id)
            await watching.until(lambda: any(e.kind == "source.recovered" for c in watching.changes for e in c.entries))
        kinds = [e.kind for c in watching.changes for e in c.entries if e.subject.kind == "source"]
        assert kinds == ["source.added", "source.lost", "source.recovered"]
        found = await watching.desk.read(queries.open_notifications, lane="real", now=SystemClock().now())
        assert [row.headline for row in found] == ["Back again"]

    watch(tmp_path / "desk", body)


@pytest.mark.parametrize("end", [b"", b"\n"])
def test_a_page_between_two_equal_answers_is_one_note_of_failure_and_no_arrival(tmp_path: Path, end: bytes) -> None:
    async def body(watching: Watching) -> None:
        def polled(outcome: str, failures: int) -> Callable[[], bool]:
            return lambda: any(
                (health.outcome, health.failures) == (outcome, failures)
                for change in watching.changes
                for health in change.healths
            )

        with Loopback() as server:
            server.give("/feed", wire.cap("Storm"))
            source_id = await watching.add("Web", "http", server.url("/feed"))
            await watching.until(lambda: len(watching.received) == 1)
            before = await watching.desk.read(queries.open_notifications, lane="real", now=SystemClock().now())
            watching.changes.clear()
            server.give_login_page("/feed")
            for failures in (1, 2):
                watching.intake.poll_now(source_id)
                await watching.until(polled("failed", failures))
            server.give("/feed", wire.cap("Storm") + end)
            watching.intake.poll_now(source_id)
            await watching.until(lambda: any(e.kind == "source.recovered" for c in watching.changes for e in c.entries))
        kinds = [e.kind for c in watching.changes for e in c.entries]
        assert kinds == ["source.lost", "source.recovered"]  # nothing arrived: nothing rings
        after = await watching.desk.read(queries.open_notifications, lane="real", now=SystemClock().now())
        assert after == before

    watch(tmp_path / "desk", body)


async def _check_all(watching: Watching, names: dict[str, str]) -> None:
    """Each sample has come in under its name with the values of the index, or cannot be read and says why."""
    for file, words in rows("cap"):
        first = watching.received[names[file]][0]
        detail = await watching.detail(first)
        if is_refused(words):
            assert not detail.row.readable
            assert detail.row.reason
            assert detail.original == (SAMPLES / file).read_bytes()
        else:
            assert detail.alert is not None
            check_alert(detail.alert, words)


@pytest.mark.skipif(not SAMPLES.exists(), reason="the sample files are not here")
def test_every_sample_comes_through_the_folder(tmp_path: Path) -> None:
    names = {file: Path(file).name for file, _ in rows("cap")}

    async def body(watching: Watching) -> None:
        folder = tmp_path / "in"
        folder.mkdir()
        for file, name in names.items():
            (folder / name).write_bytes((SAMPLES / file).read_bytes())
        await watching.add("Folder", "folder", str(folder))
        await watching.until(lambda: set(names.values()) <= set(watching.received))
        await _check_all(watching, names)

    watch(tmp_path / "desk", body)


@pytest.mark.skipif(not SAMPLES.exists(), reason="the sample files are not here")
def test_every_sample_comes_over_http(tmp_path: Path) -> None:
    async def body(watching: Watching) -> None:
        with Loopback() as server:
            names = {}
            for file, _ in rows("cap"):
                path = f"/{Path(file).name}"
                server.give(path, (SAMPLES / file).read_bytes())
                names[file] = server.url(path)
                await watching.add(file, "http", server.url(path))
            await watching.until(lambda: set(names.values()) <= set(watching.received))
            await _check_all(watching, names)

    watch(tmp_path / "desk", body)
