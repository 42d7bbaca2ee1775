"""A report's workbook, read back by other eyes: openpyxl's and calamine's."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from python_calamine import CalamineWorkbook

from ozon_desk.domain.paper_words import PAPER_LANGUAGES
from ozon_desk.domain.reports import days_of, month_of
from ozon_desk.exchange.report_words import ReportWords, report_words
from ozon_desk.exchange.report_workbook import write_report
from ozon_desk.exchange.sheet_rows import LongSheet, splice
from ozon_desk.exchange.tables import Cancelled
from tests.reports import TRICKY, WEEK, handmade, number

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LONG = 2_500
EARLY = datetime.fromisoformat("1901-01-01")


def said(language: str = "en") -> ReportWords:
    return report_words(language, RESOURCES)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.xlsx"
    write_report(path, handmade(), said())
    return path


@pytest.fixture(scope="module")
def book(written: Path) -> Any:
    return load_workbook(written)


def columns(sheet: Any) -> dict[str, str]:
    """Title -> letter."""
    return {cell.value: cell.column_letter for cell in sheet[1]}


def test_its_sheets_stand_in_their_order(book: Any) -> None:
    assert book.sheetnames == [
        "Summary",
        "Late",
        "By packer",
        "By carrier",
        "By warehouse",
        "By store",
        "By SKU",
        "All postings",
    ]


def test_one_warehouse_and_one_store_need_no_sheet(tmp_path: Path) -> None:
    report = handmade(3)
    write_report(
        tmp_path / "a.xlsx", replace(report, warehouses=report.warehouses[:1], stores=report.stores[:1]), said("ru")
    )
    assert load_workbook(tmp_path / "a.xlsx").sheetnames == [
        "Итоги",
        "Просрочки",
        "По сборщикам",
        "По перевозчикам",
        "По SKU",
        "Все отправления",
    ]


def test_nothing_in_it_is_a_formula_and_identifiers_are_text(written: Path, book: Any) -> None:
    for sheet in book:
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" for cell in row)
    raw = book["All postings"]
    at = columns(raw)
    assert raw[f"{at['Posting']}2"].value == number(0)
    assert raw[f"{at['Posting']}2"].number_format == "@"
    assert raw[f"{at['Carrier']}2"].value == TRICKY
    assert raw[f"{at['Warehouse']}2"].value == "Шэньчжэнь <& 1>"
    skus = book["By SKU"]
    assert [[cell.value for cell in row] for row in skus["A2:C3"]] == [
        [TRICKY, "0012345", "Датчик давления"],
        ["00042", "584650000", "@Датчик"],
    ]
    with zipfile.ZipFile(written) as parts:
        assert not [name for name in parts.namelist() if b"<f>" in parts.read(name) and "worksheets" in name]


def test_dates_are_dates_numbers_numbers_and_shares_percent(book: Any) -> None:
    raw = book["All postings"]
    at = columns(raw)
    due = raw[f"{at['Ship by (UTC+8)']}2"]
    assert (due.value, due.number_format) == (datetime.fromisoformat("2026-11-17T04:59:59"), "yyyy-mm-dd hh:mm")
    assert raw[f"{at['Pieces']}3"].value == 2
    late = book["Late"]
    at = columns(late)
    worst = handmade().late[0]
    hours = late[f"{at['Late by, hours']}2"]
    assert (hours.number_format, round(hours.value)) == ("0.0", round(worst.late_by.total_seconds() / 3600))
    fees = [late[f"{at['Fee']}{row}"].value for row in range(2, late.max_row + 1)]
    assert set(fees) == {None, 149.7}
    share = book["By carrier"][f"{columns(book['By carrier'])['Share']}2"]
    assert (share.number_format, round(share.value, 4)) == ("0.0%", round(24 / 114, 4))


def test_lists_can_be_filtered_and_printed(book: Any) -> None:
    for sheet in book.worksheets[1:]:
        rows = sheet.max_row
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref == f"A1:{sheet.cell(1, sheet.max_column).column_letter}{rows}"
        assert sheet.print_title_rows == "$1:$1"
    for sheet in book:
        assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)) == ("landscape", 9)
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert "&P" in sheet.oddFooter.right.text
        assert sheet.column_dimensions["A"].width > 15


def test_its_charts_are_excels_own_and_told_apart_in_grey(written: Path, book: Any) -> None:
    with zipfile.ZipFile(written) as parts:
        charts = {name: parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/charts/chart")}
    assert len(charts) == 3
    whole = "".join(charts.values())
    assert whole.count("<barChart>") == 2
    assert whole.count("<lineChart>") == 1
    assert len(set(re.findall(r'pattFill prst="(\w+)"', whole))) == 3
    assert 'prstDash val="dash"' in whole
    assert '<delete val="1"' not in whole
    # What they are drawn of really stands there.
    sheet = book["Summary"]
    for title, cells in re.findall(r"<(tx|val)>.*?<f>'Summary'!([^<]+)</f>", whole):
        cell = sheet[cells.replace("$", "").split(":")[0]]
        assert isinstance(cell.value, str if title == "tx" else int | float), cells


def test_the_summary_says_what_each_share_is_made_of(book: Any) -> None:
    lines = {row[0]: row[1:6] for row in book["Summary"].iter_rows(values_only=True) if row[0]}
    assert lines["Due"][:3] == (397, 350, 47)
    assert lines["of these by a computed date"][:2] == (35, 12)
    share = lines["Overdue share (R17)"]
    assert (round(share[0], 4), *share[1:]) == (round(61 / 512, 4), 61, 512, 0.2, "2026-11-14 – 2026-11-20")
    assert (round(lines["Fees, RUB"][0], 2), lines["Fees, CNY"][0]) == (1347.3, 149.7)
    assert lines["Points (R13)"][1:4] == (9, None, 15)


def test_it_carries_a_title_and_nobodys_name(written: Path, book: Any) -> None:
    assert book.properties.title == "Report for week 2026-W47"
    assert book.properties.creator == "Ozon Desk"
    assert not book.properties.lastModifiedBy


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_calamine_reads_the_same_in_every_language(tmp_path: Path, language: str) -> None:
    report = handmade()
    write_report(tmp_path / "a.xlsx", report, said(language))
    sheets = CalamineWorkbook.from_path(tmp_path / "a.xlsx")
    raw = sheets.get_sheet_by_name(said(language)("sheet_raw")).to_python()
    assert [row[0] for row in raw[1:]] == [row.posting_number for row in report.rows]
    assert all(isinstance(row[4], datetime) for row in raw[1:])
    assert {row[17] for row in raw[1:]} == {TRICKY}


def test_a_long_period_is_drawn_by_weeks(tmp_path: Path) -> None:
    period = days_of(datetime(2026, 9, 1, tzinfo=UTC).date(), WEEK.last)
    write_report(tmp_path / "a.xlsx", handmade(period=period), said())
    first = {row[0] for row in load_workbook(tmp_path / "a.xlsx")["Summary"].iter_rows(values_only=True)}
    assert "Week from" in first
    assert month_of(WEEK.first).label == "2026-11"


def test_writing_tells_how_far_it_is_and_stops_when_asked(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        told.append((done, total))
        return done < LONG // 2

    report = handmade(LONG)
    with pytest.raises(Cancelled):
        write_report(tmp_path / "a.xlsx", report, said(), stop)
    assert told[-1][0] >= LONG // 2
    assert told[-1][1] > LONG
    assert not list(tmp_path.iterdir())


def test_an_empty_report_is_a_workbook_all_the_same(tmp_path: Path) -> None:
    empty = replace(
        handmade(0),
        days=(),
        curve=(),
        causes=(),
        late=(),
        packers=(),
        carriers=(),
        skus=(),
        overdue=None,
        cancelled=None,
    )
    write_report(tmp_path / "a.xlsx", empty, said())
    assert load_workbook(tmp_path / "a.xlsx")["Late"].max_row == 1


@settings(max_examples=30)
@given(st.lists(st.tuples(st.text(), st.integers(-(10**9), 10**9), st.datetimes(EARLY)), max_size=4))
def test_rows_written_as_text_come_back(rows: list[tuple[str, int, datetime]]) -> None:
    plain = Workbook()
    saved, out = io.BytesIO(), io.BytesIO()
    plain.save(saved)
    splice(saved, out, {"xl/worksheets/sheet1.xml": LongSheet((0, 0, 0), rows)}, lambda: None)
    sheet = load_workbook(out).active
    assert sheet is not None
    for place, (text, count, _) in enumerate(rows, 2):
        back = sheet.cell(place, 1)
        assert back.data_type in ("s", "n")
        if text.isprintable():
            assert (back.value or "") == text
        assert sheet.cell(place, 2).value == count
