"""EMSI messages: every block, the code words, and what is unknown."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_desktop.domain.alert import Alert, Circle, Draft, Named, Reference, Resource
from icc_desktop.domain.lane import verdict
from icc_desktop.intake.readers import read

MESSAGE = (Path(__file__).resolve().parents[1] / "data" / "emsi" / "event.xml").read_bytes()


def read_one(data: bytes) -> Alert:
    (item,) = read(data).items
    assert isinstance(item, Draft)
    return item.alert


@pytest.fixture(scope="module")
def alert() -> Alert:
    return read_one(MESSAGE)


def test_the_context(alert: Alert) -> None:
    assert (alert.format, alert.sender, alert.identifier) == ("EMSI", "be.fire.west", "ctx-2")
    assert alert.sent_at == datetime(2026, 3, 2, 5, 5, tzinfo=UTC)
    assert (alert.status, alert.message_type) == ("Actual", "Update")
    assert (alert.scope, alert.restriction, alert.note) == ("Restricted", "RESTRC", "Second message")
    assert alert.flags == ("markup-in-text",)


def test_superseding_is_a_reference_and_adding_is_an_incident(alert: Alert) -> None:
    assert alert.references == (Reference("be.fire.west", "ctx-1", ""),)
    assert alert.incidents == ("ctx-0",)


def test_the_event(alert: Alert) -> None:
    (info,) = alert.infos
    assert (info.headline, info.event) == ("Warehouse fire", "/FIR/CLA")
    assert info.description == "Smoke drifts over the river."
    assert info.onset_at == datetime(2026, 3, 2, 4, 50, tzinfo=UTC)
    assert (info.sender_name, info.contact) == ("Fire service West", "desk 3")
    assert info.resources == (Resource("Map of the site", uri="https://example.org/map.png"),)
    assert alert.event_ids == (
        Named("emsi", "be.fire.west/ev-7"),
        Named("emsi", "be.fire.west/ev-1"),
        Named("emsi", "nl.fire/NL-5"),
    )
    assert (info.severity, info.urgency, info.certainty) == (None, None, None)


def test_the_places(alert: Alert) -> None:
    dock, gate = alert.infos[0].areas
    assert (dock.description, gate.description) == ("Dock 7", "Gate")
    assert dock.polygons[0].problem is None
    assert len(dock.polygons[0].points) == 4
    assert gate.circles == (Circle(51.305, 4.305, 0),)


def test_reported_and_predicted_casualties_stay_apart(alert: Alert) -> None:
    said = alert.infos[0].parameters
    place = said.index(Named("EVENT/CASUALTIES/CONTEXT", "INITIAL_STAT"))
    assert said[place + 2 : place + 6] == (
        Named("EVENT/CASUALTIES/TRIAGERED", "1"),
        Named("EVENT/CASUALTIES/TRIAGEDEAD", "2"),
        Named("EVENT/CASUALTIES/CONTEXT", "PRED_URGENT"),
        Named("EVENT/CASUALTIES/TRIAGERED", "9"),
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CONTEXT/URGENCY", "URGENT"),
        ("CONTEXT/SECLASS", "RESTRC"),
        ("EVENT/CAUSE", "ACC"),
        ("EVENT/RISK_ASSESSMENT", "INCREA"),
        ("EVENT/EGEO/WEATHER", "Wind west"),
        ("MISSION/FREETEXT", "Close the river"),
        ("RESOURCE/QUANTITY", "3"),
    ],
)
def test_the_other_values_stand_under_their_own_names(alert: Alert, name: str, value: str) -> None:
    assert Named(name, value) in alert.infos[0].parameters


@pytest.mark.parametrize(
    ("mode", "status", "lane"),
    [
        ("ACTUAL", "Actual", "real"),
        ("EXERCS", "Exercise", "exercise"),
        ("SYSTEM", "System", "real"),
        ("TEST", "Test", "real"),
        ("OTHER", "OTHER", "unclear"),
    ],
)
def test_the_mode_is_the_status(mode: str, status: str, lane: str) -> None:
    found = read_one(MESSAGE.replace(b"<MODE>ACTUAL", b"<MODE>" + mode.encode()))
    assert (found.status, verdict(found)) == (status, lane)


def test_lower_case_and_a_namespace_make_no_difference(alert: Alert) -> None:
    lower = MESSAGE.replace(b"CONTEXT>", b"context>").replace(b"<EMSI>", b'<EMSI xmlns="urn:x">')
    assert read_one(lower).identifier == alert.identifier


def test_an_update_that_supersedes_nothing_is_told() -> None:
    assert "update-without-reference" in read_one(MESSAGE.replace(b"SPRSDS", b"ADDSTO")).flags


def test_wrapped_in_other_xml_each_message_is_an_item() -> None:
    body = MESSAGE.partition(b"?>")[2]
    batch = read(b"<all>%s%s</all>" % (body, body))
    assert [item.original.startswith(b"<EMSI") for item in batch.items] == [True, True]


def test_a_message_with_nothing_but_a_context() -> None:
    found = read_one(b"<EMSI><CONTEXT/></EMSI>")
    assert {"identifier-missing", "sender-missing", "sent-missing", "status-missing", "area-missing"} <= set(
        found.flags
    )
