"""The timeline of a dossier: which of its entries are shown, by what they are about and by words. Pure."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Translate
from icc_desktop.domain import decision, dossier, export, log, notification
from icc_desktop.domain.history import LogRow

PARTS: dict[str, str] = {
    "messages": QT_TRANSLATE_NOOP("core", "Messages"),
    "acts": QT_TRANSLATE_NOOP("core", "Acts"),
    "log": QT_TRANSLATE_NOOP("core", "Log, notes"),
    "decisions": QT_TRANSLATE_NOOP("core", "Decisions"),
    "tasks": QT_TRANSLATE_NOOP("core", "Tasks, meetings"),
    "figures": QT_TRANSLATE_NOOP("core", "Figures"),
    "dossier": QT_TRANSLATE_NOOP("core", "Dossier"),
}
"""What can be chosen to be shown, by id."""

_KINDS: dict[str, str] = {
    notification.RECEIVED: "messages",
    notification.NOTED: "log",
    dossier.TASK_SET: "tasks",
    dossier.TASK_ENDED: "tasks",
    dossier.MEETING_SET: "tasks",
    dossier.MEETING_DECIDED: "decisions",
    dossier.MEETING_ENDED: "tasks",
    dossier.FIGURE_REPORTED: "figures",
    dossier.ASSESSED: "figures",
    notification.ASSESSED: "figures",
    dossier.CRITERION_TICKED: "decisions",
    dossier.CRITERION_UNTICKED: "decisions",
}
_SUBJECTS = {
    notification.KIND: "acts",
    log.KIND: "log",
    decision.KIND: "decisions",
    dossier.KIND: "dossier",
    export.KIND: "dossier",
}
_LEFT_OUT = frozenset(
    {notification.OPENED, notification.MATCH_PROPOSED, notification.MUTED}
)  # nothing for the record of an event


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What of a timeline is shown: `parts` by id (all where empty), `words` that must all occur, a period (UTC)."""

    parts: frozenset[str] = frozenset()
    words: str = ""
    since: datetime | None = None
    until: datetime | None = None


def part_of(row: LogRow) -> str:
    """Which of `PARTS` an entry belongs to."""
    return _KINDS.get(row.kind) or _SUBJECTS.get(row.subject.kind, "acts")


def belongs(kind: str) -> bool:
    """Whether entries of this kind stand in a timeline at all."""
    return kind not in _LEFT_OUT


def chosen(rows: Iterable[LogRow], wanted: Wanted, translate: Translate | None = None) -> list[LogRow]:
    """The rows that are wanted, in the order in which things happened; those of one moment as they were written."""
    words = wanted.words.casefold().split()
    found = [
        row
        for row in rows
        if (not wanted.parts or part_of(row) in wanted.parts)
        and (wanted.since is None or row.happened_at >= wanted.since)
        and (wanted.until is None or row.happened_at <= wanted.until)
        and _says(row, words, translate)
    ]
    return sorted(found, key=lambda row: (row.happened_at, row.order_at, row.desk, row.number))


def _says(row: LogRow, words: list[str], translate: Translate | None) -> bool:
    if not words:
        return True
    text = f"{row.ref} {row.say(translate)}".casefold()
    return all(word in text for word in words)
