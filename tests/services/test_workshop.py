"""Scan a box, scan its number, next: what the table answers, asks and refuses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.posting import IntegrationType, Package
from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.workshop import Heard
from ozon_desk.storage import scans
from tests.builders import draft, goods_line, take_in
from tests.services.helpers import matrix_text, refuses
from tests.services.test_pool import lines as pool_lines
from tests.services.test_pool import post

A, B, C = "0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1"
WRONG = "RA644000002RU"
BAG = "SF1234567890123"


@pytest.fixture
def shop(desk):
    take_in(desk, *(draft(number, carrier="Почта России") for number in (A, B, C)))
    return desk


@pytest.fixture
def table(shop):
    return shop.new_workshop()


def number_of(desk, posting, package=1) -> str:
    return desk.deeds.find(posting).packages[package - 1].tracking_number


def two_boxes(desk, posting):
    desk.pen.amend("divide", posting, lambda before: replace(before, packages=(Package(1), Package(2))), {"boxes": 2})


def said(answer) -> tuple[Heard, str]:
    return answer.answer, answer.code


def deeds(desk) -> list[str]:
    return [line.deed for line in desk.history.newest()]


def test_box_number_next(shop, table):
    assert said(table.scan(A)) == (Heard.OPENED, "")
    entered = table.scan(post(0).lower())
    assert said(entered) == (Heard.ENTERED, "check_digit_right")
    assert entered.box.box.tracking_number == number_of(shop, A) == post(0)
    assert table.box is None
    table.scan(B)
    table.scan(post(1))
    assert [(line.posting_number, line.place, line.number, line.verdict) for line in table.lines] == [
        (B, "1/1", post(1), Verdict.OK),
        (A, "1/1", post(0), Verdict.OK),
    ]


def test_under_a_russian_layout_and_with_caps_lock(shop, table):
    table.scan(A)
    assert table.scan("кф644000005кг").answer is Heard.ENTERED
    assert number_of(shop, A) == "RA644000005RU"


def test_a_number_first_waits_for_its_box(shop, table):
    assert table.scan(post(0)).answer is Heard.REMEMBERED
    assert table.number == post(0)
    assert table.scan(A).answer is Heard.ENTERED
    assert (number_of(shop, A), table.number) == (post(0), "")


def test_two_numbers_without_a_box_are_both_forgotten(shop, table):
    table.scan(post(0))
    assert table.scan(post(0)).answer is Heard.REMEMBERED
    assert said(table.scan(post(1))) == (Heard.ALARM, "two_numbers")
    table.acknowledge()
    assert table.scan(A).answer is Heard.OPENED
    assert deeds(shop) == ["import"]


def test_a_number_that_a_box_has_says_whose_it_is(shop, table):
    shop.tracking.enter(B, post(0))
    known = table.scan(post(0))
    assert known.facts == {"number": post(0), "posting": B, "package": 1}
    assert said(table.scan(A)) == (Heard.ALARM, "tracking_taken")
    table.acknowledge()
    assert table.scan(post(1)).answer is Heard.ENTERED
    assert (number_of(shop, A), number_of(shop, B)) == (post(1), post(0))


def test_a_wrong_check_digit_is_asked_about_and_dropped_or_insisted_on(shop, table):
    table.scan(A)
    assert said(table.scan(WRONG)) == (Heard.QUESTION, "check_digit_wrong")
    assert table.scan(" od-cancel ").answer is Heard.DROPPED
    assert (number_of(shop, A), table.box.posting.posting_number) == ("", A)
    table.scan(WRONG)
    entered = table.scan("OD-OK")
    assert entered.answer is Heard.ENTERED
    assert number_of(shop, A) == WRONG
    assert shop.history.newest(1)[0].facts["insisted"] == "check_digit_wrong"
    assert (table.lines[0].insisted, table.lines[0].verdict) == (True, Verdict.WARN)


def test_what_is_scanned_while_something_waits_is_answered_after_it(shop, table):
    table.scan(A)
    table.scan(WRONG)
    assert table.scan(WRONG).answer is Heard.KEPT
    assert table.waiting == 0, "the same code once more says nothing new"
    assert table.scan(B).answer is Heard.KEPT
    assert table.scan(post(1)).answer is Heard.KEPT
    assert table.waiting == 2
    assert table.next_waiting() is None
    table.scan("OD-OK")
    assert [table.next_waiting().answer, table.next_waiting().answer] == [Heard.OPENED, Heard.ENTERED]
    assert table.next_waiting() is None
    assert (number_of(shop, A), number_of(shop, B)) == (WRONG, post(1))


def test_a_number_in_the_place_of_another_is_asked_about(shop, table):
    shop.tracking.enter(A, post(0))
    assert table.scan(A).facts["number"] == post(0)
    asked = table.scan(post(1))
    assert said(asked) == (Heard.QUESTION, "replace_number")
    assert asked.facts == {"number": post(0), "new": post(1), "posting": A, "package": 1}
    table.acknowledge(confirm=False)
    assert number_of(shop, A) == post(0)
    table.scan(post(1))
    assert table.acknowledge().answer is Heard.ENTERED
    assert number_of(shop, A) == post(1)
    assert [line.fields[0].before[0].tracking_number for line in shop.history.of_posting(1)[:1]] == [post(0)]


def test_a_doubtful_number_in_the_place_of_another_is_asked_about_twice(shop, table):
    shop.tracking.enter(A, post(0))
    table.scan(A)
    assert said(table.scan(WRONG)) == (Heard.QUESTION, "check_digit_wrong")
    assert said(table.acknowledge()) == (Heard.QUESTION, "replace_number")
    assert table.acknowledge().answer is Heard.ENTERED


def test_the_number_it_has_changes_nothing(shop, table):
    shop.tracking.enter(A, post(0))
    before = deeds(shop)
    table.scan(A)
    assert table.scan(post(0)).answer is Heard.SAME
    assert table.box is None
    assert deeds(shop) == before


@pytest.mark.parametrize(
    ("scan", "code"),
    [
        (B.replace("0030", "9999"), "posting_unknown"),
        (f"{B.replace('0030', '9999')}/1/1", "posting_unknown"),
        ("%101%806044518", "ozon_label_unknown"),
        ("ii5275210303", "return_barcode"),
        ("010460000000000821abc\x1d93xyz", "scan_is_mark"),
        ("TPMS-04", "scan_is_product"),
        ("1.23457E+13", "tracking_damaged"),
        ("OD-PACKER-X", "badge_unknown"),
    ],
)
def test_what_is_no_number_is_an_alarm_and_the_box_stays_open(shop, table, scan, code):
    table.scan(A)
    assert said(table.scan(scan)) == (Heard.ALARM, code)
    assert table.scan("OD-OK").answer is Heard.ACKNOWLEDGED
    assert table.scan(post(0)).answer is Heard.ENTERED


def test_a_cancelled_posting_is_no_box(shop, table):
    shop.deeds.cancel(A, "sold out")
    assert said(table.scan(A)) == (Heard.ALARM, "posting_cancelled")
    assert table.box is None


def test_cancelled_while_it_lay_open(shop, table):
    table.scan(A)
    shop.deeds.cancel(A, "sold out")
    assert said(table.scan(post(0))) == (Heard.ALARM, "posting_cancelled")


def test_a_box_twice_is_once_and_another_one_leaves_it_without_a_number(shop, table):
    table.scan(A)
    assert "left" not in table.scan(A).facts
    assert table.scan(B).facts["left"] == f"{A} 1/1"
    assert [(line.posting_number, line.verdict) for line in table.lines] == [(A, None)]
    table.scan(A)
    table.scan(post(0))
    assert [(line.posting_number, line.verdict) for line in table.lines] == [(A, Verdict.OK), (B, None)]


def test_a_label_names_its_box_and_a_posting_of_several_asks_which(shop, table):
    two_boxes(shop, A)
    shop.deeds.pack(A)
    made = shop.labels.prepare([shop.deeds.find(A).id], LabelSize.SMALL)
    second = next(label for label in made.contents if label.package_number == 2)
    assert table.scan(matrix_text(second)).box.package == 2
    table.scan(post(0))
    asked = table.scan(A)
    assert said(asked) == (Heard.QUESTION, "which_box")
    assert [one.facts["package"] for one in asked.options] == [1, 2]
    assert table.scan("OD-1").box.package == 1
    table.scan(post(1))
    assert (number_of(shop, A, 1), number_of(shop, A, 2)) == (post(1), post(0))


def test_a_number_first_for_a_posting_of_several(shop, table):
    two_boxes(shop, A)
    table.scan(post(0))
    assert said(table.scan(A)) == (Heard.QUESTION, "which_box")
    assert table.scan("OD-2").answer is Heard.ENTERED
    assert number_of(shop, A, 2) == post(0)


def test_a_voided_label_is_an_alarm(shop, table):
    posting = shop.deeds.pack(A)
    old = shop.labels.prepare([posting.id], LabelSize.SMALL).contents[0]
    shop.deeds.unpack(A)
    assert said(table.scan(matrix_text(old))) == (Heard.ALARM, "label_voided")


def test_several_carriers_are_asked_about(desk):
    take_in(desk, draft(A))
    table = desk.new_workshop()
    table.scan(A)
    asked = table.scan("LP00123456789012")
    assert said(asked) == (Heard.QUESTION, "several_carriers")
    chosen = asked.options[1].facts["carrier"]
    assert said(table.scan("OD-2")) == (Heard.QUESTION, "carrier_not_whitelisted")
    entered = table.scan("OD-OK")
    assert (entered.answer, entered.box.box.carrier) == (Heard.ENTERED, chosen)


def test_a_carrier_that_ozon_does_not_like_is_asked_about_once_it_is_chosen(desk):
    take_in(desk, draft(A))
    table = desk.new_workshop()
    table.scan(A)
    table.scan("LP00123456789012")
    assert said(table.scan("OD-2")) == (Heard.QUESTION, "carrier_not_whitelisted")
    assert number_of(desk, A) == ""
    assert table.scan("OD-OK").answer is Heard.ENTERED
    assert number_of(desk, A) == "LP00123456789012"


def test_cancel_puts_the_box_aside_without_a_number(shop, table):
    table.scan(A)
    assert table.scan("OD-CANCEL").answer is Heard.SKIPPED
    assert (table.box, table.lines[0].verdict) == (None, None)
    assert table.skip().answer is Heard.NOTHING


def test_undo_takes_back_what_is_open_then_the_last_number(shop, table):
    table.scan(A)
    table.scan(post(0))
    table.scan(B)
    assert table.scan("OD-UNDO").answer is Heard.SKIPPED
    back = table.scan("OD-UNDO")
    assert (back.answer, back.facts) == (Heard.TAKEN_BACK, {"number": post(0), "posting": A})
    assert number_of(shop, A) == ""
    assert A not in [line.posting_number for line in table.lines]
    assert said(table.scan("OD-UNDO")) == (Heard.ALARM, "workshop_nothing_back")
    table.acknowledge()
    table.scan(A)
    table.scan(post(0))
    shop.deeds.pack(B)
    assert said(table.scan("OD-UNDO")) == (Heard.ALARM, "workshop_nothing_back"), "that would unpack a box"


def test_undo_beside_a_screen_that_hears_the_bell(shop, table):
    shop.bell.listen(lambda _changes: table.look_again())
    table.scan(A)
    table.scan(post(0))
    assert table.take_back().answer is Heard.TAKEN_BACK
    assert list(table.lines) == []


def test_an_undo_elsewhere_takes_its_line_away(shop, table):
    table.scan(A)
    table.scan(post(0))
    shop.history.undo()
    table.look_again()
    assert list(table.lines) == []


def test_ozon_s_own_parcels_need_none(desk):
    take_in(desk, draft(A, delivery_method="Ozon"))
    desk.shop.change(delivery_methods=(DeliveryMethod("Ozon", integration_type=IntegrationType.OZON),))
    table = desk.new_workshop()
    assert said(table.scan(A)) == (Heard.QUESTION, "number_not_needed")
    assert table.acknowledge(confirm=False).answer is Heard.DROPPED
    assert table.box is None
    table.scan(A)
    assert table.acknowledge().answer is Heard.OPENED
    assert table.scan(post(0)).waits or number_of(desk, A) == post(0)


# ------------------------------------------------------------------------------------------------------------ the pool


def test_from_the_pool_only_when_asked_for(shop, table):
    shop.pool.add(pool_lines(post(0), post(1)), "Russian Post")
    assert said(table.from_pool()) == (Heard.ALARM, "workshop_no_box")
    table.acknowledge()
    table.scan(A)
    entered = table.from_pool()
    assert (entered.answer, entered.facts["left_in_pool"], entered.facts["low"]) == (Heard.ENTERED, 1, 1)
    assert number_of(shop, A) == post(0)
    table.scan(A)
    assert said(table.from_pool()) == (Heard.QUESTION, "replace_number")
    table.acknowledge()
    assert number_of(shop, A) == post(1)
    table.scan(B)
    assert said(table.from_pool()) == (Heard.ALARM, "pool_empty")


def test_undone_and_asked_again_it_gets_its_own_back(shop, table):
    shop.pool.add(pool_lines(post(0), post(1)), "Russian Post")
    table.scan(A)
    table.from_pool()
    table.take_back()
    table.scan(B)
    table.from_pool()
    table.scan(A)
    table.from_pool()
    assert (number_of(shop, A), number_of(shop, B)) == (post(0), post(1))


def test_the_carrier_of_the_pool_is_asked_for_where_nobody_knows_it(desk):
    take_in(desk, draft(A))
    desk.pool.add(pool_lines(post(0)), "Russian Post")
    table = desk.new_workshop()
    table.scan(A)
    asked = table.from_pool()
    assert said(asked) == (Heard.QUESTION, "pool_which_carrier")
    assert table.scan("OD-1").answer is Heard.ENTERED
    assert number_of(desk, A) == post(0)


# ---------------------------------------------------------------------------------------------------- domestic numbers


def test_one_domestic_number_many_boxes(shop, table):
    table.set_domestic(True)
    assert table.scan(BAG).answer is Heard.BAG
    for posting in (A, B):
        assert table.scan(posting).answer is Heard.DOMESTIC
    assert table.scan("SF9999999990123").answer is Heard.BAG
    assert table.scan(C).answer is Heard.DOMESTIC
    assert [shop.deeds.find(one).packages[0].domestic_number for one in (A, B, C)] == [BAG, BAG, "SF9999999990123"]
    assert number_of(shop, A) == ""
    assert table.scan(C).answer is Heard.SAME
    assert said(table.scan(A)) == (Heard.QUESTION, "replace_domestic")
    table.acknowledge(confirm=False)
    assert shop.deeds.find(A).packages[0].domestic_number == BAG
    assert table.scan("OD-UNDO").answer is Heard.SKIPPED
    assert table.scan("OD-UNDO").answer is Heard.TAKEN_BACK
    assert shop.deeds.find(C).packages[0].domestic_number == ""


def test_a_box_first_in_domestic_mode_waits_for_the_number(shop, table):
    table.set_domestic(True)
    assert table.scan(A).answer is Heard.OPENED
    assert table.scan(BAG).answer is Heard.DOMESTIC
    assert table.scan(B).answer is Heard.DOMESTIC


def test_a_tracking_number_is_no_domestic_one(shop, table):
    shop.tracking.enter(A, post(0))
    table.set_domestic(True)
    assert said(table.scan(post(0))) == (Heard.ALARM, "domestic_is_tracking")
    table.acknowledge()
    table.scan(BAG)
    table.scan(B)
    table.set_domestic(False)
    table.scan(C)
    assert said(table.scan(BAG)) == (Heard.ALARM, "tracking_is_domestic")


# -------------------------------------------------------------------------------------------------------------- notes


def test_every_scan_is_written_down_with_its_answer(shop, table):
    table.scan(A)
    table.scan(WRONG)
    table.scan(B)
    table.scan("OD-OK")
    table.next_waiting()
    table.write_notes()
    with shop._database.reading() as connection:
        kept = scans.newest(connection, 10)
    assert [(note.scan, note.kind, note.answer, note.code) for note in reversed(kept)] == [
        (A, "posting_number", "box_opened", ""),
        (WRONG, "tracking", "question", "check_digit_wrong"),
        ("OD-OK", "command", "number_entered", "check_digit_wrong"),
        (B, "posting_number", "box_opened", ""),
    ]
    ids = {number: shop.deeds.find(number).id for number in (A, B)}
    assert [note.posting_id for note in reversed(kept)] == [ids[A], ids[A], ids[A], ids[B]]


def test_a_busy_database_keeps_the_scan(file_desk, monkeypatch):
    from ozon_desk.domain.errors import Trouble

    take_in(file_desk, draft(A, goods_line()))
    table = file_desk.new_workshop()
    table.scan(A)

    def busy(*_arguments, **_named):
        raise Trouble("database_busy")

    with monkeypatch.context() as patched:
        patched.setattr(type(file_desk.tracking), "enter", busy)
        assert said(table.scan(post(0))) == (Heard.ALARM, "database_busy")
    table.acknowledge()
    assert table.next_waiting().answer is Heard.ENTERED
    assert number_of(file_desk, A) == post(0)


def test_nothing_waits_after_an_answer_by_an_unknown_hand(shop, table):
    assert table.acknowledge().answer is Heard.NOTHING
    assert table.scan("   ").answer is Heard.NOTHING
    assert refuses(shop.pool.offer, "nobody") == "posting_unknown"


def test_all_warnings_of_a_number_are_asked_about_at_once(desk):
    take_in(desk, draft(A, delivery_method="СДЭК до двери", carrier="CDEK"))
    table = desk.new_workshop()
    table.scan(A)
    answer = table.scan("RB123456786CN")
    assert (answer.code, answer.facts["also"]) == (
        "check_digit_wrong",
        "carrier_not_of_method,carrier_not_whitelisted",
    )
