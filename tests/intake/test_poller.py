"""The rhythm of the sources; only time is held."""

import asyncio
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from icc_desktop.domain.source import Delivery, Source
from tests.polling import DISK_FULL, atom, cap, polling, watched, web

# The rhythm.


def test_the_first_polls_come_within_seconds_and_the_next_fill_the_interval(tmp_path):
    many = [watched(tmp_path, f"folder {number}") for number in range(169)]

    async def run():
        async with polling(*many) as desk:
            began = desk.time.now()
            await desk.until(lambda: len(desk.time.waiting) == len(many))
            desk.time.move(5.0)
            await desk.until(lambda: len(desk.results) == len(many))
            return began, desk.results

    began, results = asyncio.run(run())
    assert {each.source_id for each in results} == {each.id for each in many}
    second = sorted((each.next_at - began).total_seconds() for each in results)
    assert second[0] >= 30
    assert second[-1] <= 95
    for quarter in range(4):
        in_it = [each for each in second if 35 + 15 * quarter <= each < 50 + 15 * quarter]
        assert len(in_it) > 25, "evenly spread"


def test_a_source_that_is_out_of_reach_is_asked_ever_less_often_and_at_once_as_before_when_it_is_back(server):
    server.give("/feed", b"", status=500)

    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            failed = [await desk.next_result() for _ in range(8)]
            server.give("/feed", atom())
            return failed, await desk.next_result()

    failed, back = asyncio.run(run())
    pauses = [(each.next_at - each.at).total_seconds() for each in failed]
    for number, pause in enumerate(pauses):
        full = min(60 * 2**number, 900)
        assert 0.8 * full <= pause <= full
    assert len({round(pause) for pause in pauses[-3:]}) == 3, "jitter"
    assert "500" in str(failed[0].reason)
    assert back.outcome == "unchanged"
    assert back.next_at - back.at == timedelta(seconds=60)


def test_when_a_server_wishes_to_be_left_alone_it_is(server):
    server.give("/feed", b"", status=503, headers={"Retry-After": "2000"})

    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            return await desk.next_result()

    result = asyncio.run(run())
    assert result.next_at - result.at == timedelta(seconds=2000)


def test_a_clock_that_is_set_does_not_stop_polling(server):
    server.give("/feed", atom())

    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            await desk.next_result()
            await desk.next_result()
            steady = desk.time.steady
            for jump in (timedelta(hours=-1), timedelta(days=400)):
                desk.time.wall += jump
                await desk.next_result()
            return desk.time.steady - steady

    assert asyncio.run(run()) == pytest.approx(120)


def test_a_source_can_be_asked_at_once(server):
    server.give("/feed", atom())

    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            await desk.next_result()
            await desk.until(lambda: bool(desk.time.waiting))
            assert desk.poller.poll_now("w")
            await desk.until(lambda: len(desk.results) == 2)
            assert not desk.poller.poll_now("another")

    asyncio.run(run())


def test_sources_that_change_come_and_go_and_others_are_not_disturbed(server):
    for path in ("/a", "/b", "/c"):
        server.give(path, atom())

    async def run():
        kept, changed, dropped = web(server.url("/a"), "1"), web(server.url("/b"), "2"), web(server.url("/c"), "3")
        async with polling(kept, changed, dropped) as desk:
            await desk.until(lambda: len(desk.time.waiting) == 3)
            waiting = set(desk.time.waiting)
            desk.poller.set_sources(
                [
                    kept,
                    msgspec.structs.replace(changed, address=server.url("/c")),
                    msgspec.structs.replace(dropped, active=False),
                    Source(id="4", name="Telephone", kind="telephone", address="", channel="c"),
                ],
                {},
            )
            await desk.until(lambda: len(set(desk.time.waiting) - waiting) == 1)
            assert len(set(desk.time.waiting) & waiting) == 1
            assert not desk.poller.poll_now("3")
            desk.time.move(5)
            await desk.until(lambda: len(desk.results) == 2)
            return desk

    desk = asyncio.run(run())
    assert {each.source_id for each in desk.results} == {"1", "2"}
    assert [len(server.asked(path)) for path in ("/a", "/b", "/c")] == [1, 0, 1]


def test_a_source_that_only_changes_its_rhythm_keeps_what_it_remembers(server):
    server.give("/feed", atom(), etag='"1"')

    async def run():
        source = web(server.url("/feed"))
        async with polling(source) as desk:
            await desk.next_result()
            await desk.until(lambda: bool(desk.time.waiting))
            (before,) = desk.time.waiting
            desk.poller.set_sources([msgspec.structs.replace(source, interval_s=10)], {})
            await desk.until(lambda: before not in desk.time.waiting)
            await desk.next_result()

    asyncio.run(run())
    assert server.asked("/feed")[1].headers["If-None-Match"] == '"1"'


def test_a_fault_of_ours_in_one_source_is_told_and_stops_nothing(server, tmp_path):
    server.give("/a", cap("A"))

    async def run():
        async with polling(web(server.url("/a")), watched(tmp_path)) as desk:
            desk.refusal = KeyError("forgotten")
            desk.report_refusal = DISK_FULL
            await desk.next_result()
            await desk.next_result()
            desk.refusal = None
            while not desk.deliveries:
                await desk.next_result()
            return desk

    desk = asyncio.run(run())
    assert desk.identifiers == ["A"]
    assert any(isinstance(bug, KeyError) for bug in desk.bugs)
    assert DISK_FULL in desk.bugs
    failed = next(each for each in desk.results if each.outcome == "failed")
    assert "fault" in str(failed.reason)


# The end.


def test_closing_breaks_a_download_off(server):
    server.drip("/feed")

    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            await desk.until(lambda: bool(desk.time.waiting))
            desk.time.move(5)
            await asyncio.get_running_loop().run_in_executor(None, server.wait_until_asked, "/feed")
        await desk.poller.close()
        return desk

    desk = asyncio.run(run())
    assert desk.results == []
    assert desk.bugs == []


def test_closing_lets_the_desk_finish_what_it_stores(server):
    server.give("/a", cap("A"))

    async def run():
        async with polling(web(server.url("/a"))) as desk:
            begun, go_on, stored = asyncio.Event(), asyncio.Event(), []

            async def slowly(delivery: Delivery) -> None:
                begun.set()
                await go_on.wait()
                stored.append(delivery)

            desk.poller._deliver = slowly
            await desk.until(lambda: bool(desk.time.waiting))
            desk.time.move(5)
            await begun.wait()
            closing = asyncio.create_task(desk.poller.close())
            await asyncio.sleep(0)
            assert not stored
            go_on.set()
            await closing
            return stored

    assert len(asyncio.run(run())) == 1


def test_a_folder_that_is_switched_off_and_on_brings_nothing_again(tmp_path):
    names = [f"{number}" for number in range(3)]
    for name in names:
        (tmp_path / f"{name}.xml").write_bytes(cap(name))

    async def run():
        source = watched(tmp_path)
        off = msgspec.structs.replace(source, active=False)
        async with polling(source) as desk:
            await desk.next_result()
            await desk.next_result()
            for _ in range(3):
                await desk.until(lambda: bool(desk.time.waiting))
                desk.poller.set_sources([off], {})
                await desk.until(lambda: not any(task.get_name() == "source f" for task in asyncio.all_tasks()))
                desk.poller.set_sources([source], {})
                await desk.next_result()
                await desk.next_result()
            return desk

    desk = asyncio.run(run())
    assert desk.identifiers == names
    assert desk.bugs == []


@pytest.mark.parametrize("then", ["off and on", "changed", "closed"])
def test_a_look_that_is_broken_off_remembers_what_has_been_stored(tmp_path, then):
    names = [f"{number}" for number in range(5)]
    for name in names:
        (tmp_path / f"{name}.xml").write_bytes(cap(name))

    async def run():
        source = watched(tmp_path)
        storing, stored = asyncio.Event(), asyncio.Event()
        async with polling(source) as desk:

            async def slow(delivery: Delivery) -> None:
                if len(desk.deliveries) == 2:
                    storing.set()
                    await stored.wait()
                desk.deliveries.append(delivery)

            desk.poller._deliver = slow
            await desk.next_result()
            await desk.until(lambda: bool(desk.time.waiting))
            desk.time.move(1)
            await storing.wait()
            if then == "closed":
                closing = asyncio.create_task(desk.poller.close())
                await asyncio.sleep(0)
                stored.set()
                await closing
                return desk, desk.results[-1].memory
            if then == "off and on":
                desk.poller.set_sources([msgspec.structs.replace(source, active=False)], {})
                desk.poller.set_sources([source], {})
            else:
                desk.poller.set_sources([msgspec.structs.replace(source, name="Another name")], {})
            await asyncio.sleep(0)
            stored.set()
            for _ in range(3):
                await desk.next_result()
            return desk, desk.results[-1].memory

    desk, memory = asyncio.run(run())
    assert len(memory) == 1 + len(desk.deliveries)
    assert desk.identifiers == (names[:3] if then == "closed" else names)


def test_a_large_backlog_comes_without_a_pause_and_is_remembered_in_portions(tmp_path):
    for number in range(120):
        (tmp_path / f"{number:03}.xml").write_bytes(cap(f"{number}"))

    async def run():
        async with polling(watched(tmp_path)) as desk:
            await desk.next_result()
            results = [await desk.next_result() for _ in range(3)]
            return desk, results

    desk, results = asyncio.run(run())
    assert [result.items for result in results] == [50, 50, 20]
    assert [len(result.memory) for result in results] == [51, 101, 121]
    assert len({result.at for result in results}) == 1
    assert len(desk.deliveries) == 120


def test_when_the_network_is_back_those_out_of_reach_are_asked_within_seconds_but_not_in_step(server):
    for path in ("/well", *(f"/{n}" for n in range(6))):
        server.give(path, b"", status=500)
    server.give("/well", atom())

    async def run():
        failing = [web(server.url(f"/{n}"), f"f{n}") for n in range(6)]
        async with polling(web(server.url("/well"), "well"), *failing) as desk:
            while len(desk.results) < 40:  # well into the back-off
                await desk.next_result()
            await desk.until(lambda: len(desk.time.waiting) == 7)
            before = len(desk.results)
            began = desk.time.steady
            desk.poller.ask_soon(only_failing=True)
            await desk.until(lambda: sum(due <= began + 5 for due in desk.time.waiting.values()) >= 6)
            due = sorted(due - began for due in desk.time.waiting.values() if due <= began + 5)
            assert len({round(each, 2) for each in due[:6]}) == 6, "one after the other"
            desk.time.move(5)
            await desk.until(lambda: len(desk.results) >= before + 6)
            asked = [each.source_id for each in desk.results[before:]]
            assert {f"f{n}" for n in range(6)} <= set(asked)
            await desk.until(lambda: len(desk.time.waiting) == 7)
            after = len(desk.results)
            now = desk.time.steady
            desk.poller.ask_soon()
            await desk.until(lambda: sum(due <= now + 5 for due in desk.time.waiting.values()) == 7)
            desk.time.move(5)
            await desk.until(lambda: {each.source_id for each in desk.results[after:]} >= {"well", "f0"})

    asyncio.run(run())


def test_a_result_says_whether_the_source_was_reached_and_how_far_back_it_goes(server, tmp_path):
    server.give("/feed", cap("one"))
    server.give("/index", atom(server.url("/feed"), updated={server.url("/feed"): "2026-11-24T07:00:00Z"}))
    server.give("/wrong", b"", status=500)
    (tmp_path / "growing.xml").write_bytes(cap("two"))
    many = {
        "feed": web(server.url("/feed"), "feed"),
        "index": web(server.url("/index"), "index"),
        "wrong": web(server.url("/wrong"), "wrong"),
        "nobody": web("http://127.0.0.1:9/", "nobody"),
        "folder": watched(tmp_path, "folder"),
    }

    async def run():
        async with polling(*many.values()) as desk:
            await desk.until(lambda: len(desk.time.waiting) == 5)
            desk.time.move(5)
            await desk.until(lambda: len(desk.results) == 5)
            return {each.source_id: each for each in desk.results}

    told = asyncio.run(run())
    assert {name for name, each in told.items() if each.out_of_reach} == {"nobody"}
    assert told["wrong"].outcome == told["nobody"].outcome == "failed"
    assert told["feed"].oldest_at == datetime(2026, 11, 25, 9, tzinfo=UTC)
    assert told["index"].oldest_at == datetime(2026, 11, 24, 7, tzinfo=UTC)
    assert told["folder"].more, "a file that has just been written is waited for"
    assert not told["feed"].more
