"""One line of acts: the one that is asked and as many others as there is room for; what is left is one button away.

Hides what fits. The keys of all acts are heard wherever their buttons stand, also while the menu of the others is open.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from icc_desktop.gui.actions import Action, letter_of
from icc_desktop.gui.panel_parts import Act
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.words import number_text

_GAP = GRID // 2


class ActRow(QWidget):
    """Buttons for `actions`, the ones that are used most first. `act_wanted` carries the id of one."""

    act_wanted = Signal(str)

    def __init__(self, actions: Iterable[Action]):
        super().__init__()
        self._actions = {action.id: action for action in actions}
        self._words: dict[str, str] = {}
        self._main: str | None = None
        self._buttons: dict[str, Act] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for action in self._actions.values():
            button = self._buttons[action.id] = Act(action.word, key=action.key)
            button.clicked.connect(lambda _=False, act=action.id: self.act_wanted.emit(act))
            row.addWidget(button)
        self._rest = Act("")
        self._rest.clicked.connect(self.show_rest)
        row.addWidget(self._rest)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> dict[str, str]:
        """The acts that can be done now, as they are called, with a button of their own or without."""
        return dict(self._words)

    @property
    def main(self) -> str | None:
        """The act that is asked; None where nothing is."""
        return self._main

    @property
    def rest(self) -> tuple[str, ...]:
        """The acts that have no button of their own for want of room."""
        return tuple(act for act in self._words if self._buttons[act].isHidden())

    def button(self, act: str) -> Act:
        """The button of an act."""
        return self._buttons[act]

    def show_acts(self, words: dict[str, str], main: str | None) -> None:
        """Offer these acts, each as it is called now."""
        self._words = {act: words[act] for act in self._actions if act in words}
        self._main = main
        for act, word in self._words.items():
            self._buttons[act].set_text(word, self._actions[act].key)
            self._buttons[act].set_main(act == main)
        self._fit()

    def show_rest(self) -> None:
        """Open the menu of what has no button of its own."""
        menu = _Rest(self)
        for act in self.rest:
            key = self._actions[act].key
            entry = menu.addAction(f"{self._words[act].replace('&', '&&')}\t{key}")
            entry.setData(key)
            entry.triggered.connect(lambda _=False, act=act: self.act_wanted.emit(act))
        above = menu.sizeHint().height() + _GAP
        menu.popup(self._rest.mapToGlobal(QPoint(0, -above)))
        menu.setActiveAction(menu.actions()[0])

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The one that is asked always has a button; of the others those that fit, in their order, without a gap."""
        self._rest.set_text(f"+{number_text(len(self._words))} …")  # as wide as it may become
        shown = set(self._words)
        if self._width(shown) > self.width():
            shown &= {self._main}
            room = self.width() - self._rest.sizeHint().width() - _GAP
            for act in self._words:
                if self._width({*shown, act}) > room:
                    break
                shown.add(act)
        for act, button in self._buttons.items():
            button.setVisible(act in shown)
        rest = [word for act, word in self._words.items() if act not in shown]
        self._rest.set_text(f"+{number_text(len(rest))} …")
        self._rest.setAccessibleName(", ".join(rest))
        self._rest.setToolTip("\n".join(rest))
        self._rest.setVisible(bool(rest))

    def _width(self, acts: set[str]) -> int:
        return sum(self._buttons[act].sizeHint().width() + _GAP for act in acts) - _GAP


class _Rest(QMenu):
    """A menu whose entries are also chosen by the keys of the acts."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = letter_of(event)
        entry = next((one for one in self.actions() if key and one.data() == key), None)
        if entry is None:
            super().keyPressEvent(event)
            return
        self.hide()
        entry.trigger()
        self.close()
