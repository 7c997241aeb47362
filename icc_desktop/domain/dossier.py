"""The dossier: what notifications are about, with all that is decided, asked, counted and done on it.

DOMAIN.md sections 2.1 (federal phase), 2.3 (cells) and 9.1 (states). What notifications it holds is said by the notifications.
"""

from datetime import UTC, datetime
from typing import Any, Literal, TypeVar, get_args

import msgspec

from icc_desktop.base.clock import Moment
from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.folding import Fold, Register, text_in
from icc_desktop.domain.notification import SEVERITY_WORDS

KIND = "dossier"

OPENED = "dossier.opened"
TITLED = "dossier.titled"
SUMMARISED = "dossier.summarised"
REFERENCED = "dossier.referenced"
ASSESSED = "dossier.assessed"
MARKED = "dossier.marked"
STATE_CHANGED = "dossier.state_changed"
MERGED = "dossier.merged"
UNMERGED = "dossier.unmerged"
TASK_SET = "dossier.task_set"
TASK_ENDED = "dossier.task_ended"
MEETING_SET = "dossier.meeting_set"
MEETING_DECIDED = "dossier.meeting_decided"
MEETING_ENDED = "dossier.meeting_ended"
FIGURE_REPORTED = "dossier.figure_reported"
CRITERION_TICKED = "dossier.criterion_ticked"
CRITERION_UNTICKED = "dossier.criterion_unticked"
STRUCK = "dossier.struck"

State = Literal["open", "monitoring", "escalated", "handed-over", "closed", "reopened"]
STATE_WORDS: dict[str, str] = {
    "open": QT_TRANSLATE_NOOP("core", "Open"),
    "monitoring": QT_TRANSLATE_NOOP("core", "Monitoring"),
    "escalated": QT_TRANSLATE_NOOP("core", "Escalated"),
    "handed-over": QT_TRANSLATE_NOOP("core", "Handed over"),
    "closed": QT_TRANSLATE_NOOP("core", "Closed"),
    "reopened": QT_TRANSLATE_NOOP("core", "Reopened"),
}

TaskEnd = Literal["done", "dropped"]
Precision = Literal["exact", "estimate", "at-least", "at-most"]
PRECISION_WORDS: dict[str, str] = {
    "exact": QT_TRANSLATE_NOOP("core", "exact"),
    "estimate": QT_TRANSLATE_NOOP("core", "estimate"),
    "at-least": QT_TRANSLATE_NOOP("core", "at least"),
    "at-most": QT_TRANSLATE_NOOP("core", "at most"),
}
_END, _BEGINNING = datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)
T = TypeVar("T")


class Assessment(msgspec.Struct, frozen=True):
    """One severity that was given to it, for the history; 4 Critical to 1 Info. `beside` names the notification that it began with."""

    ref: str
    at: datetime
    author: str
    severity: int
    reason: str
    beside: str = ""


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """Something to be done: `said` holds text, owner (a role or a name) and `due_at`; `ended` how it ended, and the remark."""

    id: str
    ref: str
    said: Register = Register()
    ended: Register = Register()

    @property
    def text(self) -> str:
        return _said(self.said, "text")

    @property
    def owner(self) -> str:
        return _said(self.said, "owner")

    @property
    def due_at(self) -> datetime | None:
        """When it is due, UTC."""
        return _moment(_said(self.said, "due_at"))

    @property
    def end(self) -> TaskEnd | None:
        """Whether it is done or dropped; None while it is open."""
        word = _said(self.ended, "end")
        return next((end for end in get_args(TaskEnd) if end == word), None)

    @property
    def end_remark(self) -> str:
        return _said(self.ended, "remark")

    def is_overdue(self, now: datetime) -> bool:
        return self.end is None and self.due_at is not None and self.due_at <= now


class Member(msgspec.Struct, frozen=True):
    """Who sits in a meeting: the role, and who fills it where that is known."""

    role: str
    who: str = ""


class MeetingDecision(msgspec.Struct, frozen=True):
    """What a meeting decided, as its chair said it."""

    ref: str
    at: datetime
    author: str
    text: str


class Meeting(msgspec.Struct, frozen=True, kw_only=True):
    """A meeting or a cell: `said` holds cell (an id of `federal_cells`, "" for a meeting), title, chair, at, place and members."""

    id: str
    ref: str
    said: Register = Register()
    decisions: tuple[MeetingDecision, ...] = ()
    ended: Register = Register()

    @property
    def cell(self) -> str:
        return _said(self.said, "cell")

    @property
    def title(self) -> str:
        return _said(self.said, "title")

    @property
    def chair(self) -> str:
        return _said(self.said, "chair")

    @property
    def place(self) -> str:
        return _said(self.said, "place")

    @property
    def at(self) -> datetime | None:
        """When it is convened for, UTC."""
        return _moment(_said(self.said, "at"))

    @property
    def members(self) -> tuple[Member, ...]:
        claim = self.said.last
        try:
            return msgspec.convert((claim.value if claim else {}).get("members") or (), tuple[Member, ...])
        except msgspec.ValidationError:
            return ()

    @property
    def is_over(self) -> bool:
        return self.ended.last is not None

    @property
    def end_remark(self) -> str:
        return _said(self.ended, "remark")


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """A number as somebody reported it: `kind` is an id of ``figures.yaml`` or the house's own word, `as_at` UTC."""

    ref: str
    author: str
    recorded_at: datetime
    kind: str
    value: int
    precision: Precision
    source: str
    as_at: Moment
    remark: str = ""


class Dossier(msgspec.Struct, frozen=True, kw_only=True):
    """The state of a dossier: the fold of its entries. `ref` is the number of the entry that opened it.

    `merged` holds the id of the dossier that took it over and the ids of the notifications, tasks and meetings that went with it, or None;
    `criteria` by id (``federal_phase.yaml``) the evidence, or
    None where the tick was taken away.
    """

    id: str
    lane: Lane
    ref: str = ""
    opened_at: datetime | None = None
    opened_by: str = ""
    split_from: str | None = None
    title: Register = Register()
    summary: Register = Register()
    paragon: Register = Register()
    marking: Register = Register()
    assessment: Register = Register()
    assessments: tuple[Assessment, ...] = ()
    stating: Register = Register()
    merged: Register = Register()
    tasks: dict[str, Task] = {}
    meetings: dict[str, Meeting] = {}
    figures: tuple[Figure, ...] = ()
    criteria: dict[str, Register] = {}
    last_at: datetime | None = None

    @property
    def name(self) -> str:
        return _said(self.title, "title")

    @property
    def state(self) -> State:
        word = _said(self.stating, "state")
        return next((state for state in get_args(State) if state == word), "open")

    @property
    def is_closed(self) -> bool:
        return self.state == "closed" or self.merged_into is not None

    @property
    def merged_into(self) -> str | None:
        return self._merging("into", str)

    @property
    def moved(self) -> tuple[str, ...]:
        """The notifications that went along when it was merged, so that they can come back."""
        return self._merging("moved", tuple[str, ...]) or ()

    @property
    def lent(self) -> tuple[str, ...]:
        """The tasks and meetings that go on in the dossier that it was merged into, under the same ids."""
        return self._merging("lent", tuple[str, ...]) or ()

    def _merging(self, key: str, kind: type[T]) -> T | None:
        claim = self.merged.last
        if claim is None or claim.value is None:
            return None
        try:
            return msgspec.convert(claim.value.get(key), kind)
        except msgspec.ValidationError:
            return None

    @property
    def assessed_by(self) -> str | None:
        """The account that set the severity that counts."""
        claim = max(self.assessment.claims, key=lambda c: (c.value["severity"], c.order_at), default=None)
        return None if claim is None else claim.author

    @property
    def ended_tasks(self) -> tuple[Task, ...]:
        """Those that are done or dropped, the last one first."""
        ended = [(task.ended.last, task) for task in self.tasks.values() if task.end is not None and task.text]
        return tuple(task for _, task in sorted(ended, key=lambda one: one[0].order_at if one[0] else 0, reverse=True))

    @property
    def past_meetings(self) -> tuple[Meeting, ...]:
        """Those that are over, the last one first."""
        over = (meeting for meeting in self.meetings.values() if meeting.is_over and meeting.title)
        return tuple(sorted(over, key=lambda meeting: (meeting.at or _BEGINNING, meeting.id), reverse=True))

    @property
    def open_meetings(self) -> tuple[Meeting, ...]:
        """Those that are not over, the nearest first."""
        meetings = (meeting for meeting in self.meetings.values() if not meeting.is_over and meeting.title)
        return tuple(sorted(meetings, key=lambda m: (m.at is None, m.at or _END, m.id)))

    @property
    def next_at(self) -> datetime | None:
        """The nearest moment that something is due or convened for; it may have passed. None where nothing is, or it is closed."""
        due = (task.due_at for task in self.open_tasks)
        convened = (meeting.at for meeting in self.open_meetings)
        return None if self.is_closed else min((at for at in (*due, *convened) if at is not None), default=None)

    @property
    def severity(self) -> int | None:
        """As people assessed it; where two did so apart and differ, the worse."""
        return max((c.value["severity"] for c in self.assessment.claims), default=None)

    @property
    def worst(self) -> int | None:
        """The worst severity that it ever had."""
        return max((one.severity for one in self.assessments), default=None)

    @property
    def mark(self) -> str | None:
        return _said(self.marking, "mark") or None

    @property
    def summary_text(self) -> str:
        return _said(self.summary, "text")

    @property
    def paragon_ref(self) -> str:
        """The incident's reference in the national portal, as text (DOMAIN.md, section "Seven things", 3)."""
        return _said(self.paragon, "reference")

    @property
    def open_tasks(self) -> tuple[Task, ...]:
        """The nearest first; those without a time at the end. What was struck has no text and is none."""
        tasks = (task for task in self.tasks.values() if task.end is None and task.text)
        return tuple(sorted(tasks, key=lambda t: (t.due_at is None, t.due_at or _END, t.id)))

    @property
    def ticked(self) -> tuple[str, ...]:
        """The criteria that are met, by id."""
        return tuple(sorted(one for one, said in self.criteria.items() if said.last and said.last.value))

    def latest(self, kind: str) -> Figure | None:
        """The figure of a kind that is the newest by its own time."""
        return max(
            (f for f in self.figures if f.kind == kind), key=lambda f: (f.as_at, f.recorded_at, f.ref), default=None
        )

    @property
    def conflicts(self) -> tuple[str, ...]:
        """Names of the values that people set differently without knowing of each other."""
        named = {
            "title": self.title,
            "summary": self.summary,
            "paragon": self.paragon,
            "assessment": self.assessment,
            "state": self.stating,
            "merged": self.merged,
            "marking": self.marking,
        }
        return tuple(name for name, register in named.items() if register.in_conflict)


def _said(register: Register, key: str) -> str:
    claim = register.last
    value = claim.value.get(key) if claim is not None and isinstance(claim.value, dict) else None
    return value if isinstance(value, str) else ""


def _moment(text: str) -> datetime | None:
    try:
        return msgspec.convert(text, Moment) if text else None
    except msgspec.ValidationError:
        return None


def _ids(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _texts(entry: Entry, *keys: str) -> dict[str, str]:
    return {key: text_in(entry, key) for key in keys}


def _apply(state: Dossier, entry: Entry) -> Dossier:
    change = _CHANGES.get(entry.kind)
    if entry.data is None and entry.kind not in (OPENED, UNMERGED):
        change = None  # what was erased sets nothing, so that what was said before it counts
    changed = state if change is None else change(state, entry, entry.data or {})
    last = max(filter(None, (state.last_at, entry.recorded_at)))
    return msgspec.structs.replace(changed, last_at=last)


def _opened(state: Dossier, entry: Entry, data: dict[str, Any]) -> Dossier:
    if state.opened_at is not None:
        return state
    return msgspec.structs.replace(
        state,
        ref=entry.ref,
        opened_at=entry.happened_at,
        opened_by=entry.author,
        split_from=text_in(entry, "split_from") or None,
        title=state.title.set(entry, _texts(entry, "title")),
    )


_TEXTS = {
    TITLED: ("title", ("title",)),
    SUMMARISED: ("summary", ("text",)),
    REFERENCED: ("paragon", ("reference",)),
    MARKED: ("marking", ("mark", "reason")),
    STATE_CHANGED: ("stating", ("state", "reason", "to")),
}


def _text_set(state: Dossier, entry: Entry, data: dict[str, Any]) -> Dossier:
    name, keys = _TEXTS[entry.kind]
    register: Register = getattr(state, name)
    return msgspec.structs.replace(state, **{name: register.set(entry, _texts(entry, *keys))})


def _assessed(state: Dossier, entry: Entry, data: dict[str, Any]) -> Dossier:
    severity = data.get("severity")
    if type(severity) is not int or severity not in SEVERITY_WORDS:
        return state
    reason = text_in(entry, "reason")
    one = Assessment(entry.ref, entry.happened_at, entry.author, severity, reason, text_in(entry, "with_ref"))
    return msgspec.structs.replace(
        state,
        assessment=state.assessment.set(entry, {"severity": severity, "reason": reason}),
        assessments=(*state.assessments, one),
    )


def _merged(state: Dossier, entry: Entry, data: dict[str, Any]) -> Dossier:
    into = text_in(entry, "into") if entry.kind == MERGED else ""
    value: dict[str, Any] | None = None
    if into and into != state.id:
        value = {"into": into, **{key: _ids(data.get(key)) for key in ("moved", "lent")}}
    return msgspec.structs.replace(state, merged=state.merged.set(entry, value))


def _task(state: Dossier, entry: Entry, data: dict[str, Any]) -> Dossier:
    task_id = text_in(entry, "task")
    if not task_id:
        return state
    task = state.tasks.get(task_id) or Task(id=task_id, ref=entry.ref)
    if entry.kind == TASK_SET:
        task = msgspec.structs.replace(task, said=task.said.set(entry, _texts(entry, "text", "owner", "due_at")))
    else:
        task = msgspec.structs.replace(task, ended=task.ended.set(entry, _texts(entry, "end", "remark")))
    return msgspec.structs.replace(state, tasks={**state.tasks, task_id: task})


def _meeting(state: Dossier, entry: Entry, data: dict[str, Any]) -> Dossier:
    meeting_id = text_in(entry, "meeting")
    if not meeting_id:
        return state
    meeting = state.meetings.get(meeting_id) or Meeting(id=meeting_id, ref=entry.ref)
    match entry.kind:
        case "dossier.meeting_set":
            value: dict[str, Any] = dict(_texts(entry, "cell", "title", "chair", "at", "place"))
            members = data.get("members")
            value["members"] = members if isinstance(members, list) else []
            meeting = msgspec.structs.replace(meeting, said=meeting.said.set(entry, value))
        case "dossier.meeting_decided":
            one = MeetingDecision(entry.ref, entry.happened_at, entry.author, text_in(entry, "text"))
            meeting = msgspec.structs.replace(meeting, decisions=(*meeting.decisions, one))
        case _:
            meeting = msgspec.structs.replace(meeting, ended=meeting.ended.set(entry, _texts(entry, "remark")))
    return msgspec.structs.replace(state, meetings={**state.meetings, meeting_id: meeting})


def _figure(state: Dossier, entry: Entry, data: dict[str, Any]) -> Dossier:
    try:
        figure = msgspec.convert(
            {**data, "ref": entry.ref, "author": entry.author, "recorded_at": entry.recorded_at}, Figure, strict=True
        )
    except msgspec.ValidationError:
        return state
    return msgspec.structs.replace(state, figures=(*state.figures, figure))


def _criterion(state: Dossier, entry: Entry, data: dict[str, Any]) -> Dossier:
    one = text_in(entry, "criterion")
    if not one:
        return state
    evidence = text_in(entry, "evidence") or None if entry.kind == CRITERION_TICKED else None
    register = state.criteria.get(one) or Register()
    return msgspec.structs.replace(state, criteria={**state.criteria, one: register.set(entry, evidence)})


_CHANGES = {
    OPENED: _opened,
    **dict.fromkeys(_TEXTS, _text_set),
    ASSESSED: _assessed,
    MERGED: _merged,
    UNMERGED: _merged,
    TASK_SET: _task,
    TASK_ENDED: _task,
    MEETING_SET: _meeting,
    MEETING_DECIDED: _meeting,
    MEETING_ENDED: _meeting,
    FIGURE_REPORTED: _figure,
    CRITERION_TICKED: _criterion,
    CRITERION_UNTICKED: _criterion,
}

STRIKABLE = frozenset(_CHANGES)
"""Its author may take any of them back; a dossier whose opening is struck has no name and is shown nowhere."""

FOLD = Fold(KIND, Dossier, _apply)
