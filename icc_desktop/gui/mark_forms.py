"""The forms about handling marks: which one counts for a message, and where a classified item is kept."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QComboBox, QLabel

from icc_desktop.desk import marks
from icc_desktop.desk.change import Change
from icc_desktop.domain.marks import Mark, is_lower
from icc_desktop.gui.act_sheet import Values
from icc_desktop.gui.choices import Choice, Choices
from icc_desktop.gui.forms import Field
from icc_desktop.gui.marks import mark_of
from icc_desktop.gui.occasion import Occasion, RowsSheet, text_field
from icc_desktop.gui.theme import GRID

translate = QCoreApplication.translate  # a name that lupdate knows

NONE = "none"
_KEYS = {
    "tlp-red": "5",
    "tlp-amber-strict": "4",
    "tlp-amber": "3",
    "tlp-green": "2",
    "tlp-clear": "1",
    "eu-limite": "L",
    "nato-unclassified": "U",
    "irix-authorities": "F",
    NONE: "0",
}


class MarkForm(RowsSheet):
    """Which mark counts. Those of TLP and of distribution by their keys, classifications in a list of their own."""

    def __init__(self, occasion: Occasion):
        super().__init__(occasion, translate("act_forms", "Handling mark"), translate("act_forms", "Mark"))
        self._language = QLocale().name()
        now = {mark_of(row) for row in occasion.rows}
        self._now = next(iter(now)) if len(now) == 1 else None
        self._has_body = any(not row.withheld for row in occasion.rows)
        known = {mark.code: mark for mark in marks.shipped()}
        self._open = self.add_choices(
            Choices(
                translate("act_forms", "Mark"),
                tuple(self._choice(code, key, known.get(code), len(now) == 1) for code, key in _KEYS.items()),
            )
        )
        self._classified = QComboBox()
        self._classified.setMinimumHeight(4 * GRID)
        self._classified.addItem(translate("act_forms", "no classification"), "")
        for scheme in marks.shipped().schemes:
            for mark in scheme.marks:
                if mark.classified:
                    self._classified.addItem(f"{mark.say(self._language)}   {scheme.say(self._language)}", mark.code)
        label = QLabel(translate("act_forms", "Or a classification"))
        label.setBuddy(self._classified)
        self._classified.setAccessibleName(label.text())
        self.body.addWidget(label)
        self.body.addWidget(self._classified)
        hint = translate("act_forms", "below the sender's mark: who there agreed, and when")
        self._reason = text_field(translate("act_forms", "Reason"), hint)
        self.add_field(self._reason)
        if self._now is not None and self._now.classified:
            self._classified.setCurrentIndex(self._classified.findData(self._now.code))
        elif len(now) == 1:
            self._open.choose(self._now.code if self._now else NONE)
        self._open.chosen.connect(lambda _: self._classified.setCurrentIndex(0))
        self._classified.activated.connect(self._classification_chosen)
        self.show_problem("")
        self._open.setFocus()

    def values(self) -> Values | None:
        code = self._classified.currentData() or self._open.value
        if not code:
            self.show_problem(translate("act_forms", "Choose a mark."))
            return None
        wanted = None if code == NONE else marks.shipped().mark(code)
        if is_lower(wanted, self._now) and not self._reason.text.strip():
            self._reason.set_problem(
                translate("act_forms", "It may go further then: say who of the sender's agreed, and when.")
            )
            self._reason.setFocus()
            return None
        return {"mark": wanted.code if wanted else None, "reason": self._reason.text}

    def _choice(self, code: str, key: str, mark: Mark | None, alone: bool) -> Choice:
        aside = translate("act_forms", "as it stands") if alone and mark == self._now else ""
        if mark is None:
            return Choice(id=code, key=key, text=translate("act_forms", "No mark"), aside=aside)
        return Choice(
            id=code, key=key, text=mark.say(self._language), meaning=mark.explain(self._language), aside=aside
        )

    def _classification_chosen(self) -> None:
        self._open.clear()
        if self._classified.currentData() and self._has_body:
            self.show_problem(
                translate(
                    "act_forms",
                    "Its text is on this desk already, where it may not be. Mark it all the same, and tell the security officer at once.",
                )
            )


class PointerForm(RowsSheet):
    """Where a classified item is kept. Nothing of what it says belongs here."""

    def __init__(self, occasion: Occasion):
        super().__init__(
            occasion, translate("act_forms", "Where the classified item is"), translate("act_forms", "Save")
        )
        words = {
            "register": (translate("act_forms", "Register number"), translate("act_forms", "as the registry gave it")),
            "system": (translate("act_forms", "System"), translate("act_forms", "where it can be read")),
            "holder": (
                translate("act_forms", "Held by"),
                translate("act_forms", "a role or a registry, and how to reach it"),
            ),
            "title": (
                translate("act_forms", "Neutral title"),
                translate("act_forms", "says nothing of the content; for instance: item of 25 November, 14:05"),
            ),
        }
        self._fields: dict[str, Field] = {}
        for name, (label, hint) in words.items():
            self._fields[name] = self.add_field(text_field(label, hint))
        self._fields["register"].setFocus()

    def values(self) -> Values | None:
        texts = {name: field.text.strip() for name, field in self._fields.items()}
        if not texts["register"] and not texts["system"]:
            self._missing("register", translate("act_forms", "Its number, or else the system where it is read."))
            return None
        if not texts["holder"]:
            self._missing("holder", translate("act_forms", "Say who holds it."))
            return None
        return texts

    def _missing(self, name: str, problem: str) -> None:
        self._fields[name].set_problem(problem)
        self._fields[name].setFocus()


async def mark(occasion: Occasion) -> Change | None:
    """Which handling mark counts."""

    async def run(values: Values) -> Change | None:
        return await occasion.run(marks.mark, ids=occasion.ids, lane=occasion.lane, **values)

    return await MarkForm(occasion).ask_until(run)


async def point(occasion: Occasion) -> Change | None:
    """Where a classified item is."""
    able = occasion.for_act("point")

    async def run(values: Values) -> Change | None:
        return await able.run(marks.point, ids=able.ids, lane=able.lane, **values)

    return await PointerForm(able).ask_until(run)
