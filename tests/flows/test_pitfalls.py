"""What users of comparable software ran into, from the bytes to the row: readers and desk together, nothing between."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from icc_desktop.desk import station
from icc_desktop.domain.flags import WORDS
from icc_desktop.domain.queue import Group, Row, group
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
