"""Mail (.eml, RFC 5322 and MIME) to an alert: hides which part is the text, what is attached, and what the mail is.

Nobody in a mail says whether it is real: the status is left to a person, or to how its source is set up. HTML is
turned into plain text; nothing in it is fetched. Delivery reports (RFC 3464) and read receipts (RFC 8098) about mail
that was sent from here are told apart from mail about events.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from typing import Final

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.alert import Alert, Attachment, Draft, Info, Item, Named, Unreadable
from icc_desktop.intake import charsets, headers, media, mime, webpage, xml
from icc_desktop.intake.document import Document
from icc_desktop.intake.headers import Headers
from icc_desktop.intake.mime import Mail, Part
from icc_desktop.intake.times import moment

MAX_ATTACHMENTS: Final = 100
MAX_ATTACHED_BYTES: Final = 64_000_000
MAX_MAILS: Final = 1_000
MAX_SHOWN: Final = 4_000  # characters of a field that is shown as a parameter
MAX_TEXT: Final = 500_000  # characters of the text; the mail itself is kept whole
BOUNCE: Final = "delivery failure"
RECEIPT: Final = "read receipt"

_SHOWN: Final = (
    "To", "Cc", "Reply-To", "Sender", "In-Reply-To", "References", "Importance", "X-Priority", "List-Id", "Auto-Submitted",
)  # fmt: skip
_TEXTS: Final = ("text/plain", "text/html")
_SAME_TEXT: Final = (*_TEXTS, "text/enriched", "text/richtext", "text/x-amp-html", "text/watch-html")
_STATUS: Final = ("message/delivery-status", "message/global-delivery-status")
_DISPOSITION: Final = ("message/disposition-notification", "message/global-disposition-notification")
_RETURNED: Final = ("text/rfc822-headers", "message/global-headers")
_STATUS_FIELDS: Final = ("Final-Recipient", "Action", "Status", "Diagnostic-Code")
_STUB: Final = 5  # a plain text so many times shorter than its HTML only says that there is HTML

TOO_MANY = QT_TRANSLATE_NOOP("core", "More than {count} mails in one file: the rest was not read.")

_POSTMARK = re.compile(rb"(?<=\n)From \S{1,200} [^\r\n]{5,60}\d{4}\r?\n(?=[!-9;-~]{1,80}:)")
_BLANK_START = re.compile(r"^(?:[^\S\n]*+\n)++")
_XML = re.compile(r"<\?xml\s|<(?:[\w-]{1,20}:)?(?:alert|EDXLDistribution)[\s>]")
_ENCRYPTED: Final = ("multipart/encrypted", "application/pgp-encrypted")
_PACKED: Final = ("application/pkcs7-mime", "application/x-pkcs7-mime")


def claims(document: Document) -> bool:
    """Whether the bytes start as a mail does: at least two known header fields, one of them about sender or way."""
    return headers.looks_like_mail(document.data)


def items(document: Document) -> tuple[Item, ...]:
    """The mail as one message with its attachments; of a mailbox file (mbox, RFC 4155) each mail."""
    mails = _mails(document.data)
    read = tuple(_draft(each) for each in mails[:MAX_MAILS])
    if len(mails) <= MAX_MAILS:
        return read
    rest = b"".join(mails[MAX_MAILS:])
    return (*read, Unreadable(rest, Message(TOO_MANY, {"count": MAX_MAILS}), f"mail {MAX_MAILS + 1}"))


def _mails(data: bytes) -> list[bytes]:
    """The mails of a mailbox file. One that is inside a mail that is still open (a forwarded one) does not count."""
    if not data.startswith(b"From "):
        return [data]
    cuts = [0]
    closing = mime.closing(data)
    for mark in _POSTMARK.finditer(data, 1):
        if closing is None or data.find(closing, cuts[-1], mark.start()) >= 0:
            cuts.append(mark.start())
            closing = mime.closing(data[mark.start() : mark.start() + headers.MAX_BYTES])
    if len(cuts) == 1:
        return [data]
    return [data[start:end] for start, end in pairwise((*cuts, len(data)))]


def _draft(data: bytes) -> Draft:
    mail = mime.read(data)
    written = _Text(mail)
    attachments, left = _attachments(mail, written)
    return Draft(_alert(mail, written, attachments, left), data, attachments)


class _Text:
    """The text of a mail: the first one that is no file, plain where it says as much as its HTML does."""

    def __init__(self, mail: Mail) -> None:
        self.parts: tuple[Part, ...] = ()
        self.shown, self.guessed, self.damaged = "", False, False
        candidates = [part for part in mail.parts if _may_be_text(part)]
        own = [part for part in candidates if not part.in_another_mail]
        for first in (*own, *(part for part in candidates if part.in_another_mail)):
            group = (
                [part for part in own if _alternative(part) == _alternative(first)] if _alternative(first) else [first]
            )
            said = [self._read(part) for part in group]
            if best := _best([(shown, part.kind) for part, shown in zip(group, said, strict=True)]):
                self.shown, self.parts = best, tuple(group) if first in own else ()
                return

    def _read(self, part: Part) -> str:
        data, damaged = part.data()
        declared = part.parameters.get("charset")
        is_html = part.kind == "text/html"
        start = data if is_html else charsets.beginning(data, 4 * MAX_TEXT)
        written, guessed = webpage.read(start, declared) if is_html else charsets.decode(start, declared)
        self.guessed |= guessed
        self.damaged |= damaged
        written = written.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
        return _BLANK_START.sub("", written).rstrip()[:MAX_TEXT]


def _best(said: list[tuple[str, str]]) -> str:
    plain = next((shown for shown, kind in said if kind == "text/plain" and shown), "")
    rich = next((shown for shown, kind in said if kind == "text/html" and shown), "")
    return rich if _STUB * len(plain) < len(rich) else plain


def _may_be_text(part: Part) -> bool:
    return part.kind in _TEXTS and not part.name and part.disposition[0] != "attachment"


def _alternative(part: Part) -> int | None:
    return next((around.number for around in reversed(part.inside) if around.kind == "multipart/alternative"), None)


def _attachments(mail: Mail, written: _Text) -> tuple[tuple[Attachment, ...], list[int]]:
    """The files in the mail, and the sizes in bytes of those that are too many."""
    found: list[Attachment] = []
    left: list[int] = []
    alternatives = {_alternative(part) for part in written.parts} - {None}
    for part in mail.parts:
        same_text = _alternative(part) in alternatives and part.kind in _SAME_TEXT and not part.name
        if part in written.parts or same_text or _is_report(part) or (part.in_another_mail and _may_be_text(part)):
            continue
        data, damaged = part.data()
        if _may_be_text(part) and not data.strip():
            continue
        if len(found) >= MAX_ATTACHMENTS or sum(len(each.data) for each in found) + len(data) > MAX_ATTACHED_BYTES:
            left.append(len(data))
            continue
        kind = media.MAIL if part.kind in mime.MESSAGE else media.media_type(data)
        name = media.safe_name(_name(part, data), f"attachment-{len(found) + 1}{media.extension(kind)}")
        found.append(Attachment(name, kind, data, "attachment-damaged" if damaged else None))
    if (inline := _inline(written.shown)) is not None:
        found.append(Attachment("message.xml", "application/xml", inline))
    return tuple(found), left


def _name(part: Part, data: bytes) -> str:
    if part.name:
        return part.name
    if part.kind in mime.MESSAGE and (subject := headers.split(data)[0].text("subject")):
        return f"{subject[:100]}.eml"
    return ""


def _inline(shown: str) -> bytes | None:
    """An alert that was pasted into the text as XML; None for what is none or is not whole."""
    start, end = _XML.search(shown), shown.rfind(">")
    if start is None or end < start.start():
        return None
    pasted = shown[start.start() : end + 1].encode("utf-8", "replace")
    return pasted if xml.document(pasted).root is not None else None


def _is_report(part: Part) -> bool:
    """Whether a part is what a program says about a mail; it is shown as parameters."""
    in_report = any(around.kind == "multipart/report" for around in part.inside)
    return in_report and part.kind in (*_STATUS, *_DISPOSITION, *_RETURNED)


def _alert(mail: Mail, written: _Text, attachments: tuple[Attachment, ...], left: list[int]) -> Alert:
    fields = mail.headers
    sender = headers.mailbox(fields.first("from") or fields.first("sender"))
    sent = fields.first("date")
    at, date_flags = _sent(fields, sent)
    event, event_flags, event_parameters = _about_our_mail(mail)
    is_damaged = mail.damaged or written.damaged or any(each.problem for each in attachments)
    remarks = {
        "sender-missing": not sender.shown,
        "identifier-missing": not fields.first("message-id"),
        "encoding-guessed": written.guessed or fields.guessed,
        "mail-damaged": is_damaged,
        "mail-tnef": any(each.media_type == media.TNEF for each in attachments),
        "attachments-left": bool(left) or mail.left > 0,
    }
    flags = (
        "status-missing",
        *date_flags,
        *event_flags,
        *_protection(mail, written.shown, attachments),
        *(code for code, applies in remarks.items() if applies),
    )
    shown = [Named(name, value[:MAX_SHOWN]) for name in _SHOWN if (value := _value(fields, name))]
    if left or mail.left:
        shown.append(Named("attachments-left", f"{len(left) + mail.left} ({sum(left)} bytes)"))
    info = Info(
        event=event,
        headline=fields.text("subject") or None,
        description=written.shown or None,
        sender_name=sender.shown or None,
        parameters=(*shown, *event_parameters),
    )
    return Alert(
        format="Mail",
        identifier=message_id(fields.first("message-id")),
        sender=sender.address or sender.name or None,
        sent=sent or None,
        sent_at=at,
        message_type="Alert",
        infos=(info,),
        unread=tuple(Named("header", line[:MAX_SHOWN]) for line in fields.strays),
        flags=tuple(dict.fromkeys(flags)),
    )


def _value(fields: Headers, name: str) -> str:
    value = " ".join(filter(None, map(headers.decoded, fields.all(name.lower()))))
    if (
        name in ("Sender", "Reply-To")
        and headers.mailbox(value).address == headers.mailbox(fields.first("from")).address
    ):
        return ""
    return value


def message_id(value: str) -> str | None:
    """What stands in the angle brackets; all of it where there are none (RFC 5322, section 3.6.4)."""
    inside = (
        value[value.find("<") + 1 : value.rfind(">")] if "<" in value and value.rfind(">") > value.find("<") else value
    )
    return "".join(inside.split()) or None


def _sent(fields: Headers, written: str) -> tuple[datetime | None, tuple[str, ...]]:
    """The time of sending and what is to be said of it. A date that cannot be read gives way to the last relay's."""
    if not written:
        return None, ("sent-missing",)
    at, zoned = moment(written)
    if at is not None:
        return at, () if zoned else ("time-without-zone",)
    relayed_at, _ = moment(fields.first("received").rpartition(";")[2])
    return relayed_at, ("sent-unreadable",) if relayed_at is None else ("sent-unreadable", "date-from-received")


def _protection(mail: Mail, shown: str, attachments: tuple[Attachment, ...]) -> Iterator[str]:
    """Flags for signed and encrypted mail (RFC 8551, RFC 3156): nothing is checked or decrypted."""
    kinds = {around.kind for part in mail.parts for around in part.inside} | {part.kind for part in mail.parts}
    found = {each.media_type for each in attachments}
    if not kinds.isdisjoint(_ENCRYPTED) or media.ENVELOPED in found or "-----BEGIN PGP MESSAGE-----" in shown:
        yield "mail-encrypted"
    packed = not kinds.isdisjoint(_PACKED) and media.SIGNED in found
    if packed or "multipart/signed" in kinds or "-----BEGIN PGP SIGNED MESSAGE-----" in shown:
        yield "mail-signed"


def _about_our_mail(mail: Mail) -> tuple[str | None, tuple[str, ...], tuple[Named, ...]]:
    """Event, flags and parameters of a report on a mail that was sent from here; nothing for any other mail."""
    reports = [part for part in mail.parts if not part.in_another_mail and part.kind in (*_STATUS, *_DISPOSITION)]
    failed = mail.headers.text("x-failed-recipients")
    if not reports:
        return (BOUNCE, ("bounce",), (Named("Final-Recipient", failed[:MAX_SHOWN]),)) if failed else (None, (), ())
    original = [Named("Original-Message-ID", found) for found in _returned(mail)]
    if reports[0].kind in _DISPOSITION:
        fields = headers.split(reports[0].data()[0])[0]
        named = [Named(name, fields.text(name.lower())) for name in ("Final-Recipient", "Disposition")]
        about = message_id(fields.first("original-message-id"))
        original = [Named("Original-Message-ID", about)] if about else original
        return RECEIPT, ("read-receipt",), (*(each for each in named if each.value), *original)
    said: list[Named] = []
    for part in reports:
        for block in re.split(rb"\r?\n[ \t]*\r?\n", part.data()[0].strip())[:MAX_ATTACHMENTS]:
            fields = headers.split(block)[0]
            said += [
                Named(name, found[:MAX_SHOWN])
                for name in _STATUS_FIELDS
                if (found := _typed(fields.text(name.lower())))
            ]
    actions = {each.value.lower() for each in said if each.name == "Action"}
    if actions and actions <= {"delivered", "relayed", "expanded"}:
        return "delivery report", (), (*said, *original)
    return BOUNCE, ("bounce",), (*said, *original)


def _typed(value: str) -> str:
    """``rfc822; user@example.org`` without its type (RFC 3464, section 2.1.2)."""
    kind, separator, rest = value.partition(";")
    return rest.strip() if separator and " " not in kind.strip() else value


def _returned(mail: Mail) -> list[str]:
    """The identifiers of the mail that came back, whole or only its headers."""
    inside = [part for part in mail.parts if part.kind in (*_RETURNED, *mime.MESSAGE) and not part.in_another_mail]
    return [found for part in inside if (found := message_id(headers.split(part.data()[0])[0].first("message-id")))][:1]
