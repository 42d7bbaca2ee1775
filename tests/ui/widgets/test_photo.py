"""Photos of products: found by name, scaled behind the window, never in the way."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from ozon_desk.domain.posting import Item
from ozon_desk.domain.products import Product
from ozon_desk.ui.bus import DeskSignals
from ozon_desk.ui.widgets.photo import PhotoCache, read_photo

BOX = QSize(80, 80)
RED, BLUE = QColor(200, 20, 20), QColor(20, 20, 200)


def picture(path: Path, color: QColor = RED, width: int = 400, height: int = 200) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(color)
    assert image.save(str(path))
    return path


def item(offer_id: str = "TPMS-04", sku: str = "584650000") -> Item:
    return Item(sku, offer_id, "x", 1)


@pytest.fixture
def folder(desk, tmp_path):
    made = tmp_path / "photos"
    made.mkdir()
    desk.shop.change(photo_folder=str(made))
    return made


@pytest.fixture
def photos(desk, qapp):
    signals = DeskSignals(desk)
    made = PhotoCache(desk, signals)
    yield made
    made.stop()
    signals.stop()


def fetched(qtbot, photos, wanted, size=BOX, dpr=1.0):
    with qtbot.waitSignal(photos.arrived) as arrived:
        assert photos.pixmap(wanted, size, dpr) is None
    assert arrived.args == [wanted.offer_id or wanted.sku]
    return photos.pixmap(wanted, size, dpr)


@pytest.mark.parametrize(
    ("name", "offer_id"),
    [
        ("TPMS-04.jpg", "TPMS-04"),
        ("tpms-04.PNG", "TPMS-04"),
        ("Чай-1.jpeg", "чай-1"),
        ("红茶-01.webp", "红茶-01"),
        ("A_B_1.jpg", "A/B:1"),
        ("a-b-1.jpg", "A/B:1"),
        ("12.5.jpg", "12.5"),
        ("TPMS-04/2.jpg", "TPMS-04"),
        ("584650000.jpg", "NO-SUCH"),
    ],
)
def test_a_photo_is_found_by_its_name_and_fitted(qtbot, folder, photos, name, offer_id):
    picture(folder / name)
    pixmap = fetched(qtbot, photos, item(offer_id))
    assert (pixmap.width(), pixmap.height()) == (80, 40)
    assert pixmap.toImage().pixelColor(40, 20).red() > 150


def test_the_file_named_in_the_list_comes_first_then_the_first_of_a_folder(qtbot, desk, folder, photos):
    picture(folder / "TPMS-04" / "b.jpg", BLUE)
    picture(folder / "TPMS-04" / "a.jpg", RED)
    assert fetched(qtbot, photos, item()).toImage().pixelColor(9, 9).red() > 150
    picture(folder / "other" / "front.png", BLUE)
    product = desk.products.learn("4600000000008", "TPMS-04")
    desk.products.save(replace(product, photo="other/front.png"), product)
    qtbot.waitUntil(lambda: photos.pixmap(item(), BOX) is not None)
    assert photos.pixmap(item(), BOX).toImage().pixelColor(9, 9).blue() > 150


def test_sharp_on_a_sharp_screen_and_never_enlarged(qtbot, folder, photos):
    picture(folder / "TPMS-04.png", width=400, height=400)
    assert fetched(qtbot, photos, item(), dpr=2.0).devicePixelRatio() == 2
    assert photos.pixmap(item(), BOX, 2.0).width() == 160
    picture(folder / "small.png", width=10, height=10)
    assert fetched(qtbot, photos, item("small")).width() == 10


@pytest.mark.qt_log_ignore("JPEG datastream contains no image")
def test_no_folder_no_file_and_a_broken_file_are_no_photo(qtbot, desk, folder, photos):
    (folder / "TPMS-04.jpg").write_bytes(b"\xff\xd8\xff\xe0 no picture at all")
    picture(folder / "good.jpg")
    for wanted in (item(), item("nobody", "1")):
        assert photos.pixmap(wanted, BOX) is None
    fetched(qtbot, photos, item("good"))
    assert photos.pixmap(item(), BOX) is None
    assert read_photo(folder / "TPMS-04.jpg", BOX) is None
    for gone in ("", str(folder / "gone")):
        desk.shop.change(photo_folder=gone)
        assert desk.photos.of(Product(0, "good")) is None


def test_a_turned_camera_makes_a_turned_photo(folder):
    path = picture(folder / "turned.jpg", width=400, height=200)
    data = path.read_bytes()
    tiff = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"
    exif = b"Exif\0\0" + tiff
    path.write_bytes(data[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + data[2:])
    image = read_photo(path, QSize(80, 100))
    assert (image.width(), image.height()) == (50, 100)


def test_what_was_looked_at_longest_ago_makes_room(qtbot, desk, folder, qapp):
    photos = PhotoCache(desk, most=80 * 40 * 4 * 2)
    for name in "abc":
        picture(folder / f"{name}.jpg")
    for name in "ab":
        fetched(qtbot, photos, item(name))
    assert photos.pixmap(item("a"), BOX) is not None
    fetched(qtbot, photos, item("c"))
    assert photos.pixmap(item("a"), BOX) is not None
    assert photos.pixmap(item("b"), BOX) is None
    photos.stop()


def test_a_folder_that_answers_nothing_holds_nobody_up(qtbot, desk, folder, qapp):
    picture(folder / "TPMS-04.jpg")
    answers = threading.Event()
    find = desk.photos.of
    desk.photos.of = lambda product: answers.wait(30) and find(product)
    photos = PhotoCache(desk)
    assert photos.pixmap(item(), BOX) is None
    assert photos.pixmap(item(), BOX) is None
    with qtbot.waitSignal(photos.arrived):
        answers.set()
    photos.stop()


def test_another_folder_and_another_list_are_looked_at_anew(qtbot, desk, folder, photos, tmp_path):
    picture(folder / "TPMS-04.jpg")
    fetched(qtbot, photos, item())
    picture(tmp_path / "new" / "TPMS-04.jpg", BLUE)
    desk.shop.change(photo_folder=str(tmp_path / "new"))
    pixmap = fetched(qtbot, photos, item())
    assert pixmap.toImage().pixelColor(9, 9).blue() > 150


def test_an_answer_from_before_the_change_counts_for_nothing(qtbot, desk, folder, qapp, tmp_path):
    old, new = picture(folder / "TPMS-04.jpg"), picture(tmp_path / "new" / "TPMS-04.jpg", BLUE)
    answers = threading.Event()
    found = iter((old, new))
    desk.photos.of = lambda _product: answers.wait(30) and next(found)
    photos = PhotoCache(desk)
    photos.pixmap(item(), BOX)
    qtbot.waitUntil(lambda: not photos._loader._waiting)
    photos.forget()
    photos.pixmap(item(), BOX)
    shown = []
    photos.arrived.connect(lambda _article: shown.append(photos.pixmap(item(), BOX).toImage().pixelColor(9, 9)))
    answers.set()
    qtbot.waitUntil(lambda: any(color.blue() > 150 for color in shown))
    assert len(shown) == 1
    photos.stop()


def test_a_file_that_comes_later_is_seen(qtbot, desk, folder, photos):
    assert desk.photos.of(Product(0, "TPMS-04")) is None
    picture(folder / "TPMS-04.jpg")
    assert desk.photos.of(Product(0, "TPMS-04")) == folder / "TPMS-04.jpg"
