"""Hostile documents at every door: each is a row with its bytes and the reason, and what comes with it is read all the same."""

import asyncio
import base64
import gzip
import os
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import pytest

from icc_desktop.domain.alert import Attachment, Draft, Item, Unreadable
from icc_desktop.domain.source import Source
from icc_desktop.gui import brought
from icc_desktop.intake import embedded, feeds, message, values, xml
from icc_desktop.intake.clients import Clients
from icc_desktop.intake.readers import read
from icc_desktop.intake.workers import Workers
from tests.imap_server import PASSWORD, MailServer, mailbox, trusting
from tests.loopback import Loopback
from tests.polling import atom, cap, polling, watched, web

MANY_NAMES = " ".join(f'xmlns:n{n}="urn:n{n}"' for n in range(xml.MAX_NAMESPACES + 1))
HOSTILE = {
    "deep XML": b"<alert>" + b"<a>" * 100_000 + b"</a>" * 100_000 + b"</alert>",
    "deep JSON": b"[" * 100_000 + b"]" * 100_000,
    "deep objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "many elements": b"<alert>" + b"<a/>" * (2 * xml.MAX_ELEMENTS + 1) + b"</alert>",
    "many attributes": b"<alert " + b" ".join(b'a%d=""' % n for n in range(xml.MAX_ATTRIBUTES + 1)) + b"/>",
    "many values": b'{"features": [' + b"{}," * values.MAX_CONTAINERS + b"{}]}",
    "one long text": b"<alert><note>" + b"x" * (xml.MAX_TEXT_BYTES + 10) + b"</note></alert>",
    "gzip bomb": gzip.compress(bytes(2 * xml.MAX_BYTES), mtime=0),
    "entities": b'<!DOCTYPE a [<!ENTITY b "%s">]><alert>%s</alert>' % (b"x" * 100_000, b"&b;" * 1000),
    "a file from here": b'<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><alert><note>&f;</note></alert>',
}
"""Each breaks one limit, and takes less than the bytes that a source may send."""

Door = Callable[[Path, tuple[bytes, ...]], Awaitable[list[Item]]]


async def over_http(place: Path, documents: tuple[bytes, ...]) -> list[Item]:
    with Loopback() as server:
        server.give("/feed", atom(*(f"{n}.xml" for n in range(len(documents)))))
        for number, document in enumerate(documents):
            server.give(f"/{number}.xml", document)
        async with polling(web(server.url("/feed"))) as desk:
            assert (await desk.next_result()).outcome == "data"
            assert not desk.bugs
            return [item for each in desk.deliveries for item in each.batch.items]


async def from_a_folder(place: Path, documents: tuple[bytes, ...]) -> list[Item]:
    for number, document in enumerate(documents):
        (place / f"{number}.xml").write_bytes(document)
    async with polling(watched(place)) as desk:
        await desk.next_result()
        assert (await desk.next_result()).outcome == "data"
        assert not desk.bugs
        return [item for each in desk.deliveries for item in each.batch.items]


async def dropped(place: Path, documents: tuple[bytes, ...]) -> list[Item]:
    for number, document in enumerate(documents):
        (place / f"{number}.xml").write_bytes(document)
    reading = Workers(count=1)
    try:
        things = await brought.fetched(brought.of_files(sorted(place.iterdir())))
        assert not any(thing.problem for thing in things)
        return [item for thing in things for item in (await reading.read(thing.data)).items]
    finally:
        await reading.close()


DOORS: dict[str, Door] = {"HTTP": over_http, "folder": from_a_folder, "drop": dropped}


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_document_is_a_row_and_its_neighbours_are_read(tmp_path: Path, door: str, kind: str) -> None:
    items = asyncio.run(DOORS[door](tmp_path, (cap("A"), HOSTILE[kind], cap("B"))))
    assert sorted(i.alert.identifier or "" for i in items if isinstance(i, Draft)) == ["A", "B"]
    (row,) = (item for item in items if isinstance(item, Unreadable))
    assert row.original == HOSTILE[kind]
    assert row.reason.say()


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_answer_is_a_failed_poll_and_what_came_before_and_after_stays(server: Loopback, kind: str) -> None:
    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            server.give("/feed", cap("A"))
            first = await desk.next_result()
            server.give("/feed", HOSTILE[kind])
            hostile = await desk.next_result()
            server.give("/feed", cap("B"))
            return desk, first, hostile, await desk.next_result()

    desk, *results = asyncio.run(run())
    assert [result.outcome for result in results] == ["data", "failed", "data"]
    assert results[1].reason.say()
    assert {"A", "B"} <= set(desk.identifiers) <= {"A", "B", "unreadable"}
    kept = [results[1].answer, *(i.original for d in desk.deliveries for i in d.batch.items)]
    assert HOSTILE[kind] in kept, "its bytes are kept once, as an answer or as a row"


def mail(*attached: bytes) -> bytes:
    """A mail with these files in it."""
    parts = b"".join(
        b"--B\r\nContent-Disposition: attachment; filename=%d.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n%s\r\n"
        % (number, base64.encodebytes(data))
        for number, data in enumerate(attached)
    )
    return (
        b"From: a@example.org\r\nSubject: Storm\r\nMessage-ID: <storm@example.org>\r\n"
        b"Date: Wed, 25 Nov 2026 08:00:00 +0000\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n"
        b"--B\r\n\r\nText\r\n%s--B--\r\n" % parts
    )


def in_a_mailbox(*mails: bytes, **given) -> list[Item]:
    """What a real mail server's mailbox with these mails gives."""

    async def run(server: MailServer) -> list[Item]:
        clients = Clients(trusting(server), lambda name: PASSWORD)
        async with polling(mailbox(server.address, **given), clients=clients) as desk:
            assert (await desk.next_result()).outcome == "data"
            assert not desk.bugs
            return [item for each in desk.deliveries for item in each.batch.items]

    with MailServer() as server:
        server.add(*mails)
        return asyncio.run(run(server))


def test_hostile_files_in_a_mail_stay_files_and_the_alert_beside_them_is_read() -> None:
    small = {kind: data for kind, data in HOSTILE.items() if len(data) < 1_000_000}
    assert "gzip bomb" in small
    letter, *carried = in_a_mailbox(mail(*small.values(), cap("A")))
    assert isinstance(letter, Draft)
    assert [file.data for file in letter.attachments] == [*small.values(), cap("A")]
    (alert,) = carried
    assert isinstance(alert, Draft)
    assert (alert.alert.identifier, alert.carrier) == ("A", 0)


def test_of_a_thousand_files_in_a_mail_the_first_are_unpacked_and_the_others_counted() -> None:
    whole = mail(*(b"file %d" % n for n in range(1000)))
    letter, after = in_a_mailbox(whole, mail(cap("A")))[:2]
    assert isinstance(letter, Draft)
    assert len(letter.attachments) == message.MAX_ATTACHMENTS
    assert "attachments-left" in letter.alert.flags
    assert {p.name: p.value for p in letter.alert.infos[0].parameters}["attachments-left"].startswith("900 ")
    assert letter.original == whole
    assert isinstance(after, Draft)


def test_a_source_may_allow_fewer_files_and_the_alerts_in_the_others_come_all_the_same(
    tmp_path: Path, server: Loopback
) -> None:
    whole = mail(b"one", b"two", cap("A"))

    async def run(source: Source) -> list[Item]:
        async with polling(source) as desk:
            await desk.next_result()
            if not desk.deliveries:
                await desk.next_result()
            return [item for each in desk.deliveries for item in each.batch.items]

    (tmp_path / "a.eml").write_bytes(whole)
    server.give("/feed", atom("a.eml"))
    server.give("/a.eml", whole)
    for found in (
        asyncio.run(run(watched(tmp_path, max_attachments=1))),
        asyncio.run(run(web(server.url("/feed"), max_attachments=1))),
        in_a_mailbox(whole, max_attachments=1),
    ):
        letter, alert = found
        assert isinstance(letter, Draft)
        assert isinstance(alert, Draft)
        assert [file.data for file in letter.attachments] == [b"one"]
        assert "attachments-left" in letter.alert.flags
        assert letter.original == whole
        assert (alert.alert.identifier, alert.carrier) == ("A", 0)


def test_a_bomb_in_an_envelope_is_a_file_that_nobody_unpacks() -> None:
    bomb = base64.b64encode(HOSTILE["gzip bomb"]).decode()
    inside = f"<contentObject><nonXMLContent><mimeType>application/gzip</mimeType><contentData>{bomb}</contentData></nonXMLContent></contentObject>"
    alert = f"<contentObject><xmlContent><embeddedXMLContent>{cap('A').decode()}</embeddedXMLContent></xmlContent></contentObject>"
    whole = f'<EDXLDistribution xmlns="urn:oasis:names:tc:emergency:EDXL:DE:1.0">{inside}{alert}</EDXLDistribution>'

    async def run() -> list[Item]:
        reading = Workers(count=1)
        try:
            return list((await reading.read(whole.encode())).items)
        finally:
            await reading.close()

    (draft,) = asyncio.run(run())
    assert isinstance(draft, Draft)
    assert draft.alert.identifier == "A"
    assert [file.data for file in draft.attachments] == [HOSTILE["gzip bomb"]]
    assert isinstance(draft.attachments[0], Attachment)


def test_files_in_one_message_are_unpacked_up_to_a_size() -> None:
    big = "A" * 4 * (embedded.MAX_ATTACHED_BYTES // 9)  # a third each
    found, flags = embedded.attachments((f"{n}", big) for n in range(5))
    assert (len(found), flags) == (3, ("attachments-left",))


ENTRY = '<entry><title>{0}</title><id>{0}</id><updated>2026-11-25T09:00:00Z</updated><content type="text/xml">{1}</content></entry>'
HEAD = '<rss version="2.0" xmlns:gdacs="http://www.gdacs.org"><channel><title>GDACS</title>'


def among_others(kind: str) -> bytes:
    """A document with three messages, the one in the middle with more namespaces than can be cut out."""

    def three(one: str) -> str:
        return "".join(one.replace("NUMBER", str(n)).replace("NAMES", MANY_NAMES if n == 2 else "") for n in (1, 2, 3))

    alert = cap("NUMBER").decode().replace("<alert", "<alert NAMES", 1)
    match kind:
        case "Atom":
            whole = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title>{three(ENTRY.format("NUMBER", alert))}</feed>'
        case "RSS":
            whole = f'<rss version="2.0"><channel><title>t</title>{three("<item NAMES><title>NUMBER</title></item>")}</channel></rss>'
        case "GDACS":
            one = "<item NAMES><title>NUMBER</title><gdacs:eventtype>EQ</gdacs:eventtype><gdacs:eventid>NUMBER</gdacs:eventid></item>"
            whole = f"{HEAD}{three(one)}</channel></rss>"
        case "alerts":
            whole = f"<alerts>{three(alert)}</alerts>"
        case "EDXL-DE":
            one = f"<contentObject><xmlContent><embeddedXMLContent>{alert}</embeddedXMLContent></xmlContent></contentObject>"
            whole = (
                f'<EDXLDistribution xmlns="urn:oasis:names:tc:emergency:EDXL:DE:1.0">{three(one)}</EDXLDistribution>'
            )
        case "QuakeML":
            one = '<event NAMES publicID="quakeml:x/NUMBER"><magnitude publicID="m"><mag><value>5</value></mag></magnitude></event>'
            whole = f'<quakeml xmlns="http://quakeml.org/xmlns/bed/1.2"><eventParameters>{three(one)}</eventParameters></quakeml>'
        case _:
            one = "<EMSI NAMES><CONTEXT><ID>NUMBER</ID><MODE>ACTUAL</MODE><MSGTYPE>ALERT</MSGTYPE></CONTEXT></EMSI>"
            whole = f"<messages>{three(one)}</messages>"
    return whole.encode()


@pytest.mark.parametrize("kind", ["Atom", "RSS", "GDACS", "alerts", "EDXL-DE", "QuakeML", "EMSI"])
def test_of_a_document_with_one_hostile_message_the_others_are_read(server: Loopback, kind: str) -> None:
    document = among_others(kind)
    batch = read(document)
    assert [type(item) for item in batch.items] == [Draft, Unreadable, Draft]
    assert batch.items[1].original == document
    assert batch.document == document

    server.give("/feed", document)

    async def run():
        async with polling(web(server.url("/feed"))) as desk:
            return await desk.next_result(), desk.deliveries

    result, deliveries = asyncio.run(run())
    assert (result.outcome, result.items) == ("data", 3)
    assert [item for each in deliveries for item in each.batch.items] == list(batch.items)


def test_a_list_without_end_is_taken_up_to_the_limit_told_and_kept(tmp_path: Path, server: Loopback) -> None:
    many = 20_000
    whole = b'<rss version="2.0"><channel>%s</channel></rss>' % b"".join(
        b"<item><title>Line %d</title><guid>%d</guid></item>" % (n, n) for n in range(many)
    )
    server.give("/feed", whole)
    (tmp_path / "a.rss").write_bytes(whole)

    async def run():
        async with polling(web(server.url("/feed"), max_items=500), watched(tmp_path)) as desk:
            await desk.until(lambda: len(desk.time.waiting) == 2)
            while len(desk.deliveries) < 2:
                await desk.next_result()
            return desk

    desk = asyncio.run(run())
    told = next(result for result in desk.results if result.source_id == "w")
    assert (told.outcome, told.items) == ("failed", 500)
    assert told.reason.values["limit"] == 500
    by_source = {each.source_id: each.batch for each in desk.deliveries}
    assert len(by_source["w"].items) == 500
    *taken, rest = by_source["f"].items
    assert len(taken) == feeds.MAX_ENTRIES
    assert isinstance(rest, Unreadable)
    assert rest.original == whole


@pytest.mark.skipif(os.name == "nt", reason="processor time cannot be limited there")
@pytest.mark.parametrize("door", ["HTTP", "folder"])
def test_what_takes_too_long_is_a_row_and_its_worker_replaced(
    tmp_path: Path, server: Loopback, monkeypatch: pytest.MonkeyPatch, door: str
) -> None:
    """Honest, but slow: more blocks than can be read in so short a time."""
    block = b"<info><language>nl</language><event>a</event><headline>x</headline></info>"
    slow = cap("slow").replace(b"<scope>", block * 12_000 + b"<scope>")
    monkeypatch.setattr("tests.polling.Workers", partial(Workers, time_limit_s=0.03))  # others take 0.0003 s
    items = asyncio.run(DOORS[door](tmp_path, (cap("A"), slow, cap("B"))))
    assert sorted(i.alert.identifier or "" for i in items if isinstance(i, Draft)) == ["A", "B"]
    (row,) = (item for item in items if isinstance(item, Unreadable))
    assert row.original == slow
    assert "took longer than" in row.reason.say()


def test_a_hostile_address_of_a_redirect_leaves_the_other_messages(server: Loopback) -> None:
    server.give("/feed", atom("a.xml", "b.xml", "c.xml"))
    server.give("/a.xml", cap("A"))
    server.redirect("/b.xml", "file:///etc/passwd")
    server.redirect("/c.xml", server.url("/c.xml"))

    async def run():
        async with polling(web(server.url("/feed"), max_redirects=2)) as desk:
            return await desk.next_result(), desk

    result, desk = asyncio.run(run())
    assert (result.outcome, desk.identifiers) == ("data", ["A"])
    assert result.reason.values["missing"] == 2
    assert len(server.asked("/c.xml")) == 3


@pytest.mark.parametrize("kind", ["endless", "drip", "bomb"])
def test_an_answer_beyond_bytes_or_time_leaves_the_other_messages(server: Loopback, kind: str) -> None:
    server.give("/feed", atom("a.xml", "b.xml"))
    server.give("/a.xml", cap("A"))
    match kind:
        case "endless":
            server.endless("/b.xml", declared=False)
        case "drip":
            server.drip("/b.xml")
        case _:
            server.gzip_bomb("/b.xml")

    async def run():
        async with polling(web(server.url("/feed"), max_bytes=100_000, timeout_s=1.0)) as desk:
            return await desk.next_result(), desk

    result, desk = asyncio.run(run())
    assert (result.outcome, desk.identifiers) == ("data", ["A"])
    assert result.reason.values == {"missing": 1, "count": 2, "url": server.url("/b.xml")}
