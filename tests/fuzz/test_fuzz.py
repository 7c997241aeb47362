"""A short run of each fuzzing target, always the same one, and everything that was ever found."""

import json
from pathlib import Path
from random import Random

import pytest

from icc_desktop.intake import entries
from icc_desktop.intake.readers import READERS
from tests.fuzz import corpus, mutators, promises
from tests.fuzz.__main__ import main
from tests.fuzz.lines import Lines
from tests.fuzz.session import Session

EXECUTIONS = 40
"""Of each target, beyond what is kept."""


def test_each_reader_is_a_target() -> None:
    assert set(promises.TARGETS) == {reader.name for reader in READERS} | {promises.INDEX}


@pytest.mark.parametrize("target", promises.TARGETS)
def test_a_short_run_finds_nothing(target: str) -> None:
    session = Session(target, seed="always the same", keep=False, grow=False)
    first = session.known
    session.run(lambda: session.executions >= first + EXECUTIONS)
    assert session.executions == first + EXECUTIONS
    assert session.faults == []


@pytest.mark.parametrize("target", promises.TARGETS)
def test_what_is_kept_keeps_its_promises_and_comes_to_its_reader(target: str) -> None:
    kept = corpus.kept(target)
    assert kept, "a target without a corpus"
    assert len(kept) <= corpus.MAX_OF_TARGET
    for name, data in kept.items():
        assert name == corpus.digest(data)
        assert promises.is_for(target, data)
        for items in promises.readings(target, data):
            promises.judge(data, items)


def test_what_once_broke_a_promise_keeps_it_now() -> None:
    for name, data in corpus.crashes().items():
        note = json.loads((corpus.CRASHES / name).with_suffix(".json").read_text("utf-8"))
        for items in promises.readings(note["target"], data):
            promises.judge(data, items)


def test_what_is_kept_is_little() -> None:
    sizes = [path.stat().st_size for path in corpus.KEPT.rglob("*") if path.is_file()]
    assert len(sizes) <= 300
    assert sum(sizes) <= 1_000_000


def test_a_planted_fault_is_found_cut_small_and_told_with_its_seed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    first = entries.first

    def faulty(element, *names):
        said = first(element, *names)
        if "1e999" in said:
            raise KeyError("planted")
        return said

    monkeypatch.setattr(entries, "first", faulty)
    monkeypatch.setattr(corpus, "CRASHES", tmp_path / "crashes")
    monkeypatch.setattr(Session, "_write", lambda session: None)
    monkeypatch.setattr("tests.fuzz.__main__.CURRENT", tmp_path / "build" / "current")
    monkeypatch.setattr("tests.fuzz.__main__._after", lambda end: _until(tmp_path / "crashes"))
    assert main(["--reader", "feed", "--seed", "always the same"]) == 1
    one, total = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert one["reader"] == "feed"
    assert one["faults"] == total["faults"] != []
    (note, *_) = (json.loads(path.read_text("utf-8")) for path in (tmp_path / "crashes").glob("*.json"))
    assert (note["target"], note["seed"]) == ("feed", "always the same")
    assert "KeyError" in note["fault"]
    assert "planted" in note["trace"]
    (data, *_) = corpus.crashes().values()
    with pytest.raises(KeyError, match="planted"):
        promises.readings("feed", data)


def _until(crashes: Path):
    left = iter(range(20_000))
    return lambda: crashes.exists() or next(left, None) is None


def test_an_input_that_ended_the_run_before_is_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    current = tmp_path / "current"
    current.write_bytes(b"<deadly/>")
    monkeypatch.setattr(corpus, "CRASHES", tmp_path / "crashes")
    monkeypatch.setattr(Session, "_write", lambda session: None)
    monkeypatch.setattr("tests.fuzz.__main__.CURRENT", current)
    monkeypatch.setattr("tests.fuzz.__main__._after", lambda end: lambda: True)
    assert main(["--reader", "EMSI", "--seed", "1"]) == 1
    (path,) = json.loads(capsys.readouterr().out.splitlines()[-1])["faults"]
    assert Path(path).read_bytes() == b"<deadly/>"
    assert not current.exists()


def test_the_same_seed_damages_alike() -> None:
    seeds = corpus.own()

    def some(seed: int) -> list[bytes]:
        chance = Random(seed)
        return [mutators.mutated(data, chance, lambda: chance.choice(seeds)) for data in seeds * 3]

    assert some(1) == some(1) != some(2)


def test_grown_inputs_are_large_and_within_bounds() -> None:
    chance = Random(1)
    sizes = [len(mutators.grown(data, chance)) for data in corpus.own()]
    assert max(sizes) > mutators.MAX_GROWN_BYTES // 2
    assert max(sizes) <= mutators.MAX_GROWN_BYTES + 4_000


def test_new_lines_are_told_once() -> None:
    cap = next(data for data in corpus.own() if promises.first_claim(data) == "cap")
    lines = Lines()
    with lines.looking():
        promises.readings("cap", cap)
    assert {name for name, _ in lines.take()} >= {"cap.py", "xml.py", "readers.py"}
    with lines.looking():
        promises.readings("cap", cap)
    assert lines.take() == set()


def test_the_best_inputs_are_few_and_small() -> None:
    covers = {b"aaaa": frozenset("xy"), b"b": frozenset("x"), b"c": frozenset("y"), b"d" * 9_000: frozenset("xyz")}
    assert corpus.best(covers, frozenset()) == [b"aaaa"]
    assert corpus.best(covers, frozenset("x")) == [b"c"]


def test_what_is_cut_smaller_still_does_what_it_did() -> None:
    assert corpus.smaller(b"a" * 50 + b"needle" + b"b" * 50, lambda data: b"needle" in data) == b"needle"
