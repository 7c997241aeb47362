"""A poller with its time held, for the tests of what the doors give: real server, real folder, real workers."""

import asyncio
from collections.abc import Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import Message
from icc_desktop.domain.alert import Draft
from icc_desktop.domain.source import Delivery, PollResult, Source
from icc_desktop.intake.poller import Poller
from icc_desktop.intake.workers import Workers

DISK_FULL = WorldFailure("disk-full", Message("The disk is full."))


def cap(identifier: str) -> bytes:
    return f"""<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{identifier}</identifier>
<sender>desk@example.org</sender><sent>2026-11-25T09:00:00+00:00</sent><status>Actual</status>
<msgType>Alert</msgType><scope>Public</scope></alert>""".encode()


def atom(*links: str, updated: dict[str, str] | None = None) -> bytes:
    """An index of CAP files at these addresses."""
    entries = "".join(
        f"<entry><title>{link}</title><id>{link}</id>"
        f"<updated>{(updated or {}).get(link, '2026-11-25T09:00:00Z')}</updated>"
        f'<link type="application/cap+xml" href="{link}"/></entry>'
        for link in links
    )
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>CAP</title><id>f</id>{entries}</feed>'.encode()


class HeldTime:
    """A clock that stands until it is moved, and the waiting that goes with it."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
        self.steady = 5000.0
        self.waiting: dict[asyncio.Event, float] = {}

    def now(self) -> datetime:
        return self.wall

    def steady_s(self) -> float:
        return self.steady

    async def wait(self, woken: asyncio.Event, seconds: float) -> None:
        self.waiting[woken] = self.steady + seconds
        try:
            await woken.wait()
        finally:
            del self.waiting[woken]

    def move(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.steady += seconds
        for woken, due in self.waiting.items():
            if due <= self.steady + 1e-6:
                woken.set()


class Desk:
    """What the poller talks to."""

    def __init__(self) -> None:
        self.time = HeldTime()
        self.deliveries: list[Delivery] = []
        self.results: list[PollResult] = []
        self.bugs: list[Exception] = []
        self.refusal: Exception | None = None
        self.refused = 0
        self.report_refusal: Exception | None = None
        self.poller: Poller

    async def deliver(self, delivery: Delivery) -> None:
        if self.refusal is not None:
            self.refused += 1
            raise self.refusal
        self.deliveries.append(delivery)

    async def report(self, result: PollResult) -> None:
        self.results.append(result)
        if self.report_refusal is not None:
            raise self.report_refusal

    @property
    def identifiers(self) -> list[str]:
        items = [item for each in self.deliveries for item in each.batch.items]
        return sorted(item.alert.identifier if isinstance(item, Draft) else "unreadable" for item in items)

    async def until(self, said: Callable[[], bool]) -> None:
        async with asyncio.timeout(20):
            while not said():
                await asyncio.sleep(0.001)

    async def next_result(self) -> PollResult:
        """Let time go on to the next poll, and give its result."""
        await self.until(lambda: bool(self.time.waiting))
        before = len(self.results)
        self.time.move(min(self.time.waiting.values()) - self.time.steady)
        await self.until(lambda: len(self.results) > before)
        return self.results[-1]


@asynccontextmanager
async def polling(*sources: Source, memories: dict[str, dict[str, str]] | None = None, **given: Any):
    """A poller that asks these sources; `given` are further arguments of it."""
    desk = Desk()
    workers = Workers(count=1)
    desk.poller = Poller(
        workers=workers,
        clock=desk.time,
        deliver=desk.deliver,
        report=desk.report,
        on_bug=desk.bugs.append,
        wait=desk.time.wait,
        **given,
    )
    try:
        desk.poller.set_sources(sources, memories or {})
        yield desk
    finally:
        await desk.poller.close()
        await workers.close()
        assert len(asyncio.all_tasks()) == 1


def web(address: str, source_id: str = "w", **more) -> Source:
    return Source(id=source_id, name="Feed", kind="http", address=address, channel="c", **more)


def watched(path, source_id: str = "f", **more) -> Source:
    return Source(id=source_id, name="Folder", kind="folder", address=str(path), channel="c", **more)
