"""How screens do things: they are handed two coroutines, one that runs an act and one that asks.

Screens never see the desk itself. What the disk or the rules refuse is told by the window (banner, message); a screen
only learns whether its act stands (a Change) or not (None), and keeps what was typed until it stands.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

from icc_desktop.desk.change import Change

T = TypeVar("T")


class Run(Protocol):
    """Runs one act of `icc_desktop.desk` with its keywords; None where it was refused or the disk failed."""

    async def __call__(self, act: Callable[..., Any], /, **values: Any) -> Change | None: ...


class Ask(Protocol):
    """Answers one query of `icc_desktop.desk` with its keywords."""

    async def __call__(self, query: Callable[..., T], /, **values: Any) -> T: ...


_running: set[asyncio.Task[Any]] = set()


def start(coroutine: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
    """Run `coroutine` from a slot. A bug in it goes to the loop's exception handler, never into silence."""
    task = asyncio.get_running_loop().create_task(coroutine)
    _running.add(task)
    task.add_done_callback(_ended)
    return task


def _ended(task: asyncio.Task[Any]) -> None:
    _running.discard(task)
    if not task.cancelled() and (e := task.exception()) is not None:
        context = {"message": f"{task.get_name()} failed", "exception": e, "task": task}
        task.get_loop().call_exception_handler(context)


async def stop_all() -> None:
    """Cancel what still runs; for the orderly end of the program."""
    for task in tuple(_running):
        task.cancel()
    await asyncio.gather(*_running, return_exceptions=True)
