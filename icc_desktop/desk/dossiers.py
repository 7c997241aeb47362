"""What the officer does with dossiers: opening, linking, merging, splitting, naming, assessing, states.

Each act is one transaction, and each can be taken back. What stands in a dossier (tasks, meetings, figures): `dossier_contents`.
"""

from collections.abc import Iterable
from typing import get_args

from icc_desktop.base.errors import Refused
from icc_desktop.base.ids import new_id
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk import filing
from icc_desktop.desk.filing import known_dossier, known_here, open_dossier, put
from icc_desktop.domain import dossier as x
from icc_desktop.domain import notification as n
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.dossier import Dossier, State
from icc_desktop.domain.entry import Subject, parse_ref
from icc_desktop.store.work import Work

file = filing.file
MAX_TITLE = 200  # characters

_NO_TITLE = QT_TRANSLATE_NOOP("core", "A dossier needs a title.")
_LONG_TITLE = QT_TRANSLATE_NOOP("core", "A title holds {most} characters; this one has {count}.")
_WHY = QT_TRANSLATE_NOOP("core", "Say why.")
_IN_ANOTHER = QT_TRANSLATE_NOOP(
    "core", "{ref} stands in dossier {dossier}. Split it off there, or take it out first (Shift+D)."
)
_IN_NONE = QT_TRANSLATE_NOOP("core", "{ref} stands in no dossier.")
_NOT_IN_IT = QT_TRANSLATE_NOOP("core", "{ref} does not stand in this dossier.")
_NO_NUMBER = QT_TRANSLATE_NOOP("core", "There is no notification with the number {ref}.")
_ITSELF = QT_TRANSLATE_NOOP("core", "A dossier cannot be merged with itself.")
_NOT_MERGED = QT_TRANSLATE_NOOP("core", "{ref} was not merged into another dossier.")
_UNCHANGED = QT_TRANSLATE_NOOP("core", "Nothing was changed.")
_LOWERS = QT_TRANSLATE_NOOP("core", "Somebody else set it to {severity}. Say why it is lowered.")
_IS_SO = QT_TRANSLATE_NOOP("core", "It is so already.")
_TO_WHOM = QT_TRANSLATE_NOOP("core", "Say to whom: a role, and the name where you know it.")
_NOT_CLOSED = QT_TRANSLATE_NOOP("core", "It is not closed.")
_TASKS_OPEN = QT_TRANSLATE_NOOP(
    "core", "Not closed: these tasks are open: {what}. End them, or drop them with a remark."
)
_UNREAD = QT_TRANSLATE_NOOP("core", "Not closed: not acknowledged yet: {what}. Somebody may be waiting.")
_MEETINGS_OPEN = QT_TRANSLATE_NOOP("core", "Not closed: not ended: {what}.")


def open_(work: Work, *, title: str, lane: Lane, ids: Iterable[str] = (), reason: str = "") -> str:
    """Open a dossier from these notifications, or from nothing; returns its id.

    It begins with the worst severity that people gave to them. What stands in another dossier must leave that first.
    """
    states = [known_here(work, one, lane) for one in dict.fromkeys(ids)]
    filing.refuse_other_world(states)
    for state in states:
        its: Dossier | None = work.state(Subject(x.KIND, state.dossier), lane) if state.dossier else None
        if its is not None and its.ref:  # one whose opening was struck holds nothing back
            dossier = f"{its.ref} {its.name}"
            raise Refused(Message(_IN_ANOTHER, {"ref": state.receptions[0].ref, "dossier": dossier}))
    found = _begin(work, lane, title=title, reason=reason)
    for state in states:
        put(work, state.id, found, lane)
        filing.take_along(work, state.id, found, lane)
    assessed = max((state for state in states if state.severity), key=lambda s: s.severity or 0, default=None)
    if assessed is not None:
        data = {"severity": assessed.severity, "reason": "", "with_ref": assessed.receptions[0].ref}
        work.append(x.ASSESSED, Subject(x.KIND, found.id), data, lane=lane)
    return found.id


def link(work: Work, *, dossier_id: str, lane: Lane, numbers: Iterable[str], reason: str = "") -> None:
    """Put the notifications with these entry numbers (``A-1042``) into a dossier; `reason` as for `file`."""
    ids = []
    for number in numbers:
        place = parse_ref(number)
        entry = work.entry(*place) if place else None
        if entry is None or entry.subject.kind != n.KIND:
            raise Refused(Message(_NO_NUMBER, {"ref": number.strip().upper()}))
        ids.append(entry.subject.id)
    file(work, ids=ids, lane=lane, dossier_id=dossier_id, reason=reason)


def unfile(work: Work, *, ids: Iterable[str], lane: Lane, reason: str) -> None:
    """Take notifications out of the dossiers that they stand in."""
    why = _reason(reason)
    for one in dict.fromkeys(ids):
        state = known_here(work, one, lane)
        if state.dossier is None:
            raise Refused(Message(_IN_NONE, {"ref": state.receptions[0].ref}))
        filing.take_out(work, state, lane, reason=why)


def split(work: Work, *, dossier_id: str, ids: Iterable[str], title: str, lane: Lane, reason: str) -> str:
    """Open a dossier of its own for some of the notifications of another one; returns its id."""
    before, why = known_dossier(work, dossier_id, lane), _reason(reason)
    states = [known_here(work, one, lane) for one in dict.fromkeys(ids)]
    stranger = next((state for state in states if state.dossier != dossier_id), None)
    if stranger is not None:
        raise Refused(Message(_NOT_IN_IT, {"ref": stranger.receptions[0].ref}))
    found = _begin(work, lane, title=title, reason=why, split_from=before)
    for state in states:
        put(work, state.id, found, lane, reason=why)
    return found.id


def merge(work: Work, *, dossier_id: str, into_id: str, lane: Lane, reason: str) -> None:
    """Merge a dossier into another: its notifications go over, and so do open tasks and meetings that are not over."""
    source, target, why = open_dossier(work, dossier_id, lane), open_dossier(work, into_id, lane), _reason(reason)
    if source.id == target.id:
        raise Refused(Message(_ITSELF))
    rows = work.rows_of_dossier(source.id, lane)
    states = [known_here(work, row.id, lane) for row in rows]
    filing.refuse_other_world(states, [known_here(work, row.id, lane) for row in work.rows_of_dossier(target.id, lane)])
    lent = [*(task.id for task in source.open_tasks), *(meeting.id for meeting in source.open_meetings)]
    data = {"into": target.id, "into_ref": target.ref, "into_title": target.name, "reason": why}
    moved = {"moved": [row.id for row in rows], "lent": lent}
    work.append(x.MERGED, Subject(x.KIND, source.id), {**data, **moved}, lane=lane)
    for row in rows:
        _refile(work, row.id, target, lane, why)
    _lend(work, source, target, lane)


def unmerge(work: Work, *, dossier_id: str, lane: Lane, reason: str) -> None:
    """Undo a merging: exactly what came from this dossier goes back to it, with what became of its tasks and meetings.

    Refused where it went on into a third one: that is undone first, so that what came back from there can come back here.
    """
    source, why = known_dossier(work, dossier_id, lane), _reason(reason)
    if source.merged_into is None:
        raise Refused(Message(_NOT_MERGED, {"ref": source.ref}))
    target: Dossier = work.state(Subject(x.KIND, source.merged_into), lane)
    if target.merged_into is not None:
        open_dossier(work, target.id, lane)
    work.append(x.UNMERGED, Subject(x.KIND, source.id), {"reason": why, "from": target.id}, lane=lane)
    for one in source.moved:
        if known_here(work, one, lane).dossier == target.id:
            _refile(work, one, source, lane, why)
    _give_back(work, source, target, lane, why)


def describe(
    work: Work,
    *,
    dossier_id: str,
    lane: Lane,
    title: str | None = None,
    summary: str | None = None,
    paragon: str | None = None,
) -> None:
    """Set title, summary and Paragon reference, as far as they are given and differ; an empty one takes it away."""
    found, subject = open_dossier(work, dossier_id, lane), Subject(x.KIND, dossier_id)
    done = False
    if title is not None and title.strip() != found.name:
        work.append(x.TITLED, subject, {"title": _title(title)}, lane=lane)
        done = True
    if summary is not None and summary.strip() != found.summary_text:
        work.append(x.SUMMARISED, subject, {"text": summary.strip()}, lane=lane)
        done = True
    if paragon is not None and paragon.strip() != found.paragon_ref:
        work.append(x.REFERENCED, subject, {"reference": paragon.strip()}, lane=lane)
        done = True
    if not done:
        raise Refused(Message(_UNCHANGED))


def assess(work: Work, *, dossier_id: str, lane: Lane, severity: int, reason: str = "") -> None:
    """Set its severity (4 Critical to 1 Info). Lowering what somebody else set needs a reason (DOMAIN.md 2.4)."""
    if severity not in n.SEVERITY_WORDS:
        raise ValueError(f"no such severity: {severity}")
    found = open_dossier(work, dossier_id, lane)
    before = found.severity
    if before is not None and severity < before and found.assessed_by != work.author and not reason.strip():
        word = Message(n.SEVERITY_WORDS[before])
        raise Refused(Message(_LOWERS, {}, {"severity": word}))
    data = {"severity": severity, "reason": reason.strip()}
    work.append(x.ASSESSED, Subject(x.KIND, dossier_id), data, lane=lane)


def change_state(work: Work, *, dossier_id: str, lane: Lane, state: State, reason: str = "", to: str = "") -> None:
    """Give it another state (DOMAIN.md 9.1). Escalating and handing over name to whom, closing says why.

    Closing is refused while something in it waits for somebody.
    """
    if state not in get_args(State):
        raise ValueError(f"no such state: {state}")
    if state == "reopened":
        _reopen(work, known_dossier(work, dossier_id, lane), lane, reason.strip())
        return
    found = open_dossier(work, dossier_id, lane)
    addressed = state in ("escalated", "handed-over")
    if addressed and not to.strip():
        raise Refused(Message(_TO_WHOM))
    if state == found.state and not addressed:
        raise Refused(Message(_IS_SO))
    if state == "closed":
        _reason(reason)
        _refuse_waiting(work, found, lane)
    data = {"state": state, "reason": reason.strip(), "to": to.strip() if addressed else ""}
    work.append(x.STATE_CHANGED, Subject(x.KIND, dossier_id), data, lane=lane)


# -- shared


def _begin(work: Work, lane: Lane, *, title: str, reason: str, split_from: Dossier | None = None) -> Dossier:
    subject = Subject(x.KIND, new_id())
    data = {"title": _title(title), "reason": reason.strip()}
    if split_from is not None:
        data |= {"split_from": split_from.id, "split_from_ref": split_from.ref}
    work.append(x.OPENED, subject, data, lane=lane)
    return known_dossier(work, subject.id, lane)


def _refile(work: Work, one: str, found: Dossier, lane: Lane, reason: str) -> None:
    """As a whole dossier goes over, the entry of the merging says what each notification left."""
    data = {"dossier": found.id, "dossier_ref": found.ref, "dossier_title": found.name, "reason": reason}
    work.append(n.FILED, Subject(n.KIND, one), data, lane=lane)


def _lend(work: Work, source: Dossier, target: Dossier, lane: Lane) -> None:
    subject = Subject(x.KIND, target.id)
    for task in source.open_tasks:
        if claim := task.said.last:
            work.append(x.TASK_SET, subject, {"task": task.id, **claim.value}, lane=lane)
    for meeting in source.open_meetings:
        if claim := meeting.said.last:
            work.append(x.MEETING_SET, subject, {"meeting": meeting.id, **claim.value}, lane=lane)


def _give_back(work: Work, source: Dossier, target: Dossier, lane: Lane, reason: str) -> None:
    """What was ended meanwhile is ended in `source` as well; what goes on does so there, and no longer in `target`."""
    here, there = Subject(x.KIND, source.id), Subject(x.KIND, target.id)
    back = f"{source.ref}: {reason}"
    for one in source.lent:
        task, meeting = target.tasks.get(one), target.meetings.get(one)
        if task is not None:
            where, end, remark = (there, "dropped", back) if task.end is None else (here, task.end, task.end_remark)
            work.append(x.TASK_ENDED, where, {"task": one, "end": end, "text": task.text, "remark": remark}, lane=lane)
        if meeting is not None:
            where, remark = (here, meeting.end_remark) if meeting.is_over else (there, back)
            work.append(x.MEETING_ENDED, where, {"meeting": one, "title": meeting.title, "remark": remark}, lane=lane)


def _reopen(work: Work, found: Dossier, lane: Lane, reason: str) -> None:
    if found.merged_into is not None:
        open_dossier(work, found.id, lane)
    if found.state != "closed":
        raise Refused(Message(_NOT_CLOSED))
    data = {"state": "reopened", "reason": reason, "to": ""}
    work.append(x.STATE_CHANGED, Subject(x.KIND, found.id), data, lane=lane)


def _refuse_waiting(work: Work, found: Dossier, lane: Lane) -> None:
    unread = [
        row.ref for row in work.rows_of_dossier(found.id, lane) if row.acknowledged_at is None and row.closed_at is None
    ]
    for text, what in (
        (_UNREAD, unread),
        (_TASKS_OPEN, [task.text for task in found.open_tasks]),
        (_MEETINGS_OPEN, [meeting.title for meeting in found.open_meetings]),
    ):
        if what:
            raise Refused(Message(text, {"what": _listed(what)}))


def _listed(what: list[str]) -> str:
    most = 5
    return "; ".join(what[:most]) + (f" (+{len(what) - most})" if len(what) > most else "")


def _title(title: str) -> str:
    text = " ".join(title.split())
    if not text:
        raise Refused(Message(_NO_TITLE))
    if len(text) > MAX_TITLE:
        raise Refused(Message(_LONG_TITLE, {"most": MAX_TITLE, "count": len(text)}))
    return text


def _reason(reason: str) -> str:
    if not reason.strip():
        raise Refused(Message(_WHY))
    return reason.strip()
