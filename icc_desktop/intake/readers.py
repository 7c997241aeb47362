"""Bytes to what is in them: the one way in for everything that arrived, whatever its format and its name.

A further format is one module and one line in `READERS`. What a reader claims is decided by the bytes.
"""

from collections.abc import Callable

import msgspec

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import Message
from icc_desktop.domain.alert import Batch, Item, Unreadable
from icc_desktop.intake import cap, feeds, xml


class Reader(msgspec.Struct, frozen=True):
    """A format. `claims` says whether a document is of it; `items` reads it, and never raises for one it claims."""

    claims: Callable[[xml.Document], bool]
    items: Callable[[xml.Document], tuple[Item, ...]]


READERS = (
    Reader(feeds.claims, feeds.items),
    Reader(cap.claims, cap.items),
)


def read(data: bytes) -> Batch:
    """Everything in `data`, gzip or not. Never raises: what cannot be read is an `Unreadable` with its bytes.

    A feed without entries gives no items: that nothing is active is not a fault. `Batch.document` is `data` where the
    items are only parts of it, or were compressed in it.
    """
    try:
        document = xml.document(xml.unpacked(data))
    except WorldFailure as failure:
        return Batch((Unreadable(data, failure.happened),))
    for reader in READERS:
        if reader.claims(document):
            items = reader.items(document)
            whole = len(items) == 1 and items[0].original is data
            return Batch(items, None if whole or not items else data)
    return Batch((Unreadable(data, _reason(document), _where(document.problem)),))


def _reason(document: xml.Document) -> Message:
    if document.problem is not None:
        return document.problem
    name = "" if document.root is None else xml.local_name(document.root)
    return Message(feeds.NEITHER, {"name": name[: feeds.MAX_TITLE]})


def _where(problem: Message | None) -> str | None:
    line = problem.values.get("line") if problem else None
    return None if line is None else f"line {line}"
