"""The domestic number stands beside the tracking number everywhere, never in its place."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.tracking import TrackingDialog
from ozon_desk.ui.dialogs.tracking_bulk import TrackingBulkDialog
from ozon_desk.ui.dialogs.tracking_lines import DOMESTIC, NUMBER
from tests.builders import draft, take_in

A = "0201234567-0029-1"
BAG, RIGHT = "SF1234567890123", "RA644000005RU"


@pytest.fixture
def worker(qapp):
    made = Worker()
    yield made
    made.stop()


def test_in_the_dialog_of_one_posting(qtbot, desk, theme):
    take_in(desk, draft(A))
    desk.domestic.enter(A, BAG, "顺丰")
    dialog = TrackingDialog(desk, theme, desk.deeds.find(A).id)
    qtbot.addWidget(dialog)
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert f"To the forwarder it goes by {BAG} · 顺丰" in told


def test_in_the_list_it_has_a_column_of_its_own(qtbot, desk, theme, worker):
    take_in(desk, draft(A))
    dialog = TrackingBulkDialog(desk, theme, worker)
    qtbot.addWidget(dialog)
    dialog.paste(f"{A}\t{RIGHT}")
    assert dialog.table.isColumnHidden(DOMESTIC)
    dialog.paste(f"posting number\ttracking number\tdomestic number\n{A}\t{RIGHT}\t{BAG}")
    assert not dialog.table.isColumnHidden(DOMESTIC)
    assert dialog.model.index(1, DOMESTIC).data() == BAG
    assert dialog.model.index(1, NUMBER).data() == RIGHT
    header = dialog.table.horizontalHeader()
    assert header.visualIndex(DOMESTIC) == header.visualIndex(NUMBER) + 1
