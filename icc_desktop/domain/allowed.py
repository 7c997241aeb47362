"""Which acts can be done with a notification now, and in words why one cannot be.

The desk refuses by these words, and a form says them before anything is typed: nothing is left out in silence.
"""

from collections.abc import Callable, Iterable
from datetime import datetime

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.queue import Row, is_shelved, is_to_take, waits

CLOSED = Message(QT_TRANSLATE_NOOP("core", "It is closed. Reopen it first."))
NOT_CLOSED = Message(QT_TRANSLATE_NOOP("core", "It is not closed."))
UNCLEAR = Message(QT_TRANSLATE_NOOP("core", "First say whether it is real, an exercise or a test (key R)."))
CLEAR = Message(QT_TRANSLATE_NOOP("core", "Its status is clear already."))
UNACKNOWLEDGED = Message(QT_TRANSLATE_NOOP("core", "Acknowledge it first (key A): somebody may be waiting."))
ACKNOWLEDGED = Message(QT_TRANSLATE_NOOP("core", "It is acknowledged already."))
NOT_SHELVED = Message(QT_TRANSLATE_NOOP("core", "It is not on the shelf."))
SILENT = Message(QT_TRANSLATE_NOOP("core", "Nothing sounds for it: it is acknowledged."))
IN_NO_DOSSIER = Message(QT_TRANSLATE_NOOP("core", "It stands in no dossier."))
NOT_THEIRS = Message(
    QT_TRANSLATE_NOOP("core", "Another officer has the desk and takes it over. Begin your own shift first (Ctrl+7).")
)


class At(msgspec.Struct, frozen=True):
    """When it is asked: the moment, who has the desk (an account, None without a shift), and who is acting."""

    now: datetime
    officer: str | None = None
    author: str | None = None


def why_not(act: str, row: Row, at: At) -> Message | None:
    """Why `act` (an id of the acts on notifications) cannot be done with this row; None where it can be."""
    check = _CHECKS.get(act)
    return check(row, at) if check is not None else None


def split(act: str, rows: Iterable[Row], at: At) -> tuple[tuple[Row, ...], tuple[tuple[Row, Message], ...]]:
    """The rows that `act` can be done with, and the others, each with the reason."""
    can: list[Row] = []
    left_out: list[tuple[Row, Message]] = []
    for row in rows:
        reason = why_not(act, row, at)
        if reason is None:
            can.append(row)
        else:
            left_out.append((row, reason))
    return tuple(can), tuple(left_out)


def _open(row: Row, at: At) -> Message | None:
    return CLOSED if row.closed_at is not None else None


def _acknowledge(row: Row, at: At) -> Message | None:
    if row.closed_at is not None:
        return CLOSED
    if waits(row, at.now):
        return None
    if is_to_take(row, at.now, at.officer):
        return NOT_THEIRS if at.author != at.officer else None
    return ACKNOWLEDGED


def _close(row: Row, at: At) -> Message | None:
    if row.closed_at is not None:
        return CLOSED
    if row.nature == "unclear" and not row.asks_nothing:
        return UNCLEAR
    return UNACKNOWLEDGED if row.acknowledged_at is None and not row.asks_nothing else None


def _reopen(row: Row, at: At) -> Message | None:
    return NOT_CLOSED if row.closed_at is None else None


def _shelve(row: Row, at: At) -> Message | None:
    if row.closed_at is not None:
        return CLOSED
    if row.nature == "unclear":
        return UNCLEAR
    return UNACKNOWLEDGED if row.acknowledged_at is None or waits(row, at.now) else None


def _unshelve(row: Row, at: At) -> Message | None:
    return None if is_shelved(row, at.now) else NOT_SHELVED


def _mute(row: Row, at: At) -> Message | None:
    if row.closed_at is not None:
        return CLOSED
    return None if row.muted or waits(row, at.now) else SILENT


def _decide(row: Row, at: At) -> Message | None:
    if row.closed_at is not None:
        return CLOSED
    return None if row.nature == "unclear" else CLEAR


def _out_of_dossier(row: Row, at: At) -> Message | None:
    return None if row.dossier else IN_NO_DOSSIER


_CHECKS: dict[str, Callable[[Row, At], Message | None]] = {
    "acknowledge": _acknowledge,
    "voice": _open,
    "assess": _open,
    "hand_in": _open,
    "hand_back": _open,
    "close": _close,
    "reopen": _reopen,
    "shelve": _shelve,
    "unshelve": _unshelve,
    "mute": _mute,
    "decide": _decide,
    "complete": _open,
    "point": _open,
    "out_of_dossier": _out_of_dossier,
}
