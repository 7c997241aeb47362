"""How everything looks: the tones put on the application, the fonts, the exercise border.

Hides Qt's palette roles and style sheet. Widgets that paint themselves ask `tones_of(self)`: the tones are
found through the window's palette, so a window of the other lane paints itself rightly by itself.
"""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from icc_desktop.gui.sheet import style_sheet
from icc_desktop.gui.tones import BY_LINE, TONES, Lane, Tones

Look = Literal["system", "light", "dark", "contrast"]
Size = Literal["body", "heading", "large"]

GRID = 8  # pixels; margins and gaps are multiples or halves of it
ROW = 4 * GRID
# What `changeEvent` hears when the tones have changed: pixmaps have to be made anew.
RESTYLED = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
BORDER = 6  # width of the hatched exercise border in pixels


def palette_of(tones: Tones) -> QPalette:
    """The tones as a Qt palette, for Fusion and for `tones_of`."""
    palette = QPalette()
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, tones.base),
        (role.WindowText, tones.text),
        (role.Base, tones.surface),
        (role.AlternateBase, tones.base),
        (role.Text, tones.text),
        (role.PlaceholderText, tones.quiet),
        (role.Button, tones.raised),
        (role.ButtonText, tones.text),
        (role.BrightText, tones.on_red),
        (role.ToolTipBase, tones.raised),
        (role.ToolTipText, tones.text),
        (role.Highlight, tones.selected),
        (role.HighlightedText, tones.on_selected),
        (role.Accent, tones.accent),
        (role.Link, tones.accent),
        (role.LinkVisited, tones.accent),
        (role.Light, tones.surface),
        (role.Midlight, tones.raised),
        (role.Mid, tones.line),
        (role.Dark, tones.edge),
        (role.Shadow, tones.edge),
    ):
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(tones.quiet))
    return palette


def tones_of(widget: QWidget) -> Tones:
    """The tones of the window a widget stands in; those of the light real desk where no theme was put on."""
    # Not the widget's own palette: with a style sheet a window's palette does not reach its children.
    line = widget.window().palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Mid).name()
    return BY_LINE.get(line, TONES["light", "real"])


def lane_of(widget: QWidget) -> Lane:
    """The lane in whose look the window of a widget is dressed."""
    tones = tones_of(widget)
    return next(lane for (_, lane), known in TONES.items() if known == tones)


def font(size: Size = "body", *, bold: bool = False) -> QFont:
    """One of the three sizes of the one family, with figures of equal width."""
    made = QFont(QApplication.font())
    body = _body_points()
    made.setPointSizeF({"body": body, "heading": body * 1.3, "large": body * 2.0}[size])
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def set_font(widget: QWidget, size: Size = "body", *, bold: bool = False) -> None:
    """Give a widget one of the three sizes."""
    widget.setFont(font(size, bold=bold))


def _body_points() -> float:
    return min(max(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF(), 9.5), 14.0)


def _system_font() -> QFont:
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    made.setPointSizeF(_body_points())
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def look_of_system(scheme: Qt.ColorScheme, preference: Qt.ContrastPreference) -> Look:
    """The look that the system asks for."""
    if preference == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


class Theme(QObject):
    """Puts look and lane on the application and follows the system where no look was chosen.

    `changed` comes after everything has been restyled. A single window can be dressed in the other lane.
    """

    changed = Signal()

    def __init__(self, app: QApplication, look: Look = "system", lane: Lane = "real"):
        super().__init__(app)
        self._app = app
        self._look: Look = look
        self._lane: Lane = lane
        app.setStyle("Fusion")
        app.setFont(_system_font())
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self._put_on()

    @property
    def look(self) -> Look:
        return self._look

    @property
    def lane(self) -> Lane:
        return self._lane

    @property
    def tones(self) -> Tones:
        return self._tones(self._lane)

    def set_look(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self._put_on()

    def set_lane(self, lane: Lane) -> None:
        """Change the lane of all windows that were not dressed in one of their own."""
        if lane != self._lane:
            self._lane = lane
            self._put_on()

    def dress(self, window: QWidget, lane: Lane) -> None:
        """Dress one window in a lane of its own, whatever lane the application is in. Not the dialogs it opens."""
        window.setProperty("ownLane", lane)
        tones = self._tones(lane)
        window.setStyleSheet(style_sheet(tones))
        window.setPalette(palette_of(tones))

    def _tones(self, lane: Lane) -> Tones:
        look = self._look
        if look == "system":
            hints = self._app.styleHints()
            look = look_of_system(hints.colorScheme(), hints.accessibility().contrastPreference())
        return TONES[look, lane]

    def _put_on(self) -> None:
        hints = self._app.styleHints()
        hints.setColorScheme(
            {
                "system": Qt.ColorScheme.Unknown,
                "light": Qt.ColorScheme.Light,
                "dark": Qt.ColorScheme.Dark,
                "contrast": Qt.ColorScheme.Dark,
            }[self._look]
        )
        self._app.setPalette(palette_of(self.tones))
        self._app.setStyleSheet(style_sheet(self.tones))
        for window in self._app.topLevelWidgets():
            own = window.property("ownLane")
            if own:
                self.dress(window, own)
        self.changed.emit()

    def _system_changed(self) -> None:
        if self._look == "system":
            self._put_on()


def paint_hatch(painter: QPainter, rect: QRect, tones: Tones, *, step: int = 12) -> None:
    """Fill `rect` with the diagonal hatch of the exercise lane, seen also without colours."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect)
    painter.fillRect(rect, QColor(tones.base))
    painter.setPen(QPen(QColor(tones.hatch), step / 2))
    height = rect.height()
    for x in range(rect.left() - height - step, rect.right() + height + step, step):
        painter.drawLine(x, rect.bottom() + step, x + height + 2 * step, rect.top() - step)
    painter.restore()


class LaneFrame(QWidget):
    """The outermost frame of a window: nothing in the real lane, a hatched border in the exercise lane.

    Put the window's contents into `body` (a layout without margins).
    """

    def __init__(self, lane: Lane = "real", parent: QWidget | None = None):
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setSpacing(0)
        self._lane: Lane = lane
        self.set_lane(lane)

    @property
    def lane(self) -> Lane:
        return self._lane

    def set_lane(self, lane: Lane) -> None:
        self._lane = lane
        margin = BORDER if lane == "exercise" else 0
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._lane != "exercise":
            return
        painter = QPainter(self)
        tones, inner = tones_of(self), self.rect().adjusted(BORDER, BORDER, -BORDER, -BORDER)
        width, height = self.width(), self.height()
        for edge in (
            QRect(0, 0, width, BORDER),
            QRect(0, height - BORDER, width, BORDER),
            QRect(0, inner.top(), BORDER, inner.height()),
            QRect(width - BORDER, inner.top(), BORDER, inner.height()),
        ):
            paint_hatch(painter, edge, tones)
