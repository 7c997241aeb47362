"""The store of one desk: its folder, its database, and transactions. Used from one writer thread at a time."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, Engine, func, select

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.alert import Lane
from icc_desktop.store import engine as engines
from icc_desktop.store import failures, journal, keys, local, migrate, projections
from icc_desktop.store.lock import FolderLock
from icc_desktop.store.schema import entry as e
from icc_desktop.store.verify import Verification, verify
from icc_desktop.store.work import IDENTITY, LANES, Identity, Reader, Work

PROJECTED = "projected"


def database(folder: Path) -> Path:
    """The database file of a data folder."""
    return folder / engines.FILE


class Store:
    """The open store. Holds the folder's lock; commits before it returns. Raises WorldFailure for the disk."""

    def __init__(self, folder: Path, lock: FolderLock, engine: Engine):
        self.folder = folder
        self.path = database(folder)
        self._lock = lock
        self._engine = engine
        self._heads: dict[Lane, journal.Head] = {}
        self._seen: dict[Lane, dict[str, int]] = {}
        with engines.transaction(engine, self.path) as connection:
            self.identity = local.get(connection, IDENTITY, Identity)
            form = projections.form()
            if local.get(connection, PROJECTED, str) != form:  # written by another version: its lists may differ
                projections.rebuild(connection)
                local.put(connection, PROJECTED, form)
        if self.identity is not None:
            self._read_heads(self.identity)

    @classmethod
    def open(cls, folder: Path, *, busy_timeout_s: float = engines.BUSY_TIMEOUT_S) -> "Store":
        """Open (or make) the store in `folder`, bringing its schema up to date.

        Raises WorldFailure ``in-use``, ``newer``, ``damaged``, ``read-only``, ``locked``, ``disk-full``.
        """
        with failures.told(folder):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = database(folder)
        if engines.check_version(path) is None and (folder / keys.FILE).exists():
            raise failures.damaged(path, "it is empty or gone, and there was a desk here")
        with ExitStack() as undone:
            lock = undone.enter_context(FolderLock(folder))
            if not path.exists():
                with failures.told(path):
                    os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))  # as private as the key beside it
            engine = engines.writer(path, busy_timeout_s=busy_timeout_s)
            undone.callback(engine.dispose)
            migrate.upgrade(engine, path)
            store = cls(folder, lock, engine)
            undone.pop_all()
        return store

    def _read_heads(self, identity: Identity) -> None:
        with engines.transaction(self._engine, self.path) as connection:
            for lane in LANES:
                self._heads[lane] = journal.head(connection, identity.desk, lane)
                others = (
                    select(e.c.desk, func.max(e.c.number))
                    .where(e.c.lane == lane, e.c.desk != identity.desk)
                    .group_by(e.c.desk)
                )
                self._seen[lane] = dict(connection.execute(others).all())

    @contextmanager
    def establish(self, identity: Identity, now: datetime, author: str) -> Iterator[tuple[Work, Ed25519PrivateKey]]:
        """The first transaction of a desk: what is written in it, the identity and the key stand together or not at all."""
        if self.identity is not None:
            raise WorldFailure(
                "in-use",
                Message(QT_TRANSLATE_NOOP("core", "{path} already holds a desk."), {"path": str(self.folder)}),
                safe=Message(QT_TRANSLATE_NOOP("core", "Nothing was changed in it.")),
            )
        key = keys.make(self.folder)
        self._read_heads(identity)
        with engines.transaction(self._engine, self.path) as connection:
            local.put(connection, IDENTITY, identity)
            work = self._work(connection, identity, now, author)
            yield work, key
        self.identity = identity
        self._heads = work.heads

    @contextmanager
    def work(self, now: datetime, author: str) -> Iterator[Work]:
        """One writing transaction. On any exception nothing of it stays."""
        if self.identity is None:
            raise RuntimeError("the desk is not established")
        with engines.transaction(self._engine, self.path) as connection:
            work = self._work(connection, self.identity, now, author)
            yield work
        self._heads = work.heads

    def _work(self, connection: Connection, identity: Identity, now: datetime, author: str) -> Work:
        return Work(connection, identity=identity, heads=self._heads, seen=self._seen, now=now, author=author)

    def key(self) -> Ed25519PrivateKey:
        """The desk's private key."""
        return keys.load(self.folder)

    def rebuild(self) -> int:
        """Fold all projections afresh; returns the number of subjects."""
        with engines.transaction(self._engine, self.path) as connection:
            return projections.rebuild(connection)

    def close(self) -> None:
        """Close the database in order, everything in the one file, and give the folder back.

        Raises WorldFailure where the disk refuses; the folder is given back all the same, and nothing is lost.
        """
        try:
            with failures.told(self.path), self._engine.connect() as connection:
                driver = connection.connection.driver_connection
                if driver is not None:
                    driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            self._engine.dispose()
            self._lock.close()


class ReadOnly:
    """A reading connection beside the writer; also for the commands that only look."""

    def __init__(self, folder: Path):
        self.path = database(folder)
        if not self.path.exists():
            raise WorldFailure(
                "missing",
                Message(QT_TRANSLATE_NOOP("core", "There is no desk in {path}."), {"path": str(folder)}),
                to_do=Message(QT_TRANSLATE_NOOP("core", "Name the data folder of a desk with --data.")),
            )
        self._is_present = engines.check_version(self.path) == engines.HEAD
        self._engine = engines.reader(self.path)
        self._form: str | None = None

    @contextmanager
    def reader(self) -> Iterator[Reader]:
        """One consistent reading. Raises WorldFailure ``older`` where another version made what is to be read."""
        with engines.transaction(self._engine, self.path) as connection:
            if not self._made_here(connection):
                raise failures.older(self.path)
            yield Reader(connection)

    def verify(self) -> Verification:
        """Check chain and payloads, and the folds where this version of the program made them."""
        with engines.transaction(self._engine, self.path) as connection:
            return verify(connection, lists=self._made_here(connection))

    def _made_here(self, connection: Connection) -> bool:
        """Whether schema and lists are those of this version. Once they are, they stay so while this is open."""
        if self._form is None and self._is_present:
            self._form = local.get(connection, PROJECTED, str)
        return self._form == projections.form()

    def close(self) -> None:
        self._engine.dispose()
