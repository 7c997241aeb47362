"""The small forms of the exercise screen: STARTEX, jump, speed, from the reserve, observer note, lesson, ENDEX, players."""

from collections.abc import Callable, Sequence
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QScrollArea, QWidget

from icc_desktop.domain.evaluation import InjectResult
from icc_desktop.domain.exercise import Lesson
from icc_desktop.domain.plan import Player
from icc_desktop.domain.scenario import PlanProblem, Scenario, place_in
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.choices import Choice, Choices
from icc_desktop.gui.exercise_course import SPEEDS
from icc_desktop.gui.forms import Field, quiet
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.tones import Lane
from icc_desktop.gui.typed import Asked, Now, TimeField
from icc_desktop.gui.words import length_text, number_text

translate = QCoreApplication.translate  # a name that lupdate knows

EXERCISE: Lane = "exercise"
_KEYS = "123456789ABCDEF"


class StartForm(ActSheet):
    """STARTEX: at which speed."""

    def __init__(self, parent: QWidget, title: str, length_s: float, *, now_s: float = 1.0, running: bool = False):
        word = translate("exercise", "Speed") if running else translate("exercise", "STARTEX")
        about = (
            title
            if running
            else translate(
                "exercise", "{title}. Everything goes into the exercise lane; the real queue breaks through."
            ).format(title=title)
        )
        super().__init__(parent, title=word, about=about, lane=EXERCISE, save=word)
        self.speed = self.add_choices(
            Choices(
                translate("exercise", "Speed"),
                tuple(
                    Choice(
                        id=f"{speed:g}",
                        key=_KEYS[at],
                        text=translate("exercise", "As in reality")
                        if speed == 1
                        else translate("exercise", "{factor} times as fast").format(factor=f"{speed:g}"),
                        aside=length_text(length_s / speed),
                    )
                    for at, speed in enumerate(SPEEDS)
                ),
            )
        )
        self.speed.choose(f"{now_s:g}" if now_s in SPEEDS else "1")
        self.speed.setFocus()

    def values(self) -> Values | None:
        return {"speed": float(self.speed.value or 1)}


class JumpForm(ActSheet):
    """To a time of the scenario, or to an inject by its name."""

    def __init__(
        self,
        parent: QWidget,
        scenario: Scenario,
        position_s: float,
        to: InjectResult | None,
        left_out: Callable[[float], int],
    ):
        super().__init__(
            parent,
            title=translate("exercise", "Jump"),
            about=translate(
                "exercise", "Scenario time is {time}. What lies between is not delivered, and the log says so."
            ).format(time=f"{scenario.time(position_s):%H:%M:%S}"),
            lane=EXERCISE,
            save=translate("exercise", "Jump"),
        )
        self._scenario, self._position_s, self._left_out = scenario, position_s, left_out
        self.to = self.add_field(Field(check=self._problem_of))
        self.to.set_words(
            translate("exercise", "To which time or inject?"),
            translate("exercise", "05:55, +00:15 after the start, or the name of an inject"),
        )
        if to is not None and to.standing == "planned" and to.planned_s > position_s:
            self.to.edit.setText(to.step.id)
        self._said = quiet()
        self.body.addWidget(self._said)
        self.to.changed.connect(lambda _: self._say())
        self._say()
        self.to.edit.selectAll()
        self.to.setFocus()

    def values(self) -> Values | None:
        return {"to_s": self._to_s()}

    def _to_s(self) -> float | None:
        """Scenario seconds; None where nothing that can be jumped to was typed."""
        typed = self.to.text.strip()
        inject = next((step for step in self._scenario.steps if step.id == typed), None)
        try:
            to_s = inject.at_s if inject is not None else place_in(self._scenario, typed)
        except PlanProblem:
            return None
        return to_s if to_s >= self._position_s else None

    def _problem_of(self, text: str) -> str:
        if self._to_s() is not None:
            return ""
        return translate("exercise", "Write a later time (05:55 or +00:15) or the name of a later inject.")

    def _say(self) -> None:
        to_s = self._to_s()
        if to_s is None:
            self._said.setText("")
            return
        count = self._left_out(to_s)
        said = translate("exercise", "Jumps to {time}. Left out: {count}.")
        self._said.setText(said.format(time=f"{self._scenario.time(to_s):%H:%M:%S}", count=number_text(count)))


class ReserveForm(ActSheet):
    """One of the injects in reserve, now."""

    def __init__(self, parent: QWidget, injects: list[tuple[str, str]]):
        super().__init__(
            parent,
            title=translate("exercise", "From the reserve"),
            about=translate("exercise", "When the players do not react: deliver one of these now."),
            lane=EXERCISE,
            save=translate("exercise", "Deliver now"),
        )
        shown = injects[: len(_KEYS)]
        self.which = self.add_choices(
            Choices(
                translate("exercise", "Inject"),
                tuple(
                    Choice(id=name, key=_KEYS[at], text=name, meaning=synopsis)
                    for at, (name, synopsis) in enumerate(shown)
                ),
            )
        )
        self.which.choose(shown[0][0])
        self.which.setFocus()

    def values(self) -> Values | None:
        return {"step_id": self.which.value}


class NoteForm(ActSheet):
    """What an observer saw, with the time at which he saw it; or what was said in the hot wash."""

    def __init__(self, parent: QWidget, *, title: str, about: str, question: str, now: Now, tz: tzinfo, timed: bool):
        super().__init__(parent, title=title, about=about, lane=EXERCISE, save=translate("exercise", "Save"))
        self.text = self.add_text(Asked(question, least=3, most=8))
        self.at: TimeField | None = None
        if timed:
            self.at = TimeField(translate("exercise", "When?"), translate("exercise", "Empty: now"), now, tz)
            self.add_field(self.at)
        self.text.setFocus()

    def values(self) -> Values | None:
        text = self.text.text.strip()
        if not text:
            self.show_problem(translate("exercise", "Nothing is written yet."))
            return None
        timed = {} if self.at is None or self.at.at is None else {"occurred_at": self.at.at}
        return {"text": text, **timed}


class LessonForm(ActSheet):
    """A lesson, who takes it on, until when. With `written` ones it is another wording of one of them: the newest nine are offered."""

    def __init__(self, parent: QWidget, title: str, written: Sequence[Lesson] = ()):
        super().__init__(
            parent,
            title=translate("exercise", "Reword a lesson") if written else translate("exercise", "Lesson"),
            about=title,
            lane=EXERCISE,
            save=translate("exercise", "Save"),
        )
        self._written = {one.id: one for one in written[-len(_KEYS) :]}
        self.which: Choices | None = None
        if self._written:
            self.which = self.add_choices(
                Choices(
                    translate("exercise", "Which lesson?"),
                    tuple(
                        Choice(id=one.id, key=key, text=one.text, meaning=one.owner)
                        for key, one in zip(_KEYS, self._written.values(), strict=False)
                    ),
                )
            )
        self.text = self.add_text(Asked(translate("exercise", "What is to change?"), least=2, most=6))
        needed = translate("exercise", "A lesson that nobody takes on is not learnt.")
        self.owner = self.add_field(Field(check=lambda text: "" if text.strip() else needed))
        self.owner.set_words(translate("exercise", "Who takes it on?"), translate("exercise", "A role or a service"))
        self.due = self.add_field(Field())
        self.due.set_words(translate("exercise", "Until when?"), translate("exercise", "Empty: no date"))
        self.text.setFocus()
        if self.which is not None:
            newest = next(reversed(self._written))
            self.which.chosen.connect(self._fill)
            self.which.choose(newest)
            self._fill(newest)
            self.which.setFocus()

    def _fill(self, one: str) -> None:
        lesson = self._written[one]
        self.text.edit.setPlainText(lesson.text)
        self.owner.edit.setText(lesson.owner)
        self.due.edit.setText(lesson.due)

    def values(self) -> Values | None:
        if not self.text.text.strip():
            self.show_problem(translate("exercise", "Nothing is written yet."))
            return None
        said = {"text": self.text.text, "owner": self.owner.text, "due": self.due.text}
        return said if self.which is None else {**said, "lesson_id": self.which.value}


class EndForm(ActSheet):
    """ENDEX cannot be undone: the one thing here that is asked about."""

    def __init__(self, parent: QWidget, title: str, left: int):
        super().__init__(
            parent,
            title=translate("exercise", "ENDEX"),
            about=title,
            lane=EXERCISE,
            save=translate("exercise", "ENDEX, for good"),
        )
        said = translate(
            "exercise",
            "This cannot be undone. What is open in this run is closed, and everything in it stays as it stands; only "
            "observations, remarks and lessons are still written. Injects that have not come: {count}.",
        )
        self.body.addWidget(quiet(said.format(count=number_text(left))))
        self.focus_save()

    def values(self) -> Values | None:
        return {}


class PlayersForm(ActSheet):
    """Who takes part; whoever is not here is not to be called."""

    def __init__(self, parent: QWidget, title: str, players: tuple[Player, ...]):
        super().__init__(
            parent,
            title=translate("exercise", "Players"),
            about=title,
            lane=EXERCISE,
            save=translate("exercise", "OK"),
        )
        lines = [", ".join(filter(None, (one.role, one.organisation, one.addressee))) for one in players]
        nobody = translate("exercise", "Nobody is on the player list: every call will be asked about.")
        said = quiet("\n".join(lines) or nobody)
        said.setMargin(GRID)
        room = QScrollArea()
        room.setWidgetResizable(True)
        room.setAccessibleName(translate("exercise", "Players"))
        room.setMinimumHeight(min(40 * GRID, said.heightForWidth(54 * GRID) + 2 * GRID))
        room.setWidget(said)
        self.body.addWidget(room)
        self.focus_save()

    def values(self) -> Values | None:
        return {}
