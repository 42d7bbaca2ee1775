"""What must not be overlooked stands in the row in words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.status import OzonStatus, Tab
from ozon_desk.ui.queue.mark_lines import set_in_lines
from ozon_desk.ui.queue.marks import Mark
from ozon_desk.ui.theme import Theme
from tests.builders import NOW, draft, take_in
from tests.ui.queue.conftest import Hand

# Qt's offscreen plug-in says so for every window that is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def shown(hand: Hand, theme: Theme, number: str, tab: Tab) -> str:
    screen = hand.open(theme)
    screen.show_tab(tab)
    return hand.stage(number)


def test_what_is_late_says_what_happens(hand: Hand, theme: Theme) -> None:
    take_in(hand.desk, draft("1-1-1", due=NOW - timedelta(hours=1)))
    assert shown(hand, theme, "1-1-1", Tab.TO_PACK) == "Not packed · late: Ozon will cancel"


def test_a_cancelled_posting_says_that_the_clock_of_its_case_is_missed(hand: Hand, theme: Theme) -> None:
    take_in(hand.desk, draft("1-1-1", status=OzonStatus.CANCELLED))
    hand.desk.cases.open("1-1-1", CaseKind.EVIDENCE_REQUEST, due=NOW + timedelta(hours=1))
    assert shown(hand, theme, "1-1-1", Tab.CANCELLED) == "Cancelled · case: Evidence wanted"
    hand.pass_time(hours=1, seconds=1)
    assert hand.stage("1-1-1") == "Cancelled · case: Evidence wanted · late: no evidence sent"


def test_what_is_packed_here_says_that_ozon_does_not_know(hand: Hand, theme: Theme) -> None:
    take_in(hand.desk, draft("1-1-1"))
    hand.desk.deeds.pack("1-1-1")
    assert shown(hand, theme, "1-1-1", Tab.TO_SHIP) == "packed here · Ozon not told"


@pytest.mark.parametrize("method", ["Ozon Express", "Экспресс-доставка СДЭК", "加急 4PX"])
def test_express_stands_out_as_long_as_it_is_here(hand: Hand, theme: Theme, method: str) -> None:
    take_in(
        hand.desk,
        draft("1-1-1", delivery_method=method),
        draft("2-2-2", delivery_method=method, status=OzonStatus.DELIVERED),
    )
    assert shown(hand, theme, "1-1-1", Tab.TO_PACK) == "Not packed · EXPRESS"
    assert "EXPRESS" not in shown(hand, theme, "2-2-2", Tab.DONE)


def test_what_lost_a_row_is_incomplete(hand: Hand, theme: Theme) -> None:
    take_in(hand.desk, draft("1-1-1", lost_rows=1))
    assert shown(hand, theme, "1-1-1", Tab.ATTENTION) == "incomplete"


def test_what_is_cancelled_after_packing_must_be_pulled(hand: Hand, theme: Theme) -> None:
    take_in(hand.desk, draft("1-1-1"))
    hand.desk.deeds.pack("1-1-1")
    take_in(hand.desk, draft("1-1-1", status=OzonStatus.CANCELLED))
    assert shown(hand, theme, "1-1-1", Tab.CANCELLED) == "pull from the pile · cancelled after packing"


def test_what_is_pulled_says_when(hand: Hand, theme: Theme) -> None:
    take_in(hand.desk, draft("1-1-1"))
    hand.desk.deeds.pack("1-1-1")
    take_in(hand.desk, draft("1-1-1", status=OzonStatus.CANCELLED))
    hand.desk.deeds.pull("1-1-1")
    assert shown(hand, theme, "1-1-1", Tab.CANCELLED) == "pulled 09:05 · cancelled after packing"
    hand.now += timedelta(days=1)
    hand.screen.refresh()
    assert hand.stage("1-1-1") == "pulled 18 Nov 09:05 · cancelled after packing"


def test_what_is_cancelled_on_its_way_is_not_in_the_pile(hand: Hand, theme: Theme) -> None:
    take_in(hand.desk, draft("1-1-1"))
    hand.desk.deeds.pack("1-1-1")
    take_in(hand.desk, draft("1-1-1", status=OzonStatus.CANCELLED, handed_over_at=NOW))
    assert shown(hand, theme, "1-1-1", Tab.CANCELLED) == "cancelled after packing"


@pytest.mark.parametrize(
    ("reason", "note", "words"),
    [
        (HoldReason.OUT_OF_STOCK, "", "on hold: Out of stock"),
        (HoldReason.OTHER, "buyer calls back", "on hold: buyer calls back"),
    ],
)
def test_what_is_on_hold_says_why(hand: Hand, theme: Theme, reason: HoldReason, note: str, words: str) -> None:
    take_in(hand.desk, draft("1-1-1"))
    hand.desk.deeds.hold("1-1-1", reason, note)
    assert shown(hand, theme, "1-1-1", Tab.ATTENTION) == words


def test_an_unknown_word_stays_visible(hand: Hand, theme: Theme) -> None:
    take_in(hand.desk, draft("1-1-1", status=OzonStatus.UNKNOWN, status_text="В пути к Луне", due=None))
    assert shown(hand, theme, "1-1-1", Tab.ATTENTION) == "Unknown: В пути к Луне"


def test_what_the_shop_cancelled_is_told_to_ozon_too(hand: Hand, theme: Theme) -> None:
    take_in(hand.desk, draft("1-1-1"))
    hand.desk.deeds.cancel("1-1-1", "out of stock")
    assert shown(hand, theme, "1-1-1", Tab.CANCELLED) == "Cancelled here · Ozon not told"


MARKS = (Mark("packed here", "text"), Mark("Ozon not told", "warn"), Mark("late: Ozon will cancel", "late"))


def texts_of(lines: tuple[tuple[Mark, ...], ...]) -> list[str]:
    return ["".join(mark.words for mark in line) for line in lines]


def test_marks_break_between_each_other_and_never_lose_a_word() -> None:
    assert texts_of(set_in_lines(MARKS, 60, len)) == ["packed here · Ozon not told · late: Ozon will cancel"]
    assert texts_of(set_in_lines(MARKS, 30, len)) == ["packed here · Ozon not told", "late: Ozon will cancel"]


def test_one_long_mark_goes_on_in_the_second_line() -> None:
    long = (Mark("cancelled after packing: pull from the pile", "late"),)
    assert texts_of(set_in_lines(long, 25, len)) == ["cancelled after packing:", "pull from the pile"]
    chinese = (Mark("备货后已取消请从货堆中取出", "late"),)
    assert texts_of(set_in_lines(chinese, 8, len)) == ["备货后已取消请从", "货堆中取出"]


@pytest.mark.parametrize("width", range(6, 60))
def test_no_line_begins_or_ends_with_what_parts_two_marks(width):
    for line in texts_of(set_in_lines(MARKS, width, len)):
        assert line == line.strip(" ·")


def test_what_has_an_open_case_says_which(hand: Hand, theme: Theme) -> None:
    take_in(hand.desk, draft("1-1-1"), draft("2-2-2", status=OzonStatus.CANCELLED, row=3))
    hand.desk.cases.open("1-1-1", CaseKind.WRONG_ADDRESS)
    hand.desk.cases.open("2-2-2", CaseKind.RETURN)
    assert shown(hand, theme, "1-1-1", Tab.ATTENTION) == "Not packed · case: Wrong address"
    assert shown(hand, theme, "2-2-2", Tab.CANCELLED) == "Cancelled · case: Return"
