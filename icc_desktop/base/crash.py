"""Our own faults: a report with version and trace in a file, and the desk goes on where it can."""

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

KEPT = 50  # reports


class CrashHook:
    """Catches what nobody caught. `told` is called with the report's path, on whatever thread it happened."""

    def __init__(self, folder: Path, version: str, told: Callable[[Path | None], None]):
        self._folder = folder
        self._version = version
        self._told = told

    def install(self) -> None:
        """From now on every exception that nobody catches is reported here."""
        sys.excepthook = self._uncaught
        threading.excepthook = lambda args: self._uncaught(args.exc_type, args.exc_value, args.exc_traceback)
        sys.unraisablehook = lambda args: self._uncaught(args.exc_type, args.exc_value, args.exc_traceback)

    def report(self, e: BaseException) -> None:
        """Write a report, to a file and to standard error; `told` gets None where the file could not be written."""
        text = "".join(traceback.format_exception(e))
        sys.stderr.write(text)
        now = datetime.now(UTC)
        head = f"ICC Desktop {self._version}, Python {platform.python_version()}, {platform.platform()}\n{now:%Y-%m-%dT%H:%M:%SZ}\n\n"
        path: Path | None = self._folder / f"crash-{now:%Y%m%dT%H%M%S%f}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for old in sorted(self._folder.glob("crash-*.txt"))[: -KEPT + 1]:
                old.unlink(missing_ok=True)
            if path is not None:
                path.write_text(head + text, encoding="utf-8")
        except OSError:
            path = None
        self._told(path)

    def _uncaught(self, kind: type[BaseException], e: BaseException | None, tb: TracebackType | None) -> None:
        if e is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, e or kind(), tb)
        else:
            self.report(e)
