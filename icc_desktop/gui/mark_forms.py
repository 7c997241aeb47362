"""The forms about handling marks: which one counts for a message, and where a classified item is kept."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from icc_desktop.desk import marks
from icc_desktop.desk.change import Change
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.marks import Mark, is_lower
from icc_desktop.gui.act_sheet import ActSheet, Values
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


class _MarkFields:
    """What a sheet asks for a mark. Those of TLP and of distribution by their keys, classifications in a list of their own.

    `now` is the mark that stands, where all have the same (`alone`). With a `has_body` there is text on this desk already.
    """

    def __init__(self, sheet: ActSheet, now: Mark | None, *, alone: bool, has_body: bool):
        self._sheet, self._now, self._has_body = sheet, now, has_body
        self._language = QLocale().name()
        known = {mark.code: mark for mark in marks.shipped()}
        self._open = sheet.add_choices(
            Choices(
                translate("act_forms", "Mark"),
                tuple(self._choice(code, key, known.get(code), alone) for code, key in _KEYS.items()),
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
        sheet.body.addWidget(label)
        sheet.body.addWidget(self._classified)
        hint = translate("act_forms", "below the sender's mark: who there agreed, and when")
        self._reason = text_field(translate("act_forms", "Reason"), hint)
        sheet.add_field(self._reason)
        if now is not None and now.classified:
            self._classified.setCurrentIndex(self._classified.findData(now.code))
        elif alone:
            self._open.choose(now.code if now else NONE)
        self._open.chosen.connect(lambda _: self._classified.setCurrentIndex(0))
        self._classified.activated.connect(self._classification_chosen)
        sheet.show_problem("")
        self._open.setFocus()

    def values(self) -> Values | None:
        code = self._classified.currentData() or self._open.value
        if not code:
            self._sheet.show_problem(translate("act_forms", "Choose a mark."))
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
            self._sheet.show_problem(
                translate(
                    "act_forms",
                    "Its text is on this desk already, where it may not be. Mark it all the same, and tell the security officer at once.",
                )
            )


class MarkForm(RowsSheet):
    """Which mark counts for messages."""

    def __init__(self, occasion: Occasion):
        super().__init__(occasion, translate("act_forms", "Handling mark"), translate("act_forms", "Mark"))
        now = {mark_of(row) for row in occasion.rows}
        alone = len(now) == 1
        has_body = any(not row.withheld for row in occasion.rows)
        self._fields = _MarkFields(self, next(iter(now)) if alone else None, alone=alone, has_body=has_body)

    def values(self) -> Values | None:
        return self._fields.values()


class MarkDossierForm(ActSheet):
    """Which mark a dossier is handled by."""

    def __init__(self, parent: QWidget, *, about: str, lane: Lane, now: str | None):
        title, save = translate("act_forms", "Handling mark"), translate("act_forms", "Mark")
        super().__init__(parent, title=title, about=about, lane=lane, save=save)
        self._fields = _MarkFields(self, marks.shipped().mark(now), alone=True, has_body=True)

    def values(self) -> Values | None:
        return self._fields.values()


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
