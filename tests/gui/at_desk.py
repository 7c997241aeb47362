"""A real desk in a folder, an event loop that is Qt's, and an officer who only has a keyboard."""

import asyncio
import gc
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import qasync
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from icc_desktop.base.resources import read_bytes
from icc_desktop.desk import accounts, queries, receiving, station
from icc_desktop.desk.change import Change, Refusal
from icc_desktop.desk.runner import Desk
from icc_desktop.domain.alert import Alert, Batch, Draft, Info, Lane
from icc_desktop.domain.channel import load
from icc_desktop.domain.queue import Row
from icc_desktop.domain.source import Delivery
from icc_desktop.gui import act_sheet, doing
from icc_desktop.gui.act_sheet import ActSheet
from icc_desktop.gui.dossier_section import SectionPlace
from icc_desktop.gui.panel import Panel
from icc_desktop.store.work import Identity

BRUSSELS = ZoneInfo("Europe/Brussels")
NOW = datetime(2026, 11, 25, 13, 5, tzinfo=UTC)  # 14:05 at the desk
CHANNELS = load(read_bytes("channels.yaml"))
PATIENCE_S = 10  # until a test is given up, not a wait

Key = Qt.Key


class HeldClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at

    def steady_s(self) -> float:
        return (self.at - NOW).total_seconds()

    def pass_s(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


class AtDesk:
    """The desk of Ann Peeters, and what her screens are handed. `window` is what the keys go to."""

    def __init__(self, desk: Desk, clock: HeldClock):
        self.desk, self.clock, self.now = desk, clock, clock.now
        self.window = QWidget()
        self.refusals: list[str] = []
        self.problems: list[dict[str, Any]] = []
        self.disk_is_full = False

    async def run(self, act: Callable[..., Any], /, **values: Any) -> Change | None:
        """As the window does it: what is refused is told in the sheet that waits."""
        if self.disk_is_full:
            return None
        answer = await self.desk.run(act, **values)
        if isinstance(answer, Refusal):
            self.refusals.append(str(answer.reason))
            sheet = act_sheet.standing(self.window)
            if sheet is not None:
                sheet.refused(answer.reason)
            return None
        return answer

    async def ask(self, query: Callable[..., Any], /, **values: Any) -> Any:
        return await self.desk.read(query, **values)

    def name_of(self, account_id: str) -> str:
        return "Ann Peeters" if self.desk.officer and account_id == self.desk.officer.id else account_id

    @property
    def place(self) -> SectionPlace:
        """What sections and sheets are handed."""
        return SectionPlace(
            run=self.run, ask=self.ask, now=self.now, tz=BRUSSELS, language="en", author_name=self.name_of
        )

    def show(self, screen: QWidget) -> None:
        """Put a screen into the window."""
        screen.setParent(self.window)
        screen.resize(1240, 650)
        screen.show()

    async def receive(self, headline: str, *, lane: Lane = "real", identifier: str = "1") -> Row:
        """A notification comes in."""
        alert = Alert(
            format="CAP 1.2",
            identifier=identifier,
            sender="a@example.org",
            sent="2026-11-25T13:00:00Z",
            sent_at=NOW - timedelta(minutes=5),
            status="Actual" if lane == "real" else "Exercise",
            message_type="Alert",
            infos=(Info(headline=headline, event="Flood", urgency="Expected", severity="Severe", certainty="Likely"),),
        )
        delivery = Delivery("s", "a.xml", Batch((Draft(alert, headline.encode()),)), self.now())
        await self.desk.run_program(receiving.receive, delivery=delivery, language="en", channels=CHANNELS)
        return next(row for row in await self.rows(lane) if row.identifier == identifier)

    async def rows(self, lane: Lane = "real") -> list[Row]:
        return await self.desk.read(queries.open_notifications, lane=lane, now=self.now())

    async def newest(self, lane: Lane = "real") -> Any:
        """The newest entry of the log."""
        return (await self.desk.read(queries.log_page, lane=lane, limit=1))[0]

    async def sheet(self) -> ActSheet:
        """The sheet that opens, once it has the keyboard."""

        def opened() -> ActSheet | None:
            sheets = [one for one in self.window.findChildren(ActSheet) if one.isVisible()]
            return sheets[0] if sheets and sheets[0].isActiveWindow() and sheets[0].focusWidget() is not None else None

        await until(lambda: opened() is not None)
        found = opened()
        assert found is not None
        return found


def written(panel: Panel) -> str:
    """Everything that stands in the panel as text: head and reading, without the original."""
    return "\n".join((panel._headline.text(), panel._ask.text, panel._times.text(), panel._text.toPlainText()))


async def until(true: Callable[[], bool]) -> None:
    """Let everything run until `true`; a test that never comes there fails."""
    give_up_at = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < give_up_at, "it never came true"
        await asyncio.sleep(0)


def at_desk(folder: Path, story: Callable[[AtDesk], Awaitable[None]]) -> None:
    """Play `story` at a real desk in `folder`, in Qt's own event loop."""
    gc.collect()
    gc.disable()  # a collection on the desk's own threads would destroy Qt's objects there
    app = QApplication.instance()
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)

    async def play() -> None:
        clock = HeldClock()
        desk = await Desk.open(folder, clock=clock)
        await desk.establish(
            Identity("A", "inst", "NCC"),
            lambda work, key: station.establish(
                work, key, name="Ann Peeters", sign_in_name="ann", password_hash="-", roles=("duty-officer",)
            ),
        )
        desk.officer = (await desk.read(accounts.accounts))[0]
        here = AtDesk(desk, clock)
        loop.set_exception_handler(lambda _, context: here.problems.append(context))
        here.window.resize(1366, 768)
        here.window.show()
        here.window.activateWindow()
        try:
            await until(here.window.isActiveWindow)
            await story(here)
        finally:
            await doing.stop_all()
            await desk.close()
            here.window.close()
            here.window.deleteLater()
            await asyncio.sleep(0)
        assert here.problems == []

    try:
        with loop:
            loop.run_until_complete(play())
    finally:
        asyncio.set_event_loop(None)
        gc.collect()
        gc.enable()
