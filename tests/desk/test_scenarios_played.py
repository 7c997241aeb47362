"""The scenarios SC-1 to SC-7 played to their end at a real desk: what stands in the queue then, and what it made of the traps."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from icc_desktop.base.resources import read_bytes
from icc_desktop.desk import exercises
from icc_desktop.domain import channel
from icc_desktop.domain.alert import Batch
from icc_desktop.domain.inject import Injection
from icc_desktop.domain.plan import Plan
from icc_desktop.domain.queue import Row
from icc_desktop.domain.telephone import Call
from icc_desktop.intake.readers import read
from icc_desktop.intake.scenario import Player
from tests.rigs import Bench, HeldClock, bench, establish
from tests.shipped_scenarios import NUMBERS, PLANS, SHIPPED, messages, step

CHANNELS = channel.load(read_bytes("channels.yaml"))


class Played:
    """What lies at the desk after ENDEX; `row` finds what the step of that name brought."""

    def __init__(self, desk: Bench, clock: HeldClock, number: str, exercise_id: str):
        self.desk = desk
        self.rows: list[Row] = desk.rows("exercise", now=clock.now())
        self.real: list[Row] = desk.rows("real", now=clock.now())
        state = desk.read(exercises.exercise, exercise_id=exercise_id)
        self.brought: dict[str, tuple[str, ...]] = {name: one.notifications for name, one in state.delivered.items()}
        self.number = number

    def id_of(self, name: str) -> str:
        (one,) = self.brought[name]
        return one

    def row(self, name: str) -> Row:
        return self.desk.row(self.id_of(name), "exercise")

    def receptions(self) -> int:
        """How often something came, what came again counted each time."""
        return sum(len(self.desk.detail(row.id, "exercise").state.receptions) for row in self.rows)

    def beside(self, name: str) -> dict[str, str]:
        """Rows that speak of the same event, and how they stand."""
        return {one.row.id: one.stands for one in self.desk.detail(self.id_of(name), "exercise").beside}


def taken(number: str, name: str) -> Call:
    """A call as the officer who answers it notes it."""
    spoken = step(number, name).call
    assert spoken is not None
    said = {key: value for key, value in msgspec.structs.asdict(spoken).items() if key not in ("organisation", "text")}
    return Call(**{**said, "caller": spoken.who})


def play(desk: Bench, clock: HeldClock, number: str, plan: Plan) -> str:
    exercise_id = str(desk.run(exercises.prepare, plan=plan, language="en").result)
    desk.run(exercises.start, exercise_id=exercise_id)

    async def sleep(seconds: float) -> None:
        clock.go_on(seconds=seconds)
        await asyncio.sleep(0)

    async def really(data: bytes) -> Batch:
        return read(data)

    async def inject(injection: Injection) -> None:
        await desk.desk.run_program(exercises.inject, injection=injection, language="en", channels=CHANNELS)
        if injection.caller:
            call = taken(number, injection.step)
            given: dict[str, Any] = {"exercise_id": exercise_id, "step": injection.step, "call": call}
            await desk.desk.run(exercises.take_call, language="en", channels=CHANNELS, **given)

    async def run() -> None:
        await Player(
            SHIPPED[number], exercise_id=exercise_id, clock=clock, speed=1.0, inject=inject, read=really, sleep=sleep
        ).start()

    desk.runner.run(run())
    desk.run(exercises.end, exercise_id=exercise_id)
    return exercise_id


@pytest.fixture
def played(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Played]:
    clock, number = HeldClock(), str(request.param)
    with bench(establish(tmp_path / "desk"), clock) as desk:
        yield Played(desk, clock, number, play(desk, clock, number, PLANS[number]))


@pytest.mark.parametrize("played", NUMBERS, indirect=True)
def test_everything_arrives_in_the_exercise_lane_and_nothing_in_the_real_one(played: Played) -> None:
    assert played.receptions() == len(messages(SHIPPED[played.number]))
    assert played.real == []
    assert {row.lane for row in played.rows} == {"exercise"}
    assert all(row.readable for row in played.rows)


@pytest.mark.parametrize("played", ["sc-3"], indirect=True)
def test_the_second_agency_is_proposed_and_a_version_joins_by_itself(played: Played) -> None:
    beside = played.beside("usgs-automatic")
    assert beside[played.id_of("usgs-reviewed")] == "joined"
    assert beside[played.id_of("emsc")] == "proposed"
    assert beside[played.id_of("gdacs-green")] == "proposed"


@pytest.mark.parametrize("played", ["sc-4"], indirect=True)
def test_31_come_as_25_rows_of_which_3_are_the_same_by_mail(played: Played) -> None:
    assert played.receptions() == 31
    assert len(played.rows) == 25
    assert len(played.desk.detail(played.id_of("efas-formal"), "exercise").state.receptions) == 3
    for first, by_mail in (
        ("rmi-orange", "rmi-orange-mail"),
        ("crcw-prealert", "crcw-prealert-mail"),
        ("crcw-alert", "crcw-alert-mail"),
    ):
        assert played.beside(first)[played.id_of(by_mail)] == "joined"
    assert not played.beside("niers")
    assert not played.beside("german-rain")


@pytest.mark.parametrize("played", ["sc-6"], indirect=True)
def test_the_notes_of_ccb_and_cyclone_carry_their_marks(played: Played) -> None:
    marks = {name: played.row(name).mark for name in ("ccb-note", "cyclone-opened", "services-back")}
    assert marks == {"ccb-note": "tlp-amber-strict", "cyclone-opened": "tlp-amber", "services-back": None}


@pytest.mark.parametrize("played", ["sc-7"], indirect=True)
def test_the_classified_mail_leaves_nothing_but_that_it_came(played: Played) -> None:
    assert [row.id for row in played.rows if row.withheld] == [played.id_of("classified-reason")]
    row = played.row("classified-reason")
    assert "Motivering" not in (row.headline or "")
    assert not played.beside("other-exercise")
