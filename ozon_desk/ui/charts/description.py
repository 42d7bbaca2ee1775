"""What a chart shows, without a size, a colour or a font."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """What a series means. Each has a colour of the theme's and a pattern, so that it is never told by colour alone."""

    ON_TIME = "on_time"
    """Plain."""
    LATE = "late"
    """Hatched."""
    OVERDUE = "overdue"
    """Hatched both ways."""
    AHEAD = "ahead"
    """Outlined, dotted inside."""
    GONE = "gone"
    """Outlined, empty."""
    PLAIN = "plain"
    """A count that is neither good nor bad; as a line: solid."""
    SECOND = "second"
    """A line beside the first one: dashed, with square points."""
    LIMIT = "limit"
    """A threshold: a dotted line with its name."""


@dataclass(frozen=True, slots=True)
class Series:
    """``name`` in the reader's language, as the legend says it; as many ``values`` as the chart has categories (None:
    nothing is known there)."""

    name: str
    role: Role
    values: Sequence[float | None]


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars stacked from the first series to the last. ``across``: bars lie, their names stand at the left (for names
    rather than days). ``full``: the categories in full, for whoever points at a bar (by default as they are).
    ``rhythm``: where not every name has room, those that have stand so far from each other, or a multiple of it."""

    categories: Sequence[str]
    series: Sequence[Series]
    across: bool = False
    full: Sequence[str] = ()
    rhythm: int = 1

    def name(self, category: int) -> str:
        return (self.full or self.categories)[category]

    def total(self, category: int) -> float:
        return sum(one.values[category] or 0 for one in self.series)


@dataclass(frozen=True, slots=True)
class Threshold:
    """A line across at ``value``; ``name`` stands on it."""

    value: float
    name: str
    role: Role = Role.LIMIT


@dataclass(frozen=True, slots=True)
class LineChart:
    """Curves over days, all equally far from each other. ``unit`` follows the numbers of the axis ("%")."""

    days: Sequence[str]
    series: Sequence[Series]
    thresholds: Sequence[Threshold] = ()
    unit: str = ""
    full: Sequence[str] = ()
    rhythm: int = 7

    def name(self, category: int) -> str:
        return (self.full or self.days)[category]


Chart = BarChart | LineChart

TEXT: Final = 13
"""Pixels: the height of a chart's letters. All its other measures are in the same pixels and grow with them."""
