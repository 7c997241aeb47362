"""The exercise screen: the list, the editor, the control page of what runs, the evaluation of what ran, and their acts.

Which page shows follows from what was asked for and what runs; the pages know nothing of each other.
"""

import asyncio
from collections.abc import Callable
from datetime import tzinfo
from typing import Any

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from icc_desktop.base.ids import new_id
from icc_desktop.base.words import Message
from icc_desktop.base.yaml_values import Titles
from icc_desktop.desk import evaluation, exercises
from icc_desktop.desk.change import Change
from icc_desktop.domain.channel import Channel, find
from icc_desktop.domain.evaluation import InjectResult
from icc_desktop.domain.exercise import Exercise
from icc_desktop.domain.plan import Head, Plan, PlannedStep
from icc_desktop.domain.scenario import START_FORM, Scenario
from icc_desktop.gui.doing import start
from icc_desktop.gui.exercise_control import ExerciseControl
from icc_desktop.gui.exercise_course import Steering
from icc_desktop.gui.exercise_editor import ExerciseEditor
from icc_desktop.gui.exercise_evaluation import ExerciseEvaluation
from icc_desktop.gui.exercise_files import ExerciseFiles
from icc_desktop.gui.exercise_forms import HeadForm, InjectForm
from icc_desktop.gui.exercise_list import ExerciseList, Offer
from icc_desktop.gui.exercise_observing import Observing
from icc_desktop.gui.exercise_sheets import (
    EndForm,
    JumpForm,
    PlayersForm,
    ReserveForm,
    StartForm,
)
from icc_desktop.gui.msel_model import synopsis_of
from icc_desktop.gui.telling import Telling
from icc_desktop.gui.typed import Now

_SHOWN = ("list", "editor", "control", "evaluation")


class ExerciseScreen(QWidget):
    """The screen. `began` says that STARTEX was given here: the window is to turn to the exercise lane."""

    began = Signal()

    def __init__(
        self,
        telling: Telling,
        steering: Steering,
        *,
        scenarios: tuple[Scenario, ...],
        language: str,
        tz: tzinfo,
        now: Now,
        author_name: Callable[[str], str],
    ):
        super().__init__()
        self._telling, self._steering = telling, steering
        self._scenarios, self._language, self._tz, self._now = scenarios, language, tz, now
        self._channels: tuple[Channel, ...] = ()
        self._running: Exercise | None = None
        self._shown = ""  # the exercise that editor or evaluation show
        self._reading: asyncio.Task[None] | None = None
        self._again = False
        self.list = ExerciseList(language)
        self.editor = ExerciseEditor(language)
        self.control = ExerciseControl(language, tz, self.channel_name)
        self.evaluation = ExerciseEvaluation(language, tz, now, self.channel_name, author_name)
        self.files = ExerciseFiles(self.list, telling, language, self._list_all)
        self.observing = Observing(self, self.evaluation, telling, self._observed, self._read_again, now=now, tz=tz)
        self._stack = QStackedWidget()
        for page in (self.list, self.editor, self.control, self.evaluation):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setFocusProxy(self.list)
        self._connect()

    # -- what is shown

    @property
    def running(self) -> Exercise | None:
        """The exercise that runs, a suspended one included."""
        return self._running

    @property
    def page(self) -> str:
        """``list``, ``editor``, ``control`` or ``evaluation``."""
        return _SHOWN[self._stack.currentIndex()]

    def channel_name(self, channel_id: str) -> str:
        """A channel in words."""
        return find(self._channels, channel_id).names.say(self._language)

    def set_channels(self, channels: tuple[Channel, ...]) -> None:
        self._channels = channels

    async def load(self) -> None:
        """Read what there is; a run shows its control page."""
        self._running = await self._telling.ask(exercises.running)
        await self._list_all()
        await self._show_run()

    def apply(self, change: Change) -> None:
        """Show what changed. What a run brings is read in one go, however much of it comes."""
        for one in change.exercises:
            self._exercise_changed(one)
        of_run = self._running is not None and any(row.lane == "exercise" for row in change.notifications)
        if change.exercises or of_run or (change.entries and self.page == "evaluation"):
            self._read_again()

    def tick(self) -> None:
        """A second has passed."""
        if self._running is not None and self.page == "control":
            self.control.go_on(self._position_s())

    def _exercise_changed(self, one: Exercise) -> None:
        if one.is_running:
            begins = self._running is None
            self._running = one
            if begins:
                self._shown = ""
                self._turn(self.control)
        elif self._running is not None and one.id == self._running.id:
            self._running = None
            self._shown = one.id
            self._turn(self.evaluation)

    def _read_again(self) -> None:
        """Read the page that shows; asked for meanwhile, it is read once more."""
        if self._reading is not None and not self._reading.done():
            self._again = True
            return
        self._reading = start(self._read())

    async def _read(self) -> None:
        while True:
            self._again = False
            await self._list_all()
            await self._show_run()
            if self.page == "editor":
                await self._show_editor(self._shown)
            elif self.page == "evaluation":
                await self._show_evaluation(self._shown)
            if not self._again:
                return

    async def _list_all(self, select: str = "") -> None:
        found = await self._telling.ask(exercises.overview)
        own = [Offer(one.exercise.title, overview=one) for one in found]
        prepared = [one for one in own if one.stage == "prepared"]
        asked = [one for one in own if one.stage not in ("prepared", "evaluated")]
        done = [one for one in own if one.stage == "evaluated"]
        shipped = [Offer(one.titles.say(self._language), scenario=one) for one in self._scenarios]
        self.list.show_offers([*prepared, *asked, *shipped, *done], select=select)

    async def _show_run(self) -> None:
        if self._running is None:
            return
        found = await self._telling.ask(evaluation.evaluation, exercise_id=self._running.id)
        if found is not None and self._running is not None:
            self.control.show_run(found, self._position_s())
            if self.page == "list" and not self._shown:
                self._turn(self.control)

    async def _show_editor(self, exercise_id: str, *, select: str = "") -> None:
        found = await self._telling.ask(exercises.exercise, exercise_id=exercise_id)
        if found is None or found.stage != "prepared":
            self._go_back()
            return
        self._shown = exercise_id
        self.editor.show_exercise(found, select=select)
        self._turn(self.editor)

    async def _show_evaluation(self, exercise_id: str) -> None:
        found = await self._telling.ask(evaluation.evaluation, exercise_id=exercise_id)
        if found is None:
            self._go_back()
            return
        self._shown = exercise_id
        self.evaluation.show_run(found)
        self._turn(self.evaluation)

    def _observed(self) -> tuple[str, float | None]:
        """The exercise that is observed now, and its scenario time while it runs."""
        if self._running is not None and self.page == "control":
            return self._running.id, self._position_s()
        return self._shown, None

    def _position_s(self) -> float:
        at = self._steering.position_s
        return at if at is not None else self._running.position_s if self._running is not None else 0.0

    def _go_back(self) -> None:
        self.list.go_to(self._shown)  # what was changed is what one starts or writes to a file next
        self._shown = ""
        self._turn(self.control if self._running is not None else self.list)

    def _turn(self, page: QWidget) -> None:
        if self._stack.currentWidget() is page:
            return
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        if had_focus and self.isVisible():
            page.setFocus()

    # -- preparing

    async def prepare(self) -> None:
        """Begin an exercise from nothing: its name first, then its injects."""
        first = self._now().astimezone(self._tz).replace(second=0, microsecond=0)
        head = Head(f"exercise-{new_id()[:8]}", Titles(""), Titles(""), f"{first:{START_FORM}}", str(self._tz))
        form = HeadForm(self, head, self._language)
        change = await form.ask_until(
            lambda values: self._telling.run(exercises.prepare, plan=Plan(values["head"], ()), language=self._language)
        )
        if change is not None:
            await self._show_editor(str(change.result))
            self.editor.setFocus()

    async def copy(self, offer: Offer) -> None:
        """Copy an exercise or a scenario into a prepared one, to be changed."""
        plan = offer.plan
        if plan is None:
            return
        name = self.tr("{title} (copy)").format(title=offer.title)
        titles = msgspec.structs.replace(plan.head.titles, **{_code(self._language): name})
        plan = msgspec.structs.replace(plan, head=msgspec.structs.replace(plan.head, titles=titles))
        change = await self._telling.run(exercises.prepare, plan=plan, language=self._language)
        if change is not None:
            await self._show_editor(str(change.result))
            self.editor.setFocus()

    async def open(self, offer: Offer) -> None:
        """Change a prepared exercise, or look at one that ran."""
        if offer.overview is None:
            return
        one = offer.overview.exercise
        if one.stage == "prepared":
            await self._show_editor(one.id)
        elif one.is_running:
            self._go_back()
        else:
            await self._show_evaluation(one.id)

    async def change_head(self) -> None:
        """Name, synopsis, start, objectives, players."""
        plan = self.editor.exercise.plan if self.editor.exercise is not None else None
        if plan is not None:
            given = {"exercise_id": self._shown, "language": self._language}
            await HeadForm(self, plan.head, self._language).ask_until(
                lambda values: self._telling.run(exercises.describe, **given, **values)
            )

    async def change_step(self, step: PlannedStep | None) -> None:
        """One inject: a new one where `step` is None."""
        form = InjectForm(self, step, self._channels, self._language)
        change = await form.ask_until(
            lambda values: self._telling.run(exercises.write_inject, exercise_id=self._shown, **values)
        )
        if change is not None:
            await self._show_editor(self._shown, select=str(change.entries[0].message.values.get("name", "")))

    async def copy_step(self, step: PlannedStep) -> None:
        """The same inject once more, under another name, to be changed."""
        taken = {one.id for one in self.editor.model.rows}
        name = next(f"{step.id}-{n}" for n in range(2, len(taken) + 3) if f"{step.id}-{n}" not in taken)
        twin = msgspec.structs.replace(step, id=name)
        if await self._telling.run(exercises.write_inject, exercise_id=self._shown, step=twin, new=True):
            await self._show_editor(self._shown, select=name)

    # -- the course

    async def start_offer(self, offer: Offer) -> None:
        """STARTEX of what is selected in the list."""
        if offer.scenario is not None:
            plan, length_s = offer.scenario.plan, offer.scenario.duration_s
            form = StartForm(self, offer.title, length_s)
            done = await form.ask_until(lambda values: self._steering.change("practise", plan, **values))
        elif offer.overview is not None:
            form = StartForm(self, offer.title, offer.overview.length_s or 0.0)
            one = offer.overview.exercise.id
            done = await form.ask_until(lambda values: self._steering.change("start", one, **values))
        else:
            return
        if done is not None:
            self.began.emit()

    async def start_shown(self) -> None:
        """STARTEX of what the editor shows."""
        offer = next((one for one in self.list.model.rows if one.key == self._shown), None)
        if offer is not None:
            await self.start_offer(offer)

    async def toggle(self) -> None:
        """One key from anywhere: hold the exercise, or let it go on."""
        running = await self._telling.ask(exercises.running)
        if running is None:
            self._telling.refused(Message(exercises.NONE_RUNS))
            return
        await self._steering.do("resume" if running.suspended_at is not None else "suspend")

    async def give(self, row: InjectResult) -> None:
        """Deliver an inject now."""
        await self._steering.do("give", row.step.id)

    async def from_reserve(self) -> None:
        """One of the injects in reserve."""
        rows = [one for one in self.control.model.rows if one.standing == "contingency"]
        if not rows:
            return
        form = ReserveForm(self, [(one.step.id, synopsis_of(one.step, self._language)) for one in rows])
        await form.ask_until(lambda values: self._steering.change("give", values["step_id"]))

    async def jump(self, row: InjectResult | None) -> None:
        """To a later place in scenario time."""
        found = await self._evaluation_of_run()
        if found is None:
            return
        waiting = [one for one in found.injects if one.standing == "planned"]
        form = JumpForm(
            self,
            found.scenario,
            self._position_s(),
            row,
            lambda to_s: sum(one.planned_s < to_s for one in waiting),
        )
        await form.ask_until(lambda values: self._steering.change("jump", values["to_s"]))

    async def pace(self) -> None:
        """Faster or slower."""
        found = await self._evaluation_of_run()
        if found is not None:
            left_s = max(0.0, found.scenario.duration_s - self._position_s())
            form = StartForm(self, found.exercise.title, left_s, now_s=found.exercise.speed, running=True)
            await form.ask_until(lambda values: self._steering.change("pace", values["speed"]))

    async def end(self) -> None:
        """ENDEX, once it is asked."""
        found = await self._evaluation_of_run()
        running = self._running
        if running is not None:
            left = sum(one.standing == "planned" for one in found.injects) if found is not None else 0
            await EndForm(self, running.title, left).ask_until(lambda _: self._steering.change("end"))

    async def show_players(self) -> None:
        """Who takes part."""
        head = self._running.head if self._running is not None else None
        if head is not None and self._running is not None:
            await PlayersForm(self, self._running.title, head.players).ask()

    async def miss(self, row: InjectResult) -> None:
        """The caller hangs up."""
        if self._running is not None:
            await self._telling.run(exercises.miss_call, exercise_id=self._running.id, step=row.step.id)

    async def _evaluation_of_run(self) -> Any:
        if self._running is None:
            return None
        return await self._telling.ask(evaluation.evaluation, exercise_id=self._running.id)

    # -- connections

    def _connect(self) -> None:
        wanted: tuple[tuple[Any, Callable[..., Any]], ...] = (
            (self.list.made, self.prepare),
            (self.list.copy_wanted, self.copy),
            (self.list.opened, self.open),
            (self.list.start_wanted, self.start_offer),
            (self.editor.head_wanted, self.change_head),
            (self.editor.step_wanted, self.change_step),
            (self.editor.copy_wanted, self.copy_step),
            (self.editor.start_wanted, self.start_shown),
            (self.control.suspend_wanted, self.toggle),
            (self.control.give_wanted, self.give),
            (self.control.contingency_wanted, self.from_reserve),
            (self.control.jump_wanted, self.jump),
            (self.control.pace_wanted, self.pace),
            (self.control.note_wanted, self.observing.observe),
            (self.control.players_wanted, self.show_players),
            (self.control.end_wanted, self.end),
            (self.control.missed, self.miss),
            (self.control.ticked, self.observing.tick),
            (self.evaluation.ticked, self.observing.tick),
            (self.evaluation.note_wanted, self.observing.observe),
            (self.evaluation.remark_wanted, self.observing.remark),
            (self.evaluation.lesson_wanted, self.observing.learn),
            (self.evaluation.reword_wanted, self.observing.reword),
            (self.evaluation.completed, self.observing.complete),
            (self.evaluation.save_wanted, self.observing.give_out),
        )
        for signal, do in wanted:
            signal.connect(lambda *given, do=do: start(do(*given)))
        self.list.discarded.connect(self._discard)
        self.editor.removed.connect(self._remove)
        self.list.import_wanted.connect(self.files.ask_import)
        self.list.export_wanted.connect(self.files.ask_export)
        self.editor.left.connect(self._go_back)
        self.evaluation.left.connect(self._go_back)

    def _discard(self, offer: Offer) -> None:
        if offer.overview is not None:
            start(self._telling.run(exercises.discard, exercise_id=offer.overview.exercise.id))

    def _remove(self, step: PlannedStep) -> None:
        start(self._telling.run(exercises.remove_inject, exercise_id=self._shown, step_id=step.id))


def _code(language: str) -> str:
    code = language[:2].lower()
    return code if code in ("nl", "fr", "de") else "en"
