"""Atom and RSS indexes of CAP alerts: hides how the kinds of feed carry an alert or say where it is.

Atom (RFC 4287), RSS 2.0, RSS 1.0. An entry has the alert in itself, or links to it, or neither: then it is unreadable,
with the reason. Nothing is fetched here.
"""

import hashlib
import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urljoin, urlsplit

import msgspec
from lxml import etree

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.alert import Draft, Item, Unreadable
from icc_desktop.intake import cap, xml

CAP_TYPE: Final = "cap+xml"
MAX_TITLE: Final = 120

NEITHER = QT_TRANSLATE_NOOP(
    "core", "This is XML, but neither an alert nor an index of alerts (its first element is “{name}”)."
)
NO_CHANNEL = QT_TRANSLATE_NOOP("core", "It is an RSS document without a channel.")
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


class Entry(msgspec.Struct, frozen=True):
    """One entry of an index: `item`, the alert it carries (or why there is none), or `url`, where the alert is.

    `id` is stable from poll to poll; `updated` is the sender's stamp as written: an entry with both unchanged need not
    be fetched again.
    """

    id: str
    updated: str | None = None
    title: str = ""
    item: Item | None = None
    url: str | None = None


class Index(msgspec.Struct, frozen=True):
    """What an address gave. `document` is the (unpacked) whole, None where it is one alert and nothing else."""

    entries: tuple[Entry, ...]
    document: bytes | None = None


class _Link(msgspec.Struct, frozen=True):
    address: str
    type: str
    rel: str
    element: etree._Element


def read_index(data: bytes, base_url: str) -> Index:
    """The entries of a feed, or the alerts of a CAP document, that was found at `base_url`.

    Links are absolute http(s) addresses. Raises WorldFailure ``unreadable``, naming what it looks like, for anything
    that is neither a feed nor holds an alert.
    """
    document = xml.document(xml.unpacked(data))
    if document.root is None:
        raise WorldFailure("unreadable", document.problem or Message(xml.NO_ROOT))
    if claims(document):
        return Index(tuple(_entries(document, base_url)), document.data)
    if cap.claims(document):
        found = cap.items(document)
        whole = None if len(found) == 1 and found[0].original is document.data else document.data
        return Index(tuple(map(_as_entry, found)), whole)
    raise xml.unreadable(NEITHER, name=xml.local_name(document.root)[:MAX_TITLE])


def claims(document: xml.Document) -> bool:
    """Whether the document is a feed."""
    return document.root is not None and xml.local_name(document.root) in _ROOTS


def items(document: xml.Document) -> tuple[Item, ...]:
    """The entries of a feed that came as a file: those that only link to an alert are unreadable, and say where it is."""
    try:
        return tuple(_as_item(entry, document) for entry in _entries(document, ""))
    except WorldFailure as failure:
        return (Unreadable(document.data, failure.happened),)


def _as_entry(item: Item) -> Entry:
    if isinstance(item, Draft) and item.alert.identifier:
        return Entry(item.alert.identifier, item.alert.sent, item=item)
    return Entry(hashlib.sha256(item.original).hexdigest(), item=item)


def _as_item(entry: Entry, document: xml.Document) -> Item:
    if entry.item is not None:
        return entry.item
    reason = Message(ONLY_A_LINK, {"title": entry.title, "address": entry.url})
    return Unreadable(document.data, reason, entry.id)


def _entries(document: xml.Document, base_url: str) -> Iterator[Entry]:
    root = document.root
    if root is None:
        return
    cutter = xml.Cutter()
    is_index = _is_cap_index(root)
    for number, element in enumerate(_entry_elements(root), 1):
        where = f"entry {number}, line {element.sourceline}"
        try:
            yield from _entry(element, document, cutter, base_url=base_url, is_index=is_index, where=where)
        except WorldFailure as failure:  # cut out more than can be: the rest stays together
            rest = Unreadable(document.data, failure.happened, where)
            yield Entry(hashlib.sha256(document.data).hexdigest(), item=rest)
            return


def _entry_elements(root: etree._Element) -> list[etree._Element]:
    kind = xml.local_name(root)
    if kind == "feed":
        return [child for child in root if xml.local_name(child) == "entry"]
    channels = [child for child in root if xml.local_name(child) == "channel"]
    if kind == "rss" and not channels:
        raise xml.unreadable(NO_CHANNEL)
    parents = [root, *channels]  # RSS 1.0 has its items beside the channel
    return [child for parent in parents for child in parent if xml.local_name(child) == "item"]


def _entry(
    element: etree._Element, document: xml.Document, cutter: xml.Cutter, *, base_url: str, is_index: bool, where: str
) -> Iterator[Entry]:
    title = _first(element, "title")[:MAX_TITLE]
    stamp = _first(element, "updated", "pubDate", "date", "published", "modified") or None
    links = list(_links(element))
    name = _first(element, "id", "guid") or _about(element)
    name = name or (links[0].address if links else hashlib.sha256(cutter.cut(element)).hexdigest())
    found: list[tuple[Item | None, str | None]] = [
        (cap.item(alert, document, cutter.cut(alert), where), None) for alert in cap.alert_elements(element)
    ]
    if not found:
        chosen = _chosen(links, is_index or _speaks_cap(element))
        urls = {link.address: _absolute(link, base_url) for link in chosen}
        found = [(None, url) for url in dict.fromkeys(urls.values()) if url]
        if not found:
            reason = NOT_THE_WEB if urls else (NO_CAP_LINK if links else NO_LINK)
            message = Message(reason, {"title": title or name, "address": next(iter(urls), "")})
            found = [(Unreadable(cutter.cut(element), message, where), None)]
    for number, (item, url) in enumerate(found, 1):
        yield Entry(name if number == 1 else f"{name}#{number}", stamp, title or name, item, url)


def _first(element: etree._Element, *names: str) -> str:
    texts: dict[str, str] = {}
    for child in element:
        name = xml.local_name(child)
        if name in names and name not in texts:
            texts[name] = " ".join(xml.text_of(child).split())
    return next((texts[name] for name in names if texts.get(name)), "")


def _about(element: etree._Element) -> str:
    return str(element.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about") or "").strip()


def _links(element: etree._Element) -> Iterator[_Link]:
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
            yield _Link(
                address.strip(),
                str(child.get("type") or "").partition(";")[0].strip().lower(),
                str(child.get("rel") or "").strip().lower(),
                child,
            )


def _chosen(links: list[_Link], is_index: bool) -> list[_Link]:
    """The links that lead to CAP: those that say so; else the first that may, in an index of CAP or by its address."""
    if typed := [link for link in links if CAP_TYPE in link.type]:
        return typed
    possible = [link for link in links if link.type in _MAY_BE_CAP and link.rel in ("", "alternate", "enclosure")]
    return [link for link in possible if is_index or _NAMES_CAP.search(link.address)][:1]


def _is_cap_index(root: etree._Element) -> bool:
    """Whether the feed as a whole says that it is one of CAP: by a namespace it declares or by its title."""
    if any(namespace in cap.VERSIONS for namespace in root.nsmap.values()):
        return True
    heads = [root, *(child for child in root if xml.local_name(child) == "channel")]
    return any(_CAP_AS_WORD.search(_first(head, "title")) for head in heads)


def _speaks_cap(element: etree._Element) -> bool:
    return any(etree.QName(child).namespace in cap.VERSIONS for child in element if xml.local_name(child))


def _absolute(link: _Link, base_url: str) -> str | None:
    try:
        url = urljoin(urljoin(base_url, link.element.base or ""), link.address)
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None
