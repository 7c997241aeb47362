"""A decision in words: its state, when it is to be looked at again, and everything about it as a reading with the frozen picture."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from icc_desktop.base import resources
from icc_desktop.base.yaml_values import Titles
from icc_desktop.desk.decisions import DecisionDetail
from icc_desktop.domain import deciders
from icc_desktop.domain.decision import STATE_WORDS, Decision
from icc_desktop.domain.picture import Line, Picture, said
from icc_desktop.gui.dossier_words import figure_kinds
from icc_desktop.gui.panel_asked import Pressing
from icc_desktop.gui.panel_reading import Fact, Link, Part
from icc_desktop.gui.words import (
    ago_text,
    length_text,
    number_text,
    say,
    time_text,
    translate_core,
    when_text,
)
from icc_desktop.reports import decision as report
from icc_desktop.reports.decision import Naming

translate = QCoreApplication.translate

SOON = timedelta(minutes=15)  # before a review is due, it turns amber
ICONS = {"proposed": "unclear", "taken": "acknowledge", "revoked": "strike"}


@lru_cache(maxsize=1)
def roles() -> tuple[Titles, ...]:
    """The roles that this house offers as deciders."""
    return deciders.load(resources.read_bytes(deciders.FILE))


def state_words(one: Decision) -> str:
    """``Proposed``, ``Taken``, ``Revoked``."""
    return translate_core(STATE_WORDS[one.state])


def review_words(one: Decision, now: datetime) -> tuple[str, Pressing]:
    """How long until it is to be looked at again, and how pressing that is; "" for never."""
    at = one.review_at
    if at is None:
        looked = one.reviewed.last
        return (translate("decisions", "reviewed") if looked is not None and one.state == "taken" else ""), "none"
    if at <= now:
        length = length_text((now - at).total_seconds())
        return translate("decisions", "DUE since {length}").format(length=length), "overdue"
    return ago_text(at, now), "soon" if at - now < SOON else "none"


def naming(author: Callable[[str], str], channels: Mapping[str, str], language: str) -> Naming:
    """How ids are named: accounts by `author`, channels by their names in `channels`, figures as the house calls them."""
    kinds = {kind.id: kind.names.say(language) for kind in figure_kinds()}
    return Naming(author, lambda one: channels.get(one, one), lambda one: kinds.get(one, one))


def title_words(one: Decision) -> str:
    """The number and the choice, on one line."""
    choice = one.wording.choice if one.wording else ""
    return f"{one.ref}  {' '.join(choice.split())}"


def dossier_part(found: DecisionDetail) -> Part:
    """In which dossier it stands, as it was called when the decision was written."""
    shown, one = found.picture, found.decision
    if shown is None or one.dossier_id is None or not shown.dossier_ref:
        return Part(text=translate("decisions", "In no dossier."), rank="quiet")
    return Part(links=(Link(f"{shown.dossier_ref}  {shown.title}", one.dossier_id, "dossier"),))


def decision_parts(
    found: DecisionDetail, names: Naming, links: Mapping[str, Link], now: datetime, tz: tzinfo
) -> tuple[Part, ...]:
    """A decision in full, then what was known, unknown and overdue when it was written. `links` lead from a number to its thing."""
    one = found.decision

    def when(at: datetime) -> str:
        return when_text(at, tz, now)

    facts = [Fact(caption, text) for caption, text in report.facts(one, when, names, translate_core)]
    warnings = (translate("decisions", "Two people wrote it differently without knowing of each other."),)
    whole = Part(facts=tuple(facts), warnings=warnings if one.conflicts else ())
    if found.picture is None:
        return whole, Part(text=translate_core(report.NO_PICTURE), rank="quiet")
    return whole, *picture_parts(found.picture, names, links, tz)


def picture_parts(shown: Picture, names: Naming, links: Mapping[str, Link], tz: tzinfo) -> tuple[Part, ...]:
    """What was known, unknown and overdue at its second, as three lists with numbers and times."""
    titles = (
        translate("decisions", "KNOWN at {time}: {count}"),
        translate("decisions", "UNKNOWN at {time}: {count}"),
        translate("decisions", "OVERDUE at {time}: {count}"),
    )
    at = time_text(shown.at, tz)
    parts = []
    for title, (_, lines) in zip(titles, report.lists(shown), strict=True):
        facts = tuple(_fact(line, names, links, shown.at, tz) for line in lines)
        nothing = "" if facts else translate("decisions", "Nothing.")
        named = title.format(time=at, count=number_text(len(lines)))
        parts.append(Part(named, text=nothing, facts=facts, rank="quiet"))
    return tuple(parts)


def now_title(at: datetime, tz: tzinfo) -> str:
    """What stands above a picture that is not frozen yet."""
    return translate("decisions", "Now, {time}").format(time=time_text(at, tz))


def _fact(line: Line, names: Naming, links: Mapping[str, Link], at: datetime, tz: tzinfo) -> Fact:
    when = when_text(line.at, tz, at) if line.at else ""
    link = links.get(line.ref)
    caption = "\n".join(part for part in ("" if link else line.ref, when) if part)
    text = say(said(line, names.channel, names.figure))
    return Fact(f"\n{caption}" if link and caption else caption, text, link=link)
