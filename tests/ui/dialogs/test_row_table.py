"""Rows that are fetched as they are looked at."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable

COLUMNS = (Column("number", str), Column("square", lambda n: str(n * n), bold=True))


def test_only_what_is_looked_at_is_taken_from_the_source(qtmodeltester):
    taken = []

    def source():
        for number in range(100_000):
            taken.append(number)
            yield number

    model = RowModel(COLUMNS, source())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert len(taken) < 1000
    before = model.rowCount()
    model.fetchMore(QModelIndex())
    assert model.rowCount() > before
    model.set_rows([3])
    assert model.index(0, 1).data() == "9"
    assert not model.canFetchMore(QModelIndex())


def test_a_source_of_exactly_one_batch_ends(qtmodeltester):
    model = RowModel(COLUMNS, range(256))
    if model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == 256
    assert not model.canFetchMore(QModelIndex())


def test_selected_rows_are_copied_for_a_spreadsheet(shown):
    model = RowModel(COLUMNS, range(5))
    table = shown(RowTable(model, "squares"))
    table.selectRow(3)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "3\t9"


def test_a_row_is_chosen_also_while_a_key_is_held_down(shown):
    table = shown(RowTable(RowModel(COLUMNS, range(5)), "squares"))
    QTest.keyPress(table, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    table.selectRow(3)
    table.selectRow(3)
    assert table.chosen_rows() == [3]
    table.selectRow(1)
    assert table.chosen_rows() == [1]
    table.selectRow(9)
    assert table.chosen_rows() == [1]
    QTest.keyRelease(table, Qt.Key.Key_Control)
