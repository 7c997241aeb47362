"""Signing in at the desk, and the locked desk: who, and the password. Nothing else is on this screen.

Imports little, because it is the first window: it must take text soon after the start.
"""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from icc_desktop.base.words import Message
from icc_desktop.gui.forms import ActButton, Field, heading, quiet, rule, set_rank
from icc_desktop.gui.icons import icon
from icc_desktop.gui.theme import GRID, RESTYLED, ROW, set_font, tones_of
from icc_desktop.gui.words import number_text, say, when_text

_WIDTH = 50 * GRID
_MOST_ROWS = 5


@dataclass(frozen=True)
class Account:
    """Somebody who may sign in: the name that is typed and the name that is read."""

    sign_in_name: str
    display_name: str


@dataclass(frozen=True, kw_only=True)
class Locked:
    """A locked desk: by whom, since when (aware), and what waits meanwhile. `tz` is the desk's zone."""

    by: str
    since: datetime
    now: datetime
    tz: tzinfo
    to_acknowledge: int = 0
    overdue: int = 0


class SignIn(QWidget):
    """The screen. `submitted` carries sign-in name and password; answer with `show_problem`, or take the screen away.

    With `accounts` one is chosen from a list (the one named `last` to begin with), without any the name is typed.
    """

    submitted = Signal(str, str)

    def __init__(
        self,
        centre: str,
        desk: str,
        accounts: tuple[Account, ...] = (),
        last: str = "",
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._accounts = accounts
        self._title, self._centre = heading(self.tr("Desk {code}").format(code=desk), "large"), quiet(centre)
        self._locked, self._waiting = QLabel(), QLabel()
        for label in (self._locked, self._waiting):
            label.setWordWrap(True)
            label.hide()
        set_font(self._waiting, "heading", bold=True)
        self._list = self._account_list(last)
        self._name = Field()
        self._name.set_words(self.tr("Sign-in name"))
        self._password = Field(secret=True)
        self._password.set_words(self.tr("Password"))
        self._button = ActButton(self.tr("Sign in"), key=self.tr("Enter"), main=True)
        self._lay_out()
        self._name.entered.connect(self._password.setFocus)
        self._list.itemActivated.connect(lambda _: self._password.setFocus())
        self._password.entered.connect(self._submit)
        self._button.clicked.connect(self._submit)
        self._take_focus()

    def show_problem(self, message: Message | str) -> None:
        """The answer was no: say why, empty the password, and wait for the next one."""
        self._set_busy(False)
        self._password.edit.clear()
        self._password.set_problem(say(message))
        self._password.setFocus()

    def show_locked(self, locked: Locked) -> None:
        """Turn into the lock screen; call again when what waits has changed. What is typed stays."""
        since = when_text(locked.since, locked.tz, locked.now)
        self._locked.setText(
            self.tr("Locked by {name} since {time}. The alarm goes on.").format(name=locked.by, time=since)
        )
        self._locked.show()
        self._button.set_text(self.tr("Unlock"), self.tr("Enter"))
        waiting = [self.tr("{count} OVERDUE").format(count=number_text(locked.overdue))] if locked.overdue else []
        if locked.to_acknowledge:
            count = number_text(locked.to_acknowledge)
            waiting.append(self.tr("{count} to acknowledge").format(count=count))
        self._waiting.setText(" · ".join(waiting) or self.tr("Nothing waits"))
        set_rank(self._waiting, "problem" if locked.overdue else "")
        self._waiting.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.hasFocus():
            self._password.setFocus()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in RESTYLED:
            self._paint_icons()
        super().changeEvent(event)

    def _account_list(self, last: str) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(self.tr("Account"))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setTabKeyNavigation(False)
        for account in self._accounts:
            item = QListWidgetItem(f"{account.display_name}  ({account.sign_in_name})", made)
            item.setData(Qt.ItemDataRole.UserRole, account.sign_in_name)
            item.setSizeHint(QSize(0, ROW))
            if account.sign_in_name == last:
                made.setCurrentItem(item)
        if self._accounts and made.currentItem() is None:
            made.setCurrentRow(0)
        made.setFixedHeight(min(max(len(self._accounts), 1), _MOST_ROWS) * ROW + 4)
        if not self._accounts:
            made.hide()  # never shown from here: it has no place yet and would be a window of its own
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(GRID)
        for part in (self._centre, self._title, self._locked, self._waiting, rule()):
            column.addWidget(part)
        column.addSpacing(GRID)
        column.addWidget(self._list)
        column.addWidget(self._name)
        if self._accounts:
            self._name.hide()
        column.addSpacing(GRID)
        column.addWidget(self._password)
        row = QHBoxLayout()
        row.addWidget(self._button)
        row.addStretch(1)
        column.addLayout(row)
        box = QWidget()
        box.setFixedWidth(_WIDTH)
        column.setContentsMargins(0, 0, 0, 0)
        box.setLayout(column)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(box)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        self._paint_icons()

    def _take_focus(self) -> None:
        field = self._password if self._accounts else self._name
        field.setFocus()
        self.setFocusProxy(field)

    def _chosen(self) -> str:
        if not self._accounts:
            return self._name.text.strip()
        return str(self._list.currentItem().data(Qt.ItemDataRole.UserRole))

    def _submit(self) -> None:
        name, password = self._chosen(), self._password.text
        if not name:
            self._name.set_problem(self.tr("Your sign-in name is missing."))
            self._name.setFocus()
        elif not password:
            self._password.set_problem(self.tr("Your password is missing."))
            self._password.setFocus()
        else:
            self._set_busy(True)
            self.submitted.emit(name, password)

    def _set_busy(self, busy: bool) -> None:
        for part in (self._button, self._list, self._name, self._password):
            part.setEnabled(not busy)

    def _paint_icons(self) -> None:
        mark = icon("person", tones_of(self))
        for row in range(self._list.count()):
            self._list.item(row).setIcon(mark)
