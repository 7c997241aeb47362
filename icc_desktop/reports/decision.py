"""A decision as text that can be read out, as a page, and as values for another program, with what was known when it was written."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

import msgspec

from icc_desktop.base.clock import iso_z
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Translate
from icc_desktop.domain.decision import STATE_WORDS, Decision
from icc_desktop.domain.picture import Line, Picture, said
from icc_desktop.reports import page

TITLE = QT_TRANSLATE_NOOP("core", "Decision {ref}: {choice}")
STATE = QT_TRANSLATE_NOOP("core", "State")
ISSUE = QT_TRANSLATE_NOOP("core", "Issue")
CHOICE = QT_TRANSLATE_NOOP("core", "Choice")
DECIDED_BY = QT_TRANSLATE_NOOP("core", "Decided by")
TO_DECIDE = QT_TRANSLATE_NOOP("core", "To be decided by")
DECIDED_AT = QT_TRANSLATE_NOOP("core", "Decided")
WRITTEN = QT_TRANSLATE_NOOP("core", "Written down")
WRITTEN_BY = QT_TRANSLATE_NOOP("core", "{time} by {who}")
REASONS = QT_TRANSLATE_NOOP("core", "Reasons")
INFORMATION = QT_TRANSLATE_NOOP("core", "Information at hand")
OPTION = QT_TRANSLATE_NOOP("core", "Option not chosen")
OPTION_WHY = QT_TRANSLATE_NOOP("core", "{option}\nWhy not: {reason}")
REVIEW = QT_TRANSLATE_NOOP("core", "Review")
REVIEWED = QT_TRANSLATE_NOOP("core", "Reviewed")
REVOKED = QT_TRANSLATE_NOOP("core", "Revoked")
REVOKED_BY = QT_TRANSLATE_NOOP("core", "{time} by {who}. {reason}")
REPLACED_BY = QT_TRANSLATE_NOOP("core", "{said} Replaced by {ref}.")
PICTURE = QT_TRANSLATE_NOOP("core", "What stood at {at}, when it was written down")
KNOWN = QT_TRANSLATE_NOOP("core", "Known")
UNKNOWN = QT_TRANSLATE_NOOP("core", "Unknown")
OVERDUE = QT_TRANSLATE_NOOP("core", "Overdue")
NOTHING = QT_TRANSLATE_NOOP("core", "Nothing.")
NO_PICTURE = QT_TRANSLATE_NOOP("core", "What was known then was erased.")
NUMBER = QT_TRANSLATE_NOOP("core", "Number")
TIME = QT_TRANSLATE_NOOP("core", "Time")
WHAT = QT_TRANSLATE_NOOP("core", "What")

When = Callable[[datetime], str]
Names = Callable[[str], str]


class Naming(msgspec.Struct, frozen=True):
    """How ids are named for the reader: accounts, channels, what is counted."""

    author: Names
    channel: Names
    figure: Names


def title(one: Decision, translate: Translate | None = None) -> str:
    """``Decision A-20: Warn Liège and Namur``."""
    return _say(TITLE, translate, ref=one.ref, choice=one.wording.choice if one.wording else "")


def facts(one: Decision, when: When, names: Naming, translate: Translate | None = None) -> tuple[tuple[str, str], ...]:
    """Everything about a decision but its picture, as captions and texts in reading order; what nobody said is left out."""
    wording = one.wording
    if wording is None:
        return ()
    by = TO_DECIDE if one.state == "proposed" else DECIDED_BY
    options = (
        (
            OPTION,
            _say(OPTION_WHY, translate, option=o.text, reason=o.rejected_because) if o.rejected_because else o.text,
        )
        for o in wording.options
    )
    written = ""
    if one.written_at is not None:
        written = _say(WRITTEN_BY, translate, time=when(one.written_at), who=names.author(one.written_by))
    found = (
        (STATE, _say(STATE_WORDS[one.state], translate)),
        (REVOKED, _revoked(one, when, translate)),
        (ISSUE, wording.issue),
        (CHOICE, wording.choice),
        (by, wording.decided_by),
        (DECIDED_AT, when(wording.decided_at) if wording.decided_at else ""),
        (REASONS, wording.reasons),
        *options,
        (INFORMATION, wording.information),
        (REVIEW, when(one.review_at) if one.review_at else ""),
        (REVIEWED, _reviewed(one, when, names, translate)),
        (WRITTEN, written),
    )
    return tuple((_say(caption, translate), text) for caption, text in found if text)


def lists(shown: Picture) -> tuple[tuple[str, tuple[Line, ...]], ...]:
    """The three lists of a picture with their captions, in the order in which they are asked for later."""
    return (KNOWN, shown.known), (UNKNOWN, shown.unknown), (OVERDUE, shown.overdue)


def text(one: Decision, shown: Picture | None, when: When, names: Naming, translate: Translate | None = None) -> str:
    """A decision as lines."""
    lines = [title(one, translate), ""]
    for caption, told in facts(one, when, names, translate):
        lines.append(f"{caption}: {told}".replace("\n", "\n  "))
    lines.append("")
    if shown is None:
        lines.append(_say(NO_PICTURE, translate))
    else:
        lines.append(_say(PICTURE, translate, at=when(shown.at)))
        for caption, told_lines in lists(shown):
            lines.append(f"{_say(caption, translate)}:")
            lines += [
                f"  {' '.join(part for part in cells if part)}" for cells in _cells(told_lines, when, names, translate)
            ]
            if not told_lines:
                lines.append(f"  {_say(NOTHING, translate)}")
    return "\n".join(lines) + "\n"


def body(one: Decision, shown: Picture | None, when: When, names: Naming, translate: Translate | None = None) -> str:
    """A decision as the body of a page."""
    parts = [page.facts(facts(one, when, names, translate))]
    if shown is None:
        return f"{parts[0]}<p>{page.paragraph(_say(NO_PICTURE, translate))}</p>\n"
    parts.append(f"<p><b>{page.paragraph(_say(PICTURE, translate, at=when(shown.at)))}</b></p>\n")
    heads = [_say(head, translate) for head in (NUMBER, TIME, WHAT)]
    for caption, lines in lists(shown):
        cells = _cells(lines, when, names, translate)
        table = page.table(heads, cells) if cells else f"<p>{page.paragraph(_say(NOTHING, translate))}</p>"
        parts.append(page.section(_say(caption, translate), table))
    return "".join(parts)


def values(one: Decision, shown: Picture | None, names: Naming) -> dict[str, Any]:
    """A decision for another program: times ISO 8601 in UTC, the picture's sentences in English."""
    wording = one.wording
    return {
        "number": one.ref,
        "state": one.state,
        "written_at": _iso(one.written_at),
        "written_by": names.author(one.written_by),
        "issue": wording.issue if wording else None,
        "choice": wording.choice if wording else None,
        "decided_by": wording.decided_by if wording else None,
        "decided_at": _iso(wording.decided_at) if wording else None,
        "reasons": wording.reasons if wording else None,
        "options": [{"text": o.text, "rejected_because": o.rejected_because} for o in wording.options]
        if wording
        else [],
        "review_at": _iso(one.review_at),
        "picture": None
        if shown is None
        else {
            "at": iso_z(shown.at),
            **{
                caption.casefold(): [
                    {"number": line.ref, "at": _iso(line.at), "text": said(line, names.channel, names.figure).say()}
                    for line in lines
                ]
                for caption, lines in lists(shown)
            },
        },
    }


def _cells(lines: Iterable[Line], when: When, names: Naming, translate: Translate | None) -> list[tuple[str, str, str]]:
    return [
        (line.ref, when(line.at) if line.at else "", said(line, names.channel, names.figure).say(translate))
        for line in lines
    ]


def _revoked(one: Decision, when: When, translate: Translate | None) -> str:
    claim = one.revoked.last
    if claim is None:
        return ""
    value = claim.value
    told = _say(REVOKED_BY, translate, time=when(claim.at), who=value.get("by", ""), reason=value.get("reason", ""))
    return _say(REPLACED_BY, translate, said=told, ref=value["other"]) if value.get("other") else told


def _reviewed(one: Decision, when: When, names: Naming, translate: Translate | None) -> str:
    claim = one.reviewed.last
    if claim is None:
        return ""
    remark = claim.value.get("remark", "")
    return _say(REVOKED_BY, translate, time=when(claim.at), who=names.author(claim.author), reason=remark)


def _iso(at: datetime | None) -> str | None:
    return iso_z(at) if at is not None else None


def _say(text: str, translate: Translate | None, **values: str) -> str:
    return Message(text, dict(values)).say(translate).strip()
