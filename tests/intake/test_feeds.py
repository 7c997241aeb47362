"""Atom and RSS indexes of CAP: what is carried, what is linked to, and what is neither."""

from pathlib import Path

import pytest

from icc_desktop.base.errors import WorldFailure
from icc_desktop.domain.alert import Draft, Unreadable
from icc_desktop.intake import feeds, readers, xml
from icc_desktop.intake.document import Index, Link
from icc_desktop.intake.readers import read, read_index

DATA = Path(__file__).resolve().parents[1] / "data"
SAMPLES = Path(__file__).resolve().parents[2].parent / "shared" / "samples" / "feed"
BASE = "https://example.org/feeds/index"


def data(name: str) -> bytes:
    return (DATA / "feeds" / name).read_bytes()


def test_an_atom_index_gives_links_alerts_and_reasons() -> None:
    index = read_index(data("mixed.atom"), BASE)
    assert index.links == (
        Link("urn:one", "https://example.org/alerts/one", "2026-03-02T06:05:00Z"),
        Link("urn:two", "https://example.org/alerts/two", "2026-03-02T06:06:00Z"),
    )
    inline, *unreadable = index.items
    assert isinstance(inline, Draft)
    assert inline.alert.identifier == "I-3"
    assert inline.original.startswith(b"<alert xmlns=")
    assert [item.reason.say() for item in unreadable if isinstance(item, Unreadable)] == [
        "The entry “News” does not link to a CAP file.",
        "The entry “Nothing at all” has no alert in it and no link to one.",
        "The entry “Local file” links to “file:///etc/passwd”, which is not an address on the web.",
        "The entry “entry 7, line 30” has no alert in it and no link to one.",
    ]
    assert all(item.original.startswith(b"<entry") for item in unreadable)


def test_rss_links_by_link_enclosure_and_guid() -> None:
    index = read_index(data("index.rss"), BASE)
    assert index.links == (
        Link("A-1", "https://example.org/a?id=1", "Mon, 02 Mar 2026 06:05:00 +0100"),
        Link("https://example.org/b.bin", "https://example.org/b.bin"),
        Link("https://example.org/c.cap", "https://example.org/c.cap"),
    )
    (broken,) = index.items
    assert isinstance(broken, Unreadable)
    assert broken.reason.text == feeds.NOT_THE_WEB


def test_rss_1_0_has_its_items_beside_the_channel() -> None:
    index = read_index(data("index.rdf"), BASE)
    assert index.links == (Link("https://example.org/d", "https://example.org/d.cap", "2026-03-02T06:05:00Z"),)


def test_a_news_feed_is_told_that_it_links_to_no_cap() -> None:
    index = read_index(data("news.rss"), BASE)
    (item,) = index.items
    assert isinstance(item, Unreadable)
    assert item.reason.say() == "The entry “Landscape prize for the capital” does not link to a CAP file."
    assert index.links == ()


def test_a_cap_file_at_the_address_is_read_as_it_is() -> None:
    alert = (DATA / "cap" / "complete-1.2.xml").read_bytes()
    (item,) = read_index(alert, BASE).items
    assert isinstance(item, Draft)
    assert item.original == alert
    assert len(read_index((DATA / "cap" / "wrapper.xml").read_bytes(), BASE).items) == 3


def test_an_index_without_entries_is_no_failure() -> None:
    assert read_index(b'<feed xmlns="http://www.w3.org/2005/Atom"/>', BASE) == Index(())
    assert read(b'<feed xmlns="http://www.w3.org/2005/Atom"/>').items == ()


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b"\n \n"])
def test_what_stands_before_the_declaration_does_no_harm(mark: bytes) -> None:
    assert read_index(mark + data("mixed.atom"), BASE).links == read_index(data("mixed.atom"), BASE).links


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (b"", xml.EMPTY),
        (b" \r\n ", xml.EMPTY),
        (b"\xef\xbb\xbf", xml.ONLY_BOM),
        (b"<!-- nothing -->", xml.NO_ROOT),
        (b'{"nothing": "known"}', readers.OTHER_JSON),
        (b'{"features": [', xml.JSON),
        (b"Service unavailable", xml.PLAIN_TEXT),
        (b"%PDF-1.7 ...", xml.MAGIC_TEXTS[b"%PDF"]),
        (b"\x00\x01\x02", xml.BINARY),
        (b"<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>", xml.WEB_PAGE),
        (b"<invoice/>", readers.NEITHER),
    ],
)
def test_an_answer_that_is_no_index_is_a_failure_that_says_what_it_looks_like(answer: bytes, reason: str) -> None:
    with pytest.raises(WorldFailure) as failure:
        read_index(answer, BASE)
    assert failure.value.code == "unreadable"
    assert failure.value.happened.text == reason


def test_a_login_page_is_named_as_a_web_page() -> None:
    with pytest.raises(WorldFailure, match="This is a web page, not an alert"):
        read_index(data("login.html"), BASE)


def test_as_a_file_an_index_says_where_its_alerts_are() -> None:
    batch = read(data("mixed.atom"))
    assert batch.document == data("mixed.atom")
    first = batch.items[0]
    assert isinstance(first, Unreadable)
    assert first.reason.text == feeds.ONLY_A_LINK
    assert first.reason.values == {"title": "Typed link", "address": "../alerts/one"}
    assert first.where == "entry 1, line 4"
    assert len(batch.items) == 7
    assert len({item.original for item in batch.items}) == 7


def test_a_feed_that_grows_when_it_is_taken_apart_is_not_taken_apart() -> None:
    declared = b" ".join(b'xmlns:n%d="urn:n"' % i for i in range(500))
    many = b"<feed " + declared + b">" + b"<entry/>" * 20_000 + b"</feed>"
    (item,) = read_index(many, BASE).items
    assert isinstance(item, Unreadable)
    assert item.reason.text == xml.TOO_MANY


@pytest.mark.skipif(not SAMPLES.exists(), reason="the sample files are not here")
@pytest.mark.parametrize(
    ("name", "items", "links"),
    [
        ("amber-inline-cap.atom", 1, 0),
        ("amber.rss", 0, 1),
        ("earthquake-index.atom", 0, 1),
        ("earthquake-inline-cap.atom", 1, 0),
        ("entry-without-link.atom", 1, 0),
        ("feedparser-utf16le-bom.xml", 0, 0),
        ("feedparser-utf8-bom.xml", 0, 0),
        ("foreign-element-foo.atom", 1, 0),
        ("georss-all-geometries.xml", 8, 0),
        ("georss-duplicate-points.xml", 4, 0),
        ("meteoalarm-spain.atom", 0, 4),
        ("naad-inline-signed.atom", 1, 0),
        ("nws-index-163-entries.atom", 0, 163),
        ("nws-index-empty.atom", 0, 0),
        ("nws-index-small.atom", 0, 2),
        ("nws-oregon-two-entries.atom", 0, 2),
        ("nyalert-index.rss", 0, 2),
        ("rss-no-guid-no-link-unordered.xml", 3, 0),
        ("sweden-krisinformation.atom", 0, 4),
        ("usgs-alerthub.atom", 0, 1),
        ("weather-inline-cap11.atom", 1, 0),
        ("wmo-bom-cap.rss", 0, 1),
    ],
)
def test_a_sample_feed(name: str, items: int, links: int) -> None:
    index = read_index((SAMPLES / name).read_bytes(), BASE)
    assert (len(index.items), len(index.links)) == (items, links)
    assert all(link.url.startswith("http") and link.id for link in index.links)
    if "inline" in name:
        assert all(isinstance(item, Draft) for item in index.items)


@pytest.mark.skipif(not SAMPLES.exists(), reason="the sample files are not here")
@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("bogus-encoding-name.xml", xml.NO_SUCH_ENCODING),
        ("feedparser-empty-document.xml", xml.NO_ROOT),
        ("feedparser-entity-in-doctype.xml", xml.ENTITIES),
        ("undeclared-namespace.xml", xml.PREFIX),
    ],
)
def test_a_sample_that_is_refused_says_why(name: str, reason: str) -> None:
    with pytest.raises(WorldFailure) as failure:
        read_index((SAMPLES / name).read_bytes(), BASE)
    assert failure.value.happened.text == reason
