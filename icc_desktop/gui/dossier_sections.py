"""The sections of a dossier: overview, notifications, tasks, meetings and cells."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout

from icc_desktop.desk.dossier_queries import DossierDetail
from icc_desktop.domain import figures
from icc_desktop.domain.dossier import Figure, Meeting, Task
from icc_desktop.domain.history import TASK_END_WORDS
from icc_desktop.domain.queue import Row
from icc_desktop.domain.reason import Reason
from icc_desktop.gui.dossier_section import KeyedModel, Section, SectionPlace, TableSection
from icc_desktop.gui.dossier_words import SOON, figure_kinds, figure_name, value_words
from icc_desktop.gui.panel_reading import Fact, Link, Part
from icc_desktop.gui.panel_text import ReadingText
from icc_desktop.gui.queue_row import headline, short_headline
from icc_desktop.gui.severity import severity_icon, severity_word
from icc_desktop.gui.tones import Tones
from icc_desktop.gui.words import ago_text, length_text, say, translate_core, when_text

translate = QCoreApplication.translate
Key = Qt.Key
_MOST = 8  # things of one kind that the overview names


def due_words(at: datetime | None, place: SectionPlace) -> str:
    """When something is due, and how long that is."""
    now = place.now()
    return f"{when_text(at, place.tz, now)}, {ago_text(at, now)}" if at else translate("dossiers", "no time set")


class Overview(Section):
    """Everything that stands now, on one page to be read: summary, what is to be done, meetings, figures, dossiers around."""

    def __init__(self, place: SectionPlace):
        super().__init__(place)
        self._text = ReadingText()
        self._text.setAccessibleName(self.word)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._text)
        self.setFocusProxy(self._text)
        self._text.left.connect(self.left)
        self._text.related_wanted.connect(self.notification_wanted)
        self._text.dossier_wanted.connect(self.dossier_wanted)

    @property
    def word(self) -> str:
        return translate("dossiers", "Overview")

    @property
    def text(self) -> str:
        """What stands there."""
        return self._text.toPlainText()

    def show_detail(self, detail: DossierDetail) -> None:
        same = self.detail is not None and self.detail.dossier.id == detail.dossier.id
        self.detail = detail
        self._text.show_parts(self._parts(detail), keep_place=same)

    def _parts(self, detail: DossierDetail) -> tuple[Part, ...]:
        dossier = detail.dossier
        nothing = translate("dossiers", "No summary yet (Shift+E).")
        summary = Part(text=dossier.summary_text or nothing, rank="" if dossier.summary_text else "quiet")
        parts = (
            summary,
            self._tasks(dossier.open_tasks),
            self._meetings(dossier.open_meetings),
            self._figures(dossier.figures),
            self._notifications(detail),
            self._around(detail),
        )
        return tuple(part for part in parts if not part.is_empty)

    def _tasks(self, tasks: Sequence[Task]) -> Part:
        now = self.place.now()
        facts = [
            Fact(
                due_words(task.due_at, self.place),
                f"{task.text}\n{task.owner}" if task.owner else task.text,
                "problem" if task.is_overdue(now) else "",
            )
            for task in tasks[:_MOST]
        ]
        return Part(translate("dossiers", "To be done"), facts=tuple(facts))

    def _meetings(self, meetings: Sequence[Meeting]) -> Part:
        facts = [Fact(due_words(one.at, self.place), meeting_words(one)) for one in meetings[:_MOST]]
        return Part(translate("dossiers", "Meetings"), facts=tuple(facts))

    def _figures(self, given: Sequence[Figure]) -> Part:
        facts, kinds, now = [], figure_kinds(), self.place.now()
        for one in figures.counted(given, kinds):
            lines = [
                translate("dossiers", "{value}   {source}, as at {time}").format(
                    value=value_words(side), source=side.source, time=when_text(side.as_at, self.place.tz, now)
                )
                for side in one.sides
            ]
            if one.contradicts:
                lines.append(translate("dossiers", "The sources differ."))
            facts.append(Fact(figure_name(one.newest, kinds, self.place.language), "\n".join(lines)))
        return Part(translate("dossiers", "Figures"), facts=tuple(facts))

    def _notifications(self, detail: DossierDetail) -> Part:
        newest = sorted(detail.rows, key=lambda row: row.received_at, reverse=True)[:_MOST]
        links = [Link(f"{row.ref}  {short_headline(row)}", row.id) for row in newest]
        return Part(translate("dossiers", "Newest notifications"), links=tuple(links))

    def _around(self, detail: DossierDetail) -> Part:
        into, merged = (
            translate("dossiers", "Merged into {what}"),
            translate("dossiers", "{what} was merged into this one"),
        )
        named = [(into, detail.into), (translate("dossiers", "Split off {what}"), detail.split_from)]
        named += [(merged, other) for other in detail.merged]
        links = [
            Link(text.format(what=f"{one.ref} {one.name}"), one.id, leads_to="dossier")
            for text, one in named
            if one is not None
        ]
        return Part(translate("dossiers", "Other dossiers"), links=tuple(links))


# -- notifications


class Held(msgspec.Struct, frozen=True):
    """A notification in the dossier, or one that may belong to it, with the reasons."""

    row: Row
    suggested: tuple[Reason, ...] = ()

    @property
    def id(self) -> str:
        return self.row.id


class _HeldModel(KeyedModel[Held]):
    def __init__(self, place: SectionPlace):
        super().__init__()
        self._place = place

    def columns(self) -> tuple[str, ...]:
        return (
            translate("dossiers", "Severity"),
            translate("dossiers", "Number"),
            translate("dossiers", "Headline"),
            translate("dossiers", "Received"),
            translate("dossiers", "How it stands"),
        )

    def shown(self, row: Held, column: int) -> str:
        match column:
            case 0:
                return severity_word(row.row.weight)
            case 1:
                return row.row.ref
            case 2:
                return headline(row.row)
            case 3:
                return when_text(row.row.received_at, self._place.tz, self._place.now())
            case _:
                return held_words(row)

    def sign(self, row: Held, column: int, tones: Tones) -> tuple[str, str] | None:
        return (severity_icon(row.row.weight), tones.severity(row.row.weight)) if column == 0 else None

    def ink(self, row: Held, column: int, tones: Tones) -> str:
        if row.suggested:
            return tones.serious if column == 4 else tones.quiet
        if column == 4 and row.row.acknowledged_at is None and row.row.closed_at is None:
            return tones.problem
        return tones.quiet if row.row.is_replaced or row.row.closed_at else ""

    def is_bold(self, row: Held, column: int) -> bool:
        return column == 2 and not row.suggested and not row.row.is_replaced


def held_words(held: Held) -> str:
    """Suggested, closed, replaced, not acknowledged, or acknowledged."""
    row = held.row
    if held.suggested:
        return translate("dossiers", "suggested: Space links it")
    if row.closed_at is not None:
        return translate("dossiers", "closed")
    if row.is_replaced:
        return translate("dossiers", "replaced")
    if row.acknowledged_at is None:
        return translate("dossiers", "not acknowledged")
    return translate("dossiers", "acknowledged")


class Notifications(TableSection[Held]):
    """What stands in it, the newest first, and below what the matching suggests."""

    acts = frozenset(("link", "merge"))

    KEYS = (
        (Key.Key_Return, "go", "next"),
        (Key.Key_Space, "take_suggested", "dossier"),
        (Key.Key_unknown, "unlink", "dismiss"),
        (Key.Key_unknown, "split", "next"),
    )

    def __init__(self, place: SectionPlace):
        super().__init__(place, _HeldModel(place), (118, 76, 200, 118, 168), stretched=2)
        self.empty.setText(
            translate("dossiers", "Nothing stands in it yet. L links notifications, D in the queue puts one here.")
        )

    @property
    def word(self) -> str:
        return translate("dossiers", "Notifications")

    def rows_of(self, detail: DossierDetail) -> Sequence[Held]:
        self.count = len(detail.rows)
        inside = [Held(row) for row in sorted(detail.rows, key=lambda r: (r.received_at, r.id), reverse=True)]
        return [*inside, *(Held(near.row, near.reasons) for near in detail.suggestions)]

    def key_words(self, act: str) -> tuple[str, str]:
        return {
            "go": (translate("dossiers", "Open in the queue"), translate("dossiers", "Enter")),
            "take_suggested": (translate("dossiers", "Link it"), translate("dossiers", "Space")),
            "unlink": (translate("dossiers", "Unlink"), "U"),
            "split": (translate("dossiers", "Split off"), "Shift+N"),
        }[act]

    def may(self, act: str) -> bool:
        row = self.current
        if row is None or (act != "go" and (self.detail is None or self.detail.dossier.is_closed)):
            return False
        return act == "go" or bool(row.suggested) == (act == "take_suggested")

    def whole_text(self, row: Held) -> str:
        said = f"{row.row.ref}  {short_headline(row.row)}"
        reasons = "; ".join(say(reason.words) for reason in row.suggested)
        return f"{said}\n{translate('dossiers', 'Why: {reasons}').format(reasons=reasons)}" if reasons else said


# -- tasks


class _TaskModel(KeyedModel[Task]):
    def __init__(self, place: SectionPlace):
        super().__init__()
        self._place = place

    def columns(self) -> tuple[str, ...]:
        return (
            translate("dossiers", "Due"),
            translate("dossiers", "Task"),
            translate("dossiers", "Owner"),
            translate("dossiers", "How it stands"),
        )

    def shown(self, row: Task, column: int) -> str:
        match column:
            case 0:
                return due_words(row.due_at, self._place) if row.end is None else _when(row.due_at, self._place)
            case 1:
                return row.text
            case 2:
                return row.owner
            case _:
                return task_words(row, self._place.now())

    def sign(self, row: Task, column: int, tones: Tones) -> tuple[str, str] | None:
        if column != 3:
            return None
        if row.end is not None:
            return ("acknowledge", tones.good) if row.end == "done" else ("dismiss", tones.quiet)
        return ("problem", tones.problem) if row.is_overdue(self._place.now()) else None

    def ink(self, row: Task, column: int, tones: Tones) -> str:
        now = self._place.now()
        if row.end is not None:
            return tones.quiet
        if column in (0, 3) and row.is_overdue(now):
            return tones.problem
        soon = row.due_at is not None and row.due_at - now < SOON
        return tones.serious if column == 0 and soon else ""

    def is_bold(self, row: Task, column: int) -> bool:
        return column == 1 and row.end is None


def task_words(task: Task, now: datetime) -> str:
    """``OVERDUE 12 min``, ``open``, ``done``, ``dropped``."""
    if task.end is not None:
        return translate_core(TASK_END_WORDS[task.end])
    if task.is_overdue(now) and task.due_at is not None:
        return translate("dossiers", "OVERDUE {length}").format(length=length_text((now - task.due_at).total_seconds()))
    return translate("dossiers", "open")


def _when(at: datetime | None, place: SectionPlace) -> str:
    return when_text(at, place.tz, place.now()) if at else ""


class Tasks(TableSection[Task]):
    """The open ones, the nearest first, and below those that are over."""

    acts = frozenset(("task",))

    KEYS = (
        (Key.Key_Space, "task_done", "acknowledge"),
        (Key.Key_Return, "task_change", "settings"),
        (Key.Key_Delete, "task_drop", "dismiss"),
    )

    def __init__(self, place: SectionPlace):
        super().__init__(place, _TaskModel(place), (208, 200, 130, 156), stretched=1)
        self.empty.setText(translate("dossiers", "No tasks. T adds one, with an owner and a time."))

    @property
    def word(self) -> str:
        return translate("dossiers", "Tasks")

    def rows_of(self, detail: DossierDetail) -> Sequence[Task]:
        tasks = detail.dossier.open_tasks
        self.count = len(tasks)
        return [*tasks, *detail.dossier.ended_tasks]

    def key_words(self, act: str) -> tuple[str, str]:
        return {
            "task_done": (translate("dossiers", "Done"), translate("dossiers", "Space")),
            "task_change": (translate("dossiers", "Change"), translate("dossiers", "Enter")),
            "task_drop": (translate("dossiers", "Drop"), translate("dossiers", "Del")),
        }[act]

    def may(self, act: str) -> bool:
        return self.current is not None and self.current.end is None

    def whole_text(self, row: Task) -> str:
        claim = row.ended.last
        if claim is None:
            return f"{row.ref}  {row.text}"
        text = translate("dossiers", "{end} by {who}, {time}. {remark}").format(
            end=translate_core(TASK_END_WORDS.get(row.end or "", "")),
            who=self.place.author_name(claim.author),
            time=_when(claim.at, self.place),
            remark=row.end_remark,
        )
        return f"{row.ref}  {row.text}\n{text}"


# -- meetings and cells


class _MeetingModel(KeyedModel[Meeting]):
    def __init__(self, place: SectionPlace):
        super().__init__()
        self._place = place

    def columns(self) -> tuple[str, ...]:
        return (
            translate("dossiers", "When"),
            translate("dossiers", "Meeting or cell"),
            translate("dossiers", "Chair"),
            translate("dossiers", "Place"),
            translate("dossiers", "Decisions"),
        )

    def shown(self, row: Meeting, column: int) -> str:
        match column:
            case 0:
                return due_words(row.at, self._place) if not row.is_over else _when(row.at, self._place)
            case 1:
                return row.title
            case 2:
                return row.chair
            case 3:
                return row.place
            case _:
                over = translate("dossiers", "ended") if row.is_over else ""
                return ", ".join(part for part in (str(len(row.decisions) or ""), over) if part)

    def ink(self, row: Meeting, column: int, tones: Tones) -> str:
        if row.is_over:
            return tones.quiet
        now = self._place.now()
        near = row.at is not None and timedelta(0) < row.at - now < SOON
        return tones.serious if column == 0 and near else ""

    def is_bold(self, row: Meeting, column: int) -> bool:
        return column == 1 and not row.is_over


def meeting_words(meeting: Meeting) -> str:
    """What meets, who has the chair, where, and with whom."""
    chair = translate("dossiers", "chair {who}").format(who=meeting.chair) if meeting.chair else ""
    first = ", ".join(part for part in (meeting.title, chair, meeting.place) if part)
    members = ", ".join(f"{one.role} ({one.who})" if one.who else one.role for one in meeting.members)
    return f"{first}\n{members}" if members else first


class Meetings(TableSection[Meeting]):
    """Those to come first; what each decided stands below."""

    acts = frozenset(("meeting",))

    KEYS = (
        (Key.Key_Space, "meeting_decided", "note"),
        (Key.Key_Return, "meeting_change", "settings"),
        (Key.Key_Delete, "meeting_end", "close"),
    )

    def __init__(self, place: SectionPlace):
        super().__init__(place, _MeetingModel(place), (208, 200, 120, 130, 90), stretched=1)
        self.empty.setText(translate("dossiers", "No meetings. M convenes a meeting or a cell."))

    @property
    def word(self) -> str:
        return translate("dossiers", "Meetings")

    def rows_of(self, detail: DossierDetail) -> Sequence[Meeting]:
        coming = detail.dossier.open_meetings
        self.count = len(coming)
        return [*coming, *detail.dossier.past_meetings]

    def key_words(self, act: str) -> tuple[str, str]:
        return {
            "meeting_decided": (translate("dossiers", "Decided"), translate("dossiers", "Space")),
            "meeting_change": (translate("dossiers", "Change"), translate("dossiers", "Enter")),
            "meeting_end": (translate("dossiers", "Ended"), translate("dossiers", "Del")),
        }[act]

    def may(self, act: str) -> bool:
        return self.current is not None and (act == "meeting_decided" or not self.current.is_over)

    def whole_text(self, row: Meeting) -> str:
        lines = [meeting_words(row)]
        text = translate("dossiers", "{ref} {time}: {what}")
        lines += [text.format(ref=d.ref, time=_when(d.at, self.place), what=d.text) for d in row.decisions]
        if row.end_remark:
            lines.append(row.end_remark)
        return "\n".join(lines)
