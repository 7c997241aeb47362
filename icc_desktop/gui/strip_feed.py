"""What the strip, the rail's badges and the real-world banner say, gathered from all who know a part of it."""

from collections.abc import Callable, Iterable
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from icc_desktop.desk.change import Change
from icc_desktop.desk.runner import Desk
from icc_desktop.domain.account import ROLE_WORDS
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.queue import Row
from icc_desktop.gui.alarm import Alarm
from icc_desktop.gui.banner import Banners
from icc_desktop.gui.connection import Connection
from icc_desktop.gui.dossiers_screen import DossiersScreen
from icc_desktop.gui.exercise_desk import ExerciseDesk
from icc_desktop.gui.queue_screen import QueueScreen
from icc_desktop.gui.rail import Rail
from icc_desktop.gui.real_flag import RealFlag
from icc_desktop.gui.real_world import RealWatch, RealWorld, real_words
from icc_desktop.gui.strip import Strip, StripState
from icc_desktop.gui.words import translate_core

translate = QCoreApplication.translate  # a name that lupdate knows

NEW_REAL = "real-alert"


class StripFeed:
    """Shows how the desk stands. In the exercise lane it watches the real one, and a banner says what is new there."""

    def __init__(
        self,
        desk: Desk,
        strip: Strip,
        rail: Rail,
        banners: Banners,
        *,
        queue: QueueScreen,
        dossiers: DossiersScreen,
        exercise: ExerciseDesk,
        connection: Connection,
        alarm: Alarm | None,
        lane: Callable[[], Lane],
        now: Callable[[], datetime],
        tz: tzinfo,
    ):
        self._desk, self._strip, self._rail, self._banners = desk, strip, rail, banners
        self._queue, self._dossiers, self._exercise = queue, dossiers, exercise
        self._connection, self._alarm = connection, alarm
        self._lane, self._now, self._tz = lane, now, tz
        self._real = RealWatch()
        self._real_said = ""
        self._flag: RealFlag | None = None

    def watch(self, real: Iterable[Row]) -> None:
        """Begin anew with the open notifications of the real lane; with none it is not watched."""
        self._real.load(real)

    def apply(self, change: Change) -> None:
        """Take over what changed in the real lane, while the other one is shown."""
        if self._lane() == "exercise":
            self._real.apply(change)

    def show(self) -> None:
        """Say all of it as it is now."""
        now, lane = self._now(), self._lane()
        real = self._real.look(now) if lane == "exercise" else None
        self._show_real(real)
        counts, alarm, officer = self._queue.counts(), self._alarm, self._desk.officer
        connected = self._connection.look(now)
        self._strip.show_state(
            StripState(
                desk=self._desk.identity.desk if self._desk.identity else "",
                now=now,
                tz=self._tz,
                officer=officer.name if officer else None,
                role=translate_core(ROLE_WORDS.get(officer.roles[0], "")) if officer and officer.roles else "",
                sources_ok=connected.ok,
                sources=connected.active,
                health=connected.worst,
                offline_since=connected.offline_since
                or (self._exercise.network_down_since if lane == "exercise" else None),
                suspended=self._exercise.is_suspended,
                to_acknowledge=counts.to_acknowledge,
                due_soon=self._queue.due_soon(),
                overdue=counts.overdue,
                to_take=counts.to_take,
                deadline=counts.deadline,
                lane=lane,
                real=real,
                no_sound=alarm.instead if alarm else None,
                flashes=alarm is not None and alarm.is_flashing(now),
                load=alarm.meter(lane, now) if alarm else None,
            )
        )
        self._rail.set_badge("queue", counts.to_acknowledge + counts.to_take)
        self._rail.set_badge("dossiers", self._dossiers.waiting(now))
        self._rail.set_badge("sources", connected.trouble)

    def _show_real(self, real: RealWorld | None) -> None:
        words = real_words(real, self._real.fresh)
        if not words:
            self._banners.resolve(NEW_REAL)
        elif words != self._real_said or NEW_REAL not in self._banners.standing:
            self._banners.show_banner(NEW_REAL, "problem", words, translate("MainWindow", "Go there (Ctrl+E)"))
        self._real_said = words
        if words and self._flag is None:
            self._flag = RealFlag(self._banners.window())
        if self._flag is not None:
            self._flag.show_words(words)
