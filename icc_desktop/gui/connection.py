"""Whether the desk is connected: all sources together, for the strip, and what the gaps have cost, for the banner."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from icc_desktop.desk import silence as ledger
from icc_desktop.desk import station
from icc_desktop.desk.change import Change
from icc_desktop.domain import silence, source
from icc_desktop.domain.source import Coverage, Gap, Health
from icc_desktop.gui.banner import Banners
from icc_desktop.gui.strip import Health as Worst
from icc_desktop.gui.telling import Telling
from icc_desktop.gui.words import number_text
from icc_desktop.reports.gaps import unfetchable

translate = QCoreApplication.translate  # a name that lupdate knows

GAPS = "gaps"  # the banner's key
SEEN = "gaps-seen"


@dataclass(frozen=True)
class Connected:
    """How the sources do at a moment: so many of those that are on are covered; the worst of them; since when no network."""

    ok: int = 0
    active: int = 0
    trouble: int = 0
    worst: Worst = "none"
    offline_since: datetime | None = None


class Connection:
    """What is known of all sources and of the network."""

    def __init__(self) -> None:
        self._coverages: dict[str, Coverage] = {}
        self._healths: dict[str, Health] = {}

    @property
    def healths(self) -> Mapping[str, Health]:
        """How each did when last heard of, by id."""
        return self._healths

    def load(self, coverages: Iterable[Coverage], healths: Mapping[str, Health]) -> None:
        """Begin with these."""
        self._coverages = {one.id: one for one in coverages if one.source is not None}
        self._healths = dict(healths)

    def apply(self, change: Change) -> None:
        """Take in what an act or a poll changed."""
        for coverage in change.sources:
            if coverage.removed:
                self._coverages.pop(coverage.id, None)
                self._healths.pop(coverage.id, None)
            elif coverage.source is not None:
                self._coverages[coverage.id] = coverage
        known = (*self._coverages, silence.NETWORK.id)
        self._healths.update({one.source_id: one for one in change.healths if one.source_id in known})

    def look(self, now: datetime) -> Connected:
        """How they do at `now`."""
        active = [one for one in self._coverages.values() if one.source and one.source.active]
        if not active:
            return Connected()
        covers = [silence.cover(one, self._healths.get(one.id), now) for one in active]
        trouble = [one for one in covers if one.is_trouble]
        worst: Worst = "ok"
        if trouble:
            worst = "silent" if any(one.state == "not-covered" for one in trouble) else "late"
        network = self._healths.get(silence.NETWORK.id)
        is_remote = any(one.source and one.source.kind in silence.REMOTE for one in active)
        offline_since = None
        if is_remote and network is not None and network.outcome == "failed":
            offline_since = network.succeeded_at or network.failing_since
        return Connected(sum(one.state == "covered" for one in covers), len(active), len(trouble), worst, offline_since)


class GapNews:
    """Says in one line what gaps there were since somebody last looked, also those that were over before he signed in."""

    def __init__(self, telling: Telling, banners: Banners) -> None:
        self._telling, self._banners = telling, banners
        self._gaps: list[Gap] = []

    async def load(self, now: datetime) -> None:
        """Read what was not looked at."""
        seen = await self._telling.ask(station.setting, name=SEEN)
        if not seen:
            await self._keep(now)
            return
        self._gaps = await self._telling.ask(ledger.closed_since, since=datetime.fromisoformat(seen))
        self._show()

    def apply(self, change: Change) -> None:
        """Take in gaps that are over now."""
        found = [entry.gap for entry in change.entries if entry.kind == source.GAP_CLOSED and entry.gap is not None]
        if found:
            self._gaps += found
            self._show()

    async def looked_at(self, now: datetime) -> None:
        """Somebody has looked: the next line tells of what comes after."""
        self._gaps = []
        self._banners.resolve(GAPS)
        await self._keep(now)

    async def _keep(self, now: datetime) -> None:
        await self._telling.run_program(station.keep_setting, name=SEEN, value=now.isoformat())

    def _show(self) -> None:
        of_sources = [gap for gap in self._gaps if gap.source_id != silence.NETWORK.id]
        if not of_sources:
            return
        spans = sum(map(unfetchable, of_sources))
        words = translate(
            "connection",
            "Sources with gaps: {sources}. Messages that came late: {late}. Spans that cannot be fetched: {spans}.",
        ).format(
            sources=number_text(len({gap.source_id for gap in of_sources})),
            late=number_text(sum(gap.late_items for gap in of_sources)),
            spans=number_text(spans),
        )
        self._banners.show_banner(GAPS, "warning" if spans else "info", words, translate("connection", "Show (F8)"))
