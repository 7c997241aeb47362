"""ENDEX: what belongs to an exercise that has ended is kept as it stood. Hides what belongs to which run.

A notification names its run. A log line, a dossier or whatever else is written in the exercise lane belongs to the run during
which it was begun. Of the exercise itself only the evaluation goes on.
"""

from sqlalchemy import Connection

from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import dossier, exercise, export, notification
from icc_desktop.domain.entry import Data, Subject, parse_ref
from icc_desktop.domain.exercise import Exercise
from icc_desktop.domain.notification import Notification
from icc_desktop.store import journal, projections

FROZEN = QT_TRANSLATE_NOOP(
    "core",
    "ENDEX: {title} has ended, and what belongs to it stays as it stood. "
    "What is to be said of it now goes into its evaluation.",
)


def check(connection: Connection, kind: str, subject: Subject, data: Data, dossier_id: str | None) -> None:
    """Raise Refused where an entry of the exercise lane would change what a run left at its end. Giving it out changes nothing."""
    if subject.kind == export.KIND:
        return
    if subject.kind == exercise.KIND:
        _check_exercise(connection, kind, subject, data)
        return
    about = (subject, *([Subject(dossier.KIND, dossier_id)] if dossier_id and dossier_id != subject.id else []))
    for one in about:
        if (ended := frozen_by(connection, one)) is not None:
            raise _refusal(ended)


def frozen_by(connection: Connection, subject: Subject) -> Exercise | None:
    """The exercise whose end has frozen a subject of the exercise lane; None where nothing has."""
    if subject.kind == notification.KIND:
        return _of_notification(connection, subject)
    return _by_time(connection, subject)


def _check_exercise(connection: Connection, kind: str, subject: Subject, data: Data) -> None:
    state: Exercise | None = projections.state(connection, subject, "exercise")
    if state is None or state.ended_at is None or kind in exercise.EVALUATION:
        return
    place = parse_ref(str(data.get("struck"))) if kind == exercise.STRUCK else None
    struck = journal.entry(connection, *place) if place else None
    if struck is None or struck.kind not in exercise.EVALUATION | {exercise.STRUCK}:
        raise _refusal(state)


def _of_notification(connection: Connection, subject: Subject) -> Exercise | None:
    state: Notification | None = projections.state(connection, subject, "exercise")
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
        if state is not None and state.started_at is not None and state.started_at <= first.recorded_at:
            return state
    return None


def _ended(connection: Connection, exercise_id: str) -> Exercise | None:
    state: Exercise | None = projections.state(connection, Subject(exercise.KIND, exercise_id), "exercise")
    return state if state is not None and state.ended_at is not None else None


def _refusal(ended: Exercise) -> Refused:
    return Refused(Message(FROZEN, {"title": ended.title}))
