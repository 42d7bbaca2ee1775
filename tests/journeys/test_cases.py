"""Something goes wrong with a parcel: a case from the first key to its end, and a return from the scan to the shelf."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ozon_desk.app.window_program import WindowProgram
from ozon_desk.domain.cases import CaseKind, Condition, Outcome
from ozon_desk.domain.status import OzonStatus, Tab
from ozon_desk.ui.cases.screen import CasesScreen
from ozon_desk.ui.desk_frame import DeskFrame
from tests.builders import draft, take_in
from tests.journeys.hands import dialog_up, frame_of, memory_in, running, until
from tests.ui.fingers import Fingers

HERE, SENT = "41234567-0001-1", "41234567-0002-1"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowProgram]:
    """The program at 2026-11-18 09:05 Moscow, with a parcel that is here and one that has been sent."""
    monkeypatch.setenv("HOME", str(tmp_path))
    with running(qapp, memory_in(tmp_path), tmp_path / "cases.db") as made:
        take_in(frame_of(made).desk, draft(HERE, row=2), draft(SENT, status=OzonStatus.DELIVERING, row=3))
        yield made


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = widget.focusWidget() if isinstance(widget, QDialog) else QApplication.focusWidget()
    QTest.keyClick(target or widget, key, modifier)


def gone() -> bool:
    return QApplication.activeModalWidget() is None


def cases_of(frame: DeskFrame) -> CasesScreen:
    screen = frame.stack.currentWidget()
    assert isinstance(screen, CasesScreen)
    return screen


def test_a_lost_parcel_from_the_first_key_to_its_end(program: WindowProgram) -> None:
    frame, window = program.frame, program.window
    assert frame is not None
    desk = frame.desk
    frame.queue.show_tab(Tab.IN_TRANSIT)
    sent = desk.deeds.find(SENT).id
    until(lambda: sent in frame.queue.current_ids())
    frame.queue.choose(sent)
    until(lambda: frame.queue.parts.detail.posting_id == sent)

    # F2, the kind by its number, a word about it, Enter.
    press(window, Qt.Key.Key_F2)
    dialog = dialog_up()
    press(dialog, Qt.Key.Key_5)
    press(dialog, Qt.Key.Key_1)
    press(dialog, Qt.Key.Key_Return)
    until(gone)
    (case,) = desk.deeds.find(SENT).cases
    assert (case.kind, case.next_step) == (CaseKind.LOST, "ask_carrier")
    assert desk.deeds.find(SENT).tab is Tab.ATTENTION
    assert "Case opened" in frame.notice.title.text()

    # F11: it is there; the text for the carrier, in English, is in the clipboard after three keys.
    press(window, Qt.Key.Key_F11)
    screen = cases_of(frame)
    assert screen.detail.title.text() == f"Lost · {SENT}"
    until(screen.search.hasFocus)
    press(window, Qt.Key.Key_F3)
    press(window, Qt.Key.Key_F4)
    press(window, Qt.Key.Key_F4)
    press(window, Qt.Key.Key_C, CONTROL)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Hello,\n\nPlease trace our parcel")
    assert SENT in text

    # The carrier is asked: on to the next step. It turns up: closed, and undone by Ctrl+Z.
    press(window, Qt.Key.Key_F6)
    assert desk.cases.find(SENT, 1).case.next_step == "tell_buyer"
    press(window, Qt.Key.Key_F8)
    press(dialog_up(), Qt.Key.Key_Return)
    until(gone)
    assert desk.cases.find(SENT, 1).case.outcome is Outcome.SOLVED
    assert desk.deeds.find(SENT).tab is Tab.IN_TRANSIT
    press(window, Qt.Key.Key_Z, CONTROL)
    until(lambda: desk.cases.find(SENT, 1).case.is_open)


def test_a_return_comes_back_at_the_bench_and_goes_to_the_shelf(program: WindowProgram) -> None:
    frame, window = program.frame, program.window
    assert frame is not None
    desk = frame.desk
    bench = frame.bench()
    fingers = Fingers(bench.foot.field)

    # Nobody expected it: the scan stops the bench, 1 takes it in, 3 says how it came back.
    fingers.scan(SENT)
    assert "Already on its way" in bench.alarm.title.text()
    fingers.now += 2_000
    fingers.press(Qt.Key.Key_1, "1")
    until(lambda: "How did it come back?" in bench.alarm.title.text())
    fingers.now += 2_000
    fingers.press(Qt.Key.Key_3, "3")
    until(lambda: desk.deeds.find(SENT).cases[0].condition is Condition.DAMAGED)

    # F2 at the bench is about what lies there.
    fingers.scan(HERE)
    assert bench.bench.on_bench is not None
    press(window, Qt.Key.Key_F2)
    dialog = dialog_up()
    press(dialog, Qt.Key.Key_W)
    press(dialog, Qt.Key.Key_Return)
    until(gone)
    assert [case.kind for case in desk.deeds.find(HERE).cases] == [CaseKind.WRONG_ADDRESS]

    # In the list the return is closed: back to stock isn't what a damaged one deserves.
    press(window, Qt.Key.Key_F11)
    screen = cases_of(frame)
    until(screen.search.hasFocus)
    Fingers(screen.search).scan(SENT)
    until(lambda: screen.detail.title.text() == f"Return · {SENT}")
    press(window, Qt.Key.Key_F8)
    press(dialog_up(), Qt.Key.Key_Return)
    until(gone)
    assert desk.cases.find(SENT, 1).case.outcome is Outcome.WRITTEN_OFF


def test_a_case_is_opened_where_its_parcel_was_scanned(program: WindowProgram) -> None:
    """A parcel that comes back, or of which somebody asks: the list of cases answers aloud, F2 opens one on it."""
    frame, window = program.frame, program.window
    assert frame is not None
    heard: list[str] = []
    frame.sounds.play = heard.append
    frame.go("cases")
    screen = cases_of(frame)
    fingers = Fingers(screen.search)
    fingers.scan("NOBODY-KNOWS-IT")
    fingers.scan(SENT)
    assert screen.problem.isVisible()
    assert heard == ["alarm", "ask"]
    press(window, Qt.Key.Key_F2)
    press(dialog_up(), Qt.Key.Key_Return)
    until(gone)
    assert [case.kind for case in frame.desk.deeds.find(SENT).cases] == [CaseKind.LOST]
    until(lambda: screen.posting_in_hand() == frame.desk.deeds.find(SENT).id)
    assert not screen.problem.isVisible()
    fingers.scan(SENT)
    assert heard[2:] == ["right"]
