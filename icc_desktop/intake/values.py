"""JSON and its values, tolerantly: hides wrong encodings, numbers as text, times as numbers, and what is not there.

JSON (RFC 8259). What senders write beyond it (``NaN``, numbers without end, halves of characters) becomes null or a
question mark, so that one bad value does not cost the others. Nothing here raises.
"""

import codecs
import hashlib
import json
import math
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import msgspec

from icc_desktop.domain.alert import Named
from icc_desktop.intake import charsets
from icc_desktop.intake.times import moment

MAX_ITEMS: Final = 15_000
"""How many messages are read from one document; the rest stays together as one that is not."""

MAX_VALUES: Final = 2_500_000
MAX_CONTAINERS: Final = 800_000
MAX_PARAMETERS: Final = 100
MAX_VALUE: Final = 2000  # characters of one parameter

_WIDE: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CONTROLS: Final = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127, 65534, 65535))
_NUMBER = re.compile(r"[+-]?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:[eE][+-]?\d{1,3})?")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST_S, _LAST_S = -2_208_988_800.0, 7_258_118_400.0  # 1900 to 2200
_MILLISECONDS_FROM: Final = 100_000_000_000  # as seconds this would be the year 5138


class Json(msgspec.Struct, frozen=True):
    """A document: its value, its text in UTF-8 as strict JSON, and whether its encoding had to be guessed."""

    value: Any
    source: bytes
    encoding_guessed: bool = False


def from_json(data: bytes) -> Json | None:
    """`data` as a JSON object or array; None where it is none. A byte order mark is passed over."""
    plain = data.removeprefix(codecs.BOM_UTF8).lstrip()
    if plain[:1] in (b"{", b"["):
        if is_too_much(plain):
            return None
        try:
            return Json(msgspec.json.decode(plain), plain)
        except RecursionError:
            return None
        except (msgspec.DecodeError, ValueError):
            pass
    elif not data.startswith(_WIDE):
        return None
    text, guessed = charsets.decode(data)
    if text.lstrip()[:1] not in ("{", "["):
        return None
    try:
        value = json.loads(text, parse_constant=_nothing, parse_float=_finite)
        source = json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")
        return Json(msgspec.json.decode(source), source, guessed)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None


def is_too_much(data: bytes) -> bool:
    """Whether it has more values than a document of messages can have, so that reading it could fill the memory."""
    return data.count(b",") > MAX_VALUES or data.count(b"{") + data.count(b"[") > MAX_CONTAINERS


def _nothing(_: str) -> None:
    return None


def _finite(written: str) -> float | None:
    value = float(written)
    return value if math.isfinite(value) else None


def record(value: object) -> dict[str, Any]:
    """An object, or an empty one where it is none."""
    return value if isinstance(value, dict) else {}


def listing(value: object) -> list[Any]:
    """An array; a single value as an array of one, nothing as an empty one."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def text(value: object) -> str:
    """A text or number as text, its ends stripped and its line breaks kept; empty for all else."""
    if isinstance(value, str):
        return value.translate(_CONTROLS).strip()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value) if -1e18 < value < 1e18 else ""
    return ""


def line(value: object) -> str:
    """`text` on one line."""
    return " ".join(text(value).split())


def number(value: object) -> float | None:
    """A number, also one written as text. None for all else, and for what is not finite."""
    if isinstance(value, str):
        written = value.strip()
        value = float(written) if _NUMBER.fullmatch(written) else None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        found = float(value)
    except OverflowError:
        return None
    return found if math.isfinite(found) else None


def is_true(value: object) -> bool:
    """Whether a flag is set, be it as true, 1 or a word."""
    return text(value).lower() in ("true", "1", "1.0", "yes")


def instant_ms(value: object) -> datetime | None:
    """Milliseconds since 1970 as an instant; None outside 1900 to 2200."""
    found = number(value)
    if found is None or not _FIRST_S * 1000 <= found <= _LAST_S * 1000:
        return None
    return _EPOCH + timedelta(milliseconds=found)


def instant(value: object) -> tuple[datetime | None, bool]:
    """An instant, and whether its zone is known: a text (`icc_desktop.intake.times`), seconds or milliseconds since 1970."""
    if isinstance(value, str) and not _NUMBER.fullmatch(value.strip()):
        return moment(value.translate(_CONTROLS))
    found = number(value)
    if found is None:
        return None, False
    at = instant_ms(found if abs(found) >= _MILLISECONDS_FROM else found * 1000)
    return at, at is not None


def parameters(pairs: Iterable[tuple[str, object]]) -> tuple[tuple[Named, ...], bool]:
    """Pairs that have a value, nested ones as JSON; and whether some were cut or left out."""
    found: list[Named] = []
    cut = False
    for name, value in pairs:
        shown = nested(value) if isinstance(value, dict | list) else text(value)
        if not shown:
            continue
        if len(found) == MAX_PARAMETERS:
            return tuple(found), True
        cut = cut or len(shown) > MAX_VALUE
        found.append(Named(line(name), shown[:MAX_VALUE]))
    return tuple(found), cut


def nested(value: dict[str, Any] | list[Any]) -> str:
    """An object or array as JSON on one line; empty for an empty one."""
    if not value:
        return ""
    try:
        return json.dumps(value, ensure_ascii=False).translate(_CONTROLS)
    except (ValueError, RecursionError):
        return ""


def messages(values: list[Any], source: bytes, *path: str) -> list[tuple[Any, bytes]]:
    """Each of `values` with its bytes; `path` are the names that lead to their array in `source`."""
    try:
        place: bytes | msgspec.Raw = source
        for name in path:
            place = msgspec.json.decode(place, type=dict[str, msgspec.Raw])[name]
        parts = [bytes(part).strip() for part in msgspec.json.decode(place, type=list[msgspec.Raw])]
        return list(zip(values, parts, strict=True))
    except (msgspec.DecodeError, KeyError, ValueError, RecursionError):
        return [(value, source) for value in values]


def derived_identifier(data: bytes) -> str:
    """An identifier for a message that has none: the same text gives the same one, however it is indented."""
    try:
        data = json.dumps(json.loads(data), sort_keys=True).encode("ascii")
    except (ValueError, RecursionError):
        data = data.strip()
    return f"sha256:{hashlib.sha256(data).hexdigest()[:32]}"


def codes(*pairs: tuple[str | None, bool]) -> tuple[str, ...]:
    """The flags whose condition holds, each once."""
    return tuple(dict.fromkeys(code for code, when in pairs if when and code))
