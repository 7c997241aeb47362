"""Running acts for the screens: what the disk or the rules refuse is told here, once, in the same way everywhere."""

from collections.abc import Callable
from typing import Any, TypeVar

from icc_desktop.base.errors import Refused, WorldFailure
from icc_desktop.base.words import Message
from icc_desktop.desk.change import Change, Refusal
from icc_desktop.desk.runner import Desk
from icc_desktop.gui.act_sheet import standing
from icc_desktop.gui.banner import Banners
from icc_desktop.gui.words import say

T = TypeVar("T")

DISK, REFUSED, TAKEN_BACK = "disk", "refused", "taken-back"


class Telling:
    """Runs acts and queries on the desk. A disk problem stays on screen until a write succeeds."""

    def __init__(self, desk: Desk, banners: Banners, ok: str):
        self._desk = desk
        self._banners = banners
        self._ok = ok
        self.last_problem: Message | str = ""
        self.disk_is_well = True

    async def run(self, act: Callable[..., Any], /, **values: Any) -> Change | None:
        """Run an act of the officer; None where it was refused or the disk failed, and that is told."""
        try:
            answer = await self._desk.run(act, **values)
        except WorldFailure as failure:
            self.disk_failed(failure)
            return None
        if isinstance(answer, Refusal):
            self.refused(answer.reason)
            return None
        self._wrote(answer)
        self._banners.resolve(REFUSED)
        if any(row.strikable for row in answer.entries):  # the next act that can be taken back is the last one now
            self._banners.resolve(TAKEN_BACK)
        return answer

    async def run_program(self, act: Callable[..., Any], /, **values: Any) -> Change | None:
        """Run what nobody does by hand; the disk's refusal is told all the same."""
        try:
            answer = await self._desk.run_program(act, **values)
        except WorldFailure as failure:
            self.disk_failed(failure)
            return None
        if not isinstance(answer, Change):
            return None
        self._wrote(answer)
        return answer

    async def ask(self, query: Callable[..., T], /, **values: Any) -> T:
        """Answer a query."""
        return await self._desk.read(query, **values)

    def refused(self, reason: Message | Refused) -> None:
        """Say why an act was refused; it stays until it is read or the next act stands."""
        self.last_problem = reason.reason if isinstance(reason, Refused) else reason
        if (sheet := standing(self._banners.window())) is not None:
            sheet.refused(self.last_problem)
        else:
            self._banners.show_banner(REFUSED, "warning", self.last_problem, self._ok)

    def disk_failed(self, failure: WorldFailure) -> None:
        """Say what the disk refused, what is safe and what to do, until a write succeeds."""
        self.disk_is_well = False
        self.last_problem = " ".join(say(sentence) for sentence in failure.sentences)
        self._banners.show_banner(DISK, "problem", self.last_problem)
        if (sheet := standing(self._banners.window())) is not None:
            sheet.refused(self.last_problem)

    def _wrote(self, change: Change) -> None:
        if change.entries:  # an act that wrote nothing says nothing about the disk
            self.disk_well()

    def disk_well(self) -> None:
        """A write has succeeded."""
        self.disk_is_well = True
        self._banners.resolve(DISK)
