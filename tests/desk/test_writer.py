"""The writing thread: order, what is taken back and what is not, failures, and its end."""

import asyncio
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from icc_desktop.desk.writer import Writer


async def _begun(begun: threading.Event) -> None:
    assert await asyncio.to_thread(begun.wait, 10)


class Held:
    """A job that is begun and does not end before it is let go."""

    def __init__(self) -> None:
        self.begun, self.let_go = threading.Event(), threading.Event()

    def __call__(self) -> str:
        self.begun.set()
        assert self.let_go.wait(10)
        return "held"


def _run(story: Callable[[Writer], Any]) -> None:
    async def told() -> None:
        writer = Writer()
        try:
            await story(writer)
        finally:
            writer.stop()

    asyncio.run(told())


def test_jobs_run_on_one_thread_in_the_order_given_and_are_told_on_the_loop_before_they_are_answered() -> None:
    ran: list[tuple[int, str]] = []
    told: list[int] = []

    def job(n: int) -> Callable[[], int]:
        def do() -> int:
            ran.append((n, threading.current_thread().name))
            return n

        return do

    def then(n: int) -> None:
        assert threading.current_thread() is threading.main_thread()
        told.append(n)

    async def story(writer: Writer) -> None:
        async def one(n: int) -> None:
            assert await writer.run(job(n), then) == n
            assert n in told

        await asyncio.gather(*(one(n) for n in range(100)))

    _run(story)
    assert ran == [(n, "desk-writer") for n in range(100)]
    assert told == list(range(100))


def test_what_a_job_raises_reaches_who_awaits_it_and_nobody_is_told() -> None:
    told: list[object] = []

    def fail() -> None:
        raise ValueError("no")

    async def story(writer: Writer) -> None:
        with pytest.raises(ValueError, match="no"):
            await writer.run(fail, told.append)
        assert await writer.run(lambda: "goes on", told.append) == "goes on"

    _run(story)
    assert told == ["goes on"]


def test_what_is_cancelled_before_its_turn_is_not_done_and_what_runs_is_told_all_the_same() -> None:
    told: list[str] = []
    held = Held()

    async def story(writer: Writer) -> None:
        running = asyncio.ensure_future(writer.run(held, told.append))
        waiting = asyncio.ensure_future(writer.run(lambda: "waiting", told.append))
        await _begun(held.begun)
        running.cancel()
        waiting.cancel()
        await asyncio.gather(running, waiting, return_exceptions=True)
        assert running.cancelled()
        assert waiting.cancelled()
        held.let_go.set()
        assert await writer.run(lambda: "after", told.append) == "after"

    _run(story)
    assert told == ["held", "after"]


def test_a_job_that_fails_after_its_caller_left_disturbs_nobody() -> None:
    held = Held()
    complaints: list[dict[str, Any]] = []

    def fail() -> None:
        held()
        raise ValueError("too late")

    async def story(writer: Writer) -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, complaint: complaints.append(complaint))
        running = asyncio.ensure_future(writer.run(fail))
        await _begun(held.begun)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        held.let_go.set()
        await writer.run(lambda: None)

    _run(story)
    assert not complaints


def test_a_subscriber_that_fails_is_reported_and_the_act_answered_all_the_same() -> None:
    complaints: list[dict[str, Any]] = []

    def fail(_: str) -> None:
        raise ValueError("the subscriber's own")

    async def story(writer: Writer) -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, complaint: complaints.append(complaint))
        assert await writer.run(lambda: "done", fail) == "done"

    _run(story)
    assert [str(complaint["exception"]) for complaint in complaints] == ["the subscriber's own"]


def test_stopping_finishes_what_was_given_and_takes_nothing_more() -> None:
    done: list[int] = []

    async def story() -> None:
        writer = Writer()
        acts = [asyncio.ensure_future(writer.run(partial(done.append, n))) for n in range(20)]
        await asyncio.sleep(0)  # they are given
        await asyncio.to_thread(writer.stop)
        await asyncio.gather(*acts)
        with pytest.raises(RuntimeError):
            await writer.run(lambda: None)

    asyncio.run(story())
    assert done == list(range(20))
    assert "desk-writer" not in {thread.name for thread in threading.enumerate()}


def test_a_loop_that_is_gone_does_not_break_the_thread() -> None:
    held = Held()
    writers: list[Writer] = []

    async def story() -> None:
        writers.append(Writer())
        running = asyncio.ensure_future(writers[0].run(held))
        await _begun(held.begun)
        running.cancel()

    asyncio.run(story())
    held.let_go.set()
    writers[0].stop()
