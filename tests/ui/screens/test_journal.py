"""The journal: read, searched, read at length, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from ozon_desk.domain.deed_kinds import DeedKind
from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.posting import Buyer, HoldReason
from ozon_desk.domain.status import Stage
from ozon_desk.services.journal import JournalQuery
from ozon_desk.ui.bus import DeskSignals
from ozon_desk.ui.journal.take_back import TakeBackDialog
from ozon_desk.ui.screens.journal import JournalScreen
from tests.builders import draft, take_in
from tests.ui.fingers import Fingers

NUMBERS = [f"0201234567-{n:04d}-1" for n in range(3)]


@pytest.fixture
def screen(desk, theme, worker, shown):
    signals = DeskSignals(desk)
    made = JournalScreen(desk, theme, signals, worker)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    yield shown(made)
    signals.stop()


@pytest.fixture
def packed(desk, screen, qtbot):
    """Three postings, the first packed, the second put aside; all of it read."""
    take_in(desk, *map(draft, NUMBERS))
    desk.deeds.pack(NUMBERS[0])
    desk.deeds.hold(NUMBERS[1], HoldReason.DAMAGED)
    qtbot.waitUntil(lambda: len(deeds(screen)) == 3)
    return screen


def deeds(screen):
    return [screen.model.index(row, 1).data() for row in range(screen.model.rowCount())]


def chosen(screen, row, qtbot):
    """The entry of a row, when it stands beside the list."""
    screen.table.selectRow(row)
    wanted = screen.model.row(row).entry_id
    # The same entry may stand there already, as it was before the last deed.
    qtbot.waitUntil(lambda: not screen._readings.are_running)
    assert screen.entry.entry.line.entry_id == wanted
    return screen.entry


def test_an_empty_journal_says_so(screen, qtbot):
    qtbot.waitUntil(lambda: bool(screen.empty.text()))
    assert screen.empty.isVisible()
    assert not screen.undo.isEnabled()
    assert not screen.entry.isVisible()


def test_what_is_done_stands_on_top_at_once(desk, packed, qtbot):
    assert NUMBERS[1] in deeds(packed)[0]
    desk.deeds.release(NUMBERS[1])
    qtbot.waitUntil(lambda: len(deeds(packed)) == 4)


def test_undo_says_what_strikes_it_through_and_redo_does_it_again(desk, packed, qtbot):
    assert NUMBERS[1] in packed.undo.toolTip()
    packed.undo.click()
    qtbot.waitUntil(lambda: not desk.deeds.find(NUMBERS[1]).on_hold and packed.redo.isEnabled())
    qtbot.waitUntil(lambda: len(deeds(packed)) == 4)
    assert packed.model.index(1, 1).data(Qt.ItemDataRole.FontRole).strikeOut()
    packed.redo.click()
    qtbot.waitUntil(lambda: desk.deeds.find(NUMBERS[1]).on_hold)


def test_an_undo_that_is_refused_says_why_inline(desk, screen, qtbot):
    take_in(desk, draft(NUMBERS[0]))
    label = desk.labels.prepare([desk.deeds.find(NUMBERS[0]).id], LabelSize.SMALL)
    desk.labels.printed(label.serials, LabelSize.SMALL)
    qtbot.waitUntil(screen.undo.isEnabled)
    screen.undo.click()
    qtbot.waitUntil(lambda: not screen._errands.are_running and not screen._readings.are_running)
    assert screen.problem.isVisible(), "also once the journal was read again"
    assert desk.deeds.find(NUMBERS[0]).posting_number == NUMBERS[0]


def test_a_scan_shows_the_history_of_one_posting_with_its_import(packed, qtbot):
    Fingers(packed.search).scan(NUMBERS[1])
    qtbot.waitUntil(lambda: len(deeds(packed)) == 2)
    assert NUMBERS[1] in deeds(packed)[0]


def test_ctrl_f_goes_to_the_search(packed):
    packed.table.setFocus()
    QTest.keyClick(packed.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert packed.search.hasFocus()


def test_what_nobody_knows_is_told(packed, qtbot):
    packed.search.setText("4711")
    packed.show_history_of("4711")
    qtbot.waitUntil(packed.empty.isVisible)
    assert "4711" in packed.empty.text()
    packed.search.clear()
    packed.show_history_of("")
    qtbot.waitUntil(lambda: len(deeds(packed)) == 3)


def test_it_is_narrowed_to_a_person_days_and_a_kind(desk, packed, qtbot):
    desk.pen.who = "Anna"
    desk.deeds.release(NUMBERS[1])
    qtbot.waitUntil(lambda: packed.filters.who.findData("Anna") > 0)
    packed.filters.who.setCurrentIndex(packed.filters.who.findData("Anna"))
    qtbot.waitUntil(lambda: len(deeds(packed)) == 1)
    packed.filters.clear.click()
    packed.filters.kinds.setCurrentIndex(1 + list(DeedKind).index(DeedKind.HOLD))
    qtbot.waitUntil(lambda: len(deeds(packed)) == 2)
    assert packed.query == JournalQuery(deed=DeedKind.HOLD)
    packed.filters.days.setCurrentIndex(2)
    qtbot.waitUntil(packed.empty.isVisible)
    packed.filters.clear.click()
    qtbot.waitUntil(lambda: len(deeds(packed)) == 4)
    assert not packed.filters.clear.isVisible()


def test_the_entry_tells_from_what_to_what(packed, qtbot):
    entry = chosen(packed, 1, qtbot)
    assert "Not packed → Packed" in entry.told.text()
    assert entry.take_back.isVisible()


def test_a_buyer_is_only_named(desk, packed, qtbot):
    take_in(desk, draft(NUMBERS[2], buyer=Buyer(recipient_name="Образец")))
    qtbot.waitUntil(lambda: len(deeds(packed)) == 4)
    entry = chosen(packed, 0, qtbot)
    assert NUMBERS[2] in entry.told.text()
    assert "Образец" not in entry.told.text()


def test_an_older_deed_is_taken_back_after_a_look_at_what_comes_back(desk, packed, press, qtbot):
    chosen(packed, 1, qtbot)
    packed.table.setFocus()
    QTest.keyClick(packed.table, Qt.Key.Key_Return)
    dialog = packed.findChild(TakeBackDialog)
    assert dialog is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.deeds.find(NUMBERS[0]).stage is Stage.PACKED
    packed.entry.take_back.click()
    dialog = next(one for one in packed.findChildren(TakeBackDialog) if one.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.deeds.find(NUMBERS[0]).stage is Stage.NEW)
    assert desk.deeds.find(NUMBERS[1]).on_hold
    qtbot.waitUntil(lambda: NUMBERS[0] in packed.told.text())


def test_what_cant_be_taken_back_says_what_is_in_the_way(desk, packed, qtbot):
    desk.tracking.enter(NUMBERS[0], "RA644000005RU", insist=True)
    qtbot.waitUntil(lambda: len(deeds(packed)) == 4)
    entry = chosen(packed, 2, qtbot)
    assert not entry.take_back.isVisible()
    assert NUMBERS[0] in entry.why.text()
    assert str(packed.model.row(0).entry_id) in entry.why.text()


def test_a_long_journal_is_read_as_far_as_it_is_looked_at(desk, screen, qtbot):
    take_in(desk, draft(NUMBERS[0]))
    screen.hide()
    for _ in range(200):
        desk.deeds.hold(NUMBERS[0], HoldReason.DAMAGED)
        desk.deeds.release(NUMBERS[0])
    screen.show()
    qtbot.waitUntil(lambda: screen.model.rowCount() > 1)
    assert screen.model.rowCount() < 401

    def all_read():
        screen.table.scrollToBottom()
        return screen.model.rowCount() == 401

    qtbot.waitUntil(all_read)
    ids = [line.entry_id for line in screen.model.rows]
    assert ids == sorted(set(ids), reverse=True)
    assert not screen.model.canFetchMore(screen.model.index(-1, -1))
