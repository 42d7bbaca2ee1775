"""The shop's settings: typed, journalled, and at once in every countdown."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.places import DeliveryMethod, Requirement, Warehouse
from ozon_desk.domain.posting import IntegrationType, Posting
from ozon_desk.domain.status import OzonStatus, Tab
from ozon_desk.services.desk import Desk
from ozon_desk.services.settings import MOVES_DEADLINES, ShopSettings, encode
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, take_in

A = "0201234567-0029-1"
VALUES = {
    "time_zone": "Asia/Shanghai",
    "country": "CN",
    "import_time_zone": "UTC",
    "mapped_layouts": {"a|b": {"a": "sku"}},
    "warehouses": (
        Warehouse("SH", "Asia/Shanghai", "CN", 3),
        Warehouse("MSK", "Europe/Moscow", "RU", None, (0, 1, 2, 3, 4), (date(2026, 12, 31),)),
    ),
    "delivery_methods": (
        DeliveryMethod("Почта", "Russian Post", IntegrationType.NON_INTEGRATED, time(17, 30), 2),
        DeliveryMethod("?", "", None, None, 0),
        DeliveryMethod("!", weighing=Requirement.OFF, measuring=Requirement.REQUIRED, quiet_hours=12),
    ),
    "rulebook_edition": "ozon_2026",
    "rulebook_changes": {"R1": {"value": 3}},
    "label_size": LabelSize.LARGE,
    "label_language": "zh_CN",
    "label_templates": {"58x40": {"fields": []}},
    "weighing": Requirement.REQUIRED,
    "measuring": Requirement.OPTIONAL,
    "marks": True,
    "scan_back": True,
    "learn_barcodes": True,
    "photo_folder": "photos",
    "print_slips": True,
    "slip_language": "zh_CN",
    "slip_thanks": {"ru": "Спасибо!"},
    "slip_logo": "aGVsbG8=",
    "carriers": {"CDEK": {"contact": "8 800"}},
    "event_layouts": {"a|b": {"a": "at"}},
    "handover_places": {"CDEK": {"place": "Химки"}},
    "case_texts": {"lost:carrier:ru": "Где посылка?"},
    "shop_name": "Тёплые вещи",
    "stores": ("Тёплые вещи", "Hot things"),
    "calendar_changes": {"CN": {"2026-12-25": False}},
    "keep_buyers_days": 90,
    "report_folder": "reports",
    "report_weekday": 6,
    "report_language": "zh_CN",
    "late_notice": "owner",
    "update_notice": "https://example.org/desk.json",
    "review_to_fill": True,
}


def due(desk):
    return desk.queue.rows(desk.queue.ids(Tab.ALL))[0].due


def edition(trade) -> str:
    return next(name for name in trade.rulebook["editions"] if name != ShopSettings().rulebook_edition)


def test_every_setting_is_tried_here():
    assert {item.name for item in fields(ShopSettings)} == VALUES.keys()
    assert VALUES.keys() > MOVES_DEADLINES


@pytest.mark.parametrize("key", VALUES)
def test_each_one_survives_a_restart(file_desk, trade, tmp_path, key):
    value = edition(trade) if key == "rulebook_edition" else VALUES[key]
    assert getattr(file_desk.shop.settings, key) != value
    file_desk.shop.change(**{key: value})
    file_desk.close()
    again = Desk(Database.open(tmp_path / "desk.db"), trade)
    assert getattr(again.shop.settings, key) == value
    again.close()


def test_a_change_is_journalled_with_before_and_after_and_no_undo(desk):
    desk.shop.change(country="CN", time_zone=desk.shop.settings.time_zone)
    line = desk.history.newest(1)[0]
    assert (line.deed, line.facts) == ("setting", {"changed": {"country": ["RU", "CN"]}})
    assert desk.history.next_undo() is None


def test_the_same_value_is_no_deed(desk):
    desk.shop.change(country=desk.shop.settings.country)
    assert desk.history.newest() == []


@pytest.mark.parametrize("key", ["no_such_key", "derive"])
def test_a_key_nobody_declared_cant_be_written(desk, key):
    with pytest.raises(TypeError, match=key):
        desk.shop.change(**{key: 1})
    assert desk.history.newest() == []


def test_keys_of_a_newer_program_are_left_alone():
    assert ShopSettings().with_values({"from_the_future": 1, "country": "CN"}) == ShopSettings(country="CN")


def test_first_mile_is_the_methods_else_its_carriers_else_the_rule_books(desk):
    by_name = {"own": DeliveryMethod("own", "CDEK", first_mile_days=2), "plain": DeliveryMethod("plain", "CDEK")}
    by_name["nobody"] = DeliveryMethod("nobody")
    desk.shop.change(delivery_methods=tuple(by_name.values()), rulebook_changes={"R4": {"value": 1}})
    assert [desk.shop.method(name).first_mile_days for name in by_name] == [2, 1, 1]
    desk.shop.change(carriers={"CDEK": {"first_mile_days": 3}}, rulebook_changes={})
    assert [desk.shop.method(name).first_mile_days for name in by_name] == [2, 3, 0]


OWNERS = {"cut_off": "17:00", "first_mile_days": 3, "quiet_hours": 96}


def clocks(desk, number=A):
    return {line.kind.value: line.due for line in desk.queue.deadlines(desk.deeds.find(number))}


def test_without_a_delivery_method_its_carrier_on_the_list_stands_in(desk):
    take_in(
        desk,
        draft(A, due=NOW + timedelta(hours=9), carrier="СДЭК", delivery_method="?"),
        draft("0201234567-0030-1", carrier="Boxberry", delivery_method="?"),
    )
    assert not {"hand_over", "first_mile"} & clocks(desk).keys()
    desk.shop.change(carriers={"CDEK": OWNERS})
    assert clocks(desk)["hand_over"] == datetime(2026, 11, 18, 14, tzinfo=UTC)  # 17:00 in Moscow
    assert "first_mile" in clocks(desk)
    assert due(desk).at == clocks(desk)["hand_over"]
    assert not {"hand_over", "first_mile"} & clocks(desk, "0201234567-0030-1").keys()
    desk.shop.change(delivery_methods=(DeliveryMethod("?", "Boxberry"),))
    assert not {"hand_over", "first_mile"} & clocks(desk).keys()


def test_its_quiet_time_counts_too_but_nothing_is_claimed_about_who_integrates_it(desk):
    gone = NOW - timedelta(hours=1)
    take_in(
        desk,
        draft(A, status=OzonStatus.DELIVERING, carrier="CDEK", handed_over_at=gone),
    )
    desk.shop.change(carriers={"CDEK": OWNERS})
    assert "tracking_silent" not in clocks(desk)
    desk.shop.change(carriers={"CDEK": {**OWNERS, "integration_type": "3pl_tracking"}})
    assert clocks(desk)["tracking_silent"] == gone + timedelta(hours=96)
    desk.shop.change(carriers={"CDEK": {"integration_type": "3pl_tracking"}})
    assert clocks(desk)["tracking_silent"] == gone + timedelta(hours=48)


def test_an_integration_type_that_only_the_default_list_has_is_not_claimed(desk, trade):
    listed = {**trade.carriers, "carriers": [
        {**one, "integration_type": "3pl_tracking"} if one["name"] == "CDEK" else one
        for one in trade.carriers["carriers"]
    ]}  # fmt: skip
    made = Desk(Database.open(None), replace(trade, carriers=listed))
    shop, posting = made.shop, Posting(posting_number=A, carrier="CDEK")
    assert shop.carriers.named("CDEK").integration_type is IntegrationType.TRACKING_3PL
    assert shop.method_of(posting).integration_type is None
    made.close()


def test_a_changed_rule_moves_every_open_countdown_at_once(desk):
    accepted = NOW - timedelta(days=1)
    take_in(desk, draft(A, due=None, accepted_at=accepted))
    before = due(desk)
    desk.shop.change(rulebook_changes={"R1": {"value": 2}})
    assert due(desk).at < before.at
    assert due(desk).at == desk.queue.deadlines(desk.deeds.find(A))[0].due
    desk.shop.change(rulebook_changes={})
    assert due(desk) == before


def test_a_warehouse_with_fewer_packing_days_moves_its_postings_only(desk):
    take_in(
        desk,
        draft(A, due=None, accepted_at=NOW, warehouse="SH"),
        draft("0201234567-0030-1", due=None, accepted_at=NOW, warehouse="MSK"),
    )
    before = {row.posting.warehouse: row.due.at for row in desk.queue.rows(desk.queue.ids(Tab.ALL))}
    desk.shop.change(warehouses=(Warehouse("SH", "Asia/Shanghai", "CN", 1),))
    after = {row.posting.warehouse: row.due.at for row in desk.queue.rows(desk.queue.ids(Tab.ALL))}
    assert after["SH"] < before["SH"]
    assert after["MSK"] == before["MSK"]


def test_a_rule_changed_while_an_import_is_being_reckoned_counts_for_it(trade):
    """The moment of the deed is asked for after the deadlines were reckoned and before anything is written."""
    waiting = []

    def clock():
        if waiting:
            waiting.pop()()
        return NOW

    desk = Desk(Database.open(None), trade, clock=clock)
    waiting.append(lambda: desk.shop.change(rulebook_changes={"R1": {"value": 2}}))
    take_in(desk, draft(A, due=None, accepted_at=NOW))
    assert desk.shop.settings.rulebook_changes
    assert due(desk).at == desk.queue.deadlines(desk.deeds.find(A))[0].due
    desk.close()


def test_closed_postings_stay_without_a_clock(desk):
    take_in(desk, draft(A, status=OzonStatus.DELIVERED))
    desk.shop.change(rulebook_changes={"R1": {"value": 2}})
    assert due(desk).at is None


def test_a_change_that_cant_be_right_changes_nothing(desk):
    take_in(desk, draft(A, due=None, accepted_at=NOW))
    before = (desk.shop.settings, due(desk))
    with pytest.raises(Refusal) as refusal:
        desk.shop.change(rulebook_changes={"R1": {"value": -4}})
    assert refusal.value.code == "rulebook_bad"
    assert (desk.shop.settings, due(desk)) == before
    desk.shop.refresh()
    assert desk.shop.settings == before[0]


def test_listeners_hear_of_settings(desk):
    heard = []
    desk.bell.listen(heard.append)
    desk.shop.change(label_language="zh_CN")
    desk.shop.change(country="CN")
    assert [(changes.settings, changes.postings) for changes in heard] == [(True, frozenset()), (True, None)]


def test_every_value_is_json():
    import json

    for key, value in VALUES.items():
        json.dumps(encode(key, value))
