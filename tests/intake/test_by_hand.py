"""What a person completes: texts in any encoding, documents, pictures, pages; and what is never taken for a text."""

import io
import zipfile

import pytest

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import Message
from icc_desktop.domain.alert import Draft, Unreadable
from icc_desktop.domain.flags import WORDS
from icc_desktop.intake import by_hand, readers, xml
from icc_desktop.intake.document import Document
from icc_desktop.intake.readers import read
from tests import ole

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def packed(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return file.getvalue()


def draft(data: bytes) -> Draft:
    (item,) = read(data).items
    assert isinstance(item, Draft)
    assert item.original == data
    assert (item.alert.status, item.alert.sent) == (None, None)
    assert {"complete-by-hand", "status-missing"} <= set(item.alert.flags) <= WORDS.keys()
    return item


@pytest.mark.parametrize(
    ("encoding", "guessed"),
    [
        ("utf-8", False),
        ("utf-8-sig", False),
        ("utf-16", False),
        ("utf-16-le", True),
        ("utf-16-be", True),
        ("cp1252", True),
    ],
)
def test_a_text_in_any_encoding(encoding: str, guessed: bool) -> None:
    written = "\r\n  Höhe 3 m an der  Brücke \r\nVesdre – één €\r\n"
    item = draft(written.encode(encoding))
    info = item.alert.infos[0]
    assert item.alert.format == "Text"
    assert (info.headline, info.description) == ("Höhe 3 m an der Brücke", "Höhe 3 m an der  Brücke \nVesdre – één €")
    assert ("encoding-guessed" in item.alert.flags) is guessed
    assert item.attachments == ()


@pytest.mark.parametrize("encoding", ["cp1251", "cp932", "cp949", "gb18030"])
def test_other_scripts_are_guessed(encoding: str) -> None:
    words = {
        "cp1251": "Воздушная тревога",
        "cp932": "このメールはテスト用です",
        "cp949": "대부분의 마가린은",
        "gb18030": "这是一个测试消息",
    }[encoding]
    item = draft(words.encode(encoding))
    assert item.alert.infos[0].headline == words
    assert "encoding-guessed" in item.alert.flags


def test_a_long_first_line_is_cut_in_the_headline_only() -> None:
    info = draft(b"word " * 2_000).alert.infos[0]
    assert len(info.headline or "") <= 200
    assert len(info.description or "") == 9_999


@pytest.mark.parametrize(
    ("data", "kind", "name", "media_type"),
    [
        (b"%PDF-1.7 ...", "PDF", "document.pdf", "application/pdf"),
        (b"\r\n%PDF-1.4 1 0 obj", "PDF", "document.pdf", "application/pdf"),
        (PNG, "Picture", "document.png", "image/png"),
        (b"\xff\xd8\xff\xe0" + bytes(9), "Picture", "document.jpg", "image/jpeg"),
        (b"GIF89a" + bytes(9), "Picture", "document.gif", "image/gif"),
        (b"II*\0" + bytes(9), "Picture", "document.tif", "image/tiff"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "Picture", "document.webp", "image/webp"),
        (b"BM" + bytes(30), "Picture", "document.bmp", "image/bmp"),
        (packed("[Content_Types].xml", "word/document.xml"), "Office document", "document.docx", None),
        (packed("[Content_Types].xml", "xl/workbook.xml"), "Office document", "document.xlsx", None),
        (packed("photo.jpg"), "Archive", "document.zip", "application/zip"),
        (ole.compound_file({"WordDocument": b"x"}), "Office document", "document.doc", "application/msword"),
        (rb"{\rtf1 text}", "Office document", "document.rtf", "application/rtf"),
    ],
)
def test_documents_and_pictures_are_kept_whole(data: bytes, kind: str, name: str, media_type: str | None) -> None:
    item = draft(data)
    assert (item.alert.format, item.alert.infos[0].headline) == (kind, None)
    (attachment,) = item.attachments
    assert (attachment.name, attachment.data) == (name, data)
    assert media_type in (None, attachment.media_type)


def test_a_web_page_is_its_text_and_nothing_of_it_runs() -> None:
    page = b"<!DOCTYPE html><html><head><title>T</title><script>steal()</script></head><body><h1>Flood</h1><p>Leave &amp; go<img src='http://127.0.0.1:9/x'></body></html>"
    item = draft(page)
    assert item.alert.format == "Web page"
    assert (item.alert.infos[0].headline, item.alert.infos[0].description) == ("Flood", "Flood\n\nLeave & go")
    assert item.attachments[0].data == page


@pytest.mark.parametrize(
    "data",
    [
        b"", b"  \r\n", b"\xef\xbb\xbf", b"\xff\xfe", b"<alert><info>", b"<URGENT flood", b'{"a": ', b'{"a": 1}', b"[1, 2]", b"[1, 2",
        b'[{"a"', b"\x00\x01\x02", b"text\x00with zeros", b"\xde\xad\xbe\xef\x00\x01" * 50, b"\x7fELF\x02\x01", b"MZ\x90\x00",
        "<alert>".encode("utf-16"), b"\x1f\x8bbroken", b"ID3\x03rest",
    ],
)  # fmt: skip
def test_what_is_no_text_stays_unreadable_with_its_reason(data: bytes) -> None:
    (item,) = read(data).items
    assert isinstance(item, Unreadable)
    assert item.reason.say()
    assert item.original == data


@pytest.mark.parametrize(
    "data", [b"[EXERCISE] flood in the valley", b"(!) flood", b"[1] see below", b"- water: 2 m", b"a < b"]
)
def test_signs_at_the_start_make_no_text_to_data(data: bytes) -> None:
    assert draft(data).alert.infos[0].headline == data.decode()


def test_an_address_that_answers_a_text_is_a_failure() -> None:
    with pytest.raises(WorldFailure) as failure:
        readers.read_index(b"Service unavailable", "https://example.org/")
    assert failure.value.happened == Message(xml.PLAIN_TEXT)


def test_the_reader_that_takes_everything_is_asked_last() -> None:
    assert readers.READERS[-1].claims == by_hand.claims
    assert [each.name for each in readers.READERS if each.by_hand] == ["by hand"]
    assert by_hand.items(Document(b"")) == ()
