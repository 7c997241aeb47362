"""The composition root: the only file that knows every part. Start, wiring, orderly stop.

The sign-in field must take text at once, so what the first window does not need, asyncio too, is imported while
somebody types.
"""

import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtWidgets import QApplication

from icc_desktop import __version__
from icc_desktop.attendance import Attendance
from icc_desktop.base import config as configs
from icc_desktop.base.clock import Clock, SystemClock
from icc_desktop.base.config import Known
from icc_desktop.base.crash import CrashHook
from icc_desktop.base.errors import Refused, WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.gui.shell import Shell, Translation, zone_here
from icc_desktop.gui.theme import Theme
from icc_desktop.gui.words import say
from icc_desktop.process import application, run

if TYPE_CHECKING:
    import asyncio

    from icc_desktop.base.secrets import Secrets
    from icc_desktop.desk.runner import Desk
    from icc_desktop.domain.account import Account
    from icc_desktop.domain.channel import Channel
    from icc_desktop.domain.scenario import Scenario
    from icc_desktop.gui.alarm import Alarm
    from icc_desktop.gui.assistant import Assistant, SetUp
    from icc_desktop.gui.collector import Collector
    from icc_desktop.gui.main_window import MainWindow
    from icc_desktop.gui.single import Doorbell
    from icc_desktop.wiring import Intake

FAULT = QT_TRANSLATE_NOOP("core", "The program has made a mistake of its own. The desk goes on; a report is in {path}.")
NEXT_START = QT_TRANSLATE_NOOP("core", "The language changes at the next start.")
UNKNOWN_ZONE = QT_TRANSLATE_NOOP(
    "core", "This machine names a time zone that is not known: {name}. All local times are shown in {zone} instead."
)
AFTER_CRASH = QT_TRANSLATE_NOOP(
    "core", "The program had not been stopped in order. Everything that was shown as done is here."
)
HOLDS_A_DESK = QT_TRANSLATE_NOOP("core", "This folder holds a desk already: choose another one.")
FIRST_PRACTICE_SPEED = 20.0  # scenario seconds a second
FAILED = 1


def open_desk(data: Path | None) -> int:
    """Open the desk on screen; returns the exit status when it was closed."""
    app = application()
    program = Program(app, data=data, audible=True)
    program.show_first()
    app.processEvents()  # on screen and with the keyboard, before more is imported
    return run(app, program.main, end=program.close)


class Program:
    """One run of the program. `main` returns the exit status when the desk has been closed in order.

    Where it is `audible` its alarms are heard; a desk that is only played is not.
    """

    def __init__(
        self,
        app: QApplication,
        *,
        data: Path | None,
        settings: Path | None = None,
        clock: Clock | None = None,
        audible: bool = False,
    ):
        self.clock = clock or SystemClock()
        self._settings = settings
        self.config = configs.load(settings)
        self.folder = data or Path(self.config.data_dir or configs.default_data_folder())
        self.tz, self._unknown_zone = zone_here()
        self.theme = Theme(app, self.config.look)
        self.translation = Translation(app)
        self.translation.use(self.config.language)
        self.shell = Shell()
        self.desk: Desk | None = None
        self.attendance = Attendance(
            self.shell,
            self.theme,
            self.clock,
            self.tz,
            make_window=self._make_window,
            submitted=lambda name, password: self.start(self.sign_in(name, password)),
        )
        self.alarm: Alarm | None = None
        self._audible = audible
        self.intake: Intake | None = None
        self.secrets: Secrets | None = None
        self.channels: tuple[Channel, ...] = ()
        self.scenarios: tuple[Scenario, ...] = ()
        self._assistant: Assistant | None = None
        self._doorbell: Doorbell | None = None
        self._collector: Collector | None = None
        self._opening: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[Any]] = set()
        self._crash = CrashHook(self.folder / "crashes", __version__, self._crashed)
        self._after_crash = False
        self._closing = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ended: asyncio.Future[int] | None = None

    # -- the first window

    def show_first(self) -> None:
        """Show sign-in or, where there is no desk yet, the assistant. Nothing has been opened so far."""
        self.shell.close_wanted.connect(self.close)
        if (self.folder / "desk.sqlite3").exists():
            self.attendance.ask(self.config.known)
        else:
            self._show_assistant()
        self.shell.appear()

    @property
    def window(self) -> "MainWindow | None":
        """The desk on screen, while somebody is signed in."""
        return self.attendance.window

    def _show_assistant(self) -> None:
        from icc_desktop.gui.assistant import Assistant

        self._assistant = Assistant(self.folder, self.config.language)
        self._assistant.language_chosen.connect(self._choose_language)
        self._assistant.finished.connect(lambda set_up: self.start(self.establish(set_up)))
        self._assistant.cancelled.connect(self.close)
        self.shell.show_page(self._assistant)

    # -- running

    async def main(self) -> int:
        """Open the desk behind the first window and run until it is closed."""
        import asyncio

        loop = self._loop = asyncio.get_running_loop()
        self._ended = loop.create_future()
        self._crash.install()
        loop.set_exception_handler(lambda _, context: self._loop_failed(context))
        if self._closing:
            return 0
        if self._assistant is None:
            self._opening = self.start(self._open())
        return await self._ended

    def start(self, coroutine: Coroutine[Any, Any, Any]) -> "asyncio.Task[Any]":
        """Run a coroutine; a bug in it is reported."""
        import asyncio

        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._task_ended)
        return task

    def _task_ended(self, task: "asyncio.Task[Any]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (e := task.exception()) is not None:
            self._crash.report(e)

    async def _open(self) -> None:
        try:
            await self.open()
        except WorldFailure as failure:
            from icc_desktop.gui.single import wake

            if failure.code == "in-use" and wake(self.folder):
                self.close()
                return
            if self.attendance.screen is not None:
                self.attendance.screen.show_problem(_sentences(failure))
            return
        if self.desk is not None and self.desk.identity is None and self.attendance.screen is not None:
            await self.desk.close()  # the first start was cut off before there was a desk
            self.desk = None
            self._show_assistant()
            self.attendance.drop_screen()

    async def open(self) -> None:
        """Open the data folder and begin to receive. Raises WorldFailure where that cannot be."""
        import asyncio

        loop = asyncio.get_running_loop()
        desk_class, self.channels, self.scenarios = await loop.run_in_executor(None, _load)
        self.desk = await desk_class.open(self.folder, clock=self.clock)
        if self.desk.identity is not None and self._assistant is None:
            await self._opened(self.desk)

    async def _opened(self, desk: "Desk") -> None:
        from icc_desktop.base.secrets import Secrets
        from icc_desktop.desk import station
        from icc_desktop.desk.change import Change
        from icc_desktop.desk.channels import profiles
        from icc_desktop.gui.single import Doorbell
        from icc_desktop.wiring import Intake

        self._doorbell = Doorbell(self.folder, self.shell)
        self._doorbell.rung.connect(self.shell.bring_to_front)
        started = await desk.run_program(station.started, version=__version__)
        self._after_crash = isinstance(started, Change) and bool(started.result)
        await self._learn_known(desk)
        self.channels = tuple(one.channel for one in await desk.read(profiles))
        self.secrets = Secrets(self.folder)
        self.intake = Intake(
            desk,
            clock=self.clock,
            language=self.config.language,
            channels=self.channels,
            disk=self._disk,
            on_bug=self._crash.report,
            secret=self.secrets.get,
        )
        await self._set_alarm(desk)
        await self.intake.begin()
        place = await desk.read(station.setting, name="window")
        if place and self.window is None:
            self.shell.put_back(place)

    async def _set_alarm(self, desk: "Desk") -> None:
        """Have what comes heard from now on, also before anybody signs in."""
        from icc_desktop.gui.alarm import Alarm
        from icc_desktop.gui.sound import Player, Unheard

        self.alarm = Alarm(
            desk,
            Player() if self._audible else Unheard(),
            clock=self.clock,
            tz=self.tz,
            channels=self.channels,
            window=self.shell,
            disk=self._disk,
        )
        await self.alarm.begin()

    async def _learn_known(self, desk: "Desk") -> None:
        from icc_desktop.desk.accounts import accounts

        people = tuple((a.sign_in_name, a.name) for a in await desk.read(accounts))
        identity = desk.identity
        before = self.config.known
        known = Known(
            desk=identity.desk if identity else "",
            centre=identity.centre if identity else "",
            accounts=people,
            last=before.last or (people[0][0] if people else ""),
        )
        if known != before:
            self._save(known=known)
            if self.attendance.screen is not None and self.window is None:
                self.attendance.ask(known)

    async def establish(self, set_up: "SetUp") -> str:
        """Carry out the first start: make the desk, its key and the first account, and sign that account in.

        Returns why that could not be done, "" where it was.
        """
        self.folder = set_up.data_dir
        self._choose_language(set_up.language)
        try:
            await self.open()
            account = await self._establish(set_up)
            await self._enter(self.desk, account)
        except (WorldFailure, Refused) as no:
            if self.desk is not None and self.intake is None:
                await self.desk.close()
                self.desk = None
            if self._assistant is not None:
                self._assistant.refused(_sentences(no))
            return _sentences(no)
        if set_up.practice and self.scenarios:
            await self.practise(self.scenarios[0].id, FIRST_PRACTICE_SPEED)
        return ""

    async def _establish(self, set_up: "SetUp") -> "Account":
        import asyncio

        from icc_desktop.base.ids import new_id
        from icc_desktop.desk import accounts, station
        from icc_desktop.store.work import Identity

        desk = self.desk
        if desk is None or desk.identity is not None:
            raise Refused(Message(HOLDS_A_DESK))
        hashed = await asyncio.get_running_loop().run_in_executor(None, accounts.hashed, set_up.password)
        identity = Identity(set_up.desk_code.upper(), new_id(), set_up.centre_name)
        chosen = msgspec.structs.replace(self.config, data_dir=str(set_up.data_dir), language=set_up.language)
        configs.save(chosen, self._settings)  # first: a desk that the next start does not find would be no desk
        self.config = chosen
        change = await desk.establish(
            identity,
            lambda work, key: station.establish(
                work,
                key,
                name=set_up.display_name,
                sign_in_name=set_up.sign_in_name,
                password_hash=hashed,
                roles=("duty-officer", "administrator"),
            ),
        )
        self._crash = CrashHook(self.folder / "crashes", __version__, self._crashed)
        self._crash.install()
        await self._opened(desk)
        return next(a for a in change.accounts if a.id == change.result)

    # -- signing in and out

    async def sign_in(self, name: str, password: str) -> None:
        """Answer what was typed into the sign-in or the lock screen."""
        if self._opening is not None:
            await self._opening
        if self.desk is None:
            await self._open()  # what was in the way may be gone
        if self.desk is None or self.attendance.screen is None:
            return
        try:
            account = await self.attendance.let_in(self.desk, name, password)
        except WorldFailure as failure:
            if self.attendance.screen is not None:
                self.attendance.screen.show_problem(_sentences(failure))
            return
        if account is not None:
            self._entered(account)

    async def _enter(self, desk: "Desk | None", account: "Account") -> None:
        if desk is not None:
            await self.attendance.enter(desk, account)
            self._entered(account)

    def _entered(self, account: "Account") -> None:
        from icc_desktop.gui.collector import Collector

        if self._collector is None:
            self._collector = Collector(self.shell)
        self._save(known=msgspec.structs.replace(self.config.known, last=account.sign_in_name))
        if self._assistant is not None:
            self.shell.drop_page(self._assistant)
            self._assistant = None
        if self.window is None:
            return
        if self.intake is not None:
            self.intake.tell_healths()
        banners = self.window.banners
        if self._after_crash:
            banners.show_banner("after-crash", "info", Message(AFTER_CRASH), "OK")
            self._after_crash = False
        if self._unknown_zone:
            words = Message(UNKNOWN_ZONE, {"name": self._unknown_zone, "zone": str(self.tz)})
            banners.show_banner("time-zone", "warning", words, "OK")

    def _make_window(self, desk: "Desk") -> "MainWindow":
        from icc_desktop.base.resources import read_bytes
        from icc_desktop.domain.catalogue import FILE as CATALOGUE
        from icc_desktop.domain.catalogue import load as load_catalogue
        from icc_desktop.gui.main_window import MainWindow, Setting
        from icc_desktop.gui.source_setup import SourceTools

        language = self.config.language
        setting = Setting(
            language=language,
            tz=self.tz,
            channels=self.channels,
            scenarios=self.scenarios,
            course=self.intake.playing if self.intake else None,
            clock=self.clock,
            read=self.intake.workers.read if self.intake else None,
            alarm=self.alarm,
            source_tools=SourceTools(
                preview=self.intake.preview if self.intake else None,
                keeper=self.secrets,
                catalogue=load_catalogue(read_bytes(CATALOGUE)),
            ),
        )
        window = MainWindow(desk, self.theme, setting)
        window.lock_wanted.connect(lambda: self.start(self.lock()))
        window.sign_out_wanted.connect(lambda: self.start(self.sign_out()))
        if self.intake is not None:
            window.poll_wanted.connect(self.intake.poll_now)
        window.look_wanted.connect(self._choose_look)
        window.language_wanted.connect(self._choose_later)
        window.close_wanted.connect(self.close)
        window.network_wanted.connect(lambda: self.start(self.set_up_network()))
        return window

    async def set_up_network(self) -> None:
        """Ask for the network settings of this machine, and go the new ways at once."""
        from icc_desktop.gui.network_form import set_up_network

        if self.window is None or self.intake is None or self.secrets is None:
            return
        window = self.window
        await set_up_network(
            window,
            run=window.telling.run,
            ask=window.telling.ask,
            keeper=self.secrets,
            use=self.intake.use_network,
            tell=lambda words: window.banners.show_banner("network", "warning", words, "OK"),
            lane=window.lane,
            now=self.clock.now(),
            tz=self.tz,
        )

    async def lock(self) -> None:
        """Lock the desk: alerts go on, nobody acts until the password is given."""
        if self.desk is not None:
            await self.attendance.lock(self.desk, self.config.known)

    async def sign_out(self) -> None:
        """Leave the desk to whoever signs in next."""
        if self.desk is None or self.desk.officer is None or self.window is None:
            return
        try:
            await self.attendance.leave(self.desk)
        except WorldFailure as failure:
            self.window.telling.disk_failed(failure)
            return
        self.attendance.ask(self.config.known)

    # -- what the window asks of the program

    async def practise(self, scenario_id: str, speed: float) -> "asyncio.Task[None] | None":
        """Play a practice scenario into the exercise lane."""
        from icc_desktop.wiring import scenario_named

        if self.intake is None or self.window is None:
            return None
        try:
            plan = scenario_named(self.scenarios, scenario_id).plan
            playing = await self.intake.playing.practise(plan, speed=speed)
        except Refused as refused:
            self.window.telling.refused(refused.reason)
            return None
        except WorldFailure as failure:
            self.window.telling.disk_failed(failure)
            return None
        await self.window.show_lane("exercise")
        return playing

    async def stop_practice(self) -> None:
        """End the practice scenario that runs, if one does."""
        if self.intake is None or self.window is None:
            return
        try:
            await self.intake.playing.end()
        except Refused as refused:
            self.window.telling.refused(refused.reason)
        except WorldFailure as failure:
            self.window.telling.disk_failed(failure)

    def _choose_look(self, look: configs.Look) -> None:
        self.theme.set_look(look)
        self._save(look=look)

    def _choose_later(self, language: str) -> None:
        self._save(language=language)
        if self.window is not None:
            self.window.banners.show_banner("language", "info", Message(NEXT_START), "OK")

    def _choose_language(self, language: str) -> None:
        self.translation.use(language)
        if self._assistant is not None:
            self._assistant.retranslate()
        self.config = msgspec.structs.replace(self.config, language=language)

    def _save(self, **values: Any) -> None:
        self.config = msgspec.structs.replace(self.config, **values)
        try:
            configs.save(self.config, self._settings)
        except WorldFailure as failure:  # settings never keep the desk from starting
            if self.window is not None:
                self.window.banners.show_banner("settings", "warning", _sentences(failure), "OK")

    # -- what goes wrong

    def _disk(self, failure: WorldFailure | None) -> None:
        if self.window is not None and failure is not None:
            self.window.telling.disk_failed(failure)
        elif self.window is not None:
            self.window.telling.disk_well()

    def _loop_failed(self, context: dict[str, Any]) -> None:
        e = context.get("exception")
        self._crash.report(e if isinstance(e, BaseException) else RuntimeError(str(context.get("message"))))

    def _crashed(self, path: Path | None) -> None:
        """Called on whatever thread it happened; told on the one that may touch the screen."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._tell_crash, path)

    def _tell_crash(self, path: Path | None) -> None:
        if self.window is not None and not self._closing:
            words = Message(FAULT, {"path": str(path or "stderr")})
            self.window.banners.show_banner("fault", "problem", words, "OK")

    # -- the end

    def close(self) -> None:
        """Ask for the orderly end."""
        import asyncio

        if self._closing:
            return
        self._closing = True
        self.attendance.stop()
        if self._ended is not None:
            closing = asyncio.get_running_loop().create_task(self._close_all())
            closing.add_done_callback(self._closed)

    def _closed(self, closing: "asyncio.Task[int]") -> None:
        e = None if closing.cancelled() else closing.exception()
        if e is not None:
            self._crash.report(e)
        if self._ended is not None and not self._ended.done():
            self._ended.set_result(FAILED if e is not None else closing.result())

    async def _close_all(self) -> int:
        import asyncio

        from icc_desktop.gui.doing import stop_all

        if self._tasks:  # what has begun to be done is done: no desk is closed under somebody who signs in
            await asyncio.wait(self._tasks)
        status = 0
        desk = self.desk
        if self.intake is not None:
            await self.intake.close()
        if self.alarm is not None:
            self.alarm.end()
        if desk is not None:
            try:
                await self._say_goodbye(desk)
            except WorldFailure as failure:
                sys.stderr.write(f"icc-desktop: {failure}\n")
                status = FAILED
            await stop_all()
            await desk.close()
        if self._doorbell is not None:
            self._doorbell.close()
        for task in tuple(self._tasks):
            task.cancel()
        if self._collector is not None:
            self._collector.stop()
        self.shell.closing = True
        self.shell.close()
        return status

    async def _say_goodbye(self, desk: "Desk") -> None:
        from icc_desktop.desk import accounts, station

        if desk.identity is None:
            return
        await desk.run_program(station.keep_setting, name="window", value=self.shell.place())
        if self.window is not None:
            await self.window.end()
        if desk.officer is not None:
            await desk.run_as(desk.officer.id, accounts.signed_out, account_id=desk.officer.id)
            desk.officer = None
        await desk.run_program(station.stopped)


def _sentences(no: WorldFailure | Refused) -> str:
    return say(no.reason) if isinstance(no, Refused) else " ".join(say(s) for s in no.sentences)


def _load() -> "tuple[type[Desk], tuple[Channel, ...], tuple[Scenario, ...]]":
    """Import and read what the desk needs, while somebody types."""
    from icc_desktop.desk.runner import Desk
    from icc_desktop.wiring import load_resources

    return Desk, *load_resources()
