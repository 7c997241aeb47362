"""A mailbox as a source. Hides what of it was taken in, what is still to be marked as seen, and who tells of a new mail.

A mail is known by its UID as long as the server's UIDVALIDITY stands (RFC 3501, section 2.3.1.1). What is to be fetched and
what is to be marked stands in the memory, so that neither a cut line nor a kill loses or doubles anything: a mail leaves the
first list and enters the second when the desk has stored it, and the second when the server has marked it.

Between two looks the connection waits in IDLE, where the server has it, and wakes the poller; the poller's own rhythm goes on
below, and each answer shows that the mailbox is still watched.
"""

import asyncio
import concurrent.futures
import re
import ssl
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import date, timedelta
from functools import partial
from typing import Any, Final, TypeVar

from icc_desktop.base.clock import Clock
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Scalar
from icc_desktop.domain.alert import Batch, Unreadable
from icc_desktop.domain.source import Delivery, Outcome, Source
from icc_desktop.intake.folder import in_thread
from icc_desktop.intake.imap import Mailbox, MailFailure, Opened
from icc_desktop.intake.sources import UNREACHED, Asked, NotStored, Reads, Store, kept_memory

MAILS_A_LOOK: Final = 50  # what was taken in is remembered after a look: a kill has no more than this come again
IDLE_S: Final = 300.0  # how long IDLE may last; servers put up with 29 minutes (RFC 2177)
_SHORT_LIFE_S: Final = 60.0  # a server that hangs up sooner than this is out of reach; later, it is called again
_GRACE_S: Final = 5.0
_ENDS_WITHIN_S: Final = 2.0
_HEADER_BYTES: Final = 65_536
_MESSAGE_ID = re.compile(rb"^message-id:\s*(<[^<>\s]{1,250}>)", re.I | re.M)

Result = TypeVar("Result")


class MailSource:
    """A mailbox on a server, ``imaps://`` or ``imap://`` with STARTTLS. Each mail is one delivery.

    At the first look only unread mails are taken in, from then on every new one. `secret` gives the password or token and
    `tls` (in a thread) what the line is secured with, at each connection; both may raise WorldFailure. `wake` is called when
    there may be a new mail. `close` in the end.
    """

    def __init__(
        self,
        source: Source,
        memory: Mapping[str, str],
        *,
        tls: Callable[[], ssl.SSLContext],
        secret: Callable[[], Awaitable[str | None]],
        workers: Reads,
        clock: Clock,
        store: Store,
        wake: Callable[[], None],
    ) -> None:
        self.memory = kept_memory(source, memory)
        self._source = source
        self._tls = tls
        self._secret = secret
        self._workers = workers
        self._clock = clock
        self._store = store
        self._wake = wake
        self._mailbox: Mailbox | None = None
        self._opened: Opened
        self._open_since_s = 0.0
        self._job: concurrent.futures.Future[Any] | None = None
        self._idling: asyncio.Future[None] | None = None
        self._notice: Message | None = None
        self._items = 0

    async def ask(self) -> Asked:
        """One look. Raises NotStored."""
        self._items = 0
        try:
            return await self._look()
        except NotStored:
            raise
        except MailFailure as failure:
            self._hang_up()
            return Asked(
                "failed",
                items=self._items,
                reason=failure.happened,
                out_of_reach=True,
                retry_after_s=failure.retry_after_s,
                unreached=failure.code in UNREACHED,
            )
        except BaseException:
            self._hang_up()
            raise

    async def close(self) -> None:
        """Hang up, also in the middle of an answer."""
        job = self._job
        self._hang_up()
        if job is not None and not job.done():
            ending = asyncio.wrap_future(job)
            await asyncio.wait({ending}, timeout=_ENDS_WITHIN_S)
            _let_go(ending)

    async def _look(self) -> Asked:
        mailbox = await self._ready()
        await self._find_new(mailbox)
        refusal: NotStored | None = None
        try:
            await self._take_in(mailbox)
        except NotStored as error:
            refusal = error
        not_marked = await self._mark_seen(mailbox)
        self._begin_idle(mailbox)
        if refusal is not None:
            raise refusal
        more = bool(self.memory["to_fetch"])
        reason = self._notice or not_marked
        if not more:
            self._notice = None
        outcome: Outcome = "data" if self._items else "unchanged"
        within_s = IDLE_S if self._opened.idles else None
        return Asked(outcome, items=self._items, reason=reason, more=more, again_within_s=within_s)

    # -- the connection

    async def _ready(self) -> Mailbox:
        """The mailbox, open and up to date. A connection that ended after a good while is made anew."""
        if self._mailbox is not None:
            mailbox = self._mailbox
            try:
                await self._end_idle(mailbox)
                await self._in_thread(mailbox.refresh)
            except MailFailure:
                self._hang_up()
                if self._clock.steady_s() - self._open_since_s < _SHORT_LIFE_S:
                    raise
            else:
                return mailbox
        secret = await self._secret()
        mailbox = Mailbox(self._source, tls=self._tls)
        self._mailbox, self._job = mailbox, None
        self._opened = await self._in_thread(partial(mailbox.open, secret))
        self._open_since_s = self._clock.steady_s()
        return mailbox

    async def _in_thread(self, work: Callable[[], Result]) -> Result:
        """The result of `work` in the mailbox's thread. The limit here is for what has none there: looking up a name."""
        job = in_thread(work, f"mailbox {self._source.id}")
        self._job = job
        try:
            async with asyncio.timeout(self._source.timeout_s + _GRACE_S):
                return await asyncio.wrap_future(job)
        except TimeoutError as error:
            text = QT_TRANSLATE_NOOP("core", "{host} did not give its whole answer within {seconds} seconds.")
            values: dict[str, Scalar] = {"host": self._source.address, "seconds": self._source.timeout_s}
            raise MailFailure("time-out", Message(text, values)) from error

    def _hang_up(self) -> None:
        """Break the connection off. Its thread, if one is still busy with it, ends at once and closes it."""
        mailbox, self._mailbox = self._mailbox, None
        idling, self._idling = self._idling, None
        if idling is not None:
            _let_go(idling)
        if mailbox is None:
            return
        mailbox.break_off()
        if self._job is None:
            mailbox.close()
        else:
            self._job.add_done_callback(lambda _: mailbox.close())

    def _begin_idle(self, mailbox: Mailbox) -> None:
        if not self._opened.idles:
            return
        mailbox.calm()
        job = in_thread(partial(mailbox.idle, IDLE_S, patiently=not self._items), f"mailbox {self._source.id}")
        self._job = job
        self._idling = asyncio.wrap_future(job)
        self._idling.add_done_callback(self._idle_ended)

    def _idle_ended(self, idling: "asyncio.Future[None]") -> None:
        if idling is self._idling:
            self._wake()

    async def _end_idle(self, mailbox: Mailbox) -> None:
        idling, self._idling = self._idling, None
        if idling is not None:
            mailbox.wake()
            await idling

    # -- the mails

    async def _find_new(self, mailbox: Mailbox) -> None:
        """Enter what is new into the list of what is to be fetched."""
        opened, memory = self._opened, self.memory
        if memory.get("uid_validity") != opened.uid_validity:
            since = _day(memory.get("looked_on"))
            unread = await self._in_thread(partial(mailbox.unread, since))
            found = [uid for uid in unread if uid < opened.uid_next]
            self._notice = self._of_new_numbers(len(found), is_first="uid_validity" not in memory)
            memory["uid_validity"] = opened.uid_validity
            memory["highest"] = str(opened.uid_next - 1)
            memory["to_fetch"] = ranges(found)
            memory["to_mark"] = ""
        new = await self._in_thread(partial(mailbox.above, int(memory["highest"])))
        if new:
            memory["to_fetch"] = ranges([*uids(memory["to_fetch"]), *new])
            memory["highest"] = str(new[-1])
        memory["looked_on"] = self._clock.now().date().isoformat()

    async def _take_in(self, mailbox: Mailbox) -> None:
        chosen = uids(self.memory["to_fetch"])[: min(MAILS_A_LOOK, self._source.max_items)]
        if not chosen:
            return
        sizes = await self._in_thread(partial(mailbox.sizes, chosen))
        for uid in chosen:
            if uid not in sizes:  # somebody took it out of the mailbox
                self._is_done(uid)
            elif sizes[uid] > self._source.max_bytes:
                await self._take_header(mailbox, uid, sizes[uid])
            else:
                await self._take_mail(mailbox, uid)

    async def _take_mail(self, mailbox: Mailbox, uid: int) -> None:
        mail = await self._in_thread(partial(mailbox.mail, uid))
        if mail is None:
            self._is_done(uid)
        elif isinstance(mail, str):
            text = QT_TRANSLATE_NOOP(
                "core", "The server does not give this mail: {said} It is still in the mailbox; look at it there."
            )
            await self._keep_unread(uid, self._number(uid), Message(text, {"said": mail}))
        else:
            await self._deliver(uid, mail, await self._workers.read(mail), seen=True)

    async def _take_header(self, mailbox: Mailbox, uid: int, size: int) -> None:
        header = await self._in_thread(partial(mailbox.header, uid))
        if header is None:
            self._is_done(uid)
            return
        text = QT_TRANSLATE_NOOP(
            "core",
            "The mail has {megabytes} MB, more than the {limit} MB that are fetched from here; only its header is kept. "
            "It is still in the mailbox; look at it there.",
        )
        values: dict[str, Scalar] = {
            "megabytes": round(size / 1_000_000, 1),
            "limit": self._source.max_bytes / 1_000_000,
        }
        data = header if isinstance(header, bytes) else self._number(uid)
        await self._keep_unread(uid, data, Message(text, values))

    async def _keep_unread(self, uid: int, data: bytes, reason: Message) -> None:
        """A row that says why; the mail stays unread, so that it is found in the mailbox."""
        await self._deliver(uid, data, Batch((Unreadable(data, reason),)), seen=False)

    async def _deliver(self, uid: int, mail: bytes, batch: Batch, *, seen: bool) -> None:
        match = _MESSAGE_ID.search(mail[:_HEADER_BYTES])
        named = match[1].decode("ascii", "backslashreplace") if match else f"UID {uid}"
        delivery = Delivery(
            source_id=self._source.id,
            name=f"mail {named} in {self._source.mailbox}",
            batch=batch,
            received_at=self._clock.now(),
            polled=True,
        )
        await self._store(delivery, partial(self._is_stored, uid, seen=seen))
        self._items += len(batch.items)

    def _is_stored(self, uid: int, *, seen: bool) -> None:
        self._is_done(uid)
        if seen and self._source.mark_seen:
            self.memory["to_mark"] = ranges([*uids(self.memory["to_mark"]), uid])

    def _is_done(self, uid: int) -> None:
        self.memory["to_fetch"] = ranges(each for each in uids(self.memory["to_fetch"]) if each != uid)

    async def _mark_seen(self, mailbox: Mailbox) -> Message | None:
        """Mark what the desk has stored; what to tell where that is not possible."""
        stored = uids(self.memory["to_mark"])
        if not stored or not self._source.mark_seen:
            return None
        if not self._opened.keeps_seen:
            text = QT_TRANSLATE_NOOP(
                "core", "The mailbox may only be read: mails are taken in, but stay marked as unread on the server."
            )
            return Message(text)
        said = await self._in_thread(partial(mailbox.mark_seen, stored))
        if said is None:
            self.memory["to_mark"] = ""
            return None
        text = QT_TRANSLATE_NOOP("core", "The mails are taken in, but the server does not mark them as seen: {said}")
        return Message(text, {"said": said})

    def _of_new_numbers(self, count: int, *, is_first: bool) -> Message:
        if is_first:
            text = QT_TRANSLATE_NOOP(
                "core", "First look: {count} unread mails are taken in. From now on every new mail is, read or not."
            )
        else:
            text = QT_TRANSLATE_NOOP(
                "core",
                "The server has numbered its mails anew. {count} that are unread or came since the last look are fetched "
                "again; what the desk has already does not come twice.",
            )
        return Message(text, {"count": count})

    def _number(self, uid: int) -> bytes:
        """What stands for a mail that is not given: its number and place (RFC 5092)."""
        place = f"{self._source.address}/{self._source.mailbox};UIDVALIDITY={self._opened.uid_validity}/;UID={uid}"
        return place.encode()


def _let_go(waiting: "asyncio.Future[Any]") -> None:
    """Wait no longer; how it ends, or has ended, is of no more interest."""
    if not waiting.cancel() and not waiting.cancelled():
        waiting.exception()


def uids(written: str) -> list[int]:
    """The numbers in a list like ``3:5,9``, in order."""
    found: list[int] = []
    for part in filter(None, written.split(",")):
        first, _, last = part.partition(":")
        found.extend(range(int(first), int(last or first) + 1))
    return found


def ranges(numbers: Iterable[int]) -> str:
    """Numbers as a list that `uids` reads; empty for none."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ",".join(f"{first}:{last}" if last > first else str(first) for first, last in runs)


def _day(written: str | None) -> date | None:
    """The day before the one that is written: servers reckon days in their own time zone."""
    return date.fromisoformat(written) - timedelta(days=1) if written else None
