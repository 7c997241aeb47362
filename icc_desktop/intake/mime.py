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
    body: bytes
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
        return unwrapped(self.headers, self.body)


class Mail(msgspec.Struct, frozen=True):
    """A mail in parts. `left` is how many parts are more than are read; `damaged`: it is cut off or goes too deep."""

    headers: Headers
    kind: str
    parameters: dict[str, str]
    parts: tuple[Part, ...]
    left: int
    damaged: bool


class _Open(msgspec.Struct, frozen=True):
    headers: Headers
    body: bytes
    inside: tuple[Around, ...]
    default: str


def read(data: bytes) -> Mail:
    """`data` in parts, in their order. Never raises."""
    headers, body = fields.split(data)
    kind, parameters, boundary = _type(headers, body, "text/plain")
    found: list[Part] = []
    left, containers, damaged = 0, 0, headers.cut
    waiting = [_Open(headers, body, (), "text/plain")]
    while waiting:
        here = waiting.pop()
        if len(found) >= MAX_PARTS:
            left += 1
            continue
        kind_here, parameters_here, boundary = _type(here.headers, here.body, here.default)
        if kind_here in MESSAGE:
            message = unwrapped(here.headers, here.body)[0]
            found.append(Part(here.headers, kind_here, parameters_here, here.body, here.inside))
            if sum(around.kind in MESSAGE for around in here.inside) < MAX_MESSAGES_DEEP:
                containers += 1
                inner_headers, inner = fields.split(message)
                around = (*here.inside, Around(containers, kind_here))
                waiting.append(_Open(inner_headers, inner, around, "text/plain"))
        elif boundary is not None and len(here.inside) < MAX_DEEP:
            containers += 1
            pieces, more, closed = _cut(_readable(here, boundary), boundary)
            left += more
            damaged |= not closed
            default = "message/rfc822" if kind_here == "multipart/digest" else "text/plain"
            around = (*here.inside, Around(containers, kind_here))
            waiting += [
                _Open(*fields.split(piece, is_part=True), around, default) for piece in reversed(pieces[:MAX_PARTS])
            ]
            left += len(pieces[MAX_PARTS:])
        else:
            is_multipart = kind_here.startswith("multipart/")
            damaged |= is_multipart
            if here.body.strip() or not is_multipart:
                kept = "text/plain" if is_multipart and not here.inside else kind_here
                found.append(Part(here.headers, kept, parameters_here, here.body, here.inside))
    return Mail(headers, kind, parameters, tuple(found), left, damaged)


def closing(data: bytes) -> bytes | None:
    """The line that ends the mail that `data` starts with, None where it has no parts and no such line."""
    headers, _ = fields.split(data)
    for value in headers.all("content-type"):
        kind, parameters = fields.value_and_parameters(value)
        if kind.startswith("multipart/") and (boundary := parameters.get("boundary", "").strip()):
            return f"--{boundary}--".encode("utf-8", "replace")
    return None


def unwrapped(headers: Headers, body: bytes) -> tuple[bytes, bool]:
    """`body` without its transfer encoding (RFC 2045, section 6), and whether that is damaged."""
    encoding = headers.first("content-transfer-encoding").partition(";")[0].strip().lower()
    if encoding == "base64":
        return fields.unbase64(body)
    if encoding in ("quoted-printable", "quotedprintable"):
        return binascii.a2b_qp(body), False
    if encoding in ("x-uuencode", "uuencode", "x-uue"):
        return _unuu(body)
    return body, False


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


def _type(headers: Headers, body: bytes, default: str) -> tuple[str, dict[str, str], bytes | None]:
    """Content-Type and its parameters, and the boundary where the body really has parts.

    Of several fields the first counts, unless another one names the boundary that is in the body.
    """
    read_all = [fields.value_and_parameters(value) for value in headers.all("content-type") if value]
    for kind, parameters in read_all:
        if not kind.startswith("multipart/"):
            continue
        named = parameters.get("boundary", "").strip().encode("utf-8", "replace")[:_MAX_BOUNDARY]
        there = named and (b"--" + named in body or b"--" + named in unwrapped(headers, body)[0])
        likely = None if there else _LIKELY_BOUNDARY.search(body[:_LOOKED_THROUGH])
        found = named if there else likely[1] if likely else None
        if found is not None:
            return kind, parameters, found
    kind, parameters = read_all[0] if read_all else (default, {})
    return (kind if "/" in kind else default), parameters, None


def _readable(here: _Open, boundary: bytes) -> bytes:
    return here.body if b"--" + boundary in here.body else unwrapped(here.headers, here.body)[0]


def _cut(body: bytes, boundary: bytes) -> tuple[list[bytes], int, bool]:
    """The parts between the delimiters, how many more there are, and whether the closing delimiter is there."""
    delimiter = b"--" + boundary
    pieces: list[bytes] = []
    start = -1
    place = body.find(delimiter)
    while place >= 0:
        line_end = body.find(b"\n", place)
        line_end = len(body) if line_end < 0 else line_end
        rest = body[place + len(delimiter) : min(line_end, place + len(delimiter) + 80)].strip()
        if rest in (b"", b"--") and (place == 0 or body[place - 1 : place] == b"\n"):
            if start >= 0:
                end = place - 2 if body[place - 2 : place] == b"\r\n" else place - 1
                pieces.append(body[start : max(start, end)])
            if rest == b"--":
                return pieces, 0, True
            start = line_end + 1
            if len(pieces) >= _MAX_DELIMITERS:
                return pieces, body.count(b"\n" + delimiter, start) + 1, False
        place = body.find(delimiter, line_end)
    if start >= 0 and start < len(body):
        pieces.append(body[start:])
    return pieces, 0, False
