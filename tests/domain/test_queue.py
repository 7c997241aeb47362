"""Which group a row stands in, and what stands above what (DOMAIN.md 9.2)."""

from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from icc_desktop.domain.folding import Register
from icc_desktop.domain.notification import Notification
from icc_desktop.domain.notification_facts import Facts, Reception
from icc_desktop.domain.queue import Group, Row, group, is_overdue, row, sort_key, waits
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
        (DONE | {"severity": 4}, Group.FOLLOWING),
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
    assert not waits(done)
    assert group(made(acknowledge_due_at=None), START + 1000 * HOUR) is Group.TO_ACKNOWLEDGE


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
