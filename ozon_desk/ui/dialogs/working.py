"""Dialogs that do one thing after the other in the background: reading, comparing, writing, and a bar meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ozon_desk.domain.errors import DeskError, Trouble
from ozon_desk.services.imports import Progress
from ozon_desk.ui import formats
from ozon_desk.ui.bus import Job, Worker
from ozon_desk.ui.dialogs.frame import DeskDialog, words


class BusyPage(QWidget):
    """A bar and what is being done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = words()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.count = words(look="muted")
        lines = QVBoxLayout(self)
        lines.addStretch(1)
        lines.addWidget(self.what)
        lines.addWidget(self.bar)
        lines.addWidget(self.count)
        lines.addStretch(2)

    def begin(self, what: str) -> None:
        self.what.setText(what)
        self.count.clear()
        self.bar.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.count.setText(f"{formats.number(done)} / {formats.number(total)}" if total else "")


class WorkingDialog(DeskDialog):
    """Esc gives up what is being read or compared; what is being written can't be stopped halfway."""

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._worker = worker
        self._job: Job | None = None
        self._then: Callable[..., None] | None = None
        self.is_writing = False
        self.busy = BusyPage()

    # A subclass overrides these.

    def show_busy(self) -> None:
        """Something has begun."""

    def show_failed(self, error: DeskError) -> None:
        """It came to nothing."""

    def trouble_of(self, crash: Exception) -> Trouble:
        """How a bug is told."""
        return Trouble("job_failed", kind=type(crash).__name__)

    @property
    def is_working(self) -> bool:
        return self._job is not None

    def begin(
        self, what: str, work: Callable[[Progress], object], then: Callable[..., None], *, writes: bool = False
    ) -> None:
        """Does ``work(report)`` in the background; ``then`` is given its answer."""
        self.busy.begin(what)
        self.is_writing = writes
        self._then = then
        self._job = self._worker.submit(work)
        self._job.progress.connect(self.busy.show_progress)
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.crashed.connect(self._crashed)
        self.show_busy()

    def give_up(self) -> None:
        """An answer that comes all the same comes too late and counts for nothing."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def reject(self) -> None:
        """Esc."""
        if not self.is_writing:
            self.give_up()
            super().reject()

    def _done(self, answer: object) -> None:
        if self._is_over() and self._then is not None:
            self._then(answer)

    def _failed(self, error: DeskError) -> None:
        if self._is_over():
            self.show_failed(error)

    def _crashed(self, crash: Exception) -> None:
        if self._is_over():
            self.show_failed(self.trouble_of(crash))

    def _is_over(self) -> bool:
        """Whether what has come to its end is what is waited for."""
        if self._job is None or self.sender() is not self._job:
            return False
        self._job = None
        self.is_writing = False
        return True
