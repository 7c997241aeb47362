"""The rhythm of all sources: one task each, spread out in time, asked less often while out of reach.

Hides when a source is asked next. What it gave goes to `deliver`; how it went (data, unchanged or failed) and what
the source wants to remember goes to `report`, and only after `deliver` has returned. Time is the steady clock's, so
a clock that is set does not stop anything.
"""

import asyncio
import contextlib
import hashlib
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from datetime import timedelta
from functools import partial
from typing import Any

import msgspec

from icc_desktop.base.clock import Clock
from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.source import Delivery, PollResult, Source
from icc_desktop.intake import embedded
from icc_desktop.intake.clients import Clients
from icc_desktop.intake.mail import MailSource
from icc_desktop.intake.sources import (
    Asked,
    Asking,
    FolderSource,
    NotStored,
    Reads,
    Store,
    WebSource,
    kept_memory,
)
from icc_desktop.intake.workers import Workers

FIRST_WITHIN_S = 5.0
SOON_S = 1.0
LONGEST_PAUSE_S = {"http": 900.0, "folder": 60.0, "mail": 300.0}

Deliver = Callable[[Delivery], Coroutine[Any, Any, None]]
Report = Callable[[PollResult], Coroutine[Any, Any, None]]
Wait = Callable[[asyncio.Event, float], Awaitable[None]]


async def wait_until_woken(woken: asyncio.Event, seconds: float) -> None:
    """Return when `woken` is set, at the latest after `seconds`."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await woken.wait()


class Poller:
    """Asks the sources of kind ``http``, ``folder`` and ``mail``; leaves others alone.

    `deliver` raises WorldFailure if the desk could not store: nothing is remembered then, and the same data come
    again. Whatever else goes wrong in a source's task is a fault of ours: it goes to `on_bug`, and the source goes on
    as if it had been out of reach. `clients` are the ways to the servers; they are closed with the poller. `wait` is there for
    tests that hold the clock.
    """

    def __init__(
        self,
        *,
        workers: Workers,
        clock: Clock,
        deliver: Deliver,
        report: Report,
        on_bug: Callable[[Exception], None],
        clients: Clients | None = None,
        wait: Wait = wait_until_woken,
    ) -> None:
        self._workers = workers
        self._clock = clock
        self._deliver = deliver
        self._report = report
        self._on_bug = on_bug
        self._clients = clients or Clients()
        self._wait = wait
        self._watches: dict[str, _Watch] = {}
        self._stopped: dict[str, _Watch] = {}  # switched off: what they remember counts when they are asked again
        self._ending: set[asyncio.Task[None]] = set()
        self._closed = False

    def set_sources(self, sources: Iterable[Source], memories: Mapping[str, dict[str, str]]) -> None:
        """From now on ask these sources (those that are active). What goes on unchanged is not disturbed.

        `memories` are those of the last `PollResult` of each source id; a source that was asked before keeps its own.
        """
        known = {each.id: each for each in sources}
        wanted = {each.id: each for each in known.values() if each.active and each.kind in LONGEST_PAUSE_S}
        for source_id, watch in list(self._watches.items()):
            if wanted.get(source_id) == watch.source:
                continue
            self._stop(watch)
            if source_id in wanted:
                self._start(wanted[source_id], {}, before=watch)
            elif source_id in known:
                self._stopped[source_id] = watch
        for source_id in self._stopped.keys() - known.keys():
            del self._stopped[source_id]
        for source_id, source in wanted.items():
            if source_id not in self._watches:
                self._start(source, memories.get(source_id, {}), before=self._stopped.pop(source_id, None))

    def poll_now(self, source_id: str) -> bool:
        """Ask a source at once, or once more if it is being asked; False if there is no such source."""
        watch = self._watches.get(source_id)
        if watch is not None:
            watch.woken.set()
        return watch is not None

    def ask_soon(self, *, only_failing: bool = False) -> None:
        """Ask the sources within seconds, one after the other: the network is back, or the machine was asleep.

        `only_failing` leaves those alone that answered when they were last asked.
        """
        for watch in self._watches.values():
            if watch.is_failing or not only_failing:
                watch.sooner_s = self._clock.steady_s() + FIRST_WITHIN_S * _share(watch.source.id)
                watch.woken.set()

    async def close(self) -> None:
        """Stop asking. A download is broken off; what the desk has begun to store it stores. May be called twice."""
        self._closed = True
        for watch in list(self._watches.values()):
            self._stop(watch)
        while self._ending:
            await asyncio.wait(self._ending)
        await self._clients.close()

    def _start(self, source: Source, memory: Mapping[str, str], *, before: "_Watch | None") -> None:
        if self._closed:
            raise RuntimeError("the poller is closed")
        woken = asyncio.Event()
        asking = asking_for(
            source,
            memory,
            clients=self._clients,
            workers=self._workers,
            clock=self._clock,
            store=self._store,
            wake=woken.set,
        )
        watch = _Watch(source, asking, woken)
        watch.task = asyncio.create_task(self._run(watch, before), name=f"source {source.id}")
        watch.task.add_done_callback(self._ending.discard)
        self._watches[source.id] = watch

    def _stop(self, watch: "_Watch") -> None:
        del self._watches[watch.source.id]
        if watch.task is not None:
            self._ending.add(watch.task)
            watch.task.cancel()

    async def _run(self, watch: "_Watch", before: "_Watch | None") -> None:
        if before is not None and before.task is not None:
            await asyncio.wait({before.task})
            watch.remember(before)
        try:
            await self._ask_for_ever(watch)
        finally:
            if watch.asking.memory != watch.told:  # broken off between storing and telling
                await self._tell(watch, Asked("data"), 0.0)
            await watch.asking.close()

    async def _ask_for_ever(self, watch: "_Watch") -> None:
        due_s = self._clock.steady_s() + FIRST_WITHIN_S * _share(watch.source.id)
        while True:
            await self._wait(watch.woken, max(0.0, due_s - self._clock.steady_s()))
            watch.woken.clear()
            if watch.sooner_s is not None:
                due_s, watch.sooner_s = min(due_s, watch.sooner_s), None
                continue
            began_s = self._clock.steady_s()
            asked = await self._ask(watch.asking)
            ended_s = self._clock.steady_s()
            pause_s = watch.pause_s(asked)
            due_s = ended_s if asked.more else max(began_s + pause_s, ended_s + max(SOON_S, asked.retry_after_s))
            await self._tell(watch, asked, due_s - ended_s)

    async def _ask(self, asking: Asking) -> Asked:
        try:
            return await asking.ask()
        except NotStored as error:
            return Asked("failed", reason=error.failure.happened, not_stored=True)
        except Exception as bug:  # noqa: BLE001 - told to on_bug; the other sources and this one go on
            self._on_bug(bug)
            text = QT_TRANSLATE_NOOP("core", "The program has a fault that keeps it from asking this source.")
            return Asked("failed", reason=Message(text), out_of_reach=True)

    async def _tell(self, watch: "_Watch", asked: Asked, pause_s: float) -> None:
        at = self._clock.now()
        result = PollResult(
            source_id=watch.source.id,
            at=at,
            outcome=asked.outcome,
            items=asked.items,
            reason=asked.reason,
            answer=asked.answer,
            memory=dict(watch.asking.memory),
            next_at=at + timedelta(seconds=pause_s),
            out_of_reach=asked.unreached,
            not_stored=asked.not_stored,
            oldest_at=asked.oldest_at,
            more=asked.more or asked.soon,
        )
        try:
            await _to_its_end(self._report(result))
            watch.told = result.memory
        except Exception as error:  # noqa: BLE001 - told to on_bug; the next report carries the whole memory again
            self._on_bug(error)

    async def _store(self, delivery: Delivery, stored: Callable[[], None]) -> None:
        async def deliver() -> None:
            await self._deliver(delivery)
            stored()

        try:
            await _to_its_end(deliver())
        except WorldFailure as failure:
            raise NotStored(failure) from failure


class _Watch:
    """A source that is being asked, and how often it was out of reach one after the other. `told` is its memory when
    it was last reported."""

    def __init__(self, source: Source, asking: Asking, woken: asyncio.Event) -> None:
        self.source = source
        self.asking = asking
        self.told = dict(asking.memory)
        self.woken = woken
        self.task: asyncio.Task[None] | None = None
        self.sooner_s: float | None = None
        self._failures = 0  # out of reach, one after the other
        self._has_failed = False
        self._is_first = True

    @property
    def is_failing(self) -> bool:
        """Whether it gave nothing usable when it was last asked."""
        return self._has_failed

    def remember(self, before: "_Watch") -> None:
        """Go on where the same source was stopped."""
        self.asking.memory = kept_memory(self.source, before.asking.memory)
        self.told = dict(self.asking.memory)

    def pause_s(self, asked: Asked) -> float:
        """Seconds from the beginning of this poll to the next one."""
        interval_s = min(self.source.interval_s, asked.again_within_s or self.source.interval_s)
        is_first, self._is_first = self._is_first, False
        self._failures = self._failures + 1 if asked.out_of_reach else 0
        self._has_failed = asked.outcome == "failed"
        if self._failures:
            longest_s = max(interval_s, LONGEST_PAUSE_S[self.source.kind])
            doubled_s = min(interval_s * 2.0 ** min(self._failures - 1, 30), longest_s)
            return doubled_s * (1.0 - 0.2 * _share(f"{self.source.id} {self._failures}"))
        if asked.soon:
            return min(interval_s, SOON_S)
        if is_first:  # the first polls stand close together; from the second on they fill the interval
            return interval_s * (0.5 + _share(self.source.id))
        return interval_s


def asking_for(
    source: Source,
    memory: Mapping[str, str],
    *,
    clients: Clients,
    workers: Reads,
    clock: Clock,
    store: Store,
    wake: Callable[[], None] = lambda: None,
) -> Asking:
    """The door to a source, as its kind demands. What comes through it is as the source is set up: its channel, whether it is
    assumed to be real, its limit on attachments; also where the source is changed or removed meanwhile."""

    async def as_set_up(delivery: Delivery, stored: Callable[[], None]) -> None:
        batch = embedded.at_most(delivery.batch, source.max_attachments)
        made = msgspec.structs.replace(
            delivery, batch=batch, channel=source.channel, assume_actual=source.assume_actual
        )
        await store(made, stored)

    if source.kind == "folder":
        return FolderSource(source, memory, workers=workers, clock=clock, store=as_set_up)
    if source.kind == "mail":
        return MailSource(
            source,
            memory,
            tls=partial(clients.tls, source),
            secret=partial(clients.secret_of, f"source/{source.id}", source.timeout_s),
            workers=workers,
            clock=clock,
            store=as_set_up,
            wake=wake,
        )
    return WebSource(source, memory, clients=clients, workers=workers, clock=clock, store=as_set_up)


async def _to_its_end(work: Coroutine[Any, Any, None]) -> None:
    """Await `work`; if cancelled meanwhile, only once it is done: nothing is stored by halves."""
    task = asyncio.create_task(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.gather(task, return_exceptions=True)
        raise


def _share(text: str) -> float:
    """A number from 0 to 1, always the same for the same text, and evenly spread over texts."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:6]) / 2**48
