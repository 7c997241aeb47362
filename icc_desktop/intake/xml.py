"""Bytes to an XML tree, safely: hides the hardened parser, wrong encodings, compression, and what is no XML at all.

No entity is resolved, no DTD and nothing from the network is loaded, and bytes, elements, attributes and depth are
limited, so that a hostile document costs no more than an honest one of the same size. Documents that declare
entities are refused whole.
"""

import codecs
import re
import zlib
from typing import Any, Final

import msgspec
from lxml import etree

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message

MAX_BYTES: Final = 32_000_000
MAX_ELEMENTS: Final = 300_000
MAX_ATTRIBUTES: Final = 1_000_000
MAX_NAMESPACES: Final = 200
MAX_TEXT_BYTES: Final = 10_000_000  # of one element; libxml2's own, without huge_tree
MAX_DEPTH: Final = 256  # libxml2's own, without huge_tree

# Not collect_ids=False: lxml then makes libxml2 load the external DTD after all.
_PARSER = etree.XMLParser(
    resolve_entities=False,
    no_network=True,
    load_dtd=False,
    dtd_validation=False,
    attribute_defaults=False,
    huge_tree=False,
    recover=False,
    strip_cdata=False,
)

_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']""")
_DECLARATION = re.compile(rb"^\s*<\?xml\s[^>]*\?>")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WITHOUT_BOM = ((b"<\x00", "utf-16-le"), (b"\x00<", "utf-16-be"))
_SINGLE_BYTE = re.compile(r"iso8859|cp125\d|ascii|latin")
_MAX_MIXED_BYTES = 50_000  # bytes outside ASCII up to which each one may be judged on its own

# libxml2's error codes (xmlerror.h)
_ERR_DOCUMENT_EMPTY, _ERR_UNDECLARED_ENTITY, _ERR_TAG_NOT_FINISHED, _ERR_ENTITY_LOOP = 4, 26, 77, 89
_NS_ERR_UNDEFINED_NAMESPACE = 201

_HTML = re.compile(rb"(?:<\?[^>]*>|<![^>]*>|\s)*<(?:html|head|body)[\s>]|<!doctype html")
MAGIC_TEXTS: Final = {
    b"%PDF": QT_TRANSLATE_NOOP("core", "This is a PDF document, not an alert."),
    b"PK\x03\x04": QT_TRANSLATE_NOOP("core", "This is a ZIP archive or an office document, not an alert."),
    b"\x89PNG": QT_TRANSLATE_NOOP("core", "This is a picture, not an alert."),
    b"\xff\xd8\xff": QT_TRANSLATE_NOOP("core", "This is a picture, not an alert."),
    b"GIF8": QT_TRANSLATE_NOOP("core", "This is a picture, not an alert."),
}
EMPTY = QT_TRANSLATE_NOOP("core", "It is empty.")
ONLY_BOM = QT_TRANSLATE_NOOP("core", "There is nothing in it but a byte order mark.")
WEB_PAGE = QT_TRANSLATE_NOOP("core", "This is a web page, not an alert.")
JSON = QT_TRANSLATE_NOOP("core", "This looks like JSON, but it is damaged or incomplete.")
BINARY = QT_TRANSLATE_NOOP("core", "This is binary data, not an alert.")
PLAIN_TEXT = QT_TRANSLATE_NOOP("core", "This is plain text, not an alert.")
NO_ROOT = QT_TRANSLATE_NOOP("core", "It is XML without any element.")
TOO_LARGE = QT_TRANSLATE_NOOP("core", "It is larger than {megabytes} MB, more than an alert can be.")
TOO_MANY = QT_TRANSLATE_NOOP("core", "It has more elements or attributes than an alert can have.")
TOO_DEEP = QT_TRANSLATE_NOOP("core", "Its elements are nested more than {depth} deep at line {line}.")
ENTITIES = QT_TRANSLATE_NOOP("core", "It declares entities in a DOCTYPE. That can be an attack, so it was not read.")
UNDECLARED_ENTITY = QT_TRANSLATE_NOOP("core", "It uses an entity at line {line} that it does not declare ({detail}).")
NO_SUCH_ENCODING = QT_TRANSLATE_NOOP("core", "It declares the character encoding “{name}”, which does not exist.")
TRUNCATED = QT_TRANSLATE_NOOP("core", "It breaks off at line {line}: the rest is missing.")
PREFIX = QT_TRANSLATE_NOOP("core", "It uses a prefix at line {line} that it does not declare ({detail}).")
DAMAGED = QT_TRANSLATE_NOOP("core", "The XML is damaged at line {line}, column {column} ({detail}).")
GZIP_DAMAGED = QT_TRANSLATE_NOOP("core", "The compressed data is damaged ({detail}).")
GZIP_TRUNCATED = QT_TRANSLATE_NOOP("core", "The compressed data breaks off: the rest is missing.")
GZIP_BOMB = QT_TRANSLATE_NOOP("core", "It unpacks to more than {megabytes} MB, more than an alert can be.")


class Document(msgspec.Struct, frozen=True):
    """A document as it came: its (unpacked) bytes, its root element, and whether the encoding had to be guessed.

    `root` is None where it is no XML that can be read; `problem` then says why.
    """

    data: bytes
    root: etree._Element | None = None
    encoding_guessed: bool = False
    problem: Message | None = None


def unreadable(text: str, **values: str | int) -> WorldFailure:
    """The failure to raise for something that cannot be read, with its reason."""
    return WorldFailure("unreadable", Message(text, dict(values)))


def document(data: bytes) -> Document:
    """`data` as a document, whatever it is; never raises. `data` is not unpacked, see `unpacked`."""
    try:
        root, guessed = _parse(data)
    except WorldFailure as failure:
        return Document(data, problem=failure.happened)
    return Document(data, root, guessed)


def parse(data: bytes) -> etree._Element:
    """The root element of `data`. Raises WorldFailure ``unreadable`` with the reason and, where known, the line."""
    return _parse(data)[0]


def unpacked(data: bytes) -> bytes:
    """`data`, or what is in it where it is gzip (RFC 1952; several members are joined).

    Never unpacks more than `MAX_BYTES`. Raises WorldFailure ``unreadable`` for damaged, incomplete or too large data.
    """
    if not data.startswith(b"\x1f\x8b"):
        return data
    parts, left, rest = [], MAX_BYTES, data
    while rest.startswith(b"\x1f\x8b"):
        member = zlib.decompressobj(wbits=31)
        try:
            part = member.decompress(rest, left + 1)
        except zlib.error as error:
            raise unreadable(GZIP_DAMAGED, detail=str(error)) from error
        left -= len(part)
        if left < 0 or member.unconsumed_tail:
            raise unreadable(GZIP_BOMB, megabytes=MAX_BYTES // 1_000_000)
        if not member.eof:
            raise unreadable(GZIP_TRUNCATED)
        parts.append(part)
        rest = member.unused_data
    return b"".join(parts)


def local_name(element: etree._Element) -> str:
    """The name without its namespace; empty for comments and processing instructions."""
    tag: object = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def text_of(element: etree._Element) -> str:
    """All text in `element`, without comments and instructions, its ends stripped and its inner line breaks kept."""
    if len(element):
        return str(element.xpath("string()")).strip()
    return (element.text or "").strip()


def _parse(data: bytes) -> tuple[etree._Element, bool]:
    if len(data) > MAX_BYTES:
        raise unreadable(TOO_LARGE, megabytes=MAX_BYTES // 1_000_000)
    if data.count(b"<") > 2 * MAX_ELEMENTS or data.count(b"=") > MAX_ATTRIBUTES:
        raise unreadable(TOO_MANY)
    source, guessed = _in_known_encoding(data)
    if not source and data and not data.isspace():
        raise unreadable(ONLY_BOM)
    if source[:2048].lstrip()[:1] not in (b"", b"<") and (other := _not_xml(source)):
        raise unreadable(other)  # spares large texts, mails and pictures three attempts
    try:
        root = etree.fromstring(source, _PARSER)
    except etree.XMLSyntaxError as error:
        again = None if guessed else _with_guessed_encoding(data)
        if again is None:
            raise _failure(source, error) from error
        try:
            root, guessed = etree.fromstring(again, _PARSER), True
        except etree.XMLSyntaxError as second:
            raise _failure(again, second) from second
        named = _DECLARED.match(data)
        if named and _codec(named[1]) is None and next(root.iter("{*}alert"), None) is None:
            raise unreadable(
                NO_SUCH_ENCODING, name=named[1].decode("ascii")
            ) from error  # only an alert is worth a guess
    dtd: Any = root.getroottree().docinfo.internalDTD
    if dtd is not None and next(dtd.iterentities(), None) is not None:
        raise unreadable(ENTITIES)
    if local_name(root).lower() == "html":
        raise unreadable(WEB_PAGE)
    return root, guessed


def _in_known_encoding(data: bytes) -> tuple[bytes, bool]:
    """`data` ready for the parser, and whether its declaration was overruled by what the bytes themselves show."""
    named = _DECLARED.match(data)
    declared = _codec(named[1]) if named else None
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _as_utf8(data[len(bom) :].decode(encoding, "replace"), encoding)
    for start, encoding in _WITHOUT_BOM:
        if data.startswith(start):
            return _as_utf8(data.decode(encoding, "replace"), encoding)
    if data[:1].isspace():
        data = data.lstrip()  # a declaration may stand at the very start only
    if declared and _SINGLE_BYTE.match(declared) and not data.isascii() and _is_utf8(data):
        return _undeclared(data), True
    return data, False


def _as_utf8(text: str, encoding: str) -> tuple[bytes, bool]:
    """`text`, that was in `encoding`, as UTF-8 without declaration; and whether it had declared something else."""
    source = text.encode("utf-8", "replace")
    named = _DECLARED.match(source)
    contradicts = named is not None and not encoding.startswith(_codec(named[1]) or "?")
    return _undeclared(source), contradicts


def _with_guessed_encoding(data: bytes) -> bytes | None:
    """`data` as UTF-8 (bytes that are none read as windows-1252); None where its declaration said just that."""
    named = _DECLARED.match(data)
    if _is_utf8(data):
        return None if named is None or _codec(named[1]) == "utf-8" else _undeclared(data)
    if sum(map(data.count, (bytes((b,)) for b in range(0x80, 0x100)))) > _MAX_MIXED_BYTES:
        text = data.decode("windows-1252", "replace")
    else:
        text = data.decode("utf-8", "icc-windows-1252")
    return _undeclared(text.encode("utf-8"))


def _byte_as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    """For text in UTF-8 with single bytes of windows-1252 in it, as pasted texts have them."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("windows-1252", "replace"), error.end


codecs.register_error("icc-windows-1252", _byte_as_windows_1252)


def _undeclared(source: bytes) -> bytes:
    """`source` with its XML declaration blanked out, so that lines and columns stay what they were."""
    return _DECLARATION.sub(lambda m: re.sub(rb"[^\n]", b" ", m[0]), source, count=1)


def _codec(name: bytes) -> str | None:
    try:
        return codecs.lookup(name.decode("ascii")).name
    except LookupError:
        return None


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _failure(source: bytes, error: etree.XMLSyntaxError) -> WorldFailure:
    """What the parser's error means, in words for people."""
    if other := _not_xml(source):
        return unreadable(other)
    line, column = error.position
    code: int = getattr(error, "code", 0)
    detail = (error.msg or "").partition(", line ")[0].strip()
    last_line = line > source.count(b"\n")
    if "depth" in detail:
        return unreadable(TOO_DEEP, depth=MAX_DEPTH, line=line)
    if "amplification" in detail or code == _ERR_ENTITY_LOOP:
        return unreadable(ENTITIES)
    if "too long" in detail:
        return unreadable(TOO_LARGE, megabytes=MAX_TEXT_BYTES // 1_000_000)
    if code == _ERR_DOCUMENT_EMPTY:
        return unreadable(NO_ROOT)
    if code == _ERR_TAG_NOT_FINISHED or (last_line and not source.rstrip().endswith(b">")):
        return unreadable(TRUNCATED, line=line)
    if code == _ERR_UNDECLARED_ENTITY:
        return unreadable(UNDECLARED_ENTITY, line=line, detail=detail)
    if code == _NS_ERR_UNDEFINED_NAMESPACE:
        return unreadable(PREFIX, line=line, detail=detail)
    return unreadable(DAMAGED, line=line, column=column, detail=detail)


def _not_xml(source: bytes) -> str | None:
    """What `source` is where it is no XML; None where it seems to be some."""
    for magic, text in MAGIC_TEXTS.items():
        if source.startswith(magic):
            return text
    start = source[:2048].lstrip().lower()
    if not start:
        return EMPTY
    if _HTML.match(start):
        return WEB_PAGE
    if b"\0" in start or (start[:1] != b"<" and any(byte < 9 or 13 < byte < 27 for byte in start)):
        return BINARY
    if start.startswith((b"{", b"[")):
        return JSON
    return None if start.startswith(b"<") else PLAIN_TEXT
