"""The program's icon as pictures, from its one drawing."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from pins import ROOT

DRAWING: Final = ROOT / "resources" / "icons" / "ozon-desk.svg"


def painted(drawing: Path, sizes: Iterable[int]) -> dict[int, bytes]:
    """Size in pixels -> PNG. Raises ValueError where the drawing can't be read."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication([])
    pictures = {size: _painted(drawing, size) for size in sizes}
    del application
    return pictures


def _painted(drawing: Path, size: int) -> bytes:
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
