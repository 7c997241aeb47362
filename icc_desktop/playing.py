"""The exercise that runs: the player in step with the journal, and what control does to both.

The journal comes first: what is not on disk has not happened, so that a run goes on after a crash where its entries end. Knows
desk and intake, which do not know each other; knows no screen.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from icc_desktop.base.clock import Clock
from icc_desktop.base.errors import Refused, WorldFailure
from icc_desktop.base.words import Message
from icc_desktop.desk import exercises
from icc_desktop.desk.change import Change, Refusal
from icc_desktop.desk.runner import Desk
from icc_desktop.domain.channel import Channel
from icc_desktop.domain.exercise import Exercise
from icc_desktop.domain.inject import Injection
from icc_desktop.domain.plan import Plan
from icc_desktop.intake.scenario import Player, Read

Store = Callable[..., Awaitable[object]]


class Playing:
    """Plays at most one exercise. The acts are the officer's: they raise Refused where the rules, WorldFailure where the disk
    does not allow them, and nothing has changed then.

    `store` runs an act of the program and raises WorldFailure; `on_bug` is told what we did wrong, and the exercise is suspended.
    """

    def __init__(
        self,
        desk: Desk,
        *,
        clock: Clock,
        language: str,
        channels: Callable[[], tuple[Channel, ...]],
        read: Read,
        store: Store,
        on_bug: Callable[[Exception], None],
    ):
        self._desk = desk
        self._clock = clock
        self._language = language
        self._channels = channels
        self._read = read
        self._store = store
        self._on_bug = on_bug
        self._player: Player | None = None
        self._watching: asyncio.Task[None] | None = None
        self._one_start = asyncio.Lock()

    @property
    def position_s(self) -> float | None:
        """The place in scenario time now; None where no player is there."""
        return self._player.position_s if self._player is not None else None

    async def take_up(self) -> None:
        """Hold the exercise that the last run of the program left running: a person lets it go on."""
        left_over = await self._desk.read(exercises.running)
        if left_over is not None and left_over.suspended_at is None:
            await self._hold(left_over.id, left_over.position_s)

    async def practise(self, plan: Plan, *, speed: float) -> "asyncio.Task[None]":
        """STARTEX of a plan as it stands; the task is done when its last inject has come."""
        async with self._one_start:
            change = await self._act(exercises.practise, plan=plan, language=self._language, speed=speed)
            return await self._begin(str(change.result))

    async def start(self, exercise_id: str, *, speed: float) -> None:
        """STARTEX of a prepared exercise."""
        async with self._one_start:
            await self._act(exercises.start, exercise_id=exercise_id, speed=speed)
            await self._begin(exercise_id)

    async def suspend(self) -> None:
        """Hold scenario time."""
        running = await self._running()
        player = self._player
        if player is None:
            await self._act(exercises.suspend, exercise_id=running.id, position_s=running.position_s)
            return
        player.pause()
        try:
            async with player.lock:  # what is being delivered comes before
                await self._act(exercises.suspend, exercise_id=running.id, position_s=player.position_s)
        except BaseException:
            if running.suspended_at is None:
                player.resume()
            raise

    async def resume(self) -> None:
        """Go on, also with a run that a crash cut off."""
        running = await self._running()
        async with self._one_start:
            await self._act(exercises.resume, exercise_id=running.id)
            if self._player is None:
                await self._begin(running.id)
            else:
                self._player.resume()

    async def pace(self, speed: float) -> None:
        """Let scenario time go at `speed` scenario seconds a second."""
        running = await self._running()
        position_s = running.position_s if self._player is None else self._player.position_s
        await self._act(exercises.pace, exercise_id=running.id, speed=speed, position_s=position_s)
        if self._player is not None:
            self._player.speed = speed

    async def jump(self, to_s: float) -> tuple[str, ...]:
        """Jump to a later place in scenario time; returns the injects that are left out."""
        player = self._playing()
        async with player.lock:
            skipped, network_up = player.between(to_s)
            await self._act(
                exercises.jump,
                exercise_id=player.exercise_id,
                from_s=player.position_s,
                to_s=to_s,
                at=f"{player.scenario.time(to_s):%H:%M:%S}",
                skipped=skipped,
                network_up=network_up,
            )
            player.leap(to_s)
        return skipped

    async def give(self, step_id: str) -> None:
        """Deliver an inject now: one that is to come, was left out, or is a contingency."""
        player = self._playing()
        async with player.lock:
            try:
                await player.give(step_id)
            except KeyError as unknown:
                raise Refused(Message(exercises.NO_INJECT, {"name": step_id})) from unknown

    async def end(self) -> None:
        """ENDEX. Nothing comes any more; what came is kept as it stands."""
        running = await self._running()
        player = self._player
        if player is None:
            await self._act(exercises.end, exercise_id=running.id)
            return
        async with player.lock:
            await self._act(exercises.end, exercise_id=running.id, position_s=player.position_s)
            self._player = None
            player.stop()
        await self._watched()

    async def close(self) -> None:
        """Stop playing; what runs is suspended and can go on at the next start."""
        async with self._one_start:  # what is being begun is begun first
            player, self._player = self._player, None
        if player is None:
            return
        position_s, paused = player.position_s, player.paused
        player.stop()
        await self._watched()
        if not paused:
            with suppress(WorldFailure):  # told; the next start suspends it
                await self._hold(player.exercise_id, position_s)

    # -- inside

    async def _begin(self, exercise_id: str) -> "asyncio.Task[None]":
        state: Exercise | None = await self._desk.read(exercises.exercise, exercise_id=exercise_id)
        if state is None:
            raise Refused(Message(exercises.NO_EXERCISE))
        player = self._player = Player(
            exercises.scenario(state),
            exercise_id=exercise_id,
            clock=self._clock,
            speed=state.speed,
            inject=self._inject,
            read=self._read,
            language=self._language,
            position_s=state.position_s,
            done=state.done,
            sent_at={name: one.sent_at for name, one in state.delivered.items() if one.sent_at is not None},
            network_up=state.network_up,
        )
        player.start()
        self._watching = asyncio.create_task(self._watch(player), name="exercise")
        return self._watching

    async def _inject(self, injection: Injection) -> None:
        officer = self._desk.officer
        await self._store(
            exercises.inject,
            injection=injection,
            language=self._language,
            channels=self._channels(),
            by=officer.id if injection.by_hand and officer is not None else "",
        )

    async def _watch(self, player: Player) -> None:
        """Until the last inject has come. What goes wrong holds the exercise."""
        try:
            await player.finished
        except WorldFailure:
            pass  # told by who stored
        except Exception as bug:  # noqa: BLE001 - handed to the crash hook; the exercise is held all the same
            self._on_bug(bug)
        else:
            return
        if self._player is player:
            self._player = None
            with suppress(WorldFailure):  # told; the next start suspends it
                await self._hold(player.exercise_id, player.position_s)

    async def _hold(self, exercise_id: str, position_s: float) -> None:
        await self._store(exercises.suspend, exercise_id=exercise_id, position_s=position_s)

    async def _watched(self) -> None:
        if self._watching is not None:
            await self._watching

    async def _running(self) -> Exercise:
        running = await self._desk.read(exercises.running)
        if running is None:
            raise Refused(Message(exercises.NONE_RUNS))
        return running

    def _playing(self) -> Player:
        if self._player is None:
            raise Refused(Message(exercises.RESUME_FIRST))
        return self._player

    async def _act(self, act: Callable[..., Any], **values: Any) -> Change:
        answer = await self._desk.run(act, **values)
        if isinstance(answer, Refusal):
            raise Refused(answer.reason)
        return answer
