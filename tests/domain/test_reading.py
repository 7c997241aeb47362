"""The block for a reader, the worst severity, and the proposal on our own scale (DOMAIN.md 9.2)."""

import pytest

from icc_desktop.domain.alert import Alert, Info
from icc_desktop.domain.reading import best_info, proposed_severity, worst_severity


def alert(*infos: Info, status: str = "Actual") -> Alert:
    return Alert(format="CAP 1.2", status=status, infos=infos)


def graded(severity: str | None, urgency: str | None = "Expected", certainty: str | None = "Likely") -> Info:
    return Info(severity=severity, urgency=urgency, certainty=certainty)


@pytest.mark.parametrize(
    ("wanted", "headline"),
    [
        ("nl-BE", "flemish"),
        ("nl", "dutch"),
        ("fr-BE", "french"),
        ("FR_be", "french"),
        ("de", "english"),
        (None, "english"),
    ],
)
def test_the_readers_language_comes_first_then_english(wanted: str | None, headline: str) -> None:
    blocks = alert(
        Info(language="fr-FR", headline="french"),
        Info(language="nl-NL", headline="dutch"),
        Info(language="nl-BE", headline="flemish"),
        Info(headline="english"),
    )
    best = best_info(blocks, wanted)
    assert best
    assert best.headline == headline


def test_without_the_language_and_without_english_the_first_block_is_taken() -> None:
    best = best_info(alert(Info(language="is-IS", headline="a"), Info(language="sr", headline="b")), "nl")
    assert best
    assert best.headline == "a"
    assert best_info(alert(), "nl") is None


def test_the_worst_severity_of_all_blocks_counts() -> None:
    assert worst_severity(alert(graded("Minor"), graded("Extreme"), graded("Unknown"))) == "Extreme"
    assert worst_severity(alert(graded(None), graded("Unknown"))) == "Unknown"
    assert worst_severity(alert(graded(None))) is None
    assert worst_severity(alert()) is None


@pytest.mark.parametrize(
    ("info", "proposed"),
    [
        (graded("Extreme", "Immediate", "Observed"), 4),
        (graded("Severe", "Immediate", "Likely"), 4),
        (graded("Severe", "Immediate", "Very Likely"), 4),
        (graded("Severe", "Immediate", "Possible"), 3),
        (graded("Severe", "Expected"), 3),
        (graded("Extreme", "Expected", "Possible"), 3),
        (graded("Severe", "Future"), 2),
        (graded("Moderate", "Immediate", "Observed"), 2),
        (graded("Moderate", "Past"), 1),
        (graded("Minor", "Immediate"), 1),
        (graded("Severe", "Past"), 1),
        (graded("Unknown", "Immediate"), None),
        (graded("Severe", "Unknown"), None),
        (graded(None, None, None), None),
        (graded("Gigantic"), None),
    ],
)
def test_the_proposal_for_one_block(info: Info, proposed: int | None) -> None:
    assert proposed_severity(alert(info)) == proposed


def test_over_all_blocks_the_worst_counts_and_unassessed_stands_above_notable() -> None:
    assert proposed_severity(alert(graded("Minor"), graded("Severe"))) == 3
    assert proposed_severity(alert(graded("Unknown"), graded("Severe"))) == 3
    assert proposed_severity(alert(graded("Unknown"), graded("Moderate"))) is None
    assert proposed_severity(alert()) is None


@pytest.mark.parametrize("status", ["Test", "System", "Draft"])
def test_what_is_no_event_is_only_for_the_record(status: str) -> None:
    assert proposed_severity(alert(graded("Extreme", "Immediate", "Observed"), status=status)) == 1
