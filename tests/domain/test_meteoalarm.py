"""Awareness level, awareness type and region codes, however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.domain.alert import Area, Info, Named
from icc_desktop.domain.meteoalarm import LEVELS, MAX_TYPE, awareness, regions


def level(written: str) -> int | None:
    found = awareness(Info(parameters=(Named("awareness_level", written),)))
    assert found
    return found.level


def kind(written: str) -> int | None:
    found = awareness(Info(parameters=(Named("awareness_type", written),)))
    assert found
    return found.type


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("4; red; Extreme", 4),
        ("4;red", 4),
        ("3", 3),
        ("red", 4),
        ("Amber", 3),
        ("Awareness level 4", 4),
        ("2 ; yellow ; Moderate", 2),
        ("1; green; Minor", 1),
        ("oranje", 3),
        ("9; orange", 3),
        ("extraordinary", None),
        ("covered", None),
    ],
)
def test_the_level(written: str, expected: int | None) -> None:
    assert level(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("1; Wind", 1),
        ("3; Thunderstorm", 3),
        ("12; flooding", 12),
        ("13; Rain-Flood", 13),
        ("thunderstorm", 3),
        ("Rain-Flood", 13),
        ("snow-ice", 2),
        ("High-Temperature", 5),
        ("10;rain", 10),
        ("11; own word", 11),
        ("77; nonsense", None),
        ("nonsense", None),
    ],
)
def test_the_type(written: str, expected: int | None) -> None:
    assert kind(written) == expected


def test_words_for_both_and_the_senders_own_where_there_are_none() -> None:
    found = awareness(
        Info(parameters=(Named("Awareness_Level", "3; orange; Severe"), Named("awareness type", "11; Dust storm")))
    )
    assert found
    assert (str(found.level_words), str(found.type_words)) == ("Orange", "11; Dust storm")
    other = awareness(Info(parameters=(Named("awareness_level", "unheard of {0}"),)))
    assert other
    assert (str(other.level_words), other.type_words) == ("unheard of {0}", None)


def test_a_block_without_them_says_nothing() -> None:
    assert awareness(Info(parameters=(Named("awareness_level", " "), Named("other", "4; red")))) is None


def test_the_first_of_two_counts() -> None:
    found = awareness(Info(parameters=(Named("awareness_level", "2"), Named("awareness_level", "4"))))
    assert found
    assert found.level == 2


def test_region_codes_of_every_scheme_each_once() -> None:
    area = Area(
        "A",
        geocodes=(
            Named("EMMA_ID", "BE001"),
            Named("emma id", "BE001, BE002"),
            Named("NUTS3", "BE100"),
            Named("WARNCELLID", "105158000"),
            Named("FIPS6", "002016"),
        ),
    )
    assert regions(area) == (
        Named("EMMA_ID", "BE001"),
        Named("EMMA_ID", "BE002"),
        Named("NUTS3", "BE100"),
        Named("WARNCELLID", "105158000"),
    )


@given(st.text(max_size=30))
def test_any_text_is_answered(written: str) -> None:
    found = awareness(Info(parameters=(Named("awareness_level", written), Named("awareness_type", written))))
    if found is None:
        assert not written.strip()
        return
    assert found.level in (None, *LEVELS)
    assert found.type is None or 1 <= found.type <= MAX_TYPE
    assert str(found.level_words)
