"""QuakeML to messages: hides its versions, where the values that count are, and its metres.

QuakeML BED 1.0, 1.1 and 1.2 (ETH Zürich). Times without a zone are UTC, depths are metres. The preferred origin and
magnitude count; what else the event gives stands beside them. Words outside the standard's lists are kept as written.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

import msgspec
from lxml import etree

from icc_desktop.base.clock import iso_z
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.alert import Alert, Draft, Info, Item, Named, Quake, Reference, Unreadable
from icc_desktop.domain.lane import speaks_of_exercise
from icc_desktop.intake import pieces, quake_words, values, xml
from icc_desktop.intake.quakes import flagged, point
from icc_desktop.intake.text import plain
from icc_desktop.intake.times import moment

MAX_OTHERS: Final = 50
MAX_EVENTS: Final = 10_000
MAX_PARTS: Final = 1000  # origins, and magnitudes, of one event
DOUBTFUL_KM: Final = 0.8
"""No quake is deeper than 800 km: an earthquake at less than 800 m may be one whose kilometres were taken for metres."""

EMPTY_EVENT = QT_TRANSLATE_NOOP("core", "The event has nothing in it: no place, no time, no text and no identifier.")

_NAMESPACE = "http://quakeml.org/xmlns/"
_VERSION = re.compile(r"/(\d\.\d)")
_AUTHORITY = re.compile(r"(?:smi|quakeml):([A-Za-z0-9.-]+)/")
_EMSC_ID = re.compile(r"(?:emsc|seismicportal)[^?#]*[/=](\d{8}_\d{7})")
_USGS_ID = re.compile(r"usgs\.gov/.*[?&]eventid=([a-z]{2}[a-z0-9_]{3,20})")
_PLACE_TYPES = ("region name", "nearest cities", "Flinn-Engdahl region")


def claims(document: xml.Document) -> bool:
    """Whether the document is QuakeML."""
    root = document.root
    if root is None:
        return False
    name, namespace = xml.local_name(root), etree.QName(root).namespace or ""
    return name == "quakeml" or (name == "eventParameters" and namespace.startswith(_NAMESPACE))


def items(document: xml.Document) -> tuple[Item, ...]:
    """Each event as a message of its own."""
    root = document.root
    if root is None:
        return ()
    version = _VERSION.search(etree.QName(root).namespace or "")
    format_name = f"QuakeML {version[1]}" if version else "QuakeML"
    events = [element for element in root.iter("{*}event") if xml.local_name(_parent(element)) in _AROUND_EVENTS]

    def read(element: etree._Element, original: bytes, where: str) -> Item:
        if not element.get("publicID") and not len(element):
            return Unreadable(original, Message(EMPTY_EVENT), where)
        return Draft(_Event(element, format_name, guessed=document.encoding_guessed).alert(), original)

    if len(events) == 1:
        return (read(events[0], document.data, f"event 1, line {events[0].sourceline}"),)
    return pieces.each(document, events, read, named="event", most=MAX_EVENTS)


_AROUND_EVENTS = ("eventParameters", "quakeml")


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    return element if parent is None else parent


class _Given(msgspec.Struct, frozen=True):
    """An origin or a magnitude: its values as a quake, its id, and the origin it belongs to."""

    id: str
    quake: Quake
    origin_id: str = ""
    region: str = ""
    depth_type: str = ""


class _Event:
    """One event, read once; `flags` collects on the way."""

    def __init__(self, element: etree._Element, format_name: str, *, guessed: bool) -> None:
        self.element = element
        self.children = _children(element)
        self.format = format_name
        self.flags: dict[str, None] = {"encoding-guessed": None} if guessed else {}
        self.kind = quake_words.plain_kind(_text(self.children, "type"))
        origins, magnitudes = self._parts("origin"), self._parts("magnitude")
        self.parts = (*origins, *magnitudes)
        self.origins = [self._origin(child) for child in origins]
        self.magnitudes = [self._magnitude(child) for child in magnitudes]

    def alert(self) -> Alert:
        public_id = str(self.element.get("publicID") or "").strip()
        origin = self._preferred(self.origins, "preferredOriginID")
        magnitude = self._preferred(self.magnitudes, "preferredMagnitudeID")
        quake = _joined(origin, magnitude, self.kind)
        agency, version, created_at = self._creation()
        sent_at = created_at or quake.at
        sender = _sender(public_id, agency)
        place, descriptions = self._place(origin)
        more = tuple(f"Comment: {text}" for text in self._comments())
        parameters, cut = values.parameters(
            (
                ("type", _text(self.children, "type")),
                ("typeCertainty", _text(self.children, "typeCertainty")),
                ("creationInfo.agencyID", agency),
                ("creationInfo.version", version),
                ("depthType", origin.depth_type if origin else ""),
                *descriptions,
            )
        )
        others = self._others(origin, magnitude)
        area = point(quake, place)
        alert = Alert(
            format=self.format,
            identifier=public_id or None,
            sender=sender or None,
            sent=None if sent_at is None else iso_z(sent_at),
            sent_at=sent_at,
            status="Actual",
            message_type="Cancel" if self.kind == quake_words.NO_EVENT else "Alert",
            scope="Public",
            references=(Reference(sender, public_id, ""),) if public_id and sent_at else (),
            infos=(
                Info(
                    language="en",
                    event=quake_words.event(self.kind),
                    headline=quake_words.headline(quake, place),
                    description=quake_words.description(quake, place, more=more),
                    categories=quake_words.categories(self.kind),
                    onset_at=quake.at,
                    sender_name=agency or None,
                    parameters=parameters,
                    areas=() if area is None else (area,),
                ),
            ),
            flags=tuple(self.flags),
            event_ids=tuple(self._event_ids(public_id)),
            quake=quake,
            other_quakes=others[:MAX_OTHERS],
        )
        shallow = quake.depth_km is not None and 0 < quake.depth_km < DOUBTFUL_KM
        return flagged(
            alert,
            ("identifier-missing", not public_id),
            ("sender-missing", not sender),
            ("sent-missing", sent_at is None),
            ("area-missing", area is None),
            *quake_words.flags(quake),
            ("quake-depth-doubtful", shallow and not quake_words.is_other(self.kind)),
            ("parameters-left-out", cut or len(others) > MAX_OTHERS),
            ("exercise-words", speaks_of_exercise(alert)),
        )

    def _parts(self, name: str) -> list[etree._Element]:
        """The first `MAX_PARTS` origins or magnitudes, and the preferred one wherever it stands."""
        found = list(self.element.iterchildren(f"{{*}}{name}"))
        if len(found) <= MAX_PARTS:
            return found
        self.flags["parameters-left-out"] = None
        wanted = _text(self.children, f"preferred{name.capitalize()}ID")
        return found[:MAX_PARTS] + [part for part in found[MAX_PARTS:] if part.get("publicID") == wanted][:1]

    def _origin(self, element: etree._Element) -> _Given:
        said = _children(element)
        depth = values.number(_value(said, "depth"))
        return _Given(
            id=str(element.get("publicID") or "").strip(),
            quake=Quake(
                at=self._time(_value(said, "time")),
                latitude=values.number(_value(said, "latitude")),
                longitude=values.number(_value(said, "longitude")),
                depth_km=None if depth is None else round(depth / 1000, 6),
                review=_review(said),
            ),
            region=_text(said, "region"),
            depth_type=_text(said, "depthType"),
        )

    def _magnitude(self, element: etree._Element) -> _Given:
        said = _children(element)
        return _Given(
            id=str(element.get("publicID") or "").strip(),
            quake=Quake(
                magnitude=values.number(_value(said, "mag")),
                magnitude_type=_text(said, "type") or None,
                review=_review(said),
            ),
            origin_id=_text(said, "originID"),
        )

    def _preferred(self, given: list[_Given], name: str) -> _Given | None:
        """The one that the event prefers; the first where it prefers none, or one that is not there."""
        wanted = _text(self.children, name)
        if wanted:
            for one in given:
                if one.id == wanted:
                    return one
            self.flags["quake-preferred-missing"] = None
        return given[0] if given else None

    def _others(self, origin: _Given | None, magnitude: _Given | None) -> tuple[Quake, ...]:
        """The other values: each other origin with its magnitude, then the magnitudes that belong to none of these.

        A magnitude that names no origin belongs to the first other origin that has none.
        """
        own: dict[str, _Given] = {}
        for one in self.magnitudes:
            if one.origin_id:
                own.setdefault(one.origin_id, one)
        homeless = [one for one in self.magnitudes if not one.origin_id and one is not magnitude]
        told = {id(magnitude)}
        found: list[Quake] = []
        for place in self.origins:
            if place is origin:
                continue
            mine = own.get(place.id)
            if mine is None and homeless:
                mine = homeless.pop(0)
            told.add(id(mine))
            found.append(_joined(place, mine, self.kind))
        by_id = {place.id: place for place in self.origins}
        found += [
            _joined(by_id.get(one.origin_id, origin), one, self.kind) for one in self.magnitudes if id(one) not in told
        ]
        return tuple(dict.fromkeys(found))

    def _creation(self) -> tuple[str, str, datetime | None]:
        """Agency and version of the event, and the latest time at which it or any of its values was made."""
        agency = version = ""
        times: list[datetime] = []
        for part in (self.element, *self.parts):
            for element in part.iterchildren("{*}creationInfo"):
                info = _children(element)
                agency = agency or _text(info, "agencyID") or _text(info, "agencyURI").rpartition("/")[2]
                version = version or (_text(info, "version") if part is self.element else "")
                at = self._time(_text(info, "creationTime"))
                times += [] if at is None else [at]
        return agency, version, max(times, default=None)

    def _place(self, origin: _Given | None) -> tuple[str, list[tuple[str, object]]]:
        """Where it was, in the sender's words, and what else the descriptions say."""
        said = [
            (_text(part, "type"), self._plain(_text(part, "text")))
            for part in map(_children, self.element.iterchildren("{*}description"))
        ]
        for wanted in _PLACE_TYPES:
            for kind, text in said:
                if text and kind == wanted:
                    rest: list[tuple[str, object]] = [
                        (f"description ({other})" if other else "description", words)
                        for other, words in said
                        if words != text
                    ]
                    return text, rest
        return origin.region if origin else "", [
            (f"description ({kind})" if kind else "description", text) for kind, text in said
        ]

    def _comments(self) -> Iterator[str]:
        for comment in self.element.iterchildren("{*}comment"):
            if text := self._plain(_text(_children(comment), "text")):
                yield text

    def _plain(self, text: str) -> str:
        text, markup = plain(text)
        if markup:
            self.flags["markup-in-text"] = None
        return " ".join(text.split())

    def _event_ids(self, public_id: str) -> Iterator[Named]:
        source = self._catalog("eventsource") + self._catalog("eventid")
        if usgs := _USGS_ID.search(public_id):
            yield Named("usgs", usgs[1])
        elif source and "usgs.gov" in public_id:
            yield Named("usgs", source)
        if emsc := _EMSC_ID.search(public_id):
            yield Named("emsc", emsc[1])
        if public_id:
            yield Named("quakeml", public_id)

    def _catalog(self, name: str) -> str:
        return str(self.element.get(f"{{http://anss.org/xmlns/catalog/0.1}}{name}") or "").strip()

    def _time(self, written: str) -> datetime | None:
        at, _ = moment(written)
        if at is None and written:
            self.flags["time-unreadable"] = None
        return at


def _joined(origin: _Given | None, magnitude: _Given | None, kind: str | None) -> Quake:
    """Place and time of the one, strength of the other; the review is the origin's, without one the magnitude's."""
    place = origin.quake if origin else Quake()
    strength = magnitude.quake if magnitude else Quake()
    return msgspec.structs.replace(
        place,
        magnitude=strength.magnitude,
        magnitude_type=strength.magnitude_type,
        kind=kind,
        review=place.review or strength.review,
    )


def _review(children: dict[str, etree._Element]) -> str | None:
    """Mode and status of the evaluation (EvaluationMode, EvaluationStatus): ``manual, confirmed``."""
    said = (_text(children, "evaluationMode"), _text(children, "evaluationStatus"))
    return ", ".join(filter(None, said)) or None


def _sender(public_id: str, agency: str) -> str:
    """The authority in the event's identifier, which stays when the event is revised; the agency where it is none."""
    found = _AUTHORITY.match(public_id)
    authority = found[1] if found else ""
    return agency if authority in ("", "local") and agency else authority


def _children(element: etree._Element) -> dict[str, etree._Element]:
    """The first child of each name."""
    found: dict[str, etree._Element] = {}
    for child in element:
        found.setdefault(xml.local_name(child), child)
    return found


def _text(children: dict[str, etree._Element], name: str) -> str:
    found = children.get(name)
    return "" if found is None else " ".join(xml.text_of(found).split())


def _value(children: dict[str, etree._Element], name: str) -> str:
    found = children.get(name)
    return "" if found is None else _text(_children(found), "value")
