"""Our own sender names: what comes in under one of them was sent from here, now and before, until the name is taken out again."""

from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain import own_sender as o
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.own_sender import OwnSender, folded
from icc_desktop.store.work import Reader, Work


def add(work: Work, *, name: str) -> None:
    """From now on messages of this sender count as ours, those that have arrived as well."""
    written = " ".join(name.split())
    if not written:
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "Write the sender as it stands in the messages.")))
    if _counts(work, written):
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "{name} is in the list already."), {"name": written}))
    work.append(o.ADDED, Subject(o.KIND, folded(written)), {"name": written})


def remove(work: Work, *, name: str) -> None:
    """Messages of this sender come from somebody else again, and ask for what every message asks."""
    if not _counts(work, name):
        raise Refused(Message(QT_TRANSLATE_NOOP("core", "{name} is not in the list."), {"name": name}))
    work.append(o.REMOVED, Subject(o.KIND, folded(name)), {"name": " ".join(name.split())})


def own_senders(reader: Reader) -> list[OwnSender]:
    """All names that are, or were, ours; those that count first."""
    known: list[OwnSender] = reader.states(o.KIND)
    return sorted(known, key=lambda one: (not one.counts, one.id))


def _counts(reader: Reader, name: str) -> bool:
    state: OwnSender | None = reader.state(Subject(o.KIND, folded(name)), "real")
    return state is not None and state.counts
