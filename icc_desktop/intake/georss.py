"""Places in feeds to one area: hides GeoRSS Simple, GeoRSS GML, W3C geo and the boxes of GDACS.

GeoRSS (OGC 17-002r1): latitude before longitude, blanks between them; W3C Basic Geo (2003): ``lat`` and ``long``.
"""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from icc_desktop.domain.alert import Area, Circle, Polygon
from icc_desktop.intake import shapes, xml

MAX_SHAPES: Final = 500

_GEORSS = "http://www.georss.org/georss"
_W3C = ("http://www.w3.org/2003/01/geo/wgs84_pos#", "http://www.w3.org/2003/01/geo/wgs84_pos")
_GML = "http://www.opengis.net/gml"
_GDACS = "http://www.gdacs.org"


def area(element: etree._Element, description: str = "") -> Area | None:
    """Every place that `element` names, each one once, as one area; None where it names none.

    A point is a circle with radius 0. An empty element is passed over; what cannot be read stands as text.
    """
    found = _Places()
    for child in element.iter():
        if len(found.circles) + len(found.polygons) >= MAX_SHAPES:
            break
        if xml.local_name(child):
            _take(child, found)
    name = description or " ".join(filter(None, found.names))
    if not (found.circles or found.polygons or found.unreadable):
        return None
    return Area(name, tuple(found.polygons), tuple(found.circles), tuple(found.unreadable))


class _Places:
    def __init__(self) -> None:
        self.circles: dict[Circle, None] = {}
        self.polygons: dict[Polygon, None] = {}
        self.unreadable: dict[str, None] = {}
        self.names: dict[str, None] = {}


def _take(element: etree._Element, found: _Places) -> None:
    namespace = etree.QName(element).namespace or ""
    name = xml.local_name(element)
    if namespace == _GEORSS:
        _simple(name, xml.text_of(element), found)
    elif namespace.startswith(_GML):
        _gml(element, name, found)
    elif namespace in _W3C and name == "lat":
        parent = element.getparent()
        longitude = "" if parent is None else _text(parent, "long") or _text(parent, "lon")
        _point(f"{xml.text_of(element)} {longitude}", found)
    elif namespace == _GDACS and name == "bbox":
        _gdacs_box(xml.text_of(element), found)


def _simple(name: str, text: str, found: _Places) -> None:
    if name == "point":
        _point(text, found)
    elif name == "polygon":
        _polygon(text, found)
    elif name == "line":
        _line(text, found)
    elif name == "box":
        _box(text, found)
    elif name == "circle":
        numbers = _numbers(text)
        if numbers and len(numbers) == 3:
            _circle(numbers[0], numbers[1], numbers[2] / 1000, text, found)
        elif text:
            found.unreadable[text] = None
    elif name == "featurename" and text:
        found.names[text] = None


def _gml(element: etree._Element, name: str, found: _Places) -> None:
    texts = [xml.text_of(inner) for inner in element.iterchildren("{*}pos", "{*}posList", "{*}coordinates")]
    if name == "Point":
        for text in texts[:1]:
            _point(text, found, drop_height=True)
    elif name == "LinearRing":
        _polygon(" ".join(texts), found)
    elif name == "LineString":
        _line(" ".join(texts), found)
    elif name == "Envelope":
        _box(f"{_text(element, 'lowerCorner')} {_text(element, 'upperCorner')}", found)


def _point(text: str, found: _Places, *, drop_height: bool = False) -> None:
    if not text.strip():
        return
    numbers = _numbers(text)
    if numbers and drop_height:
        numbers = numbers[:2]
    if numbers and len(numbers) == 2:
        _circle(numbers[0], numbers[1], 0.0, text, found)
    else:
        found.unreadable[text.strip()] = None


def _circle(latitude: float, longitude: float, radius_km: float, text: str, found: _Places) -> None:
    if -90 <= latitude <= 90 and -360 <= longitude <= 360 and 0 <= radius_km < 40_000:
        found.circles[Circle(latitude, longitude, radius_km)] = None
    else:
        found.unreadable[text.strip()] = None


def _polygon(text: str, found: _Places) -> None:
    if text.strip():
        found.polygons[shapes.polygon(_as_cap(text))] = None


def _line(text: str, found: _Places) -> None:
    if text.strip():
        polygon = shapes.polygon(_as_cap(text))
        problem = "polygon-is-line" if polygon.points else polygon.problem
        found.polygons[Polygon(polygon.written, polygon.points, problem)] = None


def _box(text: str, found: _Places) -> None:
    numbers = _numbers(text)
    if numbers and len(numbers) == 4:
        south, west, north, east = numbers
        _polygon(f"{south} {west} {south} {east} {north} {east} {north} {west} {south} {west}", found)
    elif text.strip():
        found.unreadable[text.strip()] = None


def _gdacs_box(text: str, found: _Places) -> None:
    """Longitudes first: west, east, south, north."""
    numbers = _numbers(text)
    if numbers and len(numbers) == 4:
        west, east, south, north = numbers
        _box(f"{south} {west} {north} {east}", found)
    elif text:
        found.unreadable[text] = None


def _as_cap(text: str) -> str:
    """``lat lon lat lon`` as CAP writes it; what does not come in pairs stays, and is then found unreadable."""
    parts = list(_parts(text))
    if len(parts) % 2:
        return " ".join(parts)
    return " ".join(f"{a},{b}" for a, b in zip(parts[::2], parts[1::2], strict=True))


def _parts(text: str) -> Iterator[str]:
    return iter(text.replace(",", " ").split())


def _numbers(text: str) -> list[float] | None:
    if "_" in text or len(text) > 400:
        return None
    try:
        return [float(part) for part in _parts(text)]
    except ValueError:
        return None


def _text(element: etree._Element, name: str) -> str:
    found = element.find(f"{{*}}{name}")
    return "" if found is None else xml.text_of(found)
