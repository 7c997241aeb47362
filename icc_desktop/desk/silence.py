"""How the sources do: kept in memory, written in portions, and accounted for in the journal where one was silent.

A poll that changes nothing costs no transaction: `Pulse` keeps the heartbeats and gives them out to be written, at once where
something happened and otherwise together. So after a crash the last heartbeat is known to within `WRITTEN_EVERY_S`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec

from icc_desktop.base.clock import Clock, iso_z, slept_s
from icc_desktop.base.words import Message
from icc_desktop.desk.marks import shipped
from icc_desktop.domain import silence, station
from icc_desktop.domain import source as s
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.silence import NETWORK, REMOTE
from icc_desktop.domain.source import Coverage, Gap, Health, PollResult
from icc_desktop.domain.withholding import names_classified, withhold_words
from icc_desktop.store.work import Reader, Work

WRITTEN_EVERY_S = 60.0
CLOCK_STRAYS_S = 2.0  # a wall clock that strays further from the steady one was set
HELD_UP_S = 30.0  # between two looks: the program was stopped meanwhile, or the machine asleep
LEDGER = frozenset((s.ADDED, s.CHANGED, s.REMOVED, s.LOST, s.RECOVERED, s.GAP_CLOSED))


class Note(msgspec.Struct, frozen=True):
    """What is to be written of a source: its health, what it remembers (None: as it stands), the gaps that are over.

    `answer` are the bytes of a wrong answer, to be kept if it is the first.
    """

    health: Health
    memory: dict[str, str] | None = None
    gaps: tuple[Gap, ...] = ()
    answer: bytes | None = None


class Heard(msgspec.Struct, frozen=True):
    """What a poll came to: whether it has to be written at once, and whether the network is back with it."""

    at_once: bool = False
    network_back: bool = False


def record(work: Work, *, notes: Sequence[Note]) -> None:
    """Write how sources do, and in the journal what was lost, came back, and what the gap was."""
    for note in notes:
        source_id = note.health.source_id
        coverage: Coverage | None = work.state(Subject(s.KIND, source_id), "real")
        if source_id == NETWORK.id:
            coverage = coverage or Coverage(id=NETWORK.id, lane="real")
        elif coverage is None or coverage.removed or coverage.source is None:
            continue
        work.keep_poll(note.health, note.memory)
        _tell(work, coverage, note)


def healths(reader: Reader) -> dict[str, Health]:
    """How each source, and the network, did when that was last written."""
    return reader.healths()


def gaps(
    reader: Reader, *, since: datetime, until: datetime, now: datetime, healths: Mapping[str, Health] | None = None
) -> list[Gap]:
    """All gaps that touch the period, by their beginning, those included that are still open.

    `healths` are newer ones than those that were written, as the running program has them.
    """
    known = reader.healths() if healths is None else healths
    is_running = healths is not None or any(one.running for one in reader.states(station.KIND))
    states: list[Coverage] = reader.states(s.KIND)
    found = [
        gap for gap in map(silence.gap_in, reader.entries_since("real", since, (s.GAP_CLOSED,))) if gap is not None
    ]
    for coverage in states:
        if coverage.source is None:
            continue
        if coverage.removed:
            if coverage.lost_since is not None:
                found.append(_ended_by_removal(coverage, coverage.lost_since))
            continue
        health = known.get(coverage.id)
        gap = silence.open_gap(coverage, health, now, is_running=is_running)
        found += [one for one in (gap, health.pending if health else None) if one is not None]
    network = known.get(NETWORK.id)
    if network is not None and network.outcome == "failed":
        gap = silence.open_gap(Coverage(id=NETWORK.id, lane="real"), network, now)
        found += [gap] if gap is not None else []
    return silence.overlapping(found, since, until)


def closed_since(reader: Reader, *, since: datetime) -> list[Gap]:
    """The gaps that were closed after `since`, the newest first."""
    entries = reader.entries_since("real", since, (s.GAP_CLOSED,))
    return [gap for gap in map(silence.gap_in, entries) if gap is not None]


def ledger(reader: Reader, *, source_id: str, limit: int = 100) -> list[LogRow]:
    """What happened to a source, the newest first."""
    entries = [e for e in reader.entries_of(Subject(s.KIND, source_id), "real") if e.kind in LEDGER]
    return reader.log_rows(reversed(entries[-limit:]))


class Pulse:
    """The heartbeats of all sources and of the network, in memory. Knows no disk: what is to be written is taken from it.

    `slept_s` is how long the machine has been asleep so far. The moments that are held follow the wall clock when it is set.
    """

    def __init__(self, clock: Clock, slept_s: Callable[[], float] = slept_s):
        self._clock = clock
        self._slept_s = slept_s
        self._coverages: dict[str, Coverage] = {}
        self._healths: dict[str, Health] = {}
        self._memories: dict[str, dict[str, str]] = {}  # those that are not written yet
        self._new: dict[str, int] = {}
        self._due: list[Note] = []
        self._dirty: set[str] = set()
        self._untold: set[str] = set()
        self._base = (clock.now(), clock.steady_s(), slept_s())
        self._looked_s = clock.steady_s()
        self._written_s = clock.steady_s()

    def begin(self, coverages: Iterable[Coverage], healths: Mapping[str, Health]) -> None:
        """Go on from what was written before the program was stopped."""
        now = self._clock.now()
        self._coverages = {one.id: one for one in coverages}
        for health in healths.values():
            if health.source_id == NETWORK.id and health.outcome != "failed":
                continue
            ahead = (health.succeeded_at or health.at) - now
            kept = silence.shifted(health, -ahead) if ahead > timedelta(0) else health
            if health.source_id != NETWORK.id:
                kept = silence.noted(kept, silence.STOPPED)
            self._healths[kept.source_id] = kept

    def know(self, coverage: Coverage) -> None:
        """A source was added, changed, lost, found again or removed."""
        if not coverage.removed:
            self._coverages[coverage.id] = coverage
            return
        self._coverages.pop(coverage.id, None)
        self._healths.pop(coverage.id, None)
        self._memories.pop(coverage.id, None)
        self._due = [note for note in self._due if note.health.source_id != coverage.id]
        self._dirty.discard(coverage.id)
        self._untold.discard(coverage.id)

    @property
    def healths(self) -> tuple[Health, ...]:
        """How everything does now."""
        return tuple(self._healths.values())

    def received(self, source_id: str, new: int) -> None:
        """So many messages that were not known came in with the poll that is under way."""
        self._new[source_id] = self._new.get(source_id, 0) + new

    def gap_since(self, source_id: str) -> datetime | None:
        """When the gap began after which this source is heard again just now; None where there was none."""
        self.look()
        coverage = self._coverages.get(source_id)
        return silence.gap_begun(coverage, self._healths.get(source_id), self._clock.now()) if coverage else None

    def heard(self, result: PollResult) -> Heard:
        """Take in what a poll came to. Its reason may name a file, whose name may carry a classification."""
        if result.reason is not None:
            result = msgspec.structs.replace(result, reason=withhold_words(result.reason, shipped()))
        self.look()
        coverage = self._coverages.get(result.source_id)
        new = self._new.pop(result.source_id, 0)
        if coverage is None or coverage.source is None:
            return Heard()
        at_once = self._take(coverage, result, new)
        if coverage.source.kind not in REMOTE or not coverage.source.active:
            return Heard(at_once)
        before = self._healths.get(NETWORK.id)
        of_network = silence.network_after(before, self._remote(), result)
        if of_network is None:
            return Heard(at_once)
        at_once |= self._take(Coverage(id=NETWORK.id, lane="real"), of_network, 0)
        is_back = before is not None and before.outcome == "failed" and of_network.outcome != "failed"
        return Heard(at_once, is_back)

    def look(self) -> bool:
        """Compare the clocks. Returns whether the machine was asleep, or the program held up, since the last look."""
        now, steady, slept = self._clock.now(), self._clock.steady_s(), self._slept_s()
        base_wall, base_steady, base_slept = self._base
        slept_by = slept - base_slept
        set_by_s = (now - base_wall).total_seconds() - (steady - base_steady) - slept_by
        was_away = slept_by > CLOCK_STRAYS_S or steady - self._looked_s > HELD_UP_S
        self._looked_s = steady
        if abs(set_by_s) > CLOCK_STRAYS_S:
            by = timedelta(seconds=set_by_s)
            self._each(lambda health: silence.shifted(health, by))
        if was_away:
            self._each(lambda health: silence.noted(health, silence.ASLEEP))
        if was_away or abs(set_by_s) > CLOCK_STRAYS_S:
            self._base = (now, steady, slept)
        return was_away

    def untold(self) -> tuple[Health, ...]:
        """How those do that have changed since this was last asked."""
        untold = tuple(self._healths[one] for one in sorted(self._untold) if one in self._healths)
        self._untold.clear()
        return untold

    @property
    def is_due(self) -> bool:
        """Whether it is time to write, also if nothing happened."""
        return self._clock.steady_s() - self._written_s >= WRITTEN_EVERY_S

    def unwritten(self) -> tuple[Note, ...]:
        """What is to be written now, in its order."""
        at_once = {note.health.source_id for note in self._due}
        rest = (
            Note(self._healths[one], self._memories.get(one))
            for one in sorted(self._dirty - at_once)
            if one in self._healths
        )
        return (*self._due, *rest)

    def written(self, notes: Iterable[Note]) -> None:
        """These are on disk now."""
        done = {id(note) for note in notes}
        for note in notes:
            one = note.health.source_id
            if self._healths.get(one) is note.health:
                self._dirty.discard(one)
            if self._memories.get(one) is note.memory:
                self._memories.pop(one, None)
            self._untold.discard(one)
        self._due = [note for note in self._due if id(note) not in done]
        self._written_s = self._clock.steady_s()

    def _take(self, coverage: Coverage, result: PollResult, new: int) -> bool:
        one = result.source_id
        before = self._healths.get(one)
        health, gaps = silence.after(coverage, before, result, new=new)
        self._healths[one] = health
        self._untold.add(one)
        self._dirty.add(one)
        note = _note(health, result, gaps)
        if note.memory is not None:
            self._memories[one] = note.memory
        turned = (before is not None and before.outcome == "failed") != (health.outcome == "failed")
        if not (turned or gaps or result.outcome == "data" or before is None):
            return False
        self._add_due(note, turned=turned)
        return True

    def _add_due(self, note: Note, *, turned: bool) -> None:
        """Put a note behind the others; one that says no more than this is dropped, so that a full disk fills no memory."""
        last = self._due[-1] if self._due else None
        if last is not None and not turned and not last.gaps and last.health.source_id == note.health.source_id:
            self._due[-1] = msgspec.structs.replace(note, answer=last.answer or note.answer)
        else:
            self._due.append(note)

    def _remote(self) -> dict[str, Health]:
        return {
            one.id: self._healths[one.id]
            for one in self._coverages.values()
            if one.source is not None and one.source.active and one.source.kind in REMOTE and one.id in self._healths
        }

    def _each(self, change: Callable[[Health], Health]) -> None:
        self._healths = {one: change(health) for one, health in self._healths.items()}
        self._untold.update(self._healths)
        self._dirty.update(self._healths)


def _note(health: Health, result: PollResult, gaps: tuple[Gap, ...]) -> Note:
    failed = result.outcome == "failed"
    memory = None if failed or result.source_id == NETWORK.id else result.memory
    return Note(health, memory, gaps, result.answer if failed else None)


def _tell(work: Work, coverage: Coverage, note: Note) -> None:
    health, subject = note.health, Subject(s.KIND, note.health.source_id)
    name = (coverage.source or NETWORK).name
    if health.outcome == "failed" and coverage.lost_since is None:
        reason = health.reason or Message("")
        data: dict[str, Any] = {"name": name, "reason": reason.text, "reason_values": reason.values}
        if note.answer and not names_classified(note.answer, shipped()):
            data["answer"] = work.keep_payload(note.answer)
        work.append(s.LOST, subject, data, by_program=True)
    elif health.outcome != "failed" and coverage.lost_since is not None:
        minutes = (work.now - coverage.lost_since).total_seconds() // 60
        data = {"name": name, "since": iso_z(coverage.lost_since), "minutes": max(0, int(minutes))}
        work.append(s.RECOVERED, subject, data, by_program=True)
    for gap in note.gaps:
        work.append(s.GAP_CLOSED, subject, silence.data_of(gap), by_program=True)


def _ended_by_removal(coverage: Coverage, lost_since: datetime) -> Gap:
    name = coverage.source.name if coverage.source else ""
    return Gap(
        source_id=coverage.id, name=name, from_at=lost_since, to_at=coverage.removed_at, causes=(silence.ANSWER,)
    )
