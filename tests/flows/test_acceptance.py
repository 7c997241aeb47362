"""The acceptance checks of DOMAIN.md 9.4 that speak of receiving, judging and logging, from the bytes to the row.

Numbers are those of the list: 1 to 9, 12, 14 and 15. Each goes through readers and desk together, nothing between.
"""

import json
from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from icc_desktop.desk import dossiers, log, marks, notifications, queries, station
from icc_desktop.desk.filing import known_dossier
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.differences import differences
from icc_desktop.domain.notification import SERIOUS
from icc_desktop.domain.queue import Group, Row, group, is_overdue, waits
from icc_desktop.intake.readers import read
from icc_desktop.store.store import database
from tests import classified, rigs
from tests.rigs import START, Bench, HeldClock

REAL: Lane = "real"
DATA = Path(__file__).resolve().parents[1] / "data"
CAP = """<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{identifier}</identifier><sender>met@example.org</sender>
<sent>2026-11-25T07:{minute:02}:00+00:00</sent>{status}<msgType>{kind}</msgType><scope>Public</scope>{references}{info}</alert>"""
INFO = """<info><language>en</language><category>Met</category><event>Flood</event><urgency>Expected</urgency>
<severity>{severity}</severity><certainty>Likely</certainty><expires>2026-11-25T20:00:00+00:00</expires>
<headline>{headline}</headline><area><areaDesc>{area}</areaDesc></area></info>"""


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def desk(tmp_path: Path, clock: HeldClock) -> Iterator[Bench]:
    with rigs.bench(rigs.establish(tmp_path / "desk"), clock) as made:
        yield made


def cap(
    identifier: str,
    *,
    kind: str = "Alert",
    minute: int = 0,
    status: str | None = "Actual",
    names: str = "",
    severity: str = "Severe",
    headline: str = "Flood on the Meuse",
    area: str = "Liège",
) -> bytes:
    return CAP.format(
        identifier=identifier,
        minute=minute,
        status=f"<status>{status}</status>" if status else "",
        kind=kind,
        references=f"<references>met@example.org,{names},2026-11-25T07:00:00+00:00</references>" if names else "",
        info="" if kind == "Cancel" else INFO.format(severity=severity, headline=headline, area=area),
    ).encode()


def comes(desk: Bench, data: bytes, channel: str = "meteoalarm", lane: Lane = REAL, **rest: Any) -> Row:
    """The row of the one message in `data`."""
    (item,) = read(data).items
    return desk.row(desk.received(item, channel=channel, **rest), lane)


def deal_with(desk: Bench, row: Row, severity: int = SERIOUS) -> None:
    desk.run(notifications.acknowledge, ids=[row.id], lane=REAL)
    desk.run(notifications.assess, ids=[row.id], lane=REAL, severity=severity)


def test_1_an_update_with_references_joins_the_dossier_and_shows_what_changed(desk: Bench) -> None:
    first = comes(desk, cap("one"))
    dossier = desk.run(dossiers.open_, title="Meuse", lane=REAL, ids=[first.id]).result
    update = comes(desk, cap("two", kind="Update", minute=30, names="one", area="Namur"))
    assert update.dossier == dossier
    detail = desk.detail(update.id)
    assert detail.earlier is not None
    assert detail.alert is not None
    changed = {one.field for one in differences(detail.earlier, detail.alert, "en")}
    assert {"area-added", "area-removed"} <= changed
    assert desk.row(first.id).is_replaced


def test_2_an_update_without_references_replaces_nothing_and_says_so(desk: Bench) -> None:
    first = comes(desk, cap("one"))
    update = comes(desk, cap("two", kind="Update", minute=30))
    assert "update-without-reference" in update.flags
    assert desk.row(first.id).superseded is None
    assert (update.replaces, update.kept) == ((), None)


def test_3_a_cancel_does_not_read_as_all_clear(desk: Bench) -> None:
    first = comes(desk, cap("one"))
    deal_with(desk, first)
    cancel = comes(desk, cap("two", kind="Cancel", minute=30, names="one"))
    now = desk.row(first.id)
    assert (now.closed_at, now.severity, now.superseded and now.superseded.how) == (None, SERIOUS, "cancel")
    assert waits(cancel, START)
    said = " ".join(str(row.message) for row in desk.detail(cancel.id).history)
    assert "clear" not in said.casefold()


def test_4_an_exercise_with_scope_public_lands_in_the_exercise_lane(desk: Bench) -> None:
    row = comes(desk, cap("one", status="Exercise"), lane="exercise")
    assert (row.lane, row.nature) == ("exercise", "exercise")
    assert desk.rows() == []


@pytest.mark.parametrize("status", [None, "Perhaps"])
def test_5_a_message_without_a_status_asks_a_human(desk: Bench, status: str | None) -> None:
    row = comes(desk, cap("one", status=status))
    assert row.nature == "unclear"
    desk.run(notifications.acknowledge, ids=[row.id], lane=REAL)
    assert group(desk.row(row.id), START) is Group.STATUS_UNCLEAR
    assert desk.refused(notifications.close, ids=[row.id], lane=REAL, reason="handled")
    assert desk.rows("exercise") == []


def efas(message_id: str) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Date"] = "efas@example.org", "desk@example.org", "Wed, 25 Nov 2026 07:00:00 +0000"
    mail["Subject"], mail["Message-ID"] = "EFAS formal flood notification: Meuse", message_id
    mail.set_content("Probability of exceeding the 5-year level 60 %.")
    return mail.as_bytes()


def test_6_the_same_mail_three_times_is_one_event_with_two_duplicates(desk: Bench) -> None:
    for _ in range(3):
        comes(desk, efas("<same@example.org>"), "efas")
    (row,) = desk.rows()
    assert row.received_times == 3


def test_6_also_where_the_server_gives_each_copy_an_identifier_of_its_own(desk: Bench) -> None:
    rows = [comes(desk, efas(f"<{n}@example.org>"), "efas") for n in range(3)]
    assert {desk.row(row.id).leader for row in rows} == {rows[0].id}
    change = desk.run(notifications.acknowledge, ids=[rows[1].id], lane=REAL)
    assert {entry.subject.id for entry in change.entries} == {row.id for row in rows}


def gdacs(episode: int, level: str) -> bytes:
    return f"""<rss version="2.0" xmlns:gdacs="http://www.gdacs.org" xmlns:georss="http://www.georss.org/georss"><channel>
<title>GDACS</title><link>http://www.gdacs.org/</link><item><title>{level} earthquake alert</title>
<pubDate>Wed, 25 Nov 2026 06:{episode:02}:00 GMT</pubDate><gdacs:iscurrent>true</gdacs:iscurrent>
<gdacs:fromdate>Wed, 25 Nov 2026 06:00:00 GMT</gdacs:fromdate><georss:point>36.25 25.5</georss:point>
<gdacs:eventtype>EQ</gdacs:eventtype><gdacs:alertlevel>{level}</gdacs:alertlevel><gdacs:eventid>15</gdacs:eventid>
<gdacs:episodeid>{episode}</gdacs:episodeid><gdacs:country>Greece</gdacs:country></item></channel></rss>""".encode()


def test_7_green_lowers_nothing_that_was_set(desk: Bench) -> None:
    """Neither of the notification, nor of the dossier; nor is the one above closed by way of it. Red proposes nothing either."""
    red = comes(desk, gdacs(1, "Red"), polled=True)
    assert red.proposed is None
    deal_with(desk, red, severity=4)
    dossier = desk.run(dossiers.open_, title="Quake", lane=REAL, ids=[red.id]).result
    green = comes(desk, gdacs(2, "Green"), polled=True)
    assert (green.leader, green.dossier, green.proposed) == (red.id, dossier, None)
    assert (desk.row(red.id).weight, desk.read(dossier_of, dossier_id=dossier).severity) == (4, 4)
    assert group(desk.row(red.id), START) is Group.CRITICAL_HELD
    for reason in ("superseded", "duplicate"):
        values = {"ids": [red.id], "lane": REAL, "reason": reason, "other": green.ref}
        assert "more severe" in desk.refused(notifications.close, **values)


def dossier_of(reader: Any, *, dossier_id: str) -> Any:
    return known_dossier(reader, dossier_id, REAL)


def test_8_a_revision_of_usgs_keeps_the_first_value(desk: Bench) -> None:
    whole = json.loads((DATA / "geojson" / "usgs.geojson").read_bytes())
    quake = whole["features"][0]
    first = comes(desk, json.dumps({**whole, "features": [quake]}).encode(), polled=True)
    quake["properties"] |= {"mag": 6.8, "updated": quake["properties"]["updated"] + 600_000, "title": "M 6.8"}
    second = comes(desk, json.dumps({**whole, "features": [quake]}).encode(), polled=True)
    assert desk.row(first.id).is_replaced
    kept, newer = desk.detail(first.id).alert, desk.detail(second.id)
    assert kept is not None
    assert kept.quake is not None
    assert kept.quake.magnitude == 6.3
    assert newer.earlier == kept
    assert newer.alert is not None
    assert newer.alert.quake is not None
    assert newer.alert.quake.magnitude == 6.8


def test_9_a_classified_marking_in_the_subject_stops_the_body_and_offers_a_pointer(desk: Bench) -> None:
    row = comes(desk, classified.mail(subject="SECRET UE/EU SECRET: situation"), "mail")
    assert (row.withheld, row.pointed) == (True, False)
    assert classified.TOKEN.encode() not in desk.detail(row.id).original
    pointer = {"register": "R 12/26", "system": "", "holder": "registry", "title": "a paper"}
    desk.run(marks.point, ids=[row.id], lane=REAL, **pointer)
    assert desk.row(row.id).headline == "a paper"
    stored = b"".join(
        path.read_bytes() for path in desk.folder.iterdir() if path.name.startswith(database(desk.folder).name)
    )
    assert stored
    assert classified.TOKEN.encode() not in stored
    assert b"situation" not in stored


def test_12_an_acknowledgement_by_voice_stops_the_clock_and_says_so(desk: Bench, clock: HeldClock) -> None:
    row = comes(desk, cap("one"))
    assert row.acknowledge_due_at is not None
    told = START + timedelta(minutes=3)
    clock.go_on(minutes=10)
    desk.run(notifications.acknowledge, ids=[row.id], lane=REAL, by_voice_to="RMI, duty forecaster", occurred_at=told)
    clock.go_on(hours=5)
    now = desk.row(row.id)
    assert (is_overdue(now, clock.now()), now.acknowledged_at, now.late_s) == (False, told, None)
    assert str(desk.detail(row.id).history[-1].message) == "Acknowledged by voice to RMI, duty forecaster"


def test_14_a_correction_leaves_the_wrong_entry_readable(desk: Bench) -> None:
    wrong = desk.run(log.write, text="rang the wrong one", lane=REAL).entries[0]
    desk.run(log.strike, ref=wrong.ref, reason="it was FANC")
    page = {row.ref: row for row in desk.read(queries.log_page, lane=REAL)}
    assert "rang the wrong one" in page[wrong.ref].say()
    assert page[wrong.ref].struck_by is not None
    assert page[wrong.ref].struck_reason is not None


def test_15_a_clock_set_back_leaves_order_and_deadlines_right_and_is_logged(desk: Bench, clock: HeldClock) -> None:
    row = comes(desk, cap("one"))
    due = row.acknowledge_due_at
    assert due is not None
    before = desk.run(log.write, text="before", lane=REAL).entries[-1].ref
    clock.go_on(minutes=1)
    clock.set_wall(hours=-1)
    jump = desk.program(station.look_at_clock).entries[0]
    after = desk.run(log.write, text="after", lane=REAL).entries[-1].ref
    page = [one.ref for one in desk.read(queries.log_page, lane=REAL)]
    assert page.index(after) < page.index(jump.ref) < page.index(before)  # the newest first
    assert jump.kind == "clock.jumped"
    assert desk.row(row.id).acknowledge_due_at == due - timedelta(hours=1)
    clock.go_on(seconds=(due - START).total_seconds() - 60)
    assert is_overdue(desk.row(row.id), clock.now())
