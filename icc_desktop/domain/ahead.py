"""A time to come, as people type it: ``14:30``, ``+2h``, ``tomorrow 08:00``, ``27.11. 08:00``.

Times are local to the desk's zone, or UTC with ``Z`` behind. Words are understood in every language of the program.
"""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, tzinfo

_CLOCK = r"(?:([01]?\d|2[0-3])[:.h]([0-5]\d)|([01]\d|2[0-3])([0-5]\d))\s?(z)?"
_AFTER = re.compile(r"\+\s?(\d{1,4})\s?(m|min|h|d)?", re.IGNORECASE)
_TIME = re.compile(_CLOCK, re.IGNORECASE)
_TOMORROW = re.compile(rf"(?:tomorrow|morgen|demain)\s+{_CLOCK}", re.IGNORECASE)
_DATED = re.compile(rf"(\d{{1,2}})[./](\d{{1,2}})\.?\s+{_CLOCK}", re.IGNORECASE)
_Clock = tuple[str | None, ...]
_UNITS = {"m": timedelta(minutes=1), "min": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


def parse_ahead(text: str, now: datetime, tz: tzinfo) -> datetime | None:
    """The instant (aware UTC) that is meant, always after `now` (aware); None where no such time stands there.

    A time of day alone is the next one: today's, else tomorrow's. ``+30`` are minutes. A date without a year is the next
    one. In the hour that happens twice it is the first instant that is still to come. Never raises.
    """
    text = text.strip()
    if found := _AFTER.fullmatch(text):
        ahead = int(found[1]) * _UNITS[(found[2] or "m").lower()]
        return now.astimezone(UTC) + ahead if ahead else None
    if found := _DATED.fullmatch(text):
        return _dated(int(found[1]), int(found[2]), found.groups()[2:], now, tz)
    tomorrow = _TOMORROW.fullmatch(text)
    found = tomorrow or _TIME.fullmatch(text)
    if found is None:
        return None
    clock = found.groups()
    today = now.astimezone(_zone(clock, tz)).date()
    return _first((today + timedelta(days=by) for by in ((1,) if tomorrow else (0, 1))), clock, now, tz)


def _dated(day: int, month: int, clock: _Clock, now: datetime, tz: tzinfo) -> datetime | None:
    year = now.astimezone(_zone(clock, tz)).year
    days = []
    for one in (year, year + 1):
        try:
            days.append(date(one, month, day))
        except ValueError:  # no such day in this year
            continue
    return _first(days, clock, now, tz)


def _zone(clock: _Clock, tz: tzinfo) -> tzinfo:
    return UTC if clock[4] else tz


def _first(days: Iterable[date], clock: _Clock, now: datetime, tz: tzinfo) -> datetime | None:
    hour, minute = int(clock[0] or clock[2] or 0), int(clock[1] or clock[3] or 0)
    zone = _zone(clock, tz)
    for day in days:
        local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)
        instants = sorted(local.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
        if (at := next((at for at in instants if at > now), None)) is not None:
            return at
    return None
