"""The owner edits a label: what is seen is checked, what is good is stored, and printed from then on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.label_templates import ElementKind, Place
from ozon_desk.ui import texts
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.screens.settings import SettingsScreen

Kind = ElementKind


@pytest.fixture
def page(desk, theme, worker, resources, shown, tmp_path):
    screen = SettingsScreen(desk, theme, MachineMemory(tmp_path / "memory.ini"), worker, resources)
    screen.resize(1270, 700)
    shown(screen)
    screen.show_section("templates")
    page = screen.pages["templates"]
    page.screen = screen
    return page


def row_of(page, kind):
    return [element.kind for element in page.template.elements].index(kind)


def choose(page, kind):
    page.list.setCurrentRow(row_of(page, kind))
    return page.fields


def item(page, kind):
    return page.list.item(row_of(page, kind))


def tick(page, kind, on):
    item(page, kind).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def ctrl_s(page):
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def picture(page):
    return page.preview.picture.pixmap().toImage()


def test_the_built_in_template_of_the_shops_size_is_shown(desk, page):
    assert page.size_chosen is LabelSize.SMALL
    assert [page.list.item(row).text() for row in range(page.list.count())] == [
        texts.element_name(element.kind.value) for element in desk.label_templates.built_in(LabelSize.SMALL).elements
    ]
    assert not page.apply.isEnabled()
    assert not page.back.isEnabled()
    assert not picture(page).isNull()


def test_an_element_switched_off_leaves_the_preview_and_is_stored(desk, page, qtbot):
    before = picture(page)
    tick(page, Kind.WAREHOUSE, False)
    assert picture(page) != before
    ctrl_s(page)
    qtbot.waitUntil(lambda: desk.label_templates.is_own(LabelSize.SMALL))
    assert desk.label_templates.of(LabelSize.SMALL).of_kind(Kind.WAREHOUSE) is None
    assert desk.history.newest()[0].deed == "setting"
    qtbot.waitUntil(lambda: not page.apply.isEnabled())


def test_space_switches_and_alt_with_arrows_moves(page):
    page.list.setFocus()
    choose(page, Kind.CARRIER)
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert not page.template.elements[page.list.currentRow()].on
    before = page.list.currentRow()
    QTest.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert page.list.currentRow() == before - 1
    assert page.template.elements[before - 1].kind is Kind.CARRIER
    page.down.click()
    assert page.template.elements[before].kind is Kind.CARRIER


def test_what_makes_no_good_label_is_said_at_its_element_and_cant_be_stored(desk, page):
    choose(page, Kind.CODE128).size_mm.setValue(16.0)
    assert "⊗ Goods runs 7.4 mm off the label" in item(page, Kind.GOODS).text()
    assert not page.apply.isEnabled()
    assert page.told.text().startswith("⊗ ")
    assert choose(page, Kind.GOODS).problem.isVisible()
    ctrl_s(page)
    assert desk.history.newest() == []
    choose(page, Kind.CODE128).size_mm.setValue(7.0)
    assert item(page, Kind.GOODS).text() == texts.element_name("goods")
    assert not page.fields.problem.isVisible()
    assert page.apply.isEnabled()


@pytest.mark.parametrize("kind", [Kind.POSTING_NUMBER, Kind.CODE128, Kind.PACKAGE, Kind.MARKS, Kind.DATA_MATRIX])
def test_what_tells_labels_apart_cant_be_switched_off(page, kind):
    tick(page, kind, False)
    assert texts.element_name(kind.value) + " is missing" in item(page, kind).text()
    assert not page.apply.isEnabled()


def test_a_barcode_too_dense_is_shown_as_refused_and_the_rest_is_painted(page):
    choose(page, Kind.DATA_MATRIX).size_mm.setValue(5.0)
    assert "too fine for 203 dpi" in item(page, Kind.DATA_MATRIX).text()
    assert not picture(page).isNull()
    choose(page, Kind.CODE128).size_mm.setValue(60.0)
    assert not picture(page).isNull()


def test_the_fields_of_an_element_are_those_that_mean_something(page):
    fields = choose(page, Kind.CODE128)
    assert [fields.size_mm.isVisible(), fields.bold.isVisible(), fields.place.isVisible()] == [True, False, False]
    fields = choose(page, Kind.RECIPIENT)
    assert all(field.isVisible() for field in (fields.caption, fields.bold, fields.lines, fields.place, fields.share))
    assert not fields.text.isVisible()
    assert choose(page, Kind.TEXT).text.isVisible()


def test_all_fields_reach_the_template(page):
    fields = choose(page, Kind.RECIPIENT)
    fields.size_mm.setValue(2.2)
    fields.place.setCurrentIndex(fields.place.findData(Place.BESIDE))
    fields.share.setValue(40)
    fields.caption.setChecked(True)
    fields.bold.setChecked(False)
    fields.shrink.setChecked(True)
    fields.gap_mm.setValue(0.2)
    element = page.template.elements[row_of(page, Kind.RECIPIENT)]
    assert (element.size_mm, element.place, element.share, element.gap_mm) == (2.2, Place.BESIDE, 40, 0.2)
    assert (element.caption, element.bold, element.shrink) == (True, False, True)


def test_own_words_and_a_line_across_are_added_and_taken_away(page):
    tick(page, Kind.PLACE, False)
    tick(page, Kind.TEXT, True)
    choose(page, Kind.TEXT).text.setText("Спасибо!")
    assert item(page, Kind.TEXT).text().startswith("Own words: Спасибо!")
    choose(page, Kind.GOODS)
    before = page.list.count()
    action = next(one for one in page.add.menu().actions() if one.text() == "Line across")
    action.trigger()
    assert page.template.elements[page.list.currentRow()].kind is Kind.RULE
    page.remove.click()
    assert page.list.count() == before
    choose(page, Kind.GOODS)
    assert not page.remove.isEnabled()


def test_back_to_the_built_in_one_before_and_after_storing(desk, page, qtbot):
    tick(page, Kind.WAREHOUSE, False)
    page.back.click()
    assert page.template == desk.label_templates.built_in(LabelSize.SMALL)
    assert desk.history.newest() == []
    tick(page, Kind.WAREHOUSE, False)
    ctrl_s(page)
    qtbot.waitUntil(lambda: desk.label_templates.is_own(LabelSize.SMALL) and page.back.isEnabled())
    qtbot.waitUntil(lambda: not page.apply.isEnabled())
    page.back.click()
    qtbot.waitUntil(lambda: not desk.label_templates.is_own(LabelSize.SMALL))
    qtbot.waitUntil(lambda: page.template == desk.label_templates.built_in(LabelSize.SMALL))


def test_changes_of_one_size_wait_while_another_is_looked_at(page):
    tick(page, Kind.WAREHOUSE, False)
    page.sizes.setCurrentIndex(2)
    assert page.sizes.itemText(0).endswith("•")
    assert not page.apply.isEnabled()
    page.sizes.setCurrentIndex(0)
    assert page.template.of_kind(Kind.WAREHOUSE) is None
    assert page.apply.isEnabled()


def test_a_stored_template_that_cant_be_read_is_said_and_can_be_replaced(desk, page, qtbot):
    desk.shop.change(label_templates={"58x40": {"form": 1, "size": "58x40", "elements": "no"}})
    page.show_stored()
    assert page.problem.isVisible()
    assert page.template == desk.label_templates.built_in(LabelSize.SMALL)
    page.back.click()
    qtbot.waitUntil(lambda: not desk.label_templates.is_own(LabelSize.SMALL) and not page.problem.isVisible())


def test_the_preview_is_dots_of_the_chosen_printer_and_says_so(page):
    assert "464 × 320" in page.preview.hint.text()
    page.preview.dpi.setCurrentIndex(1)
    assert "685 × 472" in page.preview.hint.text()
    before = picture(page)
    page.preview.content.setCurrentIndex(1)
    assert picture(page) != before
    page.preview.life_size.setChecked(True)
    assert picture(page).size() != before.size()


def test_without_room_the_columns_stand_below_each_other(page, qtbot):
    def top(widget):
        return widget.mapTo(page, QPoint(0, 0)).y()

    assert top(page.preview) < top(page.list) + page.list.height()
    page.screen.resize(700, 700)
    qtbot.waitUntil(lambda: top(page.preview) > top(page.fields) > top(page.list) + page.list.height())


def test_an_edit_is_painted_at_once(page):
    """Also that of the largest label with the longest words on the finest printer."""
    page.sizes.setCurrentIndex(2)
    page.preview.dpi.setCurrentIndex(1)
    page.preview.content.setCurrentIndex(1)
    before = picture(page)
    choose(page, Kind.CODE128).size_mm.setValue(23.0)
    assert picture(page) != before
    assert page.template.of_kind(Kind.CODE128) == replace(
        page.template.elements[row_of(page, Kind.CODE128)], size_mm=23.0
    )
