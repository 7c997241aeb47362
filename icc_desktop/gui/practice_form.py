"""Choosing a practice scenario and its speed; stopping the one that runs."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from icc_desktop.domain.exercise import Exercise
from icc_desktop.gui.forms import ActButton, heading, quiet
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.words import length_text

SPEEDS = (1.0, 5.0, 20.0, 60.0, 120.0)


@dataclass(frozen=True)
class Title:
    """A scenario as it is offered: its id, what it is called and about, and how long it lasts (scenario seconds)."""

    id: str
    title: str
    synopsis: str
    duration_s: float


class PracticeForm(QDialog):
    """`chosen` carries scenario id and speed (scenario seconds a second); `stop_chosen` ends the running one."""

    chosen = Signal(str, float)
    stop_chosen = Signal()

    def __init__(self, scenarios: tuple[Title, ...], parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowTitle(self.tr("Practice scenario"))
        self.setMinimumWidth(72 * GRID)
        self._scenarios = scenarios
        self._running = QLabel()
        self._running.setWordWrap(True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Scenario"))
        for one in scenarios:
            self._list.addItem(one.title)
        self._synopsis = quiet()
        self._synopsis.setWordWrap(True)
        self._synopsis.setMinimumHeight(12 * GRID)
        self._synopsis.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._speed = QComboBox()
        self._speed.setAccessibleName(self.tr("Speed"))
        for speed in SPEEDS:
            self._speed.addItem(
                self.tr("{factor} times as fast").format(factor=f"{speed:g}")
                if speed > 1
                else self.tr("As in reality"),
                speed,
            )
        self._speed.setCurrentIndex(2)
        self._start = ActButton(self.tr("Start"), key=self.tr("Enter"), main=True)
        self._stop = ActButton(self.tr("Stop the exercise"))
        self._lay_out()
        self._list.currentRowChanged.connect(self._describe)
        self._list.itemActivated.connect(lambda _: self._choose())
        self._speed.currentIndexChanged.connect(lambda _: self._describe(self._list.currentRow()))
        self._start.clicked.connect(self._choose)
        self._stop.clicked.connect(self._end)
        self._list.setCurrentRow(0)
        self.show_running(None)

    def show_running(self, exercise: Exercise | None) -> None:
        """Show which exercise runs, if one does: only one can."""
        runs = exercise is not None
        self._running.setText(self.tr("Running now: {title}").format(title=exercise.title) if exercise else "")
        self._running.setVisible(runs)
        self._stop.setVisible(runs)
        self._start.setEnabled(not runs and bool(self._scenarios))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID + 4)
        column.addWidget(heading(self.tr("Practice scenario"), "heading"))
        column.addWidget(quiet(self.tr("Plays into the exercise lane. The real queue goes on and breaks through.")))
        column.addWidget(self._running)
        column.addWidget(self._list)
        column.addWidget(self._synopsis)
        column.addWidget(self._speed)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._stop)
        row.addWidget(self._start)
        column.addLayout(row)

    def _describe(self, row: int) -> None:
        if 0 <= row < len(self._scenarios):
            one = self._scenarios[row]
            lasts = length_text(one.duration_s / float(self._speed.currentData()))
            lasting = self.tr("Lasts {length} at this speed.").format(length=lasts)
            self._synopsis.setText(f"{one.synopsis}\n\n{lasting}")

    def _choose(self) -> None:
        row = self._list.currentRow()
        if row >= 0 and self._start.isEnabled():
            self.accept()
            self.chosen.emit(self._scenarios[row].id, float(self._speed.currentData()))

    def _end(self) -> None:
        self.accept()
        self.stop_chosen.emit()
