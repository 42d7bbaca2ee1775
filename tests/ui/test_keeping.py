"""What people pulled into shape, and chose, is there again: widths, sizes, filters, the window's place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ozon_desk.domain.alarms import AlarmFilter, NextStep
from ozon_desk.domain.deed_kinds import DeedKind
from ozon_desk.services.desk import Desk
from ozon_desk.services.review import Grouping
from ozon_desk.storage.database import Database
from ozon_desk.ui.alarms.screen import Period
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.dialogs.frame import DeskDialog
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.keeping import keep_widths, on_a_screen, size_of, widths_of
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.review.spans import SpanKind
from tests.builders import NOW

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ROWS = [("0201234567-0029-1", "Yanwen"), ("0201234567-0030-1", "CDEK")]


class Screen(QWidget):
    """A list on a screen of the desk, as far as the list can tell."""

    def __init__(self, memory: MachineMemory) -> None:
        super().__init__()
        self.memory = memory
        columns = tuple(Column(title, lambda row, place=place: row[place % 2]) for place, title in enumerate("ABC"))
        self.table = RowTable(RowModel(columns, ROWS, self), "Postings")
        QVBoxLayout(self).addWidget(self.table)
        self.table.fit_columns()
        self.resize(900, 300)


Screen.__module__ = "ozon_desk.ui.a_screen"


def pull(table: RowTable, column: int, by: int) -> None:
    """The right edge of a heading, by the mouse."""
    header = table.horizontalHeader()
    edge = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) - 1, header.height() // 2)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    for step in (by // 2, by):
        QTest.mouseMove(header.viewport(), edge + QPoint(step, 0))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(by, 0))


def test_a_pulled_column_stays_whatever_is_fitted_and_at_the_next_start(memory, shown):
    table = shown(Screen(memory)).table
    usual = [table.columnWidth(column) for column in range(2)]
    assert memory.columns == {}
    pull(table, 0, 60)
    assert table.columnWidth(0) == usual[0] + 60
    assert memory.columns == {"Screen.table/3": {"0": usual[0] + 60}}
    table.fit_columns()
    assert [table.columnWidth(column) for column in range(2)] == [usual[0] + 60, usual[1]]
    again = shown(Screen(memory)).table
    assert again.columnWidth(0) == usual[0] + 60
    assert not again.horizontalHeader().is_usual
    again.horizontalHeader().usual_wanted.emit()
    assert [again.columnWidth(column) for column in range(2)] == usual
    assert memory.columns == {}


def test_a_double_click_on_an_edge_fits(memory, shown):
    table = shown(Screen(memory)).table
    pull(table, 0, 200)
    header = table.horizontalHeader()
    edge = QPoint(header.sectionViewportPosition(0) + header.sectionSize(0) - 1, header.height() // 2)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseDClick(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    fitted = table.sizeHintForColumn(0)
    assert table.columnWidth(0) == fitted
    assert memory.columns["Screen.table/3"]["0"] == fitted


def test_widths_and_sizes_that_make_no_sense_are_passed_over(memory):
    memory.columns = {"a": {"0": "wide", "x": 100, "1": True, "2": -5, "3": 120}, "b": 7}
    assert widths_of(memory, "a") == {3: 120}
    assert widths_of(memory, "b") == widths_of(memory, "c") == {}
    memory.windows = {"A": [100], "B": ["x", 200], "C": [800, 600]}
    assert size_of(memory, "A") is size_of(memory, "B") is None
    assert size_of(memory, "C") == QSize(800, 600)
    keep_widths(memory, "a", {})
    assert memory.columns == {"b": 7}


class AskDialog(DeskDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__("Ask", "Do it", parent)
        self.resize(400, 300)


def test_a_dialog_comes_back_as_large_as_it_was_pulled(memory, shown):
    screen = shown(Screen(memory))
    dialog = AskDialog(screen)
    shown(dialog)
    dialog.reject()
    assert memory.windows == {}, "nobody has pulled it"
    dialog = shown(AskDialog(screen))
    dialog.resize(560, 420)
    dialog.accept()
    assert memory.windows == {"AskDialog": [560, 420]}
    assert shown(AskDialog(screen)).size() == QSize(560, 420)
    memory.windows = {"AskDialog": [9000, 9000]}
    dialog = shown(AskDialog(screen))
    assert QRect(QPoint(), dialog.screen().availableSize()).contains(QRect(QPoint(), dialog.size()))


@given(
    st.tuples(st.integers(-5000, 9000), st.integers(-5000, 9000), st.integers(200, 4000), st.integers(200, 3000)),
    st.integers(0, 2),
)
def test_a_window_is_always_wholly_on_a_screen_that_is_there(rect: tuple[int, int, int, int], gone: int) -> None:
    screens = [QRect(0, 0, 1366, 728), QRect(1366, 0, 1920, 1040)][: 2 - gone]
    window = QRect(*rect)
    placed = on_a_screen(window, screens)
    if not screens:
        assert placed == window
        return
    assert any(screen.contains(placed) for screen in screens)
    if any(screen.contains(window) for screen in screens):
        assert placed == window


@pytest.fixture
def start(qtbot, trade, theme, tmp_path, resources):
    desk = Desk(Database.open(None), trade, clock=lambda: NOW)
    memory = MachineMemory(tmp_path / "machine.ini")
    memory.watching = memory.sounds = False
    frames = []

    def another() -> DeskFrame:
        """The program is started (again)."""
        for frame in frames:
            frame.shut()
        frames[:] = [DeskFrame(desk, theme, memory, resources)]
        qtbot.addWidget(frames[0])
        return frames[0]

    another.memory = memory
    yield another
    for frame in frames:
        frame.shut()
    desk.close()


def screen_of(frame: DeskFrame, place: str) -> QWidget:
    frame.go(place)
    return frame.stack.currentWidget()


def test_filters_and_sections_are_as_they_were_left(start):
    frame = start()
    journal, alarms = screen_of(frame, "journal"), screen_of(frame, "alarms")
    journal.filters.kinds.setCurrentIndex(journal.filters.kinds.findData(DeedKind.PACKING))
    journal.filters.days.setCurrentIndex(3)
    alarms.set_period(Period.WEEK)
    alarms.set_filter(AlarmFilter(next_step=NextStep.PACK, warehouse="Yiwu"))
    cases, review = screen_of(frame, "cases"), screen_of(frame, "review")
    cases.view.setCurrentIndex(2)
    cases.mine.setChecked(True)
    review.set_kind(SpanKind.MONTH)
    review.group_by(Grouping.CARRIER)
    screen_of(frame, "settings").show_section("printers")
    frame = start()
    journal, alarms = screen_of(frame, "journal"), screen_of(frame, "alarms")
    assert journal.filters.kinds.currentData() == DeedKind.PACKING
    assert journal.filters.days.currentIndex() == 3
    assert not journal.filters.clear.isHidden()
    assert (alarms.period, alarms.filter) == (Period.WEEK, AlarmFilter(NextStep.PACK, None, "Yiwu"))
    assert alarms.periods[Period.WEEK].isChecked()
    cases, review = screen_of(frame, "cases"), screen_of(frame, "review")
    assert (cases.view.currentIndex(), cases.mine.isChecked()) == (2, True)
    assert (review.span.kind, review.by) == (SpanKind.MONTH, Grouping.CARRIER)
    assert screen_of(frame, "settings").section == "printers"


def test_what_was_kept_wrongly_does_no_harm(start):
    nonsense = {"who": 7, "kind": ["x"], "days": 99, "period": [], "step": {}, "rule": 1, "view": {}, "mine": "yes"}
    nonsense |= {"span": [1], "by": {}, "section": "gone"}
    start.memory.places = dict.fromkeys(("journal", "alarms", "cases", "review", "settings"), nonsense)
    frame = start()
    assert screen_of(frame, "journal").filters.query("").is_empty
    assert screen_of(frame, "alarms").filter == AlarmFilter()
    assert screen_of(frame, "cases").view.currentIndex() == 0
    assert screen_of(frame, "review").span.kind is SpanKind.WEEK
    assert screen_of(frame, "settings").section == "look"
