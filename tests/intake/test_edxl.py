"""EDXL-DE envelopes: several contents, as XML and as base64, in both versions."""

import base64
import gzip
from datetime import UTC, datetime
from pathlib import Path

from icc_desktop.domain.alert import Attachment, Circle, Draft, Item, Named, Reference
from icc_desktop.domain.lane import verdict
from icc_desktop.intake.readers import read

DATA = Path(__file__).resolve().parents[1] / "data"
MIXED = (DATA / "edxl" / "mixed-1.0.xml").read_bytes()

CAP = b"""<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>V-2</identifier><sender>s</sender>
<sent>2026-03-02T06:00:00-00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope></alert>"""
SECOND = b"""<de:edxlDistribution xmlns:de="urn:oasis:names:tc:emergency:EDXL:DE:2.0" xmlns:ct="urn:oasis:names:tc:emergency:edxl:ct:1.0">
<de:distributionID>D-8</de:distributionID><de:senderID>desk</de:senderID><de:dateTimeSent>2026-03-02T06:05:00+01:00</de:dateTimeSent>
<de:distributionStatus><ct:StatusKindDefault>%s</ct:StatusKindDefault></de:distributionStatus>
<de:distributionKind><ct:DistributionKindDefault>Report</ct:DistributionKindDefault></de:distributionKind>
<de:content>%s</de:content></de:edxlDistribution>"""
XML_2 = (
    b"<de:contentObject><de:contentDescriptor><de:contentDescription>Told</de:contentDescription></de:contentDescriptor>\
<de:contentXML><de:embeddedXMLContent>%s</de:embeddedXMLContent></de:contentXML></de:contentObject>"
)
FILE_2 = (
    b"<de:contentObject><de:otherContent><de:mimeType>x/y</de:mimeType><de:uri>a/note.txt</de:uri><de:contentData>%s</de:contentData>\
</de:otherContent></de:contentObject>"
)


def draft(item: Item) -> Draft:
    assert isinstance(item, Draft)
    return item


def test_each_content_is_an_item_and_the_rest_are_files_of_the_envelope() -> None:
    envelope, flood, situation, as_file = map(draft, read(MIXED).items)
    assert [found.alert.identifier for found in (envelope, flood, situation, as_file)] == ["D-7", "C-1", "x-1", "C-2"]
    assert [found.alert.format for found in (envelope, situation, as_file)] == ["EDXL-DE 1.0", "EMSI", "CAP 1.2"]
    assert envelope.attachments == (
        Attachment("map.txt", "text/plain", b"The map.\n"),
        Attachment("Beds.xml", "text/plain", b'<Hospital xmlns="urn:h">12</Hospital>'),
    )
    assert flood.attachments == situation.attachments == as_file.attachments == ()
    assert as_file.original.startswith(b"<alert")
    assert flood.original.startswith(b"<alert")
    assert read(MIXED).document == MIXED


def test_the_envelope_itself_is_read_where_it_carries_files() -> None:
    alert = draft(read(MIXED).items[0]).alert
    assert (alert.sender, alert.status, alert.message_type) == ("desk@example.org", "Actual", "Update")
    assert alert.sent_at == datetime(2026, 3, 2, 5, 5, tzinfo=UTC)
    assert alert.restriction == "Restricted to partners"
    assert alert.references == (
        Reference("desk@example.org", "D-6", "2026-03-02T05:05:00+01:00", datetime(2026, 3, 2, 4, 5, tzinfo=UTC)),
    )
    (info,) = alert.infos
    assert info.headline == "Flood on the river"
    assert info.description == "Situation\nAlert as a file\nMap\nBeds"
    (area,) = info.areas
    assert (area.description, area.circles, len(area.polygons)) == ("BE", (Circle(51.2, 4.4, 5),), 1)
    assert Named("distributionType", "Update") in info.parameters


def test_what_the_envelope_calls_a_content_stays_with_it() -> None:
    assert draft(read(MIXED).items[1]).alert.unread == (
        Named("contentObject/contentDescription", "Flood on the river"),
    )


def test_version_2_with_one_alert_and_a_file() -> None:
    data = SECOND % (b"Actual", XML_2 % CAP + FILE_2 % base64.b64encode(b"A note.\n"))
    (item,) = map(draft, read(data).items)
    assert (item.alert.identifier, item.alert.format) == ("V-2", "CAP 1.2")
    assert item.attachments == (Attachment("note.txt", "text/plain", b"A note.\n"),)


def test_an_envelope_that_says_exercise_outweighs_the_alert() -> None:
    for content in (XML_2 % CAP, FILE_2 % base64.b64encode(CAP)):
        (item,) = map(draft, read(SECOND % (b"Exercise", content)).items)
        assert "envelope-status" in item.alert.flags
        assert verdict(item.alert) == "unclear"


def test_irix_and_several_alerts_in_one_content() -> None:
    report = (DATA / "irix" / "release.xml").read_bytes().partition(b"?>")[2]
    batch = read(SECOND % (b"Actual", XML_2 % (CAP + CAP + report)))
    assert [draft(item).alert.format for item in batch.items] == ["CAP 1.2", "CAP 1.2", "IRIX 1.0"]


def test_an_alert_that_stands_where_it_should_not_is_not_lost() -> None:
    (item,) = map(draft, read(SECOND % (b"Actual", CAP)).items)
    assert item.alert.identifier == "V-2"


def test_an_empty_envelope_is_a_message() -> None:
    (item,) = map(draft, read(SECOND % (b"Test", b"")).items)
    assert (item.alert.format, item.alert.identifier, item.alert.status) == ("EDXL-DE 2.0", "D-8", "Test")
    assert "status-test" in item.alert.flags


def test_damaged_base64_is_kept_and_told() -> None:
    (item,) = map(draft, read(SECOND % (b"Actual", FILE_2 % b"QSBub3Rl!!Lgo=")).items)
    assert "attachment-damaged" in item.alert.flags
    assert item.attachments[0].data.startswith(b"A note")


def test_an_alert_in_a_compressed_file_names_the_envelope_as_its_carrier() -> None:
    envelope, inner = map(draft, read(SECOND % (b"Actual", FILE_2 % base64.b64encode(gzip.compress(CAP)))).items)
    assert (inner.carrier, inner.alert.identifier) == (0, "V-2")
    assert envelope.alert.identifier == "D-8"
