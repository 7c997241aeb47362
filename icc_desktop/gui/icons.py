"""Our own icons: SVG files drawn in one colour, recoloured for the tones they stand on.

Hides the renderer and Qt's pixmap cache. Names are the file names under resources/icons without ``.svg``.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from icc_desktop.base.resources import read_bytes
from icc_desktop.gui.tones import Tones

SIZE = 16  # pixels, beside body text
_SCALES = (1.0, 2.0)


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    return read_bytes("icons", f"{name}.svg")


def pixmap(name: str, colour: str, size: int = SIZE, scale: float = 1.0) -> QPixmap:
    """The icon in `colour` (``#RRGGBB``), `size` logical pixels square, `scale` pixels to each."""
    key = f"icc/{name}/{colour}/{size}/{scale}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    side = round(size * scale)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode("ascii"))))
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(scale)
    QPixmapCache.insert(key, made)
    return made


def icon(name: str, tones: Tones, *, colour: str | None = None, size: int = SIZE) -> QIcon:
    """The icon for buttons, menus and item views on these tones; `colour` in place of that of the text."""
    made = QIcon()
    for mode, tone in (
        (QIcon.Mode.Normal, colour or tones.text),
        (QIcon.Mode.Disabled, tones.quiet),
        (QIcon.Mode.Selected, colour or tones.on_selected),
    ):
        for scale in _SCALES:
            made.addPixmap(pixmap(name, tone, size, scale), mode)
    for scale in _SCALES:  # a checked button stands on the ground of what is selected
        made.addPixmap(pixmap(name, tones.on_selected, size, scale), QIcon.Mode.Normal, QIcon.State.On)
    return made


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Paint the icon into a square `rect` of logical pixels, sharp on this painter's screen."""
    scale = painter.device().devicePixelRatioF()
    painter.drawPixmap(rect.topLeft(), pixmap(name, colour, round(rect.width()), scale))
