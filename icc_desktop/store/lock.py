"""One desk a data folder: a lock of the operating system, which a killed process cannot leave behind."""

import os
import sys
from pathlib import Path
from types import TracebackType

from icc_desktop.store import failures

FILE = "desk.lock"


class FolderLock:
    """Holds the data folder until closed. Raises WorldFailure ``in-use`` where another desk holds it."""

    def __init__(self, folder: Path):
        path = folder / FILE
        with failures.told(path):
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._handle)
        except OSError as e:
            os.close(self._handle)
            raise failures.in_use(folder) from e

    def close(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def __enter__(self) -> "FolderLock":
        return self

    def __exit__(self, kind: type[BaseException] | None, e: BaseException | None, tb: TracebackType | None) -> None:
        self.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
