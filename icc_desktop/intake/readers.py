"""Bytes to what is in them: the one way in for everything that arrived, whatever its format and its name.

A further format is one module and one line in `READERS`. What a reader claims is decided by the bytes. What a message
carries in itself is read too: an alert attached to a mail is a notification of its own, linked to the mail.
"""

from typing import Final

import msgspec

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.alert import Alert, Batch, Draft, Item, Unreadable
from icc_desktop.domain.lane import speaks_of_exercise
from icc_desktop.intake import (
    alertswiss,
    by_hand,
    cap,
    capgateway,
    edxl,
    emsi,
    feeds,
    gdacs,
    geojson,
    irix,
    message,
    nina,
    outlook,
    quakeml,
    values,
    xml,
)
from icc_desktop.intake.document import NOT_JSON, Document, Index, Reader

READERS: Final = (
    Reader(name="GDACS", claims=lambda d: gdacs.claims(d.xml), items=lambda d: gdacs.items(d.xml)),
    Reader(name="QuakeML", claims=lambda d: quakeml.claims(d.xml), items=lambda d: quakeml.items(d.xml)),
    Reader(name="GeoJSON", claims=geojson.claims, items=geojson.items),
    Reader(name="Alertswiss", claims=alertswiss.claims, items=alertswiss.items),
    Reader(name="NINA", claims=nina.claims, items=nina.items, index=nina.index),
    Reader(
        name="feed",
        claims=lambda d: feeds.claims(d.xml),
        items=lambda d: feeds.items(d.xml),
        index=lambda d, url: feeds.index(d.xml, url),
    ),
    Reader(name="EDXL-DE", claims=lambda d: edxl.claims(d.xml), items=lambda d: edxl.items(d.xml)),
    Reader(name="IRIX", claims=lambda d: irix.claims(d.xml), items=lambda d: irix.items(d.xml)),
    Reader(name="EMSI", claims=lambda d: emsi.claims(d.xml), items=lambda d: emsi.items(d.xml)),
    Reader(name="cap", claims=lambda d: cap.claims(d.xml), items=lambda d: cap.items(d.xml)),
    Reader(name="CAP gateway", claims=capgateway.claims, items=capgateway.items, index=capgateway.index),
    Reader(name="mail", claims=message.claims, items=message.items, envelope=True),
    Reader(name="Outlook", claims=outlook.claims, items=outlook.items, envelope=True),
    Reader(name="by hand", claims=by_hand.claims, items=by_hand.items, by_hand=True),
)
"""In the order in which they are asked."""

MAX_CARRIED_DEEP: Final = 3
"""How deep mails in mails are looked into for alerts."""

MAX_NAME: Final = 120
NEITHER = QT_TRANSLATE_NOOP(
    "core", "This is XML, but neither an alert nor an index of alerts (its first element is “{name}”)."
)
TOO_MANY_VALUES = QT_TRANSLATE_NOOP("core", "This is JSON with more values in it than messages can have.")
OTHER_JSON = QT_TRANSLATE_NOOP("core", "This is JSON, but of no kind that is known here.")


def read(data: bytes) -> Batch:
    """Everything in `data`, gzip or not. Never raises: what cannot be read is an `Unreadable` with its bytes.

    A feed without entries gives no items: that nothing is active is not a fault. `Batch.document` is `data` where the
    items are only parts of it, or were compressed in it.
    """
    try:
        document = Document(xml.unpacked(data))
    except WorldFailure as failure:
        return Batch((Unreadable(data, failure.happened),))
    for reader in READERS:
        if reader.claims(document):
            items = with_carried(reader.items(document))
            whole = len(items) > 0 and items[0].original is data and all(i.carrier is not None for i in items[1:])
            return Batch(items, None if whole or not items else data)
    reason = _reason(document)
    return Batch((Unreadable(data, reason, _where(reason)),))


def read_index(data: bytes, base_url: str) -> Index:
    """The answer of the address `base_url`: messages, links to others, or both.

    Raises WorldFailure ``unreadable``, naming what it looks like, for what is no list of messages and no message.
    """
    document = Document(xml.unpacked(data))
    for reader in READERS:
        if not reader.by_hand and reader.claims(document):
            if reader.index is None:
                return Index(with_carried(reader.items(document)))
            index = reader.index(document, base_url)
            return Index(with_carried(index.items), index.links)
    raise WorldFailure("unreadable", _reason(document))


def with_carried(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """`items`, and behind them the alerts that they carry as attachments, each once and naming its carrier.

    An alert with status Actual in what says that it is an exercise or a test is flagged: a person decides.
    """
    carried = [
        msgspec.structs.replace(found, carrier=place)
        for place, item in enumerate(items)
        if isinstance(item, Draft)
        for found in {found.original: found for found in _carried(item, MAX_CARRIED_DEEP)}.values()
    ]
    return (*items, *carried)


def _carried(draft: Draft, deep: int) -> list[Item]:
    found: list[Item] = []
    for attachment in draft.attachments if deep else ():
        try:
            document = Document(xml.unpacked(attachment.data))
        except WorldFailure:
            continue  # it stays an attachment
        for reader in READERS:
            if reader.by_hand or not reader.claims(document):
                continue
            inner = reader.items(document)
            if reader.envelope:
                for one in inner:
                    found += _carried(one, deep - 1) if isinstance(one, Draft) else ()
            else:
                found += inner
            break
    return [_doubted(one) for one in found] if _is_practice(draft.alert) else found


def _is_practice(carrier: Alert) -> bool:
    return carrier.status in ("Exercise", "Test", "System", "Draft") or speaks_of_exercise(carrier)


def _doubted(item: Item) -> Item:
    if not isinstance(item, Draft) or item.alert.status != "Actual" or "envelope-status" in item.alert.flags:
        return item
    alert = msgspec.structs.replace(item.alert, flags=(*item.alert.flags, "envelope-status"))
    return msgspec.structs.replace(item, alert=alert)


def _reason(document: Document) -> Message:
    if document.json is not NOT_JSON:
        return Message(OTHER_JSON)
    if document.data[:1] in (b"{", b"[") and values.is_too_much(document.data):
        return Message(TOO_MANY_VALUES)
    problem, root = document.xml.problem, document.xml.root
    if problem is not None:
        return problem
    return Message(NEITHER, {"name": "" if root is None else xml.local_name(root)[:MAX_NAME]})


def _where(problem: Message) -> str | None:
    line = problem.values.get("line")
    return None if line is None else f"line {line}"
