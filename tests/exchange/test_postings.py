from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeAlias
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ozon_desk.domain.drafts import FileDraft
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Buyer
from ozon_desk.domain.status import OzonStatus
from ozon_desk.exchange.layouts import recognise
from ozon_desk.exchange.postings import detect_zone, read_postings
from ozon_desk.exchange.tables import Cancelled, Cell, RawTable, read_table
from ozon_desk.exchange.vocabulary import Vocabulary
from tests.files.make_exports import (
    LAYOUTS,
    postings,
    table_of,
    write_csv,
    write_csv_export,
    write_xlsx,
    write_xlsx_export,
)

HEADER = ["Номер отправления", "SKU", "Артикул", "Количество"]


def read(vocabulary: Vocabulary, *rows: list[Cell] | list[str], kind: str = "csv", zone: str = "UTC") -> FileDraft:
    table = RawTable("a", rows, kind)
    return read_postings(table, recognise(table, vocabulary, {}), vocabulary, zone)


def contents(draft: FileDraft) -> object:
    """What the file says, without where it stands."""
    return draft.rows, draft.newest, draft.problems, [one._replace(row=0) for one in draft.drafts]


@pytest.mark.parametrize("layout", ["fbs_ru_29", "fbs_ru_24", "fbs_ru_boxes", "fbs_zh", "fbs_zh_new"])
def test_every_way_of_saving_says_the_same(tmp_path: Path, vocabulary: Vocabulary, layout: str) -> None:
    rows = list(postings(40))
    paths = [
        write_csv_export(tmp_path / f"{encoding}{ord(delimiter)}.csv", layout, rows, encoding, delimiter)
        for encoding in ["utf-8", "utf-8-sig", "gb18030", *(["cp1251"] if "_ru_" in layout else [])]
        for delimiter in ";,\t"
    ]
    paths.append(write_xlsx_export(tmp_path / "a.xlsx", layout, rows))
    paths.append(write_xlsx_export(tmp_path / "b.xlsx", layout, rows, title="Отчёт по отправлениям"))
    seen = []
    for path in paths:
        table = read_table(path)
        found = recognise(table, vocabulary, {})
        assert detect_zone(table, found) == "UTC"
        seen.append(contents(read_postings(table, found, vocabulary, "UTC")))
    assert all(one == seen[0] for one in seen)


def test_a_row_of_the_29_columns(vocabulary: Vocabulary) -> None:
    draft = read(vocabulary, *table_of("fbs_ru_29", postings(8)))
    assert (draft.rows, draft.layout, draft.time_zone, draft.problems, draft.notes) == (8, "fbs_ru_29", "UTC", (), ())
    sent = draft.drafts[5]
    assert (sent.row, sent.order_number, sent.status) == (8, "41234572-0005", OzonStatus.DELIVERED)
    assert sent.accepted_at == datetime(2026, 11, 1, 6, 3, 12, tzinfo=UTC)
    assert sent.shipment_date == datetime(2026, 11, 3, 20, 59, 59, tzinfo=UTC)
    assert sent.ship_by == datetime(2026, 11, 4, 20, 59, 59, tzinfo=UTC)
    assert sent.handed_over_at == datetime(2026, 11, 2, 6, 3, 12, tzinfo=UTC)
    assert sent.delivered_at == datetime(2026, 11, 7, 6, 3, 12, tzinfo=UTC)
    assert sent.items[0]._asdict() == {
        **{"sku": "584650000", "offer_id": "TPMS-04", "name": "Датчик давления", "quantity": 2},
        **{"price": "4990.00", "currency": "RUB"},
    }
    assert (sent.warehouse, sent.buyer) == (None, None)
    assert draft.newest == datetime(2026, 11, 2, 6, 3, 49, tzinfo=UTC)


def test_the_optional_boxes(vocabulary: Vocabulary) -> None:
    draft = read(vocabulary, *table_of("fbs_ru_boxes", postings(1))).drafts[0]
    assert (draft.warehouse, draft.region, draft.city) == ("Химки", "Тестовая область", "Примерск")
    assert (draft.delivery_method, draft.carrier) == ("СДЭК до двери", "CDEK")
    assert draft.buyer == Buyer("", "", "Образец 0", "+7 000 000 0000", "ул. Примерная, д. 0", "000000")


def test_goods_of_a_posting_add_up_wherever_they_stand(vocabulary: Vocabulary) -> None:
    draft = read(
        vocabulary,
        HEADER,
        ["1-1-1", "5", "a", "1"],
        ["2-2-2", "", "a", "2"],
        ["1-1-1", "6", "b", "1"],
        ["1-1-1", "5", "a", "3"],
        ["2-2-2", "", "a", "1"],
        ["2-2-2", "7", "a", "1"],
    )
    goods = {one.posting_number: [(i.sku, i.offer_id, i.quantity) for i in one.items] for one in draft.drafts}
    assert goods == {"1-1-1": [("5", "a", 4), ("6", "b", 1)], "2-2-2": [("", "a", 3), ("7", "a", 1)]}
    assert [one.row for one in draft.drafts] == [2, 3]


@pytest.mark.parametrize(
    ("row", "column", "code", "value", "posting"),
    [
        (["", "5", "a", "1"], 0, "no_posting_number", "", ""),
        (["4,1235E+11", "5", "a", "1"], 0, "number_destroyed", "4,1235E+11", ""),
        ([12345.5, "5", "a", "1"], 0, "number_fraction", "12345.5", ""),
        (["9-9-9", "6,27669E+11", "a", "1"], 1, "number_destroyed", "6,27669E+11", "9-9-9"),
        (["9-9-9", 1.5, "a", "1"], 1, "number_fraction", "1.5", "9-9-9"),
        (["9-9-9", 1e15, "a", "1"], 1, "number_too_long", "1000000000000000", "9-9-9"),
        (["9-9-9", "5", 0.5, "1"], 2, "number_fraction", "0.5", "9-9-9"),
        (["9-9-9", "5", "1.2E+13", "1"], 2, "number_destroyed", "1.2E+13", "9-9-9"),
        (["9-9-9", "5", "a", "1,5"], 3, "bad_quantity", "1,5", "9-9-9"),
        (["9-9-9", "5", "a", ""], 3, "bad_quantity", "", "9-9-9"),
        (["9-9-9", "", " ", "1"], 1, "no_product", "", "9-9-9"),
    ],
)
def test_refused_rows(
    vocabulary: Vocabulary, row: list[Cell], column: int, code: str, value: str, posting: str
) -> None:
    good: list[Cell] = ["1-1-1", "5", "a", "1"]
    draft = read(vocabulary, HEADER, good, row, ["2-2-2", *good[1:]])
    assert [one.posting_number for one in draft.drafts] == ["1-1-1", "2-2-2"]
    assert [tuple(one) for one in draft.problems] == [(3, HEADER[column], code, value, posting)]
    assert draft.rows == 3


@pytest.mark.parametrize("name", ["Принят в обработку", "Дата отгрузки", "Дата доставки", "Дата отмены"])
def test_a_bad_date_in_any_column_of_dates(vocabulary: Vocabulary, name: str) -> None:
    draft = read(vocabulary, [*HEADER, name], ["1-1-1", "5", "a", "1", "31.02.2026"])
    assert [(one.column, one.code, one.value) for one in draft.problems] == [(name, "bad_date", "31.02.2026")]
    assert (draft.drafts, draft.newest) == ((), None)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_posting_that_lost_a_row_is_incomplete(vocabulary: Vocabulary, order: tuple[int, int]) -> None:
    rows = [["1-1-1", "5", "a", "1"], ["1-1-1", "6", "b", "0"]]
    draft = read(vocabulary, HEADER, *(rows[i] for i in order))
    assert [(one.lost_rows, [i.sku for i in one.items]) for one in draft.drafts] == [(1, ["5"])]


def test_a_row_shifted_by_an_unquoted_delimiter(vocabulary: Vocabulary) -> None:
    draft = read(vocabulary, HEADER, ["1-1-1", "5", "Иванов", "1", "1"], ["2-2-2", "5", "a", "1", "", " "])
    assert [one.posting_number for one in draft.drafts] == ["2-2-2"]
    assert [tuple(one) for one in draft.problems] == [(2, "", "too_many_cells", "", "1-1-1")]


def test_notes_beside_a_table_in_a_workbook_do_no_harm(vocabulary: Vocabulary) -> None:
    draft = read(vocabulary, [*HEADER, ""], ["1-1-1", 5.0, "a", 1.0, "проверить!"], kind="xlsx")
    assert (len(draft.drafts), draft.problems) == (1, ())


def test_empty_and_total_rows_are_no_rows(vocabulary: Vocabulary) -> None:
    good = ["1-1-1", "5", "a", "1"]
    draft = read(
        vocabulary, HEADER, good, [], ["", " ", "", ""], ["2-2-2", "5", "a"], ["Итого:", "", "", "1"], ["", ""]
    )
    assert (draft.rows, len(draft.drafts), [one.code for one in draft.problems]) == (2, 1, ["bad_quantity"])
    assert draft.problems[0].row == 5


def test_a_row_of_totals_in_the_middle_is_refused(vocabulary: Vocabulary) -> None:
    header = ["Статус", *HEADER]
    draft = read(vocabulary, header, ["合计", "", "", "", "1"], ["已签收", "1-1-1", "5", "a", "1"])
    assert [one.code for one in draft.problems] == ["no_posting_number"]


def test_statuses(vocabulary: Vocabulary) -> None:
    words = ["ОТМЕНЕН ", "", "Едет на оленях"]
    rows = [[f"{i}-1-1", "5", "a", "1", word] for i, word in enumerate(words)]
    draft = read(vocabulary, [*HEADER, "Статус"], *rows)
    assert [(one.status, one.status_text) for one in draft.drafts] == [
        (OzonStatus.CANCELLED, "ОТМЕНЕН"),
        (None, None),
        (OzonStatus.UNKNOWN, "Едет на оленях"),
    ]


def test_an_unreadable_price_refuses_nothing(vocabulary: Vocabulary) -> None:
    draft = read(vocabulary, [*HEADER, "Ваша цена"], ["1-1-1", "5", "a", "1", "дорого"])
    assert (draft.drafts[0].items[0].price, draft.problems) == (None, ())
    assert [tuple(note) for note in draft.notes] == [("bad_price", "дорого", 2)]


def test_rows_that_disagree(vocabulary: Vocabulary) -> None:
    header = [*HEADER, "Статус", "Склад отгрузки"]
    draft = read(
        vocabulary,
        header,
        ["1-1-1", "5", "a", "1", "", "Химки"],
        ["1-1-1", "6", "b", "1", "Доставлен", ""],
        ["1-1-1", "7", "c", "1", "Отменён", "Тверь"],
        ["1-1-1", "8", "d", "1", "Арбитраж", ""],
    )
    [one] = draft.drafts
    assert (one.status, one.warehouse, len(one.items)) == (OzonStatus.DELIVERED, "Химки", 4)
    assert [tuple(note) for note in draft.notes] == [("rows_disagree", "1-1-1", 4)]


def test_exactly_ten_thousand_rows_are_probably_cut(vocabulary: Vocabulary) -> None:
    rows = [[f"{i}-1-1", "5", "a", "1"] for i in range(10_001)]
    assert [note.code for note in read(vocabulary, HEADER, *rows[:10_000]).notes] == ["cut_at_10000"]
    assert read(vocabulary, HEADER, *rows).notes == ()


@pytest.mark.parametrize(
    ("deadlines", "zone"),
    [
        (["2026-03-31 20:59:59", "01.04.2026 20:59", ""], "UTC"),
        (["2026-03-31 23:59:59", "01.04.2026 23:59", "2026-04-02"], "Europe/Moscow"),
        (["2026-03-31 20:59:59", "2026-03-31 23:59:59"], None),
        (["2026-03-31 15:00:00"], None),
        (["2026-03-31"], None),
        ([""], None),
    ],
)
def test_the_zone_of_a_file(vocabulary: Vocabulary, deadlines: list[str], zone: str | None) -> None:
    rows = [["1-1-1", "5", "a", "1", deadline] for deadline in deadlines]
    table = RawTable("a", [[*HEADER, "Дата отгрузки"], *rows, ["Итого"]], "csv")
    assert detect_zone(table, recognise(table, vocabulary, {})) == zone


@pytest.mark.parametrize(("hour", "zone"), [(20, "UTC"), (23, "Europe/Moscow")])
def test_real_dates_of_a_workbook(tmp_path: Path, vocabulary: Vocabulary, hour: int, zone: str) -> None:
    header = [*HEADER, "Принят в обработку", "Дата отгрузки", "Дата отгрузки без просрочки"]
    accepted, due = datetime(2026, 3, 30, 9, 5, 7), datetime(2026, 3, 31, hour, 59, 59)  # noqa: DTZ001
    row = ["1-1-1", 584650000, "00042", 2, accepted, due, date(2026, 4, 1)]
    table = read_table(write_xlsx(tmp_path / "a.xlsx", [header, row]))
    layout = recognise(table, vocabulary, {})
    assert detect_zone(table, layout) == zone
    [one] = read_postings(table, layout, vocabulary, zone).drafts
    assert one.accepted_at == accepted.replace(tzinfo=ZoneInfo(zone))
    assert one.shipment_date == datetime(2026, 3, 31, 20, 59, 59, tzinfo=UTC)
    assert one.ship_by == datetime(2026, 4, 1, 20, 59, 59, tzinfo=UTC)
    assert [(item.sku, item.offer_id, item.quantity) for item in one.items] == [("584650000", "00042", 2)]


def test_a_zone_that_is_none(vocabulary: Vocabulary) -> None:
    with pytest.raises(Refusal, match="zone_unknown"):
        read(vocabulary, HEADER, ["1-1-1", "5", "a", "1"], zone="Moscow/Nowhere")


def test_reading_can_be_cancelled(vocabulary: Vocabulary) -> None:
    table = RawTable("a", [HEADER, ["1-1-1", "5", "a", "1"]], "csv")
    with pytest.raises(Cancelled):
        read_postings(table, recognise(table, vocabulary, {}), vocabulary, "UTC", lambda _done, _total: False)


NAMES = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]) | st.sampled_from("\n\t;,\"'=\x1d"), max_size=30
)


ShuffledFile: TypeAlias = tuple[list[list[str]], list[dict[str, str]], list[str]]
"""A table with columns in any order and headers spelled anyhow; what its rows say; the fate of each."""


@st.composite
def shuffled_files(draw: st.DrawFn) -> ShuffledFile:
    layout = draw(st.sampled_from(["fbs_ru_29", "fbs_ru_24", "fbs_ru_boxes", "fbs_zh", "fbs_zh_new"]))
    rows = [dict(row) for row in postings(draw(st.integers(1, 12)))]
    fates = draw(
        st.lists(st.sampled_from(["good"] * 4 + ["quantity", "sku", "accepted", "posting"]), min_size=len(rows))
    )
    damage = {"quantity": "0,5", "sku": "5,8465E+11", "accepted": "31.02.2026", "posting": ""}
    for row, fate in zip(rows, fates):  # noqa: B905 - there may be more fates than rows
        row["name"] = row["name_zh"] = draw(NAMES)
        if fate != "good":
            row[fate] = damage[fate]
    header, *body = table_of(layout, rows)
    order = draw(st.permutations(range(len(header))))
    spell = draw(st.sampled_from([str.upper, str.lower, str.title, lambda text: f"\u00a0{text.replace(' ', '  ')} "]))
    table = [[spell(header[i]).replace("ё", "е") for i in order], *([row[i] for i in order] for row in body)]
    return table, rows, fates[: len(rows)]


@given(shuffled_files(), st.sampled_from(";,\t"), st.sampled_from(["utf-8", "utf-8-sig", "gb18030", "utf-16"]))
def test_no_row_of_a_text_is_dropped_and_none_spoils_another(
    tmp_path_factory: pytest.TempPathFactory,
    vocabulary: Vocabulary,
    made: ShuffledFile,
    delimiter: str,
    encoding: str,
) -> None:
    check(write_csv(tmp_path_factory.mktemp("made") / "a", made[0], encoding, delimiter), made, vocabulary)


@given(shuffled_files())
@settings(max_examples=30)
def test_no_row_of_a_workbook_is_dropped_and_none_spoils_another(
    tmp_path_factory: pytest.TempPathFactory, vocabulary: Vocabulary, made: ShuffledFile
) -> None:
    table = [[cell.replace("\x1d", "") for cell in row] for row in made[0]]
    for row in made[1]:
        row["name"] = row["name"].replace("\x1d", "")
    check(write_xlsx(tmp_path_factory.mktemp("made") / "a", table), made, vocabulary)


def check(path: Path, made: ShuffledFile, vocabulary: Vocabulary) -> None:
    _, rows, fates = made
    raw = read_table(path)
    draft = read_postings(raw, recognise(raw, vocabulary, {}), vocabulary, "UTC")

    assert [(one.row, one.code) for one in draft.problems] == [
        (
            row,
            {
                "quantity": "bad_quantity",
                "sku": "number_destroyed",
                "accepted": "bad_date",
                "posting": "no_posting_number",
            }[fate],
        )
        for row, fate in enumerate(fates, 2)
        if fate != "good"
    ]
    expected = Counter[tuple[str, str, str, str]]()
    names: dict[tuple[str, str], str] = {}
    for row, fate in zip(rows, fates, strict=True):
        if fate == "good":
            expected[row["posting"], row["sku"], row["offer"], row["price"]] += int(row["quantity"])
            names.setdefault((row["posting"], row["sku"]), row["name"].strip())
    got = {(d.posting_number, i.sku, i.offer_id, i.price): i.quantity for d in draft.drafts for i in d.items}
    assert got == expected
    assert {(d.posting_number, i.sku): i.name for d in draft.drafts for i in d.items} == names
    assert draft.rows == len(rows)
    lost = sum(one.lost_rows for one in draft.drafts)
    orphans = {one.posting_number for one in draft.problems} - {one.posting_number for one in draft.drafts}
    assert lost + sum(one.posting_number in orphans for one in draft.problems) == len(draft.problems)


def test_every_layout_is_tried_above() -> None:
    assert {name for name in LAYOUTS if not name.startswith("fbo")} == {
        *("fbs_ru_29", "fbs_ru_24", "fbs_ru_boxes", "fbs_zh", "fbs_zh_new")
    }
