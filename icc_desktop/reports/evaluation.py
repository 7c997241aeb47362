"""The evaluation of an exercise: as the body of a page, as CSV for a spreadsheet, as values for another program.

DOMAIN.md 6.3. Every form of it says EXERCISE, for it tells of people who were never harmed.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from icc_desktop.base.clock import iso_z
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Translate
from icc_desktop.domain.evaluation import OUTCOME_WORDS, STANDING_WORDS, Evaluation, ExpectedAction, InjectResult
from icc_desktop.domain.exercise import STAGE_WORDS, Remark
from icc_desktop.domain.exercise_words import mark_in
from icc_desktop.domain.plan import ROLES
from icc_desktop.reports import page
from icc_desktop.reports.table import csv_bytes

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
AFTER = QT_TRANSLATE_NOOP("core", "{time} (+{seconds} s)")
BEFORE = QT_TRANSLATE_NOOP("core", "{time} ({seconds} s before the inject)")
BY_HAND = QT_TRANSLATE_NOOP("core", "{time}, by hand")

HEADS: dict[str, str] = {
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

    def heads(*names: str) -> list[str]:
        return [_say(HEADS[name], translate) for name in names]

    head = found.scenario.head
    parts = ["".join(f"<p>{page.paragraph(one)}</p>\n" for one in summary(found, when, translate))]
    if head.objectives:
        said = "".join(f"<p>{page.paragraph(one.say(language))}</p>\n" for one in head.objectives)
        parts.append(page.section(_say(OBJECTIVES, translate), said))
    if head.players:
        rows = [(one.role, one.organisation, one.addressee) for one in head.players]
        parts.append(
            page.section(_say(PLAYERS, translate), page.table(heads("role", "organisation", "addressee"), rows))
        )
    injects = [_inject_cells(one, second, channel, found, translate) for one in found.injects]
    names = ("inject", "channel", "state", "planned", "delivered", *(name for name, _ in _MOMENTS))
    local = f"<p>{page.paragraph(_say(LOCAL, translate))}</p>\n"
    parts.append(page.section(_say(INJECTS, translate), local + _table(heads(*names), injects, translate)))
    expected = [_expected_cells(one, found, translate, language) for one in found.expected]
    parts.append(
        page.section(
            _say(EXPECTED, translate),
            _table(heads("inject", "role", "action", "due", "seen", "state"), expected, translate),
        )
    )
    for text, remarks in ((OBSERVATIONS, found.observations), (HOT_WASH, found.remarks)):
        rows_of = [(second(one.at), author(one.author), one.step, one.text) for one in remarks]
        parts.append(
            page.section(_say(text, translate), _table(heads("time", "author", "inject", "text"), rows_of, translate))
        )
    lessons = [(one.text, one.owner, one.due) for one in found.lessons]
    parts.append(page.section(_say(LESSONS, translate), _table(heads("lesson", "owner", "due"), lessons, translate)))
    return "".join(parts)


def sheet(
    found: Evaluation, author: Names, channel: Names, translate: Translate | None = None, *, language: str = "en"
) -> bytes:
    """The evaluation as CSV in UTF-8 with a byte order mark, a table for each part; times ISO 8601 in UTC.

    A cell that a spreadsheet would take for a formula has an apostrophe in front.
    """

    def heads(*names: str) -> list[str]:
        return [_say(HEADS[name], translate) for name in names]

    mark = mark_in(language)
    lines: list[Iterable[object]] = []
    write = lines.extend
    write([[mark], [title(found, translate)], *([one] for one in summary(found, iso_z, translate)), []])
    seconds = [f"{_say(HEADS[name], translate)} +s" for name, _ in _MOMENTS]
    names = ("inject", "channel", "state", "planned", "delivered", *(name for name, _ in _MOMENTS))
    write([[_say(INJECTS, translate)], [*heads(*names), *seconds]])
    for one in found.injects:
        times = [getattr(one.moments, name) for _, name in _MOMENTS]
        write(
            [
                [
                    one.step.id,
                    channel(one.step.channel) if one.step.channel else "",
                    _say(STANDING_WORDS[one.standing], translate),
                    _iso(one.planned_at),
                    _iso(one.delivered_at),
                    *(_iso(at) for at in times),
                    *("" if (s := one.after_s(at)) is None else round(s) for at in times),
                ]
            ]
        )
    write([[], [_say(EXPECTED, translate)], heads("inject", "role", "action", "due", "seen", "state")])
    write(_expected_cells(one, found, translate, language) for one in found.expected)
    for text, remarks in ((OBSERVATIONS, found.observations), (HOT_WASH, found.remarks)):
        write([[], [_say(text, translate)], heads("time", "author", "inject", "text")])
        write((iso_z(one.at), author(one.author), one.step, one.text) for one in remarks)
    write([[], [_say(LESSONS, translate)], heads("lesson", "owner", "due")])
    write((one.text, one.owner, one.due) for one in found.lessons)
    write([[], [mark]])
    return csv_bytes(lines)


def values(found: Evaluation, author: Names) -> dict[str, Any]:
    """The evaluation for another program: times ISO 8601 in UTC, texts in English, null where something did not happen."""
    state = found.exercise
    return {
        "mark": mark_in("en"),
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


def _table(heads: list[str], rows: Sequence[tuple[str, ...]], translate: Translate | None) -> str:
    return page.table(heads, rows) if rows else f"<p>{page.paragraph(_say(NONE, translate))}</p>"


def _iso(at: datetime | None) -> str:
    return iso_z(at) if at is not None else ""


def _say(text: str, translate: Translate | None, **given: str | int) -> str:
    return Message(text, dict(given)).say(translate)
