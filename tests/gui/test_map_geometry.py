"""The geometry of the map: from the earth to pixels and back, moving, zooming, fitting; what was typed as coordinates."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from icc_desktop.gui.map_camera import (
    BELGIUM_BOX,
    HIGHEST_LATITUDE,
    LARGEST_SCALE,
    TALLEST,
    WORLD_BOX,
    Camera,
    on_sheet,
)
from icc_desktop.gui.map_path import path_of
from icc_desktop.gui.map_place import coordinates_in

longitudes = st.floats(-180, 180)
latitudes = st.floats(-HIGHEST_LATITUDE + 1, HIGHEST_LATITUDE - 1)
scales = st.floats(1, LARGEST_SCALE)
sizes = st.tuples(st.integers(100, 3000), st.integers(100, 2000))


def camera(longitude: float, latitude: float, scale: float, size: tuple[int, int]) -> Camera:
    return Camera(width=size[0], height=size[1]).zoomed(scale / 150).looking_at(longitude, latitude)


@given(longitudes, latitudes, scales, sizes, st.floats(0, 1), st.floats(0, 1))
def test_a_pixel_goes_to_the_earth_and_back(
    longitude: float, latitude: float, scale: float, size: tuple[int, int], right: float, down: float
) -> None:
    look = camera(longitude, latitude, scale, size)
    pixel = QPointF(right * size[0], down * size[1])
    back = look.to_screen(*look.to_earth(pixel))
    assert back.x() == pytest.approx(pixel.x(), abs=1e-3)
    assert back.y() == pytest.approx(pixel.y(), abs=1e-3)
    assert look.transform().map(look.to_sheet(pixel)).x() == pytest.approx(pixel.x(), abs=1e-3)


@given(longitudes, latitudes, scales, sizes, st.floats(0.1, 10), st.floats(0, 1), st.floats(0, 1))
def test_zooming_leaves_the_place_under_the_mouse_where_it_is(
    longitude: float, latitude: float, scale: float, size: tuple[int, int], by: float, right: float, down: float
) -> None:
    look = camera(longitude, latitude, scale, size)
    pixel = QPointF(right * size[0], down * size[1])
    under, after = look.to_earth(pixel), look.zoomed(by, pixel)
    seen = after.seen()
    at_an_edge = (
        seen.left() < -179.99 or seen.right() > 179.99 or seen.top() < -TALLEST + 0.01 or seen.bottom() > TALLEST - 0.01
    )
    if not at_an_edge:
        there = after.to_earth(pixel)
        assert there[0] == pytest.approx(under[0], abs=2 / after.scale)
        assert after.to_screen(*under).y() == pytest.approx(pixel.y(), abs=1)


@given(longitudes, latitudes, scales, sizes, st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
def test_it_never_looks_past_the_edge_of_the_world(
    longitude: float, latitude: float, scale: float, size: tuple[int, int], right: float, down: float
) -> None:
    seen = camera(longitude, latitude, scale, size).moved(right, down).seen()
    assert seen.left() >= -180 - 1e-6
    assert seen.right() <= 180 + 1e-6
    assert seen.top() >= -TALLEST - 1e-6
    assert seen.bottom() <= TALLEST + 1e-6


@pytest.mark.parametrize("box", [BELGIUM_BOX, WORLD_BOX, (-10.0, 100.0, 10.0, 120.0), (50.0, 4.0, 50.0, 4.0)])
def test_fitting_shows_all_of_a_box(box: tuple[float, float, float, float]) -> None:
    look = Camera(width=900, height=600).fitting(box)
    south, west, north, east = box
    for longitude, latitude in ((west, south), (east, north)):
        at = look.to_screen(longitude, latitude)
        assert -1 <= at.x() <= 901
        assert box is WORLD_BOX or 0 <= at.y() <= 600
    assert look.scale < LARGEST_SCALE


def test_it_is_true_in_shape_and_size_in_the_middle() -> None:
    look = Camera(width=900, height=600).zoomed(2).looking_at(4.35, 50.85)
    north, east = look.to_screen(4.35, 50.86), look.to_screen(4.35 + 0.01 / np.cos(np.radians(50.85)), 50.85)
    middle = look.to_screen(4.35, 50.85)
    up, right = middle.y() - north.y(), east.x() - middle.x()
    assert up == pytest.approx(right, rel=0.001)
    assert up * look.km_per_pixel() == pytest.approx(1.112, rel=0.01)


def test_paths_are_those_that_qt_would_have_drawn() -> None:
    outer, lake = [(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)], [(1, 1), (2, 1), (2, 2), (1, 1)]
    path = path_of([np.array(outer, float), np.array(lake, float)])
    assert path.elementCount() == 9
    assert path.contains(QPointF(3, 3))
    assert not path.contains(QPointF(1.7, 1.3)), "a lake"
    assert path_of([np.array(outer, float), np.array(lake, float)], holes=False).contains(QPointF(1.7, 1.3)) is True
    assert path_of([]).isEmpty()
    made = on_sheet(np.array([(4.0, 0.0), (5.0, 90.0)]))
    assert made[0].tolist() == [4.0, 0.0]
    assert made[1, 1] == pytest.approx(-TALLEST)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("51.32 4.26", (4.26, 51.32)),
        ("51.32, 4.26", (4.26, 51.32)),
        ("51.32,4.26", (4.26, 51.32)),
        ("51,32; 4,26", (4.26, 51.32)),
        ("51,32 4,26", (4.26, 51.32)),
        ("51.32 N  4.26 E", (4.26, 51.32)),
        ("51.32N 4.26O", (4.26, 51.32)),
        ("33.9 S 151.2 E", (151.2, -33.9)),
        ("33,9 Z; 151,2 O", (151.2, -33.9)),
        ("-33.9 -70.7", (-70.7, -33.9)),
        ("51°19'12\"N 4°15'36\"E", (4.26, 51.32)),
        ("51°19.2' 4°15.6'", (4.26, 51.32)),
        ("  51 4 ", (4.0, 51.0)),
        ("91 4", None),
        ("51 181", None),
        ("51", None),
        ("51.32", None),
        ("Doel", None),
        ("12 rue Haute", None),
        ("4.26 E 51.32 N", None),
        ("", None),
    ],
)
def test_coordinates_as_people_type_them(text: str, place: tuple[float, float] | None) -> None:
    found = coordinates_in(text)
    assert found == (place if place is None else pytest.approx(place))


@given(st.text(max_size=20))
def test_whatever_is_typed_is_a_place_on_earth_or_none(text: str) -> None:
    found = coordinates_in(text)
    assert found is None or (-180 <= found[0] <= 180 and -90 <= found[1] <= 90)
