"""Keeping classified content out: an unaccredited desk holds a pointer to it and nothing else (DOMAIN.md 3.6).

What carries a classification in its subject, headline, restriction or class field, on a line of its own at either end of its
text, or in the name or subject of something attached, is replaced by a notification without a body before it reaches the disk
or a screen: who sent it, when, under which identifier, and the marking. Its bytes, text, areas, values and files are gone; a digest tells two such
messages apart. What was cut out of the same bytes goes with it, and so does the document. Nothing here raises.

The subject itself is not kept: it may say more than the marking. A file name or the path of an address may, too.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from email.errors import MessageError
from email.header import decode_header
from typing import Final
from urllib.parse import urlsplit

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.alert import Alert, Attachment, Batch, Draft, Info, Item, Named, Unreadable
from icc_desktop.domain.entry import canonical
from icc_desktop.domain.lane import speaks_of_exercise
from icc_desktop.domain.marks import Found, Mark, Marks, strictest
from icc_desktop.domain.source import Delivery

WITHHELD: Final = "classified-withheld"
FORMER: Final = "mark-former"
DIGEST: Final = QT_TRANSLATE_NOOP("core", "Digest of what was withheld")

_CLASS_FIELD = re.compile(r"^mark$|class|confiden|marking|seclass|sensitiv|protective|handling|tlp", re.I)
_HEADER_BYTES = 65_536
_LOOKED_AT_BYTES = 200_000
_LONGEST = 300  # characters of what is kept of sender, recipients or identifier
_SUBJECT = re.compile(r"^(?:subject|thread-topic)[ \t]*:([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)", re.I | re.M)
_MARKED_HEADER = re.compile(
    r"^(?:x-)?(?:security-)?(?:classification|protective-marking|marking|sio-label)[ \t]*:([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)",
    re.I | re.M,
)
_NAMED_TEXT = re.compile(r"<(?:[\w.-]{1,40}:)?(?:headline|title|event|subject)\b[^<>]{0,200}>([^<]{1,2000})<", re.I)
_NAMED_CLASS = re.compile(
    r"<(?:[\w.-]{1,40}:)?(?:restriction|seclass|confidentiality|classification)\b[^<>]{0,200}>([^<]{1,400})<", re.I
)
_JSON_TEXT = re.compile(r'"(?:headline|title|event|subject)"\s{0,9}:\s{0,9}"([^"\n]{1,2000})"', re.I)
_MAIL_NAME = re.compile(r"mail (?:<[^<>\s]{1,250}>|UID \d+) in [^/\\]{1,100}")
_LOOKS_LIKE_MAIL = re.compile(rb"^(?:From |[!-9;-~]{1,80}:)")


def withhold(batch: Batch, marks: Marks, *, name: str = "") -> Batch:
    """The batch without what may not be here. Done twice it changes nothing more.

    What came as a file whose `name` carries the marking counts as marked.
    """
    return _withheld(batch, marks, _classified(_of_name(name, marks)))


def withhold_delivery(delivery: Delivery, marks: Marks) -> Delivery:
    """The delivery without what may not be here, its name reduced to where it came from."""
    batch = withhold(delivery.batch, marks, name=delivery.name)
    if batch is delivery.batch:
        return delivery
    return msgspec.structs.replace(delivery, batch=batch, name=_neutral(delivery.name))


def is_withheld(item: Item) -> bool:
    """Whether its body was left out."""
    return isinstance(item, Draft) and WITHHELD in item.alert.flags


def is_classified(item: Item, marks: Marks) -> bool:
    """Whether a message carries a classification."""
    return _classified(_of_item(item, marks)) is not None


def names_classified(data: bytes, marks: Marks) -> bool:
    """Whether bytes that no reader understands carry a classification where it would stand."""
    return _classified(_of_bytes(data, marks)) is not None


def withhold_words(said: Message, marks: Marks) -> Message:
    """What is told of a source, without the names in it that carry a classification: of a file that cannot be read, for instance."""
    values = {
        name: _neutral(value) if isinstance(value, str) and _classified(_of_name(value, marks)) is not None else value
        for name, value in said.values.items()
    }
    return said if values == said.values else msgspec.structs.replace(said, values=values)


def found_on(item: Item, marks: Marks) -> tuple[Found, ...]:
    """The marks that a message carries, each once."""
    found = _of_alert(item.alert, marks) if isinstance(item, Draft) else _of_bytes(item.original, marks)
    return tuple(dict.fromkeys(found))


def _withheld(batch: Batch, marks: Marks, of_name: Mark | None) -> Batch:
    found: dict[int, Mark] = {}
    for place, item in enumerate(batch.items):
        mark = of_name if of_name is not None else _classified(_of_item(item, marks))
        if mark is not None and not is_withheld(item):
            found[place] = mark
    if not found:
        return batch
    _spread(batch.items, found)
    items = tuple(_stub(item, found[place]) if place in found else item for place, item in enumerate(batch.items))
    return Batch(items)


def _spread(items: tuple[Item, ...], found: dict[int, Mark]) -> None:
    """What carries such a message, what it carries, and what holds its bytes, goes with it."""
    grew = True
    while grew:
        before = len(found)
        for place, item in enumerate(items):
            carrier = item.carrier
            if carrier is not None and 0 <= carrier < len(items):
                if place in found:
                    found.setdefault(carrier, found[place])
                elif carrier in found:
                    found[place] = found[carrier]
            if place not in found and not is_withheld(item):
                inside = (
                    mark
                    for other, mark in found.items()
                    if items[other].original and items[other].original in item.original
                )
                mark = strictest(inside)
                if mark is None and isinstance(item, Unreadable):  # may be the rest of the document, whatever that is
                    mark = strictest(found.values())
                if mark is not None:
                    found[place] = mark
        grew = len(found) > before


def _stub(item: Item, mark: Mark) -> Draft:
    """What is left of a message."""
    alert = item.alert if isinstance(item, Draft) else Alert(format="", flags=("status-missing",))
    timeless = msgspec.structs.replace(
        alert, sent=None, sent_at=None
    )  # a revision that changes nothing else is no news
    content = canonical(timeless) if isinstance(item, Draft) else item.original
    digest = hashlib.sha256(content).hexdigest()
    words = next(iter(mark.words.values()))
    doubt = ("exercise-words",) if speaks_of_exercise(alert) else ()  # the words themselves go
    flags = (WITHHELD, *(flag for flag in alert.flags if flag in _KEPT), *doubt)
    left = Alert(
        format=alert.format,
        identifier=_short(alert.identifier),
        sender=_short(alert.sender),
        sent=_short(alert.sent),
        sent_at=alert.sent_at,
        status=alert.status,
        message_type=alert.message_type,
        scope=alert.scope,
        restriction=words,
        references=alert.references,
        infos=(Info(headline=words, parameters=(Named(DIGEST, digest),)),),
        flags=tuple(dict.fromkeys(flags)),
    )
    to = next((pair.value for info in alert.infos for pair in info.parameters if pair.name == "To"), None)
    lines = (
        ("From", left.sender),
        ("To", _short(to) if alert.format in _MAILS else None),
        ("Date", left.sent),
        ("Message-ID" if alert.format in _MAILS else "Identifier", left.identifier),
        ("Marking", words),
        ("SHA-256 of what was withheld", digest),
    )
    said = [f"{name}: {' '.join(value.split())}" for name, value in lines if value]
    text = "\n".join(
        (*said, "", "Classified content may not be kept at this desk. Nothing else of this message was stored.", "")
    )
    return Draft(left, text.encode("utf-8", "replace"), (), item.carrier)


_MAILS: Final = ("Mail", "Outlook")
_KEPT: Final = (
    "status-missing",
    "status-unknown",
    "status-exercise",
    "status-test",
    "envelope-status",
    "exercise-words",
)


def _short(text: str | None) -> str | None:
    return None if text is None else text[:_LONGEST]


def _neutral(name: str) -> str:
    """Where it came from, without what a file name or a path may tell."""
    if _MAIL_NAME.fullmatch(name):
        return name
    try:
        parts = urlsplit(name)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme in ("http", "https") and parts.hostname:
        return f"{parts.scheme}://{parts.hostname}/…"
    ending = re.search(r"\.[A-Za-z0-9]{1,5}$", name)
    return f"[…]{ending[0].lower() if ending else ''}"


# -- where a mark is looked for


def _classified(found: Iterable[Found]) -> Mark | None:
    return strictest(one.mark for one in found if one.mark.classified)


def _of_item(item: Item, marks: Marks) -> Iterator[Found]:
    if not isinstance(item, Draft):
        yield from _of_bytes(item.original, marks)
        return
    yield from _of_alert(item.alert, marks)
    if _LOOKS_LIKE_MAIL.match(item.original):
        yield from _of_headers(_text(item.original[:_HEADER_BYTES]), marks)
    for file in item.attachments:
        yield from _of_file(file, marks)


def _of_alert(alert: Alert, marks: Marks) -> Iterator[Found]:
    for value in (alert.restriction, *alert.codes):
        if value:
            yield from marks.found_as_value(value)
    if alert.note:
        yield from marks.found_in(alert.note)
    for info in alert.infos:
        for title in (info.headline, info.event):
            if title:
                yield from marks.found_in(title)
        for text in (info.description, info.instruction):
            if text:
                yield from marks.found_on_lines(text)
        for pair in info.parameters:
            if _CLASS_FIELD.search(pair.name):
                yield from marks.found_as_value(pair.value)


def _of_file(file: Attachment, marks: Marks) -> Iterator[Found]:
    yield from _of_name(file.name, marks)
    start = _text(file.data[:_HEADER_BYTES])
    if file.media_type == "message/rfc822":
        yield from _of_headers(start, marks)
    if file.media_type.startswith(("text/", "message/")):
        yield from marks.found_on_lines(start)


def _of_name(name: str, marks: Marks) -> Iterator[Found]:
    stem = re.sub(r"\.[A-Za-z0-9]{1,5}$", "", name.replace("\\", "/").rpartition("/")[2])
    yield from marks.found_in(stem.replace("_", " "))


def _of_bytes(data: bytes, marks: Marks) -> Iterator[Found]:
    text = _text(data[:_LOOKED_AT_BYTES])
    if _LOOKS_LIKE_MAIL.match(data):
        yield from _of_headers(text[:_HEADER_BYTES], marks)
    yield from marks.found_on_lines(text)
    for pattern in (_NAMED_TEXT, _JSON_TEXT):
        for hit in pattern.finditer(text):
            yield from marks.found_in(hit[1])
    for hit in _NAMED_CLASS.finditer(text):
        yield from marks.found_as_value(hit[1])


def _of_headers(text: str, marks: Marks) -> Iterator[Found]:
    head = re.split(r"\r?\n[ \t]*\r?\n", text, maxsplit=1)[0]
    for hit in _SUBJECT.finditer(head):
        yield from marks.found_in(_decoded(hit[1]))
    for hit in _MARKED_HEADER.finditer(head):
        yield from marks.found_as_value(_decoded(hit[1]))


def _decoded(value: str) -> str:
    """A header's value with its encoded words decoded (RFC 2047), as far as they can be."""
    flat = " ".join(value.split())
    try:
        parts = decode_header(flat)
        return " ".join(
            part.decode(charset or "utf-8", "replace") if isinstance(part, bytes) else part for part, charset in parts
        )
    except (ValueError, LookupError, MessageError):  # an unknown charset, or broken base64
        return flat


def _text(data: bytes) -> str:
    """Text enough to find a mark in it, whatever the encoding: marks are Latin letters."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data[:400].count(b"\0") > 20:
        return data.replace(b"\0", b"").decode("utf-8", "replace")
    try:
        data[:-4].decode("utf-8")  # the last letter may be cut off
    except UnicodeDecodeError:
        return data.decode("latin-1")
    return data.decode("utf-8", "replace")
