"""That somebody has read a briefing ("since you last looked"), and up to when."""

from datetime import datetime
from typing import Final

import msgspec

from icc_desktop.base.clock import Moment
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.folding import Fold, text_in

KIND: Final = "briefing"
READ: Final = "briefing.read"


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """Up to when an account has read its briefings in a lane (UTC). The subject is the account."""

    id: str
    lane: Lane
    read_until: datetime | None = None


def _apply(state: Receipt, entry: Entry) -> Receipt:
    if entry.kind != READ:
        return state
    try:
        until = msgspec.convert(text_in(entry, "until"), Moment)
    except msgspec.ValidationError:
        return state
    if state.read_until is not None and state.read_until >= until:
        return state
    return msgspec.structs.replace(state, read_until=until)


FOLD = Fold(KIND, Receipt, _apply)
