"""The list row of each notification, and how notifications stand to each other as far as they have arrived.

Hides by which tables those that name each other are found, and whose rows a change of one touches.
"""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection, Table, bindparam, delete, func, select, union
from sqlalchemy.dialects.sqlite import insert as upsert

from icc_desktop.domain import notification, own_sender, standing, station
from icc_desktop.domain.alert import Lane, Reference
from icc_desktop.domain.entry import Subject, microseconds, parse_ref
from icc_desktop.domain.notification import Notification
from icc_desktop.domain.notification_facts import Facts
from icc_desktop.domain.own_sender import folded
from icc_desktop.domain.queue import Row, row
from icc_desktop.domain.station import Station
from icc_desktop.store import cache, joins, search
from icc_desktop.store.cache import as_row, encode
from icc_desktop.store.hot import Hot
from icc_desktop.store.schema import event_group as g
from icc_desktop.store.schema import match_key as m
from icc_desktop.store.schema import notification as n
from icc_desktop.store.schema import reference as r
from icc_desktop.store.schema import tie as t

_put_row = upsert(n)
_PUT_ROW = Hot(
    _put_row.on_conflict_do_update(
        index_elements=[n.c.lane, n.c.id],
        set_={
            c: _put_row.excluded[c]
            for c in ("row", "exercise_id", "identifier", "received_at", "closed_at", "dossier_id")
        },
    )
)
_SET_ROW = Hot(
    n.update()
    .where(n.c.lane == bindparam("its_lane"), n.c.id == bindparam("its_id"))
    .values(row=bindparam("row"), closed_at=bindparam("closed_at"), dossier_id=bindparam("dossier_id"))
)
_PUT_REFERENCE = Hot(upsert(r))
_DROP_REFERENCES = Hot(delete(r).where(r.c.lane == bindparam("its_lane"), r.c.from_id == bindparam("its_id")))
_DROP_ROW = Hot(delete(n).where(n.c.lane == bindparam("its_lane"), n.c.id == bindparam("its_id")))
# Not joins: without statistics SQLite would walk through all notifications of the lane for one of them.
_NAMED_BEFORE = select(n.c.id).where(
    n.c.lane == bindparam("lane"),
    n.c.identifier.in_(select(r.c.identifier).where(r.c.lane == bindparam("lane"), r.c.from_id == bindparam("id"))),
)
_NAMING_BEFORE = select(r.c.from_id).where(
    r.c.lane == bindparam("lane"),
    r.c.identifier.in_(select(n.c.identifier).where(n.c.lane == bindparam("lane"), n.c.id == bindparam("id"))),
)
_RELATED_BEFORE = Hot(union(_NAMED_BEFORE, _NAMING_BEFORE))
_REFERRING = Hot(select(r.c.from_id).where(r.c.lane == bindparam("lane"), r.c.identifier == bindparam("identifier")))
_NAMED = Hot(select(n.c.id).where(n.c.lane == bindparam("lane"), n.c.identifier == bindparam("identifier")))
_ROW = Hot(select(n.c.row).where(n.c.lane == bindparam("lane"), n.c.id == bindparam("id")))


class Notifications:
    """The states of a lane's notifications as one act needs them: each is read from the database once.

    `known` are states that the act has read or made already.
    """

    def __init__(self, connection: Connection, lane: Lane, known: Mapping[str, Notification] | None = None):
        self._connection = connection
        self._lane: Lane = lane
        self._states: dict[str, Notification | None] = {**(known or {})}
        self._named: dict[tuple[Hot, str], list[Notification]] = {}
        self._stations: dict[str, Station] | None = None
        self._leaders: dict[str, str | None] = {}
        self._parties: dict[str, standing.Party] = {}
        self._own: set[str] | None = None

    def __len__(self) -> int:
        """How many states are held."""
        return len(self._states)

    def state(self, one: str) -> Notification | None:
        """The state of a notification, None where nothing is known of it."""
        if one not in self._states:
            self._states[one] = cache.state(self._connection, Subject(notification.KIND, one), self._lane)
        return self._states[one]

    def row(self, found: Notification, leader_of: Callable[[str], str | None]) -> Row | None:
        """The list row that follows from the state of a notification, of those it is related to, and of its group.

        An acknowledgement of what was sent from here stands behind that.
        """
        leader, ours = leader_of(found.id), self.is_ours(found)
        how, target = (None, None) if ours else self._answered(found)
        if how == "ack" and target is not None:
            leader = leader or leader_of(target.id) or target.id
        elif ours and leader is None and any(how == "ack" for how, _ in self.answers(found)):
            leader = found.id
        superseded = standing.superseded_by(self._party(found), [self._party(other) for other in self.referring(found)])
        targets = ((other.id, other.facts.headline if other.facts else None) for other in self.targets(found))
        return row(
            found,
            superseded,
            tuple(targets),
            self._set_back_s(found),
            leader=leader,
            proposals=joins.proposals(self._connection, found),
            kept=self._kept(found),
            ours=ours,
            answers=how,
        )

    def is_ours(self, found: Notification) -> bool:
        """Whether it is a copy of what was sent from here."""
        if self._own is None:
            self._own = {one.id for one in cache.states(self._connection, own_sender.KIND, "real") if one.counts}
        sender = found.completion.sender or (found.facts.sender if found.facts else None)
        return bool(self._own) and folded(sender) in self._own

    def answers(self, found: Notification) -> list[tuple[Literal["ack", "error"], Notification]]:
        """Who answered what was sent from here, and how; nothing for what came from others."""
        if not self.is_ours(found):
            return []
        given = ((standing.answers(self._party(one), self._party(found)), one) for one in self.referring(found))
        return [(how, one) for how, one in given if how is not None and not self.is_ours(one)]

    def _answered(self, found: Notification) -> tuple[Literal["ack", "error"] | None, Notification | None]:
        if found.facts is None or found.facts.message_type not in ("Ack", "Error"):
            return None, None
        for target in self.targets(found):
            how = standing.answers(self._party(found), self._party(target))
            if how is not None and self.is_ours(target):
                return how, target
        return None, None

    def _kept(self, found: Notification) -> tuple[int, str] | None:
        """The worst severity of what `found` replaces, through all versions, and the number of that one; a Cancel keeps none."""
        if found.facts is None or not found.facts.references or found.facts.message_type == "Cancel":
            return None
        worst, todo, seen = (0, ""), [found], {found.id}
        while todo:
            later = todo.pop()
            for earlier in self.targets(later):
                if earlier.id in seen or not self._replaces(later, earlier):
                    continue
                seen.add(earlier.id)
                ref = earlier.receptions[0].ref if earlier.receptions else ""
                worst = max(worst, (earlier.weight or 0, ref), key=lambda one: one[0])
                if earlier.severity is None:  # where a person has spoken, what came before is settled
                    todo.append(earlier)
        return worst if worst[0] else None

    def _replaces(self, later: Notification, earlier: Notification) -> bool:
        superseded = standing.superseded_by(self._party(earlier), [self._party(later)])
        return superseded is not None and superseded.counts

    def leader(self, one: str) -> str | None:
        """The leader of its group as the ties have it, None where it stands alone."""
        if one not in self._leaders:
            group = joins.component(self._connection, self._lane, one)
            first = joins.first_of(group, self.state) if len(group) > 1 else None
            self._leaders |= dict.fromkeys(group, first)
        return self._leaders[one]

    def _party(self, found: Notification) -> standing.Party:
        if found.id not in self._parties:
            self._parties[found.id] = _party(found)
        return self._parties[found.id]

    def _set_back_s(self, found: Notification) -> float:
        """By how much the clock was set back since what runs began to run: it came, or it was acknowledged and lapses."""
        since = (found.receptions[0].desk, found.receptions[0].order_at) if found.waits and found.receptions else None
        last = found.confirmed
        if last is not None and found.lapses_at is not None and not found.is_closed:
            place = parse_ref(last.ref)
            since = (place[0], last.order_at) if place else None
        if since is None:
            return 0.0
        if self._stations is None:
            self._stations = {one.id: one for one in cache.states(self._connection, station.KIND, "real")}
        desk = self._stations.get(since[0])
        return desk.set_back_since(since[1]) if desk is not None else 0.0

    def targets(self, found: Notification) -> list[Notification]:
        """What `found` refers to, as far as it has arrived."""
        me = self._party(found)
        targets: dict[str, Notification] = {}
        for reference in _references(found):
            for other in self._by(_NAMED, reference.identifier):
                if _same_play(found, other) and standing.refers(reference, me, self._party(other)):
                    targets[other.id] = other
        return sorted(targets.values(), key=lambda t: t.id)

    def referring(self, found: Notification) -> list[Notification]:
        """What refers to `found`, as far as it has arrived."""
        identifier = found.facts.identifier if found.facts else None
        if not identifier:
            return []
        me = self._party(found)
        return [
            other
            for other in self._by(_REFERRING, identifier)
            if _same_play(found, other)
            and any(
                reference.identifier == identifier and standing.refers(reference, self._party(other), me)
                for reference in _references(other)
            )
        ]

    def later(self, found: Notification) -> list[Notification]:
        """What refers to `found`, and what refers to that, through all versions."""
        todo, all_later = [found], {found.id: found}
        while todo:
            for other in self.referring(todo.pop()):
                if other.id not in all_later:
                    all_later[other.id] = other
                    todo.append(other)
        return [other for other in all_later.values() if other.id != found.id]

    def replaced(self, one: str) -> list[str]:
        """All that a message replaces or withdraws, through all versions, the nearest first."""
        todo, replaced = [one], {one: False}
        while todo:
            state = self.state(todo.pop())
            for earlier in () if state is None else self.targets(state):
                if earlier.id not in replaced:
                    superseded = standing.superseded_by(
                        self._party(earlier), [self._party(o) for o in self.referring(earlier)]
                    )
                    replaced[earlier.id] = superseded is not None and superseded.counts
                    todo += [earlier.id] if replaced[earlier.id] else []
        return [earlier for earlier, counts in replaced.items() if counts]

    def variants(self, found: Notification) -> list[Notification]:
        """What came later under the same identifier with other content."""
        identifier = found.facts.identifier if found.facts else None
        others = self._by(_NAMED, identifier) if identifier else []
        return [other for other in others if other.facts is not None and other.facts.variant_of == found.id]

    def forget_names(self) -> None:
        """Identifiers and references have changed in the database since."""
        self._named.clear()

    def _by(self, query: Hot, identifier: str) -> list[Notification]:
        if (query, identifier) not in self._named:
            ids = {one for (one,) in query(self._connection, {"lane": self._lane, "identifier": identifier})}
            found = (self.state(one) for one in sorted(ids))
            self._named[query, identifier] = [one for one in found if one is not None and one.facts is not None]
        return self._named[query, identifier]


def notifications_changed(
    connection: Connection,
    lane: Lane,
    ids: Iterable[str],
    known: Mapping[str, Notification] | None = None,
    row_only: Container[str] = (),
) -> list[Row]:
    """Write anew the list rows of `ids` and of all that refer to them or that they refer to; returns those rows.

    `known` are states by id that need not be read again. Of those in `row_only` only the row itself is written: what
    other rows say of a notification, and how it is found by others, follows from its facts and its nature alone.
    """
    states = Notifications(connection, lane, known)
    touched: dict[str, None] = {}
    for one in ids:
        touched.setdefault(one)
        if one in row_only:
            continue
        # A version that sorts in first may name others than the one before, and a reception may be erased.
        touched |= dict.fromkeys(other for (other,) in _RELATED_BEFORE(connection, {"lane": lane, "id": one}))
        found = states.state(one)
        _index(connection, lane, one, found)
        named = joins.index_ties(connection, lane, one, found)
        touched |= dict.fromkeys((*named, *joins.regroup(connection, lane, states.state, one, named)))
        states.forget_names()
        if found is not None and found.facts is not None:
            touched |= dict.fromkeys(other.id for other in (*states.targets(found), *states.later(found)))
    known_of = (states.state(one) for one in tuple(touched))
    touched |= dict.fromkeys(other.id for one in known_of if one is not None for _, other in states.answers(one))
    rows = (_write_row(connection, lane, states, one) for one in touched)
    return [written for written in rows if written is not None]


def _index(connection: Connection, lane: Lane, one: str, found: Notification | None) -> None:
    key = {"its_lane": lane, "its_id": one}
    _DROP_REFERENCES(connection, key)
    is_new = not _ROW(connection, {"lane": lane, "id": one})
    joins.index_keys(connection, lane, one, found, is_new=is_new)
    if found is None or found.facts is None:
        _DROP_ROW(connection, key)
        return
    _PUT_ROW(connection, _row_value(found, found.facts, b""))
    for value in _reference_values(found):
        _PUT_REFERENCE(connection, value)


def _row_value(found: Notification, facts: Facts, row: bytes) -> dict[str, Any]:
    return {
        "lane": found.lane,
        "id": found.id,
        "row": row,
        "exercise_id": facts.exercise_id,
        "identifier": facts.identifier,
        "received_at": microseconds(facts.received_at),
        "closed_at": _closed_at(found),
        "dossier_id": found.dossier,
    }


def _closed_at(found: Notification) -> int | None:
    closing = found.closing.last if found.is_closed else None
    return microseconds(closing.at) if closing else None


def _reference_values(found: Notification) -> list[dict[str, Any]]:
    return [
        {"lane": found.lane, "from_id": found.id, "position": position, "identifier": reference.identifier}
        for position, reference in enumerate(_references(found))
    ]


def _write_row(connection: Connection, lane: Lane, states: Notifications, one: str) -> Row | None:
    found = states.state(one)
    written = None if found is None else states.row(found, partial(joins.leader, connection, lane))
    if found is not None and written is not None:
        key = {"its_lane": lane, "its_id": found.id}
        values = {"row": encode(written), "closed_at": _closed_at(found), "dossier_id": found.dossier}
        _SET_ROW(connection, {**key, **values})
        search.stand(connection, written)
    return written


def _same_play(a: Notification, b: Notification) -> bool:
    return (a.facts.exercise_id if a.facts else None) == (b.facts.exercise_id if b.facts else None)


def _references(found: Notification) -> list[Reference]:
    return list(found.facts.references) if found.facts else []


def _party(found: Notification) -> standing.Party:
    facts = found.facts
    return standing.Party(
        id=found.id,
        sender=facts.sender if facts else None,
        identifier=facts.identifier if facts else None,
        sent=facts.sent if facts else None,
        sent_at=facts.sent_at if facts else None,
        message_type=facts.message_type if facts else None,
        nature=found.nature,
        signature_broken=facts is not None and "signature-broken" in facts.flags,
    )


def rows(connection: Connection, lane: Lane, *, closed_since: int | None = None) -> list[Row]:
    """The rows of a lane's queue: all open ones, and those closed since (microseconds)."""
    query = select(n.c.row).where(n.c.lane == lane)
    if closed_since is not None:
        query = query.where((n.c.closed_at.is_(None)) | (n.c.closed_at >= closed_since))
    decode = msgspec.json.Decoder(Row).decode
    return [decode(found.row) for found in connection.execute(query.order_by(n.c.received_at)) if found.row]


def rows_of_dossier(connection: Connection, lane: Lane, dossier_id: str) -> list[Row]:
    """The rows of all notifications that are filed in a dossier, in the order in which they came."""
    query = select(n.c.row).where(n.c.lane == lane, n.c.dossier_id == dossier_id).order_by(n.c.received_at, n.c.id)
    return [msgspec.json.decode(found.row, type=Row) for found in connection.execute(query) if found.row]


def count_by_dossier(connection: Connection, lane: Lane, ids: Iterable[str] | None = None) -> dict[str, int]:
    """How many notifications are filed in each dossier, in those of `ids` or in all; none for one that is empty."""
    query = select(n.c.dossier_id, func.count().label("held")).where(n.c.lane == lane, n.c.dossier_id.is_not(None))
    if ids is not None:
        query = query.where(n.c.dossier_id.in_(list(ids)))
    return {found.dossier_id: found.held for found in connection.execute(query.group_by(n.c.dossier_id))}


def sent_by(connection: Connection, lane: Lane, senders: Container[str]) -> list[str]:
    """The ids of all that came from one of these senders, whose names are `folded`."""
    return [row.id for row in rows(connection, lane) if row.sender and folded(row.sender) in senders]


def named(connection: Connection, lane: Lane, identifier: str) -> list[str]:
    """The ids of all that have this identifier."""
    return sorted(one for (one,) in _NAMED(connection, {"lane": lane, "identifier": identifier}))


def waiting(connection: Connection, lane: Lane) -> list[str]:
    """The ids of all that nobody has acknowledged, or that must be once more: their clocks run."""
    open_rows = rows(connection, lane, closed_since=2**62)
    return [row.id for row in open_rows if row.acknowledged_at is None or row.again_at is not None]


def stored_row(connection: Connection, lane: Lane, one: str) -> Row | None:
    """The row of one notification as the lists show it."""
    found = _ROW(connection, {"lane": lane, "id": one})
    return msgspec.json.decode(found[0][0], type=Row) if found and found[0][0] else None


def expected_of_notification(states: Notifications, found: Notification) -> Iterator[tuple[Table, tuple[Any, ...]]]:
    """The rows of the lists for one notification, given that the cached states are right."""
    leader = states.leader(found.id)
    written = states.row(found, states.leader)
    if found.facts is not None and written is not None:
        yield n, as_row(n, _row_value(found, found.facts, encode(written)))
        for value in joins.tie_values(found):
            yield t, as_row(t, value)
    if leader is not None:
        yield g, as_row(g, {"lane": found.lane, "id": found.id, "leader": leader})
    for value in _reference_values(found):
        yield r, as_row(r, value)
    for value in joins.key_values(found):
        yield m, as_row(m, value)
