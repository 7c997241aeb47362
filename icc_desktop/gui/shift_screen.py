"""The shift: who has the desk, taking it, leaving it with the head code written down elsewhere, and who had it before."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from icc_desktop.desk import load, shifts
from icc_desktop.desk.change import Change
from icc_desktop.domain.shift import Shift
from icc_desktop.gui.doing import Ask, Run, start
from icc_desktop.gui.forms import ActButton, heading, quiet, rule, set_rank
from icc_desktop.gui.load_meter import LoadPlot, Portions, load_words
from icc_desktop.gui.theme import GRID, font
from icc_desktop.gui.typed import Asked, Now
from icc_desktop.gui.words import date_text, length_text, time_text, when_text

_WIDTH = 112 * GRID
_READ_EVERY_S = 60


class ShiftScreen(QWidget):
    """The screen. `gaps_wanted` asks for the gaps in the cover of the sources during the shift. `sign` seals the journal with the desk's key; `author_name` gives the name of an account id.

    `now` gives aware UTC, `tz` is the desk's zone.
    """

    gaps_wanted = Signal()

    def __init__(
        self,
        run: Run,
        ask: Ask,
        *,
        sign: Callable[[bytes], bytes],
        author_name: Callable[[str], str],
        now: Now,
        tz: tzinfo,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._run, self._ask, self._sign, self._name = run, ask, sign, author_name
        self._now, self._tz = now, tz
        self._shifts: dict[str, Shift] = {}
        self._saving = False
        self._load_read_at: datetime | None = None
        self._lay_out()
        self._act.clicked.connect(self._pressed)
        self._gaps.clicked.connect(self.gaps_wanted)
        self._remark.edit.entered.connect(self._pressed)
        self._show()

    async def load(self) -> None:
        """Read the shifts."""
        self._shifts = {shift.id: shift for shift in await self._ask(shifts.shifts)}
        self._show()

    def apply(self, change: Change) -> None:
        """Show what an act changed."""
        if change.shifts:
            self._shifts.update({shift.id: shift for shift in change.shifts})
            self._load_read_at = None
            self._show()

    def tick(self, now: datetime) -> None:
        """Show how long the shift has run."""
        running = self._running()
        if running is not None and running.begun_at is not None:
            length = length_text((now - running.begun_at).total_seconds())
            since = when_text(running.begun_at, self._tz, now)
            self._since.setText(self.tr("since {time}, for {length}").format(time=since, length=length))
        before = self._load_read_at
        if self.isVisible() and (before is None or abs((now - before).total_seconds()) >= _READ_EVERY_S):
            start(self._show_load())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load_read_at = None  # read at the next tick

    async def _show_load(self) -> None:
        """Read and show how much came in during the shift."""
        self._load_read_at = self._now()
        running = self._running()
        portions: Portions = ()
        if running is not None and running.begun_at is not None:
            since, until = running.begun_at, self._now()
            portions = await self._ask(load.portions, lane="real", since=since, until=until)
            limits = await self._ask(load.limits)
            self._load_words.setText(load_words(portions, limits, self._tz))
            self._load_plot.show_load(portions, limits)
        for part in self._load_parts:
            part.setVisible(bool(portions))

    @property
    def code(self) -> str:
        """The head code that is shown to be written down, "" for none."""
        return self._code.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._act.hasFocus():
            self._pressed()
        elif event.key() == Qt.Key.Key_G and not event.modifiers():
            self.gaps_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._who, self._since = heading(size="large"), quiet()
        self._explain = quiet()
        self._remark = Asked(self.tr("Remark at the end  (may stay empty; Shift+Enter: new line)"), least=2)
        self._act = ActButton("", icon="shift", main=True)
        self._act.setFont(font("heading", bold=True))
        self._act.setMinimumHeight(6 * GRID)
        self._gaps = ActButton(self.tr("Gaps of the sources"), key="G", icon="late")
        self._problem = quiet()
        set_rank(self._problem, "problem")
        self._code_about = quiet(
            self.tr(
                "The shift is ended and sealed. Write this code down elsewhere, on paper: it proves later that nothing "
                "in the journal was changed."
            )
        )
        self._code = heading(size="large")
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._past = _table((self.tr("Officer"), self.tr("From"), self.tr("To"), self.tr("Length"), self.tr("Remark")))
        self._past.setAccessibleName(self.tr("Shifts before"))
        button = QHBoxLayout()
        button.addWidget(self._act)
        button.addWidget(self._gaps)
        button.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        for part in (self._who, self._since, self._explain):
            column.addWidget(part)
        column.addSpacing(GRID)
        column.addWidget(self._remark)
        column.addLayout(button)
        column.addWidget(self._problem)
        for part in (self._code_about, self._code):
            column.addWidget(part)
        self._load_rule, self._load_title = rule(), heading(self.tr("Load in this shift"))
        self._load_plot, self._load_words = LoadPlot(self._tz), quiet()
        column.addSpacing(GRID)
        self._load_parts: tuple[QWidget, ...] = (self._load_rule, self._load_title, self._load_plot, self._load_words)
        for one in self._load_parts:
            one.hide()
            column.addWidget(one)
        column.addSpacing(GRID)
        self._rule = rule()
        column.addWidget(self._rule)
        self._past_title = heading(self.tr("Shifts before"))
        column.addWidget(self._past_title)
        column.addWidget(self._past, 100)
        column.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        middle.setLayout(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        row.addWidget(middle, 1)
        row.addStretch(0)
        self.setFocusProxy(self._act)

    def _show(self) -> None:
        running = self._running()
        if running is None:
            self._who.setText(self.tr("Nobody has the desk"))
            self._since.setText("")
            self._explain.setText(
                self.tr("Whoever begins a shift is responsible for what comes in, until that shift is ended.")
            )
            self._act.set_text(self.tr("I have the desk: begin shift"))
        else:
            self._who.setText(self.tr("{name} has the desk").format(name=self._name(running.officer or "")))
            self._explain.setText(
                self.tr("Ending the shift seals the journal and gives a code to be written down elsewhere.")
            )
            self._act.set_text(self.tr("End shift"))
            self._code.setText("")
            self.tick(self._now())
        self._remark.setVisible(running is not None)
        self._since.setVisible(running is not None)
        for part in (self._code, self._code_about):
            part.setVisible(bool(self._code.text()))
        self._show_past()

    def _show_past(self) -> None:
        past = sorted(
            (shift for shift in self._shifts.values() if shift.ended_at is not None and shift.begun_at is not None),
            key=lambda shift: (shift.ended_at, shift.id),
            reverse=True,
        )
        self._past.setRowCount(len(past))
        for number, shift in enumerate(past):
            begun, ended = shift.begun_at, shift.ended_at
            cells = (
                self._name(shift.officer or ""),
                self._moment(begun),
                self._moment(ended),
                length_text((ended - begun).total_seconds()) if begun and ended else "",
                shift.remark or "",
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(" ".join(text.split()))
                self._past.setItem(number, column, item)
        for part in (self._rule, self._past, self._past_title):
            part.setVisible(bool(past))

    def _moment(self, at: datetime | None) -> str:
        if at is None:
            return ""
        other_year = at.astimezone(self._tz).year != self._now().astimezone(self._tz).year
        return f"{date_text(at, self._tz, year=other_year)} {time_text(at, self._tz)}"

    def _running(self) -> Shift | None:
        return next((shift for shift in self._shifts.values() if shift.is_open), None)

    def _pressed(self) -> None:
        if not self._saving:
            start(self._begin_or_end())

    async def _begin_or_end(self) -> None:
        self._saving = True
        self._problem.setText("")
        try:
            if self._running() is None:
                change = await self._run(shifts.begin)
            else:
                change = await self._run(shifts.end, sign=self._sign, remark=self._remark.text)
        finally:
            self._saving = False
        if change is None:
            self._problem.setText(self.tr("Not saved. What you typed is still here; the window says why."))
            return
        self.apply(change)
        if isinstance(change.result, str) and self._running() is None:
            self._remark.edit.clear()
            self._code.setText(change.result)
            self._show()


def _table(headers: tuple[str, ...]) -> QTableWidget:
    table = QTableWidget(0, len(headers))
    table.setHorizontalHeaderLabels(headers)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    header.setHighlightSections(False)
    return table
