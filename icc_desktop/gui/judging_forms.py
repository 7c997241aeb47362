"""The forms in which a person judges a notification: how severe it is, whether it is real, why it is closed."""

from PySide6.QtCore import QCoreApplication

from icc_desktop.domain.entry import parse_ref
from icc_desktop.domain.notification import (
    CLOSING_REASONS,
    CONCERNS,
    NAMING_ANOTHER,
)
from icc_desktop.gui.act_sheet import Values
from icc_desktop.gui.admiralty import AdmiraltyChoice
from icc_desktop.gui.choices import Choice, Choices, severity_choices
from icc_desktop.gui.occasion import Occasion, RowsSheet, common, text_field
from icc_desktop.gui.words import translate_core

translate = QCoreApplication.translate  # a name that lupdate knows


class AssessForm(RowsSheet):
    """Severity, whether it concerns us, and why. What the sender's words propose is chosen, but nothing is saved."""

    def __init__(self, occasion: Occasion):
        super().__init__(occasion, translate("act_forms", "Assess"), translate("act_forms", "Save"))
        proposed = common({row.proposed for row in occasion.rows})
        severities = {row.severity for row in occasion.rows}
        assessed = common(severities)
        self._severity = self.add_choices(
            severity_choices(translate("act_forms", "Severity"), lambda severity: _aside(severity, proposed, assessed))
        )
        keys = {"ours": "F", "not-ours": "N", "unknown": "U"}
        self._concerns = self.add_choices(
            Choices(
                translate("act_forms", "For us?"),
                tuple(Choice(id=one, key=keys[one], text=translate_core(word)) for one, word in CONCERNS.items()),
                across=True,
            )
        )
        self._reason = self.add_field(
            text_field(translate("act_forms", "Reason"), translate("act_forms", "may stay empty"))
        )
        sources, information = (
            {getattr(row, name) for row in occasion.rows} for name in ("source_code", "information_code")
        )
        self._codes = AdmiraltyChoice(common(sources), common(information))
        self.body.addWidget(self._codes)
        chosen = proposed if severities == {None} else assessed
        if chosen:
            self._severity.choose(str(chosen))
        self._concerns.choose(common({row.concerns or "unknown" for row in occasion.rows}) or "unknown")
        self.show_problem("")
        self._severity.setFocus()

    def values(self) -> Values | None:
        if self._severity.value is None:
            self.show_problem(self.tr("Choose a severity: 4, 3, 2 or 1."))
            return None
        return {
            "severity": int(self._severity.value),
            "concerns": self._concerns.value or "unknown",
            "reason": self._reason.text,
            "source_code": self._codes.source_code,
            "information_code": self._codes.information_code,
        }


class DecideForm(RowsSheet):
    """A person's word on what is unclear, and what follows from it."""

    def __init__(self, occasion: Occasion):
        super().__init__(occasion, translate("act_forms", "Real, exercise or test?"), translate("act_forms", "Decide"))
        decisions = (
            (
                "real",
                "R",
                translate("act_forms", "Real"),
                translate("act_forms", "It stays in the queue and is treated like every real alert."),
            ),
            (
                "exercise",
                "X",
                translate("act_forms", "Exercise"),
                translate("act_forms", "It is closed here and goes on in the exercise lane, on its own."),
            ),
            (
                "test",
                "T",
                translate("act_forms", "Test"),
                translate("act_forms", "It stays in the queue to be acknowledged and closed; nobody is alarmed."),
            ),
        )
        self._status = self.add_choices(
            Choices(
                translate("act_forms", "What it is"),
                tuple(Choice(id=one, key=key, text=word, meaning=then) for one, key, word, then in decisions),
            )
        )
        self._reason = self.add_field(
            text_field(translate("act_forms", "How you know"), translate("act_forms", "may stay empty"))
        )
        self._status.setFocus()

    def values(self) -> Values | None:
        if self._status.value is None:
            self.show_problem(self.tr("Choose what it is: R, X or T."))
            return None
        return {"status": self._status.value, "reason": self._reason.text}


class CloseForm(RowsSheet):
    """Why it is closed; for a duplicate, or what is superseded, which other one stands for it."""

    def __init__(self, occasion: Occasion):
        super().__init__(occasion, translate("act_forms", "Close"), translate("act_forms", "Close"))
        self._lane = occasion.lane
        self._own = {row.ref for row in occasion.rows}
        self._reason = self.add_choices(
            Choices(
                translate("act_forms", "Reason"),
                tuple(
                    Choice(id=one, key=str(number), text=translate_core(word))
                    for number, (one, word) in enumerate(CLOSING_REASONS.items(), 1)
                ),
            )
        )
        self._other = self.add_field(text_field("", ""))
        self._other.hide()
        self._text = self.add_field(
            text_field(translate("act_forms", "Remark"), translate("act_forms", "may stay empty"))
        )
        self._reason.chosen.connect(self._show_other)
        self._reason.keyed.connect(self._ask_other)
        self._reason.setFocus()

    def values(self) -> Values | None:
        reason = self._reason.value
        if reason is None:
            self.show_problem(self.tr("Choose a reason: 1 to {last}.").format(last=len(CLOSING_REASONS)))
            return None
        other = self._other.text.strip().upper() if reason in NAMING_ANOTHER else ""
        if reason == "duplicate" or other:
            place = parse_ref(other)
            if place is None or place[1] != self._lane or other in self._own:
                self._other.set_problem(self.tr("The number of the other one, for instance A-1042."))
                self._other.setFocus()
                return None
        return {"reason": reason, "text": self._text.text, "other": other or None}

    def _show_other(self, reason: str) -> None:
        hint = translate("act_forms", "its number, for instance A-1042")
        if reason == "duplicate":
            self._other.set_words(translate("act_forms", "Duplicate of"), hint)
        else:
            superseded = translate("act_forms", "its number, for instance A-1042; empty where it has none here")
            self._other.set_words(translate("act_forms", "Superseded by"), superseded)
        self._other.setVisible(reason in NAMING_ANOTHER)
        self.adjustSize()

    def _ask_other(self, reason: str) -> None:
        if reason in NAMING_ANOTHER:
            self._other.setFocus()


def _aside(severity: int, proposed: int | None, assessed: int | None) -> str:
    if severity == assessed:
        return translate("act_forms", "as it stands")
    return translate("act_forms", "proposed from the sender's words") if severity == proposed else ""
