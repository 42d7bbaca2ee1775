"""Taking a list of products in: compared first, written in one deed, nothing erased."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ozon_desk.domain.products import Barcode
from tests.files.make_exports import write_csv
from tests.services.helpers import refuses

EAN, OTHER, CASE = "4600000000008", "4600000000015", "14600000000005"
HEADER = ["offer_id", "sku", "name", "barcode", "pieces", "weight", "photo", "marking"]


@pytest.fixture
def listed(desk):
    desk.products.learn(EAN, "TPMS-04", "584650000", "Датчик")
    return desk


def preview(desk, tmp_path, *rows):
    full = [[*row, *[""] * (len(HEADER) - len(row))] for row in rows]
    return desk.product_files.preview(write_csv(tmp_path / "list.csv", [HEADER, *full]))


def told(plan):
    return [(one.row, one.code, one.other) for one in plan.problems]


def test_new_changed_and_unchanged_and_the_same_again_is_no_deed(listed, tmp_path):
    rows = (
        ["tpms-04", "584650000", "", EAN],
        ["TPMS-04", "", "", CASE, "12", "350", "", "yes"],
        ["RED", "", "Шарф", OTHER],
    )
    one = preview(listed, tmp_path, *rows)
    assert (len(one.plan.new), len(one.plan.changed), one.plan.unchanged) == (1, 1, 0)
    assert listed.products.count() == 1
    done = listed.product_files.apply(one)
    assert (done.new, done.changed, done.unchanged) == (1, 1, 0)
    red, tpms = listed.products.everything()
    assert (red.offer_id, red.barcodes) == ("RED", (Barcode(OTHER),))
    assert (tpms.offer_id, tpms.name, tpms.weight_g, tpms.needs_mark) == ("TPMS-04", "Датчик", 350, True)
    assert tpms.barcodes == (Barcode(EAN), Barcode(CASE, 12))
    line = listed.history.newest(1)[0]
    assert (line.deed, line.facts["file"], line.facts["new"]) == ("product_import", "list.csv", 1)
    entries = len(listed.history.newest())
    again = preview(listed, tmp_path, *rows)
    assert (again.plan.is_empty, again.plan.unchanged) == (True, 2)
    listed.product_files.apply(again)
    assert len(listed.history.newest()) == entries


def test_empty_cells_erase_nothing(listed, tmp_path):
    listed.products.save(replace(listed.products.everything()[0], weight_g=5), listed.products.everything()[0])
    before = listed.products.everything()
    assert preview(listed, tmp_path, ["TPMS-04", "584650000", "", ""]).plan.unchanged == 1
    assert listed.products.everything() == before


def test_a_barcode_on_two_products_of_the_file_is_refused_with_both_rows(listed, tmp_path):
    one = preview(
        listed, tmp_path, ["A", "", "", OTHER], ["B", "", "", "0" + OTHER], ["C", "", "", "X1"], ["C", "", "", "X1"]
    )
    assert told(one.plan) == [(2, "barcode_twice", "3"), (3, "barcode_twice", "2")]
    assert one.plan.problems[0].column == "barcode"
    assert [product.offer_id for product in one.plan.new] == ["C"]


def test_what_belongs_to_another_product_is_refused(listed, tmp_path):
    one = preview(
        listed,
        tmp_path,
        ["A", "", "", EAN],
        ["B", "584650000"],
        ["C", "", "", "tpms-04"],
        ["D", "", "", "584650000"],
        ["E", "77"],
        ["F", "77"],
    )
    assert told(one.plan) == [
        (2, "barcode_taken", "TPMS-04"),
        (3, "sku_taken", "TPMS-04"),
        (4, "barcode_taken", "TPMS-04"),
        (5, "barcode_taken", "TPMS-04"),
        (7, "sku_taken", "e"),
    ]


def test_a_row_with_a_sku_alone_finds_its_product_and_an_article_can_come_later(desk, tmp_path):
    desk.products.learn(EAN, "", "777")
    one = preview(desk, tmp_path, ["NEW", "777", "Имя"])
    desk.product_files.apply(one)
    (product,) = desk.products.everything()
    assert (product.offer_id, product.sku, product.name, product.barcodes) == ("NEW", "777", "Имя", (Barcode(EAN),))
    two = preview(desk, tmp_path, ["", "777", "", OTHER])
    assert two.plan.changed[0][1].barcodes == (Barcode(EAN), Barcode(OTHER))


def test_what_was_taught_since_the_preview_is_not_lost(listed, tmp_path):
    one = preview(listed, tmp_path, ["TPMS-04", "", "Имя"], ["RED", "", "", OTHER])
    listed.products.learn(CASE, "TPMS-04", pieces=6)
    listed.products.learn(OTHER, "BLUE")
    done = listed.product_files.apply(one)
    assert (done.new, done.changed) == (0, 1)
    tpms = next(product for product in listed.products.everything() if product.offer_id == "TPMS-04")
    assert (tpms.name, tpms.barcodes) == ("Имя", (Barcode(EAN), Barcode(CASE, 6)))


def test_the_list_goes_out_and_comes_in_again_unchanged(listed, tmp_path):
    listed.products.learn(CASE, "TPMS-04", pieces=12)
    listed.products.learn("a,b", "=1+1")
    path = tmp_path / "out.xlsx"
    assert listed.product_files.export(path, "ru") == 2
    back = listed.product_files.preview(path)
    assert (back.problems, back.plan.is_empty, back.plan.unchanged) == ((), True, 2)
    assert refuses(listed.product_files.export, tmp_path / "out.csv") == "product_export_kind"
