"""Since you last looked: the briefing of an account, and that it was read."""

from datetime import datetime, timedelta

import msgspec

from icc_desktop.base.clock import iso_z
from icc_desktop.base.words import Message
from icc_desktop.domain import account, briefing, dossier, receipt, silence, source
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.briefing import Briefing, Trouble
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.receipt import Receipt
from icc_desktop.domain.source import Coverage
from icc_desktop.store.work import Reader, Work

FIRST_TIME = timedelta(hours=24)  # what somebody is told of who was never here
FURTHEST = timedelta(days=31)
_COMES, _GOES = frozenset((account.SIGNED_IN, account.UNLOCKED)), frozenset((account.SIGNED_OUT, account.LOCKED))


def since_last_looked(reader: Reader, *, account_id: str, lane: Lane, now: datetime) -> Briefing:
    """What changed in a lane since the account was last here, or since it last read that."""
    left = _left_at(reader, account_id)
    seen: Receipt | None = reader.state(Subject(receipt.KIND, account_id), lane)
    known = (left or now - FIRST_TIME, seen.read_until if seen else None, now - FURTHEST)
    since = min(max(at for at in known if at is not None), now)
    found = briefing.compose(
        since=since,
        now=now,
        lane=lane,
        rows=reader.rows(lane, now=now, closed_within=now - since),
        entries=reader.log_rows(reader.entries_since(lane, since, briefing.KINDS)),
        dossiers=reader.states(dossier.KIND, lane),
        troubles=_troubles(reader, now) if lane == "real" else (),
    )
    return msgspec.structs.replace(found, first=left is None and seen is None)


def read(work: Work, *, lane: Lane, until: datetime) -> None:
    """Note that the officer has read what happened up to a moment (aware UTC)."""
    work.append(receipt.READ, Subject(receipt.KIND, work.author), {"until": iso_z(until)}, lane=lane)


def _left_at(reader: Reader, account_id: str) -> datetime | None:
    """When the account was last here before it came now; None where it never was. Who did not sign out was here when it came."""
    entries = reader.entries_of(Subject(account.KIND, account_id), "real")
    presence = [entry for entry in entries if entry.kind in _COMES | _GOES]
    came = next((place for place in range(len(presence) - 1, -1, -1) if presence[place].kind in _COMES), 0)
    return presence[came - 1].recorded_at if came else None


def _troubles(reader: Reader, now: datetime) -> list[Trouble]:
    healths = reader.healths()
    coverages: list[Coverage] = [
        one for one in reader.states(source.KIND) if not one.removed and one.source is not None
    ]
    found: list[Trouble] = []
    for one in coverages:
        cover = silence.cover(one, healths.get(one.id), now)
        if cover.is_trouble and one.source is not None:
            found.append(Trouble(one.id, one.source.name, cover.since, Message(silence.CAUSES[cover.cause])))
    return found
