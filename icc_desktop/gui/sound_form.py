"""The sound of this desk on one sheet: how loud, on what, each tone to be tried, and the hours in which severity 1 is not heard."""

import re
from datetime import time

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QSlider, QWidget

from icc_desktop.desk import sound
from icc_desktop.desk.change import Change
from icc_desktop.domain.alert import Lane
from icc_desktop.domain.sound import FLOOR_PERCENT, TONE_WORDS, TONES, Settings, Tone
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.doing import Ask, Run
from icc_desktop.gui.forms import ActButton, Field, quiet, rule, set_rank
from icc_desktop.gui.sound import Player
from icc_desktop.gui.theme import GRID
from icc_desktop.gui.words import translate_core

translate = QCoreApplication.translate  # a name that lupdate knows

_WIDTH = 76 * GRID  # pixels
_STEP = 5  # per cent
_ICONS: dict[Tone, str] = {
    "info": "severity-info",
    "notable": "severity-notable",
    "not-assessed": "severity-unassessed",
    "serious": "severity-serious",
    "critical": "severity-critical",
    "deadline": "shift",
    "real": "exercise",
}
_TIME = re.compile(r"(\d{1,2})(?:[:.h]?(\d{2}))?")


async def set_sound(parent: QWidget, player: Player, *, run: Run, ask: Ask, desk: str, lane: Lane) -> Change | None:
    """Ask for the settings in a sheet over `parent` and keep them; None where it was left. Tones are tried on `player`."""
    form = SoundForm(parent, player, await ask(sound.settings, desk=desk), lane=lane)
    try:
        return await form.ask_until(lambda values: run(sound.change, **values))
    finally:
        form.let_go()


def time_typed(text: str) -> time | None:
    """``22``, ``22:30``, ``2230`` as a time of day, "" as none. Raises ValueError for anything else."""
    if not text.strip():
        return None
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    return time(int(found[1]), int(found[2] or 0))


class SoundForm(ActSheet):
    """The sheet. Alt+1 to Alt+7 let each tone be heard, as loud and on what the fields say now."""

    def __init__(self, parent: QWidget, player: Player, settings: Settings, *, lane: Lane):
        super().__init__(
            parent,
            title=translate("sound_form", "Sound of this desk"),
            about=translate(
                "sound_form",
                "All of it cannot be silenced. M in the queue mutes one message, until it becomes worse.",
            ),
            lane=lane,
            save=translate("sound_form", "Save"),
        )
        self._player, self._settings = player, settings
        self._state = quiet()
        self._slider, self._percent = QSlider(Qt.Orientation.Horizontal), QLabel()
        self._device = QComboBox()
        self._from, self._to = Field(check=_problem), Field(check=_problem)
        self.buttons: dict[Tone, ActButton] = {}
        self._make()
        self.setFixedWidth(_WIDTH)
        player.changed.connect(self._look)
        self._look()
        self._slider.setFocus()

    def let_go(self) -> None:
        """Listen to the player no more."""
        self._player.changed.disconnect(self._look)

    @property
    def settings(self) -> Settings:
        """What the fields say. Raises ValueError where a time cannot be read."""
        return Settings(
            volume_percent=self._slider.value(),
            quiet_from=time_typed(self._from.text),
            quiet_to=time_typed(self._to.text),
            device=str(self._device.currentData() or ""),
        )

    def values(self) -> Values | None:
        settings = self.settings
        if settings == self._settings:
            self.reject()  # nothing was changed, so nothing is written
            return None
        return {"settings": settings}

    def try_tone(self, tone: Tone) -> None:
        """Let a tone be heard."""
        now = msgspec.structs.replace(
            Settings(), volume_percent=self._slider.value(), device=str(self._device.currentData() or "")
        )
        self._player.play(tone, now)

    # -- inside

    def _make(self) -> None:
        self.body.addWidget(self._state)
        self._slider.setRange(FLOOR_PERCENT, 100)
        self._slider.setSingleStep(_STEP)
        self._slider.setPageStep(2 * _STEP)
        self._slider.setValue(self._settings.volume_percent)
        self._slider.valueChanged.connect(self._loud)
        volume = QLabel(translate("sound_form", "Volume, never below {floor} %").format(floor=FLOOR_PERCENT))
        volume.setBuddy(self._slider)
        self._slider.setAccessibleName(volume.text())
        self._percent.setMinimumWidth(6 * GRID)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        loud = QHBoxLayout()
        loud.setSpacing(2 * GRID)
        loud.addWidget(self._slider, 1)
        loud.addWidget(self._percent)
        device = QLabel(translate("sound_form", "Heard on"))
        device.setBuddy(self._device)
        self._device.setAccessibleName(device.text())
        self._device.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.body.addWidget(volume)
        self.body.addLayout(loud)
        self.body.addWidget(device)
        self.body.addWidget(self._device)
        self.body.addSpacing(GRID)
        self.body.addWidget(rule())
        self.body.addWidget(quiet(translate("sound_form", "Hear each: they differ in rhythm as well as in pitch")))
        self.body.addLayout(self._make_tones())
        self.body.addWidget(rule())
        hours = QHBoxLayout()
        hours.setSpacing(2 * GRID)
        for field, at in ((self._from, self._settings.quiet_from), (self._to, self._settings.quiet_to)):
            field.edit.setText("" if at is None else f"{at:%H:%M}")
            field.edit.textEdited.connect(lambda _: self.show_problem(""))
            hours.addWidget(field)
        self._from.set_words(
            translate("sound_form", "Severity Info not heard from"), translate("sound_form", "local time; empty: never")
        )
        self._to.set_words(translate("sound_form", "to"), translate("sound_form", "all else is heard all the same"))
        self.body.addLayout(hours)
        self._loud(self._slider.value())

    def _make_tones(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GRID)
        for number, tone in enumerate(TONES, start=1):
            button = ActButton(translate_core(TONE_WORDS[tone]), key=f"Alt+{number}", icon=_ICONS[tone])
            button.clicked.connect(lambda _=False, tone=tone: self.try_tone(tone))
            QShortcut(QKeySequence(f"Alt+{number}"), self).activated.connect(button.click)
            self.buttons[tone] = button
            grid.addWidget(button, (number - 1) // 2, (number - 1) % 2)
        return grid

    def _loud(self, percent: int) -> None:
        self._percent.setText(translate("sound_form", "{percent} %").format(percent=percent))

    def _look(self) -> None:
        """What the machine has to play on, now."""
        words = {
            "starting": translate("sound_form", "Looking for what it can be heard on …"),
            "well": translate("sound_form", "It is heard."),
            "no-device": translate(
                "sound_form", "NO SOUND: there is nothing to play it on. Alarms flash here and in the task bar instead."
            ),
            "no-multimedia": translate(
                "sound_form",
                "NO SOUND: this machine lacks what plays it (QtMultimedia, or the system's libpulse). Alarms beep and flash.",
            ),
        }
        self._state.setText(words[self._player.condition])
        set_rank(self._state, "problem" if self._player.is_silent else "quiet")
        chosen = self._device.currentData() if self._device.count() else self._settings.device
        known = tuple(dict.fromkeys((*self._player.outputs, *((chosen,) if chosen else ()))))
        self._device.clear()
        self._device.addItem(translate("sound_form", "what the machine uses itself"), "")
        for name in known:
            gone = name not in self._player.outputs
            self._device.addItem(
                translate("sound_form", "{name} (not there now)").format(name=name) if gone else name, name
            )
        self._device.setCurrentIndex(max(0, self._device.findData(chosen)))

    def _has_typed(self) -> bool:
        try:
            return self.settings != self._settings
        except ValueError:
            return True


def _problem(text: str) -> str:
    try:
        time_typed(text)
    except ValueError:
        return translate("sound_form", "22:00, 2200 or 22; empty: never")
    return ""
