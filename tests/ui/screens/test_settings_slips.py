"""The page of packing slips: words for each language, a logo within limits, and a preview that shows them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog

from ozon_desk.services.slips import LARGEST_LOGO, logo_data
from ozon_desk.ui.labels.routes import Route
from ozon_desk.ui.screens.settings_slips import LONGEST_THANKS, SlipsPage
from tests.conftest import RESOURCES


@pytest.fixture
def page(desk, worker, memory, shown):
    return shown(SlipsPage(desk, worker, memory, RESOURCES))


@pytest.fixture
def choose(monkeypatch, page, qtbot):
    """Answers the system's question for a picture."""

    def answer(path):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(path), ""))
        qtbot.mouseClick(page.choose_logo, Qt.MouseButton.LeftButton)

    return answer


def save(page, qtbot):
    page.save()
    qtbot.waitUntil(lambda: "✓" in page.told.text())


def test_words_are_kept_for_each_language(desk, page, qtbot):
    page.thanks.setPlainText("Спасибо!\nПриходите ещё")
    page.language.setCurrentIndex(page.language.findData("kk"))
    assert page.thanks.toPlainText() == ""
    page.thanks.setPlainText("Рақмет!")
    page.language.setCurrentIndex(page.language.findData("ru"))
    assert page.thanks.toPlainText() == "Спасибо!\nПриходите ещё"
    page.language.setCurrentIndex(page.language.findData("kk"))
    page.prints.setChecked(True)
    save(page, qtbot)
    settings = desk.shop.settings
    assert settings.slip_thanks == {"ru": "Спасибо!\nПриходите ещё", "kk": "Рақмет!"}
    assert (settings.slip_language, settings.print_slips) == ("kk", True)
    assert page.thanks.toPlainText() == "Рақмет!"


def test_too_many_words_are_refused_and_nothing_is_stored(desk, page):
    page.thanks.setPlainText("я" * (LONGEST_THANKS + 1))
    page.save()
    assert page.problem.isVisible()
    assert desk.history.newest() == []


def test_a_logo_is_taken_shown_and_removed(desk, page, choose, qtbot, tmp_path):
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#c03020"))
    file = tmp_path / "logo.png"
    image.save(str(file))
    choose(file)
    qtbot.waitUntil(lambda: not page.logo.pixmap().isNull())
    save(page, qtbot)
    assert logo_data(desk.shop.settings.slip_logo) == file.read_bytes()
    qtbot.mouseClick(page.remove_logo, Qt.MouseButton.LeftButton)
    save(page, qtbot)
    assert desk.shop.settings.slip_logo == ""
    assert not page.remove_logo.isEnabled()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"x" * LARGEST_LOGO, "200"),
        (b"\xff\xd8\xff\xe0 JFIF", "PNG"),
        (b"\x89PNG\r\n\x1a\n but broken", "PNG"),
        (None, "logo.png"),
    ],
)
def test_a_picture_that_is_none_or_too_large_is_refused_inline(desk, page, choose, qtbot, tmp_path, data, said):
    file = tmp_path / "logo.png"
    if data is not None:
        file.write_bytes(data)
    choose(file)
    qtbot.waitUntil(page.problem.isVisible)
    assert said in page.problem.text()
    assert not page.remove_logo.isEnabled()


def test_the_preview_follows_the_words_and_the_page_says_where_slips_come_out(page, memory, qtbot):
    qtbot.waitUntil(lambda: not page.preview.pixmap().isNull())
    before = page.preview.pixmap().toImage()
    page.thanks.setPlainText("Спасибо!")
    qtbot.waitUntil(lambda: page.preview.pixmap().toImage() != before)
    memory.remember_route("75x120", Route.parse("tcp:10.0.0.9"))
    page.show_stored()
    assert "10.0.0.9" in page.where.text()
    assert "75 × 120" in page.where.text()
