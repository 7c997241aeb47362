"""What SQLite and the file system report, told to the officer: what happened, what is safe, what to do."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message

_KEPT = Message(QT_TRANSLATE_NOOP("core", "Everything written before is safe. This was not written."))


def disk_full(path: Path) -> WorldFailure:
    return WorldFailure(
        "disk-full",
        Message(QT_TRANSLATE_NOOP("core", "The disk with {path} is full."), {"path": str(path)}),
        safe=_KEPT,
        to_do=Message(QT_TRANSLATE_NOOP("core", "Make room on this disk, then try again: nothing you typed is lost.")),
    )


def locked(path: Path) -> WorldFailure:
    return WorldFailure(
        "locked",
        Message(QT_TRANSLATE_NOOP("core", "Another program holds {path}."), {"path": str(path)}),
        safe=_KEPT,
        to_do=Message(
            QT_TRANSLATE_NOOP("core", "Close the other program (a backup, a database tool), then try again.")
        ),
    )


def read_only(path: Path) -> WorldFailure:
    return WorldFailure(
        "read-only",
        Message(QT_TRANSLATE_NOOP("core", "{path} cannot be written to."), {"path": str(path)}),
        safe=_KEPT,
        to_do=Message(
            QT_TRANSLATE_NOOP("core", "Give this user the right to write there, or choose another data folder.")
        ),
    )


def damaged(path: Path, detail: str) -> WorldFailure:
    return WorldFailure(
        "damaged",
        Message(QT_TRANSLATE_NOOP("core", "{path} is damaged: {detail}."), {"path": str(path), "detail": detail}),
        safe=Message(QT_TRANSLATE_NOOP("core", "Nothing was changed in it.")),
        to_do=Message(QT_TRANSLATE_NOOP("core", "Copy the file aside, then go back to the latest backup.")),
    )


def newer(path: Path, version: str) -> WorldFailure:
    return WorldFailure(
        "newer",
        Message(
            QT_TRANSLATE_NOOP("core", "{path} was written by a newer version of the program (schema {version})."),
            {"path": str(path), "version": version},
        ),
        safe=Message(QT_TRANSLATE_NOOP("core", "It was not touched.")),
        to_do=Message(QT_TRANSLATE_NOOP("core", "Start the newer version, or choose another data folder.")),
    )


def older(path: Path) -> WorldFailure:
    """Lists that another version of the program made."""
    return WorldFailure(
        "older",
        Message(
            QT_TRANSLATE_NOOP("core", "{path} was last open in another version of the program."), {"path": str(path)}
        ),
        safe=Message(QT_TRANSLATE_NOOP("core", "It was not touched.")),
        to_do=Message(
            QT_TRANSLATE_NOOP(
                "core", "Start the program once, or run 'icc-desktop verify --rebuild': that brings it up to date."
            )
        ),
    )


def in_use(path: Path) -> WorldFailure:
    return WorldFailure(
        "in-use",
        Message(QT_TRANSLATE_NOOP("core", "A desk is already open on {path}."), {"path": str(path)}),
        safe=Message(QT_TRANSLATE_NOOP("core", "Nothing was changed.")),
        to_do=Message(QT_TRANSLATE_NOOP("core", "Go to the open window, or close it first.")),
    )


def no_wal(path: Path) -> WorldFailure:
    return WorldFailure(
        "unsuitable",
        Message(
            QT_TRANSLATE_NOOP("core", "The folder of {path} cannot keep a journal safely (a network share, perhaps)."),
            {"path": str(path)},
        ),
        safe=Message(QT_TRANSLATE_NOOP("core", "Nothing was written.")),
        to_do=Message(QT_TRANSLATE_NOOP("core", "Choose a folder on a disk of this machine.")),
    )


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the database layer raises about the world into a `WorldFailure` about `path`; bugs pass through."""
    try:
        yield
    except DBAPIError as e:
        if isinstance(e.orig, sqlite3.Error) and (failure := _of(e.orig, path)):
            raise failure from e
        raise
    except sqlite3.Error as e:
        if failure := _of(e, path):
            raise failure from e
        raise
    except OSError as e:
        raise _of_system(e, Path(e.filename or path)) from e


def _of_system(error: OSError, path: Path) -> WorldFailure:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return disk_full(path)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return read_only(path)
        case _:
            return _failed(path, error.strerror or str(error))


def _failed(path: Path, detail: str) -> WorldFailure:
    return WorldFailure(
        "disk-failed",
        Message(
            QT_TRANSLATE_NOOP("core", "The disk with {path} did not write: {detail}."),
            {"path": str(path), "detail": detail},
        ),
        safe=_KEPT,
        to_do=Message(QT_TRANSLATE_NOOP("core", "Check the disk and the room on it, then try again.")),
    )


def _of(error: sqlite3.Error, path: Path) -> WorldFailure | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    match code & 0xFF:
        case sqlite3.SQLITE_FULL:
            return disk_full(path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return locked(path)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return read_only(path)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged(path, str(error))
        case sqlite3.SQLITE_IOERR:
            return _failed(path, str(error))
        case _:
            return None
