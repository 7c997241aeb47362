"""How a source is told who asks: log-in, and a password or token that is kept apart and never shown again.

Hides where a secret stands: in the fields while it is typed, in the machine's keyring from then on, in the source never.
"""

import asyncio
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from icc_desktop.base.words import Message
from icc_desktop.domain.source import Authentication, Source, SourceKind
from icc_desktop.gui.forms import ActButton, Field, quiet
from icc_desktop.gui.theme import GRID

translate = QCoreApplication.translate  # a name that lupdate knows


class Keeper(Protocol):
    """Keeps secrets by name. Raises WorldFailure where it cannot."""

    @property
    def place(self) -> Message: ...

    def get(self, name: str) -> str | None: ...

    def put(self, name: str, value: str) -> None: ...

    def forget(self, name: str) -> None: ...


def secret_name(source_id: str) -> str:
    """The name under which the secret of a source is kept."""
    return f"source/{source_id}"


async def looked_up(keeper: Keeper | None, source: Source) -> tuple[bool, Message | None]:
    """Whether a secret is kept for this source, and where one goes. Raises WorldFailure.

    A keyring may ask its owner first, so it is asked beside the window.
    """
    if keeper is None:
        return False, None
    loop = asyncio.get_running_loop()
    place = await loop.run_in_executor(None, lambda: keeper.place)
    kept = source.id and await loop.run_in_executor(None, keeper.get, secret_name(source.id)) is not None
    return bool(kept), place


async def settle(keeper: Keeper | None, source_id: str, access: "SourceAccess") -> bool:
    """Keep, or forget, what was entered for a source that stands; whether anything changed. Raises WorldFailure."""
    if keeper is not None and access.secret:
        await asyncio.get_running_loop().run_in_executor(None, keeper.put, secret_name(source_id), access.secret)
        return True
    if keeper is not None and access.forgets:
        await forget(keeper, source_id)
        return True
    return False


async def forget(keeper: Keeper, source_id: str) -> None:
    """Forget the secret of a source. Raises WorldFailure."""
    await asyncio.get_running_loop().run_in_executor(None, keeper.forget, secret_name(source_id))


class SourceAccess(QWidget):
    """Log-in, user name, secret. `kept` says that a secret is kept already: it can be changed or forgotten, not seen."""

    changed = Signal()

    def __init__(self, source: Source, *, kept: bool, place: str):
        super().__init__()
        self._kept = kept
        self._forgotten = self._replaced = False
        self._mail = False
        self._way = QComboBox()
        self._way.setAccessibleName(translate("source_access", "Log-in"))
        label = QLabel(translate("source_access", "Log-in"))
        label.setBuddy(self._way)
        self.login = Field()
        self.login.set_words(translate("source_access", "User name"))
        self.login.edit.setText(source.login)
        self._secret = Field(secret=True)
        self._note = quiet()
        self._note.setWordWrap(False)
        self._place = quiet(place)
        self._change = ActButton(translate("source_access", "Change"))
        self._forget = ActButton(translate("source_access", "Forget"))
        self._lay_out(label)
        self._fill(source.authentication)
        self._way.currentIndexChanged.connect(self._show)
        self._change.clicked.connect(self._change_it)
        self._forget.clicked.connect(self._forget_it)
        for field in (self.login, self._secret):
            field.changed.connect(lambda _: self.changed.emit())
        self._show()

    @property
    def authentication(self) -> Authentication:
        """The way that was chosen."""
        way: Authentication = self._way.currentData()
        return way

    @property
    def secret(self) -> str:
        """The password or token as typed; "" where none was, or none is wanted."""
        return self._secret.text if self.authentication != "none" else ""

    @property
    def forgets(self) -> bool:
        """Whether one that is kept is to go."""
        return self._kept and (self._forgotten or self.authentication == "none")

    @property
    def fields(self) -> tuple[Field, ...]:
        return (self.login, self._secret)

    def set_kind(self, kind: SourceKind) -> None:
        """A mailbox always asks who reads it; a folder never does."""
        self.setVisible(kind != "folder")
        if self._mail != (kind == "mail"):
            self._mail = kind == "mail"
            self._fill(self.authentication)
            self._show()

    def _fill(self, chosen: Authentication) -> None:
        self._way.blockSignals(True)
        self._way.clear()
        if not self._mail:
            self._way.addItem(translate("source_access", "without"), "none")
        self._way.addItem(translate("source_access", "user name and password"), "password")
        self._way.addItem(translate("source_access", "token"), "token")
        self._way.setCurrentIndex(max(self._way.findData(chosen), 0))
        self._way.blockSignals(False)

    def _show(self) -> None:
        way = self.authentication
        self.login.setVisible(way == "password" or self._mail)
        hidden = self._kept and not self._forgotten and not self._replaced
        wanted = way != "none"
        self._secret.setVisible(wanted and not hidden)
        word = translate("source_access", "Token") if way == "token" else translate("source_access", "Password")
        self._secret.set_words(word)
        self._place.setVisible(wanted and not hidden and bool(self._place.text()))
        kept = translate("source_access", "A token is kept.") if way == "token" else ""
        self._note.setText(kept or translate("source_access", "A password is kept."))
        for part in (self._note, self._change, self._forget):
            part.setVisible(wanted and hidden)
        self.changed.emit()

    def _change_it(self) -> None:
        self._replaced = True
        self._show()
        self._secret.setFocus()

    def _forget_it(self) -> None:
        self._forgotten = True
        self._show()
        self._secret.setFocus()

    def _lay_out(self, label: QLabel) -> None:
        kept = QHBoxLayout()
        kept.setSpacing(GRID)
        for part in (self._note, self._change, self._forget):
            kept.addWidget(part)
        kept.addStretch(1)
        pair = QHBoxLayout()
        pair.setSpacing(2 * GRID)
        pair.addWidget(self.login, 1)
        pair.addWidget(self._secret, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(label)
        column.addWidget(self._way)
        column.addLayout(pair)
        column.addLayout(kept)
        column.addWidget(self._place)
