"""A measurement of the whole desk on Qt's event loop, against a server in another process."""

import asyncio
import multiprocessing
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import qasync
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from tests import rigs


def measured(
    folder: Path,
    benchmark: BenchmarkFixture,
    app: QApplication,
    *,
    serve: Callable[[Any, Any], None],
    measure: Callable[[Path, str, QApplication], Coroutine[Any, Any, dict[str, Any]]],
) -> None:
    """Keep what `measure` finds at the established desk in `folder`.

    `serve` runs in a process of its own: it puts its address into its first argument and waits for the second.
    """
    rigs.establish(folder)
    spawning = multiprocessing.get_context("spawn")
    ready, over = spawning.Queue(), spawning.Event()
    server = spawning.Process(target=serve, args=(ready, over), daemon=True)
    server.start()
    url = ready.get(timeout=60)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    found: dict[str, Any] = {}
    try:
        with loop:
            run = lambda: found.update(loop.run_until_complete(measure(folder, url, app)))  # noqa: E731
            benchmark.pedantic(run, rounds=1)  # type: ignore[no-untyped-call]  # it has no types
    finally:
        asyncio.set_event_loop(None)
        over.set()
        server.join(10)
    benchmark.extra_info |= found
