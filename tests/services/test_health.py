"""The health of the shop out of a real database: indices, whose fault, forecast, pace, rights."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest

from ozon_desk.domain.cancel_faults import Fault
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.posting import HoldReason, IntegrationType
from ozon_desk.domain.status import OzonStatus, Stage
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.services.health import Scope
from ozon_desk.storage.database import Database
from tests.builders import draft, goods_line, take_in

TODAY = date(2026, 11, 18)
LOST = "Заказ утерян службой доставки"
OUT_OF_STOCK = "Товар закончился на складе продавца"


def moment(text: str) -> datetime:
    """``16 20:30``, in UTC, of November 2026."""
    return datetime.strptime(f"2026-11-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=UTC)


class Shop:
    """A desk whose clock somebody sets, and numbers for its postings."""

    def __init__(self, trade: TradeData) -> None:
        self.now = moment("18 06:05")
        self.database = Database.open(None)
        self.desk = Desk(self.database, trade, clock=lambda: self.now, name="bench 1")
        self.last = 0

    def add(self, due: str = "12 20:59", **fields: Any) -> str:
        """One posting to be shipped by ``due``, handed over in time unless the fields say something else."""
        self.last += 1
        number = f"41234567-{self.last:04d}-1"
        fields.setdefault("status", OzonStatus.DELIVERING)
        fields.setdefault("handed_over_at", moment(due) - timedelta(hours=3))
        fields.setdefault("accepted_at", moment(due) - timedelta(days=3))
        take_in(self.desk, draft(number, due=moment(due), **fields))
        return number

    def late(self, due: str = "12 20:59", **fields: Any) -> str:
        return self.add(due, handed_over_at=moment(due) + timedelta(seconds=1), **fields)

    def here(self, due: str, **fields: Any) -> str:
        return self.add(due, status=OzonStatus.AWAITING_PACKAGING, handed_over_at=None, **fields)

    def cancelled(self, at: str, reason: str, due: str = "12 20:59", **fields: Any) -> str:
        fields.setdefault("handed_over_at", None)
        return self.add(due, status=OzonStatus.CANCELLED, cancelled_at=moment(at), cancel_reason=reason, **fields)

    def pack(self, number: str, at: str) -> None:
        self.now = moment(at)
        self.desk.pen.amend("pack", number, lambda was: replace(was, stage=Stage.PACKED, packed_at=self.now))

    def overdue(self, day: date | None = None, scope: Scope | None = None) -> tuple[int, int]:
        index = self.desk.health.on(day, scope or Scope()).overdue
        return index.numerator, index.denominator

    def cancels(self, day: date | None = None) -> tuple[int, int]:
        index = self.desk.health.on(day).cancels
        return index.numerator, index.denominator


@pytest.fixture
def shop(trade: TradeData) -> Iterator[Shop]:
    made = Shop(trade)
    yield made
    made.desk.close()


def test_an_empty_shop_has_no_share(shop: Shop) -> None:
    found = shop.desk.health.on()
    assert (found.overdue.percent, found.cancels.percent, found.places, found.stores) == (None, None, (), ())
    assert found.workload is not None
    assert (found.workload.to_pack, found.workload.pace, found.workload.fit) == (0, None, None)
    assert [(one.day, one.postings) for one in found.forecasts] == [(TODAY, ())]


def test_late_ones_and_those_still_here_are_overdue(shop: Shop) -> None:
    shop.add()
    shop.add("10 20:59", handed_over_at=moment("10 20:59"))  # at its very moment
    late, here = shop.late(), shop.here("16 20:59")
    shop.late("9 20:59"), shop.late("17 20:59")  # the days beside the window
    shop.add(handed_over_at=None)  # left, nobody knows when
    assert shop.overdue() == (2, 5)
    assert [one.posting_number for one in shop.desk.health.late_postings()] == [late, here]


def test_days_end_in_moscow(shop: Shop) -> None:
    shop.late("9 20:59")  # 23:59 on the 9th
    shop.late("9 21:00")  # 00:00 on the 10th
    shop.late("16 20:59")
    shop.late("16 21:00")
    assert shop.overdue() == (2, 2)


def test_one_cancelled_unshipped_was_overdue_until_then(shop: Shop) -> None:
    shop.cancelled("17 08:00", OUT_OF_STOCK)
    shop.cancelled("12 08:00", OUT_OF_STOCK)  # before its moment: never overdue
    shop.cancelled("17 08:00", LOST, handed_over_at=moment("12 10:00"))  # it had left in time
    shop.add()
    curve = shop.desk.health.curves(date(2026, 11, 13), TODAY).overdue
    assert [(index.numerator, index.denominator) for index in curve] == [(0, 0), (1, 3), (1, 3), (1, 3), (0, 2), (0, 2)]
    assert [shop.overdue(index.day) for index in curve] == [(index.numerator, index.denominator) for index in curve]


def test_each_warehouse_has_its_own_share(shop: Shop) -> None:
    shop.late(warehouse="Tushino"), shop.add(warehouse="Tushino"), shop.add(warehouse="Yiwu")
    found = shop.desk.health.on()
    told = [(one.store, one.warehouse, one.index.numerator, one.index.denominator) for one in found.places]
    assert told == [("", "Tushino", 1, 2), ("", "Yiwu", 0, 1)]
    assert shop.overdue(scope=Scope(warehouse="Yiwu")) == (0, 1)
    assert shop.overdue(scope=Scope(warehouse="")) == (0, 0)
    assert shop.overdue(scope=Scope(store="North")) == (0, 0)


def test_a_computed_moment_is_told_apart(shop: Shop) -> None:
    shop.late()
    take_in(
        shop.desk,
        draft("41234567-9999-1", due=None, accepted_at=moment("7 06:00"), status=OzonStatus.AWAITING_PACKAGING),
    )
    index = shop.desk.health.on().overdue
    assert (index.numerator, index.denominator, index.computed) == (2, 2, 1)


def test_the_owners_rule_counts(shop: Shop) -> None:
    shop.late(), shop.late("17 20:59")
    shop.desk.shop.change(rulebook_changes={"R17": {"value": 50, "without_last_days": 1}})
    index = shop.desk.health.on().overdue
    assert (index.numerator, index.denominator, index.steps[0].percent, index.blocks) == (2, 2, 50, True)


def test_cancellations_by_whose_fault(shop: Shop) -> None:
    method = DeliveryMethod("CDEK door", "CDEK", IntegrationType.TRACKING_3PL)
    shop.desk.shop.change(delivery_methods=(method, DeliveryMethod("FBS", "Ozon", IntegrationType.OZON)))
    for _ in range(5):
        shop.add("10 20:59")
    counting = [
        shop.cancelled("16 08:00", OUT_OF_STOCK),
        shop.cancelled("15 08:00", LOST, delivery_method="CDEK door"),  # the seller's own carrier
    ]
    shop.cancelled("16 08:00", "Нашёл дешевле")
    shop.cancelled("16 08:00", LOST, delivery_method="FBS")
    unknown = [
        shop.cancelled("16 07:00", "Другая причина"),
        shop.cancelled("16 06:00", LOST, delivery_method="???"),
        shop.cancelled("16 05:00", ""),
    ]
    found = shop.desk.health.on()
    assert (found.cancels.numerator, found.cancels.denominator, found.cancels.unknown) == (2, 12, 3)
    assert [one.posting_number for one in found.cancellations if one.counts] == counting
    assert [one.posting_number for one in found.unknown] == unknown


def test_cancelled_at_this_desk_is_the_sellers(shop: Shop) -> None:
    number = shop.here("16 20:59")
    shop.now = moment("17 10:00")
    shop.desk.deeds.cancel(number, "нашёл дешевле")
    assert shop.cancels(date(2026, 11, 17)) == (0, 1), "not today"
    assert shop.cancels(date(2026, 11, 18)) == (1, 1)


def test_all_shipments_are_those_accepted_and_those_cancelled_later(shop: Shop) -> None:
    shop.add("5 20:59", accepted_at=moment("3 20:59"))  # 23:59 on the 3rd
    shop.add("5 20:59", accepted_at=moment("3 21:00"))  # 00:00 on the 4th
    shop.cancelled("17 20:59", OUT_OF_STOCK, accepted_at=moment("1 10:00"))
    shop.cancelled("17 21:00", OUT_OF_STOCK, accepted_at=moment("10 10:00"))  # today
    assert shop.cancels() == (1, 3)


def test_fees_go_by_the_index_of_the_day(shop: Shop) -> None:
    for _ in range(12):
        shop.add("10 20:59")
    first = shop.cancelled("9 08:00", OUT_OF_STOCK, accepted_at=moment("8 10:00"))
    # On the 9th: 1 of 13 (7.7 %): 3 %. On the 16th: 2 of 14 (14.3 %): 6 %.
    second = shop.cancelled("16 08:00", OUT_OF_STOCK, accepted_at=moment("15 10:00"))
    fees = {one.posting_number: (one.percent, one.fee, one.currency) for one in shop.desk.health.on().cancellations}
    assert fees == {first: (3, Decimal("149.70"), "RUB"), second: (6, Decimal("299.40"), "RUB")}  # of 4990.00


def test_the_owner_says_whose_fault_and_undo_takes_it_back(shop: Shop) -> None:
    shop.add()
    number = shop.cancelled("16 08:00", "Отмена №7")
    say = shop.desk.health.say_fault
    say(number, Fault.SELLER, " we  forgot it ")
    (one,) = shop.desk.health.on().cancellations
    assert (one.fault, one.by_owner, one.note, one.counts) == (Fault.SELLER, True, "we forgot it", True)
    say(number, Fault.SELLER, "we forgot it")
    shop.desk.history.undo()
    (one,) = shop.desk.health.on().cancellations
    assert (one.fault, one.by_owner, one.note) == (Fault.UNKNOWN, False, "")
    shop.desk.history.redo()
    assert shop.cancels() == (1, 2)
    say(number, None)
    assert [one.posting_number for one in shop.desk.health.on().unknown] == [number]
    newest = shop.desk.history.newest(1)[0]
    assert (newest.deed, newest.facts) == ("cancel_fault", {"posting": number, "fault": "", "note": ""})


def test_only_of_a_cancelled_posting_and_with_a_note(shop: Shop) -> None:
    number, other = shop.add(), shop.cancelled("16 08:00", "")
    for asked, code in (
        (lambda: shop.desk.health.say_fault(number, Fault.BUYER, "x"), "fault_not_cancelled"),
        (lambda: shop.desk.health.say_fault(other, Fault.BUYER, " "), "fault_note_missing"),
        (lambda: shop.desk.health.say_fault("7", Fault.BUYER, "x"), "posting_unknown"),
    ):
        with pytest.raises(Refusal) as refusal:
            asked()
        assert refusal.value.code == code


def test_it_is_the_owners(shop: Shop) -> None:
    anna, _ = shop.desk.packers.add("Anna"), shop.desk.packers.add("Owner", pin="2580", is_owner=True)
    shop.desk.packers.sign_in(anna)
    health = shop.desk.health
    for asked in (
        health.on,
        lambda: health.curves(TODAY, TODAY),
        health.late_postings,
        lambda: health.forecast(TODAY),
        lambda: health.say_fault("1", Fault.BUYER, "x"),
    ):
        with pytest.raises(Refusal) as refusal:
            asked()
        assert refusal.value.code == "owner_only"


def test_the_forecast_names_what_may_slip(shop: Shop) -> None:
    for _ in range(6):
        shop.add("13 20:59")
    shop.late("14 20:59")
    shop.late("11 20:59")  # out of the window that counts today
    shop.here("18 05:00")  # past its moment already: late whatever happens
    slipping = [shop.here("18 12:00"), shop.here("18 20:59")]
    tomorrow = shop.here("19 20:59", warehouse="Yiwu")
    today, next_day = shop.desk.health.on().forecasts
    assert [one.posting_number for one in today.postings] == slipping
    assert (today.counted_on, today.kept.window.first, today.kept.window.last) == (
        date(2026, 11, 20),
        date(2026, 11, 12),
        date(2026, 11, 18),
    )
    # 6 + 1 + 1 + 2 = 10 are due, 2 late already, 4 if both slip.
    assert (today.kept.numerator, today.kept.denominator) == (2, 10)
    assert (today.slipped.numerator, today.slipped.denominator) == (4, 10)
    assert [one.posting_number for one in next_day.postings] == [tomorrow]
    assert (next_day.kept.numerator, next_day.kept.denominator) == (2, 11), "today's leave in time"
    assert [(place.warehouse, kept.numerator, slipped.numerator) for place, kept, slipped in next_day.places] == [
        ("Yiwu", 0, 1)
    ]
    assert shop.desk.health.forecast(date(2026, 11, 19)) == next_day
    assert shop.desk.health.on(date(2026, 11, 17)).forecasts == ()


def packed_lately(shop: Shop) -> None:
    """Four hours of Tuesday, six postings in each, and this morning three in the last one by two people."""
    for hour in range(8, 12):
        for minute in range(6):
            shop.pack(shop.here("30 20:59"), f"17 {hour:02d}:{minute:02d}")
    anna, boris = shop.desk.packers.add("Anna"), shop.desk.packers.add("Boris")
    for who in (anna, boris):
        shop.desk.packers.sign_in(who)
        shop.pack(shop.here("30 20:59"), "18 05:30")
    shop.desk.packers.sign_out()
    shop.now = moment("18 06:05")


def test_work_fits_until_the_latest_moment_to_begin(shop: Shop) -> None:
    packed_lately(shop)
    for _ in range(3):
        shop.here("18 08:00")
    shop.here("18 20:00")
    shop.here("19 20:59")  # tomorrow's
    workload = shop.desk.health.on().workload
    assert workload is not None
    assert workload.pace is not None
    assert workload.fit is not None
    # Medians: together of 6, 6, 6, 6, 2; each of 6, 6, 6, 6, 1, 1. Two are at work: 12 an hour, 5 minutes each.
    assert (workload.pace.together, workload.pace.each, workload.pace.at_work) == (6.0, 6.0, ("Anna", "Boris"))
    assert (workload.to_pack, workload.pace.now, workload.pace.hours) == (4, 12.0, 5)
    assert workload.fit.begin_by == moment("18 07:45")  # three of them until 08:00
    assert (workload.fit.fits, workload.fit.done_at) == (True, moment("18 06:25"))


def test_what_slips_when_it_fits_no_more(shop: Shop) -> None:
    packed_lately(shop)
    numbers = [shop.here("18 08:00") for _ in range(3)] + [shop.here("18 20:00")]
    shop.now = moment("18 07:51")  # one fits until 07:56, the next would be packed at 08:01; nobody is at work any more
    workload = shop.desk.health.on().workload
    assert workload is not None
    assert workload.pace is not None
    assert workload.fit is not None
    assert (workload.pace.at_work, workload.pace.now) == ((), 6.0)
    assert [work.posting_number for work in workload.fit.slips] == numbers[:3], "ten minutes each: not one by 08:00"
    assert workload.fit.done_at == moment("18 08:01")
    shop.now = moment("18 08:01")
    workload = shop.desk.health.on().workload
    assert workload is not None
    assert workload.fit is not None
    assert (len(workload.fit.late), workload.fit.slips) == (3, ())


def test_undone_packing_and_the_hour_that_runs_make_no_pace(shop: Shop) -> None:
    for hour in (8, 9):
        shop.pack(shop.here("30 20:59"), f"17 {hour:02d}:00")
    shop.pack(shop.here("30 20:59"), "17 10:00")
    shop.desk.history.undo()
    shop.pack(shop.here("30 20:59"), "18 06:01")
    shop.here("18 20:00")
    workload = shop.desk.health.on().workload
    assert workload is not None
    assert (workload.to_pack, workload.pace, workload.fit) == (1, None, None)


def test_a_cut_off_and_days_off_make_it_todays_work(shop: Shop) -> None:
    method = DeliveryMethod("CDEK door", "CDEK", IntegrationType.TRACKING_3PL, cut_off=time(15))
    shop.desk.shop.change(
        delivery_methods=(method,),
        warehouses=(Warehouse("Tushino", closed_days=(date(2026, 11, 19), date(2026, 11, 20))), Warehouse("Yiwu")),
    )
    shop.here("18 20:59", delivery_method="CDEK door")
    shop.here("20 20:59", warehouse="Tushino")  # nobody works before the 21st
    shop.here("20 20:59", warehouse="Yiwu")
    held = shop.here("18 20:59")
    shop.desk.deeds.hold(held, HoldReason.OUT_OF_STOCK)
    workload = shop.desk.health.on().workload
    assert workload is not None
    assert workload.to_pack == 2


def test_goods_of_several_lines_are_one_price(shop: Shop) -> None:
    for _ in range(3):
        shop.add("10 20:59")
    number = "41234567-7777-1"
    goods = (goods_line(quantity=2), goods_line("HLD-77", sku="2"))
    fields = {"cancelled_at": moment("16 08:00"), "cancel_reason": OUT_OF_STOCK, "accepted_at": moment("15 08:00")}
    take_in(shop.desk, draft(number, *goods, status=OzonStatus.CANCELLED, **fields))
    (one,) = shop.desk.health.on().cancellations
    assert (one.price, one.percent, one.fee) == (Decimal("14970.00"), 9, Decimal("1347.30"))  # 1 of 4: above 20 %


def test_a_window_of_no_day_from_an_old_database_is_one_of_a_day(shop: Shop) -> None:
    """The rule book refuses it by now, but nothing did before."""
    shop.cancelled("17 10:00", "Товара нет в наличии")
    shop.desk.shop.change(rulebook_changes={"R17": {"window_days": 0}, "R18": {"window_days": 0}})
    found = shop.desk.health.on()
    assert [(one.first, one.last) for one in (found.overdue.window, found.cancels.window)] == [
        (date(2026, 11, 16), date(2026, 11, 16)),
        (date(2026, 11, 17), date(2026, 11, 17)),
    ]
    assert shop.desk.health.curves(TODAY, TODAY).cancels == (found.cancels,)
