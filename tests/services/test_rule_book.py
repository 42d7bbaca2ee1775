"""The owner's rule book: what a change would move, before and after it is written."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.deadlines import Urgency
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.places import DeliveryMethod, Warehouse
from ozon_desk.domain.status import OzonStatus
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, take_in

A, B, C = "0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1"
DAY = timedelta(days=1)


@pytest.fixture
def shop(desk: Desk) -> Desk:
    """A was accepted three days ago, B just now; C has Ozon's own date, and what is delivered has none."""
    take_in(
        desk,
        draft(A, due=None, accepted_at=NOW - 3 * DAY),
        draft(B, due=None, accepted_at=NOW),
        draft(C),
        draft("0201234567-0032-1", due=None, accepted_at=NOW, status=OzonStatus.DELIVERED),
    )
    return desk


def test_a_preview_says_which_move_and_which_become_late(shop: Desk) -> None:
    found = shop.rule_book.preview("guides", {"R1": {"value": 2}})
    assert (found.looked, found.postings, found.become_late, found.no_longer_late) == (3, 2, 1, 0)
    told = [(one.posting_number, one.kind, one.urgency, one.becomes_late) for one in found.moved]
    # A's notice (R2) runs from now on, and isn't late yet; the late ones come first.
    assert told == [
        (A, "pack", Urgency.LATE, True),
        (A, "ship", Urgency.LATE, True),
        (A, "track", Urgency.LATE, True),
        (A, "pack_final", Urgency.TODAY, False),
        (B, "pack", Urgency.LATER, False),
        (B, "ship", Urgency.LATER, False),
        (B, "track", Urgency.LATER, False),
    ]
    first, notice = found.moved[0], found.moved[3]
    assert first.before is not None
    assert first.after == first.before - 3 * DAY == datetime(2026, 11, 17, 20, 59, 59, tzinfo=UTC)
    assert (notice.before, notice.rule) == (None, "R2")


def test_nothing_is_written_by_looking(shop: Desk) -> None:
    before = shop.history.newest()
    shop.rule_book.preview("ozon_help_2026", {"R1": {"value": 2}})
    assert (shop.history.newest(), shop.shop.settings.rulebook_edition) == (before, "guides")


def test_what_was_foreseen_happens(shop: Desk) -> None:
    for changes in ({"R1": {"value": 3}}, {"R5": {"value": 2}}, {"R1": {"calendar": "business", "country": "RU"}}):
        was = clocks(shop)
        foreseen = {
            (one.posting_number, one.kind): (one.before, one.after)
            for one in shop.rule_book.preview("guides", changes).moved
        }
        shop.rule_book.save("guides", changes)
        now = clocks(shop)
        moved = {key: (was.get(key), now.get(key)) for key in {*was, *now} if was.get(key) != now.get(key)}
        assert foreseen == moved
        assert moved


def clocks(desk: Desk, *numbers: str) -> dict[tuple[str, str], datetime]:
    found = [(number, desk.queue.deadlines(desk.deeds.find(number))) for number in numbers or (A, B, C)]
    return {(number, str(one.kind)): one.due for number, running in found for one in running}


def test_late_ones_that_are_saved_are_counted(shop: Desk) -> None:
    shop.rule_book.save("guides", {"R1": {"value": 2}})
    found = shop.rule_book.preview("guides", {})
    assert (found.become_late, found.no_longer_late) == (0, 1)


def test_a_change_has_its_own_day_and_source_and_is_taken_back(shop: Desk) -> None:
    shop.rule_book.save("guides", {"R1": {"value": 4}, "R10": {"value": 20}})
    (changed,) = shop.rule_book.changed()
    assert (changed.rule, changed.field, changed.edition, changed.own) == ("R1", "value", 5, 4)
    assert changed.as_of == date(2026, 11, 18)
    rule = shop.shop.rules.rule("R1")
    assert (rule.source, rule.is_own, shop.shop.rules.rule("R10").is_own) == ("own", True, False)
    line = shop.history.newest(1)[0]
    after = {"R1": {"value": 4, "as_of": "2026-11-18"}}
    assert line.facts == {"changed": {"rulebook_changes": [{}, after]}}
    shop.rule_book.save("guides", {})
    assert (shop.rule_book.changed(), shop.shop.rules.rule("R1").source) == ([], "guide")


def test_a_later_change_of_another_rule_leaves_the_day_alone(trade: TradeData) -> None:
    moments = [NOW]
    desk = Desk(Database.open(None), trade, clock=lambda: moments[-1])
    desk.rule_book.save("guides", {"R1": {"value": 4}})
    moments.append(NOW + 9 * DAY)
    desk.rule_book.save("guides", {"R1": {"value": 4}, "R8": {"value": 2}})
    assert [(one.rule, one.as_of.day) for one in desk.rule_book.changed()] == [("R1", 18), ("R8", 27)]
    desk.close()


def test_another_edition_is_one_deed_with_its_changes(shop: Desk) -> None:
    shop.rule_book.save("ozon_help_2026", {"R2": {"calendar": "calendar"}})
    assert len(shop.history.newest(1)[0].facts["changed"]) == 2
    (changed,) = [one for one in shop.rule_book.changed() if one.field == "calendar"]
    assert (changed.edition, changed.own) == ("business", "calendar")


@pytest.mark.parametrize(
    ("changes", "facts"),
    [
        ({"R1": {"value": 9}}, {"rule": "R1", "field": "value"}),
        ({"R2": {"calendar": "business"}}, {"rule": "R2", "field": "country"}),
        ({"R9": {"max_moves": -1}}, {"rule": "R9", "field": "max_moves"}),
        ({"R1": {"as_of": "yesterday"}}, {"rule": "R1", "field": "as_of"}),
        ({"R17": {"window_days": 0}}, {"rule": "R17", "field": "window_days"}),
        ({"R18": {"window_days": 0}}, {"rule": "R18", "field": "window_days"}),
        ({"R18": {"value": 11}}, {"rule": "R18", "field": "value"}),
        ({"R18": {"step_2_percent": 3}}, {"rule": "R18", "field": "step_2_percent"}),
        ({"R18": {"value": 11, "step_2_percent": 21}}, {"rule": "R18", "field": "step_2_percent"}),
        ({"R18": {"block_percent": 19}}, {"rule": "R18", "field": "block_percent"}),
    ],
)
def test_what_cannot_be_right_is_refused_with_rule_and_field(
    desk: Desk, changes: dict[str, dict[str, object]], facts: dict[str, str]
) -> None:
    for deed in (desk.rule_book.preview, desk.rule_book.save):
        with pytest.raises(Refusal) as caught:
            deed("guides", changes)
        assert (caught.value.code, dict(caught.value.facts)) == ("rulebook_bad", facts)
    assert desk.history.newest() == []


def test_only_owners(desk: Desk) -> None:
    desk.packers.add("Anna", pin="2468", is_owner=True)
    for deed in (
        lambda: desk.rule_book.preview("guides", {}),
        lambda: desk.rule_book.save("guides", {}),
        lambda: desk.rule_book.save_calendar({}),
    ):
        with pytest.raises(Refusal) as caught:
            deed()
        assert caught.value.code == "owner_only"


def test_own_days_move_what_counts_business_days(desk: Desk) -> None:
    take_in(desk, draft(A, due=None, accepted_at=NOW))  # a Wednesday
    desk.cases.open(A, CaseKind.OZON_QUESTION)
    desk.rule_book.save("guides", {"R11": {"calendar": "business", "country": "RU"}})
    due = clocks(desk, A)[A, "answer_ozon"]
    assert due == datetime(2026, 11, 20, 20, 59, 59, tzinfo=UTC)
    own = {"RU": {"2026-11-20": False, "2026-11-21": True}, "CN": {}}
    (moved,) = desk.rule_book.preview_settings(calendar_changes=own).moved
    assert (moved.kind, moved.after) == ("answer_ozon", due + DAY)
    desk.rule_book.save_calendar(own)
    assert clocks(desk, A)[A, "answer_ozon"] == due + DAY
    assert desk.shop.settings.calendar_changes == {"RU": own["RU"]}
    with pytest.raises(Refusal) as caught:
        desk.rule_book.save_calendar({"RU": {"2026-13-01": True}})
    assert (caught.value.code, caught.value.facts["day"]) == ("calendar_bad", "2026-13-01")


def test_days_off_of_a_warehouse_are_foreseen_too(desk: Desk) -> None:
    take_in(desk, draft(A, due=datetime(2026, 11, 22, 20, 59, 59, tzinfo=UTC), warehouse="W"))
    found = desk.rule_book.preview_settings(warehouses=(Warehouse("W", working_days=(0, 1, 2, 3, 4)),))
    (moved,) = found.moved
    assert (moved.kind, moved.before) == ("hand_over", None)
    assert moved.after == datetime(2026, 11, 20, 20, 59, 59, tzinfo=UTC)


def test_a_warehouse_where_nobody_ever_works_is_refused(desk: Desk) -> None:
    with pytest.raises(Refusal) as caught:
        desk.rule_book.preview_settings(warehouses=(Warehouse("W", working_days=()),))
    assert (caught.value.code, dict(caught.value.facts)) == ("never_works", {"warehouse": "W"})


def test_cut_offs_stand_on_working_days_as_the_clocks_do(desk: Desk) -> None:
    """18 November 2026 is a Wednesday, and the warehouse is closed until Friday."""
    method = DeliveryMethod("CDEK", "CDEK", cut_off=time(17))
    desk.shop.change(
        warehouses=(Warehouse("W", closed_days=(date(2026, 11, 18), date(2026, 11, 19))),), delivery_methods=(method,)
    )
    friday = datetime(2026, 11, 20, 14, tzinfo=UTC)
    fields = {"warehouse": "W", "delivery_method": "CDEK", "status": OzonStatus.AWAITING_DELIVER}
    take_in(
        desk,
        draft(A, due=friday + timedelta(hours=7), **fields),
        draft(B, due=friday + 2 * DAY, **fields),
        # Accepted today, due before anybody works again: the carrier's cut-off of tomorrow is all there is.
        draft(C, due=NOW + DAY + timedelta(hours=9), accepted_at=NOW - timedelta(hours=1), **fields),
    )
    found = {(one.at, one.here, one.must_go) for one in desk.handovers.cut_offs()}
    assert found == {(friday, 2, 1), (datetime(2026, 11, 18, 14, tzinfo=UTC), 1, 0)}
    assert clocks(desk, A)[A, "hand_over"] == friday
    assert clocks(desk, C)[C, "hand_over"] == datetime(2026, 11, 19, 14, tzinfo=UTC)


def test_on_friday_evening_mondays_cut_off_knows_what_is_still_to_pack(trade: TradeData) -> None:
    friday_evening = datetime(2026, 11, 20, 15, tzinfo=UTC)
    desk = Desk(Database.open(None), trade, clock=lambda: friday_evening)
    desk.shop.change(
        warehouses=(Warehouse("W", working_days=(0, 1, 2, 3, 4)),),
        delivery_methods=(DeliveryMethod("CDEK", "CDEK", cut_off=time(17)),),
    )
    monday = datetime(2026, 11, 23, 14, tzinfo=UTC)
    for number, days in ((A, 0), (B, 1)):
        due = monday + timedelta(days=days, hours=6)
        take_in(desk, draft(number, due=due, warehouse="W", delivery_method="CDEK"))
    (found,) = desk.handovers.cut_offs()
    assert (found.at, found.here, found.not_packed) == (monday, 0, 1)
    desk.close()
