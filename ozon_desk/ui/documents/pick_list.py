"""The pick list on paper, by article or by posting, in the language of the interface."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.picklist import Need, PickBy, PickGoods, PickLine, PickList, PickPosting
from ozon_desk.ui import formats, texts
from ozon_desk.ui.documents.canvas import LEADING, Canvas
from ozon_desk.ui.documents.flow import MARGIN, Block, Page, Sheet, flow
from ozon_desk.ui.labels.routes import A4, PaperSize

_LEFT: Final = MARGIN
_RIGHT: Final = A4.width_mm - MARGIN
_TICK: Final = 5.0
_ARTICLE: Final = _LEFT + 9
_NAME: Final = _LEFT + 58
_PILL: Final = 22.0
_NEEDS: Final = 3
_NEED_HEIGHT: Final = 6.4
_POSTING: Final = _LEFT + 17
_CODE: Final = _LEFT + 62
_GOODS: Final = _LEFT + 113
_BARCODE: Final = 9.5
_PAD: Final = 1.6
_TITLE, _LARGE, _TEXT, _SMALL = 6.4, 4.3, 3.7, 3.1


@dataclass(frozen=True, slots=True)
class PickListDocument:
    """``about`` names the wave; ``zone`` is the shop's, for the moment of printing. Late ones are told by words."""

    listed: PickList
    by: PickBy
    now: datetime
    zone: str
    about: str = ""

    @property
    def title(self) -> str:
        return list_title(self.by)

    @property
    def paper(self) -> PaperSize:
        return A4

    def pages(self, canvas: Canvas) -> Sequence[Page]:
        foot = " · ".join(filter(None, (self.title, self.about, formats.moment(self.now, self.zone))))
        head = Block(5.6, self._sku_head if self.by is PickBy.SKU else self._posting_head)
        blocks: list[Block] = []
        if self.by is PickBy.SKU:
            for goods in self.listed.goods:
                blocks += _goods_blocks(canvas, goods)
        else:
            blocks += self._posting_blocks(canvas)
        blocks += _left_out(self.listed)
        return flow(blocks, Sheet(first=Block(17, self._top), head=head, foot=foot))

    def _top(self, canvas: Canvas, y: float) -> None:
        canvas.text(_LEFT, y + 1, self.title, _TITLE, bold=True, width=_RIGHT - _LEFT - 70)
        said = (
            self.about,
            texts.counted_postings(len(self.listed.postings)),
            texts.counted_pieces(self.listed.pieces),
            formats.moment(self.now, self.zone),
        )
        canvas.text(_LEFT, y + 9.5, " · ".join(filter(None, said)), _TEXT, width=_RIGHT - _LEFT)

    def _sku_head(self, canvas: Canvas, y: float) -> None:
        columns = ((_ARTICLE, texts.field_name("offer_id")), (_NAME, texts.field_name("product_name")))
        _head(canvas, y, columns, texts.field_name("total"))

    def _posting_head(self, canvas: Canvas, y: float) -> None:
        columns = (
            (_LEFT, texts.field_name("place")),
            (_POSTING, texts.field_name("posting_number")),
            (_GOODS, texts.field_name("items")),
        )
        _head(canvas, y, columns, texts.field_name("quantity"))

    def _posting_blocks(self, canvas: Canvas) -> Iterator[Block]:
        before: bool | None = None
        for place, one in enumerate(self.listed.postings, 1):
            if one.is_single is not before:
                before = one.is_single
                yield section(texts.paper("one_article" if one.is_single else "several_articles"))
            yield from self._posting(canvas, place, one)

    def _posting(self, canvas: Canvas, place: int, one: PickPosting) -> Iterator[Block]:
        lines = [_line(canvas, line) for line in one.lines]
        least = _BARCODE + 2 * _PAD
        beside = 0
        height = _PAD
        while beside < len(lines) and (height < least or beside == len(lines) - 1):
            height += lines[beside].height
            beside += 1
        again = Block(_LARGE * LEADING + _PAD, partial(_again, _POSTING, one.posting_number))
        yield Block(max(least, height + _PAD), partial(self._posting_begins, place, one, lines[:beside]))
        for line in lines[beside:]:
            yield Block(line.height, line.draw, again)

    def _posting_begins(self, place: int, one: PickPosting, lines: Sequence[Block], canvas: Canvas, y: float) -> None:
        canvas.rule(_LEFT, y, _RIGHT - _LEFT, muted=True)
        y += _PAD
        canvas.text(_LEFT, y, str(place), _LARGE, bold=True, width=10)
        canvas.tick_box(_LEFT + 10, y + 0.5, _TICK)
        room = _CODE - _POSTING - 1
        fits = canvas.width(one.posting_number, _LARGE, bold=True) <= room
        canvas.text(_POSTING, y, one.posting_number, _LARGE if fits else _TEXT, bold=True, width=room)
        below = y + _LARGE * LEADING
        if one.due is not None:
            due = f"{formats.short_day(one.due, one.zone)} {formats.clock(one.due, one.zone)}"
            is_late = one.due < self.now
            said = texts.paper("late" if is_late else "by", time=due)
            canvas.text(_POSTING, below, said, _SMALL, bold=is_late, width=room)
        with suppress(Refusal):  # a number no barcode can say is to be read
            canvas.code128(_CODE, y, _GOODS - _CODE - 1, _BARCODE, one.posting_number)
        for line in lines:
            line.draw(canvas, y)
            y += line.height


def list_title(by: PickBy) -> str:
    return texts.paper(f"pick_list_{by}")


def section(title: str) -> Block:
    """A title within a list."""

    def draw(canvas: Canvas, y: float) -> None:
        canvas.text(_LEFT, y + 2.5, title, _TEXT, bold=True, width=_RIGHT - _LEFT)

    return Block(9, draw)


def _head(canvas: Canvas, y: float, columns: Sequence[tuple[float, str]], last: str) -> None:
    for x, title in columns:
        canvas.text(x, y, title, _SMALL, muted=True)
    canvas.text(_RIGHT - canvas.width(last, _SMALL), y, last, _SMALL, muted=True)
    canvas.rule(_LEFT, y + 5.4, _RIGHT - _LEFT, thick=0.4)


def _again(x: float, what: str, canvas: Canvas, y: float) -> None:
    """What the goods on a new page belong to."""
    canvas.text(x, y + 0.5, texts.paper("continued", what=what), _LARGE, bold=True, width=_RIGHT - x)


def _goods_blocks(canvas: Canvas, goods: PickGoods) -> Iterator[Block]:
    articles = canvas.broken(goods.article, _NAME - _ARTICLE - 3, _LARGE, bold=True, most=2)
    names = canvas.broken(goods.name, _RIGHT - _PILL - _NAME, _TEXT, most=2)
    left = len(articles) * _LARGE * LEADING + (_SMALL * LEADING if goods.offer_id and goods.sku else 0)
    tall = _PAD + max(left, len(names) * _TEXT * LEADING, _TICK + 1)
    rows = [goods.needs[start : start + _NEEDS] for start in range(0, len(goods.needs), _NEEDS)]
    again = Block(_LARGE * LEADING + _PAD, partial(_again, _ARTICLE, goods.article))

    def draw(canvas: Canvas, y: float) -> None:
        canvas.rule(_LEFT, y, _RIGHT - _LEFT, muted=True)
        top = y + _PAD
        canvas.tick_box(_LEFT + 0.5, top + 0.5, _TICK)
        for number, article in enumerate(articles):
            canvas.text(_ARTICLE, top + number * _LARGE * LEADING, article, _LARGE, bold=True)
        if goods.offer_id and goods.sku:
            canvas.text(_ARTICLE, top + len(articles) * _LARGE * LEADING, goods.sku, _SMALL, muted=True)
        for number, name in enumerate(names):
            canvas.text(_NAME, top + number * _TEXT * LEADING, name, _TEXT)
        canvas.quantity(_RIGHT, top, goods.pieces, 5.2, height=7)
        _draw_needs(rows[0], canvas, y + tall)

    yield Block(tall + _NEED_HEIGHT + _PAD / 2, draw)
    for row in rows[1:]:
        yield Block(_NEED_HEIGHT, partial(_draw_needs, row), again)


def _draw_needs(row: Sequence[Need], canvas: Canvas, y: float) -> None:
    wide = (_RIGHT - _ARTICLE) / _NEEDS
    for number, need in enumerate(row):
        x = _ARTICLE + number * wide
        canvas.text(x, y, need.posting_number, _TEXT, height=_NEED_HEIGHT, width=wide - 16)
        canvas.quantity(x + wide - 4, y, need.quantity, _TEXT, height=_NEED_HEIGHT)


def _line(canvas: Canvas, line: PickLine) -> Block:
    """One article of a posting, at the right of its number."""
    width = _RIGHT - _PILL - _GOODS
    articles = canvas.broken(line.article, width, _TEXT, bold=True, most=2)
    names = canvas.broken(line.name, width, _SMALL, most=2)
    height = len(articles) * _TEXT * LEADING + len(names) * _SMALL * LEADING

    def draw(canvas: Canvas, y: float) -> None:
        canvas.quantity(_RIGHT, y, line.quantity, 4.6, height=6.4)
        for article in articles:
            canvas.text(_GOODS, y, article, _TEXT, bold=True)
            y += _TEXT * LEADING
        for name in names:
            canvas.text(_GOODS, y, name, _SMALL)
            y += _SMALL * LEADING

    return Block(max(height, 7.0) + _PAD, draw)


def _left_out(listed: PickList) -> Iterator[Block]:
    if not listed.left_out:
        return
    yield section(texts.paper("left_out"))
    for one in listed.left_out:
        reason = texts.error(one.reason)
        said = " · ".join(filter(None, (reason.title, reason.todo)))

        def draw(canvas: Canvas, y: float, said: str = said) -> None:
            canvas.text(_LEFT, y, said, _TEXT, width=_RIGHT - _LEFT)

        yield Block(_TEXT * LEADING + 0.6, draw)
