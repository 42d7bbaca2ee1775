"""Contact sheets: what a window looks like in every language, theme and size of text, side by side."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

TILE = QSize(683, 384)
"""Pixels: half of the window, at which its words can still be read."""
CAPTION = 22
GAP = 8
WINDOWS = 4
"""So many windows on one sheet, each in two rows of six."""


class Tile(NamedTuple):
    language: str
    theme: str
    percent: int


class Sheets:
    """Collects pictures; ``write`` puts them into ``folder`` as sheet_01.png and so on."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tiles: dict[str, dict[Tile, QImage]] = {}

    def add(self, name: str, tile: Tile, image: QImage) -> None:
        """Dialogs smaller than a tile are kept as they are."""
        small = image.size().scaled(TILE, Qt.AspectRatioMode.KeepAspectRatio)
        if image.width() > TILE.width() or image.height() > TILE.height():
            image = image.scaled(small, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        self._tiles.setdefault(name, {})[tile] = image

    def write(self) -> list[Path]:
        self._folder.mkdir(parents=True, exist_ok=True)
        names = list(self._tiles)
        written = []
        for number, first in enumerate(range(0, len(names), WINDOWS), 1):
            file = self._folder / f"sheet_{number:02d}.png"
            self._sheet(names[first : first + WINDOWS]).save(str(file))
            written.append(file)
        return written

    def _sheet(self, names: list[str]) -> QImage:
        tiles = sorted({tile for name in names for tile in self._tiles[name]})
        columns = min(6, len(tiles))
        rows = -(-len(tiles) // columns)
        step = QSize(TILE.width() + GAP, TILE.height() + CAPTION + GAP)
        sheet = QImage(
            columns * step.width() + GAP, len(names) * rows * step.height() + GAP, QImage.Format.Format_RGB32
        )
        sheet.fill(QColor("#808080"))
        painter = QPainter(sheet)
        font = QFont(painter.font())
        font.setPixelSize(15)
        painter.setFont(font)
        painter.setPen(QColor("white"))
        for place, name in enumerate(names):
            for number, tile in enumerate(tiles):
                row, column = divmod(number, columns)
                corner = QPoint(GAP + column * step.width(), GAP + (place * rows + row) * step.height())
                caption = f"{name} · {tile.language} · {tile.theme} · {tile.percent} %"
                where = QRect(corner, QSize(TILE.width(), CAPTION))
                painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, caption)
                if tile in self._tiles[name]:
                    painter.drawImage(corner + QPoint(0, CAPTION), self._tiles[name][tile])
        painter.end()
        return sheet
