"""What holds for any bytes whatever: the promises of the readers, and of everything that is done with a reading.

`readings` runs the readers and nothing else; `judge` looks at what they gave. Both raise `Broken`, or what the code
under them raises, where a promise does not hold.
"""

import json
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from icc_desktop.base import resources
from icc_desktop.base.errors import WorldFailure
from icc_desktop.domain import differences, geometry, lane, matching, notification_id, reading
from icc_desktop.domain.alert import Alert, Draft, Item, Unreadable
from icc_desktop.domain.entry import canonical
from icc_desktop.domain.flags import WORDS
from icc_desktop.intake import workers, xml
from icc_desktop.intake.document import Document, Reader
from icc_desktop.intake.readers import READERS, read, read_index
from icc_desktop.reports.reading import line

URL = "https://example.org/feeds/all?x=1"
INDEX = "index"
TARGETS: dict[str, Reader | None] = {**{reader.name: reader for reader in READERS}, INDEX: None}
"""What is fuzzed, by name: each reader, and the reading of an address' answer."""

MAX_JUDGED = 40  # of one document
RULES = matching.load(resources.read_bytes("matching.yaml"))
NOW = datetime(2026, 11, 25, 8, tzinfo=UTC)
_decode_alert = msgspec.json.Decoder(Alert).decode


class Broken(AssertionError):
    """A promise that does not hold."""


def first_claim(data: bytes) -> str | None:
    """The name of the reader that takes `data`."""
    document = _document(data)
    return next((reader.name for reader in READERS if document and reader.claims(document)), None)


def is_for(target: str, data: bytes) -> bool:
    """Whether `data` comes to that target."""
    document = _document(data)
    if document is None:
        return False
    reader = TARGETS[target]
    if reader is None:
        return any(each.index and each.claims(document) for each in READERS)
    return bool(reader.claims(document))


def readings(target: str, data: bytes, *, thorough: bool = True) -> list[tuple[Item, ...]]:
    """What the readers make of `data`: as a file, as the answer of an address, and the target's reader on its own."""
    found = []
    if thorough or target != INDEX:
        batch = read(data)
        if batch.items and batch.document is None and batch.items[0].original != data:
            raise Broken("the bytes of the document are nowhere")
        if batch.document not in (None, data):
            raise Broken("the document that is kept is another")
        found.append(batch.items)
    if thorough or target == INDEX:
        try:
            index = read_index(data, URL)
        except WorldFailure as failure:
            failure.happened.say()
        else:
            found.append(index.items)
            if not all(link.url.startswith(("http://", "https://")) and link.id for link in index.links):
                raise Broken(f"links that cannot be followed: {index.links!r:.300}")
            for link in index.links:
                msgspec.msgpack.encode(link)
    reader = TARGETS[target]
    document = _document(data) if thorough and reader else None
    if document and reader and reader.claims(document):
        found.append(reader.items(document))
        if reader.index:
            found.append(reader.index(document, URL).items)
    return found


def judge(data: bytes, items: tuple[Item, ...]) -> None:
    """Look at what `data` gave."""
    before: Alert | None = None
    for place, item in enumerate(items[:MAX_JUDGED]):
        if data and not item.original:
            raise Broken("an item has no bytes")
        if item.carrier is not None:
            carrier = items[item.carrier]
            if not (item.carrier < place and isinstance(carrier, Draft) and carrier.carrier is None):
                raise Broken("an item names a carrier that is none")
        part = workers._part(item)
        if workers._decode_part(workers._encode(part)) != part:
            raise Broken("an item changes on its way out of a worker")
        notification_id.notification_id(item, channel="c", lane="real")
        told = json.dumps(line("a", item, "nl"), ensure_ascii=False, allow_nan=False)
        told.encode()
        if isinstance(item, Unreadable):
            if not item.reason.say().strip():
                raise Broken("unreadable without a reason")
        else:
            _judge_draft(item)
            if before is not None:
                _judge_pair(before, item.alert)
            before = item.alert


def features(items: tuple[Item, ...]) -> Iterator[tuple[str, int]]:
    """What is worth a place in the corpus besides lines: each kind of reading, reason and remark."""
    for item in items[:MAX_JUDGED]:
        if isinstance(item, Unreadable):
            yield f"reason {item.reason.text}", 0
            continue
        yield f"format {item.alert.format}", len(item.alert.infos) > 1
        for flag in item.alert.flags:
            yield f"{item.alert.format} {flag}", 0
        for attachment in item.attachments:
            yield f"attachment {attachment.media_type} {attachment.problem}", 0


def _document(data: bytes) -> Document | None:
    try:
        return Document(xml.unpacked(data))
    except WorldFailure:
        return None


def _judge_draft(draft: Draft) -> None:
    alert = draft.alert
    if _decode_alert(canonical(alert)) != alert:
        raise Broken("an alert is another one after it was stored")
    unknown = {*alert.flags, *(a.problem for a in draft.attachments if a.problem)} - WORDS.keys()
    if unknown or len(set(alert.flags)) != len(alert.flags):
        raise Broken(f"flags without words, or twice: {sorted(unknown)} {alert.flags}")
    if naive := [at for at in _instants(alert) if at.utcoffset() != timedelta(0)]:
        raise Broken(f"times that are not in UTC: {naive}")
    lane.verdict(alert)
    if reading.proposed_severity(alert) not in (None, 1, 2, 3, 4):
        raise Broken("a severity that is none")
    areas = geometry.areas_of(alert)
    geometry.boxes(areas)
    if not geometry.area_km2(areas) >= 0:
        raise Broken("an area that is no number")
    own = _traits(alert)
    keys = matching.keys(own)
    matching.keys_to_look_for(own, keys, RULES)
    canonical(own)
    for language in ("nl", None):
        if differences.differences(alert, alert, language):
            raise Broken("a message differs from itself")
    _judge_pair(alert, msgspec.structs.replace(alert, infos=alert.infos[1:], note=f"{alert.note} x"))


def _judge_pair(one: Alert, other: Alert) -> None:
    """What the desk does with two messages that may speak of one event."""
    there, back = (matching.match(_traits(a), a, _traits(b), b, RULES) for a, b in ((one, other), (other, one)))
    if (there is None) != (back is None):
        raise Broken("two messages match from one side only")
    for found in differences.differences(one, other, "nl"):
        msgspec.json.encode(found)


def _traits(alert: Alert) -> matching.Traits:
    return matching.traits(alert, nature="real", received_at=NOW, rules=RULES)


def _instants(value: Any) -> Iterator[datetime]:
    if isinstance(value, datetime):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _instants(getattr(value, name))
    elif isinstance(value, tuple) and value and not isinstance(value[0], float | str):
        for one in value:
            yield from _instants(one)


def is_thorough(data: bytes) -> bool:
    """Whether the costly half of the promises is tried on `data`: one in four, the same ones every time."""
    return zlib.crc32(data) % 4 == 0
