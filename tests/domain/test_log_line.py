from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.domain.log_line import AHEAD, parse_line

BRUSSELS = ZoneInfo("Europe/Brussels")
NOW = datetime(2026, 11, 25, 13, 5, tzinfo=UTC)  # 14:05 at the desk


def at(text: str, now: datetime = NOW) -> datetime | None:
    return parse_line(text, now, BRUSSELS)[1]


@pytest.mark.parametrize("front", ["13:58", "1358", "12:58Z", "12:58 Z", "1258z", "  13:58 -", "13:58,"])
def test_time_in_front(front: str) -> None:
    assert parse_line(f"{front} KMI called", NOW, BRUSSELS) == (
        "KMI called",
        datetime(2026, 11, 25, 12, 58, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    "text",
    [
        "KMI called at 13:58",
        "25:10 units",
        "13:60 is no time",
        "13580 litres",
        "13:58",
        "2 of 3",
        "",
        "13:5 x",
        "1358kg lost",
    ],
)
def test_no_time_in_front(text: str) -> None:
    assert parse_line(f" {text} ", NOW, BRUSSELS) == (text, None)


def test_time_ahead_is_yesterdays() -> None:
    assert at("14:10 now") == datetime(2026, 11, 25, 13, 10, tzinfo=UTC)
    assert at("14:11 then") == datetime(2026, 11, 24, 13, 11, tzinfo=UTC)


def test_around_midnight() -> None:
    after = datetime(2026, 11, 24, 23, 10, tzinfo=UTC)  # 00:10 local on the 25th
    assert at("23:50 x", after) == datetime(2026, 11, 24, 22, 50, tzinfo=UTC)
    before = datetime(2026, 11, 24, 22, 58, tzinfo=UTC)  # 23:58 local
    assert at("00:01 x", before) == datetime(2026, 11, 24, 23, 1, tzinfo=UTC)
    assert at("00:01Z x", before) == datetime(2026, 11, 24, 0, 1, tzinfo=UTC)


def test_hour_that_happens_twice() -> None:
    first, second = datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert at("02:30 x", datetime(2026, 10, 25, 0, 40, tzinfo=UTC)) == first
    assert at("02:30 x", datetime(2026, 10, 25, 1, 20, tzinfo=UTC)) == first
    assert at("02:30 x", datetime(2026, 10, 25, 1, 40, tzinfo=UTC)) == second
    assert at("02:30 x", datetime(2026, 10, 25, 9, 0, tzinfo=UTC)) == second


def test_hour_that_does_not_happen() -> None:
    assert at("02:30 x", datetime(2026, 3, 29, 2, 0, tzinfo=UTC)) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


@given(
    st.text(max_size=20),
    st.integers(0, 23),
    st.integers(0, 59),
    st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - aware by timezones
)
def test_never_ahead_and_always_that_time(text: str, hour: int, minute: int, now: datetime) -> None:
    parse_line(text, now, BRUSSELS)
    rest, happened_at = parse_line(f"{hour:02}:{minute:02} x", now, BRUSSELS)
    assert rest == "x"
    assert happened_at is not None
    assert happened_at <= now + AHEAD
    local = happened_at.astimezone(BRUSSELS)
    skipped = (local.month, hour) == (3, 2) and local.hour == 3
    assert skipped or (local.hour, local.minute) == (hour, minute)
