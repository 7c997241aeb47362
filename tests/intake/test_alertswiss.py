"""Alertswiss: nested texts, local times, and translations beside their originals."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_desktop.domain.alert import Alert, Area, Batch, Circle, Draft, Named, Reference, Unreadable
from icc_desktop.domain.lane import verdict
from icc_desktop.intake import alertswiss
from icc_desktop.intake.readers import read, read_index
from tests.samples import SAMPLES

DATA = Path(__file__).resolve().parents[1] / "data" / "nina" / "alertswiss.json"


def alerts(batch: Batch) -> list[Alert]:
    return [item.alert for item in batch.items if isinstance(item, Draft)]


def changed(**other: object) -> Alert:
    value = json.loads(DATA.read_bytes())["alerts"][0] | other
    (alert,) = alerts(read(json.dumps(value).encode()))
    return alert


def test_an_alert_with_its_original_beside_the_translation() -> None:
    flood = alerts(read(DATA.read_bytes()))[0]
    assert (flood.format, flood.identifier, flood.sender, flood.status) == (
        "Alertswiss",
        "POA-100200300-2",
        "info@example.ch",
        "Actual",
    )
    assert flood.sent_at == datetime(2026, 3, 2, 6, 5, 48, tzinfo=UTC)
    assert flood.references == (Reference("info@example.ch", "POA-100200300-2", ""),)
    assert flood.event_ids == (Named("alertswiss", "POA-100200300"),)
    english, french = flood.infos
    assert [(i.language, i.headline, i.description, i.instruction) for i in (english, french)] == [
        ("en", "Flood", "Water rises.\nStay away.", "Go up.\nWait."),
        ("fr", "Inondation", "L'eau monte.", "Montez."),
    ]
    assert english.severity == "Extreme"
    assert (english.urgency, english.certainty) == (None, None)
    assert english.response_types == ("AllClear",)
    assert english.contact == "Call 112"
    assert {"machine-translated", "polygon-with-holes", "circle-unreadable", "markup-in-text"}.issubset(flood.flags)


def test_nested_areas() -> None:
    (area,) = alerts(read(DATA.read_bytes()))[0].infos[0].areas
    assert area.description == "Valley"
    assert area.polygons[0].points[1] == (46.1, 9.0)
    assert area.circles == (Circle(46.5, 9.5, 2.5), Circle(46.6, 9.6, 1.0))
    assert area.unreadable_circles == ('{"radius": 3}',)
    assert area.geocodes == (Named("region", "TI"),)


def test_a_test_in_local_time() -> None:
    """The hour that comes twice is read as its first one, in summer time."""
    sirens = alerts(read(DATA.read_bytes()))[1]
    assert sirens.status == "Test"
    assert sirens.sent_at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert sirens.sent == "Sun, 25.10.2026, 02:30"
    assert sirens.infos[0].areas == (Area("Switzerland"),)
    assert sirens.infos[0].severity is None
    assert Named("severity", "heavy") in sirens.infos[0].parameters
    assert {"time-read-as-local", "status-test", "value-unknown"}.issubset(sirens.flags)


def test_what_is_no_alert_is_a_row() -> None:
    batch = read(DATA.read_bytes())
    assert len(batch.items) == 3
    bad = batch.items[2]
    assert isinstance(bad, Unreadable)
    assert (bad.reason.text, bad.where, bad.original) == (alertswiss.NO_ALERT, "alert 3", b"null")


@pytest.mark.parametrize(
    ("mark", "expected"), [(True, "Test"), ("true", "Test"), (1, "Test"), (False, "Actual"), (None, "Actual")]
)
def test_either_mark_makes_a_test(mark: object, expected: str) -> None:
    assert changed(technicalTestAlert=mark).status == changed(testAlert=mark).status == expected


@pytest.mark.parametrize("sent", ["", None, "soon", "Mon, 99.99.2026, 07:05", "31.02.2026, 25:61", [1], 7])
def test_a_time_that_is_none(sent: object) -> None:
    alert = changed(reference=None, sent=sent, publishDate=None)
    assert alert.sent_at is None
    assert {"sent-missing", "sent-unreadable"}.intersection(alert.flags)


@pytest.mark.parametrize("areas", [None, {}, "x", [None], [{"polygons": [1, {"coordinates": [["a"], 3, None]}]}]])
def test_areas_of_any_shape(areas: object) -> None:
    assert changed(areas=areas).identifier == "POA-100200300-2"


def test_nothing_in_force_is_no_failure() -> None:
    assert read_index(b'{"heartbeatAgeInMillis": 5, "alerts": []}', "https://www.alert.swiss/x.json").items == ()


def test_words_of_a_test_under_a_real_alert_ask_a_person() -> None:
    assert verdict(changed(title="Siren test", event="x")) == "unclear"


@pytest.mark.skipif(not SAMPLES.exists(), reason="the samples are not here")
class TestSamples:
    def test_the_landslide(self) -> None:
        (alert,) = alerts(read((SAMPLES / "nina-json" / "alertswiss-landslide.json").read_bytes()))
        assert (alert.sender, alert.identifier) == ("info@alertswiss.ch", "POA-1222963954-5")
        assert [(info.language, info.headline, info.severity) for info in alert.infos] == [
            ("en", "Landslide", "Moderate"),
            ("it", "Frana", "Moderate"),
        ]
        assert len(alert.infos[0].areas[0].polygons[0].points) == 19

    def test_the_test_message(self) -> None:
        (alert,) = alerts(read((SAMPLES / "nina-json" / "alertswiss-test.json").read_bytes()))
        assert (alert.sender, alert.identifier, alert.status) == ("info@alertswiss.ch", "TEST-1163", "Test")
        assert alert.sent_at == datetime(2025, 6, 21, 6, 7, 50, tzinfo=UTC)
        assert alert.infos[0].severity == "Unknown"
        assert alert.infos[0].areas == ()
