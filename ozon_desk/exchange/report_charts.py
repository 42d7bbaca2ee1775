"""Charts of a report's workbook: Excel's own, over the cells of its first sheet. Told apart by pattern, not by colour
alone."""

from __future__ import annotations

from typing import Any, Final

from openpyxl.chart import BarChart, LineChart, Reference, Series
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.colors import ColorChoice
from openpyxl.drawing.fill import PatternFillProperties
from openpyxl.drawing.line import LineProperties

_INK: Final = "1F2A37"
_WIDTH: Final = 17.0
_HEIGHT: Final = 8.5
"""Centimetres."""

LOOKS: Final[dict[str, tuple[str, str]]] = {
    "on_time": ("", "9DB8A5"),
    "late": ("wdUpDiag", "B45309"),
    "not_shipped": ("dkHorz", "B91C1C"),
    "gone": ("pct20", "6B7280"),
}
"""What a bar is filled with: a pattern (none: solid) and its colour."""


def stacked_bars(sheet: Any, title: str, head: int, last: int, columns: dict[str, int]) -> BarChart:
    """One bar for each row below ``head`` (its day stands in column 1), stacked of the ``columns`` by their names."""
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "col", "stacked", 100, 40
    for name, column in columns.items():
        series = Series(Reference(sheet, min_col=column, min_row=head, max_row=last), title_from_data=True)
        series.graphicalProperties = _fill(*LOOKS[name])
        chart.series.append(series)
    _finish(chart, sheet, title, head, last)
    chart.x_axis.number_format = "yyyy-mm-dd"
    chart.y_axis.number_format = "0"
    return chart


def share_line(sheet: Any, title: str, head: int, last: int, share: int, threshold: int) -> LineChart:
    """A share over days, and its threshold dashed."""
    chart = LineChart()
    for column, dashed in ((share, False), (threshold, True)):
        series = Series(Reference(sheet, min_col=column, min_row=head, max_row=last), title_from_data=True)
        line = LineProperties(solidFill="B91C1C" if dashed else _INK, w=19050 if dashed else 28575)
        if dashed:
            line.prstDash = "dash"
        series.graphicalProperties = GraphicalProperties(ln=line)
        series.smooth = False
        if not dashed and last - head <= 31:
            series.marker.symbol, series.marker.size = "circle", 6
            series.marker.graphicalProperties = GraphicalProperties(solidFill=_INK)
        else:
            series.marker.symbol = "none"
        chart.series.append(series)
    _finish(chart, sheet, title, head, last)
    chart.x_axis.number_format = "yyyy-mm-dd"
    chart.y_axis.number_format = "0%"
    chart.y_axis.scaling.min = 0
    return chart


def cause_bars(sheet: Any, title: str, head: int, last: int, column: int) -> BarChart:
    """Lying bars, the commonest at the top, each with its number."""
    chart = BarChart()
    chart.type, chart.gapWidth = "bar", 40
    series = Series(Reference(sheet, min_col=column, min_row=head, max_row=last), title_from_data=True)
    series.graphicalProperties = _fill(*LOOKS["late"])
    series.dLbls = DataLabelList()
    series.dLbls.showVal = True
    for other in ("showSerName", "showCatName", "showLegendKey", "showPercent"):
        setattr(series.dLbls, other, False)
    chart.series.append(series)
    _finish(chart, sheet, title, head, last)
    chart.x_axis.scaling.orientation = "maxMin"
    chart.y_axis.number_format = "0"
    chart.legend = None
    return chart


def _finish(chart: Any, sheet: Any, title: str, head: int, last: int) -> None:
    chart.set_categories(Reference(sheet, min_col=1, min_row=head + 1, max_row=last))
    chart.title = title
    chart.width, chart.height = _WIDTH, _HEIGHT
    if chart.legend is not None:
        chart.legend.position = "b"
    # Without this word Excel hides the axes.
    chart.x_axis.delete = False
    chart.y_axis.delete = False
    chart.y_axis.scaling.min = 0
    chart.x_axis.tickLblPos = "low"


def _fill(pattern: str, colour: str) -> GraphicalProperties:
    line = LineProperties(solidFill=_INK, w=6350)
    if not pattern:
        return GraphicalProperties(solidFill=colour, ln=line)
    # Typed as what a file may say, not as what one can hand over.
    fill: Any = PatternFillProperties
    ink: Any = ColorChoice
    filled = fill(prst=pattern, fgClr=ink(srgbClr=colour), bgClr=ink(srgbClr="FFFFFF"))
    return GraphicalProperties(pattFill=filled, ln=line)
