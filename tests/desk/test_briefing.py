"""Since you last looked: since when, what of it is named and in which order, and what is only counted."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from icc_desktop.desk import accounts, briefing, dossier_contents, dossiers, log, notifications, shifts
from icc_desktop.domain.briefing import MOST, MOST_ALIKE, Briefing
from tests import rigs
from tests.rigs import ANN, BOB, START, Bench, HeldClock, alert, to

GRAVE = {"severity": "Severe", "urgency": "Immediate", "certainty": "Observed"}


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def desk(tmp_path: Path, clock: HeldClock) -> Iterator[Bench]:
    with rigs.bench(rigs.establish(tmp_path / "desk"), clock) as bench:
        yield bench


def come(desk: Bench, name: str) -> None:
    """Somebody signs in."""
    desk.sign_in(name)
    desk.run(accounts.signed_in, account_id=desk.account(name).id)


def leave(desk: Bench, name: str) -> None:
    desk.run(accounts.signed_out, account_id=desk.account(name).id)


def told(desk: Bench, clock: HeldClock, name: str = ANN) -> Briefing:
    account = desk.account(name)
    found: Briefing = desk.read(briefing.since_last_looked, account_id=account.id, lane="real", now=clock.now())
    return found


def sections(found: Briefing) -> list[str]:
    return [item.section for item in found.items]


def test_since_somebody_left_and_not_what_he_did_himself(desk: Bench, clock: HeldClock) -> None:
    come(desk, ANN)
    desk.receive(alert("before", **GRAVE), received_at=clock.now())
    clock.go_on(minutes=1)
    left_at = clock.now()
    leave(desk, ANN)
    clock.go_on(minutes=1)
    desk.receive(alert("after", **GRAVE), received_at=clock.now())
    clock.go_on(minutes=1)
    come(desk, ANN)
    found = told(desk, clock)
    assert (found.since, found.until, found.first) == (left_at, clock.now(), False)
    assert [item.title for item in found.items] == ["Flood after"]


def test_who_was_never_here_is_told_of_a_day(desk: Bench, clock: HeldClock) -> None:
    come(desk, BOB)
    found = told(desk, clock, BOB)
    assert (found.since, found.first) == (clock.now() - timedelta(days=1), True)


def test_what_was_read_is_not_told_again(desk: Bench, clock: HeldClock) -> None:
    come(desk, ANN)
    leave(desk, ANN)
    clock.go_on(minutes=1)
    desk.receive(alert("one", **GRAVE), received_at=clock.now())
    come(desk, ANN)
    found = told(desk, clock)
    assert sections(found) == ["grave"]
    desk.run(briefing.read, lane="real", until=found.until)
    assert told(desk, clock).is_empty
    clock.go_on(minutes=1)
    desk.receive(alert("two", **GRAVE), received_at=clock.now())
    assert [item.title for item in told(desk, clock).items] == ["Flood two"]
    assert told(desk, clock, BOB).since != found.until  # each account by itself


def test_the_most_important_first_and_each_thing_once(desk: Bench, clock: HeldClock) -> None:
    come(desk, ANN)
    first = alert("first", sent_at=START - timedelta(hours=1))
    one = desk.received(first, received_at=START - timedelta(hours=1))
    overdue = desk.received(alert("waits"), received_at=START - timedelta(hours=2))
    desk.run(notifications.acknowledge, ids=[one], lane="real")
    leave(desk, ANN)
    clock.go_on(minutes=5)
    come(desk, BOB)
    desk.run(shifts.begin)
    now = clock.now()
    desk.receive(alert("grave", **GRAVE), alert("low"), alert("lower", severity="Minor"), received_at=now)
    desk.receive(alert("newer", message_type="Update", references=to(first), sent_at=now), received_at=now)
    desk.run(notifications.assess, ids=[one], lane="real", severity=4, concerns="ours", reason="the dam")
    opened = desk.run(dossiers.open_, title="Floods", lane="real")
    dossier_id = str(opened.result)
    desk.run(
        dossier_contents.set_task, dossier_id=dossier_id, text="ring Liege", owner="officer", due_at=now, lane="real"
    )
    desk.run(log.write, text="a line", lane="real")
    leave(desk, BOB)
    come(desk, ANN)
    found = told(desk, clock)
    assert sections(found) == sorted(sections(found), key=lambda s: list(briefing.briefing.SECTIONS).index(s))
    assert [(item.section, item.subject.kind) for item in found.items if item.section != "changed"] == [
        ("grave", "notification"),
        ("grave", "notification"),  # the update: what it replaces was assessed as critical
        ("overdue", "notification"),
        ("dossiers", "dossier"),
        ("tasks", "dossier"),
        ("hands", "shift"),
    ]
    assert [item.title for item in found.items[:2]] == ["Flood newer", "Flood grave"]
    assert [item.subject.id for item in found.items if item.section == "changed"] == [one]
    assert next(item for item in found.items if item.section == "overdue").subject.id == overdue
    named = [item.subject.id for item in found.items if item.subject.kind == "notification"]
    assert len(named) == len(set(named))
    assert sum(found.low.values()) == 2


def test_never_more_than_two_minutes(desk: Bench, clock: HeldClock) -> None:
    come(desk, ANN)
    leave(desk, ANN)
    clock.go_on(minutes=1)
    desk.receive(*(alert(f"grave {n}", **GRAVE) for n in range(60)), received_at=clock.now())
    for number in range(MOST_ALIKE + 3):
        desk.run(dossiers.open_, title=f"Dossier {number}", lane="real")
    come(desk, ANN)
    found = told(desk, clock)
    assert len(found.items) == MOST
    assert (found.count("grave"), found.count("dossiers")) == (60, MOST_ALIKE + 3)


def test_a_struck_entry_is_no_news(desk: Bench, clock: HeldClock) -> None:
    come(desk, ANN)
    leave(desk, ANN)
    clock.go_on(minutes=1)
    opened = desk.run(dossiers.open_, title="By mistake", lane="real")
    desk.run(log.take_back, refs=[entry.ref for entry in opened.entries])
    come(desk, ANN)
    assert "dossiers" not in sections(told(desk, clock))
