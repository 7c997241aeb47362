"""Whatever becomes of a mail on its way: it is answered, its bytes are kept, and every text can be stored."""

from datetime import timedelta
from pathlib import Path

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icc_desktop.domain.alert import Draft
from icc_desktop.domain.flags import WORDS
from icc_desktop.intake import by_hand, charsets, headers, media, message, mime, outlook, rtf
from icc_desktop.intake.document import Document
from icc_desktop.intake.readers import read
from tests import ole
from tests.mutation import mutated

DATA = Path(__file__).resolve().parents[1] / "data"
MAILS = [path.read_bytes() for path in sorted((DATA / "eml").iterdir())]
MESSAGE = ole.compound_file(
    ole.message(
        {0x001A: "IPM.Note", 0x0037: "Subject", 0x1000: "Text", 0x0042: "A", 0x5D02: "a@example.org", 0x3FFD: 1252},
        recipients=({0x3001: "B", 0x39FE: "b@example.org"},),
        attachments=({0x3701: b"x" * 5000, 0x3707: "a.txt"}, ole.message({0x0037: "Inner"}, header_bytes=24)),
    )
)
PIECES = [
    b"\r\n", b"\n", b"\r", b"\r\n\r\n", b" ", b":", b";", b'"', b"=", b"=?utf-8?q?=ff?=", b"=?x?b?", b"--", b"--R", b"--x y--", b"(", b"<",
    b">", b"\0", b"\xff", b"\xe9", b"*0*=", b"From ", b"Content-Type: multipart/mixed; boundary=x\r\n", b"base64", b"quoted-printable",
    b"message/rfc822", b"multipart/digest", b"+9999", b"boundary=", b"\x1b$B", b"charset=utf-16", b"charset=utf-7", b"+2AA-", b"&#xD800;",
]  # fmt: skip
FEW = settings(max_examples=150, deadline=timedelta(seconds=5), suppress_health_check=[HealthCheck.too_slow])


def storable(data: bytes) -> None:
    batch = read(data)
    assert batch.items
    msgspec.json.encode([item.alert for item in batch.items if isinstance(item, Draft)]).decode("utf-8")
    for item in batch.items:
        if isinstance(item, Draft):
            assert set(item.alert.flags) <= WORDS.keys()
            assert len(item.attachments) <= message.MAX_ATTACHMENTS + 1
            assert all(media.safe_name(each.name, "") == each.name for each in item.attachments)
    assert batch.document == data or batch.items[0].original == data


@FEW
@given(mutated(MAILS, PIECES))
def test_a_mail_is_answered_whatever_became_of_it(data: bytes) -> None:
    storable(data)
    items = message.items(Document(data))
    assert all(isinstance(item, Draft) for item in items)
    assert b"".join(item.original for item in items) == data


@FEW
@given(mutated([MESSAGE], PIECES))
def test_an_outlook_message_is_answered_whatever_became_of_it(data: bytes) -> None:
    storable(data)
    assert len(outlook.items(Document(data))) == 1


@FEW
@given(st.binary(max_size=600) | st.text(max_size=300).map(str.encode))
def test_any_bytes_can_be_asked_about(data: bytes) -> None:
    storable(data)
    document = Document(data)
    assert len(by_hand.items(document)) == by_hand.claims(document)
    assert media.media_type(data)
    rtf.plain(data).encode("utf-8")
    charsets.decode(data)[0].encode("utf-8")


@FEW
@given(st.text(max_size=200))
def test_any_value_of_a_field_is_read(value: str) -> None:
    value = value.encode("utf-8", "replace").decode()
    for read_value in (
        headers.decoded(value),
        headers.mailbox(value).shown,
        *headers.value_and_parameters(value)[1].values(),
    ):
        read_value.encode("utf-8")


@FEW
@given(
    st.lists(st.binary(max_size=200).filter(lambda each: b"--" not in each and not each.endswith(b"\r")), max_size=20),
    st.sampled_from([b"\r\n", b"\n"]),
)
def test_parts_come_out_as_they_went_in(bodies: list[bytes], end: bytes) -> None:
    head = end.join((b"From: a@example.org", b"Content-Type: multipart/mixed; boundary=BB", b"", b"preamble", b""))
    parts = b"".join(end.join((b"--BB", b"Content-Type: application/x", b"", body, b"")) for body in bodies)
    mail = mime.read(head + parts + b"--BB--" + end)
    assert [part.data()[0] for part in mail.parts] == (bodies or [])
    assert (mail.damaged, mail.left) == (False, 0)
