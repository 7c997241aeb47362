"""What a search gives: hits, each of which leads to its subject, by pages."""

from datetime import datetime

import msgspec

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.search import State


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was found. `place` sorts by time and names the page that follows.

    `title` and `text` are plain; `title_marks` and `text_marks` are the (start, end) of what was looked for in them. `state` is the
    most pressing one; None for what has none.
    """

    place: int
    kind: str
    id: str
    lane: Lane
    ref: str
    at: datetime
    title: str
    text: str
    title_marks: tuple[tuple[int, int], ...] = ()
    text_marks: tuple[tuple[int, int], ...] = ()
    severity: int | None = None
    state: State | None = None
    is_rated: bool = False


class Found(msgspec.Struct, frozen=True):
    """A page of what was found, newest first, and whether more follows.

    `entry` is the one whose number was typed, `named` what it is about, where that is found by words.
    """

    hits: tuple[Hit, ...] = ()
    more: bool = False
    entry: LogRow | None = None
    named: Hit | None = None
