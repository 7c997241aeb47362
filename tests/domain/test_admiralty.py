"""The Admiralty code as it is written."""

import pytest

from icc_desktop.domain import admiralty


@pytest.mark.parametrize(
    ("source", "information", "written"),
    [
        ("C", "2", "C2"),
        ("F", "6", "F6"),
        ("A", None, "A–"),
        (None, "1", "–1"),
        (None, None, ""),
        ("G", "7", ""),
        ("", "3", "–3"),
    ],
)
def test_both_parts_stand_side_by_side_and_each_may_be_missing(source: str, information: str, written: str) -> None:
    assert admiralty.code(source, information) == written


def test_what_cannot_be_judged_is_no_judgement() -> None:
    assert admiralty.SOURCE["F"].endswith("cannot be judged")
    assert admiralty.INFORMATION["6"].endswith("cannot be judged")
