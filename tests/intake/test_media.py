"""What a file is by its bytes, and names that can be saved anywhere."""

import pytest

from icc_desktop.intake import charsets, media


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'<?xml version="1.0"?><a/>', "application/xml"),
        (b"<p>x", "text/plain"),
        (b"<!-- x --><html>", "text/html"),
        (b'{"a": 1}\n', "application/json"),
        (b"From: a@example.org\r\nSubject: x\r\n\r\nt", "message/rfc822"),
        (b"BEGIN:VCALENDAR\r\n", "text/calendar"),
        (b"begin:vcard\r\n", "text/vcard"),
        (b"\x1f\x8b\x08", "application/gzip"),
        (b"\x00\x00\x00\x18ftypmp42", "video/mp4"),
        (b"RIFF\0\0\0\0WAVE", "audio/wav"),
        (b"BMW and other cars", "text/plain"),
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.textPK", "application/vnd.oasis.opendocument.text"),
        ("x" * 8_190 + "€€€", "text/plain"),
        (b"\xde\xad\x00", media.UNKNOWN),
        (b"", media.UNKNOWN),
    ],
)  # fmt: skip
def test_bytes_decide(data: bytes | str, expected: str) -> None:
    assert media.media_type(data.encode() if isinstance(data, str) else data) == expected


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("report.pdf", "report.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\a.txt", "a.txt"),
        ("invoice\u202efdp.exe", "invoice_fdp.exe"),
        ("a\0b\r\nc.txt", "a_b_c.txt"),
        ('<a>:"b"?*|.txt', "_a_b_.txt"),
        ("con.txt", "_con.txt"),
        ("COM1", "_COM1"),
        (".hidden", "hidden"),
        ("  name .  ", "name"),
        ("e\u0301te\u0301.txt", "été.txt"),
        ("a" * 300 + ".json", "a" * 115 + ".json"),
        ("", "else"),
        ("///", "else"),
        ("...", "else"),
    ],
)
def test_names_that_can_be_saved_anywhere(name: str, safe: str) -> None:
    assert media.safe_name(name, "else") == safe


@pytest.mark.parametrize(
    ("data", "declared", "expected"),
    [
        ("홍수".encode("cp949"), "ks_c_5601-1987", ("홍수", False)),
        ("洪水".encode("iso2022_jp"), "ISO-2022-JP", ("洪水", False)),
        ("洪水".encode("cp932"), "Shift_JIS", ("洪水", False)),
        ("é€".encode("cp1252"), "iso-8859-1", ("é€", False)),
        ("é".encode(), '"utf-8"', ("é", False)),
        ("é".encode(), "us-ascii", ("é", True)),
        ("é".encode("cp1252") + b" and more words", "utf-8", ("é and more words", True)),
        ("é".encode("utf-16"), "utf-8", ("é", False)),
        (b"plain", "no-such-name", ("plain", False)),
        (b"plain", "base64", ("plain", False)),
        (b"plain", "unicode_escape", ("plain", False)),
        (b"+2AA-", "utf-7", ("\ufffd", False)),
        (b"", "utf-8", ("", False)),
    ],
)
def test_declared_and_guessed_encodings(data: bytes, declared: str, expected: tuple[str, bool]) -> None:
    assert charsets.decode(data, declared) == expected
