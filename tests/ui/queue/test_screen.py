"""The home screen under hands: tabs, filters, scans, changes, time."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.queueing import QueueFilter, QueueSort
from ozon_desk.domain.status import OzonStatus, Tab
from ozon_desk.ui.queue.actions import Act
from ozon_desk.ui.queue.columns import PLACE, Column
from ozon_desk.ui.queue.screen import QueueScreen
from ozon_desk.ui.theme import Theme
from tests.builders import NOW, draft, goods_line, take_in
from tests.ui.queue.conftest import Hand


def key(widget: Any, code: Qt.Key, text: str = "", at: int = 0) -> None:
    """A real key event with its time in milliseconds, so that hands and scanners can be told apart."""
    event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, text)
    event.setTimestamp(at)
    QApplication.sendEvent(widget, event)


def type_in(screen: QueueScreen, text: str, gap: int = 200) -> int:
    at = 10_000
    for letter in text:
        key(screen.parts.bar.box, Qt.Key.Key_unknown, letter, at)
        at += gap
        QApplication.processEvents()
    return at


@pytest.fixture
def screen(hand: Hand, theme: Theme) -> QueueScreen:
    take_in(
        hand.desk,
        draft("0201234567-0029-1", goods_line("00042", 1, "58465", "户外水壶 0.8L"), due=NOW - timedelta(hours=1)),
        draft("24210001-0020-2", goods_line("红茶-01", 2, "58499", "正山小种 250g"), due=NOW + timedelta(hours=1)),
        draft("61230001-0285-1", warehouse="Иу", carrier="CJ", due=NOW + timedelta(hours=26)),
        draft("70012345-0101-1", warehouse="Иу", due=NOW + timedelta(days=3)),
        draft("80000001-0001-1", status=OzonStatus.AWAITING_DELIVER, due=NOW - timedelta(hours=2)),
        draft("90000001-0001-1", status=OzonStatus.DELIVERED),
    )
    return hand.open(theme)


# Qt's offscreen plug-in says so for every window that is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

FIRST, SECOND = "0201234567-0029-1", "24210001-0020-2"


def test_the_queue_opens_with_what_is_due_first(hand: Hand, screen: QueueScreen) -> None:
    assert hand.numbers() == [FIRST, SECOND, "61230001-0285-1", "70012345-0101-1"]
    assert [screen.parts.tabs.tabText(place) for place in (0, 1, 4, 5, 6)] == [
        "To pack 4",
        "To ship 1",
        "Done 1",
        "Cancelled",
        "All 6",
    ]
    assert {kind: badge.count for kind, badge in screen.parts.bar.badges.items()} == {
        Urgency.LATE: 2,
        Urgency.TODAY: 1,
        Urgency.TOMORROW: 1,
    }


def test_every_posting_stands_in_one_tab(hand: Hand, screen: QueueScreen) -> None:
    found: list[int] = []
    for tab in Tab:
        if tab is not Tab.ALL:
            screen.show_tab(tab)
            found += screen.current_ids()
    screen.show_tab(Tab.ALL)
    assert sorted(found) == sorted(screen.current_ids())


def test_typing_filters_at_once_and_esc_gives_the_list_back(hand: Hand, screen: QueueScreen) -> None:
    type_in(screen, "0029")
    assert hand.numbers() == [FIRST]
    key(screen.parts.bar.box, Qt.Key.Key_Escape)
    assert len(hand.numbers()) == 4
    assert screen.parts.bar.box.text() == ""


@pytest.mark.parametrize("words", ["红茶", "58499", "正山", "24210001", "0020-2"])
def test_anything_a_posting_is_known_by_finds_it(hand: Hand, screen: QueueScreen, words: str) -> None:
    screen.set_filter(QueueFilter(text=words))
    assert hand.numbers() == [SECOND]


def test_a_filter_is_a_chip_that_can_be_taken_away(hand: Hand, screen: QueueScreen) -> None:
    screen.set_filter(QueueFilter(warehouse="Иу", carrier="CJ"))
    assert hand.numbers() == ["61230001-0285-1"]
    chips = [button for button in screen.parts.filters.findChildren(QPushButton) if button.property("field")]
    assert [chip.text() for chip in chips] == ["Warehouse: Иу  ×", "Carrier: CJ  ×"]
    chips[1].click()
    assert hand.numbers() == ["61230001-0285-1", "70012345-0101-1"]


def test_filters_are_kept_for_each_tab(hand: Hand, screen: QueueScreen) -> None:
    screen.set_filter(QueueFilter(warehouse="Иу"))
    screen.show_tab(Tab.TO_SHIP)
    assert hand.numbers() == ["80000001-0001-1"]
    screen.show_tab(Tab.TO_PACK)
    assert len(hand.numbers()) == 2


def test_a_badge_filters_by_its_urgency_and_gives_back(hand: Hand, screen: QueueScreen) -> None:
    late = screen.parts.bar.badges[Urgency.LATE]
    late.click()
    assert hand.numbers() == [FIRST]
    assert late.isChecked()
    late.click()
    assert len(hand.numbers()) == 4
    assert not late.isChecked()


def test_a_badge_looks_everywhere_when_this_tab_has_none(hand: Hand, screen: QueueScreen) -> None:
    screen.show_tab(Tab.DONE)
    screen.parts.bar.badges[Urgency.LATE].click()
    assert sorted(hand.numbers()) == [FIRST, "80000001-0001-1"]
    assert screen.parts.tabs.current() is Tab.ALL


def test_the_list_can_be_ordered_otherwise_and_turned_round(hand: Hand, screen: QueueScreen) -> None:
    screen.parts.table.sort_chosen.emit(QueueSort.POSTING_NUMBER)
    assert hand.numbers() == sorted(hand.numbers())
    screen.parts.table.sort_chosen.emit(QueueSort.POSTING_NUMBER)
    assert hand.numbers() == sorted(hand.numbers(), reverse=True)


# ------------------------------------------------------------------------------------------------------------ scans


def test_a_scan_goes_on_to_the_bench_and_filters_nothing(hand: Hand, screen: QueueScreen, qtbot: Any) -> None:
    with qtbot.waitSignal(screen.scanned) as told:
        at = type_in(screen, SECOND, gap=8)
        key(screen.parts.bar.box, Qt.Key.Key_Return, "\r", at)
    assert told.args == [SECOND]
    assert len(hand.numbers()) == 4
    assert screen.parts.bar.box.text() == ""


def test_enter_after_typing_chooses_the_one_row_that_is_left(hand: Hand, screen: QueueScreen) -> None:
    at = type_in(screen, "0020")
    key(screen.parts.bar.box, Qt.Key.Key_Return, "\r", at)
    assert screen.selected_ids() == [hand.id_of(SECOND)]
    assert len(hand.numbers()) == 4


def test_enter_on_a_chosen_row_packs_it(hand: Hand, screen: QueueScreen, qtbot: Any) -> None:
    key(screen.parts.bar.box, Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.pack_requested) as told:
        key(screen.parts.bar.box, Qt.Key.Key_Return, "\r", 99_000)
    assert told.args == [hand.id_of(FIRST)]


def test_what_nobody_can_find_is_handed_on(hand: Hand, screen: QueueScreen, qtbot: Any) -> None:
    with qtbot.waitSignal(screen.scanned) as told:
        at = type_in(screen, "zzz")
        key(screen.parts.bar.box, Qt.Key.Key_Return, "\r", at)
    assert told.args == ["zzz"]


def test_letters_typed_on_the_table_search(hand: Hand, screen: QueueScreen) -> None:
    key(screen.parts.table, Qt.Key.Key_0, "0")
    assert screen.parts.bar.box.text() == "0"


# ---------------------------------------------------------------------------------------------------------- changes


def test_selection_and_place_outlive_a_change(hand: Hand, screen: QueueScreen) -> None:
    screen.choose(hand.id_of(SECOND))
    hand.desk.deeds.hold(FIRST, HoldReason.OUT_OF_STOCK)
    assert FIRST not in hand.numbers()
    assert screen.selected_ids() == [hand.id_of(SECOND)]
    assert screen.parts.tabs.tabText(0) == "To pack 3"


def test_selection_outlives_an_import_of_many(hand: Hand, screen: QueueScreen) -> None:
    screen.choose(hand.id_of(SECOND))
    take_in(hand.desk, *(draft(f"5{number:03d}-1-1", due=NOW + timedelta(minutes=number)) for number in range(300)))
    assert len(hand.numbers()) == 304
    assert screen.selected_ids() == [hand.id_of(SECOND)]


def test_a_posting_that_moves_stays_selected(hand: Hand, screen: QueueScreen) -> None:
    screen.choose(hand.id_of(FIRST))
    later = NOW + timedelta(days=9)
    take_in(hand.desk, draft(FIRST, goods_line("00042", 1, "58465", "户外水壶 0.8L"), due=later))
    assert hand.numbers()[-1] == FIRST
    assert screen.selected_ids() == [hand.id_of(FIRST)]


def test_what_another_screen_did_is_seen_when_coming_back(hand: Hand, screen: QueueScreen) -> None:
    screen.hide()
    take_in(hand.desk, draft("11111111-0001-1"))
    screen.show()
    assert "11111111-0001-1" in hand.numbers()


def test_the_tell_ozon_button_counts(hand: Hand, screen: QueueScreen) -> None:
    assert screen.parts.bar.tell_button.isHidden()
    hand.desk.deeds.pack(FIRST)
    assert screen.parts.bar.tell_button.text() == "Tell Ozon 1"
    assert not screen.parts.bar.tell_button.isHidden()


# ------------------------------------------------------------------------------------------------------------- time


def test_badges_are_counted_again_when_a_posting_turns_late(hand: Hand, screen: QueueScreen) -> None:
    hand.pass_time(minutes=59)
    assert screen.parts.bar.badges[Urgency.LATE].count == 2
    hand.pass_time(minutes=2)
    assert screen.parts.bar.badges[Urgency.LATE].count == 3
    assert screen.parts.bar.badges[Urgency.TODAY].count == 0


def test_badges_are_counted_again_when_the_day_turns(hand: Hand, screen: QueueScreen) -> None:
    hand.pass_time(hours=21)
    assert screen.parts.bar.badges[Urgency.TODAY].count == 1
    assert screen.parts.bar.badges[Urgency.TOMORROW].count == 0


def test_an_old_picture_warns(hand: Hand, screen: QueueScreen) -> None:
    line = screen.parts.freshness
    assert line.text() == "Last import just now · postings.csv"
    hand.pass_time(hours=5)
    assert line.text() == "Last import 5 h ago · postings.csv: cancellations may be unknown"
    assert line.property("class") == "warn"


def test_the_big_countdown_goes_on(hand: Hand, screen: QueueScreen, qtbot: Any) -> None:
    screen.choose(hand.id_of(SECOND))
    qtbot.waitUntil(lambda: screen.parts.detail.posting_id == hand.id_of(SECOND))
    hand.pass_time(seconds=50)
    assert screen.parts.detail.countdown.text == "0:59:10"
    assert screen.parts.detail.countdown.urgency is Urgency.TODAY


# ------------------------------------------------------------------------------------------------------ the details


def test_with_nothing_chosen_the_next_posting_is_shown(hand: Hand, screen: QueueScreen) -> None:
    screen.parts.detail.show_posting(0)
    assert screen.parts.detail.posting_id == hand.id_of(FIRST)
    assert screen.parts.detail.countdown.urgency is Urgency.LATE


def test_the_buttons_are_those_that_apply(hand: Hand, screen: QueueScreen) -> None:
    detail = screen.parts.detail
    detail.show_posting(hand.id_of(SECOND))
    assert detail.acts() == [Act.PACK, Act.HOLD, Act.DIVIDE, Act.CASE, Act.EVIDENCE, Act.CANCEL]
    hand.desk.deeds.hold(SECOND, HoldReason.DAMAGED)
    detail.show_posting(hand.id_of(SECOND))
    assert detail.acts() == [Act.RELEASE, Act.CASE, Act.EVIDENCE, Act.CANCEL]
    detail.show_posting(hand.id_of("80000001-0001-1"))
    assert detail.acts() == [Act.PACK, Act.LABELS, Act.TRACK, Act.HOLD, Act.CASE, Act.EVIDENCE, Act.CANCEL]
    detail.show_posting(hand.id_of("90000001-0001-1"))
    assert detail.acts() == [Act.CASE, Act.EVIDENCE]


def test_labels_are_asked_for_all_rows_that_are_selected(hand: Hand, screen: QueueScreen, qtbot: Any) -> None:
    take_in(hand.desk, draft("80000002-0001-1", status=OzonStatus.AWAITING_DELIVER))
    screen.show_tab(Tab.TO_SHIP)
    screen.parts.table.selectAll()
    with qtbot.waitSignal(screen.labels_requested) as told:
        screen.parts.detail.act_wanted.emit(Act.LABELS, screen.current_ids()[0])
    assert told.args == [list(screen.current_ids())]


# --------------------------------------------------------------------------------------------------- empty, memory


def test_an_empty_desk_offers_a_file_and_sample_orders(hand: Hand, theme: Theme, qtbot: Any) -> None:
    screen = hand.open(theme)
    empty = screen.parts.empty
    assert empty.isVisible()
    with qtbot.waitSignal(screen.import_requested):
        empty.import_button.click()
    with qtbot.waitSignal(screen.sample_requested):
        empty.sample_button.setFocus()
        QTest.keyClick(empty.sample_button, Qt.Key.Key_Return)
        QTest.keyClick(empty.sample_button, Qt.Key.Key_Space)


def test_what_this_tab_does_not_have_can_be_searched_everywhere(hand: Hand, screen: QueueScreen) -> None:
    screen.set_filter(QueueFilter(text="80000001"))
    assert screen.parts.empty.isVisible()
    screen.parts.empty.everywhere_button.click()
    assert hand.numbers() == ["80000001-0001-1"]


def test_the_window_remembers_columns_filters_and_tab(hand: Hand, screen: QueueScreen, theme: Theme) -> None:
    screen.show_tab(Tab.TO_PACK)
    screen.set_filter(QueueFilter(warehouse="Иу", urgency=Urgency.LATER))
    screen.parts.table.setColumnWidth(1, 222)
    screen.parts.table.setColumnHidden(4, True)
    kept = screen.settings()
    assert kept["columns"]["widths"] == {"posting": 222}  # the others may begin wider in another language
    screen.set_filter(QueueFilter())
    screen.parts.table.setColumnWidth(1, 150)
    screen.restore(kept)
    assert hand.numbers() == ["70012345-0101-1"]
    assert screen.parts.table.columnWidth(1) == 222
    assert screen.parts.table.isColumnHidden(4)


def test_on_a_small_screen_nothing_scrolls_sideways_and_wide_columns_come_back(screen: QueueScreen) -> None:
    table = screen.parts.table
    table.setColumnWidth(PLACE[Column.METHOD], 150)
    screen.resize(1188, 680)
    assert not table.horizontalScrollBar().isVisible()
    assert table.columnWidth(PLACE[Column.GOODS]) >= 160
    assert table.columnWidth(PLACE[Column.METHOD]) < 150
    screen.resize(1600, 680)
    assert table.columnWidth(PLACE[Column.METHOD]) == 150


def test_a_column_kept_too_narrow_for_this_language_is_widened(screen: QueueScreen) -> None:
    screen.restore({"columns": {"widths": {"due": 60, "warehouse": 0}}})
    assert screen.parts.table.columnWidth(PLACE[Column.DUE]) > 100
    screen.parts.table.setColumnHidden(PLACE[Column.WAREHOUSE], False)
    assert screen.parts.table.columnWidth(PLACE[Column.WAREHOUSE]) == 130


def test_the_way_to_the_list_for_ozon_gives_way_before_the_scan_box(hand: Hand, screen: QueueScreen) -> None:
    hand.desk.deeds.pack(hand.numbers()[0])
    hand.pass_time(seconds=1)
    screen.resize(1600, 680)
    assert screen.parts.bar.tell_button.isVisible()
    screen.resize(1000, 680)
    assert not screen.parts.bar.tell_button.isVisible()
    assert screen.parts.bar.box.width() >= 230


def test_memory_of_another_version_is_no_trouble(hand: Hand, screen: QueueScreen) -> None:
    screen.restore({"views": {"tab": "gone", "views": {"to_pack": {"sort": "nonsense", "urgency": "?"}}}, "split": [1]})
    assert len(hand.numbers()) == 4


def test_keys_reach_the_actions(hand: Hand, screen: QueueScreen, qtbot: Any) -> None:
    screen.activateWindow()
    screen.parts.detail.show_posting(hand.id_of(SECOND))
    with qtbot.waitSignal(screen.hold_requested) as told:
        QTest.keyClick(screen, Qt.Key.Key_F4)
    assert told.args == [hand.id_of(SECOND)]


def test_the_details_below_the_table_leave_it_room_and_overlap_nowhere(hand: Hand, theme: Theme, qtbot: Any) -> None:
    take_in(hand.desk, draft("0201234567-0029-1"))
    screen = hand.open(theme)
    screen.resize(932, 610)
    detail = screen.parts.detail

    def rows() -> int:
        return len({button.y() for button in detail._all_buttons() if button.y() > 0})

    qtbot.waitUntil(lambda: rows() == 1)
    shown = [detail.countdown.geometry(), *(button.geometry() for button in detail._all_buttons())]
    assert detail.height() < screen.height() // 2
    assert not any(one.intersects(other) for one in shown for other in shown if one is not other)
    screen.resize(1274, 610)
    qtbot.waitUntil(lambda: rows() == 3)
