"""Two real desks exchange their entries: each ends up with the same lists, and each chain verifies in both files."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from icc_desktop.desk import log, notifications, receiving, shifts, station
from icc_desktop.domain import notification
from icc_desktop.domain.alert import Alert, Lane
from icc_desktop.domain.entry import Entry, Subject
from icc_desktop.domain.notification import Notification
from icc_desktop.domain.notification_id import notification_id
from icc_desktop.store import cache, journal, lists, projections
from icc_desktop.store.keys import public_hex
from icc_desktop.store.schema import PROJECTIONS
from icc_desktop.store.store import LANES, Store
from icc_desktop.store.work import Identity, Work
from tests import rigs
from tests.rigs import CHANNELS, START, alert, delivery, draft, to

FIRST = alert("first")
ONE = notification_id(draft(FIRST), channel="meteoalarm", lane="real")
REAL: Lane = "real"


class Place:
    """A desk of its own, without a window: its store and its clock."""

    def __init__(self, folder: Path, code: str, ahead: timedelta):
        self.code = code
        self.folder = folder
        self.ahead = ahead
        self.store = Store.open(folder)
        identity = Identity(code, f"installation-{code}", "Centre")
        with self.store.establish(identity, self.now(0), "program") as (work, key):
            self.author = station.establish(
                work, public_hex(key), name=code, sign_in_name=code.lower(), password_hash="x", roles=()
            )

    def now(self, minute: int) -> datetime:
        return START + self.ahead + timedelta(minutes=minute)

    def at(self, minute: int) -> "_Act":
        return _Act(self, minute)

    def payloads(self) -> list[bytes]:
        with self.store._engine.begin() as connection:
            names = connection.exec_driver_sql("SELECT lower(hex(sha256)) FROM payload").scalars().all()
            return [journal.payload(connection, name) or b"" for name in names]

    def take_in(self, other: "Place") -> None:
        """What the exchange between desks does: entries that are not here yet, and their payloads."""
        with other.store._engine.begin() as theirs:
            known = [
                found
                for desk in ("A", "B")
                if desk != self.code
                for lane in LANES
                for found in journal.all_entries(theirs, desk, lane)
            ]
        with self.store._engine.begin() as connection:
            for payload in other.payloads():
                journal.keep_payload(connection, payload)
            for entry, data, salt in known:
                if journal.entry(connection, entry.desk, entry.lane, entry.number) is None:
                    journal.append(connection, entry, data, salt)
                    projections.apply(connection, entry)
                    if entry.subject.kind == notification.KIND:
                        lists.notifications_changed(connection, entry.lane, [entry.subject.id])
        self.store.close()
        self.store = Store.open(self.folder)

    def lists(self) -> list[tuple[object, ...]]:
        with self.store._engine.begin() as connection:
            return [
                tuple(row)
                for table in PROJECTIONS
                for row in connection.execute(select(table).order_by(*table.primary_key.columns))
            ]

    def state(self) -> Notification:
        with self.store._engine.begin() as connection:
            found = cache.state(connection, Subject(notification.KIND, ONE), REAL)
        assert isinstance(found, Notification)
        return found


class _Act:
    def __init__(self, place: Place, minute: int):
        self._context = place.store.work(place.now(minute), place.author)

    def __enter__(self) -> Work:
        self._work = self._context.__enter__()
        return self._work

    def __exit__(self, *problem: object) -> None:
        if problem[0] is None:
            self._work.finish()
        self._context.__exit__(*problem)  # type: ignore[arg-type]  # handed through


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Place, Place]]:
    """Desk B's clock is an hour ahead."""
    a, b = Place(tmp_path / "a", "A", timedelta()), Place(tmp_path / "b", "B", timedelta(hours=1))
    yield a, b
    a.store.close()
    b.store.close()
    for place in (a, b):
        found = rigs.verify(place.folder)
        assert found.ok, (found.entry, str(found.problem))


def receive(place: Place, minute: int, *items: Alert) -> None:
    with place.at(minute) as work:
        receiving.receive(work, delivery=delivery(*items), language="en", channels=CHANNELS)


def assess(place: Place, minute: int, severity: int) -> None:
    with place.at(minute) as work:
        notifications.assess(work, ids=[ONE], lane=REAL, severity=severity)


def exchange(a: Place, b: Place) -> None:
    a.take_in(b)
    b.take_in(a)


def test_apart_and_together_again(both: tuple[Place, Place]) -> None:
    a, b = both
    for minute, place in enumerate(both, 1):
        receive(place, minute, FIRST)
        with place.at(minute + 2) as work:
            notifications.acknowledge(work, ids=[ONE], lane=REAL)
    receive(a, 5, alert("second", message_type="Update", references=to(FIRST)))
    receive(b, 5, alert("third", message_type="Cancel", references=to(FIRST)))
    assess(a, 6, 4)
    assess(b, 6, 2)
    exchange(a, b)
    assert a.lists() == b.lists()
    state = a.state()
    assert len(state.receptions) == 2  # one notification, received twice
    assert [one.author for one in state.acknowledgements] == [a.author, b.author]
    assert (state.conflicts, state.severity) == (("assessment",), 4)

    assess(a, 7, 3)  # knows both: settles
    exchange(a, b)
    assert a.lists() == b.lists()
    assert (b.state().conflicts, b.state().severity) == ((), 3)

    assess(a, 8, 1)
    assess(b, 8, 2)
    exchange(b, a)
    assert a.lists() == b.lists()
    assert a.state().conflicts == ("assessment",)


def test_what_is_written_after_hearing_another_desk_sorts_after_what_was_heard(both: tuple[Place, Place]) -> None:
    """Also where the other desk's clock is an hour ahead."""
    a, b = both
    receive(b, 1, FIRST)
    with b.at(2) as work:
        notifications.acknowledge(work, ids=[ONE], lane=REAL)
    a.take_in(b)
    with a.at(3) as work:
        log.strike(work, ref="B-4", reason="it was not read")
    [struck] = [e for e in _entries(a) if e.kind == notification.STRUCK]
    assert struck.order_at > max(e.order_at for e in _entries(a) if e.desk == "B")
    assert struck.recorded_at == a.now(3)  # as the clock here read
    assert (struck.data or {})["seen"] == {"B": 4}
    b.take_in(a)
    assert a.lists() == b.lists()
    assert b.state().acknowledgements == ()


def test_each_desk_seals_with_its_own_key(both: tuple[Place, Place]) -> None:
    a, b = both
    for place in both:
        with place.at(1) as work:
            shifts.begin(work)
        with place.at(2) as work:
            shifts.end(work, sign=place.store.key().sign)
    exchange(a, b)
    assert rigs.verify(a.folder).ok
    assert {(c.desk, c.lane): c.head_code for c in rigs.verify(a.folder).chains} == {
        (c.desk, c.lane): c.head_code for c in rigs.verify(b.folder).chains
    }


def _entries(place: Place) -> list[Entry]:
    with place.store._engine.begin() as connection:
        return journal.entries_before(connection, REAL, limit=1000)
