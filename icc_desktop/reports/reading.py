"""One line of JSON for one message: what was understood of it, for whoever checks a source before adding it."""

from typing import Any

from icc_desktop.base.clock import iso_z
from icc_desktop.base.words import Translate
from icc_desktop.domain import meteoalarm
from icc_desktop.domain.alert import (
    DEFAULT_LANGUAGE,
    Alert,
    Attachment,
    Info,
    Item,
    Named,
    Quake,
    Reference,
    Signature,
    Unreadable,
)
from icc_desktop.domain.lane import verdict
from icc_desktop.domain.reading import best_info, worst_info, worst_severity

Line = dict[str, Any]


def line(file: str, item: Item, language: str | None, translate: Translate | None = None) -> Line:
    """`item`, that was found in `file`, as values for JSON, in the order in which they are to be printed.

    headline, event and the three times are those of the block in `language` (else English, else the first). severity
    is the worst of all blocks; urgency and certainty are of the block that has it. infos is the number of blocks;
    areas, polygons and circles are counted over all of them, empty and unreadable ones included; parameters, MeteoAlarm's
    awareness and regions are those of the block in `language`. carrier is the place, counted from 0 in this file, of the
    message that carried this one. An unreadable item has the same keys, without values, and the reason.
    """
    if isinstance(item, Unreadable):
        return _values(file, Alert(format=""), None, translate) | {
            "format": None,
            "readable": False,
            "reason": item.reason.say(translate),
            "carrier": item.carrier,
            "lane": None,
            "flags": [],
        }
    return _values(file, item.alert, best_info(item.alert, language), translate) | {
        "attachments": [_attachment(attachment) for attachment in item.attachments],
        "carrier": item.carrier,
    }


def _values(file: str, alert: Alert, best: Info | None, translate: Translate | None) -> Line:
    best = best or Info()
    worst = worst_info(alert) or Info()
    areas = [area for info in alert.infos for area in info.areas]
    return {
        "file": file,
        "format": alert.format,
        "readable": True,
        "reason": None,
        "sender": alert.sender,
        "identifier": alert.identifier,
        "sent_at": iso_z(alert.sent_at) if alert.sent_at else None,
        "status": alert.status,
        "message_type": alert.message_type,
        "scope": alert.scope,
        "severity": worst_severity(alert),
        "urgency": worst.urgency,
        "certainty": worst.certainty,
        "event": best.event,
        "headline": best.headline,
        "languages": [info.language or DEFAULT_LANGUAGE for info in alert.infos],
        "infos": len(alert.infos),
        "areas": len(areas),
        "polygons": sum(len(area.polygons) for area in areas),
        "circles": sum(len(area.circles) + len(area.unreadable_circles) for area in areas),
        "effective_at": iso_z(best.effective_at) if best.effective_at else None,
        "onset_at": iso_z(best.onset_at) if best.onset_at else None,
        "expires_at": iso_z(best.expires_at) if best.expires_at else None,
        "references": [_written(reference) for reference in alert.references],
        "event_ids": _pairs(alert.event_ids),
        "quake": _quake(alert.quake) if alert.quake else None,
        "other_quakes": [_quake(quake) for quake in alert.other_quakes],
        "awareness": _awareness(best, translate),
        "regions": _pairs(tuple(dict.fromkeys(code for area in best.areas for code in meteoalarm.regions(area)))),
        "parameters": _pairs(best.parameters),
        "attachments": [],
        "carrier": None,
        "signatures": alert.signatures,
        "signature": _signature(alert.signature, translate) if alert.signature else None,
        "lane": verdict(alert),
        "flags": list(alert.flags),
    }


def _written(reference: Reference) -> str:
    return ",".join(part for part in (reference.sender, reference.identifier, reference.sent) if part)


def _pairs(found: tuple[Named, ...]) -> list[Line]:
    return [{"name": pair.name, "value": pair.value} for pair in found]


def _quake(quake: Quake) -> Line:
    return {
        "at": iso_z(quake.at) if quake.at else None,
        "latitude": quake.latitude,
        "longitude": quake.longitude,
        "depth_km": quake.depth_km,
        "magnitude": quake.magnitude,
        "magnitude_type": quake.magnitude_type,
        "kind": quake.kind,
        "review": quake.review,
    }


def _awareness(info: Info, translate: Translate | None) -> Line | None:
    found = meteoalarm.awareness(info)
    if found is None:
        return None
    level, kind = found.level_words, found.type_words
    return {
        "level": found.level,
        "level_words": level.say(translate) if level else None,
        "type": found.type,
        "type_words": kind.say(translate) if kind else None,
    }


def _attachment(attachment: Attachment) -> Line:
    return {
        "name": attachment.name,
        "media_type": attachment.media_type,
        "bytes": len(attachment.data),
        "problem": attachment.problem,
    }


def _signature(signature: Signature, translate: Translate | None) -> Line:
    return {
        "state": signature.state,
        "signer": signature.signer,
        "issuer": signature.issuer,
        "fingerprint": signature.fingerprint,
        "valid_from": iso_z(signature.valid_from) if signature.valid_from else None,
        "valid_until": iso_z(signature.valid_until) if signature.valid_until else None,
        "reason": signature.reason.say(translate) if signature.reason else None,
    }
