"""LibreOffice opens a report's workbook without repairing anything, and finds its charts."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook

from ozon_desk.exchange.report_words import report_words
from ozon_desk.exchange.report_workbook import write_report
from tests.reports import TRICKY, handmade

OFFICE = shutil.which("soffice")
RESOURCES = Path(__file__).resolve().parents[2] / "resources"

pytestmark = [pytest.mark.real, pytest.mark.skipif(OFFICE is None, reason="needs LibreOffice")]


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the report in Russian as LibreOffice read it: as ODS, as a workbook once more, and printed."""
    folder = tmp_path_factory.mktemp("office")
    write_report(folder / "report.xlsx", handmade(3_000), report_words("ru", RESOURCES))
    out = folder / "out"
    # Of its own home, so that a LibreOffice somebody works with isn't asked.
    home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
    for kind in ("ods", "xlsx", "pdf"):
        done = subprocess.run(
            [str(OFFICE), home, "--headless", "--convert-to", kind, "--outdir", out, folder / "report.xlsx"],
            env={**os.environ, "HOME": str(folder)},
            capture_output=True,
            text=True,
            timeout=300,
            check=True,
        )
        assert "repair" not in (done.stdout + done.stderr).lower()
        assert (out / f"report.{kind}").exists(), done.stderr
    return out


def test_it_finds_the_charts(opened: Path) -> None:
    with zipfile.ZipFile(opened / "report.ods") as parts:
        objects = [name for name in parts.namelist() if re.fullmatch(r"Object \d+/content\.xml", name)]
        charts = [parts.read(name).decode() for name in objects]
        content = parts.read("content.xml").decode()
    assert len(charts) == 3
    kinds = sorted(
        kind for chart in charts for kind in re.findall(r'<chart:chart [^>]*chart:class="chart:(\w+)"', chart)
    )
    assert kinds == ["bar", "bar", "line"]
    # Told apart without colours.
    assert sum(chart.count('draw:fill="bitmap"') + chart.count('draw:fill="hatch"') for chart in charts) >= 2
    assert content.count("<draw:object ") == 3
    for chart in charts:
        assert re.search(r"<chart:series [^>]*chart:values-cell-range-address=", chart)


def test_every_value_comes_back(opened: Path) -> None:
    report = handmade(3_000)
    book = load_workbook(opened / "report.xlsx")
    raw = book["Все отправления"]
    titles = {cell.value: place for place, cell in enumerate(raw[1])}
    rows = list(raw.iter_rows(min_row=2, values_only=True))
    assert [row[0] for row in rows] == [row.posting_number for row in report.rows]
    assert {row[titles["Перевозчик"]] for row in rows} == {TRICKY}
    due = raw.cell(2, titles["Отгрузить до (UTC+8)"] + 1)
    assert due.is_date
    assert raw.auto_filter.ref is not None
    assert not [cell.coordinate for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


def test_it_prints_across_a4_with_page_numbers(opened: Path) -> None:
    with pypdfium2.PdfDocument(opened / "report.pdf") as document:
        sizes = {(round(page.get_width() / 72 * 25.4), round(page.get_height() / 72 * 25.4)) for page in document}
        assert sizes == {(297, 210)}
        first = document[0].get_textpage().get_text_range()
        assert f"Страница 1 из {len(document)}" in first
        assert "###" not in first
        # The last page repeats the titles of its list.
        assert "Отгрузить до" in document[len(document) - 1].get_textpage().get_text_range().replace("\r\n", " ")
