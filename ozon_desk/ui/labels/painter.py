"""The one painter: a plan in millimetres becomes a black and white picture in whole printer dots.

Preview, PDF and printer all show this picture and never draw a label themselves, so what is seen is what is printed.
"""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from ozon_desk.domain.barcode_sizes import DOTS_PER_MM as DOTS_PER_MM
from ozon_desk.domain.barcode_sizes import THINNEST, dots_per_module
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_layout import Align, Box, Code128Box, DataMatrixBox, Fit, LabelPlan, Paper, Span, TextBox
from ozon_desk.ui.labels.barcodes import Modules, code128, data_matrix
from ozon_desk.ui.labels.fitting import FittedLine, break_lines, fit_line, line_height

Dpi = Literal[203, 300]
_SMALLEST_MM: Final = 1.5
"""Shrinking stops here; what is still too wide is cut."""
_INK, _PAPER = Qt.GlobalColor.black, Qt.GlobalColor.white
_WHITE: Final = 1
"""A bit of a ``Format_Mono`` picture."""


def paint(plan: LabelPlan, dpi: Dpi) -> QImage:
    """One label as ``Format_Mono``, every dot a printer's dot. Needs a ``QGuiApplication``; any thread will do.

    Raises Refusal ``barcode_too_dense`` (size) where a module would be thinner than two dots, and
    ``barcode_impossible`` (text).
    """
    scale = DOTS_PER_MM[dpi]
    image = blank(plan.size, dpi)
    for code in plan.barcodes:
        _stamp_code128(image, code, scale, plan)
    for matrix in plan.matrices:
        _stamp_matrix(image, matrix, scale, plan)
    painter = QPainter(image)
    try:
        for rule in plan.rules:
            painter.fillRect(_rect(rule, scale), _INK)
        for inverse in (False, True):
            painter.setPen(_PAPER if inverse else _INK)
            for box in plan.texts:
                if box.inverse is inverse:
                    _draw_text(painter, box, scale)
    finally:
        painter.end()
    return image


def blank(size: Paper, dpi: int) -> QImage:
    """White paper as ``Format_Mono``; never a dot more than it has."""
    scale = DOTS_PER_MM[dpi]
    image = QImage(int(size.width_mm * scale), int(size.height_mm * scale), QImage.Format.Format_Mono)
    set_resolution(image, dpi)
    image.fill(_WHITE)
    return image


def set_resolution(image: QImage, dpi: int) -> None:
    """What a printer of ``dpi`` really has: its dots a millimetre."""
    image.setDotsPerMeterX(round(DOTS_PER_MM[dpi] * 1000))
    image.setDotsPerMeterY(round(DOTS_PER_MM[dpi] * 1000))


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


def _stamp_code128(image: QImage, box: Code128Box, scale: float, plan: LabelPlan) -> None:
    modules, room = code128(box.text), _rect(box, scale)
    dots = _dots(modules, room.width(), plan)
    modules.stamp(image, room.x() + (room.width() - modules.width * dots) // 2, room.y(), dots, room.height())


def _stamp_matrix(image: QImage, box: DataMatrixBox, scale: float, plan: LabelPlan) -> None:
    modules, room = data_matrix(box.text), _rect(box, scale)
    dots = _dots(modules, min(room.width(), room.height()), plan)
    side = modules.width * dots
    modules.stamp(image, room.x() + (room.width() - side) // 2, room.y() + (room.height() - side) // 2, dots, dots)


def _dots(modules: Modules, room: int, plan: LabelPlan) -> int:
    dots = dots_per_module(modules.width, modules.quiet, room)
    if dots < THINNEST:
        raise Refusal("barcode_too_dense", size=str(plan.size))
    return dots


def _draw_text(painter: QPainter, box: TextBox, scale: float) -> None:
    room = _rect(box, scale)
    painter.setClipRect(room)
    if box.inverse:
        painter.fillRect(room, _INK)
        padding = round(box.size_mm * scale * 0.25)
        room.adjust(padding, 0, -padding, 0)
    pixels, smallest = max(1, round(box.size_mm * scale)), max(1, round(_SMALLEST_MM * scale))
    if box.fit is not Fit.WRAP:
        _draw_line(painter, fit_line(box.spans, room.width(), pixels, smallest, box.fit), room, box.align)
        return
    pitch = line_height(pixels)
    lines = break_lines(Span(box.text, box.spans[0].bold), room.width(), max(1, room.height() // pitch), pixels)
    for number, line in enumerate(lines):
        row = QRect(room.x(), room.y() + number * pitch, room.width(), pitch)
        _draw_line(painter, fit_line((line,), row.width(), pixels, smallest, Fit.ELIDE), row, box.align)


def _draw_line(painter: QPainter, line: FittedLine, room: QRect, align: Align) -> None:
    """One line, its capitals in the middle of ``room``."""
    left = room.x()
    if align is not Align.LEFT:
        free = room.width() - line.width
        left += round(free if align is Align.RIGHT else free / 2)
    baseline = room.y() + round((room.height() + line.capital) / 2)
    for font, x, text in line.parts:
        painter.setFont(font)
        painter.drawText(left + x, baseline, text)
