"""A dossier in words: its state, what it asks of the officer now, what its row says."""

from datetime import datetime, timedelta, tzinfo
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from icc_desktop.base import resources
from icc_desktop.desk.dossier_queries import DossierDetail, Listed
from icc_desktop.domain import federal_cells, figures
from icc_desktop.domain.decision import Decision
from icc_desktop.domain.dossier import STATE_WORDS, Dossier, Figure, Task
from icc_desktop.gui.panel_asked import Pressing
from icc_desktop.gui.words import clock, length_text, number_text, translate_core, when_text

translate = QCoreApplication.translate

SOON = timedelta(minutes=15)  # before something is due or convened, the plate turns amber
_NAMED = 4  # things that one sentence names


@lru_cache(maxsize=1)
def figure_kinds() -> tuple[figures.FigureKind, ...]:
    """What this house counts."""
    return figures.load(resources.read_bytes(figures.FILE))


@lru_cache(maxsize=1)
def cells() -> tuple[federal_cells.Cell, ...]:
    """The federal cells as this house knows them."""
    return federal_cells.load(resources.read_bytes(federal_cells.FILE))


def state_word(dossier: Dossier) -> str:
    """``Escalated to the duty executive``, ``Merged``, ..."""
    if dossier.merged_into is not None:
        return translate("dossiers", "Merged")
    claim = dossier.stating.last
    word = translate_core(STATE_WORDS[dossier.state])
    to = claim.value.get("to") if claim is not None else ""
    return translate("dossiers", "{state}: {to}").format(state=word, to=to) if to else word


def clock_words(listed: Listed, now: datetime, tz: tzinfo) -> tuple[str, Pressing]:
    """What the clock says of it in a few words, and how pressing that is; "" for nothing."""
    dossier, review = listed.dossier, listed.review_at
    if listed.frozen:
        return "", "none"
    late = overdue(dossier, now)
    if late:
        length = length_text((now - (late[0].due_at or now)).total_seconds())
        return translate("dossiers", "OVERDUE {length}").format(length=length), "overdue"
    if review is not None and review <= now:
        length = length_text((now - review).total_seconds())
        return translate("dossiers", "REVIEW DUE {length}").format(length=length), "overdue"
    if dossier.is_closed and review is None:
        return "", "none"
    at = dossier.next_at
    if review is not None and (at is None or review < at):
        when = clock(review, tz) if review - now < timedelta(hours=12) else when_text(review, tz, now)
        return translate("dossiers", "review {time}").format(time=when), "soon" if review - now < SOON else "asked"
    if at is None:
        return "", "none"
    meets = any(meeting.at == at for meeting in dossier.open_meetings)
    if at <= now:
        return translate("dossiers", "meeting since {time}").format(time=clock(at, tz)), "asked"
    text = translate("dossiers", "meeting {time}") if meets else translate("dossiers", "task {time}")
    when = clock(at, tz) if at - now < timedelta(hours=12) else when_text(at, tz, now)
    return text.format(time=when), "soon" if at - now < SOON else "asked"


def overdue(dossier: Dossier, now: datetime) -> tuple[Task, ...]:
    """The tasks whose time has passed, the longest overdue first; none in a closed dossier."""
    return () if dossier.is_closed else tuple(task for task in dossier.open_tasks if task.is_overdue(now))


def is_waiting(listed: Listed, now: datetime) -> bool:
    """Whether a task in it is overdue, or a decision is to be looked at again by now."""
    due = listed.review_at is not None and listed.review_at <= now
    return not listed.frozen and (due or bool(overdue(listed.dossier, now)))


def review_due(detail: DossierDetail, now: datetime) -> tuple[Decision, ...]:
    """The decisions that are to be looked at again by now, the longest due first."""
    due = ((one.review_at, one.ref, one) for one in detail.decisions if one.review_at and one.review_at <= now)
    return tuple(one for _, _, one in sorted(due, key=lambda each: each[:2]))


def count_words(count: int) -> str:
    """``1 notification``, ``3 notifications``."""
    if count == 1:
        return translate("dossiers", "1 notification")
    return translate("dossiers", "{count} notifications").format(count=number_text(count))


def row_words(listed: Listed) -> str:
    """The second line of a row: state, how much it holds, its Paragon reference."""
    dossier = listed.dossier
    state = "" if dossier.state == "open" and dossier.merged_into is None else state_word(dossier)
    return " · ".join(part for part in (state, count_words(listed.notifications), dossier.paragon_ref) if part)


def changed_words(dossier: Dossier, now: datetime, tz: tzinfo) -> str:
    """When something last happened to it."""
    at = dossier.last_at
    return translate("dossiers", "changed {time}").format(time=when_text(at, tz, now)) if at else ""


def words_to_find(dossier: Dossier) -> str:
    """What a filter looks through, folded."""
    parts = (dossier.ref, dossier.name, dossier.paragon_ref, dossier.summary_text, state_word(dossier))
    return " ".join(part for part in parts if part).casefold()


def asks(detail: DossierDetail, now: datetime, tz: tzinfo) -> tuple[str, Pressing]:
    """What is asked of the officer in this dossier, the most pressing first, and how pressing it is."""
    dossier = detail.dossier
    if detail.frozen:
        text = translate(
            "dossiers", "Frozen: its exercise has ended. What is to be said of it now goes into the evaluation."
        )
        return text, "none"
    said: list[str] = []
    pressing: Pressing = "none"
    if due := review_due(detail, now):
        length = length_text((now - (due[0].review_at or now)).total_seconds())
        what = "; ".join(f"{one.ref} {one.wording.choice if one.wording else ''}" for one in due[:_NAMED])
        said.append(
            translate("dossiers", "Review of decisions due since {length}: {what}.").format(length=length, what=what)
        )
        pressing = "overdue"
    if dossier.is_closed:
        return " ".join((*said, _over(detail, now, tz))), pressing
    late = overdue(dossier, now)
    if late:
        named = "; ".join(_task_words(task) for task in late[:_NAMED])
        length = length_text((now - (late[0].due_at or now)).total_seconds())
        said.append(translate("dossiers", "OVERDUE by {length}: {what}.").format(length=length, what=named))
        pressing = "overdue"
    if detail.unread:
        refs = ", ".join(row.ref.replace("-", "\u2011") for row in detail.unread[:_NAMED])  # no line breaks a number
        more = f" (+{number_text(len(detail.unread) - _NAMED)})" if len(detail.unread) > _NAMED else ""
        said.append(translate("dossiers", "Not acknowledged: {numbers}.").format(numbers=f"{refs}{more}"))
        pressing = "asked" if pressing == "none" else pressing
    for meeting in dossier.open_meetings[:2]:
        if meeting.at is None:
            continue
        if meeting.at <= now:
            text = translate("dossiers", "{what} since {time}: write down what is decided.")
        else:
            text = translate("dossiers", "{what} at {time}, in {length}.")
            if meeting.at - now < SOON and pressing != "overdue":
                pressing = "soon"
        length = length_text((meeting.at - now).total_seconds())
        said.append(text.format(what=meeting.title, time=when_text(meeting.at, tz, now), length=length))
        pressing = "asked" if pressing == "none" else pressing
    coming = next((task for task in dossier.open_tasks if task.due_at is not None and task.due_at > now), None)
    if coming is not None and coming.due_at is not None and not late:
        length = length_text((coming.due_at - now).total_seconds())
        text = translate("dossiers", "{what} by {time}, {length} left.")
        said.append(text.format(what=_task_words(coming), time=when_text(coming.due_at, tz, now), length=length))
        pressing = "soon" if coming.due_at - now < SOON else ("asked" if pressing == "none" else pressing)
    if said:
        return " ".join(said), pressing
    if dossier.severity is None:
        return translate("dossiers", "Assess it: how severe is it (key E)?"), "asked"
    return translate("dossiers", "Nothing is asked now."), "none"


def _over(detail: DossierDetail, now: datetime, tz: tzinfo) -> str:
    dossier = detail.dossier
    if dossier.merged_into is not None:
        into = detail.into
        named = f"{into.ref} {into.name}" if into else ""
        text = translate("dossiers", "Merged into {what}. What it held stands there (Shift+J undoes it).")
        return text.format(what=named)
    claim = dossier.stating.last
    if claim is None:
        return ""
    at = when_text(claim.at, tz, now)
    return translate("dossiers", "Closed {time}: {reason}").format(time=at, reason=claim.value.get("reason", ""))


def _task_words(task: Task) -> str:
    return f"{task.text} ({task.owner})" if task.owner else task.text


def figure_name(figure: Figure, kinds: tuple[figures.FigureKind, ...], language: str) -> str:
    """What is counted, in the user's language; the house's own word as it was typed."""
    return next((kind.names.say(language) for kind in kinds if kind.id == figure.kind), figure.kind)


def value_words(figure: Figure) -> str:
    """``≥ 12``, ``≈ 40``, ``7``: the number with its precision."""
    mark = {"exact": "", "estimate": "≈ ", "at-least": "≥ ", "at-most": "≤ "}[figure.precision]
    return f"{mark}{number_text(figure.value)}"
