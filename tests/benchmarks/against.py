"""How a benchmark is measured: ours and the bare thing by turns, so that a busy machine slows both alike."""

import statistics
import time
from collections.abc import Callable

from pytest_benchmark.fixture import BenchmarkFixture


def against(
    benchmark: BenchmarkFixture,
    ours: Callable[[], object],
    bare: Callable[[], object],
    *,
    rounds: int,
    **facts: str | float,
) -> None:
    """Measure `ours` in `rounds` rounds, each right after one of `bare`; one round before them does not count.

    `facts` are printed with the result.
    """
    bare_s: list[float] = []

    def bare_first() -> None:
        begun = time.perf_counter()
        bare()
        bare_s.append(time.perf_counter() - begun)

    benchmark.pedantic(ours, setup=bare_first, rounds=rounds, warmup_rounds=1)  # type: ignore[no-untyped-call]  # it has no types
    stats = benchmark.stats
    assert stats is not None
    bare_median_s = statistics.median(bare_s[1:])
    benchmark.extra_info |= {
        "bare_median_s": bare_median_s,
        "ratio": round(stats.stats.median / bare_median_s, 2),
        **facts,
    }
