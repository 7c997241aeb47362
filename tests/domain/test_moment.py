"""Days and moments as they are typed."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.domain.moment import parse_moment

BRUSSELS = ZoneInfo("Europe/Brussels")
NOW = datetime(2026, 11, 25, 13, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("24/11", datetime(2026, 11, 23, 23, tzinfo=UTC)),
        ("24.11.2025", datetime(2025, 11, 23, 23, tzinfo=UTC)),
        ("24/12", datetime(2025, 12, 23, 23, tzinfo=UTC)),  # the last one that is not ahead
        ("1/7/26 13:58", datetime(2026, 7, 1, 11, 58, tzinfo=UTC)),
        ("2026-11-24 13:58z", datetime(2026, 11, 24, 13, 58, tzinfo=UTC)),
        ("13:58", datetime(2026, 11, 25, 12, 58, tzinfo=UTC)),
        ("1258Z", datetime(2026, 11, 25, 12, 58, tzinfo=UTC)),
        ("31/2", None),
        ("24/11 25:00", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_moment(typed: str, at: datetime | None) -> None:
    assert parse_moment(typed, NOW, BRUSSELS) == at


def test_a_day_as_an_end_is_over() -> None:
    assert parse_moment("24/11", NOW, BRUSSELS, end=True) == datetime(2026, 11, 24, 23, tzinfo=UTC)
    assert parse_moment("24/11 8:00", NOW, BRUSSELS, end=True) == datetime(2026, 11, 24, 7, tzinfo=UTC)


@given(
    st.text() | st.from_regex(r"\d{1,4}[/.-]\d{1,2}([/.-]\d{1,4})?( \d{1,2}:\d{2}z?)?", fullmatch=True), st.booleans()
)
def test_anything_can_be_typed(text: str, end: bool) -> None:
    at = parse_moment(text, NOW, BRUSSELS, end=end)
    assert at is None or at.tzinfo is not None
