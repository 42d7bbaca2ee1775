"""Making text fit into so many dots: in smaller letters, cut with an ellipsis, or in lines."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from ozon_desk.domain.label_layout import LINE, Fit, Span
from ozon_desk.ui.labels.fonts import label_font

_LATER_SHARE: Final = 0.4
"""Of a line too long for its box, so much is kept for what stands behind its first part (``Fit.SHARE``)."""
_NEAR: Final = 1e-6


@dataclass(frozen=True, slots=True)
class FittedLine:
    """One line: each part with its font and its distance from the line's left end, in dots."""

    parts: tuple[tuple[QFont, int, str], ...]
    width: float
    capital: float
    """Height of a capital letter."""


@lru_cache(maxsize=2048)
def fit_line(spans: tuple[Span, ...], room: int, pixels: int, smallest: int, fit: Fit) -> FittedLine:
    """The spans in letters of ``pixels`` (down to ``smallest`` for ``Fit.SHRINK``), no wider than ``room``.

    Remembered, because half of what stands on a batch of labels is the same on all of them.
    """
    widths = _widths(spans, pixels)
    if fit is Fit.SHRINK:
        while sum(widths) > room and pixels > smallest:
            pixels = max(smallest, min(pixels - 1, int(pixels * room / sum(widths))))
            widths = _widths(spans, pixels)
    if sum(widths) > room + _NEAR:
        spans, widths = _cut(spans, widths, room, pixels, _LATER_SHARE if fit is Fit.SHARE else 0.0)
    parts, x = [], 0.0
    for span, width in zip(spans, widths, strict=True):
        parts.append((label_font(pixels, bold=span.bold), round(x), span.text))
        x += width
    return FittedLine(tuple(parts), x, _metrics(pixels, True).capHeight())


@lru_cache(maxsize=512)
def break_lines(span: Span, room: int, count: int, pixels: int) -> tuple[Span, ...]:
    """At most ``count`` lines, broken where the text's language allows; the last holds all the rest."""
    layout = QTextLayout(span.text, label_font(pixels, bold=span.bold))
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < count:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room)
        starts.append(_python_index(span.text, line.textStart()))
    layout.endLayout()
    ends = [*starts[1:], len(span.text)]
    return tuple(Span(span.text[start:end].rstrip(), span.bold) for start, end in zip(starts, ends, strict=True))


def line_height(pixels: int) -> int:
    return int(pixels * LINE)


def _python_index(text: str, utf16: int) -> int:
    """Qt counts rare hanzi and emoji as two."""
    if text.isascii() or max(text) <= "\uffff":
        return utf16
    return len(text.encode("utf-16-le")[: 2 * utf16].decode("utf-16-le"))


@cache
def _metrics(pixels: int, bold: bool) -> QFontMetricsF:
    return QFontMetricsF(label_font(pixels, bold=bold))


def _widths(spans: tuple[Span, ...], pixels: int) -> list[float]:
    return [_metrics(pixels, span.bold).horizontalAdvance(span.text) for span in spans]


def _cut(
    spans: tuple[Span, ...], widths: list[float], room: float, pixels: int, later: float
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
            span, width = Span(cut, span.bold), share
        fitted.append(span)
        taken.append(width)
        room -= width
        if room < pixels / 2:
            break
    return tuple(fitted), taken
