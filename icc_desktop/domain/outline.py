"""What an alert draws on the ground: hides circles, the 180th meridian, the poles, and shapes that are no shapes.

An `Outline` is what a map draws and a gazetteer looks up. Rings go on beyond 180 degrees where they cross that meridian, so that
neighbouring corners are always near each other.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from icc_desktop.domain.alert import Area, Circle, Polygon
from icc_desktop.domain.geometry import EARTH_RADIUS_KM, USABLE_PROBLEMS, Box

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from icc_desktop.domain.world import Ring

Point = tuple[float, float]
"""Longitude, latitude."""

LARGEST_RADIUS_KM: Final = 9000.0  # nearly half of the earth: what is said to be larger says nothing
_CIRCLE_STEPS: Final = 48


@dataclass(frozen=True, eq=False)
class Outline:
    """`rings` are the outer edges of surfaces, circles among them; `unusable` counts shapes that cannot be drawn."""

    rings: "tuple[Ring, ...]" = ()
    points: tuple[Point, ...] = ()
    unusable: int = 0

    @property
    def is_empty(self) -> bool:
        return not self.rings and not self.points

    @property
    def box(self) -> Box:
        """South, west, north, east of everything; raises ValueError for an empty one."""
        boxes = [(*ring.min(axis=0), *ring.max(axis=0)) for ring in self.rings]
        boxes += [(x, y, x, y) for x, y in self.points]
        west, south, east, north = (
            float(f(side)) for f, side in zip((min, min, max, max), zip(*boxes, strict=True), strict=True)
        )
        return south, west, north, east

    @property
    def mark(self) -> Point:
        """Where a mark for all of it stands: in its largest surface, else at its first point. Raises ValueError for an empty one."""
        import numpy as np
        import shapely

        if not self.rings:
            if not self.points:
                raise ValueError("an empty outline has no place for a mark")
            return self.points[0]
        largest = max(self.rings, key=lambda ring: float(np.prod(np.ptp(ring, axis=0))))
        low, high = largest.min(axis=0), largest.max(axis=0)
        middle = shapely.Point((low + high) / 2)
        surface = shapely.Polygon(largest)
        if not surface.is_valid or not surface.contains(middle):
            middle = shapely.make_valid(surface).representative_point()
        return (middle.x + 180) % 360 - 180, middle.y

    def surfaces(self) -> "list[BaseGeometry]":
        """The rings as valid shapes between 180 degrees west and east; what crosses that meridian is cut there."""
        import shapely
        from shapely import affinity

        found: list[BaseGeometry] = []
        for ring in self.rings:
            drawn = shapely.Polygon(ring)
            shape = drawn if drawn.is_valid else shapely.make_valid(drawn)
            west, _, east, _ = shape.bounds
            for turn in range(math.floor((west + 180) / 360), math.ceil((east - 180) / 360) + 1):
                if not turn and west >= -180 and east <= 180:
                    found.append(shape)
                    continue
                inside = shape.intersection(shapely.box(turn * 360 - 180, -90, turn * 360 + 180, 90))
                if not inside.is_empty:
                    found.append(affinity.translate(inside, -360 * turn))
        return found


def outline(areas: Iterable[Area]) -> Outline:
    """The outline of all usable shapes, those that are drawn several times (for each language) once. Never raises."""
    rings: list[Ring] = []
    points: dict[Point, None] = {}
    unusable = 0
    seen: set[object] = set()
    for area in areas:
        unusable += len(area.unreadable_circles)
        shapes: tuple[Polygon | Circle, ...] = (*area.polygons, *area.circles)
        for shape in shapes:
            if shape in seen:
                continue
            seen.add(shape)
            if isinstance(shape, Circle):
                if not _on_earth(shape.longitude, shape.latitude) or not shape.radius_km >= 0:
                    unusable += 1
                elif shape.radius_km <= 0:
                    points[shape.longitude, shape.latitude] = None
                else:
                    rings.append(circle(shape.latitude, shape.longitude, shape.radius_km))
            else:
                ring = _ring(shape.points) if shape.problem in USABLE_PROBLEMS else None
                if ring is None:
                    unusable += 1
                else:
                    rings.append(ring)
    return Outline(tuple(rings), tuple(points), unusable)


def circle(latitude: float, longitude: float, radius_km: float) -> "Ring":
    """The ring of all places so far away along the great circle; one around a pole encloses it."""
    import numpy as np

    turn = np.linspace(0, 2 * np.pi, _CIRCLE_STEPS + 1)
    away = min(radius_km, LARGEST_RADIUS_KM) / EARTH_RADIUS_KM
    here = math.radians(latitude)
    there = np.arcsin(np.clip(math.sin(here) * math.cos(away) + math.cos(here) * math.sin(away) * np.cos(turn), -1, 1))
    over = np.arctan2(np.sin(turn) * math.sin(away) * math.cos(here), math.cos(away) - math.sin(here) * np.sin(there))
    return unwound(np.column_stack((longitude + np.degrees(over), np.degrees(there))))


def unwound(ring: "Ring") -> "Ring":
    """A closed ring whose longitudes do not jump; where it goes around a pole, it is closed over that pole."""
    import numpy as np

    if (ring[0] != ring[-1]).any():
        ring = np.concatenate((ring, ring[:1]))
    turns = np.cumsum(np.rint(np.diff(ring[:, 0], prepend=ring[0, 0]) / 360))
    ring = np.column_stack((ring[:, 0] - 360 * turns, ring[:, 1]))
    if abs(ring[-1, 0] - ring[0, 0]) > 180:
        pole = math.copysign(90, ring[:, 1].mean())
        ring = np.concatenate((ring, [(ring[-1, 0], pole), (ring[0, 0], pole), ring[0]]))
    return ring


def _ring(points: tuple[Point, ...]) -> "Ring | None":
    """The ring of (latitude, longitude) pairs; None where they are no surface on this earth."""
    import numpy as np

    if len(set(points)) < 3 or not all(_on_earth(longitude, latitude) for latitude, longitude in points):
        return None
    ring = unwound(np.array(points, dtype=float)[:, ::-1])
    return ring if (np.ptp(ring, axis=0) > 0).all() else None


def _on_earth(longitude: float, latitude: float) -> bool:
    return -180 <= longitude <= 180 and -90 <= latitude <= 90
