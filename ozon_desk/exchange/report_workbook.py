"""A report as an Excel workbook: a first sheet with the figures and charts, then lists to filter."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties

from ozon_desk.domain.lateness import Grouping
from ozon_desk.domain.reports import Report, ShareFigure, late_share
from ozon_desk.exchange.report_charts import cause_bars, share_line, stacked_bars
from ozon_desk.exchange.report_sheets import Kind, TableSheet, tables, tally_cells, tally_columns, zone_name
from ozon_desk.exchange.report_words import ReportWords
from ozon_desk.exchange.sheet_rows import LongSheet, splice
from ozon_desk.exchange.sheets_out import tidy_text
from ozon_desk.exchange.tables import Cancelled, Progress
from ozon_desk.exchange.whole_file import WholeFile

_FORMATS: Final[dict[Kind, str]] = {
    # As text even where it is no identifier: who steps into ``=1+1`` in a General cell makes a formula of it.
    "text": "@",
    "identifier": "@",
    "integer": "0",
    "money": "#,##0.00",
    "decimal": "0.0",
    "percent": "0.0%",
    "moment": "yyyy-mm-dd hh:mm",
    "date": "yyyy-mm-dd",
}
_HEAD: Final = PatternFill("solid", fgColor="E5E7EB")
_LINE: Final = Border(bottom=Side("thin", color="9CA3AF"))
_BOLD: Final = Font(name="Calibri", size=11, bold=True)
_BIG: Final = Font(name="Calibri", size=16, bold=True)
_MUTED: Final = Font(name="Calibri", size=11, color="4B5563")
_TO_THE_LEFT: Final = Alignment(horizontal="left", indent=1)
_TITLES_HIGH: Final = 32
"""Points: two lines."""
_CHARTS_AT: Final = "K"
"""The column where charts begin, beside the figures."""
_CHART_ROWS: Final = 18
_A4: Final = 9


def write_report(path: Path, report: Report, words: ReportWords, progress: Progress | None = None) -> None:
    """Writes the workbook, whole or not at all. Raises the Trouble of ``WholeFile``; ``Cancelled`` when ``progress``
    (rows written, rows in all) answers False."""
    lists = tables(report, words)
    with WholeFile(path) as file:
        book = _book(report, words)
        long = {}
        for place, table in enumerate(lists, 2):
            styles = _add_list(book, table, words)
            long[f"xl/worksheets/sheet{place}.xml"] = LongSheet(styles, table.rows)
        saved = io.BytesIO()
        book.save(saved)
        counted = _Counted(lists, progress)
        for sheet, table in zip(long, lists, strict=True):
            long[sheet] = LongSheet(long[sheet].styles, counted.rows(table))
        splice(saved, file, long, counted.tell)


class _Counted:
    """Hands rows on and says how many there were."""

    def __init__(self, lists: Sequence[TableSheet], progress: Progress | None) -> None:
        self._total = sum(table.count for table in lists)
        self._done = 0
        self._progress = progress

    def rows(self, table: TableSheet) -> Any:
        for row in table.rows:
            self._done += 1
            yield row

    def tell(self) -> None:
        if self._progress is not None and not self._progress(self._done, self._total):
            raise Cancelled


def _book(report: Report, words: ReportWords) -> Workbook:
    book = Workbook()
    properties = book.properties
    properties.title = words.title(report)
    properties.creator = "Ozon Desk"
    properties.lastModifiedBy = None
    properties.language = words.code.replace("_", "-")
    properties.created = report.made_at.astimezone(UTC).replace(tzinfo=None)
    sheet = book.active
    assert sheet is not None
    sheet.title = words("sheet_summary")
    _Summary(sheet, report, words).write()
    _lay_out(sheet, words)
    return book


def _add_list(book: Workbook, table: TableSheet, words: ReportWords) -> list[int]:
    """A sheet with its titles and everything but its rows; the numbers of the styles of its columns."""
    sheet = book.create_sheet(table.title[:31])
    for place, column in enumerate(table.columns, 1):
        title = _put(sheet, 1, place, column.title)
        title.font = _BOLD
        title.fill = _HEAD
        title.border = _LINE
        title.alignment = Alignment(vertical="top", wrap_text=True)
        sheet.column_dimensions[get_column_letter(place)].width = column.width
    sheet.row_dimensions[1].height = _TITLES_HIGH
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.columns))}{table.count + 1}"
    _lay_out(sheet, words)
    sheet.print_title_rows = "1:1"
    # A style has a number as soon as a cell has it; the cells themselves go again.
    styles = []
    for place, column in enumerate(table.columns, 1):
        cell = sheet.cell(2, place)
        cell.number_format = _FORMATS[column.kind]
        if column.kind in ("text", "moment"):
            cell.alignment = _TO_THE_LEFT
        styles.append(cell.style_id)
    sheet.delete_rows(2)
    return styles


def _lay_out(sheet: Any, words: ReportWords) -> None:
    """For the printer: A4 across, as wide as the paper, numbers on each page."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.8, footer=0.4)
    sheet.oddFooter.left.text = "&A"
    sheet.oddFooter.right.text = words("page", number="&P", count="&N")


def _put(sheet: Any, row: int, column: int, value: object, kind: Kind | None = None) -> Cell:
    """A value into a cell; a text stays text whatever it begins with."""
    cell: Cell = sheet.cell(row, column)
    if isinstance(value, str):
        cell.value = tidy_text(value)
        cell.data_type = "s"
        cell.number_format = "@"
    else:
        number: Any = value
        cell.value = number
    if kind is not None:
        cell.number_format = _FORMATS[kind]
    return cell


class _Summary:
    """The first sheet, from top to bottom."""

    def __init__(self, sheet: Any, report: Report, words: ReportWords) -> None:
        self.sheet = sheet
        self.report = report
        self.words = words
        self.row = 1
        self._charts = 2

    def write(self) -> None:
        for column, width in zip("ABCDEFGHI", (36, 18, 16, 16, 16, 18, 16, 12, 14), strict=True):
            self.sheet.column_dimensions[column].width = width
        self._top()
        self._figures()
        self._shares()
        self._days()
        self._curve()
        self._causes()
        self._advice()

    def _top(self) -> None:
        report, words = self.report, self.words
        _put(self.sheet, 1, 1, words.title(report)).font = _BIG
        zone = zone_name(report.zone, report.made_at)
        over = report.made_at.astimezone(ZoneInfo("Europe/Moscow")).date() > report.period.last
        days = f"{report.period.first} – {report.period.last}"
        facts = (
            (words("period"), days if over else f"{days} ({words('running')})"),
            (words("store"), words.store(report)),
            (f"{words('made')} ({zone})", report.made_at.astimezone(ZoneInfo(report.zone)).replace(tzinfo=None)),
        )
        for place, (name, value) in enumerate(facts, 2):
            _put(self.sheet, place, 1, name).font = _MUTED
            cell = _put(self.sheet, place, 2, value, "moment" if isinstance(value, datetime) else None)
            cell.alignment = _TO_THE_LEFT
        _put(self.sheet, 5, 1, words("times", zone=zone)).font = _MUTED
        self.row = 7

    def _figures(self) -> None:
        report, words = self.report, self.words
        self._titles(words("figure"), words("this_period"), words("before"), words("change"))
        now, before = report.whole, report.before
        for key in ("due", "on_time", "late", "overdue", "ahead", "gone", "not_shipped", "all_late", "computed"):
            value, old = getattr(now, key), getattr(before, key)
            self._line(words(key), (value, "integer"), (old, "integer"), (value - old, "integer"))
        share, old_share = late_share(now), late_share(before)
        change = share - old_share if share is not None and old_share is not None else None
        self._line(words("late_share"), (share, "percent"), (old_share, "percent"), (change, "percent"))
        told = words("of", numerator=now.all_late, denominator=now.judged)
        _put(self.sheet, self.row, 1, f"{told}; {words('late_share_note')}").font = _MUTED
        self.row += 1
        for currency, fee in report.fees.items():
            self._line(words("fees", currency=currency), (fee, "money"))
        self.row += 1

    def _shares(self) -> None:
        report, words = self.report, self.words
        self._titles(
            words("figure"),
            words("share"),
            words("numerator"),
            words("denominator"),
            words("threshold"),
            words("window"),
        )
        for figure in filter(None, (report.overdue, report.cancelled)):
            cells = (
                (figure.share, "percent"),
                (figure.numerator, "integer"),
                (figure.denominator, "integer"),
                (Decimal(figure.threshold) / 100, "percent"),
                (f"{figure.first} – {figure.last}", "text"),
            )
            self._line(words(figure.rule), *cells)
        if report.points is not None:
            points = report.points
            self._line(
                words("points"), (None, None), (points.total, "integer"), (None, None), (points.limit, "integer")
            )
        self.row += 1

    def _days(self) -> None:
        report, words = self.report, self.words
        weekly = report.period.grouping is Grouping.WEEK
        head = self.row
        names = [column.title for column in tally_columns(words)]
        # What a bar is made of stands side by side: not shipped is overdue and not due yet together.
        names.append(words("not_shipped"))
        self._titles(words("week" if weekly else "day"), *names)
        for tally in report.days:
            cells = [(value, "integer") for value in tally_cells(tally)[:-1]]
            self._line(
                date.fromisoformat(tally.key), *cells, (late_share(tally), "percent"), (tally.not_shipped, "integer")
            )
        if report.days:
            columns = {"on_time": 3, "late": 4, "not_shipped": 9}
            if any(tally.gone for tally in report.days):
                columns["gone"] = 7
            title = words("chart_weeks" if weekly else "chart_days")
            self._chart(stacked_bars(self.sheet, title, head, self.row - 1, columns))
        self.row += 1

    def _curve(self) -> None:
        curve: Sequence[ShareFigure] = self.report.curve
        if not curve:
            return
        words = self.words
        head = self.row
        self._titles(words("day"), words("R17"), words("threshold"), words("numerator"), words("denominator"))
        for figure in curve:
            # The day after which Ozon counts so: the window ends before it.
            self._line(
                figure.day,
                (figure.share, "percent"),
                (Decimal(figure.threshold) / 100, "percent"),
                (figure.numerator, "integer"),
                (figure.denominator, "integer"),
            )
        self._chart(share_line(self.sheet, words("chart_share"), head, self.row - 1, 2, 3))
        self.row += 1

    def _causes(self) -> None:
        report, words = self.report, self.words
        if not report.causes:
            return
        head = self.row
        currencies = list(report.fees)
        fees = (words("fees", currency=currency) for currency in currencies)
        self._titles(words("cause"), words("postings"), words("points"), *fees)
        for one in report.causes:
            paid = [(one.fees.get(currency), "money") for currency in currencies]
            self._line(words.of("causes", one.cause), (one.postings, "integer"), (one.points, "integer"), *paid)
        self._chart(cause_bars(self.sheet, words("chart_causes"), head, self.row - 1, 2))
        self.row += 1

    def _advice(self) -> None:
        self._titles(self.words("what_to_do"))
        for advice, facts in self.report.advice:
            _put(self.sheet, self.row, 1, self.words.advice(advice, facts))
            self.row += 1

    def _titles(self, *names: str) -> None:
        for place, name in enumerate(names, 1):
            cell = _put(self.sheet, self.row, place, name)
            cell.font = _BOLD
            cell.fill = _HEAD
            cell.border = _LINE
            cell.alignment = Alignment(vertical="top", wrap_text=True)
        self.sheet.row_dimensions[self.row].height = _TITLES_HIGH if len(names) > 1 else None
        self.row += 1

    def _line(self, name: object, *cells: tuple[object, Any]) -> None:
        cell = _put(self.sheet, self.row, 1, name)
        if isinstance(name, date):
            cell.number_format = _FORMATS["date"]
            cell.alignment = Alignment(horizontal="left")
        for place, (value, kind) in enumerate(cells, 2):
            if value is not None:
                _put(self.sheet, self.row, place, value, kind)
        self.row += 1

    def _chart(self, chart: Any) -> None:
        self.sheet.add_chart(chart, f"{_CHARTS_AT}{self._charts}")
        self._charts += _CHART_ROWS
