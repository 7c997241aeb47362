"""How the sound of this desk is set. Nobody can silence it: below a floor the volume does not go."""

import msgspec

from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.entry import Subject
from icc_desktop.domain.sound import CHANGED, KIND, Settings, Sounding
from icc_desktop.store.work import Reader, Work


def settings(reader: Reader, *, desk: str) -> Settings:
    """How the sound of a desk is set."""
    state: Sounding | None = reader.state(Subject(KIND, desk), "real")
    return Settings() if state is None else state.settings


def change(work: Work, *, settings: Settings) -> None:
    """Set the sound of this desk. Raises Refused where the hours of quiet have no beginning, no end, or no length."""
    begin, end = settings.quiet_from, settings.quiet_to
    if (begin is None) != (end is None) or (begin is not None and begin == end):
        text = QT_TRANSLATE_NOOP("core", "Give the hours of quiet a beginning and another end, or leave both empty.")
        raise Refused(Message(text))
    data = {"volume": settings.volume_percent, "settings": msgspec.to_builtins(settings)}
    work.append(CHANGED, Subject(KIND, work.identity.desk), data)
