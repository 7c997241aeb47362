"""Files that a message carries in itself as base64 (RFC 4648) to attachments: hides damage, names and limits."""

import base64
import binascii
import re
from collections.abc import Iterable
from typing import Final

from icc_desktop.domain.alert import Attachment
from icc_desktop.intake import media

MAX_ATTACHMENTS: Final = 100
MAX_ATTACHED_BYTES: Final = 24_000_000

_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]+")


def attachments(files: Iterable[tuple[str, str]]) -> tuple[tuple[Attachment, ...], tuple[str, ...]]:
    """The files with these names and base64 texts, in their order, and flags: damaged ones, and those that were left.

    The media type is found from the bytes. A damaged file keeps what could be decoded of it.
    """
    found: list[Attachment] = []
    flags: dict[str, None] = {}
    size = 0
    for name, text in files:
        if len(found) >= MAX_ATTACHMENTS or size + len(text) * 3 // 4 > MAX_ATTACHED_BYTES:
            flags["attachments-left"] = None
            break
        data, is_whole = decoded(text)
        size += len(data)
        kind = media.media_type(data)
        otherwise = f"attachment-{len(found) + 1}{media.extension(kind)}"
        problem = None if is_whole else "attachment-damaged"
        if problem:
            flags[problem] = None
        found.append(Attachment(media.safe_name(name, otherwise), kind, data, problem))
    return tuple(found), tuple(flags)


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
