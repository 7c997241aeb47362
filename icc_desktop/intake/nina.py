"""Warnings of the German federal warning system (NINA) to messages: hides CAP written as JSON, and its lists.

BBK, warnung.bund.de: the detail of a warning is CAP 1.2 with its elements as names of JSON, repeated ones as arrays. The
lists (mapData, dashboard) name warnings whose detail is at ``../warnings/<id>.json``. A warning keeps its identifier while
its version grows. What CAP cannot hold stands in `Alert.unread`, as in `icc_desktop.intake.cap`.
"""

import re
from typing import Any, Final
from urllib.parse import quote, urljoin, urlsplit

import msgspec
from lxml import etree

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import alert as words
from icc_desktop.domain.alert import Alert, Draft, Info, Item, Reference, Unreadable
from icc_desktop.intake import cap, pieces, values, xml
from icc_desktop.intake.document import Document, Index, Link
from icc_desktop.intake.quakes import flagged
from icc_desktop.intake.text import plain

SENDER: Final = "warnung.bund.de"
FORMAT: Final = "NINA"

NO_WARNING = QT_TRANSLATE_NOOP("core", "This entry of a list of warnings is no warning and names none.")

_CAP = "{urn:oasis:names:tc:emergency:cap:1.2}"
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,60}")
_GERMANY = (47.0, 56.0, 5.0, 16.0)
_CONTAINERS: Final = frozenset(("info", "area", "resource", "eventCode", "parameter", "geocode"))
_MAX_DEEP: Final = 5
MAX_ELEMENTS: Final = 50_000  # of one warning


def claims(document: Document) -> bool:
    """Whether the document is a warning, or a list of warnings or of what names them. A list may be empty."""
    value = document.json
    if isinstance(value, list):
        return not value or any(_is_warning(one) or _is_entry(one) for one in value[:20])
    return _is_warning(value)


def items(document: Document) -> tuple[Item, ...]:
    """Each warning; of an entry that only names one, what it says itself."""
    return tuple(one for one in _read(document, None) if not isinstance(one, Link))


def index(document: Document, base_url: str) -> Index:
    """The warnings in the answer of an address, and links to those that it names."""
    found = _read(document, base_url)
    return Index(
        tuple(one for one in found if not isinstance(one, Link)), tuple(one for one in found if isinstance(one, Link))
    )


def _read(document: Document, base_url: str | None) -> list[Item | Link]:
    text = document.json_text
    if text is None:
        return []
    if not isinstance(text.value, list):
        return [_warning(text.value, document.data, None, guessed=text.encoding_guessed)]
    found: list[Item | Link] = []
    for number, (value, original) in enumerate(values.messages(text.value, text.source), 1):
        where = f"entry {number}"
        if number > values.MAX_ITEMS:
            found.append(pieces.rest(document.data, values.MAX_ITEMS, where))
            break
        if _is_warning(value):
            found.append(_warning(value, original, where, guessed=text.encoding_guessed))
        elif not _is_entry(value):
            found.append(Unreadable(original, Message(NO_WARNING), where))
        elif base_url is not None and (link := _link(value, base_url)):
            found.append(link)
        else:
            found.append(Draft(_entry(value, guessed=text.encoding_guessed), original))
    return found


def _is_warning(value: object) -> bool:
    return isinstance(value, dict) and isinstance(value.get("info"), list | dict) and "identifier" in value


def _is_entry(value: object) -> bool:
    return (
        isinstance(value, dict)
        and bool(values.line(value.get("id")))
        and any(name in value for name in ("i18nTitle", "transKeys", "payload"))
    )


def _link(value: dict[str, Any], base_url: str) -> Link | None:
    name = values.line(value["id"])
    try:
        url = urljoin(base_url, f"../warnings/{quote(name, safe='')}.json")
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    payload = values.record(value.get("payload"))
    version = values.line(value.get("version")) or values.line(payload.get("version"))
    stamp = " ".join(filter(None, (version, values.line(value.get("startDate")) or values.line(value.get("sent")))))
    return Link(name, url, stamp or None)


def _entry(value: dict[str, Any], *, guessed: bool) -> Alert:
    """What a list says of a warning: a title in several languages, severity and urgency."""
    payload = values.record(value.get("payload"))
    data = values.record(payload.get("data"))
    identifier = values.line(value["id"])
    sent = values.line(value.get("startDate")) or values.line(value.get("sent"))
    sent_at, zoned = values.instant(sent)
    severity, urgency = (
        _word(value.get(name) or data.get(name), known)
        for name, known in (("severity", words.SEVERITIES), ("urgency", words.URGENCIES))
    )
    parameters, cut = values.parameters(
        (
            ("version", value.get("version", payload.get("version"))),
            ("transKeys", value.get("transKeys") or data.get("transKeys")),
            ("provider", data.get("provider")),
        )
    )
    titles = [(name, plain(values.line(title))) for name, title in values.record(value.get("i18nTitle")).items()]
    titles = [one for one in titles if one[1][0]] or [("de", plain(values.line(data.get("headline"))))]
    titles.sort(key=lambda one: str(one[0]).lower() != "de")
    alert = Alert(
        format=FORMAT,
        identifier=identifier,
        sender=SENDER,
        sent=sent or None,
        sent_at=sent_at,
        message_type=_word(value.get("type") or data.get("msgType"), words.MESSAGE_TYPES) or "Alert",
        scope="Public",
        references=(Reference(SENDER, identifier, ""),) if sent_at else (),
        infos=tuple(
            Info(
                language=values.line(language) or None,
                headline=title[0] or None,
                severity=severity,
                urgency=urgency,
                sender_name=values.line(data.get("provider")) or None,
                expires_at=values.instant(value.get("expiresDate"))[0],
                parameters=parameters,
            )
            for language, title in titles
        ),
    )
    return flagged(
        alert,
        ("status-missing", True),
        ("sent-missing", not sent),
        ("sent-unreadable", bool(sent) and sent_at is None),
        ("time-without-zone", sent_at is not None and not zoned),
        ("value-missing", True),
        ("area-missing", True),
        ("index-entry", True),
        ("markup-in-text", any(title[1] for _, title in titles)),
        ("parameters-left-out", cut),
        ("encoding-guessed", guessed),
    )


def _warning(value: dict[str, Any], original: bytes, where: str | None, *, guessed: bool) -> Item:
    element = etree.Element(f"{_CAP}alert")
    writer = _Writer()
    try:
        writer.fill(element, value, deep=0)
        alert = cap.read(element, encoding_guessed=guessed)
    except WorldFailure as failure:
        return Unreadable(original, failure.happened, where)
    texts = [_plain(info) for info in alert.infos]
    references = alert.references
    if alert.identifier and alert.sent_at and not any(one.identifier == alert.identifier for one in references):
        references = (*references, Reference(alert.sender or "", alert.identifier, ""))
    revised = msgspec.structs.replace(
        alert,
        format=FORMAT,
        references=references,
        infos=tuple(info for info, _ in texts),
        flags=tuple(flag for flag in alert.flags if flag not in _ANSWERED_HERE),
    )
    return Draft(
        flagged(revised, ("markup-in-text", any(markup for _, markup in texts)), ("coordinates-turned", writer.turned)),
        original,
    )


_ANSWERED_HERE = ("update-without-reference", "cancel-without-reference", "reference-to-itself")


def _plain(info: Info) -> tuple[Info, bool]:
    """The block with its texts as plain text; the sender's name, which BBK writes as a parameter, in its place."""
    texts = {name: plain(getattr(info, name) or "") for name in ("headline", "description", "instruction", "contact")}
    names = [one.value for one in info.parameters if one.name == "sender_langname"]
    return msgspec.structs.replace(
        info,
        headline=" ".join(texts["headline"][0].split()) or None,
        description=texts["description"][0] or None,
        instruction=texts["instruction"][0] or None,
        contact=texts["contact"][0] or None,
        sender_name=info.sender_name or next(iter(names), None),
    ), any(markup for _, markup in texts.values())


class _Writer:
    """Writes the names of an object as elements of CAP; `turned` once coordinates had to be turned round."""

    def __init__(self) -> None:
        self.turned = False
        self._left = MAX_ELEMENTS

    def fill(self, element: etree._Element, value: dict[str, Any], *, deep: int) -> None:
        """Raises WorldFailure ``unreadable`` for more elements than a warning can have."""
        for name, content in value.items():
            if not _NAME.fullmatch(str(name)):
                continue
            for one in values.listing(content):
                self._left -= 1
                if self._left < 0:
                    raise xml.unreadable(xml.TOO_MANY)
                if isinstance(one, dict) and name in _CONTAINERS and deep < _MAX_DEEP:
                    self.fill(etree.SubElement(element, f"{_CAP}{name}"), one, deep=deep + 1)
                elif text := self._text(str(name), one):
                    etree.SubElement(element, f"{_CAP}{name}").text = text

    def _text(self, name: str, value: object) -> str:
        text = values.nested(value) if isinstance(value, list | dict) else values.text(value)
        turned = _turned(text) if name == "polygon" else None
        self.turned = self.turned or turned is not None
        return turned or text


def _turned(written: str) -> str | None:
    """A polygon in Germany whose longitudes stand first, as CAP writes it; None where it is as it should be."""
    south, north, west, east = _GERMANY
    pairs: list[str] = []
    for pair in written.split():
        first, comma, second = pair.partition(",")
        longitude, latitude = values.number(first), values.number(second)
        if not comma or longitude is None or latitude is None:
            return None
        if not (south <= latitude <= north and west <= longitude <= east):
            return None
        pairs.append(f"{second},{first}")
    return " ".join(pairs) or None


def _word(value: object, known: tuple[str, ...]) -> str | None:
    said = values.line(value).lower()
    return next((word for word in known if word.lower() == said), None)
