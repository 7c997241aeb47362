"""What one look at a folder gives; only time is held."""

import asyncio
import os
from datetime import timedelta

import pytest

from icc_desktop.domain.alert import Unreadable
from icc_desktop.intake import sources as sources_module
from tests.polling import DISK_FULL, cap, polling, watched

# What a folder gives.


def test_a_file_dropped_into_a_folder_comes_within_seconds_and_once(tmp_path):
    async def run():
        async with polling(watched(tmp_path)) as desk:
            empty = await desk.next_result()
            (tmp_path / "a.xml").write_bytes(cap("A"))
            seen = await desk.next_result()
            come = await desk.next_result()
            return desk, empty, seen, come, await desk.next_result()

    desk, empty, seen, come, after = asyncio.run(run())
    assert [each.outcome for each in (empty, seen, come, after)] == ["unchanged", "unchanged", "data", "unchanged"]
    assert come.at - seen.at == timedelta(seconds=1)
    assert after.at - come.at == timedelta(seconds=60)
    (delivery,) = desk.deliveries
    assert (delivery.name, delivery.polled, delivery.received_at) == ("a.xml", False, come.at)
    assert (tmp_path / "a.xml").read_bytes() == cap("A")


def test_a_restart_brings_only_what_is_new_or_changed(tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.xml").write_bytes(cap(name))

    async def run(memory: dict[str, str]):
        async with polling(watched(tmp_path), memories={"f": memory}) as desk:
            await desk.next_result()
            return desk, await desk.next_result()

    desk, result = asyncio.run(run({}))
    assert desk.identifiers == ["a", "b"]
    (tmp_path / "a.xml").unlink()
    (tmp_path / "b.xml").write_bytes(cap("b, again"))
    (tmp_path / "c.xml").write_bytes(b"<no alert")
    desk, result = asyncio.run(run(result.memory))
    assert desk.identifiers == ["b, again", "unreadable"]
    assert len(remembered(result.memory)) == 2  # a has gone


def test_what_an_earlier_version_remembered_by_name_counts_and_no_name_is_remembered(tmp_path):
    (tmp_path / "SECRET UE plan.xml").write_bytes(cap("A"))
    state = (tmp_path / "SECRET UE plan.xml").stat()

    async def run():
        before = {"address": str(tmp_path), "file SECRET UE plan.xml": f"{state.st_size}:{state.st_mtime_ns}"}
        async with polling(watched(tmp_path), memories={"f": before}) as desk:
            await desk.next_result()
            return desk, await desk.next_result()

    desk, result = asyncio.run(run())
    assert desk.deliveries == []
    assert len(remembered(result.memory)) == 1
    assert "plan" not in str({key: value for key, value in result.memory.items() if key != "address"})


def remembered(memory: dict[str, str]) -> list[str]:
    return [key for key in memory if key.startswith("file")]


def test_an_empty_folder_may_be_a_share_that_is_away_and_is_not_forgotten(tmp_path):
    (tmp_path / "a.xml").write_bytes(cap("A"))

    async def run():
        async with polling(watched(tmp_path)) as desk:
            await desk.next_result()
            await desk.next_result()
            (tmp_path / "a.xml").rename(tmp_path / "a.tmp")
            away = await desk.next_result()
            (tmp_path / "a.tmp").rename(tmp_path / "a.xml")
            await desk.next_result()
            await desk.next_result()
            return desk, away

    desk, away = asyncio.run(run())
    assert len(remembered(away.memory)) == 1
    assert desk.identifiers == ["A"]


def test_a_file_that_is_written_to_for_long_is_named(tmp_path):
    async def run():
        async with polling(watched(tmp_path)) as desk:
            results = []
            for length in range(70):
                (tmp_path / "log.xml").write_bytes(b"x" * length)
                results.append(await desk.next_result())
            return desk, results

    desk, results = asyncio.run(run())
    assert results[10].reason is None
    assert "log.xml" in str(results[-1].reason)
    assert desk.deliveries == []


def test_a_file_that_cannot_be_read_is_named_and_the_others_come(tmp_path):
    (tmp_path / "a.xml").write_bytes(cap("A"))
    (tmp_path / "ring.xml").symlink_to(tmp_path / "ring.xml")

    async def run():
        async with polling(watched(tmp_path)) as desk:
            await desk.next_result()
            return desk, await desk.next_result(), await desk.next_result()

    desk, come, after = asyncio.run(run())
    assert [each.outcome for each in (come, after)] == ["data", "failed"]
    assert "ring.xml" in str(come.reason)
    assert "ring.xml" in str(after.reason)
    assert after.next_at - after.at == timedelta(seconds=60)
    assert desk.identifiers == ["A"]


def test_of_a_file_that_is_too_large_the_beginning_is_kept(tmp_path):
    (tmp_path / "a.xml").write_bytes(b"x" * 3000)

    async def run():
        async with polling(watched(tmp_path, max_bytes=2000)) as desk:
            await desk.next_result()
            return desk, await desk.next_result()

    desk, result = asyncio.run(run())
    assert (result.outcome, result.items) == ("data", 1)
    (item,) = desk.deliveries[0].batch.items
    assert isinstance(item, Unreadable)
    assert item.original == b"x" * 2000
    assert "0.002 MB" in str(item.reason)


def test_a_file_that_could_not_be_stored_comes_again(tmp_path):
    (tmp_path / "a.xml").write_bytes(cap("A"))

    async def run():
        async with polling(watched(tmp_path)) as desk:
            await desk.next_result()
            desk.refusal = DISK_FULL
            refused = await desk.next_result()
            desk.refusal = None
            return desk, refused, await desk.next_result()

    desk, refused, result = asyncio.run(run())
    assert (refused.outcome, refused.reason) == ("failed", DISK_FULL.happened)
    assert result.outcome == "data"
    assert desk.identifiers == ["A"]


def test_a_folder_that_is_not_there_is_looked_for_every_minute(tmp_path):
    async def run():
        async with polling(watched(tmp_path / "share", interval_s=5)) as desk:
            failed = [await desk.next_result() for _ in range(8)]
            (tmp_path / "share").mkdir()
            return failed, await desk.next_result()

    failed, found = asyncio.run(run())
    assert {each.outcome for each in failed} == {"failed"}
    assert str(tmp_path / "share") in str(failed[0].reason)
    assert timedelta(seconds=40) < found.at - failed[-1].at <= timedelta(seconds=60)
    assert found.outcome == "unchanged"


@pytest.mark.skipif(os.name == "nt", reason="no such pipes there")
def test_a_folder_that_hangs_is_a_failure_and_is_not_asked_twice_at_a_time(tmp_path, monkeypatch):
    """Reading from a pipe that nobody writes to hangs as a dead share does."""
    os.mkfifo(tmp_path / "pipe")
    begun = []

    class Hanging(sources_module.Folder):
        def look(self, delivered):
            begun.append(1)
            return (tmp_path / "pipe").read_bytes()

    monkeypatch.setattr(sources_module, "Folder", Hanging)

    async def run():
        async with polling(watched(tmp_path, timeout_s=0.05)) as desk:
            return await desk.next_result(), await desk.next_result()

    results = asyncio.run(run())
    assert [each.outcome for each in results] == ["failed", "failed"]
    assert "does not answer" in str(results[0].reason)
    assert len(begun) == 1
    (tmp_path / "pipe").open("wb").close()
