"""The shapes a label is made of: sizes, and boxes in millimetres.

The origin is the label's upper left corner; x grows to the right, y downwards. Nothing here knows a printer's dots.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol


class LabelSize(StrEnum):
    """Thermal rolls in use: width × height in millimetres."""

    SMALL = "58x40"
    MEDIUM = "75x120"
    LARGE = "100x150"

    @property
    def width_mm(self) -> int:
        return int(self.value.split("x")[0])

    @property
    def height_mm(self) -> int:
        return int(self.value.split("x")[1])


class Paper(Protocol):
    """A label size, or any other paper a plan is made for; ``str`` names it."""

    @property
    def width_mm(self) -> float: ...

    @property
    def height_mm(self) -> float: ...


class Align(StrEnum):
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Fit(StrEnum):
    """What happens to text wider than its box."""

    ELIDE = "elide"
    """One line, cut with an ellipsis."""
    SHARE = "share"
    """One line; its first part leaves a share to the others, each cut with an ellipsis of its own."""
    SHRINK = "shrink"
    """One line in smaller letters, for words that must be read whole; cut only when unreadably small."""
    WRAP = "wrap"
    """As many lines as the box holds, the last one cut with an ellipsis."""


@dataclass(frozen=True, slots=True)
class Span:
    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in millimetres."""

    x: float
    y: float
    w: float
    h: float


@dataclass(frozen=True, slots=True)
class TextBox(Box):
    """Text that stays in its rectangle. ``size_mm`` is the height of an em; ``inverse`` is white on black."""

    spans: tuple[Span, ...]
    size_mm: float
    align: Align = Align.LEFT
    fit: Fit = Fit.ELIDE
    inverse: bool = False

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class Code128Box(Box):
    """A Code 128; the rectangle holds its quiet zones (10 modules on either side) too."""

    text: str


@dataclass(frozen=True, slots=True)
class DataMatrixBox(Box):
    """A square DataMatrix; the rectangle holds its quiet zone (2 modules all around) too."""

    text: str


@dataclass(frozen=True, slots=True)
class Rule(Box):
    """A black line, as thick as the rectangle is high."""


@dataclass(frozen=True, slots=True)
class LabelPlan:
    """One label described in millimetres, ready for any painter."""

    size: Paper
    texts: tuple[TextBox, ...]
    barcodes: tuple[Code128Box, ...]
    matrices: tuple[DataMatrixBox, ...]
    rules: tuple[Rule, ...] = ()

    @property
    def boxes(self) -> tuple[Box, ...]:
        return (*self.texts, *self.barcodes, *self.matrices, *self.rules)


LINE: Final = 1.25
"""Height of a line in ems: accents above capitals and descenders stay inside."""
