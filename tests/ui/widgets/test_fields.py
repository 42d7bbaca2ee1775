"""Fields whose words must be whole."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit

from ozon_desk.ui.widgets.wordy_spin_box import WordySpinBox

LINE_EDIT_MARGINS = 4


@pytest.mark.parametrize("words", ["never", "as the rule says", "сколько останется"])
def test_words_for_the_least_number_are_whole(qtbot, theme, words):
    box = WordySpinBox(words)
    box.setStyleSheet(theme.style_sheet())
    qtbot.addWidget(box)
    box.setRange(0, 9)
    box.resize(box.minimumSizeHint())
    box.show()
    field = box.findChild(QLineEdit)
    assert box.text() == words
    assert field.width() - LINE_EDIT_MARGINS >= field.fontMetrics().horizontalAdvance(words)
