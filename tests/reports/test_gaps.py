"""The report of gaps: what is read out, and what another program reads."""

from datetime import UTC, datetime, timedelta

from icc_desktop.domain.source import Gap
from icc_desktop.reports import gaps

START = datetime(2026, 11, 25, 8, tzinfo=UTC)
NOW = START + timedelta(hours=12)
HOUR = timedelta(hours=1)

FOUND = [
    Gap(source_id="network", name="Network", from_at=START, to_at=START + HOUR / 2, causes=("reach",), reach="all"),
    Gap(
        source_id="1",
        name="USGS",
        from_at=START,
        to_at=START + 2 * HOUR,
        causes=("reach", "stopped", "something new"),
        late_items=3,
        reach="window",
        oldest_at=START + HOUR,
    ),
    Gap(source_id="2", name="NINA", from_at=START + HOUR, causes=("answer",)),
    Gap(source_id="2", name="NINA", from_at=START, to_at=START + HOUR / 4, causes=("off",), reach="now"),
]


def test_the_text_says_source_by_source_what_each_gap_cost() -> None:
    assert gaps.text(FOUND, START, NOW, NOW).splitlines() == [
        "Gaps in the cover of the sources from 2026-11-25 08:00Z to 2026-11-25 20:00Z",
        "",
        "Network",
        "  2026-11-25 08:00Z to 2026-11-25 08:30Z (30 min): out of reach. Messages that came late: 0. Nothing is lost.",
        "",
        "NINA",
        "  since 2026-11-25 09:00Z, still open (11 h 00 min): wrong answers.",
        "  2026-11-25 08:00Z to 2026-11-25 08:15Z (15 min): switched off. Messages that came late: 0. "
        "What was issued and withdrawn meanwhile is not known.",
        "",
        "USGS",
        "  2026-11-25 08:00Z to 2026-11-25 10:00Z (2 h 00 min): out of reach, then the program was not running. "
        "Messages that came late: 3. What was sent from 2026-11-25 08:00Z to 2026-11-25 09:00Z can no longer be fetched.",
        "",
        "In all: gaps: 4, sources: 3, messages that came late: 3, spans that cannot be fetched: 2.",
    ]


def test_the_hour_that_happens_twice_is_told_apart_in_print() -> None:
    summer, winter = datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 1, 30, tzinfo=UTC)  # 02:30 twice
    gap = Gap(source_id="1", name="USGS", from_at=summer, to_at=winter, causes=("reach",), reach="all")
    assert gaps.line(gap, NOW).startswith("2026-10-25 00:30Z to 2026-10-25 01:30Z (1 h 00 min): ")


def test_no_gaps_are_said_as_such() -> None:
    assert "No gaps: every source was covered all the time." in gaps.text([], START, NOW, NOW)


def test_the_values_for_another_program() -> None:
    told = gaps.values(FOUND[1:3], START, NOW, NOW)
    assert (told["since"], told["until"]) == ("2026-11-25T08:00:00Z", "2026-11-25T20:00:00Z")
    assert told["gaps"] == [
        {
            "source": "USGS",
            "source_id": "1",
            "from": "2026-11-25T08:00:00Z",
            "to": "2026-11-25T10:00:00Z",
            "length_s": 7200,
            "causes": ["reach", "stopped", "something new"],
            "late": 3,
            "unfetchable": "span",
            "unfetchable_to": "2026-11-25T09:00:00Z",
        },
        {
            "source": "NINA",
            "source_id": "2",
            "from": "2026-11-25T09:00:00Z",
            "to": None,
            "length_s": 39600,
            "causes": ["answer"],
            "late": None,
            "unfetchable": None,
            "unfetchable_to": None,
        },
    ]


def test_lengths_are_no_finer_than_they_matter() -> None:
    assert [gaps.length_text(seconds) for seconds in (50, 3540, 3660, 200_000)] == [
        *("1 min", "59 min", "1 h 01 min", "2 d 7 h"),
    ]


def test_translated_word_by_word() -> None:
    words = {"{first}, then {second}": "{first}, dann {second}", "out of reach": "unerreichbar"}
    said = gaps.why(FOUND[1], lambda text: words.get(text, text))
    assert said == "unerreichbar, dann the program was not running"
