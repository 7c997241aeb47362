"""Handling marks (DOMAIN.md 3.6): which there are, how senders write them, and to whom what is marked so may go.

Hides the ways of writing. A word such as "secret" in a sentence is no mark: a single word counts only in capitals at the
beginning or the end of a subject line (behind ``RE:``, list names and precedence), or in brackets; what cannot be an ordinary
phrase counts wherever it stands in capitals, and with both languages (``geheim/secret``) in any letters. Where a marking in capitals at the
beginning may or may not be one, it is taken for one. The marks are data: ``resources/marks.yaml`` says what its keys mean.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final, Literal

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.base.yaml_values import ID_TWICE, WHOLE_FILE, parse_yaml, shape, unusable

FILE: Final = "marks.yaml"
LONGEST: Final = 2_000  # characters of a subject line that are looked at from its beginning, and as many from its end
LINES: Final = 5  # of a text, from its beginning and from its end, that may be a mark of their own
LONGEST_LINE: Final = 200

Addressee = Literal["named", "own", "clients", "community", "public"]

Words = dict[str, str]  # by language, the first one for all others


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """One mark. `order` tells the strictest inside its scheme; `reaches` is to whom it may go, nobody where it is classified.

    `ink` is the colour that the scheme gives its word on a black ground, ``#RRGGBB``. `short` stands where there is little room, "" where the words are short.
    `legal` are the rules that it comes from, those that were checked.
    """

    code: str
    scheme: str
    order: int
    words: Words
    classified: bool = False
    reaches: tuple[Addressee, ...] = ()
    meaning: Words = {}
    ink: str | None = None
    short: str = ""
    legal: tuple[Words, ...] = ()

    def __hash__(self) -> int:
        return hash(self.code)

    def say(self, language: str) -> str:
        """The official words, in `language` (``nl``, ``nl-BE``, ...) where the scheme has them."""
        return _in(self.words, language)

    def explain(self, language: str) -> str:
        """What it allows, in one sentence; empty for a classification."""
        return _in(self.meaning, language)


class Found(msgspec.Struct, frozen=True):
    """A mark where it was found. `former`: written as in an earlier version of its scheme (``TLP:WHITE``)."""

    mark: Mark
    former: bool = False


class Scheme(msgspec.Struct, frozen=True, kw_only=True):
    """Marks that belong together, the least strict first."""

    id: str
    name: Words
    marks: tuple[Mark, ...]

    def say(self, language: str) -> str:
        """What the scheme is called."""
        return _in(self.name, language)


class _WrittenMark(msgspec.Struct, forbid_unknown_fields=True):
    code: str
    order: int
    words: Words
    classified: bool = False
    reaches: tuple[Addressee, ...] = ()
    meaning: Words = {}
    ink: str | None = None
    short: str = ""
    legal: tuple[str, ...] | None = None
    phrases: tuple[str, ...] = ()
    words_alone: tuple[str, ...] = ()
    weak: bool = False
    initials: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    former: tuple[str, ...] = ()


class _WrittenScheme(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    name: Words
    marks: tuple[_WrittenMark, ...]
    legal: tuple[str, ...] = ()
    any_case: bool = False


class _WrittenLegal(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    text: Words
    checked: str = ""


class _File(msgspec.Struct, forbid_unknown_fields=True):
    schemes: tuple[_WrittenScheme, ...]
    legal: tuple[_WrittenLegal, ...] = ()


class _Writing(msgspec.Struct, frozen=True):
    """One way of writing: how it is to be looked for, and what it then means."""

    pattern: str
    found: Found
    kind: Literal["phrase", "alone", "initials"]
    hints: tuple[str, ...]
    any_case: bool = False
    weak: bool = False


class Marks:
    """All marks that are known, and how they are found. Searching never raises and takes no longer than the text is long."""

    def __init__(self, schemes: tuple[Scheme, ...], writings: Iterable[_Writing], values: dict[str, Found]):
        self.schemes = schemes
        self._by_code = {mark.code: mark for scheme in schemes for mark in scheme.marks}
        self._writings = sorted(writings, key=lambda one: len(one.pattern), reverse=True)
        self._any = re.compile(
            rf"{_START}(?:{'|'.join(f'({one.pattern})' for one in self._writings)}){_END}", re.IGNORECASE
        )
        self._hints = tuple({hint for one in self._writings for hint in one.hints})
        self._values = values

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._by_code.values())

    def mark(self, code: str | None) -> Mark | None:
        """The mark of that code; None for none that is known."""
        return self._by_code.get(code or "")

    def scheme(self, mark: Mark) -> Scheme:
        """The scheme that a mark belongs to."""
        return next(scheme for scheme in self.schemes if scheme.id == mark.scheme)

    def found_in(self, text: str) -> tuple[Found, ...]:
        """What marks a subject line or a headline carries, in the order in which they stand."""
        ends = text if len(text) <= 2 * LONGEST else f"{text[:LONGEST]}\n{text[-LONGEST:]}"
        plain = _plain(ends)
        return tuple(dict.fromkeys(found for found, _, _ in self._standing(plain)))

    def found_on_lines(self, text: str) -> tuple[Found, ...]:
        """What marks stand on lines of their own at the beginning or the end of a text, as documents carry them.

        What is no classification also counts in the first two lines where they say more.
        """
        first, last = _first_lines(text), _last_lines(text)
        if not self._may_hold(_plain("\n".join((*first, *last)))):
            return ()
        lines = [line for line in dict.fromkeys((*first, *last)) if len(line) <= LONGEST_LINE]
        alone = (one for line in lines for one in self._whole(line))
        in_front = (one for line in first[:2] for one in self.found_in(line) if not one.mark.classified)
        return tuple(dict.fromkeys((*alone, *in_front)))

    def found_as_value(self, value: str) -> tuple[Found, ...]:
        """What mark a field that is made for it names: the whole value, else a mark that stands in it."""
        known = self._values.get(_key(value))
        return (known,) if known is not None else self.found_in(value)

    def _standing(self, plain: str) -> Iterator[tuple[Found, int, int]]:
        """What counts as a mark, and from where to where it is written."""
        if not self._may_hold(plain):
            return
        for hit in self._any.finditer(plain):
            longest = self._writings[(hit.lastindex or 1) - 1]
            if self._counts(longest, hit, plain):
                yield longest.found, hit.start(), hit.end()
                continue
            for writing in self._writings:  # a shorter one in it may count where the longer one does not
                inner = re.compile(f"{_START}{writing.pattern}{_END}", re.I).search(plain, hit.start(), hit.end())
                if inner is not None and writing is not longest and self._counts(writing, inner, plain):
                    yield writing.found, inner.start(), inner.end()
                    break

    def _may_hold(self, plain: str) -> bool:
        """False for by far the most texts, and found out quickly."""
        hinted = plain.upper().replace("_", "-")
        return any(hint in hinted for hint in self._hints)

    def _counts(self, writing: _Writing, hit: "re.Match[str]", plain: str) -> bool:
        before, after = plain[: hit.start()].rstrip(), plain[hit.end() :].lstrip()
        in_square = before.endswith("[") and after.startswith("]")
        in_round = before.endswith("(") and after.startswith(")")
        capitals = hit[0] == hit[0].upper()
        first = _PREFIX.fullmatch(before.rstrip("([").rstrip()) is not None
        if writing.kind == "initials":
            return capitals and first and (in_square or in_round)
        if writing.kind == "phrase":
            is_set_off = first and (not after or _SEPARATOR.match(after) is not None)
            return capitals or writing.any_case or in_square or is_set_off
        return in_square or (capitals and (in_round or self._at_an_end(before, after, first, writing)))

    @staticmethod
    def _at_an_end(before: str, after: str, first: bool, writing: _Writing) -> bool:
        rest = before + after
        shouts = rest == rest.upper() and any(map(str.isalpha, rest))  # capitals say nothing where all is in capitals
        if first and (not after or _SEPARATOR.match(after) is not None or not (shouts and writing.weak)):
            return True
        return not after.strip(".!)]") and (_SEPARATOR_BEFORE.search(before) is not None or not shouts)

    def _whole(self, line: str) -> Iterator[Found]:
        """The marks of a line that says nothing else."""
        plain = rest = _plain(line)
        found = list(self._standing(plain))
        for _, start, end in reversed(found):
            rest = rest[:start] + rest[end:]
        if not any(map(str.isalnum, _LABEL.sub("", rest))):
            yield from (one for one, _, _ in found)


def load(data: bytes, *, file: str = FILE) -> Marks:
    """The marks in a YAML file. Raises WorldFailure ``unreadable`` naming file, key and problem."""
    written = shape(parse_yaml(data, file=file), _File, file=file, where=WHOLE_FILE)
    legal = {one.id: one.text for one in written.legal if one.checked}
    schemes: list[Scheme] = []
    writings: list[_Writing] = []
    values: dict[str, Found] = {}
    seen: set[str] = set()
    for scheme in written.schemes:
        marks: list[Mark] = []
        for one in scheme.marks:
            if one.code in seen:
                raise unusable(file, Message("{code}", {"code": one.code}), ID_TWICE)
            if not one.words:
                raise unusable(file, Message("{code}", {"code": one.code}), NO_WORDS)
            seen.add(one.code)
            mark = Mark(
                code=one.code,
                scheme=scheme.id,
                order=one.order,
                words=one.words,
                classified=one.classified,
                reaches=one.reaches,
                meaning=one.meaning,
                ink=one.ink,
                short=one.short,
                legal=tuple(
                    legal[rule] for rule in (scheme.legal if one.legal is None else one.legal) if rule in legal
                ),
            )
            marks.append(mark)
            found = Found(mark)
            writings += _writings(one, found, scheme.any_case)
            for value in (*one.values, *one.words.values(), one.code):
                values.setdefault(_key(value), found)
        ordered = tuple(sorted(marks, key=lambda mark: mark.order))
        schemes.append(Scheme(id=scheme.id, name=scheme.name, marks=ordered))
    return Marks(tuple(schemes), writings, values)


NO_WORDS = Message(QT_TRANSLATE_NOOP("core", "a mark needs its official words"))


def is_classified(marks: Iterable[Mark]) -> bool:
    """Whether one of them is a classification: then the text may not be here."""
    return any(mark.classified for mark in marks)


def strictest(marks: Iterable[Mark]) -> Mark | None:
    """The one that counts where there are several; None for none."""
    return max(marks, key=_strictness, default=None)


def is_lower(mark: Mark | None, than: Mark | None) -> bool:
    """Whether `mark` (None: unmarked) lets something go further than `than` did.

    Inside a scheme the order tells. Between schemes it does where anybody may have it now who might not before.
    """
    if than is None or mark == than:
        return False
    if mark is None:
        return "public" not in than.reaches
    if mark.scheme == than.scheme:
        return mark.order < than.order
    return not set(mark.reaches) <= set(than.reaches) or (than.classified and not mark.classified)


def _strictness(mark: Mark) -> tuple[bool, int, int, str]:
    return mark.classified, -len(mark.reaches), mark.order, mark.code


def _in(words: Words, language: str) -> str:
    return words.get(language[:2].lower()) or next(iter(words.values()), "")


# -- how marks are written

_START, _END = r"(?<![^\W_])", r"(?![^\W_])"
_SEPARATOR = re.compile(r"[])]?\s*(?:[:|;,]|-{1,3}|/{1,2}|\.(?=\s|$))")
_SEPARATOR_BEFORE = re.compile(r"(?:[:|;,\[(]|-{1,3}|/{1,2})$")
_PREFIX = re.compile(
    r"(?:\s*(?:[\[(][^\])\n]{0,60}[\])]|[A-Za-z]{2,6}\s?(?:\[\d{1,3}\])?:|(?:URGENT|FLASH|IMMEDIATE|PRIORITY|EXERCISE|EXERCICE|OEFENING"
    r"|DRINGEND|SPOED|TLP)(?![^\W_])|[A-Z]{3}:[A-Z+]{3,20}|[-:|/,;*_#>]))*\s*"
)
"""What may stand before the beginning of a subject: ``RE:``, names of lists in brackets, precedence, signs."""

_LABEL = re.compile(
    r"\b(?:classification|classificatie|classificatieniveau|einstufung|marking|markering|marquage|handling)\b", re.I
)
_SPACED = re.compile(r"(?<![^\W_])(?:[A-Z] ){3,}[A-Z](?![^\W_])")  # letters with blanks between, as teleprinters wrote
_UNSEEN = re.compile(
    r"[\u0300-\u036f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_DASHES = re.compile(r"[\u2010-\u2015\u2212]")


def _plain(text: str) -> str:
    """Without accents, unseen characters and other alphabets' forms of Latin letters; lines and blanks as single blanks."""
    if text.isascii():
        plain = text
    else:
        plain = _UNSEEN.sub("", unicodedata.normalize("NFKD", text))
        plain = _DASHES.sub("-", plain).replace("\u2044", "/")
    joined = _SPACED.sub(lambda hit: hit[0].replace(" ", ""), plain)
    return " ".join(joined.split())


def _key(value: str) -> str:
    return re.sub(r"[\s_\-]+", " ", _plain(value[:LONGEST])).strip().casefold()


def _writings(one: _WrittenMark, found: Found, any_case: bool) -> Iterator[_Writing]:
    for phrase in one.phrases:
        free = any_case or "/" in phrase or phrase != phrase.upper()
        yield _Writing(_pattern(phrase), found, "phrase", _hint(phrase), free)
    for phrase in one.former:
        yield _Writing(_pattern(phrase), Found(found.mark, former=True), "phrase", _hint(phrase), any_case)
    for word in one.words_alone:
        yield _Writing(_pattern(word), found, "alone", _hint(word), weak=one.weak)
    for word in one.initials:
        yield _Writing(_pattern(word), found, "initials", (f"[{word}", f"({word}"))


def _hint(written: str) -> tuple[str, ...]:
    """Something in capitals without which a text cannot have this in it."""
    plain = _plain(written).upper()
    longest = max(re.split(r"[ \-/:+]", plain), key=len)
    return (longest if len(longest) > 2 else plain,)


_JOINTS: Final = {
    " ": r"[\s_\-]{0,3}",
    "-": r"[\-_]",
    "/": r"\s{0,2}[/|\-]{1,2}\s{0,2}",
    ":": r"[\s:_\-=]{1,3}",
    "+": r"[\s+_\-&]{1,3}",
}


def _pattern(written: str) -> str:
    plain = _plain(written)
    return "".join(_JOINTS.get(part, re.escape(part)) for part in re.findall(r"[^ \-/:+]+|[ \-/:+]", plain))


def _first_lines(text: str) -> list[str]:
    return [line.strip() for line in text[: 2 * LINES * LONGEST_LINE].splitlines() if line.strip()][:LINES]


def _last_lines(text: str) -> list[str]:
    return [line.strip() for line in text[-2 * LINES * LONGEST_LINE :].splitlines() if line.strip()][-LINES:]
