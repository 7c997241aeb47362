"""The timeline of a dossier, from the journal: its own entries, its decisions, and all that befell its notifications."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk import silence
from icc_desktop.domain import dossier, notification
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.dossier import Dossier
from icc_desktop.domain.entry import Subject, parse_ref
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.source import Gap, Health
from icc_desktop.domain.timeline import belongs
from icc_desktop.store.work import Reader


def timeline(reader: Reader, *, dossier_id: str, lane: Lane) -> list[LogRow]:
    """All entries of a dossier in words, in the order of the journal. Also what befell a notification before it was filed.

    Its own entries do not name it again.
    """
    entries = {entry.ref: entry for entry in reader.entries_of_dossier(dossier_id, lane)}
    for row in reader.rows_of_dossier(dossier_id, lane):
        entries |= {entry.ref: entry for entry in reader.entries_of(Subject(notification.KIND, row.id), lane)}
    ordered = sorted((entry for entry in entries.values() if belongs(entry.kind)), key=lambda entry: entry.order)
    own = Subject(dossier.KIND, dossier_id)
    return [msgspec.structs.replace(row, about=None) if row.subject == own else row for row in reader.log_rows(ordered)]


def period(reader: Reader, *, dossier_id: str, lane: Lane, now: datetime) -> tuple[datetime, datetime]:
    """From when to when a dossier runs, UTC: from its first message (or its opening) to its closing, else to `now`.

    Raises Refused where the dossier is not known.
    """
    found: Dossier | None = reader.state(Subject(dossier.KIND, dossier_id), lane)
    if found is None or found.opened_at is None:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "This dossier is not known in this lane.")))
    came = (row.sent_at or row.received_at for row in reader.rows_of_dossier(dossier_id, lane))
    since = min((*(min(at, found.opened_at) for at in came), found.opened_at))
    ended = found.stating.last if found.is_closed else None
    return since, ended.at if ended is not None else now


def gaps_of(
    reader: Reader, *, dossier_id: str, lane: Lane, now: datetime, healths: Mapping[str, Health] | None = None
) -> list[Gap]:
    """The gaps in the cover of the sources while a dossier ran, those included that are still open: what may have been missed."""
    since, until = period(reader, dossier_id=dossier_id, lane=lane, now=now)
    return silence.gaps(reader, since=since, until=until, now=now, healths=healths)


def dossier_named(reader: Reader, *, ref: str) -> tuple[str, Lane] | None:
    """Id and lane of the dossier that was opened by the entry ``A-17``; None where that entry opened none."""
    place = parse_ref(ref)
    entry = reader.entry(*place) if place else None
    return (entry.subject.id, entry.lane) if entry is not None and entry.kind == dossier.OPENED else None
