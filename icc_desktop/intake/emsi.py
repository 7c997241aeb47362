"""EMSI situation messages of emergency services to messages: hides the four blocks and their code words.

Emergency Management Shared Information, ISO/TR 22351:2015: CONTEXT, EVENT, MISSION, RESOURCE (DOMAIN.md 3.4). Element names
are taken in any case and in any namespace. Codes that stand for nothing of ours are shown as they are.
"""

from collections.abc import Iterator
from typing import Final

import msgspec
from lxml import etree

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
)
from icc_desktop.domain.lane import speaks_of_exercise
from icc_desktop.intake import pieces, shapes, xml
from icc_desktop.intake.leaves import few, leaves
from icc_desktop.intake.remarks import Remarks
from icc_desktop.intake.text import plain

MAX_MESSAGES: Final = 1000
MAX_POINTS: Final = 5000

MODES: Final = {"ACTUAL": "Actual", "EXERCS": "Exercise", "SYSTEM": "System", "TEST": "Test"}
TYPES: Final = {"ALERT": "Alert", "UPDATE": "Update", "CANCEL": "Cancel", "ACK": "Ack", "ERROR": "Error"}

_OUR_OWN: Final = ("ID", "NAME", "FREETEXT", "ORIGIN", "LINK", "EXTERNAL_INFO", "CREATION")


def claims(document: xml.Document) -> bool:
    """Whether there is an EMSI message in the document."""
    return document.root is not None and next(messages(document.root), None) is not None


def items(document: xml.Document) -> tuple[Item, ...]:
    """Every EMSI message in the document as an item of its own."""
    root = document.root
    if root is None:
        return ()
    guessed = document.encoding_guessed
    return pieces.each(
        document,
        messages(root),
        lambda message, original, _: item(message, original, encoding_guessed=guessed),
        named="message",
        most=MAX_MESSAGES,
    )


def messages(root: etree._Element) -> Iterator[etree._Element]:
    """The elements ``EMSI`` at or below `root` that have a CONTEXT."""
    for element in root.iter("{*}EMSI", "{*}emsi", "{*}Emsi"):
        if _first(element, "CONTEXT") is not None:
            yield element


def item(message: etree._Element, original: bytes, *, encoding_guessed: bool = False) -> Draft:
    """One message as a draft with `original` as its bytes."""
    return Draft(_Message(message).alert(encoding_guessed), original)


class _Message(Remarks):
    def __init__(self, message: etree._Element) -> None:
        super().__init__()
        self.message = message
        self.context = _first(message, "CONTEXT")
        self.event = _first(message, "EVENT")

    def alert(self, encoding_guessed: bool) -> Alert:
        context = self.context
        mode, kind = _text(context, "MODE"), _text(context, "MSGTYPE")
        status = MODES.get((mode or "").upper(), mode)
        message_type = TYPES.get((kind or "").upper(), kind)
        sender, identifier = _text(context, "ORIGIN", "ORG_ID"), _text(context, "ID")
        sent = _text(context, "CREATION")
        sent_at = self.time(sent, "sent-unreadable")
        links = [(_text(link, "ROLE"), _text(link, "ID") or _text(link, "LINK_ID")) for link in _all(context, "LINK")]
        earlier = [found for role, found in links if found and (role or "").upper() == "SPRSDS"]
        info = self._info()
        secrecy = _text(context, "SECLASS")
        for code, when in (
            ("identifier-missing", identifier is None),
            ("sender-missing", sender is None),
            ("sent-missing", sent is None),
            ("status-missing", mode is None),
            ("status-unknown", status is not None and status not in words.STATUSES),
            (f"status-{(status or '').lower()}", status in ("Test", "System", "Exercise")),
            ("message-type-missing", kind is None),
            ("message-type-unknown", message_type is not None and message_type not in words.MESSAGE_TYPES),
            ("update-without-reference", message_type == "Update" and not earlier),
            ("cancel-without-reference", message_type == "Cancel" and not earlier),
            ("area-missing", not info.areas),
            ("encoding-guessed", encoding_guessed),
        ):
            self.flag(code, when)
        alert = Alert(
            format="EMSI",
            identifier=identifier,
            sender=sender,
            sent=sent,
            sent_at=sent_at,
            status=status,
            message_type=message_type,
            scope=None if secrecy is None else "Public" if secrecy.upper() == "UNMARK" else "Restricted",
            restriction=secrecy,
            note=_text(context, "FREETEXT"),
            references=tuple(Reference(sender or "", found, "") for found in earlier),
            incidents=tuple(found for role, found in links if found and (role or "").upper() == "ADDSTO"),
            infos=(info,),
            event_ids=tuple(self._event_ids(sender)),
        )
        self.flag("exercise-words", status == "Actual" and speaks_of_exercise(alert))
        return msgspec.structs.replace(alert, flags=tuple(self.flags))

    def _info(self) -> Info:
        event = self.event
        description, markup = plain(_text(event, "FREETEXT") or "")
        name, _ = plain(_text(event, "NAME") or "")
        self.flag("markup-in-text", markup)
        parameters, more = few(self._parameters())
        self.flag("parameters-left-out", more)
        onset = _text(event, "OCC_DATIME") or _text(event, "OBS_DATIME")
        return Info(
            event=_text(event, "ETYPE", "CATEGORY"),
            headline=" ".join(name.split()) or None,
            description=description or None,
            onset_at=self.time(onset, "time-unreadable"),
            sender_name=_text(self.context, "ORIGIN", "NAME"),
            contact=_text(self.context, "ORIGIN", "USER_ID"),
            parameters=parameters,
            resources=tuple(
                Resource(_text(each, "FREETEXT") or _text(each, "TYPE") or "", uri=_text(each, "URI"))
                for each in _all(self.context, "EXTERNAL_INFO")
            ),
            areas=tuple(self._areas()),
        )

    def _parameters(self) -> Iterator[Named]:
        for block in ("CONTEXT", "EVENT"):
            element = _first(self.message, block)
            inner = () if element is None else (e for e in element if _name(e) not in (*_OUR_OWN, "EGEO"))
            yield from leaves(inner, below=block)
        for position in _all(self.event, "EGEO"):
            yield from leaves((e for e in position if _name(e) != "POSITION"), below="EVENT/EGEO")
        for block in ("MISSION", "RESOURCE"):
            yield from leaves(_all(self.message, block))

    def _event_ids(self, sender: str | None) -> Iterator[Named]:
        for identifier in (_text(self.event, "ID"), _text(self.event, "MAIN_EVENT_ID")):
            if identifier:
                yield Named("emsi", f"{sender or ''}/{identifier}")
        for reference in _all(self.event, "REFERENCE"):
            for other in _all(reference, "OTHER_EVENT_ID"):
                if said := xml.text_of(other):
                    yield Named("emsi", f"{_text(reference, 'ORG_ID') or ''}/{said}")

    def _areas(self) -> Iterator[Area]:
        for where in _all(self.event, "EGEO"):
            for position in _all(where, "POSITION"):
                pairs = [
                    f"{_text(each, 'LAT')},{_text(each, 'LON')}"
                    for each in _all(position, "COORD")[:MAX_POINTS]
                    if _text(each, "LAT") and _text(each, "LON")
                ]
                yield self._area(_text(position, "NAME") or _text(position, "LOC_ID") or "", pairs)

    def _area(self, name: str, pairs: list[str]) -> Area:
        """One pair is a point, more are a shape."""
        circles: tuple[Circle, ...] = ()
        polygons: tuple[Polygon, ...] = ()
        unreadable: tuple[str, ...] = ()
        if len(pairs) == 1:
            circle = shapes.circle(f"{pairs[0]} 0")
            circles, unreadable = ((circle,), ()) if circle else ((), (pairs[0],))
        elif pairs:
            polygons = (shapes.polygon(" ".join(pairs)),)
        self.flag("area-unnamed", not name)
        self.flag("circle-unreadable", bool(unreadable))
        for polygon in polygons:
            self.flag(polygon.problem or "", polygon.problem is not None)
        return Area(name, polygons, circles, unreadable)


def _name(element: etree._Element) -> str:
    return xml.local_name(element).upper()


def _all(element: etree._Element | None, name: str) -> list[etree._Element]:
    return [] if element is None else [child for child in element if _name(child) == name]


def _first(element: etree._Element, name: str) -> etree._Element | None:
    return next(iter(_all(element, name)), None)


def _text(element: etree._Element | None, *path: str) -> str | None:
    for name in path:
        element = None if element is None else _first(element, name)
    return (xml.text_of(element) or None) if element is not None else None
