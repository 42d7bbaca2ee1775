"""Settings of buyers' data: how long it is kept, what is older, and wiping that now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.services.files_out import WholeFile
from ozon_desk.services.privacy import WipeReport
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, words
from ozon_desk.ui.dialogs.typed_number import TypedNumberDialog
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.widgets.wordy_spin_box import WordySpinBox
from ozon_desk.ui.widgets.wrap_row import WrapRow

USUAL_DAYS: Final = 90
LONGEST: Final = 3660


class PrivacyPage(SettingsPage):
    """Nothing is wiped before somebody has seen what would go and has typed how many postings that are."""

    def __init__(self, desk: Desk, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        self._report: WipeReport | None = None
        said = self.tr("Buyers' names, telephones, e-mails and addresses are there for the parcel to arrive.")
        self.body.addWidget(words(said))
        also = self.tr("With them go notes, photos, Ozon's labels. Open postings and cases keep everything.")
        self.body.addWidget(words(also, "muted"))
        self.keep = WordySpinBox(self.tr("for ever"))
        self.keep.setRange(0, LONGEST)
        self.keep.setAccessibleName(texts.field_name("keep_buyers_days"))
        self.body.addLayout(_line(QLabel(self.tr("Days kept after a posting is over")), self.keep))
        self.last = words(look="muted")
        self.body.addWidget(self.last)
        self.days = WordySpinBox("0")
        self.days.setRange(0, LONGEST)
        self.days.setValue(USUAL_DAYS)
        self.days.setAccessibleName(self.tr("Days to look back"))
        self.look = button(self.tr("Show what would go"))
        self.wipe = button(self.tr("Wipe now…"))
        self.export = button(self.tr("Save as text…"))
        self.copies = button(self.tr("Delete older back-ups…"))
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setMinimumHeight(140)
        self.body.addLayout(_line(QLabel(self.tr("Now: over for more days than")), self.days, self.look))
        self.body.addWidget(self.report, 1)
        self.body.addLayout(_line(self.wipe, self.export, self.copies))
        self.days.valueChanged.connect(self._forget)
        self.look.clicked.connect(self.preview)
        self.wipe.clicked.connect(self._ask_wipe)
        self.export.clicked.connect(self._ask_place)
        self.copies.clicked.connect(self._ask_copies)
        self._show_report(None)

    def show_stored(self) -> None:
        days = self.desk.shop.settings.keep_buyers_days
        self.keep.setValue(days)
        if days and self._report is None:
            self.days.setValue(days)
        self.run(partial(_last, self.desk), self._show_last)

    def save(self) -> None:
        self.change(keep_buyers_days=self.keep.value())

    def preview(self) -> None:
        """Counts what would go."""
        self.run(partial(_preview, self.desk, self.days.value()), self._previewed)

    def wipe_now(self) -> None:
        """Without a further question."""
        self.run(partial(_wipe, self.desk, self.days.value()), self._wiped)

    def delete_copies(self) -> None:
        """The same for the older back-ups that the report names."""
        if self._report is not None:
            self.run(partial(_delete, self.desk, self._report.copies), self._deleted)

    def save_report(self, path: Path) -> None:
        self.run(partial(_save, self.report.toPlainText(), path), self._saved_report)

    def _show_last(self, found: tuple[datetime, bool] | None) -> None:
        self.say("")
        zone = self.desk.shop.settings.time_zone
        if found is None:
            self.last.setText(self.tr("Nothing has been wiped yet."))
            return
        at, waits = found
        told = self.tr("Wiped last: {moment}.").format(moment=formats.moment(at, zone))
        if waits:
            told = " ".join((told, self.tr("Tidying up the file waits until nobody works.")))
        self.last.setText(told)

    def _previewed(self, report: WipeReport) -> None:
        self.say("")
        self._show_report(report)

    def _wiped(self, report: WipeReport) -> None:
        self._show_report(report)
        self.run(partial(_last, self.desk), self._show_last)

    def _deleted(self, copies: Sequence[Path]) -> None:
        self.say(self.tr("✓ Deleted"))
        if self._report is not None:
            self._show_report(replace(self._report, copies=tuple(copies)))

    def _forget(self) -> None:
        """Another number of days: what is shown holds no more."""
        if self._report is not None and not self._report.done:
            self._show_report(None)

    def _show_report(self, report: WipeReport | None) -> None:
        self._report = report
        self.report.setPlainText("" if report is None else texts.wipe_report(report))
        self.report.setPlaceholderText(self.tr("What would go, or has gone, is told here in numbers."))
        self.wipe.setEnabled(report is not None and not report.done and not report.is_empty)
        self.export.setEnabled(report is not None)
        self.copies.setEnabled(report is not None and report.done and bool(report.copies))

    def _ask_wipe(self) -> None:
        report = self._report
        if report is None:
            return
        lines = (texts.wipe_head(report), *texts.wipe_lines(report))
        dialog = TypedNumberDialog(self.tr("Wipe buyers' data"), lines, report.postings, self.tr("Wipe"), self)
        dialog.accepted.connect(self.wipe_now)
        dialog.open()

    def _ask_copies(self) -> None:
        report = self._report
        if report is None:
            return
        lines = (texts.wipe_copies(report), *(path.name for path in report.copies))
        title = self.tr("Delete older back-ups")
        dialog = TypedNumberDialog(title, lines, len(report.copies), self.tr("Delete"), self)
        dialog.accepted.connect(self.delete_copies)
        dialog.open()

    def _ask_place(self) -> None:
        name = f"ozon-desk-wipe-{self.desk.now():%Y-%m-%d}.txt"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), name, self.tr("Text (*.txt)"))
        if chosen:
            self.save_report(Path(chosen))

    def _saved_report(self, name: str) -> None:
        self.say(self.tr("✓ Saved: {file}").format(file=name))


def _line(*widgets: QWidget) -> WrapRow:
    line = WrapRow()
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch()
    return line


def _last(desk: Desk, _report: object) -> tuple[datetime, bool] | None:
    last = desk.privacy.last()
    return None if last is None else (last, desk.privacy.waits())


def _preview(desk: Desk, days: int, _report: object) -> WipeReport:
    return desk.privacy.preview(days)


def _wipe(desk: Desk, days: int, report: Any) -> WipeReport:
    return desk.privacy.wipe(days, report)


def _delete(desk: Desk, copies: Sequence[Path], _report: object) -> tuple[Path, ...]:
    desk.privacy.delete_copies(copies)
    return desk.privacy.older_copies()


def _save(text: str, path: Path, _report: object) -> str:
    with WholeFile(path) as file:
        file.write(f"{text}\n".encode("utf-8-sig"))
    return path.name
