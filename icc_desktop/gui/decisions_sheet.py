"""All decisions of a lane over the window: those of dossiers, and those that were taken without one."""

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from icc_desktop.desk.decisions import decisions
from icc_desktop.domain.alert import Lane
from icc_desktop.gui.act_sheet import LaneTag
from icc_desktop.gui.decision_form import State
from icc_desktop.gui.doing import start
from icc_desktop.gui.dossier_decisions import Decisions, decide
from icc_desktop.gui.dossier_section import SectionPlace
from icc_desktop.gui.forms import ActButton, heading
from icc_desktop.gui.theme import GRID, LaneFrame, tones_of

translate = QCoreApplication.translate

_MARGIN = 4 * GRID  # pixels of the window that stay in sight around it
_ABOVE = 11 * GRID  # and above it, so that the strip is seen


class DecisionsSheet(QDialog):
    """The list, as a dossier has it. D writes one down in no dossier; `dossier_wanted` and `notification_wanted` carry an id to go to."""

    dossier_wanted = Signal(str)
    notification_wanted = Signal(str)

    def __init__(self, parent: QWidget, place: SectionPlace, lane: Lane):
        super().__init__(parent)
        self._place, self._lane = place, lane
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(translate("decisions", "Decisions"))
        self.view = Decisions(place)
        self._new = ActButton(translate("decisions", "Decision without a dossier"), key="D", icon="add")
        self._leave = ActButton(translate("decisions", "Close"), key=translate("decisions", "Esc"))
        self._lay_out(parent, lane)
        self._new.clicked.connect(lambda: self._write("taken"))
        self._leave.clicked.connect(self.reject)
        self.finished.connect(lambda _: self._left(parent))
        self.view.act_wanted.connect(self.view.do)
        self.view.left.connect(self.reject)
        self.view.acted.connect(lambda: start(self.load()))
        for wanted, mine in (
            (self.view.dossier_wanted, self.dossier_wanted),
            (self.view.notification_wanted, self.notification_wanted),
        ):
            wanted.connect(mine)
            wanted.connect(lambda _: self.reject())

    async def load(self) -> None:
        """Read the decisions; the one that is chosen stays so."""
        found = await self._place.ask(decisions, lane=self._lane)
        if not self.view.is_over:
            self.view.show_all(self._lane, found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_D and held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            self._write("proposed" if held else "taken")
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(tones_of(self).edge))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _left(self, parent: QWidget) -> None:
        self.view.is_over = True
        parent.activateWindow()

    def _write(self, state: State) -> None:
        start(self._written(state))

    async def _written(self, state: State) -> None:
        await decide(self, self._place, lane=self._lane, state=state)
        await self.load()
        self.view.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, parent: QWidget, lane: Lane) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        top.addWidget(heading(self.windowTitle()), 1)
        top.addWidget(LaneTag(lane))
        bottom = QHBoxLayout()
        bottom.setContentsMargins(2 * GRID, 0, 2 * GRID, 2 * GRID)
        bottom.setSpacing(GRID)
        bottom.addWidget(self._new)
        bottom.addWidget(self._leave)
        bottom.addStretch(1)
        frame = LaneFrame(lane)
        frame.body.addLayout(top)
        frame.body.addWidget(self.view, 1)
        frame.body.addLayout(bottom)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(frame)
        room = QRect(parent.rect()).adjusted(_MARGIN, _ABOVE, -_MARGIN, -_MARGIN)
        self.resize(room.size())
        self.move(parent.mapToGlobal(room.topLeft()))
        self.view.setFocus()
