"""Reports of a month of 10,000 and a year of 100,000 postings: compiled, written as a workbook (beside openpyxl writing
the same lists in its quicker way) and as a PDF."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication

from ozon_desk.domain.reports import Report, ReportPeriod, days_of, month_of
from ozon_desk.exchange.report_sheets import tables
from ozon_desk.exchange.report_words import ReportWords, report_words
from ozon_desk.exchange.sheets_out import ColumnOut, SheetOut, write_xlsx
from ozon_desk.services.desk import Desk
from ozon_desk.ui.documents.report_file import write_report_file
from tests.benchmarks.stage import RESOURCES, once, year_desk

YEAR: Final = days_of(date(2025, 11, 18), date(2026, 11, 30))
MONTH: Final = month_of(date(2026, 10, 1))
COUNT: Final = 100_000


def measure() -> dict[str, float | str]:
    """Seconds."""
    application = QGuiApplication.instance() or QGuiApplication(["bench", "-platform", "offscreen"])
    found: dict[str, float | str] = {}
    words = report_words("ru", RESOURCES)
    with year_desk(COUNT) as (desk, path):
        for what, period in (("month", MONTH), ("year", YEAR)):
            found |= _one(desk, path.parent, what, period, words)
    del application
    return found


def _one(desk: Desk, folder: Path, what: str, period: ReportPeriod, words: ReportWords) -> dict[str, float | str]:
    reports: list[Report] = []
    compiled = once(lambda: reports.append(desk.reports.compile(period)))
    report = reports[0]
    book, paper = folder / f"{what}.xlsx", folder / f"{what}.pdf"
    written = once(lambda: write_report_file(report, book, "ru", RESOURCES))
    plain = once(lambda: _plainly(report, folder / "plain.xlsx", words))
    painted = once(lambda: write_report_file(report, paper, "ru", RESOURCES))
    return {
        f"{what}, postings": len(report.rows),
        f"{what}, late": len(report.late),
        f"{what}, compiled s": round(compiled, 2),
        f"{what}, workbook s": round(written, 2),
        f"{what}, openpyxl alone s": round(plain, 2),
        f"{what}, PDF s": round(painted, 2),
        f"{what}, workbook MB": round(book.stat().st_size / 1e6, 1),
    }


def _plainly(report: Report, path: Path, words: ReportWords) -> None:
    """The lists alone, without charts and print layout."""
    sheets = []
    for table in tables(report, words):
        columns = tuple(
            ColumnOut(column.title, "decimal" if column.kind == "percent" else column.kind, column.width)
            for column in table.columns
        )
        sheets.append(SheetOut(table.title, columns, table.rows))
    write_xlsx(path, sheets)
