"""Asking a source once by the very door that would watch it, into nothing: nothing is stored, remembered or marked as seen.

Hides how little is asked of the source (no more linked messages and files than a preview shows) and how a failure becomes a
sentence with what to do.
"""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import msgspec

from icc_desktop.base.clock import Clock
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.alert import Batch, Draft, Item
from icc_desktop.domain.marks import Marks
from icc_desktop.domain.preview import MAX_ROWS, Preview, row_of
from icc_desktop.domain.source import Delivery, Source
from icc_desktop.domain.withholding import withhold_delivery
from icc_desktop.intake.document import Index
from icc_desktop.intake.sources import Asked, Asking, Reads, Store

MAX_DELIVERIES = 5  # linked messages, files or mails fetched for a preview
LONGEST_S = 60.0

Door = Callable[[Source, Reads, Store], AbstractAsyncContextManager[Asking]]
"""Opens the way to a source: what is asked through it, reading with the second and storing with the third."""


async def preview(source: Source, *, door: Door, reads: Reads, clock: Clock, language: str, marks: Marks) -> Preview:
    """What `source` gives now, without what is classified. Never raises for what is the world's fault; takes `LONGEST_S` at most; may be cancelled."""
    if source.kind == "mail":
        source = msgspec.structs.replace(source, mark_seen=False)
    taken = _Taken(reads, marks)
    limit_s = min(2 * source.timeout_s, LONGEST_S)
    try:
        async with asyncio.timeout(limit_s), door(source, taken, taken.store) as asking:
            asked = await asking.ask()
            if asked.soon:  # a folder tells whole files from growing ones by looking twice
                asked = await asking.ask()
        broke_off = False
    except _EnoughError:
        asked, broke_off = Asked("data"), True
    except TimeoutError:
        text = QT_TRANSLATE_NOOP("core", "No whole answer came within {seconds} seconds.")
        asked = Asked("failed", reason=Message(text, {"seconds": limit_s}), out_of_reach=True)
        broke_off = False
    failed = asked.outcome == "failed" and not taken.items
    return Preview(
        at=clock.now(),
        answer="failed" if failed else "gives" if taken.messages else "empty",
        messages=taken.messages,
        more=broke_off and not taken.are_counted,
        unreadable=sum(not isinstance(item, Draft) for item in taken.items),
        formats=tuple(dict.fromkeys(item.alert.format for item in taken.items if isinstance(item, Draft))),
        rows=tuple(row_of(item, channel=source.channel, language=language) for item in taken.items[:MAX_ROWS]),
        reason=asked.reason,
        to_do=_to_do(source, asked) if asked.reason is not None and failed else None,
    )


class _EnoughError(Exception):
    """A preview has what it shows; the rest is not fetched."""


class _Taken:
    """Stands where the workers and the desk stand, keeps what passes, and stops when it is enough.

    `are_counted` says that the answer told how many messages there are.
    """

    def __init__(self, reads: Reads, marks: Marks) -> None:
        self._reads, self._marks = reads, marks
        self.items: list[Item] = []
        self.are_counted = False
        self._elsewhere = 0
        self._deliveries = 0

    @property
    def messages(self) -> int:
        """How many messages the source has, as far as its answer told."""
        return max(len(self.items), self._elsewhere)

    async def read(self, data: bytes) -> Batch:
        return await self._reads.read(data)

    async def read_index(self, data: bytes, base_url: str) -> Index:
        index = await self._reads.read_index(data, base_url)
        self.are_counted = True
        self._elsewhere = len(index.items) + len(index.links)
        return index

    async def store(self, delivery: Delivery, stored: Callable[[], None]) -> None:
        self.items += withhold_delivery(delivery, self._marks).batch.items
        self._deliveries += 1
        stored()
        if self._deliveries >= MAX_DELIVERIES or len(self.items) >= MAX_ROWS:
            raise _EnoughError


def _to_do(source: Source, asked: Asked) -> Message:
    if source.kind == "folder":
        return Message(QT_TRANSLATE_NOOP("core", "Look at the path, and whether this account may read the folder."))
    if source.kind == "mail":
        text = QT_TRANSLATE_NOOP("core", "Look at the server, the user name, the password or token, and the mailbox.")
        return Message(text)
    values = asked.reason.values if asked.reason is not None else {}
    status = values.get("status")
    if status in (401, 403, 407):
        text = QT_TRANSLATE_NOOP(
            "core", "It wants to know who asks: give a user name and password, a token or a certificate."
        )
    elif status in (404, 410):
        text = QT_TRANSLATE_NOOP("core", "The address may have moved: look on the publisher's page.")
    elif status is not None:
        text = QT_TRANSLATE_NOOP("core", "The trouble is on the other side: test it again later.")
    elif asked.answer is not None:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The address answers, but not with messages: it may be a page about them, or one that wants a log-in. Look for the "
            "address of the feed itself.",
        )
    elif "why" in values:
        text = QT_TRANSLATE_NOOP(
            "core",
            "Ask the publisher or the network's administrator. If the certificate is right, its authority can be added in the "
            "network settings.",
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "core",
            "Look at the address and at the network. It can be set up all the same: it is asked as soon as there is a way.",
        )
    return Message(text)
