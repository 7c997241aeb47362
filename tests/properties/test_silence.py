"""Whatever happens to a source, its gaps do not overlap, and with its covered time they tile the time since it was added."""

from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from icc_desktop.desk.silence import Pulse
from icc_desktop.domain import silence
from icc_desktop.domain.source import Coverage, Gap, Health, Outcome, PollResult, Source
from tests.rigs import START, HeldClock

SOURCE = Source("one", "Feed", "http", "https://example.org", "other", reach="window")
COVERAGE = Coverage(id="one", lane="real", source=SOURCE, added_at=START)

pauses = st.floats(0.5, 4000)
OUTCOMES: dict[str, Outcome] = {
    "data": "data",
    "unchanged": "unchanged",
    "more": "data",
    "failed": "failed",
    "unreached": "failed",
}
polls = st.tuples(st.sampled_from(sorted(OUTCOMES)), pauses, st.integers(0, 3))
others = st.tuples(st.sampled_from(("sleep", "kill", "stop")), pauses, st.just(0))


class Machine:
    """A desk's pulse, with a machine around it that sleeps and a disk that holds what was written."""

    def __init__(self) -> None:
        self.clock = HeldClock()
        self.slept_s = 0.0
        self.disk: dict[str, Health] = {}
        self.gaps: list[Gap] = []
        self.heartbeats = [START]
        self.start()

    def start(self) -> None:
        self.pulse = Pulse(self.clock, lambda: self.slept_s)
        self.pulse.begin([COVERAGE], self.disk)

    def write(self) -> None:
        notes = self.pulse.unwritten()
        self.disk |= {note.health.source_id: note.health for note in notes}
        self.gaps += [gap for note in notes for gap in note.gaps if gap.source_id == "one"]
        self.pulse.written(notes)

    def go_on(self, seconds: float) -> None:
        """As the program does it: a look each second (or few), and what is due is written."""
        while seconds > 0:
            step = min(seconds, 20.0)
            self.clock.go_on(seconds=step)
            seconds -= step
            self.pulse.look()
            if self.pulse.is_due:
                self.write()

    def happen(self, what: str, seconds: float, new: int) -> None:
        if what == "sleep":
            self.clock.set_wall(seconds=seconds)
            self.slept_s += seconds
            return
        if what in ("stop", "kill"):
            if what == "stop":
                self.write()
            known_until = self.disk["one"].succeeded_at if "one" in self.disk else None
            self.heartbeats = [START, *(at for at in self.heartbeats[1:] if known_until and at <= known_until)]
            self.clock.go_on(seconds=seconds)
            self.start()
            return
        self.go_on(seconds)
        outcome = OUTCOMES[what]
        self.pulse.received("one", new)
        heard = self.pulse.heard(
            PollResult("one", self.clock.now(), outcome, out_of_reach=what == "unreached", more=what == "more")
        )
        if outcome != "failed":
            self.heartbeats.append(self.clock.now())
        if heard.at_once:
            self.write()


@given(st.lists(st.one_of(polls, polls, polls, others), max_size=30))
def test_gaps_and_covered_time_tile_the_period(events: list[tuple[str, float, int]]) -> None:
    machine = Machine()
    for what, seconds, new in events:
        machine.happen(what, seconds, new)
    now = machine.clock.now()
    health = {one.source_id: one for one in machine.pulse.healths}.get("one")
    gaps = sorted(machine.gaps, key=lambda gap: gap.from_at)
    if health is not None and health.pending is not None:
        gaps.append(health.pending)
    longest = timedelta(seconds=silence.overdue_s(SOURCE))
    assert [(gap.from_at, gap.to_at) for gap in gaps] == [
        (a, b) for a, b in pairwise(machine.heartbeats) if b - a > longest
    ]
    assert all(gap.causes for gap in gaps)
    still = silence.open_gap(COVERAGE, health, now)
    last = machine.heartbeats[-1]
    fails = health is not None and health.outcome == "failed"
    assert (still.from_at if still else None) == (last if now - last > longest or fails else None)
    assert silence.cover(COVERAGE, health, now).state != "covered" or still is None
    assert sum(gap.late_items for gap in gaps) <= sum(new for _, _, new in events)


@given(st.lists(st.tuples(polls, st.floats(-90_000, 90_000)), max_size=20))
def test_a_clock_that_is_set_makes_no_gap(events: list[tuple[tuple[str, float, int], float]]) -> None:
    machine = Machine()
    machine.happen("unchanged", 10, 0)
    for (_, seconds, new), jump in events:
        machine.clock.set_wall(seconds=jump)
        machine.happen("data", seconds % 140, new)
        (health,) = (one for one in machine.pulse.healths if one.source_id == "one")
        assert silence.cover(COVERAGE, health, machine.clock.now()).state == "covered"
    assert machine.gaps == []


def test_after_a_kill_the_last_heartbeat_is_known_to_within_a_minute_or_so() -> None:
    machine = Machine()
    for _ in range(10):
        machine.happen("unchanged", 60, 0)
    last = machine.clock.now()
    machine.happen("kill", 7200, 0)
    machine.happen("data", 5, 4)
    (gap,) = machine.gaps
    assert timedelta(0) <= last - gap.from_at <= timedelta(seconds=80)
    assert (gap.causes, gap.late_items) == ((silence.STOPPED,), 4)


def test_sleep_is_a_gap_with_its_name() -> None:
    machine = Machine()
    machine.happen("unchanged", 10, 0)
    machine.happen("sleep", 1800, 0)
    machine.happen("data", 3, 1)
    (gap,) = machine.gaps
    assert (gap.causes, gap.late_items) == ((silence.ASLEEP,), 1)
    assert (gap.to_at or START) - gap.from_at == timedelta(seconds=1803)
