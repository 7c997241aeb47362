"""The load meter: how many came in ten minutes against the limits of the house, now and through a shift.

Hides the words of a load and how bars are painted. What the bars show stands in words as well.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from icc_desktop.domain.load import WINDOW, Level, Limits, level
from icc_desktop.gui.theme import GRID, font, tones_of
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.words import clock, number_text, time_text, when_text

translate = QCoreApplication.translate  # a name that lupdate knows

Portions = Sequence[tuple[datetime, int]]
"""How many came in each ten minutes, by when they began (aware)."""


@dataclass(frozen=True)
class Meter:
    """`count` came in the last ten minutes, which is called `level`. `flood_since` is set while a flood is on."""

    count: int
    level: Level
    limits: Limits
    flood_since: datetime | None = None

    @property
    def filled(self) -> float:
        """How much of the limit of a flood is reached, at most 1."""
        return min(1.0, self.count / self.limits.flood_at)


def level_word(of: Level) -> str:
    """What a load is called."""
    return {
        "calm": translate("Strip", "calm"),
        "busy": translate("Strip", "BUSY"),
        "flood": translate("Strip", "FLOOD"),
    }[of]


def limit_words(meter: Meter) -> str:
    """The load against its limits, in a sentence."""
    text = translate("Strip", "{count} in ten minutes. Busy from {busy}, flood from {flood}.")
    limits = meter.limits
    return text.format(
        count=number_text(meter.count), busy=number_text(limits.busy_at), flood=number_text(limits.flood_at)
    )


def paint_bar(painter: QPainter, rect: QRectF, meter: Meter, ink: str, ground: str) -> None:
    """A bar that is full at the limit of a flood, with a mark where it becomes busy."""
    painter.fillRect(rect, QColor(ground))
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width() * meter.filled, rect.height()), QColor(ink))
    painter.setPen(QPen(QColor(ink), 1))
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    busy = rect.left() + rect.width() * min(1.0, meter.limits.busy_at / meter.limits.flood_at)
    painter.drawLine(QPointF(busy, rect.top() - 3), QPointF(busy, rect.bottom() + 3))


def load_words(portions: Portions, limits: Limits, tz: tzinfo) -> str:
    """A shift's load in a sentence: how many in all, the highest, and how often it was too much."""
    if not portions:
        return ""
    total = sum(count for _, count in portions)
    at, highest = max(portions, key=lambda one: one[1])
    levels = [level(count, limits, flood=count >= limits.flood_at) for _, count in portions]
    parts = [translate("LoadPlot", "{count} notifications in this shift.").format(count=number_text(total))]
    if highest:
        text = translate("LoadPlot", "Most in ten minutes: {count}, from {time}.")
        parts.append(text.format(count=number_text(highest), time=time_text(at, tz)))
    text = translate("LoadPlot", "Of {all} times ten minutes busy: {busy}, flood: {flood}.")
    parts.append(
        text.format(
            all=number_text(len(levels)),
            busy=number_text(levels.count("busy")),
            flood=number_text(levels.count("flood")),
        )
    )
    return " ".join(parts)


class LoadPlot(QWidget):
    """A bar for each ten minutes of a shift, with the limits as lines. Its accessible text says every number."""

    def __init__(self, tz: tzinfo, parent: QWidget | None = None):
        super().__init__(parent)
        self._tz = tz
        self._portions: Portions = ()
        self._limits: Limits | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Load in this shift, each ten minutes"))

    @property
    def portions(self) -> Portions:
        """What is shown."""
        return self._portions

    def show_load(self, portions: Portions, limits: Limits) -> None:
        """Show the load of a shift."""
        self._portions, self._limits = portions, limits
        self.setAccessibleDescription("; ".join(self._words(at, count) for at, count in portions))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(60 * GRID, 15 * GRID)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._at(event.pos().x())
            QToolTip.showText(event.globalPos(), "" if at is None else self._words(*self._portions[at]), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._limits is None or not self._portions:
            return
        painter, tones, limits = QPainter(self), tones_of(self), self._limits
        painter.setFont(font())
        metrics = QFontMetricsF(painter.font())
        field = self._field()
        top = max(limits.flood_at * 1.25, max(count for _, count in self._portions) * 1.1)
        lowest = (
            field.bottom() + metrics.height()
        )  # of the next word: above the one before, where a flood brings the limits together
        for value, word in (
            (limits.busy_at, self.tr("busy {count}").format(count=number_text(limits.busy_at))),
            (limits.flood_at, self.tr("flood {count}").format(count=number_text(limits.flood_at))),
        ):
            y = field.bottom() - field.height() * value / top
            painter.setPen(QPen(QColor(tones.quiet), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(QColor(tones.quiet))
            baseline = min(y + metrics.ascent() / 2 - 1, lowest)
            painter.drawText(QPointF(field.right() + GRID, baseline), word)
            lowest = baseline - metrics.height()
        painter.fillRect(QRectF(field.left(), field.bottom(), field.width(), 1), QColor(tones.edge))
        step = field.width() / len(self._portions)
        free = field.left()  # up to where numbers and hours have been written
        hours = field.left()
        for number, (at, count) in enumerate(self._portions):
            left, height = field.left() + number * step, field.height() * count / top
            bar = QRectF(left + min(2.0, step / 4), field.bottom() - height, step - min(3.0, step / 2), height)
            painter.fillRect(bar, QColor(_ink(count, limits, tones)))
            said = number_text(count)
            wide = metrics.horizontalAdvance(said)
            middle = bar.center().x() - wide / 2
            if count >= limits.busy_at and middle >= free:
                painter.setPen(QColor(tones.text))
                painter.drawText(QPointF(middle, bar.top() - 3), said)
                free = middle + wide + GRID / 2
            hour = at.astimezone(self._tz)
            label = clock(at, self._tz)
            if hour.minute < WINDOW.total_seconds() / 60 and left >= hours:
                painter.setPen(QColor(tones.quiet))
                painter.drawText(QPointF(left, field.bottom() + metrics.ascent() + 3), label)
                hours = left + metrics.horizontalAdvance(label) + GRID

    def _field(self) -> QRectF:
        """Where the bars stand."""
        metrics = QFontMetricsF(font())
        right = 2 * GRID + max(
            metrics.horizontalAdvance(self.tr("flood {count}").format(count="000")),
            metrics.horizontalAdvance(self.tr("busy {count}").format(count="000")),
        )
        below = metrics.height() + 4
        return QRectF(self.rect()).adjusted(0, metrics.height(), -right, -below)

    def _at(self, x: int) -> int | None:
        field = self._field()
        if not self._portions or not field.left() <= x < field.right():
            return None
        return int((x - field.left()) * len(self._portions) / field.width())

    def _words(self, at: datetime, count: int) -> str:
        said = self.tr("{from} to {to}: {count}")
        return said.format(
            **{"from": when_text(at, self._tz, at), "to": clock(at + WINDOW, self._tz), "count": number_text(count)}
        )


def _ink(count: int, limits: Limits, tones: Tones) -> str:
    of = level(count, limits, flood=count >= limits.flood_at)
    return {"calm": tones.info, "busy": tones.serious, "flood": tones.problem}[of]
