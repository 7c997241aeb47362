"""Handling marks at this desk: those that come with the program, what a person says of one message, and where a classified item is."""

from collections.abc import Iterable
from functools import lru_cache

from icc_desktop.base import resources
from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.desk.filing import open_dossier
from icc_desktop.desk.matching import known
from icc_desktop.domain import dossier as x
from icc_desktop.domain import marks
from icc_desktop.domain import notification as n
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.allowed import CLOSED
from icc_desktop.domain.dossier import Dossier
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.marks import Mark, Marks, is_lower, strictest
from icc_desktop.domain.queue import Row
from icc_desktop.store.work import Work

STANDS = QT_TRANSLATE_NOOP("core", "That mark stands already.")
DOSSIER_CONSENT = QT_TRANSLATE_NOOP(
    "core", "What stands in it carries {mark}. To go below that, write who there agreed, and when."
)
CONSENT = QT_TRANSLATE_NOOP("core", "{mark} was set by the sender. To go below it, write who there agreed, and when.")


@lru_cache(maxsize=1)
def shipped() -> Marks:
    """The marks that come with the program. Raises WorldFailure where their file is damaged."""
    return marks.load(resources.read_bytes(marks.FILE))


def mark(work: Work, *, ids: Iterable[str], lane: Lane, mark: str | None, reason: str = "") -> None:
    """Say which mark (a code) counts, None for none. To go below the sender's own needs the consent that `reason` names."""
    wanted = shipped().mark(mark)
    if mark is not None and wanted is None:
        raise ValueError(f"no such mark: {mark}")
    changed = False
    for one in ids:
        state = known(work, one, lane)
        if state.mark == mark:
            continue
        of_sender = shipped().mark(state.facts.mark if state.facts else None)
        if is_lower(wanted, of_sender) and not reason.strip() and of_sender is not None:
            raise Refused(Message(CONSENT, {"mark": of_sender.say("en")}))
        words = wanted.say("en") if wanted is not None else ""
        work.append(n.MARKED, Subject(n.KIND, one), {"mark": mark, "words": words, "reason": reason.strip()}, lane=lane)
        changed = True
    if not changed:
        raise Refused(Message(STANDS))


def mark_of_dossier(found: Dossier, rows: Iterable[Row]) -> Mark | None:
    """The mark that a dossier is handled by: what a person said, else the strictest of its notifications."""
    if found.marking.last is not None:
        return shipped().mark(found.mark)
    return strictest(one for one in (shipped().mark(row.mark) for row in rows) if one is not None)


def mark_dossier(work: Work, *, dossier_id: str, lane: Lane, mark: str | None, reason: str = "") -> None:
    """Say which mark (a code) a dossier is handled by, None for none. To go below what one of its notifications carries needs the
    consent that `reason` names."""
    found = open_dossier(work, dossier_id, lane)
    wanted, rows = shipped().mark(mark), work.rows_of_dossier(dossier_id, lane)
    if mark is not None and wanted is None:
        raise ValueError(f"no such mark: {mark}")
    if found.marking.last is not None and found.mark == mark:
        raise Refused(Message(STANDS))
    carried = strictest(one for one in (shipped().mark(row.mark) for row in rows) if one is not None)
    if carried is not None and is_lower(wanted, carried) and not reason.strip():
        raise Refused(Message(DOSSIER_CONSENT, {"mark": carried.say("en")}))
    words = wanted.say("en") if wanted is not None else ""
    data = {"mark": mark, "words": words, "reason": reason.strip()}
    work.append(x.MARKED, Subject(x.KIND, dossier_id), data, lane=lane)


def point(work: Work, *, ids: Iterable[str], lane: Lane, register: str, system: str, holder: str, title: str) -> None:
    """Note where a classified item is: its number in the register, the system, who holds it, and a title that says nothing of it."""
    values = {"register": register, "system": system, "holder": holder, "title": title}
    values = {name: " ".join(text.split()) for name, text in values.items()}
    if not values["holder"] or not (values["register"] or values["system"]):
        text = QT_TRANSLATE_NOOP("core", "Say who holds it, and its register number or the system where it is read.")
        raise Refused(Message(text))
    for one in ids:
        state = known(work, one, lane)
        if state.is_closed:
            raise Refused(CLOSED)
        work.append(n.POINTED, Subject(n.KIND, one), values, lane=lane)
