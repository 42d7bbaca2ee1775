"""Settings of packers: names, badges and PINs, changed by owners alone once there is one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ozon_desk.ui.screens.settings_packers import PackersPage


@pytest.fixture
def page(desk, worker, memory, shown):
    return shown(PackersPage(desk, worker, memory))


def names(page):
    return [packer.name for packer in page.model.rows]


def test_a_packer_is_added_with_a_badge_made_here(desk, page, qtbot):
    page.name.setText("Anna")
    page.pin.setText("1234")
    page.save()
    qtbot.waitUntil(lambda: names(page) == ["Anna"])
    (anna,) = desk.packers.all()
    assert anna.has_pin
    assert page.model.index(0, 1).data() == anna.scan
    desk.packers.check_pin(anna, "1234")


def test_changes_are_of_the_one_that_is_chosen(desk, page, qtbot):
    desk.packers.add("Anna", badge="ANNA", pin="1234")
    desk.packers.add("Boris")
    page.show_stored()
    page.table.selectRow(0)
    page.name.setText("Anna P.")
    page.no_pin.setChecked(True)
    page.save()
    qtbot.waitUntil(lambda: names(page) == ["Anna P.", "Boris"])
    anna = desk.packers.named("Anna P.")
    assert (anna.badge, anna.has_pin) == ("ANNA", False)
    page.table.selectRow(1)
    page.active.setChecked(False)
    page.save()
    qtbot.waitUntil(lambda: not page.model.row(1).active)
    assert page.model.index(1, 0).data(Qt.ItemDataRole.FontRole).strikeOut()
    assert page.name.text() == "Boris"


def test_a_pin_is_changed_and_stays_when_the_field_is_empty(desk, page, qtbot):
    anna = desk.packers.add("Anna", pin="1234")
    page.show_stored()
    page.save()
    qtbot.waitUntil(lambda: page.told.text().startswith("✓"))
    desk.packers.check_pin(anna, "1234")
    page.pin.setText("98765")
    page.save()
    qtbot.waitUntil(lambda: page.pin.text() == "")
    desk.packers.check_pin(anna, "98765")


def test_what_is_refused_is_said_inline(desk, page, qtbot):
    desk.packers.add("Anna", badge="ANNA")
    page.show_stored()
    QTest.mouseClick(page.new, Qt.MouseButton.LeftButton)
    page.name.setText("Boris")
    page.badge.setText("anna")
    page.save()
    qtbot.waitUntil(page.problem.isVisible)
    assert page.name.text() == "Boris"
    assert names(page) == ["Anna"]


def test_only_an_owner_changes_packers_and_reads_badges(desk, page):
    anna = desk.packers.add("Anna", badge="ANNA", pin="1234")
    owner = desk.packers.add("Owner", badge="OWNER", pin="2580", is_owner=True)
    page.show_stored()
    fields = (
        page.new,
        page.badges,
        page.name,
        page.badge,
        page.pin,
        page.is_owner,
        page.active,
        page.minutes,
        page.owner_minutes,
        page.apply,
    )
    assert not any(field.isEnabled() for field in fields)
    assert "Owner" in page.hint.text()
    assert page.model.index(1, 1).data() != owner.scan
    assert page.badge.text() != "ANNA"
    desk.packers.sign_in(owner)
    page.look_again()
    assert all(field.isEnabled() for field in fields)
    assert page.model.index(0, 1).data() == anna.scan
    assert page.badge.text() == "ANNA"
    desk.packers.sign_out()
    page.save()
    assert page.problem.isVisible()


def test_the_minutes_until_signing_out_are_this_computers(page, memory, qtbot):
    page.name.setText("Anna")
    page.minutes.setValue(15)
    page.save()
    qtbot.waitUntil(lambda: names(page) == ["Anna"])
    assert memory.sign_out_minutes == 15


def test_badges_are_printed_from_here(desk, page, tmp_path, qtbot):
    import pypdfium2
    import zxingcpp

    from ozon_desk.ui.dialogs.badges import BadgesDialog
    from ozon_desk.ui.documents.printing import write_pdf

    anna, boris = desk.packers.add("Anna", badge="ANNA"), desk.packers.add("Борис")
    page.show_stored()
    page.badges.click()
    dialog = page.findChild(BadgesDialog)
    for choice, wanted in ((0, {anna.scan, boris.scan}), (1, {anna.scan})):
        dialog.whose.choose(choice)
        write_pdf(dialog.document(), tmp_path / "badges.pdf")
        image = pypdfium2.PdfDocument(tmp_path / "badges.pdf")[0].render(scale=3).to_pil()
        found = {code.text for code in zxingcpp.read_barcodes(image)}
        assert found == wanted
        assert all(desk.packers.by_badge(text) is not None for text in found)
    dialog.reject()
    desk.packers.add("Owner", pin="2580", is_owner=True)
    page.print_badges()
    assert page.problem.isVisible()


def test_an_owner_without_a_pin_is_refused_where_the_pin_is_typed(desk, page, qtbot):
    page.name.setText("Olga")
    page.no_pin.setChecked(True)
    page.is_owner.setChecked(True)
    assert not page.no_pin.isChecked()
    assert not page.no_pin.isEnabled()
    assert page.pin.isEnabled()
    page.save()
    qtbot.waitUntil(page.problem.isVisible)
    assert "PIN" in page.problem.text()
    assert desk.packers.all() == []
    assert page.pin.hasFocus()


def test_who_makes_the_first_owner_goes_on_as_that_owner(desk, page, qtbot):
    page.name.setText("Olga")
    page.pin.setText("2580")
    page.is_owner.setChecked(True)
    page.save()
    qtbot.waitUntil(lambda: names(page) == ["Olga"])
    assert desk.packers.current.name == "Olga"
    page.start_new()
    page.name.setText("Second")
    page.pin.setText("1234")
    page.is_owner.setChecked(True)
    page.save()
    qtbot.waitUntil(lambda: names(page) == ["Olga", "Second"])
    assert desk.packers.current.name == "Olga"


def test_the_hand_that_goes_down_the_sections_stays_on_them(desk, page, shown):
    assert desk.packers.all() == []
    page.show_stored()
    assert not page.name.hasFocus()
    page.new.click()
    assert page.name.hasFocus()
