"""The rule book editor: what is changed shows what it moves before it is written, and can be taken back."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from ozon_desk.domain.posting import IntegrationType
from ozon_desk.services.desk import Desk
from ozon_desk.ui.dialogs.moves import MovesDialog
from ozon_desk.ui.screens.settings_rules import RulesPage
from tests.builders import NOW, draft, take_in

A, B = "0201234567-0029-1", "0201234567-0030-1"


@pytest.fixture
def desk(desk: Desk) -> Desk:
    take_in(
        desk,
        draft(A, due=None, accepted_at=NOW - timedelta(days=3)),
        draft(B, due=None, accepted_at=NOW),
    )
    return desk


@pytest.fixture
def page(desk, worker, theme, shown) -> RulesPage:
    return shown(RulesPage(desk, worker, theme))


def foreseen(qtbot, page: RulesPage):
    qtbot.waitUntil(lambda: page.moves.preview is not None)
    return page.moves.preview


def in_words(page: RulesPage, row: int) -> str:
    return str(page.model.index(row, 3).data())


def test_every_rule_stands_there_in_words(page):
    assert page.model.rowCount() == 19
    assert in_words(page, 13) == "Services without tracking are refused."
    assert all(in_words(page, row).endswith(".") for row in range(19))


def test_a_changed_number_shows_what_it_moves_and_is_written_by_apply(desk, page, qtbot):
    page.fields.numbers["value"].setValue(2)
    assert in_words(page, 0).startswith("Pack within 2 ")
    assert page.model.index(0, 1).data() == "• own"
    preview = foreseen(qtbot, page)
    assert (preview.postings, preview.become_late) == (2, 1)
    assert page.moves.told.text().startswith("■ ")
    assert desk.shop.rules.rule("R1").value == 5
    page.save()
    qtbot.waitUntil(lambda: desk.shop.rules.rule("R1").value == 2)
    qtbot.waitUntil(lambda: not page.moves.isVisible())
    assert desk.shop.rules.rule("R1").as_of.isoformat() == "2026-11-18"


def test_which_deadlines_move_is_listed(page, qtbot):
    page.fields.numbers["value"].setValue(2)
    foreseen(qtbot, page)
    page.moves.show_which()
    dialog = page.findChild(MovesDialog)
    rows = [tuple(dialog.model.index(row, column).data() for column in range(5)) for row in range(2)]
    assert rows[0] == (A, "■ late: at once", "Pack by", "20 Nov 23:59 Moscow", "17 Nov 23:59 Moscow")
    assert not dialog.cancel.isVisible()
    dialog.reject()


def test_beside_a_changed_field_stands_the_edition_and_it_is_taken_back(desk, page, qtbot):
    desk.rule_book.save("guides", {"R1": {"value": 3, "alarm_minutes": 5}})
    page.show_stored()
    assert page.fields.notes["value"].text() == "• own; the edition says: 5 days"
    assert not page.fields.notes["max_days"].isVisible()
    page.fields.backs["value"].click()
    assert page.fields.numbers["value"].value() == 5
    assert not page.fields.notes["value"].isVisible()
    page.save()
    qtbot.waitUntil(lambda: [one.field for one in desk.rule_book.changed()] == ["alarm_minutes"])


def test_what_cannot_be_right_is_said_at_its_field_and_not_written(desk, page):
    page.fields.numbers["value"].setValue(9)
    assert page.fields.notes["value"].text() == "⊗ more than 5, the most below"
    assert not page.apply.isEnabled()
    page.table.selectRow(4)
    assert page.fields.rule_id == "R1"
    page.fields.numbers["value"].setValue(4)
    assert page.apply.isEnabled()
    page.table.selectRow(4)
    assert page.fields.rule_id == "R5"
    assert desk.history.newest(1)[0].deed == "import"


def test_other_days_and_ways_of_delivery(desk, page, qtbot):
    page.fields.calendar.setCurrentIndex(page.fields.calendar.findData("warehouse"))
    page.fields.ways[IntegrationType.OZON].setChecked(False)
    assert "working day" in page.sentence.text()
    page.save()
    qtbot.waitUntil(lambda: desk.shop.rules.rule("R1").country == "warehouse")
    assert IntegrationType.OZON not in desk.shop.rules.rule("R1").applies_to
    page.fields.backs["calendar"].click()
    assert page.fields.calendar.currentData() == ""
    assert page.changes["R1"].keys() == {"applies_to", "as_of"}


def test_another_edition_shows_its_numbers_before_it_is_written(desk, page, qtbot):
    page.edition.setCurrentIndex(1)
    assert in_words(page, 0).startswith("Pack within 10 ")
    assert foreseen(qtbot, page).postings == 2
    assert desk.shop.rules.edition == "guides"
    page.save()
    qtbot.waitUntil(lambda: desk.shop.rules.edition == "ozon_help_2026")


def test_own_numbers_that_another_edition_forbids_keep_it_away(desk, page):
    desk.rule_book.save("ozon_help_2026", {"R1": {"value": 8}})
    page.show_stored()
    page.edition.setCurrentIndex(0)
    assert page.problem.isVisible()
    assert page.edition.currentData() == "ozon_help_2026"


def test_all_is_taken_back(desk, page, qtbot):
    desk.rule_book.save("guides", {"R1": {"value": 3}, "R8": {"value": 1}})
    page.show_stored()
    page.all_back.click()
    assert in_words(page, 0).startswith("Pack within 5 ")
    page.save()
    qtbot.waitUntil(lambda: not desk.rule_book.changed())


def test_a_book_comes_out_of_a_file_and_is_written_only_by_apply(desk, page, qtbot, tmp_path):
    file = tmp_path / "book.json"
    desk.rule_book.save("guides", {"R1": {"value": 3}})
    page.write_file(file)
    qtbot.waitUntil(file.exists)
    desk.rule_book.save("guides", {})
    page.show_stored()
    page.read_file(file)
    qtbot.waitUntil(lambda: page.model.index(0, 1).data() == "• own")
    assert desk.rule_book.changed() == []
    foreseen(qtbot, page)
    book = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps({**book, "changes": {"R1": {"value": 99}}}), encoding="utf-8")
    page.read_file(file)
    qtbot.waitUntil(page.problem.isVisible)
    assert page.changes["R1"]["value"] == 3


def test_only_the_newest_question_is_answered(page, qtbot):
    answered = []
    page.moves.foresight.found.connect(answered.append)
    for days in (4, 3, 2):
        page.fields.numbers["value"].setValue(days)
    foreseen(qtbot, page)
    assert [one.become_late for one in answered] == [1]
    page.fields.numbers["value"].setValue(5)
    assert not page.moves.isVisible()


def test_a_rule_with_a_clock_says_how_long_before_somebody_is_told(desk, page, qtbot):
    page.table.selectRow(5)
    assert "alarm_minutes" not in page.fields.numbers  # R6 has no clock of its own
    page.table.selectRow(4)
    page.fields.numbers["alarm_minutes"].setValue(90)
    assert foreseen(qtbot, page).moved == ()
    page.save()
    qtbot.waitUntil(lambda: desk.shop.rules.rule("R5").alarm_minutes == 90)


def test_beside_the_fields_the_name_of_each_rule_is_read_whole(page, qtbot):
    page.resize(980, 640)
    page.fields.numbers["value"].setValue(2)  # which widens the column that says so
    name = 2
    qtbot.waitUntil(lambda: page.table.viewport().width() > 0 and not page.table.isColumnHidden(name))
    rights = page.table.columnViewportPosition(name) + page.table.sizeHintForColumn(name)
    qtbot.waitUntil(lambda: rights <= page.table.viewport().width())
    assert page.minimumSizeHint().width() <= 980


def test_what_was_begun_stays_when_the_owner_is_signed_out(desk, page, qtbot):
    assert not page.as_stored.isVisible()
    page.fields.numbers["value"].setValue(4)
    page.hide()
    page.show()
    assert (page.fields.numbers["value"].value(), page.told.text()) == (4, "Not applied yet")
    page.fields.numbers["value"].setValue(9)
    page.hide()
    page.show()
    assert page.fields.numbers["value"].value() == 9, "also what can't be right"
    page.as_stored.click()
    assert (page.fields.numbers["value"].value(), page.told.text()) == (5, "")
    assert page.apply.isEnabled()
    assert not page.as_stored.isVisible()
    page.fields.numbers["value"].setValue(4)
    page.hide()
    desk.rule_book.save("guides", {"R1": {"value": 3}})
    page.show()
    assert page.fields.numbers["value"].value() == 3, "another book is stored by now"
