"""Sounds of this computer, and whom its desktop tells of postings that are late soon."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QSlider, QSystemTrayIcon, QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, words
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.sounds import Sound, Sounds
from ozon_desk.ui.widgets.wordy_check_box import WordyCheckBox

_STEP: Final = 5
_INDENT: Final = 26
"""Pixels of a tick box before its words."""
LATE_NOTICES: Final = ("all", "owner", "off")


class NoticesPage(SettingsPage):
    """Everybody's, but for who is told of late postings: the shop says that, so an owner. Keeping volume and sounds,
    and using them, is the window's (``sounds_chosen``, ``volume_chosen``)."""

    sounds_chosen = Signal(bool)
    volume_chosen = Signal(int)

    def __init__(
        self, desk: Desk, worker: Worker, memory: MachineMemory, resources: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, worker, parent)
        self._memory = memory
        self._player = Sounds(resources / "sounds", parent=self)
        self.sounds = QCheckBox(self.tr("Sounds at the packing bench"))
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setSingleStep(_STEP)
        self.volume.setPageStep(2 * _STEP)
        self.volume.setMinimumHeight(32)
        self.volume.setMaximumWidth(420)
        self.volume.setAccessibleName(self.tr("Volume"))
        self.percent = QLabel()
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance("100 %") + GAP)
        self.tries = {sound: button(self.tr("Try")) for sound in get_args(Sound)}
        self.late_notice = QComboBox()
        self.late_notice.setAccessibleName(texts.field_name("late_notice"))
        for key, name in zip(
            LATE_NOTICES,
            (self.tr("whoever works"), self.tr("an owner, while signed in"), self.tr("nobody")),
            strict=True,
        ):
            self.late_notice.addItem(name, key)
        self.owners = words(self.tr("Only an owner changes whom it tells."), "muted")
        self.keep_watching = WordyCheckBox(self.tr("Keep watching in the tray when the window is closed"))
        self._lay_out()
        self.volume.valueChanged.connect(self._show_volume)
        for sound, one in self.tries.items():
            one.clicked.connect(partial(self._try, sound))

    def _lay_out(self) -> None:
        self.body.addWidget(self.sounds)
        loud = QHBoxLayout()
        loud.setSpacing(GAP)
        loud.addWidget(QLabel(self.tr("Volume")))
        loud.addWidget(self.volume, 1)
        loud.addWidget(self.percent)
        loud.addStretch(1)
        self.body.addLayout(loud)
        if not self._player.can_play:
            none = self.tr("No program that plays sounds was found on this computer; alarms beep.")
            self.body.addWidget(words(none, "warn"))
        meanings = {
            "right": self.tr("The right piece"),
            "done": self.tr("A posting is packed"),
            "ask": self.tr("A question, a new alarm, a cut-off that comes near"),
            "alarm": self.tr("The wrong thing is in the hand"),
            "stop": self.tr("This posting must not go on"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(2, 1)
        for row, (sound, one) in enumerate(self.tries.items()):
            one.setAccessibleName(f"{one.text()}: {meanings[sound]}")
            grid.addWidget(one, row, 0)
            grid.addWidget(words(meanings[sound]), row, 1, 1, 2)
        self.body.addLayout(grid)
        self.body.addSpacing(2 * GAP)
        self.body.addWidget(words(self.tr("Late in 30 minutes: a notice on the desktop"), "strong"))
        form = self.form()
        form.addRow(self.tr("It tells"), self.late_notice)
        self.body.addWidget(self.owners)
        how = self.tr("Once for each posting and deadline, while this window isn't in front. It names no buyer.")
        self.body.addWidget(words(how, "muted"))
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self.body.addWidget(
                words(self.tr("This desktop has no tray: the window's place in the task bar blinks instead."), "muted")
            )
        self.body.addSpacing(GAP)
        self.body.addWidget(self.keep_watching)
        stays = words(self.tr("Countdowns, notices and back-ups go on. Quit with Ctrl+Q, or in the tray."), "muted")
        stays.setIndent(_INDENT)
        self.body.addWidget(stays)
        self.body.addStretch(1)

    def show_stored(self) -> None:
        self.sounds.setChecked(self._memory.sounds)
        self.volume.setValue(self._memory.volume_percent)
        self._show_volume()
        self.late_notice.setCurrentIndex(max(0, self.late_notice.findData(self.desk.shop.settings.late_notice)))
        self.keep_watching.setChecked(self._memory.keep_watching)
        self.keep_watching.setEnabled(QSystemTrayIcon.isSystemTrayAvailable())
        self.look_again()

    def look_again(self) -> None:
        may = self.desk.packers.may_own()
        self.late_notice.setEnabled(may)
        self.owners.setVisible(not may)

    def save(self) -> None:
        self._memory.keep_watching = self.keep_watching.isChecked()
        if self.volume.value() != self._memory.volume_percent:
            self.volume_chosen.emit(self.volume.value())
        if self.sounds.isChecked() != self._memory.sounds:
            self.sounds_chosen.emit(self.sounds.isChecked())
        wanted = self.late_notice.currentData()
        if wanted != self.desk.shop.settings.late_notice and self.desk.packers.may_own():
            self.change(late_notice=wanted)
        else:
            self.say(self.tr("✓ Saved"))

    def _show_volume(self, _value: int = 0) -> None:
        self.percent.setText(self.tr("{percent} %").format(percent=self.volume.value()))

    def _try(self, sound: Sound) -> None:
        self._player.try_out(sound, self.volume.value())
