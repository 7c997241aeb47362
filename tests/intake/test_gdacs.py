"""GDACS: episodes, versions, and a colour that is no severity."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_desktop.domain.alert import Alert, Batch, Circle, Draft, Named, Quake, Reference, Resource, Unreadable
from icc_desktop.domain.reading import proposed_severity
from icc_desktop.domain.standing import Superseded
from icc_desktop.intake import feeds, gdacs
from icc_desktop.intake.document import Index
from icc_desktop.intake.readers import read, read_index
from tests.revisions import replaced
from tests.samples import SAMPLES

DATA = Path(__file__).resolve().parents[1] / "data" / "gdacs"


def alerts(found: Batch | Index) -> list[Alert]:
    return [item.alert for item in found.items if isinstance(item, Draft)]


def rss(data: bytes = b"") -> list[Alert]:
    return alerts(read(data or (DATA / "rss.xml").read_bytes()))


def parameters(alert: Alert) -> dict[str, str]:
    return {one.name: one.value for one in alert.infos[0].parameters}


def test_an_earthquake() -> None:
    quake = rss()[0]
    assert (quake.format, quake.identifier, quake.sender, quake.status) == (
        "GDACS RSS",
        "EQ1500001-1600001",
        "gdacs.org",
        "Actual",
    )
    assert quake.sent_at == datetime(2026, 3, 2, 6, 40, tzinfo=UTC)
    assert quake.quake == Quake(
        at=datetime(2026, 3, 2, 6, 0, 1, tzinfo=UTC),
        latitude=36.25,
        longitude=25.5,
        depth_km=10.5,
        magnitude=6.3,
        kind="earthquake",
    )
    assert quake.event_ids == (
        Named("gdacs", "EQ1500001"),
        Named("glide", "EQ-2026-000001-EXA"),
        Named("usgs", "us7000aaaa"),
    )
    (info,) = quake.infos
    assert (info.headline, info.event, info.description) == (
        "Green earthquake alert in Exampleland",
        "Earthquake",
        "An earthquake occurred.",
    )
    assert (info.categories, info.event_codes) == (("Geo",), (Named("gdacs:eventtype", "EQ"),))
    assert info.web == "https://www.gdacs.org/report.aspx?eventtype=EQ&eventid=1500001"
    assert info.resources == (Resource("CAP", uri="https://www.gdacs.org/cap_1500001.xml"),)
    (area,) = info.areas
    assert (area.description, area.circles) == ("Exampleland", (Circle(36.25, 25.5, 0.0),))
    assert area.polygons[0].points[0] == (32.25, 21.5)
    assert quake.flags == ("markup-in-text",)


def test_the_colour_is_explained_and_never_a_severity() -> None:
    green, red, _ = rss()
    for alert, colour in ((green, "Green"), (red, "Red")):
        assert parameters(alert)[gdacs.LEVEL_MEANS] == parameters(alert)["gdacs:alertlevel"] == colour
        assert [(i.severity, i.urgency, i.certainty) for i in alert.infos] == [(None, None, None)]
        assert proposed_severity(alert) is None


def test_the_measured_values_keep_value_and_unit() -> None:
    told = parameters(rss()[0])
    assert [told[f"gdacs:severity{part}"] for part in ("", " (value)", " (unit)")] == [
        "Magnitude 6.3M, Depth:10.5km",
        "6.3",
        "M",
    ]
    assert told["gdacs:population (value)"] == "1000"
    assert told["gdacs:vulnerability"] == "Medium"
    assert told["gdacs:calculationtype"] == "earthquakeonly"
    assert (told["gdacs:episodeid"], told["gdacs:version"], told["gdacs:iso3"]) == ("1600001", "2", "EXA")


def test_nothing_expires_by_the_end_that_gdacs_has_seen() -> None:
    quake, drought, _ = rss()
    assert [alert.infos[0].expires_at for alert in (quake, drought)] == [None, None]
    assert "gdacs:todate" not in parameters(quake)
    assert parameters(drought)["gdacs:todate"] == "Sun, 01 Mar 2026 00:00:00 GMT"
    assert drought.infos[0].onset_at == datetime(2026, 2, 1, tzinfo=UTC)


def test_an_entry_with_little_in_it() -> None:
    drought = rss()[1]
    assert (drought.identifier, drought.quake) == ("DR77-5", None)
    assert drought.infos[0].headline == "Drought Somewhere-2026, Otherland"
    assert [area.description for area in drought.infos[0].areas] == ["Otherland"]


def test_entries_of_other_kinds_stay_and_an_empty_one_is_a_row() -> None:
    batch = read((DATA / "rss.xml").read_bytes())
    note, empty = batch.items[2:]
    assert isinstance(note, Draft)
    assert (note.alert.format, note.alert.identifier) == ("RSS 2.0", "note-1")
    assert isinstance(empty, Unreadable)
    assert empty.reason.text == feeds.EMPTY_ENTRY


def test_a_version_replaces_its_episode_and_an_episode_does_not_replace_another() -> None:
    data = (DATA / "rss.xml").read_bytes()
    first = rss()[0]
    later = rss(data.replace(b"06:40:00", b"08:00:00").replace(b"<gdacs:version>2", b"<gdacs:version>3"))[0]
    other = rss(data.replace(b"06:40:00", b"09:00:00").replace(b"1600001", b"1600002"))[0]
    assert first.references == (Reference("gdacs.org", "EQ1500001-1600001", ""),)
    assert replaced(first, later, other) == Superseded("1", "update")
    assert replaced(later, first, other) is None
    assert first.event_ids[0] == other.event_ids[0]


def test_the_answer_of_an_address_gives_messages_and_no_links() -> None:
    index = read_index((DATA / "rss.xml").read_bytes(), "https://www.gdacs.org/xml/rss_24h.xml")
    assert len(index.items) == 4
    assert index.links == ()


def test_more_entries_than_are_read_stay_together() -> None:
    entry = b"<item><gdacs:eventtype>EQ</gdacs:eventtype><gdacs:eventid>1</gdacs:eventid></item>"
    data = b'<rss xmlns:gdacs="http://www.gdacs.org"><channel>%s</channel></rss>' % (entry * (gdacs.MAX_ENTRIES + 3))
    *read_ones, rest = read(data).items
    assert len(read_ones) == gdacs.MAX_ENTRIES
    assert isinstance(rest, Unreadable)
    assert rest.original == data


def test_a_byte_order_mark_changes_nothing() -> None:
    data = (DATA / "rss.xml").read_bytes()
    assert rss(b"\xef\xbb\xbf" + data) == rss(data)


def test_any_other_feed_is_left_to_the_reader_of_feeds() -> None:
    data = b'<rss version="2.0"><channel><title>T</title><item><title>A</title><guid>1</guid></item></channel></rss>'
    assert [alert.format for alert in alerts(read(data))] == ["RSS 2.0"]


@pytest.mark.skipif(not SAMPLES.exists(), reason="the samples are not here")
class TestSamples:
    def test_four_types(self) -> None:
        found = rss((SAMPLES / "gdacs" / "gdacs-four-types.xml").read_bytes())
        assert [alert.identifier for alert in found] == [
            "TC1000643-1",
            "EQ1199929-1287798",
            "DR1013682-1",
            "DR1013588-1",
        ]
        assert [alert.infos[0].event for alert in found] == [
            "Tropical cyclone CALVINIA-19",
            "Earthquake",
            "Drought Turkey-2019",
            "Drought Western Australia-2019",
        ]
        assert (found[0].infos[0].headline or "").startswith("Green alert for tropical cyclone CALVINIA-19. Population")
        assert (found[1].infos[0].headline or "").startswith("Green earthquake alert (Magnitude 5.5M, Depth:10km)")
        quake = found[1].quake
        assert quake is not None
        assert (quake.magnitude, quake.depth_km, quake.latitude, quake.longitude) == (5.5, 10.0, -44.5653, 37.087)
        assert Named("usgs", "us70006rx5") in found[1].event_ids
        assert {parameters(alert)[gdacs.LEVEL_MEANS] for alert in found} == {"Green"}

    def test_a_day(self) -> None:
        batch = read((SAMPLES / "gdacs" / "gdacs-rss-24h.xml").read_bytes())
        found = alerts(batch)
        assert len(found) == len(batch.items) == 21
        assert (found[0].infos[0].headline or "").startswith("Drought is on going in Angola, Botswana")
        assert len({alert.identifier for alert in found}) == 21
        assert all(alert.infos[0].severity is None and alert.infos[0].expires_at is None for alert in found)
        assert all((alert.quake is not None) == (alert.identifier or "").startswith("EQ") for alert in found)
