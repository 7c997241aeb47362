"""Decisions: the list, the chosen one in full with what was known when it was written, and the acts on them.

The same list serves a dossier and what was decided without one.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from icc_desktop.desk import channels, decisions
from icc_desktop.desk.change import Change
from icc_desktop.desk.decisions import DecisionDetail, decision_detail, picture_now
from icc_desktop.desk.dossier_queries import DossierDetail
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.decision import Decision
from icc_desktop.domain.dossier import Dossier
from icc_desktop.domain.picture import Picture
from icc_desktop.gui.act_sheet import Values
from icc_desktop.gui.decision_form import DecisionForm, ReviewForm, RevokeForm, State
from icc_desktop.gui.decision_words import ICONS, decision_parts, dossier_part, naming, review_words, state_words
from icc_desktop.gui.doing import start
from icc_desktop.gui.dossier_forms import named
from icc_desktop.gui.dossier_section import KeyedModel, SectionPlace, TableSection
from icc_desktop.gui.panel_reading import Link
from icc_desktop.gui.panel_text import ReadingText
from icc_desktop.gui.print_out import copy_out, print_out
from icc_desktop.gui.report import Report
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.timeline_report import mark_words
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.words import full_text, translate_core, when_text
from icc_desktop.reports import decision as report
from icc_desktop.reports.decision import Naming

translate = QCoreApplication.translate
Key = Qt.Key

STATE, CHOICE, BY, WHEN, REVIEW = range(5)
_BESIDE = 120 * GRID  # width in pixels from which a decision and its picture stand beside each other
_NO_LIMIT = 16_777_215  # pixels; Qt's own
_MOST_SEEN = 5  # rows of the table that stand at once; the rest of the room is for reading


async def decide(
    parent: QWidget,
    place: SectionPlace,
    *,
    lane: Lane,
    dossier: Dossier | None = None,
    state: State = "taken",
    before: Decision | None = None,
) -> Change | None:
    """Write a decision down: in `dossier` or in none, or take the proposal `before`."""
    names = await names_for(place)
    dossier_id = dossier.id if dossier else before.dossier_id if before else None

    async def look() -> Picture:
        given = {"lane": lane, "now": place.now(), "dossier_id": dossier_id, "healths": place.healths()}
        return await place.ask(picture_now, **given)

    form = DecisionForm(
        parent,
        about=named(dossier) if dossier else translate("decisions", "In no dossier: what stands in the whole queue."),
        lane=lane,
        now=place.now,
        tz=place.tz,
        language=place.language,
        names=names,
        look=look,
        state=state,
        before=before,
    )

    async def run(values: Values) -> Change | None:
        given = {"lane": lane, "wording": values["wording"], "dossier_id": dossier_id, "healths": place.healths()}
        if values["proposed"]:
            return await place.run(decisions.propose, **given)
        decision_id = before.id if before else None
        return await place.run(decisions.take, occurred_at=values["occurred_at"], decision_id=decision_id, **given)

    return await form.ask_until(run)


async def names_for(place: SectionPlace) -> Naming:
    """How ids in decisions are named now."""
    known = await place.ask(channels.profiles)
    return naming(
        place.author_name, {one.channel.id: one.channel.names.say(place.language) for one in known}, place.language
    )


class _DecisionModel(KeyedModel[Decision]):
    def __init__(self, place: SectionPlace):
        super().__init__()
        self._place = place

    def columns(self) -> tuple[str, ...]:
        return (
            translate("decisions", "State"),
            translate("decisions", "What"),
            translate("decisions", "By whom"),
            translate("decisions", "When"),
            translate("decisions", "Review"),
        )

    def shown(self, row: Decision, column: int) -> str:
        wording, place = row.wording, self._place
        if wording is None:
            return ""
        match column:
            case 0:
                return state_words(row)
            case 1:
                return wording.choice
            case 2:
                return wording.decided_by
            case 3:
                at = wording.decided_at or row.written_at
                return when_text(at, place.tz, place.now()) if at else ""
            case _:
                return review_words(row, place.now())[0]

    def sign(self, row: Decision, column: int, tones: Tones) -> tuple[str, str] | None:
        if column == STATE:
            ink = {"taken": tones.good, "proposed": tones.serious, "revoked": tones.quiet}[row.state]
            return ICONS[row.state], ink
        due = column == REVIEW and review_words(row, self._place.now())[1] == "overdue"
        return ("problem", tones.problem) if due else None

    def ink(self, row: Decision, column: int, tones: Tones) -> str:
        if row.state == "revoked":
            return tones.quiet
        if column != REVIEW:
            return ""
        pressing = review_words(row, self._place.now())[1]
        return {"overdue": tones.problem, "soon": tones.serious}.get(pressing, "")

    def is_bold(self, row: Decision, column: int) -> bool:
        return column == CHOICE and row.state != "revoked"

    def is_struck(self, row: Decision, column: int) -> bool:
        return column == CHOICE and row.state == "revoked"


class Decisions(TableSection[Decision]):
    """The decisions, the newest first, and the chosen one in full. Proposals are taken, decisions reviewed and revoked from here.

    `acted` comes after each act.
    """

    acts = frozenset(("decide",))

    KEYS = (
        (Key.Key_Return, "decision_take", "acknowledge"),
        (Key.Key_Space, "decision_review", "refresh"),
        (Key.Key_Delete, "decision_revoke", "strike"),
        (Key.Key_unknown, "decision_print", "original"),
    )

    acted = Signal()

    def __init__(self, place: SectionPlace):
        self._lane: Lane = "real"
        self.is_over = False  # its window was closed: what is still read comes too late
        self._names = naming(place.author_name, {}, place.language)
        self._read: DecisionDetail | None = None
        super().__init__(place, _DecisionModel(place), (108, 200, 150, 128, 148), stretched=CHOICE)
        self.empty.setText(
            translate("decisions", "No decisions. D writes one down, with who decided, why, and what is known now.")
        )
        self.reading, self.frozen = ReadingText(), ReadingText()
        self.reading.setAccessibleName(translate("decisions", "The decision in full"))
        self.frozen.setAccessibleName(translate("decisions", "What was known when it was written down"))
        self.frozen.hide()
        readings = QHBoxLayout()
        readings.setSpacing(0)
        for one in (self.reading, self.frozen):
            readings.addWidget(one, 1)
            one.left.connect(self.table.setFocus)
            one.related_wanted.connect(self.notification_wanted)
            one.dossier_wanted.connect(self.dossier_wanted)
            one.decision_wanted.connect(self.select)
        self.column.insertLayout(2, readings, 1)
        self.column.setStretchFactor(self.table, 0)
        self.whole.hide()
        for keys, do in ((QKeySequence.StandardKey.Print, self.print), (QKeySequence.StandardKey.Copy, self.copy)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    @property
    def word(self) -> str:
        return translate("decisions", "Decisions")

    @property
    def lane(self) -> Lane:
        """The lane of what is shown."""
        return self.detail.dossier.lane if self.detail is not None else self._lane

    @property
    def dossier(self) -> Dossier | None:
        """The dossier whose decisions these are."""
        return self.detail.dossier if self.detail is not None else None

    def rows_of(self, detail: DossierDetail) -> Sequence[Decision]:
        self.count = len(detail.decisions)
        return detail.decisions

    def show_detail(self, detail: DossierDetail) -> None:
        super().show_detail(detail)
        self.fit()

    def show_all(self, lane: Lane, found: Sequence[Decision]) -> None:
        """Show decisions of any dossier and of none."""
        self._lane = lane
        self.put_rows(found, another=False)
        self.fit()

    def fit(self) -> None:
        """No more room for the table than its rows need."""
        rows = min(self.model.rowCount(), _MOST_SEEN)
        head = self.table.horizontalHeader().sizeHint().height() + 2 * self.table.frameWidth()
        high = head + rows * self.table.verticalHeader().defaultSectionSize() + GRID // 2
        self.table.setMinimumHeight(high if rows else 0)
        self.table.setMaximumHeight(high if rows else _NO_LIMIT)
        self.reading.setVisible(bool(rows))
        self.frozen.setVisible(bool(rows) and self._is_wide())

    def key_words(self, act: str) -> tuple[str, str]:
        return {
            "decision_take": (translate("decisions", "Take it"), translate("decisions", "Enter")),
            "decision_review": (translate("decisions", "Looked at again"), translate("decisions", "Space")),
            "decision_revoke": (translate("decisions", "Revoke"), translate("decisions", "Del")),
            "decision_print": (translate("decisions", "Print or save"), "Ctrl+P"),
        }[act]

    def may(self, act: str) -> bool:
        row = self.current
        if row is None:
            return False
        if act == "decision_print":
            return True
        return row.state == ("proposed" if act == "decision_take" else "taken")

    def select(self, decision_id: str) -> None:
        """Choose a decision by its id, where it stands here."""
        for at, row in enumerate(self.model.rows):
            if row.id == decision_id:
                self.table.selectRow(at)
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_current(self) -> None:
        super().show_current()
        row = self.current
        if row is None:
            self._read = None
        elif self._read is None or self._read.decision != row:
            start(self._load(row))

    def tick(self, now: datetime) -> None:
        super().tick(now)
        due = self.current.review_at if self.current is not None else None
        if due is not None and self._read is not None and now.second == 0:
            self._write()

    def do(self, act: str) -> bool:
        if act not in {one for _, one, _ in self.KEYS}:
            return False
        row = self.current
        if row is not None and self.may(act):
            if act == "decision_print":
                self.print()
            else:
                start(self._act(act, row))
        return True

    async def _act(self, act: str, row: Decision) -> None:
        lane, place = self.lane, self.place
        if act == "decision_take":
            await decide(self, place, lane=lane, dossier=self.dossier, before=row)
        elif act == "decision_revoke":
            revoking = RevokeForm(self, row, lane, language=place.language)
            given = {"decision_id": row.id, "lane": lane}
            await revoking.ask_until(lambda values: place.run(decisions.revoke, **given, **values))
        else:
            looking = ReviewForm(self, row, lane, now=place.now, tz=place.tz)
            given = {"decision_id": row.id, "lane": lane}
            await looking.ask_until(lambda values: place.run(decisions.review, **given, **values))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.acted.emit()

    # -- giving out

    def print(self) -> None:
        """Give the chosen decision out: on paper or as a file."""
        given = self.report()
        if given is not None:
            start(self._give(given))

    def copy(self) -> None:
        """Copy the chosen decision as text."""
        given = self.report()
        if given is not None:
            copy_out(self.place, given, self._tell)

    def _tell(self, text: str) -> None:
        if not self.is_over:
            self.tell(text)

    async def _give(self, given: Report) -> None:
        self.tell(await print_out(self, self.place, given))

    def report(self) -> Report | None:
        """The chosen decision as a report; None where none is read."""
        read, place = self._read, self.place
        if read is None:
            return None
        one, picture, names = read.decision, read.picture, self._names

        def when(at: datetime) -> str:
            return full_text(at, place.tz)

        return Report(
            title=report.title(one, translate_core),
            what=translate("decisions", "decision"),
            ref=one.ref,
            lane=self.lane,
            language=place.language,
            mark=mark_words(read.mark, place.language),
            dossier_id=one.dossier_id,
            body=lambda: report.body(one, picture, when, names, translate_core),
            text=lambda: report.text(one, picture, when, names, translate_core),
            values=lambda: report.values(one, picture, names),
        )

    # -- reading

    async def _load(self, row: Decision) -> None:
        names = await names_for(self.place)
        read = await self.place.ask(decision_detail, decision_id=row.id, lane=row.lane)
        if self.is_over or read is None:
            return
        if self.current is not None and self.current.id == row.id:
            same = self._read is not None and self._read.decision.id == row.id
            self._names, self._read = names, read
            self._write(keep_place=same)

    def _write(self, *, keep_place: bool = True) -> None:
        if self._read is not None:
            place = self.place
            parts = decision_parts(self._read, self._names, self._links(), place.now(), place.tz)
            if self.detail is None:
                parts = (dossier_part(self._read), *parts)
            first = 2 if self.detail is None else 1
            beside = parts[first:] if self._is_wide() else ()
            self.reading.show_parts(parts[:first] if beside else parts, keep_place=keep_place)
            self.frozen.show_parts(beside, keep_place=keep_place)
            self.frozen.setVisible(bool(beside))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_wide() != self.frozen.isVisibleTo(self):
            self._write()

    def _is_wide(self) -> bool:
        """Whether what was known has its place beside the decision."""
        return self.width() >= _BESIDE

    def _links(self) -> Mapping[str, Link]:
        if self.detail is None:
            return {}
        links = {row.ref: Link(row.ref, row.id) for row in self.detail.rows}
        return links | {one.ref: Link(one.ref, one.id, "decision") for one in self.model.rows}
