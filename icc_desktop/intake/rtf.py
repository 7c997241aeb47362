"""Rich text to plain text: hides RTF (version 1.9.1), the compression Outlook puts on it, and HTML wrapped in it.

[MS-OXRTFCP] for the compression; in RTF that was made from HTML ([MS-OXRTFEX]) the tags stand in groups that are left out
here like all others that are no text. Fonts, pictures and objects are left out too.
"""

import codecs
import re
import struct
from typing import Final

from compressed_rtf import decompress
from compressed_rtf.crc32 import crc32

MAX_PACKED_BYTES: Final = 150_000
_MAX_GROUPS_DEEP: Final = 500

_HEADER: Final = struct.Struct("<II4sI")
_TOKEN = re.compile(
    rb"\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\(.)|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.DOTALL
)
_NOT_TEXT: Final = frozenset(
    (
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "headerl", "headerr", "footerl",
        "footerr", "listtable", "listoverridetable", "generator", "themedata", "datastore", "xmlnstbl", "fldinst", "bkmkstart",
        "bkmkend", "rsidtbl", "latentstyles", "filetbl", "revtbl", "annotation", "pntext", "footnote",
    )
)  # fmt: skip
_CHARACTERS: Final = {
    "par": "\n", "line": "\n", "sect": "\n", "page": "\n", "row": "\n", "cell": "\t", "tab": "\t", "emdash": "—",
    "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ",
    "enspace": " ",
}  # fmt: skip


def unpacked(data: bytes) -> bytes | None:
    """The RTF in the stream PidTagRtfCompressed, None where it is damaged or too large to be unpacked here."""
    if not _HEADER.size <= len(data) <= MAX_PACKED_BYTES:
        return None
    _, raw_size, kind, sum_given = _HEADER.unpack_from(data)
    contents = data[_HEADER.size : struct.unpack_from("<I", data)[0] + 4]
    if kind == b"MELA":
        return contents[:raw_size]
    if kind != b"LZFu" or crc32(contents) != sum_given:
        return None
    try:
        return bytes(decompress(data))
    except (struct.error, ValueError, IndexError):
        return None


def plain(data: bytes) -> str:
    """The text of an RTF document. Never raises."""
    return _Reader().read(data)


class _Reader:
    def __init__(self) -> None:
        self.parts: list[str] = []
        self.pending = bytearray()  # bytes in the code page, which may be halves of characters
        self.codec = "cp1252"
        self.silent, self.skip_each = False, 1
        self.left_to_skip = 0
        self.outer: list[tuple[bool, int]] = []

    def read(self, data: bytes) -> str:
        for token in _TOKEN.finditer(data):
            hexed, word, number, symbol, brace, run = token.groups()
            if brace:
                self._flush()
                self._group(brace)
            elif hexed:
                self._bytes(bytes((int(hexed, 16),)))
            elif word:
                self._word(word.decode("ascii"), int(number) if number else None)
            elif symbol:
                self._symbol(symbol)
            elif run:
                self._bytes(run)
        self._flush()
        written = "".join(self.parts).encode("utf-16-le", "surrogatepass")  # \u names halves of characters
        return written.decode("utf-16-le", "replace").strip()

    def _group(self, brace: bytes) -> None:
        self.left_to_skip = 0
        if brace == b"{":
            if len(self.outer) < _MAX_GROUPS_DEEP:
                self.outer.append((self.silent, self.skip_each))
        elif self.outer:
            self.silent, self.skip_each = self.outer.pop()

    def _bytes(self, raw: bytes) -> None:
        skipped = min(self.left_to_skip, len(raw))
        self.left_to_skip -= skipped
        if not self.silent:
            self.pending += raw[skipped:]

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self.silent = True
        elif symbol in b"\\{}":
            self._bytes(symbol)
        elif symbol == b"~":
            self._text(" ")
        elif symbol in b"\r\n":
            self._text("\n")

    def _word(self, word: str, number: int | None) -> None:
        if word == "ansicpg" and number:
            self.codec = codec(number) or self.codec
        elif word == "uc":
            self.skip_each = min(10, max(0, number if number is not None else 1))
        elif word == "u" and number is not None:
            code = number % 0x10000
            self._text(chr(code))
            self.left_to_skip = self.skip_each
        elif word in _NOT_TEXT:
            self.silent = True
        elif word in _CHARACTERS:
            self._text(_CHARACTERS[word])

    def _text(self, text: str) -> None:
        self._flush()
        if not self.silent:
            self.parts.append(text)

    def _flush(self) -> None:
        if self.pending:
            self.parts.append(self.pending.decode(self.codec, "replace"))
            self.pending.clear()


def codec(code_page: int) -> str | None:
    """Python's name for a Windows code page, None for one that is unknown."""
    special = {
        65001: "utf-8", 1200: "utf-16-le", 20127: "ascii", 20866: "koi8_r", 21866: "koi8_u", 50220: "iso2022_jp",
        50221: "iso2022_jp", 50222: "iso2022_jp", 51932: "euc_jp", 51949: "euc_kr", 52936: "gb2312", 54936: "gb18030",
        10000: "mac_roman", 936: "gb18030",
    }  # fmt: skip
    name = special.get(code_page) or (
        f"iso8859_{code_page - 28590}" if 28591 <= code_page <= 28606 else f"cp{code_page}"
    )
    try:
        codecs.lookup(name)
    except LookupError:
        return None
    return name
