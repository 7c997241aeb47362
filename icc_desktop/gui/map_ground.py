"""What lies beneath: sea, land, borders, names. Hides which degree of detail is drawn, and that it is made ready bit by bit.

A layer becomes paths in small steps between other work (`work`), because all of it at once would be felt; until it is ready the
coarser one is drawn in its place.
"""

import math
import time
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from icc_desktop.desk.places import shipped
from icc_desktop.domain.gazetteer import Gazetteer
from icc_desktop.domain.world import Detail
from icc_desktop.gui.map_camera import Camera, down, on_sheet
from icc_desktop.gui.map_path import path_of
from icc_desktop.gui.theme import GRID, font
from icc_desktop.gui.tones import Tones

if TYPE_CHECKING:
    from icc_desktop.domain.world import Feature, Layer

MIDDLE_FROM: Final = 9.0  # pixels to a degree from which more detail is seen than `far` has
NEAR_FROM: Final = 30.0
REGIONS_FROM: Final = 45.0
_REGION_NAMES_FROM: Final = 75.0
_PLACES_FROM: Final = (14.0, 24.0, 90.0, 260.0)  # by rank
_DOT: Final = 2.5
_STEP_S: Final = 0.006
_GRATICULE: Final = (30, 10, 5, 2, 1)  # degrees between lines, and none closer together on the picture than this:
_LINES_APART: Final = 140


class Part(NamedTuple):
    """A piece of land: whose, its path on the sheet, and where that lies."""

    code: str
    path: QPainterPath
    box: QRectF


class Label(NamedTuple):
    """A name, where it stands on the sheet, and how much of the sheet there is for it."""

    code: str
    x: float
    y: float
    room: float


class Ground:
    """The map beneath. `language` is that of names."""

    def __init__(self, gazetteer: Gazetteer, language: str):
        self._gazetteer, self._language = gazetteer, language
        self._parts: dict[Detail, list[Part]] = {}
        self._labels: dict[Detail, list[Label]] = {}
        self._making: Iterator[None] | None = None
        self._names: dict[str, str] = {}
        self._near: frozenset[str] = frozenset()

    def work(self, seconds: float = _STEP_S) -> bool:
        """Go on making layers ready for so long; whether there is more to do."""
        if self._making is None:
            self._making = self._make()
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            if next(self._making, self) is self:
                return False
        return True

    @property
    def has_something(self) -> bool:
        """Whether the coarsest layer can be drawn."""
        return "far" in self._parts

    @property
    def is_ready(self) -> bool:
        """Whether all layers can be drawn."""
        return "regions" in self._parts

    def draw(self, painter: QPainter, camera: Camera, tones: Tones) -> None:
        """Fill the whole picture."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, camera.width, camera.height), QColor(tones.raised))
        self._draw_graticule(painter, camera, tones)
        seen = camera.seen()
        painter.save()
        painter.setTransform(camera.transform(), True)
        border = QPen(QColor(tones.edge), 1)
        border.setCosmetic(True)
        painter.setPen(border)
        painter.setBrush(QColor(tones.surface))
        for part in self._seen_parts(camera, seen):
            painter.drawPath(part.path)
        if camera.scale >= REGIONS_FROM:
            line = QPen(QColor(tones.edge if camera.scale >= 2 * REGIONS_FROM else tones.line), 1, Qt.PenStyle.DotLine)
            line.setCosmetic(True)
            painter.setPen(line)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for part in self._parts.get("regions", ()):
                if part.box.intersects(seen):
                    painter.drawPath(part.path)
        home = QPen(QColor(tones.text), 1.5)
        home.setCosmetic(True)
        painter.setPen(home)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for part in self._seen_parts(camera, seen):
            if part.code == "BE" and camera.scale >= MIDDLE_FROM:
                painter.drawPath(part.path)
        painter.restore()
        self._draw_names(painter, camera, seen, tones)

    # -- which land

    def _seen_parts(self, camera: Camera, seen: QRectF) -> Iterator[Part]:
        detail: Detail = "middle" if camera.scale >= MIDDLE_FROM and "middle" in self._parts else "far"
        near = self._parts.get("near") if camera.scale >= NEAR_FROM else None
        for part in self._parts.get(detail, ()):
            if part.box.intersects(seen) and not (near and part.code in self._near):
                yield part
        for part in near or ():
            if part.box.intersects(seen):
                yield part

    def _make(self) -> Iterator[None]:
        details: tuple[Detail, ...] = ("far", "middle", "near", "regions")
        for detail in details:
            layer = self._gazetteer.world.layer(detail)
            yield
            parts: list[Part] = []
            labels: list[Label] = []
            for feature in layer.features:
                for number, part in enumerate(_parts(layer, feature)):
                    parts.append(part)
                    if not number:
                        x, y = feature.label
                        labels.append(Label(feature.code, x, down(y), part.box.width()))
                    yield
            self._parts[detail], self._labels[detail] = parts, labels
            if detail == "near":
                self._near = frozenset(feature.code for feature in layer.features)
            yield

    # -- lines and names

    def _draw_graticule(self, painter: QPainter, camera: Camera, tones: Tones) -> None:
        step = next((degrees for degrees in reversed(_GRATICULE) if degrees * camera.scale >= _LINES_APART), 30)
        pen = QPen(QColor(tones.line), 1)
        painter.setPen(pen)
        west, north = camera.to_earth(QPointF(0, 0))
        east, south = camera.to_earth(QPointF(camera.width, camera.height))
        for longitude in range(math.ceil(west / step) * step, math.floor(east) + 1, step):
            x = round(camera.to_screen(longitude, 0).x()) + 0.5
            painter.drawLine(QPointF(x, 0), QPointF(x, camera.height))
        for latitude in range(math.ceil(south / step) * step, math.floor(north) + 1, step):
            y = round(camera.to_screen(0, latitude).y()) + 0.5
            painter.drawLine(QPointF(0, y), QPointF(camera.width, y))

    def _draw_names(self, painter: QPainter, camera: Camera, seen: QRectF, tones: Tones) -> None:
        taken: list[QRectF] = []
        small = font()
        small.setPointSizeF(small.pointSizeF() * 0.85)
        spaced = QFont(small)
        spaced.setCapitalization(QFont.Capitalization.AllUppercase)
        spaced.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
        self._draw_places(painter, camera, seen, tones, small, taken, ranks=(0,))
        detail: Detail = "middle" if "middle" in self._labels and camera.scale >= MIDDLE_FROM else "far"
        self._draw_labels(painter, camera, seen, self._labels.get(detail, ()), (spaced, tones.quiet), taken)
        self._draw_places(painter, camera, seen, tones, small, taken, ranks=(1, 2))
        if camera.scale >= _REGION_NAMES_FROM:
            slanted = QFont(small)
            slanted.setItalic(True)
            self._draw_labels(painter, camera, seen, self._labels.get("regions", ()), (slanted, tones.quiet), taken)
        self._draw_places(painter, camera, seen, tones, small, taken, ranks=(3,))

    def _draw_labels(
        self,
        painter: QPainter,
        camera: Camera,
        seen: QRectF,
        labels: "list[Label] | tuple[()]",
        ink: tuple[QFont, str],
        taken: list[QRectF],
    ) -> None:
        painter.setFont(ink[0])
        painter.setPen(QColor(ink[1]))
        metrics = QFontMetricsF(ink[0])
        transform = camera.transform()
        for label in labels:
            if label.room * camera.scale < 3 * GRID or not seen.contains(label.x, label.y):
                continue
            name = self._name(label.code)
            width = metrics.horizontalAdvance(name)
            if width > 1.3 * label.room * camera.scale:
                continue
            middle = transform.map(QPointF(label.x, label.y))
            place = QRectF(middle.x() - width / 2, middle.y() - metrics.height() / 2, width, metrics.height())
            if _is_free(place, taken):
                painter.drawText(QPointF(place.left(), place.bottom() - metrics.descent()), name)

    def _draw_places(
        self,
        painter: QPainter,
        camera: Camera,
        seen: QRectF,
        tones: Tones,
        type_: QFont,
        taken: list[QRectF],
        *,
        ranks: tuple[int, ...],
    ) -> None:
        painter.setFont(type_)
        metrics = QFontMetricsF(type_)
        for place in self._gazetteer.world.places:
            if place.rank not in ranks or camera.scale < _PLACES_FROM[place.rank]:
                continue
            at = camera.to_screen(place.longitude, place.latitude)
            if not (0 <= at.x() <= camera.width and 0 <= at.y() <= camera.height):
                continue
            width = metrics.horizontalAdvance(place.name)
            room = QRectF(at.x() - _DOT, at.y() - metrics.height() / 2, width + 4 * _DOT, metrics.height())
            if not _is_free(room, taken):
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.text))
            if place.rank == 0:
                painter.drawRect(QRectF(at.x() - _DOT, at.y() - _DOT, 2 * _DOT, 2 * _DOT))
            else:
                painter.drawEllipse(at, _DOT - 0.5, _DOT - 0.5)
            painter.setPen(QColor(tones.text))
            painter.drawText(QPointF(at.x() + 2 * _DOT, room.bottom() - metrics.descent()), place.name)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _name(self, code: str) -> str:
        name = self._names.get(code)
        if name is None:
            name = self._names[code] = self._gazetteer.name(code, self._language)
        return name


@lru_cache(maxsize=4)
def ground_of(language: str) -> Ground:
    """The one ground of all maps in a language: its paths are made once."""
    return Ground(shipped(), language)


def _parts(layer: "Layer", feature: "Feature") -> Iterator[Part]:
    for rings in layer.parts(feature):
        path = path_of([on_sheet(ring) for ring in rings])
        yield Part(feature.code, path, path.boundingRect())


def _is_free(place: QRectF, taken: list[QRectF]) -> bool:
    """Whether nothing is written there yet; then it is taken."""
    wide = place.adjusted(-GRID / 2, 0, GRID / 2, 0)
    if any(wide.intersects(other) for other in taken):
        return False
    taken.append(wide)
    return True
