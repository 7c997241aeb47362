"""GDACS feeds to messages: hides RSS, and keeps the alert colour what it is.

GDACS (European Commission JRC and United Nations): the colour says how likely it is that international help is needed. It
is never turned into a severity (DOMAIN.md 1.8). One event has many episodes, one episode several versions: an episode is a
message, a later version of it a revision. ``todate`` is the time up to which GDACS has looked, mostly the time of the
publication itself, so that it is no expiry.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from lxml import etree

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.alert import Alert, Area, Draft, Info, Item, Named, Quake, Reference, Resource, Unreadable
from icc_desktop.domain.lane import speaks_of_exercise
from icc_desktop.intake import entries, georss, pieces, quake_words, values, xml
from icc_desktop.intake.feeds import EMPTY_ENTRY
from icc_desktop.intake.quakes import flagged
from icc_desktop.intake.text import plain
from icc_desktop.intake.times import moment

SENDER: Final = "gdacs.org"
MAX_ENTRIES: Final = 5000

LEVEL_MEANS = QT_TRANSLATE_NOOP("core", "Likelihood that international help is needed")
"""The name of the parameter that explains the colour: it is no severity."""

EVENTS: Final = {
    "EQ": ("Earthquake", "Geo"),
    "TS": ("Tsunami", "Geo"),
    "TC": ("Tropical cyclone", "Met"),
    "FL": ("Flood", "Met"),
    "VO": ("Volcano", "Geo"),
    "DR": ("Drought", "Met"),
    "WF": ("Forest fire", "Fire"),
}
"""Words and CAP categories for ``gdacs:eventtype``."""

_NAMESPACE = "http://www.gdacs.org"
_TOLD = (
    "alertlevel", "alertscore", "episodealertlevel", "episodealertscore", "severity", "population", "vulnerability",
    "country", "iso3", "eventtype", "eventid", "eventname", "episodeid", "version", "calculationtype", "fromdate", "iscurrent",
    "temporary", "glide",
)  # fmt: skip
_MEASURED = frozenset(("severity", "population", "vulnerability"))
_DEPTH = re.compile(r"depth\s*:?\s*(-?\d{1,3}(?:\.\d{1,6})?)\s*km", re.IGNORECASE)
_USGS_ID = re.compile(r"[a-z]{2}[a-z0-9]{4,20}")


def claims(document: xml.Document) -> bool:
    """Whether the document is a feed with entries of GDACS."""
    root = document.root
    return (
        root is not None and xml.local_name(root) == "rss" and next(root.iter(f"{{{_NAMESPACE}}}*"), None) is not None
    )


def items(document: xml.Document) -> tuple[Item, ...]:
    """Each entry as a message of its own; an entry without GDACS's values as one of any feed."""
    root = document.root
    if root is None:
        return ()
    feed = entries.feed(root, "")
    guessed = document.encoding_guessed

    def read(element: etree._Element, original: bytes, where: str) -> Item:
        if entries.is_empty(element):
            return Unreadable(original, Message(EMPTY_ENTRY), where)
        if _text(element, "eventtype") and _text(element, "eventid"):
            return Draft(_alert(element, guessed=guessed), original)
        link = entries.first(element, "link") or None
        return entries.draft(element, feed, original, address=link, from_index=False, encoding_guessed=guessed)

    return pieces.each(document, root.iterfind("{*}channel/{*}item"), read, named="entry", most=MAX_ENTRIES)


def _alert(element: etree._Element, *, guessed: bool) -> Alert:
    kind, event_id, episode = (_text(element, name) for name in ("eventtype", "eventid", "episodeid"))
    identifier = f"{kind}{event_id}-{episode}" if episode else f"{kind}{event_id}"
    sent = _text(element, "datemodified") or entries.first(element, "pubDate")
    sent_at, zoned = moment(sent)
    begins_at, begins_zoned = moment(_text(element, "fromdate"))
    country = _text(element, "country")
    area = georss.area(element, country) or (Area(country) if country else None)
    quake = _quake(element, begins_at, area) if kind == "EQ" else None
    title, markup = plain(entries.first(element, "title"))
    description, more = plain(entries.first(element, "description"))
    parameters, cut = values.parameters(_parameters(element))
    alert = Alert(
        format="GDACS RSS",
        identifier=identifier,
        sender=SENDER,
        sent=sent or None,
        sent_at=sent_at,
        status="Actual",
        message_type="Alert",
        scope="Public",
        references=(Reference(SENDER, identifier, ""),) if sent_at else (),
        infos=(
            Info(
                language="en",
                event=" ".join((EVENTS.get(kind, (kind, ""))[0], _text(element, "eventname"))).strip(),
                headline=" ".join(title.split()) or _headline(element, kind, country),
                description=description or None,
                categories=(EVENTS.get(kind, ("", "Other"))[1],),
                event_codes=(Named("gdacs:eventtype", kind),),
                onset_at=begins_at,
                sender_name="GDACS",
                web=entries.absolute(entries.first(element, "link"), "", ""),
                parameters=parameters,
                resources=tuple(_resources(element)),
                areas=() if area is None else (area,),
            ),
        ),
        event_ids=tuple(dict.fromkeys(_event_ids(element, kind, event_id))),
        quake=quake,
    )
    return flagged(
        alert,
        ("sent-missing", not sent),
        ("sent-unreadable", bool(sent) and sent_at is None),
        (
            "time-without-zone",
            (sent_at is not None and not zoned) or (begins_at is not None and not begins_zoned),
        ),
        ("time-unreadable", begins_at is None and bool(_text(element, "fromdate"))),
        ("area-missing", area is None),
        ("circle-unreadable", bool(area and area.unreadable_circles)),
        *((polygon.problem or "", polygon.problem is not None) for polygon in (area.polygons if area else ())),
        ("quake-magnitude-missing", quake is not None and quake.magnitude is None),
        ("parameters-left-out", cut),
        ("markup-in-text", markup or more),
        ("encoding-guessed", guessed),
        ("exercise-words", speaks_of_exercise(alert)),
    )


def _quake(element: etree._Element, at: datetime | None, area: Area | None) -> Quake:
    """Magnitude from the severity's value, depth from its text, place from the entry's point."""
    severity = _child(element, "severity")
    strength = values.number(severity.get("value")) if severity is not None else None
    depth = _DEPTH.search(_text(element, "severity"))
    place = area.circles[0] if area and area.circles else None
    return Quake(
        at=at,
        latitude=place.latitude if place else None,
        longitude=place.longitude if place else None,
        depth_km=float(depth[1]) if depth else None,
        magnitude=strength,
        kind=quake_words.EARTHQUAKE,
    )


def _headline(element: etree._Element, kind: str, country: str) -> str:
    what = " ".join((EVENTS.get(kind, (kind, ""))[0], _text(element, "eventname"))).strip()
    return ", ".join(filter(None, (what, country, _text(element, "severity"))))


def _parameters(element: etree._Element) -> Iterator[tuple[str, object]]:
    yield LEVEL_MEANS, _text(element, "alertlevel")
    for name in _TOLD:
        child = _child(element, name)
        if child is None:
            continue
        yield f"gdacs:{name}", _text(element, name)
        if name in _MEASURED:
            for part in ("value", "unit"):
                yield f"gdacs:{name} ({part})", str(child.get(part) or "")
    ends, begins, sent = (_text(element, name) for name in ("todate", "fromdate", "datemodified"))
    if ends not in (begins, sent, entries.first(element, "pubDate")):  # else it moves with each publication
        yield "gdacs:todate", ends


def _resources(element: etree._Element) -> Iterator[Resource]:
    for name, description in (("cap", "CAP"), ("mapimage", "Map")):
        address = _text(element, name)
        if address.startswith(("http://", "https://")):
            yield Resource(description, uri=address)


def _event_ids(element: etree._Element, kind: str, event_id: str) -> Iterator[Named]:
    yield Named("gdacs", f"{kind}{event_id}")
    if glide := _text(element, "glide"):
        yield Named("glide", glide.upper())
    for identifier in element.iterfind(f"{{{_NAMESPACE}}}identifiers/{{{_NAMESPACE}}}identifier"):
        value = xml.text_of(identifier).lower()
        if identifier.get("id") == "neicid" and _USGS_ID.fullmatch(value):
            yield Named("usgs", value)


def _child(element: etree._Element, name: str) -> etree._Element | None:
    return element.find(f"{{{_NAMESPACE}}}{name}")


def _text(element: etree._Element, name: str) -> str:
    found = _child(element, name)
    if found is None and name == "glide":
        found = element.find("{http://glidenumber.net}number")
    return "" if found is None else " ".join(xml.text_of(found).split())
