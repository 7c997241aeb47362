"""SIGKILL between the commit of a mail and its mark as seen: one notification, and the mark at the next start."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from icc_desktop.desk import sources
from tests import rigs
from tests.imap_server import MailServer, mail, mailbox, trusting

ROOT = Path(__file__).resolve().parents[2]

WATCHES = """
import asyncio, os, pathlib, signal, sys
import msgspec
from icc_desktop.base.clock import SystemClock
from icc_desktop.desk import receiving
from icc_desktop.desk.runner import Desk
from icc_desktop.domain.network import NetworkSettings
from icc_desktop.wiring import Intake
from tests.imap_server import PASSWORD
from tests.rigs import CHANNELS

async def main(folder, settings, dies_at):
    desk = await Desk.open(pathlib.Path(folder))
    faults = []
    stored = 0
    run = desk.run_program

    async def runs(act, **given):
        nonlocal stored
        answer = await run(act, **given)
        if act is receiving.receive:
            stored += 1
            if stored == dies_at:
                os.kill(os.getpid(), signal.SIGKILL)
        return answer

    desk.run_program = runs
    intake = Intake(
        desk,
        clock=SystemClock(),
        language="en",
        channels=CHANNELS,
        disk=lambda failure: faults.append(failure) if failure else None,
        on_bug=faults.append,
        secret=lambda name: PASSWORD if name.startswith("source/") else None,
    )
    await intake.begin()
    intake.use_network(settings)
    await asyncio.to_thread(sys.stdin.readline)
    await intake.close()
    await desk.close()
    assert faults == [], faults

if __name__ == "__main__":
    folder, settings, dies_at = sys.argv[1:]
    asyncio.run(main(folder, msgspec.json.decode(settings, type=NetworkSettings), int(dies_at)))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_between_commit_and_seen_there_is_one_notification_and_then_the_mark(tmp_path: Path) -> None:
    folder = rigs.establish(tmp_path / "desk")
    program = tmp_path / "watches.py"  # a file, because the reading processes look for the main module
    program.write_text(WATCHES)
    with MailServer() as server:
        server.add(mail("one"), mail("two"), mail("three"))
        with rigs.bench(folder) as desk:
            desk.run(sources.add, source=msgspec.structs.replace(mailbox(server.address), channel="other"))

        def start(*, dies_at: int = 0) -> int:
            """The exit status of a desk that ends when it waits for the next mail, or is killed before."""
            command = [sys.executable, str(program), str(folder), msgspec.json.encode(trusting(server)).decode()]
            with subprocess.Popen(
                [*command, str(dies_at)], stdin=subprocess.PIPE, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}
            ) as process:
                server.until(lambda: process.poll() is not None or server.idling.is_set())
                process.communicate(b"\n", timeout=60)
            server.until(lambda: not server.idling.is_set())
            return process.returncode

        assert start(dies_at=2) == -signal.SIGKILL
        assert headlines(folder) == ["one", "two"]
        assert server.seen == {"one": False, "two": False, "three": False}
        assert start() == 0
        assert headlines(folder) == ["one", "three", "two"]
        assert server.seen == {"one": True, "two": True, "three": True}
        assert start() == 0
        assert headlines(folder) == ["one", "three", "two"]


def headlines(folder: Path) -> list[str]:
    """Of all notifications, each received once; journal and folds verify."""
    with rigs.bench(folder) as desk:
        found = [desk.detail(row.id) for row in desk.rows()]
        assert [len(each.state.receptions) for each in found] == [1] * len(found)
        return sorted(each.row.headline for each in found)
