"""Atom and RSS indexes of CAP alerts: hides how the kinds of feed carry an alert or say where it is.

Atom (RFC 4287), RSS 2.0, RSS 1.0. An entry has the alert in itself, or links to it, or neither: then it is unreadable,
with the reason. Nothing is fetched here.
"""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urljoin, urlsplit

import msgspec
from lxml import etree

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.alert import Item, Unreadable
from icc_desktop.intake import cap, xml
from icc_desktop.intake.document import Index, Link

CAP_TYPE: Final = "cap+xml"
MAX_TITLE: Final = 120

NO_LINK = QT_TRANSLATE_NOOP("core", "The entry “{title}” has no alert in it and no link to one.")
NO_CAP_LINK = QT_TRANSLATE_NOOP("core", "The entry “{title}” does not link to a CAP file.")
NOT_THE_WEB = QT_TRANSLATE_NOOP("core", "The entry “{title}” links to “{address}”, which is not an address on the web.")
ONLY_A_LINK = QT_TRANSLATE_NOOP(
    "core", "The entry “{title}” only links to its alert ({address}). Add the index as a source to have it fetched."
)

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
    """The entries of a feed that came as a file: those that only link to an alert are unreadable, and say where it is."""
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
    cutter = xml.Cutter()
    is_index = _is_cap_index(root)
    for number, element in enumerate(_entry_elements(root), 1):
        where = f"entry {number}, line {element.sourceline}"
        try:
            yield from _entry(element, document, cutter, base_url=base_url, is_index=is_index, where=where)
        except WorldFailure as failure:  # more than can be cut out: the rest stays together
            yield Unreadable(document.data, failure.happened, where)
            return


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
    cutter: xml.Cutter,
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
    named = _first(element, "id", "guid") or _about(element)
    chosen = _chosen(pointers, is_index or _speaks_cap(element))
    urls = dict.fromkeys(filter(None, (_absolute(pointer, base_url or "") for pointer in chosen)))
    if base_url is not None and urls:
        updated = _first(element, "updated", "pubDate", "date", "published", "modified") or None
        yield from (Link(named or url, url, updated) for url in urls)
        return
    unreachable = ONLY_A_LINK if base_url is None else NOT_THE_WEB
    reason = unreachable if chosen else NO_CAP_LINK if pointers else NO_LINK
    title = _first(element, "title") or named or where
    address = chosen[0].address if chosen else ""
    message = Message(reason, {"title": title[:MAX_TITLE], "address": address})
    yield Unreadable(cutter.cut(element), message, where)


def _first(element: etree._Element, *names: str) -> str:
    texts: dict[str, str] = {}
    for child in element:
        name = xml.local_name(child)
        if name in names and name not in texts:
            texts[name] = " ".join(xml.text_of(child).split())
    return next((texts[name] for name in names if texts.get(name)), "")


def _about(element: etree._Element) -> str:
    return str(element.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about") or "").strip()


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
    return any(_CAP_AS_WORD.search(_first(head, "title")) for head in heads)


def _speaks_cap(element: etree._Element) -> bool:
    return any(etree.QName(child).namespace in cap.VERSIONS for child in element if xml.local_name(child))


def _absolute(pointer: _Pointer, base_url: str) -> str | None:
    try:
        url = urljoin(urljoin(base_url, pointer.element.base or ""), pointer.address)
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None
