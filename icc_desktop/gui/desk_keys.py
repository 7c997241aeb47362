"""All keys of the desk, by where they act. Each stands here as the screens hear it; a test presses them."""

from PySide6.QtCore import QCoreApplication

from icc_desktop.gui import dossier_acts
from icc_desktop.gui.actions import ACTIONS

translate = QCoreApplication.translate  # a name that lupdate knows


def all_keys() -> tuple[tuple[str, str, str], ...]:
    """Key, word and group of all keys."""
    act = translate("MainWindow", "On notifications (with Alt from anywhere)")
    dossiers = translate("MainWindow", "On dossiers")
    return (
        *((action.key, action.word, act) for action in ACTIONS),
        *((action.key, action.word, dossiers) for action in dossier_acts.ACTS),
        *_everywhere(),
        *_lists(),
        *_sources(),
    )


def _everywhere() -> tuple[tuple[str, str, str], ...]:
    go = translate("MainWindow", "Going about")
    do = translate("MainWindow", "The desk")
    return (
        ("Ctrl+1", translate("MainWindow", "Queue"), go),
        ("Ctrl+2", translate("MainWindow", "Dossiers"), go),
        ("Ctrl+3", translate("MainWindow", "Log"), go),
        ("Ctrl+6", translate("MainWindow", "Sources"), go),
        ("Ctrl+7", translate("MainWindow", "Shift"), go),
        ("Ctrl+8", translate("MainWindow", "Map"), go),
        ("Ctrl+9", translate("MainWindow", "Exercise"), go),
        ("Ctrl+K", translate("MainWindow", "Go to anything: words, or a number such as A-1042"), go),
        ("F5", translate("MainWindow", "Since you last looked: what changed"), go),
        ("Ctrl+L", translate("MainWindow", "Log line"), go),
        ("Ctrl+F", translate("MainWindow", "Find in this list"), go),
        ("F8", translate("MainWindow", "Gaps: when sources were not covered"), go),
        ("Ctrl+T", translate("MainWindow", "A telephone call comes in"), do),
        ("Ctrl+V", translate("MainWindow", "Take in what was copied"), do),
        ("Ctrl+I", translate("MainWindow", "Take in files"), do),
        ("Ctrl+Z", translate("MainWindow", "Take the last act back"), do),
        ("Ctrl+E", translate("MainWindow", "Change lane: real or exercise"), do),
        ("Ctrl+Shift+E", translate("MainWindow", "Exercises and practice"), do),
        ("F9", translate("MainWindow", "Suspend the exercise, or let it go on"), do),
        ("Ctrl+Shift+N", translate("MainWindow", "Network: proxy, certificates"), do),
        ("Ctrl+Shift+L", translate("MainWindow", "Lock the desk"), do),
        ("Ctrl+Shift+Q", translate("MainWindow", "Sign out"), do),
        ("F10", translate("MainWindow", "Menu: matching, look, language, close"), do),
        ("F1", translate("MainWindow", "This sheet"), do),
    )


def _lists() -> tuple[tuple[str, str, str], ...]:
    queue = translate("MainWindow", "In the queue")
    log = translate("MainWindow", "In the log")
    gaps = translate("MainWindow", "In the gaps")
    return (
        (_key("Right"), translate("MainWindow", "Show the messages of this event or bundle"), queue),
        (_key("Left"), translate("MainWindow", "Fold them into one row"), queue),
        (_key("Enter"), translate("MainWindow", "Open: into the panel"), queue),
        (_key("Esc"), translate("MainWindow", "From the panel back to the list"), queue),
        ("Home", translate("MainWindow", "To the top, and to what is new"), queue),
        ("L", translate("MainWindow", "The next language of the alert"), queue),
        ("Ctrl+Shift+F", translate("MainWindow", "Filter the list"), queue),
        ("Alt+0", translate("MainWindow", "All rows, without filters"), queue),
        ("Alt+1", translate("MainWindow", "A saved view: Alt+1 to Alt+9"), queue),
        (_key("Del"), translate("MainWindow", "Strike an entry"), log),
        ("H", translate("MainWindow", "Only what was written by hand"), log),
        ("Ctrl+C", translate("MainWindow", "Copy what is selected"), log),
        ("1 2 3", translate("MainWindow", "This shift, 24 hours, 7 days"), gaps),
        ("Ctrl+C", translate("MainWindow", "Copy the report as text"), gaps),
    )


def _sources() -> tuple[tuple[str, str, str], ...]:
    sources = translate("MainWindow", "In the sources")
    channels = translate("MainWindow", "In the channels")
    add, change = translate("MainWindow", "Add"), translate("MainWindow", "Change")
    take_in, give_out = translate("MainWindow", "Take in a file"), translate("MainWindow", "Write to a file")
    return (
        ("P", translate("MainWindow", "Public sources"), sources),
        (_key("Ins"), add, sources),
        (_key("Enter"), change, sources),
        (_key("Space"), translate("MainWindow", "Turn off or on"), sources),
        (_key("Del"), translate("MainWindow", "Remove"), sources),
        ("A", translate("MainWindow", "Ask now"), sources),
        ("G", translate("MainWindow", "Gaps"), sources),
        ("C", translate("MainWindow", "Channels"), sources),
        ("Ctrl+O", take_in, sources),
        ("Ctrl+S", give_out, sources),
        ("Ctrl+Shift+S", translate("MainWindow", "Write the selected one to a file"), sources),
        (_key("Ins"), add, channels),
        (_key("Enter"), change, channels),
        (_key("Del"), translate("MainWindow", "Retire, or use again"), channels),
        ("R", translate("MainWindow", "Set back to what it was"), channels),
        ("L", translate("MainWindow", "The texts in the next language"), channels),
        ("Ctrl+O", take_in, channels),
        ("Ctrl+S", give_out, channels),
        (_key("Esc"), translate("MainWindow", "Back to the sources"), channels),
    )


def _key(name: str) -> str:
    """A key as it is called on the user's keyboard."""
    return {
        "Right": translate("MainWindow", "Right"),
        "Left": translate("MainWindow", "Left"),
        "Enter": translate("MainWindow", "Enter"),
        "Esc": translate("MainWindow", "Esc"),
        "Del": translate("MainWindow", "Del"),
        "Ins": translate("MainWindow", "Ins"),
        "Space": translate("MainWindow", "Space"),
    }[name]
