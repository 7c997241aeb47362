"""What a file of channel profiles would change, shown before anything is written."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from icc_desktop.base.yaml_values import Titles
from icc_desktop.domain.channel import Channel
from icc_desktop.domain.channel_file import Offered
from icc_desktop.gui.act_sheet import ActSheet, Values
from icc_desktop.gui.channel_form import LANGUAGES, clock_text, field_word, sound_word
from icc_desktop.gui.forms import quiet
from icc_desktop.gui.theme import GRID, lane_of

translate = QCoreApplication.translate  # a name that lupdate knows

_HIGH = 40 * GRID  # pixels at most
_LONGEST = 60  # characters of a text that is shown as it was and will be


class ChannelImport(ActSheet):
    """Lists every difference; Enter takes all of them in, Esc none."""

    def __init__(self, parent: QWidget, offered: Iterable[Offered], *, file: str, language: str):
        offered = tuple(offered)
        super().__init__(
            parent,
            title=translate("channel_import", "Take in channel profiles"),
            about=file,
            lane=lane_of(parent),
            save=translate("channel_import", "Take in"),
        )
        self._wanted = tuple(one.channel for one in offered if one.standing != "same")
        same = len(offered) - len(self._wanted)
        self.said = "\n".join(line for one in offered for line in _lines(one, language))
        shown = _Differences(self.said)
        self.body.addWidget(shown)
        if same:
            text = translate("channel_import", "{count} more stand here as they stand in the file.")
            self.body.addWidget(quiet(text.format(count=same)))
        self.body.addWidget(
            quiet(translate("channel_import", "What has arrived already keeps the clock that it came with."))
        )
        shown.setFocus()

    def values(self) -> Values | None:
        return {"channels": self._wanted}

    def _has_typed(self) -> bool:
        return False  # the list of differences is no field


class _Differences(QPlainTextEdit):
    """A text to read and walk through; Enter and Esc are the sheet's."""

    def __init__(self, text: str):
        super().__init__(text)
        self.setReadOnly(True)
        self.setProperty("bare", True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setAccessibleName(translate("channel_import", "What would change"))
        lines = text.count("\n") + 3
        self.setFixedHeight(min(lines * self.fontMetrics().lineSpacing(), _HIGH))


def _lines(one: Offered, language: str) -> list[str]:
    name = one.channel.names.say(language)
    if one.present is None:
        clock = clock_text(one.channel.acknowledge_within_s) or translate("channel_import", "no clock")
        return [translate("channel_import", "New: {name} ({clock})").format(name=name, clock=clock)]
    if not one.differs:
        return []
    return [name, *(f"    {line}" for field in one.differs for line in _difference(field, one.present, one.channel))]


def _difference(field: str, before: Channel, after: Channel) -> list[str]:
    old, new = getattr(before, field), getattr(after, field)
    word = field_word(field)
    if isinstance(old or new, Titles):
        was, will = old or Titles(en=""), new or Titles(en="")
        return [
            f"{word}, {name}: {_short(getattr(was, code))} → {_short(getattr(will, code))}"
            for code, name in LANGUAGES
            if getattr(was, code) != getattr(will, code)
        ]
    return [f"{word}: {_value(field, old)} → {_value(field, new)}"]


def _value(field: str, value: object) -> str:
    if field == "sound":
        return sound_word(str(value))
    if field == "retired":
        return translate("channel_import", "yes") if value else translate("channel_import", "no")
    if field in ("acknowledge_within_s", "ask_again_s", "nag_every_s"):
        return clock_text(value) if isinstance(value, int) else translate("channel_import", "no clock")
    return str(value) if value else translate("channel_import", "none")


def _short(text: str) -> str:
    flat = " ".join(text.split())
    if not flat:
        return translate("channel_import", "(empty)")
    return f"“{flat}”" if len(flat) <= _LONGEST else f"“{flat[: _LONGEST - 1].rstrip()}…”"
