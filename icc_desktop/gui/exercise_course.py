"""What control can do to the exercise that runs, as the screens see it: every refusal is told, none is an exception on screen."""

from collections.abc import Awaitable
from typing import Any, Protocol

from icc_desktop.base.errors import Refused, WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk.change import Change
from icc_desktop.domain.plan import Plan
from icc_desktop.gui.telling import Telling

NOT_HERE = QT_TRANSLATE_NOOP("core", "Exercises cannot be played here.")
SPEEDS = (1.0, 2.0, 5.0, 20.0, 60.0, 120.0)  # scenario seconds a second


class Course(Protocol):
    """Plays the exercise; raises Refused and WorldFailure. Places are scenario seconds after the start."""

    @property
    def position_s(self) -> float | None: ...

    async def practise(self, plan: Plan, *, speed: float) -> object: ...

    async def start(self, exercise_id: str, *, speed: float) -> object: ...

    async def suspend(self) -> object: ...

    async def resume(self) -> object: ...

    async def pace(self, speed: float) -> object: ...

    async def jump(self, to_s: float) -> object: ...

    async def give(self, step_id: str) -> object: ...

    async def end(self) -> object: ...


class Steering:
    """Has the course do something. True where it was done; else it is told why not."""

    def __init__(self, course: Course | None, telling: Telling):
        self._course = course
        self._telling = telling

    @property
    def position_s(self) -> float | None:
        """The place in scenario time now; None where nothing plays."""
        return self._course.position_s if self._course is not None else None

    async def do(self, name: str, *given: Any, **values: Any) -> bool:
        """Call `name` of the `Course`."""
        if self._course is None:
            self._telling.refused(Message(NOT_HERE))
            return False
        wanted: Awaitable[object] = getattr(self._course, name)(*given, **values)
        try:
            await wanted
        except Refused as refused:
            self._telling.refused(refused)
            return False
        except WorldFailure as failure:
            self._telling.disk_failed(failure)
            return False
        return True

    async def change(self, name: str, *given: Any, **values: Any) -> Change | None:
        """As `do`, for a sheet that waits for a Change."""
        return Change(act=name, author="") if await self.do(name, *given, **values) else None
