"""Atom and RSS feeds: hides how the kinds of feed carry an alert, say where it is, or are the message themselves.

Atom (RFC 4287) and Atom 0.3, RSS 0.9x, 1.0, 2.0. An entry has the alert in itself, or links to it, or is itself all that
there is to read (`icc_desktop.intake.entries`). Nothing is fetched here.
"""

import re
from collections.abc import Iterator
from typing import Final

import msgspec
from lxml import etree

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.alert import Item, Unreadable
from icc_desktop.intake import cap, entries, pieces, xml
from icc_desktop.intake.document import Index, Link

CAP_TYPE: Final = "cap+xml"
MAX_ENTRIES: Final = 10_000
"""How many messages one feed may give; links are not counted."""


EMPTY_ENTRY = QT_TRANSLATE_NOOP("core", "The entry has nothing in it: no text, no alert and no link to one.")

_ROOTS = ("feed", "rss", "RDF")
_MAY_BE_CAP = ("", "application/xml", "text/xml", "application/atom+xml", "application/octet-stream")
_NAMES_CAP = re.compile(
    r"\.(?:cap|xml)$|(?<![A-Za-z])cap(?![a-z])|(?<![A-Z])C(?:AP|ap(?=[A-Z]))(?![a-z])|capget|capmessage"
)
_CAP_AS_WORD = re.compile(r"\bCAP\b")


class _Pointer(msgspec.Struct, frozen=True):
    address: str
    type: str
    rel: str
    element: etree._Element


def claims(document: xml.Document) -> bool:
    """Whether the document is a feed."""
    return document.root is not None and xml.local_name(document.root) in _ROOTS


def items(document: xml.Document) -> tuple[Item, ...]:
    """The entries of a feed that came as a file: of those that link to an alert, what the entry itself says of it."""
    return tuple(entry for entry in _entries(document, None) if not isinstance(entry, Link))


def index(document: xml.Document, base_url: str) -> Index:
    """The entries of a feed that was found at `base_url`. Links are absolute http(s) addresses."""
    found = list(_entries(document, base_url))
    return Index(
        tuple(entry for entry in found if not isinstance(entry, Link)),
        tuple(entry for entry in found if isinstance(entry, Link)),
    )


def _entries(document: xml.Document, base_url: str | None) -> Iterator[Item | Link]:
    """Without `base_url` nothing will be fetched, and each entry gives an item."""
    root = document.root
    if root is None:
        return
    cutter = pieces.Cutter()
    feed = entries.feed(root, base_url or "")
    is_index = _is_cap_index(root)
    given = 0
    for number, element in enumerate(_entry_elements(root), 1):
        where = f"entry {number}, line {element.sourceline}"
        if given >= MAX_ENTRIES:
            yield pieces.rest(document.data, MAX_ENTRIES, where)
            return
        try:
            for found in _entry(element, document, cutter, feed, base_url=base_url, is_index=is_index, where=where):
                given += not isinstance(found, Link)
                yield found
        except WorldFailure as failure:
            if cutter.refused == 1:
                yield Unreadable(document.data, failure.happened, where)


def _entry_elements(root: etree._Element) -> list[etree._Element]:
    kind = xml.local_name(root)
    if kind == "feed":
        return [child for child in root if xml.local_name(child) == "entry"]
    channels = [child for child in root if xml.local_name(child) == "channel"]
    parents = [root, *channels]  # RSS 1.0 has its items beside the channel
    return [child for parent in parents for child in parent if xml.local_name(child) == "item"]


def _entry(
    element: etree._Element,
    document: xml.Document,
    cutter: pieces.Cutter,
    feed: entries.Feed,
    *,
    base_url: str | None,
    is_index: bool,
    where: str,
) -> Iterator[Item | Link]:
    alerts = list(cap.alert_elements(element))
    for alert in alerts:
        yield cap.item(alert, document, cutter.cut(alert), where)
    if alerts:
        return
    pointers = list(_pointers(element))
    named = entries.first(element, "id", "guid") or entries.about(element)
    speaks_cap = _speaks_cap(element)
    chosen = _chosen(pointers, is_index or speaks_cap)
    urls = dict.fromkeys(filter(None, (_absolute(pointer, feed.base_url) for pointer in chosen)))
    if base_url is not None and urls:
        updated = entries.first(element, "updated", "pubDate", "date", "published", "modified") or None
        yield from (Link(named or url, url, updated) for url in urls)
        return
    original = cutter.cut(element)
    if entries.is_empty(element):
        yield Unreadable(original, Message(EMPTY_ENTRY), where)
        return
    pages = [pointer for pointer in pointers if pointer.rel in ("", "alternate")]
    yield entries.draft(
        element,
        feed,
        original,
        address=next(filter(None, (_absolute(pointer, feed.base_url) for pointer in (*chosen, *pages))), None),
        from_index=is_index or speaks_cap or bool(chosen),
        encoding_guessed=document.encoding_guessed,
    )


def _pointers(element: etree._Element) -> Iterator[_Pointer]:
    """Everything in the entry that points somewhere: link, enclosure, content with a source, a permanent guid."""
    for child in element:
        name = xml.local_name(child)
        if name not in ("link", "enclosure", "content", "guid"):
            continue
        address = child.get("href") or child.get("url") or child.get("src") or ""
        if not address and (name == "link" or (name == "guid" and child.get("isPermaLink", "true") == "true")):
            address = xml.text_of(child)
        if name == "guid" and not address.startswith(("http://", "https://")):
            continue
        if address.strip():
            yield _Pointer(
                address.strip(),
                str(child.get("type") or "").partition(";")[0].strip().lower(),
                str(child.get("rel") or "").strip().lower(),
                child,
            )


def _chosen(pointers: list[_Pointer], is_index: bool) -> list[_Pointer]:
    """The links that lead to CAP: those that say so; else the first that may, in an index of CAP or by its address."""
    if typed := [pointer for pointer in pointers if CAP_TYPE in pointer.type]:
        return typed
    possible = [
        pointer for pointer in pointers if pointer.type in _MAY_BE_CAP and pointer.rel in ("", "alternate", "enclosure")
    ]
    return [pointer for pointer in possible if is_index or _NAMES_CAP.search(pointer.address)][:1]


def _is_cap_index(root: etree._Element) -> bool:
    """Whether the feed as a whole says that it is one of CAP: by a namespace it declares or by its title."""
    if any(namespace in cap.VERSIONS for namespace in root.nsmap.values()):
        return True
    heads = [root, *(child for child in root if xml.local_name(child) == "channel")]
    return any(_CAP_AS_WORD.search(entries.first(head, "title")) for head in heads)


def _speaks_cap(element: etree._Element) -> bool:
    return any(etree.QName(child).namespace in cap.VERSIONS for child in element if xml.local_name(child))


def _absolute(pointer: _Pointer, base_url: str) -> str | None:
    return entries.absolute(pointer.address, pointer.element.base or "", base_url)
