"""The sheet of the filters: what the list shows, field by field, all by the keyboard."""

from collections.abc import Callable
from datetime import datetime, tzinfo
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from icc_desktop.domain.alert import Lane
from icc_desktop.domain.moment import parse_moment
from icc_desktop.domain.search import NOT_ASSESSED, PERIOD_WORDS, STATE_WORDS, Filters, Period, PeriodName, State
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.choices import Choice, Choices
from icc_desktop.gui.filter_words import Offered
from icc_desktop.gui.forms import Field
from icc_desktop.gui.pick_field import PickField
from icc_desktop.gui.severity import severity_word
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.words import translate_core, when_text

translate = QCoreApplication.translate  # a name that lupdate knows

_WIDTH = 114 * GRID
_ANY = "any"
_SEVERITIES = (4, 3, 2, 1, NOT_ASSESSED)


class FilterForm(ActSheet):
    """The sheet. Nothing that is ticked or written in a line lets everything through on that line."""

    def __init__(
        self,
        parent: QWidget,
        filters: Filters,
        offered: Offered,
        *,
        lane: Lane,
        now: Callable[[], datetime],
        tz: tzinfo,
    ):
        super().__init__(
            parent,
            title=translate("filter", "Filter the list"),
            about=translate("filter", "A row is shown where every line fits; on a line one of several is enough."),
            lane=lane,
            save=translate("filter", "Show"),
        )
        self._filters, self._now, self._tz = filters, now, tz
        self._severities = {one: QCheckBox(severity_word(one or None)) for one in _SEVERITIES}
        self._states: dict[State, QCheckBox] = {
            one: QCheckBox(translate_core(word)) for one, word in STATE_WORDS.items()
        }
        comma = translate("filter", "Several with commas")
        self._picks = {
            "countries": PickField(
                translate("filter", "Country"), translate("filter", "NL, France, …"), offered.countries
            ),
            "regions": PickField(translate("filter", "Belgian province"), comma, offered.regions),
            "channels": PickField(translate("filter", "Channel"), comma, offered.channels),
            "sources": PickField(translate("filter", "Source"), comma, offered.sources),
            "marks": PickField(
                translate("filter", "Handling mark"), translate("filter", "TLP:AMBER, ..."), offered.marks
            ),
        }
        words = [
            (_ANY, translate("filter", "Any time")),
            *((one, translate_core(word)) for one, word in PERIOD_WORDS.items()),
        ]
        choices = tuple(Choice(id=one, key=str(key), text=word) for key, (one, word) in enumerate(words))
        self._period = Choices(translate("filter", "Received"), choices, across=True)
        self._from, self._to = Field(check=self._moment_problem), Field(check=partial(self._moment_problem, end=True))
        self._make()
        self.setFixedWidth(_WIDTH)
        self._fill(filters)
        self._severities[4].setFocus()

    def values(self) -> Values | None:
        period: Period | None = None
        if self._period.value == "span":
            from_at, to_at = self._moment(self._from), self._moment(self._to, end=True)
            if from_at is not None and to_at is not None and from_at >= to_at:
                self.show_problem(translate("filter", "The time ends before it begins."))
                return None
            period = Period(name="span", from_at=from_at, to_at=to_at) if from_at or to_at else None
        elif self._period.value not in (None, _ANY):
            name: PeriodName = next(one for one in PERIOD_WORDS if one == self._period.value)
            period = Period(name=name)
        made = Filters(
            severities=tuple(one for one, box in self._severities.items() if box.isChecked()),
            states=tuple(one for one, box in self._states.items() if box.isChecked()),
            period=period,
            kinds=self._filters.kinds,
            **{name: field.ids for name, field in self._picks.items()},
        )
        return {"filters": made}

    def _has_typed(self) -> bool:
        return False  # nothing is lost that takes longer than a moment to tick again

    def _fill(self, filters: Filters) -> None:
        for severity, box in self._severities.items():
            box.setChecked(severity in filters.severities)
        for state, box in self._states.items():
            box.setChecked(state in filters.states)
        for name, field in self._picks.items():
            field.show_ids(getattr(filters, name))
        period = filters.period
        self._period.choose(period.name if period else _ANY)
        for edge, at in (
            (self._from, period.from_at if period else None),
            (self._to, period.to_at if period else None),
        ):
            if at is not None:
                edge.edit.setText(f"{at.astimezone(self._tz):%Y-%m-%d %H:%M}")
        self._show_span()

    def _make(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        for at, (word, part) in enumerate(
            (
                (translate("filter", "Severity"), _row(list(self._severities.values()), 5)),
                (translate("filter", "State"), _row(list(self._states.values()), 4)),
                (translate("filter", "Received"), self._period),
            )
        ):
            label = QLabel(word)
            grid.addWidget(label, at, 0)
            grid.addWidget(part, at, 1)
        self.body.addLayout(grid)
        hint = translate("filter", "24/11, 24/11/2025 13:58, 13:58 or 1258Z")
        self._from.set_words(translate("filter", "From"), hint)
        self._to.set_words(translate("filter", "To"), hint)
        for field, end in ((self._from, False), (self._to, True)):
            field.changed.connect(lambda _, field=field, end=end: self._say_moment(field, end))
        self._add_beside(self._from, self._to)
        self._add_beside(self._picks["countries"], self._picks["regions"])
        self._add_beside(self._picks["channels"], self._picks["sources"])
        self._add_beside(self._picks["marks"], QWidget())
        self._choices.append(self._period)
        self._period.chosen.connect(lambda _: self._show_span())

    def _add_beside(self, left: QWidget, right: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(left, 1)
        row.addWidget(right, 1)
        self.body.addLayout(row)

    def _show_span(self) -> None:
        for field in (self._from, self._to):
            field.setEnabled(self._period.value == "span")

    def _moment(self, field: Field, *, end: bool = False) -> datetime | None:
        return parse_moment(field.text, self._now(), self._tz, end=end)

    def _moment_problem(self, text: str, *, end: bool = False) -> str:
        if self._period.value != "span" or not text.strip() or parse_moment(text, self._now(), self._tz, end=end):
            return ""
        return translate("filter", "A day is written 24/11 or 2025-11-24, a time 13:58.")

    def _say_moment(self, field: Field, end: bool) -> None:
        at = self._moment(field, end=end)
        label = translate("filter", "To") if end else translate("filter", "From")
        hint = translate("filter", "24/11, 24/11/2025 13:58, 13:58 or 1258Z")
        field.set_words(label, hint if at is None else when_text(at, self._tz, self._now()))


def _row(parts: list[QCheckBox], across: int) -> QWidget:
    held = QWidget()
    grid = QGridLayout(held)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GRID)
    grid.setVerticalSpacing(0)
    for at, part in enumerate(parts):
        grid.addWidget(part, at // across, at % across)
    grid.setColumnStretch(across, 1)
    return held
