"""Putting notifications aside until a time, and the sheet that only says for which of several an act is."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from icc_desktop.domain.ahead import parse_ahead
from icc_desktop.gui.act_sheet import Values
from icc_desktop.gui.choices import Choice, Choices
from icc_desktop.gui.occasion import Occasion, RowsSheet, comment_field, text_field
from icc_desktop.gui.typed import AheadField
from icc_desktop.gui.words import when_text

translate = QCoreApplication.translate  # a name that lupdate knows

_TYPED = "typed"
_MORNING = "06:00"


class ShelveForm(RowsSheet):
    """Until when it is put aside, and why it can wait. A quick time is one key; any other is typed."""

    def __init__(self, occasion: Occasion):
        super().__init__(occasion, translate("act_forms", "Shelve"), translate("act_forms", "Shelve"))
        now = occasion.now()
        morning = parse_ahead(_MORNING, now, occasion.tz) or now + timedelta(hours=12)
        self._times: dict[str, datetime] = {
            "30": now + timedelta(minutes=30),
            "120": now + timedelta(hours=2),
            "morning": morning,
        }
        words = (
            ("30", "3", translate("act_forms", "30 minutes")),
            ("120", "2", translate("act_forms", "2 hours")),
            ("morning", "6", translate("act_forms", "Morning")),
        )
        quick = tuple(
            Choice(id=one, key=key, text=word, aside=when_text(self._times[one], occasion.tz, now))
            for one, key, word in words
        )
        other = Choice(id=_TYPED, key="T", text=translate("act_forms", "Another time"))
        self._until = self.add_choices(Choices(translate("act_forms", "Back at"), (*quick, other)))
        hint = translate("act_forms", "14:30, +2h, tomorrow 08:00, 27.11. 08:00")
        self._at = AheadField(translate("act_forms", "Back at"), hint, occasion.now, occasion.tz)
        self.add_field(self._at)
        self._at.hide()
        self._reason = self.add_field(
            text_field(
                translate("act_forms", "Why it can wait"),
                translate("act_forms", "it comes back by itself, and asks to be acknowledged again"),
                needed=translate("act_forms", "Say why it can wait."),
            )
        )
        self._until.chosen.connect(self._show_field)
        self._until.keyed.connect(self._chosen_by_key)
        self._until.setFocus()

    def values(self) -> Values | None:
        chosen = self._until.value
        if chosen is None:
            self.show_problem(self.tr("Choose when it comes back: 3, 2, 6 or T."))
            self._until.setFocus()
            return None
        until = self._at.at if chosen == _TYPED else self._times[chosen]
        if until is None:
            self._at.set_problem(self.tr("When is it to come back?"))
            self._at.setFocus()
            return None
        return {"until": until, "reason": self._reason.text}

    def _show_field(self, chosen: str) -> None:
        self._at.setVisible(chosen == _TYPED)
        self.adjustSize()

    def _chosen_by_key(self, chosen: str) -> None:
        (self._at if chosen == _TYPED else self._reason).setFocus()


class SeveralForm(RowsSheet):
    """Says for which of several an act is before it is done; with a comment for all of them, where the act takes one."""

    def __init__(self, occasion: Occasion, title: str, *, commented: bool = False):
        super().__init__(occasion, title, title)
        self._comment = comment_field(occasion) if commented else None
        if self._comment is not None:
            self.add_field(self._comment)
            self._comment.setFocus()
        else:
            self.focus_save()

    def values(self) -> Values | None:
        return {} if self._comment is None else {"comment": self._comment.text}
