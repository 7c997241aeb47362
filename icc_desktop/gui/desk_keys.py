"""All keys of the desk, by where they act. Each stands here as the screens hear it; a test presses them."""

from PySide6.QtCore import QCoreApplication

from icc_desktop.gui import dossier_acts
from icc_desktop.gui.actions import ACTIONS
from icc_desktop.gui.key_sheet import KeyPage

translate = QCoreApplication.translate  # a name that lupdate knows


def key_pages() -> tuple[KeyPage, ...]:
    """The keys of everywhere and of each screen."""
    act = translate("MainWindow", "On notifications (with Alt from anywhere)")
    dossiers = translate("MainWindow", "On dossiers")
    return (
        KeyPage("everywhere", translate("MainWindow", "Everywhere"), _everywhere()),
        KeyPage(
            "queue",
            translate("MainWindow", "Queue"),
            (*((action.key, action.word, act) for action in ACTIONS), *_queue()),
        ),
        KeyPage(
            "dossiers",
            translate("MainWindow", "Dossiers"),
            (*((action.key, action.word, dossiers) for action in dossier_acts.ACTS), *_sections()),
        ),
        KeyPage("map", translate("MainWindow", "Map"), _map()),
        KeyPage("log", translate("MainWindow", "Log"), _log()),
        KeyPage("sources", translate("MainWindow", "Sources"), _sources()),
        KeyPage("channels", translate("MainWindow", "Channels"), _channels()),
        KeyPage("exercise", translate("MainWindow", "Exercise"), _exercise()),
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
        ("Ctrl+D", translate("MainWindow", "Write a decision down, in a dossier or in none"), do),
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


def _queue() -> tuple[tuple[str, str, str], ...]:
    queue = translate("MainWindow", "In the queue")
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
    )


def _sections() -> tuple[tuple[str, str, str], ...]:
    decisions = translate("MainWindow", "On its decisions")
    phase = translate("MainWindow", "On the federal phase")
    timeline = translate("MainWindow", "In its timeline")
    copy, give = translate("MainWindow", "Copy as text"), translate("MainWindow", "Print or save")
    return (
        (_key("Enter"), translate("MainWindow", "Take a proposal"), decisions),
        (_key("Space"), translate("MainWindow", "Looked at again"), decisions),
        (_key("Del"), translate("MainWindow", "Revoke"), decisions),
        ("Ctrl+C", copy, decisions),
        ("Ctrl+P", give, decisions),
        (_key("Space"), translate("MainWindow", "A criterion is met, or is so no longer"), phase),
        (_key("Enter"), translate("MainWindow", "Other evidence"), phase),
        ("Ctrl+C", copy, phase),
        ("Ctrl+P", give, phase),
        (_key("Enter"), translate("MainWindow", "Go to what the entry is about"), timeline),
        ("Alt+1", translate("MainWindow", "Only one part: Alt+1 to Alt+7; Alt+0 all"), timeline),
        ("O", translate("MainWindow", "Newest or oldest first"), timeline),
        ("G", translate("MainWindow", "Gaps in the cover of the sources"), timeline),
        ("Ctrl+F", translate("MainWindow", "Words that must stand in an entry"), timeline),
        ("Ctrl+C", copy, timeline),
        ("Ctrl+P", give, timeline),
    )


def _map() -> tuple[tuple[str, str, str], ...]:
    ground = translate("MainWindow", "On the map")
    there = translate("MainWindow", "On what lies there")
    return (
        (_key("Arrows"), translate("MainWindow", "Move; with Shift far"), ground),
        ("+", translate("MainWindow", "Nearer"), ground),
        ("−", translate("MainWindow", "Farther"), ground),
        ("Home", translate("MainWindow", "The whole world"), ground),
        ("B", translate("MainWindow", "Belgium"), ground),
        ("E", translate("MainWindow", "What is chosen, or everything"), ground),
        ("P", translate("MainWindow", "A place to measure from"), ground),
        ("N", translate("MainWindow", "The next one"), there),
        ("Shift+N", translate("MainWindow", "The one before"), there),
        ("L", translate("MainWindow", "What lies here"), there),
        (_key("Enter"), translate("MainWindow", "To the queue"), there),
        ("D", translate("MainWindow", "To its dossier"), there),
        ("1 2 3", translate("MainWindow", "Open ones, those in a dossier, all"), there),
        (_key("Esc"), translate("MainWindow", "From the map to the list"), there),
    )


def _log() -> tuple[tuple[str, str, str], ...]:
    log = translate("MainWindow", "In the log")
    return (
        (_key("Del"), translate("MainWindow", "Strike an entry"), log),
        ("H", translate("MainWindow", "Only what was written by hand"), log),
        ("Ctrl+C", translate("MainWindow", "Copy what is selected"), log),
    )


def _exercise() -> tuple[tuple[str, str, str], ...]:
    prepared = translate("MainWindow", "On what is prepared")
    runs = translate("MainWindow", "While one runs")
    ended = translate("MainWindow", "On the evaluation")
    return (
        (_key("Enter"), translate("MainWindow", "STARTEX"), prepared),
        (_key("Ins"), translate("MainWindow", "Prepare a new one"), prepared),
        ("C", translate("MainWindow", "Copy and change"), prepared),
        ("E", translate("MainWindow", "Change"), prepared),
        (_key("Del"), translate("MainWindow", "Discard"), prepared),
        ("Ctrl+O", translate("MainWindow", "Take in a file"), prepared),
        ("Ctrl+S", translate("MainWindow", "Write to a file"), prepared),
        ("F9", translate("MainWindow", "Suspend the exercise, or let it go on"), runs),
        ("D", translate("MainWindow", "Deliver now"), runs),
        ("C", translate("MainWindow", "From the reserve"), runs),
        ("J", translate("MainWindow", "Jump"), runs),
        ("V", translate("MainWindow", "Speed"), runs),
        ("N", translate("MainWindow", "Observer note"), runs),
        ("P", translate("MainWindow", "Players"), runs),
        ("H", translate("MainWindow", "The caller hangs up"), runs),
        ("X", translate("MainWindow", "ENDEX"), runs),
        (_key("Space"), translate("MainWindow", "Seen, not seen"), ended),
        ("H", translate("MainWindow", "Hot wash"), ended),
        ("L", translate("MainWindow", "Lesson"), ended),
        ("Shift+L", translate("MainWindow", "Reword a lesson"), ended),
        ("V", translate("MainWindow", "Evaluation complete"), ended),
        ("Ctrl+P", translate("MainWindow", "Print or save"), ended),
    )


def _sources() -> tuple[tuple[str, str, str], ...]:
    sources = translate("MainWindow", "In the sources")
    gaps = translate("MainWindow", "In the gaps")
    return (
        ("P", translate("MainWindow", "Public sources"), sources),
        (_key("Ins"), translate("MainWindow", "Add"), sources),
        (_key("Enter"), translate("MainWindow", "Change"), sources),
        (_key("Space"), translate("MainWindow", "Turn off or on"), sources),
        (_key("Del"), translate("MainWindow", "Remove"), sources),
        ("A", translate("MainWindow", "Ask now"), sources),
        ("G", translate("MainWindow", "Gaps"), sources),
        ("C", translate("MainWindow", "Channels"), sources),
        ("Ctrl+O", translate("MainWindow", "Take in a file"), sources),
        ("Ctrl+S", translate("MainWindow", "Write to a file"), sources),
        ("Ctrl+Shift+S", translate("MainWindow", "Write the selected one to a file"), sources),
        ("1 2 3", translate("MainWindow", "This shift, 24 hours, 7 days"), gaps),
        ("Ctrl+C", translate("MainWindow", "Copy the report as text"), gaps),
        ("Ctrl+P", translate("MainWindow", "Print or save the report"), gaps),
    )


def _channels() -> tuple[tuple[str, str, str], ...]:
    channels = translate("MainWindow", "In the channels")
    return (
        (_key("Ins"), translate("MainWindow", "Add"), channels),
        (_key("Enter"), translate("MainWindow", "Change"), channels),
        (_key("Del"), translate("MainWindow", "Retire, or use again"), channels),
        ("R", translate("MainWindow", "Set back to what it was"), channels),
        ("L", translate("MainWindow", "The texts in the next language"), channels),
        ("Ctrl+O", translate("MainWindow", "Take in a file"), channels),
        ("Ctrl+S", translate("MainWindow", "Write to a file"), channels),
        (_key("Esc"), translate("MainWindow", "Back to the sources"), channels),
    )


def _key(name: str) -> str:
    """A key as it is called on the user's keyboard."""
    return {
        "Arrows": translate("MainWindow", "Arrows"),
        "Right": translate("MainWindow", "Right"),
        "Left": translate("MainWindow", "Left"),
        "Enter": translate("MainWindow", "Enter"),
        "Esc": translate("MainWindow", "Esc"),
        "Del": translate("MainWindow", "Del"),
        "Ins": translate("MainWindow", "Ins"),
        "Space": translate("MainWindow", "Space"),
    }[name]
