"""A gentle look at text that speaks of victims: does it look as if it named somebody? Names of victims stand in no log.

It only asks; nobody is kept from writing. Which words it goes by is house data (``resources/casualty_names.yaml``). DOMAIN.md 4.1.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

import msgspec

from icc_desktop.base import resources
from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.base.yaml_values import WHOLE_FILE, parse_yaml, shape

FILE = "casualty_names.yaml"
ASKED = QT_TRANSLATE_NOOP(
    "core",
    "This looks like a name: {name}. Victims are numbers with a source, never names. Enter again writes it.",
)
LONGEST = 20_000  # characters that are looked at
_LONG = 6  # letters from which a word may go on
_MOST_WORDS = 5  # of a name; more are a title or a heading

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_GAP = re.compile(r"\.?,?[ \t\u00a0]{1,3}")


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lists of the house, in small letters without accents."""

    casualties: tuple[str, ...]
    titles: frozenset[str]
    particles: frozenset[str]
    given_names: frozenset[str]
    no_names: frozenset[str]
    german: frozenset[str]
    before_places: frozenset[str]


class _Token(NamedTuple):
    text: str
    plain: str
    start: int
    end: int
    dotted: bool

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper() and (len(self.text) == 1 or not self.text.isupper())

    @property
    def is_shouted(self) -> bool:
        """All in capitals, as surnames are written on forms; short ones are letters of an organisation."""
        return len(self.text) > 4 and self.text.isupper()

    @property
    def is_initial(self) -> bool:
        return len(self.text) == 1 and self.text.isupper() and self.dotted


def load(data: bytes, *, file: str = FILE) -> Words:
    """The lists in a YAML file. Raises WorldFailure (``unreadable``) naming `file`, place and problem."""
    return shape(parse_yaml(data, file=file), Words, file=file, where=WHOLE_FILE)


@lru_cache(maxsize=1)
def shipped() -> Words:
    """The lists that come with the program."""
    return load(resources.read_bytes(FILE))


def speaks_of_casualties(text: str, words: Words) -> bool:
    """Whether a text speaks of dead, injured, missing people."""
    plain = _plain(text[:LONGEST])
    return any(_spoken(word).search(plain) for word in words.casualties)


def name_in(text: str, words: Words) -> str | None:
    """What in the text looks like somebody's name, as it stands there; None for nothing. Never raises."""
    tokens = _tokens(text[:LONGEST])
    german = any(token.plain in words.german for token in tokens)
    for run in _runs(tokens, text, words):
        found = _name(run, tokens, words, german)
        if found:
            return text[found[0].start : found[-1].end]
    return None


def victim_named(text: str, words: Words) -> str | None:
    """`name_in`, of a text that speaks of victims; None for any other text."""
    return name_in(text, words) if speaks_of_casualties(text, words) else None


def _name(run: list[_Token], tokens: list[_Token], words: Words, german: bool) -> list[_Token]:
    """The part of a run that looks like a name; empty where it does not."""
    names = [token for token in run if token.plain not in words.particles or token.is_capital]
    if any(token.plain in words.no_names for token in names):
        return []
    first = tokens.index(run[0])
    before = tokens[first - 1] if first and tokens[first - 1].end + 3 >= run[0].start else None
    if run[0].plain in words.titles and len(run) > 1 and run[0].text != "M":
        return run[1:]
    if before is not None and before.plain in words.titles and (before.dotted or len(before.text) > 1):
        return run
    if len(names) < 2 or len(names) > _MOST_WORDS:
        return []
    if any(token.plain in words.given_names for token in names) or any(token.is_initial for token in names[:-1]):
        return run
    placed = before is not None and before.plain in words.before_places
    return run if not german and not placed and not any(token.is_initial for token in names) else []


def _runs(tokens: list[_Token], text: str, words: Words) -> list[list[_Token]]:
    """Words that stand together as the parts of a name do: with capitals, particles only between them."""
    runs: list[list[_Token]] = []
    for token in tokens:
        fits = token.is_capital or token.is_shouted
        joins = bool(runs) and bool(runs[-1]) and _beside(runs[-1][-1], token, text)
        if fits and joins:
            runs[-1].append(token)
        elif fits:
            runs.append([token])
        elif joins and token.plain in words.particles:
            runs[-1].append(token)
        else:
            runs.append([])
    for run in runs:
        while run and not (run[-1].is_capital or run[-1].is_shouted):
            run.pop()
    return [run for run in runs if run]


def _beside(one: _Token, other: _Token, text: str) -> bool:
    gap = text[one.end : other.start]
    if not _GAP.fullmatch(gap):
        return False
    if gap.startswith("."):
        return one.is_initial or len(one.text) <= 3
    return "," not in gap or one.is_shouted


def _tokens(text: str) -> list[_Token]:
    return [
        _Token(found[0], _plain(found[0]), found.start(), found.end(), text[found.end() : found.end() + 1] == ".")
        for found in _WORD.finditer(text)
    ]


@lru_cache(maxsize=512)
def _spoken(word: str) -> re.Pattern[str]:
    """Short words stand alone; longer ones may go on (``fatalit`` is in fatalities)."""
    end = r"(?!\w)" if len(word) < _LONG else ""
    return re.compile(rf"(?<!\w){re.escape(word)}{end}")


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in folded if not unicodedata.combining(letter)).replace("’", "'")
