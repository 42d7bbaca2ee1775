"""The one painter: a plan in millimetres becomes a black and white picture in whole printer dots.

Preview, PDF and printer all show this picture and never draw a label themselves, so what is seen is what is printed.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Final, Literal

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPixmap, QTextLayout, QTextOption

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_layout import Align, Box, Code128Box, DataMatrixBox, Fit, LabelPlan, Span, TextBox
from ozon_desk.ui.labels.barcodes import THINNEST, Modules, code128, data_matrix, dots_per_module
from ozon_desk.ui.labels.fonts import label_font

Dpi = Literal[203, 300]
DOTS_PER_MM: Final[dict[int, float]] = {203: 8.0, 300: 300 / 25.4}
"""What is sold as 203 dpi has 8 dots a millimetre."""
_SMALLEST_MM: Final = 1.5
"""Shrinking stops here; what is still too wide is cut."""
_LATER_SHARE: Final = 0.4
"""Of a line too long for its box, so much is kept for what stands behind its first part."""
_WHITE: Final = 1
_NEAR: Final = 1e-6


def paint(plan: LabelPlan, dpi: Dpi) -> QImage:
    """One label as ``Format_Mono``, every dot a printer's dot. Needs a ``QGuiApplication``; any thread will do.

    Raises Refusal ``barcode_too_dense`` (size) where a module would be thinner than two dots, and
    ``barcode_impossible`` (text).
    """
    scale = DOTS_PER_MM[dpi]
    # Never a dot more than the paper has.
    image = QImage(int(plan.size.width_mm * scale), int(plan.size.height_mm * scale), QImage.Format.Format_Mono)
    image.setDotsPerMeterX(round(scale * 1000))
    image.setDotsPerMeterY(round(scale * 1000))
    image.fill(_WHITE)
    painter = QPainter(image)
    try:
        for rule in plan.rules:
            painter.fillRect(_rect(rule, scale), Qt.GlobalColor.black)
        for code in plan.barcodes:
            _draw_code128(painter, code, scale, plan)
        for matrix in plan.matrices:
            _draw_matrix(painter, matrix, scale, plan)
        for box in plan.texts:
            _draw_text(painter, box, scale)
    finally:
        painter.end()
    return image


def to_pixmap(image: QImage, device_pixel_ratio: float = 1.0) -> QPixmap:
    """The master for a preview, one dot a device pixel."""
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    return pixmap


def _rect(box: Box, scale: float) -> QRect:
    """The whole dots nearest to the box's edges, at least one each way."""
    left, top = round(box.x * scale), round(box.y * scale)
    right, bottom = round((box.x + box.w) * scale), round((box.y + box.h) * scale)
    return QRect(left, top, max(1, right - left), max(1, bottom - top))


def _draw_code128(painter: QPainter, box: Code128Box, scale: float, plan: LabelPlan) -> None:
    modules, room = code128(box.text), _rect(box, scale)
    dots = dots_per_module(modules.width, modules.quiet, room.width())
    _draw_modules(painter, modules, room, dots, room.height(), plan)


def _draw_matrix(painter: QPainter, box: DataMatrixBox, scale: float, plan: LabelPlan) -> None:
    modules, room = data_matrix(box.text), _rect(box, scale)
    dots = dots_per_module(modules.width, modules.quiet, min(room.width(), room.height()))
    _draw_modules(painter, modules, room, dots, modules.height * dots, plan)


def _draw_modules(painter: QPainter, modules: Modules, room: QRect, dots: int, height: int, plan: LabelPlan) -> None:
    if dots < THINNEST:
        raise Refusal("barcode_too_dense", size=plan.size.value)
    width = modules.width * dots
    left = room.x() + (room.width() - width) // 2
    top = room.y() + (room.height() - height) // 2
    painter.drawImage(QRect(left, top, width, height), modules.image)


def _draw_text(painter: QPainter, box: TextBox, scale: float) -> None:
    room = _rect(box, scale)
    painter.setClipRect(room)
    if box.inverse:
        painter.fillRect(room, Qt.GlobalColor.black)
        padding = round(box.size_mm * scale * 0.25)
        room.adjust(padding, 0, -padding, 0)
    painter.setPen(Qt.GlobalColor.white if box.inverse else Qt.GlobalColor.black)
    pixels = max(1, round(box.size_mm * scale))
    if box.fit is Fit.WRAP:
        _draw_lines(painter, box, room, pixels)
        return
    if box.fit is Fit.SHRINK:
        pixels = _shrunk(box.spans, room.width(), pixels, max(1, round(_SMALLEST_MM * scale)))
    _draw_line(painter, box.spans, room, pixels, box)


@cache
def _metrics(pixels: int, bold: bool) -> QFontMetricsF:
    return QFontMetricsF(label_font(pixels, bold=bold))


@cache
def _capital(pixels: int) -> float:
    """Height of a capital letter."""
    return _metrics(pixels, True).capHeight()


def _widths(spans: tuple[Span, ...], pixels: int) -> list[float]:
    return [_metrics(pixels, span.bold).horizontalAdvance(span.text) for span in spans]


def _shrunk(spans: tuple[Span, ...], room: float, pixels: int, smallest: int) -> int:
    """The largest letters, up to ``pixels``, in which the spans fit."""
    while pixels > smallest:
        width = sum(_widths(spans, pixels))
        if width <= room:
            break
        pixels = max(smallest, min(pixels - 1, int(pixels * room / width)))
    return pixels


def _draw_line(painter: QPainter, spans: tuple[Span, ...], room: QRect, pixels: int, box: TextBox) -> None:
    """One line, its capitals in the middle of ``room``; what doesn't fit ends with an ellipsis."""
    widths = _widths(spans, pixels)
    if sum(widths) > room.width() + _NEAR:
        spans, widths = _cut(spans, widths, room.width(), pixels, later=_LATER_SHARE if box.fit is Fit.SHARE else 0.0)
    x: float = room.x()
    if box.align is not Align.LEFT:
        free = room.width() - sum(widths)
        x += free if box.align is Align.RIGHT else free / 2
    baseline = room.y() + round((room.height() + _capital(pixels)) / 2)
    for span, width in zip(spans, widths, strict=True):
        painter.setFont(label_font(pixels, bold=span.bold))
        painter.drawText(QPoint(round(x), baseline), span.text)
        x += width


def _cut(
    spans: tuple[Span, ...], widths: list[float], room: float, pixels: int, *, later: float
) -> tuple[tuple[Span, ...], list[float]]:
    """The spans and their widths within ``room``; what is too wide ends with an ellipsis.

    ``later`` is the share of the room that one too wide leaves to those behind it, as far as they need it.
    """
    fitted: list[Span] = []
    taken: list[float] = []
    for number, (span, width) in enumerate(zip(spans, widths, strict=True)):
        share = room - min(sum(widths[number + 1 :]), room * later)
        if width > share + _NEAR:
            gap = pixels * 0.3 if later else 0.0
            cut = _metrics(pixels, span.bold).elidedText(span.text, Qt.TextElideMode.ElideRight, share - gap)
            span, width = replace(span, text=cut), share
        fitted.append(span)
        taken.append(width)
        room -= width
        if room < pixels / 2:
            break
    return tuple(fitted), taken


def _draw_lines(painter: QPainter, box: TextBox, room: QRect, pixels: int) -> None:
    """Several lines of one text, broken where its language allows."""
    bold = box.spans[0].bold
    pitch = int(pixels * 1.25)
    count = max(1, room.height() // pitch)
    layout = QTextLayout(box.text, label_font(pixels, bold=bold))
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < count:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        starts.append(line.textStart())
    layout.endLayout()
    for number, start in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else len(box.text)
        row = QRect(room.x(), room.y() + number * pitch, room.width(), pitch)
        _draw_line(painter, (Span(box.text[start:end].rstrip(), bold),), row, pixels, box)
