"""The gaps in the cover of the sources in a period: as text that can be read out, as a page, and as values for another program.

Lengths are those of the whole gaps, also where a gap begins before the period or ends after it.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from icc_desktop.base.clock import iso_z
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Translate
from icc_desktop.domain import silence
from icc_desktop.domain.source import Gap
from icc_desktop.reports import page

TITLE = QT_TRANSLATE_NOOP("core", "Gaps in the cover of the sources from {since} to {until}")
NONE = QT_TRANSLATE_NOOP("core", "No gaps: every source was covered all the time.")
LINE = QT_TRANSLATE_NOOP("core", "{from} to {to} ({length}): {why}. Messages that came late: {late}. {lost}")
OPEN = QT_TRANSLATE_NOOP("core", "since {from}, still open ({length}): {why}.")
TOTAL = QT_TRANSLATE_NOOP(
    "core",
    "In all: gaps: {gaps}, sources: {sources}, messages that came late: {late}, spans that cannot be fetched: {spans}.",
)
MINUTES = QT_TRANSLATE_NOOP("core", "{minutes} min")
HOURS = QT_TRANSLATE_NOOP("core", "{hours} h {minutes} min")
DAYS = QT_TRANSLATE_NOOP("core", "{days} d {hours} h")
STILL_OPEN = QT_TRANSLATE_NOOP("core", "still open")
HEADS = (
    QT_TRANSLATE_NOOP("core", "Source"),
    QT_TRANSLATE_NOOP("core", "From"),
    QT_TRANSLATE_NOOP("core", "To"),
    QT_TRANSLATE_NOOP("core", "Length"),
    QT_TRANSLATE_NOOP("core", "Why"),
    QT_TRANSLATE_NOOP("core", "Came late"),
    QT_TRANSLATE_NOOP("core", "Cannot be fetched"),
)
MINUTES_HEAD = QT_TRANSLATE_NOOP("core", "Minutes")
THEN = QT_TRANSLATE_NOOP("core", "{first}, then {second}")


def text(
    gaps: Iterable[Gap], since: datetime, until: datetime, now: datetime, translate: Translate | None = None
) -> str:
    """The report as lines, grouped by source; all times in UTC."""
    found = list(gaps)
    lines = [_say(TITLE, translate, since=silence.stamp(since), until=silence.stamp(until)), ""]
    for source_id in dict.fromkeys(gap.source_id for gap in sorted(found, key=lambda gap: gap.name.casefold())):
        own = [gap for gap in found if gap.source_id == source_id]
        lines.append(name(own[-1], translate))
        lines += [f"  {line(gap, now, translate)}" for gap in own]
        lines.append("")
    lines.append(total(found, translate) if found else _say(NONE, translate))
    return "\n".join(lines) + "\n"


def values(gaps: Iterable[Gap], since: datetime, until: datetime, now: datetime) -> dict[str, Any]:
    """The report as values for JSON: times ISO 8601 in UTC, lengths in seconds; `to` is null where a gap is still open.

    `causes` and `unfetchable` are words that do not change with the language.
    """
    return {
        "since": iso_z(since),
        "until": iso_z(until),
        "gaps": [
            {
                "source": gap.name,
                "source_id": gap.source_id,
                "from": iso_z(gap.from_at),
                "to": iso_z(gap.to_at) if gap.to_at else None,
                "length_s": round(length_s(gap, now)),
                "causes": list(gap.causes),
                "late": gap.late_items if gap.to_at else None,
                "unfetchable": silence.lost(gap) if gap.to_at else None,
                "unfetchable_to": iso_z(end) if gap.to_at and (end := silence.lost_to(gap)) else None,
            }
            for gap in gaps
        ],
    }


def body(
    gaps: Iterable[Gap], now: datetime, when: Callable[[datetime], str], translate: Translate | None = None
) -> str:
    """The report as the body of a page; `when` gives a time in words."""
    found = list(gaps)
    if not found:
        return f"<p>{page.paragraph(_say(NONE, translate))}</p>\n"
    heads = [_say(one, translate) for one in HEADS]
    return f"<p>{page.paragraph(total(found, translate))}</p>\n" + page.table(
        heads, (_cells(gap, now, when, translate) for gap in found)
    )


def rows(gaps: Iterable[Gap], now: datetime, translate: Translate | None = None) -> list[list[object]]:
    """The report for a spreadsheet, heads first: times ISO 8601 in UTC, the length in minutes."""
    heads: list[object] = [_say(one, translate) for one in (*HEADS, MINUTES_HEAD)]
    return [heads, *([*_cells(gap, now, iso_z, translate), round(length_s(gap, now) / 60)] for gap in gaps)]


def _cells(
    gap: Gap, now: datetime, when: Callable[[datetime], str], translate: Translate | None
) -> tuple[str, str, str, str, str, str, str]:
    over = gap.to_at is not None
    return (
        name(gap, translate),
        when(gap.from_at),
        when(gap.to_at) if gap.to_at is not None else _say(STILL_OPEN, translate),
        length_text(length_s(gap, now), translate),
        why(gap, translate),
        str(gap.late_items) if over else "",
        silence.lost_message(gap).say(translate) if over else "",
    )


def line(gap: Gap, now: datetime, translate: Translate | None = None) -> str:
    """One gap, without the name of its source."""
    length = length_text(length_s(gap, now), translate)
    given = {"from": silence.stamp(gap.from_at), "length": length, "why": why(gap, translate)}
    if gap.to_at is None:
        return _say(OPEN, translate, **given)
    lost = silence.lost_message(gap).say(translate)
    return _say(LINE, translate, **given, to=silence.stamp(gap.to_at), late=gap.late_items, lost=lost)


def total(gaps: Iterable[Gap], translate: Translate | None = None) -> str:
    """What the gaps come to, in one sentence."""
    found = list(gaps)
    return _say(
        TOTAL,
        translate,
        gaps=len(found),
        sources=len({gap.source_id for gap in found}),
        late=sum(gap.late_items for gap in found),
        spans=sum(unfetchable(gap) for gap in found),
    )


def unfetchable(gap: Gap) -> bool:
    """Whether something of a gap that is over cannot be fetched, or is not known to have been there."""
    return gap.to_at is not None and silence.lost(gap) != "none"


def name(gap: Gap, translate: Translate | None = None) -> str:
    """The name of its source."""
    return _say(silence.NETWORK_NAME, translate) if gap.source_id == silence.NETWORK.id else gap.name


def why(gap: Gap, translate: Translate | None = None) -> str:
    """What a gap came from, in its order."""
    words = [_say(silence.CAUSES[one], translate) for one in gap.causes if one in silence.CAUSES]
    said = words[0] if words else ""
    for word in words[1:]:
        said = _say(THEN, translate, first=said, second=word)
    return said


def length_s(gap: Gap, now: datetime) -> float:
    """How long a gap lasted, or has lasted until `now`, in seconds."""
    return max(0.0, ((gap.to_at or now) - gap.from_at).total_seconds())


def length_text(seconds: float, translate: Translate | None = None) -> str:
    """``7 min``, ``1 h 05 min``, ``2 d 3 h``."""
    minutes = round(seconds / 60)
    if minutes < 60:
        return _say(MINUTES, translate, minutes=minutes)
    if minutes < 48 * 60:
        return _say(HOURS, translate, hours=minutes // 60, minutes=f"{minutes % 60:02}")
    return _say(DAYS, translate, days=minutes // 1440, hours=minutes // 60 % 24)


def _say(text: str, translate: Translate | None, **given: str | int | float | None) -> str:
    return Message(text, given).say(translate)
