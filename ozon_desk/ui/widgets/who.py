"""Who packs at this desk, at the foot of the rail: on every screen, and one click from another name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import DeskSignals
from ozon_desk.ui.theme import SMALL, Theme, px, sized
from ozon_desk.ui.widgets.glyphs import draw_glyph

_BESIDE = 6
_GLYPH = 22


class WhoButton(QAbstractButton):
    """The name of whoever is signed in, in two lines if need be. Follows the desk's bell; never takes the focus."""

    def __init__(self, desk: Desk, theme: Theme, signals: DeskSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        signals.changed.connect(self.refresh)
        self.refresh()

    def refresh(self, _changes: object = None) -> None:
        packer = self._desk.packers.current
        text = packer.name if packer is not None else self.tr("Who packs?")
        if text != self.text():
            self.setText(text)
            self.setToolTip(self.tr("Packer: {name} · Ctrl+U").format(name=text) if packer else f"{text} · Ctrl+U")
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, 3 * _BESIDE + px(_GLYPH) + len(self._lines()) * self._metrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), theme.color("rail_current"))
        signed_in = self._desk.packers.current is not None
        ink = theme.color("rail_current_text" if signed_in else "rail_text")
        draw_glyph(painter, "person", QRectF(0, _BESIDE, self.width(), px(_GLYPH)), ink)
        painter.setFont(self._font())
        painter.setPen(ink)
        metrics = self._metrics()
        top = 2 * _BESIDE + px(_GLYPH)
        for line in self._lines():
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, self.width() - 2 * _BESIDE)
            painter.drawText(0, top, self.width(), metrics.height(), Qt.AlignmentFlag.AlignCenter, shown)
            top += metrics.lineSpacing()
        painter.end()

    def _lines(self) -> list[str]:
        """One line where the name fits, else two, broken between words. The question is asked by its mark alone where
        there is no room for a word of it."""
        text, room = self.text(), self.width() - 2 * _BESIDE
        if self._desk.packers.current is None and max(map(self._metrics().horizontalAdvance, text.split())) > room:
            return ["?"]
        first, _, rest = text.partition(" ")
        if not rest or self._metrics().horizontalAdvance(text) <= room:
            return [text]
        return [first, rest]

    def _font(self) -> QFont:
        font = sized(self.font(), SMALL)
        font.setBold(self._desk.packers.current is not None)
        return font

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())
