"""Words below the screen: a sentence to be translated is carried as its English text with parameters.

The layers below the GUI never translate. They return a `Message`; the GUI (or the command line) turns it into
words. `QT_TRANSLATE_NOOP` is a no-op with the name that lupdate looks for, so that the English text is found by it
without these layers importing Qt. The context of all such texts is `CONTEXT`.
"""

from collections.abc import Callable

import msgspec

CONTEXT = "core"

Scalar = str | int | float | bool | None
Translate = Callable[[str], str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text` unchanged; marks it for translation."""
    return text


class Message(msgspec.Struct, frozen=True):
    """An English text with named places (``{name}``) and the values that go there.

    `parts` are values that are sentences or words themselves, to be translated like the whole.
    """

    text: str
    values: dict[str, Scalar] = {}
    parts: dict[str, "Message"] = {}

    def say(self, translate: Translate | None = None) -> str:
        """The sentence in words. A translation whose places do not fit falls back to the English text."""
        pattern = translate(self.text) if translate else self.text
        values = {**self.values, **{name: part.say(translate) for name, part in self.parts.items()}}
        try:
            return pattern.format(**values)
        except (KeyError, IndexError, ValueError):
            return self.text.format(**values)

    def __str__(self) -> str:
        return self.say()
