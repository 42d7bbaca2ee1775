from __future__ import annotations

from pathlib import Path

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.exchange.layouts import MAPPABLE_FIELDS, UnknownLayout, enough, header_key, recognise
from ozon_desk.exchange.tables import RawTable, read_table
from ozon_desk.exchange.vocabulary import Vocabulary
from tests.files.make_exports import LAYOUTS, postings, table_of, write_csv_export, write_xlsx_export

FOREIGN = [["Packet", "Goods", "Pcs", "Who"], ["1-1-1", "00042", "1", "A. Sample"], ["2-2-2", "1E5", "2", "B. Sample"]]


def table(*rows: list[str]) -> RawTable:
    return RawTable("a.csv", rows, "csv")


@pytest.mark.parametrize(
    ("layout", "name"),
    [
        ("fbs_ru_29", "fbs_ru_29"),
        ("fbs_ru_boxes", "fbs_ru_29"),
        ("fbs_ru_24", "fbs_ru_24"),
        ("fbs_zh", "fbs_zh"),
        ("fbs_zh_new", "fbs_zh"),
    ],
)
def test_known_layouts(vocabulary: Vocabulary, layout: str, name: str) -> None:
    found = recognise(table(*table_of(layout, postings(2))), vocabulary, {})
    assert (found.id, found.header_row) == (name, 0)
    assert [found.headers[i] for i in found.columns.values()] == [title for title, _ in LAYOUTS[layout]]


def test_few_known_columns_are_enough(vocabulary: Vocabulary) -> None:
    found = recognise(table(["Количество", "Артикул", "Номер отправления"], ["1", "00042", "1-1-1"]), vocabulary, {})
    assert (found.id, dict(found.columns)) == ("fbs_ru_other", {"quantity": 0, "offer_id": 1, "posting_number": 2})


@pytest.mark.parametrize("titles", [1, 2, 19])
def test_titles_above_the_header(vocabulary: Vocabulary, titles: int) -> None:
    rows = [["Отчёт по отправлениям"], [], ["с 1 по 30 ноября; все склады"], *[["", "…"]] * 16][:titles]
    found = recognise(table(*rows, *table_of("fbs_ru_24", postings(1))), vocabulary, {})
    assert (found.id, found.header_row) == ("fbs_ru_24", titles)


@pytest.mark.parametrize("layout", ["fbo", "fbo_boxes"])
def test_fbo_is_refused(tmp_path: Path, vocabulary: Vocabulary, layout: str) -> None:
    rows = list(postings(3))
    for path in (
        write_csv_export(tmp_path / "a.csv", layout, rows, "cp1251", ","),
        write_xlsx_export(tmp_path / "a.xlsx", layout, rows, "Отчёт"),
    ):
        with pytest.raises(Refusal) as caught:
            recognise(read_table(path), vocabulary, {})
        assert (caught.value.code, caught.value.facts["file"]) == ("file_fbo", path.name)


def test_fbo_in_any_order_and_case(vocabulary: Vocabulary) -> None:
    rows = [[cell.upper() for cell in reversed(row)] for row in table_of("fbo", postings(2))]
    with pytest.raises(Refusal, match="file_fbo"):
        recognise(table(*rows), vocabulary, {})


def test_a_weight_beside_the_sellers_own_deadline_is_not_fbo(vocabulary: Vocabulary) -> None:
    rows = [[*row, extra] for row, extra in zip(table_of("fbs_ru_29", postings(1)), ("Объемный вес товаров, кг", "1"))]  # noqa: B905
    assert recognise(table(*rows), vocabulary, {}).id == "fbs_ru_29"


def test_a_header_without_rows(vocabulary: Vocabulary) -> None:
    with pytest.raises(Refusal, match="file_no_rows"):
        recognise(table(*table_of("fbs_ru_29", []), ["", " "]), vocabulary, {})


@pytest.mark.parametrize(
    "rows",
    [
        [["Dear all, please find below"], ["the list, that you asked for, in words"], ["Best"], ["Me"]],
        [["one column"], ["1-1-1"]],
    ],
)
def test_prose_is_no_table(vocabulary: Vocabulary, rows: list[list[str]]) -> None:
    with pytest.raises(Refusal, match="file_not_table"):
        recognise(table(*rows), vocabulary, {})


def test_an_unknown_table_is_asked_about_and_remembered(vocabulary: Vocabulary) -> None:
    with pytest.raises(UnknownLayout) as caught:
        recognise(table(["List of parcels"], *FOREIGN), vocabulary, {})
    unknown = caught.value
    assert unknown.headers == ("Packet", "Goods", "Pcs", "Who")
    assert unknown.samples[1] == ("00042", "1E5")
    assert "Sample" not in f"{unknown} {unknown!r} {unknown.args} {unknown.refusal()}"
    answer = {unknown.header_key: {"posting_number": "Packet", "offer_id": "Goods", "quantity": "Pcs"}}
    reordered = [list(reversed(row)) for row in FOREIGN]
    reordered[0] = [f" {cell.upper()}\u00a0" for cell in reordered[0]]
    found = recognise(table(*reordered), vocabulary, answer)
    assert (found.id, dict(found.columns)) == ("mapped", {"posting_number": 3, "offer_id": 2, "quantity": 1})


def test_a_near_header_is_guessed(vocabulary: Vocabulary) -> None:
    rows = [["Номер отправлений", "Артикул товара", "Количество", "Прочее"], ["1-1-1", "00042", "1", "-"]]
    with pytest.raises(UnknownLayout) as caught:
        recognise(table(*rows), vocabulary, {})
    assert caught.value.guess == {"quantity": "Количество", "posting_number": "Номер отправлений"}


def test_an_answer_that_lacks_what_is_needed_is_no_answer(vocabulary: Vocabulary) -> None:
    with pytest.raises(UnknownLayout):
        recognise(table(*FOREIGN), vocabulary, {header_key(FOREIGN[0]): {"posting_number": "Packet"}})


def test_what_a_mapping_needs() -> None:
    required = {name for name, need in MAPPABLE_FIELDS if need == "required"}
    for one_of in (name for name, need in MAPPABLE_FIELDS if need == "one_of"):
        assert enough(dict.fromkeys([*required, one_of]))
    assert not enough(dict.fromkeys(required))
