"""The owner's evening on the real window, by keys alone: what was late, why, and from there to the posting."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ozon_desk.domain.lateness import Cause
from ozon_desk.domain.status import OzonStatus
from ozon_desk.ui.review.screen import ReviewScreen
from ozon_desk.ui.review.spans import SpanKind
from tests.builders import NOW, draft, take_in
from tests.journeys.hands import dialog_up, frame_of, press, until

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NUMBER = "0201234567-0031-1"


def _come_back(program):
    """To the window, after a dialog."""
    program.window.activateWindow()
    until(program.window.isActiveWindow)


def test_from_a_bar_to_a_cause_to_a_posting_and_back(program):
    frame = frame_of(program)
    last_week = NOW - timedelta(days=7)
    away = {"status": OzonStatus.DELIVERING}
    take_in(
        frame.desk,
        draft("0201234567-0030-1", due=last_week, handed_over_at=last_week - timedelta(hours=1), **away),
        draft(NUMBER, due=last_week, handed_over_at=last_week + timedelta(hours=9), **away),
    )

    press(program.window, Qt.Key.Key_D, CONTROL)
    review = frame.stack.currentWidget()
    assert isinstance(review, ReviewScreen)
    until(lambda: not review.reading.is_busy and review.late.share.text())
    assert review.late.share.text() == "—"

    press(QApplication.focusWidget(), Qt.Key.Key_Left, ALT)
    until(lambda: review.late.share.text() == "50.0 %" and not review.reading.is_busy)

    chart = QApplication.focusWidget()
    assert chart is review.chart
    for _ in range(3):
        press(chart, Qt.Key.Key_Right)
    press(chart, Qt.Key.Key_Down)
    assert chart.accessibleDescription() == "Wed 11 Nov: late 1"
    press(chart, Qt.Key.Key_Return)
    table = QApplication.focusWidget()
    assert table is review.list.late_table
    assert table.model().index(0, 0).data() == NUMBER

    press(table, Qt.Key.Key_F4)
    dialog = dialog_up()
    dialog.activateWindow()
    until(dialog.isActiveWindow)
    press(dialog.focusWidget(), Qt.Key.Key_5)
    press(dialog.focusWidget(), Qt.Key.Key_Return)
    until(lambda: [one.cause.cause for one in review.shown or ()] == [Cause.CARRIER_SILENT])
    assert frame.desk.history.newest()[0].deed == "late_cause"

    _come_back(program)
    press(table, Qt.Key.Key_E, CONTROL)
    export = dialog_up()
    export.activateWindow()
    until(export.isActiveWindow)
    press(export.focusWidget(), Qt.Key.Key_Return)
    until(lambda: QApplication.activeModalWidget() is None)

    _come_back(program)
    press(table, Qt.Key.Key_Return)
    assert frame.place_in_front() == "queue"
    until(lambda: frame.queue.chosen_id() == frame.desk.deeds.find(NUMBER).id)

    press(program.window, Qt.Key.Key_D, CONTROL)
    QTest.keyClick(review.chart, Qt.Key.Key_5)
    assert review.span.kind is SpanKind.YEAR
    until(lambda: review.late.share.text() == "50.0 %" and not review.reading.is_busy)
