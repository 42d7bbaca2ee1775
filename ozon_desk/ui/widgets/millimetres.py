"""A field for millimetres, with the decimal sign and the unit of the language."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDoubleSpinBox, QWidget


class MillimetreBox(QDoubleSpinBox):
    """``step``: how far one press of an arrow goes."""

    def __init__(self, step: float, decimals: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale())
        self.setDecimals(decimals)
        self.setSingleStep(step)
        self.setSuffix(self.tr(" mm"))
