"""Makes the sounds of the packing bench: ``python3 packaging/make_sounds.py``.

Right is a short tick, done rises, a question is two even tones; an alarm (a wrong thing in the hand) is rough and low,
a stop (this posting must not be packed) falls: told apart without looking, also in a noisy hall.
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path
from typing import Final

RATE: Final = 22050
FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "sounds"
# name -> pieces of (frequency in Hz, 0: silence; seconds; loudness; share of odd overtones, which sound rough)
SOUNDS: Final[dict[str, tuple[tuple[float, float, float, float], ...]]] = {
    "right": ((1320.0, 0.07, 0.5, 0.0),),
    "done": ((880.0, 0.09, 0.5, 0.0), (1174.7, 0.09, 0.5, 0.0), (1568.0, 0.16, 0.5, 0.0)),
    "ask": ((740.0, 0.1, 0.5, 0.0), (0.0, 0.05, 0.0, 0.0), (740.0, 0.1, 0.5, 0.0)),
    "stop": ((392.0, 0.2, 0.8, 0.5), (294.0, 0.2, 0.8, 0.5), (196.0, 0.4, 0.8, 0.5)),
    "alarm": ((247.0, 0.16, 0.8, 0.6), (0.0, 0.05, 0.0, 0.0), (247.0, 0.16, 0.8, 0.6), (0.0, 0.05, 0.0, 0.0),
              (196.0, 0.28, 0.8, 0.6)),
}  # fmt: skip


def samples(frequency: float, seconds: float, loudness: float, rough: float) -> list[int]:
    count = int(RATE * seconds)
    found = []
    for number in range(count):
        turn = 2 * math.pi * frequency * number / RATE
        wave_form = math.sin(turn) + rough * (math.sin(3 * turn) / 3 + math.sin(5 * turn) / 5)
        fade = min(1.0, number / (RATE * 0.004), (count - number) / (RATE * 0.02))  # no clicks at the ends
        found.append(round(32767 * loudness * fade * wave_form / (1 + rough * 8 / 15)))
    return found


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, pieces in SOUNDS.items():
        data = [sample for piece in pieces for sample in samples(*piece)]
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(data)}h", *data))


if __name__ == "__main__":
    main()
