"""Louder and softer copies of a sound: its samples multiplied, so that no player need know of a volume."""

from __future__ import annotations

import os
import sys
import wave
from array import array
from pathlib import Path
from tempfile import mkstemp
from typing import Final

AS_MADE: Final = 80
"""Percent at which a file is played as it ships; the loudest of them has room for the rest up to 100."""
_MOST: Final = 32767


def at_volume(file: Path, volume: int, cache: Path) -> Path:
    """A WAV file (16 bits) at ``volume`` percent: itself, or a copy in ``cache``, made where there is none yet.

    The file itself, too, where a copy can't be made or kept: a sound too loud is better than none.
    """
    if volume == AS_MADE:
        return file
    try:
        # A newer program may ship another sound under the same name.
        copy = cache / f"{file.stem}-{volume}-{file.stat().st_size}.wav"
        if not copy.is_file():
            _make(file, volume, copy)
    except (OSError, wave.Error, EOFError):
        return file
    return copy


def louder(samples: bytes, volume: int) -> bytes:
    """16-bit samples, little-endian as in a WAV file, at ``volume`` percent; what would be too loud is cut."""
    values = array("h", samples)
    if sys.byteorder == "big":
        values.byteswap()
    made = array("h", (max(-_MOST, min(_MOST, value * volume // AS_MADE)) for value in values))
    if sys.byteorder == "big":
        made.byteswap()
    return made.tobytes()


def _make(file: Path, volume: int, copy: Path) -> None:
    with wave.open(str(file), "rb") as source:
        shape, samples = source.getparams(), source.readframes(source.getnframes())
    if shape.sampwidth != 2:
        raise wave.Error("not of 16 bits")
    copy.parent.mkdir(parents=True, exist_ok=True)
    # Whole or not at all: the same sound may be wanted again at this very moment.
    handle, name = mkstemp(suffix=".part", dir=copy.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as whole, wave.open(whole, "wb") as target:
            target.setparams(shape)
            target.writeframes(louder(samples, volume))
        part.replace(copy)
    except OSError:
        part.unlink(missing_ok=True)
        if not copy.is_file():  # on Windows it can't be replaced while it plays
            raise
