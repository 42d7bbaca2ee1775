"""Settings of the weekly report: where it goes, when, in which language, and making it now."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.paper_words import PAPER_LANGUAGES
from ozon_desk.services.desk import Desk
from ozon_desk.services.report_schedule import Written
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, words
from ozon_desk.ui.language import current_language
from ozon_desk.ui.memory import documents
from ozon_desk.ui.report_watch import report_writer
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.widgets.folder_field import FolderField


class ReportsPage(SettingsPage):
    """The desk writes it at the first beat after the weekday's morning, whoever is signed in."""

    def __init__(self, desk: Desk, worker: Worker, resources: Path, parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        self._write = report_writer(resources)
        self.body.addWidget(
            words(
                self.tr(
                    "Once a week the desk writes the report of the last whole week (Monday to Sunday) as an Excel"
                    " workbook and a PDF, and a back-up of the database, into a folder. A PC that was off catches up"
                    " once."
                )
            )
        )
        self.wanted = QCheckBox(self.tr("Write a report every week"))
        self.folder = FolderField(self.tr("Folder"), self.tr("Choose…"), self.tr("Folder for reports"))
        self.body.addWidget(self.wanted)
        self.body.addWidget(self.folder)
        self.weekday = QComboBox()
        for day, name in enumerate(formats.weekdays()):
            self.weekday.addItem(name, day)
        self.language = QComboBox()
        for code, name in PAPER_LANGUAGES.items():
            self.language.addItem(name, code)
        form = self.form()
        for key, box in (("report_weekday", self.weekday), ("report_language", self.language)):
            box.setAccessibleName(texts.field_name(key))
            form.addRow(texts.field_name(key), box)
        self.next = words(look="muted")
        self.body.addWidget(self.next)
        self.body.addWidget(
            words(
                self.tr(
                    "Reports stay for ever; of the back-ups the newest ten stay. Photos and label PDFs stand beside"
                    " them once. A folder on another disk, or one that is copied to a cloud, saves the shop when the"
                    " PC dies."
                ),
                "muted",
            )
        )
        self.now = button(self.tr("Write it now"))
        below = QHBoxLayout()
        below.addWidget(self.now)
        below.addStretch(1)
        self.body.addLayout(below)
        self.body.addStretch(1)
        self.now.clicked.connect(self.write_now)
        self.wanted.toggled.connect(self._enable)

    def show_stored(self) -> None:
        settings = self.desk.shop.settings
        self.wanted.setChecked(bool(settings.report_folder))
        self.folder.setText(settings.report_folder or documents())
        self.weekday.setCurrentIndex(settings.report_weekday)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.report_language or current_language())))
        self._enable(bool(settings.report_folder))
        self.now.setEnabled(bool(settings.report_folder))
        self._show_next()

    def _show_next(self) -> None:
        settings = self.desk.shop.settings
        if not settings.report_folder:
            self.next.setText("")
            return
        moment = self.desk.report_schedule.next_moment()
        if moment <= self.desk.now():
            self.next.setText(self.tr("The next one: within a minute"))
        else:
            told = self.tr("The next one: {moment}, or as soon as this program runs after that")
            self.next.setText(told.format(moment=formats.moment(moment, settings.time_zone)))

    def save(self) -> None:
        self.problem.clear_problem()
        folder = self.folder.text()
        if self.wanted.isChecked() and not (Path(folder).is_absolute() and Path(folder).is_dir()):
            self.problem.show_error(Trouble("folder_missing", folder=folder))
            self.folder.setFocus()
            return
        self.change(
            report_folder=folder if self.wanted.isChecked() else "",
            report_weekday=int(self.weekday.currentData()),
            report_language=str(self.language.currentData()),
        )

    def write_now(self) -> None:
        """The last whole week's, whether or not it is written already."""
        schedule, write = self.desk.report_schedule, self._write
        self.run(lambda report: schedule.run(write, report, again=True), self._written)

    def _written(self, done: Written | None) -> None:
        self.show_stored()
        if done is None:
            self.say(self.tr("It is being written just now"), "muted")
        else:
            self.say(self.tr("✓ Written: {files}").format(files=", ".join(path.name for path in done.files)))

    def _enable(self, wanted: bool) -> None:
        for widget in (self.folder, self.weekday, self.language):
            widget.setEnabled(wanted)
