"""A period as somebody types it: ``13:00``, ``13:00-15:30``, ``-15:30``, or ``2h`` for the last two hours."""

import re
from datetime import datetime, timedelta, tzinfo

from icc_desktop.domain.log_line import parse_line

Span = tuple[datetime | None, datetime | None]

_LAST = re.compile(r"\s*(\d{1,4})\s*(min|h|d)\s*", re.IGNORECASE)
_UNITS = {"min": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


def parse_span(text: str, now: datetime, tz: tzinfo) -> Span | None:
    """Beginning and end (aware UTC, None for open); None where it is no period. Times are read as in the log line; an end before the
    beginning is none. Never raises."""
    if not text.strip():
        return None, None
    if last := _LAST.fullmatch(text):
        return now - int(last[1]) * _UNITS[last[2].lower()], None
    since_text, dash, until_text = text.replace("–", "-").partition("-")
    since, until = _moment(since_text, now, tz), _moment(until_text, now, tz)
    if (since_text.strip() and since is None) or (until_text.strip() and until is None):
        return None
    if since is None and until is None:
        return None
    if until is not None and dash:
        until += timedelta(seconds=59)  # the whole minute that is named
    if since is not None and until is not None and until < since:
        return None
    return since, until


def _moment(text: str, now: datetime, tz: tzinfo) -> datetime | None:
    rest, at = parse_line(f"{text.strip()} …", now, tz)
    return at if rest == "…" else None
