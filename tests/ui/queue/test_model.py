"""The table model under Qt's own tester: it tells exactly what changed."""

from __future__ import annotations

from array import array
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.domain.places import Warehouse
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.ui.queue.model import PAGE, QueueModel
from tests.builders import NOW, draft, goods_line, take_in


@pytest.fixture
def model(qapp: object, desk: Desk) -> QueueModel:
    made = QueueModel(desk)
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    return made


def fill(desk: Desk, count: int) -> array[int]:
    take_in(desk, *(draft(f"{number:04d}-1-1", due=NOW + timedelta(minutes=number)) for number in range(1, count + 1)))
    return desk.queue.ids(Tab.TO_PACK)


def test_rows_are_fetched_by_the_page(qapp: object, desk: Desk) -> None:
    model = QueueModel(desk)
    model.show(fill(desk, 400))
    asked: list[int] = []
    rows = desk.queue.rows
    desk.queue.rows = lambda ids: asked.append(len(ids)) or rows(ids)  # type: ignore[method-assign, func-returns-value]
    for row in range(20):
        assert model.index(row, 1).data() == f"{row + 1:04d}-1-1"
    assert asked == [PAGE]
    assert model.index(300, 1).data() == "0301-1-1"
    assert len(asked) == 2


def test_each_cell_says_what_it_shows(model: QueueModel, desk: Desk) -> None:
    goods = (goods_line("红茶-01", 2, "584650004", "正山小种 250g"), goods_line("A", 1, "2", "Чай"))
    take_in(desk, draft("1-1-1", *goods, due=NOW + timedelta(minutes=54, seconds=10), delivery_method="燕文 经济"))
    model.show(desk.queue.ids(Tab.TO_PACK))
    said = [model.index(0, column).data() for column in range(6)]
    assert said == ["▲ 0:54:10", "1-1-1", "正山小种 250g 红茶-01 +1", "3", "燕文 经济", "Not packed"]


def test_the_tooltip_of_the_pill_says_which_deadline_and_what_happens(model: QueueModel, desk: Desk) -> None:
    take_in(desk, draft("1-1-1"))
    model.show(desk.queue.ids(Tab.TO_PACK))
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "18:05 Moscow" in tip
    assert "Ozon sends an overdue notice" in tip
    assert "R1" in tip


def test_only_countdowns_that_read_differently_are_told(model: QueueModel, desk: Desk) -> None:
    take_in(
        desk,
        draft("1-1-1", due=NOW + timedelta(minutes=30)),
        draft("2-1-1", due=NOW + timedelta(hours=3, seconds=30)),
        draft("3-1-1", due=NOW + timedelta(days=3, seconds=30)),
    )
    model.show(desk.queue.ids(Tab.TO_PACK))
    for row in range(3):
        model.index(row, 0).data()
    model.tick(NOW, 0, 2)
    assert model.tick(NOW + timedelta(seconds=1), 0, 2) == [0]
    assert model.tick(NOW + timedelta(seconds=31), 0, 2) == [0, 1, 2]
    assert model.tick(NOW + timedelta(seconds=32), 1, 2) == []


def test_a_posting_turns_late_by_itself(model: QueueModel, desk: Desk) -> None:
    take_in(desk, draft("1-1-1", due=NOW + timedelta(seconds=5)))
    model.show(desk.queue.ids(Tab.TO_PACK))
    row = model.row(0)
    assert row is not None
    assert model.pill(row).urgency is Urgency.TODAY
    assert model.tick(NOW + timedelta(seconds=6), 0, 0) == [0]
    assert model.pill(row).urgency is Urgency.LATE


def test_a_time_of_day_elsewhere_names_its_place(model: QueueModel, desk: Desk) -> None:
    desk.shop.change(warehouses=(Warehouse("义乌一号", "Asia/Shanghai", "CN"),))
    take_in(desk, draft("1-1-1", warehouse="义乌一号", due=NOW + timedelta(hours=22)))
    model.show(desk.queue.ids(Tab.TO_PACK))
    assert model.index(0, 0).data() == "◆ tomorrow 12:05 Shanghai"


def test_changes_are_told_row_by_row(model: QueueModel, desk: Desk) -> None:
    ids = fill(desk, 10)
    model.show(ids[:])
    resets, removed, inserted, moved, changed = [], [], [], [], []
    model.modelReset.connect(lambda: resets.append(1))
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.rowsMoved.connect(lambda _parent, first, _last, _to, row: moved.append((first, row)))
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))

    model.update(ids[:3] + ids[4:], frozenset())
    model.update(ids[:], frozenset())
    later = ids[1:6] + ids[:1] + ids[6:]
    model.update(later[:], frozenset({ids[0]}))

    assert (removed, inserted, moved, changed) == ([(3, 3)], [(3, 3)], [(0, 6)], [(5, 5)])
    assert not resets
    assert list(model.ids) == list(later)


def test_a_row_that_changed_is_read_anew(model: QueueModel, desk: Desk) -> None:
    ids = fill(desk, 2)
    model.show(ids[:])
    assert model.index(0, 4).data() == ""
    take_in(desk, draft("0001-1-1", due=NOW + timedelta(minutes=1), delivery_method="CJ"))
    model.update(desk.queue.ids(Tab.TO_PACK), frozenset({ids[0]}))
    assert model.index(0, 4).data() == "CJ"


def test_a_posting_that_has_gone_since_shows_an_empty_row(model: QueueModel, desk: Desk) -> None:
    model.show(array("q", [*fill(desk, 1), 999]))
    assert model.index(1, 1).data() is None
