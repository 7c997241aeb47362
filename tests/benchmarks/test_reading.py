"""Reading each format against the bare library on the same bytes: lxml, msgspec and the parser of mails build a tree and no more."""

import email.parser
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from lxml import etree
from pytest_benchmark.fixture import BenchmarkFixture

from icc_desktop.intake import readers
from tests.benchmarks.against import against

OWN = Path(__file__).resolve().parents[1] / "data"
SAMPLES = Path(__file__).resolve().parents[2].parent / "shared" / "samples"
TURN_BYTES = 400_000
"""Each round reads all files as often as makes about so much."""

Read = Callable[[bytes], object]


def _mail(data: bytes) -> object:
    return email.parser.BytesParser().parsebytes(data)


XML: Read = etree.fromstring
JSON: Read = msgspec.json.decode
FORMATS: dict[str, Read] = {
    "cap": XML, "edxl": XML, "feeds": XML, "feed": XML, "gdacs": XML, "quakeml": XML, "irix": XML, "emsi": XML,
    "geojson": JSON, "nina": JSON, "nina-json": JSON, "capgateway": JSON, "eml": _mail,
}  # fmt: skip
"""The bare thing for the files in the folder of that name."""


def _that_it_reads(folder: Path, bare: Read) -> list[bytes]:
    files = []
    for path in sorted(folder.iterdir()):
        data = path.read_bytes()
        try:
            bare(data)
        except (etree.XMLSyntaxError, msgspec.DecodeError):
            continue
        files.append(data)
    return files


def _read_all(files: list[bytes], read: Read, turns: int) -> Callable[[], None]:
    def all_turns() -> None:
        for _ in range(turns):
            for data in files:
                read(data)

    return all_turns


@pytest.mark.parametrize("whose", [OWN, SAMPLES], ids=["own", "samples"])
@pytest.mark.parametrize("kind", FORMATS)
def test_reading(kind: str, whose: Path, benchmark: BenchmarkFixture) -> None:
    folder, bare = whose / kind, FORMATS[kind]
    if not folder.exists():
        pytest.skip("no such files here")
    files = _that_it_reads(folder, bare)
    size = sum(map(len, files))
    turns = max(1, TURN_BYTES // size)
    against(
        benchmark,
        _read_all(files, readers.read, turns),
        _read_all(files, bare, turns),
        rounds=20,
        files=len(files) * turns,
        bytes=size * turns,
    )
    stats = benchmark.stats
    assert stats is not None
    benchmark.extra_info["megabytes_a_second"] = round(size * turns / stats.stats.median / 1e6, 2)
