"""The sources as an item model: what each is, how it does, when it is asked next.

Hides how cover becomes words and how the rows stay in their order: trouble first, then by name.
"""

from bisect import bisect_left
from collections.abc import Iterable
from datetime import datetime, tzinfo

import msgspec
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt

from icc_desktop.base.words import Message
from icc_desktop.domain import silence
from icc_desktop.domain.channel import Channel, find
from icc_desktop.domain.silence import Cover
from icc_desktop.domain.source import Coverage, Health, Source
from icc_desktop.gui.row_table import RowModel
from icc_desktop.gui.words import ago_text, countdown_text, length_text, number_text, say, translate_core, when_text

translate = QCoreApplication.translate  # a name that lupdate knows

STATE, NAME, HEARD, NEXT, GAVE, EXPECTED, CHANNEL, KIND, ADDRESS = range(9)


class Watched(msgspec.Struct, frozen=True):
    """A source that is set up, how it did at its last poll, how it is covered now, and whether it is being asked."""

    source: Source
    coverage: Coverage
    health: Health | None
    cover: Cover
    asking: bool = False

    @property
    def reason(self) -> Message | None:
        """Why it gives nothing."""
        if self.health is not None and self.health.reason is not None:
            return self.health.reason
        return Message(self.coverage.lost_reason, self.coverage.lost_values) if self.coverage.lost_reason else None

    @property
    def sign(self) -> str:
        """The name of the icon for its state."""
        if self.cover.cause == silence.OFF:
            return "remove"
        if self.cover.is_trouble:
            return "late" if self.cover.state == "late" else "warning"
        return "refresh" if self.asking or self.cover.state != "covered" else "online"


class SourcesModel(RowModel[Watched]):
    """One row a source. `language` chooses among the channels' names; `tz` is the desk's zone."""

    def __init__(self, channels: Iterable[Channel], language: str, tz: tzinfo, now: datetime):
        super().__init__()
        self._channels = tuple(channels)
        self._language, self._tz, self._now = language, tz, now

    def set_channels(self, channels: Iterable[Channel]) -> None:
        """The profiles were changed: name them as they are called now."""
        self._channels = tuple(channels)
        if self._rows:
            self.dataChanged.emit(self.index(0, CHANNEL), self.index(len(self._rows) - 1, CHANNEL))

    def set_sources(self, coverages: Iterable[Coverage], healths: dict[str, Health]) -> None:
        """Begin with these."""
        self.beginResetModel()
        rows = [self._watched(c, healths.get(c.id)) for c in coverages if c.source is not None and not c.removed]
        self._rows = sorted(rows, key=_place)
        self.endResetModel()

    def change_source(self, coverage: Coverage) -> None:
        """A source was added, changed, removed, lost or found again."""
        at = self.place_of(coverage.id)
        if coverage.removed or coverage.source is None:
            if at is not None:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self.endRemoveRows()
            return
        if at is None:
            row = self._watched(coverage, None)
            new = bisect_left(self._rows, _place(row), key=_place)
            self.beginInsertRows(QModelIndex(), new, new)
            self._rows.insert(new, row)
            self.endInsertRows()
            return
        self._put_anew(at, self._watched(coverage, self._rows[at].health, asking=self._rows[at].asking))

    def change_health(self, health: Health) -> None:
        """A source was asked."""
        at = self.place_of(health.source_id)
        if at is not None:
            self._put_anew(at, self._watched(self._rows[at].coverage, health))

    def ask(self, source_id: str) -> None:
        """A source is being asked now, until its health comes."""
        at = self.place_of(source_id)
        if at is not None:
            self.put(at, msgspec.structs.replace(self._rows[at], asking=True))

    def tick(self, now: datetime) -> None:
        """Ages and countdowns of now."""
        self._now = now
        for row in self.rows:
            cover = silence.cover(row.coverage, row.health, now)
            at = self.place_of(row.source.id) if cover != row.cover else None
            if at is not None:
                self._put_anew(at, msgspec.structs.replace(row, cover=cover))
        if self._rows:
            last = len(self._rows) - 1
            self.dataChanged.emit(self.index(0, STATE), self.index(last, NEXT), [Qt.ItemDataRole.DisplayRole])

    def place_of(self, source_id: str) -> int | None:
        """The row of a source."""
        return next((at for at, row in enumerate(self._rows) if row.source.id == source_id), None)

    def state_text(self, row: Watched) -> str:
        """How it is covered, since when, and what keeps it from it, in a few words."""
        cover = row.cover
        since = when_text(cover.since, self._tz, self._now) if cover.since else ""
        match cover.cause:
            case silence.OFF:
                return translate("sources_model", "off since {time}").format(time=since)
            case silence.NEVER:
                asking = translate("sources_model", "asking …")
                return asking if row.asking else translate("sources_model", "not asked yet")
            case silence.SENDERS:
                return translate("sources_model", "LATE: nothing came since {time}").format(time=since)
        if cover.state == "late":
            return translate("sources_model", "LATE: not heard since {time}").format(time=since)
        if cover.state == "not-covered":
            return translate("sources_model", "NOT COVERED since {time}").format(time=since)
        return translate("sources_model", "covered since {time}").format(time=since)

    def reason_text(self, row: Watched) -> str:
        """Why there is trouble with it, "" where there is none."""
        if not row.cover.is_trouble:
            return ""
        why = translate_core(silence.CAUSES[row.cover.cause])
        said = say(row.reason) if row.reason is not None else ""
        return f"{why[:1].upper()}{why[1:]}. {said}".strip()

    def heard_text(self, row: Watched) -> str:
        """When it was last heard."""
        at = row.health.succeeded_at if row.health else None
        return when_text(at, self._tz, self._now) if at else translate("sources_model", "never")

    def gave_text(self, row: Watched) -> str:
        """What came last, and when."""
        health = row.health
        if health is None or health.came_at is None:
            return translate("sources_model", "nothing yet")
        return translate("sources_model", "{count}, {time}").format(
            count=number_text(health.items), time=ago_text(health.came_at, self._now)
        )

    def expected_text(self, row: Watched) -> str:
        """How long a silence is normal."""
        seconds = silence.expected_s(row.source, row.health)
        if seconds is not None:
            return translate("sources_model", "within {time}").format(time=length_text(seconds))
        if row.source.kind in silence.PUSHED:
            return translate("sources_model", "too little known")
        return translate("sources_model", "every {time}").format(time=length_text(row.source.interval_s))

    def next_text(self, row: Watched) -> str:
        """When it is asked next."""
        if not row.source.active:
            return ""
        if row.asking:
            return translate("sources_model", "asking …")
        at = row.health.next_at if row.health else None
        if at is None:
            return ""
        return (
            translate("sources_model", "now")
            if at <= self._now
            else translate("sources_model", "in {time}").format(time=countdown_text(at, self._now))
        )

    def columns(self) -> tuple[str, ...]:
        return (
            translate("sources_model", "State"),
            translate("sources_model", "Name"),
            translate("sources_model", "Last heard"),
            translate("sources_model", "Next"),
            translate("sources_model", "Gave last"),
            translate("sources_model", "Normal silence"),
            translate("sources_model", "Channel"),
            translate("sources_model", "Kind"),
            translate("sources_model", "Address"),
        )

    def shown(self, row: Watched, column: int) -> str:
        match column:
            case 0:
                return self.state_text(row)
            case 1:
                return row.source.name
            case 2:
                return self.heard_text(row)
            case 3:
                return self.next_text(row)
            case 4:
                return self.gave_text(row)
            case 5:
                return self.expected_text(row)
            case 6:
                return find(self._channels, row.source.channel).names.say(self._language)
            case 7:
                return kind_word(row.source.kind)
            case _:
                return row.source.address

    def tip(self, row: Watched, column: int) -> str | None:
        return self.shown(row, column)

    def _watched(self, coverage: Coverage, health: Health | None, *, asking: bool = False) -> Watched:
        source = coverage.source or silence.NETWORK
        return Watched(source, coverage, health, silence.cover(coverage, health, self._now), asking)

    def _put_anew(self, at: int, row: Watched) -> None:
        self.put(self._moved(at, row), row)

    def _moved(self, at: int, row: Watched) -> int:
        """Move the row to where it now belongs; returns that place."""
        others = [other for number, other in enumerate(self._rows) if number != at]
        to = bisect_left(others, _place(row), key=_place)
        if to == at:
            return at
        below = to if to < at else to + 1  # where Qt counts the row that moves
        self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), below)
        self._rows.insert(to, self._rows.pop(at))
        self.endMoveRows()
        return to


def kind_word(kind: str) -> str:
    """What kind of source it is."""
    words = {
        "folder": translate("sources_model", "Folder"),
        "http": translate("sources_model", "Web address"),
        "mail": translate("sources_model", "Mailbox"),
        "telephone": translate("sources_model", "Telephone"),
        "scenario": translate("sources_model", "Scenario"),
    }
    return words.get(kind, kind)


def last_asked_text(row: Watched, tz: tzinfo, now: datetime) -> str:
    """When it was last asked, and how often that failed in a row."""
    if row.health is None:
        return translate("sources_model", "not asked yet")
    asked = f"{when_text(row.health.at, tz, now)}, {ago_text(row.health.at, now)}"
    if row.health.failures:
        return translate("sources_model", "asked {time}; failures in a row: {count}").format(
            time=asked, count=row.health.failures
        )
    return translate("sources_model", "asked {time}").format(time=asked)


def _place(row: Watched) -> tuple[int, str, str]:
    """Trouble first: not covered, late; then what is well, and last what is off."""
    if row.cover.is_trouble:
        rank = 0 if row.cover.state == "not-covered" else 1
    else:
        rank = 3 if row.cover.cause == silence.OFF else 2
    return (rank, row.source.name.casefold(), row.source.id)
