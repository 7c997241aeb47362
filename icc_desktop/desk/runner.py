"""The runner: one act is one transaction on the one writer thread, and one Change afterwards.

`Desk.run` commits first and announces after, in the order of the commits, on the thread of the event loop (the GUI
thread). Queries run beside it on reading connections of their own.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from icc_desktop.base.clock import Clock, SystemClock
from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk import channels
from icc_desktop.desk.change import Answer, Change, Refusal
from icc_desktop.desk.writer import Writer
from icc_desktop.domain import account, channel, decision, dossier, exercise, notification, shift, source, station
from icc_desktop.domain.account import Account
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import PROGRAM, Subject
from icc_desktop.domain.source import Health
from icc_desktop.store.store import ReadOnly, Store
from icc_desktop.store.verify import Verification
from icc_desktop.store.work import Identity, Reader, Work

P = ParamSpec("P")
T = TypeVar("T")

CLOCK_JUMP_S = 30.0  # the wall clock may stray from the steady clock by so much before it is an entry

_SIGN_IN_FIRST = QT_TRANSLATE_NOOP("core", "Nobody is signed in at this desk. Sign in first.")
_UNLOCK_FIRST = QT_TRANSLATE_NOOP("core", "The desk is locked. Unlock it first.")


class Desk:
    """The open desk: runs acts, answers queries, tells subscribers what changed."""

    def __init__(self, store: Store, clock: Clock, writer: Writer):
        self.folder = store.folder
        self._store = store
        self._clock = clock
        self._writer = writer
        self._searches = ThreadPoolExecutor(1, thread_name_prefix="desk-search")
        self._long = ThreadPoolExecutor(1, thread_name_prefix="desk-read")
        self._readers: dict[ThreadPoolExecutor, ReadOnly] = {}
        self._loop = asyncio.get_running_loop()
        self._subscribers: list[Callable[[Change], None]] = []
        self._clock_at = (clock.now(), clock.steady_s())
        self._undo: list[tuple[str, Lane, tuple[str, ...]]] = []
        self.officer: Account | None = None
        self.is_locked = False

    @classmethod
    async def open(cls, folder: Path, *, clock: Clock | None = None, busy_timeout_s: float = 5.0) -> "Desk":
        """Open the store in `folder` on the writer thread. Raises WorldFailure as `Store.open` does."""
        writer = Writer()
        try:
            store = await writer.run(lambda: Store.open(folder, busy_timeout_s=busy_timeout_s))
        except BaseException:
            writer.stop()
            raise
        return cls(store, clock or SystemClock(), writer)

    @property
    def identity(self) -> Identity | None:
        """Which desk this is; None until it is established."""
        return self._store.identity

    # -- acts

    async def run(self, act: Callable[Concatenate[Work, P], Any], *args: P.args, **kwargs: P.kwargs) -> Answer:
        """Run an act of the officer who is signed in. Raises WorldFailure where the disk refuses; nothing is kept then."""
        if self.officer is None:
            return Refusal(_name(act), Message(_SIGN_IN_FIRST))
        if self.is_locked:
            return Refusal(_name(act), Message(_UNLOCK_FIRST))
        return await self._run(self.officer.id, act, *args, **kwargs)

    async def run_program(self, act: Callable[Concatenate[Work, P], Any], *args: P.args, **kwargs: P.kwargs) -> Answer:
        """Run what nobody does by hand: receiving, health, start and stop."""
        return await self._run(PROGRAM, act, *args, **kwargs)

    async def run_as(
        self, author: str, act: Callable[Concatenate[Work, P], Any], *args: P.args, **kwargs: P.kwargs
    ) -> Answer:
        """Run an act of an account that is only now signing in or unlocking."""
        return await self._run(author, act, *args, **kwargs)

    async def establish(self, identity: Identity, act: Callable[[Work, str], Any]) -> Change:
        """Make this folder the desk `identity`; `act` gets the public key and writes the first entries."""

        def first() -> Change:
            from icc_desktop.store.keys import public_hex

            with self._store.establish(identity, self._clock.now(), PROGRAM) as (work, key):
                result = act(work, public_hex(key))
                return _change(work, _name(act), result)

        return await self._writer.run(first, self._tell)

    async def _run(self, author: str, act: Callable[..., Any], *args: Any, **kwargs: Any) -> Answer:
        return await self._writer.run(lambda: self._commit(author, act, args, kwargs), self._tell)

    def _commit(self, author: str, act: Callable[..., Any], args: Any, kwargs: Any) -> Answer:
        now, steady, jump_s = self._read_clock()
        try:
            with self._store.work(now, author) as work:
                if abs(jump_s) > CLOCK_JUMP_S:
                    desk = Subject(station.KIND, work.identity.desk)
                    work.append(station.CLOCK_JUMPED, desk, {"seconds": round(jump_s)}, by_program=True)
                result = act(work, *args, **kwargs)
                change = _change(work, _name(act), result)
        except Refused as refused:
            return Refusal(_name(act), refused.reason)
        self._clock_at = (now, steady)
        return change

    def _read_clock(self) -> tuple[datetime, float, float]:
        now, steady = self._clock.now(), self._clock.steady_s()
        wall_before, steady_before = self._clock_at
        return now, steady, (now - wall_before).total_seconds() - (steady - steady_before)

    def announce(self, healths: tuple[Health, ...]) -> None:
        """Tell the subscribers how sources do, where that is not worth a transaction of its own."""
        if healths:
            self._tell(Change(act="announce", author=PROGRAM, healths=healths))

    def _tell(self, answer: Answer) -> None:
        if isinstance(answer, Refusal) or not (answer.entries or answer.healths):
            return
        if self.officer is not None and answer.author == self.officer.id:
            self._remember(answer)
        for subscriber in tuple(self._subscribers):
            subscriber(answer)

    # -- taking back

    def _remember(self, change: Change) -> None:
        if change.act == "take_back":
            return
        own = [row for row in change.entries if row.author == change.author and row.kind != notification.OPENED]
        if own and all(row.strikable for row in own):  # an act is taken back whole or not at all
            self._undo.append((change.author, own[0].lane, tuple(row.ref for row in own)))
            del self._undo[:-50]

    def last_act(self, lane: Lane) -> tuple[str, ...]:
        """The entries of the officer's last act in `lane` that can be taken back; empty where there is none."""
        officer = self.officer.id if self.officer else ""
        return next((refs for who, where, refs in reversed(self._undo) if who == officer and where == lane), ())

    def forget_act(self, refs: tuple[str, ...]) -> None:
        """The act is taken back (or cannot be); the one before it is the last now."""
        self._undo = [one for one in self._undo if one[2] != refs]

    # -- telling

    def subscribe(self, subscriber: Callable[[Change], None]) -> Callable[[], None]:
        """Have `subscriber` called with every Change, on the loop's thread; returns what ends it."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    # -- queries

    async def read(self, query: Callable[Concatenate[Reader, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Answer a short query (what a screen shows, what is typed into a search box)."""
        return await self._query(self._searches, query, *args, **kwargs)

    async def read_long(self, query: Callable[Concatenate[Reader, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Answer a long query on a connection of its own, so that short ones do not wait for it."""
        return await self._query(self._long, query, *args, **kwargs)

    async def _query(self, pool: ThreadPoolExecutor, query: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        def ask() -> T:
            if pool not in self._readers:
                self._readers[pool] = ReadOnly(self.folder)
            with self._readers[pool].reader() as reader:
                return query(reader, *args, **kwargs)

        return await self._loop.run_in_executor(pool, ask)

    async def verify(self) -> Verification:
        """Check chain and folds beside the running desk."""

        def check() -> Verification:
            reader = ReadOnly(self.folder)
            try:
                return reader.verify()
            finally:
                reader.close()

        return await self._loop.run_in_executor(self._long, check)

    def sign(self, digest: bytes) -> bytes:
        """The desk's Ed25519 signature over a head of its journal."""
        return self._store.key().sign(digest)

    async def close(self) -> None:
        """Let what runs finish, then close the database and give the folder back."""
        for pool, reader in self._readers.items():
            await self._loop.run_in_executor(pool, reader.close)
        for pool in (self._searches, self._long):
            pool.shutdown()
        await self._writer.run(self._store.close)  # last: nobody reads any more, so everything goes into the one file
        self._writer.stop()


_KINDS = (
    ("sources", source.KIND),
    ("shifts", shift.KIND),
    ("accounts", account.KIND),
    ("exercises", exercise.KIND),
    ("dossiers", dossier.KIND),
    ("decisions", decision.KIND),
)


def _change(work: Work, act: str, result: Any) -> Change:
    entries, rows = work.finish()
    states: dict[str, Any] = {
        field: tuple(state for (subject, _), state in work.touched.items() if subject.kind == kind)
        for field, kind in _KINDS
    }
    houses = [state for (subject, _), state in work.touched.items() if subject.kind == channel.KIND]
    changed = [channels.profile(house) for house in houses]
    return Change(
        act=act,
        author=work.author,
        entries=tuple(entries),
        notifications=tuple(rows),
        healths=tuple(work.healths_changed),
        channels=tuple(one for one in changed if one is not None),
        result=result,
        **states,
    )


def _name(act: Callable[..., Any]) -> str:
    return getattr(act, "__name__", type(act).__name__)
