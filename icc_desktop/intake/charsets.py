"""Bytes to text: hides declared encodings that are wrong, misnamed or missing.

A byte order mark counts before the declaration, the declaration before UTF-8, and only then is there a guess, which the
caller has to tell. Names as in the IANA register of character sets and the ones that mailers invented.
"""

import codecs
import re
from typing import Final

from charset_normalizer import from_bytes

_ALIASES: Final = {
    # Supersets under which the names are used in practice (WHATWG Encoding, section 4.2).
    "ks_c_5601-1987": "cp949", "ks_c_5601-1989": "cp949", "ksc5601": "cp949", "ks_c_5601": "cp949", "euc-kr": "cp949",
    "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030",
    "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932", "ms_kanji": "cp932",
    "iso-2022-jp": "iso2022_jp_2", "big5": "cp950", "x-x-big5": "cp950",
    "iso-8859-1": "cp1252", "latin1": "cp1252", "iso8859-1": "cp1252", "iso_8859-1": "cp1252", "ansi": "cp1252",
    "iso-8859-9": "cp1254", "iso-8859-8-i": "iso8859_8", "iso-8859-8-e": "iso8859_8",
    "x-mac-roman": "mac_roman", "macintosh": "mac_roman", "unicode-1-1-utf-8": "utf-8", "utf8mb4": "utf-8",
    "unicode-1-1-utf-7": "utf-7", "unicode": "utf-16", "cp-850": "cp850",
}  # fmt: skip
_IS_CHARSET = re.compile(
    r"utf-?(?:7|8|16|32)|ascii|iso8859|cp\d|koi8|mac[-_]|shift_?jis|euc_|iso2022|gb\d|gbk|big5|hz|johab|tis-620|ptcp154|kz1048"
)
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SCRIPTS: Final = ["cp1251", "koi8_r", "cp1253", "cp1255", "cp1256", "cp932", "euc_jp", "cp949", "gb18030", "big5"]
_GUESSED_FROM: Final = 20_000  # bytes; more say no more, and cost time
_MANY: Final = 0.4  # share of bytes outside ASCII in a text whose script is not the Latin one
_WIDE_SAMPLE: Final = 4_000

_CONTROLS = re.compile("[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]")


def decode(data: bytes, declared: str | None = None) -> tuple[str, bool]:
    """The text of `data`, without byte order mark, and whether its encoding was guessed. Never raises.

    Undeclared UTF-8 is no guess: other texts outside ASCII are hardly ever valid as such.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), False
    named = _known(declared) if declared else None
    for encoding in dict.fromkeys(filter(None, (named, "utf-8"))):
        try:
            text = data.decode(encoding)
            if encoding == "utf-7":  # may name halves of characters
                text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
            return text, declared is not None and encoding != named and not data.isascii()
        except (UnicodeError, ValueError):
            continue
    if named is not None and named not in ("utf-8", "ascii") and _nearly(data, named):
        return data.decode(named, "replace"), True
    return data.decode(_guess(data), "replace"), True


def beginning(data: bytes, max_bytes: int) -> bytes:
    """`data`, or so much of it, up to the end of a line."""
    if len(data) <= max_bytes:
        return data
    start = data[:max_bytes]
    return start[: start.rfind(b"\n") + 1] or start


def text_in(data: bytes) -> tuple[str, bool] | None:
    """`data` as `decode` reads it where it is text at all, None for binary data and for nothing but blanks."""
    wide = None if data.startswith(tuple(mark for mark, _ in _BOMS)) else _wide(data)
    text, guessed = decode(data, wide) if wide else decode(data)
    text = text.rstrip("\x1a")  # what editors of old put at the end
    if not text.strip("\ufeff \t\r\n\f\v") or _CONTROLS.search(text) or "\ufffd" in text[:1000]:
        return None
    return text, guessed or wide is not None


def _known(name: str) -> str | None:
    """The codec for a declared name; None for one that is unknown, or that is no encoding of characters."""
    name = name.strip().strip("\"'").lower()
    if (alias := _ALIASES.get(name)) is not None:
        return alias
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError, UnicodeError):
        return None
    return found if _IS_CHARSET.match(found) else None


def _nearly(data: bytes, encoding: str) -> bool:
    """Whether all but a few characters are of `encoding`: a text that was cut, or that has one bad byte."""
    text = data.decode(encoding, "replace")
    return text.count("\ufffd") <= max(1, len(text) // 200)


def _guess(data: bytes) -> str:
    sample = data[:_GUESSED_FROM]
    outside = sum(1 for byte in sample if byte > 0x7F)
    if outside < _MANY * len(sample):
        return "cp1252"
    best = from_bytes(sample, cp_isolation=_SCRIPTS).best()
    return "cp1252" if best is None else best.encoding


def _wide(data: bytes) -> str | None:
    """UTF-16 without a byte order mark, where every second byte of a sample is mostly zero."""
    sample = data[:_WIDE_SAMPLE]
    if len(sample) < 4 or len(data) % 2:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > 0.6 * len(sample) / 2 and even < odd / 10:
        return "utf-16-le"
    if even > 0.6 * len(sample) / 2 and odd < even / 10:
        return "utf-16-be"
    return None
