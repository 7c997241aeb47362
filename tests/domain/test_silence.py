"""What is covered, what is late, what is a gap, and what a gap cost."""

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from icc_desktop.base.words import Message
from icc_desktop.domain import silence
from icc_desktop.domain.entry import Entry, Subject
from icc_desktop.domain.history import log_row
from icc_desktop.domain.source import GAP_CLOSED, Coverage, Gap, Health, Outcome, PollResult, Source, SourceKind

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def source(kind: SourceKind = "http", **more: Any) -> Source:
    return Source("one", "Feed", kind, "https://example.org", "other", **more)


def set_up(one: Source | None = None, **more: Any) -> Coverage:
    return Coverage(id="one", lane="real", source=one or source(), added_at=NOW - 600 * MINUTE, **more)


def heard(minutes_ago: float, **more: Any) -> Health:
    at = NOW - minutes_ago * MINUTE
    return Health(source_id="one", at=at, outcome="unchanged", succeeded_at=at, covered_since=at - 60 * MINUTE, **more)


def poll(outcome: Outcome = "unchanged", *, at: datetime = NOW, **more: Any) -> PollResult:
    return PollResult("one", at, outcome, **more)


def after(coverage: Coverage, health: Health | None, result: PollResult, new: int = 0) -> Gap | None:
    _, gaps = silence.after(coverage, health, result, new=new)
    assert len(gaps) < 2
    return gaps[0] if gaps else None


# -- at every moment


def test_a_source_that_was_heard_in_time_is_covered_since_its_last_gap() -> None:
    assert silence.cover(set_up(), heard(2), NOW) == silence.Cover("covered", NOW - 62 * MINUTE)


def test_a_heartbeat_that_is_overdue_makes_it_late_since_the_last_one() -> None:
    assert silence.overdue_s(source()) == 150
    assert silence.cover(set_up(), heard(2.6), NOW) == silence.Cover("late", NOW - 2.6 * MINUTE, silence.NOT_ASKED)


@pytest.mark.parametrize(
    ("more", "cause"), [({"out_of_reach": True}, "reach"), ({}, "answer"), ({"not_stored": True}, "store")]
)
def test_one_that_fails_is_not_covered_since_the_last_heartbeat(more: dict[str, bool], cause: str) -> None:
    health, _ = silence.after(set_up(), heard(1), poll("failed", **more))
    assert silence.cover(set_up(), health, NOW) == silence.Cover("not-covered", NOW - MINUTE, cause)


def test_what_is_off_new_or_not_yet_asked_after_a_start_is_no_trouble_or_says_why() -> None:
    off = set_up(source(active=False), off_since=NOW - 5 * MINUTE)
    assert silence.cover(off, heard(6), NOW) == silence.Cover("not-covered", NOW - 5 * MINUTE, silence.OFF)
    new = Coverage(id="one", lane="real", source=source(), added_at=NOW - MINUTE)
    assert silence.cover(new, None, NOW) == silence.Cover("not-covered", NOW - MINUTE, silence.NEVER)
    assert not silence.cover(off, heard(6), NOW).is_trouble
    assert not silence.cover(new, None, NOW).is_trouble
    assert silence.cover(new, None, NOW + 3 * MINUTE).is_trouble
    started = silence.noted(heard(30), silence.STOPPED)
    assert silence.cover(set_up(), started, NOW) == silence.Cover("not-covered", NOW - 30 * MINUTE, silence.STOPPED)


def delivered(*minutes_ago: float) -> Health:
    return heard(0.1, deliveries=tuple(NOW - ago * MINUTE for ago in minutes_ago))


def test_where_others_push_three_times_their_usual_pause_is_silence() -> None:
    folder = set_up(source("folder"))
    rhythm = delivered(100, 80, 60, 40, 20)
    assert silence.expected_s(source("folder"), rhythm) == 60 * 60
    assert silence.cover(folder, rhythm, NOW).state == "covered"
    assert silence.cover(folder, rhythm, NOW + 41 * MINUTE).state == "late", "the desk goes on looking meanwhile"
    asked = msgspec.structs.replace(rhythm, succeeded_at=NOW + 41 * MINUTE)
    assert silence.cover(folder, asked, NOW + 41 * MINUTE) == silence.Cover("late", NOW - 20 * MINUTE, silence.SENDERS)
    assert silence.cover(folder, asked, NOW + 39 * MINUTE).state == "covered"


def test_the_silence_of_senders_is_not_judged_from_little_and_can_be_said_by_hand() -> None:
    few = delivered(100, 80, 60, 40)
    assert silence.expected_s(source("folder"), few) is None
    assert silence.expected_s(source("http"), delivered(5, 4, 3, 2, 1)) is None
    assert silence.expected_s(source("mail", expected_every_s=600.0), few) == 600
    by_hand = set_up(source("mail", expected_every_s=600.0))
    assert silence.cover(by_hand, few, NOW) == silence.Cover("late", NOW - 40 * MINUTE, silence.SENDERS)


def test_deliveries_are_remembered_for_thirty_days_and_a_burst_counts_once() -> None:
    health: Health | None = None
    for at in (*(NOW + n * timedelta(days=1) for n in range(40)), NOW + timedelta(days=39, minutes=1)):
        health, _ = silence.after(set_up(source("folder")), health, poll("data", at=at, items=2))
    assert health is not None
    assert len(health.deliveries) == 30
    assert health.deliveries[-1] == NOW + timedelta(days=39)
    assert health.items == 2
    for n in range(400):
        at = NOW + timedelta(days=40) + n * 10 * MINUTE
        health, _ = silence.after(set_up(source("folder")), health, poll("data", at=at))
    assert len(health.deliveries) == silence.MOST_DELIVERIES


# -- gaps


def test_a_short_silence_is_no_gap() -> None:
    failed, _ = silence.after(set_up(), heard(2), poll("failed", out_of_reach=True))
    assert after(set_up(), failed, poll(at=NOW + 0.5 * MINUTE)) is None


def test_a_gap_goes_from_heartbeat_to_heartbeat_and_says_what_it_came_from() -> None:
    health: Health = heard(20)
    for minute, out_of_reach in ((-19, True), (-18, False), (-17, True)):
        health, none = silence.after(
            set_up(), health, poll("failed", at=NOW + minute * MINUTE, out_of_reach=out_of_reach)
        )
        assert none == ()
    gap = after(set_up(), silence.noted(health, silence.STOPPED), poll("data", items=9), new=2)
    assert gap is not None
    assert (gap.from_at, gap.to_at) == (NOW - 20 * MINUTE, NOW)
    assert gap.causes == ("reach", "answer", "stopped")
    assert gap.late_items == 2


def test_one_that_was_switched_off_meanwhile_says_so_and_a_new_one_is_not_covered_since_it_was_added() -> None:
    gap = after(set_up(on_at=NOW - MINUTE), heard(60), poll())
    assert gap is not None
    assert gap.causes == (silence.OFF,)
    first = after(set_up(), None, poll())
    assert first is not None
    assert (first.from_at, first.causes) == (NOW - 600 * MINUTE, (silence.NOT_ASKED,))


def test_a_gap_waits_until_what_came_late_has_all_come() -> None:
    health, gaps = silence.after(set_up(), heard(60), poll("data", more=True), new=50)
    assert gaps == ()
    assert silence.gap_begun(set_up(), health, NOW + MINUTE) == NOW - 60 * MINUTE
    health, gaps = silence.after(set_up(), health, poll("data", at=NOW + MINUTE), new=7)
    assert [(gap.to_at, gap.late_items) for gap in gaps] == [(NOW, 57)]
    assert silence.gap_begun(set_up(), health, NOW + 2 * MINUTE) is None


@pytest.mark.parametrize(
    ("one", "result", "lost", "lost_to"),
    [
        (source("folder"), poll("data"), "none", None),
        (source("mail", reach="now"), poll("data"), "none", None),
        (source(reach="all"), poll("data"), "none", None),
        (source(reach="now"), poll("unchanged"), "unknown", None),
        (source(reach="window"), poll("unchanged"), "none", None),
        (source(reach="window"), poll("data"), "unknown", None),
        (source(reach="window"), poll("data", oldest_at=NOW - 90 * MINUTE), "none", None),
        (source(reach="window"), poll("data", oldest_at=NOW - 10 * MINUTE), "span", NOW - 10 * MINUTE),
        (source(reach="window"), poll("data", oldest_at=NOW + 10 * MINUTE), "span", NOW),
    ],
)
def test_what_can_no_longer_be_fetched(one: Source, result: PollResult, lost: str, lost_to: datetime | None) -> None:
    gap = after(set_up(one), heard(60), result)
    assert gap is not None
    assert (silence.lost(gap), silence.lost_to(gap)) == (lost, lost_to)
    assert "{" not in str(silence.lost_message(gap))


def test_moments_follow_a_clock_that_is_set() -> None:
    hour = timedelta(hours=1)
    health, _ = silence.after(set_up(), heard(60), poll("data", more=True))
    moved = silence.shifted(health, -hour)
    assert moved.pending is not None
    assert (moved.pending.from_at, moved.pending.to_at) == (NOW - 2 * hour, NOW - hour)
    assert silence.shifted(moved, hour) == health
    assert silence.cover(set_up(), moved, NOW - hour).state == "covered"


# -- the network


def of(name: str, outcome: Outcome, *, out_of_reach: bool = False) -> tuple[str, Health]:
    return name, Health(source_id=name, at=NOW, outcome=outcome, out_of_reach=out_of_reach)


def test_without_a_network_are_we_where_no_remote_source_can_be_reached() -> None:
    failed = poll("failed", out_of_reach=True, reason=Message("no"))
    both = dict([of("one", "failed", out_of_reach=True), of("two", "failed", out_of_reach=True)])
    told = silence.network_after(None, both, failed)
    assert told is not None
    assert (told.source_id, told.outcome, told.out_of_reach) == ("network", "failed", True)
    assert silence.network_after(None, both | dict([of("two", "failed")]), failed) is None, "one answered wrongly"
    assert silence.network_after(None, both | dict([of("two", "unchanged")]), failed) is None
    wrong = silence.network_after(None, both, poll("failed"))
    assert wrong is not None
    assert wrong.outcome == "unchanged", "who answers wrongly was reached"


def test_the_network_has_gaps_only_where_it_could_not_be_reached() -> None:
    network = Coverage(id="network", lane="real")
    seldom = Health(source_id="network", at=NOW, outcome="unchanged", succeeded_at=NOW)
    later = NOW + 15 * MINUTE
    assert silence.after(network, seldom, PollResult("network", later, "unchanged"))[1] == ()
    assert silence.cover(network, seldom, later).state == "covered"
    down, _ = silence.after(network, seldom, PollResult("network", NOW + MINUTE, "failed", out_of_reach=True))
    assert silence.cover(network, down, later) == silence.Cover("not-covered", NOW, silence.REACH)
    (gap,) = silence.after(network, down, PollResult("network", later, "unchanged"))[1]
    assert (gap.name, gap.from_at, gap.to_at, gap.causes) == ("Network", NOW, later, ("reach",))
    assert silence.lost(gap) == "none"


# -- what an entry says


def entry(data: Any) -> Entry:
    return Entry("A", "real", 1, "i", Subject("source", "one"), GAP_CLOSED, NOW, 1, "program", data, b"", b"", b"")


@pytest.mark.parametrize(
    "result", [poll("data", oldest_at=NOW - 10 * MINUTE), poll("data"), poll("data", oldest_at=NOW - 99 * MINUTE)]
)
def test_an_entry_says_the_same_as_the_gap(result: PollResult) -> None:
    gap = after(set_up(source(reach="window")), silence.noted(heard(60), silence.ASLEEP), result, new=3)
    assert gap is not None
    data = msgspec.json.decode(msgspec.json.encode(silence.data_of(gap)))
    told = silence.gap_in(entry({**data, "seen": {"B": 4}}))
    assert told is not None
    assert (told.from_at, told.to_at, told.causes, told.late_items) == (NOW - 60 * MINUTE, NOW, (silence.ASLEEP,), 3)
    assert (silence.lost(told), silence.lost_to(told)) == (silence.lost(gap), silence.lost_to(gap))


@pytest.mark.parametrize(
    "data",
    [
        None,
        {},
        {"name": 4},
        {"name": "x", "from": "2026-11-25T09:00:00", "to": "2026-11-25T09:00:00"},
        {"name": "x", "from": 1},
    ],
)
def test_an_entry_that_was_erased_or_holds_something_else_tells_of_no_gap(data: Any) -> None:
    assert silence.gap_in(entry(data)) is None
    assert str(log_row(entry(data)).message)


def test_what_came_last_is_counted_over_all_its_portions() -> None:
    health = None
    for minute, (items, more) in enumerate([(50, True), (50, True), (7, False), (0, False)]):
        outcome: Outcome = "data" if items else "unchanged"
        at = NOW + minute * MINUTE
        health, _ = silence.after(set_up(), health, poll(outcome, at=at, items=items, more=more))
    assert health is not None
    assert (health.items, health.came_at, len(health.deliveries)) == (107, NOW + 2 * MINUTE, 1)
