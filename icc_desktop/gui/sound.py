"""The desk's sounds, heard: hides the process that plays them, what the machine has to play them on, and what goes wrong.

Nothing here waits and nothing is raised. Whether a tone was really heard is told by the process when it was played to its end; where
that does not come in time (a device that vanished, a sound server that died) the process is ended and another one looks at
what there is now. Meanwhile, and where there is nothing to play on, `condition` says so and the machine beeps.
"""

import logging
import os
import sys
from pathlib import Path
from typing import Literal

import msgspec
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal
from PySide6.QtWidgets import QApplication

from icc_desktop.base import resources
from icc_desktop.domain.sound import TONES, Settings, Tone
from icc_desktop.gui.sound_process import NO_MULTIMEDIA, Outputs, Play, Played

Condition = Literal["starting", "well", "no-device", "no-multimedia"]
"""``no-device``: nothing to be heard on now. ``no-multimedia``: this machine lacks what plays the sounds, for as long as the program runs."""

PATIENCE_MS = 7000  # the longest sound, and what a slow output keeps back
AT_THE_END_MS = 1000
LOOK_AGAIN_MS = 30_000  # how soon it is looked for a device again where there was none

_told = msgspec.json.Decoder(Outputs | Played)
_log = logging.getLogger(__name__)


class _Child(QProcess):
    """The process that plays. `told` carries what it says, `gone` its exit status (`NO_MULTIMEDIA` where it could not be started)."""

    told = Signal(object)  # Outputs or Played
    gone = Signal(int)

    def __init__(self, command: tuple[str, ...], parent: QObject):
        super().__init__(parent)
        self._command = command
        self.setProcessEnvironment(_surroundings())
        self.readyReadStandardOutput.connect(self._read)
        self.readyReadStandardError.connect(self._complained)
        self.finished.connect(self._finished)
        self.errorOccurred.connect(self._erred)

    def begin(self) -> None:
        """Start it."""
        self.start(self._command[0], list(self._command[1:]))

    def play(self, play: Play) -> None:
        """Have it play."""
        self.write(msgspec.json.encode(play) + b"\n")

    def drop(self) -> None:
        """End it; nothing that it says counts any more."""
        self.blockSignals(True)
        self.kill()

    def _read(self) -> None:
        while self.canReadLine():
            try:
                self.told.emit(_told.decode(self.readLine().data()))
            except msgspec.DecodeError:
                self.gone.emit(-1)

    def _complained(self) -> None:
        _log.info("sound: %s", bytes(self.readAllStandardError().data()).decode(errors="replace").strip())

    def _finished(self, status: int) -> None:
        self.gone.emit(status)

    def _erred(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.gone.emit(NO_MULTIMEDIA)


class Player(QObject):
    """Plays tones. `changed` comes when `condition` or `outputs` does, `heard` with each tone that was played to its end.

    `command` is what is started, the program's own by default. Used from one thread; `stop` leaves no process.
    """

    changed = Signal()
    heard = Signal(int)

    def __init__(
        self, command: tuple[str, ...] | None = None, *, patience_ms: int = PATIENCE_MS, parent: QObject | None = None
    ):
        super().__init__(parent)
        self.condition: Condition = "starting"
        self.outputs: tuple[str, ...] = ()
        self.settings = Settings()
        self._command = command or _command()
        self._child: _Child | None = None
        self._dropped: list[_Child] = []
        self._number = 0
        self._waiting: Tone | None = None
        self._playing: dict[int, Tone] = {}
        self._losses = 0
        self._patience = QTimer(self, interval=patience_ms, singleShot=True)
        self._patience.timeout.connect(self._lost)
        self._again = QTimer(self, interval=LOOK_AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self.start)

    @property
    def is_silent(self) -> bool:
        """Whether what should be heard is not, so that it must be seen."""
        return self.condition in ("no-device", "no-multimedia")

    def start(self) -> None:
        """Start the process beforehand, so that the first tone is heard at once, and look at what there is to play on."""
        self._again.stop()
        if self.condition == "no-multimedia":
            return
        self._end()
        child = self._child = _Child(self._command, self)
        child.told.connect(self._heard_from)
        child.gone.connect(self._gone)
        self._patience.start()
        child.begin()

    def stop(self) -> None:
        """End the process; for the end of the program."""
        self._again.stop()
        self._end()
        for child in self._dropped:
            child.waitForFinished(AT_THE_END_MS)
        self._dropped.clear()

    def play(self, tone: Tone, settings: Settings | None = None) -> int:
        """Play a tone as the desk, or as `settings`, is set; returns the number that `heard` will carry."""
        self._number += 1
        if self.is_silent:
            QApplication.beep()
        if self.condition != "well":
            self._waiting = max(self._waiting or tone, tone, key=TONES.index)
            if self._child is None or self.condition == "no-device":
                self.start()  # there may be one by now
            return self._number
        self._send(self._number, tone, settings or self.settings)
        return self._number

    # -- the process

    def _send(self, number: int, tone: Tone, settings: Settings) -> None:
        if self._child is None:
            return
        file = str(resources.folder() / "sounds" / f"{tone}.wav")
        play = Play(number, file, settings.volume_percent, settings.device)
        self._playing[number] = tone
        self._patience.start()
        self._child.play(play)

    def _heard_from(self, told: Outputs | Played) -> None:
        if self.sender() is not self._child:
            return
        if isinstance(told, Outputs):
            self._there_are(told.names)
        else:
            self._played(told)

    def _there_are(self, names: tuple[str, ...]) -> None:
        was_starting = self.condition == "starting"
        self._stands("well" if names else "no-device", names)
        if not names:
            self._again.start()
        if not self._playing:
            self._patience.stop()
        waiting, self._waiting = self._waiting, None
        if waiting is not None and names:
            self._send(self._number, waiting, self.settings)
        elif waiting is not None and was_starting:
            QApplication.beep()

    def _played(self, played: Played) -> None:
        self._playing.pop(played.number, None)
        if not played.heard:
            self._lost()
            return
        self._losses = 0
        if not self._playing:
            self._patience.stop()
        self.heard.emit(played.number)

    def _lost(self) -> None:
        """It does not play what it was given: another one may, at once or, where that was tried, a little later."""
        self._losses += 1
        unheard = max(self._playing.values(), key=TONES.index, default=None)
        if unheard is not None or self._waiting is not None:
            QApplication.beep()
        self._waiting = self._waiting or unheard
        self._end()
        self._stands("no-device", ())
        if self._losses == 1:
            self.start()
        else:
            self._waiting = None
            self._again.start()

    def _gone(self, status: int) -> None:
        if self.sender() is not self._child:
            return
        if status != NO_MULTIMEDIA:
            self._lost()
            return
        self._end()
        self._stands("no-multimedia", ())
        if self._waiting is not None:
            self._waiting = None
            QApplication.beep()

    def _end(self) -> None:
        """Give the child up. It is not waited for: one that hangs in the machine's sound must not hold the desk up."""
        self._patience.stop()
        self._playing.clear()
        child, self._child = self._child, None
        if child is not None:
            child.drop()
            self._dropped.append(child)
        gone = [one for one in self._dropped if one.state() is QProcess.ProcessState.NotRunning]
        for one in gone:
            self._dropped.remove(one)
            one.deleteLater()

    def _stands(self, condition: Condition, names: tuple[str, ...]) -> None:
        if (condition, names) != (self.condition, self.outputs):
            self.condition, self.outputs = condition, names
            self.changed.emit()


class Unheard(Player):
    """A player that nobody hears, for a desk that is only played; all else is as with a device that works."""

    def start(self) -> None:
        self._stands("well", ())

    def play(self, tone: Tone, settings: Settings | None = None) -> int:
        self._number += 1
        return self._number


def _command() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable, "sound")
    return (sys.executable, "-m", "icc_desktop", "sound")


def _surroundings() -> QProcessEnvironment:
    """Ours, with the place where this very program lies."""
    surroundings = QProcessEnvironment.systemEnvironment()
    here = [str(Path(__file__).resolve().parents[2]), surroundings.value("PYTHONPATH")]
    surroundings.insert("PYTHONPATH", os.pathsep.join(part for part in here if part))
    return surroundings
