"""What shook the ground, in words: hides the kinds of event of QuakeML, USGS and the IASPEI format.

Kinds: QuakeML BED 1.2, EventType; two letters: IASPEI Seismic Format (ISF), 2.1, event type. Only what a sender calls an
earthquake is told as one.
"""

from datetime import datetime
from typing import Final

from icc_desktop.domain.alert import Quake

EARTHQUAKE: Final = "earthquake"
NO_EVENT: Final = "not existing"

_SURE: Final = {
    "e": EARTHQUAKE, "h": "chemical explosion", "i": "induced or triggered event", "l": "landslide",
    "m": "mining explosion", "n": "nuclear explosion", "r": "rock burst", "x": "experimental explosion",
}  # fmt: skip
_NATURAL: Final = (
    EARTHQUAKE, "landslide", "rockslide", "debris avalanche", "snow avalanche", "volcanic eruption", "volcanic", "slide",
    "ice quake", "induced", "rock burst", "cavity collapse", "collapse", "hydroacoustic",
)  # fmt: skip


def isf_kind(code: str) -> str | None:
    """The kind that two letters of ISF mean (``ke``: known earthquake); other words as they are; None where unknown."""
    letters = code.lower()
    if letters in ("", "uk", "null"):
        return None
    if len(letters) == 2 and letters[0] in "skfd" and letters[1] in _SURE:
        return f"{'suspected ' if letters[0] == 's' else ''}{_SURE[letters[1]]}"
    if letters == "ls":
        return "landslide"
    return code


def plain_kind(written: str) -> str | None:
    """A kind as QuakeML spells it: with blanks, in small letters; None where none is given."""
    kind = " ".join(written.replace("_", " ").split()).lower()
    return None if kind in ("", "null", "none", "not reported", "unknown") else kind


def is_earthquake(kind: str | None) -> bool:
    """Whether the sender calls it an earthquake, be it a suspected one."""
    return kind is not None and kind.removeprefix("suspected ") == EARTHQUAKE


def is_other(kind: str | None) -> bool:
    """Whether the sender calls it something that is no earthquake."""
    return kind is not None and not is_earthquake(kind)


def event(kind: str | None) -> str:
    """What happened, for the field event."""
    return kind[:1].upper() + kind[1:] if kind else "Seismic event"


def categories(kind: str | None) -> tuple[str, ...]:
    """CAP's category: Geo for what nature does, else Other."""
    return ("Geo",) if kind is None or any(word in kind for word in _NATURAL) else ("Other",)


def headline(quake: Quake, place: str) -> str:
    """Magnitude, kind and place in one line: ``M 5.3 earthquake, 24 km E of X``; without a place the position."""
    kind = quake.kind or "seismic event"
    what = f"M {quake.magnitude:g} {kind}" if quake.magnitude is not None else f"{event(kind)}, magnitude unknown"
    where = place or _position(quake)
    return f"{what}, {where}" if where else what


def description(quake: Quake, place: str, *, more: tuple[str, ...] = ()) -> str:
    """The values in sentences, one a line, and `more` lines behind them."""
    lines = [f"{event(quake.kind)}. Magnitude: {_magnitude(quake)}."]
    if place:
        lines.append(f"Place: {place}.")
    if quake.at is not None:
        lines.append(f"Time: {_time(quake.at)} UTC.")
    if position := _position(quake):
        lines.append(f"Position: {position}.")
    if quake.depth_km is not None:
        lines.append(f"Depth: {_depth(quake.depth_km)}.")
    return "\n".join((*lines, *more))


def _magnitude(quake: Quake) -> str:
    if quake.magnitude is None:
        return "unknown"
    return f"{quake.magnitude:g} {quake.magnitude_type}" if quake.magnitude_type else f"{quake.magnitude:g}"


def _depth(depth_km: float) -> str:
    return f"{depth_km:g} km" if depth_km == 0 or abs(depth_km) >= 1 else f"{depth_km * 1000:g} m"


def _position(quake: Quake) -> str:
    if quake.latitude is None or quake.longitude is None:
        return ""
    return f"{_degrees(quake.latitude, 'NS')} {_degrees(quake.longitude, 'EW')}"


def _time(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S")


def _degrees(value: float, names: str) -> str:
    return f"{abs(value):.3f}° {names[0] if value >= 0 else names[1]}"


def flags(quake: Quake) -> tuple[tuple[str, bool], ...]:
    """What a careful reader says of the values of any sender, as flags with whether they hold."""
    review = (quake.review or "").lower()
    return (
        ("quake-not-earthquake", is_other(quake.kind)),
        ("quake-values-automatic", "automatic" in review),
        ("quake-values-rejected", "rejected" in review),
        ("quake-magnitude-missing", quake.magnitude is None),
    )
