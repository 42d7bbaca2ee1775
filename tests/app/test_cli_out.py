"""What leaves the desk by the command line: labels, lists, back-ups; each read back by other eyes."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from openpyxl import load_workbook

from tests.app.conftest import CommandLine, Said
from tests.app.exports import FBS_BOXES, csv_file, number, row

ONE, TWO, SHIPPED, DONE, GONE, LATE = (number(n) for n in range(1, 7))
MOSCOW = "Europe/Moscow"


@pytest.fixture(autouse=True)
def _orders(ozon: CommandLine) -> None:
    rows = [
        row(1, offer="=SUM(A1)", name="=1+1 длинное название " * 8, recipient="Имярек", warehouse="Химки"),
        row(2, offer="00042", sku="00012345", quantity="3"),
        row(3, status="Доставляется", handed_over="2026-11-18 02:00:00"),
        row(4, status="Доставлен", handed_over="2026-11-21 05:00:00", ship_by="2026-11-20 20:59:59"),
        row(5, status="Отменён"),
        row(6, pack_by="2026-11-17 20:59:59", ship_by="2026-11-18 20:59:59"),
    ]
    assert ozon("import", csv_file(ozon.folder / "orders.csv", rows, FBS_BOXES)).code == 0


def pages(path: Path) -> list[tuple[tuple[int, int], set[str]]]:
    """Size in mm and what a scanner reads, for each page."""
    found = []
    with closing(pypdfium2.PdfDocument(path)) as document:
        for page in document:
            width, height = (round(points / 72 * 25.4) for points in page.get_size())
            picture = page.render(scale=300 / 72, grayscale=True)
            pixels = memoryview(bytes(picture.buffer)).cast("B", (picture.height, picture.stride))
            found.append(((width, height), {code.text for code in zxingcpp.read_barcodes(pixels)}))
    return found


@pytest.mark.parametrize("size", ["58x40", "75x120", "100x150"])
def test_labels_of_every_size_and_language_are_read_back(ozon: CommandLine, size: str) -> None:
    sides = tuple(map(int, size.split("x")))
    for language in ("ru", "zh_CN", "en"):
        file = ozon.folder / f"{language}.pdf"
        said = ozon("labels", TWO, ONE, "--out", file, "--size", size, "--label-language", language)
        assert (said.code, said.out, said.err) == (0, f"{file}: 2 labels\n", "")
        assert pages(file) == [(sides, {TWO, f"{TWO}/1/1"}), (sides, {ONE, f"{ONE}/1/2"})]


def test_labels_of_a_tab_come_in_the_order_of_the_queue(ozon: CommandLine) -> None:
    file = ozon.folder / "labels.pdf"
    assert ozon("labels", "--tab", "to_pack", "--out", file, "--dpi", "300").code == 0
    assert [codes & {ONE, TWO, LATE} for _, codes in pages(file)] == [{LATE}, {ONE}, {TWO}]
    assert list(ozon.queue("to_pack")) == [LATE, ONE, TWO]
    assert ozon("labels", "--tab", "to_pack", "--out", file, "--sheet").code == 0
    assert [size for size, _ in pages(file)] == [(210, 297)]


def test_some_labels_are_refused(ozon: CommandLine) -> None:
    file = ozon.folder / "labels.pdf"
    said = ozon("labels", ONE, GONE, "9-9-9", "--out", file)
    assert (said.code, said.err.count("\n"), len(pages(file))) == (3, 2, 1)
    file.unlink()
    said = ozon("labels", GONE, "--out", file)
    assert (said.code, said.out, file.exists()) == (2, "", False)


def test_packing_undone_voids_the_label(ozon: CommandLine) -> None:
    file = ozon.folder / "labels.pdf"
    ozon("pack", ONE)
    ozon("labels", ONE, "--out", file)
    assert f"{ONE}/1/1" in pages(file)[0][1]
    said = ozon("undo")
    assert (said.code, "Tear 1 label off" in said.out) == (0, True)
    ozon("labels", ONE, "--out", file)
    assert f"{ONE}/1/2" in pages(file)[0][1]
    said = ozon("undo")
    assert (said.code, "is printed" in said.err) == (2, True)


def sheet(ozon: CommandLine, view: str, *arguments: str, language: str = "") -> list[dict[str, object]]:
    """Rows by column title; no cell may be a formula."""
    file = ozon.folder / f"{view}.xlsx"
    said = ozon("export", "--view", view, "--out", file, *arguments, language=language)
    assert (said.code, said.err) == (0, "")
    with closing(load_workbook(file)) as book:
        page = book.worksheets[0]
        assert page.freeze_panes == "A2"
        assert "f" not in {cell.data_type for cells in page.iter_rows() for cell in cells}
        titles, *rows = page.iter_rows(values_only=True)
    assert str(len(rows)) in said.out
    return [dict(zip(map(str, titles), values, strict=True)) for values in rows]


def test_the_queue_as_a_workbook(ozon: CommandLine) -> None:
    rows = sheet(ozon, "queue")
    assert [one["Posting"] for one in rows] == list(ozon.queue())
    by_number = {one["Posting"]: one for one in rows}
    one = by_number[TWO]
    assert (one["Article"], one["SKU"], one["Quantity"]) == ("00042", "00012345", 3)
    assert (one["Due"], one["Time zone"]) == (datetime(2026, 11, 19, 23, 59, 59), MOSCOW)  # noqa: DTZ001
    assert by_number[ONE]["Article"] == "=SUM(A1)"
    assert [one["Posting"] for one in sheet(ozon, "queue", "--tab", "to_pack")] == [LATE, ONE, TWO]
    assert "Отправление" in sheet(ozon, "queue", language="ru")[0]
    assert "发货号码" in sheet(ozon, "queue", language="zh_CN")[0]


def test_what_was_shipped_with_which_number(ozon: CommandLine) -> None:
    ozon("pack", ONE)
    ozon("track", ONE, "RA644000005RU")
    ozon("track", SHIPPED, "80080711111116")
    shipped = {one["Posting"]: one for one in sheet(ozon, "shipped")}
    assert {posting: one["Tracking number"] for posting, one in shipped.items()} == {
        ONE: "RA644000005RU",
        SHIPPED: "80080711111116",
        DONE: None,
    }
    assert shipped[ONE]["Packed"] == datetime(2026, 11, 18, 9)  # noqa: DTZ001
    assert shipped[SHIPPED]["Handed over"] == datetime(2026, 11, 18, 5)  # noqa: DTZ001


def test_a_number_makes_a_parcel_of_what_ozon_had_packed(ozon: CommandLine) -> None:
    file = csv_file(ozon.folder / "b.csv", [row(1, status="Ожидает отгрузки"), row(2, status="Ожидает отгрузки")])
    ozon("import", file)
    ozon("track", TWO, "RA644000005RU")
    assert {one["Posting"] for one in sheet(ozon, "shipped")} == {TWO, SHIPPED, DONE}


def test_what_is_late(ozon: CommandLine) -> None:
    late = sheet(ozon, "late")
    assert [(one["Posting"], one["Hours late"]) for one in late] == [(LATE, 9), (DONE, 8)]


def test_the_journal(ozon: CommandLine) -> None:
    ozon("pack", ONE)
    ozon("undo")
    deeds = [(one["What was done"], one["Posting"]) for one in sheet(ozon, "journal")]
    assert deeds == [(f"Undone: Packed {ONE}", ONE), (f"Packed {ONE}", ONE), ("Imported orders.csv: 6 new", None)]


def test_a_list_as_csv(ozon: CommandLine) -> None:
    file = ozon.folder / "queue.csv"
    assert ozon("export", "--view", "queue", "--out", file).code == 0
    with file.open(encoding="utf-8-sig", newline="") as lines:
        by_number = {one["Posting"]: one for one in csv.DictReader(lines, delimiter=";")}
    assert by_number[TWO]["Article"] == "00042"
    assert by_number[ONE]["Article"] == "'=SUM(A1)"


def refused(said: Said, words: str) -> None:
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert words in said.err


def test_places_that_cant_be_written(ozon: CommandLine) -> None:
    nowhere = ozon.folder / "none"
    for command in (["labels", ONE], ["export", "--view", "queue"]):
        ending = "pdf" if command[0] == "labels" else "xlsx"
        refused(ozon(*command, "--out", nowhere / f"a.{ending}"), "folder is gone")
    folder = ozon.folder / "a.xlsx"
    folder.mkdir()
    refused(ozon("labels", ONE, "--out", folder), "a.xlsx")
    refused(ozon("export", "--view", "queue", "--out", folder), "a.xlsx")
    refused(ozon("export", "--view", "queue", "--out", ozon.folder / "a.ods"), "a.ods")
    refused(ozon("backup", nowhere / "a.db"), "folder is gone")
    refused(ozon("backup", folder), "a.xlsx")
    refused(ozon("backup", ozon.database), "own place")
    refused(ozon("export", "--view", "late", "--tab", "all", "--out", nowhere), "--tab")
    refused(ozon("labels", ONE, "--tab", "all", "--out", nowhere), "--tab")
    refused(ozon("labels", "--out", nowhere), "of which postings")
    refused(ozon("labels", "--tab", "attention", "--out", nowhere), "No label")


def test_a_backup_is_a_database(ozon: CommandLine) -> None:
    copy = ozon.folder / "copy.db"
    assert ozon("backup", copy).code == 0
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    other = CommandLine(ozon.folder, copy, ozon.capsys)
    assert other.queue() == ozon.queue()
    assert other("pack", ONE).code == 0
    assert ozon.queue()[ONE]["stage"] == "new"
