"""The whole program in this process, in Qt's own event loop, and somebody who only has a keyboard."""

import asyncio
import gc
import os
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before the first QApplication

import pytest
import qasync
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from icc_desktop.app import Program
from icc_desktop.desk import queries
from icc_desktop.desk.runner import Desk
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.queue import Row
from icc_desktop.gui.act_sheet import ActSheet
from icc_desktop.gui.main_window import MainWindow
from icc_desktop.gui.shell import Shell
from icc_desktop.gui.sign_in import SignIn
from icc_desktop.store.store import ReadOnly
from tests import rigs
from tests.keys import press, write

T = TypeVar("T")
Key, Held = Qt.Key, Qt.KeyboardModifier
CTRL, ALT, SHIFT = Held.ControlModifier, Held.AltModifier, Held.ShiftModifier
LIMIT_S = 20.0  # until a test is given up, not a wait


class RunningClock:
    """Goes like every clock, from a day of its own; `pass_` lets time pass at once."""

    def __init__(self, start: datetime = rigs.START + timedelta(hours=1)):
        self._start, self._since, self._passed_s = start, time.monotonic(), 0.0

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.steady_s())

    def steady_s(self) -> float:
        return time.monotonic() - self._since + self._passed_s

    def pass_(self, **by: float) -> None:
        self._passed_s += timedelta(**by).total_seconds()


class Seat:
    """Somebody before the screen. `reports` are the crash reports that a story expects."""

    def __init__(self, program: Program, clock: RunningClock):
        self.program, self.clock = program, clock
        self.reports = 0
        self.running: asyncio.Task[int] | None = None

    # -- what is on screen

    @property
    def desk(self) -> Desk:
        assert self.program.desk is not None
        return self.program.desk

    @property
    def window(self) -> MainWindow:
        assert self.program.window is not None
        return self.program.window

    def page(self, kind: type[T]) -> T:
        shown = self.program.shell._pages.currentWidget()
        assert isinstance(shown, kind), shown
        return shown

    def shows(self, kind: type[QWidget]) -> bool:
        return isinstance(self.program.shell._pages.currentWidget(), kind)

    async def until(self, true: Callable[[], object]) -> None:
        """Let everything run until `true`; a test that never comes there fails."""
        give_up_at = time.monotonic() + LIMIT_S
        while not true():
            assert time.monotonic() < give_up_at, f"it never came true; the focus has {QApplication.focusWidget()}"
            if self.running is not None and self.running.done() and not self.program._closing:
                self.running.result()
            await asyncio.sleep(0)

    async def focus(self, edit: QWidget) -> None:
        """Until `edit` has the focus."""
        await self.until(edit.hasFocus)

    async def sheet(self) -> ActSheet:
        """The sheet that opens, once it has the keyboard."""

        def opened() -> list[ActSheet]:
            return [s for s in self.window.findChildren(ActSheet) if s.isActiveWindow() and s.focusWidget()]

        await self.until(opened)
        return opened()[0]

    async def list_has_focus(self) -> None:
        await self.until(lambda: self.window.isActiveWindow() and self.window.queue.view.hasFocus())

    # -- what is on disk

    def on_disk(self, query: Callable[..., T], **values: Any) -> T:
        """What a second reader finds in the database."""
        reader = ReadOnly(self.program.folder)
        try:
            with reader.reader() as reading:
                return query(reading, **values)
        finally:
            reader.close()

    def newest(self, lane: Lane = "real") -> LogRow:
        return self.on_disk(queries.log_page, lane=lane, limit=1)[0]

    def log(self, lane: Lane = "real") -> list[LogRow]:
        """The newest entries, the newest first."""
        return self.on_disk(queries.log_page, lane=lane)

    def rows(self, lane: Lane = "real") -> list[Row]:
        return self.on_disk(queries.open_notifications, lane=lane, now=self.clock.now())

    async def written(self, kind: str, lane: Lane = "real") -> LogRow:
        """The entry of `kind` that comes to stand last on disk."""
        await self.until(lambda: self.newest(lane).kind == kind)
        return self.newest(lane)

    # -- what somebody does

    async def sign_in(self, name: str = rigs.ANN, password: str = rigs.PASSWORD) -> None:
        """Type name and password into the sign-in screen, once the desk is known to it."""
        await self.until(lambda: self.program.intake is not None and self.program.config.known.accounts)
        screen = self.page(SignIn)
        await self.focus(screen._password.edit)
        choose(screen, name)
        write(password)
        press(Key.Key_Return)
        await self.until(lambda: self.shows(MainWindow))
        await self.list_has_focus()


def choose(screen: SignIn, name: str) -> None:
    """Go to an account with the arrows and back to the password."""
    press(Key.Key_Tab, SHIFT)
    assert screen._list.hasFocus()
    press(Key.Key_Home)
    for _ in range(screen._list.count()):
        if screen._chosen() == name:
            break
        press(Key.Key_Down)
    assert screen._chosen() == name
    press(Key.Key_Return)
    assert screen._password.edit.hasFocus()


class Strays(QObject):
    """Notes every window that appears and is none of ours: a part that was shown before it had its place."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            popup = watched.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
            if not popup and not isinstance(watched, Shell | QDialog):
                self.found.append(repr(watched))
        return False


@contextmanager
def _hooks_kept() -> Iterator[None]:
    kept = sys.excepthook, threading.excepthook, sys.unraisablehook
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = kept


def at_program(
    place: Path, story: Callable[[Seat], Awaitable[None]], *, folder: Path | None = None, verifies: bool = True
) -> Program:
    """Start the program with settings and data under `place`, play `story`, close it, and look at what it leaves.

    The exit status is 0, the journal `verifies` if this version can read it, and nothing went wrong in silence.
    """
    gc.collect()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    gc.disable()  # as the program does it: a collection on the desk's threads would destroy Qt's objects there
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    clock, strays = RunningClock(), Strays()
    app.installEventFilter(strays)
    data = folder or place / "desk"

    async def play() -> Program:
        program = Program(app, data=data, settings=place / "settings", clock=clock)
        program.show_first()
        seat = Seat(program, clock)
        seat.running = asyncio.create_task(program.main())
        try:
            await seat.until(program.shell.isActiveWindow)
            await story(seat)
        finally:
            program.close()
            found = await seat.running
            program.theme.set_look("light")  # as the other tests know it
            program.theme.set_lane("real")
            program.theme.deleteLater()
            program.shell.deleteLater()
            await asyncio.sleep(0)
        assert found == 0
        assert strays.found == [], strays.found
        assert len(list((program.folder / "crashes").glob("*"))) == seat.reports
        return program

    try:
        with _hooks_kept(), loop:
            program: Program = loop.run_until_complete(play())
    finally:
        app.removeEventFilter(strays)
        asyncio.set_event_loop(None)
        gc.collect()
        gc.enable()
    if verifies and (program.folder / "desk.sqlite3").exists():
        verified = rigs.verify(program.folder)
        assert verified.ok, (verified.entry, str(verified.problem))
    return program


def entries(folder: Path, lane: Lane = "real") -> list[LogRow]:
    """The whole log of a closed desk, oldest first."""
    reader = ReadOnly(folder)
    try:
        with reader.reader() as reading:
            return queries.log_page(reading, lane=lane, limit=10_000)[::-1]
    finally:
        reader.close()


@pytest.fixture
def in_brussels(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine in Brussels that speaks English."""
    monkeypatch.setenv("TZ", "Europe/Brussels")
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


MARKS = [pytest.mark.qt_log_ignore("This plugin does not support"), pytest.mark.usefixtures("in_brussels")]
