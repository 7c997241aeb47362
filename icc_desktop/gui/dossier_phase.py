"""The federal-phase indicator of a dossier: criteria ticked with evidence, and the advice that they give, in the reader's language.

DOMAIN.md 2.1. Nothing here declares anything; that the Minister declares stands above the advice, always.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from functools import lru_cache
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from icc_desktop.desk import federal_phase
from icc_desktop.desk.change import Change
from icc_desktop.desk.dossier_queries import DossierDetail
from icc_desktop.domain import dossier as x
from icc_desktop.domain.dossier import Dossier
from icc_desktop.domain.exercise_words import marked
from icc_desktop.domain.federal_phase import FederalPhase, advice
from icc_desktop.domain.folding import Claim
from icc_desktop.domain.history import LogRow
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.choices import Choice, Choices
from icc_desktop.gui.doing import start
from icc_desktop.gui.dossier_section import KeyedModel, SectionPlace, TableSection
from icc_desktop.gui.forms import heading
from icc_desktop.gui.log_model import entry_text, struck_text
from icc_desktop.gui.occasion import text_field
from icc_desktop.gui.print_out import copy_out, print_out
from icc_desktop.gui.report import Report
from icc_desktop.gui.theme import GRID, font
from icc_desktop.gui.timeline_report import mark_words
from icc_desktop.gui.tones import Lane, Tones
from icc_desktop.gui.words import time_text, when_text
from icc_desktop.reports import page

translate = QCoreApplication.translate
Key = Qt.Key

LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"), ("en", "English"))
MET, NAME = range(2)
_SHARES = (11, 10)  # of the width: criteria, advice
_MOST_TOLD = 2  # earlier entries on a criterion that are shown with it


@lru_cache(maxsize=1)
def indicator() -> FederalPhase:
    """The indicator as this house has it."""
    return federal_phase.shipped()


class Ticked(msgspec.Struct, frozen=True):
    """A criterion as it stands: who ticked it last with which evidence, None where it is not met; all its entries, the newest first."""

    id: str
    name: str
    claim: Claim | None
    history: tuple[LogRow, ...] = ()

    @property
    def is_met(self) -> bool:
        return self.claim is not None


class EvidenceForm(ActSheet):
    """What shows that a criterion is met, in a line."""

    def __init__(self, parent: QWidget, ticked: Ticked, lane: Lane):
        title = translate("phase", "Other evidence") if ticked.is_met else translate("phase", "Criterion met")
        super().__init__(parent, title=title, about=ticked.name, lane=lane, save=translate("phase", "Tick"))
        hint = translate("phase", "a source, a number, a time: Infrabel, 3 provinces, 14:00")
        needed = translate("phase", "Say what shows it: a source, a number, a time.")
        self._evidence = self.add_field(text_field(translate("phase", "Evidence"), hint, needed=needed))
        if ticked.claim is not None:
            self._evidence.edit.setText(ticked.claim.value)
            self._evidence.edit.selectAll()
        self._evidence.setFocus()

    def values(self) -> Values | None:
        return {"evidence": self._evidence.text}


class NotMetForm(ActSheet):
    """Why a criterion is no longer met."""

    def __init__(self, parent: QWidget, ticked: Ticked, lane: Lane):
        title = translate("phase", "Criterion no longer met")
        super().__init__(parent, title=title, about=ticked.name, lane=lane, save=translate("phase", "Untick"))
        needed = translate("phase", "Say why the criterion is no longer met.")
        self._why = self.add_field(text_field(translate("phase", "Why"), "", needed=needed))
        self._why.setFocus()

    def values(self) -> Values | None:
        return {"reason": self._why.text}


class _CriterionModel(KeyedModel[Ticked]):
    def columns(self) -> tuple[str, ...]:
        return translate("phase", "Met"), translate("phase", "Criterion")

    def shown(self, row: Ticked, column: int) -> str:
        if column == NAME:
            return row.name
        return translate("phase", "met") if row.is_met else translate("phase", "not ticked")

    def sign(self, row: Ticked, column: int, tones: Tones) -> tuple[str, str] | None:
        if column != MET:
            return None
        return ("acknowledge", tones.text) if row.is_met else ("severity-unassessed", tones.quiet)

    def ink(self, row: Ticked, column: int, tones: Tones) -> str:
        return tones.quiet if column == MET and not row.is_met else ""

    def is_bold(self, row: Ticked, column: int) -> bool:
        return column == NAME and row.is_met


class FederalPhaseSection(TableSection[Ticked]):
    """The criteria, and below them the advice in the language that is chosen; the sentence that the Minister declares stands between."""

    acts = frozenset[str]()

    KEYS = (
        (Key.Key_Space, "criterion_tick", "acknowledge"),
        (Key.Key_Return, "criterion_evidence", "note"),
        (Key.Key_unknown, "advice_copy", "original"),
        (Key.Key_unknown, "advice_print", "log"),
    )

    def __init__(self, place: SectionPlace):
        self.language = place.language[:2] if place.language[:2] in dict(LANGUAGES) else "en"
        super().__init__(place, _CriterionModel(), (104, 300), stretched=NAME)
        self.empty.hide()
        self.minister = heading()
        self.minister.setFont(font(bold=True))
        self.advice = QPlainTextEdit()
        self.advice.setReadOnly(True)
        self.advice.setProperty("bare", True)
        self.advice.setMinimumHeight(4 * self.advice.fontMetrics().lineSpacing())
        self.advice.setAccessibleName(translate("phase", "Advice"))
        flags = Qt.TextInteractionFlag
        self.advice.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.languages = Choices(
            translate("phase", "Language of the advice"),
            tuple(Choice(id=code, key="", text=name) for code, name in LANGUAGES),
            across=True,
        )
        self.languages.choose(self.language)
        self.languages.chosen.connect(self._speak)
        beside = QVBoxLayout()
        beside.setContentsMargins(2 * GRID, GRID, GRID, 0)
        beside.setSpacing(GRID)
        for part in (self.minister, self.languages, self.advice):
            beside.addWidget(part)
        self.column.removeWidget(self.table)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self.table, _SHARES[0])
        sides.addLayout(beside, _SHARES[1])
        self.column.insertLayout(1, sides, 1)
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.Print), self.print),
            (QKeySequence(QKeySequence.StandardKey.Copy), self.copy),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    @property
    def word(self) -> str:
        return translate("phase", "Federal phase")

    @property
    def text(self) -> str:
        """The advice as it is given out; in the exercise lane with its first and last words."""
        if self.detail is None:
            return ""
        found, place = self.detail.dossier, self.place
        said = advice(indicator(), found, place.now(), self.language, lambda at: _moment(at, place.tz))
        return marked(said, self.language) if found.lane == "exercise" else said

    def rows_of(self, detail: DossierDetail) -> Sequence[Ticked]:
        found = detail.dossier
        self.count = len(found.ticked)
        known = [criterion.id for criterion in indicator().criteria]
        others = [one for one in found.ticked if one not in known]
        return [self._ticked(one, detail) for one in (*known, *others)]

    def show_detail(self, detail: DossierDetail) -> None:
        super().show_detail(detail)
        self._write()

    def key_words(self, act: str) -> tuple[str, str]:
        row = self.current if self.detail is not None else None
        untick = row is not None and row.is_met
        return {
            "criterion_tick": (
                translate("phase", "No longer met") if untick else translate("phase", "Met"),
                translate("phase", "Space"),
            ),
            "criterion_evidence": (translate("phase", "Other evidence"), translate("phase", "Enter")),
            "advice_copy": (translate("phase", "Copy"), "Ctrl+C"),
            "advice_print": (translate("phase", "Print or save"), "Ctrl+P"),
        }[act]

    def may(self, act: str) -> bool:
        row = self.current
        if act in ("advice_copy", "advice_print"):
            return self.detail is not None
        is_open = self.detail is not None and not self.detail.dossier.is_closed
        return row is not None and is_open and (act == "criterion_tick" or row.is_met)

    def whole_text(self, row: Ticked) -> str:
        place, now = self.place, self.place.now()
        lines = []
        for entry in row.history[:_MOST_TOLD]:
            told = f"{entry.ref}  {when_text(entry.happened_at, place.tz, now)}  {place.author_name(entry.author)}: "
            struck = struck_text(entry)
            lines.append(f"{told}{entry_text(entry)}{f' [{struck}]' if struck else ''}")
        return "\n".join(lines) or row.name  # in the table there may be no room for all of it

    def show_current(self) -> None:
        super().show_current()
        if "criterion_tick" in self.buttons:
            self.buttons["criterion_tick"].set_text(*self.key_words("criterion_tick"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def tick(self, now: datetime) -> None:
        if now.second == 0:
            self._write()

    # -- acts

    def do(self, act: str) -> bool:
        if act not in {one for _, one, _ in self.KEYS}:
            return False
        row = self.current
        if act == "advice_copy":
            self.copy()
        elif act == "advice_print":
            self.print()
        elif row is not None and self.may(act):
            start(self._untick(row) if act == "criterion_tick" and row.is_met else self._tick(row))
        return True

    async def _tick(self, row: Ticked) -> None:
        await self._until(EvidenceForm(self, row, self._lane), federal_phase.tick, row)

    async def _untick(self, row: Ticked) -> None:
        await self._until(NotMetForm(self, row, self._lane), federal_phase.untick, row)

    async def _until(self, form: ActSheet, act: Callable[..., Any], row: Ticked) -> None:
        if self.detail is None:
            return
        given = {"dossier_id": self.detail.dossier.id, "lane": self._lane, "criterion": row.id, "name": row.name}

        async def run(values: Values) -> Change | None:
            return await self.place.run(act, **given, **values)

        await form.ask_until(run)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self) -> None:
        """Copy the advice as text."""
        given = self.report()
        if given is not None:
            copy_out(self.place, given, self.tell)

    def print(self) -> None:
        """Give the advice out: on paper or as a file."""
        given = self.report()
        if given is not None:
            start(self._give(given))

    async def _give(self, given: Report) -> None:
        self.tell(await print_out(self, self.place, given))

    def report(self) -> Report | None:
        """The advice as a report in the chosen language."""
        if self.detail is None:
            return None
        found, text = self.detail.dossier, self.text
        title = translate("phase", "Advice on a federal phase: {ref} {title}").format(ref=found.ref, title=found.name)
        return Report(
            title=title,
            what=translate("phase", "federal-phase-advice"),
            ref=found.ref,
            lane=found.lane,
            language=self.language,
            mark=mark_words(self.detail.mark, self.language),
            dossier_id=found.id,
            body=lambda: page.prose(text),
            text=lambda: text,
        )

    # -- inside

    @property
    def _lane(self) -> Lane:
        return self.detail.dossier.lane if self.detail is not None else "real"

    def _ticked(self, one: str, detail: DossierDetail) -> Ticked:
        found: Dossier = detail.dossier
        register = found.criteria.get(one)
        claim = register.last if register is not None else None
        entries = (row for row in reversed(detail.history) if row.kind in (x.CRITERION_TICKED, x.CRITERION_UNTICKED))
        own = tuple(
            msgspec.structs.replace(row, about=None) for row in entries if row.message.values.get("criterion") == one
        )
        name = indicator().name(one, self.place.language)
        return Ticked(one, name, claim if claim is not None and claim.value else None, own)

    def _speak(self, language: str) -> None:
        self.language = language
        self._write()

    def _write(self) -> None:
        self.minister.setText(indicator().advice.minister.say(self.language))
        text, bar = self.text, self.advice.verticalScrollBar()
        if text != self.advice.toPlainText():
            at = bar.value()
            self.advice.setPlainText(text)
            bar.setValue(at)


def _moment(at: datetime, tz: tzinfo) -> str:
    """A time that reads the same in every language of the advice: ``25.11.2026 15:10 (14:10Z)``."""
    return f"{at.astimezone(tz):%d.%m.%Y} {time_text(at, tz)}"
