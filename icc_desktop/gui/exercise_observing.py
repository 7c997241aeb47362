"""Observing and evaluating an exercise: notes, expected actions, hot wash, lessons, and giving the evaluation out."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from icc_desktop.desk import evaluation
from icc_desktop.domain.evaluation import InjectResult
from icc_desktop.gui.exercise_control import Tick
from icc_desktop.gui.exercise_evaluation import ExerciseEvaluation
from icc_desktop.gui.exercise_sheets import LessonForm, NoteForm
from icc_desktop.gui.print_out import Giving, print_out
from icc_desktop.gui.telling import Telling
from icc_desktop.gui.typed import Now

translate = QCoreApplication.translate  # a name that lupdate knows


class Observing:
    """The acts of who observes. Sheets open over `screen`; `observed` gives the exercise and, while it runs, its scenario time."""

    def __init__(
        self,
        screen: QWidget,
        page: ExerciseEvaluation,
        telling: Telling,
        observed: Callable[[], tuple[str, float | None]],
        read_again: Callable[[], None],
        *,
        now: Now,
        tz: tzinfo,
    ):
        self._screen, self._page, self._telling = screen, page, telling
        self._observed, self._read_again = observed, read_again
        self._now, self._tz = now, tz

    async def observe(self, row: InjectResult | None = None) -> None:
        """What an observer sees."""
        one, _ = self._observed()
        step = row.step.id if row is not None else ""
        about = translate("ExerciseScreen", "About {inject}").format(inject=step)
        form = NoteForm(
            self._screen,
            title=translate("ExerciseScreen", "Observer note"),
            about=about if step else translate("ExerciseScreen", "About the whole exercise"),
            question=translate("ExerciseScreen", "What did you see?"),
            now=self._now,
            tz=self._tz,
            timed=True,
        )
        await form.ask_until(lambda values: self._telling.run(evaluation.observe, exercise_id=one, step=step, **values))

    async def remark(self) -> None:
        """What was said in the hot wash."""
        one, _ = self._observed()
        form = NoteForm(
            self._screen,
            title=translate("ExerciseScreen", "Hot wash"),
            about=translate("ExerciseScreen", "Right after ENDEX: what went well, what did not."),
            question=translate("ExerciseScreen", "What was said?"),
            now=self._now,
            tz=self._tz,
            timed=False,
        )
        await form.ask_until(lambda values: self._telling.run(evaluation.remark, exercise_id=one, **values))

    async def learn(self) -> None:
        """A lesson with who takes it on."""
        await self._write_lesson(reword=False)

    async def reword(self) -> None:
        """Another wording, owner or date of a lesson that is written already."""
        await self._write_lesson(reword=True)

    async def _write_lesson(self, *, reword: bool) -> None:
        found = self._page.found
        if found is not None and (found.lessons or not reword):
            one = found.exercise.id
            form = LessonForm(self._screen, found.exercise.title, found.lessons if reword else ())
            await form.ask_until(lambda values: self._telling.run(evaluation.write_lesson, exercise_id=one, **values))

    async def tick(self, tick: Tick) -> None:
        """Whether an expected action was done; while it runs, the time counts."""
        one, position_s = self._observed()
        values = {"step": tick.step, "number": tick.number, "done": tick.done, "position_s": position_s}
        await self._telling.run(evaluation.tick, exercise_id=one, **values)
        self._read_again()

    async def complete(self) -> None:
        """The evaluation is complete."""
        one, _ = self._observed()
        await self._telling.run(evaluation.evaluated, exercise_id=one)

    async def give_out(self) -> None:
        """Give the evaluation out: paper or a file."""
        report = self._page.report()
        if report is not None:
            place = Giving(run=self._telling.run, ask=self._telling.ask, now=self._now, tz=self._tz)
            told = await print_out(self._screen, place, report)
            if told:
                self._page.say(told, "quiet")
