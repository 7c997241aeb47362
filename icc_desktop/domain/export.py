"""What was given out of the desk: printed, saved as a file or copied, each an entry of its own. DOMAIN.md 4.1 and 4.4.

An export is a subject for itself: it changes nothing of what it shows, so that what an exercise left at its end can be printed too.
"""

from typing import Literal

from icc_desktop.base.words import QT_TRANSLATE_NOOP

KIND = "export"

PRINTED = "export.printed"
SAVED = "export.saved"
COPIED = "export.copied"
KINDS = frozenset((PRINTED, SAVED, COPIED))

Format = Literal["pdf", "html", "text", "csv", "json"]
FORMAT_WORDS: dict[str, str] = {
    "pdf": QT_TRANSLATE_NOOP("core", "PDF"),
    "html": QT_TRANSLATE_NOOP("core", "HTML page"),
    "text": QT_TRANSLATE_NOOP("core", "text"),
    "csv": QT_TRANSLATE_NOOP("core", "CSV table"),
    "json": QT_TRANSLATE_NOOP("core", "JSON values"),
}
ENDINGS: dict[Format, str] = {"pdf": ".pdf", "html": ".html", "text": ".txt", "csv": ".csv", "json": ".json"}

WORDS: dict[str, str] = {
    PRINTED: QT_TRANSLATE_NOOP("core", "Printed: {title}. Marked: {mark}. {purpose}"),
    SAVED: QT_TRANSLATE_NOOP("core", "Saved as {format}, {file}: {title}. Marked: {mark}. {purpose}"),
    COPIED: QT_TRANSLATE_NOOP("core", "Copied as text: {title}. Marked: {mark}. {purpose}"),
}
NO_MARK = QT_TRANSLATE_NOOP("core", "no handling mark")
