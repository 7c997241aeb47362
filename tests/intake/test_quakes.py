"""Earthquakes of USGS and EMSC, and GeoJSON of anybody else."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_desktop.domain.alert import Alert, Area, Batch, Circle, Draft, Named, Quake, Reference, Unreadable
from icc_desktop.domain.standing import Superseded
from icc_desktop.intake import geojson, quakes, readers
from icc_desktop.intake.readers import read
from tests.revisions import replaced
from tests.samples import SAMPLES

DATA = Path(__file__).resolve().parents[1] / "data" / "geojson"


def alerts(batch: Batch) -> list[Alert]:
    return [item.alert for item in batch.items if isinstance(item, Draft)]


def file(name: str) -> list[Alert]:
    return alerts(read((DATA / name).read_bytes()))


def only(value: object) -> Alert:
    (alert,) = alerts(read(json.dumps(value).encode()))
    return alert


def test_a_quake_of_usgs() -> None:
    alert = file("usgs.geojson")[0]
    assert alert.format == "USGS GeoJSON"
    assert (alert.identifier, alert.sender, alert.status, alert.message_type) == (
        "us7000aaaa",
        "earthquake.usgs.gov",
        "Actual",
        "Alert",
    )
    assert alert.sent_at == datetime(2026, 3, 2, 6, 5, 0, 123000, UTC)
    assert alert.quake == Quake(
        at=datetime(2026, 3, 2, 6, 0, tzinfo=UTC),
        latitude=36.25,
        longitude=25.5,
        depth_km=10.0,
        magnitude=6.3,
        magnitude_type="mww",
        kind="earthquake",
        review="automatic",
    )
    assert alert.event_ids == (Named("usgs", "us7000aaaa"), Named("usgs", "pt26061001"))
    assert alert.flags == ("quake-values-automatic",)
    (info,) = alert.infos
    assert (info.headline, info.event, info.categories) == ("M 6.3 - 24 km E of Exampleville", "Earthquake", ("Geo",))
    assert info.areas == (Area("24 km E of Exampleville", circles=(Circle(36.25, 25.5, 0.0),)),)
    assert (info.onset_at, info.expires_at) == (datetime(2026, 3, 2, 6, 0, tzinfo=UTC), None)
    assert info.description is not None
    assert quakes.TSUNAMI_FLAG in info.description


def test_the_colour_of_pager_is_told_and_is_no_severity() -> None:
    for alert in file("usgs.geojson"):
        assert [(i.severity, i.urgency, i.certainty) for i in alert.infos] == [(None, None, None)]
    parameters = {one.name: one.value for one in file("usgs.geojson")[0].infos[0].parameters}
    assert parameters == {
        quakes.PAGER: "green",
        "status": "automatic",
        "tsunami": "1",
        "mmi": "6.2",
        "types": "shakemap, losspager",
        "net": "us",
    }


def test_negative_depth_and_magnitude() -> None:
    quake = file("usgs.geojson")[1].quake
    assert quake is not None
    assert (quake.magnitude, quake.depth_km) == (-0.4, -1.25)


def test_a_quarry_blast_is_no_earthquake() -> None:
    alert = file("usgs.geojson")[2]
    (info,) = alert.infos
    assert "quake-not-earthquake" in alert.flags
    assert (info.event, info.headline, info.categories) == (
        "Quarry blast",
        "Quarry blast: M 1.6 - Quarry at Sandhill",
        ("Other",),
    )
    assert "arthquake" not in f"{info.headline}{info.description}"
    assert alert.quake is not None
    assert (alert.quake.magnitude, alert.quake.depth_km, alert.quake.review) == (1.6, None, "reviewed")


def test_a_deleted_event_takes_back_what_was_said() -> None:
    alert = file("usgs.geojson")[3]
    assert alert.message_type == "Cancel"
    assert alert.references == (Reference("earthquake.usgs.gov", "us7000bbbb", ""),)
    feature = json.loads((DATA / "usgs.geojson").read_bytes())["features"][3]
    feature["properties"].update(status="automatic", updated=1772430100000)
    assert replaced(only(feature), alert) == Superseded("1", "cancel")
    assert alert.infos[0].headline == "Earthquake, magnitude unknown"
    assert {"area-missing", "quake-magnitude-missing"}.issubset(alert.flags)


def test_what_is_no_feature_is_a_row_and_the_others_are_kept() -> None:
    batch = read((DATA / "usgs.geojson").read_bytes())
    *_, bad = batch.items
    assert isinstance(bad, Unreadable)
    assert (bad.reason.text, bad.where, bad.original) == (geojson.NO_FEATURE, "feature 5", b'"not a feature"')
    assert len(batch.items) == 5
    assert batch.document is not None


def test_each_message_keeps_its_own_bytes() -> None:
    data = (DATA / "usgs.geojson").read_bytes()
    for item in read(data).items:
        assert item.original in data


def test_a_revision_replaces_the_first_values_and_both_stay() -> None:
    feature = json.loads((DATA / "usgs.geojson").read_bytes())["features"][0]
    first = only(feature)
    feature["properties"].update(mag=6.5, status="reviewed", updated=1772432000000, alert="orange")
    second = only(feature)
    assert second.identifier == first.identifier
    assert replaced(first, second) == Superseded("1", "update")
    assert replaced(second, first) is None


def test_counters_make_no_difference() -> None:
    feature = json.loads((DATA / "usgs.geojson").read_bytes())["features"][0]
    first = only(feature)
    feature["properties"].update(
        felt=900, cdi=5.5, nst=88, sig=700, gap=1, rms=2.0, dmin=0, types=",losspager,shakemap,x,"
    )
    assert only(feature) == first


def test_emsc_counts_depth_downwards() -> None:
    first, blast = file("emsc.json")
    assert first.quake == Quake(
        at=datetime(2026, 3, 2, 6, 0, 0, 500000, UTC),
        latitude=42.5,
        longitude=2.5,
        depth_km=7.1,
        magnitude=5.1,
        magnitude_type="m",
        kind="earthquake",
    )
    assert (first.format, first.sender, first.identifier) == ("EMSC GeoJSON", quakes.EMSC, "20260302_0000001")
    assert first.sent_at == datetime(2026, 3, 2, 6, 10, 0, 500000, UTC)
    assert first.event_ids == (Named("emsc", "20260302_0000001"), Named("emsc", "9000001"))
    assert first.infos[0].headline == "M 5.1 earthquake, EXAMPLE MOUNTAINS"
    assert first.flags == ()
    assert blast.quake is not None
    assert (blast.quake.kind, blast.quake.depth_km) == ("suspected mining explosion", 0.0)
    assert blast.infos[0].headline == "M 2.1 suspected mining explosion, EXAMPLE MOUNTAINS"
    assert "quake-not-earthquake" in blast.flags


def test_a_feature_in_the_words_of_cap() -> None:
    alert = file("generic.geojson")[0]
    (info,) = alert.infos
    assert (alert.identifier, alert.sender, alert.status, alert.message_type) == (
        "area-1",
        "w-water@example.org",
        "Actual",
        "Update",
    )
    assert alert.sent_at == datetime(2026, 3, 2, 5, 5, tzinfo=UTC)
    assert (info.severity, info.urgency, info.certainty) == ("Severe", "Immediate", "Observed")
    assert (info.headline, info.event, info.description) == (
        "River in flood",
        "Flood",
        "Stay away from the river.",
    )
    assert info.expires_at == datetime(2026, 3, 2, 17, 0, tzinfo=UTC)
    (area,) = info.areas
    assert area.description == "Example valley"
    assert [len(polygon.points) for polygon in area.polygons] == [4, 4]
    assert area.polygons[0].points[1] == (50.0, 5.0)
    assert info.parameters == (Named("level", "3"), Named("nested", '{"a": [1, 2]}'))
    assert alert.flags == ("markup-in-text", "polygon-with-holes")


def test_a_feature_with_less_in_it() -> None:
    _, road, points, bare = file("generic.geojson")
    assert road.infos[0].severity is None
    assert road.infos[0].parameters == (Named("severity", "minor"),)
    assert road.sent_at == datetime(2026, 3, 2, 6, 5, tzinfo=UTC)
    assert {"polygon-is-line", "identity-derived", "status-missing"}.issubset(road.flags)
    (area,) = points.infos[0].areas
    assert area.circles == (Circle(50.0, 4.0, 0.0), Circle(50.5, 4.5, 0.0))
    assert area.unreadable_circles == ('["x", null]',)
    assert area.polygons[0].problem == "polygon-too-few-points"
    assert bare.infos[0].headline is None
    assert bare.infos[0].areas == (Area("", circles=(Circle(50.0, 4.0, 0.0),)),)


def test_an_identity_is_made_where_there_is_none_and_stays() -> None:
    feature = {"type": "Feature", "geometry": None, "properties": {"title": "A", "b": 1}}
    turned = {"properties": {"b": 1, "title": "A"}, "type": "Feature", "geometry": None}
    assert only(feature).identifier == only(turned).identifier
    feature["properties"] = {"title": "B", "b": 1}
    assert only(feature).identifier != only(turned).identifier
    assert "identity-derived" in only(feature).flags


def test_an_empty_feature_is_a_row() -> None:
    items = read((DATA / "generic.geojson").read_bytes()).items
    assert [item.reason.text for item in items if isinstance(item, Unreadable)] == [geojson.EMPTY_FEATURE]


def test_a_bare_feature_is_the_document() -> None:
    data = b'{"type":"Feature","geometry":{"type":"Point","coordinates":[4,50]},"properties":{"id":7,"title":"T"}}'
    batch = read(data)
    assert batch.document is None
    assert batch.items[0].original is data
    assert alerts(batch)[0].identifier == "7"


def test_more_shapes_than_are_drawn() -> None:
    points = [[0.01 * number, 50.0] for number in range(geojson.MAX_SHAPES + 5)]
    alert = only(
        {"type": "Feature", "geometry": {"type": "MultiPoint", "coordinates": points}, "properties": {"id": 1}}
    )
    assert len(alert.infos[0].areas[0].circles) == geojson.MAX_SHAPES
    assert "shapes-left-out" in alert.flags


@pytest.mark.parametrize(
    "written",
    [
        b'{"type":"FeatureCollection","features":[{"type":"Feature","id":"x","properties":{"mag":NaN,"net":"us","code":"x","time":1772431200000}}]}',
        b'{"type":"FeatureCollection","features":[{"type":"Feature","id":"x","properties":{"mag":1e999,"net":"us","code":"x","time":1772431200000}}]}',
        b'{"type":"FeatureCollection","features":[{"type":"Feature","id":"x","properties":{"mag":"' + b"9" * 400 + b'","net":"us","code":"x","time":1772431200000}}]}',
        b'{"type":"FeatureCollection","features":[{"type":"Feature","id":"x","properties":{"mag":' + b"9" * 400 + b',"net":"us","code":"x","time":1772431200000}}]}',
        b'{"type":"FeatureCollection","features":[{"type":"Feature","id":"x","properties":{"mag":true,"net":"us","code":"x","time":1772431200000}}]}',
    ],
)  # fmt: skip
def test_numbers_that_are_none(written: bytes) -> None:
    (alert,) = alerts(read(written))
    assert alert.quake is not None
    assert alert.quake.magnitude is None
    assert alert.quake.at == datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
    assert "quake-magnitude-missing" in alert.flags


@pytest.mark.parametrize("time", [10**30, -(10**30), "never", None, True, [1], 1e300])
def test_times_that_are_none(time: object) -> None:
    alert = only({"type": "Feature", "id": "x", "properties": {"mag": 1, "net": "us", "code": "x", "time": time}})
    assert alert.quake is not None
    assert alert.quake.at is None
    assert "sent-missing" in alert.flags


def test_json_in_another_encoding_is_read_and_flagged() -> None:
    text = '{"type":"Feature","properties":{"id":"1","title":"Überflutung à Liège"}}'
    guessed, wide, plain = (alerts(read(text.encode(name)))[0] for name in ("windows-1252", "utf-16", "utf-8-sig"))
    assert {one.infos[0].headline for one in (guessed, wide, plain)} == {"Überflutung à Liège"}
    assert ["encoding-guessed" in one.flags for one in (guessed, wide, plain)] == [True, False, False]


def test_json_with_too_many_values_is_refused_with_the_reason() -> None:
    (item,) = read(b'{"type":"FeatureCollection","features":[' + b"[]," * 900_000 + b"0]}").items
    assert isinstance(item, Unreadable)
    assert item.reason.text == readers.TOO_MANY_VALUES


SAMPLE_COUNTS = {
    "emsc-flores-two.json": (2, "M 2.5 earthquake, FLORES REGION, INDONESIA"),
    "emsc-pyrenees.json": (11, "M 1.7 earthquake, PYRENEES"),
    "generic-geometries.json": (3, "Title 1"),
    "generic-update-v1.json": (6, "Title 1"),
    "generic-update-v2.json": (3, "Title 1 UPDATED"),
    "single-feature-not-collection.json": (1, "Title 1"),
    "usgs-all-day-2016.geojson": (151, "M 1.1 - 24km E of Lake Isabella, CA"),
}


@pytest.mark.skipif(not SAMPLES.exists(), reason="the samples are not here")
class TestSamples:
    @pytest.mark.parametrize("name", SAMPLE_COUNTS)
    def test_number_and_first_title(self, name: str) -> None:
        batch = read((SAMPLES / "geojson" / name).read_bytes())
        found = alerts(batch)
        assert len(batch.items) == len(found)
        assert (len(found), found[0].infos[0].headline) == SAMPLE_COUNTS[name]

    def test_the_day_of_usgs(self) -> None:
        found = alerts(read((SAMPLES / "geojson" / "usgs-all-day-2016.geojson").read_bytes()))
        values = [alert.quake for alert in found if alert.quake]
        assert sum(quake.kind == "earthquake" for quake in values) == 143
        assert sum(quake.kind == "quarry blast" for quake in values) == 5
        assert sum(quake.kind == "explosion" for quake in values) == 3
        assert sum((quake.depth_km or 0) < 0 for quake in values) == 14
        assert sum((quake.magnitude or 0) < 0 for quake in values) == 3
        assert sum("quake-not-earthquake" in alert.flags for alert in found) == 8
        assert all(quake.at and quake.at.year == 2016 for quake in values)

    def test_the_first_of_the_pyrenees(self) -> None:
        first = alerts(read((SAMPLES / "geojson" / "emsc-pyrenees.json").read_bytes()))[0]
        assert first.quake is not None
        assert first.quake.at == datetime(2026, 10, 3, 2, 2, 32, 710000, UTC)
        assert (first.quake.magnitude, first.quake.magnitude_type, first.quake.depth_km) == (1.7, "ml", 0.0)

    def test_the_next_version_of_a_feed_has_one_updated_one_unchanged_and_one_new(self) -> None:
        first, second = (read((SAMPLES / "geojson" / f"generic-update-v{n}.json").read_bytes()).items for n in (1, 2))
        before = {item.alert.identifier: item for item in first if isinstance(item, Draft)}
        same = [item for item in second if isinstance(item, Draft) and before.get(item.alert.identifier) == item]
        known = [item for item in second if isinstance(item, Draft) and item.alert.identifier in before]
        assert [item.alert.identifier for item in same] == ["4567"]
        assert [item.alert.identifier for item in known] == ["3456", "4567", "8901"]

    def test_the_bare_feature(self) -> None:
        (alert,) = alerts(read((SAMPLES / "geojson" / "single-feature-not-collection.json").read_bytes()))
        assert alert.identifier == "3456"
