"""Which group a row stands in, and what stands above what (DOMAIN.md 9.2)."""

import random
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.domain.folding import Register
from icc_desktop.domain.notification import Notification
from icc_desktop.domain.notification_facts import Facts, Reception
from icc_desktop.domain.queue import (
    PRESSING,
    Group,
    Row,
    asks_again,
    due_at,
    group,
    has_returned,
    is_overdue,
    is_shelved,
    is_to_take,
    row,
    sort_key,
    waits,
)
from icc_desktop.domain.standing import Superseded
from tests.rigs import START

HOUR = timedelta(hours=1)


def made(name: str = "one", **changes: Any) -> Row:
    """A row that has just arrived, with an hour to acknowledge it; `changes` are fields of `Row`."""
    facts = Facts(
        source_id="feed",
        channel="meteoalarm",
        name="feed.xml",
        received_at=START,
        original="0",
        size_bytes=1,
        verdict="real",
        reading="1",
        acknowledge_within_s=3600,
        headline=name,
        proposed=2,
    )
    reception = Reception("A-1", START, "feed", "feed.xml", "0", "1", 2, "A", 1)
    plain = row(Notification(id=name, lane="real", facts=facts, receptions=(reception,)), None, ())
    assert plain is not None
    return msgspec.structs.replace(plain, **changes)


DONE: dict[str, Any] = {"acknowledged_at": START}
BY_OTHER = Superseded("other", "cancel")


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({}, Group.TO_ACKNOWLEDGE),
        (DONE, Group.TO_ASSESS),
        (DONE | {"severity": 2}, Group.FOLLOWING),
        (DONE | {"superseded": BY_OTHER}, Group.FOLLOWING),
        (DONE | {"nature": "test"}, Group.FOLLOWING),
        (DONE | {"closed_at": START}, Group.CLOSED),
        ({"proposed": 4}, Group.CRITICAL),
        (DONE | {"proposed": 4}, Group.CRITICAL),  # acknowledged, but nobody has judged it
        (DONE | {"severity": 4}, Group.CRITICAL_HELD),  # on top as long as it is open
        (DONE | {"severity": 4, "closed_at": START}, Group.CLOSED),
        (DONE | {"proposed": 4, "nature": "unclear"}, Group.CRITICAL),
        (
            DONE | {"severity": 2, "raised": 4},
            Group.CRITICAL,
        ),  # came again, worse than anybody knew when it was assessed
        (DONE | {"severity": 2, "raised": 3}, Group.TO_ASSESS),
        (DONE | {"proposed": 2, "kept": 4}, Group.CRITICAL),
        ({"nature": "unclear", "acknowledge_due_at": START}, Group.OVERDUE),
        (DONE | {"proposed": 4, "severity": 1}, Group.FOLLOWING),
        ({"severity": 4}, Group.CRITICAL),
        ({"proposed": 4, "severity": 1}, Group.TO_ACKNOWLEDGE),  # a person says otherwise
        ({"proposed": 4, "superseded": BY_OTHER}, Group.TO_ACKNOWLEDGE),
        ({"proposed": 4, "nature": "test"}, Group.TO_ACKNOWLEDGE),
        ({"nature": "unclear"}, Group.STATUS_UNCLEAR),
        ({"nature": "unclear", "proposed": 4}, Group.CRITICAL),  # may be real
        ({"proposed": 4, "closed_at": START}, Group.CLOSED),
        ({"readable": False, "proposed": None}, Group.TO_ACKNOWLEDGE),
        (DONE | {"expires_at": START}, Group.EXPIRED),  # off the active groups, and not gone
        (DONE | {"severity": 4, "expires_at": START}, Group.EXPIRED),
        ({"proposed": 4, "expires_at": START}, Group.TO_ACKNOWLEDGE),  # still waits for somebody
    ],
)
def test_groups(fields: dict[str, Any], place: Group) -> None:
    assert group(made(**fields), START) is place


def test_overdue_by_the_clock_alone() -> None:
    one = made()
    for at, place in (
        (START + HOUR - timedelta(seconds=1), Group.TO_ACKNOWLEDGE),
        (START + HOUR, Group.OVERDUE),
        (START + 1000 * HOUR, Group.OVERDUE),
    ):
        assert group(one, at) is place
        assert is_overdue(one, at) is (place is Group.OVERDUE)
    done = made(**DONE)
    assert not is_overdue(done, START + 2 * HOUR)
    assert not waits(done, START + 2 * HOUR)
    assert group(made(acknowledge_due_at=None), START + 1000 * HOUR) is Group.TO_ACKNOWLEDGE


LAPSES = DONE | {"again_at": START + HOUR, "again_due_at": START + 2 * HOUR, "severity": 2}


def test_an_acknowledgement_lapses_by_the_clock_alone() -> None:
    one = made(**LAPSES)
    before = START + HOUR - timedelta(seconds=1)
    assert (group(one, before), waits(one, before), one.deadline(before)) == (Group.FOLLOWING, False, START + HOUR)
    lapsed = START + HOUR
    assert (group(one, lapsed), waits(one, lapsed), due_at(one)) == (Group.TO_ACKNOWLEDGE, True, START + 2 * HOUR)
    assert not has_returned(one, lapsed)
    late = START + 2 * HOUR
    assert (group(one, late), is_overdue(one, late), one.deadline(late)) == (Group.OVERDUE, True, late)
    assert not asks_again(made(**LAPSES, closed_at=START), late)
    assert not asks_again(made(**LAPSES, superseded=BY_OTHER), late)  # a later message counts
    no_clock = made(**{**LAPSES, "again_due_at": None})
    assert (group(no_clock, late), is_overdue(no_clock, late)) == (Group.TO_ACKNOWLEDGE, False)


SHELVED = DONE | {"shelved_until": START + HOUR, "again_at": START + HOUR, "again_due_at": START + 2 * HOUR}


@pytest.mark.parametrize(
    ("fields", "before", "after"),
    [
        ({}, Group.SHELVED, Group.TO_ACKNOWLEDGE),
        ({"severity": 2}, Group.SHELVED, Group.TO_ACKNOWLEDGE),
        ({"proposed": 4}, Group.SHELVED, Group.CRITICAL),
        ({"severity": 4}, Group.SHELVED, Group.CRITICAL),
        ({"nature": "unclear"}, Group.STATUS_UNCLEAR, Group.STATUS_UNCLEAR),
        ({"acknowledged_at": None}, Group.TO_ACKNOWLEDGE, Group.OVERDUE),  # an acknowledgement that was struck
        ({"acknowledged_at": None, "proposed": 4}, Group.CRITICAL, Group.CRITICAL),
        ({"closed_at": START}, Group.CLOSED, Group.CLOSED),
        ({"expires_at": START}, Group.SHELVED, Group.TO_ACKNOWLEDGE),
    ],
)
def test_the_shelf_gives_back_by_the_clock_alone(fields: dict[str, Any], before: Group, after: Group) -> None:
    one = made(**SHELVED | fields)
    assert group(one, START) is before
    assert group(one, START + HOUR) is after
    assert is_shelved(one, START) is (before in (Group.SHELVED, Group.STATUS_UNCLEAR))
    assert not is_shelved(one, START + HOUR)


def test_a_shelved_one_shows_when_it_comes_back_and_has_returned_then() -> None:
    one = made(**SHELVED)
    assert one.deadline(START) == START + HOUR
    assert not has_returned(one, START)
    assert has_returned(one, START + HOUR)
    assert one.deadline(START + HOUR) == START + 2 * HOUR


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({}, Group.TAKE_OVER),
        ({"severity": 2}, Group.TAKE_OVER),
        ({"severity": 4}, Group.CRITICAL),  # critical, and nobody of this shift has it in hand
        ({"nature": "test"}, Group.TAKE_OVER),
        ({"expires_at": START}, Group.TAKE_OVER),
        (SHELVED, Group.TAKE_OVER),  # the next officer must know of what is on the shelf
        ({"superseded": BY_OTHER}, Group.FOLLOWING),  # a later message counts
        ({"closed_at": START}, Group.CLOSED),
        ({"again_at": START, "again_due_at": START + HOUR}, Group.TO_ACKNOWLEDGE),
        ({"again_at": START - HOUR, "again_due_at": START}, Group.OVERDUE),
        ({"holder": "bob"}, Group.TO_ASSESS),
    ],
)
def test_what_another_officer_left_is_to_be_taken_over(fields: dict[str, Any], place: Group) -> None:
    one = made(**DONE | {"holder": "ann"} | fields)
    assert group(one, START, "bob") is place
    assert is_to_take(one, START, "bob") is (place in (Group.TAKE_OVER, Group.CRITICAL))
    assert group(one, START) is group(one, START, one.holder)  # no shift: nobody is asked
    assert not is_to_take(one, START, None)


def test_why_a_severity_stands() -> None:
    assert made(proposed=2, kept=3).weight == 3
    assert made(proposed=3, kept=2).weight == 3
    assert made(proposed=2, kept=3, severity=1).weight == 1  # a person lowers it
    assert made(proposed=4, kept=3, severity=1, raised=4).weight == 4
    assert made(proposed=None).weight is None


def test_the_next_deadline() -> None:
    soon, later = START + HOUR, START + 9 * HOUR
    assert made(expires_at=later).deadline(START) == soon
    assert made(expires_at=later, **DONE).deadline(START) == later
    assert made(expires_at=soon, **DONE).deadline(soon) is None  # expired: nothing more is due
    assert made(expires_at=later, closed_at=START, **DONE).deadline(START) is None


def names(rows: list[Row], now: datetime = START) -> list[str]:
    return [one.id for one in sorted(rows, key=lambda r: sort_key(r, now))]


def test_a_fresh_extreme_stands_above_thirty_moderates() -> None:
    month = START + timedelta(days=30)
    moderates = [
        made(f"m{n}", expires_at=month, **fields) for n, fields in enumerate([{}, DONE, DONE | {"severity": 2}] * 10)
    ]
    now = START + 2 * HOUR
    for proposed, place in ((4, Group.CRITICAL), (3, Group.TO_ACKNOWLEDGE)):
        extreme = made("extreme", proposed=proposed, received_at=START, severity=None)
        assert group(extreme, START) is place
        assert names([*moderates, extreme])[0] == "extreme"
    extreme = made("extreme", proposed=4, received_at=now, acknowledge_due_at=now + HOUR)
    assert {group(one, now) for one in moderates} >= {Group.OVERDUE}
    assert names([*moderates, extreme], now)[0] == "extreme"  # also above what is overdue


def test_inside_a_group_severity_then_deadline_then_age() -> None:
    rows = [
        made("later deadline", acknowledge_due_at=START + 2 * HOUR),
        made("older", received_at=START - HOUR, acknowledge_due_at=START + 3 * HOUR),
        made("younger", received_at=START, acknowledge_due_at=START + 3 * HOUR),
        made("no deadline", acknowledge_due_at=None),
        made("sooner deadline", acknowledge_due_at=START + HOUR),
        made("serious", proposed=3, acknowledge_due_at=START + 9 * HOUR),
        made("not assessed", proposed=None, acknowledge_due_at=START + 9 * HOUR),
        made("info", proposed=1, acknowledge_due_at=START + HOUR),
    ]
    assert names(rows) == [
        "serious",
        "not assessed",
        "sooner deadline",
        "later deadline",
        "older",
        "younger",
        "no deadline",
        "info",
    ]


def test_nobody_has_assessed_it_comes_before_severity() -> None:
    rows = [made("assessed", severity=4, expires_at=START, acknowledge_due_at=None), made("not assessed", proposed=1)]
    assert names(rows) == ["not assessed", "assessed"]


_AT = st.one_of(st.none(), st.integers(-3, 3).map(lambda hours: START + hours * HOUR))
_ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "severity": st.sampled_from([None, None, 1, 2, 3, 4]),
            "proposed": st.sampled_from([None, 1, 2, 3, 4]),
            "kept": st.sampled_from([None, None, 4]),
            "raised": st.sampled_from([None, None, None, 3, 4]),
            "nature": st.sampled_from(["real", "real", "unclear", "test"]),
            "message_type": st.sampled_from(["Alert", "Cancel"]),
            "acknowledged_at": _AT,
            "acknowledge_due_at": _AT,
            "again_at": _AT,
            "again_due_at": _AT,
            "shelved_until": _AT,
            "expires_at": _AT,
            "closed_at": st.one_of(st.none(), _AT),
            "superseded": st.sampled_from([None, None, BY_OTHER]),
            "holder": st.sampled_from([None, "ann", "bob"]),
            "received_at": st.integers(-3, 0).map(lambda hours: START + hours * HOUR),
        }
    ),
    max_size=12,
)


@given(_ROWS, st.randoms(use_true_random=False), st.integers(-2, 4), st.sampled_from([None, "ann", "bob"]))
def test_the_order_is_total_and_hides_nothing(
    found: list[dict[str, Any]], chosen: random.Random, hours: int, officer: str | None
) -> None:
    now = START + hours * HOUR
    rows = [made(f"{number}", **fields) for number, fields in enumerate(found)]
    in_order = sorted(rows, key=lambda r: sort_key(r, now, officer))
    mixed = list(rows)
    chosen.shuffle(mixed)
    assert sorted(mixed, key=lambda r: sort_key(r, now, officer)) == in_order
    assert len({sort_key(one, now, officer) for one in rows}) == len(rows)
    assert [group(one, now, officer) for one in in_order] == sorted(group(one, now, officer) for one in in_order)
    for one in rows:
        place = group(one, now, officer)
        if one.closed_at is not None:
            assert place is Group.CLOSED
        elif one.acknowledged_at is None or waits(one, now):
            assert place in (Group.CRITICAL, Group.OVERDUE, Group.STATUS_UNCLEAR, Group.TO_ACKNOWLEDGE)
        if is_overdue(one, now):
            assert place in PRESSING
        if is_to_take(one, now, officer):
            assert place in (Group.CRITICAL, Group.STATUS_UNCLEAR, Group.TAKE_OVER)


def test_closed_ones_last_closed_first() -> None:
    closed = [made(f"c{n}", closed_at=START + n * HOUR, **DONE) for n in range(3)]
    assert names([*closed, made("open")], START + 4 * HOUR) == ["open", "c2", "c1", "c0"]


def test_a_row_without_its_reception_is_none() -> None:
    assert row(Notification(id="x", lane="real", closing=Register()), None, ()) is None


def test_a_message_without_text_has_the_headline_of_what_it_refers_to() -> None:
    facts = Facts(
        source_id="feed",
        channel="other",
        name="x",
        received_at=START,
        original="0",
        size_bytes=1,
        verdict="real",
        message_type="Cancel",
    )
    state = Notification(
        id="c", lane="real", facts=facts, receptions=(Reception("A-1", START, "f", "x", "0", None, None, "A", 1),)
    )
    bare = row(state, None, ())
    full = row(state, None, (("a", None), ("b", "Flood in Liège")))
    assert bare is not None
    assert full is not None
    assert (bare.headline, full.headline, full.replaces) == (None, "Flood in Liège", ("a", "b"))
