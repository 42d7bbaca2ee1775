"""Settings: what is applied is stored, what is wrong is refused inline."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest

from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.places import DeliveryMethod, Requirement, Warehouse
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.ui.screens.settings import SettingsScreen
from tests.builders import draft, take_in


@pytest.fixture
def open_page(theme, memory, worker, resources, shown):
    def open_section(desk, name):
        screen = shown(SettingsScreen(desk, theme, memory, worker, resources))
        screen.show_section(name)
        screen.setFocus()
        page = screen.pages[name]
        page.screen = screen
        return page

    return open_section


def ctrl_s(page):
    QTest.keyClick(page.screen.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_the_shops_zone_and_country_are_stored(desk, open_page, qtbot):
    page = open_page(desk, "shop")
    page.zone.setCurrentText("Asia/Shanghai")
    page.country.set_country("CN")
    ctrl_s(page)
    qtbot.waitUntil(lambda: (desk.shop.settings.time_zone, desk.shop.settings.country) == ("Asia/Shanghai", "CN"))
    assert desk.history.newest()[0].deed == "setting"


def test_a_zone_that_is_none_is_refused_inline(desk, open_page):
    page = open_page(desk, "shop")
    page.zone.setEditText("Moscow somewhere")
    ctrl_s(page)
    assert page.problem.isVisible()
    assert desk.history.newest() == []


def test_answers_about_files_are_forgotten(desk, open_page, qtbot):
    desk.shop.change(import_time_zone="UTC", mapped_layouts={"a": {"sku": "SKU"}})
    page = open_page(desk, "shop")
    page.forget_zone.click()
    qtbot.waitUntil(lambda: desk.shop.settings.import_time_zone == "" and page.forget_layouts.isEnabled())
    page.forget_layouts.click()
    qtbot.waitUntil(lambda: not desk.shop.settings.mapped_layouts)


def test_warehouses_seen_in_orders_are_offered_and_set(desk, open_page, qtbot):
    take_in(desk, draft("0201234567-0001-1", warehouse="Химки"), draft("0201234567-0002-1", warehouse="Шэньчжэнь"))
    page = open_page(desk, "warehouses")
    assert sorted(place.name for place in page.places) == ["Химки", "Шэньчжэнь"]
    row = [place.name for place in page.places].index("Шэньчжэнь")
    page.table.selectRow(row)
    page.zone.setCurrentText("Asia/Shanghai")
    page.country.set_country("CN")
    page.days.setValue(2)
    page.table.selectRow(1 - row)
    assert page.zone.zone == "Europe/Moscow"
    ctrl_s(page)
    qtbot.waitUntil(lambda: len(desk.shop.settings.warehouses) == 2)
    assert desk.shop.warehouse("Шэньчжэнь") == Warehouse("Шэньчжэнь", "Asia/Shanghai", "CN", 2)
    assert desk.shop.warehouse("Химки").packing_days is None


def test_before_the_first_import_there_is_nothing_to_set(desk, open_page):
    page = open_page(desk, "methods")
    assert page.empty.isVisible()
    assert not page.apply.isEnabled()


def test_a_delivery_method_is_set(desk, open_page, qtbot):
    take_in(desk, draft(delivery_method="СДЭК до двери"))
    page = open_page(desk, "methods")
    assert page.carrier.currentText() == "CDEK"
    page.integration.setCurrentIndex(page.integration.findData(IntegrationType.TRACKING_3PL))
    page.has_cut_off.setChecked(True)
    page.cut_off.setTime(QTime(14, 30))
    page.first_mile.setValue(2)
    ctrl_s(page)
    qtbot.waitUntil(lambda: desk.shop.method("СДЭК до двери") is not None)
    wanted = DeliveryMethod("СДЭК до двери", "CDEK", IntegrationType.TRACKING_3PL, time(14, 30), 2)
    assert desk.shop.settings.delivery_methods == (wanted,)


def test_labels_size_and_language_are_kept(desk, open_page, qtbot):
    page = open_page(desk, "labels")
    page.label_size.setCurrentIndex(page.label_size.findData(LabelSize.MEDIUM))
    page.language.setCurrentIndex(page.language.findData("zh_CN"))
    ctrl_s(page)
    qtbot.waitUntil(lambda: desk.shop.settings.label_size is LabelSize.MEDIUM)
    assert desk.shop.settings.label_language == "zh_CN"


def test_language_and_look_are_told_to_the_window(desk, open_page, qtbot):
    page = open_page(desk, "look")
    page.language.setCurrentIndex(page.language.findData("ru"))
    page.theme.setCurrentIndex(page.theme.findData("dark"))
    page.text.setCurrentIndex(page.text.findData(150))
    chosen = []
    for signal in (page.screen.language_chosen, page.screen.theme_chosen, page.screen.text_chosen):
        signal.connect(chosen.append)
    ctrl_s(page)
    assert chosen == ["dark", 150, "ru"]


def test_a_watched_folder_must_be_there(desk, memory, open_page, qtbot, tmp_path):
    page = open_page(desk, "folder")
    page.watching.setChecked(True)
    page.folder.setText(str(tmp_path / "gone"))
    ctrl_s(page)
    assert page.problem.isVisible()
    page.folder.setText(str(tmp_path))
    with qtbot.waitSignal(page.screen.watching_chosen) as chosen:
        ctrl_s(page)
    assert chosen.args == [str(tmp_path)]
    assert (memory.watched_folder, memory.watching) == (str(tmp_path), True)


def test_a_back_up_is_made_and_listed(file_desk, open_page, qtbot, tmp_path):
    page = open_page(file_desk, "backups")
    assert page.model.rowCount() == 0
    ctrl_s(page)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    target = tmp_path / "stick.db"
    page.back_up_to(target)
    qtbot.waitUntil(lambda: target.exists() and page.apply.isEnabled())


def test_a_back_up_onto_a_missing_disk_is_told_inline(file_desk, open_page, qtbot, tmp_path):
    page = open_page(file_desk, "backups")
    page.back_up_to(tmp_path / "no" / "stick.db")
    qtbot.waitUntil(page.problem.isVisible)


@pytest.mark.parametrize(
    "name", ["look", "shop", "warehouses", "methods", "packing", "rules", "labels", "templates", "folder", "backups"]
)
def test_every_section_opens_and_closes(desk, open_page, name):
    assert open_page(desk, name).isVisible()


def test_what_the_bench_asks_for_is_off_at_first_and_switched_on(desk, open_page, qtbot):
    page = open_page(desk, "packing")
    asked = (page.weighing.requirement, page.measuring.requirement)
    assert asked == (Requirement.OFF, Requirement.OFF)
    assert not any(box.isChecked() for box in (page.scan_back, page.marks, page.learn_barcodes))
    page.weighing.set_requirement(Requirement.REQUIRED)
    page.measuring.set_requirement(Requirement.OPTIONAL)
    page.scan_back.click()
    page.marks.click()
    page.learn_barcodes.click()
    ctrl_s(page)
    qtbot.waitUntil(lambda: desk.shop.settings.weighing is Requirement.REQUIRED)
    now = desk.shop.settings
    assert (now.measuring, now.scan_back, now.marks, now.learn_barcodes) == (Requirement.OPTIONAL, True, True, True)


def test_a_delivery_method_asks_for_more_than_the_shop_and_for_nothing_again(desk, open_page, qtbot):
    take_in(desk, draft("0201234567-0001-1", delivery_method="4PX"))
    page = open_page(desk, "methods")
    assert page.weighing.requirement is None
    page.weighing.set_requirement(Requirement.REQUIRED)
    page.measuring.set_requirement(Requirement.OFF)
    ctrl_s(page)
    qtbot.waitUntil(lambda: len(desk.shop.settings.delivery_methods) == 1)
    method = desk.shop.method("4PX")
    assert (method.weighing, method.measuring) == (Requirement.REQUIRED, Requirement.OFF)
    qtbot.waitUntil(lambda: page.model.index(0, 5).data() == "required")
    page.weighing.set_requirement(None)
    ctrl_s(page)
    qtbot.waitUntil(lambda: desk.shop.method("4PX").weighing is None)
    assert desk.shop.method("4PX").measuring is Requirement.OFF


def test_every_section_is_named_whole_whatever_the_letters(desk, theme, memory, worker, resources, shown):
    screen = SettingsScreen(desk, theme, memory, worker, resources)
    screen.setStyleSheet("QWidget { font-size: 30px; }")
    shown(screen)
    sections = screen.sections
    names = [sections.item(row).text() for row in range(sections.count())]
    assert max(map(sections.fontMetrics().horizontalAdvance, names)) < sections.viewport().width()


def test_a_packer_is_told_who_changes_the_shops_settings(desk, open_page, qtbot):
    page = open_page(desk, "shop")
    screen = page.screen
    olga = desk.packers.add("Olga", pin="2580", is_owner=True)
    for name in screen.pages:
        screen.show_section(name)
        screen.look_again()
        shown = screen.stack.currentWidget()
        assert shown is (screen.pages[name] if name in ("look", "notices", "printers") else screen.closed)
    assert "Olga" in screen.closed.told.text()
    with qtbot.waitSignal(screen.who_wanted):
        screen.closed.sign_in.click()
    desk.packers.sign_in(olga)
    screen.look_again()
    assert screen.stack.currentWidget() is screen.pages[screen.section]


def test_only_the_section_that_is_wanted_is_built(desk, open_page):
    screen = open_page(desk, "shop").screen
    assert [key for key in screen.pages if screen.pages.there(key) is not None] == ["look", "shop"]
    assert len(list(screen.pages)) == screen.sections.count()
