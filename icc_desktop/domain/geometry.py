"""Shapes on the ground: hides how areas of messages become geometries, and how much of them is shared.

Degrees (WGS 84). Areas are compared in a plane stretched by the latitude, which is near enough to ask whether two alerts
mean the same place.
"""

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from icc_desktop.domain.alert import Alert, Area

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

EARTH_RADIUS_KM: Final = 6371.0
KM_PER_DEGREE: Final = 111.2
USABLE_PROBLEMS: Final = (None, "polygon-not-closed", "polygon-crosses-itself")
_CIRCLE_STEPS: Final = 32

Box = tuple[float, float, float, float]
"""South, west, north, east."""


def distance_km(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """The distance between two points along the great circle, in kilometres."""
    a, b = math.radians(latitude), math.radians(other_latitude)
    half_chord = (
        math.sin((b - a) / 2) ** 2
        + math.cos(a) * math.cos(b) * math.sin(math.radians(other_longitude - longitude) / 2) ** 2
    )
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(min(1.0, half_chord)))


def areas_of(alert: Alert) -> list[Area]:
    """All areas of all blocks, each once."""
    return list(dict.fromkeys(area for info in alert.infos for area in info.areas))


def boxes(areas: Iterable[Area]) -> list[Box]:
    """The bounding boxes of all usable shapes."""
    found: list[Box] = []
    for area in areas:
        for polygon in area.polygons:
            if polygon.points and polygon.problem in USABLE_PROBLEMS:
                latitudes, longitudes = zip(*polygon.points, strict=True)
                found.append((min(latitudes), min(longitudes), max(latitudes), max(longitudes)))
        for circle in area.circles:
            high = circle.radius_km / KM_PER_DEGREE
            wide = high / max(0.05, math.cos(math.radians(circle.latitude)))
            latitude, longitude = circle.latitude, circle.longitude
            found.append((latitude - high, longitude - wide, latitude + high, longitude + wide))
    return found


def shape(areas: Iterable[Area]) -> "BaseGeometry | None":
    """The union of all usable shapes, in (longitude, latitude) degrees; None where there is none."""
    import shapely
    from shapely.geometry import Point, Polygon

    parts: list[BaseGeometry] = []
    for area in areas:
        for polygon in area.polygons:
            if polygon.points and polygon.problem in USABLE_PROBLEMS:
                ring = Polygon([(longitude, latitude) for latitude, longitude in polygon.points])
                parts.append(ring if ring.is_valid else shapely.make_valid(ring))
        for circle in area.circles:
            if circle.radius_km <= 0:
                parts.append(Point(circle.longitude, circle.latitude))
            else:
                parts.append(Polygon(_ring(circle.latitude, circle.longitude, circle.radius_km)))
    return shapely.union_all(parts) if parts else None


def shared_percent(one: "BaseGeometry", other: "BaseGeometry") -> float:
    """How much of the smaller of two shapes lies in the other, 0 to 100. A point or line inside counts whole."""
    if not one.intersects(other):
        return 0.0
    smaller = min(one.area, other.area)
    return 100.0 if smaller <= 0 else 100.0 * float(one.intersection(other).area) / smaller


def area_km2(areas: Iterable[Area]) -> float:
    """The size of all usable shapes together, in square kilometres."""
    whole = shape(areas)
    if whole is None or whole.is_empty:
        return 0.0
    middle = math.radians(max(-89.0, min(89.0, whole.centroid.y)))
    return float(whole.area) * KM_PER_DEGREE**2 * math.cos(middle)


def _ring(latitude: float, longitude: float, radius_km: float) -> list[tuple[float, float]]:
    high = radius_km / KM_PER_DEGREE
    wide = high / max(0.05, math.cos(math.radians(latitude)))
    turns = (2 * math.pi * step / _CIRCLE_STEPS for step in range(_CIRCLE_STEPS))
    return [(longitude + wide * math.cos(turn), latitude + high * math.sin(turn)) for turn in turns]
