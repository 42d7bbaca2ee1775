"""A chart in a window: by the pointer and by keys every bar and every part of it can be reached and opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ozon_desk.ui.charts.description import BarChart, Chart
from ozon_desk.ui.charts.layout import Box, Layout, Part, height_wanted, lay_out
from ozon_desk.ui.charts.painter import number, paint, rect_of
from ozon_desk.ui.charts.palette import Fonts, palette_of
from ozon_desk.ui.saying import listed
from ozon_desk.ui.theme import Theme, px, zoom

WHOLE = -1
"""Instead of the number of a series: the whole bar."""
_REACH = 3.0
"""Pixels beside a thin part that still hit it."""


class ChartView(QWidget):
    """``chosen(category, series)``: somebody wants to see what a bar stands for (a click, Enter), ``series`` is
    ``WHOLE`` for all of it. Arrows go from bar to bar and, across the other way, from part to part."""

    chosen = Signal(int, int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette_of(theme)
        self._fonts = Fonts()
        self._chart: Chart | None = None
        self._laid: Layout | None = None
        self._at = (-1, WHOLE)
        self._hovered = (-1, WHOLE)
        self._marked: tuple[int, int] = (-1, WHOLE)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def chart(self) -> Chart | None:
        return self._chart

    @property
    def at(self) -> tuple[int, int]:
        """Category and series the keyboard is at; (-1, WHOLE): nowhere yet."""
        return self._at

    def set_chart(self, chart: Chart | None, laid: Layout | None = None) -> None:
        """Shows another chart (None: nothing). ``laid``: laid out already, by ``laid_out``; good as long
        as the size is the same."""
        self._chart = chart
        self._laid = laid if laid is not None and (laid.width, laid.height) == self._room() else None
        self._at = self._hovered = self._marked = (-1, WHOLE)
        self.setMinimumHeight(0 if chart is None else max(self._least(), px(height_wanted(chart))))
        self._tell()
        self.update()

    def mark(self, category: int, series: int = WHOLE) -> None:
        """Lays a bar on another ground: it is the one whose postings are shown. -1: none."""
        self._marked = (category, series)
        self.update()

    def words(self, category: int, series: int = WHOLE) -> str:
        """ "17 November: on time 68, late 7"; of one part only its own number."""
        chart = self._chart
        if chart is None or not 0 <= category < len(self._categories()):
            return ""
        told = []
        for index, one in enumerate(chart.series):
            value = one.values[category]
            if series in (WHOLE, index) and value is not None and (value or series == index):
                told.append(self.tr("{name} {number}").format(name=one.name, number=number(value)))
        text = listed(told) if told else self.tr("nothing")
        return self.tr("{name}: {numbers}").format(name=chart.name(category), numbers=text)

    # -------------------------------------------------------------------------------------------------------- looks

    def sizeHint(self) -> QSize:
        return QSize(px(420), px(260))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), self._least())

    def _least(self) -> int:
        return px(120) + 30

    def _room(self) -> tuple[float, float]:
        """Width and height in the chart's own pixels: those of text at 100 %."""
        return self.width() / zoom(), self.height() / zoom()

    def resizeEvent(self, event: QEvent) -> None:
        self._laid = None

    def layout_of_chart(self) -> Layout | None:
        """Where everything stands just now."""
        if self._laid is None and self._chart is not None:
            self._laid = laid_out(self._chart, self.width(), self.height())
        return self._laid

    def paintEvent(self, event: QPaintEvent) -> None:
        laid = self.layout_of_chart()
        if laid is None:
            return
        painter = QPainter(self)
        painter.save()
        painter.scale(zoom(), zoom())
        paint(painter, laid, self._palette, self._fonts, [self._marked[0]] if self._marked[0] >= 0 else [])
        painter.restore()
        if self._hovered[0] >= 0:
            self._frame(painter, self._rect(self._hovered), self._palette.muted, 1)
        if self.hasFocus() and self._at[0] >= 0:
            self._frame(painter, self._rect(self._at), self._palette.focus, 2)
        elif self.hasFocus():
            self._frame(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._palette.focus, 2)
        painter.end()

    def _frame(self, painter: QPainter, rect: QRectF, color: QColor, width: int) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, width))
        painter.drawRoundedRect(rect, 3, 3)

    def _rect(self, at: tuple[int, int]) -> QRectF:
        laid = self.layout_of_chart()
        assert laid is not None
        parts = [part for part in laid.parts if part.category == at[0] and at[1] in (WHOLE, part.series)]
        if at[1] == WHOLE or not parts:
            return self._on_screen(laid.slots[at[0]]).adjusted(1, 1, -1, -1)
        return self._on_screen(parts[0].box).adjusted(-3, -3, 3, 3)

    @staticmethod
    def _on_screen(box: Box) -> QRectF:
        return QTransform.fromScale(zoom(), zoom()).mapRect(rect_of(box))

    # -------------------------------------------------------------------------------------------------------- hands

    def hit(self, x: float, y: float) -> tuple[int, int]:
        """The category and the series at a point; beside the parts of a bar the whole of it."""
        laid = self.layout_of_chart()
        if laid is None:
            return -1, WHOLE
        x, y = x / zoom(), y / zoom()
        category = next((index for index, slot in enumerate(laid.slots) if slot.holds(x, y)), -1)
        if category < 0:
            return -1, WHOLE
        inside = [part for part in laid.parts if part.category == category and _reaches(part, x, y)]
        # A thin part lies on a thick one.
        best = min(inside, key=lambda part: part.box.width * part.box.height, default=None)
        return category, WHOLE if best is None else best.series

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.hit(event.position().x(), event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and at[0] >= 0:
            self.go(*at)
            self.chosen.emit(*at)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.hit(event.position().x(), event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover((-1, WHOLE))

    def _hover(self, at: tuple[int, int]) -> None:
        if at != self._hovered:
            self._hovered = at
            self.setCursor(Qt.CursorShape.PointingHandCursor if at[0] >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def _show_tip(self, pos: QPoint, at: QPoint) -> None:
        QToolTip.showText(at, self.words(self.hit(pos.x(), pos.y())[0]), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, count = event.key(), len(self._categories())
        across = isinstance(self._chart, BarChart) and self._chart.across
        along = (Qt.Key.Key_Up, Qt.Key.Key_Down) if across else (Qt.Key.Key_Left, Qt.Key.Key_Right)
        aside = (Qt.Key.Key_Left, Qt.Key.Key_Right) if across else (Qt.Key.Key_Down, Qt.Key.Key_Up)
        if not count:
            super().keyPressEvent(event)
        elif key in along:
            step = 1 if key == along[1] else -1
            start = self._at[0] if self._at[0] >= 0 else (-1 if step > 0 else count)
            self.go(min(max(start + step, 0), count - 1), WHOLE)
        elif key in aside:
            self.go(max(self._at[0], 0), self._next_part(1 if key == aside[1] else -1))
        elif key == Qt.Key.Key_Home:
            self.go(0, WHOLE)
        elif key == Qt.Key.Key_End:
            self.go(count - 1, WHOLE)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at[0] >= 0:
            self.chosen.emit(*self._at)
        else:
            super().keyPressEvent(event)

    def _next_part(self, step: int) -> int:
        """From the whole bar over its parts that hold something, and back to the whole of it."""
        assert self._chart is not None
        category = max(self._at[0], 0)
        stops = [WHOLE] + [index for index, one in enumerate(self._chart.series) if one.values[category]]
        at = stops.index(self._at[1]) if self._at[1] in stops else 0
        return stops[(at + step) % len(stops)]

    def go(self, category: int, series: int = WHOLE) -> None:
        """Brings the keyboard to a bar or a part of it, if there is such a one."""
        if category >= len(self._categories()):
            return
        self._at = (category, series)
        self._tell()
        self.update()

    def _tell(self) -> None:
        """Says where the keyboard is, for whoever can't see the frame."""
        self.setAccessibleDescription(self.words(*self._at))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _categories(self) -> list[str]:
        if self._chart is None:
            return []
        return list(self._chart.categories if isinstance(self._chart, BarChart) else self._chart.days)


def laid_out(chart: Chart, width: int, height: int) -> Layout:
    """A chart for a view of a size. Any thread will do: of a year by day it takes 20 ms and more."""
    return lay_out(chart, width / zoom(), height / zoom(), Fonts().measure, number)


def _reaches(part: Part, x: float, y: float) -> bool:
    box = part.box
    return box.x - _REACH <= x <= box.x + box.width + _REACH and box.y - _REACH <= y <= box.y + box.height + _REACH
