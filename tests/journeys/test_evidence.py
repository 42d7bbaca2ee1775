"""Photos through the whole window: watched folder, drop, clipboard, and the bundle that proves it all."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget

from ozon_desk.app.window_program import WindowProgram
from ozon_desk.domain.cases import CaseKind
from ozon_desk.ui.dialogs.evidence import EvidenceDialog
from tests.builders import draft, take_in
from tests.journeys.hands import dialog_up, frame_of, memory_in, press, running, until
from tests.ui.documents.papers import flat, page_texts
from tests.ui.fingers import Fingers
from tests.ui.test_photo_inbox import photo

A, B, C = "0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowProgram]:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "camera").mkdir()
    memory = memory_in(tmp_path)
    memory.watching, memory.photo_folder = False, str(tmp_path / "camera")
    with running(qapp, memory, tmp_path / "day.db") as made:
        yield made


def drop(on: QWidget, at: QPointF, *paths: Path) -> None:
    """As the system would; only it knows which widget a drag is over."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    none = Qt.KeyboardModifier.NoModifier
    on.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))


def test_from_the_camera_to_the_dispute(program: WindowProgram, tmp_path: Path) -> None:
    frame, window = frame_of(program), program.window
    desk, camera = frame.desk, tmp_path / "camera"
    take_in(desk, *map(draft, (A, B, C)))

    def kept(number: str) -> list[str]:
        return [one.name for one in desk.evidence.of_posting(desk.deeds.find(number).id)]

    # A photo with the label in it finds its posting by itself, whatever lies on the bench.
    photo(camera / "IMG_0001.jpg", B, size=(2400, 1800))
    until(lambda: kept(B) == ["IMG_0001.jpg"])

    # One that tells nothing is offered for what lies on the bench just then.
    press(window, Qt.Key.Key_2, CONTROL)
    frame.go("bench")
    bench = frame.bench()
    fingers = Fingers(bench.foot.field)
    fingers.scan(A)
    photo(camera / "IMG_0002.jpg", size=(640, 480))
    until(frame.photos.bar.isVisible)
    assert A in frame.photos.bar.words.text()
    assert kept(A) == []
    press(window, Qt.Key.Key_M, CONTROL | SHIFT)
    until(lambda: kept(A) == ["IMG_0002.jpg"])
    assert not frame.photos.bar.isVisible()
    fingers.scan("TPMS-04")
    until(lambda: desk.deeds.find(A).packed_at is not None)

    # Dropped on a row of the queue.
    frame.go("queue")
    frame.queue.show_tab(desk.deeds.find(C).tab)
    until(lambda: frame.queue.choose(desk.deeds.find(C).id))
    table = frame.queue.parts.table
    row = table.visualRect(table.currentIndex()).center()
    at = QPointF(window.mapFromGlobal(table.viewport().mapToGlobal(row)))
    drop(window, at, photo(tmp_path / "door.jpg", size=(300, 200)))
    until(lambda: kept(C) == ["door.jpg"])

    # The dialog of the posting in hand: a picture from the clipboard, then the bundle by Enter.
    frame.queue.show_tab(desk.deeds.find(A).tab)
    until(lambda: frame.queue.choose(desk.deeds.find(A).id))
    until(lambda: frame.queue.chosen_id() == desk.deeds.find(A).id)
    press(window, Qt.Key.Key_M, CONTROL)
    dialog = dialog_up()
    assert isinstance(dialog, EvidenceDialog)
    assert dialog.number.text() == A
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    QGuiApplication.clipboard().setImage(image)
    until(dialog.isActiveWindow)
    press(dialog.field, Qt.Key.Key_V, CONTROL)
    until(lambda: len(kept(A)) == 2)
    until(lambda: dialog.shown.count() == 2)
    press(dialog.field, Qt.Key.Key_D, CONTROL)
    target = tmp_path / f"{A}-evidence.zip"
    until(target.exists)
    until(lambda: "✓" in dialog.footnote.text() and target.name in dialog.footnote.text())
    press(dialog, Qt.Key.Key_Escape)
    until(lambda: QApplication.activeModalWidget() is None)

    # From the list of cases: the posting of the case chosen.
    desk.cases.open(C, CaseKind.EVIDENCE_REQUEST)
    frame.go("cases")
    window.activateWindow()
    until(window.isActiveWindow)
    press(window, Qt.Key.Key_M, CONTROL)
    asked = dialog_up()
    assert isinstance(asked, EvidenceDialog)
    assert (asked.number.text(), asked.wanted.count) == (C, 1)
    until(asked.isActiveWindow)
    press(asked, Qt.Key.Key_Escape)
    until(lambda: QApplication.activeModalWidget() is None)

    with zipfile.ZipFile(target) as archive:
        sums = dict(reversed(line.split("  ")) for line in archive.read("checksums.txt").decode().splitlines())
        assert len(sums) == 3
        for name, checksum in sums.items():
            assert hashlib.sha256(archive.read(name)).hexdigest() == checksum
        assert archive.read("files/01-IMG_0002.jpg") == (camera / "IMG_0002.jpg").read_bytes()
        (tmp_path / "summary.pdf").write_bytes(archive.read("summary.pdf"))
    said = flat("".join(page_texts(tmp_path / "summary.pdf")))
    for wanted in (A, "TPMS-04", "отправление на столе", "собрано", "IMG_0002.jpg"):
        assert flat(wanted) in said
    assert sorted(path.name for path in camera.iterdir()) == ["IMG_0001.jpg", "IMG_0002.jpg"]
