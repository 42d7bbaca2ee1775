"""What stands on a label, and where: content and words in, a plan in millimetres out. No painter is known here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

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

_LONGEST: Final = 300
"""No label shows more characters of one text than this; what is longer is cut before anybody measures it."""


@dataclass(frozen=True, slots=True)
class LabelGoods:
    offer_id: str
    name: str
    quantity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelContent:
    """What one package's label says.

    ``serial`` tells a voided label from its successor; ``copy`` is 1 for the first print and more for a reprint.
    ``ship_by`` is aware and already in the warehouse's zone. ``is_ozon_logistics`` (integration ``ozon``): the
    shipping label is Ozon's own, and this one must say that it isn't.
    """

    posting_number: str
    order_number: str = ""
    package_number: int = 1
    package_count: int = 1
    serial: int = 1
    copy: int = 1
    recipient: str = ""
    place: str = ""
    carrier: str = ""
    delivery_method: str = ""
    warehouse: str = ""
    ship_by: datetime | None = None
    goods: tuple[LabelGoods, ...] = ()
    tracking_number: str = ""
    is_ozon_logistics: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelWords:
    """The few words on a label in one language; those with ``{…}`` are patterns of ``str.format``."""

    posting: str
    order: str
    package: str
    """``{number}``, ``{count}``"""
    ship_by: str
    moment: str
    """``{day}``, ``{month}``, ``{time}``: numbers of two digits, ``20:59``"""
    moscow: str
    reprint: str
    """``{copy}``"""
    not_ozon: str
    recipient: str
    carrier: str
    warehouse: str
    tracking: str
    goods: str
    pieces: str
    """``{count}``"""
    more: str
    """``{count}`` of goods that didn't fit"""


def describe(content: LabelContent, size: LabelSize, words: LabelWords) -> LabelPlan:
    """Lay out one label of any content; every box lies on the page, and no text on a barcode."""
    page = _Page(size, MEASURES[size])
    page.head(content, words)
    if page.m.roomy:
        page.rule()
    page.matrix(matrix_text(content))
    page.facts(_facts(content, words, roomy=page.m.roomy))
    page.foot(content, words)
    page.goods(content.goods, words)
    return LabelPlan(size, tuple(page.texts), tuple(page.barcodes), tuple(page.matrices), tuple(page.rules))


def matrix_text(content: LabelContent) -> str:
    """What the DataMatrix says: ``posting/package/serial``."""
    return f"{content.posting_number}/{content.package_number}/{content.serial}"


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
    spaced = "".join(sign if sign.isprintable() else " " for sign in text[: 2 * _LONGEST])
    return " ".join(spaced.split())[:_LONGEST]


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _facts(content: LabelContent, words: LabelWords, *, roomy: bool) -> list[tuple[Span, ...]]:
    """The lines between barcode and goods, empty ones left out."""
    carrier = _tidy(content.carrier)
    method = _tidy(content.delivery_method)
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
        (words.carrier, _joined(carrier, "" if method == carrier else method)),
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
        """Marks, posting number, its Code 128, then which box and until when."""
        m = self.m
        if m.roomy:
            self._marks(content, words, m.margin, self.width, m.line)
        number = (Span(_tidy(content.posting_number), bold=True),)
        high = m.number * 1.1
        self.texts.append(TextBox(m.margin, self.y, self.width, high, number, m.number, Align.CENTRE, Fit.SHRINK))
        self.y += high + m.gap / 2
        # Wider than the text: margins are part of the quiet zone.
        edge = m.margin / 2
        wide = self.size.width_mm - 2 * edge
        self.barcodes.append(Code128Box(edge, self.y, wide, m.barcode, content.posting_number))
        self.y += m.barcode + m.gap
        self._box_and_date(content, words)

    def _box_and_date(self, content: LabelContent, words: LabelWords) -> None:
        m = self.m
        high = m.head * LINE
        box = words.package.format(number=content.package_number, count=content.package_count)
        several = content.package_count > 1
        left = self.width * 0.42
        self.texts.append(
            TextBox(
                m.margin, self.y, left, high, (Span(box, bold=True),), m.head, Align.LEFT, Fit.SHRINK, inverse=several
            )
        )
        if content.ship_by is not None:
            date = (Span(f"{words.ship_by} "), Span(moment_text(content.ship_by, words), bold=True))
            x = m.margin + left + 1
            self.texts.append(TextBox(x, self.y, self.right - x, high, date, m.head, Align.RIGHT, Fit.SHRINK))
        self.y += high + m.gap

    def _marks(self, content: LabelContent, words: LabelWords, x: float, width: float, size_mm: float) -> None:
        """White on black: a reprint, and that Ozon's own label is another one."""
        reprint = words.reprint.format(copy=content.copy) if content.copy > 1 else ""
        text = _joined(words.not_ozon if content.is_ozon_logistics else "", reprint)
        if not text:
            return
        high = size_mm * LINE
        mark = (Span(text, bold=True),)
        self.texts.append(TextBox(x, self.y, width, high, mark, size_mm, Align.CENTRE, Fit.SHRINK, inverse=True))
        self.y += high + self.m.gap

    def rule(self) -> None:
        thick = 0.25
        self.rules.append(Rule(self.m.margin, self.y, self.width, thick))
        self.y += thick + self.m.gap

    def matrix(self, text: str) -> None:
        """The DataMatrix in the lower right corner: its margin is part of the quiet zone."""
        side, edge = self.m.matrix, self.m.margin / 2
        x, y = self.size.width_mm - edge - side, self.size.height_mm - edge - side
        self.matrices.append(DataMatrixBox(x, y, side, side, text))

    def facts(self, lines: Iterable[tuple[Span, ...]]) -> None:
        high = self.m.line * LINE
        for spans in lines:
            if self.y + high > self.matrices[0].y:
                self._narrow()
            self.texts.append(TextBox(self.m.margin, self.y, self.width, high, spans, self.m.line))
            self.y += high

    def _narrow(self) -> None:
        """From here on stay left of the DataMatrix."""
        self.right = self.matrices[0].x - self.m.gap

    def foot(self, content: LabelContent, words: LabelWords) -> None:
        """On a small label goods stand beside the DataMatrix; on the others above it, and their sum beside it."""
        if self.m.roomy:
            self._beside_matrix(content, words, self.matrices[0].x - self.m.gap - self.m.margin)
            self.y += self.m.gap
            self.rule()
        else:
            self._narrow()
            self._marks(content, words, self.m.margin, self.width, self.m.line)

    def _beside_matrix(self, content: LabelContent, words: LabelWords, width: float) -> None:
        m = self.m
        pieces = words.pieces.format(count=sum(line.quantity for line in content.goods))
        lines = [((Span(pieces, bold=True),), m.head), ((Span(matrix_text(content)[:_LONGEST]),), m.small)]
        for spans, size_mm in reversed(lines):
            high = size_mm * LINE
            self.floor -= high
            self.texts.append(TextBox(m.margin, self.floor, width, high, spans, size_mm, Align.LEFT, Fit.SHRINK))
        self.floor = min(self.floor, self.size.height_mm - m.margin / 2 - m.matrix) - m.gap

    def goods(self, goods: tuple[LabelGoods, ...], words: LabelWords) -> None:
        """Article × quantity (above one stands out), as many as fit, then how many more there are."""
        m = self.m
        names = 1 if m.roomy else 0
        article, more = m.goods * LINE, m.line * LINE
        row = article + names * (m.line * LINE + m.gap / 2)
        room = self.floor - self.y
        if m.roomy and len(goods) * row > room:
            row, names = article, 0
        elif m.roomy and len(goods) * (row + m.line * LINE) <= room:
            row, names = row + m.line * LINE, 2
        fitting = int((room + 1e-6) // row)
        shown = goods if len(goods) <= fitting else goods[: max(0, int((room - more + 1e-6) // row))]
        for line in shown:
            self._goods_line(line, names)
            self.y += row
        if len(shown) < len(goods) and self.y + more <= self.floor + 1e-6:
            rest = (Span(words.more.format(count=len(goods) - len(shown)), bold=True),)
            self.texts.append(TextBox(m.margin, self.y, self.width, more, rest, m.line))

    def _goods_line(self, line: LabelGoods, names: int) -> None:
        m = self.m
        high = m.goods * LINE
        pill = m.goods * 3.2
        article, name = _tidy(line.offer_id), _tidy(line.name)
        lead = (Span(article, bold=True),) if names else _with_dots(Span(article, bold=True), Span(name))
        self.texts.append(TextBox(m.margin, self.y, self.width - pill - 0.6, high, lead, m.goods))
        count = (Span(f"× {line.quantity}", bold=True),)
        self.texts.append(
            TextBox(
                self.right - pill,
                self.y + 0.1,
                pill,
                high - 0.2,
                count,
                m.goods,
                Align.CENTRE,
                Fit.SHRINK,
                inverse=line.quantity > 1,
            )
        )
        if names:
            box = TextBox(
                m.margin, self.y + high, self.width, names * m.line * LINE, (Span(name),), m.line, fit=Fit.WRAP
            )
            self.texts.append(box)
