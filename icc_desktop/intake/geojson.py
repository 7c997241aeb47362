"""GeoJSON to messages: hides where its senders put identity, times and texts, and how its geometries become areas.

GeoJSON (RFC 7946): longitude before latitude, a feature, or a collection of features. Features of USGS and EMSC are read
by `icc_desktop.intake.quakes`; of all others the words are taken that most senders use. A feature is a message.
"""

from collections.abc import Iterator
from typing import Any, Final

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import alert as words
from icc_desktop.domain.alert import Alert, Area, Circle, Draft, Info, Item, Polygon, Reference, Unreadable
from icc_desktop.domain.lane import speaks_of_exercise
from icc_desktop.intake import pieces, quakes, shapes, values
from icc_desktop.intake.document import Document
from icc_desktop.intake.text import plain

MAX_SHAPES: Final = 500
MAX_POINTS: Final = 20_000  # of one feature

NO_FEATURE = QT_TRANSLATE_NOOP("core", "This entry of a GeoJSON collection is no feature.")
EMPTY_FEATURE = QT_TRANSLATE_NOOP("core", "The feature has nothing in it: no place, no text and no identifier.")

_IDS = ("id", "identifier", "guid", "uuid", "eventid", "event_id", "globalid", "@id")
_TITLES = ("headline", "title", "name", "label")
_EVENTS = ("event", "eventtype", "event_type", "hazard", "type")
_TEXTS = ("description", "summary", "content", "text", "details", "desc")
_INSTRUCTIONS = ("instruction", "instructions")
_SENT = ("sent", "updated", "lastupdate", "last_updated", "datemodified", "modified", "pubdate", "published", "issued",
         "date", "datetime", "timestamp", "time", "created")  # fmt: skip
_WEB = ("web", "url", "link", "href", "uri")
_SENDER_NAMES = ("sendername", "publisher", "author", "agency", "organisation", "organization")
_PLACES = ("areadesc", "place", "location", "region", "area", "country")
_CAP_VALUES = (
    ("severity", words.SEVERITIES), ("urgency", words.URGENCIES), ("certainty", words.CERTAINTIES),
)  # fmt: skip


def claims(document: Document) -> bool:
    """Whether the document is a feature or a collection of features."""
    value = document.json
    if not isinstance(value, dict):
        return False
    kind = value.get("type")
    return (kind == "FeatureCollection" and isinstance(value.get("features"), list)) or (
        kind == "Feature" and ("geometry" in value or "properties" in value)
    )


def items(document: Document) -> tuple[Item, ...]:
    """Each feature as a message of its own."""
    text = document.json_text
    if text is None:
        return ()
    value = text.value
    if value.get("type") == "Feature":
        return (_item(value, document.data, {}, None, guessed=text.encoding_guessed),)
    features: list[Any] = value["features"]
    found: list[Item] = []
    for number, (feature, original) in enumerate(values.messages(features, text.source, "features"), 1):
        where = f"feature {number}"
        if number > values.MAX_ITEMS:
            found.append(pieces.rest(document.data, values.MAX_ITEMS, where))
            break
        found.append(_item(feature, original, value, where, guessed=text.encoding_guessed))
    return tuple(found)


def _item(feature: object, original: bytes, collection: dict[str, Any], where: str | None, *, guessed: bool) -> Item:
    if not isinstance(feature, dict) or feature.get("type") not in ("Feature", None):
        return Unreadable(original, Message(NO_FEATURE), where)
    properties = values.record(feature.get("properties"))
    if not properties and not feature.get("geometry") and not values.line(feature.get("id")):
        return Unreadable(original, Message(EMPTY_FEATURE), where)
    if quakes.is_usgs(properties):
        return Draft(quakes.usgs(feature, properties, guessed=guessed), original)
    if quakes.is_emsc(properties):
        return Draft(quakes.emsc(feature, properties, guessed=guessed), original)
    return Draft(_alert(feature, properties, original, collection, guessed=guessed), original)


def _alert(
    feature: dict[str, Any], properties: dict[str, Any], original: bytes, collection: dict[str, Any], *, guessed: bool
) -> Alert:
    said = _Said(properties)
    named = values.line(feature.get("id")) or said.line(_IDS)
    identifier = named or values.derived_identifier(original)
    sender = said.line(("sender",)) or _sender(collection)
    sent = next((value for value in map(said.take_time, _SENT) if value is not None), None)
    sent_at, zoned = values.instant(sent)
    status = said.word("status", words.STATUSES)
    message_type = said.word("messagetype", words.MESSAGE_TYPES) or said.word("msgtype", words.MESSAGE_TYPES) or "Alert"
    scope = said.word("scope", words.SCOPES)
    info, markup = _info(said)
    place = said.line(_PLACES)
    area, problems = area_of(feature.get("geometry"), place)
    parameters, cut = values.parameters(said.rest())
    info = msgspec.structs.replace(info, parameters=parameters, areas=() if area is None else (area,))
    alert = Alert(
        format="GeoJSON",
        identifier=identifier,
        sender=sender or None,
        sent=values.line(sent) or None,
        sent_at=sent_at,
        status=status,
        message_type=message_type,
        scope=scope,
        references=(Reference(sender, identifier, ""),) if named and sent_at else (),
        infos=(info,),
    )
    return quakes.flagged(
        alert,
        ("status-missing", status is None),
        ("sender-missing", not sender),
        ("sent-missing", sent is None),
        ("sent-unreadable", sent is not None and sent_at is None),
        ("time-without-zone", sent_at is not None and not zoned),
        ("area-missing", area is None),
        ("identity-derived", not named),
        ("markup-in-text", markup),
        ("parameters-left-out", cut),
        ("encoding-guessed", guessed),
        *((problem, True) for problem in problems),
        ("exercise-words", status == "Actual" and speaks_of_exercise(alert)),
    )


def _info(said: "_Said") -> tuple[Info, bool]:
    """The words of the feature as one block. CAP's three values only where all three are there: alone they mean other things."""
    headline, markup = plain(said.line(_TITLES))
    description, more = plain(said.text(_TEXTS))
    instruction, most = plain(said.text(_INSTRUCTIONS))
    cap = [said.look(name, known) for name, known in _CAP_VALUES]
    if None not in cap:
        severity, urgency, certainty = (said.word(name, known) for name, known in _CAP_VALUES)
    else:
        severity = urgency = certainty = None
    info = Info(
        language=said.line(("language", "lang")) or None,
        event=said.line(_EVENTS) or None,
        headline=headline or None,
        description=description or None,
        instruction=instruction or None,
        severity=severity,
        urgency=urgency,
        certainty=certainty,
        effective_at=said.time("effective"),
        onset_at=said.time("onset"),
        expires_at=said.time("expires"),
        sender_name=said.line(_SENDER_NAMES) or None,
        web=said.line(_WEB) or None,
    )
    return info, markup or more or most


def _sender(collection: dict[str, Any]) -> str:
    metadata = values.record(collection.get("metadata"))
    for place in (metadata, collection):
        for name in ("url", "id", "title", "name"):
            if found := values.line(place.get(name)):
                return found
    return ""


class _Said:
    """The properties of a feature by name in small letters; what was taken is not told again as a parameter."""

    def __init__(self, properties: dict[str, Any]) -> None:
        self.written = {str(name): value for name, value in properties.items()}
        self.names: dict[str, str] = {}
        for name in self.written:
            self.names.setdefault(name.lower(), name)

    def text(self, names: tuple[str, ...]) -> str:
        for name in names:
            key = self.names.get(name)
            if key is not None and (found := values.text(self.written.get(key))):
                del self.written[key]
                return found
        return ""

    def line(self, names: tuple[str, ...]) -> str:
        return " ".join(self.text(names).split())

    def look(self, name: str, known: tuple[str, ...]) -> str | None:
        key = self.names.get(name)
        found = values.line(self.written.get(key)) if key is not None else ""
        return next((word for word in known if word.lower() == found.lower()), None)

    def word(self, name: str, known: tuple[str, ...]) -> str | None:
        """One of the words of `known`; any other stays a parameter."""
        found = self.look(name, known)
        if found is not None:
            del self.written[self.names[name]]
        return found

    def take_time(self, name: str) -> object:
        """The value, if it says a time, or where only a time of sending can be meant."""
        key = self.names.get(name)
        if key is None or not values.line(self.written.get(key)):
            return None
        value = self.written[key]
        if values.instant(value)[0] is None and name not in ("sent", "updated", "pubdate"):
            return None
        del self.written[key]
        return value

    def time(self, name: str) -> Any:
        key = self.names.get(name)
        at = values.instant(self.written.get(key))[0] if key is not None else None
        if at is not None and key is not None:
            del self.written[key]
        return at

    def rest(self) -> Iterator[tuple[str, object]]:
        return iter(self.written.items())


def area_of(geometry: object, description: str) -> tuple[Area | None, tuple[str, ...]]:
    """A geometry as one area, and the flags for what is wrong with it. None where it says no place.

    A point is a circle with radius 0; of a polygon the outer ring is taken (RFC 7946, section 3.1.6).
    """
    found = _Shapes()
    found.geometry(geometry, deep=0)
    if not (found.circles or found.polygons or found.unreadable):
        return None, tuple(found.problems)
    return Area(description, tuple(found.polygons), tuple(found.circles), tuple(found.unreadable)), tuple(
        found.problems
    )


class _Shapes:
    def __init__(self) -> None:
        self.circles: dict[Circle, None] = {}
        self.polygons: dict[Polygon, None] = {}
        self.unreadable: dict[str, None] = {}
        self.problems: dict[str, None] = {}
        self.points_left = MAX_POINTS

    def geometry(self, geometry: object, deep: int) -> None:
        if not isinstance(geometry, dict) or deep > 8:
            return
        kind, coordinates = geometry.get("type"), geometry.get("coordinates")
        if kind == "GeometryCollection":
            for inner in values.listing(geometry.get("geometries")):
                if self._is_full():
                    return
                self.geometry(inner, deep + 1)
        elif kind == "Point":
            self._point(coordinates)
        elif kind == "LineString":
            self._ring(coordinates, is_line=True)
        elif kind == "Polygon":
            self._polygon(coordinates)
        elif kind in ("MultiPoint", "MultiLineString", "MultiPolygon"):
            for one in values.listing(coordinates):
                if self._is_full():
                    return
                if kind == "MultiPoint":
                    self._point(one)
                elif kind == "MultiPolygon":
                    self._polygon(one)
                else:
                    self._ring(one, is_line=True)

    def _is_full(self) -> bool:
        full = len(self.circles) + len(self.polygons) + len(self.unreadable) >= MAX_SHAPES or self.points_left <= 0
        if full:
            self.problems["shapes-left-out"] = None
        return full

    def _point(self, position: object) -> None:
        pair = _position(position)
        if pair is not None and -90 <= pair[0] <= 90 and -360 <= pair[1] <= 360:
            self.circles[Circle(pair[0], pair[1], 0.0)] = None
        elif values.listing(position):
            self.problems["circle-unreadable"] = None
            self.unreadable[_written(position)] = None

    def _polygon(self, rings: object) -> None:
        parts = values.listing(rings)
        if not parts:
            return
        if len(parts) > 1:
            self.problems["polygon-with-holes"] = None
        self._ring(parts[0])

    def _ring(self, positions: object, *, is_line: bool = False) -> None:
        whole = values.listing(positions)
        if not whole:
            return
        if len(whole) > self.points_left:
            self.problems["shapes-left-out"] = None
            return
        self.points_left -= len(whole)
        pairs = [_position(position) for position in whole]
        if any(pair is None for pair in pairs):
            polygon = Polygon(_written(positions), problem="polygon-unreadable")
        else:
            polygon = shapes.polygon(" ".join(f"{pair[0]},{pair[1]}" for pair in pairs if pair is not None))
            if is_line and polygon.points:
                polygon = Polygon(polygon.written, polygon.points, "polygon-is-line")
        if polygon.problem:
            self.problems[polygon.problem] = None
        self.polygons[polygon] = None


def _position(position: object) -> tuple[float, float] | None:
    """Latitude and longitude of a position (RFC 7946, section 3.1.1)."""
    if not isinstance(position, list) or len(position) < 2:
        return None
    longitude, latitude = values.number(position[0]), values.number(position[1])
    return None if longitude is None or latitude is None else (latitude, longitude)


def _written(value: object) -> str:
    return (values.nested(value) if isinstance(value, dict | list) else values.text(value))[: values.MAX_VALUE]
