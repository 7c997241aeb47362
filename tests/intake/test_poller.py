"""The rhythm of the sources and what one poll gives: real server, real folder, real workers; only time is held."""

import asyncio
import os
from collections.abc import Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import Message
from icc_desktop.domain.alert import Draft, Unreadable
from icc_desktop.domain.source import Delivery, PollResult, Source
from icc_desktop.intake import sources as sources_module
from icc_desktop.intake.poller import Poller
from icc_desktop.intake.workers import Workers
from tests.loopback import Loopback

DISK_FULL = WorldFailure("disk-full", Message("The disk is full."))


def cap(identifier: str) -> bytes:
    return f"""<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{identifier}</identifier>
<sender>desk@example.org</sender><sent>2026-11-25T09:00:00+00:00</sent><status>Actual</status>
<msgType>Alert</msgType><scope>Public</scope></alert>""".encode()


def atom(*links: str, updated: dict[str, str] | None = None) -> bytes:
    """An index of CAP files at these addresses."""
    entries = "".join(
        f"<entry><title>{link}</title><id>{link}</id>"
        f"<updated>{(updated or {}).get(link, '2026-11-25T09:00:00Z')}</updated>"
        f'<link type="application/cap+xml" href="{link}"/></entry>'
        for link in links
    )
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>CAP</title><id>f</id>{entries}</feed>'.encode()


class HeldTime:
    """A clock that stands until it is moved, and the waiting that goes with it."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
        self.steady = 5000.0
        self.waiting: dict[asyncio.Event, float] = {}

    def now(self) -> datetime:
        return self.wall

    def steady_s(self) -> float:
        return self.steady

    async def wait(self, woken: asyncio.Event, seconds: float) -> None:
        self.waiting[woken] = self.steady + seconds
        try:
            await woken.wait()
        finally:
            del self.waiting[woken]

    def move(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.steady += seconds
        for woken, due in self.waiting.items():
            if due <= self.steady + 1e-6:
                woken.set()


class Desk:
    """What the poller talks to."""

    def __init__(self) -> None:
        self.time = HeldTime()
        self.deliveries: list[Delivery] = []
        self.results: list[PollResult] = []
        self.bugs: list[Exception] = []
        self.refusal: Exception | None = None
        self.refused = 0
        self.report_refusal: Exception | None = None
        self.poller: Poller

    async def deliver(self, delivery: Delivery) -> None:
        if self.refusal is not None:
            self.refused += 1
            raise self.refusal
        self.deliveries.append(delivery)

    async def report(self, result: PollResult) -> None:
        self.results.append(result)
        if self.report_refusal is not None:
            raise self.report_refusal

    @property
    def identifiers(self) -> list[str]:
        items = [item for each in self.deliveries for item in each.batch.items]
        return sorted(item.alert.identifier if isinstance(item, Draft) else "unreadable" for item in items)

    async def until(self, said: Callable[[], bool]) -> None:
        async with asyncio.timeout(20):
            while not said():
                await asyncio.sleep(0.001)

    async def next_result(self) -> PollResult:
        """Let time go on to the next poll, and give its result."""
        await self.until(lambda: bool(self.time.waiting))
        before = len(self.results)
        self.time.move(min(self.time.waiting.values()) - self.time.steady)
        await self.until(lambda: len(self.results) > before)
        return self.results[-1]


@asynccontextmanager
async def polling(*sources: Source, memories: dict[str, dict[str, str]] | None = None):
    desk = Desk()
    workers = Workers(count=1)
    desk.poller = Poller(
        workers=workers,
        clock=desk.time,
        deliver=desk.deliver,
        report=desk.report,
        on_bug=desk.bugs.append,
        wait=desk.time.wait,
    )
    try:
        desk.poller.set_sources(sources, memories or {})
        yield desk
    finally:
        await desk.poller.close()
        await workers.close()
        assert len(asyncio.all_tasks()) == 1


def web(address: str, source_id: str = "w", **more) -> Source:
    return Source(id=source_id, name="Feed", kind="http", address=address, channel="c", **more)


def watched(path, source_id: str = "f", **more) -> Source:
    return Source(id=source_id, name="Folder", kind="folder", address=str(path), channel="c", **more)


@pytest.fixture
def server():
    with Loopback() as running:
        yield running


# What a web address gives.


def test_an_index_is_read_with_what_it_links_to_and_only_once(server):
    server.give("/feed", atom("a.xml", "b.xml"), etag='"1"')
    server.give("/a.xml", cap("A"))
    server.give("/b.xml", b"<alert>broken")

    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            first = await desk.next_result()
            second = await desk.next_result()
            return desk, first, second

    desk, first, second = asyncio.run(run())
    assert (first.outcome, first.items, first.reason) == ("data", 2, None)
    assert (second.outcome, second.items, second.reason) == ("unchanged", 0, None)
    assert second.memory == first.memory
    assert desk.identifiers == ["A", "unreadable"]
    assert {each.name for each in desk.deliveries} == {server.url("/a.xml"), server.url("/b.xml")}
    assert all(each.polled and each.received_at == first.at for each in desk.deliveries)
    assert len(server.asked("/a.xml")) == len(server.asked("/b.xml")) == 1
    assert server.asked("/feed")[1].headers["If-None-Match"] == '"1"'


@pytest.mark.parametrize("marked", [b"", b"\xef\xbb\xbf"])
def test_an_address_that_gives_a_cap_file(server, marked):
    server.give("/a", marked + cap("A"))

    async def run():
        async with polling(web(server.url("/a"))) as desk:
            return desk, await desk.next_result(), await desk.next_result()

    desk, first, second = asyncio.run(run())
    assert (first.outcome, first.items) == ("data", 1)
    assert second.outcome == "unchanged", "the same bytes without an ETag"
    (delivery,) = desk.deliveries
    assert (delivery.name, delivery.polled, delivery.source_id) == (server.url("/a"), True, "w")


def test_what_is_remembered_counts_after_a_restart_but_not_for_another_address(server):
    for feed in ("/feed", "/other"):
        server.give(feed, atom("a.xml"), etag='"1"')
    server.give("/a.xml", cap("A"))

    async def run(source: Source, memory: dict[str, str]):
        async with polling(source, memories={"w": memory}) as desk:
            return await desk.next_result()

    memory = asyncio.run(run(web(server.url("/feed")), {})).memory
    assert asyncio.run(run(web(server.url("/feed")), memory)).outcome == "unchanged"
    assert len(server.asked("/a.xml")) == 1
    assert asyncio.run(run(web(server.url("/other")), memory)).outcome == "data"
    assert "If-None-Match" not in server.asked("/other")[0].headers


def test_a_linked_file_comes_again_only_when_its_entry_says_so(server):
    server.give("/feed", atom("a.xml", "b.xml"))
    server.give("/a.xml", cap("A"))
    server.give("/b.xml", cap("B"))

    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            await desk.next_result()
            server.give("/feed", atom("b.xml", updated={"b.xml": "2026-11-25T10:00:00Z"}))
            return desk, await desk.next_result()

    desk, second = asyncio.run(run())
    assert desk.identifiers == ["A", "B", "B"]
    assert server.url("/b.xml") in str(second.memory)
    assert server.url("/a.xml") not in str(second.memory), "what the index does not list is forgotten"


def test_a_linked_file_that_fails_is_asked_for_again_and_the_others_come(server):
    server.give("/feed", atom("a.xml", "b.xml", "c.xml"), etag='"1"')
    server.give("/a.xml", cap("A"))
    server.give("/b.xml", b"", status=500)
    server.give_login_page("/c.xml")

    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            first = await desk.next_result()
            server.give("/b.xml", cap("B"))
            second = await desk.next_result()
            server.give("/c.xml", cap("C"))
            return desk, first, second, await desk.next_result(), await desk.next_result()

    desk, first, second, third, fourth = asyncio.run(run())
    assert (first.outcome, first.items) == ("data", 1)
    assert "2 of 3" in str(first.reason)
    assert (second.outcome, second.items) == ("data", 1)
    assert "1 of 2" in str(second.reason)
    assert (third.outcome, third.items, third.reason) == ("data", 1, None)
    assert fourth.outcome == "unchanged"
    assert desk.identifiers == ["A", "B", "C"]
    assert len(server.asked("/a.xml")) == 1
    assert ["If-None-Match" in each.headers for each in server.asked("/feed")] == [False, False, False, True]


def test_if_no_linked_file_comes_the_poll_failed_but_the_source_is_asked_as_often_as_before(server):
    server.give("/feed", atom("a.xml"))
    server.give("/a.xml", b"", status=500)

    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            return [await desk.next_result() for _ in range(4)]

    results = asyncio.run(run())
    assert {each.outcome for each in results} == {"failed"}
    assert results[3].at - results[2].at == timedelta(seconds=60)


def test_a_linked_file_that_is_gone_is_told_and_does_not_make_the_source_a_failed_one(server):
    server.give("/feed", atom("gone.xml", "a.xml"))
    server.give("/a.xml", cap("A"))

    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            return await desk.next_result(), await desk.next_result()

    first, second = asyncio.run(run())
    assert (first.outcome, second.outcome) == ("data", "unchanged")
    assert "/gone.xml" in str(first.reason)
    assert "/gone.xml" in str(second.reason)


def test_a_long_index_is_fetched_in_portions(server, monkeypatch):
    monkeypatch.setattr(sources_module, "MAX_LINKS_A_POLL", 3)
    server.give("/feed", atom(*(f"{number}.xml" for number in range(5))), etag='"1"')
    for number in range(5):
        server.give(f"/{number}.xml", cap(str(number)))

    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            return desk, await desk.next_result(), await desk.next_result(), await desk.next_result()

    desk, first, second, third = asyncio.run(run())
    assert [each.items for each in (first, second, third)] == [3, 2, 0]
    assert "5 new messages" in str(first.reason)
    assert second.reason is None
    assert desk.identifiers == ["0", "1", "2", "3", "4"]


def test_links_that_do_not_answer_are_given_up_and_stand_last_the_next_time(server, monkeypatch):
    monkeypatch.setattr(sources_module, "GIVE_UP_AFTER", 2)
    monkeypatch.setattr(sources_module, "LINKS_AT_ONCE", 1)
    nowhere = [f"http://127.0.0.1:1/{number}.xml" for number in range(3)]
    server.give("/feed", atom(*nowhere, "a.xml"))
    server.give("/a.xml", cap("A"))

    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            first = await desk.next_result()
            assert desk.identifiers == []
            await desk.next_result()
            return desk, first, await desk.next_result()

    desk, first, _ = asyncio.run(run())
    assert first.outcome == "failed"
    assert "4 of 4" in str(first.reason)
    assert desk.identifiers == ["A"]


def test_a_login_page_between_two_good_answers_changes_nothing_but_health(server):
    server.give("/feed", atom("a.xml"), etag='"1"')
    server.give("/a.xml", cap("A"))

    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            first = await desk.next_result()
            server.give_login_page("/feed")
            second = await desk.next_result()
            server.give("/feed", atom("a.xml"), etag='"1"')
            return desk, first, second, await desk.next_result()

    desk, first, second, third = asyncio.run(run())
    assert [each.outcome for each in (first, second, third)] == ["data", "failed", "unchanged"]
    assert b"Sign in" in second.answer
    assert str(second.reason)
    assert second.memory == first.memory
    assert desk.identifiers == ["A"]


@pytest.mark.parametrize("answer", [b"", b"\xef\xbb\xbf", b"<feed", b"\x00\x01", b'{"alerts": []}'])
def test_an_answer_that_is_no_feed_is_a_failed_poll_with_its_bytes(server, answer):
    server.give("/feed", answer)

    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            return desk, await desk.next_result()

    desk, result = asyncio.run(run())
    assert (result.outcome, result.answer) == ("failed", answer)
    assert str(result.reason)
    assert desk.deliveries == []


def test_what_could_not_be_stored_is_not_remembered_and_comes_again(server):
    server.give("/feed", atom("a.xml"), etag='"1"')
    server.give("/a.xml", cap("A"))

    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            desk.refusal = DISK_FULL
            first = await desk.next_result()
            desk.refusal = None
            return desk, first, await desk.next_result()

    desk, first, second = asyncio.run(run())
    assert (first.outcome, first.reason) == ("failed", DISK_FULL.happened)
    assert first.memory == {"address": server.url("/feed")}
    assert (second.outcome, second.items) == ("data", 1)
    assert desk.bugs == []


def test_a_password_in_the_address_is_not_written_down(server):
    server.give("/a", cap("A"))

    async def run():
        async with polling(web(server.url("/a").replace("http://", "http://me:secret@"))) as desk:
            await desk.next_result()
            return desk.deliveries

    (delivery,) = asyncio.run(run())
    assert delivery.name == server.url("/a")
    assert server.asked("/a")[0].headers["Authorization"].startswith("Basic ")


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
    (tmp_path / "c.xml").write_bytes(b"no alert")
    desk, result = asyncio.run(run(result.memory))
    assert desk.identifiers == ["b, again", "unreadable"]
    assert "a.xml" not in str(result.memory)


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
    assert "a.xml" in str(away.memory)
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
