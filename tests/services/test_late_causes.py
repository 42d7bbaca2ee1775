"""Each cause of being late, proven by a journal that real deeds have written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from ozon_desk.domain.cancel_faults import Fault
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.lateness import Cause, Cost, FoundCause, LatePosting, LateStep, ReviewQuery
from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.posting import HoldReason, IntegrationType
from ozon_desk.domain.status import OzonStatus
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from ozon_desk.ui import texts
from tests.builders import draft, goods_line, take_in

ONE = "0201234567-0029-1"
NUMBER = "1000000001"
QUERY = ReviewQuery(date(2026, 11, 1), date(2026, 11, 30))
MOSCOW = "Europe/Moscow"


def at(text: str) -> datetime:
    """ "16 20:30", in Moscow, of November 2026."""
    return datetime.strptime(f"2026-11-{text} +0300", "%Y-%m-%d %H:%M %z").astimezone(UTC)


DUE = at("16 18:00")


class Story:
    """A desk whose clock goes from deed to deed. One posting: accepted on the 13th, due on the 16th at 18:00."""

    def __init__(self, trade: TradeData) -> None:
        self.now = at("10 09:00")
        self.database = Database.open(None)
        self.desk = Desk(self.database, trade, clock=lambda: self.now, name="bench 1")
        self.desk.shop.change(
            delivery_methods=(
                DeliveryMethod("CDEK", "CDEK", IntegrationType.TRACKING_3PL),
                DeliveryMethod("Own van", "Van", IntegrationType.NON_INTEGRATED),
                DeliveryMethod("Ozon", "Ozon Rocket", IntegrationType.OZON),
            )
        )

    def file(self, when: str, number: str = ONE, **said: object) -> None:
        """What Ozon's file says then; nothing of what it said before is repeated but the posting itself."""
        self.now = at(when)
        usual = {"due": DUE, "accepted_at": at("13 12:00"), "delivery_method": "CDEK", **said}
        take_in(self.desk, draft(number, **usual))  # type: ignore[arg-type]

    def pack(self, when: str) -> None:
        self.now = at(when)
        self.desk.deeds.pack(ONE)

    def unpack(self, when: str) -> None:
        self.now = at(when)
        self.desk.deeds.unpack(ONE)

    def number(self, when: str, number: str = NUMBER, box: int = 1) -> None:
        self.now = at(when)
        self.desk.tracking.enter(ONE, number, "CDEK", insist=True, package=box)

    def hold(self, when: str, reason: HoldReason = HoldReason.OUT_OF_STOCK, note: str = "") -> None:
        self.now = at(when)
        self.desk.deeds.hold(ONE, reason, note)

    def release(self, when: str) -> None:
        self.now = at(when)
        self.desk.deeds.release(ONE)

    def leave(self, when: str, carrier: str = "CDEK") -> None:
        self.now = at(when)
        cart = self.desk.handovers.open(carrier)
        closed = self.desk.handovers.close(cart.id, everything=True, insist=True)
        assert [one.posting_number for one in closed.left] == [ONE]

    def undo(self, when: str) -> None:
        self.now = at(when)
        self.desk.history.undo()

    def told(self, when: str, handed_over: str, **said: object) -> None:
        """Ozon's own date of the hand-over comes."""
        self.file(when, status=OzonStatus.DELIVERING, handed_over_at=at(handed_over), **said)

    def late(self, when: str = "20 09:00") -> LatePosting:
        self.now = at(when)
        (one,) = self.desk.review.late(QUERY)
        assert one.shipment.posting_number == ONE
        return one

    def cause(self, when: str = "20 09:00") -> Cause:
        return self.late(when).cause.cause

    def words(self, when: str = "20 09:00") -> str:
        return texts.cause_told(self.late(when), MOSCOW)


@pytest.fixture
def story(trade: TradeData) -> Iterator[Story]:
    made = Story(trade)
    yield made
    made.desk.close()


# ------------------------------------------------------------------------------------------------------- the work


def test_not_packed_in_time(story: Story) -> None:
    story.file("13 13:00")
    assert story.cause() is Cause.NOT_PACKED
    assert story.words() == "never packed"
    assert story.late().to_do.step is LateStep.PACK
    story.pack("17 10:20")
    story.number("17 10:30")
    assert (story.cause(), story.late().to_do.step) == (Cause.NOT_PACKED, LateStep.HAND_OVER)
    story.leave("17 11:00")
    late = story.late()
    assert (late.cause.cause, late.late_by) == (Cause.NOT_PACKED, timedelta(hours=17))
    assert story.words() == "packed Tue 17 Nov 10:20"


def test_a_pack_taken_back_was_none(story: Story) -> None:
    story.file("13 13:00")
    story.pack("16 10:00")
    story.undo("16 10:01")
    assert story.cause() is Cause.NOT_PACKED
    story.pack("17 10:20")
    assert story.words() == "packed Tue 17 Nov 10:20"


def test_a_pack_done_again_counts_from_its_own_moment(story: Story) -> None:
    story.file("13 13:00")
    story.pack("16 10:00")
    story.undo("16 10:01")
    story.now = at("17 12:00")
    story.desk.history.redo()
    assert story.cause() is not Cause.NOT_PACKED, "it says again that it was packed in time"


def test_unpacked_and_packed_again_too_late(story: Story) -> None:
    story.file("13 13:00")
    story.pack("14 10:00")
    story.unpack("16 17:00")
    assert story.cause() is Cause.NOT_PACKED
    assert story.words() == "opened again Mon 16 Nov 17:00, not packed since"
    story.pack("16 18:30")
    assert story.cause() is Cause.NOT_PACKED
    assert story.words() == "opened again Mon 16 Nov 17:00, packed anew Mon 16 Nov 18:30"


def test_unpacked_and_packed_again_in_time_is_packed(story: Story) -> None:
    story.file("13 13:00")
    story.pack("14 10:00")
    story.unpack("16 16:00")
    story.pack("16 17:00")
    assert story.cause() is Cause.NO_NUMBER


def test_packed_but_no_number(story: Story) -> None:
    story.file("13 13:00")
    story.pack("16 17:58")
    assert (story.cause(), story.late().to_do.step) == (Cause.NO_NUMBER, LateStep.ENTER_NUMBER)
    assert story.words() == "packed Mon 16 Nov 17:58, no number entered"
    story.number("19 10:20")
    story.leave("19 11:00")
    assert story.cause() is Cause.NO_NUMBER
    assert story.words() == "packed Mon 16 Nov 17:58, number entered Thu 19 Nov 10:20"


def test_a_placeholder_is_no_number(story: Story) -> None:
    story.file("13 13:00")
    story.pack("16 12:00")
    story.number("16 12:10", "000000")
    assert story.cause() is Cause.NO_NUMBER


def test_the_last_boxs_number_counts(story: Story) -> None:
    story.file("13 13:00", due=DUE)
    story.now = at("13 14:00")
    take_in(story.desk, draft(ONE, goods_line(quantity=2), due=DUE))
    story.desk.deeds.divide(ONE, ((1,), (1,)))
    story.pack("16 12:00")
    story.number("16 12:10")
    story.number("17 12:10", "1000000002", box=2)
    assert story.cause() is Cause.NO_NUMBER
    assert story.words().endswith("number entered Tue 17 Nov 12:10")


def test_a_number_taken_back_was_none(story: Story) -> None:
    story.file("13 13:00")
    story.pack("16 12:00")
    story.number("16 12:10")
    assert story.cause() is Cause.NOT_HANDED_OVER
    story.undo("16 12:11")
    assert story.cause() is Cause.NO_NUMBER


def test_with_ozons_own_logistics_no_number_is_asked_for(story: Story) -> None:
    story.file("13 13:00", delivery_method="Ozon")
    story.pack("16 12:00")
    assert (story.cause(), story.late().to_do.step) == (Cause.NOT_HANDED_OVER, LateStep.HAND_OVER)


def test_where_nobody_knows_the_integration_a_number_that_never_came_is_no_cause(story: Story) -> None:
    story.file("13 13:00", delivery_method="Somebody")
    story.pack("16 12:00")
    assert story.cause() is Cause.NO_NUMBER, "still here it may wait for one"
    story.leave("17 12:00", "")
    assert story.cause() is Cause.NOT_HANDED_OVER


def test_ready_but_not_handed_over(story: Story) -> None:
    story.file("13 13:00")
    story.pack("16 12:00")
    story.number("16 12:10")
    assert story.words() == "packed Mon 16 Nov 12:00, number entered Mon 16 Nov 12:10, never handed over"
    story.leave("17 09:00")
    assert (story.cause(), story.late("18 12:00").to_do.step) == (Cause.NOT_HANDED_OVER, LateStep.NOTHING)
    assert story.late("20 09:00").to_do.step is LateStep.CALL_CARRIER, "no event for more than 48 hours (R7)"
    assert story.words().endswith("handed over Tue 17 Nov 09:00")


def test_what_came_back_from_the_carrier_has_not_left(story: Story) -> None:
    story.file("13 13:00")
    story.pack("16 12:00")
    story.number("16 12:10")
    story.leave("16 17:00")
    story.now = at("16 17:30")
    story.desk.handovers.back(ONE)
    assert story.cause() is Cause.NOT_HANDED_OVER
    story.leave("17 09:00")
    story.told("18 09:00", "18 08:00")
    assert story.cause() is Cause.NOT_HANDED_OVER


def test_packed_elsewhere_is_proven_by_the_file_that_shows_it_in_time(story: Story) -> None:
    story.file("13 13:00", delivery_method="Ozon")
    story.file("15 13:00", delivery_method="Ozon", status=OzonStatus.AWAITING_DELIVER)
    assert story.cause() is Cause.NOT_HANDED_OVER
    assert story.words().startswith("packed Sun 15 Nov 13:00 at the latest, by Ozon's file")


def test_what_the_journal_does_not_know_is_not_guessed(story: Story) -> None:
    story.file("13 13:00", delivery_method="Ozon")
    story.told("18 09:00", "17 12:00", delivery_method="Ozon")
    assert story.cause() is Cause.UNKNOWN
    assert (story.words(), texts.cause_sentence(story.late(), MOSCOW)) == ("", "The journal doesn't say")


# ------------------------------------------------------------------------------------------------- told too late


def test_the_status_was_not_set(story: Story) -> None:
    story.file("13 13:00", delivery_method="Own van")
    story.pack("16 12:00")
    story.number("16 12:10")
    story.leave("16 17:00", "CDEK")
    assert story.desk.review.late(QUERY) == [], "by the desk's own moment it isn't late"
    story.told("18 12:00", "18 09:05", delivery_method="Own van")
    assert story.cause() is Cause.STATUS_NOT_SET
    assert story.words() == "left here Mon 16 Nov 17:00, Ozon's date is Wed 18 Nov 09:05"


def test_the_carrier_was_silent(story: Story) -> None:
    story.file("13 13:00")
    story.pack("16 12:00")
    story.number("16 12:10")
    story.leave("16 17:00")
    story.told("19 12:00", "18 09:05")
    assert story.cause() is Cause.CARRIER_SILENT
    assert story.words().endswith("no tracking event has come")
    assert story.late("21 12:00").to_do.step is LateStep.OPEN_CASE, "for more than three days (R7)"
    story.now = at("19 13:00")
    story.desk.events.add(ONE, 1, at("18 09:05"), EventKind.ACCEPTED)
    assert story.words().endswith("the carrier had it Wed 18 Nov 09:05")


def test_where_nobody_knows_who_tells_ozon_no_event_is_the_carriers_silence(story: Story) -> None:
    story.file("13 13:00", delivery_method="Somebody")
    story.pack("16 12:00")
    story.number("16 12:10")
    story.leave("16 17:00")
    story.told("19 12:00", "18 09:05", delivery_method="Somebody")
    assert story.cause() is Cause.CARRIER_SILENT


# ------------------------------------------------------------------------------------------------------- Ozon's part


def test_the_deadline_was_moved_forward(story: Story) -> None:
    story.file("13 13:00", due=at("19 18:00"))
    story.file("15 13:00", due=DUE)
    story.pack("17 12:00")
    story.number("17 12:10")
    assert story.cause("17 13:00") is Cause.DEADLINE_MOVED, "by the earlier date it would still be in time"
    story.leave("17 14:00")
    assert story.cause() is Cause.DEADLINE_MOVED
    told = "Ozon had given until Thu 19 Nov 18:00, since Sun 15 Nov 13:00 only until Mon 16 Nov 18:00"
    assert story.words() == told


def test_late_by_the_earlier_date_as_well_is_no_moved_deadline(story: Story) -> None:
    story.file("13 13:00", due=at("17 12:00"))
    story.file("15 13:00", due=DUE)
    story.pack("17 12:30")
    assert story.cause() is Cause.NOT_PACKED


def test_a_deadline_moved_back_is_no_cause(story: Story) -> None:
    story.file("13 13:00", due=at("15 12:00"))
    story.file("15 13:00", due=DUE)
    assert story.cause() is Cause.NOT_PACKED


def test_an_import_taken_back_moved_nothing(story: Story) -> None:
    story.file("13 13:00", due=at("19 18:00"))
    story.file("14 13:00", due=DUE)
    story.undo("14 13:01")
    story.file("15 13:00", due=at("15 18:00"))
    story.file("15 14:00", due=DUE)
    story.pack("17 12:30")
    assert story.cause("17 13:00") is Cause.DEADLINE_MOVED
    assert story.late("17 13:00").cause.moments["moved_at"] == at("15 13:00")


# ------------------------------------------------------------------------------------------------------- imports


def test_first_seen_after_its_moment(story: Story) -> None:
    story.file("17 09:00")
    assert (story.cause(), story.late().to_do.step) == (Cause.IMPORTED_LATE, LateStep.PACK)
    assert story.words() == "accepted Fri 13 Nov 12:00, first seen here Tue 17 Nov 09:00"
    story.pack("17 10:00")
    story.number("17 10:10")
    story.leave("17 11:00")
    story.told("18 09:00", "17 11:00")
    assert story.cause() is Cause.IMPORTED_LATE
    assert story.late("18 12:00").to_do.step is LateStep.IMPORT_MORE_OFTEN


def test_most_of_the_time_went_by_before_the_import(story: Story) -> None:
    story.file("16 09:00")
    story.pack("16 18:30")
    story.number("16 18:40")
    story.leave("16 19:00")
    assert story.cause() is Cause.IMPORTED_LATE


def test_the_import_waited_but_the_work_took_longer_still(story: Story) -> None:
    story.file("15 09:00")
    story.pack("19 09:00")
    assert story.cause() is Cause.NOT_PACKED, "two days less would not have sufficed"


def test_what_was_over_before_there_was_a_desk_says_nothing(story: Story) -> None:
    story.file("20 09:00", due=at("5 18:00"), accepted_at=at("2 12:00"), handed_over_at=at("6 12:00"))
    assert story.cause() is Cause.UNKNOWN


# ------------------------------------------------------------------------------------------------------- holds


def test_out_of_stock_over_its_moment(story: Story) -> None:
    story.file("13 13:00")
    story.hold("15 09:00")
    assert (story.cause(), story.late().to_do.step) == (Cause.OUT_OF_STOCK, LateStep.SETTLE_HOLD)
    assert story.words() == "missing: TPMS-04, on hold since Sun 15 Nov 09:00"
    story.release("17 09:00")
    assert story.words() == "missing: TPMS-04, on hold from Sun 15 Nov 09:00 to Tue 17 Nov 09:00"


def test_waiting_on_hold_so_long_that_without_it_it_was_on_time(story: Story) -> None:
    story.file("13 13:00")
    story.hold("14 09:00", HoldReason.OTHER, "asks for another colour")
    story.release("16 09:00")
    story.pack("17 10:00")
    story.number("17 10:10")
    story.leave("17 11:00")
    assert story.cause() is Cause.ON_HOLD
    told = "Other: asks for another colour, on hold from Sat 14 Nov 09:00 to Mon 16 Nov 09:00"
    assert story.words() == told


def test_a_short_hold_is_no_cause(story: Story) -> None:
    story.file("13 13:00")
    story.hold("14 09:00", HoldReason.DAMAGED)
    story.release("14 10:00")
    story.pack("17 10:00")
    assert story.cause() is Cause.NOT_PACKED


def test_a_hold_begun_after_its_moment_or_taken_back_is_no_cause(story: Story) -> None:
    story.file("13 13:00")
    story.hold("16 09:00")
    story.undo("17 09:00")
    story.hold("17 10:00")
    assert story.cause() is Cause.NOT_PACKED


# ---------------------------------------------------------------------------------------------------- the owner's word


def test_the_owners_word_stands_beside_the_journals(story: Story) -> None:
    story.file("13 13:00")
    story.now = at("18 20:00")
    story.desk.review.set_cause(ONE, Cause.CARRIER_SILENT, " the van broke down ")
    found = story.late().cause
    assert (found.cause, found.by_owner, found.note, found.found) == (
        Cause.CARRIER_SILENT,
        True,
        "the van broke down",
        Cause.NOT_PACKED,
    )
    assert texts.cause_sentence(story.late(), MOSCOW) == (
        "The owner says: Carrier silent: the van broke down; The journal says: Not packed in time: never packed"
    )
    assert story.desk.review.late(replace(QUERY, cause=Cause.NOT_PACKED)) == []
    assert len(story.desk.review.late(replace(QUERY, cause=Cause.CARRIER_SILENT))) == 1
    (line, *_) = story.desk.history.of_posting(story.late().shipment.posting_id)
    assert (line.deed, texts.deed(line.deed, line.facts)) == (
        "late_cause",
        f"Why it was late: {ONE}, Carrier silent: the van broke down",
    )
    story.desk.history.undo()
    assert story.late().cause == FoundCause(Cause.NOT_PACKED, found.moments, found.words)
    story.desk.history.redo()
    assert story.cause() is Cause.CARRIER_SILENT
    story.desk.review.set_cause(ONE, None)
    assert not story.late().cause.by_owner
    story.desk.history.undo()
    assert story.cause() is Cause.CARRIER_SILENT


def test_what_is_remembered_of_a_cause_follows_the_journal_and_the_settings(story: Story) -> None:
    story.file("13 13:00", delivery_method="Somebody")
    story.pack("16 12:00")
    story.number("17 08:00")
    story.leave("17 09:00")
    assert [story.cause(), story.cause()] == [Cause.NO_NUMBER] * 2
    methods = story.desk.shop.settings.delivery_methods
    story.desk.shop.change(delivery_methods=(*methods, DeliveryMethod("Somebody", "X", IntegrationType.OZON)))
    assert story.cause() is Cause.NOT_HANDED_OVER
    story.file("19 13:00", delivery_method="Somebody", due=at("14 18:00"))
    assert story.cause() is Cause.NOT_PACKED


def test_only_an_owner_says_so_and_only_of_what_is_there(story: Story) -> None:
    story.file("13 13:00")
    with pytest.raises(Refusal, match="posting_unknown"):
        story.desk.review.set_cause("1-1", Cause.ON_HOLD)
    li = story.desk.packers.add("Li")
    story.desk.packers.add("Boss", pin="2580", is_owner=True)
    story.desk.packers.sign_in(li)
    with pytest.raises(Refusal, match="owner_only"):
        story.desk.review.set_cause(ONE, Cause.ON_HOLD)


def test_one_cancelled_only_after_its_moment_was_late_until_then(story: Story) -> None:
    story.file("13 13:00")
    story.now = at("17 18:00")
    story.desk.deeds.cancel(ONE, "broken")
    late = story.late()
    assert (late.cause.cause, late.late_by, late.to_do.step) == (Cause.NOT_PACKED, timedelta(days=1), LateStep.NOTHING)


def test_the_fee_is_that_of_a_cancellation_by_the_sellers_fault(story: Story) -> None:
    story.file("13 13:00")
    assert story.late("18 12:00").cost == Cost(in_share=True)
    story.now = at("18 13:00")
    story.desk.deeds.cancel(ONE, "broken")
    # The only posting of the window: an index of 100 %, 9 % of 4,990 RUB. Ozon leaves it out of the share from now on.
    assert story.late("18 14:00").cost == Cost(in_share=False, fee=Decimal("449.10"), currency="RUB")
    assert texts.late_cost(story.late().cost) == "fee 449.10 RUB (R18)"
    story.desk.health.say_fault(ONE, Fault.BUYER, "asked for it")
    assert story.late().cost == Cost()


def test_points_and_the_share_are_its_cost(story: Story) -> None:
    story.file("13 13:00")
    story.now = at("18 20:00")
    story.desk.points.add(3, "CDEK", posting_number=ONE)
    given = story.desk.points.add(2, "CDEK", posting_number=ONE)
    story.desk.points.withdraw(given.id)
    assert [story.late(f"{day} 12:00").cost.in_share for day in (17, 18, 24, 25)] == [False, True, True, False]
    assert story.late().cost.points == 3
    assert texts.late_cost(story.late().cost) == "counts in the overdue share (R17), points given: 3 (R13)"
