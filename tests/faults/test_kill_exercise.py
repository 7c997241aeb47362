"""SIGKILL in the middle of an exercise: at the next start it is there, suspended where its entries end, and goes on."""

import asyncio
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from icc_desktop.base.clock import SystemClock
from icc_desktop.desk import accounts, exercises, queries
from icc_desktop.desk.change import Change
from icc_desktop.desk.runner import Desk
from icc_desktop.domain.alert import Batch
from icc_desktop.domain.exercise import Exercise
from icc_desktop.intake.readers import read
from icc_desktop.playing import Playing
from tests import rigs
from tests.rigs import ANN, CHANNELS

ROOT = Path(__file__).resolve().parents[2]
COUNT = 60

WORKS = """
import asyncio, pathlib, sys
from tests.faults.test_kill_exercise import COUNT, at_desk, plan

async def main():
    desk, playing = await at_desk(pathlib.Path(sys.argv[1]))
    desk.subscribe(lambda change: [print(e.message.values.get("step"), flush=True) for e in change.entries if e.kind == "exercise.injected"])
    await (await playing.practise(plan(), speed=60.0))

asyncio.run(main())
"""


def plan() -> Any:
    from icc_desktop.domain.plan import parse

    steps = "".join(
        f"  - {{id: m{n}, at: +00:{n:02}, channel: media, text: {{subject: Message {n}, body: B}}}}\n"
        for n in range(COUNT)
    )
    head = "id: s\ntitles: {en: Long}\nsynopsis: {en: S}\nstart: 2027-01-14 15:40\nzone: Europe/Brussels\nsteps:\n"
    return parse((head + steps).encode(), file="s.yaml")


async def at_desk(folder: Path, *, bug: Callable[[Exception], None] | None = None) -> tuple[Desk, Playing]:
    """A desk with Ann, and what plays on it."""
    desk = await Desk.open(folder)
    desk.officer = next(a for a in await desk.read(accounts.accounts) if a.sign_in_name == ANN)

    async def store(act: Callable[..., Any], **values: Any) -> object:
        answer = await desk.run_program(act, **values)
        return answer.result if isinstance(answer, Change) else None

    async def reading(data: bytes) -> Batch:
        return read(data)

    def told(problem: Exception) -> None:
        raise problem

    playing = Playing(
        desk,
        clock=SystemClock(),
        language="en",
        channels=lambda: CHANNELS,
        read=reading,
        store=store,
        on_bug=bug or told,
    )
    return desk, playing


@pytest.mark.parametrize("shown", [1, 2, 3])
def test_a_run_that_was_killed_goes_on_where_its_entries_end(tmp_path: Path, shown: int) -> None:
    folder = rigs.establish(tmp_path / "desk")
    with subprocess.Popen(
        [sys.executable, "-c", WORKS, str(folder)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        seen = [line.strip() for line, _ in zip(process.stdout, range(shown), strict=False)]
        process.send_signal(signal.SIGKILL)
        seen += [line.strip() for line in process.stdout.readlines() if line.endswith("\n")]
    assert rigs.verify(folder).ok

    async def go_on() -> None:
        desk, playing = await at_desk(folder)
        await playing.take_up()
        found: Exercise | None = await desk.read(exercises.running)
        assert found is not None
        assert found.stage == "suspended"
        assert set(seen) <= set(found.delivered)
        assert found.position_s == max(one.position_s for one in found.delivered.values())
        came = len(found.delivered)
        await playing.resume()
        await playing.pace(1e6)
        assert playing._watching is not None
        await playing._watching
        rows = await desk.read(queries.open_notifications, lane="exercise", now=SystemClock().now())
        assert sorted(row.headline or "" for row in rows) == sorted(f"Message {n}" for n in range(COUNT))
        again: Exercise | None = await desk.read(exercises.running)
        assert again is not None
        assert len(again.delivered) == COUNT > came
        await playing.end()
        await desk.close()

    asyncio.run(go_on())
    assert rigs.verify(folder).ok


def test_an_orderly_end_suspends_and_the_next_start_changes_nothing(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")

    async def first() -> None:
        desk, playing = await at_desk(folder)
        await playing.practise(plan(), speed=1.0)
        await playing.close()
        found = await desk.read(exercises.running)
        assert found is not None
        assert found.stage == "suspended"
        await desk.close()

    async def second() -> None:
        desk, playing = await at_desk(folder)
        before = await desk.read(queries.log_page, lane="exercise")
        await playing.take_up()
        assert await desk.read(queries.log_page, lane="exercise") == before
        await desk.close()

    asyncio.run(first())
    asyncio.run(second())
