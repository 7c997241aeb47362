"""Receiving notifications: by whatever door they come, each is kept, placed in its lane, and joined with what it belongs to."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from typing import Any

import msgspec

from icc_desktop.base.errors import Refused
from icc_desktop.base.ids import new_id
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk.filing import follow
from icc_desktop.desk.marks import shipped
from icc_desktop.desk.matching import Matcher
from icc_desktop.desk.places import places_of
from icc_desktop.domain import notification as n
from icc_desktop.domain import reading, telephone
from icc_desktop.domain.alert import Alert, Attachment, Batch, Draft, Item, Lane, LaneVerdict
from icc_desktop.domain.channel import Channel, find
from icc_desktop.domain.entry import Subject, canonical
from icc_desktop.domain.lane import verdict
from icc_desktop.domain.marks import strictest
from icc_desktop.domain.matching import Traits, carried_by
from icc_desktop.domain.notification import Notification
from icc_desktop.domain.notification_facts import Carried, Facts
from icc_desktop.domain.notification_id import notification_id, variant_id
from icc_desktop.domain.source import Delivery
from icc_desktop.domain.telephone import Call
from icc_desktop.domain.withholding import FORMER, found_on, is_classified, is_withheld, withhold_delivery
from icc_desktop.store.work import Work

TELEPHONE = "telephone"
CLASSIFIED_CALL = QT_TRANSLATE_NOOP(
    "core",
    "It carries a classification, and this desk may not hold such a text. Take it where that is allowed; write here only who "
    "called, the register number and a neutral title.",
)
AREA_LENGTH = 200  # characters of the areas that a list row carries
HEADLINE_LENGTH = 1000  # characters of a headline that a list row carries; the reading keeps all of it


class Received(msgspec.Struct, frozen=True):
    """How many items of a delivery were new, came again, came changed, or were known from this source already."""

    new: int = 0
    again: int = 0
    changed: int = 0
    known: int = 0


def receive(work: Work, *, delivery: Delivery, language: str, channels: Iterable[Channel]) -> Received:
    """Take in what a source gave. Every item is a notification, also one that cannot be read.

    What a polled list shows again unchanged is nothing new and gives no entry, nor does a revision that changes nothing but
    its time. Other content under an id that is known is a notification of its own beside the first, and flagged: nobody
    acknowledges what he has not seen. What came is then joined with what it surely belongs to. Of what is classified only a
    pointer is taken in, before anything else is done with it.
    """
    delivery = withhold_delivery(delivery, shipped())
    receiving = _Receiving(work, delivery, language, find(channels, delivery.channel))
    for item in delivery.batch.items:
        receiving.take(item)
    return receiving.end()


class _Receiving:
    """One delivery on its way into the journal. `ids` are those of the items, in their order."""

    def __init__(self, work: Work, delivery: Delivery, language: str, channel: Channel) -> None:
        self._work = work
        self._delivery = delivery
        self._language = language
        self._channel = channel
        self._counts = dict.fromkeys(("new", "again", "changed", "known"), 0)
        self._ids: list[tuple[str, Lane]] = []
        self._document: str | None = None
        self._matcher = Matcher(work)
        self._new: list[tuple[str, Lane, Alert, Traits, int | None]] = []
        self._carries_practice = {item.carrier for item in delivery.batch.items if _is_practice(item)}

    def take(self, item: Item) -> None:
        if self._delivery.assume_actual and len(self._ids) not in self._carries_practice:
            item = _with_status(item)
        lane, word = _lane(item, self._delivery)
        one = notification_id(item, channel=self._channel.id, lane=lane, exercise_id=self._delivery.exercise_id)
        original = self._work.keep_payload(item.original)
        reading = self._work.keep_payload(canonical(item.alert)) if isinstance(item, Draft) else None
        outcome = _outcome(self._work.state(Subject(n.KIND, one), lane), original, reading, self._delivery)
        if outcome == "new" and isinstance(item, Draft) and (same := self._same_revision(item.alert, lane)):
            one, outcome = same, "known" if self._delivery.polled else "again"
        variant_of: str | None = None
        if outcome == "changed":
            one, variant_of = variant_id(one, reading or original), one
            if (beside := self._work.state(Subject(n.KIND, one), lane)) is not None:
                outcome = _outcome(beside, original, reading, self._delivery)
        self._ids.append((one, lane))
        self._counts[outcome] += 1
        if outcome == "known":
            return
        if self._document is None and self._delivery.batch.document is not None:
            self._document = self._work.keep_payload(self._delivery.batch.document)
        kept = _Kept(original, reading, self._document, variant_of, self._carrier(item, lane))
        facts = _facts(item, self._delivery, self._channel, word, kept, self._language)
        if kept.carrier is not None:
            facts = msgspec.structs.replace(facts, keys=(carried_by(kept.carrier),))
        if isinstance(item, Draft):
            traits = self._matcher.traits(item.alert, self._delivery.received_at)
            facts = self._with_files(item, facts, traits)
            if outcome != "again":
                self._new.append((one, lane, item.alert, traits, item.carrier))
        write_received(self._work, one, lane, facts)

    def end(self) -> Received:
        """Join what came with what it belongs to, and file it where its sender says so; says what came."""
        carried = Counter(item.carrier for item in self._delivery.batch.items if isinstance(item, Draft))
        for one, lane, alert, traits, carrier in self._new:
            self._matcher.note(one, lane, alert, traits, came_alone=carried[carrier] == 1)
            follow(self._work, one, lane)
        return Received(**self._counts)

    def _with_files(self, item: Draft, facts: Facts, traits: Traits) -> Facts:
        files = tuple(
            Carried(
                self._name_of(file, item),
                file.media_type,
                len(file.data),
                self._work.keep_payload(file.data),
                file.problem,
            )
            for file in item.attachments
        )
        keys = (*facts.keys, *self._matcher.keys(item.alert, traits))
        return msgspec.structs.replace(facts, attachments=files, keys=keys, substance=_substance(item.alert))

    def _name_of(self, file: Attachment, item: Draft) -> str:
        """Its own name; the one file of what no machine understands is called as what was delivered."""
        alone = len(item.attachments) == 1 and "complete-by-hand" in item.alert.flags
        return self._delivery.name.rpartition("/")[2] or file.name if alone else file.name

    def _carrier(self, item: Item, lane: Lane) -> str | None:
        if item.carrier is None or item.carrier >= len(self._ids):
            return None
        one, its_lane = self._ids[item.carrier]
        return one if its_lane == lane else None

    def _same_revision(self, alert: Alert, lane: Lane) -> str | None:
        """The newest revision under the identifier, where `alert` says nothing else than it did."""
        substance = _substance(alert)
        if substance is None or alert.identifier is None:
            return None
        states = (self._work.state(Subject(n.KIND, one), lane) for one in self._work.named(alert.identifier, lane))
        same = [
            state
            for state in states
            if state is not None
            and state.facts is not None
            and (state.facts.channel, state.facts.sender) == (self._channel.id, alert.sender)
            and state.facts.exercise_id == self._delivery.exercise_id
        ]
        newest = max(same, key=lambda state: (state.facts.sent_at or state.facts.received_at, state.id), default=None)
        return newest.id if newest is not None and newest.facts.substance == substance else None


def _substance(alert: Alert) -> str | None:
    """A digest of a revisable message without its time; None for one that is never revised under its identifier."""
    if not any(r.identifier == alert.identifier and not r.sent and r.sent_at is None for r in alert.references):
        return None
    return hashlib.sha256(canonical(msgspec.structs.replace(alert, sent=None, sent_at=None))).hexdigest()


def _is_practice(item: Item) -> bool:
    return isinstance(item, Draft) and item.alert.status in ("Exercise", "Test")


def _with_status(item: Item) -> Item:
    """The item as a real one where it has no status: its source is set up as one that sends real messages."""
    if not isinstance(item, Draft) or item.alert.status is not None:
        return item
    flags = tuple(flag for flag in item.alert.flags if flag != "status-missing")
    alert = msgspec.structs.replace(item.alert, status="Actual", flags=(*flags, "status-assumed"))
    return msgspec.structs.replace(item, alert=alert)


class _Kept(msgspec.Struct, frozen=True):
    """Where the bytes of an item were kept, which notification has its id already, and which one carried it."""

    original: str
    reading: str | None
    document: str | None = None
    variant_of: str | None = None
    carrier: str | None = None


def write_received(work: Work, one: str, lane: Lane, facts: Facts) -> None:
    """Write the entry that a notification came in."""
    data = {k: v for k, v in msgspec.to_builtins(facts).items() if v is not None}
    work.append(n.RECEIVED, Subject(n.KIND, one), data, lane=lane)


def _lane(item: Item, delivery: Delivery) -> tuple[Lane, LaneVerdict]:
    if delivery.lane == "exercise":
        return "exercise", "exercise"
    if not isinstance(item, Draft):
        return "real", "real"
    word = verdict(item.alert)
    return ("exercise" if word == "exercise" else "real"), word


def _outcome(before: Notification | None, original: str, reading: str | None, delivery: Delivery) -> str:
    if before is None or before.facts is None:
        return "new"
    same = [r for r in before.receptions if r.original == original or (reading and r.reading == reading)]
    if not same:
        return "changed"
    if delivery.polled and any(r.source_id == delivery.source_id for r in same):
        return "known"
    return "again"


def _facts(item: Item, delivery: Delivery, channel: Channel, word: LaneVerdict, kept: _Kept, language: str) -> Facts:
    found = found_on(item, shipped())
    mark = strictest(one.mark for one in found)
    common: dict[str, Any] = {
        "mark": mark.code if mark else None,
        "source_id": delivery.source_id,
        "channel": channel.id,
        "name": delivery.name,
        "received_at": delivery.received_at,
        "original": kept.original,
        "size_bytes": len(item.original),
        "verdict": word,
        "acknowledge_within_s": channel.acknowledge_within_s,
        "ask_again_s": channel.ask_again_s,
        "document": kept.document,
        "exercise_id": delivery.exercise_id,
        "variant_of": kept.variant_of,
        "carrier": kept.carrier,
    }
    if not isinstance(item, Draft):
        return Facts(**common, reason=item.reason.text, reason_values=item.reason.values, where=item.where)
    summary = _summary(item.alert, language)
    flags = ("same-id-other-content",) if kept.variant_of is not None else ()
    late = ("after-gap",) if _came_late(item.alert, delivery) else ()
    former = (FORMER,) if any(one.former for one in found) else ()
    summary["flags"] = (*flags, *late, *summary["flags"], *former)
    return Facts(**common, reading=kept.reading, withheld=is_withheld(item), **summary)


def _came_late(alert: Alert, delivery: Delivery) -> bool:
    """Whether it was sent while its source was not covered; one that gives no time counts as if it was."""
    return delivery.gap_since is not None and (alert.sent_at is None or alert.sent_at >= delivery.gap_since)


def _summary(alert: Alert, language: str) -> dict[str, Any]:
    info = reading.best_info(alert, language)
    areas = ", ".join(dict.fromkeys(area.description for area in info.areas if area.description)) if info else ""
    return {
        **places_of(alert),
        "format": alert.format,
        "sender": alert.sender,
        "identifier": alert.identifier,
        "sent": alert.sent,
        "sent_at": alert.sent_at,
        "status": alert.status,
        "message_type": alert.message_type,
        "scope": alert.scope,
        "event": info.event if info else None,
        "headline": info.headline[:HEADLINE_LENGTH] if info and info.headline else None,
        "area": areas[:AREA_LENGTH] or None,
        "severity": reading.worst_severity(alert),
        "proposed": reading.proposed_severity(alert),
        "effective_at": info.effective_at if info else None,
        "onset_at": info.onset_at if info else None,
        "expires_at": max((i.expires_at for i in alert.infos if i.expires_at), default=None),
        "references": alert.references,
        "flags": alert.flags,
    }


def take_call(
    work: Work, *, call: Call, language: str, channels: Iterable[Channel], lane: Lane, exercise_id: str | None = None
) -> str:
    """Note a telephone notification; taking the call acknowledges it. Returns the notification's id."""
    if call.is_empty:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "Nothing was noted yet.")))
    item = telephone.draft(call, received_at=work.now, language=language, reference=new_id())
    if is_classified(item, shipped()):
        raise Refused(Message(CLASSIFIED_CALL))
    delivery = Delivery(
        source_id=TELEPHONE,
        name=call.caller,
        batch=Batch((item,)),
        received_at=work.now,
        channel=TELEPHONE,
        lane=lane,
        exercise_id=exercise_id,
    )
    channel = find(channels, TELEPHONE)
    one = notification_id(item, channel=channel.id, lane=lane, exercise_id=exercise_id)
    kept = _Kept(work.keep_payload(item.original), work.keep_payload(canonical(item.alert)))
    word: LaneVerdict = "exercise" if lane == "exercise" else "real"
    write_received(work, one, lane, _facts(item, delivery, channel, word, kept, language))
    subject = Subject(n.KIND, one)
    work.append(n.OPENED, subject, {}, lane=lane)
    work.append(n.ACKNOWLEDGED, subject, {"by_voice_to": call.caller.strip() or None}, lane=lane)
    return one
