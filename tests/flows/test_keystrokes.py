"""How many keys the officer needs, counted at the real window."""

from pathlib import Path

from tests.flows.at_program import MARKS
from tests.flows.keystrokes import from_call_to_next_alert

pytestmark = MARKS

AT_MOST = 12


def test_from_the_call_to_the_next_alert(tmp_path: Path) -> None:
    assert from_call_to_next_alert(tmp_path) <= AT_MOST
