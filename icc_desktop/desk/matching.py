"""Joining what speaks of one event: found by the program at receipt, decided by the officer.

What a person said outweighs what the program found, for good: two that were parted are never joined again by themselves,
nor are the groups that they stand in.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec

from icc_desktop.base import resources
from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import matching
from icc_desktop.domain import notification as n
from icc_desktop.domain.alert import Alert, Lane
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.matching import Match, Rules, Traits
from icc_desktop.domain.matching_rules import KIND, RULES_CHANGED, RULES_RESET, THE_RULES, HouseRules
from icc_desktop.domain.notification import Notification
from icc_desktop.domain.reason import Reason
from icc_desktop.store.work import Reader, Work

LOOKED_AT_FOR_A_KEY = 4
LOOKED_AT = 12
KEPT_READ = 2000
PROPOSED_AT_MOST = 2
_EVER = datetime(1970, 1, 1, tzinfo=UTC)
_NO_EVENTS = ("Ack", "Error")


def rules(reader: Reader) -> Rules:
    """The rules of the house: as a person changed them, else as they come with the program."""
    state: HouseRules | None = reader.state(Subject(KIND, THE_RULES), "real")
    return state.rules if state is not None and state.rules is not None else shipped()


@lru_cache(maxsize=1)
def shipped() -> Rules:
    """The rules that come with the program."""
    return matching.load(resources.read_bytes(matching.FILE))


def change_rules(work: Work, *, rules: Rules) -> None:
    """Set the rules of the house; they count for what arrives from now on."""
    work.append(RULES_CHANGED, Subject(KIND, THE_RULES), {"rules": msgspec.to_builtins(rules)})


def reset_rules(work: Work) -> None:
    """Go back to the rules that come with the program."""
    work.append(RULES_RESET, Subject(KIND, THE_RULES), {})


class _Recent:
    """What was read of the last messages, so that a flood does not read them again and again. Only a cache."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, Lane, str | None], tuple[Alert, Traits]] = {}
        self._rules: Rules | None = None

    def find(self, key: tuple[str, Lane, str | None], rules: Rules) -> tuple[Alert, Traits] | None:
        if self._rules != rules:
            self._found.clear()
            self._rules = rules
        return self._found.get(key)

    def keep(self, key: tuple[str, Lane, str | None], found: tuple[Alert, Traits]) -> None:
        if len(self._found) >= KEPT_READ:
            del self._found[next(iter(self._found))]
        self._found[key] = found


_recent = _Recent()


class _Known(NamedTuple):
    id: str
    lane: Lane
    traits: Traits
    alert: Alert
    keys: tuple[str, ...]
    exercise_id: str | None


class Matcher:
    """Finds what the messages of one delivery belong to, those of the same delivery included."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._rules = rules(work)
        self._since = work.now - timedelta(hours=self._rules.within_hours)
        self._here: dict[str, _Known] = {}
        self._by_key: dict[tuple[Lane, str], list[str]] = {}
        self._groups: dict[str, str] = {}

    def traits(self, alert: Alert, received_at: datetime) -> Traits:
        """What of a message decides what it belongs to, before anybody knows whether it is real."""
        return matching.traits(alert, nature="unclear", received_at=received_at, rules=self._rules)

    def keys(self, alert: Alert, traits: Traits) -> tuple[str, ...]:
        """What a message is to be found by later; nothing for what only answers a message."""
        return () if alert.message_type in _NO_EVENTS else matching.keys(traits)

    def note(self, one: str, lane: Lane, alert: Alert, traits: Traits, *, came_alone: bool) -> None:
        """A message was received as `one`: join it to what it surely belongs to, and propose what it may.

        `came_alone` says that no other alert came in the same message: a digest is no event.
        """
        state: Notification | None = self._work.state(Subject(n.KIND, one), lane)
        if state is None or state.facts is None or not state.facts.keys:
            return
        made = msgspec.structs.replace(traits, nature=state.nature)
        mine = _Known(one, lane, made, alert, state.facts.keys, state.facts.exercise_id)
        found: list[tuple[str, Match]] = []
        for other in self._candidates(mine):
            match = matching.match(mine.traits, mine.alert, other.traits, other.alert, self._rules)
            if match is not None and other.id not in state.ties and one not in self._ties_of(other):
                found.append((other.id, match))
        self._remember(mine)
        carrier = state.facts.carrier
        does = self._rules.rule("carried").does
        if came_alone and carrier is not None and carrier not in state.ties and does != "off":
            its: Notification | None = self._work.state(Subject(n.KIND, carrier), lane)
            if its is not None and matching.same_world(state.nature, its.nature):
                found = [each for each in found if each[0] != carrier]
                found.append((carrier, Match(does == "sure", (Reason("carried"),))))
        if found:
            self._write(mine, found)

    def _write(self, mine: _Known, found: list[tuple[str, Match]]) -> None:
        found.sort(key=lambda each: (not each[1].sure, each[1].reasons[0].rule == "carried", -len(each[1].reasons)))
        joined: str | None = None
        offered: set[str] = set()
        for other, match in found:
            group = self._group(other, mine.lane)
            if match.sure and (joined is None or (group != joined and (group in self._here or joined in self._here))):
                joined = self._unite(mine.id, joined, group)
                self._append(n.JOINED, mine, other, match)
            elif group != joined and group not in offered and len(offered) < PROPOSED_AT_MOST:
                offered.add(group)
                self._append(n.MATCH_PROPOSED, mine, other, match)

    def _unite(self, one: str, joined: str | None, group: str) -> str:
        """Have `one`, and all that is joined with it, stand in `group`; returns what the group is called then.

        One of two groups came just now, so that nobody can have parted them.
        """
        kept, gone = (joined, group) if joined is not None and group in self._here else (group, joined)
        self._groups |= dict.fromkeys((each for each, its in self._groups.items() if its == gone), kept)
        self._groups[one] = kept
        return kept

    def _append(self, kind: str, mine: _Known, other: str, match: Match) -> None:
        reasons = [msgspec.to_builtins(reason) for reason in match.reasons]
        data = {"other": other, "reasons": reasons, "other_ref": _ref(self._work, other, mine.lane)}
        self._work.append(kind, Subject(n.KIND, mine.id), data, lane=mine.lane, by_program=True)

    def _candidates(self, mine: _Known) -> Iterable[_Known]:
        wanted = matching.keys_to_look_for(mine.traits, mine.keys, self._rules)
        ids: dict[str, None] = {}
        for key in wanted:
            ids |= dict.fromkeys(self._by_key.get((mine.lane, key), ())[-LOOKED_AT_FOR_A_KEY:])
            since = _EVER if matching.names_it(key) else self._since
            ids |= dict.fromkeys(self._work.alike(mine.lane, (key,), since=since, limit=LOOKED_AT_FOR_A_KEY))
        ids.pop(mine.id, None)
        for one in list(ids)[:LOOKED_AT]:
            known = self._here.get(one) or self._from_desk(one, mine.lane)
            if known is not None and known.exercise_id == mine.exercise_id:
                yield known

    def _from_desk(self, one: str, lane: Lane) -> _Known | None:
        state: Notification | None = self._work.state(Subject(n.KIND, one), lane)
        if state is None or state.facts is None or state.facts.reading is None:
            return None
        facts = state.facts
        found = _recent.find((one, lane, facts.reading), self._rules)
        if found is None:
            read = self._work.reading(facts.reading)
            if read is None:
                return None
            found = (read, self.traits(read, facts.received_at))
            _recent.keep((one, lane, facts.reading), found)
        alert, made = found
        return _Known(
            one, lane, msgspec.structs.replace(made, nature=state.nature), alert, facts.keys, facts.exercise_id
        )

    def _remember(self, mine: _Known) -> None:
        self._here[mine.id] = mine
        state: Notification = self._work.state(Subject(n.KIND, mine.id), mine.lane)
        if state.facts is not None:
            _recent.keep((mine.id, mine.lane, state.facts.reading), (mine.alert, mine.traits))
        for key in mine.keys:
            self._by_key.setdefault((mine.lane, key), []).append(mine.id)

    def _ties_of(self, other: _Known) -> dict[str, Any]:
        state: Notification | None = self._work.state(Subject(n.KIND, other.id), other.lane)
        return {} if state is None else dict(state.ties)

    def _group(self, one: str, lane: Lane) -> str:
        if one not in self._groups:
            self._groups[one] = one if one in self._here else self._work.leader(one, lane)
        return self._groups[one]


# -- what the officer says


def join(work: Work, *, ids: Iterable[str], lane: Lane) -> None:
    """All of `ids` are one event. A single one is joined with everything that was proposed for it."""
    wanted = list(dict.fromkeys(ids))
    if len(wanted) == 1:
        wanted += [other for other, word in work.stands(wanted[0], lane).items() if word == "proposed"]
        if len(wanted) == 1:
            raise Refused(
                Message(QT_TRANSLATE_NOOP("core", "Nothing is proposed for it. Select two or more to join them."))
            )
    first, *others = wanted
    natures = {known(work, one, lane).nature for one in wanted}
    if len(natures - {"unclear"}) > 1:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "What is real and what is a test are never joined.")))
    together = set(work.joined(first, lane))
    new = [other for other in others if other not in together]
    if not new:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "They are joined already.")))
    _refuse_parted(work, wanted, lane)
    for other in new:
        _say(work, n.JOINED, first, other, lane, [msgspec.to_builtins(Reason("by-hand"))])


def _refuse_parted(work: Work, wanted: list[str], lane: Lane) -> None:
    """Two that a person parted do not come together again by way of a third: only he who names both takes that back."""
    groups = {frozenset(work.joined(one, lane)) for one in wanted}
    all_of_them = frozenset().union(*groups)
    for one in all_of_them - max(groups, key=len):
        for other, word in work.stands(one, lane).items():
            if word == "parted" and other in all_of_them and not {one, other} <= set(wanted):
                text = QT_TRANSLATE_NOOP(
                    "core",
                    "{one} and {other} would come together with it, and they were parted by hand. If they are one event after "
                    "all, select these two and join them first.",
                )
                raise Refused(Message(text, {"one": _ref(work, one, lane), "other": _ref(work, other, lane)}))


def part(work: Work, *, ids: Iterable[str], lane: Lane) -> None:
    """Each of `ids` is another event than those that it is joined with or was proposed for; that stays so."""
    done = False
    for one in dict.fromkeys(ids):
        standing = work.stands(one, lane)
        for other, word in standing.items():
            if word in ("joined", "proposed"):
                _say(work, n.PARTED, one, other, lane, None)
                done = True
    if not done:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "It is joined with nothing.")))


def _say(work: Work, kind: str, one: str, other: str, lane: Lane, reasons: list[dict[str, Any]] | None) -> None:
    """Write what a person says of two on the side where their tie stands already, else on the first."""
    state = known(work, one, lane)
    if other not in state.ties and one in known(work, other, lane).ties:
        one, other = other, one
    data: dict[str, Any] = {"other": other, "other_ref": _ref(work, other, lane)}
    if reasons is not None:
        data["reasons"] = [*map(msgspec.to_builtins, _known_reasons(work, one, other, lane)), *reasons]
    work.append(kind, Subject(n.KIND, one), data, lane=lane)


def _known_reasons(work: Work, one: str, other: str, lane: Lane) -> tuple[Reason, ...]:
    tie = known(work, one, lane).ties.get(other)
    return tuple(reason for reason in tie.reasons if reason.rule != "by-hand") if tie else ()


def known(work: Reader, one: str, lane: Lane) -> Notification:
    """The notification as it stands. Raises Refused where this desk has none with that id."""
    state: Notification | None = work.state(Subject(n.KIND, one), lane)
    if state is None or state.facts is None:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "This notification is not known at this desk.")))
    return state


def _ref(work: Reader, one: str, lane: Lane) -> str:
    state: Notification | None = work.state(Subject(n.KIND, one), lane)
    return state.receptions[0].ref if state is not None and state.receptions else ""
