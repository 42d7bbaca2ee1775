"""A field for a number, whose least one is told in words."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSpinBox, QWidget

from ozon_desk.ui.theme import GAP, px


class WordySpinBox(QSpinBox):
    """``words`` stand for its least number, whole: Qt forgets the margins of the field in it."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSpecialValueText(words)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(px(GAP + 4), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
