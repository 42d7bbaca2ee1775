"""A test page: shows with rulers where a printer puts its dots, and carries the densest codes a label may have."""

from __future__ import annotations

from typing import Final

from ozon_desk.domain.label_layout import Align, Box, Code128Box, DataMatrixBox, LabelPlan, Paper, Rule, Span, TextBox
from ozon_desk.ui.labels.barcodes import THINNEST, Modules, code128, data_matrix
from ozon_desk.ui.labels.painter import DOTS_PER_MM, Dpi

PREFIX: Final = "OD-TEST-"
MATRIX_MARK: Final = "-M"
"""Behind what the DataMatrix says, so that a scan tells which of the two codes was read."""
_SAMPLES: Final = ("Щёлково, объезд, № 5, ₽", "深圳发货 · 标签测试 · 骉", "Il1 O0 5S 8B · The quick brown fox")
_FRAME_MM: Final = 0.25
_LEFT_MM, _TOP_MM, _EDGE_MM = 7.0, 6.2, 1.0
_TICKS: Final = ((10, 3.0), (5, 2.0), (1, 1.2))
_NUMBER_MM: Final = 2.0
_WIDE_MM: Final = 70
_BARS_MM: Final = 8.0


def line_code(number: int) -> str:
    """What the Code 128 of page ``number`` says."""
    return f"{PREFIX}{number}"


def matrix_code(number: int) -> str:
    return f"{PREFIX}{number}{MATRIX_MARK}"


def proof_plan(size: Paper, dpi: Dpi, number: int, lines: tuple[str, ...]) -> LabelPlan:
    """The page for one route; ``lines`` say in words what it was printed with, the first of them bold."""
    dot = 1 / DOTS_PER_MM[dpi]
    # The last whole dots of the paper, where the right and the lower edge stand.
    width, height = int(size.width_mm / dot) * dot, int(size.height_mm / dot) * dot
    em = 2.4 if size.width_mm < _WIDE_MM else 3.2
    matrix = _matrix_box(data_matrix(matrix_code(number)), matrix_code(number), width, dot)
    texts = [*_numbers(size)]
    y = _TOP_MM
    for place, text in enumerate((*lines, *_SAMPLES)):
        room = matrix.x - _LEFT_MM if y < matrix.y + matrix.h else width - _EDGE_MM - _LEFT_MM
        texts.append(TextBox(_LEFT_MM, y, room, em * 1.3, (Span(text, bold=place == 0),), em))
        y += em * 1.3
    modules = code128(line_code(number))
    bars = Code128Box(_LEFT_MM, y + 0.6, _side(modules, dot), _BARS_MM, line_code(number))
    below = TextBox(_LEFT_MM, bars.y + bars.h + 0.3, bars.w, em * 1.2, (Span(line_code(number)),), em)
    return LabelPlan(size, (*texts, below), (bars,), (matrix,), (*_frame(width, height), *_ruler(size, dot)))


def _side(modules: Modules, dot: float) -> float:
    """The width of a code whose modules are as thin as they may be."""
    return ((modules.width + 2 * modules.quiet) * THINNEST + 1) * dot


def _matrix_box(modules: Modules, text: str, width: float, dot: float) -> DataMatrixBox:
    side = _side(modules, dot)
    return DataMatrixBox(width - side - _EDGE_MM, _TOP_MM, side, side, text)


def _frame(width: float, height: float) -> tuple[Rule, ...]:
    return (
        Rule(0, 0, width, _FRAME_MM),
        Rule(0, height - _FRAME_MM, width, _FRAME_MM),
        Rule(0, 0, _FRAME_MM, height),
        Rule(width - _FRAME_MM, 0, _FRAME_MM, height),
    )


def _ruler(size: Paper, dot: float) -> list[Rule]:
    """A tick for each millimetre along the upper and the left edge, one dot thick."""
    ticks = []
    for mm in range(1, int(size.width_mm)):
        ticks.append(Rule(mm, 0, dot, _tick(mm)))
    for mm in range(1, int(size.height_mm)):
        ticks.append(Rule(0, mm, _tick(mm), dot))
    return ticks


def _tick(mm: int) -> float:
    return next(length for step, length in _TICKS if mm % step == 0)


def _numbers(size: Paper) -> list[TextBox]:
    """Under or beside every tenth tick."""
    across = [Box(mm - 3, 3.1, 6, 2.6) for mm in range(10, int(size.width_mm) - 2, 10)]
    down = [Box(3.3, mm - 1.3, 3.6, 2.6) for mm in range(10, int(size.height_mm) - 1, 10)]
    return [
        TextBox(box.x, box.y, box.w, box.h, (Span(str(10 * place)),), _NUMBER_MM, align)
        for boxes, align in ((across, Align.CENTRE), (down, Align.LEFT))
        for place, box in enumerate(boxes, start=1)
    ]
