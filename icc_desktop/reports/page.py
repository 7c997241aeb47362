"""The page that every report is printed on: what stands in its head and foot, and the document that holds its body.

LOOK.md, "Print": A4, black on white, readable when faxed; centre, desk, shift, lane, handling mark in head and foot, print time,
entry numbers, and the chain's short code on the last page. Page numbers are put by whoever prints.
"""

import html
from collections.abc import Iterable

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Translate
from icc_desktop.domain.alert import Lane

EXERCISE = QT_TRANSLATE_NOOP("core", "EXERCISE EXERCISE EXERCISE")
DESK = QT_TRANSLATE_NOOP("core", "Desk {desk}")
REAL_LANE = QT_TRANSLATE_NOOP("core", "real lane")
EXERCISE_LANE = QT_TRANSLATE_NOOP("core", "exercise lane")
OFFICER = QT_TRANSLATE_NOOP("core", "Duty officer: {officer}")
SHIFT = QT_TRANSLATE_NOOP("core", "Shift since {since}")
NO_SHIFT = QT_TRANSLATE_NOOP("core", "no shift open")
PRINTED = QT_TRANSLATE_NOOP("core", "Printed {at}")
HEAD_CODE = QT_TRANSLATE_NOOP("core", "Head code of the journal, {lane}, at print: {code}")
NO_MARK = QT_TRANSLATE_NOOP("core", "no handling mark")
PURPOSE = QT_TRANSLATE_NOOP("core", "For: {purpose}")

_FEW = 7  # columns of a table in the size of the text
STYLE = """
body { font-family: sans-serif; font-size: 10pt; color: #000; background: #fff; }
h1 { font-size: 15pt; margin: 0 0 2pt 0; }
h2 { font-size: 11.5pt; margin: 10pt 0 4pt 0; border-bottom: 1px solid #000; }
p { margin: 2pt 0; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; border-bottom: 1.5px solid #000; }
td { vertical-align: top; border-bottom: 0.5px solid #888; }
.many { font-size: 7.5pt; }
.number { white-space: nowrap; }
.quiet { color: #333; }
.about { color: #333; margin: 0 0 8pt 0; }
.struck { text-decoration: line-through; }
.exercise { font-weight: bold; text-align: center; }
"""


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """What head and foot say. Times are words already, local with UTC; `mark` is the handling mark as written, "" for none.

    `shift_since` is "" where nobody has the desk; `purpose` is for whom and what for, "" where nobody said.
    """

    title: str
    centre: str
    desk: str
    lane: Lane
    officer: str
    shift_since: str
    mark: str
    printed_at: str
    head_code: str
    purpose: str = ""


def head(sheet: Sheet, translate: Translate | None = None) -> tuple[str, str, str]:
    """The head of each page, left, middle and right, of two lines each: desk and lane, exercise and handling mark, title."""
    lane = _said(EXERCISE_LANE if sheet.lane == "exercise" else REAL_LANE, translate)
    return f"{_said(DESK, translate, desk=sheet.desk)}, {sheet.centre}\n{lane}", _middle(sheet, translate), sheet.title


def foot(sheet: Sheet, translate: Translate | None = None) -> tuple[str, str, str]:
    """The foot of each page, like its head: print time and shift, exercise and handling mark; its right is for the page number."""
    printed = _said(PRINTED, translate, at=sheet.printed_at)
    return f"{printed}\n{_shift(sheet, translate)}", _middle(sheet, translate), ""


def document(sheet: Sheet, body: str, translate: Translate | None = None, *, language: str = "en") -> str:
    """A whole HTML document around `body`, that stands alone: it fetches nothing and runs nothing.

    Head and foot stand in it once, at the beginning and the end; the head code closes it.
    """
    exercise = f'<p class="exercise">{_text(_said(EXERCISE, translate))}</p>' if sheet.lane == "exercise" else ""
    code = head_code(sheet, translate)
    return (
        f'<!DOCTYPE html>\n<html lang="{_text(language)}"><head><meta charset="utf-8">'
        f"<title>{_text(sheet.title)}</title><style>{STYLE}</style></head><body>\n"
        f"{exercise}<h1>{_text(sheet.title)}</h1>\n"
        f'<p class="about">{_text(origin(sheet, translate))}</p>\n'
        f"{body}\n"
        f'<p class="quiet">{_text(code)}</p>\n{exercise}</body></html>\n'
    )


def origin(sheet: Sheet, translate: Translate | None = None) -> str:
    """Where a report comes from, in one line: desk, lane, officer, shift, print time, handling mark, for whom."""
    parts = (
        f"{_said(DESK, translate, desk=sheet.desk)}, {sheet.centre}",
        _said(EXERCISE_LANE if sheet.lane == "exercise" else REAL_LANE, translate),
        _said(OFFICER, translate, officer=sheet.officer) if sheet.officer else "",
        _shift(sheet, translate),
        _said(PRINTED, translate, at=sheet.printed_at),
        sheet.mark or _said(NO_MARK, translate),
        _said(PURPOSE, translate, purpose=sheet.purpose) if sheet.purpose else "",
    )
    return " · ".join(part for part in parts if part)


def head_code(sheet: Sheet, translate: Translate | None = None) -> str:
    """The sentence that closes a print: the code of the chain as it stood then."""
    lane = _said(EXERCISE_LANE if sheet.lane == "exercise" else REAL_LANE, translate)
    return _said(HEAD_CODE, translate, lane=lane, code=sheet.head_code)


def facts(rows: Iterable[tuple[str, str]]) -> str:
    """Captions, each with its text beside it."""
    lines = (
        f'<tr><td width="24%" class="quiet">{_text(caption)}</td><td>{paragraph(text)}</td></tr>'
        for caption, text in rows
    )
    return f'<table cellpadding="3" cellspacing="0"><tbody>{"".join(lines)}</tbody></table>\n'


def prose(text: str) -> str:
    """A text of several lines as paragraphs, one for each line."""
    return "".join(f"<p>{_text(line) or '&nbsp;'}</p>\n" for line in text.splitlines())


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table of texts; nothing in them is taken as markup. One of many columns is written smaller: words broken in two do not read."""
    heads = tuple(heads)
    top = "".join(f"<th>{_text(one)}</th>" for one in heads)
    lines = ("".join(f"<td>{paragraph(cell)}</td>" for cell in row) for row in rows)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    space = 'cellpadding="3" cellspacing="0"'  # Qt's pages know no padding of cells by style
    many = ' class="many"' if len(heads) > _FEW else ""
    return f"<table{many} {space}><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>\n"


def section(title: str, body: str) -> str:
    """A heading and what stands below it."""
    return f"<h2>{_text(title)}</h2>\n{body}\n"


def paragraph(text: str) -> str:
    """Text as markup: its lines kept, nothing in it taken as markup."""
    return "<br>".join(_text(line) for line in text.splitlines())


def _shift(sheet: Sheet, translate: Translate | None) -> str:
    return _said(SHIFT, translate, since=sheet.shift_since) if sheet.shift_since else _said(NO_SHIFT, translate)


def _middle(sheet: Sheet, translate: Translate | None) -> str:
    exercise = _said(EXERCISE, translate) if sheet.lane == "exercise" else ""
    return "\n".join(part for part in (exercise, sheet.mark) if part)


def _text(text: str) -> str:
    return html.escape(text)


def _said(text: str, translate: Translate | None, **values: str) -> str:
    return Message(text, dict(values)).say(translate)
