"""A label's template: which elements stand on it, in which order and how large. Data that the owner may change.

Elements flow from the top of the label downwards, each on a line of its own, *beside* the one before it, or *behind*
it in the same text. Two stand at the foot whatever their place in the list: the DataMatrix and its letters.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.label_layout import LINE, Align, Fit, LabelSize


class ElementKind(StrEnum):
    """What an element shows."""

    POSTING_NUMBER = "posting_number"
    CODE128 = "code128"
    PACKAGE = "package"
    SHIP_BY = "ship_by"
    PIECES = "pieces"
    CARRIER = "carrier"
    DELIVERY_METHOD = "delivery_method"
    TRACKING_NUMBER = "tracking_number"
    RECIPIENT = "recipient"
    PLACE = "place"
    WAREHOUSE = "warehouse"
    ORDER_NUMBER = "order_number"
    MARKS = "marks"
    """That Ozon's own label is another one, and that this is a reprint; nothing where neither is so."""
    GOODS = "goods"
    TEXT = "text"
    """The shop's own words."""
    RULE = "rule"
    DATA_MATRIX = "data_matrix"
    SERIAL = "serial"
    """What the DataMatrix says, in letters."""


class Place(StrEnum):
    """Where an element stands, seen from the one before it."""

    LINE = "line"
    BESIDE = "beside"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What can be said of an element of a kind. ``low`` and ``high`` are its size's limits in millimetres."""

    low: float = 1.5
    high: float = 20.0
    shows: str = ""
    """The field of ``LabelContent`` it shows as it is."""
    caption: str = ""
    """The field of ``LabelWords`` that may stand before it."""
    is_flowing: bool = True
    """Not pinned to the foot."""
    is_text: bool = True
    """Letters that may stand beside others; all else has a line of its own."""
    is_wide: bool = False
    """Letters of unknown length: may stand behind others, and be broken into lines."""
    is_obligatory: bool = False
    at_most: int = 1
    line: float = LINE
    """Height of a line in ems."""


_DIGITS: Final = 1.1
"""The posting number's: digits have neither accents nor descenders."""
TRAITS: Final[Mapping[ElementKind, Traits]] = MappingProxyType(
    {
        ElementKind.POSTING_NUMBER: Traits(low=2.0, shows="posting_number", is_obligatory=True, line=_DIGITS),
        ElementKind.CODE128: Traits(low=5.0, high=60.0, is_text=False, is_obligatory=True),
        ElementKind.PACKAGE: Traits(low=2.0, is_obligatory=True),
        ElementKind.SHIP_BY: Traits(caption="ship_by"),
        ElementKind.PIECES: Traits(),
        ElementKind.CARRIER: Traits(caption="carrier", is_wide=True),
        ElementKind.DELIVERY_METHOD: Traits(is_wide=True),
        ElementKind.TRACKING_NUMBER: Traits(shows="tracking_number", caption="tracking", is_wide=True),
        ElementKind.RECIPIENT: Traits(shows="recipient", caption="recipient", is_wide=True),
        ElementKind.PLACE: Traits(shows="place", is_wide=True),
        ElementKind.WAREHOUSE: Traits(shows="warehouse", caption="warehouse", is_wide=True),
        ElementKind.ORDER_NUMBER: Traits(shows="order_number", caption="order", is_wide=True),
        ElementKind.MARKS: Traits(low=2.0, is_obligatory=True),
        ElementKind.GOODS: Traits(is_text=False),
        ElementKind.TEXT: Traits(is_wide=True, at_most=4),
        ElementKind.RULE: Traits(low=0.1, high=3.0, is_text=False, at_most=6),
        ElementKind.DATA_MATRIX: Traits(low=5.0, high=60.0, is_flowing=False, is_text=False, is_obligatory=True),
        ElementKind.SERIAL: Traits(is_flowing=False),
    }
)
MARGIN: Final = (0.5, 10.0)
SHARE: Final = (0, 100)
LINES: Final = (1, 4)
NAME_LINES: Final = (0, 3)
"""Lines of a product's name below its article; 0: it goes on behind the article."""
GAP: Final = (0.0, 20.0)
LONGEST_TEXT: Final = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One element. ``size_mm`` is the letters' em height; of a barcode its height, of a DataMatrix its side, of a rule
    how thick it is.

    ``share`` is its part of the line's width in percent where several stand beside each other (0: what is left).
    ``shrink``: in smaller letters where the words are too long, instead of cut. ``lines``: how many it may be broken
    into; of the goods, how many each name gets below its article. ``gap_mm`` is white below it (of a rule above, too).
    ``align`` of the DataMatrix says in which corner it stands. ``text`` are the words of ``ElementKind.TEXT``.
    """

    kind: ElementKind
    size_mm: float
    on: bool = True
    place: Place = Place.LINE
    share: int = 0
    align: Align = Align.LEFT
    bold: bool = False
    caption: bool = False
    shrink: bool = False
    lines: int = 1
    gap_mm: float = 0.0
    text: str = ""
    traits: Traits = field(init=False, repr=False, compare=False)
    height: float = field(init=False, repr=False, compare=False)
    """In millimetres; goods are as high as there is room."""
    fit: Fit = field(init=False, repr=False, compare=False)
    """What happens to words that are too long."""

    def __post_init__(self) -> None:
        traits = TRAITS[self.kind]
        lines = max(1, self.lines) if traits.is_wide else 1
        high = 0.0 if self.kind is ElementKind.GOODS else self.size_mm * (traits.line * lines if traits.is_text else 1)
        object.__setattr__(self, "traits", traits)
        object.__setattr__(self, "height", high)
        fit = Fit.WRAP if lines > 1 else Fit.SHRINK if self.shrink else Fit.ELIDE
        object.__setattr__(self, "fit", fit)


Group = tuple[Element, ...]
"""Elements of one text, one behind the other."""


@dataclass(frozen=True, slots=True)
class Row:
    """Groups that stand beside each other, and the white it wants above and below."""

    groups: tuple[Group, ...]
    first: Element = field(init=False)
    height: float = field(init=False)
    gap_above: float = field(init=False)
    gap_below: float = field(init=False)

    def __post_init__(self) -> None:
        first = self.groups[0][0]
        object.__setattr__(self, "first", first)
        object.__setattr__(self, "height", max(group[0].height for group in self.groups))
        object.__setattr__(self, "gap_above", first.gap_mm if first.kind is ElementKind.RULE else 0.0)
        object.__setattr__(self, "gap_below", max(group[0].gap_mm for group in self.groups))


@dataclass(frozen=True, slots=True)
class LabelTemplate:
    """A label of one size. ``rows`` is what flows from the top, ``matrix`` and ``serial`` what stands at the foot;
    without elements that are switched off."""

    size: LabelSize
    margin_mm: float
    elements: tuple[Element, ...]
    rows: tuple[Row, ...] = field(init=False, repr=False, compare=False)
    matrix: Element | None = field(init=False, repr=False, compare=False)
    serial: Element | None = field(init=False, repr=False, compare=False)
    has_carrier: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "rows", _rows(self.elements))
        object.__setattr__(self, "matrix", self.of_kind(ElementKind.DATA_MATRIX))
        object.__setattr__(self, "serial", self.of_kind(ElementKind.SERIAL))
        object.__setattr__(self, "has_carrier", self.of_kind(ElementKind.CARRIER) is not None)

    def of_kind(self, kind: ElementKind) -> Element | None:
        """The first such element that is switched on."""
        return next((element for element in self.elements if element.kind is kind and element.on), None)


_NOTHING: Final = Traits(is_text=False)


def _rows(elements: tuple[Element, ...]) -> tuple[Row, ...]:
    """Elements switched off keep their place: what stood beside one of them does not move to the line before."""
    rows: list[list[list[Element]]] = []
    for element in elements:
        if not element.traits.is_flowing:
            continue
        before = rows[-1][-1][-1].traits if rows else _NOTHING
        traits = element.traits
        if not (before.is_text and traits.is_text) or element.place is Place.LINE:
            rows.append([[element]])
        elif element.place is Place.BEHIND and traits.is_wide and before.is_wide:
            rows[-1][-1].append(element)
        else:
            rows[-1].append([element])
    made = []
    for row in rows:
        groups = [tuple(element for element in group if element.on) for group in row]
        if any(groups):
            made.append(Row(tuple(group for group in groups if group)))
    return tuple(made)
