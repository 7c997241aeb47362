"""What a source gives now: real server, real folder, real readers; nothing is stored."""

import asyncio
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from icc_desktop.domain.preview import MAX_ROWS, Preview
from icc_desktop.domain.source import Source
from icc_desktop.intake import preview as previews
from icc_desktop.intake.clients import Clients
from icc_desktop.intake.sources import FolderSource, WebSource
from icc_desktop.intake.workers import Workers
from tests.loopback import Loopback
from tests.polling import HeldTime, atom, cap, watched, web
from tests.rigs import MARKS

RICH = b"""<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>R</identifier>
<sender>desk@example.org</sender><sent>2026-11-25T09:00:00+00:00</sent><status>Exercise</status>
<msgType>Alert</msgType><scope>Public</scope>
<info><language>en</language><category>Met</category><event>Wind</event><urgency>Expected</urgency>
<severity>Severe</severity><certainty>Likely</certainty><headline>Gusts on the coast</headline>
<area><areaDesc>Coast</areaDesc></area><area><areaDesc>Polders</areaDesc></area></info>
<info><language>nl</language><category>Met</category><event>Wind</event><urgency>Expected</urgency>
<severity>Severe</severity><certainty>Likely</certainty><headline>Windstoten aan de kust</headline></info></alert>"""


@asynccontextmanager
async def door(source: Source, reads: Any, store: Any):
    clock = HeldTime()
    if source.kind == "folder":
        yield FolderSource(source, {}, workers=reads, clock=clock, store=store)
        return
    clients = Clients()
    yield WebSource(source, {}, clients=clients, workers=reads, clock=clock, store=store)
    await clients.close()


def asked(source: Source, language: str = "en", **more: Any) -> Preview:
    async def run() -> Preview:
        workers = Workers(count=1)
        try:
            return await previews.preview(
                source, reads=workers, clock=HeldTime(), language=language, marks=MARKS, **{"door": door, **more}
            )
        finally:
            await workers.close()

    return asyncio.run(run())


def test_a_feed_that_carries_its_messages(server: Loopback) -> None:
    server.give("/a", RICH)
    seen = asked(web(server.url("/a")), "nl")
    assert (seen.answer, seen.messages, seen.unreadable, seen.formats) == ("gives", 1, 0, ("CAP 1.2",))
    assert seen.reason is None
    (row,) = seen.rows
    assert (row.headline, row.severity, row.status, row.lane) == (
        "Windstoten aan de kust",
        "Severe",
        "Exercise",
        "exercise",
    )
    assert row.sent_at is not None
    english = asked(web(server.url("/a"))).rows[0]
    assert (english.headline, english.area) == ("Gusts on the coast", "Coast, Polders")
    assert english.notification_id == row.notification_id


def test_of_a_long_list_only_the_first_are_fetched_but_all_are_counted(server: Loopback) -> None:
    names = [f"{number}.xml" for number in range(100)]
    server.give("/feed", atom(*names))
    for name in names:
        server.give(f"/{name}", cap(name))
    seen = asked(web(server.url("/feed")))
    assert (seen.answer, seen.messages, seen.more) == ("gives", 100, False)
    assert 0 < len(seen.rows) <= MAX_ROWS
    assert len(server.requests) < 15


def test_a_message_that_cannot_be_read_is_a_row_with_the_reason(server: Loopback) -> None:
    server.give("/feed", atom("good.xml", "bad.xml"))
    server.give("/good.xml", cap("A"))
    server.give("/bad.xml", b"<alert>broken")
    seen = asked(web(server.url("/feed")))
    assert (seen.answer, seen.messages, seen.unreadable) == ("gives", 2, 1)
    assert sum(row.problem is not None for row in seen.rows) == 1


def test_a_list_with_nothing_in_it_is_a_good_answer(server: Loopback) -> None:
    server.give("/feed", atom())
    seen = asked(web(server.url("/feed")))
    assert (seen.answer, seen.messages, seen.reason) == ("empty", 0, None)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (401, "It wants to know who asks"),
        (404, "The address may have moved"),
        (503, "The trouble is on the other side"),
    ],
)
def test_what_to_do_when_the_server_refuses(server: Loopback, status: int, said: str) -> None:
    server.give("/feed", b"", status=status)
    seen = asked(web(server.url("/feed")))
    assert (seen.answer, seen.rows) == ("failed", ())
    assert str(status) in str(seen.reason)
    assert said in str(seen.to_do)


def test_what_to_do_when_it_is_no_feed_or_nobody_answers(server: Loopback) -> None:
    server.give_login_page("/page")
    page = asked(web(server.url("/page")))
    assert page.answer == "failed"
    assert "not with messages" in str(page.to_do)
    gone = asked(web("http://127.0.0.1:9/feed"))
    assert gone.answer == "failed"
    assert "It can be set up all the same" in str(gone.to_do)


def test_a_server_that_hangs_is_given_up(server: Loopback) -> None:
    server.hang("/feed")
    seen = asked(web(server.url("/feed"), timeout_s=0.2))
    assert seen.answer == "failed"
    assert "0.2 seconds" in str(seen.reason)


def test_it_can_be_called_off(server: Loopback) -> None:
    server.hang("/feed")

    async def run() -> None:
        workers = Workers(count=1)
        task = asyncio.create_task(
            previews.preview(
                web(server.url("/feed")), door=door, reads=workers, clock=HeldTime(), language="en", marks=MARKS
            )
        )
        await asyncio.to_thread(server.wait_until_asked, "/feed")
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await workers.close()
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(run())


def test_a_folder_shows_its_files_and_keeps_them(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number}.xml").write_bytes(cap(str(number)))
    seen = asked(watched(tmp_path))
    assert seen.answer == "gives"
    assert (seen.messages, seen.more) == (previews.MAX_DELIVERIES, True)
    assert len(list(tmp_path.iterdir())) == 30
    missing = asked(watched(tmp_path / "nowhere"))
    assert missing.answer == "failed"
    assert "Look at the path" in str(missing.to_do)


def test_a_mailbox_is_asked_without_marking_anything_as_seen() -> None:
    asked_with: list[Source] = []

    @asynccontextmanager
    async def mailbox(source: Source, reads: Any, store: Any):
        asked_with.append(source)

        async def ask() -> Any:
            return previews.Asked("unchanged")

        yield SimpleNamespace(ask=ask, memory={})

    mail = Source("m", "Mail", "mail", "imaps://mail.example.org", "mail", login="duty", authentication="password")
    assert asked(mail, door=mailbox).answer == "empty"
    assert [source.mark_seen for source in asked_with] == [False]
