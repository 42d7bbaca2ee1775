"""Tracking events by key events: pasted, from files, by hand; and the list of silent parcels."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QLabel
from shiboken6 import isValid

from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.domain.status import OzonStatus
from ozon_desk.exchange import tables
from ozon_desk.ui.dialogs import silent as silent_module
from ozon_desk.ui.dialogs.event import KINDS, EventDialog
from ozon_desk.ui.dialogs.event_preview import EventPreviewPage
from ozon_desk.ui.dialogs.events import EventsDialog
from ozon_desk.ui.dialogs.import_files import ImportDialog
from ozon_desk.ui.dialogs.import_mapping import MappingPage
from ozon_desk.ui.dialogs.silent import SilentDialog
from ozon_desk.ui.queue.story import Story
from ozon_desk.ui.watching import import_in
from tests.builders import NOW, draft, take_in
from tests.files.make_exports import postings, write_csv_export

A, B = "0201234567-0029-1", "0201234567-0030-1"
ONE, TWO = "RA644000005RU", "RA644000014RU"
DAY = timedelta(days=1)


@pytest.fixture
def sent(desk):
    method = DeliveryMethod("Post", "Russian Post", IntegrationType.TRACKING_3PL, quiet_hours=6)
    desk.shop.change(delivery_methods=(method,))
    for number, track in ((A, ONE), (B, TWO)):
        left = {"accepted_at": NOW - 6 * DAY, "handed_over_at": NOW - 4 * DAY, "delivery_method": "Post"}
        take_in(desk, draft(number, status=OzonStatus.DELIVERING, **left))
        desk.tracking.enter(number, track)
    return desk


@pytest.fixture
def until(qtbot):
    def wait(dialog, page):
        qtbot.waitUntil(lambda: isinstance(dialog.pages.currentWidget(), page))
        return dialog.pages.currentWidget()

    return wait


def file_of(folder, *lines, name="events.csv", header="tracking number;date;status"):
    path = folder / name
    path.write_text("\n".join((header, *lines, "")), encoding="utf-8")
    return path


def test_a_file_is_shown_and_written_after_enter(sent, theme, worker, shown, until, press, qtbot, tmp_path):
    file = file_of(tmp_path, f"{ONE};2026-11-17T10:00:00Z;Delivered", "XX;2026-11-17T10:00:00Z;Delivered")
    dialog = shown(EventsDialog(sent, theme, worker, [file]))
    page = until(dialog, EventPreviewPage)
    assert sent.events.of_posting(A) == []
    QAbstractItemModelTester(page.pages.widget(0).model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert "no box has this number" in page.pages.widget(0).copy_text([0])
    taken = []
    dialog.taken.connect(lambda name, done: taken.append((name, done.written)))
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert taken == [("events.csv", 1)]
    assert sent.deeds.find(A).delivered_at is not None


def test_esc_writes_nothing(sent, theme, worker, shown, until, press, qtbot, tmp_path):
    dialog = shown(EventsDialog(sent, theme, worker, [file_of(tmp_path, f"{ONE};2026-11-17T10:00:00Z;Delivered")]))
    until(dialog, EventPreviewPage)
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert sent.events.of_posting(A) == []


def test_a_paste_in_a_zone_that_is_asked_and_remembered(sent, theme, worker, shown, until, press, qtbot):
    dialog = shown(EventsDialog(sent, theme, worker))
    QGuiApplication.clipboard().setText(f"tracking\tdate\tstatus\n{ONE}\t2026-11-17 10:00\t已签收\n")
    press(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page = until(dialog, EventPreviewPage)
    assert page.zone.zone == "Europe/Moscow"
    page.zone.set_zone("Asia/Shanghai")
    dialog.primary.setFocus()
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() not in (page, dialog.busy))
    assert sent.events.of_posting(A) == [], "another zone is shown before it is written"
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert sent.deeds.find(A).delivered_at == NOW.replace(day=17, hour=2, minute=0)
    assert any(layout.get("zone") == "Asia/Shanghai" for layout in sent.shop.settings.event_layouts.values())


def test_columns_nobody_knows_are_mapped_once(sent, theme, worker, shown, until, press, qtbot, tmp_path):
    file = file_of(tmp_path, f"{ONE};2026-11-17T10:00:00Z;Delivered", header="Paketnr;Wann;Was")
    dialog = shown(EventsDialog(sent, theme, worker, [file]))
    page = until(dialog, MappingPage)
    assert not dialog.primary.isEnabled()
    for name, header in (("tracking_number", "Paketnr"), ("at", "Wann")):
        page.boxes[name].setCurrentText(header)
    assert not page.is_enough
    page.boxes["event_status"].setCurrentText("Was")
    dialog.primary.setFocus()
    press(dialog, Qt.Key.Key_Return)
    until(dialog, EventPreviewPage)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isValid(dialog))
    again = shown(EventsDialog(sent, theme, worker, [file]))
    until(again, EventPreviewPage)


def test_a_file_of_orders_is_refused_with_the_reason(sent, theme, worker, shown, qtbot, tmp_path):
    orders = write_csv_export(tmp_path / "orders.csv", "fbs_ru_29", postings(2))
    dialog = shown(EventsDialog(sent, theme, worker, [orders]))
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "export of orders" in dialog.problem.text()
    assert dialog.pages.currentWidget() is dialog.start


def test_the_import_hands_tracking_files_over(sent, worker, shown, qtbot, tmp_path):
    file = file_of(tmp_path, f"{ONE};2026-11-17T10:00:00Z;Delivered")
    found = []
    dialog = ImportDialog(sent, worker, [file])
    dialog.events_found.connect(found.extend)
    shown(dialog)
    qtbot.waitUntil(lambda: found == [file])


def test_the_watched_folder_tells_tracking_files_from_other_lists(sent, tmp_path):
    events = file_of(tmp_path, f"{ONE};2026-11-17T10:00:00Z;Delivered")
    orders = write_csv_export(tmp_path / "orders.csv", "fbs_ru_29", postings(2))
    other = file_of(tmp_path, "1;2;3", name="other.csv", header="a;b;c")
    assert [import_in(sent, path) for path in (events, orders, other)] == [events, orders, None]
    assert [sent.events.recognises(path) for path in (events, orders, other)] == [True, False, False]


# ------------------------------------------------------------------------------------------------------- by hand


def test_one_digit_writes_an_event(sent, theme, shown, press, qtbot):
    dialog = shown(EventDialog(sent, theme, sent.deeds.find(A).id))
    press(dialog, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: not isValid(dialog))
    (one,) = sent.events.of_posting(A)
    assert (one.event.kind, one.event.at) == (EventKind.CUSTOMS, NOW)


def test_digits_in_a_field_are_digits_and_a_refusal_stays(sent, theme, shown, press, qtbot):
    dialog = shown(EventDialog(sent, theme, sent.deeds.find(A).id))
    qtbot.keyClicks(dialog.text, "box 3")
    assert dialog.text.text() == "box 3"
    dialog.moment.setDateTime(QDateTime(QDate(2026, 11, 19), QTime(10, 0)))
    dialog.kinds[EventKind.DELIVERED].setFocus()
    press(dialog, Qt.Key.Key_7)
    assert dialog.problem.isVisible()
    assert sent.events.of_posting(A) == []
    dialog.moment.setDateTime(QDateTime(QDate(2026, 11, 17), QTime(10, 0)))
    dialog.kinds[EventKind.OTHER].setFocus()
    press(dialog, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not isValid(dialog))
    (one,) = sent.events.of_posting(A)
    assert (one.event.kind, one.event.text, one.event.at.day) == (EventKind.OTHER, "box 3", 17)


def test_every_kind_can_be_entered():
    assert set(KINDS) == set(EventKind)


# -------------------------------------------------------------------------------------------------------- silent


@pytest.fixture
def listed(sent, theme, worker, shown, qtbot):
    dialog = shown(SilentDialog(sent, theme, worker))
    qtbot.waitUntil(lambda: dialog.parcel is not None)
    return dialog


def test_silent_parcels_and_their_keys(sent, listed, press, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(silent_module.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    press(listed, Qt.Key.Key_Return)
    assert len(opened) == 1
    assert ONE in opened[0]
    press(listed, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == ONE
    press(listed, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: listed.parcel is not None and listed.parcel.asked)
    (case,) = sent.deeds.find(A).open_cases
    assert (case.kind, case.due) == (CaseKind.LATE, NOW + 2 * DAY)
    press(listed, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: listed.parcel is not None and listed.parcel.replacing)
    assert "replace_number" in [str(line.kind) for line in sent.shop.deadlines(sent.deeds.find(A))]
    press(listed, Qt.Key.Key_A)
    assert len(sent.deeds.find(A).open_cases) == 2
    assert isValid(listed)


def test_nothing_silent_is_said(sent, theme, worker, shown, qtbot):
    for number in (A, B):
        sent.events.add(number, 0, None, EventKind.ACCEPTED)
    dialog = shown(SilentDialog(sent, theme, worker))
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.empty)
    assert not dialog.primary.isEnabled()


def test_the_story_tells_what_the_carrier_said(sent, theme, shown):
    for hour in range(10):
        sent.events.add(A, 0, NOW - timedelta(hours=hour), EventKind.IN_TRANSIT, f"step {hour}", "Moscow")
    story = Story(sent)
    posting = sent.deeds.find(A)
    story.tell(posting, (), "Europe/Moscow")
    told = [label.text() for label in story.findChildren(QLabel)]
    assert any(text.endswith("On the way · step 0 · Moscow") for text in told)
    assert any("2 earlier" in text for text in told)
    story.deleteLater()


def test_a_file_is_asked_for_by_a_key(sent, theme, worker, shown, press, until, monkeypatch, tmp_path):
    file = file_of(tmp_path, f"{ONE};2026-11-17T10:00:00Z;Delivered")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    dialog = shown(EventsDialog(sent, theme, worker))
    press(dialog, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    until(dialog, EventPreviewPage)


def test_a_file_that_ozon_has_probably_cut_says_so_above_its_rows(
    sent, theme, worker, shown, until, tmp_path, monkeypatch
):
    monkeypatch.setattr(tables, "MOST_ROWS", 1)
    page = until(
        shown(EventsDialog(sent, theme, worker, [file_of(tmp_path, f"{ONE};2026-11-17T10:00:00Z;Delivered")])),
        EventPreviewPage,
    )
    assert any("probably cut it" in label.text() and label.isVisible() for label in page.findChildren(QLabel))
