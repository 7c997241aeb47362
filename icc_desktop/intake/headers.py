"""Header fields of mail (RFC 5322, 2047, 2231, 6532): hides how senders break, encode and fold them.

A line that is no field does not end the headers, bytes outside ASCII are read, and no field takes longer to read than
it is long.
"""

import binascii
import contextlib
import quopri
import re
from typing import Final
from urllib.parse import unquote_to_bytes

import msgspec

from icc_desktop.intake import charsets

MAX_BYTES: Final = 300_000
MAX_FIELDS: Final = 2_000
_MAX_VALUE: Final = 20_000
_MAX_MAILBOX: Final = 2_000
_LOOK_AHEAD: Final = 12  # lines in which a known field must follow one that is none

KNOWN: Final = frozenset(
    (
        "from", "to", "cc", "bcc", "subject", "date", "message-id", "reply-to", "sender", "received", "return-path",
        "delivered-to", "mime-version", "content-type", "content-transfer-encoding", "content-disposition", "references",
        "in-reply-to", "x-mailer", "x-priority", "importance", "list-id", "auto-submitted", "received-spf",
        "dkim-signature", "authentication-results", "thread-index", "thread-topic", "x-originating-ip", "user-agent",
        "envelope-to", "x-original-to", "resent-from", "arc-seal", "content-id", "content-description",
    )
)  # fmt: skip
"""Names by which a mail is told from a text that happens to have colons."""

_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=\s]")
_PARAMETER = re.compile(r""";\s*([^\s=;"]{1,100})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))""", re.DOTALL)
_SECTION = re.compile(r"(.+?)(?:\*(\d{1,4}))?(\*)?$")
_ANGLES = re.compile(r"<([^<>]*)>")
_COMMENT = re.compile(r"\(([^()]*)\)")
_BARE_ADDRESS = re.compile(r"[^\s<>(),;:\"]+@[^\s<>(),;:\"]+")
_SPECIALS = re.compile(r'[()<>\[\]:;@\\,."]')


class Headers(msgspec.Struct, frozen=True):
    """The fields in their order, with lower-case names and unfolded values as they were written (not decoded).

    `strays` are the lines that are no field; `guessed` says that a value had bytes in no known encoding; `cut` that
    there was more than is read.
    """

    fields: tuple[tuple[str, str], ...] = ()
    strays: tuple[str, ...] = ()
    guessed: bool = False
    cut: bool = False

    def all(self, name: str) -> tuple[str, ...]:
        """The values of all fields of that (lower-case) name."""
        return tuple(value for field, value in self.fields if field == name)

    def first(self, name: str) -> str:
        """The value of the first field of that name that is not empty; empty without one."""
        return next(filter(None, self.all(name)), "")

    def text(self, *names: str) -> str:
        """The first such field as people read it: encoded words decoded, on one line."""
        return next((decoded(value) for value in map(self.first, names) if value), "")


class Mailbox(msgspec.Struct, frozen=True):
    """One address and the name that stands with it; either may be empty."""

    name: str
    address: str

    @property
    def shown(self) -> str:
        """``Name <address>``, or the one that is there."""
        if not self.name or not self.address or self.name == self.address:
            return self.address or self.name
        name = f'"{self.name}"' if _SPECIALS.search(self.name) and not self.name.startswith('"') else self.name
        return f"{name} <{self.address}>"


def split(data: bytes, start: int = 0, end: int | None = None, *, is_part: bool = False) -> tuple[Headers, int]:
    """The header fields of `data` from `start` on, and where what follows their empty line begins. Never raises.

    A part of a mail may have none: it then starts with the empty line. A mail has some.
    """
    stop = len(data) if end is None else end
    start = start if is_part else _behind_postmark(data, start, stop)
    lines: list[bytes] = []
    place, cut = start, False
    while place < stop:
        line_end = data.find(b"\n", place, stop)
        line_end = stop if line_end < 0 else line_end
        line = data[place:line_end].removesuffix(b"\r")
        if not line:
            place = line_end + 1
            break
        if (
            not line[:1].isspace()
            and not _FIELD.match(line)
            and (place == start or not _is_stray(data, line_end, stop))
        ):
            break  # the empty line is missing
        if line.isspace() and not _goes_on(data, line_end + 1, stop):
            place = line_end + 1
            break
        if place - start > MAX_BYTES or len(lines) > 2 * MAX_FIELDS:
            cut = True
        else:
            lines.append(line)
        place = line_end + 1
    return _fields(lines, cut=cut), min(place, stop)


def looks_like_mail(data: bytes) -> bool:
    """Whether `data` starts with headers: two known names, one of which says who or by which way. Never raises."""
    headers, _ = split(data[:MAX_BYTES].lstrip(b"\r\n").removeprefix(b"\xef\xbb\xbf"))
    names = {name for name, _ in headers.fields} & KNOWN
    telling = {"from", "sender", "received", "return-path", "message-id", "mime-version", "delivered-to", "envelope-to"}
    return len(names) >= 2 and not names.isdisjoint(telling)


def decoded(value: str) -> str:
    """`value` with its encoded words (RFC 2047) decoded, on one line. A character split between two words is whole."""
    parts: list[str] = []
    done, run, charset = 0, b"", ""
    for word in _WORD.finditer(value):
        between = value[done : word.start()]
        named = word[1].partition("*")[0]
        if run and (between.strip() or named.lower() != charset.lower()):
            parts.append(charsets.decode(run, charset)[0])
            run = b""
        if between.strip() or done == 0:
            parts.append(between)
        run, charset, done = run + _word_bytes(word[2], word[3]), named, word.end()
    if run:
        parts.append(charsets.decode(run, charset)[0])
    parts.append(value[done:])
    return " ".join("".join(parts).split())


def _word_bytes(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "replace")
    return unbase64(raw)[0] if encoding in "bB" else quopri.decodestring(raw.replace(b" ", b"_"), header=True)


def unbase64(data: bytes) -> tuple[bytes, bool]:
    """What base64 `data` says, and whether it is damaged. Reads as far as it goes."""
    damaged = _NOT_BASE64.search(data) is not None
    padding = data.find(b"=")
    if not damaged and (padding < 0 or not data[padding:].strip(b"=\r\n\t ")):
        with contextlib.suppress(binascii.Error):  # for instance where the padding is missing
            return binascii.a2b_base64(data), False
    found: list[bytes] = []
    segments = re.sub(rb"[^A-Za-z0-9+/=]", b"", data).split(b"=")  # several may stand one behind the other, each padded
    for segment in filter(None, segments):
        spare = len(segment) % 4
        damaged |= spare == 1 or (spare > 0 and len(segments) == 1)
        whole = segment[:-1] if spare == 1 else segment
        found.append(binascii.a2b_base64(whole + b"=" * (-len(whole) % 4)))
    return b"".join(found), damaged


def value_and_parameters(value: str) -> tuple[str, dict[str, str]]:
    """``text/plain; charset=x`` as the value, in lower case, and its parameters by lower-case name (RFC 2231)."""
    value = value[:_MAX_VALUE]
    kind, _, _ = value.partition(";")
    whole: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for found in _PARAMETER.finditer(value[len(kind) :]):
        quoted, bare = found[2], found[3]
        text = re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else bare.strip()
        section = _SECTION.match(found[1].lower())
        if section is None:
            continue
        name, number, percent = section[1], section[2], bool(section[3])
        if number is None and not percent:
            whole.setdefault(name, decoded(text) if "=?" in text else text)
        else:
            pieces.setdefault(name, []).append((int(number or 0), percent, text))
    return kind.strip().lower(), whole | {name: _joined(parts) for name, parts in pieces.items()}


def _joined(pieces: list[tuple[int, bool, str]]) -> str:
    """The sections of one parameter (RFC 2231, sections 3 and 4): charset'language'percent-encoded."""
    pieces.sort(key=lambda piece: piece[0])
    charset = "utf-8"
    raw: list[bytes] = []
    for place, (_, percent, text) in enumerate(pieces):
        if percent and place == 0 and text.count("'") >= 2:
            named, _, text = text.split("'", 2)
            charset = named or charset
        raw.append(unquote_to_bytes(text) if percent else text.encode("utf-8", "replace"))
    return charsets.decode(b"".join(raw), charset)[0]


def mailbox(value: str) -> Mailbox:
    """The first address of a field such as From, its name decoded."""
    value = value[:_MAX_MAILBOX]
    if angles := _ANGLES.search(value):
        name = _unquoted(value[: angles.start()].strip())
        return Mailbox(decoded(name), _address(angles[1]))
    bare = _BARE_ADDRESS.search(value)
    comment = _COMMENT.search(value)
    if bare is None:
        return Mailbox(decoded(value.strip(" ,;")), "")
    return Mailbox(decoded(comment[1]) if comment else "", _address(bare[0]))


def _address(text: str) -> str:
    return "".join(decoded(text).split()).strip(",;")


def _unquoted(name: str) -> str:
    name = name.rpartition(",")[2].strip() if name.startswith(",") else name
    if len(name) > 1 and name[0] == name[-1] == '"':
        return re.sub(r"\\(.)", r"\1", name[1:-1]).strip()
    return name


def _behind_postmark(data: bytes, start: int, stop: int) -> int:
    """Where the headers start: behind empty lines and the ``From `` line of an mbox file (RFC 4155)."""
    place = start
    while place < stop and data[place] in b"\r\n":
        place += 1
    while data.startswith((b"From ", b">From "), place) and b":" not in data[place : place + 6]:
        line_end = data.find(b"\n", place, stop)
        if line_end < 0:
            return stop
        place = line_end + 1
    return place


def _is_stray(data: bytes, line_end: int, stop: int) -> bool:
    """Whether the line up to `line_end`, which is no field, stands among fields and is not the start of the text."""
    follows = data[line_end + 1 : min(line_end + 3, stop)]
    return follows.startswith((b"\n", b"\r\n")) or _goes_on(data, line_end + 1, stop)


def _goes_on(data: bytes, place: int, stop: int) -> bool:
    """Whether a known field follows before the next empty line."""
    for _ in range(_LOOK_AHEAD):
        line_end = data.find(b"\n", place, stop)
        if line_end < 0:
            return False
        line = data[place:line_end].removesuffix(b"\r")
        if not line:
            return False
        field = _FIELD.match(line)
        if (field and field[1].lower().decode("ascii") in KNOWN) or (line[:1].isspace() and not line.isspace()):
            return True
        place = line_end + 1
    return False


def _fields(lines: list[bytes], *, cut: bool) -> Headers:
    raw: list[tuple[str, list[bytes]]] = []
    strays: list[bytes] = []
    for line in lines:
        field = _FIELD.match(line)
        if field and not line[:1].isspace():
            if len(raw) >= MAX_FIELDS:
                cut = True
                break
            raw.append((field[1].decode("ascii").lower(), [line[field.end() :]]))
        elif raw and (line[:1].isspace() or _is_open(raw[-1][1])):
            raw[-1][1].append(line)
        else:
            strays.append(line)
    guessed = False
    fields = []
    for name, pieces in raw:
        value, doubtful = charsets.decode(b" ".join(piece.strip(b" \t\r") for piece in pieces))
        guessed |= doubtful
        fields.append((name, value.strip()[:_MAX_VALUE]))
    return Headers(tuple(fields), tuple(charsets.decode(line)[0] for line in strays), guessed, cut)


def _is_open(pieces: list[bytes]) -> bool:
    """Whether an address was begun and not ended: the line break stands in it."""
    return pieces[-1].count(b"<") > pieces[-1].count(b">")
