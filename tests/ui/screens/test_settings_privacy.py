"""The page of buyers' data: nothing goes before it was shown and its number typed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from ozon_desk.domain.posting import Buyer
from ozon_desk.domain.privacy import WIPED_BUYER
from ozon_desk.domain.status import OzonStatus
from ozon_desk.ui.dialogs.typed_number import TypedNumberDialog
from ozon_desk.ui.screens.settings_privacy import PrivacyPage
from tests.builders import NOW, draft, take_in

A = "0201234567-0029-1"


@pytest.fixture
def page(file_desk, worker, shown):
    ended = {"status": OzonStatus.DELIVERED, "delivered_at": NOW - timedelta(days=100)}
    take_in(file_desk, draft(A, buyer=Buyer("Anna"), **ended), draft("0201234567-0030-1", buyer=Buyer("Boris")))
    return shown(PrivacyPage(file_desk, worker))


def done(page, qtbot):
    qtbot.waitUntil(lambda: not page._errands.are_running)


def dialog() -> TypedNumberDialog:
    (found,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, TypedNumberDialog) and one.isVisible())
    return found


def test_days_are_kept(file_desk, page, qtbot):
    done(page, qtbot)
    assert page.keep.text() == "for ever"
    page.keep.setValue(180)
    page.save()
    qtbot.waitUntil(lambda: file_desk.shop.settings.keep_buyers_days == 180)
    done(page, qtbot)
    assert page.days.value() == 180


def test_what_would_go_is_shown_before_anything_goes(file_desk, page, qtbot):
    done(page, qtbot)
    assert not page.wipe.isEnabled()
    page.look.click()
    qtbot.waitUntil(page.wipe.isEnabled)
    assert "1" in page.report.toPlainText().splitlines()[0]
    page.days.setValue(101)
    assert not page.wipe.isEnabled(), "what was shown was for other days"
    page.look.click()
    done(page, qtbot)
    assert not page.wipe.isEnabled()
    assert file_desk.cases.posting(A).buyer == Buyer("Anna")


def test_the_number_is_typed_and_the_report_kept(file_desk, page, qtbot, tmp_path):
    file_desk.backups.now()
    page.look.click()
    qtbot.waitUntil(page.wipe.isEnabled)
    page.wipe.click()
    asked = dialog()
    assert not asked.primary.isEnabled()
    asked.field.setText("2")
    assert not asked.primary.isEnabled()
    asked.field.setText("1")
    asked.press_primary()
    qtbot.waitUntil(page.copies.isEnabled)
    done(page, qtbot)
    assert file_desk.cases.posting(A).buyer == WIPED_BUYER
    assert page.last.text().startswith("Wiped last: ")
    page.save_report(tmp_path / "report.txt")
    qtbot.waitUntil((tmp_path / "report.txt").is_file)
    assert "Anna" not in (tmp_path / "report.txt").read_text(encoding="utf-8-sig")
    page.copies.click()
    dialog().reject()
    page.delete_copies()
    qtbot.waitUntil(lambda: not page.copies.isEnabled())
    assert file_desk.privacy.older_copies() == ()
