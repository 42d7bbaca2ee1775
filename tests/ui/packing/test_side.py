"""The column beside the bench gives way where an alarm takes its room: what stays is whole."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from ozon_desk.domain.status import OzonStatus
from ozon_desk.ui.labels import sending
from ozon_desk.ui.packing.column import SideColumn
from ozon_desk.ui.widgets.elided import ElidedLabel
from tests.builders import NOW, draft, take_in
from tests.ui.packing.conftest import BIG, SOON

PULLED = tuple(f"0201234567-000{place}-1" for place in range(5))


@pytest.fixture
def crowded(qtbot, desk, theme, printers, output, orders, monkeypatch):
    """Boxes to pull, labels that failed, and postings that wait."""
    for number in PULLED:
        take_in(desk, draft(number))
        desk.deeds.pack(number)
        take_in(desk, draft(number, status=OzonStatus.CANCELLED))
    for place in range(4):
        take_in(desk, draft(f"0300000000-000{place}-1"))
    printers.name = "XP-420B"
    monkeypatch.setattr(sending, "dpi_of", lambda _route: 203)
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(400, 900)
    column = SideColumn(desk, desk.new_bench(), theme, output)
    column.setParent(ground)
    for number in (SOON, BIG):
        output.send(desk.deeds.pack(number))
    column.resize(column.width(), 900)
    ground.show()
    qtbot.waitUntil(lambda: column.printing.retry.isVisible())
    column.show_around(column.look(NOW), NOW, skip=0)
    column.ground = ground
    return column


def is_whole(column) -> bool:
    """Nothing lies on anything else, and nothing is lower than its words."""
    column.layout().activate()
    for card in (column.left, column.pull, column.printing, column.next):
        lines = [part for part in card.findChildren(QLabel) if part.isVisible()]
        if card.isVisible() and card.height() < card.body.totalMinimumHeightForWidth(card.width()):
            return False
        if any(line.height() < line.fontMetrics().height() for line in lines):
            return False
    return True


def rows(column) -> list:
    return [button for button in column.next.rows._buttons if button.isVisible()]


def test_where_there_is_room_all_of_it_is_shown(crowded):
    assert [line.isVisible() for line in crowded.pull.numbers] == [True] * 4
    assert crowded.printing.retry.isVisible()
    assert crowded.printing.all.isVisible()
    assert is_whole(crowded)


@pytest.mark.parametrize("height", range(300, 900, 50))
def test_whatever_the_height_nothing_is_cut(crowded, height):
    crowded.resize(crowded.width(), height)
    assert is_whole(crowded)
    assert crowded.pull.title.isVisible()
    assert all(button.geometry().bottom() < crowded.next.rows.height() for button in rows(crowded))


def test_a_folded_card_says_how_many_more_there_are(crowded):
    crowded.pull.fold(2)
    assert [line.isVisible() for line in crowded.pull.numbers] == [True, False, False, False]
    assert (crowded.pull.title.text(), crowded.pull.more.text()) == ("Pull from the pile: 5", "and 4 more")


def test_only_whole_rows_of_what_comes_next_are_shown(crowded):
    column = crowded.next.rows
    for height, whole in ((0, 0), (43, 0), (44, 1), (131, 2), (176, 4), (400, 4)):
        column.fit(height)
        assert len(rows(crowded)) == whole


def test_the_same_reason_is_said_once(crowded):
    said = [line.reason for line in crowded.printing._lines if line.isVisible()]
    assert [reason.isVisible() for reason in said] == [True, False]


def test_a_number_is_cut_before_what_is_said_of_it(qtbot):
    label = ElidedLabel("0201279033-0035-1, box 2: not printed")
    qtbot.addWidget(label)
    label.shorten("0201279033-0035-1")
    label.resize(label.fontMetrics().horizontalAdvance(label.text()) - 40, 20)
    assert label.shown_text().startswith("…")
    assert label.shown_text().endswith("35-1, box 2: not printed")
    label.resize(1000, 20)
    assert label.shown_text() == label.text()
