"""The sources as an item model: what each is, how it does, when it is asked next.

Hides how health becomes words and how the rows stay in the order of their names.
"""

from bisect import bisect_left
from collections.abc import Iterable
from datetime import datetime, tzinfo

import msgspec
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt

from icc_desktop.base.words import Message
from icc_desktop.domain.channel import Channel, find
from icc_desktop.domain.source import Coverage, Health, Source
from icc_desktop.gui.row_table import RowModel
from icc_desktop.gui.words import ago_text, countdown_text, say, when_text

translate = QCoreApplication.translate  # a name that lupdate knows

STATE, NAME, CHANNEL, KIND, ADDRESS, NEXT = range(6)


class Watched(msgspec.Struct, frozen=True):
    """A source that is set up, how it did at its last poll, and whether it is being asked at this moment."""

    source: Source
    coverage: Coverage
    health: Health | None = None
    asking: bool = False

    @property
    def silent_since(self) -> datetime | None:
        """Since when it gives nothing, None where it answers or is off."""
        if not self.source.active:
            return None
        if self.health is not None and self.health.outcome == "failed":
            return self.health.failing_since
        return self.coverage.lost_since if self.health is None else None

    @property
    def reason(self) -> Message | None:
        """Why it is silent."""
        if self.health is not None and self.health.reason is not None:
            return self.health.reason
        return Message(self.coverage.lost_reason, self.coverage.lost_values) if self.coverage.lost_reason else None

    @property
    def sign(self) -> str:
        """The name of the icon for its state."""
        if not self.source.active:
            return "remove"
        if self.silent_since is not None:
            return "warning"
        return "refresh" if self.asking or self.health is None else "online"


class SourcesModel(RowModel[Watched]):
    """One row a source, by name. `language` chooses among the channels' names; `tz` is the desk's zone."""

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
        rows = [Watched(c.source, c, healths.get(c.id)) for c in coverages if c.source is not None and not c.removed]
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
            row = Watched(coverage.source, coverage)
            new = bisect_left(self._rows, _place(row), key=_place)
            self.beginInsertRows(QModelIndex(), new, new)
            self._rows.insert(new, row)
            self.endInsertRows()
            return
        row = msgspec.structs.replace(self._rows[at], source=coverage.source, coverage=coverage)
        self.put(self._moved(at, row), row)

    def change_health(self, health: Health) -> None:
        """A source was asked."""
        at = self.place_of(health.source_id)
        if at is not None:
            self.put(at, msgspec.structs.replace(self._rows[at], health=health, asking=False))

    def ask(self, source_id: str) -> None:
        """A source is being asked now, until its health comes."""
        at = self.place_of(source_id)
        if at is not None:
            self.put(at, msgspec.structs.replace(self._rows[at], asking=True))

    def tick(self, now: datetime) -> None:
        """Ages and countdowns of now."""
        self._now = now
        if self._rows:
            last = len(self._rows) - 1
            self.dataChanged.emit(self.index(0, STATE), self.index(last, STATE), [Qt.ItemDataRole.DisplayRole])
            self.dataChanged.emit(self.index(0, NEXT), self.index(last, NEXT), [Qt.ItemDataRole.DisplayRole])

    def place_of(self, source_id: str) -> int | None:
        """The row of a source."""
        return next((at for at, row in enumerate(self._rows) if row.source.id == source_id), None)

    def state_text(self, row: Watched) -> str:
        """How it does, in a few words."""
        if not row.source.active:
            return translate("sources_model", "off")
        if row.silent_since is not None:
            since = when_text(row.silent_since, self._tz, self._now)
            return translate("sources_model", "silent since {time}").format(time=since)
        if row.health is None or row.health.succeeded_at is None:
            return translate("sources_model", "asking …") if row.asking else translate("sources_model", "not asked yet")
        return translate("sources_model", "answers, last {time}").format(
            time=when_text(row.health.succeeded_at, self._tz, self._now)
        )

    def reason_text(self, row: Watched) -> str:
        """Why it is silent, "" where it is not or nothing is known."""
        return say(row.reason) if row.silent_since is not None and row.reason is not None else ""

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
            translate("sources_model", "Channel"),
            translate("sources_model", "Kind"),
            translate("sources_model", "Address"),
            translate("sources_model", "Next"),
        )

    def shown(self, row: Watched, column: int) -> str:
        match column:
            case 0:
                return self.state_text(row)
            case 1:
                return row.source.name
            case 2:
                return find(self._channels, row.source.channel).names.say(self._language)
            case 3:
                return kind_word(row.source.kind)
            case 4:
                return row.source.address
            case _:
                return self.next_text(row)

    def _moved(self, at: int, row: Watched) -> int:
        """Move the row to where its name now belongs; returns that place."""
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


def _place(row: Watched) -> tuple[str, str]:
    return (row.source.name.casefold(), row.source.id)
