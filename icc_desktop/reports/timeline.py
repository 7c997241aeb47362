"""The timeline of a dossier as text that can be read out, as a page, and as values for a spreadsheet or another program."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from icc_desktop.base.clock import iso_z
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Translate
from icc_desktop.domain.dossier import STATE_WORDS, Dossier
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.notification import SEVERITY_WORDS
from icc_desktop.reports import page

TITLE = QT_TRANSLATE_NOOP("core", "Dossier {ref}: {title}")
STATE = QT_TRANSLATE_NOOP("core", "State: {state}. Severity: {severity}.")
PARAGON = QT_TRANSLATE_NOOP("core", "Paragon reference: {reference}")
NUMBER = QT_TRANSLATE_NOOP("core", "Number")
HAPPENED = QT_TRANSLATE_NOOP("core", "Happened")
AUTHOR = QT_TRANSLATE_NOOP("core", "Author")
ENTRY = QT_TRANSLATE_NOOP("core", "Entry")
RECORDED = QT_TRANSLATE_NOOP("core", "Written down")
PART = QT_TRANSLATE_NOOP("core", "About")
STRUCK_BY = QT_TRANSLATE_NOOP("core", "Struck by")
LATE = QT_TRANSLATE_NOOP("core", "entered late, at {at}")
STRUCK = QT_TRANSLATE_NOOP("core", "struck by {ref}: {reason}")
NOT_ASSESSED = QT_TRANSLATE_NOOP("core", "Not assessed")
NOTHING = QT_TRANSLATE_NOOP("core", "Nothing of this dossier is wanted by the filter.")
SHOWN = QT_TRANSLATE_NOOP("core", "{count} of {all} entries are shown.")

When = Callable[[datetime], str]
Names = Callable[[str], str]


def title(found: Dossier, translate: Translate | None = None) -> str:
    """``Dossier A-17: Flood on the Meuse``."""
    return _say(TITLE, translate, ref=found.ref, title=found.name)


def text(found: Dossier, rows: Iterable[LogRow], when: When, author: Names, translate: Translate | None = None) -> str:
    """The timeline as lines, oldest first: number, time, author, what happened."""
    lines = [title(found, translate), *_about(found, translate), ""]
    lines += [
        f"{row.ref}  {when(row.happened_at)}  {author(row.author)}: {_entry(row, when, translate)}" for row in rows
    ]
    return "\n".join(lines) + "\n"


def body(
    found: Dossier, rows: Iterable[LogRow], all_rows: int, when: When, author: Names, translate: Translate | None = None
) -> str:
    """The timeline as the body of a page; `all_rows` is how many there are without a filter."""
    shown = [(row.ref, when(row.happened_at), author(row.author), _entry(row, when, translate)) for row in rows]
    about = "".join(f"<p>{page.paragraph(line)}</p>\n" for line in _about(found, translate))
    if len(shown) < all_rows:
        about += f"<p>{page.paragraph(_say(SHOWN, translate, count=str(len(shown)), all=str(all_rows)))}</p>\n"
    if not shown:
        return about + f"<p>{page.paragraph(_say(NOTHING, translate))}</p>"
    heads = [_say(one, translate) for one in (NUMBER, HAPPENED, AUTHOR, ENTRY)]
    return about + page.table(heads, shown)


def values(found: Dossier, rows: Iterable[LogRow], author: Names) -> dict[str, Any]:
    """The timeline for another program: times ISO 8601 in UTC, texts in English."""
    return {
        "dossier": found.ref,
        "title": found.name,
        "state": found.state,
        "severity": found.severity,
        "entries": [
            {
                "number": row.ref,
                "kind": row.kind,
                "happened_at": iso_z(row.happened_at),
                "recorded_at": iso_z(row.recorded_at),
                "late": row.is_late,
                "author": author(row.author),
                "text": row.say(),
                "struck_by": row.struck_by,
            }
            for row in rows
        ],
    }


def rows(
    entries: Iterable[LogRow], author: Names, part: Callable[[LogRow], str], translate: Translate | None = None
) -> list[list[object]]:
    """The timeline for a spreadsheet, heads first: times ISO 8601 in UTC; `part` names what an entry is about."""
    lines: list[list[object]] = [
        [_say(one, translate) for one in (NUMBER, HAPPENED, RECORDED, AUTHOR, PART, ENTRY, STRUCK_BY)]
    ]
    for row in entries:
        times = (iso_z(row.happened_at), iso_z(row.recorded_at))
        lines.append([row.ref, *times, author(row.author), part(row), row.say(translate), row.struck_by or ""])
    return lines


def _about(found: Dossier, translate: Translate | None) -> list[str]:
    state, severity = (
        Message(STATE_WORDS[found.state]).say(translate),
        Message(SEVERITY_WORDS.get(found.severity or 0, NOT_ASSESSED)).say(translate),
    )
    lines = [_say(STATE, translate, state=state, severity=severity)]
    if found.paragon_ref:
        lines.append(_say(PARAGON, translate, reference=found.paragon_ref))
    return lines


def _entry(row: LogRow, when: When, translate: Translate | None) -> str:
    parts = [row.say(translate)]
    if row.is_late:
        parts.append(f"[{_say(LATE, translate, at=when(row.recorded_at))}]")
    if row.struck_by is not None:
        reason = row.struck_reason or ""
        told = translate(reason) if translate and reason else reason
        parts.append(f"[{_say(STRUCK, translate, ref=row.struck_by, reason=told)}]")
    return " ".join(parts)


def _say(text: str, translate: Translate | None, **values: str) -> str:
    return Message(text, dict(values)).say(translate)
