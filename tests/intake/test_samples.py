"""The real files of every kind that is a notification: each gives what the index of the samples says."""

import pytest

from icc_desktop.domain.alert import Draft
from icc_desktop.intake.readers import read
from icc_desktop.reports.reading import line
from tests.samples import KINDS, SAMPLES, check, kind_of, rows

FILES = rows(*KINDS)


@pytest.mark.skipif(not SAMPLES.exists(), reason="the sample files are not here")
@pytest.mark.parametrize(("name", "words"), FILES, ids=[name for name, _ in FILES])
def test_a_sample_file_has_the_values_of_the_index(name: str, words: str) -> None:
    data = (SAMPLES / name).read_bytes()
    batch = read(data)
    check(name, batch, words, data)
    for item in batch.items:
        assert line(name, item, "nl")["readable"] is isinstance(item, Draft)


@pytest.mark.skipif(not SAMPLES.exists(), reason="the sample files are not here")
def test_every_kind_is_there() -> None:
    assert {kind_of(name) for name, _ in FILES} == set(KINDS)
    assert len(FILES) > 130
