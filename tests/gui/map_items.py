"""Items on a map, for the tests of the map."""

from typing import Any

from icc_desktop.domain.alert import Area, Circle, Polygon
from icc_desktop.domain.outline import outline
from icc_desktop.gui.map_items import MapItem


def at(latitude: float, longitude: float, radius_km: float = 0) -> Area:
    """A point or a circle."""
    return Area("", circles=(Circle(latitude, longitude, radius_km),))


def drawn(*points: tuple[float, float]) -> Area:
    """A polygon of (latitude, longitude) pairs, closed here."""
    return Area("", polygons=(Polygon("", (*points, points[0])),))


def item(one: str, area: Area, severity: int | None = 2, **rest: Any) -> MapItem:
    """An item with this area."""
    shape = outline((area,))
    return MapItem(id=one, severity=severity, outline=shape, mark=shape.mark, **rest)
