"""The keys that it takes to note a call, assess it, put it into a new dossier and go to the next alert, beyond the text itself."""

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.flows.at_program import in_brussels  # noqa: F401 - a fixture
from tests.flows.keystrokes import from_call_to_next_alert
from tests.flows.test_keystrokes import AT_MOST


@pytest.mark.usefixtures("in_brussels")
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_keystrokes_from_call_to_next_alert(tmp_path: Path, benchmark: BenchmarkFixture) -> None:
    counted = benchmark.pedantic(from_call_to_next_alert, args=(tmp_path,), rounds=1)
    benchmark.extra_info["keystrokes"] = counted
    benchmark.extra_info["at_most"] = AT_MOST
