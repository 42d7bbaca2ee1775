"""The evidence dialog: paste, drop, keys, another posting by a scan, Ozon's request, the bundle."""

from __future__ import annotations

import zipfile
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage

from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.ui.bus import Heartbeat
from ozon_desk.ui.dialogs.evidence import EvidenceDialog
from ozon_desk.ui.photo_inbox import PhotoInbox
from tests.builders import draft, goods_line, ids, take_in
from tests.conftest import RESOURCES
from tests.services.conftest import THREE
from tests.ui.fingers import CONTROL, Fingers
from tests.ui.test_photo_inbox import photo

A, B, _ = THREE


@pytest.fixture
def desk(file_desk):
    take_in(file_desk, draft(A, goods_line("TV", 2)), draft(B))
    return file_desk


@pytest.fixture
def inbox(desk, memory, owner, tmp_path):
    memory.export_folder = str(tmp_path)
    made = PhotoInbox(desk, memory, Heartbeat(desk, owner), owner)
    yield made
    made.stop()


@pytest.fixture
def opened(desk, memory, inbox, shown):
    def open_dialog(number=A):
        return shown(EvidenceDialog(desk, memory, inbox, RESOURCES, ids(desk, number)[0] if number else 0))

    return open_dialog


def kept(desk, number=A):
    return [one.name for one in desk.evidence.of_posting(ids(desk, number)[0])]


def dropped(dialog, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons = Qt.MouseButton.LeftButton
    dialog.dropEvent(
        QDropEvent(QPoint(9, 9).toPointF(), Qt.DropAction.CopyAction, data, buttons, Qt.KeyboardModifier.NoModifier)
    )


def picture(colour="#345678"):
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def test_files_are_dropped_on_it(desk, opened, qtbot, tmp_path):
    dialog = opened()
    assert dialog.empty.isVisible()
    dropped(dialog, photo(tmp_path / "a.jpg", size=(40, 30)), photo(tmp_path / "b.png", size=(50, 30)))
    qtbot.waitUntil(lambda: kept(desk) == ["a.jpg", "b.png"])
    qtbot.waitUntil(lambda: dialog.shown.count() == 2)
    assert not dialog.empty.isVisible()
    qtbot.waitUntil(lambda: not dialog.shown.is_loading)


def test_a_picture_is_pasted_and_text_is_not_stolen(desk, opened, qtbot, press):
    dialog = opened()
    QGuiApplication.clipboard().setImage(picture())
    assert dialog.focusWidget() is dialog.field
    press(dialog, Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: len(kept(desk)) == 1)
    assert kept(desk)[0].startswith("clipboard-2026")
    QGuiApplication.clipboard().setText(B)
    press(dialog, Qt.Key.Key_V, CONTROL)
    assert dialog.field.text() == B
    press(dialog, Qt.Key.Key_Return)
    assert dialog.number.text() == B


def test_a_scan_brings_another_posting(desk, opened, qtbot):
    dialog = opened(0)
    assert not dialog.primary.isEnabled()
    fingers = Fingers(dialog.field)
    fingers.scan(B)
    assert dialog.number.text() == B
    fingers.scan("41234567-9999-1")
    assert dialog.problem.isVisible()
    assert dialog.number.text() == B


def test_enter_makes_the_bundle_and_ozons_case_notes_it(desk, opened, qtbot, press, tmp_path, inbox):
    dialog = opened()
    press(dialog, Qt.Key.Key_R, CONTROL)
    (case,) = desk.deeds.find(A).open_cases
    assert case.kind is CaseKind.EVIDENCE_REQUEST
    assert dialog.wanted.count == 1
    assert not dialog.request.isEnabled()
    dropped(dialog, photo(tmp_path / "a.jpg", size=(40, 30)))
    qtbot.waitUntil(lambda: dialog.shown.count() == 1 and not inbox.is_busy)
    press(dialog, Qt.Key.Key_Return)
    target = tmp_path / f"{A}-evidence.zip"
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: "✓" in dialog.footnote.text())
    with zipfile.ZipFile(target) as archive:
        assert "files/01-a.jpg" in archive.namelist()
    (row,) = desk.cases.of_posting(A)
    assert target.name in row.log[-1].text


def test_taking_away(desk, opened, qtbot, tmp_path):
    dialog = opened()
    dropped(dialog, photo(tmp_path / "a.jpg", size=(40, 30)))
    qtbot.waitUntil(lambda: dialog.shown.count() == 1)
    dialog.shown.selectAll()
    dialog.shown.setFocus()
    qtbot.keyClick(dialog.shown, Qt.Key.Key_Delete)
    assert kept(desk) == []
    desk.history.undo()
    assert kept(desk) == ["a.jpg"]


def test_waiting_photos_go_where_they_are_sent(desk, opened, qtbot, press, tmp_path, inbox):
    inbox.add([photo(tmp_path / f"{n}.jpg", size=(40 + n, 30)) for n in range(3)])
    qtbot.waitUntil(lambda: len(inbox.waiting) == 3)
    dialog = opened()
    assert dialog.waiting.count() == 3
    dialog.waiting.item(1).setSelected(True)
    press(dialog, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: kept(desk) == ["1.jpg"])
    qtbot.waitUntil(lambda: dialog.waiting.count() == 2)
    dialog.waiting.selectAll()
    press(dialog, Qt.Key.Key_Delete, CONTROL)
    assert inbox.waiting == ()
    assert (tmp_path / "0.jpg").exists()


def test_the_signature_is_advised(desk, opened):
    desk.pen.amend(
        "hold",
        A,
        lambda before: replace(before, integration_type=IntegrationType.TRACKING_3PL),
        {"reason": "other"},
    )
    dialog = opened()
    assert "signature" in dialog.advice.text()
    assert not opened(B).advice.isVisible()
