"""The dossiers' screen: the list at the left, the chosen dossier at the right, every act on a key.

Hides how changes of the desk reach both without anything moving under the eyes: what changed is asked anew, one question at a time.
"""

from collections.abc import Callable, Coroutine, Mapping
from datetime import datetime, tzinfo
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from icc_desktop.desk import dossier_contents, dossiers, log, marks
from icc_desktop.desk.change import Change
from icc_desktop.desk.dossier_queries import DossierDetail, dossier_detail
from icc_desktop.desk.dossier_queries import dossiers as all_dossiers
from icc_desktop.domain import notification
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.dossier import Dossier
from icc_desktop.domain.source import Health
from icc_desktop.gui.act_forms import StrikeForm
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.decision_form import State
from icc_desktop.gui.doing import Ask, Run, start
from icc_desktop.gui.dossier_acts import act_of, act_with
from icc_desktop.gui.dossier_content_forms import (
    DecidedForm,
    EndMeetingForm,
    EndTaskForm,
    FigureForm,
    MeetingForm,
    TaskForm,
)
from icc_desktop.gui.dossier_decisions import decide
from icc_desktop.gui.dossier_figures import Figures
from icc_desktop.gui.dossier_forms import (
    AssessDossierForm,
    DescribeForm,
    LinkForm,
    MergeForm,
    NewDossierForm,
    SplitForm,
    StateForm,
    WhyForm,
    named,
    proposed_title,
)
from icc_desktop.gui.dossier_list import DossierList
from icc_desktop.gui.dossier_model import DossierModel
from icc_desktop.gui.dossier_panel import DossierPanel
from icc_desktop.gui.dossier_section import SectionPlace
from icc_desktop.gui.dossier_sections import Held, Meetings, Notifications, Tasks
from icc_desktop.gui.dossier_words import is_waiting
from icc_desktop.gui.forms import ActButton, quiet
from icc_desktop.gui.mark_forms import MarkDossierForm
from icc_desktop.gui.occasion import about
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.words import number_text

translate = QCoreApplication.translate
Doing = Coroutine[Any, Any, Any]
_SHARES = (40, 60)  # list and panel in per cent of the width

_REFILES = frozenset((notification.FILED, notification.UNFILED, notification.STRUCK))  # take something out of a dossier


class DossiersScreen(QWidget):
    """List and panel of one lane. `notification_wanted` carries an id to go to in the queue; `counts_changed` comes when `waiting` may
    give something else."""

    notification_wanted = Signal(str)
    counts_changed = Signal()

    def __init__(
        self,
        run: Run,
        ask: Ask,
        *,
        lane: Lane,
        language: str,
        tz: tzinfo,
        now: Callable[[], datetime],
        author_name: Callable[[str], str],
        healths: Callable[[], Mapping[str, Health] | None] = lambda: None,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self._run, self._ask, self._now, self._tz, self._language = run, ask, now, tz, language
        self._lane: Lane = lane
        self._wanted, self._stale = "", False
        self._changed: set[str] = set()
        self._names: dict[str, str] = {}
        self._asking = False
        self.model = DossierModel()
        self.list = DossierList(self.model, now, tz)
        self._place = SectionPlace(
            run=run, ask=ask, now=now, tz=tz, language=language, author_name=author_name, healths=healths
        )
        self.panel = DossierPanel(self._place)
        self._field, self._found = QLineEdit(), quiet()
        self._new = ActButton(self.tr("New dossier"), key="N", icon="add")
        self._compose()
        self._connect()
        self._say_empty()

    def _compose(self) -> None:
        self._field.setPlaceholderText(self.tr("Find in this list  (Ctrl+F)"))
        self._field.setAccessibleName(self.tr("Find in this list"))
        self._field.setClearButtonEnabled(True)
        self._found.setWordWrap(False)
        above = QWidget()
        above.setFixedHeight(6 * GRID)
        head = QHBoxLayout(above)
        head.setContentsMargins(GRID + GRID // 2, 0, GRID + GRID // 2, 0)
        head.setSpacing(GRID)
        head.addWidget(self._field, 1)
        head.addWidget(self._found)
        head.addWidget(self._new)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(above)
        column.addWidget(self.list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.panel)
        for part, share in enumerate(_SHARES):
            splitter.setStretchFactor(part, share)
        splitter.setSizes([share * 10 for share in _SHARES])
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.moved_to.connect(self._moved_to)
        self.list.entered.connect(self.panel.focus_section)
        self.panel.left.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.panel.act_wanted.connect(self.do)
        self.panel.notification_wanted.connect(self.notification_wanted)
        self.panel.dossier_wanted.connect(self.select)
        self._new.clicked.connect(lambda: self.do("new"))
        self._field.textChanged.connect(self._filter)
        self._field.returnPressed.connect(self._to_found)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.find_in_list)

    # -- for the window

    async def load(self, lane: Lane) -> None:
        """Show the dossiers of a lane from the disk."""
        self._lane, self._wanted = lane, ""
        self.panel.show_nothing()
        found = await self._ask(all_dossiers, lane=lane)
        if lane == self._lane:
            self.model.load(found)
            if self.list.hasFocus():
                self.list.setCurrentIndex(self.model.first())  # as where the keyboard comes to it: letters act at once
            self._names = {one.dossier.id: one.dossier.ref for one in found}
            self._say_empty()
            self.counts_changed.emit()

    def apply(self, change: Change) -> None:
        """Take over what a Change says about this lane. Nothing moves under the eyes."""
        mine = [one for one in change.dossiers if one.lane == self._lane]
        self._names.update({one.id: one.ref for one in mine})
        touched = {one.id for one in mine}
        touched |= {row.dossier for row in change.notifications if row.dossier and row.lane == self._lane}
        touched |= {entry.dossier_id for entry in change.entries if entry.dossier_id and entry.lane == self._lane}
        refiled = any(entry.kind in _REFILES and entry.lane == self._lane for entry in change.entries)
        ended = self._lane == "exercise" and any(not one.is_running for one in change.exercises)
        if refiled or ended:  # what left a dossier does not say which one; ENDEX freezes those of its run
            touched |= {one.dossier.id for one in self.model.listed}
        if touched:
            self._changed |= touched
            self._stale = self._stale or self._wanted in touched
            self._ask_on()

    def tick(self, now: datetime) -> None:
        """Go on to `now`; called each second."""
        if self.isVisible():
            self.list.viewport().update()
        self.panel.tick(now)

    def waiting(self, now: datetime) -> int:
        """How many dossiers have something overdue, or a decision to be looked at again."""
        return sum(is_waiting(one, now) for one in self.model.listed)

    @property
    def chosen_id(self) -> str:
        """The dossier that the panel shows, "" for none."""
        return self.panel.detail.dossier.id if self.panel.detail is not None else ""

    def dossier(self, dossier_id: str) -> Dossier | None:
        """A dossier of this lane by its id; None where there is none."""
        listed = self.model.get(dossier_id)
        return listed.dossier if listed is not None else None

    def short_name(self, dossier_id: str) -> str:
        """``A-17``, "" for one that is not known in this lane."""
        return self._names.get(dossier_id, "")

    def select(self, dossier_id: str) -> None:
        """Go to a dossier; one that the filter hides takes the filter away."""
        if self.model.get(dossier_id) and not self.model.index_of(dossier_id).isValid():
            self._field.clear()
        if not self.list.go_to(dossier_id):
            self.list.clearSelection()
            self._moved_to(dossier_id)

    def press(self, key: str) -> None:
        """Do what a key (as it stands on a button) asks for, from wherever the keyboard is."""
        act = act_with(key)
        if act is not None:
            self.do(act)

    def find_in_list(self) -> None:
        """Go to the field that filters the list; inside a section that has one of its own, to that."""
        section, focus = self.panel.section, _focus(self)
        if focus is not None and section.isAncestorOf(focus) and section.go_to_words():
            return
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self._field.hasFocus() or self._field.text()):
            self._field.clear()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Down and self._field.hasFocus():
            self._to_found()
        elif self._field.hasFocus():
            super().keyPressEvent(event)
        elif (
            Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9 and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            if self.panel.detail is not None:
                self.panel.show_section(event.key() - int(Qt.Key.Key_1))
        elif (act := act_of(event)) is not None:
            self.do(act)
        elif self.panel.detail is not None and event.matches(QKeySequence.StandardKey.Print):
            self.panel.section.print()
        elif self.panel.detail is not None and event.matches(QKeySequence.StandardKey.Copy):
            self.panel.section.copy()
        else:
            super().keyPressEvent(event)

    # -- acts

    def do(self, act: str) -> None:
        """Do an act of `dossier_acts.ACTS`, or one of a section, on what is chosen."""
        if act == "new":
            start(self._open())
            return
        detail = self.panel.detail
        if detail is None or self.panel.section.do(act):
            return
        if act == "go":
            held = self._held()
            if held is not None:
                self.notification_wanted.emit(held.row.id)
        elif act == "figures_earlier":
            if isinstance(section := self.panel.section, Figures):
                section.toggle_earlier()
        elif (doing := self._doing(act, detail)) is not None:
            start(doing)

    def _doing(self, act: str, detail: DossierDetail) -> Doing | None:
        dossier, lane, panel = detail.dossier, self._lane, self.panel
        place: dict[str, Any] = {"now": self._now, "tz": self._tz}
        match act:
            case "assess":
                return self._until(AssessDossierForm(panel, dossier, lane), dossiers.assess)
            case "state":
                return self._until(StateForm(panel, dossier, lane), dossiers.change_state)
            case "mark":
                marked = MarkDossierForm(panel, about=named(dossier), lane=lane, now=detail.mark)
                return self._until(marked, marks.mark_dossier)
            case "describe":
                return self._until(DescribeForm(panel, dossier, lane), dossiers.describe)
            case "close":
                form = self._why(self.tr("Close the dossier"), self.tr("Close"))
                return self._until(form, dossiers.change_state, state="closed")
            case "reopen":
                form = self._why(self.tr("Reopen the dossier"), self.tr("Reopen"), needed=False)
                return self._until(form, dossiers.change_state, state="reopened")
            case "link":
                return self._link(detail)
            case "merge":
                return self._merge(detail)
            case "unmerge":
                form = self._why(self.tr("Undo the merging"), self.tr("Undo"))
                return self._until(form, dossiers.unmerge)
            case "decide" | "propose":
                state: State = "taken" if act == "decide" else "proposed"
                return decide(panel, self._place, lane=lane, dossier=dossier, state=state)
            case "task":
                return self._until(TaskForm(panel, dossier, lane, **place), dossier_contents.set_task)
            case "meeting":
                meeting = MeetingForm(panel, dossier, lane, language=self._language, **place)
                return self._until(meeting, dossier_contents.set_meeting)
            case "figure":
                figure = FigureForm(panel, dossier, lane, language=self._language, **place)
                return self._until(figure, dossier_contents.report_figure)
            case _:
                return self._on_chosen(act, detail)

    def _on_chosen(self, act: str, detail: DossierDetail) -> Doing | None:
        """An act on what is chosen in a section."""
        section, lane, panel = self.panel.section, self._lane, self.panel
        if act in ("unlink", "split", "take_suggested"):
            return self._on_notification(act, detail)
        if isinstance(section, Tasks) and (task := section.current) is not None:
            if act == "task_change":
                form = TaskForm(panel, detail.dossier, lane, now=self._now, tz=self._tz, task=task)
                return self._until(form, dossier_contents.set_task)
            end = EndTaskForm(panel, task, lane, dropped=act == "task_drop")
            return self._until(end, dossier_contents.end_task)
        if isinstance(section, Meetings) and (meeting := section.current) is not None:
            if act == "meeting_change":
                change = MeetingForm(
                    panel, detail.dossier, lane, now=self._now, tz=self._tz, language=self._language, meeting=meeting
                )
                return self._until(change, dossier_contents.set_meeting)
            if act == "meeting_decided":
                decided = DecidedForm(panel, meeting, lane, now=self._now, tz=self._tz)
                return self._until(decided, dossier_contents.note_decision)
            return self._until(EndMeetingForm(panel, meeting, lane), dossier_contents.end_meeting)
        if isinstance(section, Figures) and (told := section.current) is not None and act == "figure_strike":
            return self._strike(told.figure.ref, section.model.shown(told, 0))
        return None

    def _on_notification(self, act: str, detail: DossierDetail) -> Doing | None:
        held, lane = self._held(), self._lane
        if held is None:
            at = next(at for at, one in enumerate(self.panel.sections) if isinstance(one, Notifications))
            self.panel.show_section(at)  # first choose which one
            self.panel.focus_section()
            return None
        if act == "take_suggested" or held.suggested:
            return self._run(dossiers.file, ids=(held.row.id,), lane=lane, dossier_id=detail.dossier.id)
        if act == "split":
            form = SplitForm(self.panel, about=about((held.row,)), lane=lane, title=proposed_title((held.row,)))
            return self._until(form, dossiers.split, ids=(held.row.id,))
        why = WhyForm(self.panel, title=self.tr("Unlink"), about=about((held.row,)), lane=lane, save=self.tr("Unlink"))
        return why.ask_until(lambda values: self._run(dossiers.unfile, ids=(held.row.id,), lane=lane, **values))

    def _held(self) -> Held | None:
        """The notification that is chosen in its section, where that is shown."""
        section = self.panel.section
        return section.current if isinstance(section, Notifications) else None

    async def _until(self, form: ActSheet, act: Callable[..., Any], **more: Any) -> Change | None:
        detail = self.panel.detail
        given = {"dossier_id": detail.dossier.id if detail else "", "lane": self._lane, **more}
        return await form.ask_until(lambda values: self._run(act, **given, **values))

    async def _open(self) -> None:
        lane = self._lane
        change = await NewDossierForm(self.panel, lane).ask_until(
            lambda values: self._run(dossiers.open_, lane=lane, **values)
        )
        if change is not None and lane == self._lane:
            self._wanted = str(change.result)
            self._ask_on()

    async def _link(self, detail: DossierDetail) -> None:
        lane, dossier = self._lane, detail.dossier
        form = LinkForm(self.panel, dossier, lane)
        await form.ask_until(lambda values: self._run(dossiers.link, dossier_id=dossier.id, lane=lane, **values))

    async def _merge(self, detail: DossierDetail) -> None:
        lane, dossier = self._lane, detail.dossier
        form = MergeForm(self.panel, dossier, lane)
        form.fill([], [one for one in self.model.listed if one.dossier.id != dossier.id and not one.dossier.is_closed])

        async def run(values: Values) -> Change | None:
            return await self._run(dossiers.merge, dossier_id=dossier.id, lane=lane, **values)

        await form.ask_until(run)

    async def _strike(self, ref: str, text: str) -> None:
        form = StrikeForm(self.panel, ref=ref, text=text, lane=self._lane)
        await form.ask_until(lambda values: self._run(log.strike, ref=ref, **values))

    def _why(self, title: str, save: str, *, needed: bool = True) -> WhyForm:
        detail = self.panel.detail
        return WhyForm(
            self.panel,
            title=title,
            about=named(detail.dossier) if detail else "",
            lane=self._lane,
            save=save,
            needed=needed,
        )

    # -- reading

    def _moved_to(self, dossier_id: str) -> None:
        self._wanted = dossier_id
        if dossier_id:
            self._ask_on()

    def _ask_on(self) -> None:
        if not self._asking:
            self._asking = True
            start(self._read())

    async def _read(self) -> None:
        """Read until list and panel show what is wanted: one question at a time, whatever changes meanwhile."""
        try:
            while self._changed or (self._wanted and (self._stale or not self._is_shown(self._wanted))):
                lane = self._lane
                if changed := tuple(self._changed):
                    self._changed.clear()
                    await self._read_rows(changed, lane)
                    continue
                wanted, self._stale = self._wanted, False
                detail = await self._ask(dossier_detail, dossier_id=wanted, lane=lane)
                if (wanted, lane) != (self._wanted, self._lane):
                    continue
                inside = self._has_focus()
                if detail is None:
                    self._wanted = ""
                    self.panel.show_nothing()
                else:
                    self.panel.show_detail(detail)
                    self._select_shown(wanted)
                if inside and not self._has_focus():
                    self.list.setFocus(Qt.FocusReason.OtherFocusReason)  # what had it went: the log line takes it else
        finally:
            self._asking = False

    async def _read_rows(self, ids: tuple[str, ...], lane: Lane) -> None:
        found = await self._ask(all_dossiers, lane=lane, ids=ids)
        if lane != self._lane:
            return
        there = {one.dossier.id for one in found}
        with self.list.held():
            self.model.put(found, gone=[one for one in ids if one not in there])
        self._say_empty()
        self.counts_changed.emit()

    def _select_shown(self, dossier_id: str) -> None:
        """Mark the row of what the panel shows: the letters act on that one."""
        marked = self.list.current
        if (marked is None or marked.dossier.id != dossier_id) and not self.list.go_to(dossier_id):
            self.list.clearSelection()

    def _has_focus(self) -> bool:
        focus = _focus(self)
        return focus is not None and self.isAncestorOf(focus)

    def _is_shown(self, dossier_id: str) -> bool:
        return self.panel.detail is not None and self.panel.detail.dossier.id == dossier_id

    # -- words

    def _filter(self, text: str) -> None:
        with self.list.held():
            self.model.set_filter(text)
        self._say_empty()

    def _to_found(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        listed = self.model.row_at(1)  # below the first header
        if listed is not None and self.list.current is None:
            self.list.go_to(listed.dossier.id)

    def _say_empty(self) -> None:
        filtered, total = bool(self._field.text().strip()), len(self.model.listed)
        count = self.tr("{shown} of {total}").format(shown=number_text(self.model.shown), total=number_text(total))
        self._found.setText(count)
        self._found.setVisible(filtered)
        if filtered:
            text = self.tr(
                "Title, number, Paragon reference, summary and state were looked through. Esc shows all again."
            )
            self.list.set_empty_words(self.tr("Nothing here matches"), text)
        else:
            text = self.tr(
                "A dossier gathers all that is about one event. D in the queue puts an alert into one, N opens one here."
            )
            title = self.tr("No exercise dossiers") if self._lane == "exercise" else self.tr("No dossiers")
            self.list.set_empty_words(title, text)


def _focus(widget: QWidget) -> QWidget | None:
    """What has the keyboard in a window, if anything has; Qt's own types say it always is something."""
    return widget.window().focusWidget()
