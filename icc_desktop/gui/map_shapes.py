"""Where the notifications of a lane lie, as far as it is known yet: asked for in portions, so that nobody waits for all of it.

Hides the asking. What a notification says never changes, so that each is asked for once; only the distance to a chosen place is
measured anew when another is chosen.
"""

import asyncio
from collections.abc import Callable, Iterable

from icc_desktop.desk import map as places
from icc_desktop.desk.map import PORTION, Whereabouts
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.gazetteer import Apart
from icc_desktop.domain.outline import Point
from icc_desktop.gui.doing import Ask, start


class Shapes:
    """`came` is called with ids whose whereabouts have come, `measured` once distances to another place have."""

    def __init__(self, ask: Ask, *, came: Callable[[list[str]], None], measured: Callable[[], None]):
        self._ask, self._came, self._measured = ask, came, measured
        self._lane: Lane = "real"
        self._known: dict[str, Whereabouts] = {}
        self._to_place: dict[str, Apart | None] = {}
        self._unasked: dict[str, None] = {}
        self._asking = False
        self._place: Point | None = None

    def begin(self, lane: Lane) -> None:
        """Forget everything: another lane."""
        self._lane = lane
        self._known, self._to_place, self._unasked = {}, {}, {}

    @property
    def still_to_come(self) -> int:
        """How many have been asked for and not come."""
        return len(self._unasked)

    def get(self, notification_id: str) -> Whereabouts | None:
        """Where it lies, once that has come."""
        return self._known.get(notification_id)

    def to_place(self, notification_id: str) -> Apart | None:
        """How far it is from the chosen place."""
        return self._to_place.get(notification_id)

    def want(self, ids: Iterable[str]) -> None:
        """Ask for these, in this order; `came` tells when they have."""
        self._unasked.update((one, None) for one in ids if one not in self._known)
        if self._unasked and not self._asking:
            self._asking = True
            start(self._ask_on())

    async def fetch(self, notification_id: str) -> Whereabouts | None:
        """Ask for one alone, before all others; None where the lane has changed meanwhile."""
        lane = self._lane
        if notification_id not in self._known:
            self._take(await self._ask(places.whereabouts, lane=lane, ids=(notification_id,), place=self._place), lane)
        return self._known.get(notification_id)

    def measure(self, place: Point | None) -> None:
        """Another place was chosen, or none."""
        self._place, self._to_place = place, {}
        if place is not None and self._known:
            start(self._measure(place))
        else:
            self._measured()

    async def _ask_on(self) -> None:
        try:
            while self._unasked:
                lane = self._lane
                ids = tuple(self._unasked)[:PORTION]
                found = await self._ask(places.whereabouts, lane=lane, ids=ids, place=self._place)
                if self._take(found, lane):
                    self._came(list(ids))
                await asyncio.sleep(0)
        finally:
            self._asking = False

    def _take(self, found: tuple[Whereabouts, ...], lane: Lane) -> bool:
        if lane != self._lane:
            return False
        for one in found:
            self._known[one.id] = one
            self._to_place[one.id] = one.to_place
            self._unasked.pop(one.id, None)
        return True

    async def _measure(self, place: Point) -> None:
        known = list(self._known.values())
        for first in range(0, len(known), PORTION):
            portion = known[first : first + PORTION]
            outlines = tuple(one.outline for one in portion)
            found = await self._ask(places.distances, outlines=outlines, place=place)
            if place != self._place:
                return
            self._to_place.update((one.id, apart) for one, apart in zip(portion, found, strict=True))
        self._measured()
