"""Long lists: their beginning at once, the rest from the background, and nothing lost in between."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from ozon_desk.domain.queueing import QueueFilter, QueueSort
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk
from ozon_desk.ui.queue import listing
from ozon_desk.ui.queue.listing import Listing
from ozon_desk.ui.queue.loader import Question
from ozon_desk.ui.queue.model import QueueModel
from ozon_desk.ui.queue.table import QueueTable
from ozon_desk.ui.theme import Theme
from tests.builders import NOW, draft, take_in

COUNT = 900


@pytest.fixture
def long(file_desk: Desk, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[Listing]:
    """A list that counts as long from 100 postings on and shows 50 of them at once."""
    monkeypatch.setattr(listing, "SHORT", 100)
    monkeypatch.setattr(listing, "HEAD", 50)
    monkeypatch.setattr(listing, "FEW", 20)
    take_in(
        file_desk, *(draft(f"{number:04d}-1-1", due=NOW + timedelta(minutes=number)) for number in range(1, COUNT + 1))
    )
    model = QueueModel(file_desk)
    table = QueueTable(model, theme)
    made = Listing(file_desk, table, table)
    made.table = table  # type: ignore[attr-defined]
    yield made
    made.stop()
    table.deleteLater()


def test_the_beginning_is_there_at_once_and_the_rest_follows(long: Listing, qtbot: Any) -> None:
    with qtbot.waitSignal(long.grown):
        long.open(Question(Tab.TO_PACK), COUNT, keep=False)
        assert (len(long.ids), long.size) == (50, None)
        assert len(long.all_ids()) == COUNT
    assert long.size == COUNT
    assert list(long.ids) == list(long.all_ids())


def test_what_was_selected_far_down_is_found_again(long: Listing, qtbot: Any) -> None:
    with qtbot.waitSignal(long.grown):
        long.open(Question(Tab.TO_PACK), COUNT, keep=False)
    table: QueueTable = long.table  # type: ignore[attr-defined]
    table.choose_row(800)
    chosen = table.current_id()
    with qtbot.waitSignal(long.grown):
        long.open(Question(Tab.TO_PACK, sort=QueueSort.POSTING_NUMBER), COUNT, keep=True)
    assert table.current_id() == chosen


def test_only_the_newest_question_is_answered(long: Listing, qtbot: Any) -> None:
    with qtbot.waitSignal(long.grown):
        for text in ("1", "-1", "1-1"):
            long.open(Question(Tab.TO_PACK, QueueFilter(text=text)), COUNT, keep=True)
        long.open(Question(Tab.TO_PACK, QueueFilter(text="-1-1")), COUNT, keep=True)
    assert long.size == COUNT
    long.open(Question(Tab.TO_PACK, QueueFilter(text="0899")), COUNT, keep=True)
    assert long.size == 1


def test_a_change_far_down_leaves_everything_else(long: Listing, file_desk: Desk, qtbot: Any) -> None:
    question = Question(Tab.TO_PACK)
    with qtbot.waitSignal(long.grown):
        long.open(question, COUNT, keep=False)
    table: QueueTable = long.table  # type: ignore[attr-defined]
    resets: list[int] = []
    table.model().modelReset.connect(lambda: resets.append(1))
    file_desk.deeds.pack("0700-1-1")
    with qtbot.waitSignal(long.grown):
        long.refresh(question, COUNT - 1, frozenset({700}))
    assert long.size == COUNT - 1
    assert not resets


def test_typing_on_narrows_what_was_found(long: Listing) -> None:
    for text, count in (("088", 11), ("0888", 1), ("08889", 0)):
        long.open(Question(Tab.TO_PACK, QueueFilter(text=text)), COUNT, keep=True)
        assert long.size == count
    long.open(Question(Tab.TO_PACK, QueueFilter(text="0777")), COUNT, keep=True)
    assert long.size == 1
