"""The model of the goods, under Qt's own tester."""

from __future__ import annotations

from PySide6.QtTest import QAbstractItemModelTester

from ozon_desk.domain.packing import OnBench
from ozon_desk.domain.posting import Item, Posting
from ozon_desk.ui.packing.goods import GoodsModel

POSTING = Posting(
    id=1, posting_number="70012345-0101-1", items=(Item("1", "A", "Scarf", 2), Item("2", "B", "Cable", 1))
)


def test_the_current_row_is_the_one_counted_last_then_the_next_unfinished(qapp):
    model = GoodsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    lying = OnBench.of(POSTING)
    model.show(lying)
    assert (model.rowCount(), model.current) == (2, 0)
    lying = lying.put(["B"])[1]
    model.show(lying)
    assert model.current == 0
    lying = lying.put(["A"])[1]
    model.show(lying)
    assert model.current == 0
    model.show(lying.put(["A"])[1])
    assert model.current == -1


def test_only_the_rows_that_differ_are_told(qapp):
    model = GoodsModel()
    lying = OnBench.of(POSTING)
    model.show(lying)
    told = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.modelReset.connect(lambda: told.append("reset"))
    model.show(lying.put(["B"])[1])
    assert (1, 1) in told
    assert "reset" not in told


def test_another_posting_is_a_new_list(qapp):
    model = GoodsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(OnBench.of(POSTING))
    model.show(OnBench.of(Posting(id=2, posting_number="x", items=(Item("1", "A", "Scarf", 1),))))
    assert model.rowCount() == 1
    model.clear()
    assert model.rowCount() == 0
