"""Reading in processes of their own. Hides that a document can kill, hang or bloat whatever reads it.

A document is sent through a pipe to a worker and comes back read, item by item (so that taking a large answer in
never holds the interpreter for long). A worker that hangs, dies or wants too much memory is killed and replaced;
its document is then unreadable, with the reason. Answers are decoded as typed values, never unpickled: what read a
hostile document is not trusted.

Workers are started by `spawn`, at the first document, so no lock or Qt object is inherited. They import the readers
and nothing of the desk, ignore Ctrl+C, and end by themselves when the pipe does. Memory is limited by RLIMIT_AS;
where the system has no such thing (Windows, macOS does not keep to it) only the time limit protects.
"""

import asyncio
import contextlib
import logging
import multiprocessing
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import TypeVar

import msgspec

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.alert import Batch, Draft, Item, Unreadable
from icc_desktop.intake.document import Index, Link
from icc_desktop.intake.readers import read, read_index

START_LIMIT_S = 30.0
BUSY = 5.0  # a worker may take so many times its processor time by the clock, before it counts as hung
_BYTES_PER_TIME_LIMIT = 1_000_000
_ORPHAN_GRACE_S = 5.0
_READY = b"ready"
_OUT_OF_MEMORY = "out-of-memory"
_SPAWN = multiprocessing.get_context("spawn")
_PROCESS_LOCK = threading.Lock()  # starting and reaping look at the library's common list of children

_log = logging.getLogger(__name__)
Result = TypeVar("Result")


class _Question(msgspec.Struct, frozen=True):
    """A document to be read; with `base_url` as the answer of that address.

    `limit_s` is processor time: a busy machine must not make a good alert unreadable. After `BUSY` times as long on
    the clock nobody waits.
    """

    data: bytes
    limit_s: float
    base_url: str | None = None


class _Read(msgspec.Struct, frozen=True, tag="read"):
    item: Draft


class _NotRead(msgspec.Struct, frozen=True, tag="not-read"):
    item: Unreadable


class _LinkRead(msgspec.Struct, frozen=True, tag="link"):
    link: Link


class _Failed(msgspec.Struct, frozen=True, tag="failed"):
    """The whole document could not be read. `trace` is set where that is a fault of ours."""

    code: str
    happened: Message
    trace: str | None = None


class _End(msgspec.Struct, frozen=True, tag="end"):
    """All was read. `keep_whole` says that the document is kept beside its items."""

    keep_whole: bool = False


_Part = _Read | _NotRead | _LinkRead | _Failed | _End
_encode = msgspec.msgpack.encode
_decode_question = msgspec.msgpack.Decoder(_Question).decode
_decode_part = msgspec.msgpack.Decoder(_Part).decode


class Workers:
    """A few worker processes, started when first needed. Nothing that a document does to them is raised.

    `time_limit_s` is processor time (on Windows a share of the time by the clock). It holds for a document of up to a
    megabyte and grows with its size; waiting for a free worker and starting one do not count. `memory_bytes` is each worker's whole address space. For use from one event loop.
    """

    def __init__(self, *, count: int = 2, time_limit_s: float = 2.0, memory_bytes: int = 500_000_000) -> None:
        self._count = count
        self._time_limit_s = time_limit_s
        self._memory_bytes = memory_bytes
        self._places = asyncio.Semaphore(count)
        self._idle: list[_Worker] = []
        self._threads = ThreadPoolExecutor(2 * count, "workers")  # one that waits and one that buries
        self._closed = False

    @property
    def idle_process_ids(self) -> tuple[int, ...]:
        """The workers that wait for a document."""
        return tuple(worker.process_id for worker in self._idle if worker.process_id is not None)

    async def read(self, data: bytes) -> Batch:
        """`data` as a file or a mail: what the readers make of it, or one Unreadable with the reason."""
        parts = await self._ask(data, None)
        if isinstance(end := parts[-1], _Failed):
            return Batch((Unreadable(data, end.happened),))
        return Batch(
            items=_items(parts),
            document=data if isinstance(end, _End) and end.keep_whole else None,
        )

    async def read_index(self, data: bytes, base_url: str) -> Index:
        """`data` as the answer of `base_url`. Raises WorldFailure (``unreadable``, ``out-of-memory``)."""
        parts = await self._ask(data, base_url)
        if isinstance(end := parts[-1], _Failed):
            raise WorldFailure(end.code, end.happened)
        return Index(_items(parts), tuple(part.link for part in parts if isinstance(part, _LinkRead)))

    async def close(self) -> None:
        """Let running readings end, then leave no process and no thread. Closing twice is allowed."""
        if self._closed:
            return
        self._closed = True
        for _ in range(self._count):
            await self._places.acquire()
        burials = [self._threads.submit(worker.bury) for worker in self._idle]
        self._idle.clear()
        await asyncio.gather(*(asyncio.wrap_future(each) for each in burials))
        self._threads.shutdown()

    async def _ask(self, data: bytes, base_url: str | None) -> list[_Part]:
        if self._closed:
            raise RuntimeError("the workers are closed")
        limit_s = self._time_limit_s * max(1.0, len(data) / _BYTES_PER_TIME_LIMIT)
        question = _Question(data, limit_s, base_url)
        async with self._places:
            parts = await self._ask_one(question)
            if not parts:  # it may have been dead before, which is not the document's fault
                parts = await self._ask_one(question)
        if not parts:
            text = QT_TRANSLATE_NOOP("core", "The process that read it came to a sudden end.")
            return [_Failed("unreadable", Message(text))]
        if isinstance(end := parts[-1], _Failed) and end.trace:
            _log.error("A reader has a fault:\n%s", end.trace)
        return parts

    async def _ask_one(self, question: _Question) -> list[_Part]:
        """Nothing if the worker died."""
        worker = self._idle.pop() if self._idle else _Worker(self._memory_bytes)
        fit = False
        try:
            if not worker.is_started and not await self._in_thread(worker.start, START_LIMIT_S):
                return []
            parts = await self._in_thread(lambda: worker.exchange(question), question.limit_s * BUSY)
            if parts is None or (not parts and await self._in_thread(worker.ran_out_of_time, START_LIMIT_S)):
                text = QT_TRANSLATE_NOOP("core", "Reading it took longer than {seconds} seconds and was stopped.")
                return [_Failed("unreadable", Message(text, {"seconds": round(question.limit_s, 1)}))]
            fit = bool(parts) and not _is_out_of_memory(parts[-1])
            return parts
        finally:
            if fit:
                self._idle.append(worker)
            else:
                worker.kill()
                self._threads.submit(worker.bury)

    async def _in_thread(self, work: Callable[[], Result], limit_s: float) -> Result | None:
        """The result of `work`; None if it has none within `limit_s`, then it goes on until its worker is killed."""
        job = self._threads.submit(work)
        waiting = asyncio.wrap_future(job)
        try:
            await asyncio.wait({waiting}, timeout=limit_s)
            return job.result() if job.done() else None
        finally:
            waiting.cancel()


class _Worker:
    """One process and its pipe. All but `kill` block and belong in a thread."""

    def __init__(self, memory_bytes: int) -> None:
        self._memory_bytes = memory_bytes
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._in_use = threading.Lock()

    @property
    def process_id(self) -> int | None:
        return None if self._process is None else self._process.pid

    @property
    def is_started(self) -> bool:
        return self._process is not None

    def start(self) -> bool:
        """Start the process; False where that did not succeed."""
        with self._in_use:
            try:
                with _PROCESS_LOCK:
                    self._pipe, theirs = _SPAWN.Pipe()
                    with theirs:
                        process = _SPAWN.Process(
                            target=_serve, args=(theirs, self._memory_bytes), name="reader", daemon=True
                        )
                        process.start()
                self._process = process
                return self._pipe.poll(START_LIMIT_S) and self._pipe.recv_bytes() == _READY
            except (EOFError, OSError):
                return False

    def exchange(self, question: _Question) -> list[_Part]:
        """The answer to `question`, ended by `_End` or `_Failed`; nothing where the process died."""
        parts: list[_Part] = []
        with self._in_use:
            if self._pipe is None:
                return []
            try:
                self._pipe.send_bytes(_encode(question))
                while not parts or not isinstance(parts[-1], _End | _Failed):
                    parts.append(_decode_part(self._pipe.recv_bytes()))
            except (EOFError, OSError, msgspec.DecodeError):
                return []
        return parts

    def ran_out_of_time(self) -> bool:
        """Whether the system ended the process because it took too much processor time. Waits for its end."""
        with self._in_use:
            if self._process is None:
                return False
            with _PROCESS_LOCK:
                self._process.join(START_LIMIT_S)
            return sys.platform != "win32" and self._process.exitcode == -signal.SIGPROF

    def kill(self) -> None:
        """End the process at once, also one that is stopped. A thread that waits for it then sees the pipe end."""
        if self._process is not None:
            self._process.kill()

    def bury(self) -> None:
        """End the process and give back what it held."""
        with self._in_use, _PROCESS_LOCK:
            if self._process is not None:
                self._process.kill()
                self._process.join()
                self._process.close()
                self._process = None
            if self._pipe is not None:
                self._pipe.close()
                self._pipe = None


def _serve(pipe: Connection, memory_bytes: int) -> None:
    """The life of a worker: a question, its answer, the next; until the pipe ends."""
    for name in {"SIGINT", "SIGHUP"} & set(
        dir(signal)
    ):  # a terminal sends them to all; the desk ends its workers itself
        signal.signal(getattr(signal, name), signal.SIG_IGN)
    _limit_memory(memory_bytes)
    with contextlib.suppress(EOFError, OSError):  # the desk has gone
        pipe.send_bytes(_READY)
        while True:
            question = _decode_question(pipe.recv_bytes())
            _end_alone_after(question.limit_s * BUSY + _ORPHAN_GRACE_S)
            _end_after_processor_time(question.limit_s)
            for part in _written(question):
                pipe.send_bytes(part)
            _end_alone_after(0)
            _end_after_processor_time(0)


def _written(question: _Question) -> Iterator[bytes]:
    """The parts of the answer as they go through the pipe."""
    try:
        for part in _parts(question):
            yield _encode(part)
    except WorldFailure as failure:
        yield _encode(_Failed(failure.code, failure.happened))
    except MemoryError:
        text = QT_TRANSLATE_NOOP("core", "Reading it needs more memory than a reader may have.")
        yield _encode(_Failed(_OUT_OF_MEMORY, Message(text)))
    except Exception:  # noqa: BLE001 - our fault: it is logged by the desk, and the document becomes a row
        text = QT_TRANSLATE_NOOP("core", "The program has a fault that keeps it from reading this.")
        yield _encode(_Failed("unreadable", Message(text), traceback.format_exc()))


def _parts(question: _Question) -> Iterator[_Part]:
    if question.base_url is None:
        batch = read(question.data)
        yield from (_part(item) for item in batch.items)
        yield _End(keep_whole=batch.document is not None)
    else:
        index = read_index(question.data, question.base_url)
        yield from (_part(item) for item in index.items)
        yield from (_LinkRead(link) for link in index.links)
        yield _End()


def _part(item: Item) -> _Part:
    return _Read(item) if isinstance(item, Draft) else _NotRead(item)


def _items(parts: list[_Part]) -> tuple[Item, ...]:
    return tuple(part.item for part in parts if isinstance(part, _Read | _NotRead))


def _is_out_of_memory(part: _Part) -> bool:
    return isinstance(part, _Failed) and part.code == _OUT_OF_MEMORY


def _limit_memory(memory_bytes: int) -> None:
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        allowed = memory_bytes if hard == resource.RLIM_INFINITY else min(memory_bytes, hard)
        with contextlib.suppress(ValueError, OSError):  # macOS knows the limit and refuses it
            resource.setrlimit(resource.RLIMIT_AS, (allowed, hard))


def _end_alone_after(seconds: float) -> None:
    """Have the system end this process if nobody is left to do so; 0 takes that back. Not on Windows."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _end_after_processor_time(seconds: float) -> None:
    """Have the system end this process when it has worked for so long; 0 takes that back. Not on Windows."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)
