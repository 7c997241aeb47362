"""Going to anything from anywhere: the palette, what was gone to last, the briefing, and where each kind of thing is shown."""

from collections import deque
from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication

from icc_desktop.desk import briefing, search, station
from icc_desktop.desk.change import Change
from icc_desktop.domain import account, dossier, notification, source
from icc_desktop.domain.account import Account
from icc_desktop.domain.briefing import Briefing
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.found import Hit
from icc_desktop.domain.search import Filters, Span, span
from icc_desktop.domain.shift import Shift
from icc_desktop.gui.briefing_sheet import BriefingSheet, banner_words
from icc_desktop.gui.doing import start
from icc_desktop.gui.search_list import Line
from icc_desktop.gui.search_palette import Palette
from icc_desktop.gui.tones import Lane

if TYPE_CHECKING:
    from icc_desktop.gui.main_window import MainWindow

translate = QCoreApplication.translate  # a name that lupdate knows

BRIEFING = "since-you-last-looked"  # the key of its banner
_MOST_RECENT = 15
_KEPT = "recent"  # the setting that remembers what was gone to


class _Been(msgspec.Struct, frozen=True):
    """Something that was gone to."""

    kind: str
    id: str
    lane: Lane


class Going:
    """Owned by the window, which it turns to where one wants to go."""

    def __init__(
        self,
        window: "MainWindow",
        *,
        tz: tzinfo,
        now: Callable[[], datetime],
        shift: Callable[[], Shift | None],
        account: Callable[[], Account | None],
    ):
        self._window, self._tz, self._now, self._shift, self._account = window, tz, now, shift, account
        self._been: deque[_Been] = deque(maxlen=_MOST_RECENT)
        self._recent: dict[_Been, Hit] = {}
        self.palette = Palette(
            window, window.rail, window.telling.ask, tz=tz, now=now, between=self.between, recent=self._recent_lines
        )
        self.palette.chosen.connect(lambda line: start(self._go_to(line)))
        self.sheet = BriefingSheet(window, window.rail, tz=tz, now=now)
        self.sheet.chosen.connect(lambda line: start(self._go_to(line)))
        self.sheet.read.connect(lambda: start(self._read()))
        window.banners.pressed.connect(lambda key: self.brief() if key == BRIEFING else None)
        window.queue.filter.everywhere_wanted.connect(self.open)

    async def begin(self) -> None:
        """Remember what was gone to before the program was stopped, and the views of who is here."""
        officer = self._account()
        await self._window.queue.filter.load(officer.id if officer else "")
        kept = await self._window.telling.ask(station.setting, name=_KEPT)
        try:
            self._been.extend(msgspec.json.decode(kept, type=list[_Been]) if kept else ())
        except msgspec.DecodeError:
            self._been.clear()
        await self._tell_briefing()

    def apply(self, change: Change) -> None:
        """Who unlocks the desk is told what happened meanwhile."""
        officer = self._account()
        if officer and any(e.kind == account.UNLOCKED and e.subject.id == officer.id for e in change.entries):
            start(self._tell_briefing())

    # -- since you last looked

    def brief(self) -> None:
        """What changed since the officer last looked."""
        start(self._brief())

    async def _brief(self) -> None:
        found = await self._briefing()
        if found is not None:
            self.palette.shut()
            self.sheet.show_briefing(found)

    async def _briefing(self) -> Briefing | None:
        officer = self._account()
        if officer is None:
            return None
        return await self._window.telling.ask(
            briefing.since_last_looked, account_id=officer.id, lane=self._window.lane, now=self._now()
        )

    async def _tell_briefing(self) -> None:
        found = await self._briefing()
        if found is None or found.first or not found.items:
            self._window.banners.resolve(BRIEFING)
            return
        words = banner_words(found, self._tz, self._now())
        self._window.banners.show_banner(BRIEFING, "info", words, translate("briefing", "Look (F5)"))

    async def _read(self) -> None:
        shown = self.sheet.briefing
        if shown is None:
            return
        if await self._window.telling.run(briefing.read, lane=shown.lane, until=shown.until) is not None:
            self._window.banners.resolve(BRIEFING)

    # -- anything

    def open(self) -> None:
        """The palette; where it is open already, the other lane in it."""
        if self.palette.isVisible():
            self.palette.other_lane()
        else:
            start(self._open())

    async def _open(self) -> None:
        been = [(Subject(one.kind, one.id), one.lane) for one in self._been]
        hits = await self._window.telling.ask(search.hits, subjects=been, now=self._now())
        self._recent = {_Been(hit.kind, hit.id, hit.lane): hit for hit in hits}
        bar = self._window.queue.filter
        here = self._window.queue.isVisible()
        self.palette.open_in(self._window.lane, bar.filters if here else Filters(), bar.said() if here else "")

    def between(self, filters: Filters) -> Span:
        """What the period of the filters means now."""
        running = self._shift()
        return span(filters.period, self._now(), self._tz, running.begun_at if running else None)

    def _recent_lines(self, lane: Lane) -> list[Line]:
        hits = [hit for one in self._been if one.lane == lane and (hit := self._recent.get(one)) is not None]
        heading = Line(heading=translate("search", "Gone to last"))
        return [heading, *(Line(hit=hit) for hit in hits)] if hits else []

    def _note(self, kind: str, subject_id: str, lane: Lane) -> None:
        """Somebody went there, whichever way."""
        one = _Been(kind, subject_id, lane)
        if one in self._been:
            self._been.remove(one)
        self._been.appendleft(one)
        kept = msgspec.json.encode(list(self._been)).decode()
        start(self._window.telling.run_program(station.keep_setting, name=_KEPT, value=kept))

    async def _go_to(self, line: Line) -> None:
        hit = line.hit
        if hit is not None:
            self._note(hit.kind, hit.id, hit.lane)
            await self.go_to(Subject(hit.kind, hit.id), hit.lane, line.entry.ref if line.entry else hit.ref)
        elif line.entry is not None:
            await self.go_to(line.entry.subject, line.entry.lane, line.entry.ref)

    async def go_to(self, subject: Subject, lane: Lane, ref: str) -> None:
        """Turn the window to a lane and to something in it; what has no screen of its own is shown as its entry `ref` in the log."""
        window = self._window
        if lane != window.lane:
            await window.show_lane(lane)
        if subject.kind == notification.KIND:
            window.show_notification(subject.id)
        elif subject.kind == dossier.KIND:
            window.show_dossier(subject.id)
        elif subject.kind == source.KIND:
            window.show_screen("sources")
        else:
            window.show_screen("log")
            window.log.go_to(ref)
