"""The word EXERCISE where the system draws the window (file dialogs) or only a name is left of it (saved files)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from icc_desktop.gui.theme import lane_of


def titled(widget: QWidget, text: str) -> str:
    """The title of a dialog over `widget`: in the exercise lane it begins with the word."""
    return f"{_word()}: {text}" if lane_of(widget) == "exercise" else text


def file_named(widget: QWidget, name: str) -> str:
    """The name proposed for a file that is saved from `widget`: in the exercise lane it begins with the word."""
    word = _word()
    return f"{word}_{name}" if lane_of(widget) == "exercise" and not name.startswith(word) else name


def _word() -> str:
    return QCoreApplication.translate("Strip", "EXERCISE")
