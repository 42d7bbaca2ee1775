"""The deadline's pill always shows its whole words."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ozon_desk.ui.theme import LARGE
from ozon_desk.ui.widgets.pill import DeadlinePill
from tests.builders import NOW


def test_other_words_of_as_many_letters_are_not_cut(qtbot, theme):
    holder = QWidget()
    qtbot.addWidget(holder)
    pill = DeadlinePill(theme, LARGE)
    row = QHBoxLayout(holder)
    row.addWidget(pill)
    row.addStretch(1)
    holder.resize(600, 80)
    holder.show()
    for due in (NOW - timedelta(days=11, hours=11), NOW + timedelta(days=1), NOW + timedelta(days=11, hours=11)):
        pill.set_due(due, "UTC", NOW)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        assert pill.width() >= pill.sizeHint().width(), pill.words
