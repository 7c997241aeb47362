"""The desk on screen: strip, rail, list and panel, log line. Screens stand beside each other and know nothing of each other.

All connections stand in `_connect`. The window changes lane as a whole: real or exercise, never both.
"""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from icc_desktop.base.clock import Clock
from icc_desktop.desk import queries, shifts, silence, sources, station
from icc_desktop.desk.accounts import accounts
from icc_desktop.desk.change import Change
from icc_desktop.desk.channels import profiles
from icc_desktop.desk.runner import Desk
from icc_desktop.domain import notification
from icc_desktop.domain.account import Account
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.channel import Channel, replaced
from icc_desktop.domain.entry import PROGRAM
from icc_desktop.domain.scenario import Scenario
from icc_desktop.domain.shift import Shift
from icc_desktop.domain.telephone import Call
from icc_desktop.gui.act_forms import FORMS
from icc_desktop.gui.actions import ACTIONS, Action
from icc_desktop.gui.alarm import Alarm
from icc_desktop.gui.banner import Banners
from icc_desktop.gui.channels_screen import ChannelsScreen
from icc_desktop.gui.connection import GAPS, Connection, GapNews
from icc_desktop.gui.desk_menu import show_menu
from icc_desktop.gui.desk_sheets import DeskSheets
from icc_desktop.gui.doing import start
from icc_desktop.gui.dossiers_screen import DossiersScreen
from icc_desktop.gui.exercise_course import Course
from icc_desktop.gui.exercise_desk import RINGING, ExerciseDesk
from icc_desktop.gui.going import Going
from icc_desktop.gui.half_typed import HalfTyped
from icc_desktop.gui.log_line import LogLine
from icc_desktop.gui.log_screen import LogScreen
from icc_desktop.gui.map_screen import MapScreen
from icc_desktop.gui.occasion import Occasion
from icc_desktop.gui.over_sheets import KeyOverSheets
from icc_desktop.gui.queue_screen import QueueScreen
from icc_desktop.gui.rail import Rail, RailItem
from icc_desktop.gui.shift_screen import ShiftScreen
from icc_desktop.gui.source_setup import SourceTools
from icc_desktop.gui.sources_screen import SourcesScreen
from icc_desktop.gui.strip import Strip
from icc_desktop.gui.strip_feed import NEW_REAL, StripFeed
from icc_desktop.gui.take_in import ByHand, Read
from icc_desktop.gui.telephone import TelephoneForm
from icc_desktop.gui.telling import Telling
from icc_desktop.gui.theme import LaneFrame, Theme
from icc_desktop.gui.words import number_text
from icc_desktop.gui.writing import Writing

_LOG_LINE: dict[Lane, str] = {"real": "log-line", "exercise": "log-line-exercise"}  # names of what is half typed there
_ALSO_BESIDE = ("Ctrl+L", "Ctrl+T", "Ctrl+Shift+L")  # keys that act while the call sheet has the keyboard as well


@dataclass(frozen=True, kw_only=True)
class Setting:
    """What the window is told once: who we are and how this machine is set."""

    language: str
    tz: tzinfo
    channels: tuple[Channel, ...]
    scenarios: tuple[Scenario, ...]
    clock: Clock
    source_tools: SourceTools | None = None
    read: Read | None = None
    course: Course | None = None
    alarm: Alarm | None = None


class MainWindow(QWidget):
    """The desk of the officer who is signed in. Signals ask for what only the program as a whole can do."""

    lock_wanted = Signal()
    sign_out_wanted = Signal()
    poll_wanted = Signal(str)
    look_wanted = Signal(str)  # a `theme.Look`
    language_wanted = Signal(str)
    close_wanted = Signal()
    network_wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme, setting: Setting, parent: QWidget | None = None):
        super().__init__(parent)
        self._desk, self._theme, self._setting = desk, theme, setting
        self._lane: Lane = "real"
        self._channels = setting.channels
        self._accounts: dict[str, Account] = {}
        self._connection = Connection()
        self._shift: Shift | None = None
        self.banners = Banners(self)
        self.telling = Telling(desk, self.banners, self.tr("OK"))
        self._gap_news = GapNews(self.telling, self.banners)
        self._half_typed = HalfTyped(self.telling.run_program, self)
        self.sheets = DeskSheets(
            self,
            self.telling,
            desk=self._desk.identity.desk if self._desk.identity else "",
            player=setting.alarm.player if setting.alarm else None,
            lane=lambda: self._lane,
            now=self._now,
            tz=setting.tz,
            author_name=self.author_name,
            language=setting.language,
            healths=lambda: self._connection.healths,
        )
        self._make_parts()
        self._lay_out()
        self._connect()

    # -- parts

    def _make_parts(self) -> None:
        setting, run, ask = self._setting, self.telling.run, self.telling.ask
        self.strip = Strip(self)
        self.rail = Rail(
            (
                RailItem(1, "queue", self.tr("Queue"), "queue"),
                RailItem(2, "dossiers", self.tr("Dossiers"), "dossier"),
                RailItem(3, "log", self.tr("Log"), "log"),
                RailItem(6, "sources", self.tr("Sources"), "sources"),
                RailItem(7, "shift", self.tr("Shift"), "shift"),
                RailItem(8, "map", self.tr("Map"), "map"),
                RailItem(9, "exercise", self.tr("Exercise"), "exercise"),
            ),
            self,
        )
        self.dossiers = DossiersScreen(
            run,
            ask,
            lane=self._lane,
            language=setting.language,
            tz=setting.tz,
            now=self._now,
            author_name=self.author_name,
            healths=lambda: self._connection.healths,
        )
        self.queue = QueueScreen(
            run,
            ask,
            lane=self._lane,
            language=setting.language,
            tz=setting.tz,
            channels=setting.channels,
            now=self._now,
            author_name=self.author_name,
            dossier_name=self.dossiers.short_name,
        )
        self.log = LogScreen(run, ask, lane=self._lane, tz=setting.tz, now=self._now, author_name=self.author_name)
        self.sources = SourcesScreen(
            run,
            ask,
            channels=setting.channels,
            language=setting.language,
            tz=setting.tz,
            now=self._now,
            tools=setting.source_tools,
        )
        self.shift = ShiftScreen(
            run, ask, tz=setting.tz, now=self._now, author_name=self.author_name, sign=self._desk.sign
        )
        self.channels = ChannelsScreen(
            run, ask, language=setting.language, tz=setting.tz, now=self._now, author_name=self.author_name
        )
        self.map = MapScreen(ask, lane=self._lane, language=setting.language, tz=setting.tz, now=self._now)
        self._screens: dict[str, QWidget] = {
            "queue": self.queue,
            "dossiers": self.dossiers,
            "log": self.log,
            "sources": self.sources,
            "channels": self.channels,
            "shift": self.shift,
            "map": self.map,
        }
        self._stack = QStackedWidget(self)
        for screen in self._screens.values():
            self._stack.addWidget(screen)
        self.log_line = LogLine(self._now, setting.tz, self)
        self._writing = Writing(self._desk, self.telling, self.banners, self.log_line)
        self.telephone = TelephoneForm(self._now, setting.tz, self)
        self.exercise = ExerciseDesk(
            self.telling,
            self.banners,
            self.telephone,
            course=setting.course,
            scenarios=setting.scenarios,
            language=setting.language,
            tz=setting.tz,
            now=self._now,
            lane=lambda: self._lane,
            author_name=self.author_name,
            parent=self,
        )
        self._screens["exercise"] = self.exercise.screen
        self._stack.addWidget(self.exercise.screen)
        self.by_hand = ByHand(
            self,
            run,
            ask,
            self.telling.run_program,
            read=setting.read,
            language=setting.language,
            channels=lambda: self._channels,
            lane=lambda: self._lane,
            exercise_id=lambda: self.exercise.run_id,
        )
        self.going = Going(
            self, tz=setting.tz, now=self._now, shift=lambda: self._shift, account=lambda: self._desk.officer
        )
        self._feed = StripFeed(
            self._desk,
            self.strip,
            self.rail,
            self.banners,
            queue=self.queue,
            dossiers=self.dossiers,
            exercise=self.exercise,
            connection=self._connection,
            alarm=setting.alarm,
            lane=lambda: self._lane,
            now=self._now,
            tz=setting.tz,
        )
        self._frame = LaneFrame(self._lane, self)
        self._clock_timer = QTimer(self, interval=1000)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self._stack, 1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.banners)
        column.addLayout(middle, 1)
        column.addWidget(self.log_line)
        self._frame.body.addLayout(column)
        self.setFocusProxy(self.queue)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._frame)

    def _connect(self) -> None:
        self._unsubscribe = self._desk.subscribe(self._changed)
        self._clock_timer.timeout.connect(self._tick)
        self.rail.chosen.connect(self.show_screen)
        self.banners.pressed.connect(self._banner_pressed)
        self.queue.act_wanted.connect(lambda act, ids: start(self.act(act, ids)))
        self.queue.failed.connect(lambda words: self.banners.show_banner("copy", "warning", words, self.tr("OK")))
        self.queue.counts_changed.connect(self._feed.show)
        self.queue.dossier_wanted.connect(self.show_dossier)
        self.queue.map_wanted.connect(self.show_on_map)
        self.dossiers.notification_wanted.connect(self.show_notification)
        self.map.notification_wanted.connect(self.show_notification)
        self.map.dossier_wanted.connect(self.show_dossier)
        self.map.place_changed.connect(lambda text: start(self._keep("map-place", text)))
        self.log.layout_changed.connect(lambda text: start(self._keep("log-columns", text)))
        self.sources.poll_wanted.connect(self.poll_wanted)
        self.shift.gaps_wanted.connect(self.show_gaps)
        self.sources.channels_wanted.connect(self.show_channels)
        self.channels.left.connect(lambda: self.show_screen("sources"))
        self.by_hand.told.connect(lambda words: self.banners.show_banner("by-hand", "warning", words, self.tr("OK")))
        self.by_hand.taken.connect(self._taken_in)
        self.log_line.written.connect(lambda text, at: start(self._writing.write(text, at, self._lane)))
        self.log_line.draft_changed.connect(lambda lane, text: self._half_typed.keep(_LOG_LINE[lane], text))
        self.telephone.taken.connect(lambda call: start(self._take_call(call)))
        self.telephone.draft_changed.connect(lambda text: self._half_typed.keep("telephone", text))
        self.exercise.changed.connect(self._feed.show)
        self.exercise.screen.began.connect(lambda: start(self.show_lane("exercise")))
        for keys, do in (
            ("Ctrl+L", self.write_log),
            ("Ctrl+T", self.take_telephone),
            ("Ctrl+V", self.by_hand.paste),
            ("Ctrl+I", self.by_hand.choose_files),
            ("Ctrl+E", self.change_lane),
            ("Ctrl+Shift+E", lambda: self.show_screen("exercise")),
            ("Ctrl+Shift+L", self.lock_wanted.emit),
            ("Ctrl+Shift+Q", self.sign_out_wanted.emit),
            ("Ctrl+Z", lambda: start(self.take_back())),
            ("Ctrl+Shift+N", self.network_wanted.emit),
            ("Ctrl+D", self.decide),
            ("Ctrl+K", self.going.open),
            ("F5", self.going.brief),
            ("F1", self.show_keys),
            ("F8", self.show_gaps),
            ("F9", lambda: start(self.exercise.toggle())),
            ("F10", self.show_menu),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(do)
            if keys in _ALSO_BESIDE:
                shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        KeyOverSheets(self, "F9", lambda: start(self.exercise.toggle()))
        for action in ACTIONS:
            shortcut = QShortcut(QKeySequence(f"Alt+{action.key}"), self)
            shortcut.activated.connect(lambda one=action: self._alt(one))

    # -- beginning and ending

    async def begin(self) -> None:
        """Load everything; called once, when somebody has signed in."""
        ask = self.telling.ask
        self._accounts = {a.id: a for a in await ask(accounts)}
        self._connection.load(await ask(sources.sources), await ask(silence.healths))
        self._shift = await ask(shifts.open_shift)
        self._take_channels(tuple(one.channel for one in await ask(profiles)))
        await self._load_lane()
        await self.channels.load()
        await self.sources.load()
        await self.shift.load()
        await self.exercise.load()
        await self._gap_news.load(self._now())
        await self.going.begin()
        self.log.set_layout(await ask(station.setting, name="log-columns"))
        self.map.set_place(await ask(station.setting, name="map-place"))
        for lane, kept in _LOG_LINE.items():
            self.log_line.set_draft(await ask(station.kept_text, name=kept), lane)
        self.telephone.set_draft(await ask(station.kept_text, name="telephone"))
        self._clock_timer.start()
        self._feed.show()
        self.queue.setFocus()
        if self._setting.alarm is not None:
            self._setting.alarm.changed.connect(self._alarm_changed)
            self._alarm_changed()

    async def end(self) -> None:
        """Keep what is half typed and stop listening."""
        self.put_aside()
        self._clock_timer.stop()
        self._half_typed.stop()
        await self._half_typed.flush()
        self._unsubscribe()
        if self._setting.alarm is not None:
            self._setting.alarm.changed.disconnect(self._alarm_changed)
            self._setting.alarm.listen("real")

    def put_aside(self) -> None:
        """Take what stands beside the window off the screen; what is typed in it is kept."""
        self.telephone.flush()
        self.telephone.reject()

    async def _load_lane(self) -> None:
        """Read the lane. What happens while it is read is put in again: it may not stand in what was read."""
        meanwhile: list[Change] = []
        end = self._desk.subscribe(meanwhile.append)
        await self.dossiers.load(self._lane)
        await self.queue.load(self._lane)
        await self.log.load(self._lane)
        await self.map.load(self._lane)
        if self._lane == "exercise":
            self._feed.watch(await self.telling.ask(queries.open_notifications, lane="real", now=self._now()))
        end()
        for change in meanwhile:
            self._feed.apply(change)
            self.dossiers.apply(change)
            self.queue.apply(change)
            self.log.apply(change)
            self.map.apply(change)

    # -- what is shown

    @property
    def lane(self) -> Lane:
        """The lane that the window shows."""
        return self._lane

    def author_name(self, account_id: str) -> str:
        """Who wrote an entry, in words."""
        if account_id == PROGRAM:
            return self.tr("program")
        account = self._accounts.get(account_id)
        return account.name if account else account_id

    def show_screen(self, name: str) -> None:
        """Show one of the rail's screens and give it the focus."""
        self.rail.set_current("sources" if name == "channels" else name)
        screen = self._screens[name]
        self._stack.setCurrentWidget(screen)
        self.setFocusProxy(screen)
        screen.setFocus()

    def show_dossier(self, dossier_id: str) -> None:
        """Go to a dossier."""
        self.show_screen("dossiers")
        self.dossiers.select(dossier_id)

    def show_on_map(self, notification_id: str) -> None:
        """Show where a notification lies."""
        self.show_screen("map")
        self.map.select(notification_id)

    def show_notification(self, notification_id: str) -> None:
        """Go to a notification in the queue."""
        self.show_screen("queue")
        self.queue.select(notification_id)

    def _alt(self, action: Action) -> None:
        """A letter with Alt acts on the dossier where that is shown, else on notifications."""
        if self._stack.currentWidget() is self.dossiers:
            self.dossiers.press(action.key)
        else:
            self.queue.do(action.id)

    def show_channels(self) -> None:
        """Show the channel profiles, which stand behind the sources."""
        self.show_screen("channels")

    def show_gaps(self) -> None:
        """Show the gaps in the cover of the sources; they count as looked at."""
        self.show_screen("sources")
        self.sources.show_gaps()
        start(self._gap_news.looked_at(self._now()))

    def write_log(self) -> None:
        """Go to the log line from wherever the keyboard is."""
        self.window().activateWindow()
        self.log_line.setFocus()

    def change_lane(self) -> None:
        """From the real lane to the exercise lane, or back."""
        start(self.show_lane("exercise" if self._lane == "real" else "real"))

    async def show_lane(self, lane: Lane) -> None:
        """Turn the whole window to a lane."""
        self._lane = lane
        self.log_line.show_lane(lane)
        if self._setting.alarm is not None:
            self._setting.alarm.listen(lane)
        self._feed.watch(())
        self._theme.set_lane(lane)
        self._frame.set_lane(lane)
        await self._load_lane()
        self._alarm_changed()
        self.exercise.show_lane()
        self._feed.show()

    def _now(self) -> datetime:
        return self._setting.clock.now()

    def _tick(self) -> None:
        now = self._now()
        self.queue.tick(now)
        self.dossiers.tick(now)
        self.map.tick(now)
        self.sources.tick(now)
        self.shift.tick(now)
        self.exercise.screen.tick()
        self._feed.show()
        if now.second % 15 == 0:
            start(self._look_at_clock())

    async def _look_at_clock(self) -> None:
        """Let the desk look at its clock and, while the disk is said to fail, try whether it takes a write again."""
        if self.telling.disk_is_well:
            await self.telling.run_program(station.look_at_clock)
        elif await self.telling.run_program(station.keep_setting, name="tried", value=self._now().isoformat()):
            self.telling.disk_well()
            await self._half_typed.flush()

    # -- what changed

    def _changed(self, change: Change) -> None:
        self._accounts.update({a.id: a for a in change.accounts})
        self._connection.apply(change)
        self._gap_news.apply(change)
        self.going.apply(change)
        for one in change.shifts:
            self._shift = one if one.is_open else None
        self.exercise.apply(change)
        if change.channels:
            self._take_channels(replaced(self._channels, change.channels))
        for screen in (self.dossiers, self.queue, self.log, self.sources, self.channels, self.shift, self.map):
            screen.apply(change)
        self._feed.apply(change)
        self._feed.show()

    def _take_channels(self, channels: tuple[Channel, ...]) -> None:
        self._channels = channels
        self.queue.set_channels(channels)
        self.exercise.screen.set_channels(channels)
        self.sources.set_channels(channels)

    def _alarm_changed(self) -> None:
        """Sound or flood became another."""
        if self._setting.alarm is not None:
            self._setting.alarm.tell(self.banners)
            self.queue.set_flood(self._setting.alarm.is_flood(self._lane))
            self._feed.show()

    def _taken_in(self, change: Change) -> None:
        """Show what was brought in by hand, and say where the rest went."""
        came = [entry for entry in change.entries if entry.kind == notification.RECEIVED]
        ids = tuple(dict.fromkeys(entry.subject.id for entry in came if entry.lane == self._lane))
        if ids:
            self.show_screen("queue")
            self.queue.select_all_of(ids)
        if elsewhere := len({entry.subject.id for entry in came if entry.lane != self._lane}):
            words = self.tr("To the exercise lane, by their own status: {count} (Ctrl+E).")
            self.banners.show_banner("by-hand", "info", words.format(count=number_text(elsewhere)), self.tr("OK"))

    def _banner_pressed(self, key: str) -> None:
        if key == NEW_REAL:
            start(self.show_lane("real"))
        elif key == GAPS:
            self.show_gaps()
        elif key == RINGING:
            self.take_telephone()
        else:
            self.banners.resolve(key)

    # -- acts

    async def act(self, name: str, ids: tuple[str, ...]) -> None:
        """Do one of the acts on notifications, asking what it needs."""
        rows = self.queue.rows(ids)
        if rows:
            await FORMS[name](
                Occasion(
                    parent=self.queue.panel,
                    run=self.telling.run,
                    ask=self.telling.ask,
                    lane=self._lane,
                    now=self._now,
                    tz=self._setting.tz,
                    rows=rows,
                    officer=self.queue.officer,
                    author=self._desk.officer.id if self._desk.officer else None,
                    is_player=self.exercise.is_player,
                )
            )

    async def _keep(self, name: str, value: str) -> None:
        await self.telling.run_program(station.keep_setting, name=name, value=value)

    def decide(self) -> None:
        """Write a decision down: in the dossier that is shown or holds the chosen notification, else in none."""
        screen, where = self._stack.currentWidget(), ""
        if screen is self.dossiers:
            where = self.dossiers.chosen_id
        elif screen is self.queue:
            where = next((row.dossier or "" for row in self.queue.rows(self.queue.selected_ids())), "")
        start(self.sheets.decide(self.dossiers.dossier(where)))

    def take_telephone(self) -> None:
        """A call comes in: the form, with whatever stood in it unfinished."""
        self.exercise.pick_up()

    async def _take_call(self, call: Call) -> None:
        change = await self.exercise.take_call(call, self._channels)
        if change is None:
            self.telephone.refused(self.telling.last_problem)
            return
        self.telephone.confirm()
        self.show_notification(str(change.result))

    async def take_back(self) -> None:
        """Take the officer's last act in this lane back, where that can be; what is prepared is in the exercise lane."""
        at_exercise = self._stack.currentWidget() is self.exercise.screen
        await self._writing.take_back("exercise" if at_exercise else self._lane)

    def show_keys(self) -> None:
        """The keys of the screen that is shown, and all others."""
        shown = next((name for name, screen in self._screens.items() if screen is self._stack.currentWidget()), "")
        self.sheets.keys(shown)

    def show_menu(self) -> None:
        """The menu of what is not done by the minute."""
        show_menu(self)
