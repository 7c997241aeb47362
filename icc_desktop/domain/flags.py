"""What a careful reader points out in a message: stable codes, and the words that the officer sees."""

from icc_desktop.base.words import CONTEXT, QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "status-missing": QT_TRANSLATE_NOOP("core", "The sender did not say whether it is real, an exercise or a test."),
    "status-unknown": QT_TRANSLATE_NOOP("core", "The status is none of CAP's words."),
    "status-test": QT_TRANSLATE_NOOP("core", "A test of the link, not an event."),
    "status-system": QT_TRANSLATE_NOOP("core", "A message between systems, not an event."),
    "status-draft": QT_TRANSLATE_NOOP("core", "A draft: the sender says that it is not to be acted on."),
    "status-exercise": QT_TRANSLATE_NOOP("core", "An exercise."),
    "exercise-words": QT_TRANSLATE_NOOP("core", "Status Actual, but the text speaks of an exercise or a test."),
    "envelope-status": QT_TRANSLATE_NOOP("core", "Status Actual, but its envelope says exercise, test or system."),
    "scope-missing": QT_TRANSLATE_NOOP("core", "The scope is missing: treat as not public."),
    "scope-unknown": QT_TRANSLATE_NOOP("core", "The scope is none of CAP's words."),
    "message-type-missing": QT_TRANSLATE_NOOP("core", "The message type is missing."),
    "message-type-unknown": QT_TRANSLATE_NOOP("core", "The message type is none of CAP's words."),
    "identifier-missing": QT_TRANSLATE_NOOP("core", "The identifier is missing."),
    "sender-missing": QT_TRANSLATE_NOOP("core", "The sender is missing."),
    "sent-missing": QT_TRANSLATE_NOOP("core", "The time of sending is missing."),
    "sent-unreadable": QT_TRANSLATE_NOOP("core", "The time of sending cannot be read."),
    "time-without-zone": QT_TRANSLATE_NOOP("core", "A time has no zone; it was read as UTC."),
    "time-unreadable": QT_TRANSLATE_NOOP("core", "A time cannot be read."),
    "expires-before-sent": QT_TRANSLATE_NOOP("core", "It expires before it was sent."),
    "update-without-reference": QT_TRANSLATE_NOOP(
        "core", "An update that names no earlier message: nothing was replaced."
    ),
    "cancel-without-reference": QT_TRANSLATE_NOOP(
        "core", "A cancellation that names no earlier message: nothing was withdrawn."
    ),
    "reference-to-itself": QT_TRANSLATE_NOOP("core", "It refers to itself; that reference is left aside."),
    "reference-unreadable": QT_TRANSLATE_NOOP("core", "A reference is not of the form sender,identifier,sent."),
    "info-missing": QT_TRANSLATE_NOOP("core", "No info block: the message has no text of its own."),
    "event-missing": QT_TRANSLATE_NOOP("core", "An info block does not name its event."),
    "value-missing": QT_TRANSLATE_NOOP("core", "Urgency, severity or certainty is missing."),
    "value-unknown": QT_TRANSLATE_NOOP(
        "core", "Urgency, severity, certainty, category or response is none of CAP's words."
    ),
    "area-missing": QT_TRANSLATE_NOOP("core", "Area not given."),
    "area-unnamed": QT_TRANSLATE_NOOP("core", "An area has no description."),
    "polygon-empty": QT_TRANSLATE_NOOP("core", "A polygon is empty."),
    "polygon-unreadable": QT_TRANSLATE_NOOP("core", "A polygon cannot be read; its text is shown."),
    "polygon-too-few-points": QT_TRANSLATE_NOOP("core", "A polygon has too few points to be a shape."),
    "polygon-not-closed": QT_TRANSLATE_NOOP("core", "A polygon is not closed."),
    "polygon-crosses-itself": QT_TRANSLATE_NOOP("core", "The edges of a polygon cross."),
    "polygon-out-of-range": QT_TRANSLATE_NOOP("core", "A polygon has coordinates that are not on Earth."),
    "polygon-is-line": QT_TRANSLATE_NOOP("core", "A line, not an area."),
    "circle-unreadable": QT_TRANSLATE_NOOP("core", "A circle cannot be read; its text is shown."),
    "same-language-twice": QT_TRANSLATE_NOOP(
        "core", "Two info blocks are in one language: read both, neither is a translation."
    ),
    "encoding-guessed": QT_TRANSLATE_NOOP("core", "The character encoding is wrong or missing and was guessed."),
    "signed": QT_TRANSLATE_NOOP("core", "Carries a signature."),
    "signature-broken": QT_TRANSLATE_NOOP(
        "core", "Its signature does not fit: the text or the signature was changed on the way. Ask the sender."
    ),
    "embedded-resource": QT_TRANSLATE_NOOP("core", "Carries a file in itself."),
    "namespace-missing": QT_TRANSLATE_NOOP("core", "The XML namespace is missing; read as CAP all the same."),
    "namespace-unknown": QT_TRANSLATE_NOOP("core", "The XML namespace is none of CAP's; read as CAP all the same."),
    "unknown-element": QT_TRANSLATE_NOOP("core", "Has elements that CAP does not know; they are shown as text."),
    "element-repeated": QT_TRANSLATE_NOOP(
        "core", "An element that may stand once stands twice; the first counts, all are shown."
    ),
    "same-id-other-content": QT_TRANSLATE_NOOP("core", "Another message with this identifier says something else."),
    "after-gap": QT_TRANSLATE_NOOP("core", "Came late: it was sent while its source was not covered."),
    "status-assumed": QT_TRANSLATE_NOOP(
        "core", "The sender gave no status; this source is set up as one that sends real messages."
    ),
    "index-entry": QT_TRANSLATE_NOOP("core", "Read from an index; the alert itself was not fetched and may say more."),
    "identity-derived": QT_TRANSLATE_NOOP("core", "It has no identifier of its own; one was made from its text."),
    "attachment-damaged": QT_TRANSLATE_NOOP("core", "A file in it is damaged and could not be unpacked whole."),
    "attachments-left": QT_TRANSLATE_NOOP(
        "core", "It carries more files than are unpacked; the others are in the original."
    ),
    "parameters-left-out": QT_TRANSLATE_NOOP("core", "It has more values than are shown; all are in the original."),
    "mail-signed": QT_TRANSLATE_NOOP("core", "The mail is signed; the signature has not been checked."),
    "mail-encrypted": QT_TRANSLATE_NOOP(
        "core", "The mail is encrypted and cannot be read here: open it in the mail program."
    ),
    "mail-tnef": QT_TRANSLATE_NOOP(
        "core", "Files are packed in winmail.dat, which is not unpacked here: open it in the mail program."
    ),
    "mail-damaged": QT_TRANSLATE_NOOP("core", "The mail is damaged or cut off; what could be read is shown."),
    "mail-not-sent": QT_TRANSLATE_NOOP("core", "Not sent: it is a draft, without a time of sending."),
    "date-from-received": QT_TRANSLATE_NOOP(
        "core", "The time is the one of the last mail server: the sender's own cannot be read."
    ),
    "bounce": QT_TRANSLATE_NOOP("core", "A mail of ours did not arrive, or not yet: see the status and the recipient."),
    "read-receipt": QT_TRANSLATE_NOOP("core", "A receipt: says what became of a mail of ours."),
    "complete-by-hand": QT_TRANSLATE_NOOP("core", "No machine understands it: read it and complete it by hand."),
    "shapes-left-out": QT_TRANSLATE_NOOP("core", "It has more shapes than are drawn; all are in the original."),
    "polygon-with-holes": QT_TRANSLATE_NOOP("core", "An area has holes that are not drawn: it is smaller than shown."),
    "coordinates-turned": QT_TRANSLATE_NOOP(
        "core", "The sender put longitude before latitude; they were turned round."
    ),
    "quake-not-earthquake": QT_TRANSLATE_NOOP(
        "core", "Not an earthquake: the sender says that something else shook the ground."
    ),
    "quake-values-automatic": QT_TRANSLATE_NOOP(
        "core", "The values are automatic: no person has looked at them, and they may change."
    ),
    "quake-values-rejected": QT_TRANSLATE_NOOP("core", "The sender has rejected these values."),
    "quake-magnitude-missing": QT_TRANSLATE_NOOP("core", "The magnitude is unknown."),
    "quake-depth-doubtful": QT_TRANSLATE_NOOP(
        "core", "The depth is very small: the sender may have written kilometres where metres belong."
    ),
    "quake-preferred-missing": QT_TRANSLATE_NOOP(
        "core", "The values that the sender prefers are not in the message; the first ones given are shown, if any."
    ),
    "machine-translated": QT_TRANSLATE_NOOP("core", "A machine translated the text; the original counts."),
    "time-read-as-local": QT_TRANSLATE_NOOP("core", "A time has no zone; it was read as the sender's local time."),
    "classified-withheld": QT_TRANSLATE_NOOP(
        "core",
        "It carries a classification: its text was not taken in, because this desk may not hold it. Read it where that is "
        "allowed, and note here only register number, system and holder (Shift+H).",
    ),
    "mark-former": QT_TRANSLATE_NOOP("core", "Marked TLP:WHITE, the old word: it counts as TLP:CLEAR."),
    "markup-in-text": QT_TRANSLATE_NOOP("core", "The text contains markup; it is shown as plain text."),
}

assert CONTEXT == "core"  # noqa: S101 - lupdate needs the context as a literal
