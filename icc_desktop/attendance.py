"""Who is at the desk: signing in, locking, unlocking, signing out.

Hides how wrong passwords are slowed down, that a locked desk watches the real world and what it shows of it, and which
page stands on screen when somebody comes or goes.
"""

from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from icc_desktop.base.clock import Clock
from icc_desktop.base.config import Known
from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.gui.shell import Shell
from icc_desktop.gui.sign_in import Account as SignInAccount
from icc_desktop.gui.sign_in import Locked, SignIn
from icc_desktop.gui.theme import Theme

if TYPE_CHECKING:
    import asyncio

    from icc_desktop.desk.runner import Desk
    from icc_desktop.domain.account import Account
    from icc_desktop.domain.alert import Lane
    from icc_desktop.gui.main_window import MainWindow

WRONG_PASSWORD = QT_TRANSLATE_NOOP("core", "That is not the password of this account.")
SLOW_DOWN_S = (0.0, 0.0, 1.0, 2.0, 5.0, 10.0, 30.0)  # before the answer, by wrong tries in a row


class Attendance:
    """The page of who is there: `window` while somebody is signed in, `screen` where the password is asked for.

    `make_window` makes the window of an officer; `submitted` gets the name and the password that were typed.
    """

    def __init__(
        self,
        shell: Shell,
        theme: Theme,
        clock: Clock,
        tz: tzinfo,
        *,
        make_window: "Callable[[Desk], MainWindow]",
        submitted: Callable[[str, str], object],
    ):
        self._shell, self._theme, self._clock, self._tz = shell, theme, clock, tz
        self._make_window = make_window
        self._submitted = submitted
        self.window: MainWindow | None = None
        self.screen: SignIn | None = None
        self._lane_before: Lane = "real"
        self._wrong_tries = 0
        self._is_over = False
        self._over: asyncio.Event | None = None

    def ask(self, known: Known) -> None:
        """Show the screen that asks who is there."""
        old = self.screen
        people = tuple(SignInAccount(*one) for one in known.accounts)
        self.screen = SignIn(known.centre, known.desk, people, known.last)
        self.screen.submitted.connect(self._submitted)
        self._shell.show_page(self.screen)
        if old is not None:
            self._shell.drop_page(old)

    def drop_screen(self) -> None:
        """Take the screen that asks away: another page is shown."""
        if self.screen is not None:
            self._shell.drop_page(self.screen)
            self.screen = None

    def stop(self) -> None:
        """The program ends: nothing is waited for any more."""
        self._is_over = True
        if self._over is not None:
            self._over.set()

    async def let_in(self, desk: "Desk", name: str, password: str) -> "Account | None":
        """Answer what was typed. Returns who is signed in now, None where that is nobody new. Raises WorldFailure."""
        from icc_desktop.desk import accounts

        account, right = await desk.read_long(accounts.check_password, sign_in_name=name, password=password)
        if account is None or not right:
            await self._wrong(desk, account)
            if self.screen is not None:
                self.screen.show_problem(Message(WRONG_PASSWORD))
            return None
        self._wrong_tries = 0
        if desk.is_locked and desk.officer is not None and desk.officer.id == account.id:
            await self._unlock(desk, account)
            return None
        if desk.officer is not None:
            await self.leave(desk)
        await self.enter(desk, account)
        return account

    async def enter(self, desk: "Desk", account: "Account") -> None:
        """Sign `account` in and show the desk. Raises WorldFailure."""
        from icc_desktop.desk import accounts

        await desk.run_as(account.id, accounts.signed_in, account_id=account.id)
        desk.officer, desk.is_locked = account, False
        window = self.window = self._make_window(desk)
        await window.begin()
        self._shell.show_page(window)
        self.drop_screen()

    async def leave(self, desk: "Desk") -> None:
        """Sign the officer out. Raises WorldFailure where that cannot be written; the officer is signed in then."""
        from icc_desktop.desk import accounts

        officer, desk.officer = desk.officer, None
        if officer is None:
            return
        try:
            await desk.run_as(officer.id, accounts.signed_out, account_id=officer.id)
        except WorldFailure:
            desk.officer = officer
            raise
        desk.is_locked = False
        if self.window is not None:
            await self.window.end()
            self._shell.drop_page(self.window)
            self.window = None
        self._theme.set_lane("real")

    async def lock(self, desk: "Desk", known: Known) -> None:
        """Lock the desk: alerts go on, nobody acts until the password is given."""
        from icc_desktop.desk import accounts

        window = self.window
        if desk.officer is None or desk.is_locked or window is None:
            return
        officer, since = desk.officer, self._clock.now()
        desk.is_locked = True
        window.put_aside()
        self.ask(known)
        self._show_locked(window, officer, since)
        try:
            await desk.run_as(officer.id, accounts.locked, account_id=officer.id)
        except WorldFailure as failure:  # better locked without its entry than open to anybody
            window.telling.disk_failed(failure)
        self._lane_before = window.lane
        await window.show_lane("real")  # a desk that nobody looks at watches the real world
        while desk.is_locked and not self._is_over:
            self._show_locked(window, officer, since)
            await self._pause(1)

    async def _unlock(self, desk: "Desk", account: "Account") -> None:
        from icc_desktop.desk import accounts

        await desk.run_as(account.id, accounts.unlocked, account_id=account.id)
        desk.is_locked = False
        if self.window is not None:
            if not self.window.queue.counts().to_acknowledge:  # what is real and waits is seen first
                await self.window.show_lane(self._lane_before)
            self._shell.show_page(self.window)

    async def _wrong(self, desk: "Desk", account: "Account | None") -> None:
        from icc_desktop.desk import accounts

        if account is not None:
            await desk.run_program(accounts.sign_in_refused, account_id=account.id)
        await self._pause(SLOW_DOWN_S[min(self._wrong_tries, len(SLOW_DOWN_S) - 1)])
        self._wrong_tries += 1

    def _show_locked(self, window: "MainWindow", officer: "Account", since: datetime) -> None:
        if self.screen is None:
            return
        counts = window.queue.counts()
        self.screen.show_locked(
            Locked(
                by=officer.name,
                since=since,
                now=self._clock.now(),
                tz=self._tz,
                to_acknowledge=counts.to_acknowledge,
                overdue=counts.overdue,
            )
        )

    async def _pause(self, seconds: float) -> None:
        """Wait; shorter where the program ends."""
        import asyncio
        from contextlib import suppress

        if self._over is None:
            self._over = asyncio.Event()
        if self._is_over:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._over.wait()
