"""One entry of a feed to one message: hides RSS, Atom and the CAP elements that an entry may carry beside its text.

RSS 0.9x, 1.0, 2.0 with its modules (dc, content), Atom (RFC 4287) and Atom 0.3. What an entry says in CAP's words counts;
the words of the feed fill what is left. An entry is never a CAP alert itself: the alert may say more.
"""

import copy
import hashlib
import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urljoin, urlsplit

import msgspec
from lxml import etree

from icc_desktop.domain.alert import Alert, Draft, Info, Named, Reference, Resource
from icc_desktop.domain.lane import speaks_of_exercise
from icc_desktop.intake import cap, georss, xml
from icc_desktop.intake.text import plain, plain_of
from icc_desktop.intake.times import moment

MAX_PARAMETERS: Final = 100

_CAP = "{urn:oasis:names:tc:emergency:cap:1.2}"
_CAP_ALERT = frozenset(
    ("identifier", "sender", "sent", "status", "msgType", "source", "scope", "restriction", "addresses", "code", "note",
     "references", "incidents")
)  # fmt: skip
_CAP_NAMES: Final = {"message_type": "msgType", "messageType": "msgType", "msgtype": "msgType", "areadesc": "areaDesc"}
_CAP_TIMES = frozenset(("effective", "onset", "expires"))
_CAP_PLACES = frozenset(("areaDesc", "polygon", "circle", "altitude", "ceiling"))
_ANSWERED_HERE = frozenset(
    ("identifier-missing", "sender-missing", "sent-missing", "sent-unreadable", "status-missing", "scope-missing", "message-type-missing",
     "info-missing", "event-missing", "value-missing", "area-missing", "area-unnamed", "namespace-missing",
     "exercise-words")
)  # fmt: skip

_TIMES = ("updated", "pubDate", "date", "published", "modified", "issued", "created")
_TEXTS = ("description", "summary", "abstract")
_CONTENTS = ("encoded", "content")
_HAVE_A_PLACE = frozenset(
    ("title", "link", "guid", "id", "author", "creator", "category", "subject", "enclosure", "language", "thumbnail")
).union(_TIMES, _TEXTS, _CONTENTS)
_NO_MEANING = ("slash", "thread", "wfw", "CommentAPI", "feedburner", "georss", "gml", "wgs84_pos", "xhtml", "itunes")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$")


class Feed(msgspec.Struct, frozen=True):
    """What a feed says of itself. `sender` is its identity: its id, its address or, without both, its title."""

    format: str
    sender: str | None
    title: str | None
    author: str | None
    language: str | None
    base_url: str = ""


def feed(root: etree._Element, base_url: str) -> Feed:
    """What the feed with this root says of itself; `base_url` is where it was found, empty where it is a file."""
    channel = root if xml.local_name(root) == "feed" else next(root.iterchildren("{*}channel"), root)
    links = [link for link in channel.iterchildren("{*}link") if str(link.get("rel") or "alternate") != "next"]
    addresses = [xml.text_of(link) or str(link.get("href") or "") for link in links]
    language = first(channel, "language") or _xml_language(channel)
    return Feed(
        format=_format(root, channel),
        sender=first(channel, "id") or about(channel) or next(filter(None, addresses), "") or first(channel, "title")
        or base_url or None,
        title=_on_one_line(plain(first(channel, "title"))[0]),
        author=_author(channel),
        language=language if _LANGUAGE.match(language) else None,
        base_url=base_url,
    )  # fmt: skip


def draft(
    element: etree._Element,
    of: Feed,
    original: bytes,
    *,
    address: str | None,
    from_index: bool,
    encoding_guessed: bool,
) -> Draft:
    """The entry `element` of the feed `of` as a message; `address` is where it leads, where it leads anywhere.

    `from_index` says that the entry only tells of an alert. An entry that has no identifier of its own gets one that
    is made from its text, so that the same entry has the same one at each poll. Atom (RFC 4287, section 4.1.1)
    revises an entry under the same id; so do the senders of RSS.
    """
    said = _said_in_cap(element)
    info = said.infos[0] if said.infos else Info()
    flags = dict.fromkeys(flag for flag in said.flags if flag not in _ANSWERED_HERE)
    info, markup = _with_texts(element, info, of, address)
    area = georss.area(element)
    areas = (*info.areas, area) if area and area not in info.areas else info.areas
    sent = said.sent or next(filter(None, (first(element, name) for name in _TIMES)), None)
    sent_at, zoned = moment(sent)
    named = first(element, "id", "guid") or about(element)
    identifier = said.identifier or named or _derived(element)
    sender = said.sender or of.sender
    references = said.references
    if named and not said.identifier and sent_at:
        references = (*references, Reference(sender or "", named, ""))
    alert = msgspec.structs.replace(
        said,
        format=of.format,
        identifier=identifier,
        sender=sender,
        sent=sent,
        sent_at=sent_at,
        message_type=said.message_type or "Alert",
        references=references,
        infos=(msgspec.structs.replace(info, areas=areas),),
    )
    partly = {info.urgency, info.severity, info.certainty}
    for flag, when in (
        ("status-missing", alert.status is None),
        ("sender-missing", sender is None),
        ("sent-missing", sent is None),
        ("sent-unreadable", sent is not None and sent_at is None),
        ("time-without-zone", sent_at is not None and not zoned),
        ("value-missing", None in partly and len(partly) > 1),
        ("area-missing", not areas),
        ("identity-derived", not (said.identifier or named)),
        ("index-entry", from_index),
        ("markup-in-text", markup),
        ("encoding-guessed", encoding_guessed),
        ("circle-unreadable", bool(area and area.unreadable_circles)),
        *((polygon.problem or "", polygon.problem is not None) for polygon in (area.polygons if area else ())),
        ("exercise-words", alert.status == "Actual" and speaks_of_exercise(alert)),
    ):
        if when:
            flags[flag] = None
    return Draft(msgspec.structs.replace(alert, flags=tuple(flags)), original)


def is_empty(element: etree._Element) -> bool:
    """Whether the entry says nothing at all."""
    return not any((inner.text or "").strip() or inner.attrib for inner in element.iter() if xml.local_name(inner))


def first(element: etree._Element, *names: str) -> str:
    """The text of the first child with the first of these names that has any, on one line; empty without one."""
    texts: dict[str, str] = {}
    for child in element:
        name = xml.local_name(child)
        if name in names and name not in texts and etree.QName(child).namespace not in cap.VERSIONS:
            texts[name] = " ".join(xml.text_of(child).split())
    return next((texts[name] for name in names if texts.get(name)), "")


def about(element: etree._Element) -> str:
    """The address by which RSS 1.0 names a channel or an item; empty without one."""
    return str(element.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about") or "").strip()


def absolute(address: str, base: str, base_url: str) -> str | None:
    """`address`, as it stands in an element with the XML base `base`, as an http(s) address; None for any other."""
    try:
        url = urljoin(urljoin(base_url, base), address)
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def _format(root: etree._Element, channel: etree._Element) -> str:
    kind, namespace = xml.local_name(root), etree.QName(channel).namespace or ""
    if kind == "feed":
        return "Atom 0.3" if namespace == "http://purl.org/atom/ns#" else "Atom"
    if kind == "RDF":
        return "RSS 0.90" if "0.9" in namespace else "RSS 1.0"
    version = str(root.get("version") or "").strip()
    return f"RSS {version}" if re.fullmatch(r"\d(?:\.\d{1,3}){1,2}", version) else "RSS"


def _xml_language(element: etree._Element) -> str:
    for parent in (element, *element.iterancestors()):
        if language := str(parent.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip():
            return language
    return ""


def _author(element: etree._Element) -> str | None:
    for child in element:
        if xml.local_name(child) in ("author", "creator"):
            name = first(child, "name", "email") if len(child) else " ".join(xml.text_of(child).split())
            if name:
                return name
    return None


def _on_one_line(text: str) -> str | None:
    return " ".join(text.split()) or None


def _said_in_cap(element: etree._Element) -> Alert:
    """What the entry says in elements of CAP, read as an alert with one info block."""
    alert, info, area = (etree.Element(f"{_CAP}{name}") for name in ("alert", "info", "area"))
    for child in element:
        tag = xml.local_name(child)
        if not tag or etree.QName(child).namespace not in cap.VERSIONS:
            continue
        name = _CAP_NAMES.get(tag, tag)
        text = xml.text_of(child)
        if not text and not len(child):
            continue
        if name == "geocode":
            area.extend(_pairs(child))
        elif name in ("area", "parameter", "eventCode", "resource"):
            info.append(copy.deepcopy(child))
        else:
            if name in _CAP_TIMES:
                text = _as_iso(text)
            parent = alert if name in _CAP_ALERT else area if name in _CAP_PLACES else info
            etree.SubElement(parent, f"{_CAP}{name}").text = text
    if len(area):
        info.append(area)
    if len(info):
        alert.append(info)
    return cap.read(alert) if len(alert) else Alert(format="")


def _as_iso(text: str) -> str:
    at, zoned = moment(text)
    if at is None:
        return text
    return at.isoformat() if zoned else at.replace(tzinfo=None).isoformat()


def _pairs(geocode: etree._Element) -> Iterator[etree._Element]:
    """Senders put several pairs into one geocode, in the feed's namespace."""
    name = ""
    children = [child for child in geocode if xml.local_name(child)]
    for child in children:
        if xml.local_name(child) == "valueName":
            name = xml.text_of(child)
        elif xml.local_name(child) == "value" and xml.text_of(child):
            pair = etree.Element(f"{_CAP}geocode")
            etree.SubElement(pair, f"{_CAP}valueName").text = name
            etree.SubElement(pair, f"{_CAP}value").text = xml.text_of(child)
            yield pair
    if not children and xml.text_of(geocode):
        pair = etree.Element(f"{_CAP}geocode")
        pair.text = xml.text_of(geocode)
        yield pair


def _with_texts(element: etree._Element, said: Info, of: Feed, address: str | None) -> tuple[Info, bool]:
    """`said`, with what it leaves open taken from the words of the feed; and whether these had markup in them."""
    title, markup = plain(first(element, "title"))
    description, more = _description(element)
    language = first(element, "language") or _xml_language(element)
    cleaned, most = plain(said.description or "")
    info = msgspec.structs.replace(
        said,
        language=said.language or (language if _LANGUAGE.match(language) else None) or of.language,
        headline=said.headline or _on_one_line(title),
        description=cleaned or description or None,
        sender_name=said.sender_name or _author(element) or of.author or of.title,
        web=said.web or address,
        parameters=(*said.parameters, *_parameters(element, address))[:MAX_PARAMETERS],
        resources=(*said.resources, *_enclosures(element, of.base_url)),
    )
    return info, markup or more or most


def _description(element: etree._Element) -> tuple[str, bool]:
    """Summary and content; the summary only where the content does not say it again."""
    summary, summary_markup = _text(element, _TEXTS)
    content, content_markup = _text(element, _CONTENTS)
    short = " ".join(summary.split()).rstrip(".… ")
    if summary and content and short not in " ".join(content.split()):
        content = f"{summary}\n\n{content}"
    return content or summary, summary_markup or content_markup


def _text(element: etree._Element, names: tuple[str, ...]) -> tuple[str, bool]:
    for name in names:
        for child in element.iterchildren(f"{{*}}{name}"):
            if etree.QName(child).namespace in cap.VERSIONS:
                continue
            text, markup = plain_of(child)
            if text:
                return text, markup
    return "", False


def _parameters(element: etree._Element, address: str | None) -> Iterator[Named]:
    for child in element:
        name = xml.local_name(child)
        namespace = etree.QName(child).namespace or "" if name else ""
        if not name or namespace in cap.VERSIONS or any(word in namespace for word in _NO_MEANING):
            continue
        text = " ".join(xml.text_of(child).split())
        if name in ("category", "subject"):
            for value in dict.fromkeys((text, *(str(child.get(key) or "").strip() for key in ("term", "label")))):
                if value:
                    yield Named("category", value)
        elif name == "link" and not address and (text or child.get("href")):
            yield Named("link", text or str(child.get("href")).strip())
        elif name not in _HAVE_A_PLACE and name != "comments" and text:
            yield Named(f"{child.prefix}:{name}" if child.prefix else name, text)


def _enclosures(element: etree._Element, base_url: str) -> Iterator[Resource]:
    for child in element:
        is_link = xml.local_name(child) == "link" and child.get("rel") == "enclosure"
        if not (is_link or xml.local_name(child) == "enclosure"):
            continue
        address = str(child.get("url") or child.get("href") or "").strip()
        size = str(child.get("length") or "").strip()
        if address:
            yield Resource(
                description=str(child.get("title") or address.rpartition("/")[2] or address),
                mime_type=str(child.get("type") or "").strip() or None,
                size_bytes=int(size) if size.isascii() and size.isdecimal() and len(size) < 19 else None,
                uri=absolute(address, child.base or "", base_url) or address,
            )


def _derived(element: etree._Element) -> str:
    parts = (first(element, "title"), first(element, "link"), *(first(element, name) for name in _TIMES))
    text = "\x1f".join((*parts, _description(element)[0]))
    return f"sha256:{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:32]}"
