"""The tones and how they are set: never silent, quiet over midnight, whatever an entry of another version holds."""

from datetime import time
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.domain.sound import FLOOR_PERCENT, TONE_WORDS, TONES, Settings, tone_of


def test_each_severity_has_a_tone_of_its_own_in_the_order_of_the_queue() -> None:
    order = [TONES.index(tone_of(severity)) for severity in (1, 2, None, 3, 4)]
    assert order == sorted(order)
    assert len(set(order)) == 5
    assert set(TONE_WORDS) == set(TONES)


@pytest.mark.parametrize("volume", [0, 1, FLOOR_PERCENT - 1, 101])
def test_nothing_sets_the_volume_below_its_floor(volume: int) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"volume_percent": volume}, Settings)


@given(st.times(), st.times(), st.times())
def test_it_is_quiet_between_two_times_and_over_midnight(begin: time, end: time, now: time) -> None:
    quiet = Settings(quiet_from=begin, quiet_to=end).is_quiet(now)
    if begin != end:  # the other half of the day is the opposite
        assert quiet != Settings(quiet_from=end, quiet_to=begin).is_quiet(now)
    if begin < end:
        assert quiet == (begin <= now < end)


def test_without_both_times_it_is_never_quiet() -> None:
    half: list[dict[str, Any]] = [{}, {"quiet_from": time(22)}, {"quiet_to": time(6)}]
    assert not any(Settings(**one).is_quiet(time(23)) for one in half)
