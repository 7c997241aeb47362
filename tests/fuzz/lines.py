"""Which lines of the readers were run, by the interpreter's own trace: hides that looking has to cost little.

A function all of whose lines were seen is not looked at again, so the readers run at nearly their own pace once the
common ways through them are known.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from icc_desktop import intake

READERS = str(Path(intake.__file__).parent)

Line = tuple[str, int]
"""File and line; the first line of a function stands for its call."""


class Lines:
    """Collects lines that were not run before, since this was made."""

    def __init__(self) -> None:
        self._left: dict[CodeType, set[int]] = {}
        self._new: set[Line] = set()

    @contextmanager
    def looking(self) -> Iterator[None]:
        """Look at what runs in this thread meanwhile."""
        before = sys.gettrace()
        sys.settrace(self._call)
        try:
            yield
        finally:
            sys.settrace(before)

    def take(self) -> set[Line]:
        """The lines that were new since the last time this was asked."""
        new, self._new = self._new, set()
        return new

    def _call(self, frame: FrameType, event: str, _: Any) -> Callable[..., Any] | None:
        code = frame.f_code
        left = self._left.get(code)
        if left is None:
            left = self._left[code] = set()
            if code.co_filename.startswith(READERS):
                left.update(line for _, _, line in code.co_lines() if line)
                left.discard(code.co_firstlineno)
                self._new.add((Path(code.co_filename).name, code.co_firstlineno))
        return self._line if left else None

    def _line(self, frame: FrameType, event: str, _: Any) -> Callable[..., Any] | None:
        if event == "line":
            left = self._left[frame.f_code]
            if frame.f_lineno in left:
                left.discard(frame.f_lineno)
                self._new.add((Path(frame.f_code.co_filename).name, frame.f_lineno))
                if not left:
                    return None
        return self._line
