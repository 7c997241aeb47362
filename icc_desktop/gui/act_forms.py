"""What the officer does with notifications: each act with its form, in one table.

Hides which act needs which form. Nothing is written without Enter in the form.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import tzinfo
from typing import TypedDict, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk import log, matching, notifications, queries
from icc_desktop.desk.change import Change
from icc_desktop.domain import notification
from icc_desktop.domain.entry import parse_ref
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.notification import CLOSING_REASONS, CONCERNS, SEVERITY_MEANINGS, SEVERITY_WORDS
from icc_desktop.domain.queue import Row
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.choices import Choice, Choices
from icc_desktop.gui.doing import Ask, Run
from icc_desktop.gui.forms import Field
from icc_desktop.gui.log_model import entry_text
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.tones import Lane
from icc_desktop.gui.typed import Asked, Now, TimeField
from icc_desktop.gui.words import number_text, translate_core

T = TypeVar("T")

# Whom one hands to and takes from (DOMAIN.md, question 1 of section 10 is open: who does it in this house).
ROLES = (
    QT_TRANSLATE_NOOP("core", "permanence, shift leader"),
    QT_TRANSLATE_NOOP("core", "permanence, operator"),
    QT_TRANSLATE_NOOP("core", "duty executive"),
)

translate = QCoreApplication.translate  # a name that lupdate knows


@dataclass(frozen=True, kw_only=True)
class Occasion:
    """What an act is about and what it may use. `parent` is where the form stands: the panel or the window.

    `rows` are the notifications that are selected; `entry` is the one that is to be struck. `now` gives aware
    UTC, `tz` is the desk's zone.
    """

    parent: QWidget
    run: Run
    ask: Ask
    lane: Lane
    now: Now
    tz: tzinfo
    rows: tuple[Row, ...] = ()
    entry: LogRow | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(row.id for row in self.rows)


def about(rows: tuple[Row, ...]) -> str:
    """What of the notifications stands under the title: number and headline of one, else how many and which."""
    if len(rows) == 1:
        nameless = translate("act_forms", "without a headline")
        return f"{rows[0].ref}  {rows[0].headline or rows[0].name or nameless}"
    return translate("act_forms", "{count} notifications: {numbers}").format(
        count=number_text(len(rows)), numbers=", ".join(row.ref for row in rows)
    )


class AssessForm(ActSheet):
    """Severity, whether it concerns us, and why. What the sender's words propose is chosen, but nothing is saved."""

    def __init__(self, occasion: Occasion):
        super().__init__(**_for(occasion, translate("act_forms", "Assess"), translate("act_forms", "Save")))
        proposed = _common({row.proposed for row in occasion.rows})
        severities = {row.severity for row in occasion.rows}
        assessed = _common(severities)
        self._severity = self.add_choices(
            Choices(
                translate("act_forms", "Severity"),
                tuple(
                    Choice(
                        id=str(severity),
                        key=str(severity),
                        text=translate_core(word),
                        meaning=translate_core(SEVERITY_MEANINGS[severity]),
                        severity=severity,
                        aside=_aside(severity, proposed, assessed),
                    )
                    for severity, word in SEVERITY_WORDS.items()
                ),
            )
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
            _field(translate("act_forms", "Reason"), translate("act_forms", "may stay empty"))
        )
        chosen = proposed if severities == {None} else assessed
        if chosen:
            self._severity.choose(str(chosen))
        self._concerns.choose(_common({row.concerns or "unknown" for row in occasion.rows}) or "unknown")
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
        }


class CloseForm(ActSheet):
    """Why it is closed; for a duplicate, of which other one."""

    def __init__(self, occasion: Occasion):
        super().__init__(**_for(occasion, translate("act_forms", "Close"), translate("act_forms", "Close")))
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
        self._other = self.add_field(
            _field(translate("act_forms", "Duplicate of"), translate("act_forms", "its number, for instance A-1042"))
        )
        self._other.hide()
        self._text = self.add_field(_field(translate("act_forms", "Remark"), translate("act_forms", "may stay empty")))
        self._reason.chosen.connect(self._show_other)
        self._reason.keyed.connect(self._ask_other)
        self._reason.setFocus()

    def values(self) -> Values | None:
        reason = self._reason.value
        if reason is None:
            self.show_problem(self.tr("Choose a reason: 1 to {last}.").format(last=len(CLOSING_REASONS)))
            return None
        other = None
        if reason == "duplicate":
            place = parse_ref(self._other.text)
            other = self._other.text.strip().upper()
            if place is None or place[1] != self._lane or other in self._own:
                self._other.set_problem(self.tr("The number of the other one, for instance A-1042."))
                self._other.setFocus()
                return None
        return {"reason": reason, "text": self._text.text, "other": other}

    def _show_other(self, reason: str) -> None:
        self._other.setVisible(reason == "duplicate")
        self.adjustSize()

    def _ask_other(self, reason: str) -> None:
        if reason == "duplicate":
            self._other.setFocus()


class HandForm(ActSheet):
    """Handed to us by somebody, or handed back to somebody, and when."""

    def __init__(self, occasion: Occasion, *, back: bool):
        title = (
            translate("act_forms", "Hand back to the permanence")
            if back
            else translate("act_forms", "Handed to us by the permanence")
        )
        super().__init__(**_for(occasion, title, translate("act_forms", "Save")))
        self._back = back
        self._who = _who(occasion)
        self._who.setAccessibleName(translate("act_forms", "To whom") if back else translate("act_forms", "By whom"))
        label = QLabel(self._who.accessibleName())
        label.setBuddy(self._who)
        self.body.addWidget(label)
        self.body.addWidget(self._who)
        self._at = _when(occasion)
        self.add_field(self._at)
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
        return {"who": who, "back": self._back, "occurred_at": self._at.at}


class VoiceForm(ActSheet):
    """Acknowledged by telephone: to whom, and when."""

    def __init__(self, occasion: Occasion):
        super().__init__(
            **_for(occasion, translate("act_forms", "Acknowledged by telephone"), translate("act_forms", "Acknowledge"))
        )
        self._to = self.add_field(
            _field(
                translate("act_forms", "To whom"),
                translate("act_forms", "a role, for instance ERCC duty officer"),
                needed=translate("act_forms", "Say whom you told."),
            )
        )
        self._at = _when(occasion)
        self.add_field(self._at)
        self._to.setFocus()

    def values(self) -> Values | None:
        return {"by_voice_to": self._to.text.strip(), "occurred_at": self._at.at}


class NoteForm(ActSheet):
    """A note, of one line or many, and when it happened."""

    def __init__(self, occasion: Occasion):
        super().__init__(**_for(occasion, translate("act_forms", "Note"), translate("act_forms", "Write")))
        self._text = self.add_text(Asked(translate("act_forms", "Text  (Shift+Enter: new line)"), least=4, most=12))
        self._at = _when(occasion)
        self.add_field(self._at)
        self._text.setFocus()

    def values(self) -> Values | None:
        if not self._text.text.strip():
            self.show_problem(self.tr("The note is empty."))
            self._text.setFocus()
            return None
        return {"text": self._text.text, "occurred_at": self._at.at}


class DecideForm(ActSheet):
    """A person's word on what is unclear, and what follows from it."""

    def __init__(self, occasion: Occasion):
        super().__init__(
            **_for(occasion, translate("act_forms", "Real, exercise or test?"), translate("act_forms", "Decide"))
        )
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
            _field(translate("act_forms", "How you know"), translate("act_forms", "may stay empty"))
        )
        self._status.setFocus()

    def values(self) -> Values | None:
        if self._status.value is None:
            self.show_problem(self.tr("Choose what it is: R, X or T."))
            return None
        return {"status": self._status.value, "reason": self._reason.text}


class ReopenForm(ActSheet):
    """Taking a closed one up again."""

    def __init__(self, occasion: Occasion):
        super().__init__(**_for(occasion, translate("act_forms", "Reopen"), translate("act_forms", "Reopen")))
        self._reason = self.add_field(
            _field(translate("act_forms", "Reason"), translate("act_forms", "may stay empty"))
        )
        self._reason.setFocus()

    def values(self) -> Values | None:
        return {"reason": self._reason.text}


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
            _field(translate("act_forms", "Reason"), hint, needed=translate("act_forms", "Say why it is struck."))
        )
        self._reason.setFocus()

    def values(self) -> Values | None:
        return {"reason": self._reason.text.strip()}


# -- the acts


class CompleteForm(ActSheet):
    """What it says, written in by a person: of one notification what stands so far."""

    def __init__(self, occasion: Occasion):
        super().__init__(**_for(occasion, translate("act_forms", "Complete by hand"), translate("act_forms", "Save")))
        row = occasion.rows[0] if len(occasion.rows) == 1 else None
        empty = translate("act_forms", "may stay empty")
        self._fields = {
            "headline": _field(
                translate("act_forms", "Headline"), translate("act_forms", "what happened, in one line")
            ),
            "event": _field(translate("act_forms", "Event"), empty),
            "area": _field(translate("act_forms", "Area"), empty),
            "sender": _field(translate("act_forms", "Sender"), empty),
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


async def acknowledge(occasion: Occasion) -> Change | None:
    """Acknowledge at once; there is nothing to ask."""
    return await occasion.run(notifications.acknowledge, ids=occasion.ids, lane=occasion.lane)


async def voice(occasion: Occasion) -> Change | None:
    """Acknowledged by telephone."""
    return await _until(VoiceForm(occasion), occasion, notifications.acknowledge)


async def assess(occasion: Occasion) -> Change | None:
    """The house's own severity."""
    return await _until(AssessForm(occasion), occasion, notifications.assess)


async def hand_in(occasion: Occasion) -> Change | None:
    """Handed to us."""
    return await _until(HandForm(occasion, back=False), occasion, notifications.hand)


async def hand_back(occasion: Occasion) -> Change | None:
    """Handed back."""
    return await _until(HandForm(occasion, back=True), occasion, notifications.hand)


async def close(occasion: Occasion) -> Change | None:
    """Close with a reason. What would be refused anyway is said before anything is typed."""
    form = CloseForm(occasion)
    waiting = [row.ref for row in occasion.rows if row.acknowledged_at is None]
    if waiting:
        numbers = ", ".join(waiting)
        form.show_problem(
            translate("act_forms", "Not acknowledged yet: {numbers}. Acknowledge first (Esc, A).").format(
                numbers=numbers
            )
        )

    async def run(values: Values) -> Change | None:
        other = values["other"]
        if other is not None:
            entry: LogRow | None = await occasion.ask(queries.entry_named, ref=other)
            if entry is None or entry.subject.kind != notification.KIND:
                form.refused(
                    Message(
                        QT_TRANSLATE_NOOP("core", "There is no notification with the number {ref}."), {"ref": other}
                    )
                )
                return None
        return await occasion.run(notifications.close, ids=occasion.ids, lane=occasion.lane, **values)

    return await form.ask_until(run)


async def reopen(occasion: Occasion) -> Change | None:
    """Take up again."""
    return await _until(ReopenForm(occasion), occasion, notifications.reopen)


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
    return await _until(CompleteForm(occasion), occasion, notifications.complete)


async def decide(occasion: Occasion) -> Change | None:
    """Real, exercise or test."""
    return await _until(DecideForm(occasion), occasion, notifications.decide_status)


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
    "strike": strike,
}


async def _until(form: ActSheet, occasion: Occasion, act: Callable[..., object]) -> Change | None:
    async def run(values: Values) -> Change | None:
        return await occasion.run(act, ids=occasion.ids, lane=occasion.lane, **values)

    return await form.ask_until(run)


# -- parts of forms


class _Common(TypedDict):
    parent: QWidget
    title: str
    about: str
    lane: Lane
    save: str


def _for(occasion: Occasion, title: str, save: str) -> _Common:
    return _Common(parent=occasion.parent, title=title, about=about(occasion.rows), lane=occasion.lane, save=save)


def _when(occasion: Occasion) -> TimeField:
    hint = translate("act_forms", "empty: now; else 13:58 or 1258Z")
    return TimeField(translate("act_forms", "When"), hint, occasion.now, occasion.tz)


def _field(label: str, hint: str, *, needed: str = "") -> Field:
    made = Field(check=(lambda text: "" if text.strip() else needed) if needed else None)
    made.set_words(label, hint)
    return made


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


def _aside(severity: int, proposed: int | None, assessed: int | None) -> str:
    if severity == assessed:
        return translate("act_forms", "as it stands")
    return translate("act_forms", "proposed from the sender's words") if severity == proposed else ""


def _common(values: set[T]) -> T | None:
    return next(iter(values)) if len(values) == 1 else None
