"""Printers of this computer: chosen for each size, tried by a test page, remembered."""

from __future__ import annotations

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.ui.labels.painter import paint
from ozon_desk.ui.labels.proof_page import line_code, matrix_code, proof_plan
from ozon_desk.ui.labels.routes import A4, Route, RouteKind
from ozon_desk.ui.labels.scan_back import Reading, ScanBack
from ozon_desk.ui.screens.settings import SettingsScreen
from tests.ui.labels.pictures import black_runs, decoded, dots
from tests.ui.labels.raw_printers import print_zpl

SMALL, MEDIUM = str(LabelSize.SMALL), str(LabelSize.MEDIUM)


@pytest.fixture
def page(desk, theme, memory, worker, resources, shown):
    screen = shown(SettingsScreen(desk, theme, memory, worker, resources))
    screen.show_section("printers")
    return screen.pages["printers"]


@pytest.fixture
def card(page):
    return page.cards[SMALL]


def choose(card, data):
    card.printer.setCurrentIndex(card.printer.findData(data))


def ctrl_s(page):
    page.scan.setFocus()
    QTest.keyClick(page.scan, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_a_label_printer_in_the_network_is_remembered(page, card, memory):
    choose(card, RouteKind.TSPL)
    assert card.address.isVisible()
    card.address.setEditText("192.168.0.50")
    card.dpi.setCurrentIndex(card.dpi.findData(300))
    card.across.setValue(1.5)
    card.down.setValue(-0.5)
    card.darkness.setValue(9)
    card.asks_status.setChecked(True)
    ctrl_s(page)
    wanted = Route(RouteKind.TSPL, "tcp:192.168.0.50:9100", 300, 1.5, -0.5, 9, True)
    assert memory.route(SMALL) == wanted
    assert memory.route(MEDIUM) is None
    card.show_route(None)
    card.show_route(wanted)
    assert card.route() == wanted


def test_a_driver_has_no_address_and_no_darkness(page, memory):
    page._offer(("Roll 75", "zpl"))
    card = page.cards[MEDIUM]
    card.printer.setCurrentText("zpl")
    assert not card.address.isVisible()
    assert not card.darkness.isVisible()
    ctrl_s(page)
    assert memory.route(MEDIUM) == Route(RouteKind.DRIVER, "zpl")
    assert "spooler:Roll 75" in [card.address.itemText(row) for row in range(card.address.count())]


def test_every_size_and_a4_has_its_row(page):
    assert list(page.cards) == ["58x40", "75x120", "100x150", "A4"]
    assert page.cards["A4"].printer.findData(RouteKind.ZPL) < 0, "a label printer has no A4"
    assert not page.cards["A4"].test.isEnabled()


@pytest.mark.parametrize("address", ["", "no printer", "tcp:", "tcp:host:port"])
def test_what_is_no_address_is_refused_inline_and_nothing_is_kept(page, card, memory, address):
    choose(card, RouteKind.ZPL)
    card.address.setEditText(address)
    ctrl_s(page)
    assert page.problem.isVisible()
    assert memory.route(SMALL) is None
    card.test.click()
    assert page.problem.isVisible()


def test_a_printer_that_is_gone_is_told_inline(page, card, qtbot):
    card.show_route(Route(RouteKind.DRIVER, "No such printer"))
    card.test.click()
    qtbot.waitUntil(page.problem.isVisible)
    assert "No such printer" in page.problem.text()


def test_a_test_page_is_printed_and_scanned_back(page, card, qtbot, tmp_path):
    file = tmp_path / "printer.zpl"
    card.show_route(Route(RouteKind.ZPL, f"file:{file}", 203, 1.5, -0.5, 9))
    card.test.click()
    qtbot.waitUntil(lambda: bool(page.told.text()) and page.scan.hasFocus())
    printed = print_zpl(file.read_bytes())
    assert printed.darkness == 18
    codes = decoded(printed.pages[0])
    [bars], [square] = codes["Code128"], codes["DataMatrix"]

    def scan(text):
        page.scan.setText(text)
        QTest.keyClick(page.scan, Qt.Key.Key_Return)
        return page.verdict.property("class"), page.verdict.text()

    look, said = scan("4600000000001")
    assert (look, "4600000000001" in said) == ("danger", True)
    assert scan("OD-TEST-99999")[0] == "danger"
    assert scan(bars)[0] == "muted"
    look, said = scan(square)
    assert look == "done"
    assert str(file) in said


def test_a_scan_back_knows_which_code_was_read_under_any_layout():
    back = ScanBack()
    back.printed(7, "Roll")
    assert back.scanned("ЩВ-ЕУЫЕ-7-Ь") == (Reading.ONLY_SQUARE, "Roll")
    assert back.scanned("od-test-7") == (Reading.BOTH, "Roll")
    assert back.scanned("OD-TEST-8") == (Reading.OLDER, "")
    assert back.scanned("OD-OK") == (Reading.FOREIGN, "")


@pytest.mark.parametrize("size", [*LabelSize, A4])
@pytest.mark.parametrize("dpi", [203, 300])
def test_a_test_page_has_its_frame_on_the_edge_and_the_densest_codes(qapp, size, dpi):
    picture = dots(paint(proof_plan(size, dpi, 4321, ("XP-420B", "203 dpi", "→ 10 mm", "15")), dpi))
    assert decoded(picture) == {"Code128": [line_code(4321)], "DataMatrix": [matrix_code(4321)]}
    width, height = picture.size
    edges = ((0, 0, width, 1), (0, height - 1, width, height), (0, 0, 1, height), (width - 1, 0, width, height))
    assert all(picture.crop(edge).getextrema() == (0, 0) for edge in edges)
    [bars] = [code for code in zxingcpp.read_barcodes(picture) if code.format.name == "Code128"]
    cut = picture.crop((bars.position.top_left.x - 4, 0, bars.position.top_right.x + 5, height))
    assert min(black_runs(cut, bars.position.top_left.y + 20)) == 2, "two dots a module"
