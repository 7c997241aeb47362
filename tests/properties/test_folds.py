"""Two desks that hold the same entries hold the same state, whatever order they arrived in (DESIGN.md section 2)."""

import hashlib
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, select

from icc_desktop.domain import log, notification, reading
from icc_desktop.domain.alert import Alert, Lane
from icc_desktop.domain.entry import (
    GENESIS,
    PROGRAM,
    Entry,
    Subject,
    from_microseconds,
    microseconds,
    next_order_at,
    parse_ref,
    ref,
)
from icc_desktop.domain.folding import Register
from icc_desktop.domain.folds import FOLDS
from icc_desktop.domain.history import WORDS, log_row
from icc_desktop.domain.log import LogLine
from icc_desktop.domain.notification import Notification
from icc_desktop.domain.notification_facts import Facts
from icc_desktop.domain.notification_id import notification_id
from icc_desktop.store import cache, journal, lists, migrate, projections
from icc_desktop.store import engine as engines
from icc_desktop.store.journal import Head
from icc_desktop.store.schema import PROJECTIONS
from icc_desktop.store.verify import verify
from tests.rigs import START, alert, draft, to

LANE: Lane = "real"
Written = tuple[Entry, bytes, bytes]

ANY = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


class Writer:
    """A desk that writes entries about shared notifications, on its own chain, knowing of others what it has heard."""

    def __init__(self, code: str):
        self.code = code
        self.head = Head(0, GENESIS, 0)
        self.seen: dict[str, int] = {}
        self.entries: list[Written] = []

    def write(
        self, subject: Subject, kind: str, data: dict[str, Any], at: datetime, author: str | None = None
    ) -> Entry:
        written = journal.build(
            desk=self.code,
            lane=LANE,
            installation=f"installation-{self.code}",
            after=self.head,
            subject=subject,
            kind=kind,
            recorded_at=at,
            author=author or f"officer-{self.code}",
            data={**data, "seen": dict(self.seen)} if self.seen else data,
        )
        entry = written[0]
        self.head = Head(entry.number, entry.hash, entry.order_at)
        self.entries.append(written)
        return entry

    def hear(self, other: "Writer") -> None:
        """Take in all that the other desk has written so far."""
        if other.entries:
            self.seen[other.code] = other.head.number
            self.head = Head(self.head.number, self.head.hash, max(self.head.order_at, other.head.order_at))


# -- a story of two desks

FIRST = alert("first", severity="Severe")
VARIANT = msgspec.structs.replace(FIRST, message_type="Update", references=to(alert("zero")))
UPDATE = alert("second", message_type="Update", references=to(FIRST), sent_at=START + timedelta(hours=1))
ZERO = alert("zero")
CANCEL = alert("third", message_type="Cancel", references=to(FIRST, UPDATE), sent_at=START + timedelta(hours=2))
HEARD: tuple[Alert, ...] = (FIRST, VARIANT, UPDATE, ZERO, CANCEL)
ABOUT = tuple(Subject("notification", notification_id(draft(a), channel="other", lane=LANE)) for a in HEARD)
OTHERS = (*(one.id for one in ABOUT), "never arrived")

WORST = st.integers(1, 4)
ACTS = st.one_of(
    st.tuples(st.just("heard"), st.integers(0, 4), st.none()),
    st.tuples(st.just(notification.ACKNOWLEDGED), st.integers(0, 4), st.just({})),
    st.tuples(
        st.just(notification.ASSESSED),
        st.integers(0, 4),
        st.fixed_dictionaries({"severity": WORST, "concerns": st.just("ours"), "reason": st.just("")}),
    ),
    st.tuples(st.just(notification.CLOSED), st.integers(0, 4), st.just({"reason": "handled", "text": ""})),
    st.tuples(st.just(notification.REOPENED), st.integers(0, 4), st.just({})),
    st.tuples(
        st.just(notification.STATUS_DECIDED),
        st.integers(0, 4),
        st.sampled_from([{"status": "real"}, {"status": "test"}]),
    ),
    st.tuples(st.just(notification.HANDED_BACK), st.integers(0, 4), st.just({"who": "the permanence"})),
    st.tuples(st.just(notification.NOTED), st.integers(0, 4), st.just({"text": "a note"})),
    st.tuples(st.just(notification.TAKEN_OVER), st.integers(0, 4), st.just({})),
    st.tuples(
        st.just(notification.SHELVED),
        st.integers(0, 4),
        st.sampled_from([{"until": f"2026-11-25T{hour:02}:00:00Z", "reason": "waits"} for hour in (7, 9, 20)]),
    ),
    st.tuples(st.just(notification.UNSHELVED), st.integers(0, 4), st.just({})),
    st.tuples(st.just(notification.MUTED), st.integers(0, 4), st.sampled_from([{"at": 0}, {"at": 3}, {"at": None}])),
    st.tuples(st.just(notification.ACKNOWLEDGED), st.integers(0, 4), st.just({"late_s": 60, "comment": "late"})),
    st.tuples(
        st.sampled_from([notification.JOINED, notification.PARTED, notification.MATCH_PROPOSED]),
        st.integers(0, 4),
        st.fixed_dictionaries({"other": st.integers(0, 5), "author": st.sampled_from([PROGRAM, None])}),
    ),
    st.tuples(st.just("strike"), st.integers(0, 40), st.none()),
    st.tuples(st.just("hear"), st.none(), st.none()),
)
STEPS = st.lists(st.tuples(st.sampled_from("AB"), ACTS, st.integers(-900, 3600)), min_size=1, max_size=24)


def facts(one: Alert) -> dict[str, Any]:
    info = one.infos[0]
    written: dict[str, Any] = msgspec.to_builtins(
        Facts(
            source_id="feed",
            channel="other",
            name="feed.xml",
            received_at=START,
            original=hashlib.sha256((one.message_type or "").encode()).hexdigest(),
            reading="00",
            size_bytes=1,
            verdict="unclear",
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


def story(steps: list[Any]) -> list[Written]:
    """What two desks write, each with a clock of its own that may also be set back."""
    desks = {"A": Writer("A"), "B": Writer("B")}
    clocks = {"A": START, "B": START + timedelta(seconds=7)}
    for code, (what, which, data), seconds in steps:
        desk = desks[code]
        clocks[code] += timedelta(seconds=seconds)
        if what == "hear":
            desk.hear(desks["B" if code == "A" else "A"])
        elif what == "strike":
            known = desk.entries
            if known:
                target = known[which % len(known)][0]
                data = {"struck": target.ref, "reason": "taken back"}
                desk.write(target.subject, notification.STRUCK, data, clocks[code])
        elif what == "heard":
            desk.write(ABOUT[which], notification.RECEIVED, facts(HEARD[which]), clocks[code])
        elif "other" in data:
            named = {"other": OTHERS[data["other"]], "reasons": [{"rule": "same-text"}]}
            desk.write(ABOUT[which], what, named, clocks[code], data["author"])
        else:
            desk.write(ABOUT[which], what, data, clocks[code])
    return desks["A"].entries + desks["B"].entries


def arrivals(written: list[Written], seed: int) -> list[Written]:
    """One order of arrival: each desk's own entries keep their order (the journal has no gaps)."""
    chosen = random.Random(seed)
    left = [[w for w in written if w[0].desk == code] for code in "AB"]
    order: list[Written] = []
    while any(left):
        order.append(chosen.choice([one for one in left if one]).pop(0))
    return order


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    path = tmp_path_factory.mktemp("folds") / engines.FILE
    made = engines.writer(path)
    migrate.upgrade(made, path)
    yield made
    made.dispose()


def take_in(connection: Connection, order: list[Written]) -> None:
    for entry, data, salt in order:
        journal.append(connection, entry, data, salt)
        projections.apply(connection, entry)
        lists.notifications_changed(connection, LANE, [entry.subject.id])


def shown(connection: Connection) -> list[Any]:
    """Every row of every projection."""
    found: list[Any] = []
    for table in PROJECTIONS:
        found += [(table.name, *one) for one in connection.execute(select(table).order_by(*table.primary_key.columns))]
    return found


def settled(engine: Engine, order: list[Written], *, rebuilt: bool = False) -> list[Any]:
    """The projections after an order of arrival; the file is empty again afterwards."""
    with engine.connect() as connection, connection.begin() as transaction:
        take_in(connection, order)
        for subject, lane in projections.subjects(connection):
            fold = FOLDS[subject.kind].over(journal.entries_of(connection, subject, lane))
            assert cache.encode(cache.state(connection, subject, lane)) == cache.encode(fold)
        if rebuilt:
            projections.rebuild(connection)
        found = shown(connection)
        if not any(entry.kind == notification.RECEIVED for entry, _, _ in order):
            assert verify(connection).ok
        transaction.rollback()
    return found


@settings(ANY, max_examples=120)
@given(STEPS, st.integers(0, 2**31))
def test_every_order_of_arrival_gives_the_same_projections(engine: Engine, steps: list[Any], seed: int) -> None:
    written = story(steps)
    one_way = settled(engine, arrivals(written, seed))
    assert settled(engine, arrivals(written, seed + 1)) == one_way
    assert settled(engine, written[::1]) == one_way
    assert settled(engine, arrivals(written, seed), rebuilt=True) == one_way


@settings(ANY, max_examples=100)
@given(STEPS, st.randoms(use_true_random=False))
def test_a_fold_takes_its_entries_in_any_order(steps: list[Any], chosen: random.Random) -> None:
    entries = [entry for entry, _, _ in story(steps)]
    for subject in ABOUT:
        own = [e for e in entries if e.subject == subject]
        mixed = list(own)
        chosen.shuffle(mixed)
        assert FOLDS["notification"].over(mixed) == FOLDS["notification"].over(own)


# -- conflicts

TOLD = Subject("notification", "told")


def folded(*desks: Writer) -> Notification:
    state = FOLDS["notification"].over([entry for desk in desks for entry, _, _ in desk.entries])
    assert isinstance(state, Notification)
    return state


def assess(desk: Writer, severity: int, minute: int) -> Entry:
    data = {"severity": severity, "concerns": "ours", "reason": ""}
    return desk.write(TOLD, notification.ASSESSED, data, START + timedelta(minutes=minute))


@pytest.mark.parametrize(("late", "later"), [("A", "B"), ("B", "A")])
def test_assessed_apart_with_different_values_both_stand_and_the_worse_counts(late: str, later: str) -> None:
    a, b = Writer(late), Writer(later)
    assess(a, 4, 1)
    assess(b, 2, 2)
    state = folded(a, b)
    assert state.conflicts == ("assessment",)
    assert state.severity == 4
    assert {claim.author for claim in state.assessment.claims} == {"officer-A", "officer-B"}


def test_assessed_apart_with_the_same_value_agrees() -> None:
    a, b = Writer("A"), Writer("B")
    assess(a, 3, 1)
    assess(b, 3, 2)
    assert folded(a, b).conflicts == ()
    assert len(folded(a, b).assessment.claims) == 2


def test_an_entry_that_knew_both_settles_and_one_that_arrives_later_reopens() -> None:
    a, b, c = Writer("A"), Writer("B"), Writer("C")
    assess(a, 4, 1)
    assess(b, 2, 2)
    a.hear(b)
    assess(a, 3, 3)
    state = folded(a, b)
    assert (state.conflicts, state.severity) == ((), 3)
    assess(c, 1, 1)  # was off the network all the time
    state = folded(a, b, c)
    assert (state.conflicts, state.severity) == (("assessment",), 3)
    c.hear(a)
    c.hear(b)
    assess(c, 2, 9)
    assert (folded(a, b, c).conflicts, folded(a, b, c).severity) == ((), 2)


def test_assessing_again_at_the_same_desk_is_no_conflict() -> None:
    a = Writer("A")
    assess(a, 4, 1)
    assess(a, 2, 2)
    assert (folded(a).conflicts, folded(a).severity) == ((), 2)


def test_a_struck_assessment_takes_its_conflict_with_it() -> None:
    a, b = Writer("A"), Writer("B")
    assess(a, 4, 1)
    wrong = assess(b, 2, 2)
    b.write(TOLD, notification.STRUCK, {"struck": wrong.ref, "reason": "wrong row"}, START + timedelta(minutes=3))
    assert (folded(a, b).conflicts, folded(a, b).severity) == ((), 4)


CLAIMS = st.lists(st.tuples(st.sampled_from("ABC"), st.integers(1, 4), st.booleans()), max_size=12)


@settings(ANY, max_examples=150)
@given(CLAIMS)
def test_register_laws(steps: list[tuple[str, int, bool]]) -> None:
    """Claims that stand are from different desks, none knew another, and the last in order counts."""
    desks = {code: Writer(code) for code in "ABC"}
    for minute, (code, value, hears) in enumerate(steps):
        if hears:
            for other in desks.values():
                if other.code != code:
                    desks[code].hear(other)
        assess(desks[code], value, minute)
    entries = sorted((e for desk in desks.values() for e, _, _ in desk.entries), key=lambda e: e.order)
    register = Register()
    for entry in entries:
        register = register.set(entry, entry.data and entry.data["severity"])
    claims = register.claims
    assert len({c.desk for c in claims}) == len(claims)
    assert not any(one.knew(other) for one in claims for other in claims if one is not other)
    assert bool(claims) == bool(steps)
    if claims:
        last = register.last
        assert last is not None
        assert (last.order_at, last.desk) == max((c.order_at, c.desk) for c in claims)
        assert entries[-1].ref == last.ref
        assert register.in_conflict == (len({c.value for c in claims}) > 1)


# -- total

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text("abAB-12 ", max_size=8) | st.sampled_from(["2026-11-25T09:00:00Z", "2026-11-25T09:00:00", "0001-01-01T00:00:00+14:00"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=2), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
KEYS = st.sampled_from(
    [
        "severity",
        "concerns",
        "reason",
        "reason_values",
        "who",
        "text",
        "other",
        "status",
        "seen",
        "struck",
        "name",
        "roles",
        "title",
        "up",
        "remark",
        "source",
        "by_voice_to",
        "headline",
        "reading",
        "centre",
        "public_key",
        "scenario_id",
        "received_at",
        "original",
        "verdict",
        "sign_in_name",
        "since",
        "answer",
        "with_ref",
        "after_crash",
        "seconds",
        "until",
        "late_s",
        "at",
        "comment",
        "dossier",
    ]
)
REFS = st.builds(lambda number: {"struck": f"A-{number}", "reason": "x"}, st.integers(1, 14))
DATA = st.one_of(st.none(), REFS, st.dictionaries(KEYS, JSON, max_size=8))
KINDS = st.sampled_from((*WORDS, "notification.from_a_newer_version", "entry.erased"))


@settings(ANY, max_examples=400)
@given(st.sampled_from(sorted(FOLDS)), st.lists(st.tuples(KINDS, DATA), min_size=1, max_size=12))
def test_folds_are_total(subject_kind: str, given_entries: list[tuple[str, dict[str, Any] | None]]) -> None:
    """Any entries, erased ones, strikes of strikes and of what is not there: a state that can be kept and read back."""
    desk = Writer("A")
    subject = Subject(subject_kind, "one")
    entries = []
    for minute, (kind, data) in enumerate(given_entries):
        entry = desk.write(subject, kind, data or {}, START + timedelta(minutes=minute))
        entries.append(entry if data is not None else msgspec.structs.replace(entry, data=None))
    fold = FOLDS[subject_kind]
    state = fold.over(entries)
    kept = cache.encode(state)
    assert cache.encode(msgspec.json.decode(kept, type=fold.state_type)) == kept
    for entry in entries:
        log_row(entry, entries[-1]).message.say()


@settings(ANY, max_examples=150)
@given(
    st.lists(st.tuples(st.booleans(), st.integers(0, 40)), min_size=1, max_size=14), st.randoms(use_true_random=False)
)
def test_strikes_cached_and_folded_agree(engine: Engine, steps: list[tuple[bool, int]], chosen: random.Random) -> None:
    """Strikes of strikes, of the same thing twice, of what is missing and of what comes later."""
    desk = Writer("A")
    line = Subject(log.KIND, "line")
    for number, (strikes, which) in enumerate(steps):
        at = START + timedelta(seconds=number)
        if strikes:
            desk.write(line, log.STRUCK, {"struck": f"A-{which % (len(steps) + 2) + 1}", "reason": "x"}, at)
        else:
            desk.write(line, log.WRITTEN, {"text": f"line {number}"}, at)
    one_way = settled(engine, desk.entries)
    assert settled(engine, desk.entries, rebuilt=True) == one_way
    mixed = [entry for entry, _, _ in desk.entries]
    chosen.shuffle(mixed)
    assert FOLDS[log.KIND].over(mixed) == FOLDS[log.KIND].over([entry for entry, _, _ in desk.entries])


def test_a_struck_strike_lets_the_entry_count_again() -> None:
    desk = Writer("A")
    line = Subject(log.KIND, "line")

    def text() -> str | None:
        state = FOLDS[log.KIND].over([entry for entry, _, _ in desk.entries])
        assert isinstance(state, LogLine)
        return state.text

    written = desk.write(line, log.WRITTEN, {"text": "kept"}, START)
    first = desk.write(line, log.STRUCK, {"struck": written.ref, "reason": "x"}, START)
    assert text() is None
    desk.write(line, log.STRUCK, {"struck": first.ref, "reason": "it was right"}, START)
    assert text() == "kept"


# -- the hybrid clock, references, instants


@given(st.lists(st.integers(-(2**40), 2**60), min_size=1, max_size=40))
def test_order_never_goes_back(walls: list[int]) -> None:
    given_out = [0]
    for wall in walls:
        given_out.append(next_order_at(given_out[-1], wall))
        assert given_out[-1] >= wall
    assert all(before < after for before, after in pairwise(given_out))


@given(st.from_regex(r"[A-Z]{1,3}", fullmatch=True), st.sampled_from(["real", "exercise"]), st.integers(1, 10**9))
def test_a_reference_is_read_as_it_is_written(desk: str, lane: Lane, number: int) -> None:
    assert parse_ref(ref(desk, lane, number)) == (desk, lane, number)
    assert parse_ref(f"  {ref(desk, lane, number).lower()} ") == (desk, lane, number)


@pytest.mark.parametrize("text", ["", "A", "A-", "A-0", "A-01", "-1", "ABCD-1", "A-1-2", "X-A", "A 1", "A-1x", "Ä-1"])
def test_what_is_no_reference(text: str) -> None:
    assert parse_ref(text) is None


@given(st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC)))  # noqa: DTZ001 - hypothesis wants bounds without a zone
def test_an_instant_keeps_every_digit(at: datetime) -> None:
    assert from_microseconds(microseconds(at)) == at
