"""The dark rail at the left: where one can go, and where one is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ozon_desk.ui.theme import SMALL, Theme, px, sized
from ozon_desk.ui.widgets.glyphs import draw_glyph

_WIDTH: Final = 92
_GLYPHS_ONLY: Final = 72
"""Pixels without words, however large the text."""
_ROOM: Final = 1000
"""Pixels of a window at 100 % that leave room for words."""
_HEIGHT: Final = 68
_LEAST: Final = 48
"""Pixels of a place where the window is low: it still must be hit."""
_MARK: Final = 4
_GLYPH: Final = 22
SETTINGS: Final = "settings"
"""The key of the place that stands at the bottom."""


def rail_width(window: int) -> int:
    """Pixels of the rail in a window so wide: with words under the glyphs, or without where text leaves no room."""
    return px(_WIDTH) if window >= px(_ROOM) else _GLYPHS_ONLY


Place = tuple[str, str, str]
"""Key, glyph (a name of ``glyphs.GLYPHS``), title."""


class Rail(QWidget):
    """``chosen(key)`` when a place is clicked or its Ctrl+number pressed. Nothing here ever takes the focus."""

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedWidth(rail_width(px(_ROOM)))
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

    def fit(self, window: int) -> None:
        """As wide as a window of so many pixels has room for."""
        self.setFixedWidth(rail_width(window))

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
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(f"{title} · {shortcut}")
        self.setAccessibleName(title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_badge(self, badge: str) -> None:
        if badge != self._badge:
            self._badge = badge
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(_GLYPHS_ONLY, px(30) + _HEIGHT - 30)

    def minimumSizeHint(self) -> QSize:
        return QSize(_GLYPHS_ONLY, _LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        current = self.isChecked()
        if current or self.underMouse():
            painter.fillRect(self.rect(), theme.color("rail_current"))
        if current:
            painter.fillRect(0, 0, _MARK, self.height(), theme.color("rail_mark"))
        ink = theme.color("rail_current_text" if current else "rail_text")
        font = sized(self.font(), SMALL)
        metrics = QFontMetrics(font)
        word = metrics.height() if self.width() > _GLYPHS_ONLY else 0
        glyph = px(_GLYPH) if word else min(px(_GLYPH), _GLYPHS_ONLY // 2)
        # Glyph and word stand in the middle, however low the place has become.
        glyph = min(glyph, self.height() - word - 4)
        top = (self.height() - glyph - word - (4 if word else 0)) // 2
        draw_glyph(painter, self._glyph, QRectF(0, top, self.width(), glyph), ink)
        if word:
            painter.setFont(font)
            painter.setPen(ink)
            text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 8)
            painter.drawText(4, top + glyph + 4, self.width() - 8, word, Qt.AlignmentFlag.AlignCenter, text)
        if self._badge:
            self._draw_badge(painter, max(top - 6, 1))
        painter.end()

    def _draw_badge(self, painter: QPainter, top: int) -> None:
        font = sized(self.font(), 12)
        font.setBold(True)
        painter.setFont(font)
        width = max(px(20), QFontMetrics(font).horizontalAdvance(self._badge) + 10)
        box = QRectF(min(self.width() / 2 + 8, self.width() - width - 2), top, width, px(18))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("alarm"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(self._theme.color("alarm_text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._badge)
