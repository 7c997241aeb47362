"""What MeteoAlarm says in the parameters and geocodes of CAP: hides the many ways in which its members write it.

The parameters ``awareness_level`` (``4; red; Extreme``) and ``awareness_type`` (``3; Thunderstorm``); numbers and colours
are those of DOMAIN.md 1.8. Nothing is derived from them: severity stays what the sender said in CAP's words.
"""

import re
from typing import Final

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.alert import Area, Info, Named

GREEN, YELLOW, ORANGE, RED = 1, 2, 3, 4

LEVELS: Final = {
    GREEN: QT_TRANSLATE_NOOP("core", "Green"),
    YELLOW: QT_TRANSLATE_NOOP("core", "Yellow"),
    ORANGE: QT_TRANSLATE_NOOP("core", "Orange"),
    RED: QT_TRANSLATE_NOOP("core", "Red"),
}
TYPES: Final = {
    1: QT_TRANSLATE_NOOP("core", "Wind"),
    2: QT_TRANSLATE_NOOP("core", "Snow or ice"),
    3: QT_TRANSLATE_NOOP("core", "Thunderstorm"),
    4: QT_TRANSLATE_NOOP("core", "Fog"),
    5: QT_TRANSLATE_NOOP("core", "High temperature"),
    6: QT_TRANSLATE_NOOP("core", "Low temperature"),
    7: QT_TRANSLATE_NOOP("core", "Coastal event"),
    8: QT_TRANSLATE_NOOP("core", "Forest fire"),
    9: QT_TRANSLATE_NOOP("core", "Avalanche"),
    10: QT_TRANSLATE_NOOP("core", "Rain"),
    12: QT_TRANSLATE_NOOP("core", "Flood"),
    13: QT_TRANSLATE_NOOP("core", "Rain and flood"),
}
"""For number 11 no meaning could be verified: the sender's own word is shown for it."""

MAX_TYPE: Final = 13
REGION_SCHEMES: Final = ("EMMA_ID", "NUTS1", "NUTS2", "NUTS3", "WARNCELLID")

_COLOURS: Final = {
    "green": GREEN, "yellow": YELLOW, "orange": ORANGE, "amber": ORANGE, "red": RED,
    "groen": GREEN, "geel": YELLOW, "oranje": ORANGE, "rood": RED,
    "vert": GREEN, "jaune": YELLOW, "rouge": RED,
    "grün": GREEN, "gelb": YELLOW, "rot": RED,
}  # fmt: skip
_NUMBER = re.compile(r"(?<!\d)(\d{1,2})(?!\d)")
_LETTERS = re.compile(r"[^\W\d_]+")


class Awareness(msgspec.Struct, frozen=True):
    """`level` is 1 (green) to 4 (red), `type` 1 to 13; both with the words as they were written, None where not given."""

    level: int | None = None
    type: int | None = None
    level_written: str | None = None
    type_written: str | None = None

    @property
    def level_words(self) -> Message | None:
        """The colour; what cannot be read is shown as the sender wrote it."""
        return _words(LEVELS.get(self.level or 0), self.level_written)

    @property
    def type_words(self) -> Message | None:
        """The kind of weather; what cannot be read is shown as the sender wrote it."""
        return _words(TYPES.get(self.type or 0), self.type_written)


def awareness(info: Info) -> Awareness | None:
    """What the block's parameters say of MeteoAlarm's level and type; None where it has neither."""
    written = {_plain(p.name): p.value.strip() for p in reversed(info.parameters) if p.value.strip()}
    level, kind = written.get("awarenesslevel"), written.get("awarenesstype")
    if level is None and kind is None:
        return None
    return Awareness(_level(level or ""), _type(kind or ""), level, kind)


def regions(area: Area) -> tuple[Named, ...]:
    """The area's codes in the schemes that MeteoAlarm's members use, each code once, the scheme's name as it is usual."""
    schemes = {_plain(scheme): scheme for scheme in REGION_SCHEMES}
    found = {
        Named(schemes[_plain(code.name)], value): None
        for code in area.geocodes
        if _plain(code.name) in schemes
        for value in re.split(r"[\s,;]+", code.value)
        if value
    }
    return tuple(found)


def _words(known: str | None, written: str | None) -> Message | None:
    if known:
        return Message(known)
    return Message("{text}", {"text": written}) if written else None


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()


def _level(written: str) -> int | None:
    """The number counts; without one in range, the colour."""
    number = _NUMBER.search(written)
    if number and GREEN <= int(number[1]) <= RED:
        return int(number[1])
    return next((_COLOURS[w.lower()] for w in _LETTERS.findall(written) if w.lower() in _COLOURS), None)


def _type(written: str) -> int | None:
    number = _NUMBER.search(written)
    if number:
        return int(number[1]) if 1 <= int(number[1]) <= MAX_TYPE else None
    words = _plain(written)
    return next((code for code, name in _BY_NAME if words and name in words), None)


_BY_NAME: Final = (
    (13, "rainflood"), (1, "wind"), (2, "snow"), (2, "ice"), (3, "thunder"), (4, "fog"), (5, "hightemp"), (6, "lowtemp"),
    (7, "coastal"), (8, "forestfire"), (9, "avalanche"), (12, "flood"), (10, "rain"),
)  # fmt: skip
