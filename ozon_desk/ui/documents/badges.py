"""Badges of packers, of the size of a bank card, several on A4 to be cut out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from ozon_desk.domain.packers import Packer
from ozon_desk.ui import texts
from ozon_desk.ui.documents.canvas import LEADING, Canvas, Side
from ozon_desk.ui.documents.flow import Block, Page, Sheet, flow
from ozon_desk.ui.labels.routes import A4, PaperSize

_WIDE, _HIGH = 85.6, 54.0
"""Millimetres: ISO/IEC 7810 ID-1, which every badge holder takes."""
_COLUMNS: Final = 2
_LEFT: Final = (A4.width_mm - _COLUMNS * _WIDE) / 2
_NAME, _LONG_NAME, _SMALL = 6.4, 4.6, 3.2


@dataclass(frozen=True, slots=True)
class BadgesDocument:
    """``packers`` are those who get one, in this order."""

    packers: Sequence[Packer]

    @property
    def title(self) -> str:
        return texts.paper("badges")

    @property
    def paper(self) -> PaperSize:
        return A4

    def pages(self, canvas: Canvas) -> Sequence[Page]:
        rows = [self.packers[start : start + _COLUMNS] for start in range(0, len(self.packers), _COLUMNS)]
        blocks = [Block(_HIGH, partial(_row, row)) for row in rows]
        return flow(blocks, Sheet(margin=10.0, foot=self.title, numbers_alone=False))


def _row(packers: Sequence[Packer], canvas: Canvas, y: float) -> None:
    for column, packer in enumerate(packers):
        _badge(packer, canvas, _LEFT + column * _WIDE, y)


def _badge(packer: Packer, canvas: Canvas, x: float, y: float) -> None:
    canvas.frame(x, y, _WIDE, _HIGH, thick=0.15, dashed=True)
    canvas.text(x + 5, y + 3, "Ozon Desk", _SMALL, muted=True)
    below = y + 9
    fits = len(canvas.broken(packer.name, _WIDE - 10, _NAME, bold=True)) <= 2
    size = _NAME if fits else _LONG_NAME
    for line in canvas.broken(packer.name, _WIDE - 10, size, bold=True, most=3):
        canvas.text(x + 5, below, line, size, bold=True, width=_WIDE - 10)
        below += size * LEADING
    canvas.code128(x + 1, y + 28, _WIDE - 2, 16, packer.scan, side=Side.MIDDLE)
    canvas.text(x + 5, y + 45.5, packer.scan, _SMALL, width=_WIDE - 10, side=Side.MIDDLE)
