"""What one poll of a web address gives; only time is held."""

import asyncio
from datetime import timedelta

import pytest

from icc_desktop.domain.source import Source
from icc_desktop.intake import sources as sources_module
from icc_desktop.intake.clients import Clients
from tests.polling import DISK_FULL, atom, cap, polling, web

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
    assert (second.outcome, second.items) == ("failed", 1)  # what comes beside it does not make up for it
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
    assert (first.more, second.more) == (True, False)
    assert desk.identifiers == ["0", "1", "2", "3", "4"]


def test_what_comes_is_as_its_source_is_set_up(server):
    server.give("/alert.xml", cap("A"))

    async def run():
        async with polling(web(server.url("/alert.xml"), assume_actual=True)) as desk:
            await desk.next_result()
            return desk

    desk = asyncio.run(run())
    assert [(each.channel, each.assume_actual) for each in desk.deliveries] == [("c", True)]


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


# Limits of the source.


def test_what_is_beyond_the_limit_is_left_out_and_told_and_the_rest_is_kept(server):
    server.give("/feed", atom("a.xml", "b.xml", "c.xml"), etag='"1"')
    for name in "abc":
        server.give(f"/{name}.xml", cap(name.upper()))

    async def run():
        async with polling(web(server.url("/feed"), max_items=2)) as desk:
            return desk, await desk.next_result(), await desk.next_result()

    desk, first, second = asyncio.run(run())
    assert desk.identifiers == ["A", "B"]
    assert (first.outcome, first.items, first.out_of_reach) == ("failed", 2, False)
    assert first.reason.values == {"count": 3, "limit": 2}
    assert second.outcome == "failed", "told as long as it is so"
    assert server.asked("/c.xml") == []
    assert len(server.asked("/a.xml")) == 1, "kept is kept"


def test_the_limit_counts_messages_that_the_answer_carries_as_well(server):
    entries = "".join(f"<entry><id>{n}</id>{cap(n).decode()}</entry>" for n in "ABC")
    server.give("/feed", f'<feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'.encode())

    async def run(limit):
        async with polling(web(server.url("/feed"), max_items=limit)) as desk:
            await desk.next_result()
            return await desk.next_result(), desk.identifiers

    result, identifiers = asyncio.run(run(3))
    assert (result.outcome, identifiers) == ("unchanged", ["A", "B", "C"])
    result, identifiers = asyncio.run(run(2))
    assert (result.outcome, sorted(set(identifiers))) == ("failed", ["A", "B"])


def test_a_source_that_wants_a_password_says_so_and_rests_before_it_is_asked_again(server):
    server.guard("/feed", cap("A"), login="ann", secret="right")

    async def run(secrets):
        source = web(server.url("/feed"), authentication="password", login="ann")
        async with polling(source, clients=Clients(secret=secrets.get)) as desk:
            first = await desk.next_result()
            secrets["source/w"] = "right"
            return first, await desk.next_result()

    first, second = asyncio.run(run({"source/w": "wrong"}))
    assert (first.outcome, first.out_of_reach) == ("failed", False)
    assert first.next_at - first.at >= timedelta(seconds=900)
    assert (second.outcome, second.items) == ("data", 1)
    first, second = asyncio.run(run({}))
    assert "No password or token" in str(first.reason)
    assert second.outcome == "data"


def test_the_address_that_is_written_down_holds_no_secret(server):
    server.give("/feed?apikey=s3cret", cap("A"))

    async def run():
        async with polling(web(server.url("/feed?apikey=s3cret"))) as desk:
            await desk.next_result()
            return desk

    (delivery,) = asyncio.run(run()).deliveries
    assert delivery.name == server.url("/feed?apikey=…")
