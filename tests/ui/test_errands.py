"""Errands of a window: each answer goes where it was wanted, and whatever came to nothing is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from ozon_desk.domain.errors import Trouble
from ozon_desk.ui.errands import Errands


@pytest.fixture
def errands(worker):
    home = QObject()
    yield Errands(worker, home)
    home.deleteLater()


def refuse(_given):
    raise Trouble("disk_full")


def test_each_answer_goes_where_it_was_wanted(errands, qtbot):
    heard = []
    errands.run(lambda _report: 1, lambda answer: heard.append(("first", answer)))
    errands.run(lambda _report: 2, lambda answer: heard.append(("second", answer)))
    assert errands.are_running
    qtbot.waitUntil(lambda: not errands.are_running)
    assert heard == [("first", 1), ("second", 2)]


@pytest.mark.parametrize(
    ("work", "then", "code"),
    [
        (refuse, print, "disk_full"),
        (lambda _report: {}["nothing"], print, "job_failed"),
        (lambda _report: 1, refuse, "disk_full"),
    ],
    ids=["refused", "a bug", "the answer can't be used"],
)
def test_what_came_to_nothing_is_told_once(errands, qtbot, work, then, code):
    told = []
    errands.failed.connect(lambda error: told.append((error.code, errands.are_running)))
    errands.run(work, then)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(code, False)]
