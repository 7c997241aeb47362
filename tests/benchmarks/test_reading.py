"""Reading CAP against bare lxml, which only builds the tree of the same bytes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from pytest_benchmark.fixture import BenchmarkFixture

from icc_desktop.intake import readers
from tests.benchmarks.against import against

OWN = Path(__file__).resolve().parents[1] / "data" / "cap"
SAMPLES = Path(__file__).resolve().parents[2].parent / "shared" / "samples" / "cap"
TURNS = 10  # each round reads all files so often


def _read_all(files: list[bytes], read: Callable[[bytes], object]) -> Callable[[], None]:
    def turns() -> None:
        for _ in range(TURNS):
            for data in files:
                read(data)

    return turns


def _that_lxml_reads(folder: Path) -> list[bytes]:
    files = []
    for path in sorted(folder.iterdir()):
        data = path.read_bytes()
        try:
            etree.fromstring(data)
        except etree.XMLSyntaxError:
            continue
        files.append(data)
    return files


@pytest.mark.parametrize("folder", [OWN, SAMPLES], ids=["own", "samples"])
def test_reading_cap(folder: Path, benchmark: BenchmarkFixture) -> None:
    if not folder.exists():
        pytest.skip("the samples are not here")
    files = _that_lxml_reads(folder)
    size = sum(map(len, files))
    against(
        benchmark,
        _read_all(files, readers.read),
        _read_all(files, etree.fromstring),
        rounds=30,
        files=len(files) * TURNS,
        bytes=size * TURNS,
    )
