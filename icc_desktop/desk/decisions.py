"""Decisions: proposed, taken, revoked, looked at again. Writing one down freezes what was known at that second."""

from collections.abc import Mapping
from datetime import datetime, timedelta

import msgspec

from icc_desktop.base.clock import iso_z
from icc_desktop.base.errors import Refused
from icc_desktop.base.ids import new_id
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk import silence
from icc_desktop.desk.marks import mark_of_dossier
from icc_desktop.domain import decision as d
from icc_desktop.domain import dossier, picture
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.decision import Decision, Wording
from icc_desktop.domain.dossier import Dossier
from icc_desktop.domain.entry import Subject, canonical
from icc_desktop.domain.picture import Picture
from icc_desktop.domain.queue import Row
from icc_desktop.domain.source import Health
from icc_desktop.store.work import Reader, Work

_NO_ISSUE = QT_TRANSLATE_NOOP("core", "Say what is to be decided.")
_NO_CHOICE = QT_TRANSLATE_NOOP("core", "Say what is decided, or proposed.")
_NO_DECIDER = QT_TRANSLATE_NOOP("core", "Say who decides: a role, and a name where it matters.")
_NO_REASON = QT_TRANSLATE_NOOP("core", "Say why. Without reasons a decision cannot be judged later.")
_NO_SUCH = QT_TRANSLATE_NOOP("core", "This decision is not known at this desk.")
_NOT_PROPOSED = QT_TRANSLATE_NOOP("core", "It is not a proposal any more.")
_NOT_TAKEN = QT_TRANSLATE_NOOP("core", "Only a decision that was taken can be revoked or reviewed.")
_REVIEW_BEFORE = QT_TRANSLATE_NOOP("core", "The time of the review lies before the decision.")
_NO_DOSSIER = QT_TRANSLATE_NOOP("core", "This dossier is not known in this lane.")


class DecisionDetail(msgspec.Struct, frozen=True):
    """A decision, and what was known when it was taken (else proposed); None where that was erased.

    `mark` is the code of the handling mark of its dossier.
    """

    decision: Decision
    picture: Picture | None
    mark: str | None = None


def propose(
    work: Work,
    *,
    lane: Lane,
    wording: Wording,
    dossier_id: str | None = None,
    healths: Mapping[str, Health] | None = None,
) -> str:
    """Write a proposal down; `wording.decided_by` is who is to decide. Returns the decision's id."""
    decision_id = new_id()
    _write(work, d.PROPOSED, decision_id, lane, wording, dossier_id, healths, None)
    return decision_id


def take(
    work: Work,
    *,
    lane: Lane,
    wording: Wording,
    dossier_id: str | None = None,
    decision_id: str | None = None,
    occurred_at: datetime | None = None,
    healths: Mapping[str, Health] | None = None,
) -> str:
    """Write down that `wording.decided_by` has decided: anew, or on the proposal `decision_id`. Returns the decision's id.

    `occurred_at` is when it was decided, if that was not now. The picture is that of now, when it is written.
    """
    if decision_id is not None:
        found = _known(work, decision_id, lane)
        if found.state != "proposed":
            raise Refused(Message(_NOT_PROPOSED))
        dossier_id = found.dossier_id
    decision_id = decision_id or new_id()
    decided_at = occurred_at or work.now
    if wording.review_at is not None and wording.review_at <= decided_at:
        raise Refused(Message(_REVIEW_BEFORE))
    wording = msgspec.structs.replace(wording, decided_at=decided_at)
    _write(work, d.TAKEN, decision_id, lane, wording, dossier_id, healths, occurred_at)
    return decision_id


def revoke(work: Work, *, decision_id: str, lane: Lane, by: str, reason: str, other: str = "") -> None:
    """Revoke a decision: `by` whom, why, and by which later one (`other`, its number)."""
    found = _known(work, decision_id, lane)
    if found.state != "taken":
        raise Refused(Message(_NOT_TAKEN))
    if not by.strip():
        raise Refused(Message(_NO_DECIDER))
    if not reason.strip():
        raise Refused(Message(_NO_REASON))
    data = {"by": by.strip(), "reason": reason.strip(), "other": other.strip(), "ref": found.ref}
    work.append(d.REVOKED, Subject(d.KIND, decision_id), data, lane=lane, dossier_id=found.dossier_id)


def review(work: Work, *, decision_id: str, lane: Lane, remark: str, again_at: datetime | None = None) -> None:
    """Note that a decision was looked at again and stands; `again_at` is when it is to be looked at next."""
    found = _known(work, decision_id, lane)
    if found.state != "taken":
        raise Refused(Message(_NOT_TAKEN))
    if again_at is not None and again_at <= work.now:
        raise Refused(Message(_REVIEW_BEFORE))
    data = {"remark": remark.strip(), "again_at": iso_z(again_at) if again_at else "", "ref": found.ref}
    work.append(d.REVIEWED, Subject(d.KIND, decision_id), data, lane=lane, dossier_id=found.dossier_id)


def decisions(reader: Reader, *, lane: Lane, dossier_id: str | None = None) -> list[Decision]:
    """The decisions of a lane, or of one dossier, the newest first; those whose writing was struck are left out."""
    found: list[Decision] = reader.states(d.KIND, lane)
    wanted = (one for one in found if one.wording is not None and dossier_id in (None, one.dossier_id))
    return sorted(wanted, key=lambda one: (str(one.written_at), one.ref), reverse=True)


def reviews(reader: Reader, *, lane: Lane) -> dict[str, datetime]:
    """For each dossier in which a decision is to be looked at again, when the first one is, UTC; it may have passed."""
    found: dict[str, datetime] = {}
    for one in decisions(reader, lane=lane):
        if one.dossier_id is not None and one.review_at is not None:
            found[one.dossier_id] = min(one.review_at, found.get(one.dossier_id, one.review_at))
    return found


def decision_detail(reader: Reader, *, decision_id: str, lane: Lane) -> DecisionDetail | None:
    """One decision with the picture that was frozen with it."""
    found: Decision | None = reader.state(Subject(d.KIND, decision_id), lane)
    if found is None or found.wording is None:
        return None
    sha256 = found.wording.picture
    kept = reader.payload(sha256) if sha256 else None
    picture = msgspec.json.decode(kept, type=Picture) if kept else None
    return DecisionDetail(found, picture, _mark_of(reader, found.dossier_id, lane))


def picture_now(
    reader: Reader,
    *,
    lane: Lane,
    now: datetime,
    dossier_id: str | None = None,
    healths: Mapping[str, Health] | None = None,
) -> Picture:
    """What is known, unknown and overdue now: on a dossier or, without one, in the whole queue.

    In the exercise lane the silence of real sources is no part of it.
    """
    found: Dossier | None = None
    rows: list[Row]
    if dossier_id is not None:
        found = reader.state(Subject(dossier.KIND, dossier_id), lane)
        if found is None:
            raise Refused(Message(_NO_DOSSIER))
        rows = reader.rows_of_dossier(dossier_id, lane)
    else:
        rows = reader.rows(lane, now=now, closed_within=timedelta())
    gaps = silence.gaps(reader, since=now, until=now, now=now, healths=healths) if lane == "real" else []
    return picture.picture(found, rows, decisions(reader, lane=lane, dossier_id=dossier_id), gaps, now)


def _mark_of(reader: Reader, dossier_id: str | None, lane: Lane) -> str | None:
    its: Dossier | None = reader.state(Subject(dossier.KIND, dossier_id), lane) if dossier_id else None
    mark = mark_of_dossier(its, reader.rows_of_dossier(its.id, lane)) if its is not None else None
    return mark.code if mark is not None else None


def _write(
    work: Work,
    kind: str,
    decision_id: str,
    lane: Lane,
    wording: Wording,
    dossier_id: str | None,
    healths: Mapping[str, Health] | None,
    occurred_at: datetime | None,
) -> None:
    for text, problem in ((wording.issue, _NO_ISSUE), (wording.choice, _NO_CHOICE), (wording.decided_by, _NO_DECIDER)):
        if not text.strip():
            raise Refused(Message(problem))
    if kind == d.TAKEN and not wording.reasons.strip():
        raise Refused(Message(_NO_REASON))
    frozen = picture_now(work, lane=lane, now=work.now, dossier_id=dossier_id, healths=healths)
    wording = msgspec.structs.replace(wording, picture=work.keep_payload(canonical(frozen)))
    data = {"wording": msgspec.to_builtins(wording)}
    work.append(kind, Subject(d.KIND, decision_id), data, lane=lane, dossier_id=dossier_id, occurred_at=occurred_at)


def _known(work: Work, decision_id: str, lane: Lane) -> Decision:
    found: Decision | None = work.state(Subject(d.KIND, decision_id), lane)
    if found is None or found.wording is None:
        raise Refused(Message(_NO_SUCH))
    return found
