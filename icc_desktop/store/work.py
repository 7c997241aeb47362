"""One transaction as the acts see it: states, new entries, payloads and local state, with no SQL in sight."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, Literal, TypeVar

import msgspec
from sqlalchemy import Connection

from icc_desktop.base.errors import Refused
from icc_desktop.base.ids import head_code
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import decision, dossier, notification, own_sender, station
from icc_desktop.domain.alert import Alert, Lane
from icc_desktop.domain.entry import PROGRAM, Data, Entry, Subject, microseconds
from icc_desktop.domain.folds import FOLDS
from icc_desktop.domain.found import Found, Hit
from icc_desktop.domain.history import LogRow, log_row
from icc_desktop.domain.notification import Notification
from icc_desktop.domain.notification_facts import Stand
from icc_desktop.domain.queue import Row
from icc_desktop.domain.search import Filters, Query, Span
from icc_desktop.domain.searchable import changes_words
from icc_desktop.domain.source import Health
from icc_desktop.store import cache, freeze, joins, journal, lists, local, projections, search

T = TypeVar("T")
FUTURE_TOLERATED = timedelta(minutes=1)  # clocks differ a little


LANES: tuple[Lane, ...] = ("real", "exercise")
IDENTITY = "identity"  # the key of the local state that keeps it


class Identity(msgspec.Struct, frozen=True):
    """Which desk this folder is: stands in every entry's header."""

    desk: str
    installation: str
    centre: str


class Reader:
    """What queries see: one consistent reading of the database."""

    def __init__(self, connection: Connection):
        self._connection = connection

    def state(self, subject: Subject, lane: Lane) -> Any:
        """The state of a subject, None where nothing is known of it."""
        return cache.state(self._connection, subject, lane)

    def states(self, kind: str, lane: Lane = "real") -> list[Any]:
        """The states of all subjects of one kind."""
        return cache.states(self._connection, kind, lane)

    def rows(self, lane: Lane, *, now: datetime, closed_within: timedelta) -> list[Row]:
        """The queue: all open notifications and those closed lately."""
        return lists.rows(self._connection, lane, closed_since=microseconds(now - closed_within))

    def row(self, notification_id: str, lane: Lane) -> Row | None:
        """The list row of one notification."""
        return lists.stored_row(self._connection, lane, notification_id)

    def replaced(self, notification_id: str, lane: Lane) -> list[str]:
        """All that a message replaces or withdraws, through all versions."""
        return lists.Notifications(self._connection, lane).replaced(notification_id)

    def answers(self, notification_id: str, lane: Lane) -> list[tuple[Literal["ack", "error"], str]]:
        """Who answered what was sent from here, and how; nothing for what came from others."""
        states = lists.Notifications(self._connection, lane)
        found = states.state(notification_id)
        return [] if found is None else [(how, other.id) for how, other in states.answers(found)]

    def variants(self, notification_id: str, lane: Lane) -> list[str]:
        """What came later under the same identifier with other content."""
        states = lists.Notifications(self._connection, lane)
        found = states.state(notification_id)
        return [] if found is None else [other.id for other in states.variants(found)]

    def stands(self, notification_id: str, lane: Lane) -> dict[str, Stand]:
        """How a notification stands to others that are, may be, or are not, the same event."""
        return joins.stands(self._connection, lane, notification_id)

    def leader(self, notification_id: str, lane: Lane) -> str:
        """The one that all of its event have in common: itself where it stands alone."""
        return joins.leader(self._connection, lane, notification_id) or notification_id

    def joined(self, notification_id: str, lane: Lane) -> list[str]:
        """All that are joined to one event with a notification, itself among them."""
        leader = self.leader(notification_id, lane)
        return joins.members(self._connection, lane, leader) or [notification_id]

    def alike(self, lane: Lane, keys: Iterable[str], *, since: datetime, limit: int) -> list[str]:
        """Notifications received since that have one of the match keys; for each key the newest, at most `limit`."""
        return joins.alike(self._connection, lane, keys, since=microseconds(since), limit=limit)

    def is_frozen(self, subject: Subject, lane: Lane) -> bool:
        """Whether it belongs to a run of an exercise that has ended, and stays as it is."""
        return lane == "exercise" and freeze.frozen_by(self._connection, subject) is not None

    def refuse_frozen(self, subject: Subject, lane: Lane) -> None:
        """Raise Refused, with the exercise, where it is frozen: before any other reason is given, which might lead nowhere."""
        if lane == "exercise":
            freeze.refuse(self._connection, subject)

    def named(self, identifier: str, lane: Lane) -> list[str]:
        """The notifications that have this identifier."""
        return lists.named(self._connection, lane, identifier)

    def entry(self, desk: str, lane: Lane, number: int) -> Entry | None:
        """One entry by its number."""
        return journal.entry(self._connection, desk, lane, number)

    def head_code(self, desk: str, lane: Lane) -> str:
        """The code of a chain as it stands, as people write it down (DESIGN.md section 2)."""
        return head_code(journal.head(self._connection, desk, lane).hash)

    def entries_of_dossier(self, dossier_id: str, lane: Lane) -> list[Entry]:
        """All entries that name a dossier, in canonical order."""
        return journal.entries_of_dossier(self._connection, lane, dossier_id)

    def rows_of_dossier(self, dossier_id: str, lane: Lane) -> list[Row]:
        """The list rows of the notifications that are filed in a dossier, in the order in which they came."""
        return lists.rows_of_dossier(self._connection, lane, dossier_id)

    def count_by_dossier(self, lane: Lane, ids: Iterable[str] | None = None) -> dict[str, int]:
        """How many notifications are filed in each dossier, in those of `ids` or in all; none for one that is empty."""
        return lists.count_by_dossier(self._connection, lane, ids)

    def entries_of(self, subject: Subject, lane: Lane) -> list[Entry]:
        """All entries about one subject in canonical order."""
        return journal.entries_of(self._connection, subject, lane)

    def log_rows(self, entries: Iterable[Entry], known: Iterable[Row] = ()) -> list[LogRow]:
        """Entries in words, with what they are about and what struck them. `known` are list rows that need not be read again."""
        entries = list(entries)
        struck = projections.strikes_of(self._connection, entries)
        about: dict[tuple[Subject, Lane], Row | None] = {
            (Subject(notification.KIND, row.id), row.lane): row for row in known
        }
        for entry in entries:
            if entry.subject.kind == notification.KIND and (entry.subject, entry.lane) not in about:
                about[entry.subject, entry.lane] = self.row(entry.subject.id, entry.lane)
        names = {
            (entry.subject, entry.lane): self._name_of(entry.subject, entry.lane)
            for entry in entries
            if entry.subject.kind == dossier.KIND and entry.kind != dossier.OPENED
        }
        return [
            log_row(
                entry,
                struck.get(entry.ref),
                about.get((entry.subject, entry.lane)),
                names.get((entry.subject, entry.lane)),
            )
            for entry in entries
        ]

    def _name_of(self, subject: Subject, lane: Lane) -> str | None:
        found: dossier.Dossier | None = self.state(subject, lane)
        return f"{found.ref} {found.name}" if found is not None and found.ref else None

    def entries_before(
        self, lane: Lane, *, before: tuple[int, str, int] | None, limit: int, kinds: Iterable[str] | None = None
    ) -> list[Entry]:
        """A page of the journal, newest first."""
        return journal.entries_before(self._connection, lane, before=before, limit=limit, kinds=kinds)

    def entries_since(self, lane: Lane, since: datetime, kinds: Iterable[str]) -> list[Entry]:
        """The entries of these kinds that were written after `since`, newest first."""
        return journal.entries_since(self._connection, lane, since, kinds)

    def written(self, kind: str, lane: Lane, *, since: datetime, until: datetime, every_s: int) -> dict[int, int]:
        """How many entries of a kind were written in each slot of `every_s` seconds since 1970, by the number of the slot."""
        return journal.counts(self._connection, kind, lane, since=since, until=until, every_s=every_s)

    def search(
        self,
        query: Query,
        filters: Filters,
        *,
        lane: Lane | None,
        between: Span,
        now: datetime,
        limit: int,
        before: int | None,
    ) -> Found:
        """What fits, newest first; see `store.search`."""
        return search.search(
            self._connection, query, filters, lane=lane, between=between, now=now, limit=limit, before=before
        )

    def hit(self, subject: Subject, lane: Lane, now: datetime) -> Hit | None:
        """One subject as it would be found."""
        return search.hit(self._connection, subject, lane, now)

    def payload(self, sha256: str) -> bytes | None:
        """The bytes that an entry names."""
        return journal.payload(self._connection, sha256)

    def reading(self, sha256: str | None) -> Alert | None:
        """What was read of a message, by the name of its payload; None where that was erased, never kept, or is no reading."""
        return journal.reading(self._connection, sha256)

    def local(self, key: str, kind: type[T]) -> T | None:
        """A piece of local state."""
        return local.get(self._connection, key, kind)

    def password_hash(self, account_id: str) -> str | None:
        """The Argon2id hash of an account's password."""
        return local.password_hash(self._connection, account_id)

    def memories(self) -> dict[str, dict[str, str]]:
        """What each source remembers between polls."""
        return local.memories(self._connection)

    def healths(self) -> dict[str, Health]:
        """How each source is doing."""
        return local.healths(self._connection)


class Work(Reader):
    """A writing transaction. Numbers are given inside it; projections follow each entry at once."""

    def __init__(
        self,
        connection: Connection,
        *,
        identity: Identity,
        heads: dict[Lane, journal.Head],
        seen: dict[Lane, dict[str, int]],
        now: datetime,
        author: str,
    ):
        super().__init__(connection)
        self.identity = identity
        self.now = now
        self.author = author
        self.heads = dict(heads)
        self._seen = seen
        self.entries: list[Entry] = []
        self.touched: dict[tuple[Subject, Lane], Any] = {}
        self._cached: dict[tuple[Subject, Lane], cache.Cached | None] = {}
        self._new_looks: set[tuple[str, Lane]] = set()
        self._new_words: dict[tuple[Subject, Lane], bool] = {}  # whether the subject is new as well
        self.healths_changed: list[Health] = []

    def state(self, subject: Subject, lane: Lane) -> Any:
        """The state of a subject as it is now, after what this transaction has written."""
        found = self._find(subject, lane)
        return None if found is None else found.state

    def _find(self, subject: Subject, lane: Lane) -> cache.Cached | None:
        """What stands of a subject; nobody else writes meanwhile, so it is read once."""
        if (subject, lane) not in self._cached:
            self._cached[subject, lane] = cache.cached(self._connection, subject, lane)
        return self._cached[subject, lane]

    def append(
        self,
        kind: str,
        subject: Subject,
        data: Data,
        *,
        lane: Lane = "real",
        occurred_at: datetime | None = None,
        on_behalf_of: str | None = None,
        by_program: bool = False,
        dossier_id: str | None = None,
    ) -> Entry:
        """Write one entry and bring the projections up to it.

        Raises Refused where the event time is still to come, or where it is about a run of an exercise that has ended.
        An entry about a dossier, or about a notification or decision that stands in one, names it by itself.
        """
        if occurred_at is not None and occurred_at > self.now + FUTURE_TOLERATED:
            raise Refused(Message(QT_TRANSLATE_NOOP("core", "The event time lies in the future.")))
        dossier_id = dossier_id or self._dossier_of(kind, subject, data, lane)
        if lane == "exercise":
            freeze.check(self._connection, kind, subject, data, dossier_id)
        seen = self._seen.get(lane)
        entry, written, salt = journal.build(
            desk=self.identity.desk,
            lane=lane,
            installation=self.identity.installation,
            after=self.heads[lane],
            subject=subject,
            kind=kind,
            recorded_at=self.now,
            author=PROGRAM if by_program else self.author,
            data={**data, "seen": seen} if seen else data,
            occurred_at=occurred_at,
            on_behalf_of=on_behalf_of,
            dossier_id=dossier_id,
        )
        journal.append(self._connection, entry, written, salt)
        self.heads[lane] = journal.Head(entry.number, entry.hash, entry.order_at)
        self.entries.append(entry)
        self.touched[subject, lane] = self._advance(entry) if subject.kind in FOLDS else None
        return entry

    def _dossier_of(self, kind: str, subject: Subject, data: Data, lane: Lane) -> str | None:
        if subject.kind == dossier.KIND:
            return subject.id
        if subject.kind == decision.KIND:
            decided: decision.Decision | None = self.state(subject, lane)
            return decided.dossier_id if decided is not None else None
        if subject.kind != notification.KIND or kind == notification.RECEIVED:
            return None
        if kind == notification.FILED:
            return str(data["dossier"])
        found: Notification | None = self.state(subject, lane)
        return found.dossier if found is not None else None

    def _advance(self, entry: Entry) -> Any:
        subject, lane = entry.subject, entry.lane
        before = self._find(subject, lane)
        after = self._cached[subject, lane] = projections.advance(self._connection, entry, before)
        if subject.kind == notification.KIND and (before is None or _looks(before.state) != _looks(after.state)):
            self._new_looks.add((subject.id, lane))
        if changes_words(entry) or projections.sorts_in(entry, before):
            self._new_words.setdefault((subject, lane), before is None)
        return after.state

    def keep_payload(self, data: bytes) -> str:
        """Keep bytes once; returns the hex SHA-256 that names them."""
        return journal.keep_payload(self._connection, data)

    def put_local(self, key: str, value: object) -> None:
        """Keep a piece of local state; None forgets it."""
        local.put(self._connection, key, value)

    def set_password_hash(self, account_id: str, password_hash: str) -> None:
        """Keep the Argon2id hash of an account's password, outside the journal."""
        local.set_password_hash(self._connection, account_id, password_hash)

    def keep_poll(self, health: Health, memory: dict[str, str] | None) -> None:
        """Keep how a source is doing and what it remembers; with None that stays as it is."""
        local.keep_poll(self._connection, health, memory)
        self.healths_changed.append(health)

    def forget_source(self, source_id: str) -> None:
        """Forget what a removed source remembered."""
        local.forget_source(self._connection, source_id)

    def finish(self) -> tuple[list[LogRow], list[Row]]:
        """The new entries in words, and the list rows that they changed; called once, before the commit."""
        self._index_words()
        rows: list[Row] = []
        for lane in LANES:
            states = {
                s.id: at for (s, where), at in self.touched.items() if s.kind == notification.KIND and where == lane
            }
            row_only = {one for one in states if (one, lane) not in self._new_looks}
            ids = dict.fromkeys(states)
            if any(entry.kind == station.CLOCK_JUMPED for entry in self.entries):
                due = lists.waiting(self._connection, lane)  # what they are due at may have moved
                row_only.update(one for one in due if one not in states)
                ids |= dict.fromkeys(due)
            own = {entry.subject.id for entry in self.entries if entry.subject.kind == own_sender.KIND}
            if own:  # what came under such a name is, or is no more, a copy of ours
                ids |= dict.fromkeys(lists.sent_by(self._connection, lane, own))
            if ids:
                rows += lists.notifications_changed(self._connection, lane, ids, states, row_only)
        return self.log_rows(self.entries, rows), rows

    def _index_words(self) -> None:
        own: dict[tuple[Subject, Lane], list[Entry]] = {}
        for entry in self.entries:
            own.setdefault((entry.subject, entry.lane), []).append(entry)
        for (subject, lane), is_new in self._new_words.items():
            entries = own[subject, lane] if is_new else None
            search.put(self._connection, subject, lane, self.touched[subject, lane], entries)


def _looks(state: Notification) -> tuple[object, ...]:
    """What other notifications can see of this one."""
    return state.facts, state.nature, state.weight, {other: tie.stands for other, tie in state.ties.items()}
