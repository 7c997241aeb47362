"""The alarm of the desk: it rings as long as the desk is open, whoever is signed in, or nobody, locked or not.

Hides how what the desk tells becomes tones, a flood, and the numbers of the load meter, and that a tone that cannot be heard must
be seen. There is no way to turn it off.
"""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from icc_desktop.base.clock import Clock
from icc_desktop.base.errors import WorldFailure
from icc_desktop.desk import load, queries
from icc_desktop.desk import sound as sounds
from icc_desktop.desk.change import Change
from icc_desktop.desk.channels import profiles
from icc_desktop.desk.runner import Desk
from icc_desktop.domain import load as loads
from icc_desktop.domain import notification
from icc_desktop.domain import sound as sounding
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.channel import Channel, find, replaced
from icc_desktop.domain.entry import PROGRAM
from icc_desktop.domain.load import Tally
from icc_desktop.domain.sound import Settings, Tone
from icc_desktop.gui.banner import Banners
from icc_desktop.gui.bell import Bell
from icc_desktop.gui.doing import start
from icc_desktop.gui.load_meter import Meter
from icc_desktop.gui.sound import Player

translate = QCoreApplication.translate  # a name that lupdate knows

NO_SOUND = "no-sound"
LANES: tuple[Lane, ...] = ("real", "exercise")
SEEN = timedelta(seconds=10)  # how long the strip flashes for a tone that was not heard
TRY_AGAIN_MS = 15_000  # after a disk that refused
START_PLAYER_MS = 2000  # whoever signs in at once has the machine for himself


class Alarm(QObject):
    """Rings, counts and watches from `begin` to `end`. `changed` comes when sound or flood is another; `window` flashes in the task bar.

    `disk` is told each time when an entry of the alarm's own could, or could not, be written.
    """

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        player: Player,
        *,
        clock: Clock,
        tz: tzinfo,
        channels: tuple[Channel, ...],
        window: QWidget,
        disk: Callable[[WorldFailure | None], None],
    ):
        super().__init__()
        self._desk, self.player, self._clock, self._tz = desk, player, clock, tz
        self._channels, self._window, self._disk = channels, window, disk
        self._bell = Bell(self._ring, lambda one: find(self._channels, one), quiet=self._is_quiet)
        self._tallies = {lane: Tally() for lane in LANES}
        self._meanwhile: dict[Lane, list[datetime]] = {lane: [] for lane in LANES}
        self._floods: dict[Lane, loads.Flood | None] = dict.fromkeys(LANES)
        self._limits = load.shipped()
        self._rang_at: datetime | None = None
        self._missed: list[Change] | None = []
        self._looking: set[Lane] = set()
        self._was_silent = False
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        self._unsubscribe = desk.subscribe(self._changed)
        player.changed.connect(self._sound_changed)

    async def begin(self) -> None:
        """Learn what stands, ring for what waits, and go on from there."""
        read = self._desk.read
        self._channels = tuple(one.channel for one in await read(profiles))
        self.player.settings = await read(sounds.settings, desk=self._code)
        for lane in LANES:
            await self._learn(lane)
        self._bell.begin(await read(queries.open_notifications, lane="real", now=self._now()), self._now())
        missed, self._missed = self._missed or [], None
        for change in missed:
            self._ring_for(change)
        self._timer.start()
        QTimer.singleShot(START_PLAYER_MS, self, self._start_player)

    def end(self) -> None:
        """Ring no more: the program ends."""
        self._timer.stop()
        self._unsubscribe()
        self.player.stop()

    def listen(self, lane: Lane) -> None:
        """Somebody looks at this lane. The real one is heard always, an exercise only while it is looked at."""
        self._bell.listen(lane)

    # -- what is shown of it

    def meter(self, lane: Lane, now: datetime) -> Meter:
        """The load of a lane."""
        flood = self._floods[lane]
        count = loads.rate(self._tallies[lane].counts, now)
        level = loads.level(count, self._limits, flood=flood is not None)
        return Meter(count, level, self._limits, None if flood is None else flood.began_at)

    def is_flood(self, lane: Lane) -> bool:
        """Whether the lane is in flood mode."""
        return self._floods[lane] is not None

    @property
    def instead(self) -> str | None:
        """What an alarm does where it cannot be heard, in a few words; None where it can."""
        match self.player.condition:
            case "no-multimedia":
                return translate("Strip", "beeps and flashes")
            case "no-device":
                return translate("Strip", "flashes: no device")
            case _:
                return None

    def is_flashing(self, now: datetime) -> bool:
        """Whether a tone has just come that nobody could hear."""
        since = None if self._rang_at is None else abs(now - self._rang_at)
        return self.player.is_silent and since is not None and since < SEEN

    @property
    def calling(self) -> frozenset[str]:
        """The notifications that call again until somebody opens or acknowledges them."""
        return self._bell.calling

    def tell(self, banners: Banners) -> None:
        """Say once that nothing is heard, and take that back when it is."""
        if not self.player.is_silent:
            self._was_silent = False
            banners.resolve(NO_SOUND)
        elif not self._was_silent:
            self._was_silent = True
            banners.show_banner(NO_SOUND, "warning", self._words(), translate("MainWindow", "OK"))

    def _words(self) -> str:
        if self.player.condition == "no-multimedia":
            return translate(
                "MainWindow",
                "No sounds: this machine lacks what plays them (QtMultimedia, or the system's libpulse). Alarms beep, and flash "
                "here and in the task bar. Once it is installed, start the program again.",
            )
        return translate(
            "MainWindow",
            "No sound: there is nothing to play it on. Alarms flash here and in the task bar until a device is there; it is "
            "found by itself. F10, Sound: try it.",
        )

    # -- what happens

    def _changed(self, change: Change) -> None:
        if change.channels:
            self._channels = replaced(self._channels, change.channels)
        for entry in change.entries:
            if entry.kind == notification.RECEIVED:
                self._tallies[entry.lane].add((entry.recorded_at,))
                self._meanwhile[entry.lane].append(entry.recorded_at)
        kinds = {entry.kind for entry in change.entries}
        if sounding.CHANGED in kinds:
            start(self._learn_settings())
        if not kinds.isdisjoint((loads.LIMITS_CHANGED, loads.LIMITS_RESET)):
            start(self._learn_limits())
        now = self._now()
        for lane in {entry.lane for entry in change.entries if entry.kind == notification.RECEIVED}:
            if self._floods[lane] is None and loads.begins(self._tallies[lane].counts, now, self._limits):
                self._bell.flood(lane, True, now)  # the entry that says so is on its way to the disk
                self._look(lane)
        if self._missed is None:
            self._ring_for(change)
        else:
            self._missed.append(change)

    def _ring_for(self, change: Change) -> None:
        """What a person brought in himself he has heard of: only what the program received rings."""
        arrived = {e.subject.id for e in change.entries if e.kind == notification.RECEIVED and e.author == PROGRAM}
        self._bell.changed(change.notifications, frozenset(arrived), self._now())

    def _tick(self) -> None:
        now = self._now()
        self._bell.tick(now)
        for lane in LANES:
            self._tallies[lane].forget(now - loads.looked_back(self._limits))
            if self._floods[lane] is not None and loads.ends(self._tallies[lane].counts, now, self._limits):
                self._look(lane)

    def _ring(self, tone: Tone) -> None:
        self._rang_at = self._now()
        self.player.play(tone)
        self._flash()

    def _flash(self) -> None:
        if self.is_flashing(self._now()):
            QApplication.alert(self._window, 0)

    def _sound_changed(self) -> None:
        self._flash()  # the tone that was just given out may be the one that was not heard
        self.changed.emit()

    def _start_player(self) -> None:
        if self._timer.isActive() and self.player.condition == "starting":
            self.player.start()

    # -- what the desk knows

    def _look(self, lane: Lane) -> None:
        if lane not in self._looking:
            self._looking.add(lane)
            start(self._have_looked(lane))

    async def _have_looked(self, lane: Lane) -> None:
        try:
            await self._desk.run_program(load.look, lane=lane)
        except WorldFailure as failure:
            self._disk(failure)
            QTimer.singleShot(TRY_AGAIN_MS, self, lambda: self._looking.discard(lane))
            return
        self._looking.discard(lane)
        await self._learn(lane)
        self.changed.emit()

    async def _learn(self, lane: Lane) -> None:
        now = self._now()
        meanwhile = self._meanwhile[lane] = []
        stands = await self._desk.read(load.standing, desk=self._code, lane=lane, now=now)
        self._limits, self._floods[lane] = stands.limits, stands.flood
        self._tallies[lane] = Tally(stands.counts)
        self._tallies[lane].add(at for at in meanwhile if at > now)
        self._bell.flood(lane, stands.flood is not None, now)

    async def _learn_limits(self) -> None:
        for lane in LANES:
            await self._learn(lane)
        self.changed.emit()

    async def _learn_settings(self) -> None:
        self.player.settings = await self._desk.read(sounds.settings, desk=self._code)

    @property
    def _code(self) -> str:
        return self._desk.identity.desk if self._desk.identity else ""

    def _is_quiet(self, now: datetime) -> bool:
        settings: Settings = self.player.settings
        return settings.is_quiet(now.astimezone(self._tz).time())

    def _now(self) -> datetime:
        return self._clock.now()
