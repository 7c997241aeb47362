"""The injects of the run as a table: planned time, inject, channel, synopsis with objective, and how far it has come."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView

from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.domain.evaluation import STANDING_WORDS, Evaluation, InjectResult, Standing
from icc_desktop.domain.scenario import Scenario, Step
from icc_desktop.gui.icons import SIZE, paint_icon
from icc_desktop.gui.row_table import ROW_ROLE, CellDelegate, Index, RowModel, RowTable, write_cell
from icc_desktop.gui.theme import GRID, font
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.words import clock, length_text, translate_core

PLANNED, INJECT, CHANNEL, SYNOPSIS, STATE = range(5)
_WIDTHS = {PLANNED: 84, INJECT: 150, CHANNEL: 124, STATE: 190}  # pixels at first
_ROW = 5 * GRID + 4  # two lines

NETWORK_WORDS = {
    "down": QT_TRANSLATE_NOOP("core", "The network of the exercise goes down"),
    "up": QT_TRANSLATE_NOOP("core", "The network of the exercise comes back"),
}
_ICONS: dict[Standing, str] = {
    "planned": "late",
    "contingency": "shelve",
    "skipped": "next",
    "delivered": "down",
    "rings": "telephone",
    "missed": "dismiss",
    "opened": "shown",
    "acknowledged": "acknowledge",
    "undelivered": "dismiss",
}


class MselModel(RowModel[InjectResult]):
    """One row an inject, in order of time; what is in reserve at the end. `channel` names a channel by its id."""

    def __init__(self, language: str, tz: tzinfo, channel: Callable[[str], str]):
        super().__init__()
        self._language, self._tz, self._channel = language, tz, channel
        self._scenario: Scenario | None = None
        self._position_s = 0.0
        self._next = ""

    def show(self, found: Evaluation, position_s: float) -> None:
        """Show how the run stands."""
        rows = sorted(found.injects, key=lambda one: (one.step.is_contingency, one.planned_s))
        self._scenario = found.scenario
        if [one.step.id for one in rows] == [one.step.id for one in self._rows]:
            for at, one in enumerate(rows):
                self.put(at, one)
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        self.go_on(position_s)

    def go_on(self, position_s: float) -> None:
        """Scenario time goes on: what counts down is written anew."""
        self._position_s = position_s
        waiting = [one for one in self._rows if one.standing == "planned"]
        self._next = min(waiting, key=lambda one: one.planned_s).step.id if waiting else ""
        if self._rows:
            self.dataChanged.emit(self.index(0, STATE), self.index(len(self._rows) - 1, STATE))

    @property
    def next_inject(self) -> InjectResult | None:
        """What comes next by the clock."""
        return next((one for one in self._rows if one.step.id == self._next), None)

    def is_next(self, row: InjectResult) -> bool:
        return row.step.id == self._next

    def columns(self) -> tuple[str, ...]:
        return (
            self.tr("Planned"),
            self.tr("Inject"),
            self.tr("Channel"),
            self.tr("Synopsis, objective"),
            self.tr("State"),
        )

    def shown(self, row: InjectResult, column: int) -> str:
        if column == PLANNED:
            return planned_text(row, self._scenario)
        if column == INJECT:
            return row.step.id
        if column == CHANNEL:
            return self._channel(row.step.channel) if row.step.channel else self._kind(row.step)
        if column == SYNOPSIS:
            return synopsis_of(row.step, self._language)
        return self._state(row)

    def objective(self, row: InjectResult) -> str:
        """What it is to show, "" where nobody wrote it."""
        inject = row.step.inject
        return inject.objective.say(self._language) if inject is not None and inject.objective is not None else ""

    def tip(self, row: InjectResult, column: int) -> str | None:
        if column != SYNOPSIS:
            return None
        return "\n".join(part for part in (self.shown(row, column), self.objective(row)) if part)

    def _state(self, row: InjectResult) -> str:
        word = translate_core(STANDING_WORDS[row.standing])
        if row.standing == "delivered" and not comes_in(row.step):
            word = self.tr("Begun")  # nothing was delivered
        if row.standing == "planned":
            if row.planned_s <= self._position_s:
                return self.tr("Held: no network")
            return self.tr("in {time}").format(time=left_text(row.planned_s - self._position_s))
        at = row.moments.acknowledged_at if row.standing == "acknowledged" else None
        if row.standing == "opened":
            at = row.moments.opened_at
        if at is not None and (seconds := row.after_s(at)) is not None:
            return self.tr("{state}, +{seconds} s").format(state=word, seconds=round(seconds))
        if row.delivered_at is not None:
            return f"{word} {clock(row.delivered_at, self._tz)}"
        return word

    def _kind(self, step: Step) -> str:
        if step.network is not None:
            return self.tr("Network")
        if step.control is not None:
            return self.tr("Control")
        return "" if comes_in(step) else self.tr("Expected only")


class MselTable(RowTable):
    """The table itself."""

    def __init__(self, model: MselModel):
        super().__init__(_ROW)
        self.setModel(model)
        self.setAccessibleName(self.tr("Injects"))
        self.setItemDelegate(_MselDelegate(self, model))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.horizontalHeader().setSectionResizeMode(SYNOPSIS, QHeaderView.ResizeMode.Stretch)


class _MselDelegate(CellDelegate):
    """Two lines for synopsis and objective, one for all else; what comes next is bold."""

    def __init__(self, view: MselTable, model: MselModel):
        super().__init__(view)
        self._model = model

    def paint_cell(self, painter: QPainter, room: QRect, index: Index, tones: Tones, selected: bool) -> None:
        row: InjectResult = index.data(ROW_ROLE)
        first, second = (tones.on_selected,) * 2 if selected else (tones.text, tones.quiet)
        waits = row.standing in ("planned", "contingency", "skipped", "undelivered")
        coming = self._model.is_next(row)
        ink = first if coming or not waits else second
        painter.setFont(font(bold=coming or index.column() == INJECT))
        if index.column() == STATE:
            if row.standing == "rings" and not selected:
                ink = tones.serious
            elif row.standing == "acknowledged" and not selected:
                ink = tones.good
            paint_icon(
                painter, QRectF(room.left(), room.center().y() - SIZE / 2, SIZE, SIZE), _ICONS[row.standing], ink
            )
            room = room.adjusted(SIZE + GRID, 0, 0, 0)
        painter.setPen(QColor(ink))
        text = str(index.data() or "")
        below = self._model.objective(row) if index.column() == SYNOPSIS else ""
        if not below:
            write_cell(painter, room, text)
            return
        half = room.height() // 2
        write_cell(painter, room.adjusted(0, 2, 0, -half + 1), text)
        painter.setFont(font())
        painter.setPen(QColor(second))
        write_cell(painter, room.adjusted(0, half - 1, 0, -2), below)


def planned_text(row: InjectResult, scenario: Scenario | None) -> str:
    """When it is planned, by the clock of the scenario; the day where it is another than the first."""
    if scenario is None:
        return ""
    at = scenario.time(row.planned_s)
    days = (at.date() - scenario.time(0).date()).days
    return f"{at:%H:%M:%S}" if not days else f"+{days} {at:%H:%M}"


def left_text(seconds: float) -> str:
    """What is left of scenario time: ``02:30``; an hour and more in words, as nobody reads 514 minutes."""
    left = max(0, round(seconds))
    return f"{left // 60:02}:{left % 60:02}" if left < 3600 else length_text(left)


def synopsis_of(step: Step, language: str) -> str:
    """What happens, in one line: as control wrote it, else what the message says of itself."""
    if step.inject is not None and step.inject.synopsis is not None:
        return step.inject.synopsis.say(language)
    if step.text is not None:
        return " ".join((step.text.subject or step.text.body).split())
    if step.call is not None:
        return step.call.who
    if step.control is not None:
        return step.control.say(language)
    if step.network is not None:
        return translate_core(NETWORK_WORDS[step.network])
    if said := step.again or headline_in(step.cap or ""):
        return said
    return "" if comes_in(step) or not step.expected else step.expected[0].do.say(language)


def comes_in(step: Step) -> bool:
    """Whether something comes in, or control says something: else it only says what is expected of the players then."""
    parts = (step.text, step.call, step.control, step.network, step.again, step.cap)
    return any(part is not None and part != "" for part in parts)


def headline_in(cap: str) -> str:
    """The first headline of a CAP text, "" where there is none."""
    _, found, rest = cap.partition("<headline>")
    return " ".join(rest.partition("</headline>")[0].split()) if found else ""
