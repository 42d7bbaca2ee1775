"""A painter that thinks in millimetres: text, rules, pills, boxes to tick and barcodes, on whatever takes dots."""

from __future__ import annotations

from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QTextLayout, QTextOption

from ozon_desk.ui.labels.barcodes import code128, dots_per_module
from ozon_desk.ui.labels.fonts import label_font, load_fonts

if TYPE_CHECKING:
    from ozon_desk.ui.charts.description import Chart

LEADING: Final = 1.36
"""Height of a line in sizes of its letters."""
_MUTED: Final = QColor(80, 80, 80)
_THIN: Final = 0.2


class Side(IntEnum):
    LEFT = 0
    MIDDLE = 1
    RIGHT = 2


class Canvas:
    """All lengths are millimetres from the paper's upper left corner; ``size`` is the height of a font's em.

    ``crisp``: black and white dots of a thermal printer; nothing is smoothed, and grey is black.
    """

    def __init__(self, painter: QPainter, dots_per_mm: float, *, crisp: bool = False) -> None:
        self._painter = painter
        self._scale = dots_per_mm
        self._crisp = crisp
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not crisp)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing, not crisp)

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        return QFontMetricsF(self._font(text, size, bold)).horizontalAdvance(text) / self._scale

    def broken(self, text: str, width: float, size: float, *, bold: bool = False, most: int = 99) -> list[str]:
        """The lines ``text`` takes, broken where its language allows; the last of ``most`` ends with an ellipsis."""
        font = self._font(text, size, bold)
        lines: list[str] = []
        for paragraph in text.splitlines():
            lines += self._paragraph(paragraph, font, width * self._scale)
        if len(lines) > most:
            # What is left over makes the last line too long, and so it is cut.
            lines[most - 1 :] = [self.cut(" ".join(lines[most - 1 :]), width, size, bold=bold)]
        return lines

    def cut(self, text: str, width: float, size: float, *, bold: bool = False) -> str:
        """``text`` that fits into one line of ``width``."""
        text = text if text.isprintable() else " ".join(text.split())
        metrics = QFontMetricsF(self._font(text, size, bold))
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width * self._scale + 0.5)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        width: float = 0.0,
        height: float = 0.0,
        bold: bool = False,
        muted: bool = False,
        white: bool = False,
        side: Side = Side.LEFT,
    ) -> None:
        """One line with its capitals in the middle of ``height`` (a line's by default), cut to ``width`` if given."""
        if width:
            text = self.cut(text, width, size, bold=bold)
        font = self._font(text, size, bold)
        free = width - self.width(text, size, bold=bold) if width else 0.0
        x += free * side / 2
        middle = (height or size * LEADING) / 2 * self._scale
        baseline = y * self._scale + middle + QFontMetricsF(font).capHeight() / 2
        self._painter.setFont(font)
        self._painter.setPen(Qt.GlobalColor.white if white else self._ink(muted))
        self._painter.drawText(QPointF(x * self._scale, baseline), text)

    def rule(self, x: float, y: float, width: float, *, thick: float = _THIN, muted: bool = False) -> None:
        """A line across, its upper edge at ``y``."""
        self._painter.fillRect(self._rect(x, y, width, thick), self._ink(muted))

    def tick_box(self, x: float, y: float, side: float) -> None:
        """An empty square to be ticked with a pen."""
        self.frame(x, y, side, side)

    def frame(
        self, x: float, y: float, width: float, height: float, *, thick: float = 0.35, dashed: bool = False
    ) -> None:
        pen = QPen(Qt.GlobalColor.black, max(1.0, thick * self._scale))
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dashed:
            pen.setDashPattern([6.0, 6.0])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(self._rect(x, y, width, height))

    def quantity(self, right: float, y: float, quantity: int, size: float, *, height: float) -> None:
        """A number of pieces that ends at ``right``: above one in a black pill, as on the screen."""
        text = f"×{quantity}"
        width = self.width(text, size, bold=True)
        if quantity <= 1:
            self.text(right - width - 1.2, y, text, size, height=height, muted=True)
            return
        pill = QRectF(self._rect(right - width - 2.4, y + (height - size * 1.3) / 2, width + 2.4, size * 1.3))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(Qt.GlobalColor.black)
        self._painter.drawRoundedRect(pill, self._scale, self._scale)
        self.text(right - width - 1.2, y, text, size, height=height, bold=True, white=True)

    def code128(
        self, x: float, y: float, width: float, height: float, text: str, *, side: Side = Side.LEFT, flush: bool = False
    ) -> float:
        """A barcode with every module a whole number of dots; answers its width.

        Its quiet zones lie within ``width``; ``flush``: the left one before ``x``, where the paper must be white.
        Raises Refusal ``barcode_impossible`` (text).
        """
        modules = code128(text)
        dots = max(1, dots_per_module(modules.width, modules.quiet, int(width * self._scale)))
        taken = (modules.width + 2 * modules.quiet) * dots
        left = round(x * self._scale + (width * self._scale - taken) * side / 2) + (
            0 if flush else modules.quiet * dots
        )
        top, bars = round(y * self._scale), round(height * self._scale)
        row, start = modules.rows[0], 0
        # Smoothing would make the edges grey.
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for end in range(1, modules.width + 1):
            if end == modules.width or row[end] != row[start]:
                if row[start] == 0:
                    self._painter.fillRect(left + start * dots, top, (end - start) * dots, bars, Qt.GlobalColor.black)
                start = end
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self._crisp)
        return taken / self._scale

    def picture(self, image: QImage, x: float, y: float, width: float, height: float) -> float:
        """A picture as large as fits, from the upper left corner; answers its width."""
        ratio = min(width / image.width(), height / image.height())
        rect = self._rect(x, y, image.width() * ratio, image.height() * ratio)
        if self._crisp:
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = image.scaled(rect.size().toSize(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._painter.drawImage(rect.topLeft(), _on_white(scaled).convertToFormat(QImage.Format.Format_Mono))
        else:
            self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._painter.drawImage(rect, image)
        return image.width() * ratio

    def chart(self, x: float, y: float, width: float, height: float, chart: Chart, size: float) -> None:
        """A chart in ink for paper, its letters ``size`` high."""
        from ozon_desk.ui.charts.painter import draw
        from ozon_desk.ui.charts.palette import Fonts, paper_palette

        self._painter.save()
        rect = QRectF(x * self._scale, y * self._scale, width * self._scale, height * self._scale)
        draw(self._painter, rect, chart, paper_palette(), Fonts(size * self._scale))
        self._painter.restore()

    def _font(self, text: str, size: float, bold: bool) -> QFont:
        pixels = max(1, round(size * self._scale))
        return label_font(pixels, bold=bold) if self._crisp else _font(pixels, bold, _has_hanzi(text))

    def _ink(self, muted: bool) -> QColor:
        return _MUTED if muted and not self._crisp else QColor(Qt.GlobalColor.black)

    def _rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """On whole dots, at least one each way."""
        left, top = round(x * self._scale), round(y * self._scale)
        right, bottom = round((x + width) * self._scale), round((y + height) * self._scale)
        return QRectF(left, top, max(1, right - left), max(1, bottom - top))

    def _paragraph(self, text: str, font: QFont, room: float) -> list[str]:
        layout = QTextLayout(text, font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        # Qt counts rare hanzi and emoji as two.
        units = text.encode("utf-16-le", "surrogatepass")
        lines: list[str] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            start = 2 * line.textStart()
            lines.append(units[start : start + 2 * line.textLength()].decode("utf-16-le", "replace").rstrip())
        layout.endLayout()
        return lines or [""]


@cache
def _font(pixels: int, bold: bool, has_hanzi: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(load_fonts()))
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if bold and has_hanzi:
        font.setBold(True)  # the Chinese font has no bold cut: Qt thickens it, as long as no axis is set
    elif bold:
        font.setVariableAxis(QFont.Tag("wght"), 700.0)
    return font


def _has_hanzi(text: str) -> bool:
    return not text.isascii() and any(letter >= "\u2e80" for letter in text)


def _on_white(image: QImage) -> QImage:
    """Without transparency, which black and white knows nothing of."""
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground
