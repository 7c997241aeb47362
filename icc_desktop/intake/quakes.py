"""Features of USGS and EMSC to messages: hides their names, their clocks, and the opposite signs of their depths.

USGS Earthquake Hazards Program, GeoJSON summary and detail format: times in milliseconds since 1970, the third coordinate is
the depth in kilometres. EMSC (seismicportal.eu, FDSN event as JSON): times in ISO 8601, the third coordinate is the
elevation, ``depth`` is positive downwards. Both keep the identifier when they revise. Numbers that change at each poll
without meaning (reports of people, stations) are left out, so that such a revision reads equal.
"""

from typing import Any, Final

import msgspec

from icc_desktop.base.clock import iso_z
from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.domain.alert import Alert, Area, Circle, Info, Named, Quake, Reference
from icc_desktop.domain.lane import speaks_of_exercise
from icc_desktop.intake import quake_words, values

USGS: Final = "earthquake.usgs.gov"
EMSC: Final = "seismicportal.eu"

PAGER = QT_TRANSLATE_NOOP("core", "PAGER alert (estimated deaths and losses)")
"""A parameter's name: the colour is no severity."""

TSUNAMI_FLAG = (
    "The sender's tsunami flag is set, as for all large quakes near the sea; it does not say whether there is a wave. "
    "Ask the tsunami warning centres."
)
_PRODUCTS: Final = ("shakemap", "losspager", "ground-failure", "oaf", "finite-fault", "impact-text", "general-text")


def is_usgs(properties: dict[str, Any]) -> bool:
    """Whether the properties of a feature are those of USGS."""
    return all(name in properties for name in ("mag", "net", "code"))


def is_emsc(properties: dict[str, Any]) -> bool:
    """Whether the properties of a feature are those of EMSC."""
    return "mag" in properties and ("unid" in properties or "flynn_region" in properties)


def flagged(alert: Alert, *flags: tuple[str, bool]) -> Alert:
    """`alert` with the flags whose condition holds, in front of those it has."""
    return msgspec.structs.replace(alert, flags=values.codes(*flags, *((flag, True) for flag in alert.flags)))


def usgs(feature: dict[str, Any], properties: dict[str, Any], *, guessed: bool) -> Alert:
    """One feature of a summary, or the detail of one event. A deleted event is a cancellation."""
    longitude, latitude, depth = _coordinates(feature)
    review = values.line(properties.get("status")).lower() or None
    kind = quake_words.plain_kind(values.line(properties.get("type")))
    quake = Quake(
        at=values.instant_ms(properties.get("time")),
        latitude=latitude,
        longitude=longitude,
        depth_km=depth,
        magnitude=values.number(properties.get("mag")),
        magnitude_type=values.line(properties.get("magType")) or None,
        kind=kind,
        review=review,
    )
    network, code = values.line(properties.get("net")), values.line(properties.get("code"))
    identifier = values.line(feature.get("id")) or (f"{network}{code}" if code else "")
    others = (part.strip() for part in values.line(properties.get("ids")).split(","))
    ids = tuple(dict.fromkeys(part for part in (identifier, *others) if part))[: values.MAX_PARAMETERS]
    place, title = values.line(properties.get("place")), values.line(properties.get("title"))
    is_deleted = review == "deleted"
    more = [TSUNAMI_FLAG] if values.is_true(properties.get("tsunami")) else []
    if is_deleted:
        more.append("The sender has deleted this event: the values no longer count.")
    said = {part.strip() for part in values.line(properties.get("types")).split(",")}
    parameters, cut = values.parameters(
        (
            (PAGER, properties.get("alert")),
            ("status", properties.get("status")),
            ("tsunami", properties.get("tsunami")),
            ("mmi", properties.get("mmi")),
            ("types", ", ".join(name for name in _PRODUCTS if name in said)),
            ("net", network),
        )
    )
    return _alert(
        Alert(
            format="USGS GeoJSON",
            identifier=identifier or None,
            sender=USGS,
            message_type="Cancel" if is_deleted else "Alert",
            quake=quake,
            event_ids=tuple(Named("usgs", one) for one in ids),
            flags=values.codes(("parameters-left-out", cut), ("encoding-guessed", guessed)),
        ),
        place,
        Info(
            headline=_with_kind(title, quake) or quake_words.headline(quake, place),
            description=quake_words.description(quake, place, more=tuple(more)),
            sender_name="U.S. Geological Survey",
            web=values.line(properties.get("url")) or None,
            parameters=parameters,
        ),
        sent=values.instant_ms(properties.get("updated")) or quake.at,
    )


def emsc(feature: dict[str, Any], properties: dict[str, Any], *, guessed: bool) -> Alert:
    """One feature of the seismic portal."""
    longitude, latitude, elevation = _coordinates(feature)
    if latitude is None or longitude is None:
        latitude, longitude = values.number(properties.get("lat")), values.number(properties.get("lon"))
    depth = values.number(properties.get("depth"))
    at, zoned = values.instant(properties.get("time"))
    quake = Quake(
        at=at,
        latitude=latitude,
        longitude=longitude,
        depth_km=-elevation if depth is None and elevation is not None else depth,
        magnitude=values.number(properties.get("mag")),
        magnitude_type=values.line(properties.get("magtype")) or None,
        kind=quake_words.isf_kind(values.line(properties.get("evtype"))),
    )
    unid = values.line(properties.get("unid")) or values.line(feature.get("id"))
    ids = dict.fromkeys(filter(None, (unid, values.line(properties.get("source_id")))))
    place = values.line(properties.get("flynn_region"))
    updated, updated_zoned = values.instant(properties.get("lastupdate"))
    parameters, cut = values.parameters(
        (name, properties.get(name)) for name in ("auth", "evtype", "source_catalog", "source_id")
    )
    return _alert(
        Alert(
            format="EMSC GeoJSON",
            identifier=unid or None,
            sender=EMSC,
            message_type="Alert",
            quake=quake,
            event_ids=tuple(Named("emsc", one) for one in ids),
            flags=values.codes(
                ("time-unreadable", at is None and properties.get("time") is not None),
                ("time-without-zone", (at is not None and not zoned) or (updated is not None and not updated_zoned)),
                ("parameters-left-out", cut),
                ("encoding-guessed", guessed),
            ),
        ),
        place,
        Info(
            headline=quake_words.headline(quake, place),
            description=quake_words.description(quake, place),
            sender_name="EMSC",
            parameters=parameters,
        ),
        sent=updated or at,
    )


def _alert(alert: Alert, place: str, info: Info, *, sent: Any) -> Alert:
    quake = alert.quake or Quake()
    area = point(quake, place)
    identifier = alert.identifier
    whole = msgspec.structs.replace(
        alert,
        sent=None if sent is None else iso_z(sent),
        sent_at=sent,
        status="Actual",
        scope="Public",
        references=(Reference(alert.sender or "", identifier, ""),) if identifier and sent else (),
        infos=(
            msgspec.structs.replace(
                info,
                language="en",
                event=quake_words.event(quake.kind),
                categories=quake_words.categories(quake.kind),
                onset_at=quake.at,
                areas=() if area is None else (area,),
            ),
        ),
    )
    return flagged(
        whole,
        ("identifier-missing", not identifier),
        ("sent-missing", sent is None),
        ("area-missing", area is None),
        *quake_words.flags(quake),
        ("exercise-words", speaks_of_exercise(whole)),
    )


def point(quake: Quake, place: str) -> Area | None:
    """The epicentre as an area; None where it is not given or not on Earth."""
    latitude, longitude = quake.latitude, quake.longitude
    if latitude is None or longitude is None or not (-90 <= latitude <= 90 and -360 <= longitude <= 360):
        return None
    return Area(place, circles=(Circle(latitude, longitude, 0.0),))


def _coordinates(feature: dict[str, Any]) -> tuple[float | None, float | None, float | None]:
    """Longitude, latitude and the third coordinate."""
    found = values.listing(values.record(feature.get("geometry")).get("coordinates"))[:3]
    longitude, latitude, third = (*map(values.number, found), None, None, None)[:3]
    return longitude, latitude, third


def _with_kind(title: str, quake: Quake) -> str:
    """The sender's title; where it does not say that it was no earthquake, that is put in front of it."""
    if not title or not quake_words.is_other(quake.kind) or (quake.kind or "") in title.lower():
        return title
    return f"{quake_words.event(quake.kind)}: {title}"
