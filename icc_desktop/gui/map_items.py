"""What lies on the map: areas and marks of notifications, many thousands of them, the worst on top.

Hides how they are found (by boxes in arrays), simplified for the scale they are drawn at, and gathered where they would cover each
other: a mark stands for all in its cell and says how many. Areas that are smaller than a mark are drawn as one.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache

from icc_desktop.domain.outline import Outline
from icc_desktop.domain.queue import UNASSESSED_WEIGHT
from icc_desktop.gui.icons import SIZE, paint_icon
from icc_desktop.gui.map_camera import Camera, down, on_sheet
from icc_desktop.gui.map_path import path_of
from icc_desktop.gui.severity import severity_icon
from icc_desktop.gui.theme import GRID, font
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.words import number_text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

CELL: Final = 32  # pixels; marks stand no closer together
LEAST_AREA: Final = 10.0  # pixels across from which an area is drawn
MOST_AREAS: Final = 500  # drawn at once; the worst first. Each has its mark all the same
_FEW_AREAS: Final = 150
_FEW_CORNERS: Final = 40
_PLATE: Final = SIZE + 4


@dataclass(frozen=True, eq=False, kw_only=True)
class MapItem:
    """One thing on the map. `severity` 4 to 1, None not assessed; `quiet` is no longer pressing (closed, replaced).

    `mark` is where its mark stands (longitude, latitude). `by_code` says that the outline is that of a region whose code the sender
    gave. Those of one `group` (a dossier) are shown together when one of them is selected.
    """

    id: str
    severity: int | None
    outline: Outline
    mark: tuple[float, float]
    quiet: bool = False
    by_code: bool = False
    group: str | None = None

    @property
    def weight(self) -> float:
        return (UNASSESSED_WEIGHT if self.severity is None else float(self.severity)) - (10 if self.quiet else 0)


@dataclass(eq=False)
class _Drawn:
    item: MapItem
    rings: "list[NDArray[np.float64]]"
    box: tuple[float, float, float, float]  # left, top, right, bottom on the sheet
    paths: dict[int, QPainterPath] = field(default_factory=dict)

    def path(self, scale: float) -> QPainterPath:
        """Its area, with no more corners than are seen at this scale."""
        level = int(scale).bit_length() if any(len(ring) > _FEW_CORNERS for ring in self.rings) else -1
        found = self.paths.get(level)
        if found is None:
            rings = self.rings if level < 0 else [_simplified(ring, 0.5 / scale) for ring in self.rings]
            found = self.paths[level] = path_of(rings, holes=False)
        return found


class MapItems:
    """The items on a map. `version` grows with every change."""

    def __init__(self) -> None:
        self.version = 0
        self._drawn: dict[str, _Drawn] = {}
        self._order: list[_Drawn] = []
        self._boxes: NDArray[np.float64] | None = None
        self._marks: NDArray[np.float64] | None = None
        self._weights: NDArray[np.float64] | None = None

    def __len__(self) -> int:
        return len(self._drawn)

    def __contains__(self, item_id: str) -> bool:
        return item_id in self._drawn

    def get(self, item_id: str) -> MapItem | None:
        """The item of this id."""
        found = self._drawn.get(item_id)
        return found.item if found else None

    def set(self, items: Iterable[MapItem]) -> None:
        """Show these and no others."""
        before, self._drawn = self._drawn, {}
        for item in items:
            self._put(item, before.get(item.id))
        self._changed()

    def put(self, items: Iterable[MapItem], gone: Iterable[str] = ()) -> None:
        """Add or replace these, and take others away."""
        for item in items:
            self._put(item, self._drawn.get(item.id))
        for one in gone:
            self._drawn.pop(one, None)
        self._changed()

    def _put(self, item: MapItem, before: _Drawn | None) -> None:
        if before is not None and before.item.outline is item.outline:
            self._drawn[item.id] = _Drawn(item, before.rings, before.box, before.paths)
            return
        import numpy as np

        rings = [on_sheet(ring) for ring in item.outline.rings]
        for ring in tuple(rings):  # what crosses the 180th meridian is seen at both ends of the map
            if ring[:, 0].max() > 180:
                rings.append(ring - (360, 0))
            if ring[:, 0].min() < -180:
                rings.append(ring - (-360, 0))
        corners = [*rings, np.array([(x, down(y)) for x, y in (*item.outline.points, item.mark)])]
        low = np.min([ring.min(axis=0) for ring in corners], axis=0)
        high = np.max([ring.max(axis=0) for ring in corners], axis=0)
        self._drawn[item.id] = _Drawn(item, rings, (low[0], low[1], high[0], high[1]))

    def _changed(self) -> None:
        self.version += 1
        self._boxes = None

    def _arrays(self) -> "tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]":
        """Boxes, marks and weights, the least pressing first: what comes later is drawn over it."""
        import numpy as np

        if self._boxes is None or self._marks is None or self._weights is None:
            self._order = sorted(self._drawn.values(), key=lambda one: one.item.weight)
            self._boxes = np.array([one.box for one in self._order], dtype=float).reshape(-1, 4)
            marks = [(x, down(y)) for x, y in (one.item.mark for one in self._order)]
            self._marks = np.array(marks, dtype=float).reshape(-1, 2)
            self._weights = np.array([one.item.weight for one in self._order], dtype=float)
        return self._boxes, self._marks, self._weights

    # -- finding

    def at(self, camera: Camera, point: QPointF) -> list[str]:
        """Ids of what lies under a pixel, marks before areas, the worst and then the smallest first."""
        boxes, marks, weights = self._arrays()
        if not len(boxes):
            return []
        here, reach = camera.to_sheet(point), (SIZE / 2 + 3) / camera.scale
        x, y = here.x(), here.y()
        near = (
            (boxes[:, 0] - reach <= x)
            & (x <= boxes[:, 2] + reach)
            & (boxes[:, 1] - reach <= y)
            & (y <= boxes[:, 3] + reach)
        )
        found: list[tuple[bool, float, float, str]] = []
        for at in near.nonzero()[0]:
            one = self._order[at]
            on_mark = abs(marks[at, 0] - x) <= reach and abs(marks[at, 1] - y) <= reach
            size = float((boxes[at, 2] - boxes[at, 0]) * (boxes[at, 3] - boxes[at, 1]))
            if on_mark or one.path(camera.scale).contains(here):
                found.append((not on_mark, -float(weights[at]), size, one.item.id))
            elif any(abs(px - x) <= reach and abs(down(py) - y) <= reach for px, py in one.item.outline.points):
                found.append((False, -float(weights[at]), size, one.item.id))
        return [one for *_, one in sorted(found)]

    def box(self, ids: Iterable[str] | None = None) -> QRectF:
        """Where these lie on the sheet, or all; an empty rectangle for none."""
        chosen = self._drawn.values() if ids is None else [self._drawn[one] for one in ids if one in self._drawn]
        whole = QRectF()
        for left, top, right, bottom in (one.box for one in chosen):
            # A point has no size, and Qt would leave it out of a union.
            whole = whole.united(QRectF(left, top, max(right - left, 1e-9), max(bottom - top, 1e-9)))
        return whole

    # -- drawing

    def draw(self, painter: QPainter, camera: Camera, tones: Tones) -> int:
        """Draw all that is seen; gives how many areas had to be left to their marks."""
        boxes, marks, _ = self._arrays()
        if not len(boxes):
            return 0
        seen = camera.seen()
        visible = (
            (boxes[:, 0] <= seen.right()) & (boxes[:, 2] >= seen.left())
            & (boxes[:, 1] <= seen.bottom()) & (boxes[:, 3] >= seen.top())
        )  # fmt: skip
        across = (boxes[:, 2:] - boxes[:, :2]).max(axis=1) * camera.scale
        large = (visible & (across >= LEAST_AREA)).nonzero()[0]
        shown = large[-MOST_AREAS:]
        ordered = [self._order[at] for at in sorted(shown, key=lambda at: (self._order[at].item.weight, -across[at]))]
        self._draw_areas(painter, [one for one in ordered if one.rings], camera, tones)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_marks(painter, camera, tones, visible, marks)
        return len(large) - len(shown)

    def _draw_areas(self, painter: QPainter, areas: list[_Drawn], camera: Camera, tones: Tones) -> None:
        """Each filled and edged; what covers the same ground is tinted once, in the colour of the worst, or a dozen would hide the map.

        Fills have hard edges, because the line hides them and smooth ones take three times as long.
        """
        if not areas:
            return
        inks = {severity: QColor(tones.severity(severity)) for severity in (4, 3, 2, 1, None)}
        ratio = painter.device().devicePixelRatio()
        tint = QImage(
            math.ceil(camera.width * ratio), math.ceil(camera.height * ratio), QImage.Format.Format_ARGB32_Premultiplied
        )
        tint.setDevicePixelRatio(ratio)
        tint.fill(Qt.GlobalColor.transparent)
        under = QPainter(tint)
        under.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        under.setTransform(camera.transform())
        under.setPen(Qt.PenStyle.NoPen)
        for one in areas:
            fill = QColor(inks[one.item.severity])
            fill.setAlpha(14 if one.item.quiet else 46)
            under.setBrush(fill)
            under.drawPath(one.path(camera.scale))
        under.end()
        painter.drawImage(QPointF(0, 0), tint)
        painter.save()
        painter.setTransform(camera.transform(), True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        wide = 1.6 if len(areas) < _FEW_AREAS else 1.0  # at one pixel the painter has a faster way
        pens: dict[tuple[int | None, bool], QPen] = {}
        for one in areas:
            item = one.item
            dashed = item.by_code or item.quiet
            pen = pens.get((item.severity, dashed))
            if pen is None:
                style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
                pen = pens[item.severity, dashed] = QPen(inks[item.severity], wide, style)
                pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPath(one.path(camera.scale))
        painter.restore()

    def _draw_marks(
        self,
        painter: QPainter,
        camera: Camera,
        tones: Tones,
        visible: "NDArray[np.bool_]",
        marks: "NDArray[np.float64]",
    ) -> None:
        import numpy as np

        at = visible.nonzero()[0]
        pixels = (marks[at] - (camera.x, camera.y)) * camera.scale + (camera.width / 2, camera.height / 2)
        inside = ((pixels >= 0) & (pixels <= (camera.width, camera.height))).all(axis=1)
        at, pixels = at[inside][::-1], pixels[inside][::-1]  # the worst first
        cells = np.floor(pixels / CELL).astype(np.int64)
        _, first, counts = np.unique(cells[:, 0] * 100_000 + cells[:, 1], return_index=True, return_counts=True)
        painter.setFont(small_font())
        for one, count in sorted(zip(first, counts, strict=True), reverse=True):
            paint_mark(painter, QPointF(*pixels[one]), self._order[at[one]].item, tones, count=int(count))

    def draw_selected(self, painter: QPainter, camera: Camera, tones: Tones, selected: str, ink: str) -> None:
        """Draw one over everything, with a bold edge, and the others of its group."""
        one = self._drawn.get(selected)
        if one is None:
            return
        others = [o for o in self._drawn.values() if one.item.group and o.item.group == one.item.group and o is not one]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for drawn, width in (*((other, 1.5) for other in others), (one, 3.0)):
            painter.save()
            painter.setTransform(camera.transform(), True)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, wide in ((tones.surface, width + 2.5), (ink, width)):
                pen = QPen(QColor(colour), wide)
                pen.setCosmetic(True)
                painter.setPen(pen)
                painter.drawPath(drawn.path(camera.scale))
            painter.restore()
            at = camera.to_screen(*drawn.item.mark)
            painter.setFont(small_font())
            paint_mark(painter, at, drawn.item, tones, ring=ink if drawn is one else "")


def paint_mark(painter: QPainter, at: QPointF, item: MapItem, tones: Tones, *, count: int = 1, ring: str = "") -> None:
    """The shape of its severity on a plate, and how many stand there with it; `ring` is the colour around a selected one."""
    corner = QPointF(round(at.x() - _PLATE / 2), round(at.y() - _PLATE / 2))
    if count > 1:
        text = number_text(count)
        wide = painter.fontMetrics().horizontalAdvance(text) + GRID / 2
        room = QRectF(corner.x() + _PLATE, corner.y() + 2, wide, _PLATE - 4)
        painter.fillRect(room, QColor(tones.surface))
        painter.setPen(QColor(tones.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
    if ring:
        painter.setPen(QPen(QColor(ring), 3))
        painter.setBrush(QColor(tones.surface))
        painter.drawRoundedRect(QRectF(corner, QSizeF(_PLATE, _PLATE)).adjusted(-2, -2, 2, 2), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPixmap(corner, _plate(item.severity, item.quiet, tones, painter.device().devicePixelRatioF()))


def _plate(severity: int | None, quiet: bool, tones: Tones, ratio: float) -> QPixmap:
    """A mark with its plate, made once: thousands are drawn at a time."""
    ink = tones.severity(severity)
    key = f"icc/mark/{severity}/{quiet}/{ink}/{tones.surface}/{tones.line}/{ratio}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    side = round(_PLATE * ratio)
    made = QPixmap(side, side)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tones.line if quiet else ink), 1))
    painter.setBrush(QColor(tones.surface))
    painter.drawRoundedRect(QRectF(0.5, 0.5, _PLATE - 1, _PLATE - 1), 4, 4)
    paint_icon(painter, QRectF(2, 2, SIZE, SIZE), severity_icon(severity), ink)
    painter.end()
    QPixmapCache.insert(key, made)
    return made


def small_font() -> QFont:
    """For what is written on the map."""
    made = font()
    made.setPointSizeF(made.pointSizeF() * 0.85)
    return made


def _simplified(ring: "NDArray[np.float64]", tolerance: float) -> "NDArray[np.float64]":
    import shapely

    line = shapely.simplify(shapely.LineString(ring), tolerance, preserve_topology=False)
    return shapely.get_coordinates(line)
