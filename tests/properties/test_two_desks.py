"""Two desks write about everything there is; whatever order the entries arrive in, lists, states, strikes and index are the same.

Each order is also checked as ``icc-desktop verify`` does, and against a rebuilding from nothing.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, select, text

from icc_desktop.domain import (
    decision,
    dossier,
    exercise,
    load,
    log,
    notification,
    own_sender,
    queue,
    reading,
    station,
    view,
)
from icc_desktop.domain.alert import Alert
from icc_desktop.domain.entry import PROGRAM, Subject, canonical
from icc_desktop.domain.history import log_row
from icc_desktop.domain.notification_facts import Facts
from icc_desktop.domain.notification_id import notification_id
from icc_desktop.domain.plan import PlannedStep
from icc_desktop.store import cache, journal, lists, migrate, projections, search
from icc_desktop.store import engine as engines
from icc_desktop.store.schema import PROJECTIONS
from icc_desktop.store.verify import verify
from tests.desk.at_exercise import PLAN
from tests.properties.test_folds import LANE, Writer, Written, arrivals
from tests.rigs import START, alert, draft, to

FIRST = alert("first", severity="Severe")
UPDATE = alert(
    "second", message_type="Update", references=to(FIRST), sent_at=START + timedelta(hours=1), severity="Minor"
)
CANCEL = alert("third", message_type="Cancel", references=to(FIRST, UPDATE), sent_at=START + timedelta(hours=2))
ACK = alert("ack", message_type="Ack", references=to(FIRST), sender="other@example.org")
ERROR = alert("error", message_type="Error", references=to(UPDATE), sender="other@example.org")
HEARD: tuple[Alert, ...] = (FIRST, UPDATE, CANCEL, ACK, ERROR)
ABOUT = tuple(Subject(notification.KIND, notification_id(draft(a), channel="other", lane=LANE)) for a in HEARD)
HOURS = [f"2026-11-25T{hour:02}:00:00Z" for hour in (7, 9, 20)]
WORDING = {"issue": "Warn?", "choice": "Yes, warn", "decided_by": "PL", "reasons": "near"}

SAID: dict[str, list[dict[str, Any]]] = {
    notification.OPENED: [{}],
    notification.ACKNOWLEDGED: [{}, {"late_s": 60, "comment": "late"}, {"by_voice_to": "the lead"}],
    notification.ASSESSED: [
        {"severity": severity, "concerns": "ours", "reason": reason, "source_code": "B", "information_code": "2"}
        for severity in (1, 2, 4)
        for reason in ("", "far away")
    ],
    notification.CLOSED: [{"reason": "handled", "text": "all told"}],
    notification.REOPENED: [{"reason": "again"}],
    notification.STATUS_DECIDED: [{"status": "real"}, {"status": "test"}],
    notification.HANDED_BACK: [{"who": "the permanence"}],
    notification.NOTED: [{"text": "a note"}, {"text": "another"}],
    notification.COMPLETED: [{"headline": "Fire", "sender": "SENDER@example.org "}, {"headline": "", "sender": ""}],
    notification.TAKEN_OVER: [{}],
    notification.SHELVED: [{"until": hour, "reason": "waits"} for hour in HOURS],
    notification.UNSHELVED: [{"reason": "now"}],
    notification.MUTED: [{"at": 0}, {"at": 3}, {"at": None}],
    notification.MARKED: [{"mark": "tlp-red", "reason": "said so"}, {"mark": None, "reason": "open"}],
    notification.POINTED: [{"register": "R 12", "holder": "the officer", "title": "a paper"}],
    notification.FILED: [{"dossier": "d1"}, {"dossier": "d2", "reason": "ours"}],
    notification.UNFILED: [{"dossier": "d1", "reason": "no"}],
    notification.JOINED: [{"other": one.id, "reasons": [{"rule": "same-text"}]} for one in ABOUT],
    notification.PARTED: [{"other": one.id} for one in ABOUT],
    notification.MATCH_PROPOSED: [{"other": one.id, "reasons": [{"rule": "same-text"}]} for one in ABOUT],
    dossier.OPENED: [{"title": "Flood"}, {"title": "Storm", "split_from": "d2"}],
    dossier.TITLED: [{"title": "Another"}, {"title": ""}],
    dossier.SUMMARISED: [{"text": "water"}],
    dossier.ASSESSED: [{"severity": 4, "reason": "so"}, {"severity": 1}],
    dossier.MARKED: [{"mark": "tlp-amber", "reason": ""}],
    dossier.STATE_CHANGED: [{"state": "closed", "reason": "over"}, {"state": "reopened"}],
    dossier.MERGED: [{"into": "d2", "moved": [ABOUT[0].id], "lent": ["t1"]}],
    dossier.UNMERGED: [{"reason": "no"}],
    dossier.TASK_SET: [{"task": "t1", "text": "Ring", "due_at": HOURS[1]}],
    dossier.TASK_ENDED: [{"task": "t1", "end": "done", "remark": "rang"}],
    dossier.MEETING_SET: [{"meeting": "m1", "title": "COFECO", "members": [{"role": "FANC"}]}],
    dossier.MEETING_DECIDED: [{"meeting": "m1", "text": "Evacuate"}],
    dossier.FIGURE_REPORTED: [
        {"kind": "dead", "value": 2, "precision": "exact", "source": "police", "as_at": HOURS[1]},
        {"kind": "dead", "value": 3, "precision": "exact", "source": "press", "as_at": "2026-11-25T09:00:00"},
    ],
    dossier.CRITERION_TICKED: [{"criterion": "two-provinces", "evidence": "Liege and Namur"}],
    dossier.CRITERION_UNTICKED: [{"criterion": "two-provinces"}],
    decision.PROPOSED: [{"wording": WORDING}],
    decision.TAKEN: [
        {"wording": {**WORDING, "choice": "No", "decided_at": HOURS[0], "review_at": HOURS[1]}},
        {"wording": {**WORDING, "decided_at": "2026-11-25T09:00:00"}},
    ],
    decision.REVOKED: [{"reason": "wind", "by": "DE"}],
    decision.REVIEWED: [{"remark": "stands", "again_at": HOURS[2]}, {"remark": "stands", "again_at": ""}],
    log.WRITTEN: [{"text": "rang the permanence"}, {"text": "one more"}],
    own_sender.ADDED: [{"name": "Sender@Example.org"}],
    own_sender.REMOVED: [{"name": "sender@example.org"}],
    view.SAVED: [{"name": "mine", "view": {"name": "mine", "words": "flood"}}],
    view.REMOVED: [{"name": "mine"}],
    load.FLOOD_BEGAN: [{"rate": 90}],
    load.FLOOD_ENDED: [{"minutes": 3}],
    load.LIMITS_CHANGED: [{"limits": {"busy_at": 1, "flood_at": 2, "calm_below": 1, "calm_for_s": 9}}],
    load.LIMITS_RESET: [{}],
    station.CLOCK_JUMPED: [{"seconds": -600}, {"seconds": 600}],
    exercise.PREPARED: [{"title": "Ammonia", "plan": msgspec.to_builtins(PLAN)}],
    exercise.INJECT_WRITTEN: [{"step": msgspec.to_builtins(PlannedStep("mail", "06:01", channel="mail"))}],
    exercise.STARTED: [{"title": "Ammonia", "speed": 2}],
    exercise.SUSPENDED: [{"position_s": 60}],
    exercise.RESUMED: [{"position_s": 60}],
    exercise.ENDED: [{"position_s": 90}],
    exercise.OBSERVED: [{"text": "calm"}],
}
SUBJECTS = {
    "notification": ABOUT,
    dossier.KIND: (Subject(dossier.KIND, "d1"), Subject(dossier.KIND, "d2")),
    decision.KIND: (Subject(decision.KIND, "k1"),),
    log.KIND: (Subject(log.KIND, "l1"), Subject(log.KIND, "l2")),
    own_sender.KIND: (Subject(own_sender.KIND, "sender@example.org"),),
    view.KIND: (Subject(view.KIND, "v1"),),
    load.KIND: (Subject(load.KIND, "A"), Subject(load.KIND, load.LIMITS)),
    "clock": (Subject(station.KIND, "A"),),
    exercise.KIND: (Subject(exercise.KIND, "e1"),),
}
OWN = [one for one in SAID if one.startswith("own_sender")]
KINDS = st.sampled_from([*SAID, *OWN * 4])
ACTS = st.one_of(
    st.tuples(st.just("heard"), st.integers(0, 4), st.none()),
    KINDS.flatmap(lambda kind: st.tuples(st.just(kind), st.integers(0, 4), st.sampled_from(SAID[kind]))),
    st.tuples(st.just("strike"), st.integers(0, 40), st.none()),
    st.tuples(st.just("hear"), st.none(), st.none()),
)
STEPS = st.lists(st.tuples(st.sampled_from("AB"), ACTS, st.integers(-900, 3600)), min_size=1, max_size=24)
ANY = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def facts(connection: Connection, one: Alert) -> dict[str, Any]:
    """What `notification.received` says, with the bytes kept."""
    info, read = one.infos[0], canonical(one)
    written: dict[str, Any] = msgspec.to_builtins(
        Facts(
            source_id="feed",
            channel="other",
            name="feed.xml",
            received_at=START,
            original=journal.keep_payload(connection, read + b" "),
            reading=journal.keep_payload(connection, read),
            size_bytes=1,
            verdict="real",
            acknowledge_within_s=600,
            ask_again_s=3600,
            sender=one.sender,
            identifier=one.identifier,
            sent=one.sent,
            sent_at=one.sent_at,
            message_type=one.message_type,
            headline=info.headline,
            proposed=reading.proposed_severity(one),
            references=one.references,
            keys=(f"id:{one.identifier}", "event:flood"),
        )
    )
    return written


def story(connection: Connection, steps: list[Any]) -> list[Written]:
    """What two desks write, each with a clock of its own that may also be set back."""
    desks = {"A": Writer("A"), "B": Writer("B")}
    clocks = {"A": START, "B": START + timedelta(seconds=7)}
    for code, (what, which, data), seconds in steps:
        desk = desks[code]
        clocks[code] += timedelta(seconds=seconds)
        if what == "hear":
            desk.hear(desks["B" if code == "A" else "A"])
        elif what == "strike":
            if desk.entries:
                target = desk.entries[which % len(desk.entries)][0]
                kind = f"{target.subject.kind}.struck"
                desk.write(target.subject, kind, {"struck": target.ref, "reason": "taken back"}, clocks[code])
        elif what == "heard":
            desk.write(ABOUT[which], notification.RECEIVED, facts(connection, HEARD[which]), clocks[code], PROGRAM)
        else:
            about = SUBJECTS[what.partition(".")[0]]
            desk.write(about[which % len(about)], what, data, clocks[code], PROGRAM if which % 2 else None)
    return desks["A"].entries + desks["B"].entries


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    path = tmp_path_factory.mktemp("desks") / engines.FILE
    made = engines.writer(path)
    migrate.upgrade(made, path)
    yield made
    made.dispose()


def take_in(connection: Connection, order: list[Written]) -> None:
    """As entries of another desk come in, one by one."""
    for entry, data, salt in order:
        journal.append(connection, entry, data, salt)
        projections.apply(connection, entry)
        ids: list[str] = []
        if entry.subject.kind == notification.KIND:
            ids = [entry.subject.id]
        elif entry.subject.kind == own_sender.KIND:
            ids = lists.sent_by(connection, LANE, {entry.subject.id})
        elif entry.kind == station.CLOCK_JUMPED:
            ids = lists.waiting(connection, LANE)
        lists.notifications_changed(connection, LANE, ids)


def shown(connection: Connection) -> list[Any]:
    """Every row of every projection, and what the index holds: but for where in one microsecond something stands."""
    found: list[Any] = []
    for table in PROJECTIONS:
        found += [(table.name, *one) for one in connection.execute(select(table).order_by(*table.primary_key.columns))]
    found += connection.execute(
        text(
            "SELECT d.place / 64, d.lane, d.kind, d.id, d.ref, d.at, d.title, d.body, d.tags, t.weight, t.bits, t.asks_at, "
            "t.due_at, t.shelved_until, t.mark FROM searchable d LEFT JOIN searchable_standing t ON t.place = d.place "
            "ORDER BY d.lane, d.kind, d.id"
        )
    ).all()
    return found


def settled(connection: Connection, order: list[Written], *, rebuilt: bool = False) -> list[Any]:
    """The projections after an order of arrival, which verify; the database is as before afterwards."""
    with connection.begin_nested() as transaction:
        take_in(connection, order)
        found = verify(connection)
        assert found.ok, (found.entry, found.problem and found.problem.say())
        if rebuilt:
            projections.rebuild(connection)
        rows = shown(connection)
        transaction.rollback()
    return rows


@settings(ANY, max_examples=150)
@given(STEPS, st.integers(0, 2**31))
def test_every_order_of_arrival_gives_the_same_and_verifies(engine: Engine, steps: list[Any], seed: int) -> None:
    with engine.connect() as connection, connection.begin() as transaction:
        written = story(connection, steps)
        one_way = settled(connection, arrivals(written, seed))
        assert settled(connection, arrivals(written, seed + 1)) == one_way
        assert settled(connection, written) == one_way
        assert settled(connection, arrivals(written, seed), rebuilt=True) == one_way
        transaction.rollback()


# -- whatever an entry of another version says

ODD = st.recursive(
    st.none()
    | st.booleans()
    | st.sampled_from([0, -1, 2**53, -(2**53), 1.5, "", "one", "\ud800", "tlp-red", "d1", ABOUT[0].id, ABOUT[3].id])
    | st.sampled_from(
        ["2026-11-25T09:00:00", "2026-11-25T09:00:00Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00"]
    ),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
    max_leaves=4,
)


@st.composite
def bent(draw: st.DrawFn, given_data: dict[str, Any]) -> dict[str, Any]:
    """The same data with something else under some of its names, or under one inside them."""
    data = dict(given_data)
    for name in draw(st.lists(st.sampled_from(sorted(data)), max_size=2)) if data else ():
        inner = data[name]
        data[name] = draw(bent(inner) if isinstance(inner, dict) and draw(st.booleans()) else ODD)
    return data


JUNK = KINDS.flatmap(
    lambda kind: st.tuples(st.just(kind), st.integers(0, 4), st.sampled_from(SAID[kind]).flatmap(bent))
)
HEARSAY = st.tuples(st.just("heard"), st.integers(0, 4), st.none())


@settings(ANY, max_examples=150)
@given(st.lists(st.one_of(JUNK, JUNK, HEARSAY), min_size=1, max_size=16), st.data())
def test_nothing_that_an_entry_may_say_stops_the_desk(engine: Engine, acts: list[Any], data: st.DataObject) -> None:
    """It is taken in, stands in lists and index as a rebuilding has it, and can be shown and asked about."""
    with engine.connect() as connection, connection.begin() as transaction:
        desk = Writer("A")
        for minute, (kind, which, values) in enumerate(acts):
            about = ABOUT if kind == "heard" else SUBJECTS[kind.partition(".")[0]]
            if kind == "heard":
                said = facts(connection, HEARD[which])
                odd = data.draw(
                    st.sampled_from([{}, {}, {"reading": said["original"]}, {"reading": "no name", "proposed": 4}])
                )
                kind, values = notification.RECEIVED, data.draw(bent({**said, **odd}))
            desk.write(about[which % len(about)], kind, values, START + timedelta(minutes=minute))
        take_in(connection, desk.entries)
        as_it_came = shown(connection)
        ask(connection)
        for entry, _, _ in desk.entries:
            assert isinstance(log_row(entry).say(), str)
        projections.rebuild(connection)
        assert shown(connection) == as_it_came
        transaction.rollback()


def ask(connection: Connection) -> None:
    """All that lists and screens ask of what is kept."""
    for row in lists.rows(connection, LANE):
        keys = {queue.sort_key(row, START + timedelta(days=days), "somebody") for days in (0, 400)}
        assert {key.id for key in keys} == {row.id}
        assert search.hit(connection, Subject(notification.KIND, row.id), LANE, START) is not None
    for found in cache.states(connection, dossier.KIND, LANE):
        latest = found.latest("dead")
        assert latest is None or latest in found.figures
        assert all(task.due_at is None or task.due_at.tzinfo for task in (*found.open_tasks, *found.ended_tasks))
        assert found.next_at is None or found.next_at.tzinfo
        assert all(meeting.title for meeting in (*found.open_meetings, *found.past_meetings))
    for made in cache.states(connection, decision.KIND, LANE):
        assert made.state in decision.STATE_WORDS
        assert made.review_at is None or made.review_at.tzinfo
