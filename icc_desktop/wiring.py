"""Intake wired to the desk: sources polled or previewed, what arrives delivered, how it went reported.

Knows desk and intake, which do not know each other; knows no screen.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial

import msgspec

from icc_desktop.base import resources
from icc_desktop.base.clock import Clock
from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk import network, receiving, silence, sources
from icc_desktop.desk.change import Change
from icc_desktop.desk.channels import shipped
from icc_desktop.desk.marks import shipped as shipped_marks
from icc_desktop.desk.runner import Desk
from icc_desktop.desk.silence import Pulse
from icc_desktop.domain.channel import Channel, replaced
from icc_desktop.domain.network import NetworkSettings
from icc_desktop.domain.preview import Preview
from icc_desktop.domain.scenario import Scenario
from icc_desktop.domain.scenario import load as load_scenario
from icc_desktop.domain.source import PORTION, Delivery, PollResult, Source, portions
from icc_desktop.domain.withholding import withhold_delivery
from icc_desktop.intake.clients import Clients, no_secret
from icc_desktop.intake.poller import Poller, asking_for
from icc_desktop.intake.preview import preview
from icc_desktop.intake.sources import Asking, Reads, Store
from icc_desktop.intake.tls import Secret
from icc_desktop.intake.workers import Workers
from icc_desktop.playing import Playing

LOOK_EVERY_S = 1.0
WRITE_AGAIN_S = 15.0


class Intake:
    """What runs beside the desk and feeds it. `disk` is told each time the desk could, or could not, store."""

    def __init__(
        self,
        desk: Desk,
        *,
        clock: Clock,
        language: str,
        channels: tuple[Channel, ...],
        disk: Callable[[WorldFailure | None], None],
        on_bug: Callable[[Exception], None],
        secret: Secret = no_secret,
    ):
        self._desk = desk
        self._clock = clock
        self._language = language
        self._channels = channels
        self._disk = disk
        self._on_bug = on_bug
        self._sources: dict[str, Source] = {}
        self._memories: dict[str, dict[str, str]] = {}  # as the start found them; the poller keeps what came after
        self.workers = Workers()
        self._secret = secret
        self._settings = NetworkSettings()
        self._clients = Clients(self._settings, secret)
        self._poller = Poller(
            workers=self.workers,
            clock=clock,
            deliver=self._deliver,
            report=self._report,
            on_bug=on_bug,
            clients=self._clients,
        )
        self.playing = Playing(
            desk,
            clock=clock,
            language=language,
            channels=lambda: self._channels,
            read=self.workers.read,
            store=self._store,
            on_bug=on_bug,
        )
        self._pulse = Pulse(clock)
        self._one_writing = asyncio.Lock()
        self._write_after_s = 0.0  # steady; a disk that refuses is not tried all the time
        self._watching: asyncio.Task[None] | None = None
        self._unsubscribe = desk.subscribe(self._changed)

    async def begin(self) -> None:
        """Start asking the sources that are set up. An exercise that the last run left running is held."""
        await self.playing.take_up()
        self._settings = await self._desk.read(network.settings)
        self._clients.set_settings(self._settings)
        found = await self._desk.read(sources.sources)
        self._sources = {c.id: c.source for c in found if c.source is not None}
        self._memories = await self._desk.read(sources.memories)
        self._pulse.begin(found, await self._desk.read(silence.healths))
        self._poller.set_sources(self._sources.values(), self._memories)
        self._watching = asyncio.create_task(self._keep_watch(), name="heartbeats")

    def tell_healths(self) -> None:
        """Tell how all sources do at this moment, to a window that has read only what was written."""
        self._desk.announce(self._pulse.healths)

    def poll_now(self, source_id: str) -> None:
        """Ask a source at once."""
        self._poller.poll_now(source_id)

    def use_network(self, settings: NetworkSettings) -> None:
        """Go to the servers in another way from now on; what gave nothing so far is asked soon."""
        self._settings = settings
        self._clients.set_settings(settings)
        self._poller.ask_soon(only_failing=True)

    async def preview(self, source: Source, secret: str | None) -> Preview:
        """What a source gives now; nothing of it is stored. `secret` is what was typed for it, None: the one that is kept."""
        own = f"source/{source.id}"

        def known(name: str) -> str | None:
            return secret if secret is not None and name == own else self._secret(name)

        return await preview(
            source,
            door=partial(self._door, Clients(self._settings, known)),
            reads=self.workers,
            clock=self._clock,
            language=self._language,
            marks=shipped_marks(),
        )

    @asynccontextmanager
    async def _door(self, clients: Clients, source: Source, reads: Reads, store: Store) -> AsyncIterator[Asking]:
        asking = asking_for(source, {}, clients=clients, workers=reads, clock=self._clock, store=store)
        try:
            yield asking
        finally:
            await asking.close()
            await clients.close()

    async def close(self) -> None:
        """Stop everything in order; what has begun to be stored is stored."""
        self._unsubscribe()
        await self.playing.close()
        await self._poller.close()
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        await self._write()
        await self.workers.close()

    async def _deliver(self, delivery: Delivery) -> None:
        if len(delivery.batch.items) > PORTION:  # before it is cut into portions that share a document
            delivery = withhold_delivery(delivery, shipped_marks())
        if delivery.exercise_id is None:
            delivery = msgspec.structs.replace(delivery, gap_since=self._pulse.gap_since(delivery.source_id))
        for portion in portions(delivery):
            received = await self._store(
                receiving.receive, delivery=portion, language=self._language, channels=self._channels
            )
            if isinstance(received, receiving.Received):
                self._pulse.received(delivery.source_id, received.new + received.changed)

    async def _report(self, result: PollResult) -> None:
        heard = self._pulse.heard(result)
        if heard.network_back:
            self._poller.ask_soon(only_failing=True)
        if heard.at_once:
            await self._write()

    async def _keep_watch(self) -> None:
        """See to it that screens and disk know how sources do, whatever happens or does not happen."""
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            try:
                if self._pulse.look():
                    self._poller.ask_soon()
                self._desk.announce(self._pulse.untold())
                if self._pulse.is_due and self._clock.steady_s() >= self._write_after_s:
                    await self._write()
            except Exception as bug:  # noqa: BLE001 - handed to the crash hook; the watch goes on
                self._on_bug(bug)

    async def _write(self) -> None:
        async with self._one_writing:
            notes = self._pulse.unwritten()
            if not notes:
                return
            try:
                await self._store(silence.record, notes=notes)
            except WorldFailure:  # told; they are written with the next ones
                self._write_after_s = self._clock.steady_s() + WRITE_AGAIN_S
            else:
                self._pulse.written(notes)

    async def _store(self, act: Callable[..., object], **values: object) -> object:
        """Run an act; returns its result."""
        try:
            answer = await self._desk.run_program(act, **values)
        except WorldFailure as failure:
            self._disk(failure)
            raise
        if isinstance(answer, Change) and answer.entries:  # what wrote nothing says nothing about the disk
            self._disk(None)
        return answer.result if isinstance(answer, Change) else None

    def _changed(self, change: Change) -> None:
        if change.channels:
            self._channels = replaced(self._channels, change.channels)
        if not change.sources:
            return
        before = dict(self._sources)
        for coverage in change.sources:
            self._pulse.know(coverage)
            if coverage.removed or coverage.source is None:
                self._sources.pop(coverage.id, None)
            else:
                self._sources[coverage.id] = coverage.source
        if self._sources != before:
            self._poller.set_sources(self._sources.values(), self._memories)


def load_resources() -> tuple[tuple[Channel, ...], tuple[Scenario, ...]]:
    """The channel profiles and the practice scenarios that come with the program."""
    folder = resources.folder()
    files = sorted((folder / "scenarios").glob("*.yaml"))
    return shipped(), tuple(load_scenario(file.read_bytes(), file=file.name) for file in files)


NO_SCENARIO = QT_TRANSLATE_NOOP("core", "There is no scenario {name}.")


def scenario_named(scenarios: tuple[Scenario, ...], scenario_id: str) -> Scenario:
    """The scenario of that id. Raises WorldFailure ``missing``, naming those that there are."""
    for one in scenarios:
        if one.id == scenario_id:
            return one
    raise WorldFailure(
        "missing",
        Message(NO_SCENARIO, {"name": scenario_id}),
        to_do=Message(
            QT_TRANSLATE_NOOP("core", "There are: {names}."), {"names": ", ".join(one.id for one in scenarios)}
        ),
    )
