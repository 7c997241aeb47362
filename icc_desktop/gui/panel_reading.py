"""What the reading of a notification is made of, and how much of it is shown: an alert may be twenty million characters
long, and laying out a panel may not take longer than a blink. What is left out is counted and stands in the original.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal, TypeVar

from PySide6.QtCore import QCoreApplication

from icc_desktop.gui.map_change import Sketch
from icc_desktop.gui.words import number_text

translate = QCoreApplication.translate

LONGEST = 40_000  # characters of one text that are shown
LONGEST_FACT = 10_000  # characters of one fact that are shown
MOST_LINES = 1000  # lines of one text that are shown
MOST = 200  # things of one kind, areas or parameters, that are shown

Rank = Literal["", "quiet", "problem"]
T = TypeVar("T")


@dataclass(frozen=True)
class Link:
    """A sentence that leads to another notification, to a dossier or to a decision: its id."""

    text: str
    id: str
    leads_to: Literal["notification", "dossier", "decision"] = "notification"


@dataclass(frozen=True)
class Fact:
    """A caption and what belongs to it. With a `link` the caption begins with its text, which leads there."""

    caption: str
    value: str
    rank: Rank = ""
    link: Link | None = None


@dataclass(frozen=True)
class Changed:
    """What differs from the earlier version: its name, and runs of text that stayed, went (``removed``) or came (``added``)."""

    caption: str
    pieces: tuple[tuple[Literal["same", "removed", "added"], str], ...]


@dataclass(frozen=True)
class Happened:
    """An entry of the journal about this notification. `struck` says by which entry and why, "" for what stands."""

    ref: str
    at: str
    author: str
    text: str
    struck: str = ""


@dataclass(frozen=True)
class Part:
    """One part of the reading; empty ones are left out. The text stands above the changes, the small map, the facts and the history."""

    title: str = ""
    text: str = ""
    facts: tuple[Fact, ...] = ()
    warnings: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    changes: tuple[Changed, ...] = ()
    sketch: Sketch | None = None
    history: tuple[Happened, ...] = ()
    rank: Rank = ""

    @property
    def is_empty(self) -> bool:
        told = self.text or self.facts or self.warnings or self.links or self.changes or self.history
        return not told and self.sketch is None


def facts_of(pairs: Iterable[tuple[str, str | None]]) -> tuple[Fact, ...]:
    """Captions with their values; those without a value are left out, long ones cut."""
    return tuple(Fact(caption, cut(value, LONGEST_FACT)) for caption, value in pairs if value)


def cut(text: str, longest: int = LONGEST) -> str:
    """The beginning of a text, and how much more there is."""
    shown = "".join(text[:longest].splitlines(keepends=True)[:MOST_LINES])
    if len(shown) == len(text):
        return text
    more = translate("panel", "… {count} more characters stand in the original (key O).")
    return f"{shown}\n{more.format(count=number_text(len(text) - len(shown)))}"


def reflowed(text: str | None) -> str:
    """A long text without the blanks that its sender's XML was indented with; its line breaks stay."""
    return "\n".join(line.strip() for line in cut(text or "").splitlines())


def first(things: Iterable[T], count: int, write: Callable[[T], str], most: int = MOST) -> Iterator[str]:
    """The first `most` of `count` things, and how many more there are; no more than these are ever looked at."""
    yield from map(write, islice(things, most))
    if count > most:
        more = translate("panel", "… {count} more stand in the original (key O).")
        yield more.format(count=number_text(count - most))


def bytes_text(size: int) -> str:
    """``1,234 bytes``"""
    return translate("panel", "{count} bytes").format(count=number_text(size))
