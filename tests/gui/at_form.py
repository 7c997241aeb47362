"""The form of an act on notifications, over a window on a real desk."""

import asyncio
from typing import Any

from icc_desktop.domain.queue import Row
from icc_desktop.gui.act_forms import FORMS
from icc_desktop.gui.act_sheet import ActSheet
from icc_desktop.gui.doing import start
from icc_desktop.gui.occasion import Occasion
from icc_desktop.gui.tones import Lane
from tests.gui.at_desk import BRUSSELS, AtDesk


def occasion(here: AtDesk, *rows: Row, lane: Lane = "real", **more: Any) -> Occasion:
    """What an act on `rows` is about."""
    return Occasion(
        parent=here.window, run=here.run, ask=here.ask, lane=lane, now=here.now, tz=BRUSSELS, rows=rows, **more
    )


async def asked(here: AtDesk, act: str, *rows: Row, **more: Any) -> tuple["asyncio.Task[Any]", ActSheet]:
    """Ask for an act; the task that does it, and its sheet."""
    task = start(FORMS[act](occasion(here, *rows, **more)))
    return task, await here.sheet()
