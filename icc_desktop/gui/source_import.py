"""Taking in a file of sources: what is new, what differs, what cannot be used. Nothing is written before Enter."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHeaderView, QWidget

from icc_desktop.domain.source_file import Offered
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.forms import quiet
from icc_desktop.gui.mark_list import MarkList, MarkRow, Rank
from icc_desktop.gui.theme import GRID, lane_of
from icc_desktop.gui.words import number_text, say

translate = QCoreApplication.translate  # a name that lupdate knows

_WIDTH = 132 * GRID  # pixels


class ImportSheet(ActSheet):
    """The sheet. New ones are marked, those that differ are not: they stay as they are unless somebody says otherwise."""

    def __init__(self, parent: QWidget, offered: Iterable[Offered], *, file: str):
        super().__init__(
            parent,
            title=translate("source_import", "Take in sources"),
            about=file,
            lane=lane_of(parent),
            save=translate("source_import", "Take in"),
        )
        self._offered = {str(number): one for number, one in enumerate(offered)}
        self._marked = {key for key, one in self._offered.items() if one.standing == "new"}
        self.list = MarkList(
            (
                translate("source_import", "Source"),
                translate("source_import", "Address"),
                translate("source_import", "Beside what is set up"),
            )
        )
        self.list.setAccessibleName(translate("source_import", "Sources of the file"))
        self.list.setColumnWidth(0, 30 * GRID)
        self.list.setColumnWidth(1, 44 * GRID)
        self.list.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.list.setMinimumHeight(36 * GRID)
        self._detail = quiet()
        self._detail.setMinimumHeight(3 * self._detail.fontMetrics().lineSpacing())
        self.body.addWidget(self.list)
        self.body.addWidget(self._detail)
        self.setFixedWidth(_WIDTH)
        self.list.toggled.connect(self._toggle)
        self.list.chosen.connect(self._show_one)
        self.list.show_rows([self._row(key) for key in self._offered])
        self._show_word()
        self.list.setFocus()

    def values(self) -> Values | None:
        chosen = [self._offered[key] for key in self._offered if key in self._marked]
        if not chosen:
            self.show_problem(translate("source_import", "Nothing is marked: Space marks a source."))
            return None
        found = [one.source for one in chosen if one.source is not None]
        return {"added": [one for one in found if not one.id], "changed": [one for one in found if one.id]}

    def _toggle(self, key: str) -> None:
        if self._offered[key].standing in ("new", "changed"):
            self._marked ^= {key}
            self.list.rows.change(self._row(key))
            self.show_problem("")
            self._show_word()

    def _row(self, key: str) -> MarkRow:
        one = self._offered[key]
        ranks: dict[str, Rank] = {"new": "good", "same": "quiet", "unusable": "problem"}
        return MarkRow(
            key=key,
            marked=key in self._marked if one.standing in ("new", "changed") else None,
            texts=(one.name, one.source.address if one.source else "", _standing(one, key in self._marked)),
            sign={"new": "add", "changed": "settings", "unusable": "warning"}.get(one.standing, ""),
            rank=ranks.get(one.standing, ""),
        )

    def _show_one(self, key: str) -> None:
        one = self._offered[key]
        if one.problem is not None:
            self._detail.setText(say(one.problem))
        elif one.differs:
            text = translate("source_import", "Differs in: {keys}. Space takes the file's values over.")
            self._detail.setText(text.format(keys=", ".join(one.differs)))
        elif one.source is not None and one.source.authentication != "none":
            self._detail.setText(
                translate("source_import", "Its password or token is not in the file: give it in the form afterwards.")
            )
        else:
            self._detail.setText("")

    def _show_word(self) -> None:
        word = translate("source_import", "Take in {count}").format(count=number_text(len(self._marked)))
        self._save.set_text(word, translate("source_import", "Enter"))


def _standing(one: Offered, marked: bool) -> str:
    if one.standing == "new":
        return translate("source_import", "new")
    if one.standing == "same":
        return translate("source_import", "the same, nothing to do")
    if one.standing == "changed":
        return (
            translate("source_import", "is changed")
            if marked
            else translate("source_import", "differs, stays as it is")
        )
    return say(one.problem or "")
