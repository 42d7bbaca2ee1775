"""The first minutes: a blank computer asks four questions, and six times Enter is the first label."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QRadioButton, QWidget

from ozon_desk.app.window_program import WindowProgram
from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.status import Tab
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.services.sample import sample_orders
from ozon_desk.storage.database import Database
from ozon_desk.ui.dialogs.import_files import ImportDialog
from ozon_desk.ui.guide import printer_page, warehouse_page
from ozon_desk.ui.guide.dialog import GuideDialog
from ozon_desk.ui.guide.opening import was_never_asked
from ozon_desk.ui.labels.routes import Route, RouteKind
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.texts import Message
from tests.builders import NOW
from tests.files.make_exports import postings, write_csv_export
from tests.journeys.hands import dialog_up, frame_of, memory_in, press, running, until
from tests.ui.fingers import Fingers

Enter, Up, Down = Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down
Esc, Space = Qt.Key.Key_Escape, Qt.Key.Key_Space


@pytest.fixture
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MachineMemory:
    """A computer in Moscow nobody was asked on, with documents of its own and no printer."""
    monkeypatch.setattr(warehouse_page, "system_zone", lambda: "Europe/Moscow")
    monkeypatch.setattr(printer_page, "documents", lambda: str(tmp_path / "documents"))
    monkeypatch.setattr("ozon_desk.ui.labels.printing.available_printers", lambda: ())
    memory = memory_in(tmp_path)
    memory.guide_done, memory.watching = False, False
    return memory


@pytest.fixture
def program(qapp: QApplication, memory: MachineMemory, tmp_path: Path) -> Iterator[WindowProgram]:
    with running(qapp, memory, tmp_path / "desk.db") as made:
        yield made


def guide_of(program: WindowProgram) -> GuideDialog:
    until(lambda: program.first_steps.guide is not None and program.first_steps.guide.isVisible())
    assert program.first_steps.guide is not None
    return program.first_steps.guide


def in_hand(program: WindowProgram) -> QWidget:
    """Where a key goes."""
    above = QApplication.activeModalWidget() or program.window
    return above.focusWidget() or above


def test_six_times_enter_is_the_first_label(program: WindowProgram, memory: MachineMemory, tmp_path: Path) -> None:
    guide_of(program)
    actions = 0
    for _ in range(4):
        press(in_hand(program), Enter)
        actions += 1
    until(lambda: program.first_steps.guide is None)
    frame = frame_of(program)
    until(lambda: frame.queue.current_ids())
    assert frame.notice.isVisible()
    press(in_hand(program), Enter)
    actions += 1
    assert frame.place_in_front() == "bench"
    press(in_hand(program), Enter)
    actions += 1
    folder = tmp_path / "documents" / "Ozon Desk"
    until(lambda: list(folder.glob("*.pdf")))
    assert [file.stem for file in folder.iterdir()] == ["0201234567-0029-1"]
    assert actions == 6
    assert memory.guide_done
    assert not frame.notice.isVisible()


def test_what_a_step_was_told_of_goes_with_it_and_with_its_language(program: WindowProgram) -> None:
    guide = guide_of(program)
    Fingers(guide.windowHandle()).scan("46046041")
    assert (guide.step, guide.problem.isVisible()) == (0, True)
    press(in_hand(program), Up)
    until(lambda: not guide.problem.isVisible())
    press(guide, Esc)
    until(lambda: program.first_steps.guide is None)


def test_space_has_seen_a_notice_on_the_queue_too(program: WindowProgram) -> None:
    press(guide_of(program), Esc)
    until(lambda: program.first_steps.guide is None)
    frame = frame_of(program)
    frame.notice.show_notice(Message("Restored", ""), good=True)
    press(in_hand(program), Space)
    until(lambda: not frame.notice.isVisible())


def test_answers_are_kept_at_each_step(program: WindowProgram, memory: MachineMemory) -> None:
    guide, desk = guide_of(program), frame_of(program).desk
    press(in_hand(program), Enter)
    press(in_hand(program), Down)
    assert guide.page.country.value == "CN"
    assert guide.page.zone.zone == "Asia/Shanghai"
    assert {"14:05", "09:05"} <= set(re.split(r"[ ,]", guide.page.times.text()))
    guide.page.name.setText(" Иу-1 ")
    press(in_hand(program), Enter)
    guide.page.sizes.button(1).click()
    press(guide, Esc)
    until(lambda: program.first_steps.guide is None)
    settings = desk.shop.settings
    assert (settings.country, settings.time_zone) == ("CN", "Asia/Shanghai")
    assert [(place.name, place.zone, place.country) for place in settings.warehouses] == [
        ("Иу-1", "Asia/Shanghai", "CN")
    ]
    # The packer reads the label, the buyer the slip.
    assert (settings.label_language, settings.slip_language) == ("zh_CN", "ru")
    # The third step was left, not answered.
    assert settings.label_size is LabelSize.SMALL
    assert memory.route("75x120") is None
    assert memory.guide_done
    assert desk.queue.overview().tabs[Tab.ALL] == 0


def test_back_shows_what_was_answered(program: WindowProgram) -> None:
    guide, desk = guide_of(program), frame_of(program).desk
    press(in_hand(program), Enter)
    press(in_hand(program), Down)
    press(in_hand(program), Enter)
    guide.back.click()
    until(lambda: guide.step == 1)
    assert guide.page.country.value == "CN"
    press(in_hand(program), Qt.Key.Key_Up)
    press(in_hand(program), Enter)
    until(lambda: desk.shop.settings.country == "RU")
    assert desk.shop.settings.label_language == "ru"
    press(guide, Esc)
    until(lambda: program.first_steps.guide is None)


def test_a_language_changes_the_guide_at_once(program: WindowProgram, memory: MachineMemory) -> None:
    guide = guide_of(program)
    asked = guide.page
    press(in_hand(program), Qt.Key.Key_Up)
    until(lambda: guide.page is not asked)
    assert memory.language == "ru"
    assert guide.page.languages.value == "ru"
    assert frame_of(program).rail.button("queue").text() == "Очередь"
    press(in_hand(program), Enter)
    assert guide.page.country.findChildren(QRadioButton)[0].text() == "Россия"
    press(guide, Esc)
    until(lambda: program.first_steps.guide is None)


def test_a_scan_in_the_guide_does_no_harm(program: WindowProgram) -> None:
    guide = guide_of(program)
    press(in_hand(program), Enter)
    for widget in (guide.page.country, guide.page.name, guide.page.zone):
        before = guide.page.state()
        if widget is guide.page.country:
            guide.page.take_focus()
        else:
            widget.setFocus()
        Fingers(guide.windowHandle()).scan("CN0201234567-0029-1")
        until(lambda: guide.problem.isVisible())
        assert (guide.step, guide.page.state()) == (1, before)
        guide.problem.clear_problem()
    press(guide, Esc)
    until(lambda: program.first_steps.guide is None)


def test_an_address_nobody_knows_stays_on_its_step(program: WindowProgram) -> None:
    guide = guide_of(program)
    press(in_hand(program), Enter)
    guide.page.zone.setCurrentText("Nowhere/Land")
    guide.press_primary()
    assert guide.step == 1
    assert guide.problem.isVisible()
    press(guide, Esc)
    until(lambda: program.first_steps.guide is None)


def test_a_printer_for_labels_is_preselected_and_tried(
    program: WindowProgram, memory: MachineMemory, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    printers = ("Office Laser", "Xprinter XP-420B")
    monkeypatch.setattr("ozon_desk.ui.labels.printing.available_printers", lambda: printers)
    guide = guide_of(program)
    press(in_hand(program), Enter)
    press(in_hand(program), Enter)
    page = guide.page
    until(lambda: page.places.value == "driver:Xprinter XP-420B")
    monkeypatch.setattr("ozon_desk.ui.dialogs.report.open_folder", lambda _folder: None)
    page.places.choose("pdf")
    page.test.click()
    until(lambda: page.yes.isVisible())
    assert len(list((tmp_path / "documents" / "Ozon Desk").glob("*.pdf"))) == 1
    page.no.click()
    assert page.verdict.text()
    page.places.choose("driver:Xprinter XP-420B")
    press(in_hand(program), Enter)
    assert memory.route("58x40") == Route(RouteKind.DRIVER, "Xprinter XP-420B")
    press(guide, Esc)
    until(lambda: program.first_steps.guide is None)


def test_who_has_a_past_is_not_asked(qapp: QApplication, trade: TradeData, memory: MachineMemory) -> None:
    def desk_with(*, orders: bool = False, setting: bool = False) -> Desk:
        desk = Desk(Database.open(None), trade, clock=lambda: NOW)
        if orders:
            desk.imports.apply(desk.imports.compare(sample_orders(NOW)))
        if setting:
            desk.shop.change(country="CN")
        return desk

    assert was_never_asked(memory, desk_with())
    assert not was_never_asked(memory, desk_with(orders=True))
    assert not was_never_asked(memory, desk_with(setting=True))
    memory.guide_done = True
    assert not was_never_asked(memory, desk_with())
    memory.guide_done = False
    # An older version has left where its window stood.
    memory.remember_geometry(QByteArray(b"somewhere"))
    assert not was_never_asked(memory, desk_with())


def test_again_from_the_menu_it_shows_what_is_stored(qapp: QApplication, memory: MachineMemory, tmp_path: Path) -> None:
    memory.guide_done = True
    with running(qapp, memory, tmp_path / "desk.db") as program:
        frame = frame_of(program)
        assert program.first_steps.guide is None
        frame.desk.shop.change(time_zone="Asia/Vladivostok", label_language="en")
        frame.guide_wanted.emit()
        guide = guide_of(program)
        press(in_hand(program), Enter)
        assert guide.page.zone.zone == "Asia/Vladivostok"
        press(in_hand(program), Enter)
        press(in_hand(program), Enter)
        press(in_hand(program), Enter)
        until(lambda: program.first_steps.guide is None)
        settings = frame.desk.shop.settings
        assert (settings.time_zone, settings.label_language) == ("Asia/Vladivostok", "en")
        assert memory.route("58x40") is None
        assert frame.desk.queue.overview().tabs[Tab.ALL] == 0


def test_a_file_dropped_on_the_guide_opens_its_preview(program: WindowProgram, tmp_path: Path) -> None:
    guide = guide_of(program)
    data, button = QMimeData(), Qt.MouseButton.LeftButton
    data.setUrls([QUrl.fromLocalFile(str(write_csv_export(tmp_path / "orders.csv", "fbs_ru_29", postings(3))))])
    where, none = QPoint(9, 9), Qt.KeyboardModifier.NoModifier
    guide.dragEnterEvent(entering := QDragEnterEvent(where, Qt.DropAction.CopyAction, data, button, none))
    assert entering.isAccepted()
    guide.dropEvent(QDropEvent(where.toPointF(), Qt.DropAction.CopyAction, data, button, none))
    until(lambda: program.first_steps.guide is None)
    dialog = dialog_up()
    until(lambda: dialog.pages.currentWidget() is not dialog.busy)
    assert type(dialog) is ImportDialog
    dialog.reject()
    until(lambda: QApplication.activeModalWidget() is None)


def test_a_shop_from_another_pc_is_asked_for(program: WindowProgram, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def nothing_chosen(_parent: QWidget, title: str, _folder: str, _kinds: str) -> tuple[str, str]:
        asked.append(title)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", nothing_chosen)
    guide = guide_of(program)
    guide.show_step(3)
    guide.page.orders.choose("move")
    press(in_hand(program), Enter)
    until(lambda: program.first_steps.guide is None)
    assert asked == ["Open a shop taken along"]
