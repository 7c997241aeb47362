"""The process that plays the desk's sounds; the desk starts it (`icc_desktop.gui.sound`) and talks to it in lines of JSON.

It is a process of its own because what lies below QtMultimedia can end it or leave it mute for good when the machine's sound
server dies (DECISIONS.md 33). It ends when its input does. What Qt complains about goes to its standard error, which the
desk keeps; the rules below only leave out what is said at every start of a healthy one.
"""

import signal
import sys
import threading

import msgspec

NO_MULTIMEDIA = 3  # exit status: QtMultimedia, or a library of the system that it needs, is not here

_SAID_AT_EVERY_START = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"


class Play(msgspec.Struct, frozen=True, tag="play"):
    """Play a WAV file once. `device` is the name of an output; where there is none of that name, the machine's own is taken."""

    number: int
    file: str
    volume_percent: int
    device: str = ""


class Outputs(msgspec.Struct, frozen=True, tag="outputs"):
    """The names of the outputs that there are now, the machine's own first; told at the start and when they change."""

    names: tuple[str, ...]


class Played(msgspec.Struct, frozen=True, tag="played"):
    """A file was played to its end, or not at all."""

    number: int
    heard: bool


def main() -> int:
    """Serve until the input ends. Returns the exit status."""
    for name in {"SIGINT", "SIGHUP"} & set(
        dir(signal)
    ):  # a terminal sends them to all; the desk ends its children itself
        signal.signal(getattr(signal, name), signal.SIG_IGN)
    from PySide6.QtCore import QCoreApplication, QLoggingCategory, QObject, QUrl, Signal

    QLoggingCategory.setFilterRules(_SAID_AT_EVERY_START)
    try:
        from PySide6.QtMultimedia import QAudioDevice, QMediaDevices, QSoundEffect
    except ImportError as problem:
        sys.stderr.write(f"{problem}\n")
        return NO_MULTIMEDIA
    app = QCoreApplication([])

    def say(told: Outputs | Played) -> None:
        sys.stdout.buffer.write(msgspec.json.encode(told) + b"\n")
        sys.stdout.buffer.flush()

    def outputs() -> list[QAudioDevice]:
        own = QMediaDevices.defaultAudioOutput()
        others = [one for one in QMediaDevices.audioOutputs() if one.id() != own.id()]
        return others if own.isNull() else [own, *others]

    class Ears(QObject):
        """Brings what the reading thread hears to the thread that plays, also what it heard before that began to listen."""

        heard = Signal(bytes)
        ended = Signal()

    playing: set[QSoundEffect] = set()

    def play(line: bytes) -> None:
        wanted = msgspec.json.decode(line, type=Play)
        known = outputs()
        if not known:
            say(Outputs(()))
            say(Played(wanted.number, False))
            return
        device = next((one for one in known if one.description() == wanted.device), known[0])
        effect = QSoundEffect(device)
        playing.add(effect)

        def ended(heard: bool) -> None:
            playing.discard(effect)
            effect.deleteLater()
            say(Played(wanted.number, heard))

        def looked_at() -> None:
            if effect in playing and effect.status() is QSoundEffect.Status.Error:
                ended(False)

        def went_on() -> None:
            if effect in playing and not effect.isPlaying():
                ended(True)

        effect.statusChanged.connect(looked_at)
        effect.playingChanged.connect(went_on)
        effect.setVolume(wanted.volume_percent / 100)
        effect.setSource(QUrl.fromLocalFile(wanted.file))
        effect.play()

    def listen() -> None:
        for line in sys.stdin.buffer:
            ears.heard.emit(line)
        ears.ended.emit()

    devices, ears = QMediaDevices(), Ears()
    ears.heard.connect(play)
    ears.ended.connect(app.quit)
    devices.audioOutputsChanged.connect(lambda: say(Outputs(tuple(one.description() for one in outputs()))))
    say(Outputs(tuple(one.description() for one in outputs())))
    threading.Thread(target=listen, daemon=True).start()
    status = app.exec()
    playing.clear()  # what is cut off by the end is not told any more
    return status


if __name__ == "__main__":
    sys.exit(main())
