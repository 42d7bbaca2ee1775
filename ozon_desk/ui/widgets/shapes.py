"""The shapes of urgency, drawn: no font that is brought along has all of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from ozon_desk.domain.deadlines import Urgency


def paint_shape(painter: QPainter, urgency: Urgency, rect: QRect, ink: QColor) -> None:
    """■ late, ▲ today, ◆ tomorrow, ● later, as large as ``rect``; nothing for no urgency."""
    if urgency is Urgency.NONE:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    box = QRectF(rect)
    middle = box.center()
    if urgency is Urgency.LATE:
        inset = box.width() / 14
        painter.drawRect(box.adjusted(inset, inset, -inset, -inset))
    elif urgency is Urgency.TODAY:
        painter.drawPolygon(QPolygonF([QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()]))
    elif urgency is Urgency.TOMORROW:
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(middle.x(), box.top()),
                    QPointF(box.right(), middle.y()),
                    QPointF(middle.x(), box.bottom()),
                    QPointF(box.left(), middle.y()),
                ]
            )
        )
    else:
        painter.drawEllipse(box)
