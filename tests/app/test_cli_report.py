"""``ozon-desk report``: a workbook or two pages, of a whole week or month."""

from __future__ import annotations

import zipfile

import pypdfium2
import pytest
from openpyxl import load_workbook

from tests.app.conftest import CommandLine
from tests.app.exports import FBS_BOXES, csv_file, number, row

BUYER = "Имярек"


@pytest.fixture(autouse=True)
def _orders(ozon: CommandLine) -> None:
    rows = [
        row(
            1,
            status="Доставляется",
            handed_over="2026-11-11 02:00:00",
            ship_by="2026-11-11 20:59:59",
            recipient="Имярек",
        ),
        row(2, status="Доставляется", handed_over="2026-11-12 08:00:00", ship_by="2026-11-11 20:59:59"),
        row(3, ship_by="2026-11-12 20:59:59"),
        row(4, ship_by="2026-11-18 20:59:59"),
    ]
    assert ozon("import", csv_file(ozon.folder / "orders.csv", rows, FBS_BOXES)).code == 0


def test_a_workbook_of_the_last_whole_week(ozon: CommandLine) -> None:
    file = ozon.folder / "a.xlsx"
    said = ozon("report", "--period", "week", "--out", file, "--language", "en")
    assert (said.code, said.out, said.err) == (0, f"{file}: 2026-W46, 3 postings\n", "")
    sheet = load_workbook(file)["Late"]
    assert {sheet.cell(place, 1).value for place in (2, 3)} == {number(2), number(3)}
    with zipfile.ZipFile(file) as parts:
        assert not [name for name in parts.namelist() if BUYER.encode() in parts.read(name)]


def test_a_pdf_in_the_shops_language_of_the_week_a_day_is_in(ozon: CommandLine) -> None:
    file = ozon.folder / "a.pdf"
    said = ozon("report", "--period", "week", "--on", "2026-11-18", "--out", file, "--json")
    facts = said.json
    assert (facts["period"], facts["from"], facts["to"]) == ("2026-W47", "2026-11-16", "2026-11-22")
    assert (facts["due"], facts["not_due_yet"], facts["late_share"]) == (1, 1, {"numerator": 0, "denominator": 0})
    with pypdfium2.PdfDocument(file) as document:
        assert len(document) == 2
        assert "Отчёт за неделю 2026-W47" in document[0].get_textpage().get_text_range()


def test_a_month_of_one_store(ozon: CommandLine) -> None:
    said = ozon(
        "report", "--period", "month", "--on", "2026-11-01", "--store", "", "--out", ozon.folder / "a.xlsx", "--json"
    )
    assert (said.json["period"], said.json["due"], said.json["overdue"]) == ("2026-11", 4, 1)


def test_a_bad_ending_or_folder_is_refused_before_any_work(ozon: CommandLine) -> None:
    said = ozon("report", "--period", "week", "--out", ozon.folder / "a.docx")
    assert (said.code, said.out) == (2, "")
    assert ".xlsx or .pdf" in said.err
    said = ozon("report", "--period", "week", "--out", ozon.folder / "nowhere" / "a.xlsx")
    assert (said.code, said.out) == (2, "")
    assert len(said.err.splitlines()) == 1
