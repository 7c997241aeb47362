"""What no machine understands: texts, PDF, pictures, office files, web pages. A person completes the notification.

The file is kept as it is and shown beside the form; of a text its first line becomes the headline. What only looks like
XML or JSON and is damaged is no text: it stays unreadable, with the reason.
"""

import re
from typing import Final

import msgspec

from icc_desktop.domain.alert import Alert, Attachment, Draft, Info, Item
from icc_desktop.intake import charsets, media, webpage
from icc_desktop.intake.document import Document

MAX_HEADLINE: Final = 200
MAX_TEXT: Final = 500_000  # characters that are shown; the file itself is kept whole

_OFFICE: Final = (
    "application/vnd.openxmlformats",
    "application/vnd.oasis",
    "application/vnd.ms-",
    "application/msword",
)
_DATA = re.compile(r"[<{]|\[\s*(?:[{\[\"\]]|-?\d[\d.eE+-]*\s*,)")


class _Kind(msgspec.Struct, frozen=True):
    format: str
    media_type: str
    text: str | None = None
    guessed: bool = False


def claims(document: Document) -> bool:
    """Whether a person can make something of the bytes: a text, a document or a picture. Not damaged XML or JSON."""
    return _kind(document.data) is not None


def items(document: Document) -> tuple[Item, ...]:
    """The one message, with all that is known without understanding it. The file is its attachment, but for a text."""
    kind = _kind(document.data)
    if kind is None:
        return ()
    written = webpage.plain(kind.text or "") if kind.format == "Web page" else kind.text or ""
    shown = written.replace("\r\n", "\n").replace("\r", "\n").strip()
    headline = next((" ".join(line.split()) for line in shown.split("\n") if line.strip()), None)
    info = Info(headline=_short(headline), description=shown[:MAX_TEXT] or None)
    flags = ("complete-by-hand", "status-missing", *(("encoding-guessed",) if kind.guessed else ()))
    alert = Alert(format=kind.format, message_type="Alert", infos=(info,), flags=flags)
    return (Draft(alert, document.data, _attached(document.data, kind)),)


def _kind(data: bytes) -> _Kind | None:
    kind = media.media_type(data)
    if kind == media.PDF:
        return _Kind("PDF", kind)
    if kind.startswith("image/"):
        return _Kind("Picture", kind)
    if kind.startswith(_OFFICE) or kind in (media.OLE, media.RTF):
        return _Kind("Office document", kind)
    if kind == media.ZIP:
        return _Kind("Archive", kind)
    found = charsets.text_in(charsets.beginning(data, 8 * MAX_TEXT))
    if found is None:
        return None
    written, guessed = found
    if kind == media.HTML:
        return _Kind("Web page", kind, written, guessed)
    if _DATA.match(written.lstrip("\ufeff \t\r\n\f\v")):
        return None
    return _Kind("Text", media.TEXT, written, guessed)


def _attached(data: bytes, kind: _Kind) -> tuple[Attachment, ...]:
    if kind.format == "Text":
        return ()
    name = "page.html" if kind.format == "Web page" else f"document{media.extension(kind.media_type)}"
    return (Attachment(name, kind.media_type, data),)


def _short(line: str | None) -> str | None:
    if line is None or len(line) <= MAX_HEADLINE:
        return line
    return f"{line[: MAX_HEADLINE - 1].rstrip()}…"
