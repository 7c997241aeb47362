"""Atom and RSS indexes of CAP: what is carried, what is linked to, and what is neither."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_desktop.base.errors import WorldFailure
from icc_desktop.domain.alert import Alert, Area, Batch, Circle, Draft, Info, Named, Reference, Resource, Unreadable
from icc_desktop.domain.lane import verdict
from icc_desktop.domain.standing import Party, refers
from icc_desktop.intake import feeds, pieces, readers, xml
from icc_desktop.intake.document import Index, Link
from icc_desktop.intake.readers import read, read_index

DATA = Path(__file__).resolve().parents[1] / "data"
SAMPLES = Path(__file__).resolve().parents[2].parent / "shared" / "samples" / "feed"
BASE = "https://example.org/feeds/index"


def data(name: str) -> bytes:
    return (DATA / "feeds" / name).read_bytes()


def only_drafts(found: Batch | Index) -> list[Draft]:
    assert all(isinstance(item, Draft) for item in found.items)
    return [item for item in found.items if isinstance(item, Draft)]


def drafts(name: str, base_url: str | None = None) -> list[Draft]:
    return only_drafts(read(data(name)) if base_url is None else read_index(data(name), base_url))


def only_info(alert: Alert) -> Info:
    (info,) = alert.infos
    return info


def party(number: str, alert: Alert) -> Party:
    return Party(number, alert.sender, alert.identifier, alert.sent, alert.sent_at, alert.message_type, "unclear")


def test_an_atom_index_gives_links_alerts_and_reasons() -> None:
    index = read_index(data("mixed.atom"), BASE)
    assert index.links == (
        Link("urn:one", "https://example.org/alerts/one", "2026-03-02T06:05:00Z"),
        Link("urn:two", "https://example.org/alerts/two", "2026-03-02T06:06:00Z"),
    )
    *drafts, empty = index.items
    inline, news, nothing, local = (item.alert for item in drafts if isinstance(item, Draft))
    assert inline.identifier == "I-3"
    assert index.items[0].original.startswith(b"<alert xmlns=")
    assert [only_info(alert).headline for alert in (news, nothing, local)] == ["News", "Nothing at all", "Local file"]
    assert only_info(news).web == "https://example.org/news.html"
    assert only_info(local).web is None
    assert only_info(local).parameters == (Named("link", "file:///etc/passwd"),)
    assert "index-entry" in local.flags
    assert "index-entry" not in news.flags
    assert isinstance(empty, Unreadable)
    assert empty.reason.text == feeds.EMPTY_ENTRY
    assert empty.where == "entry 7, line 30"
    assert all(item.original.startswith(b"<entry") for item in index.items[1:])


def test_rss_links_by_link_enclosure_and_guid() -> None:
    index = read_index(data("index.rss"), BASE)
    assert index.links == (
        Link("A-1", "https://example.org/a?id=1", "Mon, 02 Mar 2026 06:05:00 +0100"),
        Link("https://example.org/b.bin", "https://example.org/b.bin"),
        Link("https://example.org/c.cap", "https://example.org/c.cap"),
    )
    (broken,) = index.items
    assert isinstance(broken, Draft)
    assert only_info(broken.alert).headline == "Bad address"
    assert only_info(broken.alert).web is None


def test_rss_1_0_has_its_items_beside_the_channel() -> None:
    index = read_index(data("index.rdf"), BASE)
    assert index.links == (Link("https://example.org/d", "https://example.org/d.cap", "2026-03-02T06:05:00Z"),)


def test_a_news_feed_gives_its_news() -> None:
    index = read_index(data("news.rss"), BASE)
    (item,) = index.items
    assert isinstance(item, Draft)
    assert item.alert.format == "RSS 2.0"
    assert item.alert.status is None
    assert only_info(item.alert).web == "https://example.org/landscape-capital"
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


def test_as_a_file_an_index_gives_what_its_entries_say() -> None:
    batch = read(data("mixed.atom"))
    assert batch.document == data("mixed.atom")
    first = batch.items[0]
    assert isinstance(first, Draft)
    assert only_info(first.alert).headline == "Typed link"
    assert "index-entry" in first.alert.flags
    assert len(batch.items) == 7
    assert len({item.original for item in batch.items}) == 7


class TestIndexEntry:
    """An entry that tells of an alert, read as a file: what it says in CAP's words counts."""

    def test_every_value_is_read(self) -> None:
        alert = drafts("index-with-cap.atom")[0].alert
        assert (alert.format, alert.sender, alert.identifier) == ("Atom", "tag:example.org,2026:warnings", "W-1")
        assert (alert.sent, alert.sent_at) == ("2026-03-02T06:04:00+01:00", datetime(2026, 3, 2, 5, 4, tzinfo=UTC))
        assert (alert.status, alert.message_type, alert.scope) == ("Actual", "Alert", "Public")
        assert alert.flags == ("index-entry",)
        assert alert.references == ()
        info = only_info(alert)
        assert (info.event, info.severity, info.urgency, info.certainty) == ("Wind", "Moderate", "Future", "Likely")
        assert info.onset_at == datetime(2026, 3, 2, 11, tzinfo=UTC)
        assert info.expires_at == datetime(2026, 3, 2, 17, tzinfo=UTC)
        assert info.web == "https://example.org/w/1.cap"
        (area,) = info.areas
        assert (area.description, len(area.polygons), area.circles) == ("Coast", 1, ())
        assert area.geocodes == (Named("EMMA_ID", "BE001"), Named("NUTS3", "BE255"))

    def test_what_is_missing_is_flagged_and_exercise_words_are_seen(self) -> None:
        alert = drafts("index-with-cap.atom")[1].alert
        assert set(alert.flags) == {"value-missing", "index-entry", "exercise-words"}
        assert only_info(alert).areas == (Area("Inland"),)
        assert verdict(alert) == "unclear"

    def test_only_a_link_is_still_a_row(self) -> None:
        alert = drafts("index-with-cap.atom")[2].alert
        assert only_info(alert).headline == "Only a link"
        assert alert.references == (Reference("tag:example.org,2026:warnings", "urn:w:3", ""),)

    def test_at_an_address_the_alerts_are_fetched_instead(self) -> None:
        index = read_index(data("index-with-cap.atom"), BASE)
        assert index.items == ()
        assert len(index.links) == 3


class TestGeneralFeed:
    """An entry that is itself all there is to read."""

    def test_every_value_is_read(self) -> None:
        alert = drafts("general.rss", BASE)[0].alert
        assert (alert.format, alert.sender, alert.identifier) == ("RSS 2.0", "https://example.org/harbour", "H-1")
        assert (alert.status, alert.message_type, verdict(alert)) == (None, "Alert", "unclear")
        assert alert.sent == "Mon, 02 Mar 2026 06:05:00 CET"
        assert alert.sent_at == datetime(2026, 3, 2, 5, 5, tzinfo=UTC)
        assert alert.references == (Reference("https://example.org/harbour", "H-1", ""),)
        assert set(alert.flags) == {"status-missing", "markup-in-text", "polygon-is-line"}
        info = only_info(alert)
        assert info.headline == "Oil on the water"
        assert info.description == "Short notice of a spill.\nStay away."
        assert (info.language, info.sender_name, info.web) == ("nl-BE", "Desk", "https://example.org/harbour/1")
        assert info.parameters == (Named("category", "Water"), Named("x:berth", "7"))
        assert info.resources == (Resource("map.png", "image/png", 1234, "https://example.org/map.png"),)
        assert (info.severity, info.urgency, info.certainty) == (None, None, None)

    def test_each_place_is_one_shape(self) -> None:
        (area,) = only_info(drafts("general.rss")[0].alert).areas
        assert area.description == "Dock 7"
        assert area.circles == (Circle(51.2, 4.4, 0), Circle(51.3, 4.5, 0), Circle(51, 4, 2))
        assert [polygon.problem for polygon in area.polygons] == [None, "polygon-is-line", None]
        assert area.polygons[2].points == ((50, 3), (50, 4), (51, 4), (51, 3), (50, 3))

    def test_empty_places_are_passed_over_and_bad_ones_shown(self) -> None:
        _, empty, bad = (draft.alert for draft in drafts("general.rss"))
        assert only_info(empty).areas == ()
        assert {"area-missing", "time-without-zone"} <= set(empty.flags)
        assert only_info(bad).areas == (Area("", unreadable_circles=("north",)),)
        assert {"circle-unreadable", "sent-unreadable"} <= set(bad.flags)
        assert bad.references == ()

    def test_a_later_version_of_an_entry_refers_to_the_earlier_ones(self) -> None:
        before = drafts("general.rss")[0].alert
        later = read(data("general.rss").replace(b"06:05:00 CET", b"08:05:00 CET")).items[0]
        assert isinstance(later, Draft)
        assert refers(later.alert.references[0], party("2", later.alert), party("1", before))

    def test_without_identifier_the_same_entry_has_the_same_one(self) -> None:
        text = b"<rss><channel><title>T</title>%s</channel></rss>"
        one, two = b"<item><title>One</title></item>", b"<item><title>Two</title></item>"
        first, second = (found.alert.identifier for found in only_drafts(read(text % (one + two))))
        assert first != second
        assert [found.alert.identifier for found in only_drafts(read(text % two))] == [second]
        assert "identity-derived" in only_drafts(read(text % one))[0].alert.flags

    @pytest.mark.parametrize(
        ("root", "expected"),
        [
            (b'<feed xmlns="http://www.w3.org/2005/Atom">%s</feed>', "Atom"),
            (b'<feed xmlns="http://purl.org/atom/ns#" version="0.3">%s</feed>', "Atom 0.3"),
            (b'<rss version="0.91"><channel>%s</channel></rss>', "RSS 0.91"),
            (b"<rss><channel>%s</channel></rss>", "RSS"),
        ],
    )
    def test_the_kinds_of_feed(self, root: bytes, expected: str) -> None:
        entry = b"<%s><title>T</title></%s>" % ((b"entry",) * 2 if b"<feed" in root else (b"item",) * 2)
        (draft,) = only_drafts(read(root % entry))
        assert draft.alert.format == expected

    def test_scripts_in_xhtml_content_are_left_out(self) -> None:
        text = (
            b'<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/'
            b'xhtml">safe<h:script>steal()</h:script> text</h:div></content></entry></feed>'
        )
        assert only_info(only_drafts(read(text))[0].alert).description == "safe text"


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


def test_a_feed_without_end_is_cut_off_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeds, "MAX_ENTRIES", 3)
    text = b"<rss><channel>%s</channel></rss>" % b"".join(b"<item><title>%d</title></item>" % i for i in range(9))
    *given, rest = read(text).items
    assert len(given) == 3
    assert isinstance(rest, Unreadable)
    assert (rest.original, rest.reason.text, rest.where) == (text, pieces.TOO_MANY, "entry 4, line 1")
