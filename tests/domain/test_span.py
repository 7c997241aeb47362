"""A period as it is typed."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.domain.span import parse_span

BRUSSELS = ZoneInfo("Europe/Brussels")
NOW = datetime(2026, 11, 25, 13, 5, tzinfo=UTC)  # 14:05 at the desk


def at(hour: int, minute: int, second: int = 0) -> datetime:
    """A local time of today."""
    return datetime(2026, 11, 25, hour, minute, second, tzinfo=BRUSSELS).astimezone(UTC)


@pytest.mark.parametrize(
    ("typed", "since", "until"),
    [
        ("", None, None),
        ("13:00", at(13, 0), None),
        ("1300-13:30", at(13, 0), at(13, 30, 59)),
        ("13:00 – 13:30", at(13, 0), at(13, 30, 59)),
        ("-1230Z", None, at(13, 30, 59)),
        ("2h", NOW - timedelta(hours=2), None),
        (" 90 min ", NOW - timedelta(minutes=90), None),
    ],
)
def test_it_is_read_as_in_the_log_line(typed: str, since: datetime | None, until: datetime | None) -> None:
    assert parse_span(typed, NOW, BRUSSELS) == (since, until)


@pytest.mark.parametrize("typed", ["x", "25:00", "13:30-13:00", "13:00-soon", "-", "2 weeks"])
def test_what_is_no_period_is_none(typed: str) -> None:
    assert parse_span(typed, NOW, BRUSSELS) is None


@given(st.text(alphabet="0123456789:-hmindZ –x", max_size=14))
def test_it_never_raises_and_never_ends_before_it_begins(typed: str) -> None:
    found = parse_span(typed, NOW, BRUSSELS)
    if found is not None and found[0] is not None and found[1] is not None:
        assert found[0] <= found[1]
