"""The load of a desk: counted over ten minutes, a flood that begins at once and ends late, by entries of any order."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.base.errors import WorldFailure
from icc_desktop.domain.load import (
    SLOT_S,
    WINDOW,
    Limits,
    Tally,
    begins,
    ends,
    level,
    load,
    looked_back,
    peak,
    rate,
)
from tests.rigs import START

LIMITS = Limits(busy_at=10, flood_at=30, calm_below=15, calm_for_s=600)
MOMENTS = st.lists(st.integers(-3000, 600), max_size=60)


def came(*seconds: float) -> Tally:
    tally = Tally()
    tally.add(START + timedelta(seconds=one) for one in seconds)
    return tally


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


@given(MOMENTS)
def test_the_rate_is_what_came_in_ten_minutes(seconds: list[int]) -> None:
    counted = rate(came(*seconds).counts, START)
    within = WINDOW.total_seconds()
    surely = sum(-within + SLOT_S <= one <= 0 for one in seconds)
    at_most = sum(-within < one < SLOT_S for one in seconds)
    assert surely <= counted <= at_most


@given(MOMENTS, st.integers(0, 1200))
def test_the_peak_is_the_highest_rate_of_that_time(seconds: list[int], within_s: int) -> None:
    counts = came(*seconds).counts
    moments = range(
        -within_s // SLOT_S * SLOT_S if within_s % SLOT_S == 0 else -(within_s // SLOT_S) * SLOT_S, 1, SLOT_S
    )
    assert peak(counts, START, within_s) == max(rate(counts, at(one)) for one in moments)


def test_a_flood_begins_at_its_limit_and_not_before() -> None:
    assert not begins(came(*range(29)).counts, at(29), LIMITS)
    assert begins(came(*range(30)).counts, at(30), LIMITS)
    assert not begins(came(*range(30)).counts, at(30 + 600), LIMITS)


def test_a_flood_ends_after_ten_minutes_below_the_lower_limit() -> None:
    tally = came(*range(40))
    assert not ends(tally.counts, at(600), LIMITS)
    assert not ends(tally.counts, at(1210), LIMITS)  # below since 620, not quite ten minutes
    assert ends(tally.counts, at(1220), LIMITS)
    tally.add(at(1200 + one) for one in range(15))  # it comes up again
    assert not ends(tally.counts, at(1220), LIMITS)


def test_between_the_limits_nothing_changes() -> None:
    """The same load is no flood where none was, and goes on being one where one was."""
    counts = came(*range(0, 600, 30)).counts  # 20 in ten minutes
    now = at(599)
    assert not begins(counts, now, LIMITS)
    assert not ends(counts, now, LIMITS)
    assert (level(20, LIMITS, flood=False), level(20, LIMITS, flood=True)) == ("busy", "flood")
    assert level(9, LIMITS, flood=False) == "calm"


@given(MOMENTS)
def test_what_is_forgotten_changes_no_answer(seconds: list[int]) -> None:
    tally, whole = came(*seconds), came(*seconds).counts
    tally.forget(START - looked_back(LIMITS))
    assert rate(tally.counts, START) == rate(whole, START)
    assert ends(tally.counts, START, LIMITS) == ends(whole, START, LIMITS)


def test_what_a_clock_that_was_set_back_left_in_the_future_does_not_count() -> None:
    assert rate(came(*(3600 + one for one in range(40))).counts, at(0)) == 0


def test_a_file_says_what_is_wrong_in_it() -> None:
    with pytest.raises(WorldFailure, match="flood_at"):
        load(b"busy_at: 10\nflood_at: many\ncalm_below: 15\ncalm_for_s: 600\n")
    assert not Limits(busy_at=40, flood_at=30, calm_below=15, calm_for_s=600).fit
    assert not Limits(busy_at=10, flood_at=30, calm_below=31, calm_for_s=600).fit
