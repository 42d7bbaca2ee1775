"""Sounds of this computer, and whom the desktop tells of what is late soon."""

from __future__ import annotations

import pytest

from ozon_desk.ui.screens.settings_notices import NoticesPage


@pytest.fixture
def page(desk, memory, worker, resources, shown):
    made = NoticesPage(desk, worker, memory, resources)
    made.played = []
    made._player.try_out = lambda sound, volume: made.played.append((sound, volume))
    return shown(made)


def test_volume_and_sounds_are_told_to_the_window(page, memory, qtbot):
    told = []
    page.volume_chosen.connect(told.append)
    page.sounds_chosen.connect(told.append)
    assert page.percent.text() == "80 %"
    page.save()
    assert told == []
    page.volume.setValue(35)
    page.sounds.setChecked(False)
    page.save()
    assert told == [35, False]


def test_each_sound_is_tried_as_loud_as_it_will_be(page):
    page.volume.setValue(20)
    for one in page.tries.values():
        one.click()
    assert page.played == [("right", 20), ("done", 20), ("ask", 20), ("alarm", 20), ("stop", 20)]


def test_whom_the_desktop_tells_is_an_owners(desk, page, qtbot):
    page.late_notice.setCurrentIndex(page.late_notice.findData("owner"))
    page.save()
    qtbot.waitUntil(lambda: desk.shop.settings.late_notice == "owner")
    desk.packers.add("Olga", pin="2580", is_owner=True)
    page.look_again()
    assert not page.late_notice.isEnabled()
    assert page.owners.isVisible()
    page.volume.setValue(10)
    page.save()
    assert not page.problem.isVisible()
    assert desk.shop.settings.late_notice == "owner"
