"""The map: looks at the earth from above, moves by keys and mouse, and shows what lies where.

Hides that most of what is seen is a picture, drawn anew only when something in it changed, and stretched meanwhile where that takes long.
"""

import time
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from icc_desktop.domain.geometry import Box
from icc_desktop.gui import map_furniture as furniture
from icc_desktop.gui.map_camera import BELGIUM_BOX, WORLD_BOX, Camera, sheet_box
from icc_desktop.gui.map_ground import Ground
from icc_desktop.gui.map_items import MapItem, MapItems
from icc_desktop.gui.theme import GRID, RESTYLED, font, tones_of

QUICK_S: Final = 0.03  # a picture that takes longer is stretched while the map moves, and drawn after
_REST_MS: Final = 60
_STEP: Final = 64  # pixels that an arrow moves
_ZOOM: Final = 1.5
# Pixels to a degree that going to something small stops at, so that one sees where that is: in Belgium, elsewhere.
_IN_BELGIUM: Final = 130.0
_ABROAD: Final = 45.0
_CLOSEST: Final = 900.0  # that E stops at, asked for by hand
_DRAGGED: Final = 4
_MOST_LISTED: Final = 20
_ARROWS: Final = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class MapView(QWidget):
    """The map. `words` says what an item is, in one line, for the mouse, the list under the cursor and screen readers.

    `selected` carries an id when somebody selects it here ("" for none), `chosen` when he wants to go to it, `left` comes with
    Escape, `place_wanted` with P.
    """

    selected = Signal(str)
    chosen = Signal(str)
    left = Signal()
    place_wanted = Signal()
    moved = Signal()

    def __init__(
        self,
        ground: Ground,
        *,
        words: Callable[[str], str],
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self.items = MapItems()
        self._words, self._ground = words, ground
        self._camera = Camera()
        self._selected, self._order = "", tuple[str, ...]()
        self._place: tuple[float, float] | None = None
        self._place_name = ""
        self._empty = ("", "")
        self._wanted_box: Box | None = BELGIUM_BOX
        self._picture = QPixmap()
        self._pictured: tuple[object, ...] = ()
        self._pictured_by = self._camera
        self._took_s, self._left_out = 0.0, 0
        self._pressed_at: QPointF | None = None
        self._dragging = False
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._draw_now)
        self._making = QTimer(self, interval=0)
        self._making.timeout.connect(self._make)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Map"))
        self.setMinimumSize(20 * GRID, 12 * GRID)

    # -- for the screen

    @property
    def camera(self) -> Camera:
        """Where it looks."""
        return self._camera

    @property
    def selected_id(self) -> str:
        """What is selected, "" for nothing."""
        return self._selected

    @property
    def place(self) -> tuple[float, float] | None:
        """The chosen place, as longitude and latitude."""
        return self._place

    def set_items(self, items: Iterable[MapItem]) -> None:
        """Show these and no others."""
        self.items.set(items)
        self.items_changed()

    def items_changed(self) -> None:
        """Something was put into `items` or taken out."""
        if self._selected and self._selected not in self.items:
            self._selected = ""
        self.update()

    def set_order(self, ids: Iterable[str]) -> None:
        """The order in which N goes from one to the next."""
        self._order = tuple(ids)

    def set_empty_words(self, title: str, text: str) -> None:
        """What is said while nothing lies on the map; "" for nothing."""
        self._empty = (title, text)
        self.update()

    def set_place(self, place: tuple[float, float] | None, name: str = "") -> None:
        """Show a chosen place, or none."""
        self._place, self._place_name = place, name
        self.update()

    def select(self, item_id: str, *, show: bool = True) -> None:
        """Select an item, without telling; with `show` the map goes there if it is out of sight."""
        self._selected = item_id if item_id in self.items else ""
        self.setAccessibleDescription(self._words(self._selected) if self._selected else "")
        if self._selected and show:
            self._bring_into_sight(self._selected)
        self.update()

    def fit(self, ids: Iterable[str] | None = None, *, closest: float = _CLOSEST) -> None:
        """Show all of these, or all there is, no closer than so many pixels to a degree; with nothing to show, Belgium."""
        rect = self.items.box(ids)
        if rect.isNull():
            self.show_box(BELGIUM_BOX)
            return
        look = self._camera
        middle = rect.center()
        scale = min(look.width / max(rect.width(), 0.15), look.height / max(rect.height(), 0.15)) / 1.3
        self._look(look.at_sheet(middle, min(scale, closest)))

    def show_box(self, box: Box) -> None:
        """Show the whole of a box (south, west, north, east); once the map has its size, if it has none yet."""
        self._wanted_box = box
        self._look(self._camera.fitting(box, margin=0.04))

    def look_at(self, longitude: float, latitude: float) -> None:
        """Go to a place."""
        self._look(self._camera.looking_at(longitude, latitude))

    def sees(self, place: tuple[float, float]) -> bool:
        """Whether a place is in the picture."""
        at = self._camera.to_screen(*place)
        return self.rect().contains(at.toPoint())

    def press(self, letter: str) -> None:
        """Do what a letter does on the map."""
        if letter == "N":
            self._step(1)
        elif do := self._letters().get(Qt.Key(ord(letter))):
            do()

    # -- looking

    def _look(self, camera: Camera) -> None:
        if camera != self._camera:
            self._camera = camera
            self.moved.emit()
            self.update()

    def _bring_into_sight(self, item_id: str) -> None:
        rect, seen = self.items.box((item_id,)), self._camera.seen()
        margin = 3 * GRID / self._camera.scale
        inner = seen.adjusted(margin, margin, -margin, -margin)
        large = max(rect.width(), rect.height()) * self._camera.scale
        if inner.contains(rect) and (large > 3 * GRID or rect.width() < 1e-6):
            return
        covers = rect.contains(seen)
        if not covers:
            home = sheet_box(BELGIUM_BOX).contains(rect.center())
            self.fit((item_id,), closest=_IN_BELGIUM if home else _ABROAD)

    def _make(self) -> None:
        more = self._ground.work()
        if not more or self._ground.is_ready:
            self._making.stop()
        self._pictured = ()
        if not more or not self._rest.isActive():
            self._rest.start()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        tones, camera = tones_of(self), self._camera
        if not self._ground.is_ready and not self._making.isActive():
            while not self._ground.has_something:
                self._ground.work()
            self._making.start()
        if self._pictured != self._what_is_pictured():
            moving = self._pictured and self._took_s > QUICK_S and self._pictured_by != camera
            if moving:
                self._rest.start()
            else:
                self._draw_picture()
        painter = QPainter(self)
        if self._pictured_by == camera:
            painter.drawPixmap(0, 0, self._picture)
        else:
            self._stretch(painter)
        self.items.draw_selected(painter, camera, tones, self._selected, tones.accent)
        self._draw_furniture(painter)

    def _draw_furniture(self, painter: QPainter) -> None:
        tones, camera = tones_of(self), self._camera
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._place is not None:
            furniture.draw_place(painter, camera, tones, self._place, self._place_name)
        furniture.draw_legend(painter, camera, tones, self._left_out)
        furniture.draw_scale(painter, camera, tones)
        if not len(self.items) and self._empty[0]:
            self._draw_empty(painter)
        if self.hasFocus():
            furniture.draw_cross(painter, camera, tones)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(QColor(tones.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _draw_empty(self, painter: QPainter) -> None:
        tones, (title, text) = tones_of(self), self._empty
        room = QRectF(self.rect()).adjusted(4 * GRID, 4 * GRID, -4 * GRID, 0)
        wrap = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.setFont(font("heading", bold=True))
        used = painter.boundingRect(room, wrap, title)
        painter.setFont(font())
        below = painter.boundingRect(room.adjusted(0, used.height() + GRID, 0, 0), wrap, text)
        ground = QColor(tones.surface)
        ground.setAlpha(235)
        painter.fillRect(used.united(below).adjusted(-2 * GRID, -GRID, 2 * GRID, GRID), ground)
        painter.setPen(QColor(tones.quiet))
        painter.drawText(below, wrap, text)
        painter.setFont(font("heading", bold=True))
        painter.setPen(QColor(tones.text))
        painter.drawText(used, wrap, title)

    def _what_is_pictured(self) -> tuple[object, ...]:
        return (self._camera, self.items.version, tones_of(self).line, self.devicePixelRatioF())

    def _draw_picture(self) -> None:
        begun = time.perf_counter()
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._picture.size() != size or self._picture.devicePixelRatio() != ratio:
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(ratio)
        painter = QPainter(self._picture)
        self._ground.draw(painter, self._camera, tones_of(self))
        self._left_out = self.items.draw(painter, self._camera, tones_of(self))
        painter.end()
        self._pictured, self._pictured_by = self._what_is_pictured(), self._camera
        self._took_s = time.perf_counter() - begun

    def _draw_now(self) -> None:
        self._pictured = ()
        self.update()

    def _stretch(self, painter: QPainter) -> None:
        """The last picture, moved and stretched to where the map looks now."""
        painter.fillRect(self.rect(), QColor(tones_of(self).raised))
        before = self._pictured_by.transform().inverted()[0]
        painter.save()
        painter.setTransform(before * self._camera.transform(), True)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(0, 0, self._picture)
        painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._camera = self._camera.resized(self.width(), self.height())
        if self._wanted_box is not None:  # nobody has moved it yet
            self._camera = self._camera.fitting(self._wanted_box, margin=0.04)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in RESTYLED:
            self.update()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
            return
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ARROWS:
            right, below = _ARROWS[key]
            step = _STEP * (4 if shift else 1)
            self._go(self._camera.moved(right * step, below * step))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_PageUp):
            self._go(self._camera.zoomed(_ZOOM))
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore, Qt.Key.Key_PageDown):
            self._go(self._camera.zoomed(1 / _ZOOM))
        elif key == Qt.Key.Key_Home:
            self.show_box(WORLD_BOX)
        elif key == Qt.Key.Key_N:
            self._step(-1 if shift else 1)
        elif not shift and (do := self._letters().get(key)):
            do()
        else:
            super().keyPressEvent(event)

    def _letters(self) -> dict[Qt.Key, Callable[[], None]]:
        return {
            Qt.Key.Key_B: lambda: self.show_box(BELGIUM_BOX),
            Qt.Key.Key_E: self._fit_selected,
            Qt.Key.Key_P: self.place_wanted.emit,
            Qt.Key.Key_L: self._list_here,
            Qt.Key.Key_Return: self._choose,
            Qt.Key.Key_Enter: self._choose,
            Qt.Key.Key_Escape: self.left.emit,
        }

    def _go(self, camera: Camera) -> None:
        self._wanted_box = None
        self._look(camera)

    def _fit_selected(self) -> None:
        self._wanted_box = None
        self.fit((self._selected,) if self._selected else None)

    def _choose(self) -> None:
        if self._selected:
            self.chosen.emit(self._selected)

    def _step(self, by: int) -> None:
        order = [one for one in self._order if one in self.items]
        if order:
            at = order.index(self._selected) + by if self._selected in order else (0 if by > 0 else -1)
            self._tell(order[at % len(order)])

    def _tell(self, item_id: str, *, show: bool = True) -> None:
        self.select(item_id, show=show)
        self.selected.emit(self._selected)

    def _list_here(self) -> None:
        """A list of what lies under the cross, to choose from."""
        self.list_at(QPointF(self.width() / 2, self.height() / 2))

    def list_at(self, point: QPointF) -> None:
        """A list of what lies under a pixel; its first entry has the keyboard."""
        found = self.items.at(self._camera, point)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("What lies here"))
        for one in found[:_MOST_LISTED]:
            action = QAction(self._words(one).replace("&", "&&"), menu)
            action.triggered.connect(lambda _=False, item_id=one: self._tell(item_id, show=False))
            menu.addAction(action)
        if len(found) > _MOST_LISTED:
            more = self.tr("… and {count} more: zoom in").format(count=len(found) - _MOST_LISTED)
            menu.addAction(more).setEnabled(False)
        if not found:
            menu.addAction(self.tr("Nothing lies under the cross.")).setEnabled(False)
        else:
            menu.setActiveAction(menu.actions()[0])
        menu.popup(self.mapToGlobal(point.toPoint() + QPoint(GRID, GRID)))

    # -- mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self._go(self._camera.zoomed(_ZOOM ** (turned / 120), event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at, self._dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        by = self._pressed_at - event.position()
        if self._dragging or by.manhattanLength() > _DRAGGED:
            self._dragging, self._pressed_at = True, event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._go(self._camera.moved(by.x(), by.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._pressed_at is not None:
            if not self._dragging:
                self._click(event.position())
            self._pressed_at, self._dragging = None, False
            self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._choose()

    def _click(self, point: QPointF) -> None:
        """Select what lies here; again, what lies below it."""
        found = self.items.at(self._camera, point)
        at = found.index(self._selected) + 1 if self._selected in found else 0
        self._tell(found[at % len(found)] if found else "", show=False)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.items.at(self._camera, QPointF(event.pos()))
            lines = [self._words(one) for one in found[:6]]
            if len(found) > len(lines):
                lines.append(self.tr("… and {count} more (L lists them)").format(count=len(found) - len(lines)))
            lines = lines or [furniture.coordinates_text(*self._camera.to_earth(QPointF(event.pos())))]
            QToolTip.showText(event.globalPos(), plain_tip("\n".join(lines)), self)
            return True
        return super().event(event)


def plain_tip(text: str) -> str:
    """A tooltip that is never read as markup: Qt guesses by the first characters."""
    return f"\u200b{text}".replace("<", "‹")
