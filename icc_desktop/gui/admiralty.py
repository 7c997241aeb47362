"""Judging source and information in a form: two lists side by side, each left alone where nobody judged it.

A letter or a number chooses in the list that has the keyboard.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from icc_desktop.domain import admiralty
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.words import translate_core

translate = QCoreApplication.translate  # a name that lupdate knows


class AdmiraltyChoice(QWidget):
    """`source_code` (A to F) and `information_code` (1 to 6); each None where nothing was chosen."""

    def __init__(self, source_code: str | None, information_code: str | None):
        super().__init__()
        self._source = _list(admiralty.SOURCE, source_code)
        self._information = _list(admiralty.INFORMATION, information_code)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID // 4)
        for column, (text, box) in enumerate(
            (
                (translate("act_forms", "Source (A to F)"), self._source),
                (translate("act_forms", "Information (1 to 6)"), self._information),
            )
        ):
            label = QLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(text)
            grid.addWidget(label, 0, column)
            grid.addWidget(box, 1, column)
            grid.setColumnStretch(column, 1)
        hint = translate("act_forms", "Judge each for itself. New source, nobody confirms: F and 6, which is not bad.")
        self.setToolTip(hint)

    @property
    def source_code(self) -> str | None:
        return self._source.currentData() or None

    @property
    def information_code(self) -> str | None:
        return self._information.currentData() or None


def _list(words: dict[str, str], chosen: str | None) -> QComboBox:
    box = QComboBox()
    box.setMinimumHeight(4 * GRID)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    box.addItem(translate("act_forms", "not judged"), "")
    for code, text in words.items():
        box.addItem(f"{code}  {translate_core(text)}", code)
    box.setCurrentIndex(max(0, box.findData(chosen or "")))
    return box
