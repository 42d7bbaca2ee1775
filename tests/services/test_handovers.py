"""Hand-overs: the cart, closing it, what is told to go, and what came back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.handovers import Terms, Way
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.posting import HoldReason, IntegrationType
from ozon_desk.domain.status import OzonStatus, Stage, Tab
from ozon_desk.services.cart import Cart, CartAnswer
from ozon_desk.services.desk import Desk
from ozon_desk.storage import scans
from tests.builders import NOW, draft, goods_line, take_in

CDEK = "CDEK"
METHODS = (
    DeliveryMethod("CDEK door", "CDEK", IntegrationType.TRACKING_3PL, time(18, 0)),
    DeliveryMethod("Own van", "Van", IntegrationType.NON_INTEGRATED, time(16, 0)),
    DeliveryMethod("Yanwen", "Yanwen", IntegrationType.TRACKING_3PL, time(20, 0), first_mile_days=3),
    DeliveryMethod("Ozon", "Ozon Rocket", IntegrationType.OZON),
)


def number(n: int) -> str:
    return f"0201234567-{n:04d}-1"


def tracked(n: int) -> str:
    return f"10000000{n:02d}"


def packed(desk: Desk, *numbers: int, method: str = "CDEK door", carrier: str = "", track: bool = True, **said):
    if not desk.shop.settings.delivery_methods:
        desk.shop.change(delivery_methods=METHODS)
    fields = {"delivery_method": method, "carrier": carrier or None, **said}
    take_in(desk, *(draft(number(n), **fields) for n in numbers))
    for n in numbers:
        desk.deeds.pack(number(n))
        if track:
            desk.tracking.enter(number(n), tracked(n), "CDEK", insist=True)
            if method != "CDEK door":
                clear_carrier(desk, n)


def clear_carrier(desk: Desk, n: int) -> None:
    """The number stays, the carrier is the delivery method's."""

    def wish(before):
        return replace(before, packages=tuple(replace(box, carrier="") for box in before.packages))

    desk.pen.amend("track", number(n), wish)


def cart_of(desk: Desk, carrier: str = CDEK) -> Cart:
    return desk.handovers.cart(desk.handovers.open(carrier))


def test_every_box_is_scanned_onto_the_cart_and_all_leave_in_one_deed(desk: Desk) -> None:
    packed(desk, 1, 2, 3)
    cart = cart_of(desk)
    assert [cart.scan(code).answer for code in (number(1), tracked(2))] == [CartAnswer.ON_CART] * 2
    load = desk.handovers.load(CDEK)
    assert [line.posting.posting_number for line in load.missing] == [number(3)]
    closed = desk.handovers.close(cart.handover.id)
    assert [one.posting_number for one in closed.left] == [number(1), number(2)]
    assert [one.posting_number for one in closed.missing] == [number(3)]
    gone = desk.deeds.find(number(1))
    assert (gone.stage, gone.handed_over_at, gone.tab) == (Stage.HANDED_OVER, NOW, Tab.IN_TRANSIT)
    assert desk.deeds.find(number(3)).stage is Stage.PACKED
    assert desk.history.newest(1)[0].deed == "handover"
    assert desk.history.next_undo().deed != "handover"


def test_scans_in_another_layout_and_with_caps_lock_are_understood(desk: Desk) -> None:
    packed(desk, 1)
    desk.tracking.enter(number(1), "CJPAB1234567890YQ", "CDEK", insist=True)
    cart = cart_of(desk)
    assert cart.scan("СОЗФИ1234567890НЙ").answer is CartAnswer.ON_CART  # CJPAB…YQ on Russian keys
    assert cart.scan("cjpab1234567890yq").answer is CartAnswer.ALREADY


def test_a_label_of_the_desk_names_its_box_and_a_voided_one_is_refused(desk: Desk) -> None:
    packed(desk, 1)
    posting = desk.deeds.find(number(1))
    (label,) = desk.labels.prepare([posting.id], LabelSize.SMALL).contents
    cart = cart_of(desk)
    assert cart.scan(f"{number(1)}/1/{label.serial}").answer is CartAnswer.ON_CART
    desk.deeds.unpack(number(1))
    said = cart.scan(f"{number(1)}/1/{label.serial}")
    assert (said.answer, said.code) == (CartAnswer.ALARM, "label_voided")


def two_boxes(desk: Desk, n: int) -> None:
    desk.shop.change(delivery_methods=METHODS)
    take_in(desk, draft(number(n), goods_line(quantity=2), delivery_method="CDEK door"))
    desk.deeds.divide(number(n), ((1,), (1,)))
    desk.deeds.pack(number(n))
    for package in (1, 2):
        desk.tracking.enter(number(n), tracked(n + package), "CDEK", package)


def test_a_posting_of_two_boxes_leaves_whole_or_not_at_all(desk: Desk) -> None:
    packed(desk, 5)
    two_boxes(desk, 1)
    cart = cart_of(desk)
    cart.scan(number(5))
    said = cart.scan(tracked(2))
    assert (said.answer, said.facts) == (CartAnswer.ON_CART, {"on": 1, "of": 2})
    with pytest.raises(Refusal) as refused:
        desk.handovers.close(cart.handover.id)
    assert (refused.value.code, refused.value.facts["boxes"]) == ("handover_part", "2")
    closed = desk.handovers.close(cart.handover.id, leave_parts=True)
    assert [one.posting_number for one in closed.left] == [number(5)]
    assert [(one, why.code) for one, why in closed.refused] == [(number(1), "handover_part")]
    assert closed.missing == ()
    assert desk.deeds.find(number(1)).stage is Stage.PACKED


def test_all_boxes_of_a_posting_carry_its_number_so_which_one_is_asked(desk: Desk) -> None:
    two_boxes(desk, 1)
    cart = cart_of(desk)
    said = cart.scan(number(1))
    assert (said.code, said.boxes, said.asks) == ("cart_which_box", (1, 2), True)
    assert cart.choose(2).answer is CartAnswer.ON_CART
    assert cart.scan(number(1)).boxes == (1,)
    assert cart.scan("OD-1").answer is CartAnswer.ON_CART
    assert cart.scan(number(1)).answer is CartAnswer.ALREADY
    assert len(desk.handovers.load(CDEK).whole) == 1


@pytest.mark.parametrize(
    ("do", "code"),
    [
        (lambda desk: desk.deeds.cancel(number(1), "broken"), "posting_cancelled"),
        (lambda desk: desk.deeds.hold(number(1), HoldReason.DAMAGED), "posting_on_hold"),
        (lambda desk: desk.deeds.unpack(number(1)), "leaves_unpacked"),
        (lambda desk: desk.tracking.clear(number(1)), "leaves_without_number"),
        (lambda desk: desk.tracking.enter(number(1), "0000000000", insist=True), "leaves_without_number"),
        (lambda desk: take_in(desk, draft(number(1), status=OzonStatus.CANCELLED)), "posting_cancelled"),
    ],
)
def test_what_must_stay_is_said_at_once(desk: Desk, do, code: str) -> None:
    packed(desk, 1)
    do(desk)
    cart = cart_of(desk)
    said = cart.scan(number(1))
    assert (said.answer, said.code, said.posting.posting_number) == (CartAnswer.ALARM, code, number(1))
    assert cart.alarm is not None
    assert desk.handovers.load(CDEK).boxes_on_cart == 0


def test_another_carriers_parcel_an_unknown_code_and_one_that_has_left(desk: Desk) -> None:
    packed(desk, 1)
    packed(desk, 2, method="Own van")
    cart = cart_of(desk)
    said = cart.scan(number(2))
    assert (said.code, said.facts["carrier"]) == ("cart_other_carrier", "Van")
    cart.acknowledge()
    assert cart.scan("4600000000000").code == "cart_scan_unknown"
    cart.acknowledge()
    cart.scan(number(1))
    desk.handovers.close(cart.handover.id)
    again = cart_of(desk)
    assert again.scan(number(1)).code == "left_already"


def test_a_missing_number_is_asked_about_unless_ozon_itself_carries_it(desk: Desk) -> None:
    packed(desk, 1, 2, 3, track=False)
    packed(desk, 4, method="Ozon", track=False)
    cart = cart_of(desk)
    said = cart.scan(number(1))
    assert (said.asks, said.options) == (True, ("insist", "insist_all"))
    assert cart.scan("OD-OK").answer is CartAnswer.NOT_ON_CART
    cart.scan(number(1))
    assert cart.scan("OD-1").answer is CartAnswer.ON_CART
    cart.scan(number(2))
    assert cart.choose(2).answer is CartAnswer.ON_CART
    assert cart.scan(number(3)).answer is CartAnswer.ON_CART
    assert cart_of(desk, "Ozon Rocket").scan(number(4)).answer is CartAnswer.ON_CART


def test_scans_during_an_alarm_wait_and_none_is_lost(desk: Desk) -> None:
    packed(desk, 1, 2)
    desk.deeds.hold(number(1), HoldReason.DAMAGED)
    cart = cart_of(desk)
    cart.scan(number(1))
    assert cart.scan(number(2)).answer is CartAnswer.KEPT
    assert cart.next_waiting() is None
    cart.acknowledge()
    said = cart.next_waiting()
    assert (said.answer, said.posting.posting_number, cart.waiting) == (CartAnswer.ON_CART, number(2), 0)


def test_a_cancelled_box_is_pulled_out_of_the_pile_and_off_the_cart(desk: Desk) -> None:
    packed(desk, 1)
    cart = cart_of(desk)
    cart.scan(number(1))
    take_in(desk, draft(number(1), status=OzonStatus.CANCELLED, delivery_method="CDEK door"))
    assert [line.trouble.code for line in desk.handovers.load(CDEK).surplus] == ["posting_cancelled"]
    assert cart.scan(number(1)).facts["packed"] == 1
    assert cart.acknowledge().answer is CartAnswer.PULLED
    assert desk.deeds.find(number(1)).pulled_at == NOW
    assert desk.handovers.load(CDEK).boxes_on_cart == 0


def test_one_cancelled_meanwhile_stays_and_stops_nobody(desk: Desk) -> None:
    packed(desk, 1, 2)
    cart = cart_of(desk)
    cart.scan(number(1))
    cart.scan(number(2))
    take_in(desk, draft(number(1), status=OzonStatus.CANCELLED, delivery_method="CDEK door"))
    closed = desk.handovers.close(cart.handover.id)
    assert [one.posting_number for one in closed.left] == [number(2)]
    assert [(one, why.code) for one, why in closed.refused] == [(number(1), "posting_cancelled")]
    assert desk.deeds.find(number(1)).handed_over_at is None
    assert [len(line.packages) for line in desk.handovers.past_one(cart.handover.id).lines] == [1]


def test_a_cart_survives_whoever_filled_it_and_every_scan_is_noted(desk: Desk) -> None:
    packed(desk, 1)
    cart = cart_of(desk)
    cart.scan(number(1))
    cart.scan("nonsense")
    again = desk.handovers.open("СДЭК")
    assert again.id == cart.handover.id
    assert desk.handovers.load(CDEK).boxes_on_cart == 1
    with desk._database.reading() as connection:
        noted = scans.newest(connection, 2)
    assert [(one.answer, one.code) for one in noted] == [("alarm", "cart_scan_unknown"), ("on_cart", "")]


@pytest.mark.parametrize(
    ("method", "carrier", "stage", "ahead"),
    [
        ("Own van", "Van", Stage.DELIVERING, True),
        ("Yanwen", "Yanwen", Stage.FIRST_MILE, False),
        ("Ozon", "Ozon Rocket", Stage.HANDED_OVER, False),
    ],
)
def test_the_stage_afterwards_is_the_methods(desk: Desk, method: str, carrier: str, stage: Stage, ahead: bool) -> None:
    packed(desk, 1, method=method, status=OzonStatus.AWAITING_PACKAGING)
    take_in(desk, draft(number(1), status=OzonStatus.AWAITING_DELIVER, delivery_method=method))
    handover = desk.handovers.open(carrier)
    closed = desk.handovers.close(handover.id, everything=True)
    assert closed.refused == []
    gone = desk.deeds.find(number(1))
    assert (gone.stage, gone.handed_over_at, gone.ahead) == (stage, NOW, ahead)


def test_first_mile_ends_at_the_hub_and_only_for_those_on_their_way(desk: Desk) -> None:
    packed(desk, 1, 2, method="Yanwen")
    desk.handovers.close(desk.handovers.open("Yanwen").id, everything=True)
    assert any(line.rule == "R4" for line in desk.shop.deadlines(desk.deeds.find(number(1))))
    assert [one.posting_number for one in desk.handovers.first_mile()] == [number(1), number(2)]
    done, refused = desk.handovers.hub([number(1), number(9)])
    assert [one.stage for one in done] == [Stage.HANDED_OVER]
    assert [(one, why.code) for one, why in refused] == [(number(9), "posting_unknown")]
    assert not any(line.rule == "R4" for line in desk.shop.deadlines(desk.deeds.find(number(1))))
    assert desk.handovers.hub([number(1)])[1][0][1].code == "not_in_first_mile"
    desk.history.undo()
    assert desk.deeds.find(number(1)).stage is Stage.FIRST_MILE


def test_it_did_not_leave_after_all(desk: Desk) -> None:
    packed(desk, 1, 2)
    handover = desk.handovers.open(CDEK)
    desk.handovers.close(handover.id, everything=True)
    desk.handovers.back(number(1))
    back = desk.deeds.find(number(1))
    assert (back.stage, back.handed_over_at, back.tab) == (Stage.PACKED, None, Tab.TO_SHIP)
    assert [line.came_back for line in desk.handovers.past_one(handover.id).lines] == [True, False]
    desk.handovers.close(desk.handovers.open(CDEK).id, everything=True)
    # It left again, but not with the first one.
    assert [line.came_back for line in desk.handovers.past_one(handover.id).lines] == [True, False]
    assert len(desk.handovers.of_posting(back.id)) == 2


def test_it_left_earlier_today_but_not_yesterday_or_before_it_was_packed(desk: Desk) -> None:
    packed(desk, 1)
    handover = desk.handovers.open(CDEK)
    for wrong in (NOW + timedelta(minutes=1), NOW - timedelta(days=1)):
        with pytest.raises(Refusal, match="handover_moment"):
            desk.handovers.close(handover.id, wrong, everything=True)
    closed = desk.handovers.close(handover.id, NOW - timedelta(hours=1), everything=True)
    assert [why.code for _, why in closed.refused] == ["handover_before_packed"]
    assert closed.handover.is_open
    closed = desk.handovers.close(handover.id, NOW, everything=True)
    assert closed.handover.closed_at == NOW


def test_without_scans_only_what_is_beyond_doubt_leaves(desk: Desk) -> None:
    packed(desk, 1)
    packed(desk, 2, track=False)
    handover = desk.handovers.open(CDEK)
    closed = desk.handovers.close(handover.id, everything=True)
    assert [one.posting_number for one in closed.left] == [number(1)]
    assert [(one, why.code) for one, why in closed.refused] == [(number(2), "leaves_without_number")]


def test_an_empty_cart_closes_nothing_and_a_closed_one_takes_nothing(desk: Desk) -> None:
    packed(desk, 1, 2)
    cart = cart_of(desk)
    with pytest.raises(Refusal, match="cart_empty"):
        desk.handovers.close(cart.handover.id)
    cart.scan(number(1))
    desk.handovers.close(cart.handover.id)
    assert cart.scan(number(2)).code == "handover_over"
    with pytest.raises(Refusal, match="handover_over"):
        desk.handovers.close(cart.handover.id)


def test_places_are_remembered_and_appointments_are_not(desk: Desk) -> None:
    packed(desk, 1)
    agreed = Terms(Way.PICK_UP, "Gate 3", "Li, +86 1", "P-77", "", NOW + timedelta(hours=2), NOW + timedelta(hours=3))
    handover = desk.handovers.open(CDEK, agreed)
    assert handover.terms == agreed
    assert desk.handovers.remembered(CDEK) == Terms(Way.PICK_UP, "Gate 3", "Li, +86 1", "P-77")
    with pytest.raises(Refusal, match="window_wrong"):
        desk.handovers.set_terms(handover.id, replace(agreed, window_to=NOW))
    desk.handovers.drop(handover.id)
    assert desk.handovers.open(CDEK).terms.place == "Gate 3"


# ----------------------------------------------------------------------------------------------- cut-offs and what must


def test_what_must_go_today_is_what_the_next_cut_off_would_make_late(desk: Desk) -> None:
    # 18:00 Moscow is 15:00 UTC; now it is 06:05.
    packed(desk, 1, due=datetime(2026, 11, 18, 20, 59, 59, tzinfo=UTC))
    packed(desk, 2, due=datetime(2026, 11, 19, 20, 59, 59, tzinfo=UTC))
    packed(desk, 3, due=datetime(2026, 11, 19, 14, 0, tzinfo=UTC))
    load = desk.handovers.load(CDEK)
    assert {line.posting.posting_number: line.must_go for line in load.expected} == {
        number(1): True,
        number(2): False,
        number(3): True,  # tomorrow's cut-off is an hour after its last moment
    }
    (cut_off,) = desk.handovers.cut_offs()
    assert (cut_off.carrier, cut_off.methods, cut_off.here, cut_off.must_go) == (CDEK, ("CDEK door",), 3, 2)
    assert cut_off.at == datetime(2026, 11, 18, 15, 0, tzinfo=UTC)
    assert cut_off.alarm_at == cut_off.at - timedelta(hours=1)


def test_the_alarm_comes_before_the_cut_off_and_ends_with_it(desk: Desk) -> None:
    packed(desk, 1)
    (cut_off,) = desk.handovers.cut_offs()
    minute = timedelta(minutes=1)
    assert not cut_off.rings(cut_off.alarm_at - minute)
    assert cut_off.rings(cut_off.alarm_at)
    assert cut_off.rings(cut_off.at)
    assert not cut_off.rings(cut_off.at + minute)
    desk.shop.change(rulebook_changes={"R3": {"alarm_minutes": 90}})
    assert desk.handovers.cut_offs()[0].alarm_at == cut_off.at - timedelta(minutes=90)
    desk.handovers.close(desk.handovers.open(CDEK).id, everything=True)
    assert desk.handovers.cut_offs() == []


def test_what_is_not_packed_yet_and_must_go_is_counted_too(desk: Desk) -> None:
    packed(desk, 1)
    take_in(desk, draft(number(2), delivery_method="CDEK door"))
    (cut_off,) = desk.handovers.cut_offs()
    assert (cut_off.here, cut_off.not_packed) == (1, 1)
    (day,) = desk.handovers.days()
    assert (day.here, day.must_go, day.not_packed, day.put_aside) == (1, 1, 1, 0)


def test_an_appointment_takes_the_place_of_the_cut_off(desk: Desk) -> None:
    packed(desk, 1, due=datetime(2026, 11, 25, 20, 59, 59, tzinfo=UTC))
    assert not desk.handovers.cut_offs()[0].matters
    desk.handovers.open(CDEK, Terms(Way.PICK_UP, window_from=NOW + timedelta(hours=2)))
    (cut_off,) = desk.handovers.cut_offs()
    assert (cut_off.at, cut_off.way, cut_off.matters) == (NOW + timedelta(hours=2), Way.PICK_UP, True)


def test_a_parcel_of_which_nobody_knows_the_carrier_has_a_heap_of_its_own(desk: Desk) -> None:
    packed(desk, 1, method="", track=False)
    packed(desk, 2, method="", carrier="СДЭК: до двери")
    assert [(day.carrier, day.here) for day in desk.handovers.days()] == [(CDEK, 1), ("", 1)]
    assert desk.handovers.load("").expected[0].posting.posting_number == number(1)


def test_a_posting_put_aside_is_named_and_not_expected(desk: Desk) -> None:
    packed(desk, 1, 2)
    desk.deeds.hold(number(1), HoldReason.DAMAGED)
    load = desk.handovers.load(CDEK)
    assert [line.trouble.code for line in load.put_aside] == ["posting_on_hold"]
    assert [line.posting.posting_number for line in load.expected] == [number(2)]
    assert desk.handovers.days()[0].put_aside == 1


def test_what_ozon_already_says_is_on_its_way_is_still_here_when_it_was_packed_here(desk: Desk) -> None:
    packed(desk, 1)
    take_in(desk, draft(number(1), status=OzonStatus.DELIVERING, delivery_method="CDEK door"))
    assert cart_of(desk).scan(number(1)).answer is CartAnswer.ON_CART


# ------------------------------------------------------------------------------------------------- domestic numbers


def test_a_domestic_number_names_its_box(desk: Desk) -> None:
    packed(desk, 1, 2)
    desk.domestic.enter(number(1), "SF1234567890123", "SF")
    said = cart_of(desk).scan("sf1234567890123")
    assert (said.answer, said.posting.posting_number, said.package) == (CartAnswer.ON_CART, number(1), 1)


def test_the_number_of_a_bag_says_what_is_in_it_and_puts_nothing_on_the_cart(desk: Desk) -> None:
    packed(desk, 1, 2)
    for n in (1, 2):
        desk.domestic.enter(number(n), "SF1234567890123", "SF")
    cart = cart_of(desk)
    said = cart.scan("SF1234567890123")
    assert (said.answer, said.code) == (CartAnswer.ALARM, "cart_bag")
    assert said.facts["boxes"] == f"{number(2)}, {number(1)}"
    assert desk.handovers.load(CDEK).boxes_on_cart == 0
    cart.acknowledge()
    # one of the two has left: there is only one it can be
    cart.scan(number(2))
    desk.handovers.close(cart.handover.id)
    assert cart_of(desk).scan("SF1234567890123").posting.posting_number == number(1)


def test_of_the_boxes_of_one_posting_in_a_bag_it_asks_which(desk: Desk) -> None:
    two_boxes(desk, 1)
    for package in (1, 2):
        desk.domestic.enter(number(1), "SF1234567890123", "SF", package)
    said = cart_of(desk).scan("SF1234567890123")
    assert (said.code, said.boxes) == ("cart_which_box", (1, 2))
