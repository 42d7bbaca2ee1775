"""``ozon-desk ozon-labels``: what each label is for, and the labels taken in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.conftest import CommandLine
from tests.app.exports import csv_file, number, row
from tests.files.make_label_pdfs import SMALL, Label, label_pdf, locked_pdf, ozon_label
from tests.ui.labels.pictures import decoded
from tests.ui.labels.raw_printers import print_zpl


@pytest.fixture
def shop(ozon: CommandLine) -> CommandLine:
    assert ozon("import", csv_file(ozon.folder / "orders.csv", [row(n) for n in (1, 2, 3)])).code == 0
    return ozon


def pdf(shop: CommandLine, *labels: Label) -> Path:
    return label_pdf(shop.folder / "ozon.pdf", labels)


def test_a_preview_says_all_and_writes_nothing(shop: CommandLine) -> None:
    path = pdf(shop, ozon_label(number(2), 2), Label(upper="%101%806040009"))
    said = shop("ozon-labels", path, "--preview", "--json")
    assert (said.code, said.err) == (3, "")
    assert said.json == {
        "file": str(path),
        "pages": 2,
        "taken": None,
        "labels": [
            {
                "page": 1,
                "posting_number": number(2),
                "package": 1,
                "verdict": "ok",
                "code": "",
                "message": "new",
                "known": False,
                "replaces": False,
                "codes": ["%101%806040002", "23024930000002"],
            },
            {
                "page": 2,
                "posting_number": None,
                "package": None,
                "verdict": "refused",
                "code": "ozon_label_no_number",
                "message": "nothing on it names a posting; read: %101%806040009",
                "known": False,
                "replaces": False,
                "codes": ["%101%806040009"],
            },
        ],
    }
    assert not (shop.folder / "shop-labels").exists()


def test_good_labels_go_in_and_the_rest_is_named(shop: CommandLine) -> None:
    path = pdf(shop, ozon_label(number(1), 1), ozon_label("99999999-0001-1", 2))
    said = shop("ozon-labels", path)
    assert said.code == 3
    assert said.out.splitlines() == ["ozon.pdf: 1 new, 1 refused", f"ozon.pdf, 1: {number(1)}, 1: new"]
    assert said.err.strip() == "ozon.pdf, 2: 99999999-0001-1: no such posting here: import the orders first"
    assert len(list((shop.folder / "shop-labels").iterdir())) == 1
    again = shop("ozon-labels", path, "--json")
    assert (again.json["taken"], again.json["labels"][0]["known"]) == (0, True)


def test_nothing_for_a_posting_here(shop: CommandLine) -> None:
    said = shop("ozon-labels", pdf(shop, ozon_label("99999999-0001-1", 2)))
    assert (said.code, said.out) == (2, "")
    assert said.err.splitlines()[-1].startswith("No label for a posting here: ozon.pdf")


def test_no_pdf_and_a_locked_one(shop: CommandLine) -> None:
    for path, words in (
        (shop.folder / "orders.csv", "Not a PDF: orders.csv"),
        (shop.folder / "gone.pdf", "The file is gone: gone.pdf"),
        (locked_pdf(shop.folder / "locked.pdf"), "Locked with a password: locked.pdf"),
    ):
        said = shop("ozon-labels", path, "--json")
        assert (said.code, said.out, said.err.startswith(words)) == (2, "", True), said


def test_printing_takes_ozons_label_where_there_is_one(shop: CommandLine) -> None:
    label = ozon_label(number(1), 1)
    assert shop("ozon-labels", label_pdf(shop.folder / "ozon.pdf", [label], SMALL)).code == 0
    printer = shop.folder / "printer.zpl"
    assert shop("print", number(1), number(2), "--printer", f"file:{printer}", "--size", "58x40").code == 0
    ozons, own = (
        {text for texts in decoded(page).values() for text in texts} for page in print_zpl(printer.read_bytes()).pages
    )
    assert ozons == {label.upper, label.lower}
    assert number(2) in own


def test_a_label_too_large_for_the_roll_is_refused_and_stops_no_other(shop: CommandLine) -> None:
    assert shop("ozon-labels", pdf(shop, ozon_label(number(1), 1))).code == 0
    printer = shop.folder / "printer.zpl"
    said = shop("print", number(1), number(2), "--printer", f"file:{printer}", "--size", "58x40")
    assert said.code == 3
    assert said.err.startswith(f"{number(1)}: Ozon's label can't be read on 58x40 mm")
    assert len(print_zpl(printer.read_bytes()).pages) == 1
