"""What the tests of journal and desk are built from: alerts as values, a clock that is held, a desk without a window.

A desk here is the real one: SQLite on disk, its threads, its event loop. Only the clock is held.
"""

import asyncio
import functools
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from icc_desktop.base import resources
from icc_desktop.base.clock import Clock, iso_z
from icc_desktop.desk import accounts, queries, receiving, silence, station
from icc_desktop.desk.change import Change, Refusal
from icc_desktop.desk.runner import Desk
from icc_desktop.domain import channel, marks
from icc_desktop.domain import silence as cover
from icc_desktop.domain.account import Account
from icc_desktop.domain.alert import Alert, Area, Batch, Draft, Info, Item, Lane, Reference
from icc_desktop.domain.entry import Subject, canonical
from icc_desktop.domain.queue import Row
from icc_desktop.domain.source import Coverage, Delivery, PollResult
from icc_desktop.store.store import ReadOnly, database
from icc_desktop.store.triggers import TRIGGERS
from icc_desktop.store.verify import Verification
from icc_desktop.store.work import Identity, Work

START = datetime(2026, 11, 25, 8, tzinfo=UTC)
CHANNELS = channel.load(resources.read_bytes("channels.yaml"))
MARKS = marks.load(resources.read_bytes("marks.yaml"))
PASSWORD = "correct horse"
ANN, BOB = "ann", "bob"


class HeldClock:
    """Stands still until it is moved."""

    def __init__(self, wall: datetime = START):
        self.wall = wall
        self.steady = 1000.0

    def now(self) -> datetime:
        return self.wall

    def steady_s(self) -> float:
        return self.steady

    def go_on(self, **by: float) -> None:
        """Let time pass."""
        self.wall += timedelta(**by)
        self.steady += timedelta(**by).total_seconds()

    def set_wall(self, **by: float) -> None:
        """Somebody sets the clock on the wall; no time passes."""
        self.wall += timedelta(**by)


# -- alerts


def alert(
    identifier: str = "one",
    *,
    message_type: str = "Alert",
    references: tuple[Reference, ...] = (),
    status: str = "Actual",
    severity: str = "Moderate",
    urgency: str = "Expected",
    certainty: str = "Likely",
    sent_at: datetime = START,
    sender: str = "sender@example.org",
    **rest: Any,
) -> Alert:
    """A CAP alert as a reader gives it, with one info block; `rest` are fields of `Info` or of `Alert`."""
    info = {name: rest.pop(name) for name in Info.__struct_fields__ if name in rest}
    block = {"language": "en", "event": "Flood", "headline": f"Flood {identifier}", "areas": (Area("Liege"),), **info}
    infos = (Info(severity=severity, urgency=urgency, certainty=certainty, **block),)
    values = {"scope": "Public", "infos": infos, **rest}
    return Alert(
        format="CAP 1.2",
        identifier=identifier,
        sender=sender,
        sent=iso_z(sent_at),
        sent_at=sent_at,
        status=status,
        message_type=message_type,
        references=references,
        **values,
    )


def to(*earlier: Alert) -> tuple[Reference, ...]:
    """References to earlier alerts."""
    return tuple(Reference(a.sender or "", a.identifier or "", a.sent or "", a.sent_at) for a in earlier)


def draft(one: Alert) -> Draft:
    """`one` with bytes of its own."""
    return Draft(one, b"<alert>" + canonical(one))


def delivery(*items: Item | Alert, **rest: Any) -> Delivery:
    """A delivery of `items` by the source ``feed``; `rest` are fields of `Delivery`."""
    batch = Batch(tuple(draft(i) if isinstance(i, Alert) else i for i in items))
    values = {"source_id": "feed", "name": "feed.xml", "received_at": START, "channel": "meteoalarm", **rest}
    return Delivery(batch=batch, **values)


# -- how sources do


def record_poll(work: Work, *, result: PollResult) -> None:
    """Write one poll of a source at once; the program does it in portions (`silence.Pulse`)."""
    coverage = work.state(Subject("source", result.source_id), "real")
    if coverage is None and result.source_id == cover.NETWORK.id:
        coverage = Coverage(id=result.source_id, lane="real")
    if coverage is not None and not coverage.removed:
        health, gaps = cover.after(coverage, work.healths().get(result.source_id), result)
        memory = None if result.outcome == "failed" else result.memory
        silence.record(work, notes=[silence.Note(health, memory, gaps, result.answer)])


# -- the desk


@functools.cache
def _established() -> dict[str, bytes]:
    """The files of a desk with two accounts; made once, since hashing passwords takes its time."""
    with tempfile.TemporaryDirectory() as made, asyncio.Runner() as runner:
        folder = Path(made) / "desk"
        runner.run(_establish(folder))
        return {path.name: path.read_bytes() for path in folder.iterdir()}


async def _establish(folder: Path) -> None:
    desk = await Desk.open(folder, clock=HeldClock())
    hashed = accounts.hashed(PASSWORD)
    await desk.establish(
        Identity("A", "installation-1", "Crisis Centre"),
        lambda work, key: station.establish(
            work, key, name="Ann", sign_in_name=ANN, password_hash=hashed, roles=("duty-officer",)
        ),
    )
    await desk.run_program(accounts.create, name="Bob", sign_in_name=BOB, password_hash=hashed)
    await desk.close()


def establish(folder: Path) -> Path:
    """Make `folder` the data folder of an established desk ``A`` with the accounts Ann and Bob."""
    folder.mkdir(parents=True)
    for name, content in _established().items():
        (folder / name).write_bytes(content)
    (folder / "desk.key").chmod(0o600)
    return folder


class Bench:
    """An open desk, driven from the outside without an event loop in sight. Ann is signed in."""

    def __init__(self, folder: Path, clock: Clock | None = None, *, busy_timeout_s: float = 5.0):
        self.folder = folder
        self.changes: list[Change] = []
        self._open(clock or HeldClock(), busy_timeout_s)

    def _open(self, clock: Clock, busy_timeout_s: float) -> None:
        self.runner = asyncio.Runner()
        self.desk = self.runner.run(Desk.open(self.folder, clock=clock, busy_timeout_s=busy_timeout_s))
        self.desk.subscribe(self.changes.append)
        self.sign_in(ANN)

    def open_again(self, clock: Clock, *, busy_timeout_s: float = 5.0) -> None:
        """Close the desk and open it as the next start does."""
        self.close()
        self._open(clock, busy_timeout_s)

    def account(self, sign_in_name: str) -> Account:
        known: list[Account] = self.read(accounts.accounts)
        return next(a for a in known if a.sign_in_name == sign_in_name)

    def sign_in(self, sign_in_name: str) -> None:
        self.desk.officer = self.account(sign_in_name)

    def run(self, act: Callable[..., Any], **given: Any) -> Change:
        """The Change of an act of the officer."""
        answer = self.runner.run(self.desk.run(act, **given))
        assert isinstance(answer, Change), answer
        return answer

    def refused(self, act: Callable[..., Any], **given: Any) -> str:
        """Why an act of the officer is refused; nothing is written then."""
        before = self.heads()
        answer = self.runner.run(self.desk.run(act, **given))
        assert isinstance(answer, Refusal), answer
        assert self.heads() == before
        return str(answer.reason)

    def program(self, act: Callable[..., Any], **given: Any) -> Change:
        """The Change of what nobody does by hand."""
        answer = self.runner.run(self.desk.run_program(act, **given))
        assert isinstance(answer, Change), answer
        return answer

    def read(self, query: Callable[..., Any], **given: Any) -> Any:
        return self.runner.run(self.desk.read(query, **given))

    def receive(self, *items: Item | Alert, language: str = "en", **rest: Any) -> Change:
        """Take in a delivery."""
        given = delivery(*items, **rest)
        return self.program(receiving.receive, delivery=given, language=language, channels=CHANNELS)

    def received(self, one: Item | Alert, **rest: Any) -> str:
        """Take in one item; returns its notification's id."""
        return next(e.subject.id for e in self.receive(one, **rest).entries if e.subject.kind == "notification")

    def row(self, notification_id: str, lane: Lane = "real") -> Row:
        detail = self.detail(notification_id, lane)
        return detail.row

    def detail(self, notification_id: str, lane: Lane = "real") -> queries.Detail:
        found = self.read(queries.notification_detail, notification_id=notification_id, lane=lane)
        assert isinstance(found, queries.Detail)
        return found

    def rows(self, lane: Lane = "real", now: datetime = START) -> list[Row]:
        found: list[Row] = self.read(queries.open_notifications, lane=lane, now=now)
        return found

    def heads(self) -> list[str]:
        """The head codes of the journal's chains."""
        return [chain.head_code for chain in self.runner.run(self.desk.verify()).chains]

    def close(self) -> None:
        self.runner.run(self.desk.close())
        self.runner.close()


@contextmanager
def bench(folder: Path, clock: Clock | None = None, **given: Any) -> Iterator[Bench]:
    """A `Bench` on an established folder; what it leaves must verify."""
    made = Bench(folder, clock, **given)
    try:
        yield made
    finally:
        made.close()
    found = verify(folder)
    assert found.ok, (found.entry, str(found.problem))


def verify(folder: Path) -> Verification:
    """What `icc-desktop verify` finds in a folder."""
    reader = ReadOnly(folder)
    try:
        return reader.verify()
    finally:
        reader.close()


@contextmanager
def tampering(folder: Path) -> Iterator[sqlite3.Connection]:
    """A connection of somebody who may write the file, takes the triggers away, and puts them back afterwards."""
    with closing(sqlite3.connect(database(folder), isolation_level=None)) as connection:
        take_guards(connection)
        connection.execute("PRAGMA ignore_check_constraints = ON")
        yield connection
        put_guards(connection)


def take_guards(connection: sqlite3.Connection) -> None:
    """Remove the triggers that keep the journal."""
    for name in TRIGGERS:
        connection.execute(f"DROP TRIGGER {name}")


def put_guards(connection: sqlite3.Connection) -> None:
    """Put the triggers back, as somebody does who covers his tracks."""
    for statement in TRIGGERS.values():
        connection.execute(statement)


def state_of(one: Any) -> bytes:
    """A state as bytes, to compare."""
    return msgspec.json.encode(one, order="sorted")
