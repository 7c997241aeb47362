"""The first start: language and desk, the first account, where the data are kept. Three short pages, all keyboard.

Hides the pages, their checks and the way between them. Touches nothing but the data folder, and that only to see
whether it can be written to.
"""

import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QStorageInfo, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from icc_desktop.base.words import Message
from icc_desktop.gui.forms import ActButton, Field, heading, quiet, set_rank
from icc_desktop.gui.icons import SIZE, pixmap
from icc_desktop.gui.theme import GRID, ROW, font, set_font, tones_of
from icc_desktop.gui.words import say

translate = QCoreApplication.translate  # a name that lupdate knows
LANGUAGES = (("en", "English"), ("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"))
SHORTEST_PASSWORD = 10
_NETWORK_FILE_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "fuse.sshfs", "afs"})
_FORM_WIDTH = 60 * GRID
_FORM_INDENT = 28  # pixels; below the word of a check box
_STEPS_WIDTH = 32 * GRID


@dataclass(frozen=True, kw_only=True)
class SetUp:
    """What the first start asks for. `practice` opens the desk with a practice scenario in the exercise lane."""

    language: str
    desk_code: str
    centre_name: str
    display_name: str
    sign_in_name: str
    password: str = field(repr=False)
    data_dir: Path
    practice: bool


def desk_code_problem(code: str) -> str:
    """Why this is no desk code (1 to 3 letters A to Z), "" if it is one."""
    if not code.strip():
        return translate("Assistant", "A desk needs a code of one to three letters.")
    if len(code.strip()) > 3:
        return translate("Assistant", "At most three letters, so that numbers stay short on the phone.")
    if not (code.strip().isascii() and code.strip().isalpha()):
        return translate("Assistant", "Only letters from A to Z.")
    return ""


def sign_in_name_problem(name: str) -> str:
    """Why this is no sign-in name, "" if it is one."""
    if not name.strip():
        return translate("Assistant", "The account needs a sign-in name.")
    return translate("Assistant", "No blanks in a sign-in name.") if len(name.split()) > 1 else ""


def password_problem(password: str) -> str:
    """Why this password is too weak, "" if it will do."""
    if len(password) < SHORTEST_PASSWORD:
        missing = SHORTEST_PASSWORD - len(password)
        return translate("Assistant", "At least {least} characters; {missing} more.").format(
            least=SHORTEST_PASSWORD, missing=missing
        )
    return translate("Assistant", "Not the same few characters again and again.") if len(set(password)) < 5 else ""


def folder_problem(text: str) -> str:
    """Why data cannot be kept in this folder, "" if they can. Writes and removes a file to find out."""
    if not text.strip():
        return translate("Assistant", "A folder is needed.")
    folder = Path(text.strip()).expanduser()
    if not folder.is_absolute():
        return translate("Assistant", "The whole path is needed, from the root or drive on.")
    try:
        standing = next(place for place in (folder, *folder.parents) if place.exists())
        if not standing.is_dir():
            return translate("Assistant", "{place} is a file, not a folder.").format(place=standing)
        with tempfile.TemporaryFile(dir=standing):
            pass
    except (OSError, StopIteration, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or translate("Assistant", "no such place")
        return translate("Assistant", "Nothing can be written there: {reason}").format(reason=reason)
    return ""


def on_network(text: str) -> bool:
    """Whether the folder lies on a network share, as far as the system says."""
    if text.startswith(("\\\\", "//")):
        return True
    folder = Path(text.strip()).expanduser()
    standing = next((place for place in (folder, *folder.parents) if place.exists()), Path(os.sep))
    return bytes(QStorageInfo(str(standing)).fileSystemType().data()).decode().lower() in _NETWORK_FILE_SYSTEMS


class Assistant(QWidget):
    """The first start. `finished` carries a `SetUp`; where it cannot be carried out, `refused` gives the page back.

    `language_chosen` comes at once, so that the translation can be put in: the words then change in place.
    `cancelled` comes with Escape on the first page.
    """

    finished = Signal(object)
    language_chosen = Signal(str)
    cancelled = Signal()

    def __init__(self, data_dir: Path, language: str = "en", parent: QWidget | None = None):
        super().__init__(parent)
        self._steps = _Steps(self)
        self._title, self._intro = heading("", "large"), quiet()
        self._pages = QStackedWidget()
        self._back, self._next = ActButton(""), ActButton("", main=True)
        self._refusal = quiet()
        set_rank(self._refusal, "problem")
        self._proposed_centre = ""
        self._make_fields(data_dir, language)
        self._fields: tuple[tuple[Field, ...], ...] = (
            (self._code, self._centre),
            (self._display, self._name, self._password, self._again),
            (self._folder,),
        )
        self._lay_out()
        self._connect()
        self.retranslate()
        self._go_to(0)

    @property
    def page(self) -> int:
        """The page that is shown, from 0."""
        return self._pages.currentIndex()

    def refused(self, message: Message | str) -> None:
        """The set-up could not be carried out: say why; everything typed is still there."""
        self._set_busy(False)
        self._refusal.setText(say(message))
        self._refusal.show()

    def retranslate(self) -> None:
        """Put every word in the language of now."""
        self._tongue.setText(self.tr("Language"))
        self._code.set_words(self.tr("Desk code"), self.tr("Stands before every number: A-1042, spoken on the phone."))
        if self._centre.text == self._proposed_centre:
            self._proposed_centre = self.tr("National Crisis Centre")
            self._centre.edit.setText(self._proposed_centre)
        self._centre.set_words(self.tr("Name of the centre"), self.tr("Stands on every print."))
        self._display.set_words(self.tr("Your name"), self.tr("As it stands in the log."))
        self._name.set_words(self.tr("Sign-in name"))
        least = self.tr("At least {least} characters. A sentence is easy to remember.")
        self._password.set_words(self.tr("Password"), least.format(least=SHORTEST_PASSWORD))
        self._again.set_words(self.tr("Password again"))
        self._folder.set_words(self.tr("Data folder"), self._folder_hint())
        self._browse.set_text(self.tr("Choose …"))
        self._practice.setText(self.tr("Try with a practice scenario"))
        self._about_practice.setText(
            self.tr("Plays in the exercise lane, apart from real alerts, with numbers of its own: X-A-1.")
        )
        self._back.set_text(self.tr("Back"), self.tr("Esc"))
        self._show_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._entered()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _make_fields(self, data_dir: Path, language: str) -> None:
        self._tongue = QLabel()
        self._languages = QButtonGroup(self)
        for number, (code, name) in enumerate(LANGUAGES):
            button = QPushButton(name)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setChecked(code == language)
            self._languages.addButton(button, number)
        if self._languages.checkedId() < 0:
            self._languages.button(0).setChecked(True)
        self._code = Field(check=desk_code_problem)
        self._code.edit.setText("A")
        self._code.edit.setMaximumWidth(12 * GRID)
        self._centre = Field(
            check=lambda text: (
                "" if text.strip() else translate("Assistant", "The centre's name stands on every print.")
            )
        )
        self._display = Field(
            check=lambda text: "" if text.strip() else translate("Assistant", "The log needs your name.")
        )
        self._name = Field(check=sign_in_name_problem)
        self._password = Field(check=password_problem, secret=True)
        self._again = Field(check=self._again_problem, secret=True)
        self._folder = Field(check=folder_problem)
        self._folder.edit.setText(str(data_dir))
        self._browse = ActButton("", icon="folder")
        self._practice = QCheckBox()
        self._about_practice = quiet()
        self._about_practice.setIndent(_FORM_INDENT)

    def _lay_out(self) -> None:
        tongues = QHBoxLayout()
        tongues.setSpacing(GRID)
        for button in self._languages.buttons():
            tongues.addWidget(button)
        tongues.addStretch(1)
        browse = QHBoxLayout()
        browse.addWidget(self._browse)
        browse.addStretch(1)
        for parts in (
            (self._tongue, tongues, 2 * GRID, self._code, self._centre),
            (self._display, self._name, self._password, self._again),
            (self._folder, browse, 3 * GRID, self._practice, self._about_practice),
        ):
            self._pages.addWidget(_page(parts))
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._next)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addSpacing(13 * GRID)
        for part in (self._title, self._intro):
            column.addWidget(part)
        column.addSpacing(2 * GRID)
        column.addWidget(self._pages)
        column.addWidget(self._refusal)
        column.addLayout(buttons)
        column.addStretch(3)
        form = QWidget()
        form.setFixedWidth(_FORM_WIDTH)
        form.setLayout(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._steps)
        row.addStretch(1)
        row.addWidget(form)
        row.addStretch(1)

    def _connect(self) -> None:
        self._languages.idClicked.connect(lambda number: self.language_chosen.emit(LANGUAGES[number][0]))
        self._code.changed.connect(self._code_typed)
        self._display.changed.connect(self._suggest_name)
        self._password.changed.connect(lambda _: self._again.problem and self._again.accept())
        self._folder.changed.connect(lambda _: self._folder.set_words(self._folder.label.text(), ""))
        self._browse.clicked.connect(self._choose_folder)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)

    def _entered(self) -> None:
        """Enter: on to the next empty field of the page, else to the next page."""
        fields = self._fields[self.page]
        here = next((i for i, part in enumerate(fields) if part.edit.hasFocus()), -1)
        empty = next((part for part in fields[here + 1 :] if not part.text.strip()), None)
        if not empty:
            self._go_on()
        elif here < 0 or fields[here].accept():
            empty.setFocus()

    def _go_on(self) -> None:
        wrong = [part for part in self._fields[self.page] if not part.accept()]
        if wrong:
            wrong[0].setFocus()
        elif self.page + 1 < self._pages.count():
            self._go_to(self.page + 1)
        elif self._next.isEnabled():
            self._set_busy(True)
            self.finished.emit(self._set_up())

    def _go_back(self) -> None:
        if self.page:
            self._go_to(self.page - 1)
        else:
            self.cancelled.emit()

    def _go_to(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._refusal.hide()
        self._show_words()
        first = next((part for part in self._fields[page] if not part.text), self._fields[page][0])
        first.setFocus()
        self.setFocusProxy(first)
        if page == 2:
            self._folder.set_words(self.tr("Data folder"), self._folder_hint())

    def _show_words(self) -> None:
        steps = (self.tr("Desk and language"), self.tr("First account"), self.tr("Data folder"))
        self._steps.show_steps(self.tr("First start"), steps, self.page)
        self._title.setText(
            (self.tr("This desk"), self.tr("Your account"), self.tr("Where the data are kept"))[self.page]
        )
        self._intro.setText(
            (
                self.tr("These stay as they are: the code is part of every number this desk gives out."),
                self.tr("The first account may set up everything, and add others later."),
                self.tr("Alerts, log and keys of this desk, on this machine. Only receiving needs a network."),
            )[self.page]
        )
        last = self.page == self._pages.count() - 1
        self._next.set_text(self.tr("Open the desk") if last else self.tr("Go on"), self.tr("Enter"))
        self._back.setVisible(self.page > 0)

    def _set_up(self) -> SetUp:
        return SetUp(
            language=LANGUAGES[self._languages.checkedId()][0],
            desk_code=self._code.text.strip().upper(),
            centre_name=self._centre.text.strip(),
            display_name=self._display.text.strip(),
            sign_in_name=self._name.text.strip(),
            password=self._password.text,
            data_dir=Path(self._folder.text.strip()).expanduser(),
            practice=self._practice.isChecked(),
        )

    def _set_busy(self, busy: bool) -> None:
        for part in (self._next, self._back, self._pages):
            part.setEnabled(not busy)
        self._refusal.hide()

    def _again_problem(self, text: str) -> str:
        return "" if text == self._password.text else translate("Assistant", "The two passwords are not the same.")

    def _code_typed(self, text: str) -> None:
        if text != text.upper():
            at = self._code.edit.cursorPosition()
            self._code.edit.setText(text.upper())
            self._code.edit.setCursorPosition(at)
        self._code.accept()

    def _suggest_name(self, text: str) -> None:
        if not self._name.edit.isModified():
            self._name.edit.setText(".".join(text.lower().split()))

    def _folder_hint(self) -> str:
        if on_network(self._folder.text):
            return self.tr("On a network share: without the network the desk could not write. Better on this machine.")
        return ""

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Data folder"), self._folder.text)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.open()

    def _folder_chosen(self, folder: str) -> None:
        self._folder.edit.setText(folder)
        self._folder.set_words(self.tr("Data folder"), self._folder_hint())
        self._folder.accept()


class _Steps(QWidget):
    """The column at the left: the program, and how far one is."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setFixedWidth(_STEPS_WIDTH)
        self._name, self._caption = QLabel("ICC Desktop"), quiet()
        set_font(self._name, "heading", bold=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 4 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._name)
        column.addWidget(self._caption)
        column.addStretch(1)
        self._words: tuple[str, ...] = ()
        self._page = 0

    def show_steps(self, caption: str, words: tuple[str, ...], page: int) -> None:
        self._caption.setText(caption)
        self._words, self._page = words, page
        said = translate("Assistant", "Step {step} of {steps}: {word}")
        self.setAccessibleName(said.format(step=page + 1, steps=len(words), word=words[page]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tones, painter = tones_of(self), QPainter(self)
        painter.fillRect(self.rect(), QColor(tones.raised))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(tones.line))
        top = 16 * GRID
        for number, word in enumerate(self._words):
            here, done = number == self._page, number < self._page
            painter.setFont(font(bold=here))
            painter.setPen(QColor(tones.text if here else tones.quiet))
            if here:
                painter.fillRect(0, top, GRID // 2, ROW, QColor(tones.accent))
            if done:
                mark = pixmap("acknowledge", tones.accent, SIZE, self.devicePixelRatioF())
                painter.drawPixmap(3 * GRID, top + (ROW - SIZE) // 2, mark)
            else:
                painter.drawText(3 * GRID, top, SIZE, ROW, Qt.AlignmentFlag.AlignVCenter, str(number + 1))
            room = self.width() - 7 * GRID
            text = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, room)
            painter.drawText(6 * GRID, top, room, ROW, Qt.AlignmentFlag.AlignVCenter, text)
            top += ROW + GRID


def _page(parts: tuple[QWidget | QHBoxLayout | int, ...]) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID + GRID // 2)
    for part in parts:
        if isinstance(part, int):
            column.addSpacing(part)
        elif isinstance(part, QHBoxLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    column.addStretch(1)
    return made
