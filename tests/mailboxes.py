"""Mailboxes that are watched by a poller whose time is held, for the tests of mail: real server, real TLS, real workers."""

import re
import threading
from contextlib import asynccontextmanager
from typing import Any

from icc_desktop.domain.network import NetworkSettings
from icc_desktop.domain.source import Source
from icc_desktop.intake.clients import Clients
from tests.imap_server import (
    PASSWORD,
    trusting,
)
from tests.polling import Desk, polling


@asynccontextmanager
async def watching(server: Any, *sources: Source, secret: str | None = PASSWORD, trusts: bool = True, **given: Any):
    """Each source's mailbox is watched with this password or token; no fault of ours, and no thread stays behind."""
    asked: list[str] = []

    def kept(name: str) -> str | None:
        asked.append(name)
        return secret

    settings = trusting(server) if trusts and server is not None else NetworkSettings()
    async with polling(*sources, clients=Clients(settings, kept), **given) as desk:
        yield desk
    assert desk.bugs == []
    assert set(asked) <= {f"source/{source.id}" for source in sources}
    for thread in threading.enumerate():
        if thread.name.startswith("mailbox"):
            thread.join(10)
            assert not thread.is_alive()


def subjects(desk: Desk) -> list[str]:
    """Of the mails that were delivered, in order."""
    return [re.search(r"<(.*)@example.org>", each.name)[1] for each in desk.deliveries]


async def asked(server: Any, source: Source, **given: Any):
    async with watching(server, source, **given) as desk:
        return await desk.next_result()
