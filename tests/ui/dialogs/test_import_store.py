"""With several stores the import asks whose file it is, proposes what it knows, and guesses nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ozon_desk.domain.status import Tab
from ozon_desk.ui.dialogs.import_files import ImportDialog
from ozon_desk.ui.dialogs.import_preview import PreviewPage
from ozon_desk.ui.dialogs.import_store import StoreAnswers, StorePage
from tests.files.make_exports import postings, write_xlsx_export


@pytest.fixture
def two(desk):
    for name in ("North", "South"):
        desk.stores.add(name)
    return desk


@pytest.fixture
def opened(two, worker, memory, shown, qtbot):
    def open_file(path: Path, page: type) -> tuple[ImportDialog, object]:
        dialog = shown(ImportDialog(two, worker, [path], memory=memory))
        qtbot.waitUntil(lambda: isinstance(dialog.pages.currentWidget(), page))
        return dialog, dialog.pages.currentWidget()

    return open_file


def stores(desk) -> set[str]:
    return {row.posting.store for row in desk.queue.rows(desk.queue.ids(Tab.ALL))}


def test_nothing_is_chosen_before_somebody_has(two, opened, press, qtbot, tmp_path):
    dialog, page = opened(write_xlsx_export(tmp_path / "orders 1.xlsx", "fbs_ru_29", postings(3)), StorePage)
    assert (page.store, dialog.primary.isEnabled()) == ("", False)
    press(dialog, Qt.Key.Key_Return)
    assert dialog.pages.currentWidget() is page
    press(dialog, Qt.Key.Key_2)
    assert (page.store, dialog.primary.isEnabled()) == ("South", True)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(dialog.pages.currentWidget(), PreviewPage))
    assert dialog.pages.currentWidget().preview.store == "South"
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.results)
    assert stores(two) == {"South"}


def test_the_last_answer_for_files_like_it_is_proposed(memory, opened, tmp_path):
    StoreAnswers(memory).keep(tmp_path / "orders 2026-11-17.xlsx", "South")
    dialog, page = opened(write_xlsx_export(tmp_path / "orders 2026-11-18.xlsx", "fbs_ru_29", postings(3)), StorePage)
    assert (page.store, dialog.primary.isEnabled()) == ("South", True)
    assert StoreAnswers(memory).of(tmp_path / "elsewhere" / "orders 1.xlsx") == ""


def test_the_files_own_postings_tell_more_than_the_last_answer(two, memory, opened, tmp_path):
    path = tmp_path / "orders.xlsx"
    two.imports.apply(
        two.imports.preview(two.imports.open(write_xlsx_export(path, "fbs_ru_29", postings(3))), store="North")
    )
    StoreAnswers(memory).keep(path, "South")
    _, page = opened(write_xlsx_export(path, "fbs_ru_29", postings(5)), StorePage)
    assert page.store == "North"


def test_a_file_all_of_whose_postings_are_known_asks_nothing(two, opened, tmp_path):
    path = write_xlsx_export(tmp_path / "orders.xlsx", "fbs_ru_29", postings(3))
    two.imports.apply(two.imports.preview(two.imports.open(path), store="North"))
    _, page = opened(path, PreviewPage)
    assert page.preview.plan.is_empty


def test_postings_of_another_store_are_told_in_the_preview(two, memory, opened, press, qtbot, tmp_path):
    path = tmp_path / "orders.xlsx"
    two.imports.apply(
        two.imports.preview(two.imports.open(write_xlsx_export(path, "fbs_ru_29", postings(3))), store="North")
    )
    dialog, _ = opened(write_xlsx_export(path, "fbs_ru_29", postings(5)), StorePage)
    press(dialog, Qt.Key.Key_2)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(dialog.pages.currentWidget(), PreviewPage))
    page = dialog.pages.currentWidget()
    assert [page.tabs.tabData(place) for place in range(page.tabs.count())].count(3) == 1
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.results)
    assert stores(two) == {"North", "South"}


def test_only_so_many_answers_are_kept(memory):
    answers = StoreAnswers(memory)
    for place in range(100):
        answers.keep(Path(f"/in/{'abcdefghij'[place // 10]}{'abcdefghij'[place % 10]}/orders.csv"), "North")
    assert len(memory.import_stores) == 60
    assert answers.of(Path("/in/jj/orders.csv")) == "North"
