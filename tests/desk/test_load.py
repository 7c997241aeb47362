"""The load of a desk: counted from the journal, a flood that begins and ends by entries and outlives a restart."""

from datetime import timedelta
from itertools import count

import pytest

from icc_desktop.desk import load
from icc_desktop.domain import load as d
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.load import Limits
from tests.rigs import Bench, HeldClock, alert

NAMES = count()


def come(desk: Bench, clock: HeldClock, number: int, *, status: str = "Actual", over_s: float = 0) -> None:
    """So many alerts come, one after the other."""
    for _ in range(number):
        name = f"load-{next(NAMES)}"
        desk.receive(alert(name, status=status, headline=name), exercise_id="x" if status == "Exercise" else None)
        clock.go_on(seconds=over_s / number)


def look(desk: Bench, lane: Lane = "real") -> list[LogRow]:
    return list(desk.program(load.look, lane=lane).entries)


def standing(desk: Bench, clock: HeldClock, lane: Lane = "real") -> load.Standing:
    found = desk.read(load.standing, desk="A", lane=lane, now=clock.now())
    assert isinstance(found, load.Standing)
    return found


def test_a_flood_is_an_entry_at_its_beginning_and_one_at_its_end(desk: Bench, clock: HeldClock) -> None:
    come(desk, clock, 29, over_s=29)
    assert look(desk) == []
    come(desk, clock, 1)
    (began,) = look(desk)
    assert (began.kind, str(began.message)) == (
        d.FLOOD_BEGAN,
        "Flood mode begun: 30 notifications in ten minutes, limit 30",
    )
    assert not began.strikable
    assert look(desk) == []  # it is on
    clock.go_on(minutes=15)
    assert look(desk) == []  # nothing came, but not for long enough
    clock.go_on(minutes=10)
    (ended,) = look(desk)
    assert str(ended.message) == "Flood mode ended after 25 min: 30 notifications came"
    assert look(desk) == []


def test_a_restart_in_a_flood_is_still_in_it(desk: Bench, clock: HeldClock) -> None:
    come(desk, clock, 40)
    (began,) = look(desk)
    desk.open_again(clock)
    flood = standing(desk, clock).flood
    assert flood is not None
    assert (flood.ref, flood.rate) == (began.ref, 40)
    assert look(desk) == []
    clock.go_on(hours=9)  # the program was off when it should have ended
    desk.open_again(clock)
    (ended,) = look(desk)
    assert ended.kind == d.FLOOD_ENDED
    assert standing(desk, clock).flood is None


def test_an_exercise_floods_its_own_lane_only(desk: Bench, clock: HeldClock) -> None:
    come(desk, clock, 40, status="Exercise")
    assert look(desk, "real") == []
    (began,) = look(desk, "exercise")
    assert began.lane == "exercise"
    assert standing(desk, clock, "real").flood is None


def test_the_limits_are_the_programs_until_a_person_sets_others(desk: Bench, clock: HeldClock) -> None:
    assert desk.read(load.limits) == load.shipped()
    low = Limits(busy_at=2, flood_at=5, calm_below=3, calm_for_s=60)
    change = desk.run(load.change_limits, limits=low)
    assert str(change.entries[0].message) == "Limits of the load changed"
    assert desk.read(load.limits) == low
    come(desk, clock, 5)
    assert [one.kind for one in look(desk)] == [d.FLOOD_BEGAN]
    clock.go_on(seconds=600)
    assert look(desk) == []
    clock.go_on(seconds=90)
    assert [one.kind for one in look(desk)] == [d.FLOOD_ENDED]
    desk.run(load.reset_limits)
    assert desk.read(load.limits) == load.shipped()


@pytest.mark.parametrize("wrong", [{"busy_at": 31}, {"calm_below": 31}])
def test_limits_that_contradict_each_other_are_refused(desk: Bench, wrong: dict[str, int]) -> None:
    values = {"busy_at": 10, "flood_at": 30, "calm_below": 15, "calm_for_s": 600, **wrong}
    assert "limit of a flood" in desk.refused(load.change_limits, limits=Limits(**values))


def test_the_load_of_a_shift_stands_in_portions_of_ten_minutes(desk: Bench, clock: HeldClock) -> None:
    since = clock.now()
    come(desk, clock, 3)
    clock.go_on(minutes=10)
    come(desk, clock, 5)
    clock.go_on(minutes=14)
    found = desk.read(load.portions, lane="real", since=since, until=clock.now())
    assert found == ((since, 3), (since + d.WINDOW, 5), (since + 2 * d.WINDOW, 0))
    assert desk.read(load.portions, lane="real", since=since, until=since) == ()


def test_a_clock_that_jumps_neither_makes_nor_keeps_a_flood(desk: Bench, clock: HeldClock) -> None:
    come(desk, clock, 20)
    clock.set_wall(hours=-1)
    come(desk, clock, 20)
    assert look(desk) == []
    assert d.rate(standing(desk, clock).counts, clock.now()) == 20
    clock.set_wall(hours=2)
    assert d.rate(standing(desk, clock).counts, clock.now() + timedelta(seconds=1)) == 0
