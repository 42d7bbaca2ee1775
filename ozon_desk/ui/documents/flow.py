"""Blocks one below the other, from page to page: column titles stand on each, and what goes on says of what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Protocol

from ozon_desk.ui import texts
from ozon_desk.ui.documents.canvas import Canvas, Side
from ozon_desk.ui.labels.routes import A4, PaperSize

Draw = Callable[[Canvas, float], None]
"""Paints something with its upper edge at this height."""
Page = Callable[[Canvas], None]

MARGIN: Final = 10.0
_FOOT: Final = 3.0
"""Size of the letters below a page."""


class Document(Protocol):
    """Something on paper. ``pages`` lays it out for the letters of this canvas."""

    @property
    def title(self) -> str: ...
    @property
    def paper(self) -> PaperSize: ...
    def pages(self, canvas: Canvas) -> Sequence[Page]: ...


@dataclass(frozen=True, slots=True)
class Block:
    """Something that isn't torn apart. ``again`` is painted above it where it begins a page."""

    height: float
    draw: Draw
    again: Block | None = None


_Placed = tuple[float, Block]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper and what stands on it: ``first`` above all on the first page, then on each page ``head`` above the blocks
    and ``foot`` beside the page's number."""

    paper: PaperSize = A4
    margin: float = MARGIN
    first: Block | None = None
    head: Block | None = None
    foot: str = ""
    numbered: str = ""
    """How a page is numbered, with ``{number}`` and ``{count}``; empty: in the language of the interface."""
    numbers_alone: bool = True
    """Whether a single page is numbered, too."""
    height: float = 0.0
    """0: the paper's; less of it where the rest stays empty."""

    @property
    def width(self) -> float:
        """Between the margins."""
        return self.paper.width_mm - 2 * self.margin

    @property
    def bottom(self) -> float:
        """Where the blocks end."""
        return (self.height or self.paper.height_mm) - self.margin - _FOOT * 2


def flow(blocks: Sequence[Block], sheet: Sheet) -> list[Page]:
    """The pages; at least one."""
    pages = _placed(blocks, sheet, sheet.bottom)
    if not sheet.numbers_alone:
        # A page that has no number below it has room for more.
        alone = _placed(blocks, sheet, sheet.bottom + 2 * _FOOT)
        pages = alone if len(alone) == 1 else pages
    return [partial(_page, placed, sheet, number, len(pages)) for number, placed in enumerate(pages, 1)]


def _placed(blocks: Sequence[Block], sheet: Sheet, bottom: float) -> list[list[_Placed]]:
    page: list[_Placed] = []
    pages = [page]
    y = _put(page, sheet.margin, sheet.first, sheet.head)
    for block in blocks:
        if y + block.height > bottom and page:
            page = []
            pages.append(page)
            y = _put(page, sheet.margin, sheet.head, block.again)
        y = _put(page, y, block)
    return pages


def _put(page: list[_Placed], y: float, *blocks: Block | None) -> float:
    """Answers where the next one stands."""
    for block in blocks:
        if block is not None:
            page.append((y, block))
            y += block.height
    return y


def _page(placed: Sequence[_Placed], sheet: Sheet, number: int, count: int, canvas: Canvas) -> None:
    for y, block in placed:
        block.draw(canvas, y)
    if count == 1 and not sheet.numbers_alone:
        return
    y = sheet.bottom + _FOOT * 0.6
    numbered = sheet.numbered.format(number=number, count=count) or texts.paper("page", number=number, count=count)
    taken = canvas.width(numbered, _FOOT)
    canvas.text(sheet.margin, y, sheet.foot, _FOOT, width=sheet.width - taken - 4, muted=True)
    canvas.text(sheet.margin, y, numbered, _FOOT, width=sheet.width, muted=True, side=Side.RIGHT)
