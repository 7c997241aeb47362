"""Which notification belongs to which dossier: filed by a person, or at receipt on its sender's own word.

Hides that real and exercise can never be linked, and that a message takes along what it replaces.
"""

from collections.abc import Iterable, Sequence

import msgspec

from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk.matching import known
from icc_desktop.domain import dossier as x
from icc_desktop.domain import notification as n
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.dossier import Dossier
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.matching import same_world
from icc_desktop.domain.notification import Notification
from icc_desktop.domain.reason import Reason
from icc_desktop.store.work import LANES, Reader, Work

SENDERS_WORD = frozenset(("referenced", "same-event", "same-identifier"))
"""Reasons that the sender himself gives; all others are our guess, and only propose a dossier."""

MOST_LOOKED_AT = 200  # of those that are joined to one event

_APART = QT_TRANSLATE_NOOP("core", "Exercise and real are never linked: {what} is in the other lane (Ctrl+E).")
_OTHER_WORLD = QT_TRANSLATE_NOOP(
    "core", "{ref} is no real alert (a test, an exercise or a draft): it is never linked with real ones."
)
_NOT_REAL = QT_TRANSLATE_NOOP("core", "{ref} is real; this dossier holds a test. They are never linked.")
_UNKNOWN = QT_TRANSLATE_NOOP("core", "This dossier is not known at this desk.")
_MERGED = QT_TRANSLATE_NOOP("core", "{ref} was merged into {into}. Take that one, or undo the merging first.")
_CLOSED = QT_TRANSLATE_NOOP("core", "{ref} is closed. Reopen it first (Shift+X on the dossiers' screen).")
_WHY = QT_TRANSLATE_NOOP("core", "Say why it belongs to this dossier: nothing in the messages themselves says so.")
_THERE = QT_TRANSLATE_NOOP("core", "It is in this dossier already.")
_NOTHING = QT_TRANSLATE_NOOP("core", "Nothing is selected.")


def known_dossier(reader: Reader, dossier_id: str, lane: Lane) -> Dossier:
    """The dossier as it stands. Raises Refused where there is none in this lane."""
    found: Dossier | None = reader.state(Subject(x.KIND, dossier_id), lane)
    if found is not None and found.ref:
        return found
    for other in LANES:
        elsewhere: Dossier | None = reader.state(Subject(x.KIND, dossier_id), other)
        if elsewhere is not None and elsewhere.ref:
            raise Refused(Message(_APART, {"what": elsewhere.ref}))
    raise Refused(Message(_UNKNOWN))


def open_dossier(reader: Reader, dossier_id: str, lane: Lane) -> Dossier:
    """One that things may still be done in. Raises Refused where it is closed or merged into another."""
    found = known_dossier(reader, dossier_id, lane)
    if found.merged_into is not None:
        into = known_dossier(reader, found.merged_into, lane)
        raise Refused(Message(_MERGED, {"ref": found.ref, "into": f"{into.ref} {into.name}"}))
    if found.is_closed:
        raise Refused(Message(_CLOSED, {"ref": found.ref}))
    return found


def file(work: Work, *, ids: Iterable[str], lane: Lane, dossier_id: str, reason: str = "") -> None:
    """Put notifications into a dossier, each with what it replaces. One that stands in another dossier leaves that.

    Without a reason only what the matching holds for one event with something in it: its reasons are written down then.
    """
    found, wanted = open_dossier(work, dossier_id, lane), tuple(dict.fromkeys(ids))
    states = [known_here(work, one, lane) for one in wanted]
    refuse_other_world(states, [known(work, row.id, lane) for row in work.rows_of_dossier(dossier_id, lane)])
    if not states:
        raise Refused(Message(_NOTHING))
    done = False
    for state in states:
        if state.dossier == dossier_id:
            continue
        reasons = () if reason.strip() else match_reasons(work, state, dossier_id, lane)
        if not reasons and not reason.strip():
            raise Refused(Message(_WHY))
        put(work, state.id, found, lane, reason=reason.strip(), reasons=reasons)
        take_along(work, state.id, found, lane)
        done = True
    if not done:
        raise Refused(Message(_THERE))


def put(
    work: Work,
    one: str,
    found: Dossier,
    lane: Lane,
    *,
    reason: str = "",
    reasons: Sequence[Reason] = (),
    by_program: bool = False,
) -> None:
    """Write that a notification stands in `found`, and that it left the one that it stood in."""
    state = known(work, one, lane)
    if state.dossier not in (None, found.id):
        take_out(work, state, lane, reason=reason)
    data = {
        "dossier": found.id,
        "dossier_ref": found.ref,
        "dossier_title": found.name,
        "reason": reason,
        "reasons": [msgspec.to_builtins(each) for each in reasons],
    }
    work.append(n.FILED, Subject(n.KIND, one), data, lane=lane, by_program=by_program)


def take_out(work: Work, state: Notification, lane: Lane, *, reason: str) -> None:
    """Write that a notification left its dossier."""
    left: Dossier | None = work.state(Subject(x.KIND, state.dossier or ""), lane)
    data = {
        "dossier": state.dossier,
        "dossier_ref": left.ref if left else "",
        "dossier_title": left.name if left else "",
        "reason": reason,
    }
    work.append(n.UNFILED, Subject(n.KIND, state.id), data, lane=lane)


def take_along(work: Work, one: str, found: Dossier, lane: Lane) -> None:
    """File with a message the earlier versions that it replaces, as far as they stand in no dossier."""
    for earlier in work.replaced(one, lane):
        if known(work, earlier, lane).dossier is None:
            put(work, earlier, found, lane, reasons=(Reason("referenced"),))


def follow(work: Work, one: str, lane: Lane) -> None:
    """A message came in: where its sender says that it is about what stands in one open dossier, it goes there by itself.

    His word is a reference to an earlier message, or his own name of the event. All else is proposed, never done. A dossier that
    was frozen at ENDEX takes nothing in any more.
    """
    state: Notification | None = work.state(Subject(n.KIND, one), lane)
    if state is None or state.facts is None or state.dossier is not None:
        return
    named: dict[str, tuple[Reason, ...]] = {}
    if state.facts.references:
        named |= dict.fromkeys(work.replaced(one, lane), (Reason("referenced"),))
    for other, tie in state.ties.items():
        said = tuple(reason for reason in tie.reasons if reason.rule in SENDERS_WORD)
        if said and tie.stands == "joined" and _same_sender(state, work.state(Subject(n.KIND, other), lane)):
            named[other] = said
    dossiers: dict[str, tuple[Reason, ...]] = {}
    for other, reasons in named.items():
        its: Notification | None = work.state(Subject(n.KIND, other), lane)
        if its is not None and its.dossier is not None and same_world(state.nature, its.nature):
            dossiers[its.dossier] = reasons
    if len(dossiers) != 1:
        return
    ((dossier_id, reasons),) = dossiers.items()
    found: Dossier | None = work.state(Subject(x.KIND, dossier_id), lane)
    if (
        found is not None
        and found.ref
        and not found.is_closed
        and not work.is_frozen(Subject(x.KIND, dossier_id), lane)
    ):
        put(work, one, found, lane, reasons=reasons, by_program=True)


def _same_sender(one: Notification, other: Notification | None) -> bool:
    if one.facts is None or other is None or other.facts is None:
        return False
    return one.facts.sender == other.facts.sender is not None and "signature-broken" not in one.facts.flags


def match_reasons(reader: Reader, state: Notification, dossier_id: str, lane: Lane) -> tuple[Reason, ...]:
    """Why the matching holds a notification for one event with something in a dossier; empty where it does not."""
    return next((reasons for other, reasons, _ in likely(reader, state, lane) if other == dossier_id), ())


def likely(reader: Reader, state: Notification, lane: Lane) -> list[tuple[str, tuple[Reason, ...], str]]:
    """The dossiers that hold something which is, or may be, one event with `state`: id, reasons, and the member's id.

    What is joined comes before what is only proposed; of one dossier only the likeliest member is given.
    """
    standing = dict(reader.stands(state.id, lane))
    for member in reader.joined(state.id, lane)[:MOST_LOOKED_AT]:
        standing.setdefault(member, "joined")
    found: dict[str, tuple[tuple[bool, int], tuple[Reason, ...], str]] = {}
    for other, word in standing.items():
        its: Notification | None = None if other == state.id else reader.state(Subject(n.KIND, other), lane)
        if its is None or its.dossier is None or word == "parted":
            continue
        tie = state.ties.get(other) or its.ties.get(state.id)
        reasons = tie.reasons if tie and tie.reasons else (Reason("one-event"),)
        weight = (word == "joined", len(reasons))
        if its.dossier not in found or weight > found[its.dossier][0]:
            found[its.dossier] = (weight, reasons, other)
    ordered = sorted(found.items(), key=lambda each: (each[1][0], each[0]), reverse=True)
    return [(one, reasons, member) for one, (_, reasons, member) in ordered]


def known_here(work: Work, one: str, lane: Lane) -> Notification:
    """The notification as it stands. Raises Refused where it is in the other lane, or nowhere."""
    here: Notification | None = work.state(Subject(n.KIND, one), lane)
    if here is None or here.facts is None:
        for other in LANES:
            elsewhere: Notification | None = work.state(Subject(n.KIND, one), other)
            if elsewhere is not None and elsewhere.facts is not None:
                raise Refused(Message(_APART, {"what": elsewhere.receptions[0].ref}))
    return known(work, one, lane)


def refuse_other_world(states: Sequence[Notification], beside: Sequence[Notification] = ()) -> None:
    """Raises Refused where what is real would come together with what is a test or an exercise."""
    everything = [*beside, *states]
    for state in states:
        apart = next((one for one in everything if not same_world(state.nature, one.nature)), None)
        if apart is None:
            continue
        if state.nature in ("real", "unclear") and apart not in states:
            raise Refused(Message(_NOT_REAL, {"ref": state.receptions[0].ref}))
        odd = apart if state.nature in ("real", "unclear") else state
        raise Refused(Message(_OTHER_WORLD, {"ref": odd.receptions[0].ref}))
