"""Where everything of a chart stands. reportlab finds the ticks, the axes and the bars; how wide a text is, is asked
from whoever paints it. The library is imported when the first chart is laid out (0.1 s)."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ozon_desk.ui.charts.description import BarChart, Chart, LineChart, Role, Series

if TYPE_CHECKING:
    from reportlab.graphics.shapes import Group

Measure = Callable[[str], float]
"""The width of a text in pixels."""
Number = Callable[[float], str]
"""A number as people read it."""

LINE: Final = 20.0
"""Pixels: height of a line of text."""
SWATCH: Final = 14.0
_BESIDE: Final = 6.0
_EDGE: Final = 5.0
"""Pixels kept free for the frame of whatever has the keys."""
_BETWEEN: Final = 18.0
_SPACE_BETWEEN_TICKS: Final = 34.0
_TOP: Final = 20.0
_NAMES: Final = 0.36
"""The share of the width that names may take beside lying bars."""
_ROW: Final = 15.0
_LEAST: Final = 2.0
"""Pixels of a part, however small its number."""
_SLACK: Final = 10.0
"""Pixels between the labels of two categories."""


@dataclass(frozen=True, slots=True)
class Box:
    """Pixels from the upper left corner."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a bar (its box), or a point of a curve (a box around it)."""

    category: int
    series: int
    role: Role
    box: Box


@dataclass(frozen=True, slots=True)
class Curve:
    """A stretch of a line without gaps: points in pixels."""

    series: int
    role: Role
    points: Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Swatch:
    """An entry of the legend."""

    role: Role
    text: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Words:
    """A text the layout has added to the axes': ``x`` is its left side, its right one or its middle, ``y`` its middle
    line."""

    text: str
    x: float
    y: float
    side: str = "middle"
    role: str = "text"


@dataclass(frozen=True, slots=True)
class Layout:
    """``axes`` is reportlab's group of axes, ticks and grid (its y goes up from the lower edge); all else is here.
    ``slots`` is the room of each category, bars and blanks alike: what a click falls into."""

    chart: Chart
    width: float
    height: float
    axes: Group
    plot: Box
    slots: Sequence[Box]
    parts: Sequence[Part] = ()
    curves: Sequence[Curve] = ()
    legend: Sequence[Swatch] = ()
    words: Sequence[Words] = ()


@dataclass(frozen=True, slots=True)
class _Field:
    """What a chart is laid out in, its legend already."""

    width: float
    height: float
    legend: Sequence[Swatch]
    legend_height: float
    measure: Measure
    number: Number

    def plot(self, left: float, right: float) -> Box:
        """What is left for the bars or curves between words at both sides."""
        high = self.height - _TOP - LINE - 4 - self.legend_height
        return Box(left, _TOP, max(self.width - left - right, 10.0), max(high, 10.0))


def lay_out(chart: Chart, width: float, height: float, measure: Measure, number: Number) -> Layout:
    """The chart in ``width`` × ``height`` pixels, of letters ``description.TEXT`` high. Any thread will do."""
    legend, legend_height = _legend(chart, width, height, measure)
    field = _Field(width, height, legend, legend_height, measure, number)
    return _bars(chart, field) if isinstance(chart, BarChart) else _lines(chart, field)


def height_wanted(chart: Chart) -> float:
    """Pixels below which lying bars would lose their names; 0 where any height will do."""
    if not isinstance(chart, BarChart) or not chart.across:
        return 0
    return len(chart.categories) * (_ROW + 7) + 3 * LINE + _TOP


# ------------------------------------------------------------------------------------------------------------- bars


def _bars(chart: BarChart, field: _Field) -> Layout:
    from ozon_desk.ui.charts.library import bar_chart, expanded

    width, height, measure, number = field.width, field.height, field.measure, field.number
    count = len(chart.categories)
    totals = [chart.total(category) for category in range(count)]
    top = max(totals, default=0)
    if chart.across:
        names = [_cut(name, width * _NAMES, measure) for name in chart.categories]
        left = max((measure(name) for name in names), default=0) + _BESIDE + 4
        right = max((measure(number(total)) for total in totals), default=0) + 2 * _BESIDE
    else:
        left, right = measure(number(_rounded_up(top))) + _BESIDE + 6, 8.0
    plot = field.plot(left, right)
    slot = (plot.height if chart.across else plot.width) / max(count, 1)
    if not chart.across:
        names = _thinned(chart.categories, slot, measure, chart.rhythm)
    elif slot < _ROW:
        step = math.ceil(_ROW / slot)
        names = [name if index % step == 0 else "" for index, name in enumerate(names)]
    made = bar_chart(
        across=chart.across,
        data=[[value or 0 for value in one.values] for one in chart.series],
        box=(plot.x, height - plot.y - plot.height, plot.width, plot.height),
        step=_step(top, plot.width if chart.across else plot.height, 2 * _SPACE_BETWEEN_TICKS if chart.across else 0),
        gap=0.0 if slot < 4 else 0.3 if slot < 12 else 0.5,
        number=number,
    )
    axes = expanded(made)
    parts = []
    for series, row in enumerate(made.positions()):
        for category, (x, y, wide, high) in enumerate(row):
            if (wide if chart.across else high) > 1e-6:
                box = _seen(Box(x, height - y - high, wide, high), chart.across)
                parts.append(Part(category, series, chart.series[series].role, box))
    if chart.across:
        # The first category stands on top.
        slots = [Box(0, plot.y + index * slot, width, slot) for index in range(count)]
    else:
        slots = [Box(plot.x + index * slot, 0, slot, plot.y + plot.height + LINE) for index in range(count)]
    words = _totals(parts, totals, slot, chart.across, measure, number)
    if chart.across:
        middles = [box.y + box.height / 2 for box in slots]
        words += [Words(name, left - _BESIDE, at, "end") for name, at in zip(names, middles, strict=True) if name]
    else:
        words += _below(names, plot, width, measure)
    return Layout(chart, width, height, axes, plot, slots, parts, (), field.legend, words)


def _seen(box: Box, across: bool) -> Box:
    """One late posting among thousands still shows: the part grows back over the one before it."""
    if across:
        return box if box.width >= _LEAST else Box(box.x + box.width - _LEAST, box.y, _LEAST, box.height)
    return box if box.height >= _LEAST else Box(box.x, box.y, box.width, _LEAST)


def _totals(
    parts: Sequence[Part], totals: Sequence[float], slot: float, across: bool, measure: Measure, number: Number
) -> list[Words]:
    """The sums at the ends of the bars, where there is room for all of them."""
    texts = [number(total) for total in totals]
    if (slot < _ROW) if across else any(measure(text) + 4 > slot for text in texts):
        return []
    ends: dict[int, Box] = {}
    for part in parts:
        ends[part.category] = part.box
    if across:
        return [
            Words(texts[category], box.x + box.width + _BESIDE, box.y + box.height / 2, "start")
            for category, box in ends.items()
        ]
    return [Words(texts[category], box.x + box.width / 2, box.y - LINE / 2) for category, box in ends.items()]


# ------------------------------------------------------------------------------------------------------------ lines


def _lines(chart: LineChart, field: _Field) -> Layout:
    from ozon_desk.ui.charts.library import expanded, line_chart

    width, height, measure, number = field.width, field.height, field.measure, field.number

    def label(value: float) -> str:
        return f"{number(value)}{chart.unit}"

    values = [value for one in chart.series for value in one.values if value is not None]
    top = max([*values, *(line.value for line in chart.thresholds)], default=0) or 1.0
    step = _step(top, height - _TOP - LINE - field.legend_height, whole=False)
    left = max(measure(label(step * index)) for index in range(1 + math.ceil(top / step))) + _BESIDE + 6
    plot = field.plot(left, 10.0)
    count = len(chart.days)
    slot = plot.width / max(count, 1)
    made = line_chart(
        data=[list(one.values) for one in chart.series],
        box=(plot.x, height - plot.y - plot.height, plot.width, plot.height),
        top=top,
        step=step,
        number=label,
    )
    axes = expanded(made)
    parts, curves = _curves(chart, plot, lambda value: height - made.valueAxis.scale(value))
    words = _below(_thinned(chart.days, slot, measure, chart.rhythm), plot, width, measure)
    for line in chart.thresholds:
        y = height - float(made.valueAxis.scale(line.value))
        curves.append(Curve(-1, line.role, ((plot.x, y), (plot.x + plot.width, y))))
        words.append(Words(line.name, plot.x + plot.width, y - LINE / 2 + 1, "end", str(line.role)))
    slots = [Box(plot.x + index * slot, 0, slot, plot.y + plot.height + LINE) for index in range(count)]
    return Layout(chart, width, height, axes, plot, slots, parts, curves, field.legend, words)


def _curves(chart: LineChart, plot: Box, at: Callable[[float], float]) -> tuple[list[Part], list[Curve]]:
    """``at``: how far down a value lies."""
    parts: list[Part] = []
    curves: list[Curve] = []
    slot = plot.width / max(len(chart.days), 1)
    half = max(min(slot / 2, 8.0), 1.0)
    for number, one in enumerate(chart.series):
        stretch: list[tuple[float, float]] = []
        for category, value in enumerate([*one.values, None]):
            if value is not None:
                x, y = plot.x + (category + 0.5) * slot, float(at(value))
                stretch.append((x, y))
                parts.append(Part(category, number, one.role, Box(x - half, y - 8, 2 * half, 16)))
            elif stretch:
                curves.append(Curve(number, one.role, tuple(stretch)))
                stretch = []
    return parts, curves


# ------------------------------------------------------------------------------------------------- texts and numbers


def _legend(chart: Chart, width: float, height: float, measure: Measure) -> tuple[list[Swatch], float]:
    """Entries from the lower edge, in as many lines as they take, and the height of these."""
    if len(chart.series) < 2 and isinstance(chart, LineChart):
        return [], 0.0
    rows: list[list[tuple[float, Series]]] = [[]]
    x = _EDGE
    for one in chart.series:
        wide = SWATCH + _BESIDE + measure(one.name)
        if rows[-1] and x + wide > width:
            rows.append([])
            x = _EDGE
        rows[-1].append((x, one))
        x += wide + _BETWEEN
    top = height - LINE * len(rows) - _EDGE / 2
    legend = [
        Swatch(one.role, one.name, at, top + index * LINE + LINE / 2)
        for index, row in enumerate(rows)
        for at, one in row
    ]
    return legend, LINE * len(rows) + 8


def _thinned(names: Sequence[str], slot: float, measure: Measure, rhythm: int) -> list[str]:
    """Every n-th name, so that none touches the next."""
    widest = max((measure(name) for name in names), default=0) + _SLACK
    step = max(1, math.ceil(widest / slot)) if slot > 0 else 1
    if step > 1 and len(names) > 2 * rhythm:
        step = math.ceil(step / rhythm) * rhythm
    return [name if index % step == 0 else "" for index, name in enumerate(names)]


def _below(names: Sequence[str], plot: Box, width: float, measure: Measure) -> list[Words]:
    """The names under the axis; one that would leave the field is left out."""
    slot, y = plot.width / max(len(names), 1), plot.y + plot.height + LINE / 2 + 2
    middles = [plot.x + (index + 0.5) * slot for index in range(len(names))]
    return [
        Words(name, at, y, "middle", "muted")
        for name, at in zip(names, middles, strict=True)
        if name and at + measure(name) / 2 <= width
    ]


def _cut(text: str, room: float, measure: Measure) -> str:
    if measure(text) <= room:
        return text
    while text and measure(text + "…") > room:
        text = text[:-1]
    return text.rstrip() + "…"


def _step(top: float, length: float, between: float = 0, *, whole: bool = True) -> float:
    """From one tick to the next: 1, 2 or 5 times a power of ten, never less than one where things are counted."""
    most = max(1.0, length / (between or _SPACE_BETWEEN_TICKS))
    raw = max(top, 1e-9) / most
    power = 10 ** math.floor(math.log10(raw))
    step = next(power * nice for nice in (1, 2, 5, 10) if power * nice >= raw * 0.999)
    return max(1.0, step) if whole else step


def _rounded_up(top: float) -> float:
    step = _step(top, 200)
    return math.ceil(top / step) * step
