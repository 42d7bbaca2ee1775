from __future__ import annotations

import csv
import errno
import re
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from ozon_desk.domain.errors import Trouble
from ozon_desk.exchange.sheets_out import ColumnOut, SheetOut, write_csv, write_xlsx

COLUMNS = (
    ColumnOut("Отправление", "identifier", 22),
    ColumnOut("=Товар", "text", 40),
    ColumnOut("Кол-во", "integer", 6),
    ColumnOut("Цена", "money", 12),
    ColumnOut("Срок", "moment", 19),
    ColumnOut("День", "date", 12),
)
DUE = datetime(2026, 3, 31, 23, 59, 59, tzinfo=ZoneInfo("Asia/Shanghai"))
ROWS: list[list[object]] = [
    ["00042", "=1+1", 2, Decimal("4990.00"), DUE, date(2026, 4, 1)],
    ["80110012345678", "#N/A", -3, "12.50", None, None],
    ["1E5", "", None, None, None, None],
]
DANGEROUS = ["=1+1", "+1", "-1+2", "@SUM(A1)", '=HYPERLINK("http://x")', "#REF!", "'=1", "\t=1", "ab"]


def sheet(rows: list[list[object]] = ROWS, title: str = "Очередь") -> SheetOut:
    return SheetOut(title, COLUMNS, rows)


def one_column(values: list[str]) -> SheetOut:
    return SheetOut("x", (ColumnOut("t"), ColumnOut("i", "identifier")), [[value, value] for value in values])


def test_cells_are_typed(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "a.xlsx", [sheet()])
    [read] = load_workbook(tmp_path / "a.xlsx").worksheets
    values = [[cell.value for cell in row] for row in read.iter_rows()]
    assert values == [
        [column.title for column in COLUMNS],
        ["00042", "=1+1", 2, 4990, datetime(2026, 3, 31, 23, 59, 59), datetime(2026, 4, 1)],  # noqa: DTZ001
        ["80110012345678", "#N/A", -3, 12.5, None, None],
        ["1E5", None, None, None, None, None],
    ]
    assert [cell.data_type for cell in read[2]] == ["s", "s", "n", "n", "d", "d"]
    assert [cell.number_format for cell in read[3]] == [cell.number_format for cell in read[2]]
    assert read["A2"].number_format == "@"
    assert (read.freeze_panes, read.auto_filter.ref) == ("A2", "A1:F4")
    assert read["A1"].font.bold
    assert [read.column_dimensions[c].width for c in "ABCDEF"] == [column.width for column in COLUMNS]


def test_nothing_is_executed(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "a.xlsx", [one_column(DANGEROUS)])
    [read] = load_workbook(tmp_path / "a.xlsx").worksheets
    assert [row[0].value for row in read.iter_rows(min_row=2)] == DANGEROUS
    assert {cell.data_type for row in read.iter_rows() for cell in row} == {"s"}
    xml = zipfile.ZipFile(tmp_path / "a.xlsx").read("xl/worksheets/sheet1.xml").decode()
    assert "<f" not in xml
    assert set(re.findall(r'<c [^>]*t="(\w+)"', xml)) == {"inlineStr"}


@given(st.lists(st.text(st.characters()), max_size=5))
def test_any_text_can_be_written(tmp_path_factory: pytest.TempPathFactory, values: list[str]) -> None:
    path = tmp_path_factory.mktemp("out") / "a.xlsx"
    write_xlsx(path, [one_column(values)])
    [read] = load_workbook(path).worksheets
    for row, value in zip(read.iter_rows(min_row=2), values, strict=True):
        kept = re.sub("[^ -~А-я]", "", value)
        assert re.sub("[^ -~А-я]", "", row[0].value or "") == kept
        assert row[0].data_type in ("s", "n" if not value else "s")


def test_letters_xml_has_no_room_for(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "a.xlsx", [one_column(["0104\x1d21\x00", "x\ud800\uffff", "я" * 40_000])])
    [read] = load_workbook(tmp_path / "a.xlsx").worksheets
    values = [str(row[0].value) for row in read.iter_rows(min_row=2)]
    assert values[:2] == ["0104␝21␀", "x\ufffd\ufffd"]
    assert (len(values[2]), values[2][-1]) == (32_767, "…")


def test_several_sheets_and_odd_titles(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "a.xlsx", [sheet(title="A/B: [все] отправления за ноябрь 2026"), sheet([], "Очередь")])
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["A B   все  отправления за ноябр", "Очередь"]
    assert book["Очередь"].auto_filter.ref == "A1:F1"


def test_csv(tmp_path: Path) -> None:
    write_csv(tmp_path / "a.csv", sheet())
    data = (tmp_path / "a.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.decode("utf-8-sig").split("\r\n")[:3] == [
        "Отправление;'=Товар;Кол-во;Цена;Срок;День",
        "00042;'=1+1;2;4990.00;2026-03-31 23:59:59;2026-04-01",
        "80110012345678;#N/A;-3;12.50;;",
    ]


@given(st.lists(st.sampled_from(DANGEROUS) | st.text(st.characters(exclude_categories=["Cs"])), max_size=5))
def test_csv_is_safe_and_gives_every_value_back(tmp_path_factory: pytest.TempPathFactory, values: list[str]) -> None:
    path = tmp_path_factory.mktemp("out") / "a.csv"
    write_csv(path, one_column(values))
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = [row[0] for row in csv.reader(file, delimiter=";")][1:]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)
    assert [cell.removeprefix("'") for cell in cells] == values


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_xlsx(path, [sheet()])
    before = path.read_bytes()

    def broken() -> Iterator[list[object]]:
        yield ROWS[0]
        raise RuntimeError("the reader of the rows failed")

    for write in (write_xlsx, lambda where, sheets: write_csv(where, sheets[0])):
        with pytest.raises(RuntimeError):
            write(path, [SheetOut("x", COLUMNS, broken())])
        assert path.read_bytes() == before
        assert [file.name for file in tmp_path.iterdir()] == ["a.xlsx"]


@pytest.mark.parametrize(
    ("function", "error", "code"),
    [
        ("replace", PermissionError(errno.EACCES, "in use"), "file_in_use"),
        ("open", PermissionError(errno.EACCES, "no"), "folder_read_only"),
        ("open", OSError(errno.EROFS, "read-only"), "folder_read_only"),
        ("replace", OSError(errno.ENOSPC, "full"), "disk_full"),
        ("open", OSError(errno.ENOSPC, "full"), "disk_full"),
        ("replace", OSError(errno.EIO, "broken"), "file_not_written"),
    ],
)
def test_troubles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, function: str, error: OSError, code: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text("before")
    (tmp_path / "a (2).csv").write_text("taken")

    def fail(*_arguments: object, **_more: object) -> None:
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(Path, function, fail)
        with pytest.raises(Trouble) as caught:
            write_csv(path, sheet())
    assert caught.value.code == code
    if code == "file_in_use":
        assert dict(caught.value.facts) == {"file": "a.csv", "other": "a (3).csv"}
    assert path.read_text() == "before"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a (2).csv", "a.csv"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="folder_missing"):
        write_xlsx(tmp_path / "none" / "a.xlsx", [sheet()])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("write", [write_csv, lambda path, content: write_xlsx(path, [content])])
def test_a_full_disk(monkeypatch: pytest.MonkeyPatch, write: Callable[[Path, SheetOut], None]) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Path, "with_name", lambda _self, _name: Path("/dev/full"))
        patch.setattr(Path, "unlink", lambda *_arguments, **_more: None)
        with pytest.raises(Trouble, match="disk_full"):
            write(Path("a.csv"), sheet())


# A code has no blanks (GS1's alphabet has none), and a cell of nothing else is read as empty.
@given(st.lists(st.text(st.characters(max_codepoint=126, exclude_characters="\r\n\t "), min_size=1), min_size=1))
def test_a_code_keeps_every_control_character(codes: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "codes.xlsx"
        write_xlsx(path, [SheetOut("x", (ColumnOut("t", "code"),), [[code] for code in codes])])
        # Excel takes such escapes back, and so does calamine.
        rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python(skip_empty_area=False)
    assert [row[0] for row in rows[1:]] == codes


def test_what_only_looks_like_an_escape_stays_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "codes.xlsx"
    write_xlsx(path, [SheetOut("x", (ColumnOut("t", "code"),), [["a\x1db"], ["a_x001D_b"], ["=1"]])])
    cells = [cell.value for [cell] in load_workbook(path).active.iter_rows(min_row=2)]  # type: ignore[union-attr]
    assert cells == ["a_x001D_b", "a_x005F_x001D_b", "=1"]
