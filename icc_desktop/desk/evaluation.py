"""The evaluation of an exercise: what observers see while it runs, and what is said of it and learnt after ENDEX."""

from collections.abc import Iterable
from datetime import datetime

from icc_desktop.base.errors import Refused
from icc_desktop.base.ids import new_id
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk import exercises
from icc_desktop.domain import evaluation as ev
from icc_desktop.domain import exercise as x
from icc_desktop.domain import notification as n
from icc_desktop.domain.entry import Entry, Subject
from icc_desktop.domain.evaluation import Evaluation, Moments
from icc_desktop.domain.exercise import Exercise
from icc_desktop.store.work import Reader, Work

EMPTY = QT_TRANSLATE_NOOP("core", "There is nothing written yet.")
NOT_BEGUN = QT_TRANSLATE_NOOP("core", "This exercise has not begun yet.")
NOT_ENDED = QT_TRANSLATE_NOOP("core", "The exercise runs: it is evaluated after ENDEX.")
NO_LESSON = QT_TRANSLATE_NOOP("core", "There is no such lesson.")
NO_OWNER = QT_TRANSLATE_NOOP("core", "A lesson needs somebody who takes it on.")
EVALUATED_ALREADY = QT_TRANSLATE_NOOP("core", "This exercise is evaluated already.")


def evaluation(reader: Reader, *, exercise_id: str) -> Evaluation | None:
    """What was planned, what happened and what was done; None where no run with a plan has begun under that id."""
    state = exercises.exercise(reader, exercise_id=exercise_id)
    if state is None or state.started_at is None or state.plan is None:
        return None
    return ev.evaluation(state, exercises.scenario(state), dealt_with(reader, state=state))


def dealt_with(reader: Reader, *, state: Exercise) -> dict[str, Moments]:
    """By notification id, when what the injects brought was dealt with."""
    calls = {answer.notification: answer.at for answer in state.answers.values() if answer.notification}
    ids = dict.fromkeys(one for came in state.delivered.values() for one in came.notifications)
    return {one: _moments(reader, one, calls) for one in (*ids, *calls)}


def observe(work: Work, *, exercise_id: str, text: str, step: str = "", occurred_at: datetime | None = None) -> None:
    """What an observer sees, about one inject or the whole; `occurred_at` if it was not now."""
    _say(work, x.OBSERVED, _begun(work, exercise_id), text, step, occurred_at)


def tick(work: Work, *, exercise_id: str, step: str, number: int, done: bool, position_s: float | None = None) -> None:
    """An observer says whether an expected action (`number` counts from 1) was done; when in scenario time, if he knows it."""
    _begun(work, exercise_id)
    data = {"step": step, "number": number, "done": done, "position_s": position_s}
    work.append(x.TICKED, Subject(x.KIND, exercise_id), data, lane="exercise")


def remark(work: Work, *, exercise_id: str, text: str) -> None:
    """What was said in the hot wash."""
    _say(work, x.REMARKED, _ended(work, exercise_id), text)


def write_lesson(
    work: Work, *, exercise_id: str, text: str, owner: str, due: str = "", lesson_id: str | None = None
) -> str:
    """Write a lesson with who takes it on and, if known, until when; with its id another wording of it. Returns the id."""
    state = _ended(work, exercise_id)
    if not text.strip():
        raise Refused(Message(EMPTY))
    if not owner.strip():
        raise Refused(Message(NO_OWNER))
    if lesson_id is not None and lesson_id not in state.lessons:
        raise Refused(Message(NO_LESSON))
    one = lesson_id or new_id()
    data = {"lesson": one, "text": text.strip(), "owner": owner.strip(), "due": due.strip()}
    work.append(x.LESSON_WRITTEN, Subject(x.KIND, exercise_id), data, lane="exercise")
    return one


def evaluated(work: Work, *, exercise_id: str) -> None:
    """The evaluation is complete."""
    state = _ended(work, exercise_id)
    if state.evaluated_at is not None:
        raise Refused(Message(EVALUATED_ALREADY))
    work.append(x.EVALUATED, Subject(x.KIND, exercise_id), {"title": state.title}, lane="exercise")


def _moments(reader: Reader, one: str, calls: dict[str, datetime]) -> Moments:
    subject = Subject(n.KIND, one)
    state: n.Notification | None = reader.state(subject, "exercise")
    dossier = state.dossier if state is not None else None
    in_dossier: Iterable[Entry] = reader.entries_of_dossier(dossier, "exercise") if dossier else ()
    return ev.moments(reader.entries_of(subject, "exercise"), in_dossier, call_taken_at=calls.get(one))


def _say(
    work: Work, kind: str, state: Exercise, text: str, step: str = "", occurred_at: datetime | None = None
) -> None:
    if not text.strip():
        raise Refused(Message(EMPTY))
    data = {"text": text.strip(), **({"step": step} if step else {})}
    work.append(kind, Subject(x.KIND, state.id), data, lane="exercise", occurred_at=occurred_at)


def _begun(work: Work, exercise_id: str) -> Exercise:
    state = exercises.exercise(work, exercise_id=exercise_id)
    if state is None:
        raise Refused(Message(exercises.NO_EXERCISE))
    if state.started_at is None:
        raise Refused(Message(NOT_BEGUN))
    return state


def _ended(work: Work, exercise_id: str) -> Exercise:
    state = _begun(work, exercise_id)
    if state.ended_at is None:
        raise Refused(Message(NOT_ENDED))
    return state
