"""The player of practice scenarios: hides scenario time, the exercise's own outage, how a step is delivered.

A message enters as bytes through the same reader and the same act as a real one, only in the exercise lane.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime, timedelta

from icc_desktop.base.clock import Clock
from icc_desktop.domain import inject as words
from icc_desktop.domain.alert import Batch
from icc_desktop.domain.inject import Injection
from icc_desktop.domain.scenario import Scenario, Step, cap_time, fill, identity
from icc_desktop.domain.source import Delivery

Inject = Callable[[Injection], Awaitable[object]]
Read = Callable[[bytes], Awaitable[Batch]]
Sleep = Callable[[float], Awaitable[object]]

_NEAR_S = 0.001  # nearer than this is now: a sleep so short might not move the clock at all


class Player:
    """Plays one scenario, its steps in order, at `speed` scenario seconds a second.

    Guarantees: one step ends before the next begins; every message due is delivered, those due while the
    exercise's network is down in their order when it comes up; an error of `read` or `inject` ends the play and is raised
    to who awaits `finished`. A message's sending time is the real now less its age in scenario time, its other times lie in
    real minutes around that, so that countdowns make sense at any speed.

    A play that was cut off goes on from `position_s`: `done` are the steps that came or were left out, `sent_at` says when the
    messages among them were sent, `network_up` whether the exercise's network was.
    """

    def __init__(
        self,
        scenario: Scenario,
        *,
        exercise_id: str,
        clock: Clock,
        speed: float,
        inject: Inject,
        read: Read,
        language: str = "en",
        sleep: Sleep = asyncio.sleep,
        position_s: float = 0.0,
        done: Iterable[str] = (),
        sent_at: Mapping[str, datetime] | None = None,
        network_up: bool = True,
    ):
        self.scenario = scenario
        self.exercise_id = exercise_id
        self.source_id = f"scenario:{scenario.id}"
        self.lock = asyncio.Lock()
        self._clock = clock
        self._inject = inject
        self._read = read
        self._language = language
        self._sleep = sleep
        self._speed = _checked(speed)
        self._reached_s = position_s  # the position when `_since_s` (steady) was read
        self._since_s: float | None = None  # None: scenario time stands still
        self._begun_s = position_s  # what was due before is late by that much
        self._stopped = False
        self._changed = asyncio.Event()
        self._finished: asyncio.Task[None] | None = None
        self._steps = {step.id: step for step in scenario.steps}
        self._done = set(done)
        self._sent_at = dict(sent_at or {})
        self._bytes: dict[str, bytes] = {}
        self._down = not network_up
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
        """Scenario seconds since the start of the scenario; they go on after its last step."""
        return self._reached_s + self._ran_s()

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
        """Hold scenario time. A message that is being delivered is finished; no other comes."""
        self._mark(running=False)
        self._changed.set()

    def resume(self) -> None:
        """Go on from where it was paused."""
        if self._finished is not None and not self._stopped:
            self._mark(running=True)
            self._changed.set()

    def stop(self) -> None:
        """End the play. A step that is being delivered is finished; no other begins."""
        self._stopped = True
        self.pause()

    def between(self, to_s: float) -> tuple[tuple[str, ...], bool]:
        """What a jump to `to_s` leaves out, held messages included, and whether the network is up there."""
        passed = [step for step in self.scenario.by_clock if step.at_s < to_s]
        network_up = not self._down
        for step in passed:
            if step.network is not None and step.id not in self._done:
                network_up = step.network == "up"
        return tuple(step.id for step in passed if step.id not in self._done), network_up

    def leap(self, to_s: float) -> None:
        """Jump to `to_s`, not before now; what lies between does not come. Hold `lock` meanwhile."""
        skipped, network_up = self.between(to_s)
        self._done.update(skipped)
        self._held.clear()
        self._down = not network_up
        running = not self.paused
        self._mark(running=False)
        self._reached_s = self._begun_s = to_s
        self._mark(running=running)
        self._changed.set()

    async def give(self, step_id: str) -> None:
        """Deliver a step now, whatever its time and the network; it does not come again. Hold `lock` meanwhile.

        KeyError where there is none of that id.
        """
        step = self._steps[step_id]
        self._held = [one for one in self._held if one.id != step_id]
        if step.network is not None:
            self._down = step.network == "down"
        await self._arrive(step, self.position_s, by_hand=True)
        self._changed.set()
        if step.network == "up":
            await self._release(self.position_s)

    def _ran_s(self) -> float:
        return 0.0 if self._since_s is None else (self._clock.steady_s() - self._since_s) * self._speed

    def _mark(self, *, running: bool) -> None:
        self._reached_s = self.position_s
        self._since_s = self._clock.steady_s() if running else None

    async def _play(self) -> None:
        for step in self.scenario.by_clock:
            if not await self._reach(step):
                return
            async with self.lock:
                if step.id not in self._done and not self._stopped:
                    await self._do(step)
        await self._reach(None)

    async def _reach(self, step: Step | None) -> bool:
        """Wait until scenario time is that of the step or it will not come any more; False when the play was stopped.

        What was held and is not delivered yet, because it was paused meanwhile, comes first; with None that alone is waited for.
        """
        while not self._stopped:
            if self.paused:
                if step is None and not self._held:
                    return True
                await self._wait(None)
            elif self._held and not self._down:
                async with self.lock:
                    await self._release(self.position_s)
            elif step is None or step.id in self._done:
                return True
            else:
                left_s = (step.at_s - self.position_s) / self._speed
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
        at_s = max(step.at_s, self._begun_s)
        if self._down and _needs_network(step):
            self._held.append(step)
            return
        if step.network is not None:
            self._down = step.network == "down"
        await self._arrive(step, at_s)
        if step.network == "up":
            await self._release(at_s)

    async def _release(self, at_s: float) -> None:
        """The network is up: deliver what was held, in its order, until it is paused."""
        while self._held and not self.paused:
            await self._arrive(self._held[0], at_s)
            del self._held[0]

    async def _arrive(self, step: Step, at_s: float, *, by_hand: bool = False) -> None:
        """Have `step` happen at scenario time `at_s`."""
        delivery = None
        source = step if step.again is None else self._steps[step.again]
        sent_at = self._sent(source, at_s)
        if source.has_message:
            delivery = Delivery(
                source_id=self.source_id,
                name=step.id,
                batch=await self._batch(source, at_s),
                received_at=self._clock.now(),
                polled=False,
                channel=step.channel,
                lane="exercise",
                exercise_id=self.exercise_id,
            )
        await self._inject(
            Injection(
                exercise_id=self.exercise_id,
                step=step.id,
                position_s=at_s,
                sent_at=sent_at,
                control=step.control.say(self._language) if step.control is not None else None,
                network_up=None if step.network is None else step.network == "up",
                delivery=delivery,
                caller=step.call.who if step.call is not None else "",
                by_hand=by_hand,
            )
        )
        self._done.add(step.id)

    async def _batch(self, step: Step, at_s: float) -> Batch:
        if step.text is None:
            return await self._read(self._message(step, at_s))
        sent_at = self._sent(step, at_s)
        said = words.filled(step.text, step, sent_at=sent_at, zone=self.scenario.zone)
        return Batch((words.draft(said, sent_at=sent_at, identifier=f"{self.exercise_id}/{step.id}"),))

    def _message(self, step: Step, at_s: float) -> bytes:
        """The bytes of the step's message: once made, the same for ever, as with every sender."""
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
            self._sent_at[step.id] = self._clock.now() - timedelta(seconds=max(0.0, at_s - step.sent_s))
        return self._sent_at[step.id]

    def _reference(self, step: Step, at_s: float) -> str:
        sent = cap_time(self._sent(step, at_s), self.scenario.zone)
        return ",".join((*identity(step), sent))


def _needs_network(step: Step) -> bool:
    return (step.has_message or step.again is not None) and not step.without_network


def _checked(speed: float) -> float:
    if not 0 < speed < float("inf"):
        raise ValueError(f"speed {speed}")
    return speed
