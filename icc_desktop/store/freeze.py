"""ENDEX: what belongs to an exercise that has ended is kept as it stood. Hides what belongs to which run.

A notification names its run. A log line, a dossier or whatever else is written in the exercise lane belongs to the run during
which it was begun, in the order of the journal: the clock may be set back meanwhile. What is said of the desk or of an account
belongs to no run. Of the exercise itself only the evaluation goes on.
"""

from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import Connection

from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import account, dossier, exercise, export, load, notification, receipt, shift, station
from icc_desktop.domain.entry import Data, Entry, Subject, parse_ref
from icc_desktop.domain.exercise import Exercise
from icc_desktop.domain.folding import STRUCK
from icc_desktop.domain.notification import Notification
from icc_desktop.store import cache, journal

FROZEN = QT_TRANSLATE_NOOP(
    "core",
    "ENDEX: {title} has ended, and what belongs to it stays as it stood. "
    "What is to be said of it now goes into its evaluation.",
)


_OF_NO_RUN: Final = frozenset((account.KIND, export.KIND, load.KIND, receipt.KIND, shift.KIND, station.KIND))
_FILING: Final = frozenset((notification.FILED, notification.UNFILED))


def check(connection: Connection, kind: str, subject: Subject, data: Data, dossier_id: str | None) -> None:
    """Raise Refused where an entry of the exercise lane would change what a run left at its end. Giving it out changes nothing."""
    if subject.kind in _OF_NO_RUN:
        return
    if subject.kind == exercise.KIND:
        _check_exercise(connection, kind, subject, data)
        return
    for one in dict.fromkeys(_concerned(connection, kind, subject, data, dossier_id)):
        refuse(connection, one)


def refuse(connection: Connection, subject: Subject) -> None:
    """Raise Refused where the end of its exercise has frozen a subject of the exercise lane."""
    if (ended := frozen_by(connection, subject)) is not None:
        raise _refusal(ended)


def _concerned(
    connection: Connection, kind: str, subject: Subject, data: Data, dossier_id: str | None
) -> Iterator[Subject]:
    """What an entry changes. A notification that is of no run is dealt with to its end, in whatever dossier it stands."""
    yield subject
    said: dict[str, Any] = dict(data)
    if kind.endswith(STRUCK) and (struck := _struck(connection, data)) is not None:
        kind, said = struck.kind, struck.data or {}
    if subject.kind != notification.KIND or kind in _FILING:
        for one in (dossier_id, said.get("dossier"), said.get("into")):
            if isinstance(one, str):
                yield Subject(dossier.KIND, one)
    elif kind in (notification.JOINED, notification.PARTED) and isinstance(said.get("other"), str):
        yield Subject(notification.KIND, said["other"])


def frozen_by(connection: Connection, subject: Subject) -> Exercise | None:
    """The exercise whose end has frozen a subject of the exercise lane; None where nothing has."""
    if subject.kind == notification.KIND:
        return _of_notification(connection, subject)
    return _by_time(connection, subject)


def _check_exercise(connection: Connection, kind: str, subject: Subject, data: Data) -> None:
    state: Exercise | None = cache.state(connection, subject, "exercise")
    if state is None or state.ended_at is None or kind in exercise.EVALUATION:
        return
    struck = _struck(connection, data) if kind == exercise.STRUCK else None
    if struck is None or struck.kind not in exercise.EVALUATION | {exercise.STRUCK}:
        raise _refusal(state)


def _struck(connection: Connection, data: Data) -> Entry | None:
    return _entry(connection, str(data.get("struck")))


def _entry(connection: Connection, ref: str) -> Entry | None:
    place = parse_ref(ref)
    return journal.entry(connection, *place) if place else None


def _of_notification(connection: Connection, subject: Subject) -> Exercise | None:
    state: Notification | None = cache.state(connection, subject, "exercise")
    if state is None or state.facts is None or state.facts.exercise_id is None:
        return None
    return _ended(connection, state.facts.exercise_id)


def _by_time(connection: Connection, subject: Subject) -> Exercise | None:
    """The first end after the subject was begun, if that run had begun before it."""
    first = next(iter(journal.entries_of(connection, subject, "exercise")), None)
    if first is None:
        return None
    for end in reversed(journal.entries_since(connection, "exercise", first.recorded_at, (exercise.ENDED,))):
        state = _ended(connection, end.subject.id)
        began = _entry(connection, state.started_ref) if state is not None else None
        if began is not None and began.order < first.order < end.order:
            return state
    return None


def _ended(connection: Connection, exercise_id: str) -> Exercise | None:
    state: Exercise | None = cache.state(connection, Subject(exercise.KIND, exercise_id), "exercise")
    return state if state is not None and state.ended_at is not None else None


def _refusal(ended: Exercise) -> Refused:
    return Refused(Message(FROZEN, {"title": ended.title}))
