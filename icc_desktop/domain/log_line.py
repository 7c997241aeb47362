"""The line the officer types: the time when it happened, where one stands in front, and the text.

Times are local to the desk's zone, ``13:58`` or ``1358``, or UTC with ``Z`` behind.
"""

import re
from datetime import UTC, date, datetime, timedelta, tzinfo

AHEAD = timedelta(minutes=5)  # clocks differ: up to here a time ahead of ours is today's, beyond it yesterday's
_TIME_IN_FRONT = re.compile(
    r"\s*(?:([01]?\d|2[0-3]):([0-5]\d)|([01]\d|2[0-3])([0-5]\d))\s?(z)?(?=[\s,;:–-]|$)[\s,;:–-]*",
    re.IGNORECASE,
)


def parse_line(text: str, now: datetime, tz: tzinfo) -> tuple[str, datetime | None]:
    """The text without the time in front, and that time (aware UTC), None where none stands there.

    A time more than five minutes ahead of `now` (aware) is that of the day before. In the hour that happens twice
    it is the later instant that is not ahead; a local time that the change to summer time skips is read with
    the offset from before the change. A time with no text behind it is text. Never raises.
    """
    found = _TIME_IN_FRONT.match(text)
    rest = text[found.end() :].strip() if found else ""
    if not found or not rest:
        return text.strip(), None
    hour, minute = int(found[1] or found[3]), int(found[2] or found[4])
    zone = UTC if found[5] else tz
    today = now.astimezone(zone).date()
    latest = now + AHEAD
    # Just before midnight, a few minutes ahead is tomorrow.
    for day in (today + timedelta(days=1), today, today - timedelta(days=1), today - timedelta(days=2)):
        at = _latest(day, hour, minute, zone, latest)
        if at:
            return rest, at
    return text.strip(), None


def _latest(day: date, hour: int, minute: int, zone: tzinfo, latest: datetime) -> datetime | None:
    """The last instant with this local time on this day that is not after `latest`."""
    local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)
    instants = [local.replace(fold=fold).astimezone(UTC) for fold in (1, 0)]
    skipped = instants[0] < instants[1]  # PEP 495: in the gap, fold=1 is the earlier instant
    return next((at for at in instants[skipped:] if at <= latest), None)
