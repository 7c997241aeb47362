"""The exercise at the desk, whatever screen shows: what rings, what F9 does, whose call a noted call is, who is on the player list.

Keeps all that out of the window, which only hands on what changed and asks.
"""

from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from icc_desktop.desk import exercises, receiving
from icc_desktop.desk.change import Change
from icc_desktop.domain.channel import Channel
from icc_desktop.domain.exercise import Exercise
from icc_desktop.domain.exercise_words import on_player_list
from icc_desktop.domain.plan import PlannedStep
from icc_desktop.domain.scenario import Scenario, fill_words
from icc_desktop.domain.telephone import Call
from icc_desktop.gui.banner import Banners
from icc_desktop.gui.exercise_control import said_by
from icc_desktop.gui.exercise_course import Course, Steering
from icc_desktop.gui.exercise_screen import ExerciseScreen
from icc_desktop.gui.telephone import TelephoneForm
from icc_desktop.gui.telling import Telling
from icc_desktop.gui.tones import Lane
from icc_desktop.gui.typed import Now

RINGING = "exercise-call"  # the key of the banner


class ExerciseDesk(QObject):
    """Holds the screen. `changed` says that the strip is to be shown anew. `lane` gives the lane that the window shows."""

    changed = Signal()

    def __init__(
        self,
        telling: Telling,
        banners: Banners,
        telephone: TelephoneForm,
        *,
        course: Course | None,
        scenarios: tuple[Scenario, ...],
        language: str,
        tz: tzinfo,
        now: Now,
        lane: Callable[[], Lane],
        author_name: Callable[[str], str],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._telling, self._banners, self._telephone = telling, banners, telephone
        self._language, self._now, self._lane = language, now, lane
        self._answering = ""
        self._network_down_since: datetime | None = None
        self.screen = ExerciseScreen(
            telling,
            Steering(course, telling),
            scenarios=scenarios,
            language=language,
            tz=tz,
            now=now,
            author_name=author_name,
        )

    # -- what the window asks

    @property
    def running(self) -> Exercise | None:
        """The exercise that runs, a suspended one included."""
        return self.screen.running

    @property
    def run_id(self) -> str | None:
        """To which run belongs what is written in the exercise lane now."""
        return self.running.id if self.running is not None and self._lane() == "exercise" else None

    @property
    def is_suspended(self) -> bool:
        return self.running is not None and self.running.suspended_at is not None

    @property
    def network_down_since(self) -> datetime | None:
        """Since when the exercise's own network is down."""
        return self._network_down_since

    def is_player(self, addressee: str) -> bool:
        """Whether somebody may be called from here without asking: in the real lane, or on the player list."""
        if self._lane() == "real":
            return True
        head = self.running.head if self.running is not None else None
        return on_player_list(head.players if head is not None else (), addressee)

    # -- what happens

    async def load(self) -> None:
        """Read what there is."""
        await self.screen.load()
        self._running_changed()

    def apply(self, change: Change) -> None:
        """Show what changed."""
        self.screen.apply(change)
        if change.exercises:
            self._running_changed()

    def show_lane(self) -> None:
        """The window shows another lane."""
        self._show_ringing()

    async def toggle(self) -> None:
        """F9: hold the exercise, or let it go on."""
        await self.screen.toggle()

    def pick_up(self) -> None:
        """A call is taken: the form with who rings, if one does in this lane and nothing else is half typed."""
        ringing = self._ringing()
        if ringing and self._telephone.is_empty:
            name, step = ringing[0]
            call = step.call
            if call is not None:
                self._answering = name
                self._telephone.ring(call.who, call.number, self._says(name, step))
        self._telephone.open_in(self._lane())

    async def take_call(self, call: Call, channels: tuple[Channel, ...]) -> Change | None:
        """Note a call; one that rings in the exercise is tied to its inject."""
        values: dict[str, Any] = {"call": call, "language": self._language, "channels": channels}
        step = self._inject_of(call)
        if step and self.running is not None:
            change = await self._telling.run(exercises.take_call, exercise_id=self.running.id, step=step, **values)
        else:
            change = await self._telling.run(receiving.take_call, lane=self._lane(), exercise_id=self.run_id, **values)
        if change is not None:
            self._answering = ""
        return change

    # -- inside

    def _running_changed(self) -> None:
        running = self.running
        down = running is not None and not running.network_up
        self._network_down_since = (self._network_down_since or self._now()) if down else None
        self._show_ringing()
        self.changed.emit()

    def _ringing(self) -> list[tuple[str, PlannedStep]]:
        """The calls that ring in the lane that shows: the inject's name and what was written."""
        running = self.running
        plan = running.plan if running is not None and self._lane() == "exercise" else None
        if running is None or plan is None:
            return []
        written = {step.id: step for step in plan.steps}
        found = [
            (name, written.get(name) or written.get(name.rpartition("-")[0])) for name in exercises.ringing(running)
        ]
        return [(name, step) for name, step in found if step is not None]

    def _show_ringing(self) -> None:
        calls = [step.call for _, step in self._ringing() if step.call is not None]
        if not calls:
            self._banners.resolve(RINGING)
            return
        who = "; ".join(", ".join(part for part in (call.who, call.number) if part) or "?" for call in calls)
        words = self.tr("EXERCISE: THE TELEPHONE RINGS. {who}").format(who=who)
        self._banners.show_banner(RINGING, "warning", words, self.tr("Take it (Ctrl+T)"))

    def _says(self, name: str, step: PlannedStep) -> str:
        """What the caller says, its times filled in as they are now."""
        running, call = self.running, step.call
        if running is None or call is None:
            return ""
        played = next((one for one in exercises.scenario(running).steps if one.id == name), None)
        came = running.delivered.get(name)
        if played is None or played.call is None:
            return ""
        bare = msgspec.structs.replace(played.call, caller="", organisation="", number="")  # these stand in the form
        said = said_by(msgspec.structs.replace(played, control=None, call=bare), self._language)
        head = running.head
        at = came.sent_at or came.at if came is not None else self._now()
        return fill_words(said, played, sent_at=at, zone=head.zone if head is not None else "UTC")

    def _inject_of(self, call: Call) -> str:
        """Which ringing inject a noted call is: the one that was picked up, else the one whose caller or number was noted."""
        ringing = self._ringing()
        if any(name == self._answering for name, _ in ringing):
            return self._answering
        for name, step in ringing:
            rings = step.call
            if rings is not None and (
                (call.number.strip() and call.number.strip() == rings.number.strip())
                or (call.caller.strip() and call.caller.strip() == rings.who)
            ):
                return name
        return ""
