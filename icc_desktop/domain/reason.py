"""Why two notifications are thought to speak of one event: codes with values, and their words."""

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Scalar

RULE_WORDS: dict[str, str] = {
    "same-identifier": QT_TRANSLATE_NOOP("core", "The same message, by another way"),
    "carried": QT_TRANSLATE_NOOP("core", "One came as an attachment of the other"),
    "referenced": QT_TRANSLATE_NOOP("core", "One names the other as its earlier message"),
    "same-event": QT_TRANSLATE_NOOP("core", "Both name the event {event}"),
    "same-text": QT_TRANSLATE_NOOP("core", "Equal but for the identifier"),
    "same-incident": QT_TRANSLATE_NOOP("core", "Both belong to the incident {incident}"),
    "same-quake": QT_TRANSLATE_NOOP("core", "Quakes {seconds} s and {kilometres} km apart"),
    "same-area": QT_TRANSLATE_NOOP("core", "Same kind of event, same time, {percent} % of the area shared"),
    "similar-words": QT_TRANSLATE_NOOP("core", "Headlines {percent} % alike"),
    "by-hand": QT_TRANSLATE_NOOP("core", "Joined by hand"),
    "one-event": QT_TRANSLATE_NOOP("core", "Joined to one event with others of it"),
}


class Reason(msgspec.Struct, frozen=True):
    """The rule that holds, and the values for its words."""

    rule: str
    values: dict[str, Scalar] = {}

    @property
    def words(self) -> Message:
        """The reason as a sentence."""
        return Message(RULE_WORDS.get(self.rule, self.rule), dict(self.values))


def reasons_in(value: object) -> tuple[Reason, ...]:
    """The reasons as an entry's data hold them; empty where they hold none."""
    try:
        return msgspec.convert(value, tuple[Reason, ...])
    except msgspec.ValidationError:
        return ()
