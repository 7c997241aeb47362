"""How sources do is kept and accounted for: what is written when, what the ledger says, and the gaps of a period."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from icc_desktop.base.words import Message
from icc_desktop.desk import silence, sources
from icc_desktop.desk.silence import Heard, Pulse
from icc_desktop.domain.source import Outcome, PollResult, Source
from tests.rigs import START, Bench, HeldClock

FEED = Source("", "RMI", "http", "https://example.org/cap", "meteoalarm", reach="window")
MINUTE = timedelta(minutes=1)


class Beat:
    """A desk's sources and their pulse, written as the program writes it."""

    def __init__(self, desk: Bench, clock: HeldClock):
        self.desk, self.clock = desk, clock
        self.pulse = Pulse(clock, lambda: 0.0)
        self.pulse.begin(desk.read(sources.sources), desk.read(silence.healths))

    def add(self, name: str, **more: object) -> str:
        given = {"name": name, "address": f"https://{name}.example", **more}
        source = msgspec.structs.replace(FEED, **given)
        change = self.desk.run(sources.add, source=source)
        self.pulse.know(change.sources[0])
        return str(change.result)

    def poll(self, one: str, outcome: Outcome = "unchanged", **more: Any) -> Heard:
        reason = Message("no way") if outcome == "failed" else None
        heard = self.pulse.heard(PollResult(one, self.clock.now(), outcome, reason=reason, **more))
        if heard.at_once:
            self.write()
        return heard

    def write(self) -> list[str]:
        notes = self.pulse.unwritten()
        change = self.desk.program(silence.record, notes=notes)
        self.pulse.written(notes)
        return [row.kind for row in change.entries]

    def go_on(self, minutes: int) -> None:
        for _ in range(minutes * 3):
            self.clock.go_on(seconds=20)
            self.pulse.look()


@pytest.fixture
def beat(desk: Bench, clock: HeldClock) -> Beat:
    return Beat(desk, clock)


def kinds(desk: Bench, one: str) -> list[str]:
    return [row.kind for row in reversed(desk.read(silence.ledger, source_id=one))]


def test_a_poll_that_changes_nothing_is_written_with_the_others(beat: Beat, desk: Bench) -> None:
    one = beat.add("one")
    assert beat.poll(one, "data", memory={"etag": "1"}).at_once
    beat.go_on(1)
    assert not beat.poll(one, memory={"etag": "2"}).at_once
    assert desk.read(silence.healths)[one].succeeded_at == START
    assert desk.read(sources.memories)[one] == {"etag": "1"}
    assert beat.pulse.is_due
    assert {health.source_id for health in beat.pulse.untold()} == {"network", one}
    assert beat.pulse.untold() == ()
    beat.write()
    assert not beat.pulse.is_due
    assert desk.read(silence.healths)[one].succeeded_at == START + MINUTE
    assert desk.read(sources.memories)[one] == {"etag": "2"}
    assert beat.pulse.unwritten() == ()


def test_a_failure_keeps_what_a_source_remembers(beat: Beat, desk: Bench) -> None:
    one = beat.add("one")
    beat.poll(one, "data", memory={"etag": "1"})
    assert beat.poll(one, "failed", memory={}).at_once
    assert desk.read(sources.memories)[one] == {"etag": "1"}


def test_what_could_not_be_written_is_written_later_in_its_order(beat: Beat, desk: Bench) -> None:
    one = beat.add("one")
    beat.poll(one, "data")
    polls: tuple[tuple[int, Outcome], ...] = ((1, "failed"), (5, "data"), (1, "data"), (1, "failed"))
    for minutes, outcome in polls:
        beat.go_on(minutes)
        beat.pulse.heard(PollResult(one, beat.clock.now(), outcome, reason=Message("x")))
    assert beat.write() == [
        *("source.lost", "source.recovered", "source.gap_closed"),
        "source.lost",
    ]
    assert kinds(desk, one) == ["source.added", "source.lost", "source.recovered", "source.gap_closed", "source.lost"]


def test_the_network_is_lost_when_the_last_remote_source_is_and_back_with_the_first(beat: Beat, desk: Bench) -> None:
    one, two, folder = beat.add("one"), beat.add("two"), beat.add("in", kind="folder", address="/tmp")
    for each in (one, two, folder):
        beat.poll(each, "data")
    beat.go_on(1)
    beat.poll(one, "failed", out_of_reach=True)
    assert kinds(desk, "network") == []
    beat.poll(two, "failed", out_of_reach=True)
    beat.poll(two, "failed", out_of_reach=True)
    assert kinds(desk, "network") == ["source.lost"]
    beat.go_on(10)
    assert not beat.poll(folder).network_back
    back = beat.poll(one)
    assert back.network_back
    assert not beat.poll(two).network_back
    assert kinds(desk, "network") == ["source.lost", "source.recovered", "source.gap_closed"]
    said = [str(row.message) for row in desk.read(silence.ledger, source_id="network")]
    assert said == [
        "Gap of Network: 2026-11-25 08:00Z to 2026-11-25 08:11Z (11 min), out of reach. Messages that came late: 0. "
        "Nothing is lost.",
        "Online again, after 10 min",
        "Offline: no source on the network can be reached. no way",
    ]
    assert sorted(c.source.name for c in desk.read(sources.sources) if c.source) == ["in", "one", "two"]


def test_the_gaps_of_a_period_also_those_that_are_open(beat: Beat, desk: Bench, clock: HeldClock) -> None:
    one, two = beat.add("one"), beat.add("two")
    for each in (one, two):
        beat.poll(each, "data")
    beat.go_on(30)
    beat.pulse.received(one, 4)
    beat.poll(one, "data", oldest_at=START + 10 * MINUTE)
    beat.poll(two, "failed", out_of_reach=True)
    now = clock.now()

    def gaps(since_minutes: int, until_minutes: int) -> list[tuple[str, object, object]]:
        since, until = (START + minutes * MINUTE for minutes in (since_minutes, until_minutes))
        healths = {health.source_id: health for health in beat.pulse.healths}
        found = desk.read(silence.gaps, since=since, until=until, now=now, healths=healths)
        return [(gap.name, gap.from_at, gap.to_at) for gap in found]

    closed, still_open = ("one", START, now), ("two", START, None)
    assert gaps(0, 60) == [closed, still_open]
    assert gaps(20, 25) == [closed, still_open]
    assert gaps(30, 60) == [still_open]
    assert gaps(-60, 0) == []
    (gap,) = desk.read(silence.closed_since, since=START)
    assert (gap.late_items, gap.oldest_at, gap.causes) == (4, START + 10 * MINUTE, ("not-asked",))
    assert str(desk.read(silence.ledger, source_id=one)[0].message).endswith(
        "What was sent up to 2026-11-25 08:10Z can no longer be fetched."
    )


def test_a_removed_source_ends_its_gap(beat: Beat, desk: Bench, clock: HeldClock) -> None:
    one = beat.add("one")
    beat.poll(one, "data")
    beat.go_on(1)
    beat.poll(one, "failed")
    clock.go_on(hours=1)
    beat.pulse.know(desk.run(sources.remove, source_id=one).sources[0])
    clock.go_on(hours=1)
    (gap,) = desk.read(silence.gaps, since=START, until=clock.now(), now=clock.now())
    assert (gap.from_at, gap.to_at) == (START + MINUTE, START + timedelta(hours=1, minutes=1))
    assert beat.poll(one) == Heard()
    assert one not in {note.health.source_id for note in beat.pulse.unwritten()}


def test_after_a_restart_the_pulse_goes_on_and_says_why_there_was_none(desk: Bench, clock: HeldClock) -> None:
    first = Beat(desk, clock)
    one = first.add("one")
    first.poll(one, "data")
    clock.go_on(hours=2)
    second = Beat(desk, clock)
    assert second.pulse.gap_since(one) == START
    second.pulse.received(one, 1)
    second.poll(one, "data", oldest_at=START - MINUTE)
    assert second.pulse.gap_since(one) is None
    (gap,) = desk.read(silence.closed_since, since=START)
    assert (gap.causes, gap.late_items, gap.reach) == (("stopped",), 1, "all")


def test_a_full_disk_fills_no_memory(beat: Beat) -> None:
    one = beat.add("one")
    for _ in range(1000):
        beat.go_on(1)
        beat.pulse.heard(PollResult(one, beat.clock.now(), "data"))
    assert len(beat.pulse.unwritten()) < 4
