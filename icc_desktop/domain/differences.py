"""What changed between two versions of a message: values, words, areas, the values of a quake. Pure.

Blocks are compared in one language, so that a translation is no change.
"""

import difflib
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Final, Literal

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import geometry
from icc_desktop.domain.alert import Alert, Area, Info, Quake
from icc_desktop.domain.reading import best_info

MAX_WORDS: Final = 4000
"""Longer texts are shown as wholly replaced: comparing them word by word would take too long."""

SAME_SHAPE_PERCENT: Final = 99.0

FIELD_WORDS: dict[str, str] = {
    "status": QT_TRANSLATE_NOOP("core", "Status"),
    "scope": QT_TRANSLATE_NOOP("core", "Scope"),
    "event": QT_TRANSLATE_NOOP("core", "Event"),
    "headline": QT_TRANSLATE_NOOP("core", "Headline"),
    "severity": QT_TRANSLATE_NOOP("core", "Severity"),
    "urgency": QT_TRANSLATE_NOOP("core", "Urgency"),
    "certainty": QT_TRANSLATE_NOOP("core", "Certainty"),
    "response": QT_TRANSLATE_NOOP("core", "Response"),
    "effective": QT_TRANSLATE_NOOP("core", "Effective"),
    "onset": QT_TRANSLATE_NOOP("core", "Onset"),
    "expires": QT_TRANSLATE_NOOP("core", "Expires"),
    "description": QT_TRANSLATE_NOOP("core", "Description"),
    "instruction": QT_TRANSLATE_NOOP("core", "Instruction"),
    "note": QT_TRANSLATE_NOOP("core", "Note"),
    "area-added": QT_TRANSLATE_NOOP("core", "Area added"),
    "area-removed": QT_TRANSLATE_NOOP("core", "Area no longer named"),
    "area-shape": QT_TRANSLATE_NOOP("core", "Shape of the area"),
    "magnitude": QT_TRANSLATE_NOOP("core", "Magnitude"),
    "depth": QT_TRANSLATE_NOOP("core", "Depth"),
    "epicentre": QT_TRANSLATE_NOOP("core", "Epicentre"),
    "origin-time": QT_TRANSLATE_NOOP("core", "Time of the quake"),
    "review": QT_TRANSLATE_NOOP("core", "Review"),
    "parameter": QT_TRANSLATE_NOOP("core", "Parameter"),
}
SHAPE_CHANGED = QT_TRANSLATE_NOOP("core", "{before} km² before, {after} km² now, {shared} % of the smaller one shared")
EPICENTRE_MOVED = QT_TRANSLATE_NOOP("core", "moved by {kilometres} km")

Value = str | datetime | Message


class Piece(msgspec.Struct, frozen=True):
    """A run of words of a long text that stands in both versions, only in the earlier, or only in the later."""

    kind: Literal["same", "removed", "added"]
    text: str


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that changed. `field` is a key of `FIELD_WORDS`, `name` what it is about (a parameter's name).

    `before` and `after` are None where there was or is nothing. `pieces` are given instead for texts.
    """

    field: str
    name: str = ""
    before: Value | None = None
    after: Value | None = None
    pieces: tuple[Piece, ...] = ()


def differences(before: Alert, after: Alert, language: str | None) -> tuple[Difference, ...]:
    """What changed from `before` to `after`, the most important first; nothing where only identifiers and times differ."""
    old, new = _blocks(before, after, language)
    found = [
        *_values(before, after, (("status", lambda a: a.status), ("scope", lambda a: a.scope))),
        *_quakes(before.quake, after.quake),
        *_values(
            old,
            new,
            (
                ("severity", lambda i: i.severity),
                ("urgency", lambda i: i.urgency),
                ("certainty", lambda i: i.certainty),
                ("event", lambda i: i.event),
                ("headline", lambda i: i.headline),
                ("effective", lambda i: i.effective_at),
                ("onset", lambda i: i.onset_at),
                ("expires", lambda i: i.expires_at),
                ("response", lambda i: ", ".join(i.response_types) or None),
            ),
        ),
        *_areas(old.areas, new.areas),
        *_texts("description", old.description, new.description),
        *_texts("instruction", old.instruction, new.instruction),
        *_texts("note", before.note, after.note),
        *_parameters(old, new),
    ]
    return tuple(found)


def _blocks(before: Alert, after: Alert, language: str | None) -> tuple[Info, Info]:
    new = best_info(after, language)
    if new is None:
        old = best_info(before, language) or Info()
        return old, old  # a Cancel without text withdraws, it does not empty what was said
    return best_info(before, new.language or language) or Info(), new


def _values(
    old: object, new: object, fields: tuple[tuple[str, Callable[..., Value | None]], ...]
) -> Iterator[Difference]:
    for field, value in fields:
        before, after = value(old), value(new)
        if before != after:
            yield Difference(field=field, before=before, after=after)


def _quakes(old: Quake | None, new: Quake | None) -> Iterator[Difference]:
    if old is None or new is None:
        return
    for field, before, after in (
        ("magnitude", _magnitude(old), _magnitude(new)),
        ("depth", _depth(old), _depth(new)),
        ("review", old.review, new.review),
    ):
        if before != after:
            yield Difference(field=field, before=before, after=after)
    if old.at != new.at:
        yield Difference(field="origin-time", before=old.at, after=new.at)
    places = (old.latitude, old.longitude, new.latitude, new.longitude)
    if places[:2] != places[2:] and all(place is not None for place in places):
        apart = geometry.distance_km(*(place for place in places if place is not None))
        if apart >= 1:
            yield Difference(field="epicentre", after=Message(EPICENTRE_MOVED, {"kilometres": round(apart)}))


def _magnitude(quake: Quake) -> str | None:
    return None if quake.magnitude is None else f"{quake.magnitude:.1f} {quake.magnitude_type or ''}".strip()


def _depth(quake: Quake) -> str | None:
    return None if quake.depth_km is None else f"{quake.depth_km:.0f} km"


def _areas(old: tuple[Area, ...], new: tuple[Area, ...]) -> Iterator[Difference]:
    names_before = dict.fromkeys(area.description for area in old if area.description)
    names_now = dict.fromkeys(area.description for area in new if area.description)
    for name in names_now:
        if name not in names_before:
            yield Difference(field="area-added", after=name)
    for name in names_before:
        if name not in names_now:
            yield Difference(field="area-removed", before=name)
    if [(a.polygons, a.circles) for a in old] == [(a.polygons, a.circles) for a in new]:
        return
    shapes = geometry.shape(old), geometry.shape(new)
    if shapes[0] is None or shapes[1] is None:
        return
    before, after = geometry.area_km2(old), geometry.area_km2(new)
    shared = geometry.shared_percent(shapes[0], shapes[1])
    larger = max(before, after)
    if shared < SAME_SHAPE_PERCENT or (larger and min(before, after) / larger * 100 < SAME_SHAPE_PERCENT):
        values = {"before": round(before), "after": round(after), "shared": round(shared)}
        yield Difference(field="area-shape", after=Message(SHAPE_CHANGED, dict(values)))


_WORDS = re.compile(r"\s*\S+|\s+$")


def _texts(field: str, old: str | None, new: str | None) -> Iterator[Difference]:
    if (old or "").split() == (new or "").split():
        return
    before, after = _WORDS.findall(old or ""), _WORDS.findall(new or "")
    if not before or not after or max(len(before), len(after)) > MAX_WORDS:
        yield Difference(field=field, before=old or None, after=new or None)
        return
    pieces: list[Piece] = []
    matcher = difflib.SequenceMatcher(None, [w.strip() for w in before], [w.strip() for w in after], autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece("same", "".join(after[c:d])))
            continue
        if a < b:
            pieces.append(Piece("removed", "".join(before[a:b])))
        if c < d:
            pieces.append(Piece("added", "".join(after[c:d])))
    yield Difference(field=field, pieces=tuple(pieces))


def _parameters(old: Info, new: Info) -> Iterator[Difference]:
    before, after = ({p.name: p.value for p in info.parameters} for info in (old, new))
    for name in dict.fromkeys((*before, *after)):
        if before.get(name) != after.get(name):
            yield Difference(field="parameter", name=name, before=before.get(name), after=after.get(name))
