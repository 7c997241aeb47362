"""Fuzzes the readers: ``python -m tests.fuzz --minutes 5 [--reader NAME] [--seed TEXT]``.

The time is shared among the targets: each reader, and the reading of an address' answer (``index``). Prints a line of JSON
for each as it ends, and one for all. New inputs and what broke a promise are written to ``tests/data/fuzz``, to be
committed. The exit status is 1 where a promise was broken.
"""

import argparse
import faulthandler
import json
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from tests.fuzz import corpus
from tests.fuzz.promises import TARGETS
from tests.fuzz.session import Session

CURRENT = Path(__file__).resolve().parents[2] / "build" / "fuzz" / "current"
DEAD_AFTER_S = 180.0
"""Without an end of one reading the process ends itself: then not even a signal came through."""


def main(arguments: list[str]) -> int:
    """Returns the exit status."""
    asked = argparse.ArgumentParser(prog="python -m tests.fuzz", description="Fuzzes the readers.")
    asked.add_argument("--minutes", type=float, default=5.0, help="how long, in all (default: 5)")
    asked.add_argument("--reader", action="append", choices=list(TARGETS), help="only this one; may be given again")
    asked.add_argument(
        "--seed", default=datetime.now(UTC).isoformat(), help="what all chance comes from (default: now)"
    )
    given = asked.parse_args(arguments)
    targets: list[str] = given.reader or list(TARGETS)
    CURRENT.parent.mkdir(parents=True, exist_ok=True)
    faults: list[str] = _left_behind()
    executions = new_inputs = 0
    for target in targets:
        session = Session(target, seed=given.seed, current=CURRENT)
        begun = time.monotonic()
        try:
            session.run(_after(begun + given.minutes * 60 / len(targets)))
        finally:
            CURRENT.unlink(missing_ok=True)
        _say(
            reader=target,
            executions=session.executions,
            new_inputs=session.new_inputs,
            kept=len(corpus.kept(target)),
            faults=session.faults,
            seconds=round(time.monotonic() - begun, 1),
            seed=given.seed,
        )
        executions += session.executions
        new_inputs += session.new_inputs
        faults += session.faults
    _say(reader="all", executions=executions, new_inputs=new_inputs, faults=faults)
    return 1 if faults else 0


def _after(end: float) -> Callable[[], bool]:
    def enough() -> bool:
        faulthandler.dump_traceback_later(DEAD_AFTER_S, exit=True)
        if time.monotonic() < end:
            return False
        faulthandler.cancel_dump_traceback_later()
        return True

    return enough


def _left_behind() -> list[str]:
    """What a run read when it died: that is a fault too."""
    if not CURRENT.exists():
        return []
    path = corpus.keep_crash("index", CURRENT.read_bytes(), {"fault": "an earlier run ended while it read this"})
    CURRENT.unlink()
    return [str(path)]


def _say(**values: object) -> None:
    sys.stdout.write(json.dumps(values) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
