"""HTML pages and bodies of mail to plain text: hides their encoding, and the files that are written into them.

Nothing is rendered and nothing is fetched. What stands in an attribute as ``data:`` is no text and is left out.
"""

import re
from typing import Final

from icc_desktop.intake import charsets, text

MAX_CHARACTERS: Final = 1_000_000
"""How much of the source is read, files in it not counted."""

_META = re.compile(rb"<meta\s[^<>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]{2,40})", re.IGNORECASE)
_FILE = r"data:[A-Za-z0-9.+/-]{1,80}(?:;[A-Za-z0-9=.-]{1,40}){0,3},[A-Za-z0-9+/=%_\s-]*+"
_FILE_IN_IT = re.compile(_FILE)
_FILE_IN_BYTES = re.compile(_FILE.encode("ascii"))
_HEAD_BYTES: Final = 4_096


def read(data: bytes, declared: str | None = None) -> tuple[str, bool]:
    """The text of a page, and whether its encoding was guessed. `declared` (by the carrier) counts before the page's own."""
    if declared is None and (meta := _META.search(data[:_HEAD_BYTES])):
        declared = meta[1].decode("ascii")
    if b"data:" in data:
        data = _FILE_IN_BYTES.sub(b"", data)
    written, guessed = charsets.decode(charsets.beginning(data, 4 * MAX_CHARACTERS), declared)
    return plain(written), guessed


def plain(written: str) -> str:
    """The text of a page that is decoded already."""
    return text.plain(_FILE_IN_IT.sub("", written)[:MAX_CHARACTERS])[0]
