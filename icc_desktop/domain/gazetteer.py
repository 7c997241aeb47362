"""Which countries and regions an alert lies in, how far it is from Belgium or a place, and what all these are called.

Hides the map behind it (`world`), how it is searched, and the codes that senders write instead of drawing.

Rules. A code that names a country outweighs what is drawn for the same area: the sender knows, and shapes are drawn by hand.
A surface counts for a country (or region) where at least a hundredth of it lies there, or where it covers a hundredth of that:
edges that follow a border are never drawn like ours. An area with nothing on land counts for each country whose coast is within
`COAST_KM`; it counts for no region. Shapes that cannot be used say nothing.
"""

import math
import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.domain.alert import Area
from icc_desktop.domain.gazetteer_codes import BELGIAN_NAMES, countries_named, regions_named
from icc_desktop.domain.geometry import EARTH_RADIUS_KM, KM_PER_DEGREE
from icc_desktop.domain.outline import Outline, Point, outline
from icc_desktop.domain.world import Place, ReadBytes, World, fold

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from icc_desktop.domain.world import Ring

BELGIUM: Final = "BE"
CENTRE: Final = (4.664, 50.641)  # longitude and latitude of the middle of Belgium, from which directions are said
COAST_KM: Final = 25.0
LEAST_SHARE: Final = 0.01
MOST_SURFACES: Final = 40
"""Areas with more are looked up as one surface."""

_MANY_CORNERS: Final = 3000

DIRECTIONS: Final = (
    QT_TRANSLATE_NOOP("core", "N"),
    QT_TRANSLATE_NOOP("core", "NNE"),
    QT_TRANSLATE_NOOP("core", "NE"),
    QT_TRANSLATE_NOOP("core", "ENE"),
    QT_TRANSLATE_NOOP("core", "E"),
    QT_TRANSLATE_NOOP("core", "ESE"),
    QT_TRANSLATE_NOOP("core", "SE"),
    QT_TRANSLATE_NOOP("core", "SSE"),
    QT_TRANSLATE_NOOP("core", "S"),
    QT_TRANSLATE_NOOP("core", "SSW"),
    QT_TRANSLATE_NOOP("core", "SW"),
    QT_TRANSLATE_NOOP("core", "WSW"),
    QT_TRANSLATE_NOOP("core", "W"),
    QT_TRANSLATE_NOOP("core", "WNW"),
    QT_TRANSLATE_NOOP("core", "NW"),
    QT_TRANSLATE_NOOP("core", "NNW"),
)


class Apart(msgspec.Struct, frozen=True):
    """How far away something begins: `km` along the great circle, 0 for what touches or surrounds the place.

    `bearing_deg` is clockwise from north, from the place (for Belgium: from its middle) to the nearest point; `direction` is the one
    of `DIRECTIONS` that comes nearest, "" at 0 km.
    """

    km: float
    bearing_deg: float
    direction: str


class Gazetteer:
    """Looks up shapes and codes. Reads its map when it is first asked; may be asked on any thread."""

    def __init__(self, world: World):
        self.world = world
        self._lock = threading.RLock()  # prepared shapes are built while they are searched
        self._countries: _Index | None = None
        self._regions: _Index | None = None
        self._belgium: BaseGeometry | None = None

    # -- what lies where

    def countries_of(self, areas: Iterable[Area]) -> tuple[str, ...]:
        """ISO 3166-1 alpha-2 codes of all countries that the areas lie in, sorted. Never raises for what senders write."""
        found: set[str] = set()
        for area in _each(areas):
            named = countries_named(area)
            found |= named or self._search("countries", area)
        return tuple(sorted(found))

    def regions_of(self, areas: Iterable[Area]) -> tuple[str, ...]:
        """ISO 3166-2 codes (``BE-WHT``) of the regions that the areas lie in, sorted; known are those of `world` alone."""
        found: set[str] = set()
        for area in _each(areas):
            named = regions_named(area)
            if not named:
                countries = countries_named(area)
                drawn = self._search("regions", area)
                named = {code for code in drawn if not countries or code[:2] in countries}
            found |= named
        return tuple(sorted(found))

    def _search(self, what: str, area: Area) -> set[str]:
        if not area.polygons and not area.circles:
            return set()
        from shapely.errors import ShapelyError

        with self._lock:
            index = self._index(what)
            try:
                return index.search(outline((area,)), coast_km=COAST_KM if what == "countries" else 0)
            except (ShapelyError, ValueError):  # a shape that the geometry library gives up on says nothing
                return set()

    def _index(self, what: str) -> "_Index":
        if what == "regions":
            if self._regions is None:
                layer = self.world.layer("regions")
                self._regions = _Index((one.code, layer.parts(one)) for one in layer.features)
            return self._regions
        if self._countries is None:
            near, middle = self.world.layer("near"), self.world.layer("middle")
            detailed = {one.code for one in near.features}
            parts = [(one.code, near.parts(one)) for one in near.features]
            parts += [(one.code, middle.parts(one)) for one in middle.features if one.code not in detailed]
            self._countries = _Index(parts)
        return self._countries

    def outline_of(self, regions: Iterable[str]) -> Outline:
        """The outline of regions that are known, by their codes."""
        layer, wanted = self.world.layer("regions"), set(regions)
        return Outline(tuple(part[0] for one in layer.features if one.code in wanted for part in layer.parts(one)))

    def label_of(self, country: str) -> Point | None:
        """A place well inside a country, as longitude and latitude."""
        return next((one.label for one in self.world.layer("middle").features if one.code == country), None)

    # -- how far

    def to_belgium(self, shape: Outline) -> Apart | None:
        """From Belgium's border; None for an empty outline."""
        with self._lock:
            if self._belgium is None:
                layer = self.world.layer("near")
                land = [part for one in layer.features if one.code == BELGIUM for part in layer.parts(one)]
                self._belgium = _flat(Outline(tuple(part[0] for part in land)), CENTRE)
            return _apart(self._belgium, shape, CENTRE)

    def to_place(self, shape: Outline, place: Point) -> Apart | None:
        """From a place, given as longitude and latitude; None for an empty outline."""
        from shapely import Point as At

        return _apart(At(0, 0), shape, place)

    def distance_and_direction(self, areas: Iterable[Area], place: Point | None = None) -> Apart | None:
        """From Belgium's border or from `place`; None where nothing usable is drawn."""
        shape = outline(areas)
        return self.to_belgium(shape) if place is None else self.to_place(shape, place)

    # -- words

    def name(self, code: str, language: str) -> str:
        """A country or region in the reader's language, as far as that is known; else the region's own name, else the code."""
        if "-" not in code:
            return _country_name(code, language)
        named = BELGIAN_NAMES.get(code)
        if named:
            return named.get(language, named["en"])
        return next((one.name for one in self.world.layer("regions").features if one.code == code), code)

    def find_place(self, words: str) -> Place | None:
        """The town that is called so, in one of its languages, or begins so; the most important one."""
        wanted = fold(words)
        if not wanted:
            return None
        for begins in (f" {wanted} ", f" {wanted}"):
            found = next((place for place in self.world.places if begins in f" {fold(place.name)}{place.also}"), None)
            if found is not None:
                return found
        return None


def load(read_bytes: ReadBytes) -> Gazetteer:
    """The gazetteer of the map that comes with the program; `read_bytes` as in `base.resources`. Reads nothing yet."""
    return Gazetteer(World(read_bytes))


class _Index:
    """Surfaces by their codes, to be searched by what touches them."""

    def __init__(self, features: "Iterable[tuple[str, list[list[Ring]]]]"):
        import shapely

        self._codes: list[str] = []
        self._parts: list[BaseGeometry] = []
        sizes: dict[str, float] = {}
        for code, parts in features:
            for part in parts:
                drawn = shapely.Polygon(part[0], part[1:])
                shape = drawn if drawn.is_valid else shapely.make_valid(drawn)
                self._codes.append(code)
                self._parts.append(shape)
                sizes[code] = sizes.get(code, 0) + shape.area
        self._sizes = sizes
        self._corners = shapely.get_num_coordinates(self._parts)
        self._tree = shapely.STRtree(self._parts)

    def search(self, shape: Outline, *, coast_km: float) -> set[str]:
        """The codes that the outline lies in; with none, those whose land is within `coast_km`."""
        import shapely

        surfaces = shape.surfaces()
        if len(surfaces) > MOST_SURFACES:
            surfaces = [shapely.union_all(surfaces)]
        marks: list[BaseGeometry] = [shapely.Point(*point) for point in shape.points]
        found: set[str] = set()
        for one in (*marks, *surfaces):
            found |= self._under(one)
        if not found and coast_km:
            for one in (*marks, *surfaces):
                found |= self._beside(one, coast_km)
        return found

    def _under(self, shape: "BaseGeometry") -> set[str]:
        import shapely

        found: set[str] = set()
        shared: dict[str, float] = {}
        for at in self._tree.query(shape):
            code, part = self._codes[at], self._parts[at]
            if code in found:
                continue
            shapely.prepare(part)
            if part.contains(shape):
                found.add(code)
            elif part.intersects(shape):
                common = self._common(at, shape) if shape.area else None
                if common is None:
                    found.add(code)
                else:
                    shared[code] = shared.get(code, 0) + common
        return found | {
            code for code, area in shared.items() if area >= LEAST_SHARE * min(shape.area, self._sizes[code])
        }

    def _common(self, at: int, shape: "BaseGeometry") -> float | None:
        """How much of a part a shape covers; None where that cannot be said, and then it counts."""
        import shapely
        from shapely.errors import ShapelyError

        part = self._parts[at]
        try:
            if self._corners[at] > _MANY_CORNERS:
                part = shapely.clip_by_rect(part, *shape.bounds)  # may leave it crossing itself
            return float(part.intersection(shape).area)
        except ShapelyError:
            return None

    def _beside(self, shape: "BaseGeometry", within_km: float) -> set[str]:
        import shapely

        west, south, east, north = shape.bounds
        high = within_km / KM_PER_DEGREE
        flat = max(0.02, math.cos(math.radians(max(abs(south), abs(north)))))
        around = (west - high / flat, south - high, east + high / flat, north + high)
        middle = math.cos(math.radians(max(-89.0, min(89.0, (south + north) / 2))))

        def flattened(one: "BaseGeometry") -> "BaseGeometry":
            return shapely.transform(one, lambda corners: corners * (middle, 1))

        here, found = flattened(shape), set()
        for at in self._tree.query(shapely.box(*around)):
            near = shapely.clip_by_rect(self._parts[at], *around)
            if not near.is_empty and flattened(near).distance(here) <= high:
                found.add(self._codes[at])
        return found


# -- distances, in a plane in which those from one place, and the directions from it, are true (azimuthal equidistant)


def _flat(shape: Outline, middle: Point) -> "BaseGeometry":
    import shapely

    parts: list[BaseGeometry] = []
    for ring in shape.rings:
        surface = shapely.Polygon(_seen_from(middle, _with_more_corners(ring)))
        parts.append(surface if surface.is_valid else shapely.make_valid(surface))
    if shape.points:
        import numpy as np

        parts.append(shapely.MultiPoint(_seen_from(middle, np.array(shape.points))))
    return shapely.union_all(parts) if len(parts) > 1 else parts[0]


def _apart(here: "BaseGeometry", shape: Outline, middle: Point) -> Apart | None:
    from shapely.errors import ShapelyError
    from shapely.ops import nearest_points

    if shape.is_empty:
        return None
    try:
        there = _flat(shape, middle)
        km = here.distance(there)
        east, north = (0.0, 0.0) if not km else nearest_points(here, there)[1].coords[0]
    except (ShapelyError, ValueError):
        return None
    if not km:
        return Apart(0.0, 0.0, "")
    bearing = math.degrees(math.atan2(east, north)) % 360 % 360  # just left of north is 360.0 after the first
    return Apart(float(km), bearing, DIRECTIONS[round(bearing / 22.5) % 16])


def _seen_from(middle: Point, corners: "NDArray[np.float64]") -> "NDArray[np.float64]":
    """Kilometres to the east and north of `middle`, each corner in its true distance and direction."""
    import numpy as np

    over = np.radians(corners[:, 0] - middle[0])
    there, here = np.radians(corners[:, 1]), math.radians(middle[1])
    east = np.cos(there) * np.sin(over)
    north = math.cos(here) * np.sin(there) - math.sin(here) * np.cos(there) * np.cos(over)
    ahead = math.sin(here) * np.sin(there) + math.cos(here) * np.cos(there) * np.cos(over)
    across = np.hypot(east, north)
    km = EARTH_RADIUS_KM * np.arctan2(across, ahead) / np.where(across > 0, across, 1)
    return np.column_stack((east * km, north * km))


def _with_more_corners(ring: "Ring") -> "Ring":
    """Long edges with corners at each degree or so: straight on a map is not straight seen from elsewhere."""
    import numpy as np

    steps = np.maximum(1, np.ceil(np.abs(np.diff(ring, axis=0)).max(axis=1) / 2)).astype(int)
    if (steps == 1).all():
        return ring
    at = np.concatenate([start + np.arange(count) / count for start, count in enumerate(steps)] + [[len(steps)]])
    places = np.arange(len(ring))
    return np.column_stack((np.interp(at, places, ring[:, 0]), np.interp(at, places, ring[:, 1])))


def _each(areas: Iterable[Area]) -> Iterable[Area]:
    """Areas that say the same but for their names, once."""
    return {(area.polygons, area.circles, area.geocodes): area for area in areas}.values()


def _country_name(code: str, language: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        names = Locale.parse(language, sep="-" if "-" in language else "_").territories
    except (UnknownLocaleError, ValueError):
        names = Locale("en").territories
    return str(names.get(code, code))
