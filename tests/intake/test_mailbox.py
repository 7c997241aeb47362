"""What a mailbox gives: a real server, real worker processes, real TLS; only the poller's time is held."""

import asyncio
import re
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.domain.source import Source
from icc_desktop.intake import mail as mail_module
from icc_desktop.intake.mail import ranges, uids
from tests.imap_server import PASSWORD, TOKEN, USER, MailServer, Relay, Said, Scripted, black_hole, mail, mailbox
from tests.polling import DISK_FULL, Desk, polling


@asynccontextmanager
async def watching(server: Any, *sources: Source, secret: str | None = PASSWORD, tls: Any = None, **given: Any):
    """Each source's mailbox is watched with this password or token. Nothing of it may go wrong in silence."""
    asked: list[str] = []

    def kept(name: str) -> str | None:
        asked.append(name)
        return secret

    async with polling(*sources, secret=kept, tls=tls or (lambda source: server.tls()), **given) as desk:
        yield desk
    assert desk.bugs == []
    assert set(asked) <= {f"source/{source.id}" for source in sources}


def subjects(desk: Desk) -> list[str]:
    """Of the mails that were delivered, in order."""
    return [re.search(r"<(.*)@example.org>", each.name)[1] for each in desk.deliveries]


async def until_heard(desk: Desk, *expected: str) -> None:
    await desk.until(lambda: set(expected) <= set(subjects(desk)))


@pytest.fixture
def server():
    with MailServer() as running:
        yield running


def test_a_new_mail_wakes_the_source_without_a_poll(server):
    server.add(mail("old"))

    async def run():
        async with watching(server, mailbox(server.address)) as desk:
            first = await desk.next_result()
            server.add(mail("new"))
            await desk.until(lambda: len(desk.results) == 2)
            server.add(mail("newer"))
            await desk.until(lambda: len(desk.results) == 3)
            return desk, first

    desk, first = asyncio.run(run())
    assert subjects(desk) == ["old", "new", "newer"]
    assert [(each.outcome, each.items) for each in desk.results] == [("data", 1)] * 3
    assert desk.time.steady - 5000 < 5.1, "time stood still: nobody polled"
    assert {each.polled for each in desk.deliveries} == {True}
    assert desk.deliveries[0].name == "mail <old@example.org> in INBOX"
    assert server.connections == 1
    assert server.seen == {"old": True, "new": True, "newer": True}
