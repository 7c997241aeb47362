"""How the sources do, and when they are silent. Only the first failure and the recovery are entries."""

from typing import Any

from icc_desktop.base.clock import iso_z
from icc_desktop.base.words import Message
from icc_desktop.domain import source as s
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.source import Coverage, PollResult
from icc_desktop.store.work import Work


def record_poll(work: Work, *, result: PollResult) -> None:
    """Keep the outcome of one poll. A failure changes the source's health and nothing else."""
    coverage: Coverage | None = work.state(Subject(s.KIND, result.source_id), "real")
    if coverage is None or coverage.removed or coverage.source is None:
        return
    before = work.healths().get(result.source_id)
    health = s.health_after(before, result)
    memory = result.memory if result.outcome != "failed" else work.memories().get(result.source_id, {})
    work.keep_poll(health, memory)
    name = coverage.source.name
    if health.outcome == "failed" and coverage.lost_since is None:
        reason = result.reason or Message("")
        data: dict[str, Any] = {"name": name, "reason": reason.text, "reason_values": reason.values}
        if result.answer:
            data["answer"] = work.keep_payload(result.answer)
        work.append(s.LOST, Subject(s.KIND, result.source_id), data, by_program=True)
    elif health.outcome != "failed" and coverage.lost_since is not None:
        minutes = (work.now - coverage.lost_since).total_seconds() // 60
        data = {"name": name, "since": iso_z(coverage.lost_since), "minutes": int(minutes)}
        work.append(s.RECOVERED, Subject(s.KIND, result.source_id), data, by_program=True)
