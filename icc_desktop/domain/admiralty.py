"""The Admiralty code (DOMAIN.md 3.6): how reliable the source is, and how credible what it says.

The two are judged independently of each other: a reliable source may say something improbable. A new source whose
word nobody confirms is F6, which means that it cannot be judged yet, not that it is bad. Two that quote one agency are one source.
"""

from typing import Final

from icc_desktop.base.words import QT_TRANSLATE_NOOP

SOURCE: Final[dict[str, str]] = {
    "A": QT_TRANSLATE_NOOP("core", "Completely reliable"),
    "B": QT_TRANSLATE_NOOP("core", "Usually reliable"),
    "C": QT_TRANSLATE_NOOP("core", "Fairly reliable"),
    "D": QT_TRANSLATE_NOOP("core", "Not usually reliable"),
    "E": QT_TRANSLATE_NOOP("core", "Unreliable"),
    "F": QT_TRANSLATE_NOOP("core", "Reliability cannot be judged"),
}
INFORMATION: Final[dict[str, str]] = {
    "1": QT_TRANSLATE_NOOP("core", "Confirmed by other sources"),
    "2": QT_TRANSLATE_NOOP("core", "Probably true"),
    "3": QT_TRANSLATE_NOOP("core", "Possibly true"),
    "4": QT_TRANSLATE_NOOP("core", "Doubtful"),
    "5": QT_TRANSLATE_NOOP("core", "Improbable"),
    "6": QT_TRANSLATE_NOOP("core", "Truth cannot be judged"),
}
NOT_JUDGED: Final = "–"


def code(source: str | None, information: str | None) -> str:
    """``C2``; a part that nobody judged is a dash, "" where neither was. What is no letter or number of the code counts as that."""
    parts = (source if source in SOURCE else None, information if information in INFORMATION else None)
    return "".join(part or NOT_JUDGED for part in parts) if any(parts) else ""
