"""Outlook messages: who, when, text in each of its three forms, files, messages in messages, drafts, damage."""

import struct
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_desktop.domain.alert import Draft, Unreadable
from icc_desktop.intake import outlook, rtf
from icc_desktop.intake.readers import read
from tests import ole, samples
from tests.ole import Value

CAP = (Path(__file__).resolve().parents[1] / "data" / "cap" / "complete-1.2.xml").read_bytes()
SENT = datetime(2026, 3, 29, 1, 30, 5, tzinfo=UTC)
MAIL: dict[int, Value] = {
    0x001A: "IPM.Note", 0x0037: "Überflutung im Tal", 0x0042: "Duty Desk", 0x5D02: "desk@example.org", 0x0039: SENT,
    0x1000: "Erste Zeile\r\nzweite", 0x1035: "<one@example.org>", 0x0E04: "ICC", 0x0017: 2, 0x0E07: 1,
}  # fmt: skip


def draft(values: dict[int, Value], **more: object) -> Draft:
    (item, *_) = read(ole.compound_file(ole.message(values, **more))).items  # type: ignore[arg-type]  # passed on as given
    assert isinstance(item, Draft)
    return item


def test_a_message_says_who_when_and_what() -> None:
    data = ole.compound_file(
        ole.message(MAIL, recipients=({0x3001: "ICC", 0x39FE: "icc@example.org", 0x3002: "EX", 0x3003: "/o=x/cn=icc"},))
    )
    batch = read(data)
    (item,) = batch.items
    assert isinstance(item, Draft)
    alert, info = item.alert, item.alert.infos[0]
    assert (alert.format, alert.identifier, alert.sender) == ("Outlook", "one@example.org", "desk@example.org")
    assert (alert.sent_at, alert.status) == (SENT, None)
    assert (info.sender_name, info.headline) == ("Duty Desk <desk@example.org>", "Überflutung im Tal")
    assert info.description == "Erste Zeile\nzweite"
    assert {each.name: each.value for each in info.parameters} == {
        "To": "ICC", "Recipients": "ICC <icc@example.org>", "Importance": "high",
    }  # fmt: skip
    assert alert.flags == ("status-missing",)
    assert item.original == data
    assert batch.document is None


def test_a_draft_was_not_sent_whatever_its_time_fields_say() -> None:
    for times in ({}, {0x0039: datetime(1601, 1, 1, tzinfo=UTC)}, {0x0039: SENT, 0x0E06: SENT, 0x0E07: 8}):
        alert = draft({0x001A: "IPM.Note", 0x0037: "S", **times}).alert
        assert (alert.sent, alert.sent_at) == (None, None)
        assert "mail-not-sent" in alert.flags


def test_without_the_senders_time_the_delivery_counts_and_is_told() -> None:
    alert = draft({**MAIL, 0x0039: None, 0x0E06: SENT}).alert
    assert alert.sent_at == SENT
    assert "date-from-received" in alert.flags


def test_the_headers_of_the_way_fill_what_the_properties_do_not_say() -> None:
    way = "From: Jan <jan@example.org>\r\nSubject: As it was sent\r\nMessage-ID: <h@example.org>\r\nDate: Mon, 2 Mar 2026 08:00:00 +0200\r\n\r\n"
    alert = draft(
        {0x001A: "IPM.Note", 0x0037: "As it was filed", 0x007D: way, 0x0C1A: "Jan", 0x0C1F: "/O=X/CN=JAN", 0x0C1E: "EX"}
    ).alert
    assert (alert.sender, alert.identifier) == ("jan@example.org", "h@example.org")
    assert alert.sent_at == datetime(2026, 3, 2, 6, tzinfo=UTC)
    assert alert.infos[0].headline == "As it was sent"


@pytest.mark.parametrize(
    ("page", "encoding", "flag"),
    [(1251, "cp1251", False), (65001, "utf-8", False), (949, "cp949", False), (None, "cp1252", True)],
)
def test_texts_in_a_code_page(page: int | None, encoding: str, flag: bool) -> None:
    words = {"cp1251": "Тревога в городе", "utf-8": "één €", "cp949": "대부분의", "cp1252": "Höhe des Pegels"}[encoding]
    values: dict[int, Value] = {0x001A: "IPM.Note", 0x0037: words, 0x1000: "x", 0x3FFD: page, 0x0039: SENT}
    alert = draft(values, ansi=encoding).alert
    assert alert.infos[0].headline == words
    assert ("encoding-guessed" in alert.flags) is flag


def test_text_from_html_and_from_rich_text() -> None:
    html = draft(
        {
            **MAIL,
            0x1000: None,
            0x1013: b"<html><style>p{}</style><body><p>One</p><p>Two &amp; <script>x()</script></body>",
        }
    )
    assert html.alert.infos[0].description == "One\n\nTwo &"
    rich = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\f0 H\'f6he \u8364? {\*\htmltag <p>}erreicht\par zweite {\pict 0012}Zeile}"
    packed = struct.pack("<II4sI", len(rich) + 12, len(rich), b"MELA", 0) + rich
    assert draft({**MAIL, 0x1000: None, 0x1009: packed}).alert.infos[0].description == "Höhe € erreicht\nzweite Zeile"


def test_rich_text_that_cannot_be_unpacked_is_told() -> None:
    broken = struct.pack("<II4sI", 40, 99, b"LZFu", 1) + bytes(28)
    alert = draft({**MAIL, 0x1000: None, 0x1009: broken}).alert
    assert alert.infos[0].description is None
    assert "mail-damaged" in alert.flags


def test_compressed_rich_text() -> None:
    literal = b"{\\rtf1 ab}"
    runs = b"".join(b"\0" + literal[at : at + 8] for at in range(0, len(literal), 8))
    crc = zlib.crc32(runs, 0xFFFFFFFF) ^ 0xFFFFFFFF
    packed = struct.pack("<II4sI", len(runs) + 12, len(literal), b"LZFu", crc) + runs
    assert rtf.unpacked(packed) == literal
    assert rtf.unpacked(packed[:-1]) is None
    assert rtf.plain(literal) == "ab"


@pytest.mark.parametrize(
    "rich", [b"{" * 5000, b"}" * 50, rb"\u55357?\u56832?", rb"\u55357?", b"\\'", rb"\ansicpg99999 x", b"\\u-1?" * 9]
)
def test_odd_rich_text_gives_a_text(rich: bytes) -> None:
    rtf.plain(rich).encode("utf-8")


def test_files_and_messages_in_it_and_the_alerts_in_both() -> None:
    inner = ole.message(
        {0x001A: "IPM.Note", 0x0037: "Inner", 0x1000: "inner text", 0x0042: "A", 0x5D02: "a@example.org", 0x0039: SENT},
        attachments=({0x3701: CAP, 0x3707: "alert.xml"},),
        header_bytes=24,
    )
    data = ole.compound_file(
        ole.message(
            MAIL, attachments=({0x3701: b"%PDF-1.7 x" * 900, 0x3704: "..\\map.pdf"}, inner, {0x3705: 1, 0x3701: b""})
        )
    )
    outer, *carried = read(data).items
    assert isinstance(outer, Draft)
    assert [(each.name, each.media_type) for each in outer.attachments] == [
        ("map.pdf", "application/pdf"), ("Inner.eml", "message/rfc822"), ("alert.xml", "application/xml"),
        ("attachment-4", "application/octet-stream"),
    ]  # fmt: skip
    assert outer.attachments[0].data == b"%PDF-1.7 x" * 900
    assert outer.attachments[2].data == CAP
    opened = read(outer.attachments[1].data).items[0]
    assert isinstance(opened, Draft)
    assert (opened.alert.sender, opened.alert.sent_at, opened.alert.infos[0].description) == (
        "a@example.org",
        SENT,
        "inner text",
    )
    (alert,) = carried
    assert isinstance(alert, Draft)
    assert (alert.alert.format, alert.carrier) == ("CAP 1.2", 0)


def test_more_files_than_are_unpacked_are_counted() -> None:
    item = draft(MAIL, attachments=tuple({0x3701: b"x", 0x3707: f"{n}.txt"} for n in range(103)))
    assert len(item.attachments) == 100
    assert "attachments-left" in item.alert.flags


@pytest.mark.parametrize(
    ("kind", "event", "flag"),
    [
        ("REPORT.IPM.Note.NDR", "delivery failure", "bounce"),
        ("REPORT.IPM.Note.IPNRN", "read receipt", "read-receipt"),
        ("IPM.Note.SMIME.MultipartSigned", None, "mail-signed"),
        ("IPM.Note.SMIME", None, "mail-encrypted"),
    ],
)
def test_message_classes(kind: str, event: str | None, flag: str) -> None:
    alert = draft({**MAIL, 0x001A: kind}).alert
    assert alert.infos[0].event == event
    assert flag in alert.flags


def test_a_signed_message_shows_the_text_inside_its_one_file() -> None:
    signed = (
        b"Content-Type: multipart/signed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nInside\r\n"
        b"--b\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nx\r\n--b--\r\n"
    )
    item = draft(
        {**MAIL, 0x001A: "IPM.Note.SMIME.MultipartSigned", 0x1000: None},
        attachments=({0x3701: signed, 0x3707: "smime.p7m"},),
    )
    assert item.alert.infos[0].description == "Inside"
    assert [each.name for each in item.attachments] == ["smime.p7m", "smime.p7s"]


def test_a_damaged_file_is_a_row_that_says_so() -> None:
    data = ole.compound_file(ole.message({**MAIL, 0x1000: "x" * 9000}))
    for broken in (
        data[:700],
        data[:512] + bytes(len(data) - 512),
        data[:600] + b"__properties_version1.0".decode().encode("utf-16-le"),
    ):
        for item in read(broken).items:
            assert isinstance(item, Unreadable) or item.alert.format in ("Outlook", "Office document")
    head = data[:512] + data[data.find("__properties_version1.0".encode("utf-16-le")) :]
    (item,) = read(head).items
    assert isinstance(item, Unreadable)
    assert item.reason.text == outlook.NOT_OUTLOOK


@pytest.mark.parametrize(("file", "words"), samples.rows("msg"))
def test_samples(file: str, words: str) -> None:
    (item,) = read((samples.SAMPLES / file).read_bytes()).items
    assert isinstance(item, Draft)
    info = item.alert.infos[0]
    assert f'subject "{info.headline}"' in words
    if "no sent time" in words:
        assert (item.alert.sent, item.alert.sent_at) == (None, None)
        assert "mail-not-sent" in item.alert.flags
    else:
        assert item.alert.sent_at
        assert f"sent UTC {item.alert.sent_at:%Y-%m-%dT%H:%M:%SZ}" in words
        assert (info.sender_name or "").startswith("John Doe")
        assert "sender John Doe" in words
        recipients = {each.name: each.value for each in info.parameters}["Recipients"]
        assert f"{len(recipients.split('; '))} recipient" in words
