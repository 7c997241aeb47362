"""A small map in the reading of a notification: where it lies, and what of its area came and went since the version before.

Before: the dashed line. Now: the filled area. What was added is hatched one way, what was removed the other, and words say which.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen

from icc_desktop.domain.alert import Area
from icc_desktop.domain.outline import Outline, outline
from icc_desktop.gui.map_camera import Camera, on_sheet
from icc_desktop.gui.map_furniture import draw_scale
from icc_desktop.gui.map_ground import ground_of
from icc_desktop.gui.map_items import MapItem, MapItems, paint_mark, small_font
from icc_desktop.gui.map_path import path_of
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.tones import Tones

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

translate = QCoreApplication.translate

SIZE: Final = QSize(46 * GRID, 21 * GRID)
"""In logical pixels: as wide as the narrowest panel has room for."""
MOST_CORNERS: Final = 20_000
"""An alert with more has no small map: laying out the panel may not take longer than a blink. The large map shows it."""
_CLOSEST: Final = 500.0  # pixels to a degree: enough around it is seen to know where it is
_SWATCH: Final = 14


@dataclass(frozen=True, eq=False, kw_only=True)
class Sketch:
    """What the small map shows. `before` is None where nothing is compared; `language` is that of names."""

    now: Outline
    before: Outline | None
    severity: int | None
    language: str

    @property
    def words(self) -> str:
        """For who does not see it; what changed stands in words beside it."""
        if self.before is None:
            return translate("map", "Small map of the area")
        return translate("map", "Small map of the area before and now")


def sketch_of(
    areas: Iterable[Area], *, severity: int | None, language: str, before: Iterable[Area] | None = None
) -> Sketch | None:
    """The small map of these areas, compared with those `before`; None where nothing is drawn, or too much."""
    areas, earlier = tuple(areas), tuple(before or ())
    corners = sum(len(polygon.points) for area in (*areas, *earlier) for polygon in area.polygons)
    if corners > MOST_CORNERS:
        return None
    now, old = outline(areas), outline(earlier) if before is not None else None
    if now.is_empty and (old is None or old.is_empty):
        return None
    return Sketch(now=now, before=old, severity=severity, language=language)


def is_ready(sketch: Sketch, seconds: float = 0.0) -> bool:
    """Whether the ground can be drawn; with `seconds` something is done about it."""
    ground = ground_of(sketch.language)
    if not ground.is_ready and seconds:
        ground.work(seconds)
    return ground.is_ready


def picture(sketch: Sketch, tones: Tones, ratio: float) -> QImage:
    """The small map, `ratio` pixels to each logical one; an empty sheet until the ground is ready."""
    made = QImage(SIZE * ratio, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(ratio)
    made.fill(QColor(tones.raised))
    if not is_ready(sketch):
        return made
    strip = 3 * GRID if sketch.before is not None else 0
    camera = _camera(sketch, SIZE.height() - strip)
    painter = QPainter(made)
    painter.setClipRect(QRectF(0, 0, camera.width, camera.height))
    ground_of(sketch.language).draw(painter, camera, tones)
    if sketch.before is None:
        items = MapItems()
        items.set((_item(sketch, sketch.now),))
        items.draw(painter, camera, tones)
    else:
        _draw_change(painter, camera, sketch, sketch.before, tones)
    draw_scale(painter, camera, tones)
    painter.setClipping(False)
    if strip:
        _draw_words(painter, QRectF(0, camera.height, camera.width, strip), sketch, tones)
    painter.setPen(QPen(QColor(tones.line), 1))
    painter.drawRect(QRectF(0.5, 0.5, SIZE.width() - 1, SIZE.height() - 1))
    painter.end()
    return made


def _camera(sketch: Sketch, height: int) -> Camera:
    boxes = [one.box for one in (sketch.now, sketch.before) if one is not None and not one.is_empty]
    souths, wests, norths, easts = zip(*boxes, strict=True)
    whole = min(souths), min(wests), max(norths), max(easts)
    return Camera(width=SIZE.width(), height=height).fitting(whole, margin=0.25, closest=_CLOSEST)


def _item(sketch: Sketch, shape: Outline) -> MapItem:
    return MapItem(id="", severity=sketch.severity, outline=shape, mark=shape.mark)


def _draw_change(painter: QPainter, camera: Camera, sketch: Sketch, before: Outline, tones: Tones) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink, old = QColor(tones.severity(sketch.severity)), QColor(tones.text)
    added, removed = _difference(sketch.now, before), _difference(before, sketch.now)
    fill = QColor(ink)
    fill.setAlpha(46)
    transform = camera.transform()
    for path, pen, brush in (
        (_path(sketch.now), QPen(ink, 1.6), QBrush(fill)),
        (added, QPen(Qt.PenStyle.NoPen), QBrush(ink, Qt.BrushStyle.BDiagPattern)),
        (removed, QPen(Qt.PenStyle.NoPen), QBrush(old, Qt.BrushStyle.FDiagPattern)),
        (_path(before), QPen(old, 1.6, Qt.PenStyle.DashLine), QBrush(Qt.BrushStyle.NoBrush)),
    ):
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawPath(transform.map(path))  # mapped, not transformed: a pattern is not to grow with the scale
    painter.setFont(small_font())
    for shape, quiet in ((before, True), (sketch.now, False)):
        if not shape.rings and shape.points:
            item = MapItem(id="", severity=sketch.severity, outline=shape, mark=shape.mark, quiet=quiet)
            for point in shape.points[:100]:
                paint_mark(painter, camera.to_screen(*point), item, tones)


def _draw_words(painter: QPainter, room: QRectF, sketch: Sketch, tones: Tones) -> None:
    painter.fillRect(room, QColor(tones.surface))
    painter.setFont(small_font())
    ink, old = QColor(tones.severity(sketch.severity)), QColor(tones.text)
    left = room.left() + GRID
    dashed = QPen(old, 1.6, Qt.PenStyle.DashLine)
    for words, pen, brush in (
        (translate("map", "before"), dashed, QBrush(Qt.BrushStyle.NoBrush)),
        (translate("map", "added"), QPen(ink, 1), QBrush(ink, Qt.BrushStyle.BDiagPattern)),
        (translate("map", "removed"), QPen(old, 1), QBrush(old, Qt.BrushStyle.FDiagPattern)),
    ):
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawRect(QRectF(left, room.top() + (room.height() - _SWATCH) / 2, 2 * _SWATCH, _SWATCH))
        left += 2 * _SWATCH + GRID
        painter.setPen(old)
        wide = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(QRectF(left, room.top(), wide + 2, room.height()), Qt.AlignmentFlag.AlignVCenter, words)
        left += wide + 2 * GRID
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _path(shape: Outline) -> QPainterPath:
    return path_of([on_sheet(ring) for ring in shape.rings], holes=False)


def _difference(one: Outline, other: Outline) -> QPainterPath:
    """The part of one that is not in the other, on the sheet."""
    import shapely
    from shapely.errors import ShapelyError

    def whole(shape: Outline) -> "BaseGeometry":
        return shapely.union_all([shapely.make_valid(shapely.Polygon(on_sheet(ring))) for ring in shape.rings])

    try:
        left = whole(one).difference(whole(other))
    except ShapelyError:
        return QPainterPath()
    parts = [part for part in shapely.get_parts(left) if part.geom_type == "Polygon"]
    rings = [shapely.get_coordinates(ring) for part in parts for ring in (part.exterior, *part.interiors)]
    return path_of(rings)
