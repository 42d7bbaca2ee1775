"""Packing slips: a page for each box, for A4 (its upper half), A6, or a roll of labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QImage

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.slips import SlipContent, SlipGoods
from ozon_desk.services.settings import ShopSettings
from ozon_desk.services.slips import logo_data
from ozon_desk.ui import texts
from ozon_desk.ui.documents.canvas import LEADING, Canvas, Side
from ozon_desk.ui.documents.flow import Block, Page, Sheet, flow
from ozon_desk.ui.documents.slip_words import SlipWords, slip_words
from ozon_desk.ui.labels.routes import A4, PaperSize

if TYPE_CHECKING:
    from ozon_desk.services.desk import Desk

_NARROW: Final = 90.0
_HALF: Final = A4.height_mm / 2
_LOGO: Final = (46.0, 15.0)


@dataclass(frozen=True, slots=True)
class SlipStyle:
    """What the shop wants on all of its slips."""

    words: SlipWords
    thanks: str = ""
    logo: bytes = b""

    @classmethod
    def of(cls, settings: ShopSettings, resources: Path, language: str = "") -> SlipStyle:
        """As the shop has set it, in its language of slips or another."""
        language = language or settings.slip_language
        thanks = settings.slip_thanks.get(language, "")
        return cls(slip_words(language, resources), thanks.strip(), logo_data(settings.slip_logo))


@dataclass(frozen=True, slots=True)
class SlipsDocument:
    contents: Sequence[SlipContent]
    style: SlipStyle
    paper: PaperSize = A4

    @property
    def title(self) -> str:
        return texts.paper("slips")

    def pages(self, canvas: Canvas) -> Sequence[Page]:
        logo = QImage.fromData(self.style.logo) if self.style.logo else QImage()
        return [
            page for content in self.contents for page in _Slip(content, self.style, self.paper, logo).pages(canvas)
        ]


class _Slip:
    """Lays one slip out; ``_unit`` makes all letters smaller on narrow paper."""

    def __init__(self, content: SlipContent, style: SlipStyle, paper: PaperSize, logo: QImage) -> None:
        self._content = content
        self._style = style
        self._paper = paper
        self._logo = logo
        is_narrow = paper.width_mm < _NARROW
        self._unit = 0.82 if is_narrow else 1.0
        self._left = 12.0 if paper == A4 else 4.0 if is_narrow else 6.0
        self._width = paper.width_mm - 2 * self._left

    def pages(self, canvas: Canvas) -> list[Page]:
        words = self._style.words
        sheet = Sheet(
            paper=self._paper,
            margin=self._left,
            first=self._first(canvas),
            head=Block(5.6 * self._unit, self._head),
            foot=self._content.posting_number,
            numbered=words.page,
            numbers_alone=False,
        )
        blocks = [*self._goods(canvas), self._total(), *self._thanks(canvas)]
        if self._paper != A4:
            return flow(blocks, sheet)
        half = flow(blocks, replace(sheet, height=_HALF))
        return [partial(_with_cut, half[0])] if len(half) == 1 else flow(blocks, sheet)

    def _first(self, canvas: Canvas) -> Block:
        """Whose box it is: logo and title, order, posting with its barcode, box, recipient."""
        content, words, unit = self._content, self._style.words, self._unit
        title, large, text = 5.2 * unit, 5.6 * unit, 3.6 * unit
        lines: list[Block] = []
        if not self._logo.isNull():
            lines.append(Block(_LOGO[1] * unit + 2, self._draw_logo))
        lines.append(self._row(words.title, title, bold=True))
        if content.order_number:
            lines.append(self._row(f"{words.order} {content.order_number}", large, bold=True))
        lines.append(self._row(f"{words.posting} {content.posting_number}", text))
        if content.package_count > 1:
            box = words.package.format(number=content.package_number, count=content.package_count)
            lines.append(self._row(box, large, bold=True))
        if content.recipient:
            said = f"{words.recipient}: {content.recipient}"
            lines += [self._row(one, text) for one in canvas.broken(said, self._width, text, most=2)]
        lines.append(Block(12.5 * unit, self._barcode))

        def draw(canvas: Canvas, y: float) -> None:
            for line in lines:
                line.draw(canvas, y)
                y += line.height

        return Block(sum(line.height for line in lines), draw)

    def _row(self, text: str, size: float, *, bold: bool = False, muted: bool = False) -> Block:
        def draw(canvas: Canvas, y: float) -> None:
            canvas.text(self._left, y, text, size, bold=bold, muted=muted, width=self._width)

        return Block(size * LEADING, draw)

    def _draw_logo(self, canvas: Canvas, y: float) -> None:
        canvas.picture(self._logo, self._left, y, _LOGO[0] * self._unit, _LOGO[1] * self._unit)

    def _barcode(self, canvas: Canvas, y: float) -> None:
        width = min(self._width, 80.0)
        try:
            canvas.code128(self._left, y + 1.5, width, 9 * self._unit, self._content.posting_number, flush=True)
        except Refusal:
            return  # a number no barcode can say is to be read

    def _head(self, canvas: Canvas, y: float) -> None:
        size, words = 3.0 * self._unit, self._style.words
        canvas.text(self._left, y, words.product, size, muted=True)
        canvas.text(self._left, y, words.quantity, size, width=self._width, side=Side.RIGHT, muted=True)
        canvas.rule(self._left, y + 5.2 * self._unit, self._width, thick=0.4)

    def _goods(self, canvas: Canvas) -> Iterator[Block]:
        for line in self._content.goods:
            yield self._line(canvas, line)

    def _line(self, canvas: Canvas, line: SlipGoods) -> Block:
        unit = self._unit
        size, small, pill = 3.6 * unit, 3.0 * unit, 18 * unit
        names = canvas.broken(line.name or line.article, self._width - pill, size, most=3)
        article = line.article if line.name else ""
        height = 1.4 + max(len(names) * size * LEADING + (small * LEADING if article else 0), 7 * unit)

        def draw(canvas: Canvas, y: float) -> None:
            canvas.quantity(self._left + self._width, y + 0.8, line.quantity, 4.2 * unit, height=6 * unit)
            below = y + 0.7
            for name in names:
                canvas.text(self._left, below, name, size)
                below += size * LEADING
            if article:
                canvas.text(self._left, below, article, small, muted=True, width=self._width - pill)
            canvas.rule(self._left, y + height - 0.2, self._width, muted=True)

        return Block(height, draw)

    def _total(self) -> Block:
        said = self._style.words.total.format(count=self._content.pieces)
        row = self._row(said, 3.6 * self._unit, bold=True)
        return Block(row.height + 2, lambda canvas, y: row.draw(canvas, y + 1))

    def _thanks(self, canvas: Canvas) -> Iterator[Block]:
        size = 3.8 * self._unit
        if self._style.thanks:
            yield Block(2, lambda _canvas, _y: None)
            for line in canvas.broken(self._style.thanks, self._width, size):
                yield self._row(line, size)


def _with_cut(page: Page, canvas: Canvas) -> None:
    page(canvas)
    canvas.frame(-1, _HALF, A4.width_mm + 2, A4.height_mm, thick=0.15, dashed=True)


def slip_document(desk: Desk, posting_id: int, resources: Path, paper: PaperSize, package: int = 0) -> SlipsDocument:
    """The slips of a posting's boxes (``package`` 0), or of one of them. Raises the ``Refusal`` why there is none."""
    batch = desk.slips.prepare([posting_id])
    for _, refusal in batch.refused:
        raise refusal
    contents = [one for one in batch.contents if package in (0, one.package_number)]
    return SlipsDocument(contents, SlipStyle.of(desk.shop.settings, resources), paper)
