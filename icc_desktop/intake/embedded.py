"""Files that a message carries in itself as base64 (RFC 4648) to attachments: hides damage, names and limits."""

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from icc_desktop.domain.alert import Attachment, Batch, Draft, Item
from icc_desktop.intake import media

MAX_ATTACHMENTS: Final = 100
MAX_ATTACHED_BYTES: Final = 24_000_000

_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]+")


def attachments(files: Iterable[tuple[str, str]]) -> tuple[tuple[Attachment, ...], tuple[str, ...]]:
    """The files with these names and base64 texts, in their order, and flags: damaged ones, and those that were left.

    A damaged file keeps what could be decoded of it.
    """
    damaged: list[bool] = []

    def unpacked() -> Iterator[tuple[str, bytes]]:
        for name, text in files:
            data, is_whole = decoded(text)
            damaged.append(not is_whole)
            yield name, data

    found, flags = attached(unpacked())
    told = (
        msgspec.structs.replace(each, problem="attachment-damaged") if bad else each
        for each, bad in zip(found, damaged, strict=False)
    )
    return tuple(told), ("attachment-damaged", *flags) if any(damaged) else flags


def attached(files: Iterable[tuple[str, bytes]]) -> tuple[tuple[Attachment, ...], tuple[str, ...]]:
    """The files with these names and bytes as attachments, and a flag where there are more than are unpacked.

    The media type is found from the bytes; the names are made fit for any file system.
    """
    found: list[Attachment] = []
    size = 0
    for name, data in files:
        size += len(data)
        if len(found) >= MAX_ATTACHMENTS or size > MAX_ATTACHED_BYTES:
            return tuple(found), ("attachments-left",)
        kind = media.media_type(data)
        otherwise = f"attachment-{len(found) + 1}{media.extension(kind)}"
        found.append(Attachment(media.safe_name(name, otherwise), kind, data))
    return tuple(found), ()


def at_most(batch: Batch, most: int) -> Batch:
    """`batch` with so many attachments of each message, flagged where it has more; they are still in its bytes.

    Alerts that came in the others stay: a limit on files loses no message.
    """
    if not any(isinstance(item, Draft) and len(item.attachments) > most for item in batch.items):
        return batch
    return msgspec.structs.replace(batch, items=tuple(_with_at_most(item, most) for item in batch.items))


def _with_at_most(item: Item, most: int) -> Item:
    if not isinstance(item, Draft) or len(item.attachments) <= most:
        return item
    flags = tuple(dict.fromkeys((*item.alert.flags, "attachments-left")))
    alert = msgspec.structs.replace(item.alert, flags=flags)
    return msgspec.structs.replace(item, alert=alert, attachments=item.attachments[:most])


def decoded(text: str) -> tuple[bytes, bool]:
    """The bytes that the base64 text stands for, and whether it was whole. Blanks and line breaks do not count."""
    packed = "".join(text.split()).replace("-", "+").replace("_", "/")
    padding = "=" * (-len(packed) % 4)
    try:
        return base64.b64decode(packed + padding, validate=True), True
    except (binascii.Error, ValueError):
        letters = _NOT_BASE64.sub("", packed)
        letters = letters[:-1] if len(letters) % 4 == 1 else letters
        return base64.b64decode(letters + "=" * (-len(letters) % 4)), False
