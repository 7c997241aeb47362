"""The one thread that writes. Jobs run in the order in which they are given, one at a time.

What comes of a job is back on the loop in one step, told and answered. An executor wakes the loop for each of the two,
and with the futures that it chains adds a tenth to what an act takes.
"""

import asyncio
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")


class _Job(NamedTuple):
    do: Callable[[], Any]
    then: Callable[[Any], None]
    answer: asyncio.Future[Any]


class Writer:
    """The thread, for the running loop. A program that ends without `stop` does not wait for it."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread = Thread(target=self._work, name="desk-writer", daemon=True)
        self._thread.start()

    async def run(self, do: Callable[[], T], then: Callable[[T], None] = lambda _: None) -> T:
        """What `do` returns or raises; before that, `then` is called with what it returns, on the loop's thread.

        Who is cancelled before the turn of `do` takes it back; later, it is done and `then` called all the same.
        """
        if not self._thread.is_alive():
            raise RuntimeError("the writer has stopped")
        answer: asyncio.Future[T] = self._loop.create_future()
        self._jobs.put(_Job(do, then, answer))
        return await answer

    def stop(self) -> None:
        """Wait until all jobs are done; none is taken afterwards."""
        self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._do(job)
            del job  # or it would live until the next one comes

    def _do(self, job: _Job) -> None:
        if job.answer.cancelled():
            return
        try:
            result = job.do()
        except BaseException as e:  # noqa: BLE001 - handed to who awaits the answer
            self._back(_fail, job.answer, e)
        else:
            self._back(_conclude, job, result)

    def _back(self, step: Callable[..., None], *given: Any) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(step, *given)


def _conclude(job: _Job, result: Any) -> None:
    try:
        job.then(result)
    finally:  # a subscriber that fails is no fault of the act
        if not job.answer.cancelled():
            job.answer.set_result(result)


def _fail(answer: asyncio.Future[Any], error: BaseException) -> None:
    if not answer.cancelled():
        answer.set_exception(error)
