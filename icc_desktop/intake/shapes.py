"""Polygons and circles of CAP as text to shapes: hides the ways in which they are written wrongly.

CAP 1.2, section 3.2.4: pairs ``latitude,longitude`` in degrees (WGS 84) separated by blanks; a polygon has at least
four and its last equals its first; a circle is such a pair, a blank, and a radius in kilometres.
"""

import math
from itertools import pairwise
from typing import Final

from icc_desktop.domain.alert import Circle, Polygon

Point = tuple[float, float]

COMPARISONS_PER_POINT: Final = 40
"""How many pairs of edges are looked at for a crossing, for each point; a polygon that needs more is taken as it is."""


def polygon(written: str) -> Polygon:
    """The polygon that `written` says; never raises. What is wrong with it stands in `problem`."""
    written = written.strip()
    if not written:
        return Polygon("", problem="polygon-empty")
    points = _points(written) or _points(without_blanks_at_commas(written))
    if points is None:
        return Polygon(written, problem="polygon-unreadable")
    return Polygon(written, points, _problem(points))


def circle(written: str) -> Circle | None:
    """The circle that `written` says, or None where it cannot be read; never raises."""
    centre, _, radius = without_blanks_at_commas(written).partition(" ")
    points = _points(centre)
    try:
        radius_km = float(radius)
    except ValueError:
        return None
    if points is None or len(points) != 1 or not _on_earth(points) or not 0 <= radius_km < math.inf:
        return None
    return Circle(*points[0], radius_km)


def without_blanks_at_commas(written: str) -> str:
    """``1 , 2  3,4`` as ``1,2 3,4``."""
    return " ".join(written.split()).replace(" ,", ",").replace(", ", ",")


def _points(written: str) -> tuple[Point, ...] | None:
    if "_" in written:
        return None  # float() would read 1_0 as 10
    try:
        points = tuple([(float(a), float(b)) for a, b in [pair.split(",") for pair in written.split()]])
    except ValueError:
        return None
    return points if math.isfinite(sum(map(sum, points))) else None


def _problem(points: tuple[Point, ...]) -> str | None:
    if not _on_earth(points):
        return "polygon-out-of-range"
    if len(points) < 4 or len(set(points)) < 3:
        return "polygon-too-few-points"
    if points[0] != points[-1]:
        return "polygon-not-closed"
    return "polygon-crosses-itself" if crosses_itself(points) else None


def _on_earth(points: tuple[Point, ...]) -> bool:
    """Longitudes may run on over the 180th meridian, as senders write shapes that lie across it."""
    return all(-90 <= latitude <= 90 and -360 <= longitude <= 360 for latitude, longitude in points)


def crosses_itself(points: tuple[Point, ...]) -> bool:
    """Whether two edges of the closed ring `points` cross. Edges that only touch, or lie on each other, do not.

    A sweep along the latitude. The ring may go over the 180th meridian. Gives up, with False, after
    `COMPARISONS_PER_POINT`.
    """
    ring = _over_the_date_line(points)
    edges = sorted((a, b) if a <= b else (b, a) for a, b in pairwise(ring) if a != b)
    open_edges: list[tuple[Point, Point]] = []
    left = COMPARISONS_PER_POINT * len(points)
    for edge in edges:
        (south, west), (_, east) = edge
        if west > east:
            west, east = east, west
        open_edges = [other for other in open_edges if other[1][0] > south]
        left -= len(open_edges)
        if left < 0:
            return False
        for other in open_edges:
            one, two = other[0][1], other[1][1]
            if (one > west or two > west) and (one < east or two < east) and _cross(edge, other):
                return True
        open_edges.append(edge)
    return False


def _over_the_date_line(points: tuple[Point, ...]) -> list[Point]:
    ring, turn, before = [], 0.0, points[0][1]
    for latitude, longitude in points:
        if longitude - before > 180:
            turn -= 360
        elif longitude - before < -180:
            turn += 360
        ring.append((latitude, longitude + turn))
        before = longitude
    return ring


def _cross(one: tuple[Point, Point], two: tuple[Point, Point]) -> bool:
    return _side(one, two[0]) * _side(one, two[1]) < 0 and _side(two, one[0]) * _side(two, one[1]) < 0


def _side(edge: tuple[Point, Point], point: Point) -> float:
    (ay, ax), (by, bx) = edge
    return (bx - ax) * (point[0] - ay) - (by - ay) * (point[1] - ax)
