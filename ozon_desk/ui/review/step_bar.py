"""A bar on which a share stands between the steps of a rule. The words beside it say the same without colours."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ozon_desk.domain.health import Index
from ozon_desk.ui.texts.health import percent
from ozon_desk.ui.theme import Theme

_HEIGHT: Final = 12
_ABOVE: Final = 3
"""Pixels by which the mark stands out at both sides."""
_HATCH: Final = 6


class StepBar(QWidget):
    """Calm up to half of the way to the first step, then nearing it; hatched from the first step that blocks on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._index: Index | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT + 2 * _ABOVE)

    def show_index(self, index: Index | None) -> None:
        self._index = index
        self.setToolTip("" if index is None else " · ".join(percent(step.percent) for step in index.steps))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, _HEIGHT + 2 * _ABOVE)

    def scale(self) -> float:
        """Percent at the right end: a quarter more than the next step, or than the share itself."""
        assert self._index is not None
        share = float(self._index.percent or 0)
        steps = [step.percent for step in self._index.steps]
        ahead = next((one for one in steps if one > share), steps[-1])
        return min(100.0, max(1.25 * max(ahead, 1), 1.05 * share))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, _ABOVE, self.width(), _HEIGHT)
        path = QPainterPath()
        path.addRoundedRect(whole, _HEIGHT / 2, _HEIGHT / 2)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(whole, self._theme.color("line"))
        if self._index is not None:
            self._paint_steps(painter, self._index, whole)
        painter.restore()
        if self._index is not None and self._index.percent is not None:
            at = min(float(self._index.percent) / self.scale(), 1) * (whole.width() - 4)
            painter.fillRect(QRectF(at, 0, 4, self.height()), self._theme.color("text"))
        painter.end()

    def _paint_steps(self, painter: QPainter, index: Index, whole: QRectF) -> None:
        scale = self.scale()
        first = index.steps[0]
        edges: list[tuple[float, str, bool]] = [(0, "calm_soft", False), (first.percent / 2, "soon_soft", False)]
        edges += [(step.percent, "late_soft" if step.blocks else "urgent_soft", step.blocks) for step in index.steps]
        for (start, role, hatched), (end, _, _) in pairwise([*edges, (scale, "", False)]):
            left, right = start / scale * whole.width(), min(end / scale, 1) * whole.width()
            if right <= left:
                continue
            part = QRectF(left, whole.top(), right - left, whole.height())
            painter.fillRect(part, self._theme.color(role))
            if hatched:
                self._hatch(painter, part)
            if left:
                painter.fillRect(QRectF(left, whole.top(), 1, whole.height()), self._theme.color("muted"))

    def _hatch(self, painter: QPainter, part: QRectF) -> None:
        painter.save()
        painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(self._theme.color("late"), 1))
        x = part.left() - part.height()
        while x < part.right():
            painter.drawLine(QPointF(x, part.bottom()), QPointF(x + part.height(), part.top()))
            x += _HATCH
        painter.restore()
