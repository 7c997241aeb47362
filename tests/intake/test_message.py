"""Mail: who, when and what in broken headers and any encoding; parts, files, alerts inside, reports on mail of ours."""

import base64
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_desktop.base.clock import iso_z
from icc_desktop.domain.alert import Draft, Unreadable
from icc_desktop.domain.flags import WORDS
from icc_desktop.intake import message
from icc_desktop.intake.document import Document
from icc_desktop.intake.readers import read
from tests import samples

DATA = Path(__file__).resolve().parents[1] / "data"
CAP = (DATA / "cap" / "complete-1.2.xml").read_bytes()
HEAD = b"From: A <a@example.org>\r\nMessage-ID: <1@example.org>\r\nDate: Fri, 06 Mar 2026 06:05:00 +0000\r\n"
AT = datetime(2026, 3, 6, 6, 5, tzinfo=UTC)


def mail(data: bytes) -> Draft:
    item = read(data).items[0]
    assert isinstance(item, Draft)
    assert item.alert.format == "Mail"
    assert item.original == data
    assert set(item.alert.flags) <= WORDS.keys()
    return item


def own(name: str) -> Draft:
    return mail((DATA / "eml" / name).read_bytes())


def named(item: Draft) -> dict[str, str]:
    return {each.name: each.value for each in item.alert.infos[0].parameters}


def test_a_line_that_is_no_header_ends_nothing() -> None:
    item = own("broken-header.eml")
    alert, info = item.alert, item.alert.infos[0]
    assert (alert.sender, info.sender_name) == ("duty@hydro.example", '"Permanence, Hydrology" <duty@hydro.example>')
    assert (alert.identifier, alert.message_type, alert.status) == ("hydro-7@hydro.example", "Alert", None)
    assert (alert.sent, alert.sent_at) == (
        "Sun, 29 Mar 2026 03:30:05 +0200",
        datetime(2026, 3, 29, 1, 30, 5, tzinfo=UTC),
    )
    assert (info.headline, info.description) == ("Pré-alerte Vesdre", "Niveau 2,10 m")
    assert alert.references == ()
    assert named(item) == {
        "To": "Desk <desk@icc.example>, second@icc.example",
        "In-Reply-To": "<ask-1@icc.example>",
        "References": "<ask-0@icc.example> <ask-1@icc.example>",
    }
    assert [each.value for each in alert.unread] == ["this line is no header at all"]
    assert alert.flags == ("status-missing",)


def test_an_address_that_is_broken_over_two_lines_is_one() -> None:
    item = mail(HEAD + b"References: <0@example.org>, <broken.\nhere@example.org>\n\ntext")
    assert named(item)["References"] == "<0@example.org>, <broken. here@example.org>"
    assert item.alert.unread == ()


def test_headers_in_utf_8() -> None:
    item = own("raw-utf8.eml")
    assert (item.alert.sender, item.alert.sent_at) == ("åsa@räddning.example", AT)
    assert item.alert.infos[0].headline == "Översvämning vid sjön"
    assert item.alert.flags == ("status-missing",)


def test_every_way_to_name_a_file() -> None:
    item = own("names.eml")
    assert [each.name for each in item.attachments] == [
        "Grüße.txt", "Lage übersicht.txt", "été.txt", "pass_wd", "Grüße.txt", "attachment-6.png",
    ]  # fmt: skip
    assert [each.data for each in item.attachments[:5]] == [b"1", b"2", b"3", b"4", b"5"]
    assert item.attachments[5].media_type == "image/png"
    assert item.alert.infos[0].description is None


def test_korean() -> None:
    item = own("korean.eml")
    info = item.alert.infos[0]
    assert (info.sender_name, info.headline, info.description) == ("홍정동 <h@example.org>", "홍수", "홍수 경보")
    assert item.alert.sent_at == datetime(2026, 1, 28, 8, 18, 19, tzinfo=UTC)
    assert item.alert.flags == ("status-missing",)


def test_the_line_of_a_mailbox_file_and_a_short_year() -> None:
    item = own("mbox-line.eml")
    assert (item.alert.sender, item.alert.sent_at) == ("desk@example.org", datetime(2026, 3, 6, 11, 5, tzinfo=UTC))


def test_each_mail_of_a_mailbox_file_is_one_message() -> None:
    one = (DATA / "eml" / "mbox-line.eml").read_bytes()
    two = b"From b@example.org Fri Mar  6 06:05:00 2026\n" + (HEAD + attached(CAP)).replace(b"\r\n", b"\n")
    batch = read(one + b"\n" + two + b"\n" + one)
    assert [each.carrier for each in batch.items] == [None, None, None, 1]
    assert [each.original for each in batch.items[:3]] == [one + b"\n", two + b"\n", one]
    assert batch.document == one + b"\n" + two + b"\n" + one


def test_a_forwarded_mail_with_the_line_of_a_mailbox_is_no_mail_of_its_own() -> None:
    one = (DATA / "eml" / "mbox-line.eml").read_bytes()
    data = (
        b"From a@example.org Fri Mar  6 06:05:00 2026\nFrom: a@example.org\nContent-Type: multipart/mixed; boundary=B\n\n"
        b"--B\nContent-Type: text/plain\n\nfyi\n--B\nContent-Type: message/rfc822\n\n" + one + b"--B--\n"
    )
    item = mail(data)
    assert len(read(data).items) == 1
    assert [each.name for each in item.attachments] == ["From a mailbox file.eml"]


def test_a_mailbox_of_too_many_mails_says_so_and_keeps_the_rest() -> None:
    one = b"From a@example.org Fri Mar  6 06:05:00 2026\nFrom: a@example.org\nSubject: x\n\nt\n"
    *mails, rest = message.items(Document(one * (message.MAX_MAILS + 2)))
    assert len(mails) == message.MAX_MAILS
    assert isinstance(rest, Unreadable)
    assert rest.original == one * 2


def test_a_file_written_into_html_is_no_text_and_the_page_says_its_encoding() -> None:
    html = (
        b'<meta charset="windows-1252"><p>H\xf6he<img src="data:image/png;base64,'
        + b"iVBORw0K" * 400_000
        + b'">3 m</p>'
    )
    item = mail(HEAD + b"Content-Type: text/html\r\n\r\n" + html)
    assert item.alert.infos[0].description == "Höhe3 m"
    assert item.alert.flags == ("status-missing",)


def test_the_plain_text_counts_its_pictures_are_files_and_nothing_of_the_html_runs() -> None:
    item = own("alternatives.eml")
    assert item.alert.infos[0].description == "Höhe 3\u202fm\nund mehr"
    assert [(each.name, each.media_type) for each in item.attachments] == [
        ("logo.gif", "image/gif"), ("attachment-2.txt", "text/plain"),
    ]  # fmt: skip


@pytest.mark.parametrize("plain", [b"", b"Your program shows no HTML."])
def test_html_counts_where_the_plain_text_says_nothing(plain: bytes) -> None:
    html = b"<html><head><title>t</title></head><body>" + b"<p>Evacuate the valley <b>now</b></p>" * 10
    item = mail(
        HEAD + b"Content-Type: multipart/alternative; boundary=A\r\n\r\n--A\r\nContent-Type: text/plain\r\n\r\n" + plain
        + b"\r\n--A\r\nContent-Type: text/html\r\n\r\n" + html + b"\r\n--A--\r\n"
    )  # fmt: skip
    assert (item.alert.infos[0].description or "").startswith("Evacuate the valley now\n")
    assert item.attachments == ()


@pytest.mark.parametrize(
    ("date", "at", "flags"),
    [
        ("Fri, 06 Mar 2026 06:05:00 +0000", AT, ()),
        ("Fri, 06 Mar 2026 06:05:00 -0000", AT, ()),
        ("Fri, 06 Mar 2026 08:05:00 +0200", AT, ()),
        ("Fri, 6 Mar 2026 08:05:00 +02:00 (EET)", AT, ()),
        ("6 Mar 2026 07:05 CET", AT, ()),
        ("Fri, 06 Mar 2026 06:05:00 GMT", AT, ()),
        ("2026-03-06T07:05:00+01:00", AT, ()),
        ("Fri, 06 Mar 2026 06:05:00", AT, ("time-without-zone",)),
        ("Fri, 06 Mar 2026 06:05:00 XYZ", AT, ("time-without-zone",)),
        ("Fri, 06 Mar 2026    59:10 -0500", None, ("sent-unreadable",)),
        ("Fri, 06 Mar 2026 06:05:00 +9900", None, ("sent-unreadable",)),
        ("soon", None, ("sent-unreadable",)),
        ("", None, ("sent-missing",)),
    ],
)
def test_dates(date: str, at: datetime | None, flags: tuple[str, ...]) -> None:
    alert = mail(
        b"From: a@example.org\r\nMessage-ID: <1@x>\r\nDate: " + date.encode() + b"\r\nSubject: s\r\n\r\nt"
    ).alert
    assert (alert.sent, alert.sent_at) == (date or None, at)
    assert alert.flags == ("status-missing", *flags)


def test_a_date_that_cannot_be_read_gives_way_to_the_newest_server() -> None:
    way = b"Received: from b by c; Fri, 06 Mar 2026 07:05:00 +0100\r\nReceived: from a by b; Thu, 05 Mar 2026 07:05:00 +0100\r\n"
    alert = mail(way + b"From: a@example.org\r\nDate: yesterday\r\n\r\nt").alert
    assert (alert.sent, alert.sent_at) == ("yesterday", AT)
    assert {"sent-unreadable", "date-from-received"} <= set(alert.flags)
    alert = mail(way + b"From: a@example.org\r\n\r\nt").alert
    assert (alert.sent, alert.sent_at) == (None, None)


def attached(data: bytes, kind: bytes = b"application/octet-stream", name: bytes = b"x.bin") -> bytes:
    return (
        b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\nSee file.\r\n"
        b"--B\r\nContent-Type: " + kind + b"; name=" + name + b"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.encodebytes(data) + b"\r\n--B--\r\n"
    )  # fmt: skip


def test_an_attached_alert_is_a_notification_of_its_own() -> None:
    data = HEAD + b"Subject: CAP\r\n" + attached(CAP)
    batch = read(data)
    first, alert = batch.items
    assert isinstance(first, Draft)
    assert isinstance(alert, Draft)
    assert (alert.alert.format, alert.original, alert.carrier) == ("CAP 1.2", CAP, 0)
    assert first.attachments[0].data == CAP
    assert batch.document is None


def test_an_alert_in_a_forwarded_mail_is_found_once_and_the_mail_can_be_opened() -> None:
    inner = HEAD + b"Subject: The inner one\r\n" + attached(CAP, name=b"alert.cap")
    data = (
        HEAD
        + b"Subject: Fwd\r\nContent-Type: multipart/mixed; boundary=O\r\n\r\n--O\r\nContent-Type: text/plain\r\n\r\nfyi\r\n"
        b"--O\r\nContent-Type: message/rfc822\r\n\r\n" + inner + b"\r\n--O--\r\n"
    )
    first, *carried = read(data).items
    assert isinstance(first, Draft)
    assert [(each.name, each.media_type) for each in first.attachments] == [
        ("The inner one.eml", "message/rfc822"), ("alert.cap", "application/xml"),
    ]  # fmt: skip
    assert first.attachments[0].data == inner
    assert first.alert.infos[0].headline == "Fwd"
    assert [each.carrier for each in carried] == [0]
    assert mail(first.attachments[0].data).alert.infos[0].headline == "The inner one"


@pytest.mark.parametrize("before", [b"", b"Forwarded by the region:\r\n\r\n"])
def test_an_alert_pasted_into_the_text_is_found(before: bytes) -> None:
    first, alert = read(HEAD + b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + before + CAP).items
    assert isinstance(alert, Draft)
    assert (alert.alert.format, alert.carrier) == ("CAP 1.2", 0)
    assert isinstance(first, Draft)
    assert [each.name for each in first.attachments] == ["message.xml"]


def test_xml_in_the_text_that_is_not_whole_stays_text() -> None:
    item = mail(HEAD + b"\r\n<?xml version='1.0'?><alert> ... </aler>")
    assert item.attachments == ()
    assert item.alert.infos[0].description == "<?xml version='1.0'?><alert> ... </aler>"


def test_a_mail_that_did_not_arrive() -> None:
    item = own("bounce.eml")
    info = item.alert.infos[0]
    assert info.event == "delivery failure"
    assert "bounce" in item.alert.flags
    assert [(each.name, each.value) for each in info.parameters if each.name not in ("To", "Auto-Submitted")] == [
        ("Final-Recipient", "mayor@town.example"), ("Action", "failed"), ("Status", "5.1.1"),
        ("Diagnostic-Code", "550 no such user"), ("Final-Recipient", "deputy@town.example"), ("Action", "failed"),
        ("Status", "5.2.2"), ("Original-Message-ID", "out-1@icc.example"),
    ]  # fmt: skip
    assert info.sender_name == '"Mail Delivery System" <MAILER-DAEMON@mx.example>'.replace('"', "")
    assert [each.name for each in item.attachments] == ["Pre-alert.eml"]


def test_a_report_of_success_is_no_failure() -> None:
    data = (DATA / "eml" / "bounce.eml").read_bytes().replace(b"failed", b"delivered")
    alert = mail(data).alert
    assert alert.infos[0].event == "delivery report"
    assert "bounce" not in alert.flags


def test_a_read_receipt() -> None:
    item = own("receipt.eml")
    assert item.alert.infos[0].event == "read receipt"
    assert "read-receipt" in item.alert.flags
    assert named(item)["Original-Message-ID"] == "out-1@icc.example"
    assert named(item)["Disposition"].endswith("displayed")
    assert item.attachments == ()


@pytest.mark.parametrize(
    ("rest", "flag"),
    [
        (b"Content-Type: multipart/signed; boundary=B\r\n\r\n--B\r\n\r\nt\r\n--B\r\nContent-Type: application/pkcs7-signature; name=s.p7s\r\n\r\nx\r\n--B--", "mail-signed"),
        (b"\r\n-----BEGIN PGP SIGNED MESSAGE-----\r\n\r\nt", "mail-signed"),
        (b"\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nabc", "mail-encrypted"),
        (b"Content-Type: multipart/encrypted; boundary=B\r\n\r\n--B\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--B--", "mail-encrypted"),
        (attached(b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03\xa0", b"application/pkcs7-mime", b"smime.p7m"), "mail-encrypted"),
        (attached(b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0", b"application/pkcs7-mime", b"smime.p7m"), "mail-signed"),
        (attached(b"\x78\x9f\x3e\x22rest", b"application/ms-tnef", b"winmail.dat"), "mail-tnef"),
    ],
)  # fmt: skip
def test_signed_encrypted_and_packed(rest: bytes, flag: str) -> None:
    item = mail(HEAD + b"Subject: s\r\n" + rest)
    assert [code for code in item.alert.flags if code != "status-missing"] == [flag]
    assert item.alert.infos[0].headline == "s"


def test_damaged_base64_is_unpacked_as_far_as_it_goes_and_told() -> None:
    data = (
        HEAD
        + b"Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0x!LjcK\r\nJVB\r\n"
    )
    item = mail(data)
    assert item.attachments[0].data.startswith(b"%PDF-1.7\n")
    assert item.attachments[0].problem == "attachment-damaged"
    assert "mail-damaged" in item.alert.flags


def test_a_mail_that_breaks_off_is_told() -> None:
    whole = HEAD + attached(b"%PDF-1.7 " * 200)
    assert "mail-damaged" not in mail(whole).alert.flags
    assert "mail-damaged" in mail(whole[:-600]).alert.flags


def test_more_files_than_are_unpacked_are_counted_and_the_mail_is_kept() -> None:
    part = b"--B\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nx\r\n"
    item = mail(HEAD + b"Content-Type: multipart/mixed; boundary=B\r\n\r\n" + part * 10_000 + b"--B--\r\n")
    assert len(item.attachments) == message.MAX_ATTACHMENTS
    assert "attachments-left" in item.alert.flags
    assert named(item)["attachments-left"].startswith("9900 ")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"From: a@example.org\nSubject: x\n\ntext", True),
        (b"From a@example.org Fri Mar  6 06:05:00 2026\nFrom: a@example.org\nTo: b\n\nx", True),
        (b"\r\n\r\nMessage-ID: <1@x>\nSubject: s\n\nx", True),
        (b"X-Odd: 1\nX-Other: 2\nReceived: from a\nDate: x\n\nx", True),
        (b"Subject: test", False),
        (b"Subject: test\nDate: today\n\nWater is rising", False),
        (b"From: the window I see\nwater\n", False),
        (b"Dear all,\nFrom: a@example.org\nSubject: x\n", False),
        (b"place: Liege\nwater: 2 m\ntime: 06:00\n", False),
        (b"BEGIN:VCARD\nVERSION:3.0\nN:A\nEND:VCARD", False),
        (b"", False),
        (b"\x00\x01:\n", False),
        (CAP, False),
    ],
)
def test_what_is_taken_for_a_mail(data: bytes, expected: bool) -> None:
    assert message.claims(Document(data)) is expected


HOSTILE = {
    "ten thousand levels": b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(10_000)),
    "mail in mail": b"Content-Type: message/rfc822\r\n\r\n" * 20_000,
    "one boundary at all levels": b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" * 20_000,
    "delimiters": b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\n" * 500_000,
    "headers": b"X-A: b\r\n" * 300_000 + b"\r\n",
    "one header": b"Subject: " + b"=?utf-8?q?" * 200_000 + b"\r\n\r\n",
    "folds": b"Subject: x\r\n" + b" y\r\n" * 500_000 + b"\r\n",
    "blank folds": b"Subject: x\r\n" + b" \r\n" * 500_000 + b"\r\n",
    "parameters": b"Content-Type: a/b" + b';x="' * 200_000 + b"\r\n\r\n",
    "parenthesis": b"Sender: " + b"(" * 500_000 + b"\r\nReply-To: " + b"<" * 500_000 + b"\r\n\r\n",
    "address": b"Sender: " + b"a" * 1_000_000 + b"\r\n\r\n",
    "strays": b"no header\r\n" * 100_000 + b"Subject: s\r\n\r\n",
    "html": b"Content-Type: text/html\r\n\r\n" + b"<a <b <!-- <p " * 100_000,
    "base64": b"Content-Type: a/b\r\nContent-Transfer-Encoding: base64\r\n\r\n" + b"QQ==" * 400_000,
    "pasted": b"\r\n" + b"<alert " * 200_000,
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_mail_costs_no_more_than_an_honest_one(name: str) -> None:
    started = time.process_time()
    item = mail(HEAD + HOSTILE[name])
    assert time.process_time() - started < 2.0
    assert item.alert.sender == "a@example.org"


@pytest.mark.parametrize(("file", "words"), samples.rows("eml"))
def test_samples(file: str, words: str) -> None:
    item = mail((samples.SAMPLES / file).read_bytes())
    alert, info = item.alert, item.alert.infos[0]
    told, _, remark = words.partition(" ## ")
    expected = dict(part.partition("=")[::2] for part in told.strip().split("; ") if "=" in part)
    assert expected["from"] in (info.sender_name, alert.sender)
    assert alert.sender
    assert alert.sender in expected["from"]
    assert (info.headline or "") == expected["subject"]
    sent = expected["sent UTC"]
    if "not parseable" in sent:
        assert {"sent-unreadable", "date-from-received"} <= set(alert.flags)
    else:
        assert ("no Date header" if alert.sent_at is None else iso_z(alert.sent_at)) == sent
        assert (alert.sent is None) is (alert.sent_at is None)
    if "attachments" in expected:
        count, _, names = expected["attachments"].partition(" ")
        assert len(item.attachments) == int(count)
        if "," in names:
            for one, name in zip(item.attachments, names.split(","), strict=True):
                assert one.name.startswith(name.strip().rstrip("…"))
    assert ("bounce" in alert.flags) is ("bounce" in remark)
