"""What hands find beside the keys: buttons in the details, lines in the menu of a row."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from ozon_desk.domain.posting import Package
from ozon_desk.domain.status import OzonStatus, Tab
from ozon_desk.services.desk import Desk
from ozon_desk.storage.database import Database
from ozon_desk.ui.cases.open_dialog import CaseOpenDialog
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.dialogs.events import EventsDialog
from ozon_desk.ui.dialogs.evidence import EvidenceDialog
from ozon_desk.ui.memory import MachineMemory
from tests.builders import NOW, draft, ids, take_in

A, B = "0201234567-0029-1", "0201234567-0030-1"
ONE = "RA644000005RU"
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def frame(qtbot, trade, theme, tmp_path, resources):
    desk = Desk(Database.open(tmp_path / "desk.db"), trade, clock=lambda: NOW)
    left = {"status": OzonStatus.DELIVERING, "handed_over_at": NOW - timedelta(days=1)}
    take_in(desk, draft(A, accepted_at=NOW - timedelta(days=6), **left), draft(B, **left))
    desk.tracking.enter(A, ONE)
    desk.pen.amend("divide", B, lambda old: replace(old, packages=(Package(1), Package(2))))
    memory = MachineMemory(tmp_path / "machine.ini")
    memory.watching = False
    made = DeskFrame(desk, theme, memory, resources)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.queue.show_tab(Tab.ALL)
    yield made
    made.shut()
    desk.close()


def chosen(qtbot, frame, number):
    (posting_id,) = ids(frame.desk, number)
    qtbot.waitUntil(lambda: frame.queue.choose(posting_id))
    qtbot.waitUntil(lambda: frame.queue.chosen_id() == posting_id)


def opened(qtbot):
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    return QApplication.activeModalWidget()


@pytest.mark.parametrize(("title", "dialog"), [("Evidence…", EvidenceDialog), ("Case…", CaseOpenDialog)])
def test_a_button_opens_it_for_the_posting_shown(qtbot, frame, title, dialog):
    chosen(qtbot, frame, A)
    buttons = {one.text(): one for one in frame.queue.parts.detail.findChildren(QPushButton)}
    qtbot.waitUntil(buttons[title].isVisible)
    buttons[title].click()
    found = opened(qtbot)
    assert isinstance(found, dialog)
    found.reject()


def test_pasted_lines_are_about_the_parcel_in_hand(qtbot, frame):
    chosen(qtbot, frame, A)
    menu = frame.queue._menu
    menu.fill(frame.desk.deeds.find(A), 1)
    next(one for one in menu.actions() if one.text() == "Paste events…").trigger()
    dialog = opened(qtbot)
    assert isinstance(dialog, EventsDialog)
    assert ONE in dialog.heading.text()
    dialog.start.text.setPlainText("2026-11-18 05:00 in transit")
    dialog.read_text()
    qtbot.waitUntil(
        lambda: dialog.primary.isEnabled() and dialog.pages.currentWidget() not in (dialog.start, dialog.busy)
    )
    dialog.press_primary()
    qtbot.waitUntil(lambda: frame.desk.deeds.find(A).packages[0].last_event_at is not None)


def test_of_several_boxes_a_line_must_say_which(qtbot, frame):
    chosen(qtbot, frame, B)
    frame.queue.act_by_key("Ctrl+Shift+R")
    dialog = opened(qtbot)
    assert dialog.heading.text() == ""
    dialog.reject()
