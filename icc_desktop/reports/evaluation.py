"""The evaluation of an exercise: as the body of a page, as text, as rows for a spreadsheet, as values for another program.

DOMAIN.md 6.3. Whoever gives it out marks it as all that leaves the exercise lane.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

import msgspec

from icc_desktop.base.clock import iso_z
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Translate
from icc_desktop.domain.evaluation import OUTCOME_WORDS, STANDING_WORDS, Evaluation, ExpectedAction, InjectResult
from icc_desktop.domain.exercise import STAGE_WORDS, Remark
from icc_desktop.domain.plan import ROLES
from icc_desktop.reports import page

TITLE = QT_TRANSLATE_NOOP("core", "Evaluation of the exercise: {title}")
RAN = QT_TRANSLATE_NOOP("core", "{stage}. STARTEX {started}, ENDEX {ended}.")
RUNS = QT_TRANSLATE_NOOP("core", "{stage}. STARTEX {started}.")
COUNTS = QT_TRANSLATE_NOOP(
    "core", "Injects: {injects}, delivered: {delivered}, left out: {skipped}, acknowledged: {acknowledged}."
)
SEEN = QT_TRANSLATE_NOOP("core", "Expected actions: {expected}, seen done: {done}, of these late: {late}.")
OBJECTIVES = QT_TRANSLATE_NOOP("core", "Objectives")
PLAYERS = QT_TRANSLATE_NOOP("core", "Players")
INJECTS = QT_TRANSLATE_NOOP("core", "Injects")
EXPECTED = QT_TRANSLATE_NOOP("core", "Expected actions")
OBSERVATIONS = QT_TRANSLATE_NOOP("core", "Observer notes")
HOT_WASH = QT_TRANSLATE_NOOP("core", "Hot wash")
LESSONS = QT_TRANSLATE_NOOP("core", "Lessons")
LOCAL = QT_TRANSLATE_NOOP(
    "core", "Planned in scenario time; all else in the desk's local time, with the seconds after the inject came."
)
NONE = QT_TRANSLATE_NOOP("core", "None.")
SECONDS = QT_TRANSLATE_NOOP("core", "{what}, seconds after")
AFTER = QT_TRANSLATE_NOOP("core", "{time} (+{seconds} s)")
BEFORE = QT_TRANSLATE_NOOP("core", "{time} ({seconds} s before the inject)")
BY_HAND = QT_TRANSLATE_NOOP("core", "{time}, by hand")

HEADS: dict[str, str] = {
    "objective": QT_TRANSLATE_NOOP("core", "Objective"),
    "inject": QT_TRANSLATE_NOOP("core", "Inject"),
    "channel": QT_TRANSLATE_NOOP("core", "Channel"),
    "state": QT_TRANSLATE_NOOP("core", "State"),
    "planned": QT_TRANSLATE_NOOP("core", "Planned"),
    "delivered": QT_TRANSLATE_NOOP("core", "Delivered"),
    "opened": QT_TRANSLATE_NOOP("core", "Opened"),
    "acknowledged": QT_TRANSLATE_NOOP("core", "Acknowledged"),
    "first_call": QT_TRANSLATE_NOOP("core", "First call"),
    "decision": QT_TRANSLATE_NOOP("core", "Decision"),
    "role": QT_TRANSLATE_NOOP("core", "Role"),
    "action": QT_TRANSLATE_NOOP("core", "Action"),
    "due": QT_TRANSLATE_NOOP("core", "Due"),
    "seen": QT_TRANSLATE_NOOP("core", "Seen"),
    "time": QT_TRANSLATE_NOOP("core", "Time"),
    "author": QT_TRANSLATE_NOOP("core", "Author"),
    "text": QT_TRANSLATE_NOOP("core", "Text"),
    "lesson": QT_TRANSLATE_NOOP("core", "Lesson"),
    "owner": QT_TRANSLATE_NOOP("core", "Owner"),
    "organisation": QT_TRANSLATE_NOOP("core", "Organisation"),
    "addressee": QT_TRANSLATE_NOOP("core", "Number or address"),
}
_MOMENTS = (
    ("opened", "opened_at"),
    ("acknowledged", "acknowledged_at"),
    ("first_call", "first_call_at"),
    ("decision", "decision_at"),
)

When = Callable[[datetime], str]
Names = Callable[[str], str]


def title(found: Evaluation, translate: Translate | None = None) -> str:
    """``Evaluation of the exercise: Storm``."""
    return _say(TITLE, translate, title=found.exercise.title)


def summary(found: Evaluation, when: When, translate: Translate | None = None) -> tuple[str, ...]:
    """What it comes to, in sentences."""
    state = found.exercise
    stage = _say(STAGE_WORDS[state.stage], translate)
    started = when(state.started_at) if state.started_at else ""
    ran = (
        _say(RAN, translate, stage=stage, started=started, ended=when(state.ended_at))
        if state.ended_at
        else _say(RUNS, translate, stage=stage, started=started)
    )
    delivered = [one for one in found.injects if one.delivered_at is not None]
    counts = _say(
        COUNTS,
        translate,
        injects=len(found.injects),
        delivered=len(delivered),
        skipped=sum(one.standing == "skipped" for one in found.injects),
        acknowledged=sum(one.moments.acknowledged_at is not None for one in delivered),
    )
    expected = found.expected
    seen = _say(
        SEEN,
        translate,
        expected=len(expected),
        done=sum(one.outcome in ("done", "late") for one in expected),
        late=sum(one.outcome == "late" for one in expected),
    )
    return ran, counts, seen


def body(
    found: Evaluation,
    when: When,
    second: When,
    author: Names,
    channel: Names,
    translate: Translate | None = None,
    *,
    language: str = "en",
) -> str:
    """The evaluation as the body of a page. `when` writes an instant in a sentence, `second` in a table, to the second;
    `channel` gives the name of a channel by its id.
    """
    parts = ["".join(f"<p>{page.paragraph(one)}</p>\n" for one in summary(found, when, translate))]
    for one in _sections(found, second, author, channel, translate, language):
        note = f"<p>{page.paragraph(one.note)}</p>\n" if one.note else ""
        none = f"<p>{page.paragraph(_say(NONE, translate))}</p>"
        parts.append(page.section(one.title, note + (page.table(one.heads, one.rows) if one.rows else none)))
    return "".join(parts)


def text(
    found: Evaluation,
    when: When,
    second: When,
    author: Names,
    channel: Names,
    translate: Translate | None = None,
    *,
    language: str = "en",
) -> str:
    """The evaluation as lines that can be read out; arguments as in `body`."""
    lines = [title(found, translate), *summary(found, when, translate)]
    for one in _sections(found, second, author, channel, translate, language):
        lines += ["", one.title, *([one.note] if one.note else [])]
        named = [zip(one.heads, row, strict=True) for row in one.rows]
        lines += ["  " + "; ".join(f"{head}: {cell}" for head, cell in row if cell) for row in named]
        if not one.rows:
            lines.append(f"  {_say(NONE, translate)}")
    return "\n".join(lines) + "\n"


def table(
    found: Evaluation, author: Names, channel: Names, translate: Translate | None = None, *, language: str = "en"
) -> list[list[object]]:
    """The evaluation as rows for a spreadsheet, a table for each part; times ISO 8601 in UTC, seconds in columns of their own."""
    rows: list[list[object]] = [[one] for one in summary(found, iso_z, translate)]
    for one in _sections(found, iso_z, author, channel, translate, language):
        heads: list[object] = [*one.heads]
        lines: list[list[object]] = [[*row] for row in one.rows]
        if one.is_injects:
            heads += [_say(SECONDS, translate, what=_say(HEADS[name], translate)) for name, _ in _MOMENTS]
            lines = [[*_plain_cells(each, channel, translate)] for each in found.injects]
        rows += [[], [one.title], heads, *lines]
    return rows


class _Section(msgspec.Struct, frozen=True):
    """A part of the report: a table with its heading."""

    title: str
    heads: list[str]
    rows: list[tuple[str, ...]]
    note: str = ""
    is_injects: bool = False


def _sections(
    found: Evaluation, at: When, author: Names, channel: Names, translate: Translate | None, language: str
) -> list[_Section]:
    def made(title: str, heads: tuple[str, ...], rows: list[tuple[str, ...]], **more: Any) -> _Section:
        return _Section(_say(title, translate), [_say(HEADS[name], translate) for name in heads], rows, **more)

    def remarks(those: Iterable[Remark]) -> list[tuple[str, ...]]:
        return [(at(one.at), author(one.author), one.step, one.text) for one in those]

    head = found.scenario.head
    said = ("time", "author", "inject", "text")
    moments = ("inject", "channel", "state", "planned", "delivered", *(name for name, _ in _MOMENTS))
    return [
        made(OBJECTIVES, ("objective",), [(one.say(language),) for one in head.objectives]),
        made(
            PLAYERS,
            ("role", "organisation", "addressee"),
            [(one.role, one.organisation, one.addressee) for one in head.players],
        ),
        made(
            INJECTS,
            moments,
            [_inject_cells(one, at, channel, found, translate) for one in found.injects],
            note=_say(LOCAL, translate),
            is_injects=True,
        ),
        made(
            EXPECTED,
            ("inject", "role", "action", "due", "seen", "state"),
            [_expected_cells(one, found, translate, language) for one in found.expected],
        ),
        made(OBSERVATIONS, said, remarks(found.observations)),
        made(HOT_WASH, said, remarks(found.remarks)),
        made(LESSONS, ("lesson", "owner", "due"), [(one.text, one.owner, one.due) for one in found.lessons]),
    ]


def values(found: Evaluation, author: Names) -> dict[str, Any]:
    """The evaluation for another program: times ISO 8601 in UTC, texts in English, null where something did not happen."""
    state = found.exercise
    return {
        "exercise": state.title,
        "exercise_id": state.id,
        "scenario": state.scenario_id,
        "stage": state.stage,
        "started_at": _iso(state.started_at) or None,
        "ended_at": _iso(state.ended_at) or None,
        "injects": [_inject_values(one) for one in found.injects],
        "expected": [
            {
                "inject": one.step,
                "role": one.role,
                "do": one.do.en,
                "due_s": one.due_s,
                "seen_s": one.seen_s,
                "outcome": one.outcome,
            }
            for one in found.expected
        ],
        "observations": [_remark_values(one, author) for one in found.observations],
        "remarks": [_remark_values(one, author) for one in found.remarks],
        "lessons": [{"text": one.text, "owner": one.owner, "due": one.due or None} for one in found.lessons],
    }


def _inject_cells(
    one: InjectResult, when: When, channel: Names, found: Evaluation, translate: Translate | None
) -> tuple[str, ...]:
    delivered = when(one.delivered_at) if one.delivered_at else ""
    return (
        one.step.id,
        channel(one.step.channel) if one.step.channel else "",
        _say(STANDING_WORDS[one.standing], translate),
        f"{found.scenario.time(one.planned_s):%H:%M:%S}",
        _say(BY_HAND, translate, time=delivered) if one.by_hand else delivered,
        *(_after(one, getattr(one.moments, name), when, translate) for _, name in _MOMENTS),
    )


def _plain_cells(one: InjectResult, channel: Names, translate: Translate | None) -> list[object]:
    times = [getattr(one.moments, name) for _, name in _MOMENTS]
    return [
        one.step.id,
        channel(one.step.channel) if one.step.channel else "",
        _say(STANDING_WORDS[one.standing], translate),
        _iso(one.planned_at),
        _iso(one.delivered_at),
        *(_iso(at) for at in times),
        *("" if (seconds := one.after_s(at)) is None else round(seconds) for at in times),
    ]


def _after(one: InjectResult, at: datetime | None, when: When, translate: Translate | None) -> str:
    seconds = one.after_s(at)
    if at is None:
        return ""
    if seconds is None:
        return when(at)
    text = AFTER if seconds >= 0 else BEFORE
    return _say(text, translate, time=when(at), seconds=abs(round(seconds)))


def _expected_cells(
    one: ExpectedAction, found: Evaluation, translate: Translate | None, language: str
) -> tuple[str, ...]:
    due = f"{found.scenario.time(one.due_s):%H:%M:%S}" if one.due_s is not None else ""
    seen = f"{found.scenario.time(one.seen_s):%H:%M:%S}" if one.seen_s is not None else ""
    state = _say(OUTCOME_WORDS[one.outcome], translate)
    return one.step, _say(ROLES[one.role], translate), one.do.say(language), due, seen, state


def _inject_values(one: InjectResult) -> dict[str, Any]:
    found: dict[str, Any] = {
        "inject": one.step.id,
        "channel": one.step.channel,
        "state": one.standing,
        "planned_s": one.planned_s,
        "planned_at": _iso(one.planned_at) or None,
        "delivered_at": _iso(one.delivered_at) or None,
        "by_hand": one.by_hand,
    }
    for name, field in _MOMENTS:
        at = getattr(one.moments, field)
        found[f"{name}_at"] = _iso(at) or None
        found[f"{name}_after_s"] = one.after_s(at)
    return found


def _remark_values(one: Remark, author: Names) -> dict[str, Any]:
    return {"at": iso_z(one.at), "author": author(one.author), "inject": one.step or None, "text": one.text}


def _iso(at: datetime | None) -> str:
    return iso_z(at) if at is not None else ""


def _say(text: str, translate: Translate | None, **given: str | int) -> str:
    return Message(text, dict(given)).say(translate)
