"""A box to tick whose words take as many lines as they need; Qt's own would make its window wider, or be cut off."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLayout, QSizePolicy, QStyle, QWidget

_NARROWEST: Final = 160
_CHINESE: Final = re.compile("[\u3000-\uffff]")
_WIDE: Final = 10_000
"""Pixels of a line of its words."""


class WordyCheckBox(QCheckBox):
    """Ticked by a click anywhere on it. Its words are its accessible name."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words)
        self.words = QLabel(words)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.addWidget(self.words)
        self._leave_room()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._leave_room()

    def showEvent(self, event: QShowEvent) -> None:
        self._leave_room()
        super().showEvent(event)

    def _leave_room(self) -> None:
        """For the box before the words, which grows with them."""
        style = self.style()
        box = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)
        beside = style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, None, self)
        row = self.layout()
        if row is not None:
            row.setContentsMargins(box + beside + 2, 2, 0, 2)
        # Chinese has no words that must stay whole.
        whole = _CHINESE.sub(" ", self.words.text()).split()
        longest = max(map(self.words.fontMetrics().horizontalAdvance, whole), default=0)
        self.words.setMinimumWidth(max(_NARROWEST, longest))

    def sizeHint(self) -> QSize:
        return self._one_line(self._row().sizeHint().width())

    def minimumSizeHint(self) -> QSize:
        return self._one_line(self._row().minimumSize().width())

    def _one_line(self, width: int) -> QSize:
        """What a layout gives it at any width; more lines come by its height for a width."""
        return QSize(width, self._row().heightForWidth(_WIDE))

    def _row(self) -> QLayout:
        row = self.layout()
        assert row is not None
        return row

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)
