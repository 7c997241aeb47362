"""What can be filtered by, and how filters are said: what sources, channels, countries, regions and marks are called."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from icc_desktop.desk.marks import shipped
from icc_desktop.domain import countries
from icc_desktop.domain.gazetteer_codes import BELGIAN_NAMES
from icc_desktop.domain.search import NOT_ASSESSED, PERIOD_WORDS, STATE_WORDS, Filters, Period
from icc_desktop.gui.pick_field import Named
from icc_desktop.gui.severity import severity_word
from icc_desktop.gui.words import translate_core, when_text

translate = QCoreApplication.translate  # a name that lupdate knows


class Offered:
    """What there is to filter by, in the user's language. Sources and channels are told to it as they change."""

    def __init__(self, language: str):
        self._language = language
        self._sources: tuple[Named, ...] = ()
        self._channels: tuple[Named, ...] = ()

    def set_sources(self, names: dict[str, str]) -> None:
        self._sources = tuple(
            Named(one, name) for one, name in sorted(names.items(), key=lambda pair: pair[1].casefold())
        )

    def set_channels(self, names: dict[str, str]) -> None:
        self._channels = tuple(
            Named(one, name) for one, name in sorted(names.items(), key=lambda pair: pair[1].casefold())
        )

    def sources(self) -> tuple[Named, ...]:
        return self._sources

    def channels(self) -> tuple[Named, ...]:
        return self._channels

    def countries(self) -> tuple[Named, ...]:
        return tuple(
            Named(code, countries.name(code, self._language), names) for code, names in countries.names().items()
        )

    def regions(self) -> tuple[Named, ...]:
        short = self._language[:2].lower()
        return tuple(
            Named(code, names.get(short, names["en"]), tuple(names.values())) for code, names in BELGIAN_NAMES.items()
        )

    def marks(self) -> tuple[Named, ...]:
        return tuple(Named(mark.code, mark.say(self._language), tuple(mark.words.values())) for mark in shipped())


def said(filters: Filters, offered: Offered, now: datetime, tz: tzinfo) -> tuple[tuple[str, str], ...]:
    """Each filter that is set, by the name of its field: how it is said, shortly."""
    found: list[tuple[str, str]] = []
    if filters.severities:
        words = (severity_word(one if one != NOT_ASSESSED else None) for one in filters.severities)
        found.append(("severities", ", ".join(words)))
    if filters.states:
        found.append(("states", ", ".join(translate_core(STATE_WORDS[one]) for one in filters.states)))
    for field, ids, known in (
        ("countries", filters.countries, offered.countries),
        ("regions", filters.regions, offered.regions),
        ("channels", filters.channels, offered.channels),
        ("sources", filters.sources, offered.sources),
        ("marks", filters.marks, offered.marks),
    ):
        if ids:
            names = {one.id: one.name for one in known()}
            found.append((field, ", ".join(names.get(one, one) for one in ids)))
    if filters.period is not None:
        found.append(("period", period_words(filters.period, now, tz)))
    return tuple(found)


def period_words(period: Period, now: datetime, tz: tzinfo) -> str:
    """``Today``, ``from 24 Nov 13:58 (12:58Z)``, ..."""
    if period.name != "span":
        return translate_core(PERIOD_WORDS[period.name])
    parts = []
    if period.from_at is not None:
        parts.append(translate("filter", "from {time}").format(time=when_text(period.from_at, tz, now)))
    if period.to_at is not None:
        parts.append(translate("filter", "to {time}").format(time=when_text(period.to_at, tz, now)))
    return " ".join(parts)
