from __future__ import annotations

import contextlib
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from ozon_desk.domain.errors import Refusal, Trouble
from ozon_desk.exchange.tables import Cancelled, read_table
from tests.files.make_exports import postings, table_of, write_csv, write_csv_export, write_xlsx_export

HEADER = "Номер отправления;SKU;Количество\n"


def refused(path: Path, data: bytes | None = None) -> Refusal:
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(Refusal) as caught:
        read_table(path)
    assert caught.value.facts["file"] == path.name
    return caught.value


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp1251", "gb18030", "utf-16"])
def test_text_is_told_by_its_content(tmp_path: Path, encoding: str, delimiter: str) -> None:
    rows = [["Номер отправления", "Название товара", "Количество"], ["1-1-1", 'Ёлка, 6" ; \t\nвторая строка', "1"]]
    table = read_table(write_csv(tmp_path / "orders.xlsx", rows, encoding, delimiter))
    assert (table.kind, table.encoding, table.delimiter) == ("csv", encoding, delimiter)
    assert table.rows == rows


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("layout", ["fbs_zh", "fbs_zh_new"])
def test_chinese_saved_by_excel(tmp_path: Path, layout: str, delimiter: str) -> None:
    table = read_table(write_csv_export(tmp_path / "a.csv", layout, postings(30), "gb18030", delimiter))
    assert table.encoding == "gb18030"
    assert table.rows == table_of(layout, postings(30))


def test_a_workbook_is_told_by_its_content(tmp_path: Path) -> None:
    table = read_table(write_xlsx_export(tmp_path / "orders.csv", "fbs_ru_29", postings(3)))
    assert (table.kind, len(table.rows), table.rows[1][14]) == ("xlsx", 4, 584650000.0)


def test_rows_keep_the_numbers_the_sheet_shows(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["B3"] = "Номер отправления"
    sheet["B5"] = "1-1-1"
    book.save(tmp_path / "a.xlsx")
    table = read_table(tmp_path / "a.xlsx")
    rows = {table.row_number(i): row for i, row in enumerate(table.rows) if any(row)}
    assert rows == {3: ["Номер отправления"], 5: ["1-1-1"]}


def test_a_record_with_line_breaks_is_one_row(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(HEADER + '"1-1-1";"a\nb\r\nc";1\n\n2-2-2;5;1\n', encoding="utf-8", newline="")
    table = read_table(path)
    assert [table.row_number(i) for i, row in enumerate(table.rows) if row] == [1, 2, 4]


def test_a_marking_code_is_not_cut_at_its_separators(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(HEADER + "1-1-1;010460\x1d21abc\x1e\x85\u2028;1\n", encoding="utf-8")
    assert read_table(path).rows[1] == ["1-1-1", "010460\x1d21abc\x1e\x85\u2028", "1"]


def test_a_broken_letter_costs_that_letter_only(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(HEADER.encode() + b"1-1-1;\xd0;1\n" + "2-2-2;ё;1\n".encode() * 9)
    table = read_table(path)
    assert table.rows[1:3] == [["1-1-1", "\ufffd", "1"], ["2-2-2", "ё", "1"]]


def test_the_sheet_with_a_known_header_is_taken(tmp_path: Path) -> None:
    book = Workbook()
    first = book.active
    assert first is not None
    first.append(["Отчёт", "за март"])
    second = book.create_sheet("Данные")
    second.append(["Номер отправления", "SKU", "Количество"])
    second.append(["1-1-1", "5", 1])
    book.save(tmp_path / "a.xlsx")
    assert read_table(tmp_path / "a.xlsx").sheet == "Данные"


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\r\n"])
def test_empty_files(tmp_path: Path, data: bytes) -> None:
    assert refused(tmp_path / "a.csv", data).code == "file_empty"


def test_empty_workbook(tmp_path: Path) -> None:
    Workbook().save(tmp_path / "a.xlsx")
    assert refused(tmp_path / "a.xlsx").code == "file_empty"


def archive(*names: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        for name in names:
            file.writestr(name, "x")
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "looks"),
    [
        (b"%PDF-1.7\n...", "pdf"),
        (b"\x89PNG\r\n\x1a\n...", "image"),
        (b"\xff\xd8\xff\xe0...", "image"),
        (b"\r\n <!DOCTYPE html><html>", "html"),
        (b"\xef\xbb\xbf<table><tr><td>1", "html"),
        (b'[{"posting_number": "1"}]', "json"),
        (b'{\n  "result": []\n}', "json"),
        (b"<?xml version='1.0'?><a/>", "xml"),
        (b"Rar!\x1a\x07", "archive"),
        (archive("orders.csv"), "archive"),
        (archive("word/document.xml"), "word"),
        (b"abc\0\0\1\2", "binary"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old_office"),
    ],
)
def test_what_is_no_table_is_named(tmp_path: Path, data: bytes, looks: str) -> None:
    refusal = refused(tmp_path / "orders.xls", data)
    assert (refusal.code, refusal.facts["looks"]) == ("file_not_table", looks)


@pytest.mark.parametrize("keep", [0.1, 0.5, 0.9, 0.99])
def test_a_cut_workbook(tmp_path: Path, keep: float) -> None:
    data = write_xlsx_export(tmp_path / "a.xlsx", "fbs_ru_29", postings(50)).read_bytes()
    assert refused(tmp_path / "a.xlsx", data[: int(len(data) * keep)]).code == "file_truncated"


@settings(max_examples=60)
@given(place=st.integers(0, 10**6), sign=st.integers(0, 255), where=st.sampled_from(["a.xlsx", "a.csv"]))
def test_a_damaged_file_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, place: int, sign: int, where: str
) -> None:
    path = tmp_path_factory.mktemp("damaged") / where
    write = write_xlsx_export if where == "a.xlsx" else write_csv_export
    data = bytearray(write(path, "fbs_ru_29", postings(4)).read_bytes())
    data[place % len(data)] = sign
    path.write_bytes(data)
    with contextlib.suppress(Refusal):
        assert len(read_table(path).rows) >= 1


@pytest.mark.parametrize(
    "end", ['3-3-3;"Кру', "3-3-3;5", "3-3-3", '3-3-3;"', "3-3-3;Кружк".encode() + "а".encode()[:1]]
)
def test_a_cut_text(tmp_path: Path, end: str | bytes) -> None:
    tail = end.encode() if isinstance(end, str) else end
    data = (HEADER + "1-1-1;Ёлка;1\n2-2-2;Ёлка;1\n").encode() + tail
    assert refused(tmp_path / "a.csv", data).code == "file_truncated"


@pytest.mark.parametrize("end", ["3-3-3;5;1", "3-3-3;5;1\n", "3-3-3;5\n", "Итого;3", '3-3-3;"5 ""x""";1'])
def test_an_odd_end_is_no_cut(tmp_path: Path, end: str) -> None:
    (tmp_path / "a.csv").write_bytes((HEADER + "1-1-1;Ёлка;1\n2-2-2;Ёлка;1\n" + end).encode())
    assert len(read_table(tmp_path / "a.csv").rows) == 4


def test_prose_with_commas_is_not_a_cut_table(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Добрый день, посылаем заказы,\nи ещё.\nДо свидания", encoding="utf-8")
    assert len(read_table(tmp_path / "a.txt").rows) == 3


def test_troubles(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="file_missing"):
        read_table(tmp_path / "none.csv")
    with pytest.raises(Trouble, match="file_unreadable"):
        read_table(tmp_path)


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    path = write_csv_export(tmp_path / "a.csv", "fbs_ru_24", postings(20))
    with pytest.raises(Cancelled):
        read_table(path, lambda _done, _total: False)
