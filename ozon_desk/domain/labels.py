"""What stands on a label, and where: content and words in, a plan in millimetres out. No painter is known here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from unicodedata import normalize

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_content import LabelContent as LabelContent
from ozon_desk.domain.label_content import LabelGoods as LabelGoods
from ozon_desk.domain.label_content import LabelWords as LabelWords
from ozon_desk.domain.label_layout import (
    LINE,
    MEASURES,
    Align,
    Code128Box,
    DataMatrixBox,
    Fit,
    LabelPlan,
    Measures,
    Rule,
    Span,
    TextBox,
)
from ozon_desk.domain.label_layout import LabelSize as LabelSize
from ozon_desk.domain.scans import DeskLabel, encode_desk_label

_LONGEST: Final = 300
"""No label shows more characters of one text than this; what is longer is cut before anybody measures it."""


def describe(content: LabelContent, size: LabelSize, words: LabelWords) -> LabelPlan:
    """Lay out one label of any content; every box lies on the page, and no text on a barcode.

    Raises Refusal ``barcode_impossible`` (text) for a posting number no scanner could give back.
    """
    page = _Page(size, MEASURES[size])
    page.head(content, words)
    page.foot(content)
    page.facts(_facts(content, words, roomy=page.m.roomy))
    page.goods(content, words)
    return LabelPlan(size, tuple(page.texts), tuple(page.barcodes), tuple(page.matrices), tuple(page.rules))


def matrix_text(content: LabelContent) -> str:
    """What the DataMatrix says: ``posting/package/serial``. Raises Refusal ``barcode_impossible`` (text)."""
    try:
        return encode_desk_label(DeskLabel(content.posting_number, content.package_number, content.serial))
    except ValueError as error:
        raise Refusal("barcode_impossible", text=content.posting_number) from error


def moment_text(moment: datetime, words: LabelWords) -> str:
    """Date and time with a hint of the zone: ``18.11 20:59 MSK``, elsewhere ``18.11 20:59 UTC+8``."""
    text = words.moment.format(
        day=f"{moment.day:02d}", month=f"{moment.month:02d}", time=f"{moment.hour:02d}:{moment.minute:02d}"
    )
    if moment.tzname() == "MSK":
        return f"{text} {words.moscow}"
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("a label shows aware moments only")
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    return f"{text} UTC{sign}{hours}" + (f":{rest:02d}" if rest else "")


def _tidy(text: str) -> str:
    """One line: line breaks, tabs and control characters of a spreadsheet cell have no place on a label."""
    text = normalize("NFC", text[: 2 * _LONGEST])
    if not text.isprintable():
        text = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(text.split())[:_LONGEST].rstrip()


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _facts(content: LabelContent, words: LabelWords, *, roomy: bool) -> list[tuple[Span, ...]]:
    """The lines between barcode and goods, empty ones left out."""
    carrier, method = _tidy(content.carrier), _tidy(content.delivery_method)
    if method.casefold().startswith(carrier.casefold()):
        method = method[len(carrier) :].lstrip(" ,·-—")
    recipient, place = _tidy(content.recipient), _tidy(content.place)
    warehouse, tracking = _tidy(content.warehouse), _tidy(content.tracking_number)
    if not roomy:
        lines = [
            (Span(carrier, bold=True), Span(method)),
            (Span(recipient, bold=True), Span(place)),
            (Span(tracking, bold=True), Span(warehouse)),
        ]
        return [_with_dots(*line) for line in lines if any(span.text for span in line)]
    captioned = [
        (words.carrier, carrier or method),
        ("", method if carrier else ""),
        (words.tracking, tracking),
        (words.recipient, recipient),
        ("", place),
        (words.warehouse, warehouse),
        (words.order, _tidy(content.order_number)),
    ]
    return [_captioned(caption, value) for caption, value in captioned if value]


def _captioned(caption: str, value: str) -> tuple[Span, ...]:
    return (Span(f"{caption}: "), Span(value, bold=True)) if caption else (Span(value),)


def _with_dots(*spans: Span) -> tuple[Span, ...]:
    """What is there, with a middle dot between."""
    there = [span for span in spans if span.text]
    dotted = [Span(span.text + " · ", span.bold) for span in there[:-1]]
    return (*dotted, *there[-1:])


@dataclass(slots=True)
class _Page:
    """A label being filled from the top (``y``) and from the bottom (``floor``)."""

    size: LabelSize
    m: Measures
    y: float = 0.0
    floor: float = 0.0
    right: float = 0.0
    texts: list[TextBox] = field(default_factory=list)
    barcodes: list[Code128Box] = field(default_factory=list)
    matrices: list[DataMatrixBox] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.y = self.m.margin
        self.floor = self.size.height_mm - self.m.margin
        self.right = self.size.width_mm - self.m.margin

    @property
    def width(self) -> float:
        return self.right - self.m.margin

    def head(self, content: LabelContent, words: LabelWords) -> None:
        """Posting number, its Code 128, then which box and until when."""
        m = self.m
        if m.roomy:
            self._marks(content, words)
        number = (Span(_tidy(content.posting_number), bold=True),)
        high = m.number * 1.1
        self._text(m.margin, self.width, high, number, m.number, align=Align.CENTRE, fit=Fit.SHRINK)
        self.y += high + m.gap / 2
        # From edge to edge: the paper's own margins are its quiet zone, and modules get a dot more.
        self.barcodes.append(Code128Box(0, self.y, self.size.width_mm, m.barcode, content.posting_number))
        self.y += m.barcode + m.gap
        self._which_box(content, words)
        if m.roomy:
            self._rule()

    def _which_box(self, content: LabelContent, words: LabelWords) -> None:
        """Package n of m; beside it until when, or, where there is room, the pieces, and the date in its own line."""
        m = self.m
        box = (Span(words.package.format(number=content.package_number, count=content.package_count), bold=True),)
        date = self._ship_by(content, words)
        pieces = (Span(words.pieces.format(count=sum(line.quantity for line in content.goods)), bold=True),)
        high = m.head * LINE
        left = self.width * (0.5 if m.roomy else 0.36)
        x = m.margin + left + 1
        several = content.package_count > 1
        self._text(m.margin, left, high, box, m.head, fit=Fit.SHRINK, inverse=several)
        self._text(x, self.right - x, high, pieces if m.roomy else date, m.head, align=Align.RIGHT, fit=Fit.SHRINK)
        self.y += high + m.gap
        if m.roomy and date:
            self._text(m.margin, self.width, high, date, m.head, fit=Fit.SHRINK)
            self.y += high + m.gap

    @staticmethod
    def _ship_by(content: LabelContent, words: LabelWords) -> tuple[Span, ...]:
        if content.ship_by is None:
            return ()
        return (Span(f"{words.ship_by} "), Span(moment_text(content.ship_by, words), bold=True))

    def _text(
        self,
        x: float,
        width: float,
        high: float,
        spans: tuple[Span, ...],
        size_mm: float,
        *,
        align: Align = Align.LEFT,
        fit: Fit = Fit.ELIDE,
        inverse: bool = False,
    ) -> None:
        """A text at the present height of the page; nothing where there is nothing to say."""
        if any(span.text for span in spans):
            self.texts.append(TextBox(x, self.y, width, high, spans, size_mm, align, fit, inverse))

    def _marks(self, content: LabelContent, words: LabelWords) -> None:
        """White on black: a reprint, and that Ozon's own label is another one."""
        reprint = words.reprint.format(copy=content.copy) if content.copy > 1 else ""
        text = _joined(words.not_ozon if content.is_ozon_logistics else "", reprint)
        if not text:
            return
        m = self.m
        high = m.line * LINE
        mark = (Span(text, bold=True),)
        self._text(m.margin, self.width, high, mark, m.line, align=Align.CENTRE, fit=Fit.SHRINK, inverse=True)
        self.y += high + m.gap

    def _rule(self) -> None:
        thick = 0.25
        self.rules.append(Rule(self.m.margin, self.y, self.width, thick))
        self.y += thick + self.m.gap

    def foot(self, content: LabelContent) -> None:
        """The DataMatrix in the lower right corner (its margin is part of the quiet zone), in letters beside it."""
        m = self.m
        text = matrix_text(content)
        edge = m.margin / 2
        x, y = self.size.width_mm - edge - m.matrix, self.size.height_mm - edge - m.matrix
        self.matrices.append(DataMatrixBox(x, y, m.matrix, m.matrix, text))
        if m.roomy:
            high = m.small * LINE
            self.floor -= high
            width = x - m.gap - m.margin
            spans = (Span(_tidy(text)),)
            self.texts.append(TextBox(m.margin, self.floor, width, high, spans, m.small, Align.LEFT, Fit.SHRINK))

    def _keep_clear(self, high: float) -> None:
        """Stay left of the DataMatrix from the line on that would reach it."""
        matrix = self.matrices[0]
        if self.y + high > matrix.y:
            self.right = min(self.right, matrix.x - self.m.gap)

    def facts(self, lines: Iterable[tuple[Span, ...]]) -> None:
        high = self.m.line * LINE
        for spans in lines:
            self._keep_clear(high)
            self._text(
                self.m.margin, self.width, high, spans, self.m.line, fit=Fit.ELIDE if self.m.roomy else Fit.SHARE
            )
            self.y += high

    def goods(self, content: LabelContent, words: LabelWords) -> None:
        """Article × quantity (above one stands out), as many as fit, then how many more there are."""
        m, goods = self.m, content.goods
        if m.roomy:
            self.y += m.gap
            self._rule()
        else:
            self._keep_clear(m.matrix)
            self._marks(content, words)
        article, line = m.goods * LINE, m.line * LINE
        room = self.floor - self.y
        names = _name_lines(len(goods), room, article, line) if m.roomy else 0
        row = article + names * line
        more = 0.0 if len(goods) * row <= room else line
        fitting = min(len(goods), max(0, int((room - more) // row)))
        for one in goods[:fitting]:
            self._goods_line(one, names)
            self.y += row
        if fitting < len(goods):
            self._keep_clear(line)
            rest = (Span(words.more.format(count=len(goods) - fitting), bold=True),)
            self._text(m.margin, self.width, line, rest, m.line)

    def _goods_line(self, one: LabelGoods, names: int) -> None:
        m = self.m
        article, line = m.goods * LINE, m.line * LINE
        self._keep_clear(article + names * line)
        pill = m.goods * 3.2
        offer, name = Span(_tidy(one.offer_id), bold=True), Span(_tidy(one.name))
        self._text(m.margin, self.width - pill - 1, article, (offer,) if names else _with_dots(offer, name), m.goods)
        count, above_one = (Span(f"× {one.quantity}", bold=True),), one.quantity > 1
        x, thin = self.right - pill, 0.2
        self.y += thin
        self._text(x, pill, article - 2 * thin, count, m.goods, align=Align.CENTRE, fit=Fit.SHRINK, inverse=above_one)
        self.y -= thin
        if names and name.text:
            top = self.y + article
            self.texts.append(TextBox(m.margin, top, self.width, names * line, (name,), m.line, fit=Fit.WRAP))


def _name_lines(goods: int, room: float, article: float, line: float) -> int:
    """How many lines each product's name gets below its article; 0: it goes on behind the article."""
    for names in (2, 1):
        if goods * (article + names * line) <= room:
            return names
    return 0
