"""The limits of the load on one sheet: when it is busy, when a flood begins, when it is over."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from icc_desktop.desk import load
from icc_desktop.desk.change import Change
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.load import Limits
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.doing import Ask, Run
from icc_desktop.gui.forms import ActButton, Field
from icc_desktop.gui.theme import GRID

translate = QCoreApplication.translate  # a name that lupdate knows

_WIDTH = 76 * GRID  # pixels
_MOST, _MOST_MINUTES = 100_000, 1440


async def set_load(parent: QWidget, *, run: Run, ask: Ask, lane: Lane) -> Change | None:
    """Ask for the limits in a sheet over `parent` and keep them; None where it was left."""
    form = LoadForm(parent, await ask(load.limits), load.shipped(), lane=lane)

    async def keep(values: Values) -> Change | None:
        if values["limits"] == load.shipped():
            return await run(load.reset_limits)
        return await run(load.change_limits, **values)

    return await form.ask_until(keep)


class LoadForm(ActSheet):
    """The sheet. Alt+0 puts in what came with the program, until it is saved."""

    def __init__(self, parent: QWidget, limits: Limits, shipped: Limits, *, lane: Lane):
        super().__init__(
            parent,
            title=translate("load_form", "Load: how much is too much"),
            about=translate(
                "load_form",
                "Notifications received in ten minutes, in each lane by itself. In a flood low items fold into bundles; "
                "high ones stand alone and sound.",
            ),
            lane=lane,
            save=translate("load_form", "Save"),
        )
        self._limits, self._shipped = limits, shipped
        self._fields = {
            name: Field(check=partial(_problem, most=_MOST_MINUTES if name == "calm_for_s" else _MOST))
            for name in Limits.__struct_fields__
        }
        self._make()
        self.setFixedWidth(_WIDTH)
        self._fill(limits)
        self._fields["busy_at"].setFocus()

    @property
    def limits(self) -> Limits:
        """What the fields say. Raises ValueError where one holds no number."""
        numbers = {name: int(field.text) for name, field in self._fields.items()}
        return Limits(**{**numbers, "calm_for_s": numbers["calm_for_s"] * 60})

    def values(self) -> Values | None:
        limits = self.limits
        if limits == self._limits:
            self.reject()  # nothing was changed, so nothing is written
            return None
        return {"limits": limits}

    def put_shipped(self) -> None:
        """Put in what came with the program; it counts once it is saved."""
        self._fill(self._shipped)
        text = translate(
            "load_form", "These are the limits as shipped. Enter saves them, Esc leaves everything as it was."
        )
        self.show_problem(text, rank="quiet")

    def _make(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID)
        words = {
            "busy_at": translate("load_form", "Busy from"),
            "flood_at": translate("load_form", "Flood mode begins at"),
            "calm_below": translate("load_form", "Flood mode ends below"),
            "calm_for_s": translate("load_form", "for so long"),
        }
        draft = translate("load_form", "in ten minutes; shipped: {number}, DRAFT")
        lasting = translate("load_form", "minutes; shipped: {number}, DRAFT")
        for place, (name, field) in enumerate(self._fields.items()):
            came = getattr(self._shipped, name) // (60 if name == "calm_for_s" else 1)
            field.set_words(words[name], (lasting if name == "calm_for_s" else draft).format(number=came))
            field.edit.textEdited.connect(lambda _: self.show_problem(""))
            grid.addWidget(field, place // 2, place % 2)
        self.body.addLayout(grid)
        reset = ActButton(translate("load_form", "As shipped"), key="Alt+0")
        reset.clicked.connect(self.put_shipped)
        QShortcut(QKeySequence("Alt+0"), self).activated.connect(self.put_shipped)
        self.body.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill(self, limits: Limits) -> None:
        for name, field in self._fields.items():
            field.edit.setText(str(getattr(limits, name) // (60 if name == "calm_for_s" else 1)))

    def _has_typed(self) -> bool:
        try:
            return self.limits != self._limits
        except ValueError:
            return True


def _problem(text: str, most: int) -> str:
    if text.strip().isascii() and text.strip().isdigit() and 0 < int(text) <= most:
        return ""
    return translate("load_form", "a whole number from 1 to {most}").format(most=most)
