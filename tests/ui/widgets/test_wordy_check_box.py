"""A box to tick whose words wrap."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFormLayout, QWidget

from ozon_desk.ui.widgets.wordy_check_box import WordyCheckBox

LONG = "В белом списке Ozon или исключение (свой склад за границей, накладные местного перевозчика)"


def test_its_words_wrap_and_are_part_of_it(shown) -> None:
    page = QWidget()
    form = QFormLayout(page)
    box = WordyCheckBox(LONG)
    form.addRow("Перевозчик", box)
    page.resize(360, 300)
    shown(page)
    assert page.width() == 360
    assert box.geometry().right() <= page.width()
    assert box.words.height() >= box.words.heightForWidth(box.words.width())
    assert box.accessibleName() == LONG
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 8, box.height() - 6))
    assert box.isChecked()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
