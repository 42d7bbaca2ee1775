"""The program's icon for Windows, from the one drawing: ``python icon.py DRAWING.svg ICON.ico``."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import Final

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


def painted(drawing: Path, size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
    from PySide6.QtGui import QImage, QImageReader

    reader = QImageReader(str(drawing))
    reader.setScaledSize(QSize(size, size))
    image: QImage = reader.read()
    if image.isNull():
        raise ValueError(reader.errorString())
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_ARGB32).save(buffer, "PNG")
    return bytes(data.data())


def make(drawing: Path, icon: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication([])
    icon.write_bytes(packed({size: painted(drawing, size) for size in SIZES}))
    del application


if __name__ == "__main__":
    make(Path(sys.argv[1]), Path(sys.argv[2]))
