"""The owner in the evening: a back-up put back in three clicks, and the shop taken to another computer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ozon_desk.app.instance import OneWindow
from ozon_desk.app.window_program import WindowProgram
from ozon_desk.domain.errors import Trouble
from ozon_desk.services.backups import BackupKind
from ozon_desk.ui.dialogs.arrival import ArrivalDialog
from ozon_desk.ui.dialogs.take_along import TakeAlongDialog
from ozon_desk.ui.screens.settings_backups import BackupsPage
from tests.builders import draft, take_in
from tests.journeys.hands import dialog_up, frame_of, memory_in, press, running, until

A = "0201234567-0029-1"


def page_of(program: WindowProgram) -> BackupsPage:
    frame = frame_of(program)
    frame.go("settings")
    settings = frame.stack.currentWidget()
    settings.show_section("backups")  # type: ignore[union-attr]
    page = settings.pages["backups"]  # type: ignore[union-attr]
    assert isinstance(page, BackupsPage)
    return page


def stage(program: WindowProgram) -> str:
    return str(frame_of(program).desk.deeds.find(A).shown_stage)


def click(button) -> None:  # type: ignore[no-untyped-def]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_three_clicks_bring_a_back_up_back(program: WindowProgram) -> None:
    before = frame_of(program)
    take_in(before.desk, draft(A))
    before.desk.backups.now()
    before.desk.deeds.pack(A)
    page = page_of(program)
    page.show_stored()
    click(page.restore)
    dialog = dialog_up()
    assert isinstance(dialog, ArrivalDialog)
    until(dialog.primary.isEnabled)
    assert "1 deed" in dialog.said.text()
    click(dialog.primary)
    until(lambda: program.frame is not before)
    assert stage(program) == "new"
    frame = frame_of(program)
    until(frame.notice.isVisible)
    assert [one.kind for one in frame.desk.backups.list()].count(BackupKind.REPLACED) == 1


def test_a_swap_that_fails_leaves_the_desk_as_it_was(program: WindowProgram, monkeypatch: pytest.MonkeyPatch) -> None:
    before = frame_of(program)
    take_in(before.desk, draft(A))
    backup = before.desk.backups.now()
    assert backup is not None
    before.desk.deeds.pack(A)

    def cannot(_prepared: object, _now: object) -> None:
        raise Trouble("database_busy")

    monkeypatch.setattr("ozon_desk.services.replacing.swap", cannot)
    dialog = before.moves.open_file(backup.path, whole=False)
    assert isinstance(dialog, ArrivalDialog)
    until(dialog.primary.isEnabled)
    press(dialog, Qt.Key.Key_Return)
    until(lambda: program.frame is not before)
    assert stage(program) == "packed"
    until(frame_of(program).notice.isVisible)


def test_the_shop_moves_and_says_so_on_the_old_computer(
    program: WindowProgram, qapp: QApplication, tmp_path: Path
) -> None:
    old = frame_of(program)
    take_in(old.desk, draft(A))
    old.moves.take_along()
    dialog = dialog_up()
    assert isinstance(dialog, TakeAlongDialog)
    target = tmp_path / "shop.ozondesk"
    dialog.take(target)
    until(lambda: dialog.primary.isEnabled() and not dialog.cancel.isVisible())
    assert target.exists()
    press(dialog, Qt.Key.Key_Return)
    until(old.moves.bar.isVisible)
    other = tmp_path / "other"
    other.mkdir()
    memory = memory_in(other)
    memory.scan_gap_ms = 99
    memory.language = "ru"
    with running(qapp, memory, other / "new.db") as fresh:
        before = frame_of(fresh)
        arrival = before.moves.open_file(target, whole=True)
        assert isinstance(arrival, ArrivalDialog)
        until(arrival.primary.isEnabled)
        press(arrival, Qt.Key.Key_Return)
        until(lambda: fresh.frame is not before)
        assert stage(fresh) == "new"
        assert memory.scan_gap_ms == 35
        # The language has come along too.
        assert frame_of(fresh).notice.title.text() == "The shop goes on here now"
        until(lambda: not frame_of(fresh).care.lane.is_busy)
        assert not frame_of(fresh).moves.bar.isVisible()
    click(old.moves.bar.take)
    until(lambda: not old.moves.bar.isVisible())


def test_the_command_line_waits_for_the_window(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from ozon_desk.app.commands import shop_moves

    database = tmp_path / "desk.db"
    one = OneWindow(database)
    raised: list[bool] = []
    one.raised.connect(lambda: raised.append(True))
    assert one.is_first()
    monkeypatch.setattr("sys.stdout", None)
    arguments = type("Given", (), {"file": tmp_path / "x.db", "at": None})()
    with pytest.raises(Trouble) as trouble:
        shop_moves.restore(database, arguments, None)  # type: ignore[arg-type]
    assert trouble.value.code == "database_in_window"
    for _ in range(20):
        QApplication.processEvents()
    assert raised == []
    assert not OneWindow(database).is_first()
    until(lambda: raised)
    one.close()
