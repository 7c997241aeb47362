"""What is typed into a search, and what filters let through."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.domain.queue import Row
from icc_desktop.domain.search import Filters, Period, Term, lets_through, parse_query, span, standing, states
from tests.domain.test_queue import made
from tests.rigs import START

HOUR = timedelta(hours=1)
BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("flood ", (Term("flood"),)),
        ("flood mé", (Term("flood"), Term("mé", half=True))),
        ("flood m", (Term("flood"),)),  # of a word that begins nothing is known yet
        ("sector 7", (Term("sector"), Term("7"))),  # a figure is whole
        ('"river Meuse" high ', (Term("river Meuse"), Term("high"))),
        ('"river Meu', (Term("river Meu", half=True),)),
        ("flood -test", (Term("flood"), Term("test", out=True))),
        ('-"no danger" flood ', (Term("no danger", out=True), Term("flood"))),
        ("flood flood ", (Term("flood"),)),
        ('!! -- "" * ^ ', ()),
        ("", ()),
        ("洪", (Term("洪", half=True),)),
    ],
)
def test_what_is_typed(typed: str, terms: tuple[Term, ...]) -> None:
    assert parse_query(typed).terms == terms


def test_a_number_names_its_entry() -> None:
    assert parse_query("a-1042").ref == ("A", "real", 1042)
    assert parse_query(" X-A-17 ").ref == ("A", "exercise", 17)
    assert parse_query("flood a-1042").ref is None


@given(st.text())
def test_anything_can_be_typed(text: str) -> None:
    query = parse_query(text)
    assert all(term.text and term.text.isprintable() for term in query.terms)
    assert parse_query(text) == query


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, {"to-acknowledge", "to-assess"}),
        ({"acknowledge_due_at": START}, {"to-acknowledge", "overdue", "to-assess"}),
        ({"severity": 4, "acknowledged_at": START}, {"critical", "following"}),
        ({"nature": "unclear"}, {"to-acknowledge", "unclear"}),
        ({"acknowledged_at": START}, {"to-assess"}),
        ({"acknowledged_at": START, "severity": 2}, {"following"}),
        ({"acknowledged_at": START, "severity": 2, "shelved_until": START + 2 * HOUR}, {"shelved"}),
        ({"acknowledged_at": START, "severity": 2, "shelved_until": START}, {"following"}),
        ({"acknowledged_at": START, "severity": 2, "again_at": START}, {"to-acknowledge"}),
        (
            {"acknowledged_at": START, "severity": 2, "again_at": START, "again_due_at": START},
            {"to-acknowledge", "overdue"},
        ),
        ({"closed_at": START}, {"closed"}),
    ],
)
def test_how_it_stands(fields: dict[str, Any], expected: set[str]) -> None:
    row = msgspec.structs.replace(made(), acknowledge_due_at=START + 9 * HOUR)
    assert states(standing(msgspec.structs.replace(row, **fields)), START + HOUR) == expected


def shown(row: Row, **filters: Any) -> bool:
    made_of = Filters(**filters)
    now = START + HOUR
    return lets_through(made_of, row, now, span(made_of.period, now, BRUSSELS))


def test_each_filter_lets_through_what_fits_and_nothing_else() -> None:
    row = made(countries=("BE", "NL"), regions=("BE-WLG",), mark="TLP:AMBER", proposed=3)
    for field, right, wrong in (
        ("sources", "feed", "other"),
        ("channels", "meteoalarm", "cecis"),
        ("severities", 3, 0),
        ("states", "to-acknowledge", "closed"),
        ("countries", "NL", "FR"),
        ("regions", "BE-WLG", "BE-WHT"),
        ("marks", "TLP:AMBER", "TLP:RED"),
        ("kinds", "notification", "log"),
    ):
        assert shown(row, **{field: (right,)}), field
        assert shown(row, **{field: (wrong, right)}), field
        assert not shown(row, **{field: (wrong,)}), field
    assert shown(row)
    assert shown(made(proposed=None), severities=(0,))
    assert not shown(row, countries=("NL",), channels=("cecis",))


def test_periods() -> None:
    now = datetime(2026, 11, 25, 0, 30, tzinfo=UTC)  # 01:30 at the desk
    midnight = datetime(2026, 11, 24, 23, tzinfo=UTC)
    assert span(Period(name="today"), now, BRUSSELS) == (midnight, None)
    assert span(Period(name="yesterday"), now, BRUSSELS) == (midnight - timedelta(days=1), midnight)
    assert span(Period(name="week"), now, BRUSSELS) == (now - timedelta(days=7), None)
    assert span(Period(name="shift"), now, BRUSSELS, now - HOUR) == (now - HOUR, None)
    assert span(Period(name="shift"), now, BRUSSELS) == (midnight, None)
    assert span(Period(name="span", from_at=START, to_at=None), now, BRUSSELS) == (START, None)
    assert span(None, now, BRUSSELS) == (None, None)


def test_yesterday_has_its_own_length_where_the_clock_changes() -> None:
    after_change = datetime(2026, 10, 26, 12, tzinfo=UTC)
    from_at, to_at = span(Period(name="yesterday"), after_change, BRUSSELS)
    assert from_at is not None
    assert to_at is not None
    assert to_at - from_at == timedelta(hours=25)
