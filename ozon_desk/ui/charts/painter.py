"""Paints a chart with QPainter: sharp at any size, as drawing and real text in a PDF, in the fonts brought along.

On a page of a report::

    from ozon_desk.ui.charts.painter import draw
    from ozon_desk.ui.charts.palette import Fonts, paper_palette

    draw(painter, QRectF(left, top, width, height), chart, paper_palette(), Fonts(dots_per_mm * 2.8))

``rect`` is in the painter's own units (of a page: dots) and the letters get the height ``Fonts`` names in them; 2.8 mm
is the size of running text on A4. Nothing is painted outside ``rect``.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from ozon_desk.ui import formats
from ozon_desk.ui.charts.description import TEXT, Chart, Role
from ozon_desk.ui.charts.layout import SWATCH, Box, Layout, Words, lay_out
from ozon_desk.ui.charts.palette import Fonts, Palette

_HATCH: Final = 6.0
"""Pixels between two lines of a hatching, measured along an edge."""
_DOTS: Final = 5.0
_THIN: Final = 3.0
"""Pixels: a pattern can't be told on anything narrower."""
_SIDES: Final = {"start": 0.0, "middle": 0.5, "end": 1.0}
_MIDDLE: Final = 0.36
"""Of the height of the letters: the middle of a line is the middle of its capitals."""
_FEW: Final = 40
"""A curve of no more points shows each of them."""


def draw(painter: QPainter, rect: QRectF, chart: Chart, palette: Palette, fonts: Fonts) -> Layout:
    """Lays the chart out in ``rect`` and paints it; answers the layout, in pixels of letters ``TEXT`` high."""
    scale = fonts.size / TEXT
    laid = lay_out(chart, rect.width() / scale, rect.height() / scale, fonts.measure, number)
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(scale, scale)
    paint(painter, laid, palette, fonts)
    painter.restore()
    return laid


def number(value: float) -> str:
    """As the reader's language writes it, without decimals that say nothing."""
    return formats.number(round(value)) if abs(value - round(value)) < 1e-6 else formats.decimal(value, 1)


def paint(painter: QPainter, laid: Layout, palette: Palette, fonts: Fonts, marked: Sequence[int] = ()) -> None:
    """Paints what was laid out, from the painter's origin on. ``marked``: categories that lie on another ground."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(fonts.font())
    for category in marked:
        if category < len(laid.slots):
            painter.fillRect(rect_of(laid.slots[category]), palette.marked)
    painter.save()
    painter.setTransform(QTransform(1, 0, 0, -1, 0, laid.height), True)
    _Axes(painter, palette, fonts).walk(laid.axes)
    painter.restore()
    for part in laid.parts:
        if not laid.curves:
            paint_part(painter, rect_of(part.box), part.role, palette)
    for curve in laid.curves:
        _paint_curve(painter, curve.points, curve.role, palette)
    for swatch in laid.legend:
        _paint_swatch(painter, swatch.role, swatch.x, swatch.y, palette, is_line=bool(laid.curves))
        painter.setPen(palette.text)
        _text(painter, swatch.x + SWATCH + 6, swatch.y, swatch.text, "start", fonts)
    for words in laid.words:
        _paint_words(painter, words, palette, fonts)


def rect_of(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _paint_words(painter: QPainter, words: Words, palette: Palette, fonts: Fonts) -> None:
    if words.role == Role.LIMIT:
        _halo(painter, words, palette, fonts)
    painter.setPen(palette.ink(words.role))
    _text(painter, words.x, words.y, words.text, words.side, fonts)


def _halo(painter: QPainter, words: Words, palette: Palette, fonts: Fonts) -> None:
    """A little of the ground around letters that a curve may run through."""
    left = words.x - fonts.measure(words.text) * _SIDES[words.side]
    letters = QPainterPath()
    letters.addText(QPointF(left, words.y + _MIDDLE * TEXT), painter.font(), words.text)
    painter.strokePath(letters, QPen(palette.ground, 4.0, j=Qt.PenJoinStyle.RoundJoin))


def _text(painter: QPainter, x: float, middle: float, text: str, side: str, fonts: Fonts) -> None:
    wide = fonts.measure(text)
    left = x - wide * _SIDES[side]
    painter.drawText(QPointF(left, middle + _MIDDLE * TEXT), text)


# ---------------------------------------------------------------------------------------------------------- patterns


def paint_part(painter: QPainter, rect: QRectF, role: Role, palette: Palette) -> None:
    """A piece of a bar: plain, hatched, hatched both ways, dotted or empty, as its role wants."""
    ink = palette.inks[role]
    if min(rect.width(), rect.height()) < _THIN:
        # Smoothed edges of bars that touch would let the ground through.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(rect, ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return
    painter.fillRect(rect, palette.grounds[role])
    if role in (Role.LATE, Role.OVERDUE):
        painter.setPen(QPen(ink, 1.6))
        painter.drawLines(list(_rising(rect)))
        if role is Role.OVERDUE:
            painter.drawLines(list(_falling(rect)))
    elif role is Role.AHEAD:
        painter.setPen(QPen(ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints(QPolygonF(list(_dots(rect))))
    if palette.grounds[role] != ink:
        pen = QPen(ink, 1.0)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def _rising(rect: QRectF) -> Iterator[QLineF]:
    """Lines from the lower left to the upper right, the same ones for all bars, cut off at the rectangle's edges."""
    low, high = rect.left() + rect.top(), rect.right() + rect.bottom()
    for step in range(math.ceil(low / _HATCH), math.floor(high / _HATCH) + 1):
        at = step * _HATCH
        left, right = max(rect.left(), at - rect.bottom()), min(rect.right(), at - rect.top())
        yield QLineF(left, at - left, right, at - right)


def _falling(rect: QRectF) -> Iterator[QLineF]:
    low, high = rect.left() - rect.bottom(), rect.right() - rect.top()
    for step in range(math.ceil(low / _HATCH), math.floor(high / _HATCH) + 1):
        at = step * _HATCH
        left, right = max(rect.left(), at + rect.top()), min(rect.right(), at + rect.bottom())
        yield QLineF(left, left - at, right, right - at)


def _dots(rect: QRectF) -> Iterator[QPointF]:
    inside = rect.adjusted(2, 2, -2, -2)
    for y in _every(inside.top(), inside.bottom()):
        for x in _every(inside.left(), inside.right()):
            yield QPointF(x, y)


def _every(low: float, high: float) -> Sequence[float]:
    """Where dots stand between two edges: the same for all bars, and one at least."""
    found = [step * _DOTS for step in range(math.ceil(low / _DOTS), math.floor(high / _DOTS) + 1)]
    return found if high - low > 2 * _DOTS else [(low + high) / 2]


def _paint_curve(painter: QPainter, points: Sequence[tuple[float, float]], role: Role, palette: Palette) -> None:
    painter.setPen(_line_pen(role, palette))
    if len(points) > 1:
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))
    if role is not Role.LIMIT and (len(points) <= _FEW):
        for x, y in points:
            _paint_point(painter, x, y, role, palette.inks[role])


def _line_pen(role: Role, palette: Palette) -> QPen:
    pen = QPen(palette.inks[role], 1.4 if role is Role.LIMIT else 2.2)
    if role is Role.LIMIT:
        pen.setDashPattern([1.5, 2.5])
    elif role is Role.SECOND:
        pen.setDashPattern([5.0, 2.5])
    return pen


def _paint_point(painter: QPainter, x: float, y: float, role: Role, ink: QColor) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if role is Role.SECOND:
        painter.drawRect(QRectF(x - 3, y - 3, 6, 6))
    else:
        painter.drawEllipse(QPointF(x, y), 3, 3)
    painter.restore()


def _paint_swatch(painter: QPainter, role: Role, x: float, middle: float, palette: Palette, *, is_line: bool) -> None:
    if is_line:
        painter.setPen(_line_pen(role, palette))
        painter.drawLine(QPointF(x, middle), QPointF(x + SWATCH, middle))
        _paint_point(painter, x + SWATCH / 2, middle, role, palette.inks[role])
    else:
        paint_part(painter, QRectF(x, middle - SWATCH / 2, SWATCH, SWATCH), role, palette)


# -------------------------------------------------------------------------------------------------------------- axes


class _Axes:
    """Walks a drawing of reportlab, whose y goes upwards. Colours in it are roles (``library.Ink``)."""

    def __init__(self, painter: QPainter, palette: Palette, fonts: Fonts) -> None:
        self._painter = painter
        self._palette = palette
        self._fonts = fonts
        self._paints = {
            "Rect": self._rect,
            "Line": self._line,
            "PolyLine": self._poly_line,
            "Polygon": self._polygon,
            "String": self._string,
        }

    def walk(self, group: Any) -> None:
        """Paints a group with all that is in it. Shapes that the charts used here have none of are left out."""
        self._painter.save()
        self._painter.setTransform(QTransform(*getattr(group, "transform", (1, 0, 0, 1, 0, 0))), True)
        for shape in group.contents:
            if hasattr(shape, "contents"):
                self.walk(shape)
            elif (paint := self._paints.get(type(shape).__name__)) is not None:
                paint(shape)
        self._painter.restore()

    def _dress(self, shape: Any, *, fills: bool = True) -> bool:
        """The pen and the brush of a shape; whether there is anything to be seen."""
        stroke, fill = shape.strokeColor, shape.fillColor if fills else None
        pen = QPen(Qt.PenStyle.NoPen)
        if stroke is not None:
            pen = QPen(self._color(stroke), shape.strokeWidth)
            if shape.strokeDashArray:
                pen.setDashPattern([length / max(shape.strokeWidth, 0.1) for length in shape.strokeDashArray])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else self._color(fill))
        return stroke is not None or fill is not None

    def _color(self, color: Any) -> QColor:
        role = getattr(color, "role", "")
        return self._palette.ink(role) if role else QColor.fromRgbF(color.red, color.green, color.blue)

    def _rect(self, shape: Any) -> None:
        if self._dress(shape):
            self._painter.drawRect(QRectF(shape.x, shape.y, shape.width, shape.height))

    def _line(self, shape: Any) -> None:
        if self._dress(shape, fills=False):
            self._painter.drawLine(QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2))

    def _poly_line(self, shape: Any) -> None:
        if self._dress(shape, fills=False):
            self._painter.drawPolyline(_points(shape.points))

    def _polygon(self, shape: Any) -> None:
        if self._dress(shape):
            self._painter.drawPolygon(_points(shape.points))

    def _string(self, shape: Any) -> None:
        """Upright again, with the baseline where reportlab has it."""
        if not shape.text:
            return
        self._painter.save()
        self._painter.translate(shape.x, shape.y)
        self._painter.scale(1, -1)
        self._painter.setPen(self._color(shape.fillColor))
        wide = self._fonts.measure(shape.text)
        left = {"start": 0.0, "middle": -wide / 2, "end": -wide}.get(shape.textAnchor, 0.0)
        self._painter.drawText(QPointF(left, 0), shape.text)
        self._painter.restore()


def _points(flat: Sequence[float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in zip(flat[::2], flat[1::2], strict=True)])
