"""A day, or a moment, as it is typed: ``24/11``, ``24/11/2025 13:58``, ``2025-11-24``, or a time of today: ``13:58``, ``1258Z``."""

import re
from datetime import UTC, datetime, timedelta, tzinfo

from icc_desktop.domain.log_line import parse_line

_DAY = re.compile(
    r"(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?)(?:[ T]+(\d{1,2}):(\d{2})\s?(z)?)?",
    re.IGNORECASE,
)


def parse_moment(text: str, now: datetime, tz: tzinfo, *, end: bool = False) -> datetime | None:
    """The moment as aware UTC, None where none stands there. A day without a time is its beginning, with `end` its end.

    A day without a year is the last one that is not ahead of `now` (aware). Never raises.
    """
    plain = text.strip()
    found = _DAY.fullmatch(plain)
    if found is None:
        rest, at = parse_line(f"{plain} …", now, tz)
        return at if rest == "…" else None
    year = found[1] or found[6]
    month, day = int(found[2] or found[5]), int(found[3] or found[4])
    zone = UTC if found[9] else tz
    years = [int(year) + 2000 * (len(year) == 2)] if year else [now.astimezone(tz).year, now.astimezone(tz).year - 1]
    for one in years:
        try:
            local = datetime(one, month, day, int(found[7] or 0), int(found[8] or 0), tzinfo=zone)
            at = local.astimezone(UTC)
            if end and not found[7]:
                at = (local + timedelta(days=1)).astimezone(UTC)
        except (ValueError, OverflowError):
            continue
        if year or local <= now:
            return at
    return None
