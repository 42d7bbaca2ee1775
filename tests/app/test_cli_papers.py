"""Pick lists, packing slips and the command sheet by the command line; each read back by other eyes."""

from __future__ import annotations

import pytest
from python_calamine import CalamineWorkbook

from ozon_desk.domain.commands import COMMANDS
from tests.app.conftest import CommandLine
from tests.app.exports import FBS_BOXES, csv_file, number, row
from tests.ui.documents.papers import page_codes, page_sizes_mm, page_texts

ONE, TWO, SHIPPED, GONE, LATE = (number(n) for n in range(1, 6))


@pytest.fixture(autouse=True)
def _orders(ozon: CommandLine) -> None:
    rows = [
        row(1, offer="00042", quantity="3", recipient="Имярек", phone="+7 900 000-00-00", email="a@example.org"),
        row(2, offer="00042", sku="00012345"),
        row(2, offer="A-2", sku="777"),
        row(3, status="Доставляется", handed_over="2026-11-18 02:00:00"),
        row(4, status="Отменён"),
        row(5, offer="A-10", pack_by="2026-11-17 20:59:59", ship_by="2026-11-18 20:59:59"),
    ]
    assert ozon("import", csv_file(ozon.folder / "orders.csv", rows, FBS_BOXES)).code == 0


def test_a_wave_by_posting_in_the_language_asked_for(ozon: CommandLine) -> None:
    file = ozon.folder / "wave.pdf"
    said = ozon("picklist", "--tab", "to_pack", "--by", "posting", "--out", file)
    assert (said.code, said.out, said.err) == (0, f"{file}: 3 postings, 6 pieces\n", "")
    [page] = page_texts(file)
    assert "Pick list by posting" in page
    assert "LATE: 17 Nov 23:59" in page
    places = [page.index(one) for one in (ONE, LATE, TWO)]
    assert places == sorted(places), "one article first, by article; several last"
    assert page_codes(file) == [sorted([ONE, LATE, TWO])]


def test_by_article_as_a_workbook_with_what_is_left_out(ozon: CommandLine) -> None:
    file = ozon.folder / "wave.xlsx"
    said = ozon("picklist", TWO, ONE, GONE, "9-9-9", "--out", file)
    assert (said.code, said.out) == (3, f"{file}: 2 postings, 5 pieces\n")
    assert [line.split(".")[0] for line in said.err.splitlines()] == ["No such posting: 9-9-9", f"Cancelled: {GONE}"]
    book = CalamineWorkbook.from_path(file)
    assert book.sheet_names == ["Pick list by article", "Not to pick"]
    rows = book.get_sheet_by_index(0).to_python()
    assert rows[0] == ["Article", "SKU", "Product", "Total", "Posting", "Quantity"]
    assert [(row[0], row[3], row[4], row[5]) for row in rows[1:]] == [
        ("00042", 4, ONE, 3),
        ("00042", "", TWO, 1),
        ("A-2", 1, TWO, 1),
    ]


def test_everything_due_today(ozon: CommandLine) -> None:
    file = ozon.folder / "wave.pdf"
    assert ozon("picklist", "--due-today", "--out", file).out == f"{file}: 1 posting, 1 piece\n"
    said = ozon("picklist", "--due-today", "--out", file, at="2026-11-10T06:00:00+00:00")
    assert (said.code, said.out, said.err) == (
        2,
        "",
        "Nothing to pick. Choose other postings, or import a newer file\n",
    )


@pytest.mark.parametrize(
    "arguments", [(), ("--tab", "all", "--due-today"), (ONE, "--due-today"), (ONE, "--tab", "all"), ("--by", "name")]
)
def test_a_wave_is_asked_for_in_one_way(ozon: CommandLine, arguments: tuple[str, ...]) -> None:
    said = ozon("picklist", *arguments, "--out", ozon.folder / "wave.pdf")
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert not (ozon.folder / "wave.pdf").exists()


def test_another_ending_or_no_folder_writes_nothing(ozon: CommandLine) -> None:
    assert "ends in .pdf or .xlsx" in ozon("picklist", ONE, "--out", ozon.folder / "wave.csv").err
    said = ozon("picklist", ONE, "--out", ozon.folder / "none" / "wave.pdf")
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)


def test_slips_say_the_name_and_nothing_else_of_the_buyer(ozon: CommandLine) -> None:
    file = ozon.folder / "slips.pdf"
    said = ozon("slips", ONE, TWO, GONE, "--out", file, "--size", "A6", "--label-language", "en")
    assert (said.code, said.err.count("\n")) == (3, 1)
    assert said.out.startswith(f"{file}: 2 packing slip")
    assert page_sizes_mm(file) == [(105, 148)] * 2
    first, second = page_texts(file)
    assert "For: Имярек" in first
    assert "In this box: 3 pcs" in first
    assert "A-2" in second
    assert not any(secret in first for secret in ("900", "@", "example"))
    assert page_codes(file) == [[ONE], [TWO]]
    assert ozon("slips", "--tab", "in_transit", "--out", file).code == 0
    assert page_sizes_mm(file) == [(210, 297)]
    assert "Упаковочный лист" in page_texts(file)[0]


@pytest.mark.parametrize("arguments", [(), ("--tab", "done"), (ONE, "--tab", "all"), (GONE,)])
def test_slips_of_nothing(ozon: CommandLine, arguments: tuple[str, ...]) -> None:
    said = ozon("slips", *arguments, "--out", ozon.folder / "slips.pdf")
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert not (ozon.folder / "slips.pdf").exists()


@pytest.mark.parametrize(("language", "title"), [("", "Command sheet"), ("ru", "Лист команд"), ("zh_CN", "指令条码表")])
def test_the_command_sheet(ozon: CommandLine, language: str, title: str) -> None:
    file = ozon.folder / "commands.pdf"
    said = ozon("command-sheet", "--out", file, language=language)
    assert (said.code, said.out, said.err) == (0, f"{file}\n", "")
    assert page_texts(file)[0].startswith(title)
    assert page_codes(file) == [sorted(COMMANDS)]


@pytest.mark.parametrize(("order", "numbers"), [("picklist", [ONE, LATE, TWO]), ("reversed", [TWO, LATE, ONE])])
def test_labels_come_out_in_the_order_of_the_pick_list(ozon: CommandLine, order: str, numbers: list[str]) -> None:
    file = ozon.folder / "labels.pdf"
    assert ozon("labels", "--tab", "to_pack", "--out", file, "--order", order).code == 0
    read = page_codes(file)
    assert [[code for code in page if "/" not in code] for page in read] == [[number] for number in numbers]
