"""The parts of a mail (RFC 2045, 2046): hides boundaries, transfer encodings, and mails that keep to neither.

A part is cut out of the mail byte for byte, so that what was attached is what is kept. Depth and number are limited,
and nothing here recurses.
"""

import binascii
import re
from typing import Final

import msgspec

from icc_desktop.intake import headers as fields
from icc_desktop.intake.headers import Headers

MAX_DEEP: Final = 20
MAX_MESSAGES_DEEP: Final = 4
MAX_PARTS: Final = 1_000
_MAX_DELIMITERS: Final = 20_000
_MAX_BOUNDARY: Final = 250
_LOOKED_THROUGH: Final = 100_000  # bytes in which a boundary that nobody named is looked for

MESSAGE: Final = ("message/rfc822", "message/global", "message/news")

_QUOTED: Final = ("quoted-printable", "quotedprintable")
_UU: Final = ("x-uuencode", "uuencode", "x-uue")
_LIKELY_BOUNDARY = re.compile(
    rb"^--(\S[^\r\n]{0,100}?)[ \t]*\r?\nContent-[A-Za-z-]{2,40}:", re.MULTILINE | re.IGNORECASE
)


class Around(msgspec.Struct, frozen=True):
    """A multipart or a message that a part is in; the number tells it from others of its kind."""

    number: int
    kind: str


class Part(msgspec.Struct, frozen=True):
    """A part that holds no parts, or a mail in the mail (its own parts follow it). `inside`: from the outermost on."""

    headers: Headers
    kind: str
    parameters: dict[str, str]
    source: bytes
    start: int
    end: int
    inside: tuple[Around, ...] = ()

    @property
    def in_another_mail(self) -> bool:
        return any(around.kind in MESSAGE for around in self.inside)

    @property
    def disposition(self) -> tuple[str, dict[str, str]]:
        """Content-Disposition (RFC 2183): the word, and its parameters."""
        return fields.value_and_parameters(self.headers.first("content-disposition"))

    @property
    def name(self) -> str:
        """The name of the file as the sender gives it, empty without one."""
        return self.disposition[1].get("filename") or self.parameters.get("name") or ""

    def data(self) -> tuple[bytes, bool]:
        """The bytes without their transfer encoding, and whether that is damaged."""
        return unwrapped(self.headers, self.source[self.start : self.end])


class Mail(msgspec.Struct, frozen=True):
    """A mail in parts. `left` is how many parts are more than are read; `damaged`: it is cut off or goes too deep."""

    headers: Headers
    kind: str
    parameters: dict[str, str]
    parts: tuple[Part, ...]
    left: int
    damaged: bool


class _Open(msgspec.Struct, frozen=True):
    """What is still to be taken apart: the bytes of `source` from `start` to `end`, behind its headers."""

    headers: Headers
    source: bytes
    start: int
    end: int
    inside: tuple[Around, ...]
    default: str = "text/plain"

    def has(self, sought: bytes) -> bool:
        return self.source.find(sought, self.start, self.end) >= 0

    def bare(self) -> "_Open":
        """The same without its transfer encoding, which multiparts and messages should not have but do."""
        if not _is_wrapped(self.headers):
            return self
        data = unwrapped(self.headers, self.source[self.start : self.end])[0]
        return msgspec.structs.replace(self, source=data, start=0, end=len(data))


def read(data: bytes) -> Mail:
    """`data` in parts, in their order. Never raises."""
    headers, start = fields.split(data)
    whole = _Open(headers, data, start, len(data), ())
    kind, parameters, _, _ = _type(whole)
    found: list[Part] = []
    left, containers, damaged = 0, 0, headers.cut
    waiting = [whole]
    while waiting:
        here = waiting.pop()
        if len(found) >= MAX_PARTS:
            left += 1
            continue
        kind_here, parameters_here, boundary, bare = _type(here)
        if kind_here in MESSAGE:
            found.append(_part(here, kind_here, parameters_here))
            if sum(around.kind in MESSAGE for around in here.inside) < MAX_MESSAGES_DEEP:
                containers += 1
                bare = here.bare()
                inner, start = fields.split(bare.source, bare.start, bare.end)
                waiting.append(
                    _Open(inner, bare.source, start, bare.end, (*here.inside, Around(containers, kind_here)))
                )
        elif boundary is not None and len(here.inside) < MAX_DEEP:
            containers += 1
            pieces, more, closed = _cut(bare, boundary)
            left += more + len(pieces[MAX_PARTS:])
            damaged |= not closed
            default = "message/rfc822" if kind_here == "multipart/digest" else "text/plain"
            around = (*here.inside, Around(containers, kind_here))
            for piece_start, piece_end in reversed(pieces[:MAX_PARTS]):
                own, start = fields.split(bare.source, piece_start, piece_end, is_part=True)
                waiting.append(_Open(own, bare.source, start, piece_end, around, default))
        else:
            is_multipart = kind_here.startswith("multipart/")
            damaged |= is_multipart
            if not is_multipart or here.source[here.start : here.end].strip():
                kept = "text/plain" if is_multipart and not here.inside else kind_here
                found.append(_part(here, kept, parameters_here))
    return Mail(headers, kind, parameters, tuple(found), left, damaged)


def _part(here: _Open, kind: str, parameters: dict[str, str]) -> Part:
    return Part(here.headers, kind, parameters, here.source, here.start, here.end, here.inside)


def closing(data: bytes) -> bytes | None:
    """The line that ends the mail that `data` starts with, None where it has no parts and no such line."""
    for value in fields.split(data)[0].all("content-type"):
        kind, parameters = fields.value_and_parameters(value)
        if kind.startswith("multipart/") and (boundary := parameters.get("boundary", "").strip()):
            return f"--{boundary}--".encode("utf-8", "replace")
    return None


def unwrapped(headers: Headers, body: bytes) -> tuple[bytes, bool]:
    """`body` without its transfer encoding (RFC 2045, section 6), and whether that is damaged."""
    encoding = _encoding(headers)
    if encoding == "base64":
        return fields.unbase64(body)
    if encoding in _QUOTED:
        return binascii.a2b_qp(body), False
    if encoding in _UU:
        return _unuu(body)
    return body, False


def _encoding(headers: Headers) -> str:
    return headers.first("content-transfer-encoding").partition(";")[0].strip().lower()


def _is_wrapped(headers: Headers) -> bool:
    return _encoding(headers) in ("base64", *_QUOTED, *_UU)


def _unuu(body: bytes) -> tuple[bytes, bool]:
    out: list[bytes] = []
    started = False
    for line in body.splitlines():
        if not started:
            started = line.startswith(b"begin ")
        elif line.strip() == b"end":
            return b"".join(out), False
        else:
            try:
                out.append(binascii.a2b_uu(line))
            except binascii.Error:
                return (b"".join(out), True) if out else (body, True)
    return (b"".join(out), True) if started else (body, True)


def _type(here: _Open) -> tuple[str, dict[str, str], bytes | None, _Open]:
    """Content-Type and its parameters; the boundary where there really are parts, and what they stand in.

    Of several fields the first counts, unless another one names the boundary that is there.
    """
    read_all = [fields.value_and_parameters(value) for value in here.headers.all("content-type") if value]
    for kind, parameters in read_all:
        if not kind.startswith("multipart/"):
            continue
        named = parameters.get("boundary", "").strip().encode("utf-8", "replace")[:_MAX_BOUNDARY]
        if named and here.has(b"--" + named):
            return kind, parameters, named, here
        bare = here.bare()
        if named and bare.has(b"--" + named):
            return kind, parameters, named, bare
        if likely := _LIKELY_BOUNDARY.search(here.source, here.start, min(here.end, here.start + _LOOKED_THROUGH)):
            return kind, parameters, likely[1], here
    kind, parameters = read_all[0] if read_all else (here.default, {})
    return (kind if "/" in kind else here.default), parameters, None, here


def _cut(here: _Open, boundary: bytes) -> tuple[list[tuple[int, int]], int, bool]:
    """Start and end of the parts between the delimiters, how many more there are, and whether the closing one is there."""
    source, delimiter = here.source, b"--" + boundary
    pieces: list[tuple[int, int]] = []
    start = -1
    place = source.find(delimiter, here.start, here.end)
    while place >= 0:
        line_end = source.find(b"\n", place, here.end)
        line_end = here.end if line_end < 0 else line_end
        rest = source[place + len(delimiter) : min(line_end, place + len(delimiter) + 80)].strip()
        if rest in (b"", b"--") and (place == here.start or source[place - 1] == 0x0A):
            if start >= 0:
                end = place - 2 if source[place - 2 : place] == b"\r\n" else place - 1
                pieces.append((start, max(start, end)))
            if rest == b"--":
                return pieces, 0, True
            start = min(line_end + 1, here.end)
            if len(pieces) >= _MAX_DELIMITERS:
                return pieces, source.count(b"\n" + delimiter, start, here.end) + 1, False
        place = source.find(delimiter, line_end, here.end)
    if 0 <= start < here.end:
        pieces.append((start, here.end))
    return pieces, 0, False
