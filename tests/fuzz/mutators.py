"""Bytes to worse bytes. Hides which kinds of damage are worth trying, and how each format is taken apart for it.

All chance comes from the `Random` that is handed in, so a seed tells a whole run.
"""

import base64
import gzip
import json
import re
import struct
from collections.abc import Callable
from datetime import UTC, datetime
from random import Random
from typing import Any

from lxml import etree

from tests import ole

MAX_BYTES = 64_000  # of what is changed further; `grown` makes larger ones, which end there
MAX_GROWN_BYTES = 1_000_000

NASTY = [
    b"", b" ", b"\0", b"\r", b"\n\n", b"\t", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\x1b[31m", b"\x7f", b"\xc2\x85", b"\xe2\x80\xa8",
    b"0", b"-0", b"-1", b"1e999", b"-1e-999", b"NaN", b"Infinity", b"inf", b"9" * 400, b"1" * 5000, b"0x10", b"1_0", b"1,5", b"+1",
    b"\xd9\xa1\xd9\xa2", b"\xc2\xb2", b"\xef\xbc\x91", b"90.0000001", b"-180", b"181", b"1e308", b"5e-324", b"4294967296", b"-2147483649",
    b"2026-02-30T25:61:61Z", b"2026-11-25T09:00:00", b"2026-11-25T09:00:00+99:99", b"0000-00-00", b"0001-01-01T00:00:00+14:00",
    b"9999-12-31T23:59:59-14:00", b"9999-12-31T24:00:00Z", b"1772431200000", b"-1", b"99999999999999999", b"2026-W48-3",
    b"Wed, 25 Nov 2026 09:00:00 +9999", b"Wed, 31 Feb 99999 09:00", b"25/11/2026", b"\xe2\x80\xae\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d", b"\xf0\x9f\x87\xa7\xf0\x9f\x87\xaa",
    b"\xed\xa0\x80", b"\xf4\x8f\xbf\xbf", b"e\xcc\x81" * 9, b"&#0;", b"&#xD800;", b"&#x110000;", b"&amp;lt;b&gt;", b"&nope;", b"<![CDATA[]]>", b"]]>",
    b"<b>x</b>", b"<script>alert(1)</script>", b"javascript:alert(1)", b"file:///etc/passwd", b"http://[::1", b"//", b"http://a:b@c:99999/%zz",
    b"Test", b"Exercise", b"Actual", b"TEST TEST TEST", b"Extreme", b"Cancel", b"Update", b"a,b,c d,e", b",,", b"1,1 2,2", b"1,1 1,2 2,2 1,1",
    b"1,1 2,2 1,2 2,1 1,1", b"0,0 0", b"1,1,1 2", b"50.5,4.5 -1", b"50.5,4.5 1e9", b"50 4 51 5 50", b"x" * 3000, b"x " * 1500, b"(" * 200,
    b"null", b"true", b"{}", b"[]", b'"', b"'", b"\\", b"%s%n", b"=?utf-8?B?//79?=", b"=?x?q?=ZZ?=", b"=?utf-16?b?2AA=?=", b"en-", b"-", b"x-" * 90,
    b"urn:oasis:names:tc:emergency:cap:1.2", b"utf-7", b"utf-16", b"idna", b"rot13", b"unicode_escape", b"punycode", b"hex", b"base64", b"undefined",
]  # fmt: skip
"""Values as they would stand in a document."""

PIECES = [
    *NASTY, b"<", b">", b"</", b"/>", b"<!--", b"-->", b"<?xml version='1.0' encoding='", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&", b";",
    b"xmlns:a='b'", b"{", b"}", b"[", b"]", b":", b",", b'{"', b"\\ud800", b"\\u0000", b"--", b"\r\n\r\n", b"\n.\n", b"\nFrom x\n", b"Content-Type: ",
    b"Content-Transfer-Encoding: ", b"boundary=", b"base64", b"quoted-printable", b"begin 644 a\n", b"\x1f\x8b\x08", b"%PDF-", b"\x89PNG", b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0", b"{\\rtf1", b"\\bin99999999 ", b"\\'e", b"\\u-9999?", b"winmail.dat",
]  # fmt: skip
FIELDS = [
    b"From", b"Sender", b"To", b"Date", b"Subject", b"Message-ID", b"Received", b"In-Reply-To", b"References", b"MIME-Version", b"Content-Type",
    b"Content-Transfer-Encoding", b"Content-Disposition", b"Content-Description", b"Auto-Submitted", b"X-Failed-Recipients", b"Return-Path", b"",
]  # fmt: skip
MEDIA = [
    b"text/plain", b"text/html; charset=utf-16", b"text/plain; charset=unicode_escape", b"multipart/mixed; boundary=B", b"multipart/alternative; boundary=\"\"",
    b"multipart/report; report-type=delivery-status; boundary=B", b"message/rfc822", b"message/delivery-status", b"application/pkcs7-mime",
    b"application/ms-tnef", b"multipart/signed; boundary=B", b"text/calendar", b"x", b"application/octet-stream; name*0*=utf-8''%ff; name*2=b",
    b"text/plain; charset*=''x; charset=\"", b"message/partial; number=1", b"text/plain; format=flowed; delsp=yes",
]  # fmt: skip
ENCODINGS = [
    "utf-8",
    "utf-16",
    "utf-16-le",
    "utf-32",
    "latin-1",
    "utf-8-sig",
    "cp1252",
    "iso8859_15",
    "koi8_r",
    "utf-7",
    "cp037",
]

_MESSAGE = (
    0x0017, 0x001A, 0x0037, 0x0039, 0x0042, 0x0065, 0x007D, 0x0C1A, 0x0C1F, 0x0E02, 0x0E03, 0x0E04, 0x0E06, 0x0E07, 0x1000, 0x1009, 0x1013,
    0x1035, 0x1039, 0x1042, 0x3007, 0x3FDE, 0x3FFD, 0x5D01, 0x5D02, 0x36,
)  # fmt: skip
_FILE = (0x3701, 0x3703, 0x3704, 0x3705, 0x3707, 0x370E, 0x3712, 0x7FFE)
_PERSON = (0x3001, 0x3002, 0x3003, 0x39FE, 0x0C15)

Mutator = Callable[[bytes, Random, Callable[[], bytes]], bytes]
_MARK = re.compile(rb'"?@@(\d+)@@"?')


def mutated(data: bytes, chance: Random, other: Callable[[], bytes]) -> bytes:
    """`data` after one to six changes of any kind that fits it. `other` gives one more input to take from."""
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 6))):
        data = chance.choice(_fitting(data))(data[:MAX_BYTES], chance, other)
    return data


def grown(data: bytes, chance: Random) -> bytes:
    """A span of `data` repeated until it is large: what takes more than linear time shows then."""
    places = [m.start() for m in re.finditer(rb"[<>{}\[\]\",\n]", data)] if chance.random() < 0.7 else []
    start, end = sorted(chance.choices(places, k=2) if len(places) > 1 else chance.choices(range(len(data) + 1), k=2))
    span = data[start:end][:4000] or chance.choice(NASTY)[:50] or b" "
    times = min(chance.choice((2_000, 30_000, 10**6)), (MAX_GROWN_BYTES - len(data)) // len(span))
    return data[:start] + span * max(1, times) + data[end:]


def _fitting(data: bytes) -> list[Mutator]:
    start = data[:300].lstrip(b"\xef\xbb\xbf \r\n\t")
    always: list[Mutator] = [_spans, _spans, _bits, _numbers, _cut, _spliced, _packed, _encoded, _carried]
    if start.startswith(b"<"):
        return always + [_xml] * 18
    if start.startswith((b"{", b"[")):
        return always + [_json] * 18
    if re.match(rb"[\x21-\x7e]{1,50}:|From ", start):
        return always + [_mail] * 18
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        return [_bits, _numbers, _numbers, _numbers, _spans, _cut, _spliced, *[_outlook] * 6]
    return always


def _spans(data: bytes, chance: Random, other: Callable[[], bytes]) -> bytes:
    start = chance.randint(0, len(data))
    end = min(len(data), start + chance.choice((0, 1, 4, 20, 200)))
    piece = chance.choice((b"", chance.choice(PIECES), data[start:end] * 2, chance.randbytes(3), data[start:end][::-1]))
    return data[:start] + piece + data[end:]


def _bits(data: bytes, chance: Random, other: Callable[[], bytes]) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 2, 8)) if changed else 0):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _numbers(data: bytes, chance: Random, other: Callable[[], bytes]) -> bytes:
    """Little-endian numbers as binary formats have them, and written ones."""
    if chance.random() < 0.5 and (written := list(re.finditer(rb"-?\d+", data))):
        place = chance.choice(written)
        return data[: place.start()] + chance.choice(NASTY[9:45]) + data[place.end() :]
    size = chance.choice((1, 2, 4))
    start = chance.randrange(max(1, len(data) // size)) * size
    value = chance.choice(
        (0, 1, 2, 0x7F, 0xFE, 0xFF, 0x0102, 0x1E, 0x1F, 0x40, 0xFFFE, 0xFFFFFFFE, 0xFFFFFFFF, 0x7FFFFFFF)
    )
    return data[:start] + (value & (256**size - 1)).to_bytes(size, "little") + data[start + size :]


def _cut(data: bytes, chance: Random, other: Callable[[], bytes]) -> bytes:
    place = chance.randint(0, len(data))
    return data[:place] if chance.random() < 0.8 else data[place:]


def _spliced(data: bytes, chance: Random, other: Callable[[], bytes]) -> bytes:
    second = other()
    return data[: chance.randint(0, len(data))] + second[chance.randint(0, len(second)) :]


def _packed(data: bytes, chance: Random, other: Callable[[], bytes]) -> bytes:
    packed = gzip.compress(data, mtime=0)
    return chance.choice(
        (
            packed,
            packed[:-5],
            packed + packed,
            gzip.compress(packed, mtime=0),
            packed + b"x",
            gzip.compress(bytes(300_000), mtime=0),
        )
    )


def _encoded(data: bytes, chance: Random, other: Callable[[], bytes]) -> bytes:
    text = data.decode("utf-8", "replace").encode(chance.choice(ENCODINGS), "replace")
    return chance.choice((b"", b"", b"\xef\xbb\xbf", b"\xff\xfe")) + text


def _carried(data: bytes, chance: Random, other: Callable[[], bytes]) -> bytes:
    """`data` inside something else that carries it."""
    coded = base64.encodebytes(data if chance.random() < 0.7 else gzip.compress(data, mtime=0))
    bare = re.sub(rb"^\s*<\?xml[^>]*>", b"", data)
    return chance.choice(
        (
            b"Subject: x\r\nContent-Type: application/xml; name=a.xml\r\nContent-Transfer-Encoding: base64\r\n\r\n" + coded,
            b"Subject: x\r\nContent-Type: message/rfc822\r\n\r\n" + data,
            b"Subject: x\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Disposition: attachment\r\n\r\n"
            + data + b"\r\n--B\r\nContent-Transfer-Encoding: base64\r\n\r\n" + coded + b"\r\n--B--\r\n",
            b"<EDXLDistribution xmlns='urn:oasis:names:tc:emergency:EDXL:DE:1.0'><contentObject><xmlContent><embeddedXMLContent>"
            + bare + b"</embeddedXMLContent></xmlContent></contentObject><contentObject><nonXMLContent><contentData>" + coded
            + b"</contentData></nonXMLContent></contentObject></EDXLDistribution>",
            b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='text/xml'>" + bare + b"</content></entry></feed>",
            b"<a>" + bare + b"</a>",
        )
    )  # fmt: skip


# -- formats


def _xml(data: bytes, chance: Random, other: Callable[[], bytes]) -> bytes:
    root = _tree(data)
    if root is None:
        return _spans(data, chance, other)
    values: list[bytes] = []
    try:
        for _ in range(chance.choice((1, 1, 2, 4))):
            _change(root, chance, values, other)
        written = etree.tostring(root, encoding=chance.choice(("UTF-8", "UTF-8", "UTF-8", "US-ASCII", "UTF-16")))
    except (
        ValueError,
        etree.LxmlError,
    ):  # names and texts that were damaged before, and that the library does not write
        return _spans(data, chance, other)
    return _filled(written, values)


def _tree(data: bytes) -> etree._Element | None:
    try:
        return etree.fromstring(data, etree.XMLParser(recover=True, resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return None


def _change(root: etree._Element, chance: Random, values: list[bytes], other: Callable[[], bytes]) -> None:
    every = [each for each in root.iter() if isinstance(each.tag, str)]
    one, two = chance.choice(every), chance.choice(every)
    parent = one.getparent()
    match chance.randrange(12):
        case 0 | 1 | 2 | 3:
            one.text = _noted(chance.choice(NASTY), values)
        case 4 if one.attrib:
            one.set(chance.choice(list(one.attrib)), _noted(chance.choice(NASTY), values))
        case 5 if one.attrib:
            del one.attrib[chance.choice(list(one.attrib))]
        case 6:
            name = chance.choice([key for each in every for key in each.attrib] or ["type"])
            one.set(name, two.text if two.text and len(two.text) < 99 and two.text.isprintable() else "x")
        case 7 if parent is not None:
            parent.remove(one)
        case 8 if parent is not None:
            for _ in range(chance.choice((1, 2, 30))):
                parent.insert(0, _copy(one))
        case 9 if parent is not None and one not in two.iterancestors() and one is not two:
            two.insert(0, one)
        case 10:
            one.tag = two.tag if chance.random() < 0.7 else etree.QName(one).localname
        case _:
            stranger = _tree(other())
            grafts = [each for each in stranger.iter() if isinstance(each.tag, str)] if stranger is not None else every
            graft = _copy(chance.choice(grafts))
            for _ in range(chance.choice((0, 0, 0, 3, 300))):
                around = etree.Element(one.tag)
                around.append(graft)
                graft = around
            one.append(graft)


def _copy(element: etree._Element) -> etree._Element:
    written = etree.tostring(element, with_tail=False)
    copied = etree.fromstring(written, etree.XMLParser(recover=True, huge_tree=True))
    if copied is None:
        raise ValueError("the library cannot read what it wrote")
    return copied


def _json(data: bytes, chance: Random, other: Callable[[], bytes]) -> bytes:
    tree, values = _json_of(data), list[bytes]()
    if tree is None:
        return _spans(data, chance, other)
    for _ in range(chance.choice((1, 1, 2, 4))):
        places = _places(tree)
        if not places:
            break
        parent, key = chance.choice(places)
        donor, donor_key = chance.choice(places)
        match chance.randrange(8):
            case 0 | 1 | 2:
                raw = chance.choice(NASTY)
                parent[key] = _noted(
                    raw if chance.random() < 0.5 else json.dumps(raw.decode("utf-8", "replace")).encode(), values
                )
            case 3:
                del parent[key]
            case 4:
                parent[key] = json.loads(json.dumps(donor[donor_key]))
            case 5 if isinstance(parent, dict) and isinstance(donor_key, str):
                parent[donor_key] = parent.pop(key)
            case 6 if isinstance(parent, list):
                parent[key:key] = json.loads(json.dumps([parent[key]] * chance.choice((1, 2, 40))))
            case _:
                around = chance.choice(
                    (
                        [parent[key]],
                        {"a": parent[key]},
                        [[[[parent[key]]]]],
                        str(parent[key])[:99],
                        [],
                        {},
                        None,
                        1.5,
                        True,
                    )
                )
                parent[key] = around
    return _filled(json.dumps(tree, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass"), values)


def _json_of(data: bytes) -> Any:
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return tree if isinstance(tree, dict | list) else None


def _places(tree: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    todo = [tree]
    while todo and len(found) < 3000:
        one = todo.pop()
        for key in list(one) if isinstance(one, dict) else range(len(one)):
            found.append((one, key))
            if isinstance(one[key], dict | list):
                todo.append(one[key])
    return found


def _mail(data: bytes, chance: Random, other: Callable[[], bytes]) -> bytes:
    lines = data.splitlines(keepends=True) or [b""]
    place = chance.randrange(len(lines))
    fields = [n for n, each in enumerate(lines) if re.match(rb"[\x21-\x39\x3b-\x7e]+:", each)]
    bounds = re.findall(rb'boundary="?([^";\r\n]+)', data) or [b"B"]
    match chance.randrange(10):
        case 0 | 1 if fields:
            place = chance.choice(fields)
            lines[place] = lines[place].partition(b":")[0] + b": " + chance.choice(NASTY) + b"\r\n"
        case 2 if fields:
            lines[chance.choice(fields)] = chance.choice(FIELDS) + b": " + chance.choice(NASTY + MEDIA) + b"\r\n"
        case 3 if fields:
            lines.insert(
                chance.choice(fields),
                chance.choice((b"Content-Type: ", b"Content-type:\r\n ")) + chance.choice(MEDIA) + b"\r\n",
            )
        case 4:
            how = chance.choice((b"base64", b"quoted-printable", b"x-uuencode", b"8bit", b"binary", b"", b"BASE64 "))
            lines.insert(chance.choice(fields or [0]), b"Content-Transfer-Encoding: " + how + b"\r\n")
        case 5:
            del lines[place : place + chance.choice((1, 1, 5))]
        case 6:
            lines.insert(
                place,
                b"--"
                + chance.choice(bounds)
                + chance.choice((b"", b"--", b" ", b"x"))
                + chance.choice((b"\r\n", b"\n", b"")),
            )
        case 7:
            part = b"--" + chance.choice(bounds) + b"\r\nContent-Type: " + chance.choice(MEDIA) + b"\r\n"
            how = chance.random() < 0.5
            part += (
                b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(other()) if how else b"\r\n" + other()
            )
            lines.insert(place, part + b"\r\n")
        case 8:
            lines[place:place] = lines[place : place + chance.choice((1, 5, 50))] * chance.choice((1, 3, 40))
        case _:
            return data.replace(b"\r\n", b"\n") if chance.random() < 0.5 else data.replace(b"\n", b"\r\n")
    return b"".join(lines)


def _outlook(data: bytes, chance: Random, other: Callable[[], bytes]) -> bytes:
    """A message of the same kind made anew, since a compound file that is changed is mostly one that is broken."""

    def values(tags: tuple[int, ...]) -> dict[int, ole.Value]:
        found: dict[int, ole.Value] = {}
        for tag in tags:
            text = chance.choice(NASTY).decode("utf-8", "replace")
            rich = b"{\\rtf1" + b"".join(chance.choices(PIECES, k=5))
            packed = struct.pack("<II4sI", len(rich) + 12, len(rich) + chance.choice((0, 9)), b"MELA", 0) + rich
            number = chance.choice((0, 1, 2, 5, 6, -1, 1252, 65001, 1200, 99999, 2**31))
            instant = datetime(chance.choice((1601, 1970, 2026, 9999)), 1, 1, tzinfo=UTC)
            every: tuple[ole.Value, ...] = (text, text, text, text.encode(), number, instant, packed, other(), None)
            found[tag] = chance.choice(every)
        return found

    def message(deep: int) -> ole.Tree:
        files: list[dict[int, ole.Value] | ole.Tree] = []
        for _ in range(chance.choice((0, 0, 1, 3))):
            nested = deep < 6 and chance.random() < 0.4
            files.append(
                message(deep + 1) if nested else {**values(tuple(chance.choices(_FILE, k=3))), 0x3701: other()}
            )
        kind = chance.choice(
            ("IPM.Note", "IPM.Note.SMIME", "IPM.Note.SMIME.MultipartSigned", "REPORT.IPM.Note.NDR", "IPM.Appointment")
        )
        own = {0x001A: kind, **values(tuple(chance.choices(_MESSAGE, k=chance.choice((2, 5, 9)))))}
        people = tuple(values(_PERSON) for _ in range(chance.choice((0, 1, 3))))
        ansi = chance.choice((None, None, "cp1252", "utf-8"))
        try:
            return ole.message(
                own, recipients=people, attachments=tuple(files), header_bytes=24 if deep else 32, ansi=ansi
            )
        except UnicodeEncodeError:
            return ole.message({0x001A: kind}, attachments=tuple(files))

    return ole.compound_file(message(0))


def _noted(value: bytes, values: list[bytes]) -> str:
    """A mark that takes the place of a value which the library would not write."""
    values.append(value)
    return f"@@{len(values) - 1}@@"


def _filled(written: bytes, values: list[bytes]) -> bytes:
    is_json = written.lstrip()[:1] in (b"{", b"[")

    def value(mark: re.Match[bytes]) -> bytes:
        number = int(mark[1])
        bare = is_json or not mark[0].startswith(b'"')
        found = values[number] if number < len(values) else b""
        return found if bare else b'"' + found.replace(b'"', b"'") + b'"'

    return _MARK.sub(value, written)
