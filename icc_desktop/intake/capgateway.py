"""The JSON list of a CAP gateway, as Belgium's for BE-Alert: what is in force, each alert standing elsewhere as CAP.

The list was known only from programs that read it: an object with `pubDate` and `items`, an item with `guid`, `title`,
`description`, `pubDate`, `startDate`, `expirationDate`, `lang`, `category` and `area`; the alert itself lies beside the list, at
``alert/<guid>``. What differs from that is passed over, never refused.
"""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urljoin

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.alert import Alert, Area, Draft, Info, Item, Named, Polygon, Unreadable
from icc_desktop.intake.document import Document, Index, Link
from icc_desktop.intake.shapes import polygon
from icc_desktop.intake.text import plain
from icc_desktop.intake.times import moment

MAX_RINGS = 500
BROKEN = QT_TRANSLATE_NOOP("core", "This entry of the list is no alert: it has no identifier.")
_PLACED = ("guid", "title", "description", "pubDate", "startDate", "expirationDate", "lang", "area")


def claims(document: Document) -> bool:
    """Whether the document is such a list; one with nothing in force is, too."""
    listed = document.json
    if not isinstance(listed, dict) or "pubDate" not in listed or not isinstance(listed.get("items"), list):
        return False
    return all(isinstance(item, dict) for item in listed["items"]) and (
        not listed["items"] or any(_text(item, "guid") for item in listed["items"])
    )


def items(document: Document) -> tuple[Item, ...]:
    """What the list itself says of each alert, for a list that came as a file."""
    return tuple(_item(item) for item in document.json["items"])


def index(document: Document, base_url: str) -> Index:
    """The list as found at `base_url`: a link to each alert. What has no identifier is an Unreadable."""
    links: dict[str, Link] = {}
    broken: list[Item] = []
    for item in document.json["items"]:
        guid = _text(item, "guid")
        if not guid:
            broken.append(_item(item))
            continue
        url = urljoin(base_url, f"alert/{quote(guid, safe='')}")
        links[guid] = Link(id=guid, url=url, updated=_text(item, "pubDate"))
    return Index(tuple(broken), tuple(links.values()))


def _item(item: dict[str, Any]) -> Item:
    original = msgspec.json.encode(item)
    guid = _text(item, "guid")
    if not guid:
        return Unreadable(original, Message(BROKEN))
    sent = _text(item, "pubDate")
    info = Info(
        language=_text(item, "lang"),
        headline=plain(_text(item, "title") or "")[0] or None,
        description=plain(_text(item, "description") or "")[0] or None,
        onset_at=moment(_text(item, "startDate"))[0],
        expires_at=moment(_text(item, "expirationDate"))[0],
        categories=tuple(one for one in _list(item, "category") if isinstance(one, str)),
        areas=tuple(_areas(item)),
    )
    more = tuple(Named(key, str(value)) for key, value in item.items() if key not in (*_PLACED, "category"))
    flags = ["status-missing", *(["area-missing"] if not info.areas else [])]
    alert = Alert(
        format="CAP gateway",
        identifier=guid,
        sent=sent,
        sent_at=moment(sent)[0],
        infos=(info,),
        unread=more,
        flags=tuple(flags),
    )
    return Draft(alert, original)


def _areas(item: dict[str, Any]) -> Iterator[Area]:
    """An area is a list of rings, a ring a list of ``{x, y}`` (longitude, latitude) or of pairs."""
    rings: list[Polygon] = []
    for area in _list(item, "area"):
        for ring in _list(area, "coordinates")[:MAX_RINGS]:
            points = [_point(point) for point in _list(ring, "coordinates")]
            written = " ".join(point for point in points if point)
            if written:
                rings.append(polygon(written))
    if rings:
        yield Area("", polygons=tuple(rings))


def _point(point: Any) -> str:
    if isinstance(point, dict):
        pair = [point.get("x"), point.get("y")]
    else:
        pair = list(point[:2]) if isinstance(point, list) else []
    if len(pair) != 2 or not all(isinstance(one, int | float) for one in pair):
        return ""
    return f"{pair[1]},{pair[0]}"


def _list(value: Any, key: str) -> list[Any]:
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, list) else []


def _text(item: dict[str, Any], key: str) -> str | None:
    value = item.get(key)
    return value.strip() or None if isinstance(value, str) else None
