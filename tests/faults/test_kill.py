"""SIGKILL at random moments while alerts arrive and acts are made: what was shown as done is there, and all verifies.

`make soak ROUNDS=n` runs as many rounds as you like; each says its seed.
"""

import os
import random
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest

from icc_desktop.desk import queries
from icc_desktop.store.store import ReadOnly
from tests import rigs
from tests.rigs import HeldClock

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = int(os.environ.get("ICC_SOAK_ROUNDS", "20"))
DESKS = 5  # a desk is killed again and again

WORKS = """
import asyncio, pathlib, random, sys
from datetime import UTC, datetime
from icc_desktop.desk import accounts, log, notifications, receiving
from icc_desktop.desk.change import Change
from icc_desktop.desk.runner import Desk
from tests.rigs import ANN, CHANNELS, alert, delivery, to

chosen = random.Random(int(sys.argv[2]))

async def main():
    desk = await Desk.open(pathlib.Path(sys.argv[1]))
    desk.officer = next(a for a in await desk.read(accounts.accounts) if a.sign_in_name == ANN)

    def shown(answer):
        assert isinstance(answer, Change), answer
        for row in answer.entries:
            print(row.ref, row.lane, row.kind, row.author, int(row.recorded_at.timestamp() * 1e6), flush=True)
        return answer

    async def alerts():
        before = None
        while True:
            name = f"{chosen.random()}"
            new = alert(name, description="x" * chosen.randrange(20_000), status=chosen.choice(["Actual", "Exercise"]))
            after = alert(name + "u", message_type="Update", references=to(new), status=new.status)
            given = delivery(*chosen.choice([(new,), (after, new), (new, after, alert(name + "b"))]), received_at=datetime.now(UTC))
            received = shown(await desk.run_program(receiving.receive, delivery=given, language="en", channels=CHANNELS))
            ids = [row.id for row in received.notifications if row.lane == "real"][:1]
            if ids:
                shown(await desk.run(notifications.acknowledge, ids=ids, lane="real"))

    async def writes():
        while True:
            line = shown(await desk.run(log.write, text="y" * chosen.randrange(1, 4000), lane=chosen.choice(["real", "exercise"])))
            if chosen.random() < 0.3:
                shown(await desk.run(log.strike, ref=line.entries[0].ref, reason="z"))

    await asyncio.gather(alerts(), writes())

asyncio.run(main())
"""


def killed_at_random(folder: Path, chosen: random.Random) -> list[list[str]]:
    """What a working desk showed as done until it was killed, somewhere in or between two acts."""
    lines, further_s = chosen.randrange(1, 80), chosen.random() * 0.02
    with subprocess.Popen(
        [sys.executable, "-c", WORKS, str(folder), str(chosen.randrange(2**31))],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as process:
        assert process.stdout is not None
        shown = [line for line, _ in zip(process.stdout, range(lines), strict=False)]
        with suppress(subprocess.TimeoutExpired):
            process.wait(further_s)  # not always where a line has just been shown
        process.send_signal(signal.SIGKILL)
        shown += process.stdout.readlines()
    assert process.returncode == -signal.SIGKILL
    whole = [line.split() for line in shown if line.endswith("\n")]
    assert len(whole) >= lines
    return whole


def check(folder: Path, done: dict[str, list[str]]) -> None:
    """Everything that was shown is in the journal as it was shown; chain and folds verify."""
    found = rigs.verify(folder)
    assert found.ok, (found.entry, str(found.problem))
    reader = ReadOnly(folder)
    with reader.reader() as reading:
        for ref, shown in done.items():
            row = queries.entry_named(reading, ref=ref)
            assert row is not None, ref
            at = str(int(row.recorded_at.timestamp() * 1e6))
            assert [row.ref, row.lane, row.kind, row.author, at] == shown
    reader.close()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("number", range(min(ROUNDS, DESKS)))
def test_killed_at_random_moments_nothing_that_was_shown_is_missing(tmp_path: Path, number: int) -> None:
    seed = random.randrange(2**31) if ROUNDS > 20 else 1000 + number
    print("seed", seed)
    chosen = random.Random(seed)
    folder = rigs.establish(tmp_path / "desk")
    done: dict[str, list[str]] = {}
    for _ in range(ROUNDS // DESKS + (number < ROUNDS % DESKS)):
        before = len(done)
        for line in killed_at_random(folder, chosen):
            assert line[0] not in done  # no number is given out twice
            done[line[0]] = line
        assert len(done) > before
        check(folder, done)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_after_three_acknowledgements_they_stand_with_name_and_time(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")
    ran = subprocess.run(
        [sys.executable, "-c", THREE, str(folder)], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert ran.returncode == -signal.SIGKILL, ran.stderr
    shown = [line.split() for line in ran.stdout.splitlines()]
    assert len(shown) == 3
    with rigs.bench(folder, HeldClock()) as desk:
        for one, author, at in shown:
            detail = desk.detail(one)
            assert [(a.author, a.at.isoformat()) for a in detail.state.acknowledgements] == [(author, at)]
            assert detail.row.acknowledged_at is not None
            assert msgspec.to_builtins(detail.row.acknowledged_at) == at.replace("+00:00", "Z")
        assert {author for _, author, _ in shown} == {desk.account(rigs.ANN).id}
        assert sum(row.acknowledged_at is None for row in desk.rows()) == 1


THREE = """
import os, pathlib, signal, sys
from icc_desktop.desk import notifications, receiving
from tests import rigs

desk = rigs.Bench(pathlib.Path(sys.argv[1]), rigs.HeldClock())
ids = [desk.received(rigs.alert(name)) for name in ("one", "two", "three", "four")]
for one in ids[:3]:
    row = desk.run(notifications.acknowledge, ids=[one], lane="real").entries[0]
    print(one, row.author, row.recorded_at.isoformat(), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
