"""IRIX reports: every section, the SOAP around them, and what senders leave out."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_desktop.domain.alert import Alert, Area, Attachment, Circle, Draft, Named, Reference
from icc_desktop.domain.lane import verdict
from icc_desktop.intake.readers import read

REPORT = (Path(__file__).resolve().parents[1] / "data" / "irix" / "release.xml").read_bytes()


def draft(data: bytes) -> Draft:
    (item,) = read(data).items
    assert isinstance(item, Draft)
    return item


@pytest.fixture(scope="module")
def alert() -> Alert:
    return draft(REPORT).alert


def test_who_when_and_in_what_context(alert: Alert) -> None:
    assert (alert.format, alert.sender) == ("IRIX 1.0", "nuclear.example.org")
    assert alert.identifier == "00000000-0000-4000-8000-000000000002"
    assert alert.sent_at == datetime(2026, 3, 2, 5, 5, tzinfo=UTC)
    assert (alert.status, alert.scope, alert.restriction) == ("Actual", "Restricted", "For Addressees Use Only")
    assert alert.addresses == ("partner.example.org",)
    assert set(alert.flags) == {"attachment-damaged", "markup-in-text"}


def test_it_follows_an_earlier_report_and_names_its_events(alert: Alert) -> None:
    assert alert.message_type == "Update"
    assert alert.references == (Reference("nuclear.example.org", "00000000-0000-4000-8000-000000000001", ""),)
    assert alert.event_ids == (
        Named("irix-event", "nuclear.example.org/E-7"),
        Named("irix-event", "partner.example.org/P-9"),
    )


def test_what_happened_and_where(alert: Alert) -> None:
    (info,) = alert.infos
    assert (info.event, info.headline) == ("Nuclear Installation Event", "Report 2")
    assert (
        info.description == "Cooling lost, restored at 05:00.\n\nWinds from the west.\n\nRemark\nNext report at 08:00."
    )
    assert info.onset_at == datetime(2026, 3, 2, 4, tzinfo=UTC)
    assert info.areas == (Area("Plant A, BE", circles=(Circle(51.32, 4.26, 0),)),)
    assert (info.sender_name, info.contact) == ("Nuclear Desk", "Nuclear Desk, nuclear.example.org, BE")
    assert info.web == "https://nuclear.example.org/event"
    assert (info.severity, info.urgency, info.certainty) == (None, None, None)


def test_the_other_values_stand_under_the_names_of_the_format(alert: Alert) -> None:
    assert alert.infos[0].parameters == (
        Named("SequenceNumber", "2"),
        Named("ReportContext", "Emergency"),
        Named("Confidentiality", "For Addressees Use Only"),
        Named("Follows", "00000000-0000-4000-8000-000000000001"),
        Named("ReportingBases/ReportingBasis", "First basis"),
        Named("ReportingBases/ReportingBasis", "Second basis"),
        Named("EventInformation/DateAndTimeOfEvent", "2026-03-02T04:00:00Z (IsEstimate Yes)"),
        Named("EventInformation/ObjectInvolved/Name", "Unit 1"),
        Named("EventInformation/ObjectInvolved/ReactorCharacteristics/ThermalPower", "3000 (Unit MW)"),
        Named("EventInformation/EmergencyClassification/EmergencyClass", "General Emergency"),
        Named("Release/AtmosphericRelease/ReleaseOccurrence", "Expected"),
        Named("ResponseActions/ProtectiveActions/Sheltering", "In progress"),
    )


def test_enclosed_files_become_attachments_whatever_the_sender_calls_them() -> None:
    assert draft(REPORT).attachments == (
        Attachment("plan.txt", "text/plain", b"Plan A: stay inside\n"),
        Attachment("Plan", "text/plain", b"Plan B: go away\n", "attachment-damaged"),
    )


@pytest.mark.parametrize(
    ("context", "status", "lane"),
    [
        ("Emergency", "Actual", "real"),
        ("Routine", "Actual", "real"),
        ("Exercise", "Exercise", "exercise"),
        ("Test", "Test", "real"),
        ("Unheard of", "Unheard of", "unclear"),
        ("", None, "unclear"),
    ],
)
def test_the_context_is_the_status(context: str, status: str | None, lane: str) -> None:
    found = draft(REPORT.replace(b">Emergency<", b">%s<" % context.encode())).alert
    assert (found.status, verdict(found)) == (status, lane)


def test_an_emergency_that_speaks_of_an_exercise_is_unclear() -> None:
    found = draft(REPORT.replace(b"Report 2", b"Exercise report 2")).alert
    assert "exercise-words" in found.flags
    assert verdict(found) == "unclear"


def test_in_a_soap_envelope_the_report_is_cut_out() -> None:
    body = REPORT.partition(b"?>")[2].replace(b"irix:Report version", b"arg0 version").replace(b"irix:Report", b"arg0")
    soap = (
        b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><up>%s</up></s:Body></s:Envelope>'
        % body
    )
    batch = read(soap)
    (item,) = batch.items
    assert isinstance(item, Draft)
    assert item.alert == draft(REPORT).alert
    assert item.original.startswith(b"<arg0")
    assert batch.document == soap


def test_two_reports_in_one_document_are_two_items() -> None:
    body = REPORT.partition(b"?>")[2]
    assert len(read(b"<all>%s%s</all>" % (body, body)).items) == 2


def test_a_report_with_nothing_in_it_is_flagged_and_kept() -> None:
    found = draft(
        b'<Report><i:Identification xmlns:i="http://www.iaea.org/2012/IRIX/Format/Identification"/></Report>'
    ).alert
    assert {"identifier-missing", "sender-missing", "sent-missing", "status-missing", "area-missing"} <= set(
        found.flags
    )


def test_a_report_with_more_values_than_can_be_shown_says_so() -> None:
    many = b"<resp:Sheltering>yes</resp:Sheltering>" * 1000
    found = draft(REPORT.replace(b"<resp:Sheltering>In progress</resp:Sheltering>", many)).alert
    assert "parameters-left-out" in found.flags
    assert len(found.infos[0].parameters) == 200
