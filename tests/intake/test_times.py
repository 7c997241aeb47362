"""Times as feeds and reports write them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.intake.times import moment

AT = datetime(2026, 3, 2, 5, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        "2026-03-02T06:05:00+01:00",
        "2026-03-02t05:05:00z",
        "2026-03-02T05:05Z",
        "2026-03-02 05:05:00 UTC",
        "2026-03-02 06:05:00 +0100",
        "2026-03-02T05:05:00.000000000Z",
        "Mon, 02 Mar 2026 06:05:00 +0100",
        "2 Mar 26 05:05 GMT",
        "Mon, 02 Mar 2026 05:05:00 -0000",
        "Mon, 02 Mar 2026 06:05:00 CET",
        "Mon, 02 Mar 2026 06:05:00 +0100 (CET)",
        "Sun, 01 Mar 2026 21:05:00 PST",
        "Mon Mar  2 06:05:00 CET 2026",
        "Mon Mar 02 2026 06:05:00 GMT+0100 (Central European Standard Time)",
        "Mon, 02 Mar 2026 06:05:00 +0100 LOCAL",
        "Mon, 02 Mar (Monday) 2026 06:05 +01:00 (CET) (winter)",
    ],
)
def test_a_time_with_its_zone(written: str) -> None:
    assert moment(written) == (AT, True)


@pytest.mark.parametrize(
    "written", ["2026-03-02T05:05:00", "Mon, 02 Mar 2026 05:05:00", "2026-03-02 05:05", "Mon, 02 Mar 2026 05:05 IST"]
)
def test_a_time_without_a_zone_that_is_known_is_read_as_utc_and_told(written: str) -> None:
    assert moment(written) == (AT, False)


def test_a_month_is_its_first_day() -> None:
    assert moment("2026-03") == (datetime(2026, 3, 1, tzinfo=UTC), False)


@pytest.mark.parametrize(
    "written", [None, "", "yesterday", "2026-13-40T99:00:00Z", "0000", "9" * 500, "Mon, 99 Mar 2026"]
)
def test_what_is_no_time(written: str | None) -> None:
    assert moment(written) == (None, False)


@given(st.text(max_size=40) | st.text("0123456789-+:TZ ,Marn", max_size=40))
def test_any_text_is_answered(written: str) -> None:
    at, zoned = moment(written)
    assert at is None or at.tzinfo is UTC
    assert at is not None or not zoned
