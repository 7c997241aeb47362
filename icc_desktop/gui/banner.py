"""Banners: what the officer must know until it is resolved, one line each under the strip."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from icc_desktop.base.words import Message
from icc_desktop.gui.forms import ActButton
from icc_desktop.gui.icons import SIZE, pixmap
from icc_desktop.gui.row_table import write_cell
from icc_desktop.gui.theme import GRID, RESTYLED, font, tones_of
from icc_desktop.gui.words import number_text, say

Kind = Literal["problem", "warning", "info"]
SHOWN = 3  # banners that stand in full; more would leave no room for what they are about
_ORDER: tuple[Kind, ...] = ("problem", "warning", "info")
_ICONS: dict[Kind, str] = {"problem": "problem", "warning": "warning", "info": "information"}


class Banner(QWidget):
    """One banner. It has no cross to click it away: it stays until what it says is over. `pressed` is its button."""

    pressed = Signal()

    def __init__(self, kind: Kind, text: Message | str, button: str = "", parent: QWidget | None = None):
        super().__init__(parent)
        self.kind: Kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._mark, self._label, self._button = QLabel(), QLabel(), ActButton("")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setFont(font(bold=kind == "problem"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._mark)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        self._button.clicked.connect(self.pressed)
        self.set_words(text, button)
        self._paint_mark()

    @property
    def text(self) -> str:
        return self._label.text()

    def set_words(self, text: Message | str, button: str = "") -> None:
        """The text, and the word on the button ("" for none)."""
        said = say(text)
        kind = {
            "problem": self.tr("Problem"),
            "warning": self.tr("Warning"),
            "info": self.tr("Information"),
        }[self.kind]
        self._label.setText(said)
        self._label.setAccessibleName(f"{kind}: {said}")
        self._mark.setAccessibleName(kind)
        self._mark.setToolTip(kind)
        self._button.set_text(button)
        self._button.setVisible(bool(button))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in RESTYLED:
            self._paint_mark()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones, painter = tones_of(self), QPainter(self)
        painter.fillRect(self.rect(), QColor(tones.surface))
        painter.fillRect(0, 0, GRID, self.height(), QColor(self._colour()))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tones.line))

    def _colour(self) -> str:
        tones = tones_of(self)
        return {"problem": tones.problem, "warning": tones.serious, "info": tones.notable}[self.kind]

    def _paint_mark(self) -> None:
        self._mark.setPixmap(pixmap(_ICONS[self.kind], self._colour(), SIZE + 4, self.devicePixelRatioF()))


class Banners(QWidget):
    """The banners that stand now, by key, the gravest on top. `pressed` carries the key of the one whose button it was.

    Those beyond `SHOWN` are one line with their words, and come up as what stands above them is resolved.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._standing: dict[str, Banner] = {}
        self._more = _More()
        self._more.hide()
        self._column.addWidget(self._more)

    @property
    def standing(self) -> tuple[str, ...]:
        """The keys of the banners that stand."""
        return tuple(self._standing)

    def show_banner(self, key: str, kind: Kind, text: Message | str, button: str = "") -> None:
        """Put a banner up, or new words on the one that stands under this key."""
        standing = self._standing.get(key)
        if standing and standing.kind == kind:
            standing.set_words(text, button)
            self._fold()
            return
        self.resolve(key)
        banner = Banner(kind, text, button, self)
        banner.pressed.connect(lambda: self.pressed.emit(key))
        above = sum(_ORDER.index(other.kind) <= _ORDER.index(kind) for other in self._standing.values())
        self._standing[key] = banner
        self._column.insertWidget(above, banner)
        self._fold()

    def resolve(self, key: str) -> None:
        """Take the banner down: what it said is over. Nothing happens where none stands."""
        banner = self._standing.pop(key, None)
        if banner:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
            self._fold()

    def _fold(self) -> None:
        banners = sorted(self._standing.values(), key=self._column.indexOf)
        for at, banner in enumerate(banners):
            banner.setVisible(at < SHOWN)
        self._more.show_words([banner.text for banner in banners[SHOWN:]])


class _More(QWidget):
    """One quiet line for the banners that have no room: how many, and their words as far as they fit."""

    def __init__(self) -> None:
        super().__init__()
        self._words: list[str] = []
        self.setFixedHeight(3 * GRID)

    def show_words(self, words: list[str]) -> None:
        """Say these; nothing at all for none."""
        self._words = [" ".join(one.split()) for one in words]
        self.setVisible(bool(words))
        self.setAccessibleName(self._said())
        self.setToolTip("\n".join(self._words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tones, painter = tones_of(self), QPainter(self)
        painter.fillRect(self.rect(), QColor(tones.raised))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tones.line))
        painter.setPen(QColor(tones.text))
        write_cell(painter, self.rect().adjusted(2 * GRID, 0, -2 * GRID, 0), self._said())

    def _said(self) -> str:
        more = self.tr("and {count} more").format(count=number_text(len(self._words)))
        return " · ".join((more, *self._words))
