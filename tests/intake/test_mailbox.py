"""What a mailbox gives: a real server, real worker processes, real TLS; only the poller's time is held."""

import asyncio
import threading
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.domain.alert import Unreadable
from icc_desktop.domain.source import Source
from icc_desktop.intake import imap
from icc_desktop.intake.clients import Clients
from icc_desktop.intake.mail import MAILS_A_LOOK, ranges, uids
from icc_desktop.intake.poller import asking_for
from icc_desktop.intake.preview import MAX_DELIVERIES, preview
from icc_desktop.intake.workers import Workers
from tests.imap_server import (
    PASSWORD,
    MailServer,
    Relay,
    Said,
    Scripted,
    black_hole,
    mail,
    mailbox,
    trusting,
)
from tests.mailboxes import asked, subjects, watching
from tests.polling import DISK_FULL, Desk, HeldTime
from tests.rigs import MARKS


async def when_delivered(desk: Desk, number: int, act: Any) -> None:
    """Do something while the desk takes in that delivery."""
    deliver = desk.deliver

    async def delivered(delivery: Any) -> None:
        await deliver(delivery)
        if len(desk.deliveries) == number:
            act()

    desk.poller._deliver = delivered


@pytest.fixture
def server():
    with MailServer() as running:
        yield running


@pytest.fixture
def relay(server):
    with Relay(server.port) as running:
        yield running


# Who tells of a new mail.


def test_a_new_mail_wakes_the_source_without_a_poll(server):
    server.add(mail("old"))

    async def run():
        async with watching(server, mailbox(server.address)) as desk:
            await desk.next_result()
            await desk.until(server.idling.is_set)
            server.add(mail("new"))
            await desk.until(lambda: len(desk.results) == 2 and server.idling.is_set())
            server.add(mail("newer"))
            await desk.until(lambda: len(desk.results) == 3)
            return desk

    desk = asyncio.run(run())
    assert subjects(desk) == ["old", "new", "newer"]
    assert [(each.outcome, each.items) for each in desk.results[:3]] == [("data", 1)] * 3
    assert desk.time.steady - 5000 < 5.1, "time stood still: nobody polled"
    assert {each.polled for each in desk.deliveries} == {True}
    assert desk.deliveries[0].name == "mail <old@example.org> in INBOX"
    assert server.connections == 1
    assert server.seen == {"old": True, "new": True, "newer": True}


def test_where_the_server_does_not_tell_the_mailbox_is_polled():
    async def run(server):
        async with watching(server, mailbox(server.address, interval_s=3600.0)) as desk:
            await desk.next_result()
            server.add(mail("new"))
            return desk, await desk.next_result(), await desk.next_result()

    with MailServer(idle=False) as server:
        desk, second, third = asyncio.run(run(server))
        assert (second.outcome, second.items, third.outcome) == ("data", 1, "unchanged")
        assert third.next_at - third.at == timedelta(hours=1)
        assert subjects(desk) == ["new"]
        assert server.connections == 1


def test_each_answer_while_idle_shows_that_the_mailbox_is_watched(server):
    async def run():
        async with watching(server, mailbox(server.address, interval_s=3600.0)) as desk:
            return [await desk.next_result() for _ in range(4)]

    results = asyncio.run(run())
    assert {each.outcome for each in results} == {"unchanged"}
    assert all(each.next_at - each.at <= timedelta(minutes=8) for each in results)
    assert results[-1].next_at - results[-1].at == timedelta(minutes=5)
    assert server.connections == 1


def test_a_server_that_cries_wolf_does_not_keep_the_desk_busy(monkeypatch):
    async def cries(said: Said) -> None:
        await said.say("+ idling", "* 1 EXISTS")
        await said.heard()
        await said.ok()

    async def run(server):
        async with watching(server, mailbox(server.address)) as desk:
            for _ in range(5):
                await desk.next_result()
            return desk

    monkeypatch.setattr(imap, "SETTLE_S", 600.0)
    with Scripted(idle=cries) as server:
        desk = asyncio.run(run(server))
        assert [each.outcome for each in desk.results[:5]] == ["data", *["unchanged"] * 4]
        assert desk.time.steady > 5000 + 150, "after the first, the poller's own rhythm"


# Which mails, and how often.


def test_at_first_only_unread_mails_are_taken_in_and_from_then_on_every_new_one(server):
    server.add(mail("read-before"), seen=True)
    server.add(mail("unread"))

    async def run(memory):
        async with watching(server, mailbox(server.address), memories={"m": memory}) as desk:
            return desk, await desk.next_result()

    desk, first = asyncio.run(run({}))
    assert subjects(desk) == ["unread"]
    assert "1 unread mails" in str(first.reason)
    server.add(mail("read-by-somebody"), seen=True)
    server.add(mail("new"))
    desk, second = asyncio.run(run(first.memory))
    assert subjects(desk) == ["read-by-somebody", "new"]
    assert second.reason is None
    assert (second.memory["highest"], second.memory["to_fetch"], second.memory["to_mark"]) == ("104", "", "")


def test_another_mailbox_or_another_user_is_looked_at_anew(server):
    server.add(mail("one"))

    async def run(source, memory):
        async with watching(server, source, memories={"m": memory}) as desk:
            await desk.next_result()
            return desk

    memory = asyncio.run(run(mailbox(server.address, mark_seen=False), {})).results[0].memory
    assert subjects(asyncio.run(run(mailbox(server.address, mark_seen=False), memory))) == []
    memory["address"] = memory["address"].replace("INBOX", "Alerts")
    assert subjects(asyncio.run(run(mailbox(server.address, mark_seen=False), memory))) == ["one"]


def test_three_hundred_mails_come_once_each_in_portions(server):
    server.add(*(mail(str(number)) for number in range(300)))

    async def run():
        async with watching(server, mailbox(server.address)) as desk:
            await desk.until(lambda: bool(desk.time.waiting))
            await desk.next_result()
            while desk.results[-1].memory["to_fetch"]:
                await desk.next_result()
            return desk

    desk = asyncio.run(run())
    assert subjects(desk) == [str(number) for number in range(300)]
    assert [each.items for each in desk.results[:6]] == [MAILS_A_LOOK] * 6
    assert all("300 unread mails" in str(each.reason) for each in desk.results[:6])
    assert all(server.seen.values())


def test_a_look_takes_no_more_than_the_source_allows(server):
    server.add(*(mail(str(number)) for number in range(5)))

    async def run():
        async with watching(server, mailbox(server.address, max_items=2)) as desk:
            return [(await desk.next_result()).items for _ in range(3)]

    assert asyncio.run(run()) == [2, 2, 1]


def test_mails_taken_out_of_the_mailbox_meanwhile_are_passed_over(server):
    server.add(mail("one"), mail("two"), mail("three"))

    async def run():
        async with watching(server, mailbox(server.address, max_items=1)) as desk:
            await when_delivered(desk, 1, lambda: server.take_out("two"))
            return desk, [await desk.next_result() for _ in range(3)]

    desk, results = asyncio.run(run())
    assert subjects(desk) == ["one", "three"]
    assert [each.memory["to_fetch"] for each in results] == ["102:103", "103", ""]
    assert server.seen == {"one": True, "three": True}


def test_a_mail_that_is_gone_when_it_is_fetched_is_passed_over():
    async def gone(said: Said) -> None:
        await said.ok(*["* 1 FETCH (UID 1 RFC822.SIZE 20)"] * ("SIZE" in said.rest))

    with Scripted(fetch=gone) as server:
        result = asyncio.run(asked(server, mailbox(server.address)))
    assert (result.outcome, result.memory["to_fetch"]) == ("unchanged", "")


def test_new_numbers_on_the_server_lose_nothing(server):
    server.add(mail("known"))
    server.add(mail("read"), seen=True)

    async def run():
        async with watching(server, mailbox(server.address)) as desk:
            first = await desk.next_result()
            server.renumber()
            server.add(mail("new"))
            server.add(mail("new-and-read"), seen=True)
            desk.time.move(100.0)
            while (result := await desk.next_result()).memory["uid_validity"] == first.memory["uid_validity"]:
                assert len(desk.results) < 5
            return desk, result

    desk, result = asyncio.run(run())
    assert sum("numbered its mails anew" in str(each.reason) for each in desk.results) == 1
    assert {"new", "new-and-read"} <= set(subjects(desk)[1:])
    assert set(subjects(desk)[1:]) <= {"known", "read", "new", "new-and-read"}, "the desk knows repeats by their id"
    assert result.memory["highest"] == "14"


# Seen only when stored.


def test_mails_that_could_not_be_stored_stay_unread_and_come_again(server):
    server.add(mail("one"), mail("two"))

    async def run():
        async with watching(server, mailbox(server.address)) as desk:
            desk.refusal = DISK_FULL
            first = await desk.next_result()
            refused = dict(server.seen)
            desk.refusal = None
            return desk, first, refused, await desk.next_result()

    desk, first, refused, second = asyncio.run(run())
    assert (first.outcome, str(first.reason)) == ("failed", "The disk is full.")
    assert refused == {"one": False, "two": False}
    assert second.items == 2
    assert subjects(desk) == ["one", "two"]
    assert server.seen == {"one": True, "two": True}


def test_what_was_stored_before_the_disk_was_full_is_marked_and_does_not_come_again(server):
    server.add(mail("one"), mail("two"), mail("three"))

    async def run():
        async with watching(server, mailbox(server.address)) as desk:
            await when_delivered(desk, 2, lambda: setattr(desk, "refusal", DISK_FULL))
            await desk.next_result()
            marked = dict(server.seen)
            desk.refusal = None
            await desk.next_result()
            return desk, marked

    desk, marked = asyncio.run(run())
    assert marked == {"one": True, "two": True, "three": False}
    assert subjects(desk) == ["one", "two", "three"]
    assert server.seen["three"]


def test_mails_are_not_marked_where_that_is_not_wished(server):
    server.add(mail("one"))

    async def run():
        async with watching(server, mailbox(server.address, mark_seen=False)) as desk:
            return desk, await desk.next_result(), await desk.next_result()

    desk, _, second = asyncio.run(run())
    assert subjects(desk) == ["one"]
    assert (second.outcome, second.memory["to_mark"]) == ("unchanged", "")
    assert server.seen == {"one": False}


def test_a_mailbox_that_may_only_be_read_is_read_and_says_so(server):
    server.add(mail("one"))
    server.only_to_be_read()

    async def run():
        async with watching(server, mailbox(server.address)) as desk:
            return desk, await desk.next_result(), await desk.next_result()

    desk, _, second = asyncio.run(run())
    assert subjects(desk) == ["one"]
    assert second.outcome == "unchanged"
    assert "may only be read" in str(second.reason)
    assert server.seen == {"one": False}


def test_a_line_cut_between_storing_and_marking_marks_later_and_delivers_once(server, relay):
    server.add(mail("one"), mail("two"))

    async def run():
        async with watching(server, mailbox(server.address_of(relay.port))) as desk:
            await when_delivered(desk, 2, relay.cut)
            first = await desk.next_result()
            unmarked = dict(server.seen)
            relay.mend()
            return desk, first, unmarked, await desk.next_result()

    desk, first, unmarked, second = asyncio.run(run())
    assert (first.outcome, first.memory["to_mark"]) == ("failed", "101:102")
    assert unmarked == {"one": False, "two": False}
    assert (second.outcome, second.memory["to_mark"]) == ("unchanged", "")
    assert subjects(desk) == ["one", "two"]
    assert server.seen == {"one": True, "two": True}


# The line.


@pytest.mark.parametrize("count", [3_000, 30_000, 60_000, 130_000])
def test_a_line_cut_in_the_middle_and_mended_loses_nothing_and_doubles_nothing(server, relay, count):
    server.add(*(mail(str(number), text="x" * 40_000) for number in range(4)))
    relay.cut_after(count)

    async def run():
        async with watching(server, mailbox(server.address_of(relay.port))) as desk:
            first = await desk.next_result()
            still = await desk.next_result()
            relay.mend()
            return desk, first, still, await desk.next_result()

    desk, first, still, last = asyncio.run(run())
    assert relay.is_cut.is_set() is False
    assert (first.outcome, still.outcome, last.outcome) == ("failed", "failed", "data")
    assert str(first.reason) == "127.0.0.1 broke off before the answer was whole."
    assert str(still.reason) == "127.0.0.1 refuses the connection."
    assert subjects(desk) == ["0", "1", "2", "3"]
    assert all(server.seen.values())


def test_a_line_lost_while_idle_is_noticed_at_once_and_made_anew(server, relay):
    async def run():
        async with watching(server, mailbox(server.address_of(relay.port))) as desk:
            await desk.next_result()
            desk.time.wall += timedelta(minutes=10)
            desk.time.steady += 600.0
            server.lose_connections()
            await desk.until(lambda: len(desk.results) == 2)
            desk.time.steady += 600.0
            relay.cut()
            await desk.until(lambda: len(desk.results) == 3)
            relay.mend()
            server.add(mail("meanwhile"))
            return desk, await desk.next_result()

    desk, last = asyncio.run(run())
    assert [each.outcome for each in desk.results[:3]] == ["unchanged", "unchanged", "failed"]
    assert (last.outcome, subjects(desk)) == ("data", ["meanwhile"])


def test_a_server_that_hangs_up_at_once_is_out_of_reach():
    async def hangs_up(said: Said) -> None:
        await said.say("+ idling", "* BYE [UNAVAILABLE] maintenance")

    async def run(server):
        async with watching(server, mailbox(server.address)) as desk:
            await desk.next_result()
            await desk.until(lambda: len(desk.results) == 2)
            return desk.results

    with Scripted(idle=hangs_up) as server:
        first, second = asyncio.run(run(server))
    assert first.outcome == "data"
    assert (second.outcome, str(second.reason)) == (
        "failed",
        "127.0.0.1 ended the conversation. It says: maintenance",
    )


def test_it_stops_within_a_moment_even_where_nobody_ever_answers():
    async def run(port):
        source = mailbox(f"imaps://127.0.0.1:{port}", timeout_s=600.0)
        async with asyncio.timeout(20), watching(None, source) as desk:
            await desk.until(lambda: bool(desk.time.waiting))
            desk.poller.poll_now("m")
            await desk.until(lambda: any(t.name == "mailbox m" for t in threading.enumerate()))
            return desk

    with black_hole() as port:
        assert asyncio.run(run(port)).results == []


def test_a_changed_source_hangs_up_and_begins_anew(server):
    server.add(mail("one"))

    async def run():
        async with watching(server, mailbox(server.address)) as desk:
            await desk.next_result()
            before = set(desk.time.waiting)
            desk.poller.set_sources([mailbox(server.address, interval_s=30.0)], {})
            await desk.until(lambda: bool(set(desk.time.waiting) - before))
            result = await desk.next_result()
            desk.poller.set_sources([], {})
            return desk, result

    desk, result = asyncio.run(run())
    assert (result.outcome, subjects(desk)) == ("unchanged", ["one"])
    assert server.connections == 2


def test_a_preview_shows_what_is_there_and_leaves_it_as_it_was(server):
    server.add(*(mail(str(number)) for number in range(8)))

    async def run():
        clients = Clients(trusting(server), lambda name: PASSWORD)
        workers = Workers(count=1)

        @asynccontextmanager
        async def door(source: Source, reads: Any, store: Any):
            asking = asking_for(source, {}, clients=clients, workers=reads, clock=HeldTime(), store=store)
            try:
                yield asking
            finally:
                await asking.close()
                await clients.close()

        try:
            return await preview(
                mailbox(server.address), door=door, reads=workers, clock=HeldTime(), language="en", marks=MARKS
            )
        finally:
            await workers.close()

    shown = asyncio.run(run())
    assert (shown.answer, shown.messages, shown.reason) == ("gives", MAX_DELIVERIES, None)
    assert not any(server.seen.values())


# What a mail may be.


def test_of_a_mail_that_is_too_large_there_is_a_row_with_its_header(server):
    server.add(mail("huge", text="x" * 60_000), mail("small"))

    async def run():
        async with watching(server, mailbox(server.address, max_bytes=50_000)) as desk:
            return desk, await desk.next_result()

    desk, first = asyncio.run(run())
    assert (first.outcome, first.items) == ("data", 2)
    assert subjects(desk) == ["huge", "small"]
    (row,) = desk.deliveries[0].batch.items
    assert isinstance(row, Unreadable)
    assert b"Subject: huge" in row.original
    assert b"xxx" not in row.original
    assert "only its header is kept" in str(row.reason)
    assert server.seen == {"huge": False, "small": True}, "it can be found in the mailbox"


def test_a_mail_that_the_server_does_not_give_is_a_row_and_does_not_stop_the_next():
    async def search(said: Said) -> None:
        await said.ok("* SEARCH 1 2" if "UNSEEN" in said.rest else "* SEARCH 2")

    async def select(said: Said) -> None:
        await said.ok("* 2 EXISTS", "* OK [UIDVALIDITY 7] valid", "* OK [UIDNEXT 3] next")

    async def fetch(said: Said) -> None:
        if "SIZE" in said.rest:
            await said.ok("* 1 FETCH (UID 1 RFC822.SIZE 20)", "* 2 FETCH (UID 2 RFC822.SIZE 20)")
        elif said.rest.startswith("1 "):
            await said.say(f"{said.tag} NO [SERVERBUG] Message is damaged")
        else:
            body = mail("two")
            await said.ok(f"* 2 FETCH (UID 2 BODY[] {{{len(body)}}}\r\n{body.decode()})")

    async def run(server):
        async with watching(server, mailbox(server.address)) as desk:
            return desk, await desk.next_result()

    with Scripted(search=search, select=select, fetch=fetch) as server:
        desk, first = asyncio.run(run(server))
        assert (first.outcome, first.items, first.memory["to_fetch"]) == ("data", 2, "")
        (row,) = desk.deliveries[0].batch.items
        assert isinstance(row, Unreadable)
        assert row.original.decode() == f"{server.address}/INBOX;UIDVALIDITY=7/;UID=1"
        assert "Message is damaged" in str(row.reason)
        assert desk.deliveries[1].name == "mail <two@example.org> in INBOX"


@given(st.lists(st.integers(1, 2**32 - 1)) | st.lists(st.integers(1, 30)))
def test_lists_of_numbers_are_kept_as_they_were(numbers):
    assert uids(ranges(numbers)) == sorted(set(numbers))
    assert ranges(uids(ranges(numbers))) == ranges(numbers)


def test_lists_of_numbers_are_short():
    assert ranges(range(1, 100_001)) == "1:100000"
    assert ranges([5, 3, 4, 9]) == "3:5,9"
    assert ranges([]) == ""
