"""The print queue on the screen, and labels of a list on their way into it: by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.print_jobs import PrintState
from ozon_desk.ui.dialogs.labels import LabelsDialog
from ozon_desk.ui.dialogs.print_queue import PrintQueueDialog
from ozon_desk.ui.label_output import LabelOutput
from ozon_desk.ui.labels import sending
from ozon_desk.ui.labels.routes import Route, RouteKind
from tests.builders import draft, ids, take_in
from tests.files.make_label_pdfs import SMALL, label_pdf, ozon_label

A, B, C = "0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1"
CONTROL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def three(desk):
    take_in(desk, draft(A), draft(B), draft(C))
    return desk


@pytest.fixture
def memory(memory):
    memory.remember_route("58x40", Route(RouteKind.ZPL, "tcp:10.0.0.7:9100", 203))
    return memory


@pytest.fixture
def sent(monkeypatch):
    """How many labels each printer took; ``sent.trouble`` is what they say instead."""

    class Sent(list):
        trouble = ""

    taken = Sent()

    def send(route, images, size, _title):
        if taken.trouble:
            raise Trouble(taken.trouble, printer=route.name)
        taken.append(route.name)
        return 1

    monkeypatch.setattr(sending, "send", send)
    return taken


@pytest.fixture
def output(qapp, three, memory, resources, sent):
    made = LabelOutput(three, memory, resources)
    yield made
    made.stop()


@pytest.fixture
def dialog(shown, three, theme, output):
    made = shown(PrintQueueDialog(three, theme, output))
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made.model)
    return made


def lines(dialog):
    return [(job.posting_number, str(job.state)) for job in dialog.model.rows]


def choose(dialog, row):
    """By itself ``selectRow`` would add to what is selected while a test still holds Ctrl."""
    dialog.table.selectionModel().setCurrentIndex(
        dialog.model.index(row, 0),
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
    )


def key(dialog, pressed, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(dialog.focusWidget() or dialog, pressed, modifiers)


def test_an_empty_queue_says_what_comes_here(dialog):
    assert dialog.empty.isVisible()
    assert not dialog.table.isVisible()
    assert not dialog.primary.isEnabled()


def test_jobs_come_newest_first_and_live(qtbot, three, dialog, sent):
    three.print_queue.add(ids(three, A, B))
    qtbot.waitUntil(lambda: lines(dialog) == [(B, "printed"), (A, "printed")])
    assert dialog.model.index(0, 0).data() == "✓ printed"
    assert dialog.model.index(0, 3).data() == "10.0.0.7"
    assert dialog.table.verticalHeader().defaultSectionSize() >= 44
    assert "2 printed" in dialog.footnote.text()


def test_enter_prints_all_failed_again_and_the_reason_is_said(qtbot, three, dialog, sent):
    sent.trouble = "print_failed"
    three.print_queue.add(ids(three, A, B))
    qtbot.waitUntil(lambda: lines(dialog) == [(B, "failed"), (A, "failed")])
    choose(dialog, 0)
    assert dialog.model.index(0, 6).data() == "Not printed: 10.0.0.7"
    assert "cable" in dialog.advice.text()
    sent.trouble = ""
    key(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines(dialog) == [(B, "printed"), (A, "printed")])
    assert (dialog.isVisible(), sent) == (True, ["10.0.0.7"] * 2)


def test_one_of_several_failed_is_printed_again(qtbot, three, dialog, sent):
    sent.trouble = "print_failed"
    three.print_queue.add(ids(three, A, B))
    qtbot.waitUntil(lambda: lines(dialog) == [(B, "failed"), (A, "failed")])
    sent.trouble = ""
    choose(dialog, 1)
    key(dialog, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: lines(dialog) == [(B, "failed"), (A, "printed")])
    key(dialog, Qt.Key.Key_R, CONTROL)  # of what is on paper, one more
    qtbot.waitUntil(lambda: [state for _, state in lines(dialog)] == ["printed", "failed", "printed"])


def test_a_label_that_may_be_on_paper_waits_for_somebody_who_looks(qtbot, three, memory, theme, resources, shown, sent):
    for job in three.print_queue.add(ids(three, A, B)):
        serial = three.labels.prepare([job.posting_id], three.shop.settings.label_size).serials[0]
        three.print_queue.begin(job, "10.0.0.7", serial)
    output = LabelOutput(three, memory, resources)
    try:
        dialog = shown(PrintQueueDialog(three, theme, output))
        qtbot.waitUntil(lambda: lines(dialog) == [(B, "unsure"), (A, "unsure")])
        assert "May or may not" in dialog.model.index(0, 6).data()
        choose(dialog, 0)
        key(dialog, Qt.Key.Key_D, CONTROL)
        qtbot.waitUntil(lambda: lines(dialog) == [(B, "printed"), (A, "unsure")])
        assert sent == []
        choose(dialog, 1)
        key(dialog, Qt.Key.Key_R, CONTROL)
        qtbot.waitUntil(lambda: lines(dialog) == [(B, "printed"), (A, "printed")])
        assert len(sent) == 1
    finally:
        output.stop()


def test_what_waits_for_a_printer_without_paper_says_so_and_can_be_cancelled(qtbot, three, dialog, sent):
    sent.trouble = "paper_out"
    three.print_queue.add(ids(three, A, B, C))
    qtbot.waitUntil(lambda: lines(dialog) == [(C, "waiting"), (B, "waiting"), (A, "failed")])
    assert dialog.model.index(0, 6).data() == dialog.model.index(2, 6).data() != ""
    choose(dialog, 0)
    key(dialog, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: lines(dialog)[0] == (C, "cancelled"))
    key(dialog, Qt.Key.Key_Delete, CONTROL)
    qtbot.waitUntil(lambda: lines(dialog) == [(C, "cancelled"), (B, "cancelled"), (A, "failed")])


def test_no_button_but_the_dialogs_own_takes_the_focus(dialog):
    own = {dialog.primary, dialog.cancel}
    takers = {one for one in dialog.findChildren(QAbstractButton) if one.focusPolicy() != Qt.FocusPolicy.NoFocus}
    assert {one for one in takers if one.text()} <= own


@pytest.mark.parametrize(("order", "expected"), [("forwards", [C, A]), ("reversed", [A, C])])
def test_labels_of_a_list_go_into_the_queue_in_its_order_or_the_other_way_round(
    qtbot, three, memory, worker, resources, shown, output, sent, order, expected
):
    three.deeds.hold(B, HoldReason.DAMAGED)
    memory.label_order = order
    dialog = shown(LabelsDialog(three, memory, worker, resources, ids(three, C, B, A)))
    dialog.languages.setCurrentIndex(dialog.languages.findData("zh_CN"))
    key(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(sent) == 2)
    qtbot.waitUntil(lambda: {job.state for job in output.jobs} == {PrintState.PRINTED})
    jobs = [(job.posting_number, job.language) for job in reversed(three.print_queue.newest())]
    assert jobs == [(number, "zh_CN") for number in expected]


def test_the_desks_own_label_where_ozons_is_gone(qtbot, dialog, three, output, sent, tmp_path):
    [posting_id] = ids(three, A)
    preview = three.ozon_labels.read(label_pdf(tmp_path / "ozon.pdf", [ozon_label(A, 1)], SMALL))
    three.ozon_labels.apply(preview)
    three.ozon_labels.label_of(posting_id, 1).path.unlink()
    three.print_queue.add([posting_id])
    qtbot.waitUntil(lambda: lines(dialog) == [(A, "failed")])
    assert dialog.model.row(0).code == "ozon_label_gone"
    choose(dialog, 0)
    assert dialog.own.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_O, CONTROL)
    qtbot.waitUntil(lambda: lines(dialog)[-1] == (A, "printed"))
    assert three.history.of_posting(posting_id)[1].deed == "ozon_label_dropped"
    assert not dialog.own.isVisible()
