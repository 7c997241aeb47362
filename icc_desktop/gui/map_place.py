"""The field for the chosen place: a town in any of its languages, or latitude and longitude in any of the usual ways."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from icc_desktop.domain.gazetteer import Gazetteer
from icc_desktop.domain.outline import Point
from icc_desktop.gui.map_furniture import coordinates_text
from icc_desktop.gui.theme import GRID

_ANGLE = re.compile(
    r"""\s*(?P<sign>[-+])?\s*(?P<deg>\d{1,3}(?:[.,]\d+)?)\s*°?
        (?:\s*(?P<min>\d{1,2}(?:[.,]\d+)?)\s*['′])?(?:\s*(?P<sec>\d{1,2}(?:[.,]\d+)?)\s*(?:"|″|''))?
        \s*(?P<side>[NSEWOZ])?\s*""",
    re.VERBOSE | re.IGNORECASE,
)


class PlaceField(QLineEdit):
    """`chosen` comes when a place was typed (`place`, `name` and `typed` say which) or the field emptied; `left` with Escape,
    `unknown` with what was typed where no place is called so."""

    chosen = Signal()
    left = Signal()
    unknown = Signal(str)

    def __init__(self, gazetteer: Gazetteer, parent: QWidget | None = None):
        super().__init__(parent)
        self._gazetteer = gazetteer
        self.place: Point | None = None
        self.name = self.typed = ""
        self.setAccessibleName(self.tr("Chosen place"))
        self.setPlaceholderText(self.tr("Place: a town, or 51.32 4.26  (P)"))
        self.setMinimumWidth(30 * GRID)
        self.setClearButtonEnabled(True)
        self.returnPressed.connect(self._take)

    def ask(self, middle: Point) -> None:
        """Go to the field; it offers the middle of the map, so that Enter takes that and typing replaces it."""
        self.setText(coordinates_text(*middle))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def put(self, text: str) -> bool:
        """Choose what this text names, without telling; whether it names anything."""
        typed = " ".join(text.split())
        place = coordinates_in(typed)
        town = self._gazetteer.find_place(typed) if typed and place is None else None
        if place is not None:
            self.place, self.name = place, coordinates_text(*place)
        elif town is not None:
            self.place, self.name = (town.longitude, town.latitude), town.name
        elif typed:
            return False
        else:
            self.place, self.name = None, ""
        self.typed = typed
        self.setText(self.name)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self.name)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        text = self.text()
        if self.put(text):
            self.chosen.emit()
        else:
            self.unknown.emit(text.strip()[:60])


def coordinates_in(text: str) -> Point | None:
    """Longitude and latitude that somebody typed, latitude first: ``51.32 4.26``, ``51,32; 4,26``, ``51°19'N 4°15'E``.

    None for anything else. East is also O (Oost, Ost), south also Z (Zuid); W is west in all our languages.
    """
    text = text.strip()
    if text.count(",") == 1 and not re.search(r"[;\s]", text):
        text = text.replace(",", " ")
    text = re.sub(r",\s", " ", text).replace(";", " ")
    first = _ANGLE.match(text)
    second = _ANGLE.fullmatch(text, first.end()) if first else None
    if (
        first is None
        or second is None
        or first.end() == 0
        or not re.match(r"[\s\-+NSZ°'′″\"]", text[first.end() - 1 :], re.I)
    ):
        return None
    if (first["side"] or "N").upper() not in "NSZ" or (second["side"] or "E").upper() not in "EWO":
        return None
    latitude, longitude = _angle(first), _angle(second)
    return (longitude, latitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def _angle(found: re.Match[str]) -> float:
    degrees, minutes, seconds = (float((found[name] or "0").replace(",", ".")) for name in ("deg", "min", "sec"))
    negative = found["sign"] == "-" or (found["side"] or "").upper() in ("S", "Z", "W")
    return (degrees + minutes / 60 + seconds / 3600) * (-1 if negative else 1)
