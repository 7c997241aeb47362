"""The words that mark what leaves the exercise lane, and who may be addressed from it (DOMAIN.md 6.2, rules 3 and 4).

First and last words of every text are EXERCISE EXERCISE EXERCISE, in the language of whoever reads it.
"""

import re
from collections.abc import Iterable

from icc_desktop.domain.plan import Player

MARKS: dict[str, str] = {
    "en": "EXERCISE EXERCISE EXERCISE",
    "nl": "OEFENING OEFENING OEFENING",
    "fr": "EXERCICE EXERCICE EXERCICE",
    "de": "ÜBUNG ÜBUNG ÜBUNG",
}
PREFIXES: dict[str, str] = {"en": "EXERCISE", "nl": "OEFENING", "fr": "EXERCICE", "de": "ÜBUNG"}

_NUMBER = 6  # digits that make a telephone number told apart from a year or a house


def mark_in(language: str) -> str:
    """The three words in `language` (``nl``, ``nl-BE``, ...), in English where there are none in it."""
    return MARKS.get(language[:2].lower(), MARKS["en"])


def marked(text: str, language: str) -> str:
    """`text` with the mark as its first and last line; a text that has both stays as it is."""
    mark = mark_in(language)
    if is_marked(text):
        return text
    bare = text.strip("\n")
    begins, ends = _begins(bare), _ends(bare)
    lines = ([] if begins else [mark]) + ([bare] if bare else []) + ([] if ends and bare else [mark])
    return "\n".join(lines)


def marked_line(text: str, language: str) -> str:
    """A single line (a subject, a title, a file's name) with the word in front; one that has it stays as it is."""
    prefix = PREFIXES.get(language[:2].lower(), PREFIXES["en"])
    if any(re.match(rf"{word}\b", text.strip(), re.IGNORECASE) for word in PREFIXES.values()):
        return text
    return f"{prefix}: {text}" if text.strip() else prefix


def is_marked(text: str) -> bool:
    """Whether first and last words are the mark, in one of the languages."""
    bare = text.strip()
    return _begins(bare) and _ends(bare) and bare not in MARKS.values()


def on_player_list(players: Iterable[Player], addressee: str) -> bool:
    """Whether `addressee` (a name, a role, an organisation, a number, as somebody typed it) is one who takes part.

    He is, if all words of a player's organisation or address stand in what was typed, or the role alone was typed; a role with
    another organisation is somebody else. A number counts with or without the country in front.
    """
    typed, digits = _words(addressee), _digits(addressee)
    return any(_is(player, typed, digits) for player in players)


def _is(player: Player, typed: frozenset[str], digits: str) -> bool:
    role, organisation, address = (_words(part) for part in (player.role, player.organisation, player.addressee))
    if any(part and part <= typed for part in (organisation or role, address)):
        return True
    known = _digits(player.addressee)
    same = min(len(digits), len(known)) >= _NUMBER and (digits.endswith(known) or known.endswith(digits))
    return same or (bool(role) and role == typed)


def _begins(text: str) -> bool:
    return any(text.startswith(mark) for mark in MARKS.values())


def _ends(text: str) -> bool:
    return any(text.endswith(mark) for mark in MARKS.values())


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))


def _digits(text: str) -> str:
    """The digits without the zeros in front, which stand for a trunk or a country."""
    return "".join(one for one in text if one.isdigit()).lstrip("0")
