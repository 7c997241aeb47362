"""The federal-phase indicator of a dossier: ticking criteria with evidence. Nothing here declares anything."""

from icc_desktop.base import resources
from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import dossier as x
from icc_desktop.domain import federal_phase
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.dossier import Dossier
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.federal_phase import FederalPhase
from icc_desktop.store.work import Work

_NO_EVIDENCE = QT_TRANSLATE_NOOP("core", "Say what shows it: a source, a number, a time.")
_WHY_NOT = QT_TRANSLATE_NOOP("core", "Say why the criterion is no longer met.")
_NOT_TICKED = QT_TRANSLATE_NOOP("core", "This criterion is not ticked.")
_NO_DOSSIER = QT_TRANSLATE_NOOP("core", "This dossier is not known in this lane.")


def shipped() -> FederalPhase:
    """The indicator that came with the program. Raises WorldFailure where its file is damaged."""
    return federal_phase.load(resources.read_bytes(federal_phase.FILE))


def tick(work: Work, *, dossier_id: str, lane: Lane, criterion: str, name: str, evidence: str) -> None:
    """Tick a criterion, or give it other evidence. `name` is how it reads in the officer's language, for the log."""
    _known(work, dossier_id, lane)
    if not evidence.strip():
        raise Refused(Message(_NO_EVIDENCE))
    data = {"criterion": criterion, "name": name, "evidence": evidence.strip()}
    work.append(x.CRITERION_TICKED, Subject(x.KIND, dossier_id), data, lane=lane)


def untick(work: Work, *, dossier_id: str, lane: Lane, criterion: str, name: str, reason: str) -> None:
    """Say that a criterion is no longer met, and why; the evidence stays in the journal."""
    if criterion not in _known(work, dossier_id, lane).ticked:
        raise Refused(Message(_NOT_TICKED))
    if not reason.strip():
        raise Refused(Message(_WHY_NOT))
    data = {"criterion": criterion, "name": name, "reason": reason.strip()}
    work.append(x.CRITERION_UNTICKED, Subject(x.KIND, dossier_id), data, lane=lane)


def _known(work: Work, dossier_id: str, lane: Lane) -> Dossier:
    found: Dossier | None = work.state(Subject(x.KIND, dossier_id), lane)
    if found is None or not found.name:
        raise Refused(Message(_NO_DOSSIER))
    return found
