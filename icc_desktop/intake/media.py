"""What a file is, from its bytes, and a name under which it can be saved anywhere.

Neither the name nor the declared type is believed: both are the sender's words. Signatures of files as published by
their formats (PDF ISO 32000-1 section 7.5.2, PNG, JPEG, GIF, TIFF 6.0, RIFF, ZIP, MS-CFB, RFC 1952, MS-OXTNEF, ...).
"""

import re
import unicodedata
from pathlib import PurePosixPath
from typing import Final

from icc_desktop.intake import charsets, headers

UNKNOWN: Final = "application/octet-stream"
TEXT: Final = "text/plain"
HTML: Final = "text/html"
PDF: Final = "application/pdf"
OLE: Final = "application/x-ole-storage"
OUTLOOK: Final = "application/vnd.ms-outlook"
ZIP: Final = "application/zip"
RTF: Final = "application/rtf"
MAIL: Final = "message/rfc822"
TNEF: Final = "application/ms-tnef"

SIGNED: Final = "application/pkcs7-signature"
ENVELOPED: Final = "application/pkcs7-mime"

MAX_NAME: Final = 120
_SAMPLE: Final = 8_192
_OLE_SAMPLE: Final = 2_000_000

_MAGIC: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x78\x9f\x3e\x22", TNEF),
    (b"{\\rtf", RTF),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"#!AMR", "audio/amr"),
    (b"MZ", "application/vnd.microsoft.portable-executable"),
    (b"-----BEGIN PGP SIGNATURE-----", "application/pgp-signature"),
    (b"-----BEGIN PGP MESSAGE-----", "application/pgp-encrypted"),
)
_OFFICE_ZIP: Final = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_OLE_STREAMS: Final = (
    ("__properties_version1.0", OUTLOOK),
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
)
_EXTENSIONS: Final = {
    TEXT: ".txt", HTML: ".html", "application/xml": ".xml", "application/json": ".json", PDF: ".pdf", "image/png": ".png",
    "image/jpeg": ".jpg", "image/gif": ".gif", "image/tiff": ".tif", "image/webp": ".webp", "image/bmp": ".bmp",
    ZIP: ".zip", "application/gzip": ".gz", MAIL: ".eml", OUTLOOK: ".msg", RTF: ".rtf",
    "text/calendar": ".ics", "text/vcard": ".vcf", "application/msword": ".doc", "application/vnd.ms-excel": ".xls",
    "application/pgp-signature": ".asc", SIGNED: ".p7s", ENVELOPED: ".p7m", "audio/mpeg": ".mp3", "audio/wav": ".wav",
    "video/mp4": ".mp4",
    **{kind: f".{name}" for (_, kind), name in zip(_OFFICE_ZIP, ("docx", "xlsx", "pptx"), strict=True)},
}  # fmt: skip

_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?[^>]{0,500}>\s*|<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)
_CMS = re.compile(rb"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07([\x02\x03])")  # RFC 5652: signed-data, enveloped-data
_ODF = re.compile(rb"mimetype(application/vnd\.oasis\.opendocument\.[a-z-]{4,30})")
_NOT_IN_A_NAME = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.I)


def media_type(data: bytes) -> str:
    """The media type of `data`, `UNKNOWN` where its bytes tell nothing."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data.startswith(b"%PDF-") or (b"%PDF-" in data[:1024] and b" obj" in data):
        return PDF
    if data.startswith(b"PK\x03\x04"):
        return _zip(data)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return next((kind for name, kind in _OLE_STREAMS if name.encode("utf-16-le") in data[:_OLE_SAMPLE]), OLE)
    if data.startswith(b"RIFF"):
        return {b"WEBP": "image/webp", b"WAVE": "audio/wav"}.get(data[8:12], UNKNOWN)
    if data[4:8] == b"ftyp":
        return "video/mp4"
    if data.startswith(b"BM") and len(data) >= 26 and not any(data[6:10]):
        return "image/bmp"
    if data[:1] == b"\x30" and (cms := _CMS.search(data[:40])):
        return SIGNED if cms[1] == b"\x02" else ENVELOPED
    return _text(data)


def _zip(data: bytes) -> str:
    if found := _ODF.search(data[:200]):
        return found[1].decode("ascii")
    ends = data[:_SAMPLE] + data[-_SAMPLE:]  # the directory of a ZIP stands at its end
    if b"[Content_Types].xml" in ends:
        return next((kind for folder, kind in _OFFICE_ZIP if folder in ends), ZIP)
    return ZIP


def _text(data: bytes) -> str:
    start = data[:_SAMPLE]
    if _HTML.match(start):
        return HTML
    cut = start if len(data) <= _SAMPLE else start[: start.rfind(b"\n") + 1] or start[:-4]
    found = charsets.text_in(cut)
    if found is None:
        return UNKNOWN
    beginning = found[0].lstrip()
    if beginning.startswith("<?xml"):
        return "application/xml"
    if beginning.startswith("{") and data.rstrip().endswith(b"}"):
        return "application/json"
    if headers.looks_like_mail(start):
        return MAIL
    if beginning.startswith("BEGIN:VCALENDAR"):
        return "text/calendar"
    return "text/vcard" if beginning[:11].upper() == "BEGIN:VCARD" else TEXT


def extension(kind: str) -> str:
    """The usual ending of file names of that media type, with its dot; empty for unknown ones."""
    return _EXTENSIONS.get(kind, "")


def safe_name(name: str, otherwise: str) -> str:
    """`name` fit for any file system: no folders, no control or direction characters, no device name, not too long.

    `otherwise` is the name where nothing of it is left.
    """
    name = unicodedata.normalize("NFC", name[: 20 * MAX_NAME])
    name = _NOT_IN_A_NAME.sub("_", re.split(r"[/\\]", name)[-1].strip()).strip(" .")
    name = " ".join(name.split())
    if not name.strip("_"):
        return otherwise
    if _RESERVED.match(name):
        name = f"_{name}"
    if len(name) > MAX_NAME:
        suffix = PurePosixPath(name).suffix[:12]
        name = name[: MAX_NAME - len(suffix)].rstrip(" .") + suffix
    return name
