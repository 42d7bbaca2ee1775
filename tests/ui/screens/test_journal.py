"""The journal: read, searched, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.status import Stage
from ozon_desk.ui.bus import DeskSignals
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


def deeds(screen):
    return [screen.model.index(row, 1).data() for row in range(screen.model.rowCount())]


def test_an_empty_journal_says_so(screen):
    assert screen.empty.isVisible()
    assert not screen.undo.isEnabled()


def test_what_is_done_stands_on_top_at_once(desk, screen):
    take_in(desk, *map(draft, NUMBERS))
    desk.deeds.pack(NUMBERS[0])
    assert len(deeds(screen)) == 2
    assert NUMBERS[0] in deeds(screen)[0]


def test_undo_says_what_strikes_it_through_and_redo_does_it_again(desk, screen, qtbot):
    take_in(desk, *map(draft, NUMBERS))
    desk.deeds.pack(NUMBERS[0])
    assert NUMBERS[0] in screen.undo.toolTip()
    screen.undo.click()
    qtbot.waitUntil(lambda: desk.deeds.find(NUMBERS[0]).stage is Stage.NEW and screen.redo.isEnabled())
    packed = screen.model.index(1, 1)
    assert packed.data(Qt.ItemDataRole.FontRole).strikeOut()
    screen.redo.click()
    qtbot.waitUntil(lambda: desk.deeds.find(NUMBERS[0]).stage is Stage.PACKED)


def test_an_undo_that_is_refused_says_why_inline(desk, screen, qtbot):
    take_in(desk, draft(NUMBERS[0]))
    label = desk.labels.prepare([desk.deeds.find(NUMBERS[0]).id], LabelSize.SMALL)
    desk.labels.printed(label.serials, LabelSize.SMALL)
    screen.undo.click()
    qtbot.waitUntil(screen.problem.isVisible)
    assert desk.deeds.find(NUMBERS[0]).posting_number == NUMBERS[0]


def test_a_scan_shows_the_history_of_one_posting_with_its_import(desk, screen):
    take_in(desk, *map(draft, NUMBERS))
    desk.deeds.pack(NUMBERS[0])
    desk.deeds.hold(NUMBERS[1], HoldReason.DAMAGED)
    Fingers(screen.search).scan(NUMBERS[1])
    assert len(deeds(screen)) == 2
    assert NUMBERS[1] in deeds(screen)[0]
    tip = screen.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "→" in tip


def test_a_number_nobody_knows_is_told(desk, screen):
    take_in(desk, draft(NUMBERS[0]))
    screen.show_history_of("4711")
    assert screen.empty.isVisible()
    assert "4711" in screen.empty.text()
    screen.show_history_of("")
    assert len(deeds(screen)) == 1


def test_a_long_journal_is_read_as_far_as_it_is_looked_at(desk, screen):
    take_in(desk, draft(NUMBERS[0]))
    screen.hide()
    for _ in range(200):
        desk.deeds.hold(NUMBERS[0], HoldReason.DAMAGED)
        desk.deeds.release(NUMBERS[0])
    screen.show()
    before = screen.model.rowCount()
    assert before < 401
    screen.table.scrollToBottom()
    while screen.model.canFetchMore(screen.model.index(-1, -1)):
        screen.model.fetchMore(screen.model.index(-1, -1))
    assert screen.model.rowCount() == 401
