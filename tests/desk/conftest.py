from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import rigs
from tests.rigs import Bench, HeldClock


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def desk(tmp_path: Path, clock: HeldClock) -> Iterator[Bench]:
    """An established desk with Ann signed in; the journal it leaves is verified."""
    with rigs.bench(rigs.establish(tmp_path / "desk"), clock) as made:
        yield made
