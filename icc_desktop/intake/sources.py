"""Asking one source once: a web address with what it links to, or a folder. Hides what was fetched before.

Both, and the mailbox (`icc_desktop.intake.mail`), answer with an `Asked`, and keep a `memory` that grows only when what it
speaks of has been stored. It is a plain dictionary, so that it can be kept over a restart; `address` in it says what it
is a memory of.
"""

import asyncio
import concurrent.futures
import hashlib
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar

import msgspec

from icc_desktop.base.clock import Clock
from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Scalar
from icc_desktop.domain.alert import Batch, Draft, Item, Unreadable
from icc_desktop.domain.source import Delivery, Outcome, Source
from icc_desktop.intake.clients import Clients, Way
from icc_desktop.intake.document import Index, Link
from icc_desktop.intake.folder import Folder, Found, in_thread, read_file
from icc_desktop.intake.http import FetchFailure, NotModified, fetch, without_password
from icc_desktop.intake.times import moment

MAX_LINKS_A_POLL = 500
LINKS_AT_ONCE = 4
GIVE_UP_AFTER = 8
GROWS_FOR_LONG_S = 60.0
_LINK = "link "
_FILE = "file-digest "  # not the name, which may say what may not be kept here
_FILE_BY_NAME = "file "  # as version 0.2 and earlier remembered it
_GONE = (404, 410)

Store = Callable[[Delivery, Callable[[], None]], Awaitable[None]]  # the second is called once it is stored
Result = TypeVar("Result")

_ALERT = re.compile(rb"^[^<]*(?:<[?!][^>]*>[^<]*)*<(?:[\w.-]+:)?alerts?[\s>]")


class Asked(msgspec.Struct, frozen=True):
    """What one poll gave; fields as in `PollResult`.

    `out_of_reach` says that the source itself gave no usable answer, so that it is asked less often; `retry_after_s`
    is what it wished for; `soon` that it may have changed within a second; `more` that there is more already;
    `again_within_s` that it has to be asked again by then, however long its interval. `unreached` says of a failed poll that
    there was no answer at all, `not_stored` that the desk could not keep it; `oldest_at` is when the oldest message of the answer was sent.
    """

    outcome: Outcome
    items: int = 0
    reason: Message | None = None
    answer: bytes | None = None
    out_of_reach: bool = False
    retry_after_s: float = 0.0
    soon: bool = False
    more: bool = False
    again_within_s: float | None = None
    unreached: bool = False
    not_stored: bool = False
    oldest_at: datetime | None = None


UNREACHED = frozenset(
    ("name-not-found", "no-route", "refused", "time-out", "no-connection", "no-proxy")
)  # codes of failures


class NotStored(Exception):
    """The desk could not store what was fetched. `failure` says why; the same data will come again."""

    def __init__(self, failure: WorldFailure):
        super().__init__(str(failure))
        self.failure = failure


class Reads(Protocol):
    """Turns bytes into messages; `Workers` does."""

    async def read(self, data: bytes) -> Batch: ...

    async def read_index(self, data: bytes, base_url: str) -> Index: ...


class Asking(Protocol):
    """A source that can be asked. `ask` raises NotStored, and nothing else that is the world's fault.

    `close` gives back what it holds between two polls; it may be called in the middle of one that was broken off.
    """

    memory: dict[str, str]

    async def ask(self) -> Asked: ...

    async def close(self) -> None: ...


def kept_memory(source: Source, memory: Mapping[str, str]) -> dict[str, str]:
    """`memory` if it is one of this source at this address, else an empty one."""
    place = source.address
    if source.kind == "mail":
        place = f"{source.address} {source.login} {source.mailbox}"
    return dict(memory) if memory.get("address") == place else {"address": place}


class WebSource:
    """An ``http`` or ``https`` address that gives messages, or an index of them (inline or linked).

    A linked file does not change: it is fetched once, and again only if its entry's time of change differs. While
    one is still to be fetched the index is asked for unconditionally, so that it cannot be lost behind a 304.
    """

    def __init__(
        self,
        source: Source,
        memory: Mapping[str, str],
        *,
        clients: Clients,
        workers: Reads,
        clock: Clock,
        store: Store,
    ) -> None:
        self.memory = kept_memory(source, memory)
        self._source = source
        self._clients = clients
        self._workers = workers
        self._clock = clock
        self._store = store
        self._failed_before: frozenset[str] = frozenset()

    async def ask(self) -> Asked:
        """One poll. Raises NotStored."""
        try:
            async with self._clients.to(self._source) as way:
                return await self._asked(way)
        except FetchFailure as failure:
            wish_s = failure.retry_after_s or 0.0
            unreached = failure.code in UNREACHED
            return Asked(
                "failed", reason=failure.happened, out_of_reach=True, retry_after_s=wish_s, unreached=unreached
            )
        except WorldFailure as failure:  # the keyring's
            return Asked("failed", reason=failure.happened, out_of_reach=True)

    async def _asked(self, way: Way) -> Asked:
        answer = await fetch(
            way, self._source.address, etag=self.memory.get("etag"), last_modified=self.memory.get("last_modified")
        )
        if isinstance(answer, NotModified):
            return Asked("unchanged")
        stamps = {
            "etag": answer.etag or "",
            "last_modified": answer.last_modified or "",
            "digest": hashlib.sha256(answer.body).hexdigest(),
        }
        if stamps["digest"] == self.memory.get("digest"):
            self.memory.update(stamps)
            return Asked("unchanged")
        try:
            index = await self._workers.read_index(answer.body, answer.url)
        except WorldFailure as failure:
            if not _begins_as_alert(answer.body):
                return Asked("failed", reason=failure.happened, answer=answer.body, out_of_reach=True)
            # An alert that broke off: a row now, and asked for again, since nothing of the answer is remembered.
            await self._deliver(self._source.address, await self._workers.read(answer.body), {})
            return Asked("failed", reason=failure.happened, out_of_reach=True)
        most = self._source.max_items
        items, linked = index.items[:most], index.links[: max(0, most - len(index.items))]
        left_out = len(index.items) + len(index.links) - len(items) - len(linked)
        if items:
            is_the_item = len(index.items) == 1 and items[0].original == answer.body
            batch = Batch(items, document=None if is_the_item else answer.body)
            await self._deliver(self._source.address, batch, {})
        links = {link.url: link.updated or link.id for link in linked}
        self._forget_all_links_but(links)
        fetching = _Fetching(self._in_order(links))
        await self._fetch(way, fetching)
        is_stuck = not self._failed_before.isdisjoint(fetching.missing)
        self._failed_before = frozenset(fetching.failed)
        if fetching.is_complete and not left_out:
            self.memory.update(stamps)
        oldest_at = min(
            (at for at in (_sent_at(index.items), *map(_link_at, index.links)) if at is not None), default=None
        )
        asked = msgspec.structs.replace(fetching.asked(len(items)), oldest_at=oldest_at)
        if is_stuck:  # what comes beside it does not cover what does not come poll after poll
            asked = msgspec.structs.replace(asked, outcome="failed")
        return (
            asked
            if not left_out
            else msgspec.structs.replace(asked, outcome="failed", reason=_too_many(most, left_out))
        )

    async def close(self) -> None:
        """Nothing is held; the client is everybody's."""

    def _in_order(self, links: Mapping[str, str]) -> list[tuple[str, str]]:
        """The links to be fetched, as (url, stamp): in the order of the index, those that failed before last."""
        new = [(url, stamp) for url, stamp in links.items() if self.memory.get(_LINK + url) != stamp]
        return sorted(new, key=lambda link: link[0] in self._failed_before)

    def _forget_all_links_but(self, links: Mapping[str, str]) -> None:
        for key in [key for key in self.memory if key.startswith(_LINK) and key[len(_LINK) :] not in links]:
            del self.memory[key]

    async def _fetch(self, way: Way, fetching: "_Fetching") -> None:
        async def one_after_the_other() -> None:
            while (link := fetching.next()) is not None:
                await self._fetch_one(way, fetching, *link)

        tasks = [asyncio.create_task(one_after_the_other()) for _ in range(min(LINKS_AT_ONCE, fetching.count))]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _fetch_one(self, way: Way, fetching: "_Fetching", url: str, stamp: str) -> None:
        try:
            answer = await fetch(way, url)
        except FetchFailure as failure:
            fetching.has_failed(url, failure)
            return
        if isinstance(answer, NotModified) or _is_web_page(answer.body):
            fetching.has_failed(url, None)
            return
        batch = await self._workers.read(answer.body)
        await self._deliver(url, batch, {_LINK + url: stamp})
        fetching.has_come(len(batch.items))

    async def _deliver(self, url: str, batch: Batch, remembered: dict[str, str]) -> None:
        delivery = Delivery(
            source_id=self._source.id,
            name=without_password(url),
            batch=batch,
            received_at=self._clock.now(),
            polled=True,
        )
        await self._store(delivery, partial(self.memory.update, remembered))


class _Fetching:
    """The linked files of one poll: which come next, which came, which failed."""

    def __init__(self, links: list[tuple[str, str]]) -> None:
        self.count = len(links)
        self.failed: list[str] = []
        self.missing: list[str] = []  # of these, those that are not said to be gone for good
        self._todo = links[:MAX_LINKS_A_POLL]
        self._todo.reverse()
        self._items = 0
        self._came = 0
        self._in_vain = 0  # one after the other, with no answer at all

    def next(self) -> tuple[str, str] | None:
        return self._todo.pop() if self._todo and self._in_vain < GIVE_UP_AFTER else None

    def has_come(self, items: int) -> None:
        self._came += 1
        self._items += items
        self._in_vain = 0

    def has_failed(self, url: str, failure: FetchFailure | None) -> None:
        self.failed.append(url)
        if failure is None or failure.status not in _GONE:
            self.missing.append(url)
        self._in_vain = self._in_vain + 1 if failure is not None and failure.status is None else 0

    @property
    def is_complete(self) -> bool:
        return self._came == self.count

    def asked(self, inline: int) -> Asked:
        """The outcome. What is gone for good (404, 410) is told, but does not make the source a failed one."""
        items = inline + self._items
        if items:
            outcome: Outcome = "data"
        else:
            outcome = "failed" if self.missing else "unchanged"
        more = self.count > self._came > 0 and not self.failed
        return Asked(outcome, items=items, reason=self._reason(), more=more)

    def _reason(self) -> Message | None:
        left = self.count - self._came - len(self.failed)
        if self.failed:
            text = QT_TRANSLATE_NOOP(
                "core",
                "{missing} of {count} linked messages did not come; they are asked for again. One of them: {url}",
            )
            values: dict[str, Scalar] = {"missing": left + len(self.failed), "count": self.count}
            return Message(text, {**values, "url": without_password(self.failed[0])})
        if left:
            text = QT_TRANSLATE_NOOP(
                "core", "The index names {count} new messages; {limit} are fetched in one poll, the rest in the next."
            )
            return Message(text, {"count": self.count, "limit": MAX_LINKS_A_POLL})
        return None


class FolderSource:
    """A watched folder. Each file is one delivery, named after the file."""

    def __init__(
        self, source: Source, memory: Mapping[str, str], *, workers: Reads, clock: Clock, store: Store
    ) -> None:
        self.memory = kept_memory(source, memory)
        for key in [key for key in self.memory if key.startswith(_FILE_BY_NAME)]:
            self.memory[_file_key(key[len(_FILE_BY_NAME) :])] = self.memory.pop(key)
        self._source = source
        self._workers = workers
        self._clock = clock
        self._store = store
        self._folder = Folder(Path(source.address))
        self._job: concurrent.futures.Future[Any] | None = None
        self._grows_since_s: dict[str, float] = {}

    async def ask(self) -> Asked:
        """One look, and what was ready in it. Raises NotStored."""
        delivered = {key: stamp for key, stamp in self.memory.items() if key.startswith(_FILE)}
        try:
            look = await self._in_time(partial(self._folder.look, lambda name: delivered.get(_file_key(name))))
        except WorldFailure as failure:
            return Asked("failed", reason=failure.happened, out_of_reach=True)
        if look.present:  # an empty folder may be a share that is not mounted: then nothing is forgotten
            for key in delivered.keys() - set(map(_file_key, look.present)):
                del self.memory[key]
        items = 0
        failures = list(look.closed)
        for found in look.ready:
            try:
                data = await self._in_time(partial(read_file, found, self._source.max_bytes))
            except WorldFailure as failure:
                failures.append(failure)
                continue
            if data is not None:
                items += await self._deliver(found, data)
        reason = _of_files(failures) or self._about_growing(look.growing)
        outcome: Outcome = "data" if items else "failed" if failures else "unchanged"
        return Asked(outcome, items=items, reason=reason, soon=bool(look.growing), more=look.more and items > 0)

    async def close(self) -> None:
        """Nothing is held; a look that hangs ends by itself."""

    async def _deliver(self, found: Found, data: bytes) -> int:
        if len(data) > self._source.max_bytes:
            text = QT_TRANSLATE_NOOP("core", "The file is larger than {megabytes} MB; only its beginning is kept.")
            reason = Message(text, {"megabytes": self._source.max_bytes / 1_000_000})
            batch = Batch((Unreadable(data[: self._source.max_bytes], reason),))
        else:
            batch = await self._workers.read(data)
        delivery = Delivery(self._source.id, found.name, batch, self._clock.now())
        await self._store(delivery, partial(self.memory.update, {_file_key(found.name): found.stamp}))
        return len(batch.items)

    async def _in_time(self, work: Callable[[], Result]) -> Result:
        """The result of `work`, which may hang. While it does, nothing else is begun in this folder."""
        text = QT_TRANSLATE_NOOP("core", "The folder {folder} does not answer.")
        silent = WorldFailure("time-out", Message(text, {"folder": self._source.address}))
        if self._job is not None and not self._job.done():
            raise silent
        job = in_thread(work)
        self._job = job
        try:
            async with asyncio.timeout(self._source.timeout_s):
                return await asyncio.wrap_future(job)
        except TimeoutError as error:
            raise silent from error

    def _about_growing(self, growing: tuple[str, ...]) -> Message | None:
        now_s = self._clock.steady_s()
        self._grows_since_s = {name: self._grows_since_s.get(name, now_s) for name in growing}
        long = [name for name, since_s in self._grows_since_s.items() if now_s - since_s >= GROWS_FOR_LONG_S]
        if not long:
            return None
        text = QT_TRANSLATE_NOOP("core", "The file {name} is still being written to; it is read when that ends.")
        return Message(text, {"name": long[0]})


def _file_key(name: str) -> str:
    return _FILE + hashlib.sha256(name.encode()).hexdigest()


def _of_files(failures: list[WorldFailure]) -> Message | None:
    if len(failures) < 2:
        return failures[0].happened if failures else None
    text = QT_TRANSLATE_NOOP("core", "{count} files cannot be read; one of them is {name}.")
    return Message(text, {"count": len(failures), "name": failures[0].happened.values.get("name")})


def _too_many(most: int, left_out: int) -> Message:
    text = QT_TRANSLATE_NOOP(
        "core",
        "The source gave {count} messages at once; only the first {limit} are taken. If there may be so many, raise the limit "
        "of the source.",
    )
    return Message(text, {"count": most + left_out, "limit": most})


def _begins_as_alert(body: bytes) -> bool:
    """Whether the first element is one of CAP's, as far as bytes of an unreadable document tell."""
    return _ALERT.search(body[:4096].replace(b"\0", b"")) is not None


def _sent_at(items: Iterable[Item]) -> datetime | None:
    times = (item.alert.sent_at for item in items if isinstance(item, Draft))
    return min((at for at in times if at is not None), default=None)


def _link_at(link: Link) -> datetime | None:
    return moment(link.updated)[0] if link.updated else None


def _is_web_page(body: bytes) -> bool:
    """A log-in page in place of an alert: it must not count as the alert having been fetched."""
    return body[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype html", b"<html"))
