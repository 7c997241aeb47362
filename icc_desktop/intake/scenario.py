"""The player of practice scenarios: hides scenario time, the exercise's own outage, how a step is delivered.

A message enters as bytes through the same reader and the same `deliver` as a real one, only in the exercise
lane.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from icc_desktop.base.clock import Clock
from icc_desktop.domain import inject
from icc_desktop.domain.alert import Batch
from icc_desktop.domain.scenario import Scenario, Step, cap_time, fill, identity
from icc_desktop.domain.source import Delivery

Deliver = Callable[[Delivery], Awaitable[object]]
Control = Callable[[str], Awaitable[object]]
Network = Callable[[bool], Awaitable[object]]
Read = Callable[[bytes], Awaitable[Batch]]
Sleep = Callable[[float], Awaitable[object]]

_NEAR_S = 0.001  # nearer than this is now: a sleep so short might not move the clock at all


class Player:
    """Plays one scenario once, its steps in order, at `speed` scenario seconds a second.

    Guarantees: one step ends before the next begins; every message due is delivered, those due while the
    exercise's network is down in their order when it comes up; an error of `read`, `deliver`, `control` or
    `network` ends the play and is raised to who awaits `finished`. A message's sending time is the real now
    less its age in scenario time, its other times lie in real minutes around that, so that countdowns make
    sense at any speed.

    `network` is awaited with True (up) and False (down); a play that ends while it is down sets it up again.
    `control` is awaited with the words of exercise control in `language`.
    """

    def __init__(
        self,
        scenario: Scenario,
        *,
        exercise_id: str,
        clock: Clock,
        speed: float,
        deliver: Deliver,
        control: Control,
        network: Network,
        read: Read,
        language: str = "en",
        sleep: Sleep = asyncio.sleep,
    ):
        self.scenario = scenario
        self.exercise_id = exercise_id
        self.source_id = f"scenario:{scenario.id}"
        self._clock = clock
        self._deliver = deliver
        self._control = control
        self._network = network
        self._read = read
        self._language = language
        self._sleep = sleep
        self._speed = _checked(speed)
        self._reached_s = 0.0  # the position when `_since_s` (steady) was read
        self._since_s: float | None = None  # None: scenario time stands still
        self._stopped = False
        self._changed = asyncio.Event()
        self._finished: asyncio.Task[None] | None = None
        self._steps = {step.id: step for step in scenario.steps}
        self._sent_at: dict[str, datetime] = {}
        self._bytes: dict[str, bytes] = {}
        self._down = False
        self._held: list[Step] = []

    def start(self) -> "asyncio.Task[None]":
        """Begin to play in the running loop; returns `finished`. RuntimeError if it was started before."""
        if self._finished is not None:
            raise RuntimeError("a player plays once")
        self._since_s = self._clock.steady_s()
        self._finished = asyncio.get_running_loop().create_task(self._play(), name=self.source_id)
        return self._finished

    @property
    def finished(self) -> "asyncio.Task[None]":
        """Done when the last step was played or `stop` took effect; awaiting it raises what went wrong.

        RuntimeError before `start`.
        """
        if self._finished is None:
            raise RuntimeError("not started")
        return self._finished

    @property
    def position_s(self) -> float:
        """Scenario seconds since the start of the scenario, never past its last step."""
        ran_s = 0.0 if self._since_s is None else (self._clock.steady_s() - self._since_s) * self._speed
        return min(self._reached_s + ran_s, self.scenario.duration_s)

    @property
    def position(self) -> datetime:
        """The scenario's local time now; aware."""
        return self.scenario.time(self.position_s)

    @property
    def paused(self) -> bool:
        """Whether scenario time stands still."""
        return self._since_s is None

    @property
    def speed(self) -> float:
        """Scenario seconds a second. May be set while it plays; ValueError unless above 0 and finite."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        checked = _checked(speed)
        self._mark(running=not self.paused)
        self._speed = checked
        self._changed.set()

    def pause(self) -> None:
        """Hold scenario time. A step that is being delivered is finished."""
        self._mark(running=False)
        self._changed.set()

    def resume(self) -> None:
        """Go on from where it was paused."""
        if self._finished is not None and not self._finished.done() and not self._stopped:
            self._mark(running=True)
            self._changed.set()

    def stop(self) -> None:
        """End the play. A step that is being delivered is finished; no other begins."""
        self._stopped = True
        self.pause()

    def _mark(self, *, running: bool) -> None:
        self._reached_s = self.position_s
        self._since_s = self._clock.steady_s() if running else None

    async def _play(self) -> None:
        try:
            for step in self.scenario.steps:
                if not await self._reach(step.at_s):
                    return
                await self._do(step)
        finally:
            self._mark(running=False)
            if self._down:
                self._down = False
                await self._network(True)

    async def _reach(self, at_s: float) -> bool:
        """Wait until scenario time is `at_s`; False when the play was stopped."""
        while not self._stopped:
            if self.paused:
                await self._wait(None)
                continue
            left_s = (at_s - self.position_s) / self._speed
            if left_s <= _NEAR_S:
                return True
            await self._wait(left_s)
        return False

    async def _wait(self, seconds: float | None) -> None:
        """Wait for `seconds` (None: without end) or until pace or course is changed."""
        self._changed.clear()
        waits: list[asyncio.Future[object]] = [asyncio.ensure_future(self._changed.wait())]
        if seconds is not None:
            waits.append(asyncio.ensure_future(self._sleep(seconds)))
        try:
            done, _ = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            for wait in done:
                wait.result()
        finally:
            for wait in waits:
                wait.cancel()
            await asyncio.gather(*waits, return_exceptions=True)

    async def _do(self, step: Step) -> None:
        if step.control is not None:
            await self._control(step.control.say(self._language))
        if step.network == "down":
            self._down = True
            await self._network(False)
        elif step.network == "up":
            self._down = False
            await self._network(True)
            held, self._held = self._held, []
            for late in held:
                if self._stopped:
                    return
                await self._arrive(late, step.at_s)
        elif step.has_message or step.again is not None:
            if self._down and not step.without_network:
                self._held.append(step)
            else:
                await self._arrive(step, step.at_s)

    async def _arrive(self, step: Step, at_s: float) -> None:
        """Deliver the message of `step` at scenario time `at_s`."""
        batch = await self._batch(step, at_s)
        await self._deliver(
            Delivery(
                source_id=self.source_id,
                name=step.id,
                batch=batch,
                received_at=self._clock.now(),
                polled=False,
                channel=step.channel,
                lane="exercise",
                exercise_id=self.exercise_id,
            )
        )

    async def _batch(self, step: Step, at_s: float) -> Batch:
        source = step if step.again is None else self._steps[step.again]
        if source.text is None:
            return await self._read(self._message(step, at_s))
        sent_at = self._sent(source, at_s)
        words = inject.filled(source.text, source, sent_at=sent_at, zone=self.scenario.zone)
        identifier = f"{self.exercise_id}/{source.id}"
        return Batch((inject.draft(words, sent_at=sent_at, identifier=identifier),))

    def _message(self, step: Step, at_s: float) -> bytes:
        """The bytes of the step's message: once made, the same for ever, as with every sender."""
        if step.again is not None:
            return self._message(self._steps[step.again], at_s)
        if step.id not in self._bytes:
            self._bytes[step.id] = fill(
                step,
                sent_at=self._sent(step, at_s),
                zone=self.scenario.zone,
                reference=lambda name: self._reference(self._steps[name], at_s),
            )
        return self._bytes[step.id]

    def _sent(self, step: Step, at_s: float) -> datetime:
        if step.id not in self._sent_at:
            self._sent_at[step.id] = self._clock.now() - timedelta(seconds=at_s - step.sent_s)
        return self._sent_at[step.id]

    def _reference(self, step: Step, at_s: float) -> str:
        sent = cap_time(self._sent(step, at_s), self.scenario.zone)
        return ",".join((*identity(step), sent))


def _checked(speed: float) -> float:
    if not 0 < speed < float("inf"):
        raise ValueError(f"speed {speed}")
    return speed
