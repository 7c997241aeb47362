"""Nobody acknowledges what he has not read, and nothing real is made of an exercise: the edges of joining and of mail."""

from datetime import timedelta
from email.message import EmailMessage

import pytest

from icc_desktop.desk import notifications
from icc_desktop.domain.alert import Alert, Named, Reference
from icc_desktop.intake import readers
from tests.rigs import START, Bench, HeldClock, alert, to

REAL = "real"
CAP = """<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>x1</identifier><sender>a@example.org</sender>
<sent>2026-11-25T08:00:00+00:00</sent><status>{status}</status><msgType>Alert</msgType><scope>Public</scope><info>
<category>Met</category><event>Flood</event><urgency>Immediate</urgency><severity>Severe</severity>
<certainty>Observed</certainty><headline>Flood now</headline><area><areaDesc>Liege</areaDesc></area></info></alert>"""


def mail(subject: str, *files: bytes, number: int = 1, text: str = "See the file.") -> bytes:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "desk@example.org", "icc@example.org", subject
    made["Date"], made["Message-ID"] = "Wed, 25 Nov 2026 08:00:00 +0000", f"<{number}@example.org>"
    made.set_content(text)
    for place, file in enumerate(files):
        made.add_attachment(file, maintype="application", subtype="octet-stream", filename=f"file-{place}")
    return bytes(made)


def take_in(desk: Bench, data: bytes, *, assume_actual: bool = False) -> None:
    desk.receive(*readers.read(data).items, channel="mail", source_id="mailbox", assume_actual=assume_actual)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("EXERCISE EXERCISE EXERCISE", "See the file."),
        ("Flood warning", "This is an exercise.\n\nSee the file."),
        ("TEST: flood warning", "See the file."),
    ],
)
def test_a_real_alert_in_an_exercise_mail_waits_for_a_person(desk: Bench, subject: str, text: str) -> None:
    take_in(desk, mail(subject, CAP.format(status="Actual").encode(), text=text))
    assert {row.identifier: row.nature for row in desk.rows()} == {"1@example.org": "unclear", "x1": "unclear"}
    assert "envelope-status" in next(row.flags for row in desk.rows() if row.identifier == "x1")


def test_a_real_alert_in_an_exercise_mail_that_was_forwarded_waits_too(desk: Bench) -> None:
    inner = mail("EXERCISE EXERCISE EXERCISE", CAP.format(status="Actual").encode())
    outer = EmailMessage()
    outer["From"], outer["To"], outer["Subject"] = "a@example.org", "b@example.org", "FW: see below"
    outer["Date"], outer["Message-ID"] = "Wed, 25 Nov 2026 08:01:00 +0000", "<2@example.org>"
    outer.set_content("For you.")
    outer.add_attachment(inner, maintype="application", subtype="octet-stream", filename="mail.eml")
    take_in(desk, bytes(outer))
    assert next(row.nature for row in desk.rows() if row.identifier == "x1") == "unclear"


def test_a_real_alert_in_a_plain_mail_is_real(desk: Bench) -> None:
    take_in(desk, mail("Flood warning", CAP.format(status="Actual").encode()))
    assert next(row.nature for row in desk.rows() if row.identifier == "x1") == "real"


@pytest.mark.parametrize(("status", "nature"), [("Exercise", "unclear"), ("Test", "unclear"), ("Actual", "real")])
def test_a_mail_is_not_assumed_real_where_its_alert_is_an_exercise(desk: Bench, status: str, nature: str) -> None:
    take_in(desk, mail("Incident report", CAP.format(status=status).encode()), assume_actual=True)
    assert next(row.nature for row in desk.rows() if row.identifier == "1@example.org") == nature


def acknowledged_with(desk: Bench, one: str, other: str) -> bool:
    desk.run(notifications.acknowledge, ids=[one], lane=REAL)
    return desk.row(other).acknowledged_at is not None


@pytest.mark.parametrize(("second", "read"), [(b"%PDF-1.4 one", True), (b"%PDF-1.4 the other", False)])
def test_a_mail_with_another_file_was_not_read(desk: Bench, second: bytes, read: bool) -> None:
    files = ((1, b"%PDF-1.4 one"), (2, second))
    one, other = (
        desk.received(readers.read(mail("Report", file, number=number)).items[0], channel="mail")
        for number, file in files
    )
    assert acknowledged_with(desk, one, other) is read


@pytest.mark.parametrize(("value", "read"), [("1 Bq", True), ("1000000 Bq", False)])
def test_equal_words_with_other_values_were_not_read(desk: Bench, value: str, read: bool) -> None:
    one, other = (
        desk.received(alert(name, headline="Release", parameters=(Named("Cs-137", said),)))
        for name, said in (("a", "1 Bq"), ("b", value))
    )
    assert acknowledged_with(desk, one, other) is read


def test_what_was_decided_to_be_a_test_acknowledges_nothing_that_may_be_real(desk: Bench) -> None:
    def unclear(name: str) -> Alert:
        return alert(name, headline="Test of the sirens", status="Actual")

    one, other = desk.received(unclear("a")), desk.received(unclear("b"))
    assert desk.row(other).leader == one
    desk.run(notifications.decide_status, ids=[one], lane=REAL, status="test")
    assert not acknowledged_with(desk, one, other)


def test_a_number_of_another_sender_is_no_reference(desk: Bench) -> None:
    desk.received(alert("2026-001", sender="meteo@example.org", headline="Snow on the passes", event="Snow"))
    earlier = alert("2026-001", sender="water@example.org", sent_at=START - timedelta(days=1))
    update = desk.received(
        alert("2026-002", sender="water@example.org", message_type="Update", headline="Meuse", references=to(earlier))
    )
    assert desk.row(update).leader is None
    first = desk.received(earlier)
    assert desk.row(first).leader == desk.row(update).leader == update


def test_an_event_that_goes_on_for_weeks_is_one_group(desk: Bench, clock: HeldClock) -> None:
    ids = []
    for name, days in (("ep1", 0), ("ep2", 5), ("ep3", 12)):
        clock.go_on(days=days)
        storm = alert(name, headline=f"Cyclone {name}", sent_at=clock.now(), event_ids=(Named("gdacs", "TC1"),))
        ids.append(desk.received(storm, received_at=clock.now()))
    assert {desk.row(one).leader for one in ids} == {ids[0]}


def test_the_same_words_weeks_later_are_another_event(desk: Bench, clock: HeldClock) -> None:
    one = desk.received(alert("a", headline="A new message waits in the portal"))
    clock.go_on(days=5)
    other = desk.received(alert("b", headline="A new message waits in the portal"), received_at=clock.now())
    assert (desk.row(one).leader, desk.row(other).leader) == (None, None)


def test_many_alike_in_one_delivery_hide_no_copy_of_another_channel(desk: Bench) -> None:
    many = [alert(f"n{number}", headline=f"Flood warning number {number} for the Meuse valley") for number in range(40)]
    desk.receive(*many)
    desk.receive(*many, channel="cecis", source_id="other")
    leaders: dict[str | None, set[str | None]] = {}
    for row in desk.rows():
        leaders.setdefault(row.identifier, set()).add(row.leader)
    assert all(len(found) == 1 and None not in found for found in leaders.values())


def test_an_update_finds_what_it_names_among_many_alike(desk: Bench) -> None:
    old = alert("old", headline="Flood warning")
    first = desk.received(old)
    desk.receive(
        *(alert(f"n{number}", headline=f"Flood warning {number}", sender=f"s{number}") for number in range(40))
    )
    update = alert("new", headline="Flood warning again", message_type="Update", references=to(old))
    assert desk.row(desk.received(update)).leader == first


def test_two_versions_that_are_moved_to_the_exercise_stay_two(desk: Bench) -> None:
    versions = [desk.received(alert("v", headline=text)) for text in ("Test one", "Test two, quite another text")]
    desk.run(notifications.decide_status, ids=versions, lane=REAL, status="exercise")
    rows = desk.rows("exercise")
    assert {row.headline for row in rows} == {"Test one", "Test two, quite another text"}
    assert [row.received_times for row in rows] == [1, 1]


def test_a_reference_without_a_sender_names_by_the_number_alone(desk: Bench) -> None:
    first = desk.received(alert("one"))
    told = alert("two", headline="Other words", message_type="Update", references=(Reference("", "one", ""),))
    assert desk.row(desk.received(told)).leader == first


def test_the_copy_that_a_mail_brings_is_joined_with_the_one_from_the_feed(desk: Bench) -> None:
    cap = CAP.format(status="Actual").encode()
    first = desk.received(readers.read(cap).items[0], channel="meteoalarm")
    take_in(desk, mail("Flood warning", cap))
    rows = desk.rows()
    assert len(rows) == 3
    assert {row.leader for row in rows} == {first}
    assert not any(row.proposals for row in rows)


def test_a_mail_with_several_alerts_hides_none_behind_another(desk: Bench) -> None:
    caps = [
        CAP.format(status="Actual").replace("x1", f"x{number}").replace("Flood now", text).encode()
        for number, text in enumerate(("Flood on the Vesdre", "Ammonia at the canal", "Strike of the railways"))
    ]
    take_in(desk, mail("The day", *caps))
    rows = desk.rows()
    assert [row.leader for row in rows] == [None] * 4
    assert {row.carrier for row in rows if row.identifier != "1@example.org"} == {
        row.id for row in rows if row.identifier == "1@example.org"
    }


def test_a_mail_with_the_alerts_of_two_events_joins_each_with_its_own(desk: Bench) -> None:
    caps = [
        CAP.format(status="Actual").replace("x1", name).replace("Flood now", name).encode() for name in ("ape", "bee")
    ]
    firsts = [desk.received(readers.read(cap).items[0], channel="meteoalarm") for cap in caps]
    take_in(desk, mail("Both", *caps))
    leaders = {row.leader for row in desk.rows() if row.identifier in ("ape", "bee") and row.id not in firsts}
    assert leaders == set(firsts)


def test_a_test_that_a_mail_carries_is_not_joined_with_it(desk: Bench) -> None:
    take_in(desk, mail("Incident report", CAP.format(status="Test").encode()))
    assert {row.leader for row in desk.rows()} == {None}


def test_an_update_answers_for_its_own_channel_only(desk: Bench) -> None:
    old = alert("old", headline="Flood warning")
    same, other = (desk.received(old, channel=channel) for channel in ("meteoalarm", "cecis"))
    update = alert("new", headline="Flood warning, worse", message_type="Update", references=to(old))
    assert acknowledged_with(desk, desk.received(update, channel="meteoalarm"), same)
    assert desk.row(other).acknowledged_at is None
    assert desk.row(other).is_replaced
