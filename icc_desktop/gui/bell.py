"""The signal tone for what comes in: by the channel once, or again until somebody opens it.

Hides which notifications still call. One tone at a time: what comes together is heard together.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.channel import Sound
from icc_desktop.domain.queue import Row

AGAIN_S = 30
QUIET_S = 3  # between two tones, however much comes in


class Bell:
    """Calls `ring` when a message comes whose channel wants it. `sound_of` gives the sound of a channel by its id."""

    def __init__(self, ring: Callable[[], None], sound_of: Callable[[str], Sound]):
        self._ring, self._sound_of = ring, sound_of
        self._calling: dict[str, Lane] = {}
        self._rung_at: datetime | None = None
        self._waiting = False

    @property
    def calling(self) -> frozenset[str]:
        """The notifications that call again until somebody opens them."""
        return frozenset(self._calling)

    def begin(self, rows: Iterable[Row]) -> None:
        """After a start: what nobody has opened yet calls on at the next tick, if its channel wants that."""
        calling = (row for row in rows if self._calls(row) and self._sound_of(row.channel) == "until-opened")
        self._calling = {row.id: row.lane for row in calling}

    def changed(self, rows: Iterable[Row], arrived: frozenset[str], now: datetime) -> None:
        """Rows changed; `arrived` are the ids of those that have just come in."""
        heard = False
        for row in rows:
            sound = self._sound_of(row.channel)
            if not self._calls(row):
                self._calling.pop(row.id, None)
            elif row.id in arrived and sound != "none":
                heard = True
                if sound == "until-opened":
                    self._calling[row.id] = row.lane
        if heard:
            self._sound(now)

    def leave(self, lane: Lane) -> None:
        """What is in this lane calls no longer: nobody looks at it."""
        self._calling = {one: where for one, where in self._calling.items() if where != lane}

    def tick(self, now: datetime) -> None:
        """Called each second: ring again where something still calls."""
        since = None if self._rung_at is None else now - self._rung_at
        if self._waiting or (self._calling and (since is None or abs(since) >= timedelta(seconds=AGAIN_S))):
            self._sound(now)

    def _sound(self, now: datetime) -> None:
        self._waiting = self._rung_at is not None and abs(now - self._rung_at) < timedelta(seconds=QUIET_S)
        if not self._waiting:
            self._rung_at = now
            self._ring()

    @staticmethod
    def _calls(row: Row) -> bool:
        return not row.opened and row.acknowledged_at is None and row.closed_at is None and not row.is_replaced
