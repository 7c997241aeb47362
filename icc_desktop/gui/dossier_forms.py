"""The forms of dossiers: filing notifications from the queue, and what is done with a dossier as a whole.

Nothing is written without Enter; what the desk refuses leaves everything typed where it is.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from icc_desktop.desk import dossiers
from icc_desktop.desk.change import Change
from icc_desktop.desk.dossier_queries import Listed, Suggested, suggestions_for
from icc_desktop.desk.dossier_queries import dossiers as all_dossiers
from icc_desktop.domain.dossier import STATE_WORDS, Dossier
from icc_desktop.domain.queue import Row
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.choices import Choice, Choices, severity_choices
from icc_desktop.gui.doing import start
from icc_desktop.gui.dossier_chooser import DossierChooser, Offer
from icc_desktop.gui.forms import Field
from icc_desktop.gui.occasion import Occasion, RowsSheet, about, text_field
from icc_desktop.gui.queue_row import headline
from icc_desktop.gui.tones import Lane
from icc_desktop.gui.typed import Asked
from icc_desktop.gui.words import translate_core

translate = QCoreApplication.translate
LONGEST_PROPOSED = 120  # characters of a headline that are proposed as a title


def proposed_title(rows: tuple[Row, ...]) -> str:
    """The headline of the worst of these, on one line and not too long."""
    worst = max(rows, key=lambda row: row.weight or 0, default=None)
    text = " ".join(headline(worst).split()) if worst is not None else ""
    return text if len(text) <= LONGEST_PROPOSED else f"{text[: LONGEST_PROPOSED - 1].rstrip()}…"


def line(label: str, hint: str = "", *, needed: str = "", text: str = "") -> Field:
    """A line to type in; `needed` is what is said where it stays empty."""
    made = text_field(label, hint, needed=needed)
    made.edit.setText(text)
    return made


def reason_line(hint: str = "") -> Field:
    """A line for the reason, which must be given."""
    return line(translate("dossiers", "Why"), hint, needed=translate("dossiers", "Say why."))


class _ChooserSheet(ActSheet):
    """A sheet with a chooser, and a reason that is asked where nothing in the messages gives one.

    It stands at once; Enter that is pressed before the dossiers have been read is heard when they have.
    """

    def __init__(self, parent: QWidget, *, title: str, about: str, lane: Lane, save: str, new_title: str | None):
        super().__init__(parent, title=title, about=about, lane=lane, save=save)
        self.chooser = DossierChooser(new_title=new_title)
        self.body.addWidget(self.chooser)
        self.reason = self.add_field(line(translate("dossiers", "Why"), translate("dossiers", "why it belongs there")))
        self._filled = self._early = False
        self.chooser.chosen_changed.connect(self._show_reason)
        self.chooser.typed.connect(lambda: self.show_problem(""))
        self.chooser.setFocus()

    def fill(self, suggested: list[Suggested], listed: list[Listed]) -> None:
        """What there is to choose from has been read."""
        self.chooser.fill(suggested, listed)
        self._filled = True
        if self._early:
            self._entered()

    def asks_why(self, offer: Offer) -> bool:
        """Whether a reason must be typed for this one."""
        raise NotImplementedError

    def chosen(self) -> Offer | None:
        """What was chosen, with its reason where it needs one; None where something is missing, and shown."""
        if not self._filled:
            self._early = True
            return None
        offer = self.chooser.chosen
        if offer is None:
            self.show_problem(self.tr("No dossier has these words. Type others."))
            self.chooser.setFocus()
            return None
        if self.asks_why(offer) and not self.reason.text.strip():
            self.reason.set_problem(self.tr("Say why: nothing in the messages themselves says so."))
            self.reason.setFocus()
            return None
        return offer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.chooser.step(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _show_reason(self) -> None:
        offer = self.chooser.chosen
        shown = offer is not None and self.asks_why(offer)
        if shown == self.reason.isHidden():
            self.reason.setVisible(shown)
            self.adjustSize()


class ToDossierForm(_ChooserSheet):
    """Which dossier notifications belong to: the likely ones first, or a new one with the title proposed."""

    def __init__(self, occasion: Occasion):
        super().__init__(
            occasion.parent,
            title=translate("dossiers", "To a dossier"),
            about=about(occasion.rows),
            lane=occasion.lane,
            save=translate("dossiers", "Take it"),
            new_title=proposed_title(occasion.rows),
        )
        self.reason.hide()

    def asks_why(self, offer: Offer) -> bool:
        return not offer.is_new and not offer.why

    def values(self) -> Values | None:
        offer = self.chosen()
        if offer is None:
            return None
        if offer.dossier is None:
            return {"title": offer.title}
        return {"dossier_id": offer.dossier.id, "reason": "" if offer.why else self.reason.text}


class OutOfDossierForm(RowsSheet):
    """Taking notifications out of their dossier, and why."""

    def __init__(self, occasion: Occasion):
        super().__init__(occasion, translate("dossiers", "Out of its dossier"), translate("dossiers", "Take out"))
        self._reason = self.add_field(reason_line())
        self._reason.setFocus()

    def values(self) -> Values | None:
        return {"reason": self._reason.text}


async def to_dossier(occasion: Occasion) -> Change | None:
    """Put notifications into a dossier, or open one for them."""
    form = ToDossierForm(occasion)

    async def read() -> None:
        suggested = await occasion.ask(suggestions_for, ids=occasion.ids, lane=occasion.lane)
        form.fill(suggested, await occasion.ask(all_dossiers, lane=occasion.lane))

    async def run(values: Values) -> Change | None:
        act = dossiers.open_ if "title" in values else dossiers.file
        return await occasion.run(act, ids=occasion.ids, lane=occasion.lane, **values)

    reading = start(read())
    try:
        return await form.ask_until(run)
    finally:
        reading.cancel()  # left before the dossiers were read: there is nothing to fill any more


async def out_of_dossier(occasion: Occasion) -> Change | None:
    """Take notifications out of their dossier."""
    able = occasion.for_act("out_of_dossier")
    form = OutOfDossierForm(able)

    async def run(values: Values) -> Change | None:
        return await able.run(dossiers.unfile, ids=able.ids, lane=able.lane, **values)

    return await form.ask_until(run)


# -- a dossier as a whole


def named(dossier: Dossier) -> str:
    """Number and title, as it stands under the title of a sheet."""
    return f"{dossier.ref}  {dossier.name}"


class NewDossierForm(ActSheet):
    """A dossier from nothing: its title, and why it is opened."""

    def __init__(self, parent: QWidget, lane: Lane):
        title, save = translate("dossiers", "New dossier"), translate("dossiers", "Open")
        super().__init__(parent, title=title, about="", lane=lane, save=save)
        needed = translate("dossiers", "A dossier needs a title.")
        hint = translate("dossiers", "what it is about, in one line")
        self._title_line = self.add_field(line(translate("dossiers", "Title"), hint, needed=needed))
        self._reason = self.add_field(line(translate("dossiers", "Why"), translate("dossiers", "may stay empty")))
        self._title_line.setFocus()

    def values(self) -> Values | None:
        return {"title": self._title_line.text, "reason": self._reason.text}


class DescribeForm(ActSheet):
    """Title, summary and Paragon reference as they stand, to be changed."""

    def __init__(self, parent: QWidget, dossier: Dossier, lane: Lane):
        title, save = translate("dossiers", "Title, summary, Paragon"), translate("dossiers", "Save")
        super().__init__(parent, title=title, about=named(dossier), lane=lane, save=save)
        needed = translate("dossiers", "A dossier needs a title.")
        self._title_line = self.add_field(line(translate("dossiers", "Title"), needed=needed, text=dossier.name))
        label = translate("dossiers", "Summary: what is known, what is done  (Shift+Enter: new line)")
        self._summary = self.add_text(Asked(label, least=4, most=10))
        self._summary.edit.setPlainText(dossier.summary_text)
        hint = translate("dossiers", "the incident's reference there, as text; may stay empty")
        self._paragon = self.add_field(line(translate("dossiers", "Paragon reference"), hint, text=dossier.paragon_ref))
        self._before = dossier.summary_text
        self.show_problem("")
        self._summary.setFocus()

    def values(self) -> Values | None:
        return {"title": self._title_line.text, "summary": self._summary.text, "paragon": self._paragon.text}

    def _has_typed(self) -> bool:
        fields = any(field.edit.isModified() for field in (self._title_line, self._paragon))
        return fields or self._summary.text != self._before


class AssessDossierForm(ActSheet):
    """Its severity, and why; lowering what somebody else set needs the reason."""

    def __init__(self, parent: QWidget, dossier: Dossier, lane: Lane):
        title, save = translate("dossiers", "Assess the dossier"), translate("dossiers", "Save")
        super().__init__(parent, title=title, about=named(dossier), lane=lane, save=save)
        self._severity = self.add_choices(
            severity_choices(
                translate("dossiers", "Severity"),
                lambda severity: translate("dossiers", "as it stands") if severity == dossier.severity else "",
            )
        )
        hint = translate("dossiers", "may stay empty, unless you lower what somebody else set")
        self._reason = self.add_field(line(translate("dossiers", "Why"), hint))
        if dossier.severity:
            self._severity.choose(str(dossier.severity))
        self.show_problem("")
        self._severity.setFocus()

    def values(self) -> Values | None:
        if self._severity.value is None:
            self.show_problem(self.tr("Choose a severity: 4, 3, 2 or 1."))
            return None
        return {"severity": int(self._severity.value), "reason": self._reason.text}


class StateForm(ActSheet):
    """Open, monitored, escalated or handed over, to whom, and why."""

    def __init__(self, parent: QWidget, dossier: Dossier, lane: Lane):
        title, save = translate("dossiers", "State"), translate("dossiers", "Save")
        super().__init__(parent, title=title, about=named(dossier), lane=lane, save=save)
        states = (
            ("open", "1", translate("dossiers", "We work on it.")),
            ("monitoring", "2", translate("dossiers", "We watch it; nothing is done now.")),
            ("escalated", "3", translate("dossiers", "The decision lies with somebody above us.")),
            ("handed-over", "4", translate("dossiers", "Somebody else has it now.")),
        )
        self._state = self.add_choices(
            Choices(
                translate("dossiers", "State"),
                tuple(
                    Choice(
                        id=one,
                        key=key,
                        text=translate_core(STATE_WORDS[one]),
                        meaning=meaning,
                        aside=translate("dossiers", "as it stands") if one == dossier.state else "",
                    )
                    for one, key, meaning in states
                ),
            )
        )
        self._to = self.add_field(
            line(translate("dossiers", "To whom"), translate("dossiers", "a role, and the name where you know it"))
        )
        self._to.hide()
        self._reason = self.add_field(line(translate("dossiers", "Why"), translate("dossiers", "may stay empty")))
        self._state.chosen.connect(self._show_to)
        self._state.keyed.connect(lambda one: self._to.setFocus() if self._is_addressed(one) else None)
        self._state.setFocus()

    def values(self) -> Values | None:
        state = self._state.value
        if state is None:
            self.show_problem(self.tr("Choose a state: 1 to 4."))
            return None
        if self._is_addressed(state) and not self._to.text.strip():
            self._to.set_problem(self.tr("Say to whom: a role, and the name where you know it."))
            self._to.setFocus()
            return None
        return {"state": state, "to": self._to.text, "reason": self._reason.text}

    def _is_addressed(self, state: str) -> bool:
        return state in ("escalated", "handed-over")

    def _show_to(self, state: str) -> None:
        self._to.setVisible(self._is_addressed(state))
        self.adjustSize()


class WhyForm(ActSheet):
    """A single question: why. For closing, reopening, unlinking, undoing a merging."""

    def __init__(self, parent: QWidget, *, title: str, about: str, lane: Lane, save: str, needed: bool = True):
        super().__init__(parent, title=title, about=about, lane=lane, save=save)
        empty = line(translate("dossiers", "Why"), translate("dossiers", "may stay empty"))
        self._reason = self.add_field(reason_line() if needed else empty)
        self._reason.setFocus()

    def values(self) -> Values | None:
        return {"reason": self._reason.text}


class SplitForm(ActSheet):
    """The title of the new dossier, and why some notifications are split off into it."""

    def __init__(self, parent: QWidget, *, about: str, lane: Lane, title: str):
        super().__init__(
            parent,
            title=translate("dossiers", "Split off"),
            about=about,
            lane=lane,
            save=translate("dossiers", "Split"),
        )
        needed = translate("dossiers", "A dossier needs a title.")
        self._title_line = self.add_field(line(translate("dossiers", "Title"), needed=needed, text=title))
        self._reason = self.add_field(reason_line())
        self._title_line.setFocus()
        self._title_line.edit.selectAll()

    def values(self) -> Values | None:
        return {"title": self._title_line.text, "reason": self._reason.text}


class MergeForm(_ChooserSheet):
    """Which dossier takes this one over, and why."""

    def __init__(self, parent: QWidget, dossier: Dossier, lane: Lane):
        super().__init__(
            parent,
            title=translate("dossiers", "Merge into another dossier"),
            about=named(dossier),
            lane=lane,
            save=translate("dossiers", "Merge"),
            new_title=None,
        )

    def asks_why(self, offer: Offer) -> bool:
        return True

    def values(self) -> Values | None:
        offer = self.chosen()
        if offer is None or offer.dossier is None:
            return None
        return {"into_id": offer.dossier.id, "reason": self.reason.text}


class LinkForm(ActSheet):
    """Notifications by their numbers, and why they belong to the dossier."""

    def __init__(self, parent: QWidget, dossier: Dossier, lane: Lane):
        title, save = translate("dossiers", "Link notifications"), translate("dossiers", "Link")
        super().__init__(parent, title=title, about=named(dossier), lane=lane, save=save)
        hint = translate("dossiers", "one or several, for instance A-1042 A-1043")
        needed = translate("dossiers", "Say which: the numbers stand at the rows of the queue.")
        self._numbers = self.add_field(line(translate("dossiers", "Numbers"), hint, needed=needed))
        why = translate("dossiers", "may stay empty where the messages themselves say so")
        self._reason = self.add_field(line(translate("dossiers", "Why"), why))
        self._numbers.setFocus()

    def values(self) -> Values | None:
        numbers = self._numbers.text.replace(",", " ").replace(";", " ").split()
        return {"numbers": numbers, "reason": self._reason.text}
