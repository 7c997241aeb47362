"""NINA: CAP written as JSON, and lists of what is elsewhere."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_desktop.base.errors import WorldFailure
from icc_desktop.domain.alert import Alert, Batch, Circle, Draft, Named, Reference, Unreadable
from icc_desktop.domain.lane import verdict
from icc_desktop.intake import cap, nina, xml
from icc_desktop.intake.document import Index, Link
from icc_desktop.intake.readers import read, read_index

DATA = Path(__file__).resolve().parents[1] / "data" / "nina"
BASE = "https://warnung.bund.de/api31/mowas/mapData.json"


def alerts(found: Batch | Index) -> list[Alert]:
    return [item.alert for item in found.items if isinstance(item, Draft)]


def detail(**other: object) -> Alert:
    value = json.loads((DATA / "detail.json").read_bytes()) | other
    (alert,) = alerts(read(json.dumps(value).encode()))
    return alert


def test_a_list_names_warnings_that_are_elsewhere() -> None:
    index = read_index((DATA / "map.json").read_bytes(), BASE)
    assert index.links == (
        Link(
            "mow.DE-XX-S-W001-20260302-000",
            "https://warnung.bund.de/api31/warnings/mow.DE-XX-S-W001-20260302-000.json",
            "3 2026-03-02T07:05:00+01:00",
        ),
        Link(
            "../a b?",
            "https://warnung.bund.de/api31/warnings/..%2Fa%20b%3F.json",
            "1 2026-03-02T07:06:00+01:00",
        ),
        Link("kat.1", "https://warnung.bund.de/api31/warnings/kat.1.json", "7 2026-03-02T07:07:00"),
    )
    (bad,) = index.items
    assert isinstance(bad, Unreadable)
    assert (bad.reason.text, bad.where, bad.original) == (nina.NO_WARNING, "entry 4", b"7")


def test_a_list_read_as_a_file_gives_what_its_entries_say() -> None:
    batch = read((DATA / "map.json").read_bytes())
    smoke, strange, board = alerts(batch)
    assert len(batch.items) == 4
    assert (smoke.format, smoke.identifier, smoke.message_type) == ("NINA", "mow.DE-XX-S-W001-20260302-000", "Update")
    assert smoke.sent_at == datetime(2026, 3, 2, 6, 5, tzinfo=UTC)
    assert [(info.language, info.headline, info.severity) for info in smoke.infos] == [
        ("de", "Rauch", "Severe"),
        ("en", "Smoke", "Severe"),
    ]
    assert verdict(smoke) == "unclear"
    assert {"index-entry", "status-missing", "value-missing"}.issubset(smoke.flags)
    assert strange.infos[0].severity is None
    assert strange.infos[0].headline == "Mit Zeichen"
    assert "markup-in-text" in strange.flags
    assert [info.headline for info in board.infos] == ["Aus dem Dashboard"]
    assert board.infos[0].sender_name == "KATWARN"
    assert "time-without-zone" in board.flags


def test_nothing_in_force_is_no_failure() -> None:
    assert read_index(b"[]", BASE) == Index(())
    assert read(b" [ ] ").items == ()


def test_a_warning_in_full() -> None:
    data = (DATA / "detail.json").read_bytes()
    batch = read(data)
    (alert,) = alerts(batch)
    assert batch.document is None
    assert (alert.format, alert.sender, alert.status, alert.message_type, alert.scope) == (
        "NINA",
        "DE-XX-S-W001",
        "Actual",
        "Update",
        "Public",
    )
    assert alert.codes == ("DVN:1", "medien_ueberregional")
    assert alert.references == (Reference("DE-XX-S-W001", "mow.DE-XX-S-W001-20260302-000", ""),)
    german, english = alert.infos
    assert (german.language, english.language) == ("DE", "EN")
    assert (german.severity, german.urgency, german.certainty) == ("Severe", "Immediate", "Observed")
    assert german.categories == ("Fire", "Safety")
    assert german.description == "Fenster zu.\nRadio an."
    assert german.instruction == "Fenster & Türen schließen"
    assert german.sender_name == "Leitstelle Beispielstadt"
    assert german.event_codes == (Named("profile:DE-BBK-EVENTCODE", "BBK-EVC-001"),)
    assert german.expires_at == datetime(2026, 3, 2, 18, 5, tzinfo=UTC)
    (area,) = german.areas
    assert area.circles == (Circle(50.2, 7.2, 3.0),)
    assert area.polygons[0].points == ((50.0, 7.0), (50.0, 7.5), (50.5, 7.5), (50.0, 7.0))
    assert english.headline == "Smoke above the town"
    assert set(alert.flags) == {"markup-in-text", "coordinates-turned", "unknown-element"}
    assert alert.unread == (Named("alert/surprise", '{"a": [1, {"b": 2}]}'),)


def test_coordinates_that_are_right_are_left_alone() -> None:
    polygon = "50.0,7.0 50.0,7.5 50.5,7.5 50.0,7.0"
    alert = detail(info=[{"event": "E", "area": [{"areaDesc": "A", "polygon": [polygon]}]}])
    assert alert.infos[0].areas[0].polygons[0].written == polygon
    assert "coordinates-turned" not in alert.flags


def test_a_list_of_warnings_in_full() -> None:
    one = (DATA / "detail.json").read_bytes().strip()
    batch = read(b"[" + one + b"," + one.replace(b"-000", b"-001") + b"]")
    assert [alert.identifier for alert in alerts(batch)] == [
        "mow.DE-XX-S-W001-20260302-000",
        "mow.DE-XX-S-W001-20260302-001",
    ]
    assert batch.items[0].original == one


@pytest.mark.parametrize(
    ("other", "expected"),
    [({"status": "Exercise"}, "exercise"), ({"status": "Actual"}, "real"), ({"status": "Loud"}, "unclear"),
     ({"status": None}, "unclear"), ({"status": ["Actual"]}, "real"), ({"status": {}}, "unclear")],
)  # fmt: skip
def test_the_status_decides_where_it_belongs(other: dict[str, object], expected: str) -> None:
    assert verdict(detail(**other)) == expected


@pytest.mark.parametrize("info", [[], {}, [None, 1, "x", []], [{"area": "x", "polygon": {}}], {"headline": [1, 2]}])
def test_blocks_of_any_shape(info: object) -> None:
    assert detail(info=info).identifier == "mow.DE-XX-S-W001-20260302-000"


def test_a_cancellation_withdraws_the_earlier_versions() -> None:
    alert = detail(msgType="Cancel")
    assert alert.message_type == "Cancel"
    assert "cancel-without-reference" not in alert.flags
    assert alert.references[-1].sent == ""


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    alert = detail(note="a\0b\x0b\ufffec", identifier="x\ud800")
    assert alert.note == "abc"
    assert alert.identifier == "x?"


def test_more_blocks_than_a_warning_can_have() -> None:
    value = json.loads((DATA / "detail.json").read_bytes()) | {"info": [{"event": "E"}] * nina.MAX_ELEMENTS}
    (item,) = read(json.dumps(value).encode()).items
    assert isinstance(item, Unreadable)
    assert item.reason.text == xml.TOO_MANY


def test_a_warning_without_any_element_of_cap_is_a_row() -> None:
    (item,) = read(b'[{"identifier": null, "info": []}]').items
    assert isinstance(item, Unreadable)
    assert item.reason.text == cap.NOT_CAP


@pytest.mark.parametrize("base", ["", "file:///etc/", "http://[", "mailto:x"])
def test_an_address_that_leads_nowhere_gives_what_the_entries_say(base: str) -> None:
    index = read_index((DATA / "map.json").read_bytes(), base)
    assert index.links == ()
    assert len(index.items) == 4


def test_other_lists_are_not_claimed() -> None:
    with pytest.raises(WorldFailure):
        read_index(b'[{"id": 1, "name": "x"}]', BASE)
