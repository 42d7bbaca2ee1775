"""A list out of the desk into a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from ozon_desk.domain.errors import DeskError, Trouble
from ozon_desk.services.desk import Desk
from ozon_desk.services.exports import EVERYTHING, Filtered, View
from ozon_desk.ui import formats, texts
from ozon_desk.ui.bus import Job, Worker
from ozon_desk.ui.dialogs.choices import Choices
from ozon_desk.ui.dialogs.frame import DeskDialog, button, words
from ozon_desk.ui.dialogs.working import BusyPage
from ozon_desk.ui.export_words import DeskWords
from ozon_desk.ui.memory import documents
from ozon_desk.ui.theme import GAP, Theme

_ENDINGS = (".xlsx", ".csv")


def _write(desk: Desk, view: View, path: Path, filtered: Filtered, report: Callable[[int, int], bool]) -> int:
    return desk.exports.write(view, path, DeskWords(), filtered, report)


class ExportDialog(DeskDialog):
    """``filtered`` is what stands on the screens' lists; ``folder`` is where the last one went.

    ``exported(Path, int)``: a file of so many rows was written.
    """

    exported = Signal(object, int)

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        worker: Worker,
        *,
        view: View = View.QUEUE,
        filtered: Filtered = EVERYTHING,
        folder: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Export"))
        self.primary.setText(self.tr("Export · Enter"))
        self._desk = desk
        self._worker = worker
        self._filtered = filtered
        self._job: Job | None = None
        self._other: Path | None = None
        self._folder = folder if folder is not None and folder.is_dir() else Path(documents())
        self._views = tuple(one for one in View if desk.exports.may_write(one))
        names = [texts.view_name(one) for one in self._views]
        ids, entries = filtered.ids, filtered.entries
        if ids is not None:
            told = self.tr("{view} ({postings})")
            names[0] = told.format(view=names[0], postings=texts.counted_postings(len(ids)))
        if entries is not None and not entries.is_empty and View.JOURNAL in self._views:
            place = self._views.index(View.JOURNAL)
            names[place] = self.tr("{view} (as filtered)").format(view=names[place])
        self.views = Choices(names)
        self.views.choose(self._views.index(view if view in self._views else View.QUEUE))
        self.kinds = Choices([self.tr("Excel workbook (.xlsx)"), self.tr("Plain table (.csv)")])
        self.path = QLineEdit()
        self.path.setAccessibleName(self.tr("File"))
        self.browse = button(self.tr("Choose…"))
        self.use_other = button("")
        self.use_other.hide()
        self.busy = BusyPage()
        self.busy.hide()
        self._lay_out()
        self.views.changed.connect(self._propose)
        self.kinds.changed.connect(self._propose)
        self.browse.clicked.connect(self._browse)
        self.use_other.clicked.connect(self._take_other)
        self._propose()
        self.body.addStrut(580)
        self.views.take_focus()

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.addWidget(self.views, 1)
        sides.addWidget(self.kinds, 1)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.path, 1)
        line.addWidget(self.browse)
        self.body.addWidget(words(self.tr("Which list, and as what?"), "muted"))
        self.body.addLayout(sides)
        self.body.addWidget(words(self.tr("Into the file"), "muted"))
        self.body.addLayout(line)
        self.body.addWidget(self.busy)
        self.body.addStretch(1)
        self.footer.insertWidget(1, self.use_other)

    @property
    def view(self) -> View:
        return self._views[self.views.chosen]

    @property
    def folder(self) -> Path:
        """Where the file goes, to be remembered."""
        return Path(self.path.text()).parent

    def press_primary(self) -> None:
        if self._job is not None:
            return
        self._start(Path(self.path.text()))

    def reject(self) -> None:
        """Esc stops an export that runs; nothing is left behind."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        super().reject()

    def _start(self, path: Path) -> None:
        self.problem.clear_problem()
        self.use_other.hide()
        self.primary.setDefault(True)
        self.primary.setText(self.tr("Export · Enter"))
        if path.suffix.lower() not in _ENDINGS:
            path = path.with_name(path.name + _ENDINGS[self.kinds.chosen])
            self.path.setText(str(path))
        filtered = self._filtered if self.view is View.QUEUE else replace(self._filtered, ids=None)
        self._set_busy(True)
        work = partial(_write, self._desk, self.view, path, filtered)
        self._job = self._worker.submit(work)
        self._job.progress.connect(self.busy.show_progress)
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.crashed.connect(self._crashed)

    def _done(self, rows: int) -> None:
        self._job = None
        self.exported.emit(Path(self.path.text()), rows)
        self.accept()

    def _failed(self, error: DeskError) -> None:
        self._job = None
        self._set_busy(False)
        self.problem.show_error(error)
        self.path.setFocus()
        other = error.facts.get("other")
        if error.code == "file_in_use" and other:
            self._other = Path(self.path.text()).with_name(str(other))
            self.use_other.setText(self.tr("Save as “{file}” · Enter").format(file=self._other.name))
            self.primary.setText(self.tr("Try again"))
            self.use_other.setDefault(True)
            self.use_other.show()
            self.use_other.setFocus()

    def _crashed(self, error: Exception) -> None:
        self._failed(Trouble("export_failed", file=Path(self.path.text()).name, kind=type(error).__name__))

    def _take_other(self) -> None:
        if self._other is not None:
            self.path.setText(str(self._other))
            self._start(self._other)

    def _set_busy(self, busy: bool) -> None:
        self.busy.setVisible(busy)
        if busy:
            self.busy.begin(self.tr("Writing the file…"))
        for widget in (self.views, self.kinds, self.path, self.browse, self.primary):
            widget.setEnabled(not busy)

    def _propose(self) -> None:
        name = f"{texts.view_name(self.view)} {formats.day(self._desk.now(), self._desk.shop.settings.time_zone)}"
        self.path.setText(str(self._folder / f"{formats.for_file_name(name)}{_ENDINGS[self.kinds.chosen]}"))

    def _browse(self) -> None:
        kinds = "Excel (*.xlsx)" if self.kinds.chosen == 0 else "CSV (*.csv)"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), self.path.text(), kinds)
        if chosen:
            self._folder = Path(chosen).parent
            self.path.setText(chosen)
