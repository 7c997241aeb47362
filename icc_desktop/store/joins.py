"""Which notifications are one event: ties between two of them, groups of all that are joined, keys to find matches by.

A group is what joined ties connect; its leader is the member that was received first. Hides that a group is followed
through the ties only where a tie was taken away or two groups meet.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

from sqlalchemy import Connection, bindparam, delete, exists, select, union_all
from sqlalchemy.dialects.sqlite import insert as upsert

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import microseconds
from icc_desktop.domain.notification import Notification
from icc_desktop.domain.notification_facts import Stand
from icc_desktop.store.hot import Hot
from icc_desktop.store.schema import event_group as g
from icc_desktop.store.schema import match_key as m
from icc_desktop.store.schema import notification as n
from icc_desktop.store.schema import tie as t

_BOTH_SIDES = Hot(
    union_all(
        select(t.c.to_id, t.c.stands)
        .where(t.c.lane == bindparam("lane"), t.c.from_id == bindparam("id"))
        .where(exists().where(n.c.lane == bindparam("lane"), n.c.id == t.c.to_id)),
        select(t.c.from_id, t.c.stands)
        .where(t.c.lane == bindparam("lane"), t.c.to_id == bindparam("id"))
        .where(exists().where(n.c.lane == bindparam("lane"), n.c.id == bindparam("id"))),
    )
)
_NAMED_BY = Hot(select(t.c.to_id).where(t.c.lane == bindparam("lane"), t.c.from_id == bindparam("id")))
_PROPOSED_TO = Hot(
    select(t.c.from_id).where(
        t.c.lane == bindparam("lane"), t.c.to_id == bindparam("id"), t.c.stands == bindparam("stands")
    )
)
_DROP_TIES = Hot(delete(t).where(t.c.lane == bindparam("its_lane"), t.c.from_id == bindparam("its_id")))
_PUT_TIE = Hot(upsert(t))
_LEADER = Hot(select(g.c.leader).where(g.c.lane == bindparam("lane"), g.c.id == bindparam("id")))
_MEMBERS = Hot(select(g.c.id).where(g.c.lane == bindparam("lane"), g.c.leader == bindparam("leader")))
_put_leader = upsert(g)
_PUT_LEADER = Hot(
    _put_leader.on_conflict_do_update(index_elements=[g.c.lane, g.c.id], set_={g.c.leader: _put_leader.excluded.leader})
)
_DROP_LEADER = Hot(delete(g).where(g.c.lane == bindparam("its_lane"), g.c.id == bindparam("its_id")))
_DROP_KEYS = Hot(delete(m).where(m.c.lane == bindparam("its_lane"), m.c.id == bindparam("its_id")))
_HAS_KEY = Hot(
    select(m.c.id).where(
        m.c.lane == bindparam("lane"),
        m.c.key == bindparam("key"),
        m.c.received_at == bindparam("received_at"),
        m.c.id == bindparam("id"),
    )
)
_PUT_KEY = Hot(upsert(m).on_conflict_do_nothing())
_ALIKE = Hot(
    select(m.c.id)
    .where(m.c.lane == bindparam("lane"), m.c.key == bindparam("key"), m.c.received_at >= bindparam("since"))
    .order_by(m.c.received_at.desc(), m.c.id.desc())
    .limit(bindparam("limit"))
    .offset(bindparam("offset"))  # the dialect writes one in any case
)

_WEIGHT: dict[Stand, int] = {"proposed": 0, "joined": 1, "parted": 2}

State = Callable[[str], Notification | None]


def index_ties(connection: Connection, lane: Lane, one: str, found: Notification | None) -> set[str]:
    """Write anew which ties a notification names; returns those that it names now or named before."""
    before = {other for (other,) in _NAMED_BY(connection, {"lane": lane, "id": one})}
    if before:
        _DROP_TIES(connection, {"its_lane": lane, "its_id": one})
    values = list(tie_values(found)) if found is not None and found.facts is not None else []
    for value in values:
        _PUT_TIE(connection, value)
    return before | {value["to_id"] for value in values}


def tie_values(found: Notification) -> Iterator[dict[str, Any]]:
    """The rows of the ties that stand on `found`."""
    for other, tie in found.ties.items():
        if tie.stands is not None:
            yield {"lane": found.lane, "from_id": found.id, "to_id": other, "stands": tie.stands}


def index_keys(connection: Connection, lane: Lane, one: str, found: Notification | None, *, is_new: bool) -> None:
    """Write what a notification is found by. It follows from its first reception, so that it changes next to never."""
    values = list(key_values(found)) if found is not None else []
    if not is_new:
        if values and _HAS_KEY(connection, values[0]):
            return
        _DROP_KEYS(connection, {"its_lane": lane, "its_id": one})
    for value in values:
        _PUT_KEY(connection, value)


def key_values(found: Notification) -> Iterator[dict[str, Any]]:
    """The rows of the keys of `found`."""
    facts = found.facts
    if facts is not None:
        received_at = microseconds(facts.received_at)
        for key in dict.fromkeys(map(_number, facts.keys)):
            yield {"lane": found.lane, "key": key, "received_at": received_at, "id": found.id}


def alike(connection: Connection, lane: Lane, keys: Iterable[str], *, since: int, limit: int) -> list[str]:
    """Notifications received since (microseconds) that have one of `keys`, for each key at most `limit`, the newest first."""
    found: dict[str, None] = {}
    for key in keys:
        values: dict[str, Any] = {"lane": lane, "key": _number(key), "since": since, "limit": limit, "offset": 0}
        found |= dict.fromkeys(one for (one,) in _ALIKE(connection, values))
    return list(found)


def stands(connection: Connection, lane: Lane, one: str) -> dict[str, Stand]:
    """How a notification stands to others that have arrived, by their id.

    Of two ties between the same two, written at two desks, the heavier word counts.
    """
    found: dict[str, Stand] = {}
    for other, word in _BOTH_SIDES(connection, {"lane": lane, "id": one}):
        if other not in found or _WEIGHT[word] > _WEIGHT[found[other]]:
            found[other] = cast("Stand", word)
    return found


def proposals(connection: Connection, found: Notification) -> tuple[str, ...]:
    """Those that may be the same event as `found`, which nobody has decided yet."""
    named = [other for other, tie in found.ties.items() if tie.stands == "proposed"]
    naming = _PROPOSED_TO(connection, {"lane": found.lane, "id": found.id, "stands": "proposed"})
    return tuple(sorted({*named, *(other for (other,) in naming)}))


def leader(connection: Connection, lane: Lane, one: str) -> str | None:
    """The leader of the group that a notification is in, None where it stands alone."""
    found = _LEADER(connection, {"lane": lane, "id": one})
    return found[0][0] if found else None


def members(connection: Connection, lane: Lane, its_leader: str) -> list[str]:
    """All that are joined under a leader, himself among them."""
    return sorted(one for (one,) in _MEMBERS(connection, {"lane": lane, "leader": its_leader}))


def regroup(connection: Connection, lane: Lane, state: State, one: str, named: Iterable[str]) -> set[str]:
    """Bring the groups up to the ties of `one`; `named` are all that it names or named. Returns whose leader changed."""
    mine = leader(connection, lane, one)
    joined = _joined(connection, lane, one)
    if mine is None and not joined:
        return set()
    if mine is None:
        leaders = {leader(connection, lane, other) or other for other in joined}
        if len(leaders) == 1 and _age(state, first := leaders.pop()) < _age(state, one):
            return _set_leader(connection, lane, {one, first}, first)
    left = {one, *joined, *named, *(members(connection, lane, mine) if mine else ())}
    changed: set[str] = set()
    while left:
        group = component(connection, lane, left.pop())
        left -= group
        first = first_of(group, state)
        changed |= _set_leader(connection, lane, group, first if len(group) > 1 else None)
    return changed


def component(connection: Connection, lane: Lane, one: str) -> set[str]:
    """All that joined ties connect with `one`, itself among them."""
    group, todo = {one}, [one]
    while todo:
        new = _joined(connection, lane, todo.pop()) - group
        group |= new
        todo += new
    return group


def first_of(group: Iterable[str], state: State) -> str:
    """The leader that a group must have."""
    return min(group, key=lambda member: _age(state, member))


def _joined(connection: Connection, lane: Lane, one: str) -> set[str]:
    return {other for other, word in stands(connection, lane, one).items() if word == "joined"}


def _age(state: State, one: str) -> tuple[int, str, str]:
    found = state(one)
    if found is None or not found.receptions:
        return (2**62, "", one)
    return (found.receptions[0].order_at, found.receptions[0].desk, one)


def _set_leader(connection: Connection, lane: Lane, group: Iterable[str], first: str | None) -> set[str]:
    changed = set()
    for member in group:
        if leader(connection, lane, member) == first:
            continue
        changed.add(member)
        if first is None:
            _DROP_LEADER(connection, {"its_lane": lane, "its_id": member})
        else:
            _PUT_LEADER(connection, {"lane": lane, "id": member, "leader": first})
    return changed


def _number(key: str) -> int:
    return int.from_bytes(hashlib.blake2b(key.encode("utf-8", "replace"), digest_size=8).digest(), signed=True)
