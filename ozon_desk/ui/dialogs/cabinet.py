"""Tracking numbers on their way into Ozon's cabinet: as a file, or copied."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.services.box_numbers import BoxNumber
from ozon_desk.services.desk import Desk
from ozon_desk.services.exports import View
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import DeskDialog, button, list_card, on_key, words
from ozon_desk.ui.dialogs.row_table import Column, RowModel, RowTable
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.export_words import DeskWords
from ozon_desk.ui.memory import documents
from ozon_desk.ui.theme import px


class CabinetDialog(DeskDialog):
    """``exported(Path, int)``: a file of so many rows was written. ``folder``: where the last list went."""

    exported = Signal(object, int)

    def __init__(self, desk: Desk, worker: Worker, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Numbers for Ozon's cabinet"))
        self._desk = desk
        self._folder = folder if folder is not None and folder.is_dir() else Path(documents())
        self._errands = Errands(worker, self)
        self._errands.failed.connect(self._failed)
        self._path = Path()
        told = self.tr("Enter these in Ozon's cabinet: a row for each box. The journal keeps what was taken.")
        self.which = Choices([self.tr("New or corrected since the last time"), self.tr("All of them")])
        self.model = RowModel(
            (
                Column(texts.field_name("posting_number"), lambda box: box.posting_number, bold=True),
                Column(texts.field_name("tracking_number"), lambda box: box.tracking_number, bold=True),
                Column(texts.field_name("package"), lambda box: f"{box.package}/{box.boxes}"),
                Column(texts.field_name("carrier"), lambda box: box.carrier or "—"),
            ),
            (),
            self,
        )
        self.table = RowTable(self.model, self.windowTitle())
        self.empty = words(self.tr("✓ Nothing new: all numbers were taken to the cabinet already."), "done")
        self.copy = button(self.tr("Copy two columns · Ctrl+C"))
        self.body.addWidget(words(told))
        self.body.addWidget(self.which)
        self.body.addWidget(list_card(self.table, self.empty), 1)
        self.footer.insertWidget(1, self.copy)
        self.primary.setText(self.tr("Save as file… · Enter"))
        self.copy.clicked.connect(self.copy_all)
        on_key(QKeySequence.StandardKey.Copy, self, self.copy_all)
        self.which.changed.connect(self._read)
        self.resize(px(840), 560)
        self.which.take_focus()
        self._read()

    def _read(self, *_chosen: object) -> None:
        self._errands.run(partial(_read, self._desk, self.which.chosen == 1), self._show)

    def _show(self, found: list[BoxNumber]) -> None:
        self.model.set_rows(found)
        self.table.fit_columns(260)
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.footnote.setText(texts.counted_numbers(len(found)))
        self.copy.setEnabled(bool(found))
        self.primary.setEnabled(bool(found))

    def copy_all(self) -> None:
        """Posting number, TAB, tracking number: into the clipboard, and noted."""
        if self.copy.isEnabled():
            every = self.which.chosen == 1
            self._errands.run(lambda _report: self._desk.box_numbers.text_for_cabinet(every=every), self._copied)

    def _copied(self, taken: tuple[str, int]) -> None:
        QGuiApplication.clipboard().setText(taken[0])
        told = self.tr("✓ Copied: {numbers}").format(numbers=texts.counted_numbers(taken[1]))
        self._read()
        self.footnote.setText(told)

    def apply(self) -> bool:
        day = self._desk.now().date().isoformat()
        proposed = self._folder / self.tr("numbers-for-ozon-{day}.xlsx").format(day=day)
        kinds = self.tr("Excel workbook (*.xlsx);;Plain table (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(proposed), kinds)
        if chosen:
            self.save(Path(chosen))
        return False

    def save(self, path: Path) -> None:
        self._path = path
        self._errands.run(partial(_write, self._desk, path, self.which.chosen == 1), self._saved)

    def _saved(self, number: int) -> None:
        self.exported.emit(self._path, number)
        self.accept()

    def _failed(self, error: DeskError) -> None:
        self.problem.show_error(error)


def _read(desk: Desk, every: bool, _report: object) -> list[BoxNumber]:
    return desk.box_numbers.for_cabinet(every=every)


def _write(desk: Desk, path: Path, every: bool, _report: Callable[[int, int], bool]) -> int:
    words = DeskWords()
    return desk.box_numbers.write_for_cabinet(path, words.sheet(View.TRACKING), words.column, every=every)
