"""The runner: commit, then announce, in order; the clock that is set; many acts at once."""

import asyncio
from datetime import timedelta

from icc_desktop.base.errors import WorldFailure
from icc_desktop.desk import log, queries, receiving
from icc_desktop.desk.change import Change
from icc_desktop.desk.runner import Desk
from icc_desktop.store.store import ReadOnly
from tests import rigs
from tests.rigs import CHANNELS, START, Bench, HeldClock, alert, delivery


def test_a_change_is_told_after_the_commit_in_the_order_of_the_commits(desk: Bench) -> None:
    other = ReadOnly(desk.folder)
    told: list[int] = []

    def look(change: Change) -> None:
        """What is told is on disk already, for every other reader."""
        with other.reader() as reader:
            for row in change.entries:
                assert reader.entry("A", "real", row.number) is not None
                told.append(row.number)

    end = desk.desk.subscribe(look)

    async def many() -> list[Change]:
        acts = [desk.desk.run(log.write, text=str(n), lane="real") for n in range(40)]
        return [a for a in await asyncio.gather(*acts) if isinstance(a, Change)]

    answers = desk.runner.run(many())
    assert told == list(range(4, 44))
    assert sorted(row.number for a in answers for row in a.entries) == told
    end()
    desk.run(log.write, text="no longer told", lane="real")
    assert len(told) == 40
    other.close()


def test_the_change_was_told_when_the_act_returns(desk: Bench) -> None:
    change = desk.run(log.write, text="x", lane="real")
    assert desk.changes[-1] is change


def test_a_change_says_what_the_lists_need(desk: Bench) -> None:
    first = alert("first")
    one = desk.received(first)
    change = desk.receive(alert("second", message_type="Update", references=rigs.to(first)))
    assert {row.identifier for row in change.notifications} == {"first", "second"}  # the replaced one changed as well
    assert desk.row(one) in change.notifications
    assert change.act == "receive"
    assert {row.ref: row for row in desk.rows()} == {row.ref: row for row in change.notifications}


def test_queries_answer_while_acts_run(desk: Bench) -> None:
    async def both() -> tuple[list[int], int]:
        given = delivery(*(alert(f"a{n}") for n in range(200)))
        act = asyncio.ensure_future(
            desk.desk.run_program(receiving.receive, delivery=given, language="en", channels=CHANNELS)
        )
        seen: list[int] = []
        while not act.done():
            seen.append(len(await desk.desk.read(queries.open_notifications, lane="real", now=START)))
        await act
        return seen, len(await desk.desk.read_long(queries.open_notifications, lane="real", now=START))

    seen, after = desk.runner.run(both())
    assert after == 200
    assert set(seen) <= {0, 200}  # all of an act or nothing of it


# -- the clock


def test_a_clock_set_back_is_an_entry_and_the_order_stays_true(desk: Bench, clock: HeldClock) -> None:
    desk.run(log.write, text="before", lane="real")
    clock.set_wall(hours=-1)
    change = desk.run(log.write, text="after", lane="real")
    assert [str(row.message) for row in change.entries] == [
        "The clock jumped by -3600 s, or the machine slept",
        "after",
    ]
    assert change.entries[0].author == "program"
    assert change.entries[1].recorded_at == START - timedelta(hours=1)  # as the clock read
    page = desk.read(queries.log_page, lane="real", limit=3)
    assert [str(row.message) for row in page] == [
        "after",
        "The clock jumped by -3600 s, or the machine slept",
        "before",
    ]
    clock.go_on(minutes=1)
    assert len(desk.run(log.write, text="once", lane="real").entries) == 1
    desk.open_again(clock)
    desk.run(log.write, text="after a new start", lane="real")
    assert str(desk.read(queries.log_page, lane="real", limit=1)[0].message) == "after a new start"


def test_time_that_passes_and_small_corrections_are_no_jump(desk: Bench, clock: HeldClock) -> None:
    clock.go_on(hours=9)
    assert len(desk.run(log.write, text="x", lane="real").entries) == 1
    clock.set_wall(seconds=20)
    assert len(desk.run(log.write, text="x", lane="real").entries) == 1


def test_a_machine_that_slept_says_so_even_if_the_first_act_is_refused(desk: Bench, clock: HeldClock) -> None:
    clock.set_wall(minutes=30)
    desk.refused(log.write, text="", lane="real")
    change = desk.receive(alert())
    assert str(change.entries[0].message) == "The clock jumped by 1800 s, or the machine slept"


# -- opening


def test_a_desk_that_cannot_be_opened_leaves_no_thread_and_no_lock(desk: Bench) -> None:
    async def second() -> str:
        try:
            await Desk.open(desk.folder)
        except WorldFailure as refused:
            return refused.code
        return "opened"

    assert desk.runner.run(second()) == "in-use"


def test_many_desks_one_after_the_other(desk: Bench, clock: HeldClock) -> None:
    for number in range(4, 9):
        desk.open_again(clock)
        assert desk.run(log.write, text="x", lane="real").entries[0].number == number
