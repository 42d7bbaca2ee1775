"""Once a day the desk looks for a newer version, and offers it quietly."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from ozon_desk.domain.errors import Refusal
from ozon_desk.services.updates import is_newer
from ozon_desk.ui.bus import Heartbeat, Worker
from ozon_desk.ui.dialogs.update import UpdateDialog, place_of
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.screens.settings_updates import UpdatesPage
from ozon_desk.ui.update_watch import UpdateWatch


class Front:
    def __init__(self) -> None:
        self.place = "queue"


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "ozon-desk.json"
    told = {"version": "9.0", "installer": "setup.exe", "sha256": "0" * 64, "words": {"en": "Faster."}}
    path.write_text(json.dumps(told), encoding="utf-8")
    return path


@pytest.fixture
def worker(qapp):  # type: ignore[no-untyped-def]
    made = Worker()
    yield made
    made.stop()


@pytest.fixture
def front() -> Front:
    return Front()


@pytest.fixture
def memory(tmp_path: Path) -> MachineMemory:
    return MachineMemory(tmp_path / "settings.ini")


@pytest.fixture
def watch(qtbot, desk, worker, front, memory):  # type: ignore[no-untyped-def]
    frame = QWidget()
    qtbot.addWidget(frame)
    made = UpdateWatch(desk, memory, worker, Heartbeat(desk, frame), lambda: front.place, frame)
    made.bar.setParent(frame)
    return made


def look(qtbot, watch, clock) -> None:  # type: ignore[no-untyped-def]
    watch.beat(clock.now)
    qtbot.waitUntil(lambda: not watch._errands.are_running)
    watch.beat(clock.now)


def test_versions() -> None:
    newer = ("0.2.1", "0.10", "1.0.0")
    assert [is_newer(one, "0.2.0") for one in newer] == [True] * 3
    assert [is_newer(one, "0.2.0") for one in ("0.2.0", "0.2", "0.1.9")] == [False] * 3


def test_it_is_offered_once_a_day_until_it_is_put_away(qtbot, desk, watch, notice, memory, clock) -> None:  # type: ignore[no-untyped-def]
    watch.beat(clock.now)
    assert memory.update_looked == "", "nobody has said where"
    desk.updates.set_source(str(notice))
    look(qtbot, watch, clock)
    assert not watch.bar.isHidden()
    assert "9.0" in watch.bar.words.text()
    watch.bar.leave.click()
    assert (watch.bar.isHidden(), memory.update_seen) == (True, "9.0")
    clock.now += timedelta(days=1)
    look(qtbot, watch, clock)
    assert watch.bar.isHidden()
    notice.write_text('{"version": "9.1"}', encoding="utf-8")
    look(qtbot, watch, clock)
    assert watch.bar.isHidden(), "looked today already"
    clock.now += timedelta(days=1)
    look(qtbot, watch, clock)
    assert not watch.bar.isHidden()


def test_it_waits_while_somebody_scans(qtbot, desk, watch, notice, front, clock) -> None:  # type: ignore[no-untyped-def]
    desk.updates.set_source(str(notice))
    front.place = "bench"
    look(qtbot, watch, clock)
    assert watch.bar.isHidden()
    front.place = "queue"
    watch.beat(clock.now)
    assert not watch.bar.isHidden()


def test_an_owner_who_comes_in_the_evening_is_told_what_the_morning_found(qtbot, desk, watch, notice, clock) -> None:  # type: ignore[no-untyped-def]
    desk.updates.set_source(str(notice))
    olga = desk.packers.add("Olga", pin="2580", is_owner=True)
    look(qtbot, watch, clock)
    assert watch.bar.isHidden()
    desk.packers.sign_in(olga)
    watch.beat(clock.now)
    assert not watch.bar.isHidden()
    desk.packers.sign_out()
    watch.beat(clock.now)
    assert watch.bar.isHidden()


def test_a_packer_isnt_asked(qtbot, desk, watch, notice, clock) -> None:  # type: ignore[no-untyped-def]
    desk.updates.set_source(str(notice))
    desk.packers.add("Olga", pin="2580", is_owner=True)
    look(qtbot, watch, clock)
    assert watch.bar.isHidden()
    with pytest.raises(Refusal):
        desk.updates.set_source("")


def test_a_bad_notice_is_nobodys_trouble(qtbot, desk, watch, notice, memory, clock) -> None:  # type: ignore[no-untyped-def]
    desk.updates.set_source(str(notice))
    notice.write_bytes(b"\x00" * 100)
    look(qtbot, watch, clock)
    assert watch.bar.isHidden()
    assert memory.update_looked == clock.now.date().isoformat()


def test_the_page_says_what_was_found(qtbot, desk, worker, notice) -> None:  # type: ignore[no-untyped-def]
    page = UpdatesPage(desk, worker)
    qtbot.addWidget(page)
    page.show()
    page.source.setText("http://example.org")
    page.save()
    qtbot.waitUntil(page.problem.isVisible)
    page.source.setText(str(notice))
    page.save()
    qtbot.waitUntil(page.look.isEnabled)
    page.look_now()
    qtbot.waitUntil(page.show_new.isVisible)
    assert "9.0" in page.found.text()
    notice.write_text('{"version": "0.0.1"}', encoding="utf-8")
    page.look_now()
    qtbot.waitUntil(lambda: "0.0.1" in page.found.text())
    assert not page.show_new.isVisible()


def test_it_opens_the_folder_never_the_installer(qtbot, desk, notice) -> None:  # type: ignore[no-untyped-def]
    desk.updates.set_source(str(notice))
    found = desk.updates.look()
    assert found is not None
    assert place_of(found) == QUrl.fromLocalFile(str(notice.parent))
    dialog = UpdateDialog(found, desk)
    qtbot.addWidget(dialog)
    assert dialog.new.text() == "Faster."
    assert dialog.primary.isEnabled()
