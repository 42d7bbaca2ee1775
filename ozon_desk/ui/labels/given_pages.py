"""Pages that others made, as masters: in their own size, black and white, every dot a printer's dot."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from ozon_desk.domain.barcode_sizes import DOTS_PER_MM, MM_PER_INCH
from ozon_desk.services.ozon_labels import POINTS_PER_INCH
from ozon_desk.ui.labels.painter import set_resolution
from ozon_desk.ui.labels.routes import PaperSize

_POINTS_PER_MM: Final = POINTS_PER_INCH / MM_PER_INCH


def dots_per_point(dpi: int) -> float:
    return DOTS_PER_MM[dpi] / _POINTS_PER_MM


def paper_of(width: float, height: float) -> PaperSize:
    """The paper of a page of so many points."""
    width_mm, height_mm = round(width / _POINTS_PER_MM, 1), round(height / _POINTS_PER_MM, 1)
    return PaperSize(f"{width_mm:g}x{height_mm:g}", width_mm, height_mm)


def master(width: int, height: int, greys: bytes, dpi: int) -> QImage:
    """A rendered page, one byte a dot, as ``Format_Mono``: nothing is dithered, or bars would fray."""
    image = QImage(greys, width, height, width, QImage.Format.Format_Grayscale8)
    flags = Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither
    made = image.convertToFormat(QImage.Format.Format_Mono, flags)
    set_resolution(made, dpi)
    return made
