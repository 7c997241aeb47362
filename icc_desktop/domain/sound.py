"""What is heard and how loud: the tones of the desk, and how its sound is set.

A tone says how severe something is. One alarm can be muted, all of them cannot: the volume has a floor, and hours of quiet
are for severity 1 alone.
"""

from datetime import time
from typing import Annotated, Final, Literal

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import Entry
from icc_desktop.domain.folding import Fold

KIND: Final = "sound"
CHANGED: Final = "sound.changed"

FLOOR_PERCENT: Final = 20

Tone = Literal["info", "notable", "not-assessed", "serious", "deadline", "critical", "real"]
TONES: Final[tuple[Tone, ...]] = ("info", "notable", "not-assessed", "serious", "deadline", "critical", "real")
"""From the least pressing to the most; each is a file of that name under ``resources/sounds``."""

TONE_WORDS: dict[Tone, str] = {
    "info": QT_TRANSLATE_NOOP("core", "Info"),
    "notable": QT_TRANSLATE_NOOP("core", "Notable"),
    "not-assessed": QT_TRANSLATE_NOOP("core", "Not assessed"),
    "serious": QT_TRANSLATE_NOOP("core", "Serious"),
    "deadline": QT_TRANSLATE_NOOP("core", "Acknowledgement overdue"),
    "critical": QT_TRANSLATE_NOOP("core", "Critical"),
    "real": QT_TRANSLATE_NOOP("core", "A real alert during an exercise"),
}

_OF_SEVERITY: dict[int | None, Tone] = {1: "info", 2: "notable", None: "not-assessed", 3: "serious", 4: "critical"}


def tone_of(severity: int | None) -> Tone:
    """The tone of a severity (`Row.weight`); None is not assessed."""
    return _OF_SEVERITY.get(severity, "not-assessed")


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How the sound of a desk is set. Between `quiet_from` and `quiet_to` (local time, over midnight too) severity 1 is not heard.

    `device` is the name of the output as the machine calls it; "" is the one that the machine itself uses.
    """

    volume_percent: Annotated[int, msgspec.Meta(ge=FLOOR_PERCENT, le=100)] = 80
    quiet_from: time | None = None
    quiet_to: time | None = None
    device: str = ""

    def is_quiet(self, local: time) -> bool:
        """Whether it is an hour of quiet at this local time."""
        begin, end = self.quiet_from, self.quiet_to
        if begin is None or end is None:
            return False
        return begin <= local < end if begin <= end else local >= begin or local < end


class Sounding(msgspec.Struct, frozen=True, kw_only=True):
    """How the sound of the desk `id` is set."""

    id: str
    lane: Lane
    settings: Settings = Settings()


def _apply(state: Sounding, entry: Entry) -> Sounding:
    if entry.kind != CHANGED:
        return state
    try:
        return msgspec.structs.replace(state, settings=msgspec.convert((entry.data or {}).get("settings"), Settings))
    except msgspec.ValidationError:
        return state


FOLD = Fold(KIND, Sounding, _apply)
