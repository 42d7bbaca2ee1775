"""Settings of carriers and what they fill in for delivery methods."""

from __future__ import annotations

import pytest

from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.ui.screens.settings_carriers import CarriersPage
from ozon_desk.ui.screens.settings_methods import MethodsPage
from tests.builders import draft, take_in

METHOD = "Экспресс в Россию"


@pytest.fixture
def page(desk, worker, shown):
    return shown(CarriersPage(desk, worker))


@pytest.fixture
def methods(desk, worker, shown):
    take_in(desk, draft(delivery_method=METHOD))
    return shown(MethodsPage(desk, worker))


def choose(page, name):
    row = next(row for row in range(page.model.rowCount()) if page.model.row(row).carrier.name == name)
    page.table.selectRow(row)


def test_a_changed_carrier_is_kept_as_a_difference_and_goes_back(desk, page, qtbot):
    choose(page, "YunExpress")
    page.whitelisted.setChecked(True)
    page.quiet.setValue(96)
    page.save()
    qtbot.waitUntil(lambda: bool(desk.shop.settings.carriers))
    assert desk.shop.settings.carriers == {"YunExpress": {"whitelisted": True, "quiet_hours": 96}}
    assert desk.shop.carriers.named("云途").whitelisted
    qtbot.waitUntil(page.default.isEnabled)
    assert page.name.text() == "YunExpress"
    page.default.click()
    qtbot.waitUntil(lambda: not desk.shop.settings.carriers)


def test_a_carrier_of_the_shops_own(desk, page, qtbot):
    page.new.click()
    page.name.setText("Наша почта")
    page.shapes.setPlainText("NP\\d{8}")
    page.trial.setText("np12345678")
    assert page.tried.text().startswith("✓")
    page.trial.setText("np1234567")
    assert page.tried.text().startswith("⊗")
    page.save()
    qtbot.waitUntil(lambda: "Наша почта" in desk.shop.settings.carriers)
    assert desk.shop.carriers.fitting("NP12345678")[0].carrier.name == "Наша почта"


def test_a_number_is_tried_with_its_check_digit(page):
    choose(page, "Russian Post")
    page.trial.setText("RB123456786RU")
    assert page.tried.text().startswith("▲")
    page.trial.setText("80111180123451")
    assert page.tried.text().startswith("✓")


@pytest.mark.parametrize(("field", "text"), [("shapes", "(["), ("page", "ftp://x"), ("page", "https://no-place")])
def test_what_cannot_be_right_is_refused_inline(desk, page, field, text):
    choose(page, "CDEK")
    widget = getattr(page, field)
    widget.setPlainText(text) if field == "shapes" else widget.setText(text)
    page.save()
    assert page.problem.isVisible()
    assert not desk.shop.settings.carriers


def test_only_an_owner_changes_carriers_once_there_is_one(desk, page):
    assert page.apply.isEnabled()
    desk.packers.add("Anna", is_owner=True, pin="1234")
    page.show_stored()
    assert not page.apply.isEnabled()
    page.save()
    assert page.problem.isVisible()


def test_a_method_shows_what_its_carrier_fills_in_and_keeps_quiet_hours(desk, methods, qtbot):
    desk.carrier_list.change("CDEK", {"cut_off": "16:30"})
    methods.carrier.setCurrentText("CDEK")
    assert "16:30" in methods.filled.text()
    assert not methods.doubted.isVisible()
    methods.quiet.setValue(12)
    methods.save()
    qtbot.waitUntil(lambda: desk.shop.settings.delivery_methods == (DeliveryMethod(METHOD, "CDEK", quiet_hours=12),))


def test_a_carrier_ozon_does_not_like_needs_a_yes_of_its_own(desk, methods, qtbot):
    methods.carrier.setCurrentText("Cainiao")
    assert "15" in methods.doubted.text()
    methods.save()
    assert methods.problem.isVisible()
    assert desk.shop.settings.delivery_methods == ()
    methods.keep.setChecked(True)
    methods.save()
    qtbot.waitUntil(lambda: desk.shop.settings.delivery_methods == (DeliveryMethod(METHOD, "Cainiao"),))


def test_a_carrier_without_tracking_is_refused_whatever_is_ticked(desk, methods):
    methods.carrier.setCurrentText("平邮")
    methods.keep.setChecked(True)
    methods.save()
    assert methods.problem.isVisible()
    assert desk.shop.settings.delivery_methods == ()
