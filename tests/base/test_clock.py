"""The clock of the machine."""

import time

from icc_desktop.base.clock import slept_s


def test_how_long_the_machine_slept_goes_only_forward_and_not_while_it_is_awake() -> None:
    before, began = slept_s(), time.monotonic()
    after = slept_s()
    assert before >= 0
    assert abs(after - before) < max(1.0, time.monotonic() - began)
