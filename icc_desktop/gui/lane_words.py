"""The words that mark the exercise lane where the look of the window is lost: dialogs of the system, names of files, copied text."""

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QWidget

from icc_desktop.domain.exercise_words import MARKS, marked
from icc_desktop.gui.theme import lane_of
from icc_desktop.gui.words import translate_core
from icc_desktop.reports import page


def titled(widget: QWidget, text: str) -> str:
    """The title of a dialog over `widget`: in the exercise lane it begins with the word."""
    return f"{_word()}: {text}" if lane_of(widget) == "exercise" else text


def file_named(widget: QWidget, name: str) -> str:
    """The name proposed for a file that is saved from `widget`: in the exercise lane it begins with the word."""
    word = _word()
    return f"{word}_{name}" if lane_of(widget) == "exercise" and not name.startswith(word) else name


def copied_text(widget: QWidget, text: str) -> str:
    """Text that is copied out of `widget`: in the exercise lane its first and last words are the mark, in the user's language."""
    if lane_of(widget) == "real":
        return text
    mark = translate_core(page.EXERCISE)
    return marked(text, next((language for language, known in MARKS.items() if known == mark), "en"))


def copied(widget: QWidget, selected: QMimeData) -> QMimeData:
    """What a text widget puts on the clipboard: in the exercise lane marked, and as text only."""
    if lane_of(widget) == "real":
        return selected
    data = QMimeData()
    data.setText(copied_text(widget, selected.text()))
    return data


def _word() -> str:
    return QCoreApplication.translate("Strip", "EXERCISE")
