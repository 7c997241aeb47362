"""The load of this desk, counted from the journal; the entries that begin and end a flood; the limits of the house."""

from datetime import datetime, timedelta
from functools import lru_cache

import msgspec

from icc_desktop.base import resources
from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import load as d
from icc_desktop.domain import notification
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.load import Counts, Flood, Limits, Load
from icc_desktop.store.work import Reader, Work


class Standing(msgspec.Struct, frozen=True):
    """How a lane stands: the limits of the house, what came lately, and the flood that is on."""

    limits: Limits
    counts: Counts
    flood: Flood | None


@lru_cache(maxsize=1)
def shipped() -> Limits:
    """The limits that come with the program."""
    return d.load(resources.read_bytes(d.FILE))


def limits(reader: Reader) -> Limits:
    """The limits of the house: as a person set them, else as they come with the program."""
    state: Load | None = reader.state(Subject(d.KIND, d.LIMITS), "real")
    return state.limits if state is not None and state.limits is not None else shipped()


def change_limits(work: Work, *, limits: Limits) -> None:
    """Set the limits of the house. Raises Refused where one contradicts another."""
    if not limits.fit:
        text = QT_TRANSLATE_NOOP("core", "Busy, and the end of a flood, cannot be above the limit of a flood.")
        raise Refused(Message(text))
    work.append(d.LIMITS_CHANGED, Subject(d.KIND, d.LIMITS), {"limits": msgspec.to_builtins(limits)})


def reset_limits(work: Work) -> None:
    """Go back to the limits that come with the program."""
    work.append(d.LIMITS_RESET, Subject(d.KIND, d.LIMITS), {})


def standing(reader: Reader, *, desk: str, lane: Lane, now: datetime) -> Standing:
    """How a lane of a desk stands at `now`."""
    house = limits(reader)
    state: Load | None = reader.state(Subject(d.KIND, desk), lane)
    counts = _counts(reader, lane, now - d.looked_back(house), now)
    return Standing(house, counts, None if state is None else state.flood)


def portions(reader: Reader, *, lane: Lane, since: datetime, until: datetime) -> tuple[tuple[datetime, int], ...]:
    """How many came in each ten minutes since, the last one unfinished; empty where `until` is not later."""
    counts = _counts(reader, lane, since, until)
    found: list[tuple[datetime, int]] = []
    begin = since
    while begin < until:
        end = begin + d.WINDOW
        slots = range(d.slot(begin), d.slot(min(end, until + timedelta(seconds=d.SLOT_S))))
        found.append((begin, sum(counts.get(one, 0) for one in slots)))
        begin = end
    return tuple(found)


def look(work: Work, *, lane: Lane) -> bool:
    """Begin or end a flood where the load says so; True where one is on after this."""
    now, subject = work.now, Subject(d.KIND, work.identity.desk)
    stands = standing(work, desk=work.identity.desk, lane=lane, now=now)
    flood, counts = stands.flood, stands.counts
    if flood is None and d.begins(counts, now, stands.limits):
        data = {"rate": d.rate(counts, now), "limit": stands.limits.flood_at}
        work.append(d.FLOOD_BEGAN, subject, data, lane=lane, by_program=True)
        return True
    if flood is not None and d.ends(counts, now, stands.limits):
        came = sum(_counts(work, lane, flood.began_at - d.WINDOW, now).values())
        minutes = max(0, round((now - flood.began_at).total_seconds() / 60))
        ended = {"minutes": minutes, "items": came, "began": flood.ref}
        work.append(d.FLOOD_ENDED, subject, ended, lane=lane, by_program=True)
        return False
    return flood is not None


def _counts(reader: Reader, lane: Lane, since: datetime, until: datetime) -> Counts:
    return reader.written(notification.RECEIVED, lane, since=since, until=until, every_s=d.SLOT_S)
