"""A hundred postings through the whole window as a scanner types, with a mistake in some twenty scans: nothing wrong is
packed, nothing scanned is lost, nobody touches the mouse."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from ozon_desk.domain.status import Stage
from ozon_desk.services.desk import Desk
from ozon_desk.storage import scans
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.theme import Theme
from tests.journeys.shift import CALLED_BACK, PACKED, VOIDED, prepare
from tests.ui.fingers import Fingers


class MouseWatch(QObject):
    """Counts what a mouse does."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.presses = 0
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.presses += event.type() == QEvent.Type.MouseButtonPress
        return False


@pytest.fixture
def frame(qtbot, file_desk: Desk, theme: Theme, resources: Path, tmp_path: Path) -> Iterator[DeskFrame]:
    memory = MachineMemory(tmp_path / "settings.ini")
    memory.sounds = memory.watching = False
    made = DeskFrame(file_desk, theme, memory, resources)
    qtbot.addWidget(made)
    made.resize(1366, 740)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.shut()


def test_a_shift(qapp, file_desk: Desk, frame: DeskFrame) -> None:
    shift = prepare(file_desk)
    mouse = MouseWatch(qapp)
    screen = frame.bench()
    fingers = Fingers(screen.foot.field)
    for text in shift.scans:
        fingers.scan(text)
        qapp.processEvents()
    screen.bench.write_notes()
    with file_desk._database.reading() as connection:
        noted = [(note.scan, note.answer, note.code) for note in scans.newest(connection, 10_000)][::-1]
    assert noted == [(one.scan, one.answer, one.code) for one in shift.notes]
    assert len(noted) == len(shift.scans)
    assert mouse.presses == 0

    # What was packed is what was ordered: each piece was scanned once and answered as right.
    for number in shift.of_posting:
        posting = file_desk.deeds.find(number)
        assert posting.stage is Stage.PACKED
        with file_desk._database.reading() as connection:
            right = Counter(
                note.scan for note in scans.of_posting(connection, posting.id) if note.answer in ("counted", "packed")
            )
        assert right == Counter({item.offer_id: item.quantity for item in posting.items})
    assert file_desk.deeds.find(PACKED).stage is Stage.PACKED
    assert file_desk.deeds.find(VOIDED).stage is Stage.NEW
    assert file_desk.deeds.find(CALLED_BACK).pulled_at is not None

    alarms = Counter(one.code for one in shift.notes if one.answer == "alarm")
    assert len(alarms) >= 12, "every kind of mistake was made"
    assert 0.03 < alarms.total() / len(shift.scans) < 0.09
