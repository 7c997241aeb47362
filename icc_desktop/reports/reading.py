"""One line of JSON for one message: what was understood of it, for whoever checks a source before adding it."""

from typing import Any

from icc_desktop.base.clock import iso_z
from icc_desktop.base.words import Translate
from icc_desktop.domain.alert import DEFAULT_LANGUAGE, Alert, Info, Item, Reference, Unreadable
from icc_desktop.domain.lane import verdict
from icc_desktop.domain.reading import best_info, worst_info, worst_severity

Line = dict[str, Any]


def line(file: str, item: Item, language: str | None, translate: Translate | None = None) -> Line:
    """`item`, that was found in `file`, as values for JSON, in the order in which they are to be printed.

    headline, event and the three times are those of the block in `language` (else English, else the first). severity
    is the worst of all blocks; urgency and certainty are of the block that has it. infos is the number of blocks;
    areas, polygons and circles are counted over all of them, empty and unreadable ones included. An unreadable item
    has the same keys, without values, and the reason.
    """
    if isinstance(item, Unreadable):
        return _values(file, Alert(format=""), None) | {
            "format": None,
            "readable": False,
            "reason": item.reason.say(translate),
            "lane": None,
            "flags": [],
        }
    return _values(file, item.alert, best_info(item.alert, language))


def _values(file: str, alert: Alert, best: Info | None) -> Line:
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
        "lane": verdict(alert),
        "flags": list(alert.flags),
    }


def _written(reference: Reference) -> str:
    return ",".join(part for part in (reference.sender, reference.identifier, reference.sent) if part)
