"""Help in its window: the right page, contents, search, the way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QMainWindow

from ozon_desk.services.desk import Desk
from ozon_desk.storage.database import Database
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.dialogs.keys import KeysDialog
from ozon_desk.ui.help.book import HelpBook
from ozon_desk.ui.help.dialog import HelpDialog
from ozon_desk.ui.help.where import OF_PLACES
from ozon_desk.ui.language import LANGUAGES
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.menus import Menus
from tests.builders import NOW

HELP = Path(__file__).resolve().parents[3] / "resources" / "help"
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def dialog(shown, qapp):
    made = HelpDialog(HelpBook(HELP / "en"))
    made.open_page("queue")
    return shown(made)


@pytest.fixture
def frame(qtbot, trade, theme, tmp_path, resources):
    desk = Desk(Database.open(None), trade, clock=lambda: NOW)
    memory = MachineMemory(tmp_path / "machine.ini")
    memory.watching = False
    window = QMainWindow()
    made = DeskFrame(desk, theme, memory, resources)
    Menus(window, made)
    window.setCentralWidget(made)
    window.resize(1366, 768)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield made
    made.shut()
    desk.close()


def title(dialog: HelpDialog) -> str:
    return dialog.pages.document().firstBlock().text()


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_page_opens_in_every_language(shown, qapp, language: str) -> None:
    book = HelpBook(HELP / language)
    made = shown(HelpDialog(book))
    for name in book.names:
        made.open_page(name)
        assert title(made) == book.page(name).title
        for section in book.page(name).sections:
            if section.anchor:
                made.open_page(f"{name}#{section.anchor}")
                assert made.pages.textCursor().block().text() == section.title


def test_back_and_forward(dialog: HelpDialog, press) -> None:
    dialog.pages.anchorClicked.emit(QUrl("when.md#printer"))
    assert title(dialog) == "What to do when …"
    press(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert title(dialog) == "Queue"
    press(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert title(dialog) == "Queue"
    assert not dialog.back.isEnabled()
    press(dialog, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert dialog.pages.here == ("when", "printer")
    assert not dialog.forward.isEnabled()


def test_contents_follow_the_page(dialog: HelpDialog) -> None:
    assert dialog.contents.currentItem().text(0) == "Queue"
    dialog.open_page("when#printer")
    assert dialog.contents.currentItem().text(0) == "The printer stopped"
    dialog.contents.setCurrentItem(dialog._items["bench", "boxes"])
    assert dialog.pages.here == ("bench", "boxes")


def test_search_shows_what_it_finds_and_marks_it(dialog: HelpDialog, qtbot, press) -> None:
    press(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.field.hasFocus()
    dialog.field.setText("silent")
    assert dialog.found.count() > 2
    first = dialog.pages.here
    assert dialog.pages.extraSelections()
    press(dialog, Qt.Key.Key_Down)
    assert dialog.pages.here != first
    press(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.pages.hasFocus()
    # What was only looked at isn't gone back to.
    dialog.pages.step(-1)
    assert dialog.pages.here == ("queue", "")
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.field.text() == ""
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_nothing_found_says_so(dialog: HelpDialog) -> None:
    dialog.field.setText("xyzzy")
    assert dialog.nothing.isVisible()
    assert dialog.found.count() == 0


def test_enter_closes(dialog: HelpDialog, press) -> None:
    press(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_a_link_out_of_the_book_opens_nothing(dialog: HelpDialog) -> None:
    before = dialog.pages.here
    dialog.pages.anchorClicked.emit(QUrl("https://example.org/x"))
    assert dialog.pages.here == before
    assert dialog.footnote.text() == "https://example.org/x"
    assert dialog.pages.loadResource(2, QUrl("file:///etc/hostname")) is None


def test_each_place_opens_its_page(frame: DeskFrame, qtbot) -> None:
    for place, wanted in OF_PLACES.items():
        frame.go(place)
        frame.window().activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is frame.window())
        qtbot.keyClick(frame.window(), Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
        assert frame.help.dialog is not None
        page, anchor = frame.help.dialog.pages.here
        assert f"{page}#{anchor}".rstrip("#") == (wanted if place != "settings" else "settings#look")
    assert set(frame.rail._buttons) <= set(OF_PLACES)


def test_each_section_of_the_settings_opens_its_own(frame: DeskFrame) -> None:
    frame.go("settings")
    settings = frame.stack.currentWidget()
    book = HelpBook(HELP / "en")
    for section in settings.pages:
        settings.show_section(section)
        frame.show_help()
        assert frame.help.dialog.pages.here == ("settings", section)
        assert book.page("settings").place_of(section) > 0


def test_a_dialog_asks_for_its_page_and_stays(frame: DeskFrame, qtbot) -> None:
    asker = KeysDialog(frame)
    asker.open()
    asker.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is asker)
    qtbot.keyClick(asker, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert frame.help.dialog.parentWidget() is asker
    assert frame.help.dialog.pages.here[0] == "index"
    asker.reject()


def test_it_leaves_the_window_usable(frame: DeskFrame) -> None:
    frame.show_help()
    assert not frame.help.dialog.isModal()
    first = frame.help.dialog
    frame.show_help()
    assert frame.help.dialog is first
