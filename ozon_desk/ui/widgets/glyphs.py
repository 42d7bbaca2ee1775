"""Simple shapes drawn by hand: no font that is brought along has them all, and a drawn one sits where it should."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF


def draw_glyph(painter: QPainter, name: str, box: QRectF, color: QColor) -> None:
    """Draws a glyph into the largest square in the middle of ``box``; an unknown name becomes a dot."""
    side = min(box.width(), box.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center())
    painter.scale(side / 24, side / 24)  # every glyph is drawn on a field from -12 to 12
    pen = QPen(color, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    GLYPHS.get(name, _dot)(painter, color)
    painter.restore()


def _lines(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))


def _dot(painter: QPainter, color: QColor) -> None:
    painter.setBrush(color)
    painter.drawEllipse(QPointF(0, 0), 4, 4)


def _cross(painter: QPainter, color: QColor) -> None:
    painter.setPen(QPen(color, 4.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    _lines(painter, (-9, -9), (9, 9))
    _lines(painter, (-9, 9), (9, -9))


def _check(painter: QPainter, color: QColor) -> None:
    painter.setPen(QPen(color, 3.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    _lines(painter, (-9, 1), (-3, 8), (9, -8))


def _exclamation(painter: QPainter, color: QColor) -> None:
    _lines(painter, (0, -10), (11, 9), (-11, 9), (0, -10))
    _lines(painter, (0, -3), (0, 3))
    painter.setBrush(color)
    painter.drawEllipse(QPointF(0, 6.2), 0.6, 0.6)


def _question(painter: QPainter, color: QColor) -> None:
    painter.setPen(QPen(color, 3.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawArc(QRectF(-6, -11, 12, 12), -90 * 16, 250 * 16)
    _lines(painter, (0, 1), (0, 4))
    painter.setBrush(color)
    painter.drawEllipse(QPointF(0, 10), 0.8, 0.8)


def _list(painter: QPainter, _color: QColor) -> None:
    for y in (-7, 0, 7):
        _lines(painter, (-10, y), (10, y))


def _box(painter: QPainter, _color: QColor) -> None:
    painter.drawRoundedRect(QRectF(-10, -6, 20, 16), 1.5, 1.5)
    _lines(painter, (-10, -6), (-7, -11), (7, -11), (10, -6), (-10, -6))
    _lines(painter, (0, -11), (0, 0))


def _numbers(painter: QPainter, color: QColor) -> None:
    for x, thick in ((-10, 2.6), (-5.5, 1.4), (-2, 2.6), (2.5, 1.4), (6, 1.4), (10, 2.6)):
        painter.setPen(QPen(color, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        _lines(painter, (x, -9), (x, 9))


def _flag(painter: QPainter, _color: QColor) -> None:
    _lines(painter, (-7, 11), (-7, -10), (9, -5), (-7, 1))


def _journal(painter: QPainter, _color: QColor) -> None:
    painter.drawEllipse(QPointF(0, 0), 10, 10)
    _lines(painter, (0, -6), (0, 0), (5, 3))


def _tell(painter: QPainter, _color: QColor) -> None:
    _lines(painter, (-10, 10), (-10, 2), (0, 2))
    _lines(painter, (0, 2), (10, 2))
    _lines(painter, (4, -5), (11, 2), (4, 9))


def _chart(painter: QPainter, _color: QColor) -> None:
    _lines(painter, (-10, -10), (-10, 10), (10, 10))
    for x, top in ((-4.5, 2), (1, -3), (6.5, -8)):
        _lines(painter, (x, 5), (x, top))


def _gear(painter: QPainter, _color: QColor) -> None:
    painter.drawEllipse(QPointF(0, 0), 3.2, 3.2)
    painter.drawEllipse(QPointF(0, 0), 7.2, 7.2)
    painter.save()
    for _ in range(8):
        _lines(painter, (0, -7.6), (0, -10.6))
        painter.rotate(45)
    painter.restore()


def _van(painter: QPainter, _color: QColor) -> None:
    _lines(painter, (-11, -7), (3, -7), (3, 6), (-11, 6), (-11, -7))
    _lines(painter, (3, -2), (8, -2), (11, 2), (11, 6), (3, 6))
    for x in (-6, 6.5):
        painter.drawEllipse(QPointF(x, 7.5), 2.6, 2.6)


def _person(painter: QPainter, _color: QColor) -> None:
    painter.drawEllipse(QPointF(0, -5), 5, 5)
    painter.drawArc(QRectF(-10, 3, 20, 18), 0, 180 * 16)


def _bell(painter: QPainter, color: QColor) -> None:
    _lines(painter, (-10, 7), (-7, 3), (-7, -2))
    painter.drawArc(QRectF(-7, -9, 14, 14), 0, 180 * 16)
    _lines(painter, (7, -2), (7, 3), (10, 7), (-10, 7))
    _lines(painter, (0, -11), (0, -9))
    painter.setBrush(color)
    painter.drawEllipse(QPointF(0, 10.2), 1.2, 1.2)


GLYPHS: Final[Mapping[str, Callable[[QPainter, QColor], None]]] = MappingProxyType(
    {
        "cross": _cross,
        "check": _check,
        "question": _question,
        "warning": _exclamation,
        "queue": _list,
        "box": _box,
        "numbers": _numbers,
        "clock": _journal,
        "bell": _bell,
        "case": _flag,
        "tell": _tell,
        "chart": _chart,
        "settings": _gear,
        "person": _person,
        "van": _van,
    }
)
