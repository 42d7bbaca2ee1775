"""The program's icon for Windows, from the one drawing."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Final

from drawing import DRAWING, painted

SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def packed(pictures: dict[int, bytes]) -> bytes:
    """An .ico file of PNG pictures (size in pixels -> PNG), which Windows reads since Vista."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries, data = b"", b""
    for size, png in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), at + len(data))
        data += png
    return head + entries + data


def make(icon: Path) -> None:
    icon.write_bytes(packed(painted(DRAWING, SIZES)))
