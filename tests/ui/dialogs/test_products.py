"""The list of products at work: searched, scanned, edited, taken in and written out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ozon_desk.domain.products import Barcode, Product
from ozon_desk.ui.dialogs.product import ProductDialog
from ozon_desk.ui.dialogs.product_table import PHOTO
from ozon_desk.ui.dialogs.products import ProductsDialog
from tests.builders import draft, goods_line, take_in
from tests.files.make_exports import write_xlsx
from tests.ui.fingers import Fingers
from tests.ui.widgets.test_photo import picture

EAN, OTHER, CASE = "4600000000008", "4600000000015", "14600000000005"


@pytest.fixture
def listed(desk):
    desk.products.save(
        Product(0, "TPMS-04", "584650000", "Датчик давления", 350, barcodes=(Barcode(EAN), Barcode(CASE, 12)))
    )
    desk.products.save(Product(0, "RED", "777", "Шарф красный", needs_mark=True))
    desk.products.save(Product(0, "红茶-01", "", "正山小种"))
    return desk


@pytest.fixture
def dialog(listed, worker, shown, qtbot):
    return opened(listed, worker, shown, qtbot)


def opened(desk, worker, shown, qtbot):
    made = ProductsDialog(desk, worker)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    shown(made)
    qtbot.waitUntil(lambda: made.model.total == desk.products.count())
    return made


def articles(dialog):
    return [dialog.model.row(row).product.article for row in range(dialog.model.rowCount())]


def editor(dialog, qtbot) -> ProductDialog:
    qtbot.waitUntil(lambda: bool(dialog.findChildren(ProductDialog)))
    edited = dialog.findChildren(ProductDialog)[-1]
    qtbot.waitUntil(edited.isActiveWindow)
    return edited


def save(edited, qtbot, press):
    with qtbot.waitSignal(edited.accepted):
        press(edited, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_the_table_says_what_is_known(dialog):
    texts = [[dialog.model.index(row, column).data() for column in range(7)] for row in range(3)]
    assert texts[0] == ["", "RED", "Шарф красный", "777", "", "", "✓"]
    assert texts[1] == ["", "TPMS-04", "Датчик давления", "584650000", f"{EAN}, {CASE} ×12", "350 g", ""]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("шарф", ["RED"]),
        ("ДАВЛЕНИЯ tpms", ["TPMS-04"]),
        ("小种", ["红茶-01"]),
        (EAN, ["TPMS-04"]),
        ("0" + EAN, ["TPMS-04"]),
        (f"010{EAN}21abc", ["TPMS-04"]),
        ("777", ["RED"]),
        ("nothing", []),
        ("", ["RED", "TPMS-04", "红茶-01"]),
    ],
)
def test_search_by_anything(dialog, text, found):
    dialog.search.setText(text)
    assert articles(dialog) == found
    assert dialog.primary.isEnabled() == bool(found)
    assert dialog.empty.isVisible() != bool(found)


def test_a_scan_finds_its_product_and_enter_opens_it(dialog, press, qtbot):
    for letter in EAN:
        qtbot.keyClick(dialog.search, letter)
    press(dialog, Qt.Key.Key_Return)
    assert editor(dialog, qtbot).article.text() == "TPMS-04"


def test_up_and_down_in_the_search_go_through_the_table(dialog, press):
    press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Up)
    assert dialog._chosen()[0].article == "TPMS-04"


def test_a_barcode_is_added_by_the_scanner_and_saved(listed, dialog, qtbot, press):
    dialog.search.setText("RED")
    press(dialog, Qt.Key.Key_Return)
    edited = editor(dialog, qtbot)
    assert edited.focusWidget() is edited.barcodes.field
    fingers = Fingers(edited.barcodes.field)
    fingers.scan(OTHER)
    fingers.scan("0" + OTHER)
    assert [line.code for line in edited.barcodes.lines()] == [OTHER]
    fingers.scan("X1-CASE")
    edited.barcodes.lines()[1].pieces.setValue(6)
    edited.name.setText(" Шарф ")
    edited.weight.setText("120")
    edited.barcodes.field.setFocus()
    save(edited, qtbot, press)
    red = listed.products.find([OTHER]).product
    assert (red.name, red.weight_g, red.barcodes) == ("Шарф", 120, (Barcode(OTHER), Barcode("X1-CASE", 6)))
    qtbot.waitUntil(lambda: OTHER in dialog.model.index(0, 4).data())


def test_what_is_no_barcode_and_what_is_taken_stand_on_the_problem_line(listed, dialog, qtbot, press):
    dialog.search.setText("RED")
    press(dialog, Qt.Key.Key_Return)
    edited = editor(dialog, qtbot)
    fingers = Fingers(edited.barcodes.field)
    fingers.scan("0201234567-0029-1")
    assert edited.problem.isVisible()
    assert edited.barcodes.lines() == []
    fingers.scan(OTHER)
    assert not edited.problem.isVisible()
    fingers.scan("0" + EAN)
    assert "TPMS-04" in edited.problem.text()
    assert [line.code for line in edited.barcodes.lines()] == [OTHER]
    listed.products.learn(OTHER, "红茶-01")
    fingers.press(Qt.Key.Key_Return, "\r", gap=2_000)
    qtbot.waitUntil(lambda: "红茶-01" in edited.problem.text())
    assert edited.primary.isEnabled()
    assert listed.products.find([EAN]).product.article == "TPMS-04"


def test_a_scan_into_another_field_saves_nothing(dialog, qtbot, press):
    dialog.search.setText("RED")
    press(dialog, Qt.Key.Key_Return)
    edited = editor(dialog, qtbot)
    edited.sku.setFocus()
    qtbot.keyClicks(edited.sku, "1")
    press(edited, Qt.Key.Key_Return)
    assert edited.isVisible()
    assert edited.focusWidget() is edited.name


def test_barcodes_and_products_are_taken_away(listed, dialog, qtbot, press):
    dialog.search.setText("TPMS")
    press(dialog, Qt.Key.Key_Return)
    edited = editor(dialog, qtbot)
    edited.barcodes.lines()[0].removed.emit()
    save(edited, qtbot, press)
    assert listed.products.find([EAN]) is None
    qtbot.waitUntil(lambda: dialog.model.index(0, 4).data() == f"{CASE} ×12")
    dialog.remove_chosen()
    qtbot.waitUntil(lambda: dialog.model.total == 2)
    assert listed.products.count() == 2
    dialog.back.click()
    qtbot.waitUntil(lambda: dialog.model.total == 3)
    assert listed.products.find([CASE]).product.article == "TPMS-04"
    assert not dialog.back.isVisible()


def test_a_new_product(listed, dialog, qtbot, press):
    dialog.add_new()
    edited = editor(dialog, qtbot)
    press(edited, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(edited.problem.isVisible)
    edited.article.setText("NEW")
    edited.needs_mark.setChecked(True)
    save(edited, qtbot, press)
    assert listed.products.find(["new"]).product.needs_mark
    qtbot.waitUntil(lambda: "NEW" in articles(dialog))


def test_goods_of_the_orders_come_in_at_a_press(desk, worker, shown, qtbot):
    take_in(desk, draft("0201234567-0029-1", goods_line(), goods_line("NEW-1", sku="777")))
    dialog = opened(desk, worker, shown, qtbot)
    assert dialog.empty.isVisible()
    dialog.take.click()
    qtbot.waitUntil(lambda: articles(dialog) == ["NEW-1", "TPMS-04"])
    dialog.take.click()
    qtbot.waitUntil(lambda: "All goods" in dialog.told.text())


def test_a_file_is_shown_first_and_then_taken_in(listed, dialog, qtbot, press, tmp_path):
    rows = [
        ["offer_id", "barcode", "weight"],
        ["RED", OTHER, "0.12 kg"],
        ["NEW", "", ""],
        ["BAD", "4,6E+12", ""],
        ["TPMS-04", "", 350],
    ]
    importing = dialog.take_in(write_xlsx(tmp_path / "list.xlsx", rows))
    qtbot.waitUntil(lambda: importing.model.rowCount() == 3)
    assert importing.counts.text() == "1 new · 1 changed · 1 unchanged · ⊗ 1 row(s) refused"
    assert [importing.model.index(row, 1).data() for row in range(3)] == ["Row 4, barcode", "RED", "NEW"]
    assert importing.model.index(1, 2).data() == f"Weight, g: 120 · Barcodes: {OTHER}"
    assert listed.products.count() == 3
    with qtbot.waitSignal(importing.imported):
        press(importing, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "NEW" in articles(dialog))
    assert "1 new" in dialog.told.text()


def test_a_file_of_something_else_is_refused_inline(dialog, qtbot, press, tmp_path):
    importing = dialog.take_in(write_xlsx(tmp_path / "a.xlsx", [["x", "y"], ["1", "2"]]))
    qtbot.waitUntil(importing.problem.isVisible)
    with qtbot.waitSignal(importing.finished):
        press(importing, Qt.Key.Key_Return)


def test_the_list_goes_out(dialog, qtbot, tmp_path):
    dialog.export(tmp_path / "list")
    qtbot.waitUntil(lambda: Path(tmp_path / "list.xlsx").exists() and "list.xlsx" in dialog.told.text())
    dialog.export(tmp_path / "no" / "list.xlsx")
    qtbot.waitUntil(dialog.problem.isVisible)


def test_a_folder_of_photos_shows_them(listed, dialog, qtbot, tmp_path):
    picture(tmp_path / "red.png")
    dialog.use_folder(str(tmp_path))
    index = dialog.model.index(0, PHOTO)
    qtbot.waitUntil(lambda: index.data(Qt.ItemDataRole.DecorationRole) is not None)
    assert str(tmp_path) in dialog.place.text()


def test_only_an_owner_changes_the_list(listed, dialog, qtbot, press):
    listed.packers.add("Olga", pin="2580", is_owner=True)
    dialog.take_from_orders()
    assert dialog.problem.isVisible()
    dialog.search.setText("RED")
    press(dialog, Qt.Key.Key_Return)
    edited = editor(dialog, qtbot)
    edited.name.setText("x")
    press(edited, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert edited.problem.isVisible()
    assert listed.products.find(["RED"]).product.name == "Шарф красный"


def test_another_desk_changes_the_list(listed, dialog, qtbot):
    listed.products.learn(OTHER, "RED")
    qtbot.waitUntil(lambda: dialog.model.index(0, 4).data() == OTHER)
