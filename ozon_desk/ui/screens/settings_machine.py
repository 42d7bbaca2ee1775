"""Settings of this computer: language, look, scanner, watched folder."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from ozon_desk.domain.errors import Trouble
from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import words
from ozon_desk.ui.language import LANGUAGES
from ozon_desk.ui.memory import MachineMemory, downloads
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.theme import GAP, PERCENTS
from ozon_desk.ui.widgets.folder_field import FolderField

THEMES = ("system", "light", "dark")


class LookPage(SettingsPage):
    """Tells what was chosen; keeping it, and changing the look, is the window's."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    text_chosen = Signal(int)
    scanner_chosen = Signal(int, int)

    def __init__(self, desk: Desk, worker: Worker, memory: MachineMemory, parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        self._memory = memory
        self.language = QComboBox()
        self.language.addItem(self.tr("As the computer"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.theme = QComboBox()
        for code, name in zip(THEMES, (self.tr("As the computer"), self.tr("Light"), self.tr("Dark")), strict=True):
            self.theme.addItem(name, code)
        self.text = QComboBox()
        for percent in PERCENTS:
            self.text.addItem(self.tr("{percent} %").format(percent=percent), percent)
        self.gap = QSpinBox()
        self.gap.setRange(10, 200)
        self.gap.setSuffix(self.tr(" ms"))
        self.shortest = QSpinBox()
        self.shortest.setRange(3, 20)
        form = self.form()
        for title, widget in (
            (self.tr("Language"), self.language),
            (self.tr("Colours"), self.theme),
            (self.tr("Text size"), self.text),
        ):
            widget.setAccessibleName(title)
            form.addRow(title, widget)
        self.body.addWidget(words(self.tr("Scanner: keys this fast, and this many, come from no hand.")))
        scanner = self.form()
        for title, box in ((self.tr("Longest gap between keys"), self.gap), (self.tr("Shortest scan"), self.shortest)):
            box.setAccessibleName(title)
            scanner.addRow(title, box)
        self.body.addStretch(1)

    def show_stored(self) -> None:
        memory = self._memory
        self.language.setCurrentIndex(max(0, self.language.findData(memory.language)))
        self.theme.setCurrentIndex(max(0, self.theme.findData(memory.theme)))
        self.text.setCurrentIndex(max(0, self.text.findData(memory.text_percent)))
        self.gap.setValue(memory.scan_gap_ms)
        self.shortest.setValue(memory.scan_characters)

    def save(self) -> None:
        memory = self._memory
        if (self.gap.value(), self.shortest.value()) != (memory.scan_gap_ms, memory.scan_characters):
            self.scanner_chosen.emit(self.gap.value(), self.shortest.value())
        if self.theme.currentData() != memory.theme:
            self.theme_chosen.emit(self.theme.currentData())
        if self.text.currentData() != memory.text_percent:
            self.text_chosen.emit(self.text.currentData())
        self.say(self.tr("✓ Saved"))
        if self.language.currentData() != memory.language:
            self.language_chosen.emit(self.language.currentData())


class FolderPage(SettingsPage):
    """``watching_chosen(str)``: the folder to watch from now on, empty for none."""

    watching_chosen = Signal(str)
    photos_chosen = Signal()
    """The folder that a camera fills is another."""

    def __init__(self, desk: Desk, worker: Worker, memory: MachineMemory, parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        self._memory = memory
        self.body.addWidget(
            words(self.tr("When the browser saves one of Ozon's exports there, the desk offers to import it."))
        )
        self.watching = QCheckBox(self.tr("Watch a folder for new exports"))
        choose = self.tr("Choose…")
        self.folder = FolderField(self.tr("Folder"), choose, self.tr("Folder of the browser's downloads"))
        self.body.addWidget(self.watching)
        self.body.addWidget(self.folder)
        self.body.addSpacing(2 * GAP)
        self.body.addWidget(
            words(
                self.tr(
                    "A camera or phone that puts its photos into a folder: each goes to its posting when its name or a"
                    " label in the picture tells it, otherwise it is offered. The folder itself is never changed."
                )
            )
        )
        self.taking_photos = QCheckBox(self.tr("Take photos of packing from a folder"))
        self.photo_folder = FolderField(self.tr("Folder of photos"), choose, self.tr("Folder of photos"))
        self.body.addWidget(self.taking_photos)
        self.body.addWidget(self.photo_folder)
        self.body.addStretch(1)
        self.photo_folder.picked.connect(partial(self.taking_photos.setChecked, True))
        self.folder.picked.connect(partial(self.watching.setChecked, True))

    def show_stored(self) -> None:
        self.folder.setText(self._memory.watched_folder or downloads())
        self.watching.setChecked(self._memory.watching)
        self.photo_folder.setText(self._memory.photo_folder)
        self.taking_photos.setChecked(bool(self._memory.photo_folder))

    def save(self) -> None:
        from pathlib import Path

        self.problem.clear_problem()
        folder = Path(self.folder.text())
        if self.watching.isChecked() and not (folder.is_absolute() and folder.is_dir()):
            self.problem.show_error(Trouble("folder_missing", folder=str(folder)))
            self.folder.setFocus()
            return
        photos = Path(self.photo_folder.text())
        if self.taking_photos.isChecked() and not (photos.is_absolute() and photos.is_dir()):
            self.problem.show_error(Trouble("folder_missing", folder=str(photos)))
            self.photo_folder.setFocus()
            return
        self._memory.photo_folder = str(photos) if self.taking_photos.isChecked() else ""
        self.photos_chosen.emit()
        self._memory.watched_folder = str(folder)
        self._memory.watching = self.watching.isChecked()
        self.watching_chosen.emit(str(folder) if self.watching.isChecked() else "")
        self.say(self.tr("✓ Saved"))
