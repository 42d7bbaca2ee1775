from __future__ import annotations

from pathlib import Path

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.exchange.tracking_files import TrackLine, read_pasted, read_tracking_file
from tests.files.make_exports import write_csv, write_xlsx

BODY = [["1-1-1", "RR 123 456 785 CN", "Yanwen"], ["2-2-2", "80110012345678", ""]]


def told(lines: list[TrackLine]) -> list[tuple[int, str, str, str]]:
    assert all(line.problem is None for line in lines)
    return [(line.row, line.posting_number, line.tracking_number, line.carrier) for line in lines]


@pytest.mark.parametrize(
    "header",
    [
        ["Номер отправления", "Трек-номер", "Перевозчик"],
        ["НОМЕР  ОТПРАВЛЕНИЯ", "трек номер", "перевозчик "],
        ["发货号码", "跟踪号", "承运人"],
        ["货件编号", "追踪号", "承运人"],
        ["货件编号", "运单号", "承运商"],
        ["发货号码", "追踪号", "快递"],
        ["发货号码", "快递单号", "快递公司"],
        ["发货号码", "物流单号", "物流公司"],
        ["posting_number", "tracking_number", "carrier"],
    ],
)
@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0)])
def test_headers_in_every_spelling(tmp_path: Path, header: list[str], order: tuple[int, ...]) -> None:
    rows = [[row[i] for i in order] for row in [header, *BODY]]
    expected = [(2, *BODY[0]), (3, *BODY[1])]
    assert told(read_tracking_file(write_xlsx(tmp_path / "a.xlsx", rows))) == expected
    for delimiter in ";,\t":
        path = write_csv(tmp_path / "a.csv", rows, "gb18030", delimiter)
        assert told(read_tracking_file(path)) == expected


def test_two_or_three_columns_need_no_header(tmp_path: Path) -> None:
    for width in (2, 3):
        rows = [row[:width] for row in BODY]
        lines = read_tracking_file(write_csv(tmp_path / "a.csv", rows))
        assert [(line.row, line.posting_number) for line in lines] == [(1, "1-1-1"), (2, "2-2-2")]


def test_a_courier_beside_an_international_number_is_the_one_inside_the_country(tmp_path: Path) -> None:
    rows = [["发货号码", "快递公司", "快递单号", "国际单号", "物流商"], ["1-1-1", "顺丰", "SF1", "RR1", "燕文"]]
    (line,) = read_tracking_file(write_csv(tmp_path / "a.csv", rows))
    assert (line.tracking_number, line.carrier) == ("RR1", "燕文")
    assert (line.domestic_number, line.domestic_carrier) == ("SF1", "顺丰")


def test_an_export_with_a_column_added(tmp_path: Path) -> None:
    rows = [["Статус", "Номер отправления", "Количество", "Трек-номер"], ["Доставлен", "1-1-1", "1", "RR1"]]
    path = write_csv(tmp_path / "a.csv", rows)
    assert told(read_tracking_file(path)) == [(2, "1-1-1", "RR1", "")]


@pytest.mark.parametrize("rows", [[["a", "b", "c", "d"]], [["Номер отправления", "Заметка"], ["1-1-1", "x"]]])
def test_an_unknown_file_is_refused(tmp_path: Path, rows: list[list[str]]) -> None:
    with pytest.raises(Refusal, match="file_unknown_layout"):
        read_tracking_file(write_csv(tmp_path / "a.csv", rows))


def test_a_header_alone(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="file_no_rows"):
        read_tracking_file(write_csv(tmp_path / "a.csv", [["posting_number", "tracking_number"]]))


def test_what_excel_has_damaged_is_told_line_by_line(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["posting_number", "tracking_number"],
        ["1-1-1", 1.5],
        ["2-2-2", 12345678901234567890.0],
        ["3-3-3", "1,23457E+13"],
        ["", "RR1"],
        [12.5, "RR2"],
        ["4-4-4", 80110012345678.0],
        ["", ""],
        ["5-5-5", ""],
    ]
    lines = read_tracking_file(write_xlsx(tmp_path / "a.xlsx", rows))
    problems = [line.problem and (line.row, line.problem.column, line.problem.code) for line in lines]
    assert problems == [
        (2, "tracking_number", "number_fraction"),
        (3, "tracking_number", "number_too_long"),
        (4, "tracking_number", "number_destroyed"),
        (5, "posting_number", "no_posting_number"),
        (6, "posting_number", "number_fraction"),
        None,
        None,
    ]
    assert [line.tracking_number for line in lines[2:]] == ["1,23457E+13", "RR1", "RR2", "80110012345678", ""]


@pytest.mark.parametrize(
    "text",
    [
        "1-1-1\tRR 123 456 785 CN\tYanwen\r\n2-2-2\t80110012345678\t\r\n",
        "Номер отправления\tТрек-номер\tПеревозчик\n1-1-1\tRR 123 456 785 CN\tYanwen\n2-2-2\t80110012345678",
        "1-1-1;RR 123 456 785 CN;Yanwen\n\n2-2-2;80110012345678",
    ],
)
def test_pasted_text(text: str) -> None:
    lines = read_pasted(text)
    assert [(line.posting_number, line.tracking_number, line.carrier) for line in lines] == [
        ("1-1-1", "RR 123 456 785 CN", "Yanwen"),
        ("2-2-2", "80110012345678", ""),
    ]
    assert all(line.problem is None for line in lines)


def test_pasted_with_spaces_only() -> None:
    assert told(read_pasted("1-1-1  RR 123\n\n2-2-2 R2")) == [(1, "1-1-1", "RR 123", ""), (3, "2-2-2", "R2", "")]


def test_pasted_damage_and_nothing() -> None:
    assert read_pasted(" \n") == []
    [line] = read_pasted("1-1-1\t1,23457E+13")
    assert line.problem is not None
    assert (line.problem.code, line.tracking_number) == ("number_destroyed", "1,23457E+13")
