"""The bar: one message after the other, alarms first, nothing gone before it was seen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ozon_desk.ui.texts import Message
from ozon_desk.ui.widgets.alarm_bar import AlarmBar, Loudness

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def bar(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    made = AlarmBar(theme)
    made.below = QWidget()
    layout.addWidget(made)
    layout.addWidget(made.below, 1)
    window.resize(600, 400)
    with qtbot.waitExposed(window):
        window.show()
    made.window_kept = window
    return made


def test_it_pushes_the_content_down_instead_of_covering_it(qtbot, bar):
    before = bar.below.y()
    bar.show_alarm(Message("Wrong item", "Take it out"))
    qtbot.waitUntil(lambda: bar.below.y() >= before + bar.height())


def test_an_alarm_comes_before_a_notice_and_gives_it_back(bar):
    bar.show_notice(Message("Undone", "Pull label 17"))
    bar.show_alarm(Message("Wrong item", ""))
    assert (bar.title.text(), bar.loudness) == ("Wrong item", Loudness.ALARM)
    bar.acknowledge()
    assert (bar.title.text(), bar.loudness) == ("Undone", Loudness.WARNING)
    bar.acknowledge()
    assert not bar.isVisible()


def test_notices_that_stay_are_shown_one_after_the_other(bar):
    for number in (1, 2, 3):
        bar.show_notice(Message(str(number), ""))
    seen = []
    while bar.waits:
        seen.append(bar.title.text())
        bar.acknowledge()
    assert seen == ["1", "2", "3"]


def test_what_needs_no_answer_gives_way_at_once(bar):
    bar.show_notice(Message("Saved", ""), good=True, stays=False)
    assert not bar.waits
    assert bar.isVisible()
    bar.show_notice(Message("Undone", ""))
    assert bar.title.text() == "Undone"


def test_acknowledging_nothing_tells_nobody(qtbot, bar):
    with qtbot.assertNotEmitted(bar.acknowledged):
        bar.acknowledge()


def test_the_number_of_an_option_is_read_however_long_its_words_are(qtbot, bar):
    bar.resize(500, 300)
    bar.show_alarm(Message("Which goods?", ""), options=["Шарф шерстяной двусторонний " * 9, "Wrong address", "x" * 90])
    qtbot.waitUntil(lambda: all(button.isVisible() for button in bar._options))
    for number, button in enumerate(bar._options, 1):
        assert button.text().startswith(f"{number} · ")
        assert button.width() >= button.sizeHint().width()
        assert button.geometry().right() <= bar._option_box.width()


def test_a_question_looks_like_none_of_the_alarms_and_waits_all_the_same(bar: AlarmBar) -> None:
    bar.show_alarm(Message("Why does it wait?", ""), options=("Out of stock",), sound="ask")
    assert (bar.property("class"), bar.waits, bar.options) == ("question", True, 1)
    bar.dismiss()
    bar.show_alarm(Message("Wrong item", ""))
    assert bar.property("class") == "alarm"
