"""Times as feeds, reports and mails write them: hides ISO 8601, RFC 822 and their many near misses.

RFC 3339, W3CDTF, RFC 822 and RFC 5322 (sections 3.3 and 4.3, obsolete zones); ``-0000`` is UTC. Zone names that more
than one region uses (``IST``, ``BST``) are not guessed.
"""

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from typing import Final

MAX_LENGTH: Final = 80
_MAX_WITH_COMMENTS: Final = 1000

_HOURS: Final = {
    "UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 1, "CET": 1, "MET": 1, "MEZ": 1, "CEST": 2, "MEST": 2,
    "MESZ": 2, "EET": 2, "EEST": 3, "MSK": 3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8,
    "PDT": -7, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "JST": 9,
}  # fmt: skip
_COMMENT = re.compile(r"\([^()]*\)")
_OFFSET = re.compile(r"(?:\d|\s|\b(?:UT|UTC|GMT))([+-])(\d{2}):?(\d{2})(?!\d)")
_NAME = re.compile(r"[A-Za-z]+")
_UTC_AND_OFFSET = re.compile(r"\b(?:UTC?|GMT)(?=[+-]\d{2}:?\d{2}(?!\d))")
_YEAR_OR_MONTH = re.compile(r"(\d{4})(?:-(\d{2}))?$")


def moment(written: str | None) -> tuple[datetime | None, bool]:
    """The instant that `written` says, aware UTC, and whether it named its zone; without a zone it is read as UTC.

    None where it cannot be read. Never raises.
    """
    text = " ".join(_COMMENT.sub(" ", (written or "")[:_MAX_WITH_COMMENTS]).split())
    if not text or len(text) > MAX_LENGTH:
        return None, False
    try:
        return _near_iso(text) or _rfc_822(text) or (None, False)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None, False


def iso(written: str) -> tuple[datetime, bool]:
    """The same for ISO 8601 and nothing besides. Raises ValueError or OverflowError where it is none."""
    at = datetime.fromisoformat(written.upper())
    return (at.replace(tzinfo=UTC), False) if at.tzinfo is None else (at.astimezone(UTC), True)


def _near_iso(text: str) -> tuple[datetime, bool] | None:
    if whole := _YEAR_OR_MONTH.match(text):
        return datetime(int(whole[1]), int(whole[2] or 1), 1, tzinfo=UTC), False
    if not text[:4].isdigit():
        return None
    upper = text.upper()
    for name in (" UTC", " GMT", "UTC", "GMT"):
        upper = f"{upper.removesuffix(name)}Z" if upper.endswith(name) else upper
    try:
        return iso(re.sub(r"(?<=\d) (?=[+-]\d{2}:?\d{2}$|Z$)", "", upper))
    except ValueError:
        return None


def _rfc_822(text: str) -> tuple[datetime, bool] | None:
    parts = parsedate_tz(_UTC_AND_OFFSET.sub("", text))
    if parts is None:
        return None
    year, month, day, hour, minute, second = parts[:6]
    at = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
    zone = _zone(text)
    return (at, False) if zone is None else (at.replace(tzinfo=zone).astimezone(UTC), True)


def _zone(text: str) -> timezone | None:
    """The offset that stands in `text`, else the zone that is named; the last of either."""
    hours = next((_HOURS[name] for name in map(str.upper, reversed(_NAME.findall(text))) if name in _HOURS), None)
    minutes = None if hours is None else 60 * hours
    for sign, offset_hours, offset_minutes in _OFFSET.findall(text):
        minutes = int(f"{sign}1") * (60 * int(offset_hours) + int(offset_minutes))
    return None if minutes is None else timezone(timedelta(minutes=minutes))
