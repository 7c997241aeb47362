"""What the tests of the doors share."""

import pytest

from tests.loopback import Loopback


@pytest.fixture
def server():
    with Loopback() as running:
        yield running
