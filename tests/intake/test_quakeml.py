"""QuakeML: the values that count, those that were first, and events that are no earthquakes."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_desktop.base.clock import iso_z
from icc_desktop.domain.alert import Alert, Area, Batch, Circle, Draft, Named, Quake, Reference, Unreadable
from icc_desktop.intake import quakeml
from icc_desktop.intake.readers import read
from tests.samples import SAMPLES

DATA = Path(__file__).resolve().parents[1] / "data" / "quakeml"


def alerts(batch: Batch) -> list[Alert]:
    return [item.alert for item in batch.items if isinstance(item, Draft)]


def one(text: str) -> Alert:
    (alert,) = alerts(
        read(
            f'<q:quakeml xmlns:q="http://quakeml.org/xmlns/quakeml/1.2" xmlns="http://quakeml.org/xmlns/bed/1.2">'
            f"<eventParameters>{text}</eventParameters></q:quakeml>".encode()
        )
    )
    return alert


ORIGIN = """<origin publicID="o{n}"><time><value>2026-03-02T06:00:0{n}Z</value></time><latitude><value>3{n}</value></latitude>
<longitude><value>2{n}</value></longitude><depth><value>{n}0000</value></depth></origin>"""
MAGNITUDE = """<magnitude publicID="m{n}"><mag><value>{n}.5</value></mag>{of}</magnitude>"""


def test_the_preferred_values_count_and_the_first_are_kept() -> None:
    data = (DATA / "preferred.xml").read_bytes()
    batch = read(data)
    (alert,) = alerts(batch)
    assert batch.document is None
    assert batch.items[0].original == data
    assert alert.quake == Quake(
        at=datetime(2026, 3, 2, 6, 0, 1, 500000, UTC),
        latitude=36.25,
        longitude=25.5,
        depth_km=10.5,
        magnitude=6.3,
        magnitude_type="Mw",
        kind="earthquake",
        review="manual, confirmed",
    )
    first, third = alert.other_quakes
    assert (first.at, first.depth_km, first.magnitude, first.magnitude_type, first.review) == (
        datetime(2026, 3, 2, 6, 0, 0, 120000, UTC),
        33.0,
        5.9,
        "mb",
        "automatic",
    )
    assert (third.at, third.magnitude) == (alert.quake.at, 6.1)


def test_what_a_message_of_quakeml_says() -> None:
    (alert,) = alerts(read((DATA / "preferred.xml").read_bytes()))
    assert alert.format == "QuakeML 1.2"
    assert (alert.identifier, alert.sender, alert.status, alert.message_type) == (
        "smi:example.org/event/1",
        "example.org",
        "Actual",
        "Alert",
    )
    assert alert.sent_at == datetime(2026, 3, 2, 6, 30, tzinfo=UTC)
    assert alert.references == (Reference("example.org", "smi:example.org/event/1", ""),)
    assert alert.event_ids == (Named("quakeml", "smi:example.org/event/1"),)
    (info,) = alert.infos
    assert info.headline == "M 6.3 earthquake, EXAMPLE SEA"
    assert info.description == (
        "Earthquake. Magnitude: 6.3 Mw.\nPlace: EXAMPLE SEA.\nTime: 2026-03-02 06:00:01 UTC.\n"
        "Position: 36.250° N 25.500° E.\nDepth: 10.5 km.\nComment: Felt in town"
    )
    assert info.areas == (Area("EXAMPLE SEA", circles=(Circle(36.25, 25.5, 0.0),)),)
    assert info.parameters == (
        Named("type", "earthquake"),
        Named("creationInfo.agencyID", "EXA"),
        Named("creationInfo.version", "3"),
        Named("depthType", "somewhere"),
        Named("description (earthquake name)", "The great one"),
    )
    assert (info.severity, info.urgency, info.certainty) == (None, None, None)
    assert alert.flags == ("markup-in-text",)


def test_a_preferred_origin_that_is_missing_falls_back_and_is_told() -> None:
    alert = alerts(read((DATA / "three.xml").read_bytes()))[0]
    assert alert.format == "QuakeML 1.0"
    assert alert.quake is not None
    assert (alert.quake.latitude, alert.quake.magnitude) == (36.25, None)
    assert {"quake-preferred-missing", "quake-magnitude-missing"}.issubset(alert.flags)


def test_a_quarry_blast_is_no_earthquake() -> None:
    alert = alerts(read((DATA / "three.xml").read_bytes()))[0]
    (info,) = alert.infos
    assert info.headline == "Quarry blast, magnitude unknown, 36.250° N 25.500° E"
    assert (info.event, info.categories) == ("Quarry blast", ("Other",))
    assert {"quake-not-earthquake"}.issubset(alert.flags)
    assert "quake-depth-doubtful" not in alert.flags


def test_the_ids_of_usgs_and_emsc_are_found_again() -> None:
    usgs, emsc, _ = alerts(read((DATA / "three.xml").read_bytes()))
    assert Named("usgs", "us7000aaaa") in usgs.event_ids
    assert Named("emsc", "20260302_0000001") in emsc.event_ids


def test_an_event_that_does_not_exist_is_taken_back() -> None:
    assert alerts(read((DATA / "three.xml").read_bytes()))[1].message_type == "Cancel"


def test_an_event_without_anything_is_a_row_and_the_others_are_kept() -> None:
    batch = read((DATA / "three.xml").read_bytes())
    assert len(batch.items) == 4
    bad = batch.items[1]
    assert isinstance(bad, Unreadable)
    assert (bad.reason.text, bad.where) == (quakeml.EMPTY_EVENT, "event 2, line 7")


def test_values_that_cannot_be_read_are_none() -> None:
    alert = alerts(read((DATA / "three.xml").read_bytes()))[2]
    assert alert.quake == Quake(depth_km=0.029)
    assert alert.infos[0].headline == "Seismic event, magnitude unknown"
    assert {"time-unreadable", "area-missing", "sent-missing", "quake-depth-doubtful"}.issubset(alert.flags)


def test_metres_stay_metres() -> None:
    alert = one(
        '<event publicID="smi:x.org/1"><type>earthquake</type>'
        + ORIGIN.format(n=1).replace("10000", "29.0")
        + "</event>"
    )
    assert alert.quake is not None
    assert alert.quake.depth_km == 0.029
    assert "Depth: 29 m." in (alert.infos[0].description or "")
    assert "quake-depth-doubtful" in alert.flags


def test_each_origin_has_its_own_magnitude() -> None:
    text = "".join(ORIGIN.format(n=n) for n in (1, 2, 3)) + "".join(
        MAGNITUDE.format(n=n, of=f"<originID>o{n}</originID>") for n in (3, 2, 1)
    )
    alert = one(
        f"<event publicID='smi:x.org/1'><preferredOriginID>o2</preferredOriginID><preferredMagnitudeID>m2</preferredMagnitudeID>{text}</event>"
    )
    assert alert.quake is not None
    assert (alert.quake.latitude, alert.quake.magnitude) == (32.0, 2.5)
    assert [(quake.latitude, quake.magnitude) for quake in alert.other_quakes] == [(31.0, 1.5), (33.0, 3.5)]


def test_more_values_than_are_shown() -> None:
    text = "".join(MAGNITUDE.format(n=n, of="") for n in range(quakeml.MAX_OTHERS + 9))
    alert = one(f"<event publicID='smi:x.org/1'>{ORIGIN.format(n=1)}{text}</event>")
    assert len(alert.other_quakes) == quakeml.MAX_OTHERS
    assert "parameters-left-out" in alert.flags


def test_the_preferred_one_is_found_behind_any_number_of_others() -> None:
    text = MAGNITUDE.format(n=1, of="") * quakeml.MAX_PARTS + MAGNITUDE.format(n=7, of="")
    alert = one(f"<event publicID='smi:x.org/1'><preferredMagnitudeID>m7</preferredMagnitudeID>{text}</event>")
    assert alert.quake is not None
    assert alert.quake.magnitude == 7.5
    assert "parameters-left-out" in alert.flags


def test_automatic_and_rejected_values_are_told() -> None:
    alert = one(
        "<event publicID='smi:x.org/1'><origin><evaluationMode>automatic</evaluationMode>"
        "<evaluationStatus>rejected</evaluationStatus></origin></event>"
    )
    assert alert.quake is not None
    assert alert.quake.review == "automatic, rejected"
    assert {"quake-values-automatic", "quake-values-rejected"}.issubset(alert.flags)


def test_without_creation_the_time_of_the_quake_is_the_time_of_sending() -> None:
    alert = one(f"<event publicID='smi:local/1'>{ORIGIN.format(n=1)}</event>")
    assert alert.sent == "2026-03-02T06:00:01Z"
    assert "time-without-zone" not in alert.flags


def test_a_catalogue_without_events_gives_nothing() -> None:
    batch = read(b'<quakeml xmlns="http://quakeml.org/xmlns/quakeml/1.2"><eventParameters/></quakeml>')
    assert batch.items == ()


# time, latitude, longitude, depth in metres, magnitude and its type of each event that INDEX.tsv names
EXPECTED = {
    "event-without-origin.xml": (1, [(None, None, None, None, None, None)]),
    "geonet-example.xml": (1, [("2007-10-10T14:40:39.055000Z", -38.28462, 176.00703, 155.5297, 3.662, "ML")]),
    "ingv-complete.xml": (1, [("2022-03-01T22:53:55.680000Z", 42.5218, 13.3833, 14500, 2.6, "ML")]),
    "invalid-enum.xml": (1, [("2011-03-11T05:46:24.120000Z", 38.297, 142.373, 29.0, None, None)]),
    "iris-two-events.xml": (
        2,
        [
            ("2011-03-11T05:46:24.120000Z", 38.297, 142.373, 29.0, 9.1, "MW"),
            ("2006-09-10T04:26:33.610000Z", 9.614, 121.961, 9.0, 9.8, "MS"),
        ],
    ),
    "isc-six-origins.xml": (1, [("1967-01-30T01:20:28.700000Z", 41.09, 44.31, 11000.0, 4.5, None)]),
    "mining-explosion.xml": (1, [("2023-08-26T09:49:43.871357Z", -32.7399, 116.3876, 1462.5, 2.64, "MLv")]),
    "neries-1.0-three-events.xml": (
        3,
        [
            ("2012-04-04T14:21:42.300000Z", 41.818, 79.689, 1000, 4.4, "mb"),
            ("2012-04-04T14:18:37Z", 39.342, 41.044, 14400, 4.3, "ML"),
        ],
    ),
    "origin-1.2.xml": (1, [("2011-03-11T05:46:24.120000Z", 38.297, 142.373, 29.0, None, None)]),
    "preferred-second-origin.xml": (1, [("2012-12-12T05:46:24.120000Z", 38.297, 142.373, 29.0, 2, "MW")]),
    "usgs-quarry-blasts.xml": (
        2,
        [
            ("2014-11-06T00:24:42.240000Z", 35.0476667, -117.6623333, 10, 1.54, "ml"),
            ("2014-11-14T21:07:48.200000Z", 42.138, -120.2807, 0, 1.6, "Md"),
        ],
    ),
}


@pytest.mark.skipif(not SAMPLES.exists(), reason="the samples are not here")
class TestSamples:
    @pytest.mark.parametrize("name", EXPECTED)
    def test_values(self, name: str) -> None:
        count, values = EXPECTED[name]
        batch = read((SAMPLES / "quakeml" / name).read_bytes())
        found = alerts(batch)
        assert len(found) == len(batch.items) == count
        for alert, (at, latitude, longitude, depth, magnitude, kind) in zip(found, values, strict=False):
            quake = alert.quake
            assert quake is not None
            assert (None if quake.at is None else iso_z(quake.at)) == at
            assert (quake.latitude, quake.longitude) == (latitude, longitude)
            assert quake.depth_km == (None if depth is None else pytest.approx(depth / 1000, abs=1e-6))
            assert (quake.magnitude, quake.magnitude_type) == (magnitude, kind)

    def test_every_sample_is_in_the_table(self) -> None:
        assert {path.name for path in (SAMPLES / "quakeml").iterdir()} == set(EXPECTED)

    @pytest.mark.parametrize("name", ["mining-explosion.xml", "usgs-quarry-blasts.xml"])
    def test_no_earthquake_alarm(self, name: str) -> None:
        for alert in alerts(read((SAMPLES / "quakeml" / name).read_bytes())):
            assert "quake-not-earthquake" in alert.flags
            assert "arthquake" not in f"{alert.infos[0].headline} {alert.infos[0].event}"

    def test_an_event_without_origin_has_no_time(self) -> None:
        (alert,) = alerts(read((SAMPLES / "quakeml" / "event-without-origin.xml").read_bytes()))
        assert alert.infos[0].onset_at is None
        assert "quake-preferred-missing" in alert.flags

    def test_without_magnitude_the_headline_says_so(self) -> None:
        (alert,) = alerts(read((SAMPLES / "quakeml" / "origin-1.2.xml").read_bytes()))
        assert "magnitude unknown" in (alert.infos[0].headline or "")

    def test_the_first_origin_of_two_is_kept(self) -> None:
        (alert,) = alerts(read((SAMPLES / "quakeml" / "preferred-second-origin.xml").read_bytes()))
        (first,) = alert.other_quakes
        assert first.at == datetime(2011, 11, 11, 5, 46, 24, 120000, UTC)
        assert first.magnitude == 1

    def test_all_origins_of_six_are_kept(self) -> None:
        (alert,) = alerts(read((SAMPLES / "quakeml" / "isc-six-origins.xml").read_bytes()))
        assert len({quake.at for quake in alert.other_quakes} | {alert.quake and alert.quake.at}) == 6
