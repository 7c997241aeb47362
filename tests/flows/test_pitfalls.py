"""What users of comparable software ran into, from the bytes to the row: readers and desk together, nothing between."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from icc_desktop.desk import notifications, station
from icc_desktop.domain.flags import WORDS
from icc_desktop.domain.queue import Group, Row, group, sort_key
from icc_desktop.intake.readers import read
from tests import rigs
from tests.rigs import START, Bench, HeldClock

CAP = """<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>{identifier}</identifier><sender>met@example.org</sender>
<sent>{sent}</sent><status>Actual</status><msgType>{kind}</msgType><scope>Public</scope>{rest}</alert>"""
INFO = """<info><language>en</language><category>Met</category><event>Storm</event><urgency>Expected</urgency>
<severity>Severe</severity><certainty>Likely</certainty><onset>2026-11-25T12:00:00+00:00</onset>
<expires>2026-11-25T20:00:00+00:00</expires><headline>{headline}</headline>{area}</info>"""
AREA = "<area><areaDesc>{name}</areaDesc><polygon>{start}50.0,5.0 50.0,6.0 51.0,6.0 50.0,5.0{end}</polygon></area>"
SENT = "2026-11-25T07:{minute:02}:00+00:00"


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def desk(tmp_path: Path, clock: HeldClock) -> Iterator[Bench]:
    with rigs.bench(rigs.establish(tmp_path / "desk"), clock) as made:
        yield made


def cap(identifier: str, rest: str = "", *, kind: str = "Alert", minute: int = 0) -> bytes:
    return CAP.format(identifier=identifier, sent=SENT.format(minute=minute), kind=kind, rest=rest).encode()


def storm(headline: str = "Storm over Liège", *, name: str = "Liège", start: str = "", end: str = "") -> str:
    return INFO.format(headline=headline, area=AREA.format(name=name, start=start, end=end))


def naming(identifier: str) -> str:
    return f"<references>met@example.org,{identifier},{SENT.format(minute=0)}</references>"


def comes(desk: Bench, data: bytes, channel: str = "meteoalarm") -> Row:
    """The row of the one message in `data`."""
    (item,) = read(data).items
    return desk.row(desk.received(item, polled=True, channel=channel))


def said(row: Row) -> set[str]:
    return {WORDS[flag] for flag in row.flags}


def test_breaks_and_blanks_around_a_shape_change_nothing(desk: Bench) -> None:
    bare, padded = (
        read(cap("one", storm(start=start, end=end))).items[0] for start, end in (("", ""), ("\n  ", " \n"))
    )
    assert desk.receive(bare, polled=True).result.new == 1
    assert desk.receive(padded, polled=True).result.known == 1


def test_without_an_area_there_is_a_row_with_its_headline_that_says_so(desk: Bench) -> None:
    row = comes(desk, cap("one", INFO.format(headline="Storm", area="")))
    assert (row.headline, row.area) == ("Storm", None)
    assert "Area not given." in said(row)


def test_a_cancel_without_a_block_has_the_headline_of_what_it_withdraws(desk: Bench) -> None:
    first = comes(desk, cap("one", storm()))
    row = comes(desk, cap("two", naming("one"), kind="Cancel", minute=5))
    assert (row.headline, row.replaces) == ("Storm over Liège", (first.id,))
    assert "Area not given." in said(row)


@pytest.mark.parametrize("references", ["<references/>", "<references>\n</references>", ""])
def test_an_update_that_names_nothing_is_new_flagged_and_replaces_nothing(desk: Bench, references: str) -> None:
    first = comes(desk, cap("one", storm("Storm over Liège, until 18:00")))
    row = comes(desk, cap("two", references + storm("Storm over Liège, until 20:00"), kind="Update", minute=5))
    assert "An update that names no earlier message: nothing was replaced." in said(row)
    assert (row.replaces, desk.row(first.id).superseded) == ((), None)


def test_one_hazard_under_new_identifiers_is_offered_as_one_event_with_the_reason(desk: Bench) -> None:
    first = comes(desk, cap("one", storm("Storm over Liège, until 18:00")))
    again = comes(desk, cap("two", storm("Storm over Liège, until 20:00"), minute=5))
    assert (again.proposals, again.leader) == ((first.id,), None)  # offered, and not joined
    (beside,) = desk.detail(again.id).beside
    assert (beside.row.id, beside.stands) == (first.id, "proposed")
    assert beside.reasons[0].words.say().startswith("Same kind of event, same time, 100 %")


def test_equal_but_for_the_identifier_is_one_event_and_another_area_is_two(desk: Bench) -> None:
    first = comes(desk, cap("one", storm()))
    same = comes(desk, cap("two", storm(), minute=5))
    elsewhere = comes(desk, cap("three", storm(name="Namur"), minute=6))
    assert (same.leader, desk.row(first.id).leader, elsewhere.leader) == (first.id, first.id, None)
    assert desk.detail(first.id).joined == 1  # the counter; both can be opened
    assert desk.detail(same.id).row.identifier == "two"


def test_a_deadline_passed_while_the_machine_slept_is_overdue_at_once(desk: Bench, clock: HeldClock) -> None:
    row = comes(desk, cap("one", storm()), channel="cecis")
    assert row.acknowledge_due_at == START + timedelta(minutes=15)
    clock.set_wall(minutes=30)
    change = desk.program(station.look_at_clock)
    assert [str(entry.message) for entry in change.entries] == ["The clock jumped by 1800 s, or the machine slept"]
    awake = desk.row(row.id)
    assert (group(awake, clock.now()), awake.acknowledge_due_at) == (Group.OVERDUE, START + timedelta(minutes=15))


def test_a_feed_that_stays_as_it_is_lets_its_alert_expire_by_the_clock(desk: Bench, clock: HeldClock) -> None:
    data = cap("one", storm())
    row = comes(desk, data)
    desk.run(notifications.acknowledge, ids=[row.id], lane="real")
    clock.go_on(hours=13)
    assert desk.receive(read(data).items[0], polled=True).result.known == 1
    (expired,) = desk.rows(now=clock.now())  # not gone
    assert (expired.expires_at, group(expired, clock.now())) == (START + timedelta(hours=12), Group.EXPIRED)


def test_one_fresh_extreme_stands_above_thirty_that_are_valid_for_a_month(desk: Bench, clock: HeldClock) -> None:
    for number in range(30):
        block = (
            storm(f"Drought {number}", name=f"Place {number}")
            .replace("Severe", "Moderate")
            .replace("Storm", f"Drought {number}")
        )
        comes(desk, cap(f"old-{number}", block.replace("2026-11-25T20", "2026-12-25T20")))
    clock.go_on(hours=2)  # all of them are overdue
    fresh = comes(
        desk, cap("fresh", storm("Dam breaks").replace("Severe", "Extreme").replace("Storm", "Dam failure"), minute=59)
    )
    ordered = sorted(desk.rows(now=clock.now()), key=lambda row: sort_key(row, clock.now()))
    assert len(ordered) == 31
    assert ordered[0].id == fresh.id
    assert {group(row, clock.now()) for row in ordered[1:]} == {Group.OVERDUE}


def _acknowledge(desk: Bench, one: str) -> None:
    desk.run(notifications.acknowledge, ids=[one], lane="real")


def _close(desk: Bench, one: str) -> None:
    _acknowledge(desk, one)
    desk.run(notifications.close, ids=[one], lane="real", reason="handled")


def _shelve(desk: Bench, one: str) -> None:
    _acknowledge(desk, one)
    desk.run(
        notifications.shelve, ids=[one], lane="real", until=START + timedelta(hours=3), reason="RMI decides at eleven"
    )


def _mute(desk: Bench, one: str) -> None:
    desk.run(notifications.mute, ids=[one], lane="real")


@pytest.mark.parametrize("polled", [True, False], ids=["polled", "sent"])
@pytest.mark.parametrize(
    "act", [_acknowledge, _close, _shelve, _mute], ids=["acknowledged", "closed", "shelved", "muted"]
)
def test_a_repeat_wipes_nothing_that_people_did(desk: Bench, act: Callable[[Bench, str], None], polled: bool) -> None:
    data = cap("one", storm())
    one = comes(desk, data).id
    desk.run(notifications.note, ids=[one], lane="real", text="rang the governor")
    desk.run(notifications.assess, ids=[one], lane="real", severity=2, concerns="ours", reason="only the coast")
    act(desk, one)
    before = desk.row(one)
    for _ in range(5):
        desk.receive(read(data).items[0], polled=polled, channel="meteoalarm")
    after = desk.row(one)
    assert after.received_times == (1 if polled else 6)
    assert msgspec.structs.replace(after, received_times=before.received_times) == before
