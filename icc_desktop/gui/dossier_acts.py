"""What the officer can do with a dossier: word, key and icon of each act, and which of them make sense now."""

from PySide6.QtGui import QKeyEvent

from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.domain.dossier import Dossier
from icc_desktop.gui.actions import Action, letter_of

ACTS: tuple[Action, ...] = (
    Action("assess", "E", QT_TRANSLATE_NOOP("actions", "Assess"), "assess"),
    Action("state", "S", QT_TRANSLATE_NOOP("actions", "State"), "next"),
    Action("decide", "D", QT_TRANSLATE_NOOP("actions", "Decision"), "acknowledge"),
    Action("propose", "Shift+D", QT_TRANSLATE_NOOP("actions", "Decision proposed"), "unclear"),
    Action("task", "T", QT_TRANSLATE_NOOP("actions", "Task"), "checklist"),
    Action("meeting", "M", QT_TRANSLATE_NOOP("actions", "Meeting"), "partners"),
    Action("figure", "F", QT_TRANSLATE_NOOP("actions", "Figure"), "add"),
    Action("link", "L", QT_TRANSLATE_NOOP("actions", "Link"), "dossier"),
    Action("describe", "Shift+E", QT_TRANSLATE_NOOP("actions", "Title, summary"), "note"),
    Action("mark", "H", QT_TRANSLATE_NOOP("actions", "Handling mark"), "hidden"),
    Action("merge", "J", QT_TRANSLATE_NOOP("actions", "Merge"), "dossier"),
    Action("unmerge", "Shift+J", QT_TRANSLATE_NOOP("actions", "Undo the merging"), "undo"),
    Action("close", "X", QT_TRANSLATE_NOOP("actions", "Close"), "close"),
    Action("reopen", "Shift+X", QT_TRANSLATE_NOOP("actions", "Reopen"), "reopen"),
    Action("unlink", "U", QT_TRANSLATE_NOOP("actions", "Unlink"), "dismiss"),
    Action("split", "Shift+N", QT_TRANSLATE_NOOP("actions", "Split off"), "next"),
    Action("new", "N", QT_TRANSLATE_NOOP("actions", "New dossier"), "add"),
)
ON_NOTIFICATIONS = ("unlink", "split")  # their buttons stand below the notifications
_BY_KEY = {action.key: action.id for action in ACTS}


def act_of(event: QKeyEvent) -> str | None:
    """The act that a letter asks for, pressed alone or with Shift; None for any other key."""
    return _BY_KEY.get(letter_of(event))


def act_with(key: str) -> str | None:
    """The act of a key as it stands in `ACTS`."""
    return _BY_KEY.get(key)


def sensible(dossier: Dossier, *, frozen: bool = False) -> frozenset[str]:
    """The acts that make sense for a dossier as it stands; the desk itself refuses the others with the reason. A `frozen` one stays
    as its exercise left it.
    """
    if frozen:
        return frozenset(("new",))
    if dossier.merged_into is not None:
        return frozenset(("unmerge", "new"))
    if dossier.is_closed:
        return frozenset(("reopen", "new"))
    return frozenset(action.id for action in ACTS) - {"reopen", "unmerge"}
