"""What all tests share: the keyring of whoever runs them is never touched, and Qt's objects die where they were made."""

import gc
import os

import pytest

os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # before the library is loaded, and in children


@pytest.fixture(autouse=True, scope="module")
def _nothing_left_over() -> None:
    """What the tests of another module left to the garbage collector is collected here, on the thread of the tests.

    Later it might be collected on a thread that a desk or a server has started, and Qt's timers end on their own thread only.
    """
    gc.collect()
