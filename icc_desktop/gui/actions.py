"""What the officer can do with notifications: word, key and icon of each act, and which of them make sense now."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.domain.queue import Row, asks_for_assessment, is_shelved, is_to_take, waits


class Action(NamedTuple):
    """One act. `key` is a letter, alone in a list and with Alt elsewhere; ``Shift+`` may stand before it."""

    id: str
    key: str
    text: str
    icon: str

    @property
    def word(self) -> str:
        """The act in the user's language."""
        return QCoreApplication.translate("actions", self.text)


ACTIONS: tuple[Action, ...] = (
    Action("decide", "R", QT_TRANSLATE_NOOP("actions", "Real, exercise or test"), "unclear"),
    Action("acknowledge", "A", QT_TRANSLATE_NOOP("actions", "Acknowledge"), "acknowledge"),
    Action("voice", "Shift+A", QT_TRANSLATE_NOOP("actions", "By voice"), "telephone"),
    Action("assess", "E", QT_TRANSLATE_NOOP("actions", "Assess"), "assess"),
    Action("hand_back", "P", QT_TRANSLATE_NOOP("actions", "Hand back"), "hand-back"),
    Action("hand_in", "Shift+P", QT_TRANSLATE_NOOP("actions", "Handed to us"), "hand-over"),
    Action("close", "X", QT_TRANSLATE_NOOP("actions", "Close"), "close"),
    Action("reopen", "Shift+X", QT_TRANSLATE_NOOP("actions", "Reopen"), "reopen"),
    Action("shelve", "S", QT_TRANSLATE_NOOP("actions", "Shelve"), "shelve"),
    Action("unshelve", "Shift+S", QT_TRANSLATE_NOOP("actions", "Bring back"), "undo"),
    Action("mute", "M", QT_TRANSLATE_NOOP("actions", "Mute"), "mute"),
    Action("to_dossier", "D", QT_TRANSLATE_NOOP("actions", "To a dossier"), "dossier"),
    Action("out_of_dossier", "Shift+D", QT_TRANSLATE_NOOP("actions", "Out of dossier"), "dismiss"),
    Action("join", "J", QT_TRANSLATE_NOOP("actions", "Same event"), "dossier"),
    Action("part", "Shift+J", QT_TRANSLATE_NOOP("actions", "Another event"), "dismiss"),
    Action("complete", "Shift+E", QT_TRANSLATE_NOOP("actions", "Complete"), "note"),
    Action("point", "Shift+H", QT_TRANSLATE_NOOP("actions", "Where it is kept"), "lock"),
    Action("mark", "H", QT_TRANSLATE_NOOP("actions", "Handling mark"), "hidden"),
    Action("map", "G", QT_TRANSLATE_NOOP("actions", "On the map"), "map"),
    Action("files", "F", QT_TRANSLATE_NOOP("actions", "Files"), "folder"),
    Action("note", "N", QT_TRANSLATE_NOOP("actions", "Note"), "note"),
    Action("trust", "Shift+T", QT_TRANSLATE_NOOP("actions", "Trust the signer"), "shown"),
    Action("original", "O", QT_TRANSLATE_NOOP("actions", "Original"), "original"),
)
_BY_KEY = {action.key: action.id for action in ACTIONS}


def action_of(event: QKeyEvent) -> str | None:
    """The act that a letter asks for, pressed alone or with Shift; None for any other key."""
    return _BY_KEY.get(letter_of(event))


def letter_of(event: QKeyEvent) -> str:
    """A letter that is pressed alone or with Shift, as `Action.key` has it; "" for any other key."""
    code, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if not Qt.Key.Key_A <= code <= Qt.Key.Key_Z:
        return ""
    if held == Qt.KeyboardModifier.NoModifier:
        return chr(code)
    return f"Shift+{chr(code)}" if held == Qt.KeyboardModifier.ShiftModifier else ""


def act_word(action: Action, rows: Iterable[Row], now: datetime, officer: str | None = None) -> str:
    """The act as it is called for these rows: acknowledging what another officer left is taking it over."""
    rows = tuple(rows)
    if action.id == "acknowledge" and rows and all(is_to_take(row, now, officer) for row in rows):
        return QCoreApplication.translate("actions", "Take over")
    if action.id == "mute" and rows and all(row.muted for row in rows):
        return QCoreApplication.translate("actions", "Sound on")
    return action.word


def sensible(rows: Iterable[Row], now: datetime, officer: str | None = None) -> frozenset[str]:
    """The acts that make sense for at least one of `rows`; the desk itself refuses the others with the reason. `officer` is the
    account that has the desk.
    """
    found: set[str] = set()
    rows = tuple(rows)
    if len(rows) > 1 or any(row.proposals for row in rows):
        found.add("join")
    for row in rows:
        found.update(("map", "original"))
        if row.lane == "exercise" and row.closed_reason == "exercise-ended":
            continue  # ENDEX has frozen it
        found.update(("note", "mark", "to_dossier"))
        if row.dossier:
            found.add("out_of_dossier")
        if row.leader or row.proposals:
            found.add("part")
        if row.attachments:
            found.add("files")
        if row.closed_at is not None:
            found.add("reopen")
            continue
        found.update(("assess", "hand_back", "hand_in"))
        if row.withheld:
            found.add("point")
        if asks_for_completion(row):
            found.add("complete")
        waiting = waits(row, now)
        if waiting:
            found.update(("acknowledge", "voice"))
        elif is_to_take(row, now, officer):
            found.add("acknowledge")
        if waiting or row.muted:
            found.add("mute")
        if row.nature == "unclear":
            found.add("decide")
        elif row.acknowledged_at is not None or row.asks_nothing:
            found.add("close")
        if is_shelved(row, now):
            found.add("unshelve")
        elif row.nature != "unclear" and row.acknowledged_at is not None and not waiting:
            found.add("shelve")
    return frozenset(found)


def asks_for_completion(row: Row) -> bool:
    """Whether no machine could read all of it, so that a person may write in what it says."""
    return not row.readable or "complete-by-hand" in row.flags


def waits_for_completion(row: Row) -> bool:
    """Whether nobody has written in yet what no machine could read."""
    return asks_for_completion(row) and not row.headline and row.closed_at is None


def waits_for_pointer(row: Row) -> bool:
    """Whether its text was not taken in because it is classified, and nobody has noted yet where it is kept."""
    return row.withheld and not row.pointed and row.closed_at is None


def asked(row: Row, now: datetime, officer: str | None = None) -> str | None:
    """The act that the row asks for first: None where nothing waits."""
    if row.closed_at is not None or row.asks_nothing:
        return None
    if row.nature == "unclear":
        return "decide"
    if waits(row, now) or is_to_take(row, now, officer):
        return "acknowledge"
    if waits_for_pointer(row):
        return "point"
    if is_shelved(row, now):
        return None
    if waits_for_completion(row):
        return "complete"
    return "assess" if asks_for_assessment(row) else None
