"""The dark rail at the left: where one can go, and where one is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ozon_desk.ui.theme import SMALL, Theme
from ozon_desk.ui.widgets.glyphs import draw_glyph

WIDTH: Final = 92
_HEIGHT: Final = 68
_LEAST: Final = 48
"""Pixels of a place where the window is low: it still must be hit."""
_MARK: Final = 4
SETTINGS: Final = "settings"
"""The key of the place that stands at the bottom."""

Place = tuple[str, str, str]
"""Key, glyph (a name of ``glyphs.GLYPHS``), title."""


class Rail(QWidget):
    """``chosen(key)`` when a place is clicked or its Ctrl+number pressed. Nothing here ever takes the focus."""

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Places"))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(4)
        bottom = [place for place in places if place[0] == SETTINGS]
        for number, (key, glyph, title) in enumerate((place for place in places if place[0] != SETTINGS), 1):
            layout.addWidget(self._add(key, glyph, title, f"Ctrl+{number}"))
        layout.addStretch(1)
        for key, glyph, title in bottom:
            layout.addWidget(self._add(key, glyph, title, "Ctrl+,"))
        self._group.idClicked.connect(self._clicked)

    def set_current(self, key: str) -> None:
        """Marks a place as the one in front; unknown keys mark none."""
        button = self._buttons.get(key)
        if button is not None:
            button.setChecked(True)
        elif (before := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            before.setChecked(False)
            self._group.setExclusive(True)

    def add_above_settings(self, widget: QWidget) -> None:
        """Something that is no place."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.count() - 1, widget)

    def set_badge(self, key: str, badge: str) -> None:
        """A few characters at the corner of a place; empty takes them away."""
        self._buttons[key].set_badge(badge)

    def button(self, key: str) -> QAbstractButton:
        return self._buttons[key]

    def _add(self, key: str, glyph: str, title: str, shortcut: str) -> RailButton:
        button = RailButton(glyph, title, shortcut, self._theme)
        self._group.addButton(button, len(self._buttons))
        self._buttons[key] = button
        # Not the button's own shortcut: that one presses it visibly for a tenth of a second first.
        QShortcut(QKeySequence(shortcut), self).activated.connect(button.click)
        return button

    def _clicked(self, number: int) -> None:
        self.chosen.emit(list(self._buttons)[number])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("rail"))
        painter.end()


class RailButton(QAbstractButton):
    """A drawn glyph over a word."""

    def __init__(self, glyph: str, title: str, shortcut: str, theme: Theme) -> None:
        super().__init__()
        self._glyph = glyph
        self._theme = theme
        self._badge = ""
        self.setText(title)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(f"{title} · {shortcut}")
        self.setAccessibleName(title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_badge(self, badge: str) -> None:
        if badge != self._badge:
            self._badge = badge
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH, _LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        current = self.isChecked()
        if current or self.underMouse():
            painter.fillRect(self.rect(), theme.color("rail_current"))
        if current:
            painter.fillRect(0, 0, _MARK, self.height(), theme.color("rail_mark"))
        ink = theme.color("rail_current_text" if current else "rail_text")
        # Glyph and word stand in the middle, however low the place has become.
        top = (self.height() - _HEIGHT) // 2
        draw_glyph(painter, self._glyph, QRectF(0, 12 + top, self.width(), 22), ink)
        font = QFont(self.font())
        font.setPixelSize(SMALL)
        painter.setFont(font)
        painter.setPen(ink)
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 12)
        painter.drawText(6, 38 + top, self.width() - 12, 22, Qt.AlignmentFlag.AlignCenter, text)
        if self._badge:
            self._draw_badge(painter, font, max(6 + top, 1))
        painter.end()

    def _draw_badge(self, painter: QPainter, font: QFont, top: int) -> None:
        font.setPixelSize(12)
        font.setBold(True)
        painter.setFont(font)
        width = max(20, QFontMetrics(font).horizontalAdvance(self._badge) + 10)
        box = QRectF(min(self.width() / 2 + 8, self.width() - width - 2), top, width, 18)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("alarm"))
        painter.drawRoundedRect(box, 9, 9)
        painter.setPen(self._theme.color("alarm_text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._badge)
