"""Groups and countdowns of the list of alarms."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ozon_desk.ui.alarms.model import DUE, POSTING, RULE, STEP, AlarmModel, Group
from tests.builders import NOW, draft, take_in

HOUR = timedelta(hours=1)


@pytest.fixture
def model(desk, qapp):
    dues = (-2 * HOUR, 5 * HOUR, 30 * HOUR, 60 * HOUR)
    take_in(desk, *(draft(f"{n}-{n}-1", due=NOW + due, warehouse="Yiwu") for n, due in enumerate(dues)))
    made = AlarmModel(lambda: desk.shop.rules, NOW)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    packs = [alarm for alarm in desk.alarms.until(NOW + 100 * HOUR) if alarm.kind == "pack"]
    made.show(packs, NOW)
    return made


def headings(model):
    return [model.heading(row) for row in model.rows if isinstance(row, Group)]


def cell(model, row, column):
    return model.index(row, column).data()


def test_alarms_stand_under_what_is_missed_today_tomorrow_later(model):
    assert headings(model) == ["Missed · 1", "Today · 1", "Tomorrow · 1", "Later · 1"]
    assert [cell(model, row, POSTING) for row in (1, 3, 5, 7)] == [f"{n}-{n}-1 · Yiwu" for n in range(4)]
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_line_says_what_to_do_what_happens_otherwise_and_by_which_rule(model):
    assert cell(model, 1, DUE) == "■ late 2:00"
    assert cell(model, 1, STEP).startswith("Pack it now · Missed: Ozon sends an overdue notice")
    assert cell(model, 3, STEP).startswith("Pack it now · Otherwise: Ozon sends")
    assert cell(model, 3, RULE) == "Pack by 14:05 Moscow · R1 · sellers' guide"
    tip = model.index(3, RULE).data(Qt.ItemDataRole.ToolTipRole)
    assert "as of 1 Nov 2026" in tip


def test_a_tick_tells_only_what_reads_differently(model):
    shown = [cell(model, row, DUE) for row in range(8)]
    assert shown[1::2] == ["■ late 2:00", "▲ 5:00", "◆ tomorrow 15:05", "● 2 d 12 h"]
    assert model.tick(NOW + timedelta(seconds=1), 0, 7) == [3, 7]
    assert model.tick(NOW + timedelta(seconds=59), 0, 7) == []
    assert model.tick(NOW + timedelta(seconds=61), 0, 7) == [1, 3]
    assert model.tick(NOW + timedelta(seconds=121), 2, 7) == [3], "only what is on screen"


def test_a_passing_moment_moves_its_alarm_to_the_missed(model):
    assert model.tick(NOW + 5 * HOUR, 0, 7) is not None
    assert model.tick(NOW + 5 * HOUR + timedelta(seconds=1), 0, 7) is None
    assert headings(model) == ["Missed · 2", "Tomorrow · 1", "Later · 1"]
    assert model.tick(NOW, 0, 7) is None, "the clock went back"
    assert headings(model)[0] == "Missed · 1"


def test_new_ones_say_so(model):
    model.fresh = frozenset({model.rows[1].key})
    assert cell(model, 1, POSTING) == "0-0-1 · new · Yiwu"
