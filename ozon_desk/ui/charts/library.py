"""The two charts of reportlab as they are used here: it reckons, and what it would draw itself of bars and lines is
left out, since those are painted with patterns. Imported only when a chart is laid out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.graphics.charts.barcharts import HorizontalBarChart, VerticalBarChart
from reportlab.graphics.charts.linecharts import HorizontalLineChart
from reportlab.graphics.shapes import Group, UserNode
from reportlab.lib.colors import Color

BoxOf = tuple[float, float, float, float]
"""x, y of the lower left corner, width, height."""


class Ink(Color):  # type: ignore[misc]
    """A colour that only says what it is for; the painter knows how that looks."""

    def __init__(self, role: str) -> None:
        super().__init__(0, 0, 0)
        self.role = role


_LINE, _MUTED = Ink("line"), Ink("muted")


class _Upright(VerticalBarChart):  # type: ignore[misc]
    def makeBars(self) -> Any:
        return Group()

    def positions(self) -> Sequence[Sequence[BoxOf]]:
        """By series and category."""
        return self._barPositions  # type: ignore[no-any-return]


class _Lying(HorizontalBarChart):  # type: ignore[misc]
    def makeBars(self) -> Any:
        return Group()

    def positions(self) -> Sequence[Sequence[BoxOf]]:
        return self._barPositions  # type: ignore[no-any-return]


class _Lines(HorizontalLineChart):  # type: ignore[misc]
    def makeLines(self) -> Any:
        return Group()


def expanded(chart: Any) -> Group:
    """The axes as plain shapes in groups; ``Group.expandUserNodes`` stops halfway."""
    whole = Group()
    whole.contents = [_expanded(chart)]
    return whole


def _expanded(node: Any) -> Any:
    while isinstance(node, UserNode):
        node = node.provideNode()
    if isinstance(node, Group):
        group = Group()
        group.transform = node.transform
        group.contents = [_expanded(inside) for inside in node.contents]
        return group
    return node


def bar_chart(
    *,
    across: bool,
    data: Sequence[Sequence[float]],
    box: BoxOf,
    step: float,
    gap: float,
    number: Callable[[float], str],
) -> Any:
    """A stacked bar chart; ``gap`` in widths of a bar."""
    chart = _Lying() if across else _Upright()
    chart.x, chart.y, chart.width, chart.height = box
    chart.data = [tuple(row) for row in data] or [(0,)]
    chart.strokeColor = chart.fillColor = None
    chart.barWidth, chart.groupSpacing = 10, 10 * gap
    chart.categoryAxis.style = "stacked"
    top = max((sum(column) for column in zip(*chart.data, strict=True)), default=0)
    _categories(chart.categoryAxis, len(chart.data[0]))
    _values(chart.valueAxis, max(top, step), step, number, across)
    chart.categoryAxis.reverseDirection = int(across)
    return chart


def line_chart(
    *,
    data: Sequence[Sequence[float | None]],
    box: BoxOf,
    top: float,
    step: float,
    number: Callable[[float], str],
) -> Any:
    """Lines over equally wide categories."""
    chart = _Lines()
    chart.x, chart.y, chart.width, chart.height = box
    chart.data = [tuple(row) for row in data] or [(None,)]
    chart.strokeColor = chart.fillColor = None
    _categories(chart.categoryAxis, len(chart.data[0]))
    _values(chart.valueAxis, max(top, step), step, number, across=False)
    return chart


def _categories(axis: Any, count: int) -> None:
    # Names are put there by the layout: reportlab would make a label of each, seen or not, and a year of them takes
    # a tenth of a second.
    axis.categoryNames = [""] * count
    axis.visibleTicks = axis.visibleLabels = 0
    axis.strokeColor = _LINE


def _values(axis: Any, top: float, step: float, number: Callable[[float], str], across: bool) -> None:
    axis.valueMin, axis.valueMax, axis.valueStep = 0, top, step
    axis.rangeRound = "ceiling"
    axis.labelTextFormat = number
    axis.visibleTicks = axis.visibleAxis = 0
    axis.visibleGrid = 1
    axis.gridStrokeColor = axis.strokeColor = _LINE
    axis.labels.fillColor = _MUTED
    labels, at_the_left = axis.labels, not across
    # Anchored where their width doesn't matter: only the painter knows it.
    labels.boxAnchor, labels.textAnchor = ("e", "end") if at_the_left else ("n", "middle")
    labels.dx, labels.dy = (-6, 0) if at_the_left else (0, -4)
    labels.fontSize = 13
