"""What stands around a map: scale bar, legend, the cross of the keyboard, the pin of the chosen place. And its words."""

import math

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from icc_desktop.domain.gazetteer import Apart
from icc_desktop.gui.icons import SIZE, paint_icon
from icc_desktop.gui.map_camera import Camera
from icc_desktop.gui.map_items import small_font
from icc_desktop.gui.severity import severity_icon, severity_word
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.words import number_text, translate_core

translate = QCoreApplication.translate

_BAR = 16 * GRID  # pixels: the scale bar is at most so long
_PIN = 9


def coordinates_text(longitude: float, latitude: float) -> str:
    """``50.85 N  4.35 E``, to a hundredth of a degree."""
    north = translate("map", "N") if latitude >= 0 else translate("map", "S")
    east = translate("map", "E") if longitude >= 0 else translate("map", "W")
    return f"{abs(latitude):.2f} {north}  {abs(longitude):.2f} {east}"


def km_text(km: float) -> str:
    """``0.4 km``, ``38 km``, ``9,250 km``: no finer than a map knows."""
    if km < 1:
        return f"{km:.1f} km"
    return f"{number_text(round(km) if km < 100 else round(km / 10) * 10)} km"


def apart_text(apart: Apart | None, place: str, *, inside: bool = False) -> str:
    """``38 km E of Belgium``, ``reaches Belgium``, with `inside` ``in Belgium``; "" where it is not known."""
    if apart is None:
        return ""
    if not apart.km:
        pattern = translate("map", "in {place}") if inside else translate("map", "reaches {place}")
        return pattern.format(place=place)
    direction = translate_core(apart.direction)
    return translate("map", "{distance} {direction} of {place}").format(
        distance=km_text(apart.km), direction=direction, place=place
    )


def draw_scale(painter: QPainter, camera: Camera, tones: Tones) -> None:
    """The scale bar in the lower right corner: a round length, true in the middle of the picture."""
    km = _round_below(_BAR * camera.km_per_pixel())
    long = km / camera.km_per_pixel()
    right, bottom = camera.width - 1.5 * GRID, camera.height - 1.5 * GRID
    painter.setFont(small_font())
    text = f"{number_text(round(km))} km" if km >= 1 else f"{number_text(round(km * 1000))} m"
    plate = QRectF(right - long - GRID, bottom - 2.5 * GRID, long + 2 * GRID, 3 * GRID)
    _plate(painter, plate, tones)
    painter.setPen(QPen(QColor(tones.text), 1.5))
    painter.drawPolyline(
        [
            QPointF(right - long, bottom - 4),
            QPointF(right - long, bottom),
            QPointF(right, bottom),
            QPointF(right, bottom - 4),
        ]
    )
    room = QRectF(right - long, bottom - 2.5 * GRID, long, 2 * GRID)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)


def draw_legend(painter: QPainter, camera: Camera, tones: Tones, left_out: int) -> None:
    """The shapes of the severities in the lower left corner, in one line where there is room for it."""
    painter.setFont(small_font())
    metrics = painter.fontMetrics()
    entries: list[tuple[str, str, str]] = [
        (severity_icon(one), tones.severity(one), severity_word(one)) for one in (4, 3, 2, 1, None)
    ]
    entries.append(("", tones.text, translate("map", "dashed: by a code, or closed")))
    if left_out:
        words = translate("map", "{count} more areas when you zoom in").format(count=number_text(left_out))
        entries.append(("", tones.text, words))
    widths = [metrics.horizontalAdvance(text) + (SIZE + 6 if icon else 0) + 2 * GRID for icon, _, text in entries]
    lines: list[list[int]] = [[]]
    room = camera.width - _BAR - 8 * GRID
    for at, width in enumerate(widths):
        if lines[-1] and sum(widths[other] for other in lines[-1]) + width > room:
            lines.append([])
        lines[-1].append(at)
    high = 2.5 * GRID
    wide = max(sum(widths[at] for at in line) for line in lines)
    plate = QRectF(GRID, camera.height - GRID - high * len(lines), wide, high * len(lines))
    _plate(painter, plate, tones)
    for number, line in enumerate(lines):
        left, top = plate.left() + GRID, plate.top() + number * high
        for at in line:
            icon, ink, text = entries[at]
            start = left
            if icon:
                paint_icon(painter, QRectF(round(left), round(top + (high - SIZE) / 2), SIZE, SIZE), icon, ink)
                start += SIZE + 6
            painter.setPen(QColor(tones.text))
            painter.drawText(QRectF(start, top, widths[at], high), Qt.AlignmentFlag.AlignVCenter, text)
            left += widths[at]


def draw_cross(painter: QPainter, camera: Camera, tones: Tones) -> None:
    """The middle of the picture, where the keyboard points to."""
    x, y = camera.width // 2 + 0.5, camera.height // 2 + 0.5
    for colour, width in ((tones.surface, 3.0), (tones.text, 1.0)):
        painter.setPen(QPen(QColor(colour), width))
        for near, far in ((4, 11), (-4, -11)):
            painter.drawLine(QPointF(x + near, y), QPointF(x + far, y))
            painter.drawLine(QPointF(x, y + near), QPointF(x, y + far))


def draw_place(painter: QPainter, camera: Camera, tones: Tones, place: tuple[float, float], name: str) -> None:
    """The pin of the chosen place with its name."""
    at = camera.to_screen(*place)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((tones.surface, 5.0), (tones.accent, 2.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(at, _PIN, _PIN)
        painter.drawLine(at - QPointF(_PIN + 4, 0), at + QPointF(_PIN + 4, 0))
        painter.drawLine(at - QPointF(0, _PIN + 4), at + QPointF(0, _PIN + 4))
    painter.setFont(small_font())
    width = painter.fontMetrics().horizontalAdvance(name)
    plate = QRectF(at.x() + _PIN + 6, at.y() - 2.5 * GRID, width + GRID, 2.25 * GRID)
    _plate(painter, plate, tones)
    painter.setPen(QColor(tones.accent))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, name)


def _plate(painter: QPainter, rect: QRectF, tones: Tones) -> None:
    ground = QColor(tones.surface)
    ground.setAlpha(225)
    painter.fillRect(rect, ground)


def _round_below(km: float) -> float:
    """1, 2 or 5 times a power of ten, at most `km`."""
    power = 10.0 ** math.floor(math.log10(km))
    return next(step * power for step in (5, 2, 1) if step * power <= km)
