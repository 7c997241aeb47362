"""The page on which a prepared exercise is written: what it says of the whole, and its injects in order of time."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.desk.exercises import problem_words
from icc_desktop.domain.exercise import Exercise
from icc_desktop.domain.plan import Plan, PlannedStep
from icc_desktop.domain.scenario import PlanProblem, played
from icc_desktop.gui.forms import ActButton, heading, quiet, set_rank
from icc_desktop.gui.msel_model import NETWORK_WORDS, headline_in
from icc_desktop.gui.row_table import ROW_ROLE, CellDelegate, Index, RowModel, RowTable, write_cell
from icc_desktop.gui.theme import GRID, ROW, font
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.words import length_text, number_text, say, translate_core

AT, INJECT, KIND, CHANNEL, SAID, RESERVE = range(6)
_WIDTHS = {AT: 84, INJECT: 170, KIND: 160, CHANNEL: 150, RESERVE: 96}  # pixels at first

KINDS: dict[str, str] = {
    "text": QT_TRANSLATE_NOOP("core", "Message in words"),
    "call": QT_TRANSLATE_NOOP("core", "Telephone call"),
    "cap": QT_TRANSLATE_NOOP("core", "Message as it comes"),
    "again": QT_TRANSLATE_NOOP("core", "An earlier one again"),
    "network": QT_TRANSLATE_NOOP("core", "Network"),
    "control": QT_TRANSLATE_NOOP("core", "Control says"),
}


class PlanModel(RowModel[PlannedStep]):
    """One row an inject."""

    def __init__(self, language: str):
        super().__init__()
        self._language = language

    def show(self, plan: Plan) -> None:
        self.beginResetModel()
        self._rows = list(plan.steps)
        self.endResetModel()

    def place_of(self, step_id: str) -> int | None:
        return next((at for at, one in enumerate(self._rows) if one.id == step_id), None)

    def columns(self) -> tuple[str, ...]:
        return self.tr("Time"), self.tr("Inject"), self.tr("Kind"), self.tr("Channel"), self.tr("What it says"), ""

    def shown(self, row: PlannedStep, column: int) -> str:
        if column == AT:
            return row.at if row.times == 1 else f"{row.at} ×{row.times}"
        if column == INJECT:
            return row.id
        if column == KIND:
            return translate_core(KINDS[kind_of(row)])
        if column == CHANNEL:
            return row.channel or ""
        if column == SAID:
            return self._said(row)
        return self.tr("in reserve") if row.inject is not None and row.inject.contingency else ""

    def tip(self, row: PlannedStep, column: int) -> str | None:
        return self._said(row) if column == SAID else None

    def _said(self, row: PlannedStep) -> str:
        if row.inject is not None and row.inject.synopsis is not None:
            return row.inject.synopsis.say(self._language)
        if row.text is not None:
            return " ".join((row.text.subject or row.text.body).split())
        if row.call is not None:
            return row.call.who
        if row.network is not None:
            return translate_core(NETWORK_WORDS[row.network])
        if row.control is not None:
            return row.control.say(self._language)
        return headline_in(row.cap) if row.cap is not None else row.again or ""


class ExerciseEditor(QWidget):
    """The page. `step_wanted` carries the inject to change, None for a new one; `removed` the one to take out."""

    head_wanted = Signal()
    step_wanted = Signal(object)
    copy_wanted = Signal(object)
    removed = Signal(object)
    start_wanted = Signal()
    left = Signal()

    def __init__(self, language: str):
        super().__init__()
        self._language = language
        self.exercise: Exercise | None = None
        self.model = PlanModel(language)
        self.table = RowTable(ROW)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Injects"))
        self.table.setItemDelegate(_StepDelegate(self.table))
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setSectionResizeMode(SAID, QHeaderView.ResizeMode.Stretch)
        self._title, self._about, self._problem = heading(), quiet(), quiet()
        self._head = ActButton(self.tr("Name, players, objectives"), key="B", icon="settings")
        self._new = ActButton(self.tr("New inject"), key=self.tr("Ins"), icon="add", main=True)
        self._change = ActButton(self.tr("Change"), key=self.tr("Enter"))
        self._copy = ActButton(self.tr("Copy"), key="C")
        self._remove = ActButton(self.tr("Take out"), key=self.tr("Del"), icon="remove")
        self._start = ActButton(self.tr("STARTEX"), key="S", icon="exercise")
        self._back = ActButton(self.tr("Exercises"), key=self.tr("Esc"))
        self._lay_out()
        self._connect()

    @property
    def current(self) -> PlannedStep | None:
        index = self.table.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def show_exercise(self, found: Exercise, *, select: str = "") -> None:
        """Show a prepared exercise; what was selected stays, or `select` by its id."""
        plan = found.plan
        if plan is None:
            return
        before, place = self.current, self.table.currentIndex().row()
        self.exercise = found
        self.model.show(plan)
        at = self.model.place_of(select or (before.id if before is not None else ""))
        if at is None and self.model.rows:
            at = min(max(place, 0), len(self.model.rows) - 1)
        if at is not None:
            self.table.selectRow(at)
        self._title.setText(found.title)
        self._about.setText(plan.head.synopsis.say(self._language))
        self._say_whether_whole(plan)
        for button in (self._change, self._copy, self._remove):
            button.setEnabled(bool(self.model.rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = {
            Qt.Key.Key_Insert: self._new,
            Qt.Key.Key_Return: self._change,
            Qt.Key.Key_Enter: self._change,
            Qt.Key.Key_C: self._copy,
            Qt.Key.Key_Delete: self._remove,
            Qt.Key.Key_B: self._head,
            Qt.Key.Key_S: self._start,
            Qt.Key.Key_Escape: self._back,
        }.get(Qt.Key(event.key()))
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            button = self._new if event.key() == Qt.Key.Key_N else None
        if button is None:
            super().keyPressEvent(event)
        elif button.isEnabled():
            button.click()

    def _say_whether_whole(self, plan: Plan) -> None:
        if not plan.steps:
            self._problem.setText(
                self.tr("No inject yet. Ins writes the first one: when it comes, by which channel, what it says.")
            )
            set_rank(self._problem, "quiet")
            self._start.setEnabled(False)
            return
        try:
            scenario = played(plan)
        except PlanProblem as wrong:
            self._problem.setText(
                self.tr("It cannot be started yet. {problem}").format(problem=say(problem_words(wrong, plan)))
            )
            set_rank(self._problem, "problem")
            self._start.setEnabled(False)
            return
        said = self.tr("It can be started: {count} injects, {length}.")
        count, length = number_text(len(scenario.steps)), length_text(scenario.duration_s)
        self._problem.setText(said.format(count=count, length=length))
        set_rank(self._problem, "good")
        self._start.setEnabled(True)

    def _lay_out(self) -> None:
        for label in (self._title, self._problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
        acts = QHBoxLayout()
        acts.setSpacing(GRID)
        for button in (self._new, self._change, self._copy, self._remove, self._head):
            acts.addWidget(button)
        acts.addStretch(1)
        for button in (self._start, self._back):
            acts.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addLayout(acts)
        column.addWidget(self.table, 1)
        column.addWidget(self._problem)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self._new.clicked.connect(lambda: self.step_wanted.emit(None))
        self._change.clicked.connect(lambda: self.step_wanted.emit(self.current))
        self.table.doubleClicked.connect(lambda _: self._change.click())
        self._copy.clicked.connect(lambda: self.copy_wanted.emit(self.current))
        self._remove.clicked.connect(lambda: self.removed.emit(self.current))
        self._head.clicked.connect(self.head_wanted)
        self._start.clicked.connect(self.start_wanted)
        self._back.clicked.connect(self.left)


class _StepDelegate(CellDelegate):
    """An inject: its name bold, the rest quietly."""

    def paint_cell(self, painter: QPainter, room: QRect, index: Index, tones: Tones, selected: bool) -> None:
        row: PlannedStep = index.data(ROW_ROLE)
        loud = index.column() in (INJECT, SAID, AT) and not (row.inject is not None and row.inject.contingency)
        painter.setFont(font(bold=index.column() == INJECT))
        painter.setPen(QColor(tones.on_selected if selected else tones.text if loud else tones.quiet))
        write_cell(painter, room, str(index.data() or ""))


def kind_of(step: PlannedStep) -> str:
    """An id of `KINDS`."""
    happens = step.happenings
    return happens[0] if happens else "control"
