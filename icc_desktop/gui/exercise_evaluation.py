"""The evaluation page of a run: what was planned, delivered and done, what observers saw, and what is learnt from it."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from icc_desktop.domain.evaluation import OUTCOME_WORDS, Evaluation, ExpectedAction, Outcome
from icc_desktop.domain.plan import ROLES
from icc_desktop.gui.exercise_control import Tick
from icc_desktop.gui.forms import ActButton, heading, quiet, set_rank
from icc_desktop.gui.icons import SIZE, paint_icon
from icc_desktop.gui.report import Report
from icc_desktop.gui.row_table import ROW_ROLE, CellDelegate, Index, RowModel, RowTable, write_cell
from icc_desktop.gui.theme import GRID, RESTYLED, font, tones_of
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.typed import Now
from icc_desktop.gui.words import date_text, translate_core, when_text
from icc_desktop.reports import evaluation as report

INJECT, ACTION, DUE, OUTCOME = range(4)
_WIDTHS = {INJECT: 110, DUE: 76, OUTCOME: 132}  # pixels at first
_SHARE = (4, 5)
_ICONS: dict[Outcome, str] = {
    "done": "acknowledge",
    "late": "late",
    "not-done": "dismiss",
    "open": "severity-unassessed",
}
_ROW = 5 * GRID + 4  # two lines


class ExpectedModel(RowModel[ExpectedAction]):
    """One row an expected action."""

    def __init__(self, language: str):
        super().__init__()
        self._language = language
        self._found: Evaluation | None = None

    def show(self, found: Evaluation) -> None:
        rows = list(found.expected)
        self._found = found
        if len(rows) == len(self._rows):
            for at, one in enumerate(rows):
                self.put(at, one)
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def columns(self) -> tuple[str, ...]:
        return self.tr("Inject"), self.tr("Expected action"), self.tr("Due"), self.tr("Outcome")

    def shown(self, row: ExpectedAction, column: int) -> str:
        if column == INJECT:
            return row.step
        if column == ACTION:
            return row.do.say(self._language)
        if column == DUE:
            due = row.due_s
            return f"{self._found.scenario.time(due):%H:%M:%S}" if self._found is not None and due is not None else ""
        return translate_core(OUTCOME_WORDS[row.outcome])

    def tip(self, row: ExpectedAction, column: int) -> str | None:
        return row.do.say(self._language) if column == ACTION else None


class ExerciseEvaluation(QWidget):
    """The page. `channel` names a channel by its id, `author` an account; `left` goes back to the list."""

    ticked = Signal(object)  # a `Tick`
    note_wanted = Signal()
    remark_wanted = Signal()
    lesson_wanted = Signal()
    reword_wanted = Signal()
    save_wanted = Signal()
    completed = Signal()
    left = Signal()

    def __init__(
        self, language: str, tz: tzinfo, now: Now, channel: Callable[[str], str], author: Callable[[str], str]
    ):
        super().__init__()
        self._language, self._tz, self._now = language, tz, now
        self._channel, self._author = channel, author
        self.found: Evaluation | None = None
        self.model = ExpectedModel(language)
        self.table = RowTable(_ROW)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Expected actions"))
        self.table.setItemDelegate(_ExpectedDelegate(self.table))
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setSectionResizeMode(ACTION, QHeaderView.ResizeMode.Stretch)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Evaluation"))
        self.text.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self._title, self._said = heading(), quiet()
        self._seen = ActButton(self.tr("Seen, not seen"), key=self.tr("Space"), main=True)
        self._note = ActButton(self.tr("Observer note"), key="N", icon="note")
        self._remark = ActButton(self.tr("Hot wash"), key="H")
        self._lesson = ActButton(self.tr("Lesson"), key="L", icon="add")
        self._reword = ActButton(self.tr("Reword"), key="Shift+L")
        self._complete = ActButton(self.tr("Evaluation complete"), key="V", icon="acknowledge")
        self._save = ActButton(self.tr("Print or save"), key="Ctrl+P")
        self._back = ActButton(self.tr("Exercises"), key=self.tr("Esc"))
        self._lay_out()
        self._connect()

    def show_run(self, found: Evaluation) -> None:
        """Show the evaluation of a run."""
        other = self.found is None or self.found.exercise.id != found.exercise.id
        self.found = found
        self.model.show(found)
        self._title.setText(report.title(found, translate_core))
        self._reword.setEnabled(bool(found.lessons))
        self._complete.setEnabled(found.exercise.stage == "ended")
        self._write()
        if other:
            self.say("", "quiet")
            self.text.verticalScrollBar().setValue(0)
            if self.model.rows:
                self.table.selectRow(0)

    def body(self) -> str:
        """The evaluation as the body of a page."""
        if self.found is None:
            return ""
        given = (self.found, self._when, self._second, self._author, self._channel, translate_core)
        return report.body(*given, language=self._language)

    def report(self) -> Report | None:
        """The evaluation as it is given out; None where none is shown."""
        found = self.found
        if found is None:
            return None
        given = (found, self._when, self._second, self._author, self._channel, translate_core)
        return Report(
            title=report.title(found, translate_core),
            what=self.tr("evaluation"),
            ref=found.exercise.ref,
            lane="exercise",
            language=self._language,
            body=self.body,
            text=lambda: report.text(*given, language=self._language),
            table=lambda: report.table(found, self._author, self._channel, translate_core, language=self._language),
            values=lambda: report.values(found, self._author),
        )

    def say(self, text: str, rank: str) -> None:
        """What became of a file."""
        self._said.setText(text)
        set_rank(self._said, rank)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        button = {
            Qt.Key.Key_Space: self._seen,
            Qt.Key.Key_N: self._note,
            Qt.Key.Key_H: self._remark,
            Qt.Key.Key_L: self._reword if shift else self._lesson,
            Qt.Key.Key_V: self._complete,
            Qt.Key.Key_Escape: self._back,
        }.get(Qt.Key(event.key()))
        if control:
            button = self._save if event.key() == Qt.Key.Key_P else None
        if button is None:
            super().keyPressEvent(event)
        elif button.isEnabled():
            button.click()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RESTYLED and self.found is not None:
            self._write()

    def _lay_out(self) -> None:
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        acts = QHBoxLayout()
        acts.setSpacing(GRID)
        for button in (self._seen, self._note, self._remark, self._lesson, self._reword, self._complete):
            acts.addWidget(button)
        acts.addStretch(1)
        acts.addWidget(self._save)
        acts.addWidget(self._back)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        for beside, share in zip((self.table, self.text), _SHARE, strict=True):
            splitter.addWidget(beside)
            splitter.setStretchFactor(splitter.count() - 1, share)
        splitter.setSizes([share * 70 for share in _SHARE])
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self._title)
        column.addLayout(acts)
        column.addWidget(splitter, 1)
        column.addWidget(self._said)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self._seen.clicked.connect(self._tick)
        self.table.doubleClicked.connect(lambda _: self._tick())
        self._note.clicked.connect(self.note_wanted)
        self._remark.clicked.connect(self.remark_wanted)
        self._lesson.clicked.connect(self.lesson_wanted)
        self._reword.clicked.connect(self.reword_wanted)
        self._complete.clicked.connect(self.completed)
        self._save.clicked.connect(self.save_wanted)
        self._back.clicked.connect(self.left)

    def _tick(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            one = self.model.row_at(index.row())
            self.ticked.emit(Tick(one.step, one.number, one.outcome not in ("done", "late")))

    def _write(self) -> None:
        """The text in the tones of now; where the reader was, he stays."""
        tones, bar = tones_of(self), self.text.verticalScrollBar()
        at = bar.value()
        self.text.document().setDefaultStyleSheet(
            f"* {{ color: {tones.text}; }} h2 {{ font-size: 15px; margin-top: 14px; }} th {{ color: {tones.quiet}; font-weight: normal; text-align: left; }} "
            f"td {{ border-bottom: 1px solid {tones.line}; }}"
        )
        self.text.setHtml(self.body())
        bar.setValue(at)

    def _second(self, at: datetime) -> str:
        """In a table: local time with its seconds, and the day where it is not that of STARTEX."""
        local, began = at.astimezone(self._tz), self.found.exercise.started_at if self.found else None
        other = began is not None and local.date() != began.astimezone(self._tz).date()
        return f"{date_text(at, self._tz)} {local:%H:%M:%S}" if other else f"{local:%H:%M:%S}"

    def _when(self, at: datetime) -> str:
        return when_text(at, self._tz, self._now())


class _ExpectedDelegate(CellDelegate):
    """An expected action: who and what in two lines, and its outcome with a shape."""

    def paint_cell(self, painter: QPainter, room: QRect, index: Index, tones: Tones, selected: bool) -> None:
        row: ExpectedAction = index.data(ROW_ROLE)
        first, second = (tones.on_selected,) * 2 if selected else (tones.text, tones.quiet)
        ink = first
        if index.column() == OUTCOME:
            good = row.outcome == "done"
            ink = first if selected else tones.good if good else tones.quiet if row.outcome == "open" else tones.problem
            place = QRectF(room.left(), room.center().y() - SIZE / 2, SIZE, SIZE)
            paint_icon(painter, place, _ICONS[row.outcome], ink)
            room = room.adjusted(SIZE + GRID // 2, 0, 0, 0)
        painter.setFont(font())
        painter.setPen(QColor(ink))
        if index.column() != ACTION:
            write_cell(painter, room, str(index.data() or ""))
            return
        half = room.height() // 2
        write_cell(painter, room.adjusted(0, 2, 0, -half + 1), str(index.data() or ""))
        painter.setPen(QColor(second))
        write_cell(painter, room.adjusted(0, half - 1, 0, -2), translate_core(ROLES[row.role]))
