"""Silence: what of a source's time is covered, and what each gap in it cost. Pure.

A heartbeat is a poll that succeeded, whether it gave anything or not. A source is covered from one heartbeat to the next if no
more than `overdue_s` lies between them; any longer stretch is a gap. So heartbeats and gaps tile the time of a source without
overlapping. Where others push (a folder, a mailbox) the silence of the senders counts in addition: it makes a source late, but is
no gap, since nothing was missed here.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median
from typing import Any, Literal

import msgspec

from icc_desktop.base.clock import Moment, iso_z
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.source import Coverage, Gap, Health, PollResult, Reach, Source

State = Literal["covered", "late", "not-covered"]
Lost = Literal["none", "span", "unknown"]

NETWORK = Source(id="network", name="Network", kind="network", address="", channel="", reach="all")
REMOTE = frozenset(("http", "mail"))
PUSHED = frozenset(("folder", "mail"))

REACH, ANSWER, STORE = "reach", "answer", "store"
STOPPED, ASLEEP, OFF, NOT_ASKED = "stopped", "asleep", "off", "not-asked"
NEVER, SENDERS = "never", "senders"
CAUSES: dict[str, str] = {
    REACH: QT_TRANSLATE_NOOP("core", "out of reach"),
    ANSWER: QT_TRANSLATE_NOOP("core", "wrong answers"),
    STORE: QT_TRANSLATE_NOOP("core", "what came could not be stored"),
    STOPPED: QT_TRANSLATE_NOOP("core", "the program was not running"),
    ASLEEP: QT_TRANSLATE_NOOP("core", "the machine was asleep"),
    OFF: QT_TRANSLATE_NOOP("core", "switched off"),
    NOT_ASKED: QT_TRANSLATE_NOOP("core", "not asked in time"),
    NEVER: QT_TRANSLATE_NOOP("core", "not asked yet"),
    SENDERS: QT_TRANSLATE_NOOP("core", "the senders are silent"),
}
NETWORK_NAME = QT_TRANSLATE_NOOP("core", "Network")
LOST: dict[Lost, str] = {
    "none": QT_TRANSLATE_NOOP("core", "Nothing is lost."),
    "span": QT_TRANSLATE_NOOP("core", "What was sent from {from} to {lost_to} can no longer be fetched."),
    "unknown": QT_TRANSLATE_NOOP("core", "What was issued and withdrawn meanwhile is not known."),
}

HISTORY = timedelta(days=30)
MOST_DELIVERIES = 200
FEWEST_DELIVERIES = 5  # with fewer nothing is known of the senders' rhythm
TOGETHER = timedelta(minutes=5)  # what comes within it is one delivery
SILENT_TIMES = 3.0
WAITED_FOR = timedelta(minutes=10)  # the most that a gap is kept open for what is still coming in


class Cover(msgspec.Struct, frozen=True):
    """How a source is covered at a moment, since when, and, where it is not, why (a key of `CAUSES`)."""

    state: State
    since: datetime | None
    cause: str = ""

    @property
    def is_trouble(self) -> bool:
        """Whether somebody should look into it: neither meant to be so nor about to be asked for the first time."""
        return self.state != "covered" and self.cause not in (OFF, NEVER)


def overdue_s(source: Source) -> float:
    """How many seconds may lie between two heartbeats."""
    return 2 * source.interval_s + source.timeout_s


def expected_s(source: Source, health: Health | None) -> float | None:
    """The longest silence of the senders that is normal, in seconds; None where nobody pushes or too little is known."""
    if source.kind not in PUSHED:
        return None
    if source.expected_every_s is not None:
        return source.expected_every_s
    deliveries = health.deliveries if health else ()
    if len(deliveries) < FEWEST_DELIVERIES:
        return None
    return SILENT_TIMES * median((b - a).total_seconds() for a, b in pairwise(deliveries))


def cover(coverage: Coverage, health: Health | None, now: datetime) -> Cover:
    """How a source that is set up (or the network) is covered at `now`."""
    source = coverage.source or NETWORK
    heard = health.succeeded_at if health else None
    if not source.active:
        return Cover("not-covered", coverage.off_since or heard, OFF)
    if health is not None and health.outcome == "failed":
        return Cover("not-covered", heard or health.failing_since, _cause(health))
    if health is None or heard is None:
        if health is None and coverage.lost_since is not None:
            return Cover("not-covered", coverage.lost_since, ANSWER)
        since = coverage.on_at or coverage.added_at
        is_new = since is None or (now - since).total_seconds() <= overdue_s(source)
        return Cover("not-covered", since, NEVER if is_new else NOT_ASKED)
    if _is_gap(source, heard, now, health):
        causes = _causes(coverage, health)
        known = next((one for one in causes if one in (STOPPED, ASLEEP, OFF)), None)
        return Cover("not-covered", heard, known) if known else Cover("late", heard, NOT_ASKED)
    longest_s = expected_s(source, health)
    last = health.came_at
    if longest_s is not None and last is not None and (now - last).total_seconds() > longest_s:
        return Cover("late", last, SENDERS)
    return Cover("covered", health.covered_since or heard)


def network_cover(health: Health, now: datetime) -> Cover:
    """How the network does."""
    return cover(Coverage(id=NETWORK.id, lane="real"), health, now)


def after(
    coverage: Coverage, before: Health | None, result: PollResult, *, new: int = 0
) -> tuple[Health, tuple[Gap, ...]]:
    """The health of a source after one more poll, and the gaps that are over with it.

    `new` is how many messages that the desk did not know came in with the poll. A gap is over when what came late has all
    come in, which can take several polls.
    """
    source = coverage.source or NETWORK
    if result.outcome == "failed":
        return _failed(before, result), ()
    at = result.at
    heard = before.succeeded_at if before else None
    start = heard or coverage.added_at
    over: list[Gap] = []
    pending = before.pending if before else None
    covered_since = (before.covered_since if before else None) or at
    if start is not None and _is_gap(source, start, at, before):
        if pending is not None:
            over.append(pending)
        causes = _causes(coverage, before) or (NOT_ASKED,)
        pending = Gap(source_id=result.source_id, name=source.name, from_at=start, to_at=at, causes=causes)
        pending = msgspec.structs.replace(pending, reach=_reach(source))
        covered_since = at
    if pending is not None:
        pending = _answered(pending, result, new)
        if not result.more or at - (pending.to_at or at) > WAITED_FOR:
            over.append(pending)
            pending = None
    health = Health(
        source_id=result.source_id,
        at=at,
        outcome=result.outcome,
        reason=result.reason,
        succeeded_at=at,
        next_at=result.next_at,
        covered_since=covered_since,
        pending=pending,
        deliveries=_deliveries(before, result),
        gave_at=at if result.outcome == "data" else before.gave_at if before else None,
        items=_items(before, result),
        more=result.more,
    )
    return health, tuple(over)


def noted(health: Health, cause: str) -> Health:
    """`health` after something happened that may keep the next heartbeat away (a key of `CAUSES`)."""
    return health if cause in health.causes else msgspec.structs.replace(health, causes=(*health.causes, cause))


def shifted(health: Health, by: timedelta) -> Health:
    """`health` when the clock on the wall was set forward `by` so much: the same moments, by the new clock."""

    def moved(at: datetime | None) -> datetime | None:
        return None if at is None else at + by

    pending = health.pending
    if pending is not None:
        pending = msgspec.structs.replace(pending, from_at=pending.from_at + by, to_at=moved(pending.to_at))
    return msgspec.structs.replace(
        health,
        at=health.at + by,
        succeeded_at=moved(health.succeeded_at),
        failing_since=moved(health.failing_since),
        next_at=moved(health.next_at),
        covered_since=moved(health.covered_since),
        pending=pending,
        deliveries=tuple(at + by for at in health.deliveries),
        gave_at=moved(health.gave_at),
    )


def gap_begun(coverage: Coverage, health: Health | None, at: datetime) -> datetime | None:
    """What comes in from this source at `at` comes after a gap in its cover, which began then; None: it comes in time."""
    if coverage.source is None:
        return None
    if health is not None and health.pending is not None:
        return health.pending.from_at
    start = (health.succeeded_at if health else None) or coverage.added_at
    if start is None or (at - start).total_seconds() <= overdue_s(coverage.source):
        return None
    return start


def open_gap(coverage: Coverage, health: Health | None, now: datetime, *, is_running: bool = True) -> Gap | None:
    """The gap in which a source stands at `now`, None where it is covered. `is_running` is whether the program is.

    One that fails at this moment stands in a gap however short it is so far: nobody is told that all is covered.
    """
    source = coverage.source or NETWORK
    heard = health.succeeded_at if health else None
    start = heard or coverage.added_at
    fails = is_running and source.active and health is not None and health.outcome == "failed"
    if start is None or (not fails and (now - start).total_seconds() <= overdue_s(source)):
        return None
    causes = _causes(coverage, health)
    if not source.active and OFF not in causes:
        causes = (*causes, OFF)
    if not is_running and STOPPED not in causes and source.active:
        causes = (*causes, STOPPED)
    return Gap(
        source_id=coverage.id, name=source.name, from_at=start, causes=causes or (NOT_ASKED,), reach=_reach(source)
    )


def network_after(before: Health | None, healths: Mapping[str, Health], result: PollResult) -> PollResult | None:
    """What a poll of a remote source says about the network, as a poll of it; None: nothing.

    `healths` are those of the active remote sources that have been asked, with this poll. Without a network are we where all of
    them were out of reach when last asked.
    """
    at = result.at
    if result.outcome != "failed" or not result.out_of_reach:
        return PollResult(NETWORK.id, at, "unchanged")
    if not healths or any(one.outcome != "failed" or not one.out_of_reach for one in healths.values()):
        return None
    if before is not None and before.outcome == "failed":
        return None  # told already
    return PollResult(NETWORK.id, at, "failed", reason=result.reason, out_of_reach=True)


def lost(gap: Gap) -> Lost:
    """What of a gap that is over can no longer be fetched."""
    if gap.reach == "all":
        return "none"
    if gap.reach == "now" or gap.undated:
        return "unknown"
    return "span" if gap.oldest_at is not None and gap.oldest_at > gap.from_at else "none"


def lost_to(gap: Gap) -> datetime | None:
    """The end of the span that can no longer be fetched, which begins with the gap; None where there is none such."""
    if lost(gap) != "span" or gap.oldest_at is None:
        return None
    return min(gap.oldest_at, gap.to_at) if gap.to_at else gap.oldest_at


def lost_message(gap: Gap) -> Message:
    """In words what of a gap can no longer be fetched; times as ``25 Nov 13:05Z``."""
    end = lost_to(gap)
    return Message(LOST[lost(gap)], {"from": stamp(gap.from_at), "lost_to": stamp(end)} if end else {})


def stamp(at: datetime) -> str:
    """``2026-11-25 13:05Z``: for texts that are written down."""
    return f"{at:%Y-%m-%d %H:%M}Z"


def data_of(gap: Gap) -> dict[str, Any]:
    """A gap that is over as the data of its entry."""
    end, unfetched = gap.to_at or gap.from_at, lost_to(gap)
    return {
        "name": gap.name,
        "from": iso_z(gap.from_at),
        "to": iso_z(end),
        "minutes": round((end - gap.from_at).total_seconds() / 60),
        "causes": list(gap.causes),
        "late": gap.late_items,
        "lost": lost(gap),
        "lost_to": iso_z(unfetched) if unfetched else None,
    }


def gap_in(entry: Entry) -> Gap | None:
    """The gap that an entry tells of; None where it was erased or holds something else."""
    try:
        told = msgspec.convert(entry.data, _Told, str_keys=True)
    except msgspec.ValidationError:
        return None
    return Gap(
        source_id=entry.subject.id,
        name=told.name,
        from_at=told.from_at,
        to_at=told.to_at,
        causes=told.causes,
        late_items=told.late,
        reach=_REACH_OF[told.lost],
        oldest_at=told.lost_to,
    )


def overlapping(gaps: Iterable[Gap], since: datetime, until: datetime) -> list[Gap]:
    """The gaps that touch a period, by their beginning."""
    found = (gap for gap in gaps if gap.from_at < until and (gap.to_at is None or gap.to_at > since))
    return sorted(found, key=lambda gap: (gap.from_at, gap.name, gap.source_id))


def causes_in(entry: Entry) -> tuple[str, ...]:
    """In words (of `CAUSES`) what a gap came from, as its entry tells."""
    told = (entry.data or {}).get("causes")
    return (
        tuple(CAUSES[one] for one in told if isinstance(one, str) and one in CAUSES) if isinstance(told, list) else ()
    )


_REACH_OF: dict[Lost, Reach] = {"none": "all", "span": "window", "unknown": "now"}


class _Told(msgspec.Struct, frozen=True):
    """What an entry about a gap says."""

    name: str
    from_at: Moment = msgspec.field(name="from")
    to_at: Moment = msgspec.field(name="to")
    causes: tuple[str, ...] = ()
    late: int = 0
    lost: Lost = "none"
    lost_to: Moment | None = None


def _failed(before: Health | None, result: PollResult) -> Health:
    old = before or Health(source_id=result.source_id, at=result.at, outcome="failed")
    failed = msgspec.structs.replace(
        old,
        at=result.at,
        outcome="failed",
        reason=result.reason,
        failing_since=old.failing_since or result.at,
        failures=old.failures + 1,
        next_at=result.next_at,
        out_of_reach=result.out_of_reach,
        not_stored=result.not_stored,
    )
    return noted(failed, _cause(failed))


def _cause(failed: Health) -> str:
    return REACH if failed.out_of_reach else STORE if failed.not_stored else ANSWER


def _is_gap(source: Source, start: datetime, end: datetime, health: Health | None) -> bool:
    """Whether the time between two heartbeats is a gap. The network is asked by nobody: only its failing makes one."""
    if source.kind == "network" and REACH not in (health.causes if health else ()):
        return False
    return (end - start).total_seconds() > overdue_s(source)


def _causes(coverage: Coverage, health: Health | None) -> tuple[str, ...]:
    """What happened since the last heartbeat."""
    causes = health.causes if health else ()
    heard = health.succeeded_at if health else None
    was_off = coverage.on_at is not None and (heard is None or coverage.on_at > heard)
    return (*causes, OFF) if was_off and OFF not in causes else causes


def _reach(source: Source) -> Reach:
    return "all" if source.kind in PUSHED else source.reach


def _answered(gap: Gap, result: PollResult, new: int) -> Gap:
    """The gap with what one more answer after it says."""
    is_new = result.outcome == "data"
    oldest = min((at for at in (gap.oldest_at, result.oldest_at) if at is not None), default=None)
    return msgspec.structs.replace(
        gap,
        late_items=gap.late_items + new,
        oldest_at=oldest,
        undated=is_new and oldest is None,
    )


def _items(before: Health | None, result: PollResult) -> int:
    known = before.items if before else 0
    if result.outcome != "data":
        return known
    return result.items + (known if before is not None and before.more else 0)


def _deliveries(before: Health | None, result: PollResult) -> tuple[datetime, ...]:
    known = before.deliveries if before else ()
    if result.outcome != "data":
        return known
    if known and abs(result.at - known[-1]) < TOGETHER:
        return known
    kept = tuple(at for at in known if result.at - HISTORY < at < result.at)
    return (*kept, result.at)[-MOST_DELIVERIES:]
