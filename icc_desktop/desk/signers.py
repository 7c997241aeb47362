"""Trusting those who sign messages. A signature proves who signed; whether he is to be believed, people say."""

from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import signer as s
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.signer import Signer
from icc_desktop.store.work import Reader, Work


def trust(work: Work, *, fingerprint: str, name: str) -> None:
    """From now on a valid signature with this certificate counts as trusted."""
    if is_trusted(work, fingerprint):
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "This signer is trusted already.")))
    work.append(s.TRUSTED, Subject(s.KIND, fingerprint), {"name": name})


def distrust(work: Work, *, fingerprint: str) -> None:
    """Trust the certificate no more."""
    if not is_trusted(work, fingerprint):
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "This signer is not trusted.")))
    work.append(s.DISTRUSTED, Subject(s.KIND, fingerprint), {})


def signers(reader: Reader) -> list[Signer]:
    """All that people here have judged, those who are trusted first, by name."""
    known: list[Signer] = reader.states(s.KIND)
    return sorted(known, key=lambda one: (not one.is_trusted, one.name.casefold(), one.id))


def is_trusted(reader: Reader, fingerprint: str | None) -> bool:
    """Whether people here trust the holder of the certificate."""
    state: Signer | None = reader.state(Subject(s.KIND, fingerprint), "real") if fingerprint else None
    return state is not None and state.is_trusted
