"""The sheet in which a view gets its name."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.view import LONGEST_NAME, Wording
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.forms import Field

translate = QCoreApplication.translate  # a name that lupdate knows


class ViewForm(ActSheet):
    """Name, and whether the other accounts see it as well. `about` says what it shows."""

    def __init__(self, parent: QWidget, wording: Wording | None, about: str, *, lane: Lane):
        super().__init__(
            parent,
            title=translate("filter", "Save as a view")
            if wording is None
            else translate("filter", "Rename or share the view"),
            about=about if wording is None else wording.name,
            lane=lane,
            save=translate("filter", "Save"),
        )
        self._name = self.add_field(Field(check=_problem))
        self._name.set_words(translate("filter", "Name"))
        self._name.edit.setMaxLength(LONGEST_NAME)
        self._shared = QCheckBox(translate("filter", "For everybody at this desk"))
        self.body.addWidget(self._shared)
        if wording is not None:
            self._name.edit.setText(wording.name)
            self._shared.setChecked(wording.shared)
        self._name.setFocus()

    def values(self) -> Values | None:
        return {"name": self._name.text, "shared": self._shared.isChecked()}


def _problem(text: str) -> str:
    return "" if text.strip() else translate("filter", "Give the view a name.")
