"""Times as feeds and reports write them: hides ISO 8601, RFC 822 and their many near misses.

RFC 3339, W3CDTF, RFC 822 and RFC 5322 (sections 3.3 and 4.3, obsolete zones); ``-0000`` is UTC. Zone names that more
than one region uses (``IST``, ``BST``) are not guessed.
"""

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from typing import Final

MAX_LENGTH: Final = 80

_HOURS: Final = {
    "UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 1, "CET": 1, "MET": 1, "MEZ": 1, "CEST": 2, "MEST": 2,
    "MESZ": 2, "EET": 2, "EEST": 3, "MSK": 3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8,
    "PDT": -7, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "JST": 9,
}  # fmt: skip
_OFFSET = re.compile(r"(?:^|\s|(?<=\d))([+-])(\d{2}):?(\d{2})\s*(?:\([^()]*\))?$")
_ZONE_NAME = re.compile(r"\s([A-Za-z]{1,4})\.?\s*(?:\([^()]*\))?$")
_YEAR_OR_MONTH = re.compile(r"(\d{4})(?:-(\d{2}))?$")


def moment(written: str | None) -> tuple[datetime | None, bool]:
    """The instant that `written` says, aware UTC, and whether it named its zone; without a zone it is read as UTC.

    None where it cannot be read. Never raises.
    """
    text = " ".join((written or "").split())
    if not text or len(text) > MAX_LENGTH:
        return None, False
    try:
        return _iso(text) or _rfc_822(text) or (None, False)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None, False


def _iso(text: str) -> tuple[datetime, bool] | None:
    if whole := _YEAR_OR_MONTH.match(text):
        return datetime(int(whole[1]), int(whole[2] or 1), 1, tzinfo=UTC), False
    if not text[:4].isdigit():
        return None
    upper = text.upper()
    for name in (" UTC", " GMT", "UTC", "GMT"):
        upper = f"{upper.removesuffix(name)}Z" if upper.endswith(name) else upper
    upper = re.sub(r"(?<=\d) (?=[+-]\d{2}:?\d{2}$|Z$)", "", upper)
    try:
        at = datetime.fromisoformat(upper)
    except ValueError:
        return None
    return (at.replace(tzinfo=UTC), False) if at.tzinfo is None else (at.astimezone(UTC), True)


def _rfc_822(text: str) -> tuple[datetime, bool] | None:
    parts = parsedate_tz(text)
    if parts is None:
        return None
    year, month, day, hour, minute, second = parts[:6]
    at = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
    zone = _zone(text)
    return (at, False) if zone is None else (at.replace(tzinfo=zone).astimezone(UTC), True)


def _zone(text: str) -> timezone | None:
    if offset := _OFFSET.search(text):
        minutes = int(offset[2]) * 60 + int(offset[3])
        return timezone(timedelta(minutes=-minutes if offset[1] == "-" else minutes))
    name = _ZONE_NAME.search(text)
    hours = _HOURS.get(name[1].upper()) if name else None
    return None if hours is None else timezone(timedelta(hours=hours))
