"""Lists out, read back as a person's spreadsheet would."""

from __future__ import annotations

import csv
from datetime import date, datetime, timedelta

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.places import Warehouse
from ozon_desk.domain.posting import Buyer, Mark
from ozon_desk.domain.status import OzonStatus, Tab
from ozon_desk.services.exports import Cancelled, Filtered, View
from ozon_desk.services.journal import JournalQuery
from tests.builders import NOW, draft, goods_line, take_in
from tests.services.helpers import refuses

S = OzonStatus
A, B, C, D = (f"0201234567-00{tail}-1" for tail in (29, 30, 31, 32))
EVIL = '=HYPERLINK("http://x","y")'


def clock(time: str) -> datetime:
    """A moment of 18 November as a sheet shows it: without a zone."""
    return datetime.fromisoformat(f"2026-11-18T{time}:00")


class Codes:
    """Words of no language: the codes themselves."""

    def sheet(self, view):
        return str(view)

    def column(self, key):
        return key

    def status(self, status, word):
        return word or str(status)

    def stage(self, stage):
        return str(stage)

    def deadline(self, kind):
        return kind

    def deed(self, deed, facts):
        return f"{deed} {dict(facts)}"


WORDS = Codes()


@pytest.fixture
def shop(desk):
    desk.shop.change(warehouses=(Warehouse("SH", "Asia/Shanghai", "CN"),))
    take_in(
        desk,
        draft(A, goods_line("00042", 2, "584650000", EVIL), goods_line("=1+1", 1, "7", "+7"), warehouse="SH"),
        draft(B, goods_line("1E5", 1), due=NOW - timedelta(hours=2, minutes=30), buyer=Buyer("Секрет")),
        draft(C, due=NOW - timedelta(hours=9), status=S.DELIVERING, handed_over_at=NOW - timedelta(hours=4)),
        draft(D, due=NOW + timedelta(hours=9), status=S.DELIVERING, handed_over_at=NOW - timedelta(hours=4)),
    )
    return desk


def sheet(desk, tmp_path, view, **more):
    path = tmp_path / "list.xlsx"
    count = desk.exports.write(view, path, WORDS, Filtered(**more))
    rows = list(load_workbook(path).active.iter_rows())
    assert len(rows) == count + 1
    names = [cell.value for cell in rows[0]]
    return [dict(zip(names, row, strict=True)) for row in rows[1:]]


def values(rows, *names):
    return [tuple(row[name].value for name in names) for row in rows]


def test_the_queue_as_filtered_with_typed_cells(shop, tmp_path):
    rows = sheet(shop, tmp_path, View.QUEUE, ids=[shop.deeds.find(A).id])
    assert values(rows, "posting_number", "offer_id", "quantity", "product_name") == [
        (A, "00042", 2, EVIL),
        (A, "=1+1", 1, "+7"),
    ]
    assert {row["product_name"].data_type for row in rows} == {"s"}
    assert rows[0]["sku"].data_type == "s"
    assert rows[0]["due"].value == clock("23:05")
    assert rows[0]["due"].is_date
    assert rows[0]["time_zone"].value == "Asia/Shanghai"


def test_the_queue_without_ids_is_what_is_still_to_do_here(shop, tmp_path):
    rows = sheet(shop, tmp_path, View.QUEUE)
    assert values(rows, "posting_number") == [(B,), (A,), (A,)]
    assert rows[0]["due"].value == clock("06:35"), "Moscow, where the warehouse has no zone of its own"


def test_csv_says_the_same_and_executes_nothing(shop, tmp_path):
    path = tmp_path / "list.csv"
    assert shop.exports.write(View.QUEUE, path, WORDS) == 3
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row["offer_id"] for row in rows] == ["1E5", "00042", "'=1+1"]
    assert rows[1]["product_name"] == "'" + EVIL
    assert rows[1]["due"] == "2026-11-18 23:05:00"


def test_shipped_with_tracking_numbers(shop, tmp_path):
    shop.deeds.pack(A)
    shop.tracking.enter(A, "RA644000005RU", insist=True)
    rows = sheet(shop, tmp_path, View.SHIPPED)
    assert {(number, tracking) for number, tracking in values(rows, "posting_number", "tracking_number")} == {
        (A, "RA644000005RU"),
        (C, None),
        (D, None),
    }
    packed = next(row for row in rows if row["posting_number"].value == A)
    assert packed["packed_at"].value == clock("14:05")


def test_late_ones_whether_still_here_or_shipped_late(shop, tmp_path):
    rows = sheet(shop, tmp_path, View.LATE)
    assert set(values(rows, "posting_number", "due_kind", "late_hours")) == {(B, "pack", 2), (C, "ship", 5)}


def test_a_promise_still_ahead_doesnt_hide_that_it_was_shipped_late(shop, tmp_path):
    shop.deeds.promise(C, date(2026, 11, 30))
    rows = sheet(shop, tmp_path, View.LATE)
    assert set(values(rows, "posting_number", "due_kind", "late_hours")) == {(B, "pack", 2), (C, "ship", 5)}


def test_the_journal_with_its_postings_and_nobodys_name(shop, tmp_path):
    shop.pen.who = "Анна"
    shop.deeds.pack(B)
    rows = sheet(shop, tmp_path, View.JOURNAL)
    assert values(rows, "posting_number", "who", "desk")[0] == (B, "Анна", "bench 1")
    assert rows[0]["at"].value == clock("09:05")
    assert "Секрет" not in " ".join(str(cell.value) for row in rows for cell in row.values())


def test_a_long_journal_is_written_whole(desk, tmp_path):
    take_in(desk, draft(A))
    for _ in range(505):
        desk.tracking.enter(A, "RA644000005RU", insist=True)
        desk.tracking.clear(A)
    assert desk.exports.write(View.JOURNAL, tmp_path / "journal.csv", WORDS) == 1011


def test_what_ozon_must_be_told(shop, tmp_path):
    shop.deeds.pack(A)
    shop.deeds.cancel(B, "нет товара")
    rows = sheet(shop, tmp_path, View.TELL_OZON)
    assert values(rows, "posting_number", "stage", "reason") == [(A, "packed", None), (B, "cancelled", "нет товара")]


def test_another_ending_is_refused_and_a_cancelled_export_leaves_nothing(shop, tmp_path):
    assert refuses(shop.exports.write, View.QUEUE, tmp_path / "list.pdf", WORDS) == "export_kind_unknown"
    with pytest.raises(Cancelled):
        shop.exports.write(View.QUEUE, tmp_path / "list.xlsx", WORDS, progress=lambda _done, _all: False)
    assert list(tmp_path.iterdir()) == []


def test_labels_dont_disturb_any_list(shop, tmp_path):
    shop.labels.prepare(list(shop.queue.ids(Tab.ALL)), LabelSize.SMALL)
    assert len(sheet(shop, tmp_path, View.QUEUE)) == 3


FIRST, SECOND = (f"0104600439931256215{serial}\x1d93dGVz" for serial in ("aB1", "=B2"))


def test_honest_sign_codes_come_out_whole(shop, tmp_path):
    marks = (Mark(0, "k1", FIRST), Mark(0, "k2", SECOND))
    shop.deeds.pack(A, codes=marks)
    rows = [[A, "00042", "584650000", EVIL, FIRST], [A, "00042", "584650000", EVIL, SECOND]]
    assert shop.exports.write(View.MARKS, tmp_path / "codes.xlsx", WORDS) == 2
    sheet = CalamineWorkbook.from_path(str(tmp_path / "codes.xlsx")).get_sheet_by_index(0).to_python()
    assert sheet == [["posting_number", "offer_id", "sku", "product_name", "mark_code"], *rows]
    assert shop.exports.write(View.MARKS, tmp_path / "codes.csv", WORDS) == 2
    with (tmp_path / "codes.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["mark_code"] for row in csv.DictReader(file, delimiter=";")] == [FIRST, SECOND]


def test_an_export_of_codes_can_be_cancelled(shop, tmp_path):
    shop.deeds.pack(A, codes=(Mark(0, "k1", FIRST),))
    with pytest.raises(Cancelled):
        shop.exports.write(View.MARKS, tmp_path / "codes.xlsx", WORDS, progress=lambda _done, _all: False)
    assert list(tmp_path.iterdir()) == []


def test_lists_say_whose_a_posting_is_where_there_are_several_stores(shop, tmp_path):
    assert "store" not in sheet(shop, tmp_path, View.QUEUE)[0]
    shop.stores.add("North")
    shop.stores.give("North")
    shop.stores.add("South")
    for view in (View.QUEUE, View.SHIPPED, View.LATE):
        assert set(values(sheet(shop, tmp_path, view), "store")) == {("North",)}, view


def test_the_journal_as_it_is_filtered(shop, tmp_path):
    shop.deeds.pack(A)
    path = tmp_path / "journal.xlsx"
    assert shop.exports.write(View.JOURNAL, path, WORDS, Filtered(entries=JournalQuery(deed="pack"))) == 1
    assert shop.exports.write(View.JOURNAL, path, WORDS, Filtered(entries=JournalQuery(text="nobody says this"))) == 0
    assert shop.exports.write(View.JOURNAL, path, WORDS) == len(list(shop.journal.every()))
