"""What was known, unknown and overdue at one second: the frozen picture that stands behind a decision.

DOMAIN.md 4.1: the test later is whether a reasonable decision was made on what was known then. Each line is a sentence that can be
said in any language, with the number of what it speaks of and the time that it names.
"""

from collections.abc import Callable, Iterable
from datetime import datetime

import msgspec

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Scalar
from icc_desktop.domain.decision import Decision
from icc_desktop.domain.dossier import PRECISION_WORDS, Dossier
from icc_desktop.domain.notification import SEVERITY_WORDS
from icc_desktop.domain.queue import Row, asks_for_assessment, is_overdue
from icc_desktop.domain.silence import NETWORK, NETWORK_NAME
from icc_desktop.domain.source import Gap

NOTIFICATION = QT_TRANSLATE_NOOP("core", "{headline} ({channel}), {severity}")
NO_HEADLINE = QT_TRANSLATE_NOOP("core", "without a headline")
NOT_ASSESSED = QT_TRANSLATE_NOOP("core", "not assessed")
SUMMARY = QT_TRANSLATE_NOOP("core", "Summary: {text}")
FIGURE = QT_TRANSLATE_NOOP("core", "{kind}: {value} ({precision}), source {source}")
DECIDED = QT_TRANSLATE_NOOP("core", "Decided by {who}: {choice}")
MEETING_DECIDED = QT_TRANSLATE_NOOP("core", "{title} decided: {text}")
CONTRADICTED = QT_TRANSLATE_NOOP("core", "{kind}: sources differ, {values}")
UNASSESSED = QT_TRANSLATE_NOOP("core", "Not assessed yet: {headline}")
UNCLEAR = QT_TRANSLATE_NOOP("core", "Real, exercise or test not decided: {headline}")
UNREADABLE = QT_TRANSLATE_NOOP("core", "Could not be read: {headline}")
AWAITED = QT_TRANSLATE_NOOP("core", "Open task of {owner}: {text}")
NOBODY = QT_TRANSLATE_NOOP("core", "nobody")
PROPOSED = QT_TRANSLATE_NOOP("core", "Proposed, not taken: {choice}")
NOT_HEARD = QT_TRANSLATE_NOOP("core", "Source not covered: {name}")
UNACKNOWLEDGED = QT_TRANSLATE_NOOP("core", "Acknowledgement overdue: {headline}")
TASK_OVERDUE = QT_TRANSLATE_NOOP("core", "Task overdue, {owner}: {text}")
REVIEW_OVERDUE = QT_TRANSLATE_NOOP("core", "Review of a decision overdue: {choice}")


class Line(msgspec.Struct, frozen=True):
    """One thing: the number of the entry that brought it ("" for none), in words, and the time (UTC) that it names."""

    ref: str
    words: Message
    at: datetime | None = None


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """All that was known, unknown and overdue on a dossier at `at` (UTC). `severity` is the dossier's own."""

    at: datetime
    dossier_ref: str = ""
    title: str = ""
    severity: int | None = None
    known: tuple[Line, ...] = ()
    unknown: tuple[Line, ...] = ()
    overdue: tuple[Line, ...] = ()


def said(line: Line, channel: Callable[[str], str], figure: Callable[[str], str]) -> Message:
    """A line in the words of its reader: `channel` and `figure` name a channel and what is counted by their ids, which were frozen."""
    names = {NOTIFICATION: ("channel", channel), FIGURE: ("kind", figure), CONTRADICTED: ("kind", figure)}
    if (name := names.get(line.words.text)) is None:
        return line.words
    key, of = name
    values = {**line.words.values, key: of(str(line.words.values.get(key) or ""))}
    return Message(line.words.text, values, line.words.parts)


def picture(
    found: Dossier | None, rows: Iterable[Row], decisions: Iterable[Decision], gaps: Iterable[Gap], now: datetime
) -> Picture:
    """The picture at `now`: `rows`, `decisions` and `gaps` (those that are open) are what belongs to the dossier, or to the desk
    where there is none."""
    rows, decisions = tuple(rows), tuple(decisions)
    known = [_notification(row) for row in rows if row.readable]
    unknown = [line for row in rows for line in _open_questions(row)]
    overdue = [
        Line(row.ref, _about(UNACKNOWLEDGED, row), row.acknowledge_due_at) for row in rows if is_overdue(row, now)
    ]
    for one in decisions:
        _add_decision(one, now, known, unknown, overdue)
    if found is not None:
        _add_dossier(found, now, known, unknown, overdue)
    unknown += [
        Line("", Message(NOT_HEARD, {"name": gap.name}, _network(gap)), gap.from_at)
        for gap in gaps
        if gap.to_at is None
    ]
    return Picture(
        at=now,
        dossier_ref=found.ref if found else "",
        title=found.name if found else "",
        severity=found.severity if found else None,
        known=tuple(known),
        unknown=tuple(unknown),
        overdue=tuple(overdue),
    )


def _network(gap: Gap) -> dict[str, Message]:
    return {"name": Message(NETWORK_NAME)} if gap.source_id == NETWORK.id else {}


def _about(text: str, row: Row) -> Message:
    headline = row.headline or row.identifier or row.name
    return Message(text, {"headline": headline}, {} if headline else {"headline": Message(NO_HEADLINE)})


def _notification(row: Row) -> Line:
    said = _about(NOTIFICATION, row)
    severity = Message(SEVERITY_WORDS.get(row.weight or 0, NOT_ASSESSED))
    message = Message(said.text, {**said.values, "channel": row.channel}, {**said.parts, "severity": severity})
    return Line(row.ref, message, row.received_at)


def _open_questions(row: Row) -> Iterable[Line]:
    if row.closed_at is not None:
        return
    if not row.readable:
        yield Line(row.ref, _about(UNREADABLE, row), row.received_at)
    elif row.nature == "unclear":
        yield Line(row.ref, _about(UNCLEAR, row), row.received_at)
    elif asks_for_assessment(row):
        yield Line(row.ref, _about(UNASSESSED, row), row.received_at)


def _add_decision(one: Decision, now: datetime, known: list[Line], unknown: list[Line], overdue: list[Line]) -> None:
    wording = one.wording
    if wording is None or one.state == "revoked":
        return
    if one.state == "proposed":
        unknown.append(Line(one.ref, Message(PROPOSED, {"choice": wording.choice}), one.written_at))
        return
    values: dict[str, Scalar] = {"who": wording.decided_by, "choice": wording.choice}
    known.append(Line(one.ref, Message(DECIDED, values), wording.decided_at or one.written_at))
    if one.review_at is not None and one.review_at <= now:
        overdue.append(Line(one.ref, Message(REVIEW_OVERDUE, {"choice": wording.choice}), one.review_at))


def _add_dossier(found: Dossier, now: datetime, known: list[Line], unknown: list[Line], overdue: list[Line]) -> None:
    summary = found.summary.last
    if summary is not None and summary.value.get("text"):
        known.append(Line(summary.ref, Message(SUMMARY, {"text": summary.value["text"]}), summary.at))
    for kind in dict.fromkeys(figure.kind for figure in found.figures):
        latest = found.latest(kind)
        if latest is None:
            continue
        values: dict[str, Scalar] = {"kind": kind, "value": latest.value, "source": latest.source}
        precision = Message(PRECISION_WORDS[latest.precision])
        known.append(Line(latest.ref, Message(FIGURE, values, {"precision": precision}), latest.as_at))
        differing = {f.source: f.value for f in sorted(found.figures, key=lambda f: f.as_at) if f.kind == kind}
        if len(set(differing.values())) > 1:
            text = ", ".join(f"{source}: {value}" for source, value in differing.items())
            unknown.append(Line(latest.ref, Message(CONTRADICTED, {"kind": kind, "values": text})))
    for meeting in found.meetings.values():
        for decided in meeting.decisions:
            said: dict[str, Scalar] = {"title": meeting.title, "text": decided.text}
            known.append(Line(decided.ref, Message(MEETING_DECIDED, said), decided.at))
    for task in found.open_tasks:
        text = TASK_OVERDUE if task.is_overdue(now) else AWAITED
        nobody = {} if task.owner else {"owner": Message(NOBODY)}
        line = Line(task.ref, Message(text, {"owner": task.owner, "text": task.text}, nobody), task.due_at)
        (overdue if task.is_overdue(now) else unknown).append(line)
