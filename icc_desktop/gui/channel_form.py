"""One channel profile, edited where it is read: clock, sound, checklist, and its texts, one language at a time.

Hides how what is typed outlives a look at another channel: `typed` gives it, `show_profile` takes it back.
"""

import re
from dataclasses import dataclass, field

import msgspec
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QScrollArea, QTabBar, QVBoxLayout, QWidget

from icc_desktop.base.errors import Refused
from icc_desktop.base.yaml_values import Titles
from icc_desktop.desk.channels import checked
from icc_desktop.domain.channel import CHECKLISTS, NAG_EVERY_S, Channel, Profile
from icc_desktop.gui.forms import ActButton, Field, heading, quiet, set_rank
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.typed import Asked
from icc_desktop.gui.words import say, translate_core

translate = QCoreApplication.translate  # a name that lupdate knows

NEW = Channel("new", Titles(en=""), Titles(en=""), acknowledge_within_s=900)
LANGUAGES = (("en", "English"), ("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"))
_TEXTS = ("names", "lead", "guidance", "test")
_UNITS = {"s": 1, "min": 60, "h": 3600}
_CLOCK = re.compile(r"(\d{1,6})\s*(s|min|h)?", re.I)


def clock_text(seconds: int | None) -> str:
    """``15 min``, ``1 h``, ``90 s`` as it is typed; "" where no clock runs."""
    if seconds is None:
        return ""
    unit = next(unit for unit in ("h", "min", "s") if seconds % _UNITS[unit] == 0)
    return f"{seconds // _UNITS[unit]} {unit}"


def clock_seconds(text: str, *, unit: str = "min") -> int | None:
    """What is typed as a clock in seconds; a number alone counts in `unit`, "" is none. Raises ValueError for anything else."""
    if not text.strip():
        return None
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    return int(found[1]) * _UNITS[(found[2] or unit).lower()]


def field_word(name: str) -> str:
    """What a field of a profile is called."""
    words = {
        "names": translate("channel_form", "Name"),
        "acknowledge_within_s": translate("channel_form", "Acknowledge within"),
        "ask_again_s": translate("channel_form", "Ask again after"),
        "lead": translate("channel_form", "Lead service"),
        "guidance": translate("channel_form", "What to bear in mind"),
        "sound": translate("channel_form", "Sound"),
        "nag_every_s": translate("channel_form", "Heard again every"),
        "checklist": translate("channel_form", "Checklist to offer"),
        "test": translate("channel_form", "What a test on this channel needs"),
        "retired": translate("channel_form", "Retired"),
    }
    return words[name]


def sound_word(sound: str) -> str:
    """When a message on the channel is heard."""
    words = {
        "none": translate("channel_form", "none"),
        "once": translate("channel_form", "once, when it comes"),
        "until-opened": translate("channel_form", "until somebody opens it"),
    }
    return words[sound]


@dataclass(frozen=True)
class Typed:
    """What stands in the fields. `texts` are by field and language."""

    clock: str = ""
    again: str = ""
    sound: str = "once"
    nag: str = ""
    checklist: str | None = None
    texts: dict[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def of(cls, channel: Channel) -> "Typed":
        """A profile as it stands in the fields."""
        texts = {
            (name, code): getattr(getattr(channel, name) or Titles(en=""), code)
            for name in _TEXTS
            for code, _ in LANGUAGES
        }
        return cls(
            clock_text(channel.acknowledge_within_s),
            clock_text(channel.ask_again_s),
            channel.sound,
            clock_text(channel.nag_every_s),
            channel.checklist,
            texts,
        )

    def over(self, channel: Channel) -> Channel:
        """The profile that these make of `channel`. Raises ValueError where the clock cannot be read, Refused as `checked` does."""
        titles = {name: Titles(**{code: self.texts[name, code] for code, _ in LANGUAGES}) for name in _TEXTS}
        made = msgspec.structs.replace(
            channel,
            acknowledge_within_s=clock_seconds(self.clock),
            ask_again_s=clock_seconds(self.again),
            sound=self.sound,
            nag_every_s=clock_seconds(self.nag, unit="s") or NAG_EVERY_S,
            checklist=self.checklist,
            **titles,
        )
        return checked(made)


class ChannelForm(QScrollArea):
    """The profile that is shown. `saved` carries what was entered, `left` comes with Esc, `edited` with each change of a field."""

    saved = Signal(object)  # Channel
    left = Signal()
    edited = Signal()

    def __init__(self, language: str):
        super().__init__()
        self._profile: Profile | None = None
        self._texts: dict[tuple[str, str], str] = {}
        self._code = next((code for code, _ in LANGUAGES if language.startswith(code)), "en")
        self._language = language
        self._filling = self._warned = False
        self._make()
        self._lay_out()
        self._connect()

    # -- what is shown

    @property
    def typed(self) -> Typed:
        """What stands in the fields now."""
        return Typed(
            self._clock.text.strip(),
            self._ask_again.text.strip(),
            str(self._sound.currentData()),
            self._nag.text.strip(),
            self._checklist.currentData(),
            {**self._texts, **self._shown_texts()},
        )

    @property
    def is_modified(self) -> bool:
        """Whether something stands in the fields that is not saved."""
        return self._profile is not None and self.typed != Typed.of(self._profile.channel)

    @property
    def problem(self) -> str:
        """What the line below the fields says."""
        return self._problem.text()

    def show_profile(self, profile: Profile, typed: Typed | None, origin: str) -> None:
        """Show a channel and, where something was typed before, that. `origin` says where its values come from."""
        self._profile, self._filling = profile, True
        shown = typed or Typed.of(profile.channel)
        self._title.setText(profile.channel.names.say(self._language) or translate("channel_form", "New channel"))
        self._origin.setText(origin)
        self._clock.edit.setText(shown.clock)
        self._ask_again.edit.setText(shown.again)
        self._nag.edit.setText(shown.nag)
        self._sound.setCurrentIndex(max(self._sound.findData(shown.sound), 0))
        self._checklist.setCurrentIndex(max(self._checklist.findData(shown.checklist), 0))
        self._texts = dict(shown.texts)
        self._fill_texts()
        self._filling = False
        self.say("")
        self._look()

    def show_values(self, profile: Profile) -> None:
        """The profile was changed elsewhere while something is typed here: what is typed stays."""
        self._profile = profile
        self._look()

    def say(self, text: str, *, rank: str = "problem") -> None:
        """Say something below the fields; "" takes it away."""
        self._problem.setText(text)
        set_rank(self._problem, rank)
        self._warned = False

    def begin(self) -> None:
        """Go into the fields."""
        (self._clock if self._profile is None or self._profile.channel.names.en else self._names).setFocus()

    def turn(self, step: int = 1) -> None:
        """Show the texts of the next language."""
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + step) % self._tabs.count())

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Back to the list. With something typed the first time only warns."""
        if self.is_modified and not self._warned:
            self.say(translate("channel_form", "Esc once more throws away what you typed."))
            self._warned = True
            return
        if self._profile is not None:
            self.show_profile(self._profile, None, self._origin.text())
        self.edited.emit()
        self.left.emit()

    def save(self) -> None:
        """Hand out what was entered, once it can be."""
        wrong = next((one for one in (self._clock, self._ask_again, self._nag) if not one.accept()), None)
        if self._profile is None or wrong is not None:
            (wrong or self._clock).setFocus()
            return
        try:
            self.saved.emit(self.typed.over(self._profile.channel))
        except Refused as refused:
            self.say(say(refused.reason))

    # -- inside

    def _make(self) -> None:
        self._title = heading()
        self._origin = quiet()
        self._clock = Field(check=_clock_problem)
        self._ask_again = Field(check=_clock_problem)
        self._nag = Field(check=_nag_problem)
        for clock in (self._clock, self._ask_again, self._nag):
            clock.setMinimumWidth(20 * GRID)
            clock.edit.setMaximumWidth(16 * GRID)
        self._sound = QComboBox()
        for sound in ("none", "once", "until-opened"):
            self._sound.addItem(sound_word(sound), sound)
        self._checklist = QComboBox()
        self._checklist.addItem(translate("channel_form", "none"), None)
        for one, title in CHECKLISTS.items():
            self._checklist.addItem(f"{one}  {translate_core(title)}", one)
        self._checklist.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._checklist.setMinimumContentsLength(24)
        self._counts = quiet(
            translate(
                "channel_form",
                "A changed clock counts for what arrives from now on; what has arrived keeps the clock that it came with. "
                "What is heard says how severe it is (F10, Sound: hear each).",
            )
        )
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(translate("channel_form", "Language of the texts"))
        for _, name in LANGUAGES:
            self._tabs.addTab(name)
        self._names, self._lead = Field(), Field()
        self._guidance = Asked(field_word("guidance"), least=3, most=9)
        self._test = Asked(field_word("test"), least=2, most=6)
        self._problem = quiet()
        self._problem.setMinimumHeight(self._problem.fontMetrics().height())
        self._save = ActButton(translate("channel_form", "Save"), key=translate("channel_form", "Enter"), main=True)
        self._leave = ActButton(translate("channel_form", "Leave"), key=translate("channel_form", "Esc"))

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(2 * GRID)
        first.addWidget(self._clock)
        first.addWidget(self._ask_again)
        first.addLayout(_labelled("checklist", self._checklist))
        first.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(2 * GRID)
        second.addLayout(_labelled("sound", self._sound))
        second.addWidget(self._nag)
        second.addStretch(1)
        names = QHBoxLayout()
        names.setSpacing(2 * GRID)
        names.addWidget(self._names, 1)
        names.addWidget(self._lead, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._save)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        inner = QWidget()
        inner.setProperty("ground", "surface")
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        whole.setSpacing(GRID)
        for part in (self._title, self._origin):
            whole.addWidget(part)
        whole.addLayout(first)
        whole.addLayout(second)
        whole.addWidget(self._counts)
        whole.addSpacing(GRID)
        whole.addWidget(self._tabs)
        whole.addLayout(names)
        for text in (self._guidance, self._test, self._problem):
            whole.addWidget(text)
        whole.addLayout(buttons)
        whole.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _connect(self) -> None:
        self._tabs.setCurrentIndex(next(at for at, (code, _) in enumerate(LANGUAGES) if code == self._code))
        self._tabs.currentChanged.connect(self._turned)
        for one in (self._clock, self._ask_again, self._nag, self._names, self._lead):
            one.changed.connect(self._typed_in)
        for text in (self._guidance, self._test):
            text.edit.textChanged.connect(self._typed_in)
            text.edit.entered.connect(self.save)
        for box in (self._sound, self._checklist):
            box.currentIndexChanged.connect(self._typed_in)
        self._save.clicked.connect(self.save)
        self._leave.clicked.connect(self.leave)
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.turn(step))

    def _turned(self, at: int) -> None:
        self._texts.update(self._shown_texts())
        self._code = LANGUAGES[at][0]
        self._filling = True
        self._fill_texts()
        self._filling = False

    def _shown_texts(self) -> dict[tuple[str, str], str]:
        shown = (self._names.text, self._lead.text, self._guidance.text, self._test.text)
        return {(name, self._code): text for name, text in zip(_TEXTS, shown, strict=True)}

    def _fill_texts(self) -> None:
        one = {name: self._texts.get((name, self._code), "") for name in _TEXTS}
        self._names.edit.setText(one["names"])
        self._lead.edit.setText(one["lead"])
        self._guidance.edit.setPlainText(one["guidance"])
        self._test.edit.setPlainText(one["test"])
        missing = "" if self._code == "en" else translate("channel_form", "left empty: the English one is shown")
        self._names.set_words(field_word("names"), missing)
        self._lead.set_words(field_word("lead"), translate("channel_form", "empty where it is not settled"))

    def _typed_in(self) -> None:
        if not self._filling:
            self.say("")
            self._look()
            self.edited.emit()

    def _look(self) -> None:
        if self._profile is None:
            return
        original, now = self._profile.original.acknowledge_within_s, self._profile.channel.acknowledge_within_s
        if self._profile.own:
            hint = translate("channel_form", "value of this house")
        elif now == original:
            hint = translate("channel_form", "house value, DRAFT")
        else:
            came = clock_text(original) or translate("channel_form", "no clock")
            hint = translate("channel_form", "changed here; it came as {clock}").format(clock=came)
        self._clock.set_words(field_word("acknowledge_within_s"), hint)
        self._ask_again.set_words(field_word("ask_again_s"), translate("channel_form", "empty: never"))
        usual = translate("channel_form", "usually {seconds} s, DRAFT").format(seconds=NAG_EVERY_S)
        self._nag.set_words(field_word("nag_every_s"), usual)
        self._nag.setEnabled(self._sound.currentData() == "until-opened")
        self._save.setEnabled(self.is_modified)
        self._leave.setEnabled(self.is_modified)


def _labelled(name: str, box: QComboBox) -> QVBoxLayout:
    label = QLabel(field_word(name))
    label.setBuddy(box)
    box.setAccessibleName(label.text())
    column = QVBoxLayout()
    column.setSpacing(GRID // 4)
    column.addWidget(label)
    column.addWidget(box)
    column.addStretch(1)
    return column


def _nag_problem(text: str) -> str:
    try:
        clock_seconds(text, unit="s")
    except ValueError:
        return translate("channel_form", "30, 30 s or 2 min; empty: as usual")
    return ""


def _clock_problem(text: str) -> str:
    try:
        clock_seconds(text)
    except ValueError:
        return translate("channel_form", "15, 15 min, 90 s or 2 h; empty: no clock")
    return ""
