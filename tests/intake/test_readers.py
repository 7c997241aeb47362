"""Any bytes to a batch: encodings, compression, what is no alert, and attacks."""

import gzip
from pathlib import Path

import pytest

from icc_desktop.domain.alert import Batch, Draft, Unreadable
from icc_desktop.intake import readers, xml
from icc_desktop.intake.readers import read

CAP = Path(__file__).resolve().parents[1] / "data" / "cap"

TEXT = """<?xml version="1.0" encoding="{}"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>I</identifier><sender>S</sender>
<sent>2026-03-02T06:05:00-00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
<note>Höhe: 3 € – één</note></alert>"""


def reason(batch: Batch) -> str:
    (item,) = batch.items
    assert isinstance(item, Unreadable)
    return item.reason.text


def note(data: bytes) -> tuple[str | None, bool]:
    (item,) = read(data).items
    assert isinstance(item, Draft), item.reason.say()
    assert item.original == data
    return item.alert.note, "encoding-guessed" in item.alert.flags


@pytest.mark.parametrize(
    ("declared", "real", "guessed"),
    [
        ("utf-8", "utf-8", False),
        ("UTF8", "utf-8-sig", False),
        ("utf-16", "utf-16", False),
        ("utf-16", "utf-16-le", False),
        ("utf-16", "utf-16-be", False),
        ("windows-1252", "windows-1252", False),
        ("utf-8", "utf-16", True),
        ("utf-16", "utf-8", True),
        ("utf-8", "windows-1252", True),
        ("utf-16", "windows-1252", True),
        ("us-ascii", "utf-8", True),
        ("iso-8859-1", "utf-8", True),
        ("windows-1252", "utf-8-sig", True),
        ("no-such-name", "utf-8", True),
        ("no-such-name", "windows-1252", True),
    ],
)
def test_a_wrong_encoding_is_guessed_and_told(declared: str, real: str, guessed: bool) -> None:
    assert note(TEXT.format(declared).encode(real)) == ("Höhe: 3 € – één", guessed)


def test_iso_8859_1_as_declared() -> None:
    data = TEXT.replace("€ – ", "").format("iso-8859-1").encode("iso-8859-1")
    assert note(data) == ("Höhe: 3 één", False)


def test_utf_8_with_a_pasted_byte_keeps_its_other_letters() -> None:
    data = TEXT.format("utf-8").encode().replace("één".encode(), b"\xe9\xe9n")
    assert note(data) == ("Höhe: 3 € – één", True)


def test_without_declaration_it_is_utf_8_or_guessed() -> None:
    bare = TEXT.partition("\n")[2]
    assert note(bare.encode()) == ("Höhe: 3 € – één", False)
    assert note(bare.encode("windows-1252")) == ("Höhe: 3 € – één", True)
    assert note(bare.encode("utf-16")) == ("Höhe: 3 € – één", False)


def test_gzip_is_read_and_the_bytes_that_came_are_kept() -> None:
    plain = (CAP / "complete-1.2.xml").read_bytes()
    packed = gzip.compress(plain)
    batch = read(packed)
    (item,) = batch.items
    assert isinstance(item, Draft)
    assert item.original == plain
    assert batch.document == packed
    half = len(plain) // 2
    assert read(gzip.compress(plain[:half]) + gzip.compress(plain[half:])).items == batch.items


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (gzip.compress(b"<a/>" * 100)[:-9], xml.GZIP_TRUNCATED),
        (b"\x1f\x8bnothing like it", xml.GZIP_DAMAGED),
        (gzip.compress(b" " * (xml.MAX_BYTES + 1)), xml.GZIP_BOMB),
        (gzip.compress(b"\0" * (4 * xml.MAX_BYTES)) * 2, xml.GZIP_BOMB),
        (gzip.compress(gzip.compress(b"<a/>")), xml.BINARY),
    ],
)
def test_compressed_data_that_cannot_be_read(data: bytes, expected: str) -> None:
    assert reason(read(data)) == expected


LAUGHS = b'<!DOCTYPE a [<!ENTITY l0 "ha">%s]>' % b"".join(
    b'<!ENTITY l%d "%s">' % (i, b"&l%d;" % (i - 1) * 10) for i in range(1, 12)
)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (LAUGHS + b"<alert><note>&l11;</note></alert>", xml.ENTITIES),
        (LAUGHS + b'<alert note="&l11;"/>', xml.ENTITIES),
        (b'<!DOCTYPE a [<!ENTITY l "%s">]><a>%s</a>' % (b"x" * 100_000, b"&l;" * 1000), xml.ENTITIES),
        (b'<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><alert><note>&f;</note></alert>', xml.ENTITIES),
        (b'<!DOCTYPE a [<!ENTITY %% p SYSTEM "file:///etc/passwd"> %%p;]><alert/>'.replace(b"%%", b"%"), xml.ENTITIES),
        (b"<alert><note>&missing;</note></alert>", xml.UNDECLARED_ENTITY),
        (b"<a>" * 1000 + b"</a>" * 1000, xml.TOO_DEEP),
        (b"<a>" + b"<b/>" * (2 * xml.MAX_ELEMENTS) + b"</a>", xml.TOO_MANY),
        (b"<a " + b" ".join(b'a%d=""' % i for i in range(xml.MAX_ATTRIBUTES + 1)) + b"/>", xml.TOO_MANY),
        (b"<a>" + b"x" * (xml.MAX_TEXT_BYTES + 10) + b"</a>", xml.TOO_LARGE),
        (b" " * (xml.MAX_BYTES + 1), xml.TOO_LARGE),
    ],
)
def test_an_attack_costs_nothing_and_is_told(data: bytes, expected: str) -> None:
    assert reason(read(data)) == expected


def test_an_external_dtd_is_not_fetched() -> None:
    text = (CAP / "complete-1.2.xml").read_text("utf-8").replace("<alert", '<!DOCTYPE alert SYSTEM "{}"><alert', 1)
    for place in ("http://127.0.0.1:9/cap.dtd", "/no/such/file.dtd"):
        (item,) = read(text.format(place).encode()).items
        assert isinstance(item, Draft)


@pytest.mark.parametrize(
    ("data", "expected", "where"),
    [
        (b"<alert>\n<identifier>I</identifier>\n", xml.TRUNCATED, "line 3"),
        (b"<alert>\n<identi", xml.TRUNCATED, "line 2"),
        (b'<alert xmlns="urn', xml.TRUNCATED, "line 1"),
        (b"<alert><![CDATA[ab", xml.TRUNCATED, "line 1"),
        (b"<alert>\n</info></alert>", xml.DAMAGED, "line 2"),
        (b"<alert>\n<x:info/></alert>", xml.PREFIX, "line 2"),
        (b"", xml.EMPTY, None),
        (b"\xff\xfe", xml.ONLY_BOM, None),
        (b"[1, 2]", readers.OTHER_JSON, None),
    ],
)
def test_what_cannot_be_read_names_reason_and_line(data: bytes, expected: str, where: str | None) -> None:
    batch = read(data)
    assert reason(batch) == expected
    (item,) = batch.items
    assert isinstance(item, Unreadable)
    assert (item.original, item.where) == (data, where)
    assert item.reason.say()
    assert batch.document is None


def test_the_name_of_a_file_plays_no_part() -> None:
    assert isinstance(read((CAP / "scripts.xml").read_bytes()).items[0], Draft)


def test_cutting_a_good_file_anywhere_never_gives_an_alert() -> None:
    data = (CAP / "complete-1.2.xml").read_bytes().rstrip()
    for length in range(0, len(data), 7):
        (item,) = read(data[:length]).items
        assert isinstance(item, Unreadable)
