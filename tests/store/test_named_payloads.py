"""Every payload that an entry names must be there: `verify` says which one is missing, and whose it was."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from icc_desktop.desk import decisions
from icc_desktop.domain import decision
from icc_desktop.domain.decision import Wording
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.source import KIND, LOST
from icc_desktop.store.work import Work
from tests import rigs
from tests.rigs import Bench, HeldClock, alert

WORDING = Wording(issue="Warn?", choice="Yes", decided_by="PL", reasons="near")


def decided(desk: Bench) -> tuple[str, str]:
    one = desk.run(decisions.take, wording=WORDING, lane="real").result
    found: decision.Decision = desk.read(decisions.decision_detail, decision_id=one, lane="real").decision
    assert found.wording is not None
    assert found.wording.picture is not None
    return found.ref, found.wording.picture


def proposed(desk: Bench) -> tuple[str, str]:
    change = desk.run(decisions.propose, wording=WORDING, lane="exercise")
    detail = desk.read(decisions.decision_detail, decision_id=change.result, lane="exercise")
    return change.entries[0].ref, detail.decision.wording.picture


def answered(desk: Bench) -> tuple[str, str]:
    def lose(work: Work) -> Any:
        sha256 = work.keep_payload(b"<html>sign in</html>")
        data = {"name": "Feed", "reason": "", "reason_values": {}, "answer": sha256}
        return work.append(LOST, Subject(KIND, "feed"), data, by_program=True).ref, sha256

    found: tuple[str, str] = desk.program(lose).result
    return found


def read(desk: Bench) -> tuple[str, str]:
    one = desk.received(alert("one"))
    facts = desk.detail(one).state.facts
    assert facts is not None
    return desk.row(one).ref, facts.reading or ""


@pytest.mark.parametrize("named", [decided, proposed, answered, read])
def test_a_payload_that_is_gone_is_named_with_its_entry(
    tmp_path: Path, named: Callable[[Bench], tuple[str, str]]
) -> None:
    folder = rigs.establish(tmp_path / "desk")
    with rigs.bench(folder, HeldClock()) as desk:
        ref, sha256 = named(desk)
    with rigs.tampering(folder) as connection:
        assert connection.execute("DELETE FROM payload WHERE sha256 = ?", (bytes.fromhex(sha256),)).rowcount == 1
    found = rigs.verify(folder)
    assert (found.entry, found.problem and found.problem.say()) == (ref, f"The original {sha256} is missing.")
