"""Writing a decision down: the form beside what is known, unknown and overdue now, which will be frozen with it.

DOMAIN.md 4.1: issue, information at hand, options and why not, choice, reasons, who decided, when, when to look at it again.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta, tzinfo
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from icc_desktop.domain import deciders
from icc_desktop.domain.decision import Decision, Option, Wording
from icc_desktop.domain.picture import Picture
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.choices import Choice, Choices
from icc_desktop.gui.decision_words import now_title, picture_parts, roles, title_words
from icc_desktop.gui.doing import start
from icc_desktop.gui.dossier_content_forms import DueField
from icc_desktop.gui.forms import Field, heading, quiet
from icc_desktop.gui.occasion import text_field
from icc_desktop.gui.panel_reading import Link
from icc_desktop.gui.panel_text import ReadingText
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.tones import Lane
from icc_desktop.gui.typed import AheadField, Asked, Now, TimeField
from icc_desktop.reports.decision import Naming

translate = QCoreApplication.translate

State = Literal["taken", "proposed"]

_FIELDS = 60 * GRID  # width of what is typed in pixels
_READING = 54 * GRID  # width of the picture beside it
_BESIDE = 118 * GRID  # width of a window in which both stand beside each other
_BELOW = 22 * GRID  # height of the picture where it stands below
_LOOK_MS = 5_000  # the picture is read anew so often
_PARTED = "|"  # between an option and why it was not chosen


class DecisionForm(ActSheet):
    """A decision that was taken, or one that is proposed; on a proposal it can only be taken.

    `look` reads the picture of now, `before` is the proposal that is being taken. What is typed is never touched by what is read.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        about: str,
        lane: Lane,
        now: Now,
        tz: tzinfo,
        language: str,
        names: Naming,
        look: Callable[[], Awaitable[Picture]],
        state: State = "taken",
        before: Decision | None = None,
    ):
        title = translate("decisions", "Take the proposal") if before else translate("decisions", "Decision")
        super().__init__(parent, title=title, about=about, lane=lane, save=translate("decisions", "Write it down"))
        self._tz, self._language, self._names, self._look = tz, language, names, look
        self._shown: Picture | None = None
        self._is_over = False
        self._links: Mapping[str, Link] = {}
        beside = parent.window().width() >= _BESIDE
        sides = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        sides.setSpacing(2 * GRID)
        self.body.addLayout(sides)
        self.body = QVBoxLayout()
        self.body.setSpacing(GRID // 2)
        sides.addLayout(self.body)
        self.state = Choices(
            translate("decisions", "State"),
            (
                Choice(id="taken", key="1", text=translate("decisions", "Decided")),
                Choice(id="proposed", key="2", text=translate("decisions", "Proposed only")),
            ),
            across=True,
        )
        wording = before.wording if before else None
        self._make_fields(wording, now, tz)
        self._before = before
        self._kept = self._typed_texts()
        self.body.addStretch(1)
        self.reading = ReadingText()
        self._reading_title = heading()
        self._make_reading(sides, beside)
        self.state.chosen.connect(lambda _: self._show_state())
        self.state.choose("taken" if before else state)
        if before is not None:
            self.state.hide()
        self._decider.changed.connect(lambda _: self._say_decider())
        self._say_decider()
        self.show_problem("")
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(lambda: start(self.refresh()))
        self._looking.start()
        start(self.refresh())
        (self._decider if before else self._issue).setFocus()

    def _make_fields(self, wording: Wording | None, now: Now, tz: tzinfo) -> None:
        needed = translate("decisions", "Say what is to be decided.")
        self._issue = self.add_field(_line(translate("decisions", "Issue"), needed=needed))
        label = translate("decisions", "Options, one a line: option | why not  (Shift+Enter: new line)")
        self._options = self.add_text(Asked(label, least=2, most=5))
        needed = translate("decisions", "Say what is decided, or proposed.")
        self._choice = self.add_field(_line(translate("decisions", "Choice"), needed=needed))
        self._reasons = self.add_text(Asked(translate("decisions", "Reasons"), least=2, most=5))
        needed = translate("decisions", "Say who decides: a role, and a name where it matters.")
        self._decider = self.add_field(_line("", needed=needed))
        times = QHBoxLayout()
        times.setSpacing(GRID)
        hint = translate("decisions", "empty: now; or 13:58")
        self._at = TimeField(translate("decisions", "When"), hint, now, tz)
        hint = translate("decisions", "16:00, +2h; may stay empty")
        review = wording.review_at if wording else None
        self._review = DueField(translate("decisions", "Look at it again"), hint, now, tz, review)
        for field in (self._at, self._review):
            field.edit.textEdited.connect(lambda _: self.show_problem(""))
            times.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(times)
        self.add_choices(self.state)
        if wording is not None:
            self._issue.edit.setText(wording.issue)
            self._options.edit.setPlainText("\n".join(_option_line(option) for option in wording.options))
            self._choice.edit.setText(wording.choice)
            self._reasons.edit.setPlainText(wording.reasons)
            self._decider.edit.setText(wording.decided_by)

    def _make_reading(self, sides: QBoxLayout, beside: bool) -> None:
        self.reading.document().setDocumentMargin(GRID)
        self.reading.setAccessibleName(translate("decisions", "What will be frozen with it"))
        told = quiet(translate("decisions", "This is frozen with it in the second in which it is written down."))
        right = QVBoxLayout()
        right.setSpacing(GRID // 2)
        for part in (self._reading_title, told, self.reading):
            right.addWidget(part)
        if beside:
            self.setFixedWidth(_FIELDS + _READING)
            self.reading.setFixedWidth(_READING)
            told.setFixedWidth(_READING)
        else:
            self.reading.setFixedHeight(_BELOW)
        sides.addLayout(right)

    # -- what is read

    async def refresh(self) -> None:
        """Show what stands now."""
        shown = await self._look()
        if self._is_over:  # it was left meanwhile, and its widgets are gone
            return
        if self._shown is None or _lists(shown) != _lists(self._shown):
            parts = picture_parts(shown, self._names, self._links, self._tz)
            self.reading.show_parts(parts, keep_place=self._shown is not None)
        self._shown = shown
        self._reading_title.setText(now_title(shown.at, self._tz))

    @property
    def picture_text(self) -> str:
        """What is shown of the picture."""
        return self.reading.toPlainText()

    # -- what is typed

    def values(self) -> Values | None:
        proposed = self.state.value == "proposed"
        if not proposed and not self._reasons.text.strip():
            self.show_problem(translate("decisions", "Say why. Without reasons a decision cannot be judged later."))
            self._reasons.setFocus()
            return None
        wording = Wording(
            issue=_flat(self._issue.text),
            choice=_flat(self._choice.text),
            decided_by=self._role() or _flat(self._decider.text),
            reasons=self._reasons.text.strip(),
            options=options_in(self._options.text),
            review_at=self._review.at,
        )
        return {"wording": wording, "proposed": proposed, "occurred_at": None if proposed else self._at.at}

    def _has_typed(self) -> bool:
        return self._typed_texts() != self._kept

    def _typed_texts(self) -> tuple[str, ...]:
        fields = (self._issue, self._options, self._choice, self._reasons, self._decider, self._at, self._review)
        return tuple(field.text.strip() for field in fields)

    def _shut(self) -> None:
        self._is_over = True
        super()._shut()

    def _show_state(self) -> None:
        proposed = self.state.value == "proposed"
        self._at.setEnabled(not proposed)
        self._say_decider()

    def _role(self) -> str:
        """The role that is meant: the only one that answers to what is typed; "" where it is not clear or somebody else."""
        found = deciders.named(roles(), self._decider.text, self._language)
        return found[0] if len(found) == 1 else ""

    def _say_decider(self) -> None:
        found = deciders.named(roles(), self._decider.text, self._language)
        if len(found) == 1:
            hint = f"→ {found[0]}"
        elif found:
            hint = translate("decisions", "which of them? {roles}").format(roles="; ".join(found[:3]))
        elif self._decider.text.strip():
            hint = translate("decisions", "as it is typed")
        else:
            hint = translate("decisions", "a role (first letters do), or role and name; not always who writes")
        proposed = self.state.value == "proposed"
        label = translate("decisions", "To be decided by") if proposed else translate("decisions", "Decided by")
        self._decider.set_words(label, hint)


class RevokeForm(ActSheet):
    """Who revokes a decision, why, and which later one stands in its place."""

    def __init__(self, parent: QWidget, one: Decision, lane: Lane, *, language: str):
        title = translate("decisions", "Revoke the decision")
        save = translate("decisions", "Revoke")
        super().__init__(parent, title=title, about=title_words(one), lane=lane, save=save)
        self._language = language
        hint = translate("decisions", "a role, or role and name")
        needed = translate("decisions", "Say who decides: a role, and a name where it matters.")
        self._by = self.add_field(_line(translate("decisions", "Revoked by"), hint, needed=needed))
        self._by.edit.setText(one.wording.decided_by if one.wording else "")
        needed = translate("decisions", "Say why.")
        self._why = self.add_field(_line(translate("decisions", "Why"), needed=needed))
        hint = translate("decisions", "its number, for instance A-1042; may stay empty")
        self._other = self.add_field(_line(translate("decisions", "Decision in its place"), hint))
        self._why.setFocus()

    def values(self) -> Values | None:
        found = deciders.named(roles(), self._by.text, self._language)
        by = found[0] if len(found) == 1 else _flat(self._by.text)
        return {"by": by, "reason": self._why.text, "other": self._other.text.strip().upper()}


class ReviewForm(ActSheet):
    """That a decision was looked at again and stands, and when next."""

    def __init__(self, parent: QWidget, one: Decision, lane: Lane, *, now: Now, tz: tzinfo):
        title = translate("decisions", "Looked at again: it stands")
        super().__init__(parent, title=title, about=title_words(one), lane=lane, save=translate("decisions", "Write"))
        hint = translate("decisions", "what was looked at; may stay empty")
        self._remark = self.add_field(_line(translate("decisions", "Remark"), hint))
        hint = translate("decisions", "18:00, +2h; empty: not any more")
        self._again = AheadField(translate("decisions", "Look at it again"), hint, now, tz)
        self.add_field(self._again)
        self._remark.setFocus()

    def values(self) -> Values | None:
        return {"remark": self._remark.text, "again_at": self._again.at}


def options_in(text: str) -> tuple[Option, ...]:
    """Options as they are typed, one a line: ``option`` or ``option | why not``."""
    parted = (line.partition(_PARTED) for line in text.splitlines())
    return tuple(Option(_flat(option), _flat(why)) for option, _, why in parted if option.strip())


def _option_line(option: Option) -> str:
    return f"{option.text} {_PARTED} {option.rejected_because}" if option.rejected_because else option.text


def _line(label: str, hint: str = "", *, needed: str = "") -> Field:
    return text_field(label, hint, needed=needed)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _lists(shown: Picture) -> tuple[object, ...]:
    """What of a picture is read; its second alone changes nothing but the title, up to the minute that the lists name."""
    return (
        shown.known,
        shown.unknown,
        shown.overdue,
        shown.at - timedelta(seconds=shown.at.second, microseconds=shown.at.microsecond),
    )
