"""What arrived, before anybody knows its format, and the small interface that each format's reader fills.

A `Document` looks at its bytes as XML or as JSON once, however many readers ask.
"""

from collections.abc import Callable
from functools import cached_property
from typing import Any, Final

import msgspec

from icc_desktop.domain.alert import Item
from icc_desktop.intake import values, xml

NOT_JSON: Final = object()
"""What `Document.json` is where the bytes are no JSON (None is valid JSON)."""


class Document:
    """The unpacked bytes of what arrived."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    @cached_property
    def xml(self) -> xml.Document:
        """The bytes as XML; `root` is None, with the problem, where they are none."""
        return xml.document(self.data)

    @cached_property
    def json_text(self) -> values.Json | None:
        """The bytes as JSON with their text; None where they are none."""
        return values.from_json(self.data)

    @property
    def json(self) -> Any:
        """The bytes as JSON (objects as dict, arrays as list), or `NOT_JSON`. A byte order mark is passed over."""
        return NOT_JSON if self.json_text is None else self.json_text.value


class Link(msgspec.Struct, frozen=True):
    """An entry whose alert is elsewhere, at the absolute http(s) address `url`.

    `id` is the sender's and stable from poll to poll, `updated` his stamp as written: where both are unchanged, the
    alert need not be fetched again.
    """

    id: str
    url: str
    updated: str | None = None


class Index(msgspec.Struct, frozen=True):
    """What an address gave: the alerts in the answer (and entries that can't be read), and the links to others."""

    items: tuple[Item, ...]
    links: tuple[Link, ...] = ()


class Reader(msgspec.Struct, frozen=True, kw_only=True):
    """A format. `claims` says whether a document is of it, from its bytes; `items` reads one that it claims.

    Neither raises. `index`, where the format can list what is elsewhere, reads the answer of an address (its second
    argument) and gives the links as well. `by_hand` marks the formats that no machine understands (text, PDF, picture): they are
    taken in where a person or a mail brings them, never as the answer of an address. `envelope` marks mail: carried
    inside another message it is no notification of its own, but the alerts in it are.
    """

    name: str
    claims: Callable[[Document], bool]
    items: Callable[[Document], tuple[Item, ...]]
    index: Callable[[Document, str], Index] | None = None
    by_hand: bool = False
    envelope: bool = False
