"""Alerts of Alertswiss to messages: hides its nested texts, its local times, and its translations.

Federal Office for Civil Protection, alert.swiss: a list of the alerts in force. Severity is CAP's in small letters; other
values of CAP are not given. The exact time stands only in ``reference``; the others are local times without a zone.
"""

import re
from datetime import UTC, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import alert as words
from icc_desktop.domain.alert import Alert, Area, Circle, Draft, Info, Item, Named, Polygon, Reference, Unreadable
from icc_desktop.domain.lane import speaks_of_exercise
from icc_desktop.intake import pieces, shapes, values
from icc_desktop.intake.document import Document
from icc_desktop.intake.geojson import MAX_POINTS, MAX_SHAPES
from icc_desktop.intake.quakes import flagged
from icc_desktop.intake.text import plain
from icc_desktop.intake.times import moment

NO_ALERT = QT_TRANSLATE_NOOP("core", "This entry of the list of Alertswiss is no alert.")

_ZONE: Final = ZoneInfo("Europe/Zurich")
_MARKS: Final = ("technicalTestAlert", "testAlert", "nationWide", "allClear", "publisherName", "publishDate")
_LIST_MARKS: Final = frozenset(("renderTime", "heartbeatAgeInMillis"))
_LOCAL = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\D{1,5}(\d{1,2}):(\d{2})(?::(\d{2}))?")
_TRANSLATED = re.compile(r"([a-z]{2})-x-mtfrom-([a-z]{2})")
_LANGUAGE = re.compile(r"[a-z]{2}(?:-[A-Z]{2})?")
_EVENT_OF = re.compile(r"(POA-\d{3,})-\d+")
_CENTRES: Final = (("lat", "lon"), ("lat", "lng"), ("latitude", "longitude"))
_BREAK = "❘"


def claims(document: Document) -> bool:
    """Whether the document is an alert of Alertswiss or a list of such; the list may be empty."""
    value = document.json
    if not isinstance(value, dict):
        return False
    alerts = value.get("alerts")
    if isinstance(alerts, list):
        return any(map(_is_alert, alerts[:20])) or (not alerts and not _LIST_MARKS.isdisjoint(value))
    return _is_alert(value)


def items(document: Document) -> tuple[Item, ...]:
    """Each alert as a message of its own."""
    text = document.json_text
    if text is None:
        return ()
    if not isinstance(text.value.get("alerts"), list):
        return (Draft(_alert(text.value, guessed=text.encoding_guessed), document.data),)
    found: list[Item] = []
    for number, (value, original) in enumerate(values.messages(text.value["alerts"], text.source, "alerts"), 1):
        where = f"alert {number}"
        if number > values.MAX_ITEMS:
            found.append(pieces.rest(document.data, values.MAX_ITEMS, where))
            break
        if _is_alert(value):
            found.append(Draft(_alert(value, guessed=text.encoding_guessed), original))
        else:
            found.append(Unreadable(original, Message(NO_ALERT), where))
    return tuple(found)


def _is_alert(value: object) -> bool:
    return isinstance(value, dict) and "identifier" in value and sum(name in value for name in _MARKS) >= 2


def _alert(value: dict[str, Any], *, guessed: bool) -> Alert:
    identifier, sender = values.line(value.get("identifier")), values.line(value.get("sender"))
    sent, sent_at, certain = _sent(value, identifier)
    is_test = values.is_true(value.get("technicalTestAlert")) or values.is_true(value.get("testAlert"))
    severity, is_known = _severity(value)
    areas, problems = _areas(value)
    blocks = [_texts(value, "", "")]
    translated = _TRANSLATED.fullmatch(values.line(value.get("gtransOrigin")))
    if translated:
        blocks = [_texts(value, "", translated[1]), _texts(value, "Origin", translated[2])]
    event, event_markup = _said(value, "event", "")
    parameters, cut = values.parameters(
        (
            ("severity", "" if is_known else value.get("severity")),
            ("nationWide", value.get("nationWide") if values.is_true(value.get("nationWide")) else None),
            ("links", [link for link in values.listing(value.get("links")) if link]),
        )
    )
    found = _EVENT_OF.fullmatch(identifier)
    link = values.line(value.get("link"))
    alert = Alert(
        format="Alertswiss",
        identifier=identifier or None,
        sender=sender or None,
        sent=sent or None,
        sent_at=sent_at,
        status="Test" if is_test else "Actual",
        message_type="Alert",
        scope="Public",
        references=(Reference(sender, identifier, ""),) if identifier and sent_at else (),
        infos=tuple(
            Info(
                language=block.language,
                event=" ".join(event.split()) or None,
                headline=block.headline,
                description=block.description,
                instruction=block.instruction,
                response_types=("AllClear",) if values.is_true(value.get("allClear")) else (),
                severity=severity,
                sender_name=values.line(value.get("publisherName")) or None,
                web=link if link.startswith(("http://", "https://")) else None,
                contact=block.contact,
                parameters=parameters,
                areas=areas,
            )
            for block, _ in blocks
        ),
        event_ids=(Named("alertswiss", found[1]),) if found else (),
    )
    return flagged(
        alert,
        ("identifier-missing", not identifier),
        ("sender-missing", not sender),
        ("sent-missing", not sent),
        ("sent-unreadable", bool(sent) and sent_at is None),
        ("time-read-as-local", sent_at is not None and not certain),
        ("status-test", is_test),
        ("value-missing", True),
        ("value-unknown", not is_known),
        ("area-missing", not areas),
        *((problem, True) for problem in problems),
        ("machine-translated", translated is not None),
        ("parameters-left-out", cut),
        ("markup-in-text", event_markup or any(markup for _, markup in blocks)),
        ("encoding-guessed", guessed),
        ("exercise-words", not is_test and speaks_of_exercise(alert)),
    )


def _sent(value: dict[str, Any], identifier: str) -> tuple[str, datetime | None, bool]:
    """The time of sending as written and as instant, and whether its zone was given."""
    _, _, rest = values.line(value.get("reference")).partition(",")
    named, _, exact = rest.rpartition(",")
    at, zoned = moment(exact)
    if at is not None and zoned and named == identifier:
        return exact, at, True
    written = values.line(value.get("sent")) or values.line(value.get("publishDate"))
    at, zoned = moment(written)
    if at is not None and zoned:
        return written, at, True
    parts = _LOCAL.search(written)
    if parts is None:
        return written, None, False
    day, month, year, hour, minute, second = (int(part or 0) for part in parts.groups())
    try:
        local = datetime(year, month, day, hour, minute, second, tzinfo=_ZONE)
        return written, local.astimezone(UTC), False
    except (ValueError, OverflowError):
        return written, None, False


def _severity(value: dict[str, Any]) -> tuple[str | None, bool]:
    """CAP's word, and whether what was given is one."""
    said = values.line(value.get("severity"))
    found = next((word for word in words.SEVERITIES if word.lower() == said.lower()), None)
    return found, found is not None or not said


def _texts(value: dict[str, Any], suffix: str, language: str) -> tuple[Info, bool]:
    """One language: the texts, or the originals of translated ones (``descriptionOrigin``, ``titleGtransOrigin``)."""
    headline, markup = _said(value, "title", "GtransOrigin" if suffix else "")
    description, more = _said(value, "description", suffix)
    contact, most = _said(value, "contact", suffix)
    steps = [
        plain(_lines(values.record(one).get(f"text{suffix}"))) for one in values.listing(value.get("instructions"))
    ]
    info = Info(
        language=language if _LANGUAGE.fullmatch(language) else None,
        headline=" ".join(headline.split()) or None,
        description=description or None,
        instruction="\n".join(step for step, _ in steps if step) or None,
        contact=contact or None,
    )
    return info, markup or more or most or any(found for _, found in steps)


def _said(value: dict[str, Any], name: str, suffix: str) -> tuple[str, bool]:
    """A text that stands as it is, or in an object under its own name."""
    inner = value.get(name)
    found = inner.get(f"{name}{suffix}") if isinstance(inner, dict) else inner
    if suffix and not values.text(found) and isinstance(inner, dict):
        found = inner.get(f"{name}Origin")
    return plain(_lines(found))


def _lines(value: object) -> str:
    return values.text(value).replace(_BREAK, "\n")


def _areas(value: dict[str, Any]) -> tuple[tuple[Area, ...], tuple[str, ...]]:
    problems: dict[str, None] = {}
    areas: list[Area] = []
    shapes_left, points_left = MAX_SHAPES, MAX_POINTS
    for one in values.listing(value.get("areas"))[:MAX_SHAPES]:
        area = values.record(one)
        polygons: list[Polygon] = []
        for part in values.listing(area.get("polygons")):
            ring = values.listing(values.record(part).get("coordinates"))
            shapes_left, points_left = shapes_left - 1, points_left - len(ring)
            if shapes_left < 0 or points_left < 0:
                problems["shapes-left-out"] = None
                break
            if values.listing(values.record(part).get("excludes")):
                problems["polygon-with-holes"] = None
            polygon = shapes.polygon(" ".join(map(_pair, ring)))
            polygons.append(polygon)
            if polygon.problem:
                problems[polygon.problem] = None
        circles, unreadable = _circles(area)
        if unreadable:
            problems["circle-unreadable"] = None
        regions = (values.line(values.record(region).get("region")) for region in values.listing(area.get("regions")))
        name = _said(area, "description", "")[0]
        if not name:
            problems["area-unnamed"] = None
        areas.append(
            Area(
                " ".join(name.split()),
                tuple(polygons),
                circles,
                unreadable,
                tuple(Named("region", region) for region in regions if region),
            )
        )
    if not areas and values.is_true(value.get("nationWide")):
        areas.append(Area("Switzerland"))
    return tuple(areas), tuple(problems)


def _circles(area: dict[str, Any]) -> tuple[tuple[Circle, ...], tuple[str, ...]]:
    """Circles by a centre (a pair, latitude first, or two named values) and a radius in kilometres; others as text."""
    circles: list[Circle] = []
    unreadable: list[str] = []
    for one in values.listing(area.get("circles"))[:MAX_SHAPES]:
        said = values.record(one)
        pairs = [part for part in said.values() if isinstance(part, list) and len(part) == 2]
        inner = [said, *(part for part in said.values() if isinstance(part, dict))]
        pairs += [[part[a], part[b]] for part in inner for a, b in _CENTRES if a in part and b in part]
        circle = shapes.circle(f"{_pair(pairs[0])} {values.line(said.get('radius'))}") if pairs else None
        if circle is not None:
            circles.append(circle)
        else:
            unreadable.append(
                (values.nested(one) if isinstance(one, dict | list) else values.text(one))[: values.MAX_VALUE]
            )
    return tuple(circles), tuple(unreadable)


def _pair(position: object) -> str:
    return ",".join(values.line(part) or "?" for part in values.listing(position))
