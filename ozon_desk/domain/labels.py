"""What stands on a label, and where: content, template and words in, a plan in millimetres out; no painter is known."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Final

from ozon_desk.domain.label_content import LabelContent as LabelContent
from ozon_desk.domain.label_content import LabelGoods as LabelGoods
from ozon_desk.domain.label_content import LabelWords as LabelWords
from ozon_desk.domain.label_layout import (
    LINE,
    Align,
    Box,
    Code128Box,
    DataMatrixBox,
    Fit,
    LabelPlan,
    Rule,
    Span,
    TextBox,
)
from ozon_desk.domain.label_layout import LabelSize as LabelSize
from ozon_desk.domain.label_templates import Element, ElementKind, LabelTemplate, Row
from ozon_desk.domain.label_words import Speaker, tidy
from ozon_desk.domain.label_words import moment_text as moment_text

_BETWEEN: Final = 1.0
"""Millimetres between what stands beside each other."""
_PILL: Final = 3.2
"""Width of a quantity in ems."""
_EDGE: Final = 0.2
"""Millimetres a quantity stays away from those above and below it."""
_NARROWEST: Final = 0.1
"""No box is narrower: where a template leaves no room, the check of templates says so, not the painter."""
_NAME: Final = 0.91
"""Size of a product's name against its article."""
_NEAR: Final = 1e-9
_SOMETHING: Final = (Span(" "),)


def describe(content: LabelContent, template: LabelTemplate, words: LabelWords) -> LabelPlan:
    """Lay out one label of any content. With a template that ``check_template`` has accepted every box lies on the
    page, and none on another.

    Raises Refusal ``barcode_impossible`` (text) for a posting number no scanner could give back.
    """
    return lay_out(content, template, words).plan


def lay_out(content: LabelContent, template: LabelTemplate, words: LabelWords, *, crammed: bool = False) -> Page:
    """The same, with the element that each box belongs to. ``crammed``: the goods take all the room they may have."""
    page = Page(content, template, words, crammed)
    page.foot()
    page.body()
    return page


def least_room_of_goods(element: Element) -> float:
    """For one article, and how many more there are."""
    return element.size_mm * LINE * (1 + _NAME)


@dataclass(slots=True)
class Page:
    """A label being filled from the top (``y``) and from the bottom (``floor``)."""

    content: LabelContent
    template: LabelTemplate
    words: LabelWords
    crammed: bool = False
    placed: list[tuple[Element, Box]] = field(default_factory=list)
    y: float = field(init=False)
    floor: float = field(init=False)
    left: float = field(init=False)
    right: float = field(init=False)
    gap: float = field(init=False, default=0.0)
    """White owed below what was placed last."""
    room_of_goods: float = field(init=False, default=0.0)
    matrix: DataMatrixBox | None = field(init=False, default=None)
    speaker: Speaker = field(init=False)

    def __post_init__(self) -> None:
        template = self.template
        self.speaker = Speaker(self.content, self.words, with_carrier=template.has_carrier)
        self.y = self.left = template.margin_mm
        self.floor = template.size.height_mm - template.margin_mm
        self.right = template.size.width_mm - template.margin_mm

    @property
    def plan(self) -> LabelPlan:
        boxes: dict[type[Box], list[Any]] = {TextBox: [], Code128Box: [], DataMatrixBox: [], Rule: []}
        for _, box in self.placed:
            boxes[type(box)].append(box)
        return LabelPlan(self.template.size, *(tuple(found) for found in boxes.values()))

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def aside(self) -> float:
        """How far all else stays away from the DataMatrix, whose own quiet zone is in its box."""
        return self.template.margin_mm / 3

    def foot(self) -> None:
        """The DataMatrix in a lower corner (the margin is part of its quiet zone), in letters beside it."""
        template = self.template
        if (element := template.matrix) is not None:
            edge, side = template.margin_mm / 2, element.size_mm
            x = edge if element.align is Align.LEFT else template.size.width_mm - edge - side
            y = template.size.height_mm - edge - side
            self.matrix = DataMatrixBox(x, y, side, side, self.speaker.matrix())
            self.placed.append((element, self.matrix))
        if (element := template.serial) is not None:
            left, right = self.left, self.right
            high = element.height
            self.floor -= high
            self._keep_clear(high, self.floor)
            spans = self.speaker.spans((element,))
            self._text(element, spans, self.left, self.floor, self.width, high)
            self.left, self.right = left, right

    def body(self) -> None:
        """All that flows, in its order; the goods get what room the others leave."""
        told = [(row, texts) for row in self.template.rows if any(texts := self._texts(row))]
        for number, (row, texts) in enumerate(told):
            self.y += max(self.gap, row.gap_above)
            if row.first.kind is ElementKind.GOODS:
                bottom = self.floor - _needed([row for row, _ in told[number:]])
                self.room_of_goods = bottom - self.y
                self._goods(row.first, self.room_of_goods)
                self.y = bottom if self.crammed else self.y
            else:
                self._row(row, texts)
            self.gap = row.gap_below

    def _texts(self, row: Row) -> list[tuple[Span, ...]]:
        """What the groups of a row say; what is no text counts as said."""
        first = row.first
        if first.kind is ElementKind.GOODS:
            return [_SOMETHING] if self.content.goods else []
        return [self.speaker.spans(group) for group in row.groups] if first.traits.is_text else [_SOMETHING]

    def _row(self, row: Row, texts: list[tuple[Span, ...]]) -> None:
        high, first = row.height, row.first
        self._keep_clear(high, self.y)
        if first.kind is ElementKind.CODE128:
            # From edge to edge: the paper's own margins are its quiet zone, and modules get a dot more.
            left = 0.0 if self.left == self.template.margin_mm else self.left
            margin = self.template.size.width_mm - self.template.margin_mm
            right = self.template.size.width_mm if self.right == margin else self.right
            width = max(_NARROWEST, right - left)
            self.placed.append((first, Code128Box(left, self.y, width, high, self.content.posting_number)))
        elif first.kind is ElementKind.RULE:
            self.placed.append((first, Rule(self.left, self.y, self.width, high)))
        else:
            columns = self._columns(row) if len(texts) > 1 else ((self.left, self.width),)
            for group, spans, (x, width) in zip(row.groups, texts, columns, strict=True):
                self._text(group[0], spans, x, self.y, width, high, joined=len(group) > 1)
        self.y += high

    def _columns(self, row: Row) -> list[tuple[float, float]]:
        """Left end and width of each group."""
        shares = [group[0].share for group in row.groups]
        free = self.width * (1 - sum(shares) / 100) - _BETWEEN * (len(shares) - 1)
        rest = free / max(1, shares.count(0))
        columns, x = [], self.left
        for share in shares:
            width = max(_NARROWEST, self.width * share / 100 if share else rest)
            columns.append((x, width))
            x += width + _BETWEEN
        return columns

    def _text(
        self,
        element: Element,
        spans: tuple[Span, ...],
        x: float,
        y: float,
        width: float,
        high: float,
        *,
        joined: bool = False,
    ) -> None:
        """Nothing where there is nothing to say."""
        if not spans:
            return
        fit = Fit.SHARE if joined and element.fit is Fit.ELIDE else element.fit
        several = element.kind is ElementKind.PACKAGE and self.content.package_count > 1
        inverse = several or element.kind is ElementKind.MARKS
        self.placed.append((element, TextBox(x, y, width, high, spans, element.size_mm, element.align, fit, inverse)))

    def _keep_clear(self, high: float, y: float) -> None:
        """Stay beside the DataMatrix from the line on that would reach it."""
        if self.matrix is None or y + high <= self.matrix.y:
            return
        if self.matrix.x < self.template.size.width_mm / 2:
            self.left = min(self.right - _NARROWEST, max(self.left, self.matrix.x + self.matrix.w + self.aside))
        else:
            self.right = max(self.left + _NARROWEST, min(self.right, self.matrix.x - self.aside))

    def _goods(self, element: Element, room: float) -> None:
        """Article × quantity (above one stands out), as many as fit, then how many more there are."""
        if self.matrix is not None:
            self._keep_clear(self.matrix.h, self.y)  # quantities below each other, also where few lines are above it
        goods, article, line = self.content.goods, element.size_mm * LINE, element.size_mm * _NAME * LINE
        names = _name_lines(len(goods), room, article, line, element.lines)
        row = article + names * line
        more = 0.0 if len(goods) * row <= room + _NEAR else line
        fitting = min(len(goods), max(0, int((room - more + _NEAR) // row)))
        for one in goods[:fitting]:
            self._goods_line(element, one, names)
            self.y += row
        if fitting < len(goods):
            self._keep_clear(line, self.y)
            rest = (Span(self.words.more.format(count=len(goods) - fitting), bold=True),)
            box = TextBox(self.left, self.y, self.width, line, rest, element.size_mm * _NAME)
            self.placed.append((element, box))
            self.y += line

    def _goods_line(self, element: Element, one: LabelGoods, names: int) -> None:
        size = element.size_mm
        article, line = size * LINE, size * _NAME * LINE
        self._keep_clear(article + names * line, self.y)
        pill = size * _PILL
        width = max(_NARROWEST, self.width - pill - _BETWEEN)
        offer, name = Span(tidy(one.offer_id), element.bold), Span(tidy(one.name))
        spans = (offer,) if names else _with_dots(offer, name)
        if any(span.text for span in spans):
            self.placed.append((element, TextBox(self.left, self.y, width, article, spans, size)))
        count, above_one = (Span(f"× {one.quantity}", bold=True),), one.quantity > 1
        x, y, high = self.right - pill, self.y + _EDGE, article - 2 * _EDGE
        self.placed.append((element, TextBox(x, y, pill, high, count, size, Align.CENTRE, Fit.SHRINK, above_one)))
        if names and name.text:
            # Sums in another order differ in their last digits: never a hair into the next line.
            high = names * line - _NEAR
            below = TextBox(self.left, self.y + article, self.width, high, (name,), size * _NAME, fit=Fit.WRAP)
            self.placed.append((element, below))


def _needed(rows: list[Row]) -> float:
    """How much room all rows below the first one of these take, with the white between."""
    total = 0.0
    for before, row in pairwise(rows):
        total += max(before.gap_below, row.gap_above) + row.height
    return total


def _name_lines(goods: int, room: float, article: float, line: float, most: int) -> int:
    """How many lines each product's name gets below its article; 0: it goes on behind the article."""
    for names in range(most, 0, -1):
        if goods * (article + names * line) <= room + _NEAR:
            return names
    return 0


def _with_dots(*spans: Span) -> tuple[Span, ...]:
    """What is there, with a middle dot between."""
    there = [span for span in spans if span.text]
    dotted = [Span(span.text + " · ", span.bold) for span in there[:-1]]
    return (*dotted, *there[-1:])
