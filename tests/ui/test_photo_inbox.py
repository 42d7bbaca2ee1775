"""The camera's folder: certain photos find their posting, the others wait, and nothing is taken twice or half."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from ozon_desk.domain.errors import Trouble
from ozon_desk.services.desk import Desk
from ozon_desk.storage.database import Database
from ozon_desk.ui.bus import Heartbeat
from ozon_desk.ui.labels.barcodes import code128
from ozon_desk.ui.photo_inbox import PhotoInbox, codes_in
from tests.builders import NOW, draft, ids, take_in
from tests.services.conftest import THREE

A, B, _ = THREE


@pytest.fixture
def desk(file_desk):
    take_in(file_desk, *map(draft, THREE))
    return file_desk


@pytest.fixture
def camera(tmp_path):
    folder = tmp_path / "camera"
    folder.mkdir()
    return folder


@pytest.fixture
def heartbeat(owner, desk):
    return Heartbeat(desk, owner)


@pytest.fixture
def inbox(desk, memory, heartbeat, camera, owner):
    memory.photo_folder = str(camera)
    made = [PhotoInbox(desk, memory, heartbeat, owner)]

    def again():
        made[0].stop()
        made.insert(0, PhotoInbox(desk, memory, heartbeat, owner))
        made[0].watch()
        return made[0]

    made[0].watch()
    made[0].again = again
    yield made[0]
    for one in made:
        one.stop()


def photo(path, *codes, colour="#ddccbb", size=(4000, 3000)):
    """A picture of so many pixels, with labels lying on the table."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    painter = QPainter(image)
    for number, text in enumerate(codes):
        modules = code128(text)
        dots = 5
        left, top = 400, 300 + number * 900
        painter.fillRect(QRect(left, top, (modules.width + 40) * dots, 500), Qt.GlobalColor.white)
        for place in range(modules.width):
            if not modules.rows[0][place]:
                painter.fillRect(left + (place + 20) * dots, top + 50, dots, 400, Qt.GlobalColor.black)
    painter.end()
    assert image.save(str(path))
    return path


def beats(qtbot, heartbeat, is_so):
    """Seconds pass until something is so."""

    def passed():
        heartbeat.beat.emit(NOW)
        return is_so()

    qtbot.waitUntil(passed)


def kept(desk, number=A):
    return [one.name for one in desk.evidence.of_posting(ids(desk, number)[0])]


def test_a_name_with_a_known_number_is_certain(desk, inbox, heartbeat, camera, qtbot):
    photo(camera / f"{A} (2).jpg", size=(40, 30))
    beats(qtbot, heartbeat, lambda: kept(desk) == [f"{A} (2).jpg"])
    assert inbox.waiting == ()
    assert (camera / f"{A} (2).jpg").exists()


def test_a_label_in_the_picture_is_certain(desk, inbox, heartbeat, camera, qtbot):
    photo(camera / "IMG_1.jpg", A)
    beats(qtbot, heartbeat, lambda: kept(desk) == ["IMG_1.jpg"])
    (file,) = desk.evidence.of_posting(ids(desk, A)[0])
    assert file.package is None, "its number names no box"


def test_what_is_not_certain_waits(desk, inbox, heartbeat, camera, qtbot):
    photo(camera / "two.jpg", A, B)
    photo(camera / f"{A} and {B}.jpg", size=(41, 30))
    photo(camera / "table.jpg", size=(42, 30))
    photo(camera / "9999999999-0001-1.jpg", size=(43, 30))
    (camera / "notes.txt").write_text("no photo")
    beats(qtbot, heartbeat, lambda: len(inbox.waiting) == 4)
    assert kept(desk) == kept(desk, B) == []
    inbox.attach(ids(desk, B)[0], [one.path for one in inbox.waiting[:2]])
    qtbot.waitUntil(lambda: len(kept(desk, B)) == 2)
    qtbot.waitUntil(lambda: len(inbox.waiting) == 2)


def test_a_cameras_own_folders_are_looked_into(desk, inbox, heartbeat, camera, qtbot):
    (camera / "100CANON").mkdir()
    photo(camera / "100CANON" / f"{A}.jpg", size=(40, 30))
    beats(qtbot, heartbeat, lambda: kept(desk) == [f"{A}.jpg"])
    photo(camera / "100CANON" / f"{A} (2).jpg", size=(40, 31), colour="#000000")
    beats(qtbot, heartbeat, lambda: len(kept(desk)) == 2)


def test_a_folder_of_which_the_system_tells_nothing_is_looked_at_now_and_then(desk, inbox, heartbeat, camera, qtbot):
    """As of a network share."""
    inbox._watch._watcher.directoryChanged.disconnect()
    photo(camera / f"{A}.jpg", size=(40, 30))
    beats(qtbot, heartbeat, lambda: kept(desk) == [f"{A}.jpg"])


def test_nothing_is_taken_twice(desk, inbox, heartbeat, camera, qtbot):
    path = photo(camera / f"{A}.jpg", size=(40, 30))
    beats(qtbot, heartbeat, lambda: kept(desk) != [])
    desk.history.undo()
    shutil.copyfile(path, camera / f"{A} copy.jpg")
    photo(camera / f"{B}.jpg", size=(44, 30))
    beats(qtbot, heartbeat, lambda: kept(desk, B) != [])
    assert (kept(desk), inbox.waiting) == ([], ()), "somebody has taken it back"


def test_half_written_files_wait(desk, inbox, heartbeat, camera, qtbot):
    whole = photo(camera.parent / "whole.jpg", size=(400, 300)).read_bytes()
    target = camera / f"{A}.jpg"
    target.write_bytes(whole[:10])
    qtbot.waitUntil(lambda: inbox._watch._changed)
    for end in (11, len(whole) // 2, len(whole)):
        target.write_bytes(whole[:end])
        for _ in range(2):
            heartbeat.beat.emit(NOW)
    qtbot.waitUntil(lambda: not inbox.is_busy)
    assert kept(desk) == []
    beats(qtbot, heartbeat, lambda: kept(desk) != [])
    (file,) = desk.evidence.of_posting(ids(desk, A)[0])
    assert desk.evidence.path_of(file).read_bytes() == whole


def test_what_was_there_before_is_old_news_and_what_came_while_closed_isnt(
    desk, memory, heartbeat, camera, owner, qtbot
):
    photo(camera / "old.jpg", size=(40, 30))
    memory.photo_folder = str(camera)
    first = PhotoInbox(desk, memory, heartbeat, owner)
    first.watch()
    photo(camera / "new.jpg", size=(41, 30))
    beats(qtbot, heartbeat, lambda: [one.path.name for one in first.waiting] == ["new.jpg"])
    first.stop()
    photo(camera / "while closed.jpg", size=(42, 30))
    second = PhotoInbox(desk, memory, heartbeat, owner)
    second.watch()
    assert [one.path.name for one in second.waiting] == ["new.jpg"], "it waits over a restart"
    beats(qtbot, heartbeat, lambda: [one.path.name for one in second.waiting] == ["new.jpg", "while closed.jpg"])
    second.leave(second.waiting)
    second.stop()
    shutil.copyfile(camera / "new.jpg", camera / "new again.jpg")
    third = PhotoInbox(desk, memory, heartbeat, owner)
    third.watch()
    photo(camera / "last.jpg", size=(43, 30))
    beats(qtbot, heartbeat, lambda: [one.path.name for one in third.waiting] == ["last.jpg"])
    third.stop()


def test_a_photo_that_cant_be_kept_waits(desk, inbox, heartbeat, camera, qtbot, monkeypatch):
    def full(*_anything, **_named):
        raise Trouble("disk_full")

    monkeypatch.setattr(desk.evidence, "attach", full)
    photo(camera / f"{A}.jpg", size=(40, 30))
    failed = []
    inbox.failed.connect(failed.append)
    beats(qtbot, heartbeat, lambda: len(failed) == 1)
    assert failed[0].code == "disk_full"
    assert [one.path.name for one in inbox.waiting] == [f"{A}.jpg"]


def test_a_database_in_memory_takes_none(trade, memory, camera, owner):
    desk = Desk(Database.open(None), trade, clock=lambda: NOW)
    memory.photo_folder = str(camera)
    inbox = PhotoInbox(desk, memory, Heartbeat(desk, owner), owner)
    inbox.watch()
    assert inbox._watch.seen == {}
    inbox.stop()
    desk.close()


def test_codes_of_turned_and_odd_pictures(qapp, tmp_path):
    path = photo(tmp_path / "odd.png", A, size=(2403, 1801))
    assert codes_in(path) == [A]
    QImage(str(path)).transformed(QTransform().rotate(90)).save(str(path))
    assert codes_in(path) == [A]
    (tmp_path / "no.jpg").write_bytes(b"no picture")
    assert codes_in(tmp_path / "no.jpg") == []
