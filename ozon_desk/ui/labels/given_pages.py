"""Pages that others made, as masters: in their own size, black and white, every dot a printer's dot."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from ozon_desk.ui.labels.painter import DOTS_PER_MM, Dpi
from ozon_desk.ui.labels.routes import PaperSize

POINTS_PER_MM: Final = 72 / 25.4


def dots_per_point(dpi: Dpi) -> float:
    return DOTS_PER_MM[dpi] / POINTS_PER_MM


def paper_of(width: float, height: float) -> PaperSize:
    """The paper of a page of so many points."""
    width_mm, height_mm = round(width / POINTS_PER_MM, 1), round(height / POINTS_PER_MM, 1)
    return PaperSize(f"{width_mm:g}x{height_mm:g}", width_mm, height_mm)


def master(width: int, height: int, greys: bytes, dpi: Dpi) -> QImage:
    """A rendered page, one byte a dot, as ``Format_Mono``: nothing is dithered, or bars would fray."""
    image = QImage(greys, width, height, width, QImage.Format.Format_Grayscale8)
    flags = Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither
    made = image.convertToFormat(QImage.Format.Format_Mono, flags)
    made.setDotsPerMeterX(round(DOTS_PER_MM[dpi] * 1000))
    made.setDotsPerMeterY(round(DOTS_PER_MM[dpi] * 1000))
    return made
