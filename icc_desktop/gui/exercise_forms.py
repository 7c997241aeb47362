"""The forms of the editor: what an exercise says of the whole, and one inject."""

import re
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from icc_desktop.base.yaml_values import Titles
from icc_desktop.domain.channel import Channel
from icc_desktop.domain.plan import ROLES, Expected, Head, Inject, PlannedStep, Player, Spoken, Words
from icc_desktop.domain.scenario import PlanProblem, start_of
from icc_desktop.domain.telephone import QUESTIONS
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.exercise_editor import KINDS, kind_of
from icc_desktop.gui.forms import Check, Field
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.tones import Lane
from icc_desktop.gui.typed import Asked
from icc_desktop.gui.words import say, translate_core

translate = QCoreApplication.translate  # a name that lupdate knows

EXERCISE: Lane = "exercise"
_WIDE = 100 * GRID  # pixels
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SPOKEN: tuple[str, ...] = (
    "where",
    "what",
    "hazards",
    "casualties",
    "cross_border",
    "belgians",
    "wanted",
    "next_contact",
)


class HeadForm(ActSheet):
    """Name, synopsis, start, objectives and players. What stands in other languages stays."""

    def __init__(self, parent: QWidget, head: Head, language: str):
        super().__init__(
            parent,
            title=translate("exercise", "The exercise"),
            about="",
            lane=EXERCISE,
            save=translate("exercise", "Save"),
        )
        self.setFixedWidth(_WIDE * 3 // 4)
        self._head, self._language = head, language
        needed = translate("exercise", "Give the exercise a name.")
        self.name = self.add_field(Field(check=lambda text: "" if text.strip() else needed))
        self.name.set_words(translate("exercise", "Name"))
        self.name.edit.setText(head.titles.say(language))
        self.synopsis = self.add_text(Asked(translate("exercise", "What it is about"), least=2, most=4))
        self.synopsis.edit.setPlainText(head.synopsis.say(language))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.start, self.zone = Field(), Field()
        self.start.set_words(translate("exercise", "Begins, in scenario time"), "2027-01-14 15:40")
        self.zone.set_words(translate("exercise", "Time zone"), "Europe/Brussels")
        self.start.edit.setText(head.start)
        self.zone.edit.setText(head.zone)
        row.addWidget(self.start)
        row.addWidget(self.zone)
        self.body.addLayout(row)
        self.objectives = self.add_text(
            Asked(translate("exercise", "Objectives, one in a line (Shift+Enter)"), least=2, most=4)
        )
        self.objectives.edit.setPlainText("\n".join(one.say(language) for one in head.objectives))
        self.players = self.add_text(
            Asked(
                translate("exercise", "Players, one in a line: role; organisation; number or address"), least=3, most=6
            )
        )
        self.players.edit.setPlainText(
            "\n".join("; ".join((p.role, p.organisation, p.addressee)).rstrip("; ") for p in head.players)
        )
        for text in (self.synopsis, self.objectives, self.players):
            text.edit.document().setModified(False)
        self.name.setFocus()

    def values(self) -> Values | None:
        head = msgspec.structs.replace(
            self._head,
            titles=with_text(self._head.titles, self._language, self.name.text),
            synopsis=with_text(self._head.synopsis, self._language, self.synopsis.text),
            start=self.start.text.strip(),
            zone=self.zone.text.strip(),
            objectives=self._objectives(),
            players=tuple(player for line in self.players.text.splitlines() if (player := player_in(line))),
        )
        try:
            start_of(head)
        except PlanProblem as wrong:
            self.show_problem(say(wrong.problem))
            return None
        return {"head": head}

    def _objectives(self) -> tuple[Titles, ...]:
        lines = [line.strip() for line in self.objectives.text.splitlines() if line.strip()]
        before = self._head.objectives
        return tuple(
            with_text(before[at] if at < len(before) else Titles(""), self._language, line)
            for at, line in enumerate(lines)
        )

    def _has_typed(self) -> bool:
        texts = (self.synopsis, self.objectives, self.players)
        return self.name.edit.isModified() or any(text.edit.document().isModified() for text in texts)


class InjectForm(ActSheet):
    """One inject. What the form does not ask for (repetition, sending time, other languages) stays as it is."""

    def __init__(self, parent: QWidget, step: PlannedStep | None, channels: tuple[Channel, ...], language: str):
        title = translate("exercise", "New inject") if step is None else translate("exercise", "Inject {name}")
        super().__init__(
            parent,
            title=title.format(name=step.id if step else ""),
            about="",
            lane=EXERCISE,
            save=translate("exercise", "Save"),
        )
        self.setFixedWidth(_WIDE)
        self._new = step is None
        self._step = step or PlannedStep("new", "")
        self._language = language
        self._make(channels)
        self._lay_out_fields()
        self._fill()
        self._show_kind()
        self.kind.currentIndexChanged.connect(lambda _: self._show_kind())
        (self.name if self._new else self.at).setFocus()

    def values(self) -> Values | None:
        kind = str(self.kind.currentData())
        what: dict[str, Any] = dict.fromkeys(("cap", "text", "call", "again", "network"))
        match kind:
            case "text":
                what["text"] = Words(self.message.text, self.subject.text.strip(), self.message_from.text.strip())
            case "call":
                said = {name: field.text.strip() for name, field in self.spoken.items()}
                before = self._step.call or Spoken()
                what["call"] = msgspec.structs.replace(before, text=self.says.text, **said)
            case "cap":
                what["cap"] = self.cap.text
            case "again":
                what["again"] = self.again.text.strip()
            case "network":
                what["network"] = self.network.currentData()
        brings = kind in ("text", "cap", "again")
        expected = self._expected()
        if expected is None:
            return None
        step = msgspec.structs.replace(
            self._step,
            id=self.name.text.strip(),
            at=self.at.text.strip(),
            channel=self.channel.currentData() if brings else self._step.channel if kind == "call" else None,
            sent=self._step.sent if brings else None,
            without_network=self._step.without_network and brings,
            control=self._titles(self._step.control, self.control.text),
            inject=self._inject(),
            expected=expected,
            **what,
        )
        return {"step": step, "new": self._new}

    # -- fields

    def _make(self, channels: tuple[Channel, ...]) -> None:
        self.name = _field(self.tr("Name"), self.tr("small letters, digits, hyphens"), self._name_problem)
        self.name.setEnabled(self._new)
        self.at = _field(self.tr("Time"), self.tr("16:05, or +00:25 after the start"), self._time_problem)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        for name, said in KINDS.items():
            self.kind.addItem(translate_core(said), name)
        self.channel = QComboBox()
        self.channel.setAccessibleName(self.tr("Channel"))
        for one in channels:
            if not one.retired:
                self.channel.addItem(one.names.say(self._language), one.id)
        self.reserve = QCheckBox(self.tr("In reserve: only when control gives it"))
        self.synopsis = Asked(self.tr("Synopsis, for control"), most=2)
        self.objective = Asked(self.tr("Objective"), most=2)
        self.subject, self.message_from = _field(self.tr("Subject")), _field(self.tr("From"))
        self.message = Asked(self.tr("Text"), least=3, most=7)
        self.spoken = {
            "caller": _field(self.tr("Who rings")),
            "organisation": _field(self.tr("Organisation")),
            "number": _field(self.tr("Number")),
            **{name: _field(translate_core(QUESTIONS[name])) for name in _SPOKEN},
        }
        self.says = Asked(self.tr("The caller says"), least=2, most=4)
        self.cap = Asked(self.tr("The message as it comes (CAP and the like)"), least=8, most=12)
        self.again = _field(self.tr("Which earlier inject comes again?"))
        self.network = QComboBox()
        self.network.setAccessibleName(self.tr("Network of the exercise"))
        self.network.addItem(self.tr("The network goes down"), "down")
        self.network.addItem(self.tr("The network comes back"), "up")
        self.control = Asked(self.tr("Exercise control says"), most=3)
        self.expected = Asked(self.tr("Expected, one in a line: role; what; due (+05:00 or 16:10)"), least=2, most=4)

    def _lay_out_fields(self) -> None:
        head = QGridLayout()
        head.setHorizontalSpacing(2 * GRID)
        for at, part in enumerate((self.name, self.at)):
            head.addWidget(part, 0, at)
        head.addWidget(self._labelled(self.tr("Kind"), self.kind), 0, 2)
        self._channel_field = self._labelled(self.tr("Channel"), self.channel)
        head.addWidget(self._channel_field, 0, 3)
        parts = QVBoxLayout()
        parts.setSpacing(GRID)
        message = self._group(_across(self.subject, self.message_from), self.message)
        call = self._group(
            _across(*(self.spoken[name] for name in ("caller", "organisation", "number"))),
            self.says,
            *(_across(self.spoken[a], self.spoken[b]) for a, b in zip(_SPOKEN[::2], _SPOKEN[1::2], strict=True)),
        )
        self._groups = {
            "text": message,
            "call": call,
            "cap": self._group(self.cap),
            "again": self._group(self.again),
            "network": self._group(self.network),
        }
        for group in self._groups.values():
            parts.addWidget(group)
        parts.addWidget(self.control)
        parts.addWidget(_across(self.synopsis, self.objective))
        parts.addWidget(self.expected)
        parts.addWidget(self.reserve)
        inner = QWidget()
        inner.setLayout(parts)
        parts.setContentsMargins(0, 0, GRID, 0)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(44 * GRID)
        self.body.addLayout(head)
        self.body.addWidget(area)
        for text in self.findChildren(Asked):
            text.edit.entered.connect(self._entered)
            text.edit.cursorPositionChanged.connect(
                lambda one=text: area.ensureWidgetVisible(one) if one.edit.hasFocus() else None
            )

    def _fill(self) -> None:
        step, say_ = self._step, self._say
        self.name.edit.setText("" if self._new else step.id)
        self.at.edit.setText(step.at)
        self.kind.setCurrentIndex(self.kind.findData("text" if self._new else kind_of(step)))
        channel = self.channel.findData(step.channel or "mail")
        self.channel.setCurrentIndex(max(channel, 0))
        if step.text is not None:
            self.subject.edit.setText(step.text.subject)
            self.message_from.edit.setText(step.text.sender)
            self.message.edit.setPlainText(step.text.body)
        if step.call is not None:
            for name, field in self.spoken.items():
                field.edit.setText(str(getattr(step.call, name)))
            self.says.edit.setPlainText(step.call.text)
        self.cap.edit.setPlainText(step.cap or "")
        self.again.edit.setText(step.again or "")
        self.network.setCurrentIndex(1 if step.network == "up" else 0)
        self.control.edit.setPlainText(say_(step.control))
        self.synopsis.edit.setPlainText(say_(step.inject.synopsis if step.inject else None))
        self.objective.edit.setPlainText(say_(step.inject.objective if step.inject else None))
        self.reserve.setChecked(step.inject is not None and step.inject.contingency)
        self.expected.edit.setPlainText("\n".join(expected_line(one, self._language) for one in step.expected))
        for text in self.findChildren(Asked):
            text.edit.document().setModified(False)

    def _show_kind(self) -> None:
        kind = str(self.kind.currentData())
        for name, group in self._groups.items():
            group.setVisible(name == kind)
        self._channel_field.setVisible(kind in ("text", "cap", "again"))

    def _has_typed(self) -> bool:
        lines = any(field.edit.isModified() for field in self.findChildren(Field))
        return lines or any(text.edit.document().isModified() for text in self.findChildren(Asked))

    def _inject(self) -> Inject | None:
        before = self._step.inject or Inject()
        found = Inject(
            self._titles(before.objective, self.objective.text),
            self._titles(before.synopsis, self.synopsis.text),
            self.reserve.isChecked(),
        )
        return None if found == Inject() else found

    def _expected(self) -> tuple[Expected, ...] | None:
        """What is written; None where a line names no role, which is said."""
        lines = [line for line in self.expected.text.splitlines() if line.strip()]
        found: list[Expected] = []
        for at, line in enumerate(lines):
            before = self._step.expected[at].do if at < len(self._step.expected) else Titles("")
            one = expected_in(line, before, self._language)
            if one is None:
                roles = ", ".join(translate_core(word) for word in ROLES.values())
                self.show_problem(
                    self.tr("Expected, line {number}: begin with a role ({roles}), then ; and what.").format(
                        number=at + 1, roles=roles
                    )
                )
                return None
            found.append(one)
        return tuple(found)

    def _titles(self, before: Titles | None, text: str) -> Titles | None:
        return with_text(before or Titles(""), self._language, text.strip()) if text.strip() else None

    def _say(self, titles: Titles | None) -> str:
        return titles.say(self._language) if titles is not None else ""

    def _name_problem(self, text: str) -> str:
        return "" if _NAME.fullmatch(text.strip()) else self.tr("Small letters, digits and hyphens: first-call")

    def _time_problem(self, text: str) -> str:
        return "" if text.strip() else self.tr("Say when.")

    def _labelled(self, text: str, inner: QWidget) -> QWidget:
        label = QLabel(text)
        label.setBuddy(inner)
        return self._group(label, inner, spacing=GRID // 4)

    def _group(self, *parts: QWidget, spacing: int = GRID) -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        return group


def _field(label: str, hint: str = "", check: Check | None = None) -> Field:
    field = Field(check=check)
    field.set_words(label, hint)
    return field


def _across(*parts: QWidget) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2 * GRID)
    for part in parts:
        row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
    return group


def with_text(titles: Titles, language: str, text: str) -> Titles:
    """The texts with that of one language replaced; English, which is always needed, follows where it said the same or nothing."""
    code = language[:2].lower() if language[:2].lower() in ("nl", "fr", "de") else "en"
    values = {name: getattr(titles, name) for name in ("en", "nl", "fr", "de")}
    if code != "en" and values["en"] in ("", titles.say(language)):
        values["en"] = text
    values[code] = text
    return Titles(**values)


def player_in(line: str) -> Player | None:
    """``role; organisation; number or address``; None for an empty line."""
    parts = [part.strip() for part in line.split(";")]
    if not any(parts):
        return None
    return Player(*([*parts, "", ""])[:3])


def expected_line(one: Expected, language: str) -> str:
    """An expected action as a line: its role in the user's language."""
    return "; ".join((translate_core(ROLES[one.role]), one.do.say(language), *([one.due] if one.due else [])))


def expected_in(line: str, before: Titles, language: str) -> Expected | None:
    """The expected action in a line, None where it begins with no role or says nothing."""
    role, _, rest = line.partition(";")
    wanted = role.strip().casefold()
    found = next(
        (key for key, word in ROLES.items() if wanted in (key.casefold(), translate_core(word).casefold())), None
    )
    what, due = rest.strip(), None
    head, semicolon, tail = what.rpartition(";")
    if semicolon and re.fullmatch(r"\+?\d{1,3}:[0-5]\d(:[0-5]\d)?", tail.strip()):
        what, due = head.strip(), tail.strip()
    return Expected(found, with_text(before, language, what), due) if found is not None and what else None
