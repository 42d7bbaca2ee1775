"""The picture beside the words of the installer's first and last page, from the program's one drawing."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from drawing import DRAWING

WIDTH, HEIGHT = 328, 628
"""Twice what the page has at 100 %, so that it is sharp on a fine screen."""
_BOX: Final = 232


def make(banner: Path) -> None:
    """A BMP without transparency, the only kind the page can show. Raises ValueError."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageReader, QPainter

    application = QGuiApplication.instance() or QGuiApplication([])
    reader = QImageReader(str(DRAWING))
    reader.setScaledSize(QSize(_BOX, _BOX))
    box = reader.read()
    if box.isNull():
        raise ValueError(reader.errorString())
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB888)
    image.fill(QColor(box.pixelColor(_BOX // 2, 2)))  # the drawing's own ground goes on to the edges
    painter = QPainter(image)
    painter.drawImage((WIDTH - _BOX) // 2, (HEIGHT - _BOX) // 2, box)
    painter.end()
    if not image.save(str(banner), "BMP"):
        raise ValueError(f"{banner} can't be written")
    del application
