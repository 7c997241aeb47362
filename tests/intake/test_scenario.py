"""The practice scenarios that are shipped: whole, valid, and read by the readers as they are meant."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from lxml import etree

from icc_desktop.base.resources import folder, read_bytes
from icc_desktop.domain import channel
from icc_desktop.domain.alert import (
    CERTAINTIES,
    MESSAGE_TYPES,
    SCOPES,
    SEVERITIES,
    STATUSES,
    URGENCIES,
    Draft,
    Unreadable,
)
from icc_desktop.domain.lane import verdict
from icc_desktop.domain.scenario import Scenario, load
from tests.intake.at_play import MINUTES, NOW, play, really, text

SHIPPED = sorted((folder() / "scenarios").glob("*.yaml"))
SC_8 = folder() / "scenarios" / "sc-8-network-outage.yaml"


def shipped(path: Path) -> Scenario:
    return load(path.read_bytes(), file=path.name)


# --- the shipped scenarios --------------------------------------------------------------------------------------

ALERT_ORDER = [
    "identifier",
    "sender",
    "sent",
    "status",
    "msgType",
    "source",
    "scope",
    "restriction",
    "addresses",
    "code",
    "note",
    "references",
    "incidents",
    "info",
]
INFO_ORDER = [
    "language",
    "category",
    "event",
    "responseType",
    "urgency",
    "severity",
    "certainty",
    "audience",
    "eventCode",
    "effective",
    "onset",
    "expires",
    "senderName",
    "headline",
    "description",
    "instruction",
    "web",
    "contact",
    "parameter",
    "resource",
    "area",
]
AREA_ORDER = ["areaDesc", "polygon", "circle", "geocode", "altitude", "ceiling"]
ORDER = {"alert": ALERT_ORDER, "info": INFO_ORDER, "area": AREA_ORDER, "geocode": ["valueName", "value"]}
REQUIRED = {
    "alert": {"identifier", "sender", "sent", "status", "msgType", "scope"},
    "info": {"category", "event", "urgency", "severity", "certainty"},
    "area": {"areaDesc"},
    "geocode": {"valueName", "value"},
}
LISTS = {
    "status": STATUSES,
    "msgType": MESSAGE_TYPES,
    "scope": SCOPES,
    "severity": SEVERITIES,
    "urgency": URGENCIES,
    "certainty": CERTAINTIES,
}
CATEGORIES = [
    "Geo",
    "Met",
    "Safety",
    "Security",
    "Rescue",
    "Fire",
    "Health",
    "Env",
    "Transport",
    "Infra",
    "CBRNE",
    "Other",
]
RESPONSES = ["Shelter", "Evacuate", "Prepare", "Execute", "Avoid", "Monitor", "Assess", "AllClear", "None"]


def assert_valid_cap(data: bytes) -> None:
    """CAP 1.2, section 3.4 (schema): order of elements, those required, value lists, times with offset."""
    root = etree.fromstring(data)
    assert root.tag == "{urn:oasis:names:tc:emergency:cap:1.2}alert"
    for element in root.iter():
        name = etree.QName(element).localname
        children = [etree.QName(child).localname for child in element]
        if name in ORDER:
            places = [ORDER[name].index(child) for child in children]
            assert places == sorted(places), (name, children)
            assert set(children) >= REQUIRED[name], (name, children)
        if name in LISTS:
            assert element.text in LISTS[name]
        if name == "category":
            assert element.text in CATEGORIES
        if name == "responseType":
            assert element.text in RESPONSES
        if name in ("sent", "effective", "onset", "expires"):
            at = datetime.strptime(element.text or "", "%Y-%m-%dT%H:%M:%S%z")
            assert at.tzinfo is not None
            assert not (element.text or "").endswith("Z")
        if name == "alert" and root.findtext("{*}scope") == "Restricted":
            assert "restriction" in children
        if name == "alert" and root.findtext("{*}scope") == "Private":
            assert "addresses" in children


def test_first_steps_come_first() -> None:
    assert SHIPPED[0].stem == "cap-first-steps"
    assert SC_8 in SHIPPED


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_a_shipped_scenario_is_whole(path: Path) -> None:
    played = shipped(path)
    assert played.id == path.stem
    for titles in (played.titles, played.synopsis):
        assert all((titles.en, titles.nl, titles.fr, titles.de))
    known = {c.id for c in channel.load(read_bytes("channels.yaml"))}
    assert {step.channel for step in played.steps} - {None} <= known
    for step in played.steps:
        for said in [step.control, *(e.do for e in step.expected)]:
            assert said is None or (said.en and said.nl and said.fr), step.id


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_every_message_of_a_shipped_scenario_is_valid_cap_but_the_broken_one(path: Path) -> None:
    played = shipped(path)
    in_words = {step.id for step in played.steps if step.text is not None}
    again = {step.id for step in played.steps if step.again in in_words}
    for delivery in play(played).deliveries:
        if delivery.name in in_words | again:
            assert "{" not in text(delivery)
        elif delivery.name == "truncated":
            with pytest.raises(etree.XMLSyntaxError):
                etree.fromstring(delivery.batch.items[0].original)
        elif b"urn:oasis:names:tc:emergency:cap" in delivery.batch.items[0].original:
            assert_valid_cap(delivery.batch.items[0].original)
            assert "{" not in text(delivery)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_every_message_of_a_shipped_scenario_is_read_by_the_readers(path: Path) -> None:
    for delivery in play(shipped(path), read=really).deliveries:
        (item,) = delivery.batch.items
        if delivery.name == "truncated":
            assert isinstance(item, Unreadable)
            continue
        assert isinstance(item, Draft), delivery.name
        alert = item.alert
        if alert.format != "CAP 1.2":
            assert verdict(alert) == "exercise", delivery.name
            continue
        assert alert.identifier is not None
        assert alert.sent_at is not None
        status = {"link-test": "Test", "unclear-evacuation": "Actual"}.get(delivery.name, "Exercise")
        assert alert.status == status
        odd = set(alert.flags) - {f"status-{status.lower()}", "area-missing", "info-missing", "exercise-words"}
        assert odd == set(), delivery.name


def test_first_steps_read_as_meant() -> None:
    desk = play(shipped(SHIPPED[0]), read=really)
    items = {d.name: d.batch.items[0] for d in desk.deliveries}
    alerts = {name: item.alert for name, item in items.items() if isinstance(item, Draft)}
    assert [info.language for info in alerts["red-wind"].infos] == ["nl-BE", "fr-BE", "en-GB"]
    assert alerts["red-wind-longer"].message_type == "Update"
    assert [r.identifier for r in alerts["red-wind-longer"].references] == ["practice.first-steps.wind.1"]
    assert [r.identifier for r in alerts["red-wind-withdrawn"].references] == [
        "practice.first-steps.wind.1",
        "practice.first-steps.wind.2",
    ]
    assert alerts["red-wind-withdrawn"].references[0].sent_at == alerts["red-wind"].sent_at
    assert (alerts["red-wind-longer"].infos[0].expires_at or NOW) > (alerts["red-wind"].infos[0].expires_at or NOW)
    assert alerts["chemical-release"].infos[0].areas[0].circles[0].radius_km == 5
    assert len(alerts["chemical-release"].infos[0].areas[0].geocodes) == 2
    levee = alerts["levee-breach"].infos[0]
    assert (levee.urgency, levee.severity, levee.certainty) == ("Immediate", "Extreme", "Observed")
    assert "exercise-words" in alerts["unclear-evacuation"].flags
    assert items["chemical-again"].original == items["chemical-release"].original
    late = next(d for d in desk.deliveries if d.name == "late-quake")
    assert late.received_at - (alerts["late-quake"].sent_at or NOW) == 4 * MINUTES


def test_first_steps_fit_into_25_seconds_at_60_times() -> None:
    desk = play(shipped(SHIPPED[0]), speed=60)
    assert desk.happened[-1][0] == pytest.approx(20)
    assert len(desk.deliveries) == 10


def test_sc_8_holds_41_messages_of_which_3_are_overdue_by_their_true_age() -> None:
    clocks = {c.id: c.acknowledge_within_s for c in channel.load(read_bytes("channels.yaml"))}
    desk = play(shipped(SC_8), speed=600, read=really)
    down, up = desk.names.index("network down"), desk.names.index("network up")
    assert [n for n in desk.names[down:up] if not n.startswith(("control", "network"))] == [
        "paper-message",
        "ercc-phones",
    ]
    back = desk.names.index("control: All eight partners confirm, once they are told.")
    held = [d for d in desk.deliveries if d.name in desk.names[up + 1 : back]]
    assert len(held) == 41
    overdue = []
    for delivery in held:
        item = delivery.batch.items[0]
        assert isinstance(item, Draft)
        assert item.alert.sent_at is not None
        if (delivery.received_at - item.alert.sent_at).total_seconds() > (clocks[delivery.channel or ""] or 0):
            overdue.append(delivery.name)
    assert overdue == ["ercc-request", "ecurie-information", "river-alert"]
    ercc = held[0].batch.items[0]
    assert isinstance(ercc, Draft)
    age = held[0].received_at - (ercc.alert.sent_at or NOW)
    assert timedelta() <= age - 137 * MINUTES < timedelta(seconds=1)
