"""Sounds at a volume: copies made once and in the background, nothing that could stop the bench."""

from __future__ import annotations

import shutil
import sys
import wave
from array import array
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.ui.widgets import sounds as module
from ozon_desk.ui.widgets.loudness import AS_MADE, at_volume, louder
from ozon_desk.ui.widgets.sounds import Sounds


class Heard(Sounds):
    """Keeps what would be played."""

    def __init__(self, *args, works: bool = True, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.files: list[Path] = []
        self.beeps = 0
        self._works = works
        self.__dict__["_player"] = "/usr/bin/aplay"

    def _play_file(self, file: Path) -> bool:
        self.files.append(file)
        return self._works

    def _beep(self) -> None:
        self.beeps += 1


def peak(file: Path) -> int:
    with wave.open(str(file)) as sound:
        return max(map(abs, array("h", sound.readframes(sound.getnframes()))))


def test_softer_copies_are_made_once(qapp, qtbot, resources, tmp_path):
    heard = Heard(resources / "sounds", volume=40, cache=tmp_path)
    heard.play("alarm")
    qtbot.waitUntil(lambda: len(heard.files) == 1)
    first = heard.files[0]
    assert first.parent == tmp_path / "sounds"
    assert peak(first) == pytest.approx(peak(resources / "sounds" / "alarm.wav") / 2, abs=2)
    made = first.stat().st_mtime_ns
    heard.play("alarm")
    qtbot.waitUntil(lambda: len(heard.files) == 2)
    assert (heard.files[1], first.stat().st_mtime_ns) == (first, made)
    assert [path.suffix for path in first.parent.iterdir()] == [".wav"], "nothing half made stays"


def test_at_the_usual_volume_the_file_itself_is_played(qapp, qtbot, resources, tmp_path):
    heard = Heard(resources / "sounds", cache=tmp_path)
    heard.play("right")
    qtbot.waitUntil(lambda: bool(heard.files))
    assert heard.files == [resources / "sounds" / "right.wav"]
    assert list(tmp_path.iterdir()) == []


def test_the_loudest_is_louder_and_whole(resources, tmp_path):
    for file in (resources / "sounds").iterdir():
        loud = at_volume(file, 100, tmp_path)
        assert peak(file) < peak(loud) <= 32767
        with wave.open(str(file)) as before, wave.open(str(loud)) as after:
            assert before.getparams() == after.getparams()


def test_switched_off_or_at_nought_nothing_is_heard(qapp, resources, tmp_path):
    heard = Heard(resources / "sounds", False, cache=tmp_path)
    heard.play("alarm")
    heard.enabled, heard.volume = True, 0
    heard.play("alarm")
    assert (heard.files, heard.beeps) == ([], 0)


def test_without_a_player_or_a_device_alarms_beep_and_nothing_fails(qapp, qtbot, resources, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    monkeypatch.setattr(sys, "platform", "linux")
    beeps = []
    monkeypatch.setattr(module.QApplication, "beep", lambda: beeps.append(1))
    nothing = Sounds(resources / "sounds", volume=40, cache=tmp_path)
    assert not nothing.can_play
    nothing.play("right")
    nothing.play("stop")
    assert len(beeps) == 1
    broken = Heard(resources / "sounds", works=False, cache=tmp_path)
    broken.play("right")
    broken.play("alarm")
    qtbot.waitUntil(lambda: broken.beeps == 1 and len(broken.files) == 2)


def test_what_cant_be_copied_is_played_as_it_is(resources, tmp_path):
    file = resources / "sounds" / "done.wav"
    in_the_way = tmp_path / "cache"
    in_the_way.write_bytes(b"")
    assert at_volume(file, 30, in_the_way / "sounds") == file
    odd = tmp_path / "odd.wav"
    odd.write_bytes(b"no sound")
    assert at_volume(odd, 30, tmp_path) == odd


@given(st.lists(st.integers(-32768, 32767)), st.integers(0, 100))
def test_samples_never_turn_round(values, volume):
    made = array("h", louder(array("h", values).tobytes(), volume))
    assert len(made) == len(values)
    assert all((new >= 0) == (old * volume >= 0) or new == 0 for old, new in zip(values, made, strict=True))
    if volume == AS_MADE:
        assert [max(value, -32767) for value in values] == list(made)
