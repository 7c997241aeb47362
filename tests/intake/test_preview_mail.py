"""What a mailbox gives now: a real mail server, in which nothing is marked by being asked."""

import asyncio
from contextlib import asynccontextmanager
from typing import Any

import pytest

from icc_desktop.domain.preview import Preview
from icc_desktop.domain.source import Source
from icc_desktop.intake.clients import Clients
from icc_desktop.intake.poller import asking_for
from icc_desktop.intake.preview import MAX_DELIVERIES, preview
from icc_desktop.intake.workers import Workers
from tests.imap_server import PASSWORD, MailServer, mail, mailbox, trusting
from tests.polling import HeldTime
from tests.rigs import MARKS


@pytest.fixture
def server():
    with MailServer() as running:
        yield running


def asked(server: MailServer, source: Source, secret: str | None = PASSWORD) -> Preview:
    async def run() -> Preview:
        workers, clients = Workers(count=1), Clients(trusting(server), lambda name: secret)

        @asynccontextmanager
        async def door(source: Source, reads: Any, store: Any):
            asking = asking_for(source, {}, clients=clients, workers=reads, clock=HeldTime(), store=store)
            try:
                yield asking
            finally:
                await asking.close()

        try:
            async with asyncio.timeout(60):
                return await preview(source, door=door, reads=workers, clock=HeldTime(), language="en", marks=MARKS)
        finally:
            await clients.close()
            await workers.close()

    return asyncio.run(run())


def test_mails_are_shown_and_stay_unread(server: MailServer) -> None:
    server.add(mail("Storm"))
    server.add(mail("Flood"))
    seen = asked(server, mailbox(server.address, mark_seen=True))
    assert (seen.answer, seen.messages, seen.unreadable, seen.more) == ("gives", 2, 0, False)
    assert {row.headline for row in seen.rows} == {"Storm", "Flood"}
    assert not any(server.seen.values())


def test_of_many_mails_a_few_are_fetched(server: MailServer) -> None:
    for number in range(4 * MAX_DELIVERIES):
        server.add(mail(f"Storm {number}"))
    seen = asked(server, mailbox(server.address))
    assert seen.answer == "gives"
    assert (len(seen.rows), seen.more) == (MAX_DELIVERIES, True)
    assert not any(server.seen.values())


def test_an_empty_mailbox_and_a_wrong_password(server: MailServer) -> None:
    assert asked(server, mailbox(server.address)).answer == "empty"
    wrong = asked(server, mailbox(server.address), "wrong")
    assert wrong.answer == "failed"
    assert "Look at the server, the user name" in str(wrong.to_do)
