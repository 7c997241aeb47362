"""The rules by which notifications are joined to one event, on one sheet: what each looks for, what it then does, how near is near enough.

Hides how rules become fields and fields rules. Nothing counts before it is saved; rules equal to those of the program
are kept as "those of the program", so that a newer program may bring better ones.
"""

import math
from dataclasses import dataclass
from typing import Any, get_args

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from icc_desktop.desk import matching
from icc_desktop.desk.change import Change
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.matching import Does, Rule, RuleId, Rules
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.doing import Ask, Run
from icc_desktop.gui.forms import ActButton, quiet
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.typed import Asked

translate = QCoreApplication.translate  # a name that lupdate knows

_WIDTH = 150 * GRID  # pixels
_NUMBER = 10 * GRID
_SHORTEST = 2  # letters of a word: one letter would be found in every text
_UNITS = ("seconds", "kilometres", "percent")


async def set_matching(parent: QWidget, *, run: Run, ask: Ask, lane: Lane) -> Change | None:
    """Ask for the rules in a sheet over `parent` and keep them; None where it was left."""
    form = MatchingForm(parent, await ask(matching.rules), matching.shipped(), lane=lane)

    async def keep(values: Values) -> Change | None:
        if values["rules"] == matching.shipped():
            return await run(matching.reset_rules)
        return await run(matching.change_rules, **values)

    return await form.ask_until(keep)


def rule_words(rule: RuleId) -> str:
    """What a rule looks for."""
    words: dict[RuleId, str] = {
        "same-identifier": translate("matching_form", "The same message came by another way"),
        "carried": translate("matching_form", "One came as an attachment of the other"),
        "referenced": translate("matching_form", "One names the other as its earlier message"),
        "same-event": translate("matching_form", "Both name the same event (GDACS, GLIDE, USGS, …)"),
        "same-text": translate("matching_form", "Same words, same areas, another identifier"),
        "same-incident": translate("matching_form", "The senders put both under one incident"),
        "same-quake": translate("matching_form", "Two quakes, at most so far apart"),
        "same-area": translate("matching_form", "Same kind of event, same time, so much of the smaller area shared"),
        "similar-words": translate("matching_form", "Headlines in one language, so much alike"),
    }
    return words[rule]


def does_words(does: Does) -> str:
    """What is done where a rule holds."""
    words: dict[Does, str] = {
        "sure": translate("matching_form", "joins by itself"),
        "propose": translate("matching_form", "asks"),
        "off": translate("matching_form", "off"),
    }
    return words[does]


def kind_word(kind: str) -> str:
    """What a kind of event is called; a kind of the house's own as it is written."""
    words = {
        "quake": translate("matching_form", "Earthquake"),
        "tsunami": translate("matching_form", "Tsunami"),
        "flood": translate("matching_form", "Flood"),
        "wind": translate("matching_form", "Wind and storm"),
        "thunderstorm": translate("matching_form", "Thunderstorm"),
        "rain": translate("matching_form", "Rain"),
        "snow": translate("matching_form", "Snow and ice"),
        "heat": translate("matching_form", "Heat"),
        "cold": translate("matching_form", "Cold"),
        "fog": translate("matching_form", "Fog"),
        "fire": translate("matching_form", "Fire"),
        "volcano": translate("matching_form", "Volcano"),
        "drought": translate("matching_form", "Drought"),
        "avalanche": translate("matching_form", "Avalanche"),
        "landslide": translate("matching_form", "Landslide"),
        "nuclear": translate("matching_form", "Nuclear and radiological"),
        "chemical": translate("matching_form", "Hazardous substances"),
        "disease": translate("matching_form", "Disease"),
        "cyber": translate("matching_form", "Cyber"),
        "attack": translate("matching_form", "Attack"),
    }
    return words.get(kind, kind)


def number_typed(text: str) -> float | None:
    """A number as it is typed, with point or comma; None for anything else."""
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


@dataclass(frozen=True)
class _Line:
    """The fields of one rule. `came` says what it does in the program as it came, where it was changed."""

    does: QComboBox
    numbers: dict[str, QLineEdit]
    came: QLabel


class MatchingForm(ActSheet):
    """The sheet. Alt+1 shows the rules, Alt+2 the words; Alt+0 puts in what came with the program, until it is saved."""

    def __init__(self, parent: QWidget, rules: Rules, shipped: Rules, *, lane: Lane):
        super().__init__(
            parent,
            title=translate("matching_form", "Matching: when two notifications are one event"),
            about=translate(
                "matching_form",
                "It counts for what arrives from now on, in both lanes. Each join says why; what a person parted stays parted.",
            ),
            lane=lane,
            save=translate("matching_form", "Save"),
        )
        self._rules, self._shipped = rules, shipped
        self._words: dict[str, tuple[str, ...]] = {}
        self._filling = self._changed = False
        self._lines: dict[RuleId, _Line] = {}
        self._hours = QLineEdit()
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._make_rules(), translate("matching_form", "Rules   Alt+1"))
        self._tabs.addTab(self._make_words(), translate("matching_form", "Words for kinds of event   Alt+2"))
        self._reset = ActButton(translate("matching_form", "As shipped"), key="Alt+0")
        self.body.addWidget(self._tabs)
        self.body.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFixedWidth(_WIDTH)
        self._fill(rules)
        self._connect()
        self._lines["same-identifier"].does.setFocus()

    def values(self) -> Values | None:
        problem = self._problem_of_numbers() or self._problem_of_words()
        if problem is not None:
            where, words = problem
            self.show_problem(words)
            self._tabs.setCurrentIndex(1 if self._text.isAncestorOf(where) else 0)
            where.setFocus()
            return None
        if self.rules == self._rules:
            self.reject()  # nothing was changed, so nothing is written
            return None
        return {"rules": self.rules}

    @property
    def rules(self) -> Rules:
        """The rules as they stand in the fields; fields that hold no number keep what was."""
        made: dict[RuleId, Rule] = {}
        for name, line in self._lines.items():
            numbers: dict[str, Any] = {unit: number_typed(field.text()) for unit, field in line.numbers.items()}
            made[name] = Rule(does=line.does.currentData(), **numbers)
        hours = number_typed(self._hours.text()) or self._rules.within_hours
        return Rules(within_hours=hours, rules=made, kinds={**self._words, **self._shown_words()})

    # -- parts

    def _make_rules(self) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        for column, word in enumerate(
            (
                translate("matching_form", "It looks for"),
                translate("matching_form", "It then"),
                translate("matching_form", "Near enough"),
            )
        ):
            grid.addWidget(quiet(word), 0, column)
        names: tuple[RuleId, ...] = get_args(RuleId)
        for row, name in enumerate(names, start=1):
            words = QLabel(rule_words(name))
            line = self._lines[name] = _Line(QComboBox(), {}, quiet())
            for does in ("sure", "propose", "off"):
                line.does.addItem(does_words(does), does)
            line.does.setAccessibleName(words.text())
            words.setBuddy(line.does)
            near = QHBoxLayout()
            near.setSpacing(GRID // 2)
            shipped = self._shipped.rule(name)
            for unit in _UNITS:
                if getattr(shipped, unit) is not None or getattr(self._rules.rule(name), unit) is not None:
                    field = line.numbers[unit] = QLineEdit()
                    field.setFixedWidth(_NUMBER)
                    field.setAccessibleName(f"{words.text()}, {_unit_word(unit)}")
                    near.addWidget(field)
                    near.addWidget(QLabel(_unit_word(unit)))
                    near.addSpacing(GRID)
            near.addStretch(1)
            grid.addWidget(words, row, 0)
            grid.addWidget(line.does, row, 1)
            grid.addLayout(near, row, 2)
            grid.addWidget(line.came, row, 3)
        self._hours.setFixedWidth(_NUMBER)
        back = QLabel(translate("matching_form", "Looked back, by the time of receipt"))
        back.setBuddy(self._hours)
        self._hours.setAccessibleName(back.text())
        hours = QHBoxLayout()
        hours.setSpacing(GRID // 2)
        hours.addWidget(self._hours)
        hours.addWidget(QLabel(translate("matching_form", "hours")))
        hours.addStretch(1)
        grid.addWidget(back, len(self._lines) + 1, 0)
        grid.addLayout(hours, len(self._lines) + 1, 2)
        self._hours_came = quiet()
        grid.addWidget(self._hours_came, len(self._lines) + 1, 3)
        grid.setColumnStretch(3, 1)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, GRID, 0, 0)
        whole.addLayout(grid)
        whole.addStretch(1)
        return page

    def _make_words(self) -> QWidget:
        self._kinds = QListWidget()
        self._kinds.setAccessibleName(translate("matching_form", "Kinds of event"))
        self._kinds.setFixedWidth(30 * GRID)
        self._text = Asked(translate("matching_form", "Words by which it is known, in any language"), least=6, most=12)
        hint = quiet(
            translate(
                "matching_form",
                "Looked for in event and headline; commas between them. Accents and capitals do not matter, and a word counts "
                "at the beginning of a word of the text: “flood” also finds “flooding”. A word in CAPITALS is a code of a "
                "format and stands alone: “FL”.",
            )
        )
        right = QVBoxLayout()
        right.setSpacing(GRID)
        right.addWidget(self._text)
        right.addWidget(hint)
        right.addStretch(1)
        page = QWidget()
        both = QHBoxLayout(page)
        both.setContentsMargins(0, GRID, 0, 0)
        both.setSpacing(3 * GRID)
        both.addWidget(self._kinds)
        both.addLayout(right, 1)
        return page

    def _connect(self) -> None:
        for line in self._lines.values():
            line.does.currentIndexChanged.connect(self._edited)
            for field in line.numbers.values():
                field.textEdited.connect(self._edited)
        self._hours.textEdited.connect(self._edited)
        self._text.edit.textChanged.connect(self._edited)
        self._text.edit.entered.connect(self._entered)
        self._kinds.currentRowChanged.connect(self._kind_chosen)
        self._reset.clicked.connect(self.put_shipped)
        for key, do in (
            ("Alt+1", lambda: self._show_page(0, self._lines["same-identifier"].does)),
            ("Alt+2", lambda: self._show_page(1, self._kinds)),
            ("Alt+0", self.put_shipped),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(do)

    # -- filling

    def put_shipped(self) -> None:
        """Put in what came with the program; it counts once it is saved."""
        self._fill(self._shipped)
        self._edited()
        self.show_problem(
            translate(
                "matching_form", "These are the rules as shipped. Enter saves them, Esc leaves everything as it was."
            ),
            rank="quiet",
        )

    def _fill(self, rules: Rules) -> None:
        self._filling = True
        for name, line in self._lines.items():
            rule = rules.rule(name)
            line.does.setCurrentIndex(line.does.findData(rule.does))
            for unit, field in line.numbers.items():
                field.setText(_number_text(getattr(rule, unit)))
        self._hours.setText(_number_text(rules.within_hours))
        chosen = max(self._kinds.currentRow(), 0)
        self._words = dict(rules.kinds)
        self._kind = ""
        self._kinds.clear()
        for kind in rules.kinds:
            self._kinds.addItem(kind_word(kind))
        self._kinds.setCurrentRow(min(chosen, self._kinds.count() - 1))
        self._show_words()
        self._filling = False
        self._say_what_came()

    def _kind_chosen(self) -> None:
        if not self._filling:
            self._words |= self._shown_words()
            self._show_words()

    def _show_words(self) -> None:
        at = self._kinds.currentRow()
        self._kind = tuple(self._words)[at] if 0 <= at < len(self._words) else ""
        filling, self._filling = self._filling, True
        self._text.edit.setPlainText(", ".join(self._words.get(self._kind, ())))
        self._text.setEnabled(bool(self._kind))
        self._filling = filling

    def _shown_words(self) -> dict[str, tuple[str, ...]]:
        if not self._kind:
            return {}
        typed = self._text.text.replace("\n", ",").replace(";", ",").split(",")
        return {self._kind: tuple(dict.fromkeys(word for each in typed if (word := " ".join(each.split()))))}

    def _say_what_came(self) -> None:
        text = translate("matching_form", "shipped: {value}")
        for name, line in self._lines.items():
            came = self._shipped.rule(name)
            values = [does_words(came.does)]
            same = line.does.currentData() == came.does
            for unit, field in line.numbers.items():
                number = getattr(came, unit)
                same = same and number_typed(field.text()) == number
                values.append(f"{_number_text(number)} {_unit_word(unit)}")
            line.came.setText("" if same else text.format(value=", ".join(values)))
        hours = self._shipped.within_hours
        same = number_typed(self._hours.text()) == hours
        self._hours_came.setText("" if same else text.format(value=_number_text(hours)))

    # -- what is wrong

    def _problem_of_numbers(self) -> tuple[QWidget, str] | None:
        for name, line in self._lines.items():
            for unit, field in line.numbers.items():
                number = number_typed(field.text())
                most = 100 if unit == "percent" else math.inf
                if number is None or not 0 < number <= most:
                    if unit == "percent":
                        text = translate("matching_form", "“{rule}”: give a number above 0, up to 100 percent.")
                    else:
                        text = translate("matching_form", "“{rule}”: give a number above 0; to look away, choose off.")
                    return field, text.format(rule=rule_words(name))
        hours = number_typed(self._hours.text())
        if hours is None or not 0 < hours <= 24 * 366:
            return self._hours, translate(
                "matching_form", "Give the hours that are looked back: above 0, up to a year."
            )
        return None

    def _problem_of_words(self) -> tuple[QWidget, str] | None:
        owners: dict[str, str] = {}
        for at, (kind, words) in enumerate({**self._words, **self._shown_words()}.items()):
            problem = ""
            for word in words:
                other = owners.setdefault(word.casefold(), kind)
                if len(word) < _SHORTEST:
                    text = translate("matching_form", "“{word}” is too short: it would be found in every text.")
                    problem = text.format(word=word)
                elif other != kind:
                    text = translate(
                        "matching_form", "“{word}” stands under {one} and under {other}: it counts for one only."
                    )
                    problem = text.format(word=word, one=kind_word(other), other=kind_word(kind))
            if problem:
                self._kinds.setCurrentRow(at)
                return self._text.edit, problem
        return None

    # -- inside

    def _edited(self) -> None:
        if not self._filling:
            self._changed = True
            self.show_problem("")
            self._say_what_came()

    def _has_typed(self) -> bool:
        return self._changed and self.rules != self._rules

    def _show_page(self, page: int, first: QWidget) -> None:
        self._tabs.setCurrentIndex(page)
        first.setFocus()


def _unit_word(unit: str) -> str:
    return {
        "seconds": translate("matching_form", "seconds"),
        "kilometres": translate("matching_form", "km"),
        "percent": translate("matching_form", "%"),
    }[unit]


def _number_text(number: float | None) -> str:
    """Without a separator of thousands, so that it can be typed over."""
    return "" if number is None else f"{number:g}".replace(".", QLocale().decimalPoint())
