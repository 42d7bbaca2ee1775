"""``ozon-desk import`` against the files a seller really has."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.app.conftest import CommandLine
from tests.app.exports import (
    FBO,
    FBS_24,
    FBS_29,
    ZH,
    ZH_NEW,
    Row,
    csv_file,
    csv_table,
    number,
    row,
    table,
    xlsx_file,
)

ARTICLES = ("TPMS-04", "00042", "1E5", "=SUM(A1)", "4,5")


def articles(**said: object) -> list[Row]:
    return [row(n, offer=article, **said) for n, article in enumerate(ARTICLES, 1)]


def refused(said: Any) -> list[tuple[int, str, str]]:
    return [(problem["row"], problem["column"], problem["code"]) for problem in said.json["refused"]]


@pytest.mark.parametrize(
    ("name", "header"), [("fbs_ru_29", FBS_29), ("fbs_ru_24", FBS_24), ("fbs_zh", ZH), ("fbs_zh", ZH_NEW)]
)
def test_every_layout_encoding_and_delimiter(ozon: CommandLine, name: str, header: list[str]) -> None:
    chinese = name == "fbs_zh"
    rows = articles(status="等待备货" if chinese else "Ожидает сборки", name="胎压传感器" if chinese else "Датчик")
    said = ozon("import", csv_file(ozon.folder / "orders.csv", rows, header), "--json")
    assert (said.code, said.err) == (0, "")
    assert said.json == {
        "file": str(ozon.folder / "orders.csv"),
        "layout": name,
        "time_zone": "UTC",
        "new": 5,
        "changed": 0,
        "unchanged": 0,
        "refused": [],
    }
    found = ozon.queue("to_pack")
    assert [found[number(n)]["items"][0]["offer_id"] for n in range(1, 6)] == list(ARTICLES)
    assert {posting["status"] for posting in found.values()} == {"awaiting_packaging"}

    # However else it is written, it says the same.
    encodings = ["utf-8", "gb18030", "utf-16", *([] if chinese else ["cp1251"])]
    others = [
        csv_file(ozon.folder / f"{encoding}_{ord(sign)}.csv", rows, header, encoding, sign)
        for encoding in encodings
        for sign in ";,\t"
    ]
    said = ozon("import", "--preview", "--json", *others, xlsx_file(ozon.folder / "orders.xlsx", rows, header))
    assert (said.code, said.err) == (0, "")
    assert [(one["layout"], one["new"], one["changed"], one["unchanged"]) for one in said.json] == [(name, 0, 0, 5)] * (
        len(others) + 1
    )


@pytest.mark.parametrize("title", ["", "Отчёт по отправлениям"])
def test_workbooks_keep_identifiers(ozon: CommandLine, title: str) -> None:
    rows = [*articles(), row(6, sku=584650000, quantity=2, order=412340006, offer=123456789012345, price=4990.5)]
    said = ozon("import", xlsx_file(ozon.folder / "orders.xlsx", rows, title=title), "--json")
    assert (said.code, said.json["new"]) == (0, 6)
    found = ozon.queue()
    assert [found[number(n)]["items"][0]["offer_id"] for n in range(1, 6)] == list(ARTICLES)
    assert found[number(6)]["items"] == [
        {"offer_id": "123456789012345", "sku": "584650000", "name": "Датчик давления", "quantity": 2}
    ]
    assert found[number(6)]["order_number"] == "412340006"


def test_shuffled_and_misspelt_headers(ozon: CommandLine) -> None:
    cells = table(FBS_29, articles())
    order = random.Random(3).sample(range(len(FBS_29)), len(FBS_29))
    shuffled = [[line[i] for i in order] for line in cells]
    spoilt = [(str.upper, str.lower, str.title)[i % 3](str(title)) for i, title in enumerate(shuffled[0])]
    shuffled[0] = [f" {title.replace(' ', chr(0xA0))}  ".replace("Е", "Ё") for title in spoilt]
    said = ozon("import", csv_table(ozon.folder / "orders.csv", [["Отчёт"], [], *shuffled]), "--json")
    assert (said.code, said.json["layout"], said.json["new"]) == (0, "fbs_ru_29", 5)


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".pdf", ""])
def test_the_ending_of_a_file_means_nothing(ozon: CommandLine, ending: str) -> None:
    for made in (csv_file(ozon.folder / "a", [row()]), xlsx_file(ozon.folder / "b.xlsx", [row(2)])):
        named = ozon.folder / f"orders{ending}"
        shutil.copyfile(made, named)
        said = ozon("import", named, "--json")
        assert (said.code, said.json["new"]) == (0, 1)


def test_rows_of_one_posting_are_its_goods(ozon: CommandLine) -> None:
    rows = [row(quantity="2"), row(sku="777", offer="B"), row(quantity="3"), row(2)]
    said = ozon("import", csv_file(ozon.folder / "a.csv", rows), "--json")
    assert said.json["new"] == 2
    goods = ozon.queue()[number(1)]["items"]
    assert [(one["offer_id"], one["quantity"]) for one in goods] == [("TPMS-01", 5), ("B", 1)]


BAD_ROWS: list[tuple[Row, str, str]] = [
    (row(2, sku="6,27669E+11"), "SKU", "number_destroyed"),
    (row(2, offer="6,27669E+11"), "Артикул", "number_destroyed"),
    (row(2, posting="1.23457E+13"), "Номер отправления", "number_destroyed"),
    (row(2, order="4,12E+10"), "Номер заказа", "number_destroyed"),
    (row(2, sku="584650000.5"), "SKU", "number_fraction"),
    (row(2, posting=""), "Номер отправления", "no_posting_number"),
    (row(2, posting="  \u00a0"), "Номер отправления", "no_posting_number"),
    (row(2, quantity="0"), "Количество", "bad_quantity"),
    (row(2, quantity="-1"), "Количество", "bad_quantity"),
    (row(2, quantity="1.5"), "Количество", "bad_quantity"),
    (row(2, quantity="1,5"), "Количество", "bad_quantity"),
    (row(2, quantity="два"), "Количество", "bad_quantity"),
    (row(2, quantity=""), "Количество", "bad_quantity"),
    (row(2, accepted="2026-13-01 10:00:00"), "Принят в обработку", "bad_date"),
    (row(2, pack_by="31.11.2026 20:59:59"), "Дата отгрузки", "bad_date"),
    (row(2, ship_by="завтра"), "Дата отгрузки без просрочки", "bad_date"),
    (row(2, ship_by="2026-11-19 25:00:00"), "Дата отгрузки без просрочки", "bad_date"),
]
BAD_CELLS: list[tuple[Row, str, str]] = [
    (row(2, sku=627669000000.5), "SKU", "number_fraction"),
    (row(2, offer=12.5), "Артикул", "number_fraction"),
    (row(2, offer=1234567890123456), "Артикул", "number_too_long"),
    (row(2, posting=6276690000001234567), "Номер отправления", "number_too_long"),
    (row(2, sku="6,27669E+11"), "SKU", "number_destroyed"),
    (row(2, offer="1.23457E+13"), "Артикул", "number_destroyed"),
    (row(2, quantity=0), "Количество", "bad_quantity"),
    (row(2, quantity=-2), "Количество", "bad_quantity"),
    (row(2, quantity=1.5), "Количество", "bad_quantity"),
    (row(2, accepted=True), "Принят в обработку", "bad_date"),
]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_bad_rows_are_refused_and_the_rest_comes_in(ozon: CommandLine, kind: str) -> None:
    write = {"csv": csv_file, "xlsx": xlsx_file}[kind]
    said = ozon("import", write(ozon.folder / f"a.{kind}", [row(1), *(bad for bad, *_ in BAD_ROWS), row(3)]), "--json")
    assert (said.code, said.json["new"]) == (3, 2)
    assert refused(said) == [(place, column, code) for place, (_, column, code) in enumerate(BAD_ROWS, 3)]
    assert all(problem["message"] for problem in said.json["refused"])
    assert set(ozon.queue()) == {number(1), number(3)}


def test_bad_cells_of_a_workbook(ozon: CommandLine) -> None:
    rows = [row(1), *(bad for bad, *_ in BAD_CELLS), row(3)]
    said = ozon("import", xlsx_file(ozon.folder / "a.xlsx", rows, title="Отчёт"), "--json")
    assert (said.code, said.json["new"]) == (3, 2)
    assert refused(said) == [(place, column, code) for place, (_, column, code) in enumerate(BAD_CELLS, 4)]


def test_an_incomplete_posting_waits_until_a_good_file_puts_it_right(ozon: CommandLine) -> None:
    rows = [row(1), row(1, sku="6,27669E+11", offer="B"), row(2)]
    assert ozon("import", csv_file(ozon.folder / "a.csv", rows)).code == 3
    assert list(ozon.queue("attention")) == [number(1)]
    refusal = ozon("pack", number(1))
    assert (refusal.code, refusal.err.count("\n")) == (2, 1)
    assert "Incomplete" in refusal.err
    assert ozon.queue()[number(1)]["stage"] == "new"

    good = csv_file(ozon.folder / "b.csv", [row(1), row(1, sku="627669000001", offer="B"), row(2)])
    said = ozon("import", good, "--json")
    assert (said.code, said.json["changed"], said.json["unchanged"]) == (0, 1, 1)
    assert len(ozon.queue("to_pack")[number(1)]["items"]) == 2
    assert ozon("pack", number(1)).code == 0


def test_a_damaged_row_of_a_known_posting(ozon: CommandLine) -> None:
    two = [row(1), row(1, sku="777", offer="B")]
    ozon("import", csv_file(ozon.folder / "a.csv", two))
    # Saved again by Excel: what the row says is known already.
    damaged = csv_file(ozon.folder / "b.csv", [row(1), row(1, sku="6,27669E+11", offer="B")])
    assert ozon("import", damaged, "--json").json["unchanged"] == 1
    assert list(ozon.queue("to_pack")) == [number(1)]
    # A third row, of which nobody knows what it is.
    damaged = csv_file(ozon.folder / "c.csv", [*two, row(1, sku="6,27669E+11", offer="C")])
    assert ozon("import", damaged, "--json").json["changed"] == 1
    assert list(ozon.queue("attention")) == [number(1)]
    assert ozon("pack", number(1)).code == 2


def whole_file(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf\r\n", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF"),
        (b"<!DOCTYPE html><html><body>Ozon</body></html>", "a web page"),
        (b'{"result": []}', "a JSON file"),
        (b'{\n  "result": []\n}', "a JSON file"),
        (b"[1, 2]", "Not a table"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a picture"),
        (b"PK\x03\x04 half of it", "cut off"),
        ("Добрый день, посылаем заказы,\nи ещё.\nДо свидания".encode(), "plain text"),
        (bytes(range(256)) * 20, "Not a table"),
    ],
)
def test_what_is_no_table_is_refused_whole(ozon: CommandLine, content: bytes, says: str) -> None:
    good = csv_file(ozon.folder / "good.csv", [row()])
    said = ozon("import", good, whole_file(ozon.folder, "orders.csv", content), "--json")
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert says in said.err
    assert ozon.queue() == {}


def test_a_file_of_orders_that_ozon_ships_itself(ozon: CommandLine) -> None:
    said = ozon("import", csv_file(ozon.folder / "a.csv", [row()], FBO), "--json")
    assert (said.code, said.out) == (2, "")
    assert "FBO" in said.err


@pytest.mark.parametrize("kept", [0.3, 0.5, 0.9, 0.995])
def test_a_download_that_broke_off(ozon: CommandLine, kept: float) -> None:
    for made in (
        csv_file(ozon.folder / "whole.csv", [row(n) for n in range(1, 30)]),
        xlsx_file(ozon.folder / "whole.xlsx", [row(n) for n in range(1, 30)]),
    ):
        content = made.read_bytes()
        said = ozon("import", whole_file(ozon.folder, made.name, content[: int(len(content) * kept)]))
        assert (said.code, said.out) == (2, "")
        assert "cut off" in said.err
    assert ozon.queue() == {}


def test_only_a_header(ozon: CommandLine) -> None:
    said = ozon("import", csv_file(ozon.folder / "a.csv", []))
    assert (said.code, said.out) == (2, "")


def test_unknown_columns_are_named(ozon: CommandLine) -> None:
    said = ozon("import", csv_table(ozon.folder / "a.csv", [["Kennung", "Teil", "Stück"], ["1", "2", "3"]]))
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert "Kennung" in said.err


def test_a_preview_writes_nothing(ozon: CommandLine) -> None:
    file = csv_file(ozon.folder / "a.csv", [row(1), row(2)])
    assert ozon("import", file, "--preview", "--json").json["new"] == 2
    assert ozon.queue() == {}
    assert ozon("undo").code == 2


def test_the_same_file_again_changes_nothing(ozon: CommandLine) -> None:
    file = csv_file(ozon.folder / "a.csv", [row(1), row(2, quantity="2")])
    ozon("import", file)
    before = ozon.queue()
    again = ozon("import", file, "--json").json
    assert (again["new"], again["changed"], again["unchanged"]) == (0, 0, 2)
    assert ozon.queue() == before
    assert ozon("undo").code == 0
    assert ozon.queue() == {}


def test_several_files_answer_a_list(ozon: CommandLine) -> None:
    first = csv_file(ozon.folder / "a.csv", [row(1), row(2)])
    second = csv_file(ozon.folder / "b.csv", [row(2), row(3, quantity="x"), row(4)])
    said = ozon("import", first, second, "--json")
    assert said.code == 3
    assert [(one["file"], one["new"], one["unchanged"]) for one in said.json] == [
        (str(first), 2, 0),
        (str(second), 1, 1),
    ]


def test_a_later_file_changes_what_it_says(ozon: CommandLine) -> None:
    ozon("import", csv_file(ozon.folder / "a.csv", [row(1), row(2)]))
    later = csv_file(ozon.folder / "b.csv", [row(1, pack_by="2026-11-25 20:59:59"), row(2)])
    said = ozon("import", later, "--json").json
    assert (said["changed"], said["unchanged"]) == (1, 1)
    assert ozon.queue()[number(1)]["deadlines"][-1]["due"] == "2026-11-25T20:59:59+00:00"


def test_ten_thousand_rows_are_probably_cut(ozon: CommandLine) -> None:
    said = ozon("import", csv_file(ozon.folder / "a.csv", (row(n) for n in range(1, 10_001))), "--json")
    assert (said.code, said.json["new"]) == (0, 10_000)
    assert "10000" in said.err


ENDS = {"UTC": "20:59:59", "Europe/Moscow": "23:59:59"}


@pytest.mark.parametrize("zone", ENDS)
def test_the_zone_is_found_by_the_end_of_the_days(ozon: CommandLine, zone: str) -> None:
    end = ENDS[zone]
    rows = [row(n, pack_by=f"2026-11-{18 + n} {end}", ship_by=f"2026-11-{19 + n} {end}") for n in (1, 2)]
    said = ozon("import", csv_file(ozon.folder / "a.csv", rows), "--json")
    assert (said.json["time_zone"], said.err) == (zone, "")
    assert ozon.queue()[number(1)]["deadlines"][0]["due"] == "2026-11-19T20:59:59+00:00"


def test_a_zone_that_nobody_knows_is_utc_until_somebody_says(ozon: CommandLine) -> None:
    mixed = csv_file(ozon.folder / "a.csv", [row(1), row(2, pack_by="2026-11-19 23:59:59")])
    said = ozon("import", mixed, "--json")
    assert (said.code, said.json["time_zone"], said.err.count("\n")) == (0, "UTC", 1)
    assert "UTC" in said.err
    said = ozon("import", mixed, "--time-zone", "Asia/Shanghai", "--json")
    assert (said.json["time_zone"], said.json["changed"], said.err) == ("Asia/Shanghai", 2, "")
    assert ozon.queue()[number(1)]["deadlines"][0]["due"] == "2026-11-19T12:59:59+00:00"
    said = ozon("import", mixed, "--json")
    assert (said.json["time_zone"], said.json["unchanged"], said.err) == ("Asia/Shanghai", 2, "")


@pytest.mark.parametrize("zone", ["Mars/Phobos", "", "../etc/passwd", "Europe", "/etc/localtime", "x" * 500])
def test_an_unknown_zone_is_refused(ozon: CommandLine, zone: str) -> None:
    said = ozon("import", csv_file(ozon.folder / "a.csv", [row()]), "--time-zone", zone)
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert ozon.queue() == {}
