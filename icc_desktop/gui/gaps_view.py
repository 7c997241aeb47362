"""The gaps in the cover of the sources in a period: from, to, why, what came late and what can no longer be fetched."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from icc_desktop.desk import shifts, silence
from icc_desktop.domain import silence as s
from icc_desktop.domain.source import Gap, Health
from icc_desktop.gui.doing import Ask, Run, start
from icc_desktop.gui.forms import ActButton, heading, quiet
from icc_desktop.gui.icons import SIZE, paint_icon
from icc_desktop.gui.print_out import Giving, copy_out, print_out
from icc_desktop.gui.report import Report
from icc_desktop.gui.row_table import ROW_ROLE, CellDelegate, Index, RowModel, RowTable, write_cell
from icc_desktop.gui.theme import GRID, ROW, font
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.typed import Now
from icc_desktop.gui.words import date_text, full_text, length_text, number_text, time_text, translate_core, when_text
from icc_desktop.reports import gaps as report

translate = QCoreApplication.translate  # a name that lupdate knows

_READ_EVERY = timedelta(seconds=10)  # while somebody looks: silence begins by the clock alone
SHIFT, DAY, WEEK = "shift", "day", "week"
SOURCE, FROM, TO, LENGTH, WHY, LATE, LOST = range(7)
_WIDTHS = {SOURCE: 170, FROM: 200, TO: 200, LENGTH: 76, LATE: 84, LOST: 280}  # pixels at first


class GapsModel(RowModel[Gap]):
    """One row a gap, the newest first."""

    def __init__(self, tz: tzinfo, now: datetime):
        super().__init__()
        self._tz, self._now = tz, now

    def set_gaps(self, gaps: list[Gap], now: datetime) -> None:
        """Show these. Where they are the same ones as before, nothing moves."""
        rows = list(reversed(gaps))
        self._now = now
        if [_key(row) for row in rows] == [_key(row) for row in self._rows]:
            self._rows = rows
            self._say_again()
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def tick(self, now: datetime) -> None:
        """How long those that are still open last by now."""
        self._now = now
        self._say_again()

    def _say_again(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def columns(self) -> tuple[str, ...]:
        return (
            translate("gaps_view", "Source"),
            translate("gaps_view", "From"),
            translate("gaps_view", "To"),
            translate("gaps_view", "Length"),
            translate("gaps_view", "Why"),
            translate("gaps_view", "Came late"),
            translate("gaps_view", "Cannot be fetched"),
        )

    def shown(self, row: Gap, column: int) -> str:
        match column:
            case 0:
                return report.name(row, translate_core)
            case 1:
                return self._moment(row.from_at)
            case 2:
                return self._moment(row.to_at) if row.to_at else translate("gaps_view", "still open")
            case 3:
                return length_text(report.length_s(row, self._now))
            case 4:
                return report.why(row, translate_core)
            case 5:
                return number_text(row.late_items) if row.to_at else ""
            case _:
                return self._lost(row)

    def tip(self, row: Gap, column: int) -> str | None:
        return self.shown(row, column)

    def _lost(self, row: Gap) -> str:
        if row.to_at is None:
            return translate("gaps_view", "not known while it lasts")
        match s.lost(row):
            case "none":
                return translate("gaps_view", "nothing is lost")
            case "unknown":
                return translate("gaps_view", "what was issued and withdrawn meanwhile")
        end = s.lost_to(row)
        until = when_text(end, self._tz, self._now) if end else ""
        return translate("gaps_view", "what was sent up to {time}").format(time=until)

    def _moment(self, at: datetime) -> str:
        return f"{date_text(at, self._tz)} {time_text(at, self._tz)}"


class GapsView(QWidget):
    """The view. `healths` gives how the sources do now; `left` is its way back."""

    left = Signal()

    def __init__(
        self,
        run: Run,
        ask: Ask,
        *,
        language: str,
        healths: Callable[[], Mapping[str, Health]],
        now: Now,
        tz: tzinfo,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._ask, self._healths, self._now, self._tz = ask, healths, now, tz
        self._giving, self._language = Giving(run=run, ask=ask, now=now, tz=tz), language
        self._period = SHIFT
        self._span = (now(), now())
        self._gaps: list[Gap] = []
        self._read_at = now()
        self._outdated = self._reading = False
        self.model = GapsModel(tz, now())
        self._make()

    def show_period(self, period: str) -> None:
        """Show the gaps of a period: ``shift`` (the running one, else 24 hours), ``day`` or ``week``."""
        self._period = period
        start(self.load())

    def outdate(self) -> None:
        """A source did something: the next tick reads the gaps anew."""
        self._outdated = True

    def tick(self, now: datetime) -> None:
        """Go on to `now`, where somebody looks: a gap that began or ended meanwhile must not stand here as it was."""
        if not self.isVisible():
            return
        self.model.tick(now)
        if not self._reading and (self._outdated or abs(now - self._read_at) >= _READ_EVERY):
            start(self._read_again())

    async def load(self) -> None:
        """Show them from the newest on."""
        self._show(*await self._read())
        if self._gaps:
            self.list.selectRow(0)
        if self.isVisible():
            self.setFocus()

    async def _read_again(self) -> None:
        """Read them anew; what is selected stays so, and the keyboard stays here."""
        self._reading = True
        try:
            read = await self._read()
        finally:
            self._reading = False
        focus = QApplication.focusWidget()
        mine = focus if focus is not None and self.isAncestorOf(focus) else None
        index, place = self.list.currentIndex(), self.list.verticalScrollBar().value()
        current = _key(index.data(ROW_ROLE)) if index.isValid() else None
        self._show(*read)
        if self._gaps and not self.list.currentIndex().isValid():
            keys = [_key(row) for row in self.model.rows]
            self.list.selectRow(keys.index(current) if current in keys else 0)
            self.list.verticalScrollBar().setValue(place)
        if mine is not None and not mine.isVisible():
            self.setFocus()

    async def _read(self) -> tuple[str, datetime, datetime, list[Gap]]:
        """Title, span and gaps of the period."""
        self._outdated = False
        now = self._read_at = self._now()
        since = now - timedelta(days=7 if self._period == WEEK else 1)
        running = await self._ask(shifts.open_shift) if self._period == SHIFT else None
        if self._period == SHIFT and (running is None or running.begun_at is None):
            self._period = DAY  # nobody has the desk
        elif running is not None and running.begun_at is not None:
            since = running.begun_at
        title = {
            SHIFT: self.tr("Gaps in this shift"),
            WEEK: self.tr("Gaps in the last 7 days"),
            DAY: self.tr("Gaps in the last 24 hours"),
        }[self._period]
        gaps = await self._ask(silence.gaps, since=since, until=now, now=now, healths=dict(self._healths()))
        return title, since, now, gaps

    def _show(self, title: str, since: datetime, now: datetime, gaps: list[Gap]) -> None:
        self._span, self._gaps = (since, now), gaps
        self.model.set_gaps(gaps, now)
        self._title.setText(title)
        since_text = f"{date_text(since, self._tz)} {time_text(since, self._tz)}"
        self._summary.setText(
            self.tr(
                "since {time}. Gaps: {gaps}. Messages that came late: {late}. Spans that cannot be fetched: {spans}."
            ).format(
                time=since_text,
                gaps=number_text(len(gaps)),
                late=number_text(sum(gap.late_items for gap in gaps)),
                spans=number_text(sum(map(report.unfetchable, gaps))),
            )
        )
        self._stack.setCurrentIndex(0 if gaps else 1)
        self.setFocusProxy(self.list if gaps else self._buttons[self._period])
        for name, button in self._buttons.items():
            button.setChecked(name == self._period)

    def copy(self) -> None:
        """Copy the report as text."""
        copy_out(self._giving, self.report(), self._told.setText)

    def print(self) -> None:
        """Give the report out: on paper or as a file."""
        start(self._give(self.report()))

    def report(self) -> Report:
        """The gaps that are shown, as a report."""
        gaps, (since, until), now, tz = list(self._gaps), self._span, self._now(), self._tz

        def when(at: datetime) -> str:
            return full_text(at, tz)

        title = translate("gaps_view", "Gaps in the cover of the sources, {since} to {until}")
        return Report(
            title=title.format(since=when(since), until=when(until)),
            what=translate("gaps_view", "gaps"),
            lane="real",
            language=self._language,
            body=lambda: report.body(gaps, now, when, translate_core),
            text=lambda: report.text(gaps, since, until, now, translate_core),
            table=lambda: report.rows(gaps, now, translate_core),
            values=lambda: report.values(gaps, since, until, now),
        )

    async def _give(self, given: Report) -> None:
        self._told.setText(await print_out(self, self._giving, given))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        periods = {Qt.Key.Key_1: SHIFT, Qt.Key.Key_2: DAY, Qt.Key.Key_3: WEEK}
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Print):
            self.print()
        elif event.modifiers():
            super().keyPressEvent(event)
        elif (period := periods.get(Qt.Key(event.key()))) is not None:
            self.show_period(period)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_G):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _make(self) -> None:
        self._title = heading()
        self._title.setWordWrap(False)
        self._summary, self._told = quiet(), quiet()
        self._buttons = {
            SHIFT: ActButton(self.tr("This shift"), key="1"),
            DAY: ActButton(self.tr("24 hours"), key="2"),
            WEEK: ActButton(self.tr("7 days"), key="3"),
        }
        copying = ActButton(self.tr("Copy as text"), key="Ctrl+C")
        printing = ActButton(self.tr("Print or save"), key="Ctrl+P")
        back = ActButton(self.tr("Sources"), key=self.tr("Esc"))
        self.list = RowTable(ROW)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Gaps"))
        self.list.setItemDelegate(GapDelegate(self.list))
        for column, width in _WIDTHS.items():
            self.list.setColumnWidth(column, width)
        self.list.horizontalHeader().setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        nothing = QWidget()
        empty = QVBoxLayout(nothing)
        empty.addStretch(1)
        empty.addWidget(heading(self.tr("No gaps")))
        empty.addWidget(
            quiet(
                self.tr(
                    "Every source is covered, and was so all the time. One that fails, or that was silent for longer than two "
                    "intervals and its time limit, would stand here with what it cost."
                )
            )
        )
        empty.addStretch(2)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(nothing)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._title)
        top.addStretch(1)
        for name, button in self._buttons.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, name=name: self.show_period(name))
            top.addWidget(button)
        top.addWidget(copying)
        top.addWidget(printing)
        top.addWidget(back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID)
        whole.addLayout(top)
        whole.addWidget(self._summary)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._told)
        copying.clicked.connect(self.copy)
        printing.clicked.connect(self.print)
        back.clicked.connect(self.left)


class GapDelegate(CellDelegate):
    """Paints a gap; one that is open, and what is lost, with a mark beside the words."""

    def paint_cell(self, painter: QPainter, room: QRect, index: Index, tones: Tones, selected: bool) -> None:
        row: Gap = index.data(ROW_ROLE)
        column = index.column()
        ink = tones.on_selected if selected else tones.text
        icon = ""
        if column == TO and row.to_at is None:
            icon = "late"
        elif column == LOST and report.unfetchable(row):
            icon = "warning"
        if icon:
            ink = tones.on_selected if selected else tones.serious
            mark = QRectF(room.left(), room.top() + (room.height() - SIZE) / 2, SIZE, SIZE)
            paint_icon(painter, mark, icon, ink)
            room = room.adjusted(SIZE + GRID, 0, 0, 0)
        painter.setFont(font(bold=column == SOURCE))
        painter.setPen(QColor(ink))
        write_cell(painter, room, str(index.data() or ""))


def _key(gap: Gap) -> tuple[str, datetime]:
    return gap.source_id, gap.from_at
