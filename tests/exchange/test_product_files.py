"""Lists of products: every spelling of a column, what Excel does to numbers, there and back again."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.products import Barcode, Product, in_order
from ozon_desk.exchange.cells import Bad
from ozon_desk.exchange.product_cells import read_barcodes, read_weight, write_barcodes
from ozon_desk.exchange.product_files import (
    ProductWords,
    load_product_words,
    read_product_file,
    write_product_file,
)
from tests.files.make_exports import write_csv, write_xlsx

EAN, OTHER, CASE = "4600000000008", "4600000000015", "14600000000005"


@pytest.fixture(scope="session")
def words() -> ProductWords:
    return load_product_words(Path(__file__).resolve().parents[2] / "resources" / "exchange")


def drafts(path, words):
    read = read_product_file(path, words)
    assert read.problems == ()
    return read.drafts


@pytest.mark.parametrize(
    "header",
    [
        ["Артикул", "SKU", "Название товара", "Штрихкод", "Штук в упаковке", "Вес, г", "Фото", "Честный знак"],
        ["offer_id", "sku", "name", "barcode", "pieces", "weight", "photo", "needs_mark"],
        ["货号", "SKU", "商品名称", "条码", "每箱件数", "重量(克)", "照片", "诚实标志"],
        ["货号", "SKU", "名称", "条码", "每箱件数", "重量(克)", "照片", "诚信标识"],
        ["АРТИКУЛ *", "Ozon  SKU", "наименование", "Штрих-код", "Вложение", "Вес с упаковкой, г*", "Файл фото", "КИЗ"],
    ],
)
@pytest.mark.parametrize("kind", ["xlsx", "csv", "gb18030", "cp1251"])
def test_columns_in_every_spelling(tmp_path, words, header, kind):
    rows = [header, ["TPMS-04", "584650000", "x", f"{EAN}, {OTHER}", "1", "120", "a.jpg", "1"]]
    if kind == "cp1251" and "货号" in header:
        kind = "csv"
    path = tmp_path / "a"
    encoding = "utf-8-sig" if kind in ("csv", "xlsx") else kind
    write_xlsx(path, rows) if kind == "xlsx" else write_csv(path, rows, encoding)
    (draft,) = drafts(path, words)
    assert draft[:8] == (
        *(2, "TPMS-04", "584650000", "x", 120, "a.jpg", True),
        (Barcode(EAN), Barcode(OTHER)),
    )


def test_ozons_own_export_of_products(tmp_path, words):
    rows = [
        ["Артикул", "Ozon Product ID", "SKU", "Barcode", "Название товара", "Статус товара", "Объемный вес, кг"],
        ["'TPMS-04", "1234", "584650000", "OZN584650000;" + EAN, "Датчик", "Продается", "0.4"],
        ["'00042", "1235", "0", "", "Бутылка", "Продается", "0.9"],
    ]
    first, second = drafts(write_csv(tmp_path / "products.csv", rows), words)
    assert (first.offer_id, first.sku, first.weight_g) == ("TPMS-04", "584650000", None)
    assert first.barcodes == (Barcode("OZN584650000"), Barcode(EAN))
    assert (second.offer_id, second.sku, second.barcodes) == ("00042", "", ())


def test_several_columns_of_barcodes_and_cases_in_rows_of_their_own(tmp_path, words):
    rows = [
        ["Артикул", "Штрихкод", "Штрихкод 2", "Штрихкод (3)", "Штук"],
        ["A", EAN, "", OTHER, ""],
        ["A", CASE, "", "", 12],
        ["", "", "", "", ""],
    ]
    one, case = drafts(write_xlsx(tmp_path / "a.xlsx", rows), words)
    assert one.barcodes == (Barcode(EAN), Barcode(OTHER))
    assert (case.row, case.barcodes) == (3, (Barcode(CASE, 12),))


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        (4600000000008.0, (EAN,)),
        (4600000000008, (EAN,)),
        ("4600000000008.0", (EAN,)),
        ("4600000000008,00", (EAN,)),
        (12345678905.0, ("012345678905",)),
        (1234565.0, ("01234565",)),
        (12345.0, ("12345",)),
        (f"{EAN}\n{OTHER}", (EAN, OTHER)),
        (f"{EAN} ; {OTHER} | {EAN}", (EAN, OTHER)),
        (f"{EAN} {OTHER}", (EAN, OTHER)),
        ("ABC 12", ("ABC 12",)),
        ('"a,b", c', ("a,b", "c")),
        ("", ()),
        (None, ()),
    ],
)
def test_barcodes_in_a_cell(cell, codes):
    assert read_barcodes(cell) == codes


@pytest.mark.parametrize("cell", ["1.23457E+13", "4,60000E+12", f"{EAN}, 4,6E+12", 4.6e15, 0.5, "46000\ufffd"])
def test_barcodes_that_excel_has_destroyed(cell):
    assert isinstance(read_barcodes(cell), Bad)


@given(st.lists(st.text(st.characters(exclude_categories=("C",)), min_size=1).map(str.strip).filter(bool), unique=True))
def test_any_barcodes_come_back_from_a_cell(codes):
    assert read_barcodes(write_barcodes(codes)) == tuple(codes)


@pytest.mark.parametrize(
    ("cell", "kilograms", "grams"),
    [
        (350.0, False, 350),
        ("350", False, 350),
        ("350 г", False, 350),
        ("0,35 кг", False, 350),
        ("0.35", True, 350),
        (0.3504, True, 350),
        ("350 g", True, 350),
        ("0.4", False, 1),
        ("0", False, None),
        ("", False, None),
    ],
)
def test_weights(cell, kilograms, grams):
    assert read_weight(cell, kilograms=kilograms) == grams


@pytest.mark.parametrize("cell", ["heavy", "-5", "1 350", True, 2_000_000.0, "1e3"])
def test_no_weights(cell):
    assert isinstance(read_weight(cell, kilograms=False), Bad)


def test_a_bad_row_is_told_with_its_column_and_stops_no_other(tmp_path, words):
    header = ["Артикул", "SKU", "Штрихкод", "Штук", "Вес, кг", "Честный знак"]
    rows = [
        header,
        ["A", "", "1.23457E+13", "", "", ""],
        ["", "", EAN, "", "", ""],
        ["B", "5,5E+10", "", "", "", ""],
        ["C", "", EAN, "a dozen", "", ""],
        ["D", "", "", "", "heavy", ""],
        ["E", "", "", "", "", "perhaps"],
        ["F", "", "0201234567-0029-1", "", "", ""],
        ["G", "", "OD-OK", "", "", ""],
        ["H", "", EAN, "99999", "", ""],
        ["I", "", OTHER, "", "0,5", "нет"],
    ]
    read = read_product_file(write_csv(tmp_path / "a.csv", rows), words)
    assert [(one.row, one.column, one.code) for one in read.problems] == [
        (2, "Штрихкод", "number_destroyed"),
        (3, "", "no_product"),
        (4, "SKU", "number_destroyed"),
        (5, "Штук", "bad_quantity"),
        (6, "Вес, кг", "bad_weight"),
        (7, "Честный знак", "bad_yes_no"),
        (8, "Штрихкод", "barcode_not_product"),
        (9, "Штрихкод", "barcode_not_product"),
        (10, "Штрихкод", "barcode_pieces"),
    ]
    (good,) = read.drafts
    assert (good.row, good.weight_g, good.needs_mark) == (11, 500, False)


def test_what_is_taken_with_a_note(tmp_path, words):
    rows = [["offer_id", "barcode", "photo"], ["A", "4600000000009", "https://cdn.ozon.ru/1.jpg"]]
    read = read_product_file(write_csv(tmp_path / "a.csv", rows), words)
    assert [(one.code, one.row) for one in read.notes] == [("photo_link", 2), ("barcode_check_digit", 2)]
    assert (read.drafts[0].barcodes, read.drafts[0].photo) == ((Barcode("4600000000009"),), None)


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([["Номер отправления", "Количество"], ["1-1-1", "1"]], "file_unknown_products"),
        ([["Артикул", "Заметка"], ["A", "x"]], "file_unknown_products"),
        ([["Артикул", "Штрихкод"]], "file_no_rows"),
    ],
)
def test_a_file_of_something_else(tmp_path, words, rows, code):
    with pytest.raises(Refusal, match=code):
        read_product_file(write_csv(tmp_path / "a.csv", rows), words)


PLAIN = st.characters(min_codepoint=33, max_codepoint=0x9FFF, exclude_categories=("C", "Z"))
TEXT = st.text(PLAIN, min_size=1, max_size=12).filter(lambda text: "+" not in text and "\ufffd" not in text)
CODE = st.text("0123456789ABCdef-,;\"' ", min_size=1, max_size=14).map(str.strip).filter(bool)
PRODUCT = st.builds(
    Product,
    st.just(0),
    offer_id=TEXT,
    sku=st.from_regex(r"[1-9][0-9]{0,11}|", fullmatch=True),
    name=TEXT | st.just(""),
    weight_g=st.none() | st.integers(1, 1_000_000),
    photo=TEXT | st.just(""),
    needs_mark=st.booleans(),
    barcodes=st.lists(st.builds(Barcode, CODE, st.integers(1, 3)), max_size=4).map(in_order),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(product=PRODUCT, language=st.sampled_from(["en", "ru", "zh_CN"]))
def test_what_was_written_is_read_back(tmp_path, words, product, language):
    path = tmp_path / "list.xlsx"
    write_product_file(path, [product], words, language, lambda _done: None)
    read = drafts(path, words)
    assert {(draft.offer_id, draft.sku) for draft in read} == {(product.offer_id, product.sku)}
    first = read[0]
    assert (first.name or "", first.weight_g, first.photo or "", first.needs_mark) == (
        product.name,
        product.weight_g,
        product.photo,
        product.needs_mark,
    )
    assert in_order(code for draft in read for code in draft.barcodes) == product.barcodes


def test_a_word_with_two_meanings_is_a_mistake_of_the_data(tmp_path):
    text = '{"columns": {"sku": {"en": ["A"]}, "offer_id": {"en": ["a"]}}, "yes": {}, "no": {}}'
    (tmp_path / "product_columns.json").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="two meanings"):
        load_product_words(tmp_path)
