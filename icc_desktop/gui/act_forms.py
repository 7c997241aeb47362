"""What the officer does with notifications: each act with its form, in one table.

Hides which act needs which form. Nothing is written without Enter in the form.
"""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.desk import log, matching, notifications
from icc_desktop.desk.change import Change
from icc_desktop.domain import allowed
from icc_desktop.domain.queue import is_to_take
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.dossier_forms import out_of_dossier, to_dossier
from icc_desktop.gui.judging_forms import AssessForm, CloseForm, DecideForm
from icc_desktop.gui.log_model import entry_text
from icc_desktop.gui.mark_forms import mark, point
from icc_desktop.gui.occasion import Occasion, RowsSheet, comment_field, text_field, when_field
from icc_desktop.gui.shelf_form import SeveralForm, ShelveForm
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.tones import Lane
from icc_desktop.gui.typed import Asked
from icc_desktop.gui.words import translate_core

# Whom one hands to and takes from (DOMAIN.md, question 1 of section 10 is open: who does it in this house).
ROLES = (
    QT_TRANSLATE_NOOP("core", "permanence, shift leader"),
    QT_TRANSLATE_NOOP("core", "permanence, operator"),
    QT_TRANSLATE_NOOP("core", "duty executive"),
)

translate = QCoreApplication.translate  # a name that lupdate knows


class HandForm(RowsSheet):
    """Handed to us by somebody, or handed back to somebody, and when."""

    def __init__(self, occasion: Occasion, *, back: bool):
        title = (
            translate("act_forms", "Hand back to the permanence")
            if back
            else translate("act_forms", "Handed to us by the permanence")
        )
        super().__init__(occasion, title, translate("act_forms", "Save"))
        self._back = back
        self._who = _who(occasion)
        self._who.setAccessibleName(translate("act_forms", "To whom") if back else translate("act_forms", "By whom"))
        label = QLabel(self._who.accessibleName())
        label.setBuddy(self._who)
        self.body.addWidget(label)
        self.body.addWidget(self._who)
        self._at = when_field(occasion)
        self.add_field(self._at)
        self._comment = comment_field(occasion)
        if self._comment is not None:
            self.add_field(self._comment)
        self._who.setFocus()
        line = self._who.lineEdit()
        if line is not None:
            line.selectAll()

    def values(self) -> Values | None:
        who = self._who.currentText().strip()
        if not who:
            self.show_problem(self.tr("Say who: a role at the permanence, for instance."))
            self._who.setFocus()
            return None
        if not self.may_address(who):
            return None
        comment = self._comment.text if self._comment is not None else ""
        return {"who": who, "back": self._back, "occurred_at": self._at.at, "comment": comment}


class VoiceForm(RowsSheet):
    """Acknowledged by telephone: to whom, and when."""

    def __init__(self, occasion: Occasion):
        super().__init__(
            occasion, translate("act_forms", "Acknowledged by telephone"), translate("act_forms", "Acknowledge")
        )
        self._to = self.add_field(
            text_field(
                translate("act_forms", "To whom"),
                translate("act_forms", "a role, for instance ERCC duty officer"),
                needed=translate("act_forms", "Say whom you told."),
            )
        )
        self._at = when_field(occasion)
        self.add_field(self._at)
        self._to.setFocus()

    def values(self) -> Values | None:
        to = self._to.text.strip()
        return {"by_voice_to": to, "occurred_at": self._at.at} if self.may_address(to) else None


class NoteForm(RowsSheet):
    """A note, of one line or many, and when it happened."""

    def __init__(self, occasion: Occasion):
        super().__init__(occasion, translate("act_forms", "Note"), translate("act_forms", "Write"))
        self._text = self.add_text(Asked(translate("act_forms", "Text  (Shift+Enter: new line)"), least=4, most=12))
        self._at = when_field(occasion)
        self.add_field(self._at)
        self._text.setFocus()

    def values(self) -> Values | None:
        if not self._text.text.strip():
            self.show_problem(self.tr("The note is empty."))
            self._text.setFocus()
            return None
        return {"text": self._text.text, "occurred_at": self._at.at}


class ReopenForm(RowsSheet):
    """Taking a closed one up again."""

    def __init__(self, occasion: Occasion):
        super().__init__(occasion, translate("act_forms", "Reopen"), translate("act_forms", "Reopen"))
        self._reason = self.add_field(
            text_field(translate("act_forms", "Reason"), translate("act_forms", "may stay empty"))
        )
        self._reason.setFocus()

    def values(self) -> Values | None:
        return {"reason": self._reason.text}


class CompleteForm(RowsSheet):
    """What it says, written in by a person: of one notification what stands so far."""

    def __init__(self, occasion: Occasion):
        super().__init__(occasion, translate("act_forms", "Complete by hand"), translate("act_forms", "Save"))
        row = occasion.rows[0] if len(occasion.rows) == 1 else None
        empty = translate("act_forms", "may stay empty")
        self._fields = {
            "headline": text_field(
                translate("act_forms", "Headline"), translate("act_forms", "what happened, in one line")
            ),
            "event": text_field(translate("act_forms", "Event"), empty),
            "area": text_field(translate("act_forms", "Area"), empty),
            "sender": text_field(translate("act_forms", "Sender"), empty),
        }
        for name, field in self._fields.items():
            self.add_field(field)
            field.edit.setText((getattr(row, name) or "") if row else "")
        self._fields["headline"].setFocus()

    def values(self) -> Values | None:
        values = {name: field.text for name, field in self._fields.items()}
        if not values["headline"].strip():
            self._fields["headline"].set_problem(self.tr("Say in one line what happened."))
            self._fields["headline"].setFocus()
            return None
        return values


class StrikeForm(ActSheet):
    """Striking an entry: why. It stays readable, and no longer counts."""

    def __init__(self, parent: QWidget, *, ref: str, text: str, lane: Lane):
        title = translate("act_forms", "Strike {ref}").format(ref=ref)
        super().__init__(parent, title=title, about=text, lane=lane, save=translate("act_forms", "Strike"))
        hint = translate(
            "act_forms",
            "The entry stays readable, struck through, with your name and this reason; it no longer counts.",
        )
        self._reason = self.add_field(
            text_field(translate("act_forms", "Reason"), hint, needed=translate("act_forms", "Say why it is struck."))
        )
        self._reason.setFocus()

    def values(self) -> Values | None:
        return {"reason": self._reason.text.strip()}


# -- the acts


async def acknowledge(occasion: Occasion) -> Change | None:
    """Acknowledge, or take over what the officer before left: one at once, several once it is said which, with one comment."""
    if len(occasion.rows) < 2:
        return await occasion.run(notifications.acknowledge, ids=occasion.ids, lane=occasion.lane)
    able, now = occasion.for_act("acknowledge"), occasion.now()
    taking = all(is_to_take(row, now, occasion.officer) for row in able.rows)
    title = translate("act_forms", "Take over") if taking else translate("act_forms", "Acknowledge")
    return await _until(SeveralForm(able, title, commented=True), able, notifications.acknowledge)


async def voice(occasion: Occasion) -> Change | None:
    """Acknowledged by telephone."""
    able = occasion.for_act("voice")
    return await _until(VoiceForm(able), able, notifications.acknowledge)


async def assess(occasion: Occasion) -> Change | None:
    """The house's own severity."""
    able = occasion.for_act("assess")
    return await _until(AssessForm(able), able, notifications.assess)


async def hand_in(occasion: Occasion) -> Change | None:
    """Handed to us."""
    able = occasion.for_act("hand_in")
    return await _until(HandForm(able, back=False), able, notifications.hand)


async def hand_back(occasion: Occasion) -> Change | None:
    """Handed back."""
    able = occasion.for_act("hand_back")
    return await _until(HandForm(able, back=True), able, notifications.hand)


async def close(occasion: Occasion) -> Change | None:
    """Close with a reason. What would be refused anyway is said before anything is typed."""
    able = occasion.for_act("close")
    form = CloseForm(able)
    if waiting := [row.ref for row in able.rows if row.acknowledged_at is None]:
        text = translate("act_forms", "Not acknowledged yet: {numbers}. Acknowledge first (Esc, A).")
        form.show_problem(text.format(numbers=", ".join(waiting)))
    return await _until(form, able, notifications.close)


async def shelve(occasion: Occasion) -> Change | None:
    """Put aside until a time; one that nobody has acknowledged is not, and the form says so at once."""
    able = occasion.for_act("shelve")
    form = ShelveForm(able)
    at = allowed.At(occasion.now())
    reasons = (allowed.why_not("shelve", row, at) for row in able.rows)
    form.show_problem(next((reason for reason in reasons if reason is not None), ""))
    return await _until(form, able, notifications.shelve)


async def unshelve(occasion: Occasion) -> Change | None:
    """Back from the shelf: at once, unless some of several are not there."""
    return await _at_once("unshelve", translate("act_forms", "Bring back"), occasion, notifications.unshelve)


async def mute(occasion: Occasion) -> Change | None:
    """Let it call no longer, or again: at once, unless some of several make no sound."""
    return await _at_once("mute", translate("act_forms", "Mute"), occasion, notifications.mute)


async def reopen(occasion: Occasion) -> Change | None:
    """Take up again."""
    able = occasion.for_act("reopen")
    return await _until(ReopenForm(able), able, notifications.reopen)


async def note(occasion: Occasion) -> Change | None:
    """Write a note."""
    return await _until(NoteForm(occasion), occasion, notifications.note)


async def join(occasion: Occasion) -> Change | None:
    """They are one event: at once, one key takes it back."""
    return await occasion.run(matching.join, ids=occasion.ids, lane=occasion.lane)


async def part(occasion: Occasion) -> Change | None:
    """They are other events than those they stand with: at once, and for good."""
    return await occasion.run(matching.part, ids=occasion.ids, lane=occasion.lane)


async def complete(occasion: Occasion) -> Change | None:
    """Write in what no machine could read."""
    able = occasion.for_act("complete")
    return await _until(CompleteForm(able), able, notifications.complete)


async def decide(occasion: Occasion) -> Change | None:
    """Real, exercise or test."""
    able = occasion.for_act("decide")
    return await _until(DecideForm(able), able, notifications.decide_status)


async def strike(occasion: Occasion) -> Change | None:
    """Strike `Occasion.entry`; nothing happens without one."""
    entry = occasion.entry
    if entry is None:
        return None
    form = StrikeForm(occasion.parent, ref=entry.ref, text=entry_text(entry), lane=entry.lane)
    return await form.ask_until(lambda values: occasion.run(log.strike, ref=entry.ref, **values))


Form = Callable[[Occasion], Awaitable[Change | None]]
FORMS: dict[str, Form] = {
    "acknowledge": acknowledge,
    "voice": voice,
    "assess": assess,
    "hand_in": hand_in,
    "hand_back": hand_back,
    "close": close,
    "reopen": reopen,
    "note": note,
    "decide": decide,
    "join": join,
    "part": part,
    "complete": complete,
    "shelve": shelve,
    "unshelve": unshelve,
    "mute": mute,
    "mark": mark,
    "point": point,
    "to_dossier": to_dossier,
    "out_of_dossier": out_of_dossier,
    "strike": strike,
}


async def _at_once(act: str, title: str, occasion: Occasion, run: Callable[..., object]) -> Change | None:
    able = occasion.for_act(act)
    if able.left_out:
        return await _until(SeveralForm(able, title), able, run)
    return await occasion.run(run, ids=occasion.ids, lane=occasion.lane)


async def _until(form: ActSheet, occasion: Occasion, act: Callable[..., object]) -> Change | None:
    async def run(values: Values) -> Change | None:
        return await occasion.run(act, ids=occasion.ids, lane=occasion.lane, **values)

    return await form.ask_until(run)


def _who(occasion: Occasion) -> QComboBox:
    before = [row.with_permanence for row in occasion.rows if row.with_permanence]
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    # Its completer would take the first Enter for itself. Qt takes None; the stub does not say so.
    box.setCompleter(None)  # type: ignore[arg-type]
    box.setMinimumHeight(4 * GRID)
    box.addItems(list(dict.fromkeys([*before, *(translate_core(role) for role in ROLES)])))
    return box
