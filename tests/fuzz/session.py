"""One target for some time: takes an input, damages it, reads it, and keeps what went a new way through the readers."""

import asyncio
import contextlib
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

from icc_desktop import intake
from icc_desktop.domain.alert import Item
from icc_desktop.intake.readers import read
from icc_desktop.intake.workers import Workers
from tests.fuzz import corpus, mutators, promises
from tests.fuzz.lines import Lines
from tests.fuzz.promises import Broken

PACKAGE = str(Path(intake.__file__).parents[1])
LIMIT_S = 2.0
"""Of processor time, for reading an input of up to a megabyte (the workers' own limit), and for what is done with it."""

SUSPECT_S = 0.7  # looked at line by line; then it is measured alone
GIVE_UP_S = 30.0
IN_WORKERS_EVERY = 150
GROWN_EVERY = 250
TO_CUT_SMALLER = 25  # tries

Feature = tuple[str, int]


class Session:
    """A target and what is known of it. `known` inputs come first; `executions` and `new_inputs` count; `faults` are paths of the inputs that broke a promise.

    Everything but how long it runs follows from `seed`. `keep` writes what was found to the corpus, `grow` tries large inputs too. `current` is a file that holds the input being read, for the case
    that the process does not survive it.
    """

    def __init__(
        self, target: str, *, seed: str, current: Path | None = None, keep: bool = True, grow: bool = True
    ) -> None:
        self.target, self.seed = target, seed
        self.executions = self.new_inputs = 0
        self.faults: list[str] = []
        self._current, self._keep, self._grow = current, keep, grow
        self._chance = Random(f"{seed} {target}")
        self._lines = Lines()
        self._seen: set[Feature] = set()
        self._known_faults: set[str] = set()
        self._pool = [data for data in corpus.own() if len(data) <= mutators.MAX_BYTES]
        self._strangers = list(self._pool)
        self._own = [data for data in self._pool if promises.is_for(target, data)]
        self._pool = [*self._own, *corpus.kept(target).values()] or self._pool
        self.known = len(self._pool)

    def run(self, enough: Callable[[], bool]) -> None:
        """Read everything that is known, then go on with damaged inputs until that is `enough`."""
        with contextlib.ExitStack() as stack:
            runner = stack.enter_context(asyncio.Runner())
            workers = Workers(count=1, time_limit_s=LIMIT_S)
            stack.callback(lambda: runner.run(workers.close()))
            for data in list(self._pool):
                self._try(data)
            while not enough():
                data = mutators.mutated(self._choice(), self._chance, lambda: self._chance.choice(self._strangers))
                grown = self._grow and self._chance.randrange(GROWN_EVERY) == 0
                if grown:
                    data = mutators.grown(data, self._chance)
                new = self._try(data)
                if grown or self._chance.randrange(IN_WORKERS_EVERY) == 0:
                    self._in_process(runner, workers, data)
                if new and not grown:
                    self._pool.append(data)
                    if promises.is_for(self.target, data):
                        self.new_inputs += 1
            if self._keep:
                self._write()

    def _choice(self) -> bytes:
        newest = self._pool[-30:] if self._chance.random() < 0.5 else self._pool
        return self._chance.choice(newest)

    def _try(self, data: bytes) -> bool:
        """Read `data`; whether it went a new way."""
        self.executions += 1
        if self._current:
            self._current.write_bytes(data)
        found: list[tuple[Item, ...]] = []
        thorough = promises.is_thorough(data)

        def reads() -> None:
            with self._lines.looking():
                found.extend(promises.readings(self.target, data, thorough=thorough))

        if not self._holds("reading", data, reads, lambda: promises.readings(self.target, data)):
            return False
        for items in found[-2:]:
            self._holds("reading's use", data, lambda items=items: promises.judge(data, items))  # type: ignore[misc]  # the default binds it
        ways = self._lines.take() | {each for items in found for each in promises.features(items)}
        new = ways - self._seen
        self._seen |= ways
        return bool(new)

    def _holds(
        self, what: str, data: bytes, does: Callable[[], object], alone: Callable[[], object] | None = None
    ) -> bool:
        """Whether `does` neither raises nor takes too long; a fault is noted."""
        begun = time.process_time()
        try:
            with _given_up_after(GIVE_UP_S):
                does()
            if time.process_time() - begun > (SUSPECT_S if alone else LIMIT_S):
                begun = time.process_time()
                with _given_up_after(GIVE_UP_S):
                    (alone or does)()
                # Reading as a file, as an answer and by the target's reader alone are three readings.
                if (took_s := time.process_time() - begun) > LIMIT_S * (3 if alone else 1):
                    raise Broken(f"{what} takes {took_s:.1f} s")
        except Exception as error:  # noqa: BLE001 - each of them is what is looked for
            self._fault(data, error)
            return False
        return True

    def _in_process(self, runner: asyncio.Runner, workers: Workers, data: bytes) -> None:
        """Real workers, with their limits on time and memory, say the same; they refuse nothing as small as this."""

        def same() -> None:
            if runner.run(workers.read(data)) != read(data):
                raise Broken("a worker refuses it, or reads it differently")

        self._holds("reading in a worker", data, same)

    def _fault(self, data: bytes, error: Exception) -> None:
        kind = signature(error)
        if kind in self._known_faults:
            return
        self._known_faults.add(kind)

        def still(shorter: bytes) -> bool:
            try:
                with _given_up_after(LIMIT_S):
                    for items in promises.readings(self.target, shorter):
                        promises.judge(shorter, items)
            except Exception as other:  # noqa: BLE001 - compared
                return signature(other) == kind
            return False

        if len(data) <= mutators.MAX_BYTES and still(data):
            data = corpus.smaller(data, still)
        note = {"seed": self.seed, "fault": kind, "trace": "".join(traceback.format_exception(error))[-3000:]}
        self.faults.append(str(corpus.keep_crash(self.target, data, note)))

    def _write(self) -> None:
        """Keep the inputs that together reach what was reached."""
        already = frozenset[Feature]().union(*map(self._ways, self._own)) if self._own else frozenset[Feature]()
        covers = {data: self._ways(data) for data in self._pool if promises.is_for(self.target, data)}
        chosen = []
        reached = set(already)
        for data in corpus.best(covers, already):
            wanted = covers[data] - reached
            shorter = corpus.smaller(data, lambda d, wanted=wanted: self._does(d, wanted), tries=TO_CUT_SMALLER)  # type: ignore[misc]  # the default binds it
            reached |= wanted
            chosen.append(shorter)
        corpus.keep(self.target, chosen)

    def _does(self, data: bytes, wanted: set[Feature]) -> bool:
        return promises.is_for(self.target, data) and wanted <= self._ways(data)

    def _ways(self, data: bytes) -> frozenset[Feature]:
        """All that `data` reaches."""
        lines = Lines()
        with lines.looking():
            found = promises.readings(self.target, data)
        return frozenset(lines.take() | {each for items in found for each in promises.features(items)})


def signature(error: BaseException) -> str:
    """The kind of a fault: what was raised, and the last place of ours that it came through."""
    places = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.startswith(PACKAGE)]
    place = f"{Path(places[-1].filename).name}:{places[-1].name}" if places else ""
    return f"{type(error).__name__} {place} {str(error)[:40] if isinstance(error, Broken) else ''}".strip()


@contextlib.contextmanager
def _given_up_after(seconds: float) -> Iterator[None]:
    """Raise Broken in what takes so much processor time, where the system can tell (not on Windows)."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def give_up(number: int, frame: FrameType | None) -> Any:
        raise Broken(f"it hangs, given up after {seconds:.0f} s")

    before = signal.signal(signal.SIGPROF, give_up)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
