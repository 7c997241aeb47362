"""Shifts: who had the desk, from when to when. The end seals the journal's head codes with the desk's key."""

from datetime import datetime

import msgspec

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.folding import Fold, text_in

KIND = "shift"

BEGUN = "shift.begun"
ENDED = "shift.ended"


class Shift(msgspec.Struct, frozen=True, kw_only=True):
    """One officer's turn at the desk. `officer` is an account id."""

    id: str
    lane: Lane
    officer: str | None = None
    begun_at: datetime | None = None
    ended_at: datetime | None = None
    remark: str | None = None

    @property
    def is_open(self) -> bool:
        return self.begun_at is not None and self.ended_at is None


def _apply(state: Shift, entry: Entry) -> Shift:
    match entry.kind:
        case "shift.begun":
            return msgspec.structs.replace(state, officer=entry.author, begun_at=entry.happened_at)
        case "shift.ended":
            return msgspec.structs.replace(state, ended_at=entry.happened_at, remark=text_in(entry, "remark"))
        case _:
            return state


FOLD = Fold(KIND, Shift, _apply)
