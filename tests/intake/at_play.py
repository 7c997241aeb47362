"""A player of scenarios with a clock that is held, and a desk that only notes what comes."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

from icc_desktop.domain.alert import Alert, Batch, Draft
from icc_desktop.domain.inject import Injection
from icc_desktop.domain.scenario import Scenario, load
from icc_desktop.domain.source import Delivery
from icc_desktop.intake.readers import read
from icc_desktop.intake.scenario import Inject, Player, Read

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
HEAD = "id: s\ntitles: {en: T}\nsynopsis: {en: S}\nstart: 2027-01-14 15:40\nzone: Europe/Brussels\nsteps:\n"
MINUTES = timedelta(minutes=1)


def scenario(steps: str) -> Scenario:
    return load((HEAD + steps).encode(), file="s.yaml")


def message(name: str, at: str, rest: str = "", text: str = "{sent}") -> str:
    cap = f"<a><identifier>i-{name}</identifier><sender>s</sender><sent>{text}</sent></a>"
    return f'  - {{id: {name}, at: "{at}", channel: other, cap: "{cap}"{rest}}}\n'


class Hours:
    """A clock whose sleepers wake when the test says so (`pass_s`), or at once with time leapt to their moment."""

    def __init__(self, *, leap: bool = True):
        self.leap = leap
        self.steady = 1000.0
        self._sleepers: list[tuple[float, asyncio.Future[None]]] = []

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.steady - 1000)

    def steady_s(self) -> float:
        return self.steady

    async def sleep(self, seconds: float) -> None:
        if self.leap:
            self.steady += seconds
            await asyncio.sleep(0)
            return
        due: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sleepers.append((self.steady + seconds, due))
        await due

    async def pass_s(self, seconds: float) -> None:
        """Let `seconds` go by, waking who is due in between, each at his moment."""
        end = self.steady + seconds
        while True:
            await self.settle()
            self._sleepers = [s for s in self._sleepers if not s[1].done()]
            at, due = min(self._sleepers, key=lambda s: s[0], default=(end + 1, None))
            if due is None or at > end:
                break
            self.steady = at
            due.set_result(None)
        self.steady = end
        await self.settle()

    async def settle(self) -> None:
        for _ in range(30):
            await asyncio.sleep(0)


class Desk:
    """Takes what the player gives, in one list and in order."""

    def __init__(self, clock: Hours):
        self.clock = clock
        self.deliveries: list[Delivery] = []
        self.injections: list[Injection] = []
        self.happened: list[tuple[float, str]] = []

    def note(self, what: str) -> None:
        self.happened.append((self.clock.steady - 1000, what))

    async def inject(self, injection: Injection) -> None:
        await asyncio.sleep(0)
        self.injections.append(injection)
        if injection.control is not None:
            self.note(f"control: {injection.control}")
        if injection.network_up is not None:
            self.note("network up" if injection.network_up else "network down")
        if injection.delivery is not None:
            self.deliveries.append(injection.delivery)
            self.note(injection.delivery.name)

    def player(
        self,
        played: Scenario,
        *,
        speed: float = 1.0,
        read: Read | None = None,
        inject: Inject | None = None,
        **begun: Any,
    ) -> Player:
        return Player(
            played,
            exercise_id="run-1",
            clock=self.clock,
            speed=speed,
            inject=inject or self.inject,
            read=read or as_is,
            sleep=self.clock.sleep,
            **begun,
        )

    @property
    def names(self) -> list[str]:
        return [what for _, what in self.happened]


async def as_is(data: bytes) -> Batch:
    return Batch((Draft(Alert(format="as it is"), data),))


async def really(data: bytes) -> Batch:
    return read(data)


def play(played: Scenario, *, speed: float = 60.0, read: Read = as_is) -> Desk:
    desk = Desk(Hours())

    async def run() -> None:
        await desk.player(played, speed=speed, read=read).start()

    asyncio.run(run())
    return desk


def text(delivery: Delivery) -> str:
    return delivery.batch.items[0].original.decode()
