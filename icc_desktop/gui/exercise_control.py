"""The control page of the exercise that runs: its clock, its injects, and what control does to it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo

import msgspec
from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from icc_desktop.base.words import Message
from icc_desktop.domain.evaluation import OUTCOME_WORDS, Evaluation, ExpectedAction, InjectResult
from icc_desktop.domain.plan import ROLES
from icc_desktop.domain.scenario import Step, fill_words
from icc_desktop.domain.telephone import QUESTIONS
from icc_desktop.gui.forms import ActButton, heading, quiet, set_rank
from icc_desktop.gui.msel_model import MselModel, MselTable, left_text, synopsis_of
from icc_desktop.gui.theme import GRID, set_font
from icc_desktop.gui.words import say, translate_core

_SHARE = (19, 9)


@dataclass(frozen=True)
class Tick:
    """An observer says whether an expected action was done."""

    step: str
    number: int
    done: bool


class ExerciseControl(QWidget):
    """The page. `channel` names a channel by its id. What carries an object carries the `InjectResult` that is selected."""

    suspend_wanted = Signal()
    give_wanted = Signal(object)
    contingency_wanted = Signal()
    jump_wanted = Signal(object)
    pace_wanted = Signal()
    note_wanted = Signal(object)
    players_wanted = Signal()
    end_wanted = Signal()
    missed = Signal(object)
    ticked = Signal(object)  # a `Tick`

    def __init__(self, language: str, tz: tzinfo, channel: Callable[[str], str]):
        super().__init__()
        self._language = language
        self._found: Evaluation | None = None
        self._position_s = 0.0
        self.model = MselModel(language, tz, channel)
        self.table = MselTable(self.model)
        self._make()
        self._lay_out()
        self._connect()

    @property
    def current(self) -> InjectResult | None:
        """The inject that is selected."""
        index = self.table.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def show_run(self, found: Evaluation, position_s: float) -> None:
        """Show how the run stands, `position_s` scenario seconds after its start."""
        other = self._found is None or self._found.exercise.id != found.exercise.id
        self._found = found
        self.model.show(found, position_s)
        if other or not self.table.currentIndex().isValid():
            coming = self.model.next_inject
            at = self.model.rows.index(coming) if coming is not None else 0
            self.table.selectRow(at)
        self.go_on(position_s)
        self._show_inject()

    def go_on(self, position_s: float) -> None:
        """A second has passed."""
        if self._found is None:
            return
        self._position_s = position_s
        self.model.go_on(position_s)
        state = self._found.exercise
        held = state.stage == "suspended"
        self._title.setText(state.title)
        self._clock.setText(f"{self._found.scenario.time(position_s):%H:%M:%S}")
        self._pace_said.setText(
            self.tr("EXERCISE SUSPENDED")
            if held
            else self.tr("{factor} times as fast").format(factor=f"{state.speed:g}")
            if state.speed != 1
            else self.tr("as in reality")
        )
        set_rank(self._pace_said, "problem" if held else "quiet")
        self._suspend.set_text(self.tr("Resume") if held else self.tr("Suspend"), "F9")
        self._next.setText(self._coming(held))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        button = self._keys.get(Qt.Key(event.key())) if plain else None
        if button is not None:
            button.click()
        elif plain and event.text().isdigit() and 0 < int(event.text()) <= len(self._boxes):
            self._boxes[int(event.text()) - 1].click()
        else:
            super().keyPressEvent(event)

    # -- inside

    def _make(self) -> None:
        self._title = heading()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._clock = QLabel()
        set_font(self._clock, "large", bold=True)
        self._clock.setAccessibleName(self.tr("Scenario time"))
        self._pace_said, self._next = quiet(), quiet()
        for label in (self._title, self._pace_said, self._next):
            label.setWordWrap(False)
        self._suspend = ActButton(self.tr("Suspend"), key="F9", icon="shelve", main=True)
        self._give = ActButton(self.tr("Deliver now"), key="D", icon="down")
        self._reserve = ActButton(self.tr("From the reserve"), key="C")
        self._jump = ActButton(self.tr("Jump"), key="J", icon="next")
        self._pace = ActButton(self.tr("Speed"), key="V")
        self._note = ActButton(self.tr("Observer note"), key="N", icon="note")
        self._players = ActButton(self.tr("Players"), key="P", icon="partners")
        self._end = ActButton(self.tr("ENDEX"), key="X", icon="close")
        self._keys = {
            Qt.Key.Key_D: self._give,
            Qt.Key.Key_C: self._reserve,
            Qt.Key.Key_J: self._jump,
            Qt.Key.Key_V: self._pace,
            Qt.Key.Key_N: self._note,
            Qt.Key.Key_P: self._players,
            Qt.Key.Key_X: self._end,
        }
        self._name = heading()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._objective = quiet()
        self._expected_title = heading(self.tr("Expected"))
        self._hang_up = ActButton(self.tr("The caller hangs up"), key="H")
        self._keys[Qt.Key.Key_H] = self._hang_up
        self._boxes: list[QCheckBox] = []
        self._expected = QVBoxLayout()
        self._expected.setSpacing(GRID // 2)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        for part in (self._clock, self._pace_said, self._next):
            top.addWidget(part)
        top.addStretch(1)
        top.addWidget(self._title)
        acts = QHBoxLayout()
        acts.setSpacing(GRID)
        for button in (self._suspend, self._give, self._reserve, self._jump, self._pace, self._note, self._players):
            acts.addWidget(button)
        acts.addStretch(1)
        acts.addWidget(self._end)
        inner = QWidget()
        aside = QVBoxLayout(inner)
        aside.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        aside.setSpacing(GRID)
        aside.addWidget(self._name)
        aside.addWidget(self._objective)
        aside.addWidget(self._text)
        aside.addWidget(self._hang_up)
        aside.addWidget(self._expected_title)
        aside.addLayout(self._expected)
        aside.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setProperty("ground", "surface")
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        for beside, share in zip((self.table, area), _SHARE, strict=True):
            splitter.addWidget(beside)
            splitter.setStretchFactor(splitter.count() - 1, share)
        splitter.setSizes([share * 50 for share in _SHARE])
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addLayout(acts)
        column.addWidget(splitter, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_inject())
        self._suspend.clicked.connect(self.suspend_wanted)
        self._give.clicked.connect(lambda: self._with_current(self.give_wanted))
        self._reserve.clicked.connect(self.contingency_wanted)
        self._jump.clicked.connect(lambda: self.jump_wanted.emit(self.current))
        self._pace.clicked.connect(self.pace_wanted)
        self._note.clicked.connect(lambda: self.note_wanted.emit(self.current))
        self._players.clicked.connect(self.players_wanted)
        self._end.clicked.connect(self.end_wanted)
        self._hang_up.clicked.connect(lambda: self._with_current(self.missed))

    def _with_current(self, signal: SignalInstance) -> None:
        if self.current is not None:
            signal.emit(self.current)

    def _coming(self, held: bool) -> str:
        coming = self.model.next_inject
        if coming is None:
            return self.tr("All injects have come. ENDEX (X) when the work is done.")
        said = self.tr("next: {inject} at {time}") if held else self.tr("next: {inject} in {left}")
        at = f"{self._found.scenario.time(coming.planned_s):%H:%M:%S}" if self._found else ""
        return said.format(inject=coming.step.id, time=at, left=left_text(coming.planned_s - self._position_s))

    def _show_inject(self) -> None:
        row = self.current
        self._give.setEnabled(row is not None and row.delivered_at is None)
        self._reserve.setEnabled(any(one.standing == "contingency" for one in self.model.rows))
        self._hang_up.setVisible(row is not None and row.standing == "rings")
        if row is None:
            return
        told = (row.step.inject is not None and row.step.inject.synopsis is not None) or row.step.has_message
        self._name.setText(synopsis_of(row.step, self._language) if told or row.step.call else row.step.id)
        objective = self.model.objective(row)
        self._objective.setText(self.tr("Objective: {text}").format(text=objective) if objective else "")
        self._objective.setVisible(bool(objective))
        self._text.setText(self._said(row))
        self._show_expected(row.expected)

    def _said(self, row: InjectResult) -> str:
        """The words of an inject, its times as they were when it came, or as the scenario has them."""
        if self._found is None:
            return ""
        came = self._found.exercise.delivered.get(row.step.id)
        sent_at = came.sent_at if came is not None else None
        at = sent_at or self._found.scenario.time(row.step.sent_s)
        said = said_by(msgspec.structs.replace(row.step, control=None), self._language)
        control = row.step.control.say(self._language) if row.step.control is not None else ""
        filled = fill_words(said, row.step, sent_at=at, zone=self._found.scenario.zone)
        return "\n\n".join(part for part in (control, filled) if part)

    def _show_expected(self, expected: tuple[ExpectedAction, ...]) -> None:
        while len(self._boxes) > len(expected):
            box = self._boxes.pop()
            self._expected.removeWidget(box)
            box.deleteLater()
        while len(self._boxes) < len(expected):
            self._add_box(len(self._boxes) + 1)
        self._expected_title.setVisible(bool(expected))
        for one, box in zip(expected, self._boxes, strict=True):
            box.setChecked(one.outcome in ("done", "late"))
            box.setText(self._expected_text(one))
            box.setToolTip(one.do.say(self._language))

    def _add_box(self, number: int) -> None:
        box = QCheckBox()
        self._boxes.append(box)
        self._expected.addWidget(box)
        box.clicked.connect(lambda done: self._tick(number, done))

    def _expected_text(self, one: ExpectedAction) -> str:
        role = translate_core(ROLES[one.role])
        due = ""
        if one.due_s is not None and self._found is not None:
            due = self.tr(", due {time}").format(time=f"{self._found.scenario.time(one.due_s):%H:%M:%S}")
        outcome = translate_core(OUTCOME_WORDS[one.outcome])
        text = _wrapped(one.do.say(self._language))
        return f"{one.number}  {role}{due} ({outcome})\n{text}"

    def _tick(self, number: int, done: bool) -> None:
        if self.current is not None:
            self.ticked.emit(Tick(self.current.step.id, number, done))


def said_by(step: Step, language: str) -> str:
    """The words of an inject, for control to read: the message, or what the caller says and answers."""
    parts: list[str] = []
    if step.control is not None:
        parts.append(step.control.say(language))
    if step.text is not None:
        parts += [part for part in (step.text.sender, step.text.body.strip()) if part]
    if step.call is not None:
        parts += [step.call.who, step.call.number, step.call.text.strip()]
        parts += [
            _answered(say(Message(question)), answer)
            for name, question in QUESTIONS.items()
            if name not in ("caller", "number") and (answer := str(getattr(step.call, name, "") or ""))
        ]
    return "\n\n".join(part for part in parts if part)


def _answered(question: str, answer: str) -> str:
    return f"{question} {answer}" if question.endswith("?") else f"{question}: {answer}"


def _wrapped(text: str, width: int = 44) -> str:
    """Lines of about `width` characters: a box to tick does not wrap by itself."""
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return "\n".join(lines)
