"""What a dossier's timeline gives out: its entries under the filter, and the gaps in the cover of the sources while it ran."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from icc_desktop.desk.dossier_queries import DossierDetail
from icc_desktop.desk.marks import shipped
from icc_desktop.domain.history import LogRow
from icc_desktop.domain.source import Gap
from icc_desktop.domain.timeline import PARTS, part_of
from icc_desktop.gui.dossier_section import SectionPlace
from icc_desktop.gui.report import Report
from icc_desktop.gui.words import full_text, translate_core
from icc_desktop.reports import gaps, timeline

translate = QCoreApplication.translate


class Period(NamedTuple):
    """From when to when a dossier runs, and the gaps in the cover of the sources meanwhile."""

    since: datetime
    until: datetime
    gaps: tuple[Gap, ...]


def entry_report(place: SectionPlace, detail: DossierDetail, rows: Sequence[LogRow], count: int) -> Report:
    """The entries of `rows`, the oldest first; `count` is how many there are without a filter."""
    found = detail.dossier

    def when(at: datetime) -> str:
        return full_text(at, place.tz)

    def part(row: LogRow) -> str:
        return translate_core(PARTS[part_of(row)])

    name = place.author_name
    return Report(
        title=timeline.title(found, translate_core),
        what=translate("timeline", "timeline"),
        ref=found.ref,
        lane=found.lane,
        language=place.language,
        mark=mark_words(detail.mark, place.language),
        dossier_id=found.id,
        body=lambda: timeline.body(found, rows, count, when, name, translate_core),
        text=lambda: timeline.text(found, rows, when, name, translate_core),
        table=lambda: timeline.rows(rows, name, part, translate_core),
        values=lambda: timeline.values(found, rows, name),
    )


def cover_report(place: SectionPlace, detail: DossierDetail, period: Period) -> Report:
    """The gaps in the cover while a dossier ran, or that there were none."""
    now, found = place.now(), detail.dossier

    def when(at: datetime) -> str:
        return full_text(at, place.tz)

    title = translate("timeline", "Cover of the sources during {ref} {title}, {since} to {until}")
    return Report(
        title=title.format(ref=found.ref, title=found.name, since=when(period.since), until=when(period.until)),
        what=translate("timeline", "cover"),
        ref=found.ref,
        lane=found.lane,
        language=place.language,
        mark=mark_words(detail.mark, place.language),
        dossier_id=found.id,
        body=lambda: gaps.body(period.gaps, now, when, translate_core),
        text=lambda: gaps.text(period.gaps, period.since, period.until, now, translate_core),
        table=lambda: gaps.rows(period.gaps, now, translate_core),
        values=lambda: gaps.values(period.gaps, period.since, period.until, now),
    )


def mark_words(code: str | None, language: str) -> str:
    """A handling mark in its official words, "" for none."""
    mark = shipped().mark(code)
    return mark.say(language) if mark is not None else ""
