"""The desk itself as a subject: that it was established, started, stopped, and what its clock did."""

from datetime import datetime

import msgspec

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.folding import Fold, text_in

KIND = "desk"

ESTABLISHED = "desk.established"
STARTED = "desk.started"
STOPPED = "desk.stopped"
CLOCK_JUMPED = "clock.jumped"


class SetBack(msgspec.Struct, frozen=True):
    """That the wall clock was set back: by how much, and where in the order of entries (microseconds)."""

    order_at: int
    seconds: float


class Station(msgspec.Struct, frozen=True, kw_only=True):
    """A desk: its code (also its id here), the centre it belongs to, and the public key that seals its journal."""

    id: str
    lane: Lane
    centre: str = ""
    public_key: str = ""
    established_at: datetime | None = None
    running: bool = False
    set_back: tuple[SetBack, ...] = ()

    def set_back_since(self, order_at: int) -> float:
        """By how many seconds the clock was set back after an entry: what was due then is due so much earlier now."""
        return sum(one.seconds for one in self.set_back if one.order_at > order_at)


def _apply(state: Station, entry: Entry) -> Station:
    match entry.kind:
        case "desk.established":
            return msgspec.structs.replace(
                state,
                centre=text_in(entry, "centre"),
                public_key=text_in(entry, "public_key"),
                established_at=entry.recorded_at,
            )
        case "desk.started":
            return msgspec.structs.replace(state, running=True)
        case "clock.jumped":
            seconds = (entry.data or {}).get("seconds")
            if not isinstance(seconds, int | float) or seconds >= 0:
                return state
            return msgspec.structs.replace(state, set_back=(*state.set_back, SetBack(entry.order_at, -float(seconds))))
        case "desk.stopped":
            return msgspec.structs.replace(state, running=False)
        case _:
            return state


FOLD = Fold(KIND, Station, _apply)
