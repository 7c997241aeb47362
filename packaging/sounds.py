"""Makes the desk's sounds from numbers, with Python's own library alone.

    python packaging/sounds.py [FOLDER]   writes the WAV files, by default to resources/sounds

Each sound is told apart by its rhythm as well as by its pitch, because one of the two is lost on a bad loudspeaker or on a
bad ear. All keep between 400 and 1400 Hz with a few harmonics, which small loudspeakers carry and ageing ears still hear.
"""

from __future__ import annotations

import math
import struct
import sys
import wave
from pathlib import Path
from typing import NamedTuple

RATE = 22_050  # samples a second
LOUDEST = 0.85  # of what 16 bits hold; how loud it is in the room is set at the desk
RISE_S, FALL_S = 0.008, 0.03  # a pulse that began at once would click
HARMONICS = ((1, 1.0), (2, 0.45), (3, 0.22), (4, 0.1))


class Pulse(NamedTuple):
    """A tone of so many hertz for so long, then silence. One that glides ends at `to_hz`."""

    hz: float
    length_s: float
    pause_s: float = 0.0
    to_hz: float | None = None


SOUNDS: dict[str, tuple[Pulse, ...]] = {
    # five quick ones, three and two, the last two higher
    "critical": (*(Pulse(988, 0.09, 0.05),) * 2, Pulse(988, 0.09, 0.18), Pulse(1319, 0.09, 0.05), Pulse(1319, 0.09)),
    # three even ones that rise
    "serious": (Pulse(659, 0.18, 0.09), Pulse(784, 0.18, 0.09), Pulse(880, 0.18)),
    # short and long, gliding upwards as a question does
    "not-assessed": (Pulse(587, 0.1, 0.12), Pulse(587, 0.42, to_hz=831)),
    # two even ones of one pitch, unhurried
    "notable": (Pulse(523, 0.22, 0.22), Pulse(523, 0.22)),
    # a single soft one
    "info": (Pulse(440, 0.3),),
    # high and low in turn without a pause, as a siren: nothing else here goes on for so long
    "real": tuple(Pulse(hz, 0.24) for hz in (932, 622) * 3),
    # a clock that ticks four times and strikes
    "deadline": (*(Pulse(1047, 0.045, 0.155),) * 4, Pulse(698, 0.4)),
}
SOFTER = {"info": 0.55, "notable": 0.8}


def samples(pulses: tuple[Pulse, ...], loudness: float) -> list[int]:
    """The sound as 16-bit samples."""
    made: list[int] = []
    scale = 32_767 * LOUDEST * loudness / sum(share for _, share in HARMONICS)
    for pulse in pulses:
        count, phase = round(pulse.length_s * RATE), 0.0
        for at in range(count):
            seconds, left = at / RATE, (count - at) / RATE
            hz = pulse.hz + ((pulse.to_hz or pulse.hz) - pulse.hz) * at / count
            phase += 2 * math.pi * hz / RATE
            height = sum(share * math.sin(number * phase) for number, share in HARMONICS)
            made.append(round(scale * height * min(1.0, seconds / RISE_S, left / FALL_S)))
        made += [0] * round(pulse.pause_s * RATE)
    return made


def write(folder: Path) -> None:
    """Write every sound into `folder`, as mono WAV of 16 bits."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, pulses in SOUNDS.items():
        made = samples(pulses, SOFTER.get(name, 1.0))
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(made)}h", *made))


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent / "resources" / "sounds")
