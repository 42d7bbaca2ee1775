"""Numbers of packers and days, reckoned from the journal and the benches' notes, by the days of the shop's zone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import insert

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.status import Stage
from ozon_desk.services.desk import Desk
from ozon_desk.services.packer_stats import Today
from ozon_desk.storage.database import Database
from ozon_desk.storage.tables import scans
from tests.builders import draft, file_of, goods_line, take_in

NUMBERS = [f"0201234567-{n:04d}-1" for n in range(12)]
MON, TUE = date(2026, 11, 16), date(2026, 11, 17)


class Bench:
    """A desk whose clock stands where somebody sets it, and what a bench writes down there."""

    def __init__(self, trade) -> None:
        self.at = datetime(2026, 11, 16, 6, tzinfo=UTC)
        self.database = Database.open(None)
        self.desk = Desk(self.database, trade, clock=lambda: self.at, name="bench 1")
        take_in(self.desk, *(draft(number, goods_line(quantity=2)) for number in NUMBERS))

    def pack(self, number: int, at: str, seconds: int | None = None, pieces: int | None = None) -> None:
        self.at = moment(at)
        facts = {"seconds": seconds, "pieces": pieces}
        self.desk.pen.amend(
            "pack",
            NUMBERS[number],
            lambda before: replace(before, stage=Stage.PACKED, packed_at=self.at),
            {key: value for key, value in facts.items() if value is not None},
        )

    def unpack(self, number: int, at: str) -> None:
        self.at = moment(at)
        self.desk.pen.amend("unpack", NUMBERS[number], lambda before: replace(before, stage=Stage.NEW, packed_at=None))

    def alarm(self, at: str, code: str = "wrong_article", answer: str = "alarm") -> None:
        note = {"at": moment(at), "desk": "bench 1", "who": self.desk.pen.who, "posting_id": 1, "scan": "X"}
        with self.database.noting() as connection:
            connection.execute(insert(scans).values(**note, kind="product", answer=answer, code=code))

    def rows(self, days: int = 2) -> list[tuple]:
        return [
            (row.day, row.who, row.postings, row.items, row.seconds, row.mean, row.wrong, row.undone)
            for row in self.desk.packer_stats.last_days(days)
        ]


def moment(text: str) -> datetime:
    """``16 20:30``, in UTC, of November 2026."""
    return datetime.strptime(f"2026-11-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=UTC)


@pytest.fixture
def bench(trade):
    made = Bench(trade)
    yield made
    made.desk.close()


def test_each_packer_and_day_has_a_row(bench):
    anna, boris = bench.desk.packers.add("Anna"), bench.desk.packers.add("Boris")
    bench.desk.packers.sign_in(anna)
    bench.pack(0, "16 08:00", seconds=60, pieces=2)
    bench.pack(1, "16 09:00", seconds=300, pieces=5)
    bench.pack(2, "16 10:00", seconds=90, pieces=1)
    bench.alarm("16 09:30")
    bench.alarm("16 09:31", "one_too_many")
    bench.alarm("16 09:32", "posting_cancelled")
    bench.alarm("16 09:33", "", "counted")
    bench.desk.packers.sign_in(boris)
    bench.pack(3, "16 11:00", seconds=40, pieces=2)
    bench.pack(4, "17 08:00", seconds=40, pieces=2)
    bench.pack(5, "17 09:00", seconds=60, pieces=2)
    assert bench.rows() == [
        (TUE, "Boris", 2, 4, 50.0, 50.0, 0, 0),
        (MON, "Anna", 3, 8, 90.0, 150.0, 2, 0),
        (MON, "Boris", 1, 2, 40.0, 40.0, 0, 0),
    ]
    assert bench.rows(1) == [(TUE, "Boris", 2, 4, 50.0, 50.0, 0, 0)]


def test_packings_nobody_timed_or_counted_have_what_the_posting_holds_and_no_minutes(bench):
    bench.pack(0, "16 08:00")
    bench.pack(1, "16 08:10", seconds=30, pieces=9)
    bench.pack(2, "16 08:20")
    assert bench.rows(1) == [(MON, "", 3, 2 + 9 + 2, 30.0, 30.0, 0, 0)]


def test_a_day_is_a_day_of_the_shops_zone(bench):
    bench.pack(0, "16 20:59", seconds=10)
    bench.pack(1, "16 21:01", seconds=20)
    assert [(row[0], row[2]) for row in bench.rows()] == [(TUE, 1), (MON, 1)]  # midnight in Moscow
    bench.desk.shop.change(time_zone="Asia/Shanghai")
    assert [(row[0], row[2]) for row in bench.rows()] == [(TUE, 2)]
    bench.desk.shop.change(time_zone="America/New_York")
    assert [(row[0], row[2]) for row in bench.rows()] == [(MON, 2)]


def test_days_on_which_the_clocks_are_put_back_end_at_their_own_midnight(bench):
    bench.desk.shop.change(time_zone="Europe/Berlin")
    for number, at in enumerate(("24 21:59", "24 22:01", "25 22:59", "25 23:01")):
        bench.at = moment(at).replace(month=10)
        bench.desk.pen.amend("pack", NUMBERS[number], lambda before: replace(before, packed_at=bench.at))
    rows = bench.desk.packer_stats.last_days(3)
    assert [(row.day.day, row.postings) for row in rows] == [(26, 1), (25, 2), (24, 1)]


def test_a_packing_taken_back_counts_as_undone_and_in_nothing_else(bench):
    bench.desk.packers.sign_in(bench.desk.packers.add("Anna"))
    bench.pack(0, "16 08:00", seconds=10, pieces=1)
    bench.pack(1, "16 08:10", seconds=500, pieces=4)
    bench.desk.history.undo()
    assert bench.rows(1) == [(MON, "Anna", 1, 1, 10.0, 10.0, 0, 1)]
    bench.desk.history.redo()
    assert bench.rows(1) == [(MON, "Anna", 2, 5, 255.0, 255.0, 0, 0)]


def test_a_box_opened_again_is_its_packers_and_packing_it_anew_counts(bench):
    anna, boris = bench.desk.packers.add("Anna"), bench.desk.packers.add("Boris")
    bench.desk.packers.sign_in(anna)
    bench.pack(0, "16 08:00", seconds=10, pieces=1)
    bench.pack(1, "16 08:10", seconds=20, pieces=1)
    bench.desk.packers.sign_in(boris)
    bench.unpack(0, "17 08:00")
    bench.pack(0, "17 08:10", seconds=30, pieces=1)
    assert bench.rows() == [
        (TUE, "Boris", 1, 1, 30.0, 30.0, 0, 0),
        (MON, "Anna", 1, 1, 20.0, 20.0, 0, 1),
    ]


def test_first_and_last_are_deeds_of_any_kind(bench):
    bench.at = moment("16 07:00")
    bench.desk.packers.sign_in(bench.desk.packers.add("Anna"))
    bench.pack(0, "16 08:00")
    bench.at = moment("16 15:00")
    bench.desk.packers.sign_out()
    (row,) = bench.desk.packer_stats.last_days(1)
    assert (row.first, row.last) == (moment("16 07:00"), moment("16 15:00"))


def test_today_is_of_one_packer_and_open_to_that_packer(bench):
    anna = bench.desk.packers.add("Anna")
    owner = bench.desk.packers.add("Owner", pin="2580", is_owner=True)
    bench.desk.packers.sign_in(anna)
    assert bench.desk.packer_stats.today("Anna") == Today(0, 0, None, 0)
    bench.pack(0, "16 08:00", seconds=90, pieces=2)
    bench.alarm("16 08:01")
    assert bench.desk.packer_stats.today("Anna") == Today(1, 2, 1.5, 1)
    with pytest.raises(Refusal):
        bench.desk.packer_stats.today("Owner")
    bench.at += timedelta(days=1)
    assert bench.desk.packer_stats.today("Anna") == Today(0, 0, None, 0)
    bench.desk.packers.sign_in(owner)
    bench.at -= timedelta(days=1)
    assert bench.desk.packer_stats.today("Anna") == Today(1, 2, 1.5, 1)


def test_a_packer_sees_his_own_numbers_and_no_others(bench):
    anna, boris = bench.desk.packers.add("Anna"), bench.desk.packers.add("Boris")
    bench.desk.packers.add("Owner", pin="2580", is_owner=True)
    bench.desk.packers.sign_in(anna)
    bench.pack(0, "16 08:00")
    bench.desk.packers.sign_in(boris)
    bench.pack(1, "16 09:00")
    stats = bench.desk.packer_stats
    assert [row.who for row in stats.last_days(7)] == ["Boris"]
    assert [one.posting_number for one in stats.packings("Boris", MON)] == [NUMBERS[1]]
    with pytest.raises(Refusal):
        stats.packings("Anna", MON)
    bench.desk.packers.sign_out()
    with pytest.raises(Refusal):
        stats.packings("", MON)


def test_everybodys_numbers_are_the_owners(bench):
    bench.desk.packers.add("Anna")
    owner = bench.desk.packers.add("Owner", pin="2580", is_owner=True)
    stats = bench.desk.packer_stats
    for asked in (lambda: stats.last_days(7), stats.all_days, lambda: stats.packings("Anna", MON)):
        with pytest.raises(Refusal) as refusal:
            asked()
        assert (refusal.value.code, refusal.value.facts["owners"]) == ("owner_only", "Owner")
    bench.desk.packers.sign_in(owner)
    assert stats.last_days(7) == []


def test_all_days_begin_with_the_first_packing(bench):
    assert bench.desk.packer_stats.all_days() == []
    bench.pack(0, "16 08:00")
    bench.at += timedelta(days=400)
    assert [row.day for row in bench.desk.packer_stats.all_days()] == [MON]


def test_the_postings_behind_a_number(bench):
    bench.pack(0, "16 08:00", seconds=50, pieces=3)
    bench.pack(1, "16 09:00")
    bench.unpack(0, "16 10:00")
    found = bench.desk.packer_stats.packings("", MON)
    assert [(one.posting_number, one.items, one.seconds, one.undone) for one in found] == [
        (NUMBERS[1], 2, None, False),
        (NUMBERS[0], 3, 50, True),
    ]


def test_of_one_store_only_what_was_done_with_its_postings(bench):
    for number in range(2):
        bench.pack(number, "16 08:00", seconds=60 + number, pieces=2)
    bench.alarm("16 08:01")
    bench.desk.stores.add("North")
    bench.desk.stores.give("North")
    bench.desk.stores.add("South")
    other = file_of(draft("0299999999-0001-1", goods_line(quantity=2)))
    bench.desk.imports.apply(bench.desk.imports.compare(other, store="South"))
    bench.at = moment("16 09:00")
    bench.desk.deeds.pack("0299999999-0001-1")
    of = {store: bench.desk.packer_stats.days(MON, MON, store) for store in ("North", "", "South")}
    assert [(row.postings, row.wrong, row.seconds) for row in of["North"]] == [(2, 1, 60.5)]
    assert [(row.postings, row.wrong, row.seconds) for row in of["South"]] == [(1, 0, None)]
    assert of[""] == []
