"""Building blocks of forms: headings, quiet text, a field with its problem below it, buttons that show their key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from icc_desktop.gui.icons import icon
from icc_desktop.gui.theme import GRID, RESTYLED, Size, set_font, tones_of

Check = Callable[[str], str]


def heading(text: str = "", size: Size = "heading") -> QLabel:
    """A heading that wraps."""
    label = QLabel(text)
    set_font(label, size, bold=True)
    label.setWordWrap(True)
    return label


def quiet(text: str = "") -> QLabel:
    """Text of second rank that wraps. Never read as markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_rank(label, "quiet")
    return label


def rule() -> QFrame:
    """A thin horizontal line."""
    frame = QFrame()
    frame.setProperty("line", True)
    return frame


def set_rank(widget: QWidget, rank: str) -> None:
    """``quiet``, ``problem``, ``good`` or nothing; see `icc_desktop.gui.sheet`."""
    if widget.property("rank") != rank:
        widget.setProperty("rank", rank)
        widget.style().polish(widget)


class ActButton(QPushButton):
    """A button with an icon, its word and the key that does the same. `main` is the one act of a screen."""

    def __init__(self, text: str, *, key: str = "", icon: str = "", main: bool = False):
        super().__init__()
        self._icon_name = icon
        self.setAutoDefault(False)
        if main:
            self.setProperty("act", "main")
        self.set_text(text, key)
        self._paint_icon()

    def set_text(self, text: str, key: str = "") -> None:
        gap = "  " if self._icon_name else ""
        self.setText(f"{gap}{text}   {key}" if key else f"{gap}{text}")
        self.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in RESTYLED:
            self._paint_icon()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _paint_icon(self) -> None:
        if self._icon_name:
            tones = tones_of(self)
            ink = tones.on_accent if self.property("act") == "main" else None
            self.setIcon(icon(self._icon_name, tones, colour=ink))


class Field(QWidget):
    """A label, a line to type in, and below it a hint or, once checked, the problem.

    Enter goes on to the form, after `entered`. `check` gives the problem of a text in words, "" for none. It is asked as one types once a problem is shown, and
    by `accept`.
    """

    entered = Signal()
    changed = Signal(str)

    def __init__(self, *, check: Check | None = None, secret: bool = False):
        super().__init__()
        self._check = check
        self._hint = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.label = QLabel()
        self.edit = QLineEdit()
        self._below = quiet()
        self._below.setMinimumHeight(self._below.fontMetrics().height())
        self.setFocusProxy(self.edit)
        self.label.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 4)
        for part in (self.label, self.edit, self._below):
            column.addWidget(part)
        self._eye: QAction | None = None
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
            self._eye = self.edit.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
            self._eye.setShortcut(QKeySequence("Alt+V"))
            self._eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._eye.triggered.connect(self._toggle_secret)
            self._paint_eye()
        self.edit.returnPressed.connect(self.entered)
        self.edit.textChanged.connect(self._typed)

    @property
    def text(self) -> str:
        return self.edit.text()

    @property
    def problem(self) -> str:
        """The problem that is shown, "" for none."""
        return self._below.text() if self._below.property("rank") == "problem" else ""

    def set_words(self, label: str, hint: str = "") -> None:
        """The label and the hint, in the language of now."""
        self.label.setText(label)
        self.edit.setAccessibleName(label)
        self._hint = hint
        self.set_problem(self._check(self.text) if self.problem and self._check else "")

    def set_problem(self, problem: str) -> None:
        """Show a problem, or with "" the hint again."""
        self._below.setText(problem or self._hint)
        set_rank(self._below, "problem" if problem else "quiet")
        self.edit.setProperty("wrong", bool(problem))
        self.edit.style().polish(self.edit)
        self.edit.setAccessibleDescription(problem or self._hint)

    def accept(self) -> bool:
        """Check the text and show what is wrong with it."""
        self.set_problem(self._check(self.text) if self._check else "")
        return not self.problem

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in RESTYLED and self._eye:
            self._paint_eye()
        super().changeEvent(event)

    def _typed(self, text: str) -> None:
        if self.problem:
            self.accept()
        self.changed.emit(text)

    def _toggle_secret(self) -> None:
        shown = self.edit.echoMode() == QLineEdit.EchoMode.Normal
        self.edit.setEchoMode(QLineEdit.EchoMode.Password if shown else QLineEdit.EchoMode.Normal)
        self._paint_eye()

    def _paint_eye(self) -> None:
        if self._eye is None:
            return
        shown = self.edit.echoMode() == QLineEdit.EchoMode.Normal
        self._eye.setIcon(icon("hidden" if shown else "shown", tones_of(self)))
        self._eye.setText(self.tr("Hide the password") if shown else self.tr("Show the password"))
        self._eye.setToolTip(f"{self._eye.text()}  Alt+V")
