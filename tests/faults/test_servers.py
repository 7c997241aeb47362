"""Servers that hang, drip, flood, lie and babble: each gives a failure with a reason, and harms nothing else."""

import asyncio
import os
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from icc_desktop.base.clock import SystemClock
from icc_desktop.domain.source import Delivery, PollResult, Source
from icc_desktop.intake.clients import Clients
from icc_desktop.intake.http import FetchFailure, fetch
from icc_desktop.intake.poller import Poller
from icc_desktop.intake.workers import Workers
from tests.loopback import Loopback
from tests.polling import web

ROOT = Path(__file__).resolve().parents[2]
CAP = b"""<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>A-1</identifier>
<sender>desk@example.org</sender><sent>2026-11-25T09:00:00+00:00</sent><status>Actual</status>
<msgType>Alert</msgType><scope>Public</scope></alert>"""
INDEX = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>CAP</title><id>f</id><entry><title>a</title><id>a</id>
<updated>2026-11-25T09:00:00Z</updated><link type="application/cap+xml" href="/good.xml"/></entry></feed>"""
LIMIT_BYTES = 2_000_000

BAD = {
    "/hangs": "time-out",
    "/drips": "time-out",
    "/endless": "too-large",
    "/declares-10-gb": "too-large",
    "/bomb": "too-large",
    "/redirects-to-a-file": "bad-redirect",
    "/redirects-in-a-ring": "too-many-redirects",
    "/babbles": "not-http",
    "/breaks-off": "broken-off",
    "/is-ill": "http-status",
}


@pytest.fixture(scope="module")
def server():
    with Loopback() as running:
        running.hang("/hangs")
        running.drip("/drips")
        running.endless("/endless", declared=False)
        running.endless("/declares-10-gb", declared=True)
        running.gzip_bomb("/bomb")
        running.redirect("/redirects-to-a-file", "file:///etc/passwd")
        running.redirect("/redirects-in-a-ring", "/redirects-in-a-ring")
        running.garbage("/babbles")
        running.truncated("/breaks-off", CAP)
        running.give("/is-ill", b"", status=503, headers={"Retry-After": "120"})
        running.give_login_page("/asks-for-a-login")
        running.give("/good", INDEX)
        running.give("/good.xml", CAP)
        yield running


@pytest.mark.parametrize(("path", "code"), BAD.items())
def test_each_bad_answer_has_its_reason_and_takes_little_memory(server, path, code):
    async def run():
        timeout_s = 0.5 if code == "time-out" else 20
        source = web(server.url(path), max_bytes=LIMIT_BYTES, timeout_s=timeout_s)
        clients = Clients()
        async with clients.to(source) as way:
            tracemalloc.start()
            try:
                with pytest.raises(FetchFailure) as caught:
                    await fetch(way, source.address)
                found = caught.value, tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()
        await clients.close()
        return found

    failure, peak_bytes = asyncio.run(run())
    assert failure.code == code
    assert "127.0.0.1" in str(failure)
    assert peak_bytes < 6 * LIMIT_BYTES


def test_bad_servers_side_by_side_do_not_keep_a_good_one_from_the_desk(server):
    """With the real clock: every source is asked at once."""
    sources = [
        Source(
            id=path,
            name=path,
            kind="http",
            address=server.url(path),
            channel="c",
            max_bytes=LIMIT_BYTES,
            timeout_s=1.0,
        )
        for path in (*BAD, "/asks-for-a-login", "/good")
    ]
    deliveries: list[Delivery] = []
    results: dict[str, PollResult] = {}
    bugs: list[Exception] = []

    async def run():
        all_there = asyncio.Event()

        async def deliver(delivery: Delivery) -> None:
            deliveries.append(delivery)

        async def report(result: PollResult) -> None:
            results.setdefault(result.source_id, result)
            if len(results) == len(sources):
                all_there.set()

        workers = Workers()
        poller = Poller(workers=workers, clock=SystemClock(), deliver=deliver, report=report, on_bug=bugs.append)
        poller.set_sources(sources, {})
        for source in sources:
            assert poller.poll_now(source.id)
        async with asyncio.timeout(30):
            await all_there.wait()
        await poller.close()
        await workers.close()

    asyncio.run(run())
    assert bugs == []
    assert [each.name for each in deliveries] == [server.url("/good.xml")]
    assert results.pop("/good").outcome == "data"
    assert all(each.outcome == "failed" and str(each.reason) for each in results.values())
    assert b"Sign in" in results.pop("/asks-for-a-login").answer
    assert all(each.answer is None for each in results.values())


def test_the_desk_ends_quietly_during_downloads():
    """On the loop that the desk runs on, in a process of its own: exit status 0 and nothing to say."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", DESK],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout.split(), done.stderr) == (0, ["A-1", "ended"], "")


DESK = f"""
import asyncio
import qasync
from PySide6.QtCore import QCoreApplication
from icc_desktop.base.clock import SystemClock
from icc_desktop.domain.source import Source
from icc_desktop.intake.poller import Poller
from icc_desktop.intake.workers import Workers
from tests.loopback import Loopback

async def main(server):
    come = asyncio.Event()
    async def deliver(delivery):
        print(delivery.batch.items[0].alert.identifier, flush=True)
    async def report(result):
        come.set()
    def on_bug(bug):
        raise bug
    workers = Workers()
    poller = Poller(workers=workers, clock=SystemClock(), deliver=deliver, report=report, on_bug=on_bug)
    addresses = [server.url(path) for path in ("/good", "/drips", "/hangs")]
    poller.set_sources([Source(id=a, name=a, kind="http", address=a, channel="c") for a in addresses], {{}})
    for address in addresses:
        poller.poll_now(address)
    loop = asyncio.get_running_loop()
    await come.wait()
    for path in ("/drips", "/hangs"):
        await loop.run_in_executor(None, server.wait_until_asked, path)
    await poller.close()
    await workers.close()
    print("ended", flush=True)

if __name__ == "__main__":
    with Loopback() as server:
        server.drip("/drips")
        server.hang("/hangs")
        server.give("/good", {INDEX!r})
        server.give("/good.xml", {CAP!r})
        application = QCoreApplication([])
        loop = qasync.QEventLoop(application)
        asyncio.set_event_loop(loop)
        with loop:
            loop.run_until_complete(main(server))
"""
