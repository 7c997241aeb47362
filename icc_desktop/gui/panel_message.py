"""What a message says, in words: answers of a call, the event, where, the sender's other words, the envelope."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from icc_desktop.domain import flags, telephone
from icc_desktop.domain.alert import Alert, Area, Info, Named, Polygon, Resource
from icc_desktop.domain.meteoalarm import awareness
from icc_desktop.domain.notification import CONCERNS
from icc_desktop.domain.queue import Row
from icc_desktop.gui.map_change import sketch_of
from icc_desktop.gui.marks import admiralty_words
from icc_desktop.gui.panel_asked import Place
from icc_desktop.gui.panel_event import signature_words
from icc_desktop.gui.panel_reading import MOST, Fact, Part, bytes_text, cut, facts_of, first, reflowed
from icc_desktop.gui.severity import severity_word
from icc_desktop.gui.words import full_text, number_text, say, translate_core

translate = QCoreApplication.translate

_FEW = 3  # polygons that have a line each
_SAMPLE = 40  # characters of a polygon that is unusable


def message_parts(alert: Alert, row: Row, info: Info | None, place: Place) -> tuple[Part, ...]:
    """What is read first: what was said, what to do, what happens, where. `info` is the block that is shown."""
    if info is None:
        warned = "info-missing" in row.flags
        nothing = Part(text="" if warned else translate("panel", "The message has no text of its own."), rank="quiet")
        if alert.note and alert.message_type in ("Ack", "Error"):  # CAP 1.2, section 3.2.1: the note says what is wrong
            nothing = Part(translate("panel", "What the sender notes"), text=reflowed(alert.note))
        return (nothing, Part(translate("panel", "At a glance"), facts=facts_of(_event(row, info, place))))
    call = alert.format == telephone.FORMAT
    return (
        Part(translate("panel", "What was said"), facts=tuple(_answers(info, place)) if call else ()),
        Part(translate("panel", "What to do"), text=reflowed(info.instruction)),
        Part(translate("panel", "What happens"), text=reflowed(info.description)),
        Part(translate("panel", "At a glance"), facts=facts_of(_event(row, info, place))),
        Part(
            translate("panel", "Where"),
            sketch=sketch_of(info.areas, severity=row.weight, language=place.language),
            facts=_where_it_is(info.areas),
        ),
        Part(translate("panel", "More from the sender"), facts=facts_of(_more(info, call))),
    )


def envelope(alert: Alert, place: Place, *, signer_trusted: bool) -> Part:
    """Who sent it to whom, under which identifier, and whether its signature holds."""
    return Part(translate("panel", "The message"), facts=facts_of(_message(alert, place, signer_trusted)))


def coordinates(info: Info) -> Part:
    """Where exactly, as the sender wrote it."""
    several = len(info.areas) > 1
    polygons = ((number, polygon) for number, area in enumerate(info.areas, 1) for polygon in area.polygons)
    count = sum(len(area.polygons) for area in info.areas)
    lines = first(polygons, count, lambda one: f"{one[0]}. {one[1].written}" if several else one[1].written)
    return Part(translate("panel", "Coordinates"), text=cut("\n".join(lines)), rank="quiet")


def _answers(info: Info, place: Place) -> Iterable[Fact]:
    given = {pair.name: pair.value for pair in info.parameters}
    if "major_incident" in given:
        yes = given["major_incident"] == "yes"
        answer = translate("panel", "yes") if yes else translate("panel", "no")
        yield Fact(translate("panel", "Major incident declared?"), answer, "problem" if yes else "")
    for name, question in telephone.QUESTIONS.items():
        if name in given:
            yield Fact(translate_core(question), cut(given[name]))
    if info.onset_at:
        yield Fact(translate("panel", "Happened at"), full_text(info.onset_at, place.tz))


def _event(row: Row, info: Info | None, place: Place) -> Iterable[tuple[str, str | None]]:
    own = severity_word(row.severity) if row.severity else ""
    if own and row.concerns:
        own = f"{own}, {translate_core(CONCERNS.get(row.concerns, row.concerns))}"
    yield translate("panel", "Our assessment"), own or None
    yield translate("panel", "Source and information"), admiralty_words(row) or None
    if info is None:
        return
    yield translate("panel", "Event"), info.event
    if (known := awareness(info)) is not None:
        words = (known.level_words, known.type_words)
        yield translate("panel", "MeteoAlarm"), ", ".join(say(word) for word in words if word is not None)
    said = (
        translate("panel", "urgency {word}").format(word=info.urgency) if info.urgency else "",
        translate("panel", "severity {word}").format(word=info.severity) if info.severity else "",
        translate("panel", "certainty {word}").format(word=info.certainty) if info.certainty else "",
    )
    if any(said):
        proposed = translate("panel", "proposes {severity}").format(severity=severity_word(row.proposed))
        yield translate("panel", "Sender's words"), ", ".join(word for word in (*said, proposed) if word)
    for caption, at in (
        (translate("panel", "In effect from"), info.effective_at),
        (translate("panel", "Begins"), info.onset_at),
        (translate("panel", "Expires"), info.expires_at),
    ):
        yield caption, full_text(at, place.tz) if at else None
    yield translate("panel", "Response"), ", ".join(info.response_types)
    yield translate("panel", "Audience"), info.audience
    yield translate("panel", "Category"), ", ".join(info.categories)


def _where_it_is(areas: tuple[Area, ...]) -> tuple[Fact, ...]:
    """One area in lines; several as a list, a line for each, numbered as the coordinates are."""
    if len(areas) < 2:
        return facts_of((translate("panel", "Area"), cut("\n".join(_area_lines(area, MOST)))) for area in areas)
    most = max(5, MOST // len(areas))
    lines = first(enumerate(areas, 1), len(areas), lambda one: f"{one[0]}. {' · '.join(_area_lines(one[1], most))}")
    return (Fact(translate("panel", "{count} areas").format(count=number_text(len(areas))), cut("\n".join(lines))),)


def _area_lines(area: Area, most: int) -> Iterator[str]:
    """What is said of an area, with no more than `most` of each kind."""
    if area.description:
        yield area.description
    yield from _codes(area.geocodes, 4 * most)
    yield from first(
        area.circles, len(area.circles), lambda c: _circle_words(c.latitude, c.longitude, c.radius_km), most
    )
    unreadable = translate("panel", "Circle that cannot be read: {text}")
    yield from first(
        area.unreadable_circles, len(area.unreadable_circles), lambda text: unreadable.format(text=text), most
    )
    yield from _polygon_words(area.polygons, most)
    if area.altitude:
        yield translate("panel", "Altitude {feet} ft").format(feet=area.altitude)
    if area.ceiling:
        yield translate("panel", "Ceiling {feet} ft").format(feet=area.ceiling)


def _codes(pairs: tuple[Named, ...], most: int = 4 * MOST) -> Iterator[str]:
    """``name: value``, the values of one name on one line."""
    by_name: dict[str, list[str]] = {}
    for pair in pairs[:most]:
        by_name.setdefault(pair.name, []).append(pair.value)
    for name, values in by_name.items():
        yield f"{translate_core(name)}: {', '.join(values)}" if name else ", ".join(values)
    yield from first((), len(pairs) - most, str, 0)


def _circle_words(latitude: float, longitude: float, radius_km: float) -> str:
    if not radius_km:
        return translate("panel", "Point {latitude}, {longitude}").format(latitude=latitude, longitude=longitude)
    return translate("panel", "Circle of {radius} km around {latitude}, {longitude}").format(
        radius=radius_km, latitude=latitude, longitude=longitude
    )


def _polygon_words(polygons: tuple[Polygon, ...], most: int) -> Iterator[str]:
    good = [polygon for polygon in polygons if not polygon.problem]
    if len(good) > _FEW:
        text = translate("panel", "{count} polygons of {points} points together (coordinates at the end)")
        points = sum(len(polygon.points) for polygon in good)
        yield text.format(count=number_text(len(good)), points=number_text(points))
    else:
        text = translate("panel", "Polygon of {count} points (coordinates at the end)")
        yield from (text.format(count=number_text(len(polygon.points))) for polygon in good)
    unusable = translate("panel", "Polygon, unusable: {problem} {text}")
    yield from first(
        (polygon for polygon in polygons if polygon.problem),
        len(polygons) - len(good),
        lambda polygon: unusable.format(
            problem=translate_core(flags.WORDS.get(polygon.problem or "", polygon.problem or "")),
            text=f"{polygon.written[:_SAMPLE]} …" if len(polygon.written) > _SAMPLE else polygon.written,
        ),
        most,
    )


def _more(info: Info, call: bool) -> Iterable[tuple[str, str | None]]:
    yield translate("panel", "Issued by"), info.sender_name
    yield translate("panel", "Contact"), info.contact
    yield translate("panel", "Web (not fetched)"), info.web
    files = translate("panel", "Files") if len(info.resources) > 1 else translate("panel", "File")
    yield files, "\n\n".join(first(info.resources, len(info.resources), _resource))
    if not call:
        yield translate("panel", "Parameters"), "\n".join(_codes(info.parameters))
    yield translate("panel", "Event codes"), "\n".join(_codes(info.event_codes))
    yield translate("panel", "Language"), info.language


def _resource(resource: Resource) -> str:
    size = "" if resource.size_bytes is None else bytes_text(resource.size_bytes)
    embedded = ""
    if resource.embedded_bytes is not None:
        embedded = translate("panel", "in the message itself, {size}").format(size=bytes_text(resource.embedded_bytes))
    first = ", ".join(part for part in (resource.description, resource.mime_type, size, embedded) if part)
    digest = f"SHA-1 {resource.digest}" if resource.digest else ""
    return "\n".join(part for part in (first, resource.uri, digest) if part)


def _message(alert: Alert, place: Place, signer_trusted: bool) -> Iterable[tuple[str, str | None]]:
    yield translate("panel", "Sender"), alert.sender
    yield translate("panel", "Identifier"), alert.identifier
    sent = full_text(alert.sent_at, place.tz) if alert.sent_at else ""
    written = translate("panel", "written {text}").format(text=alert.sent) if alert.sent else ""
    yield translate("panel", "Sent"), ", ".join(part for part in (sent, written) if part)
    yield (
        translate("panel", "Status / type / scope"),
        " / ".join(word or "–" for word in (alert.status, alert.message_type, alert.scope)),
    )
    yield translate("panel", "Restriction"), alert.restriction
    yield translate("panel", "Addressed to"), ", ".join(alert.addresses)
    yield translate("panel", "Note"), alert.note
    yield translate("panel", "Source named"), alert.source
    yield (
        translate("panel", "Refers to"),
        "\n".join(
            first(
                alert.references,
                len(alert.references),
                lambda r: ", ".join(p for p in (r.identifier, r.sender, r.sent) if p),
            )
        ),
    )
    yield translate("panel", "Incidents"), ", ".join(alert.incidents)
    yield translate("panel", "Codes"), ", ".join(alert.codes)
    if alert.password_given:
        yield translate("panel", "Password"), translate("panel", "one was given; it is not shown")
    if alert.signature:
        yield translate("panel", "Signature"), signature_words(alert.signature, trusted=signer_trusted)
    yield translate("panel", "Event named"), "\n".join(_codes(alert.event_ids))
    yield translate("panel", "Not in the standard"), "\n".join(_codes(alert.unread))
    yield translate("panel", "Format"), alert.format
