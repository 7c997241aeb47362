"""Where alerts lie, how far that is, and what it is called: with the map that is shipped and with shapes of our own."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.resources import read_bytes
from icc_desktop.domain.alert import Area, Circle, Named, Polygon
from icc_desktop.domain.gazetteer import DIRECTIONS, Gazetteer, load
from icc_desktop.domain.gazetteer_codes import BELGIAN_NAMES
from icc_desktop.domain.geometry import distance_km
from icc_desktop.domain.outline import LARGEST_RADIUS_KM, outline
from icc_desktop.domain.world import DETAILS, Feature, Layer, Place, World, packed, written

SHIPPED = load(read_bytes)


def at(latitude: float, longitude: float, radius_km: float = 0) -> Area:
    return Area("", circles=(Circle(latitude, longitude, radius_km),))


def drawn(*points: tuple[float, float], problem: str | None = None) -> Area:
    return Area("", polygons=(Polygon("as written", points, problem),))


def coded(*codes: tuple[str, str]) -> Area:
    return Area("", geocodes=tuple(Named(*code) for code in codes))


def box(south: float, west: float, north: float, east: float) -> Area:
    return drawn((south, west), (south, east), (north, east), (north, west), (south, west))


@pytest.mark.parametrize(
    ("area", "countries", "regions"),
    [
        (at(50.850, 4.350), ("BE",), ("BE-BRU",)),
        (at(50.633, 5.567), ("BE",), ("BE-WLG",)),
        (at(50.450, 3.950), ("BE",), ("BE-WHT",)),
        (at(49.683, 5.817), ("BE",), ("BE-WLX",)),
        (at(51.325, 4.259), ("BE",), ("BE-VOV",)),
        (at(50.775, 6.083), ("DE",), ("DE-NW",)),
        (at(50.850, 5.690), ("NL",), ("NL-LI",)),
        (at(50.630, 3.060), ("FR",), ("FR-59",)),
        (at(49.610, 6.130), ("LU",), ()),
        (at(35.690, 139.700), ("JP",), ()),
        (at(-21.110, 55.530), ("RE",), ()),
        (at(42.660, 21.160), ("XK",), ()),
        (at(-18.000, 178.500), ("FJ",), ()),
        (at(-90.000, 0.000), ("AQ",), ()),
        (at(0.000, -30.000), (), ()),
    ],
)
def test_points_lie_where_they_are_known_to(area: Area, countries: tuple[str, ...], regions: tuple[str, ...]) -> None:
    assert SHIPPED.countries_of((area,)) == countries
    assert SHIPPED.regions_of((area,)) == regions


def test_the_sea_off_ostend_is_belgian_and_the_open_sea_is_nobodys() -> None:
    assert SHIPPED.countries_of((at(51.35, 2.80, 3),)) == ("BE",)
    assert SHIPPED.regions_of((at(51.35, 2.80, 3),)) == ()
    assert SHIPPED.countries_of((box(51.20, 2.30, 51.30, 2.50),)) == ("BE", "FR"), "both coasts are near"
    assert SHIPPED.countries_of((at(54.0, 3.0, 10),)) == ()


def test_land_outweighs_a_coast_that_is_only_near() -> None:
    assert SHIPPED.countries_of((at(51.23, 2.92, 3),)) == ("BE",), "Ostend itself, France 25 km away"


def test_an_edge_that_follows_a_border_does_not_reach_over_it() -> None:
    along = drawn((50.52, 5.60), (50.63, 5.60), (50.63, 5.20), (50.52, 5.20), (50.52, 5.60))
    assert SHIPPED.regions_of((along,)) == ("BE-WLG",)
    layer = SHIPPED.world.layer("regions")
    north = next(one for one in layer.features if one.code == "NL-NB")
    (ring, *_), *_ = layer.parts(north)
    coarse = tuple((round(y, 2), round(x, 2)) for x, y in ring[::3])
    assert SHIPPED.countries_of((drawn(*coarse, coarse[0]),)) == ("NL",)


def test_what_covers_a_small_country_counts_for_it() -> None:
    found = SHIPPED.countries_of((box(40, -10, 60, 20),))
    assert {"BE", "LU", "MC", "AD", "LI"} <= set(found)


def test_over_the_date_line_and_around_the_poles() -> None:
    both_sides = drawn((-16.0, 179.0), (-16.0, -179.0), (-18.0, -179.0), (-18.0, 179.0), (-16.0, 179.0))
    assert SHIPPED.countries_of((both_sides,)) == ("FJ",)
    assert SHIPPED.countries_of((at(-16.8, 179.99, 60),)) == ("FJ",)
    assert "RU" in SHIPPED.countries_of((at(66.0, 179.5, 300),))
    assert "US" in SHIPPED.countries_of((at(65.5, -179.5, 700),))
    assert SHIPPED.countries_of((at(-89.9, 0, 300),)) == ("AQ",)
    assert set(SHIPPED.countries_of((at(90, 0, 1000),))) == {"GL", "RU", "CA"}
    around = drawn(*((70.0, longitude) for longitude in range(-180, 181, 30)))
    assert "GL" in SHIPPED.countries_of((around,))
    assert "BE" not in SHIPPED.countries_of((around,))


def test_a_polygon_that_crosses_itself_counts_with_both_its_halves() -> None:
    crossing = drawn((50, 4), (51, 5), (50, 5), (51, 4), (50, 4), problem="polygon-crosses-itself")
    assert SHIPPED.countries_of((crossing,)) == ("BE", "FR")
    assert outline((crossing,)).unusable == 0


@pytest.mark.parametrize(
    "area",
    [
        Area("nothing"),
        drawn(),
        drawn((50, 4)),
        drawn((50, 4), (51, 5)),
        drawn((50, 4), (50, 4), (50, 4), (50, 4)),
        drawn((50, 4), (50, 5), (50, 6), (50, 4)),
        drawn((50, 4), (51, 5), (50, 5), (50, 4), problem="polygon-out-of-range"),
        drawn((math.nan, 4), (51, math.inf), (50, 5), (50, 4)),
        drawn((500, 4), (510, 5), (500, 5), (500, 4)),
        at(500, 4, 10),
        at(50, 4, math.nan),
        at(50, 4, -3),
        Area("", unreadable_circles=("50,4 ten",)),
    ],
)
def test_shapes_that_cannot_be_used_give_nothing(area: Area) -> None:
    assert SHIPPED.countries_of((area,)) == ()
    assert SHIPPED.regions_of((area,)) == ()
    assert SHIPPED.distance_and_direction((area,)) is None
    assert outline((area,)).unusable == len(area.polygons) + len(area.circles) + len(area.unreadable_circles)


@pytest.mark.parametrize(
    ("codes", "countries", "regions"),
    [
        ((("EMMA_ID", "BE003"),), ("BE",), ()),
        ((("EMMA_ID", "EI809"),), ("IE",), ()),
        ((("EMMA_ID", "UK010"),), ("GB",), ()),
        ((("NUTS2", "EL30"),), ("GR",), ()),
        ((("NUTS3", "BE323"),), ("BE",), ("BE-WHT",)),
        ((("NUTS1", "BE2"),), ("BE",), ("BE-VAN", "BE-VBR", "BE-VLI", "BE-VOV", "BE-VWV")),
        ((("NUTS2", "NL42"), ("NUTS1", "DEA")), ("DE", "NL"), ("DE-NW", "NL-LI")),
        ((("NUTS3", "FRE11"),), ("FR",), ("FR-59",)),
        ((("ISO 3166-2", "BE-WNA"),), ("BE",), ("BE-WNA",)),
        ((("ISO3166-2", "BE-WAL"),), ("BE",), ("BE-WBR", "BE-WHT", "BE-WLG", "BE-WLX", "BE-WNA")),
        ((("urn:oasis:names:tc:emergency:cap:1.2:profile:CAP-AU:1.0:ISO3166-2", "AU-NSW"),), ("AU",), ("AU-NSW",)),
        ((("profile:CAP-CP:Location:0.3", "1004006"),), ("CA",), ()),
        ((("WARNCELLID", "814626190"),), ("DE",), ()),
        ((("SAME", "024039"), ("UGC", "NMZ515")), ("US",), ()),
        ((("Spásvæði", "Höfuðborgarsvæðið"),), (), ()),
        ((("EMMA_ID", ""), ("NUTS3", "?"), ("ISO3166-2", "Belgium")), (), ()),
    ],
)
def test_codes_say_where_nothing_is_drawn(
    codes: tuple[tuple[str, str], ...], countries: tuple[str, ...], regions: tuple[str, ...]
) -> None:
    assert SHIPPED.countries_of((coded(*codes),)) == countries
    assert SHIPPED.regions_of((coded(*codes),)) == regions


def test_a_code_outweighs_what_is_drawn_for_the_same_area_only() -> None:
    limburg = box(50.76, 5.70, 51.20, 6.10)
    assert set(SHIPPED.countries_of((limburg,))) == {"BE", "DE", "NL"}
    said = Area("", polygons=limburg.polygons, geocodes=(Named("EMMA_ID", "NL012"),))
    assert SHIPPED.countries_of((said,)) == ("NL",)
    assert SHIPPED.regions_of((said,)) == ("NL-LI",)
    assert SHIPPED.countries_of((said, at(50.85, 4.35))) == ("BE", "NL")


# -- how far


def test_inside_belgium_is_no_distance() -> None:
    for area in (at(50.85, 4.35), box(40, -10, 60, 20), box(50.76, 5.70, 51.20, 6.10)):
        apart = SHIPPED.distance_and_direction((area,))
        assert apart is not None
        assert (apart.km, apart.direction) == (0, "")


@pytest.mark.parametrize(
    ("area", "km", "direction"),
    [
        (at(50.775, 6.083), (2, 9), "E"),
        (at(48.857, 2.352), (170, 200), "SW"),
        (at(52.370, 4.890), (90, 115), "N"),
        (at(35.690, 139.700), (9200, 9450), "NE"),
        (at(40.710, -74.000), (5700, 5900), "WNW"),
        (at(-21.110, 55.530), (9150, 9400), "SE"),
        (at(90, 0), (4200, 4350), "N"),
    ],
)
def test_distance_to_belgium_is_that_to_its_border(area: Area, km: tuple[float, float], direction: str) -> None:
    apart = SHIPPED.distance_and_direction((area,))
    assert apart is not None
    assert km[0] <= apart.km <= km[1]
    assert apart.direction == direction


def test_distance_to_a_place_is_that_to_the_nearest_point_of_the_shape() -> None:
    doel = (4.259, 51.325)
    apart = SHIPPED.distance_and_direction((at(51.325, 4.259, 20),), doel)
    assert apart is not None
    assert apart.km == 0
    east = SHIPPED.distance_and_direction((box(51.2, 5.0, 51.4, 6.0),), doel)
    assert east is not None
    assert east.km == pytest.approx(distance_km(51.325, 4.259, 51.325, 5.0), rel=0.01)
    assert east.direction == "E"
    over_the_line = SHIPPED.distance_and_direction((at(0, -179),), (179, 0))
    assert over_the_line is not None
    assert over_the_line.km == pytest.approx(222.4, abs=1)
    assert over_the_line.direction == "E"


@given(st.floats(-89, 89), st.floats(-180, 180), st.floats(-89, 89), st.floats(-180, 180))
def test_distances_between_points_are_those_of_the_great_circle(a: float, b: float, c: float, d: float) -> None:
    apart = SHIPPED.distance_and_direction((at(a, b),), (d, c))
    assert apart is not None
    assert apart.km == pytest.approx(distance_km(a, b, c, d), abs=0.5)
    assert 0 <= apart.bearing_deg < 360
    assert (apart.direction in DIRECTIONS) == (apart.km > 0)


# -- what senders may write

_number = st.one_of(st.floats(-200, 200), st.floats(), st.integers(-180, 180).map(float))
_points = st.lists(st.tuples(_number, _number), max_size=12).map(tuple)
_areas = st.lists(
    st.builds(
        Area,
        description=st.just(""),
        polygons=st.lists(
            st.builds(
                Polygon,
                st.text(max_size=3),
                _points,
                st.sampled_from((None, "polygon-not-closed", "polygon-crosses-itself")),
            ),
            max_size=3,
        ).map(tuple),
        circles=st.lists(st.builds(Circle, _number, _number, st.floats() | st.floats(0, 30_000)), max_size=3).map(
            tuple
        ),
        geocodes=st.lists(
            st.builds(Named, st.sampled_from(("EMMA_ID", "NUTS3", "ISO3166-2", "x")), st.text(max_size=6)), max_size=3
        ).map(tuple),
    ),
    max_size=3,
)


@settings(max_examples=150, deadline=None)
@given(_areas)
def test_nothing_that_senders_write_raises(areas: list[Area]) -> None:
    countries, regions = SHIPPED.countries_of(areas), SHIPPED.regions_of(areas)
    assert countries == tuple(sorted(set(countries)))
    assert all(code[:2].isalpha() for code in (*countries, *regions))
    shape = outline(areas)
    apart = SHIPPED.distance_and_direction(areas)
    assert apart is None or apart.km >= 0
    assert apart is not None or shape.is_empty or shape.rings
    for ring in shape.rings:
        assert abs(ring[0] - ring[-1]).max() < 1e-6
        assert abs(ring[1:, 0] - ring[:-1, 0]).max() <= 360
        assert abs(ring[:, 1]).max() <= 90


@given(st.floats(-90, 90), st.floats(-180, 180), st.floats(0.1, LARGEST_RADIUS_KM))
def test_a_circle_is_as_far_from_its_middle_everywhere(latitude: float, longitude: float, radius_km: float) -> None:
    (ring,) = outline((at(latitude, longitude, radius_km),)).rings
    on_edge = [(x, y) for x, y in ring if abs(y) < 90]
    assert on_edge
    for x, y in on_edge:
        assert distance_km(latitude, longitude, y, x) == pytest.approx(radius_km, rel=1e-3, abs=0.05)


# -- words and files


def test_names_in_the_reader_s_language() -> None:
    assert [SHIPPED.name("BE", language) for language in ("nl", "fr", "de", "en")] == [
        "België",
        "Belgique",
        "Belgien",
        "Belgium",
    ]
    assert SHIPPED.name("BE-WLG", "de") == "Lüttich"
    assert SHIPPED.name("NL-FR", "fr") == "Fryslân"
    assert SHIPPED.name("BE", "nl-BE") == "België"
    assert SHIPPED.name("BE-WHT", "tlh") == "Hainaut"
    assert SHIPPED.name("BE", "no such language") == "Belgium"
    assert SHIPPED.name("AU-NSW", "en") == "AU-NSW"
    assert SHIPPED.name("QQ", "en") == "QQ"


def test_every_belgian_region_of_the_map_has_its_names() -> None:
    known = {one.code for one in SHIPPED.world.layer("regions").features if one.code.startswith("BE-")}
    assert known == BELGIAN_NAMES.keys()


@pytest.mark.parametrize(
    ("words", "name"),
    [("luik", "Liège"), ("Lüttich", "Liège"), ("aken", "Aachen"), ("rijsel", "Lille"), ("TOKYO", "Tokyo"), ("Doel", "Doel"),
     ("eupe", "Eupen"), ("den haag", "Den Haag"), ("brussel", "Brussel · Bruxelles"), ("", None), ("qqqq", None)],
)  # fmt: skip
def test_a_place_is_found_by_its_name_in_any_of_its_languages(words: str, name: str | None) -> None:
    found = SHIPPED.find_place(words)
    assert (found and found.name) == name


def test_the_shipped_files_are_small_and_whole() -> None:
    sizes = [len(read_bytes("map", f"{name}.bin")) for name in (*DETAILS, "places")]
    assert sum(sizes) < 1_500_000
    for detail in DETAILS:
        layer = SHIPPED.world.layer(detail)
        for feature in layer.features:
            for part in layer.parts(feature):
                for ring in part:
                    assert len(ring) >= 4
                    assert (ring[0] == ring[-1]).all()
                    assert abs(ring[:, 0]).max() <= 180
                    assert abs(ring[:, 1]).max() <= 90
            x, y = feature.label
            assert any(part[0][:, 0].min() <= x <= part[0][:, 0].max() for part in layer.parts(feature))
            assert -90 <= y <= 90


def small(*countries: tuple[str, tuple[float, float, float, float]]) -> Gazetteer:
    """A world of boxes: west, south, east, north."""
    import numpy as np

    def feature(code: str, west: float, south: float, east: float, north: float) -> Feature:
        ring = np.array([(west, south), (east, south), (east, north), (west, north), (west, south)])
        return Feature(code, "", ((west + east) / 2, (south + north) / 2), ((packed(ring, 100),),))

    layer = Layer(100, tuple(feature(code, *bounds) for code, bounds in countries))
    files = {"middle.bin": written(layer), "near.bin": written(Layer(100, ())), "regions.bin": written(Layer(100, ()))}
    files["places.bin"] = written((Place("Here", "AA", 1, 2, 0, 5),))
    return Gazetteer(World(lambda _folder, name: files[name]))


def test_a_hundredth_is_what_counts() -> None:
    here = small(("AA", (0, 0, 10, 10)), ("BB", (10, 0, 20, 10)), ("CC", (5, 9.95, 5.05, 10)))
    assert here.countries_of((box(0, 0, 10, 10.05),)) == ("AA", "CC"), (
        "half a hundredth over the border; all of a small one"
    )
    assert here.countries_of((box(0, 0, 10, 10.2),)) == ("AA", "BB", "CC")
    assert here.countries_of((box(4, 9.9, 6, 10.4),)) == ("AA", "BB")
    assert here.countries_of((at(5, 10),)) == ("AA", "BB"), "a point on the border is in both"
    assert here.countries_of((at(10.2, 1),)) == ("AA",), "22 km off the coast"
    assert here.countries_of((at(10.3, 1),)) == ()


def test_a_damaged_file_says_so() -> None:
    broken = load(lambda *_: b"no map")
    with pytest.raises(WorldFailure, match="cannot be read"):
        broken.countries_of((at(50, 4),))
