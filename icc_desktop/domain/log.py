"""Log lines: what the officer writes by hand. Written once; struck with a reason, never changed (DOMAIN.md 4.1)."""

from datetime import datetime

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.folding import Fold, text_in

KIND = "log"

WRITTEN = "log.written"
STRUCK = "log.struck"

TAKEN_BACK = QT_TRANSLATE_NOOP("core", "taken back")  # the reason where an author takes his own act back
MAX_TEXT = 20_000  # characters of one line


class LogLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the log. `text` is None where it was struck or erased."""

    id: str
    lane: Lane
    text: str | None = None
    at: datetime | None = None
    author: str | None = None


def _apply(state: LogLine, entry: Entry) -> LogLine:
    if entry.kind != WRITTEN:
        return state
    text = text_in(entry, "text") or None
    return msgspec.structs.replace(state, text=text, at=entry.happened_at, author=entry.author)


FOLD = Fold(KIND, LogLine, _apply)
