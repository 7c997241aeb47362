"""What people did with a notification, read from its entries."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from icc_desktop.domain import notification as n
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import GENESIS, Entry, Subject, microseconds
from icc_desktop.domain.notification import FOLD, Notification
from icc_desktop.domain.notification_facts import Facts, Nature
from tests.rigs import START

FACTS = Facts(
    source_id="feed",
    channel="meteoalarm",
    name="feed.xml",
    received_at=START,
    original="original",
    size_bytes=1,
    verdict="real",
    reading="reading",
    acknowledge_within_s=900,
    proposed=2,
)


def entry(number: int, kind: str, data: dict[str, Any] | None, *, lane: Lane = "real", author: str = "ann") -> Entry:
    at = START + timedelta(minutes=number)
    return Entry(
        desk="A",
        lane=lane,
        number=number,
        installation="i",
        subject=Subject(n.KIND, "one"),
        kind=kind,
        recorded_at=at,
        order_at=microseconds(at),
        author=author,
        data=data,
        data_hash=GENESIS,
        previous_hash=GENESIS,
        hash=GENESIS,
    )


def received(number: int = 1, *, lane: Lane = "real", **changes: Any) -> Entry:
    facts = msgspec.structs.replace(FACTS, **changes)
    return entry(number, n.RECEIVED, msgspec.to_builtins(facts), lane=lane)


def state(*entries: Entry) -> Notification:
    found = FOLD.over(entries)
    assert found is not None
    return found


def test_nothing_is_nothing() -> None:
    assert FOLD.over([]) is None


def test_the_deadline_counts_from_receipt() -> None:
    assert state(received()).acknowledge_due_at == START + timedelta(minutes=15)
    assert state(received(acknowledge_within_s=None)).acknowledge_due_at is None


def test_the_worst_version_is_proposed_until_a_person_says_otherwise() -> None:
    found = state(received(), received(2, proposed=3, original="b"), received(3, proposed=None, original="c"))
    assert (found.proposed, found.weight) == (3, 3)
    found = state(received(proposed=3), entry(2, n.ASSESSED, {"severity": 1, "concerns": "ours"}))
    assert (found.severity, found.weight) == (1, 1)


CLOSED = (entry(2, n.ACKNOWLEDGED, {}), entry(3, n.CLOSED, {"reason": "handled"}))


@pytest.mark.parametrize(
    ("assessed", "first", "then", "comes_back"),
    [
        (None, 2, 2, False),
        (None, 2, 3, True),
        (None, 3, 2, False),
        (None, 2, None, False),
        (1, 3, 3, False),  # judged less than it proposes: the same again is no news
        (1, 3, 4, True),
        (4, 2, 4, False),  # judged worse already
    ],
)
def test_a_closed_one_comes_back_only_at_a_higher_severity(
    assessed: int | None, first: int, then: int | None, comes_back: bool
) -> None:
    judged = [entry(2, n.ASSESSED, {"severity": assessed})] if assessed else []
    closed = state(received(proposed=first), *judged, *CLOSED)
    assert closed.is_closed
    again = state(received(proposed=first), *judged, *CLOSED, received(9, proposed=then, original="other"))
    assert again.is_closed is not comes_back


def test_closed_and_reopened_by_people() -> None:
    assert state(received(), *CLOSED).is_closed
    assert not state(received(), *CLOSED, entry(4, n.REOPENED, {})).is_closed
    assert state(received(), *CLOSED, entry(4, n.REOPENED, {}), entry(5, n.STRUCK, {"struck": "A-4"})).is_closed


@pytest.mark.parametrize(
    ("lane", "verdict", "status", "decided", "is_a"),
    [
        ("real", "real", "Actual", None, "real"),
        ("real", "real", "Test", None, "test"),
        ("real", "real", "System", None, "system"),
        ("real", "real", "Draft", None, "draft"),
        ("real", "real", None, None, "real"),
        ("real", "unclear", "Actual", None, "unclear"),
        ("real", "unclear", "Actual", "real", "real"),
        ("real", "unclear", "Actual", "test", "test"),
        ("real", "unclear", None, "exercise", "exercise"),
        ("real", "unclear", None, "nonsense", "unclear"),
        ("exercise", "exercise", "Exercise", None, "exercise"),
        ("exercise", "exercise", "Actual", None, "exercise"),
    ],
)
def test_never_real_without_a_persons_word(
    lane: Lane, verdict: str, status: str | None, decided: str | None, is_a: Nature
) -> None:
    entries = [received(lane=lane, verdict=verdict, status=status)]
    if decided:
        entries.append(entry(2, n.STATUS_DECIDED, {"status": decided}, lane=lane))
    assert state(*entries).nature == is_a


def test_erased_entries_leave_that_it_happened() -> None:
    found = state(
        received(),
        entry(2, n.ACKNOWLEDGED, None),
        entry(3, n.NOTED, None),
        entry(4, n.HANDED_BACK, None),
        entry(5, n.ASSESSED, None),
        entry(6, n.CLOSED, None),
    )
    assert len(found.acknowledgements) == 1
    assert (found.notes, found.handovers[0].who, found.severity, found.is_closed) == (1, "", None, True)
    gone = state(entry(1, n.RECEIVED, None), entry(2, n.ACKNOWLEDGED, {}))
    assert gone.facts is None
    assert len(gone.acknowledgements) == 1
