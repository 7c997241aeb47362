"""Exercises: starting and ending a run, and what exercise control does during it. All of it in the exercise lane."""

from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import exercise as x
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.exercise import Exercise
from icc_desktop.store.work import Reader, Work


def running(reader: Reader) -> Exercise | None:
    """The exercise that runs now, None where none does."""
    return next((e for e in reader.states(x.KIND, "exercise") if e.is_running), None)


def start(work: Work, *, exercise_id: str, scenario_id: str, title: str) -> None:
    """Start a run. Refused while another one runs."""
    other = running(work)
    if other is not None:
        raise Refused(
            Message(QT_TRANSLATE_NOOP("core", "An exercise is running already: {title}."), {"title": other.title})
        )
    data = {"scenario_id": scenario_id, "title": title}
    work.append(x.STARTED, Subject(x.KIND, exercise_id), data, lane="exercise")


def say(work: Work, *, exercise_id: str, text: str) -> None:
    """What exercise control tells the players."""
    work.append(x.CONTROL, Subject(x.KIND, exercise_id), {"text": text}, lane="exercise")


def change_network(work: Work, *, exercise_id: str, up: bool) -> None:
    """The network of the exercise goes or comes back; the desk's own is not touched."""
    work.append(x.NETWORK, Subject(x.KIND, exercise_id), {"up": up}, lane="exercise")


def end(work: Work, *, exercise_id: str) -> None:
    """End the run."""
    state: Exercise | None = work.state(Subject(x.KIND, exercise_id), "exercise")
    if state is not None and state.is_running:
        work.append(x.ENDED, Subject(x.KIND, exercise_id), {"title": state.title}, lane="exercise")
