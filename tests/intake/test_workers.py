"""Reading in processes of their own: real processes, real kills."""

import asyncio
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from icc_desktop.base.errors import WorldFailure
from icc_desktop.domain.alert import Batch, Draft, Unreadable
from icc_desktop.intake import workers as workers_module
from icc_desktop.intake.readers import read
from icc_desktop.intake.workers import Workers

ROOT = Path(__file__).resolve().parents[2]
CAP = b"""<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>A-1</identifier><sender>desk@example.org</sender>
<sent>2026-11-25T09:00:00+00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
<info><category>Met</category><event>Storm</event><urgency>Immediate</urgency><severity>Severe</severity>
<certainty>Likely</certainty><area><areaDesc>Coast</areaDesc><polygon>1,1 1,2 2,2 1,1</polygon></area></info></alert>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>f</id><updated>2026-11-25T09:00:00Z</updated>
<entry><title>a</title><id>A-1</id><updated>2026-11-25T09:00:00Z</updated>
<link rel="alternate" type="application/cap+xml" href="cap/1.xml"/></entry></feed>"""
needs_signals = pytest.mark.skipif(os.name == "nt", reason="no such signals there")


def working(use, **options):
    """Run `use(workers)`, and see that nothing is left of them afterwards."""

    async def run():
        workers = Workers(**options)
        try:
            return await use(workers)
        finally:
            ids = workers.idle_process_ids
            await workers.close()
            assert workers.idle_process_ids == ()
            assert not [each for each in ids if is_running(each)]
            assert multiprocessing.active_children() == []

    before = set(threading.enumerate())
    result = asyncio.run(run())
    assert set(threading.enumerate()) <= before
    return result


def is_running(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_file_is_read_as_the_readers_read_it():
    async def use(workers):
        return await workers.read(CAP), await workers.read(b"<no alert")

    good, bad = working(use)
    assert good == read(CAP)
    assert isinstance(good.items[0], Draft)
    assert bad == read(b"<no alert")
    assert isinstance(bad.items[0], Unreadable)


def test_of_several_messages_in_one_document_none_is_lost_and_the_document_is_kept():
    document = b"<alerts>" + CAP.partition(b"?>")[2] * 3 + b"<alert/></alerts>"

    async def use(workers):
        return await workers.read(document)

    batch = working(use)
    assert batch == read(document)
    assert len(batch.items) == 4
    assert batch.document == document


def test_an_index_gives_its_links_and_a_file_its_item():
    async def use(workers):
        return [await workers.read_index(each, "http://example.org/feeds/a") for each in (ATOM, CAP)]

    index, file = working(use)
    assert [(link.url, link.updated is not None) for link in index.links] == [
        ("http://example.org/feeds/cap/1.xml", True)
    ]
    assert index.items == ()
    assert (file.items, file.links) == (read(CAP).items, ())


def test_an_answer_that_is_no_feed_is_a_failure():
    async def use(workers):
        with pytest.raises(WorldFailure) as caught:
            await workers.read_index(b"<!DOCTYPE html><html><body>Sign in</body></html>", "http://example.org/")
        return caught.value

    failure = working(use)
    assert failure.code == "unreadable"
    assert str(failure)


def test_nothing_is_started_before_it_is_needed():
    async def use(workers):
        return workers.idle_process_ids

    assert working(use) == ()


def test_two_workers_share_many_documents():
    async def use(workers):
        batches = await asyncio.gather(*(workers.read(CAP) for _ in range(50)))
        return batches, workers.idle_process_ids

    batches, ids = working(use, count=2)
    assert all(batch == read(CAP) for batch in batches)
    assert len(set(ids)) == 2


@needs_signals
def test_a_worker_that_was_killed_while_idle_is_replaced_and_the_document_read():
    async def use(workers):
        await workers.read(CAP)
        (killed,) = workers.idle_process_ids
        os.kill(killed, signal.SIGKILL)
        batch = await workers.read(CAP)
        return killed, batch, workers.idle_process_ids

    killed, batch, ids = working(use)
    assert batch == read(CAP)
    assert killed not in ids


@needs_signals
def test_a_worker_that_hangs_is_killed_and_the_next_document_read():
    async def use(workers):
        await workers.read(CAP)
        (stopped,) = workers.idle_process_ids
        os.kill(stopped, signal.SIGSTOP)
        large = CAP + b" " * 1_500_000  # more than a pipe holds
        hung = await workers.read(large)
        return hung, large, stopped, await workers.read(CAP)

    hung, large, stopped, after = working(use, time_limit_s=0.2)
    (item,) = hung.items
    assert item.original == large
    assert "0.3 seconds" in str(item.reason), "the limit grows with the size"
    assert after == read(CAP)
    assert not is_running(stopped)


@needs_signals
def test_an_index_on_which_a_worker_hangs_is_a_failure():
    async def use(workers):
        await workers.read(CAP)
        os.kill(workers.idle_process_ids[0], signal.SIGSTOP)
        with pytest.raises(WorldFailure) as caught:
            await workers.read_index(ATOM, "http://example.org/")
        return caught.value

    assert working(use, time_limit_s=0.2).code == "unreadable"


def test_a_document_on_which_each_worker_dies_is_unreadable():
    async def use(workers):
        reading = asyncio.create_task(workers.read(CAP))
        killed = set()
        while not reading.done():
            for child in multiprocessing.active_children():
                child.kill()
                killed.add(child.pid)
            await asyncio.sleep(0)
        return await reading, killed, await workers.read(CAP)

    batch, killed, after = working(use)
    (item,) = batch.items
    assert item.original == CAP
    assert "sudden end" in str(item.reason)
    assert len(killed) == 2
    assert after == read(CAP)


def test_a_fault_of_ours_is_told_and_the_document_kept(monkeypatch):
    def faulty(data: bytes) -> Batch:
        raise KeyError("forgotten")

    monkeypatch.setattr(workers_module, "read", faulty)
    (written,) = workers_module._written(workers_module._Question(CAP, 1.0))
    failed = workers_module._decode_part(written)
    assert failed.code == "unreadable"
    assert "KeyError: 'forgotten'" in failed.trace


@needs_signals
def test_processor_time_ends_a_worker_and_a_busy_clock_does_not():
    large = CAP.replace(b"<event>Storm</event>", b"<event>" + b"<x/>" * 400_000 + b"</event>")

    async def use(workers):
        return await workers.read(large), await workers.read(CAP)

    refused, after = working(use, time_limit_s=0.001)
    (item,) = refused.items
    assert "took longer" in str(item.reason)
    assert item.original == large
    assert len(after.items) == 1


@needs_signals
def test_a_worker_that_hangs_without_a_desk_is_ended_by_the_system():
    code = "from icc_desktop.intake.workers import _end_alone_after as e; e(60); e(0.01)\nwhile True: pass"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGALRM


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_AS is kept there only")
def test_a_document_that_needs_too_much_memory_is_unreadable_and_the_next_is_read():
    large = CAP.replace(b"<event>Storm</event>", b"<event>" + b"<x/>" * 5_000_000 + b"</event>")

    async def use(workers):
        return await workers.read(large), await workers.read(CAP)

    refused, after = working(use, memory_bytes=150_000_000, time_limit_s=10)
    (item,) = refused.items
    assert isinstance(item, Unreadable)
    assert item.original == large
    assert after == read(CAP)


def test_reading_that_nobody_waits_for_any_more_ends():
    async def use(workers):
        await workers.read(CAP)
        reading = asyncio.create_task(workers.read(CAP))
        await asyncio.sleep(0)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        return await workers.read(CAP)

    assert working(use) == read(CAP)


def test_closing_lets_a_running_reading_end():
    async def run():
        workers = Workers()
        reading = asyncio.create_task(workers.read(CAP))
        await asyncio.sleep(0)
        await workers.close()
        await workers.close()
        return await reading

    assert asyncio.run(run()) == read(CAP)


def test_closed_workers_read_nothing():
    async def run():
        workers = Workers()
        await workers.close()
        await workers.read(CAP)

    with pytest.raises(RuntimeError):
        asyncio.run(run())


def test_what_a_worker_loads_is_not_the_desk():
    """In a process of its own: this one may have loaded anything."""
    code = (
        "import sys, icc_desktop.intake.workers;"
        "print([m for m in ('PySide6', 'sqlalchemy', 'httpx', 'qasync') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_worker_does_not_run_the_program_a_second_time(tmp_path):
    program = tmp_path / "desk"
    program.mkdir()
    (program / "__init__.py").touch()
    (program / "__main__.py").write_text(
        "import asyncio, sys\n"
        "from icc_desktop.intake.workers import Workers\n"
        "print('started', flush=True)\n"
        "async def main():\n"
        "    workers = Workers()\n"
        "    print(len((await workers.read(b'<alert/>')).items))\n"
        "    await workers.close()\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "desk"],
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{tmp_path}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.split(), done.stderr) == (0, ["started", "1"], "")


@needs_signals
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at /proc")
def test_workers_end_with_the_desk_and_ignore_ctrl_c(tmp_path):
    """A desk that is killed leaves no worker behind; Ctrl+C goes to all, and only the desk acts on it."""
    script = tmp_path / "desk.py"
    script.write_text(
        "import asyncio, signal\n"
        "from icc_desktop.intake.workers import Workers\n"
        "async def main():\n"
        "    workers = Workers()\n"
        "    await workers.read(b'<alert/>')\n"
        "    print(workers.idle_process_ids[0], flush=True)\n"
        "    await asyncio.Event().wait()\n"
        "if __name__ == '__main__':\n"
        "    asyncio.run(main())\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    desk = subprocess.Popen(
        [sys.executable, script], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    worker = int(desk.stdout.readline())
    os.kill(worker, signal.SIGINT)
    ignored = next(line for line in Path(f"/proc/{worker}/status").read_text().splitlines() if line[:6] == "SigIgn")
    assert int(ignored.split()[1], 16) & (1 << (signal.SIGINT - 1))
    assert is_running(worker)
    desk.kill()
    _, complaints = desk.communicate()  # the worker holds these pipes too: they end when it has ended
    assert complaints == ""
    assert has_ended(worker)


def has_ended(process_id: int) -> bool:
    """Gone, or a zombie that its new parent has not looked at yet."""
    try:
        return ") Z " in Path(f"/proc/{process_id}/stat").read_text()
    except FileNotFoundError:
        return True
