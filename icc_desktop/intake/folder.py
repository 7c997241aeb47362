"""A watched folder. Hides how a file that is still being written is told from one that is complete.

It is looked at again and again, because a network share does not tell what happens in it. A file counts as complete
when its size and time of change are the same in two looks one after the other; as long as it grows it is waited
for. Nothing in the folder is ever deleted, moved or written.

A look blocks, on a dead network share for a long time; `in_thread` keeps that away from the loop.
"""

import concurrent.futures
import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Scalar

MAX_FILES_A_LOOK = 50  # what was read of one look is remembered after it: a kill forgets no more than this
_TEMPORARY_ENDINGS = (".part", ".tmp", ".temp", ".partial", ".filepart", ".crdownload", ".swp", "~")
_TEMPORARY_BEGINNINGS = (".", "~")

Result = TypeVar("Result")


class Found(msgspec.Struct, frozen=True):
    """A file as one look saw it. `stamp` tells it from a later version of itself; `name` can always be written.

    `path` is what the system calls it: on Linux a name need not be text.
    """

    name: str
    path: str
    stamp: str
    changed_ns: int


class Look(msgspec.Struct, frozen=True):
    """What one look gave.

    `ready` are complete files not delivered yet, oldest first, at most `MAX_FILES_A_LOOK`; `more` says that there
    are others. `growing` are the names of files that may still be written to, `present` the names of all files,
    `closed` why those cannot be read of which not even size and time are to be had.
    """

    ready: tuple[Found, ...]
    growing: tuple[str, ...]
    present: frozenset[str]
    closed: tuple[WorldFailure, ...]
    more: bool


class Folder:
    """The folder, and what the look before saw. One look at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._before: dict[str, str] = {}

    def look(self, delivered: Callable[[str], str | None]) -> Look:
        """What is new or changed since it was `delivered` (gives the stamp for a name, None for what never was).

        Raises WorldFailure (``folder-missing``, ``not-allowed``, ``folder-unreadable``).
        """
        seen = self._files()
        files = [each for each in seen.values() if isinstance(each, Found)]
        new = [each for each in files if delivered(each.name) != each.stamp]
        ready = [each for each in new if self._before.get(each.name) == each.stamp]
        growing = [each.name for each in new if self._before.get(each.name) != each.stamp]
        self._before = {each.name: each.stamp for each in files}
        ready.sort(key=lambda each: (each.changed_ns, each.name))
        return Look(
            ready=tuple(ready[:MAX_FILES_A_LOOK]),
            growing=tuple(sorted(growing)),
            present=frozenset(seen),
            closed=tuple(each for each in seen.values() if isinstance(each, WorldFailure)),
            more=len(ready) > MAX_FILES_A_LOOK,
        )

    def _files(self) -> dict[str, Found | WorldFailure]:
        values: dict[str, Scalar] = {"folder": str(self.path)}
        try:
            with os.scandir(self.path) as entries:
                paths = [Path(entry.path) for entry in entries if not _is_passed_over(entry.name)]
        except (FileNotFoundError, NotADirectoryError) as error:
            text = QT_TRANSLATE_NOOP("core", "The folder {folder} is not there.")
            raise WorldFailure("folder-missing", Message(text, values)) from error
        except PermissionError as error:
            text = QT_TRANSLATE_NOOP("core", "The folder {folder} may not be read by this account.")
            raise WorldFailure("not-allowed", Message(text, values)) from error
        except OSError as error:
            text = QT_TRANSLATE_NOOP("core", "The folder {folder} cannot be read: {why}.")
            raise WorldFailure("folder-unreadable", Message(text, {**values, "why": _why(error)})) from error
        seen = {_in_letters(path.name): _found(path) for path in paths}
        return {name: found for name, found in seen.items() if found is not None}


def read_file(found: Found, max_bytes: int) -> bytes | None:
    """The bytes of a file, at most `max_bytes` + 1; None if it has gone or is being written to again.

    Raises WorldFailure ``file-unreadable``, naming the file.
    """
    try:
        with Path(found.path).open("rb") as file:
            data = file.read(max_bytes + 1)
            after = _stamp(os.fstat(file.fileno()))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _closed(found.name, error) from error
    return data if after == found.stamp else None


def in_thread(work: Callable[[], Result], name: str = "folder") -> concurrent.futures.Future[Result]:
    """`work` begun in a thread of its own.

    Not in a pool: a share that hangs would hold the pool's places, and the interpreter waits for a pool at its end.
    """
    job: concurrent.futures.Future[Result] = concurrent.futures.Future()

    def run() -> None:
        try:
            job.set_result(work())
        except BaseException as error:  # noqa: BLE001 - goes on to whoever awaits
            job.set_exception(error)

    job.set_running_or_notify_cancel()
    threading.Thread(target=run, name=name, daemon=True).start()
    return job


def _found(path: Path) -> Found | WorldFailure | None:
    """None for what is no file, is hidden, or has just gone."""
    name = _in_letters(path.name)
    try:
        state = path.stat()
    except FileNotFoundError:
        return None  # gone between two breaths, or a link to nowhere
    except OSError as error:
        return _closed(name, error)
    hidden = getattr(state, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_HIDDEN
    if hidden or not stat.S_ISREG(state.st_mode):
        return None
    return Found(name=name, path=str(path), stamp=_stamp(state), changed_ns=state.st_mtime_ns)


def _closed(name: str, error: OSError) -> WorldFailure:
    text = QT_TRANSLATE_NOOP("core", "The file {name} cannot be read: {why}.")
    return WorldFailure("file-unreadable", Message(text, {"name": name, "why": _why(error)}))


def _in_letters(name: str) -> str:
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _stamp(state: os.stat_result) -> str:
    return f"{state.st_size}:{state.st_mtime_ns}"


def _is_passed_over(name: str) -> bool:
    lowered = name.lower()
    return lowered.startswith(_TEMPORARY_BEGINNINGS) or lowered.endswith(_TEMPORARY_ENDINGS)


def _why(error: OSError) -> str:
    return error.strerror or type(error).__name__
