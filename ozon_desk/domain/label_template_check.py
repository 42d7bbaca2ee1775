"""Whether good labels can be made of a template: tried with the longest content there is, for every printer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import combinations
from typing import Final

from ozon_desk.domain.barcode_sizes import DOTS_PER_MM, is_too_dense, needed_mm
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_content import LabelContent, LabelGoods, LabelWords
from ozon_desk.domain.label_layout import Box, Code128Box, DataMatrixBox, TextBox
from ozon_desk.domain.label_templates import TRAITS, Element, ElementKind, LabelTemplate
from ozon_desk.domain.labels import Page, lay_out, least_room_of_goods

_LONG: Final = "Щ" * 120
WORST: Final = LabelContent(
    posting_number="021234567890-0029-123",
    order_number="021234567890-0029",
    package_number=12,
    package_count=12,
    serial=999_999,
    copy=99,
    recipient=_LONG,
    place=_LONG,
    carrier=_LONG,
    delivery_method="Ы" * 120,
    warehouse=_LONG,
    ship_by=datetime(2026, 12, 28, 20, 59, tzinfo=UTC),
    goods=(LabelGoods(_LONG, _LONG, 9999),) * 60,
    tracking_number="LP00000000000000",
    is_ozon_logistics=True,
)
"""No label says more: everything is there, and as long as it gets."""
_WORDS: Final = LabelWords(
    order=_LONG,
    package="{number}/{count}",
    ship_by=_LONG,
    moment="{day}.{month} {time}",
    moscow=_LONG,
    reprint="{copy}",
    not_ozon=_LONG,
    recipient=_LONG,
    carrier=_LONG,
    warehouse=_LONG,
    tracking=_LONG,
    pieces="{count}",
    more="{count}",
)
"""Of no language: how high a line is doesn't depend on its words, and what must be read whole is reckoned below."""
_LETTERS: Final = {ElementKind.POSTING_NUMBER: 21, ElementKind.PACKAGE: 14, ElementKind.MARKS: 44}
"""Letters that must be read whole, in the language that needs most."""
_READABLE_MM: Final = {ElementKind.POSTING_NUMBER: 2.0, ElementKind.PACKAGE: 2.0, ElementKind.MARKS: 1.5}
"""How far these may shrink."""
_LETTER_WIDTH: Final = 0.62
"""Of a bold letter in ems."""
_PADDING: Final = 0.5
"""Ems lost at the ends of white on black."""
_FEWEST_EMS: Final = 3
"""Text of any length that has less room than this says nothing."""
_NEAR: Final = 0.005


def check_template(template: LabelTemplate) -> tuple[Refusal, ...]:
    """Everything that is wrong with it, in the order of the elements; nothing where all is well.

    Each refusal says in ``row`` which of the elements (their number in the list, -1: one that isn't in it), and in
    ``element`` its kind: ``element_missing``, ``element_size`` (low_mm, high_mm), ``element_off_label`` (by_mm),
    ``elements_overlap`` (other, by_mm), ``element_too_narrow`` and ``element_too_dense`` (needed_mm, room_mm; dpi).
    """
    found = [*_missing(template), *_sizes(template)]
    if not any(refusal.code == "element_size" for refusal in found):
        found += _places(template)
    first: dict[int, Refusal] = {}
    for refusal in found:
        row = int(refusal.facts["row"])
        first.setdefault(row if row >= 0 else -1 - len(first), refusal)
    return tuple(first[row] for row in sorted(first))


def _missing(template: LabelTemplate) -> Iterator[Refusal]:
    kinds = [element.kind for element in template.elements]
    for kind, traits in TRAITS.items():
        if traits.is_obligatory and template.of_kind(kind) is None:
            row = kinds.index(kind) if kind in kinds else -1
            yield Refusal("element_missing", row=row, element=kind.value)


def _sizes(template: LabelTemplate) -> Iterator[Refusal]:
    for row, element in enumerate(template.elements):
        low, high = element.traits.low, element.traits.high
        if element.on and not low <= element.size_mm <= high:
            yield Refusal(
                "element_size", row=row, element=element.kind.value, low_mm=_told(low, 0.1), high_mm=_told(high, 0.1)
            )


def _places(template: LabelTemplate) -> Iterator[Refusal]:
    page = lay_out(WORST, template, _WORDS, crammed=True)
    rows = {id(element): row for row, element in enumerate(template.elements)}

    def whose(element: Element) -> dict[str, str | int]:
        return {"row": rows[id(element)], "element": element.kind.value}

    for element, box in page.placed:
        if isinstance(box, (Code128Box, DataMatrixBox)):
            for dpi in DOTS_PER_MM:
                if is_too_dense(box, dpi):
                    thinnest = _told(needed_mm(box, dpi))
                    yield Refusal(
                        "element_too_dense", **whose(element), dpi=dpi, needed_mm=thinnest, room_mm=_told(box.w)
                    )
    for element, by in _off_label(page):
        yield Refusal("element_off_label", **whose(element), by_mm=_told(by))
    for (element, box), (other, its_box) in combinations(page.placed, 2):
        over = _overlap(box, its_box)
        if element is not other and over > _NEAR:
            # What stands at the foot was placed first: what flows is blamed, it can be made smaller.
            one, two = (other, element) if not element.traits.is_flowing else (element, other)
            yield Refusal("elements_overlap", **whose(one), other=two.kind.value, by_mm=_told(over))
    for element, box in page.placed:
        if isinstance(box, TextBox) and (needed := _needed(element, box)) > box.w + _NEAR:
            yield Refusal("element_too_narrow", **whose(element), needed_mm=_told(needed), room_mm=_told(box.w))


def _off_label(page: Page) -> Iterator[tuple[Element, float]]:
    """Elements that reach into the margin or over the edge, each with how far."""
    size, margin = page.template.size, page.template.margin_mm
    goods = page.template.of_kind(ElementKind.GOODS)
    if goods is not None:
        shown = sum(element is goods for element, _ in page.placed)
        if shown == 1:  # only how many there are
            yield goods, least_room_of_goods(goods) - page.room_of_goods
    for element, box in page.placed:
        is_code = isinstance(box, (Code128Box, DataMatrixBox))
        side = 0.0 if is_code else margin
        foot = 0.0 if isinstance(box, DataMatrixBox) else margin
        by = max(side - box.x, box.x + box.w - size.width_mm + side, box.y + box.h - size.height_mm + foot, -box.y)
        if by > _NEAR:
            yield element, by


def _overlap(one: Box, other: Box) -> float:
    """How far one would have to move to be clear of the other; nothing or less where it is."""
    across = min(one.x + one.w, other.x + other.w) - max(one.x, other.x)
    down = min(one.y + one.h, other.y + other.h) - max(one.y, other.y)
    return min(across, down)


def _needed(element: Element, box: TextBox) -> float:
    letters = _LETTERS.get(element.kind)
    if letters is None:
        return _FEWEST_EMS * box.size_mm
    size = min(box.size_mm, _READABLE_MM[element.kind]) if element.shrink else box.size_mm
    return size * letters * _LETTER_WIDTH + (_PADDING * box.size_mm if box.inverse else 0)


def _told(value: float, least: float = 0.1) -> str:
    """Millimetres with one decimal, never nothing."""
    return f"{max(least, value):.1f}"
