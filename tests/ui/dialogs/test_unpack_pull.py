"""Opening a packed box again, and taking boxes of cancelled postings out of the pile."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.status import OzonStatus, Stage
from ozon_desk.ui.dialogs.frame import DeskDialog
from ozon_desk.ui.dialogs.pull import PullDialog
from ozon_desk.ui.dialogs.unpack import UnpackDialog
from tests.builders import NOW, draft, take_in

A, B, C = (f"0201234567-00{tail}-1" for tail in (29, 30, 31))
ENTER = Qt.Key.Key_Return


@pytest.fixture
def packed(desk):
    take_in(desk, draft(A))
    return desk.deeds.pack(A).id


def said(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_unpacking_says_what_happens_and_names_the_labels(desk, theme, packed, shown, press):
    labels = desk.labels.prepare([packed], LabelSize.SMALL)
    desk.labels.printed(labels.serials, LabelSize.SMALL)
    dialog = shown(UnpackDialog(desk, theme, packed))
    assert "no longer count" in said(dialog)
    assert "Ozon was not told" in said(dialog)
    told = []
    dialog.boxed.connect(told.append)
    press(dialog, ENTER)
    assert [one.serial for one in told[0].voided] == list(labels.serials)
    assert desk.deeds.find(A).stage is Stage.NEW
    assert desk.history.newest()[0].deed == "unpack"


def test_for_ozon_it_stays_packed(desk, theme, packed, shown):
    take_in(desk, draft(A, status=OzonStatus.AWAITING_DELIVER))
    assert "For Ozon it stays packed" in said(shown(UnpackDialog(desk, theme, packed)))


def test_esc_leaves_it_packed(desk, theme, packed, shown, press):
    press(shown(UnpackDialog(desk, theme, packed)), Qt.Key.Key_Escape)
    assert desk.deeds.find(A).stage is Stage.PACKED


def test_what_was_handed_over_is_refused_inline(desk, theme, packed, shown, press):
    take_in(desk, draft(A, status=OzonStatus.AWAITING_DELIVER, handed_over_at=NOW + timedelta(hours=1)))
    dialog = shown(UnpackDialog(desk, theme, packed))
    assert "Already handed over" in dialog.problem.text()
    assert not dialog.primary.isEnabled()


def test_handed_over_while_the_dialog_was_open_it_is_refused_too(desk, theme, packed, shown, press):
    dialog = shown(UnpackDialog(desk, theme, packed))
    take_in(desk, draft(A, status=OzonStatus.AWAITING_DELIVER, handed_over_at=NOW + timedelta(hours=1)))
    press(dialog, ENTER)
    assert "Already handed over" in dialog.problem.text()
    assert desk.deeds.find(A).stage is Stage.PACKED


@pytest.fixture
def pile(desk):
    for number in (A, B, C):
        take_in(desk, draft(number))
        desk.deeds.pack(number)
        take_in(desk, draft(number, status=OzonStatus.CANCELLED))
    return desk


def numbers(dialog):
    return [posting.posting_number for posting in dialog.model.rows]


def test_boxes_are_pulled_one_by_one_by_enter(pile, theme, shown, press, qtbot):
    dialog = shown(PullDialog(pile, theme))
    assert numbers(dialog) == [A, B, C]
    press(dialog, ENTER)
    assert (numbers(dialog), dialog.isVisible()) == ([B, C], True)
    assert pile.history.newest()[0].deed == "pull"
    dialog.table.selectAll()
    press(dialog, ENTER)
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert pile.queue.count_to_pull() == 0


def test_one_that_somebody_else_has_pulled_is_said_and_gone(pile, theme, shown, press):
    dialog = shown(PullDialog(pile, theme))
    pile.deeds.pull(A)
    press(dialog, ENTER)
    assert dialog.problem.isVisible()
    assert numbers(dialog) == [B, C]


def test_an_empty_pile_says_so(desk, theme, shown, press, qtbot):
    dialog = shown(PullDialog(desk, theme))
    assert "No box" in said(dialog)
    press(dialog, ENTER)
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_an_empty_pile_is_told_in_a_small_dialog(desk, theme, shown):
    dialog = shown(PullDialog(desk, theme))
    assert dialog.height() < 300
    assert dialog.primary.width() < dialog.width() // 2


def test_a_dialog_is_no_larger_than_the_screen(shown):
    dialog = DeskDialog("Large", "OK")
    room = dialog.screen().availableSize()
    dialog.resize(room.width() + 200, room.height() + 200)
    shown(dialog)
    assert dialog.width() <= room.width()
    assert dialog.height() < room.height()
