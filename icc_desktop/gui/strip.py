"""The strip on top: connected or not, what waits, the next deadline, the real world or an exercise; read from afar.

Hides how the cells are fitted into the width: names are elided and the bar of the load goes first, then the least important cells.
"""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from icc_desktop.gui.icons import paint_icon
from icc_desktop.gui.load_meter import Meter, level_word, limit_words, paint_bar
from icc_desktop.gui.real_world import RealWorld
from icc_desktop.gui.theme import GRID, font, paint_hatch, tones_of
from icc_desktop.gui.tones import Lane, Tones
from icc_desktop.gui.words import clock, countdown_text, date_text, number_text, utc_clock, when_text

Health = Literal["ok", "late", "silent", "none"]
Alarm = Literal["calm", "amber", "red"]

HEIGHT = 9 * GRID
_PAD = 1.5 * GRID
_MARK = 3 * GRID  # the icon beside a value
_SHORTEST = 6 * GRID  # a caption is not elided below this
_BAR = QSize(7 * GRID, 10)  # the load


@dataclass(frozen=True, kw_only=True)
class StripState:
    """What the strip shows. Times are aware; `tz` is the desk's zone.

    `sources_ok` of `sources` are covered; `health` is the worst of them (``none`` without any source). `offline_since` is
    None while there is a network. `due_soon` counts acknowledgements with less than a quarter of their time left.
    `no_sound` says what an alarm does instead of sounding, None where it sounds; it `flashes` while one could not be heard.
    `load` is what came in the last ten minutes, None where that is not measured.
    `suspended` says that the exercise is held. `real` is what the real world asks for while the exercise lane is shown. `deadline` is the next one and what it is for. `desk` is the code, `role` is e.g. the word for duty officer.
    """

    desk: str
    now: datetime
    tz: tzinfo
    officer: str | None = None
    role: str = ""
    sources_ok: int = 0
    sources: int = 0
    health: Health = "ok"
    offline_since: datetime | None = None
    to_acknowledge: int = 0
    due_soon: int = 0
    overdue: int = 0
    to_take: int = 0
    deadline: tuple[datetime, str] | None = None
    lane: Lane = "real"
    suspended: bool = False
    real: RealWorld | None = None
    no_sound: str | None = None
    flashes: bool = False
    load: Meter | None = None

    @property
    def alarm(self) -> Alarm:
        """Red when something is overdue; amber when a source is silent or late, an acknowledgement is due soon, or in a flood."""
        if self.overdue:
            return "red"
        flood = self.load is not None and self.load.level == "flood"
        late = self.health in ("silent", "late") or self.offline_since
        return "amber" if self.due_soon or late or flood else "calm"


@dataclass(frozen=True)
class _Cell:
    """`weight`: the greater, the longer it stays when the window is narrow. an `elastic` caption may be elided, and its aside left out."""

    name: str
    value: str
    caption: str
    weight: int
    icon: str = ""
    aside: str = ""
    elastic: bool = False
    strong: bool = False
    hatched: bool = False
    red: bool = False
    bar: Meter | None = None
    tip: str = ""


class Strip(QWidget):
    """Paints a `StripState`; its accessible name says the same in one sentence."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self._state: StripState | None = None
        self._cells: tuple[_Cell, ...] = ()
        self._value_font, self._caption_font, self._aside_font = font("large", bold=True), font(), font("heading")

    @property
    def state(self) -> StripState | None:
        return self._state

    def show_state(self, state: StripState) -> None:
        """Show this state; call it again each second while a countdown runs."""
        self._state = state
        self._cells = self._said(state)
        sentence = ", ".join(f"{c.value} {c.aside} {c.caption}".replace("  ", " ").strip() for c in self._cells)
        if sentence != self.accessibleName():
            self.setAccessibleName(sentence)
            self.setToolTip("\n".join(c.tip or f"{c.value} {c.aside}  {c.caption}".strip() for c in self._cells))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(1366, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._state is None:
            return
        painter = QPainter(self)
        tones = tones_of(self)
        ground, ink, second, line = _colours(self._state.alarm, tones)
        painter.fillRect(self.rect(), QColor(ground))
        left = 0.0
        for cell, width in self._fitted():
            self._paint_cell(painter, cell, QRectF(left, 0, width, HEIGHT), tones, ink, second)
            left += width
            if left < self.width() - 1 and not cell.hatched:
                painter.fillRect(QRectF(left, 2 * GRID, 1, HEIGHT - 4 * GRID), QColor(line))
        painter.fillRect(0, HEIGHT - 1, self.width(), 1, QColor(tones.edge))

    def _said(self, state: StripState) -> tuple[_Cell, ...]:
        cells: list[_Cell] = []
        if state.lane == "exercise":
            word, aside = self.tr("EXERCISE"), self.tr("not the real world")
            if state.suspended:
                word, aside = self.tr("EXERCISE SUSPENDED"), self.tr("F9: it goes on")
            cells.append(_Cell("lane", word, aside, 100, strong=True, hatched=True))
        if state.real is not None:
            cells.append(self._real(state.real))
        desk = self.tr("Desk {code}").format(code=state.desk)
        who = " · ".join(part for part in (state.officer, state.role) if part)
        cells.append(_Cell("desk", desk, who or self.tr("nobody on duty"), 40, elastic=True))
        cells.append(
            _Cell(
                "clock",
                clock(state.now, state.tz),
                date_text(state.now, state.tz),
                80,
                aside=f"({utc_clock(state.now)})",
            )
        )
        cells.append(self._network(state))
        if state.no_sound is not None:
            flash = state.flashes and state.now.second % 2 == 0  # once in two seconds: what flashes faster harms some
            word = self.tr("NO SOUND")
            cells.append(_Cell("sound", word, state.no_sound, 93, icon="mute", elastic=True, strong=True, red=flash))
        cells.append(self._waiting(state))
        if state.to_take:
            cells.append(_Cell("taking", number_text(state.to_take), self.tr("to take over"), 55, icon="hand-over"))
        if state.deadline:
            due_at, label = state.deadline
            today = due_at.astimezone(state.tz).date() == state.now.astimezone(state.tz).date()
            at = clock(due_at, state.tz) if today else when_text(due_at, state.tz, state.now)
            left = countdown_text(due_at, state.now)
            cells.append(_Cell("deadline", left, f"{at} {label}", 70, icon="shift", elastic=True))
        if state.load is not None:
            cells.append(self._load(state.load))
        return tuple(cells)

    def _load(self, load: Meter) -> _Cell:
        count, tip = number_text(load.count), limit_words(load)
        if load.level == "calm":
            return _Cell("load", count, self.tr("in 10 min, calm"), 20, bar=load, tip=tip)
        value = f"{count} {level_word(load.level)}"
        if load.level == "busy":
            return _Cell("load", value, self.tr("in 10 min"), 45, bar=load, tip=tip, strong=True)
        return _Cell("load", value, self.tr("in 10 min"), 92, icon="warning", bar=load, tip=tip, strong=True)

    def _real(self, real: RealWorld) -> _Cell:
        count = number_text(real.to_acknowledge)
        if not real.is_urgent:
            return _Cell("real", self.tr("REAL: {count}").format(count=count), self.tr("to acknowledge"), 97)
        parts = []
        if real.critical:
            parts.append(self.tr("{count} CRITICAL").format(count=number_text(real.critical)))
        if real.overdue:
            parts.append(self.tr("{count} OVERDUE").format(count=number_text(real.overdue)))
        value = self.tr("REAL: {count}").format(count=", ".join(parts))
        caption = self.tr("{count} to acknowledge").format(count=count)
        return _Cell("real", value, caption, 97, icon="problem", strong=True, red=True)

    def _network(self, state: StripState) -> _Cell:
        answering = self.tr("{ok} of {all} sources answer").format(ok=state.sources_ok, all=state.sources)
        if state.offline_since:
            since = self.tr("since {time}").format(time=when_text(state.offline_since, state.tz, state.now))
            return _Cell("network", self.tr("OFFLINE"), since, 85, icon="offline", strong=True)
        if state.health == "silent":
            return _Cell("network", self.tr("SOURCE SILENT"), answering, 85, icon="warning", strong=True)
        if state.health == "late":
            return _Cell("network", self.tr("SOURCE LATE"), answering, 85, icon="late", strong=True)
        if not state.sources:
            return _Cell(
                "network", self.tr("NO SOURCES"), self.tr("nothing is watched yet (Ctrl+6)"), 50, icon="offline"
            )
        if not state.sources_ok:
            return _Cell("network", self.tr("CONNECTING"), answering, 50, icon="refresh")
        count = f"{state.sources_ok}/{state.sources}"
        return _Cell("network", self.tr("ONLINE"), answering, 56, icon="online", aside=count, elastic=True)

    def _waiting(self, state: StripState) -> _Cell:
        if state.overdue:
            value = self.tr("{count} OVERDUE").format(count=number_text(state.overdue))
            caption = self.tr("to acknowledge at once")
            if state.to_acknowledge > state.overdue:
                caption = self.tr("{count} to acknowledge").format(count=number_text(state.to_acknowledge))
            return _Cell("overdue", value, caption, 95, icon="problem", strong=True)
        caption = self.tr("to acknowledge")
        if state.due_soon:
            value = self.tr("{count} DUE SOON").format(count=number_text(state.due_soon))
            caption = self.tr("{count} to acknowledge").format(count=number_text(state.to_acknowledge))
            return _Cell("waiting", value, caption, 90, icon="warning", strong=True)
        return _Cell("waiting", number_text(state.to_acknowledge), caption, 90)

    def _fitted(self) -> list[tuple[_Cell, float]]:
        """The cells that fit with their widths; what is left over is shared, so that the strip is always full."""
        cells = list(self._cells)
        while len(cells) > 1 and sum(self._width(c, least=True) for c in cells) > self.width():
            cells.remove(min(cells, key=lambda c: c.weight))
        least = [self._width(c, least=True) for c in cells]
        wished = [self._width(c, least=False) for c in cells]
        room = self.width() - sum(least)
        more = sum(wished) - sum(least)
        share = min(1.0, room / more) if more > 0 else 0.0
        widths = [a + (b - a) * share for a, b in zip(least, wished, strict=True)]
        spare = (self.width() - sum(widths)) / max(1, len(cells))
        return [(cell, width + spare) for cell, width in zip(cells, widths, strict=True)]

    def _width(self, cell: _Cell, *, least: bool) -> float:
        value = QFontMetricsF(self._value_font).horizontalAdvance(cell.value)
        if cell.aside and not (least and cell.elastic):
            value += GRID + QFontMetricsF(self._aside_font).horizontalAdvance(cell.aside)
        if cell.bar and not least:
            value += GRID + _BAR.width()
        caption = QFontMetricsF(self._caption_font).horizontalAdvance(cell.caption)
        if least and cell.elastic:
            caption = min(caption, max(value, _SHORTEST))
        frame = 4 * GRID if cell.hatched else 0
        return frame + 2 * _PAD + (_MARK + GRID if cell.icon else 0) + max(value, caption) + 2

    def _paint_cell(self, painter: QPainter, cell: _Cell, rect: QRectF, tones: Tones, ink: str, second: str) -> None:
        if cell.hatched:
            paint_hatch(painter, rect.toRect(), tones)
            plate = rect.adjusted(2 * GRID, 0, -2 * GRID, 0)
            painter.fillRect(plate, QColor(tones.hatch))
            ink = second = tones.on_hatch
            rect = plate
        elif cell.red:
            painter.fillRect(rect, QColor(tones.red))
            ink = second = tones.on_red
        left = rect.left() + _PAD
        if cell.icon:
            paint_icon(painter, QRectF(left, (HEIGHT - _MARK) / 2, _MARK, _MARK), cell.icon, ink)
            left += _MARK + GRID
        room = rect.right() - _PAD - left + 1
        value, caption = QFontMetricsF(self._value_font), QFontMetricsF(self._caption_font)
        block = value.ascent() + caption.height()
        baseline = (HEIGHT - block) / 2 + value.ascent() - 1
        painter.setPen(QColor(ink))
        painter.setFont(self._value_font)
        painter.drawText(QPointF(left, baseline), value.elidedText(cell.value, Qt.TextElideMode.ElideRight, room))
        at = left + value.horizontalAdvance(cell.value) + GRID
        wide = QFontMetricsF(self._aside_font).horizontalAdvance(cell.aside)
        if cell.aside and at + wide <= rect.right():
            painter.setFont(self._aside_font)
            painter.drawText(QPointF(at, baseline), cell.aside)
        if cell.bar and at + _BAR.width() <= rect.right():
            middle = baseline - value.capHeight() / 2
            bar = QRectF(at, middle - _BAR.height() / 2, _BAR.width(), _BAR.height())
            paint_bar(painter, bar, cell.bar, ink, _colours(self._state.alarm, tones)[0] if self._state else ink)
        painter.setPen(QColor(ink if cell.strong else second))
        painter.setFont(self._caption_font)
        text = caption.elidedText(cell.caption, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left, baseline + caption.height()), text)


def _colours(alarm: Alarm, tones: Tones) -> tuple[str, str, str, str]:
    """Ground, ink of the first and of the second rank, line."""
    if alarm == "red":
        return tones.red, tones.on_red, tones.on_red, tones.on_red
    if alarm == "amber":
        return tones.amber, tones.on_amber, tones.on_amber, tones.on_amber
    return tones.raised, tones.text, tones.quiet, tones.edge
