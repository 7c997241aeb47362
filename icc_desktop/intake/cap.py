"""CAP 1.0, 1.1 and 1.2 to alerts: hides the differences of the versions and the ways in which senders break them.

Common Alerting Protocol, OASIS, 1.2 of 1 July 2010 (element names and sections below are of this version). Nothing
that is wrong is refused as long as there is an alert to show: it is read as far as it goes, and flagged.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

import msgspec
from lxml import etree

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import alert as words
from icc_desktop.domain.alert import (
    Alert,
    Area,
    Circle,
    Draft,
    Info,
    Item,
    Named,
    Polygon,
    Reference,
    Resource,
    Unreadable,
)
from icc_desktop.domain.lane import speaks_of_exercise
from icc_desktop.intake import embedded, pieces, shapes, signatures, times, xml
from icc_desktop.intake.remarks import Remarks
from icc_desktop.intake.text import plain_of

VERSIONS: Final = {
    "http://www.incident.com/cap/1.0": "CAP 1.0",
    "urn:oasis:names:tc:emergency:cap:1.0": "CAP 1.0",
    "urn:oasis:names:tc:emergency:cap:1.1": "CAP 1.1",
    "http://www.incident.com/cap/1.1": "CAP 1.1",
    "urn:oasis:names:tc:emergency:cap:1.2": "CAP 1.2",
}
CATEGORIES: Final = frozenset(
    ("Geo", "Met", "Safety", "Security", "Rescue", "Fire", "Health", "Env", "Transport", "Infra", "CBRNE", "Other")
)
RESPONSES: Final = frozenset(
    ("Shelter", "Evacuate", "Prepare", "Execute", "Avoid", "Monitor", "Assess", "AllClear", "None")
)
CERTAINTIES: Final = frozenset((*words.CERTAINTIES, "Very Likely"))  # the last is CAP 1.0's

NOT_CAP = QT_TRANSLATE_NOOP("core", "An element “alert” that has none of CAP's elements in it.")

_SIGNATURE = "{http://www.w3.org/2000/09/xmldsig#}Signature"
_MANY_ALERT = frozenset(("code", "info"))
_ONE_ALERT = frozenset(
    (
        "identifier", "sender", "sent", "status", "msgType", "password", "source", "scope", "restriction", "addresses",
        "note", "references", "incidents",
    )
)  # fmt: skip
_MANY_INFO = frozenset(("category", "responseType", "eventCode", "parameter", "resource", "area"))
_ONE_INFO = frozenset(
    (
        "language", "event", "urgency", "severity", "certainty", "audience", "effective", "onset", "expires",
        "senderName", "headline", "description", "instruction", "web", "contact",
    )
)  # fmt: skip
_ONE_RESOURCE = frozenset(("resourceDesc", "mimeType", "size", "uri", "derefUri", "digest"))
_MANY_AREA = frozenset(("polygon", "circle", "geocode"))
_ONE_AREA = frozenset(("areaDesc", "altitude", "ceiling"))
_ONE_PAIR = frozenset(("valueName", "value"))
_NONE: frozenset[str] = frozenset()

_QUOTED_OR_NOT = re.compile(r'"([^"]*)"|(\S+)')
_MARKUP = re.compile(r"</?[A-Za-z][^<>]{0,500}>|&(?:[a-z]{2,8}|#\d{1,6});")


def claims(document: xml.Document) -> bool:
    """Whether there is an element ``alert`` in the document."""
    return document.root is not None and next(alert_elements(document.root), None) is not None


def items(document: xml.Document) -> tuple[Item, ...]:
    """Every alert in the document, be it the root or anywhere inside a wrapper, as an item of its own."""
    root = document.root
    if root is None:
        return ()
    if xml.local_name(root) == "alert":
        return (item(root, document, document.data),)
    return pieces.each(
        document,
        alert_elements(root),
        lambda element, original, where: item(element, document, original, where),
        named="alert",
        most=xml.MAX_ELEMENTS,
    )


def item(element: etree._Element, document: xml.Document, original: bytes, where: str | None = None) -> Item:
    """One element ``alert`` of `document` as a draft with `original` as its bytes, or unreadable with the reason.

    Signatures are checked, and files that it carries in itself are unpacked.
    """
    reader = _Reader(element)
    try:
        alert = reader.alert(document.encoding_guessed, envelope_status(document.root))
    except WorldFailure as failure:
        return Unreadable(original, failure.happened, where)
    signature = signatures.check(element, alert.sent_at) if alert.signatures else None
    attachments, flags = embedded.attachments(reader.files)
    if signature and signature.state == "broken":
        flags = (*flags, "signature-broken")
    return Draft(
        msgspec.structs.replace(alert, signature=signature, flags=(*alert.flags, *flags)), original, attachments
    )


def alert_elements(root: etree._Element) -> Iterator[etree._Element]:
    """The elements ``alert`` at or below `root` that are in no other one, in the order of the document."""
    if xml.local_name(root) == "alert":
        yield root
        return
    inside: etree._Element | None = None
    for element in root.iter("{*}alert"):
        if inside is None or inside not in element.iterancestors("{*}alert"):
            yield element
            inside = element


def envelope_status(root: etree._Element | None) -> str | None:
    """The distributionStatus of an EDXL-DE envelope (EDXL-DE 1.0, section 3.2.1), None without one."""
    if root is None or xml.local_name(root).lower() != "edxldistribution":
        return None
    status = root.find("{*}distributionStatus")
    return (xml.text_of(status) or None) if status is not None else None


def read(element: etree._Element, *, encoding_guessed: bool = False, envelope_status: str | None = None) -> Alert:
    """The alert that `element` (named ``alert``, in any namespace) says, with flags for all that is odd about it.

    Raises WorldFailure ``unreadable`` if it has none of CAP's elements.
    """
    return _Reader(element).alert(encoding_guessed, envelope_status)


class _Parts:
    """The children of one element by name; what does not belong there goes to the reader's `unread`."""

    def __init__(self, reader: "_Reader", element: etree._Element, once: frozenset[str], often: frozenset[str]):
        self.children: dict[str, list[etree._Element]] = {}
        own = reader.own
        for child in element:
            tag: object = child.tag
            if type(tag) is not str:
                continue  # a comment or a processing instruction
            name = tag[len(own) :] if own and tag.startswith(own) else reader.foreign(tag)
            if name in often:
                self.children.setdefault(name, []).append(child)
            elif name in once and name not in self.children:
                self.children[name] = [child]
            elif tag == _SIGNATURE:
                reader.signatures += 1
            else:
                reader.leave_over(element, child, repeated=name in once)

    def one(self, name: str) -> str | None:
        found = self.children.get(name)
        return (xml.text_of(found[0]) or None) if found else None

    def many(self, name: str) -> tuple[str, ...]:
        return tuple([text for text in map(xml.text_of, self.all(name)) if text])

    def all(self, name: str) -> list[etree._Element]:
        return self.children.get(name, [])


class _Reader(Remarks):
    """Reads one alert; collects flags, signatures and what is left over on the way."""

    def __init__(self, element: etree._Element):
        super().__init__()
        self.element = element
        namespace, found, _ = str(element.tag)[1:].partition("}")
        self.namespace = namespace if found else ""
        self.own = f"{{{namespace}}}" if found else ""
        self.unread: list[Named] = []
        self.signatures = 0
        self.polygons: dict[str, Polygon] = {}
        self.files: dict[tuple[str, str], None] = {}  # name and base64; each language block has the same ones again

    def foreign(self, tag: str) -> str:
        """The name of an element outside the alert's own namespace; whole, unless it is CAP's or has none."""
        namespace, _, name = tag[1:].partition("}")
        return name if namespace in VERSIONS else tag

    def leave_over(self, parent: etree._Element, child: etree._Element, *, repeated: bool) -> None:
        text = xml.text_of(child)
        if repeated and not text:
            return
        self.flag("element-repeated" if repeated else "unknown-element")
        self.unread.append(Named(f"{xml.local_name(parent)}/{xml.local_name(child)}", text))

    def alert(self, encoding_guessed: bool, envelope_status: str | None) -> Alert:
        parts = _Parts(self, self.element, _ONE_ALERT, _MANY_ALERT)
        if not parts.children:
            raise WorldFailure("unreadable", Message(NOT_CAP))
        sender, identifier, sent = parts.one("sender"), parts.one("identifier"), parts.one("sent")
        status, message_type, scope = parts.one("status"), parts.one("msgType"), parts.one("scope")
        sent_at = self._time(sent, "sent-unreadable")
        for value, name, known in (
            (status, "status", words.STATUSES),
            (message_type, "message-type", words.MESSAGE_TYPES),
            (scope, "scope", words.SCOPES),
        ):
            self.flag(f"{name}-missing", value is None)
            self.flag(f"{name}-unknown", value is not None and value not in known)
        self.flag(f"status-{(status or '').lower()}", status in ("Test", "System", "Draft", "Exercise"))
        for value, name in ((identifier, "identifier"), (sender, "sender"), (sent, "sent")):
            self.flag(f"{name}-missing", value is None)
        references = self._references(parts.one("references") or "", sender, identifier, message_type)
        infos = tuple([self._info(child, sent_at) for child in parts.all("info")])
        self._flag_infos(infos)
        self.flag("signed", self.signatures > 0)
        self.flag("encoding-guessed", encoding_guessed)
        self.flag("namespace-missing", not self.namespace)
        self.flag("namespace-unknown", bool(self.namespace) and self.namespace not in VERSIONS)
        self.flag("envelope-status", status == "Actual" and envelope_status in ("Exercise", "Test", "System"))
        alert = Alert(
            format=VERSIONS.get(self.namespace, "CAP"),
            identifier=identifier,
            sender=sender,
            sent=sent,
            sent_at=sent_at,
            status=status,
            message_type=message_type,
            scope=scope,
            source=parts.one("source"),
            restriction=parts.one("restriction"),
            addresses=_quoted(parts.one("addresses")),
            codes=parts.many("code"),
            note=parts.one("note"),
            references=references,
            incidents=_quoted(parts.one("incidents")),
            password_given=parts.one("password") is not None,
            infos=infos,
            signatures=self.signatures,
            unread=tuple(self.unread),
        )
        self.flag("exercise-words", status == "Actual" and speaks_of_exercise(alert))
        return msgspec.structs.replace(alert, flags=tuple(self.flags))

    def _flag_infos(self, infos: tuple[Info, ...]) -> None:
        self.flag("info-missing", not infos)
        self.flag("area-missing", not any(info.areas for info in infos))
        languages = [(info.language or words.DEFAULT_LANGUAGE).lower() for info in infos]
        self.flag("same-language-twice", len(set(languages)) < len(languages))

    def _info(self, element: etree._Element, sent_at: datetime | None) -> Info:
        parts = _Parts(self, element, _ONE_INFO, _MANY_INFO)
        urgency, severity, certainty = parts.one("urgency"), parts.one("severity"), parts.one("certainty")
        categories, responses = parts.many("category"), parts.many("responseType")
        info = Info(
            language=parts.one("language"),
            event=_on_one_line(parts.one("event")),
            headline=_on_one_line(self._plain(parts, "headline")),
            description=self._plain(parts, "description"),
            instruction=self._plain(parts, "instruction"),
            categories=categories,
            response_types=responses,
            urgency=urgency,
            severity=severity,
            certainty=certainty,
            audience=parts.one("audience"),
            event_codes=self._pairs(parts.all("eventCode")),
            effective_at=self._time(parts.one("effective")),
            onset_at=self._time(parts.one("onset")),
            expires_at=self._time(parts.one("expires")),
            sender_name=parts.one("senderName"),
            web=parts.one("web"),
            contact=parts.one("contact"),
            parameters=self._pairs(parts.all("parameter")),
            resources=tuple([self._resource(child) for child in parts.all("resource")]),
            areas=tuple([self._area(child) for child in parts.all("area")]),
        )
        self.flag("event-missing", info.event is None)
        self.flag("value-missing", None in (urgency, severity, certainty))
        self.flag(
            "value-unknown",
            (urgency is not None and urgency not in words.URGENCIES)
            or (severity is not None and severity not in words.SEVERITIES)
            or (certainty is not None and certainty not in CERTAINTIES)
            or not CATEGORIES.issuperset(categories)
            or not RESPONSES.issuperset(responses),
        )
        self.flag("expires-before-sent", bool(sent_at and info.expires_at and info.expires_at < sent_at))
        return info

    def _plain(self, parts: _Parts, name: str) -> str | None:
        """The text without its markup, be it written as text or as elements. Nothing but markup stays as written."""
        text = parts.one(name)
        if text is None:
            return None
        element = parts.all(name)[0]
        inside = any(xml.local_name(inner) for inner in element)
        if not inside and not (("<" in text or "&" in text) and _MARKUP.search(text)):
            return text
        said, has_markup = plain_of(element)
        self.flag("markup-in-text", inside or has_markup)
        return said or text

    def _resource(self, element: etree._Element) -> Resource:
        parts = _Parts(self, element, _ONE_RESOURCE, _NONE)
        content, size = parts.one("derefUri"), parts.one("size") or ""
        description, uri = parts.one("resourceDesc") or "", parts.one("uri")
        self.flag("embedded-resource", content is not None)
        if content:
            self.files[(uri or "").partition("?")[0].rpartition("/")[2] or description, content] = None
        return Resource(
            description=description,
            mime_type=parts.one("mimeType"),
            size_bytes=int(size) if size.isdecimal() and len(size) < 19 else None,
            uri=uri,
            embedded_bytes=_decoded_length(content) if content else None,
            digest=parts.one("digest"),
        )

    def _area(self, element: etree._Element) -> Area:
        parts = _Parts(self, element, _ONE_AREA, _MANY_AREA)
        circles: list[Circle] = []
        unreadable: list[str] = []
        for written in parts.many("circle"):
            circle = shapes.circle(written)
            if circle:
                circles.append(circle)
            else:
                unreadable.append(written)
        self.flag("circle-unreadable", bool(unreadable))
        description = parts.one("areaDesc") or ""
        self.flag("area-unnamed", not description)
        return Area(
            description=description,
            polygons=tuple([self._polygon(xml.text_of(child)) for child in parts.all("polygon")]),
            circles=tuple(circles),
            unreadable_circles=tuple(unreadable),
            geocodes=self._pairs(parts.all("geocode")),
            altitude=parts.one("altitude"),
            ceiling=parts.one("ceiling"),
        )

    def _polygon(self, written: str) -> Polygon:
        polygon = self.polygons.get(written)  # each language block has the same ones again
        if polygon is None:
            polygon = self.polygons[written] = shapes.polygon(written)
        if polygon.problem:
            self.flag(polygon.problem)
        return polygon

    def _pairs(self, elements: Iterable[etree._Element]) -> tuple[Named, ...]:
        """valueName and value; in CAP 1.0 and drafts of 1.1 they are one text ``name=value``."""
        pairs = []
        for element in elements:
            parts = _Parts(self, element, _ONE_PAIR, _NONE)
            if parts.children:
                pairs.append(Named(parts.one("valueName") or "", parts.one("value") or ""))
            elif text := (element.text or "").strip():
                name, found, value = text.partition("=")
                pairs.append(Named(name.strip(), value.strip()) if found else Named("", text))
        return tuple(pairs)

    def _time(self, written: str | None, problem: str = "time-unreadable") -> datetime | None:
        """CAP 1.2, section 3.3.2: with offset, ``-00:00`` for UTC. ``Z`` is taken too; without a zone it is UTC."""
        if written is None:
            return None
        try:
            at, zoned = times.iso(written)
        except (ValueError, OverflowError):
            self.flag(problem)
            return None
        self.flag("time-without-zone", not zoned)
        return at

    def _references(
        self, written: str, sender: str | None, identifier: str | None, message_type: str | None
    ) -> tuple[Reference, ...]:
        references = tuple([self._reference(token) for token in _reference_tokens(written)])
        others = [r for r in references if (r.sender, r.identifier) != (sender, identifier)]
        self.flag("reference-to-itself", len(others) < len(references))
        self.flag("update-without-reference", message_type == "Update" and not others)
        self.flag("cancel-without-reference", message_type == "Cancel" and not others)
        return references

    def _reference(self, token: str) -> Reference:
        sender, first, rest = token.partition(",")
        identifier, second, sent = rest.rpartition(",")
        if not (first and second and sender and identifier):
            self.flag("reference-unreadable")
            return Reference(sender, rest, "") if first else Reference("", token, "")
        return Reference(sender, identifier, sent, self._time(sent, "reference-unreadable"))


def _on_one_line(text: str | None) -> str | None:
    return None if text is None else " ".join(text.split())


def _reference_tokens(written: str) -> list[str]:
    """Triples are separated by blanks; where that leaves broken ones, blanks around the commas are taken out."""
    tokens = written.split()
    if all(token.count(",") == 2 for token in tokens):
        return tokens
    joined = shapes.without_blanks_at_commas(written).split()
    return joined if all(token.count(",") == 2 for token in joined) else tokens


def _quoted(written: str | None) -> tuple[str, ...]:
    """Names separated by blanks, those with blanks in them in double quotes (section 3.2.1, addresses, incidents)."""
    return tuple([quoted or bare for quoted, bare in _QUOTED_OR_NOT.findall(written or "") if quoted or bare])


def _decoded_length(base64_text: str) -> int:
    """The bytes that base64 text (RFC 4648) stands for, without decoding it."""
    letters = len(base64_text) - sum(map(base64_text.count, " \t\r\n="))
    return letters * 3 // 4
