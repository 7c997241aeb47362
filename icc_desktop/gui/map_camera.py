"""Where on the earth a picture looks: hides the projection (Mercator, true in shape at every place) and its limits.

A sheet of paper lies between degrees and pixels: x is the longitude, y the Mercator latitude counted downwards, both in degrees of the
equator, so that one scale, pixels to a degree, serves both.
"""

import math
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from icc_desktop.domain.geometry import KM_PER_DEGREE, Box

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

HIGHEST_LATITUDE: Final = 84.0
"""Further towards the poles Mercator runs away; what lies there is drawn at the edge."""
TALLEST: Final = math.degrees(math.asinh(math.tan(math.radians(HIGHEST_LATITUDE))))
LARGEST_SCALE: Final = 20_000.0  # pixels to a degree: five metres to a pixel
BELGIUM_BOX: Final[Box] = (49.45, 2.45, 51.55, 6.45)
WORLD_BOX: Final[Box] = (-60.0, -180.0, HIGHEST_LATITUDE, 180.0)
_LEAST_SPAN: Final = 0.15  # degrees that are shown around something that is only a point


def down(latitude: float) -> float:
    """The y of a latitude on the sheet."""
    limited = max(-HIGHEST_LATITUDE, min(HIGHEST_LATITUDE, latitude))
    return -math.degrees(math.asinh(math.tan(math.radians(limited))))


def on_sheet(ring: "NDArray[np.float64]") -> "NDArray[np.float64]":
    """Longitudes and latitudes as x and y on the sheet."""
    import numpy as np

    latitudes = np.radians(np.clip(ring[:, 1], -HIGHEST_LATITUDE, HIGHEST_LATITUDE))
    return np.column_stack((ring[:, 0], -np.degrees(np.arcsinh(np.tan(latitudes)))))


def sheet_box(box: Box) -> QRectF:
    """South, west, north, east as a rectangle of the sheet."""
    south, west, north, east = box
    return QRectF(QPointF(west, down(north)), QPointF(east, down(south)))


class Camera(msgspec.Struct, frozen=True):
    """Looks at the sheet from above: its middle, pixels to a degree, and the size of the picture in pixels."""

    x: float = 4.664
    y: float = down(50.6)
    scale: float = 150.0
    width: int = 800
    height: int = 600

    @property
    def least_scale(self) -> float:
        """The whole world across the picture."""
        return max(self.width / 360.0, self.height / (2 * TALLEST))

    def transform(self) -> QTransform:
        """From the sheet to pixels."""
        scale = self.scale
        return QTransform(scale, 0, 0, scale, self.width / 2 - self.x * scale, self.height / 2 - self.y * scale)

    def seen(self) -> QRectF:
        """The part of the sheet in the picture."""
        wide, high = self.width / self.scale, self.height / self.scale
        return QRectF(self.x - wide / 2, self.y - high / 2, wide, high)

    def to_screen(self, longitude: float, latitude: float) -> QPointF:
        """The pixel of a place."""
        return QPointF(
            (longitude - self.x) * self.scale + self.width / 2, (down(latitude) - self.y) * self.scale + self.height / 2
        )

    def to_sheet(self, at: QPointF) -> QPointF:
        """The point of the sheet under a pixel."""
        return QPointF(
            (at.x() - self.width / 2) / self.scale + self.x, (at.y() - self.height / 2) / self.scale + self.y
        )

    def to_earth(self, at: QPointF) -> tuple[float, float]:
        """Longitude and latitude under a pixel."""
        point = self.to_sheet(at)
        return point.x(), math.degrees(math.atan(math.sinh(math.radians(-point.y()))))

    @property
    def middle(self) -> tuple[float, float]:
        """Longitude and latitude in the middle of the picture."""
        return self.to_earth(QPointF(self.width / 2, self.height / 2))

    def km_per_pixel(self) -> float:
        """On the ground, in the middle of the picture."""
        latitude = math.atan(math.sinh(math.radians(-self.y)))
        return KM_PER_DEGREE * math.cos(latitude) / self.scale

    # -- looking elsewhere

    def resized(self, width: int, height: int) -> "Camera":
        return self._with(width=max(1, width), height=max(1, height))

    def moved(self, right: float, below: float) -> "Camera":
        """By so many pixels."""
        return self._with(x=self.x + right / self.scale, y=self.y + below / self.scale)

    def zoomed(self, by: float, at: QPointF | None = None) -> "Camera":
        """Nearer (`by` over 1) or further, the place under `at` staying where it is."""
        at = QPointF(self.width / 2, self.height / 2) if at is None else at  # a null point is the corner
        under = self.to_sheet(at)
        scale = max(self.least_scale, min(LARGEST_SCALE, self.scale * by))
        x = under.x() - (at.x() - self.width / 2) / scale
        y = under.y() - (at.y() - self.height / 2) / scale
        return self._with(x=x, y=y, scale=scale)

    def looking_at(self, longitude: float, latitude: float) -> "Camera":
        """At a place, from the same height."""
        return self._with(x=longitude, y=down(latitude))

    def at_sheet(self, middle: QPointF, scale: float) -> "Camera":
        """At a point of the sheet, at this scale."""
        return self._with(x=middle.x(), y=middle.y(), scale=scale)

    def fitting(self, box: Box, *, margin: float = 0.12, closest: float = LARGEST_SCALE) -> "Camera":
        """The whole of a box, with a margin on each side; of a small one no closer than `closest` pixels to a degree."""
        rect = sheet_box(box)
        wide, high = max(rect.width(), _LEAST_SPAN), max(rect.height(), _LEAST_SPAN)
        scale = min(self.width / wide, self.height / high) / (1 + 2 * margin)
        middle = rect.center()
        return self._with(x=middle.x(), y=middle.y(), scale=min(scale, closest))

    def _with(self, **values: float) -> "Camera":
        """With other values, as near as that comes without looking past the edge of the sheet."""
        made: Camera = msgspec.structs.replace(self, **values)
        scale = max(made.least_scale, min(LARGEST_SCALE, made.scale))
        wide, high = made.width / scale / 2, made.height / scale / 2
        x = max(-180 + wide, min(180 - wide, made.x)) if wide < 180 else 0.0
        y = max(-TALLEST + high, min(TALLEST - high, made.y)) if high < TALLEST else 0.0
        return msgspec.structs.replace(made, x=x, y=y, scale=scale)
