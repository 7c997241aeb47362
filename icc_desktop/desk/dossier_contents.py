"""What is asked, agreed and counted in a dossier: tasks, meetings and cells, figures. Nothing is ever overwritten."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, get_args

import msgspec

from icc_desktop.base.clock import iso_z
from icc_desktop.base.errors import Refused
from icc_desktop.base.ids import new_id
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk.filing import open_dossier
from icc_desktop.domain import dossier as x
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.dossier import Meeting, Member, Precision, Task, TaskEnd
from icc_desktop.domain.entry import Subject
from icc_desktop.store.work import Work

LARGEST = 10_000_000_000  # of a figure: more than there are people
_AHEAD = timedelta(minutes=5)  # clocks differ

_NO_TEXT = QT_TRANSLATE_NOOP("core", "Say what is to be done.")
_NO_TASK = QT_TRANSLATE_NOOP("core", "This task is not known in this dossier.")
_TASK_OVER = QT_TRANSLATE_NOOP("core", "This task is over. Make a new one, or take its end back.")
_DROPPED_WHY = QT_TRANSLATE_NOOP("core", "Say why it is dropped.")
_NO_MEETING = QT_TRANSLATE_NOOP("core", "This meeting is not known in this dossier.")
_NO_NAME = QT_TRANSLATE_NOOP("core", "Say what meets: choose a cell, or give the meeting a name.")
_MEETING_OVER = QT_TRANSLATE_NOOP("core", "This meeting has ended.")
_NO_DECISION = QT_TRANSLATE_NOOP("core", "Say what was decided.")
_NO_KIND = QT_TRANSLATE_NOOP("core", "Say what is counted.")
_NO_SOURCE = QT_TRANSLATE_NOOP("core", "Say who reports it: a figure without a source is a rumour.")
_NOT_A_NUMBER = QT_TRANSLATE_NOOP("core", "A figure is a whole number from 0 on.")
_TO_COME = QT_TRANSLATE_NOOP("core", "The time that the figure stands for lies in the future.")


def set_task(
    work: Work,
    *,
    dossier_id: str,
    lane: Lane,
    text: str,
    owner: str = "",
    due_at: datetime | None = None,
    task_id: str | None = None,
) -> str:
    """Add a task, or change the one named: what, who (a role or a name), until when (UTC). Returns its id."""
    found = open_dossier(work, dossier_id, lane)
    if not text.strip():
        raise Refused(Message(_NO_TEXT))
    if task_id is not None:
        _open_task(found.tasks, task_id)
    one = task_id or new_id()
    data = {
        "task": one,
        "text": text.strip(),
        "owner": owner.strip(),
        "due_at": "" if due_at is None else iso_z(due_at),
    }
    work.append(x.TASK_SET, Subject(x.KIND, dossier_id), data, lane=lane)
    return one


def end_task(work: Work, *, dossier_id: str, lane: Lane, task_id: str, end: TaskEnd, remark: str = "") -> None:
    """A task is done, or dropped; dropping says why."""
    if end not in get_args(TaskEnd):
        raise ValueError(f"no such end: {end}")
    task = _open_task(open_dossier(work, dossier_id, lane).tasks, task_id)
    if end == "dropped" and not remark.strip():
        raise Refused(Message(_DROPPED_WHY))
    data = {"task": task_id, "end": end, "text": task.text, "remark": remark.strip()}
    work.append(x.TASK_ENDED, Subject(x.KIND, dossier_id), data, lane=lane)


def set_meeting(
    work: Work,
    *,
    dossier_id: str,
    lane: Lane,
    title: str,
    cell: str = "",
    chair: str = "",
    at: datetime | None = None,
    place: str = "",
    members: Iterable[Member] = (),
    meeting_id: str | None = None,
) -> str:
    """Convene a meeting or a cell (an id of `federal_cells`, "" for none), or change the one named. Returns its id."""
    found = open_dossier(work, dossier_id, lane)
    if not title.strip():
        raise Refused(Message(_NO_NAME))
    if meeting_id is not None:
        _open_meeting(found.meetings, meeting_id)
    one = meeting_id or new_id()
    data: dict[str, Any] = {
        "meeting": one,
        "cell": cell,
        "title": title.strip(),
        "chair": chair.strip(),
        "at": "" if at is None else iso_z(at),
        "place": place.strip(),
        "members": [msgspec.to_builtins(member) for member in members if member.role.strip()],
    }
    work.append(x.MEETING_SET, Subject(x.KIND, dossier_id), data, lane=lane)
    return one


def note_decision(
    work: Work,
    *,
    dossier_id: str,
    lane: Lane,
    meeting_id: str,
    text: str,
    occurred_at: datetime | None = None,
) -> None:
    """Write down what a meeting decided; also after its end, as minutes come late."""
    meeting = _meeting(open_dossier(work, dossier_id, lane).meetings, meeting_id)
    if not text.strip():
        raise Refused(Message(_NO_DECISION))
    data = {"meeting": meeting_id, "title": meeting.title, "text": text.strip()}
    work.append(x.MEETING_DECIDED, Subject(x.KIND, dossier_id), data, lane=lane, occurred_at=occurred_at)


def end_meeting(work: Work, *, dossier_id: str, lane: Lane, meeting_id: str, remark: str = "") -> None:
    """A meeting has ended, or is called off."""
    meeting = _open_meeting(open_dossier(work, dossier_id, lane).meetings, meeting_id)
    data = {"meeting": meeting_id, "title": meeting.title, "remark": remark.strip()}
    work.append(x.MEETING_ENDED, Subject(x.KIND, dossier_id), data, lane=lane)


def report_figure(
    work: Work,
    *,
    dossier_id: str,
    lane: Lane,
    kind: str,
    name: str,
    value: int,
    source: str,
    precision: Precision = "exact",
    as_at: datetime | None = None,
    remark: str = "",
) -> None:
    """Write down a number as somebody reports it. `kind` is an id of ``figures.yaml`` or the house's own word, `name` how it reads;
    `as_at` (UTC) is the time that it stands for, now where nobody said. Earlier values stay."""
    open_dossier(work, dossier_id, lane)
    if precision not in x.PRECISION_WORDS:
        raise ValueError(f"no such precision: {precision}")
    if not kind.strip():
        raise Refused(Message(_NO_KIND))
    if not source.strip():
        raise Refused(Message(_NO_SOURCE))
    if not 0 <= value <= LARGEST:
        raise Refused(Message(_NOT_A_NUMBER))
    at = as_at or work.now
    if at > work.now + _AHEAD:
        raise Refused(Message(_TO_COME))
    data = {
        "kind": kind.strip(),
        "name": name.strip() or kind.strip(),
        "value": value,
        "precision": precision,
        "source": source.strip(),
        "as_at": iso_z(at),
        "remark": remark.strip(),
    }
    work.append(x.FIGURE_REPORTED, Subject(x.KIND, dossier_id), data, lane=lane)


def _open_task(tasks: dict[str, Task], task_id: str) -> Task:
    task = tasks.get(task_id)
    if task is None:
        raise Refused(Message(_NO_TASK))
    if task.end is not None:
        raise Refused(Message(_TASK_OVER))
    return task


def _meeting(meetings: dict[str, Meeting], meeting_id: str) -> Meeting:
    meeting = meetings.get(meeting_id)
    if meeting is None:
        raise Refused(Message(_NO_MEETING))
    return meeting


def _open_meeting(meetings: dict[str, Meeting], meeting_id: str) -> Meeting:
    meeting = _meeting(meetings, meeting_id)
    if meeting.is_over:
        raise Refused(Message(_MEETING_OVER))
    return meeting
