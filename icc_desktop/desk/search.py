"""Searching everything that is stored, in one lane or in both."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.found import Found, Hit
from icc_desktop.domain.search import Filters, Query, Span
from icc_desktop.store.work import Reader

PAGE = 50


def search(
    reader: Reader,
    *,
    wanted: Query,
    filters: Filters,
    lane: Lane | None,
    now: datetime,
    between: Span = (None, None),
    limit: int = PAGE,
    before: int | None = None,
) -> Found:
    """A page of what fits, newest first: each hit leads to its subject. `lane` None looks in both.

    `between` is the filters' period as it is meant at `now`; `before` is the `Hit.place` after which to go on. A number that was
    typed is looked up in whatever lane it names. With neither words nor filters nothing is found.
    """
    if wanted.is_empty and filters.is_empty:
        return Found()
    found = reader.search(wanted, filters, lane=lane, between=between, now=now, limit=limit, before=before)
    entry = reader.entry(*wanted.ref) if wanted.ref is not None and before is None else None
    if entry is None:
        return found
    return msgspec.structs.replace(
        found, entry=reader.log_rows([entry])[0], named=reader.hit(entry.subject, entry.lane, now)
    )


def hits(reader: Reader, *, subjects: Iterable[tuple[Subject, Lane]], now: datetime) -> list[Hit]:
    """These subjects as they would be found; those that are not known any more are left out."""
    found = (reader.hit(subject, lane, now) for subject, lane in subjects)
    return [hit for hit in found if hit is not None]
