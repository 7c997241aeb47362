"""Opening the database file: pragmas, explicit transactions, and the check of its version before it is touched."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from icc_desktop.store import failures

FILE = "desk.sqlite3"
HEAD = "0004"  # the newest migration that this program knows
BUSY_TIMEOUT_S = 5.0
SMALLEST_PAGE = 512  # bytes; the database has at least one page (SQLite file format, section 1.3.2)


def writer(path: Path, *, busy_timeout_s: float = BUSY_TIMEOUT_S) -> Engine:
    """The engine of the one writer: WAL, synchronous=FULL, every transaction BEGIN IMMEDIATE.

    Raises WorldFailure where the file is damaged, newer, read-only, locked, or lies where WAL does not work.
    """
    check_version(path)
    if path.exists() and not os.access(path, os.W_OK):  # SQLite would open it all the same, and fail at the first act
        raise failures.read_only(path)

    def prepare(connection: sqlite3.Connection) -> None:
        mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
        if str(mode).lower() != "wal":
            raise failures.no_wal(path)
        for pragma in ("synchronous = FULL", "foreign_keys = ON", "recursive_triggers = ON", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")

    return _engine(f"file:{_quoted(path)}?mode=rwc", prepare, "BEGIN IMMEDIATE", busy_timeout_s)


def reader(path: Path, *, busy_timeout_s: float = BUSY_TIMEOUT_S) -> Engine:
    """An engine that cannot write. WAL lets it read beside the writer."""

    def prepare(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA query_only = ON")

    return _engine(f"file:{_quoted(path)}?mode=ro", prepare, "BEGIN", busy_timeout_s)


def _engine(uri: str, prepare: Any, begin: str, busy_timeout_s: float) -> Engine:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            uri, uri=True, isolation_level=None, timeout=busy_timeout_s, check_same_thread=False
        )
        connection.text_factory = _text
        try:
            prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection
        driver.execute(begin)

    return engine


def _text(read: bytes) -> str:
    """A damaged text is read with U+FFFD where it is no UTF-8, and found by verify, not stumbled over."""
    return read.decode("utf-8", "replace")


@contextmanager
def transaction(engine: Engine, path: Path) -> Iterator[Connection]:
    """One transaction; what the disk refuses is told as WorldFailure and nothing is kept of it."""
    with failures.told(path), engine.begin() as connection:
        yield connection


def check_version(path: Path) -> str | None:
    """The schema version of the file, None for a new one. The file is not touched.

    Raises WorldFailure ``damaged``, ``read-only`` or ``newer``.
    """
    size = path.stat().st_size if path.exists() else 0
    if size == 0:
        return None
    if size < SMALLEST_PAGE:  # SQLite would take it for a new one, and write over it
        raise failures.damaged(path, "it is cut off")
    uri = f"file:{_quoted(path)}?mode=ro" + ("" if _has_more(path) else "&immutable=1")
    with failures.told(path), closing(sqlite3.connect(uri, uri=True)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        if "alembic_version" not in tables:
            if tables:
                raise failures.damaged(path, "it is a database, but not of this program")
            return None
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if found is None:
        return None
    version = str(found[0])
    if version > HEAD:
        raise failures.newer(path, version)
    return version


def _has_more(path: Path) -> bool:
    """Whether part of the database still lies in a log beside it. Without one it is read leaving no files behind."""
    logs = (path.with_name(path.name + ending) for ending in ("-wal", "-journal"))
    return any(log.exists() and log.stat().st_size for log in logs)


def _quoted(path: Path) -> str:
    text = path.absolute().as_posix()
    return text.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
