"""Outlook messages (.msg, [MS-OXMSG]) to an alert: hides the OLE file, property tags, code pages and RTF bodies.

Property identifiers are those of [MS-OXPROPS]. A draft was never sent: it has no time of sending, and none is made up.
"""

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Final

import msgspec
import olefile

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.alert import Alert, Attachment, Draft, Info, Item, Named, Unreadable
from icc_desktop.intake import charsets, headers, media, message, rtf, webpage
from icc_desktop.intake.document import Document
from icc_desktop.intake.headers import Headers, Mailbox
from icc_desktop.intake.times import moment

MAX_STREAMS: Final = 30_000
MAX_RECIPIENTS: Final = 50
MAX_MESSAGES_DEEP: Final = 4

NOT_OUTLOOK = QT_TRANSLATE_NOOP("core", "It looks like an Outlook message, but it is damaged ({detail}).")

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROPERTIES: Final = "__properties_version1.0"
_MARK: Final = _PROPERTIES.encode("utf-16-le")
# What a damaged file makes the OLE library raise.
_DAMAGED: Final = (
    OSError, struct.error, ValueError, IndexError, KeyError, TypeError, AttributeError, OverflowError, RecursionError,
)  # fmt: skip

_CLASS, _SUBJECT, _BODY, _RTF, _HTML = 0x001A, 0x0037, 0x1000, 0x1009, 0x1013
_IMPORTANCE, _FLAGS, _SUBMITTED, _DELIVERED = 0x0017, 0x0E07, 0x0039, 0x0E06
_TRANSPORT, _MESSAGE_ID, _IN_REPLY_TO, _REFERENCES = 0x007D, 0x1035, 0x1042, 0x1039
_TO, _CC = 0x0E04, 0x0E03
_CODE_PAGES: Final = (0x3FFD, 0x3FDE)
# Name, address, kind of address, SMTP address: of whom it was sent for, and of who sent it.
_SENDERS: Final = ((0x0042, 0x0065, 0x0064, 0x5D02), (0x0C1A, 0x0C1F, 0x0C1E, 0x5D01))
_RECIPIENT: Final = (0x3001, 0x3003, 0x3002, 0x39FE)
_ATTACHED, _METHOD, _LONG_NAME, _SHORT_NAME, _SHOWN_NAME = 0x3701, 0x3705, 0x3707, 0x3704, 0x3001
_UNSENT: Final = 0x8
_EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC)
_EARLIEST, _LATEST = datetime(1985, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)


def claims(document: Document) -> bool:
    """Whether it is an OLE file with the properties of a message in it."""
    return document.data.startswith(_OLE) and _MARK in document.data


def items(document: Document) -> tuple[Item, ...]:
    """The message with its attachments; unreadable where the file is damaged."""
    try:
        with olefile.OleFileIO(BytesIO(document.data)) as ole:
            return (_draft(_File(ole), document.data),)
    except _DAMAGED as error:
        return (Unreadable(document.data, Message(NOT_OUTLOOK, {"detail": str(error)[:200]})),)


class _File:
    """The streams of an OLE file by their path, and how many bytes may still be read."""

    def __init__(self, ole: olefile.OleFileIO) -> None:
        self._ole = ole
        self._left = 2 * message.MAX_ATTACHED_BYTES
        self.refused = 0  # streams that are damaged or would be too much
        paths = ole.listdir(streams=True, storages=True)
        if len(paths) > MAX_STREAMS:
            raise ValueError(f"{len(paths)} streams")
        self._paths = {tuple(name.upper() for name in path): "/".join(path) for path in paths}

    def __contains__(self, path: tuple[str, ...]) -> bool:
        return _upper(path) in self._paths

    def stream(self, path: tuple[str, ...]) -> bytes:
        """The bytes of a stream; empty where there is none or it was refused."""
        place = self._paths.get(_upper(path))
        if place is None:
            return b""
        try:
            size = self._ole.get_size(place)
            if size <= self._left:
                self._left -= size
                with self._ole.openstream(place) as stream:
                    return bytes(stream.read())
        except _DAMAGED:
            pass  # counted like one that is too large
        self.refused += 1
        return b""

    def storages(self, inside: tuple[str, ...], start: str) -> list[tuple[str, ...]]:
        """The storages directly in `inside` whose name starts so, in the order of their names."""
        outer, start = _upper(inside), start.upper()
        deep = len(outer) + 1
        return sorted(p for p in self._paths if len(p) == deep and p[:-1] == outer and p[-1].startswith(start))


def _upper(path: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.upper() for name in path)


class _Object:
    """The properties of a message, a recipient or an attachment ([MS-OXMSG], section 2.4)."""

    def __init__(self, file: _File, path: tuple[str, ...], *, header_bytes: int, code_page: str | None = None) -> None:
        self.file, self.path = file, path
        data = file.stream((*path, _PROPERTIES))[header_bytes:]
        self._fixed = {tag: value for tag, _, value in struct.iter_unpack("<II8s", data[: len(data) - len(data) % 16])}
        pages = (rtf.codec(page) for tag in _CODE_PAGES if (page := self.number(tag)) is not None)
        self.code_page = code_page or next(filter(None, pages), None)
        self.guessed = False

    def number(self, tag: int) -> int | None:
        value = self._fixed.get(tag << 16 | 0x0003)
        return None if value is None else int(struct.unpack("<i", value[:4])[0])

    def time(self, tag: int) -> datetime | None:
        """A FILETIME; None where it is not set or no time at which mail was sent."""
        value = self._fixed.get(tag << 16 | 0x0040)
        if value is None:
            return None
        try:
            at = _EPOCH + timedelta(microseconds=int.from_bytes(value, "little") // 10)
        except OverflowError:
            return None
        return at if _EARLIEST < at < _LATEST else None

    def binary(self, tag: int) -> bytes:
        return self.file.stream((*self.path, f"__substg1.0_{tag:04X}0102"))

    def text(self, tag: int) -> str:
        wide = self.file.stream((*self.path, f"__substg1.0_{tag:04X}001F"))
        if wide:
            return wide.decode("utf-16-le", "replace").replace("\0", "").strip()
        narrow = self.file.stream((*self.path, f"__substg1.0_{tag:04X}001E"))
        written, guessed = charsets.decode(narrow, self.code_page)
        self.guessed |= guessed
        return written.replace("\0", "").strip()

    def address(self, tags: tuple[int, int, int, int]) -> Mailbox:
        """Name and address. An address that only the sender's own directory knows is none."""
        name, address, kind, smtp = (self.text(tag) for tag in tags)
        return Mailbox(name, smtp or (address if kind.upper() in ("SMTP", "") and "@" in address else ""))


class _Read(msgspec.Struct, frozen=True):
    """What a message, on its own or in another one, says."""

    subject: str
    sender: Mailbox
    at: datetime | None
    text: str
    fields: Headers
    damaged: bool


def _draft(file: _File, original: bytes) -> Draft:
    root = _Object(file, (), header_bytes=32)
    said = _read(root)
    attachments: list[Attachment] = []
    left = _attach(root, attachments, deep=0)
    if not said.text and len(attachments) == 1 and headers.split(attachments[0].data)[0].first("content-type"):
        return _signed(root, said, attachments[0], original)
    return Draft(_alert(root, said, left), original, tuple(attachments))


def _read(one: _Object) -> _Read:
    fields = headers.split(one.text(_TRANSPORT).encode("utf-8", "replace"))[0]
    sender = next((found for tags in _SENDERS if (found := one.address(tags)).shown), Mailbox("", ""))
    if not sender.address and (from_field := fields.first("from")):
        sender = headers.mailbox(from_field)
    unsent = bool((one.number(_FLAGS) or 0) & _UNSENT)
    shown, damaged = _body(one)
    return _Read(
        subject=fields.text("subject") or one.text(_SUBJECT),
        sender=sender,
        at=None if unsent else one.time(_SUBMITTED) or moment(fields.text("date"))[0],
        text=shown[: message.MAX_TEXT],
        fields=fields,
        damaged=damaged,
    )


def _body(one: _Object) -> tuple[str, bool]:
    """The text: plain, else from the HTML, else from the RTF; and whether one is there that could not be read."""
    if plain := one.text(_BODY):
        return plain.replace("\r\n", "\n").replace("\r", "\n"), False
    if html := one.binary(_HTML):
        written, guessed = webpage.read(html, one.code_page)
        one.guessed |= guessed
        return written, False
    if html_text := one.text(_HTML):
        return webpage.plain(html_text), False
    packed = one.binary(_RTF)
    rich = rtf.unpacked(packed) if packed else None
    return (rtf.plain(rich) if rich else ""), bool(packed) and rich is None


def _attach(one: _Object, found: list[Attachment], *, deep: int) -> int:
    """Adds the files of a message to `found`, those of messages in it behind them; how many were left out."""
    left = 0
    for path in one.file.storages(one.path, "__attach_version1.0_#"):
        attached = _Object(one.file, path, header_bytes=8, code_page=one.code_page)
        inner = (*path, f"__substg1.0_{_ATTACHED:04X}000D")
        is_message = (*inner, _PROPERTIES) in one.file
        refused = one.file.refused
        data = b"" if is_message else attached.binary(_ATTACHED)
        is_missing = one.file.refused > refused or (inner in one.file and not is_message)  # an OLE object is no file
        if is_missing or len(found) >= message.MAX_ATTACHMENTS or (is_message and deep >= MAX_MESSAGES_DEEP):
            left += 1
            continue
        named = attached.text(_LONG_NAME) or attached.text(_SHORT_NAME) or attached.text(_SHOWN_NAME)
        if is_message:
            embedded = _Object(one.file, inner, header_bytes=24, code_page=one.code_page)
            said = _read(embedded)
            name = media.safe_name(f"{said.subject[:100] or named}.eml", f"attachment-{len(found) + 1}.eml")
            found.append(Attachment(name, media.MAIL, _as_mail(said, embedded)))
            left += _attach(embedded, found, deep=deep + 1)
        else:
            kind = media.media_type(data)
            name = media.safe_name(named, f"attachment-{len(found) + 1}{media.extension(kind)}")
            found.append(Attachment(name, kind, data))
    return left


def _as_mail(said: _Read, embedded: _Object) -> bytes:
    """A message in a message as a mail that any program opens; its files stand beside it as attachments."""
    identifier = message.message_id(embedded.text(_MESSAGE_ID))
    lines = [
        f"From: {_one_line(said.sender.shown)}",
        f"To: {_one_line(embedded.text(_TO))}",
        f"Subject: {_one_line(said.subject)}",
        *([f"Date: {said.at:%d} {_MONTHS[said.at.month - 1]} {said.at:%Y %H:%M:%S} +0000"] if said.at else []),
        *([f"Message-ID: <{identifier}>"] if identifier else []),
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        *said.text.split("\n"),
    ]
    return "\r\n".join(lines).encode("utf-8", "replace")


_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _signed(root: _Object, said: _Read, packed: Attachment, original: bytes) -> Draft:
    """A clear-signed message, whose text and files are inside its one attachment ([MS-OXOSMIME], section 2.1.2)."""
    (inner,) = message.items(Document(packed.data))
    attachments = (packed, *inner.attachments) if isinstance(inner, Draft) else (packed,)
    if isinstance(inner, Draft):
        said = msgspec.structs.replace(said, text=inner.alert.infos[0].description or "")
    return Draft(_alert(root, said, 0), original, attachments)


def _alert(one: _Object, said: _Read, left: int) -> Alert:
    identifier = message.message_id(one.text(_MESSAGE_ID) or said.fields.first("message-id"))
    kind = one.text(_CLASS)
    event, about = _about_our_mail(kind)
    delivered = one.time(_DELIVERED) if not (one.number(_FLAGS) or 0) & _UNSENT else None
    at = said.at or delivered
    remarks = {
        "mail-not-sent": at is None,
        "date-from-received": at is not None and said.at is None,
        "sender-missing": not said.sender.shown,
        "identifier-missing": identifier is None,
        "encoding-guessed": one.guessed,
        "mail-damaged": said.damaged or one.file.refused > 0,
        "mail-signed": "SMIME.MULTIPARTSIGNED" in kind.upper(),
        "mail-encrypted": kind.upper().endswith(".SMIME"),
        "attachments-left": left > 0,
    }
    info = Info(
        event=event,
        headline=_one_line(said.subject) or None,
        description=said.text or None,
        sender_name=said.sender.shown or None,
        parameters=tuple(Named(name, value[: message.MAX_SHOWN]) for name, value in _parameters(one, said) if value),
    )
    return Alert(
        format="Outlook",
        identifier=identifier,
        sender=said.sender.address or said.sender.name or None,
        sent=None if at is None else at.isoformat(timespec="seconds"),
        sent_at=at,
        message_type="Alert",
        infos=(info,),
        flags=("status-missing", *about, *(code for code, applies in remarks.items() if applies)),
    )


def _parameters(one: _Object, said: _Read) -> Iterator[tuple[str, str]]:
    recipients = [
        _Object(one.file, path, header_bytes=8, code_page=one.code_page).address(_RECIPIENT).shown
        for path in one.file.storages(one.path, "__recip_version1.0_#")[:MAX_RECIPIENTS]
    ]
    yield "To", said.fields.text("to") or one.text(_TO)
    yield "Cc", said.fields.text("cc") or one.text(_CC)
    yield "Recipients", "; ".join(filter(None, recipients))
    yield "Reply-To", said.fields.text("reply-to")
    yield "In-Reply-To", one.text(_IN_REPLY_TO) or said.fields.text("in-reply-to")
    yield "References", one.text(_REFERENCES) or said.fields.text("references")
    yield (
        "Importance",
        {0: "low", 2: "high"}.get(one.number(_IMPORTANCE) or 1 if one.number(_IMPORTANCE) != 0 else 0, ""),
    )
    yield "List-Id", said.fields.text("list-id")
    yield "Auto-Submitted", said.fields.text("auto-submitted")
    kind = one.text(_CLASS)
    yield "Message class", "" if kind.upper() == "IPM.NOTE" else kind


def _about_our_mail(kind: str) -> tuple[str | None, tuple[str, ...]]:
    """Event and flags of a report on a mail of ours, by its message class ([MS-OXCMSG], section 2.2.1.3)."""
    upper = kind.upper()
    if upper.startswith("REPORT.") and upper.endswith(".NDR"):
        return message.BOUNCE, ("bounce",)
    if upper.startswith("REPORT.") and upper.endswith((".IPNRN", ".IPNNRN")):
        return message.RECEIPT, ("read-receipt",)
    return None, ()
