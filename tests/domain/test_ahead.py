"""Times to come, as an officer types them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.domain.ahead import parse_ahead

BRUSSELS = ZoneInfo("Europe/Brussels")
NOW = datetime(2026, 11, 25, 13, 5, tzinfo=UTC)  # 14:05 at the desk


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("14:30", "2026-11-25T13:30"),
        ("1430", "2026-11-25T13:30"),
        (" 14h30 ", "2026-11-25T13:30"),
        ("14.30", "2026-11-25T13:30"),
        ("14:05", "2026-11-26T13:05"),  # now is not to come
        ("8:00", "2026-11-26T07:00"),
        ("1400Z", "2026-11-25T14:00"),
        ("13:00 z", "2026-11-26T13:00"),
        ("+30", "2026-11-25T13:35"),
        ("+30 min", "2026-11-25T13:35"),
        ("+2h", "2026-11-25T15:05"),
        ("+ 1 d", "2026-11-26T13:05"),
        ("tomorrow 08:00", "2026-11-26T07:00"),
        ("Morgen 0800", "2026-11-26T07:00"),
        ("demain 8h00", "2026-11-26T07:00"),
        ("27.11. 08:00", "2026-11-27T07:00"),
        ("27/11 08:00", "2026-11-27T07:00"),
        ("1.2 6:00", "2027-02-01T05:00"),
        ("29.2. 06:00", None),  # neither this year nor the next
        ("31.4. 06:00", None),
        ("+0", None),
        ("24:00", None),
        ("14", None),
        ("", None),
        ("soon", None),
    ],
)
def test_what_is_understood(text: str, at: str | None) -> None:
    expected = datetime.fromisoformat(at).replace(tzinfo=UTC) if at else None
    assert parse_ahead(text, NOW, BRUSSELS) == expected


def test_in_the_hour_that_happens_twice_the_first_that_is_to_come() -> None:
    before, between = datetime(2026, 10, 25, 0, 10, tzinfo=UTC), datetime(2026, 10, 25, 0, 40, tzinfo=UTC)
    assert parse_ahead("02:30", before, BRUSSELS) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert parse_ahead("02:30", between, BRUSSELS) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


@given(st.text(), st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - hypothesis wants bounds without a zone
def test_whatever_is_typed_it_is_to_come_or_nothing(text: str, now: datetime) -> None:
    at = parse_ahead(text, now, BRUSSELS)
    assert at is None or at > now


@given(
    st.integers(0, 23),
    st.integers(0, 59),
    st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
)
def test_a_time_of_day_is_the_next_one(hour: int, minute: int, now: datetime) -> None:
    at = parse_ahead(f"{hour:02}:{minute:02}", now, UTC)
    assert at is not None
    assert now < at <= now + timedelta(days=1)
    assert (at.hour, at.minute) == (hour, minute)
