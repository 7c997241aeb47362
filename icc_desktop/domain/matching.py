"""Whether two notifications speak of one event: rules as data, keys to find candidates by, and reasons in words.

DOMAIN.md 1.8 (quakes), PITFALLS 6 and 8: sure matches are joined, others only proposed. A candidate is found by a common
key (`keys`); whether a rule holds is then looked at closely (`reasons`).
"""

import hashlib
import math
import re
import unicodedata
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Annotated, Final, Literal

import msgspec

from icc_desktop.base.words import Scalar
from icc_desktop.base.yaml_values import parse_yaml, shape
from icc_desktop.domain import geometry, standing
from icc_desktop.domain.alert import Alert, Info, Quake, Reference
from icc_desktop.domain.notification_facts import Nature
from icc_desktop.domain.reason import Reason

FILE: Final = "matching.yaml"
MAX_KEYS: Final = 24
MAX_CELLS: Final = 6
DEFAULT_DURATION: Final = timedelta(hours=12)

_NAMING: Final = ("id:", "reference:", "event:")
_VAGUE: Final = ("code:", "cell:", "word:")
_QUAKES: Final = (None, "earthquake", "induced or triggered event")  # a blast that shakes the ground is none

_ON_THE_WAY: Final = ("Mail", "Outlook")  # their parameters say how it came, not what happened

Does = Literal["sure", "propose", "off"]
RuleId = Literal[
    "same-identifier",
    "carried",
    "referenced",
    "same-event",
    "same-text",
    "same-incident",
    "same-quake",
    "same-area",
    "similar-words",
]
Positive = Annotated[float, msgspec.Meta(gt=0)]


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is done where the rule holds, and how near is near enough."""

    does: Does = "off"
    seconds: Positive | None = None
    kilometres: Positive | None = None
    percent: Annotated[float, msgspec.Meta(gt=0, le=100)] | None = None


class Rules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All rules of the house. `kinds` are words by kind of event."""

    within_hours: Positive = 72.0
    rules: dict[RuleId, Rule] = {}
    kinds: dict[str, tuple[str, ...]] = {}

    def rule(self, name: RuleId) -> Rule:
        """A rule; one that the house does not name is off."""
        return self.rules.get(name) or Rule()


class Match(msgspec.Struct, frozen=True):
    """That two match, how sure it is, and why (the surest reason first)."""

    sure: bool
    reasons: tuple[Reason, ...]


class Traits(msgspec.Struct, frozen=True, kw_only=True):
    """What of a notification decides whether it speaks of the same event as another one."""

    nature: Nature
    sender: str | None
    identifier: str | None
    sent: str | None
    sent_at: datetime | None
    begins_at: datetime
    ends_at: datetime
    references: tuple[Reference, ...]
    incidents: tuple[str, ...]
    events: tuple[str, ...]
    quake: Quake | None
    kinds: frozenset[str]
    headline: str
    language: str
    text: str
    places: frozenset[str]
    boxes: tuple[geometry.Box, ...]
    codes: frozenset[str]


def load(data: bytes, *, file: str = FILE) -> Rules:
    """The rules in a YAML file. Raises WorldFailure ``unreadable`` naming file, key and problem."""
    return shape(parse_yaml(data, file=file), Rules, file=file, where="the rules")


def traits(alert: Alert, *, nature: Nature, received_at: datetime, rules: Rules) -> Traits:
    """What matters of `alert`. Without times it counts from its receipt for half a day."""
    info = alert.infos[0] if alert.infos else Info()
    starts = [i.onset_at or i.effective_at for i in alert.infos]
    begins_at = min((at for at in starts if at is not None), default=alert.sent_at or received_at)
    ends_at = max((i.expires_at for i in alert.infos if i.expires_at), default=begins_at + DEFAULT_DURATION)
    areas = geometry.areas_of(alert)
    return Traits(
        nature=nature,
        sender=alert.sender,
        identifier=alert.identifier,
        sent=alert.sent,
        sent_at=alert.sent_at,
        begins_at=begins_at,
        ends_at=max(begins_at, ends_at),
        references=tuple(r for r in alert.references if r.identifier and r.identifier != alert.identifier),
        incidents=alert.incidents,
        events=tuple(f"{one.name}:{one.value}" for one in alert.event_ids),
        quake=alert.quake,
        kinds=kinds_of(alert, rules),
        headline=_plain(info.headline or info.event or ""),
        language=(info.language or "en").partition("-")[0].lower(),
        text=_text(alert),
        places=frozenset(_plain(area.description) for area in areas if area.description),
        boxes=tuple(geometry.boxes(areas)),
        codes=frozenset(f"{code.name}:{code.value}" for area in areas for code in area.geocodes),
    )


def kinds_of(alert: Alert, rules: Rules) -> frozenset[str]:
    """The kinds of event that the message speaks of, by the house's words."""
    if alert.quake is not None and alert.quake.kind in _QUAKES:
        return frozenset(("quake",))
    said = " ".join(_plain(text) for info in alert.infos for text in (info.event, info.headline) if text)
    types = " ".join(_plain(p.value) for info in alert.infos for p in info.parameters if "type" in p.name)
    words = f"{said} {types}"
    names, pattern = _pattern_of(tuple(rules.kinds.items()))
    return frozenset(names[found.lastgroup or ""] for found in pattern.finditer(words))


@lru_cache(maxsize=4)
def _pattern_of(kinds: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[dict[str, str], re.Pattern[str]]:
    """One pattern for all kinds, and which kind each of its groups means."""
    names = {f"kind{number}": kind for number, (kind, words) in enumerate(kinds) if words}
    by_kind = dict(kinds)
    groups = (f"(?P<{group}>{'|'.join(map(_pattern, by_kind[kind]))})" for group, kind in names.items())
    return names, re.compile(rf"(?<!\w)(?:{'|'.join(groups) or '(?!)'})")


def _pattern(name: str) -> str:
    end = r"(?!\w)" if name.isupper() else ""  # a code of a format stands alone
    return f"{re.escape(_plain(name))}{end}"


def keys(one: Traits) -> tuple[str, ...]:
    """What others can be found by, the surest first; at most `MAX_KEYS`."""
    found = [f"id:{one.identifier}"] if one.identifier else []
    found += [f"reference:{reference.identifier}" for reference in one.references[:MAX_CELLS]]
    found += [f"event:{event}" for event in one.events]
    found += [f"text:{one.text}"] if one.text else []
    found += [f"incident:{incident}" for incident in one.incidents]
    if one.quake is not None and one.quake.at is not None:
        found.append(f"quake:{int(one.quake.at.timestamp() // 60)}")
    found += [f"code:{kind}:{code}" for kind in sorted(one.kinds) for code in sorted(one.codes)[:MAX_CELLS]]
    found += [f"cell:{kind}:{cell}" for kind in sorted(one.kinds) for cell in _cells(one.boxes)]
    found += [f"word:{word}" for word in _telling_words(one.headline)]
    return tuple(dict.fromkeys(key[:200] for key in found))[:MAX_KEYS]


def carried_by(carrier_id: str) -> str:
    """The key under which all that a message carried is found."""
    return f"carrier:{carrier_id}"


def keys_to_look_for(one: Traits, own: Iterable[str], rules: Rules) -> tuple[str, ...]:
    """The keys by which others are found that may match, the surest first: what it refers to and what refers to it, its own,
    the minutes around its quake among them."""
    found = [f"id:{reference.identifier}" for reference in one.references[:MAX_KEYS]]
    found += [f"reference:{one.identifier}"] if one.identifier else []
    found += [key for key in own if not key.startswith(_VAGUE)]
    if one.quake is not None and one.quake.at is not None:
        minutes = math.ceil((rules.rule("same-quake").seconds or 60) / 60)
        middle = int(one.quake.at.timestamp() // 60)
        found += [f"quake:{minute}" for minute in range(middle - minutes, middle + minutes + 1)]
    return tuple(dict.fromkeys((*found, *own)))


def names_it(key: str) -> bool:
    """Whether who has the key is named by it, so that it does not matter how long ago that was."""
    return key.startswith(_NAMING)


def match(one: Traits, one_alert: Alert, other: Traits, other_alert: Alert, rules: Rules) -> Match | None:
    """Whether the two match, and why. A test never matches what is real."""
    if not same_world(one.nature, other.nature):
        return None
    found: list[tuple[bool, Reason]] = []
    for name, values in _holding(one, one_alert, other, other_alert, rules):
        does = rules.rule(name).does
        if does != "off":
            found.append((does == "sure", Reason(name, values)))
    if not found:
        return None
    found.sort(key=lambda each: not each[0])
    return Match(found[0][0], tuple(reason for _, reason in found))


def _holding(
    one: Traits, one_alert: Alert, other: Traits, other_alert: Alert, rules: Rules
) -> Iterable[tuple[RuleId, dict[str, Scalar]]]:
    if (
        one.identifier
        and one.identifier == other.identifier
        and (one.sender, one.sent_at) == (other.sender, other.sent_at)
    ):
        yield "same-identifier", {}
    if any(standing.names(r, b) for a, b in ((one, other), (other, one)) for r in a.references):
        yield "referenced", {}
    for event in one.events:
        if event in other.events:
            yield "same-event", {"event": event.replace(":", " ", 1)}
            break
    if one.text and one.text == other.text:
        yield "same-text", {}
    for incident in one.incidents:
        if incident in other.incidents:
            yield "same-incident", {"incident": incident}
            break
    if (apart := _quakes_apart(one.quake, other.quake, rules.rule("same-quake"))) is not None:
        yield "same-quake", apart
        return
    if one.quake is not None and other.quake is not None:
        return  # two quakes: place and words of both always look alike
    in_time = one.begins_at <= other.ends_at and other.begins_at <= one.ends_at
    shared = _shared(one, one_alert, other, other_alert) if in_time else 0.0
    if one.kinds & other.kinds and shared >= (rules.rule("same-area").percent or 1):
        yield "same-area", {"percent": round(shared)}
    apart_in_space = shared == 0.0 and (one.boxes or one.codes) and (other.boxes or other.codes)
    elsewhere = one.sender == other.sender and bool(one.places and other.places) and not one.places & other.places
    if (
        in_time
        and not (apart_in_space or elsewhere)
        and one.language == other.language
        and one.headline
        and other.headline
        and _NUMBER.findall(one.headline) == _NUMBER.findall(other.headline)
    ):
        from rapidfuzz.fuzz import token_sort_ratio

        alike = token_sort_ratio(one.headline, other.headline)
        if alike >= (rules.rule("similar-words").percent or 100):
            yield "similar-words", {"percent": round(alike)}


def same_world(one: Nature, other: Nature) -> bool:
    """Whether two of these natures may be one event: what is unclear may turn out to be real."""
    return one == other or {one, other} == {"real", "unclear"}


def _quakes_apart(one: Quake | None, other: Quake | None, rule: Rule) -> dict[str, Scalar] | None:
    if one is None or other is None or one.at is None or other.at is None:
        return None
    places = (one.latitude, one.longitude, other.latitude, other.longitude)
    if any(place is None for place in places):
        return None
    seconds = abs((one.at - other.at).total_seconds())
    kilometres = geometry.distance_km(*(place for place in places if place is not None))
    if seconds > (rule.seconds or 60) or kilometres > (rule.kilometres or 100):
        return None
    return {"seconds": round(seconds), "kilometres": round(kilometres)}


def _shared(one: Traits, one_alert: Alert, other: Traits, other_alert: Alert) -> float:
    """How much of the smaller area is shared, in percent; codes of areas count where shapes are missing."""
    if one.boxes and other.boxes:
        if not any(_touch(a, b) for a in one.boxes for b in other.boxes):
            return 0.0
        shapes = [geometry.shape(geometry.areas_of(alert)) for alert in (one_alert, other_alert)]
        return geometry.shared_percent(shapes[0], shapes[1]) if shapes[0] is not None and shapes[1] is not None else 0.0
    if one.codes and other.codes:
        return 100.0 * len(one.codes & other.codes) / min(len(one.codes), len(other.codes))
    return 0.0


def _touch(a: geometry.Box, b: geometry.Box) -> bool:
    return a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3]


def _cells(boxes: tuple[geometry.Box, ...]) -> list[str]:
    """Squares of one degree that the boxes lie in; of ten degrees where that would be too many."""
    for size, letter in ((1, ""), (10, "x")):
        cells: dict[str, None] = {}
        for south, west, north, east in boxes:
            rows = range(math.floor(south / size), math.floor(north / size) + 1)
            columns = range(math.floor(west / size), math.floor(east / size) + 1)
            if len(rows) * len(columns) > MAX_CELLS:
                break
            cells |= dict.fromkeys(f"{letter}{row},{column}" for row in rows for column in columns)
            if len(cells) > MAX_CELLS:
                break
        else:
            return list(cells)
    return []


def _text(alert: Alert) -> str:
    """A digest of everything that is told, without identifier and times of sending; empty where nothing is told."""
    told = [
        (
            info.language,
            info.event,
            info.headline,
            info.description,
            info.instruction,
            info.urgency,
            info.severity,
            info.certainty,
            info.onset_at,
            info.expires_at,
            info.response_types,
            info.event_codes,
            () if alert.format in _ON_THE_WAY else info.parameters,
            info.resources,
            [
                (area.description, [p.points or p.written for p in area.polygons], area.circles, area.geocodes)
                for area in info.areas
            ],
        )
        for info in alert.infos
        if info.headline or info.description
    ]
    if not told:
        return ""
    whole = msgspec.json.encode((alert.sender, alert.message_type, alert.note, alert.quake, told))
    return hashlib.sha256(whole).hexdigest()[:32]


_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]{4,}")


def _telling_words(headline: str) -> list[str]:
    return sorted(set(_WORD.findall(headline)), key=lambda word: (-len(word), word))[:2]


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(letter for letter in folded if not unicodedata.combining(letter)).split())
