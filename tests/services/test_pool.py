"""Numbers bought beforehand: in by lists, out one by one, none of them twice."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from ozon_desk.domain.carriers import s10_check_digit
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.desk import Desk
from ozon_desk.services.pool import LOW, PoolLine
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, take_in
from tests.services.helpers import refuses

A, B, C = "0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1"
METHOD = "Yanwen Economy"


def post(n: int) -> str:
    """The n-th number of Russian Post that is right."""
    serial = f"{64400000 + n}"
    return f"RA{serial}{s10_check_digit(serial)}RU"


def lines(*numbers: str) -> list[PoolLine]:
    return [PoolLine(row, number) for row, number in enumerate(numbers, 1)]


def number_of(desk: Desk, posting: str, package: int = 1) -> str:
    return desk.deeds.find(posting).packages[package - 1].tracking_number


@pytest.fixture
def shop(desk):
    take_in(desk, *(draft(number, carrier="Почта России") for number in (A, B, C)))
    return desk


@pytest.fixture
def filled(shop):
    shop.pool.add(lines(*(post(n) for n in range(5))), "Russian Post")
    return shop


def test_only_good_lines_go_in_and_each_other_says_why(shop):
    shop.tracking.enter(A, post(7))
    shop.pool.add(lines(post(8)), "Почта России")
    written = lines(
        post(0),
        "1.23457E+13",
        post(0),
        post(7),
        post(8),
        "",
        post(1)[:-3] + "0RU" if post(1)[-3] != "0" else post(1)[:-3] + "1RU",
        A,
    )
    written.append(PoolLine(9, "1,23457E+13", damaged=True))
    filled = shop.pool.add(written, "russian post")
    assert [one.code for one in filled.verdicts] == [
        "check_digit_right",
        "tracking_damaged",
        "pool_repeated",
        "tracking_taken",
        "pool_twice",
        "tracking_empty",
        "check_digit_wrong",
        "tracking_is_posting_number",
        "tracking_damaged",
    ]
    assert filled.added == 1
    assert [(one.carrier, one.free, one.given) for one in shop.pool.stocks()] == [("Russian Post", 2, 0)]
    assert shop.history.newest(1)[0].facts == {"count": 1, "carrier": "Russian Post", "method": ""}


def test_a_warning_goes_in_when_somebody_insists(shop):
    wrong = lines("RA644000002RU")
    assert shop.pool.add(wrong, "Russian Post").added == 0
    assert [line.deed for line in shop.history.newest()] == ["import"]
    assert shop.pool.add(wrong, "Russian Post", insist_on=frozenset({1})).added == 1
    assert refuses(shop.pool.give, A) == "check_digit_wrong"
    assert shop.pool.give(A, insist=True).verdict.verdict is Verdict.WARN


def test_whose_numbers_they_are_must_be_said(shop):
    assert refuses(shop.pool.add, lines(post(0)), " ") == "pool_no_carrier"


def test_each_box_gets_the_next_one_and_what_is_left_is_told(filled):
    first, second = filled.pool.give(A), filled.pool.give(B)
    assert (first.verdict.tracking_number, second.verdict.tracking_number) == (post(0), post(1))
    assert (first.left, second.left, second.runs_low) == (4, 3, True)
    assert number_of(filled, B) == post(1)
    assert filled.history.newest(1)[0].facts["number"] == post(1)
    given = {(one.number, one.posting_number) for one in filled.pool.numbers() if one.package}
    assert given == {(post(1), B), (post(0), A)}


def test_plenty_is_not_said_to_run_low(shop):
    shop.pool.add(lines(*(post(n) for n in range(LOW + 2))), "Russian Post")
    assert not shop.pool.give(A).runs_low
    assert shop.pool.give(B).runs_low


def test_an_undone_number_stays_its_box_s(filled):
    filled.pool.give(A)
    filled.history.undo()
    assert number_of(filled, A) == ""
    assert filled.pool.give(B).verdict.tracking_number == post(1)
    assert refuses(filled.tracking.enter, B, post(0)) == "pool_given"
    again = filled.pool.give(A)
    assert (again.verdict.tracking_number, again.again) == (post(0), True)


def test_a_cleared_number_comes_back_to_its_box_only(filled):
    filled.pool.give(A)
    filled.tracking.clear(A)
    assert filled.tracking.judge(C, post(0)).code == "pool_given"
    assert filled.pool.give(A).verdict.tracking_number == post(0)


def test_a_box_that_has_a_number_gets_another_one_only_deliberately(filled):
    filled.pool.give(A)
    assert refuses(filled.pool.give, A) == "pool_has_number"
    assert filled.pool.give(A, replace_number=True).verdict.tracking_number == post(1)
    assert filled.pool.give(B).verdict.tracking_number == post(2)


def test_a_number_entered_by_hand_is_given_out_too(filled):
    filled.tracking.enter(C, post(0))
    filled.tracking.clear(C)
    assert filled.pool.give(A).verdict.tracking_number == post(1)
    assert filled.pool.stocks()[0].given == 2


def test_a_number_entered_by_a_file_is_given_out_too(filled):
    filled.tracking.apply(filled.tracking.read_text(f"{C}\t{post(0)}"))
    filled.history.undo()
    assert filled.pool.give(A).verdict.tracking_number == post(1)


def test_numbers_bought_for_a_method_are_for_it_alone_and_go_first(shop):
    shop.pool.add(lines(post(0)), "Russian Post")
    shop.pool.add(lines(post(1)), "Russian Post", "Почта 1-й класс")
    take_in(shop, draft("0201234567-0040-1", delivery_method="Почта 1-й класс", carrier="Почта России"))
    assert shop.pool.give("0201234567-0040-1").verdict.tracking_number == post(1)
    assert shop.pool.give(A).verdict.tracking_number == post(0)
    assert refuses(shop.pool.give, B) == "pool_empty"


def test_the_carrier_is_the_delivery_method_s_else_somebody_must_say(desk):
    take_in(desk, draft(A, delivery_method=METHOD), draft(B))
    desk.pool.add(lines("UG123456785YP"), "燕文")
    assert refuses(desk.pool.give, B) == "pool_which_carrier"
    assert desk.pool.carriers_for(B) == ["Yanwen"]
    desk.shop.change(delivery_methods=(DeliveryMethod(METHOD, "Yanwen"),))
    assert desk.pool.give(A).verdict.tracking_number == "UG123456785YP"
    desk.pool.add(lines("UG123456799YP"), "Yanwen")
    assert desk.pool.give(B, carrier="yanwen").verdict.carrier == "Yanwen"


def test_withdrawn_numbers_are_not_given_and_may_come_back(filled):
    assert filled.pool.withdraw([post(0), post(1)]) == 2
    assert filled.pool.withdraw([post(0)]) == 0
    assert filled.pool.give(A).verdict.tracking_number == post(2)
    assert refuses(filled.pool.withdraw, [post(2)]) == "pool_given"
    assert refuses(filled.pool.withdraw, ["nobody's"]) == "pool_unknown"
    filled.pool.add(lines(post(1)), "Russian Post")
    assert {one.number for one in filled.pool.numbers() if one.withdrawn} == {post(0)}
    assert filled.pool.stocks()[0].withdrawn == 1


def test_taking_numbers_out_or_in_can_be_undone(filled):
    filled.pool.withdraw([post(0)])
    filled.history.undo()
    assert filled.pool.give(A).verdict.tracking_number == post(0)
    filled.tracking.clear(A)
    filled.history.undo()  # the clearing
    filled.history.undo()  # the giving
    filled.history.undo()  # the filling
    assert refuses(filled.pool.give, B) == "pool_empty"
    # What a box has got stays its own, and the rest may be put in anew.
    assert [one.code for one in filled.pool.preview(lines(post(0), post(1)), "Russian Post")] == [
        "pool_given",
        "check_digit_right",
    ]
    filled.pool.add(lines(post(1)), "Russian Post")
    assert filled.pool.give(B).verdict.tracking_number == post(1)


def test_a_cancelled_posting_gets_none(filled):
    filled.deeds.cancel(A, "sold out")
    assert refuses(filled.pool.give, A) == "posting_cancelled"
    assert filled.pool.give(B).verdict.tracking_number == post(0)


def test_two_programs_at_once_and_a_restart_give_no_number_twice(trade, tmp_path):
    path = tmp_path / "desk.db"
    postings = [f"0201234567-{n:04}-1" for n in range(24)]
    with_all = Desk(Database.open(path), trade, clock=lambda: NOW, name="first")
    take_in(with_all, *(draft(number, carrier="Почта России") for number in postings))
    with_all.pool.add(lines(*(post(n) for n in range(24))), "Russian Post")
    with_all.close()
    troubles: list[Exception] = []

    def work(name: str, share: list[str]) -> None:
        desk = Desk(Database.open(path), trade, clock=lambda: NOW, name=name)
        try:
            for number in share:
                desk.pool.give(number)
        except Exception as error:
            troubles.append(error)
        finally:
            desk.close()

    threads = [threading.Thread(target=work, args=(f"desk {n}", postings[n::3])) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert troubles == []
    again = Desk(Database.open(path), trade, clock=lambda: NOW, name="later")
    given = [number_of(again, number) for number in postings]
    assert sorted(given) == sorted(post(n) for n in range(24))
    assert again.pool.stocks()[0].free == 0
    again.close()


def test_a_number_of_a_posting_whose_import_was_undone_is_nobody_else_s(shop):
    shop.pool.add(lines(post(0), post(1)), "Russian Post")
    late = "0201234567-0050-1"
    take_in(shop, draft(late, carrier="Почта России"))
    shop.pool.give(late)
    shop.history.undo()
    shop.history.undo()
    assert refuses(shop.deeds.find, late) == "posting_unknown"
    assert shop.pool.give(A).verdict.tracking_number == post(1)
    assert refuses(shop.tracking.enter, B, post(0)) == "pool_given"


@pytest.mark.parametrize("name", ["numbers.xlsx", "numbers.csv"])
def test_a_workbook_whose_numbers_excel_has_shortened(shop, tmp_path: Path, name):
    path = tmp_path / name
    if name.endswith("xlsx"):
        from openpyxl import Workbook

        book = Workbook()
        sheet = book.active
        for row in (["单号"], [post(0)], ["'" + post(1)], [1.23457e20], [80000000000008.0], ["1.23457E+13"], [None]):
            sheet.append(row)
        book.save(path)
    else:
        path.write_text(f"Трек-номер\n{post(0)}\n'{post(1)}\n1,23457E+20\n80000000000008\n1.23457E+13\n", "utf-8")
    found = shop.pool.preview(shop.pool.read_file(path), "Russian Post")
    assert [(one.number, one.verdict) for one in found[:2]] == [(post(0), Verdict.OK), (post(1), Verdict.OK)]
    assert [one.code for one in found] == [
        "check_digit_right",
        "check_digit_right",
        "tracking_damaged",
        found[3].code,
        "tracking_damaged",
    ]
    assert found[3].number == "80000000000008"


def test_a_file_of_several_columns_must_say_which(shop, tmp_path: Path):
    path = tmp_path / "numbers.csv"
    path.write_text("a;b\n1;2\n", "utf-8")
    with pytest.raises(Refusal) as refusal:
        shop.pool.read_file(path)
    assert refusal.value.code == "pool_unknown_layout"


def test_a_paste_is_one_number_a_line(shop):
    assert shop.pool.read_text(f"Tracking number\r\n{post(0)}\r\n\r\n'{post(1)}\n1,23457E+13") == [
        PoolLine(2, post(0)),
        PoolLine(4, post(1)),
        PoolLine(5, "1,23457E+13"),
    ]
