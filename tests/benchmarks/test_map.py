"""The map with 10,000 shapes, against a bare painter that draws those of the same shapes that are seen; and looking up where an alert lies.

Measured is what moving the map costs: a pan is one new picture. Both paint into a pixmap of the same size with the same smoothing; the
bare one has its paths ready, knows which are seen, and draws neither land nor names nor marks.
"""

import gc
import random
import time
from collections.abc import Callable

import pytest
import shapely
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from icc_desktop.base.resources import read_bytes
from icc_desktop.domain.alert import Area, Circle, Polygon
from icc_desktop.domain.gazetteer import load
from icc_desktop.domain.outline import outline
from icc_desktop.gui.map_camera import BELGIUM_BOX, WORLD_BOX, Camera, down
from icc_desktop.gui.map_ground import ground_of
from icc_desktop.gui.map_items import MapItem
from icc_desktop.gui.map_view import MapView
from icc_desktop.gui.theme import Theme
from tests.benchmarks.against import against

SHAPES = 10_000
ROUNDS = 60
WIDE, HIGH = 1180, 900

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(scope="module")
def items() -> list[MapItem]:
    """Circles and polygons over Europe, of all sizes and severities, most of them small, a third in and near Belgium."""
    chance = random.Random(4)
    made = []
    for number in range(SHAPES):
        near = number % 3 == 0
        latitude = chance.uniform(49.3, 51.6) if near else chance.uniform(36, 62)
        longitude = chance.uniform(2.4, 6.5) if near else chance.uniform(-10, 32)
        if number % 2:
            area = Area("", circles=(Circle(latitude, longitude, chance.choice((0, 2, 5, 20))),))
        else:
            size = chance.choice((0.02, 0.05, 0.2, 0.5))
            corners = [(latitude + size * chance.uniform(0.7, 1), longitude + size * chance.random()) for _ in range(6)]
            area = Area("", polygons=(Polygon("", (*corners, corners[0]), None),))
        shape = outline((area,))
        if shape.is_empty:
            shape = outline((Area("", circles=(Circle(latitude, longitude, 1),)),))
        made.append(MapItem(id=f"{number}", severity=number % 5 or None, outline=shape, mark=shape.mark))
    return made


@pytest.mark.parametrize("box", [BELGIUM_BOX, (35.0, -12.0, 62.0, 33.0), WORLD_BOX], ids=["belgium", "europe", "world"])
def test_map_of_10000_shapes_moving(
    benchmark: BenchmarkFixture, qapp: QApplication, items: list[MapItem], box: tuple[float, float, float, float]
) -> None:
    Theme(qapp, "light")
    ground = ground_of("en")
    while ground.work(1):
        pass
    view = MapView(ground, words=str)
    view.resize(WIDE, HIGH)
    view.set_items(items)
    view.show()
    view.show_box(box)
    qapp.processEvents()
    gc.collect()
    taken_s: list[float] = []
    side = 1

    def pan() -> None:
        nonlocal side
        side = -side
        begun = time.perf_counter()
        view._go(view.camera.moved(64 * side, 0))
        view._draw_picture()
        taken_s.append(time.perf_counter() - begun)

    bare, seen = _bare(items, view.camera)
    against(benchmark, pan, bare, rounds=ROUNDS, shapes=SHAPES, seen=seen)
    benchmark.extra_info["longest_stall_ms"] = round(max(taken_s[1:]) * 1000, 1)
    view.close()


def _bare(items: list[MapItem], camera: Camera) -> tuple[Callable[[], None], int]:
    seen = camera.seen()
    paths: list[tuple[QPainterPath, QColor]] = []
    for item in items:
        path = QPainterPath()
        for ring in item.outline.rings:
            path.moveTo(QPointF(ring[0, 0], down(ring[0, 1])))
            for x, y in ring[1:]:
                path.lineTo(QPointF(x, down(y)))
        for x, y in item.outline.points:
            path.addEllipse(QPointF(x, down(y)), 8 / camera.scale, 8 / camera.scale)
        if path.boundingRect().intersects(seen):
            paths.append((path, QColor(("#A3121F", "#8A4B00", "#0B5394", "#4A5560")[(item.severity or 1) - 1])))
    sheet = QPixmap(WIDE, HIGH)
    transform = camera.transform()

    def draw() -> None:
        painter = QPainter(sheet)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, WIDE, HIGH, Qt.GlobalColor.white)
        painter.setTransform(transform)
        for path, ink in paths:
            pen = QPen(ink, 1.6)
            pen.setCosmetic(True)
            painter.setPen(pen)
            fill = QColor(ink)
            fill.setAlpha(46)
            painter.setBrush(fill)
            painter.drawPath(path)
        painter.end()

    return draw, len(paths)


def test_where_an_alert_lies(benchmark: BenchmarkFixture) -> None:
    """Countries and regions of a polygon of twelve corners at the Meuse, against one bare question of shapely."""
    gazetteer = load(read_bytes)
    corners = (
        (50.4, 4.8),
        (50.5, 4.9),
        (50.5, 5.1),
        (50.6, 5.3),
        (50.7, 5.5),
        (50.65, 5.6),
        (50.55, 5.55),
        (50.45, 5.2),
        (50.4, 4.8),
    )
    area = (Area("Meuse", polygons=(Polygon("", corners),)),)
    layer = gazetteer.world.layer("near")
    belgium = shapely.union_all(
        [shapely.Polygon(part[0]) for one in layer.features if one.code == "BE" for part in layer.parts(one)]
    )
    shape = shapely.Polygon([(x, y) for y, x in corners])

    def ours() -> None:
        for _ in range(20):
            gazetteer.countries_of(area)
            gazetteer.regions_of(area)

    def bare() -> None:
        for _ in range(20):
            belgium.intersection(shape)

    against(benchmark, ours, bare, rounds=ROUNDS)
    stats = benchmark.stats
    assert stats is not None
    benchmark.extra_info["ms_an_alert"] = round(stats.stats.median / 20 * 1000, 3)
