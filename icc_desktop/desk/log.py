"""Writing the log, striking an entry, and taking the last act back."""

from collections.abc import Iterable
from datetime import datetime

from icc_desktop.base.errors import Refused
from icc_desktop.base.ids import new_id
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import log
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry, Subject, parse_ref
from icc_desktop.domain.folding import STRUCK
from icc_desktop.domain.history import may_be_struck
from icc_desktop.store.work import Work


def write(work: Work, *, text: str, lane: Lane, occurred_at: datetime | None = None) -> str:
    """Write a line; returns its id. `occurred_at` is when it happened, if that was not now."""
    if not text.strip():
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "The line is empty.")))
    if len(text) > log.MAX_TEXT:
        raise Refused(
            Message(
                QT_TRANSLATE_NOOP("core", "A line holds {most} characters; this one has {count}. Write it in parts."),
                {"most": log.MAX_TEXT, "count": len(text)},
            )
        )
    line_id = new_id()
    work.append(log.WRITTEN, Subject(log.KIND, line_id), {"text": text.strip()}, lane=lane, occurred_at=occurred_at)
    return line_id


def strike(work: Work, *, ref: str, reason: str) -> None:
    """Strike an entry: it stays readable, and no longer counts. Only what people wrote or did can be struck."""
    if not reason.strip():
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "Say why it is struck.")))
    _strike(work, _strikable(work, ref), reason.strip())


def take_back(work: Work, *, refs: Iterable[str]) -> None:
    """Take an act back: strike its entries, the newest first."""
    entries = sorted((_strikable(work, ref) for ref in refs), key=lambda e: e.order, reverse=True)
    if not entries:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "There is nothing to take back.")))
    for entry in entries:
        if entry.author != work.author:
            raise Refused(Message(QT_TRANSLATE_NOOP("core", "Only its author takes an act back; others strike it.")))
        _strike(work, entry, log.TAKEN_BACK)


def _strikable(work: Work, ref: str) -> Entry:
    place = parse_ref(ref)
    entry = work.entry(*place) if place else None
    if entry is None:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "There is no entry {ref}."), {"ref": ref}))
    if not may_be_struck(entry):
        raise Refused(
            Message(
                QT_TRANSLATE_NOOP("core", "{ref} records what arrived or what the program did; it cannot be struck."),
                {"ref": ref},
            )
        )
    row = work.log_rows([entry])[0]
    if row.struck_by is not None:
        raise Refused(
            Message(QT_TRANSLATE_NOOP("core", "{ref} is struck already, by {by}."), {"ref": ref, "by": row.struck_by})
        )
    return entry


def _strike(work: Work, entry: Entry, reason: str) -> None:
    kind = entry.subject.kind + STRUCK
    work.append(kind, entry.subject, {"struck": entry.ref, "reason": reason}, lane=entry.lane)
