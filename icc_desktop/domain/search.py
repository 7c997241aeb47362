"""What a person looks for: words as they are typed, and filters as a value. Pure.

Any text is a search: nothing that can be typed is an error. All words must occur, the last one may be half typed; what stands in
quotes occurs as it stands; a word with a minus in front must not occur; an entry number goes straight to its entry.
"""

import re
from datetime import datetime, timedelta, tzinfo
from typing import Final, Literal

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.entry import parse_ref
from icc_desktop.domain.notification import CRITICAL
from icc_desktop.domain.queue import Row, asks_for_assessment, due_at

MOST_TERMS: Final = 16
LONGEST: Final = 400  # characters of what is typed that count

State = Literal["critical", "to-acknowledge", "overdue", "unclear", "to-assess", "following", "shelved", "closed"]
STATE_WORDS: Final[dict[State, str]] = {
    "critical": QT_TRANSLATE_NOOP("core", "Critical, open"),
    "to-acknowledge": QT_TRANSLATE_NOOP("core", "To acknowledge"),
    "overdue": QT_TRANSLATE_NOOP("core", "Overdue"),
    "unclear": QT_TRANSLATE_NOOP("core", "Real, exercise or test?"),
    "to-assess": QT_TRANSLATE_NOOP("core", "To assess"),
    "following": QT_TRANSLATE_NOOP("core", "Following"),
    "shelved": QT_TRANSLATE_NOOP("core", "Shelved"),
    "closed": QT_TRANSLATE_NOOP("core", "Closed ones"),
}
PeriodName = Literal["shift", "today", "yesterday", "week", "span"]
PERIOD_WORDS: Final[dict[PeriodName, str]] = {
    "shift": QT_TRANSLATE_NOOP("core", "This shift"),
    "today": QT_TRANSLATE_NOOP("core", "Today"),
    "yesterday": QT_TRANSLATE_NOOP("core", "Yesterday"),
    "week": QT_TRANSLATE_NOOP("core", "Last 7 days"),
    "span": QT_TRANSLATE_NOOP("core", "From, to"),
}
NOT_ASSESSED: Final = 0  # among severities
"""No severity at all: neither assessed nor proposed."""


class Term(msgspec.Struct, frozen=True):
    """One thing that must occur, as typed: a word, or several as they stand. `half` may go on, `out` must not occur."""

    text: str
    half: bool = False
    out: bool = False


class Query(msgspec.Struct, frozen=True):
    """What was typed. `ref` is the entry that it names, if it is a number: desk, lane, number."""

    terms: tuple[Term, ...] = ()
    ref: tuple[str, Lane, int] | None = None

    @property
    def is_empty(self) -> bool:
        return not self.terms and self.ref is None


_TERM = re.compile(r'(-?)(?:"([^"]*)("|$)|([^\s"]+))')
_LETTER = re.compile(r"[^\W_]")
_LETTERS = re.compile(r"[^\W_]+")
_ONE_LETTER = re.compile(r"(?<![^\W_])[A-Za-z][\W_]*$")


def parse_query(text: str) -> Query:
    """What `text` asks for. Never raises; the same text always asks for the same."""
    plain = "".join(c if c.isprintable() else " " for c in text[:LONGEST])
    terms: list[Term] = []
    for found in _TERM.finditer(plain):
        quoted = found[2] is not None
        words = found[2] if quoted else found[4]
        if not _LETTER.search(words):
            continue
        out = found[1] == "-"
        half = found.end() == len(plain) and found[3] != '"' and not out
        if half and _ONE_LETTER.search(words):
            continue  # of a word that begins nothing is known yet
        figure = _LETTERS.findall(words)[-1].isdigit()  # which is whole: what begins with a 7 is no sector 7
        term = Term(words.strip(), half=half and not figure, out=out)
        if term not in terms:
            terms.append(term)
    return Query(tuple(terms[:MOST_TERMS]), parse_ref(plain))


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of time: by its name, or for ``span`` from and to (aware UTC, either may be missing)."""

    name: PeriodName
    from_at: datetime | None = None
    to_at: datetime | None = None


Span = tuple[datetime | None, datetime | None]
"""From (included) and to (not included), aware UTC."""


def span(period: Period | None, now: datetime, tz: tzinfo, shift_begun_at: datetime | None = None) -> Span:
    """What a period means at `now`. Days are those of the desk's zone; without a shift "this shift" is today."""
    if period is None:
        return None, None
    midnight = now.astimezone(tz).replace(hour=0, minute=0, second=0, microsecond=0)
    day_before = (midnight - timedelta(hours=12)).replace(hour=0)
    match period.name:
        case "shift":
            return shift_begun_at or midnight.astimezone(now.tzinfo), None
        case "today":
            return midnight.astimezone(now.tzinfo), None
        case "yesterday":
            return day_before.astimezone(now.tzinfo), midnight.astimezone(now.tzinfo)
        case "week":
            return now - timedelta(days=7), None
        case "span":
            return period.from_at, period.to_at


class Filters(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown: of each that is named one must fit, an empty one lets everything through.

    `severities` 4 to 1 and `NOT_ASSESSED`; `countries` ISO 3166-1 alpha-2, `regions` ISO 3166-2, `marks` codes of `marks`,
    `kinds` of `searchable.KINDS`. All but `kinds` and `period` speak of notifications, severity, state and mark of dossiers as well.
    """

    sources: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    severities: tuple[int, ...] = ()
    states: tuple[State, ...] = ()
    countries: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    period: Period | None = None

    @property
    def is_empty(self) -> bool:
        return self == Filters()


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How a notification or a dossier stands, without the clock: a filter reads the clock into it.

    `waits`: nobody has acknowledged it yet; at `asks_at` it asks for it once more; `due_at` is by when. A closed one is nothing else
    any more.
    """

    weight: int | None = None
    closed: bool = False
    waits: bool = False
    unclear: bool = False
    to_assess: bool = False
    asks_at: datetime | None = None
    due_at: datetime | None = None
    shelved_until: datetime | None = None
    mark: str | None = None


def standing(row: Row) -> Standing:
    """How a notification stands."""
    if row.closed_at is not None:
        return Standing(weight=row.weight, closed=True, mark=row.mark)
    waits = row.acknowledged_at is None
    return Standing(
        weight=row.weight,
        waits=waits,
        unclear=row.nature == "unclear",
        to_assess=asks_for_assessment(row),
        asks_at=None if waits or row.is_replaced else row.again_at,
        due_at=due_at(row),
        shelved_until=None if waits else row.shelved_until,
        mark=row.mark,
    )


def states(one: Standing, now: datetime) -> frozenset[State]:
    """All states that it is in at `now`."""
    if one.closed:
        return frozenset(("closed",))
    found: set[State] = set()
    if one.waits or (one.asks_at is not None and one.asks_at <= now):
        found.add("to-acknowledge")
        if one.due_at is not None and one.due_at <= now:
            found.add("overdue")
    if one.unclear:
        found.add("unclear")
    if one.to_assess:
        found.add("to-assess")
    if one.shelved_until is not None and one.shelved_until > now:
        found.add("shelved")
    if not found:
        found.add("following")
    if one.weight == CRITICAL:
        found.add("critical")
    return frozenset(found)


def lets_through(filters: Filters, row: Row, now: datetime, between: Span) -> bool:
    """Whether a row of the queue is shown; `between` is the filters' period as it is meant now."""
    one = standing(row)
    from_at, to_at = between
    return (
        (not filters.sources or row.source_id in filters.sources)
        and (not filters.channels or row.channel in filters.channels)
        and (not filters.severities or (one.weight or NOT_ASSESSED) in filters.severities)
        and (not filters.states or not states(one, now).isdisjoint(filters.states))
        and (not filters.countries or not set(row.countries).isdisjoint(filters.countries))
        and (not filters.regions or not set(row.regions).isdisjoint(filters.regions))
        and (not filters.marks or row.mark in filters.marks)
        and (not filters.kinds or "notification" in filters.kinds)
        and (from_at is None or row.received_at >= from_at)
        and (to_at is None or row.received_at < to_at)
    )
